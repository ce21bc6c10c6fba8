import Typesetting

extension Ink {
  /// The terminal's own colours on its own background, whichever it is.
  ///
  /// Blue is left out because it cannot be read on black, and yellow because it cannot on white.
  static func auto(_ role: Role) -> Ink {
    switch role {
    case .body, .summary, .item, .quotation, .preformatted, .entry, .prompt: .plain()
    case .category: .plain(.magenta)
    case .title, .heading, .subheading, .label, .key, .currentEntry, .entryHits: .plain(nil, .bold)
    case .strong: .plain(nil, .bold)
    case .emphasis, .address: .plain(nil, .underline)
    case .benefit, .entryBenefit: .plain(.green)
    case .risk, .entryRisk: .plain(.red)
    case .link: .plain(.cyan, .underline)
    case .chosenLink, .chosenEntry, .bar, .status: .plain(nil, .reverse)
    case .barTitle, .message, .switchedOn: .plain(nil, [.reverse, .bold])
    case .barSection: .plain(nil, .reverse)
    case .notice: .plain(nil, [.faint, .italic])
    case .furniture, .separator, .hint, .entryFigure: .plain(nil, .faint)
    case .match: Ink(foreground: .black, background: .yellow)
    case .currentMatch: Ink(foreground: .black, background: .cyan, emphasis: .bold)
    }
  }
}
