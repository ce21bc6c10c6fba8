import CVTerm

/// A terminal without a window: it takes a program's output and has a screen that can be read.
final class VirtualTerminal {
  /// All that the program has written, as it was written.
  private(set) var received: [UInt8] = []
  /// What the program has turned on and off.
  private(set) var modes = TerminalModes()
  /// What the program has put on the clipboard (OSC 52), oldest first.
  private(set) var copied: [String] = []

  private var scanner = OutputScanner()
  private var answers: [UInt8] = []
  private let emulator: OpaquePointer
  private let screen: OpaquePointer

  /// An empty terminal.
  init(columns: Int, rows: Int) {
    emulator = vterm_new(Int32(rows), Int32(columns))
    vterm_set_utf8(emulator, 1)
    screen = vterm_obtain_screen(emulator)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit { vterm_free(emulator) }

  /// Cells in a row.
  var columns: Int { size.columns }
  /// Rows of the screen.
  var rows: Int { size.rows }

  /// Where the cursor is, shown or not.
  var cursor: Position {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(emulator), &position)
    return Position(row: Int(position.row), column: Int(position.col))
  }

  /// One cell; an empty one outside of the screen.
  func cell(row: Int, column: Int) -> Cell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    return Cell(cell)
  }

  /// Takes what a program wrote.
  func feed(_ bytes: some Collection<UInt8>) {
    received += bytes
    for unit in scanner.units(in: bytes) { take(unit) }
  }

  /// Takes what a program wrote, as text.
  func feed(_ text: String) { feed(Array(text.utf8)) }

  /// Changes the size, as the person at a window would; as in xterm, all rows scroll again.
  func resize(columns: Int, rows: Int) {
    let before = cursor
    write(Array("\u{1b}[r".utf8))
    move(to: before)
    vterm_set_size(emulator, Int32(rows), Int32(columns))
    keepCursorInside()
  }

  /// Hands out the answers to what the program asked of the terminal since the last time.
  func takeAnswers() -> [UInt8] {
    defer { answers = [] }
    return answers
  }

  private var size: (columns: Int, rows: Int) {
    var columns: Int32 = 0
    var rows: Int32 = 0
    vterm_get_size(emulator, &rows, &columns)
    return (Int(columns), Int(rows))
  }

  private func take(_ unit: OutputUnit) {
    switch unit {
    case .text(let bytes): write(columns == 1 ? NarrowText.replacingWide(bytes) : bytes)
    case .sequence(let bytes):
      modes.note(bytes)
      if !overflowsArguments(bytes) { write(bytes) }
      keepCursorInside()
    case .string(let kind, let body):
      if kind == UInt8(ascii: "]") { noteCopy(body) }
    }
  }

  /// libvterm 0.1.4 has room for 16 numbers in a sequence and does not check.
  private func overflowsArguments(_ sequence: [UInt8]) -> Bool {
    sequence.count { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ":") } > 15
  }

  /// Takes `52;c;` and base64 for text that was copied.
  private func noteCopy(_ body: [UInt8]) {
    let parts = body.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].elementsEqual("52".utf8), let bytes = Base64.decode(parts[2])
    else { return }
    copied.append(String(decoding: bytes, as: UTF8.self))
  }

  private func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      let text = buffer.bindMemory(to: CChar.self)
      _ = vterm_input_write(emulator, text.baseAddress, text.count)
    }
    var answer = [CChar](repeating: 0, count: 256)
    let count = vterm_output_read(emulator, &answer, answer.count)
    answers += answer.prefix(count).map { UInt8(bitPattern: $0) }
  }

  /// Brings back a cursor that a resize, or its return to a place saved before one, left outside.
  ///
  /// libvterm 0.1.4 follows a null pointer when something is drawn there.
  private func keepCursorInside() {
    let found = cursor
    let inside = Position(
      row: min(max(found.row, 0), rows - 1), column: min(max(found.column, 0), columns - 1))
    if found != inside { move(to: inside) }
  }

  private func move(to position: Position) {
    write(Array("\u{1b}[\(position.row + 1);\(position.column + 1)H".utf8))
  }
}
