#if DEBUG
  import Synchronization

  /// Counts for a test how often each block is told.
  final class BlockCounter: Sendable {
    /// The one that counts for the task that runs.
    @TaskLocal static var current: BlockCounter?

    private let counts = Mutex<[Int: Int]>([:])

    /// How often the block that begins at each place was told.
    var all: [Int: Int] { counts.withLock { $0 } }

    func count(_ block: Block) { counts.withLock { $0[block.range.lowerBound, default: 0] += 1 } }
  }
#endif
