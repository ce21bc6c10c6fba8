import Articles
import Markup

/// What the first bytes of a text in UTF-8, and the name of its file, say that its text is to be made by.
struct Derivation: Sendable {
  /// What was found.
  enum Kind: Equatable {
    /// Overstrikes and sequences are taken out, where it has any.
    case formatting
    /// It is a page of HTML, or with `isXML` of XHTML.
    case page(isXML: Bool)
    case markdown
  }

  /// What messages call the text.
  let name: PrintableText
  let decoding: Decoding
  /// Where files without a name may be made.
  let directories: [String]

  /// What a text is made by that begins as `sample`, which with `isWhole` is all of it or as much as is looked
  /// at; nil where more bytes must come first.
  func kind(of sample: [UInt8], isWhole: Bool) -> Kind? {
    if decoding.showsSource { return .formatting }
    if let name = decoding.fileName, MarkdownName.isMarkdown(name) { return .markdown }
    if PageSign.mayBePage(sample, named: decoding.fileName) {
      switch PageProbe.answer(sample, isWhole: isWhole, named: PageName(decoding.fileName)) {
      case .undecided: return nil
      case .page(let isXML): return .page(isXML: isXML)
      case .other: break
      }
    }
    // What a person sees at once may turn out to be Markdown, what a program gets must not.
    guard isWhole || decoding.audience == .screen else { return nil }
    return MarkdownSign.isMarkdown(sample, named: decoding.fileName) ? .markdown : .formatting
  }

  /// A text of a kind, without a byte.
  func text(_ kind: Kind) -> any DerivedText {
    switch kind {
    case .formatting: FormattedText()
    case .page(let isXML):
      PageText(
        PageContent(
          isXML: isXML, name: name, directories: directories, limit: decoding.spoolLimit))
    case .markdown:
      MarkdownText(name: name, directories: directories, limit: decoding.spoolLimit)
    }
  }

  /// The text that is made of a file which begins as `sample`; nil where its bytes are its text.
  func text(of sample: [UInt8]) -> (any DerivedText)? {
    let kind = kind(of: sample, isWhole: true) ?? .formatting
    if kind == .formatting, !FormattedText.isUsed(in: sample) { return nil }
    return text(kind)
  }
}
