/// An option as somebody types it while a text is read: `-S`, `S`, `-+S`, `--header=2`, `header 2`.
public struct TypedOption: Sendable {
  /// What was meant.
  public let row: OptionRow
  /// What stands after it; nil where nothing does.
  public let value: String?
  /// Whether `+` asks for what holds without the option.
  public let isReset: Bool

  /// Reads what was typed; throws what is wrong with it.
  public init(_ text: some StringProtocol) throws(OptionError) {
    let words = text.drop { $0 == " " }
    let dashes = words.prefix { $0 == "-" }.count
    let name = words.dropFirst(dashes)
    let isReset = name.first == "+"
    let rest = isReset ? name.dropFirst() : name
    let isLetter = dashes == 1 || rest.count == 1
    let row = try isLetter ? Self.row(letter: rest) : Self.row(name: Self.name(in: rest))
    let value = isLetter ? rest.dropFirst() : rest.dropFirst(Self.name(in: rest).count)
    let trimmed = String(value.drop { $0 == " " || $0 == "=" && !isLetter })
    guard trimmed.isEmpty || row.value.takes(trimmed) else {
      throw row.value == .none
        ? .needlessValue(row.spelling) : .wrongValue(row.spelling, trimmed, row.value)
    }
    (self.row, self.isReset) = (row, isReset)
    self.value = trimmed.isEmpty ? nil : trimmed
  }

  private static func name(in text: some StringProtocol) -> String {
    String(text.prefix { $0 != "=" && $0 != " " })
  }

  private static func row(letter text: some StringProtocol) throws(OptionError) -> OptionRow {
    let letter = text.first ?? " "
    guard let row = OptionTable.row(letter: letter, in: .lectern) else {
      throw .unknown(text.isEmpty ? "-" : "-\(letter)")
    }
    return row
  }

  private static func row(name: String) throws(OptionError) -> OptionRow {
    switch OptionTable.row(name: name, in: .lectern) {
    case .row(let row): return row
    case .several(let names): throw .ambiguous("--\(name)", names)
    case .none: throw .unknown("--\(name)")
    }
  }
}
