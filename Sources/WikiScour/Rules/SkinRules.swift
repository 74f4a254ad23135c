/// The page around the article, skin by skin, and the landmarks by which a page is read.
///
/// The lines are written as in ``ContentRules``. Landmarks come into play wherever they stand; the rest matters where
/// the content root is coarse, because a skin is unknown.
enum SkinRules {
    static let table: StaticString = """
        # --- landmarks: what tells the content, the title and the rest
        parser-output       -                landmark:parser-output   only-a-title      : .mw-parser-output
        content-text        -                landmark:content-text    only-a-title      : #mw-content-text #mw-content-text-container
        body-content        -                landmark:body-content    other-skins       : #bodyContent .mw-body-content #mw_contentholder #WikiaArticle .WikiaArticle #articleContent #article
        content             -                landmark:content         other-skins       : #content #mw_content #mw-content #mw-content-block #cpp-content-base #WikiaMainContent .mw-body
        title               page-header      landmark:title           displayed-title   : #firstHeading .firstHeading .mw-first-heading .page-header__title #section_0 .mw-page-title .pcs-title #titleHeading .header-title h1.pagetitle h1.pcs-edit-section-title
        category-links      -                landmark:categories      event-infobox     : #catlinks #mw-normal-catlinks p.catlinks .page-header__categories
        last-modified       -                landmark:modified        old-revision      : #footer-info-lastmod #lastmod #f-lastmod .last-modified-bar__text
        printed-address     -                landmark:printed         old-revision      : .printfooter
        disambiguation      -                landmark:disambiguation  disambiguation      : #disambigbox .dmbox-disambig .disambigbox #disambig .dmbox #Vorlage_Begriffsklaerung #Vorlage_Begriffsklärung .bandeau-homonymie @property=mw:PageProp/disambiguation
        redirect            -                landmark:redirect        redirect-page     : .redirectMsg .redirectText
        missing             -                landmark:missing         missing-page      : .noarticletext #noarticletext .mw-noarticletext .noarticletextanon
        editor              -                landmark:editor          edit-form         : #editform #wpTextbox1 #mw-edit-form
        differences         -                landmark:differences     difference        : table.diff .diff-title .diff-multi
        history             -                landmark:history         history           : #pagehistory #mw-history-compare
        category-members    -                landmark:members         category-page     : #mw-pages #mw-subcategories #mw-category-media .category-page__members

        # --- the page around the article
        vector-legacy       menu             drop   chrome             : #mw-page-base #mw-head-base #mw-navigation #mw-head #mw-panel #left-navigation #right-navigation
        vector-2022         menu             drop   other-skins        : .vector-header-container .vector-page-toolbar .vector-column-start .vector-sticky-header .vector-sticky-header-container .vector-dropdown .vector-menu .vector-settings .vector-sitenotice-container .vector-main-menu-container .vector-page-titlebar-toc
        monobook            menu             drop   chrome             : #column-one .portlet #p-cactions #p-personal #p-logo #p-navigation #p-tb #p-lang .pBody
        timeless            menu             drop   chrome             : #mw-site-navigation #mw-header-container #mw-header #mw-related-navigation #mw-header-nav-hack #menus-cover #mw-footer-container #content-bottom-stuff #mw-header-hack .sidebar-chunk .sidebar-inner
        minerva             menu             drop   chrome             : .header-container #mw-mf-page-left .page-actions-menu .minerva__tab-container .last-modified-bar .navigation-drawer .post-content #page-secondary-actions #mw-mf-last-modified .section_anchors .back_to_top #mw-mf-language-section .minerva-footer #page-actions .minerva-talk-add-button .return-link
        cologne-blue        menu             drop   other-skins        : #topbar #quickbar #linksub #syslinks #sitetitle #sitesub #langlinks #variantlinks
        modern              menu             drop   other-skins        : #mw_header #mw_portlets #mw_portlets_container #p-namespaces
        fandom              menu             drop   other-skins        : .global-navigation .fandom-community-header .page-header__actions .page-header__top .page-footer .page__right-rail .right-rail-wrapper .global-footer .zim-footer .mcf-wrapper .mcf-container .category-page__trending-pages-header .category-page__trending-pages .category-page__total-number .category-page__alphabet-shortcuts .category-page__pagination .wikia-bar #WikiaRail .WikiaRail #WikiHeader #WikiaFooter .WikiaFooter #globalNavigation .fandom-sticky-header .license-description .community-header-wrapper .page-header__contribution .WikiaPageHeader #WikiaBar .global-explore-navigation .marketplace .top-ads-container .bottom-ads-container .search-modal .notifications-placeholder
        cppreference        menu             drop   programmers-wiki   : #cpp-head-first-base #cpp-head-second-base #cpp-footer-base #cpp-head-tools-right #cpp-toctools .t-navbar
        mobile-html         menu             drop   other-skins        : #pcs-edit-section-title-description strong.pcs-table-infobox .pcs-fold-hr .pcs-header .pcs-collapse-table-collapsed-bottom .pcs-collapse-table-collapsed-container .pcs-collapse-table-collapsed_bottom .pcs-collapse-table-collapsed_container .pcs-lazy-load-placeholder .pcs-footer-container #pcs-footer-container #pcs-edit-section-add-title-description #pcs_edit_section_title_description .pagelib_collapse_table_collapsed_container .pagelib_collapse_table_collapsed_bottom .app_table_collapsed_bottom
        site-notice         site-notice      drop   other-skins        : #siteNotice .mw-dismissable-notice #centralNotice .usermessage .mw-message-box-sitenotice #localNotice .mw-cookiewarning-container .cookiewarning #cookiewarning .adsbygoogle .gpt-ad .ad-slot-placeholder .addthis_toolbox #wm-ipp-base #wm-ipp
        footer              footer           drop   chrome             : #footer .mw-footer .mw-footer-container #mw-footer #f-poweredbyico #footer-info #footer-places footer
        search              search           drop   other-makes        : #searchBody #searchform .vector-search-box #p-search #mw-searchButton #powersearch #simpleSearch
        languages           language-list    drop   other-makes        : #p-lang-btn .mw-portlet-lang #mw-interlanguage-selector .interlanguage-link .mw-pt-languages .mw-pt-translate-header div.languages table.languages .divlang table.nmbox
        """
}
