/// The byte that stands for a kind of mark; its payload follows.
///
/// Marks are kept in files that end with the program, so the numbers may change with any version.
enum MarkCode: UInt8 {
  case title, byline, heading, paragraph, item, numberedItem, term, quotation, code, namedCode, row
  case caption, ruler, note, furniture
  case strong, emphasis, inlineCode, struck, look, articleLink, placeLink, fileLink, partLink
  case addressLink, image, cell, place
  case highlighted, `subscript`, superscript, table, tableRow, titleLink, headingLink
  case notice, reference, sign, referenceSign
}
