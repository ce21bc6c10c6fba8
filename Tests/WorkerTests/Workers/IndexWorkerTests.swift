import Articles
import Reading
import Records
import System
import TestFiles
import Testing

@testable import Sessions

@Suite struct IndexWorkerTests {
  let directory: TemporaryDirectory
  let library: Library
  let inbox = Inbox()

  init() throws {
    directory = try TemporaryDirectory()
    library = Library(option: directory.path, isPrivate: true)
  }

  private func findings(_ number: Int) -> LibraryFindings? {
    inbox.first { event in
      if case .foundInLibrary(number, let findings) = event, findings.unread == 0 {
        findings
      } else {
        nil
      }
    }
  }

  @Test func `what is typed is found, and what comes later too`() throws {
    let path = try directory.write("kettle.txt", "Kettles\n\nA kettle boils water for tea.\n")
    let worker = IndexWorker(library, inbox.post)
    worker.search(1, for: "kettle")
    #expect(findings(1)?.sections.map(\.path) == [realPath(path)])
    worker.search(2, for: "rye")
    #expect(findings(2)?.sections == [])
    let bread = try directory.write("bread.txt", "Bread\n\nIt is made with rye and water.\n")
    worker.search(3, for: "")
    worker.search(4, for: "rye")
    #expect(findings(4)?.sections.map(\.path) == [realPath(bread)])
  }

  @Test func `a search that comes while the worker gives up is answered`() throws {
    let later = Later()
    let (inbox, directory) = (inbox, directory)
    let worker = IndexWorker(library) { event in
      inbox.post(event)
      // There is nothing in the library, and the worker has only to end.
      guard case .failed = event else { return }
      _ = try? directory.write("kettle.txt", "Kettles\n\nA kettle boils water for tea and soup.\n")
      later.search(2, for: "kettle")
    }
    later.worker.change { $0 = worker }
    worker.search(1, for: "kettle")
    #expect(findings(2)?.sections.map(\.path) == [realPath(directory["kettle.txt"])])
  }
}

/// A worker for those who are made before it.
private final class Later: Sendable {
  let worker = Monitor<IndexWorker?>(nil)

  func search(_ number: Int, for words: String) {
    worker.wait { $0 != nil }
    worker.now?.search(number, for: words)
  }
}
