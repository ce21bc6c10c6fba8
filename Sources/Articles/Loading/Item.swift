/// An entry of a list and where it is, in few bytes, since there may be half a million of them.
public struct Item: Equatable, Sendable {
  /// The byte that it begins at.
  let offset: Int
  private let lead: UInt16
  private let number: Int16
  private let length: UInt32
  private var sectionIndex: Int32
  private let stance: Stance?
  private let isTitled: Bool
  private let isBare: Bool

  /// An entry at `start` whose own line is `title`; `section` is the index of its section.
  init(start: Anchor, title: Range<Int>, entry: ListEntry, section: Int?) {
    offset = start.offset
    lead = UInt16(clamping: title.lowerBound - start.offset)
    length = UInt32(clamping: title.count)
    number = Int16(clamping: entry.number ?? -1)
    sectionIndex = Int32(clamping: section ?? -1)
    stance = entry.stance
    isTitled = entry.isTitled
    isBare = entry.isBare
  }

  /// Where the entry begins, its marker included.
  public var start: Anchor { Anchor(offset) }

  /// The bytes of the entry's own line, its marker left out.
  public var title: Range<Int> {
    let first = offset + Int(lead)
    return first..<(first + Int(length))
  }

  /// Its number and what its list is about.
  public var entry: ListEntry {
    ListEntry(
      number: number < 0 ? nil : Int(number), stance: stance, isTitled: isTitled, isBare: isBare)
  }

  /// The index of the section that it stands in; nil before the first.
  public var section: Int? { sectionIndex < 0 ? nil : Int(sectionIndex) }

  /// The same entry in the section with another index; -1 stands for none.
  func inSection(_ index: Int) -> Item {
    var item = self
    item.sectionIndex = Int32(clamping: index)
    return item
  }

  /// Whether the contents list it: a title line, or a benefit or risk.
  public var isInContents: Bool { isTitled || stance != nil }

  /// Whether it is a benefit or a risk as asked for.
  public func has(_ wanted: Stance) -> Bool { stance == wanted }
}
