import Typesetting

extension Ink {
  /// Light text on black, every colour with a contrast of at least 4.5 to 1.
  static func dark(_ role: Role) -> Ink {
    let paper = Shade.of(16, else: 0)
    let text = Shade.of(252, else: 7)
    let strong = Shade.of(231, else: 7)
    let quiet = Shade.of(246, else: 7)
    let panel = Shade.of(237, else: 7)
    let onPanel = Shade.of(253, else: 0)
    let link = Shade.of(117, else: 6)
    return switch role {
    case .body, .summary, .item, .quotation, .preformatted: Ink(foreground: text, background: paper)
    case .entry, .prompt: .plain(text)
    case .category: .plain(.of(183, else: 5))
    case .title, .heading, .subheading, .currentEntry: .plain(strong, .bold)
    case .label: .plain(nil, .bold)
    case .strong: .plain(strong, .bold)
    case .emphasis, .address: .plain(nil, .underline)
    case .benefit, .entryBenefit: .plain(.of(114, else: 2))
    case .risk, .entryRisk: .plain(.of(210, else: 1))
    case .link: .plain(link, .underline)
    case .chosenLink, .chosenEntry, .switchedOn: Ink(foreground: paper, background: link)
    case .bar, .barSection, .status: Ink(foreground: onPanel, background: panel)
    case .barTitle, .message: Ink(foreground: onPanel, background: panel, emphasis: .bold)
    case .key, .entryHits: .plain(nil, .bold)
    case .hint: .plain()
    case .notice: .plain(quiet, .italic)
    case .furniture, .entryFigure, .separator: .plain(quiet)
    case .match: Ink(foreground: paper, background: .of(221, else: 3))
    case .currentMatch: Ink(foreground: paper, background: .of(215, else: 6), emphasis: .bold)
    }
  }
}
