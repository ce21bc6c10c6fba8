#ifndef LECTERN_CSQLITE_H
#define LECTERN_CSQLITE_H

#include <sqlite3.h>

// SQLITE_TRANSIENT is a cast that Swift does not import: SQLite makes a copy of its own.

static inline int csqlite_bind_text(
  sqlite3_stmt *statement, int place, const void *text, int size) {
  return sqlite3_bind_text(statement, place, text, size, SQLITE_TRANSIENT);
}

static inline int csqlite_bind_blob(
  sqlite3_stmt *statement, int place, const void *bytes, int size) {
  return sqlite3_bind_blob(statement, place, bytes, size, SQLITE_TRANSIENT);
}

#endif
