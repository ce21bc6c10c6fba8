/// Finds the references in a block.
public struct ReferenceFinder {
  private let kinds: ReferenceKinds

  /// A finder of these kinds.
  public init(_ kinds: ReferenceKinds) { self.kinds = kinds }

  /// The references in a block whose bytes are `text`, in their order.
  public func references(in block: Block, text: Span<UInt8>) -> [Reference] {
    if block.isContentsLine {
      return kinds.contains(.contents) ? [Reference(target: .heading, range: block.core)] : []
    }
    guard block.kind.traits.holdsReferences else { return [] }
    var found: [Reference] = []
    if kinds.contains(.sections) { found += SectionReferences.find(in: text) }
    if kinds.contains(.manualPages) { found += Self.manualPages(in: text) }
    if kinds.contains(.addresses) { found += Self.addresses(in: text, .before) }
    if kinds.contains(.addressesBehind) { found += Self.addresses(in: text, .behind) }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
      .map { Reference(target: $0.target, range: $0.range.moved(by: block.range.lowerBound)) }
  }

  /// Names with the number of a chapter of the manual in brackets: "ls(1)", "printf(3p)".
  private static func manualPages(in text: Span<UInt8>) -> [Reference] {
    var found: [Reference] = []
    var from = 0
    while let open = ByteSearch.first(0x28, in: text, from..<text.count) {
      from = open + 1
      guard let end = chapterEnd(of: text, behind: open) else { continue }
      var start = open
      while start > 0, isName(text[start - 1]) { start -= 1 }
      while start < open, !isLetter(text[start]) { start += 1 }
      guard start < open, !isCut(text, before: start) else { continue }
      found.append(Reference(target: .manualPage, range: start..<end))
      from = end
    }
    return found
  }

  /// Whether a formatter has cut the name in two, with a hyphen (U+2010) at the end of the line above.
  private static func isCut(_ text: Span<UInt8>, before start: Int) -> Bool {
    var end = start
    while end > 0, text[end - 1] <= 0x20 { end -= 1 }
    return end < start && end > 2 && text[end - 1] == 0x90 && text[end - 2] == 0x80
      && text[end - 3] == 0xE2
  }

  /// The end of a chapter's number and the bracket behind it.
  private static func chapterEnd(of text: Span<UInt8>, behind open: Int) -> Int? {
    var end = open + 1
    guard end < text.count, text[end] >= 0x31, text[end] <= 0x39 else { return nil }
    end += 1
    while end < text.count, end < open + 5, isLetter(text[end]) { end += 1 }
    return end < text.count && text[end] == 0x29 ? end + 1 : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0x5F
  }

  private static func isName(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte >= 0x30 && byte <= 0x3A || byte == 0x2D || byte == 0x2E
      || byte == 0x2B || byte == 0x40
  }

  /// The number that a line in a list of addresses begins with.
  ///
  /// It stands before a full stop, or in brackets, behind which newsboat has a colon.
  public static func addressNumber(of text: Span<UInt8>) -> Int? {
    var index = text.count > 0 && text[0] == 0x5B ? 1 : 0
    var number = 0
    let start = index
    while index < text.count, index - start < 5, text[index] >= 0x30, text[index] <= 0x39 {
      number = number * 10 + Int(text[index] - 0x30)
      index += 1
    }
    guard index > start, index + 1 < text.count, text[index] == (start == 1 ? 0x5D : 0x2E) else {
      return nil
    }
    return text[index + 1] == 0x20 || start == 1 && text[index + 1] == 0x3A ? number : nil
  }

  /// The numbers in brackets on one side of the words of links.
  private static func addresses(
    in text: Span<UInt8>, _ side: Dialect.LinkNumbers
  ) -> [Reference] {
    var found: [Reference] = []
    var from = 0
    while let open = ByteSearch.first(0x5B, in: text, from..<text.count) {
      from = open + 1
      let rest = text.extracting(open..<text.count)
      let length =
        switch side {
        case .before: ReferenceRule.length(atStartOf: rest)
        // The list of addresses itself leads nowhere.
        case .behind: open > 0 ? ReferenceRule.numberLength(atStartOf: rest) : nil
        }
      guard let length else { continue }
      var number = 0
      for index in open + 1..<open + length - 1 { number = number * 10 + Int(text[index] - 0x30) }
      found.append(Reference(target: .address(number), range: open..<(open + length)))
      from = open + length
    }
    return found
  }
}
