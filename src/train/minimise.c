/* L-BFGS (Liu and Nocedal 1989; the two loops of Nocedal and Wright, algorithm 7.4) with steps halved until they descend enough: for convex functions that is all it takes. Parameters are
 * floats, sums are doubles in one order, so the same data give the same bits. */
#include "train/train.h"

enum { MEMORY = 8, MOST_STEPS = 200, MOST_HALVINGS = 30 };

static const double enough = 1e-4, near = 1e-7; /* of the slope; of the value: where it ends */

typedef struct {
    float *move[MEMORY], *turn[MEMORY]; /* of x and of the gradient, the oldest overwritten */
    double curve[MEMORY];
    uint32_t n;                         /* pairs so far */
} memory;

double ro_log(double x)
{
    int e = 0;
    double t, square, sum = 0;

    for (; x > 1.4142135623730951; e++)
        x = x / 2;
    for (; x < 0.7071067811865476; e--)
        x = x * 2;
    t = (x - 1) / (x + 1);
    square = t * t;
    for (int k = 19; k >= 1; k -= 2)
        sum = sum * square + 1.0 / k;
    return 2 * t * sum + e * 0.6931471805599453;
}

static double dot(const float *a, const float *b, size_t n)
{
    double lane[4] = { 0 };
    size_t i = 0;

    for (; i + 4 <= n; i += 4)
        for (size_t k = 0; k < 4; k++)
            lane[k] = lane[k] + (double)a[i + k] * (double)b[i + k];
    for (; i < n; i++)
        lane[0] = lane[0] + (double)a[i] * (double)b[i];
    return (lane[0] + lane[1]) + (lane[2] + lane[3]);
}

static void add(float *to, const float *from, double scale, size_t n)
{
    float by = (float)scale;

    for (size_t i = 0; i < n; i++)
        to[i] = to[i] + by * from[i];
}

/* direction = - (approximate inverse of the curvature) gradient */
static void find_direction(const memory *m, const float *gradient, float *direction, size_t n)
{
    uint32_t first = m->n > MEMORY ? m->n - MEMORY : 0;
    double share[MEMORY], scale = 1;

    for (size_t i = 0; i < n; i++)
        direction[i] = -gradient[i];
    for (uint32_t k = m->n; k-- > first;) {
        share[k % MEMORY] = dot(m->move[k % MEMORY], direction, n) / m->curve[k % MEMORY];
        add(direction, m->turn[k % MEMORY], -share[k % MEMORY], n);
    }
    if (m->n) {
        const float *turn = m->turn[(m->n - 1) % MEMORY];
        scale = m->curve[(m->n - 1) % MEMORY] / dot(turn, turn, n);
    }
    for (size_t i = 0; i < n; i++)
        direction[i] = (float)scale * direction[i];
    for (uint32_t k = first; k < m->n; k++)
        add(direction, m->move[k % MEMORY], share[k % MEMORY] - dot(m->turn[k % MEMORY], direction, n) / m->curve[k % MEMORY], n);
}

static void remember(memory *m, const float *x, const float *x_new, const float *g, const float *g_new, size_t n)
{
    float *move = m->move[m->n % MEMORY], *turn = m->turn[m->n % MEMORY];
    double curve;

    for (size_t i = 0; i < n; i++) {
        move[i] = x_new[i] - x[i];
        turn[i] = g_new[i] - g[i];
    }
    curve = dot(move, turn, n);
    if (curve > 1e-12)
        m->curve[m->n++ % MEMORY] = curve;
}

/* Goes along the direction; false where no step descends. */
static bool step(const ro_function *f, const float *x, const float *direction, double slope, double first, double *value, float *x_new, float *g_new)
{
    double length = first;

    for (int i = 0; i < MOST_HALVINGS; i++, length = length / 2) {
        double there;
        memcpy(x_new, x, f->n * sizeof *x);
        add(x_new, direction, length, f->n);
        there = f->value(f->ctx, x_new, g_new);
        if (there <= *value + enough * length * slope) {
            *value = there;
            return true;
        }
    }
    return false;
}

void ro_minimise(ro_ses *s, const ro_function *f, float *x)
{
    float *g = ro_new(s, float, f->n), *x_new = ro_new(s, float, f->n), *g_new = ro_new(s, float, f->n), *direction = ro_new(s, float, f->n);
    memory m = { 0 };
    double value;

    for (int k = 0; k < MEMORY; k++) {
        m.move[k] = ro_new(s, float, f->n);
        m.turn[k] = ro_new(s, float, f->n);
    }
    if (ro_failed(s))
        return;
    value = f->value(f->ctx, x, g);
    for (int i = 0; i < MOST_STEPS; i++) {
        double before = value, slope, square = dot(g, g, f->n);
        find_direction(&m, g, direction, f->n);
        slope = dot(g, direction, f->n);
        if (square == 0 || slope >= 0 || !step(f, x, direction, slope, m.n || square < 1 ? 1 : 1 / square, &value, x_new, g_new))
            return;
        remember(&m, x, x_new, g, g_new, f->n);
        memcpy(x, x_new, f->n * sizeof *x);
        memcpy(g, g_new, f->n * sizeof *g);
        if (before - value < near * (1 + (value > 0 ? value : -value)))
            return;
    }
}
