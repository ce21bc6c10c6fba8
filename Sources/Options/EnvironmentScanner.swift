/// Reads options from a variable of the environment by the grammar that less has for `LESS`.
///
/// Letters stand alone or in bundles, with or without a dash. A value runs to a `$` or to the end,
/// one of digits to the first other character. What stands there wrongly is passed over.
public struct EnvironmentScanner: Sendable {
  /// The options, in their order.
  public private(set) var options: [GivenOption] = []
  /// What is to be done first.
  public private(set) var start: StartCommand?
  /// The first thing that was passed over, as it was written.
  public private(set) var unknown: OptionError?
  private let dialect: Dialect
  private var rest: Substring

  /// Reads the value of a variable.
  public init(_ text: String, _ dialect: Dialect) {
    self.dialect = dialect
    rest = text[...]
    var isOn = true
    while let character = rest.popFirst() {
      switch character {
      case " ", "\t", "$": break
      case "-" where rest.first == "-":
        rest.removeFirst()
        scanName()
      case "-":
        isOn = rest.first != "+"
        if !isOn { rest.removeFirst() }
      case "+": scanStart()
      default: scan(letter: character, isOn: isOn)
      }
    }
  }

  private mutating func scanStart() {
    let words = takeText()
    if let command = StartCommand(words) {
      start = command
    } else {
      note(.unknownStart("+\(words)"))
    }
  }

  private mutating func scan(letter: Character, isOn: Bool) {
    // As for more, "5" is the size of a window.
    let isDigit = letter.isASCII && letter.isNumber
    guard let row = OptionTable.row(letter: isDigit ? "z" : letter, in: dialect) else {
      return note(.unknown("-\(letter)"))
    }
    let value = isDigit ? String(letter) + takeDigits() : takeValue(row.value)
    add(row, value, isOn: isOn, "-\(letter)")
  }

  private mutating func scanName() {
    let name = rest.prefix { $0.isASCII && ($0.isLetter || $0 == "-") }
    rest.removeFirst(name.count)
    switch OptionTable.row(name: name, in: dialect) {
    case .row(let row):
      if rest.first == "=" { rest.removeFirst() }
      add(row, takeValue(row.value), isOn: true, "--\(name)")
    case .none:
      note(.unknown("--\(name)"))
      passValue()
    case .several(let names):
      note(.ambiguous("--\(name)", names))
      passValue()
    }
  }

  private mutating func add(_ row: OptionRow, _ value: String, isOn: Bool, _ spelling: String) {
    if row.value != .none, isOn, !row.value.takes(value) {
      return note(.wrongValue(spelling, value, row.value))
    }
    guard row.option != .accepted else { return }
    options.append(GivenOption(row.option, value: row.value == .none ? nil : value, isOn: isOn))
  }

  private mutating func note(_ error: OptionError) {
    if unknown == nil { unknown = error }
  }

  /// The value of an option whose letter or name was read.
  private mutating func takeValue(_ value: OptionValue) -> String {
    if value == .none { return "" }
    rest = rest.drop { $0 == " " }
    switch value {
    case .none: return ""
    case .text: return takeText()
    case .word, .number: return take(rest.prefix { $0 != " " && $0 != "\t" && $0 != "$" })
    case .characters, .anyNumber: return take(value.prefix(of: rest))
    }
  }

  /// What stands before the next `$`, which is read too.
  private mutating func takeText() -> String {
    let text = take(rest.prefix { $0 != "$" })
    rest = rest.dropFirst()
    return text
  }

  private mutating func takeDigits() -> String {
    take(rest.prefix { $0.isASCII && $0.isNumber })
  }

  private mutating func take(_ prefix: Substring) -> String {
    rest = rest[prefix.endIndex...]
    return String(prefix)
  }

  /// Passes over the value of an option that is not known.
  private mutating func passValue() {
    if rest.first == "=" { rest = rest.drop { $0 != " " && $0 != "\t" && $0 != "$" } }
  }
}
