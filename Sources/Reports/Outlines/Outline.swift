public import Articles

/// The structure of an article, for programs.
public struct Outline {
  private let article: Article
  private let figures: Figures
  private let source: any ByteSource
  private let encoding: String
  /// The file in the library that a title leads to.
  private let file: (PrintableText) -> String?

  /// The outline of `article`, which was converted from `encoding` where that is not nil; `file`
  /// gives the name of the file that bears a title.
  public init(
    of article: Article, _ figures: Figures, in source: any ByteSource, encoding: String? = nil,
    file: @escaping (PrintableText) -> String? = { _ in nil }
  ) {
    self.article = article
    self.figures = figures
    self.source = source
    self.encoding = encoding ?? "UTF-8"
    self.file = file
  }

  /// The outline as one JSON object, given in pieces of UTF-8.
  public func writeJSON(_ write: @escaping ([UInt8]) -> Void) {
    var writer = JSONWriter(write)
    self.write(to: &writer)
    write(writer.utf8 + [UInt8(ascii: "\n")])
  }

  private func write(to writer: inout JSONWriter) {
    let masthead = article.masthead
    let page = source.page
    var titles = TitleReader(source, article.profile)
    writer.object { json in
      json.field("kind") { $0.string(article.profile.presentation.kindName) }
      json.field("title") { $0.text(masthead.title, &titles, else: page?.title) }
      json.field("category") { $0.text(masthead.category, &titles) }
      json.field("byline") { $0.text(masthead.byline, &titles, else: page?.author) }
      json.field("date") { $0.string(page?.standardDate) }
      json.field("summary") { $0.text(masthead.summary, &titles, else: page?.description) }
      json.field("site") { $0.string(PageFacts.shown(page?.site)?.string) }
      json.field("language") { $0.string(PageFacts.shown(page?.language)?.string) }
      json.field("encoding") { $0.string(encoding) }
      json.field("words") { $0.number(figures.words) }
      json.field("sections") { writeSections(to: &$0, &titles) }
      json.field("items") { $0.array(article.items) { write($1, to: &$0, &titles) } }
      json.field("related") {
        $0.array(article.related(with: page)) { write($1, to: &$0, &titles) }
      }
      json.field("links") { $0.array(figures.links) { write($1, to: &$0, &titles) } }
      json.field("notices") { $0.array(article.notices) { write(notice: $1, to: &$0, &titles) } }
      json.field("boilerplate") { $0.array(article.furniture) { $0.text($1, &titles) } }
    }
  }

  private func writeSections(to json: inout JSONWriter, _ titles: inout TitleReader) {
    json.array(zip(article.sections, figures.sectionWords)) { json, section in
      json.object { json in
        json.field("title") { $0.text(section.0.title, &titles) }
        json.field("level") { $0.number(section.0.level) }
        json.field("offset") { $0.number(section.0.start.offset) }
        json.field("words") { $0.number(section.1) }
      }
    }
  }

  private func write(_ item: Item, to json: inout JSONWriter, _ titles: inout TitleReader) {
    json.object { json in
      json.field("title") { $0.text(item.title, &titles) }
      json.field("number") { $0.number(item.entry.number) }
      json.field("stance") { $0.string(item.entry.stance?.rawValue) }
      json.field("section") { $0.number(item.section) }
      json.field("offset") { $0.number(item.start.offset) }
    }
  }

  private func write(_ link: RelatedLink, to json: inout JSONWriter, _ titles: inout TitleReader) {
    let title = titles.text(link.title)
    json.object { json in
      json.field("title") { $0.string(title.string) }
      json.field("article") { $0.path(file(title)) }
      json.field("target") { $0.string(source.target(ofLinkIn: link.title)?.reference) }
      json.field("inline") { $0.boolean(link.isInline) }
      json.field("offset") { $0.number(link.start.offset) }
    }
  }

  private func write(
    _ link: Figures.Link, to json: inout JSONWriter, _ titles: inout TitleReader
  ) {
    let text = titles.text(link.range).string
    let target = link.target.map { $0.reference.map { PrintableText($0).string } ?? text } ?? text
    json.object { json in
      json.field("text") { $0.string(text) }
      json.field("target") { $0.string(target) }
      json.field("kind") { $0.string(link.target?.kindName ?? "address") }
      json.field("offset") { $0.number(link.range.lowerBound) }
    }
  }

  private func write(
    notice: Range<Int>, to json: inout JSONWriter, _ titles: inout TitleReader
  ) {
    json.object { json in
      json.field("text") { $0.text(notice, &titles) }
      json.field("offset") { $0.number(notice.lowerBound) }
    }
  }
}

extension JSONWriter {
  /// The printable text of some bytes; of none, the words that a page has beside its text.
  fileprivate mutating func text(
    _ range: Range<Int>?, _ titles: inout TitleReader, else words: String? = nil
  ) {
    string(range.map { titles.text($0).string } ?? PageFacts.shown(words)?.string)
  }
}

extension Presentation {
  /// What programs call the kind of a text.
  fileprivate var kindName: String { keepsLines ? "lines" : "article" }
}
