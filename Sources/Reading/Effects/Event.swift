public import Articles
public import Records

/// What happens to a reader.
public enum Event: Sendable {
  /// A key was pressed.
  case key(Key)
  /// The screen has another size.
  case resize(Size)
  /// An article that was asked for is there, as far as its first bytes show.
  case opened(OpenedArticle)
  /// An article that was asked for cannot be opened, or was given up, in one sentence.
  case notOpened(PrintableText)
  /// An article that was asked for is not there yet, and keys are handled meanwhile.
  case openingSlowly(path: String)
  /// Loading has gone on.
  case loaded(article: Int, found: Findings)
  /// An article that was complete has grown: from a place on, it is loaded again.
  case reopened(article: Int, at: Int, profile: TextProfile, found: Findings)
  /// An article was read again from its file, with `isAsked` because somebody has asked for it; its
  /// words are counted where it was loaded whole.
  case reloaded(article: Int, opened: OpenedArticle, figures: Figures?, isAsked: Bool)
  /// What was added to the file of an article was read too.
  case readOn(article: Int)
  /// Bytes of the text of an article are gone, since its file was cut.
  case cut(article: Int)
  /// The bytes of an article were decoded again, since more of them showed that they must be.
  case decodedAgain(article: Int, opened: OpenedArticle)
  /// No more of an article is read for now, in one sentence; nil where reading goes on.
  case waiting(article: Int, words: PrintableText?)
  /// The file of an article is no longer what it was, or with nil is that again.
  case changed(article: Int, change: FileChange?)
  /// A file that is followed has a successor.
  case succeeded(article: Int, by: Succession)
  /// The successor of a file that was followed was opened.
  case followedOn(article: Int, opened: OpenedArticle, by: Succession)
  /// An article that is followed has come to its end for good.
  case ended(article: Int)
  /// A search with a number has gone on.
  case searched(article: Int, search: Int, found: SearchFindings)
  /// The words of an article have been counted.
  case counted(article: Int, figures: Figures)
  /// The articles of the library are known, or more of them than before.
  case library(LibraryArticles)
  /// What a search of the library has found so far.
  case foundInLibrary(request: Int, findings: LibraryFindings)
  /// What an article of the library is about is known.
  case previewed(ArticlePreview)
  /// The articles that name others in their links are known, by the titles that they name.
  case namers([TitleKey: [LibraryEntry]])
  /// All of a text is here that came through a pipe, and what it is remembered by is known.
  case identified(article: Int, file: String)
  /// The pages of the manual are known that have some words.
  case manuals([ManualEntry], words: String)
  /// What is remembered of an article beside its place.
  case recalled(article: Int, recollection: Recollection)
  /// A mark was remembered; not for longer than the session where `isLasting` is false.
  case markKept(letter: Unicode.Scalar, isLasting: Bool)
  /// The articles that were read are known, the last one first.
  case history([HistoryEntry])
  /// The file that a link leads to was looked for.
  case foundLinked(LinkedFile, LinkedFile.Outcome)
  /// A place that marks name was looked for up to a byte; it is at an offset, or was not there.
  case foundPlace(article: Int, name: String, offset: Int?, searched: Int)
  /// A line was looked for; it begins at an offset, or is not there.
  case foundLine(article: Int, number: Int, offset: Int?)
  /// The paths of the files that begin as `start` are known.
  case files([String], beginningAs: String)
  /// A text was saved, in one sentence.
  case saved(PrintableText)
  /// Something that was asked for failed, in one sentence.
  case failed(PrintableText)
}
