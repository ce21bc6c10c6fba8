/// Finds "Section 4.2", "Sections 3 and 5.1", "§ 7" and "Appendix A.2" in running text.
enum SectionReferences {
  /// What a number is announced by; a longer name comes before one that it begins with.
  private static let names: [StaticString] = [
    "sections", "section", "appendices", "appendix", "§§", "§",
  ]
  private static let conjunctions: [StaticString] = ["and", "or"]
  private static let prepositions: [StaticString] = ["of", "in"]
  /// Series of standards, whose sections are meant where one is named.
  private static let series: [StaticString] = ["[", "rfc", "std", "bcp"]

  /// The references in a text, with ranges in it.
  static func find(in text: Span<UInt8>) -> [Reference] {
    var found: [Reference] = []
    var index = 0
    while index < text.count {
      guard isBeginning(text, index), let name = name(in: text, at: index) else {
        index += 1
        continue
      }
      let numbers = numbers(in: text, from: index + name)
      if let last = numbers.last, !isOfOther(text, behind: last.upperBound) {
        for (count, number) in numbers.enumerated() {
          let start = count == 0 ? index : number.lowerBound
          found.append(
            Reference(target: .section(words(of: text, number)), range: start..<number.upperBound))
        }
      }
      index = numbers.last?.upperBound ?? index + name
    }
    return found
  }

  /// Whether a name may begin here; this is asked for each byte.
  private static func isBeginning(_ text: Span<UInt8>, _ index: Int) -> Bool {
    switch text[index] {
    case 0x53, 0x73, 0x41, 0x61: index == 0 || !isLetter(text[index - 1])
    case 0xC2: true
    default: false
    }
  }

  /// The bytes of a name and of the white space behind it.
  private static func name(in text: Span<UInt8>, at start: Int) -> Int? {
    let rest = text.extracting(start..<text.count)
    for name in names where Wording.begins(rest, with: name) {
      let length = name.utf8CodeUnitCount
      let end = skipSpace(rest, from: length)
      if end < rest.count, end > length || rest[0] == 0xC2 { return end }
    }
    return nil
  }

  private static func skipSpace(_ text: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < text.count, text[end] <= 0x20 { end += 1 }
    return end
  }

  /// The numbers that stand here, one or several: "3, 4.1 and 5".
  private static func numbers(in text: Span<UInt8>, from start: Int) -> [Range<Int>] {
    var numbers: [Range<Int>] = []
    var next = start
    while let end = numberEnd(in: text, from: next) {
      numbers.append(next..<end)
      guard let behind = separatorEnd(in: text, from: end) else { break }
      next = behind
    }
    return numbers
  }

  /// The end of a number or of a letter, with its parts: "4", "4.2.1", "A", "B.3".
  private static func numberEnd(in text: Span<UInt8>, from start: Int) -> Int? {
    guard start < text.count else { return nil }
    var end = start
    if text[end] >= 0x41, text[end] <= 0x5A {
      end += 1
    } else {
      while end < text.count, end < start + 3, isDigit(text[end]) { end += 1 }
    }
    guard end > start else { return nil }
    while end + 1 < text.count, text[end] == 0x2E, isDigit(text[end + 1]) {
      end += 1
      while end < text.count, isDigit(text[end]) { end += 1 }
    }
    if end < text.count, isLetter(text[end]) || isDigit(text[end]) { return nil }
    return end
  }

  /// The end of what stands between two numbers: a comma, "and", "or".
  private static func separatorEnd(in text: Span<UInt8>, from start: Int) -> Int? {
    var end = start
    var isSeparated = false
    if end < text.count, text[end] == 0x2C {
      isSeparated = true
      end += 1
    }
    end = skipSpace(text, from: end)
    for word in conjunctions where Wording.begins(text.extracting(end..<text.count), with: word) {
      let behind = end + word.utf8CodeUnitCount
      guard behind < text.count, text[behind] <= 0x20 else { continue }
      end = skipSpace(text, from: behind)
      isSeparated = true
    }
    return isSeparated && end > start ? end : nil
  }

  /// Whether the section is one of another text: "Section 2 of [RFC 2119]", "in RFC 793".
  private static func isOfOther(_ text: Span<UInt8>, behind end: Int) -> Bool {
    let rest = text.extracting(skipSpace(text, from: end)..<text.count)
    guard let word = prepositions.first(where: { Wording.begins(rest, with: $0) }) else {
      return false
    }
    let other = rest.extracting(skipSpace(rest, from: word.utf8CodeUnitCount)..<rest.count)
    return series.contains { Wording.begins(other, with: $0) }
  }

  private static func words(of text: Span<UInt8>, _ range: Range<Int>) -> String {
    var words = ""
    for index in range { words.unicodeScalars.append(Unicode.Scalar(text[index])) }
    return words
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x80
  }
}
