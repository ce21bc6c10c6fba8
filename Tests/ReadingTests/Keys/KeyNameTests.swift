import Testing

@testable import Reading

@Suite struct KeyNameTests {
  private static let keys: [Key] =
    [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .escape, .tab, .backTab,
      .backspace, .delete, .insert, " ", .control(" "), .control("\\"), .control("_"), .alt(" "),
      .alt("-"), .alt("E"), .alt("é"), "é", "日", "\"",
    ] + (1...12).map(Key.function)
    + (0x21...0x7E).compactMap { Unicode.Scalar($0).map(Key.character) }
    + (0x21...0x7E).compactMap { Unicode.Scalar($0).map(Key.alt) }
    + "abcdefgklnopqrstuvwxyz".unicodeScalars.map(Key.control)

  @Test func `a key is found again by its name`() throws {
    for key in Self.keys {
      let name = try #require(key.name)
      #expect(Key(name: name) == key, "\(name)")
    }
  }

  @Test func `no two keys have one name`() {
    let names = Self.keys.compactMap(\.name)
    #expect(Set(names).count == Set(Self.keys).count)
  }

  @Test(arguments: [
    ("ctrl-e", Key.control("e")), ("CTRL-E", .control("e")), ("pgdn", .pageDown), ("ESC", .escape),
    ("f12", .function(12)), ("alt-Space", .alt(" ")), ("shift-tab", .backTab), ("J", "J"),
  ])
  func `a name may be written in any case, a character may not`(name: String, key: Key) {
    #expect(Key(name: name) == key)
  }

  @Test(arguments: [
    ("Ctrl-I", Key.tab), ("Ctrl-M", .enter), ("Ctrl-J", .enter), ("Ctrl-H", .backspace),
    ("Ctrl-[", .escape),
  ])
  func `what is one key to a terminal is one key`(name: String, key: Key) {
    #expect(Key(name: name) == key)
  }

  @Test(arguments: [
    "", "jj", "Ctrl-", "Crtl-E", "Ctrl-EE", "Ctrl-ä", "Alt-", "Alt-jj", "F0", "F64", "F01", "\n",
    "\u{7F}", " ", "Ctrl-1", "Hyper-x", "Alt-\u{1B}",
  ])
  func `this names no key`(name: String) { #expect(Key(name: name) == nil) }
}
