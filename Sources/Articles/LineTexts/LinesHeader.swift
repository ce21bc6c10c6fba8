/// The first lines of a text of lines that name the columns of the others.
enum LinesHeader {
  /// How many lines name the columns, with the rules around them; 0 where none does.
  static func count(in sample: Span<UInt8>, _ kind: LinesKind) -> Int {
    switch kind {
    case .delimited(let sign):
      let ruled = ruled(sample)
      return ruled > 0 ? ruled : DelimitedHeader.isNames(sample, by: sign) ? 1 : 0
    case .listing:
      let ruled = ruled(sample)
      return ruled > 0 ? ruled : isCaption(sample) ? 1 : 0
    case .log, .json, .code, .configuration, .gitLog, .diff, .chat: return 0
    }
  }

  /// The lines above a rule and the rule, where one stands in the first lines: psql, mysql, dpkg.
  private static func ruled(_ sample: Span<UInt8>) -> Int {
    var lines = SampleLines(sample)
    var isBoxed = false
    for index in 0..<6 {
      guard let range = lines.next(in: sample) else { return 0 }
      let isRule = TableRule.isDrawn(sample.extracting(range))
      if index == 0 {
        isBoxed = isRule
      } else if isRule {
        return index > 3 && !isBoxed ? packages(sample, index) : index + 1
      }
    }
    return 0
  }

  /// The rule of `dpkg -l` stands below a key to its signs.
  private static func packages(_ sample: Span<UInt8>, _ index: Int) -> Int {
    var lines = SampleLines(sample)
    var last = 0..<0
    for _ in 0...index { last = lines.next(in: sample) ?? last }
    let rule: LinePattern = "+++-"
    return rule.matches(sample, at: last.lowerBound) ? index + 1 : 0
  }

  /// Whether the first line has names, and all others have several numbers below them.
  static func isTable(_ sample: Span<UInt8>) -> Bool {
    var lines = SampleLines(sample)
    guard let head = lines.next(in: sample) else { return false }
    let names = LineWords(sample.extracting(head))
    guard names.all >= 3, names.gaps > 0, names.numbers == 0 else { return false }
    var (rows, numbered) = (0, 0)
    while rows < 40, let row = lines.next(in: sample) {
      let words = LineWords(sample.extracting(row))
      guard words.all > 0 else { continue }
      rows += 1
      if words.gaps > 1, words.numbers + words.signed > 1,
        words.plain <= words.numbers + words.signed
      {
        numbered += 1
      }
    }
    return rows > 0 && numbered * 10 >= rows * 9
  }

  /// Whether the first line has names where the next ones have numbers.
  private static func isCaption(_ sample: Span<UInt8>) -> Bool {
    var lines = SampleLines(sample)
    guard let head = lines.next(in: sample) else { return false }
    let names = WordKinds(sample.extracting(head))
    guard names.all >= 2, names.numbers == 0, names.captions == 0, names.capitals * 2 >= names.all
    else { return false }
    var (rows, numbered) = (0, 0)
    while rows < 20, let row = lines.next(in: sample) {
      let words = WordKinds(sample.extracting(row))
      guard words.all > 0 else { continue }
      rows += 1
      if words.numbers > 0 { numbered += 1 }
    }
    return rows > 0 && numbered * 5 >= rows * 4
  }

  /// The words of a line by their first bytes.
  private struct WordKinds {
    var all = 0
    var numbers = 0
    var capitals = 0
    /// Those that end in a colon.
    var captions = 0

    init(_ line: Span<UInt8>) {
      var before: UInt8 = 0x20
      for index in line.indices {
        let byte = line[index]
        if byte > 0x20, before <= 0x20 {
          all += 1
          let isLast = index + 1 == line.count
          switch byte {
          // "1K-blocks" is a name.
          case 0x30...0x39:
            if isLast || !(line[index + 1] >= 0x41 && line[index + 1] <= 0x5A) { numbers += 1 }
          case 0x41...0x5A, 0x25, 0x23: capitals += 1
          default: break
          }
        }
        if byte <= 0x20, before == 0x3A { captions += 1 }
        before = byte
      }
    }
  }
}
