/// Why a wait has ended; with neither of both, because its time was up.
public struct Wakening: Equatable, Sendable {
  /// The descriptors that can be read now, or that have come to their end.
  public internal(set) var readable: Set<Int32> = []
  /// The signals that have come.
  public internal(set) var signals: Set<Signal> = []
}
