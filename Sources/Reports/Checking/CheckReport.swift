public import Articles

/// What is wrong with a number of articles, each by itself and all together.
public struct CheckReport: Sendable {
  /// A defect and the file that it is in.
  struct Entry: Equatable {
    let file: String
    let defect: Defect
  }

  private var articles: [CheckedArticle] = []
  /// What is wrong with files that are no articles.
  private var others: [Entry] = []
  /// The first file that bears each title.
  private var bearers: [TitleKey: String] = [:]
  /// What the files are called whose articles links may lead to.
  private var names: Set<TitleKey> = []
  /// The file that bore the title of an article before it, by the place of the article.
  private var rivals: [Int: String] = [:]

  /// A report on no article.
  public init() {}

  /// Adds an article.
  public mutating func add(_ article: CheckedArticle) {
    let key = TitleKey(article.title)
    rivals[articles.count] = key.letters.isEmpty ? nil : bearers[key]
    articles.append(article)
    names.insert(TitleKey(article.name))
    addTitle(article.title, of: article.file)
  }

  /// Adds a file that is no article, by what keeps it from being one.
  public mutating func add(_ kind: Defect.Kind, of file: String, _ detail: PrintableText = "") {
    others.append(Entry(file: file, defect: Defect(kind, detail)))
  }

  /// Adds the title of an article that links may lead to, though it is not looked at itself.
  public mutating func addTitle(_ title: PrintableText, of file: String) {
    let key = TitleKey(title)
    bearers[key] = bearers[key] ?? file
  }

  /// Articles that were looked at.
  public var articleCount: Int { articles.count }
  /// Links in them to other articles, to files and to places.
  public var linkCount: Int { articles.reduce(0) { $0 + $1.links.count + $1.targetCount } }
  /// Whether there is nothing to fix.
  public var isClean: Bool { entries.isEmpty }

  /// All defects, in the order of the articles and of their lines, and then those of other files.
  var entries: [Entry] {
    articles.indices.flatMap { index in
      let article = articles[index]
      let defects = article.defects + sameTitle(index) + deadLinks(of: article)
      return defects.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
        .map { Entry(file: article.file, defect: $0) }
    } + others
  }

  private func sameTitle(_ index: Int) -> [Defect] {
    rivals[index].map { [Defect(.sameTitle, "as " + PrintableText($0))] } ?? []
  }

  private func deadLinks(of article: CheckedArticle) -> [Defect] {
    article.links.filter { link in
      let key = TitleKey(link.title)
      return bearers[key] == nil && !(link.isName && names.contains(key))
    }.map { Defect(.deadLink, line: $0.line, $0.title) }
  }
}
