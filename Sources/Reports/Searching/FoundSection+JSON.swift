import Articles
public import Records

extension FoundSection {
  /// The section as one JSON object on a line, in UTF-8.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.field("file") { $0.path(path) }
      json.field("title") { $0.string(title.string) }
      json.field("category") { $0.string(category.isEmpty ? nil : category.string) }
      json.field("section") { $0.string(section.isEmpty ? nil : section.string) }
      json.field("offset") { $0.number(offset) }
      json.field("snippet") { $0.string(snippet.map(\.text.string).joined()) }
    }
    return writer.utf8 + [UInt8(ascii: "\n")]
  }
}
