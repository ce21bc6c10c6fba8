/// The time that a line of a log begins with.
struct LineStamp: Equatable {
  /// The bytes of the day; nil where only the time of the day is given.
  let day: Range<Int>?
  /// Where it ends.
  let end: Int

  /// Reads the time at the start of a line, behind brackets, a level or an address at most.
  init?(_ line: Span<UInt8>) {
    guard let start = Self.start(line) else { return nil }
    self.init(line, at: start)
  }

  /// Reads the time at `start`.
  init?(_ line: Span<UInt8>, at start: Int) {
    guard start < line.count else { return nil }
    let isDigit = line[start] >= 0x30 && line[start] <= 0x39
    if let found = (isDigit ? Self.numbers : Self.names).match(line, at: start) {
      day = found.mark > start ? start..<found.mark : nil
      end = found.end
      return
    }
    guard isDigit, let end = Self.clock(line, at: start) ?? Self.uptime(line, at: start) else {
      return nil
    }
    day = nil
    self.end = end
  }

  /// The forms that begin with a digit; the day ends at the mark.
  private static let numbers: LinePattern = """
    9999-99-99^T99:99|9999-99-99^ 99:99|9999-99-99^  99:99|9999-99-99^\t99:99|9999/99/99^ 99:99|\
    9999.99.99^ 99:99|99/Xxx/9999^:99:99:99|99-Xxx-9999^ 99:99|99 Xxx 9999^ 99:99|\
    99/99/9999^ 99:99:99|99.99.9999^ 99:99:99|99/99/99^ 99:99:99|99/99/9999^, 99:99|\
    99.99.99^, 99:99|99/99/99^, 99:99|99999999^ 99:99:99|99-99^ 99:99:99.9|999999^ _9:99:99|\
    9999999999.999
    """

  /// The forms that begin with a letter.
  private static let names: LinePattern = """
    Xxx _9^ 99:99:99|Xxx 9^ 99:99:99|Xxx Xxx _9^ 99:99:99|Xxx _9 9999^ 99:99:99|\
    X9999^ 99:99:99.9|Xxx, 99 Xxx 9999^ 99:99:99|Xxx 99 Xxx 9999^ 99:99:99
    """

  /// The end of the time of a day: with seconds, and with nothing behind it that goes on.
  private static func clock(_ line: Span<UInt8>, at start: Int) -> Int? {
    let seconds: LinePattern = "99:99:99"
    guard let end = seconds.end(in: line, at: start), end < line.count else { return nil }
    switch line[end] {
    case 0x20, 0x09, 0x2E, 0x2C, 0x5D, 0x3A, 0x5A: return end
    default: return nil
    }
  }

  /// The end of seconds since the start of the machine, in brackets, as the kernel prints them.
  private static func uptime(_ line: Span<UInt8>, at start: Int) -> Int? {
    guard start > 0, line[0] == 0x5B || line[0] == 0x3C else { return nil }
    var at = start
    while at < line.count, line[at] >= 0x30, line[at] <= 0x39 { at += 1 }
    let fraction: LinePattern = ".999999]"
    return fraction.end(in: line, at: at)
  }

  /// Where a time can begin.
  private static func start(_ line: Span<UInt8>) -> Int? {
    var at = 0
    if line.count > 8, line[at] == 0x3C { at = LogLevel.priorityEnd(line) ?? 0 }
    if let end = LogLevel.end(line, at: at) {
      at = end
      while at < line.count, line[at] == 0x20 || line[at] == 0x3A || line[at] == 0x2D { at += 1 }
    }
    while at < line.count, line[at] == 0x5B || line[at] == 0x28 || line[at] == 0x20 { at += 1 }
    guard at + 8 <= line.count else { return nil }
    return couldBegin(line, at) ? at : inside(line)
  }

  /// Whether the first bytes look like a time, as few words do.
  private static func couldBegin(_ line: Span<UInt8>, _ at: Int) -> Bool {
    switch line[at] {
    case 0x30...0x39: !isAddress(line, at)
    case 0x41...0x5A:
      isDigit(line[at + 1])
        || (line[at + 3] == 0x20 || line[at + 3] == 0x2C)
          && (isDigit(line[at + 4]) || isDigit(line[at + 5])
            || line.count > at + 9 && (isDigit(line[at + 8]) || isDigit(line[at + 9])))
    default: false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Whether an address of four numbers begins here.
  private static func isAddress(_ line: Span<UInt8>, _ start: Int) -> Bool {
    var dots = 0
    var at = start
    while at < line.count, line[at] == 0x2E || line[at] >= 0x30 && line[at] <= 0x39 {
      if line[at] == 0x2E { dots += 1 }
      at += 1
    }
    return dots == 3
  }

  /// Where the time begins behind the address of a client, a user and a bracket, or behind the name of
  /// a program.
  private static func inside(_ line: Span<UInt8>) -> Int? {
    guard let space = ByteSearch.first(0x20, in: line, 0..<min(line.count, 64)), space > 2 else {
      return nil
    }
    let (date, client): (LinePattern, LinePattern) = ("9999-99-99 99:99:99", "99/Xxx/9999:")
    if date.matches(line, at: space + 1) { return space + 1 }
    guard let bracket = ByteSearch.first(0x5B, in: line, space..<min(line.count, 120)),
      line[bracket - 1] == 0x20, client.matches(line, at: bracket + 1)
    else { return nil }
    return bracket + 1
  }
}
