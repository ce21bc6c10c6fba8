/// Footnotes, whose places are called by their labels with a sign before them.
enum MarkdownNote {
  /// The label of the note that a place is called by; nil where it is none that can be written.
  static func label(of place: String) -> String? {
    guard place.hasPrefix("^") else { return nil }
    let label = place.dropFirst()
    let isWritten = label.utf8.allSatisfy { $0 > 0x20 && $0 != 0x5B && $0 != 0x5C && $0 != 0x5D }
    return isWritten && !label.isEmpty ? String(label) : nil
  }
}
