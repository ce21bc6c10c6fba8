import CNcurses
import Glibc

/// Collects what curses writes for a frame, so that the terminal gets it in one piece.
///
/// Debian's curses 6.4 writes at each move of the cursor, some forty times a frame; a terminal that
/// knows no synchronized output shows every one of them. So the descriptor that curses writes to
/// stands for a file in memory while a frame is made.
struct FrameCollector: ~Copyable {
  private let channel: Int32
  private let terminal: Int32
  private let store: Int32

  /// A collector for what curses writes to `channel`, which otherwise is `terminal`.
  init(channel: Int32, terminal: Int32) {
    self.channel = channel
    self.terminal = terminal
    store = unsafe memfd_create("frame", 1)  // 1: closed in children
  }

  deinit { close(store) }

  /// The bytes that curses writes in `work`; none where they went to the terminal after all.
  func bytes(of work: () -> Void) -> [UInt8] {
    guard store >= 0, dup3(store, channel, O_CLOEXEC) >= 0 else {
      work()
      return []
    }
    work()
    dup3(terminal, channel, O_CLOEXEC)
    return stored(lseek(store, 0, SEEK_CUR))
  }

  /// Lets whatever curses still has to write go nowhere.
  func discard() { dup3(store, channel, O_CLOEXEC) }

  private func stored(_ count: Int) -> [UInt8] {
    guard count > 0 else { return [] }
    lseek(store, 0, SEEK_SET)
    return unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      unsafe initialized = max(0, pread(store, buffer.baseAddress, count, 0))
    }
  }
}
