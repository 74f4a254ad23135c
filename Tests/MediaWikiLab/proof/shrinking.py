"""Makes a document that shows a difference as small as it can be and still show one."""
import copy
import dataclasses

from . import cleantext
from .model import *

ROUND = 24  # candidates that are tried at once


def smallest(difference, worker):
    """The same difference in the smallest document that shows it, in the same rendering."""
    found, tried = difference, 0
    while True:
        for batch in batches(smaller(found.document)):
            for candidate in batch:
                tried += 1
                candidate.title = f"{difference.document.title} {tried}"
                if candidate.displayed: candidate.displayed = f"''{candidate.title}''"
            worker.take_in(batch)
            better = next((one for candidate in batch
                           for one in worker.check(candidate, found.interface, [found.rendering])), None)
            if better:
                better.number = difference.number
                found = better
                break
        else:
            return found


def batches(candidates):
    batch = []
    for candidate in candidates:
        batch.append(candidate)
        if len(batch) == ROUND:
            yield batch
            batch = []
    if batch: yield batch


def smaller(document):
    """Documents with something left out, large pieces first."""
    for path, size in sorted(lists(document), key=lambda one: -one[1]):
        length = len(follow(document, path))
        step = length
        while step:
            for start in range(0, length, step):
                made = copy.deepcopy(document)
                del follow(made, path)[start:start + step]
                if is_sound(made): yield made
            step //= 2
    for path in nodes_in_lists(document):
        yield from replaced(document, path)


def lists(node, path=()):
    """Where the lists of a document are, with the number of nodes in each."""
    if isinstance(node, list):
        if node: yield path, count(node)
        for index, one in enumerate(node):
            yield from lists(one, (*path, index))
    elif dataclasses.is_dataclass(node):
        for one in dataclasses.fields(node):
            yield from lists(getattr(node, one.name), (*path, one.name))


def count(node):
    if isinstance(node, list): return sum(map(count, node))
    if dataclasses.is_dataclass(node): return 1 + sum(count(getattr(node, one.name)) for one in dataclasses.fields(node))
    return 0


def follow(node, path):
    for step in path:
        node = node[step] if isinstance(step, int) else getattr(node, step)
    return node


def nodes_in_lists(document):
    for path, _ in lists(document):
        for index, node in enumerate(follow(document, path)):
            if dataclasses.is_dataclass(node): yield (*path, index)


def replaced(document, path):
    """The document with a simpler node in the place of one."""
    node = follow(document, path)
    simpler = []
    if isinstance(node, Words) and len(node.text) > 1:
        half = len(node.text) // 2
        simpler = [[Words(node.text[:half])], [Words(node.text[half:])]]
    elif isinstance(node, (Marked, Link)):
        simpler = [node.inside]
    elif isinstance(node, (Around, Section)):
        simpler = [node.blocks]
    for nodes in simpler:
        made = copy.deepcopy(document)
        follow(made, path[:-1])[path[-1]:path[-1] + 1] = copy.deepcopy(nodes)
        if is_sound(made): yield made


def is_sound(node):
    """Whether what is left can still be written: no link without words, no empty table or list."""
    if isinstance(node, (Link, Marked)) and not node.inside: return False
    if isinstance(node, (Items,)) and not node.items or isinstance(node, Definitions) and not node.entries: return False
    if isinstance(node, Definition) and not node.term or isinstance(node, Table) and not node.rows: return False
    if isinstance(node, Row) and not node.cells or isinstance(node, Around) and not node.blocks: return False
    if isinstance(node, Box) and (not node.rows or not all(row.lines for row in node.rows if row.kind != "header") or node.family == "floating" and len(node.rows) < 4): return False
    if isinstance(node, Paragraph) and not node.inside or isinstance(node, Section) and not node.heading: return False
    if isinstance(node, (Code, Poem)) and not node.lines: return False
    if isinstance(node, Cell) and not all(node.lines): return False
    if isinstance(node, list): return all(map(is_sound, node))
    if dataclasses.is_dataclass(node):
        return all(is_sound(getattr(node, one.name)) for one in dataclasses.fields(node))
    return True
