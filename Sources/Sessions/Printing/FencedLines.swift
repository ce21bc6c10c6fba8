import Articles
import Storage
import Typesetting

/// Writes the lines of a text as code in Markdown.
struct FencedLines {
  private let source: any ByteSource
  private var lines = MarkdownCode("")
  private var next: Int
  /// Bytes that are read at once; a longer line is one line all the same.
  private static let window = 256 << 10

  /// Lines of `source` from a byte on, which are what `presentation` says.
  init(_ source: any ByteSource, from start: Int = 0, _ presentation: Presentation) {
    self.source = source
    next = start
    if case .lines(let kind?) = presentation { lines = MarkdownCode(kind.language) }
  }

  /// Writes what begins before `end`, where a line begins or the text ends.
  mutating func write(to output: inout PlainOutput, until end: Int) throws(OutputError) {
    while next < end {
      let bytes = source.bytes(in: next..<min(next + Self.window, end))
      if bytes.isEmpty { return }
      // A character is not cut.
      var count = bytes.count
      if next + count < end {
        while count > 1, bytes.count - count < 4, bytes[count - 1] & 0xC0 == 0x80 { count -= 1 }
        if bytes[count - 1] >= 0xC0 { count -= 1 }
      }
      next += count
      try output.write(safe: lines.add(bytes.span.extracting(0..<count)))
    }
  }

  /// Ends the code.
  mutating func end(in output: inout PlainOutput) throws(OutputError) {
    try output.write(safe: lines.end())
  }
}

extension LinesKind {
  /// What lines of this kind are called behind a fence; empty where that has no usual name.
  fileprivate var language: String {
    switch self {
    case .json: "json"
    case .diff: "diff"
    case .code(let language): language?.name ?? ""
    case .delimited(by: UInt8(ascii: ",")): "csv"
    case .delimited(by: 0x09): "tsv"
    case .delimited, .log, .configuration, .gitLog, .chat, .listing: ""
    }
  }
}
