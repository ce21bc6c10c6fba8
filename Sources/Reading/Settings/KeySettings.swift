/// Reads the keys of a configuration: `[keys]` for everywhere, `[keys.in.contents]` for one context.
struct KeySettings {
  private(set) var map = KeyMap.standard
  private(set) var problems: [ConfigurationProblem] = []
  /// The keys of each context that were given to a command so far, those for everywhere apart from
  /// those for one context, which count more.
  private var given = Self.nothingGiven

  private struct Given {
    let key: String
    let command: Command
    let line: Int
  }

  private static let nothingGiven = [[Given]](repeating: [], count: KeyContext.allCases.count)

  private static let everywhere = "keys."
  private static let inContext = "keys.in."

  /// Whether an entry of the file is about keys.
  static func own(_ entry: TOMLEntry) -> Bool { entry.name.hasPrefix(everywhere) }

  /// Takes over what the entries say of keys.
  mutating func take(_ entries: [TOMLEntry]) {
    for entry in entries where !entry.name.hasPrefix(Self.inContext) { takeEverywhere(entry) }
    given = Self.nothingGiven
    for entry in entries where entry.name.hasPrefix(Self.inContext) { takeInContext(entry) }
  }

  private mutating func takeEverywhere(_ entry: TOMLEntry) {
    let name = entry.name.dropFirst(Self.everywhere.count)
    guard let command = command(String(name), entry), let keys = keys(entry) else { return }
    let shown = keys.map(\.shown)
    for (index, context) in KeyContext.allCases.enumerated() where context.has(command) {
      let usable = zip(keys, shown).filter { context.canBind($0.0) }.map(\.1)
      if keys.isEmpty || !usable.isEmpty { bind(command, usable, context, index, entry) }
    }
  }

  private mutating func takeInContext(_ entry: TOMLEntry) {
    let names = entry.name.dropFirst(Self.inContext.count).split(separator: ".", maxSplits: 1)
    let contexts = KeyContext.allCases
    guard names.count == 2, let index = contexts.firstIndex(where: { $0.rawValue == names[0] })
    else {
      let known = contexts.map(\.rawValue).joined(separator: ", ")
      return refuse(entry, "“\(entry.name)” must be a command in one of \(known)")
    }
    guard let command = command(String(names[1]), entry), let keys = keys(entry) else { return }
    let context = contexts[index]
    guard context.has(command) else {
      return refuse(entry, "“\(command.name)” does nothing in “\(context.rawValue)”")
    }
    if let letter = keys.first(where: { !context.canBind($0) }) {
      return refuse(entry, "the key “\(letter.shown)” types in “\(context.rawValue)”")
    }
    bind(command, keys.map(\.shown), context, index, entry)
  }

  private mutating func command(_ name: String, _ entry: TOMLEntry) -> Command? {
    guard let command = Command(name: name) else {
      refuse(entry, "there is no command called “\(name)”; lectern --print-config lists them")
      return nil
    }
    return command
  }

  /// The keys that an entry names; nil, and a problem, where one is none.
  private mutating func keys(_ entry: TOMLEntry) -> [Key]? {
    let names: [TOMLValue] = if case .list(let items) = entry.value { items } else { [entry.value] }
    var keys: [Key] = []
    for case let value in names {
      guard case .string(let name) = value else {
        refuse(
          entry, "“\(entry.name)” must be a key such as \"j\" or \"Ctrl-E\", or a list of them")
        return nil
      }
      guard let key = Key(name: name), !key.isDigit else {
        refuse(
          entry, "“\(entry.name)” must be a key such as \"j\" or \"Ctrl-E\", and not \"\(name)\"")
        return nil
      }
      if !keys.contains(key) { keys.append(key) }
    }
    return keys
  }

  private mutating func bind(
    _ command: Command, _ keys: [String], _ context: KeyContext, _ index: Int, _ entry: TOMLEntry
  ) {
    var free: [String] = []
    for key in keys {
      if let other = given[index].first(where: { $0.key == key }) {
        let words =
          "the key “\(key)” is given to “\(other.command.name)” in line \(other.line) already"
        if !problems.contains(where: { $0.line == entry.line }) { refuse(entry, words) }
      } else {
        given[index].append(Given(key: key, command: command, line: entry.line))
        free.append(key)
      }
    }
    map.bind(command, to: free, in: context)
  }

  private mutating func refuse(_ entry: TOMLEntry, _ words: String) {
    problems.append(ConfigurationProblem(line: entry.line, words))
  }
}

extension KeyContext {
  /// Whether a command is one of this context.
  func has(_ command: Command) -> Bool {
    KeyMap.bindings(in: self).contains { $0.command == command }
  }

  /// Whether a key can ask for something here, and does not type.
  func canBind(_ key: Key) -> Bool {
    switch self {
    case .typing, .searching, .commanding: if case .character = key { false } else { true }
    case .reading, .contents, .list, .weighing, .sifting, .help: true
    }
  }
}

extension Key {
  /// Its name, or nothing for a paste.
  fileprivate var shown: String { name ?? "" }

  /// Digits are counts and numbers of entries.
  fileprivate var isDigit: Bool {
    if case .character(let scalar) = self { ("0"..."9").contains(scalar) } else { false }
  }
}
