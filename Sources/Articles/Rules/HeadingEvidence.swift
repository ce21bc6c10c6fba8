/// What speaks for and against a line's being a heading, in hundredths.
///
/// The weights are judgements about writing in general: a heading is short, is no sentence, and has
/// something longer below it.
struct HeadingEvidence {
  private(set) var total = 0

  /// The least total that makes a heading.
  static let threshold = 130

  init(_ line: Candidate, text: Span<UInt8>) {
    weighLength(line)
    weighEnd(line.shape.closing, line)
    weighBeginning(line.shape)
    weighFollowers(line)
    weighSurroundings(line)
    // Signs only speak against a heading, so they are not looked for where nothing speaks for one.
    if total >= 0 { weighSigns(text, line) }
  }

  private mutating func weighLength(_ line: Candidate) {
    let columns = line.coreColumns
    total += columns <= 45 ? 120 : columns <= 70 ? 60 : 0
    if line.shape.words > 14 { total -= 60 }
  }

  private mutating func weighEnd(_ closing: LineShape.Closing, _ line: Candidate) {
    switch closing {
    case .word: break
    case .period, .comma: total -= 250
    case .colon: total -= line.after.next?.isLong == true ? 20 : 90
    case .question: total += 30
    case .exclamation: total -= 30
    }
  }

  private mutating func weighBeginning(_ shape: LineShape) {
    if shape.opening == .lower { total -= 250 }
    if shape.opening == .other { total -= 80 }
    if shape.isQuoted { total -= 40 }
  }

  private mutating func weighFollowers(_ line: Candidate) {
    guard let next = line.after.next else {
      total -= 300
      return
    }
    let isLonger = Double(next.columns) > Double(line.coreColumns) * 1.2
    if next.columns > 140 {
      total += 100
    } else if next.columns > 80 {
      total += 60
    } else if next.marker.isMarker {
      total += 60
    } else {
      total += isLonger ? 10 : -100
    }
    if next.closing != .word && next.closing != .comma { total += 30 }
  }

  private mutating func weighSurroundings(_ line: Candidate) {
    if line.context.previous == .longText { total += 40 }
    let after = line.after.shortRun
    let before = line.context.shortLines
    if before + after >= 3 { total -= 120 } else if before >= 1 && after >= 1 { total -= 60 }
    if line.context.previous == .leadIn && after > 0 { total -= 100 }
    if !line.line.isAfterBlank && line.profile.hasBlankLines { total -= 60 }
    if line.line.indent >= 4 { total -= 80 }
  }

  private mutating func weighSigns(_ text: Span<UInt8>, _ line: Candidate) {
    var symbols = 0
    for index in text.indices {
      switch text[index] {
      case 0x7B, 0x7D, 0x3B, 0x3D, 0x3C, 0x7C, 0x09, 0x5C: symbols += 1
      case 0x40: symbols += 2
      default: break
      }
    }
    if symbols > 0 { total -= 100 * min(symbols, 2) }
    if Self.isCredit(text) { total -= 250 }
  }

  /// Captions, credits and addresses, which are short lines too.
  private static func isCredit(_ text: Span<UInt8>) -> Bool {
    if !AddressFinder.addresses(text).isEmpty || Wording.begins(text, with: "www.") { return true }
    return credits.length(atStartOf: text) != nil
  }

  private static let credits = PhraseTable([
    "by", "photo", "photograph", "photos", "image", "images", "figure", "fig", "table", "source",
    "credit", "credits", "picture", "illustration", "video", "caption", "getty",
  ])
}
