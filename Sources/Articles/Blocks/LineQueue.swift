/// The line that is being classified and the few after it that are looked at.
struct LineQueue {
  private var shapes: [LineShape] = []
  /// How far the joiner had come after each of them.
  private var states: [LineJoiner.State] = []
  /// Where the line that is being classified is among them; those before it are done with.
  private var head = 0
  private var joiner: LineJoiner
  private let repeated: RepeatedLines
  private let marks: BlockMarks
  private let hasDivisions: Bool
  private var isAtEnd = false

  init(_ joiner: LineJoiner, profile: TextProfile, marks: BlockMarks = .none) {
    self.marks = marks
    self.joiner = joiner
    repeated = profile.repeated
    hasDivisions = profile.isMarked && !profile.dialect.divisions.isEmpty
  }

  /// The line that is being classified; nil where there is none left.
  var first: LineShape? { head < shapes.count ? shapes[head] : nil }
  /// How far the joiner had come after it.
  var stateAfterFirst: LineJoiner.State { states[head] }
  /// The lines after it; a long one is classified without them.
  var neighbours: Neighbours {
    shapes[head].isLong ? Neighbours() : Neighbours(shapes, from: head + 1)
  }

  /// The line after the first and the lines after that, as far as the first asked for them.
  var second: LineShape? { head + 1 < shapes.count ? shapes[head + 1] : nil }
  var secondNeighbours: Neighbours { Neighbours(shapes, from: head + 2) }

  /// Goes on to the next line; lines are moved only now and then.
  mutating func removeFirst() {
    head += 1
    guard head >= 64 || head == shapes.count else { return }
    shapes.removeSubrange(..<head)
    states.removeSubrange(..<head)
    head = 0
  }

  /// Reads the lines that are needed to classify the first; false where `text` ends before that.
  mutating func fill(from text: Span<UInt8>, base: Int, isFinal: Bool) -> Bool {
    while !isAtEnd, needsMore {
      guard let line = joiner.next(in: text, base: base, isFinal: isFinal, marks: marks) else {
        isAtEnd = isFinal
        return isFinal && head < shapes.count
      }
      let content = text.extracting((line.start - base)..<(line.end - base))
      var shape = LineShape(line, text: content)
      shape.isAside = AsideRule.matches(shape, text: content, repeated: repeated)
      if hasDivisions { shape.division = Division(content)?.rank }
      shapes.append(shape)
      states.append(joiner.state)
    }
    return head < shapes.count
  }

  /// A long line is classified without its followers; a short one after some lines, few of them long.
  private var needsMore: Bool {
    let count = shapes.count - head
    guard count > 0 else { return true }
    if shapes[head].isLong || shapes[head].line.isBlank { return false }
    guard count > 1 else { return true }
    if count > Neighbours.most || shapes[shapes.count - 1].line.isBlank { return false }
    guard shapes[shapes.count - 1].isLong else { return true }
    var long = 0
    for index in head..<shapes.count where shapes[index].isLong { long += 1 }
    return long < Neighbours.mostLong
  }
}
