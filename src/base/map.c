/* Open addressing with linear probing, at most half full. */
#include "base/map.h"

static uint32_t *slot_of(const ro_map *m, ro_str key)
{
    uint32_t i = (uint32_t)ro_str_hash(key) & (m->slots - 1);

    while (m->slot[i] && !ro_str_eq(m->all.at[m->slot[i] - 1].key, key))
        i = (i + 1) & (m->slots - 1);
    return &m->slot[i];
}

static bool widen(ro_ses *s, ro_map *m)
{
    uint32_t slots = m->slots ? m->slots * 2 : 32;
    uint32_t *slot = ro_new(s, uint32_t, slots);

    if (!slot)
        return false;
    m->slot = slot;
    m->slots = slots;
    for (uint32_t i = 0; i < m->all.n; i++)
        *slot_of(m, m->all.at[i].key) = i + 1;
    return true;
}

uint32_t *ro_map_get(const ro_map *m, ro_str key)
{
    uint32_t *slot = m->slots ? slot_of(m, key) : NULL;
    return slot && *slot ? &m->all.at[*slot - 1].value : NULL;
}

uint32_t *ro_map_put(ro_ses *s, ro_map *m, ro_str key, uint32_t if_absent)
{
    uint32_t *slot, before = m->all.n;

    if (m->all.n * 2 >= m->slots && !widen(s, m))
        return NULL;
    slot = slot_of(m, key);
    if (*slot)
        return &m->all.at[*slot - 1].value;
    ro_push(s, &m->all, (ro_entry){ key, if_absent });
    if (m->all.n == before)
        return NULL;
    *slot = m->all.n;
    return &m->all.at[before].value;
}
