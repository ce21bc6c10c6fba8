/// Where a link leads.
public enum LinkTarget: Equatable, Sendable {
  /// To an article by its title, which is these bytes of the text.
  case article(title: Range<Int>)
  /// To an article by its title, and to a heading in it where one is named: `[[Title#Heading]]`.
  case title(String, heading: String?)
  /// To a place in the same text that a mark names.
  case place(name: String)
  /// To a file, relative to this one, and a place in it where it is named.
  case file(path: String, fragment: String?)
  /// To an address, such as one of the web.
  case address(String)
}

extension LinkTarget {
  /// A word for the kind of target, as an outline has it.
  public var kindName: String {
    switch self {
    case .article, .title: "article"
    case .place: "place"
    case .file: "file"
    case .address: "address"
    }
  }

  /// The target as one writes it in a link; nil for an article, whose title stands in the text.
  public var reference: String? {
    switch self {
    case .article: nil
    case .title(let title, let heading): "[[" + title + (heading.map { "#" + $0 } ?? "") + "]]"
    case .place(let name): "#" + name
    case .file(let path, let fragment): path + (fragment.map { "#" + $0 } ?? "")
    case .address(let address): address
    }
  }
}
