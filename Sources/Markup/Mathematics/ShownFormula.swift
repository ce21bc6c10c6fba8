/// How a formula is shown.
enum ShownFormula: Equatable, Sendable {
  /// In Unicode, which says exactly the same.
  case unicode(String)
  /// As its source, which is TeX or signs in one line.
  case source(String, isTeX: Bool)

  /// What is shown of it.
  var text: String {
    switch self {
    case .unicode(let text), .source(let text, _): text
    }
  }

  /// The formula of this source in TeX.
  init(_ formula: Formula) {
    if let text = formula.unicode {
      self = .unicode(text)
    } else {
      self = .source(formula.words, isTeX: true)
    }
  }
}
