/// A list that only grows at its end, kept in parts of one size.
///
/// An array doubles its room when it is full, and needs both the old and the new room while it moves;
/// a list of half a million headings is to take what its elements take. Other modules search in it with
/// each key, and add to it what loading finds, hence what is inlinable.
public struct Roll<Element: Sendable>: Sendable {
  @usableFromInline var parts: [[Element]] = []
  @usableFromInline var size = 0
  /// How many elements there are.
  @inlinable public var count: Int { size }
  @inlinable static var partSize: Int { 4096 }

  /// A list without an element.
  @inlinable public init() {}

  /// A list of `elements`.
  @inlinable public init(_ elements: some Sequence<Element>) {
    append(contentsOf: elements)
  }

  /// Adds an element at the end.
  @inlinable public mutating func append(_ element: Element) {
    if size % Self.partSize == 0 {
      var part: [Element] = []
      // Most articles are small, so that the first part grows as it must.
      if size > 0 { part.reserveCapacity(Self.partSize) }
      parts.append(part)
    }
    parts[parts.count - 1].append(element)
    size += 1
  }

  /// Adds elements at the end.
  @inlinable public mutating func append(contentsOf elements: some Sequence<Element>) {
    for element in elements { append(element) }
  }
}

extension Roll: RandomAccessCollection {
  /// The index of the first element.
  @inlinable public var startIndex: Int { 0 }
  /// The index after the last element.
  @inlinable public var endIndex: Int { count }

  /// The element at an index.
  @inlinable public subscript(index: Int) -> Element {
    parts[index / Self.partSize][index % Self.partSize]
  }
}

extension Roll: Equatable where Element: Equatable {}
