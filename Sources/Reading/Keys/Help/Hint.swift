/// What a key does, in a word or two, for the status line and at the end of messages.
struct Hint: Sendable {
  let commands: [Command]
  let words: String

  /// What the first keys of some commands do.
  init(_ commands: Command..., words: String) {
    self.commands = commands
    self.words = words
  }
}
