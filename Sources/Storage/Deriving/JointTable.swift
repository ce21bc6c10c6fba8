import Articles
import Markup

/// Where the bytes of a text stand in the page that it was made of: a place for nearly every block, in
/// a few bytes each.
struct JointTable: Sendable {
  typealias Joint = PageConverter.Joint

  /// A place that others are counted from.
  private struct Start {
    let joint: Joint
    /// Where the bytes of those behind it begin.
    let byte: Int
  }

  /// Joints that are nearer to the last one in both are left out, in bytes.
  private static let least = 8
  /// Joints that are counted from one place.
  private static let most = 128

  private var starts: [Start] = []
  private var bytes: [UInt8] = []
  private var last = Joint(text: 0, source: 0)
  private var sinceStart = 0

  /// A table that knows the beginning only.
  init() { starts = [Start(joint: last, byte: 0)] }

  /// Adds places behind those that are known.
  mutating func append(_ joints: [Joint]) {
    for joint in joints { append(joint) }
  }

  private mutating func append(_ joint: Joint) {
    let (text, source) = (joint.text - last.text, joint.source - last.source)
    guard text >= 0, source >= 0, text >= Self.least || source >= Self.least else { return }
    last = joint
    sinceStart += 1
    if sinceStart == Self.most {
      starts.append(Start(joint: joint, byte: bytes.count))
      sinceStart = 0
    } else {
      append(text)
      append(source)
    }
  }

  private mutating func append(_ number: Int) {
    var rest = UInt(number)
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Where the byte at `offset` of the text stands in the page: as far behind the last known place as in the
  /// text, though not beyond the next one.
  func source(ofText offset: Int) -> Int {
    let (before, after) = joints(around: offset) { $0.text }
    let source = before.source + max(0, offset - before.text)
    return after.map { min(source, max(before.source, $0.source - 1)) } ?? source
  }

  /// Where the byte at `offset` of the page has its place in the text, by the same rule.
  func text(ofSource offset: Int) -> Int {
    let (before, after) = joints(around: offset) { $0.source }
    let text = before.text + max(0, offset - before.source)
    return after.map { min(text, $0.text) } ?? text
  }

  /// The last joint at or before `offset`, counted as `side` has it, and the next one.
  private func joints(
    around offset: Int, _ side: (Joint) -> Int
  ) -> (before: Joint, after: Joint?) {
    let index = max(0, starts.partitioningIndex { side($0.joint) > offset } - 1)
    let next = index + 1 < starts.count ? starts[index + 1] : nil
    var before = starts[index].joint
    var at = starts[index].byte
    while at < next?.byte ?? bytes.count {
      let joint = Joint(
        text: before.text + number(&at), source: before.source + number(&at))
      if side(joint) > offset { return (before, joint) }
      before = joint
    }
    return (before, next?.joint)
  }

  private func number(_ at: inout Int) -> Int {
    var (value, shift): (UInt, UInt) = (0, 0)
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      value |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int(value)
  }
}
