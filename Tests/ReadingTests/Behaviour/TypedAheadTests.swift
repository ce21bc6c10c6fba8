import Testing

@testable import Reading

@Suite struct TypedAheadTests {
  private static let keys: [Key] =
    "jjjkk dubf]][}{+-gGntw='.(),5%/tea".unicodeScalars.map {
      Key.character($0)
    } + [.tab, .enter, .escape, .backspace]

  @Test(arguments: 1...30)
  func `keys typed at once do what they do one by one`(seed: Int) {
    var noise = Noise(seed: seed)
    let bench = ReadingBench(
      Prose.article(sections: 9), rows: 16, texts: ["tea.txt": Prose.article(sections: 2)])
    let keys = (0..<12).map { _ in Self.keys.randomElement(using: &noise) ?? .tab }
    var (slow, quick) = (bench, bench)
    for key in keys { slow.handle(.key(key)) }
    quick.pressAtOnce(keys)
    #expect(quick.reader.frame() == slow.reader.frame(), "\(keys)")
    #expect(quick.place == slow.place)
  }
}
