/// Where the marks that begin in 64 KiB of a text stand in their file.
struct MarkPage: Equatable {
  /// Which 64 KiB they are.
  let number: Int
  /// The bytes of the file.
  private(set) var bytes: Range<Int>
  /// Where the last mark of it begins in the text.
  private(set) var lastStart: Int

  /// A page without marks, whose bytes follow those of another.
  init(_ number: Int, after last: MarkPage?) {
    self.number = number
    bytes = (last?.end ?? 0)..<(last?.end ?? 0)
    lastStart = number * MarkFile.page
  }

  /// Where its text begins, from which its marks are counted.
  var start: Int { number * MarkFile.page }

  /// Where its bytes end.
  var end: Int { bytes.upperBound }

  /// Takes in `count` more bytes; the last of their marks begins at `start`.
  mutating func add(_ count: Int, upTo start: Int) {
    bytes = bytes.lowerBound..<end + count
    lastStart = start
  }
}
