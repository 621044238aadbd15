<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name />
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Nothing is read from your settings, and none are kept. Start Attest as usual to have them back.</source>
        <translation>Aus Ihren Einstellungen wird nichts gelesen, und keine werden gespeichert. Starten Sie Attest wie gewohnt, um sie wieder zu haben.</translation>
    </message>
    <message>
        <source>Safe mode.</source>
        <translation>Abgesicherter Modus.</translation>
    </message>
</context>
<context>
    <name>ActorPage</name>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Add “{}”</source>
        <translation>„{}“ hinzufügen</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>Another name in the texts</source>
        <translation>Ein anderer Name in den Texten</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Contradicts itself</source>
        <translation>Widerspricht sich selbst</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe Kennung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>Art des Akteurs</translation>
    </message>
    <message>
        <source>Markdown; saved when you leave the field</source>
        <translation>Markdown; gespeichert, sobald Sie das Feld verlassen</translation>
    </message>
    <message>
        <source>Merge another actor into this…</source>
        <translation>Einen anderen Akteur mit diesem zusammenführen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Quotes of this actor</source>
        <translation>Zitate dieses Akteurs</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Split this actor…</source>
        <translation>Diesen Akteur teilen…</translation>
    </message>
    <message>
        <source>Where this actor contradicts itself</source>
        <translation>Wo dieser Akteur sich selbst widerspricht</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welcher</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Wer das ist</translation>
    </message>
    <message>
        <source>Wikidata Q… or an address</source>
        <translation>Wikidata Q… oder eine Adresse</translation>
    </message>
    <message>
        <source>minister of X, 2019–2023</source>
        <translation>Ministerin von X, 2019–2023</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>{} Zitate</translation>
    </message>
</context>
<context>
    <name>AddressBar</name>
    <message>
        <source>Address of an article</source>
        <translation>Adresse eines Artikels</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter fetches this one page and nothing else.</source>
        <translation>Eingabe holt diese eine Seite und sonst nichts.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Fetch a web page</source>
        <translation>Eine Webseite holen</translation>
    </message>
    <message>
        <source>Only http and https addresses are fetched.</source>
        <translation>Nur http- und https-Adressen werden geholt.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
</context>
<context>
    <name>Annotated</name>
    <message>
        <source>1 passage set aside</source>
        <translation>1 Stelle beiseitegelegt</translation>
    </message>
    <message>
        <source>{0} passages set aside</source>
        <translation>{0} Stellen beiseitegelegt</translation>
    </message>
</context>
<context>
    <name>Annotating</name>
    <message>
        <source>Copied with its source.</source>
        <translation>Mit Quelle kopiert.</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>Zitat hinzufügen</translation>
    </message>
    <message>
        <source>Nothing to repeat yet: give a quote an actor, a claim or a tag first.</source>
        <translation>Noch nichts zu wiederholen: Geben Sie einem Zitat zuerst einen Akteur, eine These oder ein Schlagwort.</translation>
    </message>
    <message>
        <source>Quote deleted. Ctrl+Z brings it back.</source>
        <translation>Zitat gelöscht. Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <source>Tag hits</source>
        <translation>Treffer verschlagworten</translation>
    </message>
    <message>
        <source>Tag the hits</source>
        <translation>Die Treffer verschlagworten</translation>
    </message>
    <message>
        <source>Tagged {0} with “{1}”.</source>
        <translation>{0} mit „{1}“ verschlagwortet.</translation>
    </message>
    <message>
        <source>The caret is not inside quotation marks. S selects the sentence.</source>
        <translation>Die Schreibmarke steht nicht zwischen Anführungszeichen. S wählt den Satz.</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>2031-03-14, 2031-03 or 2031</source>
        <translation>2031-03-14, 2031-03 oder 2031</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Done with this article</source>
        <translation>Mit diesem Artikel fertig</translation>
    </message>
    <message>
        <source>Economy, Opinion…</source>
        <translation>Wirtschaft, Meinung…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Markdown; saved when you leave the field</source>
        <translation>Markdown; gespeichert, sobald Sie das Feld verlassen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Original…</source>
        <translation>Original…</translation>
    </message>
    <message>
        <source>Origin…</source>
        <translation>Herkunft…</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Tag, or parent / tag</source>
        <translation>Schlagwort, oder Oberbegriff / Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versionen…</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>Wer es veröffentlicht hat</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Wer es geschrieben hat</translation>
    </message>
    <message>
        <source>added {}</source>
        <translation>hinzugefügt {}</translation>
    </message>
    <message>
        <source>en, uk, ar…</source>
        <translation>en, uk, ar…</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>sha-256 {0}</source>
        <translation>sha-256 {0}</translation>
    </message>
    <message>
        <source>version {}, read by {}</source>
        <translation>Version {}, gelesen mit {}</translation>
    </message>
    <message>
        <source>{} words</source>
        <translation>{} Wörter</translation>
    </message>
</context>
<context>
    <name>ArticleRows</name>
    <message>
        <source>1 quote</source>
        <translation>1 Zitat</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>{} Zitate</translation>
    </message>
</context>
<context>
    <name>ArticlesModel</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>eine von {0}</translation>
    </message>
    <message>
        <source>{} % read</source>
        <translation>{} % gelesen</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>{} Zitate</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Backed up.</source>
        <translation>Gesichert.</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Zu dieser Kopie zurückkehren</translation>
    </message>
    <message>
        <source>There is a whole copy of {0}. The damaged file is kept beside it.</source>
        <translation>Es gibt eine heile Kopie vom {0}. Die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>What was there before is in {0}.</source>
        <translation>Was vorher da war, liegt in {0}.</translation>
    </message>
    <message>
        <source>{0} is as it was in the copy.</source>
        <translation>{0} ist wieder wie in der Kopie.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Copies of this library, the newest first</source>
        <translation>Kopien dieser Bibliothek, die neueste zuerst</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Zu dieser Kopie zurückkehren</translation>
    </message>
    <message>
        <source>Open a library to see its copies.</source>
        <translation>Öffnen Sie eine Bibliothek, um ihre Kopien zu sehen.</translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it under another name</source>
        <translation>Die jetzige Bibliothek bleibt unter anderem Namen daneben erhalten</translation>
    </message>
    <message>
        <source>There is no copy yet. One is made when you have worked in the library and open it again.</source>
        <translation>Es gibt noch keine Kopie. Eine entsteht, wenn Sie in der Bibliothek gearbeitet haben und sie wieder öffnen.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>BlocksPanel</name>
    <message>
        <source>Every block of the original; checked ones are in the text</source>
        <translation>Jeder Block des Originals; angekreuzte stehen im Text</translation>
    </message>
    <message>
        <source>In the text: {0} in {1} of {2} blocks</source>
        <translation>Im Text: {0} in {1} von {2} Blöcken</translation>
    </message>
    <message>
        <source>Only what is left out</source>
        <translation>Nur was weggelassen ist</translation>
    </message>
    <message>
        <source>The text this makes</source>
        <translation>Der Text, der so entsteht</translation>
    </message>
</context>
<context>
    <name>Boundaries</name>
    <message>
        <source>A quote needs some words. Del deletes it whole.</source>
        <translation>Ein Zitat braucht Wörter. Entf löscht es ganz.</translation>
    </message>
    <message>
        <source>Select the words that are not part of the quote, then cut them out.</source>
        <translation>Wählen Sie die Wörter, die nicht zum Zitat gehören, und schneiden Sie sie dann heraus.</translation>
    </message>
    <message>
        <source>These words are not in the text any more; attach the quote first (Ctrl+5).</source>
        <translation>Diese Wörter stehen nicht mehr im Text; heften Sie das Zitat zuerst wieder an (Strg+5).</translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <source>Change certainty of {0}</source>
        <translation>Sicherheit von {0} ändern</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>{0} gewählt</translation>
    </message>
    <message>
        <source>{0}, then Enter</source>
        <translation>{0}, dann Eingabe</translation>
    </message>
    <message>
        <source>{0}…</source>
        <translation>{0}…</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>+{0} more</source>
        <translation>+{0} weitere</translation>
    </message>
    <message>
        <source>No speaker yet</source>
        <translation>Noch kein Sprecher</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation>verwerfen</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>Paraphrase</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>hinterfragt</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>suggestion: Enter accepts, Del dismisses</source>
        <translation>Vorschlag: Eingabe nimmt an, Entf verwirft</translation>
    </message>
    <message>
        <source>tags: {0}</source>
        <translation>Schlagwörter: {0}</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Esc closes. Every key can be changed in the settings.</source>
        <translation>Esc schließt. Jede Taste lässt sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Enter opens, Delete removes</source>
        <translation>Eingabe öffnet, Entf entfernt</translation>
    </message>
    <message>
        <source>Open “{}” — Delete removes it here</source>
        <translation>„{}“ öffnen — Entf entfernt es hier</translation>
    </message>
</context>
<context>
    <name>ChipsField</name>
    <message>
        <source>Add: {}</source>
        <translation>Hinzufügen: {}</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Create “{}”</source>
        <translation>„{}“ anlegen</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Type a name, or press a number</source>
        <translation>Name eingeben oder Ziffer drücken</translation>
    </message>
    <message>
        <source>Type what is claimed, or press a number</source>
        <translation>These eingeben oder Ziffer drücken</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Claim</source>
        <translation>These</translation>
    </message>
    <message>
        <source>New actor “{}”</source>
        <translation>Neuer Akteur „{}“</translation>
    </message>
    <message>
        <source>New claim “{}”</source>
        <translation>Neue These „{}“</translation>
    </message>
    <message>
        <source>New tag “{}”</source>
        <translation>Neues Schlagwort „{}“</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Type a tag, “frame / risk” for one below another</source>
        <translation>Schlagwort eingeben; „Rahmen / Risiko“ legt eins unter ein anderes</translation>
    </message>
    <message>
        <source>Type the claim, ←→ for the stance</source>
        <translation>These eingeben, ←→ für die Haltung</translation>
    </message>
    <message>
        <source>Who is concerned?</source>
        <translation>Um wen geht es?</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Wer sagt es?</translation>
    </message>
</context>
<context>
    <name>ClaimPage</name>
    <message>
        <source>Another claim</source>
        <translation>Eine andere These</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>These</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Widerspricht</translation>
    </message>
    <message>
        <source>Link to another claim…</source>
        <translation>Mit anderer These verknüpfen…</translation>
    </message>
    <message>
        <source>Markdown; saved when you leave the field</source>
        <translation>Markdown; gespeichert, sobald Sie das Feld verlassen</translation>
    </message>
    <message>
        <source>Merge another claim into this…</source>
        <translation>Andere These mit dieser zusammenführen…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Responds to</source>
        <translation>Antwortet auf</translation>
    </message>
    <message>
        <source>Restates</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Show filled fields only</source>
        <translation>Nur ausgefüllte Felder zeigen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Gestützt von</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Stützt</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Topic, or parent / topic</source>
        <translation>Thema, oder Oberthema / Thema</translation>
    </message>
    <message>
        <source>What is claimed</source>
        <translation>Was behauptet wird</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welcher</translation>
    </message>
    <message>
        <source>Who takes which stand</source>
        <translation>Wer welche Haltung einnimmt</translation>
    </message>
    <message>
        <source>contradicts · {0}</source>
        <translation>widerspricht · {0}</translation>
    </message>
    <message>
        <source>open, checked, disputed…</source>
        <translation>offen, geprüft, umstritten…</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>{} Zitate</translation>
    </message>
</context>
<context>
    <name>ClaimRow</name>
    <message>
        <source>Certainty about “{}”</source>
        <translation>Sicherheit zu „{}“</translation>
    </message>
    <message>
        <source>Stance on “{}”</source>
        <translation>Haltung zu „{}“</translation>
    </message>
</context>
<context>
    <name>ClaimsField</name>
    <message>
        <source>Claim</source>
        <translation>These</translation>
    </message>
    <message>
        <source>What is claimed, in your words</source>
        <translation>Was behauptet wird, in Ihren Worten</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>no colour</source>
        <translation>keine Farbe</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>türkis</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violett</translation>
    </message>
</context>
<context>
    <name>ColumnsForm</name>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Read the table so</source>
        <translation>Die Tabelle so lesen</translation>
    </message>
    <message>
        <source>Say what each column holds; one holds the text. Tables with the same columns are read so from now on.</source>
        <translation>Sagen Sie, was jede Spalte enthält; eine enthält den Text. Tabellen mit denselben Spalten werden von nun an so gelesen.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>What the column “{0}” holds</source>
        <translation>Was die Spalte „{0}“ enthält</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
</context>
<context>
    <name>CompletingField</name>
    <message>
        <source>Suggestions for {}</source>
        <translation>Vorschläge für {}</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Choose two or more articles in the list first (Ctrl+click, Shift+arrows).</source>
        <translation>Wählen Sie zuerst zwei oder mehr Artikel in der Liste (Strg+Klick, Umschalt+Pfeile).</translation>
    </message>
    <message>
        <source>Grouped: {0}. Ctrl+Z takes it back.</source>
        <translation>Gruppiert: {0}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Taken out of the group: {0}. Ctrl+Z takes it back.</source>
        <translation>Aus der Gruppe genommen: {0}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>The group is dissolved; {0} stand alone. Ctrl+Z takes it back.</source>
        <translation>Die Gruppe ist aufgelöst; {0} stehen einzeln. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>This article is in no group of copies.</source>
        <translation>Dieser Artikel ist in keiner Gruppe von Kopien.</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Text berichtigen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Version speichern</translation>
    </message>
    <message>
        <source>The old text stays as a version; quotes follow their words.</source>
        <translation>Der alte Text bleibt als Version; Zitate folgen ihren Wörtern.</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>Der Absatz</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Attest made a mistake</source>
        <translation>Attest hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Details of the mistake</source>
        <translation>Einzelheiten des Fehlers</translation>
    </message>
    <message>
        <source>Everything up to “Saved” is in your library. You can go on working; if the same happens again, please send us the details below. They hold no text of your articles.</source>
        <translation>Alles bis „Gespeichert“ ist in Ihrer Bibliothek. Sie können weiterarbeiten; geschieht es wieder, schicken Sie uns bitte die Einzelheiten unten. Sie enthalten keinen Text Ihrer Artikel.</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>Add a field of your own…</source>
        <translation>Ein eigenes Feld anlegen…</translation>
    </message>
    <message>
        <source>Fields…</source>
        <translation>Felder…</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>

… the first {0} characters are shown.</source>
        <translation>

… die ersten {0} Zeichen werden gezeigt.</translation>
    </message>
    <message>
        <source>About the chosen row</source>
        <translation>Über die gewählte Zeile</translation>
    </message>
    <message>
        <source>Original and text… (O)</source>
        <translation>Original und Text… (O)</translation>
    </message>
    <message>
        <source>Show the original…</source>
        <translation>Das Original zeigen…</translation>
    </message>
    <message>
        <source>The text that was found</source>
        <translation>Der gefundene Text</translation>
    </message>
    <message>
        <source>Type the password…</source>
        <translation>Kennwort eingeben …</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>read by {0}</source>
        <translation>gelesen mit {0}</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>What was left behind</source>
        <translation>Was zurückblieb</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Account of the exchange</source>
        <translation>Bericht über den Austausch</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>As suggested</source>
        <translation>Wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Bericht schließen</translation>
    </message>
    <message>
        <source>Keep all here</source>
        <translation>Alles hier behalten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Zurückgeblieben</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Take all there</source>
        <translation>Alles von dort nehmen</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>What became of each item</source>
        <translation>Was aus jedem Eintrag wurde</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Ohne Stelle</translation>
    </message>
    <message>
        <source>{0}: in {1} of them something comes from there. Space or a click on the last column turns one.</source>
        <translation>{0}: In {1} davon kommt etwas von dort. Leertaste oder Klick auf die letzte Spalte dreht eins um.</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Of its items: {0}.</source>
        <translation>Von seinen Einträgen: {0}.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>certainty on “{0}</source>
        <translation>Sicherheit zu „{0}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>These</translation>
    </message>
    <message>
        <source>claim link</source>
        <translation>Verknüpfung von Thesen</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>Thesen</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>Codierung</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>Zitatsignal</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>here (fixed)</source>
        <translation>hier (fest)</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>how it was obtained</source>
        <translation>wie es erhalten wurde</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>image coding</source>
        <translation>Bildcodierung</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>journal entry</source>
        <translation>Journaleintrag</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>left behind</source>
        <translation>zurückgeblieben</translation>
    </message>
    <message>
        <source>marked words</source>
        <translation>markierte Wörter</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>weitere Namen</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>relation or event</source>
        <translation>Beziehung oder Ereignis</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>set</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>sound or film coding</source>
        <translation>Ton- oder Filmcodierung</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>stance on “{0}</source>
        <translation>Haltung zu „{0}</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>there ▸</source>
        <translation>dort ▸</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>translated from</source>
        <translation>übersetzt aus</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>when not to use it</source>
        <translation>wann nicht zu verwenden</translation>
    </message>
    <message>
        <source>when to use it</source>
        <translation>wann zu verwenden</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>ohne Stelle</translation>
    </message>
    <message>
        <source>◂ both ▸</source>
        <translation>◂ beide ▸</translation>
    </message>
    <message>
        <source>◂ here</source>
        <translation>◂ hier</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>{0} wird gelesen…</translation>
    </message>
    <message>
        <source>Show each item</source>
        <translation>Jeden Eintrag zeigen</translation>
    </message>
    <message>
        <source>Take in {0}</source>
        <translation>{0} aufnehmen</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Wird aufgenommen…</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>What came in from {0}</source>
        <translation>Was aus {0} hereinkam</translation>
    </message>
    <message>
        <source>What the format holds of each record. The library itself has lost nothing.</source>
        <translation>Was das Format von jedem Eintrag fasst. Die Bibliothek selbst hat nichts verloren.</translation>
    </message>
    <message>
        <source>What was left behind in {0}</source>
        <translation>Was in {0} zurückblieb</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>{0} here already</source>
        <translation>{0} schon da</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>{0} neu</translation>
    </message>
    <message>
        <source>{0} without a place</source>
        <translation>{0} ohne Stelle</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message>
        <source>A folder of texts and standoff annotations.</source>
        <translation>Ein Ordner mit Texten und abgesetzten Annotationen.</translation>
    </message>
    <message>
        <source>A folder: an index of articles, actors and claims, and a page for each article.</source>
        <translation>Ein Ordner: ein Verzeichnis der Artikel, Akteure und Thesen und eine Seite je Artikel.</translation>
    </message>
    <message>
        <source>A row for each quote, speaker and claim, for R, Python or Excel.</source>
        <translation>Eine Zeile je Zitat, Sprecher und These, für R, Python oder Excel.</translation>
    </message>
    <message>
        <source>A small picture of each page a quote stands on, for articles from PDFs.</source>
        <translation>Ein kleines Bild jeder Seite, auf der ein Zitat steht, für Artikel aus PDF-Dateien.</translation>
    </message>
    <message>
        <source>Actors and claims</source>
        <translation>Akteure und Thesen</translation>
    </message>
    <message>
        <source>Actors, by the claims they share</source>
        <translation>Akteure, nach gemeinsamen Thesen</translation>
    </message>
    <message>
        <source>An object for each quote, for programs.</source>
        <translation>Ein Objekt je Zitat, für Programme.</translation>
    </message>
    <message>
        <source>Annotated page</source>
        <translation>Annotierte Seite</translation>
    </message>
    <message>
        <source>Articles in which this is found</source>
        <translation>Artikel, in denen dies gefunden wird</translation>
    </message>
    <message>
        <source>As the reader’s system</source>
        <translation>Wie das System der Lesenden</translation>
    </message>
    <message>
        <source>Average activity</source>
        <translation>Durchschnittliche Aktivität</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>Black out a quote, by its words</source>
        <translation>Ein Zitat schwärzen, nach seinen Worten</translation>
    </message>
    <message>
        <source>Black out an actor, everywhere</source>
        <translation>Einen Akteur schwärzen, überall</translation>
    </message>
    <message>
        <source>Black out passages with a tag</source>
        <translation>Stellen mit einem Schlagwort schwärzen</translation>
    </message>
    <message>
        <source>By a claim’s prominence</source>
        <translation>Nach Prominenz der These</translation>
    </message>
    <message>
        <source>By an actor’s activity</source>
        <translation>Nach Aktivität des Akteurs</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Claims, by the actors they share</source>
        <translation>Thesen, nach gemeinsamen Akteuren</translation>
    </message>
    <message>
        <source>Close the export</source>
        <translation>Export schließen</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Combine (1 asserts, 2 denies, 3 both)</source>
        <translation>Kombinieren (1 behauptet, 2 bestreitet, 3 beides)</translation>
    </message>
    <message>
        <source>Conflict: opposite stance</source>
        <translation>Konflikt: entgegengesetzte Haltung</translation>
    </message>
    <message>
        <source>Congruence: same stance</source>
        <translation>Kongruenz: gleiche Haltung</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>Jedes Mal</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>For ATLAS.ti, MAXQDA, NVivo and QualCoder.</source>
        <translation>Für ATLAS.ti, MAXQDA, NVivo und QualCoder.</translation>
    </message>
    <message>
        <source>GEXF</source>
        <translation>GEXF</translation>
    </message>
    <message>
        <source>GraphML</source>
        <translation>GraphML</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Nicht beachten</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation>Jaccard</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked PDF</source>
        <translation>Markierte PDF-Datei</translation>
    </message>
    <message>
        <source>Matrix (CSV)</source>
        <translation>Matrix (CSV)</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Once a month</source>
        <translation>Einmal im Monat</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Einmal in der Woche</translation>
    </message>
    <message>
        <source>Once a year</source>
        <translation>Einmal im Jahr</translation>
    </message>
    <message>
        <source>Once an article</source>
        <translation>Einmal je Artikel</translation>
    </message>
    <message>
        <source>Once in all</source>
        <translation>Einmal insgesamt</translation>
    </message>
    <message>
        <source>One page that opens anywhere, with every quote. Attest reads it back.</source>
        <translation>Eine Seite, die sich überall öffnet, mit jedem Zitat. Attest liest sie wieder ein.</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>REFI-QDA-Codebuch</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA-Projekt</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Literaturangaben</translation>
    </message>
    <message>
        <source>Report (Word)</source>
        <translation>Bericht (Word)</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Gewählte</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Statements, articles, actors, claims and tags, a sheet each.</source>
        <translation>Aussagen, Artikel, Akteure, Thesen und Schlagwörter, je ein Blatt.</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Abziehen</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Tags, claims and actors with their definitions, to print.</source>
        <translation>Schlagwörter, Thesen und Akteure mit ihren Definitionen, zum Drucken.</translation>
    </message>
    <message>
        <source>The PDF an article was printed on, with its quotes as highlights.</source>
        <translation>Die PDF-Datei, auf der ein Artikel gedruckt ist, mit seinen Zitaten als Markierungen.</translation>
    </message>
    <message>
        <source>The articles as plain text, their quotes as footnotes.</source>
        <translation>Die Artikel als reiner Text, ihre Zitate als Fußnoten.</translation>
    </message>
    <message>
        <source>The articles for LaTeX.</source>
        <translation>Die Artikel für LaTeX.</translation>
    </message>
    <message>
        <source>The articles for Zotero and EndNote.</source>
        <translation>Die Artikel für Zotero und EndNote.</translation>
    </message>
    <message>
        <source>The articles for citation processors.</source>
        <translation>Die Artikel für Zitierprogramme.</translation>
    </message>
    <message>
        <source>The network as a table of weights.</source>
        <translation>Das Netzwerk als Tabelle von Gewichten.</translation>
    </message>
    <message>
        <source>The network for Gephi.</source>
        <translation>Das Netzwerk für Gephi.</translation>
    </message>
    <message>
        <source>The network for UCINET and Pajek.</source>
        <translation>Das Netzwerk für UCINET und Pajek.</translation>
    </message>
    <message>
        <source>The network for visone, igraph, Cytoscape.</source>
        <translation>Das Netzwerk für visone, igraph, Cytoscape.</translation>
    </message>
    <message>
        <source>The organisation a speaker belongs to</source>
        <translation>Die Organisation, zu der ein Sprecher gehört</translation>
    </message>
    <message>
        <source>The quotes as W3C JSON-LD, without the texts.</source>
        <translation>Die Zitate als W3C JSON-LD, ohne die Texte.</translation>
    </message>
    <message>
        <source>The quotes by claim and by actor, with their citations.</source>
        <translation>Die Zitate nach These und Akteur, mit ihren Belegen.</translation>
    </message>
    <message>
        <source>The tags alone, for other tools.</source>
        <translation>Nur die Schlagwörter, für andere Programme.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>To count</source>
        <translation>Zum Zählen</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Zum Lesen</translation>
    </message>
    <message>
        <source>UCINET DL</source>
        <translation>UCINET DL</translation>
    </message>
    <message>
        <source>Web Annotations</source>
        <translation>Web-Annotationen</translation>
    </message>
    <message>
        <source>What a search finds</source>
        <translation>Was eine Suche findet</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>Whoever speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Ganze Bibliothek</translation>
    </message>
    <message>
        <source>With pictures of printed pages</source>
        <translation>Mit Bildern der gedruckten Seiten</translation>
    </message>
    <message>
        <source>With the articles’ texts</source>
        <translation>Mit den Texten der Artikel</translation>
    </message>
    <message>
        <source>With the names of those who annotated</source>
        <translation>Mit den Namen der Codierer</translation>
    </message>
    <message>
        <source>Without them a colleague’s own copies get the quotes, by their words.</source>
        <translation>Ohne sie erhalten die Kopien anderer die Zitate über ihre Wörter.</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Arbeitsmappe (Excel)</translation>
    </message>
    <message>
        <source>brat</source>
        <translation>brat</translation>
    </message>
    <message>
        <source>outlet:Kestrel date:2031-03</source>
        <translation>outlet:Kestrel date:2031-03</translation>
    </message>
    <message>
        <source>“{0}” is nothing that can be blacked out: choose from the list, or empty the field.</source>
        <translation>„{0}“ ist nichts, was geschwärzt werden kann: Wählen Sie aus der Liste oder leeren Sie das Feld.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Exported to {0}, {1}.</source>
        <translation>Nach {0} exportiert, {1}.</translation>
    </message>
    <message>
        <source>Nothing was found for “{0}”, so nothing was written.</source>
        <translation>Nichts gefunden für „{0}“, deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation>Nichts blieb zurück.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Angehalten; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The scan looked for {0} that you blacked out, and found none.</source>
        <translation>Die Prüfung suchte nach {0}, die Sie geschwärzt haben, und fand keine.</translation>
    </message>
    <message>
        <source>library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>{0} whole, {1} with something left behind.</source>
        <translation>{0} ganz, {1} mit etwas Zurückgebliebenem.</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>These</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codierer</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
    <message>
        <source>Kind of quote</source>
        <translation>Art des Zitats</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Another choice</source>
        <translation>Weitere Möglichkeit</translation>
    </message>
    <message>
        <source>Another choice, then Enter</source>
        <translation>Weitere Möglichkeit, dann Eingabe</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <source>Choices, separated by commas</source>
        <translation>Möglichkeiten, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Choices; F2 renames, Delete takes out</source>
        <translation>Möglichkeiten; F2 benennt um, Entf nimmt heraus</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Delete this field</source>
        <translation>Dieses Feld löschen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Filled in {0}</source>
        <translation>Ausgefüllt in {0}</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation>Name eines neuen Feldes</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name des Feldes</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Of what the new field is</source>
        <translation>Wovon das neue Feld ist</translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation>Was das Feld enthält</translation>
    </message>
    <message>
        <source>What the new field holds</source>
        <translation>Was das neue Feld enthält</translation>
    </message>
    <message>
        <source>What your project notes of its quotes, actors, claims and articles. The inspector shows them.</source>
        <translation>Was Ihr Projekt zu Zitaten, Akteuren, Thesen und Artikeln festhält. Der Inspektor zeigt es.</translation>
    </message>
    <message>
        <source>choices, separated by commas</source>
        <translation>Möglichkeiten, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files ({0})</source>
        <translation>Alle Dateien ({0})</translation>
    </message>
    <message>
        <source>An import is under way.</source>
        <translation>Ein Import läuft.</translation>
    </message>
    <message>
        <source>Articles ({0})</source>
        <translation>Artikel ({0})</translation>
    </message>
    <message>
        <source>Attest libraries ({0})</source>
        <translation>Attest-Bibliotheken ({0})</translation>
    </message>
    <message>
        <source>Copy the article in your browser, then paste it here.</source>
        <translation>Kopieren Sie den Artikel im Browser und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Make one, and what you opened comes in.</source>
        <translation>Legen Sie eine an, dann kommt hinein, was Sie geöffnet haben.</translation>
    </message>
    <message>
        <source>Merge a library into this one</source>
        <translation>Eine Bibliothek in diese aufnehmen</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Neue Bibliothek…</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Keine Bibliothek ist geöffnet.</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Einen Ordner mit Artikeln öffnen</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Preparing the sample library…</source>
        <translation>Die Beispielbibliothek wird vorbereitet…</translation>
    </message>
    <message>
        <source>Projects of other tools ({0})</source>
        <translation>Projekte anderer Programme ({0})</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Es gibt keinen Text zum Einfügen.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <translation>Warten Sie, bis es fertig ist, oder brechen Sie ab.</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source> + </source>
        <translation> + </translation>
    </message>
    <message>
        <source>Narrow (F)</source>
        <translation>Eingrenzen (F)</translation>
    </message>
    <message>
        <source>Only {0}: {1} of {2}</source>
        <translation>Nur {0}: {1} von {2}</translation>
    </message>
    <message>
        <source>Show only quotes with</source>
        <translation>Nur Zitate zeigen mit</translation>
    </message>
    <message>
        <source>There is nothing to tell the quotes shown apart by.</source>
        <translation>Nichts unterscheidet die gezeigten Zitate.</translation>
    </message>
    <message>
        <source>Type an actor, claim, tag, stance or coder</source>
        <translation>Akteur, These, Schlagwort, Haltung oder Codierer eingeben</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>These</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>Codierer</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Look at all places, then mark and tag them in one step (Ctrl+Enter)</source>
        <translation>Alle Stellen ansehen, dann in einem Schritt markieren und verschlagworten (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Mark all…</source>
        <translation>Alle markieren…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A backup is made first. Nothing that somebody wrote is changed or guessed.</source>
        <translation>Zuerst wird eine Sicherung angelegt. Nichts, was jemand geschrieben hat, wird geändert oder erraten.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Mend what can be mended</source>
        <translation>Reparieren, was sich reparieren lässt</translation>
    </message>
    <message>
        <source>Something is wrong with this library ({0})</source>
        <translation>Mit dieser Bibliothek stimmt etwas nicht ({0})</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>As before</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>Choose: {0}</source>
        <translation>Auswählen: {0}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Leave the choice to Attest: {0}</source>
        <translation>Die Wahl Attest überlassen: {0}</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>Thesen</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>Add actor to quote</source>
        <translation>Akteur zum Zitat hinzufügen</translation>
    </message>
    <message>
        <source>Add claim to quote</source>
        <translation>These zum Zitat hinzufügen</translation>
    </message>
    <message>
        <source>Tag quote</source>
        <translation>Zitat verschlagworten</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Next quote</source>
        <translation>Nächstes Zitat</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Voriges Zitat</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Anleitung schließen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>In der Anleitung suchen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>The guide is not here.</source>
        <translation>Die Anleitung ist nicht vorhanden.</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>A copy of the library as it was is among the backups.</source>
        <translation>Eine Kopie der Bibliothek, wie sie war, liegt bei den Sicherungen.</translation>
    </message>
    <message>
        <source>Attest {0}, free software under the AGPL 3 or later.</source>
        <translation>Attest {0}, freie Software unter der AGPL 3 oder neuer.</translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation>Die Bibliothek wird geprüft…</translation>
    </message>
    <message>
        <source>File, sources, texts, quotes and history were checked.</source>
        <translation>Datei, Quellen, Texte, Zitate und Verlauf wurden geprüft.</translation>
    </message>
    <message>
        <source>It holds nothing of your articles; read it before you send it.</source>
        <translation>Er enthält nichts aus Ihren Artikeln; lesen Sie ihn, bevor Sie ihn schicken.</translation>
    </message>
    <message>
        <source>Mended.</source>
        <translation>Repariert.</translation>
    </message>
    <message>
        <source>Settings: {0}. Indexes: {1}. Log: {2}.</source>
        <translation>Einstellungen: {0}. Indexe: {1}. Protokoll: {2}.</translation>
    </message>
    <message>
        <source>The library is whole.</source>
        <translation>Die Bibliothek ist unversehrt.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>`attest repair` saves what can be read into a new library; or go back to a backup.</source>
        <translation>`attest repair` rettet, was lesbar ist, in eine neue Bibliothek; oder kehren Sie zu einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>{0} problems could not be mended.</source>
        <translation>{0} Fehler ließen sich nicht reparieren.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>undone, then replaced</source>
        <translation>rückgängig gemacht, dann ersetzt</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every step will be kept here, and can be undone.</source>
        <translation>Noch wurde nichts geändert. Jeder Schritt bleibt hier erhalten und kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Schritte, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo up to here</source>
        <translation>Rückgängig bis hier</translation>
    </message>
</context>
<context>
    <name>HitsList</name>
    <message>
        <source>Hits in context</source>
        <translation>Treffer im Zusammenhang</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Close the import</source>
        <translation>Import schließen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Import beendet</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Import angehalten</translation>
    </message>
    <message>
        <source>A copy of “{0}”.</source>
        <translation>Eine Kopie von „{0}“.</translation>
    </message>
    <message>
        <source>Group copies</source>
        <translation>Kopien gruppieren</translation>
    </message>
    <message>
        <source>Import {0} (Enter)</source>
        <translation>{0} importieren (Eingabe)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Keep nothing (Esc)</source>
        <translation>Nichts behalten (Esc)</translation>
    </message>
    <message>
        <source>Known articles as new versions</source>
        <translation>Bekannte Artikel als neue Versionen</translation>
    </message>
    <message>
        <source>Looks broken in places ({0}).</source>
        <translation>Sieht stellenweise kaputt aus ({0}).</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped: {0} found so far</source>
        <translation>Angehalten: bisher {0} gefunden</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>What became of each article</source>
        <translation>Was aus jedem Artikel wurde</translation>
    </message>
    <message>
        <source>already in the library</source>
        <translation>schon in der Bibliothek</translation>
    </message>
    <message>
        <source>an earlier version in the library has this text</source>
        <translation>eine frühere Version in der Bibliothek hat diesen Text</translation>
    </message>
    <message>
        <source>article of its own</source>
        <translation>eigener Artikel</translation>
    </message>
    <message>
        <source>holds {0}, found {1}</source>
        <translation>enthält {0}, gefunden {1}</translation>
    </message>
    <message>
        <source>holds {0}: {1} found, {2} skipped</source>
        <translation>enthält {0}: {1} gefunden, {2} übersprungen</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>in {0}</translation>
    </message>
    <message>
        <source>included</source>
        <translation>dabei</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>neue Version</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>the same address is in the library, with another text</source>
        <translation>dieselbe Adresse ist in der Bibliothek, mit anderem Text</translation>
    </message>
    <message>
        <source>the same address is in this import already</source>
        <translation>dieselbe Adresse ist schon in diesem Import</translation>
    </message>
    <message>
        <source>the same text is in the library</source>
        <translation>derselbe Text ist in der Bibliothek</translation>
    </message>
    <message>
        <source>the same text is in this import already</source>
        <translation>derselbe Text ist schon in diesem Import</translation>
    </message>
    <message>
        <source>{0} (in the trash)</source>
        <translation>{0} (im Papierkorb)</translation>
    </message>
    <message>
        <source>{0} already in the library</source>
        <translation>{0} schon in der Bibliothek</translation>
    </message>
    <message>
        <source>{0} as new version</source>
        <translation>{0} als neue Version</translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation>{0} gefunden</translation>
    </message>
    <message>
        <source>{0} imported</source>
        <translation>{0} importiert</translation>
    </message>
    <message>
        <source>{0} known already</source>
        <translation>{0} schon bekannt</translation>
    </message>
    <message>
        <source>{0} like another one</source>
        <translation>{0} wie ein anderer</translation>
    </message>
    <message>
        <source>{0} missing</source>
        <translation>{0} fehlen</translation>
    </message>
    <message>
        <source>{0} not readable</source>
        <translation>{0} nicht lesbar</translation>
    </message>
    <message>
        <source>{0} skipped</source>
        <translation>{0} übersprungen</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} anzusehen</translation>
    </message>
    <message>
        <source>{0} – {1} missing</source>
        <translation>{0} – {1} fehlen</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Choose files that hold text.</source>
        <translation>Wählen Sie Dateien, die Text enthalten.</translation>
    </message>
    <message>
        <source>Grouped as copies of another article: {0}.</source>
        <translation>Als Kopien eines anderen Artikels gruppiert: {0}.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>No articles were found.</source>
        <translation>Es wurden keine Artikel gefunden.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Password of {0}</source>
        <translation>Kennwort von {0}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Stopped. {0}.</source>
        <translation>Angehalten. {0}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The files are where they were.</source>
        <translation>Die Dateien sind, wo sie waren.</translation>
    </message>
    <message>
        <source>What came in stays, unless you take it back.</source>
        <translation>Was hereinkam, bleibt, wenn Sie es nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
</context>
<context>
    <name>Inspecting</name>
    <message>
        <source>around</source>
        <translation>darum herum</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>darin</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Choose a quote, an actor or a claim to see its whole record here.

N goes to the next quote.</source>
        <translation>Wählen Sie ein Zitat, einen Akteur oder eine These, um hier alles dazu zu sehen.

N geht zum nächsten Zitat.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>KeptSettings</name>
    <message>
        <source>Check that {0} can be written.</source>
        <translation>Prüfen Sie, ob {0} beschreibbar ist.</translation>
    </message>
    <message>
        <source>The settings could not be saved: {0}.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: {0}.</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>All as they were</source>
        <translation>Alle wie am Anfang</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Changed by you; it was {0}</source>
        <translation>Von Ihnen geändert; vorher {0}</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Diese Taste nehmen</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”. Give that another key first.</source>
        <translation>{0} gehört zu „{1}“. Geben Sie diesem Befehl zuerst eine andere Taste.</translation>
    </message>
</context>
<context>
    <name>LanguageHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>Wonach gesucht werden kann</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Attest has learnt from {0}.</source>
        <translation>Attest hat aus {0} gelernt.</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Actors that may be one…</source>
        <translation>Akteure, die einer sein könnten…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Angefangen</translation>
    </message>
    <message>
        <source>Choose a quote and press C to say which claim it is about.</source>
        <translation>Wählen Sie ein Zitat und drücken Sie C, um zu sagen, um welche These es geht.</translation>
    </message>
    <message>
        <source>Choose a quote and press T to tag it.</source>
        <translation>Wählen Sie ein Zitat und drücken Sie T, um es zu verschlagworten.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Thesen</translation>
    </message>
    <message>
        <source>Custom fields…</source>
        <translation>Eigene Felder…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete topic</source>
        <translation>Thema löschen</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>Gruppe auflösen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Drop articles here, or press Ctrl+O. Text, HTML, Markdown and PDF files will do.</source>
        <translation>Ziehen Sie Artikel hierher oder drücken Sie Strg+O. Text, HTML, Markdown und PDF gehen alle.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Die Bibliothek filtern</translation>
    </message>
    <message>
        <source>Group as copies</source>
        <translation>Als Kopien gruppieren</translation>
    </message>
    <message>
        <source>Group by language</source>
        <translation>Nach Sprache gruppieren</translation>
    </message>
    <message>
        <source>Group by month</source>
        <translation>Nach Monat gruppieren</translation>
    </message>
    <message>
        <source>Group by outlet</source>
        <translation>Nach Medium gruppieren</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>Nach Stand gruppieren</translation>
    </message>
    <message>
        <source>Group by tag</source>
        <translation>Nach Schlagwort gruppieren</translation>
    </message>
    <message>
        <source>Hide articles that are done</source>
        <translation>Fertige Artikel ausblenden</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als fertig markieren</translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <translation>Als unfertig markieren</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>More about actors</source>
        <translation>Mehr zu Akteuren</translation>
    </message>
    <message>
        <source>More about claims</source>
        <translation>Mehr zu Thesen</translation>
    </message>
    <message>
        <source>More about tags</source>
        <translation>Mehr zu Schlagwörtern</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Neuer Akteur</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Neue These</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>New tag below…</source>
        <translation>Neues Schlagwort darunter…</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>New topic below…</source>
        <translation>Neues Thema darunter…</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>Ohne Sprache</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>Ohne Medium</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <source>Nothing with “{}”. Esc clears the filter.</source>
        <translation>Nichts mit „{}“. Esc hebt den Filter auf.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Print the codebook…</source>
        <translation>Codebuch drucken…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <translation>Reihenfolge umkehren</translation>
    </message>
    <message>
        <source>Save a search to find it here.</source>
        <translation>Speichern Sie eine Suche, um sie hier zu finden.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Select words in an article and press A to name an actor.</source>
        <translation>Wählen Sie Wörter in einem Artikel und drücken Sie A, um einen Akteur zu nennen.</translation>
    </message>
    <message>
        <source>Show quotes</source>
        <translation>Zitate zeigen</translation>
    </message>
    <message>
        <source>Sort and group</source>
        <translation>Sortieren und gruppieren</translation>
    </message>
    <message>
        <source>Sort and group articles</source>
        <translation>Artikel sortieren und gruppieren</translation>
    </message>
    <message>
        <source>Sort by date</source>
        <translation>Nach Datum sortieren</translation>
    </message>
    <message>
        <source>Sort by outlet</source>
        <translation>Nach Medium sortieren</translation>
    </message>
    <message>
        <source>Sort by title</source>
        <translation>Nach Titel sortieren</translation>
    </message>
    <message>
        <source>Sort by when added</source>
        <translation>Nach Aufnahme sortieren</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <source>Take out of its group</source>
        <translation>Aus der Gruppe nehmen</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>assert</source>
        <translation>behaupten</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>These</translation>
    </message>
    <message>
        <source>deny</source>
        <translation>bestreiten</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>{} assert, {} deny, {} question, {} report</source>
        <translation>{} behaupten, {} bestreiten, {} hinterfragen, {} berichten</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Show {} more in the quotes table</source>
        <translation>{} weitere in der Zitattabelle zeigen</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Look: {0}</source>
        <translation>Aussehen: {0}</translation>
    </message>
    <message>
        <source>Text {0} pt, {1} characters a line</source>
        <translation>Text {0} pt, {1} Zeichen je Zeile</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Margin cards</source>
        <translation>Randkarten</translation>
    </message>
    <message>
        <source>Select words in the text and press Q: the quote’s card appears here, beside its words.</source>
        <translation>Wählen Sie Wörter im Text und drücken Sie Q: Die Karte des Zitats erscheint hier neben seinen Wörtern.</translation>
    </message>
</context>
<context>
    <name>MarkingAll</name>
    <message>
        <source>For {0}</source>
        <translation>Für {0}</translation>
    </message>
    <message>
        <source>Mark {0}</source>
        <translation>{0} markieren</translation>
    </message>
    <message>
        <source>There is nothing to mark: no words were found in the text of an article.</source>
        <translation>Nichts zu markieren: Im Text eines Artikels wurden keine Wörter gefunden.</translation>
    </message>
    <message>
        <source>{0} marked. Ctrl+Z takes it back.</source>
        <translation>{0} markiert. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>{0} with “{1}” in {2}</source>
        <translation>{0} mit „{1}“ in {2}</translation>
    </message>
</context>
<context>
    <name>MergesPage</name>
    <message>
        <source>Actors that may be one</source>
        <translation>Akteure, die einer sein könnten</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Keep the other name  S</source>
        <translation>Den anderen Namen behalten  S</translation>
    </message>
    <message>
        <source>Kept apart ({0})</source>
        <translation>Getrennt gehalten ({0})</translation>
    </message>
    <message>
        <source>Merge  ↵</source>
        <translation>Zusammenführen  ↵</translation>
    </message>
    <message>
        <source>No two actors look alike. Spelling variants, transliterations and acronyms will be listed here.</source>
        <translation>Keine zwei Akteure sehen sich ähnlich. Schreibvarianten, Umschriften und Abkürzungen werden hier aufgelistet.</translation>
    </message>
    <message>
        <source>Pairs you keep apart are listed here, and can be proposed again.</source>
        <translation>Paare, die Sie getrennt halten, stehen hier und können wieder vorgeschlagen werden.</translation>
    </message>
    <message>
        <source>Propose again  ↵</source>
        <translation>Wieder vorschlagen  ↵</translation>
    </message>
    <message>
        <source>Proposed ({0})</source>
        <translation>Vorgeschlagen ({0})</translation>
    </message>
    <message>
        <source>Show in the inspector</source>
        <translation>Im Inspektor zeigen</translation>
    </message>
    <message>
        <source>The second name stays, the first becomes an alias. Nothing is merged by itself; Ctrl+Z takes back.</source>
        <translation>Der zweite Name bleibt, der erste wird ein weiterer Name. Nichts wird von selbst zusammengeführt; Strg+Z nimmt zurück.</translation>
    </message>
    <message>
        <source>Two different actors  Del</source>
        <translation>Zwei verschiedene Akteure  Entf</translation>
    </message>
</context>
<context>
    <name>ModeBar</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Verlassen (Esc)</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Was gerade gilt</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>A network for each</source>
        <translation>Ein Netzwerk je</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>An actor is</source>
        <translation>Ein Akteur ist</translation>
    </message>
    <message>
        <source>Articles from</source>
        <translation>Artikel vom</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Verschoben um</translation>
    </message>
    <message>
        <source>Network of</source>
        <translation>Netzwerk von</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Normalisieren</translation>
    </message>
    <message>
        <source>The same statement counts</source>
        <translation>Dieselbe Aussage zählt</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>alles auf einmal</translation>
    </message>
    <message>
        <source>its length</source>
        <translation>seiner Länge</translation>
    </message>
    <message>
        <source>moved by</source>
        <translation>verschoben um</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>OriginPanel</name>
    <message>
        <source>A saved page is not opened from here: a browser would run its scripts and fetch its pictures.</source>
        <translation>Eine gespeicherte Seite wird von hier nicht geöffnet: Ein Browser würde ihre Skripte ausführen und ihre Bilder holen.</translation>
    </message>
    <message>
        <source>Fetched at</source>
        <translation>Geholt am</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>Geholt von</translation>
    </message>
    <message>
        <source>Kind and size</source>
        <translation>Art und Größe</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Original öffnen</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>Teil davon</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen mit</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>Original speichern…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sum of its bytes</source>
        <translation>Prüfsumme der Bytes</translation>
    </message>
    <message>
        <source>Sum of the text</source>
        <translation>Prüfsumme des Textes</translation>
    </message>
    <message>
        <source>Text made</source>
        <translation>Text erzeugt</translation>
    </message>
    <message>
        <source>The bytes stayed in another library; only their sum is here.</source>
        <translation>Die Bytes blieben in einer anderen Bibliothek; hier ist nur ihre Prüfsumme.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>{0} by {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>✓ Source and text are, byte for byte, what was loaded.</source>
        <translation>✓ Quelle und Text sind Byte für Byte, was geladen wurde.</translation>
    </message>
    <message>
        <source>✗ Source or text are not what was loaded. Check the library (file, backup, disk).</source>
        <translation>✗ Quelle oder Text sind nicht, was geladen wurde. Prüfen Sie die Bibliothek (Datei, Sicherung, Datenträger).</translation>
    </message>
</context>
<context>
    <name>OriginalView</name>
    <message>
        <source>

… the first {0} characters are shown.</source>
        <translation>

… die ersten {0} Zeichen werden gezeigt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Original and text</source>
        <translation>Original und Text</translation>
    </message>
    <message>
        <source>Source as loaded</source>
        <translation>Quelle, wie geladen</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Quelle: {0}</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher er kommt</translation>
    </message>
    <message>
        <source>{0} is not text ({1}, {2} bytes). It is kept unchanged in the library.</source>
        <translation>{0} ist kein Text ({1}, {2} Bytes). Die Datei bleibt unverändert in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Compared by their sha-256 sums.</source>
        <translation>Über ihre sha-256-Summen verglichen.</translation>
    </message>
    <message>
        <source>Import this text (Ctrl+Enter)</source>
        <translation>Diesen Text importieren (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Make a new version (Ctrl+Enter)</source>
        <translation>Neue Version anlegen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Original speichern</translation>
    </message>
    <message>
        <source>The original was saved as {0}.</source>
        <translation>Das Original wurde als {0} gespeichert.</translation>
    </message>
    <message>
        <source>Unchanged: {0} sources and {1} texts are, byte for byte, what was loaded.</source>
        <translation>Unverändert: {0} Quellen und {1} Texte sind Byte für Byte, was geladen wurde.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Verifying… {0}</source>
        <translation>Wird geprüft… {0}</translation>
    </message>
    <message>
        <source>{0} could not be saved: {1}.</source>
        <translation>{0} konnte nicht gespeichert werden: {1}.</translation>
    </message>
    <message>
        <source>{0} of {1} sources and {2} texts are not what was loaded.</source>
        <translation>{0} von {1} Quellen und {2} Texten sind nicht, was geladen wurde.</translation>
    </message>
</context>
<context>
    <name>PagesBar</name>
    <message>
        <source>({0} of {1})</source>
        <translation>({0} von {1})</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Dark pages in the dark look</source>
        <translation>Dunkle Seiten im dunklen Aussehen</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Zur Seite gehen</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Kleine Bilder der Seiten</translation>
    </message>
    <message>
        <source>Text view</source>
        <translation>Textansicht</translation>
    </message>
    <message>
        <source>Turn the pages</source>
        <translation>Seiten drehen</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>Zwei Seiten nebeneinander</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>von {0}</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Article pages</source>
        <translation>Seiten des Artikels</translation>
    </message>
</context>
<context>
    <name>Paging</name>
    <message>
        <source>Import the PDF again to see its pages.</source>
        <translation>Importieren Sie die PDF-Datei noch einmal, um ihre Seiten zu sehen.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>They become quotes, with their authors, notes and colours.</source>
        <translation>Sie werden Zitate, mit ihren Urhebern, Notizen und Farben.</translation>
    </message>
    <message>
        <source>This PDF has {0} by other readers.</source>
        <translation>Diese PDF-Datei hat {0} anderer Leser.</translation>
    </message>
    <message>
        <source>This link leads to the web.</source>
        <translation>Dieser Verweis führt ins Web.</translation>
    </message>
    <message>
        <source>Where the words of this article stand on its pages is not known.</source>
        <translation>Wo die Wörter dieses Artikels auf seinen Seiten stehen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{0} taken in.</source>
        <translation>{0} übernommen.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>1 result</source>
        <translation>1 Ergebnis</translation>
    </message>
    <message>
        <source>A paragraph of this article by its number</source>
        <translation>Ein Absatz dieses Artikels mit seiner Nummer</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>All {} hits in the search pane</source>
        <translation>Alle {} Treffer im Suchbereich</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Thesen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Meinten Sie</translation>
    </message>
    <message>
        <source>Everything the menus can do</source>
        <translation>Alles, was die Menüs können</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Nothing contains “{}”. Try fewer words, a part of a word with * (inspect*), or ~ for similar spellings.</source>
        <translation>Nichts enthält „{}“. Versuchen Sie weniger Wörter, einen Wortteil mit * (inspect*) oder ~ für ähnliche Schreibungen.</translation>
    </message>
    <message>
        <source>Nothing here is called “{}”. Without the sign in front, the texts are searched as well.</source>
        <translation>Nichts heißt hier „{}“. Ohne das Zeichen davor werden auch die Texte durchsucht.</translation>
    </message>
    <message>
        <source>Paragraph {}</source>
        <translation>Absatz {}</translation>
    </message>
    <message>
        <source>People, organisations, states, anonymous sources</source>
        <translation>Personen, Organisationen, Staaten, anonyme Quellen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search articles, quotes, actors, claims, commands</source>
        <translation>Artikel, Zitate, Akteure, Thesen, Befehle suchen</translation>
    </message>
    <message>
        <source>Search articles, quotes, actors, claims, commands…</source>
        <translation>Artikel, Zitate, Akteure, Thesen, Befehle suchen…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The codebook</source>
        <translation>Das Codebuch</translation>
    </message>
    <message>
        <source>Type the number of a paragraph</source>
        <translation>Geben Sie die Nummer eines Absatzes ein</translation>
    </message>
    <message>
        <source>What actors take a stand on</source>
        <translation>Wozu Akteure Haltung zeigen</translation>
    </message>
    <message>
        <source>also “{}”</source>
        <translation>auch „{}“</translation>
    </message>
    <message>
        <source>{} results</source>
        <translation>{} Ergebnisse</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
</context>
<context>
    <name>PasswordBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation>Es wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation>Kennwort der PDF-Datei</translation>
    </message>
</context>
<context>
    <name>Peek</name>
    <message>
        <source>Show all {0}</source>
        <translation>Alle {0} zeigen</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>Places found</source>
        <translation>Gefundene Stellen</translation>
    </message>
</context>
<context>
    <name>PlacesModel</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Actor…</source>
        <translation>Akteur…</translation>
    </message>
    <message>
        <source>All or none</source>
        <translation>Alle oder keine</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Zurück zum Text (Esc)</translation>
    </message>
    <message>
        <source>Claim…</source>
        <translation>These…</translation>
    </message>
    <message>
        <source>How much is marked</source>
        <translation>Wie viel markiert wird</translation>
    </message>
    <message>
        <source>Mark all places</source>
        <translation>Alle Stellen markieren</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist gewählt.</translation>
    </message>
    <message>
        <source>Only mark</source>
        <translation>Nur markieren</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <source>the paragraph</source>
        <translation>den Absatz</translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation>den Satz</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>die Wörter</translation>
    </message>
    <message>
        <source>{0} new, {1} already there; one step to undo.</source>
        <translation>{0} neu, {1} schon da; ein Schritt zum Rückgängigmachen.</translation>
    </message>
    <message>
        <source>{0} new; one step to undo.</source>
        <translation>{0} neu; ein Schritt zum Rückgängigmachen.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Give the other command another key first.</source>
        <translation>Geben Sie dem anderen Befehl zuerst eine andere Taste.</translation>
    </message>
    <message>
        <source>That key is in use.</source>
        <translation>Diese Taste ist vergeben.</translation>
    </message>
</context>
<context>
    <name>PreviewList</name>
    <message>
        <source>Articles found</source>
        <translation>Gefundene Artikel</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>a field holds for everything in the brackets</source>
        <translation>ein Feld gilt für alles in der Klammer</translation>
    </message>
    <message>
        <source>a regular expression on the exact text; i ignores case</source>
        <translation>ein regulärer Ausdruck über den genauen Text; i achtet nicht auf Großschreibung</translation>
    </message>
    <message>
        <source>a span of time; date:2031, date:&gt;2031-02-14 and date:&lt;=2031-03 work as well</source>
        <translation>ein Zeitraum; date:2031, date:&gt;2031-02-14 und date:&lt;=2031-03 gehen auch</translation>
    </message>
    <message>
        <source>any one letter; * in the middle is any number of letters</source>
        <translation>ein beliebiger Buchstabe; * in der Mitte steht für beliebig viele</translation>
    </message>
    <message>
        <source>articles and quotes with a tag</source>
        <translation>Artikel und Zitate mit einem Schlagwort</translation>
    </message>
    <message>
        <source>asserts, denies, questions or reports</source>
        <translation>behauptet, bestreitet, hinterfragt oder berichtet</translation>
    </message>
    <message>
        <source>both words, in every form: strike finds strikes and striking</source>
        <translation>beide Wörter, in jeder Form: strike findet strikes und striking</translation>
    </message>
    <message>
        <source>brackets group</source>
        <translation>Klammern fassen zusammen</translation>
    </message>
    <message>
        <source>by claim, in words of the claim</source>
        <translation>nach These, mit Wörtern der These</translation>
    </message>
    <message>
        <source>by language of the article</source>
        <translation>nach Sprache des Artikels</translation>
    </message>
    <message>
        <source>by outlet; title: and byline: work as well</source>
        <translation>nach Medium; title: und byline: gehen auch</translation>
    </message>
    <message>
        <source>by who made the quote</source>
        <translation>nach dem, der das Zitat codiert hat</translation>
    </message>
    <message>
        <source>direct, indirect, mixed or paraphrased quotes; kinds of actors</source>
        <translation>direkte, indirekte, gemischte oder paraphrasierte Zitate; Arten von Akteuren</translation>
    </message>
    <message>
        <source>every article of which there is a near-duplicate</source>
        <translation>jeder Artikel, von dem es fast gleiche gibt</translation>
    </message>
    <message>
        <source>near each other, in any order, with at most five other words between</source>
        <translation>nah beieinander, in beliebiger Folge, mit höchstens fünf anderen Wörtern dazwischen</translation>
    </message>
    <message>
        <source>one of them or both</source>
        <translation>eins davon oder beide</translation>
    </message>
    <message>
        <source>only in notes; articles, quotes, actors, claims, tags and titles work as well</source>
        <translation>nur in Notizen; articles, quotes, actors, claims, tags und titles gehen auch</translation>
    </message>
    <message>
        <source>quotes by who says them; actor: finds whoever takes part</source>
        <translation>Zitate nach dem, der sie sagt; actor: findet alle Beteiligten</translation>
    </message>
    <message>
        <source>similar spellings, one letter off; ~2 for two letters</source>
        <translation>ähnliche Schreibungen, um einen Buchstaben anders; ~2 für zwei</translation>
    </message>
    <message>
        <source>the one without the other; NOT insurers says the same</source>
        <translation>das eine ohne das andere; NOT insurers sagt dasselbe</translation>
    </message>
    <message>
        <source>these words in this order, exactly as written</source>
        <translation>diese Wörter in dieser Folge, genau wie geschrieben</translation>
    </message>
    <message>
        <source>whatever has any tag; any field can be asked so</source>
        <translation>alles, was irgendein Schlagwort hat; jedes Feld lässt sich so fragen</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>Wörter, die so anfangen</translation>
    </message>
</context>
<context>
    <name>QuotePage</name>
    <message>
        <source>Addressee</source>
        <translation>Adressat</translation>
    </message>
    <message>
        <source>Addressee, source and more…</source>
        <translation>Adressat, Quelle und mehr…</translation>
    </message>
    <message>
        <source>Also says</source>
        <translation>Sagt auch</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Certainty of the coding</source>
        <translation>Sicherheit der Codierung</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>These</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Zitatsignal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Markdown; saved when you leave the field</source>
        <translation>Markdown; gespeichert, sobald Sie das Feld verlassen</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Erwähnt</translation>
    </message>
    <message>
        <source>Nested</source>
        <translation>Verschachtelt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Obtained via</source>
        <translation>Erhalten über</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quotes inside this one or around it</source>
        <translation>Zitate in diesem oder um dieses herum</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Berichterstatter</translation>
    </message>
    <message>
        <source>Show filled fields only</source>
        <translation>Nur ausgefüllte Felder zeigen</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Tag, or parent / tag</source>
        <translation>Schlagwort, oder Oberbegriff / Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The words of the quote</source>
        <translation>Die Wörter des Zitats</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Zu wem</translation>
    </message>
    <message>
        <source>Translated from</source>
        <translation>Übersetzt aus</translation>
    </message>
    <message>
        <source>Who is spoken of</source>
        <translation>Von wem die Rede ist</translation>
    </message>
    <message>
        <source>Who passes it on</source>
        <translation>Wer es weitergibt</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>as {}</source>
        <translation>als {}</translation>
    </message>
    <message>
        <source>changed {}</source>
        <translation>geändert {}</translation>
    </message>
    <message>
        <source>coded by {}</source>
        <translation>codiert von {}</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>language, such as uk</source>
        <translation>Sprache, etwa uk</translation>
    </message>
    <message>
        <source>statement, told AP, leak, post…</source>
        <translation>Erklärung, sagte AP, Leak, Beitrag…</translation>
    </message>
    <message>
        <source>suggested by {}</source>
        <translation>vorgeschlagen von {}</translation>
    </message>
    <message>
        <source>told reporters</source>
        <translation>sagte Journalisten</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
</context>
<context>
    <name>QuotesTable</name>
    <message>
        <source>Addressee</source>
        <translation>Adressat</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Article: {0}</source>
        <translation>Artikel: {0}</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>These</translation>
    </message>
    <message>
        <source>Claim…</source>
        <translation>These…</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codierer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Zitatsignal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Filter by any word: speaker, claim, stance, tag, outlet, date…</source>
        <translation>Nach beliebigen Wörtern filtern: Sprecher, These, Haltung, Schlagwort, Medium, Datum…</translation>
    </message>
    <message>
        <source>Filter quotes</source>
        <translation>Zitate filtern</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Zum Text</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Erwähnt</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>No quotes yet: select words in an article and press Q</source>
        <translation>Noch keine Zitate: Wählen Sie Wörter in einem Artikel und drücken Sie Q</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Obtained via</source>
        <translation>Erhalten über</translation>
    </message>
    <message>
        <source>Only with “{0}”</source>
        <translation>Nur mit „{0}“</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Berichterstatter</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>Sprecher…</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <source>Translated from</source>
        <translation>Übersetzt aus</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>{} Zitate</translation>
    </message>
    <message>
        <source>{} — show all</source>
        <translation>{} — alle zeigen</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Article text</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Open an article to read it</source>
        <translation>Öffnen Sie einen Artikel, um ihn zu lesen</translation>
    </message>
    <message>
        <source>find any article, quote, actor or claim</source>
        <translation>beliebige Artikel, Zitate, Akteure oder Thesen finden</translation>
    </message>
    <message>
        <source>open files, or drop them here</source>
        <translation>Dateien öffnen oder hierher ziehen</translation>
    </message>
    <message>
        <source>paste an article you have copied</source>
        <translation>einen kopierten Artikel einfügen</translation>
    </message>
    <message>
        <source>selected: {0}</source>
        <translation>gewählt: {0}</translation>
    </message>
    <message>
        <source>then mark who says what: select words, press Q</source>
        <translation>dann markieren, wer was sagt: Wörter wählen, Q drücken</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Scroll the article</source>
        <translation>Im Artikel blättern</translation>
    </message>
</context>
<context>
    <name>Recognising</name>
    <message>
        <source>Compare it with the page. Ctrl+Z takes it back.</source>
        <translation>Vergleichen Sie ihn mit der Seite. Strg+Z nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>Every page has text already.</source>
        <translation>Jede Seite hat schon Text.</translation>
    </message>
    <message>
        <source>Install tesseract-ocr with the data of your language, then try again. Areas need no text.</source>
        <translation>Installieren Sie tesseract-ocr mit den Daten Ihrer Sprache und versuchen Sie es wieder. Flächen brauchen keinen Text.</translation>
    </message>
    <message>
        <source>Recognising text: page {0} of {1}</source>
        <translation>Text wird erkannt: Seite {0} von {1}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped; the text is as it was.</source>
        <translation>Angehalten; der Text ist, wie er war.</translation>
    </message>
    <message>
        <source>Tesseract is not installed, so no text can be recognised.</source>
        <translation>Tesseract ist nicht installiert, deshalb kann kein Text erkannt werden.</translation>
    </message>
    <message>
        <source>Text recognised: a new version.</source>
        <translation>Text erkannt: eine neue Version.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Delete topics</source>
        <translation>Themen löschen</translation>
    </message>
    <message>
        <source>Forget saved searches</source>
        <translation>Gespeicherte Suchen vergessen</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>{0} verschieben</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Neuer Akteur</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Neue These</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neues Thema</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search articles, quotes, actors, claims, commands…</source>
        <translation>Artikel, Zitate, Akteure, Thesen, Befehle suchen…</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Nach Medium</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Nach Sprecher</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Did you mean “{}”?</source>
        <translation>Meinten Sie „{}“?</translation>
    </message>
    <message>
        <source>Export hits…</source>
        <translation>Treffer exportieren…</translation>
    </message>
    <message>
        <source>Mark words…</source>
        <translation>Wörter markieren…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing found for “{}”.</source>
        <translation>Nichts gefunden für „{}“.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>Reihenfolge der Treffer</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>Die Texte durchsuchen</translation>
    </message>
    <message>
        <source>Tag hits…</source>
        <translation>Treffer verschlagworten…</translation>
    </message>
    <message>
        <source>The index is still being made; what is found later is shown by itself.</source>
        <translation>Der Index entsteht noch; was später gefunden wird, erscheint von selbst.</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Wonach gesucht werden kann</translation>
    </message>
    <message>
        <source>the first of {0}</source>
        <translation>die ersten von {0}</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} still to be indexed</source>
        <translation>{0} noch zu indizieren</translation>
    </message>
    <message>
        <source>Words, "a phrase", speaker:halloran, stance:denies, date:2031-03…</source>
        <translation>Wörter, "eine Wendung", speaker:halloran, stance:denies, date:2031-03…</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>CSV ({0})</source>
        <translation>CSV ({0})</translation>
    </message>
    <message>
        <source>Choose hits that are articles or quotes: only those can be tagged from here.</source>
        <translation>Wählen Sie Treffer, die Artikel oder Zitate sind: Nur diese lassen sich hier verschlagworten.</translation>
    </message>
    <message>
        <source>Export hits</source>
        <translation>Treffer exportieren</translation>
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation>Nach {0} exportiert.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Search saved in the library pane.</source>
        <translation>Suche in der Bibliotheksspalte gespeichert.</translation>
    </message>
    <message>
        <source>Spreadsheet ({0})</source>
        <translation>Tabellenkalkulation ({0})</translation>
    </message>
</context>
<context>
    <name>SectionHeader</name>
    <message>
        <source>Fold or unfold; double click shows this section alone</source>
        <translation>Auf- oder zuklappen; Doppelklick zeigt nur diesen Abschnitt</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Create one or open one first.</source>
        <translation>Legen Sie zuerst eine an oder öffnen Sie eine.</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Keine Bibliothek ist geöffnet.</translation>
    </message>
    <message>
        <source>The search index is not open yet.</source>
        <translation>Der Suchindex ist noch nicht geöffnet.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>All settings as they were at first</source>
        <translation>Alle Einstellungen wie am Anfang</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codieren</translation>
    </message>
    <message>
        <source>Copies to keep</source>
        <translation>Kopien, die bleiben</translation>
    </message>
    <message>
        <source>Copy a library the first time it is opened in a day</source>
        <translation>Eine Bibliothek kopieren, wenn sie am Tag zum ersten Mal geöffnet wird</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dates and numbers follow it. Articles, quotes and exports keep their own languages.</source>
        <translation>Datum und Zahlen richten sich danach. Artikel, Zitate und Exporte behalten ihre eigenen Sprachen.</translation>
    </message>
    <message>
        <source>EB Garamond (Attest’s own)</source>
        <translation>EB Garamond (von Attest)</translation>
    </message>
    <message>
        <source>Every change is saved at once; a copy helps when a disk fails or a file is deleted.</source>
        <translation>Jede Änderung wird sofort gespeichert; eine Kopie hilft, wenn ein Datenträger ausfällt oder eine Datei gelöscht wird.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Grammar is not part of this package: it needs Attest installed with pip, and “attest[spacy]”.</source>
        <translation>Die Grammatik gehört nicht zu diesem Paket: Sie verlangt ein mit pip installiertes Attest und „attest[spacy]“.</translation>
    </message>
    <message>
        <source>Grammar needs an extra: pip install “attest[spacy]”.</source>
        <translation>Die Grammatik braucht ein Extra: pip install “attest[spacy]”.</translation>
    </message>
    <message>
        <source>In Attest’s own folder</source>
        <translation>Im Ordner von Attest</translation>
    </message>
    <message>
        <source>Kept in {0}.</source>
        <translation>Liegt in {0}.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language and size of the interface change when Attest starts again.</source>
        <translation>Sprache und Größe der Oberfläche ändern sich beim nächsten Start von Attest.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Learn from the articles you mark as done</source>
        <translation>Aus den Artikeln lernen, die Sie als fertig markieren</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Zeilenbreite</translation>
    </message>
    <message>
        <source>Look at the grammar of English sentences as well</source>
        <translation>Auch die Grammatik englischer Sätze ansehen</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>New libraries</source>
        <translation>Neue Bibliotheken</translation>
    </message>
    <message>
        <source>Offer the likely speakers after Q</source>
        <translation>Nach Q die wahrscheinlichen Sprecher anbieten</translation>
    </message>
    <message>
        <source>Read along and suggest quotes</source>
        <translation>Mitlesen und Zitate vorschlagen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Single keys work in the text: Q, A, C, T…</source>
        <translation>Einzelne Tasten wirken im Text: Q, A, C, T…</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Größe der Oberfläche</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe des Textes</translation>
    </message>
    <message>
        <source>Start Attest again</source>
        <translation>Attest neu starten</translation>
    </message>
    <message>
        <source>Suggestions are made on this computer; nothing of your articles leaves it.</source>
        <translation>Vorschläge entstehen auf diesem Rechner; nichts aus Ihren Artikeln verlässt ihn.</translation>
    </message>
    <message>
        <source>The folder used last</source>
        <translation>Der zuletzt benutzte Ordner</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>This page as a file</source>
        <translation>Diese Seite als Datei</translation>
    </message>
    <message>
        <source>Type of the article</source>
        <translation>Schrift des Artikels</translation>
    </message>
    <message>
        <source>Your name as coder</source>
        <translation>Ihr Name als Codierer</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>SplitPage</name>
    <message>
        <source>Alias: {0}</source>
        <translation>Weiterer Name: {0}</translation>
    </message>
    <message>
        <source>Aliases, roles and quotes; Space ticks</source>
        <translation>Weitere Namen, Rollen und Zitate; Leertaste kreuzt an</translation>
    </message>
    <message>
        <source>Leave it whole</source>
        <translation>Ganz lassen</translation>
    </message>
    <message>
        <source>Name of the other actor</source>
        <translation>Name des anderen Akteurs</translation>
    </message>
    <message>
        <source>Name the other one, and tick what belongs to it. What is not ticked stays.</source>
        <translation>Benennen Sie den anderen und kreuzen Sie an, was zu ihm gehört. Der Rest bleibt.</translation>
    </message>
    <message>
        <source>Role: {0}</source>
        <translation>Rolle: {0}</translation>
    </message>
    <message>
        <source>Split an actor</source>
        <translation>Einen Akteur teilen</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>Split off with {0}</source>
        <translation>Mit {0} abtrennen</translation>
    </message>
    <message>
        <source>Split “{0}”</source>
        <translation>„{0}“ teilen</translation>
    </message>
</context>
<context>
    <name>StanceTally</name>
    <message>
        <source>1 asserts</source>
        <translation>1 behauptet</translation>
    </message>
    <message>
        <source>1 denies</source>
        <translation>1 bestreitet</translation>
    </message>
    <message>
        <source>1 questions</source>
        <translation>1 hinterfragt</translation>
    </message>
    <message>
        <source>1 reports</source>
        <translation>1 berichtet</translation>
    </message>
    <message>
        <source>No quote takes a stance yet</source>
        <translation>Noch kein Zitat nimmt Stellung</translation>
    </message>
    <message>
        <source>{} assert</source>
        <translation>{} behaupten</translation>
    </message>
    <message>
        <source>{} deny</source>
        <translation>{} bestreiten</translation>
    </message>
    <message>
        <source>{} question</source>
        <translation>{} hinterfragen</translation>
    </message>
    <message>
        <source>{} report</source>
        <translation>{} berichten</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Indexing {0}/{1}</source>
        <translation>Index {0}/{1}</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Letzte Handlung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>What this article holds</source>
        <translation>Was dieser Artikel enthält</translation>
    </message>
    <message>
        <source>Whether your work is saved</source>
        <translation>Ob Ihre Arbeit gespeichert ist</translation>
    </message>
    <message>
        <source>Work in the background</source>
        <translation>Arbeit im Hintergrund</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: {0}</source>
        <translation>Weniger: {0}</translation>
    </message>
    <message>
        <source>More: {0}</source>
        <translation>Mehr: {0}</translation>
    </message>
</context>
<context>
    <name>Sticking</name>
    <message>
        <source>Nothing to repeat yet: give a quote an actor, a claim or a tag first.</source>
        <translation>Noch nichts zu wiederholen: Geben Sie einem Zitat zuerst einen Akteur, eine These oder ein Schlagwort.</translation>
    </message>
    <message>
        <source>N, P and clicks give it to quotes; Q and selecting with the mouse mark new quotes with it</source>
        <translation>N, P und Klicks geben es Zitaten; Q und das Wählen mit der Maus markieren neue Zitate damit</translation>
    </message>
    <message>
        <source>Take off (Backspace)</source>
        <translation>Abnehmen (Rücktaste)</translation>
    </message>
    <message>
        <source>Which actor for every quote from now on?</source>
        <translation>Welcher Akteur ab jetzt für jedes Zitat?</translation>
    </message>
    <message>
        <source>Which claim for every quote from now on?</source>
        <translation>Welche These ab jetzt für jedes Zitat?</translation>
    </message>
    <message>
        <source>Which tag for every quote from now on?</source>
        <translation>Welches Schlagwort ab jetzt für jedes Zitat?</translation>
    </message>
    <message>
        <source>“{0}” sticks</source>
        <translation>„{0}“ haftet</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Muted: {0}. Undo brings it back.</source>
        <translation>Stummgeschaltet: {0}. Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Never propose this way: {0}</source>
        <translation>Nie wieder so vorschlagen: {0}</translation>
    </message>
    <message>
        <source>No suggestions are left in this article.</source>
        <translation>In diesem Artikel sind keine Vorschläge übrig.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>That was the last suggestion in this article.</source>
        <translation>Das war der letzte Vorschlag in diesem Artikel.</translation>
    </message>
    <message>
        <source>suggested · {0}</source>
        <translation>vorgeschlagen · {0}</translation>
    </message>
</context>
<context>
    <name>SuggestingField</name>
    <message>
        <source>Create “{}”</source>
        <translation>„{}“ anlegen</translation>
    </message>
    <message>
        <source>Suggestions for {}</source>
        <translation>Vorschläge für {}</translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>a clause follows the cue</source>
        <translation>dem Zitatsignal folgt ein Satz</translation>
    </message>
    <message>
        <source>a colon follows the cue</source>
        <translation>dem Zitatsignal folgt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a name and a colon</source>
        <translation>ein Name und ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a paragraph that opens with a dash</source>
        <translation>ein Absatz, der mit einem Strich beginnt</translation>
    </message>
    <message>
        <source>a source is named: according to …</source>
        <translation>eine Quelle wird genannt: laut …</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>Abkürzung</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>Anfangsbuchstabe</translation>
    </message>
    <message>
        <source>it compares or says what changed</source>
        <translation>er vergleicht oder sagt, was sich geändert hat</translation>
    </message>
    <message>
        <source>it gives figures</source>
        <translation>er nennt Zahlen</translation>
    </message>
    <message>
        <source>it names who did it</source>
        <translation>er nennt, wer es getan hat</translation>
    </message>
    <message>
        <source>it says something is the most or the first</source>
        <translation>er sagt, etwas sei das Größte oder das Erste</translation>
    </message>
    <message>
        <source>it states something</source>
        <translation>er stellt etwas fest</translation>
    </message>
    <message>
        <source>learnt from your finished articles</source>
        <translation>aus Ihren fertigen Artikeln gelernt</translation>
    </message>
    <message>
        <source>marks follow the cue</source>
        <translation>dem Zitatsignal folgen Anführungszeichen</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>same name without titles</source>
        <translation>gleicher Name ohne Titel</translation>
    </message>
    <message>
        <source>same name, spaced otherwise</source>
        <translation>gleicher Name, anders getrennt</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>gleiche Wörter</translation>
    </message>
    <message>
        <source>same words in another order</source>
        <translation>gleiche Wörter in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>Kurzform</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>surname in another spelling</source>
        <translation>Nachname in anderer Schreibweise</translation>
    </message>
    <message>
        <source>surname only</source>
        <translation>nur der Nachname</translation>
    </message>
    <message>
        <source>the cue and who says it, then words in marks</source>
        <translation>Zitatsignal und Sprecher, dann Wörter in Anführungszeichen</translation>
    </message>
    <message>
        <source>the cue says what it is about</source>
        <translation>das Zitatsignal sagt, worum es geht</translation>
    </message>
    <message>
        <source>the grammar of the sentence (spaCy)</source>
        <translation>der Satzbau (spaCy)</translation>
    </message>
    <message>
        <source>the same speaker goes on</source>
        <translation>derselbe Sprecher fährt fort</translation>
    </message>
    <message>
        <source>transliteration</source>
        <translation>Umschrift</translation>
    </message>
    <message>
        <source>who says it and a colon, then words in marks</source>
        <translation>Sprecher und Doppelpunkt, dann Wörter in Anführungszeichen</translation>
    </message>
    <message>
        <source>who says it and the cue, then words in marks</source>
        <translation>Sprecher und Zitatsignal, dann Wörter in Anführungszeichen</translation>
    </message>
    <message>
        <source>who says it stands before</source>
        <translation>wer es sagt, steht davor</translation>
    </message>
    <message>
        <source>who says it stands behind</source>
        <translation>wer es sagt, steht dahinter</translation>
    </message>
    <message>
        <source>words in marks inside the writer’s sentence</source>
        <translation>Wörter in Anführungszeichen im Satz des Verfassers</translation>
    </message>
    <message>
        <source>words in marks, nobody named beside them</source>
        <translation>Wörter in Anführungszeichen, niemand daneben genannt</translation>
    </message>
    <message>
        <source>words in marks, the speaker before goes on</source>
        <translation>Wörter in Anführungszeichen, der Sprecher davor fährt fort</translation>
    </message>
    <message>
        <source>words in marks, then a dash and a name</source>
        <translation>Wörter in Anführungszeichen, dann ein Strich und ein Name</translation>
    </message>
    <message>
        <source>words in marks, then a name and a verb</source>
        <translation>Wörter in Anführungszeichen, dann ein Name und ein Verb</translation>
    </message>
    <message>
        <source>words in marks, then a verb and a name</source>
        <translation>Wörter in Anführungszeichen, dann ein Verb und ein Name</translation>
    </message>
    <message>
        <source>words in marks, then the cue and who says it</source>
        <translation>Wörter in Anführungszeichen, dann Zitatsignal und Sprecher</translation>
    </message>
    <message>
        <source>words in marks, then who says it and the cue</source>
        <translation>Wörter in Anführungszeichen, dann Sprecher und Zitatsignal</translation>
    </message>
    <message>
        <source>“that” follows the cue</source>
        <translation>dem Zitatsignal folgt „that“</translation>
    </message>
    <message>
        <source>“to” follows the cue</source>
        <translation>dem Zitatsignal folgt „to“</translation>
    </message>
</context>
<context>
    <name>TagPage</name>
    <message>
        <source>A typical passage, and one on the edge</source>
        <translation>Eine typische Stelle und eine am Rand</translation>
    </message>
    <message>
        <source>Another tag</source>
        <translation>Ein anderes Schlagwort</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>Gilt, wenn</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Markdown; saved when you leave the field</source>
        <translation>Markdown; gespeichert, sobald Sie das Feld verlassen</translation>
    </message>
    <message>
        <source>Merge another tag into this…</source>
        <translation>Anderes Schlagwort mit diesem zusammenführen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>Nicht, wenn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Quotes with this tag</source>
        <translation>Zitate mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>Show in the quotes table</source>
        <translation>In der Zitattabelle zeigen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>What has to be there</source>
        <translation>Was da sein muss</translation>
    </message>
    <message>
        <source>What it is mistaken for</source>
        <translation>Womit es verwechselt wird</translation>
    </message>
    <message>
        <source>What the tag means, in one sentence</source>
        <translation>Was das Schlagwort bedeutet, in einem Satz</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welcher</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>{} Zitate</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Kleine Bilder der Seiten</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Hits over time</source>
        <translation>Treffer im Lauf der Zeit</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Coder: {0}</source>
        <translation>Codierer: {0}</translation>
    </message>
    <message>
        <source>New quotes are recorded under this name. Click to change it.</source>
        <translation>Neue Zitate werden unter diesem Namen erfasst. Klicken, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>coder: {0}</source>
        <translation>Codierer: {0}</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>How far the tour is</source>
        <translation>Wie weit der Rundgang ist</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Schritt überspringen</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
</context>
<context>
    <name>Touring</name>
    <message>
        <source>That was the tour. The guide (F1) tells the rest.</source>
        <translation>Das war der Rundgang. Die Anleitung (F1) sagt den Rest.</translation>
    </message>
</context>
<context>
    <name>TypedValue</name>
    <message>
        <source>2031-03-14, 2031-03 or 2031</source>
        <translation>2031-03-14, 2031-03 oder 2031</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
</context>
<context>
    <name>Unifying</name>
    <message>
        <source>Split off: {0}</source>
        <translation>Abtrennen: {0}</translation>
    </message>
</context>
<context>
    <name>Versioning</name>
    <message>
        <source>Attach here (H)</source>
        <translation>Hier anheften (H)</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Corrected: a new version. Ctrl+Z takes it back.</source>
        <translation>Berichtigt: eine neue Version. Strg+Z nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Select the words that “{0}” stands for</source>
        <translation>Wählen Sie die Wörter, für die „{0}“ steht</translation>
    </message>
    <message>
        <source>Select words first: S selects the sentence.</source>
        <translation>Wählen Sie zuerst Wörter: S wählt den Satz.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile; nothing was corrected.</source>
        <translation>Der Text hat sich inzwischen geändert; nichts wurde berichtigt.</translation>
    </message>
    <message>
        <source>{0} to check after the text has changed</source>
        <translation>{0} zu prüfen, nachdem sich der Text geändert hat</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Attach in the text…</source>
        <translation>Im Text anheften…</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Check what is to be repaired; it makes a new version.</source>
        <translation>Kreuzen Sie an, was berichtigt werden soll; es entsteht eine neue Version.</translation>
    </message>
    <message>
        <source>From version {0} to now: {1}, touching {2}.</source>
        <translation>Von Version {0} bis jetzt: {1}, betrifft {2}.</translation>
    </message>
    <message>
        <source>Look for broken words…</source>
        <translation>Nach kaputten Wörtern suchen…</translation>
    </message>
    <message>
        <source>Make these repairs</source>
        <translation>Diese Reparaturen ausführen</translation>
    </message>
    <message>
        <source>Not this place</source>
        <translation>Nicht diese Stelle</translation>
    </message>
    <message>
        <source>Nothing in this text looks broken.</source>
        <translation>Nichts in diesem Text sieht kaputt aus.</translation>
    </message>
    <message>
        <source>Proposed repairs</source>
        <translation>Vorgeschlagene Reparaturen</translation>
    </message>
    <message>
        <source>Quotes to check</source>
        <translation>Zu prüfende Zitate</translation>
    </message>
    <message>
        <source>Quotes touched</source>
        <translation>Betroffene Zitate</translation>
    </message>
    <message>
        <source>Quotes whose place is to be checked</source>
        <translation>Zitate, deren Stelle zu prüfen ist</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>The words have changed. Is this still the quote?</source>
        <translation>Die Wörter haben sich geändert. Ist das noch das Zitat?</translation>
    </message>
    <message>
        <source>There is only this one text. F2 in the text corrects a paragraph.</source>
        <translation>Es gibt nur diesen einen Text. F2 im Text berichtigt einen Absatz.</translation>
    </message>
    <message>
        <source>These words stand nowhere in the text as it is now.</source>
        <translation>Diese Wörter stehen im jetzigen Text nirgends.</translation>
    </message>
    <message>
        <source>This is the place</source>
        <translation>Das ist die Stelle</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Version {0} is the text as it is now.</source>
        <translation>Version {0} ist der jetzige Text.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versionen, die neueste zuerst</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>verwaist</translation>
    </message>
    <message>
        <source>review</source>
        <translation>zu prüfen</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A file that ends in .attest.</source>
        <translation>Eine Datei, die auf .attest endet.</translation>
    </message>
    <message>
        <source>Attest keeps your articles, the quotes you mark in them, and who says them, in one file on this computer: a library. Nothing leaves it unless you export it.</source>
        <translation>Attest bewahrt Ihre Artikel, die Zitate, die Sie darin markieren, und wer sie sagt, in einer Datei auf diesem Rechner auf: einer Bibliothek. Nichts verlässt sie, wenn Sie es nicht exportieren.</translation>
    </message>
    <message>
        <source>Begin your own project.</source>
        <translation>Beginnen Sie Ihr eigenes Projekt.</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Weiter mit</translation>
    </message>
    <message>
        <source>Go on with the tour ({0} of {1})</source>
        <translation>Rundgang fortsetzen ({0} von {1})</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Neue Bibliothek…</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Beispielbibliothek öffnen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
    <message>
        <source>Ten articles to try things on.</source>
        <translation>Zehn Artikel zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Ten steps on a sample library, in five minutes.</source>
        <translation>Zehn Schritte an einer Beispielbibliothek, in fünf Minuten.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Who said what, about which claim, on what evidence</source>
        <translation>Wer hat was gesagt, zu welcher These, mit welchem Beleg</translation>
    </message>
    <message>
        <source>{0} — {1}</source>
        <translation>{0} — {1}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Done again: {0}</source>
        <translation>Wiederholt: {0}</translation>
    </message>
    <message>
        <source>Suggestions off</source>
        <translation>Vorschläge aus</translation>
    </message>
    <message>
        <source>Suggestions on</source>
        <translation>Vorschläge an</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Rückgängig gemacht: {0}</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>These</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>nächster Bereich</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} übrig</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>These</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>Adressat</translation>
    </message>
    <message>
        <source>anonymous source</source>
        <translation>anonyme Quelle</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>certainty not said</source>
        <translation>Sicherheit nicht angegeben</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>erwähnt</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>one of several choices</source>
        <translation>eine von mehreren Möglichkeiten</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>Paraphrase</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>hinterfragt</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>Berichterstatter</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
</context>
<context>
    <name>WorthChecking</name>
    <message>
        <source>No sentence here states something that could be checked.</source>
        <translation>Kein Satz hier behauptet etwas, das sich prüfen ließe.</translation>
    </message>
    <message>
        <source>Worth checking, {0} of {1}: {2}. Q marks it, then C makes it a claim.</source>
        <translation>Prüfenswert, {0} von {1}: {2}. Q markiert den Satz, dann macht C eine These daraus.</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>{0} · the quote that is there</source>
        <translation>{0} · das Zitat, das schon da ist</translation>
    </message>
</context>
<context>
    <name>candidates</name>
    <message>
        <source>similar words</source>
        <translation>ähnliche Wörter</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>About Attest</source>
        <translation>Über Attest</translation>
    </message>
    <message>
        <source>About this article</source>
        <translation>Über diesen Artikel</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Accept suggestion, said by candidate 1</source>
        <translation>Vorschlag annehmen, gesagt von Kandidat 1</translation>
    </message>
    <message>
        <source>Accept suggestion, said by candidate 2</source>
        <translation>Vorschlag annehmen, gesagt von Kandidat 2</translation>
    </message>
    <message>
        <source>Accept suggestion, said by candidate 3</source>
        <translation>Vorschlag annehmen, gesagt von Kandidat 3</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Actors that may be one</source>
        <translation>Akteure, die einer sein könnten</translation>
    </message>
    <message>
        <source>Actor…</source>
        <translation>Akteur…</translation>
    </message>
    <message>
        <source>Add a claim and word it in its row.</source>
        <translation>Eine These anlegen und in ihrer Zeile formulieren.</translation>
    </message>
    <message>
        <source>Add a tag and name it in its row.</source>
        <translation>Ein Schlagwort anlegen und in seiner Zeile benennen.</translation>
    </message>
    <message>
        <source>Add a topic for claims and name it in its row.</source>
        <translation>Ein Thema für Thesen anlegen und in seiner Zeile benennen.</translation>
    </message>
    <message>
        <source>Add an actor and name it in its row.</source>
        <translation>Einen Akteur anlegen und in seiner Zeile benennen.</translation>
    </message>
    <message>
        <source>Add words to the quote</source>
        <translation>Wörter zum Zitat hinzufügen</translation>
    </message>
    <message>
        <source>All hits</source>
        <translation>Alle Treffer</translation>
    </message>
    <message>
        <source>All near-duplicates</source>
        <translation>Alle fast gleichen Artikel</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Alle Zitate</translation>
    </message>
    <message>
        <source>Attach quote here</source>
        <translation>Zitat hier anheften</translation>
    </message>
    <message>
        <source>Back up the library now</source>
        <translation>Bibliothek jetzt sichern</translation>
    </message>
    <message>
        <source>Bring articles into the library: text, Markdown, web pages, PDF. Files can be dropped on the window as well.</source>
        <translation>Artikel in die Bibliothek holen: Text, Markdown, Webseiten, PDF. Dateien können auch auf das Fenster gezogen werden.</translation>
    </message>
    <message>
        <source>Bring in every article of a folder and the folders in it.</source>
        <translation>Jeden Artikel eines Ordners und der Ordner darin hereinholen.</translation>
    </message>
    <message>
        <source>Change between the light look, the dark look and the one the system has.</source>
        <translation>Zwischen hellem Aussehen, dunklem und dem des Systems wechseln.</translation>
    </message>
    <message>
        <source>Change the looks, the language, keys, your name as coder, folders and backups.</source>
        <translation>Aussehen, Sprache, Tasten, Ihren Namen als Codierer, Ordner und Sicherungen ändern.</translation>
    </message>
    <message>
        <source>Change the quote's kind: direct, indirect, mixed, paraphrase, passage.</source>
        <translation>Die Art des Zitats ändern: direkt, indirekt, gemischt, Paraphrase, Textstelle.</translation>
    </message>
    <message>
        <source>Check this library</source>
        <translation>Diese Bibliothek prüfen</translation>
    </message>
    <message>
        <source>Choose a claim and a stance that every quote marked, visited or clicked gets from now on, until Esc.</source>
        <translation>Eine These und eine Haltung wählen, die ab jetzt jedes markierte, besuchte oder angeklickte Zitat erhält, bis Esc.</translation>
    </message>
    <message>
        <source>Choose a tag that every quote marked, visited or clicked gets from now on, until Esc.</source>
        <translation>Ein Schlagwort wählen, das ab jetzt jedes markierte, besuchte oder angeklickte Zitat erhält, bis Esc.</translation>
    </message>
    <message>
        <source>Choose an actor and a function that every quote marked, visited or clicked gets from now on, until Esc.</source>
        <translation>Einen Akteur und eine Funktion wählen, die ab jetzt jedes markierte, besuchte oder angeklickte Zitat erhält, bis Esc.</translation>
    </message>
    <message>
        <source>Choose the next quote in the text.</source>
        <translation>Das nächste Zitat im Text wählen.</translation>
    </message>
    <message>
        <source>Choose the next quote without giving it what sticks.</source>
        <translation>Das nächste Zitat wählen, ohne ihm zu geben, was haftet.</translation>
    </message>
    <message>
        <source>Choose the previous quote in the text.</source>
        <translation>Das vorige Zitat im Text wählen.</translation>
    </message>
    <message>
        <source>Choose the previous quote without giving it what sticks.</source>
        <translation>Das vorige Zitat wählen, ohne ihm zu geben, was haftet.</translation>
    </message>
    <message>
        <source>Claim and stance…</source>
        <translation>These und Haltung…</translation>
    </message>
    <message>
        <source>Claims by topic</source>
        <translation>Thesen nach Thema</translation>
    </message>
    <message>
        <source>Close the window. Everything is saved already.</source>
        <translation>Das Fenster schließen. Alles ist schon gespeichert.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy a report for the developers</source>
        <translation>Bericht für die Entwickler kopieren</translation>
    </message>
    <message>
        <source>Copy quote with its source</source>
        <translation>Zitat mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy the quote, its speaker and where it was printed.</source>
        <translation>Das Zitat, seinen Sprecher und den Ort der Veröffentlichung kopieren.</translation>
    </message>
    <message>
        <source>Copy the selected words as plain text.</source>
        <translation>Die gewählten Wörter als reinen Text kopieren.</translation>
    </message>
    <message>
        <source>Copy versions, settings and the last lines of the log; nothing of your articles is in them.</source>
        <translation>Versionen, Einstellungen und die letzten Zeilen des Protokolls kopieren; nichts aus Ihren Artikeln ist dabei.</translation>
    </message>
    <message>
        <source>Correct the text…</source>
        <translation>Text berichtigen…</translation>
    </message>
    <message>
        <source>Create a library: one file that holds articles, quotes, actors and claims.</source>
        <translation>Eine Bibliothek anlegen: eine Datei, die Artikel, Zitate, Akteure und Thesen enthält.</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Cut words out of the quote</source>
        <translation>Wörter aus dem Zitat schneiden</translation>
    </message>
    <message>
        <source>Define what your project notes of its quotes, actors, claims and articles.</source>
        <translation>Festlegen, was Ihr Projekt zu Zitaten, Akteuren, Thesen und Artikeln festhält.</translation>
    </message>
    <message>
        <source>Delete quote or dismiss suggestion</source>
        <translation>Zitat löschen oder Vorschlag verwerfen</translation>
    </message>
    <message>
        <source>Dim all quotes but those of an actor, claim, tag, stance, coder or kind; again narrows, Esc shows all.</source>
        <translation>Alle Zitate abblenden außer denen eines Akteurs, einer These, eines Schlagworts, einer Haltung, eines Codierers oder einer Art; noch einmal grenzt weiter ein, Esc zeigt alle.</translation>
    </message>
    <message>
        <source>Dissolve the group of copies</source>
        <translation>Gruppe von Kopien auflösen</translation>
    </message>
    <message>
        <source>Do again what was undone.</source>
        <translation>Noch einmal tun, was rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <source>Edit the paragraph at the caret where it stands. The text before stays as a version; quotes follow.</source>
        <translation>Den Absatz an der Schreibmarke dort bearbeiten, wo er steht. Der Text davor bleibt als Version; Zitate folgen.</translation>
    </message>
    <message>
        <source>End one sentence earlier</source>
        <translation>Ende einen Satz früher</translation>
    </message>
    <message>
        <source>End one sentence later</source>
        <translation>Ende einen Satz später</translation>
    </message>
    <message>
        <source>End one word earlier</source>
        <translation>Ende ein Wort früher</translation>
    </message>
    <message>
        <source>End one word later</source>
        <translation>Ende ein Wort später</translation>
    </message>
    <message>
        <source>Fetch one page by its address and import it. Nothing else is ever fetched, and this only when Enter says so.</source>
        <translation>Eine Seite über ihre Adresse holen und importieren. Sonst wird nie etwas geholt, und auch dies nur, wenn Eingabe es sagt.</translation>
    </message>
    <message>
        <source>Find a command by its name.</source>
        <translation>Einen Befehl mit seinem Namen finden.</translation>
    </message>
    <message>
        <source>Find any article, quote, actor, claim, tag or command, and go there.</source>
        <translation>Beliebige Artikel, Zitate, Akteure, Thesen, Schlagwörter oder Befehle finden und dorthin gehen.</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find words in the article.</source>
        <translation>Wörter im Artikel finden.</translation>
    </message>
    <message>
        <source>Give the chosen quote the actor, claim or tag that was given last.</source>
        <translation>Dem gewählten Zitat den Akteur, die These oder das Schlagwort geben, die zuletzt vergeben wurden.</translation>
    </message>
    <message>
        <source>Go back to the sentence before by rank.</source>
        <translation>Zum Satz mit dem vorigen Rang zurückgehen.</translation>
    </message>
    <message>
        <source>Go to the next place of the words looked for.</source>
        <translation>Zur nächsten Stelle der gesuchten Wörter gehen.</translation>
    </message>
    <message>
        <source>Go to the next suggestion.</source>
        <translation>Zum nächsten Vorschlag gehen.</translation>
    </message>
    <message>
        <source>Go to the previous place of the words looked for.</source>
        <translation>Zur vorigen Stelle der gesuchten Wörter gehen.</translation>
    </message>
    <message>
        <source>Go to the previous suggestion.</source>
        <translation>Zum vorigen Vorschlag gehen.</translation>
    </message>
    <message>
        <source>Group articles as copies</source>
        <translation>Artikel als Kopien gruppieren</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Have Attest read along and propose quotes, or not.</source>
        <translation>Attest mitlesen und Zitate vorschlagen lassen, oder nicht.</translation>
    </message>
    <message>
        <source>Have Tesseract read the pages that are only pictures: a new version of the text. Nothing is done by itself.</source>
        <translation>Tesseract die Seiten lesen lassen, die nur Bilder sind: eine neue Version des Textes. Nichts geschieht von selbst.</translation>
    </message>
    <message>
        <source>Have every article of the group stand alone again.</source>
        <translation>Jeden Artikel der Gruppe wieder einzeln stehen lassen.</translation>
    </message>
    <message>
        <source>Have every quote marked, visited or clicked get what was given last, until Esc.</source>
        <translation>Jedem markierten, besuchten oder angeklickten Zitat geben, was zuletzt vergeben wurde, bis Esc.</translation>
    </message>
    <message>
        <source>Have the article stand alone again.</source>
        <translation>Den Artikel wieder einzeln stehen lassen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Keys at a glance</source>
        <translation>Tasten auf einen Blick</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Learn the ten things that matter on the sample library; a tour that was left goes on.</source>
        <translation>Die zehn wichtigsten Dinge an der Beispielbibliothek lernen; ein abgebrochener Rundgang geht weiter.</translation>
    </message>
    <message>
        <source>Leave filter, sticking tag or attaching</source>
        <translation>Filter, Haften oder Anheften verlassen</translation>
    </message>
    <message>
        <source>Leave what is shown above the text, the last begun first.</source>
        <translation>Verlassen, was über dem Text angezeigt wird, das zuletzt Begonnene zuerst.</translation>
    </message>
    <message>
        <source>Let the last tagging stick</source>
        <translation>Letzte Vergabe haften lassen</translation>
    </message>
    <message>
        <source>Library pane</source>
        <translation>Bibliotheksspalte</translation>
    </message>
    <message>
        <source>Light, dark or as the system</source>
        <translation>Hell, dunkel oder wie das System</translation>
    </message>
    <message>
        <source>Look at the next quote</source>
        <translation>Nächstes Zitat ansehen</translation>
    </message>
    <message>
        <source>Look at the previous quote</source>
        <translation>Voriges Zitat ansehen</translation>
    </message>
    <message>
        <source>Look for broken words…</source>
        <translation>Nach kaputten Wörtern suchen…</translation>
    </message>
    <message>
        <source>Make a dated copy of the library.</source>
        <translation>Eine datierte Kopie der Bibliothek anlegen.</translation>
    </message>
    <message>
        <source>Make an article of what was copied in a browser or another program.</source>
        <translation>Aus dem, was in einem Browser oder anderen Programm kopiert wurde, einen Artikel machen.</translation>
    </message>
    <message>
        <source>Make one group of the articles chosen in the list: copies of one report, such as an agency's.</source>
        <translation>Aus den in der Liste gewählten Artikeln eine Gruppe machen: Kopien eines Berichts, etwa einer Agentur.</translation>
    </message>
    <message>
        <source>Make the article's text larger.</source>
        <translation>Den Text des Artikels vergrößern.</translation>
    </message>
    <message>
        <source>Make the article's text smaller.</source>
        <translation>Den Text des Artikels verkleinern.</translation>
    </message>
    <message>
        <source>Make the selected words part of the chosen quote, for quotes that are interrupted.</source>
        <translation>Die gewählten Wörter zum gewählten Zitat nehmen, für unterbrochene Zitate.</translation>
    </message>
    <message>
        <source>Make the suggestion a quote said by candidate 1 of its card, and go to the next one.</source>
        <translation>Den Vorschlag zu einem Zitat von Kandidat 1 seiner Karte machen und zum nächsten gehen.</translation>
    </message>
    <message>
        <source>Make the suggestion a quote said by candidate 2 of its card, and go to the next one.</source>
        <translation>Den Vorschlag zu einem Zitat von Kandidat 2 seiner Karte machen und zum nächsten gehen.</translation>
    </message>
    <message>
        <source>Make the suggestion a quote said by candidate 3 of its card, and go to the next one.</source>
        <translation>Den Vorschlag zu einem Zitat von Kandidat 3 seiner Karte machen und zum nächsten gehen.</translation>
    </message>
    <message>
        <source>Make the suggestion a quote said by the proposed speaker, and go to the next one.</source>
        <translation>Den Vorschlag zu einem Zitat des vorgeschlagenen Sprechers machen und zum nächsten gehen.</translation>
    </message>
    <message>
        <source>Mark an area of the page</source>
        <translation>Eine Fläche der Seite markieren</translation>
    </message>
    <message>
        <source>Mark article as done</source>
        <translation>Artikel als fertig markieren</translation>
    </message>
    <message>
        <source>Mark the selected words as a quote and choose who says it. Without a selection: the words inside the quotation marks around the caret, else the sentence.</source>
        <translation>Die gewählten Wörter als Zitat markieren und wählen, wer es sagt. Ohne Auswahl: die Wörter zwischen den Anführungszeichen um die Schreibmarke, sonst der Satz.</translation>
    </message>
    <message>
        <source>Merge a library into this one…</source>
        <translation>Bibliothek in diese aufnehmen…</translation>
    </message>
    <message>
        <source>More like this article</source>
        <translation>Mehr wie dieser Artikel</translation>
    </message>
    <message>
        <source>Move the end of the chosen quote to the next sentence's edge.</source>
        <translation>Das Ende des gewählten Zitats an den Rand des nächsten Satzes setzen.</translation>
    </message>
    <message>
        <source>Move the end of the chosen quote to the next word's edge.</source>
        <translation>Das Ende des gewählten Zitats an den Rand des nächsten Wortes setzen.</translation>
    </message>
    <message>
        <source>Move the end of the chosen quote to the previous sentence's edge.</source>
        <translation>Das Ende des gewählten Zitats an den Rand des vorigen Satzes setzen.</translation>
    </message>
    <message>
        <source>Move the end of the chosen quote to the previous word's edge.</source>
        <translation>Das Ende des gewählten Zitats an den Rand des vorigen Wortes setzen.</translation>
    </message>
    <message>
        <source>Move the keyboard to the claims, gathered under their topics.</source>
        <translation>Mit der Tastatur zu den Thesen gehen, unter ihren Themen gesammelt.</translation>
    </message>
    <message>
        <source>Move the keyboard to the library's filter.</source>
        <translation>Mit der Tastatur zum Filter der Bibliothek gehen.</translation>
    </message>
    <message>
        <source>Move the keyboard to the list of actors. Esc shows the whole library again.</source>
        <translation>Mit der Tastatur zur Liste der Akteure gehen. Esc zeigt wieder die ganze Bibliothek.</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane: library, text, margin, inspector.</source>
        <translation>Mit der Tastatur zum nächsten Bereich gehen: Bibliothek, Text, Rand, Inspektor.</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous pane.</source>
        <translation>Mit der Tastatur zum vorigen Bereich gehen.</translation>
    </message>
    <message>
        <source>Move the keyboard to the text.</source>
        <translation>Mit der Tastatur zum Text gehen.</translation>
    </message>
    <message>
        <source>Move the keyboard to the tree of tags.</source>
        <translation>Mit der Tastatur zum Baum der Schlagwörter gehen.</translation>
    </message>
    <message>
        <source>Move the start of the chosen quote to the next sentence's edge.</source>
        <translation>Den Anfang des gewählten Zitats an den Rand des nächsten Satzes setzen.</translation>
    </message>
    <message>
        <source>Move the start of the chosen quote to the next word's edge.</source>
        <translation>Den Anfang des gewählten Zitats an den Rand des nächsten Wortes setzen.</translation>
    </message>
    <message>
        <source>Move the start of the chosen quote to the previous sentence's edge.</source>
        <translation>Den Anfang des gewählten Zitats an den Rand des vorigen Satzes setzen.</translation>
    </message>
    <message>
        <source>Move the start of the chosen quote to the previous word's edge.</source>
        <translation>Den Anfang des gewählten Zitats an den Rand des vorigen Wortes setzen.</translation>
    </message>
    <message>
        <source>Mute this kind of suggestion</source>
        <translation>Diese Art von Vorschlag stummschalten</translation>
    </message>
    <message>
        <source>Narrower lines</source>
        <translation>Schmalere Zeilen</translation>
    </message>
    <message>
        <source>Near-duplicates of this article</source>
        <translation>Fast gleiche wie dieser Artikel</translation>
    </message>
    <message>
        <source>Never propose anything by the rule of this suggestion again.</source>
        <translation>Nie wieder etwas nach der Regel dieses Vorschlags vorschlagen.</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Neuer Akteur</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Neue These</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Neue Bibliothek…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Next kind</source>
        <translation>Nächste Art</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>Nächstes Zitat</translation>
    </message>
    <message>
        <source>Next sentence worth checking</source>
        <translation>Nächster prüfenswerter Satz</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <source>Offer repairs of what scraping broke, such as glued words and stray tags; what is checked makes a new version.</source>
        <translation>Reparaturen dessen anbieten, was beim Abgreifen kaputtging, etwa verklebte Wörter und verirrte Tags; Angekreuztes ergibt eine neue Version.</translation>
    </message>
    <message>
        <source>Open a folder of articles…</source>
        <translation>Ordner mit Artikeln öffnen…</translation>
    </message>
    <message>
        <source>Open a small library to try things out; nothing in it matters.</source>
        <translation>Eine kleine Bibliothek zum Ausprobieren öffnen; nichts darin ist wichtig.</translation>
    </message>
    <message>
        <source>Open a web address…</source>
        <translation>Webadresse öffnen…</translation>
    </message>
    <message>
        <source>Open another library in this window.</source>
        <translation>Eine andere Bibliothek in diesem Fenster öffnen.</translation>
    </message>
    <message>
        <source>Open articles…</source>
        <translation>Artikel öffnen…</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Beispielbibliothek öffnen</translation>
    </message>
    <message>
        <source>Original and text…</source>
        <translation>Original und Text…</translation>
    </message>
    <message>
        <source>Pages or text</source>
        <translation>Seiten oder Text</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Voriges Zitat</translation>
    </message>
    <message>
        <source>Previous sentence worth checking</source>
        <translation>Voriger prüfenswerter Satz</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Voriger Vorschlag</translation>
    </message>
    <message>
        <source>Print the codebook…</source>
        <translation>Codebuch drucken…</translation>
    </message>
    <message>
        <source>Prove that every source and text is, byte for byte, what was loaded: compare them with their sha-256 sums.</source>
        <translation>Beweisen, dass jede Quelle und jeder Text Byte für Byte ist, was geladen wurde: mit den sha-256-Summen vergleichen.</translation>
    </message>
    <message>
        <source>Prove that the library is whole, and mend what can be mended.</source>
        <translation>Beweisen, dass die Bibliothek unversehrt ist, und reparieren, was sich reparieren lässt.</translation>
    </message>
    <message>
        <source>Put a rectangle on the page: drag it, or move it with the arrow keys and stretch it with Shift; then Q. With a quote chosen that is an area, its rectangle is taken. Alt and a drag draw one anywhere on a page.</source>
        <translation>Ein Rechteck auf die Seite legen: ziehen, oder mit den Pfeiltasten bewegen und mit Umschalt dehnen; dann Q. Ist ein Zitat gewählt, das eine Fläche ist, wird sein Rechteck genommen. Alt und Ziehen zeichnet überall eins.</translation>
    </message>
    <message>
        <source>Put fewer characters into a line.</source>
        <translation>Weniger Zeichen in eine Zeile setzen.</translation>
    </message>
    <message>
        <source>Put more characters into a line.</source>
        <translation>Mehr Zeichen in eine Zeile setzen.</translation>
    </message>
    <message>
        <source>Put the chosen quote into the trash, or dismiss the suggestion. Undo brings it back.</source>
        <translation>Das gewählte Zitat in den Papierkorb legen oder den Vorschlag verwerfen. Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Read the guide here, without a network.</source>
        <translation>Hier die Anleitung lesen, ohne Netz.</translation>
    </message>
    <message>
        <source>Read the next article of the list.</source>
        <translation>Den nächsten Artikel der Liste lesen.</translation>
    </message>
    <message>
        <source>Read the previous article of the list.</source>
        <translation>Den vorigen Artikel der Liste lesen.</translation>
    </message>
    <message>
        <source>Recognise text (OCR)</source>
        <translation>Text erkennen (OCR)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Repeat the last tagging</source>
        <translation>Letzte Vergabe wiederholen</translation>
    </message>
    <message>
        <source>Review pairs of actors of nearly the same name: Enter merges, S keeps the other name, Delete keeps both.</source>
        <translation>Paare von Akteuren mit fast gleichem Namen durchsehen: Eingabe führt zusammen, S behält den anderen Namen, Entf behält beide.</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Befehl ausführen</translation>
    </message>
    <message>
        <source>Say that nothing is left to do in this article, or that there is.</source>
        <translation>Sagen, dass in diesem Artikel nichts mehr zu tun ist, oder doch.</translation>
    </message>
    <message>
        <source>Say that the selected words are where the quote stands now that the text has changed.</source>
        <translation>Sagen, dass das Zitat nach der Änderung des Textes bei den gewählten Wörtern steht.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search with every hit in its context, counts by outlet, date, actor and claim, and saved searches.</source>
        <translation>Suchen, mit jedem Treffer in seinem Zusammenhang, Anzahlen nach Medium, Datum, Akteur und These und gespeicherten Suchen.</translation>
    </message>
    <message>
        <source>Select a sentence that states something one could check, the most telling first.</source>
        <translation>Einen Satz wählen, der etwas Prüfbares behauptet, den aussagekräftigsten zuerst.</translation>
    </message>
    <message>
        <source>Select inside quotation marks</source>
        <translation>Zwischen Anführungszeichen wählen</translation>
    </message>
    <message>
        <source>Select sentence</source>
        <translation>Satz wählen</translation>
    </message>
    <message>
        <source>Select the sentence around the caret; again, the paragraph.</source>
        <translation>Den Satz um die Schreibmarke wählen; noch einmal den Absatz.</translation>
    </message>
    <message>
        <source>Select the words inside the quotation marks around the caret.</source>
        <translation>Die Wörter zwischen den Anführungszeichen um die Schreibmarke wählen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show all keys, as they are set now.</source>
        <translation>Alle Tasten zeigen, wie sie jetzt gelten.</translation>
    </message>
    <message>
        <source>Show or fold copies</source>
        <translation>Kopien zeigen oder einklappen</translation>
    </message>
    <message>
        <source>Show the copies of the article in the list, or fold them into one row; Right and Left do so in the list.</source>
        <translation>Die Kopien des Artikels in der Liste zeigen oder in eine Zeile einklappen; Rechts und Links tun es in der Liste.</translation>
    </message>
    <message>
        <source>Show what has been deleted. Enter restores.</source>
        <translation>Zeigen, was gelöscht wurde. Eingabe stellt wieder her.</translation>
    </message>
    <message>
        <source>Show what to begin with, and the libraries opened last.</source>
        <translation>Zeigen, womit man anfängt, und die zuletzt geöffneten Bibliotheken.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Take in the articles, quotes, actors and claims of another library; what differs is shown first.</source>
        <translation>Artikel, Zitate, Akteure und Thesen einer anderen Bibliothek aufnehmen; was abweicht, wird zuerst gezeigt.</translation>
    </message>
    <message>
        <source>Take the article out of its group of copies</source>
        <translation>Den Artikel aus seiner Gruppe von Kopien nehmen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Willkommensseite</translation>
    </message>
    <message>
        <source>Where the text comes from</source>
        <translation>Woher der Text kommt</translation>
    </message>
    <message>
        <source>Write all articles, or what a search finds: pages, reports, tables, networks, references, projects.</source>
        <translation>Alle Artikel schreiben, oder was eine Suche findet: Seiten, Berichte, Tabellen, Netzwerke, Literaturangaben, Projekte.</translation>
    </message>
    <message>
        <source>Write tags with their rules, claims by topic and actors as one page to print or to hand to a new coder.</source>
        <translation>Schlagwörter mit ihren Regeln, Thesen nach Thema und Akteure als eine Seite schreiben, zum Drucken oder für neue Codierer.</translation>
    </message>
    <message>
        <source>Write the article with its quotes as a page that anybody can read, a report, a table, for another tool.</source>
        <translation>Den Artikel mit seinen Zitaten als Seite schreiben, die alle lesen können, als Bericht, Tabelle oder für ein anderes Programm.</translation>
    </message>
    <message>
        <source>Show and edit what is known of the article: title, outlet, byline, date, address, language, note.</source>
        <translation>Zeigen und ändern, was über den Artikel bekannt ist: Titel, Medium, Autorenzeile, Datum, Adresse, Sprache, Notiz.</translation>
    </message>
    <message>
        <source>Export article…</source>
        <translation>Artikel exportieren…</translation>
    </message>
    <message>
        <source>Export library…</source>
        <translation>Bibliothek exportieren…</translation>
    </message>
    <message>
        <source>Put a tag on the quote; without one, the selected words are marked first.</source>
        <translation>Das Zitat verschlagworten; ist keines gewählt, werden erst die ausgewählten Wörter markiert.</translation>
    </message>
    <message>
        <source>Say which stand the quote takes on which claim; without a quote, the selected words are marked first.</source>
        <translation>Sagen, wie sich das Zitat zu welcher These stellt; ist kein Zitat gewählt, werden erst die ausgewählten Wörter markiert.</translation>
    </message>
    <message>
        <source>Say who speaks, is addressed or is mentioned in the quote; without one, the selected words are marked first.</source>
        <translation>Sagen, wer im Zitat spricht, angesprochen oder erwähnt wird; ist keines gewählt, werden erst die ausgewählten Wörter markiert.</translation>
    </message>
    <message>
        <source>Show every article of which the library holds a near-duplicate, each beside its copies.</source>
        <translation>Jeden Artikel zeigen, von dem die Bibliothek fast gleiche enthält, neben seinen Kopien.</translation>
    </message>
    <message>
        <source>Show every step ever made in this library, and go back to one.</source>
        <translation>Jeden Schritt zeigen, der je in dieser Bibliothek getan wurde, und zu einem zurückgehen.</translation>
    </message>
    <message>
        <source>Show only some quotes…</source>
        <translation>Nur manche Zitate zeigen…</translation>
    </message>
    <message>
        <source>Show or hide the inspector.</source>
        <translation>Den Inspektor zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Show or hide the library pane.</source>
        <translation>Die Bibliotheksspalte zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Show the article as it was printed, or its text again; caret, selection and place stay.</source>
        <translation>Den Artikel zeigen, wie er gedruckt wurde, oder wieder seinen Text; Schreibmarke, Auswahl und Stelle bleiben.</translation>
    </message>
    <message>
        <source>Show the article's versions, what changed, and the quotes whose place is to be checked.</source>
        <translation>Die Versionen des Artikels zeigen, was sich geändert hat und die Zitate, deren Stelle zu prüfen ist.</translation>
    </message>
    <message>
        <source>Show the articles that are about the same as the one that is open.</source>
        <translation>Die Artikel zeigen, die etwa vom selben handeln wie der geöffnete.</translation>
    </message>
    <message>
        <source>Show the articles that were found and wait to be chosen from, or what became of each in the last import.</source>
        <translation>Die gefundenen Artikel zeigen, die auf Ihre Wahl warten, oder was aus jedem beim letzten Import wurde.</translation>
    </message>
    <message>
        <source>Show the articles whose text is nearly that of the one that is open.</source>
        <translation>Die Artikel zeigen, deren Text fast der des geöffneten ist.</translation>
    </message>
    <message>
        <source>Show the chain of custody: source, sums, who loaded it when, what read it; verify, save or open it.</source>
        <translation>Die Herkunftskette zeigen: Quelle, Summen, wer sie wann geladen hat, womit sie gelesen wurde; prüfen, speichern oder öffnen.</translation>
    </message>
    <message>
        <source>Show the import</source>
        <translation>Den Import zeigen</translation>
    </message>
    <message>
        <source>Show the source beside the text: what is not in it and why, to be put back or left out in a new version.</source>
        <translation>Die Quelle neben dem Text zeigen: was nicht darin steht und warum, um es in einer neuen Version zurückzuholen oder wegzulassen.</translation>
    </message>
    <message>
        <source>Show the table of all quotes: sort, filter, and change several at once.</source>
        <translation>Die Tabelle aller Zitate zeigen: sortieren, filtern und mehrere auf einmal ändern.</translation>
    </message>
    <message>
        <source>Show the version, the licence and where things are kept.</source>
        <translation>Version, Lizenz und Ablageorte zeigen.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Start one sentence earlier</source>
        <translation>Anfang einen Satz früher</translation>
    </message>
    <message>
        <source>Start one sentence later</source>
        <translation>Anfang einen Satz später</translation>
    </message>
    <message>
        <source>Start one word earlier</source>
        <translation>Anfang ein Wort früher</translation>
    </message>
    <message>
        <source>Start one word later</source>
        <translation>Anfang ein Wort später</translation>
    </message>
    <message>
        <source>Stick a claim…</source>
        <translation>These haften lassen…</translation>
    </message>
    <message>
        <source>Stick a tag…</source>
        <translation>Schlagwort haften lassen…</translation>
    </message>
    <message>
        <source>Stick an actor…</source>
        <translation>Akteur haften lassen…</translation>
    </message>
    <message>
        <source>Suggestions on or off</source>
        <translation>Vorschläge an oder aus</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <source>Take back the last change, and the one before, as far back as the library goes.</source>
        <translation>Die letzte Änderung zurücknehmen, und die davor, so weit die Bibliothek zurückreicht.</translation>
    </message>
    <message>
        <source>Take the selected words out of the chosen quote; without a selection, the part of it that the caret is in.</source>
        <translation>Die gewählten Wörter aus dem gewählten Zitat nehmen; ohne Auswahl den Teil, in dem die Schreibmarke steht.</translation>
    </message>
    <message>
        <source>Take what sticks from the chosen quote, which should not have it.</source>
        <translation>Dem gewählten Zitat nehmen, was haftet, wenn es das nicht haben soll.</translation>
    </message>
    <message>
        <source>Take what sticks off the quote</source>
        <translation>Haftendes vom Zitat nehmen</translation>
    </message>
    <message>
        <source>To the library</source>
        <translation>Zur Bibliothek</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>Zum Text</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Verify sources and texts</source>
        <translation>Quellen und Texte prüfen</translation>
    </message>
    <message>
        <source>Versions of the article</source>
        <translation>Versionen des Artikels</translation>
    </message>
    <message>
        <source>Wider lines</source>
        <translation>Breitere Zeilen</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A claim cannot be linked to itself.</source>
        <translation>Eine These kann nicht mit sich selbst verknüpft werden.</translation>
    </message>
    <message>
        <source>A few words in a language that is easy to tell.</source>
        <translation>Ein paar Wörter in einer leicht erkennbaren Sprache.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Ein Feld braucht einen Namen.</translation>
    </message>
    <message>
        <source>A field of choices needs at least one choice.</source>
        <translation>Ein Auswahlfeld braucht mindestens eine Möglichkeit.</translation>
    </message>
    <message>
        <source>A file in “{0}” is too large.</source>
        <translation>Eine Datei in „{0}“ ist zu groß.</translation>
    </message>
    <message>
        <source>A library cannot be merged into itself.</source>
        <translation>Eine Bibliothek kann nicht in sich selbst aufgenommen werden.</translation>
    </message>
    <message>
        <source>A line of {0} is no JSON object.</source>
        <translation>Eine Zeile von {0} ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Ein Name kann nicht leer sein.</translation>
    </message>
    <message>
        <source>A quote needs at least one span or area.</source>
        <translation>Ein Zitat braucht mindestens eine Textstelle oder Fläche.</translation>
    </message>
    <message>
        <source>A quote needs at least one span.</source>
        <translation>Ein Zitat braucht mindestens eine Textstelle.</translation>
    </message>
    <message>
        <source>A tag cannot lie under itself.</source>
        <translation>Ein Schlagwort kann nicht unter sich selbst liegen.</translation>
    </message>
    <message>
        <source>A tag needs a name without a slash, which stands between a tag and its parent.</source>
        <translation>Ein Schlagwort braucht einen Namen ohne Schrägstrich; der steht zwischen Oberbegriff und Schlagwort.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>A topic cannot lie under itself.</source>
        <translation>Ein Thema kann nicht unter sich selbst liegen.</translation>
    </message>
    <message>
        <source>A topic needs a name without a slash, which stands between a topic and its parent.</source>
        <translation>Ein Thema braucht einen Namen ohne Schrägstrich; der steht zwischen Oberthema und Thema.</translation>
    </message>
    <message>
        <source>A topic needs a name.</source>
        <translation>Ein Thema braucht einen Namen.</translation>
    </message>
    <message>
        <source>A word can be one or two letters off.</source>
        <translation>Ein Wort kann um einen oder zwei Buchstaben abweichen.</translation>
    </message>
    <message>
        <source>Accept quote's place</source>
        <translation>Stelle des Zitats bestätigen</translation>
    </message>
    <message>
        <source>Accept repairs</source>
        <translation>Reparaturen annehmen</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Actors have no field {0}.</source>
        <translation>Akteure haben kein Feld {0}.</translation>
    </message>
    <message>
        <source>Add actor “{0}”</source>
        <translation>Akteur „{0}“ hinzufügen</translation>
    </message>
    <message>
        <source>Add alias “{0}”</source>
        <translation>Namen „{0}“ hinzufügen</translation>
    </message>
    <message>
        <source>Add article “{0}”</source>
        <translation>Artikel „{0}“ hinzufügen</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>These hinzufügen</translation>
    </message>
    <message>
        <source>Add claim to quote</source>
        <translation>These zum Zitat hinzufügen</translation>
    </message>
    <message>
        <source>Add field “{0}”</source>
        <translation>Feld „{0}“ hinzufügen</translation>
    </message>
    <message>
        <source>Add plain words beside it to narrow the search.</source>
        <translation>Setzen Sie gewöhnliche Wörter daneben, um die Suche einzugrenzen.</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>Zitat hinzufügen</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Add tag “{0}”</source>
        <translation>Schlagwort „{0}“ hinzufügen</translation>
    </message>
    <message>
        <source>Add topic “{0}”</source>
        <translation>Thema „{0}“ hinzufügen</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>{0} hinzufügen</translation>
    </message>
    <message>
        <source>An actor cannot belong to itself.</source>
        <translation>Ein Akteur kann nicht zu sich selbst gehören.</translation>
    </message>
    <message>
        <source>An area needs a page and must not be empty.</source>
        <translation>Eine Fläche braucht eine Seite und darf nicht leer sein.</translation>
    </message>
    <message>
        <source>An article cannot be without text.</source>
        <translation>Ein Artikel kann nicht ohne Text sein.</translation>
    </message>
    <message>
        <source>An article has changed meanwhile; nothing was marked.</source>
        <translation>Ein Artikel hat sich inzwischen geändert; nichts wurde markiert.</translation>
    </message>
    <message>
        <source>Annotated page</source>
        <translation>Annotierte Seite</translation>
    </message>
    <message>
        <source>Articles have no field {0}.</source>
        <translation>Artikel haben kein Feld {0}.</translation>
    </message>
    <message>
        <source>Articles need no such declarations; the file may have been made to do harm.</source>
        <translation>Artikel brauchen solche Deklarationen nicht; die Datei könnte gebaut sein, um zu schaden.</translation>
    </message>
    <message>
        <source>Ask for the file again; it was changed.</source>
        <translation>Fordern Sie die Datei noch einmal an; sie wurde verändert.</translation>
    </message>
    <message>
        <source>Attach quote</source>
        <translation>Zitat anheften</translation>
    </message>
    <message>
        <source>Build the sample library</source>
        <translation>Beispielbibliothek anlegen</translation>
    </message>
    <message>
        <source>Change affiliation of actor</source>
        <translation>Zugehörigkeit des Akteurs ändern</translation>
    </message>
    <message>
        <source>Change aliases of actor</source>
        <translation>Weitere Namen des Akteurs ändern</translation>
    </message>
    <message>
        <source>Change choices of “{0}”</source>
        <translation>Möglichkeiten von „{0}“ ändern</translation>
    </message>
    <message>
        <source>Change kind of actor</source>
        <translation>Art des Akteurs ändern</translation>
    </message>
    <message>
        <source>Change kind of field “{0}”</source>
        <translation>Art des Feldes „{0}“ ändern</translation>
    </message>
    <message>
        <source>Change roles of actor</source>
        <translation>Rollen des Akteurs ändern</translation>
    </message>
    <message>
        <source>Change topic of claim</source>
        <translation>Thema der These ändern</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>{0} ändern</translation>
    </message>
    <message>
        <source>Change {0} of actor</source>
        <translation>{0} des Akteurs ändern</translation>
    </message>
    <message>
        <source>Change {0} of article</source>
        <translation>{0} des Artikels ändern</translation>
    </message>
    <message>
        <source>Change {0} of claim</source>
        <translation>{0} der These ändern</translation>
    </message>
    <message>
        <source>Change {0} of quote</source>
        <translation>{0} des Zitats ändern</translation>
    </message>
    <message>
        <source>Change {0} of tag</source>
        <translation>{0} des Schlagworts ändern</translation>
    </message>
    <message>
        <source>Check its quotation marks.</source>
        <translation>Prüfen Sie die Anführungszeichen.</translation>
    </message>
    <message>
        <source>Check that you may open it.</source>
        <translation>Prüfen Sie, ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>Prüfen Sie Adresse und Verbindung.</translation>
    </message>
    <message>
        <source>Check the file's permissions.</source>
        <translation>Prüfen Sie die Rechte der Datei.</translation>
    </message>
    <message>
        <source>Check the folder {0}.</source>
        <translation>Prüfen Sie den Ordner {0}.</translation>
    </message>
    <message>
        <source>Check the folder's permissions.</source>
        <translation>Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>Check the path, or create a new library there.</source>
        <translation>Prüfen Sie den Pfad oder legen Sie dort eine neue Bibliothek an.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Choose a file or a folder.</source>
        <translation>Wählen Sie eine Datei oder einen Ordner.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .attest.</source>
        <translation>Wählen Sie eine Datei, die auf .attest endet.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose a shorter, simpler name.</source>
        <translation>Wählen Sie einen kürzeren, einfacheren Namen.</translation>
    </message>
    <message>
        <source>Choose an article that came from a PDF.</source>
        <translation>Wählen Sie einen Artikel, der aus einer PDF-Datei kam.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation>Wählen Sie einen leeren oder neuen Ordner.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another library file.</source>
        <translation>Wählen Sie eine andere Bibliotheksdatei.</translation>
    </message>
    <message>
        <source>Choose another name for the new library.</source>
        <translation>Wählen Sie einen anderen Namen für die neue Bibliothek.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be overwritten.</source>
        <translation>Wählen Sie einen anderen Namen oder erlauben Sie das Überschreiben.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>Wählen Sie eins von: {0}.</translation>
    </message>
    <message>
        <source>Choose the folder with its index.html.</source>
        <translation>Wählen Sie den Ordner mit seiner index.html.</translation>
    </message>
    <message>
        <source>Choose what is in the text</source>
        <translation>Auswählen, was im Text steht</translation>
    </message>
    <message>
        <source>Claims have no field {0}.</source>
        <translation>Thesen haben kein Feld {0}.</translation>
    </message>
    <message>
        <source>Close it there first, then try again.</source>
        <translation>Schließen Sie sie zuerst dort und versuchen Sie es dann wieder.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Copy the library to a folder you may write to, and open the copy.</source>
        <translation>Kopieren Sie die Bibliothek in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>Correct text</source>
        <translation>Text berichtigen</translation>
    </message>
    <message>
        <source>Create the folder first.</source>
        <translation>Legen Sie zuerst den Ordner an.</translation>
    </message>
    <message>
        <source>Delete actor</source>
        <translation>Akteur löschen</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>These löschen</translation>
    </message>
    <message>
        <source>Delete field “{0}”</source>
        <translation>Feld „{0}“ löschen</translation>
    </message>
    <message>
        <source>Delete quote</source>
        <translation>Zitat löschen</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Schlagwort löschen</translation>
    </message>
    <message>
        <source>Delete topic “{0}”</source>
        <translation>Thema „{0}“ löschen</translation>
    </message>
    <message>
        <source>Delete {0} actors</source>
        <translation>{0} Akteure löschen</translation>
    </message>
    <message>
        <source>Delete {0} claims</source>
        <translation>{0} Thesen löschen</translation>
    </message>
    <message>
        <source>Delete {0} quotes</source>
        <translation>{0} Zitate löschen</translation>
    </message>
    <message>
        <source>Delete {0} tags</source>
        <translation>{0} Schlagwörter löschen</translation>
    </message>
    <message>
        <source>Did you mean in:{0}?</source>
        <translation>Meinten Sie in:{0}?</translation>
    </message>
    <message>
        <source>Dismiss suggestion</source>
        <translation>Vorschlag verwerfen</translation>
    </message>
    <message>
        <source>Dissolve the group of copies</source>
        <translation>Gruppe von Kopien auflösen</translation>
    </message>
    <message>
        <source>Each line must be a JSON object.</source>
        <translation>Jede Zeile muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>Each line must be an object.</source>
        <translation>Jede Zeile muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>Export an annotated page. ({0})</source>
        <translation>Exportieren Sie eine annotierte Seite. ({0})</translation>
    </message>
    <message>
        <source>Export it again from the tool it is from.</source>
        <translation>Exportieren Sie es noch einmal aus dem Programm, aus dem es stammt.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Export it as REFI-QDA 1.0.</source>
        <translation>Exportieren Sie es als REFI-QDA 1.0.</translation>
    </message>
    <message>
        <source>Export it as an annotated page.</source>
        <translation>Exportieren Sie es als annotierte Seite.</translation>
    </message>
    <message>
        <source>Export it from Taguette again.</source>
        <translation>Exportieren Sie es noch einmal aus Taguette.</translation>
    </message>
    <message>
        <source>Export it from Zotero again.</source>
        <translation>Exportieren Sie es noch einmal aus Zotero.</translation>
    </message>
    <message>
        <source>Export one article at a time.</source>
        <translation>Exportieren Sie einen Artikel auf einmal.</translation>
    </message>
    <message>
        <source>Export without pictures of pages, or with the whole text and nothing blacked out.</source>
        <translation>Exportieren Sie ohne Bilder der Seiten, oder mit dem ganzen Text und ohne Schwärzungen.</translation>
    </message>
    <message>
        <source>Fields are {0}. To look for the words, use quotes.</source>
        <translation>Felder sind {0}. Um die Wörter zu suchen, setzen Sie Anführungszeichen.</translation>
    </message>
    <message>
        <source>For example {0}:{1}</source>
        <translation>Zum Beispiel {0}:{1}</translation>
    </message>
    <message>
        <source>Forget saved search</source>
        <translation>Gespeicherte Suche vergessen</translation>
    </message>
    <message>
        <source>Free some space and try again. Everything saved before is safe.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es wieder. Alles zuvor Gespeicherte ist sicher.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>Go back to a backup.</source>
        <translation>Kehren Sie zu einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>Group copies</source>
        <translation>Kopien gruppieren</translation>
    </message>
    <message>
        <source>Hardly any text was found; compare it with the original.</source>
        <translation>Es wurde kaum Text gefunden; vergleichen Sie mit dem Original.</translation>
    </message>
    <message>
        <source>Have its tool write it anew.</source>
        <translation>Lassen Sie das Programm, aus dem es stammt, es neu schreiben.</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Import it again as a new version to keep both texts.</source>
        <translation>Importieren Sie ihn noch einmal als neue Version, um beide Texte zu behalten.</translation>
    </message>
    <message>
        <source>Import it as an article instead.</source>
        <translation>Importieren Sie es stattdessen als Artikel.</translation>
    </message>
    <message>
        <source>Import its subfolders one by one.</source>
        <translation>Importieren Sie die Unterordner einzeln.</translation>
    </message>
    <message>
        <source>Install Attest again.</source>
        <translation>Installieren Sie Attest noch einmal.</translation>
    </message>
    <message>
        <source>Install the newest Attest to open it. The file has not been changed.</source>
        <translation>Installieren Sie das neueste Attest, um sie zu öffnen. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>It has been started again. The text and your quotes are safe; read on in the text view.</source>
        <translation>Er wurde neu gestartet. Text und Zitate sind sicher; lesen Sie in der Textansicht weiter.</translation>
    </message>
    <message>
        <source>It has no text, only pictures of pages: mark areas on them, or have its text recognised (OCR).</source>
        <translation>Sie hat keinen Text, nur Bilder von Seiten: Markieren Sie Flächen darauf, oder lassen Sie den Text erkennen (OCR).</translation>
    </message>
    <message>
        <source>It may have been taken back by an undo.</source>
        <translation>Vielleicht wurde es rückgängig gemacht.</translation>
    </message>
    <message>
        <source>It may have been taken back by an undo; redo brings it again.</source>
        <translation>Vielleicht wurde es rückgängig gemacht; Wiederherstellen bringt es zurück.</translation>
    </message>
    <message>
        <source>Its text, if it has any, is in the text view.</source>
        <translation>Sein Text, falls vorhanden, steht in der Textansicht.</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Keep two actors apart</source>
        <translation>Zwei Akteure getrennt halten</translation>
    </message>
    <message>
        <source>Link claims: {0}</source>
        <translation>Thesen verknüpfen: {0}</translation>
    </message>
    <message>
        <source>List the articles to see their numbers.</source>
        <translation>Listen Sie die Artikel auf, um ihre Nummern zu sehen.</translation>
    </message>
    <message>
        <source>Make it, or choose another place.</source>
        <translation>Legen Sie ihn an oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Make quote {0}</source>
        <translation>Zitat als {0} führen</translation>
    </message>
    <message>
        <source>Make room on the disk, or see that {0} may be written to. Your work is saved all the same.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder sorgen Sie dafür, dass {0} beschreibbar ist. Ihre Arbeit ist trotzdem gespeichert.</translation>
    </message>
    <message>
        <source>Mark all places</source>
        <translation>Alle Stellen markieren</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als fertig markieren</translation>
    </message>
    <message>
        <source>Mark as to do</source>
        <translation>Als offen markieren</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked PDF</source>
        <translation>Markierte PDF-Datei</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>Thesen zusammenführen</translation>
    </message>
    <message>
        <source>Merge {0} into “{1}”</source>
        <translation>{0} mit „{1}“ zusammenführen</translation>
    </message>
    <message>
        <source>Merge {0} tags</source>
        <translation>{0} Schlagwörter zusammenführen</translation>
    </message>
    <message>
        <source>Move quote's area</source>
        <translation>Fläche des Zitats verschieben</translation>
    </message>
    <message>
        <source>Move quote's boundaries</source>
        <translation>Grenzen des Zitats verschieben</translation>
    </message>
    <message>
        <source>Move tag</source>
        <translation>Schlagwort verschieben</translation>
    </message>
    <message>
        <source>Move the article to the trash instead.</source>
        <translation>Legen Sie den Artikel stattdessen in den Papierkorb.</translation>
    </message>
    <message>
        <source>Move topic “{0}”</source>
        <translation>Thema „{0}“ verschieben</translation>
    </message>
    <message>
        <source>Much text on the page was left out; compare it with the original.</source>
        <translation>Viel Text der Seite wurde ausgelassen; vergleichen Sie mit dem Original.</translation>
    </message>
    <message>
        <source>Mute “{0}”</source>
        <translation>„{0}“ stummschalten</translation>
    </message>
    <message>
        <source>Network (GEXF)</source>
        <translation>Netzwerk (GEXF)</translation>
    </message>
    <message>
        <source>Network (GraphML)</source>
        <translation>Netzwerk (GraphML)</translation>
    </message>
    <message>
        <source>Network (UCINET)</source>
        <translation>Netzwerk (UCINET)</translation>
    </message>
    <message>
        <source>Network (matrix)</source>
        <translation>Netzwerk (Matrix)</translation>
    </message>
    <message>
        <source>New version of “{0}”</source>
        <translation>Neue Version von „{0}“</translation>
    </message>
    <message>
        <source>No article is that long; the file may have been made to do harm.</source>
        <translation>So lang ist kein Artikel; die Datei könnte gebaut sein, um zu schaden.</translation>
    </message>
    <message>
        <source>No date was found.</source>
        <translation>Kein Datum gefunden.</translation>
    </message>
    <message>
        <source>No headline was found.</source>
        <translation>Keine Überschrift gefunden.</translation>
    </message>
    <message>
        <source>None of these articles has printed pages.</source>
        <translation>Keiner dieser Artikel hat gedruckte Seiten.</translation>
    </message>
    <message>
        <source>Nothing of {0} is an Attest library.</source>
        <translation>Nichts von {0} ist eine Attest-Bibliothek.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Nothing was written. Redact the other places where it is named too, or leave the article out.</source>
        <translation>Nichts wurde geschrieben. Schwärzen Sie auch die anderen Stellen, an denen es genannt wird, oder lassen Sie den Artikel weg.</translation>
    </message>
    <message>
        <source>Only an abstract was found, not the article.</source>
        <translation>Nur eine Zusammenfassung wurde gefunden, nicht der Artikel.</translation>
    </message>
    <message>
        <source>Only metadata was found.</source>
        <translation>Nur Metadaten wurden gefunden.</translation>
    </message>
    <message>
        <source>Only the first {0} of {1} pages were read.</source>
        <translation>Nur die ersten {0} von {1} Seiten wurden gelesen.</translation>
    </message>
    <message>
        <source>Open a file that ends in .attest; projects of other programs can be imported.</source>
        <translation>Öffnen Sie eine Datei, die auf .attest endet; Projekte anderer Programme lassen sich importieren.</translation>
    </message>
    <message>
        <source>Open it by itself, not with a folder. If you did, it is damaged, or Attest does not know the tool.</source>
        <translation>Öffnen Sie es für sich, nicht mit einem Ordner. Haben Sie das getan, ist es beschädigt, oder Attest kennt das Programm nicht.</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer.</source>
        <translation>Öffnen Sie sie in einem PDF-Betrachter.</translation>
    </message>
    <message>
        <source>Open it in a browser and save it again.</source>
        <translation>Öffnen Sie sie in einem Browser und speichern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Open it in a browser.</source>
        <translation>Öffnen Sie sie in einem Browser.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it as .docx, without a password.</source>
        <translation>Öffnen Sie sie in ihrem eigenen Programm und speichern Sie sie als .docx, ohne Kennwort.</translation>
    </message>
    <message>
        <source>Open it in its own program.</source>
        <translation>Öffnen Sie sie in ihrem eigenen Programm.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with.</source>
        <translation>Öffnen Sie sie in dem Programm, mit dem sie gemacht wurde.</translation>
    </message>
    <message>
        <source>Open it in the tool that made it, and save it again.</source>
        <translation>Öffnen Sie sie in dem Programm, das sie gemacht hat, und speichern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Part of the article may be missing: the page declares more text than was found.</source>
        <translation>Vielleicht fehlt ein Teil des Artikels: Die Seite kündigt mehr Text an, als gefunden wurde.</translation>
    </message>
    <message>
        <source>Propose two actors again</source>
        <translation>Zwei Akteure wieder vorschlagen</translation>
    </message>
    <message>
        <source>Put a backslash before signs meant as they are.</source>
        <translation>Setzen Sie einen Rückstrich vor Zeichen, die wörtlich gemeint sind.</translation>
    </message>
    <message>
        <source>Quotes have no field {0}.</source>
        <translation>Zitate haben kein Feld {0}.</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>REFI-QDA-Codebuch</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA-Projekt</translation>
    </message>
    <message>
        <source>Records still have “{0}”: rename the choice, or change those records first.</source>
        <translation>Einträge haben noch „{0}“: Benennen Sie die Möglichkeit um oder ändern Sie zuerst diese Einträge.</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <translation>Literaturangaben (BibTeX)</translation>
    </message>
    <message>
        <source>References (CSL-JSON)</source>
        <translation>Literaturangaben (CSL-JSON)</translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <translation>Literaturangaben (RIS)</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Reject quote's place</source>
        <translation>Stelle des Zitats ablehnen</translation>
    </message>
    <message>
        <source>Remove alias “{0}”</source>
        <translation>Namen „{0}“ entfernen</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Artikel entfernen</translation>
    </message>
    <message>
        <source>Remove claim from quote</source>
        <translation>These vom Zitat entfernen</translation>
    </message>
    <message>
        <source>Remove role</source>
        <translation>Rolle entfernen</translation>
    </message>
    <message>
        <source>Remove tag from article</source>
        <translation>Schlagwort vom Artikel entfernen</translation>
    </message>
    <message>
        <source>Remove tag from quote</source>
        <translation>Schlagwort vom Zitat entfernen</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Remove {0} articles</source>
        <translation>{0} Artikel entfernen</translation>
    </message>
    <message>
        <source>Rename choice “{0}”</source>
        <translation>Möglichkeit „{0}“ umbenennen</translation>
    </message>
    <message>
        <source>Rename field “{0}”</source>
        <translation>Feld „{0}“ umbenennen</translation>
    </message>
    <message>
        <source>Rename topic “{0}”</source>
        <translation>Thema „{0}“ umbenennen</translation>
    </message>
    <message>
        <source>Repair library</source>
        <translation>Bibliothek reparieren</translation>
    </message>
    <message>
        <source>Replacements must lie in the text and must not overlap.</source>
        <translation>Ersetzungen müssen im Text liegen und dürfen sich nicht überschneiden.</translation>
    </message>
    <message>
        <source>Report (Word)</source>
        <translation>Bericht (Word)</translation>
    </message>
    <message>
        <source>Restore actor</source>
        <translation>Akteur wiederherstellen</translation>
    </message>
    <message>
        <source>Restore article</source>
        <translation>Artikel wiederherstellen</translation>
    </message>
    <message>
        <source>Restore claim</source>
        <translation>These wiederherstellen</translation>
    </message>
    <message>
        <source>Restore it from a backup, or delete it and create a new library.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her, oder löschen Sie sie und legen Sie eine neue Bibliothek an.</translation>
    </message>
    <message>
        <source>Restore it from a backup; `attest check` lists what is wrong.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her; `attest check` listet auf, was falsch ist.</translation>
    </message>
    <message>
        <source>Restore quote</source>
        <translation>Zitat wiederherstellen</translation>
    </message>
    <message>
        <source>Restore tag</source>
        <translation>Schlagwort wiederherstellen</translation>
    </message>
    <message>
        <source>Restore {0} actors</source>
        <translation>{0} Akteure wiederherstellen</translation>
    </message>
    <message>
        <source>Restore {0} articles</source>
        <translation>{0} Artikel wiederherstellen</translation>
    </message>
    <message>
        <source>Restore {0} claims</source>
        <translation>{0} Thesen wiederherstellen</translation>
    </message>
    <message>
        <source>Restore {0} quotes</source>
        <translation>{0} Zitate wiederherstellen</translation>
    </message>
    <message>
        <source>Restore {0} tags</source>
        <translation>{0} Schlagwörter wiederherstellen</translation>
    </message>
    <message>
        <source>Run `attest check` on the library.</source>
        <translation>Führen Sie `attest check` für die Bibliothek aus.</translation>
    </message>
    <message>
        <source>Save a copy without it.</source>
        <translation>Speichern Sie eine Kopie ohne.</translation>
    </message>
    <message>
        <source>Save it as text, HTML, PDF or an office document and open that.</source>
        <translation>Speichern Sie sie als Text, HTML, PDF oder Office-Dokument und öffnen Sie das.</translation>
    </message>
    <message>
        <source>Save it in a browser and import the file.</source>
        <translation>Speichern Sie sie im Browser und importieren Sie die Datei.</translation>
    </message>
    <message>
        <source>Save search “{0}”</source>
        <translation>Suche „{0}“ speichern</translation>
    </message>
    <message>
        <source>Say which column holds the text, or name it “text” (found: {0}).</source>
        <translation>Sagen Sie, welche Spalte den Text enthält, oder nennen Sie sie „text“ (gefunden: {0}).</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Set speaker</source>
        <translation>Sprecher setzen</translation>
    </message>
    <message>
        <source>Set stance: {0}</source>
        <translation>Haltung setzen: {0}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Split it, or import the parts you need.</source>
        <translation>Teilen Sie sie oder importieren Sie die Teile, die Sie brauchen.</translation>
    </message>
    <message>
        <source>Split it, or open a smaller copy of it.</source>
        <translation>Teilen Sie sie oder öffnen Sie eine kleinere Kopie.</translation>
    </message>
    <message>
        <source>Split it, or save it in a simpler format.</source>
        <translation>Teilen Sie sie oder speichern Sie sie in einem einfacheren Format.</translation>
    </message>
    <message>
        <source>Split the archive and import the parts.</source>
        <translation>Teilen Sie das Archiv und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>Split the project, then import its parts.</source>
        <translation>Teilen Sie das Projekt und importieren Sie seine Teile.</translation>
    </message>
    <message>
        <source>Split “{0}” off “{1}”</source>
        <translation>„{0}“ von „{1}“ abtrennen</translation>
    </message>
    <message>
        <source>Start it again when you want.</source>
        <translation>Starten Sie ihn wieder, wenn Sie wollen.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Tag article</source>
        <translation>Artikel verschlagworten</translation>
    </message>
    <message>
        <source>Tag hits</source>
        <translation>Treffer verschlagworten</translation>
    </message>
    <message>
        <source>Tag quote</source>
        <translation>Zitat verschlagworten</translation>
    </message>
    <message>
        <source>Tags have no field {0}.</source>
        <translation>Schlagwörter haben kein Feld {0}.</translation>
    </message>
    <message>
        <source>Take in highlights of the PDF</source>
        <translation>Markierungen der PDF-Datei übernehmen</translation>
    </message>
    <message>
        <source>Take in {0}</source>
        <translation>{0} aufnehmen</translation>
    </message>
    <message>
        <source>Take out of the group of copies</source>
        <translation>Aus der Gruppe von Kopien nehmen</translation>
    </message>
    <message>
        <source>That is no file name.</source>
        <translation>Das ist kein Dateiname.</translation>
    </message>
    <message>
        <source>The Attest data in this file cannot be read: {0}.</source>
        <translation>Die Attest-Daten in dieser Datei sind nicht lesbar: {0}.</translation>
    </message>
    <message>
        <source>The PDF could not be written: its file is damaged or locked.</source>
        <translation>Die PDF-Datei konnte nicht geschrieben werden: Ihre Datei ist beschädigt oder gesperrt.</translation>
    </message>
    <message>
        <source>The article could not be told from the rest of the page, so all of it was kept.</source>
        <translation>Der Artikel ließ sich nicht vom Rest der Seite trennen, deshalb blieb alles erhalten.</translation>
    </message>
    <message>
        <source>The backup could not be written: {0}.</source>
        <translation>Die Sicherung konnte nicht geschrieben werden: {0}.</translation>
    </message>
    <message>
        <source>The backup {0} is damaged itself.</source>
        <translation>Die Sicherung {0} ist selbst beschädigt.</translation>
    </message>
    <message>
        <source>The bytes of {0} are not those that were loaded.</source>
        <translation>Die Bytes von {0} sind nicht die geladenen.</translation>
    </message>
    <message>
        <source>The data were written by a newer Attest.</source>
        <translation>Die Daten wurden von einem neueren Attest geschrieben.</translation>
    </message>
    <message>
        <source>The disk is full or failing; the last action was not saved.</source>
        <translation>Der Datenträger ist voll oder versagt; die letzte Handlung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The encoding was guessed as {0}; check the accented letters.</source>
        <translation>Die Kodierung wurde als {0} erraten; prüfen Sie Buchstaben mit Akzenten.</translation>
    </message>
    <message>
        <source>The encoding was guessed as {0}{1}; check the accented letters.</source>
        <translation>Die Kodierung wurde als {0}{1} erraten; prüfen Sie Buchstaben mit Akzenten.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>Der Export wurde angehalten; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The export would still hold something you redacted (in {0}).</source>
        <translation>Der Export enthielte noch etwas, das Sie geschwärzt haben (in {0}).</translation>
    </message>
    <message>
        <source>The feed has only a teaser of this article.</source>
        <translation>Der Feed enthält von diesem Artikel nur den Anreißer.</translation>
    </message>
    <message>
        <source>The file may be damaged.</source>
        <translation>Die Datei könnte beschädigt sein.</translation>
    </message>
    <message>
        <source>The file may be damaged; open it in its own program.</source>
        <translation>Die Datei könnte beschädigt sein; öffnen Sie sie in ihrem eigenen Programm.</translation>
    </message>
    <message>
        <source>The file says it is in {0}, but it is in {1}; it was read as {2}.</source>
        <translation>Die Datei gibt {0} an, ist aber in {1}; sie wurde als {2} gelesen.</translation>
    </message>
    <message>
        <source>The file states {0} words, {1} were found.</source>
        <translation>Die Datei nennt {0} Wörter, gefunden wurden {1}.</translation>
    </message>
    <message>
        <source>The first row names the columns.</source>
        <translation>Die erste Zeile benennt die Spalten.</translation>
    </message>
    <message>
        <source>The folder {0} does not exist.</source>
        <translation>Den Ordner {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder {0} is read-only.</source>
        <translation>Der Ordner {0} ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The library has this article already{0}: {1} as “{2}”.</source>
        <translation>Die Bibliothek hat diesen Artikel schon{0}: {1} als „{2}“.</translation>
    </message>
    <message>
        <source>The other actor needs another name.</source>
        <translation>Der andere Akteur braucht einen anderen Namen.</translation>
    </message>
    <message>
        <source>The pages are locked with a password.</source>
        <translation>Die Seiten sind mit einem Kennwort gesperrt.</translation>
    </message>
    <message>
        <source>The pages cannot be shown: the file is damaged.</source>
        <translation>Die Seiten können nicht gezeigt werden: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>Das Bild ist zu groß.</translation>
    </message>
    <message>
        <source>The process that draws the pages ended.</source>
        <translation>Der Prozess, der die Seiten zeichnet, ist abgebrochen.</translation>
    </message>
    <message>
        <source>The range ends before it starts.</source>
        <translation>Der Bereich endet, bevor er anfängt.</translation>
    </message>
    <message>
        <source>The sample article {0} is missing: {1}</source>
        <translation>Der Beispielartikel {0} fehlt: {1}</translation>
    </message>
    <message>
        <source>The sample has no actor “{0}”.</source>
        <translation>Das Beispiel hat keinen Akteur „{0}“.</translation>
    </message>
    <message>
        <source>The sample has no claim “{0}”.</source>
        <translation>Das Beispiel hat keine These „{0}“.</translation>
    </message>
    <message>
        <source>The sample text does not say “{0}”.</source>
        <translation>Der Beispieltext sagt nicht „{0}“.</translation>
    </message>
    <message>
        <source>The search index is being written by another window.</source>
        <translation>Der Suchindex wird gerade von einem anderen Fenster geschrieben.</translation>
    </message>
    <message>
        <source>The search is nested too deeply.</source>
        <translation>Die Suche ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The search is too long.</source>
        <translation>Die Suche ist zu lang.</translation>
    </message>
    <message>
        <source>The text made from {0} is not the one that was extracted.</source>
        <translation>Der Text aus {0} ist nicht der ausgelesene.</translation>
    </message>
    <message>
        <source>There is no actor {0}.</source>
        <translation>Es gibt keinen Akteur {0}.</translation>
    </message>
    <message>
        <source>There is no article {0}.</source>
        <translation>Es gibt keinen Artikel {0}.</translation>
    </message>
    <message>
        <source>There is no backup at {0}.</source>
        <translation>Bei {0} gibt es keine Sicherung.</translation>
    </message>
    <message>
        <source>There is no claim {0}.</source>
        <translation>Es gibt keine These {0}.</translation>
    </message>
    <message>
        <source>There is no export format “{0}”.</source>
        <translation>Es gibt kein Exportformat „{0}“.</translation>
    </message>
    <message>
        <source>There is no field {0}.</source>
        <translation>Es gibt kein Feld {0}.</translation>
    </message>
    <message>
        <source>There is no field “{0}:”.</source>
        <translation>Es gibt kein Feld „{0}:“.</translation>
    </message>
    <message>
        <source>There is no library at {0}.</source>
        <translation>Bei {0} gibt es keine Bibliothek.</translation>
    </message>
    <message>
        <source>There is no quote {0}.</source>
        <translation>Es gibt kein Zitat {0}.</translation>
    </message>
    <message>
        <source>There is no room left to write “{0}”.</source>
        <translation>Für „{0}“ ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>There is no source {0}.</source>
        <translation>Es gibt keine Quelle {0}.</translation>
    </message>
    <message>
        <source>There is no such day: {0}.</source>
        <translation>Diesen Tag gibt es nicht: {0}.</translation>
    </message>
    <message>
        <source>There is no tag {0}.</source>
        <translation>Es gibt kein Schlagwort {0}.</translation>
    </message>
    <message>
        <source>There is no topic {0}.</source>
        <translation>Es gibt kein Thema {0}.</translation>
    </message>
    <message>
        <source>There is no version {0}.</source>
        <translation>Es gibt keine Version {0}.</translation>
    </message>
    <message>
        <source>There is nothing called “{0}” to look in.</source>
        <translation>Es gibt nichts namens „{0}“, in dem gesucht werden könnte.</translation>
    </message>
    <message>
        <source>There is nothing in it to import.</source>
        <translation>Es ist nichts zum Importieren darin.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation>Diese Klammer wird nie geschlossen.</translation>
    </message>
    <message>
        <source>This is not the password of these pages.</source>
        <translation>Das ist nicht das Kennwort dieser Seiten.</translation>
    </message>
    <message>
        <source>This page cannot be drawn: it is damaged.</source>
        <translation>Diese Seite kann nicht gezeichnet werden: Sie ist beschädigt.</translation>
    </message>
    <message>
        <source>This page cannot be drawn: it needs more memory than it may have.</source>
        <translation>Diese Seite kann nicht gezeichnet werden: Sie braucht mehr Speicher, als sie haben darf.</translation>
    </message>
    <message>
        <source>This page holds no Attest data.</source>
        <translation>Diese Seite enthält keine Attest-Daten.</translation>
    </message>
    <message>
        <source>This quotation mark is never closed.</source>
        <translation>Dieses Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>This regular expression is never closed.</source>
        <translation>Dieser reguläre Ausdruck wird nie geschlossen.</translation>
    </message>
    <message>
        <source>This regular expression is wrong: {0}.</source>
        <translation>Dieser reguläre Ausdruck ist falsch: {0}.</translation>
    </message>
    <message>
        <source>This regular expression takes too long.</source>
        <translation>Dieser reguläre Ausdruck dauert zu lange.</translation>
    </message>
    <message>
        <source>To load it as an article, import it instead.</source>
        <translation>Um es als Artikel zu laden, importieren Sie es stattdessen.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again, or save it in a browser.</source>
        <translation>Versuchen Sie es wieder oder speichern Sie es in einem Browser.</translation>
    </message>
    <message>
        <source>Try: date:{0}..{1}</source>
        <translation>Versuchen Sie: date:{0}..{1}</translation>
    </message>
    <message>
        <source>Try: {0}</source>
        <translation>Versuchen Sie: {0}</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Type it to see them.</source>
        <translation>Geben Sie es ein, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Write it like 2031-03-14.</source>
        <translation>Schreiben Sie es wie 2031-03-14.</translation>
    </message>
    <message>
        <source>an attachment that holds no article ({0})</source>
        <translation>ein Anhang, der keinen Artikel enthält ({0})</translation>
    </message>
    <message>
        <source>{0} is a project, not an article.</source>
        <translation>{0} ist ein Projekt, kein Artikel.</translation>
    </message>
    <message>
        <source>Type the whole address, beginning with https://.</source>
        <translation>Geben Sie die ganze Adresse ein, beginnend mit https://.</translation>
    </message>
    <message>
        <source>A PDF cannot be exported without its text, nor with parts blacked out.</source>
        <translation>Eine PDF-Datei kann nicht ohne ihren Text und nicht mit geschwärzten Teilen exportiert werden.</translation>
    </message>
    <message>
        <source>A PDF holds one article.</source>
        <translation>Eine PDF-Datei enthält einen Artikel.</translation>
    </message>
    <message>
        <source>A claim needs words: write down what is claimed.</source>
        <translation>Eine These braucht Wörter: Schreiben Sie auf, was behauptet wird.</translation>
    </message>
    <message>
        <source>Open its file again.</source>
        <translation>Öffnen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Pictures of pages would show what is left out or blacked out.</source>
        <translation>Bilder der Seiten würden zeigen, was weggelassen oder geschwärzt ist.</translation>
    </message>
    <message>
        <source>That is not the password of {0}.</source>
        <translation>Das ist nicht das Kennwort von {0}.</translation>
    </message>
    <message>
        <source>The pages could not be drawn: the PDF is damaged or locked.</source>
        <translation>Die Seiten konnten nicht gezeichnet werden: Die PDF-Datei ist beschädigt oder gesperrt.</translation>
    </message>
    <message>
        <source>The search index cannot be written: {0}.</source>
        <translation>Der Suchindex ist nicht beschreibbar: {0}.</translation>
    </message>
    <message>
        <source>The text of this page cannot be recognised.</source>
        <translation>Der Text dieser Seite kann nicht erkannt werden.</translation>
    </message>
    <message>
        <source>This article does not wait to be imported any more.</source>
        <translation>Dieser Artikel wartet nicht mehr auf den Import.</translation>
    </message>
    <message>
        <source>This page could not be drawn: it is damaged.</source>
        <translation>Diese Seite konnte nicht gezeichnet werden: Sie ist beschädigt.</translation>
    </message>
    <message>
        <source>Type its password to read it; the password is not kept.</source>
        <translation>Geben Sie das Kennwort ein, um sie zu lesen; es wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Unlink claims</source>
        <translation>Verknüpfung der Thesen lösen</translation>
    </message>
    <message>
        <source>Unpack it and import a part.</source>
        <translation>Entpacken Sie es und importieren Sie einen Teil.</translation>
    </message>
    <message>
        <source>Unpack it and import its files.</source>
        <translation>Entpacken Sie es und importieren Sie seine Dateien.</translation>
    </message>
    <message>
        <source>Update Attest, then import them again.</source>
        <translation>Bringen Sie Attest auf den neuesten Stand und importieren Sie sie wieder.</translation>
    </message>
    <message>
        <source>Use at most {0} characters.</source>
        <translation>Verwenden Sie höchstens {0} Zeichen.</translation>
    </message>
    <message>
        <source>Use the commands “More like this article” and “Near-duplicates of this article”, or copies:* for all.</source>
        <translation>Nehmen Sie die Befehle „Mehr wie dieser Artikel“ und „Fast gleiche wie dieser Artikel“, oder copies:* für alle.</translation>
    </message>
    <message>
        <source>Web Annotations</source>
        <translation>Web-Annotationen</translation>
    </message>
    <message>
        <source>Words at most {0} apart can be looked for.</source>
        <translation>Gesucht werden können Wörter, die höchstens {0} auseinanderstehen.</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Arbeitsmappe (Excel)</translation>
    </message>
    <message>
        <source>Write a word after NOT.</source>
        <translation>Schreiben Sie ein Wort hinter NOT.</translation>
    </message>
    <message>
        <source>Write dates like 2022, 2022-10, 2022-10-15, 2022-10..2022-11 or &gt;=2022-10.</source>
        <translation>Schreiben Sie ein Datum wie 2022, 2022-10, 2022-10-15, 2022-10..2022-11 oder &gt;=2022-10.</translation>
    </message>
    <message>
        <source>Write it with fewer brackets.</source>
        <translation>Schreiben Sie es mit weniger Klammern.</translation>
    </message>
    <message>
        <source>Write one of: articles, quotes, actors, claims, tags, notes.</source>
        <translation>Schreiben Sie eins von: articles, quotes, actors, claims, tags, notes.</translation>
    </message>
    <message>
        <source>Write ~{0} or less.</source>
        <translation>Schreiben Sie ~{0} oder weniger.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Sie haben es weggelassen.</translation>
    </message>
    <message>
        <source>Zoom out.</source>
        <translation>Verkleinern Sie die Ansicht.</translation>
    </message>
    <message>
        <source>a message without text</source>
        <translation>eine Nachricht ohne Text</translation>
    </message>
    <message>
        <source>a record without a title</source>
        <translation>ein Eintrag ohne Titel</translation>
    </message>
    <message>
        <source>a row without text</source>
        <translation>eine Zeile ohne Text</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>Adressat</translation>
    </message>
    <message>
        <source>an entry without text</source>
        <translation>ein Beitrag ohne Text</translation>
    </message>
    <message>
        <source>anonymous source</source>
        <translation>anonyme Quelle</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>brat-Annotationen</translation>
    </message>
    <message>
        <source>comment in the margin</source>
        <translation>Kommentar am Rand</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>Datumszeile</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>edit {0}</source>
        <translation>Schritt {0}</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>further reading</source>
        <translation>Weiterführendes</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>has no span</source>
        <translation>hat keine Textstelle</translation>
    </message>
    <message>
        <source>headline repeated</source>
        <translation>Überschrift wiederholt</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>is missing, though the history has it</source>
        <translation>fehlt, obwohl der Verlauf es hat</translation>
    </message>
    <message>
        <source>is not journalled: undo would miss {0}</source>
        <translation>wird nicht mitgeschrieben: Rückgängig würde {0} verfehlen</translation>
    </message>
    <message>
        <source>is not what the history made it</source>
        <translation>ist nicht, was der Verlauf daraus gemacht hat</translation>
    </message>
    <message>
        <source>is placed in a text that is not its article's current one</source>
        <translation>liegt in einem Text, der nicht der jetzige seines Artikels ist</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>erwähnt</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>no headline and no text</source>
        <translation>keine Überschrift und kein Text</translation>
    </message>
    <message>
        <source>no text under its headline</source>
        <translation>kein Text unter der Überschrift</translation>
    </message>
    <message>
        <source>not part of the article</source>
        <translation>nicht Teil des Artikels</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>Paraphrase</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>pictures and scripts of a saved page</source>
        <translation>Bilder und Skripte einer gespeicherten Seite</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>hinterfragt</translation>
    </message>
    <message>
        <source>quote {0}</source>
        <translation>Zitat {0}</translation>
    </message>
    <message>
        <source>refers to a record of {0} that does not exist</source>
        <translation>verweist auf einen Eintrag von {0}, den es nicht gibt</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>Berichterstatter</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>responds</source>
        <translation>antwortet auf</translation>
    </message>
    <message>
        <source>restates</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>says “{0}” but the text there is “{1}”</source>
        <translation>sagt „{0}“, aber dort steht „{1}“</translation>
    </message>
    <message>
        <source>source line</source>
        <translation>Quellenzeile</translation>
    </message>
    <message>
        <source>source {0}</source>
        <translation>Quelle {0}</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>table {0}</source>
        <translation>Tabelle {0}</translation>
    </message>
    <message>
        <source>the bytes of {0} are not those that were loaded</source>
        <translation>die Bytes von {0} sind nicht die geladenen</translation>
    </message>
    <message>
        <source>the text is not the one that was extracted</source>
        <translation>der Text ist nicht der ausgelesene</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>was left open</source>
        <translation>blieb offen</translation>
    </message>
    <message>
        <source>{0} answered {1} {2}.</source>
        <translation>{0} antwortete {1} {2}.</translation>
    </message>
    <message>
        <source>{0} broken character{1} could not be read.</source>
        <translation>{0} kaputte Zeichen{1} konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{0} cannot be created.{1}</source>
        <translation>{0} kann nicht angelegt werden.{1}</translation>
    </message>
    <message>
        <source>{0} cannot be reached: {1}.</source>
        <translation>{0} ist nicht erreichbar: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written.{1}</source>
        <translation>{0} kann nicht geschrieben werden.{1}</translation>
    </message>
    <message>
        <source>{0} could not be read ({1}).</source>
        <translation>{0} konnte nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>{0} could not be restored: {1}.</source>
        <translation>{0} konnte nicht wiederhergestellt werden: {1}.</translation>
    </message>
    <message>
        <source>{0} declares entities or a DTD, which is not read.</source>
        <translation>{0} deklariert Entitäten oder eine DTD; das wird nicht gelesen.</translation>
    </message>
    <message>
        <source>{0} does not exist.</source>
        <translation>{0} gibt es nicht.</translation>
    </message>
    <message>
        <source>{0} exists already.</source>
        <translation>{0} gibt es schon.</translation>
    </message>
    <message>
        <source>{0} has no column that is known to hold text.</source>
        <translation>{0} hat keine Spalte, von der bekannt ist, dass sie Text enthält.</translation>
    </message>
    <message>
        <source>{0} has no entries.</source>
        <translation>{0} hat keine Beiträge.</translation>
    </message>
    <message>
        <source>{0} has no files.</source>
        <translation>{0} hat keine Dateien.</translation>
    </message>
    <message>
        <source>{0} has no message with text.</source>
        <translation>{0} hat keine Nachricht mit Text.</translation>
    </message>
    <message>
        <source>{0} has no pages.</source>
        <translation>{0} hat keine Seiten.</translation>
    </message>
    <message>
        <source>{0} has no records.</source>
        <translation>{0} hat keine Einträge.</translation>
    </message>
    <message>
        <source>{0} has no rows.</source>
        <translation>{0} hat keine Zeilen.</translation>
    </message>
    <message>
        <source>{0} has no text on its pages.</source>
        <translation>{0} hat keinen Text auf seinen Seiten.</translation>
    </message>
    <message>
        <source>{0} has no text.</source>
        <translation>{0} hat keinen Text.</translation>
    </message>
    <message>
        <source>{0} has over {1} files.</source>
        <translation>{0} hat über {1} Dateien.</translation>
    </message>
    <message>
        <source>{0} has {1} MB; files over {2} MB are not imported.</source>
        <translation>{0} hat {1} MB; Dateien über {2} MB werden nicht importiert.</translation>
    </message>
    <message>
        <source>{0} holds no page.</source>
        <translation>{0} enthält keine Seite.</translation>
    </message>
    <message>
        <source>{0} holds over {1} files.</source>
        <translation>{0} enthält über {1} Dateien.</translation>
    </message>
    <message>
        <source>{0} is a folder, not a library.</source>
        <translation>{0} ist ein Ordner, keine Bibliothek.</translation>
    </message>
    <message>
        <source>{0} is an SQLite file, but not an Attest library.</source>
        <translation>{0} ist eine SQLite-Datei, aber keine Attest-Bibliothek.</translation>
    </message>
    <message>
        <source>{0} is an empty archive.</source>
        <translation>{0} ist ein leeres Archiv.</translation>
    </message>
    <message>
        <source>{0} is an old Office file, or locked with a password.</source>
        <translation>{0} ist eine alte Office-Datei oder mit einem Kennwort gesperrt.</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>{0} ist beschädigt.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} ist leer.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB.</source>
        <translation>{0} ist größer als {1} MB.</translation>
    </message>
    <message>
        <source>{0} is locked with a password.</source>
        <translation>{0} ist mit einem Kennwort gesperrt.</translation>
    </message>
    <message>
        <source>{0} is no RTF file.</source>
        <translation>{0} ist keine RTF-Datei.</translation>
    </message>
    <message>
        <source>{0} is no table: {1}.</source>
        <translation>{0} ist keine Tabelle: {1}.</translation>
    </message>
    <message>
        <source>{0} is no uid, or {1} no language.</source>
        <translation>{0} ist keine Kennung, oder {1} keine Sprache.</translation>
    </message>
    <message>
        <source>{0} is no valid JSON.</source>
        <translation>{0} ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation>{0} ist keine Datei.</translation>
    </message>
    <message>
        <source>{0} is not an Attest library.</source>
        <translation>{0} ist keine Attest-Bibliothek.</translation>
    </message>
    <message>
        <source>{0} is not in a format that Attest reads.</source>
        <translation>{0} hat kein Format, das Attest liest.</translation>
    </message>
    <message>
        <source>{0} is not text.</source>
        <translation>{0} ist kein Text.</translation>
    </message>
    <message>
        <source>{0} is not the address of a web page.</source>
        <translation>{0} ist nicht die Adresse einer Webseite.</translation>
    </message>
    <message>
        <source>{0} is open in another window or program.</source>
        <translation>{0} ist in einem anderen Fenster oder Programm geöffnet.</translation>
    </message>
    <message>
        <source>{0} lies too deep in other files.</source>
        <translation>{0} liegt zu tief in anderen Dateien.</translation>
    </message>
    <message>
        <source>{0} needs more memory than an import may use.</source>
        <translation>{0} braucht mehr Speicher, als ein Import verwenden darf.</translation>
    </message>
    <message>
        <source>{0} of its files were not read: it holds too much for one import</source>
        <translation>{0} seiner Dateien wurden nicht gelesen: Es enthält zu viel für einen Import</translation>
    </message>
    <message>
        <source>{0} of {1} pages could not be read.</source>
        <translation>{0} von {1} Seiten konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{0} of {1} pages have no text, only pictures.</source>
        <translation>{0} von {1} Seiten haben keinen Text, nur Bilder.</translation>
    </message>
    <message>
        <source>{0} says {1} articles, {2} were found</source>
        <translation>{0} nennt {1} Artikel, gefunden wurden {2}</translation>
    </message>
    <message>
        <source>{0} took too long to arrive.</source>
        <translation>{0} brauchte zu lange.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MB in one part.</source>
        <translation>{0} entpackt sich in einem Teil auf über {1} MB.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MB.</source>
        <translation>{0} entpackt sich auf über {1} MB.</translation>
    </message>
    <message>
        <source>{0} was given up after {1} seconds.</source>
        <translation>{0} wurde nach {1} Sekunden aufgegeben.</translation>
    </message>
    <message>
        <source>{0} was last used with a newer Attest.</source>
        <translation>{0} wurde zuletzt mit einem neueren Attest benutzt.</translation>
    </message>
    <message>
        <source>{0}s have a field “{1}” already.</source>
        <translation>{0}s haben schon ein Feld „{1}“.</translation>
    </message>
    <message>
        <source>{0}s have no field {1} to complete.</source>
        <translation>{0}s haben kein Feld {1} zum Ergänzen.</translation>
    </message>
    <message>
        <source>“NOT” needs something to leave out.</source>
        <translation>„NOT“ braucht etwas, das wegbleiben soll.</translation>
    </message>
    <message>
        <source>“{0}:” needs a value.</source>
        <translation>„{0}:“ braucht einen Wert.</translation>
    </message>
    <message>
        <source>“{0}:” takes the number of an article, not “{1}”.</source>
        <translation>„{0}:“ erwartet die Nummer eines Artikels, nicht „{1}“.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read as JSON.</source>
        <translation>„{0}“ ist nicht als JSON lesbar.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation>„{0}“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written to.</source>
        <translation>„{0}“ ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>“{0}” could not be written: {1}.</source>
        <translation>„{0}“ konnte nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>“{0}” does not go with {1} networks.</source>
        <translation>„{0}“ passt nicht zu Netzwerken der Art {1}.</translation>
    </message>
    <message>
        <source>“{0}” exists already.</source>
        <translation>„{0}“ gibt es schon.</translation>
    </message>
    <message>
        <source>“{0}” holds files that are no Attest site.</source>
        <translation>„{0}“ enthält Dateien, die keine Attest-Website sind.</translation>
    </message>
    <message>
        <source>“{0}” holds half a character, which cannot be stored.</source>
        <translation>„{0}“ enthält ein halbes Zeichen, das sich nicht speichern lässt.</translation>
    </message>
    <message>
        <source>“{0}” holds no REFI-QDA 1.0 project.</source>
        <translation>„{0}“ enthält kein REFI-QDA-1.0-Projekt.</translation>
    </message>
    <message>
        <source>“{0}” holds no project.</source>
        <translation>„{0}“ enthält kein Projekt.</translation>
    </message>
    <message>
        <source>“{0}” is damaged, or not laid out as its tool does it.</source>
        <translation>„{0}“ ist beschädigt oder nicht so aufgebaut, wie sein Programm es tut.</translation>
    </message>
    <message>
        <source>“{0}” is damaged.</source>
        <translation>„{0}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no.</source>
        <translation>„{0}“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>“{0}” is no choice for {1}.</source>
        <translation>„{0}“ ist keine Möglichkeit für {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no date.</source>
        <translation>„{0}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“{0}” is no possible file name here.</source>
        <translation>„{0}“ ist hier kein möglicher Dateiname.</translation>
    </message>
    <message>
        <source>“{0}” is no project of a tool that Attest knows.</source>
        <translation>„{0}“ ist kein Projekt eines Programms, das Attest kennt.</translation>
    </message>
    <message>
        <source>“{0}” is no site that Attest exported.</source>
        <translation>„{0}“ ist keine Website, die Attest exportiert hat.</translation>
    </message>
    <message>
        <source>“{0}” is none of the choices: {1}.</source>
        <translation>„{0}“ ist keine der Möglichkeiten: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a date.</source>
        <translation>„{0}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“{0}” is not a date; write it as 2031-03-14, 2031-03 or 2031.</source>
        <translation>„{0}“ ist kein Datum; schreiben Sie 2031-03-14, 2031-03 oder 2031.</translation>
    </message>
    <message>
        <source>“{0}” is not a number; write it as 1200 or 0.5.</source>
        <translation>„{0}“ ist keine Zahl; schreiben Sie 1200 oder 0.5.</translation>
    </message>
    <message>
        <source>“{0}” is {1} already.</source>
        <translation>„{0}“ ist schon {1}.</translation>
    </message>
    <message>
        <source>“{0}” needs something to look for on both sides.</source>
        <translation>„{0}“ braucht auf beiden Seiten etwas zum Suchen.</translation>
    </message>
</context>
<context>
    <name>counting</name>
    <message numerus="yes">
        <source>%Ln actors</source>
        <translation>
            <numerusform>%Ln Akteur</numerusform>
            <numerusform>%Ln Akteure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claims</source>
        <translation>
            <numerusform>%Ln These</numerusform>
            <numerusform>%Ln Thesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln Kopie</numerusform>
            <numerusform>%Ln Kopien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>%Ln Name</numerusform>
            <numerusform>%Ln Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln Ort</numerusform>
            <numerusform>%Ln Orte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln Ergebnis</numerusform>
            <numerusform>%Ln Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions</source>
        <translation>
            <numerusform>%Ln Vorschlag</numerusform>
            <numerusform>%Ln Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln Schlagwort</numerusform>
            <numerusform>%Ln Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topics</source>
        <translation>
            <numerusform>%Ln Thema</numerusform>
            <numerusform>%Ln Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Annotate</source>
        <translation>Annotieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>not_now</name>
    <message>
        <source>Choose a quote first: N goes to the next one, Q marks the selected words.</source>
        <translation>Wählen Sie erst ein Zitat: N geht zum nächsten, Q markiert die ausgewählten Wörter.</translation>
    </message>
    <message>
        <source>No suggestions are left in this article.</source>
        <translation>In diesem Artikel sind keine Vorschläge übrig.</translation>
    </message>
    <message>
        <source>Select the words first: S takes the sentence, Shift and the arrows any words.</source>
        <translation>Wählen Sie erst die Wörter aus: S nimmt den Satz, Umschalt und die Pfeiltasten beliebige Wörter.</translation>
    </message>
    <message>
        <source>This article has no printed pages.</source>
        <translation>Dieser Artikel hat keine gedruckten Seiten.</translation>
    </message>
</context>
<context>
    <name>showing</name>
    <message>
        <source>by {0}</source>
        <translation>von {0}</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Choose “Norrvik dockers vote to go back to the gate” in the list on the left.</source>
        <translation>Wählen Sie links in der Liste „Norrvik dockers vote to go back to the gate“.</translation>
    </message>
    <message>
        <source>Click into a sentence and press {0}: it is selected. {0} again takes the whole paragraph.</source>
        <translation>Klicken Sie in einen Satz und drücken Sie {0}: Er wird gewählt. {0} noch einmal nimmt den ganzen Absatz.</translation>
    </message>
    <message>
        <source>Dashed lines are suggestions. Press {0} to go to one, Enter to accept it.</source>
        <translation>Gestrichelte Linien sind Vorschläge. {0} geht zu einem, Eingabe nimmt ihn an.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Give it a tag</source>
        <translation>Ein Schlagwort geben</translation>
    </message>
    <message>
        <source>Let Attest suggest</source>
        <translation>Attest vorschlagen lassen</translation>
    </message>
    <message>
        <source>Mark it as a quote</source>
        <translation>Als Zitat markieren</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Einen Artikel öffnen</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Press 1 for the first speaker, or type a name and press Enter. {0} asks again.</source>
        <translation>Drücken Sie 1 für den ersten Sprecher, oder geben Sie einen Namen ein und drücken Sie Eingabe. {0} fragt noch einmal.</translation>
    </message>
    <message>
        <source>Press {0} and choose a claim. The arrow keys ← → choose the stance: asserts, denies, questions.</source>
        <translation>Drücken Sie {0} und wählen Sie eine These. Die Pfeiltasten ← → wählen die Haltung: behauptet, bestreitet, hinterfragt.</translation>
    </message>
    <message>
        <source>Press {0} and choose a tag, or type a new one. “frame / risk” makes one below another.</source>
        <translation>Drücken Sie {0} und wählen Sie ein Schlagwort, oder geben Sie ein neues ein. „Rahmen / Risiko“ legt eins unter ein anderes.</translation>
    </message>
    <message>
        <source>Press {0} and save the article as one page that opens in any browser.</source>
        <translation>Drücken Sie {0} und speichern Sie den Artikel als eine Seite, die sich in jedem Browser öffnet.</translation>
    </message>
    <message>
        <source>Press {0} and type “sluice”: articles, quotes and claims are found as you type. Esc closes it.</source>
        <translation>Drücken Sie {0} und tippen Sie „sluice“: Artikel, Zitate und Thesen werden beim Tippen gefunden. Esc schließt.</translation>
    </message>
    <message>
        <source>Press {0}. Every step can be undone, also tomorrow; {1} does it again.</source>
        <translation>Drücken Sie {0}. Jeder Schritt lässt sich rückgängig machen, auch morgen; {1} stellt ihn wieder her.</translation>
    </message>
    <message>
        <source>Press {0}. The words get a colour, and the likely speakers are offered.</source>
        <translation>Drücken Sie {0}. Die Wörter erhalten eine Farbe, und die wahrscheinlichen Sprecher werden angeboten.</translation>
    </message>
    <message>
        <source>Say about which claim</source>
        <translation>Sagen, um welche These es geht</translation>
    </message>
    <message>
        <source>Say who says it</source>
        <translation>Sagen, wer es sagt</translation>
    </message>
    <message>
        <source>Select what somebody says</source>
        <translation>Auswählen, was jemand sagt</translation>
    </message>
    <message>
        <source>Take something back</source>
        <translation>Etwas zurücknehmen</translation>
    </message>
</context>
</TS>