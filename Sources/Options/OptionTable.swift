/// All options there are, and how one is found by what was typed.
public enum OptionTable {
  /// All rows, those that the help lists first.
  public static let rows =
    OptionRow.printing + OptionRow.reading + OptionRow.pager + OptionRow.about + OptionRow.accepted

  /// The option with a letter.
  static func row(letter: Character, in dialect: Dialect) -> OptionRow? {
    rows.first { $0.letter == letter && $0.isOf(dialect) }
  }

  /// What a long name may mean.
  enum Found {
    case row(OptionRow)
    /// The beginning of several names.
    case several([String])
    case none
  }

  /// The option with a long name, or the only one whose name begins so.
  ///
  /// As in less, a capital at the start of a name counts, and case makes no difference after it.
  static func row(name: some StringProtocol, in dialect: Dialect) -> Found {
    let key = folded(name)
    guard !key.isEmpty else { return .none }
    var longer: [(name: String, row: OptionRow)] = []
    for row in rows where row.isOf(dialect) {
      for known in [row.name] + row.otherNames {
        let other = folded(known)
        if other == key { return .row(row) }
        if other.hasPrefix(key) { longer.append((known, row)) }
      }
    }
    if longer.count == 1 { return .row(longer[0].row) }
    return longer.isEmpty ? .none : .several(longer.map(\.name))
  }

  /// A name in small letters, apart from its first.
  private static func folded(_ name: some StringProtocol) -> String {
    String(name.prefix(1)) + name.dropFirst().lowercased()
  }
}
