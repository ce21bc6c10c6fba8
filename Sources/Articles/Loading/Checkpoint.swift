/// What the loader needs to go on from a place.
///
/// It is one reference: tables of tens of thousands of them are copied where loading and reading share
/// them, and a key must not wait for that.
public struct Checkpoint: Sendable {
  private final class Storage: Sendable {
    let scanner: BlockScanner

    init(_ scanner: BlockScanner) { self.scanner = scanner }
  }

  private var storage: Storage

  init(scanner: BlockScanner) { storage = Storage(scanner) }

  var scanner: BlockScanner { storage.scanner }
  /// The place.
  public var offset: Int { storage.scanner.offset }
  /// Line ends of the file before the place.
  public var lines: Int { storage.scanner.lines }

  /// Counts line ends that the scanner did not see.
  mutating func addLines(_ count: Int) {
    var scanner = storage.scanner
    scanner.lines += count
    storage = Storage(scanner)
  }
}

extension Checkpoint: Equatable {
  /// Whether the loader goes on in the same way from both.
  public static func == (left: Checkpoint, right: Checkpoint) -> Bool {
    left.storage === right.storage || left.scanner == right.scanner
  }
}
