import Articles
import Typesetting

/// A question before a link is opened, with all of the address or the path in sight; only `y` opens it.
struct QuestionLayer: Layer {
  /// What is opened.
  private enum Purpose: Sendable {
    case address(String)
    case file(path: String, fragment: String?)
  }

  let context = KeyContext.reading
  private let purpose: Purpose
  /// Why it is asked.
  private let reason: PrintableText
  private static let answers: PrintableText = "y opens it, any other key does not."

  /// A question whether the browser is to open an address.
  init(browsing address: WebAddress, _ concern: AddressConcern) {
    purpose = .address(address.text)
    reason = Self.words(of: concern, address)
  }

  /// A question whether to open a file outside of a folder.
  init(opening path: String, fragment: String?, outside folder: String?) {
    purpose = .file(path: path, fragment: fragment)
    reason =
      folder.map { PrintableText("This file is outside of \($0):") }
      ?? "The text has no folder of its own, and its link leads to:"
  }

  private static func words(of concern: AddressConcern, _ address: WebAddress) -> PrintableText {
    switch concern {
    case .otherHost(let host):
      PrintableText("The link says \(host), and leads to \(address.host):")
    case .mixedScripts: "The name of the host mixes letters of several scripts:"
    case .lookalike(let name):
      PrintableText("“\(name)” in the name of the host is not in Latin letters:")
    case .user: PrintableText("The host is \(address.host); what stands before the @ is a name:")
    case .unclear: "Browsers may differ on the host of this address:"
    case .scheme(let scheme): PrintableText("This is a “\(scheme):” address, not one of the web:")
    }
  }

  private var subject: PrintableText {
    switch purpose {
    case .address(let address): PrintableText(address)
    case .file(let path, let fragment): PrintableText(path + (fragment.map { "#" + $0 } ?? ""))
    }
  }

  mutating func press(_ key: Key, in reader: inout Reader) -> LayerResponse {
    guard key == .character("y") || key == .character("Y") else {
      reader.message = "Not opened."
      return .closes()
    }
    switch purpose {
    case .address(let address): return .closes(reader.browse(address))
    case .file(let path, let fragment):
      return .closes(reader.open(linked: path, fragment, folder: nil))
    }
  }

  mutating func perform(_ command: Command, in reader: inout Reader) -> LayerResponse { .closes() }

  func bottomRows(in reader: Reader, _ layout: Layout) -> [[Run]] {
    let columns = layout.size.columns
    let width = max(1, columns - (columns >= 20 ? 2 : 0))
    let around = reason.wrapped(to: width)
    let answers = Self.answers.wrapped(to: width)
    let room = max(1, layout.size.rows - around.count - answers.count)
    let rows = around + subject.cut(to: width, rows: room) + answers
    return rows.suffix(layout.size.rows).map {
      Panel.fit([Run(.blank((columns - width) / 2) + $0, .message)], to: columns)
    }
  }

  func cursor(in body: Body, of reader: Reader, _ layout: Layout) -> Frame.Position {
    Frame.Position(column: 0, row: layout.size.rows - 1)
  }

  func sentence(in reader: Reader) -> PrintableText { reason + " " + subject + " " + Self.answers }
}
