/// What each key means where; help, README and hints are made from it.
public struct KeyMap: Sendable {
  /// The keys as they are without a configuration.
  public static let standard = KeyMap()

  /// The contexts whose keys were changed.
  private var changed: [Table] = []

  private struct Table: Sendable {
    let context: KeyContext
    var bindings: [KeyBinding]
  }

  /// What `key` asks for in a context; nil where it means nothing there.
  public func command(for key: Key, in context: KeyContext) -> Command? {
    guard let name = key.name else { return nil }
    return bindings(in: context).first { $0.hasKey(name) }?.command
  }

  /// The names of the keys for a command, with blanks between them; nil where there is none.
  public func keys(for command: Command, in context: KeyContext) -> String? {
    let keys = bindings(in: context).first { $0.command == command }?.keys
    return keys == "" ? nil : keys
  }

  /// The name of the first key for a command; nil where there is none.
  public func key(for command: Command, in context: KeyContext) -> String? {
    guard let keys = keys(for: command, in: context) else { return nil }
    return String(keys.prefix { $0 != " " })
  }

  /// All that can be asked for in a context.
  func bindings(in context: KeyContext) -> [KeyBinding] {
    for table in changed where table.context == context { return table.bindings }
    return Self.bindings(in: context)
  }

  /// Gives a command of a context these keys and no others; commands that had one of them lose it.
  mutating func bind(_ command: Command, to keys: [String], in context: KeyContext) {
    let bindings = bindings(in: context).map { binding in
      let names =
        binding.command == command ? keys : binding.names.filter { !keys.contains($0) }
      return KeyBinding(binding.command, names.joined(separator: " "))
    }
    changed.removeAll { $0.context == context }
    changed.append(Table(context: context, bindings: bindings))
  }

  /// The keys of a context as they are without a configuration.
  static func bindings(in context: KeyContext) -> [KeyBinding] {
    switch context {
    case .reading: reading
    case .contents: contents
    case .list: list
    case .typing: typing
    case .weighing: weighing
    case .searching: searching
    case .sifting: sifting
    case .help: help
    }
  }
}

extension KeyMap: Equatable {
  /// Whether each key means the same in both.
  public static func == (one: KeyMap, other: KeyMap) -> Bool {
    KeyContext.allCases.allSatisfy { one.bindings(in: $0) == other.bindings(in: $0) }
  }
}
