import CSQLite

/// What a database could not do.
public struct DatabaseError: Error, Equatable, Sendable {
  /// The primary result code of SQLite.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The last eight bits of what SQLite gives, without what it adds in extended codes.
    public let rawValue: Int32

    /// The primary code of what SQLite has given.
    public init(rawValue: Int32) { self.rawValue = rawValue & 0xFF }

    /// The file is no sound database, or a value is of another kind than it must be.
    public static let corrupt = Code(rawValue: SQLITE_CORRUPT)
    /// The file is no database.
    public static let notADatabase = Code(rawValue: SQLITE_NOTADB)
    /// Another connection holds the file.
    public static let busy = Code(rawValue: SQLITE_BUSY)
    /// Another statement holds a table.
    public static let locked = Code(rawValue: SQLITE_LOCKED)
    /// There is no room for more.
    public static let full = Code(rawValue: SQLITE_FULL)
    /// The database may only be read.
    public static let readOnly = Code(rawValue: SQLITE_READONLY)
    /// The file cannot be opened.
    public static let cannotOpen = Code(rawValue: SQLITE_CANTOPEN)
    /// The file may not be opened so.
    public static let noPermission = Code(rawValue: SQLITE_PERM)
    /// The statement is not allowed.
    public static let notAuthorized = Code(rawValue: SQLITE_AUTH)
    /// The system could not read or write.
    public static let inputOutput = Code(rawValue: SQLITE_IOERR)
    /// Somebody has ended the statement.
    public static let interrupted = Code(rawValue: SQLITE_INTERRUPT)
  }

  /// What kind of trouble it is.
  public let code: Code
  /// What SQLite says of it.
  public let message: String

  /// The `errno` of the system call that failed; 0 where none did.
  public let systemCode: Int32

  /// An error of a kind, and what there is to say of it.
  public init(_ code: Code, _ message: String, systemCode: Int32 = 0) {
    self.code = code
    self.message = message
    self.systemCode = systemCode
  }
}
