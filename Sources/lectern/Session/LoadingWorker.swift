import Articles
import Reading
import Shelf

/// Loads the rest of an article behind the reader's back, and then counts its words.
enum LoadingWorker {
  /// Words are counted only where that does not take much longer than loading did, in bytes.
  private static let mostCounted = 16 << 20

  /// Begins to load in a thread of its own; what is found goes to `mailbox`.
  static func start(_ text: OpenText, id: Int, mailbox: Mailbox) {
    try? RawThread.start { [weak mailbox] in
      var text = text
      var isComplete = text.article.isComplete
      while !isComplete {
        if text.source.count > mostCounted { text.forgetArticle() }
        let found = text.loadMore()
        isComplete = found.isComplete
        guard let mailbox else { return }
        mailbox.post(.loaded(article: id, found))
      }
      if let problem = text.problem { mailbox?.post(.failed(PrintableText(sentence(problem)))) }
      guard text.source.count <= mostCounted else { return }
      mailbox?.post(.counted(article: id, Figures(of: text.article, in: text.source)))
    }
  }
}
