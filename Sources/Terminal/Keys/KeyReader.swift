import Reading

/// Makes keys of what curses hands over.
///
/// Curses knows the keys of the terminal's description; what it does not know (`ESC [ A` where the
/// description says `ESC O A`, marks around pasted text, keys with Alt) is read here.
///
/// Packets may cut a key anywhere. The front of one waits for its rest for ``patience``, a paste for
/// its end for ``silence``; what has waited in vain is taken as it is.
struct KeyReader {
  /// Nanoseconds for which the front of a key waits for the rest: less than a person needs for two
  /// keys, more than the packets of one key are apart.
  static let patience = 50_000_000
  /// Nanoseconds without a stroke after which a paste is over, though its end has not come.
  static let silence = 1_000_000_000

  /// Strokes that were read too far, the next one last.
  var waiting: [Stroke] = []
  /// What is being pasted.
  var paste: PastedText?
  /// The strokes of the key that is being read.
  private(set) var front: [Stroke] = []
  /// The front of a key whose rest has not come yet, in the same order as `waiting`.
  private var unfinished: [Stroke] = []
  /// Whether strokes ran out before a key was whole.
  private var isCut = false
  /// Strokes that were read since there was none last.
  private var burst = 0
  private var now = 0
  /// When the last stroke was read.
  private var last = 0

  /// When what has been read is taken as it is, unless more comes; nil where nothing waits.
  var deadline: Int? {
    if paste != nil { return last + Self.silence }
    return unfinished.isEmpty ? nil : last + Self.patience
  }

  /// The next key that means something to us at the time `now`, in nanoseconds; nil where nothing
  /// more is there.
  mutating func next(at now: Int, from read: () -> Stroke?) -> Key? {
    self.now = now
    if let deadline, now >= deadline {
      // Where the program was held up, more may have come in time.
      guard let stroke = stroke(read) else { return giveUpWaiting() }
      waiting.insert(stroke, at: 0)
    }
    waiting += unfinished
    unfinished = []
    return key(read, isPatient: true)
  }

  private mutating func key(_ read: () -> Stroke?, isPatient: Bool) -> Key? {
    while true {
      front = []
      isCut = false
      guard let stroke = take(read) else { return nil }
      let key = paste == nil ? key(stroke, read) : pasted(stroke, read)
      if isCut, isPatient {
        unfinished = front.reversed()
        return nil
      }
      if let key { return key }
    }
  }

  /// Takes what waits as if nothing could follow it.
  private mutating func giveUpWaiting() -> Key? {
    let left = unfinished
    unfinished = []
    if paste != nil { return finishPaste() }
    waiting += left
    return key({ nil }, isPatient: false)
  }

  /// The next stroke; nil where nothing more is there.
  mutating func take(_ read: () -> Stroke?) -> Stroke? {
    guard let stroke = waiting.popLast() ?? stroke(read) else {
      isCut = !front.isEmpty
      return nil
    }
    front.append(stroke)
    return stroke
  }

  /// Gives back a stroke that belongs to the next key.
  mutating func giveBack(_ stroke: Stroke) {
    waiting.append(stroke)
    front.removeLast()
  }

  /// Forgets the strokes of the key that is being read, but for the first `count`.
  mutating func shorten(to count: Int) { front.removeLast(max(0, front.count - count)) }

  /// Whether the stroke that was read last came by itself, and not in a burst.
  mutating func isAlone(_ read: () -> Stroke?) -> Bool {
    guard burst == 1, waiting.isEmpty else { return false }
    guard let more = stroke(read) else { return true }
    waiting.append(more)
    return false
  }

  private mutating func stroke(_ read: () -> Stroke?) -> Stroke? {
    guard let stroke = read() else {
      burst = 0
      return nil
    }
    burst += 1
    last = now
    return stroke
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
