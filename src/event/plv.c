/* The fifteen classes of the data set PLV (Hu et al. 2024, "Leveraging Codebook Knowledge with NLI and ChatGPT for Zero-Shot Political Relation Classification"): PLOVER's types read as the
 * roots of CAMEO are, where what is only intended is a word of cooperation (03) or a threat (13), what is refused is a refusal (12), and a signed agreement is diplomacy (057). */
#include "event/event.h"

#include "doc/who.h"

static bool is_cooperation(ro_event_type t)
{
    return t == RO_CONSULT || t == RO_SUPPORT || t == RO_COOPERATE || t == RO_AID || t == RO_CONCEDE || t == RO_RETREAT;
}

static bool is_conflict(ro_event_type t)
{
    return t == RO_PROTEST || t == RO_SANCTION || t == RO_COERCE || t == RO_ASSAULT;
}

static bool is_unreal(ro_status s)
{
    return s == RO_PLANNED || s == RO_POSSIBLE || s == RO_CONDITIONAL;
}

/* Codes of a word given that is already the deed: diplomacy promised or agreed (032), peace and signatures (037, 057). */
static bool is_diplomacy(ro_str code)
{
    return ro_str_is(code, "032") || ro_str_is(code, "037") || ro_str_is(code, "057");
}

/* `agreed to resign`, `said it would release them`: a word, the deed is to come (CAMEO 035). */
static bool is_word_given(const ro_doc *d, const ro_event *e)
{
    static const char *const lemma[] = { "agree", "say", "announce", "promise", "pledge", "offer", "vow", "undertake", "willing", "ready", "commit", "propose" };

    for (size_t i = 0; i < sizeof lemma / sizeof *lemma; i++)
        if (ro_who_lemma_is(d, e->anchor, lemma[i]))
            return true;
    return false;
}

ro_event_type ro_event_plv(const ro_doc *d, const ro_event *e)
{
    if (e->type == RO_CONCEDE && !is_unreal(e->status) && is_word_given(d, e))
        return RO_AGREE;
    if (is_cooperation(e->type) && e->status == RO_PLANNED)
        return RO_AGREE;
    if ((is_cooperation(e->type) || e->type == RO_AGREE) && e->status == RO_DENIED)
        return RO_REJECT;
    if (is_conflict(e->type) && is_unreal(e->status))
        return RO_THREATEN;
    if (e->type == RO_AGREE && !is_unreal(e->status) && is_diplomacy(e->cameo))
        return RO_SUPPORT;
    if (e->type == RO_SANCTION && e->mode == RO_MODE_CONVICT)
        return RO_ACCUSE;
    if (e->type == RO_SANCTION && ro_str_is(e->cameo, "163"))
        return RO_COERCE;
    return e->type;
}
