/// What a page claims about its article beside its text: titles, descriptions, the article itself.
struct PageClaims: Equatable, Sendable {
  /// What it is called: `<title>` first, then `og:title`, `twitter:title`, `title` and `headline` of
  /// `<meta>`, and each `headline` of its JSON-LD.
  var titles: [String] = []
  /// What it is about: each `description` of `<meta>`, and those of articles in its JSON-LD.
  var descriptions: [String] = []
  /// Each `articleBody` of its JSON-LD.
  var bodies: [String] = []
  /// Whether its JSON-LD has something whose type names an article, a posting or a report.
  var hasArticle = false
  /// The `og:type`, in lower case.
  var type = ""

  /// Whether the page says that it is an article.
  var isArticle: Bool { hasArticle || Array(type.utf8).span.contains("article") }
}
