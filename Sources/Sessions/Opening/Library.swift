import Articles
import Reading
import Records
import Storage
import System

/// The reader's articles.
struct Library: Sendable {
  private let option: String?
  /// The directory that the configuration names; empty where it names none.
  private let configured: String
  /// Whether nothing is to be kept of what is known of them.
  private let isPrivate: Bool
  /// What may be done.
  let permissions: Permissions
  /// Whether symbolic links in a directory of articles may lead out of it.
  let followsLinks: Bool

  init(
    option: String?, configured: String = "", isPrivate: Bool, followsLinks: Bool = false,
    permissions: Permissions = .all
  ) {
    self.option = option
    self.configured = configured
    self.isPrivate = isPrivate || !permissions.allow(.remember)
    self.followsLinks = followsLinks
    self.permissions = permissions
  }

  /// The directory that the articles are in, if there is one.
  var directory: LibraryDirectory? {
    guard permissions.allow(.readLibrary) else { return nil }
    var directory = LibraryDirectory.find(
      option: option, configured: configured, environment: .process, programPath: programPath())
    directory?.followsLinks = followsLinks
    return directory
  }

  /// What earlier sessions know of the articles; nil where there is no library.
  var known: KnownLibrary? {
    let table = isPrivate ? nil : KnownLibrary.tablePath(.process)
    return directory.map { KnownLibrary($0, table: table, environment: .process) }
  }

  /// Where the index of their words is kept; nil where it is not to be kept.
  var indexPath: String? { isPrivate ? nil : LibraryIndex.path(.process) }

  /// The articles by title; none where there is no library.
  ///
  /// Throws one sentence where a directory that was named holds no articles.
  func entries() throws -> [LibraryEntry] {
    LibraryArticles(try refreshed()?.entries ?? [], isComplete: false).entries
  }

  /// What is known of the articles now; nil where there is no library, and throws as ``entries()``
  /// does.
  func refreshed() throws -> KnownLibrary? {
    guard var known else { return nil }
    known.recall()
    _ = try known.refresh()
    return known
  }

  /// The articles that name others in their links, by the titles that they name.
  func namers() throws -> [TitleKey: [LibraryEntry]] {
    let entries = try entries()
    let index = TitleIndex(entries, title: \.title)
    var namers: [TitleKey: [LibraryEntry]] = [:]
    for entry in entries {
      guard let titles = try? Self.links(in: entry.path) else { continue }
      for key in Set(titles.compactMap(index.key(meantBy:))) {
        namers[key, default: []].append(entry)
      }
    }
    return namers
  }

  private static func links(in path: String) throws -> [PrintableText] {
    var text = try OpenText(.file(path))
    try text.loadAll()
    return text.article.related.map {
      PrintableText(folding: text.source.bytes(in: $0.title).span)
    }
  }
}
