import Testing

@testable import Articles

/// Holds the tally to what a dictionary counts.
@Suite struct KeyTallyTests {
  @Test(arguments: [0, 1, 127, 128, 129, 3000])
  func `each key is counted with its first place, however many there are`(count: Int) {
    var tally = KeyTally()
    var expected: [UInt32: (count: Int, first: Int)] = [:]
    var key: UInt32 = 7
    for place in 0..<count {
      key = key &* 1_664_525 &+ 1_013_904_223
      // Many keys share their last bits, and some come again.
      let met = (key >> 20) << 8 | key % 3
      tally.add(met, at: place)
      expected[met, default: (0, place)].count += 1
    }
    var met: [UInt32: (count: Int, first: Int)] = [:]
    tally.forEach { key, count, first in
      #expect(met[key] == nil)
      met[key] = (count, first)
    }
    #expect(met.count == expected.count)
    for (key, value) in expected { #expect(met[key] ?? (0, 0) == value) }
  }
}
