public import Records
import System

extension FileBytes {
  /// What has happened to the file since it was opened or last found grown; nil where nothing has.
  public var change: FileChange? {
    let known = base.state.now.status
    let now = status
    guard now != known else { return nil }
    guard let now, now.identity == known.identity, now.size > known.size, derived?.canGrow ?? true
    else { return .changed }
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
  var status: FileStatus? {
    guard let path else { return FileStatus(of: base.file.descriptor) }
    return FileStatus(path: path)
  }
}
