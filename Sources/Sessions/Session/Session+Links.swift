import Articles
import Reading
import System
import Terminal

/// What links ask for: browsers, files, and places in long texts.
extension Session {
  /// Opens an address in the first browser that can be started.
  mutating func browse(_ address: String) {
    let browsers = Browser.all(.process)
    for browser in browsers where start(browser, address) { return }
    let names = browsers.map { "“\($0.name)”" }.joined(separator: " nor ")
    let words = browsers.count == 1 ? "\(names) could not" : "Neither \(names) could"
    handle(.failed(PrintableText("\(words) be started; set BROWSER to your browser.")))
  }

  private mutating func start(_ browser: Browser, _ address: String) -> Bool {
    let arguments = browser.arguments(for: address)
    guard !browser.needsTerminal(.process) else { return run(browser, arguments) }
    let (name, mailbox) = (browser.name, mailbox)
    do {
      try DetachedProgram.start(arguments) { [weak mailbox] status in
        if status != 0 { mailbox?.post(Self.failure(of: name, status)) }
      }
    } catch { return false }
    return true
  }

  /// Hands the terminal to a browser until that is left; false where it could not be started.
  private mutating func run(_ browser: Browser, _ arguments: [String]) -> Bool {
    guard let status = screen.run(arguments) else { return false }
    resize()
    if status == 126 || status == 127 { return false }
    if status != 0 { handle(Self.failure(of: browser.name, status)) }
    return true
  }

  private static func failure(of name: String, _ status: Int32) -> Event {
    .failed(
      PrintableText("“\(name)” ended with status \(status); set BROWSER to another browser."))
  }

  /// Looks for a place in a thread of its own, since a text may be long.
  func findPlace(named name: String, from start: Int, of id: Int) {
    guard reader.articleInFront == id, let (article, source) = reader.articleAndSource else {
      return
    }
    try? RawThread.start { [weak mailbox] in
      let end = source.count
      let offset =
        PlaceSearch.place(named: name, in: source, start..<max(start, end))
        ?? (article.isComplete
          ? PlaceSearch.heading(named: name, of: article, in: source) : nil)
      mailbox?.post(.foundPlace(article: id, name: name, offset: offset, searched: max(start, end)))
    }
  }
}
