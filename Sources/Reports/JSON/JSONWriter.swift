import Articles

/// Writes JSON (RFC 8259) piece by piece.
struct JSONWriter {
  /// What has been written and not been given away, as UTF-8.
  private(set) var utf8: [UInt8] = []
  private let output: (([UInt8]) -> Void)?
  private static let piece = 64 << 10

  /// A writer that keeps all, or gives it away in pieces between the elements of arrays.
  init(_ output: (([UInt8]) -> Void)? = nil) { self.output = output }

  /// An object; `write` writes its fields.
  mutating func object(_ write: (inout JSONWriter) -> Void) {
    append("{")
    write(&self)
    append("}")
  }

  /// A field of an object; `write` writes its value.
  mutating func field(_ name: String, _ write: (inout JSONWriter) -> Void) {
    if utf8.last != UInt8(ascii: "{") { append(", ") }
    string(name)
    append(": ")
    write(&self)
  }

  /// An array, an element a line.
  mutating func array<Element>(
    _ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    append("[")
    var isFirst = true
    for element in elements {
      append(isFirst ? "\n  " : ",\n  ")
      isFirst = false
      write(&self, element)
      giveAway()
    }
    append(isFirst ? "]" : "\n]")
  }

  mutating func number(_ value: Int?) { append(value.map { "\($0)" } ?? "null") }

  mutating func boolean(_ value: Bool) { append(value ? "true" : "false") }

  mutating func string(_ value: String?) {
    guard let value else { return append("null") }
    append("\"")
    for byte in value.utf8 { append(byte) }
    append("\"")
  }

  /// A path, so that a program gets exactly this one, and a terminal nothing to obey: characters that
  /// are not shown as they are stand as `\u` and their UTF-16, and so does a byte that is not UTF-8,
  /// as U+10FF00 and the byte.
  mutating func path(_ path: String?) {
    guard let path else { return append("null") }
    append("\"")
    for scalar in path.unicodeScalars {
      if Self.isShown(scalar) {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte) }
      } else {
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter { escape(UInt(unit)) }
      }
    }
    append("\"")
  }

  private mutating func append(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case UInt8(ascii: "\n"): append("\\n")
    case 0..<0x20: escape(UInt(byte))
    default: utf8.append(byte)
    }
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar != "\u{7F}" }
    return PrintableText(String(scalar)).string.unicodeScalars.first == scalar
  }

  private mutating func escape(_ unit: UInt) {
    let digits = String(unit, radix: 16)
    append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
  }

  private mutating func append(_ text: String) { utf8.append(contentsOf: text.utf8) }

  private mutating func giveAway() {
    guard utf8.count >= Self.piece, let output else { return }
    output(utf8)
    utf8.removeAll(keepingCapacity: true)
  }
}
