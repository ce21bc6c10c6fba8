import Articles

extension KeyMap {
  static let reading: [KeyBinding] = [
    KeyBinding(
      "j k  Down Up  Ctrl-E Ctrl-Y  Enter", "a line on, back (Enter: where no link is chosen)",
      [
        "j": .scrollRows(1), .down: .scrollRows(1), .control("e"): .scrollRows(1),
        "k": .scrollRows(-1), .up: .scrollRows(-1), .control("y"): .scrollRows(-1),
        .enter: .followLinkOrScroll,
      ]),
    KeyBinding(
      "Space f PgDn Ctrl-F  b PgUp Ctrl-B", "a page on, back",
      [
        " ": .scrollPages(1), "f": .scrollPages(1), .pageDown: .scrollPages(1),
        .control("f"): .scrollPages(1), "b": .scrollPages(-1), .pageUp: .scrollPages(-1),
        .control("b"): .scrollPages(-1),
      ]),
    KeyBinding(
      "d Ctrl-D  u Ctrl-U", "half a page on, back",
      [
        "d": .scrollHalfPages(1), .control("d"): .scrollHalfPages(1),
        "u": .scrollHalfPages(-1), .control("u"): .scrollHalfPages(-1),
      ]),
    KeyBinding(
      "g < Home  G > End", "the start, the end; {n}G line n of the file",
      [
        "g": .goToStartOrLine, "<": .goToStart, .home: .goToStart,
        "G": .goToEndOrLine, ">": .goToEndOrLine, .end: .goToEndOrLine,
      ]),
    KeyBinding("{n}%", "n percent into the text", ["%": .goToPercent]),
    KeyBinding(
      "] [", "the next, the previous section", ["]": .stepSection(1), "[": .stepSection(-1)]),
    KeyBinding(
      "/ ?", "search on, search back; {n}/ goes to match n",
      ["/": .search(.forward), "?": .search(.backward)]),
    KeyBinding(
      "n N", "the next, the previous match; sections while nothing is searched",
      ["n": .stepMatch(1), "N": .stepMatch(-1)]),
    KeyBinding(
      "} {  ^", "the next, the previous paragraph; the section around this one",
      ["}": .stepParagraph(1), "{": .stepParagraph(-1), "^": .goToParent]),
    KeyBinding(
      "+ -  Alt-+ Alt--", "the next benefit, the next risk; the previous ones",
      [
        "+": .stepBenefit(1), "-": .stepRisk(1),
        .alt("+"): .stepBenefit(-1), .alt("-"): .stepRisk(-1),
      ]),
    KeyBinding("=", "weigh: all benefits and all risks side by side", ["=": .weigh]),
    KeyBinding("&", "only paragraphs that match", ["&": .sift]),
    KeyBinding(
      "t o  {n}t", "the contents: open, take the keys, give them back; go to entry n",
      ["t": .contents, "o": .contents]),
    KeyBinding("i", "go to a heading by some of its letters", ["i": .goToHeading]),
    KeyBinding(
      "Tab Shift-Tab  Enter  {n}Enter", "the next, the previous link; follow it; follow link n",
      [.tab: .stepLink(1), .backTab: .stepLink(-1)]),
    KeyBinding("L", "a list of the links", ["L": .listLinks]),
    KeyBinding(
      "Backspace B Left  Right", "the article before, at its exact place; forward again",
      [
        .backspace: .goBack, "B": .goBack, .left: .goBack, .right: .goForward,
      ]),
    KeyBinding(
      "( )", "undo, redo the last jump in this article", ["(": .undoJump, ")": .redoJump]),
    KeyBinding(
      "m{x} '{x} ''", "set mark x (a capital: among all articles), go to it; before the last jump",
      ["m": .setMark, "'": .goToMark]),
    KeyBinding("O  s", "the library; the articles read last", ["O": .library, "s": .history]),
    KeyBinding("w W", "a narrower, a wider measure", ["w": .widen(-4), "W": .widen(4)]),
    KeyBinding(
      "z  T", "the text alone, and back; the next theme", ["z": .toggleAlone, "T": .nextTheme]),
    KeyBinding(
      "y Y", "copy the paragraph, the section", ["y": .copyParagraph, "Y": .copySection]),
    KeyBinding("F", "follow a text that grows; Ctrl-C or a move stops", ["F": .followGrowth]),
    KeyBinding("R", "read the file again, and keep the place", ["R": .reload]),
    KeyBinding("v", "open the file in $VISUAL or $EDITOR here", ["v": .edit]),
    KeyBinding("Ctrl-G", "where am I?", [.control("g"): .whereAmI]),
    KeyBinding("h F1", "this help", ["h": .help, .function(1): .help]),
    KeyBinding(
      "Ctrl-L r  Ctrl-Z", "paint the screen anew; suspend",
      [.control("l"): .redraw, "r": .redraw, .control("z"): .suspend]),
    KeyBinding(
      "Esc  Ctrl-C", "forget the search, the link, the count; Ctrl-C stops searching, following",
      [.escape: .cancel, .control("c"): .interrupt]),
    KeyBinding(
      "q  Q ZZ", "close, then leave; leave at once",
      ["q": .close, "Q": .leave, "Z": .leaveAfterLetter]),
  ]
}
