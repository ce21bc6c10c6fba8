public import Articles

/// A page of the manual as `man -k` lists it.
public struct ManualEntry: Equatable, Sendable {
  /// The page.
  public let page: ManualPage
  /// What it is about.
  public let words: PrintableText

  /// A page that is about something.
  public init(page: ManualPage, words: PrintableText) {
    self.page = page
    self.words = words
  }

  /// Reads a line such as "printf (3)   - formatted output conversion"; nil where it is none.
  public init?(line: String) {
    guard let open = line.firstIndex(of: "("), let close = line[open...].firstIndex(of: ")"),
      let name = line[..<open].split(separator: " ").first
    else { return nil }
    let section = line[line.index(after: open)..<close].lowercased()
    guard let page = ManualPage(name: String(name), section: section) else { return nil }
    let words = line[line.index(after: close)...].drop { $0 == " " || $0 == "-" }
    self.init(page: page, words: PrintableText(words))
  }
}
