import Records

/// What values a setting takes, and how it is read from and written to ``Settings``.
enum SettingType: Sendable {
  /// A number of columns.
  case columns(ClosedRange<Int>, Place<Int>)
  /// A number of columns, or "auto".
  case columnsOrAuto(ClosedRange<Int>, Place<Int?>)
  /// One of some words.
  case word([String], Place<String>)
  /// The path of a directory.
  case directory(Place<String>)
  /// A number of bytes with its unit, at least this many.
  case size(ByteSize, Place<ByteSize>)
  /// Yes or no.
  case switched(Place<Bool>)

  /// A property of the settings; a key path would cost a start with a configuration 60 µs.
  struct Place<Value>: Sendable {
    let get: @Sendable (Settings) -> Value
    let set: @Sendable (inout Settings, Value) -> Void

    init(
      _ get: @escaping @Sendable (Settings) -> Value,
      _ set: @escaping @Sendable (inout Settings, Value) -> Void
    ) {
      self.get = get
      self.set = set
    }
  }
}

extension SettingType {
  /// What is expected, at the end of a sentence.
  var expected: String {
    switch self {
    case .columns(let range, _): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .columnsOrAuto(let range, _):
      "\"auto\" or a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .word(let words, _): "one of " + words.map { "\"\($0)\"" }.joined(separator: ", ")
    case .directory: "a path that begins with / or ~/, in quotation marks"
    case .size(let least, _):
      "a size in quotation marks, \"\(least)\" or more, in kB, MB, GB or TB"
    case .switched: "true or false"
    }
  }

  /// Takes a value over into `settings`; false where it is none of these.
  func set(_ value: TOMLValue, in settings: inout Settings) -> Bool {
    switch (self, value) {
    case (.columns(let range, let place), .integer(let columns)) where range.contains(columns):
      place.set(&settings, columns)
    case (.columnsOrAuto(let range, let place), .integer(let columns))
    where range.contains(columns):
      place.set(&settings, columns)
    case (.columnsOrAuto(_, let place), .string("auto")): place.set(&settings, nil)
    case (.word(let words, let place), .string(let word)) where words.contains(word):
      place.set(&settings, word)
    case (.directory(let place), .string(let path)) where Self.isAbsolute(path):
      place.set(&settings, path)
    case (.size(let least, let place), .string(let words)):
      guard let size = ByteSize(words), size.bytes >= least.bytes else { return false }
      place.set(&settings, size)
    case (.switched(let place), .boolean(let isOn)): place.set(&settings, isOn)
    case (.columns, _), (.columnsOrAuto, _), (.word, _), (.directory, _), (.size, _),
      (.switched, _):
      return false
    }
    return true
  }

  private static func isAbsolute(_ path: String) -> Bool {
    path.isEmpty || path == "~" || path.hasPrefix("/") || path.hasPrefix("~/")
  }

  /// The value in `settings`, as a configuration has it.
  func written(_ settings: Settings) -> String {
    switch self {
    case .columns(_, let place): "\(place.get(settings))"
    case .columnsOrAuto(_, let place): place.get(settings).map { "\($0)" } ?? "\"auto\""
    case .word(_, let place): TOMLText.quoted(place.get(settings))
    case .directory(let place): TOMLText.quoted(place.get(settings))
    case .size(_, let place): TOMLText.quoted("\(place.get(settings))")
    case .switched(let place): "\(place.get(settings))"
    }
  }
}
