/// How long texts take to read.
enum ReadingTime {
  /// Words that a person reads in a minute: the mean for non-fiction in English in Brysbaert's
  /// review of 190 studies (2019).
  private static let wordsPerMinute = 238

  /// Minutes that `words` words take, rounded; 0 for less than half a minute.
  static func minutes(words: Int) -> Int { (words + wordsPerMinute / 2) / wordsPerMinute }
}
