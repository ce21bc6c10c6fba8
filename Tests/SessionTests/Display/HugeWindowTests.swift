import Testing

/// Holds windows that no display has to costing little memory.
@Suite("Huge windows")
struct HugeWindowTests {
  @Test func `a window of 32767 columns and 500 rows takes less than 48 MB more`() throws {
    let session = try Session.reading(columns: 80, rows: 24)
    let before = try session.peakMemory
    try session.waitForFrame { try session.announceSize(columns: 32_767, rows: 500) }
    try session.waitForFrame { try session.announceSize(columns: 80, rows: 24) }
    try session.send("G", untilStatus: "100%")
    #expect(try session.peakMemory - before < 48 << 20)
    try session.leave("q")
    try session.expectRestoredTerminal()
  }
}
