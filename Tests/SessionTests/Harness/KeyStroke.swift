/// One key with what is held down beside it.
struct KeyStroke {
  /// A name that no key has.
  struct Unknown: Error, CustomStringConvertible {
    let name: String

    var description: String { "there is no key <\(name)>" }
  }

  private let name: String
  private var hasShift = false
  private var hasAlt = false
  private var hasControl = false

  /// The key of a name such as `C-Left`.
  init(_ name: some StringProtocol) {
    var rest = name[...]
    while rest.count > 2, rest.dropFirst().first == "-", let held = rest.first {
      switch held {
      case "S": hasShift = true
      case "A": hasAlt = true
      case "C": hasControl = true
      default: break
      }
      guard "SAC".contains(held) else { break }
      rest = rest.dropFirst(2)
    }
    self.name = String(rest)
  }

  /// The bytes that xterm sends for it.
  func bytes(hasApplicationKeys: Bool) throws -> [UInt8] {
    if let final = Self.finals[name] { return finalBytes(final, hasApplicationKeys) }
    if let number = Self.numbers[name] {
      return Array("\u{1b}[\(number)\(isPlain ? "" : ";\(modifiers)")~".utf8)
    }
    if name == "Tab", hasShift { return Array("\u{1b}[Z".utf8) }
    let bytes = try controlled(Self.characters[name] ?? name)
    return hasAlt ? [0x1b] + bytes : bytes
  }

  private var isPlain: Bool { modifiers == 1 }

  private var modifiers: Int { 1 + (hasShift ? 1 : 0) + (hasAlt ? 2 : 0) + (hasControl ? 4 : 0) }

  private func finalBytes(_ final: Character, _ hasApplicationKeys: Bool) -> [UInt8] {
    guard isPlain else { return Array("\u{1b}[1;\(modifiers)\(final)".utf8) }
    let isFunctionKey = "PQRS".contains(final)
    return Array("\u{1b}\(hasApplicationKeys || isFunctionKey ? "O" : "[")\(final)".utf8)
  }

  private func controlled(_ character: String) throws -> [UInt8] {
    guard character.count == 1 else { throw Unknown(name: name) }
    guard hasControl else { return Array(character.utf8) }
    guard let code = Character(character.uppercased()).asciiValue, (0x3f...0x5f).contains(code)
    else {
      guard character == " " else { throw Unknown(name: "C-\(name)") }
      return [0]
    }
    return [code ^ 0x40]
  }

  private static let characters = [
    "Space": " ", "Tab": "\t", "Enter": "\r", "Esc": "\u{1b}", "Backspace": "\u{7f}", "lt": "<",
  ]
  private static let finals: [String: Character] = [
    "Up": "A", "Down": "B", "Right": "C", "Left": "D", "End": "F", "Home": "H",
    "F1": "P", "F2": "Q", "F3": "R", "F4": "S",
  ]
  private static let numbers = [
    "Insert": 2, "Delete": 3, "PgUp": 5, "PgDn": 6, "F5": 15, "F6": 17, "F7": 18, "F8": 19,
    "F9": 20, "F10": 21, "F11": 23, "F12": 24,
  ]
}
