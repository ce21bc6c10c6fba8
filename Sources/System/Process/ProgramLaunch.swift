import CBytes
import Glibc

/// How a program is started that has nothing to do with the terminal.
enum ProgramLaunch {
  /// The variables of this process as they are handed on, but for `changes`.
  static func environment(changing changes: [String: String?]) -> [String] {
    var variables: [String] = []
    var next = unsafe cbytes_environment()
    while let place = unsafe next, let variable = unsafe place.pointee {
      let words = unsafe PathCoding.string(variable)
      let name = words.prefix { $0 != "=" }
      if !changes.keys.contains(String(name)) { variables.append(words) }
      unsafe next = place + 1
    }
    for (name, value) in changes {
      if let value { variables.append(name + "=" + value) }
    }
    return variables
  }

  /// A file for its standard error; less than 0 where there can be none.
  static func errorFile() -> Int32 { cbytes_memory_file() }

  /// Starts it with no signal blocked or ignored and no file of ours; the error is an `errno`.
  ///
  /// In a session of its own it has no terminal, and does not end with ours.
  static func start(
    _ arguments: [String], environment: [String], output: Int32, errors: Int32,
    inOwnSession: Bool = false
  ) throws(SystemError) -> pid_t {
    guard let name = arguments.first else { throw SystemError(code: ENOENT) }
    let (words, variables) = unsafe (copies(of: arguments), copies(of: environment))
    defer { unsafe (words + variables).forEach { unsafe free($0) } }
    var terms = PipedTerms(output: output, errors: errors, inOwnSession: inOwnSession)
    var identifier = pid_t()
    let failure = unsafe withPath(name) {
      unsafe posix_spawnp(
        &identifier, $0, &terms.files, &terms.attributes, words, variables)
    }
    if failure != 0 { throw SystemError(code: failure) }
    return identifier
  }

  /// Copies for C, with nil at the end.
  private static func copies(of words: [String]) -> [UnsafeMutablePointer<CChar>?] {
    unsafe words.map { unsafe withPath($0) { unsafe strdup($0) } } + [nil]
  }
}

/// What such a program is started with.
@safe
private struct PipedTerms: ~Copyable {
  var files = unsafe posix_spawn_file_actions_t()
  var attributes = posix_spawnattr_t()

  /// POSIX_SPAWN_SETSID of the C library, which its headers have for C only.
  private static let ownSession: Int16 = 0x80

  init(output: Int32, errors: Int32, inOwnSession: Bool) {
    unsafe posix_spawn_file_actions_init(&files)
    unsafe posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&files, errors, STDERR_FILENO)
    unsafe _ = cbytes_close_from(&files, STDERR_FILENO + 1)
    unsafe posix_spawnattr_init(&attributes)
    let (all, none) = (SignalMask.all, SignalMask.none)
    unsafe withUnsafePointer(to: all) { _ = unsafe posix_spawnattr_setsigdefault(&attributes, $0) }
    unsafe withUnsafePointer(to: none) { _ = unsafe posix_spawnattr_setsigmask(&attributes, $0) }
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    unsafe posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK)
        | (inOwnSession ? Self.ownSession : Int16(POSIX_SPAWN_SETPGROUP)))
  }

  deinit {
    var files = unsafe files
    var attributes = attributes
    unsafe posix_spawn_file_actions_destroy(&files)
    unsafe posix_spawnattr_destroy(&attributes)
  }
}
