/// What is done first with a text that is opened: what `+` and `-p` ask for.
public enum StartCommand: Equatable, Sendable {
  /// Goes to a line of the source, counted from 1 (`+120`).
  case line(Int)
  /// Goes to a percentage of the text (`+50%`).
  case percent(Int)
  /// Goes to the end (`+G`).
  case end
  /// Goes to the end and follows the text as it grows (`+F`).
  case follow
  /// Goes to the first match of some words or of a regular expression (`+/WORDS`).
  case search(String)
  /// Goes to the last match (`+?WORDS`).
  case searchBackward(String)

  /// What stands after the `+`; nil where Lectern has no such command.
  public init?(_ words: some StringProtocol) {
    switch words.first {
    case "/": self = .search(String(words.dropFirst()))
    case "?": self = .searchBackward(String(words.dropFirst()))
    default: self.init(key: words)
    }
  }

  private init?(key words: some StringProtocol) {
    let digits = words.prefix { $0.isASCII && $0.isNumber }
    let number = Int(digits)
    switch (number, words.dropFirst(digits.count)) {
    case (let line?, ""), (let line?, "g"), (let line?, "G"): self = .line(line)
    case (let share?, "%"), (let share?, "p"): self = .percent(share)
    case (nil, "G"), (nil, ">"): self = .end
    case (nil, "F"): self = .follow
    case (nil, "g"), (nil, "<"): self = .line(1)
    default: return nil
    }
  }
}
