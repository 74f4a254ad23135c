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
        edit-section        edit-link        drop      headings             : mw:editsection .mw-editsection .editsection .mw-editsection-like .mw-editsection-visualeditor a.edit-page .pcs-edit-section-link-container .edit-section .mw-ui-icon-mf-edit .mw-changeslist-links .mw-usertoollinks .mw-history-histlinks .mw-history-undo .mw-rollback-link .mw-pager-navigation-bar .documentation-header-tools #documentation-header-tools .mw-whatlinkshere-tools .mw-changeslist-legend .coliru-btn .CategoryTreeBullet .CategoryTreeEmptyBullet .CategoryTreeToggle .wikibase-toolbar .wikibase-toolbar-button
        heading-number      toc              drop      numbered-headings    : .mw-headline-number
        heading-indicator   menu             drop      numbered-headings    : div.indicator .section-heading-button
        toc                 toc              drop      headings             : #toc .toc .vector-toc #mw-panel-toc .mw-table-of-contents-container .toc-mobile #mf-section-toc @property=mw:PageProp/toc
        category-line       category-line    drop      other-skins          : #catlinks #mw-normal-catlinks p.catlinks .page-header__categories
        print-footer        retrieved-from   drop      chrome               : .printfooter
        site-sub            tagline          drop      chrome               : #siteSub .siteSub #tagline
        content-sub         redirect-note    drop      redirected-from      : #contentSub #contentSub2 .mw-redirectedfrom .subpages #mw-content-subtitle p.subtitle .mw-revision #mw-revision-info .contentSub
        jump-links          jump-link        drop      chrome               : #jump-to-nav .mw-jump-link .jump-to-nav #mw-mf-jump .mw-jump
        indicators          indicator        drop      templates-of-many-wikis : .mw-indicators .mw-indicator .topicon .protected-icon #protected-icon
        empty               -                empty     lists                : .mw-empty-elt
        script              script           drop      chrome               : script .mw-kartographer-container
        style               style            drop      chrome               : style link meta
        hidden              hidden           drop      hidden-and-folded    : template noscript .sortkey .shortdescription .cs1-hidden-error .oo-ui-element-hidden .mw-hidden .mw-data-after-content span.rp .mw-limitreport pre.navigation-not-searchable .mw-changeslist-time .Z3988 .persondata #persondata .smwttcontent .mw-lingo-tooltip .tooltip-contents .listing-metadata .c-item-hoverbox__display .tooltip_tipwrapper .tooltiptext .pgn-nojs-message .jcConfig .urlexpansion .ms555 .noanon .uctagonly .icatassign .imslpd_purchase
        interface           interface        drop      missing-page         : .noarticletext #noarticletext .mw-noarticletext .search-types .mw-search-profile-tabs .mw-search-nonefound .mw-search-createlink .mw-search-results-info #viewsourcetext .mw-userconfigpublic .mw-message-box .cdx-message table.diff .diff-currentversion-title .diff-multi .smwfact .smw-factbox .comments-body #cs-comments #articleComments .article-comments-app #mw-returnto #mw-articlefeedback #mw-articlefeedbackv5 .w4g_rb_area #rating_box-* .mobilehide625 .step_num #byline_info #coauthor_byline #method_toc .pdf_link .qa_answer_footer #qa_see_more_answered #qa_aq_search_container #qa_add_curated_question #qa_ask .addTipElement .relatedwikihows #relatedwikihows #aboutthisarticle #userreviews_mobile #article_rating_mobile
        file-page           interface        drop      file-page            : #filetoc .mediaWarning .fullImageLink .fullMedia .mw-filepage-resolutioninfo .mw-filepage-other-resolutions #mw-imagepage-section-filehistory #mw-imagepage-section-linkstoimage #mw-imagepage-section-globalusage #mw-imagepage-reupload-link #mw-imagepage-edit-external .mw-imagepage-section-metadata .sharedUploadNotice #mw-sharedupload .oo-ui-tabSelectWidget .wbmi-captions-header .wbmi-entityview-captionsPanel .wbmi-structured-data-header #mw-imagepage-upload-disallowed .mw-imagepage-upload-links #mw-imagepage-nofile #mw-imagepage-nolinkstoimage .mw_metadata #mw_metadata .filehistory .mw-metadata-collapsible
        form                form             drop      special-prefix-index : form fieldset legend label textarea select button optgroup option .mw-htmlform-submit-buttons .ext-discussiontools-emptystate .ext-discussiontools-init-replylink-buttons .ext-discussiontools-init-section-subscribe .ext-discussiontools-init-section-subscribeButton .ext-discussiontools-init-section-bar .ext-discussiontools-init-section-actions .ext-discussiontools-init-new-topic .ext-discussiontools-init-pageframe-latestcomment .ext-discussiontools-init-lede-button-container .mw-inputbox-element .mw-collapsible-toggle-placeholder .editOptions .editButtons .mw-editTools #editpage-copywarn .jcForm .jcResult span.score table.settings
        player              media-player     drop      players              : audio video object embed canvas iframe .PopUpMediaTransform .mediaContainer .mw-tmh-player .ext-phonos .ext-phonos-attribution span.haudio div.haudio .audiolink .audio-button .ui-dialog .embedvideo-consent .featured-video__wrapper .medialist .listenlist .maps-map .leaflet-container .audiotable .pgn-board-div .pgn-controls
        citation-backlink   jump-link        drop      kept-references      : .mw-cite-backlink .mw-linkback-text @rel=mw:referencedBy .cite-accessibility-label
        reference-mark      references       drop      references           : sup.reference .mw-ref @typeof=mw:Extension/ref .brokenref .mw-ext-cite-error
        reference-list      references       references references          : .reflist ol.references ul.references div.references .mw-references-wrap .mw-references .references-small @typeof=mw:Extension/references
        bibliography        -                bibliography literature        : .refbegin .not-references .citation
        figure              captions         figure    images-and-galleries : figure .thumb .thumbinner .tmulti .gallery .gallerybox .mw-gallery* .thumbcaption .gallerytext .wikia-gallery .thumbimage .image-thumbnail .locmap .mod-gallery* @typeof=mw:Image* @typeof=mw:File* @typeof=mw:Video* @typeof=mw:Audio*
        image-map           captions         figure    image-maps           : map .mw-ext-imagemap
        image-links         captions         drop      images-and-galleries : .magnify
        formula             math             math      formulas             : .mwe-math-element math .texhtml-math @typeof=mw:Extension/math img.tex span.tex img.latex img.latexcenter img.mwe-math-fallback-image-inline img.mwe-math-fallback-image-display .katex .MathJax .MathJax_Display .MathJax_SVG .MathJax_CHTML .mjx-chtml .smj-container .mathjax-wrapper .texerror
        poem                -                poem      poems-and-quotations : .poem .ws-poem .lyricbox
        code-block          code             code      code                 : pre div.mw-highlight div.mw-geshi div.source-lang* .syntaxhighlighter
        folded              -                folded    hidden-and-folded    : section .NavContent .mw-collapsible .mw-collapsible-content .collapsible-content .collapsible-block .mw-collapsed .collapsible .mf-collapsible-content .content_block .pcs-collapse-table-content .pagelib_collapse_table_content .app_table_collapse .spoilers-body .spoiler-content .TabContentText
        fold-button         menu             drop      templates-of-many-wikis : .mw-collapsible-toggle-default span.mw-collapsible-toggle a.mw-collapsible-toggle .mw-collapsible-text .collapseButton .NavToggle .infobox-buttons .wds-tabs @role=tablist .mw-customtoggletext .tabs-static .smwfurtherresults .smwfooter .wikibase-statementview-references-heading .wikibase-sitelinkgroupview-counter .listing-lastedit .pi-section-navigation .trigger.button .general-collapsible-expand-button .general-collapsible-collapse-button .mw-customtoggle-* div.mw-collapsible-toggle p.mw-collapsible-toggle ul.nav-tabs ul.ui-tabs-nav ul.resp-tabs-list .resp-accordion
        tabs                -                tabs      tabs                 : .tabber .wds-tabber .tabs-tabbox #headertabs .tab-content .resp-tabs .resp-tabs-container .ui-tabs
        set-apart           -                apart     programmers-wiki     : .t-lines .t-rev-inl span.item-box span.item-stats span.group span.card-wrapper span.card-text span.card-caption
        category-tree       -                tree      parts-of-other-wikis : .CategoryTreeTag
        stacked-scripts     -                stacked   words-on-pictures    : .template-chem2-su
        cladogram           -                clade     cladogram            : table.clade
        variants            -                variant   parsoid-variants     : @typeof=mw:LanguageVariant
        wikitable           -                wikitable data-tables          : .wikitable table.sortable table.cargoTable table.smwtable
        vcard               -                vcard     town-infobox-groups  : .vcard
        layout              -                layout    table-corners        : @role=presentation

        # --- what templates put into an article
        navbox              navbox           drop      chrome               : .navbox .navbox-styles .navbox2 .navbox-container .navbar @role=navigation .NavFrame.navigation-not-searchable .BoxenVerschmelzen .navigation-only .Navigationsleiste #Vorlage_Navigationsleiste* #Kalendernav .nav-box .navigatie .campaignbox .routemap .RMbox .RMcollapse .archwiki-template-box-navigation .archwiki-template-navigation .headertemplate #headertemplate .footertemplate #footertemplate #navbox
        sidebar             sidebar          drop      chrome               : .sidebar .vertical-navbox .wst-sidebar .ts-Боковая_навигационная_таблица-body .series-box .plainlist-sidebar .archwiki-template-meta-related-articles .archwiki-template-meta-related-articles-start .archwiki-template-box-related
        succession          succession-box   drop      chrome               : .succession-box .s-box
        authority-control   authority-control drop     templates-of-many-wikis : .authority-control .mw-authority-control #normdaten .normdaten* #Vorlage_Normdaten* #Normdaten .CdA
        portal-bar          portal-bar       drop      french-notices       : .portalbox .portal-bar div.portal table.portal ul.portalbox .bandeau-portail #bandeau-portail .portalborder .was-wotd
        sister-projects     sister-projects  drop      chrome               : .sistersitebox .sister-box .sister-bar .sisterproject .interProject #interProject .js-interprojets .autres-projets #plainSister .side-box .mbox-small .sister-projects
        maintenance         maintenance      drop      chrome               : .ambox* .xambox* .ombox .cmbox .fmbox .imbox .tmbox .mbox .bandeau-article .bandeau-section .bandeau-niveau* .avviso .compact-ambox .mw-warning-with-logexcerpt .boilerplate-notice .archwiki-template-message .archwiki-template-box.noexcerpt
        message-box         maintenance      message   templates-of-many-wikis : .messagebox .msgbox .message-box .noticebox table.notice
        disambiguation-note maintenance      drop      disambiguation       : .dmbox #disambigbox .setindexbox #setindexbox .bandeau-homonymie .disambig-notice
        stub                stub             drop      chrome               : table.stub div.stub p.stub .asbox .stub-notice .stubbox .stub-box .stubnotice
        cleanup-mark        cleanup-mark     drop      chrome               : .Inline-Template .Template-Fact .need_ref_tag .cs1-visible-error .citation-comment .maintenance-line .stubedit .example-absent-block
        parser-error        cleanup-mark     message   templates-of-many-wikis : .scribunto-error strong.error span.error .mw-kartographer-error .mw-ext-score-error
        not-printed         noprint          drop      infobox-rows         : .noprint .metadata .ws-noexport .pagenum #pr_page .ws-header .authortemplate .ws-poem-versenum
        hatnote             hatnotes         drop      hatnotes             : .hatnote .dablink .rellink .relarticle .mainarticle .hauptartikel .sieheauch .homonymie .loupe .vedi-anche .context-link .bandeau-container .bandeau-voir .disambig-see-also .disambig-see-also-2 #Vorlage_Begriffskl* #Vorlage_Weiterleitungshinweis* #Vorlage_Dieser_Artikel* .main-article .otheruses .hoofdartikel div.seealso div.selfref div.selfreference
        quotation           quotes           drop      poems-and-quotations : .templatequote .quotebox .cquote* .pullquote .quote_box .itwiki-template-citazione .hebrewQuotation .flexquote .Vorlage_Zitat .ts-Цитата* .ts-Начало_цитаты* .cytat* .citaat* blockquote.toccolours .templatequotecite
        coordinates-again   hidden           drop      coordinates          : .geo-nondefault .geo-multi-punct
        coordinates         coordinates      drop      coordinates          : #coordinates .coordinates .geo-default .geo .geo-inline .geo-inline-hidden .geo-dms .geo-dec .mw-kartographer-maplink
        infobox             infobox          infobox   several-infoboxes    : .infobox* .sinottico .taxobox .biota .portable-infobox .infotaula .notaninfobox .infocaseta #Vorlage_Infobox* .taxobox_v3 .druid-infobox .t-infobox .fcinfobox .fo-nttax-infobox .template-infobox .mw-capiunto-infobox #infoboxtable .va-infobox .tpl-infobox .side-infobox .skin-infobox .infotemplatebox .iteminfobox .item-infobox .char-infobox .moe-infobox .info-framework
        geography-box       infobox          geography geobox               : .geography
        """
}
