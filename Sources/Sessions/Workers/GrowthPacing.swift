/// When to tell of growth: of the first at once, of more only once an interval has passed.
public struct GrowthPacing {
  /// Nanoseconds from one telling to the next.
  private let interval: Int
  private var told: Int?
  private var owes = false

  /// A pacing that leaves at least `interval` between two tellings.
  public init(interval: Duration) {
    let (seconds, attoseconds) = interval.components
    self.interval = Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000)
  }

  /// Notes that there is more to tell.
  public mutating func noteGrowth() { owes = true }

  /// Notes that it was told `now`, in nanoseconds.
  public mutating func noteTold(at now: Int) {
    told = now
    owes = false
  }

  /// Nanoseconds from `now` until there is something to tell; nil where there is nothing.
  public func wait(at now: Int) -> Int? {
    guard owes else { return nil }
    guard let told else { return 0 }
    return max(told + interval - now, 0)
  }
}
