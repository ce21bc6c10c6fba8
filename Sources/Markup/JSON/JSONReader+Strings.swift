extension JSONReader {
  /// Reads a string from its quotation mark on.
  mutating func string() -> String {
    index += 1
    var out: [UInt8] = []
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\\") {
        escape(&out)
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    index += 1
    return String(decoding: out, as: UTF8.self)
  }

  private mutating func escape(_ out: inout [UInt8]) {
    index += 1
    guard index < bytes.count else { return }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "b"): out.append(0x08)
    case UInt8(ascii: "f"): out.append(0x0C)
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "u"): out += UTF8.encode(scalar()).map(Array.init) ?? []
    default: out.append(byte)
    }
  }

  /// The scalar of four digits, or of two times four; half a pair is no scalar.
  private mutating func scalar() -> Unicode.Scalar {
    let first = unit()
    if first & 0xFC00 == 0xD800, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    {
      let start = index
      index += 2
      let second = unit()
      if second & 0xFC00 == 0xDC00 {
        return Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF) ?? "\u{FFFD}"
      }
      index = start
    }
    return Unicode.Scalar(first) ?? "\u{FFFD}"
  }

  private mutating func unit() -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 where index < bytes.count {
      guard let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue else { break }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }
}
