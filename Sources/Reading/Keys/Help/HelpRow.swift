/// A row of the help: keys that belong together, and what they do.
struct HelpRow: Sendable {
  let keys: [ShownKeys]
  let words: KeyedWords

  init(_ keys: ShownKeys..., words: KeyedWords) {
    self.keys = keys
    self.words = words
  }

  /// The rows of a context.
  static func rows(in context: KeyContext) -> [HelpRow] {
    switch context {
    case .reading: reading
    case .contents: contents
    case .list: list
    case .typing: typing
    case .weighing: weighing
    case .searching: searching
    case .commanding: commanding
    case .sifting: sifting
    case .help: help
    }
  }
}
