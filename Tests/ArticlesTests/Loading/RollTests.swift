import Testing

@testable import Articles

@Suite struct RollTests {
  @Test(arguments: [0, 1, 4095, 4096, 4097, 20_000])
  func `it holds what was added, in its order`(count: Int) {
    var roll = Roll<Int>()
    for number in 0..<count { roll.append(number) }
    #expect(roll.count == count)
    #expect(Array(roll) == Array(0..<count))
    #expect(roll == Roll(0..<count))
  }

  @Test func `a copy keeps what it had`() {
    var roll = Roll(0..<5000)
    let copy = roll
    roll.append(contentsOf: 5000..<9000)
    #expect(copy.count == 5000)
    #expect(copy.last == 4999)
    #expect(roll.last == 8999)
  }

  @Test func `a part of it is found by halving`() {
    let roll = Roll((0..<10_000).map { $0 * 2 })
    #expect(roll.partitioningIndex { $0 >= 8191 } == 4096)
    #expect(roll.partitioningIndex { $0 >= 30_000 } == 10_000)
  }
}
