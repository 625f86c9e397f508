/* What an element of a page is: by its tag, and by the words of its class and id.
 *
 * Reads: the parser's tree. Writes: doc->title, date, publisher, url. Pages agree on few things, so every judgement is a short list of
 * words that sites use; what no list knows is body. */
#include "ingest/page.h"

#include "base/buf.h"
#include "ingest/decode.h"

typedef const char *const words[];

static bool in(const char *const *list, ro_str w)
{
    for (; *list; list++)
        if (ro_str_eq_nocase(w, ro_str_of(*list)))
            return true;
    return false;
}

static bool is_element(const GumboNode *n)
{
    return n->type == GUMBO_NODE_ELEMENT || n->type == GUMBO_NODE_TEMPLATE;
}

static ro_str attr(const GumboNode *n, const char *name)
{
    const GumboAttribute *a = is_element(n) ? gumbo_get_attribute(&n->v.element.attributes, name) : NULL;

    return a ? ro_str_of(a->value) : RO_NOSTR;
}

static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/* The next word of a class or id: `comment-list`, `commentList` and `comment_list` have two. */
static ro_str next_word(ro_str s, size_t *at)
{
    size_t beg;

    while (*at < s.n && !is_letter(s.p[*at]))
        ++*at;
    beg = *at;
    while (*at < s.n && is_letter(s.p[*at]) && !(*at > beg && s.p[*at] <= 'Z' && s.p[*at - 1] >= 'a'))
        ++*at;
    return (ro_str){ s.p + beg, *at - beg };
}

static bool has_word_in(ro_str s, const char *const *list)
{
    size_t at = 0;
    ro_str w;

    while (s.p && (w = next_word(s, &at)).n > 0)
        if (in(list, w))
            return true;
    return false;
}

/* Does a word of the element's class, id or role stand in the list? Tags whose classes speak of the whole page are not asked. */
static bool has_word(const GumboNode *n, const char *const *list)
{
    return has_word_in(attr(n, "class"), list) || has_word_in(attr(n, "id"), list);
}

static bool is_tag(const GumboNode *n, GumboTag tag)
{
    return n->type == GUMBO_NODE_ELEMENT && n->v.element.tag == tag;
}

static bool is_frame(const GumboNode *n)
{
    return is_tag(n, GUMBO_TAG_HTML) || is_tag(n, GUMBO_TAG_BODY) || is_tag(n, GUMBO_TAG_MAIN) || is_tag(n, GUMBO_TAG_ARTICLE);
}

static bool is_box(const GumboNode *n)
{
    static const GumboTag boxes[] = { GUMBO_TAG_DIV, GUMBO_TAG_SECTION, GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_ASIDE, GUMBO_TAG_LI,
        GUMBO_TAG_DL, GUMBO_TAG_DD, GUMBO_TAG_ARTICLE,
                                      GUMBO_TAG_TABLE, GUMBO_TAG_DETAILS };

    for (size_t i = 0; i < sizeof boxes / sizeof *boxes; i++)
        if (is_tag(n, boxes[i]))
            return true;
    return false;
}

/* ---- text ---- */

typedef struct {
    ro_buf out;
    size_t max;
    bool space;
} gather;

static void gather_text(gather *g, const GumboNode *n, uint32_t depth)
{
    if (depth > RO_PAGE_DEPTH || g->out.n >= g->max)
        return;
    if (n->type == GUMBO_NODE_TEXT || n->type == GUMBO_NODE_WHITESPACE) {
        for (const char *p = n->v.text.text; *p && g->out.n < g->max; p++) {
            if (*p == ' ' || *p == '\n' || *p == '\t' || *p == '\r') {
                g->space = true;
                continue;
            }
            if (g->space && g->out.n > 0)
                ro_buf_putc(&g->out, ' ');
            g->space = false;
            ro_buf_putc(&g->out, *p);
        }
    } else if (n->type == GUMBO_NODE_ELEMENT && !ro_page_hidden(n)) {
        for (unsigned i = 0; i < n->v.element.children.length; i++)
            gather_text(g, n->v.element.children.data[i], depth + 1);
        g->space |= ro_page_is_block(n);
    }
}

ro_str ro_page_text(ro_ses *s, const GumboNode *n, size_t max)
{
    gather g = { .max = max };
    ro_str out;

    gather_text(&g, n, 0);
    while (g.out.n > 0 && (g.out.p[g.out.n - 1] & 0xC0) == 0x80 && g.out.n >= max) /* no half character at the limit */
        g.out.n--;
    out = g.out.n ? ro_copy(s, ro_buf_str(&g.out)) : RO_NOSTR;
    ro_buf_free(&g.out);
    return out;
}

/* Bytes of text below the node that are not blank, up to `max`. */
static size_t text_size(const GumboNode *n, size_t max, uint32_t depth)
{
    size_t sum = 0;

    if (depth > RO_PAGE_DEPTH)
        return 0;
    if (n->type == GUMBO_NODE_TEXT) {
        for (const char *p = n->v.text.text; *p && sum < max; p++)
            sum += *p != ' ' && *p != '\n' && *p != '\t';
    } else if (n->type == GUMBO_NODE_ELEMENT) {
        for (unsigned i = 0; i < n->v.element.children.length && sum < max; i++)
            sum += text_size(n->v.element.children.data[i], max - sum, depth + 1);
    }
    return sum;
}

static bool has_tag(const GumboNode *n, GumboTag tag, uint32_t depth)
{
    if (depth > RO_PAGE_DEPTH || n->type != GUMBO_NODE_ELEMENT)
        return false;
    if (depth > 0 && n->v.element.tag == tag)
        return true;
    for (unsigned i = 0; i < n->v.element.children.length; i++)
        if (has_tag(n->v.element.children.data[i], tag, depth + 1))
            return true;
    return false;
}

/* ---- kinds ---- */

bool ro_page_is_block(const GumboNode *n)
{
    switch (n->type == GUMBO_NODE_ELEMENT ? n->v.element.tag : GUMBO_TAG_UNKNOWN) {
    case GUMBO_TAG_ADDRESS: case GUMBO_TAG_ARTICLE: case GUMBO_TAG_ASIDE: case GUMBO_TAG_BLOCKQUOTE: case GUMBO_TAG_BODY:
    case GUMBO_TAG_CENTER: case GUMBO_TAG_DD:
    case GUMBO_TAG_DETAILS: case GUMBO_TAG_DIV: case GUMBO_TAG_DL: case GUMBO_TAG_DT: case GUMBO_TAG_FIELDSET: case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FOOTER: case GUMBO_TAG_FORM: case GUMBO_TAG_H1: case GUMBO_TAG_H2: case GUMBO_TAG_H3: case GUMBO_TAG_H4:
    case GUMBO_TAG_H5: case GUMBO_TAG_H6:
    case GUMBO_TAG_HEADER: case GUMBO_TAG_HR: case GUMBO_TAG_LI: case GUMBO_TAG_MAIN: case GUMBO_TAG_OL: case GUMBO_TAG_P:
    case GUMBO_TAG_PRE: case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY: case GUMBO_TAG_TABLE: case GUMBO_TAG_TBODY: case GUMBO_TAG_TD: case GUMBO_TAG_TH: case GUMBO_TAG_TR:
    case GUMBO_TAG_UL: return true;
    default: return false;
    }
}

bool ro_page_hidden(const GumboNode *n)
{
    ro_str style;

    switch (n->type == GUMBO_NODE_ELEMENT ? n->v.element.tag : GUMBO_TAG_TEMPLATE) {
    case GUMBO_TAG_SCRIPT: case GUMBO_TAG_STYLE: case GUMBO_TAG_NOSCRIPT: case GUMBO_TAG_TEMPLATE: case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT: case GUMBO_TAG_INPUT:
    case GUMBO_TAG_TEXTAREA: case GUMBO_TAG_IFRAME: case GUMBO_TAG_SVG: case GUMBO_TAG_CANVAS: case GUMBO_TAG_OBJECT: case GUMBO_TAG_EMBED:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO: case GUMBO_TAG_MENU: case GUMBO_TAG_HEAD: case GUMBO_TAG_NAV: return true;
    default: break;
    }
    if (attr(n, "hidden").p || ro_str_eq_nocase(attr(n, "aria-hidden"), RO_STR("true")))
        return true;
    style = attr(n, "style");
    return ro_str_find(style, RO_STR("display:none")) != SIZE_MAX || ro_str_find(style, RO_STR("display: none")) != SIZE_MAX;
}

bool ro_page_is_furniture(const GumboNode *n)
{
    static words list = { "nav", "navbar", "navigation", "menu", "sidebar", "breadcrumb", "breadcrumbs", "share", "sharing", "sharedaddy",
        "social", "related", "recommended", "promo", "newsletter",
                          "subscribe", "subscription", "cookie", "cookies", "banner", "advert", "advertisement", "ad", "ads", "sponsored",
                          "outbrain", "taboola", "toolbar", "widget", "popup", "modal",
                          "tags", "pagination", "pager", "skip", "login", "jetpack", "printfriendly", "trending", NULL };

    if (is_tag(n, GUMBO_TAG_ASIDE))
        return ro_page_kind(n) == RO_ZONE_BODY;
    if (is_tag(n, GUMBO_TAG_FORM))
        return !has_tag(n, GUMBO_TAG_P, 0) && !has_tag(n, GUMBO_TAG_ARTICLE, 0);
    if (is_tag(n, GUMBO_TAG_HEADER))
        return !has_tag(n, GUMBO_TAG_H1, 0) && (has_tag(n, GUMBO_TAG_NAV, 0) || has_tag(n, GUMBO_TAG_UL, 0));
    return (is_box(n) || is_tag(n, GUMBO_TAG_P) || is_tag(n, GUMBO_TAG_SPAN)) && !is_frame(n) && has_word(n, list);
}

ro_zone_kind ro_page_kind(const GumboNode *n)
{
    static words captions = { "caption", "figcaption", "credit", "pullquote", "pull", NULL };
    static words titles = { "subtitle", "subheadline", "standfirst", "dek", "deck", NULL };
    static words bylines = { "byline", "author", "dateline", "timestamp", "published", "pubdate", NULL };
    bool inside = n->parent && (is_tag(n->parent, GUMBO_TAG_P) || is_tag(n->parent, GUMBO_TAG_LI));

    if (n->type != GUMBO_NODE_ELEMENT || is_frame(n))
        return RO_ZONE_BODY;
    if (is_tag(n, GUMBO_TAG_FIGCAPTION) || has_word(n, captions))
        return text_size(n, 1200, 0) < 1200 ? RO_ZONE_CAPTION : RO_ZONE_BODY;
    if (is_tag(n, GUMBO_TAG_FOOTER))
        return RO_ZONE_BOILERPLATE;
    if (has_word(n, titles) && text_size(n, 300, 0) < 300)
        return RO_ZONE_HEADLINE;
    if (!inside && (is_tag(n, GUMBO_TAG_TIME) || is_tag(n, GUMBO_TAG_ADDRESS) || ro_str_is(attr(n, "rel"), "author") || ro_str_is(attr(n,
        "itemprop"), "author") ||
                    ro_str_is(attr(n, "itemprop"), "datePublished") || has_word(n, bylines)))
        return text_size(n, 160, 0) < 160 ? RO_ZONE_BYLINE : RO_ZONE_BODY;
    return RO_ZONE_BODY;
}

/* ---- comments ---- */

bool ro_page_is_comments(const GumboNode *n)
{
    static words plural = { "comments", "commentlist", "disqus", "commentaries", "respond", NULL };
    static words one = { "comment", NULL };
    static words holders = { "list", "thread", "section", "area", "container", "wrap", "wrapper", NULL };

    if (!is_box(n))
        return false;
    return has_word(n, plural) || (has_word(n, one) && has_word(n, holders));
}

static bool has_digit(ro_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] >= '0' && s.p[i] <= '9')
            return true;
    return false;
}

bool ro_page_is_comment(const GumboNode *n)
{
    static words one = { "comment", NULL };
    static words parts = { "list", "thread", "section", "area", "form", "meta", "author", "content", "body", "text", "header", "footer",
        "date", "metadata", "actions", "avatar",
                           "wrap", "wrapper", "container", "count", "link", "respond", "comments", NULL };
    ro_str id = attr(n, "id");

    if (!is_box(n))
        return false;
    if (has_word_in(id, one) && has_digit(id) && !has_word_in(id, parts))
        return true;
    if (is_tag(n, GUMBO_TAG_LI) && n->parent && is_element(n->parent) && ro_page_is_comments(n->parent))
        return true;
    return has_word_in(attr(n, "class"), one) && !has_word_in(attr(n, "class"), parts);
}

static bool comment_below(const GumboNode *n, uint32_t depth)
{
    if (depth > RO_PAGE_DEPTH || n->type != GUMBO_NODE_ELEMENT)
        return false;
    for (unsigned i = 0; i < n->v.element.children.length; i++) {
        const GumboNode *child = n->v.element.children.data[i];

        if (ro_page_is_comment(child) || comment_below(child, depth + 1))
            return true;
    }
    return false;
}

bool ro_page_has_comment(const GumboNode *n)
{
    return comment_below(n, 0);
}

bool ro_page_names_author(const GumboNode *n)
{
    static words list = { "author", "fn", "username", "user", "commenter", "byline", "vcard", "nickname", "displayname", NULL };

    if (n->type != GUMBO_NODE_ELEMENT || ro_page_is_comment(n))
        return false;
    return (is_tag(n, GUMBO_TAG_CITE) || has_word(n, list) || ro_str_is(attr(n, "itemprop"), "author")) && text_size(n, 80, 0) < 80;
}

bool ro_page_is_comment_meta(const GumboNode *n)
{
    static words list = { "meta", "metadata", "date", "time", "timestamp", "reply", "replies", "vote", "votes", "like", "likes", "share",
        "avatar", "actions", "tools", "badge", "permalink", "says",
                          "report", "flag", "respond", "navigation", "pagination", "moderation", NULL };

    if (is_tag(n, GUMBO_TAG_FORM))
        return true;
    if (n->type != GUMBO_NODE_ELEMENT || ro_page_is_comment(n) || ro_page_is_comments(n) || is_frame(n))
        return false;
    return (is_tag(n, GUMBO_TAG_TIME) || has_word(n, list)) && text_size(n, 60, 0) < 60;
}

static const GumboNode *find(const GumboNode *n, bool (*is)(const GumboNode *), uint32_t depth)
{
    if (depth > RO_PAGE_DEPTH || n->type != GUMBO_NODE_ELEMENT)
        return NULL;
    if (is(n))
        return n;
    for (unsigned i = 0; i < n->v.element.children.length; i++) {
        const GumboNode *hit = find(n->v.element.children.data[i], is, depth + 1);

        if (hit)
            return hit;
    }
    return NULL;
}

static bool is_time(const GumboNode *n)
{
    return is_tag(n, GUMBO_TAG_TIME) && ro_date_part(attr(n, "datetime")).p;
}

const GumboNode *ro_page_find_author(const GumboNode *n)
{
    return find(n, ro_page_names_author, 0);
}

ro_str ro_page_find_date(const GumboNode *n)
{
    const GumboNode *time = find(n, is_time, 0);

    return time ? ro_date_part(attr(time, "datetime")) : RO_NOSTR;
}

/* ---- the article ---- */

static size_t weight(const GumboNode *n, size_t enough, uint32_t depth)
{
    size_t sum = 0;

    if (n->type != GUMBO_NODE_ELEMENT || depth > RO_PAGE_DEPTH || ro_page_hidden(n) || ro_page_is_comments(n))
        return 0;
    if (n->v.element.tag == GUMBO_TAG_P)
        return text_size(n, enough, depth);
    for (unsigned i = 0; i < n->v.element.children.length && sum < enough; i++)
        sum += weight(n->v.element.children.data[i], enough - sum, depth + 1);
    return sum;
}

size_t ro_page_weight(const GumboNode *n, size_t enough)
{
    return weight(n, enough, 0);
}

typedef struct {
    const GumboNode *best;
    size_t weight;
} choice;

static bool is_candidate(const GumboNode *n)
{
    static words what = { "article", "story", "entry", "post", "news", NULL };
    static words part = { "body", "content", "text", NULL };

    if (is_tag(n, GUMBO_TAG_ARTICLE) || is_tag(n, GUMBO_TAG_MAIN) || ro_str_is(attr(n, "itemprop"), "articleBody") || ro_str_is(attr(n,
        "role"), "main"))
        return true;
    return is_box(n) && (has_word_in(attr(n, "class"), what) || has_word_in(attr(n, "id"), what)) &&
           (has_word_in(attr(n, "class"), part) || has_word_in(attr(n, "id"), part));
}

/* Weights of all elements in one walk; the candidate with the most text; where two hardly differ the inner one, but an `article` with its
 * byline. */
static size_t choose(choice *c, const GumboNode *n, uint32_t depth)
{
    size_t sum = 0;

    if (n->type != GUMBO_NODE_ELEMENT || depth > RO_PAGE_DEPTH || ro_page_hidden(n) || ro_page_is_comments(n))
        return 0;
    if (n->v.element.tag == GUMBO_TAG_P)
        return text_size(n, SIZE_MAX / 2, depth);
    for (unsigned i = 0; i < n->v.element.children.length; i++)
        sum += choose(c, n->v.element.children.data[i], depth + 1);
    if (is_candidate(n) && (sum > c->weight + c->weight / 10 || (is_tag(n, GUMBO_TAG_ARTICLE) && sum > 0 && sum >= c->weight))) {
        c->best = n;
        c->weight = sum;
    }
    return sum;
}

static const GumboNode *find_tag(const GumboNode *n, GumboTag tag, uint32_t depth)
{
    if (depth > RO_PAGE_DEPTH || n->type != GUMBO_NODE_ELEMENT)
        return NULL;
    if (n->v.element.tag == tag)
        return n;
    for (unsigned i = 0; i < n->v.element.children.length; i++) {
        const GumboNode *hit = find_tag(n->v.element.children.data[i], tag, depth + 1);

        if (hit)
            return hit;
    }
    return NULL;
}

const GumboNode *ro_page_main(const GumboNode *root)
{
    choice c = { 0 };
    size_t all = choose(&c, root, 0);
    const GumboNode *body = find_tag(root, GUMBO_TAG_BODY, 0);

    if (c.best && c.weight * 2 >= all)
        return c.best;
    return body ? body : root;
}

const GumboNode *ro_page_headline(const GumboNode *root)
{
    const GumboNode *h1 = find_tag(root, GUMBO_TAG_H1, 0);

    return h1 && text_size(h1, 400, 0) > 0 && text_size(h1, 400, 0) < 400 ? h1 : NULL;
}

/* ---- facts ---- */

typedef struct {
    ro_doc *d;
    ro_str title, site_title, date, time, publisher, url;
    bool marked_time; /* `time` is said to be that of publication */
} facts;

static void set(facts *f, ro_str *to, ro_str value)
{
    if (!to->p && ro_str_trim(value).n > 0)
        *to = ro_copy(f->d->ses, ro_str_trim(value));
}

static void read_meta(facts *f, const GumboNode *n)
{
    static words dates = { "article:published_time", "pubdate", "publishdate", "publish-date", "datePublished", "date", "dc.date",
        "dc.date.issued", "dcterms.created", "parsely-pub-date",
                           "sailthru.date", "og:published_time", "article.published", NULL };
    ro_str name = attr(n, "property"), content = attr(n, "content");

    if (!name.p)
        name = attr(n, "name").p ? attr(n, "name") : attr(n, "itemprop");
    if (in(dates, name))
        set(f, &f->date, ro_date_part(content));
    else if (ro_str_is(name, "og:title"))
        set(f, &f->title, content);
    else if (ro_str_is(name, "og:site_name"))
        set(f, &f->publisher, content);
    else if (ro_str_is(name, "og:url"))
        set(f, &f->url, content);
}

/* `"datePublished": "2021-02-18T..."` in a block of JSON-LD. */
static void read_ld(facts *f, const GumboNode *n)
{
    ro_str key = RO_STR("\"datePublished\""), text;
    size_t at;

    if (n->v.element.children.length == 0 || ((GumboNode *)n->v.element.children.data[0])->type != GUMBO_NODE_TEXT)
        return;
    text = ro_str_of(((GumboNode *)n->v.element.children.data[0])->v.text.text);
    at = ro_str_find(text, key);
    if (at == SIZE_MAX)
        return;
    at += key.n;
    while (at < text.n && (text.p[at] == ' ' || text.p[at] == ':' || text.p[at] == '\n'))
        at++;
    if (at < text.n && text.p[at] == '"')
        set(f, &f->date, ro_date_part((ro_str){ text.p + at + 1, text.n - at - 1 < 10 ? text.n - at - 1 : 10 }));
}

static void read_time(facts *f, const GumboNode *n)
{
    static words marks = { "published", "pubdate", "entry", "post", "date", "dateline", "timestamp", NULL };
    bool marked = attr(n, "pubdate").p || ro_str_is(attr(n, "itemprop"), "datePublished") || has_word(n, marks);

    if (f->marked_time || (f->time.p && !marked))
        return;
    f->time = ro_copy(f->d->ses, ro_date_part(attr(n, "datetime")));
    f->marked_time = marked && f->time.p;
}

static void read_facts(facts *f, const GumboNode *n, uint32_t depth)
{
    if (n->type != GUMBO_NODE_ELEMENT || depth > RO_PAGE_DEPTH || ro_page_is_comments(n))
        return;
    if (is_tag(n, GUMBO_TAG_META))
        read_meta(f, n);
    else if (is_tag(n, GUMBO_TAG_LINK) && ro_str_eq_nocase(attr(n, "rel"), RO_STR("canonical")))
        set(f, &f->url, attr(n, "href"));
    else if (is_tag(n, GUMBO_TAG_SCRIPT) && ro_str_eq_nocase(attr(n, "type"), RO_STR("application/ld+json")))
        read_ld(f, n);
    else if (is_tag(n, GUMBO_TAG_TIME))
        read_time(f, n);
    else if (is_tag(n, GUMBO_TAG_TITLE) && !f->site_title.p && n->v.element.children.length > 0)
        f->site_title = ro_page_text(f->d->ses, n, 400);
    for (unsigned i = 0; i < n->v.element.children.length; i++)
        read_facts(f, n->v.element.children.data[i], depth + 1);
}

void ro_page_facts(ro_doc *d, const GumboNode *root)
{
    facts f = { .d = d };
    const GumboNode *h1 = ro_page_headline(root);

    read_facts(&f, root, 0);
    if (!d->title.p && h1)
        d->title = ro_page_text(d->ses, h1, 400);
    if (!d->title.p)
        d->title = f.title.p ? f.title : f.site_title;
    if (!d->publisher.p)
        d->publisher = f.publisher;
    if (!d->url.p)
        d->url = f.url;
    if (!d->date.p && (f.date.p || f.time.p)) {
        d->date = f.date.p ? f.date : f.time;
        d->date_basis = RO_DATE_GIVEN;
    }
}
