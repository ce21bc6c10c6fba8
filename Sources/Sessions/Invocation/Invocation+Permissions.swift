import Articles
import Glibc
import Reading
import Storage
import System

extension Invocation {
  /// What may be done; throws a ``Failure`` where that leaves out what is asked for.
  ///
  /// Secure mode is on by `--secure`, and where `LECTERN_SECURE` or, as for less, `LESSSECURE` is set.
  func permissions(_ environment: Environment) throws -> Permissions {
    let isAsked = ["LECTERN_SECURE", "LESSSECURE"].contains { environment.word($0) != nil }
    guard isSecure || isAsked else { return .all }
    if let refusal = refusalInSecureMode { throw Failure(usage: refusal) }
    return .secure(files: articles)
  }

  /// One sentence on what secure mode leaves out of what is asked for; nil where that is nothing.
  private var refusalInSecureMode: String? {
    switch action {
    case .show: return nil
    case .search: return "secure mode is on, without a library to search; name files after --grep."
    case .check where articles.isEmpty || articles.contains(where: Self.isDirectory):
      return "secure mode is on; name the files that --check is to read."
    case .read where articles.contains(where: Self.isDirectory):
      return "secure mode is on, without a library; name files."
    case .check, .read, .links, .outline, .explain, .section, .markdown, .grep: break
    }
    if library != nil { return "secure mode is on, without a library; leave out --library." }
    if articles.isEmpty, isatty(STDIN_FILENO) == 1 {
      return "secure mode is on, without a library; name a file, or - for standard input."
    }
    return nil
  }

  private static func isDirectory(_ path: String) -> Bool {
    FileStatus(path: path)?.kind == .directory
  }
}
