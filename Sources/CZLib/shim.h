// What Swift cannot import from zlib by itself: its initializers are macros.
#ifndef WIKISCOUR_CZLIB_SHIM_H
#define WIKISCOUR_CZLIB_SHIM_H

#include <zlib.h>

// Begins to read a gzip member (31), a zlib stream (15) or bare deflate data (-15).
static inline int wikiscour_inflate_init(z_stream *stream, int window_bits) {
    return inflateInit2(stream, window_bits);
}

// Begins to write a gzip member.
static inline int wikiscour_gzip_init(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY);
}

#endif
