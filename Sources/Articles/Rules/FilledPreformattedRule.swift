/// Preformatted lines in a text of filled lines, where a line with a marker is rather an entry.
struct FilledPreformattedRule: BlockRule {
  @inline(__always)
  func block(_ line: borrowing Candidate, _ text: Span<UInt8>) -> Block? {
    guard line.profile.fill != nil, line.shape.marker == .none,
      PreformattedRule.matches(line, text: text)
    else { return nil }
    return .classified(.preformatted, line)
  }
}
