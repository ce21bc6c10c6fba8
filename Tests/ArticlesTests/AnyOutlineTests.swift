import Foundation
import Testing

@testable import Articles

@Suite struct AnyOutlineTests {
  @Test(arguments: 1...12)
  func `the outline of any bytes is JSON`(_ seed: UInt64) throws {
    let source = TextInMemory(RandomText.text(3_000, seed: seed))
    let json = OutlineJSON.text(of: source)
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.utf8)) }
  }
}
