/// For whom a text is set.
public enum Setting: Sendable {
  /// A person at a screen: signs for benefits and risks, one copy of a doubled title.
  case screen
  /// A pipe: every character of the text and none of ours but line ends and indents.
  case faithful
}
