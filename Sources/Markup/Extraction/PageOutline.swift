/// The blocks of a page and the elements that contain them, by which its article is found.
public struct PageOutline: Equatable, Sendable {
  /// Nothing of a page yet.
  public init() {}
}
