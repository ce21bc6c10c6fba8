import Articles
import Records
import Typesetting

extension Document {
  /// How much of the text is above the bottom of the screen, in percent.
  var percent: Int {
    guard galley.count > 0 else { return 100 }
    guard shownRange.upperBound < galley.count else { return 100 }
    return min(99, shownRange.upperBound * 100 / galley.count)
  }

  /// How long the text from the top of the screen to its end takes to read.
  var minutesLeft: String? {
    guard !presentation.keepsLines else { return nil }
    let words = wordsAhead
    guard words > 0, shownRange.upperBound < bodyEnd else { return nil }
    let minutes = ReadingTime.minutes(words: words)
    return minutes == 0 ? "under a minute left" : "\(minutes) min left"
  }

  /// Words from the top of the screen to the end of the running text; about one in six bytes until
  /// they have been counted.
  private var wordsAhead: Int {
    let ahead = max(0, bodyEnd - position.top.offset)
    guard let figures, bodyEnd > 0 else { return ahead / 6 }
    return Int(Double(figures.words) * Double(ahead) / Double(bodyEnd))
  }

  /// Where the running text ends and a run of titles begins.
  private var bodyEnd: Int {
    article.related.first { !$0.isInline }?.start.offset ?? galley.count
  }
}
