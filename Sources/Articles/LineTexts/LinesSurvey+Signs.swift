extension LinesSurvey {
  /// What a line shows; `whole` has the white space before it too.
  mutating func sign(
    of line: Span<UInt8>, in whole: Span<UInt8>, isIndented: Bool
  ) -> LineSign {
    if diff.isInHunk, diff.passes(whole) { return .hunk }
    if remark.isInside {
      _ = remark.takes(line)
      return .comment
    }
    if let sign = diffSign(whole) ?? commitSign(whole) { return sign }
    if let sign = entrySign(line, isIndented: isIndented) { return sign }
    if line[0] == 0x60 || line[0] == 0x7E {
      let fence: LinePattern = "```|~~~"
      if fence.matches(line, at: 0) { tally.fences += 1 }
    }
    if TableRule.isCrossed(line) {
      tally.rules += 1
      return .drawing
    }
    if remark.takes(line) { return .comment }
    if line[0] == 0x23 { return hashSign(line) }
    return wordsSign(line, isIndented: isIndented)
  }

  private mutating func diffSign(_ line: Span<UInt8>) -> LineSign? {
    switch line[0] {
    case 0x40, 0x2D, 0x2B, 0x64, 0x49:
      guard diff.heading(of: line, at: 0, below: 0) != nil else { return nil }
      return diff.isInHunk ? .hunk : .diffHead
    case 0xE2:
      guard let drawn = DrawnRule(line) else { return nil }
      if drawn == .boxTop { tally.boxTops += 1 }
      if drawn == .boxBottom { tally.boxBottoms += 1 }
      return .drawing
    default: return nil
    }
  }

  private func commitSign(_ line: Span<UInt8>) -> LineSign? {
    let margin = GraphPrefix.end(line)
    if margin == line.count { return margin > 0 && line.count < 40 ? .drawing : nil }
    if line[margin] == 0x63, CommitLine.isFull(line, at: margin) { return .commit }
    if BlameLine.is(line) { return .row }
    guard margin > 0 || line[0] > 0x20 else { return nil }
    return CommitLine.words(line, at: margin) == nil ? nil : .shortCommit
  }

  /// Entries of logs and of chats.
  private mutating func entrySign(_ line: Span<UInt8>, isIndented: Bool) -> LineSign? {
    if let stamp = LineStamp(line) {
      if stamp.day != nil { tally.days += 1 }
      tally.values.add(line)
      return ChatLine.is(line) ? .chat : .stamped
    }
    if !isIndented, ChatLine.is(line) { return .chat }
    return LogLevel.end(line, at: 0) == nil ? nil : .levelled
  }

  /// A line behind "#": a directive of a compiler, else a remark.
  private func hashSign(_ line: Span<UInt8>) -> LineSign {
    guard line.count > 1, line[1] != 0x20, line[1] != 0x23 else { return .comment }
    return CodeWords.begin(line, LineWords(line)) ? .code : .comment
  }

  /// A line that its words decide.
  private mutating func wordsSign(_ line: Span<UInt8>, isIndented: Bool) -> LineSign {
    tally.values.add(line)
    if line[0] == 0x3C { tally.tagged += 1 }
    if line[0] == 0x2E || line[0] == 0x27, Self.isRequest(line) {
      tally.requests += 1
      return .code
    }
    let words = LineWords(line)
    tally.add(words)
    if RowLine.is(line, words) { return .row }
    if SettingLine.isSection(line) { return .section }
    let strength = CodeLine.strength(line, words)
    if strength < 5, let setting = SettingLine.sign(line) {
      add(setting, line, words)
      return .setting
    }
    if strength >= 3 {
      if strength >= CodeLine.dense { tally.dense += 1 }
      if line[line.count - 1] == 0x7B || line[0] == 0x7D { tally.braces += 1 }
      return .code
    }
    guard words.areProse else { return .words }
    if !isIndented { tally.proseAtMargin += 1 }
    return .prose
  }

  private mutating func add(
    _ setting: SettingLine.Sign, _ line: Span<UInt8>, _ words: LineWords
  ) {
    if setting == .colon {
      tally.colons += 1
      if line[0] >= 0x41 && line[0] <= 0x5A { tally.capitals += 1 }
      if tally.lines == 1, MailHead.isField(line) { tally.isLetter = true }
    }
    if words.plain >= 6 { tally.wordySettings += 1 }
    tally.addName(SettingLine.nameHash(line))
  }

  /// ".TH" and other requests of roff.
  private static func isRequest(_ line: Span<UInt8>) -> Bool {
    guard line.count > 2 else { return false }
    if line[1] == 0x5C && line[2] == 0x22 { return true }
    let isLetter = line[1] >= 0x41 && line[1] <= 0x5A || line[1] >= 0x61 && line[1] <= 0x7A
    return isLetter && line.count < 200
      && (line.count < 4 || line[3] <= 0x20 || line[2] <= 0x20 || line[0] == 0x2E && line[2] > 0x60)
  }
}
