/// Letters and digits of a text one after the other, in lower case; all else is left out.
struct PlainLetters {
  private var at: Int
  private let end: Int
  private var left: Int
  private var waiting: [UInt32] = []

  /// Those in a range of a text, of which not more than `longest` scalars are read.
  init(_ range: Range<Int>, longest: Int = .max) {
    at = range.lowerBound
    end = range.upperBound
    left = longest
  }

  /// The next one in the text; nil behind the last.
  mutating func next(in text: Span<UInt8>) -> UInt32? {
    if !waiting.isEmpty { return waiting.removeFirst() }
    while at < end, left > 0 {
      let byte = text[at]
      if byte < 0x80 {
        at += 1
        left -= 1
        let small = byte | 0x20
        if small &- 0x61 < 26 { return UInt32(small) }
        if byte &- 0x30 < 10 { return UInt32(byte) }
        continue
      }
      let (scalar, length) = text.scalar(at: at)
      at += length
      left -= 1
      if ScalarTraits(scalar).contains(.word) { return small(scalar) }
    }
    return nil
  }

  /// A letter beyond ASCII in lower case.
  private mutating func small(_ scalar: UInt32) -> UInt32 {
    guard scalar < 0x2E80 || scalar > 0xD7FF, let value = Unicode.Scalar(scalar) else {
      return scalar
    }
    guard value.properties.changesWhenLowercased else { return scalar }
    let mapped = value.properties.lowercaseMapping.unicodeScalars.map(\.value)
    waiting.append(contentsOf: mapped.dropFirst())
    return mapped.first ?? scalar
  }
}
