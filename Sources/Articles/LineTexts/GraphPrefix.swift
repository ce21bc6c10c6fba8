/// The lines that `git log --graph` draws before a line.
enum GraphPrefix {
  /// Where the drawing ends; 0 where there is none.
  static func end(_ line: Span<UInt8>) -> Int {
    var at = 0
    var isDrawn = false
    while at < line.count {
      switch line[at] {
      case 0x2A:
        isDrawn = true
        // A merge of many parents: "*---.".
        while at + 1 < line.count, line[at + 1] == 0x2D || line[at + 1] == 0x2E { at += 1 }
      case 0x7C: isDrawn = true
      case 0x2F, 0x5C, 0x5F: if !isDrawn { return 0 }
      case 0x20: break
      default: return isDrawn ? at : 0
      }
      at += 1
    }
    return isDrawn ? at : 0
  }
}
