/// Looks for places that marks name.
public enum PlaceSearch {
  /// Bytes whose marks are asked for at once.
  public static let part = 1 << 20

  /// Where a mark that begins in a range names a place; nil where none does.
  ///
  /// A part at a time is read, so that neither memory nor the answer to a near place depends on how long
  /// the text is.
  public static func place(
    named name: String, in source: any ByteSource, _ range: Range<Int>
  ) -> Int? {
    var start = range.lowerBound
    while start < min(range.upperBound, source.count) {
      let end = min(range.upperBound, start + part)
      let mark = source.marks(in: start..<end).first {
        $0.inline == .place(name: name) && $0.range.lowerBound >= start
      }
      if let mark { return mark.range.lowerBound }
      start = end
    }
    return nil
  }
}
