extension NameHints {
  /// Words of classes and ids in several languages, and what each says.
  ///
  /// A word of five letters or more also stands for the longer words that begin with it.
  static let words: [(hint: NameHints, words: StaticString)] = [
    (
      .body,
      """
      article artykul tekst tresc cuerpo corps conteudo noticia nota postbody articlebody
      entrycontent postcontent articl artikel articulo story post entry content contenu
      contenido inhalt text texte texto body richtext prose main principal hauptinhalt
      beitrag
      """
    ),
    (
      .comment,
      """
      comment komment coment disqus respond reply replies discussion livefyre opinie
      reactions
      """
    ),
    (
      .related,
      """
      related relat relacion correlat zobacz polecane powiazane interessant weiterlesen
      recommend recomm empfehl suggest similar more mehr teaser weitere verwandt outbrain
      taboola trending popular mostread mostpopular meistgelesen topnews latest recent
      readmore readnext upnext next prev promo plista recirc lire aussi also linklist
      """
    ),
    (
      .share,
      """
      share partager compartir udostepnij delen sharing social teilen partage compart
      addthis addtoany facebook twitter whatsapp follow sns bookmark
      """
    ),
    (
      .navigation,
      """
      nav navi navigation menu breadcrumb breadcrumbs breadcrump toolbar skip pager
      pagination paging pages tabs toc jump
      """
    ),
    (
      .footer,
      """
      footer foot fuss copyright legal imprint colophon fineprint
      """
    ),
    (
      .side,
      """
      sidebar side aside rail widget marginal spalte module secondary complementary
      rightcol leftcol infobox
      """
    ),
    (
      .advertisement,
      """
      ad ads adv advert advertisement advertising anzeige werbung sponsor sponsored promo
      promotion banner commercial dfp gpt publicidad publicite pub affiliate
      """
    ),
    (
      .form,
      """
      newsletter subscribe subscription signup abo abonn login signin register form search
      suche paywall donate cta
      """
    ),
    (
      .author,
      """
      author autor auteur byline bio vcard profile avatar contributor writer redakteur
      """
    ),
    (
      .meta,
      """
      meta date datum time timestamp published pubdate posted tag tags category categories
      keyword keywords kicker section label stats info credit credits source quelle
      """
    ),
    (
      .caption,
      """
      caption bildunterschrift legende wp image img photo foto picture figure media bild
      gallery galerie slideshow
      """
    ),
    (
      .consent,
      """
      cookie cookies consent gdpr privacy modal popup overlay lightbox tooltip notice
      alert hidden hide
      """
    ),
    (
      .head,
      """
      header head title headline titel titre heading subtitle subtitel topbar masthead
      """
    ),
    (
      .lead,
      """
      lead lede intro teasertext standfirst dek deck summary chapo vorspann excerpt
      abstract subheadline subline sapo
      """
    ),
  ]
}
