import Testing

/// Holds colours to being wanted.
@Suite("Colours")
struct ColourTests {
  private static let colours = Set(Array(30...49) + Array(90...107))

  /// Everything that has a role of its own is looked at.
  private func numbers(
    _ environment: [String: String], _ options: String...
  ) throws -> Set<Int> {
    let session = try Session(options + [Checkout.eczema], environment: environment)
    try session.waitUntil { $0.isSettled }
    try session.send("+", untilTop: "+ 1. Reduced Inflammation")
    try session.send("<Tab>", untilStatus: "link 2 of 31")
    try session.send("t", until: "Esc back")
    try session.send("q=", until: "Risks (3)")
    try session.send("qL", until: "not in the library")
    try session.send("qO", until: "3 of \(Checkout.articleCount)")
    try session.send("qh", until: "The keys of Lectern")
    try session.leave("Q")
    return session.terminal.styleNumbers
  }

  @Test func `there are colours on a terminal that has them`() throws {
    #expect(!(try numbers(.reading)).isDisjoint(with: Self.colours))
  }

  @Test func `NO_COLOR leaves only bold, faint, underline and reverse`() throws {
    let numbers = try numbers(.reading.adding(["NO_COLOR": "1"]))
    #expect(numbers.isDisjoint(with: Self.colours))
    #expect(!numbers.isDisjoint(with: [1, 2, 4, 7]))
  }

  @Test func `CLICOLOR and the option turn them off, and the option counts more`() throws {
    let off = try numbers(.reading.adding(["CLICOLOR": "0"]))
    #expect(off.isDisjoint(with: Self.colours))
    let never = try numbers(.reading.adding(["CLICOLOR_FORCE": "1"]), "--color=never")
    #expect(never.isDisjoint(with: Self.colours))
    let always = try numbers(.reading.adding(["NO_COLOR": "1"]), "--color=always")
    #expect(!always.isDisjoint(with: Self.colours))
  }

  @Test func `a terminal without colours gets none`() throws {
    let numbers = try numbers(.reading.adding(["TERM": "xterm-mono"]))
    #expect(numbers.isDisjoint(with: Self.colours))
  }

  @Test func `benefits and risks are told apart by sign, also without colours`() throws {
    let session = try Session.reading(environment: .reading.adding(["NO_COLOR": "1"]))
    #expect(session.terminal.contents.count { $0.hasPrefix("+ ") } == 4)
    #expect(session.terminal.contents.count { $0.hasPrefix("- ") } == 3)
  }
}
