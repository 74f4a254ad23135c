"""Nothing lost, nothing invented.

Three directions, from the widest to the strictest:

1. every word under the content root is in the text or in the account (`lost`);
2. every word of the text is in the source, as often as the text has it (`invented`), and not only in a part of the
   source that is hidden (`hidden`);
3. every paragraph, list item and cell of the body, every verbatim block and what stands loose in a `div` is in the text
   itself, in one piece (`paragraph`, `item`, `cell`, `code`, `loose`).
"""

import re
from collections import Counter

import anatomy
import section_names
from finding import FORMAT, LEAK, MISSING, Finding, clipped
from wording import spaced, squeezed, words

# The format's own words, and the canonical infobox keys that its specimen shows.
_OWN_WORDS = set(words("Infobox Title Partof Type Fatalities Perps"))

# What the page says where the canonical infobox has another word: labels that the specimen renames, and the words
# that it takes off ("Part of").
_RENAMED = set(words("Attack type Deaths Death toll Perpetrators Perpetrator Assailants Assailant Part of a Attack"))


def check(page, record):
    findings = _lost(page, record)
    if page.is_content:
        findings += _invented(page, record) + _body(page, record)
    return findings


# ---- 1. ----------------------------------------------------------------------------------------------------------


def _lost(page, record):
    have = Counter(record.text_words)
    have.update(record.account_words)
    have.update(record.numbers)
    need = Counter(word for word, place in page.words if place.required)
    deficit = {word: count - have[word] for word, count in need.items() if count > have[word]}
    if not deficit:
        return []
    stream = [(word, place) for word, place in page.words if place.required]
    only_words = [word for word, _ in stream]
    in_account = set(record.account_words)
    findings = []
    for start, end in _runs(only_words, deficit):
        places = [place for _, place in stream[start:end]]
        if all(place.infobox for place in places) and set(only_words[start:end]) <= _RENAMED:
            continue
        if _joined_elsewhere(only_words, start, end, (record.squeezed_text, record.squeezed_account)):
            continue
        if end - start > 1 and squeezed(only_words[start:end]) in in_account:
            continue
        # A box is taken apart and put together again, so its words are a matter of their own.
        kind = "lost in infobox" if places[0].infobox else "lost"
        findings.append(Finding(MISSING, kind, f"{_context(only_words, start, end)}   @ {places[0].path()}", end - start))
    return findings


def _runs(word_list, deficit):
    """The stretches of words that account for a deficit, the longest first: a word that is missing once may stand in
    many places, and where all its neighbours are missing too is where it is missing from."""
    runs, start = [], None
    for index, word in enumerate(word_list):
        if word in deficit:
            if start is None:
                start = index
        elif start is not None:
            runs.append((start, index))
            start = None
    if start is not None:
        runs.append((start, len(word_list)))
    left = Counter(deficit)
    chosen = []
    for start, end in sorted(runs, key=lambda run: run[0] - run[1]):
        # What is left of the run once its words' deficits are used up elsewhere.
        at = start
        while at < end:
            if left[word_list[at]] <= 0:
                at += 1
                continue
            stop = at
            while stop < end and left[word_list[stop]] > 0:
                left[word_list[stop]] -= 1
                stop += 1
            chosen.append((at, stop))
            at = stop
    return sorted(chosen)


def _joined_elsewhere(word_list, start, end, pools):
    """Whether the words are there after all, with other borders: a mark between two words was taken out, a line break
    went without a space. A neighbour must be there too, or the run must be long enough to stand for itself."""
    run = squeezed(word_list[start:end])
    forms = [run + squeezed(word_list[end:end + count]) for count in (1, 2)]
    forms += [squeezed(word_list[max(0, start - count):start]) + run for count in (1, 2)]
    forms = [form for form in forms if form != run]
    if len(run) >= 12:
        forms.append(run)
    return any(form in pool for form in forms for pool in pools)


def _context(word_list, start, end):
    before = " ".join(word_list[max(0, start - 4):start])
    after = " ".join(word_list[end:end + 4])
    return f"{before} [[{clipped(' '.join(word_list[start:end]))}]] {after}"


# ---- 2. ----------------------------------------------------------------------------------------------------------


def _invented(page, record):
    readable, unreadable = Counter(), Counter()
    for word, place in page.words:
        (unreadable if place.kind in ("hidden", "control") else readable)[word] += 1
    known = page.title_words | set(words(record.title)) | set(readable)

    # A cell that spans is repeated, and a group's header stands in many keys: there the words are only looked up.
    # Elsewhere they are counted.
    counted, looked_up = [], []
    for line in record.lines:
        if line.kind == "title" or line.text == "Infobox":
            continue
        line_words = words(line.content)
        if line.kind == "infobox":
            looked_up.extend((word, line.number) for word in line_words if word not in _OWN_WORDS)
        elif " | " in line.text:
            looked_up.extend((word, line.number) for word in line_words)
        else:
            counted.extend((word, line.number) for word in line_words)

    times = Counter(word for word, _ in counted)
    surplus = {word: n - readable[word] for word, n in times.items() if n > readable[word]}
    strangers = {word: n for word, n in Counter(word for word, _ in looked_up).items() if word not in known}
    source = ""
    if surplus or strangers:
        source = squeezed([word for word, place in page.words if place.kind not in ("hidden", "control")])

    findings = []
    for stream, excess in ((counted, surplus), (looked_up, strangers)):
        stream_words = [word for word, _ in stream]
        for start, end in _runs(stream_words, excess):
            run = stream_words[start:end]
            unknown = [word for word in run if word not in known]
            if not unknown:
                # A data table of one column has no bars, so its spanned cells look like paragraphs that repeat
                # themselves. A whole sentence is another matter.
                if page.has_spans and len(run) < 8:
                    continue
                family, kind = FORMAT, "twice"
            elif _joined_elsewhere(stream_words, start, end, (source,)) or all(_two_words(w, known) for w in unknown):
                continue
            elif all(unreadable[word] for word in unknown):
                family, kind = LEAK, "hidden"
            else:
                family, kind = FORMAT, "invented"
            where = f"line {stream[start][1]}: {_context(stream_words, start, end)}"
            findings.append(Finding(family, kind, where, len(run)))
    return findings


def _two_words(word, known):
    """Whether a word is two of the source's, a mark between them gone ("word[1]next", 2<sup>nd</sup>)."""
    return any(word[:cut] in known and word[cut:] in known for cut in range(1, len(word)))


# ---- 3. ----------------------------------------------------------------------------------------------------------

_BACK_LINK = re.compile(r"^(?:[a-z]\. )?[\^↑]")


def _body(page, record):
    pieces = [
        (block, piece, words(piece)) for block in page.blocks if _must_be_in_text(block) for piece in block.texts()
    ]
    absent, there = [], []
    for block, piece, piece_words in pieces:
        if not piece_words:
            continue
        if spaced(piece_words) in record.spaced_text:
            there.append((block, piece, piece_words))
        elif not _stands_in_otherwise(record, piece_words):
            absent.append(Finding(MISSING, anatomy.BLOCKS[block.kind], _describe(block, piece), len(piece_words)))
    return absent or _too_few(record, there)


def _too_few(record, pieces):
    """Every piece is somewhere, but some words stand in the text fewer times than in the body."""
    have = Counter(record.text_words)
    have.update(record.numbers)
    need = Counter(word for _, _, piece_words in pieces for word in piece_words)
    short = {word: count - have[word] for word, count in need.items() if count > have[word]}
    findings = []
    for block, piece, piece_words in pieces if short else ():
        if not all(short.get(word, 0) > 0 for word in piece_words):
            continue
        for word in piece_words:
            short[word] -= 1
        findings.append(Finding(MISSING, anatomy.BLOCKS[block.kind] + " again", _describe(block, piece), len(piece_words)))
    return findings


def _stands_in_otherwise(record, piece_words):
    # Where something was taken out between two words, they may have grown together: one end may lack its border.
    whole = spaced(piece_words)
    if whole[:-1] in record.spaced_text or whole[1:] in record.spaced_text:
        return True
    run = squeezed(piece_words)
    if len(run) >= 8 and run in record.squeezed_text:
        return True
    # A paragraph that begins like an item of a list.
    rest = piece_words[1:]
    return piece_words[0] in record.numbers and (not rest or spaced(rest) in record.spaced_text)


def _describe(block, piece):
    section = f"[{block.section.name}] " if block.section.name else ""
    return f"{section}{clipped(piece)}   @ {block.place.path()}"


def _must_be_in_text(block):
    section = block.section
    while section is not None:
        if _is_dropped(section):
            return False
        section = section.parent
    text = " ".join(block.texts())
    if _BACK_LINK.match(text.strip()):
        return False
    # A sentence of the editors to the editors goes as well.
    return not block.is_hatnote and not block.has_edit_link


def _is_dropped(section):
    if not section.name:
        return False
    kind = section_names.dropped_kind(section.name)
    if kind == "references" and not section.has_reference_list:
        # A name alone does not convict: the sources of a river are prose.
        return section.prose_words * 2 <= section.words
    return kind is not None
