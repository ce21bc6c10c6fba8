import Articles

extension KeyMap {
  static let reading: [KeyBinding] = [
    KeyBinding(
      "j k  Down Up  Ctrl-E Ctrl-Y  Enter", "a line on, back (Enter: where no link is chosen)",
      [
        "j": .scroll(.lineDown), .down: .scroll(.lineDown), .control("e"): .scroll(.lineDown),
        "k": .scroll(.lineUp), .up: .scroll(.lineUp), .control("y"): .scroll(.lineUp),
        .enter: .motion(.followLinkOrScroll),
      ]),
    KeyBinding(
      "Space f PgDn Ctrl-F  b PgUp Ctrl-B", "a page on, back",
      [
        " ": .scroll(.pageDown), "f": .scroll(.pageDown), .pageDown: .scroll(.pageDown),
        .control("f"): .scroll(.pageDown), "b": .scroll(.pageUp), .pageUp: .scroll(.pageUp),
        .control("b"): .scroll(.pageUp),
      ]),
    KeyBinding(
      "d Ctrl-D  u Ctrl-U", "half a page on, back",
      [
        "d": .scroll(.halfPageDown), .control("d"): .scroll(.halfPageDown),
        "u": .scroll(.halfPageUp), .control("u"): .scroll(.halfPageUp),
      ]),
    KeyBinding(
      "g < Home  G > End", "the start, the end; {n}G line n of the file",
      [
        "g": .motion(.startOrLine), "<": .motion(.start), .home: .motion(.start),
        "G": .motion(.endOrLine), ">": .motion(.endOrLine), .end: .motion(.endOrLine),
      ]),
    KeyBinding("{n}%", "n percent into the text", ["%": .motion(.percent)]),
    KeyBinding(
      "] [", "the next, the previous section",
      ["]": .motion(.nextSection), "[": .motion(.previousSection)]),
    KeyBinding(
      "/ ?", "search on, search back; {n}/ goes to match n",
      ["/": .reading(.searchForward), "?": .reading(.searchBackward)]),
    KeyBinding(
      "n N", "the next, the previous match; sections while nothing is searched",
      ["n": .match(.next), "N": .match(.previous)]),
    KeyBinding(
      "} {  ^", "the next, the previous paragraph; the section around this one",
      [
        "}": .motion(.nextParagraph), "{": .motion(.previousParagraph),
        "^": .motion(.enclosingSection),
      ]),
    KeyBinding(
      "+ -  Alt-+ Alt--", "the next benefit, the next risk; the previous ones",
      [
        "+": .motion(.nextBenefit), "-": .motion(.nextRisk),
        .alt("+"): .motion(.previousBenefit), .alt("-"): .motion(.previousRisk),
      ]),
    KeyBinding("=", "weigh: all benefits and all risks side by side", ["=": .reading(.weigh)]),
    KeyBinding("&", "only paragraphs that match", ["&": .reading(.onlyMatchingParagraphs)]),
    KeyBinding(
      "t o  {n}t", "the contents: open, take the keys, give them back; go to entry n",
      ["t": .reading(.contents), "o": .reading(.contents)]),
    KeyBinding("i", "go to a heading by some of its letters", ["i": .reading(.headings)]),
    KeyBinding(
      "Tab Shift-Tab  Enter  {n}Enter", "the next, the previous link; follow it; follow link n",
      [.tab: .motion(.nextLink), .backTab: .motion(.previousLink)]),
    KeyBinding("L", "a list of the links", ["L": .reading(.links)]),
    KeyBinding(
      "Backspace B Left  Right", "the article before, at its exact place; forward again",
      [
        .backspace: .motion(.articleBefore), "B": .motion(.articleBefore),
        .left: .motion(.articleBefore), .right: .motion(.articleAfter),
      ]),
    KeyBinding(
      "( )", "undo, redo the last jump in this article",
      ["(": .motion(.undoJump), ")": .motion(.redoJump)]),
    KeyBinding(
      "m{x} '{x} ''", "set mark x (a capital: among all articles), go to it; before the last jump",
      ["m": .reading(.setMark), "'": .reading(.goToMark)]),
    KeyBinding(
      "O  s", "the library; the articles read last",
      ["O": .reading(.library), "s": .reading(.history)]),
    KeyBinding(
      "w W", "a narrower, a wider measure", ["w": .reading(.narrower), "W": .reading(.wider)]),
    KeyBinding(
      "z  T", "the text alone, and back; the next theme",
      ["z": .reading(.textAlone), "T": .reading(.nextTheme)]),
    KeyBinding(
      "y Y", "copy the paragraph, the section",
      ["y": .reading(.copyParagraph), "Y": .reading(.copySection)]),
    KeyBinding(
      "F", "follow a text that grows; Ctrl-C or a move stops", ["F": .reading(.followGrowth)]),
    KeyBinding("R", "read the file again, and keep the place", ["R": .reading(.reload)]),
    KeyBinding("v", "open the file in $VISUAL or $EDITOR here", ["v": .reading(.edit)]),
    KeyBinding("Ctrl-G", "where am I?", [.control("g"): .reading(.whereAmI)]),
    KeyBinding("h F1", "this help", ["h": .program(.help), .function(1): .program(.help)]),
    KeyBinding(
      "Ctrl-L r  Ctrl-Z", "paint the screen anew; suspend",
      [.control("l"): .program(.redraw), "r": .program(.redraw), .control("z"): .program(.suspend)]),
    KeyBinding(
      "Esc  Ctrl-C", "forget the search, the link, the count; Ctrl-C stops searching, following",
      [.escape: .reading(.cancel), .control("c"): .reading(.interrupt)]),
    KeyBinding(
      "q  Q ZZ", "close, then leave; leave at once",
      ["q": .program(.close), "Q": .program(.quit), "Z": .reading(.leaveAfterLetter)]),
  ]
}
