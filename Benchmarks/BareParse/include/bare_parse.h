#ifndef BARE_PARSE_H
#define BARE_PARSE_H

#include <stddef.h>

// Parses HTML with libxml2 as the cleaner does, with callbacks that do nothing: the least that a page can cost.
void bare_parse(const unsigned char *bytes, size_t count);

#endif
