import Articles

/// Where links lead, as it is said, copied and opened.
extension Document {
  /// Where a reference leads out of what the text itself can tell; nil for a section, a heading and a
  /// page of the manual, which its words name, and for a number that no list has.
  func linkTarget(of reference: Reference) -> LinkTarget? {
    switch reference.target {
    case .marked(.address(let address)): LinkTarget(fileAddress: address) ?? .address(address)
    case .marked(let target): target
    case .address(let number): numberedAddresses?[number].flatMap { LinkTarget(reference: $0) }
    case .section, .heading, .manualPage: nil
    }
  }

  /// Reads the list of addresses at the end of the text, unless that was done or there is none yet.
  mutating func readNumberedAddresses() {
    guard numberedAddresses == nil, source.isComplete,
      !article.referenceKinds.isDisjoint(with: [.addresses, .addressesBehind])
    else { return }
    let start = max(0, source.count - NumberedAddresses.longest)
    let tail = source.bytes(in: start..<source.count)
    numberedAddresses = NumberedAddresses(tail: tail.span, isWhole: start == 0)
  }

  /// How the target of a reference is named; nil where its words are its name.
  func words(ofTarget reference: Reference) -> PrintableText? {
    switch linkTarget(of: reference) {
    case .article(let title): text(title)
    case .place(let name): PrintableText("#" + name)
    case .title, .file, .address: linkTarget(of: reference)?.reference.map { PrintableText($0) }
    case nil: nil
    }
  }
}
