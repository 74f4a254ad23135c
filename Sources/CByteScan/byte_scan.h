// Finds bytes many at a time. In C, because Swift has no way to a vector's mask: its SIMD types compile to a loop over
// the lanes. All functions look at p[i] to p[n - 1] and nothing else, and give n where there is nothing to find.
// What is left behind the last whole vector is read as one more, so that short texts are not read byte by byte.
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

// Up to eight bytes, the first one lowest, zeros behind them.
static inline uint64_t wikiscour_short_word(const uint8_t *p, size_t n) {
    if (n >= 8) return wikiscour_word(p);
    if (n >= 4) {
        uint32_t first, last;
        memcpy(&first, p, 4);
        memcpy(&last, p + n - 4, 4);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
        first = __builtin_bswap32(first);
        last = __builtin_bswap32(last);
#endif
        return first | (uint64_t)last << (n - 4) * 8;
    }
    if (n == 0) return 0;
    return p[0] | (uint64_t)p[n / 2] << n / 2 * 8 | (uint64_t)p[n - 1] << (n - 1) * 8;
}

#if defined(__SSE2__)
// The 16 bytes at p[i], or as many as there are, with zeros behind them.
static inline __m128i wikiscour_load(const uint8_t *p, size_t i, size_t n) {
    size_t left = n - i;
    if (left >= 16) return _mm_loadu_si128((const __m128i *)(p + i));
    if (left <= 8) return _mm_cvtsi64_si128((int64_t)wikiscour_short_word(p + i, left));
    uint64_t last = wikiscour_word(p + n - 8) >> (16 - left) * 8;
    return _mm_set_epi64x((int64_t)last, (int64_t)wikiscour_word(p + i));
}

// Bytes count to 255 and no further: where a sum that begins at `i` ends.
static inline size_t wikiscour_end_of_sum(size_t i, size_t n) { return n - i > 255 * 16 ? i + 255 * 16 : n; }

// The sum of 16 bytes.
static inline size_t wikiscour_sum(__m128i bytes) {
    __m128i sum = _mm_sad_epu8(bytes, _mm_setzero_si128());
    return (size_t)_mm_cvtsi128_si64(_mm_add_epi64(sum, _mm_unpackhi_epi64(sum, sum)));
}

// A bit for each of the bytes that `wikiscour_load` found.
static inline uint32_t wikiscour_lanes(size_t i, size_t n) { return n - i >= 16 ? 0xFFFF : (1u << (n - i)) - 1; }
#endif

// Where one of two bytes stands first.
static inline size_t wikiscour_first_of(const uint8_t *p, size_t i, size_t n, uint8_t a, uint8_t b) {
#if defined(__SSE2__)
    const __m128i needle = _mm_set1_epi8((char)a), other = _mm_set1_epi8((char)b);
    for (; i + 32 <= n; i += 32) {
        uint32_t hits = wikiscour_matches_32(p + i, needle, other);
        if (hits) return i + (size_t)__builtin_ctz(hits);
    }
    for (; i < n; i += 16) {
        __m128i bytes = wikiscour_load(p, i, n);
        __m128i found = _mm_or_si128(_mm_cmpeq_epi8(bytes, needle), _mm_cmpeq_epi8(bytes, other));
        uint32_t hits = (uint32_t)_mm_movemask_epi8(found) & wikiscour_lanes(i, n);
        if (hits) return i + (size_t)__builtin_ctz(hits);
    }
    return n;
#else
    const uint64_t pattern = a * 0x0101010101010101u, second = b * 0x0101010101010101u;
    for (; i + 8 <= n; i += 8) {
        uint64_t word = wikiscour_word(p + i);
        uint64_t hits = wikiscour_zeros(word ^ pattern) | wikiscour_zeros(word ^ second);
        if (hits) return i + (size_t)__builtin_ctzll(hits) / 8;
    }
    while (i < n && p[i] != a && p[i] != b) i++;
    return i;
#endif
}

// Where a byte stands last; n where it does not.
static inline size_t wikiscour_last_of(const uint8_t *p, size_t n, uint8_t a) {
    size_t end = n;
#if defined(__SSE2__)
    for (; end >= 16; end -= 16) {
        uint32_t hits = WIKISCOUR_MATCHES(_mm_loadu_si128((const __m128i *)(p + end - 16)), _mm_set1_epi8((char)a));
        if (hits) return end - 16 + (size_t)(31 - __builtin_clz(hits));
    }
#endif
    while (end > 0) {
        if (p[--end] == a) return end;
    }
    return n;
}

// Where `first` stands first with `last` so many bytes behind it: the ends of a word tell it from most others.
static inline size_t wikiscour_first_pair(
    const uint8_t *p, size_t i, size_t n, uint8_t first, uint8_t last, size_t distance) {
    if (n < distance) return n;
    size_t end = n - distance;
#if defined(__SSE2__)
    const __m128i one = _mm_set1_epi8((char)first), two = _mm_set1_epi8((char)last);
    for (; i + 16 <= end; i += 16) {
        uint32_t hits = WIKISCOUR_MATCHES(_mm_loadu_si128((const __m128i *)(p + i)), one);
        if (!hits) continue;
        hits &= WIKISCOUR_MATCHES(_mm_loadu_si128((const __m128i *)(p + i + distance)), two);
        if (hits) return i + (size_t)__builtin_ctz(hits);
    }
    for (; i < end; i += 16) {
        __m128i heads = _mm_cmpeq_epi8(wikiscour_load(p, i, end), one);
        uint32_t hits = (uint32_t)_mm_movemask_epi8(heads) & wikiscour_lanes(i, end);
        if (!hits) continue;
        hits &= WIKISCOUR_MATCHES(wikiscour_load(p, i + distance, n), two);
        if (hits) return i + (size_t)__builtin_ctz(hits);
    }
#endif
    for (; i < end; i++) {
        if (p[i] == first && p[i + distance] == last) return i;
    }
    return n;
}

// Where one of four bytes stands first.
static inline size_t wikiscour_first_of_four(const uint8_t *p, size_t i, size_t n, uint8_t a, uint8_t b, uint8_t c, uint8_t d) {
#if defined(__SSE2__)
    const __m128i one = _mm_set1_epi8((char)a), two = _mm_set1_epi8((char)b);
    const __m128i three = _mm_set1_epi8((char)c), four = _mm_set1_epi8((char)d);
#define WIKISCOUR_ONE_OF_FOUR(bytes)                                                                                    \
    _mm_or_si128(                                                                                                       \
        _mm_or_si128(_mm_cmpeq_epi8(bytes, one), _mm_cmpeq_epi8(bytes, two)),                                           \
        _mm_or_si128(_mm_cmpeq_epi8(bytes, three), _mm_cmpeq_epi8(bytes, four)))
    for (; i + 16 <= n; i += 16) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(p + i));
        uint32_t mask = (uint32_t)_mm_movemask_epi8(WIKISCOUR_ONE_OF_FOUR(bytes));
        if (mask) return i + (size_t)__builtin_ctz(mask);
    }
    for (; i < n; i += 16) {
        __m128i bytes = wikiscour_load(p, i, n);
        __m128i hits = WIKISCOUR_ONE_OF_FOUR(bytes);
#undef WIKISCOUR_ONE_OF_FOUR
        uint32_t mask = (uint32_t)_mm_movemask_epi8(hits) & wikiscour_lanes(i, n);
        if (mask) return i + (size_t)__builtin_ctz(mask);
    }
    return n;
#else
    while (i < n && p[i] != a && p[i] != b && p[i] != c && p[i] != d) i++;
    return i;
#endif
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
    if (i == n) return n;
    uint32_t high = (uint32_t)_mm_movemask_epi8(wikiscour_load(p, i, n));
    return high ? i + (size_t)__builtin_ctz(high) : n;
#else
    for (; i + 8 <= n; i += 8) {
        uint64_t high = wikiscour_word(p + i) & 0x8080808080808080u;
        if (high) return i + (size_t)__builtin_ctzll(high) / 8;
    }
    while (i < n && p[i] < 0x80) i++;
    return i;
#endif
}

// Where a byte stands first that is not below another.
static inline size_t wikiscour_first_from(const uint8_t *p, size_t i, size_t n, uint8_t least) {
#if defined(__SSE2__)
    const __m128i bound = _mm_set1_epi8((char)least);
    for (; i + 16 <= n; i += 16) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(p + i));
        uint32_t hits = WIKISCOUR_MATCHES(_mm_max_epu8(bytes, bound), bytes);
        if (hits) return i + (size_t)__builtin_ctz(hits);
    }
    for (; i < n; i += 16) {
        __m128i bytes = wikiscour_load(p, i, n);
        uint32_t hits = WIKISCOUR_MATCHES(_mm_max_epu8(bytes, bound), bytes) & wikiscour_lanes(i, n);
        if (hits) return i + (size_t)__builtin_ctz(hits);
    }
    return n;
#else
    while (i < n && p[i] < least) i++;
    return i;
#endif
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
    if (i > 0) count = (size_t)_mm_cvtsi128_si64(_mm_add_epi64(sum, _mm_unpackhi_epi64(sum, sum)));
    if (i < n) {
        uint32_t starts = (uint32_t)_mm_movemask_epi8(_mm_cmpgt_epi8(wikiscour_load(p, i, n), last));
        count += (size_t)__builtin_popcount(starts & wikiscour_lanes(i, n));
    }
#else
    for (; i < n; i++) count += (int8_t)p[i] > (int8_t)0xBF;
#endif
    return count;
}

// How many spaces there are.
static inline size_t wikiscour_space_count(const uint8_t *p, size_t n) {
    size_t count = 0;
#if defined(__SSE2__)
    for (size_t i = 0; i < n;) {
        size_t end = wikiscour_end_of_sum(i, n);
        __m128i some = _mm_setzero_si128();
        for (; i < end; i += 16) {
            some = _mm_sub_epi8(some, _mm_cmpeq_epi8(wikiscour_load(p, i, n), _mm_set1_epi8(0x20)));
        }
        count += wikiscour_sum(some);
    }
#else
    for (size_t i = 0; i < n; i++) count += p[i] == 0x20;
#endif
    return count;
}

// How often a capital letter touches the small one in front of it, ASCII only.
static inline size_t wikiscour_seam_count(const uint8_t *p, size_t n) {
    size_t count = 0, i = 1;
#if defined(__SSE2__)
    while (i < n) {
        size_t end = wikiscour_end_of_sum(i, n);
        __m128i some = _mm_setzero_si128();
        for (; i < end; i += 16) {
            __m128i before = wikiscour_load(p, i - 1, n - 1), bytes = wikiscour_load(p, i, n);
            __m128i small = _mm_and_si128(
                _mm_cmpgt_epi8(before, _mm_set1_epi8('a' - 1)), _mm_cmplt_epi8(before, _mm_set1_epi8('z' + 1)));
            __m128i capital = _mm_and_si128(
                _mm_cmpgt_epi8(bytes, _mm_set1_epi8('A' - 1)), _mm_cmplt_epi8(bytes, _mm_set1_epi8('Z' + 1)));
            some = _mm_sub_epi8(some, _mm_and_si128(small, capital));
        }
        count += wikiscour_sum(some);
    }
#else
    for (; i < n; i++) count += p[i] >= 'A' && p[i] <= 'Z' && p[i - 1] >= 'a' && p[i - 1] <= 'z';
#endif
    return count;
}

// Whether there is white space other than a single space between words.
static inline _Bool wikiscour_holds_wide_space(const uint8_t *p, size_t n) {
    size_t i = 0;
    _Bool follows_space = 0;
#if defined(__SSE2__)
    for (; i < n; i += 16) {
        __m128i bytes = wikiscour_load(p, i, n);
        uint32_t spaces = WIKISCOUR_MATCHES(bytes, _mm_set1_epi8(0x20));
        uint32_t breaks = WIKISCOUR_MATCHES(bytes, _mm_set1_epi8(0x09)) | WIKISCOUR_MATCHES(bytes, _mm_set1_epi8(0x0A));
        if (breaks | (spaces & (spaces << 1 | follows_space))) return 1;
        follows_space = spaces >> 15 & 1;
    }
#else
    for (; i < n; i++) {
        if (p[i] == 0x09 || p[i] == 0x0A || (p[i] == 0x20 && follows_space)) return 1;
        follows_space = p[i] == 0x20;
    }
#endif
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
    for (; i < n; i += 16) {
        __m128i bytes = wikiscour_load(p, i, n);
        __m128i special = _mm_or_si128(
            _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20)), _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x7F)));
        // Bytes that are no ASCII count as low, too; most vectors have none.
        if (_mm_movemask_epi8(bytes)) {
            __m128i lead = _mm_or_si128(
                _mm_or_si128(
                    _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)0xC2)), _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)0xD8))),
                _mm_or_si128(
                    _mm_or_si128(
                        _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)0xE1)),
                        _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)0xE2))),
                    _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)0xEF))));
            special = _mm_or_si128(lead, _mm_andnot_si128(_mm_cmplt_epi8(bytes, _mm_setzero_si128()), special));
        }
        uint32_t spaces = WIKISCOUR_MATCHES(bytes, _mm_set1_epi8(0x20));
        uint32_t ends = (uint32_t)_mm_movemask_epi8(special) | (spaces & (spaces << 1 | follows_space));
        if (ends) {
            uint32_t count = (uint32_t)__builtin_ctz(ends);
            uint32_t space_before = (spaces << 1 | follows_space) >> count & 1;
            return i + count - space_before;
        }
        follows_space = spaces >> 15 & 1;
    }
    // The zeros behind the text have ended it, unless it fills its last vector.
    return n - follows_space;
#else
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
#endif
}

// A bit for each of the 64 bytes from p[i] on that begins a word: it is no white space, and what is in front of it is, or
// the text begins with it.
static inline uint64_t wikiscour_word_starts(const uint8_t *p, size_t i, size_t n) {
    uint64_t spaces = 0;
    size_t end = n - i > 64 ? i + 64 : n;
#if defined(__SSE2__)
    for (size_t k = i; k < end; k += 16) {
        __m128i bytes = wikiscour_load(p, k, end);
        // Line feeds and what follows them up to the carriage return, of which a vertical tab is no white space.
        __m128i shifted = _mm_sub_epi8(bytes, _mm_set1_epi8(0x09));
        __m128i space = _mm_cmpeq_epi8(_mm_min_epu8(shifted, _mm_set1_epi8(0x0D - 0x09)), shifted);
        space = _mm_andnot_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x0B)), space);
        space = _mm_or_si128(space, _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x20)));
        spaces |= (uint64_t)(uint32_t)_mm_movemask_epi8(space) << (k - i);
    }
#else
    for (size_t k = i; k < end; k++) {
        uint8_t byte = p[k];
        spaces |= (uint64_t)(byte == 0x20 || (byte >= 0x09 && byte <= 0x0D && byte != 0x0B)) << (k - i);
    }
#endif
    uint64_t follows = 1;
    if (i > 0) {
        uint8_t byte = p[i - 1];
        follows = byte == 0x20 || (byte >= 0x09 && byte <= 0x0D && byte != 0x0B);
    }
    uint64_t within = end - i == 64 ? ~(uint64_t)0 : ((uint64_t)1 << (end - i)) - 1;
    return ~spaces & (spaces << 1 | follows) & within;
}

// Whether a character of two bytes from U+00C0 on may begin something: a capital letter, or one from U+0590 on. Most of
// those that are neither are told by their first two bytes.
static inline _Bool wikiscour_may_begin(uint8_t lead, uint8_t second) {
    switch (lead) {
    case 0xC3: return second < 0x9F;
    case 0xC4: case 0xC5: return 1;
    case 0xCE: return second < 0xAC;
    case 0xD0: return second < 0xB0;
    case 0xD4: return second > 0xB0;
    case 0xD5: return second < 0x97;
    default: return lead > 0xD5;
    }
}

// Where something may begin that is glued to what is in front of it: a capital letter of ASCII or a character as above that no
// space is in front of, or what may be a bullet (lead byte E2). p[i - 1] is looked at as well.
static inline size_t wikiscour_first_glued(const uint8_t *p, size_t i, size_t n) {
#if defined(__SSE2__)
    const __m128i lead = _mm_set1_epi8((char)0xC0), space = _mm_set1_epi8(0x20);
    for (; i < n; i += 16) {
        __m128i before = wikiscour_load(p, i - 1, n - 1), bytes = wikiscour_load(p, i, n);
        __m128i capital = _mm_and_si128(
            _mm_cmpgt_epi8(bytes, _mm_set1_epi8('A' - 1)), _mm_cmplt_epi8(bytes, _mm_set1_epi8('Z' + 1)));
        __m128i begins = _mm_or_si128(capital, _mm_cmpeq_epi8(_mm_max_epu8(bytes, lead), bytes));
        __m128i apart = _mm_cmpeq_epi8(_mm_min_epu8(before, space), before);
        __m128i found = _mm_or_si128(_mm_andnot_si128(apart, begins), _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)0xE2)));
        uint32_t hits = (uint32_t)_mm_movemask_epi8(found) & wikiscour_lanes(i, n);
        for (; hits; hits &= hits - 1) {
            size_t place = i + (size_t)__builtin_ctz(hits);
            if (p[place] < 0x80 || place + 1 >= n || wikiscour_may_begin(p[place], p[place + 1])) return place;
        }
    }
    return n;
#else
    for (; i < n; i++) {
        if (p[i] == 0xE2) return i;
        if (p[i - 1] <= 0x20) continue;
        if (p[i] >= 'A' && p[i] <= 'Z') return i;
        if (p[i] >= 0xC0 && (i + 1 >= n || wikiscour_may_begin(p[i], p[i + 1]))) return i;
    }
    return n;
#endif
}

// Where words begin: those among the 64 bytes from `block` on that were not taken yet.
typedef struct {
    size_t block;
    uint64_t starts;
} wikiscour_words;

// The next word that may begin with its two bytes: `pairs` has a bit for each pair, the first byte lowest.
static inline size_t wikiscour_next_word(wikiscour_words *words, const uint8_t *p, size_t n, const uint64_t *pairs) {
    while (1) {
        while (!words->starts) {
            words->block += 64;
            if (words->block >= n) return n;
            words->starts = wikiscour_word_starts(p, words->block, n);
        }
        size_t place = words->block + (size_t)__builtin_ctzll(words->starts);
        words->starts &= words->starts - 1;
        if (place + 1 >= n) return n;
        uint32_t pair = p[place] | (uint32_t)p[place + 1] << 8;
        if (pairs[pair >> 6] >> (pair & 63) & 1) return place;
    }
}

static inline _Bool wikiscour_is_space(uint8_t byte) {
    return byte == 0x20 || (byte >= 0x09 && byte <= 0x0D && byte != 0x0B);
}

// The first eight bytes of a text that are no white space, the first one lowest, as far as its first `n` bytes show them. The
// count is 9 where one of them is a bracket, an ampersand, or may begin a space that does not break.
static inline uint64_t wikiscour_key_head(const uint8_t *p, size_t n, size_t *count) {
    if (n >= 8) {
        // Mostly all are read at once, and a space or two taken out.
        uint64_t word = wikiscour_word(p), ones = 0x0101010101010101u;
        for (size_t next = 8;; next++) {
            uint64_t lows = (word - ones * 0x21) & ~word & ones * 0x80;
            if (!lows) {
                uint64_t marks = wikiscour_zeros(word ^ ones * '[') | wikiscour_zeros(word ^ ones * '&');
                *count = marks | wikiscour_zeros(word ^ ones * 0xC2) ? 9 : 8;
                return word;
            }
            unsigned place = (unsigned)__builtin_ctzll(lows) & ~7u;
            if (next == n || (word >> place & 0xFF) != 0x20) break;
            uint64_t front = ((uint64_t)1 << place) - 1;
            word = (word & front) | (word >> 8 & ~front) | (uint64_t)p[next] << 56;
        }
    }
    uint64_t head = 0;
    *count = 0;
    for (size_t i = 0; i < n && *count < 8; i++) {
        if (p[i] > 0x20) {
            if (p[i] == '[' || p[i] == '&' || p[i] == 0xC2) {
                *count = 9;
                return head;
            }
            head |= (uint64_t)p[i] << *count * 8;
            *count += 1;
        } else if (!wikiscour_is_space(p[i])) {
            head |= (uint64_t)p[i] << *count * 8;
            *count += 1;
        }
    }
    return head;
}

// The first eight bytes of a text with one space for each run of white space, the first one lowest; of its first `n` bytes.
static inline uint64_t wikiscour_folded_head(const uint8_t *p, size_t n, size_t *count) {
    uint64_t head = 0;
    size_t i = 0;
    for (*count = 0; i < n && *count < 8; (*count)++) {
        if (wikiscour_is_space(p[i])) {
            head |= (uint64_t)0x20 << *count * 8;
            while (i < n && wikiscour_is_space(p[i])) i++;
        } else {
            head |= (uint64_t)p[i++] << *count * 8;
        }
    }
    return head;
}

// The last eight bytes of a text with one space for each run of white space, the last one lowest; of its last `n` bytes.
static inline uint64_t wikiscour_folded_tail(const uint8_t *end, size_t n, size_t *count) {
    uint64_t tail = 0;
    const uint8_t *p = end, *start = end - n;
    for (*count = 0; p > start && *count < 8; (*count)++) {
        if (wikiscour_is_space(p[-1])) {
            tail |= (uint64_t)0x20 << *count * 8;
            while (p > start && wikiscour_is_space(p[-1])) p--;
        } else {
            tail |= (uint64_t)*--p << *count * 8;
        }
    }
    return tail;
}

// Writes a text with one space for each run of white space, and returns its length.
static inline size_t wikiscour_fold_spaces(const uint8_t *p, size_t n, uint8_t *out) {
    size_t count = 0, i = 0;
    uint32_t follows_space = 0;
#if defined(__SSE2__)
    for (; i + 16 <= n;) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(p + i));
        uint32_t spaces = WIKISCOUR_MATCHES(bytes, _mm_set1_epi8(0x20));
        // Line feeds and what follows them up to the carriage return.
        __m128i shifted = _mm_sub_epi8(bytes, _mm_set1_epi8(0x09));
        uint32_t breaks = WIKISCOUR_MATCHES(_mm_min_epu8(shifted, _mm_set1_epi8(0x0D - 0x09)), shifted);
        if (breaks | (spaces & (spaces << 1 | follows_space))) {
            for (size_t end = i + 16; i < end; i++) {
                uint32_t is_space = wikiscour_is_space(p[i]);
                out[count] = is_space ? 0x20 : p[i];
                count += !(is_space & follows_space);
                follows_space = is_space;
            }
        } else {
            // What is written lies no further than what was read.
            _mm_storeu_si128((__m128i *)(out + count), bytes);
            follows_space = spaces >> 15 & 1;
            count += 16;
            i += 16;
        }
    }
#endif
    for (; i < n; i++) {
        uint32_t is_space = wikiscour_is_space(p[i]);
        out[count] = is_space ? 0x20 : p[i];
        count += !(is_space & follows_space);
        follows_space = is_space;
    }
    return count;
}

#endif
