/// How `git log` prints a commit.
public enum GitLogForm: Equatable, Sendable {
  /// In several lines, the first of which is "commit" and the whole hash.
  case full
  /// In one line that begins with the hash, as `--oneline` does.
  case short
}
