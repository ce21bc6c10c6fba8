import Reading

extension KeyReader {
  /// The paste, at its end; Ctrl-C ends one whose end never comes.
  mutating func pasted(_ stroke: Stroke, _ read: () -> Stroke?) -> Key? {
    switch stroke {
    case .byte(0x1B): return endsPaste(read) ? finishPaste() : nil
    case .byte(0x03): return finishPaste()
    case .byte(let byte): paste?.append(byte)
    case .code: break
    }
    return nil
  }

  private mutating func endsPaste(_ read: () -> Stroke?) -> Bool {
    guard let stroke = take(read) else {
      keep([0x1B])
      return false
    }
    guard stroke == .byte(UInt8(ascii: "[")) else {
      waiting.append(stroke)
      return false
    }
    return sequence(read) == .pasteEnds
  }

  private mutating func finishPaste() -> Key? {
    defer { paste = nil }
    return paste.map { .paste($0.string) }
  }
}
