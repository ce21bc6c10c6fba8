import Records
import Testing

@Suite struct ByteSizeTests {
  @Test(arguments: [
    ("8 GB", 8_000_000_000), ("500 MB", 500_000_000), ("64 kB", 64_000),
    ("2 TB", 2_000_000_000_000),
  ])
  func `a size is read and written in its unit`(_ words: String, _ bytes: Int) {
    #expect(ByteSize(words)?.bytes == bytes)
    #expect(ByteSize(bytes: bytes).description == words)
  }

  @Test(arguments: [
    "", "8", "GB", "8GB", "8 gb", "-8 GB", "0 MB", "1.5 GB", "9999999999 GB", "8 GB 1",
  ])
  func `what is no size is none`(_ words: String) {
    #expect(ByteSize(words) == nil)
  }

  @Test func `a size of no whole unit is written in bytes`() {
    #expect(ByteSize(bytes: 1_500_000).description == "1500 kB")
    #expect(ByteSize(bytes: 1234).description == "1234 bytes")
  }
}
