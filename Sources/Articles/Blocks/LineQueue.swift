/// The line that is being told and the few after it that are looked at.
struct LineQueue {
  /// A line with where its scanner was after it.
  struct Entry {
    var shape: LineShape
    var after: LineJoiner
  }

  private var entries: [Entry] = []
  private var joiner: LineJoiner
  private var isAtEnd = false

  init(_ joiner: LineJoiner) { self.joiner = joiner }

  var first: Entry? { entries.first }
  var neighbours: Neighbours { Neighbours(entries.dropFirst().lazy.map(\.shape)) }

  mutating func removeFirst() { entries.removeFirst() }

  /// Takes in the lines that are needed to tell the first; false where `text` ends before that.
  mutating func fill(from text: Span<UInt8>, base: Int, isFinal: Bool) -> Bool {
    while !isAtEnd, needsMore {
      guard let line = joiner.next(in: text, base: base, isFinal: isFinal) else {
        isAtEnd = isFinal
        return isFinal && !entries.isEmpty
      }
      let content = text.extracting((line.start - base)..<(line.end - base))
      entries.append(Entry(shape: LineShape(line, text: content), after: joiner))
    }
    return !entries.isEmpty
  }

  /// A long line is told without its followers; a short one after up to four, or the first long one.
  private var needsMore: Bool {
    guard let first = entries.first else { return true }
    if first.shape.isLong || first.shape.line.isBlank { return false }
    guard entries.count > 1, let last = entries.last else { return true }
    return entries.count <= Neighbours.most && !last.shape.isLong && !last.shape.line.isBlank
  }
}
