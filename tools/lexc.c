/* lexc: compiles a folder of lexicons at build.
 *
 * Reads every *.lex below DIR in the order of their names, writes one C file with the constant that builtin.c links, or the bare blob when
 * OUT does not end in .c. Faults go to standard error, all of them, as `file:line: what`; the exit status is then 1. */
#include "lexicon/blob.h"

#include <stdio.h>

static bool write_blob(FILE *f, ro_str blob) { return fwrite(blob.p, 1, blob.n, f) == blob.n; }

static bool write_c(FILE *f, ro_str blob)
{
    fprintf(f, "/* Made by lexc from lexicon/; do not edit. */\n#include <stddef.h>\n\nextern const unsigned char ro_lexicon_blob[];\n"
               "extern const size_t ro_lexicon_blob_size;\nconst size_t ro_lexicon_blob_size = %zu;\n"
               "const unsigned char ro_lexicon_blob[] __attribute__((aligned(64))) = {", blob.n);
    for (size_t i = 0; i < blob.n; i++)
        fprintf(f, "%s%u,", i % 32 ? "" : "\n", (unsigned)(unsigned char)blob.p[i]);
    return fprintf(f, "\n};\n") > 0;
}

static int write_out(const char *path, ro_str blob)
{
    FILE *f = fopen(path, "wb");
    bool ok;

    if (!f) {
        fprintf(stderr, "lexc: %s: cannot be written\n", path);
        return 3;
    }
    ok = ro_str_ends(ro_str_of(path), RO_STR(".c")) ? write_c(f, blob) : write_blob(f, blob);
    if (fclose(f) != 0 || !ok) {
        fprintf(stderr, "lexc: %s: writing failed\n", path);
        return 3;
    }
    return 0;
}

static int compile(const char *out, const char *dir)
{
    ro_ses s = { .err = { .code = RO_OK } };
    ro_lexfiles files = { .names = { NULL, 0, 0 } };
    ro_buf blob = { NULL, 0, 0, false }, faults = { NULL, 0, 0, false };
    int rc = 1;

    ro_lexfiles_read(&s, &files, ro_str_of(dir), true);
    if (!ro_failed(&s))
        ro_lexicon_compile(files.names.at, files.sources.at, files.names.n, &blob, &faults, &s.err);
    if (faults.n)
        fwrite(faults.p, 1, faults.n, stderr);
    if (ro_failed(&s))
        fprintf(stderr, "lexc: %s\n", s.err.msg);
    else
        rc = write_out(out, ro_buf_str(&blob));
    ro_buf_free(&blob);
    ro_buf_free(&faults);
    ro_arena_free(&s.arena);
    return rc;
}

int main(int argc, char **argv)
{
    if (argc != 4 || strcmp(argv[1], "-o") != 0) {
        fprintf(stderr, "usage: lexc -o OUT.c|OUT.blob DIR\n");
        return 2;
    }
    return compile(argv[2], argv[3]);
}
