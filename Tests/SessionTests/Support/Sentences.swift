/// Whether a message is one line that begins with the program's name and ends as a sentence does.
func isOneSentence(_ message: String) -> Bool {
  message.hasPrefix("lectern: ") && message.hasSuffix("\n") && message.count { $0 == "\n" } == 1
    && ".?!".contains(message.dropLast().last ?? " ")
}

extension VirtualTerminal {
  /// All rows from one on as one text, for messages that the terminal has broken in any place.
  func prose(from row: Int) -> String {
    (row..<rows).map { cells(ofRow: $0).map(\.text).joined() }.joined()
  }
}
