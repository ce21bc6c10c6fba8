public import Articles
import Glibc
import System

/// Why a text or a library cannot be had, as one sentence for the person who asked for it.
public struct StorageError: Error, Equatable, Sendable {
  /// What stands in the way.
  public enum Cause: Equatable, Sendable {
    /// Nothing has this name.
    case noSuchFile
    /// Nothing has this name, where a directory was wanted.
    case noSuchDirectory
    /// It is a directory, where a file was wanted.
    case isDirectory
    /// It is something else, where a directory was wanted.
    case isNotDirectory
    /// It is a pipe or a device, where a file was wanted.
    case isStream
    /// It may not be read by this user.
    case notPermitted
    /// Its bytes are no text.
    case isBinary
    /// It is a directory in which there is nothing to read.
    case hasNoArticles
    /// It is a directory in which there is nothing but symbolic links that lead out of it.
    case hasOnlyLinks
    /// It is a pipe, and no directory can take what comes out of it.
    case hasNoSpool
    /// It is a page of the manual, and `man` cannot be started, for the reason of an `errno`.
    case needsManual(Int32)
    /// A program that was to print it has said why it does not, which is all that is known.
    case isComplaint
    /// What the system says, as an `errno`.
    case system(Int32)
  }

  /// What was to be opened, as the message names it.
  public let subject: PrintableText
  /// What stands in the way.
  public let cause: Cause

  init(_ subject: PrintableText, _ cause: Cause) {
    self.subject = subject
    self.cause = cause
  }

  /// What `code`, an `errno`, means for a file or a pipe.
  init(file subject: PrintableText, errno code: Int32) {
    self.init(subject, code == ENOENT ? .noSuchFile : Cause(errno: code))
  }

  /// What `code`, an `errno`, means for the directory of a library.
  init(library path: String, errno code: Int32) {
    let cause = code == ENOENT ? .noSuchDirectory : Cause(errno: code)
    self.init(Self.library(path), cause)
  }

  /// How messages name the library at `path`.
  static func library(_ path: String) -> PrintableText { "the library " + PrintableText(path) }
}

extension StorageError: CustomStringConvertible {
  /// The sentence for the person.
  public var description: String {
    cause == .isComplaint ? subject.string : "cannot open \(subject): \(reason)"
  }

  private var reason: String {
    switch cause {
    case .noSuchFile: "there is no such file"
    case .noSuchDirectory: "there is no such directory"
    case .isDirectory: "it is a directory; name a file in it, or list it with --library"
    case .isNotDirectory: "it is not a directory; name the directory that your articles are in"
    case .isStream: "it is a pipe or a device, not a file"
    case .notPermitted: "you have no permission to read it"
    case .isBinary: "it is no text; read it with --force, or name its --encoding"
    case .hasNoArticles: "there are no articles in it; put text files there, such as title.txt"
    case .hasOnlyLinks: "there are only symbolic links in it; follow them with --follow-links"
    case .hasNoSpool: "no temporary file can be made; set TMPDIR to a directory with room"
    case .needsManual(ENOENT): "there is no program called man; install man-db"
    case .needsManual(let code): "man cannot be started: \(systemMessage(code))"
    case .isComplaint: subject.string
    case .system(let code): systemMessage(code)
    }
  }
}

extension StorageError.Cause {
  fileprivate init(errno code: Int32) {
    switch code {
    case EACCES, EPERM: self = .notPermitted
    case EISDIR: self = .isDirectory
    case ENOTDIR: self = .isNotDirectory
    default: self = .system(code)
    }
  }
}
