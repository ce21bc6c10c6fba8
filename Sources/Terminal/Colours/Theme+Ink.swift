import Reading
import Typesetting

extension Theme {
  /// How `role` looks in this theme.
  func ink(for role: Role) -> Ink {
    switch self {
    case .auto: .auto(role)
    case .light: .light(role)
    case .dark: .dark(role)
    case .mono: .mono(role)
    }
  }
}
