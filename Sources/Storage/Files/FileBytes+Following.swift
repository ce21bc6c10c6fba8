public import Records
import System

extension FileBytes {
  /// What somebody who waits for a file that is followed comes to know.
  public enum News: Equatable, Sendable {
    /// Bytes were added.
    case grown
    /// No file has the name any longer, or the same one has it again.
    case missing(Bool)
    /// It is followed no longer.
    case ended
  }

  /// How long what was added waits to be seen.
  private static let interval = Duration.milliseconds(200)

  /// What has taken the place of the file while it was followed; it is followed no longer then.
  public var succession: Succession? { base.state.now.succession }

  /// Counts bytes that are added from now on, as ``waitForNews(beyond:isMissing:)`` finds them.
  public func follow() {
    base.state.change { state in
      state.isFollowed = true
      state.succession = nil
    }
  }

  /// Lets the file end where it has been read to.
  public func stopFollowing() {
    base.state.change { $0.isFollowed = false }
    if !hasMore || derived?.received == base.count { finish() }
  }

  /// Waits until there are more than `seen` bytes, until nobody follows, or until its name leads
  /// elsewhere; `isMissing` is what the caller knows of the name.
  public func waitForNews(beyond seen: Int, isMissing: Bool = false) -> News {
    // What was seen of the text is less than its bytes in the file.
    let seen = derived?.received ?? seen
    var isFirst = true
    while true {
      if isFirst { isFirst = false } else { pause(seen) }
      if base.state.now.isFollowed { look() }
      let now = base.state.now
      if now.count > seen { return .grown }
      guard now.isFollowed else { return .ended }
      if now.isMissing != isMissing { return .missing(now.isMissing) }
    }
  }

  private func pause(_ seen: Int) {
    base.state.wait(atMost: Self.interval) { !$0.isFollowed || $0.count > seen }
  }

  /// Counts the bytes that were added, and looks what the name leads to.
  private func look() {
    // What the writer has added before the name came to another file is read first.
    guard let open = FileStatus(of: base.file.descriptor), let path else { return lookAtOpenFile() }
    let named = FileStatus(path: path)
    base.state.change { state in
      state.isMissing = named == nil
      if open.size > state.count, derived?.canGrow ?? true {
        (state.status, state.count) = (open, open.size)
      } else if open.size > state.count {
        state.end(by: .rewritten)
      } else if let named, named.identity != open.identity {
        state.end(by: .rotated)
      } else if open.size < state.count {
        state.end(by: .truncated)
      }
    }
  }

  /// A file without a name has no successor.
  private func lookAtOpenFile() {
    let open = FileStatus(of: base.file.descriptor)
    base.state.change { state in
      guard let open, open.size >= state.count, derived?.canGrow ?? true else {
        state.isFollowed = false
        return
      }
      if open.size > state.count { (state.status, state.count) = (open, open.size) }
    }
  }
}

extension RawFile.State {
  /// Lets the file end, since something has taken its place.
  fileprivate mutating func end(by succession: Succession) {
    isFollowed = false
    isMissing = false
    self.succession = succession
  }
}
