/// A value with the name that it has in a file of TOML, and where that stands.
struct TOMLEntry: Equatable {
  /// The keys that lead to it, with dots between them.
  let name: String
  let value: TOMLValue
  /// Counted from 1.
  let line: Int
}
