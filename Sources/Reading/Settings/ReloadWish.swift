/// What is done where the file of an article changes while it is read.
public enum ReloadWish: String, CaseIterable, Sendable {
  /// It is read again by itself.
  case always
  /// That is said, with the key that reads it again.
  case ask
  /// Nothing; nobody looks for changes.
  case never
}
