import Articles

/// Takes overstrikes, and sequences that set how letters look or begin links, out of a text.
///
/// Every other sequence, and every other backspace, stays in the text, where it is made visible.
struct FormattingDecoder {
  /// What holds behind what was decoded.
  private(set) var formatting: Formatting
  /// The address of the link that is open.
  private var address: String

  /// A decoder that goes on where `formatting` holds, within a link to `address` if there is one.
  init(_ formatting: Formatting = Formatting(), address: String = "") {
    self.formatting = formatting
    self.address = address
  }

  /// An empty page for what comes next.
  func page(at start: FormattingCheckpoint) -> FormattedPage {
    var page = FormattedPage(at: start)
    if formatting.link >= 0 { page.note(address, of: formatting.link) }
    return page
  }

  /// Adds what `bytes` from `start` on have to a page, until it reaches `limit` in the text as it
  /// stands; gives where what is left begins.
  ///
  /// That is what more bytes may change, which with `isFinal` is nothing.
  mutating func decode(
    _ bytes: [UInt8], from start: Int, isFinal: Bool, into page: inout FormattedPage,
    upTo limit: Int
  ) -> Int {
    let text = bytes.span
    var index = start
    while index < bytes.count, page.rawEnd < limit {
      let sign = ByteSearch.firstSign(in: text, index..<bytes.count)
      let end = Self.plainEnd(text, from: index, sign: sign, isFinal: isFinal)
      if end > index {
        let part = Self.part(text, index..<end, atLeast: limit - page.rawEnd)
        addPlain(bytes, part, to: &page)
        index = part.upperBound
      } else if sign == nil {
        break
      } else if text[index] == 0x1B {
        guard let next = takeSequence(bytes, at: index, isFinal, &page) else { break }
        index = next
      } else {
        if !isFinal, index + StruckCell.longest > bytes.count { break }
        index = addCell(bytes, at: index, to: &page)
      }
    }
    return index
  }

  /// Where letters end that nothing changes.
  private static func plainEnd(
    _ text: Span<UInt8>, from start: Int, sign: Int?, isFinal: Bool
  ) -> Int {
    guard let sign else { return isFinal ? text.count : settledEnd(of: text, from: start) }
    // A control is struck over by nothing.
    if text[sign] == 0x1B || sign == start || text[sign - 1] < 0x20 { return sign }
    return StruckCell.start(of: text, before: sign, from: start)
  }

  /// Where the letters end that no backspace behind them can be struck over.
  static func settledEnd(of text: Span<UInt8>, from start: Int) -> Int {
    guard text.count > start, text[text.count - 1] >= 0x20 else { return text.count }
    return StruckCell.start(of: text, before: text.count, from: start)
  }

  /// This number of letters, and what the last of them needs to be whole.
  private static func part(
    _ text: Span<UInt8>, _ range: Range<Int>, atLeast count: Int
  ) -> Range<Int> {
    guard range.count > count else { return range }
    var end = range.lowerBound + count
    while end < range.upperBound, text[end] & 0xC0 == 0x80, end < range.lowerBound + count + 4 {
      end += 1
    }
    return range.lowerBound..<end
  }

  private mutating func addPlain(
    _ bytes: [UInt8], _ range: Range<Int>, to page: inout FormattedPage
  ) {
    var rest = range
    if let fill = formatting.fill, let end = ByteSearch.first(0x0A, in: bytes.span, range) {
      add(bytes, rest.lowerBound..<end, to: &page)
      page.add(
        bytes[end...end], rawLength: 1, TextLook(.fillsRow, background: fill),
        link: formatting.link)
      formatting.fill = nil
      rest = end + 1..<range.upperBound
    }
    add(bytes, rest, to: &page)
  }

  private func add(_ bytes: [UInt8], _ range: Range<Int>, to page: inout FormattedPage) {
    if range.isEmpty { return }
    page.add(bytes[range], rawLength: range.count, formatting.look, link: formatting.link)
  }

  /// Adds the character at `index` with what is struck over it, or a backspace that strikes nothing.
  private func addCell(_ bytes: [UInt8], at index: Int, to page: inout FormattedPage) -> Int {
    guard bytes[index] != 0x08 else {
      add(bytes, index..<index + 1, to: &page)
      return index + 1
    }
    let cell = StruckCell(bytes.span, at: index)
    let isSeen = bytes[cell.character.lowerBound] > 0x20
    page.add(
      bytes[cell.character], rawLength: cell.end - index, stroke: isSeen ? cell.stroke : [],
      formatting.look, link: formatting.link)
    return cell.end
  }

  /// Does what the sequence at `index` says; gives where it ends, and nil where it is cut.
  private mutating func takeSequence(
    _ bytes: [UInt8], at index: Int, _ isFinal: Bool, _ page: inout FormattedPage
  ) -> Int? {
    let place = page.rawEnd
    let end: Int
    switch EscapeSequence(bytes.span, at: index, isFinal: isFinal) {
    case .look(let parameters, let last):
      formatting.look.set(by: bytes.span, parameters)
      end = last
    case .erasure(let last):
      formatting.fill = formatting.look.background
      end = last
    case .link(let range, let last):
      address = String(decoding: bytes[range], as: UTF8.self)
      formatting.link = range.isEmpty ? -1 : place
      if !range.isEmpty { page.note(address, of: place) }
      end = last
    case .other:
      add(bytes, index..<index + 1, to: &page)
      return index + 1
    case .cut: return nil
    }
    page.skip(end - index)
    return end
  }
}
