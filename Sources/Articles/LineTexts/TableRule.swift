/// A rule that stands below the names of columns or between the rows of a table.
enum TableRule {
  /// Whether a line is drawn of dashes, with crosses or gaps where columns meet.
  static func isCrossed(_ line: Span<UInt8>) -> Bool {
    let record: LinePattern = "-[ RECORD "
    guard !record.matches(line, at: 0) else { return true }
    return runs(line) > 1
  }

  /// Whether a line is drawn of dashes.
  static func isDrawn(_ line: Span<UInt8>) -> Bool { runs(line) > 0 }

  /// How many runs of three dashes or more a line is made of; 0 where it has anything else.
  private static func runs(_ line: Span<UInt8>) -> Int {
    var (runs, length, at) = (0, 0, 0)
    while at < line.count {
      switch line[at] {
      case 0x2D, 0x3D: length += 1
      case 0x2B, 0x7C, 0x20, 0x09: length = 0
      case 0xE2 where at + 2 < line.count && line[at + 1] == 0x94 && line[at + 2] <= 0x81:
        length += 1
        at += 2
      case 0xE2 where at + 2 < line.count && (line[at + 1] == 0x94 || line[at + 1] == 0x95):
        length = 0
        at += 2
      default: return 0
      }
      if length == 3 { runs += 1 }
      at += 1
    }
    return runs
  }
}
