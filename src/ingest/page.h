/* Between html.c and page.c: what an element of a page is. */
#ifndef RO_INGEST_PAGE_H
#define RO_INGEST_PAGE_H

#include "doc/doc.h"

#include <gumbo.h>

#define RO_PAGE_DEPTH 2048 /* deeper than this nobody walks; html_scan.c keeps pages far below it */

/* Text below the node with blanks collapsed, at most `max` bytes of it. */
ro_str ro_page_text(ro_ses *s, const GumboNode *n, size_t max);

bool ro_page_is_block(const GumboNode *n);
bool ro_page_hidden(const GumboNode *n);          /* scripts, forms' fields, `display:none`, `aria-hidden` */
bool ro_page_is_furniture(const GumboNode *n);    /* by tag or class: navigation, sharing, related stories */
/* BODY, or by tag and class HEADLINE (a subtitle), BYLINE, CAPTION, BOILERPLATE. */
ro_zone_kind ro_page_kind(const GumboNode *n);

bool ro_page_is_comments(const GumboNode *n);     /* holds the readers' comments */
bool ro_page_is_comment(const GumboNode *n);      /* one of them */
bool ro_page_has_comment(const GumboNode *n);     /* is one below it? */
bool ro_page_names_author(const GumboNode *n);    /* in a comment: who wrote it */
bool ro_page_is_comment_meta(const GumboNode *n); /* in a comment: date, votes, `reply` */

/* In such an element of a comment (itself included): who wrote it, NULL; the date of its `time`, a view, p NULL. */
const GumboNode *ro_page_find_author(const GumboNode *n);
ro_str ro_page_find_date(const GumboNode *n);

/* The element that holds the article, and its headline (NULL: none). */
const GumboNode *ro_page_main(const GumboNode *root);
const GumboNode *ro_page_headline(const GumboNode *root);
/* Bytes of text in paragraphs below the node, comments left out; stops counting at `enough`. */
size_t ro_page_weight(const GumboNode *n, size_t enough);

/* title, date, publisher, url of the page, where the document has none given. */
void ro_page_facts(ro_doc *d, const GumboNode *root);

#endif
