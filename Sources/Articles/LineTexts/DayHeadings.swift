/// The days of a log.
struct DayHeadings: Equatable, Sendable {
  /// What the day of the last entry was called, hashed.
  private var day: UInt64 = 0
  /// Where it stood in its line.
  private var place = 0..<0

  /// The day that begins with an entry; nil where the line is of the same day or is no entry.
  mutating func heading(of line: Span<UInt8>, at offset: Int) -> LineHeading? {
    // Nearly all entries are of the day of the one above, and name it at the same place.
    if !place.isEmpty, place.upperBound <= line.count, Self.hash(line, place) == day { return nil }
    guard let range = Self.day(line) else { return nil }
    let next = Self.hash(line, range)
    place = range
    guard next != day else { return nil }
    day = next
    return LineHeading(start: offset, title: range.moved(by: offset), level: 1)
  }

  /// Where a line names its day.
  private static func day(_ line: Span<UInt8>) -> Range<Int>? {
    if let stamp = LineStamp(line) { return stamp.day }
    guard let start = changes.end(in: line, at: 0), start < line.count else { return nil }
    return start..<line.count
  }

  private static func hash(_ line: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    range.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64(line[$1])) &* 0x100_0000_01B3 }
  }

  /// What stands before the day in a chat log.
  private static let changes: LinePattern = """
    --- Day changed |--- Log opened |-- Day changed to |Day changed to |**** BEGIN LOGGING AT |\
    Session Start:\u{20}
    """
}
