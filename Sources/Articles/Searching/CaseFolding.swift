/// How a search takes letters in the other case (`-i`, `-I`).
public enum CaseFolding: Sendable {
  /// As the same letters, unless the words have capitals.
  case unlessCapitals
  /// As the same letters always.
  case always
  /// As other letters.
  case never

  /// Whether the other case counts as the same; `hasCapitals` tells of the words that are searched.
  func folds(_ hasCapitals: @autoclosure () -> Bool) -> Bool {
    switch self {
    case .unlessCapitals: !hasCapitals()
    case .always: true
    case .never: false
    }
  }
}
