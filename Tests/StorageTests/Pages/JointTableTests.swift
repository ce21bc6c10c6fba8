import Testing

@testable import Storage

@Suite("The table of joints")
struct JointTableTests {
  /// A page in which each block of 40 bytes stands behind a tag of 60.
  private let joints = (0..<2000).map { JointTable.Joint(text: 40 * $0, source: 100 * $0 + 60) }

  @Test("a byte of a block is as far behind its start in the text as in the page")
  func withinBlocks() {
    var table = JointTable()
    table.append(joints)
    for (text, source) in [(0, 60), (39, 99), (40, 160), (45, 165), (79_999, 199_999)] {
      #expect(table.source(ofText: text) == source)
      #expect(table.text(ofSource: source) == text)
    }
  }

  @Test("what stands between blocks has its place where the text goes on")
  func betweenBlocks() {
    var table = JointTable()
    table.append(joints)
    #expect(table.text(ofSource: 0) == 0)
    #expect(table.text(ofSource: 101) == 40)
    #expect(table.text(ofSource: 159) == 40)
  }

  @Test("the table is the same in whatever pieces it was made, and grows with both sides")
  func pieces() {
    var (whole, parts) = (JointTable(), JointTable())
    whole.append(joints)
    for joint in joints { parts.append([joint]) }
    for offset in stride(from: 0, to: 80_000, by: 37) {
      #expect(whole.source(ofText: offset) == parts.source(ofText: offset))
    }
    let places = stride(from: 0, to: 80_000, by: 11).map { whole.source(ofText: $0) }
    #expect(places == places.sorted())
  }

  @Test("behind a script without a word the text goes on behind it")
  func scripts() {
    var table = JointTable()
    table.append([.init(text: 0, source: 20), .init(text: 100, source: 9000)])
    #expect(table.source(ofText: 99) == 119)
    #expect(table.source(ofText: 100) == 9000)
    #expect(table.text(ofSource: 5000) == 100)
  }
}
