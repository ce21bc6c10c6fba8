/// Whose options are meant, where a letter or a name has two meanings.
public enum Dialect: Sendable {
  /// Those of Lectern, and of less what Lectern has no other meaning for.
  case lectern
  /// Those of less, as in `LESS`.
  case less
}
