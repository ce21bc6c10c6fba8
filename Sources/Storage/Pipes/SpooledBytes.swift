public import Articles
import Glibc
public import System

/// The text of the bytes that come out of a pipe, or of a file that is not in UTF-8: in UTF-8, without
/// overstrikes and sequences that set looks, or made of a page of HTML.
///
/// They are kept as they stand in a file without a name, so that all can be read again.
/// ``start()`` begins the reading. Who looks at both, asks ``isComplete`` before ``count``:
/// then the count is the last one.
public final class SpooledBytes: ByteSource {
  private let spool: Spool
  private let reading: PipeReading
  /// The file that the bytes come from, when it was opened; nil where they come from none.
  public let fileStatus: FileStatus?

  /// Takes over `descriptor`; `name` is for messages, and `TMPDIR` of `environment` is preferred.
  ///
  /// Throws where no temporary file can be made.
  public convenience init(
    takingOver descriptor: Int32, name: PrintableText = "standard input",
    decoding: Decoding = Decoding(), environment: Environment
  ) throws(StorageError) {
    let directories = SpoolFile.directories(environment)
    try self.init(
      Descriptor(owning: descriptor), name: name, directories: directories, decoding: decoding)
  }

  convenience init(
    _ input: consuming Descriptor, name: PrintableText, directories: [String],
    decoding: Decoding = Decoding(), writer: PipedProgram? = nil, status: FileStatus? = nil
  ) throws(StorageError) {
    guard let file = SpoolFile.make(in: directories) else { throw StorageError(name, .hasNoSpool) }
    try self.init(
      input, name: name, spool: Descriptor(owning: file), directories: directories,
      decoding: decoding, writer: writer, status: status)
  }

  init(
    _ input: consuming Descriptor, name: PrintableText, spool file: consuming Descriptor,
    directories: [String] = [], decoding: Decoding = Decoding(), room: SpoolRoom? = nil,
    writer: PipedProgram? = nil, status: FileStatus? = nil
  ) throws(StorageError) {
    let status = status ?? FileStatus(of: input)
    fileStatus = status?.kind == .regular ? status : nil
    let stop: StopSignal
    do { stop = try StopSignal() } catch { throw StorageError(file: name, errno: error.code) }
    let derivation = Derivation(name: name, decoding: decoding, directories: directories)
    spool = Spool(file, derivation)
    let room = room ?? SpoolRoom(limit: decoding.spoolLimit)
    reading = PipeReading(
      Spooler(
        input, name: name, into: spool, directories: directories, until: stop, decoding: decoding,
        room: room), stop, writer: writer)
  }

  private init(_ spool: Spool, _ reading: PipeReading, _ status: FileStatus?) {
    self.spool = spool
    self.reading = reading
    fileStatus = status
  }

  /// Bytes that have arrived.
  public var count: Int { spool.progress.now.textCount }

  /// Whether the pipe has ended, was stopped, or can be kept no further.
  public var isComplete: Bool { spool.progress.now.isComplete }

  /// One sentence on why only the beginning is here, if so.
  public var problem: String? { spool.progress.now.problem }

  /// What a program of ours that writes to the pipe has complained about, if anything; waits for its
  /// end, at most for `timeout`.
  public func complaint(within timeout: Duration) -> String? { reading.complaint(within: timeout) }

  /// What the bytes were converted from, once that is known; nil for plain ASCII and for UTF-8.
  public var encoding: TextEncoding? {
    spool.progress.now.encoding.flatMap { $0.isUTF8 ? nil : $0 }
  }

  /// Why reading waits, if it does.
  public var shortage: SpoolShortage? { spool.progress.now.shortage }

  /// The same text by another decoding, where more of its bytes have shown that to be the right one.
  ///
  /// Nothing more comes here then. The pipe is closed when nobody holds any of them.
  public var successor: SpooledBytes? {
    guard var last = spool.progress.now.successor else { return nil }
    while let next = last.progress.now.successor { last = next }
    return SpooledBytes(last, reading, fileStatus)
  }

  /// Whether another text takes the place of this one as soon as more comes.
  public var isPassing: Bool { spool.derived?.isPassing ?? false }

  /// Reads what has arrived of `range`.
  public func read(_ range: Range<Int>, into bytes: inout [UInt8]) -> Int {
    spool.derived?.read(range, into: &bytes, from: spool) ?? 0
  }

  /// How its writer has asked to draw the text, what its blocks are, and where its links lead.
  public func marks(in range: Range<Int>) -> [Mark] {
    spool.derived?.marks(in: range, of: spool) ?? []
  }

  /// Those of the marks that make blocks, which only pages have.
  public func blockMarks(in range: Range<Int>) -> [Mark] {
    spool.derived?.blockMarks(in: range) ?? []
  }

  /// What the page says of itself; nil for a text that is none.
  public var page: PageFacts? { spool.derived?.page }

  /// The text as it stands.
  public var raw: any ByteSource { spool }

  /// Where a byte of the text stands in the text as it stands.
  public func rawOffset(ofText offset: Int) -> Int {
    spool.derived?.rawOffset(ofText: offset, in: spool) ?? offset
  }

  /// Where a byte of the text as it stands has its place in the text.
  public func textOffset(ofRaw offset: Int) -> Int {
    spool.derived?.textOffset(ofRaw: offset, in: spool) ?? offset
  }

  /// Reads the first bytes in the thread that calls, and does nothing once ``start()`` was called.
  ///
  /// Waits until `bytes` are there or no more will come: for as long as it takes until the first of
  /// them has come, and then for at most `moment` nanoseconds, or for all of them where that is nil.
  /// A thread that read on meanwhile would take time from whoever shows these.
  public func receiveFirst(_ bytes: Int, within moment: Int? = nil) {
    reading.receiveFirst(bytes, within: moment)
  }

  /// Begins to read the pipe on, in a thread of its own; a second call does nothing.
  public func start() {
    do { try reading.start() } catch {
      spool.finish("no thread can be started to read with: \(systemMessage(error.code))")
    }
  }

  /// Waits until `bytes` have arrived or no more will come here, at most for `timeout`; says whether
  /// so.
  ///
  /// Not before ``start()``: it would wait for nothing.
  @discardableResult
  public func waitForFirst(bytes: Int, atMost timeout: Duration? = nil) -> Bool {
    spool.progress.wait(atMost: timeout) {
      $0.isComplete || $0.textCount >= bytes || $0.successor != nil
    }
  }

  /// Waits until more than `count` bytes are here, no more will come, or reading waits for another
  /// reason than `shortage`.
  public func waitForNews(beyond count: Int, shortage: SpoolShortage?) {
    spool.progress.wait {
      $0.isComplete || $0.textCount > count || $0.successor != nil || $0.shortage != shortage
    }
  }

  /// Reads no further and closes the pipe, so that whoever writes to it ends; does not wait for it.
  public func stop() {
    if reading.stop() { spool.finish(nil) }
  }
}
