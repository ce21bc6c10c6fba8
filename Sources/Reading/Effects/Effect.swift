public import Articles
public import Records

/// What a reader asks of the world.
public enum Effect: Equatable, Sendable {
  /// Open the article in a file.
  case open(path: String)
  /// Open an address in the browser.
  case browse(address: String)
  /// Report which file a link leads to.
  case findLinked(LinkedFile)
  /// Report where a mark of an article names a place, from a byte on.
  case findPlace(article: Int, name: String, from: Int)
  /// Have `man` print a page, and open that.
  case openManual(ManualPage)
  /// Report which pages of the manual have some words in their names or descriptions.
  case listManuals(words: String)
  /// Report what is remembered of an article, whose name in what is remembered has become known.
  case recall(article: Int, file: String)
  /// Read the article with a number again from its file.
  case reload(article: Int, path: String)
  /// Present an article in another way.
  case present(article: Int, as: PresentationWish)
  /// Report what is added to an article from now on.
  case follow(article: Int)
  /// Open what has taken the place of a file that is followed.
  case followOn(article: Int, path: String, by: Succession)
  /// Let an article that was followed end where it has been read to.
  case stopFollowing(article: Int)
  /// Count the matches in an article under a number, from a byte on in a direction; this replaces an
  /// earlier search.
  case search(
    article: Int, search: Int, matcher: SearchMatcher, from: Int, direction: SearchDirection)
  /// Give up the search.
  case stopSearch
  /// Report which articles are in the library.
  case listLibrary
  /// Report which articles of the library have the words, under a number; this replaces an earlier
  /// request. Without a word, only bring the index of the library up to date.
  case searchLibrary(request: Int, words: String)
  /// Report changes of the library from now on, or stop reporting them.
  case watchLibrary(isOn: Bool)
  /// Report what an article is about, unless another one is asked for before.
  case preview(path: String)
  /// Remember what is kept of an article; this replaces what was remembered of it.
  case remember(RememberedArticle)
  /// Remember a mark at once, and report when that is done.
  case rememberMark(RememberedMark)
  /// Remember how texts are seen.
  case rememberView(View)
  /// Remember which articles were read before and after the one in front.
  case rememberTrail(RememberedTrail)
  /// Remember what was searched for.
  case rememberQuery(SearchQuery)
  /// Report which articles were read.
  case listHistory
  /// Report which articles of the library name which others.
  case listNamers
  /// Report where a line of an article begins, counted from 1.
  case findLine(article: Int, number: Int)
  /// Report the files whose paths begin in some way.
  case listFiles(beginningAs: String)
  /// Save the text of an article in a file, and report when that is done.
  case save(article: Int, path: String, overwrites: Bool)
  /// Open a copy of an article that has no file in the editor at a line, counted from 1.
  case editCopy(article: Int, line: Int)
  /// Put a text on the clipboard.
  case copy(String)
  /// Open a file in the editor at a line, counted from 1.
  case edit(path: String, line: Int)
  /// Stop the program until it is continued.
  case suspend
  /// Redraw the whole screen.
  case redraw
  /// Leave.
  case quit
}
