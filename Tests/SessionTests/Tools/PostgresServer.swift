import Glibc

/// A server of a test's own in a temporary directory, reached by a socket there and in no other way.
///
/// It runs as `postgres` where the tests run as root, which the server refuses to be.
final class PostgresServer {
  /// It did not start.
  struct NotStarted: Error { let reason: String }

  /// Where its socket is.
  let directory: String
  private let scratch: ScratchDirectory

  /// Whether the server and its client are installed, or have to be.
  static var runs: Bool { Installed.isInCI || Installed.path(of: "psql") != nil && programs != nil }

  /// Where its programs are: Debian keeps those of each version apart.
  private static var programs: String? {
    (12...30).reversed().map { "/usr/lib/postgresql/\($0)/bin" }
      .first { access($0 + "/initdb", X_OK) == 0 }
  }

  /// Starts one, in two seconds.
  init() throws {
    scratch = try ScratchDirectory()
    directory = scratch.path
    guard let programs = Self.programs else { throw NotStarted(reason: "no initdb") }
    let outcome = try run(
      """
      initdb -D data -U postgres -A trust -N --no-instructions >log 2>&1 &&
      pg_ctl -D data -w -l log -o '-c listen_addresses= -c fsync=off -k \(directory)' start >>log 2>&1 ||
      { cat log >&2; exit 1; }
      """, programs)
    guard outcome.status == .exited(0) else { throw NotStarted(reason: outcome.errors) }
  }

  deinit {
    if let programs = Self.programs { _ = try? run("pg_ctl -D data -m immediate stop", programs) }
  }

  private func run(_ script: String, _ programs: String) throws -> Program.Outcome {
    let isRoot = geteuid() == 0
    if isRoot {
      _ = try Program.run(["postgres", directory], program: "/bin/chown")
    }
    let start = ["/bin/sh", "-c", script]
    return try Program.run(
      isRoot
        ? ["--reuid=postgres", "--regid=postgres", "--clear-groups"] + start
        : Array(start.dropFirst()),
      program: isRoot ? "/usr/bin/setpriv" : "/bin/sh",
      environment: .pinned.adding(["PATH": programs + ":/usr/bin:/bin"]), directory: directory)
  }
}
