/// A regular expression as it was typed, put into words for RE2.
///
/// A space also stands for a run of them with one line end, quotes and hyphens for the typographic
/// ones, `\w`, `\s` and `\d` for what they are in Unicode, and `$` also comes before a carriage
/// return. A `\b` at the start or the end of the whole is a border of a word in Unicode; RE2 knows
/// only those of ASCII, and so do `\b` and `\B` elsewhere and `\W` and `\S` within brackets.
struct ExpressionText {
  /// The pattern for RE2.
  private(set) var pattern = "(?m)"
  /// Whether there is a letter in upper case, so that case counts.
  private(set) var hasUpperCase = false
  /// Whether it has to begin, or to end, at the border of a word.
  private(set) var beginsAtBorder = false
  private(set) var endsAtBorder = false
  /// Whether it has a `\C`, which stands for one byte and may be a part of a character.
  private(set) var splitsCharacters = false
  private let isExact: Bool
  private var rest: Substring.UnicodeScalarView

  /// Reads an expression; where it `isExact`, characters stand for themselves.
  init(_ text: String, isExact: Bool) {
    self.isExact = isExact
    rest = Substring(text).unicodeScalars
    readBorders(text)
    while let scalar = rest.popFirst() { read(scalar) }
  }

  /// Takes `\b` from both ends, unless they belong to one of several alternatives.
  private mutating func readBorders(_ text: String) {
    guard !text.contains("|"), !text.contains("\\Q") else { return }
    if text.hasPrefix("\\b") {
      beginsAtBorder = true
      rest.removeFirst(2)
    }
    let last = Array(rest.suffix(3))
    guard last.suffix(2) == ["\\", "b"], last.count < 3 || last[0] != "\\" else { return }
    endsAtBorder = true
    rest.removeLast(2)
  }

  private mutating func read(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\\": readEscape(inBrackets: false)
    case "[": readBrackets()
    case "$": pattern += "(?:\\r?$)"
    case " " where !isExact: pattern += isQuantified ? Self.space : Self.spaces
    default:
      if !isExact, let signs = Self.signs[scalar] {
        pattern += signs
      } else {
        append(scalar)
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.properties.isUppercase { hasUpperCase = true }
    pattern.unicodeScalars.append(scalar)
  }

  /// Reads what follows a backslash; its letter is no letter of the text.
  private mutating func readEscape(inBrackets: Bool) {
    guard let letter = rest.popFirst() else {
      pattern += "\\"
      return
    }
    if letter == "Q" && !inBrackets {
      readQuoted()
    } else if let set = (inBrackets ? Self.bracketedSets : Self.sets)[letter] {
      pattern += set
    } else {
      pattern += "\\"
      pattern.unicodeScalars.append(letter)
      if letter == "C" { splitsCharacters = true }
      if "pPx".unicodeScalars.contains(letter) { readBraces() }
    }
  }

  /// The name of a class, or the digits of a scalar, in braces.
  private mutating func readBraces() {
    guard rest.first == "{", let end = rest.firstIndex(of: "}") else { return }
    pattern.unicodeScalars.append(contentsOf: rest[...end])
    rest = rest[rest.index(after: end)...]
  }

  private mutating func readQuoted() {
    pattern += "\\Q"
    while let scalar = rest.popFirst() {
      append(scalar)
      if scalar == "\\", rest.first == "E" {
        pattern.unicodeScalars.append(rest.removeFirst())
        return
      }
    }
  }

  private mutating func readBrackets() {
    pattern += "["
    for sign in ["^", "]"] as [Unicode.Scalar] where rest.first == sign {
      pattern.unicodeScalars.append(rest.removeFirst())
    }
    while let scalar = rest.popFirst() {
      if scalar == "\\" {
        readEscape(inBrackets: true)
      } else if scalar == "[", rest.first == ":", let end = rest.firstIndex(of: "]") {
        pattern.unicodeScalars.append(scalar)
        pattern.unicodeScalars.append(contentsOf: rest[...end])
        rest = rest[rest.index(after: end)...]
      } else {
        append(scalar)
        if scalar == "]" { return }
      }
    }
  }

  private var isQuantified: Bool { rest.first.map { "*+?{".unicodeScalars.contains($0) } ?? false }
}

extension ExpressionText {
  private static let space = "[\\t\\p{Zs}]"
  private static let spaces =
    "(?:[\\t\\p{Zs}]+|[\\t\\p{Zs}]*(?:\\r\\n|\\n|\\r)[\\t\\p{Zs}]*)"

  private static let signs: [Unicode.Scalar: String] = [
    "'": "['‘’‚‛′´ʼ‹›]", "\"": "[\"“”„‟″«»]", "-": "[-\\p{Pd}\\x{2212}]",
  ]

  private static let word = "\\p{L}\\p{M}\\p{N}_"
  private static let sets: [Unicode.Scalar: String] = [
    "w": "[\(word)]", "W": "[^\(word)]", "s": "[\\s\\p{Z}]", "S": "[^\\s\\p{Z}]", "d": "\\p{Nd}",
    "D": "\\P{Nd}",
  ]
  private static let bracketedSets: [Unicode.Scalar: String] = [
    "w": word, "s": "\\s\\p{Z}", "d": "\\p{Nd}", "D": "\\P{Nd}",
  ]
}
