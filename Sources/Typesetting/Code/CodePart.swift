/// What some bytes of code are.
enum CodePart: Equatable, Sendable {
  case comment, string, number, keyword
  /// A line that a change adds or takes away.
  case added, removed

  /// What they are drawn as.
  var role: Role {
    switch self {
    case .comment: .codeComment
    case .string: .codeString
    case .number: .codeNumber
    case .keyword: .codeKeyword
    case .added: .codeAdded
    case .removed: .codeRemoved
    }
  }
}
