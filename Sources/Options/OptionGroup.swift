/// What options have in common, under which the help and the manual list them.
public enum OptionGroup: CaseIterable, Sendable {
  /// Something is printed instead of read.
  case printing
  /// How texts are read.
  case reading
  /// What a pager does, as in less.
  case pager
  /// What the program says of itself.
  case about
  /// What less has and what changes nothing here; no help lists it.
  case accepted

  /// Its title.
  public var title: String {
    switch self {
    case .printing: "Print instead of reading"
    case .reading: "Read"
    case .pager: "As in less, with +120 and +G too"
    case .about: "About"
    case .accepted: "Accepted, without effect"
    }
  }
}
