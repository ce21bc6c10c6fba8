public import Records
public import System

extension FileBytes {
  /// The file when it was opened or last found grown.
  public var knownStatus: FileStatus { base.state.now.status }

  /// What has happened to the file since then; nil where nothing has.
  ///
  /// It has grown where it is longer and an imprint tells that what was read of it still stands there.
  public var change: FileChange? {
    let known = base.state.now
    let now = status
    guard now != known.status else { return nil }
    guard let now else { return .gone }
    guard mayHaveGrown(to: now), let imprint = known.imprint else { return .changed }
    return imprint.isLeft(by: base.file) ? .grown : .changed
  }

  /// Whether the bytes that were counted still stand in the file that is open.
  public var isAsItWasRead: Bool {
    let known = base.state.now
    return FileStatus(of: base.file.descriptor) == known.status
      || known.imprint?.isLeft(by: base.file) ?? false
  }

  /// Whether a later status of the file is that of one to which bytes were added, and whether its text
  /// can be read on.
  public func mayHaveGrown(to status: FileStatus) -> Bool {
    let known = base.state.now.status
    return status.identity == known.identity && status.size > known.size
      && derived?.canGrow ?? true
  }

  /// Keeps what tells later whether bytes were only added to the file.
  public func takeImprint() {
    let known = base.state.now
    let imprint = Imprint(of: base.file, count: known.status.size)
    // A file that changes meanwhile may have been written over.
    guard FileStatus(of: base.file.descriptor) == known.status else { return }
    base.state.change { $0.imprint = imprint }
  }

  /// Counts the bytes that were added to a file that is not followed; false where it has not only grown.
  public func takeGrowth() -> Bool {
    guard base.isComplete, change == .grown, let now = FileStatus(of: base.file.descriptor) else {
      return false
    }
    let imprint = Imprint(of: base.file, count: now.size)
    base.state.change { ($0.status, $0.count, $0.imprint) = (now, now.size, imprint) }
    return true
  }

  /// Counts no bytes any longer that have been cut off.
  public func forgetWhatIsGone() {
    guard let now = FileStatus(of: base.file.descriptor) else { return }
    base.state.change { $0.count = min($0.count, now.size) }
  }

  /// The file of this name now, or the open one where it has none.
  var status: FileStatus? {
    guard let path else { return FileStatus(of: base.file.descriptor) }
    return FileStatus(path: path)
  }
}
