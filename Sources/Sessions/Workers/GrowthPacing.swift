/// When to report growth: the first at once, more only after an interval.
public struct GrowthPacing {
  /// Nanoseconds from one report to the next.
  private let interval: Int
  private var reported: Int?
  private var owes = false

  /// A pacing that leaves at least `interval` between two reports.
  public init(interval: Duration) {
    let (seconds, attoseconds) = interval.components
    self.interval = Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000)
  }

  /// Notes that there is more to report.
  public mutating func noteGrowth() { owes = true }

  /// Notes that it was reported `now`, in nanoseconds.
  public mutating func noteReported(at now: Int) {
    reported = now
    owes = false
  }

  /// Nanoseconds from `now` until there is something to report; nil where there is nothing.
  public func wait(at now: Int) -> Int? {
    guard owes else { return nil }
    guard let reported else { return 0 }
    return max(reported + interval - now, 0)
  }
}
