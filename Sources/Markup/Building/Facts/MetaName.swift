/// What the names of `meta` elements stand for.
enum MetaName {
  /// A fact, and how far its source is trusted; smaller is better.
  typealias Row = (fact: FoundFacts.Fact, rank: Int)

  /// The names, in lower case.
  static let all: [String: Row] = [
    "og:title": (.title, 2), "twitter:title": (.title, 3), "dc.title": (.title, 4),
    "citation_title": (.title, 3),
    "author": (.author, 1), "article:author": (.author, 2), "dc.creator": (.author, 2),
    "citation_author": (.author, 1), "parsely-author": (.author, 3), "byl": (.author, 3),
    "sailthru.author": (.author, 3), "twitter:creator": (.author, 5),
    "article:published_time": (.published, 1), "datepublished": (.published, 1),
    "og:published_time": (.published, 2), "date": (.published, 3), "pubdate": (.published, 3),
    "publishdate": (.published, 3), "dc.date": (.published, 3), "dc.date.issued": (.published, 2),
    "dcterms.created": (.published, 3), "citation_publication_date": (.published, 3),
    "parsely-pub-date": (.published, 2), "sailthru.date": (.published, 3),
    "article:modified_time": (.changed, 1), "datemodified": (.changed, 1),
    "og:updated_time": (.changed, 2), "last-modified": (.changed, 3),
    "dcterms.modified": (.changed, 3),
    "description": (.description, 2), "og:description": (.description, 1),
    "twitter:description": (.description, 3), "dc.description": (.description, 3),
    "og:locale": (.language, 2), "dc.language": (.language, 1), "language": (.language, 1),
    "og:site_name": (.site, 1), "application-name": (.site, 3),
    "apple-mobile-web-app-title": (.site, 4),
    "og:url": (.address, 1), "twitter:url": (.address, 2),
  ]
}
