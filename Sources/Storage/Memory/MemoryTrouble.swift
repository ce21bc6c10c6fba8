import Glibc
import SQLite
import System

/// Why something is not remembered.
enum MemoryTrouble: Hashable {
  /// The database was damaged and is under another name now.
  case damaged(putAside: String)
  /// A newer program has made the database.
  case newer
  /// There is no room for it, or no permission; what the system says.
  case unwritable(String)
  /// Another program holds it.
  case busy
  /// The database, or the directory that it is in, was removed while it was open; where it was.
  case removed(String)
  /// The file at a path is a symbolic link.
  case linked(String)

  /// One sentence for the reader.
  var sentence: String {
    switch self {
    case .damaged(let path):
      "What was remembered is damaged; it was put aside as \(path), and a new database is used."
    case .newer:
      "A newer Lectern has written what is remembered; it is read, but nothing new is remembered."
    case .unwritable(let reason): "Nothing can be remembered now: \(reason)."
    case .busy: "Nothing can be remembered now: another program holds the memory."
    case .removed(let path): "Nothing is remembered any longer, because \(path) was removed."
    case .linked(let path):
      "Nothing is remembered, because \(path) is a symbolic link; put a file in its place."
    }
  }

  /// Whether `error` says that the file is no sound database.
  static func isDamage(_ error: any Error) -> Bool {
    guard let error = error as? DatabaseError else { return false }
    return error.code == .corrupt || error.code == .notADatabase
  }

  /// Whether `error` says that another process is at it.
  static func isBusy(_ error: any Error) -> Bool {
    guard let error = error as? DatabaseError else { return false }
    return error.code == .busy || error.code == .locked
  }

  /// What an error means that is not damage.
  init(_ error: any Error) {
    if let error = error as? SystemError {
      self = .unwritable(systemMessage(error.code))
    } else if let error = error as? PrivateDatabase.IsLink {
      self = .linked(error.path)
    } else if Self.isBusy(error) {
      self = .busy
    } else if let error = error as? DatabaseError {
      self.init(error)
    } else {
      self = .unwritable("\(error)")
    }
  }

  private init(_ error: DatabaseError) {
    if [EMFILE, ENFILE].contains(error.systemCode) {
      self = .unwritable(systemMessage(error.systemCode))
      return
    }
    switch error.code {
    case .full: self = .unwritable("there is no room left")
    case .readOnly, .cannotOpen, .noPermission, .notAuthorized:
      self = .unwritable("its file or directory may not be written to")
    case .inputOutput: self = .unwritable("writing fails, perhaps for lack of room")
    default: self = .unwritable(error.message)
    }
  }
}
