extension Formula {
  /// Bytes of a formula that is shown otherwise than as its source.
  private static let longest = 4 << 10

  /// The formula in Unicode; nil where that cannot say exactly the same, so that its source is to be shown.
  var unicode: String? {
    guard source.count <= Self.longest else { return nil }
    do throws(Inexact) {
      var reader = TeXReader(source)
      return try FormulaWriter.text(try reader.formula())
    } catch {
      return nil
    }
  }
}
