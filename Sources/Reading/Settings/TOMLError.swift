/// Why a text is no TOML.
struct TOMLError: Error, Equatable {
  /// Where that shows, counted from 1.
  let line: Int
  /// What the parser says, in the middle of a sentence.
  let reason: String
}
