import Articles

extension ConvertedPage {
  /// What is wrong with the form of the text or its marks; nil where all is as it should be.
  var malformed: String? { wrongText ?? wrongMarks ?? wrongJoints }

  private var wrongText: String? {
    if String(validating: text, as: UTF8.self) == nil { return "text that is no UTF-8" }
    var end = 0
    for mark in marks where mark.block != nil {
      let gap = text[min(end, mark.range.lowerBound)..<mark.range.lowerBound]
      if mark.range.lowerBound < end { return "blocks that overlap at \(end)" }
      if gap.count > 2 || gap.contains(where: { $0 != 0x0A }) {
        return "text in no block at \(end)"
      }
      end = mark.range.upperBound
    }
    return end == text.count ? nil : "text in no block at the end"
  }

  private var wrongMarks: String? {
    var last = 0
    var block = 0..<0
    for mark in marks {
      let range = mark.range
      if range.isEmpty { return "a mark of nothing at \(range)" }
      if range.count > Mark.longest { return "a mark that is too long at \(range)" }
      if range.upperBound > text.count { return "a mark behind the end at \(range)" }
      if range.lowerBound < last { return "a mark out of order at \(range)" }
      if !isBoundary(range.lowerBound) || !isBoundary(range.upperBound) {
        return "a mark within a character at \(range)"
      }
      last = range.lowerBound
      if mark.block != nil {
        block = range
      } else if range.lowerBound < block.lowerBound || range.upperBound > block.upperBound {
        return "a mark outside of its block at \(range)"
      }
    }
    return nil
  }

  private func isBoundary(_ offset: Int) -> Bool {
    offset == text.count || text[offset] & 0xC0 != 0x80
  }

  private var wrongJoints: String? {
    var last = joints.first
    for joint in joints.dropFirst() {
      if let last, joint.text < last.text || joint.source < last.source {
        return "joints out of order at \(joint)"
      }
      if let last, joint.text - last.text > 4096 { return "no joint at \(last)" }
      last = joint
    }
    return nil
  }
}
