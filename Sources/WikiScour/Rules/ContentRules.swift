/// What MediaWiki, its extensions and the templates of many wikis put into and around an article.
///
/// A line is a rule: its id, the ``ChromeKind`` it removes (or `-`), what it does (``RuleAction``), the page in Corpus/
/// that needs it, and behind a colon the selectors, any of which will do: `tag`, `.class`, `#id`, `tag.class`,
/// `tag#id`, `@role=value`, `@typeof=value`; a `*` at the end stands for any rest. Selectors are about one element;
/// what needs a look around is code, in HTML/.
///
/// Facts about the markup were read off real pages; there is no other source.
enum ContentRules {
    static let table: StaticString = """
        # --- what MediaWiki itself writes
        edit-section        edit-link        drop      headings-old-and-new : .mw-editsection .editsection .mw-editsection-like .mw-editsection-visualeditor a.edit-page .pcs-edit-section-link-container .edit-section .mw-ui-icon-mf-edit .mw-changeslist-links .mw-usertoollinks .mw-history-histlinks .mw-history-undo .mw-rollback-link .mw-pager-navigation-bar .documentation-header-tools #documentation-header-tools .mw-changeslist-legend .coliru-btn .CategoryTreeBullet .CategoryTreeEmptyBullet .CategoryTreeToggle
        heading-number      toc              drop      headings-old-and-new : .mw-headline-number
        heading-indicator   menu             drop      headings-old-and-new : div.indicator .section-heading-button
        toc                 toc              drop      table-of-contents    : #toc .toc .vector-toc #mw-panel-toc .mw-table-of-contents-container .toc-mobile #mf-section-toc @property=mw:PageProp/toc
        category-line       category-line    drop      skin-monobook        : #catlinks #mw-normal-catlinks p.catlinks .page-header__categories
        print-footer        retrieved-from   drop      skin-monobook        : .printfooter
        site-sub            tagline          drop      skin-monobook        : #siteSub .siteSub #tagline
        content-sub         redirect-note    drop      page-redirected      : #contentSub #contentSub2 .mw-redirectedfrom .subpages #mw-content-subtitle p.subtitle .mw-revision #mw-revision-info .contentSub
        jump-links          jump-link        drop      skin-monobook        : #jump-to-nav .mw-jump-link .jump-to-nav #mw-mf-jump .mw-jump
        indicators          indicator        drop      chrome-notices       : .mw-indicators .mw-indicator .topicon .protected-icon #protected-icon
        empty               -                empty     lists-nested         : .mw-empty-elt
        script              script           drop      chrome-styles        : script .mw-kartographer-container
        style               style            drop      chrome-styles        : style link meta
        hidden              hidden           drop      hidden-text          : template noscript .sortkey .shortdescription .cs1-hidden-error .oo-ui-element-hidden .mw-hidden .mw-data-after-content .mw-limitreport pre.navigation-not-searchable .mw-changeslist-time .Z3988 .persondata #persondata
        interface           interface        drop      missing-page         : .noarticletext #noarticletext .mw-noarticletext .search-types .mw-search-profile-tabs .mw-search-nonefound .mw-search-createlink .mw-search-results-info #viewsourcetext .mw-userconfigpublic .mw-message-box .cdx-message table.diff .diff-currentversion-title .diff-multi
        file-page           interface        drop      file-page            : #filetoc .fullImageLink .fullMedia .mw-filepage-resolutioninfo .mw-filepage-other-resolutions #mw-imagepage-section-filehistory #mw-imagepage-section-linkstoimage #mw-imagepage-section-globalusage #mw-imagepage-reupload-link #mw-imagepage-edit-external .mw-imagepage-section-metadata .sharedUploadNotice #mw-sharedupload .wbmi-tabs-container .oo-ui-tabSelectWidget .wbmi-captions-header .wbmi-entityview-captionsPanel .wbmi-structured-data-header #mw-imagepage-upload-disallowed .mw-imagepage-upload-links #mw-imagepage-nofile #mw-imagepage-nolinkstoimage .mw_metadata #mw_metadata .filehistory .mw-metadata-collapsible
        form                form             drop      log-in               : form fieldset legend label textarea select button datalist optgroup option .mw-htmlform-submit-buttons .ext-discussiontools-init-replylink-buttons .ext-discussiontools-init-section-subscribe .ext-discussiontools-init-section-bar .ext-discussiontools-init-section-actions .mw-inputbox-element .mw-collapsible-toggle-placeholder .editOptions .editButtons .mw-editTools #editpage-copywarn
        player              media-player     drop      chrome-media         : audio video object embed canvas iframe .PopUpMediaTransform .mediaContainer .mw-tmh-player .ext-phonos span.haudio div.haudio .audiolink .audio-button .ui-dialog
        citation-backlink   jump-link        drop      kept-references      : .mw-cite-backlink .mw-linkback-text @rel=mw:referencedBy .cite-accessibility-label
        reference-mark      references       drop      references           : sup.reference .mw-ref @typeof=mw:Extension/ref .brokenref .mw-ext-cite-error
        reference-list      references       references references          : .reflist ol.references ul.references div.references .mw-references-wrap .mw-references .references-small @typeof=mw:Extension/references
        bibliography        -                bibliography references        : .refbegin .not-references
        figure              captions         figure    figures              : figure .thumb .thumbinner .tmulti .gallery .gallerybox .mw-gallery* .thumbcaption .gallerytext .wikia-gallery .thumbimage .image-thumbnail @typeof=mw:Image* @typeof=mw:File* @typeof=mw:Video* @typeof=mw:Audio*
        image-map           captions         figure    figures              : map .mw-ext-imagemap
        image-links         captions         drop      figures              : .magnify
        formula             math             math      formulas             : .mwe-math-element math .texhtml-math @typeof=mw:Extension/math img.tex span.tex img.mwe-math-fallback-image-inline img.mwe-math-fallback-image-display
        poem                -                poem      poems                : .poem
        code-block          code             code      code                 : pre div.mw-highlight div.mw-geshi div.source-lang* .syntaxhighlighter
        folded              -                folded    hidden-text          : section .NavContent .mw-collapsible .mw-collapsible-content .collapsible-content .collapsible-block .mw-collapsed .collapsible .mf-collapsible-content .pcs-collapse-table-content .pagelib_collapse_table_content .app_table_collapse
        cladogram           -                clade     cladogram            : table.clade
        wikitable           -                wikitable tables-spans         : .wikitable
        vcard               -                vcard     infobox-families     : .vcard
        external-link       -                external  links                : .external
        layout              -                layout    tables-layout        : @role=presentation

        # --- what templates put into an article
        navbox              navbox           drop      chrome-navboxes      : .navbox .navbox-styles .navbox2 .navbox-container .navbar @role=navigation .NavFrame.navigation-not-searchable .BoxenVerschmelzen .navigation-only .Navigationsleiste #Vorlage_Navigationsleiste* .nav-box .navigatie .campaignbox .routemap .RMbox .RMcollapse
        sidebar             sidebar          drop      chrome-navboxes      : .sidebar .vertical-navbox .wst-sidebar .series-box .plainlist-sidebar
        succession          succession-box   drop      chrome-navboxes      : .succession-box .s-box
        authority-control   authority-control drop     chrome-navboxes      : .authority-control .mw-authority-control #normdaten .normdaten* #Vorlage_Normdaten* #Normdaten .CdA
        portal-bar          portal-bar       drop      chrome-navboxes      : .portalbox .portal-bar div.portal table.portal ul.portalbox .bandeau-portail #bandeau-portail .portalborder
        sister-projects     sister-projects  drop      chrome-navboxes      : .sistersitebox .sister-box .sister-bar .sisterproject .interProject #interProject .js-interprojets .autres-projets .side-box .mbox-small .sister-projects
        maintenance         maintenance      drop      chrome-notices       : .ambox .ombox .cmbox .fmbox .imbox .tmbox .mbox .bandeau-article .bandeau-section .bandeau-niveau* .avviso .compact-ambox .mw-warning-with-logexcerpt .box-* .boilerplate-notice
        disambiguation-note maintenance      drop      page-disambiguation  : .dmbox #disambigbox .setindexbox #setindexbox .bandeau-homonymie .disambig-notice
        stub                stub             drop      chrome-notices       : .stub .asbox .stub-notice
        cleanup-mark        cleanup-mark     drop      chrome-notices       : .Inline-Template .Template-Fact .need_ref_tag .cs1-visible-error .citation-comment
        not-printed         noprint          drop      chrome-notices       : .noprint .metadata
        hatnote             hatnotes         drop      hatnotes             : .hatnote .dablink .rellink .relarticle .mainarticle .hauptartikel .sieheauch .homonymie .loupe .vedi-anche .context-link .bandeau-container
        quotation           quotes           drop      quotes               : .templatequote .quotebox .cquote* .pullquote .quote_box .itwiki-template-citazione .hebrewQuotation .templatequotecite
        coordinates-again   hidden           drop      coordinates          : .geo-nondefault .geo-multi-punct
        coordinates         coordinates      drop      coordinates          : #coordinates .coordinates .geo-default .geo .geo-inline .geo-inline-hidden .geo-dms .geo-dec .mw-kartographer-maplink
        infobox             infobox          infobox   infobox-families     : .infobox* .sinottico .taxobox .biota .portable-infobox .infotaula .notaninfobox .infocaseta #Vorlage_Infobox* .taxobox_v3
        geography-box       infobox          geography infobox-families     : .geography
        """
}
