/// What values a setting takes, and where in ``Settings`` they go.
enum SettingType: Sendable {
  /// A number of columns.
  case columns(ClosedRange<Int>, Place<Int>)
  /// A number of columns, or "auto".
  case columnsOrAuto(ClosedRange<Int>, Place<Int?>)
  /// One of some words.
  case word([String], Place<String>)
  /// The path of a directory.
  case directory(Place<String>)
  /// Yes or no.
  case switched(Place<Bool>)

  typealias Place<Value> = any WritableKeyPath<Settings, Value> & Sendable
}

extension SettingType {
  /// What is expected, at the end of a sentence.
  var expected: String {
    switch self {
    case .columns(let range, _): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .columnsOrAuto(let range, _):
      "\"auto\" or a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .word(let words, _): "one of " + words.map { "\"\($0)\"" }.joined(separator: ", ")
    case .directory: "the path of a directory in quotation marks"
    case .switched: "true or false"
    }
  }

  /// Takes a value over into `settings`; false where it is none of these.
  func set(_ value: TOMLValue, in settings: inout Settings) -> Bool {
    switch (self, value) {
    case (.columns(let range, let place), .integer(let columns)) where range.contains(columns):
      settings[keyPath: place] = columns
    case (.columnsOrAuto(let range, let place), .integer(let columns))
    where range.contains(columns):
      settings[keyPath: place] = columns
    case (.columnsOrAuto(_, let place), .string("auto")): settings[keyPath: place] = nil
    case (.word(let words, let place), .string(let word)) where words.contains(word):
      settings[keyPath: place] = word
    case (.directory(let place), .string(let path)): settings[keyPath: place] = path
    case (.switched(let place), .boolean(let isOn)): settings[keyPath: place] = isOn
    case (.columns, _), (.columnsOrAuto, _), (.word, _), (.directory, _), (.switched, _):
      return false
    }
    return true
  }

  /// The value in `settings`, as a configuration has it.
  func written(_ settings: Settings) -> String {
    switch self {
    case .columns(_, let place): "\(settings[keyPath: place])"
    case .columnsOrAuto(_, let place): settings[keyPath: place].map { "\($0)" } ?? "\"auto\""
    case .word(_, let place): TOMLText.quoted(settings[keyPath: place])
    case .directory(let place): TOMLText.quoted(settings[keyPath: place])
    case .switched(let place): "\(settings[keyPath: place])"
    }
  }
}
