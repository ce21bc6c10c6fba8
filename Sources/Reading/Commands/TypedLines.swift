/// The lines that were typed at a prompt in this session, the last one last.
struct TypedLines: Sendable {
  /// Where somebody is who steps through them.
  struct Recall: Equatable, Sendable {
    /// What had been typed before; only lines that begin so are recalled.
    let typed: String
    /// How many steps back the line is; 0 is what had been typed.
    var steps = 0

    init(typed: String) { self.typed = typed }
  }

  private var lines: [String] = []
  private static let most = 100

  /// Remembers a line as the last one.
  mutating func add(_ line: String) {
    lines.removeAll { $0 == line }
    lines.append(line)
    if lines.count > Self.most { lines.removeFirst() }
  }

  /// The line that is `step` further back; nil where there is none.
  func step(_ recall: inout Recall, by step: Int) -> String? {
    let fitting = lines.filter { $0.hasPrefix(recall.typed) && $0 != recall.typed }
    let steps = recall.steps + step
    guard (0...fitting.count).contains(steps) else { return nil }
    recall.steps = steps
    return steps == 0 ? recall.typed : fitting[fitting.count - steps]
  }
}
