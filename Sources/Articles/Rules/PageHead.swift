/// The first lines of a text, in which the menu of a page may stand above the title.
///
/// Every line above the first paragraphs may be the title; it is the one that most speaks for.
struct PageHead {
  /// The least number of lines above a title that are a menu; fewer may be a category and a name.
  private static let leastMenu = 3
  /// Titles further down are not looked for.
  private static let mostLines = 60
  /// A paragraph begins the article where another one follows within this number of lines.
  private static let near = 6
  /// Lines of more columns are searched for the words that the article is about.
  private static let proseColumns = 90

  private var rows: [PageRow] = []
  /// The words of the lines that may be the title, and which of them the article has.
  private var words = SoughtWords()

  /// Where the title begins, as far as a sample of the text shows it; nil where no menu is above it.
  static func titleStart(in sample: Span<UInt8>, profile: TextProfile) -> Int? {
    var head = PageHead()
    var joiner = LineJoiner(at: 0, profile: profile, limits: Limits())
    guard head.readLines(of: sample, &joiner) else { return nil }
    head.readWords(of: sample, &joiner)
    return head.title(in: sample)
  }

  /// Reads the lines up to the first paragraphs; whether a menu may be among them.
  private mutating func readLines(of sample: Span<UInt8>, _ joiner: inout LineJoiner) -> Bool {
    while rows.count < Self.mostLines + Self.near, let row = Self.next(in: sample, &joiner) {
      rows.append(row)
      guard let start = firstParagraph else { continue }
      return start > Self.leastMenu
    }
    return false
  }

  /// The first paragraph with another one soon after it.
  private var firstParagraph: Int? {
    let last = rows.count - 1
    guard rows[last].isParagraph else { return nil }
    return rows[max(0, last - Self.near + 1)..<last].firstIndex { $0.isParagraph }
  }

  private static func next(in sample: Span<UInt8>, _ joiner: inout LineJoiner) -> PageRow? {
    while let line = joiner.next(in: sample, base: 0, isFinal: true) {
      if !line.isBlank { return PageRow(line, text: sample.extracting(line.start..<line.end)) }
    }
    return nil
  }

  private mutating func readWords(of sample: Span<UInt8>, _ joiner: inout LineJoiner) {
    let start = firstParagraph ?? 0
    var sought: [UInt32] = []
    for row in rows[..<start] where row.canBeTitle {
      Self.forEachWord(of: sample.extracting(row.range)) { sought.append($0) }
    }
    words = SoughtWords(sought)
    for row in rows[start...] where row.shape.columns > Self.proseColumns {
      Self.forEachWord(of: sample.extracting(row.range)) { words.meet($0) }
    }
    while let line = joiner.next(in: sample, base: 0, isFinal: true) {
      guard line.length > Self.proseColumns else { continue }
      Self.forEachWord(of: sample.extracting(line.start..<line.end)) { words.meet($0) }
    }
  }

  /// Gives the hashes of the longer words, since short ones are in every article.
  private static func forEachWord(of text: Span<UInt8>, _ take: (UInt32) -> Void) {
    var hash = LetterHash()
    var count = 0
    func end() {
      if count >= 4, count <= RepeatedLines.longest, let key = hash.key { take(key) }
      if count > 0 { (hash, count) = (LetterHash(), 0) }
    }
    for index in text.indices {
      guard Wording.isWordLetter(text[index]) else {
        end()
        continue
      }
      hash.add(text[index])
      count += 1
    }
    end()
  }

  private func title(in sample: Span<UInt8>) -> Int? {
    guard let end = firstParagraph else { return nil }
    var paragraphs = 0
    var best: (row: Int, weight: Int)?
    for row in 0..<end {
      defer { if rows[row].isParagraph { paragraphs += 1 } }
      guard rows[row].canBeTitle else { continue }
      let weight = facts(row, after: paragraphs, in: sample).weight
      if weight > best?.weight ?? .min { best = (row, weight) }
    }
    guard let best, best.row >= Self.leastMenu else { return nil }
    return rows[best.row].range.lowerBound
  }

  private func facts(_ row: Int, after paragraphs: Int, in sample: Span<UInt8>) -> TitleFacts {
    var (own, shared) = (0, 0)
    Self.forEachWord(of: sample.extracting(rows[row].range)) { hash in
      own += 1
      if words.hasMet(hash) { shared += 1 }
    }
    return TitleFacts(
      row: rows[row], isFirst: row == 0, paragraphsBefore: paragraphs,
      isOverCredit: rows[row + 1].isCredit,
      isNearCredit: row + 2 < rows.count && rows[row + 2].isCredit,
      words: own, shared: shared)
  }
}
