import Reading

/// What a test does at the bench: presses a key or gives the screen another size.
enum KeyStroke: Equatable {
  case key(Key)
  case resize(Size)

  /// The strokes that a text such as "j]]<Tab><C-g><A-+><60x24>" stands for.
  static func read(_ text: String) -> [KeyStroke] {
    var strokes: [KeyStroke] = []
    var rest = Substring(text)
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">") {
        strokes.append(named(rest[rest.index(after: rest.startIndex)..<end]))
        rest = rest[rest.index(after: end)...]
      } else {
        strokes += first.unicodeScalars.map { .key(.character($0)) }
        rest = rest.dropFirst()
      }
    }
    return strokes
  }

  private static func named(_ name: Substring) -> KeyStroke {
    if let key = keys[String(name)] { return .key(key) }
    let parts = name.split(separator: "x").compactMap { Int($0) }
    if parts.count == 2 { return .resize(Size(columns: parts[0], rows: parts[1])) }
    if name.hasPrefix("paste:") { return .key(.paste(String(name.dropFirst(6)))) }
    if name.hasPrefix("F"), let number = Int(name.dropFirst()) { return .key(.function(number)) }
    guard let last = name.unicodeScalars.last, name.unicodeScalars.count == 3 else {
      preconditionFailure("no key is called <\(name)>")
    }
    return name.hasPrefix("C-") ? .key(.control(last)) : .key(.alt(last))
  }

  /// The keys that have names.
  static let keys: [String: Key] = [
    "Tab": .tab, "S-Tab": .backTab, "Enter": .enter, "Esc": .escape, "Space": " ", "lt": "<",
    "Backspace": .backspace, "Del": .delete, "Ins": .insert, "Up": .up, "Down": .down,
    "Left": .left, "Right": .right, "Home": .home, "End": .end, "PgUp": .pageUp, "PgDn": .pageDown,
  ]
}
