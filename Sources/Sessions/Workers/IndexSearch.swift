import Articles
import Reading
import Records
import Storage
import System

/// What the thread of an ``IndexWorker`` does with the index, for as long as nothing goes wrong.
struct IndexSearch {
  /// The search is over, because enough was found or something else is looked for.
  private struct Enough: Error {}

  /// The most articles that are reported.
  private static let mostFound = 100
  /// While articles are still being read, the findings are reported this often.
  private static let pause = Duration.milliseconds(500)

  private let library: Library
  private let requests: Requests<IndexRequest>
  private let post: Post

  /// Answers `requests` through `post`.
  init(_ library: Library, _ requests: Requests<IndexRequest>, _ post: @escaping Post) {
    self.library = library
    self.requests = requests
    self.post = post
  }

  /// Answers a request and all that come after it; returns where nobody asks any more, and where
  /// something goes wrong, which is reported.
  func answer(from first: IndexRequest) {
    guard let directory = library.directory?.real else { return }
    var current = first
    do {
      // A damaged index is made again, and what was asked for is looked for in the new one.
      try LibraryIndex.use(at: library.indexPath, environment: .process) { index in
        current.needsUpdate = true
        while true {
          try work(on: &current, with: index, directory)
          guard let next = requests.next() else { return }
          current = next
        }
      }
    } catch {
      post(.failed(PrintableText(sentence(error))))
    }
  }

  /// Does a request, and those that come while the index is brought up to date for it.
  private func work(
    on current: inout IndexRequest, with index: LibraryIndex, _ directory: LibraryDirectory
  ) throws {
    while current.needsUpdate {
      current.needsUpdate = false
      try update(index, directory, for: &current)
    }
    if !requests.isOvertaken { try answer(current, unread: 0, with: index, directory) }
  }

  private func update(
    _ index: LibraryIndex, _ directory: LibraryDirectory, for current: inout IndexRequest
  ) throws {
    var reported = ContinuousClock.now
    try index.update(try directory.found(), below: [directory.path]) { done, count in
      let newer = requests.take()
      if newer != nil || ContinuousClock.now - reported > Self.pause {
        current = newer ?? current
        reported = .now
        try? answer(current, unread: count - done, with: index, directory)
      }
      return !requests.isClosed
    }
  }

  /// Tells what is found, unless something else is looked for by then.
  private func answer(
    _ asked: IndexRequest, unread: Int, with index: LibraryIndex, _ directory: LibraryDirectory
  ) throws {
    var found: [FoundSection] = []
    if let query = IndexQuery(typed: asked.text) {
      do {
        try requests.unlessOvertaken(interrupt: index.interrupt) {
          try index.search(query, below: [directory.path]) { section in
            found.append(section)
            if found.count == Self.mostFound || requests.isOvertaken { throw Enough() }
          }
        }
      } catch is Enough {
      } catch  where requests.isOvertaken {
        // It was ended by what is looked for now.
      }
    }
    guard !requests.isOvertaken else { return }
    let findings = LibraryFindings(found, unread: unread)
    post(.foundInLibrary(request: asked.number, findings: findings))
  }
}
