import Testing

@testable import Articles

/// Texts whose lines are shown as they are.
@Suite struct KeptLinesTests {
  private static let log = (0..<400).map {
    "Nov \($0 / 20 + 10) 10:00:0\($0 % 10) host unit[\($0)]: x"
  }

  @Test(arguments: 1...40)
  func `the blocks of a text of lines are its lines, each of them once`(_ seed: Int) {
    var noise = SeededGenerator(state: UInt64(seed))
    let bytes = Self.noise(4_000, &noise)
    let blocks = Self.blocks(TextInMemory(bytes))
    #expect(blocks.filter { !Self.isRest($0) }.count == Self.lines(bytes).count)
    for (block, line) in zip(blocks.split(before: { !Self.isRest($0) }), Self.lines(bytes)) {
      let own = block.flatMap { Array(bytes[$0.range]) }
      #expect(own == line || own + [0x0D] == line || [0xEF, 0xBB, 0xBF] + own == line)
    }
  }

  @Test(arguments: 1...40)
  func `pieces of long lines follow one another without a gap`(_ seed: Int) {
    var noise = SeededGenerator(state: UInt64(seed))
    let bytes = Self.noise(3_000, &noise)
    var end = -1
    for block in Self.blocks(TextInMemory(bytes), \.verbatim) {
      #expect(block.range.lowerBound == (Self.isRest(block) ? end : end + 1))
      end = block.range.upperBound
    }
    #expect(end == bytes.count - (bytes.last == 0x0A ? 1 : 0))
  }

  @Test(arguments: 1...20)
  func `a text of lines has the same blocks wherever one looks first`(_ seed: Int) {
    var noise = SeededGenerator(state: UInt64(seed))
    let source = TextInMemory(Self.noise(6_000, &noise))
    let article = ArticleLoader.open(source, as: .lines, limits: .small()).article
    let blocks = Self.blocks(source)
    for offset in stride(from: 0, to: source.count, by: 97) {
      var cache = BlockCache(
        Article(profile: article.profile, limits: article.limits), source: source)
      let found = cache.block(holding: offset)
      #expect(found?.range == (blocks.last { $0.range.lowerBound <= offset } ?? blocks[0]).range)
    }
  }

  @Test func `lines that nobody lists are passed at once and counted all the same`() {
    let text = Array(Self.log.joined(separator: "\n").replacing("Nov", with: "{").utf8)
    let source = TextInMemory(text)
    let (article, loader) = ArticleLoader.open(source, as: .lines, limits: .small())
    #expect(article.isComplete)
    #expect(loader.lines == 400)
    let numbers = LineNumbers(article, source: source)
    for line in [1, 2, 150, 400] {
      let offset = numbers.offset(ofLine: line) ?? -1
      #expect(numbers.line(holding: offset) == line)
      #expect(offset == Self.log.prefix(line - 1).reduce(0) { $0 + $1.utf8.count - 1 })
    }
  }

  @Test func `a log is shown as lines, and its days are its contents`() {
    let source = TextInMemory(Array(Self.log.joined(separator: "\n").utf8))
    let article = ArticleLoader.open(source).article
    #expect(article.profile.presentation == .lines(.log))
    #expect(article.sections.count == 20)
    #expect(article.masthead == Masthead())
    let second = article.sections.dropFirst().first.map { source.bytes(in: $0.title) } ?? []
    #expect(String(decoding: second, as: UTF8.self) == "Nov 11")
  }

  @Test func `a section begins with the first line that belongs to its title`() {
    let commits = (0..<30).map {
      """
      commit \(String(repeating: "0123456789", count: 4))
      Author: A <a@example.org>
      Date:   Sun Nov 29 03:17:50 2026 +0000

          Subject \($0)

      """
    }
    let source = TextInMemory(Array(commits.joined(separator: "\n").utf8))
    let article = ArticleLoader.open(source).article
    #expect(article.sections.count == 30)
    for section in article.sections {
      let start = source.bytes(in: section.start.offset..<section.start.offset + 7)
      #expect(String(decoding: start, as: UTF8.self) == "commit ")
      #expect(
        String(decoding: source.bytes(in: section.title), as: UTF8.self).hasPrefix("Subject"))
    }
  }

  @Test func `somebody may want an article or lines whatever the text is`() {
    let source = TextInMemory(Array(Self.log.joined(separator: "\n").utf8))
    #expect(ArticleLoader(source, as: .article).profile.presentation == .article)
    let prose = TextInMemory(Array((Prose.long + "\n\n" + Prose.paragraph(400, seed: 2)).utf8))
    #expect(ArticleLoader(prose).profile.presentation == .article)
    #expect(ArticleLoader(prose, as: .lines).profile.presentation == .lines(nil))
  }

  @Test(arguments: 1...10)
  func `lines that arrive in parts are found as those of a file are`(_ seed: Int) {
    var noise = SeededGenerator(state: UInt64(seed))
    let bytes = Self.noise(3_000, &noise)
    let growing = GrowingText(bytes, revealed: 0)
    var loader = ArticleLoader(
      profile: ArticleLoader(TextInMemory(bytes), as: .lines, limits: .small()).profile,
      limits: .small())
    var found = Findings()
    while !found.isComplete {
      growing.reveal(211)
      found.append(loader.load(from: growing))
    }
    let whole = ArticleLoader.open(TextInMemory(bytes), as: .lines, limits: .small())
    #expect(loader.lines == whole.loader.lines)
    #expect(found.checkpoints.map(\.lines) == Array(whole.article.checkpoints).map(\.lines))
  }

  private static func blocks(
    _ source: TextInMemory, _ profile: (TextProfile) -> TextProfile = { $0 }
  ) -> [Block] {
    let profile = profile(ArticleLoader(source, as: .lines, limits: .small()).profile)
    var scanner = BlockScanner(profile: profile, limits: .small())
    var blocks: [Block] = []
    scanner.scan(
      source.bytes(in: 0..<source.count).span, base: 0, isFinal: true, upTo: .max,
      emit: { blocks.append($0) })
    return blocks
  }

  private static func isRest(_ block: Block) -> Bool { block.kind == .line(.rest) }

  private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    if lines.last == [] { lines.removeLast() }
    return lines
  }

  /// Bytes of any kind, in lines of which some are empty and some are longer than a block.
  private static func noise(_ count: Int, _ noise: inout SeededGenerator) -> [UInt8] {
    (0..<count).map { index in
      let byte = UInt8.random(in: 0...255, using: &noise)
      if index / 1_000 % 2 == 1 { return byte == 0x0A ? 0x78 : byte }
      return byte % 9 == 0 ? 0x0A : byte % 13 == 0 ? 0x0D : byte
    }
  }
}

extension Array {
  /// Its elements in parts, each of which begins with one that `begins` accepts.
  fileprivate func split(before begins: (Element) -> Bool) -> [[Element]] {
    reduce(into: []) { parts, element in
      if parts.isEmpty || begins(element) { parts.append([]) }
      parts[parts.count - 1].append(element)
    }
  }
}
