"""What the commands say of themselves. A paragraph after a backspace sign keeps its lines."""

PROGRAM = """A review desk for editors: the raw page beside the cleaned article, every removal explained.

\b
Without a command it opens the window on your desk:
  galleyproof [FILES]
"""

CLEAN = """Clean pages without a window or a desk.

\b
Examples:
  galleyproof clean page.html
  galleyproof clean *.html --to markdown --out articles/
  galleyproof clean pages.jsonl --to jsonl --out cleaned.jsonl
  curl -s https://example.org/story | galleyproof clean - --to json

\b
--to text      the body alone, a block a line; line breaks inside code
               become spaces
--to markdown  headline, byline, date and body
--to html      the same as a document of its own
--to json      fields, text, flags, questions and every block with its
               verdict: an object for one page, an array for several
--to jsonl     the same object, one a line

\b
--out FILE     one page as text, markdown or html; any number as json or jsonl
--out FOLDER/  a file a page, named after its input; no file is overwritten.
               Several pages as text, markdown or html make PATH a folder
--out -        standard output; several pages as text, markdown or html are
               parted by a line with a form feed

Pages come out in the order of the inputs. What cannot be read is named on standard error with the cause, and
the rest goes on. A page that takes too long or needs too much memory comes out as its plain text, flagged
"incomplete".

Exit code: 0 if every input was read, be it as plain text; 2 if not; 130 if interrupted.
"""

ADD = """Put pages on the desk, for review in the window.

Prints a line a page: the review's id, its name, and whether it is new. The same page twice is one review.

\b
Examples:
  galleyproof add *.html
  galleyproof add flagged.jsonl --desk monday.galleyproof

Exit code: 0 if every input was read, be it as plain text; 2 if not; 130 if interrupted.
"""

TRAIN = """Train the block model on gold pages, and write it with a card that names them.

The same corpora give the same file, byte for byte. Needs galleyproof[train].

\b
Examples:
  galleyproof train corpora/news-2023 corpora/wcxb-dev --out blocks.npz
  galleyproof train corpora/news-2023 approved.parquet --out blocks.npz
"""

LIST = """List the desk's reviews: state, questions, title, flags.

\b
Examples:
  galleyproof list
  galleyproof list --json --desk monday.galleyproof
"""

PACE = """Tell what each article decided on took: keys, clicks and seconds at work, and the medians.

Counted by the window while an editor works. It is kept on the desk alone and stands in no export.

\b
Examples:
  galleyproof pace
  galleyproof pace --json --desk monday.galleyproof
"""

EXPORT = """Export approved reviews, with a manifest: into a folder, or as a profile says.

Prints the path of each file. A review that is not approved, or whose account of the source does not add up,
does not leave: it is named on standard error with the cause. By a profile, what has left before leaves again only
when it has changed; how many have not is said on standard error.

\b
Examples:
  galleyproof export --folder out
  galleyproof export --to markdown --folder out story.html
  galleyproof export --profile wire

Exit code: 0 if all left, 2 if not.
"""

VERIFY = """Check that files are as they left, by the record that was written with them.

Needs no desk and no network. Prints a line for each thing that differs: a part of the record, one of its events, or a
file that was changed, renamed, is missing or none of the record's. Where all holds, a line a file says so.

\b
Examples:
  galleyproof verify out/ferry.html.record.json
  galleyproof verify ferry.html.record.json ferry.html

A record carries no signature: whoever can rewrite all of it can make one that holds. Keep its seal, at the end of
the file, where only you can write, to be sure that it is the same record.

Exit code: 0 if all holds, 2 if not.
"""

PROFILES = """List the profiles of the desk, make one, or drop one.

A profile is a named way for approved copy to leave: format, folder, file names and fields.

\b
Examples:
  galleyproof profiles
  galleyproof profiles save wire --format ninjs-1.6 --folder /srv/wire
  galleyproof profiles save site --format html --folder ~/site --pattern "{date} {headline}"
  galleyproof profiles drop wire
"""

PROFILES_SAVE = """Make a profile, or replace the one of that name.

\b
Placeholders of --pattern, all but the last two different for each article:
  {headline} {date} {byline} {credit} {language} {source} {id} {profile} {format}
A format whose one file holds all articles is named by a pattern of the last two and plain text, or else by the
profile's name. The ending comes by itself.
"""

PROFILES_DROP = """Drop a profile. What left by it stays where it is."""
