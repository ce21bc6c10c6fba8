import Articles
public import Records
public import System

extension ArticlePreview {
  /// No more is read of an article, in bytes; a screen has no room for the headings of more.
  private static let mostRead = 256 << 10
  private static let mostSections = 200

  /// The preview of the article in the file at `path`; where that is no text, there is little in it.
  public init(reading path: String, environment: Environment) {
    guard let source = try? OpenedText.whole(path: path, environment: environment) else {
      self.init(path: path, summary: nil, sections: [])
      return
    }
    let article = ArticleLoader.open(source, upTo: Self.mostRead).article
    func text(_ range: Range<Int>) -> PrintableText {
      PrintableText(folding: source.bytes(in: range).span)
    }
    self.init(
      path: path, summary: article.masthead.summary.map(text),
      sections: article.sections.prefix(Self.mostSections).map {
        Section(title: text($0.title), level: $0.level)
      })
  }
}
