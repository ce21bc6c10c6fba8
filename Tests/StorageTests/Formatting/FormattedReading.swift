import Articles
import TestFiles

@testable import Storage

/// A text as it comes out without its overstrikes and sequences, in pieces of some sizes.
struct FormattedReading {
  let text: String
  let marks: [Mark]
  /// Reads `text`, whose pieces have the sizes that `size` gives.
  init(_ text: String, inPiecesOf size: () -> Int = { .max }) {
    let bytes = Array(text.utf8)
    let raw = TextInMemory(bytes)
    let formatted = FormattedText()
    var start = 0
    while start < bytes.count {
      let end = start + min(bytes.count - start, max(1, size()))
      formatted.add(Array(bytes[start..<end]))
      start = end
    }
    let count = formatted.finish()
    var read: [UInt8] = []
    let got = formatted.read(0..<count, into: &read, from: raw)
    self.text = String(decoding: read.prefix(got), as: UTF8.self)
    marks = formatted.marks(in: 0..<count, of: raw)
  }

  /// The marks, those that touch put together where they say the same.
  var joined: [Mark] {
    marks.reduce(into: []) { all, next in
      let place = all.indices.suffix(8).last {
        all[$0].kind == next.kind && all[$0].range.upperBound == next.range.lowerBound
      }
      guard let place else { return all.append(next) }
      all[place] = Mark(all[place].range.lowerBound..<next.range.upperBound, next.kind)
    }
  }

  /// The text with its bold parts in stars and underlined ones in bars.
  var strokes: String {
    var picture: [UInt8] = []
    var last = ""
    let bytes = Array(text.utf8)
    for offset in bytes.indices {
      let kinds = marks.filter { $0.range.contains(offset) }.map(\.kind)
      let next =
        (kinds.contains(.inline(.strong)) ? "*" : "")
        + (kinds.contains(.inline(.emphasis)) ? "|" : "")
      if next != last { picture += (last + next).utf8 }
      last = next
      picture.append(bytes[offset])
    }
    return String(decoding: picture + last.utf8, as: UTF8.self)
  }

  /// The text with each part that has a look in brackets, behind the name of the look.
  var looks: String {
    let bytes = Array(text.utf8)
    var picture = ""
    var next = 0
    for mark in joined {
      guard case .inline(.look(let look)) = mark.kind else { continue }
      picture += String(decoding: bytes[next..<mark.range.lowerBound], as: UTF8.self)
      picture += "<\(Self.name(look)):\(String(decoding: bytes[mark.range], as: UTF8.self))>"
      next = mark.range.upperBound
    }
    return picture + String(decoding: bytes[next...], as: UTF8.self)
  }

  /// The words of each link and its address.
  var links: [String] {
    let bytes = Array(text.utf8)
    return marks.compactMap { mark in
      mark.link?.reference.map { String(decoding: bytes[mark.range], as: UTF8.self) + " " + $0 }
    }
  }

  private static func name(_ look: TextLook) -> String {
    let names: [(TextLook.Attributes, String)] = [
      (.bold, "b"), (.faint, "f"), (.italic, "i"), (.underline, "u"), (.reverse, "r"),
      (.struck, "s"), (.fillsRow, "fill"),
    ]
    let front =
      names.filter { look.attributes.contains($0.0) }.map(\.1).joined()
      + (look.foreground.map(name) ?? "")
    let back = look.background.map { "on " + name($0) }
    return [front, back ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func name(_ colour: MarkColour) -> String {
    switch colour {
    case .indexed(let index): "\(index)"
    case .rgb(let red, let green, let blue): "#\(red),\(green),\(blue)"
    }
  }
}
