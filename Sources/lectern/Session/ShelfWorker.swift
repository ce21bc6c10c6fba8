import Articles
import Reading
import Shelf

/// Reads the titles of the shelf behind the reader's back.
enum ShelfWorker {
  /// Begins to look through the links of all articles in a thread of its own.
  static func listNamers(_ library: Library, mailbox: Mailbox) {
    try? RawThread.start { [weak mailbox] in
      let namers = (try? library.namers()) ?? [:]
      mailbox?.post(.namers(namers))
    }
  }

  /// Begins to read in a thread of its own; the titles go to `mailbox`, or why there are none.
  static func start(_ library: Library, mailbox: Mailbox) {
    try? RawThread.start { [weak mailbox] in
      do {
        let entries = try library.entries()
        mailbox?.post(.shelf(entries))
      } catch {
        mailbox?.post(.shelf([]))
        mailbox?.post(.failed(PrintableText(sentence(error))))
      }
    }
  }
}
