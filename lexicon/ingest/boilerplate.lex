# Lines of a page that are no part of its text. where: the whole line, its beginning, or anywhere in a line of at most 40 words.
@table ingest.boilerplate
@columns phrase | where(whole start in)

Advertisement; Advertisements; Sponsored; Sponsored content; Promoted content | whole
Share; Share this; Share on Facebook; Share on Twitter; Share via email; Tweet; Print; Email; Email this; Print this page; Save; Copy link | whole
Read more; Continue reading; See more; Show more; Load more; More; Next; Previous; Back to top; Top | whole
Related; Related articles; Related stories; Related content; Related topics; More on this story; Most read; Most popular; Trending; Recommended; Recommended for you; You may also like; More from | whole
Comments; Leave a comment; Leave a reply; Add a comment; Post a comment; View comments; Show comments; Join the conversation; Reply; Report; Like; Log in to reply; No comments yet | whole
Subscribe; Subscribe now; Sign up; Sign in; Log in; Register; Newsletter; Donate; Donate now; Support us; Follow us; Contact us; About us; Home; Menu; Search | whole
Privacy policy; Terms of use; Terms of service; Cookie policy; Terms and conditions; Sitemap; Accessibility | whole
Read more:; Also read:; Read also:; See also:; Read next:; More on this:; Related:; Watch:; Listen:; Click here; Share this article | start
Sign up for; Sign up to; Subscribe to; Follow us on; Like us on; Download our; Get our; Get the latest; Join our; Support our; Help us; Make a donation; Donate to; Become a member | start
This article was originally published; This article originally appeared; This story was originally published; Originally published; Republished with permission; This article first appeared | start
Our Standards; Tags; Filed under; Posted in; Categories; Topics | start
Reporting by; Additional reporting by; Editing by; Writing by; Compiled by | start
All rights reserved; may not be published, broadcast, rewritten or redistributed; may not be reproduced; without permission | in
Thomson Reuters Trust Principles; use of cookies; uses cookies; this website uses | in
sign up for our newsletter; our newsletter; daily newsletter; support independent journalism; support our journalism; tax-deductible | in
follow us on twitter; follow us on facebook; like us on facebook; follow him on twitter; follow her on twitter | in
