/// Which way a search goes from the place of the reader; at the end of the text it wraps.
public enum SearchDirection: Sendable {
  /// To the end of the text first (`/`).
  case forward
  /// To its start first (`?`).
  case backward
}
