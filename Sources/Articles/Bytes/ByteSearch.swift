import CBytes

/// Searches that look at many bytes at a time, in C.
public enum ByteSearch {
  /// The first place of `byte` in `range` of `text`; nil where there is none (`memchr`).
  public static func first(_ byte: UInt8, in text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count)
    let found = unsafe text.withUnsafeBufferPointer { bytes -> Int in
      guard let start = bytes.baseAddress else { return range.upperBound }
      return unsafe Int(
        cbytes_find(start, numericCast(range.lowerBound), numericCast(range.upperBound), byte))
    }
    return found < range.upperBound ? found : nil
  }

  /// The last place of `byte` in `range` of `text`; nil where there is none (`memrchr`).
  static func last(_ byte: UInt8, in text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count)
    let found = unsafe text.withUnsafeBufferPointer { bytes -> Int in
      guard let start = bytes.baseAddress else { return range.upperBound }
      return unsafe Int(
        cbytes_find_last(
          start, numericCast(range.lowerBound), numericCast(range.upperBound), byte))
    }
    return found < range.upperBound ? found : nil
  }

  /// How often `byte` is in `range` of `text`.
  public static func count(_ byte: UInt8, in text: Span<UInt8>, _ range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count)
    return unsafe text.withUnsafeBufferPointer { bytes -> Int in
      guard let start = bytes.baseAddress else { return 0 }
      return unsafe Int(
        cbytes_count(start, numericCast(range.lowerBound), numericCast(range.upperBound), byte))
    }
  }

  /// The first escape or backspace in `range` of `text`; nil where there is none.
  public static func firstSign(in text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count)
    let found = unsafe text.withUnsafeBufferPointer { bytes -> Int in
      guard let start = bytes.baseAddress else { return range.upperBound }
      return unsafe Int(
        cbytes_find_sign(start, numericCast(range.lowerBound), numericCast(range.upperBound)))
    }
    return found < range.upperBound ? found : nil
  }

  /// Whether no byte of `text` is above 0x7F.
  static func isASCII(_ text: Span<UInt8>) -> Bool {
    unsafe text.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return true }
      return unsafe cbytes_is_ascii(start, numericCast(bytes.count)) != 0
    }
  }

  /// Whether `text` is nothing but visible ASCII, spaces, tabs and other white space of one byte.
  public static func isPlain(_ text: Span<UInt8>) -> Bool {
    unsafe text.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return true }
      return unsafe cbytes_is_plain(start, numericCast(bytes.count)) != 0
    }
  }

  /// How many words a text has that is nothing but visible ASCII and spaces; nil for any other.
  static func plainWords(_ text: Span<UInt8>) -> Int? {
    let words = unsafe text.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return 0 }
      return unsafe Int(cbytes_plain_words(start, numericCast(bytes.count)))
    }
    return words < 0 ? nil : words
  }
}
