import Articles
import Records
import Typesetting

extension Document {
  /// How much of what is shown of the text is above the bottom of the screen, in percent.
  var percent: Int {
    guard galley.count > 0 else { return 100 }
    let end = shownRange.upperBound
    guard end < galley.count else { return 100 }
    return min(99, shownBytes(before: end) * 100 / max(1, shownBytes(before: galley.count)))
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
    let body = shownBytes(before: bodyEnd)
    let ahead = max(0, body - shownBytes(before: position.top.offset))
    guard let figures, body > 0 else { return ahead / 6 }
    return Int(Double(figures.words) * Double(ahead) / Double(body))
  }

  /// Where the running text ends and a run of titles begins.
  private var bodyEnd: Int {
    article.related.first { !$0.isInline }?.start.offset ?? galley.count
  }
}
