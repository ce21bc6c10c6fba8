import Typesetting

extension Theme {
  /// The terminal's own colours on its own background, whichever it is.
  ///
  /// Blue is left out because it cannot be read on black, and yellow because it cannot on white.
  public static let auto = Theme(
    "auto",
    [
      ThemeRow(
        .body, .summary, .item, .quotation, .preformatted, .code, .entry, .prompt, look: Look()),
      ThemeRow(.category, .codeKeyword, look: Look(.magenta)),
      ThemeRow(
        .title, .heading, .subheading, .label, .strong, .key, .currentEntry, .entryHits,
        look: Look(.bold)),
      ThemeRow(.emphasis, .address, look: Look(.underline)),
      ThemeRow(.benefit, .entryBenefit, .codeString, .codeAdded, look: Look(.green)),
      ThemeRow(.risk, .entryRisk, .codeRemoved, look: Look(.red)),
      ThemeRow(.codeNumber, look: Look(.cyan)),
      ThemeRow(.link, look: Look(.cyan, .underline)),
      ThemeRow(.chosenLink, .chosenEntry, .bar, .barSection, .status, look: Look(.reverse)),
      ThemeRow(.barTitle, .message, .switchedOn, look: Look([.reverse, .bold])),
      ThemeRow(.notice, look: Look([.faint, .italic])),
      ThemeRow(
        .furniture, .struck, .separator, .hint, .entryFigure, .codeComment, look: Look(.faint)),
      ThemeRow(.match, look: Look(.black, on: .yellow)),
      ThemeRow(.currentMatch, look: Look(.black, on: .cyan, .bold)),
    ])
}
