import Articles

/// Where links lead, as Markdown has it in parentheses.
enum MarkdownDestination {
  /// The destination of a link; nil for a title, which is no destination.
  static func text(of target: LinkTarget) -> [UInt8]? {
    switch target {
    case .article, .title: nil
    case .place(let name): Array("#".utf8) + encoded(name, also: "()")
    case .file(let path, let fragment):
      Self.path(path) + (fragment.map { Array("#".utf8) + encoded($0, also: "()") } ?? [])
    case .address(let address): written(address)
    }
  }

  /// Whether an address can stand between angle brackets instead of words.
  static func isPlain(_ address: String) -> Bool {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let scheme = address.utf8[..<colon]
    let letters = scheme.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
    let bytes = Array(address.utf8)
    return (2...32).contains(scheme.count) && letters
      && bytes.allSatisfy { $0 > 0x20 && ![0x3C, 0x3E, 0x5C, 0x60, 0x7F].contains($0) }
      && !bytes.indices.contains { MarkdownEntity.begins(bytes[$0...]) }
  }

  /// A path whose bytes are encoded that would end it or mean something else.
  private static func path(_ path: String) -> [UInt8] {
    let bytes = encoded(path, also: hasPairs(Array(path.utf8)) ? "?#" : "?#()")
    let first = bytes.prefix { $0 != UInt8(ascii: "/") }
    // A name with a colon is no scheme.
    return first.contains(UInt8(ascii: ":")) ? Array("./".utf8) + bytes : bytes
  }

  private static func encoded(_ text: String, also more: String) -> [UInt8] {
    let others = Array(("%\"<>\\^`{|}" + more).utf8)
    return text.utf8.flatMap { byte -> [UInt8] in
      let isKept = byte > 0x20 && byte != 0x7F && !others.contains(byte)
      return isKept ? [byte] : Array(PercentCoding.encode(byte).utf8)
    }
  }

  /// An address as it is, between angle brackets where it would end early.
  private static func written(_ address: String) -> [UInt8] {
    let bytes = Array(address.utf8)
    let isBare =
      !bytes.isEmpty && hasPairs(bytes) && bytes.allSatisfy { $0 > 0x20 && $0 != 0x7F }
      && bytes[0] != UInt8(ascii: "<")
    let escaped = bytes.enumerated().flatMap { index, byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "\\"): [byte, byte]
      case UInt8(ascii: "&"):
        MarkdownEntity.begins(bytes[index...]) ? [UInt8(ascii: "\\"), byte] : [byte]
      case UInt8(ascii: "<"), UInt8(ascii: ">"): isBare ? [byte] : [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "`"): Array("%60".utf8)
      case 0x20: [MarkdownLines.tie]
      case 0..<0x20, 0x7F: Array(PercentCoding.encode(byte).utf8)
      default: [byte]
      }
    }
    return isBare ? escaped : [UInt8(ascii: "<")] + escaped + [UInt8(ascii: ">")]
  }

  /// Whether each parenthesis has its other half, and none stands deeper than all programs read.
  private static func hasPairs(_ bytes: [UInt8]) -> Bool {
    var depth = 0
    for byte in bytes {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if depth < 0 || depth > 3 { return false }
    }
    return depth == 0
  }
}
