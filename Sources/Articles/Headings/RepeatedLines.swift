/// Short lines that stand more than once in the sample of a text, found by the letters in them.
///
/// What stands there again and again is a caption, a credit or a button. What stands there twice is
/// a heading that a table of contents has named before.
struct RepeatedLines: Equatable, Sendable {
  /// How often a line stands in the sample.
  enum Count: Equatable, Sendable {
    case first, second, often
  }

  private struct Entry: Equatable, Sendable {
    let key: UInt32
    let isOften: Bool
    let first: Int
  }

  /// Ordered by their keys.
  private var entries: [Entry] = []
  /// No more are kept.
  private static let most = 512
  /// Lines of more bytes are no captions.
  static let longest = 160

  /// None.
  init() {}

  /// How often the line at `start` stands in the sample; nil where it is there once or not at all.
  func count(of text: Span<UInt8>, at start: Int) -> Count? {
    guard !entries.isEmpty, let key = Self.key(of: text) else { return nil }
    let place = entries.partitioningIndex { $0.key >= key }
    guard place < entries.count, entries[place].key == key else { return nil }
    return entries[place].isOften ? .often : start <= entries[place].first ? .first : .second
  }

  /// Whether a line begins with a label, such as "Source:", that many lines of the sample begin with.
  func isLabelled(_ text: Span<UInt8>) -> Bool {
    guard !entries.isEmpty, let key = Self.labelKey(of: text) else { return false }
    let place = entries.partitioningIndex { $0.key >= key }
    return place < entries.count && entries[place].key == key && entries[place].isOften
  }

  /// What the label is known by that a line begins with; nil where it has none or nothing behind it.
  static func labelKey(of text: Span<UInt8>) -> UInt32? {
    guard let colon = ByteSearch.first(0x3A, in: text, 0..<min(text.count, 30)), colon > 1,
      colon + 2 < text.count, text[colon + 1] == 0x20
    else { return nil }
    return key(of: text.extracting(0..<colon)).map { ~$0 }
  }

  /// What a line is known by.
  static func key(of text: Span<UInt8>) -> UInt32? {
    guard text.count <= longest else { return nil }
    var hash = LetterHash()
    for index in text.indices { hash.add(text[index]) }
    return hash.key
  }
}

extension RepeatedLines {
  /// The repeated lines of a sample.
  init(of sample: Span<UInt8>, endingIn lineEnd: UInt8) {
    var tally = KeyTally()
    var start = 0
    while start < sample.count {
      let end = ByteSearch.first(lineEnd, in: sample, start..<sample.count) ?? sample.count
      Self.count(start..<end, of: sample, to: &tally)
      start = end + 1
    }
    tally.forEach { key, count, first in
      if count > 1 { entries.append(Entry(key: key, isOften: count > 2, first: first)) }
    }
    entries.sort { $0.key < $1.key }
    if entries.count > Self.most { entries.removeSubrange(Self.most...) }
  }

  /// Counts the keys of a line and of its label, with where its text begins.
  private static func count(
    _ line: Range<Int>, of sample: Span<UInt8>, to tally: inout KeyTally
  ) {
    guard line.count <= 2 * longest else { return }
    var first = line.lowerBound
    while first < line.upperBound, sample[first] <= 0x20 { first += 1 }
    let text = sample.extracting(first..<line.upperBound)
    let core = text.extracting(Marker(of: text).length..<text.count)
    if let key = key(of: core) { tally.add(key, at: first) }
    if let key = labelKey(of: core) { tally.add(key, at: first) }
  }
}
