public import Articles

/// What a reader asks of the world.
public enum Effect: Equatable, Sendable {
  /// Open the article in a file.
  case open(path: String)
  /// Read the article with a number again from its file.
  case reload(article: Int, path: String)
  /// Tell what is added to an article from now on.
  case follow(article: Int)
  /// Let an article that was followed end where it has been read to.
  case stopFollowing(article: Int)
  /// Count the matches in an article under a number, from a place on in a direction; an earlier search
  /// is given up for it.
  case search(article: Int, search: Int, SearchMatcher, from: Int, SearchDirection)
  /// Give up the search.
  case stopSearch
  /// Tell which articles are on the shelf.
  case listShelf
  /// Tell which articles of the library have what was typed, under a number; what was asked before is
  /// given up for it. Without a word, only see to it that the index of the library is up to date.
  case searchLibrary(request: Int, String)
  /// Tell what changes on the shelf from now on, or stop telling.
  case watchShelf(Bool)
  /// Tell what an article is about, unless another one is asked for before.
  case preview(path: String)
  /// Remember what is kept of an article, in the place of what was remembered of it before.
  case remember(RememberedArticle)
  /// Remember a mark at once, and tell when that is done.
  case rememberMark(RememberedMark)
  /// Remember how texts are seen.
  case rememberView(View)
  /// Remember which articles were read before and after the one in front.
  case rememberTrail(RememberedTrail)
  /// Remember what was searched for.
  case rememberQuery(SearchQuery)
  /// Tell which articles were read.
  case listHistory
  /// Tell which articles of the shelf name which others.
  case listNamers
  /// Put a text on the clipboard.
  case copy(String)
  /// Open a file in the editor at a line, counted from 1.
  case edit(path: String, line: Int)
  /// Stop the program until it is continued.
  case suspend
  /// Paint the screen from nothing.
  case redraw
  /// Leave.
  case quit
}
