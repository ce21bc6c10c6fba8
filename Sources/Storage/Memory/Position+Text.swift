import Articles
import Records

/// Positions as a text of numbers, top and place in turn.
extension [Position] {
  /// The positions in a text such as "0 0 120 140".
  init(text: String) {
    let numbers = text.split(separator: " ").compactMap { Int($0) }.filter { $0 >= 0 }
    self = stride(from: 0, to: numbers.count - 1, by: 2).map { index in
      Position(top: Anchor(numbers[index]), place: Anchor(numbers[index + 1]))
    }
  }

  /// The text that they can be read from again.
  var text: String {
    flatMap { [$0.top.offset, $0.place.offset] }.map { "\($0)" }.joined(separator: " ")
  }
}
