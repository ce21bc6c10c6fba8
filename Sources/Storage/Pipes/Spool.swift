import Articles
import Glibc
import Synchronization
import System

/// What has come out of a pipe so far, as it stands, in a file without a name.
///
/// One thread appends, any may read.
final class Spool: ByteSource {
  /// How far it has come.
  struct Progress: Sendable {
    /// Bytes that are kept.
    var count = 0
    /// Bytes of the text without its overstrikes and sequences, as far as they are certain.
    var textCount = 0
    var isComplete = false
    var problem: String?
    /// What the bytes were converted from, once that is known.
    var encoding: TextEncoding?
    /// Why reading waits, if it does.
    var shortage: SpoolShortage?
    /// The same text by another decoding, which its bytes have shown to be the right one; nothing more
    /// comes here.
    var successor: Spool?
  }

  let progress = Monitor(Progress())
  private let file: WindowedFile
  let derivation: Derivation
  private let made = Mutex<(any DerivedText)?>(nil)
  private let isShown = Atomic(false)
  /// By how much of the text it was found what it is made by.
  private struct Judgement: Sendable {
    let kind: Derivation.Kind
    let count: Int
    let isFinal: Bool
  }
  private let judgement = Mutex<Judgement?>(nil)
  /// The text that is made of it by what more of its bytes have shown.
  private let other = Mutex<(any DerivedText)?>(nil)

  /// Keeps its bytes in the file `descriptor`, which is empty and can be read and written, and makes its
  /// text as `derivation` says.
  init(_ descriptor: consuming Descriptor, _ derivation: Derivation) {
    file = WindowedFile(descriptor)
    self.derivation = derivation
  }

  /// All of another spool, with another text made of it.
  private init(_ other: Spool, deriving derived: any DerivedText) {
    file = other.file
    derivation = other.derivation
    made.withLock { $0 = derived }
    judgement.withLock { $0 = other.judgement.withLock { $0 } }
    progress.change { progress in
      progress = other.progress.now
      progress.textCount = derived.count
    }
  }

  /// The text that is made of it; nil before its first bytes have shown by what.
  var derived: (any DerivedText)? { made.withLock { $0 } }

  /// The number of the file.
  var number: Int32 { file.descriptor.number }

  /// Copies the first `count` bytes of another spool, which has as many.
  func copy(_ count: Int, of other: Spool) throws(SystemError) {
    var bytes: [UInt8] = []
    while progress.now.count < count {
      let start = progress.now.count
      let got = other.read(start..<min(count, start + Self.copied), into: &bytes)
      if got == 0 { throw SystemError(code: EIO) }
      try append(bytes, count: got)
    }
  }

  /// Bytes that are copied at once.
  private static let copied = 256 << 10

  /// Notes that somebody looks at what there is, and at what comes.
  func show() {
    isShown.store(true, ordering: .relaxed)
    derived?.show()
  }

  /// Bytes that are kept.
  var count: Int { progress.now.count }

  /// Whether there is as much as the first screen needs, for which `count` bytes of most texts do.
  func hasFirst(_ count: Int, for audience: Decoding.Audience) -> Bool {
    derived?.hasFirst(count, for: audience) ?? false
  }

  /// Whether no more will come.
  var isComplete: Bool { progress.now.isComplete }

  /// Lets nothing more come, for a reason that a person should know of where there is one.
  func finish(_ problem: String?) {
    let derived = derive([], isFinal: true)
    derived?.finish()
    let problem = problem ?? derived?.problem
    let other = self.other.withLock { $0 }
    other?.finish()
    guard let next = other ?? derived?.successor else { return end(derived, problem) }
    // Whoever looks at the text finds the other one before this one is at its end.
    let successor = Spool(self, deriving: next)
    successor.end(next, problem)
    progress.change { $0.successor = successor }
  }

  private func end(_ derived: (any DerivedText)?, _ problem: String?) {
    progress.change { progress in
      progress.textCount = derived?.count ?? 0
      progress.problem = problem
      progress.isComplete = true
    }
  }

  /// Reads what has arrived of `range`, as ``ByteSource`` has it.
  func read(_ range: Range<Int>, into bytes: inout [UInt8]) -> Int {
    file.read(range, end: progress.now.count, into: &bytes)
  }

  /// Adds the first `count` of `bytes` at the end; throws an `errno`, with all kept that fitted.
  func append(_ bytes: [UInt8], count: Int) throws(SystemError) {
    let end = progress.now.count
    var kept = 0
    while kept < count {
      let more = write(bytes, kept..<count, at: end + kept)
      if more <= 0 { throw SystemError(code: more < 0 ? errno : ENOSPC) }
      note(kept == 0 && more == bytes.count ? bytes : Array(bytes[kept..<kept + more]))
      kept += more
    }
  }

  /// Shows a person what has come, where that may wait no longer.
  func refresh() { derived?.refresh() }

  /// Whether a person is to see more than was shown.
  var owesLook: Bool { derived?.owesLook ?? false }

  /// The same bytes with another text made of them, which takes the place of this one; nil where there is none.
  func succeeded() -> Spool? {
    guard let next = other.withLock({ $0 }) ?? derived?.successor else { return nil }
    let successor = Spool(self, deriving: next)
    if isShown.load(ordering: .relaxed) { successor.show() }
    progress.change { $0.successor = successor }
    return successor
  }

  /// Counts bytes that are kept.
  private func note(_ bytes: [UInt8]) {
    let end = progress.now.count + bytes.count
    // Whoever decodes a page finds its bytes.
    progress.change { $0.count = end }
    guard let derived = derive(bytes, isFinal: false) else { return }
    let count = derived.count
    progress.change { $0.textCount = count }
  }

  /// The text, with `bytes` taken in, which came last; nil where more bytes must show how it is made.
  private func derive(_ bytes: [UInt8], isFinal: Bool) -> (any DerivedText)? {
    if let derived {
      derived.add(bytes)
      judgeAgain(isFinal: isFinal)
      return derived
    }
    let count = progress.now.count
    let all = count == bytes.count ? bytes : self.bytes(in: 0..<count)
    let isWhole = isFinal || count >= TextForm.sampleSize
    guard let kind = derivation.kind(of: all, isWhole: isWhole) else { return nil }
    let derived = derivation.text(kind)
    derived.add(all)
    if isShown.load(ordering: .relaxed) { derived.show() }
    made.withLock { $0 = derived }
    judgement.withLock { $0 = Judgement(kind: kind, count: count, isFinal: isWhole) }
    return derived
  }

  /// Looks again what the text is made by, when an eighth more of its first bytes have come, and when all have.
  private func judgeAgain(isFinal: Bool) {
    let count = progress.now.count
    let isWhole = isFinal || count >= TextForm.sampleSize
    guard let last = judgement.withLock({ $0 }), !last.isFinal,
      isWhole || count >= last.count + max(32, last.count / 8)
    else { return }
    let sample = bytes(in: 0..<min(count, TextForm.sampleSize))
    guard let kind = derivation.kind(of: sample, isWhole: isWhole) else { return }
    judgement.withLock { $0 = Judgement(kind: kind, count: count, isFinal: isWhole) }
    if kind != last.kind { other.withLock { $0 = whole(derivation.text(kind), count) } }
  }

  /// Gives a text all bytes that are kept.
  private func whole(_ text: any DerivedText, _ count: Int) -> any DerivedText {
    var start = 0
    while start < count {
      let part = bytes(in: start..<min(count, start + Self.copied))
      if part.isEmpty { break }
      text.add(part)
      start += part.count
    }
    return text
  }

  private func write(_ bytes: [UInt8], _ part: Range<Int>, at offset: Int) -> Int {
    unsafe bytes.withUnsafeBytes { buffer in
      let part = unsafe UnsafeRawBufferPointer(rebasing: buffer[part])
      return uninterrupted {
        unsafe pwrite(file.descriptor.number, part.baseAddress, part.count, offset)
      }
    }
  }
}
