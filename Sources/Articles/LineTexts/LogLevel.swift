/// The level of an entry of a log, such as "WARN".
enum LogLevel {
  /// Where the level ends that stands at `start`, with its brackets; nil where there is none.
  static func end(_ line: Span<UInt8>, at start: Int) -> Int? {
    var at = start
    let isBracketed = at < line.count && line[at] == 0x5B
    if isBracketed { at += 1 }
    guard at < line.count, let length = word(line, at: at) else { return nil }
    at += length
    if isBracketed {
      while at < line.count, line[at] == 0x20 { at += 1 }
      return at < line.count && line[at] == 0x5D ? at + 1 : nil
    }
    guard at < line.count else { return nil }
    return line[at] == 0x3A || line[at] == 0x20 || line[at] == 0x09 ? at : nil
  }

  /// Where the priority of a line of syslog ends: "<6>".
  static func priorityEnd(_ line: Span<UInt8>) -> Int? {
    var at = 1
    while at < line.count, at < 4, line[at] >= 0x30, line[at] <= 0x39 { at += 1 }
    return at > 1 && at < line.count && line[at] == 0x3E ? at + 1 : nil
  }

  private static func word(_ line: Span<UInt8>, at start: Int) -> Int? {
    switch line[start] {
    case 0x44, 0x45, 0x46, 0x49, 0x4E, 0x54, 0x57, 0x43, 0x56: break
    default: return nil
    }
    for word in words where word.matches(line, at: start) {
      let end = start + word.count
      if end < line.count, Wording.isWordLetter(line[end]) { continue }
      return word.count
    }
    return nil
  }

  private static let words: [LinePattern] = [
    "DEBUG", "INFO", "NOTICE", "WARNING", "WARN", "ERROR", "FATAL", "CRITICAL", "TRACE", "ERR",
    "VERBOSE", "CRIT",
  ]
}
