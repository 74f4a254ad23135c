#ifndef WIKISCOUR_CXXHASH_SHIM_H
#define WIKISCOUR_CXXHASH_SHIM_H

#include <xxhash.h>

#endif
