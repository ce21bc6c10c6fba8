/// Reads arguments one after another: `-FRX`, `-p WORDS`, `-pWORDS`, `--name=value`, `+G`, `--`, files.
struct ArgumentScanner {
  private var arguments = Arguments()
  /// The option whose value is the next argument.
  private var pending: (row: OptionRow, given: GivenOption, spelling: String)?
  /// Whether `--` was read, so that nothing is an option any more.
  private var isPastOptions = false

  /// Reads one argument.
  mutating func scan(_ argument: String) throws(OptionError) {
    if let pending {
      self.pending = nil
      return try take(argument, for: pending.row, pending.given, pending.spelling)
    }
    if isPastOptions || argument == "-" {
      arguments.operands.append(argument)
    } else if argument == "--" {
      isPastOptions = true
    } else if argument.hasPrefix("--") {
      try scan(long: argument.dropFirst(2))
    } else if argument.hasPrefix("-") {
      try scan(bundle: argument.dropFirst())
    } else if argument.hasPrefix("+") {
      try start(argument.dropFirst())
    } else {
      arguments.operands.append(argument)
    }
  }

  /// What was read; throws where the last option lacks its value.
  consuming func finish() throws(OptionError) -> Arguments {
    if let pending { throw .missingValue(pending.spelling, pending.row.value) }
    let hasGrep = arguments.options.contains { $0.option == .grep }
    for index in arguments.options.indices { arguments.options[index].settle(besideGrep: hasGrep) }
    return arguments
  }

  private mutating func scan(long word: Substring) throws(OptionError) {
    let name = word.prefix { $0 != "=" }
    let value = word.dropFirst(name.count)
    let spelling = "--\(name)"
    switch OptionTable.row(name: name, in: .lectern) {
    case .none: throw .unknown(spelling)
    case .several(let names): throw .ambiguous(spelling, names)
    case .row(let row):
      let given = GivenOption(row.option)
      if !value.isEmpty { return try take(String(value.dropFirst()), for: row, given, spelling) }
      if row.value != .none { return pending = (row, given, spelling) }
      arguments.options.append(given)
    }
  }

  private mutating func scan(bundle word: Substring) throws(OptionError) {
    var rest = word
    var isOn = true
    while let letter = rest.first {
      if letter == "+", rest.startIndex == word.startIndex {
        rest.removeFirst()
        isOn = false
      } else if letter == "+" {
        return try start(rest.dropFirst())
      } else {
        try scan(letter: letter, in: &rest, isOn: isOn)
      }
    }
  }

  private mutating func scan(
    letter: Character, in rest: inout Substring, isOn: Bool
  ) throws(OptionError) {
    // As for more, "-5" is the size of a window.
    let isDigit = letter.isASCII && letter.isNumber
    guard let row = OptionTable.row(letter: isDigit ? "z" : letter, in: .lectern) else {
      throw .unknown("-\(letter)")
    }
    if !isDigit { rest.removeFirst() }
    var given = GivenOption(row.option, isOn: isOn)
    given.letter = letter
    guard row.value != .none, isOn else { return arguments.options.append(given) }
    if rest.isEmpty { return pending = (row, given, "-\(letter)") }
    let value = row.value.prefix(of: rest)
    rest.removeFirst(value.count)
    try take(String(value), for: row, given, "-\(letter)")
  }

  private mutating func take(
    _ value: String, for row: OptionRow, _ given: GivenOption, _ spelling: String
  ) throws(OptionError) {
    guard row.value != .none else { throw .needlessValue(spelling) }
    guard row.value.takes(value) else { throw .wrongValue(spelling, value, row.value) }
    var given = given
    given.value = value
    arguments.options.append(given)
  }

  private mutating func start(_ words: Substring) throws(OptionError) {
    guard let command = StartCommand(words) else { throw .unknownStart("+\(words)") }
    arguments.start = command
  }
}

extension GivenOption {
  /// Gives the letters the meaning that they have beside `--grep`.
  fileprivate mutating func settle(besideGrep isBeside: Bool) {
    guard isBeside, let letter else { return }
    switch letter {
    case "e": option = .exact
    case "w": option = .word
    case "E": option = .expression
    default: break
    }
  }
}

extension OptionValue {
  /// What of `rest` is the value, where it stands right after the letter.
  func prefix(of rest: Substring) -> Substring {
    switch self {
    case .none: rest.prefix(0)
    case .text, .word, .number: rest
    case .characters(_, let set): rest.prefix { set.contains($0) }
    case .anyNumber:
      rest.prefix(rest.first == "-" ? 1 : 0).isEmpty
        ? rest.prefix { $0.isASCII && $0.isNumber }
        : rest.prefix(1 + rest.dropFirst().prefix { $0.isASCII && $0.isNumber }.count)
    }
  }
}
