import Articles

/// Tells from the first bytes of a text whether it is Markdown, where its name does not.
public enum MarkdownProbe {
  /// Bytes that are looked at.
  public static let sampleSize = 64 << 10

  /// Whether a text that begins as `text` is Markdown.
  ///
  /// With `isDoubted`, as for a file that is called a plain text, two kinds of evidence are needed.
  public static func isMarkdown(_ text: [UInt8], isDoubted: Bool) -> Bool {
    let sample = text.span.extracting(first: sampleSize)
    guard mayBe(sample), !isOther(sample) else { return false }
    let tally = MarkdownTally(sample)
    return isDoubted ? tally.isCertain : tally.isLikely
  }

  /// Whether there is any sign of Markdown, by searches that cost plain texts little.
  private static func mayBe(_ sample: Span<UInt8>) -> Bool {
    let all = 0..<sample.count
    return ByteSearch.first(0x23, in: sample, all) != nil
      || ByteSearch.first(0x60, in: sample, all) != nil
      || ByteSearch.first(0x5D, in: sample, all) != nil
      || ByteSearch.first(0x7C, in: sample, all) != nil
  }

  /// Whether it says otherwise of itself: a script, a text for a terminal, the head of a letter, a log of
  /// changes, a diff.
  private static func isOther(_ sample: Span<UInt8>) -> Bool {
    if ByteSearch.firstSign(in: sample, 0..<sample.count) != nil { return true }
    var start = 0
    while start < sample.count, sample[start] <= 0x20 { start += 1 }
    let text = sample.extracting(start...)
    for opening in openings where begins(text, opening) { return true }
    let first = begins(text, "From ") ? nextLine(text, 0) : 0
    return isField(text, first) && isField(text, nextLine(text, first))
  }

  private static func begins(_ text: Span<UInt8>, _ words: StaticString) -> Bool {
    guard text.count >= words.utf8CodeUnitCount else { return false }
    for index in 0..<words.utf8CodeUnitCount where unsafe text[index] != words.utf8Start[index] {
      return false
    }
    return true
  }

  private static let openings: [StaticString] = [
    "#!", "<?", "commit ", "diff ", "Index: ", "--- a/", "%!", "\\", ".TH", ".\\\"",
  ]

  private static func nextLine(_ text: Span<UInt8>, _ start: Int) -> Int {
    ByteSearch.first(0x0A, in: text, start..<text.count).map { $0 + 1 } ?? text.count
  }

  /// Whether a line is a field, such as "Subject: words".
  private static func isField(_ text: Span<UInt8>, _ start: Int) -> Bool {
    var at = start
    while at < text.count, HTMLTokenizer.isAlnum(text[at]) || text[at] == 0x2D { at += 1 }
    return at > start && at + 1 < text.count && text[at] == 0x3A && text[at + 1] == 0x20
  }
}

extension MarkdownTally {
  private var hasHeadings: Bool {
    headings >= 2 && deepHeadings >= 1 && remarks * 4 <= headings
  }

  private var isOfRemarks: Bool { remarks > headings }

  /// How many kinds of evidence there are that other texts seldom have.
  private var kinds: Int {
    let kinds = [
      fences > 0, links >= 2, definitions >= 2, hasHeadings, tables > 0, tasks >= 2,
    ]
    return kinds.reduce(0) { $0 + ($1 ? 1 : 0) }
  }

  /// What other texts have too, but not so often.
  private var hasSupport: Bool {
    strong >= 2 || code >= 3 || links > 0 || tasks > 0 || headings > 0
  }

  /// Whether a text without a telling name is Markdown.
  fileprivate var isLikely: Bool {
    if isOfRemarks { return false }
    if kinds >= 2 || namedFences > 0 || tables > 0 && hasSupport { return true }
    if kinds == 1, hasSupport, !hasHeadings { return true }
    return hasHeadings && (strong >= 1 || code >= 2 || links > 0 || isProse)
  }

  /// Whether one is that is called a plain text.
  fileprivate var isCertain: Bool { !isOfRemarks && kinds >= 2 && isProse }

  private var isProse: Bool { proseLines * 2 >= lines }
}
