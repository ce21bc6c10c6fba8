/// Forms that a part of a line can have, in one string, so that a table of them costs nothing to make.
///
/// "9" stands for a digit, "_" for a digit or a space, "X" and "x" for an upper and a lower letter, "|"
/// stands between two forms, and "^" marks a place within one. Any other character stands for itself.
struct LinePattern: ExpressibleByStringLiteral, Sendable {
  private let forms: StaticString

  init(stringLiteral forms: StaticString) { self.forms = forms }

  /// Where a form ends in a text, and where the place is that is marked in it.
  struct Match: Equatable {
    let end: Int
    /// Where the match begins, if the form marks no place.
    let mark: Int
  }

  /// The first of the forms that `text` has at `start`.
  func match(_ text: Span<UInt8>, at start: Int) -> Match? {
    guard start < text.count else { return nil }
    return forms.withUTF8Buffer { forms in
      var (at, mark, index, fits) = (start, start, 0, true)
      while index < forms.count {
        let sign = unsafe forms[index]
        if sign == Self.bar {
          if fits { break }
          (at, mark, fits) = (start, start, true)
        } else if sign == Self.caret {
          mark = at
        } else if fits {
          fits = at < text.count && Self.fits(text[at], sign)
          at += 1
        }
        index += 1
      }
      return fits ? Match(end: at, mark: mark) : nil
    }
  }

  /// Where the form ends that `text` has at `start`.
  func end(in text: Span<UInt8>, at start: Int) -> Int? { match(text, at: start)?.end }

  /// Whether `text` has one of the forms at `start`.
  func matches(_ text: Span<UInt8>, at start: Int) -> Bool { match(text, at: start) != nil }

  /// Where the first form ends that stands in `text` at `start` or behind it.
  func firstEnd(in text: Span<UInt8>, from start: Int) -> Int? {
    for at in start..<max(start, text.count) {
      if let end = end(in: text, at: at) { return end }
    }
    return nil
  }

  /// Whether one of the forms stands anywhere in `text`.
  func isIn(_ text: Span<UInt8>) -> Bool { firstEnd(in: text, from: 0) != nil }

  /// Where one of the forms ends that `text` has at `start` as a whole word.
  func word(in text: Span<UInt8>, at start: Int) -> Int? {
    guard start < text.count else { return nil }
    return forms.withUTF8Buffer { forms in
      var (at, index, fits) = (start, 0, true)
      while index <= forms.count {
        let sign = unsafe index < forms.count ? forms[index] : Self.bar
        if sign == Self.bar {
          if fits, at == text.count || !Wording.isWordLetter(text[at]) { return at }
          (at, fits) = (start, true)
        } else if fits {
          fits = at < text.count && Self.fits(text[at], sign)
          at += 1
        }
        index += 1
      }
      return nil
    }
  }

  private static let bar: UInt8 = 0x7C
  private static let caret: UInt8 = 0x5E

  @inline(__always)
  private static func fits(_ byte: UInt8, _ sign: UInt8) -> Bool {
    switch sign {
    case 0x39: byte >= 0x30 && byte <= 0x39
    case 0x5F: byte >= 0x30 && byte <= 0x39 || byte == 0x20
    case 0x58: byte >= 0x41 && byte <= 0x5A
    case 0x78: byte >= 0x61 && byte <= 0x7A
    default: byte == sign
    }
  }
}
