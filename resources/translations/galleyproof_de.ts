<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Advice</name>
    <message>
        <source>Choose a copy, or remove one.</source>
        <translation>Wählen Sie eine Fassung, oder streichen Sie eine.</translation>
    </message>
    <message>
        <source>Compare it with its source.</source>
        <translation>Vergleichen Sie sie mit ihrer Quelle.</translation>
    </message>
    <message>
        <source>Correct it among the fields.</source>
        <translation>Berichtigen Sie es bei den Feldern.</translation>
    </message>
    <message>
        <source>Give it one among the fields.</source>
        <translation>Geben Sie ihm eine bei den Feldern.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Behalten Sie einen davon.</translation>
    </message>
    <message>
        <source>See which one is right.</source>
        <translation>Sehen Sie nach, was stimmt.</translation>
    </message>
    <message>
        <source>The account does not add up, so nothing leaves: park the page.</source>
        <translation>Die Bilanz geht nicht auf, darum geht nichts hinaus: Stellen Sie die Seite zurück.</translation>
    </message>
    <message>
        <source>Type what belongs there.</source>
        <translation>Tippen Sie, was dort hingehört.</translation>
    </message>
    <message>
        <source>{accept} accepts, {next} goes to the next.</source>
        <translation>{accept} bestätigt, {next} geht zur nächsten.</translation>
    </message>
    <message>
        <source>{remove} removes it, {keep} keeps it.</source>
        <translation>{remove} streicht ihn, {keep} behält ihn.</translation>
    </message>
</context>
<context>
    <name>Alike</name>
    <message>
        <source>No other block of this page that is still open is like it.</source>
        <translation>Kein anderer noch offener Block dieser Seite ist ihm gleich.</translation>
    </message>
    <message>
        <source>Only whole blocks are alike: {key} selects the whole block first.</source>
        <translation>Nur ganze Blöcke sind gleichartig: {key} wählt zuerst den ganzen Block aus.</translation>
    </message>
    <message>
        <source>{step}. {key} takes it back.</source>
        <translation>{step}. {key} nimmt das zurück.</translation>
    </message>
</context>
<context>
    <name>Anew</name>
    <message>
        <source>This page was decided on as it is shown, so it stays as it is.</source>
        <translation>An dieser Seite wurde so entschieden, wie sie gezeigt wird; deshalb bleibt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>This page was prepared whole; nothing would become of it but what is shown.</source>
        <translation>Diese Seite wurde vollständig vorbereitet; es käme nichts anderes heraus, als gezeigt wird.</translation>
    </message>
    <message>
        <source>{name} is being prepared anew…</source>
        <translation>{name} wird neu vorbereitet …</translation>
    </message>
    <message>
        <source>{name} is prepared now.</source>
        <translation>{name} ist jetzt vorbereitet.</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>{block} kept</source>
        <translation>{block} behalten</translation>
    </message>
    <message>
        <source>{block} kept, in your words</source>
        <translation>{block} behalten, in Ihrem Wortlaut</translation>
    </message>
    <message>
        <source>{block} removed: {reason}</source>
        <translation>{block} gestrichen: {reason}</translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Neuer Absatz</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>It stands here once a page is open.</source>
        <translation>Er steht hier, sobald eine Seite offen ist.</translation>
    </message>
    <message>
        <source>No article yet</source>
        <translation>Noch kein Artikel</translation>
    </message>
    <message>
        <source>What is selected is within one passage again.</source>
        <translation>Die Auswahl liegt wieder in einer Passage.</translation>
    </message>
</context>
<context>
    <name>ArticleSide</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>head of the article</source>
        <translation>Kopf des Artikels</translation>
    </message>
    <message>
        <source>paragraph {n} of the article</source>
        <translation>Absatz {n} des Artikels</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Block {number}</source>
        <translation>Block {number}</translation>
    </message>
</context>
<context>
    <name>BlockChip</name>
    <message>
        <source>{name}, current</source>
        <translation>{name}, aktuell</translation>
    </message>
</context>
<context>
    <name>BlockRow</name>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>copy of {0}</source>
        <translation>wie {0}</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Quellenangabe</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>near copy of {0} · {1}</source>
        <translation>fast wie {0} · {1}</translation>
    </message>
    <message>
        <source>stands on top</source>
        <translation>steht ganz oben</translation>
    </message>
    <message>
        <source>stands {0}</source>
        <translation>steht {0}</translation>
    </message>
    <message>
        <source>{blocks} · {fate}</source>
        <translation>{blocks} · {fate}</translation>
    </message>
    <message>
        <source>→ {field}</source>
        <translation>→ {field}</translation>
    </message>
    <message>
        <source>↪ stands after {0}</source>
        <translation>↪ steht nach {0}</translation>
    </message>
</context>
<context>
    <name>BlocksModel</name>
    <message>
        <source>moved: it stands after block {number} in the article</source>
        <translation>verschoben: steht im Artikel nach Block {number}</translation>
    </message>
    <message>
        <source>moved: it stands on top of the article</source>
        <translation>verschoben: steht ganz oben im Artikel</translation>
    </message>
    <message>
        <source>stands on the page {times}</source>
        <translation>steht {times} auf der Seite</translation>
    </message>
</context>
<context>
    <name>BlocksView</name>
    <message>
        <source>Blocks of the page</source>
        <translation>Blöcke der Seite</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: {task}</source>
        <translation>Abbrechen: {task}</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Block {0}</source>
        <translation>Block {0}</translation>
    </message>
    <message>
        <source>Nothing is changed: the article is the page&apos;s own text, all of it.</source>
        <translation>Nichts ist geändert: Der Artikel ist der Text der Seite, und zwar ganz.</translation>
    </message>
    <message>
        <source>Nothing is changed: the article stands as proposed.</source>
        <translation>Nichts ist geändert: Der Artikel steht wie vorgeschlagen.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>a caption</source>
        <translation>ein Bildtext</translation>
    </message>
    <message>
        <source>a heading of level {level}</source>
        <translation>ein Zwischentitel der Stufe {level}</translation>
    </message>
    <message>
        <source>a list item</source>
        <translation>ein Listenpunkt</translation>
    </message>
    <message>
        <source>a numbered list item</source>
        <translation>ein nummerierter Listenpunkt</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>ein Absatz</translation>
    </message>
    <message>
        <source>a quote</source>
        <translation>ein Zitat</translation>
    </message>
    <message>
        <source>a table row</source>
        <translation>eine Tabellenzeile</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>became the {field}</source>
        <translation>jetzt im Feld {field}</translation>
    </message>
    <message>
        <source>bold, italic or links changed</source>
        <translation>Fett, Kursiv oder Links geändert</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Quellenangabe</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>kept; proposed as the {field}</source>
        <translation>behalten; vorgeschlagen fürs Feld {field}</translation>
    </message>
    <message>
        <source>kept; proposed to go as {reason}</source>
        <translation>behalten; Vorschlag: streichen ({reason})</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>merged with the passage before</source>
        <translation>mit der Passage davor verbunden</translation>
    </message>
    <message>
        <source>now {kind}</source>
        <translation>jetzt {kind}</translation>
    </message>
    <message>
        <source>removed as {reason}</source>
        <translation>gestrichen ({reason})</translation>
    </message>
    <message>
        <source>removed as {reason}, not as proposed</source>
        <translation>gestrichen ({reason}), anders als vorgeschlagen</translation>
    </message>
    <message>
        <source>split</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>{blocks}: {reasons}</source>
        <translation>{blocks}: {reasons}</translation>
    </message>
    <message>
        <source>{field} changed</source>
        <translation>{field} geändert</translation>
    </message>
    <message>
        <source>{field} cleared</source>
        <translation>{field} geleert</translation>
    </message>
    <message>
        <source>{field} set</source>
        <translation>{field} gesetzt</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Changes to the article</source>
        <translation>Änderungen am Artikel</translation>
    </message>
    <message>
        <source>Show changes against the page</source>
        <translation>Änderungen gegenüber der Seite zeigen</translation>
    </message>
    <message>
        <source>Show changes against the proposal</source>
        <translation>Änderungen gegenüber dem Vorschlag zeigen</translation>
    </message>
    <message>
        <source>against the page</source>
        <translation>gegenüber der Seite</translation>
    </message>
    <message>
        <source>against the proposal</source>
        <translation>gegenüber dem Vorschlag</translation>
    </message>
</context>
<context>
    <name>ChipStrip</name>
    <message>
        <source>More blocks</source>
        <translation>Weitere Blöcke</translation>
    </message>
    <message>
        <source>{key} goes from one to the next.</source>
        <translation>{key} geht von einem zum nächsten.</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Also: {others}</source>
        <translation>Außerdem: {others}</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Every article in this list is done.</source>
        <translation>Alle Artikel dieser Liste sind erledigt.</translation>
    </message>
    <message>
        <source>Not approved. {0}</source>
        <translation>Nicht freigegeben. {0}</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>{0}: {1}. {2} takes it back.</source>
        <translation>{0}: {1}. {2} nimmt das zurück.</translation>
    </message>
    <message>
        <source>{key} again approves as it stands.</source>
        <translation>Nochmals {key} gibt frei, wie es ist.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;About Galleyproof</source>
        <translation>Über &amp;Galleyproof</translation>
    </message>
    <message>
        <source>&amp;Add a paragraph</source>
        <translation>Absatz hinzufü&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Approve and next</source>
        <translation>&amp;Freigeben und weiter</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Blocks</source>
        <translation>B&amp;löcke</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Ände&amp;rungen</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Copy article</source>
        <translation>Artikel &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit the text</source>
        <translation>&amp;Text bearbeiten</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>&amp;Export approved…</source>
        <translation>Freigegebenes &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find in the article…</source>
        <translation>Im Artikel &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Grow the selection</source>
        <translation>Auswahl &amp;erweitern</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher K&amp;ontrast</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>Kurs&amp;iv</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>&amp;List item</source>
        <translation>&amp;Listenpunkt</translation>
    </message>
    <message>
        <source>&amp;Menu of what is here</source>
        <translation>Kontext&amp;menü</translation>
    </message>
    <message>
        <source>&amp;Merge with the passage before</source>
        <translation>&amp;Mit der Passage davor verbinden</translation>
    </message>
    <message>
        <source>&amp;New desk…</source>
        <translation>&amp;Neuer Desk…</translation>
    </message>
    <message>
        <source>&amp;Next block</source>
        <translation>&amp;Nächster Block</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Text &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Numbered list item</source>
        <translation>&amp;Nummerierter Listenpunkt</translation>
    </message>
    <message>
        <source>&amp;Open pages…</source>
        <translation>Seiten &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Other strip</source>
        <translation>An&amp;derer Streifen</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Absatz</translation>
    </message>
    <message>
        <source>&amp;Park</source>
        <translation>&amp;Zurückstellen</translation>
    </message>
    <message>
        <source>&amp;Previous block</source>
        <translation>&amp;Voriger Block</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>&amp;Recent desks…</source>
        <translation>Zuletzt &amp;geöffnete Desks…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>&amp;Search the queue</source>
        <translation>Eingang &amp;durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Take back the replacement</source>
        <translation>Erse&amp;tzung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Take the other version</source>
        <translation>&amp;Andere Fassung nehmen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>A&amp;ccept and next</source>
        <translation>&amp;Bestätigen und weiter</translation>
    </message>
    <message>
        <source>Accept, and all like it</source>
        <translation>Bestätigen, mit allen gleichartigen</translation>
    </message>
    <message>
        <source>As the platf&amp;orm has it</source>
        <translation>Wie im S&amp;ystem</translation>
    </message>
    <message>
        <source>Changes against the page</source>
        <translation>Änderungen gegenüber der Seite</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>B&amp;efehle…</translation>
    </message>
    <message>
        <source>Cop&amp;y the text of the blocks</source>
        <translation>Text der &amp;Blöcke kopieren</translation>
    </message>
    <message>
        <source>Copy 1, or remove: navigation</source>
        <translation>Fassung 1, oder streichen: Navigation</translation>
    </message>
    <message>
        <source>Copy 2, or remove: advertisement</source>
        <translation>Fassung 2, oder streichen: Werbung</translation>
    </message>
    <message>
        <source>Copy 3, or remove: related</source>
        <translation>Fassung 3, oder streichen: weitere Themen</translation>
    </message>
    <message>
        <source>Copy 4, or remove: subscribe</source>
        <translation>Fassung 4, oder streichen: Abo</translation>
    </message>
    <message>
        <source>Copy 5, or remove: share</source>
        <translation>Fassung 5, oder streichen: Teilen</translation>
    </message>
    <message>
        <source>Copy 6, or remove: comments</source>
        <translation>Fassung 6, oder streichen: Kommentare</translation>
    </message>
    <message>
        <source>Copy 7, or remove: legal</source>
        <translation>Fassung 7, oder streichen: Rechtliches</translation>
    </message>
    <message>
        <source>Copy 8, or remove: credit</source>
        <translation>Fassung 8, oder streichen: Quellenangabe</translation>
    </message>
    <message>
        <source>Copy 9, or remove: junk</source>
        <translation>Fassung 9, oder streichen: Ballast</translation>
    </message>
    <message>
        <source>De&amp;utsch</source>
        <translation>De&amp;utsch</translation>
    </message>
    <message>
        <source>E&amp;xport preview</source>
        <translation>E&amp;xport-Vorschau</translation>
    </message>
    <message>
        <source>Edit the text from its beginning</source>
        <translation>Text von seinem Anfang an bearbeiten</translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation>Erneut e&amp;xportieren</translation>
    </message>
    <message>
        <source>F&amp;ields</source>
        <translation>&amp;Felder</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find previ&amp;ous</source>
        <translation>V&amp;orige Fundstelle</translation>
    </message>
    <message>
        <source>Fold long runs</source>
        <translation>Lange Folgen einklappen</translation>
    </message>
    <message>
        <source>Go &amp;to what was not exported</source>
        <translation>Zum nich&amp;t Exportierten</translation>
    </message>
    <message>
        <source>Go to a &amp;block…</source>
        <translation>Zu einem &amp;Block…</translation>
    </message>
    <message>
        <source>Go to an ar&amp;ticle…</source>
        <translation>&amp;Zu einem Artikel…</translation>
    </message>
    <message>
        <source>Heading &amp;1</source>
        <translation>Zwischentitel &amp;1</translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation>Zwischentitel &amp;2</translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation>Zwischentitel &amp;3</translation>
    </message>
    <message>
        <source>Heading &amp;4</source>
        <translation>Zwischentitel &amp;4</translation>
    </message>
    <message>
        <source>Keep / remove</source>
        <translation>Behalten / streichen</translation>
    </message>
    <message>
        <source>Language of the plat&amp;form</source>
        <translation>Sprache des Sy&amp;stems</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>&amp;Link…</translation>
    </message>
    <message>
        <source>Make it a fiel&amp;d</source>
        <translation>Zu einem Fel&amp;d machen</translation>
    </message>
    <message>
        <source>Make it the &amp;byline</source>
        <translation>Zur &amp;Autorenzeile machen</translation>
    </message>
    <message>
        <source>Make it the &amp;credit</source>
        <translation>Zur &amp;Quellenangabe machen</translation>
    </message>
    <message>
        <source>Make it the &amp;date</source>
        <translation>Zum &amp;Datum machen</translation>
    </message>
    <message>
        <source>Make it the &amp;headline</source>
        <translation>Zur &amp;Überschrift machen</translation>
    </message>
    <message>
        <source>Mo&amp;ve up</source>
        <translation>Nac&amp;h oben verschieben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten verschieben</translation>
    </message>
    <message>
        <source>New page from the &amp;clipboard</source>
        <translation>Neue Seite aus der &amp;Zwischenablage</translation>
    </message>
    <message>
        <source>Next &amp;article</source>
        <translation>Nächster Art&amp;ikel</translation>
    </message>
    <message>
        <source>Next &amp;lost or left in</source>
        <translation>Nächster verl&amp;orener oder übersehener</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Next &amp;question</source>
        <translation>Nächste &amp;Frage</translation>
    </message>
    <message>
        <source>Next misspelt &amp;word</source>
        <translation>Nä&amp;chstes falsch geschriebenes Wort</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Open &amp;desk…</source>
        <translation>&amp;Desk öffnen…</translation>
    </message>
    <message>
        <source>Open a &amp;folder of pages…</source>
        <translation>&amp;Ordner mit Seiten öffnen…</translation>
    </message>
    <message>
        <source>Open the file in its own program</source>
        <translation>Die Datei in ihrem eigenen Programm öffnen</translation>
    </message>
    <message>
        <source>Other &amp;copy</source>
        <translation>&amp;Andere Fassung</translation>
    </message>
    <message>
        <source>Pace…</source>
        <translation>Tempo…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Prepare anew</source>
        <translation>Neu vorbereiten</translation>
    </message>
    <message>
        <source>Previous a&amp;rticle</source>
        <translation>Voriger Artike&amp;l</translation>
    </message>
    <message>
        <source>Previous misspelt word</source>
        <translation>Voriges falsch geschriebenes Wort</translation>
    </message>
    <message>
        <source>Previous q&amp;uestion</source>
        <translation>Vorige F&amp;rage</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Voriger Satz</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>Wieder &amp;öffnen</translation>
    </message>
    <message>
        <source>Remove from here on</source>
        <translation>Ab hier alles entfernen</translation>
    </message>
    <message>
        <source>Remove up to here</source>
        <translation>Alles bis hier entfernen</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>Erset&amp;zen…</translation>
    </message>
    <message>
        <source>Reverse and ne&amp;xt</source>
        <translation>&amp;Umkehren und weiter</translation>
    </message>
    <message>
        <source>Reverse, and all like it</source>
        <translation>Umkehren, mit allen gleichartigen</translation>
    </message>
    <message>
        <source>Select all from here</source>
        <translation>Alles ab hier auswählen</translation>
    </message>
    <message>
        <source>Select all like it</source>
        <translation>Alle gleichartigen auswählen</translation>
    </message>
    <message>
        <source>Select all of this reason</source>
        <translation>Alles mit diesem Grund auswählen</translation>
    </message>
    <message>
        <source>Select all of this run</source>
        <translation>Ganze Folge auswählen</translation>
    </message>
    <message>
        <source>Select all to here</source>
        <translation>Alles bis hier auswählen</translation>
    </message>
    <message>
        <source>Select the next block too</source>
        <translation>Nächsten Block dazunehmen</translation>
    </message>
    <message>
        <source>Select the previous block too</source>
        <translation>Vorigen Block dazunehmen</translation>
    </message>
    <message>
        <source>Sho&amp;w the folder of the last export</source>
        <translation>Ordner des letzten Exports ze&amp;igen</translation>
    </message>
    <message>
        <source>Shrin&amp;k the selection</source>
        <translation>Auswahl ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Single-&amp;key commands</source>
        <translation>Befehle mit Ein&amp;zeltasten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Spellin&amp;g suggestions…</source>
        <translation>Schreibweise &amp;prüfen …</translation>
    </message>
    <message>
        <source>Split the passage at the caret</source>
        <translation>Passage an der Schreibmarke teilen</translation>
    </message>
    <message>
        <source>Take &amp;back this change</source>
        <translation>Diese Änderung zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>The file as a &amp;reader sees it</source>
        <translation>Die Datei, &amp;wie ein Leser sie sieht</translation>
    </message>
    <message>
        <source>Try the &amp;sample pages</source>
        <translation>Beispielseiten &amp;ausprobieren</translation>
    </message>
    <message>
        <source>العربية</source>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The copies side by side</source>
        <translation>Die Fassungen nebeneinander</translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Found on the page</source>
        <translation>Auf der Seite gefunden</translation>
    </message>
    <message>
        <source>It is &amp;rightly kept</source>
        <translation>Bleibt zu &amp;Recht</translation>
    </message>
    <message>
        <source>It is &amp;rightly removed</source>
        <translation>Zu &amp;Recht gestrichen</translation>
    </message>
    <message>
        <source>R&amp;emove it</source>
        <translation>&amp;Streichen</translation>
    </message>
    <message>
        <source>Remove &amp;for</source>
        <translation>Streichen &amp;wegen</translation>
    </message>
</context>
<context>
    <name>CopyEditor</name>
    <message>
        <source>What was pasted is too long for one passage.</source>
        <translation>Das Eingefügte ist für einen Absatz zu lang.</translation>
    </message>
</context>
<context>
    <name>CopyFace</name>
    <message>
        <source>As another program reads it</source>
        <translation>Wie ein anderes Programm sie liest</translation>
    </message>
    <message>
        <source>What another program reads in the file</source>
        <translation>Was ein anderes Programm in der Datei liest</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>No byline, date or credit</source>
        <translation>Weder Autorenzeile noch Datum noch Quellenangabe</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Keine Überschrift</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>&amp;Also the {n} exported before</source>
        <translation>
            <numerusform>&amp;Auch den {n} früher exportierten</numerusform>
            <numerusform>&amp;Auch die {n} früher exportierten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept, and {n} like it</source>
        <translation>
            <numerusform>Bestätigen, mit {n} gleichartigen</numerusform>
            <numerusform>Bestätigen, mit {n} gleichartigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} like it</source>
        <translation>
            <numerusform>Und {n} gleichartiger</numerusform>
            <numerusform>Und {n} gleichartige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Makes {n} steps again.</source>
        <translation>
            <numerusform>Wiederholt {n} Schritt.</numerusform>
            <numerusform>Wiederholt {n} Schritte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preparing {at} of {n} pages</source>
        <translation>
            <numerusform>Seite {at} von {n} wird vorbereitet</numerusform>
            <numerusform>Seite {at} von {n} wird vorbereitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in {n} articles</source>
        <translation>
            <numerusform>In {n} Artikel ersetzen</numerusform>
            <numerusform>In {n} Artikeln ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced in {n} articles.</source>
        <translation>
            <numerusform>In {n} Artikel ersetzt.</numerusform>
            <numerusform>In {n} Artikeln ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reverse, and {n} like it</source>
        <translation>
            <numerusform>Umkehren, mit {n} gleichartigen</numerusform>
            <numerusform>Umkehren, mit {n} gleichartigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select {n} like it too</source>
        <translation>
            <numerusform>Auch {n} gleichartigen auswählen</numerusform>
            <numerusform>Auch {n} gleichartige auswählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step {at} of {n}</source>
        <translation>
            <numerusform>Schritt {at} von {n}</numerusform>
            <numerusform>Schritt {at} von {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. {n} articles are in {folder}.</source>
        <translation>
            <numerusform>Angehalten. {n} Artikel liegt in {folder}.</numerusform>
            <numerusform>Angehalten. {n} Artikel liegen in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back in {n} articles.</source>
        <translation>
            <numerusform>In {n} Artikel zurückgenommen.</numerusform>
            <numerusform>In {n} Artikeln zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes back {n} steps, in whatever article they were made.</source>
        <translation>
            <numerusform>Nimmt {n} Schritt zurück, gleich in welchem Artikel er geschah.</numerusform>
            <numerusform>Nimmt {n} Schritte zurück, gleich in welchem Artikel sie geschahen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking in file {at} of {files}: {n} pages</source>
        <translation>
            <numerusform>Datei {at} von {files} wird aufgenommen: {n} Seite</numerusform>
            <numerusform>Datei {at} von {files} wird aufgenommen: {n} Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking in pages: {n} so far</source>
        <translation>
            <numerusform>Seiten werden aufgenommen: bisher {n}</numerusform>
            <numerusform>Seiten werden aufgenommen: bisher {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {n} rows of {all}</source>
        <translation>
            <numerusform>Die erste Zeile von {all}</numerusform>
            <numerusform>Die ersten {n} Zeilen von {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This article alone: the one file of all has {n} more articles, too many to show.</source>
        <translation>
            <numerusform>Dieser Artikel allein: Die gemeinsame Datei enthält noch {n} weiteren Artikel, mehr als hier gezeigt werden können.</numerusform>
            <numerusform>Dieser Artikel allein: Die gemeinsame Datei enthält noch {n} weitere Artikel, mehr als hier gezeigt werden können.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This article as it stands in the one file of all; the file holds {n} articles.</source>
        <translation>
            <numerusform>Dieser Artikel, wie er in der gemeinsamen Datei steht; die Datei enthält {n} Artikel.</numerusform>
            <numerusform>Dieser Artikel, wie er in der gemeinsamen Datei steht; die Datei enthält {n} Artikel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing {at} of {n} articles</source>
        <translation>
            <numerusform>Artikel {at} von {n} wird geschrieben</numerusform>
            <numerusform>Artikel {at} von {n} wird geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one answer fits {n} of them: {keep} leaves them as proposed, {turn} turns them</source>
        <translation>
            <numerusform>eine Antwort passt auf {n} davon: {keep} lässt ihn wie vorgeschlagen, {turn} kehrt ihn um</numerusform>
            <numerusform>eine Antwort passt auf {n} davon: {keep} lässt sie wie vorgeschlagen, {turn} kehrt sie um</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{key}: {n} more blocks to look at</source>
        <translation>
            <numerusform>{key}: {n} weiterer Block zum Ansehen</numerusform>
            <numerusform>{key}: {n} weitere Blöcke zum Ansehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} approved articles will be written, one file each.</source>
        <translation>
            <numerusform>{n} freigegebener Artikel wird geschrieben.</numerusform>
            <numerusform>{n} freigegebene Artikel werden geschrieben, je eine Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>{n} Artikel</numerusform>
            <numerusform>{n} Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles exported before will be written.</source>
        <translation>
            <numerusform>{n} früher exportierter Artikel wird geschrieben.</numerusform>
            <numerusform>{n} früher exportierte Artikel werden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles written</source>
        <translation>
            <numerusform>{n} Artikel geschrieben</numerusform>
            <numerusform>{n} Artikel geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks</source>
        <translation>
            <numerusform>{n} Block</numerusform>
            <numerusform>{n} Blöcke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks are hidden on this page: see Blocks.</source>
        <translation>
            <numerusform>{n} Block ist auf dieser Seite verborgen: siehe Blöcke.</numerusform>
            <numerusform>{n} Blöcke sind auf dieser Seite verborgen: siehe Blöcke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks between them are sure: {key} takes them too</source>
        <translation>
            <numerusform>{n} Block dazwischen ist sicher: {key} nimmt ihn mit</numerusform>
            <numerusform>{n} Blöcke dazwischen sind sicher: {key} nimmt sie mit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks beyond stay: you decided so.</source>
        <translation>
            <numerusform>{n} Block jenseits davon bleibt: Sie haben so entschieden.</numerusform>
            <numerusform>{n} Blöcke jenseits davon bleiben: Sie haben so entschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks moved here from after block {of}</source>
        <translation>
            <numerusform>hinter Block {of} hervorgeholt</numerusform>
            <numerusform>{n} Blöcke hinter Block {of} hervorgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks moved here from the top</source>
        <translation>
            <numerusform>von ganz oben hierher verschoben</numerusform>
            <numerusform>{n} Blöcke von ganz oben hierher verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks removed</source>
        <translation>
            <numerusform>{n} Block gestrichen</numerusform>
            <numerusform>{n} Blöcke gestrichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks selected: {key} and the digits act on all of them.</source>
        <translation>
            <numerusform>{n} Block ausgewählt: {key} und die Ziffern gelten ihm.</numerusform>
            <numerusform>{n} Blöcke ausgewählt: {key} und die Ziffern gelten für alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <translation>
            <numerusform>{n} Byte</numerusform>
            <numerusform>{n} Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>{n} geändert</numerusform>
            <numerusform>{n} geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} edits</source>
        <translation>
            <numerusform>{n} Änderung am Text</numerusform>
            <numerusform>{n} Änderungen am Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found. Up, Down and Enter choose.</source>
        <translation>
            <numerusform>{n} Treffer. Auf, Ab und Eingabe wählen.</numerusform>
            <numerusform>{n} Treffer. Auf, Ab und Eingabe wählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in question</source>
        <translation>
            <numerusform>{n} in Frage</numerusform>
            <numerusform>{n} in Frage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} weitere</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more blocks the article would lose</source>
        <translation>
            <numerusform>{n} weiterer Block, der dem Artikel verloren ginge</numerusform>
            <numerusform>{n} weitere Blöcke, die dem Artikel verloren gingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more characters</source>
        <translation>
            <numerusform>{n} weiteres Zeichen</numerusform>
            <numerusform>{n} weitere Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more kept blocks that look like none of an article</source>
        <translation>
            <numerusform>{n} weiterer behaltener Block, der nicht nach Artikel aussieht</numerusform>
            <numerusform>{n} weitere behaltene Blöcke, die nicht nach Artikel aussehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more pairs</source>
        <translation>
            <numerusform>{n} weiteres Paar</numerusform>
            <numerusform>{n} weitere Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more that say the same</source>
        <translation>
            <numerusform>{n} weiteres mit gleichem Wortlaut</numerusform>
            <numerusform>{n} weitere mit gleichem Wortlaut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>{n} neu</numerusform>
            <numerusform>{n} neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not exported</source>
        <translation>
            <numerusform>{n} nicht exportiert</numerusform>
            <numerusform>{n} nicht exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages came in.</source>
        <translation>
            <numerusform>{n} Seite ist eingegangen.</numerusform>
            <numerusform>{n} Seiten sind eingegangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs</source>
        <translation>
            <numerusform>{n} Absatz</numerusform>
            <numerusform>{n} Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages are selected as one text: what is typed comes in its place.</source>
        <translation>
            <numerusform>{n} Passage ist ausgewählt.</numerusform>
            <numerusform>{n} Passagen sind als ein Text ausgewählt: Was getippt wird, tritt an ihre Stelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>{n} Stelle</numerusform>
            <numerusform>{n} Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places replaced. {key} takes them back.</source>
        <translation>
            <numerusform>{n} Stelle ersetzt. {key} nimmt das zurück.</numerusform>
            <numerusform>{n} Stellen ersetzt. {key} nimmt das zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} Frage</numerusform>
            <numerusform>{n} Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions left</source>
        <translation>
            <numerusform>Noch {n} Frage</numerusform>
            <numerusform>Noch {n} Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions left as proposed.</source>
        <translation>
            <numerusform>{n} Frage blieb wie vorgeschlagen.</numerusform>
            <numerusform>{n} Fragen blieben wie vorgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused</source>
        <translation>
            <numerusform>{n} abgewiesen</numerusform>
            <numerusform>{n} abgewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed</source>
        <translation>
            <numerusform>{n} gestrichen</numerusform>
            <numerusform>{n} gestrichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {all}, from row {first} on</source>
        <translation>
            <numerusform>{n} Zeile von {all}, ab Zeile {first}</numerusform>
            <numerusform>{n} Zeilen von {all}, ab Zeile {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} Sekunde</numerusform>
            <numerusform>{n} Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps could not be taken.</source>
        <translation>
            <numerusform>{n} Schritt ging nicht.</numerusform>
            <numerusform>{n} Schritte gingen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps made again.</source>
        <translation>
            <numerusform>{n} Schritt wiederholt.</numerusform>
            <numerusform>{n} Schritte wiederholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps taken back.</source>
        <translation>
            <numerusform>{n} Schritt zurückgenommen.</numerusform>
            <numerusform>{n} Schritte zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n}-mal</numerusform>
            <numerusform>{n}-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged</source>
        <translation>
            <numerusform>{n} unverändert</numerusform>
            <numerusform>{n} unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} withdrawn</source>
        <translation>
            <numerusform>{n} zurückgezogen</numerusform>
            <numerusform>{n} zurückgezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step}: {n} blocks of the article go. {key} takes it back.</source>
        <translation>
            <numerusform>{step}: {n} Block des Artikels geht. {key} nimmt das zurück.</numerusform>
            <numerusform>{step}: {n} Blöcke des Artikels gehen. {key} nimmt das zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <translation>
            <numerusform>… und {n} weitere.</numerusform>
            <numerusform>… und {n} weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>What you were typing when the program ended is back. {key} takes it away.</source>
        <translation>Was Sie beim Ende des Programms tippten, ist wieder da. {key} nimmt es weg.</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Nothing is fetched from the web. Save the page in your browser and drop the file here.</source>
        <translation>Aus dem Netz wird nichts geholt. Sichern Sie die Seite im Browser und legen Sie die Datei hier ab.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>This passage holds characters that cannot be typed in.</source>
        <translation>Dieser Absatz enthält Zeichen, die sich nicht tippen lassen.</translation>
    </message>
    <message>
        <source>This passage is too long to type in.</source>
        <translation>Dieser Absatz ist zum Tippen zu lang.</translation>
    </message>
</context>
<context>
    <name>ElsewhereSection</name>
    <message>
        <source>Elsewhere on the desk</source>
        <translation>Anderswo auf dem Desk</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>This block</source>
        <translation>Dieser Block</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>No detector has anything to say of this block.</source>
        <translation>Zu diesem Block hat kein Verfahren etwas zu sagen.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>&amp;Neues Profil…</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Export approved copy</source>
        <translation>Freigegebenes exportieren</translation>
    </message>
    <message>
        <source>Just this once</source>
        <translation>Nur dieses Mal</translation>
    </message>
    <message>
        <source>Ways to export</source>
        <translation>Wege des Exports</translation>
    </message>
    <message>
        <source>“{profile}” is deleted.</source>
        <translation>„{profile}“ ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>An export is under way already.</source>
        <translation>Es läuft schon ein Export.</translation>
    </message>
    <message>
        <source>Export a&amp;gain with “{profile}”</source>
        <translation>Erneut e&amp;xportieren mit „{profile}“</translation>
    </message>
    <message>
        <source>No article is approved yet.</source>
        <translation>Noch ist kein Artikel freigegeben.</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Nothing was exported yet.</source>
        <translation>Es wurde noch nichts exportiert.</translation>
    </message>
    <message>
        <source>Nothing was refused that you have not looked at.</source>
        <translation>Nichts wurde abgewiesen, was Sie nicht schon angesehen haben.</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Nichts geschrieben</translation>
    </message>
    <message>
        <source>The file cannot be opened: {why}</source>
        <translation>Die Datei lässt sich nicht öffnen: {why}</translation>
    </message>
    <message>
        <source>There is no file to open yet.</source>
        <translation>Es gibt noch keine Datei zu öffnen.</translation>
    </message>
    <message>
        <source>There is no program here that opens this file.</source>
        <translation>Hier gibt es kein Programm, das diese Datei öffnet.</translation>
    </message>
    <message>
        <source>This format has one way to be looked at.</source>
        <translation>Dieses Format lässt sich nur auf eine Weise ansehen.</translation>
    </message>
    <message>
        <source>{counts}: {folder}</source>
        <translation>{counts}: {folder}</translation>
    </message>
    <message>
        <source>{folder} is not there any more.</source>
        <translation>{folder} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{key} leads to what was refused</source>
        <translation>{key} führt zum Abgewiesenen</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>a block is current</source>
        <translation>ein Block gewählt ist</translation>
    </message>
    <message>
        <source>a review is shown</source>
        <translation>ein Artikel gezeigt wird</translation>
    </message>
    <message>
        <source>the current block has another copy</source>
        <translation>der Block eine andere Fassung hat</translation>
    </message>
    <message>
        <source>the queue has articles</source>
        <translation>Artikel im Eingang sind</translation>
    </message>
    <message>
        <source>there is a step to redo</source>
        <translation>es einen Schritt zu wiederholen gibt</translation>
    </message>
    <message>
        <source>there is a step to undo</source>
        <translation>es einen Schritt zurückzunehmen gibt</translation>
    </message>
    <message>
        <source>there is something to export</source>
        <translation>es etwas zu exportieren gibt</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>none found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>none found; click to type one</source>
        <translation>nichts gefunden; zum Eintippen klicken</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Other values for {field}</source>
        <translation>Andere Werte für {field}</translation>
    </message>
    <message>
        <source>Other values found on the page</source>
        <translation>Andere auf der Seite gefundene Werte</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>As they came</source>
        <translation>Nach Eingang</translation>
    </message>
    <message>
        <source>Choose which pages the queue shows, and in which order</source>
        <translation>Welche Seiten der Eingang zeigt, und in welcher Folge</translation>
    </message>
    <message>
        <source>Filter: {text}</source>
        <translation>Filter: {text}</translation>
    </message>
    <message>
        <source>Most in doubt first</source>
        <translation>Zweifelhafteste zuerst</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Why it wants a person</source>
        <translation>Warum jemand hinsehen soll</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Articles that hold the words</source>
        <translation>Artikel mit diesen Wörtern</translation>
    </message>
    <message>
        <source>Capitals matter.</source>
        <translation>Groß und klein wird unterschieden.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in all</source>
        <translation>In allen suchen</translation>
    </message>
    <message>
        <source>In all queued articles</source>
        <translation>In allen Artikeln des Eingangs</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Im Artikel</translation>
    </message>
    <message>
        <source>It begins and ends where words do.</source>
        <translation>Beginnt und endet, wo Wörter es tun.</translation>
    </message>
    <message>
        <source>Loosely</source>
        <translation>Ungefähr</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß/klein</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Auf der Seite</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Quotes, dashes and spaces of any kind are alike.</source>
        <translation>Anführungszeichen, Striche und Leerzeichen gelten gleich, welcher Art auch immer.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>{here} of {count}</source>
        <translation>{here} von {count}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Edit &gt; Take back the replacement undoes it.</source>
        <translation>Bearbeiten &gt; Ersetzung zurücknehmen macht das rückgängig.</translation>
    </message>
    <message>
        <source>Nothing was replaced in the queue since the window was opened.</source>
        <translation>Seit das Fenster offen ist, wurde im Eingang nichts ersetzt.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>{done} of {of} articles</source>
        <translation>{done} von {of} Artikeln</translation>
    </message>
    <message>
        <source>{name}: changed since, so what was replaced there stays.</source>
        <translation>{name}: seither geändert, darum bleibt das Ersetzte dort stehen.</translation>
    </message>
    <message>
        <source>{places} in {articles}</source>
        <translation>{places} in {articles}</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>An empty desk</source>
        <translation>Ein leerer Desk</translation>
    </message>
    <message>
        <source>Desks last open</source>
        <translation>Zuletzt geöffnete Desks</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>This desk is empty. It lies at {path}</source>
        <translation>Dieser Desk ist leer. Er liegt unter {path}</translation>
    </message>
    <message>
        <source>{desk}   in {folder}</source>
        <translation>{desk}   in {folder}</translation>
    </message>
</context>
<context>
    <name>FolderLine</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Folder for the copy</source>
        <translation>Ordner für die Artikel</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>As a reader sees it</source>
        <translation>Wie ein Leser sie sieht</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>Anderswo öffnen</translation>
    </message>
    <message>
        <source>Open the file in its own program: a copy to look at, which goes with the window</source>
        <translation>Die Datei in ihrem eigenen Programm öffnen: zum Ansehen, sie verschwindet mit dem Fenster</translation>
    </message>
    <message>
        <source>Show Blocks</source>
        <translation>Blöcke zeigen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>A Word document in which every change against the raw page can be accepted or rejected.</source>
        <translation>Ein Word-Dokument, in dem sich jede Änderung gegenüber der rohen Seite annehmen oder ablehnen lässt.</translation>
    </message>
    <message>
        <source>A book for reading devices.</source>
        <translation>Ein Buch für Lesegeräte.</translation>
    </message>
    <message>
        <source>A document for LibreOffice and the like.</source>
        <translation>Ein Dokument für LibreOffice und Ähnliches.</translation>
    </message>
    <message>
        <source>A document for Word, LibreOffice and the like.</source>
        <translation>Ein Dokument für Word, LibreOffice und Ähnliches.</translation>
    </message>
    <message>
        <source>A web page that stands alone, for any browser and for printing.</source>
        <translation>Eine Webseite, die allein bestehen kann, für jeden Browser und zum Drucken.</translation>
    </message>
    <message>
        <source>A web page with raw and approved side by side, for a colleague without this program.</source>
        <translation>Eine Webseite mit Rohem und Freigegebenem nebeneinander, für Kollegen ohne dieses Programm.</translation>
    </message>
    <message>
        <source>All articles in one feed, by the stricter standard.</source>
        <translation>Alle Artikel in einem Feed, nach der strengeren Norm.</translation>
    </message>
    <message>
        <source>All articles in one feed.</source>
        <translation>Alle Artikel in einem Feed.</translation>
    </message>
    <message>
        <source>All articles in one file that WordPress imports.</source>
        <translation>Alle Artikel in einer Datei, die WordPress einliest.</translation>
    </message>
    <message>
        <source>All articles in one file, each with its blocks and decisions on a line.</source>
        <translation>Alle Artikel in einer Datei, jeder mit Blöcken und Entscheidungen in einer Zeile.</translation>
    </message>
    <message>
        <source>All articles in one table, for a spreadsheet.</source>
        <translation>Alle Artikel in einer Tabelle, für die Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>All blocks with their verdicts in one table, for training.</source>
        <translation>Alle Blöcke mit ihren Entscheidungen in einer Tabelle, zum Anlernen.</translation>
    </message>
    <message>
        <source>As data</source>
        <translation>Als Daten</translation>
    </message>
    <message>
        <source>Atom</source>
        <translation>Atom</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>EPUB</source>
        <translation>EPUB</translation>
    </message>
    <message>
        <source>For people</source>
        <translation>Für Menschen</translation>
    </message>
    <message>
        <source>For systems</source>
        <translation>Für Systeme</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>NITF</source>
        <translation>NITF</translation>
    </message>
    <message>
        <source>News as JSON, by the newer standard of the IPTC.</source>
        <translation>Nachrichten als JSON, nach der neueren Norm des IPTC.</translation>
    </message>
    <message>
        <source>News as JSON, the way Superdesk reads it.</source>
        <translation>Nachrichten als JSON, wie Superdesk sie liest.</translation>
    </message>
    <message>
        <source>News as XML, the way agencies exchange it.</source>
        <translation>Nachrichten als XML, wie Agenturen sie austauschen.</translation>
    </message>
    <message>
        <source>News as XML, the way older systems take it.</source>
        <translation>Nachrichten als XML, wie ältere Systeme sie nehmen.</translation>
    </message>
    <message>
        <source>NewsML-G2</source>
        <translation>NewsML-G2</translation>
    </message>
    <message>
        <source>OpenDocument (ODT)</source>
        <translation>OpenDocument (ODT)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>RSS</source>
        <translation>RSS</translation>
    </message>
    <message>
        <source>Redline report</source>
        <translation>Änderungsbericht</translation>
    </message>
    <message>
        <source>Set pages, the same on every screen and printer.</source>
        <translation>Gesetzte Seiten, gleich auf jedem Bildschirm und Drucker.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text with light marks, the fields above it.</source>
        <translation>Text mit sparsamer Auszeichnung, darüber die Felder.</translation>
    </message>
    <message>
        <source>The article with its blocks and every decision.</source>
        <translation>Der Artikel mit seinen Blöcken und jeder Entscheidung.</translation>
    </message>
    <message>
        <source>The words alone.</source>
        <translation>Nur die Worte.</translation>
    </message>
    <message>
        <source>What search engines read of an article, by schema.org.</source>
        <translation>Was Suchmaschinen von einem Artikel lesen, nach schema.org.</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <source>Word with tracked changes</source>
        <translation>Word mit nachverfolgten Änderungen</translation>
    </message>
    <message>
        <source>WordPress (WXR)</source>
        <translation>WordPress (WXR)</translation>
    </message>
    <message>
        <source>ninjs 1.6</source>
        <translation>ninjs 1.6</translation>
    </message>
    <message>
        <source>ninjs 3.1</source>
        <translation>ninjs 3.1</translation>
    </message>
</context>
<context>
    <name>FormatBox</name>
    <message>
        <source>Format of the copy</source>
        <translation>Format der Artikel</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Each ribbon joins a block to its place in the article.</source>
        <translation>Jedes Band verbindet einen Block mit seinem Platz im Artikel.</translation>
    </message>
    <message>
        <source>Ribbons between page and article</source>
        <translation>Bänder zwischen Seite und Artikel</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>The desk as it is now</source>
        <translation>Der Desk, wie er jetzt ist</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>{step}, taken back</source>
        <translation>{step}, zurückgenommen</translation>
    </message>
</context>
<context>
    <name>HistoryButton</name>
    <message>
        <source>Choose how far to take back</source>
        <translation>Wählen, wie weit zurückgenommen wird</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>Steps to take back</source>
        <translation>Schritte zum Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back this step and all after it</source>
        <translation>Diesen Schritt und alle danach zurücknehmen</translation>
    </message>
    <message>
        <source>Whole history…</source>
        <translation>Ganzer Verlauf…</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Make again to here</source>
        <translation>Bis hier &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Take back to here</source>
        <translation>Bis hier &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing has been decided on this desk yet.</source>
        <translation>Auf diesem Desk ist noch nichts entschieden.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>A date is written year-month-day, as 2026-03-31.</source>
        <translation>Ein Datum schreibt sich Jahr-Monat-Tag, etwa 2026-03-31.</translation>
    </message>
    <message>
        <source>A language is written by its code, as en, en-GB or ar.</source>
        <translation>Eine Sprache schreibt sich als Kürzel, etwa de, en-GB oder ar.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http:// and names a site.</source>
        <translation>Eine Adresse beginnt mit https:// oder http:// und nennt eine Website.</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Choose a block to see why it stays or goes.</source>
        <translation>Wählen Sie einen Block: Hier steht, warum er bleibt oder geht.</translation>
    </message>
    <message>
        <source>Confidence of the proposal: {share}</source>
        <translation>Sicherheit des Vorschlags: {share}</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Quellenangabe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>For keeping:</source>
        <translation>Fürs Behalten:</translation>
    </message>
    <message>
        <source>For removing:</source>
        <translation>Fürs Streichen:</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Open a page to see why its blocks stay or go.</source>
        <translation>Öffnen Sie eine Seite: Hier steht, warum ihre Blöcke bleiben oder gehen.</translation>
    </message>
    <message>
        <source>Proposed: keep, {share}.</source>
        <translation>Vorschlag: behalten, {share}.</translation>
    </message>
    <message>
        <source>Proposed: remove as {reason}, {share}.</source>
        <translation>Vorschlag: streichen ({reason}), {share}.</translation>
    </message>
    <message>
        <source>The two copies are {share} alike.</source>
        <translation>Die beiden Fassungen gleichen sich zu {share}.</translation>
    </message>
    <message>
        <source>This is kept as {value}.</source>
        <translation>Das wird als {value} übernommen.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why, and the fields</source>
        <translation>Warum, und die Felder</translation>
    </message>
    <message>
        <source>You changed its wording.</source>
        <translation>Sie haben den Wortlaut geändert.</translation>
    </message>
    <message>
        <source>Your decision.</source>
        <translation>Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>of block {number}</source>
        <translation>von Block {number}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>{detector}, strength {share}</source>
        <translation>{detector}, Gewicht {share}</translation>
    </message>
    <message>
        <source>{share} alike</source>
        <translation>{share} gleich</translation>
    </message>
    <message>
        <source>{share} sure</source>
        <translation>{share} sicher</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>Tasten &amp;ändern…</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Single keys act while the page or the article has the focus. {pane} goes from pane to pane.
In a repeated passage the digits choose which copy stays; the one after the last copy unites them.</source>
        <translation>Einzeltasten wirken, solange Seite oder Artikel den Fokus hat. {pane} geht von Bereich zu Bereich.
In einer wiederholten Passage wählen die Ziffern, welche Fassung bleibt; die Ziffer nach der letzten vereint sie.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Single keys act in the page and the article: {key} goes there.</source>
        <translation>Einzelne Tasten wirken in der Seite und im Artikel: {key} führt dorthin.</translation>
    </message>
    <message>
        <source>{key} belongs to copying and pasting.</source>
        <translation>{key} gehört zum Kopieren und Einfügen.</translation>
    </message>
    <message>
        <source>{key} erases text.</source>
        <translation>{key} löscht Text.</translation>
    </message>
    <message>
        <source>{key} moves about in every pane.</source>
        <translation>{key} bewegt sich in jedem Bereich.</translation>
    </message>
    <message>
        <source>{key} opens the menu “{menu}”.</source>
        <translation>{key} öffnet das Menü „{menu}“.</translation>
    </message>
    <message>
        <source>“{command}” acts in the page and the article: {key} goes there.</source>
        <translation>„{command}“ wirkt in der Seite und im Artikel: {key} führt dorthin.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Enter goes to the box that takes the new key.</source>
        <translation>Eingabe geht in das Feld, das die neue Taste annimmt.</translation>
    </message>
    <message>
        <source>Find a command by name</source>
        <translation>Befehl beim Namen suchen</translation>
    </message>
    <message>
        <source>Keep the keys it has</source>
        <translation>Tasten lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>S&amp;wap keys</source>
        <translation>Tasten &amp;tauschen</translation>
    </message>
    <message>
        <source>Strike the new key here</source>
        <translation>Hier die neue Taste drücken</translation>
    </message>
    <message>
        <source>or strike its key here</source>
        <translation>oder hier seine Taste drücken</translation>
    </message>
    <message>
        <source>{key} holds from now on.</source>
        <translation>{key} gilt ab jetzt.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} ist frei.</translation>
    </message>
    <message>
        <source>{key} is the key of “{command}”. Swap gives “{command}” the keys of “{mine}”.</source>
        <translation>{key} gehört zu „{command}“. Tauschen gibt „{command}“ die Tasten von „{mine}“.</translation>
    </message>
</context>
<context>
    <name>LaidFace</name>
    <message>
        <source>The file as a reader sees it</source>
        <translation>Die Datei, wie ein Leser sie sieht</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
</context>
<context>
    <name>Led</name>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
</context>
<context>
    <name>LeftoverStrip</name>
    <message>
        <source>Go to {block}, kept</source>
        <translation>Zu {block}, behalten</translation>
    </message>
    <message>
        <source>Kept blocks that look like none of an article, most suspicious first</source>
        <translation>Behaltene Blöcke, die nicht nach Artikel aussehen, die verdächtigsten zuerst</translation>
    </message>
    <message>
        <source>Left in?</source>
        <translation>Übersehen?</translation>
    </message>
    <message>
        <source>Remove {block}</source>
        <translation>{block} streichen</translation>
    </message>
</context>
<context>
    <name>LinkField</name>
    <message>
        <source>A link begins with https://, http:// or mailto: and names a site.</source>
        <translation>Ein Link beginnt mit https://, http:// oder mailto: und nennt eine Website.</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Adresse des Links</translation>
    </message>
    <message>
        <source>Address of the link; empty takes it away</source>
        <translation>Adresse des Links; leer nimmt ihn weg</translation>
    </message>
</context>
<context>
    <name>LossStrip</name>
    <message>
        <source>Go to {block}, removed</source>
        <translation>Zu {block}, gestrichen</translation>
    </message>
    <message>
        <source>Keep {block}</source>
        <translation>{block} behalten</translation>
    </message>
    <message>
        <source>Nothing like an article would be lost.</source>
        <translation>Nichts, was nach Artikel aussieht, ginge verloren.</translation>
    </message>
    <message>
        <source>Removed blocks most like an article stand here once a page is open.</source>
        <translation>Sobald eine Seite offen ist, stehen hier die gestrichenen Blöcke, die am ehesten nach Artikel aussehen.</translation>
    </message>
    <message>
        <source>Removed blocks most like an article, most likely first</source>
        <translation>Gestrichene Blöcke, die am ehesten nach Artikel aussehen</translation>
    </message>
    <message>
        <source>You would lose</source>
        <translation>Das ginge verloren</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> · about {0} min left</source>
        <translation> · noch etwa {0} Min.</translation>
    </message>
    <message>
        <source>A fault in Galleyproof itself: {fault}. What you decided is on the desk; please report this.</source>
        <translation>Ein Fehler in Galleyproof selbst: {fault}. Was Sie entschieden haben, liegt auf dem Desk; bitte melden Sie das.</translation>
    </message>
    <message>
        <source>A field, or where the story ends, is a whole block: {key} selects it first.</source>
        <translation>Ein Feld oder das Ende der Geschichte ist ein ganzer Block: {key} wählt ihn zuerst aus.</translation>
    </message>
    <message>
        <source>A headline takes no links.</source>
        <translation>Eine Überschrift nimmt keine Links an.</translation>
    </message>
    <message>
        <source>A reason or a copy is chosen for whole blocks: {key} selects the whole block first.</source>
        <translation>Grund oder Fassung gilt für ganze Blöcke: {key} wählt zuerst den ganzen Block aus.</translation>
    </message>
    <message>
        <source>A removed block has no place in the article. {key} keeps it first.</source>
        <translation>Ein gestrichener Block hat im Artikel keinen Platz. {key} behält ihn zuerst.</translation>
    </message>
    <message>
        <source>A removed block has no text to type in. {key} keeps it first.</source>
        <translation>In einem gestrichenen Block lässt sich nicht tippen. {key} behält ihn zuerst.</translation>
    </message>
    <message>
        <source>About Galleyproof</source>
        <translation>Über Galleyproof</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Desks</translation>
    </message>
    <message>
        <source>Drop it to put it into the queue.</source>
        <translation>Ablegen bringt es in den Eingang.</translation>
    </message>
    <message>
        <source>Galleyproof {0}
A review desk for editors.
Desk: {1}</source>
        <translation>Galleyproof {0}
Ein Redaktionsdesk zum Prüfen.
Desk: {1}</translation>
    </message>
    <message>
        <source>It stands here once the page is read.</source>
        <translation>Er steht hier, sobald die Seite gelesen ist.</translation>
    </message>
    <message>
        <source>New desk</source>
        <translation>Neuer Desk</translation>
    </message>
    <message>
        <source>No article yet</source>
        <translation>Noch kein Artikel</translation>
    </message>
    <message>
        <source>Not chosen yet: {effect}. The same key again chooses it.</source>
        <translation>Noch nicht gewählt: {effect}. Dieselbe Taste nochmals wählt es.</translation>
    </message>
    <message>
        <source>Nothing in the queue has “{text}”. Escape shows everything again.</source>
        <translation>Nichts im Eingang enthält „{text}“. Escape zeigt wieder alles.</translation>
    </message>
    <message>
        <source>Nothing in the queue has “{text}”. “{name}” stays open; Escape shows everything again.</source>
        <translation>Nichts im Eingang enthält „{text}“. „{name}“ bleibt offen; Escape zeigt wieder alles.</translation>
    </message>
    <message>
        <source>Nothing more of the article goes.</source>
        <translation>Vom Artikel geht nichts weiter.</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation>Desk öffnen</translation>
    </message>
    <message>
        <source>Open a folder of pages</source>
        <translation>Ordner mit Seiten öffnen</translation>
    </message>
    <message>
        <source>Open a passage first: {key}, or a click into it.</source>
        <translation>Öffnen Sie zuerst eine Passage: mit {key} oder einem Klick hinein.</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>Seiten öffnen</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Preparing {0}…</source>
        <translation>{0} wird vorbereitet…</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Eingang durchsuchen</translation>
    </message>
    <message>
        <source>Search the queue…  {0}</source>
        <translation>Eingang durchsuchen…  {0}</translation>
    </message>
    <message>
        <source>The article is on the clipboard.</source>
        <translation>Der Artikel ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The desk {path} is not there any more. The present desk stays open.</source>
        <translation>Den Desk {path} gibt es nicht mehr. Der jetzige Desk bleibt offen.</translation>
    </message>
    <message>
        <source>The page is being cut and read.</source>
        <translation>Die Seite wird zerlegt und gelesen.</translation>
    </message>
    <message>
        <source>This block is that field already.</source>
        <translation>Dieser Block ist dieses Feld bereits.</translation>
    </message>
    <message>
        <source>This change does not hold any more.</source>
        <translation>Diese Änderung gilt nicht mehr.</translation>
    </message>
    <message>
        <source>This desk is still at work. Wait for what the status bar shows or cancel it, then open the other desk.</source>
        <translation>Dieser Desk arbeitet noch. Warten Sie ab, was die Statusleiste zeigt, oder brechen Sie es ab; öffnen Sie dann den anderen Desk.</translation>
    </message>
    <message>
        <source>Views of the article</source>
        <translation>Ansichten des Artikels</translation>
    </message>
    <message>
        <source>Views of the page</source>
        <translation>Ansichten der Seite</translation>
    </message>
    <message>
        <source>What is being typed could not be stored. The present desk stays open.</source>
        <translation>Was gerade getippt wird, ließ sich nicht speichern. Der jetzige Desk bleibt offen.</translation>
    </message>
    <message>
        <source>What you typed could not be stored. It is on the clipboard.</source>
        <translation>Was Sie tippten, ließ sich nicht speichern. Es ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>{0} of {1} approved</source>
        <translation>{0} von {1} freigegeben</translation>
    </message>
    <message>
        <source>{desk} — Galleyproof</source>
        <translation>{desk} — Galleyproof</translation>
    </message>
    <message>
        <source>{step}: nothing of the article goes. {key} takes it back.</source>
        <translation>{step}: Vom Artikel geht nichts. {key} nimmt das zurück.</translation>
    </message>
    <message>
        <source>{step}: “{value}”. {key} takes it back.</source>
        <translation>{step}: „{value}“. {key} nimmt das zurück.</translation>
    </message>
    <message>
        <source>{why} The present desk stays open.</source>
        <translation>{why} Der jetzige Desk bleibt offen.</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Der Text ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>MissingFace</name>
    <message>
        <source>Pages cannot be drawn on this computer</source>
        <translation>Auf diesem Rechner lassen sich Seiten nicht zeichnen</translation>
    </message>
    <message>
        <source>Qt PDF is missing or does not start: {why}. The file can be opened in its own program.</source>
        <translation>Qt PDF fehlt oder startet nicht: {why}. Die Datei lässt sich in ihrem eigenen Programm öffnen.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>five times</source>
        <translation>fünfmal</translation>
    </message>
    <message>
        <source>four times</source>
        <translation>viermal</translation>
    </message>
    <message>
        <source>six times</source>
        <translation>sechsmal</translation>
    </message>
    <message>
        <source>three times</source>
        <translation>dreimal</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>OnceForm</name>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Approved copy</source>
        <translation>Freigegebene Artikel</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
</context>
<context>
    <name>OtherReview</name>
    <message>
        <source>Open {where}, {share} alike</source>
        <translation>{where} öffnen, {share} gleich</translation>
    </message>
</context>
<context>
    <name>OverviewRuler</name>
    <message>
        <source>Overview of the page</source>
        <translation>Übersicht der Seite</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>PaceDialog</name>
    <message>
        <source>Clicks for an article</source>
        <translation>Klicks je Artikel</translation>
    </message>
    <message>
        <source>Counted on this desk alone: nothing of it is sent anywhere or exported.</source>
        <translation>Nur auf diesem Desk gezählt: Nichts davon wird verschickt oder exportiert.</translation>
    </message>
    <message>
        <source>Decided today</source>
        <translation>Heute entschieden</translation>
    </message>
    <message>
        <source>Keys for an article, as a rule</source>
        <translation>Tasten je Artikel, in der Regel</translation>
    </message>
    <message>
        <source>Left to decide</source>
        <translation>Noch zu entscheiden</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time for an article</source>
        <translation>Zeit je Artikel</translation>
    </message>
    <message>
        <source>no article is decided yet</source>
        <translation>noch kein Artikel entschieden</translation>
    </message>
    <message>
        <source>{articles}, about {minutes}</source>
        <translation>{articles}, etwa {minutes}</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Choose one in the queue, or open a file.</source>
        <translation>Wählen Sie eine im Eingang oder öffnen Sie eine Datei.</translation>
    </message>
    <message>
        <source>No page is open</source>
        <translation>Keine Seite offen</translation>
    </message>
    <message>
        <source>This page holds no text.</source>
        <translation>Diese Seite enthält keinen Text.</translation>
    </message>
    <message>
        <source>{why}. What is shown is its text in plain lines, and nothing on it is decided.</source>
        <translation>{why}. Gezeigt wird ihr Text in einfachen Zeilen, und nichts davon ist entschieden.</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A command, @ article, # block or ~ desk</source>
        <translation>Befehl, @ Artikel, # Block oder ~ Desk</translation>
    </message>
    <message>
        <source>Command, article or block</source>
        <translation>Befehl, Artikel oder Block</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>Not for the block shown</source>
        <translation>Nicht für den gezeigten Block</translation>
    </message>
    <message>
        <source>Nothing is called that. Fewer letters find more.</source>
        <translation>Nichts heißt so. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>Only while {what}</source>
        <translation>Nur, wenn {what}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>gestrichen</translation>
    </message>
</context>
<context>
    <name>PdfFace</name>
    <message>
        <source>Page {at} of {n}</source>
        <translation>Seite {at} von {n}</translation>
    </message>
    <message>
        <source>The pages of the file</source>
        <translation>Die Seiten der Datei</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Against the page</source>
        <translation>Gegenüber der Seite</translation>
    </message>
    <message>
        <source>Against the proposal</source>
        <translation>Gegenüber dem Vorschlag</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Article shown</source>
        <translation>Artikel zeigen</translation>
    </message>
    <message>
        <source>Articles prepared ahead</source>
        <translation>Artikel im Voraus vorbereiten</translation>
    </message>
    <message>
        <source>As a reader saw it, as its blocks, or as its source.</source>
        <translation>Wie Leser sie sahen, als Blöcke oder als Quelltext.</translation>
    </message>
    <message>
        <source>As copy to type in, as what was changed, or as it will leave.</source>
        <translation>Als Text zum Tippen, als Änderungen, oder wie er hinausgeht.</translation>
    </message>
    <message>
        <source>As the platform has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changes shown</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Fewer spare a slow or busy machine; the open article always comes first.</source>
        <translation>Weniger schont einen langsamen oder beschäftigten Rechner; der offene Artikel geht immer vor.</translation>
    </message>
    <message>
        <source>Fold long runs</source>
        <translation>Lange Folgen einklappen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High contrast sets every word and edge apart more strongly.</source>
        <translation>Hoher Kontrast hebt jedes Wort und jede Kante stärker ab.</translation>
    </message>
    <message>
        <source>In the article, by the dictionary for its language, where this computer has one.</source>
        <translation>Im Artikel, nach dem Wörterbuch seiner Sprache, wo dieser Rechner eines hat.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark, or as the platform has it.</source>
        <translation>Hell oder dunkel, oder wie im System.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Of everything in the window, beside the platform&apos;s own size.</source>
        <translation>Für alles im Fenster, bezogen auf die Größe des Systems.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page shown</source>
        <translation>Seite zeigen</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Single-key commands</source>
        <translation>Befehle mit Einzeltasten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The window is made anew at once, where you are.</source>
        <translation>Das Fenster wird sofort neu aufgebaut, genau wo Sie sind.</translation>
    </message>
    <message>
        <source>They act while the page or the article has the focus. Turn them off where keys are struck by accident.</source>
        <translation>Sie wirken, solange Seite oder Artikel den Fokus hat. Schalten Sie sie aus, wenn Tasten aus Versehen gedrückt werden.</translation>
    </message>
    <message>
        <source>Twelve removed blocks or more in a row stand as one line that opens.</source>
        <translation>Zwölf oder mehr gestrichene Blöcke hintereinander stehen als eine Zeile, die sich öffnen lässt.</translation>
    </message>
    <message>
        <source>Underline misspelt words</source>
        <translation>Falsch geschriebene Wörter unterstreichen</translation>
    </message>
    <message>
        <source>What was changed of the proposal, or everything that is not the page&apos;s own.</source>
        <translation>Was am Vorschlag geändert wurde, oder alles, was nicht von der Seite stammt.</translation>
    </message>
    <message>
        <source>Where approved copy goes unless you choose another folder.</source>
        <translation>Wohin Freigegebenes geht, wenn Sie keinen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>the whole queue</source>
        <translation>der ganze Eingang</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Back to the default: {setting}</source>
        <translation>Zurück zur Vorgabe: {setting}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Parts of the preferences</source>
        <translation>Teile der Einstellungen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>A record goes beside it.</source>
        <translation>Daneben liegt ein Protokoll.</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Und {n} weitere.</translation>
    </message>
    <message>
        <source>Its name will be about “{name}”.</source>
        <translation>Die Datei wird etwa „{name}“ heißen.</translation>
    </message>
    <message>
        <source>Not approved yet: it leaves once it is.</source>
        <translation>Noch nicht freigegeben: Der Artikel geht hinaus, sobald er es ist.</translation>
    </message>
    <message>
        <source>Rejected: it leaves only if it is approved after all.</source>
        <translation>Verworfen: Der Artikel geht nur hinaus, wenn er doch noch freigegeben wird.</translation>
    </message>
    <message>
        <source>The profile leaves out: {fields}.</source>
        <translation>Das Profil lässt weg: {fields}.</translation>
    </message>
    <message>
        <source>This article alone: an export puts all of them into one file.</source>
        <translation>Dieser Artikel allein: Ein Export schreibt alle in eine gemeinsame Datei.</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Choose another format; this one is not to be had here.</source>
        <translation>Wählen Sie ein anderes Format; dieses gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>Die Datei entsteht…</translation>
    </message>
    <message>
        <source>Mend what the line above names, in the article or its fields ({key}), or choose another format.</source>
        <translation>Beheben Sie im Artikel oder in seinen Feldern ({key}), was die Zeile oben nennt, oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>There is no {format} file of this article yet</source>
        <translation>Von diesem Artikel gibt es noch keine Datei: {format}</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Looking for what is new…</source>
        <translation>Neues wird gesucht…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>beside each file</source>
        <translation>neben jeder Datei</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>A &amp;record beside each file</source>
        <translation>Ein &amp;Protokoll neben jeder Datei</translation>
    </message>
    <message>
        <source>A name may be made of text and of {placeholders}.</source>
        <translation>Ein Name kann aus Text bestehen und aus {placeholders}.</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>Profil ändern</translation>
    </message>
    <message>
        <source>F&amp;ile names</source>
        <translation>Da&amp;teinamen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>The open article: {file}</source>
        <translation>Der offene Artikel: {file}</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>Ein Profil dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Under another name every article counts as new.</source>
        <translation>Unter einem anderen Namen gilt jeder Artikel als neu.</translation>
    </message>
    <message>
        <source>What was removed and why, who decided what and when; it shows if a file was changed later.</source>
        <translation>Was gestrichen wurde und warum, wer was wann entschied; es zeigt, ob eine Datei später verändert wurde.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>This row cannot be read</source>
        <translation>Diese Zeile ist nicht lesbar</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>detectors disagree</source>
        <translation>Verfahren uneins</translation>
    </message>
    <message>
        <source>encoding damage</source>
        <translation>Zeichenschaden</translation>
    </message>
    <message>
        <source>error banner</source>
        <translation>Fehlermeldung</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>near duplicate</source>
        <translation>fast gleich</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>ohne Adresse</translation>
    </message>
    <message>
        <source>not an article</source>
        <translation>kein Artikel</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>paywall</source>
        <translation>Bezahlschranke</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>repeated passage</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>short</source>
        <translation>kurz</translation>
    </message>
    <message>
        <source>{first} +{more}</source>
        <translation>{first} +{more}</translation>
    </message>
</context>
<context>
    <name>QueueMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Park</source>
        <translation>&amp;Zurückstellen</translation>
    </message>
    <message>
        <source>Copy the &amp;name</source>
        <translation>&amp;Namen kopieren</translation>
    </message>
    <message>
        <source>Copy where it &amp;came from</source>
        <translation>&amp;Herkunft kopieren</translation>
    </message>
    <message>
        <source>On the clipboard: {text}</source>
        <translation>In der Zwischenablage: {text}</translation>
    </message>
    <message>
        <source>R&amp;eopen</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Show the source&apos;s &amp;folder</source>
        <translation>&amp;Ordner der Quelle zeigen</translation>
    </message>
    <message>
        <source>The folder this page came from is not there.</source>
        <translation>Den Ordner, aus dem diese Seite kam, gibt es nicht.</translation>
    </message>
    <message>
        <source>{name} is {state} now. {key} takes it back.</source>
        <translation>{name} ist jetzt {state}. {key} nimmt das zurück.</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Queue</source>
        <translation>Eingang</translation>
    </message>
</context>
<context>
    <name>ReachActs</name>
    <message>
        <source>What was pasted is too long for one passage.</source>
        <translation>Das Eingefügte ist für einen Absatz zu lang.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>advertisement</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildtext</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Quellenangabe</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>error banner</source>
        <translation>Fehlermeldung</translation>
    </message>
    <message>
        <source>header/footer</source>
        <translation>Kopf/Fuß</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>Ballast</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>Rechtliches</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>related</source>
        <translation>weitere Themen</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>subscribe</source>
        <translation>Abo</translation>
    </message>
</context>
<context>
    <name>RedlineFace</name>
    <message>
        <source>The tracked changes in the file</source>
        <translation>Die nachverfolgten Änderungen in der Datei</translation>
    </message>
</context>
<context>
    <name>RedlineModel</name>
    <message>
        <source>[added: {0}]</source>
        <translation>[hinzugefügt: {0}]</translation>
    </message>
    <message>
        <source>[removed: {0}]</source>
        <translation>[gestrichen: {0}]</translation>
    </message>
</context>
<context>
    <name>Resolver</name>
    <message>
        <source>All copies stay</source>
        <translation>Alle Fassungen bleiben</translation>
    </message>
    <message>
        <source>All stay</source>
        <translation>Alle bleiben</translation>
    </message>
    <message>
        <source>Blocks {one} and {other}: the same, word for word</source>
        <translation>Blöcke {one} und {other}: wortgleich</translation>
    </message>
    <message>
        <source>Both copies stay</source>
        <translation>Beide Fassungen bleiben</translation>
    </message>
    <message>
        <source>Both stay</source>
        <translation>Beide bleiben</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>Copy {number} stays</source>
        <translation>Fassung {number} bleibt</translation>
    </message>
    <message>
        <source>Eighth</source>
        <translation>Achte</translation>
    </message>
    <message>
        <source>Fifth</source>
        <translation>Fünfte</translation>
    </message>
    <message>
        <source>Figures differ: {list}</source>
        <translation>Zahlen weichen ab: {list}</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>Vierte</translation>
    </message>
    <message>
        <source>It is said again on purpose: nothing of it goes.</source>
        <translation>Es ist mit Absicht wiederholt: Nichts davon geht.</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation>Es steht schon so da.</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Weitere Möglichkeiten</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>Names differ: {list}</source>
        <translation>Namen weichen ab: {list}</translation>
    </message>
    <message>
        <source>Ninth</source>
        <translation>Neunte</translation>
    </message>
    <message>
        <source>Quotes differ: {list}</source>
        <translation>Zitate weichen ab: {list}</translation>
    </message>
    <message>
        <source>Said {times} on purpose</source>
        <translation>Mit Absicht {times} gesagt</translation>
    </message>
    <message>
        <source>Said {times}, perhaps on purpose: blocks {spans}</source>
        <translation>{times} gesagt, vielleicht mit Absicht: Blöcke {spans}</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweite</translation>
    </message>
    <message>
        <source>See both copies</source>
        <translation>Beide ansehen</translation>
    </message>
    <message>
        <source>See other copy</source>
        <translation>Andere ansehen</translation>
    </message>
    <message>
        <source>See the next copy</source>
        <translation>Nächste ansehen</translation>
    </message>
    <message>
        <source>Seventh</source>
        <translation>Siebte</translation>
    </message>
    <message>
        <source>Sixth</source>
        <translation>Sechste</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>This passage comes from the other copy; the rest of the run stays as it is. {key} does it.</source>
        <translation>Diese Passage kommt aus der anderen Fassung; der Rest der Folge bleibt, wie er ist. {key} tut es.</translation>
    </message>
    <message>
        <source>This passage stands here {times}: blocks {spans}</source>
        <translation>Diese Passage steht hier {times}: Blöcke {spans}</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Vereint</translation>
    </message>
    <message>
        <source>Unite the copies</source>
        <translation>Fassungen vereinen</translation>
    </message>
    <message>
        <source>What all copies have stays once, and what only one of them has stays in its place.</source>
        <translation>Was alle Fassungen haben, bleibt einmal; was nur eine hat, bleibt an seinem Platz.</translation>
    </message>
    <message>
        <source>block {numbers}</source>
        <translation>Block {numbers}</translation>
    </message>
    <message>
        <source>blocks {numbers}</source>
        <translation>Blöcke {numbers}</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>achten</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>fünften</translation>
    </message>
    <message>
        <source>first</source>
        <translation>ersten</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>vierten</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>ninth</source>
        <translation>neunten</translation>
    </message>
    <message>
        <source>not in copy {number}</source>
        <translation>nicht in Fassung {number}</translation>
    </message>
    <message>
        <source>not in the {ordinal}</source>
        <translation>nicht in der {ordinal}</translation>
    </message>
    <message>
        <source>only in copy {number}</source>
        <translation>nur in Fassung {number}</translation>
    </message>
    <message>
        <source>only in the {ordinal}</source>
        <translation>nur in der {ordinal}</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweiten</translation>
    </message>
    <message>
        <source>seventh</source>
        <translation>siebten</translation>
    </message>
    <message>
        <source>sixth</source>
        <translation>sechsten</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>stays in part</source>
        <translation>bleibt teils</translation>
    </message>
    <message>
        <source>third</source>
        <translation>dritten</translation>
    </message>
    <message>
        <source>{copy}, {blocks}; what the others say goes.</source>
        <translation>{copy}, {blocks}; was die anderen sagen, geht.</translation>
    </message>
    <message>
        <source>{effect}, as it is now</source>
        <translation>{effect}, so ist es jetzt</translation>
    </message>
    <message>
        <source>{ordinal} copy stays</source>
        <translation>{ordinal} Fassung bleibt</translation>
    </message>
    <message>
        <source>{step}. {key} takes it back.</source>
        <translation>{step}. {key} nimmt das zurück.</translation>
    </message>
    <message>
        <source>⇄ Let {blocks} stand here instead</source>
        <translation>⇄ Stattdessen hier: {blocks}</translation>
    </message>
</context>
<context>
    <name>Selecting</name>
    <message>
        <source>Sentences are selected in the Blocks view: {key} shows it.</source>
        <translation>Sätze wählt man in der Ansicht Blöcke aus: {key} zeigt sie.</translation>
    </message>
    <message>
        <source>{step}. {key} again takes it back.</source>
        <translation>{step}. Nochmals {key} nimmt das zurück.</translation>
    </message>
    <message>
        <source>“{words}” is selected: {key} cuts it or brings it back.</source>
        <translation>„{words}“ ist ausgewählt: {key} schneidet es heraus oder holt es zurück.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Not understood in the preferences, and left as it is there: {names}. The defaults hold for it.</source>
        <translation>In den Einstellungen nicht verstanden und dort so gelassen: {names}. Dafür gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The preferences were damaged and are as at first. The old file is kept as {name}.</source>
        <translation>Die Einstellungen waren beschädigt und sind wie am Anfang. Die alte Datei ist als {name} aufgehoben.</translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message>
        <source>Line {0}</source>
        <translation>Zeile {0}</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Source of the page</source>
        <translation>Quelltext der Seite</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>&amp;Add “{word}” to your dictionary</source>
        <translation>„{word}“ ins eigene Wörterbuch &amp;aufnehmen</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht …</translation>
    </message>
    <message>
        <source>No misspelt word is left.</source>
        <translation>Kein falsch geschriebenes Wort ist übrig.</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Spelling is turned off. {preferences} turns it on.</source>
        <translation>Die Rechtschreibprüfung ist abgeschaltet. {preferences} schaltet sie ein.</translation>
    </message>
    <message>
        <source>The word at the caret is not misspelt.</source>
        <translation>Das Wort an der Schreibmarke ist nicht falsch geschrieben.</translation>
    </message>
    <message>
        <source>There is no dictionary for the language of this article.</source>
        <translation>Für die Sprache dieses Artikels gibt es kein Wörterbuch.</translation>
    </message>
    <message>
        <source>“{word}” is in no dictionary.</source>
        <translation>„{word}“ steht in keinem Wörterbuch.</translation>
    </message>
</context>
<context>
    <name>SpellingPart</name>
    <message>
        <source>Dictionaries found: {names}</source>
        <translation>Gefundene Wörterbücher: {names}</translation>
    </message>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>Wörterbücher werden gesucht …</translation>
    </message>
    <message>
        <source>No dictionaries were found on this computer.</source>
        <translation>Auf diesem Rechner wurden keine Wörterbücher gefunden.</translation>
    </message>
    <message>
        <source>One a line. They are right whatever a dictionary says, in every language.</source>
        <translation>Eines je Zeile. Sie gelten als richtig, was auch immer ein Wörterbuch sagt, in jeder Sprache.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ihre Wörter</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Ledger adds up: {0} characters · saved</source>
        <translation>Bilanz geht auf: {0} Zeichen · gespeichert</translation>
    </message>
    <message>
        <source>Ledger does not add up: {0}</source>
        <translation>Bilanz geht nicht auf: {0}</translation>
    </message>
    <message>
        <source>No questions left</source>
        <translation>Keine Frage mehr offen</translation>
    </message>
    <message>
        <source>Typing: kept as a draft</source>
        <translation>Eingabe: als Entwurf gesichert</translation>
    </message>
    <message>
        <source>Typing: not saved yet</source>
        <translation>Sie tippen: noch nicht gespeichert</translation>
    </message>
    <message>
        <source>next question: block {number}</source>
        <translation>nächste Frage: Block {number}</translation>
    </message>
    <message>
        <source>{0}: {1}…</source>
        <translation>{0}: {1}…</translation>
    </message>
    <message>
        <source>{key} answers it</source>
        <translation>{key} beantwortet sie</translation>
    </message>
    <message>
        <source>{key} approves</source>
        <translation>{key} gibt frei</translation>
    </message>
</context>
<context>
    <name>StripWalk</name>
    <message>
        <source>Left in?</source>
        <translation>Übersehen?</translation>
    </message>
    <message>
        <source>Nothing is left that the article would lose or that may have been left in. {key}: next question.</source>
        <translation>Nichts mehr, was dem Artikel verloren ginge oder übersehen wurde. {key}: nächste Frage.</translation>
    </message>
    <message>
        <source>Nothing is left to look at: no question, nothing lost or left in. {key} approves.</source>
        <translation>Nichts mehr anzusehen: keine Frage, nichts verloren, nichts übersehen. {key} gibt frei.</translation>
    </message>
    <message>
        <source>You would lose</source>
        <translation>Das ginge verloren</translation>
    </message>
    <message>
        <source>{accept} keeps it, {turn} takes it out</source>
        <translation>{accept} behält ihn, {turn} streicht ihn</translation>
    </message>
    <message>
        <source>{accept} leaves it out, {turn} keeps it</source>
        <translation>{accept} lässt ihn weg, {turn} behält ihn</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} von {all}</translation>
    </message>
</context>
<context>
    <name>TableFace</name>
    <message>
        <source>The rows of the file</source>
        <translation>Die Zeilen der Datei</translation>
    </message>
</context>
<context>
    <name>TextFace</name>
    <message>
        <source>The file as it would be exported</source>
        <translation>Die Datei, wie sie exportiert würde</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>A block beside it goes</source>
        <translation>Ein Block daneben geht</translation>
    </message>
    <message>
        <source>Accept {what}</source>
        <translation>{what} bestätigen</translation>
    </message>
    <message>
        <source>Add a paragraph after block {number}</source>
        <translation>Absatz hinter Block {number} hinzufügen</translation>
    </message>
    <message>
        <source>Add a paragraph before block {number}</source>
        <translation>Absatz vor Block {number} hinzufügen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Asking {what}</source>
        <translation>Befragt wird: {what}</translation>
    </message>
    <message>
        <source>Block {number}</source>
        <translation>Block {number}</translation>
    </message>
    <message>
        <source>Block {number} became the {field}, which is empty.</source>
        <translation>Block {number} wurde zu: {field}, doch das Feld ist leer.</translation>
    </message>
    <message>
        <source>Block {number} begins with this</source>
        <translation>Block {number} beginnt damit</translation>
    </message>
    <message>
        <source>Block {number} has no ruling.</source>
        <translation>Über Block {number} ist nicht entschieden.</translation>
    </message>
    <message>
        <source>Block {number} has no words.</source>
        <translation>Block {number} hat keine Wörter.</translation>
    </message>
    <message>
        <source>Block {number} holds a character that could not be read.</source>
        <translation>Block {number} enthält ein Zeichen, das nicht gelesen werden konnte.</translation>
    </message>
    <message>
        <source>Block {number} is a duplicate of block {last}, which is not on the page.</source>
        <translation>Block {number} ist eine Dublette von Block {last}, der nicht auf der Seite steht.</translation>
    </message>
    <message>
        <source>Block {number} is a duplicate of block {last}, which is removed too.</source>
        <translation>Block {number} ist eine Dublette von Block {last}, der ebenfalls gestrichen ist.</translation>
    </message>
    <message>
        <source>Block {number} is a duplicate, but nothing says of which block.</source>
        <translation>Block {number} ist eine Dublette, doch nirgends steht, von welchem Block.</translation>
    </message>
    <message>
        <source>Block {number} is called a duplicate of itself.</source>
        <translation>Block {number} gilt als Dublette von sich selbst.</translation>
    </message>
    <message>
        <source>Block {number} is kept and stands in the article {last} times.</source>
        <translation>Block {number} ist behalten und steht {last}-mal im Artikel.</translation>
    </message>
    <message>
        <source>Block {number} is removed without a reason.</source>
        <translation>Block {number} ist ohne Grund gestrichen.</translation>
    </message>
    <message>
        <source>Block {number} names no day that could be the {field}.</source>
        <translation>Block {number} nennt keinen Tag für das Feld {field}.</translation>
    </message>
    <message>
        <source>Block {number} repeats no other block of this page.</source>
        <translation>Block {number} wiederholt keinen anderen Block dieser Seite.</translation>
    </message>
    <message>
        <source>Block {number} says the same nearly word for word ({share} alike)</source>
        <translation>Block {number} sagt fast wortwörtlich dasselbe ({share} gleich)</translation>
    </message>
    <message>
        <source>Block {number} says the same word for word</source>
        <translation>Block {number} sagt wortwörtlich dasselbe</translation>
    </message>
    <message>
        <source>Block {number} stands in the article in other words than its own.</source>
        <translation>Block {number} steht im Artikel in anderem Wortlaut als seinem eigenen.</translation>
    </message>
    <message>
        <source>Block {number} stands on the page {last} times.</source>
        <translation>Block {number} steht {last}-mal auf der Seite.</translation>
    </message>
    <message>
        <source>Bring back {what}</source>
        <translation>Zurückholen: {what}</translation>
    </message>
    <message>
        <source>Change the markup from block {number} to block {last}</source>
        <translation>Auszeichnung von Block {number} bis Block {last} ändern</translation>
    </message>
    <message>
        <source>Change the markup of block {number}</source>
        <translation>Auszeichnung von Block {number} ändern</translation>
    </message>
    <message>
        <source>Change the {field}</source>
        <translation>{field} ändern</translation>
    </message>
    <message>
        <source>Clear the {field}</source>
        <translation>{field} leeren</translation>
    </message>
    <message>
        <source>Cut {what} of block {number}</source>
        <translation>Aus Block {number} streichen: {what}</translation>
    </message>
    <message>
        <source>Cutting the page into blocks</source>
        <translation>Die Seite wird in Blöcke zerlegt</translation>
    </message>
    <message>
        <source>Delete text from block {number} to block {last}</source>
        <translation>Text von Block {number} bis Block {last} löschen</translation>
    </message>
    <message>
        <source>Delete text of block {number}</source>
        <translation>Text von Block {number} löschen</translation>
    </message>
    <message>
        <source>Edit {what}</source>
        <translation>{what} bearbeiten</translation>
    </message>
    <message>
        <source>Few of its telling words stand elsewhere in the story</source>
        <translation>Wenige ihrer sprechenden Wörter stehen auch sonst in der Geschichte</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Zur Prüfung legen</translation>
    </message>
    <message>
        <source>Giving reasons</source>
        <translation>Gründe werden benannt</translation>
    </message>
    <message>
        <source>It asks for scripts that do not run</source>
        <translation>Verlangt Skripte, die nicht laufen</translation>
    </message>
    <message>
        <source>It asks readers to vote</source>
        <translation>Bittet Leser um ihre Stimme</translation>
    </message>
    <message>
        <source>It asks the reader something</source>
        <translation>Fragt den Leser etwas</translation>
    </message>
    <message>
        <source>It asks the reader to buy or to book</source>
        <translation>Fordert zum Kaufen oder Buchen auf</translation>
    </message>
    <message>
        <source>It asks the reader to pass the story on</source>
        <translation>Bittet, die Geschichte weiterzugeben</translation>
    </message>
    <message>
        <source>It asks the reader to subscribe or to sign in</source>
        <translation>Fordert zum Abonnieren oder Anmelden auf</translation>
    </message>
    <message>
        <source>It begins as the lines beside it do</source>
        <translation>Beginnt wie die Zeilen daneben</translation>
    </message>
    <message>
        <source>It begins with a list&apos;s mark</source>
        <translation>Beginnt mit einem Listenzeichen</translation>
    </message>
    <message>
        <source>It begins with “{text}”</source>
        <translation>Beginnt mit „{text}“</translation>
    </message>
    <message>
        <source>It belongs to a teaser</source>
        <translation>Gehört zu einem Anreißer</translation>
    </message>
    <message>
        <source>It breaks off with an ellipsis</source>
        <translation>Bricht mit Auslassungspunkten ab</translation>
    </message>
    <message>
        <source>It can be chosen in a form</source>
        <translation>Ist in einem Formular wählbar</translation>
    </message>
    <message>
        <source>It claims rights</source>
        <translation>Beansprucht Rechte</translation>
    </message>
    <message>
        <source>It counts comments</source>
        <translation>Zählt Kommentare</translation>
    </message>
    <message>
        <source>It dates or signs a teaser</source>
        <translation>Datiert oder zeichnet einen Anreißer</translation>
    </message>
    <message>
        <source>It describes a picture and names who owns it</source>
        <translation>Beschreibt ein Bild und nennt, wem es gehört</translation>
    </message>
    <message>
        <source>It describes a picture and names who took it</source>
        <translation>Beschreibt ein Bild und nennt, wer es gemacht hat</translation>
    </message>
    <message>
        <source>It disclaims liability</source>
        <translation>Schließt die Haftung aus</translation>
    </message>
    <message>
        <source>It ends with a colon</source>
        <translation>Endet mit einem Doppelpunkt</translation>
    </message>
    <message>
        <source>It ends with a question mark</source>
        <translation>Endet mit einem Fragezeichen</translation>
    </message>
    <message>
        <source>It ends with an exclamation mark</source>
        <translation>Endet mit einem Ausrufezeichen</translation>
    </message>
    <message>
        <source>It gives a date or a time</source>
        <translation>Nennt ein Datum oder eine Uhrzeit</translation>
    </message>
    <message>
        <source>It has a copyright sign</source>
        <translation>Enthält ein Copyright-Zeichen</translation>
    </message>
    <message>
        <source>It has no links</source>
        <translation>Enthält keine Links</translation>
    </message>
    <message>
        <source>It has no words</source>
        <translation>Enthält keine Wörter</translation>
    </message>
    <message>
        <source>It has the words “{text}”</source>
        <translation>Enthält die Wörter „{text}“</translation>
    </message>
    <message numerus="yes">
        <source>It has {n} words and ends as a sentence does</source>
        <translation>
            <numerusform>Hat {n} Wort und endet wie ein Satz</numerusform>
            <numerusform>Hat {n} Wörter und endet wie ein Satz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n} words and has no full stop</source>
        <translation>
            <numerusform>Hat {n} Wort und keinen Schlusspunkt</numerusform>
            <numerusform>Hat {n} Wörter und keinen Schlusspunkt</numerusform>
        </translation>
    </message>
    <message>
        <source>It heads the story&apos;s tags</source>
        <translation>Leitet die Schlagwörter der Geschichte ein</translation>
    </message>
    <message>
        <source>It is a field of a form</source>
        <translation>Ist ein Feld eines Formulars</translation>
    </message>
    <message>
        <source>It is a field of the form for comments</source>
        <translation>Ist ein Feld des Kommentarformulars</translation>
    </message>
    <message>
        <source>It is a figure of a ticker</source>
        <translation>Ist die Zahl eines Tickers</translation>
    </message>
    <message>
        <source>It is a headline in a menu</source>
        <translation>Ist eine Überschrift in einem Menü</translation>
    </message>
    <message>
        <source>It is a link as a whole</source>
        <translation>Ist im Ganzen ein Link</translation>
    </message>
    <message>
        <source>It is a link inside the story</source>
        <translation>Ist ein Link in der Geschichte</translation>
    </message>
    <message>
        <source>It is a month of an archive</source>
        <translation>Ist ein Monat eines Archivs</translation>
    </message>
    <message>
        <source>It is a sentence in the foot of the page</source>
        <translation>Ist ein Satz im Fuß der Seite</translation>
    </message>
    <message>
        <source>It is a short line after the story</source>
        <translation>Ist eine kurze Zeile nach der Geschichte</translation>
    </message>
    <message>
        <source>It is a short line at an end of the page</source>
        <translation>Ist eine kurze Zeile an einem Ende der Seite</translation>
    </message>
    <message>
        <source>It is a tool for passing on or keeping</source>
        <translation>Ist ein Werkzeug zum Weitergeben oder Merken</translation>
    </message>
    <message>
        <source>It is all in capitals</source>
        <translation>Steht ganz in Großbuchstaben</translation>
    </message>
    <message>
        <source>It is an address, a telephone number or office hours</source>
        <translation>Ist eine Anschrift, Telefonnummer oder Öffnungszeit</translation>
    </message>
    <message>
        <source>It is at an end of the page</source>
        <translation>Steht an einem Ende der Seite</translation>
    </message>
    <message>
        <source>It is called as a part of the story is: a list of contents</source>
        <translation>Heißt wie ein Teil der Geschichte: ein Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>It is code or a gap left for a text</source>
        <translation>Ist Code oder ein Platzhalter</translation>
    </message>
    <message>
        <source>It is no text for readers of the page</source>
        <translation>Ist kein Text für Leser der Seite</translation>
    </message>
    <message>
        <source>It is not set as a paragraph</source>
        <translation>Ist nicht als Absatz gesetzt</translation>
    </message>
    <message>
        <source>It is nothing but figures</source>
        <translation>Besteht nur aus Ziffern</translation>
    </message>
    <message>
        <source>It is nothing but figures and signs</source>
        <translation>Besteht nur aus Ziffern und Zeichen</translation>
    </message>
    <message>
        <source>It is one of several languages or editions</source>
        <translation>Ist eine von mehreren Sprachen oder Ausgaben</translation>
    </message>
    <message>
        <source>It is one of several linked headlines</source>
        <translation>Ist eine von mehreren verlinkten Überschriften</translation>
    </message>
    <message>
        <source>It is said to those who have the page read to them</source>
        <translation>Richtet sich an alle, die sich die Seite vorlesen lassen</translation>
    </message>
    <message>
        <source>It is set as a cell of a table</source>
        <translation>Ist als Tabellenzelle gesetzt</translation>
    </message>
    <message>
        <source>It is set as a heading</source>
        <translation>Ist als Zwischentitel gesetzt</translation>
    </message>
    <message>
        <source>It is set as a heading of level {number}</source>
        <translation>Ist als Zwischentitel der Ebene {number} gesetzt</translation>
    </message>
    <message>
        <source>It is set as a paragraph</source>
        <translation>Ist als Absatz gesetzt</translation>
    </message>
    <message>
        <source>It is set as a quotation</source>
        <translation>Ist als Zitat gesetzt</translation>
    </message>
    <message>
        <source>It is set as a term in a list</source>
        <translation>Ist als Begriff in einer Liste gesetzt</translation>
    </message>
    <message>
        <source>It is set as an explanation in a list</source>
        <translation>Ist als Erläuterung in einer Liste gesetzt</translation>
    </message>
    <message>
        <source>It is set as an item of a list</source>
        <translation>Ist als Listenpunkt gesetzt</translation>
    </message>
    <message>
        <source>It is set as typed text</source>
        <translation>Ist als Schreibmaschinentext gesetzt</translation>
    </message>
    <message>
        <source>It is set like the {field}</source>
        <translation>Ist gesetzt wie: {field}</translation>
    </message>
    <message>
        <source>It is the heading “{text}”</source>
        <translation>Ist der Zwischentitel „{text}“</translation>
    </message>
    <message>
        <source>It is the page&apos;s headline</source>
        <translation>Ist die Überschrift der Seite</translation>
    </message>
    <message>
        <source>It is the site&apos;s name</source>
        <translation>Ist der Name der Website</translation>
    </message>
    <message>
        <source>It is the small print of a form</source>
        <translation>Ist das Kleingedruckte eines Formulars</translation>
    </message>
    <message>
        <source>It is the way to the page through the site</source>
        <translation>Ist der Weg durch die Website zur Seite</translation>
    </message>
    <message>
        <source>It is the {field}</source>
        <translation>Das ist: {field}</translation>
    </message>
    <message>
        <source>It is {what}</source>
        <translation>Ist {what}</translation>
    </message>
    <message>
        <source>It leads to other stories</source>
        <translation>Führt zu anderen Geschichten</translation>
    </message>
    <message>
        <source>It leads to terms or a policy</source>
        <translation>Führt zu Bedingungen oder Richtlinien</translation>
    </message>
    <message>
        <source>It names a price</source>
        <translation>Nennt einen Preis</translation>
    </message>
    <message>
        <source>It names a web address or an account</source>
        <translation>Nennt eine Webadresse oder ein Konto</translation>
    </message>
    <message>
        <source>It names networks for passing on</source>
        <translation>Nennt Netzwerke zum Weitergeben</translation>
    </message>
    <message>
        <source>It names the error {name}</source>
        <translation>Nennt den Fehler {name}</translation>
    </message>
    <message>
        <source>It names the status code {code}</source>
        <translation>Nennt den Statuscode {code}</translation>
    </message>
    <message>
        <source>It names who owns a picture</source>
        <translation>Nennt, wem ein Bild gehört</translation>
    </message>
    <message>
        <source>It names who took or made a picture</source>
        <translation>Nennt, wer ein Bild gemacht hat</translation>
    </message>
    <message>
        <source>It names who took the picture</source>
        <translation>Nennt, wer das Bild gemacht hat</translation>
    </message>
    <message>
        <source>It opens as wire copy does, with a place and an agency</source>
        <translation>Es beginnt wie eine Agenturmeldung, mit Ort und Agentur</translation>
    </message>
    <message>
        <source>It quotes someone</source>
        <translation>Zitiert jemanden</translation>
    </message>
    <message>
        <source>It reads as a headline outside the story</source>
        <translation>Liest sich wie eine Überschrift außerhalb der Geschichte</translation>
    </message>
    <message>
        <source>It reads as a text of another story</source>
        <translation>Liest sich wie der Text einer anderen Geschichte</translation>
    </message>
    <message>
        <source>It reports what someone said</source>
        <translation>Gibt wieder, was jemand gesagt hat</translation>
    </message>
    <message>
        <source>It says after the story who wrote it</source>
        <translation>Sagt nach der Geschichte, wer sie schrieb</translation>
    </message>
    <message>
        <source>It says more than who took a picture</source>
        <translation>Sagt mehr, als wer ein Bild gemacht hat</translation>
    </message>
    <message>
        <source>It says who the house is</source>
        <translation>Sagt, wer das Haus ist</translation>
    </message>
    <message>
        <source>It says who wrote it</source>
        <translation>Sagt, wer es geschrieben hat</translation>
    </message>
    <message>
        <source>It speaks of cookies</source>
        <translation>Spricht von Cookies</translation>
    </message>
    <message>
        <source>It speaks of the house itself</source>
        <translation>Spricht vom Haus selbst</translation>
    </message>
    <message>
        <source>It stands above the headline</source>
        <translation>Steht über der Überschrift</translation>
    </message>
    <message>
        <source>It stands above the story</source>
        <translation>Steht über der Geschichte</translation>
    </message>
    <message>
        <source>It stands after the story</source>
        <translation>Steht nach der Geschichte</translation>
    </message>
    <message>
        <source>It stands after the story&apos;s end</source>
        <translation>Steht nach dem Ende der Geschichte</translation>
    </message>
    <message>
        <source>It stands alone on the page</source>
        <translation>Steht allein auf der Seite</translation>
    </message>
    <message>
        <source>It stands among lines of an error</source>
        <translation>Steht zwischen Zeilen einer Fehlermeldung</translation>
    </message>
    <message>
        <source>It stands among prices and buttons to buy</source>
        <translation>Steht zwischen Preisen und Kaufknöpfen</translation>
    </message>
    <message>
        <source>It stands among the story&apos;s tags</source>
        <translation>Steht zwischen den Schlagwörtern der Geschichte</translation>
    </message>
    <message>
        <source>It stands at the head of the story</source>
        <translation>Steht am Anfang der Geschichte</translation>
    </message>
    <message>
        <source>It stands below the headline</source>
        <translation>Steht unter der Überschrift</translation>
    </message>
    <message>
        <source>It stands beside an address</source>
        <translation>Steht neben einer Anschrift</translation>
    </message>
    <message>
        <source>It stands between paragraphs of the story</source>
        <translation>Steht zwischen Absätzen der Geschichte</translation>
    </message>
    <message>
        <source>It stands in a form</source>
        <translation>Steht in einem Formular</translation>
    </message>
    <message>
        <source>It stands in a part of the page named as the article</source>
        <translation>Steht in einem Teil der Seite, der nach dem Artikel benannt ist</translation>
    </message>
    <message>
        <source>It stands in a part of the page named “{text}”</source>
        <translation>Steht in einem Teil der Seite namens „{text}“</translation>
    </message>
    <message>
        <source>It stands in the first tenth of the page</source>
        <translation>Steht im ersten Zehntel der Seite</translation>
    </message>
    <message>
        <source>It stands in the foot of the page</source>
        <translation>Steht im Fuß der Seite</translation>
    </message>
    <message>
        <source>It stands in the head of the page</source>
        <translation>Steht im Kopf der Seite</translation>
    </message>
    <message>
        <source>It stands in the last fifth of the page</source>
        <translation>Steht im letzten Fünftel der Seite</translation>
    </message>
    <message>
        <source>It stands in {where}</source>
        <translation>Steht hier: {where}</translation>
    </message>
    <message>
        <source>It stands inside the element for the article</source>
        <translation>Steht im Element für den Artikel</translation>
    </message>
    <message>
        <source>It stands right over what is of this kind</source>
        <translation>Steht direkt über etwas von dieser Art</translation>
    </message>
    <message>
        <source>It stands within the story</source>
        <translation>Steht mitten in der Geschichte</translation>
    </message>
    <message>
        <source>It tells of a failed request: “{text}”</source>
        <translation>Meldet eine gescheiterte Anfrage: „{text}“</translation>
    </message>
    <message>
        <source>It tells of money for what is linked</source>
        <translation>Spricht von Geld für Verlinktes</translation>
    </message>
    <message>
        <source>It tells who the author is</source>
        <translation>Sagt, wer der Autor ist</translation>
    </message>
    <message>
        <source>Its words are set apart by bars or dots</source>
        <translation>Die Wörter sind durch Striche oder Punkte getrennt</translation>
    </message>
    <message>
        <source>Its words are “{text}”</source>
        <translation>Der Wortlaut ist „{text}“</translation>
    </message>
    <message>
        <source>Keep the {copy} copy, {what}</source>
        <translation>{copy} Fassung behalten, {what}</translation>
    </message>
    <message>
        <source>Keep {number} copies, {what}</source>
        <translation>{number} Fassungen behalten, {what}</translation>
    </message>
    <message>
        <source>Keep {one} instead of {other}</source>
        <translation>{one} statt {other} behalten</translation>
    </message>
    <message>
        <source>Keep {what}</source>
        <translation>{what} behalten</translation>
    </message>
    <message>
        <source>Keep {what} of block {number}</source>
        <translation>Aus Block {number} behalten: {what}</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>Fassungen werden gesucht</translation>
    </message>
    <message>
        <source>Looking for fields</source>
        <translation>Felder werden gesucht</translation>
    </message>
    <message>
        <source>Make block {number} the {field}</source>
        <translation>Block {number} ins Feld {field}</translation>
    </message>
    <message>
        <source>Make {what} a caption</source>
        <translation>{what} zum Bildtext machen</translation>
    </message>
    <message>
        <source>Make {what} a heading</source>
        <translation>{what} zum Zwischentitel machen</translation>
    </message>
    <message>
        <source>Make {what} a line</source>
        <translation>{what} zur Zeile machen</translation>
    </message>
    <message>
        <source>Make {what} a list item</source>
        <translation>{what} zum Listenpunkt machen</translation>
    </message>
    <message>
        <source>Make {what} a numbered list item</source>
        <translation>{what} zum nummerierten Listenpunkt machen</translation>
    </message>
    <message>
        <source>Make {what} a paragraph</source>
        <translation>{what} zum Absatz machen</translation>
    </message>
    <message>
        <source>Make {what} a quote</source>
        <translation>{what} zum Zitat machen</translation>
    </message>
    <message>
        <source>Make {what} a table row</source>
        <translation>{what} zur Tabellenzeile machen</translation>
    </message>
    <message>
        <source>Make {what} code</source>
        <translation>{what} zu Code machen</translation>
    </message>
    <message>
        <source>Many of its telling words stand elsewhere in the story</source>
        <translation>Viele ihrer sprechenden Wörter stehen auch sonst in der Geschichte</translation>
    </message>
    <message>
        <source>Mark as exported</source>
        <translation>Als exportiert vermerken</translation>
    </message>
    <message>
        <source>Merge block {number} with block {last}</source>
        <translation>Block {number} mit Block {last} verbinden</translation>
    </message>
    <message>
        <source>Merge two paragraphs of block {number}</source>
        <translation>Zwei Absätze von Block {number} verbinden</translation>
    </message>
    <message>
        <source>Move a paragraph of block {number}</source>
        <translation>Absatz von Block {number} verschieben</translation>
    </message>
    <message>
        <source>Move {what} after block {number}</source>
        <translation>{what} hinter Block {number} verschieben</translation>
    </message>
    <message>
        <source>Move {what} to the top</source>
        <translation>{what} ganz nach oben verschieben</translation>
    </message>
    <message>
        <source>No copy of this passage stays: {what} are all removed.</source>
        <translation>Keine Fassung dieser Passage bleibt, alles ist gestrichen: {what}.</translation>
    </message>
    <message>
        <source>No paragraph is kept: the article would be empty. Keep one, or reject the page.</source>
        <translation>Kein Absatz bleibt: Der Artikel wäre leer. Behalten Sie einen oder verwerfen Sie die Seite.</translation>
    </message>
    <message>
        <source>Nothing stands after it</source>
        <translation>Danach steht nichts</translation>
    </message>
    <message>
        <source>Nothing stands before it</source>
        <translation>Davor steht nichts</translation>
    </message>
    <message>
        <source>Nothing tells what it is for</source>
        <translation>Nichts sagt, wozu es dient</translation>
    </message>
    <message>
        <source>Of 100 blocks that read and stand like it, {number} stay in the article</source>
        <translation>Von 100 Blöcken, die so lauten und so stehen, bleiben {number} im Artikel</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Remove all from block {number} on</source>
        <translation>Alles ab Block {number} entfernen</translation>
    </message>
    <message>
        <source>Remove all up to block {number}</source>
        <translation>Alles bis Block {number} entfernen</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>{what} streichen</translation>
    </message>
    <message>
        <source>Remove {what} as {reason}</source>
        <translation>{what} streichen: {reason}</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Replace text from block {number} to block {last}</source>
        <translation>Text von Block {number} bis Block {last} ersetzen</translation>
    </message>
    <message>
        <source>Replace text of block {number}</source>
        <translation>Text von Block {number} ersetzen</translation>
    </message>
    <message>
        <source>Replace “{text}” in queued articles</source>
        <translation>„{text}“ in den Artikeln der Warteschlange ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Replace “{text}” in {n} places</source>
        <translation>
            <numerusform>„{text}“ an {n} Stelle ersetzen</numerusform>
            <numerusform>„{text}“ an {n} Stellen ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reverse {what}</source>
        <translation>{what} umkehren</translation>
    </message>
    <message>
        <source>Split block {number}</source>
        <translation>Block {number} teilen</translation>
    </message>
    <message>
        <source>Stands on {number} other pages of {site}</source>
        <translation>Steht auf {number} anderen Seiten von {site}</translation>
    </message>
    <message>
        <source>Stands under “{text}”</source>
        <translation>Steht unter „{text}“</translation>
    </message>
    <message>
        <source>Take back the change of the {field}</source>
        <translation>Zurücknehmen: {field} geändert</translation>
    </message>
    <message>
        <source>Take back {what}</source>
        <translation>Zurücknehmen: {what}</translation>
    </message>
    <message>
        <source>Take {one} for {other}</source>
        <translation>{one} statt {other} nehmen</translation>
    </message>
    <message>
        <source>Take {what}</source>
        <translation>{what} nehmen</translation>
    </message>
    <message>
        <source>The article does not hold the kept blocks in page order.</source>
        <translation>Der Artikel hält die Reihenfolge der behaltenen Blöcke nicht ein.</translation>
    </message>
    <message>
        <source>The article has no headline.</source>
        <translation>Dem Artikel fehlt die Überschrift.</translation>
    </message>
    <message>
        <source>The article says the same twice: {one} and {other}.</source>
        <translation>Der Artikel sagt dasselbe zweimal: {one} und {other}.</translation>
    </message>
    <message>
        <source>The article&apos;s text as the page declares it lacks it</source>
        <translation>Im Artikeltext, den die Seite ausweist, fehlt es</translation>
    </message>
    <message>
        <source>The block after it goes</source>
        <translation>Der Block danach geht</translation>
    </message>
    <message>
        <source>The block after it stays</source>
        <translation>Der Block danach bleibt</translation>
    </message>
    <message>
        <source>The block before it goes</source>
        <translation>Der Block davor geht</translation>
    </message>
    <message>
        <source>The block before it stays</source>
        <translation>Der Block davor bleibt</translation>
    </message>
    <message>
        <source>The blocks around it are of this kind</source>
        <translation>Die Blöcke ringsum sind von dieser Art</translation>
    </message>
    <message numerus="yes">
        <source>The blocks hold {n} characters more than the source.</source>
        <translation>
            <numerusform>Die Blöcke enthalten {n} Zeichen mehr als die Quelle.</numerusform>
            <numerusform>Die Blöcke enthalten {n} Zeichen mehr als die Quelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The blocks on both sides of it stay</source>
        <translation>Die Blöcke zu beiden Seiten bleiben</translation>
    </message>
    <message>
        <source>The date “{text}” is not written as year-month-day.</source>
        <translation>Das Datum „{text}“ ist nicht als Jahr-Monat-Tag geschrieben.</translation>
    </message>
    <message>
        <source>The desk {path}: {why}.</source>
        <translation>Der Desk {path}: {why}.</translation>
    </message>
    <message>
        <source>The house speaks of itself</source>
        <translation>Das Haus spricht von sich</translation>
    </message>
    <message>
        <source>The house speaks to its readers of itself</source>
        <translation>Das Haus spricht zu seinen Lesern von sich</translation>
    </message>
    <message>
        <source>The lines around it are of this kind</source>
        <translation>Die Zeilen ringsum sind von dieser Art</translation>
    </message>
    <message>
        <source>The page could not be cut as it should: {why}</source>
        <translation>Die Seite ließ sich nicht sauber zerlegen: {why}</translation>
    </message>
    <message>
        <source>The page declares it as part of the article&apos;s text</source>
        <translation>Die Seite weist es als Teil des Artikeltextes aus</translation>
    </message>
    <message>
        <source>The page hides it from its readers</source>
        <translation>Die Seite verbirgt es vor ihren Lesern</translation>
    </message>
    <message>
        <source>The same words stand on the page {number} times</source>
        <translation>Dieselben Wörter stehen {number}-mal auf der Seite</translation>
    </message>
    <message>
        <source>There is a ruling on block {number}, which is not on the page.</source>
        <translation>Entschieden ist über Block {number}, der nicht auf der Seite steht.</translation>
    </message>
    <message>
        <source>There is no review {name} on this desk.</source>
        <translation>Die Prüfung {name} gibt es auf diesem Desk nicht.</translation>
    </message>
    <message>
        <source>There is nothing to redo in {name}.</source>
        <translation>In {name} gibt es nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo in {name}.</source>
        <translation>In {name} gibt es nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>This page is not prepared yet; decide when its proposal is there.</source>
        <translation>Diese Seite ist noch nicht vorbereitet; entscheiden Sie, sobald der Vorschlag da ist.</translation>
    </message>
    <message>
        <source>Two copies differ in a figure: “{text}” and “{more}”, {one} and {other}.</source>
        <translation>Zwei Fassungen weichen in einer Zahl ab: „{text}“ und „{more}“, {one} und {other}.</translation>
    </message>
    <message>
        <source>Two copies differ in a figure: “{text}”, {one} and {other}.</source>
        <translation>Zwei Fassungen weichen in einer Zahl ab: „{text}“ steht nur in einer, {one} und {other}.</translation>
    </message>
    <message>
        <source>Two copies differ in a name: “{text}” and “{more}”, {one} and {other}.</source>
        <translation>Zwei Fassungen weichen in einem Namen ab: „{text}“ und „{more}“, {one} und {other}.</translation>
    </message>
    <message>
        <source>Two copies differ in a name: “{text}”, {one} and {other}.</source>
        <translation>Zwei Fassungen weichen in einem Namen ab: „{text}“ steht nur in einer, {one} und {other}.</translation>
    </message>
    <message>
        <source>Two copies differ in a quote: “{text}” and “{more}”, {one} and {other}.</source>
        <translation>Zwei Fassungen weichen in einem Zitat ab: „{text}“ und „{more}“, {one} und {other}.</translation>
    </message>
    <message>
        <source>Two copies differ in a quote: “{text}”, {one} and {other}.</source>
        <translation>Zwei Fassungen weichen in einem Zitat ab: „{text}“ steht nur in einer, {one} und {other}.</translation>
    </message>
    <message>
        <source>Unite {number} copies, {what}</source>
        <translation>{number} Fassungen vereinen, {what}</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Abwägen</translation>
    </message>
    <message>
        <source>What it is the heading of goes</source>
        <translation>Was darunter steht, geht</translation>
    </message>
    <message>
        <source>What it is the heading of stays</source>
        <translation>Was darunter steht, bleibt</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a FLAC recording</source>
        <translation>eine FLAC-Aufnahme</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a Matroska film</source>
        <translation>ein Matroska-Film</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>eine Parquet-Datei</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>ein PostScript-Dokument</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a RIFF recording</source>
        <translation>eine RIFF-Aufnahme</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>a WAVE recording</source>
        <translation>eine WAVE-Aufnahme</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>ein WebP-Bild</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>ein Windows-Programm</translation>
    </message>
    <message>
        <source>a ZIP archive or office document</source>
        <translation>ein ZIP-Archiv oder Office-Dokument</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>ein Zstandard-Archiv</translation>
    </message>
    <message>
        <source>a brace stands alone in “{text}”</source>
        <translation>in „{text}“ steht eine geschweifte Klammer allein</translation>
    </message>
    <message>
        <source>a button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>a caption</source>
        <translation>ein Bildtext</translation>
    </message>
    <message>
        <source>a dialogue</source>
        <translation>Dialogfenster</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a figure&apos;s caption</source>
        <translation>Bildtext</translation>
    </message>
    <message>
        <source>a folder of that name is there</source>
        <translation>ein Ordner dieses Namens steht dort schon</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>eine Schrift</translation>
    </message>
    <message>
        <source>a footer</source>
        <translation>Fußbereich</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>a form&apos;s label</source>
        <translation>Formularbeschriftung</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a header</source>
        <translation>Kopfbereich</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>ein Zwischentitel</translation>
    </message>
    <message>
        <source>a list item</source>
        <translation>ein Listenpunkt</translation>
    </message>
    <message>
        <source>a list to choose from</source>
        <translation>Auswahlliste</translation>
    </message>
    <message>
        <source>a mail&apos;s head</source>
        <translation>der Kopf einer E-Mail</translation>
    </message>
    <message>
        <source>a name from the headline</source>
        <translation>ein Name aus der Überschrift</translation>
    </message>
    <message>
        <source>a navigation area</source>
        <translation>Navigationsbereich</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>ein Zitat</translation>
    </message>
    <message>
        <source>a quote</source>
        <translation>ein Zitat</translation>
    </message>
    <message>
        <source>a sentence</source>
        <translation>einen Satz</translation>
    </message>
    <message>
        <source>a table row</source>
        <translation>eine Tabellenzeile</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>Zeitangabe</translation>
    </message>
    <message>
        <source>a web font</source>
        <translation>eine Webschrift</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>an AVI film</source>
        <translation>ein AVI-Film</translation>
    </message>
    <message>
        <source>an MP3 recording</source>
        <translation>eine MP3-Aufnahme</translation>
    </message>
    <message>
        <source>an MP4 film or HEIC picture</source>
        <translation>ein MP4-Film oder HEIC-Bild</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <translation>eine Ogg-Aufnahme</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>an aside</source>
        <translation>Randspalte</translation>
    </message>
    <message>
        <source>an edit of {what}</source>
        <translation>Bearbeitung ({what})</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>ein leeres ZIP-Archiv</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>ein xz-Archiv</translation>
    </message>
    <message>
        <source>another export is writing there</source>
        <translation>ein anderer Export schreibt dort gerade</translation>
    </message>
    <message>
        <source>another export is writing there ({name})</source>
        <translation>ein anderer Export schreibt dort gerade ({name})</translation>
    </message>
    <message>
        <source>another export is writing there ({name}); try again when it has ended</source>
        <translation>ein anderer Export schreibt dort gerade ({name}); versuchen Sie es wieder, wenn er fertig ist</translation>
    </message>
    <message>
        <source>another export is writing there; try again when it has ended</source>
        <translation>ein anderer Export schreibt dort gerade; versuchen Sie es wieder, wenn er fertig ist</translation>
    </message>
    <message>
        <source>another program is using it just now; try again in a moment</source>
        <translation>ein anderes Programm benutzt ihn gerade; versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>ein anderes Programm benutzt sie</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>banner</source>
        <translation>Fehlermeldungen</translation>
    </message>
    <message>
        <source>became the {field}</source>
        <translation>wurde zu: {field}</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>block {number}</source>
        <translation>Block {number}</translation>
    </message>
    <message numerus="yes">
        <source>block {number} and {n} like it</source>
        <translation>
            <numerusform>Block {number} und {n} gleichartigen</numerusform>
            <numerusform>Block {number} und {n} gleichartige</numerusform>
        </translation>
    </message>
    <message>
        <source>block {number} has changed since</source>
        <translation>Block {number} hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>blocks {number}–{last}</source>
        <translation>Blöcke {number}–{last}</translation>
    </message>
    <message>
        <source>blocks {text} and {last}</source>
        <translation>Blöcke {text} und {last}</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>cannot be decoded, it is no text in any known encoding</source>
        <translation>lässt sich nicht entziffern, es ist kein Text in einer bekannten Kodierung</translation>
    </message>
    <message>
        <source>cannot be read (its name is no file name)</source>
        <translation>lässt sich nicht lesen (der Name ist kein Dateiname)</translation>
    </message>
    <message>
        <source>cannot be read ({text})</source>
        <translation>lässt sich nicht lesen ({text})</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildtext</translation>
    </message>
    <message>
        <source>changed afterwards</source>
        <translation>nachträglich geändert</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>consent notice</source>
        <translation>Einwilligungshinweis</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Quellenangabe</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>Datumszeile</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>duplicate of block {number}</source>
        <translation>Dublette von Block {number}</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>achte</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>error banner</source>
        <translation>Fehlermeldung</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>fünfte</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erste</translation>
    </message>
    <message>
        <source>first shown</source>
        <translation>zuerst gezeigt</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>vierte</translation>
    </message>
    <message>
        <source>has neither &quot;html&quot; nor &quot;text&quot;</source>
        <translation>hat weder „html“ noch „text“</translation>
    </message>
    <message>
        <source>has no page inside, its text is empty</source>
        <translation>enthält keine Seite, der Text ist leer</translation>
    </message>
    <message>
        <source>has no page inside, only markup without text</source>
        <translation>enthält keine Seite, nur Auszeichnung ohne Text</translation>
    </message>
    <message>
        <source>has no rows inside</source>
        <translation>enthält keine Zeilen</translation>
    </message>
    <message>
        <source>header or footer</source>
        <translation>Kopf oder Fuß</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Zwischentitel</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>verborgener Text</translation>
    </message>
    <message>
        <source>holds no page</source>
        <translation>enthält keine Seite</translation>
    </message>
    <message>
        <source>is a folder, not a page</source>
        <translation>ist ein Ordner, keine Seite</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is empty but for white space</source>
        <translation>enthält nur Leerraum</translation>
    </message>
    <message>
        <source>is not a file but a device or a pipe</source>
        <translation>ist keine Datei, sondern ein Gerät oder eine Pipe</translation>
    </message>
    <message>
        <source>is not a manifest of this program; move it away to export here</source>
        <translation>ist kein Manifest dieses Programms; räumen Sie es weg, um hierher zu exportieren</translation>
    </message>
    <message>
        <source>is not a manifest this version can read; move it away to export here</source>
        <translation>ist kein Manifest, das diese Version lesen kann; räumen Sie es weg, um hierher zu exportieren</translation>
    </message>
    <message>
        <source>is not a row of a page ({text})</source>
        <translation>ist keine Zeile mit einer Seite ({text})</translation>
    </message>
    <message>
        <source>is too large, more than {number} MiB</source>
        <translation>ist zu groß, mehr als {number} MiB</translation>
    </message>
    <message>
        <source>is {what}, not a page</source>
        <translation>keine Seite, sondern {what}</translation>
    </message>
    <message>
        <source>it cannot be opened there</source>
        <translation>er lässt sich dort nicht öffnen</translation>
    </message>
    <message>
        <source>it cannot be read: {text}</source>
        <translation>lässt sich nicht lesen: {text}</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>it has characters that cannot be seen</source>
        <translation>es enthält Zeichen, die man nicht sieht</translation>
    </message>
    <message>
        <source>it has characters that no path has</source>
        <translation>es enthält Zeichen, die kein Pfad hat</translation>
    </message>
    <message>
        <source>it has more than {number} characters</source>
        <translation>es hat mehr als {number} Zeichen</translation>
    </message>
    <message>
        <source>it has spaces at its ends, or characters that cannot be seen</source>
        <translation>es hat Leerzeichen am Rand oder Zeichen, die man nicht sieht</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>das ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a link, and links are not followed</source>
        <translation>dort liegt eine Verknüpfung, und Verknüpfungen wird nicht gefolgt</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>er ist geschlossen</translation>
    </message>
    <message>
        <source>it is damaged; restore it from a backup</source>
        <translation>er ist beschädigt; stellen Sie ihn aus einer Sicherung wieder her</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it is empty, and a desk never is; restore it from a backup or move it away</source>
        <translation>er ist leer, was ein Desk nie ist; stellen Sie ihn aus einer Sicherung wieder her oder räumen Sie ihn weg</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>sie ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is not a desk</source>
        <translation>das ist kein Desk</translation>
    </message>
    <message>
        <source>it is not prepared yet</source>
        <translation>noch nicht vorbereitet</translation>
    </message>
    <message>
        <source>it is {state} now, not {other}</source>
        <translation>der Stand ist jetzt {state}, nicht {other}</translation>
    </message>
    <message>
        <source>it is {state}, not approved</source>
        <translation>Stand: {state}, nicht freigegeben</translation>
    </message>
    <message>
        <source>it may not be opened</source>
        <translation>er darf nicht geöffnet werden</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>es benennt keine Datei</translation>
    </message>
    <message>
        <source>it was last used by a newer Galleyproof; update this one to open it</source>
        <translation>er wurde zuletzt mit einem neueren Galleyproof benutzt; aktualisieren Sie dieses, um ihn zu öffnen</translation>
    </message>
    <message>
        <source>it, or the folder it lies in, may not be written</source>
        <translation>er oder sein Ordner darf nicht beschrieben werden</translation>
    </message>
    <message>
        <source>its copy is removed too</source>
        <translation>Fassung auch gestrichen</translation>
    </message>
    <message>
        <source>its tables are missing; restore it from a backup</source>
        <translation>seine Tabellen fehlen; stellen Sie ihn aus einer Sicherung wieder her</translation>
    </message>
    <message>
        <source>its text takes more than {number} bytes</source>
        <translation>sein Text braucht mehr als {number} Bytes</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>Ballast</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>language tag</source>
        <translation>Sprachkennung</translation>
    </message>
    <message>
        <source>left before, is {state} now: {name} has it no more</source>
        <translation>wurde exportiert, Stand jetzt: {state}. In {name} steht der Artikel nicht mehr</translation>
    </message>
    <message>
        <source>left before, is {state} now: {name} has it still</source>
        <translation>wurde exportiert, Stand jetzt: {state}. In {name} steht der Artikel noch</translation>
    </message>
    <message>
        <source>left before, is {state} now: {name} is still there</source>
        <translation>wurde exportiert, Stand jetzt: {state}. {name} liegt noch da</translation>
    </message>
    <message>
        <source>legal text</source>
        <translation>Rechtstext</translation>
    </message>
    <message>
        <source>lexicon</source>
        <translation>Wörterbuch</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <source>may not be read by this user</source>
        <translation>darf von diesem Benutzer nicht gelesen werden</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Blockmodell</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>needed more than {size} of memory</source>
        <translation>brauchte mehr als {size} Speicher</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>ninth</source>
        <translation>neunte</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>readability</source>
        <translation>Readability</translation>
    </message>
    <message>
        <source>readability keeps it</source>
        <translation>Readability behält es</translation>
    </message>
    <message>
        <source>readability leaves it out</source>
        <translation>Readability lässt es weg</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>related</source>
        <translation>weitere Themen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>Seitenangaben</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweite</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>seventh</source>
        <translation>siebte</translation>
    </message>
    <message>
        <source>share bar</source>
        <translation>Teilen-Leiste</translation>
    </message>
    <message>
        <source>sixth</source>
        <translation>sechste</translation>
    </message>
    <message>
        <source>something that is no folder is there</source>
        <translation>dort liegt etwas, das kein Ordner ist</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>subscription box</source>
        <translation>Abo-Kasten</translation>
    </message>
    <message>
        <source>table row</source>
        <translation>Tabellenzeile</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the HTML would not pass the sanitiser unchanged</source>
        <translation>das HTML käme nicht unverändert durch die Prüfung</translation>
    </message>
    <message>
        <source>the URL “{text}” is no address of the web: {name} needs one</source>
        <translation>die URL „{text}“ ist keine Webadresse: {name} braucht eine</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>die Adresse</translation>
    </message>
    <message>
        <source>the article is not valid in {name}: {why}</source>
        <translation>der Artikel ist in {name} nicht gültig: {why}</translation>
    </message>
    <message>
        <source>the date “{text}” has no time zone: {name} needs one</source>
        <translation>das Datum „{text}“ hat keine Zeitzone: {name} braucht eine</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>der Datenträger lässt sich nur lesen</translation>
    </message>
    <message>
        <source>the disk cannot be read or written</source>
        <translation>der Datenträger lässt sich nicht lesen oder beschreiben</translation>
    </message>
    <message>
        <source>the disk does not answer as it should</source>
        <translation>der Datenträger antwortet nicht, wie er soll</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>das Speicherkontingent ist erschöpft</translation>
    </message>
    <message>
        <source>the disk takes no file of that size</source>
        <translation>der Datenträger nimmt keine Datei dieser Größe an</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>den Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>die Überschrift</translation>
    </message>
    <message>
        <source>the keeping of {what}</source>
        <translation>Behalten ({what})</translation>
    </message>
    <message>
        <source>the kind of {what}</source>
        <translation>Art ({what})</translation>
    </message>
    <message>
        <source>the ledger does not add up: {why}</source>
        <translation>die Bilanz geht nicht auf: {why}</translation>
    </message>
    <message>
        <source>the line below the headline</source>
        <translation>die Zeile unter der Überschrift</translation>
    </message>
    <message>
        <source>the markup of {what}</source>
        <translation>Auszeichnung ({what})</translation>
    </message>
    <message>
        <source>the merging of {what}</source>
        <translation>Verbinden ({what})</translation>
    </message>
    <message>
        <source>the move of {what}</source>
        <translation>Verschieben ({what})</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>the name of the source</source>
        <translation>Name der Quelle</translation>
    </message>
    <message>
        <source>the page has no text</source>
        <translation>die Seite hat keinen Text</translation>
    </message>
    <message>
        <source>the page has no text but its title</source>
        <translation>die Seite hat außer ihrem Titel keinen Text</translation>
    </message>
    <message>
        <source>the page has no text outside its scripts and style sheets, which stand here as they are</source>
        <translation>die Seite hat keinen Text außerhalb ihrer Skripte und Stilvorlagen, die hier stehen, wie sie sind</translation>
    </message>
    <message>
        <source>the page&apos;s words</source>
        <translation>die Wörter der Seite</translation>
    </message>
    <message>
        <source>the parser dropped {number} of {last} characters, so the text is shown without its structure</source>
        <translation>beim Zerlegen fehlten {number} von {last} Zeichen, darum steht der Text ohne seinen Aufbau da</translation>
    </message>
    <message>
        <source>the preferences cannot be kept: {text}</source>
        <translation>die Einstellungen lassen sich nicht speichern: {text}</translation>
    </message>
    <message>
        <source>the reader crashed</source>
        <translation>der Leser ist abgestürzt</translation>
    </message>
    <message>
        <source>the reader did not start</source>
        <translation>der Leser ist nicht gestartet</translation>
    </message>
    <message>
        <source>the reader failed ({text})</source>
        <translation>der Leser ist gescheitert ({text})</translation>
    </message>
    <message>
        <source>the reason of {what}</source>
        <translation>Grund ({what})</translation>
    </message>
    <message>
        <source>the record would be too large to be checked: export fewer articles in one file</source>
        <translation>das Protokoll würde zu groß, um geprüft zu werden: exportieren Sie weniger Artikel in eine Datei</translation>
    </message>
    <message>
        <source>the record would not hold: {why}</source>
        <translation>das Protokoll würde nicht standhalten: {why}</translation>
    </message>
    <message>
        <source>the removal of {what}</source>
        <translation>Streichen ({what})</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>die Quelle</translation>
    </message>
    <message>
        <source>the splitting of {what}</source>
        <translation>Teilen ({what})</translation>
    </message>
    <message>
        <source>the system says “{text}”</source>
        <translation>das System meldet „{text}“</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>die Wörter</translation>
    </message>
    <message>
        <source>the {field}</source>
        <translation>{field}</translation>
    </message>
    <message>
        <source>the {field} has changed since</source>
        <translation>{field}: inzwischen geändert</translation>
    </message>
    <message>
        <source>the {field} “{text}” is no {what}: {name} needs one</source>
        <translation>Feld {field}: „{text}“ ist nicht, was {name} hier braucht: {what}</translation>
    </message>
    <message>
        <source>the {field} “{text}” is not valid in {name}: {why}</source>
        <translation>Feld {field}: „{text}“ ist in {name} nicht gültig: {why}</translation>
    </message>
    <message>
        <source>the {text} file could not be made: {why}</source>
        <translation>die Datei im Format {text} ließ sich nicht herstellen: {why}</translation>
    </message>
    <message>
        <source>the {text} file would differ from the article at {where}</source>
        <translation>die {text}-Datei wiche vom Artikel ab, Stelle: {where}</translation>
    </message>
    <message>
        <source>the {text} file would say more than the article</source>
        <translation>die {text}-Datei sagte mehr als der Artikel</translation>
    </message>
    <message>
        <source>there is neither a headline nor a passage: {name} needs one of them</source>
        <translation>es gibt weder Überschrift noch Passage: {name} braucht eines von beiden</translation>
    </message>
    <message>
        <source>there is no headline: {name} needs one</source>
        <translation>es gibt keine Überschrift: {name} braucht eine</translation>
    </message>
    <message>
        <source>there is no permission to write there</source>
        <translation>dort fehlt das Schreibrecht</translation>
    </message>
    <message>
        <source>there is no profile of that name</source>
        <translation>ein Profil dieses Namens gibt es nicht</translation>
    </message>
    <message>
        <source>there is no {name}; there are {more}</source>
        <translation>{name} gibt es nicht; es gibt {more}</translation>
    </message>
    <message>
        <source>third</source>
        <translation>dritte</translation>
    </message>
    <message>
        <source>this version of the program cannot read that profile; make it anew</source>
        <translation>diese Version des Programms kann das Profil nicht lesen; legen Sie es neu an</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind geöffnet</translation>
    </message>
    <message>
        <source>took longer than {number} seconds</source>
        <translation>dauerte länger als {number} Sekunden</translation>
    </message>
    <message>
        <source>url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>{name} was changed in another window meanwhile. Look at it again, then decide.</source>
        <translation>{name} wurde inzwischen in einem anderen Fenster geändert. Sehen Sie noch einmal hin, dann entscheiden Sie.</translation>
    </message>
    <message>
        <source>{name} would not be valid JSON: {why}</source>
        <translation>{name} wäre kein gültiges JSON: {why}</translation>
    </message>
    <message numerus="yes">
        <source>{number} blocks and {n} like them</source>
        <translation>
            <numerusform>{number} Blöcke und {n} gleichartigen</numerusform>
            <numerusform>{number} Blöcke und {n} gleichartige</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} blocks of the page are set like this one</source>
        <translation>{number} Blöcke der Seite sind ebenso gesetzt</translation>
    </message>
    <message>
        <source>{number} of the {last} blocks around it are prose</source>
        <translation>{number} der {last} Blöcke ringsum sind Fließtext</translation>
    </message>
    <message>
        <source>{number} short lines of the page stand in the same kind of box</source>
        <translation>{number} kurze Zeilen der Seite stehen in gleichartigen Kästen</translation>
    </message>
    <message>
        <source>{number}th</source>
        <translation>{number}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks</source>
        <translation>
            <numerusform>{n} Block</numerusform>
            <numerusform>{n} Blöcke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks between {number} and {last}</source>
        <translation>
            <numerusform>{n} Block zwischen {number} und {last}</numerusform>
            <numerusform>{n} Blöcke zwischen {number} und {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters of the source stand in no block.</source>
        <translation>
            <numerusform>{n} Zeichen der Quelle steht in keinem Block.</numerusform>
            <numerusform>{n} Zeichen der Quelle stehen in keinem Block.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions left.</source>
        <translation>
            <numerusform>Noch {n} Frage offen.</numerusform>
            <numerusform>Noch {n} Fragen offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences</source>
        <translation>
            <numerusform>{n} Satz</numerusform>
            <numerusform>{n} Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words its copy lacks</source>
        <translation>
            <numerusform>{n} Wort nur hier</numerusform>
            <numerusform>{n} Wörter nur hier</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of its characters are links</source>
        <translation>{share} der Zeichen sind Links</translation>
    </message>
    <message>
        <source>{share} of its words are everyday words</source>
        <translation>{share} der Wörter sind Alltagswörter</translation>
    </message>
    <message>
        <source>{share} of the page&apos;s prose stands in the same part of the page</source>
        <translation>{share} des Fließtextes stehen im selben Teil der Seite</translation>
    </message>
    <message>
        <source>{share} of the text close around it stays</source>
        <translation>{share} des Textes ringsum bleiben</translation>
    </message>
    <message>
        <source>{share} of the text in the part of the page around it stays</source>
        <translation>{share} des Textes im umgebenden Teil der Seite bleiben</translation>
    </message>
    <message>
        <source>{share} of the text in the same part of the page stays</source>
        <translation>{share} des Textes im selben Teil der Seite bleiben</translation>
    </message>
    <message>
        <source>{share} of the text set in the same way stays</source>
        <translation>{share} des gleich gesetzten Textes bleiben</translation>
    </message>
    <message>
        <source>{share} of the text within ten blocks of it stays</source>
        <translation>{share} des Textes im Umkreis von zehn Blöcken bleiben</translation>
    </message>
    <message>
        <source>{share} of this article&apos;s words also stand in {name}</source>
        <translation>{share} der Wörter dieses Artikels stehen auch in {name}</translation>
    </message>
    <message>
        <source>{share} sure</source>
        <translation>{share} sicher</translation>
    </message>
    <message>
        <source>{text} is no folder of this computer</source>
        <translation>{text} ist kein Ordner dieses Rechners</translation>
    </message>
    <message numerus="yes">
        <source>{where}: {text} left as U+FFFD, {n} times</source>
        <translation>
            <numerusform>{where}: {text} wurde zu U+FFFD, {n}-mal</numerusform>
            <numerusform>{where}: {text} wurde zu U+FFFD, {n}-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” cannot stand in a file name everywhere</source>
        <translation>„{text}“ darf nicht überall in einem Dateinamen stehen</translation>
    </message>
    <message>
        <source>“{text}” is no full path</source>
        <translation>„{text}“ ist kein vollständiger Pfad</translation>
    </message>
    <message>
        <source>“{text}” would leave the folder</source>
        <translation>„{text}“ würde aus dem Ordner führen</translation>
    </message>
    <message>
        <source>“{what}” no longer fits: {why}.</source>
        <translation>„{what}“ passt nicht mehr: {why}.</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>More commands</source>
        <translation>Weitere Befehle</translation>
    </message>
    <message>
        <source>What there is no room for</source>
        <translation>Wofür kein Platz ist</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>What came before it stands. Look at the article shown.</source>
        <translation>Was davor kam, steht. Sehen Sie sich den gezeigten Artikel an.</translation>
    </message>
</context>
<context>
    <name>UnlaidFace</name>
    <message>
        <source>Qt WebEngine is missing or does not start: {why}. The source shows what would leave.</source>
        <translation>Qt WebEngine fehlt oder startet nicht: {why}. Der Quelltext zeigt, was hinausgeht.</translation>
    </message>
</context>
<context>
    <name>WayButton</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>The profile or format of the file: {name}</source>
        <translation>Das Profil oder Format der Datei: {name}</translation>
    </message>
    <message>
        <source>{profile}: {format}</source>
        <translation>{profile}: {format}</translation>
    </message>
    <message>
        <source>{profile}: {format} · {folder}</source>
        <translation>{profile}: {format} · {folder}</translation>
    </message>
</context>
<context>
    <name>WebPageView</name>
    <message>
        <source>Block {number} is hidden on this page: see Blocks.</source>
        <translation>Block {number} ist auf dieser Seite verborgen: siehe Blöcke.</translation>
    </message>
    <message>
        <source>Blocks shows it meanwhile.</source>
        <translation>Blöcke zeigt sie inzwischen.</translation>
    </message>
    <message>
        <source>Choose one in the queue, or open a file.</source>
        <translation>Wählen Sie eine im Eingang, oder öffnen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Laying it out ended the process that does so, twice. Every block of it stands in Blocks.</source>
        <translation>Beim Darstellen ist der Prozess dafür zweimal abgestürzt. Jeder Block der Seite steht unter Blöcke.</translation>
    </message>
    <message>
        <source>Laying it out took too long. Every block of it stands in Blocks.</source>
        <translation>Das Darstellen dauerte zu lange. Jeder Block der Seite steht unter Blöcke.</translation>
    </message>
    <message>
        <source>Laying out the page…</source>
        <translation>Die Seite wird dargestellt…</translation>
    </message>
    <message>
        <source>No page is open</source>
        <translation>Keine Seite ist offen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pages cannot be laid out on this computer</source>
        <translation>Auf diesem Rechner lassen sich Seiten nicht darstellen</translation>
    </message>
    <message>
        <source>Qt WebEngine is missing or does not start: {why}. Everything else works; the page stands in Blocks.</source>
        <translation>Qt WebEngine fehlt oder startet nicht: {why}. Alles andere geht; die Seite steht unter Blöcke.</translation>
    </message>
    <message>
        <source>The page as a reader saw it</source>
        <translation>Die Seite, wie Leser sie sahen</translation>
    </message>
    <message>
        <source>This page cannot be shown as it was</source>
        <translation>Diese Seite lässt sich nicht zeigen, wie sie war</translation>
    </message>
    <message>
        <source>This page holds no text.</source>
        <translation>Diese Seite enthält keinen Text.</translation>
    </message>
    <message>
        <source>This page is too large to be laid out, so its blocks stand here one by one.</source>
        <translation>Diese Seite ist zu groß zum Darstellen; darum stehen ihre Blöcke hier einzeln.</translation>
    </message>
    <message>
        <source>This page {failure}, so its blocks stand here without its layout.</source>
        <translation>Diese Seite {failure}; darum stehen ihre Blöcke hier ohne ihr Layout.</translation>
    </message>
</context>
<context>
    <name>WhySection</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep this copy and remove block {number} as its duplicate</source>
        <translation>Diese Fassung behalten, Block {number} als Dublette streichen</translation>
    </message>
    <message>
        <source>Keep this copy instead</source>
        <translation>Lieber diese Fassung</translation>
    </message>
    <message>
        <source>Put this block into the article</source>
        <translation>Diesen Block in den Artikel nehmen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason ▾</source>
        <translation>Grund ▾</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Remove this block for a reason of your choice</source>
        <translation>Diesen Block aus einem Grund Ihrer Wahl streichen</translation>
    </message>
    <message>
        <source>See other copy</source>
        <translation>Andere ansehen</translation>
    </message>
    <message>
        <source>Select all blocks like this one. {accept} accepts it and all of them, {reverse} reverses them.</source>
        <translation>Alle Blöcke auswählen, die diesem gleichen. {accept} bestätigt ihn und sie alle, {reverse} kehrt sie um.</translation>
    </message>
    <message>
        <source>Take this block out of the article</source>
        <translation>Diesen Block aus dem Artikel nehmen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>WordMenus</name>
    <message>
        <source>“{word}” is in your dictionary now. The preferences list your words.</source>
        <translation>„{word}“ steht jetzt in Ihrem Wörterbuch. Die Einstellungen führen Ihre Wörter auf.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Again: {0}</source>
        <translation>Wiederholt: {0}</translation>
    </message>
    <message>
        <source>This review was changed elsewhere. It is shown as it is now; please decide again.</source>
        <translation>Diese Prüfung wurde anderswo geändert. Sie sehen sie, wie sie jetzt ist; bitte entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Zurückgenommen: {0}</translation>
    </message>
</context>
<context>
    <name>_Drop</name>
    <message>
        <source>Drop pages or folders here</source>
        <translation>Seiten oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>HTML, text and JSONL files, saved pages, or a text from the browser. Each becomes an article to review.</source>
        <translation>HTML-, Text- und JSONL-Dateien, gesicherte Seiten oder ein Text aus dem Browser. Jede Seite wird ein Artikel zum Prüfen.</translation>
    </message>
</context>
<context>
    <name>_Empty</name>
    <message>
        <source>Nothing here. Drop pages on the window or choose File &gt; Open.</source>
        <translation>Nichts da. Ziehen Sie Seiten auf das Fenster oder wählen Sie Datei &gt; Seiten öffnen.</translation>
    </message>
    <message>
        <source>Nothing in the queue answers this filter.</source>
        <translation>Nichts im Eingang passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Nothing in the queue has “{text}”.</source>
        <translation>Nichts im Eingang enthält „{text}“.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>_Folder</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Arrow keys move, Enter opens a page.</source>
        <translation>Pfeiltasten bewegen, Enter öffnet eine Seite.</translation>
    </message>
    <message>
        <source>Enter takes back all steps down to the one under the keys.</source>
        <translation>Eingabe nimmt alle Schritte bis zum gewählten zurück.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Schritte, die neuesten zuerst</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>Speaks for keeping</source>
        <translation>Spricht fürs Behalten</translation>
    </message>
    <message>
        <source>Speaks for removing</source>
        <translation>Spricht fürs Streichen</translation>
    </message>
</context>
</TS>
