/// Sentences of ours, as many as a test needs.
enum Prose {
  private static let words = [
    "skin", "the", "cream", "gentle", "warm", "and", "water", "evening", "of", "patients", "small",
    "doctor", "often", "a", "itch", "barrier", "lamp", "under", "study", "weeks",
  ]

  /// Running text of about so many bytes, without a line end, that ends in a full stop.
  static func paragraph(_ length: Int, seed: UInt64 = 1) -> String {
    var random = SeededGenerator(state: seed)
    var text = "Most"
    while text.utf8.count < length - 1 { text += " " + words[Int(random.next() % 20)] }
    return text + "."
  }

  /// A paragraph long enough to be taken for running text whatever stands around it.
  static let long = paragraph(230)

  /// A text broken into lines of at most `columns`.
  static func wrapped(_ text: String, at columns: Int) -> String {
    var lines: [String] = [""]
    for word in text.split(separator: " ") {
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if line.count + 1 + word.count <= columns {
        lines[lines.count - 1] = line + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }
}
