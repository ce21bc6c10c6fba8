extension CursesScreen {
  /// Puts `text` on the clipboard, where the terminal allows it (OSC 52); at most 100 kB of it.
  public func copy(_ text: String) {
    guard isHeld else { return }
    terminal.write(
      Base64.encode(text.utf8Prefix(100_000)),
      between: TerminalSequence.clipboardBegins, and: TerminalSequence.clipboardEnds)
  }
}

extension String {
  /// The bytes of the front of the text, at most `limit` of them, and no character cut.
  fileprivate func utf8Prefix(_ limit: Int) -> [UInt8] {
    guard utf8.count > limit else { return Array(utf8) }
    var bytes = utf8.prefix(limit + 1)
    while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
    return Array(bytes)
  }
}
