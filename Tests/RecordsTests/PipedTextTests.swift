import Articles
import Records
import Testing

/// Holds texts without a file to keys that no file has.
@Suite struct PipedTextTests {
  @Test func `a page of the manual is found again by its key`() throws {
    let page = try #require(ManualPage(reference: "printf(3)"))
    let key = PipedText.manual(page).key
    #expect(!key.hasPrefix("/"))
    #expect(PipedText.manual(ofKey: key) == page)
    #expect(!PipedText.isUnnamed(key: key))
    #expect(PipedText.manual(ofKey: "/tmp/printf(3)") == nil)
    #expect(PipedText.manual(ofKey: "man:-k(1)") == nil)
    let first = try #require(ManualPage(name: "printf"))
    #expect(PipedText.manual(ofKey: PipedText.manual(first).key) == first)
  }

  @Test func `another text has a key that cannot be opened`() {
    let key = PipedText.text(hash: -5, length: 70).key
    #expect(PipedText.isUnnamed(key: key))
    #expect(PipedText.manual(ofKey: key) == nil)
    #expect(!key.hasPrefix("/"))
  }

  @Test(arguments: [
    (
      "printf (3)           - formatted output conversion", "printf(3)",
      "formatted output conversion"
    ),
    ("openssl-req (1ssl) - PKCS#10", "openssl-req(1ssl)", "PKCS#10"),
    ("git-log(1) - Show commit logs", "git-log(1)", "Show commit logs"),
    ("[ (1)                - check file types", "[(1)", "check file types"),
  ])
  func `a line of the list of pages is read`(line: String, title: String, words: String) throws {
    let entry = try #require(ManualEntry(line: line))
    #expect(entry.page.title == title)
    #expect(entry.words.string == words)
  }

  @Test(arguments: ["", "nothing appropriate", "-k (1) - an option", "words (of a sentence) - x"])
  func `a line that names no page is passed over`(line: String) {
    #expect(ManualEntry(line: line) == nil)
  }
}
