/// What a sign does in a formula, by which the spaces around it are set (The TeXbook, chapter 17).
enum SignKind: UInt8, Sendable {
  case ordinary
  /// A large operator, such as a sum.
  case large
  case binary, relation, open, close, punctuation
  /// A name that is set upright, such as "sin".
  case function
}
