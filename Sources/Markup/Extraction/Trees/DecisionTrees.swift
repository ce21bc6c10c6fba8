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
    add(&words)
    nodes[index].more = Int32(nodes.count)
    add(&words)
  }

  /// The highest number of evidence that is asked for; -1 if none is.
  var lastEvidence: Int { nodes.reduce(-1) { max($0, Int($1.evidence)) } }

  /// How probable it is by some evidence, 0 to 1.
  func probability(_ evidence: [Double]) -> Double {
    let nodes = nodes.span
    let evidence = evidence.span
    var sum = base
    for root in roots {
      var index = root
      var node = nodes[index]
      while node.evidence >= 0 {
        index = evidence[Int(node.evidence)] <= node.limit ? index + 1 : Int(node.more)
        node = nodes[index]
      }
      sum += node.limit
    }
    return 1 / (1 + (-sum).exponential)
  }
}
