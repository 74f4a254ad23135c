// What Swift cannot import from libxml2 by itself: macros and mutable globals.
#ifndef WIKISCOUR_CLIBXML2_SHIM_H
#define WIKISCOUR_CLIBXML2_SHIM_H

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlversion.h>
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

#endif
