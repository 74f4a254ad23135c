// What Swift cannot import from libxml2 by itself: macros and mutable globals.
#ifndef WIKISCOUR_CLIBXML2_SHIM_H
#define WIKISCOUR_CLIBXML2_SHIM_H

// Debian's libxml2 says that it uses ICU and includes its headers, which are others than Foundation's. Nothing here does.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlversion.h>
#include <stdlib.h>
#include <string.h>

// The version of the library that runs, which need not be the one of the headers.
static inline const char *wikiscour_libxml2_version(void) {
    return xmlParserVersion;
}

// Where the parser stands, in bytes from the beginning of what was pushed.
static inline unsigned long wikiscour_input_offset(void *context) {
    xmlParserCtxtPtr parser = (xmlParserCtxtPtr)context;
    xmlParserInputPtr input = parser->input;
    if (input == NULL) return 0;
    return input->consumed + (unsigned long)(input->cur - input->base);
}

// How many elements are open, the one just started included.
static inline int wikiscour_open_count(void *context) {
    return ((xmlParserCtxtPtr)context)->nameNr;
}

// Makes the parser forget that the element just started is open. For every end tag it searches all open elements by
// name, which takes hours on a page of a million tags that are never closed.
static inline void wikiscour_forget_open_element(void *context) {
    xmlParserCtxtPtr parser = (xmlParserCtxtPtr)context;
    if (parser->nameNr <= 0) return;
    parser->nameNr--;
    parser->nameTab[parser->nameNr] = NULL;
    parser->name = parser->nameNr > 0 ? parser->nameTab[parser->nameNr - 1] : NULL;
}

#endif
