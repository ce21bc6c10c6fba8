/// A form that a part of a line can have: "9" stands for a digit, "_" for a digit or a space, "X" and
/// "x" for an upper and a lower letter; any other character stands for itself.
struct LinePattern: ExpressibleByStringLiteral, Sendable {
  private let form: StaticString

  init(stringLiteral form: StaticString) { self.form = form }

  /// The bytes of the form.
  var count: Int { form.utf8CodeUnitCount }

  /// Whether `text` has the form at `start`.
  func matches(_ text: Span<UInt8>, at start: Int) -> Bool {
    guard start >= 0, start + count <= text.count else { return false }
    return form.withUTF8Buffer { form in
      for index in form.indices where unsafe !Self.fits(text[start + index], form[index]) {
        return false
      }
      return true
    }
  }

  @inline(__always)
  private static func fits(_ byte: UInt8, _ sign: UInt8) -> Bool {
    switch sign {
    case 0x39: byte >= 0x30 && byte <= 0x39
    case 0x5F: byte >= 0x30 && byte <= 0x39 || byte == 0x20
    case 0x58: byte >= 0x41 && byte <= 0x5A
    case 0x78: byte >= 0x61 && byte <= 0x7A
    default: byte == sign
    }
  }
}
