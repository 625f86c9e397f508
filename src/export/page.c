/* The read-out as one page without network: web/page.html with the record put in as JSON. Nothing of a document becomes markup: the page's script makes text nodes only, and here every `<`
 * of the JSON is written as an escape, so that no text can end the element that holds it. */
#include "export/export.h"

/* clang-format off */
__asm__(".section .rodata\n"
        ".balign 16\n"
        "ro_page_template: .incbin \"" READOUT_WEB "/page.html\"\n"
        "ro_page_template_end: .byte 0\n"
        ".previous\n");
/* clang-format on */
extern const char ro_page_template[], ro_page_template_end[];

static void put_escaped(ro_buf *out, ro_str json)
{
    size_t from = 0;

    for (size_t i = 0; i < json.n; i++) {
        if (json.p[i] != '<' && json.p[i] != '>' && json.p[i] != '&')
            continue;
        ro_buf_add(out, (ro_str){ json.p + from, i - from });
        ro_buf_printf(out, "\\u%04x", (unsigned)json.p[i]);
        from = i + 1;
    }
    ro_buf_add(out, (ro_str){ json.p + from, json.n - from });
}

void ro_export_page(const ro_model *m, ro_doc *d, const readout_style *style, ro_buf *out)
{
    ro_str page = { ro_page_template, (size_t)(ro_page_template_end - ro_page_template) };
    readout_style in_browser = *style;
    ro_buf json = { 0 };
    size_t at = ro_str_find(page, RO_STR("@RECORD@"));

    in_browser.offsets = READOUT_UTF16; /* as JavaScript counts */
    ro_export_json(m, d, &in_browser, 0, &json);
    ro_buf_add(out, (ro_str){ page.p, at });
    put_escaped(out, ro_str_trim(ro_buf_str(&json)));
    ro_buf_add(out, (ro_str){ page.p + at + 8, page.n - at - 8 });
    out->failed |= json.failed;
    ro_buf_free(&json);
}
