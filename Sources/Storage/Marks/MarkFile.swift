import Articles
import Glibc
import Synchronization
import System

/// The marks of a text that is being read, in a file without a name.
///
/// One thread appends marks in the order of the text, any may read them. Memory holds one place in
/// the file for each 64 KiB of text with marks, and the marks of the few such pages that were looked
/// at last. Where the file cannot be made or is full, the text goes on without marks.
final class MarkFile: Sendable {
  /// Bytes of text whose marks are read together; a mark reaches into the next page at the most.
  static let page = Mark.longest
  /// More pages are not kept, so that a pipe may go on for ever; what comes after has no marks.
  private static let mostPages = 1 << 20

  private struct State {
    /// The pages that have marks, in the order of the text.
    var index: [MarkPage] = []
    var hasBlocks = false
    var isFull = false
    var recent = RecentMarks()
  }

  private let file: FileInReserve
  private let state = Mutex(State())

  /// A file that is made in one of `directories` when the first mark comes.
  init(directories: [String]) { file = FileInReserve(directories: directories) }

  /// Adds marks that begin behind those that were added before.
  func append(_ marks: [Mark]) {
    var rest = marks[...]
    while let first = rest.first {
      let number = first.range.lowerBound / Self.page
      let part = rest.prefix { $0.range.lowerBound / Self.page == number }
      append(part, toPage: number)
      rest = rest[part.endIndex...]
    }
  }

  /// Those that have a byte in `range`, in their order.
  func marks(in range: Range<Int>) -> [Mark] {
    guard !range.isEmpty else { return [] }
    let first = max(0, range.lowerBound / Self.page - 1)
    let last = (range.upperBound - 1) / Self.page
    return state.withLock { state in
      let start = state.index.partitioningIndex { $0.number >= first }
      var found: [Mark] = []
      for page in state.index[start...].prefix(while: { $0.number <= last }) {
        let marks = state.recent.marks(of: page) { file.read(page) }
        found += marks.filter { $0.range.overlaps(range) }
      }
      return found
    }
  }

  /// Those of them that make blocks; none is read where no such mark was ever added.
  func blockMarks(in range: Range<Int>) -> [Mark] {
    guard state.withLock({ $0.hasBlocks }) else { return [] }
    return marks(in: range).filter { $0.block != nil }
  }

  private func append(_ marks: ArraySlice<Mark>, toPage number: Int) {
    state.withLock { state in
      let isNew = state.index.last?.number != number
      if state.isFull || isNew && state.index.count >= Self.mostPages { return }
      var page = isNew ? MarkPage(number, after: state.index.last) : state.index.removeLast()
      let bytes = MarkCoding.encode(marks, from: page.lastStart)
      if file.append(bytes, at: page.end) {
        page.add(bytes.count, upTo: marks.last?.range.lowerBound ?? page.lastStart)
        if !state.hasBlocks { state.hasBlocks = marks.contains { $0.block != nil } }
      } else {
        state.isFull = true
      }
      state.index.append(page)
    }
  }
}
