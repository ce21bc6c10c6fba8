import Testing

/// Holds a full disk to costing the memory, not the reading.
@Suite("A full disk")
struct FullDiskTests {
  private let home: ScratchDirectory
  private let environment: [String: String]
  private static let sentence = "Nothing can be remembered now"

  init() throws {
    home = try ScratchDirectory()
    environment = .reading.adding(["XDG_STATE_HOME": home.path])
  }

  private func session(_ arguments: [String] = [Checkout.eczema]) throws -> Session {
    try Session(arguments, environment: environment)
  }

  /// A session that can make no file longer than 8 KiB, as if there were no more room: the shell
  /// counts in blocks of 512 bytes.
  private func cramped(_ arguments: [String] = [Checkout.eczema]) throws -> Session {
    try Session(
      ["-c", #"ulimit -f 16; exec "$0" "$@""#, Program.path] + arguments, program: "/bin/sh",
      environment: environment)
  }

  @Test func `what cannot be written is said once, and reading goes on`() throws {
    let session = try cramped()
    try session.wait(for: Self.sentence)
    try session.send("3]", untilTop: "Studies and Evidence")
    try session.send("ma", until: "only until you leave")
    try session.send("g", untilTop: "Beauty")
    try session.send("'a", untilTop: "Studies and Evidence")
    try session.send("/itch<Enter>", until: "itch")
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `the library is listed and its articles are opened`() throws {
    let session = try cramped([])
    try session.wait(for: "1 of \(Checkout.articleCount)")
    try session.send("/sleep<Enter>", until: "· The Effects of Sleep Deprivation")
    try session.leave("Q")
  }

  @Test func `what was remembered before is still there when there is room again`() throws {
    let first = try session()
    try first.waitUntil { $0.isSettled }
    try first.send("3]", untilTop: "Studies and Evidence")
    try first.send("ma", untilStatus: "Mark a is set here.")
    try first.leave("q")
    let second = try cramped()
    // Whichever of the two comes first may be written over by the other.
    try second.waitUntil {
      $0.status.contains("Where you were") || $0.status.contains(Self.sentence)
    }
    try second.send("mb", until: "only until you leave")
    try second.leave("q")
    let third = try session()
    try third.waitUntil { $0.top == "Studies and Evidence" }
    try third.send("g", untilTop: "Beauty")
    try third.send("'a", untilTop: "Studies and Evidence")
    try third.send("'b", until: "Mark b is not set.")
    try third.leave("q")
    #expect(try Program.integrity(ofDatabase: home.path("lectern/lectern.sqlite")) == "ok\n")
  }
}
