import Reading

/// Makes keys of what curses hands over.
///
/// Curses knows the keys of the terminal's description; what it does not know (`ESC [ A` where the
/// description says `ESC O A`, marks around pasted text, keys with Alt) is read here.
struct KeyReader {
  /// Strokes that were read too far, and those of a key that is not whole yet, the next one last.
  private var waiting: [Stroke] = []
  private var unfinished: [Stroke] = []
  private var paste: PastedText?

  /// The next key; nil where nothing more is there. Keys that mean nothing to us are passed over.
  mutating func next(from read: () -> Stroke?) -> Key? {
    waiting = unfinished
    unfinished = []
    while let stroke = take(read) {
      if let key = paste == nil ? key(stroke, read) : pasted(stroke, read) { return key }
    }
    return nil
  }

  private mutating func take(_ read: () -> Stroke?) -> Stroke? {
    waiting.popLast() ?? read()
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

// Text in UTF-8.
extension KeyReader {
  /// The scalar that begins with `lead`; what is no UTF-8 is passed over.
  private mutating func scalar(
    startingWith lead: UInt8, _ read: () -> Stroke?
  ) -> Unicode.Scalar? {
    var bytes = [lead]
    while bytes.count < Self.length(lead) {
      guard let stroke = take(read) else {
        keep(bytes)
        return nil
      }
      guard case .byte(let byte) = stroke, byte & 0xC0 == 0x80 else {
        waiting.append(stroke)
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

  /// Keeps the front of a key until the rest of it comes.
  private mutating func keep(_ bytes: [UInt8]) {
    unfinished = bytes.reversed().map(Stroke.byte)
  }
}

// What begins with Escape.
extension KeyReader {
  private mutating func afterEscape(_ read: () -> Stroke?) -> Key? {
    guard let stroke = take(read) else { return .escape }
    switch stroke {
    case .byte(UInt8(ascii: "[")): return controlSequence(read)
    case .byte(UInt8(ascii: "O")): return keypad(read)
    case .byte(let byte) where byte >= 0x80: return scalar(startingWith: byte, read).map(Key.alt)
    case .byte(let byte) where (0x20...0x7E).contains(byte): return .alt(Unicode.Scalar(byte))
    case .byte, .code:
      waiting.append(stroke)
      return .escape
    }
  }

  /// After `ESC O`: cursor keys, and the keypad with its application mode on.
  private mutating func keypad(_ read: () -> Stroke?) -> Key? {
    guard let stroke = take(read) else { return .alt("O") }
    guard case .byte(let byte) = stroke, byte >= 0x20 else {
      waiting.append(stroke)
      return .alt("O")
    }
    switch byte {
    case UInt8(ascii: "M"): return .enter
    case UInt8(ascii: "j")...UInt8(ascii: "y"): return .character(Unicode.Scalar(byte - 0x40))
    default: return ControlSequence.lettered[byte]
    }
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

  /// What follows `ESC [`, empty where nothing does; nil where it is none, or is not whole yet.
  private mutating func sequence(_ read: () -> Stroke?) -> ControlSequence? {
    var sequence = ControlSequence()
    while let stroke = take(read) {
      guard case .byte(let byte) = stroke, (0x20...0x7E).contains(byte) else {
        waiting.append(stroke)
        return nil
      }
      if byte >= 0x40 {
        sequence.final = byte
        return sequence
      }
      guard sequence.parameters.count < 32 else { return nil }
      sequence.parameters.append(byte)
    }
    guard !sequence.parameters.isEmpty || paste != nil else { return sequence }
    keep(Array("\u{1b}[".utf8) + sequence.parameters)
    return nil
  }
}

// What is pasted.
extension KeyReader {
  /// The paste, at its end; Ctrl-C ends one whose end never comes.
  private mutating func pasted(_ stroke: Stroke, _ read: () -> Stroke?) -> Key? {
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
