// Made by .ci/generate-tags.py; do not edit.

/// An element by its name.
enum Tag: UInt8, Sendable {
  /// Any element whose name says nothing to the converter.
  case unknown
  case a, abbr, acronym, address, applet, area, article, aside
  case audio, b, base, basefont, bdi, bdo, bgsound, big
  case blockquote, body, br, button, canvas, caption, center, cite
  case code, col, colgroup, data, datalist, dd, del, desc
  case details, dfn, dialog, dir, div, dl, dt, em
  case embed, fieldset, figcaption, figure, font, footer, foreignobject, form
  case frame, frameset, h1, h2, h3, h4, h5, h6
  case head, header, hgroup, hr, html, i, iframe, image
  case img, input, ins, kbd, keygen, label, legend, li
  case link, listing, main, map, mark, marquee, math, menu
  case meta, meter, nav, nobr, noembed, noframes, noscript, object
  case ol, optgroup, option, output, p, param, picture, plaintext
  case pre, progress, q, rb, rp, rt, rtc, ruby
  case s, samp, script, search, section, select, slot, small
  case source, span, strike, strong, style, sub, summary, sup
  case svg, table, tbody, td, template, textarea, tfoot, th
  case thead, time, title, tr, track, tt, u, ul
  case `var`, video, wbr, xmp
}
