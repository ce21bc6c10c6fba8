/// Goes through the lines of a sample.
struct SampleLines {
  private var start = 0

  init(_ sample: Span<UInt8>) {
    if sample.count >= 3, sample[0] == 0xEF, sample[1] == 0xBB, sample[2] == 0xBF { start = 3 }
  }

  /// The bytes of the next line, without its end; nil where there is none.
  mutating func next(in sample: Span<UInt8>) -> Range<Int>? {
    guard start < sample.count else { return nil }
    let end = ByteSearch.first(0x0A, in: sample, start..<sample.count) ?? sample.count
    let line = start..<(end > start && sample[end - 1] == 0x0D ? end - 1 : end)
    start = end + 1
    return line
  }
}
