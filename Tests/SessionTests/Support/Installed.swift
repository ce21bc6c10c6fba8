import Glibc

/// Programs that tests drive and that need not be on every machine.
enum Installed {
  /// Whether the tests run in CI, which must have all of them.
  static let isInCI = getenv("CI").map { String(cString: $0) == "true" } ?? false

  /// Whether tests with a program are to run: where it is installed, and in CI, so that there they fail
  /// without it.
  static func runs(_ program: String) -> Bool { isInCI || path(of: program) != nil }

  /// Where it is; nil where it is not installed.
  static func path(of program: String) -> String? {
    ["/usr/bin/", "/bin/", "/usr/local/bin/"].map { $0 + program }.first { access($0, X_OK) == 0 }
  }
}
