import Typesetting

extension Theme {
  /// Light text on black, every colour with a contrast of at least 4.5 to 1.
  public static let dark = Theme(
    "dark",
    [
      ThemeRow(
        .body, .summary, .item, .quotation, .preformatted, .code, look: Look(text, on: paper)),
      ThemeRow(.entry, .prompt, look: Look(text)),
      ThemeRow(.category, .codeKeyword, look: Look(Shade(183, else: 5))),
      ThemeRow(.title, .heading, .subheading, .strong, .currentEntry, look: Look(strong, .bold)),
      ThemeRow(.label, .key, .entryHits, look: Look(.bold)),
      ThemeRow(.emphasis, .address, look: Look(.underline)),
      ThemeRow(.benefit, .entryBenefit, .codeString, .codeAdded, look: Look(Shade(114, else: 2))),
      ThemeRow(.risk, .entryRisk, .codeRemoved, look: Look(Shade(210, else: 1))),
      ThemeRow(.link, look: Look(link, .underline)),
      ThemeRow(.chosenLink, .chosenEntry, .switchedOn, look: Look(paper, on: link)),
      ThemeRow(.bar, .barSection, .status, look: Look(onPanel, on: panel)),
      ThemeRow(.barTitle, .message, look: Look(onPanel, on: panel, .bold)),
      ThemeRow(.codeNumber, look: Look(Shade(180, else: 6))),
      ThemeRow(.hint, look: Look()),
      ThemeRow(.notice, look: Look(quiet, .italic)),
      ThemeRow(.furniture, .struck, .entryFigure, .separator, .codeComment, look: Look(quiet)),
      ThemeRow(.match, look: Look(paper, on: Shade(221, else: 3))),
      ThemeRow(.currentMatch, look: Look(paper, on: Shade(215, else: 6), .bold)),
    ])

  private static let paper = Shade(16, else: 0)
  private static let text = Shade(252, else: 7)
  private static let strong = Shade(231, else: 7)
  private static let quiet = Shade(246, else: 7)
  private static let panel = Shade(237, else: 7)
  private static let onPanel = Shade(253, else: 0)
  private static let link = Shade(117, else: 6)
}
