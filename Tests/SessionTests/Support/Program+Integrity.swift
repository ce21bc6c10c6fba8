extension Program {
  /// What SQLite says of a database; "ok" and a line end where nothing in it is damaged.
  static func integrity(ofDatabase path: String) throws -> String {
    let script = """
      import sqlite3, sys
      print(sqlite3.connect(sys.argv[1]).execute('PRAGMA integrity_check').fetchone()[0])
      """
    return try run(["-c", script, path], program: "/usr/bin/python3").text
  }
}
