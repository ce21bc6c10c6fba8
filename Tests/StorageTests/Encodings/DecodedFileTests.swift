import Articles
import TestFiles
import Testing

@testable import Storage

/// Holds opening to giving UTF-8, whatever a file or a pipe is in.
@Suite struct DecodedFileTests {
  let directory: TemporaryDirectory
  init() throws { directory = try TemporaryDirectory() }

  private func open(_ bytes: [UInt8], _ decoding: Decoding = Decoding()) throws -> OpenedText {
    let path = try directory.write("a.txt", bytes)
    return try OpenedText.open(path: path, decoding: decoding, environment: [:])
  }

  private func whole(_ text: OpenedText) -> String {
    switch text {
    case .file(let bytes): bytes.takeMore(upTo: .max)
    case .pipe(let bytes):
      bytes.start()
      bytes.waitForFirst(bytes: .max)
    }
    return text.source.text
  }

  @Test func `a file in another encoding is converted and says from what`() throws {
    let text = EncodedText.sample("russian")
    let opened = try open(EncodedText.bytes(text, in: "KOI8-R"))
    #expect(whole(opened) == text)
    #expect(opened.encoding?.name == "KOI8-R")
  }

  @Test func `the mark of an encoding is no part of the text`() throws {
    let text = EncodedText.sample("german")
    let opened = try open(EncodedText.bytes("\u{FEFF}" + text, in: "UTF-16LE"))
    #expect(whole(opened) == text)
  }

  @Test func `a file of plain letters is asked about its end`() throws {
    let text = String(repeating: "Sleep early and well.\n", count: 4000) + "Schön müde."
    let opened = try open(EncodedText.bytes(text, in: "ISO-8859-1"))
    #expect(whole(opened) == text)
  }

  @Test func `a manual page comes without its overstrikes, and its bold words are known`() throws {
    let page = "S\u{8}SA\u{8}AI\u{8}IL\u{8}L(7)\n\nSee _\u{8}m_\u{8}a_\u{8}s_\u{8}t.\n"
    let opened = try open(Array(page.utf8))
    #expect(whole(opened) == "SAIL(7)\n\nSee mast.\n")
    #expect(opened.encoding == nil)
    let marks = opened.source.marks(in: 0..<100)
    #expect(marks == [Mark(0..<4, .inline(.strong)), Mark(13..<17, .inline(.emphasis))])
  }

  @Test func `a file in UTF-8 is read where it is`() throws {
    let opened = try open(Array(EncodedText.sample("japanese").utf8))
    #expect(opened.encoding == nil)
    if case .pipe = opened { Issue.record("It was copied.") }
  }

  @Test func `the encoding that was named is the one that is used`() throws {
    let text = EncodedText.sample("greek")
    let named = try #require(TextEncoding(named: "iso-8859-7"))
    let bytes = try EncodedText.bytes(text, in: "ISO-8859-7")
    #expect(whole(try open(bytes, Decoding(encoding: named))) == text)
    let wrong = try #require(TextEncoding(named: "koi8-r"))
    #expect(whole(try open(bytes, Decoding(encoding: wrong))) != text)
  }

  @Test func `an encoding that nobody knows has no name`() {
    #expect(TextEncoding(named: "KLINGON-1") == nil)
  }

  @Test func `a file that is no text is refused, and read when that is wanted`() throws {
    let bytes = pattern(4000)
    #expect(throws: StorageError.self) { try open(bytes) }
    let opened = try open(bytes, Decoding(takesBinary: true))
    #expect(opened.source.raw.bytes(in: 0..<5000) == bytes)
  }

  @Test func `a pipe in another encoding is converted from its first letter that tells`() throws {
    let pipe = try TestPipe()
    let bytes = try pipe.source(into: directory)
    bytes.start()
    pipe.send("Plain words.\n")
    bytes.waitForFirst(bytes: 13)
    pipe.send(try EncodedText.bytes(EncodedText.sample("russian"), in: "KOI8-R"))
    pipe.closeWriteEnd()
    bytes.waitForFirst(bytes: .max)
    #expect(bytes.text == "Plain words.\n" + EncodedText.sample("russian"))
    #expect(bytes.encoding?.name == "KOI8-R")
  }
}
