/// Elements that say what their text is.
enum Landmark: Int, CaseIterable {
  case article, main, aside, navigation, header, footer, form, figure, table, list, quotation
  case section, item, paragraph, row

  init?(_ tag: Tag) {
    switch tag {
    case .article: self = .article
    case .main: self = .main
    case .aside: self = .aside
    case .nav: self = .navigation
    case .header: self = .header
    case .footer: self = .footer
    case .form: self = .form
    case .figure: self = .figure
    case .table: self = .table
    case .ul, .ol, .dl, .menu: self = .list
    case .blockquote: self = .quotation
    case .section, .center: self = .section
    case .li, .dd, .dt: self = .item
    case .p: self = .paragraph
    case .tr: self = .row
    default: return nil
    }
  }
}
