extension PageBuilder {
  /// Whether elements are those of SVG or MathML (13.2.6.5).
  @inline(__always)
  var isForeign: Bool { opened[.svg] + opened[.math] > 0 && Self.isForeign(open) }

  private static func isForeign(_ open: borrowing [OpenElement]) -> Bool {
    var index = open.count - 1
    while index >= 0 {
      switch open[index].tag {
      case .svg, .math: return true
      // Within these HTML begins again.
      case .foreignobject, .desc, .title: return false
      default: index -= 1
      }
    }
    return false
  }

  /// Closes a drawing or a formula that HTML follows.
  mutating func leaveForeign() {
    while isForeign { pop(to: open.count - 1) }
  }
}
