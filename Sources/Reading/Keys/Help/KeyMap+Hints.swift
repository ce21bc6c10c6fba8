import Articles

extension KeyMap {
  /// What a hint says, such as "q close"; nil where no key asks for it.
  func words(of hint: Hint, in context: KeyContext) -> String? {
    var words = ""
    for command in hint.commands {
      if let key = key(for: command, in: context) { words += key + " " }
    }
    return words.isEmpty ? nil : words + hint.words
  }

  /// What hints say beside each other, as far as there are keys: "Enter go  q close".
  func words(of hints: [Hint], in context: KeyContext, between separator: String = "  ") -> String {
    var line = ""
    for hint in hints {
      guard let words = words(of: hint, in: context) else { continue }
      line += line.isEmpty ? words : separator + words
    }
    return line
  }

  /// A sentence that ends in hints, such as "The file has changed; R reloads it".
  func sentence(_ start: String, _ hints: Hint..., in context: KeyContext) -> String {
    let words = words(of: hints, in: context, between: ", ")
    return words.isEmpty ? start + "." : "\(start); \(words)."
  }
}
