extension Key {
  /// What a person calls it, as the help shows it and a configuration writes it; nil for a paste.
  public var name: String? {
    switch self {
    case .character(let scalar): Self.name(of: scalar)
    case .control(" "): "Ctrl-Space"
    case .control(let scalar): "Ctrl-" + String(scalar).uppercased()
    case .alt(let scalar): "Alt-" + Self.name(of: scalar)
    case .function(let number): "F\(number)"
    case .paste: nil
    case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .escape, .tab,
      .backTab, .backspace, .delete, .insert:
      Self.named.first { $0.key == self }?.name
    }
  }

  /// The key with a name, whatever the case of the name's letters; nil where there is none.
  ///
  /// Some keys are one and the same to a terminal: Ctrl-I is Tab, Ctrl-M is Enter.
  public init?(name: String) {
    let scalars = Array(name.unicodeScalars)
    if scalars.count == 1 {
      guard let key = Self.typing(scalars[0]) else { return nil }
      self = key
    } else if let named = Self.named.first(where: { Self.isSame($0.name, name) }) {
      self = named.key
    } else if let rest = Self.rest(of: name, after: "alt-"), let scalar = Self.scalar(rest) {
      self = .alt(scalar)
    } else if let rest = Self.rest(of: name, after: "ctrl-"), let key = Self.withControl(rest) {
      self = key
    } else if let rest = Self.rest(of: name, after: "f"), let number = Int(rest),
      (1...63).contains(number), "\(number)" == rest
    {
      self = .function(number)
    } else {
      return nil
    }
  }

  private struct Named {
    let key: Key
    let name: String
  }

  private static let named = [
    Named(key: .up, name: "Up"), Named(key: .down, name: "Down"),
    Named(key: .left, name: "Left"), Named(key: .right, name: "Right"),
    Named(key: .home, name: "Home"), Named(key: .end, name: "End"),
    Named(key: .pageUp, name: "PgUp"), Named(key: .pageDown, name: "PgDn"),
    Named(key: .enter, name: "Enter"), Named(key: .escape, name: "Esc"),
    Named(key: .tab, name: "Tab"), Named(key: .backTab, name: "Shift-Tab"),
    Named(key: .backspace, name: "Backspace"), Named(key: .delete, name: "Delete"),
    Named(key: .insert, name: "Insert"), Named(key: " ", name: "Space"),
  ]

  private static func name(of scalar: Unicode.Scalar) -> String {
    scalar == " " ? "Space" : String(scalar)
  }

  private static func typing(_ scalar: Unicode.Scalar) -> Key? {
    let isVisible = scalar.value > 0x20 && !(0x7F...0x9F).contains(scalar.value)
    return isVisible ? .character(scalar) : nil
  }

  /// Whether two names differ at most in the case of their letters.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    one.utf8.count == other.utf8.count
      && zip(one.utf8, other.utf8).allSatisfy { folded($0) == folded($1) }
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  private static func rest(of name: String, after prefix: String) -> String? {
    guard isSame(String(name.prefix(prefix.count)), prefix) else { return nil }
    return String(name.dropFirst(prefix.count))
  }

  /// The character that a name stands for behind "Alt-".
  private static func scalar(_ name: String) -> Unicode.Scalar? {
    if name.lowercased() == "space" { return " " }
    let scalars = Array(name.unicodeScalars)
    guard scalars.count == 1, typing(scalars[0]) != nil else { return nil }
    return scalars[0]
  }

  /// The key that a name stands for behind "Ctrl-".
  private static func withControl(_ name: String) -> Key? {
    switch name.lowercased() {
    case "space": return .control(" ")
    case "h": return .backspace
    case "i": return .tab
    case "j", "m": return .enter
    case "[": return .escape
    case let name:
      let scalars = Array(name.unicodeScalars)
      guard scalars.count == 1 else { return nil }
      let isControl =
        ("a"..."z").contains(scalars[0]) || ["\\", "]", "^", "_"].contains(scalars[0])
      return isControl ? .control(scalars[0]) : nil
    }
  }
}
