/// Where stretches of blocks without rows lead, so that one of thousands is walked through once.
struct PassedBlocks: Sendable {
  /// A block without rows by its first byte, and 1 for the way on from it or -1 for the way back.
  struct Key: Hashable, Sendable {
    let start: Int
    let direction: Int
  }

  /// Where the nearest block with rows begins; nil where there is none.
  var ends: [Key: Int?] = [:]

  var isEmpty: Bool { ends.isEmpty }
}
