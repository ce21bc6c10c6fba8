/// Base64 as RFC 4648 has it: letters that no terminal takes for a command.
enum Base64 {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Four digits for every three bytes.
  static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var encoded: [UInt8] = []
    encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      append(bytes[start..<min(start + 3, bytes.count)], to: &encoded)
    }
    return encoded
  }

  private static func append(_ group: ArraySlice<UInt8>, to encoded: inout [UInt8]) {
    var bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    bits <<= UInt32(24 - 8 * group.count)
    for place in 0..<4 {
      let digit = digits[Int(bits >> UInt32(18 - 6 * place) & 63)]
      encoded.append(place <= group.count ? digit : UInt8(ascii: "="))
    }
  }
}
