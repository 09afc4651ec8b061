"""A page that tries to reach the outside in every way a page has, and a server that counts who comes."""

import socket
import threading
from pathlib import Path


class Listener:
    """Accepts connections on a port of this machine and counts them."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._socket.getsockname()[1])
        self.count = 0
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.count += 1
            connection.close()

    def close(self) -> None:
        """Takes no more."""
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()


def hostile_page(port: int, file: Path) -> str:
    """The page. It asks for things of ``port`` under several names, and for ``file``."""
    at, named = f"http://127.0.0.1:{port}", f"http://localhost:{port}"
    return f"""<!DOCTYPE html><html manifest="{at}/manifest"><head><title>Quiet harbour</title>
<base href="{at}/base/"><meta http-equiv="refresh" content="0;url={at}/refresh">
<link rel="preconnect" href="{at}"><link rel="preconnect" href="{named}" crossorigin>
<link rel="dns-prefetch" href="{named}"><link rel="prefetch" href="{at}/prefetch">
<link rel="preload" href="{at}/p.js" as="script">
<link rel="modulepreload" href="{at}/m.js"><link rel="prerender" href="{at}/prerender">
<link rel="stylesheet" href="{at}/sheet.css"><link rel="icon" href="{at}/icon.png">
<link rel="manifest" href="{at}/m.json">
<style>@import "{at}/import.css"; @\\69mport url({at}/import2.css);
@font-face {{ font-family: Far; src: url({at}/font.woff2) }}
body {{ font-family: Far, serif; background: url({at}/b.png) }}
h1 {{ background-image: u\\72l({at}/escaped.png) }} h2::before {{ content: url("{named}/content.png") }}
h3 {{ background: image-set("{at}/set.png" 1x) }} ul {{ list-style-image: url({at}/list.png) }}
p {{ cursor: url({at}/cursor.cur), auto; --far: url({at}/var.png);
  mask-image: url({at}/mask.svg#m); background: var(--far) }}
@media screen {{ p:hover {{ border-image: url({at}/border.png) 30 }} }}</style>
<script>document.title = "ran"; fetch("{at}/fetch"); new WebSocket("ws://127.0.0.1:{port}/socket");
navigator.sendBeacon("{at}/beacon", "x"); new Image().src = "{at}/image";</script><script src="{at}/script.js"></script>
</head><body background="{at}/background.png" onload="fetch('{at}/onload')">
<h1>The harbour is quiet</h1><h2>No ship came in</h2><h3>Nobody called</h3>
<p style="background:url({at}/style.png)">Nothing left the harbour on Tuesday, officials said at the quayside.</p>
<ul><li>One boat was painted.</li></ul>
<img src="{at}/img.png" srcset="{at}/img2.png 2x" alt="A pier"><img src="file://{file}" id="local" alt="local">
<picture><source srcset="{at}/source.webp">
<img src="{named}/picture.png" alt="A boat" onerror="fetch('{at}/onerror')"></picture>
<iframe src="{at}/frame"></iframe><iframe srcdoc="<img src='{at}/srcdoc.png'>"></iframe><frame src="{at}/frame2">
<object data="{at}/object"></object><embed src="{at}/embed"><applet code="{at}/applet"></applet>
<video src="{at}/video.mp4" poster="{at}/poster.png" autoplay></video><audio src="{at}/audio.mp3" autoplay></audio>
<video autoplay><source src="{at}/v2.mp4"><track src="{at}/track.vtt" default></video>
<svg><image href="{at}/svg.png" xlink:href="{at}/svg2.png"/><use href="{at}/use.svg#a"/>
<script>fetch("{at}/svg")</script>
<style>* {{ fill: url({at}/fill.svg#f) }}</style><foreignObject><img src="{at}/foreign.png"></foreignObject></svg>
<a href="{at}/link" ping="{at}/ping">A link</a><a href="javascript:fetch('{at}/js')">Another</a>
<form action="{at}/form" method="post"><input type="image" src="{at}/input.png" autofocus>
<button formaction="{at}/b">Send</button></form>
<table background="{at}/table.png"><tr><td background="{at}/td.png">A cell</td></tr></table>
<noscript><img src="{at}/noscript.png"></noscript><template><img src="{at}/template.png"></template>
<math><mtext><img src="{at}/math.png"></mtext></math>
</body></html>"""
