// Prints what of libxml2's headers is compiled into a program. Where two versions print the same, a program built with one runs with the other.
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <stddef.h>
#include <stdio.h>

#define PRINT(value) printf(#value " %ld\n", (long)(value))

int main(void) {
    PRINT(sizeof(xmlSAXHandler));
    PRINT(offsetof(xmlSAXHandler, startElement));
    PRINT(offsetof(xmlSAXHandler, endElement));
    PRINT(offsetof(xmlSAXHandler, characters));
    PRINT(offsetof(xmlSAXHandler, ignorableWhitespace));
    PRINT(offsetof(xmlSAXHandler, cdataBlock));
    PRINT(offsetof(xmlSAXHandler, comment));
    PRINT(offsetof(xmlParserCtxt, input));
    PRINT(offsetof(xmlParserCtxt, name));
    PRINT(offsetof(xmlParserCtxt, nameNr));
    PRINT(offsetof(xmlParserCtxt, nameTab));
    PRINT(offsetof(xmlParserInput, base));
    PRINT(offsetof(xmlParserInput, cur));
    PRINT(offsetof(xmlParserInput, consumed));
    PRINT(HTML_PARSE_NONET);
    PRINT(HTML_PARSE_NOERROR);
    PRINT(HTML_PARSE_NOWARNING);
    PRINT(HTML_PARSE_RECOVER);
    PRINT(HTML_PARSE_IGNORE_ENC);
    PRINT(XML_CHAR_ENCODING_UTF8);
    return 0;
}
