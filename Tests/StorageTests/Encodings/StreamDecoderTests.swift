import Articles
import Testing

@testable import Storage

/// Holds the decoder to giving the same text in whatever pieces a text comes.
@Suite struct StreamDecoderTests {
  /// What has come out, and how often what was there was taken back.
  private struct Output: Equatable {
    var text: [UInt8] = []
    var rewritings = 0
    var isBinary = false
  }

  private enum Pieces { case one, seeded(UInt64), bytes }

  /// Reads `bytes` in pieces; a person sees all after the first of them.
  private func read(
    _ bytes: [UInt8], _ pieces: Pieces, for audience: Decoding.Audience = .script
  ) -> Output {
    var decoder = StreamDecoder(Decoding().for(audience))
    var output = Output()
    func note(_ piece: DecodedPiece) {
      switch piece {
      case .text(let text): output.text += text
      case .rewritten(let start, let text):
        output.text = output.text[..<start] + text
        output.rewritings += 1
      case .binary: output.isBinary = true
      }
    }
    for (index, piece) in parts(of: bytes, pieces).enumerated() {
      note(decoder.decode(piece))
      if index == 0, audience == .screen { note(decoder.showAtOnce()) }
    }
    note(decoder.decode([], isFinal: true))
    return output
  }

  private func parts(of bytes: [UInt8], _ pieces: Pieces) -> [ArraySlice<UInt8>] {
    switch pieces {
    case .one: return [bytes[...]]
    case .bytes: return bytes.indices.map { bytes[$0...$0] }
    case .seeded(let seed):
      var random = SeededGenerator(state: seed)
      var parts: [ArraySlice<UInt8>] = []
      var start = 0
      while start < bytes.count {
        let most = [3, 100, 5_000, 100_000].randomElement(using: &random) ?? 1
        let end = min(bytes.count, start + Int.random(in: 1...most, using: &random))
        parts.append(bytes[start..<end])
        start = end
      }
      return parts
    }
  }

  private static let plain = String(repeating: "Sleep early and sleep well.\n", count: 3000)

  private static func bytes(_ language: String, _ encoding: String) -> [UInt8] {
    (try? EncodedText.bytes(EncodedText.sample(language) + "\n", in: encoding)) ?? []
  }

  private static func long(_ bytes: [UInt8]) -> [UInt8] {
    Array(repeatElement(bytes, count: 90_000 / max(1, bytes.count) + 1).joined())
  }

  /// Texts of all kinds, each with a name.
  private static let texts: [(name: String, bytes: [UInt8])] = [
    ("empty", []), ("ASCII", Array(plain.utf8)), ("UTF-8", long(bytes("german", "UTF-8"))),
    ("UTF-8 late", Array(plain.utf8) + bytes("japanese", "UTF-8")),
    ("KOI8-R", bytes("russian", "KOI8-R")), ("KOI8-R long", long(bytes("russian", "KOI8-R"))),
    ("KOI8-R late", Array(plain.utf8) + long(bytes("russian", "KOI8-R"))),
    ("EUC-JP late", Array(plain.utf8) + bytes("japanese", "EUC-JP")),
    ("ISO-2022-JP late", Array(plain.utf8) + bytes("japanese", "ISO-2022-JP")),
    ("UTF-16", long([0xFF, 0xFE] + bytes("greek", "UTF-16LE"))),
    ("UTF-8 with damage", [0x43, 0x61, 0x66, 0xE9, 0x0A] + long(bytes("french", "UTF-8"))),
    ("binary", [0, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6] + pattern(3000)),
    ("binary late", Array(plain.utf8) + pattern(3000)),
    ("manual", long(Array("N\u{8}NA\u{8}AM\u{8}ME\u{8}E\n  _\u{8}f_\u{8}ile and\n".utf8))),
    (
      "manual with late KOI8-R",
      long(Array("N\u{8}NA\u{8}AM\u{8}ME\u{8}E\n  _\u{8}f_\u{8}ile\n".utf8))
        + bytes("russian", "KOI8-R")
    ),
    ("colours", long(Array("\u{1B}[31mred\u{1B}[0m and plain\n".utf8))),
  ]

  @Test(arguments: texts.map(\.name), 0..<6)
  func `a program gets the same text in any pieces and nothing is taken back`(
    name: String, seed: UInt64
  ) throws {
    let text = try #require(Self.texts.first { $0.name == name })
    let whole = read(text.bytes, .one)
    #expect(whole.rewritings == 0)
    #expect(read(text.bytes, .seeded(seed)) == whole)
    if seed == 0, text.bytes.count < 4_000 { #expect(read(text.bytes, .bytes) == whole) }
  }

  @Test(arguments: texts.map(\.name).filter { $0 != "binary" }, 0..<6)
  func `a person has the same text in the end`(name: String, seed: UInt64) throws {
    let text = try #require(Self.texts.first { $0.name == name })
    var seen = read(text.bytes, .seeded(seed), for: .screen)
    seen.rewritings = 0
    #expect(seen == read(text.bytes, .one))
  }

  @Test func `texts come out as what they are`() throws {
    func text(_ name: String) throws -> String {
      let text = try #require(Self.texts.first { $0.name == name })
      return String(decoding: read(text.bytes, .one).text, as: UTF8.self)
    }
    #expect(try text("ASCII") == Self.plain)
    #expect(try text("KOI8-R late").hasPrefix(Self.plain + "Сон и кожа\n"))
    #expect(try text("EUC-JP late") == Self.plain + EncodedText.sample("japanese") + "\n")
    #expect(try text("ISO-2022-JP late") == Self.plain + EncodedText.sample("japanese") + "\n")
    #expect(try text("UTF-16").hasPrefix("Ύπνος"))
    #expect(try text("manual").hasPrefix("N\u{8}NA\u{8}A"))
    #expect(try text("manual with late KOI8-R").contains("e\nСон и кожа"))
    #expect(try text("colours").hasPrefix("\u{1B}[31mred"))
    let binary = try #require(Self.texts.first { $0.name == "binary" })
    #expect(read(binary.bytes, .one).isBinary)
  }

  @Test func `what a person sees is taken back only where more of it tells otherwise`() {
    let latin: [UInt8] = [0x43, 0x61, 0x66, 0xE9, 0x0A]
    let more = Self.bytes("french", "UTF-8")
    var decoder = StreamDecoder(Decoding().for(.screen))
    #expect(decoder.decode(latin[...]) == .text([]))
    #expect(decoder.showAtOnce() == .text(Array("Café\n".utf8)))
    #expect(decoder.encoding?.isUTF8 == false)
    #expect(decoder.decode(more[...]) == .rewritten(from: 0, latin + more))
    #expect(decoder.encoding == .utf8)
    #expect(decoder.decode([], isFinal: true) == .text([]))
  }

  @Test func `text that is plain so far comes out at once and stays`() {
    var decoder = StreamDecoder(Decoding().for(.screen))
    #expect(decoder.decode([0x41]) == .text([]))
    #expect(decoder.showAtOnce() == .text([0x41]))
    let russian = Self.bytes("russian", "KOI8-R")
    let text = Array((EncodedText.sample("russian") + "\n").utf8)
    #expect(decoder.decode(russian[...]) == .text(text))
    #expect(decoder.encoding?.name == "KOI8-R")
  }

  @Test func `a text that is ASCII for long enough counts as UTF-8`() {
    var decoder = StreamDecoder(Decoding())
    let line = Array(repeating: UInt8(0x61), count: 1 << 20)
    for _ in 0..<(TextForm.reach >> 20) { _ = decoder.decode(line[...]) }
    #expect(decoder.decode([0xE9], isFinal: true) == .text([0xE9]))
  }
}
