<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name />
    <message>
        <source>Nothing is read from your settings, and none are kept. Start Attest as usual to have them back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Safe mode.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ActorPage</name>
    <message>
        <source>Actor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add “{}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Aliases</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another name in the texts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>External id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind of actor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Markdown; saved when you leave the field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Merge with another actor…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quotes of this actor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who this is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wikidata Q… or an address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>minister of X, 2019–2023</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} quotes</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AddressBar</name>
    <message>
        <source>Address of an article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter fetches this one page and nothing else.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fetch a web page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only http and https addresses are fetched.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Annotated</name>
    <message>
        <source>1 passage set aside</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} passages set aside</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Annotating</name>
    <message>
        <source>Copied with its source.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing to repeat yet: give a quote an actor, a claim or a tag first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quote deleted. Ctrl+Z brings it back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tag hits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tag the hits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tagged {0} with “{1}”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The caret is not inside quotation marks. S selects the sentence.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>2031-03-14, 2031-03 or 2031</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done with this article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Economy, Opinion…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Markdown; saved when you leave the field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tag, or parent / tag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text set aside…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Versions…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who published it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who wrote it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>added {}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>en, uk, ar…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sha-256 {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>version {}, read by {}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} words</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ArticleRows</name>
    <message>
        <source>1 quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} quotes</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ArticlesModel</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} % read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} quotes</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copies of this library, the newest first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a library to see its copies.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The library as it is now is kept beside it under another name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no copy yet. One is made when you have worked in the library and open it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BlocksPanel</name>
    <message>
        <source>Every block of the original; checked ones are in the text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the text: {0} in {1} of {2} blocks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only what is left out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The text this makes</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Boundaries</name>
    <message>
        <source>A quote needs some words. Del deletes it whole.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select the words that are not part of the quote, then cut them out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These words are not in the text any more; attach the quote first (Ctrl+5).</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>+{0} more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No speaker yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>accept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>asserts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>denies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>direct</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dismiss</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>indirect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>paraphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>passage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reports</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>suggestion: Enter accepts, Del dismisses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>tags: {0}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Esc closes. Every key can be changed in the settings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Enter opens, Delete removes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open “{}” — Delete removes it here</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ChipsField</name>
    <message>
        <source>Add: {}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Candidates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create “{}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type a name, or press a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type what is claimed, or press a number</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Claim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New actor “{}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New claim “{}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New tag “{}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type a tag, “frame / risk” for one below another</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the claim, ←→ for the stance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who is concerned?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who says it?</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ClaimPage</name>
    <message>
        <source>Another claim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contradicts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Markdown; saved when you leave the field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Responds to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Supports</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is claimed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who takes which stand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>open, checked, disputed…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} quotes</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ClaimRow</name>
    <message>
        <source>Certainty about “{}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stance on “{}”</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ClaimsField</name>
    <message>
        <source>Claim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is claimed, in your words</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ColumnsForm</name>
    <message>
        <source>Author</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read the table so</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say what each column holds. Tables with the same columns are read so from now on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the column “{0}” holds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>—</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correct the text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The old text stays as a version; quotes follow their words.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The paragraph</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Attest made a mistake</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details of the mistake</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything up to “Saved” is in your library. You can go on working; if the same happens again, please send us the details below. They hold no text of your articles.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>

… the first {0} characters are shown.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About the chosen row</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Original and text… (O)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the original…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The text that was found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>read by {0}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Actor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Facets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind of quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files ({0})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An import is under way.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Articles ({0})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attest libraries ({0})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the article in your browser, then paste it here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create or open one first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It opens in any browser, without a network.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Merge a library into this one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Merging…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New library</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No library is open.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open articles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open library</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preparing the sample library…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} differ, ours kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} here already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} without a place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0}: kept “{1}”, there it is “{2}”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0}: {1} taken in</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source> + </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Narrow (F)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only {0}: {1} of {2}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show only quotes with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to tell the quotes shown apart by.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type an actor, claim, tag, stance or coder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>actor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>claim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>coder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>stance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find in article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at all places, then mark and tag them in one step (Ctrl+Enter)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark all…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A backup is made first. Nothing that somebody wrote is changed or guessed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mend what can be mended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something is wrong with this library ({0})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>As before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave the choice to Attest: {0}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>actors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>claims</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>commands</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>Add actor to quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add claim to quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tag quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Next quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous quote</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close the guide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find in the guide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No page has these words.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The guide is not here.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>A copy of the library as it was is among the backups.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checking the library…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File, sources, texts, quotes and history were checked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It holds nothing of your articles; read it before you send it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The library is whole.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>`attest repair` saves what can be read into a new library; or go back to a backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} problems could not be mended.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>undone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>undone, then replaced</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing has been changed yet. Every step will be kept here, and can be undone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo up to here</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>1 record</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} records</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HitsList</name>
    <message>
        <source>Hits in context</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Close the import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import finished</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import stopped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A copy of “{0}”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group copies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import {0} (Enter)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep nothing (Esc)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Known articles as new versions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looks broken in places ({0}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped: {0} found so far</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What became of each article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>already in the library</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an earlier version in the library has this text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>article of its own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>holds {0}, found {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>holds {0}: {1} found, {2} skipped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>included</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>new version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not readable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>skip</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the same address is in the library, with another text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the same address is in this import already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the same text is in the library</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the same text is in this import already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} (in the trash)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} already in the library</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} imported</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} known already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} like another one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} not readable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} skipped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} to look at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} – {1} missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Choose files that hold text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No articles were found.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped. {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The files are where they were.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What came in stays, unless you take it back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Choose a quote, an actor or a claim to see its whole record here.

N goes to the next quote.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>All as they were</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed by you; it was {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use this key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is the key of “{1}”. Give that another key first.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LanguageHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Attest has learnt from {0}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Actors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a quote and press C to say which claim it is about.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a quote and press T to tag it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drop articles here, or press Ctrl+O. Text, HTML, Markdown and PDF files will do.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter the library</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group by language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group by month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group by outlet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group by state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group by tag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide articles that are done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark as not done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New tag below…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No outlet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No tag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing with “{}”. Esc clears the filter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reverse order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save a search to find it here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select words in an article and press A to name an actor.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show quotes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sort and group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sort and group articles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sort by date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sort by outlet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sort by title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sort by when added</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>actor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>assert</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>claim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>deny</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} assert, {} deny, {} question, {} report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Show {} more in the quotes table</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Look: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text {0} pt, {1} characters a line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Margin cards</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select words in the text and press Q: the quote’s card appears here, beside its words.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MarkingAll</name>
    <message>
        <source>For {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to mark: no words were found in the text of an article.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} marked. Ctrl+Z takes it back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} with “{1}” in {2}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ModeBar</name>
    <message>
        <source>Leave</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is going on</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OriginPanel</name>
    <message>
        <source>A saved page is not opened from here: a browser would run its scripts and fetch its pictures.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fetched at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fetched from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind and size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loaded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the original</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part of it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the original…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sum of its bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sum of the text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bytes stayed in another library; only their sum is here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Verify now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} by {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>✓ Source and text are, byte for byte, what was loaded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>✗ Source or text are not what was loaded. Check the library (file, backup, disk).</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OriginalView</name>
    <message>
        <source>

… the first {0} characters are shown.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Original and text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source as loaded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is not text ({1}, {2} bytes). It is kept unchanged in the library.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compared by their sha-256 sums.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import this text (Ctrl+Enter)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make a new version (Ctrl+Enter)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the original</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The original was saved as {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unchanged: {0} sources and {1} texts are, byte for byte, what was loaded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Verifying…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Verifying… {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} could not be saved: {1}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} of {1} sources and {2} texts are not what was loaded.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PagesBar</name>
    <message>
        <source>({0} of {1})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark pages in the dark look</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fit page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Turn the pages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>of {0}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Article pages</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Paging</name>
    <message>
        <source>Import the PDF again to see its pages.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the words of this article stand on its pages is not known.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>1 result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A paragraph of this article by its number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All {} hits in the search pane</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Did you mean</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything the menus can do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing contains “{}”. Try fewer words, a part of a word with * (inspect*), or ~ for similar spellings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing here is called “{}”. Without the sign in front, the texts are searched as well.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paragraph {}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People, organisations, states, anonymous sources</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search articles, quotes, actors, claims, commands</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search articles, quotes, actors, claims, commands…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The codebook</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the number of a paragraph</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What actors take a stand on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>also “{}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} results</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>Places found</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PlacesModel</name>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Actor…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All or none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to the text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Claim…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How much is marked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark all places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only mark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the paragraph</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the sentence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} new, {1} that are there; one step to undo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} new; one step to undo.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Backed up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give the other command another key first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That key is in use.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was there before is in {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is as it was in the copy.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PreviewList</name>
    <message>
        <source>Articles found</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>a field holds for everything in the brackets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a regular expression on the exact text; i ignores case</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a span of time; date:2031, date:&gt;2031-02-14 and date:&lt;=2031-03 work as well</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>any one letter; * in the middle is any number of letters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>articles and quotes with a tag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>asserts, denies, questions or reports</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>both words, in every form: strike finds strikes and striking</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>brackets group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by claim, in words of the claim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by language of the article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by outlet; title: and byline: work as well</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by who made the quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>direct, indirect, mixed or paraphrased quotes; kinds of actors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>every article of which there is a near-duplicate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>near each other, in any order, with at most five other words between</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one of them or both</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>only in notes; articles, quotes, actors, claims, tags and titles work as well</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>quotes by who says them; actor: finds whoever takes part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>similar spellings, one letter off; ~2 for two letters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the one without the other; NOT insurers says the same</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>these words in this order, exactly as written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>whatever has any tag; any field can be asked so</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>words that begin so</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>QuotePage</name>
    <message>
        <source>Addressee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Addressee, source and more…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Also says</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Certainty of the coding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Markdown; saved when you leave the field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mentioned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Obtained via</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reporter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show filled fields only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tag, or parent / tag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The words of the quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Translated from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who is spoken of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who passes it on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who says it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as {}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>changed {}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>coded by {}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>contradicts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>language, such as uk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>statement, told AP, leak, post…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>suggested by {}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>told reporters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>QuotesTable</name>
    <message>
        <source>Addressee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Claim…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter by any word: speaker, claim, stance, tag, outlet, date…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter quotes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to the text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mentioned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No quotes yet: select words in an article and press Q</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speaker…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} chosen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} quotes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} — show all</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Article text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open an article to read it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>find any article, quote, actor or claim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>open files, or drop them here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>paste an article you have copied</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>selected: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>then mark who says what: select words, press Q</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Scroll the article</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Forget saved searches</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename tag</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search articles, quotes, actors, claims, commands…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Best first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By outlet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By speaker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Did you mean “{}”?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export hits…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark words…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing found for “{}”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order of the hits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search the texts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tag hits…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What can be searched for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the first of {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} ms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words, "a phrase", speaker:halloran, stance:denies, date:2031-03…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>CSV ({0})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose hits that are articles or quotes: only those can be tagged from here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export hits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search saved in the library pane.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Spreadsheet ({0})</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SectionHeader</name>
    <message>
        <source>Fold or unfold; double click shows this section alone</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Create one or open one first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No library is open.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The search index is not open yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>All settings as they were at first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to the text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copies to keep</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy a library the first time it is opened in a day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dates and numbers follow it. Articles, quotes and exports keep their own languages.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>EB Garamond (Attest’s own)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every change is saved at once; a copy helps when a disk fails or a file is deleted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exports</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In Attest’s own folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept in {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language and size of the interface change when Attest starts again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Learn from the articles you mark as done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line width</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New libraries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offer the likely speakers after Q</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read along and suggest quotes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Single keys work in the text: Q, A, C, T…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size of the interface</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start Attest again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Suggestions are made on this computer; nothing of your articles leaves it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder used last</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This page as a file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type of the article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your name as coder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>characters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StanceTally</name>
    <message>
        <source>1 asserts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 denies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 reports</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No quote takes a stance yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} assert</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} deny</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} report</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Indexing {0}/{1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last action</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What this article holds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whether your work is saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Work in the background</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More: {0}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Sticking</name>
    <message>
        <source>Nothing to repeat yet: give a quote an actor, a claim or a tag first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take off this quote (Backspace)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which actor for every quote from now on?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which claim for every quote from now on?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which tag for every quote from now on?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} sticks: N, P and clicks give it, Q and the mouse mark new quotes with it</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Muted: {0}. Undo brings it back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Never propose this way: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No suggestions are left in this article.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That was the last suggestion in this article.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>suggested · {0}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SuggestingField</name>
    <message>
        <source>Create “{}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Suggestions for {}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>a clause follows the cue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a colon follows the cue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a name and a colon</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a paragraph that opens with a dash</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a source is named: according to …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it compares or says what changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it gives figures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it names who did it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it says something is the most or the first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it states something</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>learnt from your finished articles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>marks follow the cue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the cue and who says it, then words in marks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the cue says what it is about</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the grammar of the sentence (spaCy)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the same speaker goes on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>who says it and a colon, then words in marks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>who says it and the cue, then words in marks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>who says it stands before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>who says it stands behind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>words in marks inside the writer’s sentence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>words in marks, nobody named beside them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>words in marks, the speaker before goes on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>words in marks, then a dash and a name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>words in marks, then a name and a verb</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>words in marks, then a verb and a name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>words in marks, then the cue and who says it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>words in marks, then who says it and the cue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“that” follows the cue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“to” follows the cue</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TagPage</name>
    <message>
        <source>A typical passage, and one on the edge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another tag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Applies when</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Below</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not when</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quotes with this tag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show in the quotes table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What has to be there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it is mistaken for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the tag means, in one sentence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no colour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>orange</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>teal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>violet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} quotes</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Hits over time</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Coder: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New quotes are recorded under this name. Click to change it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>coder: {0}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>End the tour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How far the tour is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skip this step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Touring</name>
    <message>
        <source>That was the tour. The guide (F1) tells the rest.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Versioning</name>
    <message>
        <source>Attach here (H)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Corrected: a new version. Ctrl+Z takes it back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select the words that “{0}” stands for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select words first: S selects the sentence.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The text has changed meanwhile; nothing was corrected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} to check after the text has changed</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Attach in the text…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to the text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check what is to be repaired; it makes a new version.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From version {0} to now: {1}, touching {2}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look for broken words…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make these repairs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not this place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing in this text looks broken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Proposed repairs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quotes to check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quotes touched</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quotes whose place is to be checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show in the text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The words have changed. Is this still the quote?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is only this one text. F2 in the text corrects a paragraph.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These words stand nowhere in the text as it is now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is the place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version {0} is the text as it is now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>orphan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>review</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A file that ends in .attest.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attest keeps your articles, the quotes you mark in them, and who says them, in one file on this computer: a library. Nothing leaves it unless you export it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Begin your own project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on with the tour ({0} of {1})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New library…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a library…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the sample library</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take the tour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ten articles to try things on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ten steps on a sample library, in five minutes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who said what, about which claim, on what evidence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} — {1}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Attest {0}, free software under the AGPL 3 or later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that {0} can be written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings: {0}. Indexes: {1}. Log: {2}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Suggestions off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Suggestions on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The settings could not be saved: {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>actor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>claim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>next pane</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Actor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>addressee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>anonymous source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>asserts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>certainty not said</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>denies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>direct</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>indirect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mentioned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>paraphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>passage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>probable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reporter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reports</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>speaker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WorthChecking</name>
    <message>
        <source>No sentence here states something that could be checked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Worth checking, {0} of {1}: {2}. Q marks it, then C makes it a claim.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>{0} · the quote that is there</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>candidates</name>
    <message>
        <source>similar words</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>About Attest</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About this article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept suggestion, said by candidate 1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept suggestion, said by candidate 2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept suggestion, said by candidate 3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Actor…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add words to the quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All hits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All near-duplicates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All quotes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attach quote here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back up the library now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bring articles into the library: text, Markdown, web pages, PDF. Files can be dropped on the window as well.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bring in every article of a folder and the folders in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change between the light look, the dark look and the one the system has.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change the looks, the language, keys, your name as coder, folders and backups.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change the quote's kind: direct, indirect, mixed, paraphrase, passage.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check this library</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a claim and a stance that every quote marked, visited or clicked gets from now on, until Esc.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a tag that every quote marked, visited or clicked gets from now on, until Esc.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose an actor and a function that every quote marked, visited or clicked gets from now on, until Esc.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the next quote in the text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the next quote without giving it what sticks.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the previous quote in the text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the previous quote without giving it what sticks.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Claim and stance…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close the window. Everything is saved already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy a report for the developers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy quote with its source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the quote, its speaker and where it was printed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the selected words as plain text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy versions, settings and the last lines of the log; nothing of your articles is in them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correct the text…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create a library: one file that holds articles, quotes, actors and claims.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cut words out of the quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete quote or dismiss suggestion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dim all quotes but those of an actor, claim, tag, stance, coder or kind; again narrows, Esc shows all.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do again what was undone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit the paragraph at the caret where it stands. The text before stays as a version; quotes follow.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End one sentence earlier</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End one sentence later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End one word earlier</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End one word later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export article as HTML…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export article as…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export library as HTML…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export library as…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fetch one page by its address and import it. Nothing else is ever fetched, and this only when Enter says so.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find a command by its name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find any article, quote, actor, claim, tag or command, and go there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find in article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find words in the article.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give the chosen quote the actor, claim or tag that was given last.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go back to the sentence before by rank.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to the next place of the words looked for.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to the next suggestion.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to the previous place of the words looked for.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to the previous suggestion.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Have Attest read along and propose quotes, or not.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Have every quote marked, visited or clicked get what was given last, until Esc.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys at a glance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Learn the ten things that matter on the sample library; a tour that was left goes on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave filter, sticking tag or attaching</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave what is shown above the text, the last begun first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Let the last tagging stick</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Library pane</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light, dark or as the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at the next quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at the previous quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make a dated copy of the library.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make an article of what was copied in a browser or another program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make the article's text larger.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make the article's text smaller.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make the selected words part of the chosen quote, for quotes that are interrupted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make the suggestion a quote said by candidate 1 of its card, and go to the next one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make the suggestion a quote said by candidate 2 of its card, and go to the next one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make the suggestion a quote said by candidate 3 of its card, and go to the next one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make the suggestion a quote said by the proposed speaker, and go to the next one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark an area of the page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark article as done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark the selected words as a quote and choose who says it. Without a selection: the words inside the quotation marks around the caret, else the sentence.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Merge a library into this one…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More like this article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move the end of the chosen quote to the next sentence's edge.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move the end of the chosen quote to the next word's edge.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move the end of the chosen quote to the previous sentence's edge.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move the end of the chosen quote to the previous word's edge.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move the keyboard to the library's filter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move the keyboard to the next pane: library, text, margin, inspector.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move the keyboard to the previous pane.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move the keyboard to the text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move the start of the chosen quote to the next sentence's edge.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move the start of the chosen quote to the next word's edge.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move the start of the chosen quote to the previous sentence's edge.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move the start of the chosen quote to the previous word's edge.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mute this kind of suggestion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Narrower lines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Near-duplicates of this article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Never propose anything by the rule of this suggestion again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New library…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next sentence worth checking</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next suggestion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a folder of articles…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a small library to try things out; nothing in it matters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a web address…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open another library in this window.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open articles…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open library…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the sample library</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Original and text…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pages or text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paste an article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous sentence worth checking</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Prove that every source and text is, byte for byte, what was loaded: compare them with their sha-256 sums.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Prove that the library is whole, and mend what can be mended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put a rectangle on the page: drag it, or move it with the arrow keys and stretch it with Shift; then Q. With a quote chosen that is an area, its rectangle is taken. Alt and a drag draw one anywhere on a page.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put a tag on the quote.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put fewer characters into a line.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put more characters into a line.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put the chosen quote into the trash, or dismiss the suggestion. Undo brings it back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read the guide here, without a network.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read the next article of the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read the previous article of the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Repeat the last tagging</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run a command</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say that nothing is left to do in this article, or that there is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say that the selected words are where the quote stands now that the text has changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say which stand the quote takes on which claim.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say who speaks, is addressed or is mentioned in the quote.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search with every hit in its context, counts by outlet, date, actor and claim, and saved searches.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select a sentence that states something one could check, the most telling first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select inside quotation marks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select sentence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select the sentence around the caret; again, the paragraph.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select the words inside the quotation marks around the caret.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show all keys, as they are set now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show what to begin with, and the libraries opened last.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Welcome page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the text comes from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show and edit what is known of the article: title, outlet, byline, date, address, language, note.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show every article of which the library holds a near-duplicate, each beside its copies.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show every step ever made in this library, and go back to one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show only some quotes…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show or hide the inspector.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show or hide the library pane.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the article as it was printed, or its text again; caret, selection and place stay.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the article's versions, what changed, and the quotes whose place is to be checked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the articles that are about the same as the one that is open.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the articles that were found and wait to be chosen from, or what became of each in the last import.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the articles whose text is nearly that of the one that is open.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the chain of custody: source, sums, who loaded it when, what read it; verify, save or open it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the source beside the text: what is not in it and why, to be put back or left out in a new version.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the table of all quotes: sort, filter, and change several at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the version, the licence and where things are kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start one sentence earlier</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start one sentence later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start one word earlier</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start one word later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stick a claim…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stick a tag…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stick an actor…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Suggestions on or off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take back the last change, and the one before, as far back as the library goes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take in the articles, quotes, actors and claims of another library; what differs is listed, ours is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take the selected words out of the chosen quote; without a selection, the part of it that the caret is in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take what sticks from the chosen quote, which should not have it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take what sticks off the quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To the library</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To the text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Verify sources and texts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Versions of the article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wider lines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write all articles with their quotes as one HTML file that anybody can read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write the article and its quotes in another format: tables, reports, networks, references, web annotations.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write the article with its quotes as one HTML file that anybody can read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write the library in another format: tables, reports, networks, references, codebook, web annotations, a site.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A claim cannot be linked to itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A claim needs words.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A few words in a language that is easy to tell.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A field of choices needs at least one choice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A file in “{0}” is too large.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A library cannot be merged into itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A line of {0} is no JSON object.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A quote needs at least one span or area.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A quote needs at least one span.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A tag cannot lie under itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A tag needs a name without a slash, which stands between a tag and its parent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A topic cannot lie under itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A topic needs a name without a slash, which stands between a topic and its parent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A topic needs a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A word can be one or two letters off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept quote's place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Actors have no field {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add actor “{0}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add alias “{0}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add article “{0}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add claim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add claim to quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add field “{0}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add plain words beside it to narrow the search.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add role</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add tag “{0}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add topic “{0}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An actor cannot belong to itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An area needs a page and must not be empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An article cannot be without text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An article has changed meanwhile; nothing was marked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Annotated page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Articles have no field {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Articles need no such declarations; the file may have been made to do harm.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask for the file again; it was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attach quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change affiliation of actor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change aliases of actor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change choices of “{0}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change kind of actor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change kind of field “{0}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change roles of actor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change topic of claim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change {0} of actor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change {0} of article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change {0} of claim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change {0} of quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change {0} of tag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check its quotation marks.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that you may open it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the file's permissions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the folder {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the folder's permissions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the path, or create a new library there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a file or a folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a file that ends in .attest.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a shorter, simpler name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose an article that came from a PDF.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another library file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another name for the new library.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another name, or say that it may be overwritten.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the folder with its index.html.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Claims have no field {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close it there first, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the library to a folder you may write to, and open the copy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create the folder first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete actor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete claim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete field “{0}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete tag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete topic “{0}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete {0} actors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete {0} claims</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete {0} quotes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete {0} tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Did you mean in:{0}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dismiss suggestion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dissolve the group of copies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each line must be a JSON object.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each line must be an object.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export an annotated page. ({0})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export it again from the tool it is from.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export it as REFI-QDA 1.0.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export it as an annotated page.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export it from Taguette again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export it from Zotero again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fields are {0}. To look for the words, use quotes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For example {0}:{1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forget saved search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Free some space and try again. Everything saved before is safe.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Free some space or choose another disk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go back to a backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group copies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hardly any text was found; compare it with the original.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import it again as a new version to keep both texts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import it as an article instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import its subfolders one by one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Install Attest again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Install the newest Attest to open it. The file has not been changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It has been started again. The text and your quotes are safe; read on in the text view.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It has no text, only pictures of pages: mark areas on them, or have its text recognised (OCR).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It may have been taken back by an undo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It may have been taken back by an undo; redo brings it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its text, if it has any, is in the text view.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>JSON Lines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep two actors apart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Link claims: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>List the articles to see their numbers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make it, or choose another place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make quote {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark all places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark as to do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Marked PDF</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Merge claims</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Merge {0} into “{1}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Merge {0} tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move quote's area</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move quote's boundaries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move tag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move the article to the trash instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move topic “{0}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Much text on the page was left out; compare it with the original.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mute “{0}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Network (GEXF)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Network (GraphML)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Network (UCINET)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Network (matrix)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New version of “{0}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No article is that long; the file may have been made to do harm.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No date was found.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No headline was found.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None of these articles has printed pages.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing of {0} is an Attest library.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was written. Redact the other places where it is named too, or leave the article out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only an abstract was found, not the article.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only metadata was found.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only the first {0} of {1} pages were read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a file that ends in .attest; projects of other programs can be imported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open it in a PDF viewer, save a copy without the password and import that.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open it in a PDF viewer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open it in a browser and save it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open it in a browser.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open it in its own program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open it in the program it was made with.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open it in the tool that made it, and save it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the article and export that one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part of the article may be missing: the page declares more text than was found.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Propose two actors again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put a backslash before signs meant as they are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quotes have no field {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Records still have “{0}”: rename the choice, or change those records first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>References (BibTeX)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>References (CSL-JSON)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>References (RIS)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reject quote's place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove alias “{0}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove claim from quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove role</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove tag from article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove tag from quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove {0} articles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename choice “{0}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename field “{0}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename topic “{0}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Repair library</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Replacements must lie in the text and must not overlap.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report (Word)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore actor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore claim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore it from a backup, or delete it and create a new library.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore it from a backup; `attest check` lists what is wrong.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore tag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore {0} actors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore {0} articles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore {0} claims</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore {0} quotes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore {0} tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run `attest check` on the library.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save a copy without it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save it as text, HTML, PDF or an office document and open that.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save it in a browser and import the file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save search “{0}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say which column holds the text, or name it “text” (found: {0}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set speaker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set stance: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Split it, or import the parts you need.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Split it, or open a smaller copy of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Split it, or save it in a simpler format.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Split the archive and import the parts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Split the project, then import its parts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Split “{0}” off “{1}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start it again when you want.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tag article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tag hits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tag quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tags have no field {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take in highlights of the PDF</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take in {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take out of the group of copies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That is no file name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The Attest data in this file cannot be read: {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PDF could not be written: its file is damaged or locked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The article could not be told from the rest of the page, so all of it was kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The backup could not be written: {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The backup {0} is damaged itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bytes of {0} are not those that were loaded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The data were written by a newer Attest.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disk is full or failing; the last action was not saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The encoding was guessed as {0}; check the accented letters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The encoding was guessed as {0}{1}; check the accented letters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The export would still hold something you redacted (in {0}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The feed has only a teaser of this article.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file may be damaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file may be damaged; open it in its own program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file says it is in {0}, but it is in {1}; it was read as {2}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file states {0} words, {1} were found.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The first row names the columns.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder {0} does not exist.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder {0} is read-only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The library has this article already{0}: {1} as “{2}”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The other actor needs another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The pages are locked with a password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The pages cannot be shown: the file is damaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The range ends before it starts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sample article {0} is missing: {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sample has no actor “{0}”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sample has no claim “{0}”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sample text does not say “{0}”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The search index is being written by another window.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The search is nested too deeply.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The search is too long.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The text made from {0} is not the one that was extracted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no actor {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no article {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no backup at {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no claim {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no export format “{0}”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no field {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no field “{0}:”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no library at {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no quote {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no room left to write “{0}”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no source {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no such day: {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no tag {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no topic {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no version {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing called “{0}” to look in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing in it to import.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not the password of these pages.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This page cannot be drawn: it is damaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This page could not be drawn: the drawing process ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This page holds no Attest data.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This quotation mark is never closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This regular expression is never closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This regular expression is wrong: {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This regular expression takes too long.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To load it as an article, import it instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again, or save it in a browser.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try: date:{0}..{1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type it to see them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write it like 2031-03-14.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an attachment that holds no article ({0})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the whole address, beginning with https://.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A PDF cannot be exported without its text, nor with parts blacked out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A PDF holds one article.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unlink claims</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unpack it and import a part.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unpack it and import its files.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Update Attest, then import them again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use at most {0} characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use the commands “More like this article” and “Near-duplicates of this article”, or copies:* for all.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Web Annotations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words at most {0} apart can be looked for.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a word after NOT.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write dates like 2022, 2022-10, 2022-10-15, 2022-10..2022-11 or &gt;=2022-10.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write it with fewer brackets.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write one of: articles, quotes, actors, claims, tags, notes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write ~{0} or less.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You left it out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zoom out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a message without text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a record without a title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a row without text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>addressee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an entry without text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>anonymous source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>asserts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>brat standoff</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>contradicts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>date line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>denies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>direct</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>edit {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>further reading</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>has no span</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>headline repeated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>index</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>indirect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is missing, though the history has it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is not journalled: undo would miss {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is not what the history made it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is placed in a text that is not its article's current one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mentioned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no headline and no text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no text under its headline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not part of the article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>paraphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>passage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pictures and scripts of a saved page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>quote {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>refers to a record of {0} that does not exist</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reporter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reports</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>responds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>restates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>says “{0}” but the text there is “{1}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>source line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>source {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>speaker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>supports</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>table {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the bytes of {0} are not those that were loaded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the text is not the one that was extracted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>version {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>was left open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} answered {1} {2}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} broken character{1} could not be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} cannot be created.{1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} cannot be reached: {1}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} cannot be written.{1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} could not be read ({1}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} could not be restored: {1}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} declares entities or a DTD, which is not read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} does not exist.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} exists already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} has no column that is known to hold text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} has no entries.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} has no files.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} has no message with text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} has no pages.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} has no records.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} has no rows.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} has no text on its pages.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} has no text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} has over {1} files.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} has {1} MB; files over {2} MB are not imported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} holds no page.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} holds over {1} files.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is a folder, not a library.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is an SQLite file, but not an Attest library.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is an empty archive.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is larger than {1} MB.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is locked with a password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is no RTF file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is no table: {1}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is no uid, or {1} no language.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is no valid JSON.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is not an Attest library.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is not in a format that Attest reads.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is not text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is not the address of a web page.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is open in another window or program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} lies too deep in other files.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} needs more memory than an import may use.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} of its files were not read: it holds too much for one import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} of {1} pages could not be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} of {1} pages have no text, only pictures.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} says {1} articles, {2} were found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} took too long to arrive.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} unpacks to more than {1} MB in one part.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} unpacks to more than {1} MB.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} was given up after {1} seconds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} was last used with a newer Attest.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0}s have a field “{1}” already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“NOT” needs something to leave out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{0}:” needs a value.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{0}:” takes the number of an article, not “{1}”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{0}” cannot be read as JSON.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{0}” cannot be written to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{0}” could not be written: {1}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{0}” does not go with {1} networks.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{0}” exists already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{0}” holds files that are no Attest site.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{0}” holds no REFI-QDA 1.0 project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{0}” holds no project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{0}” is damaged, or not laid out as its tool does it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{0}” is damaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{0}” is neither yes nor no.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{0}” is no choice for {1}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{0}” is no date.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{0}” is no possible file name here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{0}” is no project of a tool that Attest knows.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{0}” is no site that Attest exported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{0}” is none of the choices: {1}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{0}” is not a date.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{0}” is not a date; write it as 2031-03-14, 2031-03 or 2031.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{0}” is not a number; write it as 1200 or 0.5.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{0}” is {1} already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{0}” needs something to look for on both sides.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>counting</name>
    <message numerus="yes">
        <source>%Ln actors</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claims</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Annotate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>showing</name>
    <message>
        <source>by {0}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Choose “Norrvik dockers vote to go back to the gate” in the list on the left.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click into a sentence and press {0}: it is selected. {0} again takes the whole paragraph.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dashed lines are suggestions. Press {0} to go to one, Enter to accept it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give it a tag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Let Attest suggest</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark it as a quote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open an article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pass it on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press 1 for the first speaker, or type a name and press Enter. {0} asks again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press {0} and choose a claim. The arrow keys ← → choose the stance: asserts, denies, questions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press {0} and choose a tag, or type a new one. “frame / risk” makes one below another.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press {0} and save the article as one page that opens in any browser.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press {0} and type “sluice”: articles, quotes and claims are found as you type. Esc closes it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press {0}. Every step can be undone, also tomorrow; {1} does it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press {0}. The words get a colour, and the likely speakers are offered.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say about which claim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say who says it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select what somebody says</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take something back</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>