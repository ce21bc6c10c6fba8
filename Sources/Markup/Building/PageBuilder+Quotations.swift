extension PageBuilder {
  /// Writes the quotation mark that the language of the page begins words with (15.3.5).
  mutating func beginQuotation() {
    quotations += 1
    addText(quotationMarks.first)
  }

  /// Writes the quotation mark behind them.
  mutating func endQuotation() {
    if skipped == 0, asides.depth == 0 { addSign(quotationMarks.last) }
    quotations = max(0, quotations - 1)
  }

  private var quotationMarks: QuotationMarks {
    QuotationMarks(language: facts.found[.language] ?? "", isInner: quotations % 2 == 0)
  }
}
