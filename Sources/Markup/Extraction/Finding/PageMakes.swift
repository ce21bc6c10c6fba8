/// Blocks whose elements are built alike, and elements that stand beside others of their make.
struct PageMakes {
  /// All blocks of one make.
  struct Group {
    var blocks = 0
    var weight = 0
    var linked = 0.0
    var commas = 0
  }

  /// The group of each block.
  private(set) var groupOfBlock: [Int] = []
  private(set) var groups: [Group] = []
  /// How many containers of the same make stand beside each container, itself included.
  private(set) var siblings: [Int]

  init(_ outline: PageOutline, _ figures: [BlockFigures]) {
    siblings = Self.siblings(outline.containers)
    var numbers: [UInt64: Int] = [:]
    groupOfBlock.reserveCapacity(outline.blocks.count)
    for (index, block) in outline.blocks.enumerated() {
      let make = Self.make(of: block, outline.containers)
      let number = numbers[make] ?? groups.count
      if number == groups.count {
        numbers[make] = number
        groups.append(Group())
      }
      groups[number].blocks += 1
      groups[number].weight += Int(block.weight)
      groups[number].linked += block.linked
      groups[number].commas += figures[index].commas
      groupOfBlock.append(number)
    }
  }

  private static func make(
    of block: PageOutline.Block, _ containers: [PageOutline.Container]
  ) -> UInt64 {
    let container = containers[Int(block.container)]
    let parent = containers[Int(container.parent)]
    let grandparent = containers[Int(parent.parent)]
    return mix(mix(container.make, parent.make), UInt64(grandparent.name))
  }

  private static func siblings(_ containers: [PageOutline.Container]) -> [Int] {
    var numbers: [UInt64: Int] = [:]
    var counts: [Int] = []
    let numberOfContainer = containers.indices.map { index in
      let isRoot = index == 0
      let key = mix(containers[index].make, isRoot ? .max : UInt64(containers[index].parent))
      let number = numbers[key] ?? counts.count
      if number == counts.count {
        numbers[key] = number
        counts.append(0)
      }
      counts[number] += 1
      return number
    }
    return numberOfContainer.map { counts[$0] }
  }

  private static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var mixed = (a ^ b &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
    mixed ^= mixed >> 29
    return mixed &* 0x94D0_49BB_1331_11EB
  }
}
