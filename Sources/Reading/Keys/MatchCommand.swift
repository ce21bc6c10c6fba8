/// Steps through the matches of a search; a count multiplies.
public enum MatchCommand: String, CaseIterable, Sendable {
  case next = "next-match"
  case previous = "previous-match"

  /// 1 in the direction of the search, -1 against it.
  var step: Int { self == .next ? 1 : -1 }
}

extension MatchCommand {
  /// What it does, as one sentence.
  var sentence: String {
    switch self {
    case .next: "Goes to the next match of the search."
    case .previous: "Goes to the previous match of the search."
    }
  }
}
