import Articles
import Glibc
import Storage
import System

/// The articles that were asked for, each known to be a file or standard input.
struct Request {
  /// Where a text comes from.
  enum Origin: Equatable {
    case file(String)
    case standardInput

    /// The path of a file.
    var path: String? { if case .file(let path) = self { path } else { nil } }
  }

  /// The texts, in the order of the arguments; none where the library is asked for.
  let origins: [Origin]
  /// How their bytes are to be taken.
  let decoding: Decoding
  /// Those of several that could not be opened.
  let unopened = UnopenedTexts()

  /// Reads the arguments: where one of them is a file or `-`, files; otherwise all together are the
  /// words of one title.
  init(_ arguments: [String], decoding: Decoding = Decoding(), library: Library) throws {
    self.decoding = decoding
    guard !arguments.isEmpty else {
      origins = isatty(STDIN_FILENO) == 1 ? [] : [.standardInput]
      return
    }
    guard arguments.contains(where: Self.isText) else {
      origins = [.file(try library.path(titled: arguments.joined(separator: " ")))]
      return
    }
    origins = arguments.map { $0 == "-" ? .standardInput : .file($0) }
  }

  /// Whether an argument is standard input or the name of a file, and no word of a title.
  private static func isText(_ argument: String) -> Bool {
    if argument == "-" || argument.contains("/") { return true }
    return unsafe withPath(argument) { unsafe access($0, F_OK) } == 0
  }

  /// Gives each of the texts, loaded as far as its first bytes.
  func open(
    for option: String, keepsAll: Bool = false, _ body: (inout OpenText) throws -> Void
  ) throws {
    guard !origins.isEmpty else {
      throw Failure(usage: "\(option) needs an article; name a file or a title.")
    }
    try forEach(keepsAll: keepsAll, body)
  }

  /// Gives each of the texts, loaded as far as its first bytes; of several, one that cannot be opened
  /// is passed over, and said on standard error.
  func forEach(keepsAll: Bool = false, _ body: (inout OpenText) throws -> Void) throws {
    let isOne = origins.count == 1
    for origin in origins {
      func open() throws -> OpenText { try OpenText(origin, decoding, keepsAll: keepsAll) }
      guard var text = try isOne ? open() : unopened.passing(open) else { continue }
      try body(&text)
    }
  }

  /// Gives each of the texts, loaded whole; throws one sentence where there is none or one fails.
  func load(for option: String, _ body: (OpenText) throws -> Void) throws {
    try open(for: option, keepsAll: true) { text in
      try text.loadAll()
      try body(text)
    }
  }
}
