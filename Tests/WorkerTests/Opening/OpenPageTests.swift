import Articles
import Glibc
import Reading
import System
import TestFiles
import Testing

@testable import Sessions
@testable import Storage

/// Holds pages of HTML to being the same from a file and a pipe, and to what all of them shows.
@Suite("Opening a page")
struct OpenPageTests {
  private let directory: TemporaryDirectory
  private let inbox = Inbox()
  /// Longer than the first screen waits for.
  private static let long = LongPage.html(paragraphs: 40, filler: 280_000)
  private static let short = LongPage.html(paragraphs: 20)

  init() throws { directory = try TemporaryDirectory() }

  private func hidden(_ source: any ByteSource) -> [Range<Int>] {
    source.blockMarks(in: 0..<source.count).filter(\.isFurniture).map(\.range)
  }

  /// Opens the page as a program does, and loads all of it.
  private func whole(_ page: String) throws -> OpenText {
    var text = try OpenText(.file(directory.write("whole.html", page)), keepsAll: true)
    try text.loadAll()
    return text
  }

  /// What the reader has in the end.
  private func last(_ opened: OpenText) -> (source: any ByteSource, article: Article, isAgain: Bool)
  {
    let worker = LoadingWorker(opened, id: 7, inbox.post)
    var (source, article, isAgain) = (opened.source, opened.article, false)
    worker.start()
    #expect(inbox.first { if case .counted = $0 { true } else { nil } } != nil)
    for event in inbox.all {
      switch event {
      case .loaded(7, let found): article.append(found)
      case .reopened(7, let place, let profile, let found):
        article = article.prefix(upTo: place, profile: profile)
        article.append(found)
      case .decodedAgain(7, let opened):
        (source, article, isAgain) = (opened.source, opened.article, true)
      default: break
      }
    }
    return (source, article, isAgain)
  }

  private func expectSame(_ one: Article, _ other: Article) {
    #expect(one.masthead == other.masthead)
    #expect(one.sections == other.sections)
    #expect(one.isComplete && one.loaded == other.loaded && one.lines == other.lines)
  }

  @Test("a short page is there with its article before the first screen")
  func short() throws {
    let path = try directory.write("a.html", Self.short)
    let text = try OpenText(.file(path), Decoding().for(.screen))
    #expect(text.source.isComplete && !text.hasSuccessor)
    #expect(text.source.page?.extent == .article)
    #expect(!hidden(text.source).isEmpty)
    #expect(text.loader.profile.presentation == .article)
  }

  @Test("a long page shows its first 256 KiB, and in the end what all of it shows")
  func long() throws {
    let path = try directory.write("a.html", Self.long)
    let text = try OpenText(.file(path), Decoding().for(.screen))
    #expect(!text.source.isComplete && text.source.count > 0)
    let early = hidden(text.source)
    #expect(!early.isEmpty)
    let (source, article, isAgain) = last(text)
    let expected = try whole(Self.long)
    #expect(isAgain && source.isComplete)
    #expect(hidden(source).count > early.count)
    #expect(hidden(source) == hidden(expected.source))
    expectSame(article, expected.article)
    let range = 0..<expected.source.count
    #expect(source.bytes(in: range) == expected.source.bytes(in: range))
  }

  @Test("a pipe ends as the file does", arguments: [0, 280_000], [1 << 20, 20_000])
  func pipe(filler: Int, piece: Int) throws {
    let page = Array(LongPage.html(paragraphs: 40, filler: filler).utf8)
    let pipe = try TestPipe()
    try RawThread.start {
      for start in stride(from: 0, to: page.count, by: piece) {
        pipe.send(page[start..<min(page.count, start + piece)])
      }
      pipe.closeWriteEnd()
    }
    let text = try OpenText(
      .file("/dev/fd/\(pipe.readEnd)"), Decoding().for(.screen), keepsAll: true)
    let (source, article, _) = last(text)
    let expected = try whole(String(decoding: page, as: UTF8.self))
    #expect(source.isComplete && hidden(source) == hidden(expected.source))
    #expect(source.page == expected.source.page)
    expectSame(article, expected.article)
    close(pipe.readEnd)
  }

  @Test("a page whose text comes after its first bytes ends as the file does", arguments: [4, 200])
  func late(beginning: Int) throws {
    let page = Array(LongPage.html(paragraphs: 40).utf8)
    let pipe = try TestPipe()
    pipe.send(page[..<beginning])
    let text = try OpenText(.file("/dev/fd/\(pipe.readEnd)"), Decoding().for(.screen))
    #expect(text.source.count == 0)
    try RawThread.start {
      pipe.send(page[beginning..<3000])
      pipe.waitUntilEmpty()
      pipe.send(page[3000...])
      pipe.closeWriteEnd()
    }
    let (source, article, _) = last(text)
    let expected = try whole(String(decoding: page, as: UTF8.self))
    #expect(hidden(source) == hidden(expected.source))
    expectSame(article, expected.article)
    close(pipe.readEnd)
  }

  @Test("a program waits for all of a page in a pipe")
  func script() throws {
    let pipe = try TestPipe()
    try RawThread.start {
      pipe.send(Self.long)
      pipe.closeWriteEnd()
    }
    let text = try OpenText(.file("/dev/fd/\(pipe.readEnd)"))
    #expect(text.source.isComplete)
    #expect(try hidden(text.source) == hidden(whole(Self.long).source))
    close(pipe.readEnd)
  }
}
