import Testing

@testable import Articles

@Suite struct LinesKindTests {
  private func kind(_ text: String, named name: String = "") -> LinesKind? {
    LinesKind(of: Array(text.utf8).span, named: name)
  }

  // MARK: texts of lines

  @Test func whatNewsboatAndNeomuttWriteIsNoTextOfLines() {
    let head =
      "From: Ada\nTo: Bo\nDate: Mon, 02 Nov 2026 10:00:00 +0000\nSubject: The pier\n\nOpen.\n"
    #expect(kind("-N  - 1/3: Ada      The pier     -- (all)\n\n" + head) == nil)
    #expect(kind("Feed: News\nTitle: Open\nDate: Mon\nLink: https://a.b\n \nOpen.\n") == nil)
    #expect(kind("feed: news\ntitle: open\nlimit: 5\nlink: https://a.b\nevery: 5\n") != nil)
  }

  @Test func aFileInTheFrameOfBatIsCode() {
    let dashes = String(repeating: "─", count: 60)
    let file = """
      ───────┬\(dashes)
             │ File: tide.txt
      ───────┼\(dashes)
         1   │ The tide comes in twice a day, and goes out as often as that.
         2   │ Who has a boat knows it, and who has none need not.
      ───────┴\(dashes)
      """
    #expect(kind(file) == .code(nil))
    #expect(kind("───────┬\(dashes)\n\nThe tide comes in twice a day.\n") == nil)
    #expect(kind("┬───────\(dashes)\n       │ File: tide.txt\n") == nil)
  }

  @Test func linesWithTimesAreALog() {
    #expect(
      kind(
        """
        Nov  1 10:00:00 host daemon[1000]: the unit did start
        Nov  1 10:01:07 host daemon[1001]: the unit did stop
        Nov  1 10:02:14 host kernel: usb 1-1: new device found
        """) == .log)
    #expect(
      kind(
        """
        2024-01-01T10:00:00.123Z INFO server: listening on port 80
        2024-01-01T10:00:01.123Z WARN server: it is slow today
          at Server.start (server.js:12)
        2024-01-02T10:00:01.123Z INFO server: closed
        """) == .log)
    #expect(
      kind(
        """
        10.0.0.7 - - [01/Jan/2024:10:00:00 +0000] "GET /a HTTP/1.1" 200 12
        10.0.0.8 - bob [01/Jan/2024:10:00:09 +0000] "GET /b HTTP/1.1" 404 0
        10.0.0.7 - - [02/Jan/2024:10:00:00 +0000] "GET /c HTTP/1.1" 200 7
        """) == .log)
    #expect(
      kind(
        """
        [    0.000000] Linux version 6.1.0
        [    0.000004] Command line: quiet
        [   12.345678] usb 1-1: new device
        """) == .log)
  }

  @Test func linesWithLevelsAreALog() {
    #expect(kind("[INFO] building\n[INFO] testing\n[WARNING] old\n[INFO] a\n[ERROR] b\n") == .log)
  }

  @Test func valuesWithTheSameSignBetweenThemAreDelimited() {
    #expect(kind("name,born,city\nAda,1815,London\nAlan,1912,London\n") == .delimited(by: 0x2C))
    #expect(
      kind("name;remark\n\"a\";\"x; y\"\n\"b\";\"z\"\n\"c\";\"\"\n\"d\";\"\"\n", named: "a.csv")
        == .delimited(by: 0x2C))
    #expect(
      kind("a\tb\tc\n1\t2\tthree words here\n4\t5\tand some more\n") == .delimited(by: 0x09))
    #expect(
      kind("id,text\n1,\"one, two\"\n2,\"three\"\n3,x\n4,y\n5,z\n6,a\n7,b\n8,c\n")
        == .delimited(by: 0x2C))
  }

  @Test func jsonIsToldByItsTokens() {
    #expect(kind("{\"name\": \"Ada\", \"born\": [1815, 12, 10]}\n") == .json)
    #expect(kind("[\n  {\"a\": 1},\n  {\"a\": 2}\n]\n") == .json)
    #expect(kind("{\"a\": 1}\n{\"a\": 2}\n{\"a\": 3}\n") == .json)
    #expect(kind("[1] See the notes at the end of this chapter.\n") == nil)
    #expect(kind("{\"name\": \"a long string that is cu") == nil)
  }

  @Test func codeIsToldByWhatItsLinesEndAndBeginWith() {
    #expect(
      kind(
        """
        /* The world is greeted here,
           politely. */
        #include <stdio.h>

        int main(void) {
          puts("Hello, world");
          return 0;
        }
        """) == .code(nil))
    #expect(
      kind(
        """
        import os
        from sys import argv

        def names(path):
            \"\"\"Lists the names.

            Those that begin with a dot are left out, because nobody asks for them.
            \"\"\"
            for name in os.listdir(path):
                if not name.startswith('.'):
                    yield name

        print(list(names(argv[1])))
        """) == .code(nil))
    #expect(
      kind(
        """
        -- Who has bought what
        CREATE TABLE sale (
          id INTEGER PRIMARY KEY,
          name TEXT NOT NULL
        );
        INSERT INTO sale VALUES (1, 'bread');
        """) == .code(nil))
  }

  @Test func scriptsAreToldByTheirFirstLine() {
    #expect(kind("#!/bin/sh\nexec less \"$@\"\n") == .code(CodeLanguage("sh")))
    #expect(kind("#!/usr/bin/env python3\nprint(1)\n") == .code(CodeLanguage("python")))
  }

  @Test func xmlIsCodeAndAPageIsNot() {
    #expect(
      kind("<?xml version=\"1.0\"?>\n<feed>\n  <title>x</title>\n</feed>\n")
        == .code(CodeLanguage("xml")))
    #expect(kind("<!DOCTYPE html>\n<html><body><p>Hello</p></body></html>\n") == nil)
    #expect(kind("<?xml version=\"1.0\"?>\n<html><body><p>Hello</p></body></html>\n") == nil)
  }

  @Test func settingsAreToldByNamesWithValues() {
    #expect(
      kind("[Unit]\nDescription=A daemon\nAfter=network.target\n\n[Service]\nType=simple\n")
        == .configuration)
    #expect(
      kind(
        """
        # This is the configuration of the daemon.
        # Each line has a name and a value.
        # See daemon.conf(5).
        #Port 22
        PermitRootLogin no
        #PidFile /run/daemon.pid
        """) == .configuration)
    #expect(
      kind("name: build\non:\n  push:\n    branches: [main]\njobs:\n  test:\n    runs-on: any\n")
        == .configuration)
  }

  @Test func commitsAreTheLogOfGit() {
    let hash = String(repeating: "0123456789", count: 4)
    #expect(
      kind("commit \(hash)\nAuthor: Ada <ada@example.org>\nDate:   Mon Jan 1\n\n    Begin\n")
        == .gitLog(.full))
    #expect(
      kind("* commit \(hash)\n| Author: Ada <ada@example.org>\n| Date:   Mon\n| \n|     Begin\n")
        == .gitLog(.full))
    #expect(kind("0123abc Add a reader\n1234abc (HEAD) Remove a writer\n") == .gitLog(.short))
    #expect(
      kind("*   0123abc Merge\n|\\  \n| * 1234abc Add\n|/  \n* 2345abc Begin\n") == .gitLog(.short))
  }

  @Test func hunksAreADiff() {
    #expect(
      kind(
        """
        diff --git a/main.c b/main.c
        index 0123abc..1234abc 100644
        --- a/main.c
        +++ b/main.c
        @@ -1,3 +1,3 @@
         int main(void) {
        -  return 1;
        +  return 0;
         }
        """) == .diff)
  }

  @Test func whatDeltaDrawsIsADiff() {
    #expect(
      kind(
        """

        src/main.c
        ────────────────────────────────────────

        ──────────────────┐
        • 12: int main() {│
        ──────────────────┘
          puts("hello");
          return 0;
        """) == .diff)
  }

  @Test func namesInBracketsAreAChat() {
    #expect(
      kind("12:34 <ada> hello\n12:34 <@bob> is the build broken again?\n12:35 -!- eve has joined\n")
        == .chat)
  }

  @Test func whatToolsListIsAListing() {
    #expect(
      kind(
        """
        total 8
        drwxr-xr-x 2 root root 4096 Nov  1 10:00 bin
        -rw-r--r-- 1 root root   12 Nov  1 10:00 notes
        """) == .listing)
    #expect(
      kind(
        """
        Filesystem     1K-blocks     Used Available Use% Mounted on
        /dev/vda        51343840 23140324  25562972  48% /
        tmpfs            4062468        0   4062468   0% /dev/shm
        /dev/vdb         1048576     1024   1047552   1% /home
        """) == .listing)
    #expect(kind("/etc\n/etc/fstab\n/etc/hosts\n/etc/passwd\n") == .listing)
    #expect(
      kind(
        """
        openat(AT_FDCWD, "/etc/passwd", O_RDONLY) = 3
        read(3, "root:x:0:0"..., 4096)         = 1024
        close(3)                                = 0
        """) == .listing)
    #expect(
      kind(
        """
        src/main.c:12: int main(void)
        src/main.c:40: return the_answer();
        src/read.c:7: the reader begins here
        """) == .listing)
  }

  @Test func rowsBetweenRulesAreATable() {
    #expect(
      kind(
        "+----+-------+\n| id | name  |\n+----+-------+\n|  1 | bread |\n|  2 | salt  |\n+----+-------+\n"
      )
        == .delimited(by: 0x7C))
    #expect(
      kind(
        "Package    Version\n---------- -------\npip        23.1\nsetuptools 65.5\nwheel      0.40\n"
      )
        == .listing)
  }

  @Test func groupsOfTheSameNamesAreAListing() {
    let entry =
      "Start-Date: 2024-01-01  10:00:00\nCommandline: apt-get install git\nRequested-By: ada\n"
      + "Install: git:amd64 (2.39)\nEnd-Date: 2024-01-01  10:00:09\n"
    #expect(kind("\n\(entry)\n\(entry)\n\(entry)") == .listing)
  }

  // MARK: the name

  @Test func anEndingCountsWhereTheTextLeavesItOpen() {
    let text = "one two\nthree four\nfive\n"
    #expect(kind(text) == nil)
    #expect(kind(text, named: "/tmp/words.csv") == .delimited(by: 0x2C))
    #expect(kind(text, named: "words.txt") == nil)
  }

  @Test func proseStaysProseWhateverItsName() {
    let prose = """
      The reader opens an article and looks for what its author had in mind.
      It finds the headings first, then the lists, and in the end the links between them.

      Nothing of this is written down anywhere, so it has to be guessed with care.
      """
    #expect(kind(prose, named: "essay.py") == nil)
    #expect(kind(prose, named: "essay.log") == nil)
  }

  @Test func endingsOfMarkedTextsAreNoLines() {
    #expect(kind("a = 1\nb = 2\nc = 3\nd = 4\n", named: "notes.md") == nil)
  }

  // MARK: articles that look like lines

  @Test(arguments: [
    // A poem, with semicolons at its ends.
    """
    O wild West Wind, thou breath of Autumn's being,
    Thou, from whose unseen presence the leaves dead
    Are driven, like ghosts from an enchanter fleeing;
    Yellow, and black, and pale, and hectic red;
    Pestilence-stricken multitudes: O thou,
    Who chariotest to their dark wintry bed
    """,
    // A recipe.
    """
    Rye Bread

    Serves: 8
    Time: 90 minutes

    500 g rye flour
    350 ml water
    2 tsp salt
    1 tbsp honey

    Mix the flour with the water and let it rest for a night.
    Bake it at 220 degrees until it sounds hollow when you knock on it.
    """,
    // A table of contents.
    """
    Contents

    1. Introduction .................... 1
    1.1 Why we read .................... 3
    2. The Science behind Reading ...... 9
    2.1 Eyes ........................... 10
    2.2 Brains ......................... 14
    3. Conclusion ...................... 21
    """,
    // Addresses.
    """
    Ada Lovelace
    12 St James's Square
    London SW1

    Charles Babbage
    1 Dorset Street
    Marylebone, London

    Mary Somerville
    9 Hanover Square
    London
    """,
    // A dialogue.
    """
    HAMLET: To be, or not to be, that is the question.
    OPHELIA: Good my lord, how does your honour for this many a day?
    HAMLET: I humbly thank you; well, well, well.
    OPHELIA: My lord, I have remembrances of yours that I have longed to give back.
    HAMLET: No, not I; I never gave you aught.
    """,
    // Questions and answers.
    """
    Q: What is this?
    A: It is a reader for articles.

    Q: Who needs it?
    A: Whoever reads on a terminal, for one reason or the other.

    Q: Is it fast?
    A: Yes, very.
    """,
    // A numbered list.
    """
    Things to do before the winter

    1. Clean the gutters
    2. Bring in the plants
    3. Check the heating
    4. Buy candles, matches and salt
    5. Call the chimney sweep
    """,
    // A README with code.
    """
    The greeter

    This program greets the world. It needs nothing but a compiler.

    Build it like this:

        cc -o greet greet.c
        ./greet --name "world"

    It then prints a line and ends. In a program of your own, write

        #include "greet.h"
        greet("world");

    and link with the library. Send what you think of it to the list.
    """,
    // A letter.
    """
    From: Ada <ada@example.org>
    To: Charles <charles@example.org>
    Subject: The engine
    Date: Mon, 01 Jan 1843 10:00:00 +0000

    Dear Charles, thank you for the drawings.
    """,
    // A log of changes in prose.
    """
    2024-01-02  Ada Lovelace  <ada@example.org>

    \t* main.c (main): Say hello.
    \t* NEWS: Tell about it.

    2024-01-01  Ada Lovelace  <ada@example.org>

    \t* main.c: New file.
    """,
    // A log of changes with times.
    """
    Fri Aug 10 12:00:00 1990  Ada Lovelace  (ada at example)

    \t* main.c (main): Say hello.

    Thu Aug  9 12:00:00 1990  Ada Lovelace  (ada at example)

    \t* main.c: New file.
    """,
    // An article that soon comes to its code.
    """
    Write fewer tests

    Imagine that we have a page that shows a list of all the letters until somebody reads one.

    function Letters({ id }) {
      const [state, setState] = useState({
        isRead: false,
        error: null,
      })
      useEffect(() => {
        setState({ isRead: true })
      }, [id])
      return list(state)
    }
    """,
    // Subjects of changes, below the part that they are about.
    """
    Ada Lovelace (4):
          parser: say which line of the configuration has no value at all
          reader: keep the place where a file has grown in the meantime
          screen: draw only what has changed since the last time
          parser: do not stop at the first of several errors

    Alan Turing (2):
          reader: show the title of each part in the bar at the top
          screen: give the terminal back when a signal ends the program
    """,
    // Markdown from a pipe.
    """
    # greet

    <!-- badges -->

    ## Usage

    ```js
    const greet = require('greet');
    greet('world', { loud: true });
    ```

    ## License

    ```sh
    cat LICENSE; exit 0;
    ```
    """,
    // A glossary in two columns.
    """
    anchor        the place in a text that a bookmark stands for
    block         the smallest part of a text that has a kind
    contents      the list of all sections
    galley        the rows of a text at one measure
    """,
    // The menu of a page.
    "Home\nNews\nSport\nWeather\nSign in\nMore\nAll languages\nAbout us\nContact\nHelp\n",
    // Another language.
    """
    今天的天气很好，我们去公园散步吧。
    路上遇见了一位老朋友，他正在读一本书。
    书名叫做《读者》，讲的是一个人如何在终端上读文章。
    """,
    // A page of a manual.
    """
    LS(1)                            User Commands                           LS(1)

    NAME
           ls - list directory contents

    SYNOPSIS
           ls [OPTION]... [FILE]...

    DESCRIPTION
           List  information  about  the FILEs (the current directory by default).
           Sort entries alphabetically if none of -cftuvSUX nor --sort is specified.

           -a, --all
                  do not ignore entries starting with .
    """,
    "", "\n\n", "Hello\n",
  ])
  func articlesAreNoLines(_ text: String) {
    #expect(kind(text) == nil)
  }

  @Test func noPrefixOfAnArticleTrapsOrIsLong() {
    let text = Array(
      "{\"a\": [1, <x, @@ -1 +1 @@ commit 2024-01-01 10:00 <ada> \"\"\" /* \u{e9}".utf8)
    for end in 0...text.count {
      for start in 0..<end {
        _ = LinesKind(of: text.span.extracting(start..<end))
      }
    }
  }
}
