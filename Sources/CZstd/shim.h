#ifndef WIKISCOUR_CZSTD_SHIM_H
#define WIKISCOUR_CZSTD_SHIM_H

#include <zstd.h>

#endif
