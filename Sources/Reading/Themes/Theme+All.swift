extension Theme {
  /// The names of all themes, in the order in which a key steps through them.
  public static let names = ["auto", "light", "dark", "mono"]

  /// All themes, in the same order.
  public static var all: [Theme] { names.compactMap { named($0) } }

  /// The theme with a name, whose table is made when it is first asked for; nil where there is none.
  public static func named(_ name: String) -> Theme? {
    switch name {
    case "auto": auto
    case "light": light
    case "dark": dark
    case "mono": mono
    default: nil
    }
  }

  /// The theme after this one; the first after the last, and after one that is not in the list.
  public var next: Theme {
    let index = Self.names.firstIndex(of: name) ?? Self.names.count - 1
    return Self.named(Self.names[(index + 1) % Self.names.count]) ?? self
  }
}
