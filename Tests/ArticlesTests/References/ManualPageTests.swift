import Articles
import Testing

/// Holds names of manual pages to being only what `man` takes for one.
@Suite struct ManualPageTests {
  @Test(arguments: [
    ("ls(1)", "ls", "1"), ("printf(3p)", "printf", "3p"),
    ("openssl-req(1ssl)", "openssl-req", "1ssl"),
    ("Test::More(3pm)", "Test::More", "3pm"), ("X(7)", "X", "7"), ("xterm(1X)", "xterm", "1x"),
    ("[(1)", "[", "1"), ("systemd.unit(5)", "systemd.unit", "5"), ("g++(1)", "g++", "1"),
  ])
  func `a reference names a page and its section`(
    words: String, name: String, section: String
  ) throws {
    let page = try #require(ManualPage(reference: words))
    #expect(page.name == name)
    #expect(page.section == section)
    #expect(page.arguments == ["man", "--", section, name])
    #expect(page.command == "man \(section) \(name)")
  }

  @Test(arguments: [
    "-k(1)", "--help(1)", ".profile(5)", "../etc/passwd(5)", "a/b(1)", "(1)", "ls()", "ls(x)",
    "ls(1)x", "ls", "a b(1)", "a\nb(1)", "a\u{1B}b(1)", "ls(1 )", "ls(1;x)", "ls(-1)", "ls(1-)", "",
  ])
  func `what is no name of a page is none`(words: String) {
    #expect(ManualPage(reference: words) == nil)
  }

  @Test func `a page without a section is the first that is found`() throws {
    let page = try #require(ManualPage(name: "ls"))
    #expect(page.arguments == ["man", "--", "ls"])
    #expect(page.title == "ls")
    #expect(ManualPage(name: "-k") == nil)
    #expect(ManualPage(name: "ls", section: "-k") == nil)
    #expect(ManualPage(name: "/etc/passwd") == nil)
  }
}
