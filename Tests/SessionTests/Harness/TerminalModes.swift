/// The modes of a terminal that a program turns on and off by `CSI ? n h` and `CSI ? n l`.
struct TerminalModes {
  private var active: Set<Int> = [cursor]

  private static let cursor = 25
  private static let applicationKeys = 1
  private static let synchronizedOutput = 2026
  private static let alternateScreens = [47, 1047, 1049]

  /// Frames that were begun and ended, as `CSI ? 2026` marks them.
  private(set) var frames = 0

  /// Whether the cursor is shown.
  var showsCursor: Bool { active.contains(Self.cursor) }
  /// Whether the arrows send what terminfo says of them (DECCKM).
  var hasApplicationKeys: Bool { active.contains(Self.applicationKeys) }
  /// Whether the screen is the one for full-screen programs.
  var isAlternate: Bool { Self.alternateScreens.contains(where: active.contains) }
  /// Whether a frame was begun and is not whole yet.
  var isPainting: Bool { active.contains(Self.synchronizedOutput) }

  /// Whether a mode is on, by its number.
  func contains(_ mode: Int) -> Bool { active.contains(mode) }

  /// Takes note of a sequence; most change nothing.
  mutating func note(_ sequence: [UInt8]) {
    if sequence == Array("\u{1b}c".utf8) { active = [Self.cursor] }
    guard sequence.starts(with: Array("\u{1b}[?".utf8)), let last = sequence.last else { return }
    let numbers = sequence[3..<(sequence.count - 1)].split(separator: UInt8(ascii: ";"))
    let modes = numbers.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    switch last {
    case UInt8(ascii: "h"): active.formUnion(modes)
    case UInt8(ascii: "l"): unset(modes)
    default: break
    }
  }

  private mutating func unset(_ modes: [Int]) {
    if isPainting, modes.contains(Self.synchronizedOutput) { frames += 1 }
    active.subtract(modes)
    if modes.contains(where: Self.alternateScreens.contains) {
      active.subtract(Self.alternateScreens)
    }
  }
}
