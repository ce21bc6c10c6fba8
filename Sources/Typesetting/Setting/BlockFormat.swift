import Articles

/// How a block is set: which of its bytes, with what before them, in which roles.
struct BlockFormat {
  /// Signs of ours before the first row.
  var prefix: Run?
  /// The bytes that are set.
  var shown: Range<Int>
  /// The bytes before the core have this role, those from the core on the other.
  var leadRole = Role.label
  var role: Role
  /// Whether rows after the first stand below the core rather than below the prefix.
  var hangs = false
  /// Columns before every row.
  var indent = 0
  /// Whether white space is kept as it is.
  var keepsSpace = false
  /// Whether its rows are filled to the last column.
  var keepsLine = false

  init(_ role: Role, shown: Range<Int>) {
    self.role = role
    self.shown = shown
  }

  /// The format of `block` for a screen or a pipe: the table of how each kind of block looks.
  static func format(of block: Block, for setting: Setting) -> BlockFormat {
    var format = BlockFormat(.body, shown: block.range)
    format.keepsSpace = block.kind.traits.keepsSpace
    switch block.kind {
    case .category: format.role = .category
    case .title, .heading: format.set(heading: block, for: setting)
    case .subtitle: format.role = .heading
    case .summary: format.role = .summary
    case .byline, .notice: format.role = .notice
    case .caption, .note:
      format.role = .notice
      format.indent = block.indent
    case .paragraph: format.indent = block.indent
    case .row(let part):
      format.indent = part == nil ? 0 : block.indent
      if part?.isHeader ?? false { format.role = .strong }
    case .blank: break
    case .line: format.keepsLine = true
    case .quotation:
      format.role = .quotation
      format.indent = block.indent + 4
    case .term:
      format.role = .item
      format.indent = block.indent
    case .item(let entry): format.set(entry, of: block, for: setting)
    case .preformatted:
      format.role = block.isContentsLine ? .link : .preformatted
      format.indent = block.indent
    case .related(let isInline): format.set(title: block, isInline: isInline, for: setting)
    case .label: format.role = .label
    case .navigation, .ruler, .fence: format.role = .furniture
    }
    if block.isFurniture { format.fade() }
    return format
  }

  /// Gives all of it the look of furniture, whatever kind of block it is.
  private mutating func fade() {
    role = .furniture
    leadRole = .furniture
    prefix = prefix.map { Run($0.text, .furniture) }
  }

  private mutating func set(heading block: Block, for setting: Setting) {
    role = block.headingLevel.map { $0 <= 1 ? .heading : .subheading } ?? .title
    if setting == .screen { shown = Self.shownTitle(of: block) }
  }

  private mutating func set(title block: Block, isInline: Bool, for setting: Setting) {
    role = .link
    hangs = !isInline
    switch setting {
    case .screen:
      shown = block.shownRange
      prefix = isInline ? nil : Run("› ", .label)
    case .faithful: leadRole = .body
    }
  }

  private mutating func set(_ entry: ListEntry, of block: Block, for setting: Setting) {
    role = entry.isTitled ? .item : .body
    indent = block.indent
    hangs = true
    leadRole = entry.isTitled ? role : .label
    if setting == .screen { sign(entry, of: block) }
    guard block.hasHiddenMarker else { return }
    let number: PrintableText =
      entry.number.map { PrintableText("\($0). ") } ?? Self.bullet(of: block)
    guard let sign = prefix else { return prefix = Run(number, leadRole) }
    // The sign of a stance takes the place of a bullet.
    if entry.number != nil { prefix = Run(sign.text + number, sign.role) }
  }

  /// The bullet of an entry, another for an entry of a list within a list.
  private static func bullet(of block: Block) -> PrintableText {
    switch block.indent {
    case ..<2: "• "
    case 2..<4: "◦ "
    default: "– "
    }
  }

  /// The heading without the marks that make it one; its second line is a block of its own.
  private static func shownTitle(of block: Block) -> Range<Int> {
    let end = min(block.title.upperBound, block.range.upperBound)
    return block.title.lowerBound..<(block.headingLevel == nil ? block.range.upperBound : end)
  }

  /// Puts a sign before an entry, in the place of its bullet if it has one.
  private mutating func sign(_ entry: ListEntry, of block: Block) {
    switch entry.stance {
    case .benefit: prefix = Run("+ ", .benefit)
    case .risk: prefix = Run("- ", .risk)
    case nil: prefix = entry.isBare ? Run("• ", .label) : nil
    }
    if entry.stance != nil && entry.number == nil {
      shown = block.core.lowerBound..<block.range.upperBound
    }
  }
}

extension Block {
  /// Whether it is an entry of a list whose number or bullet the author has marked and not written.
  fileprivate var hasHiddenMarker: Bool {
    entry.map { !$0.isBare } ?? false && core.lowerBound == range.lowerBound
  }
}
