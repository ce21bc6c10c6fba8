import Articles
import Glibc
import Records
import Storage
import System

/// A found section for a person: title and section, some words, and the file.
struct FoundPage {
  /// Whether matches are shown by their look.
  let isLit: Bool

  /// Whether standard output is a terminal that can show bold letters.
  static func isLit(_ environment: Environment) -> Bool {
    isatty(STDOUT_FILENO) == 1 && !["dumb", "", nil].contains(environment["TERM"])
  }

  /// The lines of a found section, in UTF-8.
  func text(of found: FoundSection) -> [UInt8] {
    let place = found.section.isEmpty ? found.title : found.title + " › " + found.section
    let words = found.snippet.map { piece in
      piece.isMatch && isLit ? "\u{1B}[1m\(piece.text)\u{1B}[22m" : piece.text.string
    }.joined()
    let snippet = found.snippet.isEmpty ? "" : "  \(words)\n"
    return Array("\(place)\n\(snippet)  \(PrintableText(found.path))\n\n".utf8)
  }
}
