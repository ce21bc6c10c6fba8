import Articles
import Records

extension Choice {
  /// A line of a list.
  struct Line: Sendable {
    var text: PrintableText
    /// What is said of it at the right.
    var detail = PrintableText()
    /// The number to type, before the words.
    var number: PrintableText?
    /// The heading that it stands under.
    var group: PrintableText?
    /// What it stands for.
    var subject: Subject
    /// Words of the text, on a row of their own below the others.
    var snippet: [FoundSection.Piece] = []
    /// The article that it stands for, where the list says more of it.
    var article: LibraryEntry?
  }
}
