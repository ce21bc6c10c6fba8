public import Articles

/// The links of an article, for programs.
public struct LinkList {
  /// The title of the article, or what it goes by without one.
  public let title: PrintableText
  private let article: Article
  private let source: any ByteSource
  private let files: (PrintableText) -> [String]

  /// The links of `article`, which goes by `name` where it has no title; `files` gives the files on
  /// the library that a title leads to.
  public init(
    of article: Article, in source: any ByteSource, name: PrintableText,
    files: @escaping (PrintableText) -> [String]
  ) {
    self.article = article
    self.source = source
    self.files = files
    title =
      article.masthead.title.map { PrintableText(folding: source.bytes(in: $0).span) }
      ?? source.page?.shownTitle ?? name
  }

  /// The links as one JSON object in UTF-8, with the articles that name this one.
  public func json(namedBy namers: [(title: PrintableText, file: String)]) -> [UInt8] {
    var titles = TitleReader(source, article.profile)
    var json = JSONWriter()
    json.object { json in
      json.field("title") { $0.string(title.string) }
      json.field("links") { json in
        json.array(article.related(with: source.page)) { json, link in
          let title = titles.text(link.title)
          json.object { json in
            json.field("title") { $0.string(title.string) }
            json.field("articles") { $0.array(files(title)) { $0.path($1) } }
            json.field("target") { $0.string(source.target(ofLinkIn: link.title)?.reference) }
            json.field("inline") { $0.boolean(link.isInline) }
            json.field("offset") { $0.number(link.start.offset) }
          }
        }
      }
      json.field("namedBy") { json in
        json.array(namers) { json, namer in
          json.object { json in
            json.field("title") { $0.string(namer.title.string) }
            json.field("article") { $0.path(namer.file) }
          }
        }
      }
    }
    return json.utf8 + [UInt8(ascii: "\n")]
  }
}
