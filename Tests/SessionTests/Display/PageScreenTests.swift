import Testing

/// Holds a page of ours, with a table and lists, to the screens that were looked at and found right.
@Suite("Screens of a page")
struct PageScreenTests {
  private static let page = """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Flours of the Mill | The
    Mill</title></head>
    <body><header class="site-header"><nav class="menu"><ul>
    <li><a href="/Home">Home</a></li>
    <li><a href="/Shop">Shop</a></li>
    <li><a href="/Contact">Contact</a></li>
    <li><a href="/Log in">Log in</a></li>
    <li><a href="/Basket">Basket</a></li>
    <li><a href="/Newsletter">Newsletter</a></li>
    </ul></nav></header>
    <main><article class="post-content"><h1>Flours of the Mill</h1>
    <p>The mill grinds three flours, and each of them is good for something else. Who bakes
    with the wrong one will notice it when the bread is cut, and not before, which is why the
    list below hangs beside the door.</p>
    <h2>The list</h2>
    <table><thead>
    <tr><th>Flour</th><th>Use</th><th align="right">Price</th></tr></thead><tbody>
    <tr><td>Flour 1</td><td>dark bread with a hard crust</td><td>1.20 €</td></tr>
    <tr><td>Flour 2</td><td>cakes and whatever else is sweet and soft</td><td>12.80 €</td></tr>
    <tr><td>Flour 3</td><td>thickening of soups</td><td>0.90 €</td></tr></tbody></table>
    <h2>How to keep them</h2>
    <ol>
    <li>Keep flour dry:<ul>
    <li>in a jar with a lid, or in a bag that is closed well</li>
    <li>never beside the stove</li></ul></li>
    <li>Sieve it before you use it.</li></ol>
    <blockquote><p>Flour is patient, said the miller, but it forgets nothing.</p>
    </blockquote>
    <p>A loaf of 1 dm<sup>3</sup> takes 400 g of it, and water<br>as the flour asks for it.</p>
    </article></main>
    <footer class="footer"><p>Copyright of the mill. <a href="/imprint">Imprint</a></p>
    </footer>
    </body></html>
    """

  private func screen(columns: Int, rows: Int, after keys: String = "") throws -> String {
    let scratch = try ScratchDirectory()
    let session = try Session(
      [try scratch.write("mill.html", Self.page)], columns: columns, rows: rows,
      environment: .reading)
    try session.waitUntil("the page and the time that it takes") {
      // It is estimated until the words are counted.
      $0.status.contains("hidden") && $0.status.contains("1 min left")
    }
    if !keys.isEmpty {
      try session.send(keys)
      try session.waitUntil("the last section") { $0.line(1) == " How to keep them" }
    }
    defer { try? session.leave("Q") }
    return session.terminal.text
  }

  @Test func `the first screen has the table in columns beside the contents`() throws {
    let found = try screen(columns: 80, rows: 24)
    #expect(
      found == """
         Flours of the Mill
          1 The list            │ Flours of the Mill
          2 How to keep them    │
                                │ The mill grinds three flours, and each of them is
                                │ good for something else. Who bakes with the wrong one
                                │ will notice it when the bread is cut, and not before,
                                │ which is why the list below hangs beside the door.
                                │
                                │ The list
                                │
                                │ Flour    Use                                     Price
                                │ ──────────────────────────────────────────────────────
                                │ Flour 1  dark bread with a hard crust           1.20 €
                                │ Flour 2  cakes and whatever else is sweet and  12.80 €
                                │          soft
                                │ Flour 3  thickening of soups                    0.90 €
                                │
                                │ How to keep them
                                │
                                │ 1. Keep flour dry:
                                │    ◦ in a jar with a lid, or in a bag that is closed
                                │      well
                                │    ◦ never beside the stove
         76%  1 min left  11 % of the page hidden, . shows it                    h help
        """)
  }

  @Test func `a narrow screen has narrower columns, and lists within lists behind them`() throws {
    let found = try screen(columns: 40, rows: 24, after: "]]")
    #expect(
      found == """
         Flours of the Mill › How to keep them
         How to keep them

         1. Keep flour dry:
            ◦ in a jar with a lid, or in a bag
              that is closed well
            ◦ never beside the stove
         2. Sieve it before you use it.

             Flour is patient, said the miller,
             but it forgets nothing.

         A loaf of 1 dm³ takes 400 g of it, and
         water
         as the flour asks for it.








         100%  11 % hidden               h help
        """)
  }
}
