/* SHA-256 (FIPS 180-4): names of documents, models and lexicons. */
#ifndef RO_BASE_SHA256_H
#define RO_BASE_SHA256_H

#include "base/str.h"

typedef struct {
    uint32_t h[8];
    uint64_t n;
    unsigned char rest[64];
} ro_sha256;

void ro_sha256_start(ro_sha256 *c);
void ro_sha256_add(ro_sha256 *c, const void *p, size_t n);
void ro_sha256_end(ro_sha256 *c, unsigned char out[32]);
void ro_sha256_hex(ro_str data, char out[65]);

#endif
