/// A value as SQLite keeps it, of one of its five storage classes.
public enum Value: Equatable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])
}

/// What can be kept in a column.
public protocol Storable {
  /// What is kept for it.
  var stored: Value { get }
  /// What was kept; nil where that is of another kind.
  init?(stored: Value)
}

extension Int64: Storable {
  /// An integer.
  public var stored: Value { .integer(self) }

  /// An integer, or a real number that is whole; nil for all else.
  public init?(stored: Value) {
    switch stored {
    case .integer(let number): self = number
    case .real(let number):
      guard let whole = Int64(exactly: number) else { return nil }
      self = whole
    case .null, .text, .blob: return nil
    }
  }
}

extension Int: Storable {
  /// An integer.
  public var stored: Value { .integer(Int64(self)) }

  /// An integer, or a real number that is whole; nil for all else.
  public init?(stored: Value) {
    guard let number = Int64(stored: stored) else { return nil }
    self.init(exactly: number)
  }
}

extension Bool: Storable {
  /// 1 or 0.
  public var stored: Value { .integer(self ? 1 : 0) }

  /// Whether a number is not 0; nil for what is no whole number.
  public init?(stored: Value) {
    guard let number = Int64(stored: stored) else { return nil }
    self = number != 0
  }
}

extension Double: Storable {
  /// A real number.
  public var stored: Value { .real(self) }

  /// A number of either class; nil for all else.
  public init?(stored: Value) {
    switch stored {
    case .real(let number): self = number
    // SQLite keeps a real number that is whole as an integer, where the column is for integers.
    case .integer(let number): self = Double(number)
    case .null, .text, .blob: return nil
    }
  }
}

extension String: Storable {
  /// A text.
  public var stored: Value { .text(self) }

  /// A text; nil for all else.
  public init?(stored: Value) {
    guard case .text(let text) = stored else { return nil }
    self = text
  }
}

extension [UInt8]: Storable {
  /// A blob.
  public var stored: Value { .blob(self) }

  /// A blob, or the bytes of a text in UTF-8; nil for all else.
  public init?(stored: Value) {
    switch stored {
    case .blob(let bytes): self = bytes
    case .text(let text): self = Array(text.utf8)
    case .null, .integer, .real: return nil
    }
  }
}
