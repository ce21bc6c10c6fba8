import Reading

@testable import Terminal

/// Somebody who types at a reader of keys, on a clock of their own.
struct Typist {
  private(set) var reader = KeyReader()
  /// The time, in nanoseconds.
  private(set) var now = 0

  /// The keys that come of one packet of bytes, `milliseconds` after the one before.
  ///
  /// The reader is asked whenever it wants to be, as the loop does.
  mutating func types(_ text: String, after milliseconds: Int = 0) -> [Key] {
    feed(text.utf8, after: milliseconds)
  }

  /// The same for bytes that may be half a character.
  mutating func feed(_ bytes: some Sequence<UInt8>, after milliseconds: Int = 0) -> [Key] {
    let time = now + milliseconds * 1_000_000
    var keys: [Key] = []
    while let deadline = reader.deadline, deadline <= time {
      now = max(deadline, now)
      keys += read([])
    }
    now = time
    return keys + read(bytes.map(Stroke.byte))
  }

  /// The keys that come of a packet for which the reader had no time until now.
  mutating func typesUnheard(_ text: String, after milliseconds: Int) -> [Key] {
    now += milliseconds * 1_000_000
    return read(text.utf8.map(Stroke.byte))
  }

  /// The keys that come where nothing is typed for a time.
  mutating func waits(_ milliseconds: Int) -> [Key] { types("", after: milliseconds) }

  private mutating func read(_ strokes: [Stroke]) -> [Key] {
    var rest = strokes[...]
    var keys: [Key] = []
    while let key = reader.next(at: now, from: { rest.popFirst() }) { keys.append(key) }
    return keys
  }
}
