/// The sequences that are written beside what curses writes; constants, so no text can be in them.
enum TerminalSequence {
  /// Text that is pasted comes as if it were typed.
  static let pasteMarksOff: StaticString = "\u{1b}[?2004l"
  /// The same for the first frame; from then on text that is pasted comes between two marks.
  static let firstFrameBegins: StaticString = "\u{1b}[?2004h\u{1b}[?2026h"
  /// What follows is one frame, shown when it is whole.
  static let frameBegins: StaticString = "\u{1b}[?2026h"
  /// The frame is whole.
  static let frameEnds: StaticString = "\u{1b}[?2026l"
  /// The terminal keeps where the cursor is, and how letters are drawn (DECSC).
  static let cursorKept = Array("\u{1b}7".utf8)
  /// It goes back to that (DECRC).
  static let cursorBack = Array("\u{1b}8".utf8)
  /// What follows, in base64, is for the clipboard (OSC 52).
  static let clipboardBegins: StaticString = "\u{1b}]52;c;"
  /// The text for the clipboard is whole.
  static let clipboardEnds: StaticString = "\u{7}"
}
