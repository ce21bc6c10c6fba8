import Glibc
import Testing

/// Holds a text that comes slowly through a pipe to being in the end what its file is.
@Suite("A slow pipe")
struct SlowPipeTests {
  private let names = PlainOutputTests.articles

  @Test(arguments: PlainOutputTests.articles, [1, 700])
  func `an outline does not depend on the pieces that a text comes in`(
    name: String, size: Int
  ) throws {
    let path = Checkout.article(name)
    let options = ["--outline", "--format", "text"]
    let file = try Program.run(options + [path], environment: .reading)
    let piped = try Program.run(
      ["-c", "dd if='\(path)' bs=\(size) status=none | '\(Program.path)' --outline -"],
      program: "/bin/sh", environment: .reading)
    #expect(piped.status == .exited(0))
    #expect(piped.text == file.text)
  }

  @Test func `the screen shows what there is and in the end what the file has`() throws {
    let bytes = try Checkout.bytes(Checkout.eczema)
    let whole = try Session.reading(columns: 100, rows: 40)
    try whole.waitUntil { !$0.status.contains("loading") && $0.contents.count > 5 }
    let session = try Session(
      columns: 100, rows: 40, input: .stream(Array(bytes[..<1000])), environment: .reading)
    try session.waitUntil { $0.isSettled && $0.top == "Beauty" }
    session.feed(Array(bytes[1000...]))
    session.endInput()
    try session.waitUntil { $0.isSettled && $0.contents == whole.terminal.contents }
    #expect(session.terminal.body == whole.terminal.body)
    try session.leave("q")
  }

  @Test func `letters that were taken wrongly become right, and the place is kept`() throws {
    var bytes: [UInt8] = [0x43, 0x61, 0x66, 0xE9, 0x0A, 0x0A]
    for number in 1...40 { bytes += Array("The plain row \(number).\n\n".utf8) }
    let session = try Session(input: .stream(bytes), environment: .reading)
    try session.wait(for: "Café")
    try session.send("10j", untilTop: "The plain row 5.")
    session.feed(Array("Naïve façades, à Noël, in Zürich.\n".utf8))
    session.endInput()
    try session.waitUntil { !$0.status.contains("loading") && $0.top == "The plain row 5." }
    try session.send("G", until: "Naïve façades, à Noël, in Zürich.")
    try session.send("g")
    try session.waitUntil { $0.isSettled && !$0.text.contains("Café") }
    try session.leave("q")
  }
}
