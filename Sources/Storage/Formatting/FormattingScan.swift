import Articles

/// What is known of the formatting of a text from its start on, as its bytes come.
///
/// Kept is one checkpoint for each 32 KiB behind the first sign of any formatting: nothing for nearly
/// all texts.
struct FormattingScan: Sendable {
  /// Bytes of the text as it stands from one checkpoint to the next.
  static let stride = 32 << 10

  /// Where pages begin; none before the first sign of formatting.
  private(set) var checkpoints: [FormattingCheckpoint] = []
  /// The page that is being added to; nil before the first sign.
  private(set) var open: FormattedPage?
  /// Bytes of the text as it stands that have come.
  private(set) var received = 0
  private var decoder = FormattingDecoder()
  /// The last of them, which more may change.
  private var held: [UInt8] = []

  /// Bytes of text; behind the first sign, those that are certain.
  ///
  /// Before it, the last character counts though more may be struck over it: a line that has not ended
  /// is seen whole, as long as its text has no such thing.
  var count: Int { open?.end ?? received }

  /// Where the text ends that is the same as the text as it stands.
  var plainEnd: Int { checkpoints.first?.text ?? count }

  /// Takes the next bytes; gives the pages that they complete.
  mutating func add(_ bytes: [UInt8], isFinal: Bool) -> [FormattedPage] {
    let input = held.isEmpty ? bytes : held + bytes
    var index = 0
    if open == nil {
      index = begin(input, isFinal: isFinal)
    }
    received += bytes.count
    let pages = open == nil ? [] : decode(input, &index, isFinal: isFinal)
    held = Array(input[index...])
    return pages
  }

  /// Opens the first page at the first sign; gives where it is, or where what is held back begins.
  private mutating func begin(_ input: [UInt8], isFinal: Bool) -> Int {
    let text = input.span
    guard let sign = ByteSearch.firstSign(in: text, 0..<input.count) else {
      return isFinal ? input.count : FormattingDecoder.settledEnd(of: text, from: 0)
    }
    let isStroke = text[sign] == 0x08 && sign > 0 && text[sign - 1] >= 0x20
    let index = isStroke ? StruckCell.start(of: text, before: sign, from: 0) : sign
    let place = received - held.count + index
    turn(at: FormattingCheckpoint(raw: place, text: place, formatting: Formatting()))
    return index
  }

  private mutating func turn(at checkpoint: FormattingCheckpoint) {
    checkpoints.append(checkpoint)
    open = decoder.page(at: checkpoint)
  }

  private mutating func decode(
    _ input: [UInt8], _ index: inout Int, isFinal: Bool
  ) -> [FormattedPage] {
    var pages: [FormattedPage] = []
    while var page = open {
      open = nil
      let limit = page.start.raw + Self.stride
      index = decoder.decode(input, from: index, isFinal: isFinal, into: &page, upTo: limit)
      guard page.rawEnd >= limit else {
        open = page
        break
      }
      pages.append(page)
      turn(
        at: FormattingCheckpoint(
          raw: page.rawEnd, text: page.end, formatting: decoder.formatting))
    }
    return pages
  }
}
