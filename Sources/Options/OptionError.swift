/// What is wrong with an option.
public enum OptionError: Error, Equatable, Sendable {
  /// There is no such option.
  case unknown(String)
  /// The beginning of a name that several options share.
  case ambiguous(String, [String])
  /// The value is missing.
  case missingValue(String, OptionValue)
  /// The value is none that the option takes.
  case wrongValue(String, String, OptionValue)
  /// The option takes no value.
  case needlessValue(String)
  /// There is no such command to start with.
  case unknownStart(String)

  /// What to do, as one sentence.
  public var sentence: String {
    switch self {
    case .unknown(let option):
      let near = NearOption.name(near: option).map { "the nearest is \($0)" }
      return "there is no option \(option); \(near ?? "lectern --help lists the options")."
    case .ambiguous(let option, let names):
      let all = names.map { "--\($0)" }.joined(separator: ", ")
      return "\(option) may be \(all); write more of its name."
    case .missingValue(let option, let value): return "\(option) needs \(value.expected)."
    case .wrongValue(let option, let given, let value):
      return "\(option) takes \(value.expected), and not “\(given)”."
    case .needlessValue(let option): return "\(option) takes no value."
    case .unknownStart(let words):
      return "\(words) is no command to start with; +120, +50%, +G, +F and +/WORDS are."
    }
  }
}
