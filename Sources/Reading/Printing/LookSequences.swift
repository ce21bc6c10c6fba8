public import Articles
public import Typesetting

/// Writes the looks that a text has itself for a terminal that is no screen of ours, and for programs: the
/// sequences that come between its words (SGR), and those of its links (OSC 8).
///
/// No byte of a text becomes part of a sequence but an address, which is written in visible ASCII.
public struct LookSequences {
  private let depth: ColourDepth
  /// Whether links are written.
  private let hasLinks: Bool
  private var look = TextLook.plain
  private var link: String?

  /// Writes for a depth of colours, and links where whoever reads it is known to take them.
  public init(depth: ColourDepth, hasLinks: Bool = true) {
    self.depth = depth
    self.hasLinks = hasLinks
  }

  /// What comes before words that look so and lead to an address.
  public mutating func turn(to next: TextLook, link address: String? = nil) -> [UInt8] {
    let next = depth == .none ? next.withoutColours : next
    let address = hasLinks ? address.flatMap(HyperlinkSequence.address) : nil
    var bytes: [UInt8] = []
    if address != link { bytes += HyperlinkSequence.bytes(to: address) }
    if next != look { bytes += sequence(of: next) }
    (look, link) = (next, address)
    return bytes
  }

  /// What comes before the end of a line, behind which everything is plain.
  public mutating func end() -> [UInt8] { turn(to: .plain) }

  /// The bytes of a row, whose end is plain.
  public mutating func bytes(of row: Row) -> [UInt8] {
    guard !row.runs.isEmpty else { return [] }
    var bytes = Array(PrintableText.blank(row.indent).string.utf8)
    for run in row.runs {
      bytes += turn(to: Self.look(of: run), link: run.link)
      bytes += run.text.string.utf8
    }
    return bytes + end()
  }

  /// How a run is to look by its text, which may also have struck letters over one another.
  private static func look(of run: Run) -> TextLook {
    var look = run.look
    if run.role == .strong { look.attributes.insert(.bold) }
    if run.role == .emphasis { look.attributes.insert(.underline) }
    return look
  }

  private func sequence(of next: TextLook) -> [UInt8] {
    let signs: [(TextLook.Attributes, String)] = [
      (.bold, "1"), (.faint, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
      (.struck, "9"),
    ]
    var numbers = signs.filter { next.attributes.contains($0.0) }.map(\.1)
    if let colour = next.foreground { numbers.append(number(of: Shade(colour), from: 30)) }
    if let colour = next.background { numbers.append(number(of: Shade(colour), from: 40)) }
    numbers.removeAll(where: \.isEmpty)
    if !look.isPlain, !numbers.isEmpty { numbers.insert("0", at: 0) }
    return Array("\u{1B}[\(numbers.joined(separator: ";"))m".utf8)
  }

  /// The parameters of a colour; those of letters are counted from 30, those behind them from 40.
  func number(of shade: Shade, from base: Int) -> String {
    switch depth {
    case .none: return ""
    case .eight: return "\(base + Int(shade.basic))"
    case .sixteen: return Self.number(shade.rich < 16 ? shade.rich : shade.basic, from: base)
    case .rich: return Self.number(shade.rich, from: base)
    case .direct:
      guard let exact = shade.exact else { return Self.number(shade.rich, from: base) }
      return "\(base + 8);2;\(exact >> 16);\(exact >> 8 & 0xFF);\(exact & 0xFF)"
    }
  }

  private static func number(_ index: UInt8, from base: Int) -> String {
    switch index {
    case ..<8: "\(base + Int(index))"
    case ..<16: "\(base + 52 + Int(index))"
    default: "\(base + 8);5;\(index)"
    }
  }
}
