/// A path as the key of a dictionary, where two are one only if their bytes are.
///
/// Strings are equal as well where one has `é` and the other `e` with an accent after it, which are
/// two files.
public struct PathKey: Hashable, Sendable {
  /// The path.
  public let path: String

  /// The key for `path`.
  public init(_ path: String) { self.path = path }

  /// Whether the bytes are the same.
  public static func == (left: PathKey, right: PathKey) -> Bool {
    left.path.utf8.elementsEqual(right.path.utf8)
  }

  /// Takes the bytes into `hasher`.
  public func hash(into hasher: inout Hasher) {
    var path = path
    path.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
