/// What an author or a converter makes of words within a block.
public enum InlineMark: Equatable, Sendable {
  /// Said with force, or with stress.
  case strong, emphasis
  /// Words of a program.
  case code
  /// Words that are no longer meant.
  case struck
  /// Words that are to be noticed.
  case highlighted
  /// Signs below or above the line.
  case `subscript`, superscript
  /// Words that a program asked a terminal to draw this way.
  case look(TextLook)
  /// Words that lead elsewhere.
  case link(LinkTarget)
  /// Words that stand for a picture.
  case image
  /// A cell of a row of a table: the column that it begins in, and how many it takes.
  case cell(column: UInt8, span: UInt8)
  /// The shape of a table, at its beginning.
  case table(TableShape)
  /// Words that lead to what stands elsewhere in the text under a number; its source makes a link of it, or
  /// drops it.
  case reference(Int32)
  /// A sign that nobody need see; of a reference, where that leads somewhere.
  case sign(of: Int32?)
  /// A place that links of the same text call by a name.
  case place(name: String)
}
