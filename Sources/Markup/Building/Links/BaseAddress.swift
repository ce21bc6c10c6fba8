/// An address that others are relative to (RFC 3986, 5.2).
struct BaseAddress: Sendable {
  /// The scheme, without its colon.
  private let scheme: String
  /// The host with what belongs to it, behind `//`.
  private let host: [UInt8]
  /// The path, with a slash before it.
  private let path: [UInt8]

  /// The parts of an address of the web; nil for any other.
  init?(_ address: String) {
    let bytes = Array(address.utf8)
    guard let scheme = Self.scheme(of: bytes[...]), scheme == "http" || scheme == "https" else {
      return nil
    }
    let rest = bytes[(scheme.utf8.count + 1)...]
    guard rest.starts(with: [0x2F, 0x2F]) else { return nil }
    let behind = rest.dropFirst(2)
    let end = behind.firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? behind.endIndex
    guard end > behind.startIndex else { return nil }
    self.scheme = scheme
    host = Array(behind[..<end])
    let tail = behind[end...]
    let pathEnd = tail.firstIndex { $0 == 0x3F || $0 == 0x23 } ?? tail.endIndex
    path = pathEnd > end ? Array(tail[..<pathEnd]) : [0x2F]
  }

  /// The scheme that an address begins with, in lower case; nil for a relative one.
  static func scheme(of address: ArraySlice<UInt8>) -> String? {
    guard let first = address.first, HTMLTokenizer.isAlpha(first),
      let colon = address.firstIndex(of: 0x3A)
    else { return nil }
    let name = address[..<colon]
    for byte in name {
      guard HTMLTokenizer.isAlnum(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E else {
        return nil
      }
    }
    return String(decoding: name.map(HTMLTokenizer.lower), as: UTF8.self)
  }

  /// The address that a relative one means here.
  func resolved(_ reference: [UInt8]) -> String {
    let whole: [UInt8]
    if reference.starts(with: [0x2F, 0x2F]) {
      return scheme + ":" + String(decoding: reference, as: UTF8.self)
    } else if reference.first == 0x2F {
      whole = reference
    } else if reference.first == 0x3F {
      whole = path + reference
    } else {
      whole = path[...(path.lastIndex(of: 0x2F) ?? 0)] + reference
    }
    let end = whole.firstIndex { $0 == 0x3F || $0 == 0x23 } ?? whole.count
    let bytes = host + Self.withoutDots(whole[..<end]) + whole[end...]
    return scheme + "://" + String(decoding: bytes, as: UTF8.self)
  }

  /// The path without its steps to itself and upwards (5.2.4).
  private static func withoutDots(_ path: ArraySlice<UInt8>) -> [UInt8] {
    var steps: [ArraySlice<UInt8>] = []
    let all = path.dropFirst().split(separator: 0x2F, omittingEmptySubsequences: false)
    for (index, step) in all.enumerated() {
      let isLast = index == all.count - 1
      if step.elementsEqual([0x2E, 0x2E]) {
        _ = steps.popLast()
        if isLast { steps.append([]) }
      } else if step.elementsEqual([0x2E]) {
        if isLast { steps.append([]) }
      } else {
        steps.append(step)
      }
    }
    return [0x2F] + Array(steps.joined(separator: [0x2F]))
  }
}
