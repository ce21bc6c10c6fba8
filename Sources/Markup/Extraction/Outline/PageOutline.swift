/// The blocks of a page and the elements that contain them, by which its article is found.
///
/// It takes what the page holds in its order, and keeps no text.
public struct PageOutline: Equatable, Sendable {
  /// What the page says of itself outside of its text.
  var claims = PageClaims()
  /// The elements that begin blocks, in the order of the page; the first holds all others.
  private(set) var containers = [Container.root, .body]
  /// The blocks, in their order.
  private(set) var blocks: [Block] = []
  /// The ranges of the text that blocks are made of, in their order.
  private(set) var pieces: [Range<UInt32>] = []
  /// Words that stand for images, in their order.
  private(set) var captions: [Caption] = []
  /// Whether the page has more than is looked through, so that no article is found in it.
  private(set) var isBeyond = false

  private var current = Self.body
  private var block = OpenBlock()
  private var inline = OpenInlines()
  private var skipped = 0
  private var textCount = 0

  private static let body: UInt32 = 1
  private static let mostContainers = 1 << 17
  private static let mostBlocks = 1 << 16
  private static let mostCaptions = 1 << 14
  private static let mostText = 8 << 20

  /// Nothing of a page yet.
  public init() {}

  /// An element that the tokenizer has just read, as it opens here.
  func element(_ tag: Tag, _ tokenizer: borrowing HTMLTokenizer) -> PageElement {
    var element = PageElement(tag, tokenizer)
    if tag == .noscript, containers[Int(current)].tag == .p { element.kind = .inline }
    return element
  }

  /// Opens an element.
  mutating func open(_ element: PageElement) {
    if element.kind == .skipped { skipped += 1 }
    guard takesMore else { return }
    switch element.kind {
    case .container: openContainer(element)
    case .inline:
      inline.open(element)
      if element.link != .none { block.links += 1 }
    case .skipped: break
    }
  }

  /// Closes an element that was opened; of containers, the innermost.
  mutating func close(_ element: PageElement) {
    if element.kind == .skipped { skipped = max(0, skipped - 1) }
    guard takesMore else { return }
    switch element.kind {
    case .container: closeContainer()
    case .inline: inline.close(element)
    case .skipped: break
    }
  }

  /// Adds some of the page's text, which stands from this byte on in the text that will be read.
  mutating func text(_ bytes: Span<UInt8>, at place: Int) {
    guard takesMore, bytes.count > 0 else { return }
    textCount += bytes.count
    let end = place + bytes.count
    guard textCount <= Self.mostText, end < Int(UInt32.max) else { return giveUp() }
    let words = bytes.trimmed
    if !words.isEmpty {
      let start = block.hasPieces ? 0 : words.lowerBound
      addPiece(UInt32(place + start)..<UInt32(place + words.upperBound))
    }
    block.textEnd = UInt32(end)
    block.add(LetterWeight.of(bytes), inline)
  }

  /// Breaks the line; two breaks in a row end the block.
  mutating func lineBreak() {
    if takesMore, block.takesBreak() { endBlock() }
  }

  /// Draws a line between blocks.
  mutating func rule() {
    if takesMore { endBlock() }
  }

  /// Shows an image.
  mutating func image() {
    if takesMore { containers[Int(current)].images &+= 1 }
  }

  /// Takes note of words that stand in the text for an image, and are none of the page's text.
  mutating func caption(_ range: Range<Int>) {
    guard takesMore, !range.isEmpty, captions.count < Self.mostCaptions else {
      return
    }
    captions.append(Caption(range: range, container: current))
  }

  /// Moves text from a byte on, because it was set otherwise; what follows stays behind what precedes.
  mutating func move(from start: Int, to place: (Int) -> Int) {
    func moved(_ range: Range<Int>) -> Range<Int> {
      let first = place(range.lowerBound)
      return first..<max(first, place(range.upperBound - 1)) + 1
    }
    for index in pieces.indices.reversed() {
      guard pieces[index].lowerBound >= start else { break }
      let range = moved(Int(pieces[index].lowerBound)..<Int(pieces[index].upperBound))
      pieces[index] = UInt32(clamping: range.lowerBound)..<UInt32(clamping: range.upperBound)
    }
    for index in captions.indices.reversed() {
      guard captions[index].range.lowerBound >= start else { break }
      captions[index].range = moved(captions[index].range)
    }
  }

  /// Ends the page.
  mutating func finish() {
    if !isBeyond { endBlock() }
  }

  private var takesMore: Bool { skipped == 0 && !isBeyond }

  /// Text that goes on where text ended, or one space behind it, is of the same piece.
  ///
  /// White space at the end of a piece is left out: the builder may take it away again.
  private mutating func addPiece(_ range: Range<UInt32>) {
    if block.hasPieces, let last = pieces.last, range.lowerBound <= block.textEnd + 1 {
      pieces[pieces.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    } else {
      pieces.append(range)
      block.hasPieces = true
    }
  }

  private mutating func openContainer(_ element: PageElement) {
    endBlock()
    guard containers.count < Self.mostContainers else { return giveUp() }
    let hiding = containers[Int(current)].hiding
    containers.append(Container(element, parent: current, of: hiding))
    current = UInt32(containers.count - 1)
  }

  private mutating func closeContainer() {
    endBlock()
    if current > Self.body { current = containers[Int(current)].parent }
  }

  private mutating func endBlock() {
    if block.weight > 0 {
      blocks.append(block.ended(in: current, piecesEnd: UInt32(pieces.count)))
    } else if block.hasPieces {
      pieces.removeSubrange(Int(block.firstPiece)...)
    }
    block = OpenBlock(firstPiece: UInt32(pieces.count))
    if blocks.count > Self.mostBlocks { giveUp() }
  }

  /// Forgets all, because the page has too much.
  mutating func giveUp() {
    let (claims, skipped) = (claims, skipped)
    self = PageOutline()
    (self.claims, self.skipped, isBeyond) = (claims, skipped, true)
  }
}
