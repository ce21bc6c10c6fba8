import Articles
import Glibc
import Reading
import Storage
import System

/// The articles that were asked for, each known to be a file or standard input.
struct Request {
  /// Where a text comes from.
  enum Origin: Equatable {
    case file(String)
    case standardInput
    /// What `man` prints.
    case manual(ManualPage)

    /// The origin that a path names: a hyphen is standard input.
    init(named path: String) { self = path == "-" ? .standardInput : .file(path) }

    /// What it is named by: its path, a hyphen for standard input, or the key of a page.
    var name: String {
      switch self {
      case .file(let path): path
      case .standardInput: "-"
      case .manual: remembered ?? "-"
      }
    }

    /// The path of a file.
    var path: String? { if case .file(let path) = self { path } else { nil } }
  }

  /// The texts, in the order of the arguments; none where the library is asked for.
  let origins: [Origin]
  /// How their bytes are to be taken.
  let decoding: Decoding
  /// Those of several that could not be opened.
  let unopened = UnopenedTexts()

  /// What is offered where no text is asked for.
  let offer: Offer

  /// Reads the arguments: files, or the words of one title.
  ///
  /// Where the words name no one article, `offers` lets a person choose at a terminal; without it one
  /// sentence is thrown.
  init(
    _ arguments: [String], decoding: Decoding = Decoding(), library: Library, offers: Bool = false
  ) throws {
    let found = try Self.read(arguments, library, offers: offers)
    self.decoding = decoding
    origins = found.origins
    offer = found.offer
  }

  /// Asks for the library.
  init(forLibrary decoding: Decoding) {
    self.decoding = decoding
    origins = []
    offer = .library(words: "")
  }

  private static func read(
    _ arguments: [String], _ library: Library, offers: Bool
  ) throws -> (origins: [Origin], offer: Offer) {
    let all = Offer.library(words: "")
    let files = try arguments.map { try origin(of: $0, library.permissions) }
    guard !arguments.isEmpty else {
      return (isatty(STDIN_FILENO) == 1 ? [] : [.standardInput], all)
    }
    let known = arguments.map(TextArgument.init)
    if known.contains(where: \.isCertainlyFile) || arguments.contains(where: { page($0) != nil }) {
      return (files, all)
    }
    let there = known.count(where: \.exists)
    if there == known.count { return (files, all) }
    let title = arguments.joined(separator: " ")
    if there > 0 {
      // A title may have a word that a file here is called by.
      let article = try? library.article(beginning: title)
      return (article.map { [.file($0)] } ?? files, all)
    }
    return try library.choice(of: title, offers: offers)
  }

  /// What an argument names: a file of this name comes before a page of the manual.
  private static func origin(
    of argument: String, _ permissions: Permissions
  ) throws -> Origin {
    if argument == "-" { return .standardInput }
    guard let page = page(argument) else { return .file(argument) }
    if let refusal = permissions.refusal(of: .startProgram) { throw Failure(refusal.string) }
    return .manual(page)
  }

  /// The page of the manual that an argument names; nil where it is something else.
  private static func page(_ argument: String) -> ManualPage? {
    // Most arguments do not end so, and then nothing is looked up.
    guard argument.utf8.last == UInt8(ascii: ")"), !isFile(argument) else { return nil }
    return ManualPage(reference: argument)
  }

  private static func isFile(_ name: String) -> Bool {
    unsafe withPath(name) { unsafe access($0, F_OK) } == 0
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
