/// Writes JSON (RFC 8259) piece by piece.
struct JSONWriter {
  private(set) var text = ""

  /// An object with `fields` in their order; the closures write the values.
  mutating func object(_ fields: [(name: String, value: (inout JSONWriter) -> Void)]) {
    text += "{"
    for (index, field) in fields.enumerated() {
      if index > 0 { text += ", " }
      string(field.name)
      text += ": "
      field.value(&self)
    }
    text += "}"
  }

  /// An array, an element a line.
  mutating func array<Element>(
    _ elements: some Collection<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    text += "["
    for (index, element) in elements.enumerated() {
      text += index > 0 ? ",\n  " : "\n  "
      write(&self, element)
    }
    text += elements.isEmpty ? "]" : "\n]"
  }

  mutating func number(_ value: Int?) { text += value.map(String.init) ?? "null" }

  mutating func boolean(_ value: Bool) { text += value ? "true" : "false" }

  mutating func string(_ value: String?) {
    guard let value else {
      text += "null"
      return
    }
    text += "\""
    for scalar in value.unicodeScalars { append(scalar) }
    text += "\""
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\u{0}"..<"\u{20}":
      let digits = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: text.unicodeScalars.append(scalar)
    }
  }
}
