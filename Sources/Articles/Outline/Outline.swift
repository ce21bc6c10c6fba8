/// The structure of an article, for people and for programs.
public struct Outline {
  private let article: Article
  private let source: any ByteSource
  /// The file on the shelf that a title leads to.
  private let file: (PrintableText) -> String?

  /// The outline of `article`; `file` gives the name of the file that bears a title.
  public init(
    of article: Article, in source: any ByteSource,
    file: @escaping (PrintableText) -> String? = { _ in nil }
  ) {
    self.article = article
    self.source = source
    self.file = file
  }

  /// The outline as one JSON object.
  public var json: String {
    let figures = Figures(of: article, in: source)
    var writer = JSONWriter()
    write(to: &writer, figures)
    return writer.text + "\n"
  }

  private func string(_ range: Range<Int>) -> String { text(range).string }

  private func text(_ range: Range<Int>) -> PrintableText {
    PrintableText(folding: source.bytes(in: range).span)
  }

  private func write(to writer: inout JSONWriter, _ figures: Figures) {
    let masthead = article.masthead
    writer.object([
      ("title", { $0.string(masthead.title.map(string)) }),
      ("category", { $0.string(masthead.category.map(string)) }),
      ("byline", { $0.string(masthead.byline.map(string)) }),
      ("date", { $0.string(nil) }),
      ("summary", { $0.string(masthead.summary.map(string)) }),
      ("encoding", { $0.string("UTF-8") }),
      ("words", { $0.number(figures.words) }),
      ("sections", { $0.array(article.sections.indices) { write(section: $1, figures, to: &$0) } }),
      ("items", { $0.array(article.items) { write(item: $1, to: &$0) } }),
      ("related", { $0.array(article.related) { write(related: $1, to: &$0) } }),
      ("links", { $0.array(figures.addresses) { write(address: $1, to: &$0) } }),
      ("notices", { $0.array(article.notices) { write(notice: $1, to: &$0) } }),
      ("boilerplate", { $0.array(article.furniture) { $0.string(string($1)) } }),
    ])
  }

  private func write(section index: Int, _ figures: Figures, to writer: inout JSONWriter) {
    let section = article.sections[index]
    writer.object([
      ("title", { $0.string(string(section.title)) }),
      ("level", { $0.number(section.level) }),
      ("offset", { $0.number(section.start.offset) }),
      ("words", { $0.number(figures.sectionWords[index]) }),
    ])
  }

  private func write(item: Item, to writer: inout JSONWriter) {
    writer.object([
      ("title", { $0.string(string(item.title)) }),
      ("number", { $0.number(item.entry.number) }),
      ("stance", { $0.string(item.entry.stance?.rawValue) }),
      ("section", { $0.number(item.section) }),
      ("offset", { $0.number(item.start.offset) }),
    ])
  }

  private func write(related: RelatedLink, to writer: inout JSONWriter) {
    let title = text(related.title)
    writer.object([
      ("title", { $0.string(title.string) }),
      ("article", { $0.string(file(title)) }),
      ("inline", { $0.boolean(related.isInline) }),
      ("offset", { $0.number(related.start.offset) }),
    ])
  }

  private func write(address: Figures.Address, to writer: inout JSONWriter) {
    let target = string(address.range)
    writer.object([
      ("text", { $0.string(target) }),
      ("target", { $0.string(target) }),
      ("offset", { $0.number(address.range.lowerBound) }),
    ])
  }

  private func write(notice: Range<Int>, to writer: inout JSONWriter) {
    writer.object([
      ("text", { $0.string(string(notice)) }),
      ("offset", { $0.number(notice.lowerBound) }),
    ])
  }
}

extension ListEntry {
  /// The sign of its stance: `+` for a benefit, `-` for a risk, else a dot.
  public var sign: String {
    switch stance {
    case .benefit: "+"
    case .risk: "-"
    case nil: "·"
    }
  }
}
