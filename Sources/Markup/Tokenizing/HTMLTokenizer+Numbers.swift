extension HTMLTokenizer {
  /// A reference by number whose digits may go on.
  struct NumberState: Sendable {
    let isHexadecimal: Bool
    private(set) var value: UInt32 = 0

    init(isHexadecimal: Bool) { self.isHexadecimal = isHexadecimal }

    /// Takes a digit; false where the byte is none.
    mutating func take(_ byte: UInt8) -> Bool {
      let small = byte | 0x20
      let digit: UInt8
      if byte &- 0x30 < 10 {
        digit = byte - 0x30
      } else if isHexadecimal, small &- 0x61 < 6 {
        digit = small - 0x57
      } else {
        return false
      }
      value = min(0x110000, value * (isHexadecimal ? 16 : 10) + UInt32(digit))
      return true
    }

    /// The character that is meant (13.2.5.80).
    var scalar: Unicode.Scalar {
      if value &- 0x80 < 32, let old = Unicode.Scalar(windows1252[Int(value) - 0x80]), old != "\0" {
        return old
      }
      return Unicode.Scalar(value).flatMap { $0 == "\0" ? nil : $0 } ?? "\u{FFFD}"
    }
  }

  /// Reads the reference at `&#` into `scratch`; nil where it may go on behind the text.
  mutating func readNumber(_ text: Span<UInt8>, _ start: Int, _ isFinal: Bool) -> Int? {
    var at = start + 2
    guard at < text.count || isFinal else { return nil }
    let isHexadecimal = at < text.count && text[at] | 0x20 == 0x78
    if isHexadecimal { at += 1 }
    var number = NumberState(isHexadecimal: isHexadecimal)
    let digits = at
    while at < text.count, number.take(text[at]) { at += 1 }
    if at == text.count, !isFinal {
      if at > digits { self.number = number }
      return nil
    }
    if at == digits {
      for index in start..<at { scratch.append(text[index]) }
      return at
    }
    return endNumber(number, text, at)
  }

  /// Goes on with the digits that the text before ended with.
  mutating func continueNumber<S: TokenSink>(
    _ text: Span<UInt8>, _ isFinal: Bool, _ sink: inout S
  ) -> Int {
    guard var number else { return 0 }
    var at = 0
    while at < text.count, number.take(text[at]) { at += 1 }
    self.number = number
    if at == text.count, !isFinal { return at }
    self.number = nil
    scratch.removeAll(keepingCapacity: true)
    let end = endNumber(number, text, at)
    if case .content = state {
      sink.text(scratch.span, at: origin)
    } else {
      appendReference()
    }
    return end
  }

  private mutating func endNumber(_ number: NumberState, _ text: Span<UInt8>, _ at: Int) -> Int {
    if let bytes = UTF8.encode(number.scalar) { scratch.append(contentsOf: bytes) }
    return at < text.count && text[at] == 0x3B ? at + 1 : at
  }

  /// Where the text is read up to: its end where only the digits of a number go on, else `at`.
  func endOfNumber(_ text: Span<UInt8>, _ at: Int) -> Int { number == nil ? at : text.count }

  /// What numbers from 0x80 to 0x9F mean in pages of old; 0 where nothing else.
  private static let windows1252: [UInt16] = [
    0x20AC, 0, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152,
    0, 0x17D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153,
    0, 0x17E, 0x178,
  ]
}
