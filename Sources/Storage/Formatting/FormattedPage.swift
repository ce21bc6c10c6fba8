import Articles

/// A stretch of a text as it was decoded: its letters, how they are to be drawn, and what was left out.
struct FormattedPage: Sendable {
  /// Letters that are drawn alike and lead to the same address.
  struct Run: Sendable {
    /// Their bytes, counted from the start of the page.
    var range: Range<Int32>
    let stroke: StruckCell.Stroke
    let look: TextLook
    /// The number of the address; -1 for none.
    let link: Int32
  }

  /// A place from which on the text is the same as the text as it stands.
  private struct Joint {
    let text: Int32
    let raw: Int32
  }

  /// Where it begins, and what holds there.
  let start: FormattingCheckpoint
  /// Where it ends in the text as it stands.
  private(set) var rawEnd: Int
  private(set) var text: [UInt8] = []
  private var runs: [Run] = []
  private var joints: [Joint] = []
  /// The addresses that its runs lead to, by where the sequences are.
  private var addresses: [(sequence: Int, address: String)] = []

  /// An empty page.
  init(at start: FormattingCheckpoint) {
    self.start = start
    rawEnd = start.raw
  }

  /// Where it ends in the text.
  var end: Int { start.text + text.count }

  /// Adds letters that are `length` bytes long in the text as it stands.
  mutating func add(
    _ letters: ArraySlice<UInt8>, rawLength length: Int, stroke: StruckCell.Stroke = [],
    _ look: TextLook, link sequence: Int
  ) {
    join()
    let start = Int32(text.count)
    text += letters
    rawEnd += length
    guard !stroke.isEmpty || sequence >= 0 || !look.isPlain else { return }
    let range = start..<Int32(text.count)
    let link = sequence < 0 ? -1 : number(of: sequence)
    if let last = runs.last, last.range.upperBound == start, last.stroke == stroke,
      last.link == link, last.look == look
    {
      runs[runs.count - 1].range = last.range.lowerBound..<range.upperBound
    } else {
      runs.append(Run(range: range, stroke: stroke, look: look, link: link))
    }
  }

  /// Passes over bytes that are no part of the text.
  mutating func skip(_ count: Int) { rawEnd += count }

  /// Notes the address that the sequence at `sequence` gives.
  mutating func note(_ address: String, of sequence: Int) {
    if addresses.last?.sequence != sequence { addresses.append((sequence, address)) }
  }

  private func number(of sequence: Int) -> Int32 {
    Int32(addresses.lastIndex { $0.sequence == sequence } ?? -1)
  }

  /// Notes where text and text as it stands go on together, where something was left out before.
  private mutating func join() {
    let raw = rawEnd - start.raw
    let expected = joints.last.map { Int($0.raw) + text.count - Int($0.text) } ?? text.count
    if expected != raw { joints.append(Joint(text: Int32(text.count), raw: Int32(raw))) }
  }
}

extension FormattedPage {
  /// The marks that have a byte in `range`.
  func marks(in range: Range<Int>) -> [Mark] {
    let first = runs.partitioningIndex { Int($0.range.upperBound) + start.text > range.lowerBound }
    return runs[first...].prefix { Int($0.range.lowerBound) + start.text < range.upperBound }
      .flatMap(marks)
  }

  private func marks(of run: Run) -> [Mark] {
    let range = start.text + Int(run.range.lowerBound)..<start.text + Int(run.range.upperBound)
    var marks: [InlineMark] = []
    if run.stroke.contains(.bold) { marks.append(.strong) }
    if run.stroke.contains(.underlined) { marks.append(.emphasis) }
    if !run.look.isPlain { marks.append(.look(run.look)) }
    if run.link >= 0 { marks.append(.link(.address(addresses[Int(run.link)].address))) }
    return marks.map { Mark(range, .inline($0)) }
  }

  /// Where a byte of its text stands in the text as it stands.
  func rawOffset(ofText offset: Int) -> Int {
    let place = offset - start.text
    let next = joints.partitioningIndex { Int($0.text) > place }
    guard next > 0 else { return start.raw + place }
    return start.raw + Int(joints[next - 1].raw) + place - Int(joints[next - 1].text)
  }

  /// Where a byte of the text as it stands has its place in the text.
  func textOffset(ofRaw offset: Int) -> Int {
    let place = offset - start.raw
    let next = joints.partitioningIndex { Int($0.raw) > place }
    let limit = next < joints.count ? Int(joints[next].text) : text.count
    guard next > 0 else { return start.text + min(place, limit) }
    return start.text + min(Int(joints[next - 1].text) + place - Int(joints[next - 1].raw), limit)
  }
}
