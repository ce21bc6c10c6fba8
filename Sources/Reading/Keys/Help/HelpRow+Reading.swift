extension HelpRow {
  static let reading = [
    HelpRow(
      .keys([.scroll(.lineDown), .scroll(.lineUp)]), .keys([.motion(.followLinkOrScroll)]),
      words: "a line on, back (\(.motion(.followLinkOrScroll)): where no link is chosen)"),
    HelpRow(.keys([.scroll(.pageDown)]), .keys([.scroll(.pageUp)]), words: "a page on, back"),
    HelpRow(
      .keys([.scroll(.halfPageDown)]), .keys([.scroll(.halfPageUp)]),
      words: "half a page on, back"),
    HelpRow(
      .keys([.motion(.startOrLine), .motion(.start)]), .keys([.motion(.endOrLine)]),
      words: "the start, the end; {n}\(.motion(.endOrLine)) line n of the file"),
    HelpRow(.counted([.motion(.percent)]), words: "n percent into the text"),
    HelpRow(
      .keys([.motion(.nextSection), .motion(.previousSection)]),
      words: "the next, the previous section"),
    HelpRow(
      .keys([.reading(.searchForward), .reading(.searchBackward)]),
      words: "search on, search back; {n}\(.reading(.searchForward)) goes to match n"),
    HelpRow(
      .keys([.match(.next), .match(.previous)]),
      words: "the next, the previous match; sections while nothing is searched"),
    HelpRow(
      .keys([.motion(.nextParagraph), .motion(.previousParagraph)]),
      .keys([.motion(.enclosingSection)]),
      words: "the next, the previous paragraph; the section around this one"),
    HelpRow(
      .keys([.motion(.nextBenefit), .motion(.nextRisk)]),
      .keys([.motion(.previousBenefit), .motion(.previousRisk)]),
      words: "the next benefit, the next risk; the previous ones"),
    HelpRow(
      .before([.motion(.nextRisk)], "{x}"),
      words: "where lines are shown as they are: option x of less, such as S, N, s or i"),
    HelpRow(.keys([.reading(.weigh)]), words: "weigh: all benefits and all risks side by side"),
    HelpRow(
      .keys([.reading(.onlyMatchingParagraphs)]),
      words: "only paragraphs or lines that match; with ! behind it, those that do not"),
    HelpRow(
      .keys([.reading(.contents)]), .counted([.reading(.contents)]),
      words: "the contents: show them, move into them, back to the text; go to entry n"),
    HelpRow(.keys([.reading(.headings)]), words: "go to a heading by some of its letters"),
    HelpRow(
      .keys([.motion(.nextLink), .motion(.previousLink)]), .keys([.motion(.followLinkOrScroll)]),
      .counted([.motion(.followLinkOrScroll)]),
      words: "the next, the previous link; follow it; follow link n"),
    HelpRow(
      .keys([.reading(.openInBrowser)]), .keys([.reading(.links)]),
      words: "open the link, else the article's own address, in the browser; list the links"),
    HelpRow(
      .keys([.reading(.lookUp)]), words: "the page of the manual that a chosen ls(1) names"),
    HelpRow(
      .keys([.motion(.articleBefore)]), .keys([.motion(.articleAfter)]),
      words: "the article before, at its exact place; forward again"),
    HelpRow(
      .keys([.motion(.leftOrArticleBefore), .motion(.rightOrArticleAfter)]),
      words: "sideways by half a screen where rows are cut; elsewhere the article before, after"),
    HelpRow(
      .keys([.reading(.showSource)]), words: "the text as it stands in the file, and back"),
    HelpRow(
      .keys([.reading(.showFurniture)]),
      words: "show or hide what a page has around its article: menus, comments"),
    HelpRow(
      .keys([.reading(.cutLongLines)]), .keys([.reading(.lineNumbers)]),
      .keys([.reading(.squeezeBlankLines)]), .keys([.reading(.holdTopLine)]),
      words: "cut long lines; numbers; blank lines as one; the top line stays in sight"),
    HelpRow(
      .keys([.motion(.undoJump), .motion(.redoJump)]),
      words: "undo, redo the last jump in this article"),
    HelpRow(
      .before([.reading(.setMark), .reading(.goToMark)], "{x}"),
      .before([.reading(.goToMark)], "'"),
      words: "set mark x (a capital: among all articles), go to it; before the last jump"),
    HelpRow(
      .keys([.reading(.library)]), .keys([.reading(.history)]),
      words: "the library; the articles read last"),
    HelpRow(
      .keys([.reading(.narrower), .reading(.wider)]), words: "a narrower, a wider measure"),
    HelpRow(
      .keys([.reading(.textAlone)]), .keys([.reading(.nextTheme)]),
      words: "hide the contents, then the bars too, show all; the next theme"),
    HelpRow(
      .keys([.reading(.showAsArticle)]), .keys([.reading(.showAsLines)]),
      words: "typeset the text as an article; show its lines as they are"),
    HelpRow(
      .keys([.reading(.copyParagraph), .reading(.copySection)]),
      words: "copy the chosen link's address, else the paragraph; copy the section"),
    HelpRow(
      .keys([.reading(.followGrowth)]),
      words: "follow a text that grows; \(.reading(.interrupt)) or a move stops"),
    HelpRow(.keys([.reading(.reload)]), words: "read the file again, and keep the place"),
    HelpRow(
      .keys([.reading(.edit)]),
      words: "open the file, or a copy of what came through a pipe, in $VISUAL or $EDITOR here"),
    HelpRow(.keys([.reading(.whereAmI)]), words: "where am I?"),
    HelpRow(
      .keys([.reading(.typeCommand)]),
      words: "a command by its name, such as \(.reading(.typeCommand))next-theme; Tab completes it"),
    HelpRow(
      .typed([.nextFile, .previousFile, .firstFile, .removeFile]),
      words: "the next, previous, first of the files named; remove this one from them"),
    HelpRow(
      .typed([.openFile, .nameFile]), words: "open a file; name the file, the place and the size"),
    HelpRow(
      .typed([.save, .overwrite]),
      words: "save the text in a file that is not there yet, in any file"),
    HelpRow(
      .typed([.quit]), .before([.reading(.typeCommand)], "42"),
      words: "leave; go to line 42 of the file"),
    HelpRow(.keys([.program(.help)]), words: "this help"),
    HelpRow(
      .keys([.program(.redraw)]), .keys([.program(.suspend)]),
      words: "draw the screen once more; suspend"),
    HelpRow(
      .keys([.reading(.cancel)]), .keys([.reading(.interrupt)]),
      words:
        "forget the search, the link, the count; \(.reading(.interrupt)) stops searching, following"
    ),
    HelpRow(
      .keys([.program(.close)]), .keys([.program(.quit)]), .twice(.reading(.leaveAfterLetter)),
      words: "close, then leave; leave at once"),
  ]

  static let sifting = [
    HelpRow(.keys([.scroll(.lineDown), .scroll(.lineUp)]), words: "a line on, back"),
    HelpRow(.keys([.scroll(.pageDown)]), .keys([.scroll(.pageUp)]), words: "a page on, back"),
    HelpRow(
      .keys([.scroll(.halfPageDown)]), .keys([.scroll(.halfPageUp)]),
      words: "half a page on, back"),
    HelpRow(
      .keys([.choice(.first)]), .keys([.choice(.last)]),
      words: "the first, the last that matches"),
    HelpRow(.keys([.match(.next), .match(.previous)]), words: "the next, the previous match"),
    HelpRow(
      .keys([.reading(.onlyMatchingParagraphs)]),
      words: "only those of them that match, too; with nothing typed, the whole text"),
    HelpRow(
      .keys([.reading(.followGrowth)]),
      words: "follow what comes; \(.program(.dismiss)) or a move stops"),
    HelpRow(
      .keys([.choice(.open)]), words: "read on from here, in the whole text"),
    HelpRow(
      .keys([.program(.dismiss)]), .keys([.program(.close)]), words: "back to where the text was"),
    HelpRow(.keys([.reading(.typeCommand)]), words: "a command by its name"),
    HelpRow(
      .typed([.nextFile, .previousFile, .firstFile, .removeFile, .nameFile]),
      words: "the next, previous, first of the files named; remove this one; name it"),
    HelpRow(.keys([.program(.help)]), words: "help"),
    leaving,
  ]
}
