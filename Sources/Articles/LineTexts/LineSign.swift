/// What a line of a sample shows of the kind of its text.
enum LineSign: Int {
  /// Running text.
  case prose
  /// A few words, which can be anything.
  case words
  /// A remark in code or settings.
  case comment
  case code
  /// A name with its value.
  case setting
  /// A name in brackets above settings.
  case section
  /// Beginning with a time.
  case stamped
  /// Beginning with a level such as "WARN".
  case levelled
  case chat
  /// The first line of a commit, as `git log` prints it.
  case commit
  /// A commit in one line.
  case shortCommit
  /// A line that names the files of a diff.
  case diffHead
  /// A line of a hunk.
  case hunk
  /// A row of a tool that lists files, addresses, bytes.
  case row
  /// Nothing but what `git log --graph` draws, or a rule.
  case drawing
}
