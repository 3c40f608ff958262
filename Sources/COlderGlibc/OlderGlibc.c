// Functions that the archives linked into the program (libstdc++, libgcc, libevent, libswiftGlibc) want of glibc 2.35 and 2.36,
// made of older ones, so that the program also runs where glibc is 2.34 (RHEL 9) or 2.35 (Ubuntu 22.04).
//
// Hidden: they serve the program alone, and shared libraries go on with those of the system.

#define _GNU_SOURCE
#include <features.h>

#if defined(__GLIBC__) && __GLIBC_PREREQ(2, 35)

#include <dlfcn.h>
#include <errno.h>
#include <link.h>
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/random.h>

#define HIDDEN __attribute__((visibility("hidden")))

// The address that is looked for, and where the answer goes.
struct search {
    uintptr_t address;
    struct dl_find_object *result;
};

// Whether a loaded object holds the address and says how to unwind; then the answer is filled in and the search ends.
static int take(struct dl_phdr_info *object, size_t size, void *data) {
    (void)size;
    struct search *search = data;
    uintptr_t start = UINTPTR_MAX, end = 0;
    void *unwinding = NULL;
    int holds = 0;
    for (int index = 0; index < object->dlpi_phnum; index++) {
        const ElfW(Phdr) *segment = &object->dlpi_phdr[index];
        uintptr_t first = object->dlpi_addr + segment->p_vaddr, last = first + segment->p_memsz;
        if (segment->p_type == PT_GNU_EH_FRAME) unwinding = (void *)first;
        if (segment->p_type != PT_LOAD) continue;
        if (first < start) start = first;
        if (last > end) end = last;
        if (search->address >= first && search->address < last) holds = 1;
    }
    if (!holds || unwinding == NULL) return 0;
    search->result->dlfo_map_start = (void *)start;
    search->result->dlfo_map_end = (void *)end;
    search->result->dlfo_eh_frame = unwinding;
    return 1;
}

// glibc 2.35, wanted by libgcc's unwinder. The link map, for which the unwinder does not ask, is left empty.
HIDDEN int _dl_find_object(void *address, struct dl_find_object *result) {
    *result = (struct dl_find_object){0};
    struct search search = {(uintptr_t)address, result};
    return dl_iterate_phdr(take, &search) == 1 ? 0 : -1;
}

// glibc 2.36. Like the original it never fails: without random bytes the program must not go on.
HIDDEN void arc4random_buf(void *buffer, size_t size) {
    uint8_t *next = buffer;
    while (size > 0) {
        ssize_t count = getrandom(next, size, 0);
        if (count < 0 && errno != EINTR) abort();
        if (count <= 0) continue;
        next += count;
        size -= (size_t)count;
    }
}

// glibc 2.36, wanted by libstdc++ and libevent.
HIDDEN uint32_t arc4random(void) {
    uint32_t number;
    arc4random_buf(&number, sizeof number);
    return number;
}

// glibc 2.35 gave it a new version, wanted by Swift's module Glibc. Squares of floats are exact as doubles.
HIDDEN float hypotf(float x, float y) {
    if (isinf(x) || isinf(y)) return INFINITY;
    return (float)sqrt((double)x * x + (double)y * y);
}

#endif
