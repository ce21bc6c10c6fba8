/// Up to where no closing sign of a kind comes, found by looking for one in vain.
struct BarrenStretches {
  /// Kinds of closing signs.
  enum Sign: Int, CaseIterable {
    case dollars, parenthesis, bracket, environment
  }

  private var ends = [Int](repeating: 0, count: Sign.allCases.count)
  private var codeEnds = [Int](repeating: 0, count: mostBackticks + 1)
  /// A run of more backticks begins no code.
  static let mostBackticks = 64

  subscript(sign: Sign) -> Int {
    get { ends[sign.rawValue] }
    set { ends[sign.rawValue] = newValue }
  }

  /// The same for a run of `count` backticks.
  subscript(backticks count: Int) -> Int {
    get { codeEnds[count] }
    set { codeEnds[count] = newValue }
  }
}
