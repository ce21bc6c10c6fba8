/// The checkout that the tests were built in, for its articles.
enum Checkout {
  /// Where it is.
  static let path: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(4).joined(separator: "/")
  }()

  /// The articles that come with the program.
  static let articles = path + "/articles"

  /// The article about eczema, which most tests read.
  static let eczema = article("how-botox-is-used-to-treat-eczema")

  /// The path of one of the articles.
  static func article(_ name: String) -> String { "\(articles)/\(name).txt" }
}

extension [String: String] {
  /// The pinned environment with the articles of the checkout as the library.
  static let reading = pinned.adding(["LECTERN_LIBRARY": Checkout.articles])
}
