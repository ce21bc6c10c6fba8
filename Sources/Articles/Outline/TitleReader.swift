/// Reads titles in the order of the text, a window of bytes at a time.
struct TitleReader {
  private let source: any ByteSource
  private var window: [UInt8] = []
  private var held = 0..<0
  private static let step = 128 << 10

  init(_ source: any ByteSource) { self.source = source }

  /// The printable form of the bytes of `range`, white space folded.
  mutating func text(_ range: Range<Int>) -> PrintableText {
    if range.lowerBound < held.lowerBound || range.upperBound > held.upperBound {
      let wanted = range.lowerBound..<max(range.upperBound, range.lowerBound + Self.step)
      held = range.lowerBound..<(range.lowerBound + source.read(wanted, into: &window))
    }
    let part = range.clamped(to: held)
    let bytes = window.span.extracting(
      (part.lowerBound - held.lowerBound)..<(part.upperBound - held.lowerBound))
    return PrintableText(folding: bytes)
  }
}
