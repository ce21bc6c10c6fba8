/// How far each container is within one with each hint, and within one of each of some elements.
///
/// One that has the hint itself, or is the element, is 1 away, and nothing is farther than 15.
struct PageDistances {
  private var table: [UInt8]
  private static let farthest: UInt8 = 15
  /// How many distances a container has: those of the hints, then those of the elements.
  static let count = NameHints.count + Landmark.allCases.count

  init(_ containers: [PageOutline.Container]) {
    table = [UInt8](repeating: Self.farthest, count: containers.count * Self.count)
    for index in containers.indices.dropFirst() { fill(index, containers[index]) }
  }

  /// The distance of this number from a container.
  subscript(container: Int, number: Int) -> Int { Int(table[container * Self.count + number]) }

  private mutating func fill(_ index: Int, _ container: PageOutline.Container) {
    let start = index * Self.count
    let parent = Int(container.parent) * Self.count
    for number in 0..<Self.count {
      table[start + number] = min(Self.farthest, table[parent + number] + 1)
    }
    for number in 0..<NameHints.count where container.hints.has(number) {
      table[start + number] = 1
    }
    if let landmark = Landmark(container.tag) {
      table[start + NameHints.count + landmark.rawValue] = 1
    }
  }
}
