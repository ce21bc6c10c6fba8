import Typesetting

extension Role {
  /// The bar that a row with this role in it is part of; the page itself for what is no bar.
  ///
  /// A bar goes from edge to edge, and hints and keys take its background where they stand on it.
  var ground: Role {
    switch self {
    case .bar, .barTitle, .barSection: .bar
    case .status, .message: .status
    case .body, .category, .title, .summary, .heading, .subheading, .item, .benefit, .risk,
      .quotation, .preformatted, .link, .chosenLink, .notice, .furniture, .label,
      .strong, .emphasis, .address, .code, .struck,
      .codeComment, .codeString, .codeNumber, .codeKeyword, .codeAdded, .codeRemoved,
      .match, .currentMatch, .separator, .hint, .key, .prompt, .switchedOn,
      .entry, .entryBenefit, .entryRisk, .entryFigure, .entryHits, .currentEntry, .chosenEntry:
      .body
    }
  }
}
