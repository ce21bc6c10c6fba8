extension PageOutline {
  /// A block to which text still comes.
  struct OpenBlock: Equatable, Sendable {
    let firstPiece: UInt32
    var hasPieces = false
    /// Where its text ends so far, white space included.
    var textEnd: UInt32 = 0
    var links: UInt32 = 0
    private(set) var weight = 0
    private var linked = 0
    private var linkedWithin = 0
    private var emphasised = 0
    private var breaks: UInt32 = 0
    /// The text of each hint; empty while there is none.
    private var hinted: [Int] = []
    private var isAfterBreak = false

    init(firstPiece: UInt32 = 0) { self.firstPiece = firstPiece }

    /// Adds text of a weight that stands in the inline elements that are open.
    mutating func add(_ added: Int, _ inline: OpenInlines) {
      guard added > 0 else { return }
      isAfterBreak = false
      weight += added
      if inline.linksWithin > 0 {
        linkedWithin += added
      } else if inline.links > 0 {
        linked += added
      }
      if inline.emphases > 0 { emphasised += added }
      guard inline.hasHints else { return }
      if hinted.isEmpty { hinted = [Int](repeating: 0, count: NameHints.count) }
      for number in hinted.indices { hinted[number] += added * inline.hints[number] }
    }

    /// Adds a line break; says whether it is the second in a row.
    mutating func takesBreak() -> Bool {
      breaks += 1
      defer { isAfterBreak = true }
      return isAfterBreak
    }

    /// The block as it stands when it ends.
    func ended(in container: UInt32, piecesEnd: UInt32) -> Block {
      Block(
        pieces: firstPiece..<piecesEnd, container: container, weight: UInt32(clamping: weight),
        linked: min(Double(linked) + Double(linkedWithin) * 0.3, Double(weight)), links: links,
        emphasised: UInt32(clamping: emphasised), breaks: breaks, hints: hints)
    }

    private var hints: NameHints {
      var found: NameHints = []
      for number in hinted.indices where Double(hinted[number]) >= 0.8 * Double(weight) {
        if hinted[number] > 0 { found.insert(NameHints(rawValue: 1 << UInt16(number))) }
      }
      return found
    }
  }
}
