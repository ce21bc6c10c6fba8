import Articles

/// Makes UTF-8 of a text as it comes, in an encoding that was named or is found out on the way.
///
/// The first 64 KiB decide, as in a file; where they are plain ASCII, the encoding is detected from as many
/// from the first byte on that is not. What comes out is the same in whatever pieces the text comes.
struct StreamDecoder {
  private enum Phase {
    case sampling(StreamSample)
    /// Plain ASCII so far; of the bytes that came last, the beginning of an escape sequence is held.
    case plain(held: [UInt8])
    case settled
  }

  /// What was found so far; nil where nothing but ASCII has come.
  private(set) var encoding: TextEncoding?
  /// What a page says in its beginning that it is in.
  private var declared: TextEncoding?
  /// Whether text is shown before it is certain how it is to be decoded.
  private var showsAtOnce = false
  private let decoding: Decoding
  private var decoder = TextDecoder()
  private var phase: Phase
  /// Bytes of text that came out.
  private var count = 0
  /// Bytes that came.
  private var received = 0

  /// A decoder that does as `decoding` says.
  init(_ decoding: Decoding) {
    self.decoding = decoding
    phase = .sampling(StreamSample(after: decoder, base: 0, isLate: false))
  }

  /// Shows what was held back, and from now on all that comes.
  mutating func showAtOnce() -> DecodedPiece {
    guard !showsAtOnce else { return .text([]) }
    showsAtOnce = true
    return decode([])
  }

  /// The text of the next bytes; with `isFinal`, no more will come.
  mutating func decode(_ bytes: ArraySlice<UInt8>, isFinal: Bool = false) -> DecodedPiece {
    received += bytes.count
    return advance(bytes, isFinal: isFinal)
  }

  private mutating func advance(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> DecodedPiece {
    switch phase {
    case .settled: return counted(.text(decoder.decode(bytes, isFinal: isFinal)))
    case .plain(let held): return pass(held + bytes, isFinal: isFinal)
    case .sampling(let sample): return add(bytes, to: sample, isFinal: isFinal)
    }
  }

  private mutating func add(
    _ bytes: ArraySlice<UInt8>, to sample: StreamSample, isFinal: Bool
  ) -> DecodedPiece {
    var sample = sample
    let part = bytes.prefix(sample.room)
    sample.hold(part)
    let isWhole = isFinal || sample.room == 0
    guard isWhole || showsAtOnce && !sample.bytes.isEmpty else {
      phase = .sampling(sample)
      return .text([])
    }
    let piece = counted(sample.show(part, isWhole: isWhole, decoding, &decoder))
    let isTold = sample.form?.isTold == true
    encoding = isTold ? sample.form?.encoding : nil
    if isWhole, !isTold, !sample.isLate {
      declared = EncodingLabel.encoding(declaredIn: sample.bytes, named: decoding.fileName)
    }
    phase = !isWhole ? .sampling(sample) : isTold ? .settled : .plain(held: [])
    return isWhole
      ? piece.followed(by: advance(bytes.dropFirst(part.count), isFinal: isFinal)) : piece
  }

  /// Lets ASCII through up to the first byte that is none.
  private mutating func pass(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> DecodedPiece {
    let searched = bytes.prefix(max(0, TextForm.reach - (received - bytes.count)))
    guard let index = TextForm.firstTelling(in: searched) else {
      let isPassed = isFinal || searched.count < bytes.count
      let end = isPassed ? bytes.endIndex : bytes.endIndex - Self.escaped(bytes)
      phase = isPassed ? .settled : .plain(held: Array(bytes[end...]))
      return counted(.text(decoder.decode(bytes[..<end], isFinal: isFinal)))
    }
    let before = counted(.text(decoder.decode(bytes[..<index])))
    let sample = StreamSample(after: decoder, base: count, isLate: true, declared: declared)
    return before.followed(by: add(bytes[index...], to: sample, isFinal: isFinal))
  }

  private mutating func counted(_ piece: DecodedPiece) -> DecodedPiece {
    switch piece {
    case .text(let text): count += text.count
    case .rewritten(let start, let text): count = start + text.count
    case .binary: break
    }
    return piece
  }

  /// How many bytes at the end may be the beginning of a sequence that shows an encoding.
  private static func escaped(_ bytes: ArraySlice<UInt8>) -> Int {
    let end = bytes.suffix(2)
    return end.firstIndex(of: 0x1B).map { bytes.endIndex - $0 } ?? 0
  }
}
