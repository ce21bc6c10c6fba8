import SQLite
public import System

/// The full-text index of the reader's articles.
///
/// All of it can be made again from the articles; so damage costs only the time for that.
public struct LibraryIndex: Sendable {
  let database: Database
  let environment: Environment

  /// How long to wait for another process that writes, in seconds.
  private static let patience = 5.0

  /// Where the index is kept, beside what is remembered; nil without a home.
  public static func path(_ environment: Environment) -> String? {
    MemoryFile.path(environment, named: "index.sqlite")
  }

  /// Does `body` with the index at `path`, or with one in memory where `path` is nil.
  ///
  /// A damaged one is removed, and `body` done again with a new one. An index that cannot be written
  /// to is passed over for one in memory.
  public static func use<Result>(
    at path: String?, environment: Environment, _ body: (LibraryIndex) throws -> Result
  ) throws -> Result {
    do {
      return try body(LibraryIndex(at: path, environment: environment))
    } catch let error as DatabaseError {
      guard let path else { throw error }
      if MemoryTrouble.isDamage(error) {
        RemadeDatabase.remove(path)
        return try body(LibraryIndex(at: path, environment: environment))
      }
      return try body(LibraryIndex(at: nil, environment: environment))
    } catch  where error is SystemError || error is PrivateDatabase.IsLink {
      return try body(LibraryIndex(at: nil, environment: environment))
    }
  }

  /// Ends a search that goes on in another thread, which then throws; no harm is done where none does.
  public func interrupt() { database.interrupt() }

  /// Opens the index at `path`, and makes it where there is none.
  init(at path: String?, environment: Environment) throws {
    self.environment = environment
    guard let path else {
      database = try Database(at: nil, patience: Self.patience)
      try database.write(IndexSchema.prepare)
      return
    }
    database = try RemadeDatabase.open(
      at: path, patience: Self.patience, prepare: IndexSchema.prepare)
  }
}
