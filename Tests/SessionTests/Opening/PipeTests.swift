import Glibc
import Testing

/// Holds a text from a pipe to being read like any other, while its producer still runs.
@Suite("Text from a pipe")
struct PipeTests {
  private let beginning = "Weather\n\nWhy fog lifts\n\nFog is a cloud that lies on the ground.\n"

  @Test(arguments: [[], ["-"]])
  func `the text comes from the pipe and the keys from the terminal`(arguments: [String]) throws {
    let session = try Session(
      arguments, input: .bytes(try Checkout.bytes(Checkout.eczema)), environment: .reading)
    try session.waitUntil { $0.isSettled && $0.top == "Beauty" }
    try session.send("5]", untilTop: "Potential Benefits of Botox for Eczema")
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `a file as standard input is read like a pipe`() throws {
    let file = try Descriptor.reading(Checkout.eczema)
    let session = try Session(input: .descriptor(file.number), environment: .reading)
    try session.waitUntil { $0.isSettled && $0.top == "Beauty" }
    try session.send("+", untilTop: "+ 1. Reduced Inflammation")
    try session.leave("q")
  }

  @Test func `a pipe of cat is read`() throws {
    let session = try Session(
      ["-c", "cat '\(Checkout.eczema)' | '\(Program.path)'"], program: "/bin/sh",
      environment: .reading)
    try session.waitUntil { $0.isSettled && $0.contents.count == 14 }
    try session.send("+", untilTop: "+ 1. Reduced Inflammation")
    try session.send("18<Enter>", until: "· Facial Harmony")
    try session.send("<Backspace>", untilTop: "+ 1. Reduced Inflammation")
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `the first screen does not wait for the end of the pipe`() throws {
    let session = try Session(input: .stream(Array(beginning.utf8)), environment: .reading)
    try session.wait(for: "Fog is a cloud that lies on the ground.")
    #expect(session.terminal.status.contains("loading"))
    session.feed(Array("\nThe sun warms the ground, and the last words are here.\n".utf8))
    session.endInput()
    try session.waitUntil {
      $0.text.contains("the last words are here.") && !$0.status.contains("loading")
    }
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `text that comes later is shown although the pipe stays open`() throws {
    let session = try Session(input: .stream(Array(beginning.utf8)), environment: .reading)
    try session.wait(for: "Fog is a cloud that lies on the ground.")
    for number in 1...3 {
      session.feed(Array("\nThe sun warms the ground for the \(number). time.\n".utf8))
      try session.wait(for: "for the \(number). time.")
    }
  }

  @Test func `a long text is read while the pipe stays open`() throws {
    let paragraphs = (1...4000).map { "\nParagraph \($0) says nothing more than this.\n" }
    let session = try Session(
      input: .stream(Array((beginning + paragraphs.joined()).utf8)), environment: .reading)
    try session.wait(for: "Fog is a cloud that lies on the ground.")
    try session.send("50%")
    try session.waitUntil { $0.top.starts(with: "Paragraph ") || $0.top.starts(with: "says") }
    try session.send("g", untilTop: "Weather")
    try session.leave("q")
  }

  @Test func `one can leave while the producer still runs`() throws {
    let session = try Session(input: .stream(Array(beginning.utf8)), environment: .reading)
    try session.wait(for: "Fog is a cloud that lies on the ground.")
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `whoever writes without end is stopped when one leaves`() throws {
    let scratch = try ScratchDirectory()
    let session = try Session(
      ["-c", "{ yes; echo $? > '\(scratch.path)/code'; } | '\(Program.path)'"],
      program: "/bin/sh", environment: .reading.adding(["TMPDIR": scratch.path]))
    try session.waitUntil { $0.isSettled && $0.prose.hasPrefix("y") }
    try session.leave("q")
    #expect(try scratch.read("code") == "\(128 + SIGPIPE)\n")
    try session.expectRestoredTerminal()
  }

  @Test func `a full disk is reported, and what has arrived can be read`() throws {
    let script = "ulimit -f 100; seq 1000000 | '\(Program.path)'"
    let session = try Session(["-c", script], program: "/bin/sh", environment: .reading)
    try session.waitUntil {
      $0.text.contains("only the beginning of standard input could be kept")
        && $0.text.contains("to a directory with room.")
    }
    try session.send("G", untilStatus: "100%")
    #expect(session.terminal.prose.contains("1038"))
    try session.send("g")
    try session.waitUntil { $0.isSettled && $0.prose.hasPrefix("1 2 3") }
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `a pipe is followed as it is written`() throws {
    let session = try Session(input: .stream(Array(beginning.utf8)), environment: .reading)
    try session.wait(for: "Fog is a cloud that lies on the ground.")
    try session.send("F", untilStatus: "following, Ctrl-C stops")
    for number in 1...40 { session.feed(Array("\nLine \(number) of the sun.\n".utf8)) }
    try session.waitUntil { $0.body.last == "Line 40 of the sun." }
    session.endInput()
    try session.waitUntil { $0.status.contains("Nothing more will come through the pipe.") }
    try session.leave("q")
  }

  @Test func `a pipe that has ended is not followed`() throws {
    let session = try Session(input: .bytes(Array(beginning.utf8)), environment: .reading)
    try session.waitUntil { $0.isSettled && !$0.status.contains("loading") }
    try session.send("F", untilStatus: "Nothing more will come through the pipe.")
    try session.leave("q")
  }

  @Test func `a resize is seen while the producer still runs`() throws {
    let session = try Session(input: .stream(Array(beginning.utf8)), environment: .reading)
    try session.wait(for: "Fog is a cloud that lies on the ground.")
    try session.settle(columns: 60, rows: 10)
    #expect(session.terminal.text.contains("Fog is a cloud"))
  }

  @Test func `a pipe without a byte in it can be given up`() throws {
    let session = try Session(input: .stream([]), environment: .reading)
    try session.send("<C-c>")
    try session.expectEnd(.signalled(SIGINT))
    try session.expectRestoredTerminal()
  }

  @Test func `an empty pipe is an empty screen that can be left`() throws {
    let session = try Session(input: .bytes([]), environment: .reading)
    try session.waitUntil { $0.isSettled }
    try session.send("]")
    try session.waitUntil("a word about sections") { $0.status.hasSuffix(".") }
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `standard input can be one of several texts`() throws {
    let session = try Session(
      ["-", Checkout.eczema], input: .bytes(Array(beginning.utf8)), environment: .reading)
    try session.wait(for: "Fog is a cloud that lies on the ground.")
    try session.leave("Q")
  }
}
