import Articles
import Markup

/// The text of the last bytes of Markdown as if no more came: what a person sees of it before it is certain.
struct MarkdownTail: Sendable {
  /// Where it begins in the text.
  let start: Int
  /// Bytes of Markdown that were taken when it was made.
  let received: Int
  /// Its text.
  let text: [UInt8]
  private let marks: [Mark]
  private var joints = JointTable()
  private var first: PageConverter.Joint?
  private var targets: [Int32: LinkTarget] = [:]

  /// The tail of what has come so far.
  init(_ content: ConvertedContent<MarkdownConverter>) {
    let (piece, start, received) = content.withConverter { converter, kept, received in
      (converter.rest(), kept, received)
    }
    (self.start, self.received) = (start, received)
    (text, marks) = (piece.text, piece.marks)
    joints.append(piece.joints)
    first = piece.joints.first
    for each in piece.definitions { targets[each.number] = each.target }
  }

  /// Where it ends in the text.
  var end: Int { start + text.count }

  /// Puts what it has of `range`, which begins at `base`, into its place in `bytes`.
  func copy(_ range: Range<Int>, to bytes: inout [UInt8], from base: Int) {
    let part = range.clamped(to: start..<end)
    guard !part.isEmpty else { return }
    bytes.replaceSubrange(
      (part.lowerBound - base)..<(part.upperBound - base),
      with: text[(part.lowerBound - start)..<(part.upperBound - start)])
  }

  /// Its marks that have a byte in `range`.
  func marks(in range: Range<Int>) -> [Mark] {
    range.upperBound > start ? marks.filter { $0.range.overlaps(range) } : []
  }

  /// Where a number in its marks leads.
  func target(of number: Int32) -> LinkTarget? { targets[number] }

  /// Where a byte of it stands in the Markdown; nil for one before it.
  func rawOffset(ofText offset: Int) -> Int? {
    guard let first, offset >= first.text else { return nil }
    return min(joints.source(ofText: offset), received)
  }

  /// Where a byte of the Markdown stands in it; nil for one before it.
  func textOffset(ofRaw offset: Int) -> Int? {
    guard let first, offset >= first.source else { return nil }
    return min(joints.text(ofSource: offset), end)
  }
}
