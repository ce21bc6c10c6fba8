enum Tag: UInt8, Sendable {
  case unknown = 0
  case a = 1
  case abbr = 2
  case address = 3
  case area = 4
  case article = 5
  case aside = 6
  case audio = 7
  case b = 8
  case base = 9
  case bdi = 10
  case bdo = 11
  case big = 12
  case blockquote = 13
  case body = 14
  case br = 15
  case button = 16
  case canvas = 17
  case caption = 18
  case center = 19
  case cite = 20
  case code = 21
  case col = 22
  case colgroup = 23
  case `data` = 24
  case dd = 25
  case del = 26
  case details = 27
  case dfn = 28
  case dialog = 29
  case dir = 30
  case div = 31
  case dl = 32
  case dt = 33
  case em = 34
  case embed = 35
  case fieldset = 36
  case figcaption = 37
  case figure = 38
  case font = 39
  case footer = 40
  case form = 41
  case h1 = 42
  case h2 = 43
  case h3 = 44
  case h4 = 45
  case h5 = 46
  case h6 = 47
  case `head` = 48
  case header = 49
  case hgroup = 50
  case hr = 51
  case html = 52
  case i = 53
  case iframe = 54
  case img = 55
  case input = 56
  case ins = 57
  case kbd = 58
  case keygen = 59
  case label = 60
  case legend = 61
  case li = 62
  case link = 63
  case listing = 64
  case main = 65
  case mark = 66
  case math = 67
  case menu = 68
  case meta = 69
  case meter = 70
  case nav = 71
  case nobr = 72
  case noembed = 73
  case noframes = 74
  case noscript = 75
  case object = 76
  case ol = 77
  case optgroup = 78
  case option = 79
  case output = 80
  case p = 81
  case param = 82
  case picture = 83
  case plaintext = 84
  case pre = 85
  case progress = 86
  case q = 87
  case rp = 88
  case rt = 89
  case ruby = 90
  case s = 91
  case samp = 92
  case script = 93
  case search = 94
  case section = 95
  case `select` = 96
  case slot = 97
  case small = 98
  case source = 99
  case span = 100
  case strike = 101
  case strong = 102
  case style = 103
  case sub = 104
  case summary = 105
  case sup = 106
  case svg = 107
  case table = 108
  case tbody = 109
  case td = 110
  case template = 111
  case textarea = 112
  case tfoot = 113
  case th = 114
  case thead = 115
  case time = 116
  case title = 117
  case tr = 118
  case track = 119
  case tt = 120
  case u = 121
  case ul = 122
  case `var` = 123
  case video = 124
  case wbr = 125
  case xmp = 126

  static func named(_ n: borrowing [UInt8]) -> Tag {
    let c = n.count
    if c == 0 || c > 10 { return .unknown }
    var key: UInt64 = 0
    for i in 0..<min(c, 8) { key = key << 8 | UInt64(n[i]) }
    switch (c, key) {
    case (1, 0x61): return .a
    case (4, 0x61626272): return .abbr
    case (7, 0x61646472657373): return .address
    case (4, 0x61726561): return .area
    case (7, 0x61727469636c65): return .article
    case (5, 0x6173696465): return .aside
    case (5, 0x617564696f): return .audio
    case (1, 0x62): return .b
    case (4, 0x62617365): return .base
    case (3, 0x626469): return .bdi
    case (3, 0x62646f): return .bdo
    case (3, 0x626967): return .big
    case (10, 0x626c6f636b71756f): return .blockquote
    case (4, 0x626f6479): return .body
    case (2, 0x6272): return .br
    case (6, 0x627574746f6e): return .button
    case (6, 0x63616e766173): return .canvas
    case (7, 0x63617074696f6e): return .caption
    case (6, 0x63656e746572): return .center
    case (4, 0x63697465): return .cite
    case (4, 0x636f6465): return .code
    case (3, 0x636f6c): return .col
    case (8, 0x636f6c67726f7570): return .colgroup
    case (4, 0x64617461): return .`data`
    case (2, 0x6464): return .dd
    case (3, 0x64656c): return .del
    case (7, 0x64657461696c73): return .details
    case (3, 0x64666e): return .dfn
    case (6, 0x6469616c6f67): return .dialog
    case (3, 0x646972): return .dir
    case (3, 0x646976): return .div
    case (2, 0x646c): return .dl
    case (2, 0x6474): return .dt
    case (2, 0x656d): return .em
    case (5, 0x656d626564): return .embed
    case (8, 0x6669656c64736574): return .fieldset
    case (10, 0x6669676361707469): return .figcaption
    case (6, 0x666967757265): return .figure
    case (4, 0x666f6e74): return .font
    case (6, 0x666f6f746572): return .footer
    case (4, 0x666f726d): return .form
    case (2, 0x6831): return .h1
    case (2, 0x6832): return .h2
    case (2, 0x6833): return .h3
    case (2, 0x6834): return .h4
    case (2, 0x6835): return .h5
    case (2, 0x6836): return .h6
    case (4, 0x68656164): return .`head`
    case (6, 0x686561646572): return .header
    case (6, 0x6867726f7570): return .hgroup
    case (2, 0x6872): return .hr
    case (4, 0x68746d6c): return .html
    case (1, 0x69): return .i
    case (6, 0x696672616d65): return .iframe
    case (3, 0x696d67): return .img
    case (5, 0x696e707574): return .input
    case (3, 0x696e73): return .ins
    case (3, 0x6b6264): return .kbd
    case (6, 0x6b657967656e): return .keygen
    case (5, 0x6c6162656c): return .label
    case (6, 0x6c6567656e64): return .legend
    case (2, 0x6c69): return .li
    case (4, 0x6c696e6b): return .link
    case (7, 0x6c697374696e67): return .listing
    case (4, 0x6d61696e): return .main
    case (4, 0x6d61726b): return .mark
    case (4, 0x6d617468): return .math
    case (4, 0x6d656e75): return .menu
    case (4, 0x6d657461): return .meta
    case (5, 0x6d65746572): return .meter
    case (3, 0x6e6176): return .nav
    case (4, 0x6e6f6272): return .nobr
    case (7, 0x6e6f656d626564): return .noembed
    case (8, 0x6e6f6672616d6573): return .noframes
    case (8, 0x6e6f736372697074): return .noscript
    case (6, 0x6f626a656374): return .object
    case (2, 0x6f6c): return .ol
    case (8, 0x6f707467726f7570): return .optgroup
    case (6, 0x6f7074696f6e): return .option
    case (6, 0x6f7574707574): return .output
    case (1, 0x70): return .p
    case (5, 0x706172616d): return .param
    case (7, 0x70696374757265): return .picture
    case (9, 0x706c61696e746578): return .plaintext
    case (3, 0x707265): return .pre
    case (8, 0x70726f6772657373): return .progress
    case (1, 0x71): return .q
    case (2, 0x7270): return .rp
    case (2, 0x7274): return .rt
    case (4, 0x72756279): return .ruby
    case (1, 0x73): return .s
    case (4, 0x73616d70): return .samp
    case (6, 0x736372697074): return .script
    case (6, 0x736561726368): return .search
    case (7, 0x73656374696f6e): return .section
    case (6, 0x73656c656374): return .`select`
    case (4, 0x736c6f74): return .slot
    case (5, 0x736d616c6c): return .small
    case (6, 0x736f75726365): return .source
    case (4, 0x7370616e): return .span
    case (6, 0x737472696b65): return .strike
    case (6, 0x7374726f6e67): return .strong
    case (5, 0x7374796c65): return .style
    case (3, 0x737562): return .sub
    case (7, 0x73756d6d617279): return .summary
    case (3, 0x737570): return .sup
    case (3, 0x737667): return .svg
    case (5, 0x7461626c65): return .table
    case (5, 0x74626f6479): return .tbody
    case (2, 0x7464): return .td
    case (8, 0x74656d706c617465): return .template
    case (8, 0x7465787461726561): return .textarea
    case (5, 0x74666f6f74): return .tfoot
    case (2, 0x7468): return .th
    case (5, 0x7468656164): return .thead
    case (4, 0x74696d65): return .time
    case (5, 0x7469746c65): return .title
    case (2, 0x7472): return .tr
    case (5, 0x747261636b): return .track
    case (2, 0x7474): return .tt
    case (1, 0x75): return .u
    case (2, 0x756c): return .ul
    case (3, 0x766172): return .`var`
    case (5, 0x766964656f): return .video
    case (3, 0x776272): return .wbr
    case (3, 0x786d70): return .xmp
    default: return .unknown
    }
  }
  var isVoid: Bool {
    switch self {
    case .area, .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .param, .source, .track,
      .wbr, .keygen:
      true
    default: false
    }
  }
  var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dd, .dir, .div, .dl,
      .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header,
      .hgroup, .li, .listing, .main, .menu, .nav, .ol, .p, .plaintext, .pre, .search, .section,
      .summary, .table, .tbody, .td, .tfoot, .th, .thead, .tr, .ul, .caption, .legend, .body, .html,
      .`head`, .colgroup, .option, .optgroup, .`select`:
      true
    default: false
    }
  }
  var closesP: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl,
      .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header,
      .hgroup, .hr, .listing, .main, .menu, .nav, .ol, .p, .plaintext, .pre, .search, .section,
      .summary, .table, .ul, .li, .dd, .dt, .xmp:
      true
    default: false
    }
  }
  var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }
  var isSkipped: Bool {
    switch self {
    case .svg, .math, .template, .`select`, .canvas, .audio, .video, .object, .iframe, .script,
      .style, .noembed, .noframes, .textarea:
      true
    default: false
    }
  }
  var isScopeEnd: Bool {
    switch self {
    case .html, .table, .td, .th, .caption, .template, .button, .object, .body: true
    default: false
    }
  }
  var isSpecialBarrier: Bool {
    switch self {
    case .article, .aside, .blockquote, .body, .button, .caption, .center, .details, .dialog, .dir,
      .dl, .dd, .dt, .fieldset, .figcaption, .figure, .footer, .form, .header, .hgroup, .html, .li,
      .main, .menu, .nav, .ol, .section, .table, .tbody, .td, .tfoot, .th, .thead, .tr, .ul, .pre,
      .h1, .h2, .h3, .h4, .h5, .h6:
      true
    default: false
    }
  }
}
