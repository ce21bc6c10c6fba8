/// Whether the next line stands within a remark of several lines.
enum RemarkState {
  case outside
  /// Behind "/*".
  case comment
  /// Behind three quotation marks of this kind.
  case quoted(UInt8)
  /// Behind "=head1" or another sign of Perl's documentation.
  case pod
  /// Behind "<!--".
  case markup

  /// Whether the next line is of a remark.
  var isInside: Bool {
    switch self {
    case .outside: false
    case .comment, .quoted, .pod, .markup: true
    }
  }

  /// Takes in a line and says whether it is of a remark.
  mutating func takes(_ line: Span<UInt8>) -> Bool {
    switch self {
    case .outside: return begins(line)
    case .comment:
      if Self.commentEnd.isIn(line) { self = .outside }
    case .quoted(let quote):
      if Self.threes(line, quote) % 2 == 1 { self = .outside }
    case .pod:
      let end: LinePattern = "=cut"
      if end.matches(line, at: 0) { self = .outside }
    case .markup:
      if Self.markupEnd.isIn(line) { self = .outside }
    }
    return true
  }

  private mutating func begins(_ line: Span<UInt8>) -> Bool {
    guard line.count > 1 else { return line[0] == 0x22 || line[0] == 0x3B || line[0] == 0x25 }
    switch line[0] {
    case 0x2F where line[1] == 0x2A:
      if !Self.commentEnd.isIn(line) { self = .comment }
      return true
    case 0x2F: return line[1] == 0x2F
    case 0x3D where line.count > 4 && Self.pods.matches(line, at: 0):
      self = .pod
      return true
    case 0x3C where Self.markupStart.isIn(line):
      if !Self.markupEnd.isIn(line) { self = .markup }
      return true
    case 0x2D: return line[1] == 0x2D && (line.count == 2 || line[2] == 0x20 || line[2] == 0x5B)
    // Vim's, Lisp's, PostScript's and m4's remarks; a quotation has no space behind its mark.
    case 0x22 where line[1] <= 0x20, 0x3B: return true
    case 0x25: return line[1] == 0x25 || line[1] <= 0x20
    case 0x21: return line[1] == 0x20
    case 0x64 where line[1] == 0x6E && line.count > 2 && line[2] == 0x6C:
      return line.count == 3 || line[3] <= 0x20
    default: return quotes(line)
    }
  }

  private mutating func quotes(_ line: Span<UInt8>) -> Bool {
    for quote in [0x22, 0x27] as [UInt8]
    where line[line.count - 1] == quote || line[0] == quote
      || line[1] == quote
    {
      let threes = Self.threes(line, quote)
      guard threes > 0 else { continue }
      if threes % 2 == 1 { self = .quoted(quote) }
      return line[0] == quote || line[1] == quote
    }
    return false
  }

  /// How often three of a quotation mark stand in a row.
  private static func threes(_ line: Span<UInt8>, _ quote: UInt8) -> Int {
    var (threes, run) = (0, 0)
    for index in line.indices {
      run = line[index] == quote ? run + 1 : 0
      if run == 3 { (threes, run) = (threes + 1, 0) }
    }
    return threes
  }

  private static let commentEnd: LinePattern = "*/"
  private static let markupStart: LinePattern = "<!--"
  private static let markupEnd: LinePattern = "-->"
  private static let pods: LinePattern = "=head|=pod|=over|=item|=begin|=for|=encoding"
}
