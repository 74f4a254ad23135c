#ifndef WIKISCOUR_CBROTLI_SHIM_H
#define WIKISCOUR_CBROTLI_SHIM_H

#include <brotli/decode.h>

#endif
