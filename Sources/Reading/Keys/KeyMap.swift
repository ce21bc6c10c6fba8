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
    let names = keys.joined(separator: " ")
    // It has them already, so nobody else has one of them.
    if bindings(in: context).contains(where: { $0.command == command && $0.keys == names }) {
      return
    }
    let index = ownTable(of: context)
    for place in changed[index].bindings.indices {
      if changed[index].bindings[place].command == command {
        changed[index].bindings[place].keys = names
      } else {
        changed[index].bindings[place].remove(keys)
      }
    }
  }

  /// The index of a context among those whose keys were changed.
  private mutating func ownTable(of context: KeyContext) -> Int {
    if let index = changed.firstIndex(where: { $0.context == context }) { return index }
    changed.append(Table(context: context, bindings: Self.bindings(in: context)))
    return changed.count - 1
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
    case .commanding: commanding
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
