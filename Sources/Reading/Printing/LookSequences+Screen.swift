extension LookSequences {
  /// What draws letters in the look of a theme, whatever was drawn before.
  public func sequence(drawing look: Look) -> [UInt8] {
    let signs: [(Emphasis, String)] = [
      (.bold, "1"), (.faint, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    ]
    var numbers = ["0"] + signs.filter { look.emphasis.contains($0.0) }.map(\.1)
    if let shade = look.foreground { numbers.append(number(of: shade, from: 30)) }
    if let shade = look.background { numbers.append(number(of: shade, from: 40)) }
    numbers.removeAll(where: \.isEmpty)
    return Array("\u{1B}[\(numbers.joined(separator: ";"))m".utf8)
  }
}
