extension Configuration {
  /// What holds for everybody, as a configuration that says so, with a sentence for each line.
  public static var defaults: String {
    let settings = Settings()
    var text = """
      # What holds without a configuration. Lectern reads $XDG_CONFIG_HOME/lectern/config.toml, or
      # else ~/.config/lectern/config.toml. Keep only the lines that you change: what a line names
      # counts more than what you chose with a key in an earlier session.

      """
    var table: Substring = ""
    for setting in Setting.all {
      let parts = setting.name.split(separator: ".")
      if parts.count > 1, parts[0] != table {
        table = parts[0]
        text += "\n[\(table)]"
      }
      let name = parts[parts.count - 1]
      text += "\n# \(setting.sentence)\n\(name) = \(setting.type.written(settings))\n"
    }
    return text + keys
  }

  private static var keys: String {
    var text = """

      # A key is a character ("j", "+") or a name: Space, Enter, Tab, Shift-Tab, Esc, Backspace,
      # Delete, Insert, Up, Down, Left, Right, Home, End, PgUp, PgDn, F1, Ctrl-E, Alt-e. Give a command
      # one key or a list of them; [] takes all keys from it. A key that you give to a command is
      # taken from the one that had it. Digits are counts, and no keys.
      #
      # [keys] holds wherever there is such a command, [keys.in.contents] and the like for one place.

      [keys]

      """
    for command in Command.allCases {
      guard let names = commonKeys(of: command) else { continue }
      text += line(command, names)
    }
    for context in KeyContext.allCases {
      let own = KeyMap.bindings(in: context).filter { commonKeys(of: $0.command) == nil }
      guard !own.isEmpty else { continue }
      text += "\n# \(context.title).\n[keys.in.\(context.rawValue)]\n"
      for binding in own { text += line(binding.command, binding.names) }
    }
    return text
  }

  private static func line(_ command: Command, _ names: [String]) -> String {
    let value = names.count == 1 ? TOMLText.quoted(names[0]) : TOMLText.list(names)
    return "# \(command.sentence)\n\(command.name) = \(value)\n"
  }

  /// The keys that give a command what it has in each of its contexts, where there are such.
  private static func commonKeys(of command: Command) -> [String]? {
    let contexts = KeyContext.allCases.filter { $0.has(command) }
    let own = contexts.map { context in
      KeyMap.bindings(in: context).first { $0.command == command }?.names ?? []
    }
    guard let longest = own.max(by: { $0.count < $1.count }) else { return nil }
    let isCommon = zip(contexts, own).allSatisfy { context, names in
      longest.filter { Key(name: $0).map(context.canBind) ?? false } == names
    }
    return isCommon ? longest : nil
  }
}
