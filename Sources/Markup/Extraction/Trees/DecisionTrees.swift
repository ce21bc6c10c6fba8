/// Trees of decisions whose sum is how probable something is.
struct DecisionTrees: Sendable {
  /// A decision, or a value at the end of all.
  private struct Node {
    /// What is compared with the evidence; at the end, what is added.
    let limit: Double
    /// The number of the evidence; at the end, -1.
    let evidence: Int32
    /// Where to go on if the evidence is more; if it is not, go on behind.
    var more: Int32 = 0
  }

  private var nodes: [Node] = []
  private var roots: [Int] = []
  private let base: Double
  /// The highest number of evidence that is asked for; -1 if none is.
  private(set) var lastEvidence = -1

  /// Trees as `.ci/fit-extraction` writes them: the base, then for each tree its nodes from the root
  /// on, what is less before what is more; a decision is two words, an end is one that begins with `=`.
  init(_ text: StaticString) {
    var words = NumberReader(text)
    base = words.next().value
    while !words.isAtEnd {
      roots.append(nodes.count)
      add(&words)
    }
  }

  private mutating func add(_ words: inout NumberReader) {
    let first = words.next()
    if first.isMarked { return nodes.append(Node(limit: first.value, evidence: -1)) }
    let index = nodes.count
    nodes.append(Node(limit: words.next().value, evidence: Int32(first.value)))
    lastEvidence = max(lastEvidence, Int(first.value))
    add(&words)
    nodes[index].more = Int32(nodes.count)
    add(&words)
  }

  /// How probable it is by some evidence, 0 to 1.
  func probability(_ evidence: [Double]) -> Double {
    precondition(evidence.count > lastEvidence)
    let nodes = nodes.span
    let evidence = evidence.span
    var sum = base
    for root in roots {
      // Each node was made with a number of evidence up to the last one, and leads to nodes that were made.
      var node = unsafe nodes[unchecked: root]
      var index = root
      while node.evidence >= 0 {
        let isLess = unsafe evidence[unchecked: Int(node.evidence)] <= node.limit
        index = isLess ? index + 1 : Int(node.more)
        node = unsafe nodes[unchecked: index]
      }
      sum += node.limit
    }
    return 1 / (1 + (-sum).exponential)
  }
}
