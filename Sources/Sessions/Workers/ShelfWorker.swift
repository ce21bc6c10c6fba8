import Articles
import Reading
import Records
import Storage
import System

/// Lists the articles of the shelf behind the reader's back, and lists them again as they change.
final class ShelfWorker: Sendable {
  /// Walks through the library take at most one part in so many of the time.
  ///
  /// They are what is cheap and true everywhere: a watch by inotify needs one watch a directory, and
  /// tells nothing of what others do on a network file system.
  private static let restShare = 20
  private static let shortestRest = Duration.seconds(1)
  /// More articles than a screen has rows.
  private static let firstPart = 500

  private let library: Library
  private let isWatched = Monitor(false)

  init(_ library: Library) { self.library = library }

  /// Begins in a thread of its own: tells first what is known, then all, and from then on, while the
  /// shelf is watched, what changes; or why there is nothing.
  func start(_ mailbox: Mailbox) {
    try? RawThread.start { [weak mailbox] in
      RawThread.yieldToKeys()
      guard var catalogue = self.library.catalogue else {
        mailbox?.post(.library(Catalogue([])))
        return
      }
      self.list(&catalogue) { mailbox }
      while mailbox != nil { self.lookAgain(&catalogue) { mailbox } }
    }
  }

  /// Begins or ends to look for changes.
  func watch(_ isOn: Bool) { isWatched.change { $0 = isOn } }

  /// Begins to look through the links of all articles in a thread of its own.
  func listNamers(_ mailbox: Mailbox) {
    try? RawThread.start { [weak mailbox, library] in
      let namers = (try? library.namers()) ?? [:]
      mailbox?.post(.namers(namers))
    }
  }

  private func list(_ catalogue: inout ShelfCatalogue, _ mailbox: () -> Mailbox?) {
    recall(&catalogue, mailbox)
    do {
      _ = try refresh(&catalogue, after: catalogue.count, mailbox)
      mailbox()?.post(.library(Catalogue(catalogue.entries)))
    } catch {
      mailbox()?.post(.library(Catalogue([])))
      mailbox()?.post(.failed(PrintableText(sentence(error))))
    }
  }

  /// Tells what is known from earlier, and before that its first part where there is much.
  private func recall(_ catalogue: inout ShelfCatalogue, _ mailbox: () -> Mailbox?) {
    let first = catalogue.firstEntries(Self.firstPart)
    if first.others > 0 {
      mailbox()?.post(
        .library(Catalogue(first.entries, isComplete: false, unread: first.others)))
    }
    catalogue.recall()
    if catalogue.count > 0 {
      mailbox()?.post(.library(Catalogue(catalogue.entries, isComplete: false)))
    }
  }

  /// Waits until somebody looks, takes one look for changes, and rests.
  private func lookAgain(_ catalogue: inout ShelfCatalogue, _ mailbox: () -> Mailbox?) {
    isWatched.wait { $0 }
    let start = ContinuousClock.now
    // A directory that is gone for the moment may come back, so what was listed stays.
    if let hasChanged = try? refresh(&catalogue, after: catalogue.count, mailbox), hasChanged {
      mailbox()?.post(.library(Catalogue(catalogue.entries)))
    }
    let rest = max(Self.shortestRest, (ContinuousClock.now - start) * Self.restShare)
    isWatched.wait(atMost: rest) { !$0 }
  }

  /// Takes in what has changed; of many new articles, tells whenever twice as many are known as were
  /// told before.
  private func refresh(
    _ catalogue: inout ShelfCatalogue, after count: Int, _ mailbox: () -> Mailbox?
  ) throws -> Bool {
    var told = max(1, count)
    return try catalogue.refresh { catalogue, unread in
      if catalogue.count >= 2 * told {
        told = catalogue.count
        mailbox()?.post(.library(Catalogue(catalogue.entries, isComplete: false, unread: unread)))
      }
      return mailbox() != nil
    }
  }
}
