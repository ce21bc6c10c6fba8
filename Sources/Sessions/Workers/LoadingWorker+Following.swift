import Articles
import Reading
import Records
import Storage
import System

extension LoadingWorker {
  /// Goes on as the text grows; false where it is a pipe that has ended.
  func follow() -> Bool {
    guard let file else { return !source.isComplete }
    file.follow()
    run { worker, text in
      // What has not begun to be loaded is followed by being loaded.
      if text.isComplete {
        guard worker.waitForGrowth(&text) else { return worker.finishFollowing(text) }
        worker.reopen(&text)
      }
      worker.load(&text)
      worker.finish(text)
    }
    return true
  }

  /// Lets the text end where it has been read to.
  func stopFollowing() { file?.stopFollowing() }

  /// Waits until a file that was loaded whole has grown; false where it is followed no longer.
  private func waitForGrowth(_ text: inout OpenText) -> Bool {
    while true {
      let wasMissing = text.isMissing
      switch text.waitForNews() {
      case .grown: return true
      case .ended: return false
      case .missing: tellMissing(text, wasMissing: wasMissing)
      }
    }
  }

  /// Tells where the name of a file that is followed leads nowhere, or to it again.
  func tellMissing(_ text: OpenText, wasMissing: Bool) {
    guard text.isMissing != wasMissing else { return }
    let words: PrintableText = "The file is gone; waiting for a new one of its name."
    post(.waiting(article: id, words: text.isMissing ? words : nil))
  }

  /// Tells what has become of a file that is followed no longer.
  func finishFollowing(_ text: OpenText) {
    if text.isMissing { post(.waiting(article: id, words: nil)) }
    if case .pipe = text.text { post(.ended(article: id)) }
    tellSuccession()
  }

  /// Tells what is found again together with what it takes the place of, so that nothing flickers.
  func reopen(_ text: inout OpenText) {
    text.reopen()
    let (offset, profile) = (text.loader.offset, text.loader.profile)
    let found = text.loadMore()
    post(.reopened(article: id, at: offset, profile: profile, found: found))
  }

  /// Tells what has taken the place of a file that was followed.
  private func tellSuccession() {
    if let succession = file?.succession { post(.succeeded(article: id, by: succession)) }
  }
}
