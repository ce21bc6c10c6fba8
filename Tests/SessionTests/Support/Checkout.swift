import Glibc

/// The checkout that the tests were built in, for its articles.
enum Checkout {
  /// Where it is.
  static let path: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(4).joined(separator: "/")
  }()

  /// The articles that come with the program.
  static let articles = path + "/articles"

  /// How many there are.
  static let articleCount: Int = {
    guard let directory = opendir(articles) else { return 0 }
    defer { closedir(directory) }
    var count = 0
    while let entry = readdir(directory) {
      count += withUnsafeBytes(of: &entry.pointee.d_name) { $0.first == 0x2e ? 0 : 1 }
    }
    return count
  }()

  /// The title in the article about eczema that leads nowhere.
  ///
  /// It promises an effect of an amount of something that it doesn't name, so that nobody could
  /// write the article responsibly.
  static let deadTitle = "40 grams for heightened arousal"

  /// The article about eczema, which most tests read.
  static let eczema = article("how-botox-is-used-to-treat-eczema")

  /// What a file holds.
  static func bytes(_ path: String) throws -> [UInt8] {
    let file = try Descriptor.reading(path)
    var bytes: [UInt8] = []
    while let more = try file.read(), !more.isEmpty { bytes += more }
    return bytes
  }

  /// The path of one of the articles.
  static func article(_ name: String) -> String { "\(articles)/\(name).txt" }
}

extension [String: String] {
  /// The pinned environment with the articles of the checkout as the library.
  static let reading = pinned.adding(["LECTERN_LIBRARY": Checkout.articles])
}
