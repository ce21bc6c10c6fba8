import Storage

/// Searches all articles of the library behind the reader's back, and keeps their index up to date.
///
/// It begins when somebody first wants to search: who never does never waits for an index, nor pays
/// for one with the disk.
final class IndexWorker: Sendable {
  private let worker: Worker<IndexRequest>

  /// A worker that sends what is found through `post`.
  init(_ library: Library, _ post: @escaping Post) {
    worker = Worker(givesWay: true) { request, requests in
      IndexSearch(library, requests, post).answer(from: request)
    }
  }

  /// Searches for what was typed and reports what it finds, under a number.
  ///
  /// Without a word, it looks for articles that have changed.
  func search(_ number: Int, for text: String) {
    worker.ask { waiting in
      let needsUpdate = text.isEmpty || waiting?.needsUpdate ?? false
      return IndexRequest(number: number, text: text, needsUpdate: needsUpdate)
    }
  }
}
