import Testing

/// Holds the text for keys to what xterm sends.
@Suite("Keys as text")
struct KeysTests {
  @Test(arguments: [
    ("j", "j"), ("é", "é"), ("10G", "10G"), ("<lt>", "<"), ("<", "<"), ("<>", "<>"), ("g<", "g<"),
    ("<Space><Tab><Enter>", " ^I^M"), ("<Esc>", "^["), ("<Backspace>", "^?"),
    ("<C-l><C-L><C-Space>", "^L^L^@"), ("<C-]><C-\\>", "^]^\\"), ("<A-+><A-->", "^[+^[-"),
    ("<A-Enter>", "^[^M"), ("<S-Tab>", "^[[Z"), ("<Up>", "^[OA"), ("<Home><End>", "^[OH^[OF"),
    ("<C-Left>", "^[[1;5D"), ("<A-S-Up>", "^[[1;4A"), ("<PgUp><PgDn>", "^[[5~^[[6~"),
    ("<S-PgDn>", "^[[6;2~"), ("<F1><F4><F5>", "^[OP^[OS^[[15~"),
  ])
  func `keys are the bytes of xterm`(keys: String, expected: String) throws {
    #expect(caretNotation(try Keys.bytes(keys)) == expected)
  }

  /// Bytes with the control characters as `stty` and `cat -v` write them.
  private func caretNotation(_ bytes: [UInt8]) -> String {
    let visible = bytes.flatMap { byte in
      byte < 0x20 || byte == 0x7f ? [UInt8(ascii: "^"), byte ^ 0x40] : [byte]
    }
    return String(decoding: visible, as: UTF8.self)
  }

  @Test func `arrows depend on the mode`() throws {
    #expect(try Keys.bytes("<Up>", hasApplicationKeys: false) == Array("\u{1b}[A".utf8))
    #expect(try Keys.bytes("<F1>", hasApplicationKeys: false) == Array("\u{1b}OP".utf8))
  }

  @Test(arguments: ["<Nothing>", "<C-é>", "<X-a>"])
  func `a key that does not exist is an error`(keys: String) {
    #expect(throws: KeyStroke.Unknown.self) { try Keys.bytes(keys) }
  }
}
