// Reads the lines of a text in one pass: where each begins and ends, and what signs it holds, which most lines lack. So the
// questions about lines are asked of few of them. A block of 64 bytes is read at a time, a bit for each byte and each class
// of bytes; what a line holds is then cut out of the bits.
#ifndef WIKISCOUR_LINE_SCAN_H
#define WIKISCOUR_LINE_SCAN_H

#include "byte_scan.h"

// The signs of a line, a bit each. All but the first row say that the line may hold them: a line that was cut may not.
enum {
    WIKISCOUR_EXCLAMATION = 1 << 0,
    WIKISCOUR_COMMA = 1 << 1,
    WIKISCOUR_BAR = 1 << 2,
    WIKISCOUR_OPENING = 1 << 3,
    // = < > { } ; _ # \ + * (
    WIKISCOUR_CODE = 1 << 4,
    WIKISCOUR_BRACKET = 1 << 5,
    WIKISCOUR_AMPERSAND = 1 << 6,
    // Anything but visible characters with single spaces between them.
    WIKISCOUR_UNPLAIN = 1 << 7,
    // What phrases spell otherwise: controls, spaces of other kinds, characters that nobody sees, a curved apostrophe.
    WIKISCOUR_RESPELLED = 1 << 8,
    // White space of ASCII that is no single space.
    WIKISCOUR_WIDE_SPACE = 1 << 9,
    // ]( and ** and --
    WIKISCOUR_LINK = 1 << 10,
    WIKISCOUR_EMPHASIS = 1 << 11,
    WIKISCOUR_RULE = 1 << 12,
    WIKISCOUR_BACKSLASH = 1 << 13,
    // A closing bracket.
    WIKISCOUR_CLOSING = 1 << 14,
    // Where something may begin that is glued to what is in front of it, as `wikiscour_first_glued` finds it.
    WIKISCOUR_GLUED = 1 << 15,
    // A byte that is no ASCII.
    WIKISCOUR_HIGH = 1 << 16,
    // What stands between the links of a row: • or ·.
    WIKISCOUR_DOT = 1 << 17,
    // Not of lines: a byte that says more together with the next one.
    WIKISCOUR_PAIR = 1 << 30,
};

// The signs of each byte of ASCII. (A test compares them with what is written above.)
static const uint32_t wikiscour_signs_of_byte[128] = {
    [0x00 ... 0x1F] = WIKISCOUR_UNPLAIN | WIKISCOUR_RESPELLED,
    ['!'] = WIKISCOUR_EXCLAMATION,
    ['#'] = WIKISCOUR_CODE,
    ['&'] = WIKISCOUR_AMPERSAND,
    ['('] = WIKISCOUR_OPENING | WIKISCOUR_CODE,
    ['*'] = WIKISCOUR_CODE | WIKISCOUR_PAIR,
    ['+'] = WIKISCOUR_CODE,
    [','] = WIKISCOUR_COMMA,
    ['-'] = WIKISCOUR_PAIR,
    [';'] = WIKISCOUR_CODE,
    ['<'] = WIKISCOUR_CODE,
    ['='] = WIKISCOUR_CODE,
    ['>'] = WIKISCOUR_CODE,
    ['['] = WIKISCOUR_BRACKET,
    ['\\'] = WIKISCOUR_CODE | WIKISCOUR_BACKSLASH,
    [']'] = WIKISCOUR_CLOSING | WIKISCOUR_PAIR,
    ['_'] = WIKISCOUR_CODE,
    ['{'] = WIKISCOUR_CODE,
    ['|'] = WIKISCOUR_BAR,
    ['}'] = WIKISCOUR_CODE,
    [0x7F] = WIKISCOUR_UNPLAIN,
};

static inline uint32_t wikiscour_signs_of_pair(uint8_t byte, uint8_t next) {
    switch (byte) {
    case ']': return next == '(' ? WIKISCOUR_LINK : 0;
    case '*': return next == '*' ? WIKISCOUR_EMPHASIS : 0;
    default: return next == '-' ? WIKISCOUR_RULE : 0;
    }
}

// The signs of a character that white space or something invisible may begin with, by three bytes.
static inline uint32_t wikiscour_signs_of_character(uint8_t lead, uint8_t second, uint8_t third) {
    const uint32_t both = WIKISCOUR_UNPLAIN | WIKISCOUR_RESPELLED;
    switch (lead) {
    case 0xC2:
        if (second == 0xB7) return WIKISCOUR_DOT;
        return second <= 0xA0 || second == 0xAD ? both : 0;
    case 0xD8: return second == 0x9C ? both : 0;
    case 0xE1: return second == 0x9A && third == 0x80 ? both : 0;
    case 0xE2:
        if (second == 0x80) {
            if (third == 0x99) return WIKISCOUR_RESPELLED;
            if (third == 0xA2) return WIKISCOUR_DOT;
            return third <= 0x8B || third == 0x8E || third == 0x8F || (third >= 0xA8 && third <= 0xAF) ? both : 0;
        }
        if (second != 0x81 || third < 0x9F || third > 0xAF) return 0;
        return third <= 0xA0 || (third >= 0xA6 && third <= 0xA9) ? both : WIKISCOUR_RESPELLED;
    case 0xEF: return second == 0xBB && third == 0xBF ? both : 0;
    default: return 0;
    }
}

// 64 bytes, a bit each for what they are.
typedef struct {
    uint64_t feeds;
    uint64_t spaces;
    // Up to the space.
    uint64_t lows;
    // White space within lines.
    uint64_t blanks;
    // Those of ASCII that are no letter, no digit, no full stop, no slash and no space.
    uint64_t others;
    // No ASCII; of them those that go on with a character, and those that begin what is to be looked at.
    uint64_t highs;
    uint64_t follows;
    uint64_t suspects;
    // Capital letters of ASCII and whatever begins a character from U+00C0 on; what may begin a bullet.
    uint64_t begins;
    uint64_t bullets;
} wikiscour_block;

#if defined(__SSE2__)
#define WIKISCOUR_BITS(vector, k) ((uint64_t)(uint32_t)_mm_movemask_epi8(vector) << (k) * 16)

__attribute__((always_inline)) static inline wikiscour_block wikiscour_read_block(const uint8_t *p) {
    wikiscour_block block = {0};
    uint64_t small = 0, known = 0;
    for (int k = 0; k < 4; k++) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(p + k * 16));
        __m128i space = _mm_set1_epi8(0x20);
        block.spaces |= WIKISCOUR_BITS(_mm_cmpeq_epi8(bytes, space), k);
        // The bytes that are no ASCII are among them, as they have a sign.
        block.lows |= WIKISCOUR_BITS(_mm_cmplt_epi8(bytes, _mm_set1_epi8(0x21)), k);
        block.highs |= WIKISCOUR_BITS(bytes, k);
        // The bit that capital letters lack, and small ones and digits have, as the sign.
        small |= WIKISCOUR_BITS(_mm_slli_epi16(bytes, 2), k);
        __m128i letter = _mm_sub_epi8(_mm_or_si128(bytes, space), _mm_set1_epi8('a'));
        // With the full stop and the slash in front of them.
        __m128i digit = _mm_sub_epi8(bytes, _mm_set1_epi8('.'));
        known |= WIKISCOUR_BITS(
            _mm_or_si128(
                _mm_cmpeq_epi8(_mm_min_epu8(letter, _mm_set1_epi8(25)), letter),
                _mm_cmpeq_epi8(_mm_min_epu8(digit, _mm_set1_epi8('9' - '.')), digit)),
            k);
    }
    block.lows &= ~block.highs;
    block.begins = known & ~small;
    block.others = ~(known | block.highs | block.spaces);
    block.blanks = block.spaces;
    if (block.lows & ~block.spaces) {
        for (int k = 0; k < 4; k++) {
            __m128i bytes = _mm_loadu_si128((const __m128i *)(p + k * 16));
            block.feeds |= WIKISCOUR_BITS(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x0A)), k);
        }
    }
    // Most controls are line feeds.
    if (block.lows & ~(block.spaces | block.feeds)) {
        for (int k = 0; k < 4; k++) {
            __m128i bytes = _mm_loadu_si128((const __m128i *)(p + k * 16));
            __m128i blank = _mm_or_si128(
                _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x09)),
                _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x0C)), _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x0D))));
            block.blanks |= WIKISCOUR_BITS(blank, k);
        }
    }
    if (block.highs) {
        for (int k = 0; k < 4; k++) {
            __m128i bytes = _mm_loadu_si128((const __m128i *)(p + k * 16));
            __m128i next = _mm_loadu_si128((const __m128i *)(p + k * 16 + 1));
            block.follows |= WIKISCOUR_BITS(_mm_cmplt_epi8(bytes, _mm_set1_epi8((char)0xC0)), k);
            __m128i bullet = _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)0xE2));
            block.bullets |= WIKISCOUR_BITS(bullet, k);
            // Of most of them the second byte tells that they are others.
            __m128i second = _mm_or_si128(
                _mm_cmpeq_epi8(next, _mm_set1_epi8((char)0x80)), _mm_cmpeq_epi8(next, _mm_set1_epi8((char)0x81)));
            __m128i mark = _mm_and_si128(
                _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)0xD8)), _mm_cmpeq_epi8(next, _mm_set1_epi8((char)0x9C)));
            __m128i ogham = _mm_and_si128(
                _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)0xE1)), _mm_cmpeq_epi8(next, _mm_set1_epi8((char)0x9A)));
            __m128i order = _mm_and_si128(
                _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)0xEF)), _mm_cmpeq_epi8(next, _mm_set1_epi8((char)0xBB)));
            __m128i suspect = _mm_or_si128(
                _mm_or_si128(_mm_and_si128(bullet, second), _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)0xC2))),
                _mm_or_si128(mark, _mm_or_si128(ogham, order)));
            block.suspects |= WIKISCOUR_BITS(suspect, k);
        }
        block.begins |= block.highs & ~block.follows;
    }
    return block;
}
#else
static inline wikiscour_block wikiscour_read_block(const uint8_t *p) {
    wikiscour_block block = {0};
    for (int k = 0; k < 64; k++) {
        uint8_t byte = p[k];
        uint64_t bit = (uint64_t)1 << k;
        if (byte >= 0x80) {
            block.highs |= bit;
            if (byte < 0xC0) {
                block.follows |= bit;
                continue;
            }
            block.begins |= bit;
            if (byte == 0xE2) block.bullets |= bit;
            if (byte == 0xC2 || byte == 0xD8 || byte == 0xE1 || byte == 0xE2 || byte == 0xEF) block.suspects |= bit;
        } else if (byte <= 0x20) {
            block.lows |= bit;
            if (byte == 0x20) block.spaces |= bit;
            else block.others |= bit;
            if (byte == 0x0A) block.feeds |= bit;
            else if (wikiscour_is_space(byte)) block.blanks |= bit;
        } else {
            uint8_t letter = (uint8_t)((byte | 0x20) - 'a'), capital = (uint8_t)(byte - 'A');
            if (capital < 26) block.begins |= bit;
            if (letter >= 26 && (byte < '.' || byte > '9')) block.others |= bit;
        }
    }
    return block;
}
#endif

// A line, as the pass shows it.
typedef struct {
    // Where its text begins and ends, white space of ASCII around it left out; both at the end of a line without text.
    size_t start, end;
    // Where its line feed stands, or the text ends.
    size_t feed;
    uint32_t signs;
    // The bytes that go on with a character; as many as there may be and no more are counted.
    uint32_t continuations;
} wikiscour_line;

// How far the lines have been read, and what is known of the one at hand.
typedef struct {
    size_t place;
    size_t start, end;
    uint32_t signs;
    size_t continuations;
    _Bool has_text, has_wide_space, follows_blank, follows_low;
} wikiscour_lines;

// A block has no more lines.
enum { WIKISCOUR_MOST_LINES = 65 };

static inline uint32_t wikiscour_signs_of_bits(uint64_t bits, const uint8_t *p, const uint8_t *end) {
    uint32_t signs = 0;
    for (; bits; bits &= bits - 1) {
        const uint8_t *q = p + __builtin_ctzll(bits);
        uint32_t sign = wikiscour_signs_of_byte[*q];
        if (sign & WIKISCOUR_PAIR) sign |= wikiscour_signs_of_pair(*q, q + 1 < end ? q[1] : 0);
        signs |= sign;
    }
    return signs & ~(uint32_t)WIKISCOUR_PAIR;
}

static inline uint32_t wikiscour_signs_of_suspects(uint64_t bits, const uint8_t *p, const uint8_t *end) {
    uint32_t signs = 0;
    for (; bits; bits &= bits - 1) {
        const uint8_t *q = p + __builtin_ctzll(bits);
        signs |= wikiscour_signs_of_character(*q, q + 1 < end ? q[1] : 0, q + 2 < end ? q[2] : 0);
    }
    return signs;
}

// Reads lines until all of the text has been read or there may be no room for those of another block, and returns how many were
// read. Where `state.place` is `n` then, it was all of them.
static inline size_t wikiscour_read_lines(
    wikiscour_lines *state, const uint8_t *p, size_t n, wikiscour_line *lines, size_t room) {
    size_t count = 0;
    wikiscour_lines at = *state;
    while (at.place < n && count + WIKISCOUR_MOST_LINES <= room) {
        const uint8_t *block_start = p + at.place;
        size_t left = n - at.place;
        uint64_t rest = ~(uint64_t)0;
        const uint8_t *source = block_start;
        uint8_t last[80];
        // The byte behind the block is read, too.
        if (left <= 64) {
            memset(last, 0, sizeof last);
            memcpy(last, block_start, left);
            source = last;
            if (left < 64) rest = ((uint64_t)1 << left) - 1;
        }
        wikiscour_block block = wikiscour_read_block(source);
        uint64_t wide_spaces = block.blanks & ((block.blanks << 1 | at.follows_blank) | ~block.spaces);
        uint64_t glued = (block.begins & ~(block.lows << 1 | at.follows_low)) | block.bullets;
        at.follows_blank = block.blanks >> 63;
        at.follows_low = block.lows >> 63;
        uint64_t signs = block.others & ~(block.blanks | block.feeds);
        while (1) {
            uint64_t feed = block.feeds & rest;
            feed &= -feed;
            uint64_t line = feed ? rest & (feed - 1) : rest;
            uint64_t text = line & ~block.blanks;
            if (text) {
                // What stands in front of the text is none of it, nor is what stands behind it.
                uint64_t up_to_last = ~(uint64_t)0 >> __builtin_clzll(text), inner = line & up_to_last;
                if (at.has_text) {
                    if (glued & inner) at.signs |= WIKISCOUR_GLUED;
                } else {
                    uint64_t first = text & -text;
                    at.has_text = 1;
                    at.start = at.place + (size_t)__builtin_ctzll(text);
                    inner &= -first;
                    // What begins the line is glued to nothing.
                    if (glued & inner & ~first) at.signs |= WIKISCOUR_GLUED;
                }
                at.end = at.place + 64 - (size_t)__builtin_clzll(text);
                if (at.has_wide_space || (wide_spaces & inner)) {
                    at.signs |= WIKISCOUR_UNPLAIN | WIKISCOUR_WIDE_SPACE;
                }
                at.has_wide_space = (wide_spaces & line & ~up_to_last) != 0;
                at.signs |= wikiscour_signs_of_bits(signs & line, block_start, p + n);
                if (block.highs & line) {
                    at.signs |= WIKISCOUR_HIGH;
                    at.continuations += (size_t)__builtin_popcountll(block.follows & line);
                    at.signs |= wikiscour_signs_of_suspects(block.suspects & line, block_start, p + n);
                }
            } else if (at.has_text) {
                at.has_wide_space |= (wide_spaces & line) != 0;
            }
            if (!feed && at.place + 64 < n) break;
            size_t end = feed ? at.place + (size_t)__builtin_ctzll(feed) : n;
            // Behind the last line feed no line is left.
            if (!feed && !rest) break;
            wikiscour_line *found = &lines[count++];
            found->start = at.has_text ? at.start : end;
            found->end = at.has_text ? at.end : end;
            found->feed = end;
            found->signs = at.signs;
            found->continuations = at.continuations > UINT32_MAX ? UINT32_MAX : (uint32_t)at.continuations;
            at.signs = 0;
            at.continuations = 0;
            at.has_text = 0;
            at.has_wide_space = 0;
            if (!feed) break;
            rest &= ~(feed | (feed - 1));
            if (!rest && at.place + 64 < n) break;
        }
        at.place += 64;
    }
    if (at.place > n) at.place = n;
    *state = at;
    return count;
}

#endif
