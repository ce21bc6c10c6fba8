import CNcurses
import Glibc
import System

/// What a program is started with: no signal blocked or ignored, no file of ours, and the terminal
/// as its standard input, output and error.
@safe
struct LaunchTerms: ~Copyable {
  var files = unsafe posix_spawn_file_actions_t()
  var attributes = posix_spawnattr_t()

  /// Terms for one program.
  init() {
    unsafe posix_spawn_file_actions_init(&files)
    for descriptor in STDIN_FILENO...STDERR_FILENO where isatty(descriptor) != 1 {
      unsafe posix_spawn_file_actions_addopen(&files, descriptor, "/dev/tty", O_RDWR, 0)
    }
    unsafe nc_close_from(&files, STDERR_FILENO + 1)
    unsafe posix_spawnattr_init(&attributes)
    let all = SignalMask.all
    let none = SignalMask.none
    unsafe withUnsafePointer(to: all) { _ = unsafe posix_spawnattr_setsigdefault(&attributes, $0) }
    unsafe withUnsafePointer(to: none) { _ = unsafe posix_spawnattr_setsigmask(&attributes, $0) }
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
  }

  deinit {
    var files = unsafe files
    var attributes = attributes
    unsafe posix_spawn_file_actions_destroy(&files)
    unsafe posix_spawnattr_destroy(&attributes)
  }
}
