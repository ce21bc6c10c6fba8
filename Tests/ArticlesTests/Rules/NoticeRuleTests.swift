import Testing

@testable import Articles

@Suite struct NoticeRuleTests {
  private func matches(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return NoticeRule.matches(bytes.span)
  }

  @Test(arguments: [
    "Disclaimer: this is no advice.", "MEDICAL DISCLAIMER: ask a doctor.",
    "Note: the shop is closed.", "Note – the shop is closed.", "Editor’s note: he has died.",
    "Important: keep it dry.", "© 2024 The Village Press", "Copyright (c) 2024 The Press",
    "Copyright © 2024", "Disclosure: we were paid.",
  ])
  func `a paragraph that says it is a notice is one`(_ text: String) {
    #expect(matches(text))
  }

  @Test(arguments: [
    "", "©", "Disclaimer", "Notebooks: a history", "Note the time.", "Noted: nothing.",
    "Warnings: a list", "Copyright law is old.", "A note: nothing.", "Caution is wise.",
    "Importantly: no.",
  ])
  func `any other paragraph is none`(_ text: String) {
    #expect(!matches(text))
  }

  @Test func `a disclaimer before a run of titles is a notice`() {
    let text = """
      Title of It All

      \(Prose.long)

      Disclaimer: ask a doctor who knows you.
      Also check Tea Tea Salt Salt
      To top
      """
    #expect(
      picture(text).dropFirst(2) == [
        "notice: Disclaimer: ask a doctor who k", "label: Also check", "related: Tea",
        "related: Salt", "navigation: To top",
      ])
  }
}
