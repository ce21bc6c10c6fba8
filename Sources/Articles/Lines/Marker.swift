/// What stands before the text of a list entry or a numbered heading.
enum Marker: Equatable, Sendable {
  case none
  /// A number, such as "3." or "3)"; `length` bytes with the space after it.
  case number(Int, length: Int)
  /// A number in parts, such as "2.4" or "2.4.1.", `depth` parts.
  case section(depth: Int, length: Int)
  /// A bullet; `length` bytes with the space after it.
  case bullet(length: Int)

  var isMarker: Bool { self != .none }

  /// How many parts its number has; nil where it has none.
  var depth: Int? {
    switch self {
    case .none, .bullet: nil
    case .number: 1
    case .section(let depth, _): depth
    }
  }

  /// Its number; nil for a bullet and for a number in parts.
  var number: Int? {
    if case .number(let number, _) = self { number } else { nil }
  }

  /// Bytes of the marker and the space after it.
  var length: Int {
    switch self {
    case .none: 0
    case .number(_, let length), .section(_, let length), .bullet(let length): length
    }
  }

  /// Reads the marker at the front of a line.
  init(of line: Span<UInt8>) {
    self = Self.bullet(line) ?? Self.number(line) ?? .none
  }

  private static func bullet(_ line: Span<UInt8>) -> Marker? {
    guard line.count >= 3 else { return nil }
    let glyph = Glyph.decode(line, at: 0)
    guard bullets.contains(glyph.scalar), let text = textStart(line, after: glyph.length) else {
      return nil
    }
    return .bullet(length: text)
  }

  private static func number(_ line: Span<UInt8>) -> Marker? {
    guard line.count > 0, line[0] >= 0x30, line[0] <= 0x39 else { return nil }
    var index = 0
    var first = 0
    var parts = 0
    var isClosed = false
    while parts < 6, let (value, end) = digits(line, at: index) {
      if parts == 0 { first = value }
      parts += 1
      index = end
      isClosed = index < line.count && (line[index] == 0x2E || line[index] == 0x29)
      guard isClosed else { break }
      index += 1
      if line[index - 1] == 0x29 { break }
    }
    guard isClosed || parts > 1, let text = textStart(line, after: index) else { return nil }
    return parts > 1 ? .section(depth: parts, length: text) : .number(first, length: text)
  }

  /// Up to three digits, so that a year at the end of a sentence is no number of a list.
  private static func digits(_ line: Span<UInt8>, at start: Int) -> (value: Int, end: Int)? {
    var end = start
    var value = 0
    while end < line.count, line[end] >= 0x30, line[end] <= 0x39, end - start < 4 {
      value = value * 10 + Int(line[end] - 0x30)
      end += 1
    }
    return end > start && end - start < 4 ? (value, end) : nil
  }

  /// Where the text begins when white space and then something stands at `index`.
  private static func textStart(_ line: Span<UInt8>, after index: Int) -> Int? {
    var start = index
    while start < line.count, Glyph.decode(line, at: start).isWhite {
      start += Glyph.decode(line, at: start).length
    }
    return start > index && start < line.count ? start : nil
  }

  private static let bullets: ScalarSet = [
    "-", "*", "+", "•", "·", "–", "‣", "◦", "●", "○", "▪", "■", "⁃", "∙", "➢", "✓", "✔",
  ]
}
