/// What the name of a file says of pages of HTML.
public enum PageName: Equatable, Sendable {
  /// It is called a page of HTML or, with `isXML`, of XHTML.
  case page(isXML: Bool)
  /// It is called a form that pages are made by.
  case template
  /// It is called a program, or what one wrote.
  case program
  /// Nothing.
  case unknown

  /// Reads the ending of a name, in any case.
  public init(_ name: String?) {
    guard let name, let ending = Self.ending(of: name) else {
      self = .unknown
      return
    }
    switch ending {
    case "html", "htm": self = .page(isXML: false)
    case "xhtml", "xht": self = .page(isXML: true)
    case "php", "phtml", "asp", "aspx", "jsp": self = .program
    case "erb", "ejs", "j2", "jinja", "jinja2", "tmpl", "tpl", "mustache", "hbs", "vue", "svelte",
      "twig", "cshtml", "liquid":
      self = .template
    default: self = .unknown
    }
  }

  /// The ending in lower case; nil where there is none that this table could have.
  private static func ending(of name: String) -> String? {
    let bytes = name.utf8.suffix(longest + 1)
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = bytes[dot...].dropFirst()
    // Most texts are called so, and need no string.
    if ending.elementsEqual("txt".utf8) || ending.elementsEqual("md".utf8) { return nil }
    return String(decoding: ending, as: UTF8.self).lowercased()
  }

  private static let longest = 8
}
