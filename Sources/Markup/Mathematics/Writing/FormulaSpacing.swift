/// Joins the parts of a formula with the spaces that TeX sets between them (The TeXbook, chapter 18).
struct FormulaSpacing {
  private let atoms: [FormulaAtom]
  private var text = ""
  /// The part before, but white space; nil at the beginning.
  private var last: FormulaAtom?
  /// Whether the part before is a sign such as the minus of a negative number.
  private var isPrefix = false

  /// The parts with spaces between them.
  static func join(_ atoms: [FormulaAtom]) throws(Inexact) -> String {
    var spacing = FormulaSpacing(atoms: atoms)
    for index in atoms.indices { try spacing.add(index) }
    return String(spacing.text.trimmed)
  }

  /// The parts without spaces, as within scripts.
  static func compact(_ atoms: [FormulaAtom]) throws(Inexact) -> String {
    guard atoms.allSatisfy({ !$0.isSpace && !$0.isComposite }) else { throw Inexact() }
    return atoms.map(\.text).joined()
  }

  private init(atoms: [FormulaAtom]) { self.atoms = atoms }

  private mutating func add(_ index: Int) throws(Inexact) {
    let atom = atoms[index]
    if atom.isSpace { return addSpace() }
    let next = atoms[(index + 1)...].first { !$0.isSpace }
    let becomesPrefix = isPrefixSign(atom, before: next)
    if needsSpace(before: atom, becomesPrefix) { addSpace() }
    let words = try written(atom, before: next)
    let isSpaced = text.unicodeScalars.last == " " && words.unicodeScalars.first == " "
    text += isSpaced ? String(words.dropFirst()) : words
    last = atom
    isPrefix = becomesPrefix
  }

  private mutating func addSpace() {
    if !text.isEmpty, text.unicodeScalars.last != " " { text += " " }
  }

  /// A binary operator is none where nothing stands before it, or nothing behind it.
  private func isPrefixSign(_ atom: FormulaAtom, before next: FormulaAtom?) -> Bool {
    guard atom.kind == .binary else { return false }
    guard let last, let next else { return true }
    if isPrefix { return true }
    switch last.kind {
    case .ordinary, .close: break
    case .binary, .relation, .open, .punctuation, .function, .large: return true
    }
    switch next.kind {
    case .relation, .close, .punctuation: return true
    case .ordinary, .large, .binary, .open, .function: return false
    }
  }

  private func needsSpace(before atom: FormulaAtom, _ becomesPrefix: Bool) -> Bool {
    guard let last else { return false }
    let isEnd = atom.kind == .close || atom.kind == .punctuation
    if last.kind == .relation || atom.kind == .relation {
      return last.kind != atom.kind && last.kind != .open && !isEnd
    }
    if atom.kind == .binary, !becomesPrefix { return true }
    if last.kind == .binary { return !isPrefix }
    if last.kind == .open || isEnd { return false }
    if last.kind == .punctuation { return true }
    if atom.kind == .function || atom.kind == .large { return true }
    if last.kind == .function || last.kind == .large { return atom.kind != .open }
    return last.isOpenEnded && atom.kind != .close
  }

  private func written(_ atom: FormulaAtom, before next: FormulaAtom?) throws(Inexact) -> String {
    guard let guarded = atom.guarded else { return atom.text }
    if atom.isGuardedBefore, let last, !isPrefix {
      // A number before a fraction of numbers is read as added to it.
      if atom.isNumber, last.isNumber { throw Inexact() }
      switch last.kind {
      case .ordinary, .close, .function, .large: return guarded
      case .binary, .relation, .open, .punctuation: break
      }
    }
    guard let next, next.text != "." else { return atom.text }
    switch next.kind {
    case .ordinary, .open: return guarded
    case .function, .large: return atom.isGuardedBefore ? guarded : atom.text
    case .binary, .relation, .close, .punctuation: return atom.text
    }
  }
}

extension String {
  /// The text without spaces at its ends.
  fileprivate var trimmed: Substring {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
