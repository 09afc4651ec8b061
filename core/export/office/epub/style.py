"""The style sheet of a book.

It sets neither typeface nor colours nor the margins of the page: those are the reader's, by day and by night.
"""

STYLE = """\
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-align: start; break-after: avoid; page-break-after: avoid; }
h1 { font-size: 1.6em; margin: 0 0 .5em; }
h2 { font-size: 1.3em; margin: 1.4em 0 .4em; }
h3 { font-size: 1.15em; margin: 1.2em 0 .3em; }
h4, h5, h6 { font-size: 1em; margin: 1.2em 0 .3em; }
header { margin-bottom: 1.5em; }
header p { margin: 0; font-size: .9em; text-align: start; }
p { margin: .6em 0; orphans: 2; widows: 2; }
ul.marked, ul.marked ul, nav ol { list-style: none; }
nav ol { margin: .3em 0; padding: 0 1em; }
blockquote { margin: 1em 1.5em; }
figure { margin: 1em 0; break-inside: avoid; page-break-inside: avoid; }
figcaption { font-size: .9em; }
pre { white-space: pre-wrap; tab-size: 4; font-size: .9em; text-align: start; }
table { border-collapse: collapse; margin: 1em 0; }
td { border: 1px solid; padding: .2em .5em; vertical-align: top; text-align: start; }
tr { break-inside: avoid; page-break-inside: avoid; }
a { color: inherit; text-decoration: underline; }
p, li, td, figcaption, pre, h1, h2, h3, h4, h5, h6 { overflow-wrap: break-word; }
"""
