/// The head of a letter: lines with a name, a colon and words, as RFC 5322 has them.
///
/// What newsboat writes of an article for its pager has such a head too, with names of its own. neomutt
/// writes the line of its own status above the head.
struct MailHead: Equatable {
  /// Where the head ends.
  let end: Int
  /// Where the words of its subject are.
  let subject: Range<Int>?
  /// Whether the text is an article of a feed, as newsboat writes it.
  let isOfFeed: Bool

  /// Reads the head of a text from its first lines; nil where they are none.
  init?(_ lines: [SampledLine], in sample: Span<UInt8>) {
    guard let first = lines.first else { return nil }
    let hasStatus =
      lines.count > 1 && lines[1].isAfterBlank && Self.isStatus(sample.extracting(first.range))
    let isOfFeed = Self.isFeed(sample.extracting(first.range))
    var names = 0
    var end = 0
    var subject: Range<Int>?
    for (index, line) in lines.dropFirst(hasStatus ? 1 : 0).enumerated() {
      if index > 0, line.isAfterBlank { break }
      let text = sample.extracting(line.range)
      if line.indent == 0, Self.name(text) == nil, index > 0 || !Self.isEnvelope(text) {
        return nil
      }
      if line.indent == 0, let length = Self.length(ofNameIn: text, isOfFeed: isOfFeed) {
        names += 1
        let isSubject = isOfFeed ? Self.isTitle(text) : Self.isSubject(text)
        if isSubject, line.range.count > length + 2, subject == nil {
          subject = (line.range.lowerBound + length + 2)..<line.range.upperBound
        }
      }
      end = line.range.upperBound
    }
    guard names >= 2 else { return nil }
    self.end = end
    self.subject = subject
    self.isOfFeed = isOfFeed
  }

  /// The bytes of a known name before a colon; nil where there is none.
  private static func length(ofNameIn text: Span<UInt8>, isOfFeed: Bool) -> Int? {
    let length = (isOfFeed ? knownOfFeeds : known).length(atStartOf: text)
    guard let length, length < text.count, text[length] == 0x3A else { return nil }
    return length
  }

  /// Whether a line is of a head by its name, wherever it stands.
  static func isField(_ text: Span<UInt8>) -> Bool {
    guard let length = known.length(atStartOf: text), length + 1 < text.count else { return false }
    return text[length] == 0x3A && text[length + 1] == 0x20
  }

  /// Whether a line says what the letter is about.
  static func isSubject(_ text: Span<UInt8>) -> Bool { Wording.begins(text, with: "subject: ") }

  /// Whether a line of a head says whom it is from.
  static func isSender(_ text: Span<UInt8>) -> Bool {
    Wording.begins(text, with: "from: ") || Wording.begins(text, with: "author: ")
  }

  /// Whether a line names a feed, as the first one that newsboat writes.
  static func isFeed(_ text: Span<UInt8>) -> Bool { Wording.begins(text, with: "feed: ") }

  private static func isTitle(_ text: Span<UInt8>) -> Bool { Wording.begins(text, with: "title: ") }

  /// Whether a line is the status of neomutt: "-N  - 1/2: Ada Keel    The crane    -- (all)".
  static func isStatus(_ text: Span<UInt8>) -> Bool {
    guard text.count > 12, text[0] == 0x2D, text[text.count - 1] == 0x29 else { return false }
    let (count, part): (LinePattern, LinePattern) = (
      "- 9/9|- 99/9|- 999/9|- 9999/9|- 99999/9", " -- ("
    )
    return part.isIn(text) && count.isIn(text.extracting(0..<min(text.count, 16)))
  }

  /// The line between two letters of a mailbox: "From ada at example.org  Tue Jul 10 2012".
  static func isEnvelope(_ text: Span<UInt8>) -> Bool {
    guard text.count > 20, text.count < 160, text[0] == 0x46, Wording.begins(text, with: "from ")
    else { return false }
    let tail = text[text.count - 1]
    return tail >= 0x30 && tail <= 0x39
      && ByteSearch.first(0x3A, in: text, 0..<text.count) != nil
  }

  /// The bytes of the name before a colon; nil where there is none.
  private static func name(_ text: Span<UInt8>) -> Int? {
    guard let colon = ByteSearch.first(0x3A, in: text, 0..<min(text.count, 60)), colon > 1 else {
      return nil
    }
    for index in 0..<colon where text[index] <= 0x20 || text[index] >= 0x7F { return nil }
    return colon
  }

  private static let known = PhraseTable([
    "from", "to", "cc", "bcc", "subject", "date", "message-id", "in-reply-to", "references",
    "reply-to", "return-path", "received", "delivered-to", "mime-version", "content-type",
    "content-transfer-encoding", "sender", "precedence", "list-id", "user-agent", "organization",
    "newsgroups", "resent-from", "resent-to", "errors-to",
  ])
  private static let knownOfFeeds = PhraseTable([
    "feed", "title", "author", "date", "link", "flags",
  ])
}
