import Articles

/// Lines that are given as bytes, as code in Markdown.
public struct MarkdownCode {
  private var fence: MarkdownFence
  private var lines = MarkdownLines(width: nil)
  /// The line that goes on.
  private var line: [UInt8] = []
  private var isBegun = false

  /// Code in a language, whose name may be empty.
  public init(_ language: String) {
    fence = MarkdownFence(language: language)
  }

  /// Adds bytes, which need not end where a line does; gives what can be written.
  public mutating func add(_ bytes: Span<UInt8>) -> [UInt8] {
    begin()
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      append(bytes.extracting(start..<index))
      if line.last == 0x0D { line.removeLast() }
      endLine()
      start = index + 1
    }
    append(bytes.extracting(start...))
    return lines.take()
  }

  /// Ends the code; gives what is left to be written.
  public mutating func end() -> [UInt8] {
    begin()
    if !line.isEmpty { endLine() }
    fence.end(in: &lines)
    lines.end()
    return lines.take()
  }

  private mutating func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe line.append(contentsOf: $0) }
  }

  private mutating func endLine() {
    var printable: [UInt8] = []
    printable.reserveCapacity(line.count)
    PrintableText.append(keeping: line.span, to: &printable)
    fence.add(printable, to: &lines)
    line.removeAll(keepingCapacity: true)
  }

  private mutating func begin() {
    if !isBegun { lines.begin([], rest: [], blank: nil) }
    isBegun = true
  }
}
