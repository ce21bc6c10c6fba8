extension Theme {
  /// All themes, in the order in which a key steps through them.
  public static let all: [Theme] = [.auto, .light, .dark, .mono]

  /// The theme with a name; nil where there is none.
  public static func named(_ name: some StringProtocol) -> Theme? {
    all.first { $0.name == name }
  }

  /// The theme after this one; the first after the last, and after one that is not in the list.
  public var next: Theme {
    let index = Self.all.firstIndex { $0.name == name } ?? Self.all.count - 1
    return Self.all[(index + 1) % Self.all.count]
  }
}
