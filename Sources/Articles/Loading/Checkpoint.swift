/// What the loader needs to go on from a place.
public struct Checkpoint: Equatable, Sendable {
  let scanner: BlockScanner

  /// The place.
  public var offset: Int { scanner.offset }
  /// Line ends of the file before the place.
  public var lines: Int { scanner.lines }
}
