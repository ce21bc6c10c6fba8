import Reading
import Storage

/// Lists the articles of the library behind the reader's back, and lists them again as they change.
final class LibraryWorker: Sendable {
  private let worker: Worker<LibraryWish>

  /// A worker that sends what it finds through `post`.
  init(_ library: Library, _ post: @escaping Post) {
    worker = Worker(givesWay: true) { wish, wishes in
      LibraryWatch(library, wishes, post).run(wish)
    }
  }

  /// Tells first what is known, then all, and from then on, while the library is watched, what
  /// changes; or why there is nothing.
  func list() { worker.ask { $0 ?? .list } }

  /// Begins or ends to look for changes.
  func watch(_ isOn: Bool) { worker.ask(.watch(isOn)) }
}
