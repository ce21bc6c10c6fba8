/// What the loader needs to go on from a place.
public struct Checkpoint: Equatable, Sendable {
  private(set) var scanner: BlockScanner

  init(scanner: BlockScanner) { self.scanner = scanner }

  /// The place.
  public var offset: Int { scanner.offset }
  /// Line ends of the file before the place.
  public var lines: Int { scanner.lines }

  /// Counts line ends that the scanner did not see.
  mutating func addLines(_ count: Int) { scanner.lines += count }
}
