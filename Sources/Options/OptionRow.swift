/// A row of the table of options.
public struct OptionRow: Sendable {
  /// What it switches.
  public let option: Option
  /// The long name, without dashes; as in less, a capital at its start counts.
  public let name: String
  /// Other long names of the same.
  let otherNames: [String]
  /// The letter; nil where it has only a name.
  public let letter: Character?
  /// What stands after it.
  public let value: OptionValue
  /// Where it is listed.
  public let group: OptionGroup
  /// What it does, in so few words that the help fits on one screen.
  public let words: String
  /// What it does, as one sentence, for the manual.
  public let sentence: String
  /// The only dialect that has it with this meaning; nil for both.
  let dialect: Dialect?

  init(
    _ option: Option, _ name: String, also otherNames: [String] = [], _ letter: Character? = nil,
    _ value: OptionValue = .none, in group: OptionGroup, only dialect: Dialect? = nil,
    _ words: String = "", _ sentence: String = ""
  ) {
    self.option = option
    self.name = name
    self.otherNames = otherNames
    self.letter = letter
    self.value = value
    self.group = group
    self.words = words
    self.sentence = sentence
    self.dialect = dialect
  }

  /// How a sentence writes it: `--outline`, `-S`.
  public var spelling: String {
    if group == .pager || group == .accepted, let letter { "-\(letter)" } else { "--\(name)" }
  }

  /// Whether a dialect has it with this meaning.
  func isOf(_ other: Dialect) -> Bool { dialect == nil || dialect == other }
}
