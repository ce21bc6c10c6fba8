import Typesetting

extension Theme {
  /// Dark text on white, every colour with a contrast of at least 4.5 to 1.
  public static let light = Theme(
    "light",
    [
      ThemeRow(
        .body, .summary, .item, .quotation, .preformatted, .code, look: Look(text, on: paper)),
      ThemeRow(.entry, .prompt, look: Look(text)),
      ThemeRow(.category, .codeKeyword, look: Look(Shade(90, else: 5))),
      ThemeRow(.title, .heading, .subheading, .strong, .currentEntry, look: Look(strong, .bold)),
      ThemeRow(.label, .key, .entryHits, look: Look(.bold)),
      ThemeRow(.emphasis, .address, look: Look(.underline)),
      ThemeRow(.benefit, .entryBenefit, .codeString, .codeAdded, look: Look(Shade(22, else: 2))),
      ThemeRow(.risk, .entryRisk, .codeRemoved, look: Look(Shade(124, else: 1))),
      ThemeRow(.link, look: Look(link, .underline)),
      ThemeRow(.chosenLink, .chosenEntry, .switchedOn, look: Look(paper, on: link)),
      ThemeRow(.bar, .barSection, .status, look: Look(onPanel, on: panel)),
      ThemeRow(.barTitle, .message, look: Look(onPanel, on: panel, .bold)),
      ThemeRow(.codeNumber, look: Look(Shade(94, else: 4))),
      ThemeRow(.hint, look: Look()),
      ThemeRow(.notice, look: Look(quiet, .italic)),
      ThemeRow(.furniture, .struck, .entryFigure, .separator, .codeComment, look: Look(quiet)),
      ThemeRow(.match, look: Look(strong, on: Shade(221, else: 3))),
      ThemeRow(.currentMatch, look: Look(strong, on: Shade(208, else: 6), .bold)),
    ])

  private static let paper = Shade(231, else: 7)
  private static let text = Shade(235, else: 0)
  private static let strong = Shade(16, else: 0)
  private static let quiet = Shade(242, else: 0)
  private static let panel = Shade(253, else: 0)
  private static let onPanel = Shade(235, else: 7)
  private static let link = Shade(25, else: 4)
}
