/// What an escape in a text begins.
enum EscapeSequence: Equatable {
  /// Sets how letters look: "CSI ... m" (ECMA-48, SGR), with its parameters.
  case look(parameters: Range<Int>, end: Int)
  /// Erases the rest of the line, as `grep --color` does behind each change of colours: "CSI K".
  case erasure(end: Int)
  /// Begins or ends a link, by its address, which is empty at the end (OSC 8).
  case link(address: Range<Int>, end: Int)
  /// Anything else, which is to be seen.
  case other
  /// What its end is missing of.
  case cut

  /// The most bytes of a sequence that sets a look.
  private static let longestLook = 256
  /// The most bytes of a sequence with an address.
  static let longest = 4096

  /// Reads what the escape at `index` begins; with `isFinal`, the text ends where its bytes do.
  init(_ text: Span<UInt8>, at index: Int, isFinal: Bool) {
    guard index + 1 < text.count else {
      self = isFinal ? .other : .cut
      return
    }
    switch text[index + 1] {
    case 0x5B: self = Self.control(text, from: index + 2, isFinal)
    case 0x5D: self = Self.command(text, from: index + 2, isFinal)
    default: self = .other
    }
  }

  /// "CSI", numbers with ";" and ":" between them, and a letter.
  private static func control(_ text: Span<UInt8>, from start: Int, _ isFinal: Bool) -> Self {
    var end = start
    let limit = min(text.count, start + longestLook)
    while end < limit, text[end] >= 0x30, text[end] <= 0x3B { end += 1 }
    guard end < limit else { return isFinal || limit < text.count ? .other : .cut }
    switch text[end] {
    case 0x6D: return .look(parameters: start..<end, end: end + 1)
    case 0x4B: return .erasure(end: end + 1)
    default: return .other
    }
  }

  /// "OSC 8", parameters without a meaning here, an address, and BEL or ST at the end.
  private static func command(_ text: Span<UInt8>, from start: Int, _ isFinal: Bool) -> Self {
    let limit = min(text.count, start + longest)
    let cut: Self = isFinal || limit < text.count ? .other : .cut
    for (place, byte) in [UInt8(0x38), 0x3B].enumerated() {
      guard start + place < limit else { return cut }
      if text[start + place] != byte { return .other }
    }
    var end = start + 2
    var address: Int?
    while end < limit {
      switch text[end] {
      case 0x07: return address.map { .link(address: $0..<end, end: end + 1) } ?? .other
      case 0x1B:
        guard end + 1 < limit else { return cut }
        guard text[end + 1] == 0x5C, let address else { return .other }
        return .link(address: address..<end, end: end + 2)
      case 0..<0x20, 0x7F: return .other
      case 0x3B where address == nil: address = end + 1
      default: break
      }
      end += 1
    }
    return cut
  }
}
