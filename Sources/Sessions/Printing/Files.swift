import Articles
import Reading
import Records

/// The files of the library that each title leads to.
struct Files {
  private let index: TitleIndex<LibraryEntry>

  /// Reads the titles of `library`, unless they are not needed or there is none.
  init(_ library: Library, isNeeded: Bool = true) {
    let entries = isNeeded ? (try? library.entries()) ?? [] : []
    index = TitleIndex(entries, title: \.title)
  }

  /// The name of the file whose article bears a title; the first of several.
  func name(_ title: PrintableText) -> String? { index[title].first?.fileName }

  /// The names of all files whose articles bear a title, their paths where there are several.
  func names(_ title: PrintableText) -> [String] {
    let found = index[title]
    return found.count == 1 ? found.map(\.fileName) : found.map(\.path)
  }
}
