/// Reads JSON, also such as people write by hand: with commas too many, line ends in strings, or cut off.
///
/// It reads as far as it understands; no text makes it read more values than it is asked for.
struct JSONReader {
  private let bytes: [UInt8]
  private var index = 0
  private var valuesLeft: Int

  private init(_ bytes: [UInt8], mostValues: Int) {
    self.bytes = bytes
    valuesLeft = mostValues
  }

  /// The value that `bytes` begin with; nil where they begin with none.
  static func value(of bytes: [UInt8], mostValues: Int = 20_000) -> JSONValue? {
    var reader = JSONReader(bytes, mostValues: mostValues)
    return reader.value(depth: 0)
  }

  private static let deepest = 64

  private mutating func value(depth: Int) -> JSONValue? {
    skipSpace()
    guard index < bytes.count, valuesLeft > 0, depth < Self.deepest else { return nil }
    valuesLeft -= 1
    switch bytes[index] {
    case UInt8(ascii: "{"): return object(depth)
    case UInt8(ascii: "["): return array(depth)
    case UInt8(ascii: "\""): return .string(string())
    default: return word()
    }
  }

  private mutating func object(_ depth: Int) -> JSONValue {
    index += 1
    var members: [JSONValue.Member] = []
    while let byte = nextElement(end: UInt8(ascii: "}")), byte == UInt8(ascii: "\"") {
      let name = string()
      skipSpace()
      guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else { break }
      index += 1
      guard let value = value(depth: depth + 1) else { break }
      members.append(JSONValue.Member(name: name, value: value))
    }
    return .object(members)
  }

  private mutating func array(_ depth: Int) -> JSONValue {
    index += 1
    var values: [JSONValue] = []
    while nextElement(end: UInt8(ascii: "]")) != nil {
      guard let value = value(depth: depth + 1) else { break }
      values.append(value)
    }
    return .array(values)
  }

  /// The first byte of the next part of a list; nil behind the end, which is read.
  private mutating func nextElement(end: UInt8) -> UInt8? {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == end {
        index += 1
        return nil
      }
      guard byte == UInt8(ascii: ",") || HTMLTokenizer.isSpace(byte) else { return byte }
      index += 1
    }
    return nil
  }

  private mutating func word() -> JSONValue? {
    let start = index
    while index < bytes.count, Self.isWord(bytes[index]) { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    switch word {
    case "": return nil
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default: return .number(word)
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    HTMLTokenizer.isAlnum(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E
  }

  private mutating func skipSpace() {
    while index < bytes.count, HTMLTokenizer.isSpace(bytes[index]) { index += 1 }
  }
}

extension JSONReader {
  /// Reads a string from its quotation mark on.
  private mutating func string() -> String {
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
