public import Typesetting

/// A named table of how each role of a frame looks.
public struct Theme: Equatable, Sendable {
  /// What a person calls it.
  public let name: String
  /// Whether any role has a colour; where none has, the colours of texts are not drawn either.
  public let hasColours: Bool
  /// A look for each role, at its number.
  private var looks: [Look]

  /// A theme of these rows, in which each role stands once.
  init(_ name: String, _ rows: [ThemeRow]) {
    assert(rows.flatMap(\.roles).sorted { $0.rawValue < $1.rawValue } == Role.allCases)
    self.name = name
    hasColours = rows.contains { $0.look.foreground != nil || $0.look.background != nil }
    looks = [Look](repeating: Look(), count: Role.allCases.count)
    for row in rows {
      for role in row.roles { self[role] = row.look }
    }
  }

  /// How `role` looks.
  public private(set) subscript(role: Role) -> Look {
    get { looks[Int(role.rawValue)] }
    set { looks[Int(role.rawValue)] = newValue }
  }
}
