import Articles

/// Says where the links of a page lead.
///
/// What is relative to the page stays so, because the page may lie in a folder with what it links to;
/// what is relative to an address that the page names becomes an address.
struct LinkResolver: Sendable {
  /// The address that all links count from; nil where the page has no `base`.
  private var base: BaseAddress?
  /// The address of the page, from which links count that begin at the root of its site.
  private var own: BaseAddress?

  /// Takes a `base` element; the first with an address counts (4.2.3).
  mutating func takeBase(_ token: borrowing HTMLTokenizer) {
    guard base == nil, let href = token.words(of: "href") else { return }
    base = BaseAddress(href)
  }

  /// Takes the page's own address; a later one is from a source that is trusted more.
  mutating func takeOwn(_ address: String) { own = BaseAddress(address) ?? own }

  /// What an attribute such as `href` leads to; nil where it leads nowhere that a reader can go.
  func target(of value: Span<UInt8>) -> LinkTarget? {
    let reference = Self.cleaned(value)
    guard let first = reference.first, reference.count <= Limits.address else { return nil }
    if first == UInt8(ascii: "#") {
      let name = Self.decoded(reference[1...])
      return name.isEmpty ? nil : .place(name: name)
    }
    if let scheme = BaseAddress.scheme(of: reference[...]) {
      return WebAddress.isForbidden(scheme: scheme)
        ? nil : .address(String(decoding: reference, as: UTF8.self))
    }
    return relative(reference)
  }

  private func relative(_ reference: [UInt8]) -> LinkTarget? {
    let isRooted = reference[0] == UInt8(ascii: "/")
    if let base = base ?? (isRooted ? own : nil) {
      return .address(base.resolved(reference))
    }
    if reference.starts(with: [0x2F, 0x2F]) {
      return .address("https:" + String(decoding: reference, as: UTF8.self))
    }
    return Self.file(reference)
  }

  /// A file beside the page; what a server is asked behind `?` is no part of its name.
  private static func file(_ reference: [UInt8]) -> LinkTarget? {
    var path = reference[...]
    var fragment: String?
    if let sign = path.firstIndex(of: UInt8(ascii: "#")) {
      fragment = Self.decoded(path[(sign + 1)...])
      path = path[..<sign]
    }
    if let sign = path.firstIndex(of: UInt8(ascii: "?")) { path = path[..<sign] }
    guard !path.isEmpty, !path.contains(0) else { return nil }
    let name = Self.decoded(path)
    return .file(path: name, fragment: fragment?.isEmpty == true ? nil : fragment)
  }

  /// What some bytes of an address mean; as they are written where that is no text.
  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    let written = String(decoding: bytes, as: UTF8.self)
    return PercentCoding.decode(written) ?? written
  }

  /// The bytes without white space around them and line ends in them, as an address is parsed.
  private static func cleaned(_ value: Span<UInt8>) -> [UInt8] {
    let trimmed = value.extracting(value.trimmed)
    var bytes = unsafe trimmed.withUnsafeBufferPointer { unsafe Array($0) }
    bytes.removeAll { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    return bytes
  }
}
