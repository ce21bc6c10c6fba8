import Articles
import Reading
import Records
import Storage
import System

extension Session {
  /// Nanoseconds for which a file is left alone after a look; it may be on a slow network.
  private static let lookInterval = 500_000_000

  /// Milliseconds until the look that a key has asked for; nil where none has.
  var timeUntilLook: Int? {
    guard owesLook, let lastLook else { return nil }
    let left = Self.lookInterval - (monotonicNanoseconds() - lastLook)
    return max(0, left / 1_000_000 + 1)
  }

  /// Tells the reader where the file in front is no longer what it was.
  mutating func lookForChanges() {
    // Following sees for itself what happens to the file.
    guard !reader.isFollowing, let id = reader.articleInFront, let file = loader(of: id)?.file,
      file.isComplete
    else {
      return owesLook = false
    }
    guard isTimeToLook(at: file) else { return }
    lastLook = monotonicNanoseconds()
    owesLook = false
    guard let change = file.change else { return }
    if change == .changed { file.forgetWhatIsGone() }
    handle(.changed(article: id, change: change))
  }

  private func isTimeToLook(at file: FileBytes) -> Bool {
    let isDue = lastLook.map { monotonicNanoseconds() - $0 >= Self.lookInterval } ?? true
    return file.takeShortness() || isDue
  }

  /// Reads the file in front again where an editor has written to it.
  mutating func reloadIfChanged() {
    guard let id = reader.articleInFront, let file = loader(of: id)?.file, file.hasChanged,
      let path = file.path
    else { return }
    open(.file(path), for: .reloading(article: id))
  }

  /// Follows an article as it grows.
  mutating func follow(_ id: Int) {
    guard let loader = loader(of: id), !loader.follow() else { return }
    handle(.ended(article: id))
  }
}
