/// Why an address is opened only where a person has seen it and agreed.
public enum AddressConcern: Equatable, Sendable {
  /// The words of its link name this host, and it leads to another.
  case otherHost(String)
  /// A name in its host has letters of several scripts.
  case mixedScripts
  /// A name in its host looks like one in Latin letters: it is this.
  case lookalike(String)
  /// A name stands before the host, which may be taken for it.
  case user
  /// Programs may differ on what its host is.
  case unclear
  /// It is neither of the web nor of mail.
  case scheme(String)
}

extension WebAddress {
  /// Whether it is never opened.
  public var isForbidden: Bool { Self.isForbidden(scheme: scheme) }

  /// Whether addresses of a scheme, in lower case, are never opened: a program or a file of its own is
  /// in them, and they lead nowhere.
  public static func isForbidden(scheme: String) -> Bool {
    switch scheme {
    case "javascript", "data", "vbscript", "blob": true
    default: false
    }
  }

  /// Why a person is asked before it is opened; nil where that is not needed.
  ///
  /// `words` are those of the link.
  public func concern(shownAs words: String) -> AddressConcern? {
    guard ["http", "https", "mailto"].contains(scheme) else { return .scheme(scheme) }
    if isUnclear { return .unclear }
    if hasUser { return .user }
    let name = HostName(host)
    if name.mixesScripts { return .mixedScripts }
    if let lookalike = name.lookalike { return .lookalike(lookalike) }
    guard scheme != "mailto" else { return nil }
    return HostName.shown(in: words).first { !$0.isRelated(to: name) }.map { .otherHost($0.text) }
  }
}
