/// The level of an entry of a log, such as "WARN".
enum LogLevel {
  /// Where the level ends that stands at `start`, with its brackets; nil where there is none.
  static func end(_ line: Span<UInt8>, at start: Int) -> Int? {
    var at = start
    let isBracketed = at < line.count && line[at] == 0x5B
    if isBracketed { at += 1 }
    guard at + 2 < line.count, isCapital(line[at]), isCapital(line[at + 1]),
      let end = words.word(in: line, at: at), end < line.count
    else { return nil }
    at = end
    guard isBracketed else {
      return line[at] == 0x3A || line[at] == 0x20 || line[at] == 0x09 ? at : nil
    }
    while at < line.count, line[at] == 0x20 { at += 1 }
    return at < line.count && line[at] == 0x5D ? at + 1 : nil
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  /// Where the priority of a line of syslog ends: "<6>".
  static func priorityEnd(_ line: Span<UInt8>) -> Int? {
    let priority: LinePattern = "<9>|<99>|<999>"
    return priority.end(in: line, at: 0)
  }

  private static let words: LinePattern = """
    DEBUG|INFO|NOTICE|WARNING|WARN|ERROR|FATAL|CRITICAL|TRACE|ERR|VERBOSE|CRIT
    """
}
