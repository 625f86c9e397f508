/* The table of heads: the section `heads` of the model file, lines `head KIND NAME`, `group NAME`, `label TEXT`, `role NAME arc|span`
 * (docs/formats/model.md). Groups of token and anchor heads get their rows in the product `tok` in the order of the table, roles their rows
 * in `arg.*`. */
#include "encode/net.h"

typedef struct {
    ro_net *net;
    const char *path;
    ro_err *e;
    uint32_t line;
    ro_head *head;        /* the one being read */
    ro_head_group *group; /* the one being read */
    ro_head_group *groups;
    ro_head_role *roles;
    ro_str *labels;
    uint32_t ngroups, nroles, nlabels;
    uint32_t rows, relations; /* of `tok`; of the tree */
} reader;

static bool bad(reader *r, const char *what, ro_str text)
{
    ro_err_set(r->e, RO_EMODEL, r->line, "%s: line %u of the heads: %s `%.*s`", r->path, r->line, what, (int)(text.n < 80 ? text.n : 80),
               text.p);
    return false;
}

static bool is_tree(const ro_head *h)
{
    return ro_str_is(h->kind, "tree");
}

static void begin_group(reader *r, ro_str name)
{
    r->group = &r->groups[r->ngroups++];
    *r->group = (ro_head_group){ .name = name, .first = is_tree(r->head) ? 0 : r->rows, .label = r->labels + r->nlabels };
    r->head->ngroups++;
}

static bool read_head(reader *r, ro_str rest)
{
    ro_str kind = ro_str_cut(&rest, ' '), name = rest.p ? rest : kind;
    bool anchor = ro_str_is(kind, "anchor"), tree = ro_str_is(kind, "tree");

    if (!anchor && !tree && !ro_str_is(kind, "token"))
        return bad(r, "no such kind of head", kind);
    for (uint32_t i = 0; i < r->net->heads; i++)
        if (ro_str_eq(r->net->head[i].kind, kind) && ro_str_eq(r->net->head[i].name, name))
            return bad(r, "a head given twice", name);
    r->head = &r->net->head[r->net->heads++];
    *r->head =
        (ro_head){ .kind = kind, .name = name, .group = r->groups + r->ngroups, .role = r->roles + r->nroles, .first_role = r->nroles };
    r->group = NULL;
    if (!anchor)
        begin_group(r, name);
    return true;
}

static bool read_role(reader *r, ro_str rest)
{
    ro_str name = ro_str_cut(&rest, ' ');

    if (!ro_str_is(r->head->kind, "anchor"))
        return bad(r, "only an anchor has roles, not", r->head->name);
    if (!ro_str_is(rest, "arc") && !ro_str_is(rest, "span"))
        return bad(r, "a role is `arc` or `span`, not", rest);
    r->roles[r->nroles++] = (ro_head_role){ .name = name, .span = ro_str_is(rest, "span") };
    r->head->nroles++;
    return true;
}

static bool read_label(reader *r, ro_str text)
{
    if (!r->group)
        return bad(r, "a label outside a group:", text);
    r->labels[r->nlabels++] = text;
    r->group->nlabels++;
    if (is_tree(r->head))
        r->relations++;
    else
        r->rows++;
    return true;
}

static bool read_line(reader *r, ro_str line)
{
    ro_str rest = line, word = ro_str_cut(&rest, ' ');

    if (ro_str_is(word, "head"))
        return read_head(r, rest);
    if (!r->head)
        return bad(r, "stands before the first head:", line);
    if (ro_str_is(word, "label"))
        return read_label(r, rest.p ? rest : RO_STR(""));
    if (ro_str_is(word, "role"))
        return read_role(r, rest);
    if (!ro_str_is(word, "group"))
        return bad(r, "no such item", word);
    if (!ro_str_is(r->head->kind, "anchor"))
        return bad(r, "only an anchor has groups, not", r->head->name);
    begin_group(r, rest);
    return true;
}

static bool check_heads(reader *r)
{
    for (uint32_t i = 0; i < r->net->heads; i++) {
        const ro_head *h = &r->net->head[i];
        if (h->ngroups == 0)
            return bad(r, "no group in the head", h->name);
        for (uint32_t g = 0; g < h->ngroups; g++)
            if (h->group[g].nlabels == 0)
                return bad(r, "no label in the group", h->group[g].name);
    }
    return true;
}

bool ro_net_parse_heads(ro_net *net, ro_str text, const char *path, uint32_t count[3], ro_err *e)
{
    reader r = { .net = net, .path = path, .e = e };
    uint32_t lines = 1;

    for (size_t i = 0; i < text.n; i++)
        lines += text.p[i] == '\n';
    net->head = ro_new(&net->ses, ro_head, lines);
    r.groups = ro_new(&net->ses, ro_head_group, lines);
    r.roles = ro_new(&net->ses, ro_head_role, lines);
    r.labels = ro_new(&net->ses, ro_str, lines);
    if (ro_failed(&net->ses)) {
        ro_err_set(e, RO_EMEMORY, 0, "%s: out of memory", path);
        return false;
    }
    while (text.n) {
        ro_str line = ro_str_cut(&text, '\n');
        r.line++;
        if (!read_line(&r, line))
            return false;
    }
    count[0] = r.rows;
    count[1] = r.relations;
    count[2] = r.nroles;
    return check_heads(&r);
}

const ro_head *ro_net_head(const ro_net *net, const char *kind, const char *name)
{
    for (uint32_t i = 0; i < net->heads; i++)
        if (ro_str_is(net->head[i].kind, kind) && ro_str_is(net->head[i].name, name))
            return &net->head[i];
    return NULL;
}
