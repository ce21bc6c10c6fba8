import Articles
import Reading
import Storage

/// Writes the lines of a text as they are, but for controls, which are made visible.
struct LineWriter {
  private let source: any ByteSource
  /// Writes the looks of the text; nil where they are left out.
  var looks: LookSequences?
  /// Whether the carriage return of a line end is written too.
  private let isVerbatim: Bool
  private var next: Int
  /// Bytes that are read at once; a longer line is written in parts.
  private static let window = 256 << 10

  /// A writer that begins at a byte of `source`.
  init(
    _ source: any ByteSource, from start: Int = 0, isVerbatim: Bool = false,
    looks: LookSequences? = nil
  ) {
    self.source = source
    self.looks = looks
    self.isVerbatim = isVerbatim
    next = start
  }

  /// Writes what begins before `end`, where a line begins or the text ends.
  mutating func write(to output: inout PlainOutput, until end: Int) throws(OutputError) {
    while next < end {
      let bytes = source.bytes(in: next..<min(next + Self.window, end))
      if bytes.isEmpty { return }
      let isLast = next + bytes.count >= end
      let part = Self.wholeLines(of: bytes, isLast: isLast)
      let marks = looks == nil ? [] : source.marks(in: next..<next + part)
      try output.write(safe: printable(bytes.span.extracting(0..<part), marks[...], base: next))
      next += part
    }
  }

  /// How many of the bytes are whole lines, or at least whole characters of a long one.
  private static func wholeLines(of bytes: [UInt8], isLast: Bool) -> Int {
    if isLast { return bytes.count }
    if let end = bytes.lastIndex(of: 0x0A) { return end + 1 }
    var end = bytes.count - 1
    while end > 1, bytes.count - end < 4, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  private mutating func printable(
    _ text: Span<UInt8>, _ marks: ArraySlice<Mark>, base: Int
  ) -> [UInt8] {
    var marks = marks
    var utf8: [UInt8] = []
    utf8.reserveCapacity(text.count + 16)
    var start = 0
    for index in text.indices where text[index] == 0x0A {
      var end = index
      if !isVerbatim, end > start, text[end - 1] == 0x0D { end -= 1 }
      append(text, start..<end, &marks, base: base, to: &utf8)
      if !marks.isEmpty { append(lineEnd: base + index, marks, to: &utf8) }
      utf8.append(0x0A)
      start = index + 1
    }
    append(text, start..<text.count, &marks, base: base, to: &utf8)
    return utf8
  }
}
