extension PageElement.Kind {
  /// What an element of a tag does, before its attributes say more; `name` is that of the tag.
  init(_ tag: Tag, name: borrowing [UInt8]) {
    switch tag {
    case .script, .style, .template, .svg, .iframe, .object, .embed, .`select`, .option, .button,
      .input, .textarea, .audio, .video, .canvas, .noframes, .title, .meta, .link, .base, .param,
      .source, .track, .progress, .meter, .dialog, .applet, .datalist, .frame, .frameset, .map:
      self = .skipped
    case .address, .article, .aside, .blockquote, .center, .details, .dd, .dir, .div, .dl,
      .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header,
      .hgroup, .hr, .legend, .li, .main, .menu, .nav, .noscript, .ol, .p, .pre, .search,
      .section, .summary, .table, .tbody, .thead, .tfoot, .tr, .td, .th, .caption, .ul:
      self = .container
    case .unknown:
      self =
        Self.skippedNames.contains(where: { Self.spells($0, name) })
        ? .skipped : name.contains(0x2D) ? .container : .inline
    case .a, .abbr, .area, .b, .bdi, .bdo, .big, .body, .br, .cite, .code, .col, .colgroup, .`data`,
      .del,
      .dfn, .em, .font, .`head`, .html, .i, .img, .ins, .kbd, .keygen, .label, .listing, .mark,
      .math, .nobr,
      .noembed, .optgroup, .output, .picture, .plaintext, .q, .rp, .rt, .ruby, .s, .samp, .slot,
      .small, .span, .strike, .strong, .sub, .sup, .time, .tt, .u, .`var`, .wbr, .xmp, .acronym,
      .basefont, .bgsound, .desc, .foreignobject, .image, .marquee, .rb, .rtc:
      self = .inline
    }
  }

  /// Elements without a tag of their own here whose text is none of the page's.
  private static let skippedNames: [StaticString] = [
    "applet", "datalist", "frame", "frameset", "map", "math-x",
  ]

  private static func spells(_ word: StaticString, _ name: borrowing [UInt8]) -> Bool {
    word.description.utf8.elementsEqual(copy name)
  }
}
