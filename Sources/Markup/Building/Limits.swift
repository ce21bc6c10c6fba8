/// How much of a page is kept at a time; no page takes more memory than these allow.
enum Limits {
  /// Elements that are open within each other; those deeper are as if their tags were not there.
  static let openElements = 512
  /// Formatting elements that begin again in the next block.
  static let formatting = 32
  /// Attributes of a tag.
  static let attributes = 64
  /// Bytes of an attribute's value.
  static let value = 64 << 10
  /// Bytes of the name of a tag or of an attribute.
  static let tagName = 1024
  /// Bytes of all attributes of a tag.
  static let tag = 256 << 10
  /// Bytes from which on a block ends behind its next word.
  static let longBlock = 32 << 10
  /// Bytes at which a block ends within a word.
  static let longestBlock = 48 << 10
  /// Bytes of text beside the flow that wait for the end of a block.
  static let asides = 16 << 10
  /// Bytes of a script with data about the page.
  static let script = 256 << 10
  /// Bytes of one fact of a page.
  static let fact = 1024
  /// Names that wait for their place.
  static let waitingPlaces = 8
  /// Bytes of the name of a place.
  static let placeName = 256
  /// Tables within each other that are measured.
  static let tables = 8
  /// Bytes of a table that is being measured.
  static let heldTable = 64 << 10
  /// Rows of a table that is being measured.
  static let heldRows = 512
  /// Columns that a cell takes.
  static let columns = 256
  /// Rows that a cell takes.
  static let rowSpan = 65_534
  /// Bytes of an address.
  static let address = 4096
  /// Bytes of a formula in TeX.
  static let formula = 16 << 10
  /// Columns before a block.
  static let indent = 60
}
