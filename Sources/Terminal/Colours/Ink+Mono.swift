import Typesetting

extension Ink {
  /// No colours, for those who want none and for terminals that have none.
  static func mono(_ role: Role) -> Ink {
    switch role {
    case .body, .summary, .item, .quotation, .preformatted, .entry, .prompt: .plain()
    case .entryBenefit, .entryRisk, .entryFigure, .hint, .separator, .category: .plain()
    case .title, .heading, .subheading, .label, .key, .currentEntry, .entryHits: .plain(nil, .bold)
    case .strong: .plain(nil, .bold)
    case .emphasis, .address: .plain(nil, .underline)
    case .benefit, .risk: .plain(nil, .bold)
    case .link: .plain(nil, .underline)
    case .chosenLink: .plain(nil, [.reverse, .underline])
    case .chosenEntry, .bar, .barSection, .status: .plain(nil, .reverse)
    case .barTitle, .message, .switchedOn: .plain(nil, [.reverse, .bold])
    case .match: .plain(nil, [.bold, .underline])
    case .currentMatch: .plain(nil, [.reverse, .bold])
    case .notice, .furniture: .plain(nil, .faint)
    }
  }
}
