// libbz2 has no file for pkg-config; its header is all there is to find.
#ifndef WIKISCOUR_CBZIP2_SHIM_H
#define WIKISCOUR_CBZIP2_SHIM_H

#include <bzlib.h>

#endif
