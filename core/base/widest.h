// For inner loops over billions of values: a function marked STEMMA_WIDEST is compiled for several generations of
// processors, and the program picks the widest instructions that it finds.
#pragma once

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define STEMMA_WIDEST __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define STEMMA_WIDEST
#endif
