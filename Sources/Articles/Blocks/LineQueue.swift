/// The line that is being told and the few after it that are looked at.
struct LineQueue {
  /// A line with where its scanner was after it.
  struct Entry {
    var shape: LineShape
    var after: LineJoiner
  }

  private var entries: [Entry] = []
  /// Where the line that is being told is among the entries; those before it are done with.
  private var head = 0
  private var joiner: LineJoiner
  private let repeated: RepeatedLines
  private let hasDivisions: Bool
  private var isAtEnd = false

  init(_ joiner: LineJoiner, profile: StyleProfile) {
    self.joiner = joiner
    repeated = profile.repeated
    hasDivisions = profile.isMarked && !profile.dialect.divisions.isEmpty
  }

  var first: Entry? { head < entries.count ? entries[head] : nil }
  var neighbours: Neighbours { Neighbours(entries[(head + 1)...].lazy.map(\.shape)) }

  /// The line after the first and the lines after that, as far as the first asked for them.
  var second: LineShape? { head + 1 < entries.count ? entries[head + 1].shape : nil }
  var secondNeighbours: Neighbours { Neighbours(entries.dropFirst(head + 2).lazy.map(\.shape)) }

  private var count: Int { entries.count - head }

  /// Goes on to the next line; entries are moved only now and then.
  mutating func removeFirst() {
    head += 1
    guard head >= 64 || head == entries.count else { return }
    entries.removeSubrange(..<head)
    head = 0
  }

  /// Takes in the lines that are needed to tell the first; false where `text` ends before that.
  mutating func fill(from text: Span<UInt8>, base: Int, isFinal: Bool) -> Bool {
    while !isAtEnd, needsMore {
      guard let line = joiner.next(in: text, base: base, isFinal: isFinal) else {
        isAtEnd = isFinal
        return isFinal && count > 0
      }
      let content = text.extracting((line.start - base)..<(line.end - base))
      var shape = LineShape(line, text: content)
      shape.isAside = AsideRule.matches(shape, text: content, repeated: repeated)
      if hasDivisions { shape.division = Division(content)?.rank }
      entries.append(Entry(shape: shape, after: joiner))
    }
    return count > 0
  }

  /// A long line is told without its followers; a short one after some lines, few of them long.
  private var needsMore: Bool {
    guard head < entries.count else { return true }
    if entries[head].shape.isLong || entries[head].shape.line.isBlank { return false }
    guard count > 1, let last = entries.last else { return true }
    if count > Neighbours.most || last.shape.line.isBlank { return false }
    return !last.shape.isLong || entries[head...].count { $0.shape.isLong } < Neighbours.mostLong
  }
}
