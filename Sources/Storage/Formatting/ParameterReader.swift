import Articles

/// Reads the numbers of a control sequence: those between ";", and the parts of one between ":".
struct ParameterReader {
  private var next: Int
  private let end: Int
  private var isAtEnd = false

  /// A reader of the bytes `range`; a sequence without any has one number, which is 0.
  init(_ range: Range<Int>) {
    next = range.lowerBound
    end = range.upperBound
  }

  /// The next number, 0 where it is left out; nil behind the last.
  mutating func next(in text: Span<UInt8>) -> Int? {
    if isAtEnd { return nil }
    let number = number(in: text) ?? 0
    isAtEnd = next >= end
    if !isAtEnd, text[next] == 0x3B { next += 1 }
    return number
  }

  /// The parts that the number has behind ":", -1 for one that is left out.
  mutating func parts(in text: Span<UInt8>) -> [Int] {
    var parts: [Int] = []
    while next < end, text[next] == 0x3A {
      next += 1
      parts.append(number(in: text) ?? -1)
    }
    guard !parts.isEmpty else { return parts }
    isAtEnd = next >= end
    if !isAtEnd { next += 1 }
    return parts
  }

  /// The colour that a number is followed by: as its parts, or as the next numbers, as most programs
  /// have it.
  mutating func colour(_ parts: [Int], in text: Span<UInt8>) -> MarkColour? {
    guard parts.isEmpty else { return Self.colour(parts) }
    guard let kind = next(in: text) else { return nil }
    var numbers = [kind]
    for _ in 0..<(kind == 5 ? 1 : kind == 2 ? 3 : 0) {
      guard let number = next(in: text) else { return nil }
      numbers.append(number)
    }
    return Self.colour(numbers)
  }

  /// A kind of colour with its numbers; before red, green and blue there may be that of a colour space.
  private static func colour(_ parts: [Int]) -> MarkColour? {
    func part(_ index: Int) -> UInt8 { UInt8(clamping: index < parts.count ? parts[index] : 0) }
    switch parts[0] {
    case 5: return parts.count > 1 && parts[1] <= 255 ? .indexed(part(1)) : nil
    case 2:
      let start = parts.count > 4 ? 2 : 1
      return parts.count > 3
        ? .rgb(red: part(start), green: part(start + 1), blue: part(start + 2)) : nil
    default: return nil
    }
  }

  private mutating func number(in text: Span<UInt8>) -> Int? {
    let start = next
    var number = 0
    while next < end, text[next] >= 0x30, text[next] <= 0x39 {
      number = min(number * 10 + Int(text[next] - 0x30), 0xFFFF)
      next += 1
    }
    return next > start ? number : nil
  }
}
