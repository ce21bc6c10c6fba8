public import Articles
import Glibc
import System

/// Why a text cannot be saved, as one sentence for the person who asked for it.
public struct SavingError: Error, Equatable, Sendable {
  /// What stands in the way.
  public enum Cause: Equatable, Sendable {
    /// There is a file of this name.
    case exists
    /// The name is that of a symbolic link.
    case isLink
    /// The name is that of a directory.
    case isDirectory
    /// The name is that of a pipe or a device.
    case isNoFile
    /// What the system says, as an `errno`.
    case system(Int32)
  }

  /// The file, as messages name it.
  public let name: PrintableText
  /// What stands in the way.
  public let cause: Cause

  init(_ name: PrintableText, _ cause: Cause) {
    self.name = name
    self.cause = cause
  }

  /// What `code`, an `errno`, means for a file that was to be made.
  init(_ name: PrintableText, opening code: Int32, isLink: Bool) {
    switch code {
    case EEXIST, ELOOP: self.init(name, isLink ? .isLink : .exists)
    case EISDIR: self.init(name, .isDirectory)
    default: self.init(name, .system(code))
    }
  }
}

extension SavingError: CustomStringConvertible {
  /// The sentence for the person.
  public var description: String {
    switch cause {
    case .exists: "\(name) exists; :w! writes over it."
    case .isLink: "\(name) is a link and is not written through; name the file that it leads to."
    case .isDirectory: "\(name) is a directory; name a file in it."
    case .isNoFile: "\(name) is a pipe or a device; name a file."
    case .system(let code): "Cannot save \(name): \(systemMessage(code))."
    }
  }
}
