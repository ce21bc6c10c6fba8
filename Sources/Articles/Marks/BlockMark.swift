/// What an author or a converter makes of a stretch of text as a whole.
///
/// Marks of blocks do not overlap: what was nested, such as a paragraph in a quotation in a list, is
/// marked as what a reader takes it for.
public enum BlockMark: Equatable, Sendable {
  /// The title of the text.
  case title
  /// Who wrote the text, or when.
  case byline
  /// A heading of a section; 1 is the shallowest level that the author has.
  case heading(level: UInt8)
  case paragraph
  /// An entry of a list, whose number or bullet need not be in the text.
  case item(number: Int32?)
  /// A word or a name that the next paragraph explains.
  case term
  case quotation
  /// Lines whose white space is kept, in a programming language where one is known.
  case code(language: CodeLanguage?)
  /// A row of a table; its cells are marked within it.
  case row(TablePart?)
  /// What a picture or a table shows.
  case caption
  /// A line between parts.
  case ruler
  /// A footnote, or a remark beside the text.
  case note
  /// A remark that the author sets apart, such as a warning.
  case notice
  /// Furniture of a page: menus, share bars, teasers.
  case furniture
}
