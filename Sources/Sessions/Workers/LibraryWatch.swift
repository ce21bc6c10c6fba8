import Articles
import Reading
import Records
import Storage

/// What the thread of a ``LibraryWorker`` does: lists the library, and looks for changes while that is
/// wanted.
struct LibraryWatch {
  /// Walks through the library take at most this fraction of the time.
  ///
  /// They are what is cheap and true everywhere: a watch by inotify needs one watch a directory, and
  /// reports nothing of what others do on a network file system.
  private static let restShare = 20
  private static let shortestRest = Duration.seconds(1)
  /// More articles than a screen has rows.
  private static let firstPart = 500

  private let library: Library
  private let wishes: Requests<LibraryWish>
  private let post: Post

  /// Follows `wishes`, and sends what is found through `post`.
  init(_ library: Library, _ wishes: Requests<LibraryWish>, _ post: @escaping Post) {
    self.library = library
    self.wishes = wishes
    self.post = post
  }

  /// Lists the library and goes on until nobody wants to know any more.
  func run(_ first: LibraryWish) {
    guard var known = library.known else {
      post(.library(LibraryArticles([])))
      // There is nothing to say any more, whatever is asked.
      while wishes.next() != nil {}
      return
    }
    list(&known)
    var isWatched = first.isWatched ?? false
    while !wishes.isClosed {
      isWatched = wishes.take()?.isWatched ?? isWatched
      wishes.wait(atMost: isWatched ? look(&known) : nil)
    }
  }

  private func list(_ known: inout KnownLibrary) {
    recall(&known)
    do {
      _ = try refresh(&known, after: known.count)
      post(.library(Self.all(known)))
    } catch {
      post(.library(LibraryArticles([])))
      post(.failed(PrintableText(sentence(error))))
    }
  }

  private static func all(_ known: KnownLibrary) -> LibraryArticles {
    LibraryArticles(known.entries, unfollowedLinks: known.unfollowedLinks.count)
  }

  /// Tells what is known from earlier, and before that its first part where there is much.
  private func recall(_ known: inout KnownLibrary) {
    let first = known.firstEntries(Self.firstPart)
    if first.others > 0 {
      post(
        .library(LibraryArticles(first.entries, isComplete: false, unread: first.others)))
    }
    known.recall()
    if known.count > 0 {
      post(.library(LibraryArticles(known.entries, isComplete: false)))
    }
  }

  /// Takes one look for changes; gives how long to rest after it.
  private func look(_ known: inout KnownLibrary) -> Duration {
    let start = ContinuousClock.now
    // A directory that is gone for the moment may come back, so what was listed stays.
    if let hasChanged = try? refresh(&known, after: known.count), hasChanged {
      post(.library(Self.all(known)))
    }
    return max(Self.shortestRest, (ContinuousClock.now - start) * Self.restShare)
  }

  /// Takes in what has changed; of many new articles, reports whenever twice as many are known as were
  /// reported before.
  private func refresh(
    _ known: inout KnownLibrary, after count: Int
  ) throws -> Bool {
    var reported = max(1, count)
    return try known.refresh { known, unread in
      if known.count >= 2 * reported {
        reported = known.count
        post(.library(LibraryArticles(known.entries, isComplete: false, unread: unread)))
      }
      return !wishes.isClosed
    }
  }
}
