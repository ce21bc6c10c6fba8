/// The words of a line, counted by what they look like.
struct LineWords {
  /// Runs of bytes without white space.
  var all = 0
  /// Those of letters only, with marks of a sentence around them.
  var plain = 0
  /// Those without a letter that have a digit.
  var numbers = 0
  /// Those of signs only, such as "=" and "->".
  var operators = 0
  /// Those with signs within, as names and calls in code have them.
  var signed = 0
  /// Brackets that follow a name without a space.
  var calls = 0
  /// Bytes above 0x7F.
  var foreign = 0
  /// The bytes that were looked at.
  let seen: Int
  /// Runs of more than one space, or tabs, between words.
  var gaps = 0

  /// Whether a gap follows a colon.
  var isCaptioned = false
  /// Tabs between words.
  var tabs = 0

  /// Counts the words of `line`, which has no white space around it.
  init(_ line: Span<UInt8>) {
    var word = Word()
    var spaces = 0
    var before: UInt8 = 0x20
    var lastSign: UInt8 = 0x2E
    seen = min(line.count, Self.longest)
    for index in 0..<seen {
      let byte = line[index]
      if byte <= 0x20 || byte == 0xA0 && before == 0xC2 {
        if word.isBegun {
          add(word)
          word = Word()
        }
        spaces += byte == 0x09 ? 2 : 1
        if byte == 0x09 { tabs += 1 }
      } else {
        // Some put two spaces behind a sentence.
        if spaces > 1, !Self.endsSentence(lastSign) { gaps += 1 }
        if spaces > 1, lastSign == 0x3A { isCaptioned = true }
        spaces = 0
        lastSign = byte
        if byte == 0xC2, index + 1 < line.count, line[index + 1] == 0xA0 {
          before = byte
          continue
        }
        if byte >= 0x80 { foreign += 1 }
        if byte == 0x28, word.isName { calls += 1 }
        word.add(byte, after: before)
      }
      before = byte
    }
    if word.isBegun { add(word) }
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x21 || byte == 0x3F
  }

  /// Whether they are running text.
  var areProse: Bool {
    // Where a script has no spaces, only its bytes tell.
    all >= 5 && plain * 10 >= all * 7 || foreign * 5 > seen * 2 && seen >= 24
  }

  /// No more bytes of a line are looked at.
  private static let longest = 160

  private mutating func add(_ word: Word) {
    // What leads from a title to its page is no word.
    if word.isLeader { return }
    all += 1
    // The bullet of an entry is no operator.
    if all == 1, word.isBullet { return }
    if word.signs || word.isLong && word.digits {
      if word.letters || word.digits { signed += 1 } else { operators += 1 }
    } else if word.digits {
      if !word.letters { numbers += 1 }
    } else if word.letters {
      plain += 1
    }
  }

  /// What the bytes of a word are.
  private struct Word {
    var letters = false
    var digits = false
    var signs = false
    private var isDots = true
    private var length = 0
    /// Whether it is nothing but dots.
    var isLeader: Bool { isDots && length > 2 }
    /// Whether it is one sign.
    var isBullet: Bool { length == 1 && !letters && !digits }
    /// Whether it is longer than numbers in prose are.
    var isLong: Bool { length > 7 }
    /// Whether a mark has come that only ends a word of a sentence.
    private var isEnded = false
    var isBegun = false
    /// Whether it could be a name so far.
    var isName: Bool { letters && !isEnded }

    @inline(__always)
    mutating func add(_ byte: UInt8, after before: UInt8) {
      isBegun = true
      length += 1
      if byte != 0x2E { isDots = false }
      switch byte {
      case 0x61...0x7A, 0x80...0xFF:
        if isEnded { signs = true }
        letters = true
      case 0x41...0x5A:
        if isEnded || before >= 0x61 && before <= 0x7A { signs = true }
        letters = true
      case 0x30...0x39: digits = true
      case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x22, 0x5D:
        // An opening quotation mark ends nothing.
        if letters || digits { isEnded = true } else if byte != 0x22 { signs = true }
      case 0x27, 0x2D: if !letters && !digits && byte == 0x2D { signs = true }
      case 0x28:
        if letters || digits { signs = true }
      default: signs = true
      }
    }
  }
}
