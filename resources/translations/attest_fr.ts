<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name />
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Nothing is read from your settings, and none are kept. Start Attest as usual to have them back.</source>
        <translation>Rien n’est lu de vos réglages, et aucun n’est gardé. Démarrez Attest comme d’habitude pour les retrouver.</translation>
    </message>
    <message>
        <source>Safe mode.</source>
        <translation>Mode sans échec.</translation>
    </message>
</context>
<context>
    <name>ActorPage</name>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Add “{}”</source>
        <translation>Ajouter « {} »</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Another name in the texts</source>
        <translation>Un autre nom dans les textes</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Contradicts itself</source>
        <translation>Se contredit</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>Type d’acteur</translation>
    </message>
    <message>
        <source>Markdown; saved when you leave the field</source>
        <translation>Markdown ; enregistré quand vous quittez le champ</translation>
    </message>
    <message>
        <source>Merge another actor into this…</source>
        <translation>Fusionner un autre acteur avec celui-ci…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Quotes of this actor</source>
        <translation>Citations de cet acteur</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Split this actor…</source>
        <translation>Diviser cet acteur…</translation>
    </message>
    <message>
        <source>Where this actor contradicts itself</source>
        <translation>Où cet acteur se contredit</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Qui c’est</translation>
    </message>
    <message>
        <source>Wikidata Q… or an address</source>
        <translation>Wikidata Q… ou une adresse</translation>
    </message>
    <message>
        <source>minister of X, 2019–2023</source>
        <translation>ministre de X, 2019–2023</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>{} citations</translation>
    </message>
</context>
<context>
    <name>AddressBar</name>
    <message>
        <source>Address of an article</source>
        <translation>Adresse d’un article</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Enter fetches this one page and nothing else.</source>
        <translation>Entrée récupère cette seule page et rien d’autre.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Fetch a web page</source>
        <translation>Récupérer une page web</translation>
    </message>
    <message>
        <source>Only http and https addresses are fetched.</source>
        <translation>Seules les adresses http et https sont récupérées.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
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
        <translation>1 passage mis de côté</translation>
    </message>
    <message>
        <source>{0} passages set aside</source>
        <translation>{0} passages mis de côté</translation>
    </message>
</context>
<context>
    <name>Annotating</name>
    <message>
        <source>Copied with its source.</source>
        <translation>Copié avec sa source.</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>Ajouter une citation</translation>
    </message>
    <message>
        <source>Nothing to repeat yet: give a quote an actor, a claim or a tag first.</source>
        <translation>Rien à répéter : donnez d’abord à une citation un acteur, une affirmation ou une étiquette.</translation>
    </message>
    <message>
        <source>Quote deleted. Ctrl+Z brings it back.</source>
        <translation>Citation supprimée. Ctrl+Z la ramène.</translation>
    </message>
    <message>
        <source>Tag hits</source>
        <translation>Étiqueter les résultats</translation>
    </message>
    <message>
        <source>Tag the hits</source>
        <translation>Étiqueter les résultats</translation>
    </message>
    <message>
        <source>Tagged {0} with “{1}”.</source>
        <translation>{0} avec l’étiquette « {1} ».</translation>
    </message>
    <message>
        <source>The caret is not inside quotation marks. S selects the sentence.</source>
        <translation>Le curseur n’est pas entre guillemets. S choisit la phrase.</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>2031-03-14, 2031-03 or 2031</source>
        <translation>2031-03-14, 2031-03 ou 2031</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Done with this article</source>
        <translation>Terminé avec cet article</translation>
    </message>
    <message>
        <source>Economy, Opinion…</source>
        <translation>Économie, Opinion…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Markdown; saved when you leave the field</source>
        <translation>Markdown ; enregistré quand vous quittez le champ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Original…</source>
        <translation>Original…</translation>
    </message>
    <message>
        <source>Origin…</source>
        <translation>Origine…</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tag, or parent / tag</source>
        <translation>Étiquette, ou parent / étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versions…</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>Qui l’a publié</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Qui l’a écrit</translation>
    </message>
    <message>
        <source>added {}</source>
        <translation>ajouté {}</translation>
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
        <translation>version {}, lue par {}</translation>
    </message>
    <message>
        <source>{} words</source>
        <translation>{} mots</translation>
    </message>
</context>
<context>
    <name>ArticleRows</name>
    <message>
        <source>1 quote</source>
        <translation>1 citation</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>{} citations</translation>
    </message>
</context>
<context>
    <name>ArticlesModel</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>une de {0}</translation>
    </message>
    <message>
        <source>{} % read</source>
        <translation>lu à {} %</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>{} citations</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Backed up.</source>
        <translation>Sauvegardé.</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Revenir à cette copie</translation>
    </message>
    <message>
        <source>There is a whole copy of {0}. The damaged file is kept beside it.</source>
        <translation>Il y a une copie intacte du {0}. Le fichier endommagé est conservé à côté.</translation>
    </message>
    <message>
        <source>What was there before is in {0}.</source>
        <translation>Ce qui était là avant est dans {0}.</translation>
    </message>
    <message>
        <source>{0} is as it was in the copy.</source>
        <translation>{0} est comme dans la copie.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Copies of this library, the newest first</source>
        <translation>Copies de cette bibliothèque, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Revenir à cette copie</translation>
    </message>
    <message>
        <source>Open a library to see its copies.</source>
        <translation>Ouvrez une bibliothèque pour voir ses copies.</translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it under another name</source>
        <translation>La bibliothèque actuelle est gardée à côté sous un autre nom</translation>
    </message>
    <message>
        <source>There is no copy yet. One is made when you have worked in the library and open it again.</source>
        <translation>Il n’y a pas encore de copie. Une copie est faite quand vous avez travaillé dans la bibliothèque et la rouvrez.</translation>
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
        <translation>Chaque bloc de l’original ; ceux qui sont cochés sont dans le texte</translation>
    </message>
    <message>
        <source>In the text: {0} in {1} of {2} blocks</source>
        <translation>Dans le texte : {0} dans {1} blocs sur {2}</translation>
    </message>
    <message>
        <source>Only what is left out</source>
        <translation>Seulement ce qui est laissé</translation>
    </message>
    <message>
        <source>The text this makes</source>
        <translation>Le texte que cela donne</translation>
    </message>
</context>
<context>
    <name>Boundaries</name>
    <message>
        <source>A quote needs some words. Del deletes it whole.</source>
        <translation>Une citation a besoin de mots. Suppr la supprime entièrement.</translation>
    </message>
    <message>
        <source>Select the words that are not part of the quote, then cut them out.</source>
        <translation>Choisissez les mots qui n’appartiennent pas à la citation, puis coupez-les.</translation>
    </message>
    <message>
        <source>These words are not in the text any more; attach the quote first (Ctrl+5).</source>
        <translation>Ces mots ne sont plus dans le texte ; rattachez d’abord la citation (Ctrl+5).</translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <source>Change certainty of {0}</source>
        <translation>Changer la certitude de {0}</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>{0} choisi(s)</translation>
    </message>
    <message>
        <source>{0}, then Enter</source>
        <translation>{0}, puis Entrée</translation>
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
        <translation>+{0} de plus</translation>
    </message>
    <message>
        <source>No speaker yet</source>
        <translation>Pas encore de locuteur</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>accepter</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>affirme</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directe</translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation>écarter</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirecte</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>paraphrase</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>met en doute</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>rapporte</translation>
    </message>
    <message>
        <source>suggestion: Enter accepts, Del dismisses</source>
        <translation>suggestion : Entrée accepte, Suppr écarte</translation>
    </message>
    <message>
        <source>tags: {0}</source>
        <translation>étiquettes : {0}</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Esc closes. Every key can be changed in the settings.</source>
        <translation>Échap ferme. Chaque touche peut être changée dans les réglages.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Enter opens, Delete removes</source>
        <translation>Entrée ouvre, Suppr enlève</translation>
    </message>
    <message>
        <source>Open “{}” — Delete removes it here</source>
        <translation>Ouvrir « {} » — Suppr l’enlève ici</translation>
    </message>
</context>
<context>
    <name>ChipsField</name>
    <message>
        <source>Add: {}</source>
        <translation>Ajouter : {}</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Create “{}”</source>
        <translation>Créer « {} »</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Type a name, or press a number</source>
        <translation>Tapez un nom ou un chiffre</translation>
    </message>
    <message>
        <source>Type what is claimed, or press a number</source>
        <translation>Tapez ce qui est affirmé ou un chiffre</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>New actor “{}”</source>
        <translation>Nouvel acteur « {} »</translation>
    </message>
    <message>
        <source>New claim “{}”</source>
        <translation>Nouvelle affirmation « {} »</translation>
    </message>
    <message>
        <source>New tag “{}”</source>
        <translation>Nouvelle étiquette « {} »</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Type a tag, “frame / risk” for one below another</source>
        <translation>Tapez une étiquette ; « cadre / risque » en met une sous une autre</translation>
    </message>
    <message>
        <source>Type the claim, ←→ for the stance</source>
        <translation>Tapez l’affirmation, ←→ pour la position</translation>
    </message>
    <message>
        <source>Who is concerned?</source>
        <translation>Qui est concerné ?</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Qui le dit ?</translation>
    </message>
</context>
<context>
    <name>ClaimPage</name>
    <message>
        <source>Another claim</source>
        <translation>Une autre affirmation</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Reçoit une réponse de</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <source>Link to another claim…</source>
        <translation>Lier à une autre affirmation…</translation>
    </message>
    <message>
        <source>Markdown; saved when you leave the field</source>
        <translation>Markdown ; enregistré quand vous quittez le champ</translation>
    </message>
    <message>
        <source>Merge another claim into this…</source>
        <translation>Fusionner une autre affirmation avec celle-ci…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Responds to</source>
        <translation>Répond à</translation>
    </message>
    <message>
        <source>Restates</source>
        <translation>Reformule</translation>
    </message>
    <message>
        <source>Show filled fields only</source>
        <translation>N’afficher que les champs remplis</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Soutenue par</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Soutient</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Topic, or parent / topic</source>
        <translation>Thème, ou parent / thème</translation>
    </message>
    <message>
        <source>What is claimed</source>
        <translation>Ce qui est affirmé</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>Who takes which stand</source>
        <translation>Qui prend quelle position</translation>
    </message>
    <message>
        <source>contradicts · {0}</source>
        <translation>contredit · {0}</translation>
    </message>
    <message>
        <source>open, checked, disputed…</source>
        <translation>ouverte, vérifiée, contestée…</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>{} citations</translation>
    </message>
</context>
<context>
    <name>ClaimRow</name>
    <message>
        <source>Certainty about “{}”</source>
        <translation>Certitude sur « {} »</translation>
    </message>
    <message>
        <source>Stance on “{}”</source>
        <translation>Position sur « {} »</translation>
    </message>
</context>
<context>
    <name>ClaimsField</name>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>What is claimed, in your words</source>
        <translation>Ce qui est affirmé, dans vos mots</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>no colour</source>
        <translation>aucune couleur</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>sarcelle</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violet</translation>
    </message>
</context>
<context>
    <name>ColumnsForm</name>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Read the table so</source>
        <translation>Lire le tableau ainsi</translation>
    </message>
    <message>
        <source>Say what each column holds; one holds the text. Tables with the same columns are read so from now on.</source>
        <translation>Dites ce que contient chaque colonne ; l’une contient le texte. Les tableaux aux mêmes colonnes seront désormais lus ainsi.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>What the column “{0}” holds</source>
        <translation>Ce que contient la colonne « {0} »</translation>
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
        <translation>Suggestions pour {}</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Choose two or more articles in the list first (Ctrl+click, Shift+arrows).</source>
        <translation>Choisissez d’abord deux articles ou plus dans la liste (Ctrl+clic, Maj+flèches).</translation>
    </message>
    <message>
        <source>Grouped: {0}. Ctrl+Z takes it back.</source>
        <translation>Groupés : {0}. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Taken out of the group: {0}. Ctrl+Z takes it back.</source>
        <translation>Sortis du groupe : {0}. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>The group is dissolved; {0} stand alone. Ctrl+Z takes it back.</source>
        <translation>Le groupe est dissous ; {0} sont seuls. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>This article is in no group of copies.</source>
        <translation>Cet article n’est dans aucun groupe de copies.</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Corriger le texte</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Enregistrer la version</translation>
    </message>
    <message>
        <source>The old text stays as a version; quotes follow their words.</source>
        <translation>L’ancien texte reste une version ; les citations suivent leurs mots.</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>Le paragraphe</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Attest made a mistake</source>
        <translation>Attest a fait une erreur</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Details of the mistake</source>
        <translation>Détails de l’erreur</translation>
    </message>
    <message>
        <source>Everything up to “Saved” is in your library. You can go on working; if the same happens again, please send us the details below. They hold no text of your articles.</source>
        <translation>Tout jusqu’à « Enregistré » est dans votre bibliothèque. Vous pouvez continuer ; si cela se reproduit, envoyez-nous les détails ci-dessous. Ils ne contiennent aucun texte de vos articles.</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>Add a field of your own…</source>
        <translation>Ajouter un champ à vous…</translation>
    </message>
    <message>
        <source>Fields…</source>
        <translation>Champs…</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>

… the first {0} characters are shown.</source>
        <translation>

… les {0} premiers caractères sont affichés.</translation>
    </message>
    <message>
        <source>About the chosen row</source>
        <translation>Sur la ligne choisie</translation>
    </message>
    <message>
        <source>Original and text… (O)</source>
        <translation>Original et texte… (O)</translation>
    </message>
    <message>
        <source>Show the original…</source>
        <translation>Montrer l’original…</translation>
    </message>
    <message>
        <source>The text that was found</source>
        <translation>Le texte trouvé</translation>
    </message>
    <message>
        <source>Type the password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>read by {0}</source>
        <translation>lu par {0}</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’exportation</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>What was left behind</source>
        <translation>Ce qui est resté</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Account of the exchange</source>
        <translation>Compte rendu de l’échange</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>As suggested</source>
        <translation>Comme proposé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Fermer le compte rendu</translation>
    </message>
    <message>
        <source>Keep all here</source>
        <translation>Tout garder ici</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Resté</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Take all there</source>
        <translation>Tout prendre de là-bas</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>What became of each item</source>
        <translation>Ce que chaque élément est devenu</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Sans place</translation>
    </message>
    <message>
        <source>{0}: in {1} of them something comes from there. Space or a click on the last column turns one.</source>
        <translation>{0} : dans {1} d’entre eux quelque chose vient de là-bas. Espace ou un clic sur la dernière colonne en change un.</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Of its items: {0}.</source>
        <translation>De ses éléments : {0}.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>acteurs</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>appartenance</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>annotation</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>attribut</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>case</source>
        <translation>cas</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>certitude</translation>
    </message>
    <message>
        <source>certainty on “{0}</source>
        <translation>certitude sur « {0}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>claim link</source>
        <translation>lien d’affirmations</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>affirmations</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>codage</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>signal</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>définition</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>exemples</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>graphe</translation>
    </message>
    <message>
        <source>here (fixed)</source>
        <translation>ici (fixe)</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>surlignage</translation>
    </message>
    <message>
        <source>how it was obtained</source>
        <translation>comment cela a été obtenu</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>image coding</source>
        <translation>codage d’image</translation>
    </message>
    <message>
        <source>item</source>
        <translation>élément</translation>
    </message>
    <message>
        <source>journal entry</source>
        <translation>entrée de journal</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>left behind</source>
        <translation>resté</translation>
    </message>
    <message>
        <source>marked words</source>
        <translation>mots marqués</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>autres noms</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>média</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>relation or event</source>
        <translation>relation ou événement</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rôles</translation>
    </message>
    <message>
        <source>section</source>
        <translation>rubrique</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>sélection</translation>
    </message>
    <message>
        <source>set</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>sound or film coding</source>
        <translation>codage de son ou de film</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>stance on “{0}</source>
        <translation>position sur « {0}</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>énoncé</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>there ▸</source>
        <translation>là-bas ▸</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>translated from</source>
        <translation>traduit de</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>corbeille</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>when not to use it</source>
        <translation>quand ne pas l’employer</translation>
    </message>
    <message>
        <source>when to use it</source>
        <translation>quand l’employer</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>sans place</translation>
    </message>
    <message>
        <source>◂ both ▸</source>
        <translation>◂ les deux ▸</translation>
    </message>
    <message>
        <source>◂ here</source>
        <translation>◂ ici</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Lecture de {0}…</translation>
    </message>
    <message>
        <source>Show each item</source>
        <translation>Montrer chaque élément</translation>
    </message>
    <message>
        <source>Take in {0}</source>
        <translation>Reprendre {0}</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Reprise…</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>Annuler le retire.</translation>
    </message>
    <message>
        <source>What came in from {0}</source>
        <translation>Ce qui est entré de {0}</translation>
    </message>
    <message>
        <source>What the format holds of each record. The library itself has lost nothing.</source>
        <translation>Ce que le format contient de chaque fiche. La bibliothèque elle-même n’a rien perdu.</translation>
    </message>
    <message>
        <source>What was left behind in {0}</source>
        <translation>Ce qui est resté dans {0}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>{0} here already</source>
        <translation>{0} déjà là</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>{0} nouveaux</translation>
    </message>
    <message>
        <source>{0} without a place</source>
        <translation>{0} sans place</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message>
        <source>A folder of texts and standoff annotations.</source>
        <translation>Un dossier de textes et d’annotations séparées.</translation>
    </message>
    <message>
        <source>A folder: an index of articles, actors and claims, and a page for each article.</source>
        <translation>Un dossier : un index des articles, acteurs et affirmations, et une page par article.</translation>
    </message>
    <message>
        <source>A row for each quote, speaker and claim, for R, Python or Excel.</source>
        <translation>Une ligne par citation, locuteur et affirmation, pour R, Python ou Excel.</translation>
    </message>
    <message>
        <source>A small picture of each page a quote stands on, for articles from PDFs.</source>
        <translation>Une petite image de chaque page où se trouve une citation, pour les articles venus de PDF.</translation>
    </message>
    <message>
        <source>Actors and claims</source>
        <translation>Acteurs et affirmations</translation>
    </message>
    <message>
        <source>Actors, by the claims they share</source>
        <translation>Acteurs, par affirmations partagées</translation>
    </message>
    <message>
        <source>An object for each quote, for programs.</source>
        <translation>Un objet par citation, pour les programmes.</translation>
    </message>
    <message>
        <source>Annotated page</source>
        <translation>Page annotée</translation>
    </message>
    <message>
        <source>Articles in which this is found</source>
        <translation>Articles où ceci est trouvé</translation>
    </message>
    <message>
        <source>As the reader’s system</source>
        <translation>Comme le système du lecteur</translation>
    </message>
    <message>
        <source>Average activity</source>
        <translation>Activité moyenne</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>Black out a quote, by its words</source>
        <translation>Caviarder une citation, d’après ses mots</translation>
    </message>
    <message>
        <source>Black out an actor, everywhere</source>
        <translation>Caviarder un acteur, partout</translation>
    </message>
    <message>
        <source>Black out passages with a tag</source>
        <translation>Caviarder les passages d’une étiquette</translation>
    </message>
    <message>
        <source>By a claim’s prominence</source>
        <translation>Par l’importance d’une affirmation</translation>
    </message>
    <message>
        <source>By an actor’s activity</source>
        <translation>Par l’activité d’un acteur</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Claims, by the actors they share</source>
        <translation>Affirmations, par acteurs partagés</translation>
    </message>
    <message>
        <source>Close the export</source>
        <translation>Fermer l’exportation</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Livre de codes</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Combine (1 asserts, 2 denies, 3 both)</source>
        <translation>Combiner (1 affirme, 2 nie, 3 les deux)</translation>
    </message>
    <message>
        <source>Conflict: opposite stance</source>
        <translation>Conflit : position opposée</translation>
    </message>
    <message>
        <source>Congruence: same stance</source>
        <translation>Congruence : même position</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>Chaque fois</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>For ATLAS.ti, MAXQDA, NVivo and QualCoder.</source>
        <translation>Pour ATLAS.ti, MAXQDA, NVivo et QualCoder.</translation>
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
        <translation>Ignorer</translation>
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
        <translation>Clair</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked PDF</source>
        <translation>PDF marqué</translation>
    </message>
    <message>
        <source>Matrix (CSV)</source>
        <translation>Matrice (CSV)</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Once a month</source>
        <translation>Une fois par mois</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Une fois par semaine</translation>
    </message>
    <message>
        <source>Once a year</source>
        <translation>Une fois par an</translation>
    </message>
    <message>
        <source>Once an article</source>
        <translation>Une fois par article</translation>
    </message>
    <message>
        <source>Once in all</source>
        <translation>Une fois en tout</translation>
    </message>
    <message>
        <source>One page that opens anywhere, with every quote. Attest reads it back.</source>
        <translation>Une page qui s’ouvre partout, avec chaque citation. Attest la relit.</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>Autres outils</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>Livre de codes REFI-QDA</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>Projet REFI-QDA</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Report (Word)</source>
        <translation>Rapport (Word)</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Choisis</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Statements, articles, actors, claims and tags, a sheet each.</source>
        <translation>Énoncés, articles, acteurs, affirmations et étiquettes, une feuille chacun.</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Soustraire</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Tags, claims and actors with their definitions, to print.</source>
        <translation>Étiquettes, affirmations et acteurs avec leurs définitions, à imprimer.</translation>
    </message>
    <message>
        <source>The PDF an article was printed on, with its quotes as highlights.</source>
        <translation>Le PDF où un article est imprimé, avec ses citations surlignées.</translation>
    </message>
    <message>
        <source>The articles as plain text, their quotes as footnotes.</source>
        <translation>Les articles en texte brut, leurs citations en notes.</translation>
    </message>
    <message>
        <source>The articles for LaTeX.</source>
        <translation>Les articles pour LaTeX.</translation>
    </message>
    <message>
        <source>The articles for Zotero and EndNote.</source>
        <translation>Les articles pour Zotero et EndNote.</translation>
    </message>
    <message>
        <source>The articles for citation processors.</source>
        <translation>Les articles pour les outils de citation.</translation>
    </message>
    <message>
        <source>The network as a table of weights.</source>
        <translation>Le réseau en tableau de poids.</translation>
    </message>
    <message>
        <source>The network for Gephi.</source>
        <translation>Le réseau pour Gephi.</translation>
    </message>
    <message>
        <source>The network for UCINET and Pajek.</source>
        <translation>Le réseau pour UCINET et Pajek.</translation>
    </message>
    <message>
        <source>The network for visone, igraph, Cytoscape.</source>
        <translation>Le réseau pour visone, igraph, Cytoscape.</translation>
    </message>
    <message>
        <source>The organisation a speaker belongs to</source>
        <translation>L’organisation à laquelle un locuteur appartient</translation>
    </message>
    <message>
        <source>The quotes as W3C JSON-LD, without the texts.</source>
        <translation>Les citations en W3C JSON-LD, sans les textes.</translation>
    </message>
    <message>
        <source>The quotes by claim and by actor, with their citations.</source>
        <translation>Les citations par affirmation et par acteur, avec leurs références.</translation>
    </message>
    <message>
        <source>The tags alone, for other tools.</source>
        <translation>Les étiquettes seules, pour d’autres outils.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>To count</source>
        <translation>Pour compter</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Pour lire</translation>
    </message>
    <message>
        <source>UCINET DL</source>
        <translation>UCINET DL</translation>
    </message>
    <message>
        <source>Web Annotations</source>
        <translation>Annotations web</translation>
    </message>
    <message>
        <source>What a search finds</source>
        <translation>Ce qu’une recherche trouve</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Ce qui est exporté</translation>
    </message>
    <message>
        <source>Whoever speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Toute la bibliothèque</translation>
    </message>
    <message>
        <source>With pictures of printed pages</source>
        <translation>Avec des images des pages imprimées</translation>
    </message>
    <message>
        <source>With the articles’ texts</source>
        <translation>Avec les textes des articles</translation>
    </message>
    <message>
        <source>With the names of those who annotated</source>
        <translation>Avec les noms des codeurs</translation>
    </message>
    <message>
        <source>Without them a colleague’s own copies get the quotes, by their words.</source>
        <translation>Sans eux, les copies d’un collègue reçoivent les citations par leurs mots.</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Classeur (Excel)</translation>
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
        <translation>« {0} » n’est rien qui puisse être caviardé : choisissez dans la liste ou videz le champ.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Exported to {0}, {1}.</source>
        <translation>Exporté vers {0}, {1}.</translation>
    </message>
    <message>
        <source>Nothing was found for “{0}”, so nothing was written.</source>
        <translation>Rien trouvé pour « {0} », donc rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation>Rien n’est resté.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Arrêté ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The scan looked for {0} that you blacked out, and found none.</source>
        <translation>L’examen a cherché {0} que vous avez caviardés, et n’en a trouvé aucun.</translation>
    </message>
    <message>
        <source>library</source>
        <translation>bibliothèque</translation>
    </message>
    <message>
        <source>{0} whole, {1} with something left behind.</source>
        <translation>{0} entiers, {1} avec quelque chose de resté.</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facettes</translation>
    </message>
    <message>
        <source>Kind of quote</source>
        <translation>Type de citation</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Another choice</source>
        <translation>Un autre choix</translation>
    </message>
    <message>
        <source>Another choice, then Enter</source>
        <translation>Un autre choix, puis Entrée</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Choices, separated by commas</source>
        <translation>Choix, séparés par des virgules</translation>
    </message>
    <message>
        <source>Choices; F2 renames, Delete takes out</source>
        <translation>Choix ; F2 renomme, Suppr enlève</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Delete this field</source>
        <translation>Supprimer ce champ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Filled in {0}</source>
        <translation>Rempli dans {0}</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation>Nom d’un nouveau champ</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nom du champ</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Of what the new field is</source>
        <translation>De quoi est le nouveau champ</translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation>Ce que contient le champ</translation>
    </message>
    <message>
        <source>What the new field holds</source>
        <translation>Ce que contient le nouveau champ</translation>
    </message>
    <message>
        <source>What your project notes of its quotes, actors, claims and articles. The inspector shows them.</source>
        <translation>Ce que votre projet note de ses citations, acteurs, affirmations et articles. L’inspecteur les montre.</translation>
    </message>
    <message>
        <source>choices, separated by commas</source>
        <translation>choix, séparés par des virgules</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files ({0})</source>
        <translation>Tous les fichiers ({0})</translation>
    </message>
    <message>
        <source>An import is under way.</source>
        <translation>Une importation est en cours.</translation>
    </message>
    <message>
        <source>Articles ({0})</source>
        <translation>Articles ({0})</translation>
    </message>
    <message>
        <source>Attest libraries ({0})</source>
        <translation>Bibliothèques Attest ({0})</translation>
    </message>
    <message>
        <source>Copy the article in your browser, then paste it here.</source>
        <translation>Copiez l’article dans votre navigateur, puis collez-le ici.</translation>
    </message>
    <message>
        <source>Make one, and what you opened comes in.</source>
        <translation>Créez-en une, et ce que vous avez ouvert y entrera.</translation>
    </message>
    <message>
        <source>Merge a library into this one</source>
        <translation>Fusionner une bibliothèque dans celle-ci</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Aucune bibliothèque n’est ouverte.</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Ouvrir un dossier d’articles</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Ouvrir des articles</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>Preparing the sample library…</source>
        <translation>Préparation de la bibliothèque d’exemple…</translation>
    </message>
    <message>
        <source>Projects of other tools ({0})</source>
        <translation>Projets d’autres outils ({0})</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Il n’y a pas de texte à coller.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Ce n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <translation>Attendez la fin, ou annulez.</translation>
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
        <translation>Restreindre (F)</translation>
    </message>
    <message>
        <source>Only {0}: {1} of {2}</source>
        <translation>Seulement {0} : {1} sur {2}</translation>
    </message>
    <message>
        <source>Show only quotes with</source>
        <translation>N’afficher que les citations avec</translation>
    </message>
    <message>
        <source>There is nothing to tell the quotes shown apart by.</source>
        <translation>Rien ne distingue les citations affichées.</translation>
    </message>
    <message>
        <source>Type an actor, claim, tag, stance or coder</source>
        <translation>Tapez un acteur, une affirmation, une étiquette, une position ou un codeur</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>codeur</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>position</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Chercher dans l’article</translation>
    </message>
    <message>
        <source>Look at all places, then mark and tag them in one step (Ctrl+Enter)</source>
        <translation>Voir toutes les places, puis les marquer et étiqueter en une étape (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Mark all…</source>
        <translation>Tout marquer…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A backup is made first. Nothing that somebody wrote is changed or guessed.</source>
        <translation>Une sauvegarde est faite d’abord. Rien de ce que quelqu’un a écrit n’est changé ni deviné.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Mend what can be mended</source>
        <translation>Réparer ce qui peut l’être</translation>
    </message>
    <message>
        <source>Something is wrong with this library ({0})</source>
        <translation>Quelque chose ne va pas dans cette bibliothèque ({0})</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Choose: {0}</source>
        <translation>Choisir : {0}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Leave the choice to Attest: {0}</source>
        <translation>Laisser le choix à Attest : {0}</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>actors</source>
        <translation>acteurs</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>affirmations</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>help</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>move</source>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>Add actor to quote</source>
        <translation>Ajouter un acteur à la citation</translation>
    </message>
    <message>
        <source>Add claim to quote</source>
        <translation>Ajouter une affirmation à la citation</translation>
    </message>
    <message>
        <source>Tag quote</source>
        <translation>Étiqueter la citation</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Next quote</source>
        <translation>Citation suivante</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Citation précédente</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Fermer le guide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>The guide is not here.</source>
        <translation>Le guide n’est pas ici.</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>A copy of the library as it was is among the backups.</source>
        <translation>Une copie de la bibliothèque telle qu’elle était est parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>Attest {0}, free software under the AGPL 3 or later.</source>
        <translation>Attest {0}, logiciel libre sous AGPL 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation>Vérification de la bibliothèque…</translation>
    </message>
    <message>
        <source>File, sources, texts, quotes and history were checked.</source>
        <translation>Fichier, sources, textes, citations et historique ont été vérifiés.</translation>
    </message>
    <message>
        <source>It holds nothing of your articles; read it before you send it.</source>
        <translation>Il ne contient rien de vos articles ; lisez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <source>Mended.</source>
        <translation>Réparé.</translation>
    </message>
    <message>
        <source>Settings: {0}. Indexes: {1}. Log: {2}.</source>
        <translation>Réglages : {0}. Index : {1}. Journal : {2}.</translation>
    </message>
    <message>
        <source>The library is whole.</source>
        <translation>La bibliothèque est intacte.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>`attest repair` saves what can be read into a new library; or go back to a backup.</source>
        <translation>`attest repair` sauve ce qui est lisible dans une nouvelle bibliothèque ; ou revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>{0} problems could not be mended.</source>
        <translation>{0} problèmes n’ont pas pu être réparés.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>undone, then replaced</source>
        <translation>annulé, puis remplacé</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every step will be kept here, and can be undone.</source>
        <translation>Rien n’a encore été changé. Chaque étape sera gardée ici et pourra être annulée.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Étapes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo up to here</source>
        <translation>Annuler jusqu’ici</translation>
    </message>
</context>
<context>
    <name>HitsList</name>
    <message>
        <source>Hits in context</source>
        <translation>Résultats en contexte</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Close the import</source>
        <translation>Fermer l’importation</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Importation terminée</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Importation arrêtée</translation>
    </message>
    <message>
        <source>A copy of “{0}”.</source>
        <translation>Une copie de « {0} ».</translation>
    </message>
    <message>
        <source>Group copies</source>
        <translation>Grouper les copies</translation>
    </message>
    <message>
        <source>Import {0} (Enter)</source>
        <translation>Importer {0} (Entrée)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Keep nothing (Esc)</source>
        <translation>Ne rien garder (Échap)</translation>
    </message>
    <message>
        <source>Known articles as new versions</source>
        <translation>Articles connus comme nouvelles versions</translation>
    </message>
    <message>
        <source>Looks broken in places ({0}).</source>
        <translation>Paraît abîmé par endroits ({0}).</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l’importation</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped: {0} found so far</source>
        <translation>Arrêté : {0} trouvés jusqu’ici</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>What became of each article</source>
        <translation>Ce que chaque article est devenu</translation>
    </message>
    <message>
        <source>already in the library</source>
        <translation>déjà dans la bibliothèque</translation>
    </message>
    <message>
        <source>an earlier version in the library has this text</source>
        <translation>une version antérieure dans la bibliothèque a ce texte</translation>
    </message>
    <message>
        <source>article of its own</source>
        <translation>article à part</translation>
    </message>
    <message>
        <source>holds {0}, found {1}</source>
        <translation>contient {0}, trouvé {1}</translation>
    </message>
    <message>
        <source>holds {0}: {1} found, {2} skipped</source>
        <translation>contient {0} : {1} trouvés, {2} ignorés</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>dans {0}</translation>
    </message>
    <message>
        <source>included</source>
        <translation>inclus</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>nouvelle version</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>ignorer</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>the same address is in the library, with another text</source>
        <translation>la même adresse est dans la bibliothèque, avec un autre texte</translation>
    </message>
    <message>
        <source>the same address is in this import already</source>
        <translation>la même adresse est déjà dans cette importation</translation>
    </message>
    <message>
        <source>the same text is in the library</source>
        <translation>le même texte est dans la bibliothèque</translation>
    </message>
    <message>
        <source>the same text is in this import already</source>
        <translation>le même texte est déjà dans cette importation</translation>
    </message>
    <message>
        <source>{0} (in the trash)</source>
        <translation>{0} (dans la corbeille)</translation>
    </message>
    <message>
        <source>{0} already in the library</source>
        <translation>{0} déjà dans la bibliothèque</translation>
    </message>
    <message>
        <source>{0} as new version</source>
        <translation>{0} comme nouvelle version</translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation>{0} trouvés</translation>
    </message>
    <message>
        <source>{0} imported</source>
        <translation>{0} importé(s)</translation>
    </message>
    <message>
        <source>{0} known already</source>
        <translation>{0} déjà connus</translation>
    </message>
    <message>
        <source>{0} like another one</source>
        <translation>{0} comme un autre</translation>
    </message>
    <message>
        <source>{0} missing</source>
        <translation>{0} manquants</translation>
    </message>
    <message>
        <source>{0} not readable</source>
        <translation>{0} illisibles</translation>
    </message>
    <message>
        <source>{0} skipped</source>
        <translation>{0} ignorés</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} à regarder</translation>
    </message>
    <message>
        <source>{0} – {1} missing</source>
        <translation>{0} – {1} manquants</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Choose files that hold text.</source>
        <translation>Choisissez des fichiers qui contiennent du texte.</translation>
    </message>
    <message>
        <source>Grouped as copies of another article: {0}.</source>
        <translation>Groupés comme copies d’un autre article : {0}.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les regarder</translation>
    </message>
    <message>
        <source>No articles were found.</source>
        <translation>Aucun article trouvé.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Password of {0}</source>
        <translation>Mot de passe de {0}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Stopped. {0}.</source>
        <translation>Arrêté. {0}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>The files are where they were.</source>
        <translation>Les fichiers sont où ils étaient.</translation>
    </message>
    <message>
        <source>What came in stays, unless you take it back.</source>
        <translation>Ce qui est entré reste, sauf si vous l’annulez.</translation>
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
        <translation>autour</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dedans</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Choose a quote, an actor or a claim to see its whole record here.

N goes to the next quote.</source>
        <translation>Choisissez une citation, un acteur ou une affirmation pour voir toute sa fiche ici.

N va à la citation suivante.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
</context>
<context>
    <name>KeptSettings</name>
    <message>
        <source>Check that {0} can be written.</source>
        <translation>Vérifiez que {0} peut être écrit.</translation>
    </message>
    <message>
        <source>The settings could not be saved: {0}.</source>
        <translation>Les réglages n’ont pas pu être enregistrés : {0}.</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>All as they were</source>
        <translation>Toutes comme au début</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>Changed by you; it was {0}</source>
        <translation>Changée par vous ; c’était {0}</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Prendre cette touche</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”. Give that another key first.</source>
        <translation>{0} est la touche de « {1} ». Donnez-lui d’abord une autre touche.</translation>
    </message>
</context>
<context>
    <name>LanguageHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>Ce qui peut être cherché</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Attest has learnt from {0}.</source>
        <translation>Attest a appris de {0}.</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Actors that may be one…</source>
        <translation>Acteurs qui ne font peut-être qu’un…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Choose a quote and press C to say which claim it is about.</source>
        <translation>Choisissez une citation et appuyez sur C pour dire de quelle affirmation il s’agit.</translation>
    </message>
    <message>
        <source>Choose a quote and press T to tag it.</source>
        <translation>Choisissez une citation et appuyez sur T pour l’étiqueter.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Custom fields…</source>
        <translation>Champs personnalisés…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete topic</source>
        <translation>Supprimer le thème</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>Dissoudre le groupe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Drop articles here, or press Ctrl+O. Text, HTML, Markdown and PDF files will do.</source>
        <translation>Déposez des articles ici, ou appuyez sur Ctrl+O. Texte, HTML, Markdown et PDF conviennent.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Filtrer la bibliothèque</translation>
    </message>
    <message>
        <source>Group as copies</source>
        <translation>Grouper comme copies</translation>
    </message>
    <message>
        <source>Group by language</source>
        <translation>Grouper par langue</translation>
    </message>
    <message>
        <source>Group by month</source>
        <translation>Grouper par mois</translation>
    </message>
    <message>
        <source>Group by outlet</source>
        <translation>Grouper par média</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>Grouper par état</translation>
    </message>
    <message>
        <source>Group by tag</source>
        <translation>Grouper par étiquette</translation>
    </message>
    <message>
        <source>Hide articles that are done</source>
        <translation>Masquer les articles terminés</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme terminé</translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <translation>Marquer comme non terminé</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>More about actors</source>
        <translation>Plus sur les acteurs</translation>
    </message>
    <message>
        <source>More about claims</source>
        <translation>Plus sur les affirmations</translation>
    </message>
    <message>
        <source>More about tags</source>
        <translation>Plus sur les étiquettes</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Nouvel acteur</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Nouvelle affirmation</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>New tag below…</source>
        <translation>Nouvelle étiquette dessous…</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nouveau thème</translation>
    </message>
    <message>
        <source>New topic below…</source>
        <translation>Nouveau thème dessous…</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>Sans langue</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>Sans média</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>Nothing with “{}”. Esc clears the filter.</source>
        <translation>Rien avec « {} ». Échap efface le filtre.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Print the codebook…</source>
        <translation>Imprimer le livre de codes…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <translation>Inverser l’ordre</translation>
    </message>
    <message>
        <source>Save a search to find it here.</source>
        <translation>Enregistrez une recherche pour la retrouver ici.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Select words in an article and press A to name an actor.</source>
        <translation>Choisissez des mots dans un article et appuyez sur A pour nommer un acteur.</translation>
    </message>
    <message>
        <source>Show quotes</source>
        <translation>Afficher les citations</translation>
    </message>
    <message>
        <source>Sort and group</source>
        <translation>Trier et grouper</translation>
    </message>
    <message>
        <source>Sort and group articles</source>
        <translation>Trier et grouper les articles</translation>
    </message>
    <message>
        <source>Sort by date</source>
        <translation>Trier par date</translation>
    </message>
    <message>
        <source>Sort by outlet</source>
        <translation>Trier par média</translation>
    </message>
    <message>
        <source>Sort by title</source>
        <translation>Trier par titre</translation>
    </message>
    <message>
        <source>Sort by when added</source>
        <translation>Trier par date d’ajout</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiquette…</translation>
    </message>
    <message>
        <source>Take out of its group</source>
        <translation>Sortir de son groupe</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>assert</source>
        <translation>affirment</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>deny</source>
        <translation>nient</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>{} assert, {} deny, {} question, {} report</source>
        <translation>{} affirment, {} nient, {} mettent en doute, {} rapportent</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Show {} more in the quotes table</source>
        <translation>Afficher {} de plus dans le tableau des citations</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Look: {0}</source>
        <translation>Apparence : {0}</translation>
    </message>
    <message>
        <source>Text {0} pt, {1} characters a line</source>
        <translation>Texte {0} pt, {1} caractères par ligne</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Margin cards</source>
        <translation>Cartes en marge</translation>
    </message>
    <message>
        <source>Select words in the text and press Q: the quote’s card appears here, beside its words.</source>
        <translation>Choisissez des mots dans le texte et appuyez sur Q : la carte de la citation apparaît ici, à côté de ses mots.</translation>
    </message>
</context>
<context>
    <name>MarkingAll</name>
    <message>
        <source>For {0}</source>
        <translation>Pour {0}</translation>
    </message>
    <message>
        <source>Mark {0}</source>
        <translation>Marquer {0}</translation>
    </message>
    <message>
        <source>There is nothing to mark: no words were found in the text of an article.</source>
        <translation>Rien à marquer : aucun mot n’a été trouvé dans le texte d’un article.</translation>
    </message>
    <message>
        <source>{0} marked. Ctrl+Z takes it back.</source>
        <translation>{0} marqué(s). Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>{0} with “{1}” in {2}</source>
        <translation>{0} avec « {1} » dans {2}</translation>
    </message>
</context>
<context>
    <name>MergesPage</name>
    <message>
        <source>Actors that may be one</source>
        <translation>Acteurs qui ne font peut-être qu’un</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>Keep the other name  S</source>
        <translation>Garder l’autre nom  S</translation>
    </message>
    <message>
        <source>Kept apart ({0})</source>
        <translation>Gardés distincts ({0})</translation>
    </message>
    <message>
        <source>Merge  ↵</source>
        <translation>Fusionner  ↵</translation>
    </message>
    <message>
        <source>No two actors look alike. Spelling variants, transliterations and acronyms will be listed here.</source>
        <translation>Aucun acteur ne ressemble à un autre. Variantes, translittérations et sigles seront listés ici.</translation>
    </message>
    <message>
        <source>Pairs you keep apart are listed here, and can be proposed again.</source>
        <translation>Les paires que vous gardez distinctes sont ici et peuvent être proposées de nouveau.</translation>
    </message>
    <message>
        <source>Propose again  ↵</source>
        <translation>Proposer de nouveau  ↵</translation>
    </message>
    <message>
        <source>Proposed ({0})</source>
        <translation>Proposés ({0})</translation>
    </message>
    <message>
        <source>Show in the inspector</source>
        <translation>Montrer dans l’inspecteur</translation>
    </message>
    <message>
        <source>The second name stays, the first becomes an alias. Nothing is merged by itself; Ctrl+Z takes back.</source>
        <translation>Le second nom reste, le premier devient un autre nom. Rien n’est fusionné tout seul ; Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Two different actors  Del</source>
        <translation>Deux acteurs différents  Suppr</translation>
    </message>
</context>
<context>
    <name>ModeBar</name>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Échap)</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Ce qui est en cours</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>A network for each</source>
        <translation>Un réseau par</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>An actor is</source>
        <translation>Un acteur est</translation>
    </message>
    <message>
        <source>Articles from</source>
        <translation>Articles du</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Décalé de</translation>
    </message>
    <message>
        <source>Network of</source>
        <translation>Réseau de</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Normaliser</translation>
    </message>
    <message>
        <source>The same statement counts</source>
        <translation>Le même énoncé compte</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>tout à la fois</translation>
    </message>
    <message>
        <source>its length</source>
        <translation>sa longueur</translation>
    </message>
    <message>
        <source>moved by</source>
        <translation>décalé de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>OriginPanel</name>
    <message>
        <source>A saved page is not opened from here: a browser would run its scripts and fetch its pictures.</source>
        <translation>Une page enregistrée n’est pas ouverte d’ici : un navigateur exécuterait ses scripts et chercherait ses images.</translation>
    </message>
    <message>
        <source>Fetched at</source>
        <translation>Récupéré le</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>Récupéré de</translation>
    </message>
    <message>
        <source>Kind and size</source>
        <translation>Type et taille</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Chargé</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Ouvrir l’original</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>Partie de celui-ci</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>Enregistrer l’original…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sum of its bytes</source>
        <translation>Somme de ses octets</translation>
    </message>
    <message>
        <source>Sum of the text</source>
        <translation>Somme du texte</translation>
    </message>
    <message>
        <source>Text made</source>
        <translation>Texte fait</translation>
    </message>
    <message>
        <source>The bytes stayed in another library; only their sum is here.</source>
        <translation>Les octets sont restés dans une autre bibliothèque ; seule leur somme est ici.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>{0} by {1}</source>
        <translation>{0} par {1}</translation>
    </message>
    <message>
        <source>✓ Source and text are, byte for byte, what was loaded.</source>
        <translation>✓ Source et texte sont, octet pour octet, ce qui a été chargé.</translation>
    </message>
    <message>
        <source>✗ Source or text are not what was loaded. Check the library (file, backup, disk).</source>
        <translation>✗ Source ou texte ne sont pas ce qui a été chargé. Vérifiez la bibliothèque (fichier, sauvegarde, disque).</translation>
    </message>
</context>
<context>
    <name>OriginalView</name>
    <message>
        <source>

… the first {0} characters are shown.</source>
        <translation>

… les {0} premiers caractères sont affichés.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Original and text</source>
        <translation>Original et texte</translation>
    </message>
    <message>
        <source>Source as loaded</source>
        <translation>Source telle que chargée</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Source : {0}</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>{0} is not text ({1}, {2} bytes). It is kept unchanged in the library.</source>
        <translation>{0} n’est pas du texte ({1}, {2} octets). Le fichier reste inchangé dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Compared by their sha-256 sums.</source>
        <translation>Comparés par leurs sommes sha-256.</translation>
    </message>
    <message>
        <source>Import this text (Ctrl+Enter)</source>
        <translation>Importer ce texte (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Make a new version (Ctrl+Enter)</source>
        <translation>Faire une nouvelle version (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Enregistrer l’original</translation>
    </message>
    <message>
        <source>The original was saved as {0}.</source>
        <translation>L’original a été enregistré sous {0}.</translation>
    </message>
    <message>
        <source>Unchanged: {0} sources and {1} texts are, byte for byte, what was loaded.</source>
        <translation>Inchangé : {0} sources et {1} textes sont, octet pour octet, ce qui a été chargé.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Verifying… {0}</source>
        <translation>Vérification… {0}</translation>
    </message>
    <message>
        <source>{0} could not be saved: {1}.</source>
        <translation>{0} n’a pas pu être enregistré : {1}.</translation>
    </message>
    <message>
        <source>{0} of {1} sources and {2} texts are not what was loaded.</source>
        <translation>{0} sources sur {1} et {2} textes ne sont pas ce qui a été chargé.</translation>
    </message>
</context>
<context>
    <name>PagesBar</name>
    <message>
        <source>({0} of {1})</source>
        <translation>({0} sur {1})</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Dark pages in the dark look</source>
        <translation>Pages sombres dans l’apparence sombre</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Aller à la page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Petites images des pages</translation>
    </message>
    <message>
        <source>Text view</source>
        <translation>Vue du texte</translation>
    </message>
    <message>
        <source>Turn the pages</source>
        <translation>Tourner les pages</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>Deux pages côte à côte</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>sur {0}</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Article pages</source>
        <translation>Pages de l’article</translation>
    </message>
</context>
<context>
    <name>Paging</name>
    <message>
        <source>Import the PDF again to see its pages.</source>
        <translation>Importez de nouveau le PDF pour voir ses pages.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>They become quotes, with their authors, notes and colours.</source>
        <translation>Elles deviennent des citations, avec auteurs, notes et couleurs.</translation>
    </message>
    <message>
        <source>This PDF has {0} by other readers.</source>
        <translation>Ce PDF a {0} d’autres lecteurs.</translation>
    </message>
    <message>
        <source>This link leads to the web.</source>
        <translation>Ce lien mène au web.</translation>
    </message>
    <message>
        <source>Where the words of this article stand on its pages is not known.</source>
        <translation>On ne sait pas où les mots de cet article se trouvent sur ses pages.</translation>
    </message>
    <message>
        <source>{0} taken in.</source>
        <translation>{0} repris.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>1 result</source>
        <translation>1 résultat</translation>
    </message>
    <message>
        <source>A paragraph of this article by its number</source>
        <translation>Un paragraphe de cet article par son numéro</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>All {} hits in the search pane</source>
        <translation>Les {} résultats dans le volet de recherche</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Vouliez-vous dire</translation>
    </message>
    <message>
        <source>Everything the menus can do</source>
        <translation>Tout ce que font les menus</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Nothing contains “{}”. Try fewer words, a part of a word with * (inspect*), or ~ for similar spellings.</source>
        <translation>Rien ne contient « {} ». Essayez moins de mots, une partie de mot avec * (inspect*), ou ~ pour des graphies proches.</translation>
    </message>
    <message>
        <source>Nothing here is called “{}”. Without the sign in front, the texts are searched as well.</source>
        <translation>Rien ne s’appelle « {} » ici. Sans le signe devant, les textes sont cherchés aussi.</translation>
    </message>
    <message>
        <source>Paragraph {}</source>
        <translation>Paragraphe {}</translation>
    </message>
    <message>
        <source>People, organisations, states, anonymous sources</source>
        <translation>Personnes, organisations, États, sources anonymes</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search articles, quotes, actors, claims, commands</source>
        <translation>Chercher articles, citations, acteurs, affirmations, commandes</translation>
    </message>
    <message>
        <source>Search articles, quotes, actors, claims, commands…</source>
        <translation>Chercher articles, citations, acteurs, affirmations, commandes…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>The codebook</source>
        <translation>Le livre de codes</translation>
    </message>
    <message>
        <source>Type the number of a paragraph</source>
        <translation>Tapez le numéro d’un paragraphe</translation>
    </message>
    <message>
        <source>What actors take a stand on</source>
        <translation>Ce sur quoi les acteurs prennent position</translation>
    </message>
    <message>
        <source>also “{}”</source>
        <translation>aussi « {} »</translation>
    </message>
    <message>
        <source>{} results</source>
        <translation>{} résultats</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
</context>
<context>
    <name>PasswordBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation>Il n’est pas gardé.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation>Mot de passe du PDF</translation>
    </message>
</context>
<context>
    <name>Peek</name>
    <message>
        <source>Show all {0}</source>
        <translation>Tout afficher : {0}</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>Places found</source>
        <translation>Places trouvées</translation>
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
        <translation>Acteur…</translation>
    </message>
    <message>
        <source>All or none</source>
        <translation>Tout ou rien</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Retour au texte (Échap)</translation>
    </message>
    <message>
        <source>Claim…</source>
        <translation>Affirmation…</translation>
    </message>
    <message>
        <source>How much is marked</source>
        <translation>Ce qui est marqué</translation>
    </message>
    <message>
        <source>Mark all places</source>
        <translation>Marquer toutes les places</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Rien n’est choisi.</translation>
    </message>
    <message>
        <source>Only mark</source>
        <translation>Marquer seulement</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiquette…</translation>
    </message>
    <message>
        <source>the paragraph</source>
        <translation>le paragraphe</translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation>la phrase</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>les mots</translation>
    </message>
    <message>
        <source>{0} new, {1} already there; one step to undo.</source>
        <translation>{0} nouvelles, {1} déjà là ; une étape à annuler.</translation>
    </message>
    <message>
        <source>{0} new; one step to undo.</source>
        <translation>{0} nouvelles ; une étape à annuler.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Give the other command another key first.</source>
        <translation>Donnez d’abord une autre touche à l’autre commande.</translation>
    </message>
    <message>
        <source>That key is in use.</source>
        <translation>Cette touche est prise.</translation>
    </message>
</context>
<context>
    <name>PreviewList</name>
    <message>
        <source>Articles found</source>
        <translation>Articles trouvés</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>a field holds for everything in the brackets</source>
        <translation>un champ vaut pour tout ce qui est entre parenthèses</translation>
    </message>
    <message>
        <source>a regular expression on the exact text; i ignores case</source>
        <translation>une expression régulière sur le texte exact ; i ignore la casse</translation>
    </message>
    <message>
        <source>a span of time; date:2031, date:&gt;2031-02-14 and date:&lt;=2031-03 work as well</source>
        <translation>une période ; date:2031, date:&gt;2031-02-14 et date:&lt;=2031-03 marchent aussi</translation>
    </message>
    <message>
        <source>any one letter; * in the middle is any number of letters</source>
        <translation>une lettre quelconque ; * au milieu en vaut n’importe quel nombre</translation>
    </message>
    <message>
        <source>articles and quotes with a tag</source>
        <translation>articles et citations avec une étiquette</translation>
    </message>
    <message>
        <source>asserts, denies, questions or reports</source>
        <translation>affirme, nie, met en doute ou rapporte</translation>
    </message>
    <message>
        <source>both words, in every form: strike finds strikes and striking</source>
        <translation>les deux mots, sous toutes leurs formes : strike trouve strikes et striking</translation>
    </message>
    <message>
        <source>brackets group</source>
        <translation>les parenthèses groupent</translation>
    </message>
    <message>
        <source>by claim, in words of the claim</source>
        <translation>par affirmation, avec ses mots</translation>
    </message>
    <message>
        <source>by language of the article</source>
        <translation>par langue de l’article</translation>
    </message>
    <message>
        <source>by outlet; title: and byline: work as well</source>
        <translation>par média ; title: et byline: marchent aussi</translation>
    </message>
    <message>
        <source>by who made the quote</source>
        <translation>par codeur de la citation</translation>
    </message>
    <message>
        <source>direct, indirect, mixed or paraphrased quotes; kinds of actors</source>
        <translation>citations directes, indirectes, mixtes ou paraphrasées ; types d’acteurs</translation>
    </message>
    <message>
        <source>every article of which there is a near-duplicate</source>
        <translation>tout article dont il existe un quasi-double</translation>
    </message>
    <message>
        <source>near each other, in any order, with at most five other words between</source>
        <translation>proches, dans n’importe quel ordre, avec au plus cinq autres mots entre eux</translation>
    </message>
    <message>
        <source>one of them or both</source>
        <translation>l’un d’eux ou les deux</translation>
    </message>
    <message>
        <source>only in notes; articles, quotes, actors, claims, tags and titles work as well</source>
        <translation>seulement dans les notes ; articles, quotes, actors, claims, tags et titles marchent aussi</translation>
    </message>
    <message>
        <source>quotes by who says them; actor: finds whoever takes part</source>
        <translation>citations selon qui les dit ; actor: trouve tous les participants</translation>
    </message>
    <message>
        <source>similar spellings, one letter off; ~2 for two letters</source>
        <translation>graphies proches, à une lettre près ; ~2 pour deux lettres</translation>
    </message>
    <message>
        <source>the one without the other; NOT insurers says the same</source>
        <translation>l’un sans l’autre ; NOT insurers dit la même chose</translation>
    </message>
    <message>
        <source>these words in this order, exactly as written</source>
        <translation>ces mots dans cet ordre, exactement comme écrits</translation>
    </message>
    <message>
        <source>whatever has any tag; any field can be asked so</source>
        <translation>tout ce qui a une étiquette quelconque ; chaque champ peut être demandé ainsi</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>mots qui commencent ainsi</translation>
    </message>
</context>
<context>
    <name>QuotePage</name>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Addressee, source and more…</source>
        <translation>Destinataire, source et plus…</translation>
    </message>
    <message>
        <source>Also says</source>
        <translation>Dit aussi</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Certainty of the coding</source>
        <translation>Certitude du codage</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Markdown; saved when you leave the field</source>
        <translation>Markdown ; enregistré quand vous quittez le champ</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mentionné</translation>
    </message>
    <message>
        <source>Nested</source>
        <translation>Imbriquées</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Obtained via</source>
        <translation>Obtenu par</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Quotes inside this one or around it</source>
        <translation>Citations dans celle-ci ou autour</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Show filled fields only</source>
        <translation>N’afficher que les champs remplis</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Tag, or parent / tag</source>
        <translation>Étiquette, ou parent / étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>The words of the quote</source>
        <translation>Les mots de la citation</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Translated from</source>
        <translation>Traduit de</translation>
    </message>
    <message>
        <source>Who is spoken of</source>
        <translation>De qui on parle</translation>
    </message>
    <message>
        <source>Who passes it on</source>
        <translation>Qui le transmet</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>as {}</source>
        <translation>comme {}</translation>
    </message>
    <message>
        <source>changed {}</source>
        <translation>modifié {}</translation>
    </message>
    <message>
        <source>coded by {}</source>
        <translation>codé par {}</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>language, such as uk</source>
        <translation>langue, par exemple uk</translation>
    </message>
    <message>
        <source>statement, told AP, leak, post…</source>
        <translation>déclaration, a dit à AP, fuite, message…</translation>
    </message>
    <message>
        <source>suggested by {}</source>
        <translation>suggéré par {}</translation>
    </message>
    <message>
        <source>told reporters</source>
        <translation>a dit aux journalistes</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
</context>
<context>
    <name>QuotesTable</name>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Article: {0}</source>
        <translation>Article : {0}</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Claim…</source>
        <translation>Affirmation…</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Filter by any word: speaker, claim, stance, tag, outlet, date…</source>
        <translation>Filtrer par n’importe quel mot : locuteur, affirmation, position, étiquette, média, date…</translation>
    </message>
    <message>
        <source>Filter quotes</source>
        <translation>Filtrer les citations</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Aller au texte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mentionné</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>No quotes yet: select words in an article and press Q</source>
        <translation>Pas encore de citations : choisissez des mots dans un article et appuyez sur Q</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Obtained via</source>
        <translation>Obtenu par</translation>
    </message>
    <message>
        <source>Only with “{0}”</source>
        <translation>Seulement avec « {0} »</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>Locuteur…</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiquette…</translation>
    </message>
    <message>
        <source>Translated from</source>
        <translation>Traduit de</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>{} citations</translation>
    </message>
    <message>
        <source>{} — show all</source>
        <translation>{} — tout afficher</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Article text</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Open an article to read it</source>
        <translation>Ouvrez un article pour le lire</translation>
    </message>
    <message>
        <source>find any article, quote, actor or claim</source>
        <translation>trouver tout article, citation, acteur ou affirmation</translation>
    </message>
    <message>
        <source>open files, or drop them here</source>
        <translation>ouvrir des fichiers, ou les déposer ici</translation>
    </message>
    <message>
        <source>paste an article you have copied</source>
        <translation>coller un article copié</translation>
    </message>
    <message>
        <source>selected: {0}</source>
        <translation>choisi : {0}</translation>
    </message>
    <message>
        <source>then mark who says what: select words, press Q</source>
        <translation>puis marquez qui dit quoi : choisissez des mots, appuyez sur Q</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Scroll the article</source>
        <translation>Faire défiler l’article</translation>
    </message>
</context>
<context>
    <name>Recognising</name>
    <message>
        <source>Compare it with the page. Ctrl+Z takes it back.</source>
        <translation>Comparez-le avec la page. Ctrl+Z le retire.</translation>
    </message>
    <message>
        <source>Every page has text already.</source>
        <translation>Chaque page a déjà du texte.</translation>
    </message>
    <message>
        <source>Install tesseract-ocr with the data of your language, then try again. Areas need no text.</source>
        <translation>Installez tesseract-ocr avec les données de votre langue, puis réessayez. Les zones n’ont pas besoin de texte.</translation>
    </message>
    <message>
        <source>Recognising text: page {0} of {1}</source>
        <translation>Reconnaissance du texte : page {0} sur {1}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped; the text is as it was.</source>
        <translation>Arrêté ; le texte est comme avant.</translation>
    </message>
    <message>
        <source>Tesseract is not installed, so no text can be recognised.</source>
        <translation>Tesseract n’est pas installé, donc aucun texte ne peut être reconnu.</translation>
    </message>
    <message>
        <source>Text recognised: a new version.</source>
        <translation>Texte reconnu : une nouvelle version.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Delete topics</source>
        <translation>Supprimer des thèmes</translation>
    </message>
    <message>
        <source>Forget saved searches</source>
        <translation>Oublier des recherches enregistrées</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>Déplacer {0}</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Nouvel acteur</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Nouvelle affirmation</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nouveau thème</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search articles, quotes, actors, claims, commands…</source>
        <translation>Chercher articles, citations, acteurs, affirmations, commandes…</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Best first</source>
        <translation>Meilleurs d’abord</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Par média</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Par locuteur</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Did you mean “{}”?</source>
        <translation>Vouliez-vous dire « {} » ?</translation>
    </message>
    <message>
        <source>Export hits…</source>
        <translation>Exporter les résultats…</translation>
    </message>
    <message>
        <source>Mark words…</source>
        <translation>Marquer les mots…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Récents d’abord</translation>
    </message>
    <message>
        <source>Nothing found for “{}”.</source>
        <translation>Rien trouvé pour « {} ».</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Anciens d’abord</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>Ordre des résultats</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>Chercher dans les textes</translation>
    </message>
    <message>
        <source>Tag hits…</source>
        <translation>Étiqueter les résultats…</translation>
    </message>
    <message>
        <source>The index is still being made; what is found later is shown by itself.</source>
        <translation>L’index est encore en cours ; ce qui sera trouvé plus tard s’affichera tout seul.</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Ce qui peut être cherché</translation>
    </message>
    <message>
        <source>the first of {0}</source>
        <translation>les premiers de {0}</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} dans {1}</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} still to be indexed</source>
        <translation>{0} encore à indexer</translation>
    </message>
    <message>
        <source>Words, "a phrase", speaker:halloran, stance:denies, date:2031-03…</source>
        <translation>Mots, "une expression", speaker:halloran, stance:denies, date:2031-03…</translation>
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
        <translation>Choisissez des résultats qui sont des articles ou des citations : seuls ceux-ci peuvent être étiquetés ici.</translation>
    </message>
    <message>
        <source>Export hits</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation>Exporté vers {0}.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Search saved in the library pane.</source>
        <translation>Recherche enregistrée dans le volet de la bibliothèque.</translation>
    </message>
    <message>
        <source>Spreadsheet ({0})</source>
        <translation>Tableur ({0})</translation>
    </message>
</context>
<context>
    <name>SectionHeader</name>
    <message>
        <source>Fold or unfold; double click shows this section alone</source>
        <translation>Plier ou déplier ; un double clic n’affiche que cette section</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Create one or open one first.</source>
        <translation>Créez-en une ou ouvrez-en une d’abord.</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Aucune bibliothèque n’est ouverte.</translation>
    </message>
    <message>
        <source>The search index is not open yet.</source>
        <translation>L’index de recherche n’est pas encore ouvert.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>All settings as they were at first</source>
        <translation>Tous les réglages comme au début</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>Copies to keep</source>
        <translation>Copies à garder</translation>
    </message>
    <message>
        <source>Copy a library the first time it is opened in a day</source>
        <translation>Copier une bibliothèque à sa première ouverture du jour</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dates and numbers follow it. Articles, quotes and exports keep their own languages.</source>
        <translation>Dates et nombres la suivent. Articles, citations et exportations gardent leurs langues.</translation>
    </message>
    <message>
        <source>EB Garamond (Attest’s own)</source>
        <translation>EB Garamond (celle d’Attest)</translation>
    </message>
    <message>
        <source>Every change is saved at once; a copy helps when a disk fails or a file is deleted.</source>
        <translation>Chaque changement est enregistré aussitôt ; une copie aide quand un disque lâche ou qu’un fichier est supprimé.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportations</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Grammar is not part of this package: it needs Attest installed with pip, and “attest[spacy]”.</source>
        <translation>La grammaire ne fait pas partie de ce paquet : elle demande Attest installé avec pip et « attest[spacy] ».</translation>
    </message>
    <message>
        <source>Grammar needs an extra: pip install “attest[spacy]”.</source>
        <translation>La grammaire demande un supplément : pip install “attest[spacy]”.</translation>
    </message>
    <message>
        <source>In Attest’s own folder</source>
        <translation>Dans le dossier d’Attest</translation>
    </message>
    <message>
        <source>Kept in {0}.</source>
        <translation>Gardé dans {0}.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language and size of the interface change when Attest starts again.</source>
        <translation>La langue et la taille de l’interface changent au prochain démarrage d’Attest.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Learn from the articles you mark as done</source>
        <translation>Apprendre des articles marqués comme terminés</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Largeur des lignes</translation>
    </message>
    <message>
        <source>Look at the grammar of English sentences as well</source>
        <translation>Regarder aussi la grammaire des phrases anglaises</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>New libraries</source>
        <translation>Nouvelles bibliothèques</translation>
    </message>
    <message>
        <source>Offer the likely speakers after Q</source>
        <translation>Proposer les locuteurs probables après Q</translation>
    </message>
    <message>
        <source>Read along and suggest quotes</source>
        <translation>Lire avec vous et suggérer des citations</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Single keys work in the text: Q, A, C, T…</source>
        <translation>Les touches seules agissent dans le texte : Q, A, C, T…</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Taille de l’interface</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Start Attest again</source>
        <translation>Redémarrer Attest</translation>
    </message>
    <message>
        <source>Suggestions are made on this computer; nothing of your articles leaves it.</source>
        <translation>Les suggestions sont faites sur cet ordinateur ; rien de vos articles ne le quitte.</translation>
    </message>
    <message>
        <source>The folder used last</source>
        <translation>Le dernier dossier utilisé</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème de couleurs</translation>
    </message>
    <message>
        <source>This page as a file</source>
        <translation>Cette page en fichier</translation>
    </message>
    <message>
        <source>Type of the article</source>
        <translation>Police de l’article</translation>
    </message>
    <message>
        <source>Your name as coder</source>
        <translation>Votre nom de codeur</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
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
        <translation>Autre nom : {0}</translation>
    </message>
    <message>
        <source>Aliases, roles and quotes; Space ticks</source>
        <translation>Autres noms, rôles et citations ; Espace coche</translation>
    </message>
    <message>
        <source>Leave it whole</source>
        <translation>Laisser entier</translation>
    </message>
    <message>
        <source>Name of the other actor</source>
        <translation>Nom de l’autre acteur</translation>
    </message>
    <message>
        <source>Name the other one, and tick what belongs to it. What is not ticked stays.</source>
        <translation>Nommez l’autre et cochez ce qui lui appartient. Le reste demeure.</translation>
    </message>
    <message>
        <source>Role: {0}</source>
        <translation>Rôle : {0}</translation>
    </message>
    <message>
        <source>Split an actor</source>
        <translation>Diviser un acteur</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Split off with {0}</source>
        <translation>Séparer avec {0}</translation>
    </message>
    <message>
        <source>Split “{0}”</source>
        <translation>Diviser « {0} »</translation>
    </message>
</context>
<context>
    <name>StanceTally</name>
    <message>
        <source>1 asserts</source>
        <translation>1 affirme</translation>
    </message>
    <message>
        <source>1 denies</source>
        <translation>1 nie</translation>
    </message>
    <message>
        <source>1 questions</source>
        <translation>1 met en doute</translation>
    </message>
    <message>
        <source>1 reports</source>
        <translation>1 rapporte</translation>
    </message>
    <message>
        <source>No quote takes a stance yet</source>
        <translation>Aucune citation ne prend encore position</translation>
    </message>
    <message>
        <source>{} assert</source>
        <translation>{} affirment</translation>
    </message>
    <message>
        <source>{} deny</source>
        <translation>{} nient</translation>
    </message>
    <message>
        <source>{} question</source>
        <translation>{} mettent en doute</translation>
    </message>
    <message>
        <source>{} report</source>
        <translation>{} rapportent</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Indexing {0}/{1}</source>
        <translation>Index {0}/{1}</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Dernière action</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>What this article holds</source>
        <translation>Ce que contient cet article</translation>
    </message>
    <message>
        <source>Whether your work is saved</source>
        <translation>Si votre travail est enregistré</translation>
    </message>
    <message>
        <source>Work in the background</source>
        <translation>Travail en arrière-plan</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: {0}</source>
        <translation>Moins : {0}</translation>
    </message>
    <message>
        <source>More: {0}</source>
        <translation>Plus : {0}</translation>
    </message>
</context>
<context>
    <name>Sticking</name>
    <message>
        <source>Nothing to repeat yet: give a quote an actor, a claim or a tag first.</source>
        <translation>Rien à répéter : donnez d’abord à une citation un acteur, une affirmation ou une étiquette.</translation>
    </message>
    <message>
        <source>N, P and clicks give it to quotes; Q and selecting with the mouse mark new quotes with it</source>
        <translation>N, P et les clics le donnent aux citations ; Q et la sélection à la souris marquent de nouvelles citations avec</translation>
    </message>
    <message>
        <source>Take off (Backspace)</source>
        <translation>Retirer (Retour arrière)</translation>
    </message>
    <message>
        <source>Which actor for every quote from now on?</source>
        <translation>Quel acteur pour chaque citation désormais ?</translation>
    </message>
    <message>
        <source>Which claim for every quote from now on?</source>
        <translation>Quelle affirmation pour chaque citation désormais ?</translation>
    </message>
    <message>
        <source>Which tag for every quote from now on?</source>
        <translation>Quelle étiquette pour chaque citation désormais ?</translation>
    </message>
    <message>
        <source>“{0}” sticks</source>
        <translation>« {0} » reste collé</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Muted: {0}. Undo brings it back.</source>
        <translation>Mis en sourdine : {0}. Annuler le ramène.</translation>
    </message>
    <message>
        <source>Never propose this way: {0}</source>
        <translation>Ne plus proposer ainsi : {0}</translation>
    </message>
    <message>
        <source>No suggestions are left in this article.</source>
        <translation>Il ne reste pas de suggestions dans cet article.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>That was the last suggestion in this article.</source>
        <translation>C’était la dernière suggestion dans cet article.</translation>
    </message>
    <message>
        <source>suggested · {0}</source>
        <translation>suggérée · {0}</translation>
    </message>
</context>
<context>
    <name>SuggestingField</name>
    <message>
        <source>Create “{}”</source>
        <translation>Créer « {} »</translation>
    </message>
    <message>
        <source>Suggestions for {}</source>
        <translation>Suggestions pour {}</translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>a clause follows the cue</source>
        <translation>une proposition suit le signal</translation>
    </message>
    <message>
        <source>a colon follows the cue</source>
        <translation>un deux-points suit le signal</translation>
    </message>
    <message>
        <source>a name and a colon</source>
        <translation>un nom et un deux-points</translation>
    </message>
    <message>
        <source>a paragraph that opens with a dash</source>
        <translation>un paragraphe qui commence par un tiret</translation>
    </message>
    <message>
        <source>a source is named: according to …</source>
        <translation>une source est nommée : selon …</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>sigle</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>initiale</translation>
    </message>
    <message>
        <source>it compares or says what changed</source>
        <translation>elle compare ou dit ce qui a changé</translation>
    </message>
    <message>
        <source>it gives figures</source>
        <translation>elle donne des chiffres</translation>
    </message>
    <message>
        <source>it names who did it</source>
        <translation>elle nomme qui l’a fait</translation>
    </message>
    <message>
        <source>it says something is the most or the first</source>
        <translation>elle dit que quelque chose est le plus ou le premier</translation>
    </message>
    <message>
        <source>it states something</source>
        <translation>elle affirme quelque chose</translation>
    </message>
    <message>
        <source>learnt from your finished articles</source>
        <translation>appris de vos articles terminés</translation>
    </message>
    <message>
        <source>marks follow the cue</source>
        <translation>des guillemets suivent le signal</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>same name without titles</source>
        <translation>même nom sans les titres</translation>
    </message>
    <message>
        <source>same name, spaced otherwise</source>
        <translation>même nom, espacé autrement</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>mêmes mots</translation>
    </message>
    <message>
        <source>same words in another order</source>
        <translation>mêmes mots dans un autre ordre</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>forme courte</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>orthographe</translation>
    </message>
    <message>
        <source>surname in another spelling</source>
        <translation>nom de famille écrit autrement</translation>
    </message>
    <message>
        <source>surname only</source>
        <translation>nom de famille seul</translation>
    </message>
    <message>
        <source>the cue and who says it, then words in marks</source>
        <translation>le signal et qui le dit, puis des mots entre guillemets</translation>
    </message>
    <message>
        <source>the cue says what it is about</source>
        <translation>le signal dit de quoi il s’agit</translation>
    </message>
    <message>
        <source>the grammar of the sentence (spaCy)</source>
        <translation>la grammaire de la phrase (spaCy)</translation>
    </message>
    <message>
        <source>the same speaker goes on</source>
        <translation>le même locuteur continue</translation>
    </message>
    <message>
        <source>transliteration</source>
        <translation>translittération</translation>
    </message>
    <message>
        <source>who says it and a colon, then words in marks</source>
        <translation>qui le dit et un deux-points, puis des mots entre guillemets</translation>
    </message>
    <message>
        <source>who says it and the cue, then words in marks</source>
        <translation>qui le dit et le signal, puis des mots entre guillemets</translation>
    </message>
    <message>
        <source>who says it stands before</source>
        <translation>qui le dit est avant</translation>
    </message>
    <message>
        <source>who says it stands behind</source>
        <translation>qui le dit est après</translation>
    </message>
    <message>
        <source>words in marks inside the writer’s sentence</source>
        <translation>des mots entre guillemets dans la phrase de l’auteur</translation>
    </message>
    <message>
        <source>words in marks, nobody named beside them</source>
        <translation>des mots entre guillemets, personne nommé à côté</translation>
    </message>
    <message>
        <source>words in marks, the speaker before goes on</source>
        <translation>des mots entre guillemets, le locuteur précédent continue</translation>
    </message>
    <message>
        <source>words in marks, then a dash and a name</source>
        <translation>des mots entre guillemets, puis un tiret et un nom</translation>
    </message>
    <message>
        <source>words in marks, then a name and a verb</source>
        <translation>des mots entre guillemets, puis un nom et un verbe</translation>
    </message>
    <message>
        <source>words in marks, then a verb and a name</source>
        <translation>des mots entre guillemets, puis un verbe et un nom</translation>
    </message>
    <message>
        <source>words in marks, then the cue and who says it</source>
        <translation>des mots entre guillemets, puis le signal et qui le dit</translation>
    </message>
    <message>
        <source>words in marks, then who says it and the cue</source>
        <translation>des mots entre guillemets, puis qui le dit et le signal</translation>
    </message>
    <message>
        <source>“that” follows the cue</source>
        <translation>« that » suit le signal</translation>
    </message>
    <message>
        <source>“to” follows the cue</source>
        <translation>« to » suit le signal</translation>
    </message>
</context>
<context>
    <name>TagPage</name>
    <message>
        <source>A typical passage, and one on the edge</source>
        <translation>Un passage typique, et un à la limite</translation>
    </message>
    <message>
        <source>Another tag</source>
        <translation>Une autre étiquette</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>S’applique quand</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Sous</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Markdown; saved when you leave the field</source>
        <translation>Markdown ; enregistré quand vous quittez le champ</translation>
    </message>
    <message>
        <source>Merge another tag into this…</source>
        <translation>Fusionner une autre étiquette avec celle-ci…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>Pas quand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Quotes with this tag</source>
        <translation>Citations avec cette étiquette</translation>
    </message>
    <message>
        <source>Show in the quotes table</source>
        <translation>Afficher dans le tableau des citations</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>What has to be there</source>
        <translation>Ce qui doit être présent</translation>
    </message>
    <message>
        <source>What it is mistaken for</source>
        <translation>Avec quoi on la confond</translation>
    </message>
    <message>
        <source>What the tag means, in one sentence</source>
        <translation>Ce que l’étiquette signifie, en une phrase</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>{} citations</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Petites images des pages</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Hits over time</source>
        <translation>Résultats dans le temps</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Coder: {0}</source>
        <translation>Codeur : {0}</translation>
    </message>
    <message>
        <source>New quotes are recorded under this name. Click to change it.</source>
        <translation>Les nouvelles citations sont notées sous ce nom. Cliquez pour le changer.</translation>
    </message>
    <message>
        <source>coder: {0}</source>
        <translation>codeur : {0}</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>End the tour</source>
        <translation>Finir la visite</translation>
    </message>
    <message>
        <source>How far the tour is</source>
        <translation>Où en est la visite</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Passer cette étape</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Étape {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Touring</name>
    <message>
        <source>That was the tour. The guide (F1) tells the rest.</source>
        <translation>C’était la visite. Le guide (F1) dit le reste.</translation>
    </message>
</context>
<context>
    <name>TypedValue</name>
    <message>
        <source>2031-03-14, 2031-03 or 2031</source>
        <translation>2031-03-14, 2031-03 ou 2031</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
</context>
<context>
    <name>Unifying</name>
    <message>
        <source>Split off: {0}</source>
        <translation>Séparer : {0}</translation>
    </message>
</context>
<context>
    <name>Versioning</name>
    <message>
        <source>Attach here (H)</source>
        <translation>Attacher ici (H)</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Corrected: a new version. Ctrl+Z takes it back.</source>
        <translation>Corrigé : une nouvelle version. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Select the words that “{0}” stands for</source>
        <translation>Choisissez les mots que « {0} » représente</translation>
    </message>
    <message>
        <source>Select words first: S selects the sentence.</source>
        <translation>Choisissez d’abord des mots : S choisit la phrase.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile; nothing was corrected.</source>
        <translation>Le texte a changé entre-temps ; rien n’a été corrigé.</translation>
    </message>
    <message>
        <source>{0} to check after the text has changed</source>
        <translation>{0} à vérifier après le changement du texte</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Attach in the text…</source>
        <translation>Attacher dans le texte…</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>Check what is to be repaired; it makes a new version.</source>
        <translation>Cochez ce qui doit être réparé ; cela fait une nouvelle version.</translation>
    </message>
    <message>
        <source>From version {0} to now: {1}, touching {2}.</source>
        <translation>De la version {0} à maintenant : {1}, touchant {2}.</translation>
    </message>
    <message>
        <source>Look for broken words…</source>
        <translation>Chercher des mots abîmés…</translation>
    </message>
    <message>
        <source>Make these repairs</source>
        <translation>Faire ces réparations</translation>
    </message>
    <message>
        <source>Not this place</source>
        <translation>Pas cette place</translation>
    </message>
    <message>
        <source>Nothing in this text looks broken.</source>
        <translation>Rien dans ce texte ne paraît abîmé.</translation>
    </message>
    <message>
        <source>Proposed repairs</source>
        <translation>Réparations proposées</translation>
    </message>
    <message>
        <source>Quotes to check</source>
        <translation>Citations à vérifier</translation>
    </message>
    <message>
        <source>Quotes touched</source>
        <translation>Citations touchées</translation>
    </message>
    <message>
        <source>Quotes whose place is to be checked</source>
        <translation>Citations dont la place est à vérifier</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Montrer dans le texte</translation>
    </message>
    <message>
        <source>The words have changed. Is this still the quote?</source>
        <translation>Les mots ont changé. Est-ce encore la citation ?</translation>
    </message>
    <message>
        <source>There is only this one text. F2 in the text corrects a paragraph.</source>
        <translation>Il n’y a que ce texte. F2 dans le texte corrige un paragraphe.</translation>
    </message>
    <message>
        <source>These words stand nowhere in the text as it is now.</source>
        <translation>Ces mots ne sont nulle part dans le texte actuel.</translation>
    </message>
    <message>
        <source>This is the place</source>
        <translation>C’est la place</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Version {0} is the text as it is now.</source>
        <translation>La version {0} est le texte actuel.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versions, la plus récente d’abord</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>orpheline</translation>
    </message>
    <message>
        <source>review</source>
        <translation>à vérifier</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A file that ends in .attest.</source>
        <translation>Un fichier qui finit par .attest.</translation>
    </message>
    <message>
        <source>Attest keeps your articles, the quotes you mark in them, and who says them, in one file on this computer: a library. Nothing leaves it unless you export it.</source>
        <translation>Attest garde vos articles, les citations que vous y marquez et qui les dit, dans un seul fichier de cet ordinateur : une bibliothèque. Rien n’en sort sans que vous l’exportiez.</translation>
    </message>
    <message>
        <source>Begin your own project.</source>
        <translation>Commencez votre projet.</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Continuer avec</translation>
    </message>
    <message>
        <source>Go on with the tour ({0} of {1})</source>
        <translation>Continuer la visite ({0} sur {1})</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Ouvrir la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Faire la visite</translation>
    </message>
    <message>
        <source>Ten articles to try things on.</source>
        <translation>Dix articles pour essayer.</translation>
    </message>
    <message>
        <source>Ten steps on a sample library, in five minutes.</source>
        <translation>Dix étapes sur une bibliothèque d’exemple, en cinq minutes.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Who said what, about which claim, on what evidence</source>
        <translation>Qui a dit quoi, sur quelle affirmation, avec quelle preuve</translation>
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
        <translation>Refait : {0}</translation>
    </message>
    <message>
        <source>Suggestions off</source>
        <translation>Suggestions désactivées</translation>
    </message>
    <message>
        <source>Suggestions on</source>
        <translation>Suggestions activées</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Annulé : {0}</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>volet suivant</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>search</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} restantes</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>anonymous source</source>
        <translation>source anonyme</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>affirme</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>certainty not said</source>
        <translation>certitude non indiquée</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directe</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirecte</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>mentionné</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>one of several choices</source>
        <translation>un choix parmi plusieurs</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>paraphrase</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>met en doute</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>rapporteur</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>rapporte</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>state</source>
        <translation>État</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
</context>
<context>
    <name>WorthChecking</name>
    <message>
        <source>No sentence here states something that could be checked.</source>
        <translation>Aucune phrase ici n’affirme quelque chose de vérifiable.</translation>
    </message>
    <message>
        <source>Worth checking, {0} of {1}: {2}. Q marks it, then C makes it a claim.</source>
        <translation>À vérifier, {0} sur {1} : {2}. Q la marque, puis C en fait une affirmation.</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>{0} · the quote that is there</source>
        <translation>{0} · la citation qui y est déjà</translation>
    </message>
</context>
<context>
    <name>candidates</name>
    <message>
        <source>similar words</source>
        <translation>mots semblables</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>About Attest</source>
        <translation>À propos d’Attest</translation>
    </message>
    <message>
        <source>About this article</source>
        <translation>À propos de cet article</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Accepter la suggestion</translation>
    </message>
    <message>
        <source>Accept suggestion, said by candidate 1</source>
        <translation>Accepter la suggestion, dite par le candidat 1</translation>
    </message>
    <message>
        <source>Accept suggestion, said by candidate 2</source>
        <translation>Accepter la suggestion, dite par le candidat 2</translation>
    </message>
    <message>
        <source>Accept suggestion, said by candidate 3</source>
        <translation>Accepter la suggestion, dite par le candidat 3</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Actors that may be one</source>
        <translation>Acteurs qui ne font peut-être qu’un</translation>
    </message>
    <message>
        <source>Actor…</source>
        <translation>Acteur…</translation>
    </message>
    <message>
        <source>Add a claim and word it in its row.</source>
        <translation>Ajouter une affirmation et la formuler sur sa ligne.</translation>
    </message>
    <message>
        <source>Add a tag and name it in its row.</source>
        <translation>Ajouter une étiquette et la nommer sur sa ligne.</translation>
    </message>
    <message>
        <source>Add a topic for claims and name it in its row.</source>
        <translation>Ajouter un thème d’affirmations et le nommer sur sa ligne.</translation>
    </message>
    <message>
        <source>Add an actor and name it in its row.</source>
        <translation>Ajouter un acteur et le nommer sur sa ligne.</translation>
    </message>
    <message>
        <source>Add words to the quote</source>
        <translation>Ajouter des mots à la citation</translation>
    </message>
    <message>
        <source>All hits</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>All near-duplicates</source>
        <translation>Tous les quasi-doubles</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Toutes les citations</translation>
    </message>
    <message>
        <source>Attach quote here</source>
        <translation>Attacher la citation ici</translation>
    </message>
    <message>
        <source>Back up the library now</source>
        <translation>Sauvegarder la bibliothèque maintenant</translation>
    </message>
    <message>
        <source>Bring articles into the library: text, Markdown, web pages, PDF. Files can be dropped on the window as well.</source>
        <translation>Faire entrer des articles dans la bibliothèque : texte, Markdown, pages web, PDF. On peut aussi déposer des fichiers sur la fenêtre.</translation>
    </message>
    <message>
        <source>Bring in every article of a folder and the folders in it.</source>
        <translation>Faire entrer chaque article d’un dossier et de ses sous-dossiers.</translation>
    </message>
    <message>
        <source>Change between the light look, the dark look and the one the system has.</source>
        <translation>Passer de l’apparence claire à la sombre ou à celle du système.</translation>
    </message>
    <message>
        <source>Change the looks, the language, keys, your name as coder, folders and backups.</source>
        <translation>Changer l’apparence, la langue, les touches, votre nom de codeur, les dossiers et les sauvegardes.</translation>
    </message>
    <message>
        <source>Change the quote's kind: direct, indirect, mixed, paraphrase, passage.</source>
        <translation>Changer le type de la citation : directe, indirecte, mixte, paraphrase, passage.</translation>
    </message>
    <message>
        <source>Check this library</source>
        <translation>Vérifier cette bibliothèque</translation>
    </message>
    <message>
        <source>Choose a claim and a stance that every quote marked, visited or clicked gets from now on, until Esc.</source>
        <translation>Choisir une affirmation et une position que reçoit désormais chaque citation marquée, visitée ou cliquée, jusqu’à Échap.</translation>
    </message>
    <message>
        <source>Choose a tag that every quote marked, visited or clicked gets from now on, until Esc.</source>
        <translation>Choisir une étiquette que reçoit désormais chaque citation marquée, visitée ou cliquée, jusqu’à Échap.</translation>
    </message>
    <message>
        <source>Choose an actor and a function that every quote marked, visited or clicked gets from now on, until Esc.</source>
        <translation>Choisir un acteur et une fonction que reçoit désormais chaque citation marquée, visitée ou cliquée, jusqu’à Échap.</translation>
    </message>
    <message>
        <source>Choose the next quote in the text.</source>
        <translation>Choisir la citation suivante dans le texte.</translation>
    </message>
    <message>
        <source>Choose the next quote without giving it what sticks.</source>
        <translation>Choisir la citation suivante sans lui donner ce qui reste collé.</translation>
    </message>
    <message>
        <source>Choose the previous quote in the text.</source>
        <translation>Choisir la citation précédente dans le texte.</translation>
    </message>
    <message>
        <source>Choose the previous quote without giving it what sticks.</source>
        <translation>Choisir la citation précédente sans lui donner ce qui reste collé.</translation>
    </message>
    <message>
        <source>Claim and stance…</source>
        <translation>Affirmation et position…</translation>
    </message>
    <message>
        <source>Claims by topic</source>
        <translation>Affirmations par thème</translation>
    </message>
    <message>
        <source>Close the window. Everything is saved already.</source>
        <translation>Fermer la fenêtre. Tout est déjà enregistré.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy a report for the developers</source>
        <translation>Copier un rapport pour les développeurs</translation>
    </message>
    <message>
        <source>Copy quote with its source</source>
        <translation>Copier la citation avec sa source</translation>
    </message>
    <message>
        <source>Copy the quote, its speaker and where it was printed.</source>
        <translation>Copier la citation, son locuteur et son lieu de parution.</translation>
    </message>
    <message>
        <source>Copy the selected words as plain text.</source>
        <translation>Copier les mots choisis en texte brut.</translation>
    </message>
    <message>
        <source>Copy versions, settings and the last lines of the log; nothing of your articles is in them.</source>
        <translation>Copier versions, réglages et les dernières lignes du journal ; rien de vos articles n’y est.</translation>
    </message>
    <message>
        <source>Correct the text…</source>
        <translation>Corriger le texte…</translation>
    </message>
    <message>
        <source>Create a library: one file that holds articles, quotes, actors and claims.</source>
        <translation>Créer une bibliothèque : un fichier qui contient articles, citations, acteurs et affirmations.</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Cut words out of the quote</source>
        <translation>Couper des mots de la citation</translation>
    </message>
    <message>
        <source>Define what your project notes of its quotes, actors, claims and articles.</source>
        <translation>Définir ce que votre projet note de ses citations, acteurs, affirmations et articles.</translation>
    </message>
    <message>
        <source>Delete quote or dismiss suggestion</source>
        <translation>Supprimer la citation ou écarter la suggestion</translation>
    </message>
    <message>
        <source>Dim all quotes but those of an actor, claim, tag, stance, coder or kind; again narrows, Esc shows all.</source>
        <translation>Estomper toutes les citations sauf celles d’un acteur, d’une affirmation, d’une étiquette, d’une position, d’un codeur ou d’un type ; encore une fois restreint, Échap montre tout.</translation>
    </message>
    <message>
        <source>Dissolve the group of copies</source>
        <translation>Dissoudre le groupe de copies</translation>
    </message>
    <message>
        <source>Do again what was undone.</source>
        <translation>Refaire ce qui a été annulé.</translation>
    </message>
    <message>
        <source>Edit the paragraph at the caret where it stands. The text before stays as a version; quotes follow.</source>
        <translation>Modifier sur place le paragraphe où se trouve le curseur. L’ancien texte reste une version ; les citations suivent.</translation>
    </message>
    <message>
        <source>End one sentence earlier</source>
        <translation>Finir une phrase plus tôt</translation>
    </message>
    <message>
        <source>End one sentence later</source>
        <translation>Finir une phrase plus tard</translation>
    </message>
    <message>
        <source>End one word earlier</source>
        <translation>Finir un mot plus tôt</translation>
    </message>
    <message>
        <source>End one word later</source>
        <translation>Finir un mot plus tard</translation>
    </message>
    <message>
        <source>Fetch one page by its address and import it. Nothing else is ever fetched, and this only when Enter says so.</source>
        <translation>Récupérer une page par son adresse et l’importer. Rien d’autre n’est jamais récupéré, et cela seulement quand Entrée le dit.</translation>
    </message>
    <message>
        <source>Find a command by its name.</source>
        <translation>Trouver une commande par son nom.</translation>
    </message>
    <message>
        <source>Find any article, quote, actor, claim, tag or command, and go there.</source>
        <translation>Trouver tout article, citation, acteur, affirmation, étiquette ou commande, et y aller.</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Chercher dans l’article</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Chercher le suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Chercher le précédent</translation>
    </message>
    <message>
        <source>Find words in the article.</source>
        <translation>Trouver des mots dans l’article.</translation>
    </message>
    <message>
        <source>Give the chosen quote the actor, claim or tag that was given last.</source>
        <translation>Donner à la citation choisie l’acteur, l’affirmation ou l’étiquette donnés en dernier.</translation>
    </message>
    <message>
        <source>Go back to the sentence before by rank.</source>
        <translation>Revenir à la phrase précédente par rang.</translation>
    </message>
    <message>
        <source>Go to the next place of the words looked for.</source>
        <translation>Aller à la place suivante des mots cherchés.</translation>
    </message>
    <message>
        <source>Go to the next suggestion.</source>
        <translation>Aller à la suggestion suivante.</translation>
    </message>
    <message>
        <source>Go to the previous place of the words looked for.</source>
        <translation>Aller à la place précédente des mots cherchés.</translation>
    </message>
    <message>
        <source>Go to the previous suggestion.</source>
        <translation>Aller à la suggestion précédente.</translation>
    </message>
    <message>
        <source>Group articles as copies</source>
        <translation>Grouper des articles comme copies</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Have Attest read along and propose quotes, or not.</source>
        <translation>Laisser Attest lire avec vous et proposer des citations, ou non.</translation>
    </message>
    <message>
        <source>Have Tesseract read the pages that are only pictures: a new version of the text. Nothing is done by itself.</source>
        <translation>Faire lire par Tesseract les pages qui ne sont que des images : une nouvelle version du texte. Rien ne se fait tout seul.</translation>
    </message>
    <message>
        <source>Have every article of the group stand alone again.</source>
        <translation>Rendre seul chaque article du groupe.</translation>
    </message>
    <message>
        <source>Have every quote marked, visited or clicked get what was given last, until Esc.</source>
        <translation>Donner à chaque citation marquée, visitée ou cliquée ce qui a été donné en dernier, jusqu’à Échap.</translation>
    </message>
    <message>
        <source>Have the article stand alone again.</source>
        <translation>Rendre l’article de nouveau seul.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Keys at a glance</source>
        <translation>Les touches d’un coup d’œil</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Learn the ten things that matter on the sample library; a tour that was left goes on.</source>
        <translation>Apprendre les dix choses qui comptent sur la bibliothèque d’exemple ; une visite interrompue continue.</translation>
    </message>
    <message>
        <source>Leave filter, sticking tag or attaching</source>
        <translation>Quitter le filtre, le collage ou l’attachement</translation>
    </message>
    <message>
        <source>Leave what is shown above the text, the last begun first.</source>
        <translation>Quitter ce qui est affiché au-dessus du texte, le dernier commencé d’abord.</translation>
    </message>
    <message>
        <source>Let the last tagging stick</source>
        <translation>Laisser coller le dernier codage</translation>
    </message>
    <message>
        <source>Library pane</source>
        <translation>Volet de la bibliothèque</translation>
    </message>
    <message>
        <source>Light, dark or as the system</source>
        <translation>Clair, sombre ou comme le système</translation>
    </message>
    <message>
        <source>Look at the next quote</source>
        <translation>Regarder la citation suivante</translation>
    </message>
    <message>
        <source>Look at the previous quote</source>
        <translation>Regarder la citation précédente</translation>
    </message>
    <message>
        <source>Look for broken words…</source>
        <translation>Chercher des mots abîmés…</translation>
    </message>
    <message>
        <source>Make a dated copy of the library.</source>
        <translation>Faire une copie datée de la bibliothèque.</translation>
    </message>
    <message>
        <source>Make an article of what was copied in a browser or another program.</source>
        <translation>Faire un article de ce qui a été copié dans un navigateur ou un autre programme.</translation>
    </message>
    <message>
        <source>Make one group of the articles chosen in the list: copies of one report, such as an agency's.</source>
        <translation>Faire un groupe des articles choisis dans la liste : copies d’une même dépêche, par exemple.</translation>
    </message>
    <message>
        <source>Make the article's text larger.</source>
        <translation>Agrandir le texte de l’article.</translation>
    </message>
    <message>
        <source>Make the article's text smaller.</source>
        <translation>Réduire le texte de l’article.</translation>
    </message>
    <message>
        <source>Make the selected words part of the chosen quote, for quotes that are interrupted.</source>
        <translation>Joindre les mots choisis à la citation choisie, pour les citations interrompues.</translation>
    </message>
    <message>
        <source>Make the suggestion a quote said by candidate 1 of its card, and go to the next one.</source>
        <translation>Faire de la suggestion une citation dite par le candidat 1 de sa carte, et aller à la suivante.</translation>
    </message>
    <message>
        <source>Make the suggestion a quote said by candidate 2 of its card, and go to the next one.</source>
        <translation>Faire de la suggestion une citation dite par le candidat 2 de sa carte, et aller à la suivante.</translation>
    </message>
    <message>
        <source>Make the suggestion a quote said by candidate 3 of its card, and go to the next one.</source>
        <translation>Faire de la suggestion une citation dite par le candidat 3 de sa carte, et aller à la suivante.</translation>
    </message>
    <message>
        <source>Make the suggestion a quote said by the proposed speaker, and go to the next one.</source>
        <translation>Faire de la suggestion une citation dite par le locuteur proposé, et aller à la suivante.</translation>
    </message>
    <message>
        <source>Mark an area of the page</source>
        <translation>Marquer une zone de la page</translation>
    </message>
    <message>
        <source>Mark article as done</source>
        <translation>Marquer l’article comme terminé</translation>
    </message>
    <message>
        <source>Mark the selected words as a quote and choose who says it. Without a selection: the words inside the quotation marks around the caret, else the sentence.</source>
        <translation>Marquer les mots choisis comme citation et choisir qui le dit. Sans sélection : les mots entre guillemets autour du curseur, sinon la phrase.</translation>
    </message>
    <message>
        <source>Merge a library into this one…</source>
        <translation>Fusionner une bibliothèque dans celle-ci…</translation>
    </message>
    <message>
        <source>More like this article</source>
        <translation>D’autres comme cet article</translation>
    </message>
    <message>
        <source>Move the end of the chosen quote to the next sentence's edge.</source>
        <translation>Mettre la fin de la citation choisie au bord de la phrase suivante.</translation>
    </message>
    <message>
        <source>Move the end of the chosen quote to the next word's edge.</source>
        <translation>Mettre la fin de la citation choisie au bord du mot suivant.</translation>
    </message>
    <message>
        <source>Move the end of the chosen quote to the previous sentence's edge.</source>
        <translation>Mettre la fin de la citation choisie au bord de la phrase précédente.</translation>
    </message>
    <message>
        <source>Move the end of the chosen quote to the previous word's edge.</source>
        <translation>Mettre la fin de la citation choisie au bord du mot précédent.</translation>
    </message>
    <message>
        <source>Move the keyboard to the claims, gathered under their topics.</source>
        <translation>Mener le clavier aux affirmations, réunies sous leurs thèmes.</translation>
    </message>
    <message>
        <source>Move the keyboard to the library's filter.</source>
        <translation>Mener le clavier au filtre de la bibliothèque.</translation>
    </message>
    <message>
        <source>Move the keyboard to the list of actors. Esc shows the whole library again.</source>
        <translation>Mener le clavier à la liste des acteurs. Échap montre de nouveau toute la bibliothèque.</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane: library, text, margin, inspector.</source>
        <translation>Mener le clavier au volet suivant : bibliothèque, texte, marge, inspecteur.</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous pane.</source>
        <translation>Mener le clavier au volet précédent.</translation>
    </message>
    <message>
        <source>Move the keyboard to the text.</source>
        <translation>Mener le clavier au texte.</translation>
    </message>
    <message>
        <source>Move the keyboard to the tree of tags.</source>
        <translation>Mener le clavier à l’arbre des étiquettes.</translation>
    </message>
    <message>
        <source>Move the start of the chosen quote to the next sentence's edge.</source>
        <translation>Mettre le début de la citation choisie au bord de la phrase suivante.</translation>
    </message>
    <message>
        <source>Move the start of the chosen quote to the next word's edge.</source>
        <translation>Mettre le début de la citation choisie au bord du mot suivant.</translation>
    </message>
    <message>
        <source>Move the start of the chosen quote to the previous sentence's edge.</source>
        <translation>Mettre le début de la citation choisie au bord de la phrase précédente.</translation>
    </message>
    <message>
        <source>Move the start of the chosen quote to the previous word's edge.</source>
        <translation>Mettre le début de la citation choisie au bord du mot précédent.</translation>
    </message>
    <message>
        <source>Mute this kind of suggestion</source>
        <translation>Mettre ce type de suggestion en sourdine</translation>
    </message>
    <message>
        <source>Narrower lines</source>
        <translation>Lignes plus étroites</translation>
    </message>
    <message>
        <source>Near-duplicates of this article</source>
        <translation>Quasi-doubles de cet article</translation>
    </message>
    <message>
        <source>Never propose anything by the rule of this suggestion again.</source>
        <translation>Ne plus jamais rien proposer par la règle de cette suggestion.</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Nouvel acteur</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Nouvelle affirmation</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nouveau thème</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>Next kind</source>
        <translation>Type suivant</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>Citation suivante</translation>
    </message>
    <message>
        <source>Next sentence worth checking</source>
        <translation>Phrase suivante à vérifier</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Suggestion suivante</translation>
    </message>
    <message>
        <source>Offer repairs of what scraping broke, such as glued words and stray tags; what is checked makes a new version.</source>
        <translation>Proposer de réparer ce que l’extraction a abîmé, comme des mots collés ou des balises égarées ; ce qui est coché fait une nouvelle version.</translation>
    </message>
    <message>
        <source>Open a folder of articles…</source>
        <translation>Ouvrir un dossier d’articles…</translation>
    </message>
    <message>
        <source>Open a small library to try things out; nothing in it matters.</source>
        <translation>Ouvrir une petite bibliothèque pour essayer ; rien n’y est important.</translation>
    </message>
    <message>
        <source>Open a web address…</source>
        <translation>Ouvrir une adresse web…</translation>
    </message>
    <message>
        <source>Open another library in this window.</source>
        <translation>Ouvrir une autre bibliothèque dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Open articles…</source>
        <translation>Ouvrir des articles…</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Ouvrir la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Original and text…</source>
        <translation>Original et texte…</translation>
    </message>
    <message>
        <source>Pages or text</source>
        <translation>Pages ou texte</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Coller un article</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Citation précédente</translation>
    </message>
    <message>
        <source>Previous sentence worth checking</source>
        <translation>Phrase précédente à vérifier</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Suggestion précédente</translation>
    </message>
    <message>
        <source>Print the codebook…</source>
        <translation>Imprimer le livre de codes…</translation>
    </message>
    <message>
        <source>Prove that every source and text is, byte for byte, what was loaded: compare them with their sha-256 sums.</source>
        <translation>Prouver que chaque source et chaque texte est, octet pour octet, ce qui a été chargé : les comparer à leurs sommes sha-256.</translation>
    </message>
    <message>
        <source>Prove that the library is whole, and mend what can be mended.</source>
        <translation>Prouver que la bibliothèque est intacte, et réparer ce qui peut l’être.</translation>
    </message>
    <message>
        <source>Put a rectangle on the page: drag it, or move it with the arrow keys and stretch it with Shift; then Q. With a quote chosen that is an area, its rectangle is taken. Alt and a drag draw one anywhere on a page.</source>
        <translation>Mettre un rectangle sur la page : tirez-le, ou déplacez-le avec les flèches et étirez-le avec Maj ; puis Q. Si la citation choisie est une zone, son rectangle est pris. Alt et tirer en dessine un partout.</translation>
    </message>
    <message>
        <source>Put fewer characters into a line.</source>
        <translation>Mettre moins de caractères par ligne.</translation>
    </message>
    <message>
        <source>Put more characters into a line.</source>
        <translation>Mettre plus de caractères par ligne.</translation>
    </message>
    <message>
        <source>Put the chosen quote into the trash, or dismiss the suggestion. Undo brings it back.</source>
        <translation>Mettre la citation choisie à la corbeille, ou écarter la suggestion. Annuler la ramène.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Read the guide here, without a network.</source>
        <translation>Lire le guide ici, sans réseau.</translation>
    </message>
    <message>
        <source>Read the next article of the list.</source>
        <translation>Lire l’article suivant de la liste.</translation>
    </message>
    <message>
        <source>Read the previous article of the list.</source>
        <translation>Lire l’article précédent de la liste.</translation>
    </message>
    <message>
        <source>Recognise text (OCR)</source>
        <translation>Reconnaître le texte (OCR)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Repeat the last tagging</source>
        <translation>Répéter le dernier codage</translation>
    </message>
    <message>
        <source>Review pairs of actors of nearly the same name: Enter merges, S keeps the other name, Delete keeps both.</source>
        <translation>Revoir les paires d’acteurs au nom presque égal : Entrée fusionne, S garde l’autre nom, Suppr garde les deux.</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Exécuter une commande</translation>
    </message>
    <message>
        <source>Say that nothing is left to do in this article, or that there is.</source>
        <translation>Dire qu’il ne reste rien à faire dans cet article, ou le contraire.</translation>
    </message>
    <message>
        <source>Say that the selected words are where the quote stands now that the text has changed.</source>
        <translation>Dire que les mots choisis sont la place de la citation maintenant que le texte a changé.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>Search with every hit in its context, counts by outlet, date, actor and claim, and saved searches.</source>
        <translation>Chercher, avec chaque résultat en contexte, des comptes par média, date, acteur et affirmation, et des recherches enregistrées.</translation>
    </message>
    <message>
        <source>Select a sentence that states something one could check, the most telling first.</source>
        <translation>Choisir une phrase qui affirme quelque chose de vérifiable, la plus parlante d’abord.</translation>
    </message>
    <message>
        <source>Select inside quotation marks</source>
        <translation>Choisir entre guillemets</translation>
    </message>
    <message>
        <source>Select sentence</source>
        <translation>Choisir la phrase</translation>
    </message>
    <message>
        <source>Select the sentence around the caret; again, the paragraph.</source>
        <translation>Choisir la phrase autour du curseur ; encore une fois, le paragraphe.</translation>
    </message>
    <message>
        <source>Select the words inside the quotation marks around the caret.</source>
        <translation>Choisir les mots entre guillemets autour du curseur.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show all keys, as they are set now.</source>
        <translation>Montrer toutes les touches, telles qu’elles sont réglées.</translation>
    </message>
    <message>
        <source>Show or fold copies</source>
        <translation>Montrer ou replier les copies</translation>
    </message>
    <message>
        <source>Show the copies of the article in the list, or fold them into one row; Right and Left do so in the list.</source>
        <translation>Montrer les copies de l’article dans la liste, ou les replier sur une ligne ; Droite et Gauche le font dans la liste.</translation>
    </message>
    <message>
        <source>Show what has been deleted. Enter restores.</source>
        <translation>Montrer ce qui a été supprimé. Entrée restaure.</translation>
    </message>
    <message>
        <source>Show what to begin with, and the libraries opened last.</source>
        <translation>Montrer par quoi commencer, et les bibliothèques ouvertes en dernier.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Take in the articles, quotes, actors and claims of another library; what differs is shown first.</source>
        <translation>Reprendre articles, citations, acteurs et affirmations d’une autre bibliothèque ; ce qui diffère est montré d’abord.</translation>
    </message>
    <message>
        <source>Take the article out of its group of copies</source>
        <translation>Sortir l’article de son groupe de copies</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>Where the text comes from</source>
        <translation>D’où vient le texte</translation>
    </message>
    <message>
        <source>Write all articles, or what a search finds: pages, reports, tables, networks, references, projects.</source>
        <translation>Écrire tous les articles, ou ce qu’une recherche trouve : pages, rapports, tableaux, réseaux, références, projets.</translation>
    </message>
    <message>
        <source>Write tags with their rules, claims by topic and actors as one page to print or to hand to a new coder.</source>
        <translation>Écrire les étiquettes avec leurs règles, les affirmations par thème et les acteurs en une page à imprimer ou à donner à un nouveau codeur.</translation>
    </message>
    <message>
        <source>Write the article with its quotes as a page that anybody can read, a report, a table, for another tool.</source>
        <translation>Écrire l’article avec ses citations en une page que chacun peut lire, un rapport, un tableau, ou pour un autre outil.</translation>
    </message>
    <message>
        <source>Show and edit what is known of the article: title, outlet, byline, date, address, language, note.</source>
        <translation>Afficher et modifier ce qu’on sait de l’article : titre, média, signature, date, adresse, langue, note.</translation>
    </message>
    <message>
        <source>Export article…</source>
        <translation>Exporter l’article…</translation>
    </message>
    <message>
        <source>Export library…</source>
        <translation>Exporter la bibliothèque…</translation>
    </message>
    <message>
        <source>Put a tag on the quote; without one, the selected words are marked first.</source>
        <translation>Mettre une étiquette à la citation ; sans citation choisie, les mots sélectionnés sont d’abord marqués.</translation>
    </message>
    <message>
        <source>Say which stand the quote takes on which claim; without a quote, the selected words are marked first.</source>
        <translation>Dire quelle position la citation prend sur quelle affirmation ; sans citation choisie, les mots sélectionnés sont d’abord marqués.</translation>
    </message>
    <message>
        <source>Say who speaks, is addressed or is mentioned in the quote; without one, the selected words are marked first.</source>
        <translation>Dire qui parle, à qui l’on s’adresse ou qui est mentionné dans la citation ; sans citation choisie, les mots sélectionnés sont d’abord marqués.</translation>
    </message>
    <message>
        <source>Show every article of which the library holds a near-duplicate, each beside its copies.</source>
        <translation>Afficher chaque article dont la bibliothèque contient un quasi-double, à côté de ses copies.</translation>
    </message>
    <message>
        <source>Show every step ever made in this library, and go back to one.</source>
        <translation>Afficher chaque étape jamais faite dans cette bibliothèque, et revenir à l’une d’elles.</translation>
    </message>
    <message>
        <source>Show only some quotes…</source>
        <translation>N’afficher que certaines citations…</translation>
    </message>
    <message>
        <source>Show or hide the inspector.</source>
        <translation>Afficher ou masquer l’inspecteur.</translation>
    </message>
    <message>
        <source>Show or hide the library pane.</source>
        <translation>Afficher ou masquer le volet de la bibliothèque.</translation>
    </message>
    <message>
        <source>Show the article as it was printed, or its text again; caret, selection and place stay.</source>
        <translation>Afficher l’article tel qu’imprimé, ou de nouveau son texte ; curseur, sélection et place restent.</translation>
    </message>
    <message>
        <source>Show the article's versions, what changed, and the quotes whose place is to be checked.</source>
        <translation>Afficher les versions de l’article, ce qui a changé, et les citations dont la place est à vérifier.</translation>
    </message>
    <message>
        <source>Show the articles that are about the same as the one that is open.</source>
        <translation>Afficher les articles qui parlent à peu près de la même chose que celui qui est ouvert.</translation>
    </message>
    <message>
        <source>Show the articles that were found and wait to be chosen from, or what became of each in the last import.</source>
        <translation>Montrer les articles trouvés qui attendent votre choix, ou ce que chacun est devenu à la dernière importation.</translation>
    </message>
    <message>
        <source>Show the articles whose text is nearly that of the one that is open.</source>
        <translation>Afficher les articles dont le texte est presque celui qui est ouvert.</translation>
    </message>
    <message>
        <source>Show the chain of custody: source, sums, who loaded it when, what read it; verify, save or open it.</source>
        <translation>Montrer la chaîne de conservation : source, sommes, qui l’a chargée quand, ce qui l’a lue ; la vérifier, l’enregistrer ou l’ouvrir.</translation>
    </message>
    <message>
        <source>Show the import</source>
        <translation>Montrer l’importation</translation>
    </message>
    <message>
        <source>Show the source beside the text: what is not in it and why, to be put back or left out in a new version.</source>
        <translation>Montrer la source à côté du texte : ce qui n’y est pas et pourquoi, pour le remettre ou le laisser dans une nouvelle version.</translation>
    </message>
    <message>
        <source>Show the table of all quotes: sort, filter, and change several at once.</source>
        <translation>Afficher le tableau de toutes les citations : trier, filtrer, en changer plusieurs à la fois.</translation>
    </message>
    <message>
        <source>Show the version, the licence and where things are kept.</source>
        <translation>Afficher la version, la licence et où tout est gardé.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Start one sentence earlier</source>
        <translation>Commencer une phrase plus tôt</translation>
    </message>
    <message>
        <source>Start one sentence later</source>
        <translation>Commencer une phrase plus tard</translation>
    </message>
    <message>
        <source>Start one word earlier</source>
        <translation>Commencer un mot plus tôt</translation>
    </message>
    <message>
        <source>Start one word later</source>
        <translation>Commencer un mot plus tard</translation>
    </message>
    <message>
        <source>Stick a claim…</source>
        <translation>Coller une affirmation…</translation>
    </message>
    <message>
        <source>Stick a tag…</source>
        <translation>Coller une étiquette…</translation>
    </message>
    <message>
        <source>Stick an actor…</source>
        <translation>Coller un acteur…</translation>
    </message>
    <message>
        <source>Suggestions on or off</source>
        <translation>Suggestions oui ou non</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiquette…</translation>
    </message>
    <message>
        <source>Take back the last change, and the one before, as far back as the library goes.</source>
        <translation>Annuler le dernier changement, et celui d’avant, aussi loin que va la bibliothèque.</translation>
    </message>
    <message>
        <source>Take the selected words out of the chosen quote; without a selection, the part of it that the caret is in.</source>
        <translation>Retirer les mots choisis de la citation choisie ; sans sélection, la partie où se trouve le curseur.</translation>
    </message>
    <message>
        <source>Take what sticks from the chosen quote, which should not have it.</source>
        <translation>Retirer ce qui reste collé de la citation choisie, qui ne doit pas l’avoir.</translation>
    </message>
    <message>
        <source>Take what sticks off the quote</source>
        <translation>Retirer ce qui colle à la citation</translation>
    </message>
    <message>
        <source>To the library</source>
        <translation>À la bibliothèque</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>Au texte</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Verify sources and texts</source>
        <translation>Vérifier sources et textes</translation>
    </message>
    <message>
        <source>Versions of the article</source>
        <translation>Versions de l’article</translation>
    </message>
    <message>
        <source>Wider lines</source>
        <translation>Lignes plus larges</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A claim cannot be linked to itself.</source>
        <translation>Une affirmation ne peut pas être liée à elle-même.</translation>
    </message>
    <message>
        <source>A few words in a language that is easy to tell.</source>
        <translation>Quelques mots dans une langue facile à reconnaître.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Un champ a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A field of choices needs at least one choice.</source>
        <translation>Un champ de choix a besoin d’au moins un choix.</translation>
    </message>
    <message>
        <source>A file in “{0}” is too large.</source>
        <translation>Un fichier dans « {0} » est trop grand.</translation>
    </message>
    <message>
        <source>A library cannot be merged into itself.</source>
        <translation>Une bibliothèque ne peut pas être fusionnée avec elle-même.</translation>
    </message>
    <message>
        <source>A line of {0} is no JSON object.</source>
        <translation>Une ligne de {0} n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Un nom ne peut pas être vide.</translation>
    </message>
    <message>
        <source>A quote needs at least one span or area.</source>
        <translation>Une citation a besoin d’au moins un passage ou une zone.</translation>
    </message>
    <message>
        <source>A quote needs at least one span.</source>
        <translation>Une citation a besoin d’au moins un passage.</translation>
    </message>
    <message>
        <source>A tag cannot lie under itself.</source>
        <translation>Une étiquette ne peut pas être sous elle-même.</translation>
    </message>
    <message>
        <source>A tag needs a name without a slash, which stands between a tag and its parent.</source>
        <translation>Une étiquette a besoin d’un nom sans barre oblique, qui sépare une étiquette de son parent.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Une étiquette a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A topic cannot lie under itself.</source>
        <translation>Un thème ne peut pas être sous lui-même.</translation>
    </message>
    <message>
        <source>A topic needs a name without a slash, which stands between a topic and its parent.</source>
        <translation>Un thème a besoin d’un nom sans barre oblique, qui sépare un thème de son parent.</translation>
    </message>
    <message>
        <source>A topic needs a name.</source>
        <translation>Un thème a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A word can be one or two letters off.</source>
        <translation>Un mot peut différer d’une ou deux lettres.</translation>
    </message>
    <message>
        <source>Accept quote's place</source>
        <translation>Accepter la place de la citation</translation>
    </message>
    <message>
        <source>Accept repairs</source>
        <translation>Accepter des réparations</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Accepter la suggestion</translation>
    </message>
    <message>
        <source>Actors have no field {0}.</source>
        <translation>Les acteurs n’ont pas de champ {0}.</translation>
    </message>
    <message>
        <source>Add actor “{0}”</source>
        <translation>Ajouter l’acteur « {0} »</translation>
    </message>
    <message>
        <source>Add alias “{0}”</source>
        <translation>Ajouter le nom « {0} »</translation>
    </message>
    <message>
        <source>Add article “{0}”</source>
        <translation>Ajouter l’article « {0} »</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>Ajouter une affirmation</translation>
    </message>
    <message>
        <source>Add claim to quote</source>
        <translation>Ajouter une affirmation à la citation</translation>
    </message>
    <message>
        <source>Add field “{0}”</source>
        <translation>Ajouter le champ « {0} »</translation>
    </message>
    <message>
        <source>Add plain words beside it to narrow the search.</source>
        <translation>Ajoutez des mots simples à côté pour restreindre la recherche.</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>Ajouter une citation</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Ajouter un rôle</translation>
    </message>
    <message>
        <source>Add tag “{0}”</source>
        <translation>Ajouter l’étiquette « {0} »</translation>
    </message>
    <message>
        <source>Add topic “{0}”</source>
        <translation>Ajouter le thème « {0} »</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>Ajouter {0}</translation>
    </message>
    <message>
        <source>An actor cannot belong to itself.</source>
        <translation>Un acteur ne peut pas appartenir à lui-même.</translation>
    </message>
    <message>
        <source>An area needs a page and must not be empty.</source>
        <translation>Une zone a besoin d’une page et ne doit pas être vide.</translation>
    </message>
    <message>
        <source>An article cannot be without text.</source>
        <translation>Un article ne peut pas être sans texte.</translation>
    </message>
    <message>
        <source>An article has changed meanwhile; nothing was marked.</source>
        <translation>Un article a changé entre-temps ; rien n’a été marqué.</translation>
    </message>
    <message>
        <source>Annotated page</source>
        <translation>Page annotée</translation>
    </message>
    <message>
        <source>Articles have no field {0}.</source>
        <translation>Les articles n’ont pas de champ {0}.</translation>
    </message>
    <message>
        <source>Articles need no such declarations; the file may have been made to do harm.</source>
        <translation>Les articles n’ont pas besoin de telles déclarations ; le fichier a pu être fait pour nuire.</translation>
    </message>
    <message>
        <source>Ask for the file again; it was changed.</source>
        <translation>Redemandez le fichier ; il a été modifié.</translation>
    </message>
    <message>
        <source>Attach quote</source>
        <translation>Attacher la citation</translation>
    </message>
    <message>
        <source>Build the sample library</source>
        <translation>Créer la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Change affiliation of actor</source>
        <translation>Changer l’appartenance de l’acteur</translation>
    </message>
    <message>
        <source>Change aliases of actor</source>
        <translation>Changer les autres noms de l’acteur</translation>
    </message>
    <message>
        <source>Change choices of “{0}”</source>
        <translation>Changer les choix de « {0} »</translation>
    </message>
    <message>
        <source>Change kind of actor</source>
        <translation>Changer le type de l’acteur</translation>
    </message>
    <message>
        <source>Change kind of field “{0}”</source>
        <translation>Changer le type du champ « {0} »</translation>
    </message>
    <message>
        <source>Change roles of actor</source>
        <translation>Changer les rôles de l’acteur</translation>
    </message>
    <message>
        <source>Change topic of claim</source>
        <translation>Changer le thème de l’affirmation</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>Changer {0}</translation>
    </message>
    <message>
        <source>Change {0} of actor</source>
        <translation>Changer {0} de l’acteur</translation>
    </message>
    <message>
        <source>Change {0} of article</source>
        <translation>Changer {0} de l’article</translation>
    </message>
    <message>
        <source>Change {0} of claim</source>
        <translation>Changer {0} de l’affirmation</translation>
    </message>
    <message>
        <source>Change {0} of quote</source>
        <translation>Changer {0} de la citation</translation>
    </message>
    <message>
        <source>Change {0} of tag</source>
        <translation>Changer {0} de l’étiquette</translation>
    </message>
    <message>
        <source>Check its quotation marks.</source>
        <translation>Vérifiez ses guillemets.</translation>
    </message>
    <message>
        <source>Check that you may open it.</source>
        <translation>Vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>Vérifiez l’adresse et la connexion.</translation>
    </message>
    <message>
        <source>Check the file's permissions.</source>
        <translation>Vérifiez les droits du fichier.</translation>
    </message>
    <message>
        <source>Check the folder {0}.</source>
        <translation>Vérifiez le dossier {0}.</translation>
    </message>
    <message>
        <source>Check the folder's permissions.</source>
        <translation>Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>Check the path, or create a new library there.</source>
        <translation>Vérifiez le chemin, ou créez-y une nouvelle bibliothèque.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Choose a file or a folder.</source>
        <translation>Choisissez un fichier ou un dossier.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .attest.</source>
        <translation>Choisissez un fichier qui finit par .attest.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Choisissez un dossier à vous.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Choose a shorter, simpler name.</source>
        <translation>Choisissez un nom plus court et plus simple.</translation>
    </message>
    <message>
        <source>Choose an article that came from a PDF.</source>
        <translation>Choisissez un article venu d’un PDF.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation>Choisissez un dossier vide ou nouveau.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another library file.</source>
        <translation>Choisissez un autre fichier de bibliothèque.</translation>
    </message>
    <message>
        <source>Choose another name for the new library.</source>
        <translation>Choisissez un autre nom pour la nouvelle bibliothèque.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be overwritten.</source>
        <translation>Choisissez un autre nom, ou dites qu’il peut être écrasé.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>Choisissez parmi : {0}.</translation>
    </message>
    <message>
        <source>Choose the folder with its index.html.</source>
        <translation>Choisissez le dossier avec son index.html.</translation>
    </message>
    <message>
        <source>Choose what is in the text</source>
        <translation>Choisir ce qui est dans le texte</translation>
    </message>
    <message>
        <source>Claims have no field {0}.</source>
        <translation>Les affirmations n’ont pas de champ {0}.</translation>
    </message>
    <message>
        <source>Close it there first, then try again.</source>
        <translation>Fermez-la d’abord là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Livre de codes</translation>
    </message>
    <message>
        <source>Copy the library to a folder you may write to, and open the copy.</source>
        <translation>Copiez la bibliothèque dans un dossier où vous pouvez écrire, et ouvrez la copie.</translation>
    </message>
    <message>
        <source>Correct text</source>
        <translation>Corriger le texte</translation>
    </message>
    <message>
        <source>Create the folder first.</source>
        <translation>Créez d’abord le dossier.</translation>
    </message>
    <message>
        <source>Delete actor</source>
        <translation>Supprimer l’acteur</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>Supprimer l’affirmation</translation>
    </message>
    <message>
        <source>Delete field “{0}”</source>
        <translation>Supprimer le champ « {0} »</translation>
    </message>
    <message>
        <source>Delete quote</source>
        <translation>Supprimer la citation</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Supprimer l’étiquette</translation>
    </message>
    <message>
        <source>Delete topic “{0}”</source>
        <translation>Supprimer le thème « {0} »</translation>
    </message>
    <message>
        <source>Delete {0} actors</source>
        <translation>Supprimer {0} acteurs</translation>
    </message>
    <message>
        <source>Delete {0} claims</source>
        <translation>Supprimer {0} affirmations</translation>
    </message>
    <message>
        <source>Delete {0} quotes</source>
        <translation>Supprimer {0} citations</translation>
    </message>
    <message>
        <source>Delete {0} tags</source>
        <translation>Supprimer {0} étiquettes</translation>
    </message>
    <message>
        <source>Did you mean in:{0}?</source>
        <translation>Vouliez-vous dire in:{0} ?</translation>
    </message>
    <message>
        <source>Dismiss suggestion</source>
        <translation>Écarter la suggestion</translation>
    </message>
    <message>
        <source>Dissolve the group of copies</source>
        <translation>Dissoudre le groupe de copies</translation>
    </message>
    <message>
        <source>Each line must be a JSON object.</source>
        <translation>Chaque ligne doit être un objet JSON.</translation>
    </message>
    <message>
        <source>Each line must be an object.</source>
        <translation>Chaque ligne doit être un objet.</translation>
    </message>
    <message>
        <source>Export an annotated page. ({0})</source>
        <translation>Exportez une page annotée. ({0})</translation>
    </message>
    <message>
        <source>Export it again from the tool it is from.</source>
        <translation>Exportez-le de nouveau depuis son outil d’origine.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Export it as REFI-QDA 1.0.</source>
        <translation>Exportez-le en REFI-QDA 1.0.</translation>
    </message>
    <message>
        <source>Export it as an annotated page.</source>
        <translation>Exportez-le comme page annotée.</translation>
    </message>
    <message>
        <source>Export it from Taguette again.</source>
        <translation>Exportez-le de nouveau depuis Taguette.</translation>
    </message>
    <message>
        <source>Export it from Zotero again.</source>
        <translation>Exportez-le de nouveau depuis Zotero.</translation>
    </message>
    <message>
        <source>Export one article at a time.</source>
        <translation>Exportez un article à la fois.</translation>
    </message>
    <message>
        <source>Export without pictures of pages, or with the whole text and nothing blacked out.</source>
        <translation>Exportez sans images de pages, ou avec le texte entier et rien de caviardé.</translation>
    </message>
    <message>
        <source>Fields are {0}. To look for the words, use quotes.</source>
        <translation>Les champs sont {0}. Pour chercher les mots, mettez des guillemets.</translation>
    </message>
    <message>
        <source>For example {0}:{1}</source>
        <translation>Par exemple {0}:{1}</translation>
    </message>
    <message>
        <source>Forget saved search</source>
        <translation>Oublier la recherche enregistrée</translation>
    </message>
    <message>
        <source>Free some space and try again. Everything saved before is safe.</source>
        <translation>Libérez de la place et réessayez. Tout ce qui a été enregistré avant est sûr.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk.</source>
        <translation>Libérez de la place ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>Go back to a backup.</source>
        <translation>Revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>Group copies</source>
        <translation>Grouper les copies</translation>
    </message>
    <message>
        <source>Hardly any text was found; compare it with the original.</source>
        <translation>Presque aucun texte trouvé ; comparez avec l’original.</translation>
    </message>
    <message>
        <source>Have its tool write it anew.</source>
        <translation>Faites-le réécrire par le logiciel d’où il vient.</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>Import it again as a new version to keep both texts.</source>
        <translation>Importez-le de nouveau comme nouvelle version pour garder les deux textes.</translation>
    </message>
    <message>
        <source>Import it as an article instead.</source>
        <translation>Importez-le plutôt comme article.</translation>
    </message>
    <message>
        <source>Import its subfolders one by one.</source>
        <translation>Importez ses sous-dossiers un par un.</translation>
    </message>
    <message>
        <source>Install Attest again.</source>
        <translation>Réinstallez Attest.</translation>
    </message>
    <message>
        <source>Install the newest Attest to open it. The file has not been changed.</source>
        <translation>Installez la dernière version d’Attest pour l’ouvrir. Le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>It has been started again. The text and your quotes are safe; read on in the text view.</source>
        <translation>Il a été redémarré. Le texte et vos citations sont saufs ; continuez dans la vue du texte.</translation>
    </message>
    <message>
        <source>It has no text, only pictures of pages: mark areas on them, or have its text recognised (OCR).</source>
        <translation>Il n’a pas de texte, seulement des images de pages : marquez-y des zones, ou faites reconnaître son texte (OCR).</translation>
    </message>
    <message>
        <source>It may have been taken back by an undo.</source>
        <translation>Cela a pu être annulé.</translation>
    </message>
    <message>
        <source>It may have been taken back by an undo; redo brings it again.</source>
        <translation>Cela a pu être annulé ; rétablir le ramène.</translation>
    </message>
    <message>
        <source>Its text, if it has any, is in the text view.</source>
        <translation>Son texte, s’il en a, est dans la vue du texte.</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Keep two actors apart</source>
        <translation>Garder deux acteurs distincts</translation>
    </message>
    <message>
        <source>Link claims: {0}</source>
        <translation>Lier des affirmations : {0}</translation>
    </message>
    <message>
        <source>List the articles to see their numbers.</source>
        <translation>Listez les articles pour voir leurs numéros.</translation>
    </message>
    <message>
        <source>Make it, or choose another place.</source>
        <translation>Créez-le, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Make quote {0}</source>
        <translation>Rendre la citation {0}</translation>
    </message>
    <message>
        <source>Make room on the disk, or see that {0} may be written to. Your work is saved all the same.</source>
        <translation>Faites de la place sur le disque, ou veillez à ce que {0} puisse être écrit. Votre travail est enregistré quand même.</translation>
    </message>
    <message>
        <source>Mark all places</source>
        <translation>Marquer toutes les places</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme terminé</translation>
    </message>
    <message>
        <source>Mark as to do</source>
        <translation>Marquer comme à faire</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked PDF</source>
        <translation>PDF marqué</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>Fusionner des affirmations</translation>
    </message>
    <message>
        <source>Merge {0} into “{1}”</source>
        <translation>Fusionner {0} dans « {1} »</translation>
    </message>
    <message>
        <source>Merge {0} tags</source>
        <translation>Fusionner {0} étiquettes</translation>
    </message>
    <message>
        <source>Move quote's area</source>
        <translation>Déplacer la zone de la citation</translation>
    </message>
    <message>
        <source>Move quote's boundaries</source>
        <translation>Déplacer les limites de la citation</translation>
    </message>
    <message>
        <source>Move tag</source>
        <translation>Déplacer l’étiquette</translation>
    </message>
    <message>
        <source>Move the article to the trash instead.</source>
        <translation>Mettez plutôt l’article à la corbeille.</translation>
    </message>
    <message>
        <source>Move topic “{0}”</source>
        <translation>Déplacer le thème « {0} »</translation>
    </message>
    <message>
        <source>Much text on the page was left out; compare it with the original.</source>
        <translation>Beaucoup de texte de la page a été laissé ; comparez avec l’original.</translation>
    </message>
    <message>
        <source>Mute “{0}”</source>
        <translation>Mettre « {0} » en sourdine</translation>
    </message>
    <message>
        <source>Network (GEXF)</source>
        <translation>Réseau (GEXF)</translation>
    </message>
    <message>
        <source>Network (GraphML)</source>
        <translation>Réseau (GraphML)</translation>
    </message>
    <message>
        <source>Network (UCINET)</source>
        <translation>Réseau (UCINET)</translation>
    </message>
    <message>
        <source>Network (matrix)</source>
        <translation>Réseau (matrice)</translation>
    </message>
    <message>
        <source>New version of “{0}”</source>
        <translation>Nouvelle version de « {0} »</translation>
    </message>
    <message>
        <source>No article is that long; the file may have been made to do harm.</source>
        <translation>Aucun article n’est si long ; le fichier a pu être fait pour nuire.</translation>
    </message>
    <message>
        <source>No date was found.</source>
        <translation>Aucune date trouvée.</translation>
    </message>
    <message>
        <source>No headline was found.</source>
        <translation>Aucun titre trouvé.</translation>
    </message>
    <message>
        <source>None of these articles has printed pages.</source>
        <translation>Aucun de ces articles n’a de pages imprimées.</translation>
    </message>
    <message>
        <source>Nothing of {0} is an Attest library.</source>
        <translation>Rien de {0} n’est une bibliothèque Attest.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Nothing was written. Redact the other places where it is named too, or leave the article out.</source>
        <translation>Rien n’a été écrit. Caviardez aussi les autres places où cela est nommé, ou laissez l’article de côté.</translation>
    </message>
    <message>
        <source>Only an abstract was found, not the article.</source>
        <translation>Seul un résumé a été trouvé, pas l’article.</translation>
    </message>
    <message>
        <source>Only metadata was found.</source>
        <translation>Seules des métadonnées ont été trouvées.</translation>
    </message>
    <message>
        <source>Only the first {0} of {1} pages were read.</source>
        <translation>Seules les {0} premières pages sur {1} ont été lues.</translation>
    </message>
    <message>
        <source>Open a file that ends in .attest; projects of other programs can be imported.</source>
        <translation>Ouvrez un fichier qui finit par .attest ; les projets d’autres programmes s’importent.</translation>
    </message>
    <message>
        <source>Open it by itself, not with a folder. If you did, it is damaged, or Attest does not know the tool.</source>
        <translation>Ouvrez-le seul, pas avec un dossier. Si c’est ce que vous avez fait, il est abîmé, ou Attest ne connaît pas l’outil.</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer.</source>
        <translation>Ouvrez-le dans un lecteur PDF.</translation>
    </message>
    <message>
        <source>Open it in a browser and save it again.</source>
        <translation>Ouvrez-le dans un navigateur et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Open it in a browser.</source>
        <translation>Ouvrez-le dans un navigateur.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it as .docx, without a password.</source>
        <translation>Ouvrez-le dans son propre programme et enregistrez-le en .docx, sans mot de passe.</translation>
    </message>
    <message>
        <source>Open it in its own program.</source>
        <translation>Ouvrez-le dans son propre programme.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with.</source>
        <translation>Ouvrez-le dans le programme qui l’a fait.</translation>
    </message>
    <message>
        <source>Open it in the tool that made it, and save it again.</source>
        <translation>Ouvrez-le dans l’outil qui l’a fait et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Part of the article may be missing: the page declares more text than was found.</source>
        <translation>Une partie de l’article manque peut-être : la page annonce plus de texte que trouvé.</translation>
    </message>
    <message>
        <source>Propose two actors again</source>
        <translation>Proposer de nouveau deux acteurs</translation>
    </message>
    <message>
        <source>Put a backslash before signs meant as they are.</source>
        <translation>Mettez une barre oblique inverse devant les signes pris tels quels.</translation>
    </message>
    <message>
        <source>Quotes have no field {0}.</source>
        <translation>Les citations n’ont pas de champ {0}.</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>Livre de codes REFI-QDA</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>Projet REFI-QDA</translation>
    </message>
    <message>
        <source>Records still have “{0}”: rename the choice, or change those records first.</source>
        <translation>Des fiches ont encore « {0} » : renommez le choix, ou changez d’abord ces fiches.</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <translation>Références (BibTeX)</translation>
    </message>
    <message>
        <source>References (CSL-JSON)</source>
        <translation>Références (CSL-JSON)</translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <translation>Références (RIS)</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Reject quote's place</source>
        <translation>Refuser la place de la citation</translation>
    </message>
    <message>
        <source>Remove alias “{0}”</source>
        <translation>Enlever le nom « {0} »</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Enlever l’article</translation>
    </message>
    <message>
        <source>Remove claim from quote</source>
        <translation>Enlever l’affirmation de la citation</translation>
    </message>
    <message>
        <source>Remove role</source>
        <translation>Enlever le rôle</translation>
    </message>
    <message>
        <source>Remove tag from article</source>
        <translation>Enlever l’étiquette de l’article</translation>
    </message>
    <message>
        <source>Remove tag from quote</source>
        <translation>Enlever l’étiquette de la citation</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Enlever {0}</translation>
    </message>
    <message>
        <source>Remove {0} articles</source>
        <translation>Enlever {0} articles</translation>
    </message>
    <message>
        <source>Rename choice “{0}”</source>
        <translation>Renommer le choix « {0} »</translation>
    </message>
    <message>
        <source>Rename field “{0}”</source>
        <translation>Renommer le champ « {0} »</translation>
    </message>
    <message>
        <source>Rename topic “{0}”</source>
        <translation>Renommer le thème « {0} »</translation>
    </message>
    <message>
        <source>Repair library</source>
        <translation>Réparer la bibliothèque</translation>
    </message>
    <message>
        <source>Replacements must lie in the text and must not overlap.</source>
        <translation>Les remplacements doivent être dans le texte et ne pas se chevaucher.</translation>
    </message>
    <message>
        <source>Report (Word)</source>
        <translation>Rapport (Word)</translation>
    </message>
    <message>
        <source>Restore actor</source>
        <translation>Restaurer l’acteur</translation>
    </message>
    <message>
        <source>Restore article</source>
        <translation>Restaurer l’article</translation>
    </message>
    <message>
        <source>Restore claim</source>
        <translation>Restaurer l’affirmation</translation>
    </message>
    <message>
        <source>Restore it from a backup, or delete it and create a new library.</source>
        <translation>Restaurez-la depuis une sauvegarde, ou supprimez-la et créez une nouvelle bibliothèque.</translation>
    </message>
    <message>
        <source>Restore it from a backup; `attest check` lists what is wrong.</source>
        <translation>Restaurez-la depuis une sauvegarde ; `attest check` liste ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Restore quote</source>
        <translation>Restaurer la citation</translation>
    </message>
    <message>
        <source>Restore tag</source>
        <translation>Restaurer l’étiquette</translation>
    </message>
    <message>
        <source>Restore {0} actors</source>
        <translation>Restaurer {0} acteurs</translation>
    </message>
    <message>
        <source>Restore {0} articles</source>
        <translation>Restaurer {0} articles</translation>
    </message>
    <message>
        <source>Restore {0} claims</source>
        <translation>Restaurer {0} affirmations</translation>
    </message>
    <message>
        <source>Restore {0} quotes</source>
        <translation>Restaurer {0} citations</translation>
    </message>
    <message>
        <source>Restore {0} tags</source>
        <translation>Restaurer {0} étiquettes</translation>
    </message>
    <message>
        <source>Run `attest check` on the library.</source>
        <translation>Lancez `attest check` sur la bibliothèque.</translation>
    </message>
    <message>
        <source>Save a copy without it.</source>
        <translation>Enregistrez une copie sans lui.</translation>
    </message>
    <message>
        <source>Save it as text, HTML, PDF or an office document and open that.</source>
        <translation>Enregistrez-le en texte, HTML, PDF ou document de bureau et ouvrez cela.</translation>
    </message>
    <message>
        <source>Save it in a browser and import the file.</source>
        <translation>Enregistrez-le dans un navigateur et importez le fichier.</translation>
    </message>
    <message>
        <source>Save search “{0}”</source>
        <translation>Enregistrer la recherche « {0} »</translation>
    </message>
    <message>
        <source>Say which column holds the text, or name it “text” (found: {0}).</source>
        <translation>Dites quelle colonne contient le texte, ou nommez-la « text » (trouvé : {0}).</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Cherchez de nouveau.</translation>
    </message>
    <message>
        <source>Set speaker</source>
        <translation>Fixer le locuteur</translation>
    </message>
    <message>
        <source>Set stance: {0}</source>
        <translation>Fixer la position : {0}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Split it, or import the parts you need.</source>
        <translation>Divisez-le, ou importez les parties qu’il vous faut.</translation>
    </message>
    <message>
        <source>Split it, or open a smaller copy of it.</source>
        <translation>Divisez-le, ou ouvrez-en une copie plus petite.</translation>
    </message>
    <message>
        <source>Split it, or save it in a simpler format.</source>
        <translation>Divisez-le, ou enregistrez-le dans un format plus simple.</translation>
    </message>
    <message>
        <source>Split the archive and import the parts.</source>
        <translation>Divisez l’archive et importez les parties.</translation>
    </message>
    <message>
        <source>Split the project, then import its parts.</source>
        <translation>Divisez le projet, puis importez ses parties.</translation>
    </message>
    <message>
        <source>Split “{0}” off “{1}”</source>
        <translation>Séparer « {0} » de « {1} »</translation>
    </message>
    <message>
        <source>Start it again when you want.</source>
        <translation>Redémarrez-le quand vous voulez.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Tag article</source>
        <translation>Étiqueter l’article</translation>
    </message>
    <message>
        <source>Tag hits</source>
        <translation>Étiqueter les résultats</translation>
    </message>
    <message>
        <source>Tag quote</source>
        <translation>Étiqueter la citation</translation>
    </message>
    <message>
        <source>Tags have no field {0}.</source>
        <translation>Les étiquettes n’ont pas de champ {0}.</translation>
    </message>
    <message>
        <source>Take in highlights of the PDF</source>
        <translation>Reprendre les surlignages du PDF</translation>
    </message>
    <message>
        <source>Take in {0}</source>
        <translation>Reprendre {0}</translation>
    </message>
    <message>
        <source>Take out of the group of copies</source>
        <translation>Sortir du groupe de copies</translation>
    </message>
    <message>
        <source>That is no file name.</source>
        <translation>Ce n’est pas un nom de fichier.</translation>
    </message>
    <message>
        <source>The Attest data in this file cannot be read: {0}.</source>
        <translation>Les données Attest de ce fichier sont illisibles : {0}.</translation>
    </message>
    <message>
        <source>The PDF could not be written: its file is damaged or locked.</source>
        <translation>Le PDF n’a pas pu être écrit : son fichier est endommagé ou verrouillé.</translation>
    </message>
    <message>
        <source>The article could not be told from the rest of the page, so all of it was kept.</source>
        <translation>L’article n’a pas pu être distingué du reste de la page, donc tout a été gardé.</translation>
    </message>
    <message>
        <source>The backup could not be written: {0}.</source>
        <translation>La sauvegarde n’a pas pu être écrite : {0}.</translation>
    </message>
    <message>
        <source>The backup {0} is damaged itself.</source>
        <translation>La sauvegarde {0} est elle-même endommagée.</translation>
    </message>
    <message>
        <source>The bytes of {0} are not those that were loaded.</source>
        <translation>Les octets de {0} ne sont pas ceux qui ont été chargés.</translation>
    </message>
    <message>
        <source>The data were written by a newer Attest.</source>
        <translation>Les données ont été écrites par un Attest plus récent.</translation>
    </message>
    <message>
        <source>The disk is full or failing; the last action was not saved.</source>
        <translation>Le disque est plein ou défaillant ; la dernière action n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>The encoding was guessed as {0}; check the accented letters.</source>
        <translation>L’encodage a été deviné : {0} ; vérifiez les lettres accentuées.</translation>
    </message>
    <message>
        <source>The encoding was guessed as {0}{1}; check the accented letters.</source>
        <translation>L’encodage a été deviné : {0}{1} ; vérifiez les lettres accentuées.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>L’exportation a été arrêtée ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The export would still hold something you redacted (in {0}).</source>
        <translation>L’exportation contiendrait encore quelque chose que vous avez caviardé (dans {0}).</translation>
    </message>
    <message>
        <source>The feed has only a teaser of this article.</source>
        <translation>Le flux n’a qu’une accroche de cet article.</translation>
    </message>
    <message>
        <source>The file may be damaged.</source>
        <translation>Le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>The file may be damaged; open it in its own program.</source>
        <translation>Le fichier est peut-être endommagé ; ouvrez-le dans son propre programme.</translation>
    </message>
    <message>
        <source>The file says it is in {0}, but it is in {1}; it was read as {2}.</source>
        <translation>Le fichier se dit en {0}, mais il est en {1} ; il a été lu comme {2}.</translation>
    </message>
    <message>
        <source>The file states {0} words, {1} were found.</source>
        <translation>Le fichier annonce {0} mots, {1} ont été trouvés.</translation>
    </message>
    <message>
        <source>The first row names the columns.</source>
        <translation>La première ligne nomme les colonnes.</translation>
    </message>
    <message>
        <source>The folder {0} does not exist.</source>
        <translation>Le dossier {0} n’existe pas.</translation>
    </message>
    <message>
        <source>The folder {0} is read-only.</source>
        <translation>Le dossier {0} est en lecture seule.</translation>
    </message>
    <message>
        <source>The library has this article already{0}: {1} as “{2}”.</source>
        <translation>La bibliothèque a déjà cet article{0} : {1} comme « {2} ».</translation>
    </message>
    <message>
        <source>The other actor needs another name.</source>
        <translation>L’autre acteur a besoin d’un autre nom.</translation>
    </message>
    <message>
        <source>The pages are locked with a password.</source>
        <translation>Les pages sont protégées par un mot de passe.</translation>
    </message>
    <message>
        <source>The pages cannot be shown: the file is damaged.</source>
        <translation>Les pages ne peuvent pas être affichées : le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>L’image est trop grande.</translation>
    </message>
    <message>
        <source>The process that draws the pages ended.</source>
        <translation>Le processus qui dessine les pages s’est arrêté.</translation>
    </message>
    <message>
        <source>The range ends before it starts.</source>
        <translation>L’intervalle finit avant de commencer.</translation>
    </message>
    <message>
        <source>The sample article {0} is missing: {1}</source>
        <translation>L’article d’exemple {0} manque : {1}</translation>
    </message>
    <message>
        <source>The sample has no actor “{0}”.</source>
        <translation>L’exemple n’a pas d’acteur « {0} ».</translation>
    </message>
    <message>
        <source>The sample has no claim “{0}”.</source>
        <translation>L’exemple n’a pas d’affirmation « {0} ».</translation>
    </message>
    <message>
        <source>The sample text does not say “{0}”.</source>
        <translation>Le texte d’exemple ne dit pas « {0} ».</translation>
    </message>
    <message>
        <source>The search index is being written by another window.</source>
        <translation>L’index de recherche est en cours d’écriture par une autre fenêtre.</translation>
    </message>
    <message>
        <source>The search is nested too deeply.</source>
        <translation>La recherche est trop imbriquée.</translation>
    </message>
    <message>
        <source>The search is too long.</source>
        <translation>La recherche est trop longue.</translation>
    </message>
    <message>
        <source>The text made from {0} is not the one that was extracted.</source>
        <translation>Le texte fait de {0} n’est pas celui qui a été extrait.</translation>
    </message>
    <message>
        <source>There is no actor {0}.</source>
        <translation>Il n’y a pas d’acteur {0}.</translation>
    </message>
    <message>
        <source>There is no article {0}.</source>
        <translation>Il n’y a pas d’article {0}.</translation>
    </message>
    <message>
        <source>There is no backup at {0}.</source>
        <translation>Il n’y a pas de sauvegarde à {0}.</translation>
    </message>
    <message>
        <source>There is no claim {0}.</source>
        <translation>Il n’y a pas d’affirmation {0}.</translation>
    </message>
    <message>
        <source>There is no export format “{0}”.</source>
        <translation>Il n’y a pas de format d’exportation « {0} ».</translation>
    </message>
    <message>
        <source>There is no field {0}.</source>
        <translation>Il n’y a pas de champ {0}.</translation>
    </message>
    <message>
        <source>There is no field “{0}:”.</source>
        <translation>Il n’y a pas de champ « {0}: ».</translation>
    </message>
    <message>
        <source>There is no library at {0}.</source>
        <translation>Il n’y a pas de bibliothèque à {0}.</translation>
    </message>
    <message>
        <source>There is no quote {0}.</source>
        <translation>Il n’y a pas de citation {0}.</translation>
    </message>
    <message>
        <source>There is no room left to write “{0}”.</source>
        <translation>Il n’y a plus de place pour écrire « {0} ».</translation>
    </message>
    <message>
        <source>There is no source {0}.</source>
        <translation>Il n’y a pas de source {0}.</translation>
    </message>
    <message>
        <source>There is no such day: {0}.</source>
        <translation>Ce jour n’existe pas : {0}.</translation>
    </message>
    <message>
        <source>There is no tag {0}.</source>
        <translation>Il n’y a pas d’étiquette {0}.</translation>
    </message>
    <message>
        <source>There is no topic {0}.</source>
        <translation>Il n’y a pas de thème {0}.</translation>
    </message>
    <message>
        <source>There is no version {0}.</source>
        <translation>Il n’y a pas de version {0}.</translation>
    </message>
    <message>
        <source>There is nothing called “{0}” to look in.</source>
        <translation>Il n’y a rien qui s’appelle « {0} » où chercher.</translation>
    </message>
    <message>
        <source>There is nothing in it to import.</source>
        <translation>Il n’y a rien à importer dedans.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Cette parenthèse ne ferme rien.</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation>Cette parenthèse n’est jamais fermée.</translation>
    </message>
    <message>
        <source>This is not the password of these pages.</source>
        <translation>Ce n’est pas le mot de passe de ces pages.</translation>
    </message>
    <message>
        <source>This page cannot be drawn: it is damaged.</source>
        <translation>Cette page ne peut pas être dessinée : elle est endommagée.</translation>
    </message>
    <message>
        <source>This page cannot be drawn: it needs more memory than it may have.</source>
        <translation>Cette page ne peut pas être dessinée : elle demande plus de mémoire qu’il n’en est permis.</translation>
    </message>
    <message>
        <source>This page holds no Attest data.</source>
        <translation>Cette page ne contient pas de données Attest.</translation>
    </message>
    <message>
        <source>This quotation mark is never closed.</source>
        <translation>Ce guillemet n’est jamais fermé.</translation>
    </message>
    <message>
        <source>This regular expression is never closed.</source>
        <translation>Cette expression régulière n’est jamais fermée.</translation>
    </message>
    <message>
        <source>This regular expression is wrong: {0}.</source>
        <translation>Cette expression régulière est fausse : {0}.</translation>
    </message>
    <message>
        <source>This regular expression takes too long.</source>
        <translation>Cette expression régulière prend trop de temps.</translation>
    </message>
    <message>
        <source>To load it as an article, import it instead.</source>
        <translation>Pour le charger comme article, importez-le plutôt.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try again, or save it in a browser.</source>
        <translation>Réessayez, ou enregistrez-le dans un navigateur.</translation>
    </message>
    <message>
        <source>Try: date:{0}..{1}</source>
        <translation>Essayez : date:{0}..{1}</translation>
    </message>
    <message>
        <source>Try: {0}</source>
        <translation>Essayez : {0}</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Tapez-le de nouveau.</translation>
    </message>
    <message>
        <source>Type it to see them.</source>
        <translation>Tapez-le pour les voir.</translation>
    </message>
    <message>
        <source>Write it like 2031-03-14.</source>
        <translation>Écrivez-le comme 2031-03-14.</translation>
    </message>
    <message>
        <source>an attachment that holds no article ({0})</source>
        <translation>une pièce jointe sans article ({0})</translation>
    </message>
    <message>
        <source>{0} is a project, not an article.</source>
        <translation>{0} est un projet, pas un article.</translation>
    </message>
    <message>
        <source>Type the whole address, beginning with https://.</source>
        <translation>Tapez l’adresse entière, en commençant par https://.</translation>
    </message>
    <message>
        <source>A PDF cannot be exported without its text, nor with parts blacked out.</source>
        <translation>Un PDF ne peut pas être exporté sans son texte, ni avec des parties caviardées.</translation>
    </message>
    <message>
        <source>A PDF holds one article.</source>
        <translation>Un PDF contient un seul article.</translation>
    </message>
    <message>
        <source>A claim needs words: write down what is claimed.</source>
        <translation>Une affirmation a besoin de mots : écrivez ce qui est affirmé.</translation>
    </message>
    <message>
        <source>Open its file again.</source>
        <translation>Ouvrez de nouveau son fichier.</translation>
    </message>
    <message>
        <source>Pictures of pages would show what is left out or blacked out.</source>
        <translation>Les images des pages montreraient ce qui est laissé ou caviardé.</translation>
    </message>
    <message>
        <source>That is not the password of {0}.</source>
        <translation>Ce n’est pas le mot de passe de {0}.</translation>
    </message>
    <message>
        <source>The pages could not be drawn: the PDF is damaged or locked.</source>
        <translation>Les pages n’ont pas pu être dessinées : le PDF est endommagé ou verrouillé.</translation>
    </message>
    <message>
        <source>The search index cannot be written: {0}.</source>
        <translation>L’index de recherche ne peut pas être écrit : {0}.</translation>
    </message>
    <message>
        <source>The text of this page cannot be recognised.</source>
        <translation>Le texte de cette page ne peut pas être reconnu.</translation>
    </message>
    <message>
        <source>This article does not wait to be imported any more.</source>
        <translation>Cet article n’attend plus d’être importé.</translation>
    </message>
    <message>
        <source>This page could not be drawn: it is damaged.</source>
        <translation>Cette page n’a pas pu être dessinée : elle est endommagée.</translation>
    </message>
    <message>
        <source>Type its password to read it; the password is not kept.</source>
        <translation>Tapez son mot de passe pour le lire ; il n’est pas gardé.</translation>
    </message>
    <message>
        <source>Unlink claims</source>
        <translation>Délier des affirmations</translation>
    </message>
    <message>
        <source>Unpack it and import a part.</source>
        <translation>Décompressez-le et importez une partie.</translation>
    </message>
    <message>
        <source>Unpack it and import its files.</source>
        <translation>Décompressez-le et importez ses fichiers.</translation>
    </message>
    <message>
        <source>Update Attest, then import them again.</source>
        <translation>Mettez Attest à jour, puis importez-les de nouveau.</translation>
    </message>
    <message>
        <source>Use at most {0} characters.</source>
        <translation>Employez au plus {0} caractères.</translation>
    </message>
    <message>
        <source>Use the commands “More like this article” and “Near-duplicates of this article”, or copies:* for all.</source>
        <translation>Employez les commandes « D’autres comme cet article » et « Quasi-doubles de cet article », ou copies:* pour tous.</translation>
    </message>
    <message>
        <source>Web Annotations</source>
        <translation>Annotations web</translation>
    </message>
    <message>
        <source>Words at most {0} apart can be looked for.</source>
        <translation>On peut chercher des mots distants d’au plus {0}.</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Classeur (Excel)</translation>
    </message>
    <message>
        <source>Write a word after NOT.</source>
        <translation>Écrivez un mot après NOT.</translation>
    </message>
    <message>
        <source>Write dates like 2022, 2022-10, 2022-10-15, 2022-10..2022-11 or &gt;=2022-10.</source>
        <translation>Écrivez les dates comme 2022, 2022-10, 2022-10-15, 2022-10..2022-11 ou &gt;=2022-10.</translation>
    </message>
    <message>
        <source>Write it with fewer brackets.</source>
        <translation>Écrivez-le avec moins de parenthèses.</translation>
    </message>
    <message>
        <source>Write one of: articles, quotes, actors, claims, tags, notes.</source>
        <translation>Écrivez l’un de : articles, quotes, actors, claims, tags, notes.</translation>
    </message>
    <message>
        <source>Write ~{0} or less.</source>
        <translation>Écrivez ~{0} ou moins.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Vous l’avez laissé de côté.</translation>
    </message>
    <message>
        <source>Zoom out.</source>
        <translation>Réduisez la vue.</translation>
    </message>
    <message>
        <source>a message without text</source>
        <translation>un message sans texte</translation>
    </message>
    <message>
        <source>a record without a title</source>
        <translation>une fiche sans titre</translation>
    </message>
    <message>
        <source>a row without text</source>
        <translation>une ligne sans texte</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>an entry without text</source>
        <translation>une entrée sans texte</translation>
    </message>
    <message>
        <source>anonymous source</source>
        <translation>source anonyme</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>affirme</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>annotations brat</translation>
    </message>
    <message>
        <source>comment in the margin</source>
        <translation>commentaire en marge</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>ligne de date</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directe</translation>
    </message>
    <message>
        <source>edit {0}</source>
        <translation>étape {0}</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>further reading</source>
        <translation>à lire aussi</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>has no span</source>
        <translation>n’a pas de passage</translation>
    </message>
    <message>
        <source>headline repeated</source>
        <translation>titre répété</translation>
    </message>
    <message>
        <source>index</source>
        <translation>index</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirecte</translation>
    </message>
    <message>
        <source>is missing, though the history has it</source>
        <translation>manque, bien que l’historique l’ait</translation>
    </message>
    <message>
        <source>is not journalled: undo would miss {0}</source>
        <translation>n’est pas journalisé : annuler manquerait {0}</translation>
    </message>
    <message>
        <source>is not what the history made it</source>
        <translation>n’est pas ce que l’historique en a fait</translation>
    </message>
    <message>
        <source>is placed in a text that is not its article's current one</source>
        <translation>est placé dans un texte qui n’est pas l’actuel de son article</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>mentionné</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>no headline and no text</source>
        <translation>ni titre ni texte</translation>
    </message>
    <message>
        <source>no text under its headline</source>
        <translation>pas de texte sous le titre</translation>
    </message>
    <message>
        <source>not part of the article</source>
        <translation>pas une partie de l’article</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>paraphrase</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>pictures and scripts of a saved page</source>
        <translation>images et scripts d’une page enregistrée</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>met en doute</translation>
    </message>
    <message>
        <source>quote {0}</source>
        <translation>citation {0}</translation>
    </message>
    <message>
        <source>refers to a record of {0} that does not exist</source>
        <translation>renvoie à une fiche de {0} qui n’existe pas</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>rapporteur</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>rapporte</translation>
    </message>
    <message>
        <source>responds</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>restates</source>
        <translation>reformule</translation>
    </message>
    <message>
        <source>says “{0}” but the text there is “{1}”</source>
        <translation>dit « {0} » mais le texte à cet endroit est « {1} »</translation>
    </message>
    <message>
        <source>source line</source>
        <translation>ligne de source</translation>
    </message>
    <message>
        <source>source {0}</source>
        <translation>source {0}</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>state</source>
        <translation>État</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>soutient</translation>
    </message>
    <message>
        <source>table {0}</source>
        <translation>table {0}</translation>
    </message>
    <message>
        <source>the bytes of {0} are not those that were loaded</source>
        <translation>les octets de {0} ne sont pas ceux qui ont été chargés</translation>
    </message>
    <message>
        <source>the text is not the one that was extracted</source>
        <translation>le texte n’est pas celui qui a été extrait</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>version {0}</translation>
    </message>
    <message>
        <source>was left open</source>
        <translation>est resté ouvert</translation>
    </message>
    <message>
        <source>{0} answered {1} {2}.</source>
        <translation>{0} a répondu {1} {2}.</translation>
    </message>
    <message>
        <source>{0} broken character{1} could not be read.</source>
        <translation>{0} caractères abîmés{1} n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>{0} cannot be created.{1}</source>
        <translation>{0} ne peut pas être créé.{1}</translation>
    </message>
    <message>
        <source>{0} cannot be reached: {1}.</source>
        <translation>{0} est inaccessible : {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} est illisible : {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written.{1}</source>
        <translation>{0} ne peut pas être écrit.{1}</translation>
    </message>
    <message>
        <source>{0} could not be read ({1}).</source>
        <translation>{0} n’a pas pu être lu ({1}).</translation>
    </message>
    <message>
        <source>{0} could not be restored: {1}.</source>
        <translation>{0} n’a pas pu être restauré : {1}.</translation>
    </message>
    <message>
        <source>{0} declares entities or a DTD, which is not read.</source>
        <translation>{0} déclare des entités ou une DTD, qui n’est pas lue.</translation>
    </message>
    <message>
        <source>{0} does not exist.</source>
        <translation>{0} n’existe pas.</translation>
    </message>
    <message>
        <source>{0} exists already.</source>
        <translation>{0} existe déjà.</translation>
    </message>
    <message>
        <source>{0} has no column that is known to hold text.</source>
        <translation>{0} n’a pas de colonne connue pour contenir du texte.</translation>
    </message>
    <message>
        <source>{0} has no entries.</source>
        <translation>{0} n’a pas d’entrées.</translation>
    </message>
    <message>
        <source>{0} has no files.</source>
        <translation>{0} n’a pas de fichiers.</translation>
    </message>
    <message>
        <source>{0} has no message with text.</source>
        <translation>{0} n’a pas de message avec du texte.</translation>
    </message>
    <message>
        <source>{0} has no pages.</source>
        <translation>{0} n’a pas de pages.</translation>
    </message>
    <message>
        <source>{0} has no records.</source>
        <translation>{0} n’a pas de fiches.</translation>
    </message>
    <message>
        <source>{0} has no rows.</source>
        <translation>{0} n’a pas de lignes.</translation>
    </message>
    <message>
        <source>{0} has no text on its pages.</source>
        <translation>{0} n’a pas de texte sur ses pages.</translation>
    </message>
    <message>
        <source>{0} has no text.</source>
        <translation>{0} n’a pas de texte.</translation>
    </message>
    <message>
        <source>{0} has over {1} files.</source>
        <translation>{0} a plus de {1} fichiers.</translation>
    </message>
    <message>
        <source>{0} has {1} MB; files over {2} MB are not imported.</source>
        <translation>{0} fait {1} Mo ; les fichiers de plus de {2} Mo ne sont pas importés.</translation>
    </message>
    <message>
        <source>{0} holds no page.</source>
        <translation>{0} ne contient pas de page.</translation>
    </message>
    <message>
        <source>{0} holds over {1} files.</source>
        <translation>{0} contient plus de {1} fichiers.</translation>
    </message>
    <message>
        <source>{0} is a folder, not a library.</source>
        <translation>{0} est un dossier, pas une bibliothèque.</translation>
    </message>
    <message>
        <source>{0} is an SQLite file, but not an Attest library.</source>
        <translation>{0} est un fichier SQLite, mais pas une bibliothèque Attest.</translation>
    </message>
    <message>
        <source>{0} is an empty archive.</source>
        <translation>{0} est une archive vide.</translation>
    </message>
    <message>
        <source>{0} is an old Office file, or locked with a password.</source>
        <translation>{0} est un ancien fichier Office, ou verrouillé par un mot de passe.</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>{0} est endommagé.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} est vide.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB.</source>
        <translation>{0} dépasse {1} Mo.</translation>
    </message>
    <message>
        <source>{0} is locked with a password.</source>
        <translation>{0} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>{0} is no RTF file.</source>
        <translation>{0} n’est pas un fichier RTF.</translation>
    </message>
    <message>
        <source>{0} is no table: {1}.</source>
        <translation>{0} n’est pas un tableau : {1}.</translation>
    </message>
    <message>
        <source>{0} is no uid, or {1} no language.</source>
        <translation>{0} n’est pas un identifiant, ou {1} pas une langue.</translation>
    </message>
    <message>
        <source>{0} is no valid JSON.</source>
        <translation>{0} n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation>{0} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{0} is not an Attest library.</source>
        <translation>{0} n’est pas une bibliothèque Attest.</translation>
    </message>
    <message>
        <source>{0} is not in a format that Attest reads.</source>
        <translation>{0} n’est pas dans un format qu’Attest lit.</translation>
    </message>
    <message>
        <source>{0} is not text.</source>
        <translation>{0} n’est pas du texte.</translation>
    </message>
    <message>
        <source>{0} is not the address of a web page.</source>
        <translation>{0} n’est pas l’adresse d’une page web.</translation>
    </message>
    <message>
        <source>{0} is open in another window or program.</source>
        <translation>{0} est ouvert dans une autre fenêtre ou un autre programme.</translation>
    </message>
    <message>
        <source>{0} lies too deep in other files.</source>
        <translation>{0} est trop profond dans d’autres fichiers.</translation>
    </message>
    <message>
        <source>{0} needs more memory than an import may use.</source>
        <translation>{0} demande plus de mémoire qu’une importation ne peut prendre.</translation>
    </message>
    <message>
        <source>{0} of its files were not read: it holds too much for one import</source>
        <translation>{0} de ses fichiers n’ont pas été lus : il contient trop pour une importation</translation>
    </message>
    <message>
        <source>{0} of {1} pages could not be read.</source>
        <translation>{0} pages sur {1} n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>{0} of {1} pages have no text, only pictures.</source>
        <translation>{0} pages sur {1} n’ont pas de texte, seulement des images.</translation>
    </message>
    <message>
        <source>{0} says {1} articles, {2} were found</source>
        <translation>{0} annonce {1} articles, {2} ont été trouvés</translation>
    </message>
    <message>
        <source>{0} took too long to arrive.</source>
        <translation>{0} a mis trop de temps à arriver.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MB in one part.</source>
        <translation>{0} se décompresse à plus de {1} Mo en une partie.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MB.</source>
        <translation>{0} se décompresse à plus de {1} Mo.</translation>
    </message>
    <message>
        <source>{0} was given up after {1} seconds.</source>
        <translation>{0} a été abandonné après {1} secondes.</translation>
    </message>
    <message>
        <source>{0} was last used with a newer Attest.</source>
        <translation>{0} a été utilisé en dernier avec un Attest plus récent.</translation>
    </message>
    <message>
        <source>{0}s have a field “{1}” already.</source>
        <translation>{0}s ont déjà un champ « {1} ».</translation>
    </message>
    <message>
        <source>{0}s have no field {1} to complete.</source>
        <translation>{0}s n’ont pas de champ {1} à compléter.</translation>
    </message>
    <message>
        <source>“NOT” needs something to leave out.</source>
        <translation>« NOT » a besoin de quelque chose à laisser.</translation>
    </message>
    <message>
        <source>“{0}:” needs a value.</source>
        <translation>« {0}: » a besoin d’une valeur.</translation>
    </message>
    <message>
        <source>“{0}:” takes the number of an article, not “{1}”.</source>
        <translation>« {0}: » attend le numéro d’un article, pas « {1} ».</translation>
    </message>
    <message>
        <source>“{0}” cannot be read as JSON.</source>
        <translation>« {0} » n’est pas lisible comme JSON.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation>« {0} » est illisible.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written to.</source>
        <translation>« {0} » ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>“{0}” could not be written: {1}.</source>
        <translation>« {0} » n’a pas pu être écrit : {1}.</translation>
    </message>
    <message>
        <source>“{0}” does not go with {1} networks.</source>
        <translation>« {0} » ne va pas avec les réseaux {1}.</translation>
    </message>
    <message>
        <source>“{0}” exists already.</source>
        <translation>« {0} » existe déjà.</translation>
    </message>
    <message>
        <source>“{0}” holds files that are no Attest site.</source>
        <translation>« {0} » contient des fichiers qui ne sont pas un site Attest.</translation>
    </message>
    <message>
        <source>“{0}” holds half a character, which cannot be stored.</source>
        <translation>« {0} » contient une moitié de caractère, qui ne peut être enregistrée.</translation>
    </message>
    <message>
        <source>“{0}” holds no REFI-QDA 1.0 project.</source>
        <translation>« {0} » ne contient pas de projet REFI-QDA 1.0.</translation>
    </message>
    <message>
        <source>“{0}” holds no project.</source>
        <translation>« {0} » ne contient pas de projet.</translation>
    </message>
    <message>
        <source>“{0}” is damaged, or not laid out as its tool does it.</source>
        <translation>« {0} » est endommagé, ou n’est pas disposé comme le fait son outil.</translation>
    </message>
    <message>
        <source>“{0}” is damaged.</source>
        <translation>« {0} » est endommagé.</translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no.</source>
        <translation>« {0} » n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>“{0}” is no choice for {1}.</source>
        <translation>« {0} » n’est pas un choix pour {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no date.</source>
        <translation>« {0} » n’est pas une date.</translation>
    </message>
    <message>
        <source>“{0}” is no possible file name here.</source>
        <translation>« {0} » n’est pas un nom de fichier possible ici.</translation>
    </message>
    <message>
        <source>“{0}” is no project of a tool that Attest knows.</source>
        <translation>« {0} » n’est pas un projet d’un outil qu’Attest connaît.</translation>
    </message>
    <message>
        <source>“{0}” is no site that Attest exported.</source>
        <translation>« {0} » n’est pas un site exporté par Attest.</translation>
    </message>
    <message>
        <source>“{0}” is none of the choices: {1}.</source>
        <translation>« {0} » n’est aucun des choix : {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a date.</source>
        <translation>« {0} » n’est pas une date.</translation>
    </message>
    <message>
        <source>“{0}” is not a date; write it as 2031-03-14, 2031-03 or 2031.</source>
        <translation>« {0} » n’est pas une date ; écrivez 2031-03-14, 2031-03 ou 2031.</translation>
    </message>
    <message>
        <source>“{0}” is not a number; write it as 1200 or 0.5.</source>
        <translation>« {0} » n’est pas un nombre ; écrivez 1200 ou 0.5.</translation>
    </message>
    <message>
        <source>“{0}” is {1} already.</source>
        <translation>« {0} » est déjà {1}.</translation>
    </message>
    <message>
        <source>“{0}” needs something to look for on both sides.</source>
        <translation>« {0} » a besoin de quelque chose à chercher des deux côtés.</translation>
    </message>
</context>
<context>
    <name>counting</name>
    <message numerus="yes">
        <source>%Ln actors</source>
        <translation>
            <numerusform>%Ln acteur</numerusform>
            <numerusform>%Ln acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claims</source>
        <translation>
            <numerusform>%Ln affirmation</numerusform>
            <numerusform>%Ln affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln copie</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln différence</numerusform>
            <numerusform>%Ln différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln surlignage</numerusform>
            <numerusform>%Ln surlignages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>%Ln nom</numerusform>
            <numerusform>%Ln noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln étiquette</numerusform>
            <numerusform>%Ln étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topics</source>
        <translation>
            <numerusform>%Ln thème</numerusform>
            <numerusform>%Ln thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Annotate</source>
        <translation>Annoter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>not_now</name>
    <message>
        <source>Choose a quote first: N goes to the next one, Q marks the selected words.</source>
        <translation>Choisissez d’abord une citation : N va à la suivante, Q marque les mots sélectionnés.</translation>
    </message>
    <message>
        <source>No suggestions are left in this article.</source>
        <translation>Il ne reste pas de suggestions dans cet article.</translation>
    </message>
    <message>
        <source>Select the words first: S takes the sentence, Shift and the arrows any words.</source>
        <translation>Sélectionnez d’abord les mots : S prend la phrase, Maj et les flèches n’importe quels mots.</translation>
    </message>
    <message>
        <source>This article has no printed pages.</source>
        <translation>Cet article n’a pas de pages imprimées.</translation>
    </message>
</context>
<context>
    <name>showing</name>
    <message>
        <source>by {0}</source>
        <translation>par {0}</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Choose “Norrvik dockers vote to go back to the gate” in the list on the left.</source>
        <translation>Choisissez « Norrvik dockers vote to go back to the gate » dans la liste à gauche.</translation>
    </message>
    <message>
        <source>Click into a sentence and press {0}: it is selected. {0} again takes the whole paragraph.</source>
        <translation>Cliquez dans une phrase et appuyez sur {0} : elle est choisie. {0} encore prend tout le paragraphe.</translation>
    </message>
    <message>
        <source>Dashed lines are suggestions. Press {0} to go to one, Enter to accept it.</source>
        <translation>Les lignes en tirets sont des suggestions. {0} va à l’une, Entrée l’accepte.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout trouver</translation>
    </message>
    <message>
        <source>Give it a tag</source>
        <translation>Lui donner une étiquette</translation>
    </message>
    <message>
        <source>Let Attest suggest</source>
        <translation>Laisser Attest suggérer</translation>
    </message>
    <message>
        <source>Mark it as a quote</source>
        <translation>La marquer comme citation</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Ouvrir un article</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>La transmettre</translation>
    </message>
    <message>
        <source>Press 1 for the first speaker, or type a name and press Enter. {0} asks again.</source>
        <translation>Appuyez sur 1 pour le premier locuteur, ou tapez un nom et Entrée. {0} redemande.</translation>
    </message>
    <message>
        <source>Press {0} and choose a claim. The arrow keys ← → choose the stance: asserts, denies, questions.</source>
        <translation>Appuyez sur {0} et choisissez une affirmation. Les flèches ← → choisissent la position : affirme, nie, met en doute.</translation>
    </message>
    <message>
        <source>Press {0} and choose a tag, or type a new one. “frame / risk” makes one below another.</source>
        <translation>Appuyez sur {0} et choisissez une étiquette, ou tapez-en une nouvelle. « cadre / risque » en met une sous une autre.</translation>
    </message>
    <message>
        <source>Press {0} and save the article as one page that opens in any browser.</source>
        <translation>Appuyez sur {0} et enregistrez l’article en une page qui s’ouvre dans tout navigateur.</translation>
    </message>
    <message>
        <source>Press {0} and type “sluice”: articles, quotes and claims are found as you type. Esc closes it.</source>
        <translation>Appuyez sur {0} et tapez « sluice » : articles, citations et affirmations sont trouvés à mesure. Échap ferme.</translation>
    </message>
    <message>
        <source>Press {0}. Every step can be undone, also tomorrow; {1} does it again.</source>
        <translation>Appuyez sur {0}. Chaque étape peut être annulée, même demain ; {1} la refait.</translation>
    </message>
    <message>
        <source>Press {0}. The words get a colour, and the likely speakers are offered.</source>
        <translation>Appuyez sur {0}. Les mots prennent une couleur, et les locuteurs probables sont proposés.</translation>
    </message>
    <message>
        <source>Say about which claim</source>
        <translation>Dire de quelle affirmation il s’agit</translation>
    </message>
    <message>
        <source>Say who says it</source>
        <translation>Dire qui le dit</translation>
    </message>
    <message>
        <source>Select what somebody says</source>
        <translation>Choisir ce que quelqu’un dit</translation>
    </message>
    <message>
        <source>Take something back</source>
        <translation>Annuler quelque chose</translation>
    </message>
</context>
</TS>