/// Words that lines of source code begin with.
enum CodeWords {
  /// Whether a line that ends in a colon begins a block, as in Python.
  static func opensBlock(_ line: Span<UInt8>) -> Bool { blocks.word(in: line, at: 0) != nil }

  /// Whether a line begins as only code does.
  static func begin(_ line: Span<UInt8>, _ words: LineWords) -> Bool {
    switch line[0] {
    case 0x23: return directives.matches(line, at: 0)
    case 0x40, 0x24: return line.count > 1 && Wording.isWordLetter(line[1])
    case 0x41...0x5A:
      guard line.count > 2, line[1] >= 0x41, line[1] <= 0x5A else { return false }
      return queries.word(in: line, at: 0) != nil
    case 0x61...0x7A:
      if words.all == 1 { return alone.word(in: line, at: 0) == line.count }
      if words.all <= 4, imports.word(in: line, at: 0) != nil { return true }
      // Words that prose begins with too need another sign beside them.
      return words.signed + words.operators > 0 && statements.word(in: line, at: 0) != nil
    default: return false
    }
  }

  private static let blocks: LinePattern = """
    if|elif|else|for|while|def|class|try|except|finally|with|case|default|async|match|public|private|\
    protected
    """
  private static let directives: LinePattern = """
    #!|#include|#define|#if|#endif|#else|#undef|#pragma|#elif|#error|#[|# include|# define|# if|\
    # endif|# else
    """
  private static let queries: LinePattern = """
    SELECT|INSERT INTO|CREATE|ALTER|DROP|UPDATE|DELETE FROM|BEGIN|COMMIT|GRANT|REVOKE|SET|USE|\
    COMMENT ON|COPY
    """
  private static let alone: LinePattern = """
    fi|done|esac|end|else|then|do|endif|endfunction|return|break|continue|pass|begin|endwhile|endfor|\
    try
    """
  private static let imports: LinePattern = """
    import|from|package|use|require|include|module|using|open|library
    """
  private static let statements: LinePattern = """
    if|for|while|def|class|func|function|fn|pub|let|var|const|static|return|local|my|our|sub|export|\
    echo|printf|print|elif|elsif|else|case|switch|struct|enum|typedef|extern|void|int|char|unsigned|\
    public|private|protected|template|namespace|using|throw|raise|assert|yield|await|async|type|\
    interface|impl|trait|mod|module|require|set|unset|end|unless|foreach|goto|final|abstract|inline|\
    double|float|bool|long|do|until|with|try|except|del|global|test|cd|rm|mkdir|exit|exec|source|\
    eval|call|endif
    """
}
