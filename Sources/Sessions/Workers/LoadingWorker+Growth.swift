import Articles
import Reading
import Storage
import Synchronization
import System

/// A file to which bytes are added while it is read, and not followed.
extension LoadingWorker {
  /// The file when it was opened or last found grown; nil where the text comes from none.
  var fileStatus: FileStatus? { openedText.fileStatus }

  /// Whether all of the text has been loaded.
  var isLoaded: Bool { hasLoaded.load(ordering: .relaxed) }

  /// Loads what was added to a text that had been loaded; false where it must be read again from its
  /// start.
  func readOn() -> Bool {
    whileNobodyLoads { text in
      guard text.isComplete, !isAbandoned.load(ordering: .relaxed),
        text.file?.takeGrowth() == true
      else { return false }
      text.figures = nil
      reopen(&text)
      load(&text)
      post(.readOn(article: id))
      return true
    }
  }

  /// Counts the words again.
  func countWords() { whileNobodyLoads { count($0) } }
}
