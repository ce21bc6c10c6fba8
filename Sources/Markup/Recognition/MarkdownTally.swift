import Articles

/// What in the first lines of a text is written as in Markdown.
struct MarkdownTally {
  /// Stretches of code between fences, and those whose fence names a language.
  private(set) var fences = 0
  private(set) var namedFences = 0
  /// Links with their addresses, and addresses for labels.
  private(set) var links = 0
  private(set) var definitions = 0
  /// Headings that stand apart, and those of them with two signs or more.
  private(set) var headings = 0
  private(set) var deepHeadings = 0
  /// Lines with the sign of a heading that touch others, as remarks in programs do.
  private(set) var remarks = 0
  private(set) var tables = 0
  private(set) var tasks = 0
  /// Words between two stars, and between backticks.
  private(set) var strong = 0
  private(set) var code = 0
  /// Other lines with words, and those that begin as sentences, entries or quotations do.
  private(set) var lines = 0
  private(set) var proseLines = 0

  private var fence: (sign: UInt8, length: Int, isNamed: Bool)?
  private var hasEmptyBefore = true
  private var wasRemark = false
  private var wasHeading = false
  private var barsBefore = 0

  /// Counts what is in a sample, whose last line may be cut.
  init(_ sample: Span<UInt8>) {
    var start = 0
    while start < sample.count {
      let end = ByteSearch.first(0x0A, in: sample, start..<sample.count) ?? sample.count
      add(sample.extracting(start..<end))
      start = end + 1
    }
    if let fence { count(fence) }
  }

  private mutating func add(_ line: Span<UInt8>) {
    var end = line.count
    while end > 0, line[end - 1] <= 0x20 { end -= 1 }
    guard end > 0 else {
      (hasEmptyBefore, wasHeading, wasRemark, barsBefore) = (true, false, false, 0)
      return
    }
    let line = line.extracting(..<end)
    if let open = fence {
      if closes(line, open) {
        count(open)
        fence = nil
      }
    } else {
      addOpen(line)
    }
    hasEmptyBefore = false
  }

  private mutating func addOpen(_ line: Span<UInt8>) {
    let bars = barsBefore
    barsBefore = ByteSearch.count(0x7C, in: line, 0..<line.count)
    if let open = Self.fence(line) {
      fence = open
      return
    }
    if line[0] == 0x23 { return addHash(line) }
    (wasHeading, wasRemark) = (false, false)
    if bars > 0, barsBefore > 0, Self.isDelimiter(line) { tables += 1 }
    if Self.isTask(line) { tasks += 1 }
    if Self.isDefinition(line) { definitions += 1 }
    lines += 1
    if Self.isProse(line) { proseLines += 1 }
    addInlines(line)
  }

  private mutating func addHash(_ line: Span<UInt8>) {
    var depth = 0
    while depth < line.count, line[depth] == 0x23 { depth += 1 }
    let isHeading =
      depth <= 6 && depth + 1 < line.count && line[depth] == 0x20 && line[depth + 1] > 0x20
    guard isHeading, hasEmptyBefore || wasHeading else {
      if !isHeading || wasRemark || hasEmptyBefore { remarks += 1 }
      wasRemark = true
      return
    }
    // Two in a row are one heading below the other, or a remark of two lines.
    if wasHeading, !hasEmptyBefore, depth == lastDepth { remarks += 1 }
    headings += 1
    if depth > 1 { deepHeadings += 1 }
    (wasHeading, lastDepth) = (true, depth)
    addInlines(line)
  }

  private var lastDepth = 0

  private mutating func addInlines(_ line: Span<UInt8>) {
    var at = 0
    while let close = ByteSearch.first(0x5D, in: line, at..<line.count) {
      at = close + 1
      if at < line.count, line[at] == 0x28, Self.isAddress(line, at + 1) { links += 1 }
    }
    strong += Self.pairs(of: 0x2A, length: 2, in: line)
    code += Self.pairs(of: 0x60, length: 1, in: line)
  }

  private mutating func count(_ fence: (sign: UInt8, length: Int, isNamed: Bool)) {
    fences += 1
    if fence.isNamed { namedFences += 1 }
  }
}

extension MarkdownTally {
  private static func fence(_ line: Span<UInt8>) -> (sign: UInt8, length: Int, isNamed: Bool)? {
    let sign = line[0]
    guard sign == 0x60 || sign == 0x7E else { return nil }
    var length = 0
    while length < line.count, line[length] == sign { length += 1 }
    guard length >= 3, ByteSearch.first(sign, in: line, length..<line.count) == nil else {
      return nil
    }
    let words = line.extracting(length...)
    var isNamed = !words.isEmpty && words.count <= 40
    if isNamed {
      isNamed =
        HTMLTokenizer.isAlpha(words[words[0] == 0x20 ? min(1, words.count - 1) : 0])
        || words[0] == 0x7B
    }
    return sign == 0x60 || isNamed ? (sign, length, isNamed) : nil
  }

  private func closes(
    _ line: Span<UInt8>, _ open: (sign: UInt8, length: Int, isNamed: Bool)
  ) -> Bool {
    guard line.count >= open.length else { return false }
    for index in line.indices where line[index] != open.sign { return false }
    return true
  }

  /// Whether a line parts the names of the columns of a table from its rows.
  private static func isDelimiter(_ line: Span<UInt8>) -> Bool {
    var dashes = 0
    for index in line.indices {
      switch line[index] {
      case 0x2D: dashes += 1
      case 0x7C, 0x3A, 0x20, 0x09: break
      default: return false
      }
    }
    return dashes >= 3
  }

  private static func isTask(_ line: Span<UInt8>) -> Bool {
    guard line.count > 6, line[0] == 0x2D || line[0] == 0x2A || line[0] == 0x2B else {
      return false
    }
    guard line[1] == 0x20, line[2] == 0x5B, line[4] == 0x5D, line[5] == 0x20 else { return false }
    return line[3] == 0x20 || line[3] | 0x20 == 0x78
  }

  private static func isDefinition(_ line: Span<UInt8>) -> Bool {
    guard line[0] == 0x5B, let close = ByteSearch.first(0x5D, in: line, 0..<line.count),
      close > 1, close + 3 < line.count, line[close + 1] == 0x3A, line[close + 2] == 0x20
    else { return false }
    return isAddress(line, close + 3) || line[1] == 0x5E
  }

  /// Whether something that can be an address begins at a place.
  private static func isAddress(_ line: Span<UInt8>, _ start: Int) -> Bool {
    guard start < line.count else { return false }
    var (end, signs) = (start, 0)
    while end < line.count, line[end] > 0x20, line[end] != 0x29 {
      if line[end] == 0x2E || line[end] == 0x2F || line[end] == 0x23 { signs += 1 }
      end += 1
    }
    let first = line[start]
    let begins =
      HTMLTokenizer.isAlnum(first) || first == 0x2E || first == 0x2F || first == 0x23
      || first == 0x3C
    return begins && signs > 0 && end - start > 2
  }

  /// How often words stand between signs that touch them.
  private static func pairs(of sign: UInt8, length: Int, in line: Span<UInt8>) -> Int {
    var (count, at) = (0, 0)
    var open: Int?
    while let place = ByteSearch.first(sign, in: line, at..<line.count) {
      var end = place
      while end < line.count, line[end] == sign { end += 1 }
      at = end
      guard end - place == length else { open = nil; continue }
      if let start = open, place > start, line[place - 1] > 0x20 {
        count += 1
        open = nil
      } else {
        open = end < line.count && line[end] > 0x20 ? end : nil
      }
    }
    return count
  }

  /// Whether a line begins as a sentence, an entry or a quotation does.
  private static func isProse(_ line: Span<UInt8>) -> Bool {
    let first = line[0]
    if first == 0x2D || first == 0x2A || first == 0x3E || first == 0x2B {
      return line.count > 2 && line[1] == 0x20
    }
    // Words, and no signs of programs.
    guard HTMLTokenizer.isAlnum(first) || first >= 0x80 || first == 0x28 || first == 0x22 else {
      return false
    }
    var (spaces, signs) = (0, 0)
    for index in line.indices {
      switch line[index] {
      case 0x20: spaces += 1
      case 0x3D, 0x3B, 0x7B, 0x7D, 0x24, 0x3C, 0x3E, 0x5C: signs += 1
      default: break
      }
    }
    return spaces >= 3 && signs * 4 <= spaces
  }
}
