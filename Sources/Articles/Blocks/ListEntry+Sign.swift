extension ListEntry {
  /// The sign of its stance: `+` for a benefit, `-` for a risk, else a dot.
  public var sign: String {
    switch stance {
    case .benefit: "+"
    case .risk: "-"
    case nil: "·"
    }
  }
}
