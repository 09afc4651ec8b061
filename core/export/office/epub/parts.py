"""What the files in a book are called."""

MEDIA_TYPE = "application/epub+zip"
CONTAINER = "META-INF/container.xml"
FOLDER = "EPUB"
PACKAGE = "package.opf"
NAVIGATION = "nav.xhtml"
CONTENT = "content.xhtml"
STYLE = "style.css"
