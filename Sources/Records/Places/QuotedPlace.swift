/// A place in a text with the words around it, by which it is found again in the text as it was
/// edited since.
public struct QuotedPlace: Equatable, Sendable {
  /// Some bytes of the text, and how far behind their start the place is.
  public struct Quote: Equatable, Sendable {
    /// The bytes as they stood in the text.
    public var bytes: [UInt8]
    /// Bytes from their start to the place; less than 0 where they stand behind it.
    public var distance: Int

    /// A quote that begins `distance` bytes before the place.
    public init(bytes: [UInt8], distance: Int) {
      self.bytes = bytes
      self.distance = distance
    }
  }

  /// What a place was found again by.
  public enum Trace: Equatable, Sendable {
    /// The words at the place or beside it.
    case words
    /// Only the heading above it.
    case heading
    /// Nothing: the text has other words now.
    case distance
  }

  /// The start of any text.
  public static let start = QuotedPlace(offset: 0, count: 0, quotes: [], heading: nil)

  /// Bytes from the start of the text to the place.
  public let offset: Int
  /// Bytes that the text had.
  public let count: Int
  /// What stands at the place, shortly before it and shortly after it.
  public let quotes: [Quote]
  /// The heading above the place.
  public let heading: Quote?

  /// A place as it was quoted before.
  public init(offset: Int, count: Int, quotes: [Quote], heading: Quote?) {
    self.offset = offset
    self.count = count
    self.quotes = quotes
    self.heading = heading
  }
}
