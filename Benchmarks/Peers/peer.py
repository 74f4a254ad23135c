"""A program that takes the text out of pages, as one of those that compare.py measures in turn.

usage: peer.py NAME

For each path that it reads from the standard input it takes the text out of the file, and answers with a line: the
nanoseconds of the processor that this took, and the text as a string of JSON. An error's answer is -1 and the error.

Each peer is called as its documentation recommends where speed matters.
"""

import json
import sys
import time


def lxml():
    from lxml import html
    return lambda page: html.document_fromstring(page).text_content()


def selectolax():
    from selectolax.lexbor import LexborHTMLParser

    def text(page):
        tree = LexborHTMLParser(page)
        tree.strip_tags(["script", "style"])
        return tree.body.text(separator="\n", strip=True)
    return text


def inscriptis():
    from inscriptis import get_text
    return lambda page: get_text(page.decode("utf-8", "replace"))


def justext():
    import justext
    words = justext.get_stoplist("English")

    def text(page):
        found = justext.justext(page, words)
        return "\n".join(paragraph.text for paragraph in found if not paragraph.is_boilerplate)
    return text


def trafilatura():
    from trafilatura import extract
    return lambda page: extract(page, fast=True, include_comments=False)


def resiliparse_main_content():
    from resiliparse.extract.html2text import extract_plain_text
    return lambda page: extract_plain_text(page.decode("utf-8", "replace"), main_content=True)


def resiliparse_selectors():
    """What someone who knows MediaWiki would write: the content alone, without what its classes say is no text."""
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.html import HTMLTree
    skipped = [".mw-editsection", "sup.reference", ".navbox", ".vertical-navbox", ".references", ".reflist", ".toc", "#toc",
               ".noprint", ".metadata", ".ambox", ".hatnote", ".thumb", "figure", ".catlinks", ".printfooter", "#siteSub",
               "#contentSub", ".mw-jump-link", "style", "script"]

    def text(page):
        tree = HTMLTree.parse(page.decode("utf-8", "replace"))
        content = tree.body.query_selector("#mw-content-text") or tree.body.query_selector(".mw-parser-output")
        if content is not None:
            tree.body.replace_children(content)
        return extract_plain_text(tree, skip_elements=skipped)
    return text


def mwparserfromhtml():
    from mwparserfromhtml import Article
    # Its own choice (`get_plaintext`) leaves out lists, tables and infoboxes as well.
    skipped = {"Category", "Citation", "Comment", "Media-audio", "Media-img", "Media-video", "Messagebox", "Navigation", "Navigational",
               "Note", "Reference"}
    return lambda page: "\n".join(Article(page.decode("utf-8", "replace")).wikistew.to_plaintext(skipped))


def main():
    # What a peer says of itself must not mix with the answers.
    answers, sys.stdout = sys.stdout, sys.stderr
    extract = globals()[sys.argv[1]]()
    print("ready", file=answers, flush=True)
    for path in sys.stdin:
        with open(path.rstrip("\n"), "rb") as file:
            page = file.read()
        start = time.process_time_ns()
        try:
            text = extract(page) or ""
            spent = time.process_time_ns() - start
        except Exception as error:
            text, spent = repr(error), -1
        print(spent, json.dumps(text), file=answers, flush=True)


if __name__ == "__main__":
    main()
