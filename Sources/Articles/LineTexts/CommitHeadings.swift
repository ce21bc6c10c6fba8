/// The commits of `git log` by their subjects, and below each the files and hunks of its diff.
struct CommitHeadings: Equatable, Sendable {
  private let form: GitLogForm
  /// Where the commit began whose subject is still to come.
  private var head: Int?
  private var files = DiffHeadings()
  /// The bytes that are drawn before each line of the diff.
  private var margin = 0

  init(_ form: GitLogForm) { self.form = form }

  /// The heading that ends with a line.
  mutating func heading(of line: Span<UInt8>, at offset: Int) -> LineHeading? {
    if files.isInHunk {
      let content = line.extracting(min(margin, line.count)..<line.count)
      if files.passes(content) { return nil }
    }
    margin = GraphPrefix.end(line)
    if let words = words(line, at: offset) {
      files = DiffHeadings()
      let start = head ?? offset
      head = nil
      return LineHeading(
        start: start, title: offset + words..<offset + line.count, level: 1)
    }
    if head != nil { return nil }
    return files.heading(
      of: line, at: offset, from: margin, below: 1)
  }

  /// Where the subject of a commit begins in its line.
  private mutating func words(_ line: Span<UInt8>, at offset: Int) -> Int? {
    switch form {
    case .short: return CommitLine.words(line, at: margin)
    case .full:
      if CommitLine.isFull(line, at: margin) {
        head = offset
        files = DiffHeadings()
        return nil
      }
      return head == nil ? nil : subject(line)
    }
  }

  /// Where the first line of a message begins, which is further in than the names above it.
  private func subject(_ line: Span<UInt8>) -> Int? {
    // What is drawn ends with the spaces behind it, which are the message's.
    var at = 0
    var spaces = 0
    while at < line.count, line[at] == 0x20 || at < margin {
      spaces = line[at] == 0x20 ? spaces + 1 : 0
      at += 1
    }
    return at < line.count && spaces >= 4 ? at : nil
  }
}
