"""What the parts of a MediaWiki page are, told from facts about MediaWiki and its common templates.

These tables are written for the checker alone. They share nothing with the rules of the cleaner: two lists made
apart that agree prove something, one list read twice proves nothing. They may be coarser than the cleaner's, on one
side only: what is called chrome here is chrome without doubt (it is looked for in the output), and what is called body
is body without doubt (it must be in the output). What lies between the two must be in the output or in the account.
"""

import re

# ---- Chrome and optional content, by class -----------------------------------------------------------------------

_CLASSES = {
    "edit-link": "mw-editsection editsection edit-page mw-editsection-like pcs-edit-section-link-container",
    "citation": "mw-ref reference-link-bracket",
    "references": "references reflist mw-references-wrap mw-references mw-cite-backlink pcs-references reference-text",
    "navbox": "navbox vertical-navbox navbox-inner navbox-container navbox2 navigation-box nav-box navigationbox "
              "navbar bandeau-portail NavFrame-navbox navbox-columns-table catlinks-navbox",
    "sidebar": "sidebar",
    "toc": "toc vector-toc mw-table-of-contents-container tocright",
    "hatnote": "hatnote dablink rellink mainarticle relarticle homonymie bandeau-section BKL-link",
    "caption": "thumb thumbinner thumbcaption gallery gallerybox gallerytext tmulti tsingle imagemap "
               "article-thumb wikia-gallery mw-gallery-traditional lightbox-caption infobox-caption "
               "infobox-imagecaption thumbimage",
    "noprint": "metadata noprint ambox stub asbox Inline-Template Template-Fact need_ref_tag persondata shortdescription "
               "sistersitebox portalbox portal-bar succession-box authority-control mw-authority-control autres-projets "
               "sister-projects sisterproject",
    "notice": "tmbox cmbox ombox fmbox imbox mbox-small side-box boilerplate messagebox msgbox bandeau-container "
              "bandeau-article noarticletext mw-userpage-userdoesnotexist mw-warning-with-logexcerpt mw-message-box "
              "cs1-visible-error cs1-hidden-error cs1-maint citation-comment navigation-not-searchable",
    "coordinates": "geo geo-default geo-nondefault geo-dms geo-dec coordinates",
    "quote": "templatequote templatequotecite quotebox cquote pullquote",
    "media": "mediaContainer mwPlayerContainer ext-phonos mw-kartographer-container PopUpMediaTransform",
    "jump-link": "mw-jump mw-jump-link",
    "category-line": "catlinks",
    "footer": "printfooter mw-footer retrieved-from",
    "header": "mw-redirectedfrom redirectedfrom mw-indicators subpages tagline mw-redirect-msg",
    "language-list": "interlanguage-link interwiki language-selector",
    "menu": "portlet mw-portlet vector-menu vectorMenu vectorTabs toolbox vector-pinnable-element "
            "vector-page-toolbar vector-page-tools",
    "link-number": "autonumber",
    "software": "mw-category mw-category-generated filehistory mw_metadata mw-gallery-slideshow "
                "mw-filepage-resolutioninfo fullMedia mw-htmlform oo-ui-widget CategoryTreeTag "
                "mw-ext-cite-warning smwfact smwfactbox",
}

_IDS = {
    "toc": "toc",
    "coordinates": "coordinates",
    "jump-link": "jump-to-nav",
    "category-line": "catlinks mw-normal-catlinks",
    "footer": "footer mw-footer footer-info footer-places printfooter",
    "header": "siteSub contentSub contentSub2 mw-content-subtitle siteNotice redirectsub tagline",
    "language-list": "p-lang p-lang-btn",
    "menu": "mw-navigation mw-panel mw-head column-one p-cactions p-tb p-personal p-navigation p-search quickbar "
            "topbar mw-site-navigation mw-related-navigation p-views",
    "software": "mw-pages mw-subcategories mw-category-media filehistory filelinks filetoc globalusage "
                "mw-imagepage-section-filehistory mw-imagepage-section-linkstoimage metadata file "
                "mw-imagepage-section-globalusage mw-imagepage-section-metadata mw-sharedupload",
}

_SOFTWARE = (
    "wbmi-entityview", "wbmi-statements", "ext-discussiontools-init-section-", "ext-discussiontools-init-reply"
)

BY_CLASS = {name: kind for kind, names in _CLASSES.items() for name in names.split()}
BY_ID = {name: kind for kind, names in _IDS.items() for name in names.split()}
BY_ROLE = {"navigation": "navbox", "note": "notice"}
BY_TAG = {"figure": "caption", "figcaption": "caption", "audio": "media", "video": "media", "nav": "menu",
          "footer": "footer", "form": "software"}

# The kinds that stand around the article. Where the content root is wide enough to hold them, a cleaner need not
# account for them; none of them may be in the output.
AROUND_THE_ARTICLE = {"jump-link", "category-line", "footer", "header", "language-list", "menu"}

# The kinds whose lines are looked for in the output.
LEAKS = {"edit-link", "references", "navbox", "sidebar", "toc", "hatnote", "jump-link", "category-line", "footer", "header",
         "language-list", "menu", "caption", "noprint", "outside"}

# Neither asked for nor a leak: the listings that the software makes on the pages of categories and files, and notices
# that may be all that a page says.
NEITHER = {"software", "notice"}

_INFOBOX = re.compile(r"^(infobox|sinottico$|taxobox|biota$|portable-infobox$|infotaula|notaninfobox$)")


_FLOATS = re.compile(r"(?i)float\s*:\s*(?:right|left)")


def is_infobox(element, classes, identifier):
    tag = element.tag
    if tag not in ("table", "div", "aside", "dl"):
        return False
    if identifier.startswith("Vorlage_Infobox") or any(_INFOBOX.match(name) for name in classes):
        return True
    return tag == "table" and not is_data_table(classes) and _is_box_without_class(element, classes)


def _is_box_without_class(table, classes):
    """A floating table of two columns, with full-width rows and at least four rows of a label and a value."""
    floats = (
        table.get("align") in ("right", "left")
        or _FLOATS.search(table.get("style") or "")
        or any(name in ("toccolours", "float-right", "floatright") for name in classes)
    )
    if not floats:
        return False
    widths = [sum(1 for cell in row if cell.tag in ("td", "th")) for row in table.xpath("./tr | ./tbody/tr")]
    return max(widths, default=0) == 2 and widths.count(2) >= 4 and widths.count(1) >= 1


def is_data_table(classes):
    return "wikitable" in classes


def chrome_kind(element, classes, identifier):
    """What an element is beside article body, or None."""
    for name in classes:
        kind = BY_CLASS.get(name)
        if kind:
            return kind
        if name.startswith("mbox-"):
            return "notice"
        if name.startswith("mw-imagepage-") and name != "mw-imagepage-content":
            return "software"
        if name.startswith(_SOFTWARE):
            return "software"
    kind = BY_ID.get(identifier)
    if kind:
        return kind
    tag = element.tag
    if tag in ("sup", "span", "a") and ("reference" in classes or identifier.startswith("cite_ref")):
        return "citation"
    kind_of = element.get("typeof") or ""
    if "mw:Extension/references" in kind_of:
        return "references"
    if "mw:Extension/ref" in kind_of:
        return "citation"
    return BY_ROLE.get(element.get("role")) or BY_TAG.get(tag)


# ---- Text that nobody reads --------------------------------------------------------------------------------------

_STYLE_HIDES = re.compile(r"(?i)(?:^|;|\s)(?:display\s*:\s*none|visibility\s*:\s*hidden)")

# Their characters are never text of the page, whatever a browser does with them.
NOT_TEXT = {"script", "style", "template", "head", "title", "textarea"}

# A label on a control is no sentence of the article: it may be accounted for, it need not be.
CONTROLS = {"button", "select", "option", "input", "noscript", "iframe", "object", "svg", "datalist"}


def is_hidden(element, classes):
    if "sortkey" in classes:
        return True
    hidden = element.get("hidden")
    if hidden is not None and hidden.lower() != "until-found":
        return True
    style = element.get("style")
    if style and _STYLE_HIDES.search(style):
        # Folded parts are text: a reader opens them.
        folded = element.tag == "section" or any("collaps" in name or name == "NavContent" for name in classes)
        return not folded
    return False


# ---- Blocks ------------------------------------------------------------------------------------------------------

INLINE = set(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label link mark meta nobr q s samp small "
    "span strike strong sub sup time tt u var wbr img map area mw:tocplace".split()
)

HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}


# Where body text stands. A layout table's cells are body as well as a data table's: its content is kept "as if the table
# were not there". Text that stands in a plain div and in no paragraph is body too.
BLOCKS = {"p": "paragraph", "li": "item", "dd": "item", "dt": "item", "td": "cell", "th": "cell", "caption": "cell",
          "pre": "code", "div": "loose", "center": "loose", "blockquote": "loose"}


# ---- Formulas ----------------------------------------------------------------------------------------------------

_DISPLAY = re.compile(r"^\{\s*\\(?:displaystyle|textstyle)\b(.*)\}$", re.S)


def tex_of(element, classes):
    """The TeX of an element that is a formula; None where it is none, or carries no TeX."""
    tag = element.tag
    if tag == "img":
        formula = any(name == "tex" or name.startswith("mwe-math-fallback-image") for name in classes)
        tex = element.get("alt") if formula else None
    elif tag == "math" or "mwe-math-element" in classes:
        tex = None
        for inner in element.iter("annotation"):
            if "tex" in (inner.get("encoding") or "").lower():
                tex = "".join(inner.itertext())
                break
        if tex is None:
            maths = [element] if tag == "math" else list(element.iter("math"))
            tex = next((math.get("alttext") for math in maths if math.get("alttext")), None)
        if tex is None:
            tex = next((image.get("alt") for image in element.iter("img") if image.get("alt")), None)
    else:
        return None
    if tex is None:
        return None
    tex = tex.strip()
    match = _DISPLAY.match(tex)
    return match.group(1).strip() if match else tex
