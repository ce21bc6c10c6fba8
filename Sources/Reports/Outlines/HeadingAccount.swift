public import Articles

/// Prints why lines were or were not taken for headings.
public struct HeadingAccount {
  private let source: any ByteSource
  private let profile: TextProfile

  /// The account of the lines of a text that were considered.
  public init(of source: any ByteSource, profile: TextProfile) {
    self.source = source
    self.profile = profile
  }

  /// Found while it is printed, so that a text may be of any size.
  private var reasons: some Sequence<HeadingReasons> {
    HeadingReasons.all(in: source, profile: profile)
  }

  /// A line for each line considered, and below it what speaks for and against, the strongest first.
  public func writeText(_ write: ([UInt8]) -> Void) {
    var titles = TitleReader(source, profile)
    for line in reasons {
      let verdict = line.total >= 0 ? "heading" : "none   "
      let title = titles.text(line.range).string
      var text = "\(Self.signed(line.total))  \(verdict)  \(title)\n"
      for reason in (line.reasons + line.appearanceReasons).sorted(by: {
        abs($0.weight) > abs($1.weight)
      })
      where reason.weight != 0 {
        text += "    \(Self.signed(reason.weight))  \(reason.name)\n"
      }
      write(Array(text.utf8))
    }
  }

  /// The same as one JSON object.
  public func writeJSON(_ write: @escaping ([UInt8]) -> Void) {
    var titles = TitleReader(source, profile)
    var writer = JSONWriter(write)
    writer.object { json in
      json.field("lines") { json in
        json.array(reasons) { json, line in
          json.object { Self.write(line, to: &$0, &titles) }
        }
      }
    }
    write(writer.utf8 + [UInt8(ascii: "\n")])
  }

  private static func write(
    _ line: HeadingReasons, to json: inout JSONWriter, _ titles: inout TitleReader
  ) {
    json.field("text") { $0.string(titles.text(line.range).string) }
    json.field("offset") { $0.number(line.range.lowerBound) }
    json.field("own") { $0.number(line.own) }
    json.field("total") { $0.number(line.total) }
    json.field("evidence") { json in
      json.array(line.reasons) { $0.string($1.name) }
    }
    json.field("style") { json in
      json.array(line.appearanceReasons) { $0.string($1.name) }
    }
  }

  /// Hundredths with their sign and two decimals.
  private static func signed(_ hundredths: Int) -> String {
    let size = abs(hundredths)
    let rest = size % 100
    let text = "\(hundredths < 0 ? "-" : "+")\(size / 100).\(rest < 10 ? "0" : "")\(rest)"
    return String(repeating: " ", count: Swift.max(0, 6 - text.count)) + text
  }
}
