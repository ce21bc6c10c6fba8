import Articles

/// Where the lines of a window begin.
struct MarkdownLines: Sendable {
  private var starts: [Int] = [0]

  /// The lines of some text, which end as cmark has them end.
  init(_ text: Span<UInt8>) {
    var at = 0
    let hasReturns = ByteSearch.first(0x0D, in: text, 0..<text.count) != nil
    while let end = Self.end(text, at, hasReturns) {
      at = end
      starts.append(at)
    }
  }

  /// Behind the next line end; nil where there is none.
  private static func end(_ text: Span<UInt8>, _ start: Int, _ hasReturns: Bool) -> Int? {
    guard hasReturns else {
      return ByteSearch.first(0x0A, in: text, start..<text.count).map { $0 + 1 }
    }
    let end = HTMLTokenizer.first(0x0A, 0x0D, text, start)
    guard end < text.count else { return nil }
    let isPair = text[end] == 0x0D && end + 1 < text.count && text[end + 1] == 0x0A
    return isPair ? end + 2 : end + 1
  }

  /// Where a line begins; the end of the last one for those behind it.
  subscript(line: Int) -> Int { starts[min(max(0, line), starts.count - 1)] }
}
