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
    /// Another text is made of it: it is a page of HTML, or Markdown.
    case made(any DerivedText)
  }

  /// What messages call the text.
  let name: PrintableText
  let decoding: Decoding
  /// Where files without a name may be made.
  let directories: [String]

  /// What a text is made by that begins as `sample`; with `isWhole`, that is all of it or as much as is
  /// looked at.
  func choice(for sample: [UInt8], isWhole: Bool) -> Choice {
    guard !decoding.showsSource else { return .formatting }
    if let name = decoding.fileName, MarkdownName.isMarkdown(name) { return .made(markdown) }
    guard PageSign.mayBePage(sample, named: decoding.fileName) else {
      return .formatting
    }
    let name = PageName(decoding.fileName)
    return switch PageProbe.answer(sample, isWhole: isWhole, named: name) {
    case .undecided: .undecided
    case .other: .formatting
    case .page(let isXML): .made(page(isXML: isXML))
    }
  }

  /// The text that is made of a file which begins as `sample`; nil where its bytes are its text.
  func text(of sample: [UInt8]) -> (any DerivedText)? {
    if case .made(let text) = choice(for: sample, isWhole: true) { return text }
    return FormattedText.isUsed(in: sample) ? FormattedText() : nil
  }

  private var markdown: MarkdownText {
    MarkdownText(name: name, directories: directories, limit: decoding.spoolLimit)
  }

  private func page(isXML: Bool) -> PageText {
    PageText(
      PageContent(
        isXML: isXML, name: name, directories: directories, limit: decoding.spoolLimit))
  }
}
