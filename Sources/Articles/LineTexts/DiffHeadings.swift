/// The files of a diff and their hunks, as diff, git and delta print them, below the letters that
/// `git format-patch` writes.
struct DiffHeadings: Equatable, Sendable {
  /// Lines of the old and of the new file that the hunk still has.
  private var old = 0
  private var new = 0
  /// Whether the file has its heading.
  private var isNamed = false
  /// The line above, where it can be the first part of a heading.
  private var above: Part?
  /// Where the letter began whose subject is still to come.
  private var letter: Int?
  /// How much deeper files are: 1 where letters stand above them.
  private var depth = 0

  /// A line that is part of a heading if the next one fits.
  private struct Part: Equatable, Sendable {
    enum Kind { case oldName, name, box }
    let kind: Kind
    let start: Int
    let title: Range<Int>
  }

  /// Whether lines of a hunk are still to come.
  var isInHunk: Bool { old > 0 || new > 0 }

  /// Whether a line is one of those of the hunk, which then has one less to come.
  mutating func passes(_ line: Span<UInt8>) -> Bool {
    // The space of an empty line may be lost.
    switch line.isEmpty ? 0x20 : line[0] {
    case 0x20, 0x09: (old, new) = (max(0, old - 1), max(0, new - 1))
    case 0x2D: old = max(0, old - 1)
    case 0x2B: new = max(0, new - 1)
    case 0x5C: break
    default:
      (old, new) = (0, 0)
      return false
    }
    return true
  }

  /// The heading that ends with a line, in which `margin` bytes stand before the diff; `below` is the
  /// level of what the diff is part of.
  mutating func heading(
    of whole: Span<UInt8>, at offset: Int, from margin: Int = 0, below: Int
  ) -> LineHeading? {
    let line = whole.extracting(margin..<whole.count)
    if isInHunk, passes(line) { return nil }
    let part = above
    above = nil
    guard !line.isEmpty else { return nil }
    let base = offset + margin
    func heading(_ title: Range<Int>, from start: Int = offset, _ level: Int) -> LineHeading {
      LineHeading(start: start, title: title, level: below + depth + level)
    }
    switch line[0] {
    case 0x40:
      guard let hunk = HunkHead(line) else { break }
      (old, new) = (hunk.old, hunk.new)
      isNamed = false
      return heading(hunk.title.moved(by: base), 2)
    case 0x2D where !isNamed:
      guard let name = DiffFileLine.name(behind: "--- ", line) else { break }
      above = Part(kind: .oldName, start: offset, title: name.moved(by: base))
      return nil
    case 0x2B where part?.kind == .oldName:
      guard let part, let name = DiffFileLine.name(behind: "+++ ", line) else { break }
      let isGone = DiffFileLine.isNothing(line, name)
      return heading(isGone ? part.title : name.moved(by: base), from: part.start, 1)
    case 0x64, 0x49:
      guard let name = DiffFileLine.name(line) else { break }
      isNamed = true
      return heading(name.moved(by: base), 1)
    case 0x46 where CommitLine.isLetter(line):
      (letter, depth) = (offset, 1)
      return nil
    case 0x53:
      guard let start = letter, let words = CommitLine.subject(line) else { break }
      letter = nil
      return heading(words.moved(by: base), from: start, 0)
    case 0xE2:
      guard let drawing = DrawnRule(line) else { break }
      if drawing == .rule, let part, part.kind == .name {
        return heading(part.title, from: part.start, 1)
      }
      if drawing == .boxTop {
        above = Part(kind: .box, start: offset, title: offset..<offset)
      }
      return nil
    default: break
    }
    if let part, part.kind == .box, let words = DrawnRule.boxed(line) {
      return heading(words.moved(by: base), from: part.start, 2)
    }
    above = Part(kind: .name, start: offset, title: base..<base + line.count)
    return nil
  }
}
