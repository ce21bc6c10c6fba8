import System

/// When a terminal gets links in its text (OSC 8); most leave out what they do not know, but some print it.
public enum HyperlinkSupport: Sendable {
  /// Where the terminal is known to take them; without a link nobody asks whether it is.
  case whereKnown
  case always, never

  /// Whether the terminal that the variables describe gets them.
  func isOn(_ environment: Environment) -> Bool {
    switch self {
    case .whereKnown: Self.isKnown(environment)
    case .always: true
    case .never: false
    }
  }

  /// Whether the terminal that the variables describe is known to take them.
  static func isKnown(_ environment: Environment) -> Bool {
    let type = environment.word("TERM") ?? "dumb"
    if environment.word("STY") != nil || type == "dumb" || type == "linux" { return false }
    // What is within tmux has the variables of the terminal around it as well.
    if environment.word("TMUX") != nil || type.hasPrefix("tmux") {
      return environment["TERM_PROGRAM"] == "tmux"
        && isAtLeast(3, 4, environment["TERM_PROGRAM_VERSION"])
    }
    if type.hasPrefix("screen") || type.hasPrefix("vt") { return false }
    if types.contains(where: { type == $0 || type.hasPrefix($0 + "-") }) { return true }
    if let program = environment.word("TERM_PROGRAM") { return programs.contains(program) }
    return number("VTE_VERSION", environment) >= 5000
      || number("KONSOLE_VERSION", environment) >= 201_200
      || ["WT_SESSION", "KITTY_WINDOW_ID", "DOMTERM"].contains { environment.word($0) != nil }
  }

  private static let types = [
    "alacritty", "contour", "foot", "ghostty", "mintty", "rio", "wezterm", "xterm-ghostty",
    "xterm-kitty",
  ]
  private static let programs = [
    "Hyper", "WezTerm", "contour", "ghostty", "iTerm.app", "mintty", "rio", "tabby", "vscode",
  ]

  private static func number(_ name: String, _ environment: Environment) -> Int {
    environment[name].flatMap { Int($0) } ?? 0
  }

  /// Whether a version such as "3.4a" is that or a later one.
  private static func isAtLeast(_ major: Int, _ minor: Int, _ version: String?) -> Bool {
    let parts = (version ?? "").split(separator: ".").map { part in
      Int(part.drop { !("0"..."9").contains($0) }.prefix { ("0"..."9").contains($0) }) ?? 0
    }
    guard parts.count > 1 else { return (parts.first ?? 0) > major }
    return (parts[0], parts[1]) >= (major, minor)
  }
}
