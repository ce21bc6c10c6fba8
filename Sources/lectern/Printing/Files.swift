import Articles
import Reading

/// The file of the shelf that each title leads to.
struct Files {
  private let names: [TitleKey: String]

  /// Reads the titles of `library`, unless they are not needed or there is none.
  init(_ library: Library, isNeeded: Bool = true) {
    let entries = isNeeded ? (try? library.entries()) ?? [] : []
    names = Dictionary(entries.map { (TitleKey($0.title), $0.fileName) }) { first, _ in first }
  }

  /// The name of the file whose article bears a title.
  func name(_ title: PrintableText) -> String? { names[TitleKey(title)] }
}
