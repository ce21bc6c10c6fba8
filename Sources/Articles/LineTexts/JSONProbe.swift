/// Whether a text begins as JSON does, read token by token.
struct JSONProbe {
  private var at = 0
  /// What is open: true for an object, false for an array.
  private var open: [Bool] = []
  private var members = 0

  /// Whether `text` is JSON as far as it goes, at most 4 KiB.
  static func isJSON(_ text: Span<UInt8>) -> Bool {
    var probe = JSONProbe()
    return probe.reads(text.extracting(0..<min(text.count, 4096)), isCut: text.count > 4096)
  }

  private mutating func reads(_ text: Span<UInt8>, isCut: Bool) -> Bool {
    skip(text)
    guard at < text.count, text[at] == 0x7B || text[at] == 0x5B else { return false }
    while at < text.count {
      guard value(text) else { return at >= text.count && members >= 2 }
      skip(text)
    }
    return members > 0 || open.isEmpty
  }

  /// Reads a value with all that it holds; false where it is not JSON or the text ends within it.
  private mutating func value(_ text: Span<UInt8>) -> Bool {
    let depth = open.count
    repeat {
      skip(text)
      guard at < text.count else { return false }
      if let isObject = open.last, text[at] == (isObject ? 0x7D : 0x5D) {
        open.removeLast()
        at += 1
      } else {
        if open.last == true, !key(text) { return false }
        skip(text)
        guard at < text.count else { return false }
        switch text[at] {
        case 0x7B, 0x5B:
          guard open.count < 200 else { return false }
          open.append(text[at] == 0x7B)
          at += 1
          continue
        case 0x22: if !string(text) { return false }
        default: if !literal(text) { return false }
        }
        members += 1
      }
      skip(text)
      guard open.count > depth, at < text.count else { continue }
      if text[at] == 0x2C {
        at += 1
      } else if text[at] != 0x7D && text[at] != 0x5D {
        return false
      }
    } while open.count > depth
    return true
  }

  private mutating func key(_ text: Span<UInt8>) -> Bool {
    guard text[at] == 0x22, string(text) else { return false }
    skip(text)
    guard at < text.count, text[at] == 0x3A else { return false }
    at += 1
    return true
  }

  private mutating func string(_ text: Span<UInt8>) -> Bool {
    at += 1
    while at < text.count {
      switch text[at] {
      case 0x22:
        at += 1
        return true
      case 0x0A: return false
      case 0x5C: at += 2
      default: at += 1
      }
    }
    return false
  }

  private mutating func literal(_ text: Span<UInt8>) -> Bool {
    let start = at
    while at < text.count {
      switch text[at] {
      case 0x30...0x39, 0x2D, 0x2B, 0x2E, 0x45, 0x65, 0x61...0x64, 0x66...0x7A: at += 1
      default:
        return at > start && Self.isLiteral(text, start..<at)
      }
    }
    return false
  }

  private static func isLiteral(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let first = text[range.lowerBound]
    if first == 0x2D || first >= 0x30 && first <= 0x39 { return true }
    let words: LinePattern = "true|false|null"
    return words.end(in: text, at: range.lowerBound) == range.upperBound
  }

  private mutating func skip(_ text: Span<UInt8>) {
    while at < text.count, text[at] <= 0x20 { at += 1 }
  }
}
