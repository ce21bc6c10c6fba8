extension CodeLexer {
  /// Finds tags, what stands in quotation marks in them, and comments.
  mutating func readMarkup() {
    while at < code.count {
      if takeComment() { continue }
      if code[at] == UInt8(ascii: "<") { readTag() } else { at += 1 }
    }
  }

  private mutating func readTag() {
    let start = at
    at += 1
    while at < code.count, "/!?".utf8.contains(code[at]) { at += 1 }
    let name = at
    while at < code.count, isOfWord(code[at]) || "-:.".utf8.contains(code[at]) { at += 1 }
    guard at > name else { return }
    add(.keyword, from: start)
    while at < code.count, code[at] != UInt8(ascii: "<") {
      if code[at] == UInt8(ascii: ">") {
        at += 1
        return add(.keyword, from: at - 1)
      }
      if !takeString() { at += 1 }
    }
  }

  /// Finds the lines of a change by their first signs.
  mutating func readChanges() {
    while at < code.count {
      let start = at
      let end = endOfLine(start)
      at = end
      if let part = part(ofLine: start) { add(part, from: start) }
      at = min(code.count, end + 1)
    }
  }

  private func part(ofLine start: Int) -> CodePart? {
    let headers = ["+++ ", "--- ", "diff ", "index ", "Index: "]
    if headers.contains(where: { stands(Array($0.utf8), start) }) { return .comment }
    if stands(Array("@@".utf8), start) { return .keyword }
    switch start < code.count ? code[start] : 0 {
    case UInt8(ascii: "+"), UInt8(ascii: ">"): return .added
    case UInt8(ascii: "-"), UInt8(ascii: "<"): return .removed
    default: return nil
    }
  }
}
