/* Any one layer alone, a line an item: what a stage wrote, for the eye and for diff. */
#include "export/export.h"

#include "entity/entity.h"
#include "frame/frame.h"

typedef struct {
    const ro_model *m;
    ro_doc *d;
    ro_offsets off;
    ro_buf *out;
} printer;

static void put_span(printer *p, ro_span s)
{
    ro_buf_printf(p->out, "%u-%u\t", ro_offset(&p->off, s.beg), ro_offset(&p->off, s.end));
}

/* The words, with line breaks and tabs as blanks. */
static void put_words(printer *p, ro_span s)
{
    ro_str w = ro_doc_slice(p->d, s);
    for (size_t i = 0; i < w.n; i++)
        ro_buf_putc(p->out, w.p[i] == '\n' || w.p[i] == '\t' || w.p[i] == '\r' ? ' ' : w.p[i]);
}

static void zones(printer *p)
{
    for (uint32_t i = 0; i < p->d->zones.n; i++) {
        const ro_zone *z = &p->d->zones.at[i];
        put_span(p, z->where);
        ro_buf_printf(p->out, "%s\t%.*s\t", ro_zone_kind_name((int)z->kind), RO_FMT(z->author));
        put_words(p, z->where);
        ro_buf_putc(p->out, '\n');
    }
}

static void tokens(printer *p)
{
    for (uint32_t i = 0; i < p->d->tokens.n; i++) {
        put_span(p, p->d->tokens.at[i].where);
        ro_buf_printf(p->out, "%u\t%u\t", p->d->tokens.at[i].para, p->d->tokens.at[i].flags);
        put_words(p, p->d->tokens.at[i].where);
        ro_buf_putc(p->out, '\n');
    }
}

static void sentences(printer *p)
{
    for (uint32_t i = 0; i < p->d->sents.n; i++) {
        put_span(p, p->d->sents.at[i].where);
        put_words(p, p->d->sents.at[i].where);
        ro_buf_putc(p->out, '\n');
    }
}

static void frames(printer *p)
{
    for (uint32_t i = 0; i < p->d->frames.n; i++) {
        const ro_frame *f = &p->d->frames.at[i];
        const ro_head *h = ro_net_head(p->m->net, "anchor", ro_layer_name[f->layer]);
        put_span(p, p->d->tokens.at[f->anchor].where);
        ro_buf_printf(p->out, "%s\t", ro_layer_name[f->layer]);
        put_words(p, p->d->tokens.at[f->anchor].where);
        ro_buf_printf(p->out, "\t%.2f", (double)f->p);
        for (uint32_t g = 0; h && g < h->ngroups && g < RO_FRAME_GROUPS; g++)
            ro_buf_printf(p->out, "\t%.*s", RO_FMT(ro_frame_why(p->m, p->d, f, (int)g)));
        for (uint32_t k = f->args; k < f->args + f->nargs; k++) {
            ro_buf_printf(p->out, "\t%s %.2f: ", ro_role_name[p->d->args.at[k].role], (double)p->d->args.at[k].p);
            put_words(p, ro_range_span(p->d, p->d->args.at[k].tokens));
        }
        ro_buf_putc(p->out, '\n');
    }
}

static void mentions(printer *p)
{
    for (uint32_t i = 0; i < p->d->mentions.n; i++) {
        const ro_mention *m = &p->d->mentions.at[i];
        put_span(p, m->where);
        ro_buf_printf(p->out, "%s\t%s\t%.*s\t%.*s\t", ro_kind_name((int)m->kind), ro_form_name((int)m->form), RO_FMT(ro_id(p->d->ses, RO_ID_ACTOR, m->actor)),
                      RO_FMT(ro_id(p->d->ses, RO_ID_PLACE, m->place)));
        put_words(p, m->where);
        ro_buf_putc(p->out, '\n');
    }
}

/* Every noun phrase with the number of its chain. */
static void coref(printer *p)
{
    ro_nouns nouns = { 0 };

    ro_entity_nouns(p->m, p->d, &nouns);
    ro_buf_printf(p->out, "# newdoc id = %.*s\n", RO_FMT(p->d->id.n ? p->d->id : RO_STR("-")));
    for (uint32_t i = 0; i < nouns.n; i++) {
        const ro_noun *n = &nouns.at[i];
        put_span(p, ro_range_span(p->d, n->tokens));
        ro_buf_printf(p->out, "%u\t%.*s\t", n->chain + 1, RO_FMT(ro_frame_label(p->m, n->frame, RO_G_ENTITY_KIND)));
        put_words(p, ro_range_span(p->d, n->tokens));
        ro_buf_putc(p->out, '\n');
    }
}

static void parse(printer *p)
{
    ro_export_conllu(p->d, p->out);
}

/* A layer of the record: its list in the JSON. */
static int json_layer(printer *p, const char *name, const readout_style *style)
{
    ro_buf whole = { 0 };
    ro_ses scratch = { 0 };
    enum ro_jtype t;
    ro_jr r;
    int missing = 1;

    ro_export_json(p->m, p->d, style, 0, &whole);
    ro_jr_start(&r, &scratch, ro_buf_str(&whole));
    for (t = ro_jr_next(&r); t != RO_J_END && t != RO_J_BAD; t = ro_jr_next(&r)) {
        if (t != RO_J_KEY || r.depth != 1)
            continue;
        if (!ro_str_is(r.text, name)) {
            ro_jr_skip(&r);
            continue;
        }
        ro_jr_next(&r); /* the list's bracket */
        missing = 0;
        while (ro_jr_next(&r) == RO_J_OBJ) {
            size_t beg = r.beg;
            while (r.depth > 2 && ro_jr_next(&r) != RO_J_BAD)
                ;
            ro_buf_add(p->out, (ro_str){ whole.p + beg, r.at - beg });
            ro_buf_putc(p->out, '\n');
        }
        break;
    }
    ro_buf_free(&whole);
    ro_arena_free(&scratch.arena);
    return missing;
}

int ro_export_layer(const ro_model *m, ro_doc *d, const char *layer, const readout_style *style, ro_buf *out)
{
    static const struct { const char *name; void (*print)(printer *); } own[] = {
        { "zones", zones }, { "tokens", tokens }, { "sentences", sentences }, { "parse", parse }, { "frames", frames }, { "mentions", mentions },
        { "coref", coref },
    };
    printer p = { .m = m, .d = d, .out = out };

    ro_offsets_start(d->ses, &p.off, d->text, style->offsets);
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        if (strcmp(own[i].name, layer) == 0) {
            own[i].print(&p);
            return 0;
        }
    if (strcmp(layer, "document") == 0 || strcmp(layer, "engine") == 0 || strcmp(layer, "schema") == 0)
        return 1;
    return json_layer(&p, layer, style);
}
