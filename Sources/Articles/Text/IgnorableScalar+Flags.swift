extension IgnorableScalar {
  private static let flag: UInt32 = 0x1F3F4
  /// The regions that have a flag made of tags (emoji-sequences.txt: RGI_Emoji_Tag_Sequence), as
  /// the tags in them, the one that ends them included.
  private static let regions: [[UInt32]] = [
    [0xE0067, 0xE0062, 0xE0065, 0xE006E, 0xE0067, 0xE007F],
    [0xE0067, 0xE0062, 0xE0073, 0xE0063, 0xE0074, 0xE007F],
    [0xE0067, 0xE0062, 0xE0077, 0xE006C, 0xE0073, 0xE007F],
  ]
  private static let tagLength = 4
  /// Bytes of the flag and its tags.
  static let longestFlag = 7 * tagLength

  /// Whether the tag at `index` belongs to a flag: a black one and all tags of a region.
  static func isInFlag(_ text: Span<UInt8>, at index: Int) -> Bool {
    for tags in 1...6 where index >= tags * tagLength {
      let start = index - tags * tagLength
      if UTF8Decoding.scalar(in: text, at: start)?.value == flag {
        return regions.contains { isRegion($0, text, at: start + tagLength) }
      }
    }
    return false
  }

  private static func isRegion(_ tags: [UInt32], _ text: Span<UInt8>, at start: Int) -> Bool {
    guard start + tags.count * tagLength <= text.count else { return false }
    return tags.indices.allSatisfy {
      UTF8Decoding.scalar(in: text, at: start + $0 * tagLength)?.value == tags[$0]
    }
  }
}
