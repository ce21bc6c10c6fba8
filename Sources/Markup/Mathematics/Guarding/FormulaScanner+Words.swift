extension FormulaScanner {
  /// Finds the formulas in the words of one paragraph; gives where the words behind go on, which is behind
  /// its end where a formula of several lines goes further.
  mutating func scanParagraph(from start: Int, to end: Int) -> Int {
    var at = start
    while at < end {
      switch text[at] {
      case UInt8(ascii: "$"): at = behindDollars(at, end)
      case UInt8(ascii: "\\"): at = behindBackslash(at, end, isFirst: at == start)
      case UInt8(ascii: "`"): at = behindCode(at, end)
      case UInt8(ascii: ":"): at = behindAddress(at, end)
      default: at += 1
      }
    }
    return at
  }

  /// Behind a formula that begins with `$` or `$$`, else behind these signs.
  private mutating func behindDollars(_ at: Int, _ end: Int) -> Int {
    let run = run(at, end)
    let isWordBefore = at > 0 && isAlphanumeric(text[at - 1])
    guard run < 3, !isWordBefore else { return at + run }
    guard let found = run == 2 ? display(at) : inline(at, end) else { return at + run }
    return keep(found)
  }

  private mutating func keep(_ found: FoundFormula) -> Int {
    var found = found
    found.quotations = quotations
    formulas.append(found)
    return found.range.upperBound
  }

  /// Behind a formula that begins with `\(`, `\[` or `\begin{`, else behind the escaped sign.
  private mutating func behindBackslash(_ at: Int, _ end: Int, isFirst: Bool) -> Int {
    guard at + 1 < end else { return at + 1 }
    switch text[at + 1] {
    case UInt8(ascii: "("):
      if let found = parenthesised(at, end, isFirst: isFirst) { return keep(found) }
    case UInt8(ascii: "["): if let found = bracketed(at) { return keep(found) }
    case UInt8(ascii: "b"): if let found = environment(at) { return keep(found) }
    default: break
    }
    return at + 2
  }

  /// Behind the code that a run of backticks begins, else behind the run.
  private mutating func behindCode(_ at: Int, _ end: Int) -> Int {
    let length = run(at, end)
    let start = at + length
    guard length <= BarrenStretches.mostBackticks, barren[backticks: length] <= at else {
      return start
    }
    var next = start
    while next < end {
      guard text[next] == UInt8(ascii: "`") else {
        next += 1
        continue
      }
      let run = run(next, end)
      next += run
      if run == length { return next }
    }
    barren[backticks: length] = end
    return start
  }

  /// Behind an address, which may have any signs.
  private func behindAddress(_ at: Int, _ end: Int) -> Int {
    guard at + 2 < end, text[at + 1] == UInt8(ascii: "/"), text[at + 2] == UInt8(ascii: "/") else {
      return at + 1
    }
    var next = at
    while next < end, text[next] > 0x20, text[next] != UInt8(ascii: ")"),
      text[next] != UInt8(ascii: ">")
    {
      next += 1
    }
    return next
  }

  /// How many signs like the one at a place follow each other.
  func run(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, text[at] == text[start] { at += 1 }
    return at - start
  }

  func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & ~0x20)
  }
}
