<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name />
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Nothing is read from your settings, and none are kept. Start Attest as usual to have them back.</source>
        <translation>No se lee nada de sus ajustes y no se guarda ninguno. Inicie Attest como siempre para recuperarlos.</translation>
    </message>
    <message>
        <source>Safe mode.</source>
        <translation>Modo seguro.</translation>
    </message>
</context>
<context>
    <name>ActorPage</name>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Add “{}”</source>
        <translation>Añadir «{}»</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Another name in the texts</source>
        <translation>Otro nombre en los textos</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Contradicts itself</source>
        <translation>Se contradice</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Identificador externo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>Tipo de actor</translation>
    </message>
    <message>
        <source>Markdown; saved when you leave the field</source>
        <translation>Markdown; se guarda al salir del campo</translation>
    </message>
    <message>
        <source>Merge another actor into this…</source>
        <translation>Fusionar otro actor con este…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Quotes of this actor</source>
        <translation>Citas de este actor</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Split this actor…</source>
        <translation>Dividir este actor…</translation>
    </message>
    <message>
        <source>Where this actor contradicts itself</source>
        <translation>Dónde se contradice este actor</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>Wikidata Q… or an address</source>
        <translation>Wikidata Q… o una dirección</translation>
    </message>
    <message>
        <source>minister of X, 2019–2023</source>
        <translation>ministro de X, 2019–2023</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>{} citas</translation>
    </message>
</context>
<context>
    <name>AddressBar</name>
    <message>
        <source>Address of an article</source>
        <translation>Dirección de un artículo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Enter fetches this one page and nothing else.</source>
        <translation>Intro trae esta única página y nada más.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Traer</translation>
    </message>
    <message>
        <source>Fetch a web page</source>
        <translation>Traer una página web</translation>
    </message>
    <message>
        <source>Only http and https addresses are fetched.</source>
        <translation>Solo se traen direcciones http y https.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
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
        <translation>1 pasaje apartado</translation>
    </message>
    <message>
        <source>{0} passages set aside</source>
        <translation>{0} pasajes apartados</translation>
    </message>
</context>
<context>
    <name>Annotating</name>
    <message>
        <source>Copied with its source.</source>
        <translation>Copiado con su fuente.</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>Añadir cita</translation>
    </message>
    <message>
        <source>Nothing to repeat yet: give a quote an actor, a claim or a tag first.</source>
        <translation>Nada que repetir todavía: dé antes a una cita un actor, una afirmación o una etiqueta.</translation>
    </message>
    <message>
        <source>Quote deleted. Ctrl+Z brings it back.</source>
        <translation>Cita eliminada. Ctrl+Z la recupera.</translation>
    </message>
    <message>
        <source>Tag hits</source>
        <translation>Etiquetar resultados</translation>
    </message>
    <message>
        <source>Tag the hits</source>
        <translation>Etiquetar los resultados</translation>
    </message>
    <message>
        <source>Tagged {0} with “{1}”.</source>
        <translation>{0} con la etiqueta «{1}».</translation>
    </message>
    <message>
        <source>The caret is not inside quotation marks. S selects the sentence.</source>
        <translation>El cursor no está entre comillas. S selecciona la frase.</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>2031-03-14, 2031-03 or 2031</source>
        <translation>2031-03-14, 2031-03 o 2031</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Done with this article</source>
        <translation>Terminado con este artículo</translation>
    </message>
    <message>
        <source>Economy, Opinion…</source>
        <translation>Economía, Opinión…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Markdown; saved when you leave the field</source>
        <translation>Markdown; se guarda al salir del campo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Original…</source>
        <translation>Original…</translation>
    </message>
    <message>
        <source>Origin…</source>
        <translation>Origen…</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Tag, or parent / tag</source>
        <translation>Etiqueta, o superior / etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versiones…</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>Quién lo publicó</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Quién lo escribió</translation>
    </message>
    <message>
        <source>added {}</source>
        <translation>añadido {}</translation>
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
        <translation>versión {}, leída con {}</translation>
    </message>
    <message>
        <source>{} words</source>
        <translation>{} palabras</translation>
    </message>
</context>
<context>
    <name>ArticleRows</name>
    <message>
        <source>1 quote</source>
        <translation>1 cita</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>{} citas</translation>
    </message>
</context>
<context>
    <name>ArticlesModel</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>una de {0}</translation>
    </message>
    <message>
        <source>{} % read</source>
        <translation>{} % leído</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>{} citas</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Backed up.</source>
        <translation>Copia hecha.</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Volver a esta copia</translation>
    </message>
    <message>
        <source>There is a whole copy of {0}. The damaged file is kept beside it.</source>
        <translation>Hay una copia íntegra del {0}. El archivo dañado se conserva a su lado.</translation>
    </message>
    <message>
        <source>What was there before is in {0}.</source>
        <translation>Lo que había antes está en {0}.</translation>
    </message>
    <message>
        <source>{0} is as it was in the copy.</source>
        <translation>{0} está como en la copia.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Copies of this library, the newest first</source>
        <translation>Copias de esta biblioteca, la más reciente primero</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Volver a esta copia</translation>
    </message>
    <message>
        <source>Open a library to see its copies.</source>
        <translation>Abra una biblioteca para ver sus copias.</translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it under another name</source>
        <translation>La biblioteca actual se conserva al lado con otro nombre</translation>
    </message>
    <message>
        <source>There is no copy yet. One is made when you have worked in the library and open it again.</source>
        <translation>Aún no hay copia. Se hace una cuando ha trabajado en la biblioteca y la vuelve a abrir.</translation>
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
        <translation>Cada bloque del original; los marcados están en el texto</translation>
    </message>
    <message>
        <source>In the text: {0} in {1} of {2} blocks</source>
        <translation>En el texto: {0} en {1} de {2} bloques</translation>
    </message>
    <message>
        <source>Only what is left out</source>
        <translation>Solo lo que queda fuera</translation>
    </message>
    <message>
        <source>The text this makes</source>
        <translation>El texto que resulta</translation>
    </message>
</context>
<context>
    <name>Boundaries</name>
    <message>
        <source>A quote needs some words. Del deletes it whole.</source>
        <translation>Una cita necesita palabras. Supr la elimina entera.</translation>
    </message>
    <message>
        <source>Select the words that are not part of the quote, then cut them out.</source>
        <translation>Seleccione las palabras que no son parte de la cita y recórtelas.</translation>
    </message>
    <message>
        <source>These words are not in the text any more; attach the quote first (Ctrl+5).</source>
        <translation>Estas palabras ya no están en el texto; vuelva a fijar la cita antes (Ctrl+5).</translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <source>Change certainty of {0}</source>
        <translation>Cambiar la certeza de {0}</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>{0} elegidas</translation>
    </message>
    <message>
        <source>{0}, then Enter</source>
        <translation>{0}, luego Intro</translation>
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
        <translation>+{0} más</translation>
    </message>
    <message>
        <source>No speaker yet</source>
        <translation>Aún sin hablante</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>aceptar</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>afirma</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>niega</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directa</translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation>descartar</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirecta</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixta</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>paráfrasis</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>pasaje</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>cuestiona</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>informa</translation>
    </message>
    <message>
        <source>suggestion: Enter accepts, Del dismisses</source>
        <translation>sugerencia: Intro acepta, Supr descarta</translation>
    </message>
    <message>
        <source>tags: {0}</source>
        <translation>etiquetas: {0}</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Esc closes. Every key can be changed in the settings.</source>
        <translation>Esc cierra. Cada tecla se puede cambiar en los ajustes.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Enter opens, Delete removes</source>
        <translation>Intro abre, Supr quita</translation>
    </message>
    <message>
        <source>Open “{}” — Delete removes it here</source>
        <translation>Abrir «{}» — Supr lo quita de aquí</translation>
    </message>
</context>
<context>
    <name>ChipsField</name>
    <message>
        <source>Add: {}</source>
        <translation>Añadir: {}</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Create “{}”</source>
        <translation>Crear «{}»</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Type a name, or press a number</source>
        <translation>Escriba un nombre o pulse un número</translation>
    </message>
    <message>
        <source>Type what is claimed, or press a number</source>
        <translation>Escriba lo que se afirma o pulse un número</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>New actor “{}”</source>
        <translation>Nuevo actor «{}»</translation>
    </message>
    <message>
        <source>New claim “{}”</source>
        <translation>Nueva afirmación «{}»</translation>
    </message>
    <message>
        <source>New tag “{}”</source>
        <translation>Nueva etiqueta «{}»</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Type a tag, “frame / risk” for one below another</source>
        <translation>Escriba una etiqueta; «marco / riesgo» pone una bajo otra</translation>
    </message>
    <message>
        <source>Type the claim, ←→ for the stance</source>
        <translation>Escriba la afirmación, ←→ para la postura</translation>
    </message>
    <message>
        <source>Who is concerned?</source>
        <translation>¿A quién concierne?</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>¿Quién lo dice?</translation>
    </message>
</context>
<context>
    <name>ClaimPage</name>
    <message>
        <source>Another claim</source>
        <translation>Otra afirmación</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondida por</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contradice</translation>
    </message>
    <message>
        <source>Link to another claim…</source>
        <translation>Enlazar con otra afirmación…</translation>
    </message>
    <message>
        <source>Markdown; saved when you leave the field</source>
        <translation>Markdown; se guarda al salir del campo</translation>
    </message>
    <message>
        <source>Merge another claim into this…</source>
        <translation>Fusionar otra afirmación con esta…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Responds to</source>
        <translation>Responde a</translation>
    </message>
    <message>
        <source>Restates</source>
        <translation>Reformula</translation>
    </message>
    <message>
        <source>Show filled fields only</source>
        <translation>Mostrar solo campos rellenos</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Enunciado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Apoyada por</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Apoya</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Topic, or parent / topic</source>
        <translation>Tema, o superior / tema</translation>
    </message>
    <message>
        <source>What is claimed</source>
        <translation>Lo que se afirma</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Who takes which stand</source>
        <translation>Quién toma qué postura</translation>
    </message>
    <message>
        <source>contradicts · {0}</source>
        <translation>contradice · {0}</translation>
    </message>
    <message>
        <source>open, checked, disputed…</source>
        <translation>abierta, comprobada, discutida…</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>{} citas</translation>
    </message>
</context>
<context>
    <name>ClaimRow</name>
    <message>
        <source>Certainty about “{}”</source>
        <translation>Certeza sobre «{}»</translation>
    </message>
    <message>
        <source>Stance on “{}”</source>
        <translation>Postura sobre «{}»</translation>
    </message>
</context>
<context>
    <name>ClaimsField</name>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>What is claimed, in your words</source>
        <translation>Lo que se afirma, en sus palabras</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>no colour</source>
        <translation>sin color</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>turquesa</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violeta</translation>
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
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Read the table so</source>
        <translation>Leer la tabla así</translation>
    </message>
    <message>
        <source>Say what each column holds; one holds the text. Tables with the same columns are read so from now on.</source>
        <translation>Diga qué contiene cada columna; una contiene el texto. Las tablas con las mismas columnas se leerán así en adelante.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>What the column “{0}” holds</source>
        <translation>Qué contiene la columna «{0}»</translation>
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
        <translation>Sugerencias para {}</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Choose two or more articles in the list first (Ctrl+click, Shift+arrows).</source>
        <translation>Elija antes dos o más artículos de la lista (Ctrl+clic, Mayús+flechas).</translation>
    </message>
    <message>
        <source>Grouped: {0}. Ctrl+Z takes it back.</source>
        <translation>Agrupados: {0}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Taken out of the group: {0}. Ctrl+Z takes it back.</source>
        <translation>Sacados del grupo: {0}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>The group is dissolved; {0} stand alone. Ctrl+Z takes it back.</source>
        <translation>El grupo está deshecho; {0} quedan solos. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>This article is in no group of copies.</source>
        <translation>Este artículo no está en ningún grupo de copias.</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Corregir el texto</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Guardar versión</translation>
    </message>
    <message>
        <source>The old text stays as a version; quotes follow their words.</source>
        <translation>El texto anterior queda como versión; las citas siguen a sus palabras.</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>El párrafo</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Attest made a mistake</source>
        <translation>Attest ha cometido un error</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Details of the mistake</source>
        <translation>Detalles del error</translation>
    </message>
    <message>
        <source>Everything up to “Saved” is in your library. You can go on working; if the same happens again, please send us the details below. They hold no text of your articles.</source>
        <translation>Todo hasta «Guardado» está en su biblioteca. Puede seguir trabajando; si vuelve a ocurrir, envíenos los detalles de abajo. No contienen texto de sus artículos.</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>Add a field of your own…</source>
        <translation>Añadir un campo propio…</translation>
    </message>
    <message>
        <source>Fields…</source>
        <translation>Campos…</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>

… the first {0} characters are shown.</source>
        <translation>

… se muestran los primeros {0} caracteres.</translation>
    </message>
    <message>
        <source>About the chosen row</source>
        <translation>Sobre la fila elegida</translation>
    </message>
    <message>
        <source>Original and text… (O)</source>
        <translation>Original y texto… (O)</translation>
    </message>
    <message>
        <source>Show the original…</source>
        <translation>Mostrar el original…</translation>
    </message>
    <message>
        <source>The text that was found</source>
        <translation>El texto encontrado</translation>
    </message>
    <message>
        <source>Type the password…</source>
        <translation>Escribir la contraseña…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>read by {0}</source>
        <translation>leído con {0}</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>What was left behind</source>
        <translation>Qué quedó atrás</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Account of the exchange</source>
        <translation>Informe del intercambio</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>As suggested</source>
        <translation>Como se propone</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Cerrar el informe</translation>
    </message>
    <message>
        <source>Keep all here</source>
        <translation>Conservar todo lo de aquí</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Quedó atrás</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Take all there</source>
        <translation>Tomar todo lo de allí</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>What became of each item</source>
        <translation>Qué fue de cada elemento</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Sin lugar</translation>
    </message>
    <message>
        <source>{0}: in {1} of them something comes from there. Space or a click on the last column turns one.</source>
        <translation>{0}: en {1} de ellos algo viene de allí. Espacio o un clic en la última columna cambia uno.</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Of its items: {0}.</source>
        <translation>De sus elementos: {0}.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>actor</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>actores</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>pertenencia</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>anotación</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>atributo</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>certeza</translation>
    </message>
    <message>
        <source>certainty on “{0}</source>
        <translation>certeza sobre «{0}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>afirmación</translation>
    </message>
    <message>
        <source>claim link</source>
        <translation>enlace de afirmaciones</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>afirmaciones</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>codificación</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>indicio</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definición</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>ejemplos</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>grafo</translation>
    </message>
    <message>
        <source>here (fixed)</source>
        <translation>aquí (fijo)</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>resaltado</translation>
    </message>
    <message>
        <source>how it was obtained</source>
        <translation>cómo se obtuvo</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>image coding</source>
        <translation>codificación de imagen</translation>
    </message>
    <message>
        <source>item</source>
        <translation>elemento</translation>
    </message>
    <message>
        <source>journal entry</source>
        <translation>entrada de diario</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>left behind</source>
        <translation>quedó atrás</translation>
    </message>
    <message>
        <source>marked words</source>
        <translation>palabras marcadas</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>otros nombres</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>relation or event</source>
        <translation>relación o suceso</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>funciones</translation>
    </message>
    <message>
        <source>section</source>
        <translation>sección</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>selección</translation>
    </message>
    <message>
        <source>set</source>
        <translation>conjunto</translation>
    </message>
    <message>
        <source>sound or film coding</source>
        <translation>codificación de sonido o vídeo</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>stance on “{0}</source>
        <translation>postura sobre «{0}</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>enunciado</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>there ▸</source>
        <translation>allí ▸</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>translated from</source>
        <translation>traducido de</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>papelera</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>when not to use it</source>
        <translation>cuándo no usarla</translation>
    </message>
    <message>
        <source>when to use it</source>
        <translation>cuándo usarla</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>sin lugar</translation>
    </message>
    <message>
        <source>◂ both ▸</source>
        <translation>◂ ambos ▸</translation>
    </message>
    <message>
        <source>◂ here</source>
        <translation>◂ aquí</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Leyendo {0}…</translation>
    </message>
    <message>
        <source>Show each item</source>
        <translation>Mostrar cada elemento</translation>
    </message>
    <message>
        <source>Take in {0}</source>
        <translation>Incorporar {0}</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Incorporando…</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>Deshacer lo retira.</translation>
    </message>
    <message>
        <source>What came in from {0}</source>
        <translation>Qué entró de {0}</translation>
    </message>
    <message>
        <source>What the format holds of each record. The library itself has lost nothing.</source>
        <translation>Lo que el formato contiene de cada ficha. La biblioteca misma no ha perdido nada.</translation>
    </message>
    <message>
        <source>What was left behind in {0}</source>
        <translation>Qué quedó atrás en {0}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>{0} here already</source>
        <translation>{0} ya estaban</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>{0} nuevos</translation>
    </message>
    <message>
        <source>{0} without a place</source>
        <translation>{0} sin lugar</translation>
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
        <translation>Una carpeta de textos y anotaciones aparte.</translation>
    </message>
    <message>
        <source>A folder: an index of articles, actors and claims, and a page for each article.</source>
        <translation>Una carpeta: un índice de artículos, actores y afirmaciones, y una página por artículo.</translation>
    </message>
    <message>
        <source>A row for each quote, speaker and claim, for R, Python or Excel.</source>
        <translation>Una fila por cita, hablante y afirmación, para R, Python o Excel.</translation>
    </message>
    <message>
        <source>A small picture of each page a quote stands on, for articles from PDFs.</source>
        <translation>Una imagen pequeña de cada página en que hay una cita, para artículos de PDF.</translation>
    </message>
    <message>
        <source>Actors and claims</source>
        <translation>Actores y afirmaciones</translation>
    </message>
    <message>
        <source>Actors, by the claims they share</source>
        <translation>Actores, por las afirmaciones que comparten</translation>
    </message>
    <message>
        <source>An object for each quote, for programs.</source>
        <translation>Un objeto por cita, para programas.</translation>
    </message>
    <message>
        <source>Annotated page</source>
        <translation>Página anotada</translation>
    </message>
    <message>
        <source>Articles in which this is found</source>
        <translation>Artículos en que se encuentra esto</translation>
    </message>
    <message>
        <source>As the reader’s system</source>
        <translation>Como el sistema del lector</translation>
    </message>
    <message>
        <source>Average activity</source>
        <translation>Actividad media</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>Black out a quote, by its words</source>
        <translation>Tachar una cita, por sus palabras</translation>
    </message>
    <message>
        <source>Black out an actor, everywhere</source>
        <translation>Tachar un actor, en todas partes</translation>
    </message>
    <message>
        <source>Black out passages with a tag</source>
        <translation>Tachar pasajes con una etiqueta</translation>
    </message>
    <message>
        <source>By a claim’s prominence</source>
        <translation>Por la prominencia de una afirmación</translation>
    </message>
    <message>
        <source>By an actor’s activity</source>
        <translation>Por la actividad de un actor</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Claims, by the actors they share</source>
        <translation>Afirmaciones, por los actores que comparten</translation>
    </message>
    <message>
        <source>Close the export</source>
        <translation>Cerrar la exportación</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Combine (1 asserts, 2 denies, 3 both)</source>
        <translation>Combinar (1 afirma, 2 niega, 3 ambas)</translation>
    </message>
    <message>
        <source>Conflict: opposite stance</source>
        <translation>Conflicto: postura opuesta</translation>
    </message>
    <message>
        <source>Congruence: same stance</source>
        <translation>Congruencia: misma postura</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>Cada vez</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Archivo que escribir</translation>
    </message>
    <message>
        <source>For ATLAS.ti, MAXQDA, NVivo and QualCoder.</source>
        <translation>Para ATLAS.ti, MAXQDA, NVivo y QualCoder.</translation>
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
        <translation>No tener en cuenta</translation>
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
        <translation>Claro</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked PDF</source>
        <translation>PDF marcado</translation>
    </message>
    <message>
        <source>Matrix (CSV)</source>
        <translation>Matriz (CSV)</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Once a month</source>
        <translation>Una vez al mes</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Una vez a la semana</translation>
    </message>
    <message>
        <source>Once a year</source>
        <translation>Una vez al año</translation>
    </message>
    <message>
        <source>Once an article</source>
        <translation>Una vez por artículo</translation>
    </message>
    <message>
        <source>Once in all</source>
        <translation>Una vez en total</translation>
    </message>
    <message>
        <source>One page that opens anywhere, with every quote. Attest reads it back.</source>
        <translation>Una página que se abre en todas partes, con cada cita. Attest la vuelve a leer.</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>Otras herramientas</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>Libro de códigos REFI-QDA</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>Proyecto REFI-QDA</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Report (Word)</source>
        <translation>Informe (Word)</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Elegidos</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Statements, articles, actors, claims and tags, a sheet each.</source>
        <translation>Enunciados, artículos, actores, afirmaciones y etiquetas, una hoja cada uno.</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Restar</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Tags, claims and actors with their definitions, to print.</source>
        <translation>Etiquetas, afirmaciones y actores con sus definiciones, para imprimir.</translation>
    </message>
    <message>
        <source>The PDF an article was printed on, with its quotes as highlights.</source>
        <translation>El PDF en que se imprimió un artículo, con sus citas resaltadas.</translation>
    </message>
    <message>
        <source>The articles as plain text, their quotes as footnotes.</source>
        <translation>Los artículos como texto simple, sus citas como notas al pie.</translation>
    </message>
    <message>
        <source>The articles for LaTeX.</source>
        <translation>Los artículos para LaTeX.</translation>
    </message>
    <message>
        <source>The articles for Zotero and EndNote.</source>
        <translation>Los artículos para Zotero y EndNote.</translation>
    </message>
    <message>
        <source>The articles for citation processors.</source>
        <translation>Los artículos para procesadores de citas.</translation>
    </message>
    <message>
        <source>The network as a table of weights.</source>
        <translation>La red como tabla de pesos.</translation>
    </message>
    <message>
        <source>The network for Gephi.</source>
        <translation>La red para Gephi.</translation>
    </message>
    <message>
        <source>The network for UCINET and Pajek.</source>
        <translation>La red para UCINET y Pajek.</translation>
    </message>
    <message>
        <source>The network for visone, igraph, Cytoscape.</source>
        <translation>La red para visone, igraph, Cytoscape.</translation>
    </message>
    <message>
        <source>The organisation a speaker belongs to</source>
        <translation>La organización a la que pertenece un hablante</translation>
    </message>
    <message>
        <source>The quotes as W3C JSON-LD, without the texts.</source>
        <translation>Las citas como W3C JSON-LD, sin los textos.</translation>
    </message>
    <message>
        <source>The quotes by claim and by actor, with their citations.</source>
        <translation>Las citas por afirmación y por actor, con sus referencias.</translation>
    </message>
    <message>
        <source>The tags alone, for other tools.</source>
        <translation>Solo las etiquetas, para otras herramientas.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Este artículo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>To count</source>
        <translation>Para contar</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Para leer</translation>
    </message>
    <message>
        <source>UCINET DL</source>
        <translation>UCINET DL</translation>
    </message>
    <message>
        <source>Web Annotations</source>
        <translation>Anotaciones web</translation>
    </message>
    <message>
        <source>What a search finds</source>
        <translation>Lo que encuentra una búsqueda</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Qué exportar</translation>
    </message>
    <message>
        <source>Whoever speaks</source>
        <translation>Quien habla</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Toda la biblioteca</translation>
    </message>
    <message>
        <source>With pictures of printed pages</source>
        <translation>Con imágenes de las páginas impresas</translation>
    </message>
    <message>
        <source>With the articles’ texts</source>
        <translation>Con los textos de los artículos</translation>
    </message>
    <message>
        <source>With the names of those who annotated</source>
        <translation>Con los nombres de quienes anotaron</translation>
    </message>
    <message>
        <source>Without them a colleague’s own copies get the quotes, by their words.</source>
        <translation>Sin ellos, las copias de un colega reciben las citas por sus palabras.</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Libro (Excel)</translation>
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
        <translation>«{0}» no es nada que se pueda tachar: elija de la lista o vacíe el campo.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Exported to {0}, {1}.</source>
        <translation>Exportado a {0}, {1}.</translation>
    </message>
    <message>
        <source>Nothing was found for “{0}”, so nothing was written.</source>
        <translation>No se encontró nada para «{0}», así que no se escribió nada.</translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation>No quedó nada atrás.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Detenido; no se escribió nada.</translation>
    </message>
    <message>
        <source>The scan looked for {0} that you blacked out, and found none.</source>
        <translation>El examen buscó {0} que usted tachó y no encontró ninguno.</translation>
    </message>
    <message>
        <source>library</source>
        <translation>biblioteca</translation>
    </message>
    <message>
        <source>{0} whole, {1} with something left behind.</source>
        <translation>{0} enteros, {1} con algo que quedó atrás.</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetas</translation>
    </message>
    <message>
        <source>Kind of quote</source>
        <translation>Tipo de cita</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de ficha</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Another choice</source>
        <translation>Otra opción</translation>
    </message>
    <message>
        <source>Another choice, then Enter</source>
        <translation>Otra opción, luego Intro</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Choices, separated by commas</source>
        <translation>Opciones, separadas por comas</translation>
    </message>
    <message>
        <source>Choices; F2 renames, Delete takes out</source>
        <translation>Opciones; F2 cambia el nombre, Supr quita</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>Delete this field</source>
        <translation>Eliminar este campo</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Filled in {0}</source>
        <translation>Relleno en {0}</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation>Nombre de un campo nuevo</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nombre del campo</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Of what the new field is</source>
        <translation>De qué es el campo nuevo</translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation>Qué contiene el campo</translation>
    </message>
    <message>
        <source>What the new field holds</source>
        <translation>Qué contiene el campo nuevo</translation>
    </message>
    <message>
        <source>What your project notes of its quotes, actors, claims and articles. The inspector shows them.</source>
        <translation>Lo que su proyecto anota de sus citas, actores, afirmaciones y artículos. El inspector lo muestra.</translation>
    </message>
    <message>
        <source>choices, separated by commas</source>
        <translation>opciones, separadas por comas</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files ({0})</source>
        <translation>Todos los archivos ({0})</translation>
    </message>
    <message>
        <source>An import is under way.</source>
        <translation>Hay una importación en curso.</translation>
    </message>
    <message>
        <source>Articles ({0})</source>
        <translation>Artículos ({0})</translation>
    </message>
    <message>
        <source>Attest libraries ({0})</source>
        <translation>Bibliotecas de Attest ({0})</translation>
    </message>
    <message>
        <source>Copy the article in your browser, then paste it here.</source>
        <translation>Copie el artículo en su navegador y péguelo aquí.</translation>
    </message>
    <message>
        <source>Make one, and what you opened comes in.</source>
        <translation>Cree una y lo que ha abierto entrará en ella.</translation>
    </message>
    <message>
        <source>Merge a library into this one</source>
        <translation>Fusionar una biblioteca con esta</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nueva biblioteca</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nueva biblioteca…</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>No hay ninguna biblioteca abierta.</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Abrir una carpeta de artículos</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Abrir artículos</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Abrir biblioteca</translation>
    </message>
    <message>
        <source>Preparing the sample library…</source>
        <translation>Preparando la biblioteca de ejemplo…</translation>
    </message>
    <message>
        <source>Projects of other tools ({0})</source>
        <translation>Proyectos de otras herramientas ({0})</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>No hay texto que pegar.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Esto no es una dirección web.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <translation>Espere a que termine, o cancele.</translation>
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
        <translation>Acotar (F)</translation>
    </message>
    <message>
        <source>Only {0}: {1} of {2}</source>
        <translation>Solo {0}: {1} de {2}</translation>
    </message>
    <message>
        <source>Show only quotes with</source>
        <translation>Mostrar solo citas con</translation>
    </message>
    <message>
        <source>There is nothing to tell the quotes shown apart by.</source>
        <translation>Nada distingue las citas mostradas.</translation>
    </message>
    <message>
        <source>Type an actor, claim, tag, stance or coder</source>
        <translation>Escriba un actor, afirmación, etiqueta, postura o codificador</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>actor</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>afirmación</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>codificador</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>postura</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Look at all places, then mark and tag them in one step (Ctrl+Enter)</source>
        <translation>Ver todos los lugares y marcarlos y etiquetarlos en un paso (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Mark all…</source>
        <translation>Marcar todo…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nothing found.</source>
        <translation>Nada encontrado.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A backup is made first. Nothing that somebody wrote is changed or guessed.</source>
        <translation>Antes se hace una copia de seguridad. Nada de lo que alguien escribió se cambia ni se adivina.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Mend what can be mended</source>
        <translation>Reparar lo que se pueda</translation>
    </message>
    <message>
        <source>Something is wrong with this library ({0})</source>
        <translation>Algo va mal en esta biblioteca ({0})</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>Choose: {0}</source>
        <translation>Elegir: {0}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Leave the choice to Attest: {0}</source>
        <translation>Dejar la elección a Attest: {0}</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>actors</source>
        <translation>actores</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>afirmaciones</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>Add actor to quote</source>
        <translation>Añadir actor a la cita</translation>
    </message>
    <message>
        <source>Add claim to quote</source>
        <translation>Añadir afirmación a la cita</translation>
    </message>
    <message>
        <source>Tag quote</source>
        <translation>Etiquetar cita</translation>
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
        <translation>Cita siguiente</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Cita anterior</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Cerrar la guía</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página tiene estas palabras.</translation>
    </message>
    <message>
        <source>The guide is not here.</source>
        <translation>La guía no está aquí.</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>A copy of the library as it was is among the backups.</source>
        <translation>Una copia de la biblioteca tal como estaba está entre las copias de seguridad.</translation>
    </message>
    <message>
        <source>Attest {0}, free software under the AGPL 3 or later.</source>
        <translation>Attest {0}, software libre bajo AGPL 3 o posterior.</translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation>Comprobando la biblioteca…</translation>
    </message>
    <message>
        <source>File, sources, texts, quotes and history were checked.</source>
        <translation>Se comprobaron archivo, fuentes, textos, citas e historial.</translation>
    </message>
    <message>
        <source>It holds nothing of your articles; read it before you send it.</source>
        <translation>No contiene nada de sus artículos; léalo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Mended.</source>
        <translation>Reparado.</translation>
    </message>
    <message>
        <source>Settings: {0}. Indexes: {1}. Log: {2}.</source>
        <translation>Ajustes: {0}. Índices: {1}. Registro: {2}.</translation>
    </message>
    <message>
        <source>The library is whole.</source>
        <translation>La biblioteca está íntegra.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>El informe está en el portapapeles.</translation>
    </message>
    <message>
        <source>`attest repair` saves what can be read into a new library; or go back to a backup.</source>
        <translation>`attest repair` salva lo legible en una biblioteca nueva; o vuelva a una copia de seguridad.</translation>
    </message>
    <message>
        <source>{0} problems could not be mended.</source>
        <translation>{0} problemas no se pudieron reparar.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>undone, then replaced</source>
        <translation>deshecho y luego sustituido</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every step will be kept here, and can be undone.</source>
        <translation>Aún no se ha cambiado nada. Cada paso quedará aquí y podrá deshacerse.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Pasos, los más recientes primero</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo up to here</source>
        <translation>Deshacer hasta aquí</translation>
    </message>
</context>
<context>
    <name>HitsList</name>
    <message>
        <source>Hits in context</source>
        <translation>Resultados en contexto</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Close the import</source>
        <translation>Cerrar la importación</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Importación terminada</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Importación detenida</translation>
    </message>
    <message>
        <source>A copy of “{0}”.</source>
        <translation>Una copia de «{0}».</translation>
    </message>
    <message>
        <source>Group copies</source>
        <translation>Agrupar copias</translation>
    </message>
    <message>
        <source>Import {0} (Enter)</source>
        <translation>Importar {0} (Intro)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Keep nothing (Esc)</source>
        <translation>No conservar nada (Esc)</translation>
    </message>
    <message>
        <source>Known articles as new versions</source>
        <translation>Artículos conocidos como versiones nuevas</translation>
    </message>
    <message>
        <source>Looks broken in places ({0}).</source>
        <translation>Parece roto en partes ({0}).</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped: {0} found so far</source>
        <translation>Detenido: {0} encontrados hasta ahora</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>What became of each article</source>
        <translation>Qué fue de cada artículo</translation>
    </message>
    <message>
        <source>already in the library</source>
        <translation>ya en la biblioteca</translation>
    </message>
    <message>
        <source>an earlier version in the library has this text</source>
        <translation>una versión anterior en la biblioteca tiene este texto</translation>
    </message>
    <message>
        <source>article of its own</source>
        <translation>artículo propio</translation>
    </message>
    <message>
        <source>holds {0}, found {1}</source>
        <translation>contiene {0}, encontrados {1}</translation>
    </message>
    <message>
        <source>holds {0}: {1} found, {2} skipped</source>
        <translation>contiene {0}: {1} encontrados, {2} omitidos</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>en {0}</translation>
    </message>
    <message>
        <source>included</source>
        <translation>incluido</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>versión nueva</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>the same address is in the library, with another text</source>
        <translation>la misma dirección está en la biblioteca, con otro texto</translation>
    </message>
    <message>
        <source>the same address is in this import already</source>
        <translation>la misma dirección está ya en esta importación</translation>
    </message>
    <message>
        <source>the same text is in the library</source>
        <translation>el mismo texto está en la biblioteca</translation>
    </message>
    <message>
        <source>the same text is in this import already</source>
        <translation>el mismo texto está ya en esta importación</translation>
    </message>
    <message>
        <source>{0} (in the trash)</source>
        <translation>{0} (en la papelera)</translation>
    </message>
    <message>
        <source>{0} already in the library</source>
        <translation>{0} ya en la biblioteca</translation>
    </message>
    <message>
        <source>{0} as new version</source>
        <translation>{0} como versión nueva</translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation>{0} encontrados</translation>
    </message>
    <message>
        <source>{0} imported</source>
        <translation>{0} importados</translation>
    </message>
    <message>
        <source>{0} known already</source>
        <translation>{0} ya conocidos</translation>
    </message>
    <message>
        <source>{0} like another one</source>
        <translation>{0} como otro</translation>
    </message>
    <message>
        <source>{0} missing</source>
        <translation>faltan {0}</translation>
    </message>
    <message>
        <source>{0} not readable</source>
        <translation>{0} ilegibles</translation>
    </message>
    <message>
        <source>{0} skipped</source>
        <translation>{0} omitidos</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} por mirar</translation>
    </message>
    <message>
        <source>{0} – {1} missing</source>
        <translation>{0} – faltan {1}</translation>
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
        <translation>Elija archivos que contengan texto.</translation>
    </message>
    <message>
        <source>Grouped as copies of another article: {0}.</source>
        <translation>Agrupados como copias de otro artículo: {0}.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Mirarlos</translation>
    </message>
    <message>
        <source>No articles were found.</source>
        <translation>No se encontraron artículos.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>Password of {0}</source>
        <translation>Contraseña de {0}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Stopped. {0}.</source>
        <translation>Detenido. {0}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>The files are where they were.</source>
        <translation>Los archivos están donde estaban.</translation>
    </message>
    <message>
        <source>What came in stays, unless you take it back.</source>
        <translation>Lo que entró se queda, salvo que lo retire.</translation>
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
        <translation>alrededor</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Choose a quote, an actor or a claim to see its whole record here.

N goes to the next quote.</source>
        <translation>Elija una cita, un actor o una afirmación para ver aquí toda su ficha.

N va a la cita siguiente.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
</context>
<context>
    <name>KeptSettings</name>
    <message>
        <source>Check that {0} can be written.</source>
        <translation>Compruebe que {0} se puede escribir.</translation>
    </message>
    <message>
        <source>The settings could not be saved: {0}.</source>
        <translation>No se pudieron guardar los ajustes: {0}.</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>All as they were</source>
        <translation>Todas como al principio</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>Changed by you; it was {0}</source>
        <translation>Cambiada por usted; era {0}</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar una orden o una tecla</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta tecla</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”. Give that another key first.</source>
        <translation>{0} es la tecla de «{1}». Dele antes otra tecla.</translation>
    </message>
</context>
<context>
    <name>LanguageHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>Qué se puede buscar</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Attest has learnt from {0}.</source>
        <translation>Attest ha aprendido de {0}.</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Actors that may be one…</source>
        <translation>Actores que pueden ser uno…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>Choose a quote and press C to say which claim it is about.</source>
        <translation>Elija una cita y pulse C para decir de qué afirmación trata.</translation>
    </message>
    <message>
        <source>Choose a quote and press T to tag it.</source>
        <translation>Elija una cita y pulse T para etiquetarla.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Custom fields…</source>
        <translation>Campos propios…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete topic</source>
        <translation>Eliminar tema</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>Deshacer el grupo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Drop articles here, or press Ctrl+O. Text, HTML, Markdown and PDF files will do.</source>
        <translation>Suelte artículos aquí o pulse Ctrl+O. Sirven texto, HTML, Markdown y PDF.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Filtrar la biblioteca</translation>
    </message>
    <message>
        <source>Group as copies</source>
        <translation>Agrupar como copias</translation>
    </message>
    <message>
        <source>Group by language</source>
        <translation>Agrupar por idioma</translation>
    </message>
    <message>
        <source>Group by month</source>
        <translation>Agrupar por mes</translation>
    </message>
    <message>
        <source>Group by outlet</source>
        <translation>Agrupar por medio</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>Agrupar por estado</translation>
    </message>
    <message>
        <source>Group by tag</source>
        <translation>Agrupar por etiqueta</translation>
    </message>
    <message>
        <source>Hide articles that are done</source>
        <translation>Ocultar artículos terminados</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como terminado</translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <translation>Marcar como no terminado</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>More about actors</source>
        <translation>Más sobre actores</translation>
    </message>
    <message>
        <source>More about claims</source>
        <translation>Más sobre afirmaciones</translation>
    </message>
    <message>
        <source>More about tags</source>
        <translation>Más sobre etiquetas</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Nuevo actor</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Nueva afirmación</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>New tag below…</source>
        <translation>Nueva etiqueta debajo…</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nuevo tema</translation>
    </message>
    <message>
        <source>New topic below…</source>
        <translation>Nuevo tema debajo…</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>Sin idioma</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>Sin medio</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Nothing with “{}”. Esc clears the filter.</source>
        <translation>Nada con «{}». Esc quita el filtro.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Print the codebook…</source>
        <translation>Imprimir el libro de códigos…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <translation>Invertir el orden</translation>
    </message>
    <message>
        <source>Save a search to find it here.</source>
        <translation>Guarde una búsqueda para encontrarla aquí.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Select words in an article and press A to name an actor.</source>
        <translation>Seleccione palabras en un artículo y pulse A para nombrar un actor.</translation>
    </message>
    <message>
        <source>Show quotes</source>
        <translation>Mostrar citas</translation>
    </message>
    <message>
        <source>Sort and group</source>
        <translation>Ordenar y agrupar</translation>
    </message>
    <message>
        <source>Sort and group articles</source>
        <translation>Ordenar y agrupar artículos</translation>
    </message>
    <message>
        <source>Sort by date</source>
        <translation>Ordenar por fecha</translation>
    </message>
    <message>
        <source>Sort by outlet</source>
        <translation>Ordenar por medio</translation>
    </message>
    <message>
        <source>Sort by title</source>
        <translation>Ordenar por título</translation>
    </message>
    <message>
        <source>Sort by when added</source>
        <translation>Ordenar por incorporación</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiqueta…</translation>
    </message>
    <message>
        <source>Take out of its group</source>
        <translation>Sacar de su grupo</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>actor</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>assert</source>
        <translation>afirman</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>afirmación</translation>
    </message>
    <message>
        <source>deny</source>
        <translation>niegan</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>{} assert, {} deny, {} question, {} report</source>
        <translation>{} afirman, {} niegan, {} cuestionan, {} informan</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Show {} more in the quotes table</source>
        <translation>Mostrar {} más en la tabla de citas</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Look: {0}</source>
        <translation>Aspecto: {0}</translation>
    </message>
    <message>
        <source>Text {0} pt, {1} characters a line</source>
        <translation>Texto {0} pt, {1} caracteres por línea</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Margin cards</source>
        <translation>Fichas del margen</translation>
    </message>
    <message>
        <source>Select words in the text and press Q: the quote’s card appears here, beside its words.</source>
        <translation>Seleccione palabras en el texto y pulse Q: la ficha de la cita aparece aquí, junto a sus palabras.</translation>
    </message>
</context>
<context>
    <name>MarkingAll</name>
    <message>
        <source>For {0}</source>
        <translation>Para {0}</translation>
    </message>
    <message>
        <source>Mark {0}</source>
        <translation>Marcar {0}</translation>
    </message>
    <message>
        <source>There is nothing to mark: no words were found in the text of an article.</source>
        <translation>Nada que marcar: no se encontraron palabras en el texto de un artículo.</translation>
    </message>
    <message>
        <source>{0} marked. Ctrl+Z takes it back.</source>
        <translation>{0} marcados. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>{0} with “{1}” in {2}</source>
        <translation>{0} con «{1}» en {2}</translation>
    </message>
</context>
<context>
    <name>MergesPage</name>
    <message>
        <source>Actors that may be one</source>
        <translation>Actores que pueden ser uno</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Keep the other name  S</source>
        <translation>Conservar el otro nombre  S</translation>
    </message>
    <message>
        <source>Kept apart ({0})</source>
        <translation>Mantenidos aparte ({0})</translation>
    </message>
    <message>
        <source>Merge  ↵</source>
        <translation>Fusionar  ↵</translation>
    </message>
    <message>
        <source>No two actors look alike. Spelling variants, transliterations and acronyms will be listed here.</source>
        <translation>No hay dos actores parecidos. Variantes, transliteraciones y siglas aparecerán aquí.</translation>
    </message>
    <message>
        <source>Pairs you keep apart are listed here, and can be proposed again.</source>
        <translation>Los pares que mantiene aparte están aquí y se pueden proponer de nuevo.</translation>
    </message>
    <message>
        <source>Propose again  ↵</source>
        <translation>Proponer de nuevo  ↵</translation>
    </message>
    <message>
        <source>Proposed ({0})</source>
        <translation>Propuestos ({0})</translation>
    </message>
    <message>
        <source>Show in the inspector</source>
        <translation>Mostrar en el inspector</translation>
    </message>
    <message>
        <source>The second name stays, the first becomes an alias. Nothing is merged by itself; Ctrl+Z takes back.</source>
        <translation>El segundo nombre queda, el primero pasa a otro nombre. Nada se fusiona solo; Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Two different actors  Del</source>
        <translation>Dos actores distintos  Supr</translation>
    </message>
</context>
<context>
    <name>ModeBar</name>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Salir (Esc)</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Lo que está en curso</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>A network for each</source>
        <translation>Una red por cada</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>An actor is</source>
        <translation>Un actor es</translation>
    </message>
    <message>
        <source>Articles from</source>
        <translation>Artículos desde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Desplazada</translation>
    </message>
    <message>
        <source>Network of</source>
        <translation>Red de</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Normalizar</translation>
    </message>
    <message>
        <source>The same statement counts</source>
        <translation>El mismo enunciado cuenta</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>todo a la vez</translation>
    </message>
    <message>
        <source>its length</source>
        <translation>su longitud</translation>
    </message>
    <message>
        <source>moved by</source>
        <translation>desplazada</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>OriginPanel</name>
    <message>
        <source>A saved page is not opened from here: a browser would run its scripts and fetch its pictures.</source>
        <translation>Una página guardada no se abre desde aquí: un navegador ejecutaría sus scripts y traería sus imágenes.</translation>
    </message>
    <message>
        <source>Fetched at</source>
        <translation>Traído el</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>Traído de</translation>
    </message>
    <message>
        <source>Kind and size</source>
        <translation>Tipo y tamaño</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Cargado</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Abrir el original</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>Parte de él</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Leído con</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>Guardar el original…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Sum of its bytes</source>
        <translation>Suma de sus bytes</translation>
    </message>
    <message>
        <source>Sum of the text</source>
        <translation>Suma del texto</translation>
    </message>
    <message>
        <source>Text made</source>
        <translation>Texto hecho</translation>
    </message>
    <message>
        <source>The bytes stayed in another library; only their sum is here.</source>
        <translation>Los bytes quedaron en otra biblioteca; aquí solo está su suma.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verificar ahora</translation>
    </message>
    <message>
        <source>{0} by {1}</source>
        <translation>{0} por {1}</translation>
    </message>
    <message>
        <source>✓ Source and text are, byte for byte, what was loaded.</source>
        <translation>✓ Fuente y texto son, byte a byte, lo que se cargó.</translation>
    </message>
    <message>
        <source>✗ Source or text are not what was loaded. Check the library (file, backup, disk).</source>
        <translation>✗ Fuente o texto no son lo que se cargó. Compruebe la biblioteca (archivo, copia de seguridad, disco).</translation>
    </message>
</context>
<context>
    <name>OriginalView</name>
    <message>
        <source>

… the first {0} characters are shown.</source>
        <translation>

… se muestran los primeros {0} caracteres.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Original and text</source>
        <translation>Original y texto</translation>
    </message>
    <message>
        <source>Source as loaded</source>
        <translation>Fuente tal como se cargó</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Fuente: {0}</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>{0} is not text ({1}, {2} bytes). It is kept unchanged in the library.</source>
        <translation>{0} no es texto ({1}, {2} bytes). Se conserva sin cambios en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Compared by their sha-256 sums.</source>
        <translation>Comparados por sus sumas sha-256.</translation>
    </message>
    <message>
        <source>Import this text (Ctrl+Enter)</source>
        <translation>Importar este texto (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Make a new version (Ctrl+Enter)</source>
        <translation>Hacer una versión nueva (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Guardar el original</translation>
    </message>
    <message>
        <source>The original was saved as {0}.</source>
        <translation>El original se guardó como {0}.</translation>
    </message>
    <message>
        <source>Unchanged: {0} sources and {1} texts are, byte for byte, what was loaded.</source>
        <translation>Sin cambios: {0} fuentes y {1} textos son, byte a byte, lo que se cargó.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Verifying… {0}</source>
        <translation>Verificando… {0}</translation>
    </message>
    <message>
        <source>{0} could not be saved: {1}.</source>
        <translation>{0} no se pudo guardar: {1}.</translation>
    </message>
    <message>
        <source>{0} of {1} sources and {2} texts are not what was loaded.</source>
        <translation>{0} de {1} fuentes y {2} textos no son lo que se cargó.</translation>
    </message>
</context>
<context>
    <name>PagesBar</name>
    <message>
        <source>({0} of {1})</source>
        <translation>({0} de {1})</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Dark pages in the dark look</source>
        <translation>Páginas oscuras en el aspecto oscuro</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ancho de página</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Ir a la página</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Imágenes pequeñas de las páginas</translation>
    </message>
    <message>
        <source>Text view</source>
        <translation>Vista de texto</translation>
    </message>
    <message>
        <source>Turn the pages</source>
        <translation>Girar las páginas</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>Dos páginas una al lado de otra</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ampliación</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>de {0}</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Article pages</source>
        <translation>Páginas del artículo</translation>
    </message>
</context>
<context>
    <name>Paging</name>
    <message>
        <source>Import the PDF again to see its pages.</source>
        <translation>Vuelva a importar el PDF para ver sus páginas.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Incorporarlos</translation>
    </message>
    <message>
        <source>They become quotes, with their authors, notes and colours.</source>
        <translation>Pasan a ser citas, con sus autores, notas y colores.</translation>
    </message>
    <message>
        <source>This PDF has {0} by other readers.</source>
        <translation>Este PDF tiene {0} de otros lectores.</translation>
    </message>
    <message>
        <source>This link leads to the web.</source>
        <translation>Este enlace lleva a la web.</translation>
    </message>
    <message>
        <source>Where the words of this article stand on its pages is not known.</source>
        <translation>No se sabe dónde están en sus páginas las palabras de este artículo.</translation>
    </message>
    <message>
        <source>{0} taken in.</source>
        <translation>{0} incorporados.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>1 result</source>
        <translation>1 resultado</translation>
    </message>
    <message>
        <source>A paragraph of this article by its number</source>
        <translation>Un párrafo de este artículo por su número</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>All {} hits in the search pane</source>
        <translation>Los {} resultados en el panel de búsqueda</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>¿Quiso decir</translation>
    </message>
    <message>
        <source>Everything the menus can do</source>
        <translation>Todo lo que hacen los menús</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Nothing contains “{}”. Try fewer words, a part of a word with * (inspect*), or ~ for similar spellings.</source>
        <translation>Nada contiene «{}». Pruebe con menos palabras, una parte de palabra con * (inspect*) o ~ para grafías parecidas.</translation>
    </message>
    <message>
        <source>Nothing here is called “{}”. Without the sign in front, the texts are searched as well.</source>
        <translation>Nada se llama aquí «{}». Sin el signo delante se buscan también los textos.</translation>
    </message>
    <message>
        <source>Paragraph {}</source>
        <translation>Párrafo {}</translation>
    </message>
    <message>
        <source>People, organisations, states, anonymous sources</source>
        <translation>Personas, organizaciones, estados, fuentes anónimas</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search articles, quotes, actors, claims, commands</source>
        <translation>Buscar artículos, citas, actores, afirmaciones, órdenes</translation>
    </message>
    <message>
        <source>Search articles, quotes, actors, claims, commands…</source>
        <translation>Buscar artículos, citas, actores, afirmaciones, órdenes…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The codebook</source>
        <translation>El libro de códigos</translation>
    </message>
    <message>
        <source>Type the number of a paragraph</source>
        <translation>Escriba el número de un párrafo</translation>
    </message>
    <message>
        <source>What actors take a stand on</source>
        <translation>Sobre lo que los actores toman postura</translation>
    </message>
    <message>
        <source>also “{}”</source>
        <translation>también «{}»</translation>
    </message>
    <message>
        <source>{} results</source>
        <translation>{} resultados</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
</context>
<context>
    <name>PasswordBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation>No se guarda.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation>Contraseña del PDF</translation>
    </message>
</context>
<context>
    <name>Peek</name>
    <message>
        <source>Show all {0}</source>
        <translation>Mostrar todo: {0}</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
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
        <translation>Actor…</translation>
    </message>
    <message>
        <source>All or none</source>
        <translation>Todos o ninguno</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Volver al texto (Esc)</translation>
    </message>
    <message>
        <source>Claim…</source>
        <translation>Afirmación…</translation>
    </message>
    <message>
        <source>How much is marked</source>
        <translation>Cuánto se marca</translation>
    </message>
    <message>
        <source>Mark all places</source>
        <translation>Marcar todos los lugares</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nada elegido.</translation>
    </message>
    <message>
        <source>Only mark</source>
        <translation>Solo marcar</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiqueta…</translation>
    </message>
    <message>
        <source>the paragraph</source>
        <translation>el párrafo</translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation>la frase</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>las palabras</translation>
    </message>
    <message>
        <source>{0} new, {1} already there; one step to undo.</source>
        <translation>{0} nuevas, {1} ya estaban; un paso que deshacer.</translation>
    </message>
    <message>
        <source>{0} new; one step to undo.</source>
        <translation>{0} nuevas; un paso que deshacer.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Give the other command another key first.</source>
        <translation>Dele antes otra tecla a la otra orden.</translation>
    </message>
    <message>
        <source>That key is in use.</source>
        <translation>Esa tecla está en uso.</translation>
    </message>
</context>
<context>
    <name>PreviewList</name>
    <message>
        <source>Articles found</source>
        <translation>Artículos encontrados</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>a field holds for everything in the brackets</source>
        <translation>un campo vale para todo lo que hay entre paréntesis</translation>
    </message>
    <message>
        <source>a regular expression on the exact text; i ignores case</source>
        <translation>una expresión regular sobre el texto exacto; i ignora mayúsculas</translation>
    </message>
    <message>
        <source>a span of time; date:2031, date:&gt;2031-02-14 and date:&lt;=2031-03 work as well</source>
        <translation>un periodo; date:2031, date:&gt;2031-02-14 y date:&lt;=2031-03 también valen</translation>
    </message>
    <message>
        <source>any one letter; * in the middle is any number of letters</source>
        <translation>una letra cualquiera; * en medio es cualquier número de ellas</translation>
    </message>
    <message>
        <source>articles and quotes with a tag</source>
        <translation>artículos y citas con una etiqueta</translation>
    </message>
    <message>
        <source>asserts, denies, questions or reports</source>
        <translation>afirma, niega, cuestiona o informa</translation>
    </message>
    <message>
        <source>both words, in every form: strike finds strikes and striking</source>
        <translation>ambas palabras, en todas sus formas: strike encuentra strikes y striking</translation>
    </message>
    <message>
        <source>brackets group</source>
        <translation>los paréntesis agrupan</translation>
    </message>
    <message>
        <source>by claim, in words of the claim</source>
        <translation>por afirmación, con palabras de ella</translation>
    </message>
    <message>
        <source>by language of the article</source>
        <translation>por idioma del artículo</translation>
    </message>
    <message>
        <source>by outlet; title: and byline: work as well</source>
        <translation>por medio; title: y byline: también valen</translation>
    </message>
    <message>
        <source>by who made the quote</source>
        <translation>por quién hizo la cita</translation>
    </message>
    <message>
        <source>direct, indirect, mixed or paraphrased quotes; kinds of actors</source>
        <translation>citas directas, indirectas, mixtas o parafraseadas; tipos de actores</translation>
    </message>
    <message>
        <source>every article of which there is a near-duplicate</source>
        <translation>todo artículo del que hay un casi duplicado</translation>
    </message>
    <message>
        <source>near each other, in any order, with at most five other words between</source>
        <translation>cerca, en cualquier orden, con un máximo de cinco palabras en medio</translation>
    </message>
    <message>
        <source>one of them or both</source>
        <translation>una de ellas o ambas</translation>
    </message>
    <message>
        <source>only in notes; articles, quotes, actors, claims, tags and titles work as well</source>
        <translation>solo en notas; articles, quotes, actors, claims, tags y titles también valen</translation>
    </message>
    <message>
        <source>quotes by who says them; actor: finds whoever takes part</source>
        <translation>citas por quién las dice; actor: encuentra a cualquier participante</translation>
    </message>
    <message>
        <source>similar spellings, one letter off; ~2 for two letters</source>
        <translation>grafías parecidas, a una letra; ~2 para dos letras</translation>
    </message>
    <message>
        <source>the one without the other; NOT insurers says the same</source>
        <translation>lo uno sin lo otro; NOT insurers dice lo mismo</translation>
    </message>
    <message>
        <source>these words in this order, exactly as written</source>
        <translation>estas palabras en este orden, exactamente como se escriben</translation>
    </message>
    <message>
        <source>whatever has any tag; any field can be asked so</source>
        <translation>lo que tenga cualquier etiqueta; cualquier campo se puede pedir así</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>palabras que empiezan así</translation>
    </message>
</context>
<context>
    <name>QuotePage</name>
    <message>
        <source>Addressee</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Addressee, source and more…</source>
        <translation>Destinatario, fuente y más…</translation>
    </message>
    <message>
        <source>Also says</source>
        <translation>También dice</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Certainty of the coding</source>
        <translation>Certeza de la codificación</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Indicio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Markdown; saved when you leave the field</source>
        <translation>Markdown; se guarda al salir del campo</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mencionado</translation>
    </message>
    <message>
        <source>Nested</source>
        <translation>Anidadas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Obtained via</source>
        <translation>Obtenido por</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Quotes inside this one or around it</source>
        <translation>Citas dentro de esta o alrededor</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Transmisor</translation>
    </message>
    <message>
        <source>Show filled fields only</source>
        <translation>Mostrar solo campos rellenos</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Tag, or parent / tag</source>
        <translation>Etiqueta, o superior / etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The words of the quote</source>
        <translation>Las palabras de la cita</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Translated from</source>
        <translation>Traducido de</translation>
    </message>
    <message>
        <source>Who is spoken of</source>
        <translation>De quién se habla</translation>
    </message>
    <message>
        <source>Who passes it on</source>
        <translation>Quién lo transmite</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>as {}</source>
        <translation>como {}</translation>
    </message>
    <message>
        <source>changed {}</source>
        <translation>cambiado {}</translation>
    </message>
    <message>
        <source>coded by {}</source>
        <translation>codificado por {}</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contradice</translation>
    </message>
    <message>
        <source>language, such as uk</source>
        <translation>idioma, como uk</translation>
    </message>
    <message>
        <source>statement, told AP, leak, post…</source>
        <translation>declaración, dijo a AP, filtración, mensaje…</translation>
    </message>
    <message>
        <source>suggested by {}</source>
        <translation>sugerido por {}</translation>
    </message>
    <message>
        <source>told reporters</source>
        <translation>dijo a los periodistas</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
</context>
<context>
    <name>QuotesTable</name>
    <message>
        <source>Addressee</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Article: {0}</source>
        <translation>Artículo: {0}</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Claim…</source>
        <translation>Afirmación…</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Indicio</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Filter by any word: speaker, claim, stance, tag, outlet, date…</source>
        <translation>Filtrar por cualquier palabra: hablante, afirmación, postura, etiqueta, medio, fecha…</translation>
    </message>
    <message>
        <source>Filter quotes</source>
        <translation>Filtrar citas</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Ir al texto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mencionado</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>No quotes yet: select words in an article and press Q</source>
        <translation>Aún sin citas: seleccione palabras en un artículo y pulse Q</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Obtained via</source>
        <translation>Obtenido por</translation>
    </message>
    <message>
        <source>Only with “{0}”</source>
        <translation>Solo con «{0}»</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Transmisor</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>Hablante…</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiqueta…</translation>
    </message>
    <message>
        <source>Translated from</source>
        <translation>Traducido de</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>{} citas</translation>
    </message>
    <message>
        <source>{} — show all</source>
        <translation>{} — mostrar todas</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Article text</source>
        <translation>Texto del artículo</translation>
    </message>
    <message>
        <source>Open an article to read it</source>
        <translation>Abra un artículo para leerlo</translation>
    </message>
    <message>
        <source>find any article, quote, actor or claim</source>
        <translation>encontrar cualquier artículo, cita, actor o afirmación</translation>
    </message>
    <message>
        <source>open files, or drop them here</source>
        <translation>abrir archivos o soltarlos aquí</translation>
    </message>
    <message>
        <source>paste an article you have copied</source>
        <translation>pegar un artículo copiado</translation>
    </message>
    <message>
        <source>selected: {0}</source>
        <translation>seleccionado: {0}</translation>
    </message>
    <message>
        <source>then mark who says what: select words, press Q</source>
        <translation>después marque quién dice qué: seleccione palabras, pulse Q</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Scroll the article</source>
        <translation>Desplazar el artículo</translation>
    </message>
</context>
<context>
    <name>Recognising</name>
    <message>
        <source>Compare it with the page. Ctrl+Z takes it back.</source>
        <translation>Compárelo con la página. Ctrl+Z lo retira.</translation>
    </message>
    <message>
        <source>Every page has text already.</source>
        <translation>Cada página tiene ya texto.</translation>
    </message>
    <message>
        <source>Install tesseract-ocr with the data of your language, then try again. Areas need no text.</source>
        <translation>Instale tesseract-ocr con los datos de su idioma e inténtelo de nuevo. Las áreas no necesitan texto.</translation>
    </message>
    <message>
        <source>Recognising text: page {0} of {1}</source>
        <translation>Reconociendo texto: página {0} de {1}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped; the text is as it was.</source>
        <translation>Detenido; el texto está como estaba.</translation>
    </message>
    <message>
        <source>Tesseract is not installed, so no text can be recognised.</source>
        <translation>Tesseract no está instalado, así que no se puede reconocer texto.</translation>
    </message>
    <message>
        <source>Text recognised: a new version.</source>
        <translation>Texto reconocido: una versión nueva.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Delete topics</source>
        <translation>Eliminar temas</translation>
    </message>
    <message>
        <source>Forget saved searches</source>
        <translation>Olvidar búsquedas guardadas</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>Mover {0}</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Nuevo actor</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Nueva afirmación</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nuevo tema</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search articles, quotes, actors, claims, commands…</source>
        <translation>Buscar artículos, citas, actores, afirmaciones, órdenes…</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Best first</source>
        <translation>Mejores primero</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Por medio</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Por hablante</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Did you mean “{}”?</source>
        <translation>¿Quiso decir «{}»?</translation>
    </message>
    <message>
        <source>Export hits…</source>
        <translation>Exportar resultados…</translation>
    </message>
    <message>
        <source>Mark words…</source>
        <translation>Marcar palabras…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Recientes primero</translation>
    </message>
    <message>
        <source>Nothing found for “{}”.</source>
        <translation>Nada encontrado para «{}».</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Antiguos primero</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>Orden de los resultados</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>Buscar en los textos</translation>
    </message>
    <message>
        <source>Tag hits…</source>
        <translation>Etiquetar resultados…</translation>
    </message>
    <message>
        <source>The index is still being made; what is found later is shown by itself.</source>
        <translation>El índice aún se está haciendo; lo que se encuentre después aparecerá solo.</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Qué se puede buscar</translation>
    </message>
    <message>
        <source>the first of {0}</source>
        <translation>los primeros de {0}</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} still to be indexed</source>
        <translation>{0} por indexar</translation>
    </message>
    <message>
        <source>Words, "a phrase", speaker:halloran, stance:denies, date:2031-03…</source>
        <translation>Palabras, "una expresión", speaker:halloran, stance:denies, date:2031-03…</translation>
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
        <translation>Elija resultados que sean artículos o citas: solo esos se pueden etiquetar aquí.</translation>
    </message>
    <message>
        <source>Export hits</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation>Exportado a {0}.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nada encontrado.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Search saved in the library pane.</source>
        <translation>Búsqueda guardada en el panel de la biblioteca.</translation>
    </message>
    <message>
        <source>Spreadsheet ({0})</source>
        <translation>Hoja de cálculo ({0})</translation>
    </message>
</context>
<context>
    <name>SectionHeader</name>
    <message>
        <source>Fold or unfold; double click shows this section alone</source>
        <translation>Plegar o desplegar; doble clic muestra solo esta sección</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Create one or open one first.</source>
        <translation>Cree o abra una antes.</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>No hay ninguna biblioteca abierta.</translation>
    </message>
    <message>
        <source>The search index is not open yet.</source>
        <translation>El índice de búsqueda aún no está abierto.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>All settings as they were at first</source>
        <translation>Todos los ajustes como al principio</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Copies to keep</source>
        <translation>Copias que conservar</translation>
    </message>
    <message>
        <source>Copy a library the first time it is opened in a day</source>
        <translation>Copiar una biblioteca la primera vez que se abre en el día</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dates and numbers follow it. Articles, quotes and exports keep their own languages.</source>
        <translation>Las fechas y números lo siguen. Artículos, citas y exportaciones conservan sus idiomas.</translation>
    </message>
    <message>
        <source>EB Garamond (Attest’s own)</source>
        <translation>EB Garamond (la de Attest)</translation>
    </message>
    <message>
        <source>Every change is saved at once; a copy helps when a disk fails or a file is deleted.</source>
        <translation>Cada cambio se guarda al momento; una copia ayuda cuando falla un disco o se borra un archivo.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Grammar is not part of this package: it needs Attest installed with pip, and “attest[spacy]”.</source>
        <translation>La gramática no forma parte de este paquete: requiere Attest instalado con pip y «attest[spacy]».</translation>
    </message>
    <message>
        <source>Grammar needs an extra: pip install “attest[spacy]”.</source>
        <translation>La gramática necesita un extra: pip install “attest[spacy]”.</translation>
    </message>
    <message>
        <source>In Attest’s own folder</source>
        <translation>En la carpeta de Attest</translation>
    </message>
    <message>
        <source>Kept in {0}.</source>
        <translation>Guardado en {0}.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language and size of the interface change when Attest starts again.</source>
        <translation>El idioma y el tamaño de la interfaz cambian al volver a iniciar Attest.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Learn from the articles you mark as done</source>
        <translation>Aprender de los artículos marcados como terminados</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Ancho de línea</translation>
    </message>
    <message>
        <source>Look at the grammar of English sentences as well</source>
        <translation>Mirar también la gramática de las frases inglesas</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>New libraries</source>
        <translation>Bibliotecas nuevas</translation>
    </message>
    <message>
        <source>Offer the likely speakers after Q</source>
        <translation>Ofrecer los hablantes probables tras Q</translation>
    </message>
    <message>
        <source>Read along and suggest quotes</source>
        <translation>Leer con usted y sugerir citas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Single keys work in the text: Q, A, C, T…</source>
        <translation>Las teclas sueltas actúan en el texto: Q, A, C, T…</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Tamaño de la interfaz</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Start Attest again</source>
        <translation>Reiniciar Attest</translation>
    </message>
    <message>
        <source>Suggestions are made on this computer; nothing of your articles leaves it.</source>
        <translation>Las sugerencias se hacen en este equipo; nada de sus artículos sale de él.</translation>
    </message>
    <message>
        <source>The folder used last</source>
        <translation>La última carpeta usada</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema de color</translation>
    </message>
    <message>
        <source>This page as a file</source>
        <translation>Esta página como archivo</translation>
    </message>
    <message>
        <source>Type of the article</source>
        <translation>Letra del artículo</translation>
    </message>
    <message>
        <source>Your name as coder</source>
        <translation>Su nombre como codificador</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
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
        <translation>Otro nombre: {0}</translation>
    </message>
    <message>
        <source>Aliases, roles and quotes; Space ticks</source>
        <translation>Otros nombres, funciones y citas; Espacio marca</translation>
    </message>
    <message>
        <source>Leave it whole</source>
        <translation>Dejarlo entero</translation>
    </message>
    <message>
        <source>Name of the other actor</source>
        <translation>Nombre del otro actor</translation>
    </message>
    <message>
        <source>Name the other one, and tick what belongs to it. What is not ticked stays.</source>
        <translation>Nombre al otro y marque lo que le pertenece. Lo demás se queda.</translation>
    </message>
    <message>
        <source>Role: {0}</source>
        <translation>Función: {0}</translation>
    </message>
    <message>
        <source>Split an actor</source>
        <translation>Dividir un actor</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Split off with {0}</source>
        <translation>Separar con {0}</translation>
    </message>
    <message>
        <source>Split “{0}”</source>
        <translation>Dividir «{0}»</translation>
    </message>
</context>
<context>
    <name>StanceTally</name>
    <message>
        <source>1 asserts</source>
        <translation>1 afirma</translation>
    </message>
    <message>
        <source>1 denies</source>
        <translation>1 niega</translation>
    </message>
    <message>
        <source>1 questions</source>
        <translation>1 cuestiona</translation>
    </message>
    <message>
        <source>1 reports</source>
        <translation>1 informa</translation>
    </message>
    <message>
        <source>No quote takes a stance yet</source>
        <translation>Ninguna cita toma postura todavía</translation>
    </message>
    <message>
        <source>{} assert</source>
        <translation>{} afirman</translation>
    </message>
    <message>
        <source>{} deny</source>
        <translation>{} niegan</translation>
    </message>
    <message>
        <source>{} question</source>
        <translation>{} cuestionan</translation>
    </message>
    <message>
        <source>{} report</source>
        <translation>{} informan</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Indexing {0}/{1}</source>
        <translation>Índice {0}/{1}</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Última acción</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>What this article holds</source>
        <translation>Lo que contiene este artículo</translation>
    </message>
    <message>
        <source>Whether your work is saved</source>
        <translation>Si su trabajo está guardado</translation>
    </message>
    <message>
        <source>Work in the background</source>
        <translation>Trabajo en segundo plano</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: {0}</source>
        <translation>Menos: {0}</translation>
    </message>
    <message>
        <source>More: {0}</source>
        <translation>Más: {0}</translation>
    </message>
</context>
<context>
    <name>Sticking</name>
    <message>
        <source>Nothing to repeat yet: give a quote an actor, a claim or a tag first.</source>
        <translation>Nada que repetir todavía: dé antes a una cita un actor, una afirmación o una etiqueta.</translation>
    </message>
    <message>
        <source>N, P and clicks give it to quotes; Q and selecting with the mouse mark new quotes with it</source>
        <translation>N, P y los clics lo dan a las citas; Q y seleccionar con el ratón marcan citas nuevas con ello</translation>
    </message>
    <message>
        <source>Take off (Backspace)</source>
        <translation>Quitar (Retroceso)</translation>
    </message>
    <message>
        <source>Which actor for every quote from now on?</source>
        <translation>¿Qué actor para cada cita desde ahora?</translation>
    </message>
    <message>
        <source>Which claim for every quote from now on?</source>
        <translation>¿Qué afirmación para cada cita desde ahora?</translation>
    </message>
    <message>
        <source>Which tag for every quote from now on?</source>
        <translation>¿Qué etiqueta para cada cita desde ahora?</translation>
    </message>
    <message>
        <source>“{0}” sticks</source>
        <translation>«{0}» queda fijo</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Muted: {0}. Undo brings it back.</source>
        <translation>Silenciado: {0}. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Never propose this way: {0}</source>
        <translation>No proponer más así: {0}</translation>
    </message>
    <message>
        <source>No suggestions are left in this article.</source>
        <translation>No quedan sugerencias en este artículo.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>That was the last suggestion in this article.</source>
        <translation>Esa era la última sugerencia de este artículo.</translation>
    </message>
    <message>
        <source>suggested · {0}</source>
        <translation>sugerida · {0}</translation>
    </message>
</context>
<context>
    <name>SuggestingField</name>
    <message>
        <source>Create “{}”</source>
        <translation>Crear «{}»</translation>
    </message>
    <message>
        <source>Suggestions for {}</source>
        <translation>Sugerencias para {}</translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>a clause follows the cue</source>
        <translation>una oración sigue al indicio</translation>
    </message>
    <message>
        <source>a colon follows the cue</source>
        <translation>dos puntos siguen al indicio</translation>
    </message>
    <message>
        <source>a name and a colon</source>
        <translation>un nombre y dos puntos</translation>
    </message>
    <message>
        <source>a paragraph that opens with a dash</source>
        <translation>un párrafo que empieza con raya</translation>
    </message>
    <message>
        <source>a source is named: according to …</source>
        <translation>se nombra una fuente: según …</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>sigla</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>inicial</translation>
    </message>
    <message>
        <source>it compares or says what changed</source>
        <translation>compara o dice qué cambió</translation>
    </message>
    <message>
        <source>it gives figures</source>
        <translation>da cifras</translation>
    </message>
    <message>
        <source>it names who did it</source>
        <translation>nombra quién lo hizo</translation>
    </message>
    <message>
        <source>it says something is the most or the first</source>
        <translation>dice que algo es lo más o lo primero</translation>
    </message>
    <message>
        <source>it states something</source>
        <translation>afirma algo</translation>
    </message>
    <message>
        <source>learnt from your finished articles</source>
        <translation>aprendido de sus artículos terminados</translation>
    </message>
    <message>
        <source>marks follow the cue</source>
        <translation>unas comillas siguen al indicio</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>same name without titles</source>
        <translation>mismo nombre sin títulos</translation>
    </message>
    <message>
        <source>same name, spaced otherwise</source>
        <translation>mismo nombre, con otros espacios</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>mismas palabras</translation>
    </message>
    <message>
        <source>same words in another order</source>
        <translation>mismas palabras en otro orden</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>forma abreviada</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>grafía</translation>
    </message>
    <message>
        <source>surname in another spelling</source>
        <translation>apellido con otra grafía</translation>
    </message>
    <message>
        <source>surname only</source>
        <translation>solo el apellido</translation>
    </message>
    <message>
        <source>the cue and who says it, then words in marks</source>
        <translation>el indicio y quién lo dice, luego palabras entre comillas</translation>
    </message>
    <message>
        <source>the cue says what it is about</source>
        <translation>el indicio dice de qué se trata</translation>
    </message>
    <message>
        <source>the grammar of the sentence (spaCy)</source>
        <translation>la gramática de la frase (spaCy)</translation>
    </message>
    <message>
        <source>the same speaker goes on</source>
        <translation>el mismo hablante continúa</translation>
    </message>
    <message>
        <source>transliteration</source>
        <translation>transliteración</translation>
    </message>
    <message>
        <source>who says it and a colon, then words in marks</source>
        <translation>quién lo dice y dos puntos, luego palabras entre comillas</translation>
    </message>
    <message>
        <source>who says it and the cue, then words in marks</source>
        <translation>quién lo dice y el indicio, luego palabras entre comillas</translation>
    </message>
    <message>
        <source>who says it stands before</source>
        <translation>quién lo dice está antes</translation>
    </message>
    <message>
        <source>who says it stands behind</source>
        <translation>quién lo dice está después</translation>
    </message>
    <message>
        <source>words in marks inside the writer’s sentence</source>
        <translation>palabras entre comillas dentro de la frase del autor</translation>
    </message>
    <message>
        <source>words in marks, nobody named beside them</source>
        <translation>palabras entre comillas, nadie nombrado al lado</translation>
    </message>
    <message>
        <source>words in marks, the speaker before goes on</source>
        <translation>palabras entre comillas, sigue el hablante anterior</translation>
    </message>
    <message>
        <source>words in marks, then a dash and a name</source>
        <translation>palabras entre comillas, luego una raya y un nombre</translation>
    </message>
    <message>
        <source>words in marks, then a name and a verb</source>
        <translation>palabras entre comillas, luego un nombre y un verbo</translation>
    </message>
    <message>
        <source>words in marks, then a verb and a name</source>
        <translation>palabras entre comillas, luego un verbo y un nombre</translation>
    </message>
    <message>
        <source>words in marks, then the cue and who says it</source>
        <translation>palabras entre comillas, luego el indicio y quién lo dice</translation>
    </message>
    <message>
        <source>words in marks, then who says it and the cue</source>
        <translation>palabras entre comillas, luego quién lo dice y el indicio</translation>
    </message>
    <message>
        <source>“that” follows the cue</source>
        <translation>«that» sigue al indicio</translation>
    </message>
    <message>
        <source>“to” follows the cue</source>
        <translation>«to» sigue al indicio</translation>
    </message>
</context>
<context>
    <name>TagPage</name>
    <message>
        <source>A typical passage, and one on the edge</source>
        <translation>Un pasaje típico y uno en el límite</translation>
    </message>
    <message>
        <source>Another tag</source>
        <translation>Otra etiqueta</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>Se aplica cuando</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Markdown; saved when you leave the field</source>
        <translation>Markdown; se guarda al salir del campo</translation>
    </message>
    <message>
        <source>Merge another tag into this…</source>
        <translation>Fusionar otra etiqueta con esta…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>No cuando</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Quotes with this tag</source>
        <translation>Citas con esta etiqueta</translation>
    </message>
    <message>
        <source>Show in the quotes table</source>
        <translation>Mostrar en la tabla de citas</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>What has to be there</source>
        <translation>Lo que tiene que haber</translation>
    </message>
    <message>
        <source>What it is mistaken for</source>
        <translation>Con qué se confunde</translation>
    </message>
    <message>
        <source>What the tag means, in one sentence</source>
        <translation>Qué significa la etiqueta, en una frase</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>{} citas</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Imágenes pequeñas de las páginas</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Hits over time</source>
        <translation>Resultados en el tiempo</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Coder: {0}</source>
        <translation>Codificador: {0}</translation>
    </message>
    <message>
        <source>New quotes are recorded under this name. Click to change it.</source>
        <translation>Las citas nuevas se registran con este nombre. Haga clic para cambiarlo.</translation>
    </message>
    <message>
        <source>coder: {0}</source>
        <translation>codificador: {0}</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>End the tour</source>
        <translation>Terminar la visita</translation>
    </message>
    <message>
        <source>How far the tour is</source>
        <translation>Por dónde va la visita</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Saltar este paso</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Paso {0} de {1}</translation>
    </message>
</context>
<context>
    <name>Touring</name>
    <message>
        <source>That was the tour. The guide (F1) tells the rest.</source>
        <translation>Esa fue la visita. La guía (F1) cuenta el resto.</translation>
    </message>
</context>
<context>
    <name>TypedValue</name>
    <message>
        <source>2031-03-14, 2031-03 or 2031</source>
        <translation>2031-03-14, 2031-03 o 2031</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
</context>
<context>
    <name>Unifying</name>
    <message>
        <source>Split off: {0}</source>
        <translation>Separar: {0}</translation>
    </message>
</context>
<context>
    <name>Versioning</name>
    <message>
        <source>Attach here (H)</source>
        <translation>Fijar aquí (H)</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Corrected: a new version. Ctrl+Z takes it back.</source>
        <translation>Corregido: una versión nueva. Ctrl+Z la retira.</translation>
    </message>
    <message>
        <source>Select the words that “{0}” stands for</source>
        <translation>Seleccione las palabras que «{0}» representa</translation>
    </message>
    <message>
        <source>Select words first: S selects the sentence.</source>
        <translation>Seleccione antes palabras: S selecciona la frase.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile; nothing was corrected.</source>
        <translation>El texto ha cambiado entretanto; no se corrigió nada.</translation>
    </message>
    <message>
        <source>{0} to check after the text has changed</source>
        <translation>{0} que revisar tras cambiar el texto</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Attach in the text…</source>
        <translation>Fijar en el texto…</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Check what is to be repaired; it makes a new version.</source>
        <translation>Marque lo que se ha de reparar; hace una versión nueva.</translation>
    </message>
    <message>
        <source>From version {0} to now: {1}, touching {2}.</source>
        <translation>De la versión {0} a ahora: {1}, afecta a {2}.</translation>
    </message>
    <message>
        <source>Look for broken words…</source>
        <translation>Buscar palabras rotas…</translation>
    </message>
    <message>
        <source>Make these repairs</source>
        <translation>Hacer estas reparaciones</translation>
    </message>
    <message>
        <source>Not this place</source>
        <translation>No es este lugar</translation>
    </message>
    <message>
        <source>Nothing in this text looks broken.</source>
        <translation>Nada en este texto parece roto.</translation>
    </message>
    <message>
        <source>Proposed repairs</source>
        <translation>Reparaciones propuestas</translation>
    </message>
    <message>
        <source>Quotes to check</source>
        <translation>Citas que revisar</translation>
    </message>
    <message>
        <source>Quotes touched</source>
        <translation>Citas afectadas</translation>
    </message>
    <message>
        <source>Quotes whose place is to be checked</source>
        <translation>Citas cuyo lugar hay que revisar</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar en el texto</translation>
    </message>
    <message>
        <source>The words have changed. Is this still the quote?</source>
        <translation>Las palabras han cambiado. ¿Sigue siendo la cita?</translation>
    </message>
    <message>
        <source>There is only this one text. F2 in the text corrects a paragraph.</source>
        <translation>Solo hay este texto. F2 en el texto corrige un párrafo.</translation>
    </message>
    <message>
        <source>These words stand nowhere in the text as it is now.</source>
        <translation>Estas palabras no están en el texto actual.</translation>
    </message>
    <message>
        <source>This is the place</source>
        <translation>Este es el lugar</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versión {0}</translation>
    </message>
    <message>
        <source>Version {0} is the text as it is now.</source>
        <translation>La versión {0} es el texto actual.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versiones, la más reciente primero</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>huérfana</translation>
    </message>
    <message>
        <source>review</source>
        <translation>por revisar</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A file that ends in .attest.</source>
        <translation>Un archivo que termina en .attest.</translation>
    </message>
    <message>
        <source>Attest keeps your articles, the quotes you mark in them, and who says them, in one file on this computer: a library. Nothing leaves it unless you export it.</source>
        <translation>Attest guarda sus artículos, las citas que marca en ellos y quién las dice en un solo archivo de este equipo: una biblioteca. Nada sale de ella si usted no lo exporta.</translation>
    </message>
    <message>
        <source>Begin your own project.</source>
        <translation>Empiece su propio proyecto.</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Seguir con</translation>
    </message>
    <message>
        <source>Go on with the tour ({0} of {1})</source>
        <translation>Seguir la visita ({0} de {1})</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nueva biblioteca…</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>Abrir una biblioteca…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Abrir la biblioteca de ejemplo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer la visita</translation>
    </message>
    <message>
        <source>Ten articles to try things on.</source>
        <translation>Diez artículos para probar.</translation>
    </message>
    <message>
        <source>Ten steps on a sample library, in five minutes.</source>
        <translation>Diez pasos en una biblioteca de ejemplo, en cinco minutos.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Who said what, about which claim, on what evidence</source>
        <translation>Quién dijo qué, sobre qué afirmación, con qué prueba</translation>
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
        <translation>Rehecho: {0}</translation>
    </message>
    <message>
        <source>Suggestions off</source>
        <translation>Sugerencias desactivadas</translation>
    </message>
    <message>
        <source>Suggestions on</source>
        <translation>Sugerencias activadas</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Deshecho: {0}</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>actor</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>afirmación</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>panel siguiente</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>search</source>
        <translation>búsqueda</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>anonymous source</source>
        <translation>fuente anónima</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>afirma</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>certainty not said</source>
        <translation>certeza no indicada</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>niega</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directa</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirecta</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>mencionado</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixta</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>one of several choices</source>
        <translation>una de varias opciones</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>paráfrasis</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>pasaje</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>cuestiona</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>transmisor</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>informa</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>hablante</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
</context>
<context>
    <name>WorthChecking</name>
    <message>
        <source>No sentence here states something that could be checked.</source>
        <translation>Ninguna frase aquí afirma algo que se pueda comprobar.</translation>
    </message>
    <message>
        <source>Worth checking, {0} of {1}: {2}. Q marks it, then C makes it a claim.</source>
        <translation>Por comprobar, {0} de {1}: {2}. Q la marca, luego C la hace afirmación.</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>{0} · the quote that is there</source>
        <translation>{0} · la cita que ya está</translation>
    </message>
</context>
<context>
    <name>candidates</name>
    <message>
        <source>similar words</source>
        <translation>palabras parecidas</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>About Attest</source>
        <translation>Acerca de Attest</translation>
    </message>
    <message>
        <source>About this article</source>
        <translation>Acerca de este artículo</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Aceptar sugerencia</translation>
    </message>
    <message>
        <source>Accept suggestion, said by candidate 1</source>
        <translation>Aceptar sugerencia, dicha por el candidato 1</translation>
    </message>
    <message>
        <source>Accept suggestion, said by candidate 2</source>
        <translation>Aceptar sugerencia, dicha por el candidato 2</translation>
    </message>
    <message>
        <source>Accept suggestion, said by candidate 3</source>
        <translation>Aceptar sugerencia, dicha por el candidato 3</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Actors that may be one</source>
        <translation>Actores que pueden ser uno</translation>
    </message>
    <message>
        <source>Actor…</source>
        <translation>Actor…</translation>
    </message>
    <message>
        <source>Add a claim and word it in its row.</source>
        <translation>Añadir una afirmación y redactarla en su fila.</translation>
    </message>
    <message>
        <source>Add a tag and name it in its row.</source>
        <translation>Añadir una etiqueta y nombrarla en su fila.</translation>
    </message>
    <message>
        <source>Add a topic for claims and name it in its row.</source>
        <translation>Añadir un tema de afirmaciones y nombrarlo en su fila.</translation>
    </message>
    <message>
        <source>Add an actor and name it in its row.</source>
        <translation>Añadir un actor y nombrarlo en su fila.</translation>
    </message>
    <message>
        <source>Add words to the quote</source>
        <translation>Añadir palabras a la cita</translation>
    </message>
    <message>
        <source>All hits</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>All near-duplicates</source>
        <translation>Todos los casi duplicados</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Todas las citas</translation>
    </message>
    <message>
        <source>Attach quote here</source>
        <translation>Fijar la cita aquí</translation>
    </message>
    <message>
        <source>Back up the library now</source>
        <translation>Hacer copia de la biblioteca ahora</translation>
    </message>
    <message>
        <source>Bring articles into the library: text, Markdown, web pages, PDF. Files can be dropped on the window as well.</source>
        <translation>Traer artículos a la biblioteca: texto, Markdown, páginas web, PDF. También se pueden soltar archivos en la ventana.</translation>
    </message>
    <message>
        <source>Bring in every article of a folder and the folders in it.</source>
        <translation>Traer todos los artículos de una carpeta y de sus subcarpetas.</translation>
    </message>
    <message>
        <source>Change between the light look, the dark look and the one the system has.</source>
        <translation>Cambiar entre el aspecto claro, el oscuro y el del sistema.</translation>
    </message>
    <message>
        <source>Change the looks, the language, keys, your name as coder, folders and backups.</source>
        <translation>Cambiar el aspecto, el idioma, las teclas, su nombre como codificador, carpetas y copias.</translation>
    </message>
    <message>
        <source>Change the quote's kind: direct, indirect, mixed, paraphrase, passage.</source>
        <translation>Cambiar el tipo de la cita: directa, indirecta, mixta, paráfrasis, pasaje.</translation>
    </message>
    <message>
        <source>Check this library</source>
        <translation>Comprobar esta biblioteca</translation>
    </message>
    <message>
        <source>Choose a claim and a stance that every quote marked, visited or clicked gets from now on, until Esc.</source>
        <translation>Elegir una afirmación y una postura que recibe desde ahora cada cita marcada, visitada o pulsada, hasta Esc.</translation>
    </message>
    <message>
        <source>Choose a tag that every quote marked, visited or clicked gets from now on, until Esc.</source>
        <translation>Elegir una etiqueta que recibe desde ahora cada cita marcada, visitada o pulsada, hasta Esc.</translation>
    </message>
    <message>
        <source>Choose an actor and a function that every quote marked, visited or clicked gets from now on, until Esc.</source>
        <translation>Elegir un actor y una función que recibe desde ahora cada cita marcada, visitada o pulsada, hasta Esc.</translation>
    </message>
    <message>
        <source>Choose the next quote in the text.</source>
        <translation>Elegir la cita siguiente del texto.</translation>
    </message>
    <message>
        <source>Choose the next quote without giving it what sticks.</source>
        <translation>Elegir la cita siguiente sin darle lo que está fijo.</translation>
    </message>
    <message>
        <source>Choose the previous quote in the text.</source>
        <translation>Elegir la cita anterior del texto.</translation>
    </message>
    <message>
        <source>Choose the previous quote without giving it what sticks.</source>
        <translation>Elegir la cita anterior sin darle lo que está fijo.</translation>
    </message>
    <message>
        <source>Claim and stance…</source>
        <translation>Afirmación y postura…</translation>
    </message>
    <message>
        <source>Claims by topic</source>
        <translation>Afirmaciones por tema</translation>
    </message>
    <message>
        <source>Close the window. Everything is saved already.</source>
        <translation>Cerrar la ventana. Todo está ya guardado.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy a report for the developers</source>
        <translation>Copiar un informe para los desarrolladores</translation>
    </message>
    <message>
        <source>Copy quote with its source</source>
        <translation>Copiar la cita con su fuente</translation>
    </message>
    <message>
        <source>Copy the quote, its speaker and where it was printed.</source>
        <translation>Copiar la cita, su hablante y dónde se publicó.</translation>
    </message>
    <message>
        <source>Copy the selected words as plain text.</source>
        <translation>Copiar las palabras seleccionadas como texto simple.</translation>
    </message>
    <message>
        <source>Copy versions, settings and the last lines of the log; nothing of your articles is in them.</source>
        <translation>Copiar versiones, ajustes y las últimas líneas del registro; no hay nada de sus artículos.</translation>
    </message>
    <message>
        <source>Correct the text…</source>
        <translation>Corregir el texto…</translation>
    </message>
    <message>
        <source>Create a library: one file that holds articles, quotes, actors and claims.</source>
        <translation>Crear una biblioteca: un archivo que contiene artículos, citas, actores y afirmaciones.</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>Cut words out of the quote</source>
        <translation>Recortar palabras de la cita</translation>
    </message>
    <message>
        <source>Define what your project notes of its quotes, actors, claims and articles.</source>
        <translation>Definir lo que su proyecto anota de sus citas, actores, afirmaciones y artículos.</translation>
    </message>
    <message>
        <source>Delete quote or dismiss suggestion</source>
        <translation>Eliminar cita o descartar sugerencia</translation>
    </message>
    <message>
        <source>Dim all quotes but those of an actor, claim, tag, stance, coder or kind; again narrows, Esc shows all.</source>
        <translation>Atenuar todas las citas salvo las de un actor, afirmación, etiqueta, postura, codificador o tipo; otra vez acota más, Esc muestra todas.</translation>
    </message>
    <message>
        <source>Dissolve the group of copies</source>
        <translation>Deshacer el grupo de copias</translation>
    </message>
    <message>
        <source>Do again what was undone.</source>
        <translation>Hacer de nuevo lo que se deshizo.</translation>
    </message>
    <message>
        <source>Edit the paragraph at the caret where it stands. The text before stays as a version; quotes follow.</source>
        <translation>Editar en su sitio el párrafo del cursor. El texto anterior queda como versión; las citas lo siguen.</translation>
    </message>
    <message>
        <source>End one sentence earlier</source>
        <translation>Terminar una frase antes</translation>
    </message>
    <message>
        <source>End one sentence later</source>
        <translation>Terminar una frase después</translation>
    </message>
    <message>
        <source>End one word earlier</source>
        <translation>Terminar una palabra antes</translation>
    </message>
    <message>
        <source>End one word later</source>
        <translation>Terminar una palabra después</translation>
    </message>
    <message>
        <source>Fetch one page by its address and import it. Nothing else is ever fetched, and this only when Enter says so.</source>
        <translation>Traer una página por su dirección e importarla. Nunca se trae nada más, y esto solo cuando Intro lo dice.</translation>
    </message>
    <message>
        <source>Find a command by its name.</source>
        <translation>Encontrar una orden por su nombre.</translation>
    </message>
    <message>
        <source>Find any article, quote, actor, claim, tag or command, and go there.</source>
        <translation>Encontrar cualquier artículo, cita, actor, afirmación, etiqueta u orden, e ir allí.</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Find words in the article.</source>
        <translation>Encontrar palabras en el artículo.</translation>
    </message>
    <message>
        <source>Give the chosen quote the actor, claim or tag that was given last.</source>
        <translation>Dar a la cita elegida el actor, la afirmación o la etiqueta que se dio la última vez.</translation>
    </message>
    <message>
        <source>Go back to the sentence before by rank.</source>
        <translation>Volver a la frase anterior por rango.</translation>
    </message>
    <message>
        <source>Go to the next place of the words looked for.</source>
        <translation>Ir al lugar siguiente de las palabras buscadas.</translation>
    </message>
    <message>
        <source>Go to the next suggestion.</source>
        <translation>Ir a la sugerencia siguiente.</translation>
    </message>
    <message>
        <source>Go to the previous place of the words looked for.</source>
        <translation>Ir al lugar anterior de las palabras buscadas.</translation>
    </message>
    <message>
        <source>Go to the previous suggestion.</source>
        <translation>Ir a la sugerencia anterior.</translation>
    </message>
    <message>
        <source>Group articles as copies</source>
        <translation>Agrupar artículos como copias</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Have Attest read along and propose quotes, or not.</source>
        <translation>Que Attest lea con usted y proponga citas, o no.</translation>
    </message>
    <message>
        <source>Have Tesseract read the pages that are only pictures: a new version of the text. Nothing is done by itself.</source>
        <translation>Que Tesseract lea las páginas que solo son imágenes: una versión nueva del texto. Nada se hace solo.</translation>
    </message>
    <message>
        <source>Have every article of the group stand alone again.</source>
        <translation>Dejar solo de nuevo cada artículo del grupo.</translation>
    </message>
    <message>
        <source>Have every quote marked, visited or clicked get what was given last, until Esc.</source>
        <translation>Dar a cada cita marcada, visitada o pulsada lo último que se dio, hasta Esc.</translation>
    </message>
    <message>
        <source>Have the article stand alone again.</source>
        <translation>Dejar solo de nuevo el artículo.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Keys at a glance</source>
        <translation>Las teclas de un vistazo</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Learn the ten things that matter on the sample library; a tour that was left goes on.</source>
        <translation>Aprender las diez cosas que importan en la biblioteca de ejemplo; una visita interrumpida continúa.</translation>
    </message>
    <message>
        <source>Leave filter, sticking tag or attaching</source>
        <translation>Salir del filtro, de lo fijo o de la fijación</translation>
    </message>
    <message>
        <source>Leave what is shown above the text, the last begun first.</source>
        <translation>Salir de lo que se muestra sobre el texto, lo último empezado primero.</translation>
    </message>
    <message>
        <source>Let the last tagging stick</source>
        <translation>Dejar fijo lo último dado</translation>
    </message>
    <message>
        <source>Library pane</source>
        <translation>Panel de la biblioteca</translation>
    </message>
    <message>
        <source>Light, dark or as the system</source>
        <translation>Claro, oscuro o como el sistema</translation>
    </message>
    <message>
        <source>Look at the next quote</source>
        <translation>Mirar la cita siguiente</translation>
    </message>
    <message>
        <source>Look at the previous quote</source>
        <translation>Mirar la cita anterior</translation>
    </message>
    <message>
        <source>Look for broken words…</source>
        <translation>Buscar palabras rotas…</translation>
    </message>
    <message>
        <source>Make a dated copy of the library.</source>
        <translation>Hacer una copia fechada de la biblioteca.</translation>
    </message>
    <message>
        <source>Make an article of what was copied in a browser or another program.</source>
        <translation>Hacer un artículo de lo copiado en un navegador u otro programa.</translation>
    </message>
    <message>
        <source>Make one group of the articles chosen in the list: copies of one report, such as an agency's.</source>
        <translation>Hacer un grupo de los artículos elegidos en la lista: copias de una misma noticia, por ejemplo de agencia.</translation>
    </message>
    <message>
        <source>Make the article's text larger.</source>
        <translation>Agrandar el texto del artículo.</translation>
    </message>
    <message>
        <source>Make the article's text smaller.</source>
        <translation>Reducir el texto del artículo.</translation>
    </message>
    <message>
        <source>Make the selected words part of the chosen quote, for quotes that are interrupted.</source>
        <translation>Unir las palabras seleccionadas a la cita elegida, para citas interrumpidas.</translation>
    </message>
    <message>
        <source>Make the suggestion a quote said by candidate 1 of its card, and go to the next one.</source>
        <translation>Hacer de la sugerencia una cita del candidato 1 de su ficha e ir a la siguiente.</translation>
    </message>
    <message>
        <source>Make the suggestion a quote said by candidate 2 of its card, and go to the next one.</source>
        <translation>Hacer de la sugerencia una cita del candidato 2 de su ficha e ir a la siguiente.</translation>
    </message>
    <message>
        <source>Make the suggestion a quote said by candidate 3 of its card, and go to the next one.</source>
        <translation>Hacer de la sugerencia una cita del candidato 3 de su ficha e ir a la siguiente.</translation>
    </message>
    <message>
        <source>Make the suggestion a quote said by the proposed speaker, and go to the next one.</source>
        <translation>Hacer de la sugerencia una cita del hablante propuesto e ir a la siguiente.</translation>
    </message>
    <message>
        <source>Mark an area of the page</source>
        <translation>Marcar un área de la página</translation>
    </message>
    <message>
        <source>Mark article as done</source>
        <translation>Marcar el artículo como terminado</translation>
    </message>
    <message>
        <source>Mark the selected words as a quote and choose who says it. Without a selection: the words inside the quotation marks around the caret, else the sentence.</source>
        <translation>Marcar las palabras seleccionadas como cita y elegir quién lo dice. Sin selección: las palabras entre comillas alrededor del cursor; si no, la frase.</translation>
    </message>
    <message>
        <source>Merge a library into this one…</source>
        <translation>Fusionar una biblioteca con esta…</translation>
    </message>
    <message>
        <source>More like this article</source>
        <translation>Más como este artículo</translation>
    </message>
    <message>
        <source>Move the end of the chosen quote to the next sentence's edge.</source>
        <translation>Llevar el final de la cita elegida al borde de la frase siguiente.</translation>
    </message>
    <message>
        <source>Move the end of the chosen quote to the next word's edge.</source>
        <translation>Llevar el final de la cita elegida al borde de la palabra siguiente.</translation>
    </message>
    <message>
        <source>Move the end of the chosen quote to the previous sentence's edge.</source>
        <translation>Llevar el final de la cita elegida al borde de la frase anterior.</translation>
    </message>
    <message>
        <source>Move the end of the chosen quote to the previous word's edge.</source>
        <translation>Llevar el final de la cita elegida al borde de la palabra anterior.</translation>
    </message>
    <message>
        <source>Move the keyboard to the claims, gathered under their topics.</source>
        <translation>Llevar el teclado a las afirmaciones, reunidas bajo sus temas.</translation>
    </message>
    <message>
        <source>Move the keyboard to the library's filter.</source>
        <translation>Llevar el teclado al filtro de la biblioteca.</translation>
    </message>
    <message>
        <source>Move the keyboard to the list of actors. Esc shows the whole library again.</source>
        <translation>Llevar el teclado a la lista de actores. Esc muestra de nuevo toda la biblioteca.</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane: library, text, margin, inspector.</source>
        <translation>Llevar el teclado al panel siguiente: biblioteca, texto, margen, inspector.</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous pane.</source>
        <translation>Llevar el teclado al panel anterior.</translation>
    </message>
    <message>
        <source>Move the keyboard to the text.</source>
        <translation>Llevar el teclado al texto.</translation>
    </message>
    <message>
        <source>Move the keyboard to the tree of tags.</source>
        <translation>Llevar el teclado al árbol de etiquetas.</translation>
    </message>
    <message>
        <source>Move the start of the chosen quote to the next sentence's edge.</source>
        <translation>Llevar el comienzo de la cita elegida al borde de la frase siguiente.</translation>
    </message>
    <message>
        <source>Move the start of the chosen quote to the next word's edge.</source>
        <translation>Llevar el comienzo de la cita elegida al borde de la palabra siguiente.</translation>
    </message>
    <message>
        <source>Move the start of the chosen quote to the previous sentence's edge.</source>
        <translation>Llevar el comienzo de la cita elegida al borde de la frase anterior.</translation>
    </message>
    <message>
        <source>Move the start of the chosen quote to the previous word's edge.</source>
        <translation>Llevar el comienzo de la cita elegida al borde de la palabra anterior.</translation>
    </message>
    <message>
        <source>Mute this kind of suggestion</source>
        <translation>Silenciar este tipo de sugerencia</translation>
    </message>
    <message>
        <source>Narrower lines</source>
        <translation>Líneas más estrechas</translation>
    </message>
    <message>
        <source>Near-duplicates of this article</source>
        <translation>Casi duplicados de este artículo</translation>
    </message>
    <message>
        <source>Never propose anything by the rule of this suggestion again.</source>
        <translation>No proponer nunca más nada por la regla de esta sugerencia.</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Nuevo actor</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Nueva afirmación</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nueva biblioteca…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nuevo tema</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Artículo siguiente</translation>
    </message>
    <message>
        <source>Next kind</source>
        <translation>Tipo siguiente</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>Cita siguiente</translation>
    </message>
    <message>
        <source>Next sentence worth checking</source>
        <translation>Siguiente frase por comprobar</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Sugerencia siguiente</translation>
    </message>
    <message>
        <source>Offer repairs of what scraping broke, such as glued words and stray tags; what is checked makes a new version.</source>
        <translation>Ofrecer reparaciones de lo que la extracción rompió, como palabras pegadas y marcas sueltas; lo marcado hace una versión nueva.</translation>
    </message>
    <message>
        <source>Open a folder of articles…</source>
        <translation>Abrir una carpeta de artículos…</translation>
    </message>
    <message>
        <source>Open a small library to try things out; nothing in it matters.</source>
        <translation>Abrir una biblioteca pequeña para probar; nada en ella importa.</translation>
    </message>
    <message>
        <source>Open a web address…</source>
        <translation>Abrir una dirección web…</translation>
    </message>
    <message>
        <source>Open another library in this window.</source>
        <translation>Abrir otra biblioteca en esta ventana.</translation>
    </message>
    <message>
        <source>Open articles…</source>
        <translation>Abrir artículos…</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Abrir biblioteca…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Abrir la biblioteca de ejemplo</translation>
    </message>
    <message>
        <source>Original and text…</source>
        <translation>Original y texto…</translation>
    </message>
    <message>
        <source>Pages or text</source>
        <translation>Páginas o texto</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Pegar un artículo</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Artículo anterior</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Cita anterior</translation>
    </message>
    <message>
        <source>Previous sentence worth checking</source>
        <translation>Anterior frase por comprobar</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Sugerencia anterior</translation>
    </message>
    <message>
        <source>Print the codebook…</source>
        <translation>Imprimir el libro de códigos…</translation>
    </message>
    <message>
        <source>Prove that every source and text is, byte for byte, what was loaded: compare them with their sha-256 sums.</source>
        <translation>Probar que cada fuente y cada texto es, byte a byte, lo que se cargó: compararlos con sus sumas sha-256.</translation>
    </message>
    <message>
        <source>Prove that the library is whole, and mend what can be mended.</source>
        <translation>Probar que la biblioteca está íntegra y reparar lo que se pueda.</translation>
    </message>
    <message>
        <source>Put a rectangle on the page: drag it, or move it with the arrow keys and stretch it with Shift; then Q. With a quote chosen that is an area, its rectangle is taken. Alt and a drag draw one anywhere on a page.</source>
        <translation>Poner un rectángulo en la página: arrástrelo, o muévalo con las flechas y estírelo con Mayús; luego Q. Si la cita elegida es un área, se toma su rectángulo. Alt y arrastrar dibuja uno en cualquier parte.</translation>
    </message>
    <message>
        <source>Put fewer characters into a line.</source>
        <translation>Poner menos caracteres por línea.</translation>
    </message>
    <message>
        <source>Put more characters into a line.</source>
        <translation>Poner más caracteres por línea.</translation>
    </message>
    <message>
        <source>Put the chosen quote into the trash, or dismiss the suggestion. Undo brings it back.</source>
        <translation>Mover la cita elegida a la papelera o descartar la sugerencia. Deshacer la recupera.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Read the guide here, without a network.</source>
        <translation>Leer la guía aquí, sin red.</translation>
    </message>
    <message>
        <source>Read the next article of the list.</source>
        <translation>Leer el artículo siguiente de la lista.</translation>
    </message>
    <message>
        <source>Read the previous article of the list.</source>
        <translation>Leer el artículo anterior de la lista.</translation>
    </message>
    <message>
        <source>Recognise text (OCR)</source>
        <translation>Reconocer texto (OCR)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Repeat the last tagging</source>
        <translation>Repetir lo último dado</translation>
    </message>
    <message>
        <source>Review pairs of actors of nearly the same name: Enter merges, S keeps the other name, Delete keeps both.</source>
        <translation>Revisar pares de actores de nombre casi igual: Intro fusiona, S conserva el otro nombre, Supr conserva ambos.</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Ejecutar una orden</translation>
    </message>
    <message>
        <source>Say that nothing is left to do in this article, or that there is.</source>
        <translation>Decir que no queda nada que hacer en este artículo, o que sí.</translation>
    </message>
    <message>
        <source>Say that the selected words are where the quote stands now that the text has changed.</source>
        <translation>Decir que la cita está en las palabras seleccionadas ahora que el texto ha cambiado.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search with every hit in its context, counts by outlet, date, actor and claim, and saved searches.</source>
        <translation>Buscar con cada resultado en su contexto, recuentos por medio, fecha, actor y afirmación, y búsquedas guardadas.</translation>
    </message>
    <message>
        <source>Select a sentence that states something one could check, the most telling first.</source>
        <translation>Seleccionar una frase que afirma algo comprobable, la más reveladora primero.</translation>
    </message>
    <message>
        <source>Select inside quotation marks</source>
        <translation>Seleccionar entre comillas</translation>
    </message>
    <message>
        <source>Select sentence</source>
        <translation>Seleccionar frase</translation>
    </message>
    <message>
        <source>Select the sentence around the caret; again, the paragraph.</source>
        <translation>Seleccionar la frase alrededor del cursor; otra vez, el párrafo.</translation>
    </message>
    <message>
        <source>Select the words inside the quotation marks around the caret.</source>
        <translation>Seleccionar las palabras entre comillas alrededor del cursor.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show all keys, as they are set now.</source>
        <translation>Mostrar todas las teclas, tal como están ahora.</translation>
    </message>
    <message>
        <source>Show or fold copies</source>
        <translation>Mostrar o plegar copias</translation>
    </message>
    <message>
        <source>Show the copies of the article in the list, or fold them into one row; Right and Left do so in the list.</source>
        <translation>Mostrar las copias del artículo en la lista, o plegarlas en una fila; Derecha e Izquierda lo hacen en la lista.</translation>
    </message>
    <message>
        <source>Show what has been deleted. Enter restores.</source>
        <translation>Mostrar lo eliminado. Intro restaura.</translation>
    </message>
    <message>
        <source>Show what to begin with, and the libraries opened last.</source>
        <translation>Mostrar por dónde empezar y las últimas bibliotecas abiertas.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Take in the articles, quotes, actors and claims of another library; what differs is shown first.</source>
        <translation>Incorporar artículos, citas, actores y afirmaciones de otra biblioteca; lo que difiere se muestra antes.</translation>
    </message>
    <message>
        <source>Take the article out of its group of copies</source>
        <translation>Sacar el artículo de su grupo de copias</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Página de bienvenida</translation>
    </message>
    <message>
        <source>Where the text comes from</source>
        <translation>De dónde viene el texto</translation>
    </message>
    <message>
        <source>Write all articles, or what a search finds: pages, reports, tables, networks, references, projects.</source>
        <translation>Escribir todos los artículos, o lo que encuentra una búsqueda: páginas, informes, tablas, redes, referencias, proyectos.</translation>
    </message>
    <message>
        <source>Write tags with their rules, claims by topic and actors as one page to print or to hand to a new coder.</source>
        <translation>Escribir las etiquetas con sus reglas, las afirmaciones por tema y los actores como una página para imprimir o dar a un codificador nuevo.</translation>
    </message>
    <message>
        <source>Write the article with its quotes as a page that anybody can read, a report, a table, for another tool.</source>
        <translation>Escribir el artículo con sus citas como página que cualquiera puede leer, informe, tabla, o para otra herramienta.</translation>
    </message>
    <message>
        <source>Show and edit what is known of the article: title, outlet, byline, date, address, language, note.</source>
        <translation>Mostrar y editar lo que se sabe del artículo: título, medio, firma, fecha, dirección, idioma, nota.</translation>
    </message>
    <message>
        <source>Export article…</source>
        <translation>Exportar artículo…</translation>
    </message>
    <message>
        <source>Export library…</source>
        <translation>Exportar biblioteca…</translation>
    </message>
    <message>
        <source>Put a tag on the quote; without one, the selected words are marked first.</source>
        <translation>Poner una etiqueta a la cita; si no hay ninguna elegida, primero se marcan las palabras seleccionadas.</translation>
    </message>
    <message>
        <source>Say which stand the quote takes on which claim; without a quote, the selected words are marked first.</source>
        <translation>Decir qué postura toma la cita ante qué afirmación; si no hay cita elegida, primero se marcan las palabras seleccionadas.</translation>
    </message>
    <message>
        <source>Say who speaks, is addressed or is mentioned in the quote; without one, the selected words are marked first.</source>
        <translation>Decir quién habla, a quién se dirige o a quién menciona la cita; si no hay ninguna elegida, primero se marcan las palabras seleccionadas.</translation>
    </message>
    <message>
        <source>Show every article of which the library holds a near-duplicate, each beside its copies.</source>
        <translation>Mostrar cada artículo del que la biblioteca tiene un casi duplicado, junto a sus copias.</translation>
    </message>
    <message>
        <source>Show every step ever made in this library, and go back to one.</source>
        <translation>Mostrar cada paso dado en esta biblioteca y volver a uno.</translation>
    </message>
    <message>
        <source>Show only some quotes…</source>
        <translation>Mostrar solo algunas citas…</translation>
    </message>
    <message>
        <source>Show or hide the inspector.</source>
        <translation>Mostrar u ocultar el inspector.</translation>
    </message>
    <message>
        <source>Show or hide the library pane.</source>
        <translation>Mostrar u ocultar el panel de la biblioteca.</translation>
    </message>
    <message>
        <source>Show the article as it was printed, or its text again; caret, selection and place stay.</source>
        <translation>Mostrar el artículo como se imprimió, o de nuevo su texto; cursor, selección y lugar se conservan.</translation>
    </message>
    <message>
        <source>Show the article's versions, what changed, and the quotes whose place is to be checked.</source>
        <translation>Mostrar las versiones del artículo, qué cambió y las citas cuyo lugar hay que revisar.</translation>
    </message>
    <message>
        <source>Show the articles that are about the same as the one that is open.</source>
        <translation>Mostrar los artículos que tratan de lo mismo que el abierto.</translation>
    </message>
    <message>
        <source>Show the articles that were found and wait to be chosen from, or what became of each in the last import.</source>
        <translation>Mostrar los artículos encontrados que esperan su elección, o qué fue de cada uno en la última importación.</translation>
    </message>
    <message>
        <source>Show the articles whose text is nearly that of the one that is open.</source>
        <translation>Mostrar los artículos cuyo texto es casi el del abierto.</translation>
    </message>
    <message>
        <source>Show the chain of custody: source, sums, who loaded it when, what read it; verify, save or open it.</source>
        <translation>Mostrar la cadena de custodia: fuente, sumas, quién la cargó y cuándo, con qué se leyó; verificarla, guardarla o abrirla.</translation>
    </message>
    <message>
        <source>Show the import</source>
        <translation>Mostrar la importación</translation>
    </message>
    <message>
        <source>Show the source beside the text: what is not in it and why, to be put back or left out in a new version.</source>
        <translation>Mostrar la fuente junto al texto: lo que no está en él y por qué, para devolverlo o dejarlo fuera en una versión nueva.</translation>
    </message>
    <message>
        <source>Show the table of all quotes: sort, filter, and change several at once.</source>
        <translation>Mostrar la tabla de todas las citas: ordenar, filtrar y cambiar varias a la vez.</translation>
    </message>
    <message>
        <source>Show the version, the licence and where things are kept.</source>
        <translation>Mostrar la versión, la licencia y dónde se guarda todo.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Start one sentence earlier</source>
        <translation>Empezar una frase antes</translation>
    </message>
    <message>
        <source>Start one sentence later</source>
        <translation>Empezar una frase después</translation>
    </message>
    <message>
        <source>Start one word earlier</source>
        <translation>Empezar una palabra antes</translation>
    </message>
    <message>
        <source>Start one word later</source>
        <translation>Empezar una palabra después</translation>
    </message>
    <message>
        <source>Stick a claim…</source>
        <translation>Fijar una afirmación…</translation>
    </message>
    <message>
        <source>Stick a tag…</source>
        <translation>Fijar una etiqueta…</translation>
    </message>
    <message>
        <source>Stick an actor…</source>
        <translation>Fijar un actor…</translation>
    </message>
    <message>
        <source>Suggestions on or off</source>
        <translation>Sugerencias sí o no</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiqueta…</translation>
    </message>
    <message>
        <source>Take back the last change, and the one before, as far back as the library goes.</source>
        <translation>Deshacer el último cambio, y el anterior, hasta donde llegue la biblioteca.</translation>
    </message>
    <message>
        <source>Take the selected words out of the chosen quote; without a selection, the part of it that the caret is in.</source>
        <translation>Sacar las palabras seleccionadas de la cita elegida; sin selección, la parte donde está el cursor.</translation>
    </message>
    <message>
        <source>Take what sticks from the chosen quote, which should not have it.</source>
        <translation>Quitar lo fijo de la cita elegida, que no debe tenerlo.</translation>
    </message>
    <message>
        <source>Take what sticks off the quote</source>
        <translation>Quitar lo fijo de la cita</translation>
    </message>
    <message>
        <source>To the library</source>
        <translation>A la biblioteca</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>Al texto</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Verify sources and texts</source>
        <translation>Verificar fuentes y textos</translation>
    </message>
    <message>
        <source>Versions of the article</source>
        <translation>Versiones del artículo</translation>
    </message>
    <message>
        <source>Wider lines</source>
        <translation>Líneas más anchas</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A claim cannot be linked to itself.</source>
        <translation>Una afirmación no se puede enlazar consigo misma.</translation>
    </message>
    <message>
        <source>A few words in a language that is easy to tell.</source>
        <translation>Unas palabras en un idioma fácil de reconocer.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Un campo necesita un nombre.</translation>
    </message>
    <message>
        <source>A field of choices needs at least one choice.</source>
        <translation>Un campo de opciones necesita al menos una opción.</translation>
    </message>
    <message>
        <source>A file in “{0}” is too large.</source>
        <translation>Un archivo en «{0}» es demasiado grande.</translation>
    </message>
    <message>
        <source>A library cannot be merged into itself.</source>
        <translation>Una biblioteca no se puede fusionar consigo misma.</translation>
    </message>
    <message>
        <source>A line of {0} is no JSON object.</source>
        <translation>Una línea de {0} no es un objeto JSON.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Un nombre no puede estar vacío.</translation>
    </message>
    <message>
        <source>A quote needs at least one span or area.</source>
        <translation>Una cita necesita al menos un pasaje o un área.</translation>
    </message>
    <message>
        <source>A quote needs at least one span.</source>
        <translation>Una cita necesita al menos un pasaje.</translation>
    </message>
    <message>
        <source>A tag cannot lie under itself.</source>
        <translation>Una etiqueta no puede estar bajo sí misma.</translation>
    </message>
    <message>
        <source>A tag needs a name without a slash, which stands between a tag and its parent.</source>
        <translation>Una etiqueta necesita un nombre sin barra, que separa una etiqueta de su superior.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Una etiqueta necesita un nombre.</translation>
    </message>
    <message>
        <source>A topic cannot lie under itself.</source>
        <translation>Un tema no puede estar bajo sí mismo.</translation>
    </message>
    <message>
        <source>A topic needs a name without a slash, which stands between a topic and its parent.</source>
        <translation>Un tema necesita un nombre sin barra, que separa un tema de su superior.</translation>
    </message>
    <message>
        <source>A topic needs a name.</source>
        <translation>Un tema necesita un nombre.</translation>
    </message>
    <message>
        <source>A word can be one or two letters off.</source>
        <translation>Una palabra puede variar en una o dos letras.</translation>
    </message>
    <message>
        <source>Accept quote's place</source>
        <translation>Aceptar el lugar de la cita</translation>
    </message>
    <message>
        <source>Accept repairs</source>
        <translation>Aceptar reparaciones</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Aceptar sugerencia</translation>
    </message>
    <message>
        <source>Actors have no field {0}.</source>
        <translation>Los actores no tienen el campo {0}.</translation>
    </message>
    <message>
        <source>Add actor “{0}”</source>
        <translation>Añadir el actor «{0}»</translation>
    </message>
    <message>
        <source>Add alias “{0}”</source>
        <translation>Añadir el nombre «{0}»</translation>
    </message>
    <message>
        <source>Add article “{0}”</source>
        <translation>Añadir el artículo «{0}»</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>Añadir afirmación</translation>
    </message>
    <message>
        <source>Add claim to quote</source>
        <translation>Añadir afirmación a la cita</translation>
    </message>
    <message>
        <source>Add field “{0}”</source>
        <translation>Añadir el campo «{0}»</translation>
    </message>
    <message>
        <source>Add plain words beside it to narrow the search.</source>
        <translation>Añada palabras sencillas al lado para acotar la búsqueda.</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>Añadir cita</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Añadir función</translation>
    </message>
    <message>
        <source>Add tag “{0}”</source>
        <translation>Añadir la etiqueta «{0}»</translation>
    </message>
    <message>
        <source>Add topic “{0}”</source>
        <translation>Añadir el tema «{0}»</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>Añadir {0}</translation>
    </message>
    <message>
        <source>An actor cannot belong to itself.</source>
        <translation>Un actor no puede pertenecer a sí mismo.</translation>
    </message>
    <message>
        <source>An area needs a page and must not be empty.</source>
        <translation>Un área necesita una página y no puede estar vacía.</translation>
    </message>
    <message>
        <source>An article cannot be without text.</source>
        <translation>Un artículo no puede quedarse sin texto.</translation>
    </message>
    <message>
        <source>An article has changed meanwhile; nothing was marked.</source>
        <translation>Un artículo ha cambiado entretanto; no se marcó nada.</translation>
    </message>
    <message>
        <source>Annotated page</source>
        <translation>Página anotada</translation>
    </message>
    <message>
        <source>Articles have no field {0}.</source>
        <translation>Los artículos no tienen el campo {0}.</translation>
    </message>
    <message>
        <source>Articles need no such declarations; the file may have been made to do harm.</source>
        <translation>Los artículos no necesitan tales declaraciones; el archivo puede estar hecho para dañar.</translation>
    </message>
    <message>
        <source>Ask for the file again; it was changed.</source>
        <translation>Pida el archivo de nuevo; se ha modificado.</translation>
    </message>
    <message>
        <source>Attach quote</source>
        <translation>Fijar cita</translation>
    </message>
    <message>
        <source>Build the sample library</source>
        <translation>Crear la biblioteca de ejemplo</translation>
    </message>
    <message>
        <source>Change affiliation of actor</source>
        <translation>Cambiar la pertenencia del actor</translation>
    </message>
    <message>
        <source>Change aliases of actor</source>
        <translation>Cambiar los otros nombres del actor</translation>
    </message>
    <message>
        <source>Change choices of “{0}”</source>
        <translation>Cambiar las opciones de «{0}»</translation>
    </message>
    <message>
        <source>Change kind of actor</source>
        <translation>Cambiar el tipo del actor</translation>
    </message>
    <message>
        <source>Change kind of field “{0}”</source>
        <translation>Cambiar el tipo del campo «{0}»</translation>
    </message>
    <message>
        <source>Change roles of actor</source>
        <translation>Cambiar las funciones del actor</translation>
    </message>
    <message>
        <source>Change topic of claim</source>
        <translation>Cambiar el tema de la afirmación</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>Cambiar {0}</translation>
    </message>
    <message>
        <source>Change {0} of actor</source>
        <translation>Cambiar {0} del actor</translation>
    </message>
    <message>
        <source>Change {0} of article</source>
        <translation>Cambiar {0} del artículo</translation>
    </message>
    <message>
        <source>Change {0} of claim</source>
        <translation>Cambiar {0} de la afirmación</translation>
    </message>
    <message>
        <source>Change {0} of quote</source>
        <translation>Cambiar {0} de la cita</translation>
    </message>
    <message>
        <source>Change {0} of tag</source>
        <translation>Cambiar {0} de la etiqueta</translation>
    </message>
    <message>
        <source>Check its quotation marks.</source>
        <translation>Revise sus comillas.</translation>
    </message>
    <message>
        <source>Check that you may open it.</source>
        <translation>Compruebe que puede abrirlo.</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>Compruebe la dirección y la conexión.</translation>
    </message>
    <message>
        <source>Check the file's permissions.</source>
        <translation>Compruebe los permisos del archivo.</translation>
    </message>
    <message>
        <source>Check the folder {0}.</source>
        <translation>Compruebe la carpeta {0}.</translation>
    </message>
    <message>
        <source>Check the folder's permissions.</source>
        <translation>Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Check the path, or create a new library there.</source>
        <translation>Compruebe la ruta o cree allí una biblioteca nueva.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>Choose a file or a folder.</source>
        <translation>Elija un archivo o una carpeta.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .attest.</source>
        <translation>Elija un archivo que termine en .attest.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Elija una carpeta suya.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Elija una carpeta donde pueda escribir.</translation>
    </message>
    <message>
        <source>Choose a shorter, simpler name.</source>
        <translation>Elija un nombre más corto y sencillo.</translation>
    </message>
    <message>
        <source>Choose an article that came from a PDF.</source>
        <translation>Elija un artículo que vino de un PDF.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation>Elija una carpeta vacía o nueva.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another library file.</source>
        <translation>Elija otro archivo de biblioteca.</translation>
    </message>
    <message>
        <source>Choose another name for the new library.</source>
        <translation>Elija otro nombre para la biblioteca nueva.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be overwritten.</source>
        <translation>Elija otro nombre o diga que se puede sobrescribir.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>Elija uno de: {0}.</translation>
    </message>
    <message>
        <source>Choose the folder with its index.html.</source>
        <translation>Elija la carpeta con su index.html.</translation>
    </message>
    <message>
        <source>Choose what is in the text</source>
        <translation>Elegir lo que está en el texto</translation>
    </message>
    <message>
        <source>Claims have no field {0}.</source>
        <translation>Las afirmaciones no tienen el campo {0}.</translation>
    </message>
    <message>
        <source>Close it there first, then try again.</source>
        <translation>Ciérrela allí primero y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Copy the library to a folder you may write to, and open the copy.</source>
        <translation>Copie la biblioteca a una carpeta donde pueda escribir y abra la copia.</translation>
    </message>
    <message>
        <source>Correct text</source>
        <translation>Corregir el texto</translation>
    </message>
    <message>
        <source>Create the folder first.</source>
        <translation>Cree antes la carpeta.</translation>
    </message>
    <message>
        <source>Delete actor</source>
        <translation>Eliminar actor</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>Eliminar afirmación</translation>
    </message>
    <message>
        <source>Delete field “{0}”</source>
        <translation>Eliminar el campo «{0}»</translation>
    </message>
    <message>
        <source>Delete quote</source>
        <translation>Eliminar cita</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Eliminar etiqueta</translation>
    </message>
    <message>
        <source>Delete topic “{0}”</source>
        <translation>Eliminar el tema «{0}»</translation>
    </message>
    <message>
        <source>Delete {0} actors</source>
        <translation>Eliminar {0} actores</translation>
    </message>
    <message>
        <source>Delete {0} claims</source>
        <translation>Eliminar {0} afirmaciones</translation>
    </message>
    <message>
        <source>Delete {0} quotes</source>
        <translation>Eliminar {0} citas</translation>
    </message>
    <message>
        <source>Delete {0} tags</source>
        <translation>Eliminar {0} etiquetas</translation>
    </message>
    <message>
        <source>Did you mean in:{0}?</source>
        <translation>¿Quiso decir in:{0}?</translation>
    </message>
    <message>
        <source>Dismiss suggestion</source>
        <translation>Descartar sugerencia</translation>
    </message>
    <message>
        <source>Dissolve the group of copies</source>
        <translation>Deshacer el grupo de copias</translation>
    </message>
    <message>
        <source>Each line must be a JSON object.</source>
        <translation>Cada línea debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>Each line must be an object.</source>
        <translation>Cada línea debe ser un objeto.</translation>
    </message>
    <message>
        <source>Export an annotated page. ({0})</source>
        <translation>Exporte una página anotada. ({0})</translation>
    </message>
    <message>
        <source>Export it again from the tool it is from.</source>
        <translation>Expórtelo de nuevo desde la herramienta de la que procede.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Export it as REFI-QDA 1.0.</source>
        <translation>Expórtelo como REFI-QDA 1.0.</translation>
    </message>
    <message>
        <source>Export it as an annotated page.</source>
        <translation>Expórtelo como página anotada.</translation>
    </message>
    <message>
        <source>Export it from Taguette again.</source>
        <translation>Expórtelo de nuevo desde Taguette.</translation>
    </message>
    <message>
        <source>Export it from Zotero again.</source>
        <translation>Expórtelo de nuevo desde Zotero.</translation>
    </message>
    <message>
        <source>Export one article at a time.</source>
        <translation>Exporte los artículos de uno en uno.</translation>
    </message>
    <message>
        <source>Export without pictures of pages, or with the whole text and nothing blacked out.</source>
        <translation>Exporte sin imágenes de páginas, o con el texto entero y sin nada tachado.</translation>
    </message>
    <message>
        <source>Fields are {0}. To look for the words, use quotes.</source>
        <translation>Los campos son {0}. Para buscar las palabras, use comillas.</translation>
    </message>
    <message>
        <source>For example {0}:{1}</source>
        <translation>Por ejemplo {0}:{1}</translation>
    </message>
    <message>
        <source>Forget saved search</source>
        <translation>Olvidar búsqueda guardada</translation>
    </message>
    <message>
        <source>Free some space and try again. Everything saved before is safe.</source>
        <translation>Libere espacio e inténtelo de nuevo. Todo lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk.</source>
        <translation>Libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <source>Go back to a backup.</source>
        <translation>Vuelva a una copia de seguridad.</translation>
    </message>
    <message>
        <source>Group copies</source>
        <translation>Agrupar copias</translation>
    </message>
    <message>
        <source>Hardly any text was found; compare it with the original.</source>
        <translation>Apenas se encontró texto; compárelo con el original.</translation>
    </message>
    <message>
        <source>Have its tool write it anew.</source>
        <translation>Haga que el programa de origen lo escriba de nuevo.</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importar artículos</translation>
    </message>
    <message>
        <source>Import it again as a new version to keep both texts.</source>
        <translation>Impórtelo de nuevo como versión nueva para conservar ambos textos.</translation>
    </message>
    <message>
        <source>Import it as an article instead.</source>
        <translation>Impórtelo como artículo.</translation>
    </message>
    <message>
        <source>Import its subfolders one by one.</source>
        <translation>Importe sus subcarpetas una a una.</translation>
    </message>
    <message>
        <source>Install Attest again.</source>
        <translation>Instale Attest de nuevo.</translation>
    </message>
    <message>
        <source>Install the newest Attest to open it. The file has not been changed.</source>
        <translation>Instale el Attest más reciente para abrirla. El archivo no se ha modificado.</translation>
    </message>
    <message>
        <source>It has been started again. The text and your quotes are safe; read on in the text view.</source>
        <translation>Se ha reiniciado. El texto y sus citas están a salvo; siga leyendo en la vista de texto.</translation>
    </message>
    <message>
        <source>It has no text, only pictures of pages: mark areas on them, or have its text recognised (OCR).</source>
        <translation>No tiene texto, solo imágenes de páginas: marque áreas en ellas o haga reconocer su texto (OCR).</translation>
    </message>
    <message>
        <source>It may have been taken back by an undo.</source>
        <translation>Puede que se haya deshecho.</translation>
    </message>
    <message>
        <source>It may have been taken back by an undo; redo brings it again.</source>
        <translation>Puede que se haya deshecho; rehacer lo trae de vuelta.</translation>
    </message>
    <message>
        <source>Its text, if it has any, is in the text view.</source>
        <translation>Su texto, si tiene, está en la vista de texto.</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Keep two actors apart</source>
        <translation>Mantener separados dos actores</translation>
    </message>
    <message>
        <source>Link claims: {0}</source>
        <translation>Enlazar afirmaciones: {0}</translation>
    </message>
    <message>
        <source>List the articles to see their numbers.</source>
        <translation>Liste los artículos para ver sus números.</translation>
    </message>
    <message>
        <source>Make it, or choose another place.</source>
        <translation>Créela o elija otro lugar.</translation>
    </message>
    <message>
        <source>Make quote {0}</source>
        <translation>Hacer la cita {0}</translation>
    </message>
    <message>
        <source>Make room on the disk, or see that {0} may be written to. Your work is saved all the same.</source>
        <translation>Haga sitio en el disco o procure que se pueda escribir en {0}. Su trabajo está guardado de todos modos.</translation>
    </message>
    <message>
        <source>Mark all places</source>
        <translation>Marcar todos los lugares</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como terminado</translation>
    </message>
    <message>
        <source>Mark as to do</source>
        <translation>Marcar como pendiente</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked PDF</source>
        <translation>PDF marcado</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>Fusionar afirmaciones</translation>
    </message>
    <message>
        <source>Merge {0} into “{1}”</source>
        <translation>Fusionar {0} con «{1}»</translation>
    </message>
    <message>
        <source>Merge {0} tags</source>
        <translation>Fusionar {0} etiquetas</translation>
    </message>
    <message>
        <source>Move quote's area</source>
        <translation>Mover el área de la cita</translation>
    </message>
    <message>
        <source>Move quote's boundaries</source>
        <translation>Mover los límites de la cita</translation>
    </message>
    <message>
        <source>Move tag</source>
        <translation>Mover etiqueta</translation>
    </message>
    <message>
        <source>Move the article to the trash instead.</source>
        <translation>Mueva el artículo a la papelera.</translation>
    </message>
    <message>
        <source>Move topic “{0}”</source>
        <translation>Mover el tema «{0}»</translation>
    </message>
    <message>
        <source>Much text on the page was left out; compare it with the original.</source>
        <translation>Se dejó fuera mucho texto de la página; compárelo con el original.</translation>
    </message>
    <message>
        <source>Mute “{0}”</source>
        <translation>Silenciar «{0}»</translation>
    </message>
    <message>
        <source>Network (GEXF)</source>
        <translation>Red (GEXF)</translation>
    </message>
    <message>
        <source>Network (GraphML)</source>
        <translation>Red (GraphML)</translation>
    </message>
    <message>
        <source>Network (UCINET)</source>
        <translation>Red (UCINET)</translation>
    </message>
    <message>
        <source>Network (matrix)</source>
        <translation>Red (matriz)</translation>
    </message>
    <message>
        <source>New version of “{0}”</source>
        <translation>Versión nueva de «{0}»</translation>
    </message>
    <message>
        <source>No article is that long; the file may have been made to do harm.</source>
        <translation>Ningún artículo es tan largo; el archivo puede estar hecho para dañar.</translation>
    </message>
    <message>
        <source>No date was found.</source>
        <translation>No se encontró fecha.</translation>
    </message>
    <message>
        <source>No headline was found.</source>
        <translation>No se encontró titular.</translation>
    </message>
    <message>
        <source>None of these articles has printed pages.</source>
        <translation>Ninguno de estos artículos tiene páginas impresas.</translation>
    </message>
    <message>
        <source>Nothing of {0} is an Attest library.</source>
        <translation>Nada de {0} es una biblioteca de Attest.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>Nothing was written. Redact the other places where it is named too, or leave the article out.</source>
        <translation>No se escribió nada. Tache también los otros lugares donde se nombra, o deje fuera el artículo.</translation>
    </message>
    <message>
        <source>Only an abstract was found, not the article.</source>
        <translation>Solo se encontró un resumen, no el artículo.</translation>
    </message>
    <message>
        <source>Only metadata was found.</source>
        <translation>Solo se encontraron metadatos.</translation>
    </message>
    <message>
        <source>Only the first {0} of {1} pages were read.</source>
        <translation>Solo se leyeron las primeras {0} de {1} páginas.</translation>
    </message>
    <message>
        <source>Open a file that ends in .attest; projects of other programs can be imported.</source>
        <translation>Abra un archivo que termine en .attest; los proyectos de otros programas se pueden importar.</translation>
    </message>
    <message>
        <source>Open it by itself, not with a folder. If you did, it is damaged, or Attest does not know the tool.</source>
        <translation>Ábralo por separado, no con una carpeta. Si lo hizo, está dañado o Attest no conoce la herramienta.</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer.</source>
        <translation>Ábralo en un visor de PDF.</translation>
    </message>
    <message>
        <source>Open it in a browser and save it again.</source>
        <translation>Ábralo en un navegador y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Open it in a browser.</source>
        <translation>Ábralo en un navegador.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it as .docx, without a password.</source>
        <translation>Ábralo en su propio programa y guárdelo como .docx, sin contraseña.</translation>
    </message>
    <message>
        <source>Open it in its own program.</source>
        <translation>Ábralo en su propio programa.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with.</source>
        <translation>Ábralo en el programa con que se hizo.</translation>
    </message>
    <message>
        <source>Open it in the tool that made it, and save it again.</source>
        <translation>Ábralo en la herramienta que lo hizo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Part of the article may be missing: the page declares more text than was found.</source>
        <translation>Puede faltar parte del artículo: la página declara más texto del encontrado.</translation>
    </message>
    <message>
        <source>Propose two actors again</source>
        <translation>Proponer de nuevo dos actores</translation>
    </message>
    <message>
        <source>Put a backslash before signs meant as they are.</source>
        <translation>Ponga una barra invertida ante los signos literales.</translation>
    </message>
    <message>
        <source>Quotes have no field {0}.</source>
        <translation>Las citas no tienen el campo {0}.</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>Libro de códigos REFI-QDA</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>Proyecto REFI-QDA</translation>
    </message>
    <message>
        <source>Records still have “{0}”: rename the choice, or change those records first.</source>
        <translation>Hay fichas que aún tienen «{0}»: cambie el nombre de la opción o cambie antes esas fichas.</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <translation>Referencias (BibTeX)</translation>
    </message>
    <message>
        <source>References (CSL-JSON)</source>
        <translation>Referencias (CSL-JSON)</translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <translation>Referencias (RIS)</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Reject quote's place</source>
        <translation>Rechazar el lugar de la cita</translation>
    </message>
    <message>
        <source>Remove alias “{0}”</source>
        <translation>Quitar el nombre «{0}»</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Quitar artículo</translation>
    </message>
    <message>
        <source>Remove claim from quote</source>
        <translation>Quitar afirmación de la cita</translation>
    </message>
    <message>
        <source>Remove role</source>
        <translation>Quitar función</translation>
    </message>
    <message>
        <source>Remove tag from article</source>
        <translation>Quitar etiqueta del artículo</translation>
    </message>
    <message>
        <source>Remove tag from quote</source>
        <translation>Quitar etiqueta de la cita</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>Remove {0} articles</source>
        <translation>Quitar {0} artículos</translation>
    </message>
    <message>
        <source>Rename choice “{0}”</source>
        <translation>Cambiar nombre de la opción «{0}»</translation>
    </message>
    <message>
        <source>Rename field “{0}”</source>
        <translation>Cambiar nombre del campo «{0}»</translation>
    </message>
    <message>
        <source>Rename topic “{0}”</source>
        <translation>Cambiar nombre del tema «{0}»</translation>
    </message>
    <message>
        <source>Repair library</source>
        <translation>Reparar biblioteca</translation>
    </message>
    <message>
        <source>Replacements must lie in the text and must not overlap.</source>
        <translation>Los reemplazos deben estar en el texto y no solaparse.</translation>
    </message>
    <message>
        <source>Report (Word)</source>
        <translation>Informe (Word)</translation>
    </message>
    <message>
        <source>Restore actor</source>
        <translation>Restaurar actor</translation>
    </message>
    <message>
        <source>Restore article</source>
        <translation>Restaurar artículo</translation>
    </message>
    <message>
        <source>Restore claim</source>
        <translation>Restaurar afirmación</translation>
    </message>
    <message>
        <source>Restore it from a backup, or delete it and create a new library.</source>
        <translation>Restáurela de una copia de seguridad, o elimínela y cree una biblioteca nueva.</translation>
    </message>
    <message>
        <source>Restore it from a backup; `attest check` lists what is wrong.</source>
        <translation>Restáurela de una copia de seguridad; `attest check` lista lo que está mal.</translation>
    </message>
    <message>
        <source>Restore quote</source>
        <translation>Restaurar cita</translation>
    </message>
    <message>
        <source>Restore tag</source>
        <translation>Restaurar etiqueta</translation>
    </message>
    <message>
        <source>Restore {0} actors</source>
        <translation>Restaurar {0} actores</translation>
    </message>
    <message>
        <source>Restore {0} articles</source>
        <translation>Restaurar {0} artículos</translation>
    </message>
    <message>
        <source>Restore {0} claims</source>
        <translation>Restaurar {0} afirmaciones</translation>
    </message>
    <message>
        <source>Restore {0} quotes</source>
        <translation>Restaurar {0} citas</translation>
    </message>
    <message>
        <source>Restore {0} tags</source>
        <translation>Restaurar {0} etiquetas</translation>
    </message>
    <message>
        <source>Run `attest check` on the library.</source>
        <translation>Ejecute `attest check` en la biblioteca.</translation>
    </message>
    <message>
        <source>Save a copy without it.</source>
        <translation>Guarde una copia sin ella.</translation>
    </message>
    <message>
        <source>Save it as text, HTML, PDF or an office document and open that.</source>
        <translation>Guárdelo como texto, HTML, PDF o documento ofimático y abra eso.</translation>
    </message>
    <message>
        <source>Save it in a browser and import the file.</source>
        <translation>Guárdelo en un navegador e importe el archivo.</translation>
    </message>
    <message>
        <source>Save search “{0}”</source>
        <translation>Guardar la búsqueda «{0}»</translation>
    </message>
    <message>
        <source>Say which column holds the text, or name it “text” (found: {0}).</source>
        <translation>Diga qué columna contiene el texto, o llámela «text» (encontradas: {0}).</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Busque de nuevo.</translation>
    </message>
    <message>
        <source>Set speaker</source>
        <translation>Fijar hablante</translation>
    </message>
    <message>
        <source>Set stance: {0}</source>
        <translation>Fijar postura: {0}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Split it, or import the parts you need.</source>
        <translation>Divídalo o importe las partes que necesite.</translation>
    </message>
    <message>
        <source>Split it, or open a smaller copy of it.</source>
        <translation>Divídalo o abra una copia más pequeña.</translation>
    </message>
    <message>
        <source>Split it, or save it in a simpler format.</source>
        <translation>Divídalo o guárdelo en un formato más sencillo.</translation>
    </message>
    <message>
        <source>Split the archive and import the parts.</source>
        <translation>Divida el archivo comprimido e importe las partes.</translation>
    </message>
    <message>
        <source>Split the project, then import its parts.</source>
        <translation>Divida el proyecto e importe sus partes.</translation>
    </message>
    <message>
        <source>Split “{0}” off “{1}”</source>
        <translation>Separar «{0}» de «{1}»</translation>
    </message>
    <message>
        <source>Start it again when you want.</source>
        <translation>Inícielo de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Tag article</source>
        <translation>Etiquetar artículo</translation>
    </message>
    <message>
        <source>Tag hits</source>
        <translation>Etiquetar resultados</translation>
    </message>
    <message>
        <source>Tag quote</source>
        <translation>Etiquetar cita</translation>
    </message>
    <message>
        <source>Tags have no field {0}.</source>
        <translation>Las etiquetas no tienen el campo {0}.</translation>
    </message>
    <message>
        <source>Take in highlights of the PDF</source>
        <translation>Incorporar los resaltados del PDF</translation>
    </message>
    <message>
        <source>Take in {0}</source>
        <translation>Incorporar {0}</translation>
    </message>
    <message>
        <source>Take out of the group of copies</source>
        <translation>Sacar del grupo de copias</translation>
    </message>
    <message>
        <source>That is no file name.</source>
        <translation>Eso no es un nombre de archivo.</translation>
    </message>
    <message>
        <source>The Attest data in this file cannot be read: {0}.</source>
        <translation>Los datos de Attest en este archivo no se pueden leer: {0}.</translation>
    </message>
    <message>
        <source>The PDF could not be written: its file is damaged or locked.</source>
        <translation>No se pudo escribir el PDF: su archivo está dañado o protegido.</translation>
    </message>
    <message>
        <source>The article could not be told from the rest of the page, so all of it was kept.</source>
        <translation>El artículo no se distinguía del resto de la página, así que se conservó todo.</translation>
    </message>
    <message>
        <source>The backup could not be written: {0}.</source>
        <translation>No se pudo escribir la copia de seguridad: {0}.</translation>
    </message>
    <message>
        <source>The backup {0} is damaged itself.</source>
        <translation>La copia de seguridad {0} está dañada.</translation>
    </message>
    <message>
        <source>The bytes of {0} are not those that were loaded.</source>
        <translation>Los bytes de {0} no son los que se cargaron.</translation>
    </message>
    <message>
        <source>The data were written by a newer Attest.</source>
        <translation>Los datos los escribió un Attest más reciente.</translation>
    </message>
    <message>
        <source>The disk is full or failing; the last action was not saved.</source>
        <translation>El disco está lleno o falla; la última acción no se guardó.</translation>
    </message>
    <message>
        <source>The encoding was guessed as {0}; check the accented letters.</source>
        <translation>La codificación se dedujo como {0}; revise las letras con acento.</translation>
    </message>
    <message>
        <source>The encoding was guessed as {0}{1}; check the accented letters.</source>
        <translation>La codificación se dedujo como {0}{1}; revise las letras con acento.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>La exportación se detuvo; no se escribió nada.</translation>
    </message>
    <message>
        <source>The export would still hold something you redacted (in {0}).</source>
        <translation>La exportación aún contendría algo que usted tachó (en {0}).</translation>
    </message>
    <message>
        <source>The feed has only a teaser of this article.</source>
        <translation>El canal solo tiene un avance de este artículo.</translation>
    </message>
    <message>
        <source>The file may be damaged.</source>
        <translation>El archivo puede estar dañado.</translation>
    </message>
    <message>
        <source>The file may be damaged; open it in its own program.</source>
        <translation>El archivo puede estar dañado; ábralo en su propio programa.</translation>
    </message>
    <message>
        <source>The file says it is in {0}, but it is in {1}; it was read as {2}.</source>
        <translation>El archivo dice estar en {0}, pero está en {1}; se leyó como {2}.</translation>
    </message>
    <message>
        <source>The file states {0} words, {1} were found.</source>
        <translation>El archivo declara {0} palabras, se encontraron {1}.</translation>
    </message>
    <message>
        <source>The first row names the columns.</source>
        <translation>La primera fila nombra las columnas.</translation>
    </message>
    <message>
        <source>The folder {0} does not exist.</source>
        <translation>La carpeta {0} no existe.</translation>
    </message>
    <message>
        <source>The folder {0} is read-only.</source>
        <translation>La carpeta {0} es de solo lectura.</translation>
    </message>
    <message>
        <source>The library has this article already{0}: {1} as “{2}”.</source>
        <translation>La biblioteca ya tiene este artículo{0}: {1} como «{2}».</translation>
    </message>
    <message>
        <source>The other actor needs another name.</source>
        <translation>El otro actor necesita otro nombre.</translation>
    </message>
    <message>
        <source>The pages are locked with a password.</source>
        <translation>Las páginas están protegidas con contraseña.</translation>
    </message>
    <message>
        <source>The pages cannot be shown: the file is damaged.</source>
        <translation>Las páginas no se pueden mostrar: el archivo está dañado.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>La imagen es demasiado grande.</translation>
    </message>
    <message>
        <source>The process that draws the pages ended.</source>
        <translation>El proceso que dibuja las páginas ha terminado.</translation>
    </message>
    <message>
        <source>The range ends before it starts.</source>
        <translation>El intervalo termina antes de empezar.</translation>
    </message>
    <message>
        <source>The sample article {0} is missing: {1}</source>
        <translation>Falta el artículo de ejemplo {0}: {1}</translation>
    </message>
    <message>
        <source>The sample has no actor “{0}”.</source>
        <translation>El ejemplo no tiene el actor «{0}».</translation>
    </message>
    <message>
        <source>The sample has no claim “{0}”.</source>
        <translation>El ejemplo no tiene la afirmación «{0}».</translation>
    </message>
    <message>
        <source>The sample text does not say “{0}”.</source>
        <translation>El texto de ejemplo no dice «{0}».</translation>
    </message>
    <message>
        <source>The search index is being written by another window.</source>
        <translation>Otra ventana está escribiendo el índice de búsqueda.</translation>
    </message>
    <message>
        <source>The search is nested too deeply.</source>
        <translation>La búsqueda está demasiado anidada.</translation>
    </message>
    <message>
        <source>The search is too long.</source>
        <translation>La búsqueda es demasiado larga.</translation>
    </message>
    <message>
        <source>The text made from {0} is not the one that was extracted.</source>
        <translation>El texto hecho de {0} no es el que se extrajo.</translation>
    </message>
    <message>
        <source>There is no actor {0}.</source>
        <translation>No hay actor {0}.</translation>
    </message>
    <message>
        <source>There is no article {0}.</source>
        <translation>No hay artículo {0}.</translation>
    </message>
    <message>
        <source>There is no backup at {0}.</source>
        <translation>No hay copia de seguridad en {0}.</translation>
    </message>
    <message>
        <source>There is no claim {0}.</source>
        <translation>No hay afirmación {0}.</translation>
    </message>
    <message>
        <source>There is no export format “{0}”.</source>
        <translation>No hay formato de exportación «{0}».</translation>
    </message>
    <message>
        <source>There is no field {0}.</source>
        <translation>No hay campo {0}.</translation>
    </message>
    <message>
        <source>There is no field “{0}:”.</source>
        <translation>No hay campo «{0}:».</translation>
    </message>
    <message>
        <source>There is no library at {0}.</source>
        <translation>No hay biblioteca en {0}.</translation>
    </message>
    <message>
        <source>There is no quote {0}.</source>
        <translation>No hay cita {0}.</translation>
    </message>
    <message>
        <source>There is no room left to write “{0}”.</source>
        <translation>No queda sitio para escribir «{0}».</translation>
    </message>
    <message>
        <source>There is no source {0}.</source>
        <translation>No hay fuente {0}.</translation>
    </message>
    <message>
        <source>There is no such day: {0}.</source>
        <translation>No existe ese día: {0}.</translation>
    </message>
    <message>
        <source>There is no tag {0}.</source>
        <translation>No hay etiqueta {0}.</translation>
    </message>
    <message>
        <source>There is no topic {0}.</source>
        <translation>No hay tema {0}.</translation>
    </message>
    <message>
        <source>There is no version {0}.</source>
        <translation>No hay versión {0}.</translation>
    </message>
    <message>
        <source>There is nothing called “{0}” to look in.</source>
        <translation>No hay nada llamado «{0}» donde buscar.</translation>
    </message>
    <message>
        <source>There is nothing in it to import.</source>
        <translation>No hay nada que importar dentro.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Este paréntesis no cierra nada.</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation>Este paréntesis no se cierra.</translation>
    </message>
    <message>
        <source>This is not the password of these pages.</source>
        <translation>Esa no es la contraseña de estas páginas.</translation>
    </message>
    <message>
        <source>This page cannot be drawn: it is damaged.</source>
        <translation>Esta página no se puede dibujar: está dañada.</translation>
    </message>
    <message>
        <source>This page cannot be drawn: it needs more memory than it may have.</source>
        <translation>Esta página no se puede dibujar: necesita más memoria de la permitida.</translation>
    </message>
    <message>
        <source>This page holds no Attest data.</source>
        <translation>Esta página no contiene datos de Attest.</translation>
    </message>
    <message>
        <source>This quotation mark is never closed.</source>
        <translation>Estas comillas no se cierran.</translation>
    </message>
    <message>
        <source>This regular expression is never closed.</source>
        <translation>Esta expresión regular no se cierra.</translation>
    </message>
    <message>
        <source>This regular expression is wrong: {0}.</source>
        <translation>Esta expresión regular es incorrecta: {0}.</translation>
    </message>
    <message>
        <source>This regular expression takes too long.</source>
        <translation>Esta expresión regular tarda demasiado.</translation>
    </message>
    <message>
        <source>To load it as an article, import it instead.</source>
        <translation>Para cargarlo como artículo, impórtelo.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Try again, or save it in a browser.</source>
        <translation>Inténtelo de nuevo o guárdelo en un navegador.</translation>
    </message>
    <message>
        <source>Try: date:{0}..{1}</source>
        <translation>Pruebe: date:{0}..{1}</translation>
    </message>
    <message>
        <source>Try: {0}</source>
        <translation>Pruebe: {0}</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>Type it to see them.</source>
        <translation>Escríbala para verlas.</translation>
    </message>
    <message>
        <source>Write it like 2031-03-14.</source>
        <translation>Escríbalo como 2031-03-14.</translation>
    </message>
    <message>
        <source>an attachment that holds no article ({0})</source>
        <translation>un adjunto que no contiene artículo ({0})</translation>
    </message>
    <message>
        <source>{0} is a project, not an article.</source>
        <translation>{0} es un proyecto, no un artículo.</translation>
    </message>
    <message>
        <source>Type the whole address, beginning with https://.</source>
        <translation>Escriba la dirección completa, empezando por https://.</translation>
    </message>
    <message>
        <source>A PDF cannot be exported without its text, nor with parts blacked out.</source>
        <translation>Un PDF no se puede exportar sin su texto ni con partes tachadas.</translation>
    </message>
    <message>
        <source>A PDF holds one article.</source>
        <translation>Un PDF contiene un solo artículo.</translation>
    </message>
    <message>
        <source>A claim needs words: write down what is claimed.</source>
        <translation>Una afirmación necesita palabras: escriba lo que se afirma.</translation>
    </message>
    <message>
        <source>Open its file again.</source>
        <translation>Abra su archivo de nuevo.</translation>
    </message>
    <message>
        <source>Pictures of pages would show what is left out or blacked out.</source>
        <translation>Las imágenes de las páginas mostrarían lo omitido o tachado.</translation>
    </message>
    <message>
        <source>That is not the password of {0}.</source>
        <translation>Esa no es la contraseña de {0}.</translation>
    </message>
    <message>
        <source>The pages could not be drawn: the PDF is damaged or locked.</source>
        <translation>No se pudieron dibujar las páginas: el PDF está dañado o protegido.</translation>
    </message>
    <message>
        <source>The search index cannot be written: {0}.</source>
        <translation>No se puede escribir el índice de búsqueda: {0}.</translation>
    </message>
    <message>
        <source>The text of this page cannot be recognised.</source>
        <translation>El texto de esta página no se puede reconocer.</translation>
    </message>
    <message>
        <source>This article does not wait to be imported any more.</source>
        <translation>Este artículo ya no espera ser importado.</translation>
    </message>
    <message>
        <source>This page could not be drawn: it is damaged.</source>
        <translation>Esta página no se pudo dibujar: está dañada.</translation>
    </message>
    <message>
        <source>Type its password to read it; the password is not kept.</source>
        <translation>Escriba su contraseña para leerlo; no se guarda.</translation>
    </message>
    <message>
        <source>Unlink claims</source>
        <translation>Desenlazar afirmaciones</translation>
    </message>
    <message>
        <source>Unpack it and import a part.</source>
        <translation>Descomprímalo e importe una parte.</translation>
    </message>
    <message>
        <source>Unpack it and import its files.</source>
        <translation>Descomprímalo e importe sus archivos.</translation>
    </message>
    <message>
        <source>Update Attest, then import them again.</source>
        <translation>Actualice Attest e impórtelos de nuevo.</translation>
    </message>
    <message>
        <source>Use at most {0} characters.</source>
        <translation>Use {0} caracteres como máximo.</translation>
    </message>
    <message>
        <source>Use the commands “More like this article” and “Near-duplicates of this article”, or copies:* for all.</source>
        <translation>Use las órdenes «Más como este artículo» y «Casi duplicados de este artículo», o copies:* para todos.</translation>
    </message>
    <message>
        <source>Web Annotations</source>
        <translation>Anotaciones web</translation>
    </message>
    <message>
        <source>Words at most {0} apart can be looked for.</source>
        <translation>Se pueden buscar palabras separadas por {0} como máximo.</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Libro (Excel)</translation>
    </message>
    <message>
        <source>Write a word after NOT.</source>
        <translation>Escriba una palabra después de NOT.</translation>
    </message>
    <message>
        <source>Write dates like 2022, 2022-10, 2022-10-15, 2022-10..2022-11 or &gt;=2022-10.</source>
        <translation>Escriba fechas como 2022, 2022-10, 2022-10-15, 2022-10..2022-11 o &gt;=2022-10.</translation>
    </message>
    <message>
        <source>Write it with fewer brackets.</source>
        <translation>Escríbalo con menos paréntesis.</translation>
    </message>
    <message>
        <source>Write one of: articles, quotes, actors, claims, tags, notes.</source>
        <translation>Escriba uno de: articles, quotes, actors, claims, tags, notes.</translation>
    </message>
    <message>
        <source>Write ~{0} or less.</source>
        <translation>Escriba ~{0} o menos.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Usted lo dejó fuera.</translation>
    </message>
    <message>
        <source>Zoom out.</source>
        <translation>Reduzca la vista.</translation>
    </message>
    <message>
        <source>a message without text</source>
        <translation>un mensaje sin texto</translation>
    </message>
    <message>
        <source>a record without a title</source>
        <translation>una ficha sin título</translation>
    </message>
    <message>
        <source>a row without text</source>
        <translation>una fila sin texto</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>an entry without text</source>
        <translation>una entrada sin texto</translation>
    </message>
    <message>
        <source>anonymous source</source>
        <translation>fuente anónima</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>afirma</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>anotaciones brat</translation>
    </message>
    <message>
        <source>comment in the margin</source>
        <translation>comentario al margen</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contradice</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>línea de fecha</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>niega</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directa</translation>
    </message>
    <message>
        <source>edit {0}</source>
        <translation>paso {0}</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>further reading</source>
        <translation>lecturas relacionadas</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>has no span</source>
        <translation>no tiene pasaje</translation>
    </message>
    <message>
        <source>headline repeated</source>
        <translation>titular repetido</translation>
    </message>
    <message>
        <source>index</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirecta</translation>
    </message>
    <message>
        <source>is missing, though the history has it</source>
        <translation>falta, aunque el historial lo tiene</translation>
    </message>
    <message>
        <source>is not journalled: undo would miss {0}</source>
        <translation>no se registra: deshacer omitiría {0}</translation>
    </message>
    <message>
        <source>is not what the history made it</source>
        <translation>no es lo que el historial hizo de ello</translation>
    </message>
    <message>
        <source>is placed in a text that is not its article's current one</source>
        <translation>está en un texto que no es el actual de su artículo</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>mencionado</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixta</translation>
    </message>
    <message>
        <source>no headline and no text</source>
        <translation>sin titular ni texto</translation>
    </message>
    <message>
        <source>no text under its headline</source>
        <translation>sin texto bajo el titular</translation>
    </message>
    <message>
        <source>not part of the article</source>
        <translation>no es parte del artículo</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>paráfrasis</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>pasaje</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>pictures and scripts of a saved page</source>
        <translation>imágenes y scripts de una página guardada</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>cuestiona</translation>
    </message>
    <message>
        <source>quote {0}</source>
        <translation>cita {0}</translation>
    </message>
    <message>
        <source>refers to a record of {0} that does not exist</source>
        <translation>remite a una ficha de {0} que no existe</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>transmisor</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>informa</translation>
    </message>
    <message>
        <source>responds</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>restates</source>
        <translation>reformula</translation>
    </message>
    <message>
        <source>says “{0}” but the text there is “{1}”</source>
        <translation>dice «{0}» pero el texto allí es «{1}»</translation>
    </message>
    <message>
        <source>source line</source>
        <translation>línea de fuente</translation>
    </message>
    <message>
        <source>source {0}</source>
        <translation>fuente {0}</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>hablante</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>apoya</translation>
    </message>
    <message>
        <source>table {0}</source>
        <translation>tabla {0}</translation>
    </message>
    <message>
        <source>the bytes of {0} are not those that were loaded</source>
        <translation>los bytes de {0} no son los que se cargaron</translation>
    </message>
    <message>
        <source>the text is not the one that was extracted</source>
        <translation>el texto no es el que se extrajo</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>versión {0}</translation>
    </message>
    <message>
        <source>was left open</source>
        <translation>quedó abierto</translation>
    </message>
    <message>
        <source>{0} answered {1} {2}.</source>
        <translation>{0} respondió {1} {2}.</translation>
    </message>
    <message>
        <source>{0} broken character{1} could not be read.</source>
        <translation>{0} caracteres rotos{1} no se pudieron leer.</translation>
    </message>
    <message>
        <source>{0} cannot be created.{1}</source>
        <translation>{0} no se puede crear.{1}</translation>
    </message>
    <message>
        <source>{0} cannot be reached: {1}.</source>
        <translation>No se llega a {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} no se puede leer: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written.{1}</source>
        <translation>{0} no se puede escribir.{1}</translation>
    </message>
    <message>
        <source>{0} could not be read ({1}).</source>
        <translation>{0} no se pudo leer ({1}).</translation>
    </message>
    <message>
        <source>{0} could not be restored: {1}.</source>
        <translation>{0} no se pudo restaurar: {1}.</translation>
    </message>
    <message>
        <source>{0} declares entities or a DTD, which is not read.</source>
        <translation>{0} declara entidades o una DTD, que no se lee.</translation>
    </message>
    <message>
        <source>{0} does not exist.</source>
        <translation>{0} no existe.</translation>
    </message>
    <message>
        <source>{0} exists already.</source>
        <translation>{0} ya existe.</translation>
    </message>
    <message>
        <source>{0} has no column that is known to hold text.</source>
        <translation>{0} no tiene ninguna columna que se sepa que contiene texto.</translation>
    </message>
    <message>
        <source>{0} has no entries.</source>
        <translation>{0} no tiene entradas.</translation>
    </message>
    <message>
        <source>{0} has no files.</source>
        <translation>{0} no tiene archivos.</translation>
    </message>
    <message>
        <source>{0} has no message with text.</source>
        <translation>{0} no tiene mensajes con texto.</translation>
    </message>
    <message>
        <source>{0} has no pages.</source>
        <translation>{0} no tiene páginas.</translation>
    </message>
    <message>
        <source>{0} has no records.</source>
        <translation>{0} no tiene fichas.</translation>
    </message>
    <message>
        <source>{0} has no rows.</source>
        <translation>{0} no tiene filas.</translation>
    </message>
    <message>
        <source>{0} has no text on its pages.</source>
        <translation>{0} no tiene texto en sus páginas.</translation>
    </message>
    <message>
        <source>{0} has no text.</source>
        <translation>{0} no tiene texto.</translation>
    </message>
    <message>
        <source>{0} has over {1} files.</source>
        <translation>{0} tiene más de {1} archivos.</translation>
    </message>
    <message>
        <source>{0} has {1} MB; files over {2} MB are not imported.</source>
        <translation>{0} ocupa {1} MB; los archivos de más de {2} MB no se importan.</translation>
    </message>
    <message>
        <source>{0} holds no page.</source>
        <translation>{0} no contiene páginas.</translation>
    </message>
    <message>
        <source>{0} holds over {1} files.</source>
        <translation>{0} contiene más de {1} archivos.</translation>
    </message>
    <message>
        <source>{0} is a folder, not a library.</source>
        <translation>{0} es una carpeta, no una biblioteca.</translation>
    </message>
    <message>
        <source>{0} is an SQLite file, but not an Attest library.</source>
        <translation>{0} es un archivo SQLite, pero no una biblioteca de Attest.</translation>
    </message>
    <message>
        <source>{0} is an empty archive.</source>
        <translation>{0} es un archivo comprimido vacío.</translation>
    </message>
    <message>
        <source>{0} is an old Office file, or locked with a password.</source>
        <translation>{0} es un archivo antiguo de Office o está bloqueado con una contraseña.</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>{0} está dañado.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} está vacío.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB.</source>
        <translation>{0} supera {1} MB.</translation>
    </message>
    <message>
        <source>{0} is locked with a password.</source>
        <translation>{0} está protegido con contraseña.</translation>
    </message>
    <message>
        <source>{0} is no RTF file.</source>
        <translation>{0} no es un archivo RTF.</translation>
    </message>
    <message>
        <source>{0} is no table: {1}.</source>
        <translation>{0} no es una tabla: {1}.</translation>
    </message>
    <message>
        <source>{0} is no uid, or {1} no language.</source>
        <translation>{0} no es un identificador, o {1} no es un idioma.</translation>
    </message>
    <message>
        <source>{0} is no valid JSON.</source>
        <translation>{0} no es JSON válido.</translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation>{0} no es un archivo.</translation>
    </message>
    <message>
        <source>{0} is not an Attest library.</source>
        <translation>{0} no es una biblioteca de Attest.</translation>
    </message>
    <message>
        <source>{0} is not in a format that Attest reads.</source>
        <translation>{0} no está en un formato que Attest lea.</translation>
    </message>
    <message>
        <source>{0} is not text.</source>
        <translation>{0} no es texto.</translation>
    </message>
    <message>
        <source>{0} is not the address of a web page.</source>
        <translation>{0} no es la dirección de una página web.</translation>
    </message>
    <message>
        <source>{0} is open in another window or program.</source>
        <translation>{0} está abierto en otra ventana o programa.</translation>
    </message>
    <message>
        <source>{0} lies too deep in other files.</source>
        <translation>{0} está demasiado adentro de otros archivos.</translation>
    </message>
    <message>
        <source>{0} needs more memory than an import may use.</source>
        <translation>{0} necesita más memoria de la que puede usar una importación.</translation>
    </message>
    <message>
        <source>{0} of its files were not read: it holds too much for one import</source>
        <translation>{0} de sus archivos no se leyeron: contiene demasiado para una importación</translation>
    </message>
    <message>
        <source>{0} of {1} pages could not be read.</source>
        <translation>{0} de {1} páginas no se pudieron leer.</translation>
    </message>
    <message>
        <source>{0} of {1} pages have no text, only pictures.</source>
        <translation>{0} de {1} páginas no tienen texto, solo imágenes.</translation>
    </message>
    <message>
        <source>{0} says {1} articles, {2} were found</source>
        <translation>{0} dice {1} artículos, se encontraron {2}</translation>
    </message>
    <message>
        <source>{0} took too long to arrive.</source>
        <translation>{0} tardó demasiado en llegar.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MB in one part.</source>
        <translation>{0} se descomprime en más de {1} MB en una parte.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MB.</source>
        <translation>{0} se descomprime en más de {1} MB.</translation>
    </message>
    <message>
        <source>{0} was given up after {1} seconds.</source>
        <translation>{0} se abandonó tras {1} segundos.</translation>
    </message>
    <message>
        <source>{0} was last used with a newer Attest.</source>
        <translation>{0} se usó por última vez con un Attest más reciente.</translation>
    </message>
    <message>
        <source>{0}s have a field “{1}” already.</source>
        <translation>{0}s ya tienen un campo «{1}».</translation>
    </message>
    <message>
        <source>{0}s have no field {1} to complete.</source>
        <translation>{0}s no tienen el campo {1} que completar.</translation>
    </message>
    <message>
        <source>“NOT” needs something to leave out.</source>
        <translation>«NOT» necesita algo que dejar fuera.</translation>
    </message>
    <message>
        <source>“{0}:” needs a value.</source>
        <translation>«{0}:» necesita un valor.</translation>
    </message>
    <message>
        <source>“{0}:” takes the number of an article, not “{1}”.</source>
        <translation>«{0}:» lleva el número de un artículo, no «{1}».</translation>
    </message>
    <message>
        <source>“{0}” cannot be read as JSON.</source>
        <translation>«{0}» no se puede leer como JSON.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation>«{0}» no se puede leer.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written to.</source>
        <translation>En «{0}» no se puede escribir.</translation>
    </message>
    <message>
        <source>“{0}” could not be written: {1}.</source>
        <translation>«{0}» no se pudo escribir: {1}.</translation>
    </message>
    <message>
        <source>“{0}” does not go with {1} networks.</source>
        <translation>«{0}» no va con redes {1}.</translation>
    </message>
    <message>
        <source>“{0}” exists already.</source>
        <translation>«{0}» ya existe.</translation>
    </message>
    <message>
        <source>“{0}” holds files that are no Attest site.</source>
        <translation>«{0}» contiene archivos que no son un sitio de Attest.</translation>
    </message>
    <message>
        <source>“{0}” holds half a character, which cannot be stored.</source>
        <translation>«{0}» contiene medio carácter, que no se puede guardar.</translation>
    </message>
    <message>
        <source>“{0}” holds no REFI-QDA 1.0 project.</source>
        <translation>«{0}» no contiene un proyecto REFI-QDA 1.0.</translation>
    </message>
    <message>
        <source>“{0}” holds no project.</source>
        <translation>«{0}» no contiene ningún proyecto.</translation>
    </message>
    <message>
        <source>“{0}” is damaged, or not laid out as its tool does it.</source>
        <translation>«{0}» está dañado o no está dispuesto como lo hace su herramienta.</translation>
    </message>
    <message>
        <source>“{0}” is damaged.</source>
        <translation>«{0}» está dañado.</translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no.</source>
        <translation>«{0}» no es ni sí ni no.</translation>
    </message>
    <message>
        <source>“{0}” is no choice for {1}.</source>
        <translation>«{0}» no es una opción de {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no date.</source>
        <translation>«{0}» no es una fecha.</translation>
    </message>
    <message>
        <source>“{0}” is no possible file name here.</source>
        <translation>«{0}» no es aquí un nombre de archivo posible.</translation>
    </message>
    <message>
        <source>“{0}” is no project of a tool that Attest knows.</source>
        <translation>«{0}» no es un proyecto de una herramienta que Attest conozca.</translation>
    </message>
    <message>
        <source>“{0}” is no site that Attest exported.</source>
        <translation>«{0}» no es un sitio exportado por Attest.</translation>
    </message>
    <message>
        <source>“{0}” is none of the choices: {1}.</source>
        <translation>«{0}» no es ninguna de las opciones: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a date.</source>
        <translation>«{0}» no es una fecha.</translation>
    </message>
    <message>
        <source>“{0}” is not a date; write it as 2031-03-14, 2031-03 or 2031.</source>
        <translation>«{0}» no es una fecha; escriba 2031-03-14, 2031-03 o 2031.</translation>
    </message>
    <message>
        <source>“{0}” is not a number; write it as 1200 or 0.5.</source>
        <translation>«{0}» no es un número; escriba 1200 o 0.5.</translation>
    </message>
    <message>
        <source>“{0}” is {1} already.</source>
        <translation>«{0}» ya es {1}.</translation>
    </message>
    <message>
        <source>“{0}” needs something to look for on both sides.</source>
        <translation>«{0}» necesita algo que buscar a ambos lados.</translation>
    </message>
</context>
<context>
    <name>counting</name>
    <message numerus="yes">
        <source>%Ln actors</source>
        <translation>
            <numerusform>%Ln actor</numerusform>
            <numerusform>%Ln actores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claims</source>
        <translation>
            <numerusform>%Ln afirmación</numerusform>
            <numerusform>%Ln afirmaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln copia</numerusform>
            <numerusform>%Ln copias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln diferencia</numerusform>
            <numerusform>%Ln diferencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln resaltado</numerusform>
            <numerusform>%Ln resaltados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>%Ln nombre</numerusform>
            <numerusform>%Ln nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>%Ln pasaje</numerusform>
            <numerusform>%Ln pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation>
            <numerusform>%Ln cita</numerusform>
            <numerusform>%Ln citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln ficha</numerusform>
            <numerusform>%Ln fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions</source>
        <translation>
            <numerusform>%Ln sugerencia</numerusform>
            <numerusform>%Ln sugerencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln etiqueta</numerusform>
            <numerusform>%Ln etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topics</source>
        <translation>
            <numerusform>%Ln tema</numerusform>
            <numerusform>%Ln temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
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
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>not_now</name>
    <message>
        <source>Choose a quote first: N goes to the next one, Q marks the selected words.</source>
        <translation>Elija primero una cita: N va a la siguiente, Q marca las palabras seleccionadas.</translation>
    </message>
    <message>
        <source>No suggestions are left in this article.</source>
        <translation>No quedan sugerencias en este artículo.</translation>
    </message>
    <message>
        <source>Select the words first: S takes the sentence, Shift and the arrows any words.</source>
        <translation>Seleccione primero las palabras: S toma la frase, Mayús y las flechas cualquier palabra.</translation>
    </message>
    <message>
        <source>This article has no printed pages.</source>
        <translation>Este artículo no tiene páginas impresas.</translation>
    </message>
</context>
<context>
    <name>showing</name>
    <message>
        <source>by {0}</source>
        <translation>por {0}</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Choose “Norrvik dockers vote to go back to the gate” in the list on the left.</source>
        <translation>Elija «Norrvik dockers vote to go back to the gate» en la lista de la izquierda.</translation>
    </message>
    <message>
        <source>Click into a sentence and press {0}: it is selected. {0} again takes the whole paragraph.</source>
        <translation>Haga clic en una frase y pulse {0}: queda seleccionada. {0} otra vez toma el párrafo entero.</translation>
    </message>
    <message>
        <source>Dashed lines are suggestions. Press {0} to go to one, Enter to accept it.</source>
        <translation>Las líneas discontinuas son sugerencias. {0} va a una, Intro la acepta.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Encontrar cualquier cosa</translation>
    </message>
    <message>
        <source>Give it a tag</source>
        <translation>Darle una etiqueta</translation>
    </message>
    <message>
        <source>Let Attest suggest</source>
        <translation>Dejar que Attest sugiera</translation>
    </message>
    <message>
        <source>Mark it as a quote</source>
        <translation>Marcarlo como cita</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Abrir un artículo</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>Compartirlo</translation>
    </message>
    <message>
        <source>Press 1 for the first speaker, or type a name and press Enter. {0} asks again.</source>
        <translation>Pulse 1 para el primer hablante, o escriba un nombre y pulse Intro. {0} pregunta de nuevo.</translation>
    </message>
    <message>
        <source>Press {0} and choose a claim. The arrow keys ← → choose the stance: asserts, denies, questions.</source>
        <translation>Pulse {0} y elija una afirmación. Las flechas ← → eligen la postura: afirma, niega, cuestiona.</translation>
    </message>
    <message>
        <source>Press {0} and choose a tag, or type a new one. “frame / risk” makes one below another.</source>
        <translation>Pulse {0} y elija una etiqueta, o escriba una nueva. «marco / riesgo» pone una bajo otra.</translation>
    </message>
    <message>
        <source>Press {0} and save the article as one page that opens in any browser.</source>
        <translation>Pulse {0} y guarde el artículo como una página que se abre en cualquier navegador.</translation>
    </message>
    <message>
        <source>Press {0} and type “sluice”: articles, quotes and claims are found as you type. Esc closes it.</source>
        <translation>Pulse {0} y escriba «sluice»: artículos, citas y afirmaciones se encuentran al escribir. Esc cierra.</translation>
    </message>
    <message>
        <source>Press {0}. Every step can be undone, also tomorrow; {1} does it again.</source>
        <translation>Pulse {0}. Cada paso se puede deshacer, también mañana; {1} lo rehace.</translation>
    </message>
    <message>
        <source>Press {0}. The words get a colour, and the likely speakers are offered.</source>
        <translation>Pulse {0}. Las palabras toman un color y se ofrecen los hablantes probables.</translation>
    </message>
    <message>
        <source>Say about which claim</source>
        <translation>Decir sobre qué afirmación</translation>
    </message>
    <message>
        <source>Say who says it</source>
        <translation>Decir quién lo dice</translation>
    </message>
    <message>
        <source>Select what somebody says</source>
        <translation>Seleccionar lo que alguien dice</translation>
    </message>
    <message>
        <source>Take something back</source>
        <translation>Deshacer algo</translation>
    </message>
</context>
</TS>