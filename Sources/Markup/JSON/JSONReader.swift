/// Reads JSON, also such as people write by hand: with commas too many, line ends in strings, or cut off.
///
/// It reads as far as it understands; no text makes it read more values than it is asked for.
struct JSONReader {
  let bytes: [UInt8]
  var index = 0
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
