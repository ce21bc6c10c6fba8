import Articles
import Reports
import Storage
import Typesetting

/// The matches in one article for a person: its file, and under their sections the paragraphs.
///
/// A long paragraph is shown in excerpts around its matches. Those that would overlap are one, so
/// that nothing of it is printed twice.
struct MatchPage {
  private let file: PrintableText
  private let width: Int
  private var isBegun = false
  private var section: Range<Int>?
  private var passage: Passage?
  /// What of the passage is still to be printed, and may grow by the next match.
  private var excerpt: Range<Int>?
  /// Where what was printed of the passage ends.
  private var printed = 0

  /// A page for the article in `file`, or standard input; paragraphs are set to `width` columns.
  init(file: String?, width: Int) {
    self.file = file.map { PrintableText($0) } ?? "standard input"
    self.width = width
  }

  /// Writes what has not been written yet of where a hit is.
  mutating func add(_ hit: SearchHit, to output: inout PlainOutput) throws(OutputError) {
    if !isBegun { try output.writeLine(file) }
    isBegun = true
    if passage?.range != hit.passage.range { try endPassage(to: &output) }
    if let title = hit.section, title.range != section {
      try write(title.text, indent: "  ", to: &output)
      section = title.range
    }
    if hit.passage.range != hit.section?.range { try addPassage(of: hit, to: &output) }
  }

  /// Writes an excerpt that waits for a match that it may grow by.
  mutating func writeExcerpt(to output: inout PlainOutput) throws(OutputError) {
    guard let passage, let part = excerpt else { return }
    excerpt = nil
    printed = part.upperBound
    try write(passage.text(part), indent: "    ", to: &output)
  }

  /// Writes what is left of the last passage.
  mutating func endPassage(to output: inout PlainOutput) throws(OutputError) {
    guard passage != nil else { return }
    try writeExcerpt(to: &output)
    passage = nil
    printed = 0
    try output.writeLine()
  }

  private mutating func addPassage(
    of hit: SearchHit, to output: inout PlainOutput
  ) throws(OutputError) {
    let isNew = passage == nil
    passage = hit.passage
    if let whole = hit.passage.whole {
      if isNew { try write(whole, indent: "    ", to: &output) }
      return
    }
    let found = hit.passage.excerpt(around: hit.match)
    if let begun = excerpt, found.lowerBound <= begun.upperBound {
      excerpt = begun.lowerBound..<max(begun.upperBound, found.upperBound)
    } else {
      try writeExcerpt(to: &output)
      let rest = max(found.lowerBound, printed)..<max(found.upperBound, printed)
      excerpt = rest.isEmpty ? nil : rest
    }
  }

  private func write(
    _ text: PrintableText, indent: PrintableText, to output: inout PlainOutput
  ) throws(OutputError) {
    for line in text.wrapped(to: max(1, width - indent.columns)) {
      try output.writeLine(indent + line)
    }
  }
}
