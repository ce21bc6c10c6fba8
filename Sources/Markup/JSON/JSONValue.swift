/// A value of JSON.
indirect enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  /// As it is written.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// In the order in which it is written.
  case object([Member])

  /// A value with its name.
  struct Member: Equatable, Sendable {
    let name: String
    let value: JSONValue
  }

  /// The value of this name; nil where there is none, or where this is no object.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text of a string.
  var string: String? { if case .string(let string) = self { string } else { nil } }

  /// The values of a list; of anything else, itself.
  var all: [JSONValue] {
    switch self {
    case .array(let values): values
    case .null: []
    case .bool, .number, .string, .object: [self]
    }
  }
}
