/* Labelled lines to samples: each sentence is read once, what a classifier sees of its pair is kept. */
#include "train/train.h"

enum { LONGEST = 200, MOST_LABELS = 4096 };

static bool is_name(ro_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.p[i] < ' ')
            return false;
    return s.n > 0 && s.n <= LONGEST;
}

static bool check_names(const ro_sample_set *set, ro_ses *scratch, const ro_pair *p)
{
    if (!p->label.p)
        ro_fail(scratch, RO_EINPUT, 0, "there is no \"label\"");
    else if (!is_name(p->label) || (p->group.p && !is_name(p->group)))
        ro_fail(scratch, RO_EINPUT, 0, "a label or group has 1 to %d bytes without control characters", LONGEST);
    else if (set->samples.n && (set->group.all.n > 0) != (p->group.p != NULL))
        ro_fail(scratch, RO_EINPUT, 0, p->group.p ? "it has a \"group\", the lines before have none" : "there is no \"group\", the lines before have one");
    else if (set->label.all.n == MOST_LABELS && !ro_map_get(&set->label, p->label))
        ro_fail(scratch, RO_ELIMIT, 0, "more than %d labels", MOST_LABELS);
    return !ro_failed(scratch);
}

/* The number of a name, which is copied where it is new. RO_NONE without memory. */
static uint32_t number_of(ro_ses *s, ro_map *names, ro_str name)
{
    const uint32_t *known = ro_map_get(names, name), *put;

    if (known)
        return *known;
    put = ro_map_put(s, names, ro_copy(s, name), names->all.n);
    return put ? *put : RO_NONE;
}

static ro_pair_view copy_view(ro_ses *s, const ro_pair_view *v, uint32_t width)
{
    ro_pair_view copy = { .dense = ro_new(s, float, width), .word = ro_new(s, uint32_t, v->nwords + 1), .nwords = v->nwords, .trigger = v->trigger };

    if (ro_failed(s))
        return copy;
    memcpy(copy.dense, v->dense, width * sizeof *copy.dense);
    if (v->nwords)
        memcpy(copy.word, v->word, v->nwords * sizeof *copy.word);
    return copy;
}

bool ro_samples_add(ro_sample_set *set, const ro_model *m, ro_ses *scratch, ro_str line)
{
    ro_pair_view view;
    ro_marked marked;
    ro_sample one;
    ro_pair pair;

    set->lines++;
    ro_pair_read(scratch, line, &pair);
    if (ro_failed(scratch) || !check_names(set, scratch, &pair) || !ro_pair_mark(m, scratch, &pair, &marked))
        return false;
    ro_pair_see(m, &marked, &view);
    if (ro_failed(scratch))
        return false;
    one = (ro_sample){ .view = copy_view(set->ses, &view, ro_dense_width(m->net)) };
    one.label = number_of(set->ses, &set->label, pair.label);
    one.group = pair.group.p ? number_of(set->ses, &set->group, pair.group) : RO_NONE;
    one.sentence = number_of(set->ses, &set->sentence, pair.sentence);
    ro_push(set->ses, &set->samples, one);
    if (ro_failed(set->ses))
        ro_fail(scratch, set->ses->err.code, 0, "%s", set->ses->err.msg);
    return !ro_failed(scratch);
}
