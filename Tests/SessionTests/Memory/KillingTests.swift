import Glibc
import Testing

/// Holds the memory to losing no mark, whenever the program is killed.
@Suite("Killing")
struct KillingTests {
  /// How often the program is killed; `LECTERN_KILLS` asks for more, 13 at most.
  ///
  /// Each kill has its own part of the time in which a mark is written, so that few of them reach all
  /// of it.
  private static let rounds = getenv("LECTERN_KILLS").flatMap { Int(String(cString: $0)) } ?? 4

  @Test func `no mark is lost to a kill at any moment, and the database is sound`() throws {
    let home = try ScratchDirectory()
    let environment = [String: String].reading.adding(["XDG_STATE_HOME": home.path])
    var random = SystemRandomNumberGenerator()
    var set: Set<Character> = []
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let rounds = min(Self.rounds, letters.count / 2)
    for round in 0..<rounds {
      let session = try Session(
        [Checkout.eczema], environment: environment, patience: .seconds(20))
      try session.waitUntil { $0.status.contains("h help") || $0.status.contains("Where") }
      for letter in letters[(2 * round)...].prefix(2) {
        try session.send("jjm\(letter)", until: "Mark \(letter) is set here.")
        set.insert(letter)
      }
      // What is set when the kill comes may be lost or not, but never harms.
      try session.send("jjjmZ")
      let moment = (Double(round) + .random(in: 0..<1, using: &random)) / Double(rounds)
      let turns = Int(moment * 60_000)
      for _ in 0..<turns { sched_yield() }
      try session.signal(SIGKILL)
      _ = try session.waitForExit()
    }
    let session = try Session([Checkout.eczema], environment: environment, patience: .seconds(20))
    try session.waitUntil { $0.status.contains("Where you were") }
    for letter in set.sorted() {
      try session.send("g'\(letter)")
      try session.waitUntil { $0.isSettled }
    }
    try session.send("'!", until: "Mark ! is not set.")
    try session.leave("q")
    #expect(try Program.integrity(ofDatabase: home.path("lectern/lectern.sqlite")) == "ok\n")
  }
}
