import Testing

@testable import Reading

@Suite struct KeyTableTests {
  @Test(arguments: KeyContext.allCases)
  func `every key is named where the help shows it`(context: KeyContext) {
    let shown = Set(KeyMap.standard.help(in: context).flatMap { Self.names(in: $0.keys) })
    let unnamed = KeyMap.bindings(in: context).flatMap(\.names).filter { !shown.contains($0) }
    #expect(unnamed == [])
  }

  @Test(arguments: KeyContext.allCases)
  func `every key does something`(context: KeyContext) throws {
    let benches = Self.benches(context)
    for bench in benches { #expect(bench.reader.keyContext == context) }
    for name in KeyMap.bindings(in: context).flatMap(\.names) {
      let key = try #require(Key(name: name))
      let isAlive = benches.contains { Self.reacts($0, to: key) }
      #expect(isAlive, "\(context): \(name) does nothing")
    }
  }

  private static func reacts(_ bench: ReadingBench, to key: Key) -> Bool {
    var after = bench
    after.handle(.key(key))
    return after.frame != bench.frame || after.hasQuit || after.redraws > bench.redraws
      || after.suspensions > bench.suspensions || after.copies != bench.copies
      || after.edits != bench.edits || after.reloads != bench.reloads
      || after.top != bench.top || after.place != bench.place
      || after.reader.layers.count != bench.reader.layers.count
  }

  /// Benches where the context's keys have something to do: in the middle of things, not at an end.
  private static func benches(_ context: KeyContext) -> [ReadingBench] {
    let bench = ReadingBench(LinkTests.text, rows: 12, texts: LinkTests.texts)
    let listed = ReadingBench(ContentsTests.text, rows: 12, texts: LinkTests.texts)
    switch context {
    case .reading: return [bench.pressing("2]3j"), bench.pressing("<Tab>"), bench.pressing("2]9")]
    case .contents:
      return [
        listed.pressing("tjj"), listed.pressing("<40x6>tjj"),
        listed.pressing("/kettle<Enter>tj"),
      ]
    case .list: return [bench.pressing("Lj"), bench.pressing("O"), bench.pressing("Or")]
    case .typing: return [listed.pressing("ie<Down>"), listed.pressing("t/e<Up>")]
    case .weighing:
      let both = ReadingBench(Self.bothSides).pressing("=j")
      return [both, both.pressing("-")]
    case .searching:
      let searched = bench.pressing("/kettle<Enter>/shelf<Enter>")
      return [
        searched.pressing("/the"), searched.pressing("/<Up>"), searched.pressing("/the<Left>"),
        searched.pressing("&the"),
      ]
    case .commanding:
      let typed = bench.pressing(":where-am-i<Enter>:f<Enter>")
      return [
        typed.pressing(":next"), typed.pressing(":next-s<Left>"), typed.pressing(":<Up>"),
        typed.pressing(":next-<Tab>"),
      ]
    case .sifting: return [bench.pressing("&slow<Enter>jj<Space>"), bench.pressing("&slow<Enter>")]
    case .help: return [bench.pressing("h<PgDn>")]
    }
  }

  static let bothSides = """
    Stoves, For and Against

    \(Prose.paragraph("the opening"))

    Benefits of Stoves

    \(["Dry Warmth", "Cheap Wood", "Good Company"].enumerated().map {
      "\($0 + 1). \($1)\n\n" + Prose.paragraph($1) }.joined(separator: "\n\n"))

    Risks of Stoves

    \(["Smoke", "Sparks", "Splinters"].enumerated().map {
      "\($0 + 1). \($1)\n\n" + Prose.paragraph($1) }.joined(separator: "\n\n"))
    """

  private static func names(in shown: String) -> Set<String> {
    var names: Set<String> = []
    for token in shown.split(separator: " ") {
      var name = String(token)
      for placeholder in ["{n}", "{x}"] where name.contains(placeholder) && name != placeholder {
        name = name.split(separator: placeholder).joined()
      }
      names.insert(name)
      if Set(name).count == 1, let first = name.first { names.insert(String(first)) }
    }
    return names
  }
}
