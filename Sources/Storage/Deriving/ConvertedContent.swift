import Articles
import Markup
import Records
import Synchronization

/// What has been made of a marked-up text so far: its text in a file without a name, and what is known of it.
///
/// One thread adds bytes of the marked-up text, any may read.
final class ConvertedContent<Converter: MarkupConverter>: Sendable {
  /// What others see.
  private struct Progress: Sendable {
    /// Bytes of the marked-up text that were taken.
    var received = 0
    /// Bytes of text that are certain, with their marks.
    var count = 0
    var isFinished = false
    var problem: String?
    var facts = PageFacts()
    var joints = JointTable()
    /// What numbers in its marks stand for.
    var targets: [Int32: LinkTarget] = [:]
  }

  /// What the thread that adds bytes needs.
  private struct Work: Sendable {
    var converter: Converter
    var room: SpoolRoom
    /// Bytes of text in the file.
    var kept = 0
    /// Where the last block ends whose mark has come.
    var markedEnd = 0
    var isFull = false
  }

  private let text: TextFile
  private let marked: MarkFile
  private let progress = Mutex(Progress())
  private let work: Mutex<Work>
  private let name: PrintableText

  /// A text without a byte that `converter` makes; it is kept in one of `directories`.
  init(_ converter: Converter, name: PrintableText, directories: [String], limit: ByteSize) {
    text = TextFile(directories: directories)
    marked = MarkFile(directories: directories)
    self.name = name
    work = Mutex(Work(converter: converter, room: SpoolRoom(limit: limit)))
  }

  /// Bytes of text that are certain.
  var count: Int { progress.withLock { $0.count } }

  /// Bytes of the marked-up text that were taken.
  var received: Int { progress.withLock { $0.received } }

  /// Whether all of it was taken.
  var isFinished: Bool { progress.withLock { $0.isFinished } }

  /// One sentence on why only the beginning is here, if so.
  var problem: String? { progress.withLock { $0.problem } }

  /// What the text says of itself so far.
  var facts: PageFacts { progress.withLock { $0.facts } }

  /// Takes the next bytes of the marked-up text, the last ones with `isFinal`; gives how long the text is.
  func add(_ bytes: [UInt8], isFinal: Bool) -> Int {
    work.withLock { work in
      guard !isFinished else { return count }
      let piece = work.converter.add(bytes, isFinal: isFinal)
      let problem = keep(piece, &work)
      let count = isFinal || work.isFull ? work.kept : min(work.kept, work.markedEnd)
      let facts = work.converter.facts
      return progress.withLock { progress in
        progress.received += bytes.count
        progress.count = max(progress.count, count)
        progress.facts = facts
        progress.joints.append(piece.joints)
        for each in piece.definitions { progress.targets[each.number] = each.target }
        progress.problem = progress.problem ?? problem
        progress.isFinished = isFinal
        return progress.count
      }
    }
  }

  /// Keeps text and marks, as far as there is room; gives the sentence of what went wrong, if anything.
  private func keep(_ piece: PageConverter.Piece, _ work: inout Work) -> String? {
    guard !work.isFull else { return nil }
    let shortage = text.number.flatMap {
      work.room.shortage(of: piece.text.count, behind: work.kept, in: $0)
    }
    if let shortage {
      work.isFull = true
      return shortage.problem(of: name)
    }
    guard text.append(piece.text, at: work.kept) else {
      work.isFull = true
      return SpoolShortage.disk.problem(of: name)
    }
    marked.append(piece.marks)
    work.kept += piece.text.count
    for mark in piece.marks where mark.block != nil {
      work.markedEnd = max(work.markedEnd, mark.range.upperBound)
    }
    return nil
  }

  /// Gives the converter as it is, and what it has made: bytes of the text, and of the marked-up text.
  func withConverter<Result>(_ body: (Converter, _ kept: Int, _ received: Int) -> Result) -> Result
  {
    work.withLock { body($0.converter, $0.kept, received) }
  }
}

extension ConvertedContent {
  /// Where a number in its marks leads.
  func target(of number: Int32) -> LinkTarget? { progress.withLock { $0.targets[number] } }

  /// Reads what is certain of `range`, as ``ByteSource`` has it.
  func read(_ range: Range<Int>, into bytes: inout [UInt8]) -> Int {
    read(range, into: &bytes, upTo: count)
  }

  /// Reads what was made of `range`, certain or not.
  func read(_ range: Range<Int>, into bytes: inout [UInt8], upTo end: Int) -> Int {
    text.read(range.clamped(to: 0..<end), into: &bytes)
  }

  /// The marks that have a byte in `range`, as the converter gave them.
  func marks(in range: Range<Int>) -> [Mark] { marked.marks(in: range) }

  /// Those of them that make blocks.
  func blockMarks(in range: Range<Int>) -> [Mark] { marked.blockMarks(in: range) }

  /// Where a byte of the text stands in the marked-up text.
  func rawOffset(ofText offset: Int) -> Int {
    progress.withLock { min($0.joints.source(ofText: offset), $0.received) }
  }

  /// Where a byte of the marked-up text has its place in the text.
  func textOffset(ofRaw offset: Int) -> Int {
    progress.withLock { min($0.joints.text(ofSource: offset), $0.count) }
  }
}
