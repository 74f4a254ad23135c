#include "bare_parse.h"

#include <libxml/HTMLparser.h>

static void start_element(void *context, const xmlChar *name, const xmlChar **attributes) {
    (void)context, (void)name, (void)attributes;
}

static void end_element(void *context, const xmlChar *name) {
    (void)context, (void)name;
}

static void characters(void *context, const xmlChar *bytes, int count) {
    (void)context, (void)bytes, (void)count;
}

static void comment(void *context, const xmlChar *bytes) {
    (void)context, (void)bytes;
}

void bare_parse(const unsigned char *bytes, size_t count) {
    xmlSAXHandler handler = {0};
    handler.startElement = start_element;
    handler.endElement = end_element;
    handler.characters = characters;
    handler.cdataBlock = characters;
    handler.ignorableWhitespace = characters;
    handler.comment = comment;
    htmlParserCtxtPtr parser = htmlCreatePushParserCtxt(&handler, NULL, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
    if (parser == NULL) return;
    htmlCtxtUseOptions(parser, HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_RECOVER);
    const size_t chunk = 1 << 16;
    for (size_t offset = 0; offset < count; offset += chunk) {
        size_t size = count - offset < chunk ? count - offset : chunk;
        htmlParseChunk(parser, (const char *)bytes + offset, (int)size, 0);
    }
    htmlParseChunk(parser, NULL, 0, 1);
    htmlFreeParserCtxt(parser);
}
