/// Writes a formula of MathML as signs in one line, with `_` and `^` for what stands below and above the
/// line and brackets around what belongs together: for one that Unicode cannot show and that has no source.
enum LinearFormula {
  private static let deepest = 48

  /// The formula as text.
  static func text(of tree: MathTree) -> String {
    tidied(text(0, tree, 0))
  }

  private static func text(_ number: Int, _ tree: MathTree, _ depth: Int) -> String {
    let element = tree.elements[number]
    if depth > deepest || element.name.hasPrefix("annotation") { return "" }
    let parts = element.children.map { text($0, tree, depth + 1) }
    switch (element.name, parts.count) {
    case ("mo", _): return spaced(element.words)
    case ("mspace", _): return " "
    case ("mtext", _): return " \(element.words) "
    case ("msub", 2), ("munder", 2): return parts[0] + "_" + group(parts[1]) + " "
    case ("msup", 2): return parts[0] + "^" + group(parts[1]) + " "
    case ("mover", 2): return accented(parts[0], parts[1]) ?? parts[0] + "^" + group(parts[1]) + " "
    case ("msubsup", 3), ("munderover", 3):
      return parts[0] + "_" + group(parts[1]) + "^" + group(parts[2]) + " "
    case ("mfrac", 2): return group(parts[0]) + "/" + group(parts[1]) + " "
    case ("mchoose", 2): return "(\(tidied(parts[0])) choose \(tidied(parts[1])))"
    case ("msqrt", _): return "√" + group(parts.joined()) + " "
    case ("mroot", 2): return "root(\(tidied(parts[1])), \(tidied(parts[0])))"
    case ("mtable", _): return "[" + parts.map(tidied).joined(separator: "; ") + "]"
    case ("mtr", _): return parts.map(tidied).joined(separator: ", ")
    default: return element.words + parts.joined()
    }
  }

  /// An operator with spaces around where others have some.
  private static func spaced(_ words: String) -> String {
    guard words.unicodeScalars.count == 1, let kind = words.unicodeScalars.first?.signKind else {
      return words == "-" ? " − " : words
    }
    switch kind {
    case .binary, .relation: return " \(words) "
    case .punctuation: return words + " "
    case .ordinary, .large, .open, .close, .function: return words
    }
  }

  private static func accented(_ base: String, _ above: String) -> String? {
    let sign = tidied(above)
    guard base.count == 1, sign.unicodeScalars.count == 1 else { return nil }
    return sign.unicodeScalars.first.flatMap(MathOperator.accent).map { base + String($0) }
  }

  private static func group(_ text: String) -> String {
    let words = tidied(text)
    return words.count == 1 || words.allSatisfy(\.isNumber) ? words : "(\(words))"
  }

  /// The text without more white space than it needs.
  private static func tidied(_ text: String) -> String {
    var tidied = ""
    for word in text.split(separator: " ") {
      let isJoined = tidied.last.map { "([".contains($0) } ?? true
      if !isJoined, let first = word.first, !")],;.".contains(first) { tidied += " " }
      tidied += word
    }
    return tidied
  }
}
