import Reading

extension KeyReader {
  /// Strokes that are kept of an answer of the terminal's whose end has not come.
  private static let longestAnswer = 4096

  /// The key that begins with Escape, or Escape itself where nothing follows it.
  mutating func afterEscape(_ read: () -> Stroke?) -> Key? {
    guard let stroke = take(read) else { return .escape }
    switch stroke {
    case .byte(UInt8(ascii: "[")): return controlSequence(read)
    case .byte(UInt8(ascii: "O")): return keypad(read)
    case .byte(UInt8(ascii: "]")): return passOverString(read) ? nil : .alt("]")
    case .byte(UInt8(ascii: "P")): return passOverString(read) ? nil : .alt("P")
    case .byte(let byte) where byte >= 0x80: return scalar(startingWith: byte, read).map(Key.alt)
    case .byte(let byte) where (0x20...0x7E).contains(byte): return .alt(Unicode.Scalar(byte))
    case .byte, .code:
      giveBack(stroke)
      return .escape
    }
  }

  /// After `ESC O`: cursor keys, and the keypad with its application mode on.
  private mutating func keypad(_ read: () -> Stroke?) -> Key? {
    guard let stroke = take(read) else { return .alt("O") }
    guard case .byte(let byte) = stroke, byte >= 0x20 else {
      giveBack(stroke)
      return .alt("O")
    }
    switch byte {
    case UInt8(ascii: "M"): return .enter
    case UInt8(ascii: "j")...UInt8(ascii: "y"): return .character(Unicode.Scalar(byte - 0x40))
    default: return ControlSequence.lettered[byte]
    }
  }

  /// Passes over an answer of the terminal's, which an editor may have asked for and not waited for;
  /// whether there was one.
  private mutating func passOverString(_ read: () -> Stroke?) -> Bool {
    var length = 0
    while let stroke = take(read) {
      length += 1
      if length > Self.longestAnswer { shorten(to: 3) }
      if stroke == .byte(0x07) { break }
      if stroke == .byte(0x1B) {
        if let last = take(read), last != .byte(UInt8(ascii: "\\")) { giveBack(last) }
        break
      }
    }
    return length > 0
  }

  private mutating func controlSequence(_ read: () -> Stroke?) -> Key? {
    guard let sequence = sequence(read) else { return nil }
    guard sequence.final != 0 else { return .alt("[") }
    if sequence == .pasteBegins {
      paste = PastedText()
      return nil
    }
    return sequence.key
  }

  /// What follows `ESC [`, empty where nothing does; nil where it is none.
  mutating func sequence(_ read: () -> Stroke?) -> ControlSequence? {
    var sequence = ControlSequence()
    while let stroke = take(read) {
      guard case .byte(let byte) = stroke, (0x20...0x7E).contains(byte) else {
        giveBack(stroke)
        return nil
      }
      if byte >= 0x40 {
        sequence.final = byte
        return sequence
      }
      guard sequence.parameters.count < 32 else { return nil }
      sequence.parameters.append(byte)
    }
    return sequence.parameters.isEmpty ? sequence : nil
  }
}
