import Reading
import Storage

/// Watches the file of the article in front behind the reader's back, and reads it again as it changes.
final class FileWatch: Sendable {
  /// Whose file is watched from now on.
  private struct Wish: Sendable { let loader: LoadingWorker? }

  private let worker: Worker<Wish>

  /// A watch that does as is wished where a file changes, and sends what comes of it through `post`.
  init(
    _ reload: ReloadWish, _ decoding: Decoding, _ post: @escaping @Sendable (Letter) -> Void
  ) {
    worker = Worker(givesWay: true) { wish, wishes in
      var next: Wish? = wish
      var file: WatchedFile?
      while !wishes.isClosed {
        if let next { file = next.loader.flatMap { WatchedFile($0, reload, decoding, post) } }
        let rest = file?.look()
        wishes.wait(atMost: rest)
        next = wishes.take()
      }
    }
  }

  /// Watches the file of another article, or none.
  func watch(_ loader: LoadingWorker?) { worker.ask(Wish(loader: loader)) }
}
