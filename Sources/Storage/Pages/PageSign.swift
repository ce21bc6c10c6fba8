import Markup

/// Whether a text may be a page, by a few comparisons, which are all that other texts pay.
enum PageSign {
  /// Whether its first letter or the name of its file says so.
  static func mayBePage(_ sample: [UInt8], named name: String?) -> Bool {
    var at = 0
    if sample.first == 0xEF { at = 3 }
    while at < sample.count, sample[at] <= 0x20 { at += 1 }
    if at < sample.count, sample[at] == 0x3C { return true }
    if at >= sample.count { return true }
    guard let name, let last = name.utf8.last else { return false }
    // The last letters of html, htm, xht and their like; of the endings of other texts, few have one.
    switch last | 0x20 {
    case UInt8(ascii: "l"), UInt8(ascii: "m"): return PageName(name) != .unknown
    case UInt8(ascii: "t"): return PageName(name) == .page(isXML: true)
    default: return false
    }
  }
}
