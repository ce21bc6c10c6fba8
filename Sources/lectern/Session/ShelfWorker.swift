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

  /// Begins to list the articles in a thread of its own: first those that are known, then all, as
  /// they are read; or why there are none.
  static func start(_ library: Library, mailbox: Mailbox) {
    try? RawThread.start { [weak mailbox] in
      guard var catalogue = library.catalogue else { return post([], to: mailbox) }
      let known = catalogue.entries
      if !known.isEmpty { mailbox?.post(.shelf(Catalogue(known, isComplete: false))) }
      var told = max(1, known.count)
      do {
        _ = try catalogue.refresh { catalogue, unread in
          let entries = catalogue.entries
          if entries.count >= 2 * told {
            told = entries.count
            mailbox?.post(.shelf(Catalogue(entries, isComplete: false, unread: unread)))
          }
          return mailbox != nil
        }
        post(catalogue.entries, to: mailbox)
      } catch {
        post([], to: mailbox)
        mailbox?.post(.failed(PrintableText(sentence(error))))
      }
    }
  }

  private static func post(_ entries: [ShelfEntry], to mailbox: Mailbox?) {
    mailbox?.post(.shelf(Catalogue(entries)))
  }
}
