import Articles

/// Code between fences, which are longer than any in it.
///
/// Of long code only the beginning is waited for; where a line further on is such a fence, another one
/// begins there.
struct MarkdownFence {
  private let language: String
  /// Whether columns that all lines begin with are taken off.
  private let isSetIn: Bool
  private var waiting: [[UInt8]] = []
  private var size = 0
  /// The sign and the length of the fence; nil before it is written.
  private var fence: [UInt8]?

  private static let mostWaiting = 64 << 10

  /// A fence for code in a language; `isSetIn` says that white space before all of its lines means nothing.
  init(language: String = "", isSetIn: Bool = false) {
    let words = language.filter { !$0.isWhitespace && $0 != "`" && $0 != "\\" }
    self.language = words.allSatisfy(\.isASCII) ? words : ""
    self.isSetIn = isSetIn
  }

  /// Adds a line, in printable form.
  mutating func add(_ line: [UInt8], to lines: inout MarkdownLines) {
    if fence != nil { return write(line, to: &lines) }
    waiting.append(line)
    size += line.count + 1
    if size > Self.mostWaiting { begin(in: &lines) }
  }

  /// Ends the code.
  mutating func end(in lines: inout MarkdownLines) {
    if fence == nil { begin(in: &lines) }
    if let fence { lines.addLine(verbatim: fence) }
  }

  private mutating func begin(in lines: inout MarkdownLines) {
    let longest = waiting.map(Self.longestRun).max() ?? 0
    let fence = [UInt8](repeating: UInt8(ascii: "`"), count: max(3, longest + 1))
    self.fence = fence
    lines.add(signs: fence + Array(language.utf8))
    let indent = isSetIn ? waiting.filter { !$0.isEmpty }.map(Self.indent).min() ?? 0 : 0
    for line in waiting { lines.addLine(verbatim: Array(line.dropFirst(min(indent, line.count)))) }
    waiting = []
  }

  private mutating func write(_ line: [UInt8], to lines: inout MarkdownLines) {
    if let fence, Self.closes(line, fence.count) {
      lines.addLine(verbatim: fence)
      lines.addLine(verbatim: [])
      let longer = [UInt8](repeating: UInt8(ascii: "`"), count: Self.longestRun(in: line) + 1)
      lines.addLine(verbatim: longer + Array(language.utf8))
      self.fence = longer
    }
    lines.addLine(verbatim: line)
  }

  private static func closes(_ line: [UInt8], _ length: Int) -> Bool {
    let signs = line.drop { $0 == 0x20 }
    let run = signs.prefix { $0 == UInt8(ascii: "`") }
    return line.count - signs.count <= 3 && run.count >= length
      && signs.dropFirst(run.count).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private static func longestRun(in line: [UInt8]) -> Int {
    var (run, longest) = (0, 0)
    for byte in line {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  private static func indent(_ line: [UInt8]) -> Int { line.prefix { $0 == 0x20 }.count }
}
