/// What is to be looked for in the library.
struct IndexRequest: Sendable {
  /// The number under which it is answered.
  let number: Int
  /// What was typed.
  let text: String
  /// Whether articles may have changed since the index was brought up to date.
  var needsUpdate: Bool
}
