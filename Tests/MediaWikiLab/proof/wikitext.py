"""Writes a document as wikitext."""
import re
from functools import singledispatch

from .model import *


def escaped(text):
    """Characters that mean something in wikitext, by their numbers; in any place, also in a template's argument."""
    def named(found):
        return "".join(f"&#{ord(one)};" for one in found.group())
    text = re.sub(r"[<>&\[\]{}|=~_\"]|'{2,}|-{2,}|!{2,}|:(?=/)", named, text)
    return re.sub(r"(?<!\w)'|'(?!\w)", named, text)


def inline(inside):
    """Quotes that touch quotes would be counted together: three and three are five and one."""
    text = ""
    for piece in map(of, inside):
        text += "<nowiki />" + piece if text.endswith("''") and piece.startswith("''") else piece
    return text


def started(text):
    """What begins a line must not be taken for a list, a heading or code."""
    text = text.lstrip(" ")
    return f"&#{ord(text[0])};{text[1:]}" if text[:1] and text[0] in "*#:;=-!+" else text


@singledispatch
def of(node):
    """The wikitext of a node; blocks without a line break at their end."""
    raise TypeError(node)


@of.register
def _(node: Words): return escaped(node.text)
@of.register
def _(node: Entity): return f"&#{ord(node.character)};"
@of.register
def _(node: Marked): return node.opening + inline(node.inside) + node.closing
@of.register
def _(node: Gap): return node.wikitext
@of.register
def _(node: Break): return "<br />"
@of.register
def _(node: Raised): return f"<sup>{escaped(node.text)}</sup>"
@of.register
def _(node: Lowered): return f"<sub>{escaped(node.text)}</sub>"
@of.register
def _(node: Formula): return f"<math>{node.tex}</math>"
@of.register
def _(node: DisplayedFormula): return f'<math display="block">{node.tex}</math>'
@of.register
def _(node: Ruby): return f"{{{{Ruby|{escaped(node.base)}|{escaped(node.reading)}}}}}"
@of.register
def _(node: Chrome): return node.wikitext


@of.register
def _(node: Link):
    text = inline(node.inside)
    return f"[{node.target} {text}]" if "//" in node.target else f"[[{node.target}|{text}]]"


@of.register
def _(node: Paragraph):
    return ":" * node.indent + started(inline(node.inside))


@of.register
def _(node: Around):
    return node.opening + "\n" + blocks(node.blocks) + "\n" + node.closing


@of.register
def _(node: Section):
    marks = "=" * node.level
    return f"{marks} {inline(node.heading)} {marks}\n{blocks(node.blocks)}"


@of.register
def _(node: Items):
    return "\n".join(items(node, ""))


def items(node, above):
    prefix = above + node.kind
    for item in node.items:
        if item.inside or not item.below:
            yield f"{prefix} {started(inline(item.inside))}".rstrip(" ")
        for below in item.below:
            yield from items(below, prefix)


@of.register
def _(node: Definitions):
    lines = []
    for entry in node.entries:
        lines.append("; " + started(inline(entry.term).replace(":", "&#58;")))
        lines += [": " + started(inline(meaning)) for meaning in entry.meanings]
    return "\n".join(lines)


@of.register
def _(node: Table):
    lines = ['{| class="wikitable"']
    if node.caption:
        lines.append("|+ " + inline(node.caption))
    for row in node.rows:
        lines.append("|-")
        for cell in row.cells:
            spans = f'colspan="{cell.columns}" ' * (cell.columns > 1) + f'rowspan="{cell.rows}" ' * (cell.rows > 1)
            lines.append(("!" if cell.heads else "|") + (" " + spans + "|" if spans else "") + content(cell))
    return "\n".join(lines + ["|}"])


def content(cell):
    # Parsoid takes a bar before a link for the end of the cell's attributes, though it is named by its number.
    lines = [inline(one).replace("&#124;", "<nowiki>&#124;</nowiki>") for one in cell.lines]
    if cell.how == "list":
        return "".join("\n* " + started(one) for one in lines)
    if cell.how == "paragraphs":
        return "\n" + "\n\n".join(started(one) for one in lines)
    if cell.how == "table":
        return "\n{|\n|-\n" + "\n".join("| " + one for one in lines) + "\n|}"
    return " " + "<br />".join(lines)


@of.register
def _(node: Code):
    if node.kind == "space":
        return "\n".join(" " + escaped(one) for one in node.lines)
    if node.kind == "pre":
        return "<pre>\n" + "\n".join(escaped(one) for one in node.lines) + "\n</pre>"
    return '<syntaxhighlight lang="text">\n' + "\n".join(node.lines) + "\n</syntaxhighlight>"


@of.register
def _(node: Poem):
    return "<poem>\n" + "\n".join(inline(one) for one in node.lines) + "\n</poem>"


def blocks(nodes):
    return "\n\n".join(map(of, nodes))


def write(document):
    displayed = f"{{{{DISPLAYTITLE:{document.displayed}}}}}\n" if document.displayed else ""
    return displayed + blocks(document.blocks) + "\n"


# --- infoboxes -------------------------------------------------------------------------------------------------

def value(row):
    return "<br />".join(inline(one) for one in row.lines)


@of.register
def _(node: Box):
    return FAMILIES[node.family](node)


def standard(box):
    parts = ["Infobox", ("above=" if box.family == "above" else "title=") + escaped(box.title), "partof=" + escaped(box.partof)]
    if box.caption:
        parts += ["image=Ostra bridge.png", "caption=" + escaped(box.caption)]
    for number, row in enumerate(box.rows, 1):
        label = ("&nbsp;•&nbsp;" if row.kind == "bullet" else "") + escaped(row.label)
        if row.kind == "header":
            parts.append(f"header{number}={label}")
        else:
            parts += [f"label{number}={label}"] * (row.kind != "full") + [f"data{number}={value(row)}"]
    return "{{" + "\n|".join(parts) + "\n}}"


def rows(box, entry, header):
    return "".join((header if row.kind == "header" else entry)(row) for row in box.rows)


def german(box):
    lines = rows(box, lambda row: f"{{{{Infobox Ort Zeile|1={escaped(row.label)}:|2={value(row)}}}}}",
                 lambda row: f"{{{{Infobox Ort Gruppe|1={escaped(row.label)}}}}}")
    return f"{{{{Infobox Ort|Name={escaped(box.title)}|Bildtext={escaped(box.caption)}|Zeilen={lines}}}}}"


def french(box):
    lines = rows(box, lambda row: f"{{{{Infobox V2 ligne|1={escaped(row.label)}|2={value(row)}}}}}",
                 lambda row: f"{{{{Infobox V2 groupe|1={escaped(row.label)}}}}}")
    return f"{{{{Infobox V2|nom={escaped(box.title)}|légende={escaped(box.caption)}|lignes={lines}}}}}"


def french_elements(box):
    lines = rows(box, plain_row, plain_header)
    return (f"{{{{Infobox V3|nom={escaped(box.title)}|légende={escaped(box.caption)}|groupe={escaped(box.caption)}|"
            f"lignes={lines}}}}}")


def italian(box):
    lines = rows(box, lambda row: f"{{{{Sinottico riga|1={escaped(row.label)}|2={value(row)}}}}}",
                 lambda row: f"{{{{Sinottico divisione|1={escaped(row.label)}}}}}")
    return f"{{{{Sinottico|nome={escaped(box.title)}|didascalia={escaped(box.caption)}|righe={lines}}}}}"


def catalan(box):
    return f"{{{{Infotaula|nom={escaped(box.title)}|files={rows(box, plain_row, plain_header)}}}}}"


def geographic(box):
    lines = rows(box, lambda row: f"{{{{Geobox row|1={'&nbsp;•&nbsp;' * (row.kind == 'bullet')}{escaped(row.label)}|2={value(row)}}}}}",
                 plain_header)
    return (f"{{{{Geobox|name={escaped(box.title)}|category={escaped(box.caption)}|caption={escaped(box.caption)}|"
            f"map caption=|rows={lines}}}}}")


def portable(box):
    lines = rows(box, lambda row: f"{{{{Portable infobox row|1={escaped(row.label)}|2={value(row)}}}}}",
                 lambda row: f"{{{{Portable infobox group|1={escaped(row.label)}|2=}}}}")
    return f"{{{{Portable infobox|name={escaped(box.title)}|caption={escaped(box.caption)}|rows={lines}}}}}"


def floating(box):
    lines = ['{| style="float:right; width:250px"', "|-", f'! colspan="2" | {escaped(box.title)}', "|-",
             '| colspan="2" | [[File:Ostra bridge.png|120px]]']
    for row in box.rows:
        lines += ["|-", "! " + escaped(row.label), "| " + value(row)]
    return "\n".join(lines + ["|}"])


def plain_row(row):
    return f"<tr><th>{escaped(row.label)}</th><td>{value(row)}</td></tr>"


def plain_header(row):
    return f'<tr><th colspan="2">{escaped(row.label)}</th></tr>'


FAMILIES = {"above": standard, "title": standard, "german": german, "french": french, "elements": french_elements,
            "italian": italian, "catalan": catalan, "geographic": geographic, "portable": portable, "floating": floating}
