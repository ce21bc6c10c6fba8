import Reading

/// Makes keys of what curses hands over.
///
/// Curses knows the keys of the terminal's description; what it does not know (`ESC [ A` where the
/// description says `ESC O A`, marks around pasted text, keys with Alt) is read here.
struct KeyReader {
  /// Strokes that were read too far, the next one last.
  var waiting: [Stroke] = []
  /// The front of a key whose rest has not come yet, in the same order.
  var unfinished: [Stroke] = []
  /// What is being pasted.
  var paste: PastedText?

  /// The next key that means something to us; nil where nothing more is there.
  mutating func next(from read: () -> Stroke?) -> Key? {
    waiting += unfinished
    unfinished = []
    while let stroke = take(read) {
      if let key = paste == nil ? key(stroke, read) : pasted(stroke, read) { return key }
    }
    return nil
  }

  /// The next stroke; nil where nothing more is there.
  mutating func take(_ read: () -> Stroke?) -> Stroke? {
    waiting.popLast() ?? read()
  }

  /// Keeps the front of a key until the rest of it comes.
  mutating func keep(_ bytes: [UInt8]) {
    unfinished = bytes.reversed().map(Stroke.byte)
  }

  private mutating func key(_ stroke: Stroke, _ read: () -> Stroke?) -> Key? {
    switch stroke {
    case .code(let code): CursesKeys.key(code)
    case .byte(0x1B): afterEscape(read)
    case .byte(let byte) where byte >= 0x80: scalar(startingWith: byte, read).map(Key.character)
    case .byte(let byte): Self.key(byte)
    }
  }

  /// The key that gives one byte of ASCII.
  static func key(_ byte: UInt8) -> Key {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case 0x00: .control(" ")
    case 0x01...0x1A: .control(Unicode.Scalar(byte + 0x60))
    case 0x1C...0x1F: .control(Unicode.Scalar(byte + 0x40))
    default: .character(Unicode.Scalar(byte))
    }
  }
}
