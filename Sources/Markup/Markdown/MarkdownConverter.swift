public import Articles

/// Makes text and marks of Markdown as its bytes come, which are in UTF-8.
///
/// The text is read in windows of 64 KiB. Of each, all blocks but the last come out, which stand in no other;
/// the next window begins with the block that was held. So what comes out is the same in whatever pieces the
/// bytes come.
public struct MarkdownConverter: MarkupConverter {
  /// The bytes from the start of the window on.
  private var pending: [UInt8] = []
  /// How many of them were converted.
  private var used = 0
  /// Whether anything was converted.
  private var hasBegun = false
  /// Where the window begins in the text.
  private var origin = 0
  /// Lines with which a block begins that was cut.
  private var prefix = MarkdownPrefixLines()
  private var writer = MarkdownWriter()

  /// A converter for a text without a byte.
  public init() {}

  /// What the text has said of itself so far.
  public var facts: PageFacts { writer.facts }

  /// Converts the next bytes; with `isFinal`, no more will come.
  public mutating func add(_ bytes: [UInt8], isFinal: Bool) -> PageConverter.Piece {
    pending += bytes
    while pending.count - used > MarkdownLimits.window { convert(isLast: false) }
    if isFinal {
      while used < pending.count { convert(isLast: pending.count - used <= MarkdownLimits.window) }
      writer.finish()
    }
    pending.removeFirst(used)
    used = 0
    return writer.release()
  }

  /// What would come out if no more bytes came; changes nothing.
  public func rest() -> PageConverter.Piece {
    var other = self
    return other.add([], isFinal: true)
  }

  private mutating func convert(isLast: Bool) {
    var window = Array(pending[used..<min(pending.count, used + MarkdownLimits.window)])
    if !isLast { window.removeSubrange(Self.end(of: window)...) }
    if origin == 0, let matter = FrontMatter(window.span) {
      writer.begin(with: matter, in: window.span)
      used += matter.length
      origin += matter.length
      return
    }
    let part = MarkdownPart(
      window, at: origin, behind: prefix, isFirst: !hasBegun, isLast: isLast)
    let end = writer.write(part)
    hasBegun = true
    used += end.offset
    origin += end.offset
    prefix = end.prefix
  }

  /// Behind the last line of a window; where it has only one, behind the last word or character.
  private static func end(of window: [UInt8]) -> Int {
    if let line = window.lastIndex(of: 0x0A), line > 0 { return line + 1 }
    if let space = window.lastIndex(of: 0x20), space > window.count / 2 { return space + 1 }
    return window.count - window.span.unfinishedScalar
  }
}
