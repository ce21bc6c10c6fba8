import Articles

/// Addresses, which the browser opens.
extension Reader {
  /// Opens the chosen link, or else the address that the text says it has.
  mutating func openInBrowser() -> LayerResponse {
    guard let document else { return .stays() }
    if document.chosenLink != nil { return followChosenLink() }
    guard let address = document.source.page?.address else {
      message = "This text does not say its own address; Tab chooses a link."
      return .stays()
    }
    return open(address: address, shownAs: "")
  }

  /// Has the browser open an address, after a question where it may not be what it seems.
  mutating func open(address: String, shownAs words: PrintableText) -> LayerResponse {
    if case .file(let path, let fragment) = LinkTarget(fileAddress: address) {
      return .stays(
        find(LinkedFile(path: path, fragment: fragment, folder: document?.folder)))
    }
    guard let web = WebAddress(address) else {
      message = PrintableText("“\(address)” is no address that can be opened.")
      return .stays()
    }
    if web.isForbidden {
      message = PrintableText("An address with “\(web.scheme):” is never opened.")
      return .stays()
    }
    if let refusal = permissions.refusal(of: .browse(address: web.text)) {
      message = refusal
      return .stays()
    }
    if let concern = web.concern(shownAs: words.string) {
      return .opens(QuestionLayer(browsing: web, concern))
    }
    return .stays(browse(web.text))
  }

  /// Has the browser open an address that was agreed to.
  mutating func browse(_ address: String) -> [Effect] {
    message = PrintableText("Opens in the browser: " + address)
    return [.browse(address: address)]
  }
}
