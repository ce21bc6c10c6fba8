/// When a file that changes is to be read again: as soon as it has been left alone for a moment, and at
/// the latest some time after it began to change.
public struct ChangePacing<Status: Equatable> {
  /// What is to be done after a look.
  public enum Verdict: Equatable, Sendable {
    /// Nothing: the file is what it was, or what it has become was dealt with.
    case nothing
    /// Look again soon.
    case wait
    /// Read the file again.
    case act
  }

  /// Nanoseconds for which a file has to be left alone: editors write a file in several steps.
  private static var quiet: Int { 200_000_000 }
  /// The same for a file that is missing or empty, which is what some writers begin with.
  private static var quietWhenEmpty: Int { 700_000_000 }
  /// Nanoseconds after which a file is read that is never left alone.
  private static var patience: Int { 700_000_000 }

  /// A status as it was found, nil standing for no file.
  private struct Seen: Equatable { let status: Status? }

  private var seen: Seen?
  private var seenSince = 0
  private var changingSince: Int?
  private var dealtWith: Seen?

  /// A file of which nobody has seen a change.
  public init() {}

  /// What is to be done where a file was `known` and is `now`, at a time in nanoseconds; `isEmpty` says
  /// that there is nothing of it to be read.
  public mutating func verdict(
    on now: Status?, isEmpty: Bool, known: Status, at time: Int
  ) -> Verdict {
    let found = Seen(status: now)
    if found != seen { (seen, seenSince) = (found, time) }
    guard found != Seen(status: known), found != dealtWith else {
      changingSince = nil
      return .nothing
    }
    let start = changingSince ?? time
    changingSince = start
    let isQuiet = time - seenSince >= (isEmpty ? Self.quietWhenEmpty : Self.quiet)
    return isQuiet || !isEmpty && time - start >= Self.patience ? .act : .wait
  }

  /// Whether the file is about to be read again.
  public var isWaiting: Bool { changingSince != nil }

  /// Notes that a status was dealt with, so that only another one counts.
  public mutating func note(dealtWith status: Status?) {
    dealtWith = Seen(status: status)
    changingSince = nil
  }
}
