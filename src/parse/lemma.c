/* Lemmas by edit scripts: what to drop from the end of the form and what to put there instead. */
#include "parse/internal.h"

#include "base/utf8.h"

/* Bytes of the last n characters of s; all of it if it has fewer. */
static size_t tail_bytes(ro_str s, int64_t n)
{
    size_t at = s.n;

    while (n > 0 && at > 0) {
        at--;
        n -= !ro_utf8_is_cont(s.p[at]);
    }
    return s.n - at;
}

ro_str ro_lemma(ro_ses *s, ro_str form, ro_str script)
{
    ro_str rest = script, number, base;
    bool as_is;
    int64_t drop;

    if (script.n == 0 || ro_str_is(script, "="))
        return ro_lower(s, form);
    if (ro_str_is(script, "^"))
        return form;
    if (script.p[0] == '!')
        return (ro_str){ script.p + 1, script.n - 1 };
    number = ro_str_cut(&rest, '+');
    if (!ro_str_int(number, &drop))
        return ro_lower(s, form);
    as_is = rest.n && rest.p[rest.n - 1] == '^';
    if (as_is)
        rest.n--;
    base = as_is ? form : ro_lower(s, form);
    base.n -= tail_bytes(base, drop);
    if (base.n + rest.n == 0)
        return ro_lower(s, form);
    return ro_printf(s, "%.*s%.*s", RO_FMT(base), RO_FMT(rest));
}
