import Testing

@testable import Articles

@Suite struct LinesHeaderTests {
  private func lines(_ text: String) -> Int? {
    let text = Array(text.utf8)
    return LinesKind(of: text.span)?.headerLines(in: text.span)
  }

  @Test func theFirstLineOfValuesHasNames() {
    #expect(lines("name,born,city\nAda,1815,London\nAlan,1912,Wilmslow\n") == 1)
    #expect(lines("word\tcount\tshare\nthe\t12\t0.1\nof\t9\t0.05\n") == 1)
  }

  @Test func valuesWithoutNamesHaveNoHeader() {
    #expect(lines("Ada,1815,London\nAlan,1912,Wilmslow\nGrace,1906,New York\n") == 0)
    #expect(lines("red,green,blue\nred,blue,green\nblue,red,green\n") == 0)
    #expect(
      lines("root:x:0:0:root:/root:/bin/sh\nbin:x:2:2:bin:/bin:/bin/no\na:x:3:3:a:/a:/b\n") == 0)
  }

  @Test func namesStandAboveNumbersInWhatToolsPrint() {
    #expect(
      lines(
        """
        Filesystem     1K-blocks     Used Available Use% Mounted on
        /dev/vda        51343840 23140324  25562972  48% /
        tmpfs            4062468        0   4062468   0% /dev/shm
        /dev/vdb         1048576     1024   1047552   1% /home
        """) == 1)
    #expect(
      lines(
        """
        USER         PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND
        root           1  0.5  0.0  50280 17708 ?        SLl  Nov28   1:03 /sbin/init --quiet
        root           2  0.0  0.0      0     0 ?        S    Nov28   0:00 [kthreadd]
        root          17  0.0  0.0      0     0 ?        S    Nov28   0:00 [rcu_gp]
        """) == 1)
    #expect(lines("total 4\n-rw-r--r-- 1 root root 12 Nov  1 10:00 notes\n") == nil)
    #expect(
      lines("total 8\n-rw-r--r-- 1 a a 12 Nov  1 10:00 b\n-rw-r--r-- 1 a a 12 Nov  1 10:00 c\n")
        == 0)
  }

  @Test func aRuleEndsTheHeader() {
    #expect(
      lines(" id | name  | price\n----+-------+-------\n  1 | bread |  2.50\n  2 | salt  |  0.90\n")
        == 2)
    #expect(
      lines("+----+-------+\n| id | name  |\n+----+-------+\n|  1 | bread |\n|  2 | salt  |\n") == 3
    )
    #expect(
      lines(
        """
        Desired=Unknown/Install/Remove/Purge/Hold
        | Status=Not/Inst/Conf-files/Unpacked/halF-conf/Half-inst/trig-aWait/Trig-pend
        |/ Err?=(none)/Reinst-required (Status,Err: uppercase=bad)
        ||/ Name           Version      Architecture Description
        +++-==============-============-============-=================================
        ii  adduser        3.134        all          add and remove users and groups
        ii  apt            2.6.1        amd64        commandline package manager
        ii  bash           5.2.15-2     amd64        GNU Bourne Again SHell
        """) == 5)
  }
}
