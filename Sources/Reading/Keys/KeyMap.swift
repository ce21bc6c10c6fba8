/// The one table from key to command; help and README are printed from it.
public enum KeyMap {
  /// What `key` asks for in a context; nil where it means nothing there.
  public static func command(for key: Key, in context: KeyContext) -> Command? {
    commands[context]?[key]
  }

  /// The lines of the table for a context.
  public static func bindings(in context: KeyContext) -> [KeyBinding] {
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

  private static let commands: [KeyContext: [Key: Command]] = Dictionary(
    uniqueKeysWithValues: KeyContext.allCases.map { context in
      let pairs = bindings(in: context).flatMap { $0.commands.map { ($0.key, $0.value) } }
      return (context, Dictionary(pairs) { first, _ in first })
    })
}
