import Articles

@testable import Markup

/// What of a tree of Markdown a reader comes to know: the blocks with words, headings with their levels, links
/// with their targets, and all words.
struct MarkdownTreeFacts: Equatable {
  /// How many blocks there are of a kind that have words.
  var kinds: [String: Int] = [:]
  var headings: [String] = []
  var links: [String] = []
  /// All words, but those of HTML, whose tree is another one.
  var words: [String] = []
  /// Whether there is HTML.
  private(set) var hasHTML = false

  var lines: [String] {
    kinds.map { "\($0.key): \($0.value)" } + headings + links + [words.joined(separator: " ")]
  }

  /// The facts of the tree that cmark-gfm makes.
  init(_ markdown: String) {
    var (open, linkWords): ([(kind: MarkdownEvent.Kind, text: String)], String) = ([], "")
    var tree = MarkdownTree(Array(markdown.utf8).span)
    var text = ""
    while let event = tree.next() {
      switch (event.kind, event.enters) {
      case (.heading, true), (.codeBlock, true):
        text += "\n" + (event.kind == .codeBlock ? String(decoding: event.text, as: UTF8.self) : "")
        if event.kind == .heading { addHeading(event) } else { addCode(event) }
      case (.link, true):
        open.append((.link, String(decoding: event.address, as: UTF8.self)))
        linkWords = ""
      case (.link, false): if let link = open.popLast() { addLink(link.text, linkWords) }
      case (.text, _), (.code, _):
        text += String(decoding: event.text, as: UTF8.self)
        linkWords += String(decoding: event.text, as: UTF8.self)
      case (.image, _):
        let words = String(decoding: event.text, as: UTF8.self)
        if !words.isEmpty { text += "[\(words)]" }
        linkWords += words.isEmpty ? "" : "[\(words)]"
      case (.softBreak, _), (.lineBreak, _):
        text += " "
        linkWords += " "
      case (.html, _), (.htmlBlock, _): hasHTML = true
      case (.row, true): kinds["row", default: 0] += 1
      case (.ruler, _): text += "\n* * *\n"
      case (let kind, _) where kind.isBlock: text += "\n"
      default: break
      }
    }
    words = Self.words(text)
    forgetHTML()
  }

  /// The facts of a text with its marks.
  init(_ page: ConvertedPage, like tree: MarkdownTreeFacts) {
    hasHTML = tree.hasHTML
    var text = ""
    for mark in page.marks {
      switch mark.kind {
      case .block(let block): add(block, page.words(mark), &text)
      case .inline(.link(let target)):
        if !isOfImage(mark, page) { links.append("\(target.reference ?? ""): \(page.words(mark))") }
      case .inline: break
      }
    }
    words = Self.words(text)
    forgetHTML()
  }

  private mutating func add(_ block: BlockMark, _ words: String, _ text: inout String) {
    var words = words
    switch block {
    case .title: headings.append("1 \(words)")
    case .heading(let level): headings.append("\(level) \(words)")
    case .code: kinds["code", default: 0] += 1
    case .row: kinds["row", default: 0] += 1
    case .item: for sign in ["☐ ", "☑ "] where words.hasPrefix(sign) { words.removeFirst(2) }
    case .byline, .paragraph, .term, .quotation, .caption, .ruler, .note, .notice, .furniture: break
    }
    text += "\n" + words
  }

  /// Whether a link is that of a picture, which stands in no other link.
  private func isOfImage(_ mark: Mark, _ page: ConvertedPage) -> Bool {
    page.marks.contains { $0.inline == .image && $0.range == mark.range && $0 != mark }
      && !page.marks.contains { $0.link != nil && $0 != mark && $0.range == mark.range }
      && page.marks.firstIndex { $0.inline == .image && $0.range == mark.range } ?? 0
        < page.marks.firstIndex(of: mark) ?? 0
  }

  private mutating func addHeading(_ event: MarkdownEvent) {
    let words = Self.words(String(decoding: event.text, as: UTF8.self)).joined(separator: " ")
    if !words.isEmpty { headings.append("\(event.number) \(words)") }
  }

  private mutating func addCode(_ event: MarkdownEvent) {
    if !Self.words(String(decoding: event.text, as: UTF8.self)).isEmpty {
      kinds["code", default: 0] += 1
    }
  }

  private mutating func addLink(_ address: String, _ words: String) {
    let words = Self.words(words).joined(separator: " ")
    guard !words.isEmpty, let target = LinkResolver().target(of: Array(address.utf8).span) else {
      return
    }
    links.append("\(target.reference ?? ""): \(words)")
  }

  private mutating func forgetHTML() {
    guard hasHTML else { return }
    (words, kinds, links, headings) = ([], [:], [], [])
  }

  private static func words(_ text: String) -> [String] {
    text.split { $0.isWhitespace || $0 == "\0" }.map(String.init)
  }
}
