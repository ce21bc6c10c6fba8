import Testing

@testable import Sessions

/// Holds a file that changes to being read when it is left alone, and not too late.
@Suite struct ChangePacingTests {
  private let millisecond = 1_000_000

  /// The verdicts on what was found at each time, in milliseconds; "a" was known, "" is an empty file.
  private func verdicts(_ looks: [(Int, String?)]) -> [ChangePacing<String>.Verdict] {
    var pacing = ChangePacing<String>()
    return looks.map { time, status in
      let verdict = pacing.verdict(
        on: status, isEmpty: status?.isEmpty ?? true, known: "a", at: time * millisecond)
      if verdict == .act { pacing.note(dealtWith: status) }
      return verdict
    }
  }

  @Test func `nothing is done while nothing changes`() {
    #expect(verdicts([(0, "a"), (300, "a"), (600, "a")]) == [.nothing, .nothing, .nothing])
  }

  @Test func `a change is dealt with once it has been left alone`() {
    let found = verdicts([(0, "a"), (300, "b"), (400, "b"), (500, "b"), (800, "b")])
    #expect(found == [.nothing, .wait, .wait, .act, .nothing])
  }

  @Test func `a file that is written in several steps is read after the last one`() {
    let found = verdicts([(0, "b"), (100, "c"), (200, "d"), (300, "d"), (400, "d")])
    #expect(found == [.wait, .wait, .wait, .wait, .act])
  }

  @Test func `a file that goes on changing is read all the same`() {
    let found = verdicts((0...9).map { ($0 * 100, "b\($0)") })
    #expect(found.firstIndex(of: .act) == 7)
    #expect(found.count { $0 == .act } == 1)
  }

  @Test func `a file that is missing or empty for a moment is waited for`() {
    let missing = verdicts([(0, nil), (300, nil), (600, "b"), (800, "b")])
    #expect(missing == [.wait, .wait, .wait, .act])
    #expect(verdicts([(0, ""), (600, ""), (700, "")]) == [.wait, .wait, .act])
  }

  @Test func `a file that is what it was again is not read`() {
    #expect(verdicts([(0, "a"), (100, nil), (200, "a"), (900, "a")]).last == .nothing)
    #expect(!verdicts([(0, "b"), (100, "a"), (300, "a"), (400, "a")]).contains(.act))
  }

  @Test func `what was dealt with counts again after another change`() {
    let found = verdicts([(0, "b"), (200, "b"), (300, "c"), (500, "c"), (600, "b"), (800, "b")])
    #expect(found == [.wait, .act, .wait, .act, .wait, .act])
  }
}
