import Typesetting

extension Theme {
  /// No colours, for those who want none and for terminals that have none.
  public static let mono = Theme(
    "mono",
    [
      ThemeRow(
        .body, .summary, .item, .quotation, .preformatted, .code, .category, .entry, .entryBenefit,
        .entryRisk, .entryFigure, .prompt, .hint, .separator, .codeString,
        .codeNumber, .codeAdded, look: Look()),
      ThemeRow(
        .title, .heading, .subheading, .label, .strong, .benefit, .risk, .key, .currentEntry,
        .entryHits, .codeKeyword, look: Look(.bold)),
      ThemeRow(.emphasis, .address, .link, look: Look(.underline)),
      ThemeRow(.chosenLink, look: Look([.reverse, .underline])),
      ThemeRow(.chosenEntry, .bar, .barSection, .status, look: Look(.reverse)),
      ThemeRow(.barTitle, .message, .switchedOn, .currentMatch, look: Look([.reverse, .bold])),
      ThemeRow(.match, look: Look([.bold, .underline])),
      ThemeRow(.notice, .furniture, .struck, .codeComment, .codeRemoved, look: Look(.faint)),
    ])
}
