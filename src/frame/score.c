/* The model's side of frames: which rows are which, and the scorer of arguments. */
#include "frame/internal.h"

const char *const ro_layer_name[RO_LAYERS] = { "mention", "entity", "time", "statement", "event", "figure", "commitment", "claim", "agreement",
                                               "decision", "conditional", "flow", "dispute" };

const char *const ro_role_name[RO_ROLES] = {
    "extent", "source", "addressee", "cue", "content", "trigger", "target", "victim", "place", "time", "instrument", "counted", "holder", "as_of",
    "from", "obligor", "beneficiary", "action", "agreement", "deadline", "condition", "claimant", "commitment", "name", "party", "date", "body",
    "question", "expected", "speaker", "antecedent", "consequent", "to", "what", "cause", "against",
};

/* Groups that the program reads by number: their names, in order. */
static const char *const groups[RO_LAYERS][RO_FRAME_GROUPS] = {
    { "kind" }, { "kind" }, { "type" }, { "act", "form" }, { "type", "mode", "status" }, { "kind", "approx", "direction", "bound" },
    { "strength", "polarity", "state" }, { "state" }, { "kind" }, { "state" }, { "kind" }, { "kind", "trend" }, { "kind" },
};

static int role_number(ro_str name)
{
    for (int r = 0; r < RO_ROLES; r++)
        if (ro_str_is(name, ro_role_name[r]))
            return r;
    return -1;
}

static bool bind_head(const ro_model *m, ro_doc *d, ro_frame_model *fm, int layer)
{
    const ro_head *h = fm->head[layer] = ro_net_head(m->net, "anchor", ro_layer_name[layer]);

    if (!h) {
        ro_fail(d->ses, RO_EMODEL, 0, "the model has no head `%s`", ro_layer_name[layer]);
        return false;
    }
    for (uint32_t g = 0; g < RO_FRAME_GROUPS && groups[layer][g]; g++) {
        if (g >= h->ngroups || !ro_str_is(h->group[g].name, groups[layer][g])) {
            ro_fail(d->ses, RO_EMODEL, 0, "the model's head `%s` has no group `%s`", ro_layer_name[layer], groups[layer][g]);
            return false;
        }
        if (h->group[g].first < fm->from)
            fm->from = h->group[g].first;
        if (h->group[g].first + h->group[g].nlabels > fm->to)
            fm->to = h->group[g].first + h->group[g].nlabels;
    }
    for (uint32_t r = 0; r < h->nroles; r++) {
        int role = role_number(h->role[r].name);
        if (role < 0 || r >= RO_ROLES) {
            ro_fail(d->ses, RO_EMODEL, 0, "the model's head `%s` has a role `%.*s` that this program does not know", ro_layer_name[layer],
                    RO_FMT(h->role[r].name));
            return false;
        }
        fm->role[layer][r] = (uint8_t)role;
    }
    return true;
}

bool ro_frame_bind(const ro_model *m, ro_doc *d, ro_frame_model *fm)
{
    fm->from = UINT32_MAX;
    fm->to = 0;
    for (int layer = 0; layer < RO_LAYERS; layer++)
        if (!bind_head(m, d, fm, layer))
            return false;
    if (ro_net_product(m->net, "tok", &fm->tok) && ro_net_product(m->net, "arg.anchor", &fm->anchor) && ro_net_product(m->net, "arg.token", &fm->token)) {
        fm->width = fm->anchor.out;
        fm->bi = ro_net_floats(m->net, "arg.bi", 0, fm->width);
        fm->lin = ro_net_floats(m->net, "arg.lin", 0, fm->width);
        fm->dist = ro_net_floats(m->net, "arg.dist", 0, 32);
        fm->bias = ro_net_floats(m->net, "arg.b", 0, 1);
        if (fm->bi && fm->lin && fm->dist && fm->bias && fm->token.out == fm->width)
            return true;
    }
    ro_fail(d->ses, RO_EMODEL, 0, "the model has no scorer of arguments");
    return false;
}

static uint32_t bucket(int64_t d)
{
    uint32_t side = d < 0 ? 16 : 0;

    d = d < 0 ? -d : d;
    if (d <= 8)
        return side + (uint32_t)d;
    return side + 9 + (d > 12) + (d > 16) + (d > 24) + (d > 32) + (d > 64) + (d > 128);
}

void ro_arg_prepare(ro_arg_scorer *s, const float *a, uint32_t row)
{
    uint32_t n = s->fm->width;

    ro_fold(s->net, a, 1, s->fm->bi + (size_t)row * n * n, s->fm->lin + (size_t)row * n, n, s->left);
}

void ro_arg_scores(const ro_arg_scorer *s, const float *t, uint32_t n, uint32_t row, int64_t dist, float *x)
{
    const float *by_distance = s->fm->dist + (size_t)row * 32;

    ro_dots(s->net, s->left, t, n, s->fm->width, x);
    for (uint32_t i = 0; i < n; i++)
        x[i] = x[i] + by_distance[bucket(dist + i)] + s->fm->bias[row];
}
