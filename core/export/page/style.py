"""The style sheet every HTML export carries: for reading, and for paper."""

STYLE = """
html { color-scheme: light dark; }
body { margin: 2rem auto; padding: 0 1rem; max-width: 40rem; font: 1.05rem/1.6 Georgia, "Times New Roman", serif; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; }
header { margin-bottom: 1.5rem; }
header p { margin: 0; opacity: .75; font-size: .9em; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: .2rem solid; }
ul.marked, ul.marked ul { list-style: none; }
figure { margin-inline: 0; }
figcaption { font-size: .9em; opacity: .75; }
pre { white-space: pre-wrap; }
p, li, td, figcaption, h1, h2, h3 { overflow-wrap: anywhere; }
table { border-collapse: collapse; }
td { padding: .2rem .6rem; border: 1px solid; vertical-align: top; }
@media print {
  body { margin: 0; max-width: none; font-size: 11pt; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  blockquote, figure, tr { break-inside: avoid; }
  a { color: inherit; }
}
"""
