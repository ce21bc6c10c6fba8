/// What is counted in the first bytes of a text to detect its encoding.
struct EncodingEvidence {
  /// Characters of more than one byte that are well-formed UTF-8 (Unicode 15, table 3-7).
  private(set) var wellFormed = 0
  /// Bytes above 0x7F that are part of none.
  private(set) var malformed = 0
  /// Zero bytes at even and at odd places.
  private(set) var evenZeros = 0
  private(set) var oddZeros = 0
  /// Control characters that no text has: neither white space nor those that terminals are sent.
  private(set) var controls = 0
  /// Whether one of them is among the first bytes.
  private var hasEarlyControls = false
  private static let early = 512
  private let count: Int

  init(_ bytes: [UInt8]) {
    count = bytes.count
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x80 {
        index += noteHigh(bytes, at: index)
        continue
      }
      if byte == 0 {
        if index % 2 == 0 { evenZeros += 1 } else { oddZeros += 1 }
      } else if Self.isControl(byte) {
        controls += 1
        if index < Self.early { hasEarlyControls = true }
      }
      index += 1
    }
  }

  /// Whether nothing speaks against UTF-8.
  var isUTF8: Bool { malformed == 0 }

  /// Whether it is UTF-8 in which some bytes were damaged, or another text was pasted.
  var isDamagedUTF8: Bool { wellFormed >= 4 && wellFormed >= malformed / 4 }

  /// Whether it is UTF-8 with few damaged bytes, which counts more than another encoding that it says.
  var isMostlyUTF8: Bool { wellFormed >= 16 && wellFormed >= 16 * malformed }

  /// Whether it is no text: more control characters than any mistake would make.
  ///
  /// Bytes of zero alone are none of them: a file system that crashed leaves them in texts.
  /// A text with something binary hung on is a text.
  var isBinary: Bool {
    hasEarlyControls && controls > 4 && controls * 33 > count - evenZeros - oddZeros
  }

  /// Which half of each pair of bytes is mostly zero, as in UTF-16 of a Latin text.
  var zeroHalf: (isEven: Bool, share: Double)? {
    guard count >= 4, evenZeros != oddZeros else { return nil }
    let (most, least) = (max(evenZeros, oddZeros), min(evenZeros, oddZeros))
    guard least * 8 < most else { return nil }
    return (evenZeros > oddZeros, Double(most) / Double((count + 1) / 2))
  }

  /// Counts a byte above 0x7F or the character that it begins; gives how many bytes that was.
  private mutating func noteHigh(_ bytes: [UInt8], at index: Int) -> Int {
    let length = Self.length(bytes, at: index)
    if length > 0 {
      wellFormed += 1
      return length
    }
    // What the sample cuts in two is no evidence.
    let isCut = index + 4 > bytes.count && bytes[index] >= 0xC2
    let isWholeSoFar = bytes[(index + 1)...].allSatisfy { $0 & 0xC0 == 0x80 }
    if isCut && isWholeSoFar { return bytes.count - index }
    malformed += 1
    return 1
  }

  /// The bytes of the well-formed character at `index`; 0 where there is none.
  private static func length(_ bytes: [UInt8], at index: Int) -> Int {
    let first = bytes[index]
    let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 0, index + length <= bytes.count else { return 0 }
    let range: ClosedRange<UInt8> =
      switch first {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    guard range.contains(bytes[index + 1]) else { return 0 }
    return bytes[(index + 2)..<max(index + 2, index + length)].allSatisfy { $0 & 0xC0 == 0x80 }
      ? length : 0
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x07...0x0D, 0x1A, 0x1B: false
    case 0..<0x20, 0x7F: true
    default: false
    }
  }
}
