import Glibc

/// The variables that a program was started with; each is looked up when it is asked for, since a
/// first screen needs two of perhaps a hundred.
public struct Environment: Sendable {
  /// What stands in for the variables of this process.
  private let substitutes: [String: String]?

  /// The variables of this process.
  public static let process = Environment(substitutes: nil)

  /// These variables, and no others.
  public init(_ variables: [String: String]) { self.init(substitutes: variables) }

  private init(substitutes: [String: String]?) { self.substitutes = substitutes }

  /// The value of a variable, as ``PathCoding`` has it; nil where it is not set.
  public subscript(_ name: String) -> String? {
    if let substitutes { return substitutes[name] }
    return unsafe getenv(name).map { unsafe PathCoding.string($0) }
  }

  /// The value of a variable; nil where it is not set, or empty.
  public func word(_ name: String) -> String? { self[name].flatMap { $0.isEmpty ? nil : $0 } }
}

extension Environment: ExpressibleByDictionaryLiteral {
  /// These variables, and no others; of two with one name, the last.
  public init(dictionaryLiteral variables: (String, String)...) {
    self.init(Dictionary(variables) { $1 })
  }
}
