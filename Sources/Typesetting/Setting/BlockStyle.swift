import Articles

/// How a block is set: which of its bytes, with what before them, in which roles.
struct BlockStyle {
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

  init(_ role: Role, shown: Range<Int>) {
    self.role = role
    self.shown = shown
  }

  /// The style of `block` for a screen or a pipe.
  static func style(of block: Block, for setting: Setting) -> BlockStyle {
    var style = BlockStyle(role(of: block.kind), shown: block.range)
    switch block.kind {
    case .item(let entry):
      style.indent = block.indent
      style.hangs = true
      style.leadRole = entry.isTitled ? style.role : .label
      if setting == .screen { style.sign(entry, of: block) }
    case .related(let isInline):
      style.hangs = !isInline
      if setting == .screen {
        style.shown = block.shownRange
        style.prefix = isInline ? nil : Run("› ", .label)
      }
      if setting == .faithful { style.leadRole = .body }
    case .quotation:
      style.indent = 4
    case .preformatted:
      style.indent = block.indent
      style.keepsSpace = true
      if block.isContentsLine { style.role = .link }
    case .paragraph:
      style.indent = block.indent
    case .heading, .title:
      if setting == .screen { style.shown = shownTitle(of: block) }
    case .category, .summary, .byline, .label, .notice, .navigation, .blank, .subtitle, .ruler,
      .fence:
      break
    }
    return style
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

  private static func role(of kind: Block.Kind) -> Role {
    switch kind {
    case .category: .category
    case .title: .title
    case .summary: .summary
    case .byline: .notice
    case .heading(let level): level <= 1 ? .heading : .subheading
    case .paragraph, .blank: .body
    case .subtitle: .heading
    case .ruler, .fence: .furniture
    case .item(let entry): entry.isTitled ? .item : .body
    case .quotation: .quotation
    case .preformatted: .preformatted
    case .related: .link
    case .label: .label
    case .notice: .notice
    case .navigation: .furniture
    }
  }
}
