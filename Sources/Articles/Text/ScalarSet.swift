/// A set of scalars that knows those of ASCII by a bit each, because most that are asked for are.
public struct ScalarSet: Sendable, ExpressibleByArrayLiteral {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// Those above ASCII, in order: few, and sooner there than a set of the standard library is made.
  private var others: [UInt32] = []

  /// The set of `elements`.
  public init(arrayLiteral elements: Unicode.Scalar...) {
    for element in elements {
      switch element.value {
      case 0..<64: low |= 1 << UInt64(element.value)
      case 64..<128: high |= 1 << UInt64(element.value - 64)
      default: others.append(element.value)
      }
    }
    others.sort()
  }

  /// Whether `scalar` is in the set.
  public func contains(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 64 { return low >> UInt64(value) & 1 == 1 }
    if value < 128 { return high >> UInt64(value - 64) & 1 == 1 }
    let place = others.partitioningIndex { $0 >= value }
    return place < others.count && others[place] == value
  }
}
