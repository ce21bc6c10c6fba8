import CPty
import Glibc

/// A program run on a terminal of its own, from the first screen to the last.
///
/// Nothing here sleeps: every method that waits reads what the program writes until the thing
/// waited for is there, and throws a ``SessionFailure`` with the whole screen where it never comes.
/// A session belongs to one test; any number of them can run at once.
final class Session {
  /// The terminal that the program writes to.
  let terminal: VirtualTerminal
  /// What the program does, as far as is known.
  private(set) var state = ProgramState.running
  /// The program's process, and its process group.
  private(set) var process: pid_t = 0

  /// Where the program remembers, a directory of this session's own unless the test names one.
  private let memory: ScratchDirectory?
  private let patience: Duration
  private let controller: Descriptor
  private let reports: Descriptor
  private var keys: Outlet
  private var input: Outlet?
  private var keeper: pid_t = 0

  /// Starts a program, the one under test unless another is named, and waits at most `patience`
  /// for each thing.
  init(
    _ arguments: [String] = [], program: String = Program.path, columns: Int = 80, rows: Int = 24,
    input: StandardInput = .terminal, environment: [String: String] = .pinned,
    directory: String? = nil, patience: Duration = .seconds(60)
  ) throws {
    terminal = VirtualTerminal(columns: columns, rows: rows)
    self.patience = patience
    var number: Int32 = -1
    controller = Descriptor(
      try SystemError.check("openpt", cpty_open(&number, Int32(rows), Int32(columns))))
    let line = Descriptor(number)
    keys = try Outlet(controller)
    let (reading, writing) = try input.open()
    self.input = writing
    let (reports, reporting) = try Descriptor.pipe()
    try reports.neverWait()
    self.reports = reports
    // A shell that starts the program has no memory of other tests either.
    let isOurs = program == Program.path || environment["HOME"] == [String: String].pinned["HOME"]
    let remembers = isOurs && environment["XDG_STATE_HOME"] == nil
    memory = remembers ? try ScratchDirectory() : nil
    let home = memory.map { ["XDG_STATE_HOME": $0.path] } ?? [:]
    let launch = Launch(
      program: program, arguments: arguments, environment: environment.adding(home),
      directory: directory)
    keeper = try launch.start {
      cpty_keep($0, line.number, reading?.number ?? -1, reporting.number)
    }
    reporting.close()
    try pump("the start of \(program)") { process > 0 }
  }

  deinit {
    if process == 0, keeper > 0 { kill(keeper, SIGKILL) }
    if process > 0, state.exitStatus == nil { kill(-process, SIGKILL) }
    controller.close()
    reports.close()
    while keeper > 0, waitpid(keeper, nil, 0) < 0, errno == EINTR {}
  }

  /// The settings of the terminal's line, also after the program has ended.
  var settings: TerminalSettings {
    get throws { try TerminalSettings(of: controller.number) }
  }

  /// The most memory that the program ever had in use, in bytes; ask while it runs.
  var peakMemory: Int {
    get throws { try ProcessStatus(process).peakMemory }
  }

  /// Types keys, written as in ``Keys``.
  func send(_ text: String) throws {
    keys.send(try Keys.bytes(text, hasApplicationKeys: terminal.modes.hasApplicationKeys))
  }

  /// Sends bytes as they are, as a paste does.
  func send(bytes: [UInt8]) { keys.send(bytes) }

  /// Gives the program more standard input, where that is a ``StandardInput/stream(_:)``.
  func feed(_ bytes: [UInt8]) { input?.send(bytes) }

  /// Ends the program's standard input.
  func endInput() { input?.end() }

  /// Changes the size of the terminal, which shows what fits of the old screen until it is drawn again.
  ///
  /// Wait for what only the new screen has, or for a frame.
  func resize(columns: Int, rows: Int) throws {
    try takeAll()
    terminal.resize(columns: columns, rows: rows)
    try SystemError.check("resize", cpty_resize(controller.number, Int32(rows), Int32(columns)))
  }

  /// Tells the program of a size that the emulated terminal does not have.
  func announceSize(columns: Int, rows: Int) throws {
    try SystemError.check("resize", cpty_resize(controller.number, Int32(rows), Int32(columns)))
  }

  /// Sends the program a signal.
  func signal(_ number: Int32) throws { try SystemError.check("kill", kill(process, number)) }

  /// Continues the program after it stopped, as `fg` does in a shell.
  func resume() throws {
    state = .running
    try SystemError.check("kill", kill(-process, SIGCONT))
  }

  /// Takes the terminal away, as when its window is closed; only the end can be waited for then.
  func hangUp() { controller.close() }

  /// Takes in what happens until something is so; asks again every few milliseconds, since what is
  /// waited for may be a file or another process, whose changes draw no frame.
  func pump(
    _ wanted: String, file: StaticString = #fileID, line: UInt = #line, until isSo: () -> Bool
  ) throws {
    let deadline = Deadline(after: patience)
    while !isSo() {
      let isOver = state.exitStatus != nil || deadline.isPast
      if try !step(before: isOver ? .now : Deadline(after: .milliseconds(20))), isOver {
        throw failure(wanted, place: "\(file):\(line)")
      }
    }
  }

  /// Takes in all that there is already.
  func takeAll() throws {
    while try step(before: .now) {}
  }

  /// Waits for one thing to happen and takes it in; false where none does before the deadline.
  private func step(before deadline: Deadline) throws -> Bool {
    var watched = [
      pollfd(fd: controller.number, events: Int16(POLLIN), revents: 0),
      pollfd(fd: reports.number, events: Int16(POLLIN), revents: 0),
      keys.wish,
    ]
    if let input { watched.append(input.wish) }
    guard try deadline.poll(&watched) else { return false }
    if watched[0].revents != 0 { try readScreen() }
    if watched[1].revents != 0 { try readReports() }
    keys.flush()
    input?.flush()
    return true
  }

  private func readScreen() throws {
    guard let bytes = try controller.read() else { return }
    terminal.feed(bytes)
    keys.send(terminal.takeAnswers())
  }

  private func readReports() throws {
    guard let bytes = try reports.read() else { return }
    guard !bytes.isEmpty else { throw failure("the keeper", place: "\(#fileID):\(#line)") }
    bytes.withUnsafeBytes { buffer in
      for report in buffer.bindMemory(to: cpty_report.self) { note(report) }
    }
  }

  private func note(_ report: cpty_report) {
    if let new = ProgramState(report) { state = new } else { process = report.value }
  }

  private func failure(_ wanted: String, place: String) -> SessionFailure {
    let isOver = state.exitStatus != nil
    let tail = String(decoding: terminal.received.suffix(160), as: UTF8.self)
    return SessionFailure(
      wanted: wanted, reason: isOver ? "\(state)" : "\(state), and nothing of it in \(patience)",
      place: place, screen: terminal.description, tail: tail.debugDescription)
  }
}
