import Articles
import Glibc
import Markup
import Records
import System
import TestFiles
import Testing

@testable import Storage

@Suite("A page in a file or a pipe")
struct PageFileTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private static let page = """
    <!DOCTYPE html>
    <html><head><title>Sleep</title><style>p { color: red }</style></head>
    <body><h1>Sleep early</h1>
    <p>Going to bed <em>early</em> helps.</p>
    <script>var words = "no text";</script>
    <h2>Why</h2><p>Because the morning is &quot;cool&quot;.</p>
    </body></html>
    """
  private static let text = """
    Sleep early

    Going to bed early helps.

    Why

    Because the morning is "cool".
    """

  private func open(
    _ page: some Collection<UInt8>, name: String = "a.html", _ decoding: Decoding = Decoding()
  ) throws -> OpenedText {
    let path = try directory.write(name, page)
    let opened = try OpenedText.open(
      path: path, decoding: decoding, environment: ["TMPDIR": directory.path])
    read(opened)
    return opened
  }

  private func read(_ opened: OpenedText) {
    switch opened {
    case .file(let bytes): bytes.takeMore(upTo: .max)
    case .pipe(let bytes):
      bytes.start()
      bytes.waitForFirst(bytes: .max)
    }
  }

  private func trimmed(_ source: any ByteSource) -> String {
    String(source.text.reversed().drop { $0 == "\n" }.reversed())
  }

  @Test("the text of a file has neither tags nor scripts, and the file stands beside it")
  func file() throws {
    let source = try open(Self.page.utf8).source
    #expect(trimmed(source) == Self.text)
    #expect(source.isComplete)
    #expect(source.raw.text == Self.page)
    #expect(source.page?.title == "Sleep")
    let marks = source.blockMarks(in: 0..<source.count).compactMap(\.block)
    #expect(marks == [.title, .paragraph, .heading(level: 2), .paragraph])
    #expect(source.marks(in: 0..<source.count).contains { $0.inline == .emphasis })
  }

  @Test("without the name of a page, its first bytes say so")
  func unnamed() throws {
    #expect(try trimmed(open(Self.page.utf8, name: "a").source) == Self.text)
    let words = "Words with a <p>tag</p>.\n"
    let source = try open(words.utf8, name: "a.txt").source
    #expect(source.text == words && source.page == nil)
    #expect(source.raw === source)
  }

  @Test("a page that is to be shown as it stands has its tags")
  func asItStands() throws {
    var decoding = Decoding()
    decoding.showsSource = true
    let source = try open(Self.page.utf8, decoding).source
    #expect(source.text == Self.page && source.page == nil)
  }

  @Test("a block of the text is found in the source, and the other way round")
  func places() throws {
    let source = try open(Self.page.utf8).source
    for mark in source.blockMarks(in: 0..<source.count) {
      let raw = source.rawOffset(ofText: mark.range.lowerBound)
      let word = source.bytes(in: mark.range.lowerBound..<mark.range.lowerBound + 3)
      let near = source.raw.bytes(in: raw..<raw + 12)
      let found = near.indices.contains { near[$0...].starts(with: word) }
      #expect(found, "\(String(decoding: near, as: UTF8.self))")
      #expect(source.textOffset(ofRaw: raw) == mark.range.lowerBound)
    }
  }

  @Test("a pipe gives the same text and marks, whatever pieces it comes in")
  func pipes() throws {
    let source = try open(Self.page.utf8).source
    for step in [1, 7, 100, 10_000] {
      let pipe = try TestPipe()
      let bytes = try SpooledBytes(
        takingOver: pipe.readEnd, environment: ["TMPDIR": directory.path])
      bytes.start()
      let page = Array(Self.page.utf8)
      for start in stride(from: 0, to: page.count, by: step) {
        pipe.send(page[start..<min(page.count, start + step)])
        if step < 100 { pipe.waitUntilEmpty() }
      }
      pipe.closeWriteEnd()
      bytes.waitForFirst(bytes: .max)
      #expect(bytes.text == source.text)
      #expect(bytes.marks(in: 0..<bytes.count) == source.marks(in: 0..<source.count))
      #expect(bytes.raw.text == Self.page)
      #expect(bytes.page == source.page)
    }
  }

  @Test("the beginning of a page is there while more of it comes")
  func stream() throws {
    let pipe = try TestPipe()
    let bytes = try pipe.source(into: directory)
    let (beginning, end) = ("<!doctype html><p>One paragraph.</p><p>Another", " one.</p>")
    pipe.send(beginning)
    bytes.receiveFirst(64 << 10, within: 1_000_000)
    bytes.start()
    #expect(bytes.waitForFirst(bytes: 14, atMost: .seconds(10)))
    #expect(bytes.text == "One paragraph." && !bytes.isComplete)
    pipe.send(end)
    pipe.closeWriteEnd()
    bytes.waitForFirst(bytes: .max)
    #expect((bytes.successor ?? bytes).text == "One paragraph.\n\nAnother one.")
  }

  @Test("what may still be a page is not shown before that is known")
  func undecided() throws {
    let pipe = try TestPipe()
    let bytes = try pipe.source(into: directory)
    bytes.start()
    for byte in "<!DOC".utf8 {
      pipe.send([byte])
      pipe.waitUntilEmpty()
    }
    #expect(bytes.count == 0)
    pipe.send("UMENT is no page.")
    #expect(bytes.waitForFirst(bytes: 22, atMost: .seconds(10)))
    #expect(bytes.text == "<!DOCUMENT is no page." && bytes.page == nil)
    bytes.stop()
  }

  @Test("a page is converted from the encoding that it says it is in")
  func encodings() throws {
    func page(_ label: String) -> String {
      "<!doctype html><meta charset=\(label)><p>Ранний сон полезен.</p>"
    }
    for (label, name) in [("windows-1251", "CP1251"), ("koi8-r", "KOI8-R")] {
      let opened = try open(EncodedText.bytes(page(label), in: name))
      #expect(trimmed(opened.source) == "Ранний сон полезен.")
      #expect(opened.encoding != nil)
    }
  }

  @Test("a label that the bytes belie counts for nothing")
  func wrongLabels() throws {
    let page = "<!doctype html><meta charset=latin1><p>Früh schlafen.</p>"
    #expect(try trimmed(open(page.utf8).source) == "Früh schlafen.")
    let latin = "<!doctype html><meta charset=utf-8><p>Früh schlafen.</p>"
    let bytes = try EncodedText.bytes(latin, in: "ISO-8859-1")
    #expect(try trimmed(open(bytes).source) == "Früh schlafen.")
  }

  @Test("a label counts for a byte that comes late, in a file and in a pipe")
  func lateBytes() throws {
    let part = "<p>Sleep early and well.</p>\n"
    let page =
      "<!doctype html><meta charset=koi8-r>" + String(repeating: part, count: 4000) + "<p>сон</p>"
    let bytes = try EncodedText.bytes(page, in: "KOI8-R")
    #expect(try trimmed(open(bytes).source).hasSuffix("сон"))
    let pipe = try TestPipe()
    let spooled = try SpooledBytes(
      takingOver: pipe.readEnd, environment: ["TMPDIR": directory.path])
    spooled.start()
    pipe.send(bytes)
    pipe.closeWriteEnd()
    spooled.waitForFirst(bytes: .max)
    #expect(trimmed(spooled).hasSuffix("сон"))
  }

  @Test("an encoding that was named counts more than a label")
  func namedEncoding() throws {
    let page = "<!doctype html><meta charset=koi8-r><p>Früh schlafen.</p>"
    let decoding = Decoding(encoding: TextEncoding(named: "latin1"))
    let source = try open(EncodedText.bytes(page, in: "ISO-8859-1"), decoding).source
    #expect(trimmed(source) == "Früh schlafen.")
  }

  @Test(
    "broken pages are read to their end",
    arguments: [
      "<!doctype html>", "<!doctype html><p", "<!doctype html><p class=\"a", "<html><p>a</",
      "<html>&", "<html>\0<p>a\0b</p>", "<html><!--", "<html><script>", "<html><p>a<p>b<table><p>c",
      "<html><![CDATA[", "<html></html></html><p>a",
    ])
  func broken(page: String) throws {
    let source = try open(page.utf8).source
    #expect(source.isComplete)
    #expect(source.raw.text == page)
    #expect(
      source.blockMarks(in: 0..<source.count).allSatisfy { $0.range.upperBound <= source.count })
  }

  @Test("an attribute without an end costs no more than its bytes")
  func hugeAttribute() throws {
    let page = Array("<html><p title=\"".utf8) + [UInt8](repeating: 0x61, count: 1 << 20)
    let source = try open(page).source
    #expect(source.isComplete && source.count == 0)
    let closed = try open(page + Array("\">Words</p>".utf8)).source
    #expect(trimmed(closed) == "Words")
  }

  @Test("a page that is written to is another one")
  func changed() throws {
    guard case .file(let file) = try open(Self.page.utf8) else { return }
    #expect(file.change == nil)
    let end = try Descriptor(opening: directory["a.html"], O_WRONLY | O_APPEND)
    #expect(write(end.number, "<p>More", 7) == 7)
    #expect(file.change == .changed)
    file.follow()
    #expect(file.waitForNews(beyond: file.count) == .ended)
    #expect(file.succession == .rewritten)
  }

  @Test("what finds no room on the disk is said")
  func noRoom() throws {
    var decoding = Decoding()
    decoding.spoolLimit = ByteSize(bytes: 300_000)
    let part = "<p>Sleep early and well, as everybody should.</p>\n"
    let page = "<!doctype html>" + String(repeating: part, count: 20_000)
    guard case .file(let file) = try open(page.utf8, decoding) else { return }
    #expect(file.isComplete && file.count <= 300_000 && file.count > 0)
    #expect(file.problem?.contains("spool-limit") == true)
  }

  @Test("a pipe with a page is known by its source")
  func identity() throws {
    let pipe = try TestPipe()
    let bytes = try SpooledBytes(
      takingOver: pipe.readEnd, environment: ["TMPDIR": directory.path])
    bytes.start()
    pipe.send(Self.page)
    pipe.closeWriteEnd()
    bytes.waitForFirst(bytes: .max)
    let hash = Fingerprint.hash(Array(Self.page.utf8))
    #expect(bytes.identity == .text(hash: hash, length: Self.page.utf8.count))
  }
}
