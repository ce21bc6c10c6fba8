public import Records
import System

extension FileBytes {
  /// What has happened to the file since it was opened or last found grown; nil where nothing has.
  public var change: FileChange? {
    let known = base.state.now.status
    let now = status
    guard now != known else { return nil }
    guard let now, now.identity == known.identity, now.size > known.size else { return .changed }
    return .grown
  }

  /// Whether the file was written to, replaced or deleted since it was opened.
  public var hasChanged: Bool { change != nil }

  /// Counts no bytes any longer that have been cut off.
  public func forgetWhatIsGone() {
    guard let now = FileStatus(of: base.file.descriptor) else { return }
    base.state.change { $0.count = min($0.count, now.size) }
  }

  /// The file of this name now, or the open one where it has none.
  private var status: FileStatus? {
    guard let path else { return FileStatus(of: base.file.descriptor) }
    return FileStatus(path: path)
  }

  /// Counts the bytes that were added; a file that changed in another way is followed no further.
  fileprivate func look() {
    let now = status
    base.state.change { state in
      guard let now, now.identity == state.status.identity, now.size >= state.count else {
        state.isFollowed = false
        return
      }
      guard now.size > state.count else { return }
      state.status = now
      state.count = now.size
    }
  }
}

extension FileBytes {
  /// How long what was added waits to be seen.
  private static let interval = Duration.milliseconds(200)

  /// Counts bytes that are added from now on, as ``waitForGrowth(beyond:)`` finds them.
  public func follow() { base.state.change { $0.isFollowed = true } }

  /// Lets the file end where it has been read to.
  public func stopFollowing() {
    base.state.change { $0.isFollowed = false }
    if !hasMore || formatted?.received == base.count { finish() }
  }

  /// Waits until there are more than `seen` bytes, and says whether so, or until nobody follows.
  public func waitForGrowth(beyond seen: Int) -> Bool {
    // What was seen of the text is less than its bytes in the file.
    let seen = formatted?.received ?? seen
    var isFirst = true
    while true {
      if isFirst { isFirst = false } else { pause(seen) }
      guard base.state.now.isFollowed else { return base.count > seen }
      look()
      if base.count > seen { return true }
    }
  }

  private func pause(_ seen: Int) {
    base.state.wait(atMost: Self.interval) { !$0.isFollowed || $0.count > seen }
  }
}
