/// Bytes of code that are drawn as what they are.
struct CodeStretch: Equatable, Sendable {
  /// The bytes.
  let range: Range<Int>
  /// What they are.
  let part: CodePart
}
