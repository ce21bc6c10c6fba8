import Articles
import Reading
import Records
import Storage
import System

/// An article whose marks and jumps are yet to be asked for, once it is on the screen.
struct AwaitedRecall {
  let article: Int
  let file: String
  /// Whether its place was not known in time for the first screen.
  let isLate: Bool
}

extension Session {
  /// How long a screen waits for where reading ended.
  static let patience = Duration.milliseconds(20)
  /// How long leaving waits for what is still to be written.
  private static let leavingPatience = Duration.seconds(1)

  /// The memory that the environment names; says why where there is none.
  static func openMemory(_ mailbox: Mailbox) -> Memory? {
    let tell: @Sendable (String) -> Void = { [weak mailbox] sentence in
      mailbox?.post(.failed(PrintableText(sentence)))
    }
    guard let path = MemoryFile.path(.process) else {
      tell("Nothing is remembered, because neither HOME nor XDG_STATE_HOME is set.")
      return nil
    }
    return Memory(path: path, tell: tell)
  }

  /// Waits a moment for where reading the first text ended, and for how texts are seen.
  mutating func awaitFirst(_ answer: MemoryAnswer?) -> MemoryGlance? {
    let glance = answer?.wait(Self.patience)
    if memory != nil { reader.remember(glance?.view) }
    return glance
  }

  /// Asks for all else that is remembered of the articles that are on the screen by now.
  mutating func recallWaiting() {
    for recall in recalls {
      memory?.recall(recall.file) { [weak mailbox] recollection in
        var recollection = recollection
        if !recall.isLate { recollection.forgetWhatWasKnown() }
        mailbox?.post(.recalled(article: recall.article, recollection: recollection))
      }
    }
    recalls = []
  }

  /// Keeps a mark, and tells the reader when it is written.
  func keep(_ mark: RememberedMark) {
    memory?.keep(mark) { [weak mailbox] isLasting in
      mailbox?.post(.markKept(letter: mark.letter, isLasting: isLasting))
    }
  }

  /// Asks for the articles that were read.
  func listHistory() {
    memory?.listHistory { [weak mailbox] entries in mailbox?.post(.history(entries)) }
  }

  /// Writes what has not been written.
  func closeMemory() { memory?.close(within: Self.leavingPatience) }
}
