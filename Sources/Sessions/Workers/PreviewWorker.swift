import Reading
import Records
import Storage
import System

/// Reads what articles are about for the list of the library, in a thread of its own.
///
/// Of the articles that are asked for while it reads one, it reads the last.
final class PreviewWorker: Sendable {
  private let wanted = Monitor<String?>(nil)

  /// Begins to wait for what is asked for; what is read goes to `mailbox`.
  init(_ mailbox: Mailbox) {
    let wanted = wanted
    try? RawThread.start { [weak mailbox] in
      while mailbox != nil {
        wanted.wait { $0 != nil }
        var path: String?
        wanted.change { waiting in (path, waiting) = (waiting, nil) }
        guard let path else { continue }
        mailbox?.post(.previewed(ArticlePreview(reading: path, environment: .process)))
      }
    }
  }

  /// Asks for the article in a file.
  func show(_ path: String) { wanted.change { $0 = path } }
}
