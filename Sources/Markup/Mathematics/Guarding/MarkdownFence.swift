/// The line that begins a block of code in Markdown.
struct MarkdownFence {
  private let sign: UInt8
  private let length: Int
  private let quotations: Int

  /// The fence that a line is, which ends before `end`; nil where it is none.
  init?(_ prefix: MarkdownPrefix, _ text: [UInt8], _ end: Int) {
    guard prefix.end < end else { return nil }
    sign = text[prefix.end]
    guard sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else { return nil }
    length = Self.run(text, prefix.end)
    quotations = prefix.quotations
    guard length >= 3 else { return nil }
    // Behind a fence of backticks stands none, else the line has code in its words.
    if sign == UInt8(ascii: "`"), text[(prefix.end + length)..<end].contains(sign) { return nil }
  }

  /// Whether a line ends the block: a fence at least as long, or the end of the quotation around.
  func isClosed(by prefix: MarkdownPrefix, _ text: [UInt8], _ end: Int) -> Bool {
    if prefix.quotations < quotations { return true }
    guard prefix.end < end, text[prefix.end] == sign else { return false }
    let run = Self.run(text, prefix.end)
    return run >= length && text[(prefix.end + run)..<end].allSatisfy { $0 <= 0x20 }
  }

  private static func run(_ text: [UInt8], _ start: Int) -> Int {
    var at = start
    while at < text.count, text[at] == text[start] { at += 1 }
    return at - start
  }
}
