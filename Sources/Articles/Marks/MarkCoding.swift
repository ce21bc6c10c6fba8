/// Marks as bytes: a few for each, and more only for those with words of their own.
///
/// The marks of one stretch are coded together; each place is counted from the mark before it.
public enum MarkCoding {
  /// The bytes of `marks`, which are in the order of the text, counted from `start`.
  public static func encode(_ marks: some Sequence<Mark>, from start: Int) -> [UInt8] {
    var writer = MarkWriter()
    var last = start
    for mark in marks {
      writer.number(mark.range.lowerBound - last)
      let more = Int(mark.indent) << 1 | (mark.isFurniture ? 1 : 0)
      writer.number(mark.range.count << 1 | (more > 0 ? 1 : 0))
      if more > 0 { writer.number(more) }
      writer.kind(mark.kind, from: mark.range.lowerBound)
      last = mark.range.lowerBound
    }
    return writer.bytes
  }

  /// The marks in `bytes`, counted from `start`; those before the first byte that makes no sense.
  public static func decode(_ bytes: [UInt8], from start: Int) -> [Mark] {
    var reader = MarkReader(bytes)
    var marks: [Mark] = []
    var last = start
    while !reader.isAtEnd {
      guard let distance = reader.number(), let length = reader.number(), distance >= 0,
        (0...Mark.longest).contains(length >> 1),
        let more = length & 1 == 1 ? reader.number() : 0,
        let kind = reader.kind(from: last + distance)
      else { break }
      last += distance
      let range = last..<last + length >> 1
      marks.append(
        Mark(range, kind, indent: UInt8(clamping: more >> 1), isFurniture: more & 1 == 1))
    }
    return marks
  }
}
