import Testing

@testable import Reading

@Suite struct CompletionTests {
  @Test func `it goes as far as all candidates go, and then from one to the next`() throws {
    var completion = try #require(
      Completion(of: "sc", behind: "", among: ["scroll-down", "scroll-up"]))
    #expect(completion.line == "scroll-")
    completion.step(by: 1)
    #expect(completion.line == "scroll-down")
    completion.step(by: 1)
    #expect(completion.line == "scroll-up")
    completion.step(by: 1)
    #expect(completion.line == "scroll-down")
    completion.step(by: -1)
    #expect(completion.line == "scroll-up")
  }

  @Test func `back from what all begin with is the last one`() throws {
    var completion = try #require(Completion(of: "a", behind: "e ", among: ["abc", "abd", "abe"]))
    #expect(completion.line == "e ab")
    completion.step(by: -1)
    #expect(completion.line == "e abe")
  }

  @Test func `where they have no more in common the first one is taken at once`() throws {
    let completion = try #require(Completion(of: "e ", behind: "", among: ["xa", "yb"]))
    #expect(completion.line == "xa")
  }

  @Test func `a single candidate is complete, and none is no completion`() {
    #expect(Completion(of: "a", behind: "e ", among: ["abc"])?.line == "e abc")
    #expect(Completion(of: "a", behind: "e ", among: []) == nil)
  }

  @Test(arguments: [
    ("next-fiel", "next-file"), ("hlep", "help"), ("scroll-lne-down", "scroll-line-down"),
    ("nxt-thme", "next-theme"), ("zzzzzz", nil), ("x", nil),
  ])
  func `the near name is one that few slips lead to`(typed: String, expected: String?) {
    let names = Command.allCases.map(\.name)
    #expect(NearName(to: typed, among: names).name == expected)
  }
}
