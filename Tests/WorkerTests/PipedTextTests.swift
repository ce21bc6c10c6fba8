import Articles
import Glibc
import Reading
import Storage
import System
import TestFiles
import Testing

@testable import Sessions

/// Holds a text that comes through a pipe in pieces to being the same as in a file.
@Suite struct PipedTextTests {
  let directory: TemporaryDirectory
  let inbox = Inbox()
  init() throws { directory = try TemporaryDirectory() }

  /// A page whose first bytes show little of what it is: numbered lines that are chapters, a letter
  /// that is told by what comes later, and headings that the end of the sample makes likely.
  private static let page: [UInt8] = {
    var bytes: [UInt8] = [0x43, 0x61, 0x66, 0xE9, 0x0A, 0x0A]
    for number in 1...900 {
      bytes += Array("Chapter \(number)\n\nThe naïve Café\n\n".utf8)
      bytes += Array("Sleep early, and sleep well; the rest comes by itself.\n\n".utf8)
      if number % 7 == 0 { bytes += Array("Benefits of sleep\n\n- rest\n- calm\n\n".utf8) }
    }
    return bytes
  }()

  /// Writes pieces of these lengths, the next one only when the one before was read.
  private func write(_ bytes: [UInt8], inPiecesOf lengths: [Int], to pipe: TestPipe) throws {
    try RawThread.start {
      var start = 0
      var index = 0
      while start < bytes.count {
        let end = min(bytes.count, start + lengths[index % lengths.count])
        if pipe.send(bytes[start..<end]) != nil { break }
        pipe.waitUntilEmpty()
        start = end
        index += 1
      }
      pipe.closeWriteEnd()
    }
  }

  /// The text as a program gets it, loaded whole.
  private func loaded(_ path: String) throws -> (text: OpenText, figures: Figures) {
    var text = try OpenText(.file(path), keepsAll: true)
    let figures = try text.loadAndCount()
    return (text, figures)
  }

  private func expectSame(_ bytes: [UInt8], _ lengths: [Int]) throws {
    let pipe = try TestPipe()
    try write(bytes, inPiecesOf: lengths, to: pipe)
    let piped = try loaded("/dev/fd/\(pipe.readEnd)")
    let filed = try loaded(directory.write("a.txt", bytes))
    close(pipe.readEnd)
    let count = filed.text.source.count
    #expect(piped.text.source.count == count)
    #expect(piped.text.source.bytes(in: 0..<count) == filed.text.source.bytes(in: 0..<count))
    #expect(piped.text.encoding == filed.text.encoding)
    #expect(piped.text.article == filed.text.article)
    #expect(piped.figures == filed.figures)
  }

  @Test(arguments: [[1000, 200_000], [7], [1, 5_000, 64 << 10], [64 << 10], [100, 1, 1]])
  func `a program gets the same outline in any pieces`(lengths: [Int]) throws {
    try expectSame(Self.page, lengths)
    let latin = String(decoding: Self.page, as: UTF8.self).unicodeScalars
    try expectSame(latin.map { UInt8(truncatingIfNeeded: $0.value) }, lengths)
  }

  @Test func `a person has the same outline in the end and what was wrong is replaced`() throws {
    let pipe = try TestPipe()
    pipe.send(Self.page[..<20])
    let opened = try OpenText(
      .file("/dev/fd/\(pipe.readEnd)"), Decoding().for(.screen), keepsAll: true)
    #expect(opened.isProvisional)
    #expect(opened.encoding != nil)
    var article = opened.article
    let worker = LoadingWorker(opened, id: 7, inbox.post)
    worker.start()
    try write(Array(Self.page[20...]), inPiecesOf: [40_000, 100], to: pipe)
    let counted = inbox.first { event in
      if case .counted(7, let figures) = event { figures } else { nil }
    }
    var source = opened.source
    for event in inbox.all {
      switch event {
      case .loaded(7, let found): article.append(found)
      case .reopened(7, let place, let profile, let found):
        article = article.prefix(upTo: place, profile: profile)
        article.append(found)
      case .decodedAgain(7, let opened): (article, source) = (opened.article, opened.source)
      default: break
      }
    }
    let filed = try loaded(directory.write("a.txt", Self.page))
    close(pipe.readEnd)
    #expect(source.count == filed.text.source.count)
    #expect(worker.source.count == source.count)
    #expect(article == filed.text.article)
    #expect(counted == filed.figures)
  }

  @Test func `nothing is replaced where the first bytes told the same`() throws {
    let pipe = try TestPipe()
    let bytes = Array("Sleep\n\nWhy we sleep\n\nSleep early, and sleep well.\n".utf8)
    pipe.send(bytes)
    let opened = try OpenText(.file("/dev/fd/\(pipe.readEnd)"), Decoding().for(.screen))
    let worker = LoadingWorker(opened, id: 7, inbox.post)
    worker.start()
    pipe.closeWriteEnd()
    #expect(inbox.first { if case .counted = $0 { true } else { nil } } != nil)
    for event in inbox.all {
      switch event {
      case .reopened, .decodedAgain: Issue.record("it was replaced: \(event)")
      default: break
      }
    }
    close(pipe.readEnd)
  }

  @Test func `a file that is plain at first is decoded again on the screen`() throws {
    let plain = String(repeating: "Sleep early, and sleep well; the rest comes.\n\n", count: 2000)
    let bytes = Array(plain.utf8) + [0x43, 0x61, 0x66, 0xE9, 0x0A]
    let path = try directory.write("a.txt", bytes)
    let opened = try OpenText(.file(path), Decoding().for(.screen))
    #expect(opened.encoding == nil)
    let worker = LoadingWorker(opened, id: 7, inbox.post)
    worker.start()
    let again = inbox.first { event -> OpenedArticle? in
      if case .decodedAgain(7, let opened) = event { opened } else { nil }
    }
    #expect(again?.encoding != nil)
    #expect(inbox.first { if case .counted = $0 { true } else { nil } } != nil)
    #expect(worker.source.bytes(in: plain.utf8.count..<bytes.count + 1) == Array("Café\n".utf8))
    #expect(try loaded(path).text.encoding == again?.encoding)
  }
}
