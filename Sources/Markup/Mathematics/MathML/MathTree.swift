/// A formula of a page as its elements come, within bounds.
struct MathTree: Sendable {
  /// The elements, the outermost first.
  private(set) var elements: [MathElement]
  /// Whether it stands by itself.
  let isDisplay: Bool
  /// What it says in words for those who cannot see it; nil where it says nothing.
  let alternative: String?
  /// What stands in an annotation as its source in TeX.
  private(set) var tex: [UInt8] = []
  /// All text but annotations, in its order.
  private(set) var words: [UInt8] = []

  /// The text of annotations that are not TeX.
  private var unseen: [UInt8] = []
  private var open = [0]
  private var kinds: [Kind] = [.element]
  private var size = 0

  private enum Kind {
    case element, tex, unseen
  }

  /// Elements of a formula that is read as one.
  private static let mostElements = 4096
  /// Bytes of a formula that is read as one.
  private static let mostBytes = 32 << 10

  init(isDisplay: Bool, alternative: String?) {
    self.isDisplay = isDisplay
    self.alternative = alternative
    elements = [MathElement(name: "mrow", alphabet: nil)]
  }

  /// Whether it is longer than a formula is.
  var isTooLong: Bool { elements.count > Self.mostElements || size > Self.mostBytes }

  /// An element begins.
  mutating func begin(_ name: String, alphabet: MathAlphabet?, isTeX: Bool) {
    guard !isTooLong, let parent = open.last else { return }
    elements[parent].children.append(elements.count)
    open.append(elements.count)
    elements.append(MathElement(name: name, alphabet: alphabet))
    let outer = kinds.last ?? .element
    let isUnseen = name == "annotation-xml" || name == "annotation"
    kinds.append(isTeX ? .tex : isUnseen ? .unseen : outer)
  }

  /// The innermost element ends.
  mutating func end() {
    guard open.count > 1 else { return }
    open.removeLast()
    kinds.removeLast()
  }

  /// Text of the innermost element.
  mutating func add(_ text: Span<UInt8>) {
    size += text.count
    guard let parent = open.last, let kind = kinds.last else { return }
    for index in text.indices {
      switch kind {
      case .element:
        elements[parent].text.append(text[index])
        words.append(text[index])
      case .tex: tex.append(text[index])
      case .unseen: unseen.append(text[index])
      }
    }
  }

  /// The formula as it is shown.
  var shown: ShownFormula {
    if let text = exact { return .unicode(text) }
    guard let source else { return .source(linear, isTeX: false) }
    return ShownFormula(Formula(source, isDisplay: isDisplay))
  }

  /// The formula in one line, or its words as they stand where they are not those of MathML.
  private var linear: String {
    let isBlank = words.allSatisfy(HTMLTokenizer.isSpace)
    if isBlank { return String(decoding: unseen, as: UTF8.self) }
    let isMixed = elements.contains { !$0.children.isEmpty && !$0.words.isEmpty }
    return isMixed ? String(decoding: words, as: UTF8.self) : LinearFormula.text(of: self)
  }

  private var exact: String? {
    do throws(Inexact) {
      return try FormulaWriter.text(try MathReader(self).formula())
    } catch {
      return nil
    }
  }

  /// The source in TeX, without white space at its ends.
  var source: [UInt8]? {
    let trimmed = tex[tex.span.trimmed]
    if !trimmed.isEmpty { return Array(trimmed) }
    guard let alternative, alternative.contains("\\") else { return nil }
    return Array(alternative.utf8)
  }
}
