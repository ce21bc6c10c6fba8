import Articles
import Records
import Synchronization
import System

/// The bytes of a file as they stand, read where and when they are asked for.
///
/// The file is never mapped: one that shrinks gives short reads, not a crash. Memory stays at 1 MiB,
/// whatever its size; reads of 16 KiB or more keep nothing.
final class RawFile: ByteSource {
  /// What is known of the file.
  struct State: Sendable {
    /// The file when it was opened, or when following found it grown.
    var status: FileStatus
    /// Bytes that are read of it.
    var count: Int
    /// What tells whether they still stand there; nil where nobody has taken it.
    var imprint: Imprint?
    var isFollowed = false
    /// Whether no file had its name when that was looked at last.
    var isMissing = false
    /// What has taken its place while it was followed.
    var succession: Succession?
  }

  let file: WindowedFile
  let state: Monitor<State>
  private let cameShort = Atomic(false)
  private let looksForSigns = Atomic(false)
  private let hasSign = Atomic(false)
  /// Shorter reads are of what somebody looks at, which loading reads too.
  private static let searched = 16 << 10

  /// Takes over a descriptor of a file that has `status`.
  init(_ descriptor: consuming Descriptor, _ status: FileStatus) {
    state = Monitor(State(status: status, count: status.size))
    file = WindowedFile(descriptor)
  }

  /// Bytes that the file had when it was opened or last found grown; fewer once it was found cut.
  var count: Int { state.now.count }

  /// True but while the file is followed.
  var isComplete: Bool { !state.now.isFollowed }

  /// Reads what the file has now; a range that lies beyond its end of today is read short.
  func read(_ range: Range<Int>, into bytes: inout [UInt8]) -> Int {
    guard let now = FileStatus(of: file.descriptor) else { return 0 }
    let count = count
    if now.size < count { cameShort.store(true, ordering: .relaxed) }
    let got = file.read(range, end: min(count, now.size), status: now, into: &bytes)
    if got >= Self.searched, looksForSigns.load(ordering: .relaxed) { look(at: bytes, got) }
    return got
  }

  /// Whether a read since the last question found less than the file once had.
  func takeShortness() -> Bool { cameShort.exchange(false, ordering: .relaxed) }

  /// Looks for escapes and backspaces in what is read from now on, or no longer.
  func lookForSigns(_ wish: Bool) { looksForSigns.store(wish, ordering: .relaxed) }

  /// Whether what was read since has one.
  var hasShownSign: Bool { hasSign.load(ordering: .relaxed) }

  private func look(at bytes: [UInt8], _ count: Int) {
    guard ByteSearch.firstSign(in: bytes.span, 0..<count) != nil else { return }
    hasSign.store(true, ordering: .relaxed)
    lookForSigns(false)
  }
}
