public import Articles
import Glibc
public import System

extension OpenedText {
  /// The column that `man` fills its lines to; they are typeset to the width of the screen from there.
  ///
  /// One width for all screens gives one text, so that a place in it is found again on any.
  private static let manualWidth = 80
  /// How long a program that has written nothing may take to end, once its output has.
  private static let patience = Duration.seconds(2)

  /// Has `man` print a page, whose bytes are to be received; it starts no pager and no browser.
  ///
  /// Throws one sentence where `man` cannot be started.
  public static func manual(
    _ page: ManualPage, decoding: Decoding = Decoding(), environment: Environment
  ) throws(StorageError) -> OpenedText {
    try output(
      of: page.arguments, name: PrintableText(page.title), decoding: decoding, environment)
  }

  /// The text that `man` prints for some arguments.
  static func output(
    of arguments: [String], name: PrintableText, decoding: Decoding, _ environment: Environment
  ) throws(StorageError) -> OpenedText {
    do {
      let (program, output) = try PipedProgram.start(arguments, changing: manualVariables)
      return .pipe(
        try SpooledBytes(
          Descriptor(owning: output), name: name, directories: SpoolFile.directories(environment),
          decoding: decoding,
          writer: program))
    } catch let error as SystemError {
      throw StorageError(name, .needsManual(error.code))
    } catch let error as StorageError {
      throw error
    } catch { throw StorageError(name, .hasNoSpool) }
  }

  /// What makes `man` print all of a page to a pipe, with its bold words as overstrikes.
  private static var manualVariables: [String: String?] {
    [
      "MANWIDTH": "\(manualWidth)", "MAN_KEEP_FORMATTING": "1", "GROFF_NO_SGR": "1",
      "MANPAGER": "cat", "PAGER": "cat", "MANOPT": "--no-hyphenation --no-justification",
      "LESS": nil, "MANROFFOPT": nil, "MANROFFSEQ": nil, "BROWSER": nil, "MANLESS": nil,
      "MAN_PN": nil,
    ]
  }

  /// Throws what a program of ours has complained about where its output has ended without a byte.
  public func checkWritten() throws(StorageError) {
    guard case .pipe(let bytes) = self, bytes.isComplete, bytes.count == 0,
      let words = bytes.complaint(within: Self.patience)
    else { return }
    throw StorageError(PrintableText(words), .isComplaint)
  }
}
