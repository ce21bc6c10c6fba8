import Articles
import Markup

/// What the first bytes of a text in UTF-8 say that its text is to be made by.
struct Derivation: Sendable {
  /// What was found.
  enum Choice {
    /// More bytes may say so.
    case undecided
    /// Overstrikes and sequences are taken out, where it has any.
    case formatting
    /// It is a page of HTML.
    case page(PageText)
  }

  /// What messages call the text.
  let name: PrintableText
  let decoding: Decoding
  /// Where files without a name may be made.
  let directories: [String]

  /// What a text is made by that begins as `sample`; with `isWhole`, that is all of it or as much as is
  /// looked at.
  func choice(for sample: [UInt8], isWhole: Bool) -> Choice {
    guard !decoding.showsSource, PageSign.mayBePage(sample, named: decoding.fileName) else {
      return .formatting
    }
    let name = PageName(decoding.fileName)
    return switch PageProbe.answer(sample, isWhole: isWhole, named: name) {
    case .undecided: .undecided
    case .other: .formatting
    case .page(let isXML): .page(page(isXML: isXML))
    }
  }

  /// The text that is made of a file which begins as `sample`; nil where its bytes are its text.
  func text(of sample: [UInt8]) -> (any DerivedText)? {
    if case .page(let page) = choice(for: sample, isWhole: true) { return page }
    return FormattedText.isUsed(in: sample) ? FormattedText() : nil
  }

  private func page(isXML: Bool) -> PageText {
    PageText(
      PageContent(
        isXML: isXML, name: name, directories: directories, limit: decoding.spoolLimit))
  }
}
