/// What tells the strings, comments, numbers and keywords of a programming language.
struct CodeSyntax: Sendable {
  /// What is true of a language beside its signs.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8

    /// Keywords count in capitals as well.
    static let ignoresCase = Traits(rawValue: 1)
    /// A comment begins only where a word could.
    static let commentsBeginWords = Traits(rawValue: 2)
    /// A string begins only where a word could.
    static let stringsBeginWords = Traits(rawValue: 4)
    /// `#` at the beginning of a line begins a directive.
    static let hasDirectives = Traits(rawValue: 8)
    /// `@` begins an attribute.
    static let hasAttributes = Traits(rawValue: 16)
    /// Names have hyphens.
    static let hasHyphens = Traits(rawValue: 32)
    /// Comments stand within each other.
    static let nestsComments = Traits(rawValue: 64)
  }

  /// How it is read.
  enum Form: Sendable {
    case code, markup, changes
  }

  /// What authors call it, in lower case.
  let names: [String]
  /// Its words, with spaces between them.
  var keywords = ""
  /// What begins a comment that the end of the line ends.
  var lineComments: [String] = []
  /// What begins and ends any other comment.
  var blockComments: [(open: String, close: String)] = []
  /// Its strings, those with longer signs first.
  var quotes: [CodeQuote] = []
  var traits: Traits = []
  var form = Form.code

  /// The syntax of a language by one of its names; nil for one that is not known.
  static func named(_ name: String) -> CodeSyntax? {
    let name = name.lowercased()
    return all.first { $0.names.contains(name) }
  }
}
