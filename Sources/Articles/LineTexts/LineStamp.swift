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
    let forms = isDigit ? Self.numbers : Self.names
    for form in forms where form.pattern.matches(line, at: start) {
      self.init(
        day: form.day > 0 ? start..<start + form.day : nil, end: start + form.pattern.count)
      return
    }
    guard let end = isDigit ? Self.clock(line, at: start) : nil else { return nil }
    self.init(day: nil, end: end)
  }

  private init(day: Range<Int>?, end: Int) {
    self.day = day
    self.end = end
  }

  /// A form of times; its first `day` bytes say which day it is.
  private struct Form {
    let pattern: LinePattern
    let day: Int
  }

  /// The forms that begin with a digit.
  private static let numbers = [
    Form(pattern: "9999-99-99T99:99", day: 10), Form(pattern: "9999-99-99 99:99", day: 10),
    Form(pattern: "9999-99-99  99:99", day: 10), Form(pattern: "9999-99-99\t99:99", day: 10),
    Form(pattern: "9999/99/99 99:99", day: 10), Form(pattern: "9999.99.99 99:99", day: 10),
    Form(pattern: "99/Xxx/9999:99:99:99", day: 11), Form(pattern: "99-Xxx-9999 99:99", day: 11),
    Form(pattern: "99 Xxx 9999 99:99", day: 11), Form(pattern: "99/99/9999 99:99:99", day: 10),
    Form(pattern: "99.99.9999 99:99:99", day: 10), Form(pattern: "99/99/99 99:99:99", day: 8),
    Form(pattern: "99/99/9999, 99:99", day: 10), Form(pattern: "99.99.99, 99:99", day: 8),
    Form(pattern: "99/99/99, 99:99", day: 8), Form(pattern: "99999999 99:99:99", day: 8),
    Form(pattern: "99-99 99:99:99.9", day: 5), Form(pattern: "999999 _9:99:99", day: 6),
    Form(pattern: "9999999999.999", day: 0),
  ]

  /// The forms that begin with a letter.
  private static let names = [
    Form(pattern: "Xxx _9 99:99:99", day: 6), Form(pattern: "Xxx Xxx _9 99:99:99", day: 10),
    Form(pattern: "Xxx _9 9999 99:99:99", day: 11), Form(pattern: "X9999 99:99:99.9", day: 5),
    Form(pattern: "Xxx, 99 Xxx 9999 99:99:99", day: 16),
    Form(pattern: "Xxx 99 Xxx 9999 99:99:99", day: 15),
  ]

  /// The end of the time of a day: with seconds, and with nothing behind it that goes on.
  private static func clock(_ line: Span<UInt8>, at start: Int) -> Int? {
    let seconds: LinePattern = "99:99:99"
    guard seconds.matches(line, at: start) else { return nil }
    let end = start + seconds.count
    guard end < line.count else { return nil }
    switch line[end] {
    case 0x20, 0x09, 0x2E, 0x2C, 0x5D, 0x3A, 0x5A: return end
    default: return nil
    }
  }

  /// Where a time can begin.
  private static func start(_ line: Span<UInt8>) -> Int? {
    var at = 0
    if at < line.count, line[at] == 0x3C { at = LogLevel.priorityEnd(line) ?? 0 }
    if let end = LogLevel.end(line, at: at) {
      at = end
      while at < line.count, line[at] == 0x20 || line[at] == 0x3A || line[at] == 0x2D { at += 1 }
    }
    while at < line.count, line[at] == 0x5B || line[at] == 0x28 || line[at] == 0x20 { at += 1 }
    guard at < line.count else { return nil }
    if Self.couldBegin(line, at) { return at }
    return client(line)
  }

  /// Whether the first bytes look like a time, which few words do.
  private static func couldBegin(_ line: Span<UInt8>, _ at: Int) -> Bool {
    guard at + 8 <= line.count else { return false }
    switch line[at] {
    case 0x30...0x39: return !hasDots(line, at)
    case 0x41...0x5A:
      return line[at + 3] == 0x20 || line[at + 3] == 0x2C
        || line[at + 1] >= 0x30 && line[at + 1] <= 0x39
    default: return false
    }
  }

  /// Whether an address of four numbers begins here.
  private static func hasDots(_ line: Span<UInt8>, _ at: Int) -> Bool {
    var dots = 0
    var index = at
    while index < line.count, line[index] == 0x2E || line[index] >= 0x30 && line[index] <= 0x39 {
      if line[index] == 0x2E { dots += 1 }
      index += 1
    }
    return dots == 3
  }

  /// Where the time begins behind the address of a client, a user and a bracket.
  private static func client(_ line: Span<UInt8>) -> Int? {
    let head = min(line.count, 100)
    guard let bracket = ByteSearch.first(0x5B, in: line, 0..<head), bracket > 4,
      line[bracket - 1] == 0x20
    else { return nil }
    let form: LinePattern = "99/Xxx/9999:"
    return form.matches(line, at: bracket + 1) ? bracket + 1 : nil
  }
}
