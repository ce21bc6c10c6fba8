import Glibc

extension [String: String] {
  /// All of the environment of a program under test, the same on every machine.
  ///
  /// What measures or checks the program (coverage, sanitizers) is passed on. Swift's own account
  /// of a crash is off, since it takes seconds and can wait for a key.
  static let pinned: [String: String] = {
    var variables = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": "/nonexistent", "PATH": "/usr/bin:/bin",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    for name in ["LLVM_PROFILE_FILE", "ASAN_OPTIONS", "TSAN_OPTIONS"] {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return variables
  }()

  /// The same with other variables added or changed.
  func adding(_ variables: [String: String]) -> [String: String] {
    merging(variables) { $1 }
  }

  /// The same without a variable.
  func removing(_ name: String) -> [String: String] {
    filter { $0.key != name }
  }
}
