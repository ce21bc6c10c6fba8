import Articles
import Markup
import Records
import Synchronization

/// What has been made of a page so far: its text in a file without a name, and what is known of it.
///
/// One thread adds bytes of the page, any may read.
final class PageContent: Sendable {
  /// What others see.
  private struct Progress: Sendable {
    /// Bytes of the page that were taken.
    var received = 0
    /// Bytes of text that are certain, with their marks.
    var count = 0
    var isFinished = false
    var problem: String?
    var facts = PageFacts()
    var joints = JointTable()
  }

  /// What the thread that adds bytes needs.
  private struct Work: Sendable {
    var converter: PageConverter
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

  /// A page without a byte, of XHTML with `isXML`; its text is kept in one of `directories`.
  init(isXML: Bool, name: PrintableText, directories: [String], limit: ByteSize) {
    text = TextFile(directories: directories)
    marked = MarkFile(directories: directories)
    self.name = name
    work = Mutex(Work(converter: PageConverter(isXML: isXML), room: SpoolRoom(limit: limit)))
  }

  /// Bytes of text that are certain.
  var count: Int { progress.withLock { $0.count } }

  /// Bytes of the page that were taken.
  var received: Int { progress.withLock { $0.received } }

  /// Whether all of it was taken.
  var isFinished: Bool { progress.withLock { $0.isFinished } }

  /// One sentence on why only the beginning is here, if so.
  var problem: String? { progress.withLock { $0.problem } }

  /// What the page says of itself so far.
  var facts: PageFacts { progress.withLock { $0.facts } }

  /// Takes the next bytes of the page, the last ones with `isFinal`; gives how long the text is.
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

  /// Which blocks are the article, as far as the page has come.
  func judge() -> PageVerdict {
    work.withLock { work in
      ArticleFinder.find(in: work.converter.outline, work.converter.facts) { range in
        var bytes: [UInt8] = []
        let got = self.text.read(range.clamped(to: 0..<work.kept), into: &bytes)
        return Array(bytes.prefix(got))
      }
    }
  }
}

extension PageContent {
  /// Reads what is certain of `range`, as ``ByteSource`` has it.
  func read(_ range: Range<Int>, into bytes: inout [UInt8]) -> Int {
    text.read(range.clamped(to: 0..<count), into: &bytes)
  }

  /// The marks that have a byte in `range`, as the converter gave them.
  func marks(in range: Range<Int>) -> [Mark] { marked.marks(in: range) }

  /// Those of them that make blocks.
  func blockMarks(in range: Range<Int>) -> [Mark] { marked.blockMarks(in: range) }

  /// Where a byte of the text stands in the page.
  func rawOffset(ofText offset: Int) -> Int {
    progress.withLock { min($0.joints.source(ofText: offset), $0.received) }
  }

  /// Where a byte of the page has its place in the text.
  func textOffset(ofRaw offset: Int) -> Int {
    progress.withLock { min($0.joints.text(ofSource: offset), $0.count) }
  }
}
