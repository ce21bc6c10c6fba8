/// What each role looked like in the themes when they were switches over the roles: letters,
/// background and emphasis, a colour as its numbers among 256 and among eight.
let expectedLooks = [
  "auto": """
  body - -
  category 5/5 -
  title - - bold
  summary - -
  heading - - bold
  subheading - - bold
  item - -
  benefit 2/2 -
  risk 1/1 -
  quotation - -
  preformatted - -
  link 6/6 - underline
  chosenLink - - reverse
  notice - - faint italic
  furniture - - faint
  label - - bold
  match 0/0 3/3
  currentMatch 0/0 6/6 bold
  strong - - bold
  emphasis - - underline
  address - - underline
  code - -
  struck - - faint
  codeComment - - faint
  codeString 2/2 -
  codeNumber 6/6 -
  codeKeyword 5/5 -
  codeAdded 2/2 -
  codeRemoved 1/1 -
  bar - - reverse
  barTitle - - bold reverse
  barSection - - reverse
  separator - - faint
  status - - reverse
  message - - bold reverse
  hint - - faint
  key - - bold
  prompt - -
  switchedOn - - bold reverse
  entry - -
  entryBenefit 2/2 -
  entryRisk 1/1 -
  entryFigure - - faint
  entryHits - - bold
  currentEntry - - bold
  chosenEntry - - reverse
  """,
  "light": """
  body 235/0 231/7
  category 90/5 -
  title 16/0 - bold
  summary 235/0 231/7
  heading 16/0 - bold
  subheading 16/0 - bold
  item 235/0 231/7
  benefit 22/2 -
  risk 124/1 -
  quotation 235/0 231/7
  preformatted 235/0 231/7
  link 25/4 - underline
  chosenLink 231/7 25/4
  notice 242/0 - italic
  furniture 242/0 -
  label - - bold
  match 16/0 221/3
  currentMatch 16/0 208/6 bold
  strong 16/0 - bold
  emphasis - - underline
  address - - underline
  code 235/0 231/7
  struck 242/0 -
  codeComment 242/0 -
  codeString 22/2 -
  codeNumber 94/4 -
  codeKeyword 90/5 -
  codeAdded 22/2 -
  codeRemoved 124/1 -
  bar 235/7 253/0
  barTitle 235/7 253/0 bold
  barSection 235/7 253/0
  separator 242/0 -
  status 235/7 253/0
  message 235/7 253/0 bold
  hint - -
  key - - bold
  prompt 235/0 -
  switchedOn 231/7 25/4
  entry 235/0 -
  entryBenefit 22/2 -
  entryRisk 124/1 -
  entryFigure 242/0 -
  entryHits - - bold
  currentEntry 16/0 - bold
  chosenEntry 231/7 25/4
  """,
  "dark": """
  body 252/7 16/0
  category 183/5 -
  title 231/7 - bold
  summary 252/7 16/0
  heading 231/7 - bold
  subheading 231/7 - bold
  item 252/7 16/0
  benefit 114/2 -
  risk 210/1 -
  quotation 252/7 16/0
  preformatted 252/7 16/0
  link 117/6 - underline
  chosenLink 16/0 117/6
  notice 246/7 - italic
  furniture 246/7 -
  label - - bold
  match 16/0 221/3
  currentMatch 16/0 215/6 bold
  strong 231/7 - bold
  emphasis - - underline
  address - - underline
  code 252/7 16/0
  struck 246/7 -
  codeComment 246/7 -
  codeString 114/2 -
  codeNumber 180/6 -
  codeKeyword 183/5 -
  codeAdded 114/2 -
  codeRemoved 210/1 -
  bar 253/0 237/7
  barTitle 253/0 237/7 bold
  barSection 253/0 237/7
  separator 246/7 -
  status 253/0 237/7
  message 253/0 237/7 bold
  hint - -
  key - - bold
  prompt 252/7 -
  switchedOn 16/0 117/6
  entry 252/7 -
  entryBenefit 114/2 -
  entryRisk 210/1 -
  entryFigure 246/7 -
  entryHits - - bold
  currentEntry 231/7 - bold
  chosenEntry 16/0 117/6
  """,
  "mono": """
  body - -
  category - -
  title - - bold
  summary - -
  heading - - bold
  subheading - - bold
  item - -
  benefit - - bold
  risk - - bold
  quotation - -
  preformatted - -
  link - - underline
  chosenLink - - reverse underline
  notice - - faint
  furniture - - faint
  label - - bold
  match - - bold underline
  currentMatch - - bold reverse
  strong - - bold
  emphasis - - underline
  address - - underline
  code - -
  struck - - faint
  codeComment - - faint
  codeString - -
  codeNumber - -
  codeKeyword - - bold
  codeAdded - -
  codeRemoved - - faint
  bar - - reverse
  barTitle - - bold reverse
  barSection - - reverse
  separator - -
  status - - reverse
  message - - bold reverse
  hint - -
  key - - bold
  prompt - -
  switchedOn - - bold reverse
  entry - -
  entryBenefit - -
  entryRisk - -
  entryFigure - -
  entryHits - - bold
  currentEntry - - bold
  chosenEntry - - reverse
  """,
]
