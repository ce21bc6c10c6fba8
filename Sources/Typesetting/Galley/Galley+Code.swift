import Articles

/// The parts of code whose language a mark names.
extension Galley {
  /// What is drawn in looks of its own in a line of code, in the order of the text.
  mutating func code(in block: Block, marks: [Mark]) -> [CodeStretch] {
    guard block.kind == .preformatted,
      let mark = marks.first(where: { $0.language != nil }), let language = mark.language
    else { return [] }
    let all = stretches(of: mark.range, language)
    let first = all.partitioningIndex { $0.range.upperBound > block.range.lowerBound }
    let end = all.partitioningIndex { $0.range.lowerBound >= block.range.upperBound }
    return Array(all[first..<max(first, end)])
  }

  private mutating func stretches(of range: Range<Int>, _ language: CodeLanguage) -> [CodeStretch] {
    if let known = code.stretches(of: range) { return known }
    let start = range.lowerBound
    let found =
      goesOn(range, language)
      ? [] : CodeLexer.stretches(of: Array(ownBytes(in: range).prefix(Mark.longest)), in: language)
    let placed = found.map { stretch in
      let bytes = stretch.range
      return CodeStretch(
        range: bytes.lowerBound + start..<bytes.upperBound + start, part: stretch.part)
    }
    code.keep(placed, of: range)
    return placed
  }

  /// Whether a block goes on with a longer one that was parted, so that nobody knows in what it begins.
  private func goesOn(_ range: Range<Int>, _ language: CodeLanguage) -> Bool {
    guard range.lowerBound > 1 else { return false }
    return knownMarks(in: range.lowerBound - 2..<range.lowerBound - 1).contains {
      $0.language == language && $0.range.upperBound >= range.lowerBound - 1
    }
  }
}

extension Mark {
  /// The programming language of the code that it marks.
  fileprivate var language: CodeLanguage? {
    if case .code(let language)? = block { language } else { nil }
  }
}
