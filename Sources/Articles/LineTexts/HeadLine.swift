/// What the first line of a text says of all of it.
enum HeadLine {
  /// The kind that a text is by its first line: a script, a program in PostScript, a certificate.
  static func kind(_ text: Span<UInt8>) -> LinesKind? {
    let script: LinePattern = "#!/|#! /"
    let (php, postScript, zsh): (LinePattern, LinePattern, LinePattern) = (
      "<?php", "%!PS", "#compdef"
    )
    switch text[0] {
    case 0x23 where script.matches(text, at: 0): return .code(runner(text))
    case 0x23 where zsh.matches(text, at: 0): return .code(CodeLanguage("sh"))
    case 0x3C where php.matches(text, at: 0): return .code(CodeLanguage("php"))
    case 0x25 where postScript.matches(text, at: 0): return .code(CodeLanguage("postscript"))
    case 0x2D where isKey(text): return .listing
    case 0xE2 where isFrame(text): return .code(nil)
    default: return nil
    }
  }

  /// Whether a text begins as manual pages do: "LS(1)   User Commands   LS(1)".
  static func isManual(_ text: Span<UInt8>) -> Bool {
    let end = ByteSearch.first(0x0A, in: text, 0..<min(text.count, 400)) ?? 0
    var last = end
    while last > 0, text[last - 1] <= 0x20 { last -= 1 }
    guard last > 8, text[last - 1] == 0x29,
      let bracket = ByteSearch.first(0x29, in: text, 0..<last), bracket < 80
    else { return false }
    let length = bracket + 1
    guard length > 3, 2 * length < last, text[length] == 0x20 else { return false }
    for index in 0..<length where text[index] != text[last - length + index] { return false }
    return true
  }

  /// Whether a text begins as what newsboat and neomutt write for their pagers.
  static func isLetter(_ text: Span<UInt8>) -> Bool {
    let title: LinePattern = "\nTitle: "
    guard text[0] == 0x2D || MailHead.isFeed(text),
      let end = ByteSearch.first(0x0A, in: text, 0..<min(text.count, 400))
    else { return false }
    if text[0] == 0x2D { return MailHead.isStatus(text.extracting(0..<end)) }
    return title.matches(text, at: end)
  }

  /// Whether a frame begins that bat draws around a file, "───────┬────────", above its name.
  private static func isFrame(_ text: Span<UInt8>) -> Bool {
    guard let end = ByteSearch.first(0x0A, in: text, 0..<min(text.count, 4096)) else {
      return false
    }
    let (side, dash, cross): (LinePattern, LinePattern, LinePattern) = (" │ ", "─", "┬")
    var (at, crosses) = (0, 0)
    while at < end {
      if let next = dash.end(in: text, at: at) {
        at = next
      } else if let next = cross.end(in: text, at: at), at > 0 {
        at = next
        crosses += 1
      } else {
        return false
      }
    }
    return crosses == 1 && side.isIn(text.extracting(end..<min(text.count, end + 80)))
  }

  /// Whether what stands between dashes is a key or a certificate, and no signed letter.
  private static func isKey(_ text: Span<UInt8>) -> Bool {
    let (begin, key): (LinePattern, LinePattern) = (
      "-----BEGIN ", "CERTIFICATE| KEY|509|PARAMETERS"
    )
    guard begin.matches(text, at: 0),
      let end = ByteSearch.first(0x0A, in: text, 0..<min(text.count, 80))
    else { return false }
    return key.isIn(text.extracting(0..<end))
  }

  /// The program that runs a script, without the number of its version.
  private static func runner(_ text: Span<UInt8>) -> CodeLanguage? {
    let end = ByteSearch.first(0x0A, in: text, 0..<text.count) ?? text.count
    let line = text.extracting(0..<end)
    let env: LinePattern = "/env -S |/env "
    var start = env.firstEnd(in: line, from: 0) ?? 2
    var last = start
    while last < end, line[last] == 0x20 || line[last] == 0x2F { last += 1 }
    while last < end, line[last] > 0x20 {
      if line[last] == 0x2F { start = last + 1 }
      last += 1
    }
    while last > start, line[last - 1] <= 0x39, line[last - 1] != 0x2B { last -= 1 }
    var name: [UInt8] = []
    for index in start..<max(start, last) { name.append(line[index]) }
    return CodeLanguage(String(decoding: name, as: UTF8.self))
  }
}
