// Finds bytes many at a time. In C, because Swift has no way to a vector's mask: its SIMD types compile to a loop over
// the lanes. All functions look at p[i] to p[n - 1] and nothing else, and give n where there is nothing to find.
#ifndef WIKISCOUR_BYTE_SCAN_H
#define WIKISCOUR_BYTE_SCAN_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>

// A bit for each of 16 bytes that equals the one of `needle`.
#define WIKISCOUR_MATCHES(bytes, needle) ((uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, needle)))

// The needles among 32 bytes. Nearly all stretches are shorter, and end without a branch that is guessed wrong.
static inline uint32_t wikiscour_matches_32(const uint8_t *p, __m128i a, __m128i b) {
    __m128i first = _mm_loadu_si128((const __m128i *)p);
    __m128i second = _mm_loadu_si128((const __m128i *)(p + 16));
    __m128i low = _mm_or_si128(_mm_cmpeq_epi8(first, a), _mm_cmpeq_epi8(first, b));
    __m128i high = _mm_or_si128(_mm_cmpeq_epi8(second, a), _mm_cmpeq_epi8(second, b));
    return (uint32_t)_mm_movemask_epi8(low) | (uint32_t)_mm_movemask_epi8(high) << 16;
}

// Controls among 16 bytes: all below 0x20 (the upper half left out by the sign) but tabs and the ends of lines.
static inline __m128i wikiscour_controls_16(__m128i bytes) {
    __m128i low = _mm_andnot_si128(
        _mm_cmplt_epi8(bytes, _mm_setzero_si128()), _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20)));
    __m128i space = _mm_or_si128(
        _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x0A)),
        _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x09)), _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x0D))));
    return _mm_andnot_si128(space, low);
}

// Characters that HTML does not allow, and lead bytes that may begin one, among 16 bytes.
static inline uint32_t wikiscour_suspects_16(__m128i bytes) {
    __m128i lead = _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)0xEF));
    return (uint32_t)_mm_movemask_epi8(_mm_or_si128(wikiscour_controls_16(bytes), lead));
}
#endif

// A bit for each of eight bytes that is zero; above the lowest there may be bits for others.
static inline uint64_t wikiscour_zeros(uint64_t word) {
    return (word - 0x0101010101010101u) & ~word & 0x8080808080808080u;
}

// The bytes in the order of memory, the first one lowest.
static inline uint64_t wikiscour_word(const uint8_t *p) {
    uint64_t word;
    memcpy(&word, p, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    return word;
}

// Where one of two bytes stands first.
static inline size_t wikiscour_first_of(const uint8_t *p, size_t i, size_t n, uint8_t a, uint8_t b) {
#if defined(__SSE2__)
    const __m128i needle = _mm_set1_epi8((char)a), other = _mm_set1_epi8((char)b);
    for (; i + 32 <= n; i += 32) {
        uint32_t hits = wikiscour_matches_32(p + i, needle, other);
        if (hits) return i + (size_t)__builtin_ctz(hits);
    }
#endif
    const uint64_t pattern = a * 0x0101010101010101u, second = b * 0x0101010101010101u;
    for (; i + 8 <= n; i += 8) {
        uint64_t word = wikiscour_word(p + i);
        uint64_t hits = wikiscour_zeros(word ^ pattern) | wikiscour_zeros(word ^ second);
        if (hits) return i + (size_t)__builtin_ctzll(hits) / 8;
    }
    while (i < n && p[i] != a && p[i] != b) i++;
    return i;
}

// Where one of four bytes stands first.
static inline size_t wikiscour_first_of_four(const uint8_t *p, size_t i, size_t n, uint8_t a, uint8_t b, uint8_t c, uint8_t d) {
#if defined(__SSE2__)
    const __m128i one = _mm_set1_epi8((char)a), two = _mm_set1_epi8((char)b);
    const __m128i three = _mm_set1_epi8((char)c), four = _mm_set1_epi8((char)d);
    for (; i + 16 <= n; i += 16) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(p + i));
        __m128i hits = _mm_or_si128(
            _mm_or_si128(_mm_cmpeq_epi8(bytes, one), _mm_cmpeq_epi8(bytes, two)),
            _mm_or_si128(_mm_cmpeq_epi8(bytes, three), _mm_cmpeq_epi8(bytes, four)));
        uint32_t mask = (uint32_t)_mm_movemask_epi8(hits);
        if (mask) return i + (size_t)__builtin_ctz(mask);
    }
#endif
    while (i < n && p[i] != a && p[i] != b && p[i] != c && p[i] != d) i++;
    return i;
}

// Where a text ends: at a tag or a character reference. `suspect` becomes true where the text may hold a character that
// HTML does not allow.
static inline size_t wikiscour_end_of_text(const uint8_t *p, size_t i, size_t n, _Bool *suspect) {
    uint32_t suspects = 0;
#if defined(__SSE2__)
    const __m128i tag = _mm_set1_epi8('<'), reference = _mm_set1_epi8('&');
    for (; i + 16 <= n; i += 16) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(p + i));
        uint32_t hits = WIKISCOUR_MATCHES(bytes, tag) | WIKISCOUR_MATCHES(bytes, reference);
        uint32_t found = wikiscour_suspects_16(bytes);
        if (hits) {
            // What stands behind the end is not of the text.
            *suspect = (suspects | (found & (hits - 1) & ~hits)) != 0;
            return i + (size_t)__builtin_ctz(hits);
        }
        suspects |= found;
    }
#endif
    for (; i < n && p[i] != '<' && p[i] != '&'; i++) {
        suspects |= (p[i] < 0x20 && p[i] != 0x0A && p[i] != 0x09 && p[i] != 0x0D) || p[i] == 0xEF;
    }
    *suspect = suspects != 0;
    return i;
}

// Whether there is a control character other than tabs and the ends of lines.
static inline _Bool wikiscour_holds_controls(const uint8_t *p, size_t n) {
    size_t i = 0;
#if defined(__SSE2__)
    __m128i found = _mm_setzero_si128();
    for (; i + 16 <= n; i += 16) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(p + i));
        __m128i controls = wikiscour_controls_16(bytes);
        found = _mm_or_si128(found, _mm_or_si128(controls, _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x7F))));
    }
    if (_mm_movemask_epi8(found)) return 1;
#endif
    for (; i < n; i++) {
        if ((p[i] < 0x20 && p[i] != 0x0A && p[i] != 0x09 && p[i] != 0x0D) || p[i] == 0x7F) return 1;
    }
    return 0;
}

// Where a run of ASCII ends.
static inline size_t wikiscour_end_of_ascii(const uint8_t *p, size_t i, size_t n) {
#if defined(__SSE2__)
    for (; i + 64 <= n; i += 64) {
        const __m128i *q = (const __m128i *)(p + i);
        __m128i first = _mm_or_si128(_mm_loadu_si128(q), _mm_loadu_si128(q + 1));
        __m128i second = _mm_or_si128(_mm_loadu_si128(q + 2), _mm_loadu_si128(q + 3));
        if (_mm_movemask_epi8(_mm_or_si128(first, second))) break;
    }
    for (; i + 16 <= n; i += 16) {
        uint32_t high = (uint32_t)_mm_movemask_epi8(_mm_loadu_si128((const __m128i *)(p + i)));
        if (high) return i + (size_t)__builtin_ctz(high);
    }
#endif
    for (; i + 8 <= n; i += 8) {
        uint64_t high = wikiscour_word(p + i) & 0x8080808080808080u;
        if (high) return i + (size_t)__builtin_ctzll(high) / 8;
    }
    while (i < n && p[i] < 0x80) i++;
    return i;
}

// How many characters of UTF-8 there are: the bytes that do not go on with one.
static inline size_t wikiscour_character_count(const uint8_t *p, size_t n) {
    size_t count = 0, i = 0;
#if defined(__SSE2__)
    const __m128i last = _mm_set1_epi8((char)0xBF);
    __m128i sum = _mm_setzero_si128();
    for (; i + 16 <= n;) {
        // Bytes count to 255 and no further.
        size_t end = n - i > 255 * 16 ? i + 255 * 16 : n;
        __m128i some = _mm_setzero_si128();
        for (; i + 16 <= end; i += 16) {
            __m128i bytes = _mm_loadu_si128((const __m128i *)(p + i));
            some = _mm_sub_epi8(some, _mm_cmpgt_epi8(bytes, last));
        }
        sum = _mm_add_epi64(sum, _mm_sad_epu8(some, _mm_setzero_si128()));
    }
    count = (size_t)_mm_cvtsi128_si64(_mm_add_epi64(sum, _mm_unpackhi_epi64(sum, sum)));
#endif
    for (; i < n; i++) count += (int8_t)p[i] > (int8_t)0xBF;
    return count;
}

// How often a capital letter touches the small one in front of it, ASCII only.
static inline size_t wikiscour_seam_count(const uint8_t *p, size_t n) {
    size_t count = 0, i = 1;
#if defined(__SSE2__)
    for (; i + 16 <= n; i += 16) {
        __m128i before = _mm_loadu_si128((const __m128i *)(p + i - 1)), bytes = _mm_loadu_si128((const __m128i *)(p + i));
        __m128i small = _mm_and_si128(
            _mm_cmpgt_epi8(before, _mm_set1_epi8('a' - 1)), _mm_cmplt_epi8(before, _mm_set1_epi8('z' + 1)));
        __m128i capital = _mm_and_si128(
            _mm_cmpgt_epi8(bytes, _mm_set1_epi8('A' - 1)), _mm_cmplt_epi8(bytes, _mm_set1_epi8('Z' + 1)));
        count += (size_t)__builtin_popcount((uint32_t)_mm_movemask_epi8(_mm_and_si128(small, capital)));
    }
#endif
    for (; i < n; i++) count += p[i] >= 'A' && p[i] <= 'Z' && p[i - 1] >= 'a' && p[i - 1] <= 'z';
    return count;
}

// Whether there is white space other than a single space between words.
static inline _Bool wikiscour_holds_wide_space(const uint8_t *p, size_t n) {
    size_t i = 0;
    _Bool follows_space = 0;
#if defined(__SSE2__)
    for (; i + 16 <= n; i += 16) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(p + i));
        uint32_t spaces = WIKISCOUR_MATCHES(bytes, _mm_set1_epi8(0x20));
        uint32_t breaks = WIKISCOUR_MATCHES(bytes, _mm_set1_epi8(0x09)) | WIKISCOUR_MATCHES(bytes, _mm_set1_epi8(0x0A));
        if (breaks | (spaces & (spaces << 1 | follows_space))) return 1;
        follows_space = spaces >> 15 & 1;
    }
#endif
    for (; i < n; i++) {
        if (p[i] == 0x09 || p[i] == 0x0A || (p[i] == 0x20 && follows_space)) return 1;
        follows_space = p[i] == 0x20;
    }
    return 0;
}

// Whether a byte is text whatever follows it: no control, no space, no lead byte of a block that holds characters that
// are white space or invisible.
static inline _Bool wikiscour_is_plain(uint8_t byte) {
    if (byte < 0x80) return byte > 0x20 && byte != 0x7F;
    return byte != 0xC2 && byte != 0xD8 && byte != 0xE1 && byte != 0xE2 && byte != 0xEF;
}

// How far words with single spaces between them reach from a plain byte on. Ends behind a plain byte.
static inline size_t wikiscour_end_of_words(const uint8_t *p, size_t i, size_t n) {
    uint32_t follows_space = 0;
#if defined(__SSE2__)
    for (; i + 16 <= n; i += 16) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(p + i));
        __m128i space = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x20));
        __m128i low = _mm_andnot_si128(
            _mm_cmplt_epi8(bytes, _mm_setzero_si128()), _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20)));
        __m128i lead = _mm_or_si128(
            _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)0xC2)), _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)0xD8))),
            _mm_or_si128(
                _mm_or_si128(
                    _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)0xE1)), _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)0xE2))),
                _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)0xEF)), _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x7F)))));
        uint32_t spaces = (uint32_t)_mm_movemask_epi8(space);
        uint32_t doubled = spaces & (spaces << 1 | follows_space);
        uint32_t ends = (uint32_t)_mm_movemask_epi8(_mm_or_si128(low, lead)) | doubled;
        if (ends) {
            uint32_t count = (uint32_t)__builtin_ctz(ends);
            uint32_t space_before = (spaces << 1 | follows_space) >> count & 1;
            return i + count - space_before;
        }
        follows_space = spaces >> 15 & 1;
    }
#endif
    for (; i < n; i++) {
        if (wikiscour_is_plain(p[i])) {
            follows_space = 0;
        } else if (p[i] == 0x20 && !follows_space) {
            follows_space = 1;
        } else {
            break;
        }
    }
    return i - follows_space;
}

#endif
