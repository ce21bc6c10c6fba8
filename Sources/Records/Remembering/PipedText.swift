public import Articles

/// What a text is remembered by that has no file, in the place of a path.
public enum PipedText: Equatable, Sendable {
  /// A page of the manual.
  case manual(ManualPage)
  /// Any other text that came through a pipe: a hash of its bytes, and how many they are.
  case text(hash: Int64, length: Int)

  private static let manualStart = "man:"
  private static let textStart = "pipe:"

  /// What stands for it where files have their paths; no path of a file that is remembered begins so.
  public var key: String {
    switch self {
    case .manual(let page): Self.manualStart + page.title
    case .text(let hash, let length): Self.textStart + "\(hash):\(length)"
    }
  }

  /// Whether a key stands for a text that cannot be had again.
  public static func isUnnamed(key: String) -> Bool { key.hasPrefix(textStart) }

  /// The page of the manual that a key stands for; nil for all else.
  public static func manual(ofKey path: String) -> ManualPage? {
    guard path.hasPrefix(manualStart) else { return nil }
    let words = String(path.dropFirst(manualStart.count))
    return ManualPage(reference: words) ?? ManualPage(name: words)
  }
}
