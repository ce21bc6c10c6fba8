/// A part of a text that was read, moved forward as more is wanted.
struct TextWindow {
  private(set) var bytes: [UInt8] = []
  private var start = 0
  private let end: Int
  private static let length = 64 << 10

  /// A window over a text up to a byte.
  init(end: Int) { self.end = end }

  /// Moves so that it shows a range.
  mutating func show(_ range: Range<Int>, reading read: (Range<Int>) -> [UInt8]) {
    if range.lowerBound >= start, range.upperBound <= start + bytes.count { return }
    start = range.lowerBound
    bytes = read(start..<max(range.upperBound, min(end, start + Self.length)))
  }

  /// Where the bytes of a range stand that is shown; fewer where the text could not be read.
  func indices(of range: Range<Int>) -> Range<Int> {
    (range.lowerBound - start..<range.upperBound - start).clamped(to: 0..<bytes.count)
  }
}
