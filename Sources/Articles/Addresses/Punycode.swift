/// Names of hosts whose letters are written in ASCII (RFC 3492).
enum Punycode {
  /// No name in a host is longer.
  private static let longest = 63

  /// The letters of a name behind "xn--"; nil where it is none.
  static func decode(_ name: Substring) -> String? {
    guard name.utf8.count <= longest, name.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let dash = name.lastIndex(of: "-")
    var scalars = Array(name[..<(dash ?? name.startIndex)].unicodeScalars)
    var digits = name[(dash.map { name.index(after: $0) } ?? name.startIndex)...].utf8
    var (value, index, bias) = (128, 0, 72)
    while !digits.isEmpty {
      let before = index
      guard let step = number(&digits, bias) else { return nil }
      let count = scalars.count + 1
      index += step
      bias = adapted(index - before, count, isFirst: before == 0)
      value += index / count
      index %= count
      guard let scalar = UInt32(exactly: value).flatMap(Unicode.Scalar.init) else { return nil }
      scalars.insert(scalar, at: index)
      index += 1
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// A number of digits whose weights depend on `bias`, taken from the front; nil where it does not end.
  private static func number(_ digits: inout Substring.UTF8View, _ bias: Int) -> Int? {
    var (sum, weight, place) = (0, 1, 36)
    while let byte = digits.popFirst() {
      guard let digit = digit(byte), weight < 1 << 40 else { return nil }
      sum += digit * weight
      let threshold = min(max(place - bias, 1), 26)
      if digit < threshold { return sum < 1 << 31 ? sum : nil }
      weight *= 36 - threshold
      place += 36
    }
    return nil
  }

  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x61...0x7A: Int(byte) - 0x61
    case 0x41...0x5A: Int(byte) - 0x41
    case 0x30...0x39: Int(byte) - 0x30 + 26
    default: nil
    }
  }

  private static func adapted(_ step: Int, _ count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? step / 700 : step / 2
    delta += delta / count
    var bias = 0
    while delta > 455 {
      delta /= 35
      bias += 36
    }
    return bias + 36 * delta / (delta + 38)
  }
}
