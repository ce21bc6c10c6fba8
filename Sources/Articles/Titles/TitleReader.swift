/// Reads titles in the order of the text, a window of bytes at a time.
public struct TitleReader {
  private let source: any ByteSource
  private var window: [UInt8] = []
  private var held = 0..<0
  private static let step = 128 << 10
  private let markup: InlineMarkup
  /// Whether the text may have signs of links in it.
  private let hasSigns: Bool

  /// A reader of the titles of a text, which may have marks within lines.
  public init(_ source: any ByteSource, _ profile: TextProfile) {
    self.source = source
    hasSigns = source.page != nil
    markup = profile.isMarked ? profile.dialect.inlineMarkup : .none
  }

  /// The printable form of the bytes of `range`, white space folded.
  public mutating func text(_ range: Range<Int>) -> PrintableText {
    let part = hold(range)
    if let words = words(part, range) { return PrintableText(folding: words.span) }
    return PrintableText(folding: window.span.extracting(part))
  }

  /// Adds the same as UTF-8.
  public mutating func append(_ range: Range<Int>, to utf8: inout [UInt8]) {
    let part = hold(range)
    if let words = words(part, range) {
      PrintableText.append(folding: words.span, to: &utf8)
      return
    }
    PrintableText.append(folding: window.span.extracting(part), to: &utf8)
  }

  /// The bytes without those that nobody need see; nil where all of them are words.
  private func words(_ part: Range<Int>, _ range: Range<Int>) -> [UInt8]? {
    if markup != .none { return markup.unmarked(Array(window[part])) }
    // Only labels of links are hidden, which stand in brackets.
    guard hasSigns, window[part].contains(UInt8(ascii: "[")) else { return nil }
    let signs = source.marks(in: range).filter { $0.inline == .sign(of: nil) }.map(\.range)
    if signs.isEmpty { return nil }
    return zip(range, window[part]).compactMap { offset, byte in
      signs.contains { $0.contains(offset) } ? nil : byte
    }
  }

  /// Reads what is not in the window; gives where in the window the bytes are.
  private mutating func hold(_ range: Range<Int>) -> Range<Int> {
    if range.lowerBound < held.lowerBound || range.upperBound > held.upperBound {
      let wanted = range.lowerBound..<max(range.upperBound, range.lowerBound + Self.step)
      held = range.lowerBound..<(range.lowerBound + source.read(wanted, into: &window))
    }
    let part = range.clamped(to: held)
    return (part.lowerBound - held.lowerBound)..<(part.upperBound - held.lowerBound)
  }
}
