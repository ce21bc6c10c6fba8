import Testing

@testable import Articles

@Suite struct UTF8DecodingTests {
  /// The scalars of `bytes`; nil for each byte that belongs to none.
  private func scalars(_ bytes: [UInt8]) -> [UInt32?] {
    let text = bytes.span
    var found: [UInt32?] = []
    var index = 0
    while index < text.count {
      let scalar = UTF8Decoding.scalar(in: text, at: index)
      found.append(scalar?.value)
      index += scalar?.length ?? 1
    }
    return found
  }

  /// The same as the standard library sees it, which has one mark for some wrong sequences of bytes.
  private func agree(_ bytes: [UInt8]) -> Bool {
    let found = scalars(bytes)
    let isWellFormed = String(validating: bytes, as: UTF8.self) != nil
    let right = String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
    return isWellFormed == !found.contains(nil)
      && found.compactMap(\.self).filter { $0 != 0xFFFD } == right.filter { $0 != 0xFFFD }
  }

  @Test func `random bytes are decoded as the standard library does`() {
    var random = SeededGenerator(state: 4)
    for length in 0..<600 {
      let bytes: [UInt8] = .random(length % 24, using: &random)
      #expect(agree(bytes), "\(bytes)")
    }
  }

  @Test func `sequences that are nearly right are decoded as the standard library does`() {
    let edges: [UInt8] = [
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED,
      0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF,
    ]
    var random = SeededGenerator(state: 5)
    for _ in 0..<4_000 {
      let bytes = (0..<5).map { _ in edges[Int(random.next() % UInt64(edges.count))] }
      #expect(agree(bytes), "\(bytes)")
    }
  }

  @Test func `every scalar is decoded`() {
    for value in stride(from: UInt32(0), through: 0x10FFFF, by: 61) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(UTF8.encode(scalar) ?? UTF8.EncodedScalar())
      let found = UTF8Decoding.scalar(in: bytes.span, at: 0)
      #expect(found?.value == value)
      #expect(found?.length == bytes.count)
    }
  }

  @Test func `a boundary is found in the middle of a character`() {
    let text = Array("a😀b".utf8)
    let found = (0...6).map { UTF8Decoding.boundary(in: text.span, atOrBefore: $0) }
    #expect(found == [0, 1, 1, 1, 1, 5, 6])
  }
}
