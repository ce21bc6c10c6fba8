import Testing

/// Holds pages of HTML to being read as articles, with their source beside them.
@Suite("Pages of HTML")
struct PageTests {
  private let directory: ScratchDirectory

  init() throws { directory = try ScratchDirectory() }

  private static func page(paragraphs: Int) -> String {
    let body = (1...paragraphs).map { "<p>Paragraph \($0) has a few words.</p>\n" }.joined()
    return "<!DOCTYPE html>\n<html><head><title>Sleep</title>\n<style>p {}</style></head>\n"
      + "<body><h1>Sleep early</h1>\n\(body)</body></html>\n"
  }

  @Test func `a page is text, and a key shows its source and the same place again`() throws {
    let file = try directory.write("a.html", Self.page(paragraphs: 60))
    let session = try Session([file], environment: .reading)
    try session.waitUntil { $0.text.contains("Sleep early") && !$0.text.contains("<h1>") }
    try session.send("\\", until: "<!DOCTYPE html>")
    try session.send("\\")
    try session.waitUntil { !$0.text.contains("<!DOCTYPE html>") }
    try session.send("20j", untilTop: "Paragraph 10 has a few words.")
    try session.send("\\", until: "<p>Paragraph 10 has a few words.</p>")
    try session.send("\\", untilTop: "Paragraph 10 has a few words.")
    try session.leave("q")
  }

  @Test func `a page through a pipe is read as it comes`() throws {
    let page = Array(Self.page(paragraphs: 60).utf8)
    let session = try Session(input: .stream(Array(page[..<900])), environment: .reading)
    try session.waitUntil { $0.text.contains("Paragraph 3 has") && !$0.text.contains("<p>") }
    session.feed(Array(page[900...]))
    session.endInput()
    try session.waitUntil { $0.isSettled && !$0.status.contains("loading") }
    try session.send("G", until: "Paragraph 60 has a few words.")
    try session.leave("q")
  }

  @Test func `a page is saved as it stands`() throws {
    let page = Self.page(paragraphs: 3)
    let session = try Session(input: .stream(Array(page.utf8)), environment: .reading)
    session.endInput()
    try session.wait(for: "Paragraph 3 has a few words.")
    try session.send(":w \(directory.path)/copy.html<Enter>", until: "Saved")
    try session.leave("q")
    #expect(try directory.read("copy.html") == page)
  }

  @Test func `a page that is written to is read again`() throws {
    let file = try directory.write("a.html", Self.page(paragraphs: 3))
    let session = try Session([file], environment: .reading)
    try session.wait(for: "Paragraph 3 has a few words.")
    try session.send("F")
    try directory.write("a.html", Self.page(paragraphs: 5))
    try session.wait(for: "Paragraph 5 has a few words.")
    try session.leave("q")
  }

  @Test func `what is printed is the same from a file, a pipe, and a pipe in small pieces`() throws
  {
    let file = try directory.write("a.html", Self.page(paragraphs: 200))
    let printed = try Program.run([file], environment: .reading)
    #expect(printed.status == .exited(0))
    #expect(
      printed.text.contains("Paragraph 200 has a few words.") && !printed.text.contains("<p>"))
    let piped = try Program.run([], input: Array(Self.page(paragraphs: 200).utf8))
    #expect(piped.text == printed.text)
    let slow = try Program.run(
      ["-c", "dd if='\(file)' bs=7 status=none | '\(Program.path)' -"], program: "/bin/sh",
      environment: .reading)
    #expect(slow.text == printed.text)
  }

  @Test func `the text as it stands is the source`() throws {
    let page = Self.page(paragraphs: 200)
    let file = try directory.write("a.html", page)
    #expect(try Program.run(["--verbatim", file]).text == page)
    #expect(try Program.run(["--verbatim"], input: Array(page.utf8)).text == page)
    let session = try Session(["--verbatim", file], environment: .reading)
    try session.wait(for: "<!DOCTYPE html>")
    try session.send("\\")
    try session.waitUntil { $0.text.contains("Paragraph 1 has") && !$0.text.contains("<p>") }
    try session.leave("q")
  }

  @Test func `pages of a directory are articles of the library`() throws {
    let path = try directory.write("shelf/sleep.html", Self.page(paragraphs: 3))
    try directory.write("shelf/other.txt", "Another article\n\nWith words of its own.\n")
    let shelf = String(path.dropLast("/sleep.html".count))
    let found = try Program.run(["--search", "paragraph", shelf], environment: .reading)
    #expect(found.text.contains("Sleep early") && found.text.contains("sleep.html"))
    let checked = try Program.run(["--check", shelf], environment: .reading)
    #expect(!checked.text.contains("sleep.html"))
  }
}
