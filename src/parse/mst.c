/* Maximum spanning arborescence with one root: Chu and Liu 1965, Edmonds 1967, dense and O(n^2) as in Tarjan 1977.
 *
 * Nearly always each token's best head already makes a tree with one root, and then nothing else is done. Otherwise cycles are contracted into new nodes, the log of which is
 * undone at the end. One root: the root's arcs are lowered by more than any two trees can differ, so that the best tree has as few of them as it can: one. */
#include "parse/internal.h"

typedef struct {
    uint32_t from, to; /* tokens; from = n: the root */
} arc;

/* Nodes: 0 .. n-1 tokens, n the root, from n+1 on contracted cycles. */
struct ro_mst {
    double *w;       /* [v * width + u]: best arc from u into v */
    arc *real;       /* which arc that is */
    uint32_t width;  /* of both: nodes at most */
    uint32_t nodes;
    uint32_t *best;  /* node that v's best arc comes from */
    uint32_t *top;   /* contracted node that v is in; RO_NONE: active */
    uint32_t *mark;
    arc *enter;      /* the arc by which v is entered */
};

ro_mst *ro_mst_new(ro_ses *s, uint32_t longest)
{
    size_t width = 2 * (size_t)longest + 2;
    ro_mst *m = ro_new(s, ro_mst, 1);

    if (!m)
        return NULL;
    m->width = (uint32_t)width;
    m->best = ro_new(s, uint32_t, width);
    m->top = ro_new(s, uint32_t, width);
    m->mark = ro_new(s, uint32_t, width);
    m->enter = ro_new(s, arc, width);
    return ro_failed(s) ? NULL : m;
}

/* The square arrays are needed by few sentences: they are taken when the first one comes. */
static bool ensure_square(ro_ses *s, ro_mst *m)
{
    size_t n = (size_t)m->width * m->width;

    if (!m->w)
        m->w = ro_new(s, double, n);
    if (m->w && !m->real)
        m->real = ro_new(s, arc, n);
    return m->w && m->real;
}

static void greedy(const float *score, uint32_t n, uint32_t *head)
{
    for (uint32_t i = 0; i < n; i++) {
        const float *row = score + (size_t)i * (n + 1);
        uint32_t best = n;
        for (uint32_t j = 0; j < n; j++)
            if (j != i && row[j] > row[best])
                best = j;
        head[i] = best;
    }
}

/* A tree with one token on the root? */
static bool is_tree(ro_mst *m, const uint32_t *head, uint32_t n)
{
    uint32_t roots = 0;

    memset(m->mark, 0, n * sizeof *m->mark);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t j = i;
        roots += head[i] == n;
        while (j != n && m->mark[j] == 0) {
            m->mark[j] = i + 1;
            j = head[j];
        }
        if (j != n && m->mark[j] == i + 1)
            return false;
    }
    return roots == 1;
}

static void choose(ro_mst *m, uint32_t v)
{
    const double *w = m->w + (size_t)v * m->width;
    uint32_t best = RO_NONE;

    for (uint32_t u = 0; u < m->nodes; u++)
        if (u != v && m->top[u] == RO_NONE && (best == RO_NONE || w[u] > w[best]))
            best = u;
    m->best[v] = best;
    m->enter[v] = m->real[(size_t)v * m->width + best];
}

static void start(ro_mst *m, const float *score, uint32_t n)
{
    double low = score[0], high = score[0], penalty;

    for (size_t k = 0; k < (size_t)n * (n + 1); k++) {
        low = score[k] < low ? score[k] : low;
        high = score[k] > high ? score[k] : high;
    }
    penalty = (high - low + 1) * (n + 1);
    m->nodes = n + 1;
    for (uint32_t v = 0; v < n; v++)
        for (uint32_t u = 0; u <= n; u++) {
            size_t k = (size_t)v * m->width + u;
            m->w[k] = score[(size_t)v * (n + 1) + u] - (u == n ? penalty : 0);
            m->real[k] = (arc){ u, v };
        }
    for (uint32_t v = 0; v <= n; v++)
        m->top[v] = RO_NONE;
    for (uint32_t v = 0; v < n; v++)
        choose(m, v);
}

/* A new node for the cycle through g: keeps, for every other node, the best arc into and out of the cycle. */
static uint32_t contract(ro_mst *m, uint32_t n, uint32_t g)
{
    uint32_t c = m->nodes++, v = g;

    m->top[c] = RO_NONE;
    do {
        m->top[v] = c;
        v = m->best[v];
    } while (v != g);
    for (uint32_t o = 0; o < c; o++) {
        size_t into = (size_t)c * m->width + o, out = (size_t)o * m->width + c;
        bool first = true;
        if (m->top[o] != RO_NONE)
            continue;
        do {
            size_t in_v = (size_t)v * m->width + o, out_v = (size_t)o * m->width + v;
            double gain = m->w[in_v] - m->w[(size_t)v * m->width + m->best[v]];
            if (first || gain > m->w[into]) {
                m->w[into] = gain;
                m->real[into] = m->real[in_v];
            }
            if (o != n && (first || m->w[out_v] > m->w[out])) {
                m->w[out] = m->w[out_v];
                m->real[out] = m->real[out_v];
            }
            first = false;
            v = m->best[v];
        } while (v != g);
        if (o != n && m->top[m->best[o]] == c)
            m->best[o] = c;
    }
    choose(m, c);
    return c;
}

/* Follows best arcs from every node; a walk that meets itself has found a cycle, which is contracted at once and walked on from. */
static void contract_all(ro_mst *m, uint32_t n)
{
    memset(m->mark, 0, m->width * sizeof *m->mark);
    m->mark[n] = RO_NONE;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t v = i;
        while (m->top[v] != RO_NONE)
            v = m->top[v];
        while (m->mark[v] == 0 || m->mark[v] == i + 1) {
            if (m->mark[v] == i + 1)
                v = contract(m, n, v);
            m->mark[v] = i + 1;
            v = m->best[v];
        }
    }
}

/* Undoes the contractions, last first: the member that holds the entered token is entered by that arc, the others keep the cycle's. */
static void expand(ro_mst *m, uint32_t n)
{
    for (uint32_t c = m->nodes; c-- > n + 1;) {
        uint32_t v = m->enter[c].to;
        while (m->top[v] != c)
            v = m->top[v];
        m->enter[v] = m->enter[c];
    }
}

void ro_mst_run(ro_mst *m, ro_ses *s, const float *score, uint32_t n, uint32_t *head)
{
    greedy(score, n, head);
    if (is_tree(m, head, n) || !ensure_square(s, m))
        return;
    start(m, score, n);
    contract_all(m, n);
    expand(m, n);
    for (uint32_t v = 0; v < n; v++)
        head[v] = m->enter[v].from;
}
