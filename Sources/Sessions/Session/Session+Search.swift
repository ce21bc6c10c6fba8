import Articles
import Reading
import System

extension Session {
  /// Counts matches in two threads; what they find goes to the mailbox.
  mutating func search(
    _ id: Int, _ number: Int, _ matcher: SearchMatcher, from place: Int,
    _ direction: SearchDirection
  ) {
    stopSearch()
    guard let loader = loader(of: id) else { return }
    // Of a page, the source may be in front.
    let inFront = reader.articleInFront == id ? reader.articleAndSource?.source : nil
    let worker = SearchWorker(matcher, in: inFront ?? loader.source, from: place, direction) {
      [weak mailbox] found in
      mailbox?.post(.searched(article: id, search: number, found: found))
    }
    searcher = (id, worker)
    worker.start()
  }

  /// Looks for a line in a thread of its own, since a text may be long.
  func findLine(_ number: Int, of id: Int) {
    guard let (article, source) = reader.articleAndSource, reader.articleInFront == id else {
      return
    }
    try? RawThread.start { [weak mailbox] in
      let offset = LineNumbers(article, source: source).offset(ofLine: number)
      mailbox?.post(.foundLine(article: id, number: number, offset: offset))
    }
  }

  mutating func stopSearch() {
    searcher?.worker.stop()
    searcher = nil
  }

  /// Has what loading came to searched as well, where a text has grown.
  func searchOn(after event: Event) {
    switch event {
    case .loaded(let id, _) where id == searcher?.article,
      .reopened(let id, _, _, _) where id == searcher?.article:
      searcher?.worker.goOn()
    default: break
    }
  }
}
