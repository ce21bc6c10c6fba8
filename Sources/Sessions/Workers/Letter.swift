import Reading

/// What comes to the main loop from other threads.
enum Letter: Sendable {
  /// Something for the reader.
  case event(Event)
  /// A text was opened, or could not be.
  case opened(Opening.Outcome)
  /// The file of an article has changed and was read again, or could not be.
  case readAgain(article: Int, Result<OpenedFile, Failure>)
  /// A copy of a text was made for the editor.
  case copied(EditedCopy)
}
