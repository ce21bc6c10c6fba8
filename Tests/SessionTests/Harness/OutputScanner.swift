/// Cuts a program's output into whole units, however it was cut by the reads.
///
/// libvterm 0.1.4 loses strings that arrive in two pieces, and resizing it in the middle of a
/// sequence is unsafe; it is only ever given whole units.
struct OutputScanner {
  private enum State {
    case text, escape, control, string, escapeInString
  }

  private var state = State.text
  private var partial: [UInt8] = []
  private var whole: [OutputUnit] = []

  /// The units that these bytes complete.
  mutating func units(in bytes: some Sequence<UInt8>) -> [OutputUnit] {
    for byte in bytes { take(byte) }
    if state == .text { finishText() }
    defer { whole = [] }
    return whole
  }

  private mutating func take(_ byte: UInt8) {
    switch (state, byte) {
    case (.text, Bytes.escape):
      if !partial.isEmpty { whole.append(.text(partial)) }
      begin(byte)
    case (.text, _): partial.append(byte)
    case (.escape, Bytes.escape), (.control, Bytes.escape): begin(byte)
    case (.escape, _): takeAfterEscape(byte)
    case (.control, 0x40...0x7e): finish(.sequence(partial + [byte]))
    case (.control, _): partial.append(byte)
    case (.string, Bytes.bell), (.escapeInString, Bytes.backslash):
      finish(.string(partial[1], Array(partial.dropFirst(2))))
    case (.string, Bytes.escape): state = .escapeInString
    case (.string, _): partial.append(byte)
    case (.escapeInString, _):
      begin(Bytes.escape)
      take(byte)
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8) {
    partial.append(byte)
    switch byte {
    case Bytes.bracket: state = .control
    case let opener where Bytes.stringOpeners.contains(opener): state = .string
    case 0x20...0x2f: break
    default: finish(.sequence(partial))
    }
  }

  private mutating func begin(_ byte: UInt8) {
    state = .escape
    partial = [byte]
  }

  private mutating func finish(_ unit: OutputUnit) {
    whole.append(unit)
    state = .text
    partial = []
  }

  /// Gives out the text read so far, but for a character whose last bytes have not come yet.
  private mutating func finishText() {
    let kept = partial.suffix(UTF8Tail.length(in: partial))
    let text = partial.dropLast(kept.count)
    if !text.isEmpty { whole.append(.text(Array(text))) }
    partial = Array(kept)
  }

  private enum Bytes {
    static let escape: UInt8 = 0x1b
    static let bell: UInt8 = 0x07
    static let backslash = UInt8(ascii: "\\")
    static let bracket = UInt8(ascii: "[")
    static let stringOpeners = Array("]PX^_".utf8)
  }
}
