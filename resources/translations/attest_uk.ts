<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name />
    <message>
        <source> days</source>
        <translation> днів</translation>
    </message>
    <message>
        <source>Nothing is read from your settings, and none are kept. Start Attest as usual to have them back.</source>
        <translation>З ваших налаштувань нічого не читається, і жодних не зберігається. Запустіть Attest як звичайно, щоб повернути їх.</translation>
    </message>
    <message>
        <source>Safe mode.</source>
        <translation>Безпечний режим.</translation>
    </message>
</context>
<context>
    <name>ActorPage</name>
    <message>
        <source>Actor</source>
        <translation>Діяч</translation>
    </message>
    <message>
        <source>Add “{}”</source>
        <translation>Додати «{}»</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Інші імена</translation>
    </message>
    <message>
        <source>Another name in the texts</source>
        <translation>Інше ім’я в текстах</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Належить до</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Contradicts itself</source>
        <translation>Суперечить собі</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Зовнішній ідентифікатор</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>Вид діяча</translation>
    </message>
    <message>
        <source>Markdown; saved when you leave the field</source>
        <translation>Markdown; зберігається, коли ви залишаєте поле</translation>
    </message>
    <message>
        <source>Merge another actor into this…</source>
        <translation>Об’єднати іншого діяча з цим…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Відкрити у браузері</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Quotes of this actor</source>
        <translation>Цитати цього діяча</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ролі</translation>
    </message>
    <message>
        <source>Split this actor…</source>
        <translation>Розділити цього діяча…</translation>
    </message>
    <message>
        <source>Where this actor contradicts itself</source>
        <translation>Де цей діяч суперечить собі</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Котрий</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Хто це</translation>
    </message>
    <message>
        <source>Wikidata Q… or an address</source>
        <translation>Wikidata Q… або адреса</translation>
    </message>
    <message>
        <source>minister of X, 2019–2023</source>
        <translation>міністр X, 2019–2023</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>цитат: {}</translation>
    </message>
</context>
<context>
    <name>AddressBar</name>
    <message>
        <source>Address of an article</source>
        <translation>Адреса статті</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Enter fetches this one page and nothing else.</source>
        <translation>Enter отримує лише цю сторінку й нічого більше.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Отримати</translation>
    </message>
    <message>
        <source>Fetch a web page</source>
        <translation>Отримати вебсторінку</translation>
    </message>
    <message>
        <source>Only http and https addresses are fetched.</source>
        <translation>Отримуються лише адреси http і https.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Вебадреса</translation>
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
        <translation>Відкладено 1 уривок</translation>
    </message>
    <message>
        <source>{0} passages set aside</source>
        <translation>Відкладено уривків: {0}</translation>
    </message>
</context>
<context>
    <name>Annotating</name>
    <message>
        <source>Copied with its source.</source>
        <translation>Скопійовано з джерелом.</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>Додати цитату</translation>
    </message>
    <message>
        <source>Nothing to repeat yet: give a quote an actor, a claim or a tag first.</source>
        <translation>Ще нічого повторювати: спершу дайте цитаті діяча, твердження або мітку.</translation>
    </message>
    <message>
        <source>Quote deleted. Ctrl+Z brings it back.</source>
        <translation>Цитату видалено. Ctrl+Z поверне її.</translation>
    </message>
    <message>
        <source>Tag hits</source>
        <translation>Позначити знайдене</translation>
    </message>
    <message>
        <source>Tag the hits</source>
        <translation>Позначити знайдене</translation>
    </message>
    <message>
        <source>Tagged {0} with “{1}”.</source>
        <translation>{0} з міткою «{1}».</translation>
    </message>
    <message>
        <source>The caret is not inside quotation marks. S selects the sentence.</source>
        <translation>Курсор не в лапках. S вибирає речення.</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>2031-03-14, 2031-03 or 2031</source>
        <translation>2031-03-14, 2031-03 або 2031</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Done with this article</source>
        <translation>З цією статтею закінчено</translation>
    </message>
    <message>
        <source>Economy, Opinion…</source>
        <translation>Економіка, Думки…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Markdown; saved when you leave the field</source>
        <translation>Markdown; зберігається, коли ви залишаєте поле</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Відкрити у браузері</translation>
    </message>
    <message>
        <source>Original…</source>
        <translation>Оригінал…</translation>
    </message>
    <message>
        <source>Origin…</source>
        <translation>Походження…</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Tag, or parent / tag</source>
        <translation>Мітка або вища / мітка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Версії…</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>Хто опублікував</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Хто написав</translation>
    </message>
    <message>
        <source>added {}</source>
        <translation>додано {}</translation>
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
        <translation>версія {}, прочитана {}</translation>
    </message>
    <message>
        <source>{} words</source>
        <translation>слів: {}</translation>
    </message>
</context>
<context>
    <name>ArticleRows</name>
    <message>
        <source>1 quote</source>
        <translation>1 цитата</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>цитат: {}</translation>
    </message>
</context>
<context>
    <name>ArticlesModel</name>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>одна з {0}</translation>
    </message>
    <message>
        <source>{} % read</source>
        <translation>прочитано {} %</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>цитат: {}</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Backed up.</source>
        <translation>Копію зроблено.</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Повернутися до цієї копії</translation>
    </message>
    <message>
        <source>There is a whole copy of {0}. The damaged file is kept beside it.</source>
        <translation>Є ціла копія від {0}. Пошкоджений файл залишиться поруч.</translation>
    </message>
    <message>
        <source>What was there before is in {0}.</source>
        <translation>Те, що було раніше, — у {0}.</translation>
    </message>
    <message>
        <source>{0} is as it was in the copy.</source>
        <translation>{0} тепер як у копії.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Back up now</source>
        <translation>Зробити копію зараз</translation>
    </message>
    <message>
        <source>Copies of this library, the newest first</source>
        <translation>Копії цієї бібліотеки, найновіша перша</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Повернутися до цієї копії</translation>
    </message>
    <message>
        <source>Open a library to see its copies.</source>
        <translation>Відкрийте бібліотеку, щоб побачити її копії.</translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it under another name</source>
        <translation>Теперішню бібліотеку збережено поруч під іншою назвою</translation>
    </message>
    <message>
        <source>There is no copy yet. One is made when you have worked in the library and open it again.</source>
        <translation>Копії ще немає. Її буде зроблено, коли ви попрацюєте в бібліотеці й відкриєте її знову.</translation>
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
        <translation>Кожен блок оригіналу; позначені — в тексті</translation>
    </message>
    <message>
        <source>In the text: {0} in {1} of {2} blocks</source>
        <translation>У тексті: {0} у {1} з {2} блоків</translation>
    </message>
    <message>
        <source>Only what is left out</source>
        <translation>Лише те, що пропущено</translation>
    </message>
    <message>
        <source>The text this makes</source>
        <translation>Текст, що з цього вийде</translation>
    </message>
</context>
<context>
    <name>Boundaries</name>
    <message>
        <source>A quote needs some words. Del deletes it whole.</source>
        <translation>Цитаті потрібні слова. Del видаляє її цілком.</translation>
    </message>
    <message>
        <source>Select the words that are not part of the quote, then cut them out.</source>
        <translation>Виберіть слова, що не належать до цитати, і виріжте їх.</translation>
    </message>
    <message>
        <source>These words are not in the text any more; attach the quote first (Ctrl+5).</source>
        <translation>Цих слів у тексті вже немає; спершу прикріпіть цитату (Ctrl+5).</translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <source>Change certainty of {0}</source>
        <translation>Змінити певність: {0}</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Certainty</source>
        <translation>Певність</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>вибрано: {0}</translation>
    </message>
    <message>
        <source>{0}, then Enter</source>
        <translation>{0}, потім Enter</translation>
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
        <translation>ще {0}</translation>
    </message>
    <message>
        <source>No speaker yet</source>
        <translation>Мовця ще немає</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Уривок</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>прийняти</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>стверджує</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>заперечує</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>пряма</translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation>відхилити</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>непряма</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>змішана</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>переказ</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>уривок</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>ставить під сумнів</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>повідомляє</translation>
    </message>
    <message>
        <source>suggestion: Enter accepts, Del dismisses</source>
        <translation>пропозиція: Enter приймає, Del відхиляє</translation>
    </message>
    <message>
        <source>tags: {0}</source>
        <translation>мітки: {0}</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Esc closes. Every key can be changed in the settings.</source>
        <translation>Esc закриває. Кожну клавішу можна змінити в налаштуваннях.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Enter opens, Delete removes</source>
        <translation>Enter відкриває, Delete прибирає</translation>
    </message>
    <message>
        <source>Open “{}” — Delete removes it here</source>
        <translation>Відкрити «{}» — Delete прибирає тут</translation>
    </message>
</context>
<context>
    <name>ChipsField</name>
    <message>
        <source>Add: {}</source>
        <translation>Додати: {}</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Candidates</source>
        <translation>Кандидати</translation>
    </message>
    <message>
        <source>Create “{}”</source>
        <translation>Створити «{}»</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Функція</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Позиція</translation>
    </message>
    <message>
        <source>Type a name, or press a number</source>
        <translation>Введіть ім’я або натисніть цифру</translation>
    </message>
    <message>
        <source>Type what is claimed, or press a number</source>
        <translation>Введіть, що стверджується, або натисніть цифру</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Claim</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>New actor “{}”</source>
        <translation>Новий діяч «{}»</translation>
    </message>
    <message>
        <source>New claim “{}”</source>
        <translation>Нове твердження «{}»</translation>
    </message>
    <message>
        <source>New tag “{}”</source>
        <translation>Нова мітка «{}»</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>Type a tag, “frame / risk” for one below another</source>
        <translation>Введіть мітку; «рамка / ризик» кладе одну під іншу</translation>
    </message>
    <message>
        <source>Type the claim, ←→ for the stance</source>
        <translation>Введіть твердження, ←→ для позиції</translation>
    </message>
    <message>
        <source>Who is concerned?</source>
        <translation>Кого це стосується?</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Хто це каже?</translation>
    </message>
</context>
<context>
    <name>ClaimPage</name>
    <message>
        <source>Another claim</source>
        <translation>Інше твердження</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Відповідь від</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Суперечить</translation>
    </message>
    <message>
        <source>Link to another claim…</source>
        <translation>Пов’язати з іншим твердженням…</translation>
    </message>
    <message>
        <source>Markdown; saved when you leave the field</source>
        <translation>Markdown; зберігається, коли ви залишаєте поле</translation>
    </message>
    <message>
        <source>Merge another claim into this…</source>
        <translation>Об’єднати інше твердження з цим…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Responds to</source>
        <translation>Відповідає на</translation>
    </message>
    <message>
        <source>Restates</source>
        <translation>Повторює</translation>
    </message>
    <message>
        <source>Show filled fields only</source>
        <translation>Показувати лише заповнені поля</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Формулювання</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Підтримане</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Підтримує</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Topic, or parent / topic</source>
        <translation>Тема або вища / тема</translation>
    </message>
    <message>
        <source>What is claimed</source>
        <translation>Що стверджується</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Котрий</translation>
    </message>
    <message>
        <source>Who takes which stand</source>
        <translation>Хто яку позицію займає</translation>
    </message>
    <message>
        <source>contradicts · {0}</source>
        <translation>суперечить · {0}</translation>
    </message>
    <message>
        <source>open, checked, disputed…</source>
        <translation>відкрите, перевірене, спірне…</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>цитат: {}</translation>
    </message>
</context>
<context>
    <name>ClaimRow</name>
    <message>
        <source>Certainty about “{}”</source>
        <translation>Певність щодо «{}»</translation>
    </message>
    <message>
        <source>Stance on “{}”</source>
        <translation>Позиція щодо «{}»</translation>
    </message>
</context>
<context>
    <name>ClaimsField</name>
    <message>
        <source>Claim</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>What is claimed, in your words</source>
        <translation>Що стверджується, вашими словами</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>blue</source>
        <translation>синій</translation>
    </message>
    <message>
        <source>green</source>
        <translation>зелений</translation>
    </message>
    <message>
        <source>no colour</source>
        <translation>без кольору</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>помаранчевий</translation>
    </message>
    <message>
        <source>red</source>
        <translation>червоний</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>бірюзовий</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>фіолетовий</translation>
    </message>
</context>
<context>
    <name>ColumnsForm</name>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Read the table so</source>
        <translation>Читати таблицю так</translation>
    </message>
    <message>
        <source>Say what each column holds; one holds the text. Tables with the same columns are read so from now on.</source>
        <translation>Скажіть, що містить кожен стовпець; один містить текст. Таблиці з такими самими стовпцями відтепер читатимуться так.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>What the column “{0}” holds</source>
        <translation>Що містить стовпець «{0}»</translation>
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
        <translation>Пропозиції для {}</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Choose two or more articles in the list first (Ctrl+click, Shift+arrows).</source>
        <translation>Спершу виберіть у списку дві чи більше статей (Ctrl+клацання, Shift+стрілки).</translation>
    </message>
    <message>
        <source>Grouped: {0}. Ctrl+Z takes it back.</source>
        <translation>Згруповано: {0}. Ctrl+Z поверне назад.</translation>
    </message>
    <message>
        <source>Taken out of the group: {0}. Ctrl+Z takes it back.</source>
        <translation>Вийнято з групи: {0}. Ctrl+Z поверне назад.</translation>
    </message>
    <message>
        <source>The group is dissolved; {0} stand alone. Ctrl+Z takes it back.</source>
        <translation>Групу розпущено; окремо: {0}. Ctrl+Z поверне назад.</translation>
    </message>
    <message>
        <source>This article is in no group of copies.</source>
        <translation>Ця стаття не в жодній групі копій.</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Виправити текст</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Зберегти версію</translation>
    </message>
    <message>
        <source>The old text stays as a version; quotes follow their words.</source>
        <translation>Старий текст лишається версією; цитати йдуть за своїми словами.</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>Абзац</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Attest made a mistake</source>
        <translation>Attest припустився помилки</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копіювати подробиці</translation>
    </message>
    <message>
        <source>Details of the mistake</source>
        <translation>Подробиці помилки</translation>
    </message>
    <message>
        <source>Everything up to “Saved” is in your library. You can go on working; if the same happens again, please send us the details below. They hold no text of your articles.</source>
        <translation>Усе до «Збережено» є у вашій бібліотеці. Можна працювати далі; якщо це повториться, надішліть нам подробиці нижче. У них немає тексту ваших статей.</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>Add a field of your own…</source>
        <translation>Додати власне поле…</translation>
    </message>
    <message>
        <source>Fields…</source>
        <translation>Поля…</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>

… the first {0} characters are shown.</source>
        <translation>

… показано перші {0} символів.</translation>
    </message>
    <message>
        <source>About the chosen row</source>
        <translation>Про вибраний рядок</translation>
    </message>
    <message>
        <source>Original and text… (O)</source>
        <translation>Оригінал і текст… (O)</translation>
    </message>
    <message>
        <source>Show the original…</source>
        <translation>Показати оригінал…</translation>
    </message>
    <message>
        <source>The text that was found</source>
        <translation>Знайдений текст</translation>
    </message>
    <message>
        <source>Type the password…</source>
        <translation>Ввести пароль…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>read by {0}</source>
        <translation>прочитано: {0}</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Перебіг експорту</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показати теку</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Зупиняється…</translation>
    </message>
    <message>
        <source>What was left behind</source>
        <translation>Що лишилося поза експортом</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Account of the exchange</source>
        <translation>Звіт про обмін</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>As suggested</source>
        <translation>Як запропоновано</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Закрити звіт</translation>
    </message>
    <message>
        <source>Keep all here</source>
        <translation>Залишити все тутешнє</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Лишилося позаду</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Take all there</source>
        <translation>Узяти все тамтешнє</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Узяти</translation>
    </message>
    <message>
        <source>What became of each item</source>
        <translation>Що сталося з кожним елементом</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Що відрізняється</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Без місця</translation>
    </message>
    <message>
        <source>{0}: in {1} of them something comes from there. Space or a click on the last column turns one.</source>
        <translation>{0}: у {1} з них дещо прийде звідти. Пробіл або клацання в останньому стовпці перемикає.</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Тут</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Of its items: {0}.</source>
        <translation>З його елементів: {0}.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Наслідок</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Там</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>діяч</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>діячі</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адреса</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>належність</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>анотація</translation>
    </message>
    <message>
        <source>article</source>
        <translation>стаття</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>атрибут</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>case</source>
        <translation>випадок</translation>
    </message>
    <message>
        <source>category</source>
        <translation>категорія</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>певність</translation>
    </message>
    <message>
        <source>certainty on “{0}</source>
        <translation>певність щодо «{0}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змінено</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>варіанти</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>твердження</translation>
    </message>
    <message>
        <source>claim link</source>
        <translation>зв’язок тверджень</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>твердження</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>кодування</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>колір</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>маркер</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>визначення</translation>
    </message>
    <message>
        <source>description</source>
        <translation>опис</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>приклади</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>граф</translation>
    </message>
    <message>
        <source>here (fixed)</source>
        <translation>тут (незмінно)</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>виділення</translation>
    </message>
    <message>
        <source>how it was obtained</source>
        <translation>як отримано</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>ідентифікатор</translation>
    </message>
    <message>
        <source>image coding</source>
        <translation>кодування зображення</translation>
    </message>
    <message>
        <source>item</source>
        <translation>елемент</translation>
    </message>
    <message>
        <source>journal entry</source>
        <translation>запис журналу</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>збережено</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>language</source>
        <translation>мова</translation>
    </message>
    <message>
        <source>left behind</source>
        <translation>лишилося позаду</translation>
    </message>
    <message>
        <source>marked words</source>
        <translation>виділені слова</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ім’я</translation>
    </message>
    <message>
        <source>note</source>
        <translation>нотатка</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>інші імена</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>видання</translation>
    </message>
    <message>
        <source>page</source>
        <translation>сторінка</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>relation or event</source>
        <translation>відношення чи подія</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>ролі</translation>
    </message>
    <message>
        <source>section</source>
        <translation>рубрика</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>вибір</translation>
    </message>
    <message>
        <source>set</source>
        <translation>набір</translation>
    </message>
    <message>
        <source>sound or film coding</source>
        <translation>кодування звуку чи відео</translation>
    </message>
    <message>
        <source>source</source>
        <translation>джерело</translation>
    </message>
    <message>
        <source>stance on “{0}</source>
        <translation>позиція щодо «{0}</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>формулювання</translation>
    </message>
    <message>
        <source>status</source>
        <translation>стан</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>мітка</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>мітки</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>there ▸</source>
        <translation>там ▸</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>translated from</source>
        <translation>перекладено з</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>кошик</translation>
    </message>
    <message>
        <source>type</source>
        <translation>тип</translation>
    </message>
    <message>
        <source>when not to use it</source>
        <translation>коли не вживати</translation>
    </message>
    <message>
        <source>when to use it</source>
        <translation>коли вживати</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>без місця</translation>
    </message>
    <message>
        <source>◂ both ▸</source>
        <translation>◂ обидва ▸</translation>
    </message>
    <message>
        <source>◂ here</source>
        <translation>◂ тут</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message>
        <source>Comparing…</source>
        <translation>Порівняння…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Читання {0}…</translation>
    </message>
    <message>
        <source>Show each item</source>
        <translation>Показати кожен елемент</translation>
    </message>
    <message>
        <source>Take in {0}</source>
        <translation>Узяти {0}</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Узяття…</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>Скасування забере назад.</translation>
    </message>
    <message>
        <source>What came in from {0}</source>
        <translation>Що прийшло з {0}</translation>
    </message>
    <message>
        <source>What the format holds of each record. The library itself has lost nothing.</source>
        <translation>Що формат уміщує з кожного запису. Сама бібліотека нічого не втратила.</translation>
    </message>
    <message>
        <source>What was left behind in {0}</source>
        <translation>Що лишилося поза {0}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>нічого нового</translation>
    </message>
    <message>
        <source>{0} here already</source>
        <translation>уже тут: {0}</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>нових: {0}</translation>
    </message>
    <message>
        <source>{0} without a place</source>
        <translation>без місця: {0}</translation>
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
        <translation>Тека з текстами й окремими анотаціями.</translation>
    </message>
    <message>
        <source>A folder: an index of articles, actors and claims, and a page for each article.</source>
        <translation>Тека: покажчик статей, діячів і тверджень та сторінка для кожної статті.</translation>
    </message>
    <message>
        <source>A row for each quote, speaker and claim, for R, Python or Excel.</source>
        <translation>Рядок на кожну цитату, мовця й твердження, для R, Python чи Excel.</translation>
    </message>
    <message>
        <source>A small picture of each page a quote stands on, for articles from PDFs.</source>
        <translation>Мале зображення кожної сторінки, де стоїть цитата, для статей із PDF.</translation>
    </message>
    <message>
        <source>Actors and claims</source>
        <translation>Діячі й твердження</translation>
    </message>
    <message>
        <source>Actors, by the claims they share</source>
        <translation>Діячі за спільними твердженнями</translation>
    </message>
    <message>
        <source>An object for each quote, for programs.</source>
        <translation>Об’єкт на кожну цитату, для програм.</translation>
    </message>
    <message>
        <source>Annotated page</source>
        <translation>Анотована сторінка</translation>
    </message>
    <message>
        <source>Articles in which this is found</source>
        <translation>Статті, у яких це знайдено</translation>
    </message>
    <message>
        <source>As the reader’s system</source>
        <translation>Як у системі читача</translation>
    </message>
    <message>
        <source>Average activity</source>
        <translation>Середня активність</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>Black out a quote, by its words</source>
        <translation>Приховати цитату за її словами</translation>
    </message>
    <message>
        <source>Black out an actor, everywhere</source>
        <translation>Приховати діяча всюди</translation>
    </message>
    <message>
        <source>Black out passages with a tag</source>
        <translation>Приховати уривки з міткою</translation>
    </message>
    <message>
        <source>By a claim’s prominence</source>
        <translation>За вагою твердження</translation>
    </message>
    <message>
        <source>By an actor’s activity</source>
        <translation>За активністю діяча</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Claims, by the actors they share</source>
        <translation>Твердження за спільними діячами</translation>
    </message>
    <message>
        <source>Close the export</source>
        <translation>Закрити експорт</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Книга кодів</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Combine (1 asserts, 2 denies, 3 both)</source>
        <translation>Поєднати (1 стверджує, 2 заперечує, 3 обидва)</translation>
    </message>
    <message>
        <source>Conflict: opposite stance</source>
        <translation>Конфлікт: протилежна позиція</translation>
    </message>
    <message>
        <source>Congruence: same stance</source>
        <translation>Згода: та сама позиція</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Косинус</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темний</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>Щоразу</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Файл для запису</translation>
    </message>
    <message>
        <source>For ATLAS.ti, MAXQDA, NVivo and QualCoder.</source>
        <translation>Для ATLAS.ti, MAXQDA, NVivo і QualCoder.</translation>
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
        <translation>Не зважати</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation>Жаккар</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлий</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked PDF</source>
        <translation>Позначений PDF</translation>
    </message>
    <message>
        <source>Matrix (CSV)</source>
        <translation>Матриця (CSV)</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Мережі</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жодної</translation>
    </message>
    <message>
        <source>Once a month</source>
        <translation>Раз на місяць</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Раз на тиждень</translation>
    </message>
    <message>
        <source>Once a year</source>
        <translation>Раз на рік</translation>
    </message>
    <message>
        <source>Once an article</source>
        <translation>Раз на статтю</translation>
    </message>
    <message>
        <source>Once in all</source>
        <translation>Раз загалом</translation>
    </message>
    <message>
        <source>One page that opens anywhere, with every quote. Attest reads it back.</source>
        <translation>Одна сторінка, що відкривається всюди, з кожною цитатою. Attest прочитає її знову.</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>Інші програми</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>Книга кодів REFI-QDA</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>Проєкт REFI-QDA</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Report (Word)</source>
        <translation>Звіт (Word)</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Вибрані</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Statements, articles, actors, claims and tags, a sheet each.</source>
        <translation>Висловлювання, статті, діячі, твердження і мітки, кожне на аркуші.</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Відняти</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Таблиця (CSV)</translation>
    </message>
    <message>
        <source>Tags, claims and actors with their definitions, to print.</source>
        <translation>Мітки, твердження і діячі з визначеннями, для друку.</translation>
    </message>
    <message>
        <source>The PDF an article was printed on, with its quotes as highlights.</source>
        <translation>PDF, на якому надруковано статтю, з виділеними цитатами.</translation>
    </message>
    <message>
        <source>The articles as plain text, their quotes as footnotes.</source>
        <translation>Статті простим текстом, цитати — виносками.</translation>
    </message>
    <message>
        <source>The articles for LaTeX.</source>
        <translation>Статті для LaTeX.</translation>
    </message>
    <message>
        <source>The articles for Zotero and EndNote.</source>
        <translation>Статті для Zotero й EndNote.</translation>
    </message>
    <message>
        <source>The articles for citation processors.</source>
        <translation>Статті для програм цитування.</translation>
    </message>
    <message>
        <source>The network as a table of weights.</source>
        <translation>Мережа таблицею ваг.</translation>
    </message>
    <message>
        <source>The network for Gephi.</source>
        <translation>Мережа для Gephi.</translation>
    </message>
    <message>
        <source>The network for UCINET and Pajek.</source>
        <translation>Мережа для UCINET і Pajek.</translation>
    </message>
    <message>
        <source>The network for visone, igraph, Cytoscape.</source>
        <translation>Мережа для visone, igraph, Cytoscape.</translation>
    </message>
    <message>
        <source>The organisation a speaker belongs to</source>
        <translation>Організація, до якої належить мовець</translation>
    </message>
    <message>
        <source>The quotes as W3C JSON-LD, without the texts.</source>
        <translation>Цитати як W3C JSON-LD, без текстів.</translation>
    </message>
    <message>
        <source>The quotes by claim and by actor, with their citations.</source>
        <translation>Цитати за твердженнями й діячами, з посиланнями.</translation>
    </message>
    <message>
        <source>The tags alone, for other tools.</source>
        <translation>Самі мітки, для інших програм.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Ця стаття</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куди</translation>
    </message>
    <message>
        <source>To count</source>
        <translation>Для лічби</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Для читання</translation>
    </message>
    <message>
        <source>UCINET DL</source>
        <translation>UCINET DL</translation>
    </message>
    <message>
        <source>Web Annotations</source>
        <translation>Вебанотації</translation>
    </message>
    <message>
        <source>What a search finds</source>
        <translation>Те, що знаходить пошук</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Що експортувати</translation>
    </message>
    <message>
        <source>Whoever speaks</source>
        <translation>Хто говорить</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Уся бібліотека</translation>
    </message>
    <message>
        <source>With pictures of printed pages</source>
        <translation>Із зображеннями друкованих сторінок</translation>
    </message>
    <message>
        <source>With the articles’ texts</source>
        <translation>З текстами статей</translation>
    </message>
    <message>
        <source>With the names of those who annotated</source>
        <translation>З іменами тих, хто анотував</translation>
    </message>
    <message>
        <source>Without them a colleague’s own copies get the quotes, by their words.</source>
        <translation>Без них копії колеги отримають цитати за їхніми словами.</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Книга (Excel)</translation>
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
        <translation>«{0}» — нічого з того, що можна приховати: виберіть зі списку або очистьте поле.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export to</source>
        <translation>Експорт до</translation>
    </message>
    <message>
        <source>Exported to {0}, {1}.</source>
        <translation>Експортовано до {0}, {1}.</translation>
    </message>
    <message>
        <source>Nothing was found for “{0}”, so nothing was written.</source>
        <translation>Для «{0}» нічого не знайдено, тож нічого не записано.</translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation>Нічого не лишилося позаду.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Зупинено; нічого не записано.</translation>
    </message>
    <message>
        <source>The scan looked for {0} that you blacked out, and found none.</source>
        <translation>Перевірка шукала {0}, що ви приховали, і не знайшла жодного.</translation>
    </message>
    <message>
        <source>library</source>
        <translation>бібліотека</translation>
    </message>
    <message>
        <source>{0} whole, {1} with something left behind.</source>
        <translation>цілих: {0}, із чимось утраченим: {1}.</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Actor</source>
        <translation>Діяч</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Кодувальник</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Фасети</translation>
    </message>
    <message>
        <source>Kind of quote</source>
        <translation>Вид цитати</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Вид запису</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Позиція</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Another choice</source>
        <translation>Ще варіант</translation>
    </message>
    <message>
        <source>Another choice, then Enter</source>
        <translation>Ще варіант, потім Enter</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад до тексту</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варіанти</translation>
    </message>
    <message>
        <source>Choices, separated by commas</source>
        <translation>Варіанти через кому</translation>
    </message>
    <message>
        <source>Choices; F2 renames, Delete takes out</source>
        <translation>Варіанти; F2 перейменовує, Delete прибирає</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Власні поля</translation>
    </message>
    <message>
        <source>Delete this field</source>
        <translation>Видалити це поле</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Filled in {0}</source>
        <translation>Заповнено: {0}</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Містить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation>Назва нового поля</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Назва поля</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Чого</translation>
    </message>
    <message>
        <source>Of what the new field is</source>
        <translation>Чого стосується нове поле</translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation>Що містить поле</translation>
    </message>
    <message>
        <source>What the new field holds</source>
        <translation>Що містить нове поле</translation>
    </message>
    <message>
        <source>What your project notes of its quotes, actors, claims and articles. The inspector shows them.</source>
        <translation>Що ваш проєкт занотовує про цитати, діячів, твердження і статті. Інспектор це показує.</translation>
    </message>
    <message>
        <source>choices, separated by commas</source>
        <translation>варіанти через кому</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files ({0})</source>
        <translation>Усі файли ({0})</translation>
    </message>
    <message>
        <source>An import is under way.</source>
        <translation>Триває імпорт.</translation>
    </message>
    <message>
        <source>Articles ({0})</source>
        <translation>Статті ({0})</translation>
    </message>
    <message>
        <source>Attest libraries ({0})</source>
        <translation>Бібліотеки Attest ({0})</translation>
    </message>
    <message>
        <source>Copy the article in your browser, then paste it here.</source>
        <translation>Скопіюйте статтю у браузері й вставте її тут.</translation>
    </message>
    <message>
        <source>Make one, and what you opened comes in.</source>
        <translation>Створіть її, і те, що ви відкрили, потрапить до неї.</translation>
    </message>
    <message>
        <source>Merge a library into this one</source>
        <translation>Об’єднати іншу бібліотеку з цією</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Нова бібліотека</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Нова бібліотека…</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Жодної бібліотеки не відкрито.</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Відкрити теку зі статтями</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Відкрити статті</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Відкрити бібліотеку</translation>
    </message>
    <message>
        <source>Preparing the sample library…</source>
        <translation>Готується зразкова бібліотека…</translation>
    </message>
    <message>
        <source>Projects of other tools ({0})</source>
        <translation>Проєкти інших програм ({0})</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Немає тексту для вставляння.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Це не вебадреса.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <translation>Зачекайте або скасуйте.</translation>
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
        <translation>Звузити (F)</translation>
    </message>
    <message>
        <source>Only {0}: {1} of {2}</source>
        <translation>Лише {0}: {1} з {2}</translation>
    </message>
    <message>
        <source>Show only quotes with</source>
        <translation>Показувати лише цитати з</translation>
    </message>
    <message>
        <source>There is nothing to tell the quotes shown apart by.</source>
        <translation>Показані цитати нічим не відрізняються.</translation>
    </message>
    <message>
        <source>Type an actor, claim, tag, stance or coder</source>
        <translation>Введіть діяча, твердження, мітку, позицію або кодувальника</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>діяч</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>твердження</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>кодувальник</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>позиція</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>мітка</translation>
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
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Шукати у статті</translation>
    </message>
    <message>
        <source>Look at all places, then mark and tag them in one step (Ctrl+Enter)</source>
        <translation>Переглянути всі місця, потім виділити й позначити їх за один крок (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Mark all…</source>
        <translation>Виділити все…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} з {1}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nothing found.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A backup is made first. Nothing that somebody wrote is changed or guessed.</source>
        <translation>Спершу робиться резервна копія. Ніщо написане кимось не змінюється й не вгадується.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Лишити як є</translation>
    </message>
    <message>
        <source>Mend what can be mended</source>
        <translation>Полагодити, що можна</translation>
    </message>
    <message>
        <source>Something is wrong with this library ({0})</source>
        <translation>З цією бібліотекою щось негаразд ({0})</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Що знайдено</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>As before</source>
        <translation>Як раніше</translation>
    </message>
    <message>
        <source>Choose: {0}</source>
        <translation>Вибрати: {0}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Leave the choice to Attest: {0}</source>
        <translation>Лишити вибір Attest: {0}</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>actors</source>
        <translation>діячі</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>твердження</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>команди</translation>
    </message>
    <message>
        <source>help</source>
        <translation>довідка</translation>
    </message>
    <message>
        <source>move</source>
        <translation>рухатися</translation>
    </message>
    <message>
        <source>open</source>
        <translation>відкрити</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>мітки</translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Formats</source>
        <translation>Формати</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>Add actor to quote</source>
        <translation>Додати діяча до цитати</translation>
    </message>
    <message>
        <source>Add claim to quote</source>
        <translation>Додати твердження до цитати</translation>
    </message>
    <message>
        <source>Tag quote</source>
        <translation>Позначити цитату</translation>
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
        <translation>Наступна цитата</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Попередня цитата</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Закрити посібник</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Шукати в посібнику</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Посібник</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Жодна сторінка не має цих слів.</translation>
    </message>
    <message>
        <source>The guide is not here.</source>
        <translation>Посібника тут немає.</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>A copy of the library as it was is among the backups.</source>
        <translation>Копія бібліотеки, якою вона була, — серед резервних копій.</translation>
    </message>
    <message>
        <source>Attest {0}, free software under the AGPL 3 or later.</source>
        <translation>Attest {0}, вільна програма за AGPL 3 або новішою.</translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation>Бібліотека перевіряється…</translation>
    </message>
    <message>
        <source>File, sources, texts, quotes and history were checked.</source>
        <translation>Перевірено файл, джерела, тексти, цитати й історію.</translation>
    </message>
    <message>
        <source>It holds nothing of your articles; read it before you send it.</source>
        <translation>У ньому немає нічого з ваших статей; прочитайте, перш ніж надсилати.</translation>
    </message>
    <message>
        <source>Mended.</source>
        <translation>Полагоджено.</translation>
    </message>
    <message>
        <source>Settings: {0}. Indexes: {1}. Log: {2}.</source>
        <translation>Налаштування: {0}. Індекси: {1}. Журнал: {2}.</translation>
    </message>
    <message>
        <source>The library is whole.</source>
        <translation>Бібліотека ціла.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Звіт — у буфері обміну.</translation>
    </message>
    <message>
        <source>`attest repair` saves what can be read into a new library; or go back to a backup.</source>
        <translation>`attest repair` рятує читне в нову бібліотеку; або поверніться до резервної копії.</translation>
    </message>
    <message>
        <source>{0} problems could not be mended.</source>
        <translation>Не вдалося полагодити: {0}.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>undone, then replaced</source>
        <translation>скасовано, потім замінено</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every step will be kept here, and can be undone.</source>
        <translation>Ще нічого не змінено. Кожен крок зберігатиметься тут, і його можна буде скасувати.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Кроки, найновіші перші</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Undo up to here</source>
        <translation>Скасувати досюди</translation>
    </message>
</context>
<context>
    <name>HitsList</name>
    <message>
        <source>Hits in context</source>
        <translation>Знайдене в контексті</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Close the import</source>
        <translation>Закрити імпорт</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпортувати</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Імпорт завершено</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Імпорт зупинено</translation>
    </message>
    <message>
        <source>A copy of “{0}”.</source>
        <translation>Копія «{0}».</translation>
    </message>
    <message>
        <source>Group copies</source>
        <translation>Згрупувати копії</translation>
    </message>
    <message>
        <source>Import {0} (Enter)</source>
        <translation>Імпортувати {0} (Enter)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Імпорт…</translation>
    </message>
    <message>
        <source>Keep nothing (Esc)</source>
        <translation>Нічого не лишати (Esc)</translation>
    </message>
    <message>
        <source>Known articles as new versions</source>
        <translation>Відомі статті як нові версії</translation>
    </message>
    <message>
        <source>Looks broken in places ({0}).</source>
        <translation>Місцями здається зіпсованим ({0}).</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Перебіг імпорту</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Stopped: {0} found so far</source>
        <translation>Зупинено: досі знайдено {0}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Зупиняється…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>What became of each article</source>
        <translation>Що сталося з кожною статтею</translation>
    </message>
    <message>
        <source>already in the library</source>
        <translation>уже в бібліотеці</translation>
    </message>
    <message>
        <source>an earlier version in the library has this text</source>
        <translation>цей текст має раніша версія в бібліотеці</translation>
    </message>
    <message>
        <source>article of its own</source>
        <translation>окрема стаття</translation>
    </message>
    <message>
        <source>holds {0}, found {1}</source>
        <translation>містить {0}, знайдено {1}</translation>
    </message>
    <message>
        <source>holds {0}: {1} found, {2} skipped</source>
        <translation>містить {0}: знайдено {1}, пропущено {2}</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>імпортовано</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>у {0}</translation>
    </message>
    <message>
        <source>included</source>
        <translation>узято</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>нова версія</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>нечитно</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>пропустити</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>the same address is in the library, with another text</source>
        <translation>та сама адреса є в бібліотеці, з іншим текстом</translation>
    </message>
    <message>
        <source>the same address is in this import already</source>
        <translation>та сама адреса вже є в цьому імпорті</translation>
    </message>
    <message>
        <source>the same text is in the library</source>
        <translation>той самий текст є в бібліотеці</translation>
    </message>
    <message>
        <source>the same text is in this import already</source>
        <translation>той самий текст уже є в цьому імпорті</translation>
    </message>
    <message>
        <source>{0} (in the trash)</source>
        <translation>{0} (у кошику)</translation>
    </message>
    <message>
        <source>{0} already in the library</source>
        <translation>уже в бібліотеці: {0}</translation>
    </message>
    <message>
        <source>{0} as new version</source>
        <translation>{0} як нова версія</translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation>знайдено: {0}</translation>
    </message>
    <message>
        <source>{0} imported</source>
        <translation>імпортовано: {0}</translation>
    </message>
    <message>
        <source>{0} known already</source>
        <translation>уже відомі: {0}</translation>
    </message>
    <message>
        <source>{0} like another one</source>
        <translation>схожі на інші: {0}</translation>
    </message>
    <message>
        <source>{0} missing</source>
        <translation>бракує: {0}</translation>
    </message>
    <message>
        <source>{0} not readable</source>
        <translation>нечитні: {0}</translation>
    </message>
    <message>
        <source>{0} skipped</source>
        <translation>пропущено: {0}</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>переглянути: {0}</translation>
    </message>
    <message>
        <source>{0} – {1} missing</source>
        <translation>{0} – бракує {1}</translation>
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
        <translation>Виберіть файли, що містять текст.</translation>
    </message>
    <message>
        <source>Grouped as copies of another article: {0}.</source>
        <translation>Згруповано як копії іншої статті: {0}.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Імпорт…</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Переглянути їх</translation>
    </message>
    <message>
        <source>No articles were found.</source>
        <translation>Статей не знайдено.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>Password of {0}</source>
        <translation>Пароль до {0}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Stopped. {0}.</source>
        <translation>Зупинено. {0}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Забрати назад</translation>
    </message>
    <message>
        <source>The files are where they were.</source>
        <translation>Файли там, де були.</translation>
    </message>
    <message>
        <source>What came in stays, unless you take it back.</source>
        <translation>Те, що ввійшло, лишається, якщо ви не заберете його назад.</translation>
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
        <translation>довкола</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>усередині</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Choose a quote, an actor or a claim to see its whole record here.

N goes to the next quote.</source>
        <translation>Виберіть цитату, діяча або твердження, щоб побачити тут увесь запис.

N переходить до наступної цитати.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Інспектор</translation>
    </message>
</context>
<context>
    <name>KeptSettings</name>
    <message>
        <source>Check that {0} can be written.</source>
        <translation>Перевірте, чи можна писати в {0}.</translation>
    </message>
    <message>
        <source>The settings could not be saved: {0}.</source>
        <translation>Не вдалося зберегти налаштування: {0}.</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>All as they were</source>
        <translation>Усі як на початку</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Як на початку</translation>
    </message>
    <message>
        <source>Changed by you; it was {0}</source>
        <translation>Змінено вами; було {0}</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команди та їхні клавіші</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Знайти команду або клавішу</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Нова клавіша</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавіші</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інші</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Узяти цю клавішу</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”. Give that another key first.</source>
        <translation>{0} — клавіша команди «{1}». Спершу дайте їй іншу клавішу.</translation>
    </message>
</context>
<context>
    <name>LanguageHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>Що можна шукати</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Attest has learnt from {0}.</source>
        <translation>Attest навчився з {0}.</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Actors</source>
        <translation>Діячі</translation>
    </message>
    <message>
        <source>Actors that may be one…</source>
        <translation>Діячі, що можуть бути одним…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Розпочато</translation>
    </message>
    <message>
        <source>Choose a quote and press C to say which claim it is about.</source>
        <translation>Виберіть цитату й натисніть C, щоб сказати, про яке твердження вона.</translation>
    </message>
    <message>
        <source>Choose a quote and press T to tag it.</source>
        <translation>Виберіть цитату й натисніть T, щоб дати їй мітку.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Custom fields…</source>
        <translation>Власні поля…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Delete topic</source>
        <translation>Видалити тему</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>Розпустити групу</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Drop articles here, or press Ctrl+O. Text, HTML, Markdown and PDF files will do.</source>
        <translation>Перетягніть статті сюди або натисніть Ctrl+O. Годяться текст, HTML, Markdown і PDF.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Фільтрувати бібліотеку</translation>
    </message>
    <message>
        <source>Group as copies</source>
        <translation>Згрупувати як копії</translation>
    </message>
    <message>
        <source>Group by language</source>
        <translation>Групувати за мовою</translation>
    </message>
    <message>
        <source>Group by month</source>
        <translation>Групувати за місяцем</translation>
    </message>
    <message>
        <source>Group by outlet</source>
        <translation>Групувати за виданням</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>Групувати за станом</translation>
    </message>
    <message>
        <source>Group by tag</source>
        <translation>Групувати за міткою</translation>
    </message>
    <message>
        <source>Hide articles that are done</source>
        <translation>Сховати готові статті</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Позначити як готову</translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <translation>Позначити як неготову</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Об’єднати…</translation>
    </message>
    <message>
        <source>More about actors</source>
        <translation>Більше про діячів</translation>
    </message>
    <message>
        <source>More about claims</source>
        <translation>Більше про твердження</translation>
    </message>
    <message>
        <source>More about tags</source>
        <translation>Більше про мітки</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>До кошика</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Новий діяч</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Нове твердження</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Нова мітка</translation>
    </message>
    <message>
        <source>New tag below…</source>
        <translation>Нова мітка нижче…</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Нова тема</translation>
    </message>
    <message>
        <source>New topic below…</source>
        <translation>Нова тема нижче…</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без дати</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Без груп</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>Без мови</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>Без видання</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Без мітки</translation>
    </message>
    <message>
        <source>Nothing with “{}”. Esc clears the filter.</source>
        <translation>Нічого з «{}». Esc прибирає фільтр.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Відкрити…</translation>
    </message>
    <message>
        <source>Print the codebook…</source>
        <translation>Друкувати книгу кодів…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <translation>Зворотний порядок</translation>
    </message>
    <message>
        <source>Save a search to find it here.</source>
        <translation>Збережіть пошук, щоб знайти його тут.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Збережені пошуки</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Шукати</translation>
    </message>
    <message>
        <source>Select words in an article and press A to name an actor.</source>
        <translation>Виберіть слова у статті й натисніть A, щоб назвати діяча.</translation>
    </message>
    <message>
        <source>Show quotes</source>
        <translation>Показати цитати</translation>
    </message>
    <message>
        <source>Sort and group</source>
        <translation>Сортувати й групувати</translation>
    </message>
    <message>
        <source>Sort and group articles</source>
        <translation>Сортувати й групувати статті</translation>
    </message>
    <message>
        <source>Sort by date</source>
        <translation>Сортувати за датою</translation>
    </message>
    <message>
        <source>Sort by outlet</source>
        <translation>Сортувати за виданням</translation>
    </message>
    <message>
        <source>Sort by title</source>
        <translation>Сортувати за заголовком</translation>
    </message>
    <message>
        <source>Sort by when added</source>
        <translation>Сортувати за часом додавання</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Мітка…</translation>
    </message>
    <message>
        <source>Take out of its group</source>
        <translation>Вийняти з групи</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Кошик порожній.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Кошик</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитано</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>діяч</translation>
    </message>
    <message>
        <source>article</source>
        <translation>стаття</translation>
    </message>
    <message>
        <source>assert</source>
        <translation>стверджують</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>твердження</translation>
    </message>
    <message>
        <source>deny</source>
        <translation>заперечують</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>мітка</translation>
    </message>
    <message>
        <source>{} assert, {} deny, {} question, {} report</source>
        <translation>стверджують: {}, заперечують: {}, ставлять під сумнів: {}, повідомляють: {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} з {}</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Show {} more in the quotes table</source>
        <translation>Показати ще {} у таблиці цитат</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Look: {0}</source>
        <translation>Вигляд: {0}</translation>
    </message>
    <message>
        <source>Text {0} pt, {1} characters a line</source>
        <translation>Текст {0} пт, {1} символів у рядку</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>як у системі</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>темний</translation>
    </message>
    <message>
        <source>light</source>
        <translation>світлий</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Margin cards</source>
        <translation>Картки на полях</translation>
    </message>
    <message>
        <source>Select words in the text and press Q: the quote’s card appears here, beside its words.</source>
        <translation>Виберіть слова в тексті й натисніть Q: картка цитати з’явиться тут, поруч зі словами.</translation>
    </message>
</context>
<context>
    <name>MarkingAll</name>
    <message>
        <source>For {0}</source>
        <translation>Для {0}</translation>
    </message>
    <message>
        <source>Mark {0}</source>
        <translation>Виділити {0}</translation>
    </message>
    <message>
        <source>There is nothing to mark: no words were found in the text of an article.</source>
        <translation>Нічого виділяти: у тексті статей слів не знайдено.</translation>
    </message>
    <message>
        <source>{0} marked. Ctrl+Z takes it back.</source>
        <translation>Виділено: {0}. Ctrl+Z поверне назад.</translation>
    </message>
    <message>
        <source>{0} with “{1}” in {2}</source>
        <translation>{0} з «{1}» у {2}</translation>
    </message>
</context>
<context>
    <name>MergesPage</name>
    <message>
        <source>Actors that may be one</source>
        <translation>Діячі, що можуть бути одним</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад до тексту</translation>
    </message>
    <message>
        <source>Keep the other name  S</source>
        <translation>Лишити інше ім’я  S</translation>
    </message>
    <message>
        <source>Kept apart ({0})</source>
        <translation>Тримаються окремо ({0})</translation>
    </message>
    <message>
        <source>Merge  ↵</source>
        <translation>Об’єднати  ↵</translation>
    </message>
    <message>
        <source>No two actors look alike. Spelling variants, transliterations and acronyms will be listed here.</source>
        <translation>Схожих діячів немає. Варіанти написання, транслітерації та скорочення з’являться тут.</translation>
    </message>
    <message>
        <source>Pairs you keep apart are listed here, and can be proposed again.</source>
        <translation>Пари, які ви тримаєте окремо, — тут, і їх можна запропонувати знову.</translation>
    </message>
    <message>
        <source>Propose again  ↵</source>
        <translation>Запропонувати знову  ↵</translation>
    </message>
    <message>
        <source>Proposed ({0})</source>
        <translation>Запропоновано ({0})</translation>
    </message>
    <message>
        <source>Show in the inspector</source>
        <translation>Показати в інспекторі</translation>
    </message>
    <message>
        <source>The second name stays, the first becomes an alias. Nothing is merged by itself; Ctrl+Z takes back.</source>
        <translation>Друге ім’я лишається, перше стає іншим ім’ям. Само собою ніщо не об’єднується; Ctrl+Z поверне назад.</translation>
    </message>
    <message>
        <source>Two different actors  Del</source>
        <translation>Двоє різних діячів  Del</translation>
    </message>
</context>
<context>
    <name>ModeBar</name>
    <message>
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Вийти (Esc)</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Що зараз діє</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>A network for each</source>
        <translation>Мережа на кожне</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Узгодженість</translation>
    </message>
    <message>
        <source>An actor is</source>
        <translation>Діяч — це</translation>
    </message>
    <message>
        <source>Articles from</source>
        <translation>Статті від</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Зсув на</translation>
    </message>
    <message>
        <source>Network of</source>
        <translation>Мережа</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Нормалізувати</translation>
    </message>
    <message>
        <source>The same statement counts</source>
        <translation>Те саме висловлювання рахується</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Вікно</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>усе разом</translation>
    </message>
    <message>
        <source>its length</source>
        <translation>його довжину</translation>
    </message>
    <message>
        <source>moved by</source>
        <translation>зсув на</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close the message</source>
        <translation>Закрити повідомлення</translation>
    </message>
</context>
<context>
    <name>OriginPanel</name>
    <message>
        <source>A saved page is not opened from here: a browser would run its scripts and fetch its pictures.</source>
        <translation>Збережену сторінку звідси не відкривають: браузер виконав би її скрипти й отримав її зображення.</translation>
    </message>
    <message>
        <source>Fetched at</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>Отримано з</translation>
    </message>
    <message>
        <source>Kind and size</source>
        <translation>Вид і розмір</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Завантажено</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Відкрити оригінал</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>Його частина</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>Зберегти оригінал…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Sum of its bytes</source>
        <translation>Сума його байтів</translation>
    </message>
    <message>
        <source>Sum of the text</source>
        <translation>Сума тексту</translation>
    </message>
    <message>
        <source>Text made</source>
        <translation>Текст створено</translation>
    </message>
    <message>
        <source>The bytes stayed in another library; only their sum is here.</source>
        <translation>Байти лишилися в іншій бібліотеці; тут лише їхня сума.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Перевірити зараз</translation>
    </message>
    <message>
        <source>{0} by {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>✓ Source and text are, byte for byte, what was loaded.</source>
        <translation>✓ Джерело й текст байт у байт ті, що завантажено.</translation>
    </message>
    <message>
        <source>✗ Source or text are not what was loaded. Check the library (file, backup, disk).</source>
        <translation>✗ Джерело чи текст не ті, що завантажено. Перевірте бібліотеку (файл, копію, диск).</translation>
    </message>
</context>
<context>
    <name>OriginalView</name>
    <message>
        <source>

… the first {0} characters are shown.</source>
        <translation>

… показано перші {0} символів.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Original and text</source>
        <translation>Оригінал і текст</translation>
    </message>
    <message>
        <source>Source as loaded</source>
        <translation>Джерело, як завантажено</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Джерело: {0}</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Звідки це</translation>
    </message>
    <message>
        <source>{0} is not text ({1}, {2} bytes). It is kept unchanged in the library.</source>
        <translation>{0} не є текстом ({1}, {2} байтів). Його збережено в бібліотеці без змін.</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>Choose another folder.</source>
        <translation>Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>Compared by their sha-256 sums.</source>
        <translation>Порівняно за сумами sha-256.</translation>
    </message>
    <message>
        <source>Import this text (Ctrl+Enter)</source>
        <translation>Імпортувати цей текст (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Make a new version (Ctrl+Enter)</source>
        <translation>Створити нову версію (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Зберегти оригінал</translation>
    </message>
    <message>
        <source>The original was saved as {0}.</source>
        <translation>Оригінал збережено як {0}.</translation>
    </message>
    <message>
        <source>Unchanged: {0} sources and {1} texts are, byte for byte, what was loaded.</source>
        <translation>Без змін: джерел {0} і текстів {1} байт у байт ті, що завантажено.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Перевірка…</translation>
    </message>
    <message>
        <source>Verifying… {0}</source>
        <translation>Перевірка… {0}</translation>
    </message>
    <message>
        <source>{0} could not be saved: {1}.</source>
        <translation>{0} не вдалося зберегти: {1}.</translation>
    </message>
    <message>
        <source>{0} of {1} sources and {2} texts are not what was loaded.</source>
        <translation>Джерел {0} з {1} і текстів {2} не ті, що завантажено.</translation>
    </message>
</context>
<context>
    <name>PagesBar</name>
    <message>
        <source>({0} of {1})</source>
        <translation>({0} з {1})</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Dark pages in the dark look</source>
        <translation>Темні сторінки в темному вигляді</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Уся сторінка</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>За шириною</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Перейти до сторінки</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Малі зображення сторінок</translation>
    </message>
    <message>
        <source>Text view</source>
        <translation>Вигляд тексту</translation>
    </message>
    <message>
        <source>Turn the pages</source>
        <translation>Повернути сторінки</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>Дві сторінки поруч</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>з {0}</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Article pages</source>
        <translation>Сторінки статті</translation>
    </message>
</context>
<context>
    <name>Paging</name>
    <message>
        <source>Import the PDF again to see its pages.</source>
        <translation>Імпортуйте PDF ще раз, щоб побачити його сторінки.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Відкрити у браузері</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Узяти їх</translation>
    </message>
    <message>
        <source>They become quotes, with their authors, notes and colours.</source>
        <translation>Вони стануть цитатами, з авторами, нотатками й кольорами.</translation>
    </message>
    <message>
        <source>This PDF has {0} by other readers.</source>
        <translation>Цей PDF має {0} інших читачів.</translation>
    </message>
    <message>
        <source>This link leads to the web.</source>
        <translation>Це посилання веде в мережу.</translation>
    </message>
    <message>
        <source>Where the words of this article stand on its pages is not known.</source>
        <translation>Невідомо, де слова цієї статті стоять на її сторінках.</translation>
    </message>
    <message>
        <source>{0} taken in.</source>
        <translation>Узято: {0}.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>1 result</source>
        <translation>1 результат</translation>
    </message>
    <message>
        <source>A paragraph of this article by its number</source>
        <translation>Абзац цієї статті за його номером</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Діячі</translation>
    </message>
    <message>
        <source>All {} hits in the search pane</source>
        <translation>Усі знайдені ({}) на панелі пошуку</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Палітра команд</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Можливо, ви мали на увазі</translation>
    </message>
    <message>
        <source>Everything the menus can do</source>
        <translation>Усе, що вміють меню</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти до</translation>
    </message>
    <message>
        <source>Nothing contains “{}”. Try fewer words, a part of a word with * (inspect*), or ~ for similar spellings.</source>
        <translation>Ніщо не містить «{}». Спробуйте менше слів, частину слова з * (inspect*) або ~ для схожих написань.</translation>
    </message>
    <message>
        <source>Nothing here is called “{}”. Without the sign in front, the texts are searched as well.</source>
        <translation>Тут ніщо не називається «{}». Без знака попереду пошук іде і в текстах.</translation>
    </message>
    <message>
        <source>Paragraph {}</source>
        <translation>Абзац {}</translation>
    </message>
    <message>
        <source>People, organisations, states, anonymous sources</source>
        <translation>Особи, організації, держави, анонімні джерела</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Шукати</translation>
    </message>
    <message>
        <source>Search articles, quotes, actors, claims, commands</source>
        <translation>Шукати статті, цитати, діячів, твердження, команди</translation>
    </message>
    <message>
        <source>Search articles, quotes, actors, claims, commands…</source>
        <translation>Шукати статті, цитати, діячів, твердження, команди…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>The codebook</source>
        <translation>Книга кодів</translation>
    </message>
    <message>
        <source>Type the number of a paragraph</source>
        <translation>Введіть номер абзацу</translation>
    </message>
    <message>
        <source>What actors take a stand on</source>
        <translation>Те, щодо чого діячі займають позицію</translation>
    </message>
    <message>
        <source>also “{}”</source>
        <translation>також «{}»</translation>
    </message>
    <message>
        <source>{} results</source>
        <translation>результатів: {}</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Menus</source>
        <translation>Меню</translation>
    </message>
</context>
<context>
    <name>PasswordBar</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation>Він не зберігається.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation>Пароль до PDF</translation>
    </message>
</context>
<context>
    <name>Peek</name>
    <message>
        <source>Show all {0}</source>
        <translation>Показати все: {0}</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>Places found</source>
        <translation>Знайдені місця</translation>
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
        <translation>Діяч…</translation>
    </message>
    <message>
        <source>All or none</source>
        <translation>Усе або нічого</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад до тексту</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Назад до тексту (Esc)</translation>
    </message>
    <message>
        <source>Claim…</source>
        <translation>Твердження…</translation>
    </message>
    <message>
        <source>How much is marked</source>
        <translation>Скільки виділяти</translation>
    </message>
    <message>
        <source>Mark all places</source>
        <translation>Виділити всі місця</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Нічого не вибрано.</translation>
    </message>
    <message>
        <source>Only mark</source>
        <translation>Лише виділити</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Мітка…</translation>
    </message>
    <message>
        <source>the paragraph</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation>речення</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>{0} new, {1} already there; one step to undo.</source>
        <translation>нових: {0}, уже там: {1}; один крок для скасування.</translation>
    </message>
    <message>
        <source>{0} new; one step to undo.</source>
        <translation>нових: {0}; один крок для скасування.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Choose a folder</source>
        <translation>Вибрати теку</translation>
    </message>
    <message>
        <source>Give the other command another key first.</source>
        <translation>Спершу дайте іншій команді іншу клавішу.</translation>
    </message>
    <message>
        <source>That key is in use.</source>
        <translation>Цю клавішу зайнято.</translation>
    </message>
</context>
<context>
    <name>PreviewList</name>
    <message>
        <source>Articles found</source>
        <translation>Знайдені статті</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>a field holds for everything in the brackets</source>
        <translation>поле діє на все в дужках</translation>
    </message>
    <message>
        <source>a regular expression on the exact text; i ignores case</source>
        <translation>регулярний вираз на точному тексті; i не зважає на регістр</translation>
    </message>
    <message>
        <source>a span of time; date:2031, date:&gt;2031-02-14 and date:&lt;=2031-03 work as well</source>
        <translation>проміжок часу; date:2031, date:&gt;2031-02-14 і date:&lt;=2031-03 теж працюють</translation>
    </message>
    <message>
        <source>any one letter; * in the middle is any number of letters</source>
        <translation>будь-яка одна літера; * посередині — будь-яка їх кількість</translation>
    </message>
    <message>
        <source>articles and quotes with a tag</source>
        <translation>статті й цитати з міткою</translation>
    </message>
    <message>
        <source>asserts, denies, questions or reports</source>
        <translation>стверджує, заперечує, ставить під сумнів або повідомляє</translation>
    </message>
    <message>
        <source>both words, in every form: strike finds strikes and striking</source>
        <translation>обидва слова в усіх формах: strike знаходить strikes і striking</translation>
    </message>
    <message>
        <source>brackets group</source>
        <translation>дужки групують</translation>
    </message>
    <message>
        <source>by claim, in words of the claim</source>
        <translation>за твердженням, словами з нього</translation>
    </message>
    <message>
        <source>by language of the article</source>
        <translation>за мовою статті</translation>
    </message>
    <message>
        <source>by outlet; title: and byline: work as well</source>
        <translation>за виданням; title: і byline: теж працюють</translation>
    </message>
    <message>
        <source>by who made the quote</source>
        <translation>за тим, хто зробив цитату</translation>
    </message>
    <message>
        <source>direct, indirect, mixed or paraphrased quotes; kinds of actors</source>
        <translation>прямі, непрямі, змішані цитати чи перекази; види діячів</translation>
    </message>
    <message>
        <source>every article of which there is a near-duplicate</source>
        <translation>кожна стаття, що має майже двійника</translation>
    </message>
    <message>
        <source>near each other, in any order, with at most five other words between</source>
        <translation>поруч, у будь-якому порядку, щонайбільше з п’ятьма словами між ними</translation>
    </message>
    <message>
        <source>one of them or both</source>
        <translation>одне з них або обидва</translation>
    </message>
    <message>
        <source>only in notes; articles, quotes, actors, claims, tags and titles work as well</source>
        <translation>лише в нотатках; articles, quotes, actors, claims, tags і titles теж працюють</translation>
    </message>
    <message>
        <source>quotes by who says them; actor: finds whoever takes part</source>
        <translation>цитати за тим, хто їх каже; actor: знаходить усіх учасників</translation>
    </message>
    <message>
        <source>similar spellings, one letter off; ~2 for two letters</source>
        <translation>схожі написання, на одну літеру; ~2 — на дві</translation>
    </message>
    <message>
        <source>the one without the other; NOT insurers says the same</source>
        <translation>одне без другого; NOT insurers — те саме</translation>
    </message>
    <message>
        <source>these words in this order, exactly as written</source>
        <translation>ці слова в цьому порядку, точно як написано</translation>
    </message>
    <message>
        <source>whatever has any tag; any field can be asked so</source>
        <translation>усе, що має будь-яку мітку; так можна питати про кожне поле</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>слова, що так починаються</translation>
    </message>
</context>
<context>
    <name>QuotePage</name>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Addressee, source and more…</source>
        <translation>Адресат, джерело й інше…</translation>
    </message>
    <message>
        <source>Also says</source>
        <translation>Також каже</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Певність</translation>
    </message>
    <message>
        <source>Certainty of the coding</source>
        <translation>Певність кодування</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Маркер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Markdown; saved when you leave the field</source>
        <translation>Markdown; зберігається, коли ви залишаєте поле</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Згаданий</translation>
    </message>
    <message>
        <source>Nested</source>
        <translation>Вкладені</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Obtained via</source>
        <translation>Отримано через</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Quotes inside this one or around it</source>
        <translation>Цитати всередині цієї або довкола</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Передавач</translation>
    </message>
    <message>
        <source>Show filled fields only</source>
        <translation>Показувати лише заповнені поля</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>Tag, or parent / tag</source>
        <translation>Мітка або вища / мітка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>The words of the quote</source>
        <translation>Слова цитати</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Translated from</source>
        <translation>Перекладено з</translation>
    </message>
    <message>
        <source>Who is spoken of</source>
        <translation>Про кого мова</translation>
    </message>
    <message>
        <source>Who passes it on</source>
        <translation>Хто передає</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Хто це каже</translation>
    </message>
    <message>
        <source>as {}</source>
        <translation>як {}</translation>
    </message>
    <message>
        <source>changed {}</source>
        <translation>змінено {}</translation>
    </message>
    <message>
        <source>coded by {}</source>
        <translation>кодував {}</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>суперечить</translation>
    </message>
    <message>
        <source>language, such as uk</source>
        <translation>мова, наприклад uk</translation>
    </message>
    <message>
        <source>statement, told AP, leak, post…</source>
        <translation>заява, сказав AP, витік, допис…</translation>
    </message>
    <message>
        <source>suggested by {}</source>
        <translation>запропоновано: {}</translation>
    </message>
    <message>
        <source>told reporters</source>
        <translation>сказав журналістам</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} з {}</translation>
    </message>
</context>
<context>
    <name>QuotesTable</name>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Article: {0}</source>
        <translation>Стаття: {0}</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Певність</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Вибрати стовпці</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Claim…</source>
        <translation>Твердження…</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Кодувальник</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Маркер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Filter by any word: speaker, claim, stance, tag, outlet, date…</source>
        <translation>Фільтрувати за будь-яким словом: мовець, твердження, позиція, мітка, видання, дата…</translation>
    </message>
    <message>
        <source>Filter quotes</source>
        <translation>Фільтрувати цитати</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>До тексту</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Згаданий</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>До кошика</translation>
    </message>
    <message>
        <source>No quotes yet: select words in an article and press Q</source>
        <translation>Цитат ще немає: виберіть слова у статті й натисніть Q</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Obtained via</source>
        <translation>Отримано через</translation>
    </message>
    <message>
        <source>Only with “{0}”</source>
        <translation>Лише з «{0}»</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Передавач</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>Мовець…</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Позиція</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Мітка…</translation>
    </message>
    <message>
        <source>Translated from</source>
        <translation>Перекладено з</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} з {}</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>цитат: {}</translation>
    </message>
    <message>
        <source>{} — show all</source>
        <translation>{} — показати все</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Article text</source>
        <translation>Текст статті</translation>
    </message>
    <message>
        <source>Open an article to read it</source>
        <translation>Відкрийте статтю, щоб читати</translation>
    </message>
    <message>
        <source>find any article, quote, actor or claim</source>
        <translation>знайти будь-яку статтю, цитату, діяча чи твердження</translation>
    </message>
    <message>
        <source>open files, or drop them here</source>
        <translation>відкрити файли або перетягнути їх сюди</translation>
    </message>
    <message>
        <source>paste an article you have copied</source>
        <translation>вставити скопійовану статтю</translation>
    </message>
    <message>
        <source>selected: {0}</source>
        <translation>вибрано: {0}</translation>
    </message>
    <message>
        <source>then mark who says what: select words, press Q</source>
        <translation>потім позначте, хто що каже: виберіть слова, натисніть Q</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Scroll the article</source>
        <translation>Гортати статтю</translation>
    </message>
</context>
<context>
    <name>Recognising</name>
    <message>
        <source>Compare it with the page. Ctrl+Z takes it back.</source>
        <translation>Порівняйте його зі сторінкою. Ctrl+Z поверне назад.</translation>
    </message>
    <message>
        <source>Every page has text already.</source>
        <translation>Кожна сторінка вже має текст.</translation>
    </message>
    <message>
        <source>Install tesseract-ocr with the data of your language, then try again. Areas need no text.</source>
        <translation>Установіть tesseract-ocr із даними вашої мови й спробуйте знову. Ділянкам текст не потрібен.</translation>
    </message>
    <message>
        <source>Recognising text: page {0} of {1}</source>
        <translation>Розпізнавання тексту: сторінка {0} з {1}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Stopped; the text is as it was.</source>
        <translation>Зупинено; текст такий, як був.</translation>
    </message>
    <message>
        <source>Tesseract is not installed, so no text can be recognised.</source>
        <translation>Tesseract не встановлено, тож тексту не розпізнати.</translation>
    </message>
    <message>
        <source>Text recognised: a new version.</source>
        <translation>Текст розпізнано: нова версія.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Delete topics</source>
        <translation>Видалити теми</translation>
    </message>
    <message>
        <source>Forget saved searches</source>
        <translation>Забути збережені пошуки</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>Пересунути {0}</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Новий діяч</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Нове твердження</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Нова мітка</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Нова тема</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>Шукати</translation>
    </message>
    <message>
        <source>Search articles, quotes, actors, claims, commands…</source>
        <translation>Шукати статті, цитати, діячів, твердження, команди…</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Best first</source>
        <translation>Найкращі перші</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>За виданням</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>За мовцем</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрити пошук</translation>
    </message>
    <message>
        <source>Did you mean “{}”?</source>
        <translation>Можливо, «{}»?</translation>
    </message>
    <message>
        <source>Export hits…</source>
        <translation>Експорт знайденого…</translation>
    </message>
    <message>
        <source>Mark words…</source>
        <translation>Виділити слова…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Найновіші перші</translation>
    </message>
    <message>
        <source>Nothing found for “{}”.</source>
        <translation>Нічого не знайдено для «{}».</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Найстаріші перші</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>Порядок знайденого</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Зберегти пошук</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Шукати</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>Шукати в текстах</translation>
    </message>
    <message>
        <source>Tag hits…</source>
        <translation>Позначити знайдене…</translation>
    </message>
    <message>
        <source>The index is still being made; what is found later is shown by itself.</source>
        <translation>Індекс ще створюється; знайдене пізніше з’явиться саме.</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Що можна шукати</translation>
    </message>
    <message>
        <source>the first of {0}</source>
        <translation>перші з {0}</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} у {1}</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} мс</translation>
    </message>
    <message>
        <source>{0} still to be indexed</source>
        <translation>ще індексувати: {0}</translation>
    </message>
    <message>
        <source>Words, "a phrase", speaker:halloran, stance:denies, date:2031-03…</source>
        <translation>Слова, "вислів", speaker:halloran, stance:denies, date:2031-03…</translation>
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
        <translation>Виберіть серед знайденого статті або цитати: лише їх можна позначити тут.</translation>
    </message>
    <message>
        <source>Export hits</source>
        <translation>Експорт знайденого</translation>
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation>Експортовано до {0}.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Search saved in the library pane.</source>
        <translation>Пошук збережено на панелі бібліотеки.</translation>
    </message>
    <message>
        <source>Spreadsheet ({0})</source>
        <translation>Електронна таблиця ({0})</translation>
    </message>
</context>
<context>
    <name>SectionHeader</name>
    <message>
        <source>Fold or unfold; double click shows this section alone</source>
        <translation>Згорнути або розгорнути; подвійне клацання показує лише цей розділ</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Create one or open one first.</source>
        <translation>Спершу створіть або відкрийте її.</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Жодної бібліотеки не відкрито.</translation>
    </message>
    <message>
        <source>The search index is not open yet.</source>
        <translation>Пошуковий індекс ще не відкрито.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Спробуйте ще раз за мить.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>All settings as they were at first</source>
        <translation>Усі налаштування як на початку</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад до тексту</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Кодування</translation>
    </message>
    <message>
        <source>Copies to keep</source>
        <translation>Скільки копій зберігати</translation>
    </message>
    <message>
        <source>Copy a library the first time it is opened in a day</source>
        <translation>Копіювати бібліотеку, коли її вперше за день відкрито</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темний</translation>
    </message>
    <message>
        <source>Dates and numbers follow it. Articles, quotes and exports keep their own languages.</source>
        <translation>За нею йдуть дати й числа. Статті, цитати й експорт зберігають свої мови.</translation>
    </message>
    <message>
        <source>EB Garamond (Attest’s own)</source>
        <translation>EB Garamond (з Attest)</translation>
    </message>
    <message>
        <source>Every change is saved at once; a copy helps when a disk fails or a file is deleted.</source>
        <translation>Кожну зміну збережено відразу; копія допоможе, коли відмовить диск або зникне файл.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Теки</translation>
    </message>
    <message>
        <source>Grammar is not part of this package: it needs Attest installed with pip, and “attest[spacy]”.</source>
        <translation>Граматика не входить до цього пакета: для неї потрібен Attest, установлений через pip, і «attest[spacy]».</translation>
    </message>
    <message>
        <source>Grammar needs an extra: pip install “attest[spacy]”.</source>
        <translation>Для граматики потрібен додаток: pip install “attest[spacy]”.</translation>
    </message>
    <message>
        <source>In Attest’s own folder</source>
        <translation>У власній теці Attest</translation>
    </message>
    <message>
        <source>Kept in {0}.</source>
        <translation>Зберігається в {0}.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Language and size of the interface change when Attest starts again.</source>
        <translation>Мова й розмір інтерфейсу змінюються після нового запуску Attest.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Мова вікна</translation>
    </message>
    <message>
        <source>Learn from the articles you mark as done</source>
        <translation>Учитися зі статей, позначених як готові</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлий</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Ширина рядка</translation>
    </message>
    <message>
        <source>Look at the grammar of English sentences as well</source>
        <translation>Дивитися й на граматику англійських речень</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>New libraries</source>
        <translation>Нові бібліотеки</translation>
    </message>
    <message>
        <source>Offer the likely speakers after Q</source>
        <translation>Пропонувати ймовірних мовців після Q</translation>
    </message>
    <message>
        <source>Read along and suggest quotes</source>
        <translation>Читати разом і пропонувати цитати</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Single keys work in the text: Q, A, C, T…</source>
        <translation>Окремі клавіші діють у тексті: Q, A, C, T…</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Розмір інтерфейсу</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Start Attest again</source>
        <translation>Перезапустити Attest</translation>
    </message>
    <message>
        <source>Suggestions are made on this computer; nothing of your articles leaves it.</source>
        <translation>Пропозиції робляться на цьому комп’ютері; ніщо з ваших статей його не залишає.</translation>
    </message>
    <message>
        <source>The folder used last</source>
        <translation>Остання використана тека</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>This page as a file</source>
        <translation>Ця сторінка як файл</translation>
    </message>
    <message>
        <source>Type of the article</source>
        <translation>Шрифт статті</translation>
    </message>
    <message>
        <source>Your name as coder</source>
        <translation>Ваше ім’я як кодувальника</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>символів</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>пт</translation>
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
        <translation>Інше ім’я: {0}</translation>
    </message>
    <message>
        <source>Aliases, roles and quotes; Space ticks</source>
        <translation>Інші імена, ролі й цитати; пробіл позначає</translation>
    </message>
    <message>
        <source>Leave it whole</source>
        <translation>Лишити цілим</translation>
    </message>
    <message>
        <source>Name of the other actor</source>
        <translation>Ім’я іншого діяча</translation>
    </message>
    <message>
        <source>Name the other one, and tick what belongs to it. What is not ticked stays.</source>
        <translation>Назвіть іншого й позначте, що йому належить. Непозначене лишається.</translation>
    </message>
    <message>
        <source>Role: {0}</source>
        <translation>Роль: {0}</translation>
    </message>
    <message>
        <source>Split an actor</source>
        <translation>Розділити діяча</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Відокремити</translation>
    </message>
    <message>
        <source>Split off with {0}</source>
        <translation>Відокремити з {0}</translation>
    </message>
    <message>
        <source>Split “{0}”</source>
        <translation>Розділити «{0}»</translation>
    </message>
</context>
<context>
    <name>StanceTally</name>
    <message>
        <source>1 asserts</source>
        <translation>1 стверджує</translation>
    </message>
    <message>
        <source>1 denies</source>
        <translation>1 заперечує</translation>
    </message>
    <message>
        <source>1 questions</source>
        <translation>1 ставить під сумнів</translation>
    </message>
    <message>
        <source>1 reports</source>
        <translation>1 повідомляє</translation>
    </message>
    <message>
        <source>No quote takes a stance yet</source>
        <translation>Жодна цитата ще не займає позиції</translation>
    </message>
    <message>
        <source>{} assert</source>
        <translation>стверджують: {}</translation>
    </message>
    <message>
        <source>{} deny</source>
        <translation>заперечують: {}</translation>
    </message>
    <message>
        <source>{} question</source>
        <translation>ставлять під сумнів: {}</translation>
    </message>
    <message>
        <source>{} report</source>
        <translation>повідомляють: {}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Indexing {0}/{1}</source>
        <translation>Індекс {0}/{1}</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Остання дія</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Зберігається…</translation>
    </message>
    <message>
        <source>What this article holds</source>
        <translation>Що містить ця стаття</translation>
    </message>
    <message>
        <source>Whether your work is saved</source>
        <translation>Чи збережено вашу роботу</translation>
    </message>
    <message>
        <source>Work in the background</source>
        <translation>Робота у фоні</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: {0}</source>
        <translation>Менше: {0}</translation>
    </message>
    <message>
        <source>More: {0}</source>
        <translation>Більше: {0}</translation>
    </message>
</context>
<context>
    <name>Sticking</name>
    <message>
        <source>Nothing to repeat yet: give a quote an actor, a claim or a tag first.</source>
        <translation>Ще нічого повторювати: спершу дайте цитаті діяча, твердження або мітку.</translation>
    </message>
    <message>
        <source>N, P and clicks give it to quotes; Q and selecting with the mouse mark new quotes with it</source>
        <translation>N, P і клацання дають це цитатам; Q і вибір мишею позначають ним нові цитати</translation>
    </message>
    <message>
        <source>Take off (Backspace)</source>
        <translation>Зняти (Backspace)</translation>
    </message>
    <message>
        <source>Which actor for every quote from now on?</source>
        <translation>Який діяч відтепер для кожної цитати?</translation>
    </message>
    <message>
        <source>Which claim for every quote from now on?</source>
        <translation>Яке твердження відтепер для кожної цитати?</translation>
    </message>
    <message>
        <source>Which tag for every quote from now on?</source>
        <translation>Яка мітка відтепер для кожної цитати?</translation>
    </message>
    <message>
        <source>“{0}” sticks</source>
        <translation>«{0}» тримається</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Muted: {0}. Undo brings it back.</source>
        <translation>Вимкнено: {0}. Скасування поверне.</translation>
    </message>
    <message>
        <source>Never propose this way: {0}</source>
        <translation>Більше так не пропонувати: {0}</translation>
    </message>
    <message>
        <source>No suggestions are left in this article.</source>
        <translation>У цій статті пропозицій не лишилося.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Хтось</translation>
    </message>
    <message>
        <source>That was the last suggestion in this article.</source>
        <translation>Це була остання пропозиція в цій статті.</translation>
    </message>
    <message>
        <source>suggested · {0}</source>
        <translation>запропоновано · {0}</translation>
    </message>
</context>
<context>
    <name>SuggestingField</name>
    <message>
        <source>Create “{}”</source>
        <translation>Створити «{}»</translation>
    </message>
    <message>
        <source>Suggestions for {}</source>
        <translation>Пропозиції для {}</translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>a clause follows the cue</source>
        <translation>за маркером іде речення</translation>
    </message>
    <message>
        <source>a colon follows the cue</source>
        <translation>за маркером іде двокрапка</translation>
    </message>
    <message>
        <source>a name and a colon</source>
        <translation>ім’я і двокрапка</translation>
    </message>
    <message>
        <source>a paragraph that opens with a dash</source>
        <translation>абзац, що починається з тире</translation>
    </message>
    <message>
        <source>a source is named: according to …</source>
        <translation>названо джерело: за словами …</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>абревіатура</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>ініціал</translation>
    </message>
    <message>
        <source>it compares or says what changed</source>
        <translation>порівнює або каже, що змінилося</translation>
    </message>
    <message>
        <source>it gives figures</source>
        <translation>наводить числа</translation>
    </message>
    <message>
        <source>it names who did it</source>
        <translation>називає, хто це зробив</translation>
    </message>
    <message>
        <source>it says something is the most or the first</source>
        <translation>каже, що щось найбільше чи перше</translation>
    </message>
    <message>
        <source>it states something</source>
        <translation>щось стверджує</translation>
    </message>
    <message>
        <source>learnt from your finished articles</source>
        <translation>вивчено з ваших готових статей</translation>
    </message>
    <message>
        <source>marks follow the cue</source>
        <translation>за маркером ідуть лапки</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>те саме ім’я</translation>
    </message>
    <message>
        <source>same name without titles</source>
        <translation>те саме ім’я без титулів</translation>
    </message>
    <message>
        <source>same name, spaced otherwise</source>
        <translation>те саме ім’я, інакше розділене</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>ті самі слова</translation>
    </message>
    <message>
        <source>same words in another order</source>
        <translation>ті самі слова в іншому порядку</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>коротка форма</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>написання</translation>
    </message>
    <message>
        <source>surname in another spelling</source>
        <translation>прізвище в іншому написанні</translation>
    </message>
    <message>
        <source>surname only</source>
        <translation>лише прізвище</translation>
    </message>
    <message>
        <source>the cue and who says it, then words in marks</source>
        <translation>маркер і хто каже, потім слова в лапках</translation>
    </message>
    <message>
        <source>the cue says what it is about</source>
        <translation>маркер каже, про що мова</translation>
    </message>
    <message>
        <source>the grammar of the sentence (spaCy)</source>
        <translation>граматика речення (spaCy)</translation>
    </message>
    <message>
        <source>the same speaker goes on</source>
        <translation>той самий мовець продовжує</translation>
    </message>
    <message>
        <source>transliteration</source>
        <translation>транслітерація</translation>
    </message>
    <message>
        <source>who says it and a colon, then words in marks</source>
        <translation>хто каже і двокрапка, потім слова в лапках</translation>
    </message>
    <message>
        <source>who says it and the cue, then words in marks</source>
        <translation>хто каже і маркер, потім слова в лапках</translation>
    </message>
    <message>
        <source>who says it stands before</source>
        <translation>хто каже — попереду</translation>
    </message>
    <message>
        <source>who says it stands behind</source>
        <translation>хто каже — позаду</translation>
    </message>
    <message>
        <source>words in marks inside the writer’s sentence</source>
        <translation>слова в лапках усередині речення автора</translation>
    </message>
    <message>
        <source>words in marks, nobody named beside them</source>
        <translation>слова в лапках, поруч нікого не названо</translation>
    </message>
    <message>
        <source>words in marks, the speaker before goes on</source>
        <translation>слова в лапках, попередній мовець продовжує</translation>
    </message>
    <message>
        <source>words in marks, then a dash and a name</source>
        <translation>слова в лапках, потім тире й ім’я</translation>
    </message>
    <message>
        <source>words in marks, then a name and a verb</source>
        <translation>слова в лапках, потім ім’я і дієслово</translation>
    </message>
    <message>
        <source>words in marks, then a verb and a name</source>
        <translation>слова в лапках, потім дієслово й ім’я</translation>
    </message>
    <message>
        <source>words in marks, then the cue and who says it</source>
        <translation>слова в лапках, потім маркер і хто каже</translation>
    </message>
    <message>
        <source>words in marks, then who says it and the cue</source>
        <translation>слова в лапках, потім хто каже і маркер</translation>
    </message>
    <message>
        <source>“that” follows the cue</source>
        <translation>за маркером іде «that»</translation>
    </message>
    <message>
        <source>“to” follows the cue</source>
        <translation>за маркером іде «to»</translation>
    </message>
</context>
<context>
    <name>TagPage</name>
    <message>
        <source>A typical passage, and one on the edge</source>
        <translation>Типовий уривок і ще один на межі</translation>
    </message>
    <message>
        <source>Another tag</source>
        <translation>Інша мітка</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>Застосовна, коли</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Під</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Визначення</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Приклади</translation>
    </message>
    <message>
        <source>Markdown; saved when you leave the field</source>
        <translation>Markdown; зберігається, коли ви залишаєте поле</translation>
    </message>
    <message>
        <source>Merge another tag into this…</source>
        <translation>Об’єднати іншу мітку з цією…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>Не тоді, коли</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Quotes with this tag</source>
        <translation>Цитати з цією міткою</translation>
    </message>
    <message>
        <source>Show in the quotes table</source>
        <translation>Показати в таблиці цитат</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>What has to be there</source>
        <translation>Що має бути</translation>
    </message>
    <message>
        <source>What it is mistaken for</source>
        <translation>З чим її плутають</translation>
    </message>
    <message>
        <source>What the tag means, in one sentence</source>
        <translation>Що означає мітка, одним реченням</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Котрий</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>цитат: {}</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Малі зображення сторінок</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Hits over time</source>
        <translation>Знайдене в часі</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Coder: {0}</source>
        <translation>Кодувальник: {0}</translation>
    </message>
    <message>
        <source>New quotes are recorded under this name. Click to change it.</source>
        <translation>Нові цитати записуються під цим ім’ям. Клацніть, щоб змінити.</translation>
    </message>
    <message>
        <source>coder: {0}</source>
        <translation>кодувальник: {0}</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>End the tour</source>
        <translation>Закінчити огляд</translation>
    </message>
    <message>
        <source>How far the tour is</source>
        <translation>Як далеко огляд</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Пропустити цей крок</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Крок {0} з {1}</translation>
    </message>
</context>
<context>
    <name>Touring</name>
    <message>
        <source>That was the tour. The guide (F1) tells the rest.</source>
        <translation>Це був огляд. Решту розповість посібник (F1).</translation>
    </message>
</context>
<context>
    <name>TypedValue</name>
    <message>
        <source>2031-03-14, 2031-03 or 2031</source>
        <translation>2031-03-14, 2031-03 або 2031</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
</context>
<context>
    <name>Unifying</name>
    <message>
        <source>Split off: {0}</source>
        <translation>Відокремити: {0}</translation>
    </message>
</context>
<context>
    <name>Versioning</name>
    <message>
        <source>Attach here (H)</source>
        <translation>Прикріпити тут (H)</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Перевірити…</translation>
    </message>
    <message>
        <source>Corrected: a new version. Ctrl+Z takes it back.</source>
        <translation>Виправлено: нова версія. Ctrl+Z поверне назад.</translation>
    </message>
    <message>
        <source>Select the words that “{0}” stands for</source>
        <translation>Виберіть слова, які позначає «{0}»</translation>
    </message>
    <message>
        <source>Select words first: S selects the sentence.</source>
        <translation>Спершу виберіть слова: S вибирає речення.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile; nothing was corrected.</source>
        <translation>Текст тим часом змінився; нічого не виправлено.</translation>
    </message>
    <message>
        <source>{0} to check after the text has changed</source>
        <translation>перевірити після зміни тексту: {0}</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Attach in the text…</source>
        <translation>Прикріпити в тексті…</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад до тексту</translation>
    </message>
    <message>
        <source>Check what is to be repaired; it makes a new version.</source>
        <translation>Позначте, що виправити; це створить нову версію.</translation>
    </message>
    <message>
        <source>From version {0} to now: {1}, touching {2}.</source>
        <translation>Від версії {0} дотепер: {1}, зачіпає {2}.</translation>
    </message>
    <message>
        <source>Look for broken words…</source>
        <translation>Шукати зіпсовані слова…</translation>
    </message>
    <message>
        <source>Make these repairs</source>
        <translation>Зробити ці виправлення</translation>
    </message>
    <message>
        <source>Not this place</source>
        <translation>Не це місце</translation>
    </message>
    <message>
        <source>Nothing in this text looks broken.</source>
        <translation>Ніщо в цьому тексті не здається зіпсованим.</translation>
    </message>
    <message>
        <source>Proposed repairs</source>
        <translation>Запропоновані виправлення</translation>
    </message>
    <message>
        <source>Quotes to check</source>
        <translation>Цитати на перевірку</translation>
    </message>
    <message>
        <source>Quotes touched</source>
        <translation>Зачеплені цитати</translation>
    </message>
    <message>
        <source>Quotes whose place is to be checked</source>
        <translation>Цитати, місце яких треба перевірити</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Показати в тексті</translation>
    </message>
    <message>
        <source>The words have changed. Is this still the quote?</source>
        <translation>Слова змінилися. Це досі та цитата?</translation>
    </message>
    <message>
        <source>There is only this one text. F2 in the text corrects a paragraph.</source>
        <translation>Є лише цей текст. F2 у тексті виправляє абзац.</translation>
    </message>
    <message>
        <source>These words stand nowhere in the text as it is now.</source>
        <translation>Цих слів у теперішньому тексті ніде немає.</translation>
    </message>
    <message>
        <source>This is the place</source>
        <translation>Це те місце</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Версія {0}</translation>
    </message>
    <message>
        <source>Version {0} is the text as it is now.</source>
        <translation>Версія {0} — теперішній текст.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версії</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Версії, найновіша перша</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Що змінилося</translation>
    </message>
    <message>
        <source>now</source>
        <translation>тепер</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>сирота</translation>
    </message>
    <message>
        <source>review</source>
        <translation>на перевірку</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A file that ends in .attest.</source>
        <translation>Файл, що закінчується на .attest.</translation>
    </message>
    <message>
        <source>Attest keeps your articles, the quotes you mark in them, and who says them, in one file on this computer: a library. Nothing leaves it unless you export it.</source>
        <translation>Attest тримає ваші статті, позначені в них цитати й те, хто їх каже, в одному файлі на цьому комп’ютері: у бібліотеці. Ніщо її не залишає, якщо ви не експортуєте.</translation>
    </message>
    <message>
        <source>Begin your own project.</source>
        <translation>Почніть власний проєкт.</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Продовжити з</translation>
    </message>
    <message>
        <source>Go on with the tour ({0} of {1})</source>
        <translation>Продовжити огляд ({0} з {1})</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Посібник</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Нова бібліотека…</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>Відкрити бібліотеку…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Відкрити зразкову бібліотеку</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Пройти огляд</translation>
    </message>
    <message>
        <source>Ten articles to try things on.</source>
        <translation>Десять статей для проб.</translation>
    </message>
    <message>
        <source>Ten steps on a sample library, in five minutes.</source>
        <translation>Десять кроків на зразковій бібліотеці, за п’ять хвилин.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Вітаємо</translation>
    </message>
    <message>
        <source>Who said what, about which claim, on what evidence</source>
        <translation>Хто що сказав, про яке твердження, на якій підставі</translation>
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
        <translation>Зроблено знову: {0}</translation>
    </message>
    <message>
        <source>Suggestions off</source>
        <translation>Пропозиції вимкнено</translation>
    </message>
    <message>
        <source>Suggestions on</source>
        <translation>Пропозиції ввімкнено</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Скасовано: {0}</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>діяч</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>твердження</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>наступна панель</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>search</source>
        <translation>пошук</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>мітка</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>скасувати</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>лишилося: {0}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Actor</source>
        <translation>Діяч</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>адресат</translation>
    </message>
    <message>
        <source>anonymous source</source>
        <translation>анонімне джерело</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>стверджує</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>певно</translation>
    </message>
    <message>
        <source>certainty not said</source>
        <translation>певність не вказано</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>заперечує</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>пряма</translation>
    </message>
    <message>
        <source>group</source>
        <translation>група</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>непряма</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>згаданий</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>змішана</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>one of several choices</source>
        <translation>один із кількох варіантів</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>організація</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>переказ</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>уривок</translation>
    </message>
    <message>
        <source>person</source>
        <translation>особа</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>можливо</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>імовірно</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>ставить під сумнів</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>передавач</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>повідомляє</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>мовець</translation>
    </message>
    <message>
        <source>state</source>
        <translation>держава</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>так чи ні</translation>
    </message>
</context>
<context>
    <name>WorthChecking</name>
    <message>
        <source>No sentence here states something that could be checked.</source>
        <translation>Жодне речення тут не стверджує того, що можна перевірити.</translation>
    </message>
    <message>
        <source>Worth checking, {0} of {1}: {2}. Q marks it, then C makes it a claim.</source>
        <translation>Варто перевірити, {0} з {1}: {2}. Q позначає, потім C робить твердженням.</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>{0} · the quote that is there</source>
        <translation>{0} · цитата, яка там є</translation>
    </message>
</context>
<context>
    <name>candidates</name>
    <message>
        <source>similar words</source>
        <translation>схожі слова</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>About Attest</source>
        <translation>Про Attest</translation>
    </message>
    <message>
        <source>About this article</source>
        <translation>Про цю статтю</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Прийняти пропозицію</translation>
    </message>
    <message>
        <source>Accept suggestion, said by candidate 1</source>
        <translation>Прийняти пропозицію, каже кандидат 1</translation>
    </message>
    <message>
        <source>Accept suggestion, said by candidate 2</source>
        <translation>Прийняти пропозицію, каже кандидат 2</translation>
    </message>
    <message>
        <source>Accept suggestion, said by candidate 3</source>
        <translation>Прийняти пропозицію, каже кандидат 3</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Діячі</translation>
    </message>
    <message>
        <source>Actors that may be one</source>
        <translation>Діячі, що можуть бути одним</translation>
    </message>
    <message>
        <source>Actor…</source>
        <translation>Діяч…</translation>
    </message>
    <message>
        <source>Add a claim and word it in its row.</source>
        <translation>Додати твердження і сформулювати його в рядку.</translation>
    </message>
    <message>
        <source>Add a tag and name it in its row.</source>
        <translation>Додати мітку й назвати її в рядку.</translation>
    </message>
    <message>
        <source>Add a topic for claims and name it in its row.</source>
        <translation>Додати тему тверджень і назвати її в рядку.</translation>
    </message>
    <message>
        <source>Add an actor and name it in its row.</source>
        <translation>Додати діяча й назвати його в рядку.</translation>
    </message>
    <message>
        <source>Add words to the quote</source>
        <translation>Додати слова до цитати</translation>
    </message>
    <message>
        <source>All hits</source>
        <translation>Усе знайдене</translation>
    </message>
    <message>
        <source>All near-duplicates</source>
        <translation>Усі майже двійники</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Усі цитати</translation>
    </message>
    <message>
        <source>Attach quote here</source>
        <translation>Прикріпити цитату тут</translation>
    </message>
    <message>
        <source>Back up the library now</source>
        <translation>Зробити копію бібліотеки зараз</translation>
    </message>
    <message>
        <source>Bring articles into the library: text, Markdown, web pages, PDF. Files can be dropped on the window as well.</source>
        <translation>Принести статті до бібліотеки: текст, Markdown, вебсторінки, PDF. Файли можна й перетягнути на вікно.</translation>
    </message>
    <message>
        <source>Bring in every article of a folder and the folders in it.</source>
        <translation>Принести кожну статтю з теки та її підтек.</translation>
    </message>
    <message>
        <source>Change between the light look, the dark look and the one the system has.</source>
        <translation>Перемикати між світлим виглядом, темним і системним.</translation>
    </message>
    <message>
        <source>Change the looks, the language, keys, your name as coder, folders and backups.</source>
        <translation>Змінити вигляд, мову, клавіші, ваше ім’я як кодувальника, теки й копії.</translation>
    </message>
    <message>
        <source>Change the quote's kind: direct, indirect, mixed, paraphrase, passage.</source>
        <translation>Змінити вид цитати: пряма, непряма, змішана, переказ, уривок.</translation>
    </message>
    <message>
        <source>Check this library</source>
        <translation>Перевірити цю бібліотеку</translation>
    </message>
    <message>
        <source>Choose a claim and a stance that every quote marked, visited or clicked gets from now on, until Esc.</source>
        <translation>Вибрати твердження і позицію, які відтепер отримує кожна позначена, відвідана чи клацнута цитата, до Esc.</translation>
    </message>
    <message>
        <source>Choose a tag that every quote marked, visited or clicked gets from now on, until Esc.</source>
        <translation>Вибрати мітку, яку відтепер отримує кожна позначена, відвідана чи клацнута цитата, до Esc.</translation>
    </message>
    <message>
        <source>Choose an actor and a function that every quote marked, visited or clicked gets from now on, until Esc.</source>
        <translation>Вибрати діяча і функцію, які відтепер отримує кожна позначена, відвідана чи клацнута цитата, до Esc.</translation>
    </message>
    <message>
        <source>Choose the next quote in the text.</source>
        <translation>Вибрати наступну цитату в тексті.</translation>
    </message>
    <message>
        <source>Choose the next quote without giving it what sticks.</source>
        <translation>Вибрати наступну цитату, не даючи їй того, що тримається.</translation>
    </message>
    <message>
        <source>Choose the previous quote in the text.</source>
        <translation>Вибрати попередню цитату в тексті.</translation>
    </message>
    <message>
        <source>Choose the previous quote without giving it what sticks.</source>
        <translation>Вибрати попередню цитату, не даючи їй того, що тримається.</translation>
    </message>
    <message>
        <source>Claim and stance…</source>
        <translation>Твердження і позиція…</translation>
    </message>
    <message>
        <source>Claims by topic</source>
        <translation>Твердження за темами</translation>
    </message>
    <message>
        <source>Close the window. Everything is saved already.</source>
        <translation>Закрити вікно. Усе вже збережено.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy a report for the developers</source>
        <translation>Копіювати звіт для розробників</translation>
    </message>
    <message>
        <source>Copy quote with its source</source>
        <translation>Копіювати цитату з джерелом</translation>
    </message>
    <message>
        <source>Copy the quote, its speaker and where it was printed.</source>
        <translation>Копіювати цитату, її мовця й де її надруковано.</translation>
    </message>
    <message>
        <source>Copy the selected words as plain text.</source>
        <translation>Копіювати вибрані слова як звичайний текст.</translation>
    </message>
    <message>
        <source>Copy versions, settings and the last lines of the log; nothing of your articles is in them.</source>
        <translation>Копіювати версії, налаштування й останні рядки журналу; з ваших статей там немає нічого.</translation>
    </message>
    <message>
        <source>Correct the text…</source>
        <translation>Виправити текст…</translation>
    </message>
    <message>
        <source>Create a library: one file that holds articles, quotes, actors and claims.</source>
        <translation>Створити бібліотеку: один файл зі статтями, цитатами, діячами й твердженнями.</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Власні поля</translation>
    </message>
    <message>
        <source>Cut words out of the quote</source>
        <translation>Вирізати слова з цитати</translation>
    </message>
    <message>
        <source>Define what your project notes of its quotes, actors, claims and articles.</source>
        <translation>Визначити, що ваш проєкт занотовує про цитати, діячів, твердження і статті.</translation>
    </message>
    <message>
        <source>Delete quote or dismiss suggestion</source>
        <translation>Видалити цитату або відхилити пропозицію</translation>
    </message>
    <message>
        <source>Dim all quotes but those of an actor, claim, tag, stance, coder or kind; again narrows, Esc shows all.</source>
        <translation>Притлумити всі цитати, крім цитат діяча, твердження, мітки, позиції, кодувальника чи виду; ще раз звужує, Esc показує всі.</translation>
    </message>
    <message>
        <source>Dissolve the group of copies</source>
        <translation>Розпустити групу копій</translation>
    </message>
    <message>
        <source>Do again what was undone.</source>
        <translation>Зробити знову те, що скасовано.</translation>
    </message>
    <message>
        <source>Edit the paragraph at the caret where it stands. The text before stays as a version; quotes follow.</source>
        <translation>Правити абзац біля курсора на місці. Попередній текст лишається версією; цитати йдуть за ним.</translation>
    </message>
    <message>
        <source>End one sentence earlier</source>
        <translation>Кінець на речення раніше</translation>
    </message>
    <message>
        <source>End one sentence later</source>
        <translation>Кінець на речення пізніше</translation>
    </message>
    <message>
        <source>End one word earlier</source>
        <translation>Кінець на слово раніше</translation>
    </message>
    <message>
        <source>End one word later</source>
        <translation>Кінець на слово пізніше</translation>
    </message>
    <message>
        <source>Fetch one page by its address and import it. Nothing else is ever fetched, and this only when Enter says so.</source>
        <translation>Отримати одну сторінку за адресою й імпортувати. Більше нічого ніколи не отримується, і це лише коли скаже Enter.</translation>
    </message>
    <message>
        <source>Find a command by its name.</source>
        <translation>Знайти команду за назвою.</translation>
    </message>
    <message>
        <source>Find any article, quote, actor, claim, tag or command, and go there.</source>
        <translation>Знайти будь-яку статтю, цитату, діяча, твердження, мітку чи команду й перейти туди.</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Шукати у статті</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Знайти далі</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Знайти раніше</translation>
    </message>
    <message>
        <source>Find words in the article.</source>
        <translation>Знайти слова у статті.</translation>
    </message>
    <message>
        <source>Give the chosen quote the actor, claim or tag that was given last.</source>
        <translation>Дати вибраній цитаті діяча, твердження чи мітку, що дані востаннє.</translation>
    </message>
    <message>
        <source>Go back to the sentence before by rank.</source>
        <translation>Повернутися до попереднього речення за рангом.</translation>
    </message>
    <message>
        <source>Go to the next place of the words looked for.</source>
        <translation>Перейти до наступного місця шуканих слів.</translation>
    </message>
    <message>
        <source>Go to the next suggestion.</source>
        <translation>Перейти до наступної пропозиції.</translation>
    </message>
    <message>
        <source>Go to the previous place of the words looked for.</source>
        <translation>Перейти до попереднього місця шуканих слів.</translation>
    </message>
    <message>
        <source>Go to the previous suggestion.</source>
        <translation>Перейти до попередньої пропозиції.</translation>
    </message>
    <message>
        <source>Group articles as copies</source>
        <translation>Згрупувати статті як копії</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Посібник</translation>
    </message>
    <message>
        <source>Have Attest read along and propose quotes, or not.</source>
        <translation>Дозволити Attest читати разом і пропонувати цитати, або ні.</translation>
    </message>
    <message>
        <source>Have Tesseract read the pages that are only pictures: a new version of the text. Nothing is done by itself.</source>
        <translation>Нехай Tesseract прочитає сторінки, що є лише зображеннями: нова версія тексту. Само собою нічого не робиться.</translation>
    </message>
    <message>
        <source>Have every article of the group stand alone again.</source>
        <translation>Нехай кожна стаття групи знову буде окремо.</translation>
    </message>
    <message>
        <source>Have every quote marked, visited or clicked get what was given last, until Esc.</source>
        <translation>Кожна позначена, відвідана чи клацнута цитата отримує дане востаннє, до Esc.</translation>
    </message>
    <message>
        <source>Have the article stand alone again.</source>
        <translation>Нехай стаття знову буде окремо.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Інспектор</translation>
    </message>
    <message>
        <source>Keys at a glance</source>
        <translation>Клавіші одним поглядом</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Learn the ten things that matter on the sample library; a tour that was left goes on.</source>
        <translation>Вивчити десять головних речей на зразковій бібліотеці; перерваний огляд продовжується.</translation>
    </message>
    <message>
        <source>Leave filter, sticking tag or attaching</source>
        <translation>Вийти з фільтра, тримання чи прикріплення</translation>
    </message>
    <message>
        <source>Leave what is shown above the text, the last begun first.</source>
        <translation>Вийти з того, що показано над текстом, останнє розпочате перше.</translation>
    </message>
    <message>
        <source>Let the last tagging stick</source>
        <translation>Нехай останнє дане тримається</translation>
    </message>
    <message>
        <source>Library pane</source>
        <translation>Панель бібліотеки</translation>
    </message>
    <message>
        <source>Light, dark or as the system</source>
        <translation>Світлий, темний або як у системі</translation>
    </message>
    <message>
        <source>Look at the next quote</source>
        <translation>Подивитися на наступну цитату</translation>
    </message>
    <message>
        <source>Look at the previous quote</source>
        <translation>Подивитися на попередню цитату</translation>
    </message>
    <message>
        <source>Look for broken words…</source>
        <translation>Шукати зіпсовані слова…</translation>
    </message>
    <message>
        <source>Make a dated copy of the library.</source>
        <translation>Зробити датовану копію бібліотеки.</translation>
    </message>
    <message>
        <source>Make an article of what was copied in a browser or another program.</source>
        <translation>Зробити статтю зі скопійованого у браузері чи іншій програмі.</translation>
    </message>
    <message>
        <source>Make one group of the articles chosen in the list: copies of one report, such as an agency's.</source>
        <translation>Зробити групу з вибраних у списку статей: копій одного повідомлення, наприклад агентства.</translation>
    </message>
    <message>
        <source>Make the article's text larger.</source>
        <translation>Збільшити текст статті.</translation>
    </message>
    <message>
        <source>Make the article's text smaller.</source>
        <translation>Зменшити текст статті.</translation>
    </message>
    <message>
        <source>Make the selected words part of the chosen quote, for quotes that are interrupted.</source>
        <translation>Зробити вибрані слова частиною вибраної цитати, для перерваних цитат.</translation>
    </message>
    <message>
        <source>Make the suggestion a quote said by candidate 1 of its card, and go to the next one.</source>
        <translation>Зробити пропозицію цитатою кандидата 1 з її картки й перейти до наступної.</translation>
    </message>
    <message>
        <source>Make the suggestion a quote said by candidate 2 of its card, and go to the next one.</source>
        <translation>Зробити пропозицію цитатою кандидата 2 з її картки й перейти до наступної.</translation>
    </message>
    <message>
        <source>Make the suggestion a quote said by candidate 3 of its card, and go to the next one.</source>
        <translation>Зробити пропозицію цитатою кандидата 3 з її картки й перейти до наступної.</translation>
    </message>
    <message>
        <source>Make the suggestion a quote said by the proposed speaker, and go to the next one.</source>
        <translation>Зробити пропозицію цитатою запропонованого мовця й перейти до наступної.</translation>
    </message>
    <message>
        <source>Mark an area of the page</source>
        <translation>Позначити ділянку сторінки</translation>
    </message>
    <message>
        <source>Mark article as done</source>
        <translation>Позначити статтю як готову</translation>
    </message>
    <message>
        <source>Mark the selected words as a quote and choose who says it. Without a selection: the words inside the quotation marks around the caret, else the sentence.</source>
        <translation>Позначити вибрані слова як цитату й вибрати, хто каже. Без вибору: слова в лапках навколо курсора, інакше речення.</translation>
    </message>
    <message>
        <source>Merge a library into this one…</source>
        <translation>Об’єднати іншу бібліотеку з цією…</translation>
    </message>
    <message>
        <source>More like this article</source>
        <translation>Більше схожого на цю статтю</translation>
    </message>
    <message>
        <source>Move the end of the chosen quote to the next sentence's edge.</source>
        <translation>Пересунути кінець вибраної цитати до межі наступного речення.</translation>
    </message>
    <message>
        <source>Move the end of the chosen quote to the next word's edge.</source>
        <translation>Пересунути кінець вибраної цитати до межі наступного слова.</translation>
    </message>
    <message>
        <source>Move the end of the chosen quote to the previous sentence's edge.</source>
        <translation>Пересунути кінець вибраної цитати до межі попереднього речення.</translation>
    </message>
    <message>
        <source>Move the end of the chosen quote to the previous word's edge.</source>
        <translation>Пересунути кінець вибраної цитати до межі попереднього слова.</translation>
    </message>
    <message>
        <source>Move the keyboard to the claims, gathered under their topics.</source>
        <translation>Перевести клавіатуру до тверджень, зібраних за темами.</translation>
    </message>
    <message>
        <source>Move the keyboard to the library's filter.</source>
        <translation>Перевести клавіатуру до фільтра бібліотеки.</translation>
    </message>
    <message>
        <source>Move the keyboard to the list of actors. Esc shows the whole library again.</source>
        <translation>Перевести клавіатуру до списку діячів. Esc знову показує всю бібліотеку.</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane: library, text, margin, inspector.</source>
        <translation>Перевести клавіатуру до наступної панелі: бібліотека, текст, поля, інспектор.</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous pane.</source>
        <translation>Перевести клавіатуру до попередньої панелі.</translation>
    </message>
    <message>
        <source>Move the keyboard to the text.</source>
        <translation>Перевести клавіатуру до тексту.</translation>
    </message>
    <message>
        <source>Move the keyboard to the tree of tags.</source>
        <translation>Перевести клавіатуру до дерева міток.</translation>
    </message>
    <message>
        <source>Move the start of the chosen quote to the next sentence's edge.</source>
        <translation>Пересунути початок вибраної цитати до межі наступного речення.</translation>
    </message>
    <message>
        <source>Move the start of the chosen quote to the next word's edge.</source>
        <translation>Пересунути початок вибраної цитати до межі наступного слова.</translation>
    </message>
    <message>
        <source>Move the start of the chosen quote to the previous sentence's edge.</source>
        <translation>Пересунути початок вибраної цитати до межі попереднього речення.</translation>
    </message>
    <message>
        <source>Move the start of the chosen quote to the previous word's edge.</source>
        <translation>Пересунути початок вибраної цитати до межі попереднього слова.</translation>
    </message>
    <message>
        <source>Mute this kind of suggestion</source>
        <translation>Вимкнути такі пропозиції</translation>
    </message>
    <message>
        <source>Narrower lines</source>
        <translation>Вужчі рядки</translation>
    </message>
    <message>
        <source>Near-duplicates of this article</source>
        <translation>Майже двійники цієї статті</translation>
    </message>
    <message>
        <source>Never propose anything by the rule of this suggestion again.</source>
        <translation>Ніколи більше не пропонувати за правилом цієї пропозиції.</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Новий діяч</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Нове твердження</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Нова бібліотека…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Нова мітка</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Нова тема</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Наступна стаття</translation>
    </message>
    <message>
        <source>Next kind</source>
        <translation>Наступний вид</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Наступна панель</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>Наступна цитата</translation>
    </message>
    <message>
        <source>Next sentence worth checking</source>
        <translation>Наступне речення, варте перевірки</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Наступна пропозиція</translation>
    </message>
    <message>
        <source>Offer repairs of what scraping broke, such as glued words and stray tags; what is checked makes a new version.</source>
        <translation>Запропонувати полагодити те, що зіпсувало вишкрібання: злиплі слова, заблукані теги; позначене створює нову версію.</translation>
    </message>
    <message>
        <source>Open a folder of articles…</source>
        <translation>Відкрити теку зі статтями…</translation>
    </message>
    <message>
        <source>Open a small library to try things out; nothing in it matters.</source>
        <translation>Відкрити малу бібліотеку для проб; у ній ніщо не важить.</translation>
    </message>
    <message>
        <source>Open a web address…</source>
        <translation>Відкрити вебадресу…</translation>
    </message>
    <message>
        <source>Open another library in this window.</source>
        <translation>Відкрити іншу бібліотеку в цьому вікні.</translation>
    </message>
    <message>
        <source>Open articles…</source>
        <translation>Відкрити статті…</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Відкрити бібліотеку…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Відкрити зразкову бібліотеку</translation>
    </message>
    <message>
        <source>Original and text…</source>
        <translation>Оригінал і текст…</translation>
    </message>
    <message>
        <source>Pages or text</source>
        <translation>Сторінки або текст</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Вставити статтю</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Попередня стаття</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Попередня панель</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Попередня цитата</translation>
    </message>
    <message>
        <source>Previous sentence worth checking</source>
        <translation>Попереднє речення, варте перевірки</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Попередня пропозиція</translation>
    </message>
    <message>
        <source>Print the codebook…</source>
        <translation>Друкувати книгу кодів…</translation>
    </message>
    <message>
        <source>Prove that every source and text is, byte for byte, what was loaded: compare them with their sha-256 sums.</source>
        <translation>Довести, що кожне джерело й текст байт у байт ті, що завантажено: порівняти із сумами sha-256.</translation>
    </message>
    <message>
        <source>Prove that the library is whole, and mend what can be mended.</source>
        <translation>Довести, що бібліотека ціла, і полагодити, що можна.</translation>
    </message>
    <message>
        <source>Put a rectangle on the page: drag it, or move it with the arrow keys and stretch it with Shift; then Q. With a quote chosen that is an area, its rectangle is taken. Alt and a drag draw one anywhere on a page.</source>
        <translation>Покласти прямокутник на сторінку: перетягніть або рухайте стрілками й розтягуйте з Shift; потім Q. Якщо вибрана цитата — ділянка, береться її прямокутник. Alt і перетягування малюють його будь-де.</translation>
    </message>
    <message>
        <source>Put fewer characters into a line.</source>
        <translation>Менше символів у рядку.</translation>
    </message>
    <message>
        <source>Put more characters into a line.</source>
        <translation>Більше символів у рядку.</translation>
    </message>
    <message>
        <source>Put the chosen quote into the trash, or dismiss the suggestion. Undo brings it back.</source>
        <translation>Покласти вибрану цитату до кошика або відхилити пропозицію. Скасування поверне.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Read the guide here, without a network.</source>
        <translation>Читати посібник тут, без мережі.</translation>
    </message>
    <message>
        <source>Read the next article of the list.</source>
        <translation>Читати наступну статтю списку.</translation>
    </message>
    <message>
        <source>Read the previous article of the list.</source>
        <translation>Читати попередню статтю списку.</translation>
    </message>
    <message>
        <source>Recognise text (OCR)</source>
        <translation>Розпізнати текст (OCR)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Repeat the last tagging</source>
        <translation>Повторити останнє дане</translation>
    </message>
    <message>
        <source>Review pairs of actors of nearly the same name: Enter merges, S keeps the other name, Delete keeps both.</source>
        <translation>Переглянути пари діячів із майже однаковими іменами: Enter об’єднує, S лишає інше ім’я, Delete лишає обох.</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Виконати команду</translation>
    </message>
    <message>
        <source>Say that nothing is left to do in this article, or that there is.</source>
        <translation>Сказати, що в цій статті робити вже нічого, або що є.</translation>
    </message>
    <message>
        <source>Say that the selected words are where the quote stands now that the text has changed.</source>
        <translation>Сказати, що тепер, коли текст змінився, цитата стоїть у вибраних словах.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Шукати всюди</translation>
    </message>
    <message>
        <source>Search with every hit in its context, counts by outlet, date, actor and claim, and saved searches.</source>
        <translation>Шукати з кожним знайденим у контексті, лічбою за виданням, датою, діячем і твердженням та збереженими пошуками.</translation>
    </message>
    <message>
        <source>Select a sentence that states something one could check, the most telling first.</source>
        <translation>Вибрати речення, що стверджує щось перевірне, найпромовистіше перше.</translation>
    </message>
    <message>
        <source>Select inside quotation marks</source>
        <translation>Вибрати в лапках</translation>
    </message>
    <message>
        <source>Select sentence</source>
        <translation>Вибрати речення</translation>
    </message>
    <message>
        <source>Select the sentence around the caret; again, the paragraph.</source>
        <translation>Вибрати речення навколо курсора; ще раз — абзац.</translation>
    </message>
    <message>
        <source>Select the words inside the quotation marks around the caret.</source>
        <translation>Вибрати слова в лапках навколо курсора.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Show all keys, as they are set now.</source>
        <translation>Показати всі клавіші, як їх зараз налаштовано.</translation>
    </message>
    <message>
        <source>Show or fold copies</source>
        <translation>Показати або згорнути копії</translation>
    </message>
    <message>
        <source>Show the copies of the article in the list, or fold them into one row; Right and Left do so in the list.</source>
        <translation>Показати копії статті у списку або згорнути їх в один рядок; у списку це роблять Праворуч і Ліворуч.</translation>
    </message>
    <message>
        <source>Show what has been deleted. Enter restores.</source>
        <translation>Показати видалене. Enter відновлює.</translation>
    </message>
    <message>
        <source>Show what to begin with, and the libraries opened last.</source>
        <translation>Показати, з чого почати, і бібліотеки, відкриті востаннє.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Take in the articles, quotes, actors and claims of another library; what differs is shown first.</source>
        <translation>Узяти статті, цитати, діячів і твердження іншої бібліотеки; відмінне спершу показується.</translation>
    </message>
    <message>
        <source>Take the article out of its group of copies</source>
        <translation>Вийняти статтю з групи копій</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Кошик</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Сторінка вітання</translation>
    </message>
    <message>
        <source>Where the text comes from</source>
        <translation>Звідки цей текст</translation>
    </message>
    <message>
        <source>Write all articles, or what a search finds: pages, reports, tables, networks, references, projects.</source>
        <translation>Записати всі статті або те, що знаходить пошук: сторінки, звіти, таблиці, мережі, посилання, проєкти.</translation>
    </message>
    <message>
        <source>Write tags with their rules, claims by topic and actors as one page to print or to hand to a new coder.</source>
        <translation>Записати мітки з правилами, твердження за темами й діячів однією сторінкою для друку чи для нового кодувальника.</translation>
    </message>
    <message>
        <source>Write the article with its quotes as a page that anybody can read, a report, a table, for another tool.</source>
        <translation>Записати статтю з цитатами сторінкою, яку прочитає кожен, звітом, таблицею чи для іншої програми.</translation>
    </message>
    <message>
        <source>Show and edit what is known of the article: title, outlet, byline, date, address, language, note.</source>
        <translation>Показати й правити відоме про статтю: заголовок, видання, автор, дата, адреса, мова, нотатка.</translation>
    </message>
    <message>
        <source>Export article…</source>
        <translation>Експорт статті…</translation>
    </message>
    <message>
        <source>Export library…</source>
        <translation>Експорт бібліотеки…</translation>
    </message>
    <message>
        <source>Put a tag on the quote; without one, the selected words are marked first.</source>
        <translation>Дати цитаті мітку; якщо цитату не вибрано, спершу позначаються виділені слова.</translation>
    </message>
    <message>
        <source>Say which stand the quote takes on which claim; without a quote, the selected words are marked first.</source>
        <translation>Сказати, як цитата ставиться до якого твердження; якщо цитату не вибрано, спершу позначаються виділені слова.</translation>
    </message>
    <message>
        <source>Say who speaks, is addressed or is mentioned in the quote; without one, the selected words are marked first.</source>
        <translation>Сказати, хто в цитаті говорить, до кого звертаються чи кого згадують; якщо цитату не вибрано, спершу позначаються виділені слова.</translation>
    </message>
    <message>
        <source>Show every article of which the library holds a near-duplicate, each beside its copies.</source>
        <translation>Показати кожну статтю, що має в бібліотеці майже двійника, поруч із її копіями.</translation>
    </message>
    <message>
        <source>Show every step ever made in this library, and go back to one.</source>
        <translation>Показати кожен крок, зроблений у цій бібліотеці, і повернутися до одного з них.</translation>
    </message>
    <message>
        <source>Show only some quotes…</source>
        <translation>Показувати лише деякі цитати…</translation>
    </message>
    <message>
        <source>Show or hide the inspector.</source>
        <translation>Показати або сховати інспектор.</translation>
    </message>
    <message>
        <source>Show or hide the library pane.</source>
        <translation>Показати або сховати панель бібліотеки.</translation>
    </message>
    <message>
        <source>Show the article as it was printed, or its text again; caret, selection and place stay.</source>
        <translation>Показати статтю, як її надруковано, або знову її текст; курсор, вибір і місце лишаються.</translation>
    </message>
    <message>
        <source>Show the article's versions, what changed, and the quotes whose place is to be checked.</source>
        <translation>Показати версії статті, що змінилося, і цитати, місце яких треба перевірити.</translation>
    </message>
    <message>
        <source>Show the articles that are about the same as the one that is open.</source>
        <translation>Показати статті приблизно про те саме, що й відкрита.</translation>
    </message>
    <message>
        <source>Show the articles that were found and wait to be chosen from, or what became of each in the last import.</source>
        <translation>Показати знайдені статті, що чекають на вибір, або що сталося з кожною в останньому імпорті.</translation>
    </message>
    <message>
        <source>Show the articles whose text is nearly that of the one that is open.</source>
        <translation>Показати статті, текст яких майже такий, як у відкритої.</translation>
    </message>
    <message>
        <source>Show the chain of custody: source, sums, who loaded it when, what read it; verify, save or open it.</source>
        <translation>Показати ланцюг походження: джерело, суми, хто й коли завантажив, чим прочитано; перевірити, зберегти чи відкрити.</translation>
    </message>
    <message>
        <source>Show the import</source>
        <translation>Показати імпорт</translation>
    </message>
    <message>
        <source>Show the source beside the text: what is not in it and why, to be put back or left out in a new version.</source>
        <translation>Показати джерело поруч із текстом: чого в ньому немає і чому, щоб повернути або пропустити в новій версії.</translation>
    </message>
    <message>
        <source>Show the table of all quotes: sort, filter, and change several at once.</source>
        <translation>Показати таблицю всіх цитат: сортувати, фільтрувати, змінювати кілька водночас.</translation>
    </message>
    <message>
        <source>Show the version, the licence and where things are kept.</source>
        <translation>Показати версію, ліцензію і де що зберігається.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Менший текст</translation>
    </message>
    <message>
        <source>Start one sentence earlier</source>
        <translation>Початок на речення раніше</translation>
    </message>
    <message>
        <source>Start one sentence later</source>
        <translation>Початок на речення пізніше</translation>
    </message>
    <message>
        <source>Start one word earlier</source>
        <translation>Початок на слово раніше</translation>
    </message>
    <message>
        <source>Start one word later</source>
        <translation>Початок на слово пізніше</translation>
    </message>
    <message>
        <source>Stick a claim…</source>
        <translation>Тримати твердження…</translation>
    </message>
    <message>
        <source>Stick a tag…</source>
        <translation>Тримати мітку…</translation>
    </message>
    <message>
        <source>Stick an actor…</source>
        <translation>Тримати діяча…</translation>
    </message>
    <message>
        <source>Suggestions on or off</source>
        <translation>Пропозиції: так чи ні</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Мітка…</translation>
    </message>
    <message>
        <source>Take back the last change, and the one before, as far back as the library goes.</source>
        <translation>Скасувати останню зміну, і ту перед нею, наскільки сягає бібліотека.</translation>
    </message>
    <message>
        <source>Take the selected words out of the chosen quote; without a selection, the part of it that the caret is in.</source>
        <translation>Вийняти вибрані слова з вибраної цитати; без вибору — частину, де курсор.</translation>
    </message>
    <message>
        <source>Take what sticks from the chosen quote, which should not have it.</source>
        <translation>Зняти те, що тримається, з вибраної цитати, яка не має цього мати.</translation>
    </message>
    <message>
        <source>Take what sticks off the quote</source>
        <translation>Зняти з цитати те, що тримається</translation>
    </message>
    <message>
        <source>To the library</source>
        <translation>До бібліотеки</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>До тексту</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Verify sources and texts</source>
        <translation>Перевірити джерела й тексти</translation>
    </message>
    <message>
        <source>Versions of the article</source>
        <translation>Версії статті</translation>
    </message>
    <message>
        <source>Wider lines</source>
        <translation>Ширші рядки</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A claim cannot be linked to itself.</source>
        <translation>Твердження не можна пов’язати з самим собою.</translation>
    </message>
    <message>
        <source>A few words in a language that is easy to tell.</source>
        <translation>Кілька слів легко впізнаваною мовою.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Полю потрібна назва.</translation>
    </message>
    <message>
        <source>A field of choices needs at least one choice.</source>
        <translation>Полю вибору потрібен хоча б один варіант.</translation>
    </message>
    <message>
        <source>A file in “{0}” is too large.</source>
        <translation>Файл у «{0}» завеликий.</translation>
    </message>
    <message>
        <source>A library cannot be merged into itself.</source>
        <translation>Бібліотеку не можна об’єднати з самою собою.</translation>
    </message>
    <message>
        <source>A line of {0} is no JSON object.</source>
        <translation>Рядок у {0} не є об’єктом JSON.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Ім’я не може бути порожнім.</translation>
    </message>
    <message>
        <source>A quote needs at least one span or area.</source>
        <translation>Цитаті потрібен хоча б один уривок або ділянка.</translation>
    </message>
    <message>
        <source>A quote needs at least one span.</source>
        <translation>Цитаті потрібен хоча б один уривок.</translation>
    </message>
    <message>
        <source>A tag cannot lie under itself.</source>
        <translation>Мітка не може лежати під собою.</translation>
    </message>
    <message>
        <source>A tag needs a name without a slash, which stands between a tag and its parent.</source>
        <translation>Мітці потрібна назва без скісної риски, що стоїть між міткою та вищою.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Мітці потрібна назва.</translation>
    </message>
    <message>
        <source>A topic cannot lie under itself.</source>
        <translation>Тема не може лежати під собою.</translation>
    </message>
    <message>
        <source>A topic needs a name without a slash, which stands between a topic and its parent.</source>
        <translation>Темі потрібна назва без скісної риски, що стоїть між темою та вищою.</translation>
    </message>
    <message>
        <source>A topic needs a name.</source>
        <translation>Темі потрібна назва.</translation>
    </message>
    <message>
        <source>A word can be one or two letters off.</source>
        <translation>Слово може відрізнятися на одну чи дві літери.</translation>
    </message>
    <message>
        <source>Accept quote's place</source>
        <translation>Прийняти місце цитати</translation>
    </message>
    <message>
        <source>Accept repairs</source>
        <translation>Прийняти виправлення</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Прийняти пропозицію</translation>
    </message>
    <message>
        <source>Actors have no field {0}.</source>
        <translation>Діячі не мають поля {0}.</translation>
    </message>
    <message>
        <source>Add actor “{0}”</source>
        <translation>Додати діяча «{0}»</translation>
    </message>
    <message>
        <source>Add alias “{0}”</source>
        <translation>Додати ім’я «{0}»</translation>
    </message>
    <message>
        <source>Add article “{0}”</source>
        <translation>Додати статтю «{0}»</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>Додати твердження</translation>
    </message>
    <message>
        <source>Add claim to quote</source>
        <translation>Додати твердження до цитати</translation>
    </message>
    <message>
        <source>Add field “{0}”</source>
        <translation>Додати поле «{0}»</translation>
    </message>
    <message>
        <source>Add plain words beside it to narrow the search.</source>
        <translation>Додайте поруч звичайні слова, щоб звузити пошук.</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>Додати цитату</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Додати роль</translation>
    </message>
    <message>
        <source>Add tag “{0}”</source>
        <translation>Додати мітку «{0}»</translation>
    </message>
    <message>
        <source>Add topic “{0}”</source>
        <translation>Додати тему «{0}»</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>Додати {0}</translation>
    </message>
    <message>
        <source>An actor cannot belong to itself.</source>
        <translation>Діяч не може належати самому собі.</translation>
    </message>
    <message>
        <source>An area needs a page and must not be empty.</source>
        <translation>Ділянці потрібна сторінка, і вона не може бути порожньою.</translation>
    </message>
    <message>
        <source>An article cannot be without text.</source>
        <translation>Стаття не може бути без тексту.</translation>
    </message>
    <message>
        <source>An article has changed meanwhile; nothing was marked.</source>
        <translation>Стаття тим часом змінилася; нічого не виділено.</translation>
    </message>
    <message>
        <source>Annotated page</source>
        <translation>Анотована сторінка</translation>
    </message>
    <message>
        <source>Articles have no field {0}.</source>
        <translation>Статті не мають поля {0}.</translation>
    </message>
    <message>
        <source>Articles need no such declarations; the file may have been made to do harm.</source>
        <translation>Статтям не потрібні такі оголошення; файл може бути зроблено на шкоду.</translation>
    </message>
    <message>
        <source>Ask for the file again; it was changed.</source>
        <translation>Попросіть файл ще раз; його змінено.</translation>
    </message>
    <message>
        <source>Attach quote</source>
        <translation>Прикріпити цитату</translation>
    </message>
    <message>
        <source>Build the sample library</source>
        <translation>Створити зразкову бібліотеку</translation>
    </message>
    <message>
        <source>Change affiliation of actor</source>
        <translation>Змінити належність діяча</translation>
    </message>
    <message>
        <source>Change aliases of actor</source>
        <translation>Змінити інші імена діяча</translation>
    </message>
    <message>
        <source>Change choices of “{0}”</source>
        <translation>Змінити варіанти «{0}»</translation>
    </message>
    <message>
        <source>Change kind of actor</source>
        <translation>Змінити вид діяча</translation>
    </message>
    <message>
        <source>Change kind of field “{0}”</source>
        <translation>Змінити вид поля «{0}»</translation>
    </message>
    <message>
        <source>Change roles of actor</source>
        <translation>Змінити ролі діяча</translation>
    </message>
    <message>
        <source>Change topic of claim</source>
        <translation>Змінити тему твердження</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>Змінити {0}</translation>
    </message>
    <message>
        <source>Change {0} of actor</source>
        <translation>Змінити {0} діяча</translation>
    </message>
    <message>
        <source>Change {0} of article</source>
        <translation>Змінити {0} статті</translation>
    </message>
    <message>
        <source>Change {0} of claim</source>
        <translation>Змінити {0} твердження</translation>
    </message>
    <message>
        <source>Change {0} of quote</source>
        <translation>Змінити {0} цитати</translation>
    </message>
    <message>
        <source>Change {0} of tag</source>
        <translation>Змінити {0} мітки</translation>
    </message>
    <message>
        <source>Check its quotation marks.</source>
        <translation>Перевірте лапки.</translation>
    </message>
    <message>
        <source>Check that you may open it.</source>
        <translation>Перевірте, чи можна вам його відкрити.</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>Перевірте адресу й з’єднання.</translation>
    </message>
    <message>
        <source>Check the file's permissions.</source>
        <translation>Перевірте права на файл.</translation>
    </message>
    <message>
        <source>Check the folder {0}.</source>
        <translation>Перевірте теку {0}.</translation>
    </message>
    <message>
        <source>Check the folder's permissions.</source>
        <translation>Перевірте права на теку.</translation>
    </message>
    <message>
        <source>Check the path, or create a new library there.</source>
        <translation>Перевірте шлях або створіть там нову бібліотеку.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Перевірте шлях.</translation>
    </message>
    <message>
        <source>Choose a file or a folder.</source>
        <translation>Виберіть файл або теку.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .attest.</source>
        <translation>Виберіть файл, що закінчується на .attest.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Виберіть свою теку.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Виберіть теку, куди вам можна писати.</translation>
    </message>
    <message>
        <source>Choose a shorter, simpler name.</source>
        <translation>Виберіть коротшу, простішу назву.</translation>
    </message>
    <message>
        <source>Choose an article that came from a PDF.</source>
        <translation>Виберіть статтю, що прийшла з PDF.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation>Виберіть порожню або нову теку.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>Choose another library file.</source>
        <translation>Виберіть інший файл бібліотеки.</translation>
    </message>
    <message>
        <source>Choose another name for the new library.</source>
        <translation>Виберіть іншу назву для нової бібліотеки.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be overwritten.</source>
        <translation>Виберіть іншу назву або дозвольте перезапис.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Виберіть інше.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Виберіть інше місце.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>Виберіть одне з: {0}.</translation>
    </message>
    <message>
        <source>Choose the folder with its index.html.</source>
        <translation>Виберіть теку з її index.html.</translation>
    </message>
    <message>
        <source>Choose what is in the text</source>
        <translation>Вибрати, що є в тексті</translation>
    </message>
    <message>
        <source>Claims have no field {0}.</source>
        <translation>Твердження не мають поля {0}.</translation>
    </message>
    <message>
        <source>Close it there first, then try again.</source>
        <translation>Спершу закрийте її там, потім спробуйте знову.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Книга кодів</translation>
    </message>
    <message>
        <source>Copy the library to a folder you may write to, and open the copy.</source>
        <translation>Скопіюйте бібліотеку до теки, куди вам можна писати, і відкрийте копію.</translation>
    </message>
    <message>
        <source>Correct text</source>
        <translation>Виправити текст</translation>
    </message>
    <message>
        <source>Create the folder first.</source>
        <translation>Спершу створіть теку.</translation>
    </message>
    <message>
        <source>Delete actor</source>
        <translation>Видалити діяча</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>Видалити твердження</translation>
    </message>
    <message>
        <source>Delete field “{0}”</source>
        <translation>Видалити поле «{0}»</translation>
    </message>
    <message>
        <source>Delete quote</source>
        <translation>Видалити цитату</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Видалити мітку</translation>
    </message>
    <message>
        <source>Delete topic “{0}”</source>
        <translation>Видалити тему «{0}»</translation>
    </message>
    <message>
        <source>Delete {0} actors</source>
        <translation>Видалити діячів: {0}</translation>
    </message>
    <message>
        <source>Delete {0} claims</source>
        <translation>Видалити тверджень: {0}</translation>
    </message>
    <message>
        <source>Delete {0} quotes</source>
        <translation>Видалити цитат: {0}</translation>
    </message>
    <message>
        <source>Delete {0} tags</source>
        <translation>Видалити міток: {0}</translation>
    </message>
    <message>
        <source>Did you mean in:{0}?</source>
        <translation>Можливо, in:{0}?</translation>
    </message>
    <message>
        <source>Dismiss suggestion</source>
        <translation>Відхилити пропозицію</translation>
    </message>
    <message>
        <source>Dissolve the group of copies</source>
        <translation>Розпустити групу копій</translation>
    </message>
    <message>
        <source>Each line must be a JSON object.</source>
        <translation>Кожен рядок має бути об’єктом JSON.</translation>
    </message>
    <message>
        <source>Each line must be an object.</source>
        <translation>Кожен рядок має бути об’єктом.</translation>
    </message>
    <message>
        <source>Export an annotated page. ({0})</source>
        <translation>Експортуйте анотовану сторінку. ({0})</translation>
    </message>
    <message>
        <source>Export it again from the tool it is from.</source>
        <translation>Експортуйте ще раз із тієї програми, звідки це.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Експортуйте ще раз.</translation>
    </message>
    <message>
        <source>Export it as REFI-QDA 1.0.</source>
        <translation>Експортуйте як REFI-QDA 1.0.</translation>
    </message>
    <message>
        <source>Export it as an annotated page.</source>
        <translation>Експортуйте як анотовану сторінку.</translation>
    </message>
    <message>
        <source>Export it from Taguette again.</source>
        <translation>Експортуйте ще раз із Taguette.</translation>
    </message>
    <message>
        <source>Export it from Zotero again.</source>
        <translation>Експортуйте ще раз із Zotero.</translation>
    </message>
    <message>
        <source>Export one article at a time.</source>
        <translation>Експортуйте по одній статті.</translation>
    </message>
    <message>
        <source>Export without pictures of pages, or with the whole text and nothing blacked out.</source>
        <translation>Експортуйте без зображень сторінок або з повним текстом і без приховувань.</translation>
    </message>
    <message>
        <source>Fields are {0}. To look for the words, use quotes.</source>
        <translation>Поля: {0}. Щоб шукати самі слова, візьміть їх у лапки.</translation>
    </message>
    <message>
        <source>For example {0}:{1}</source>
        <translation>Наприклад {0}:{1}</translation>
    </message>
    <message>
        <source>Forget saved search</source>
        <translation>Забути збережений пошук</translation>
    </message>
    <message>
        <source>Free some space and try again. Everything saved before is safe.</source>
        <translation>Звільніть місце й спробуйте знову. Усе збережене раніше в безпеці.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk.</source>
        <translation>Звільніть місце або виберіть інший диск.</translation>
    </message>
    <message>
        <source>Go back to a backup.</source>
        <translation>Поверніться до резервної копії.</translation>
    </message>
    <message>
        <source>Group copies</source>
        <translation>Згрупувати копії</translation>
    </message>
    <message>
        <source>Hardly any text was found; compare it with the original.</source>
        <translation>Тексту майже не знайдено; порівняйте з оригіналом.</translation>
    </message>
    <message>
        <source>Have its tool write it anew.</source>
        <translation>Запишіть його наново програмою, з якої воно походить.</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Імпортувати статті</translation>
    </message>
    <message>
        <source>Import it again as a new version to keep both texts.</source>
        <translation>Імпортуйте ще раз як нову версію, щоб зберегти обидва тексти.</translation>
    </message>
    <message>
        <source>Import it as an article instead.</source>
        <translation>Імпортуйте натомість як статтю.</translation>
    </message>
    <message>
        <source>Import its subfolders one by one.</source>
        <translation>Імпортуйте підтеки по одній.</translation>
    </message>
    <message>
        <source>Install Attest again.</source>
        <translation>Установіть Attest ще раз.</translation>
    </message>
    <message>
        <source>Install the newest Attest to open it. The file has not been changed.</source>
        <translation>Установіть найновіший Attest, щоб відкрити її. Файл не змінено.</translation>
    </message>
    <message>
        <source>It has been started again. The text and your quotes are safe; read on in the text view.</source>
        <translation>Його запущено знову. Текст і цитати в безпеці; читайте далі у вигляді тексту.</translation>
    </message>
    <message>
        <source>It has no text, only pictures of pages: mark areas on them, or have its text recognised (OCR).</source>
        <translation>Тексту немає, лише зображення сторінок: позначте на них ділянки або розпізнайте текст (OCR).</translation>
    </message>
    <message>
        <source>It may have been taken back by an undo.</source>
        <translation>Можливо, це скасовано.</translation>
    </message>
    <message>
        <source>It may have been taken back by an undo; redo brings it again.</source>
        <translation>Можливо, це скасовано; повторення поверне.</translation>
    </message>
    <message>
        <source>Its text, if it has any, is in the text view.</source>
        <translation>Його текст, якщо є, — у вигляді тексту.</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Keep two actors apart</source>
        <translation>Тримати двох діячів окремо</translation>
    </message>
    <message>
        <source>Link claims: {0}</source>
        <translation>Пов’язати твердження: {0}</translation>
    </message>
    <message>
        <source>List the articles to see their numbers.</source>
        <translation>Перелічіть статті, щоб побачити їхні номери.</translation>
    </message>
    <message>
        <source>Make it, or choose another place.</source>
        <translation>Створіть її або виберіть інше місце.</translation>
    </message>
    <message>
        <source>Make quote {0}</source>
        <translation>Зробити цитату: {0}</translation>
    </message>
    <message>
        <source>Make room on the disk, or see that {0} may be written to. Your work is saved all the same.</source>
        <translation>Звільніть місце на диску або подбайте, щоб у {0} можна було писати. Вашу роботу все одно збережено.</translation>
    </message>
    <message>
        <source>Mark all places</source>
        <translation>Виділити всі місця</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Позначити як готову</translation>
    </message>
    <message>
        <source>Mark as to do</source>
        <translation>Позначити як незроблене</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked PDF</source>
        <translation>Позначений PDF</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>Об’єднати твердження</translation>
    </message>
    <message>
        <source>Merge {0} into “{1}”</source>
        <translation>Об’єднати {0} з «{1}»</translation>
    </message>
    <message>
        <source>Merge {0} tags</source>
        <translation>Об’єднати міток: {0}</translation>
    </message>
    <message>
        <source>Move quote's area</source>
        <translation>Пересунути ділянку цитати</translation>
    </message>
    <message>
        <source>Move quote's boundaries</source>
        <translation>Пересунути межі цитати</translation>
    </message>
    <message>
        <source>Move tag</source>
        <translation>Пересунути мітку</translation>
    </message>
    <message>
        <source>Move the article to the trash instead.</source>
        <translation>Покладіть натомість статтю до кошика.</translation>
    </message>
    <message>
        <source>Move topic “{0}”</source>
        <translation>Пересунути тему «{0}»</translation>
    </message>
    <message>
        <source>Much text on the page was left out; compare it with the original.</source>
        <translation>Багато тексту сторінки пропущено; порівняйте з оригіналом.</translation>
    </message>
    <message>
        <source>Mute “{0}”</source>
        <translation>Вимкнути «{0}»</translation>
    </message>
    <message>
        <source>Network (GEXF)</source>
        <translation>Мережа (GEXF)</translation>
    </message>
    <message>
        <source>Network (GraphML)</source>
        <translation>Мережа (GraphML)</translation>
    </message>
    <message>
        <source>Network (UCINET)</source>
        <translation>Мережа (UCINET)</translation>
    </message>
    <message>
        <source>Network (matrix)</source>
        <translation>Мережа (матриця)</translation>
    </message>
    <message>
        <source>New version of “{0}”</source>
        <translation>Нова версія «{0}»</translation>
    </message>
    <message>
        <source>No article is that long; the file may have been made to do harm.</source>
        <translation>Жодна стаття не така довга; файл може бути зроблено на шкоду.</translation>
    </message>
    <message>
        <source>No date was found.</source>
        <translation>Дати не знайдено.</translation>
    </message>
    <message>
        <source>No headline was found.</source>
        <translation>Заголовка не знайдено.</translation>
    </message>
    <message>
        <source>None of these articles has printed pages.</source>
        <translation>Жодна з цих статей не має друкованих сторінок.</translation>
    </message>
    <message>
        <source>Nothing of {0} is an Attest library.</source>
        <translation>Ніщо в {0} не є бібліотекою Attest.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>Nothing was written. Redact the other places where it is named too, or leave the article out.</source>
        <translation>Нічого не записано. Приховайте й інші місця, де це названо, або не беріть статтю.</translation>
    </message>
    <message>
        <source>Only an abstract was found, not the article.</source>
        <translation>Знайдено лише анотацію, не статтю.</translation>
    </message>
    <message>
        <source>Only metadata was found.</source>
        <translation>Знайдено лише метадані.</translation>
    </message>
    <message>
        <source>Only the first {0} of {1} pages were read.</source>
        <translation>Прочитано лише перші {0} з {1} сторінок.</translation>
    </message>
    <message>
        <source>Open a file that ends in .attest; projects of other programs can be imported.</source>
        <translation>Відкрийте файл, що закінчується на .attest; проєкти інших програм можна імпортувати.</translation>
    </message>
    <message>
        <source>Open it by itself, not with a folder. If you did, it is damaged, or Attest does not know the tool.</source>
        <translation>Відкрийте його окремо, не разом із текою. Якщо ви так і зробили, він пошкоджений або Attest не знає цієї програми.</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer.</source>
        <translation>Відкрийте у переглядачі PDF.</translation>
    </message>
    <message>
        <source>Open it in a browser and save it again.</source>
        <translation>Відкрийте у браузері й збережіть ще раз.</translation>
    </message>
    <message>
        <source>Open it in a browser.</source>
        <translation>Відкрийте у браузері.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it as .docx, without a password.</source>
        <translation>Відкрийте його у власній програмі та збережіть як .docx без пароля.</translation>
    </message>
    <message>
        <source>Open it in its own program.</source>
        <translation>Відкрийте у власній програмі.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with.</source>
        <translation>Відкрийте у програмі, якою це зроблено.</translation>
    </message>
    <message>
        <source>Open it in the tool that made it, and save it again.</source>
        <translation>Відкрийте у програмі, що це зробила, і збережіть ще раз.</translation>
    </message>
    <message>
        <source>Part of the article may be missing: the page declares more text than was found.</source>
        <translation>Частини статті може бракувати: сторінка оголошує більше тексту, ніж знайдено.</translation>
    </message>
    <message>
        <source>Propose two actors again</source>
        <translation>Знову пропонувати двох діячів</translation>
    </message>
    <message>
        <source>Put a backslash before signs meant as they are.</source>
        <translation>Поставте зворотну риску перед знаками, що мають власне значення.</translation>
    </message>
    <message>
        <source>Quotes have no field {0}.</source>
        <translation>Цитати не мають поля {0}.</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>Книга кодів REFI-QDA</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>Проєкт REFI-QDA</translation>
    </message>
    <message>
        <source>Records still have “{0}”: rename the choice, or change those records first.</source>
        <translation>Записи ще мають «{0}»: перейменуйте варіант або спершу змініть ці записи.</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <translation>Посилання (BibTeX)</translation>
    </message>
    <message>
        <source>References (CSL-JSON)</source>
        <translation>Посилання (CSL-JSON)</translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <translation>Посилання (RIS)</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>Reject quote's place</source>
        <translation>Відкинути місце цитати</translation>
    </message>
    <message>
        <source>Remove alias “{0}”</source>
        <translation>Прибрати ім’я «{0}»</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Прибрати статтю</translation>
    </message>
    <message>
        <source>Remove claim from quote</source>
        <translation>Прибрати твердження з цитати</translation>
    </message>
    <message>
        <source>Remove role</source>
        <translation>Прибрати роль</translation>
    </message>
    <message>
        <source>Remove tag from article</source>
        <translation>Прибрати мітку зі статті</translation>
    </message>
    <message>
        <source>Remove tag from quote</source>
        <translation>Прибрати мітку з цитати</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Прибрати {0}</translation>
    </message>
    <message>
        <source>Remove {0} articles</source>
        <translation>Прибрати статей: {0}</translation>
    </message>
    <message>
        <source>Rename choice “{0}”</source>
        <translation>Перейменувати варіант «{0}»</translation>
    </message>
    <message>
        <source>Rename field “{0}”</source>
        <translation>Перейменувати поле «{0}»</translation>
    </message>
    <message>
        <source>Rename topic “{0}”</source>
        <translation>Перейменувати тему «{0}»</translation>
    </message>
    <message>
        <source>Repair library</source>
        <translation>Полагодити бібліотеку</translation>
    </message>
    <message>
        <source>Replacements must lie in the text and must not overlap.</source>
        <translation>Заміни мають лежати в тексті й не перетинатися.</translation>
    </message>
    <message>
        <source>Report (Word)</source>
        <translation>Звіт (Word)</translation>
    </message>
    <message>
        <source>Restore actor</source>
        <translation>Відновити діяча</translation>
    </message>
    <message>
        <source>Restore article</source>
        <translation>Відновити статтю</translation>
    </message>
    <message>
        <source>Restore claim</source>
        <translation>Відновити твердження</translation>
    </message>
    <message>
        <source>Restore it from a backup, or delete it and create a new library.</source>
        <translation>Відновіть її з резервної копії або видаліть і створіть нову бібліотеку.</translation>
    </message>
    <message>
        <source>Restore it from a backup; `attest check` lists what is wrong.</source>
        <translation>Відновіть її з резервної копії; `attest check` перелічує, що не так.</translation>
    </message>
    <message>
        <source>Restore quote</source>
        <translation>Відновити цитату</translation>
    </message>
    <message>
        <source>Restore tag</source>
        <translation>Відновити мітку</translation>
    </message>
    <message>
        <source>Restore {0} actors</source>
        <translation>Відновити діячів: {0}</translation>
    </message>
    <message>
        <source>Restore {0} articles</source>
        <translation>Відновити статей: {0}</translation>
    </message>
    <message>
        <source>Restore {0} claims</source>
        <translation>Відновити тверджень: {0}</translation>
    </message>
    <message>
        <source>Restore {0} quotes</source>
        <translation>Відновити цитат: {0}</translation>
    </message>
    <message>
        <source>Restore {0} tags</source>
        <translation>Відновити міток: {0}</translation>
    </message>
    <message>
        <source>Run `attest check` on the library.</source>
        <translation>Запустіть `attest check` для бібліотеки.</translation>
    </message>
    <message>
        <source>Save a copy without it.</source>
        <translation>Збережіть копію без нього.</translation>
    </message>
    <message>
        <source>Save it as text, HTML, PDF or an office document and open that.</source>
        <translation>Збережіть як текст, HTML, PDF чи офісний документ і відкрийте це.</translation>
    </message>
    <message>
        <source>Save it in a browser and import the file.</source>
        <translation>Збережіть у браузері й імпортуйте файл.</translation>
    </message>
    <message>
        <source>Save search “{0}”</source>
        <translation>Зберегти пошук «{0}»</translation>
    </message>
    <message>
        <source>Say which column holds the text, or name it “text” (found: {0}).</source>
        <translation>Скажіть, який стовпець містить текст, або назвіть його «text» (знайдено: {0}).</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Шукайте ще раз.</translation>
    </message>
    <message>
        <source>Set speaker</source>
        <translation>Призначити мовця</translation>
    </message>
    <message>
        <source>Set stance: {0}</source>
        <translation>Призначити позицію: {0}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Split it, or import the parts you need.</source>
        <translation>Поділіть або імпортуйте потрібні частини.</translation>
    </message>
    <message>
        <source>Split it, or open a smaller copy of it.</source>
        <translation>Поділіть або відкрийте меншу копію.</translation>
    </message>
    <message>
        <source>Split it, or save it in a simpler format.</source>
        <translation>Поділіть або збережіть у простішому форматі.</translation>
    </message>
    <message>
        <source>Split the archive and import the parts.</source>
        <translation>Поділіть архів і імпортуйте частини.</translation>
    </message>
    <message>
        <source>Split the project, then import its parts.</source>
        <translation>Поділіть проєкт, потім імпортуйте частини.</translation>
    </message>
    <message>
        <source>Split “{0}” off “{1}”</source>
        <translation>Відокремити «{0}» від «{1}»</translation>
    </message>
    <message>
        <source>Start it again when you want.</source>
        <translation>Запустіть його знову, коли захочете.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Таблиця (CSV)</translation>
    </message>
    <message>
        <source>Tag article</source>
        <translation>Позначити статтю</translation>
    </message>
    <message>
        <source>Tag hits</source>
        <translation>Позначити знайдене</translation>
    </message>
    <message>
        <source>Tag quote</source>
        <translation>Позначити цитату</translation>
    </message>
    <message>
        <source>Tags have no field {0}.</source>
        <translation>Мітки не мають поля {0}.</translation>
    </message>
    <message>
        <source>Take in highlights of the PDF</source>
        <translation>Узяти виділення з PDF</translation>
    </message>
    <message>
        <source>Take in {0}</source>
        <translation>Узяти {0}</translation>
    </message>
    <message>
        <source>Take out of the group of copies</source>
        <translation>Вийняти з групи копій</translation>
    </message>
    <message>
        <source>That is no file name.</source>
        <translation>Це не назва файлу.</translation>
    </message>
    <message>
        <source>The Attest data in this file cannot be read: {0}.</source>
        <translation>Дані Attest у цьому файлі нечитні: {0}.</translation>
    </message>
    <message>
        <source>The PDF could not be written: its file is damaged or locked.</source>
        <translation>PDF не вдалося записати: його файл пошкоджено або закрито.</translation>
    </message>
    <message>
        <source>The article could not be told from the rest of the page, so all of it was kept.</source>
        <translation>Статтю не вдалося відрізнити від решти сторінки, тож збережено все.</translation>
    </message>
    <message>
        <source>The backup could not be written: {0}.</source>
        <translation>Не вдалося записати резервну копію: {0}.</translation>
    </message>
    <message>
        <source>The backup {0} is damaged itself.</source>
        <translation>Резервну копію {0} теж пошкоджено.</translation>
    </message>
    <message>
        <source>The bytes of {0} are not those that were loaded.</source>
        <translation>Байти {0} не ті, що завантажено.</translation>
    </message>
    <message>
        <source>The data were written by a newer Attest.</source>
        <translation>Дані записав новіший Attest.</translation>
    </message>
    <message>
        <source>The disk is full or failing; the last action was not saved.</source>
        <translation>Диск переповнений або несправний; останню дію не збережено.</translation>
    </message>
    <message>
        <source>The encoding was guessed as {0}; check the accented letters.</source>
        <translation>Кодування вгадано як {0}; перевірте літери з наголосами.</translation>
    </message>
    <message>
        <source>The encoding was guessed as {0}{1}; check the accented letters.</source>
        <translation>Кодування вгадано як {0}{1}; перевірте літери з наголосами.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>Експорт зупинено; нічого не записано.</translation>
    </message>
    <message>
        <source>The export would still hold something you redacted (in {0}).</source>
        <translation>В експорті лишилося б щось приховане вами (у {0}).</translation>
    </message>
    <message>
        <source>The feed has only a teaser of this article.</source>
        <translation>Стрічка має лише анонс цієї статті.</translation>
    </message>
    <message>
        <source>The file may be damaged.</source>
        <translation>Файл може бути пошкоджено.</translation>
    </message>
    <message>
        <source>The file may be damaged; open it in its own program.</source>
        <translation>Файл може бути пошкоджено; відкрийте його у власній програмі.</translation>
    </message>
    <message>
        <source>The file says it is in {0}, but it is in {1}; it was read as {2}.</source>
        <translation>Файл каже, що він у {0}, але він у {1}; прочитано як {2}.</translation>
    </message>
    <message>
        <source>The file states {0} words, {1} were found.</source>
        <translation>Файл заявляє слів: {0}, знайдено: {1}.</translation>
    </message>
    <message>
        <source>The first row names the columns.</source>
        <translation>Перший рядок називає стовпці.</translation>
    </message>
    <message>
        <source>The folder {0} does not exist.</source>
        <translation>Теки {0} немає.</translation>
    </message>
    <message>
        <source>The folder {0} is read-only.</source>
        <translation>Тека {0} лише для читання.</translation>
    </message>
    <message>
        <source>The library has this article already{0}: {1} as “{2}”.</source>
        <translation>Бібліотека вже має цю статтю{0}: {1} як «{2}».</translation>
    </message>
    <message>
        <source>The other actor needs another name.</source>
        <translation>Іншому діячеві потрібне інше ім’я.</translation>
    </message>
    <message>
        <source>The pages are locked with a password.</source>
        <translation>Сторінки закрито паролем.</translation>
    </message>
    <message>
        <source>The pages cannot be shown: the file is damaged.</source>
        <translation>Сторінки не можна показати: файл пошкоджено.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>Зображення завелике.</translation>
    </message>
    <message>
        <source>The process that draws the pages ended.</source>
        <translation>Процес, що малює сторінки, завершився.</translation>
    </message>
    <message>
        <source>The range ends before it starts.</source>
        <translation>Проміжок закінчується раніше, ніж починається.</translation>
    </message>
    <message>
        <source>The sample article {0} is missing: {1}</source>
        <translation>Бракує зразкової статті {0}: {1}</translation>
    </message>
    <message>
        <source>The sample has no actor “{0}”.</source>
        <translation>У зразку немає діяча «{0}».</translation>
    </message>
    <message>
        <source>The sample has no claim “{0}”.</source>
        <translation>У зразку немає твердження «{0}».</translation>
    </message>
    <message>
        <source>The sample text does not say “{0}”.</source>
        <translation>Зразковий текст не каже «{0}».</translation>
    </message>
    <message>
        <source>The search index is being written by another window.</source>
        <translation>Пошуковий індекс саме записує інше вікно.</translation>
    </message>
    <message>
        <source>The search is nested too deeply.</source>
        <translation>Пошук надто глибоко вкладений.</translation>
    </message>
    <message>
        <source>The search is too long.</source>
        <translation>Пошук задовгий.</translation>
    </message>
    <message>
        <source>The text made from {0} is not the one that was extracted.</source>
        <translation>Текст із {0} не той, що видобуто.</translation>
    </message>
    <message>
        <source>There is no actor {0}.</source>
        <translation>Діяча {0} немає.</translation>
    </message>
    <message>
        <source>There is no article {0}.</source>
        <translation>Статті {0} немає.</translation>
    </message>
    <message>
        <source>There is no backup at {0}.</source>
        <translation>Резервної копії в {0} немає.</translation>
    </message>
    <message>
        <source>There is no claim {0}.</source>
        <translation>Твердження {0} немає.</translation>
    </message>
    <message>
        <source>There is no export format “{0}”.</source>
        <translation>Формату експорту «{0}» немає.</translation>
    </message>
    <message>
        <source>There is no field {0}.</source>
        <translation>Поля {0} немає.</translation>
    </message>
    <message>
        <source>There is no field “{0}:”.</source>
        <translation>Поля «{0}:» немає.</translation>
    </message>
    <message>
        <source>There is no library at {0}.</source>
        <translation>Бібліотеки в {0} немає.</translation>
    </message>
    <message>
        <source>There is no quote {0}.</source>
        <translation>Цитати {0} немає.</translation>
    </message>
    <message>
        <source>There is no room left to write “{0}”.</source>
        <translation>Для запису «{0}» не лишилося місця.</translation>
    </message>
    <message>
        <source>There is no source {0}.</source>
        <translation>Джерела {0} немає.</translation>
    </message>
    <message>
        <source>There is no such day: {0}.</source>
        <translation>Такого дня немає: {0}.</translation>
    </message>
    <message>
        <source>There is no tag {0}.</source>
        <translation>Мітки {0} немає.</translation>
    </message>
    <message>
        <source>There is no topic {0}.</source>
        <translation>Теми {0} немає.</translation>
    </message>
    <message>
        <source>There is no version {0}.</source>
        <translation>Версії {0} немає.</translation>
    </message>
    <message>
        <source>There is nothing called “{0}” to look in.</source>
        <translation>Немає нічого під назвою «{0}», де шукати.</translation>
    </message>
    <message>
        <source>There is nothing in it to import.</source>
        <translation>У ньому немає чого імпортувати.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Ця дужка нічого не закриває.</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation>Цю дужку не закрито.</translation>
    </message>
    <message>
        <source>This is not the password of these pages.</source>
        <translation>Це не пароль цих сторінок.</translation>
    </message>
    <message>
        <source>This page cannot be drawn: it is damaged.</source>
        <translation>Цю сторінку не можна намалювати: її пошкоджено.</translation>
    </message>
    <message>
        <source>This page cannot be drawn: it needs more memory than it may have.</source>
        <translation>Цю сторінку не можна намалювати: їй потрібно більше пам’яті, ніж дозволено.</translation>
    </message>
    <message>
        <source>This page holds no Attest data.</source>
        <translation>Ця сторінка не містить даних Attest.</translation>
    </message>
    <message>
        <source>This quotation mark is never closed.</source>
        <translation>Ці лапки не закрито.</translation>
    </message>
    <message>
        <source>This regular expression is never closed.</source>
        <translation>Цей регулярний вираз не закрито.</translation>
    </message>
    <message>
        <source>This regular expression is wrong: {0}.</source>
        <translation>Цей регулярний вираз хибний: {0}.</translation>
    </message>
    <message>
        <source>This regular expression takes too long.</source>
        <translation>Цей регулярний вираз триває задовго.</translation>
    </message>
    <message>
        <source>To load it as an article, import it instead.</source>
        <translation>Щоб завантажити як статтю, імпортуйте натомість.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Спробуйте ще раз за мить.</translation>
    </message>
    <message>
        <source>Try again, or save it in a browser.</source>
        <translation>Спробуйте ще раз або збережіть у браузері.</translation>
    </message>
    <message>
        <source>Try: date:{0}..{1}</source>
        <translation>Спробуйте: date:{0}..{1}</translation>
    </message>
    <message>
        <source>Try: {0}</source>
        <translation>Спробуйте: {0}</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Введіть ще раз.</translation>
    </message>
    <message>
        <source>Type it to see them.</source>
        <translation>Введіть його, щоб їх побачити.</translation>
    </message>
    <message>
        <source>Write it like 2031-03-14.</source>
        <translation>Пишіть як 2031-03-14.</translation>
    </message>
    <message>
        <source>an attachment that holds no article ({0})</source>
        <translation>вкладення, що не містить статті ({0})</translation>
    </message>
    <message>
        <source>{0} is a project, not an article.</source>
        <translation>{0} — проєкт, а не стаття.</translation>
    </message>
    <message>
        <source>Type the whole address, beginning with https://.</source>
        <translation>Введіть повну адресу, починаючи з https://.</translation>
    </message>
    <message>
        <source>A PDF cannot be exported without its text, nor with parts blacked out.</source>
        <translation>PDF не можна експортувати без його тексту чи з прихованими частинами.</translation>
    </message>
    <message>
        <source>A PDF holds one article.</source>
        <translation>PDF містить одну статтю.</translation>
    </message>
    <message>
        <source>A claim needs words: write down what is claimed.</source>
        <translation>Твердженню потрібні слова: запишіть, що саме стверджують.</translation>
    </message>
    <message>
        <source>Open its file again.</source>
        <translation>Відкрийте файл ще раз.</translation>
    </message>
    <message>
        <source>Pictures of pages would show what is left out or blacked out.</source>
        <translation>Зображення сторінок показали б пропущене або приховане.</translation>
    </message>
    <message>
        <source>That is not the password of {0}.</source>
        <translation>Це не пароль до {0}.</translation>
    </message>
    <message>
        <source>The pages could not be drawn: the PDF is damaged or locked.</source>
        <translation>Сторінки не вдалося намалювати: PDF пошкоджено або закрито.</translation>
    </message>
    <message>
        <source>The search index cannot be written: {0}.</source>
        <translation>Пошуковий індекс не можна записати: {0}.</translation>
    </message>
    <message>
        <source>The text of this page cannot be recognised.</source>
        <translation>Текст цієї сторінки не розпізнати.</translation>
    </message>
    <message>
        <source>This article does not wait to be imported any more.</source>
        <translation>Ця стаття більше не чекає на імпорт.</translation>
    </message>
    <message>
        <source>This page could not be drawn: it is damaged.</source>
        <translation>Цю сторінку не вдалося намалювати: її пошкоджено.</translation>
    </message>
    <message>
        <source>Type its password to read it; the password is not kept.</source>
        <translation>Введіть пароль, щоб прочитати; він не зберігається.</translation>
    </message>
    <message>
        <source>Unlink claims</source>
        <translation>Роз’єднати твердження</translation>
    </message>
    <message>
        <source>Unpack it and import a part.</source>
        <translation>Розпакуйте й імпортуйте частину.</translation>
    </message>
    <message>
        <source>Unpack it and import its files.</source>
        <translation>Розпакуйте й імпортуйте файли.</translation>
    </message>
    <message>
        <source>Update Attest, then import them again.</source>
        <translation>Оновіть Attest, потім імпортуйте їх знову.</translation>
    </message>
    <message>
        <source>Use at most {0} characters.</source>
        <translation>Щонайбільше {0} символів.</translation>
    </message>
    <message>
        <source>Use the commands “More like this article” and “Near-duplicates of this article”, or copies:* for all.</source>
        <translation>Скористайтеся командами «Більше схожого на цю статтю» і «Майже двійники цієї статті», або copies:* для всіх.</translation>
    </message>
    <message>
        <source>Web Annotations</source>
        <translation>Вебанотації</translation>
    </message>
    <message>
        <source>Words at most {0} apart can be looked for.</source>
        <translation>Можна шукати слова, віддалені щонайбільше на {0}.</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Книга (Excel)</translation>
    </message>
    <message>
        <source>Write a word after NOT.</source>
        <translation>Напишіть слово після NOT.</translation>
    </message>
    <message>
        <source>Write dates like 2022, 2022-10, 2022-10-15, 2022-10..2022-11 or &gt;=2022-10.</source>
        <translation>Пишіть дати як 2022, 2022-10, 2022-10-15, 2022-10..2022-11 або &gt;=2022-10.</translation>
    </message>
    <message>
        <source>Write it with fewer brackets.</source>
        <translation>Напишіть із меншою кількістю дужок.</translation>
    </message>
    <message>
        <source>Write one of: articles, quotes, actors, claims, tags, notes.</source>
        <translation>Напишіть одне з: articles, quotes, actors, claims, tags, notes.</translation>
    </message>
    <message>
        <source>Write ~{0} or less.</source>
        <translation>Напишіть ~{0} або менше.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Ви це пропустили.</translation>
    </message>
    <message>
        <source>Zoom out.</source>
        <translation>Зменште масштаб.</translation>
    </message>
    <message>
        <source>a message without text</source>
        <translation>лист без тексту</translation>
    </message>
    <message>
        <source>a record without a title</source>
        <translation>запис без заголовка</translation>
    </message>
    <message>
        <source>a row without text</source>
        <translation>рядок без тексту</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>адресат</translation>
    </message>
    <message>
        <source>an entry without text</source>
        <translation>допис без тексту</translation>
    </message>
    <message>
        <source>anonymous source</source>
        <translation>анонімне джерело</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>стверджує</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>анотації brat</translation>
    </message>
    <message>
        <source>comment in the margin</source>
        <translation>коментар на полях</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>суперечить</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>рядок дати</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>заперечує</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>пряма</translation>
    </message>
    <message>
        <source>edit {0}</source>
        <translation>крок {0}</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>further reading</source>
        <translation>читайте також</translation>
    </message>
    <message>
        <source>group</source>
        <translation>група</translation>
    </message>
    <message>
        <source>has no span</source>
        <translation>не має уривка</translation>
    </message>
    <message>
        <source>headline repeated</source>
        <translation>заголовок повторено</translation>
    </message>
    <message>
        <source>index</source>
        <translation>індекс</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>непряма</translation>
    </message>
    <message>
        <source>is missing, though the history has it</source>
        <translation>бракує, хоча історія це має</translation>
    </message>
    <message>
        <source>is not journalled: undo would miss {0}</source>
        <translation>не записується: скасування пропустило б {0}</translation>
    </message>
    <message>
        <source>is not what the history made it</source>
        <translation>не те, що зробила з цього історія</translation>
    </message>
    <message>
        <source>is placed in a text that is not its article's current one</source>
        <translation>лежить у тексті, що не є теперішнім текстом статті</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>згаданий</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>змішана</translation>
    </message>
    <message>
        <source>no headline and no text</source>
        <translation>ні заголовка, ні тексту</translation>
    </message>
    <message>
        <source>no text under its headline</source>
        <translation>немає тексту під заголовком</translation>
    </message>
    <message>
        <source>not part of the article</source>
        <translation>не частина статті</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>організація</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>переказ</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>уривок</translation>
    </message>
    <message>
        <source>person</source>
        <translation>особа</translation>
    </message>
    <message>
        <source>pictures and scripts of a saved page</source>
        <translation>зображення й скрипти збереженої сторінки</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>ставить під сумнів</translation>
    </message>
    <message>
        <source>quote {0}</source>
        <translation>цитата {0}</translation>
    </message>
    <message>
        <source>refers to a record of {0} that does not exist</source>
        <translation>посилається на запис {0}, якого немає</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>передавач</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>повідомляє</translation>
    </message>
    <message>
        <source>responds</source>
        <translation>відповідає</translation>
    </message>
    <message>
        <source>restates</source>
        <translation>повторює</translation>
    </message>
    <message>
        <source>says “{0}” but the text there is “{1}”</source>
        <translation>каже «{0}», але текст там «{1}»</translation>
    </message>
    <message>
        <source>source line</source>
        <translation>рядок джерела</translation>
    </message>
    <message>
        <source>source {0}</source>
        <translation>джерело {0}</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>мовець</translation>
    </message>
    <message>
        <source>state</source>
        <translation>держава</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>підтримує</translation>
    </message>
    <message>
        <source>table {0}</source>
        <translation>таблиця {0}</translation>
    </message>
    <message>
        <source>the bytes of {0} are not those that were loaded</source>
        <translation>байти {0} не ті, що завантажено</translation>
    </message>
    <message>
        <source>the text is not the one that was extracted</source>
        <translation>текст не той, що видобуто</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>версія {0}</translation>
    </message>
    <message>
        <source>was left open</source>
        <translation>лишилося відкритим</translation>
    </message>
    <message>
        <source>{0} answered {1} {2}.</source>
        <translation>{0} відповів {1} {2}.</translation>
    </message>
    <message>
        <source>{0} broken character{1} could not be read.</source>
        <translation>Зіпсованих символів {0}{1} не вдалося прочитати.</translation>
    </message>
    <message>
        <source>{0} cannot be created.{1}</source>
        <translation>{0} не можна створити.{1}</translation>
    </message>
    <message>
        <source>{0} cannot be reached: {1}.</source>
        <translation>{0} недоступно: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} не можна прочитати: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written.{1}</source>
        <translation>{0} не можна записати.{1}</translation>
    </message>
    <message>
        <source>{0} could not be read ({1}).</source>
        <translation>{0} не вдалося прочитати ({1}).</translation>
    </message>
    <message>
        <source>{0} could not be restored: {1}.</source>
        <translation>{0} не вдалося відновити: {1}.</translation>
    </message>
    <message>
        <source>{0} declares entities or a DTD, which is not read.</source>
        <translation>{0} оголошує сутності або DTD, це не читається.</translation>
    </message>
    <message>
        <source>{0} does not exist.</source>
        <translation>{0} не існує.</translation>
    </message>
    <message>
        <source>{0} exists already.</source>
        <translation>{0} уже існує.</translation>
    </message>
    <message>
        <source>{0} has no column that is known to hold text.</source>
        <translation>{0} не має стовпця, про який відомо, що в ньому текст.</translation>
    </message>
    <message>
        <source>{0} has no entries.</source>
        <translation>{0} не має дописів.</translation>
    </message>
    <message>
        <source>{0} has no files.</source>
        <translation>{0} не має файлів.</translation>
    </message>
    <message>
        <source>{0} has no message with text.</source>
        <translation>{0} не має листа з текстом.</translation>
    </message>
    <message>
        <source>{0} has no pages.</source>
        <translation>{0} не має сторінок.</translation>
    </message>
    <message>
        <source>{0} has no records.</source>
        <translation>{0} не має записів.</translation>
    </message>
    <message>
        <source>{0} has no rows.</source>
        <translation>{0} не має рядків.</translation>
    </message>
    <message>
        <source>{0} has no text on its pages.</source>
        <translation>{0} не має тексту на сторінках.</translation>
    </message>
    <message>
        <source>{0} has no text.</source>
        <translation>{0} не має тексту.</translation>
    </message>
    <message>
        <source>{0} has over {1} files.</source>
        <translation>{0} має понад {1} файлів.</translation>
    </message>
    <message>
        <source>{0} has {1} MB; files over {2} MB are not imported.</source>
        <translation>{0} має {1} МБ; файли понад {2} МБ не імпортуються.</translation>
    </message>
    <message>
        <source>{0} holds no page.</source>
        <translation>{0} не містить сторінки.</translation>
    </message>
    <message>
        <source>{0} holds over {1} files.</source>
        <translation>{0} містить понад {1} файлів.</translation>
    </message>
    <message>
        <source>{0} is a folder, not a library.</source>
        <translation>{0} — тека, не бібліотека.</translation>
    </message>
    <message>
        <source>{0} is an SQLite file, but not an Attest library.</source>
        <translation>{0} — файл SQLite, але не бібліотека Attest.</translation>
    </message>
    <message>
        <source>{0} is an empty archive.</source>
        <translation>{0} — порожній архів.</translation>
    </message>
    <message>
        <source>{0} is an old Office file, or locked with a password.</source>
        <translation>{0} — старий файл Office або захищений паролем.</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>{0} пошкоджено.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} порожній.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB.</source>
        <translation>{0} більший за {1} МБ.</translation>
    </message>
    <message>
        <source>{0} is locked with a password.</source>
        <translation>{0} закрито паролем.</translation>
    </message>
    <message>
        <source>{0} is no RTF file.</source>
        <translation>{0} не є файлом RTF.</translation>
    </message>
    <message>
        <source>{0} is no table: {1}.</source>
        <translation>{0} не є таблицею: {1}.</translation>
    </message>
    <message>
        <source>{0} is no uid, or {1} no language.</source>
        <translation>{0} не є ідентифікатором, або {1} не є мовою.</translation>
    </message>
    <message>
        <source>{0} is no valid JSON.</source>
        <translation>{0} не є правильним JSON.</translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation>{0} не є файлом.</translation>
    </message>
    <message>
        <source>{0} is not an Attest library.</source>
        <translation>{0} не є бібліотекою Attest.</translation>
    </message>
    <message>
        <source>{0} is not in a format that Attest reads.</source>
        <translation>{0} не у форматі, який читає Attest.</translation>
    </message>
    <message>
        <source>{0} is not text.</source>
        <translation>{0} не є текстом.</translation>
    </message>
    <message>
        <source>{0} is not the address of a web page.</source>
        <translation>{0} не є адресою вебсторінки.</translation>
    </message>
    <message>
        <source>{0} is open in another window or program.</source>
        <translation>{0} відкрито в іншому вікні чи програмі.</translation>
    </message>
    <message>
        <source>{0} lies too deep in other files.</source>
        <translation>{0} лежить надто глибоко в інших файлах.</translation>
    </message>
    <message>
        <source>{0} needs more memory than an import may use.</source>
        <translation>{0} потребує більше пам’яті, ніж дозволено імпорту.</translation>
    </message>
    <message>
        <source>{0} of its files were not read: it holds too much for one import</source>
        <translation>Файлів не прочитано: {0}; тут забагато для одного імпорту</translation>
    </message>
    <message>
        <source>{0} of {1} pages could not be read.</source>
        <translation>{0} з {1} сторінок не вдалося прочитати.</translation>
    </message>
    <message>
        <source>{0} of {1} pages have no text, only pictures.</source>
        <translation>{0} з {1} сторінок не мають тексту, лише зображення.</translation>
    </message>
    <message>
        <source>{0} says {1} articles, {2} were found</source>
        <translation>{0} заявляє статей: {1}, знайдено: {2}</translation>
    </message>
    <message>
        <source>{0} took too long to arrive.</source>
        <translation>{0} надходив задовго.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MB in one part.</source>
        <translation>{0} розпаковується до понад {1} МБ в одній частині.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MB.</source>
        <translation>{0} розпаковується до понад {1} МБ.</translation>
    </message>
    <message>
        <source>{0} was given up after {1} seconds.</source>
        <translation>{0} залишено через {1} секунд.</translation>
    </message>
    <message>
        <source>{0} was last used with a newer Attest.</source>
        <translation>{0} востаннє використано з новішим Attest.</translation>
    </message>
    <message>
        <source>{0}s have a field “{1}” already.</source>
        <translation>{0}s уже мають поле «{1}».</translation>
    </message>
    <message>
        <source>{0}s have no field {1} to complete.</source>
        <translation>{0}s не мають поля {1}, яке можна доповнити.</translation>
    </message>
    <message>
        <source>“NOT” needs something to leave out.</source>
        <translation>«NOT» потребує того, що пропустити.</translation>
    </message>
    <message>
        <source>“{0}:” needs a value.</source>
        <translation>«{0}:» потребує значення.</translation>
    </message>
    <message>
        <source>“{0}:” takes the number of an article, not “{1}”.</source>
        <translation>«{0}:» потребує номера статті, а не «{1}».</translation>
    </message>
    <message>
        <source>“{0}” cannot be read as JSON.</source>
        <translation>«{0}» нечитний як JSON.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation>«{0}» нечитний.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written to.</source>
        <translation>У «{0}» не можна писати.</translation>
    </message>
    <message>
        <source>“{0}” could not be written: {1}.</source>
        <translation>«{0}» не вдалося записати: {1}.</translation>
    </message>
    <message>
        <source>“{0}” does not go with {1} networks.</source>
        <translation>«{0}» не пасує до мереж {1}.</translation>
    </message>
    <message>
        <source>“{0}” exists already.</source>
        <translation>«{0}» уже існує.</translation>
    </message>
    <message>
        <source>“{0}” holds files that are no Attest site.</source>
        <translation>«{0}» містить файли, що не є сайтом Attest.</translation>
    </message>
    <message>
        <source>“{0}” holds half a character, which cannot be stored.</source>
        <translation>«{0}» містить половину знака, яку неможливо зберегти.</translation>
    </message>
    <message>
        <source>“{0}” holds no REFI-QDA 1.0 project.</source>
        <translation>«{0}» не містить проєкту REFI-QDA 1.0.</translation>
    </message>
    <message>
        <source>“{0}” holds no project.</source>
        <translation>«{0}» не містить проєкту.</translation>
    </message>
    <message>
        <source>“{0}” is damaged, or not laid out as its tool does it.</source>
        <translation>«{0}» пошкоджено або влаштовано не так, як це робить його програма.</translation>
    </message>
    <message>
        <source>“{0}” is damaged.</source>
        <translation>«{0}» пошкоджено.</translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no.</source>
        <translation>«{0}» — ні так, ні ні.</translation>
    </message>
    <message>
        <source>“{0}” is no choice for {1}.</source>
        <translation>«{0}» не є варіантом для {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no date.</source>
        <translation>«{0}» не є датою.</translation>
    </message>
    <message>
        <source>“{0}” is no possible file name here.</source>
        <translation>«{0}» тут не може бути назвою файлу.</translation>
    </message>
    <message>
        <source>“{0}” is no project of a tool that Attest knows.</source>
        <translation>«{0}» не є проєктом програми, яку знає Attest.</translation>
    </message>
    <message>
        <source>“{0}” is no site that Attest exported.</source>
        <translation>«{0}» не є сайтом, що його експортував Attest.</translation>
    </message>
    <message>
        <source>“{0}” is none of the choices: {1}.</source>
        <translation>«{0}» не є жодним із варіантів: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a date.</source>
        <translation>«{0}» не є датою.</translation>
    </message>
    <message>
        <source>“{0}” is not a date; write it as 2031-03-14, 2031-03 or 2031.</source>
        <translation>«{0}» не є датою; напишіть 2031-03-14, 2031-03 або 2031.</translation>
    </message>
    <message>
        <source>“{0}” is not a number; write it as 1200 or 0.5.</source>
        <translation>«{0}» не є числом; напишіть 1200 або 0.5.</translation>
    </message>
    <message>
        <source>“{0}” is {1} already.</source>
        <translation>«{0}» уже {1}.</translation>
    </message>
    <message>
        <source>“{0}” needs something to look for on both sides.</source>
        <translation>«{0}» потребує чогось для пошуку з обох боків.</translation>
    </message>
</context>
<context>
    <name>counting</name>
    <message numerus="yes">
        <source>%Ln actors</source>
        <translation>
            <numerusform>%Ln діяч</numerusform>
            <numerusform>%Ln діячі</numerusform>
            <numerusform>%Ln діячів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln стаття</numerusform>
            <numerusform>%Ln статті</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claims</source>
        <translation>
            <numerusform>%Ln твердження</numerusform>
            <numerusform>%Ln твердження</numerusform>
            <numerusform>%Ln тверджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln копія</numerusform>
            <numerusform>%Ln копії</numerusform>
            <numerusform>%Ln копій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln відмінність</numerusform>
            <numerusform>%Ln відмінності</numerusform>
            <numerusform>%Ln відмінностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файли</numerusform>
            <numerusform>%Ln файлів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln виділення</numerusform>
            <numerusform>%Ln виділення</numerusform>
            <numerusform>%Ln виділень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln знахідка</numerusform>
            <numerusform>%Ln знахідки</numerusform>
            <numerusform>%Ln знахідок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln елемент</numerusform>
            <numerusform>%Ln елементи</numerusform>
            <numerusform>%Ln елементів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>%Ln ім’я</numerusform>
            <numerusform>%Ln імені</numerusform>
            <numerusform>%Ln імен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>%Ln уривок</numerusform>
            <numerusform>%Ln уривки</numerusform>
            <numerusform>%Ln уривків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln місце</numerusform>
            <numerusform>%Ln місця</numerusform>
            <numerusform>%Ln місць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation>
            <numerusform>%Ln цитата</numerusform>
            <numerusform>%Ln цитати</numerusform>
            <numerusform>%Ln цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln запис</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln результат</numerusform>
            <numerusform>%Ln результати</numerusform>
            <numerusform>%Ln результатів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions</source>
        <translation>
            <numerusform>%Ln пропозиція</numerusform>
            <numerusform>%Ln пропозиції</numerusform>
            <numerusform>%Ln пропозицій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln мітка</numerusform>
            <numerusform>%Ln мітки</numerusform>
            <numerusform>%Ln міток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topics</source>
        <translation>
            <numerusform>%Ln тема</numerusform>
            <numerusform>%Ln теми</numerusform>
            <numerusform>%Ln тем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <translation>uk</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Annotate</source>
        <translation>Анотувати</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Перехід</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вигляд</translation>
    </message>
</context>
<context>
    <name>not_now</name>
    <message>
        <source>Choose a quote first: N goes to the next one, Q marks the selected words.</source>
        <translation>Спершу виберіть цитату: N переходить до наступної, Q позначає виділені слова.</translation>
    </message>
    <message>
        <source>No suggestions are left in this article.</source>
        <translation>У цій статті пропозицій не лишилося.</translation>
    </message>
    <message>
        <source>Select the words first: S takes the sentence, Shift and the arrows any words.</source>
        <translation>Спершу виділіть слова: S бере речення, Shift і стрілки — будь-які слова.</translation>
    </message>
    <message>
        <source>This article has no printed pages.</source>
        <translation>Ця стаття не має друкованих сторінок.</translation>
    </message>
</context>
<context>
    <name>showing</name>
    <message>
        <source>by {0}</source>
        <translation>від {0}</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Choose “Norrvik dockers vote to go back to the gate” in the list on the left.</source>
        <translation>Виберіть «Norrvik dockers vote to go back to the gate» у списку ліворуч.</translation>
    </message>
    <message>
        <source>Click into a sentence and press {0}: it is selected. {0} again takes the whole paragraph.</source>
        <translation>Клацніть у реченні й натисніть {0}: його вибрано. {0} ще раз бере весь абзац.</translation>
    </message>
    <message>
        <source>Dashed lines are suggestions. Press {0} to go to one, Enter to accept it.</source>
        <translation>Штрихові лінії — пропозиції. {0} переходить до однієї, Enter приймає її.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Знайти будь-що</translation>
    </message>
    <message>
        <source>Give it a tag</source>
        <translation>Дати мітку</translation>
    </message>
    <message>
        <source>Let Attest suggest</source>
        <translation>Нехай Attest пропонує</translation>
    </message>
    <message>
        <source>Mark it as a quote</source>
        <translation>Позначити як цитату</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Відкрити статтю</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>Передати далі</translation>
    </message>
    <message>
        <source>Press 1 for the first speaker, or type a name and press Enter. {0} asks again.</source>
        <translation>Натисніть 1 для першого мовця або введіть ім’я й натисніть Enter. {0} питає знову.</translation>
    </message>
    <message>
        <source>Press {0} and choose a claim. The arrow keys ← → choose the stance: asserts, denies, questions.</source>
        <translation>Натисніть {0} і виберіть твердження. Стрілки ← → вибирають позицію: стверджує, заперечує, ставить під сумнів.</translation>
    </message>
    <message>
        <source>Press {0} and choose a tag, or type a new one. “frame / risk” makes one below another.</source>
        <translation>Натисніть {0} і виберіть мітку або введіть нову. «рамка / ризик» кладе одну під іншу.</translation>
    </message>
    <message>
        <source>Press {0} and save the article as one page that opens in any browser.</source>
        <translation>Натисніть {0} і збережіть статтю як сторінку, що відкривається в будь-якому браузері.</translation>
    </message>
    <message>
        <source>Press {0} and type “sluice”: articles, quotes and claims are found as you type. Esc closes it.</source>
        <translation>Натисніть {0} і введіть «sluice»: статті, цитати й твердження знаходяться під час уведення. Esc закриває.</translation>
    </message>
    <message>
        <source>Press {0}. Every step can be undone, also tomorrow; {1} does it again.</source>
        <translation>Натисніть {0}. Кожен крок можна скасувати, навіть завтра; {1} робить його знову.</translation>
    </message>
    <message>
        <source>Press {0}. The words get a colour, and the likely speakers are offered.</source>
        <translation>Натисніть {0}. Слова отримають колір, і буде запропоновано ймовірних мовців.</translation>
    </message>
    <message>
        <source>Say about which claim</source>
        <translation>Сказати, про яке твердження</translation>
    </message>
    <message>
        <source>Say who says it</source>
        <translation>Сказати, хто це каже</translation>
    </message>
    <message>
        <source>Select what somebody says</source>
        <translation>Вибрати, що хтось каже</translation>
    </message>
    <message>
        <source>Take something back</source>
        <translation>Скасувати щось</translation>
    </message>
</context>
</TS>