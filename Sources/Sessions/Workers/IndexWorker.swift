import Articles
import Reading
import Records
import Storage
import System

/// Searches all articles of the library behind the reader's back, and keeps their index up to date.
///
/// It begins when somebody first wants to search: who never does never waits for an index, nor pays
/// for one with the disk.
final class IndexWorker: Sendable {
  private struct Request: Sendable {
    let number: Int
    let text: String
    /// Whether articles may have changed since the index was brought up to date.
    var needsUpdate: Bool
  }

  /// The search is over, because enough was found or something else is looked for.
  private struct Enough: Error {}

  /// At most so many articles are told.
  private static let mostFound = 100
  /// While articles are still being read, what was found is told anew so often.
  private static let pause = Duration.milliseconds(500)

  private let library: Library
  private let request = Monitor<Request?>(nil)
  private let isRunning = Monitor(false)
  /// The index while it is searched, so that a newer request can end that.
  private let searched = Monitor<LibraryIndex?>(nil)

  init(_ library: Library) { self.library = library }

  /// Looks for what was typed, in a thread of its own, and tells `mailbox` what is found.
  ///
  /// Without a word, it looks for articles that have changed.
  func search(_ number: Int, for text: String, _ mailbox: Mailbox) {
    request.change { waiting in
      let needsUpdate = text.isEmpty || waiting?.needsUpdate ?? false
      waiting = Request(number: number, text: text, needsUpdate: needsUpdate)
    }
    searched.change { $0?.interrupt() }
    guard !isRunning.now else { return }
    isRunning.change { $0 = true }
    try? RawThread.start { [weak mailbox] in
      RawThread.yieldToKeys()
      self.run { mailbox }
      self.isRunning.change { $0 = false }
    }
  }

  private func run(_ mailbox: () -> Mailbox?) {
    do {
      guard let directory = library.directory?.real else { return }
      try LibraryIndex.use(at: library.indexPath, environment: .process) { index in
        // What went on before an error may be long ago.
        request.change { $0?.needsUpdate = true }
        while mailbox() != nil { try work(with: index, directory, mailbox) }
      }
    } catch {
      mailbox()?.post(.failed(PrintableText(sentence(error))))
    }
  }

  /// Waits for the next request and does it.
  private func work(
    with index: LibraryIndex, _ directory: ShelfDirectory, _ mailbox: () -> Mailbox?
  ) throws {
    request.wait { $0 != nil }
    guard let next = takeRequest() else { return }
    guard next.needsUpdate else {
      return try answer(next, unread: 0, with: index, directory, mailbox)
    }
    var last = next
    var told = ContinuousClock.now
    try index.update(try directory.found(), below: [directory.path]) { done, count in
      let new = takeRequest()
      if new != nil || ContinuousClock.now - told > Self.pause {
        last = new ?? last
        told = .now
        try? answer(last, unread: count - done, with: index, directory, mailbox)
      }
      return mailbox() != nil
    }
    if request.now == nil { try answer(last, unread: 0, with: index, directory, mailbox) }
  }

  private func takeRequest() -> Request? {
    var taken: Request?
    request.change { next in
      taken = next
      next = nil
    }
    return taken
  }

  /// Tells what is found, unless something else is looked for by then.
  private func answer(
    _ asked: Request, unread: Int, with index: LibraryIndex, _ directory: ShelfDirectory,
    _ mailbox: () -> Mailbox?
  ) throws {
    var found: [FoundSection] = []
    if let query = IndexQuery(typed: asked.text) {
      searched.change { $0 = index }
      defer { searched.change { $0 = nil } }
      if request.now != nil { return }
      do {
        try index.search(query, below: [directory.path]) { section in
          found.append(section)
          if found.count == Self.mostFound || request.now != nil { throw Enough() }
        }
      } catch is Enough {
      } catch  where request.now != nil {
        // It was ended by what is looked for now.
      }
    }
    if request.now != nil { return }
    let findings = LibraryFindings(found, unread: unread)
    mailbox()?.post(.foundInLibrary(request: asked.number, findings: findings))
  }
}
