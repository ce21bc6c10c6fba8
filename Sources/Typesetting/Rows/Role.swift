/// What a run of text is, from which a theme makes colours and attributes.
public enum Role: UInt8, CaseIterable, Sendable {
  // In the text.
  case body, category, title, summary, heading, subheading, item, benefit, risk
  case quotation, preformatted, link, chosenLink, notice, furniture, label, match, currentMatch
  /// Words within running text: with force, with stress, leading elsewhere, of a program, no longer
  /// meant.
  case strong, emphasis, address, code, struck
  // Within code whose language is known.
  case codeComment, codeString, codeNumber, codeKeyword, codeAdded, codeRemoved
  // Around the text.
  case bar, barTitle, barSection, separator, status, message, hint, key, prompt, switchedOn
  // In the contents and other lists.
  case entry, entryBenefit, entryRisk, entryFigure, entryHits, currentEntry, chosenEntry
}
