"""What speaks for a value of a field, and how much: log-odds against "none of the values is right".

Fitted by softmax regression over the values that a page gives (penalty on the squares 1.0) on the articles of one half
of the sites of the two corpora, by a hash of the registered domain, and on flattened copies of them for text pages:
608 pages for titles, 405 for bylines and dates, of which 316 and 332 have one. The pages of the other half of the sites
have only measured it. Rounded to a tenth; what is worth less than 0.15 does not stand here.

Some things are set by hand, because the corpora hold too few of them: a mail's head, several authors in a block each,
author and day of the post that a forum's thread begins with, a lower heading that many pages have, the headline that a
trail of sections ends with (all sites together say 1.1 and -1.4), and the date of a banner, which is only a guess (the
banners of flattened copies are made up).
"""

from collections.abc import Mapping

TITLE_HTML: Mapping[str, float] = {
    "top heading": 1.2,
    "lower heading": 1.1,
    "only top heading": 0.9,
    "just above the story": 0.7,
    "marked as a headline": 0.7,
    "part of a longer one": 0.7,
    "title": 0.7,
    "meta og:title": 0.5,
    "plain block": 0.5,
    "another statement of the title": 0.2,
    "hidden": 0.2,
    "says most of the address": 0.2,
    "json-ld headline": -0.2,
    "like a declared one": -0.2,
    "below the story's start": -0.5,
    "the site's name": -0.5,
    "among the page's furniture": -0.6,
    "against all that is declared": -0.7,
    "says little of the address": -0.8,
    "one or two words": -1.0,
    "a lower heading of many pages": -2.0,
}
"""Titles of web pages."""

TITLE_TEXT: Mapping[str, float] = {
    "a mail's head": 4.0,
    "date or author right below": 3.0,
    "date or author below": 2.1,
    "just above the story": 1.4,
    "heading": 1.1,
    "ends a longer line": 1.0,
    "above the story": 0.7,
    "8 to 20 words": 0.6,
    "set in capitals": 0.5,
    "stands again": 0.5,
    "some way above the story": 0.4,
    "above a likely one": 0.2,
    "first line": -0.2,
    "most of its words come again in the story": -0.2,
    "last likely one": -0.3,
    "list item": -0.4,
    "far above the story": -0.5,
    "many of its words come again in the story": -0.5,
    "over 20 words": -0.6,
    "some of its words come again in the story": -0.7,
    "the story has some of its words": -0.9,
    "below a likely one": -1.0,
    "below the story's start": -1.0,
    "ends with a shorter line": -1.0,
    "holds a date or an author": -1.1,
    "few of its words come again in the story": -1.2,
    "kept": -1.2,
    "the story has few of its words": -1.6,
    "3 or 4 words": -1.7,
    "none of its words come again in the story": -2.0,
    "the story has none of its words": -2.1,
    "ends as a sentence": -2.3,
    "2 words": -2.7,
    "in parts": -2.8,
}
"""Titles of text pages."""

BYLINE_HTML: Mapping[str, float] = {
    "json-ld author of a thread": 4.0,
    "in several blocks": 2.0,
    "meta author": 2.3,
    "after a byline's opening": 1.3,
    "just below the headline": 1.3,
    "opens as a byline": 1.2,
    "a declared author": 1.1,
    "first shown": 1.1,
    "meta twitter:data": 0.9,
    "amid the story": 0.8,
    "more names than another": 0.7,
    "on a date's line": 0.7,
    "in a box about the author": 0.4,
    "marked as the author": 0.4,
    "a heading": 0.3,
    "json-ld author": 0.3,
    "rel author": 0.2,
    "some of the declared names": 0.2,
    "a bare name": -0.2,
    "an office": -0.4,
    "a long name": -0.6,
    "the site's name": -0.6,
    "holds a byline": -0.8,
    "a line of the story": -0.9,
    "among the page's furniture": -0.9,
    "about the headline": -1.1,
    "one word": -1.3,
    "several names": -1.3,
    "one of several that sign together": -0.5,
}
"""Bylines of web pages."""

BYLINE_TEXT: Mapping[str, float] = {
    "a mail's head": 4.0,
    "in several blocks": 2.0,
    "just below the headline": 1.8,
    "after a byline's opening": 1.4,
    "on a date's line": 1.1,
    "first shown": 0.8,
    "opens as a byline": 0.7,
    "behind the story": 0.6,
    "beside a date": 0.4,
    "some of more names": -0.2,
    "an office": -0.7,
    "about the headline": -1.2,
    "holds a byline": -1.4,
    "one word": -1.5,
    "several names": -1.6,
    "a line of the story": -2.2,
    "one of several that sign together": -0.5,
}
"""Bylines of text pages."""

DATE_HTML: Mapping[str, float] = {
    "meta article:published_time": 2.9,
    "about the headline": 1.4,
    "first shown": 1.2,
    "meta datepublished": 1.1,
    "json-ld datePublished of a thread": 2.5,
    "json-ld datePublished": 1.0,
    "said to be the publication": 0.8,
    "json-ld dateModified": 0.7,
    "among some words": 0.5,
    "first time element": 0.5,
    "the address": 0.5,
    "elsewhere on the page": 0.4,
    "json-ld dateModified of something else": 0.4,
    "marked as an update": 0.4,
    "meta datemodified": 0.4,
    "among the page's furniture": 0.3,
    "time element, elsewhere": 0.3,
    "another statement of the publication": 0.2,
    "marked as the publication": 0.2,
    "json-ld datePublished of something else": -0.2,
    "time element of the publication, about the headline": -0.3,
    "among many words": -0.4,
    "meta article:modified_time": -0.5,
    "time element of an update, about the headline": -0.6,
    "time element of the publication, elsewhere": -0.6,
    "behind the story": -0.7,
    "said to be an update": -0.8,
    "the latest of several": -0.9,
    "in a banner": -1.0,
    "a line of the story": -1.5,
}
"""Dates of web pages."""

DATE_TEXT: Mapping[str, float] = {
    "a mail's head": 4.0,
    "about the headline": 1.2,
    "first shown": 1.0,
    "said to be the publication": 0.4,
    "the earliest of several": 0.4,
    "alone on its line": 0.3,
    "behind the story": -0.7,
    "the latest of several": -0.8,
    "in a banner": -1.0,
    "a line of the story": -1.5,
    "said to be an update": -2.0,
}
"""Dates of text pages."""
