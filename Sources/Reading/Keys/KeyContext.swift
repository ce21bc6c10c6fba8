/// Where a key is pressed, which decides what it means.
public enum KeyContext: String, CaseIterable, Sendable {
  case reading, contents, list, typing, weighing, searching, commanding, sifting, help

  /// The heading of its keys in the help.
  public var title: String {
    switch self {
    case .reading: "Reading"
    case .contents: "In the contents"
    case .list: "In a list (links, library)"
    case .typing: "While typing a name"
    case .weighing: "Weighing benefits and risks"
    case .searching: "While typing a search"
    case .commanding: "While typing a command"
    case .sifting: "Only paragraphs or lines that match"
    case .help: "In this help"
    }
  }
}
