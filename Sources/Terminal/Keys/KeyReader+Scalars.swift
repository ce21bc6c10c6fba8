extension KeyReader {
  /// The scalar that begins with `lead`; what is no UTF-8 is passed over.
  mutating func scalar(
    startingWith lead: UInt8, _ read: () -> Stroke?
  ) -> Unicode.Scalar? {
    var bytes = [lead]
    while bytes.count < Self.length(lead) {
      guard let stroke = take(read) else { return nil }
      guard case .byte(let byte) = stroke, byte & 0xC0 == 0x80 else {
        giveBack(stroke)
        return nil
      }
      bytes.append(byte)
    }
    return String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
  }

  private static func length(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
