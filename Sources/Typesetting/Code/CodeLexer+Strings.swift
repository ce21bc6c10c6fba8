extension CodeLexer {
  /// Takes a comment that begins here.
  mutating func takeComment() -> Bool {
    let start = at
    for (open, close) in blockComments where stands(open) {
      guard let end = end(ofComment: open, close) else { continue }
      at = end
      add(.comment, from: start)
      return true
    }
    let isAtWord =
      start == 0 || code[start - 1] <= 0x20 || !syntax.traits.contains(.commentsBeginWords)
    guard isAtWord, lineComments.contains(where: { stands($0) }) else { return false }
    at = endOfLine(start)
    add(.comment, from: start)
    return true
  }

  private mutating func end(ofComment open: [UInt8], _ close: [UInt8]) -> Int? {
    if endless.contains(open) { return nil }
    var (place, depth) = (at + open.count, 1)
    while place < code.count {
      if stands(close, place) {
        depth -= 1
        place += close.count
        if depth == 0 { return place }
      } else if syntax.traits.contains(.nestsComments), stands(open, place) {
        depth += 1
        place += open.count
      } else {
        place += 1
      }
    }
    endless.insert(open)
    return nil
  }

  /// Takes a string that begins here.
  mutating func takeString() -> Bool {
    let start = at
    let isAtWord = start == 0 || !isOfWord(code[start - 1])
    if syntax.traits.contains(.stringsBeginWords), !isAtWord { return false }
    for quote in syntax.quotes where stands(quote.open) {
      guard let end = quote.isCharacter ? endOfCharacter() : end(of: quote) else { continue }
      at = end
      add(.string, from: start)
      return true
    }
    return false
  }

  private mutating func end(of quote: CodeQuote) -> Int? {
    if endless.contains(quote.open) { return nil }
    var place = at + quote.open.count
    while place < code.count {
      if quote.escapes, code[place] == UInt8(ascii: "\\") {
        place += 2
      } else if stands(quote.close, place) {
        return place + quote.close.count
      } else if !quote.spansLines, code[place] == 0x0A {
        return nil
      } else {
        place += 1
      }
    }
    if quote.spansLines { endless.insert(quote.open) }
    return nil
  }

  /// Behind one character between single quotation marks, or one that is escaped.
  private func endOfCharacter() -> Int? {
    guard at + 2 < code.count else { return nil }
    var place = at + 1
    if code[place] == UInt8(ascii: "\\") {
      place += 2
      while place < code.count, isOfWord(code[place]), place - at < 12 { place += 1 }
    } else {
      guard code[place] != UInt8(ascii: "'"), code[place] != 0x0A else { return nil }
      place += 1
      while place < code.count, code[place] & 0xC0 == 0x80 { place += 1 }
    }
    return place < code.count && code[place] == UInt8(ascii: "'") ? place + 1 : nil
  }
}
