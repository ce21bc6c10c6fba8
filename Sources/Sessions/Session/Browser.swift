import System

/// A browser that the person has chosen, or that the system has.
struct Browser: Equatable {
  private let words: [String]

  /// The browsers of `BROWSER`, which has colons between them, else what opens addresses on the system;
  /// they are tried in this order.
  static func all(_ environment: Environment) -> [Browser] {
    let chosen = (environment["BROWSER"] ?? "").split(separator: ":").compactMap(Browser.init)
    return chosen.isEmpty ? [Browser(words: ["xdg-open"]), Browser(words: ["open"])] : chosen
  }

  private init(words: [String]) { self.words = words }

  /// A browser by its program and its arguments, with spaces between them; nil for an empty entry.
  private init?(_ entry: Substring) {
    let words = entry.split(separator: " ").map(String.init)
    if words.isEmpty { return nil }
    self.words = words
  }

  /// The program.
  var name: String { words[0] }

  /// The program and its arguments, a list that no shell ever reads; the address stands where `%s`
  /// does, else at the end.
  func arguments(for address: String) -> [String] {
    let filled = words.map { Self.filled($0, with: address) }
    return filled.contains(where: \.hasAddress)
      ? filled.map(\.word) : filled.map(\.word) + [address]
  }

  private static func filled(
    _ word: String, with address: String
  ) -> (word: String, hasAddress: Bool) {
    var filled = ""
    var hasAddress = false
    var rest = word[...]
    while let sign = rest.firstIndex(of: "%") {
      filled += rest[..<sign]
      rest = rest[rest.index(after: sign)...]
      switch rest.first {
      case "s":
        filled += address
        hasAddress = true
        rest.removeFirst()
      case "%":
        filled += "%"
        rest.removeFirst()
      default: filled += "%"
      }
    }
    return (filled + rest, hasAddress)
  }

  /// Whether it is handed the terminal: one that draws on it, or any where there is no other screen.
  func needsTerminal(_ environment: Environment) -> Bool {
    let program = String(name.split(separator: "/").last ?? "")
    if Self.drawing.contains(program) { return true }
    if Self.windowed.contains(program) { return false }
    return ["DISPLAY", "WAYLAND_DISPLAY"].allSatisfy { environment.word($0) == nil }
  }

  /// Browsers that draw on a terminal.
  private static let drawing: Set<String> = [
    "browsh", "carbonyl", "cha", "edbrowse", "elinks", "felinks", "links", "links2", "lynx",
    "netrik", "retawq", "w3m", "www-browser",
  ]
  /// Programs that have another screen without saying so in these variables.
  private static let windowed: Set<String> = ["explorer.exe", "open", "wslview"]
}
