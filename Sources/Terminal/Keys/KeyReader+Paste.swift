import Reading

extension KeyReader {
  /// The paste, at its end; Ctrl-C or Ctrl-Z where one is typed before the end, and not pasted.
  mutating func pasted(_ stroke: Stroke, _ read: () -> Stroke?) -> Key? {
    switch stroke {
    case .byte(0x1B): return endsPaste(read) ? finishPaste() : nil
    case .byte(let byte) where [0x03, 0x1A].contains(byte) && isAlone(read):
      paste = nil
      return Self.key(byte)
    case .byte(let byte): paste?.append(byte)
    case .code: break
    }
    return nil
  }

  private mutating func endsPaste(_ read: () -> Stroke?) -> Bool {
    guard let stroke = take(read) else { return false }
    guard stroke == .byte(UInt8(ascii: "[")) else {
      giveBack(stroke)
      return false
    }
    return sequence(read) == .pasteEnds
  }

  /// Ends the paste, and gives what has come of it.
  mutating func finishPaste() -> Key? {
    defer { paste = nil }
    return paste.map { .paste($0.string) }
  }
}
