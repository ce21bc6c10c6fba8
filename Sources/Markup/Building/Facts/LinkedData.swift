/// What a page says of itself in JSON-LD, in the words of schema.org.
struct LinkedData {
  private var found: FoundFacts
  private var claims: PageClaims
  private var nodesLeft = 2000

  /// Reads the text of a script into facts and claims.
  static func read(_ script: [UInt8], _ found: inout FoundFacts, _ claims: inout PageClaims) {
    guard let root = JSONReader.value(of: script) else { return }
    var data = LinkedData(found: found, claims: claims)
    data.visit(root)
    (found, claims) = (data.found, data.claims)
  }

  private mutating func visit(_ value: JSONValue) {
    guard nodesLeft > 0 else { return }
    nodesLeft -= 1
    switch value {
    case .array(let values): for value in values { visit(value) }
    case .object(let members):
      take(value)
      for member in members { visit(member.value) }
    case .null, .bool, .number, .string: break
    }
  }

  private mutating func take(_ node: JSONValue) {
    let types = node["@type"]?.all.compactMap(\.string).joined(separator: " ") ?? ""
    let isArticle = ["Article", "Posting", "Report"].contains { types.contains($0) }
    if isArticle { claims.hasArticle = true }
    if let body = node["articleBody"]?.string { claims.bodies.append(body) }
    if let headline = node["headline"]?.string, let words = Self.words(headline) {
      claims.titles.append(words)
    }
    if isArticle, let words = node["description"]?.string.flatMap(Self.words) {
      claims.descriptions.append(words)
    }
    if isArticle {
      takeFacts(node, rank: 0)
    } else if types.contains("WebPage") || types == "Recipe" {
      takeFacts(node, rank: 4)
    } else if types == "WebSite" {
      take(node["name"], .site, 3)
    }
  }

  private mutating func takeFacts(_ node: JSONValue, rank: Int) {
    take(node["headline"] ?? node["name"], .title, 2 + rank)
    take(node["datePublished"] ?? node["dateCreated"], .published, rank)
    take(node["dateModified"], .changed, rank)
    take(node["description"], .description, 3 + rank)
    take(node["inLanguage"], .language, 3 + rank)
    take(node["url"], .address, 3 + rank)
    take(node["publisher"]?["name"], .site, 2 + rank)
    let authors = (node["author"] ?? node["creator"])?.all.compactMap(Self.name) ?? []
    if !authors.isEmpty {
      take(.string(authors.prefix(Self.mostAuthors).joined(separator: ", ")), .author, rank)
    }
  }

  private static let mostAuthors = 6

  private mutating func take(_ value: JSONValue?, _ fact: FoundFacts.Fact, _ rank: Int) {
    guard let words = value?.all.first?.string.flatMap(Self.words) else { return }
    found.take(words, as: fact, rank: rank)
  }

  /// The name of a person, who may be written as a name alone.
  private static func name(_ person: JSONValue) -> String? {
    guard let name = (person["name"]?.all.first ?? person).string.flatMap(words),
      !name.hasPrefix("http://"), !name.hasPrefix("https://")
    else { return nil }
    return name
  }

  /// A string with its references replaced and its white space folded; many write both.
  private static func words(_ string: String) -> String? {
    let bytes =
      string.utf8.contains(UInt8(ascii: "&")) ? ReferenceText.text(of: string) : Array(string.utf8)
    return FoundFacts.folded(bytes.span)
  }
}
