import Articles
import Typesetting

/// The numbers of the lines on the screen.
extension Document {
  /// Bytes that are read at most to count the lines of a screen.
  private static let mostCounted = 1 << 20

  /// The number of each line that begins with one of `rows`; nil for other rows, and where loading has
  /// not counted so far.
  func numbers(of rows: [Row]) -> [Int?] {
    guard let first = rows.first, let last = rows.last,
      first.range.lowerBound <= article.loaded + Self.mostCounted
    else { return rows.map { _ in nil } }
    let lines = LineNumbers(article, source: source)
    var number = lines.line(holding: first.range.lowerBound)
    var place = first.range.lowerBound
    var before: Int? = beginsLine(place) ? nil : number
    let isNear = last.range.lowerBound - place < Self.mostCounted
    return rows.map { row in
      let start = row.range.lowerBound
      number =
        isNear ? number + lineEnds(in: place..<start) : lines.line(holding: start)
      place = start
      defer { before = number }
      return number == before ? nil : number
    }
  }

  private func beginsLine(_ offset: Int) -> Bool {
    offset == 0 || source.bytes(in: offset - 1..<offset) == [article.profile.lineEnd]
  }

  private func lineEnds(in range: Range<Int>) -> Int {
    let bytes = source.bytes(in: range)
    return ByteSearch.count(article.profile.lineEnd, in: bytes.span, 0..<bytes.count)
  }
}
