/// A heading that is counted as Chinese, Japanese and Korean texts do it: "第三章 …", "一、…", "（二）…".
struct CountedHeading: Equatable {
  let rank: Division.Rank
  let hasTitle: Bool

  /// Reads a line without the white space around it; nil where it is no such heading.
  init?(_ text: Span<UInt8>) {
    let scalars = Self.scalars(text)
    guard let first = scalars.first, let last = scalars.last, !Self.ends.contains(last) else {
      return nil
    }
    let found =
      Self.ordinals.contains(first)
      ? Self.ordinal(scalars)
      : Self.brackets.contains(first)
        ? Self.bracketed(scalars)
        : Self.numeral(scalars)
    guard let found else { return nil }
    rank = found.rank
    hasTitle = found.end < scalars.count
  }

  /// "第三章", and then white space, a colon or nothing: without them it goes on as a sentence.
  private static func ordinal(
    _ scalars: [Unicode.Scalar]
  ) -> (rank: Division.Rank, end: Int)? {
    guard let end = number(scalars, from: 1), end < scalars.count, let rank = ranks[scalars[end]]
    else { return nil }
    let next = end + 1
    guard next == scalars.count || spaces.contains(scalars[next]) else { return nil }
    return (rank, next)
  }

  /// "一、", with a name behind it.
  private static func numeral(
    _ scalars: [Unicode.Scalar]
  ) -> (rank: Division.Rank, end: Int)? {
    guard let end = number(scalars, from: 0), end + 1 < scalars.count, scalars[end] == "、" else {
      return nil
    }
    return (.numeral, end + 1)
  }

  /// "（一）", with a name behind it.
  private static func bracketed(
    _ scalars: [Unicode.Scalar]
  ) -> (rank: Division.Rank, end: Int)? {
    guard let end = number(scalars, from: 1), end + 1 < scalars.count, scalars[end] == "）" else {
      return nil
    }
    return (.bracketed, end + 1)
  }

  /// Where a number ends that may have spaces around it; nil where there is none.
  private static func number(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var index = start
    var digits = 0
    while index < scalars.count, digits < 6 {
      if numerals.contains(scalars[index]) {
        digits += 1
      } else if scalars[index] != " " {
        break
      }
      index += 1
    }
    return digits > 0 ? index : nil
  }

  private static func scalars(_ text: Span<UInt8>) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    var index = 0
    while index < text.count {
      let glyph = Glyph.decode(text, at: index)
      scalars.append(glyph.scalar)
      index += glyph.length
    }
    return scalars
  }

  private static let ordinals: ScalarSet = ["第", "제"]
  private static let brackets: ScalarSet = ["（"]
  private static let spaces: ScalarSet = [" ", "\u{A0}", "：", "・"]
  private static let ends: ScalarSet = ["。", "，", "、", "；", "！", "？", "：", "．"]
  private static let numerals: ScalarSet = [
    "〇", "零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "两",
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",
    "０", "１", "２", "３", "４", "５", "６", "７", "８", "９",
  ]
  private static let ranks: [Unicode.Scalar: Division.Rank] = [
    "卷": .volume, "巻": .volume, "部": .part, "編": .part, "编": .part, "篇": .part, "부": .part,
    "幕": .act, "막": .act, "章": .chapter, "回": .chapter, "장": .chapter, "条": .article,
    "條": .article, "조": .article, "場": .scene, "场": .scene, "节": .section, "節": .section,
    "절": .section,
  ]
}
