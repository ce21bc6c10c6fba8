import Articles
import Glibc
import Reading
import System
import TestFiles
import Testing

@testable import Sessions

@Suite struct LoadingWorkerTests {
  let directory: TemporaryDirectory
  let inbox = Inbox()

  init() throws { directory = try TemporaryDirectory() }

  /// A text of `count` sections below a title.
  private func text(_ count: Int) -> String {
    "# The matter\n\n"
      + (1...count).map { number in
        """
        # Section \(number)

        Some words about the matter of section \(number), which go on for a while.


        """
      }.joined()
  }

  private func worker(_ path: String, id: Int = 7) throws -> LoadingWorker {
    LoadingWorker(try OpenText(.file(path)), id: id, inbox.post)
  }

  private func hasCounted(_ id: Int) -> Figures? {
    inbox.first { event in
      if case .counted(id, let figures) = event { figures } else { nil }
    }
  }

  @Test func `a text is loaded to its end and its words are counted`() throws {
    let path = try directory.write("long.txt", text(5_000))
    let opened = try OpenText(.file(path))
    #expect(!opened.isComplete)
    let worker = LoadingWorker(opened, id: 7, inbox.post)
    worker.start()
    #expect(hasCounted(7)?.words ?? 0 > 5_000 * 14)
    var sections = opened.article.sections.count
    for case .loaded(7, let found) in inbox.all { sections += found.sections.count }
    #expect(sections == 5_000)
  }

  @Test func `a text that was there at once is only counted`() throws {
    let worker = try worker(directory.write("short.txt", text(3)))
    worker.start()
    #expect(hasCounted(7) != nil)
    for case .loaded in inbox.all { Issue.record("there was nothing left to load") }
  }

  @Test func `what is added to a file that is followed is reported`() throws {
    let path = try directory.write("log.txt", text(3))
    let worker = try worker(path)
    worker.start()
    #expect(hasCounted(7) != nil)
    #expect(worker.follow())
    let file = try Descriptor(opening: path, O_WRONLY | O_APPEND)
    let more = Array("# Section 4\n\nThe end.\n".utf8)
    #expect(write(file.number, more, more.count) == more.count)
    let reopened = inbox.first { event -> Int? in
      if case .reopened(7, let place, _, _) = event { place } else { nil }
    }
    #expect(reopened != nil)
    worker.abandon()
  }
}
