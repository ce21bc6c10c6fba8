/// Reads titles in the order of the text, a window of bytes at a time.
public struct TitleReader {
  private let source: any ByteSource
  private var window: [UInt8] = []
  private var held = 0..<0
  private static let step = 128 << 10
  private let markup: InlineMarkup

  /// A reader of the titles of a text, which may have marks within lines.
  public init(_ source: any ByteSource, _ profile: TextProfile) {
    self.source = source
    markup = profile.isMarked ? profile.dialect.inlineMarkup : .none
  }

  /// The printable form of the bytes of `range`, white space folded.
  public mutating func text(_ range: Range<Int>) -> PrintableText {
    let part = hold(range)
    if markup != .none {
      return PrintableText(folding: markup.unmarked(Array(window[part])).span)
    }
    return PrintableText(folding: window.span.extracting(part))
  }

  /// Adds the same as UTF-8.
  public mutating func append(_ range: Range<Int>, to utf8: inout [UInt8]) {
    let part = hold(range)
    if markup != .none {
      let words = markup.unmarked(Array(window[part]))
      PrintableText.append(folding: words.span, to: &utf8)
      return
    }
    PrintableText.append(folding: window.span.extracting(part), to: &utf8)
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
