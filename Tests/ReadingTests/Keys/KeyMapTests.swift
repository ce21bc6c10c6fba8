import Testing

@testable import Reading

@Suite struct KeyMapTests {
  @Test func `every command can be bound somewhere, and nearly all are`() {
    let bound = KeyContext.allCases.flatMap(KeyMap.bindings)
    #expect(bound.count { $0.keys.isEmpty } * 10 < bound.count)
    #expect(Command.allCases.filter { command in !bound.contains { $0.command == command } } == [])
  }

  @Test func `every command has a name and a sentence of its own`() {
    #expect(Set(Command.allCases.map(\.name)).count == Command.allCases.count)
    #expect(Set(Command.allCases.map(\.sentence)).count == Command.allCases.count)
    for command in Command.allCases {
      #expect(Command(name: command.name) == command)
      #expect(command.sentence.hasSuffix("."))
    }
  }

  @Test(arguments: KeyContext.allCases)
  func `no key and no command stands twice in a context`(context: KeyContext) {
    let bindings = KeyMap.bindings(in: context)
    let names = bindings.flatMap(\.names)
    #expect(Set(names).count == names.count)
    #expect(Set(bindings.map(\.command)).count == bindings.count)
  }

  @Test(arguments: KeyContext.allCases)
  func `a key of the table is written as it is printed`(context: KeyContext) throws {
    for name in KeyMap.bindings(in: context).flatMap(\.names) {
      #expect(try #require(Key(name: name)).name == name)
    }
  }

  @Test(arguments: KeyContext.allCases)
  func `every command of a context stands in its help`(context: KeyContext) {
    let all = HelpRow.rows(in: context).flatMap(\.keys).flatMap(\.commands)
    #expect(KeyMap.bindings(in: context).map(\.command).filter { !all.contains($0) } == [])
    #expect(all.filter { !context.has($0) } == [])
  }

  @Test func `a key asks for its command`() {
    #expect(KeyMap.standard.command(for: "j", in: .reading) == .scroll(.lineDown))
    #expect(KeyMap.standard.command(for: .control("e"), in: .reading) == .scroll(.lineDown))
    #expect(KeyMap.standard.command(for: " ", in: .contents) == .choice(.peek))
    #expect(KeyMap.standard.command(for: "J", in: .reading) == nil)
    #expect(KeyMap.standard.command(for: .paste("j"), in: .reading) == nil)
  }

  @Test func `a key that is given to a command is taken from another`() {
    var map = KeyMap.standard
    map.bind(.scroll(.lineDown), to: ["n", "Down"], in: .reading)
    #expect(map.command(for: "n", in: .reading) == .scroll(.lineDown))
    #expect(map.command(for: "j", in: .reading) == nil)
    #expect(map.keys(for: .match(.next), in: .reading) == nil)
    #expect(map.key(for: .scroll(.lineDown), in: .reading) == "n")
    #expect(map.command(for: "n", in: .sifting) == .match(.next))
    #expect(map != .standard)
  }

  @Test func `help and hints name the keys that there are`() throws {
    var map = KeyMap.standard
    map.bind(.reading(.interrupt), to: ["Ctrl-K"], in: .reading)
    map.bind(.scroll(.lineDown), to: ["J"], in: .reading)
    map.bind(.reading(.weigh), to: [], in: .reading)
    let help = map.help(in: .reading)
    #expect(
      help.contains(HelpLine(keys: "F", words: "follow a text that grows; Ctrl-K or a move stops")))
    #expect(help.first?.keys == "J k Up Ctrl-Y  Enter")
    #expect(!help.contains { $0.words.hasPrefix("weigh") })
  }
}

extension ShownKeys {
  /// The commands whose keys it shows.
  var commands: [Command] {
    switch self {
    case .keys(let commands), .counted(let commands), .before(let commands, _): commands
    case .twice(let command): [command]
    case .typed(let words): words.compactMap(\.command)
    case .number, .sign: []
    }
  }
}

extension PromptWord {
  /// The command that it is another name for.
  var command: Command? { if case .command(let command) = meaning { command } else { nil } }
}
