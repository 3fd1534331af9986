<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Help</name>
    <message>
        <source>The other side cannot be reached</source>
        <translation>Інша сторона недоступна</translation>
    </message>
    <message>
        <source>What it means: this computer asked a service and got no answer: the Internet is away, a name is not found, the service is down, or the answer took too long.</source>
        <translation>Що це означає: цей комп’ютер звернувся до сервісу й не отримав відповіді: немає інтернету, адресу не знайдено, сервіс не працює або відповідь тривала надто довго.</translation>
    </message>
    <message>
        <source>What Provodka does: it tries again by itself, first after a second, then less and less often, at least every five minutes. Payments wait in the meantime and none is lost. If an answer was lost after something was written, Provodka looks what stands there before it writes again, so nothing is booked twice.</source>
        <translation>Що робить Provodka: пробує знову сама — спершу за секунду, далі дедалі рідше, але щонайменше раз на п’ять хвилин. Платежі тим часом чекають, і жоден не губиться. Якщо відповідь загубилася після запису, Provodka дивиться, що там є, перш ніж писати знову, тож ніщо не вноситься двічі.</translation>
    </message>
    <message>
        <source>What to do: usually nothing. If it lasts, open any website on this computer; if that works, press “Test” on the page “Connections”, where each step says how far it came.</source>
        <translation>Що робити: зазвичай нічого. Якщо це триває, відкрийте на цьому комп’ютері будь-який сайт; якщо він відкривається, натисніть «Перевірити» на сторінці «Підключення» — кожен крок скаже, як далеко дійшло.</translation>
    </message>
    <message>
        <source>For example: the router was switched off over night; the order system is being serviced; a firewall of the office lets only browsers through.</source>
        <translation>Наприклад: маршрутизатор уночі вимкнули; у системі замовлень технічні роботи; мережевий екран офісу пропускає лише браузери.</translation>
    </message>
    <message>
        <source>The service asks to wait</source>
        <translation>Сервіс просить зачекати</translation>
    </message>
    <message>
        <source>What it means: the account has asked more often than its plan allows in a second or a day, perhaps together with other programs that use the same account.</source>
        <translation>Що це означає: акаунт звертався частіше, ніж дозволяє тариф за секунду чи за добу, — можливо, разом з іншими програмами, які ним користуються.</translation>
    </message>
    <message>
        <source>What Provodka does: it waits exactly as long as the service says and goes on by itself. It takes at most 80 % of what the plan allows and asks for payments first.</source>
        <translation>Що робить Provodka: чекає рівно стільки, скільки каже сервіс, і продовжує сама. Вона бере щонайбільше 80 % дозволеного, і найперше — для платежів.</translation>
    </message>
    <message>
        <source>What to do: nothing, if it happens seldom. If it happens every day, look on the page “Connections” how much of the budget is used and when it renews; find the other program that asks so often, or take a larger plan and enter it in the connection.</source>
        <translation>Що робити: нічого, якщо це трапляється зрідка. Якщо щодня — погляньте на сторінці «Підключення», скільки ліміту використано й коли він поновиться; знайдіть іншу програму, яка так часто звертається, або візьміть більший тариф і вкажіть його в підключенні.</translation>
    </message>
    <message>
        <source>For example: a report of another program reads all orders at noon; the plan allows 20,000 calls a day and 30,000 were wanted.</source>
        <translation>Наприклад: звіт іншої програми опівдні читає всі замовлення; тариф дозволяє 20 000 запитів на добу, а потрібно було 30 000.</translation>
    </message>
    <message>
        <source>The service does not let Provodka in</source>
        <translation>Сервіс не впускає Provodka</translation>
    </message>
    <message>
        <source>What it means: a key, password or token is wrong, was withdrawn, or lacks a right. In this window it also means that the PIN of the workspace is asked for.</source>
        <translation>Що це означає: ключ, пароль або токен неправильний, відкликаний чи без потрібного права. У цьому вікні також: потрібен PIN-код робочого простору.</translation>
    </message>
    <message>
        <source>What Provodka does: the connection stops, the others go on. Whatever needs it waits in order. It looks again after half a minute, then more and more seldom, so that the account is not locked, and alarms whoever is named for it.</source>
        <translation>Що робить Provodka: це підключення зупиняється, інші працюють. Усе, що його потребує, чекає по порядку. Нова спроба — за пів хвилини, далі дедалі рідше, щоб акаунт не заблокували; названим людям надсилається тривога.</translation>
    </message>
    <message>
        <source>What to do: open “Connections”, edit the connection, enter the key anew, press “Test”, and save. Work goes on from where it stopped. The help of the field says where the key is found.</source>
        <translation>Що робити: відкрийте «Підключення», змініть підключення, введіть ключ заново, натисніть «Перевірити» і збережіть. Робота продовжиться з того ж місця. Де взяти ключ, сказано в довідці поля.</translation>
    </message>
    <message>
        <source>For example: somebody made a new secret key in the payment service&apos;s cabinet; the employee whose webhook it was left the company; the mailbox wants an app password.</source>
        <translation>Наприклад: хтось створив новий секретний ключ у кабінеті платіжного сервісу; співробітник, чий це був вебхук, звільнився; скринька вимагає пароль застосунку.</translation>
    </message>
    <message>
        <source>A setting does not fit</source>
        <translation>Налаштування не підходить</translation>
    </message>
    <message>
        <source>What it means: the service was reached and the key is good, but something that the setup names is not there or is of another kind: a field was deleted, a status belongs to another process, a folder has another name. It is also said when this window is for viewing only.</source>
        <translation>Що це означає: сервіс відповідає і ключ правильний, але чогось із налаштувань там немає або воно іншого типу: поле видалено, статус належить іншому процесу, папка називається інакше. Так само сказано, коли це вікно лише для перегляду.</translation>
    </message>
    <message>
        <source>What Provodka does: it stops what depends on that setting and writes nothing on a guess. It looks again by itself, at most every ten minutes; payments wait.</source>
        <translation>Що робить Provodka: зупиняє те, що залежить від цього налаштування, і нічого не записує навмання. Перевіряє знову сама, щонайбільше раз на десять хвилин; платежі чекають.</translation>
    </message>
    <message>
        <source>What to do: the sentence names the setting. Open the route or connection, choose the right item from the list, press “Check with the account”, and save. If somebody deleted a field in the order system, make it again or choose another one.</source>
        <translation>Що робити: у реченні названо налаштування. Відкрийте маршрут або підключення, виберіть зі списку правильне, натисніть «Звірити з акаунтом» і збережіть. Якщо хтось видалив поле в системі замовлень, створіть його знову або виберіть інше.</translation>
    </message>
    <message>
        <source>For example: the field “Сума до оплати” was made anew and has another id now; the stage of paid orders is also chosen as one where orders wait.</source>
        <translation>Наприклад: поле «Сума до оплати» створено заново, і тепер у нього інший ідентифікатор; статус оплачених замовлень вибрано й серед тих, де замовлення чекають.</translation>
    </message>
    <message>
        <source>The service refused this one record</source>
        <translation>Сервіс відхилив цей запис</translation>
    </message>
    <message>
        <source>What it means: everything works, but the service said no to one payment or one order: it is locked, deleted, a required field is empty, or the status may not be reached from there.</source>
        <translation>Що це означає: усе працює, але на один платіж чи замовлення сервіс відповів «ні»: воно заблоковане, видалене, обов’язкове поле порожнє або з поточного статусу туди перейти не можна.</translation>
    </message>
    <message>
        <source>What Provodka does: it sets this one aside with the reason, shows it under “needs a person”, and goes on with all others. It is not tried again by itself: the answer would be the same.</source>
        <translation>Що робить Provodka: відкладає лише цей запис із причиною, показує його серед тих, що потребують уваги, і працює далі з рештою. Сама більше не пробує: відповідь була б та сама.</translation>
    </message>
    <message>
        <source>What to do: open the story of the payment, read what the service answered, put it right in the order system, and press “Try again”. If nothing is to be done about it, skip it with a remark.</source>
        <translation>Що робити: відкрийте історію платежу, прочитайте відповідь сервісу, виправте це в системі замовлень і спробуйте ще раз. Якщо робити нічого не треба, пропустіть його з приміткою.</translation>
    </message>
    <message>
        <source>For example: the task was moved to the archive; a script of the order system forbids the status without a file; the deal is being edited.</source>
        <translation>Наприклад: задачу перенесено в архів; сценарій системи замовлень забороняє статус без файлу; угоду саме редагують.</translation>
    </message>
    <message>
        <source>An answer or message cannot be read</source>
        <translation>Відповідь або повідомлення не читається</translation>
    </message>
    <message>
        <source>What it means: something came that is not what the service usually sends: a page of a provider instead of data, half of an answer, a mail without the expected lines.</source>
        <translation>Що це означає: надійшло не те, що сервіс зазвичай надсилає: сторінка провайдера замість даних, половина відповіді, лист без очікуваних рядків.</translation>
    </message>
    <message>
        <source>What Provodka does: it believes nothing of it and books nothing. What came is kept as it was, so that it can be looked at; other payments go on.</source>
        <translation>Що робить Provodka: не вірить нічому з цього й нічого не вносить. Те, що надійшло, зберігається як є, щоб на нього можна було поглянути; інші платежі опрацьовуються далі.</translation>
    </message>
    <message>
        <source>What to do: open the story and look under “As it came”. If a mail of the payment service has changed its form, mark its text anew in “Mail rules”. If an answer of a service looks strange again and again, copy it for support.</source>
        <translation>Що робити: відкрийте історію й розділ «Як надійшло». Якщо платіжний сервіс змінив вигляд листа, виділіть текст заново в «Правилах листів». Якщо дивні відповіді повторюються, скопіюйте їх для підтримки.</translation>
    </message>
    <message>
        <source>For example: the Wi-Fi of a café answers with its own sign-in page; somebody rings the callback address with nonsense.</source>
        <translation>Наприклад: Wi-Fi у кав’ярні відповідає власною сторінкою входу; хтось надсилає на адресу сповіщень нісенітницю.</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Зупинено</translation>
    </message>
    <message>
        <source>What it means: somebody stopped the engine, closed the window or left the page while something was on its way. It is not a fault.</source>
        <translation>Що це означає: хтось зупинив роботу, закрив вікно або пішов зі сторінки, поки щось виконувалося. Це не помилка.</translation>
    </message>
    <message>
        <source>What Provodka does: the call in hand is finished first. What was decided and not yet written stays written down and goes on at the next start, from the same place.</source>
        <translation>Що робить Provodka: спершу завершує поточний запит. Вирішене й ще не записане збережено, і з наступним запуском робота піде з того ж місця.</translation>
    </message>
    <message>
        <source>What to do: nothing, or press “Start” at the bottom of the window.</source>
        <translation>Що робити: нічого або натиснути «Запустити» внизу вікна.</translation>
    </message>
    <message>
        <source>For example: the computer was shut down while a report was being made; “Test” was pressed and the dialog closed before the answer came.</source>
        <translation>Наприклад: комп’ютер вимкнули під час створення звіту; натиснули «Перевірити» і закрили вікно, не дочекавшись відповіді.</translation>
    </message>
    <message>
        <source>The workspace cannot be used</source>
        <translation>Робочим простором не вдається користуватися</translation>
    </message>
    <message>
        <source>What it means: Provodka cannot read or write its own file: the disk is full, the folder may not be written, another copy of the workspace has taken over, or the file is damaged.</source>
        <translation>Що це означає: Provodka не може прочитати або записати власний файл: диск повний, у папку не можна писати, роботу перебрала інша копія робочого простору або файл пошкоджено.</translation>
    </message>
    <message>
        <source>What Provodka does: it stops at once, before anything is sent, because what cannot be noted must not be done. The window stays usable and says which it is.</source>
        <translation>Що робить Provodka: одразу зупиняється, перш ніж щось надіслати, бо чого не можна занотувати, того не можна й робити. Вікном можна користуватися, і воно каже, у чому справа.</translation>
    </message>
    <message>
        <source>What to do: make room on the disk or give back the right to write, then press “Try again” in the window&apos;s status line. A damaged file is replaced by the latest nightly copy: provodka-cli workspace restore FILE. Of several copies only the one may run that you decide for.</source>
        <translation>Що робити: звільніть місце на диску або поверніть право на запис і натисніть кнопку в рядку стану внизу вікна. Пошкоджений файл замінюється останньою нічною копією: provodka-cli workspace restore FILE. З кількох копій працювати може лише та, яку ви вибрали.</translation>
    </message>
    <message>
        <source>For example: the folder of downloads filled the disk; the workspace was copied to a new computer and the old one is still running.</source>
        <translation>Наприклад: папка завантажень заповнила диск; робочий простір скопіювали на новий комп’ютер, а старий ще працює.</translation>
    </message>
    <message>
        <source>The keychain cannot be read</source>
        <translation>Сховище паролів недоступне</translation>
    </message>
    <message>
        <source>What it means: keys and passwords are kept in the system&apos;s keychain, and it does not answer: it is locked, it waits for its own password in another window, or this computer has none.</source>
        <translation>Що це означає: ключі й паролі зберігаються в системному сховищі паролів, а воно не відповідає: заблоковане, чекає на власний пароль в іншому вікні або його на цьому комп’ютері немає.</translation>
    </message>
    <message>
        <source>What Provodka does: it asks again by itself, and nothing is sent without a key. What came meanwhile waits; nothing is lost.</source>
        <translation>Що робить Provodka: питає знову сама, а без ключа нічого не надсилає. Те, що надійшло тим часом, чекає; нічого не губиться.</translation>
    </message>
    <message>
        <source>For example: the computer signs you in without a password, so the keychain stays locked; the password of the user was changed and the keychain still has the old one.</source>
        <translation>Наприклад: комп’ютер впускає вас без пароля, тож сховище залишається заблокованим; пароль користувача змінили, а в сховищі ще старий.</translation>
    </message>
    <message>
        <source>The window, starting and stopping</source>
        <translation>Вікно, запуск і зупинка</translation>
    </message>
    <message>
        <source>The list at the side holds the pages; Alt+1 to Alt+9 open them. The line at the bottom always says whether the engine runs, what it waits for and how many things need a person.</source>
        <translation>Список збоку — сторінки; Alt+1…Alt+9 відкривають їх. Рядок унизу завжди каже, чи йде робота, на що вона чекає і скільки справ потребують уваги.</translation>
    </message>
    <message>
        <source>“Stop” finishes the call in hand first. Closing the window can keep the program working in the tray; that is chosen in the menu “Settings”. Where another process runs the engine, this window looks at it and all buttons work.</source>
        <translation>«Зупинити» спершу завершує поточний запит. Після закриття вікна програма може працювати далі в лотку; це вибирається в меню «Налаштування». Якщо роботу виконує інший процес, це вікно показує її, і всі кнопки діють.</translation>
    </message>
    <message>
        <source>F1 opens this help about whatever has the focus; it stays open while you work. Type above the list to search in all topics.</source>
        <translation>F1 відкриває цю довідку про те, де стоїть фокус; вона залишається відкритою під час роботи. Пишіть над списком, щоб шукати в усіх темах.</translation>
    </message>
    <message>
        <source>When is a payment booked?</source>
        <translation>Коли платіж вноситься?</translation>
    </message>
    <message>
        <source>Only what the payment service itself has signed or confirmed counts as money. A mail, a list or a call from outside only makes Provodka ask.</source>
        <translation>Грошима вважається лише те, що підписав або підтвердив сам платіжний сервіс. Лист, список чи сигнал іззовні лише спонукають Provodka запитати.</translation>
    </message>
    <message>
        <source>Each payment is booked exactly once, whatever is repeated or cut off: what came is stored before it is accepted, each decision before its first write, and after a lost answer Provodka looks before it writes again.</source>
        <translation>Кожен платіж вноситься рівно один раз, хай що повторюється чи обривається: отримане зберігається до підтвердження, рішення — до першого запису, а після загубленої відповіді Provodka спершу дивиться, а вже тоді пише.</translation>
    </message>
    <message>
        <source>The order moves on when what is due and what is paid differ by nothing, or by what you tolerate. Everything else waits for a person with a sentence that says why.</source>
        <translation>Замовлення переходить далі, коли між «до сплати» й «оплачено» немає різниці або вона в дозволених межах. Усе інше чекає на людину з реченням про причину.</translation>
    </message>
    <message>
        <source>Several people, view only, and the PIN</source>
        <translation>Кілька людей, лише перегляд і PIN-код</translation>
    </message>
    <message>
        <source>View only: start the program with --view, or tick it for the whole workspace in the menu “Settings”. Everything can be read, searched and exported; buttons that decide or change are grey and their tooltips say why.</source>
        <translation>Лише перегляд: запустіть програму з --view або позначте це для всього робочого простору в меню «Налаштування». Усе можна читати, шукати й експортувати; кнопки, що вирішують або змінюють, сірі, а підказки кажуть чому.</translation>
    </message>
    <message>
        <source>The PIN: set it in the menu “Settings”. Before the first change of a connection or a route it is asked for, and then not again for fifteen minutes after the last change. Deciding about payments needs no PIN, so that the accountant can work. After three wrong tries there is a pause that doubles each time and does not end by starting anew.</source>
        <translation>PIN-код: задайте його в меню «Налаштування». Його питають перед першою зміною підключення чи маршруту, а далі — не раніше ніж за п’ятнадцять хвилин після останньої зміни. Для рішень про платежі PIN-код не потрібен, тож бухгалтер може працювати. Після трьох неправильних спроб настає пауза, яка щоразу подвоюється і не зникає після перезапуску.</translation>
    </message>
    <message>
        <source>A forgotten PIN: whoever may write the workspace&apos;s files removes it on this computer with provodka-cli workspace forget-pin, and sets a new one in the window. That it was removed, by whom and when, stands in the log. The PIN keeps colleagues from changing something by accident; it does not protect against whoever owns the files.</source>
        <translation>Забутий PIN-код: той, хто може писати у файли робочого простору, прибирає його на цьому комп’ютері командою provodka-cli workspace forget-pin і задає новий у вікні. Що його прибрано, хто й коли це зробив, записано в журналі. PIN-код уберігає від випадкових змін колегами; від власника файлів він не захищає.</translation>
    </message>
    <message>
        <source>Who did what: acts are kept with the name of the user of this computer. Where several people share one user, tick “Several people use this computer”: the program then asks for the name once, and again by “Who is at this computer…”.</source>
        <translation>Хто що зробив: дії зберігаються з ім’ям користувача цього комп’ютера. Якщо одним користувачем працює кілька людей, позначте в меню «Налаштування», що комп’ютером користуються кілька людей: тоді програма один раз питає ім’я.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежі</translation>
    </message>
    <message>
        <source>Here you see whether an order is paid, and why. At the top stands what needs a person, below it all payments with what was proven, booked and decided about each.</source>
        <translation>Тут видно, чи оплачено замовлення і чому. Угорі — те, що потребує уваги, нижче — усі платежі: що підтверджено, внесено й вирішено про кожен.</translation>
    </message>
    <message>
        <source>Choose a payment: beside it you read the reason and find what can be done: assign it to an order, split it, confirm a refund, move the order anyway, try again, skip it with a remark, undo what was written. Each is kept with your name and the time.</source>
        <translation>Виберіть платіж: поруч причина й те, що можна зробити: прив’язати до замовлення, розподілити, підтвердити повернення, все одно перевести замовлення, спробувати ще раз, пропустити з приміткою, скасувати записане. Усе зберігається з вашим ім’ям і часом.</translation>
    </message>
    <message>
        <source>The search looks through everything: order, payer, sum, reference. Filters that you need often are kept under a name. The list is exported as it is shown, to XLSX or CSV.</source>
        <translation>Пошук переглядає все: замовлення, платника, суму, номер платежу. Часті фільтри зберігаються під назвою. Список експортується так, як показано, у XLSX або CSV.</translation>
    </message>
    <message>
        <source>Keys: Ctrl+F searches, F2 assigns the chosen payment to an order, Enter opens its story, Ctrl+C copies the chosen rows as a table, F1 this help.</source>
        <translation>Клавіші: Ctrl+F — пошук, F2 — прив’язати вибраний платіж до замовлення, Enter — його історія, Ctrl+C — копіювати вибрані рядки таблицею, F1 — ця довідка.</translation>
    </message>
    <message>
        <source>Three-way check</source>
        <translation>Тристороння звірка</translation>
    </message>
    <message>
        <source>Every night payments of the service, entries in the order system and the orders themselves are compared: “312 of 314 agree”. The lines here are those that do not, each with what to do about it.</source>
        <translation>Щоночі платежі сервісу, записи в системі замовлень і самі замовлення звіряються: «збігаються 312 із 314». Рядки тут — ті, що не збігаються, кожен із порадою.</translation>
    </message>
    <message>
        <source>“Compare now” does it at once; it costs some calls. Choose a line, read how to fix it, open its story or the order, and compare again afterwards.</source>
        <translation>«Звірити зараз» робить це одразу; це коштує кілька запитів. Виберіть рядок, прочитайте, як виправити, відкрийте історію або замовлення, а потім звірте ще раз.</translation>
    </message>
    <message>
        <source>Close of day</source>
        <translation>Закриття дня</translation>
    </message>
    <message>
        <source>The sheet of a day for the books: each payment with its gross sum, fee, net sum, the day that counts for VAT, its order and the entry it became; totals below.</source>
        <translation>Аркуш дня для обліку: кожен платіж із повною сумою, комісією, сумою без комісії, днем для ПДВ, замовленням і записом, яким він став; підсумки внизу.</translation>
    </message>
    <message>
        <source>Choose the days, or the day on which the service paid out to the bank, and export. What is exported can be opened in any spreadsheet and is the same however often you do it.</source>
        <translation>Виберіть дні або день, коли сервіс виплатив гроші на рахунок, і експортуйте. Файл відкривається в будь-якій табличній програмі й однаковий, скільки б разів ви його не створювали.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>All that happened with one payment, in order: what came and how it came, what was proven, what was looked up, what was decided and why, each write with before and after, and what people did.</source>
        <translation>Усе, що сталося з одним платежем, по порядку: що і як надійшло, що підтверджено, що переглянуто, що вирішено й чому, кожен запис із «було» і «стало», дії людей.</translation>
    </message>
    <message>
        <source>From here you try again, skip it, or undo what was written; undoing first shows what would change, by what is there now. “Copy for support” takes out names, addresses and secrets.</source>
        <translation>Звідси можна спробувати ще раз, пропустити або скасувати записане; перед скасуванням показано, що зміниться з огляду на поточний стан. «Копіювати для підтримки» прибирає імена, адреси й секрети.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>What Provodka does, line by line, as it happens: time, level, connection, route, event. New lines come in below while you look; “Pause” holds them back until you are done.</source>
        <translation>Що робить Provodka, рядок за рядком, у реальному часі: час, рівень, підключення, маршрут, подія. Нові рядки з’являються внизу; «Пауза» притримує їх, доки ви дивитеся.</translation>
    </message>
    <message>
        <source>Narrow it down by the buttons with counters, by words, or by the menu of a line (only this event, connection, route); keep a filter under a name. Enter opens the story of the event, and the story leads back here.</source>
        <translation>Звузьте список кнопками з лічильниками, словами або меню рядка (лише ця подія, підключення, маршрут); фільтр можна зберегти під назвою. Enter відкриває історію події, а з історії можна повернутися сюди.</translation>
    </message>
    <message>
        <source>Keys: Ctrl+F filters, Ctrl+E shows only the event of the line, Ctrl+C copies lines, F1 on a line with an error says what that kind of error means.</source>
        <translation>Клавіші: Ctrl+F — фільтр, Ctrl+E — лише подія цього рядка, Ctrl+C — копіювати рядки, F1 на рядку з помилкою пояснює цей вид помилки.</translation>
    </message>
    <message>
        <source>Times between stages</source>
        <translation>Час між статусами</translation>
    </message>
    <message>
        <source>How long orders stay in one status before the next: count, median, 90 of 100, longest, and how many took longer than a limit. The map shows by the width of its arrows where orders wait.</source>
        <translation>Скільки замовлення перебувають в одному статусі до наступного: кількість, медіана, 90 зі 100, найдовше і скільки перевищили межу. Карта шириною стрілок показує, де замовлення чекають.</translation>
    </message>
    <message>
        <source>Compare two periods, or orders confirmed by Provodka with those confirmed by hand, and read the factor between them. The slowest orders are one click from their story. Export to XLSX with charts, PDF or CSV.</source>
        <translation>Порівняйте два періоди або підтверджені Provodka замовлення з підтвердженими вручну й прочитайте, у скільки разів швидше. Від найповільніших замовлень до їхньої історії один клік. Експорт: XLSX із діаграмами, PDF, CSV.</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Маршрути</translation>
    </message>
    <message>
        <source>A route says where news of payments comes from, what is done about them, and in which order system. It is on (it writes), it only watches (it decides and writes nothing), or it is off.</source>
        <translation>Маршрут каже, звідки надходять новини про платежі, що з ними робиться і в якій системі замовлень. Він увімкнений (записує), лише спостерігає (вирішує, але нічого не записує) або вимкнений.</translation>
    </message>
    <message>
        <source>Begin with “Only watch” and “Preview”: they show on your real payments what would be written. Every saved change is a version that can be compared and restored; nothing is lost by trying.</source>
        <translation>Почніть із «Лише спостерігати» та «Попереднього перегляду»: вони показують на ваших справжніх платежах, що було б записано. Кожна збережена зміна — версія, яку можна порівняти й відновити; спроби нічого не псують.</translation>
    </message>
    <message>
        <source>Where the workspace has a PIN it is asked before the first change, not for looking.</source>
        <translation>Якщо робочий простір має PIN-код, його питають перед першою зміною, а не для перегляду.</translation>
    </message>
    <message>
        <source>Editing a route</source>
        <translation>Редагування маршруту</translation>
    </message>
    <message>
        <source>Name, sources, target and mode stand at the top; below them what the route&apos;s recipe and its target ask for. Lists are filled by asking the account; an id that is not in the list any more is shown and kept.</source>
        <translation>Угорі назва, джерела, ціль і режим; нижче — те, чого потребують правила маршруту та його ціль. Списки заповнюються опитуванням акаунта; ідентифікатор, якого в списку вже немає, показується і зберігається.</translation>
    </message>
    <message>
        <source>What is wrong is said at the field before you save. “Check with the account” asks whether the order system has all that is named; “Preview” shows what would be written. F1 in a field explains that field.</source>
        <translation>Що не так, сказано біля поля ще до збереження. «Звірити з акаунтом» питає, чи є в системі замовлень усе назване; «Попередній перегляд» показує, що було б записано. F1 у полі пояснює це поле.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Попередній перегляд</translation>
    </message>
    <message>
        <source>The route is tried on your latest real payments, on a copy of the workspace: each row is a write that would be made, with object, field, before, after and why. Nothing is written.</source>
        <translation>Маршрут пробується на ваших останніх справжніх платежах, на копії робочого простору: кожен рядок — запис, який було б зроблено: об’єкт, поле, було, стало й чому. Нічого не записується.</translation>
    </message>
    <message>
        <source>If a row is not what you would do by hand, change the route and look again before you switch it on.</source>
        <translation>Якщо якийсь рядок не такий, як зробили б ви вручну, змініть маршрут і перегляньте ще раз, перш ніж вмикати.</translation>
    </message>
    <message>
        <source>Mail rules</source>
        <translation>Правила листів</translation>
    </message>
    <message>
        <source>Paste a mail or pick one that came, mark the sum, the order number or the payment&apos;s number with the mouse, and say what it is: a rule is made. What each rule finds is coloured in the mail while you work.</source>
        <translation>Вставте лист або виберіть із тих, що надійшли, виділіть мишею суму, номер замовлення чи номер платежу й скажіть, що це: правило готове. Знайдене кожним правилом підсвічується в листі одразу.</translation>
    </message>
    <message>
        <source>Try the rules on the last mails before you save them. A mail never proves a payment: where the service can be asked, it only makes Provodka ask sooner.</source>
        <translation>Випробуйте правила на останніх листах, перш ніж зберегти. Лист ніколи не підтверджує платіж: якщо сервіс можна спитати, лист лише пришвидшує запитання.</translation>
    </message>
    <message>
        <source>Versions of the setup</source>
        <translation>Версії налаштувань</translation>
    </message>
    <message>
        <source>Every saved setup is kept with who and when. Choose one to see what differs from now, or two to compare them. “Restore” makes the old one a new version, so that nothing is lost.</source>
        <translation>Кожне збережене налаштування зберігається з тим, хто й коли. Виберіть одну версію, щоб побачити відмінності від нинішньої, або дві, щоб порівняти. «Відновити» робить стару новою версією, тож нічого не губиться.</translation>
    </message>
    <message>
        <source>“Replay” decides anew about the last events by the chosen version and shows only what would come out differently.</source>
        <translation>«Відтворити» заново вирішує про останні події за вибраною версією й показує лише те, що вийшло б інакше.</translation>
    </message>
    <message>
        <source>Import and export of the setup</source>
        <translation>Імпорт і експорт налаштувань</translation>
    </message>
    <message>
        <source>A setup is one file without secrets, for a second computer, a colleague or a consultant. Before it is taken you see every change it makes and every computer it would connect to.</source>
        <translation>Налаштування — це один файл без секретів: для другого комп’ютера, колеги чи консультанта. Перш ніж його застосувати, ви бачите кожну зміну й кожен комп’ютер, до якого він звертатиметься.</translation>
    </message>
    <message>
        <source>A file with a mistake is refused as a whole, with the line. Keys are entered afterwards on the page “Connections”.</source>
        <translation>Файл із помилкою відхиляється цілком, із номером рядка. Ключі вводяться потім на сторінці «Підключення».</translation>
    </message>
    <message>
        <source>Setup book</source>
        <translation>Книга налаштувань</translation>
    </message>
    <message>
        <source>The whole setup in sentences, with names beside the ids, for the colleague who stands in: what is connected, what each route does, who is told. It can be printed or kept as a file.</source>
        <translation>Усе налаштування реченнями, з назвами поруч з ідентифікаторами, для колеги, який вас підміняє: що підключено, що робить кожен маршрут, кого сповіщають. Його можна надрукувати або зберегти у файл.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Підключення</translation>
    </message>
    <message>
        <source>The accounts Provodka works with: the payment service, the order system, mailboxes. Each shows its state, its last contact, how much of its budget is used and when that renews.</source>
        <translation>Акаунти, з якими працює Provodka: платіжний сервіс, система замовлень, поштові скриньки. Для кожного показано стан, останній зв’язок, скільки ліміту використано й коли він поновиться.</translation>
    </message>
    <message>
        <source>Add, edit or copy one; “Test” goes through it step by step and says in a sentence what is wrong and what to do; “What it holds” lists its fields, statuses and people. Removing says first what depends on it.</source>
        <translation>Додайте, змініть або скопіюйте підключення; «Перевірити» проходить його крок за кроком і одним реченням каже, що не так і що робити; «Вміст» показує поля, статуси й людей. Видалення спершу каже, що від нього залежить.</translation>
    </message>
    <message>
        <source>Keys and passwords go to the system&apos;s keychain and nowhere else, and are never shown again. F1 in a field says where to find its value at the vendor.</source>
        <translation>Ключі й паролі потрапляють лише до системного сховища паролів і більше не показуються. F1 у полі каже, де взяти його значення в сервісі.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Перші кроки</translation>
    </message>
    <message>
        <source>Two doors: “See it work” shows everything on an invented shop, and nothing leaves this computer; “Connect my accounts” leads in five steps from your keys to a route that works.</source>
        <translation>Двоє дверей: «Подивитися, як це працює» показує все на вигаданому магазині, і ніщо не виходить за межі комп’ютера; «Підключити свої акаунти» за п’ять кроків веде від ваших ключів до маршруту, що працює.</translation>
    </message>
    <message>
        <source>Each account is tested before you go on, and the preview shows what would be written for your own latest payments. Nothing is written before the last step, and you can stop at any time: what you entered is kept.</source>
        <translation>Кожен акаунт перевіряється, перш ніж іти далі, а попередній перегляд показує, що було б записано для ваших останніх платежів. До останнього кроку нічого не записується, і зупинитися можна будь-коли: введене збережено.</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Демонстрація</translation>
    </message>
    <message>
        <source>An invented shop with its payment service and its order system, all inside this program. Play the customer: pay in full, in part, twice, forge a mail, ask the money back, cut the connection, kill the engine.</source>
        <translation>Вигаданий магазин із платіжним сервісом і системою замовлень — усе всередині цієї програми. Грайте за клієнта: заплатіть повністю, частково, двічі, підробіть лист, поверніть гроші, обірвіть зв’язок, обірвіть роботу програми.</translation>
    </message>
    <message>
        <source>Beside it you see, step by step, what Provodka does and why. The other pages show the same invented shop, with two months of history in the report. Nothing leaves this computer.</source>
        <translation>Поруч видно крок за кроком, що робить Provodka і чому. Інші сторінки показують той самий вигаданий магазин, у звіті — два місяці історії. Ніщо не виходить за межі цього комп’ютера.</translation>
    </message>
    <message>
        <source>What to do: unlock the keychain, mostly with the password of your user at this computer. Where the computer has none, the button “Keep secrets in a file” below makes a file that only you may read take its place; on a server it is named at the start: provodka-cli --secrets FILE.</source>
        <translation>Що робити: розблокуйте сховище паролів — здебільшого паролем вашого користувача на цьому комп’ютері. Де сховища немає, кнопка «Зберігати секрети у файлі» внизу замінить його файлом, який зможете читати лише ви; на сервері такий файл називають під час запуску: provodka-cli --secrets FILE.</translation>
    </message>
    <message>
        <source>Until an event is chosen, the latest ones are listed; search for another by its number, order or reference. Enter opens it, here and on the pages “Payments” and “Log”.</source>
        <translation>Доки подію не вибрано, тут перелічено останні; іншу шукайте за її номером, замовленням або номером платежу. Enter відкриває її тут і на сторінках «Платежі» та «Журнал».</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Inbound webhook</source>
        <translation>Вхідний вебхук</translation>
    </message>
    <message>
        <source>The whole address from “Developer resources → Other → Inbound webhook”. It holds the secret code.</source>
        <translation>Уся адреса з розділу «Розробникам → Інше → Вхідний вебхук». Вона містить секретний код.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>The zone in which the dates of payments are meant.</source>
        <translation>Часовий пояс, у якому вказуються дати платежів.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер замовлення</translation>
    </message>
    <message>
        <source>The deal field that holds the order number.</source>
        <translation>Поле угоди, у якому записано номер замовлення.</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Only deals of this funnel are orders.</source>
        <translation>Замовленнями вважаються лише угоди цієї воронки.</translation>
    </message>
    <message>
        <source>Where payments are booked</source>
        <translation>Куди вносити платежі</translation>
    </message>
    <message>
        <source>As payments of the deal (needs the permission “Online store” and an administrator&apos;s webhook), or in a money field of the deal.</source>
        <translation>Як оплати угоди (потрібні право «Інтернет-магазин» і вебхук адміністратора) або в грошове поле угоди.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>The money or number field that holds what is paid; for booking in a money field.</source>
        <translation>Грошове або числове поле із сумою оплаченого; для внесення в грошове поле.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Commands in a request</source>
        <translation>Команд в одному запиті</translation>
    </message>
    <message>
        <source>Fewer where the portal is slow: a request is cut after 60 seconds.</source>
        <translation>Менше, якщо портал повільний: запит переривається через 60 секунд.</translation>
    </message>
    <message>
        <source>Account address</source>
        <translation>Адреса акаунта</translation>
    </message>
    <message>
        <source>https://ACCOUNT.planfix.com/rest</source>
        <translation>https://АКАУНТ.planfix.com/rest</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Calls a day in the plan</source>
        <translation>Запитів на добу за тарифом</translation>
    </message>
    <message>
        <source>20000, 50000 or 100000, by plan</source>
        <translation>20000, 50000 або 100000, залежно від тарифу</translation>
    </message>
    <message>
        <source>Templates of orders</source>
        <translation>Шаблони замовлень</translation>
    </message>
    <message>
        <source>Only tasks of these templates are orders; empty: any task</source>
        <translation>Замовленнями вважаються лише задачі за цими шаблонами; порожньо — будь-яка задача</translation>
    </message>
    <message>
        <source>Currency of the sums</source>
        <translation>Валюта сум</translation>
    </message>
    <message>
        <source>Template of the payment subtask</source>
        <translation>Шаблон підзадачі оплати</translation>
    </message>
    <message>
        <source>Field of the sum due</source>
        <translation>Поле суми до оплати</translation>
    </message>
    <message>
        <source>A number at the subtask, for example “Сума до оплати”</source>
        <translation>Числове поле підзадачі, наприклад «Сума до оплати»</translation>
    </message>
    <message>
        <source>Field of the sum paid</source>
        <translation>Поле оплаченої суми</translation>
    </message>
    <message>
        <source>Data tag summaries at the subtask, for example “Оплачено”</source>
        <translation>Підсумок аналітики в підзадачі, наприклад «Оплачено»</translation>
    </message>
    <message>
        <source>Field of the difference</source>
        <translation>Поле різниці</translation>
    </message>
    <message>
        <source>A calculated field at the subtask, for example “Різниця”</source>
        <translation>Обчислювальне поле підзадачі, наприклад «Різниця»</translation>
    </message>
    <message>
        <source>Data tag of payments</source>
        <translation>Аналітика платежів</translation>
    </message>
    <message>
        <source>For example “Доходы”</source>
        <translation>Наприклад, «Доходи»</translation>
    </message>
    <message>
        <source>Data tag field: sum</source>
        <translation>Поле аналітики: сума</translation>
    </message>
    <message>
        <source>Data tag field: date</source>
        <translation>Поле аналітики: дата</translation>
    </message>
    <message>
        <source>Data tag field: payment id</source>
        <translation>Поле аналітики: ідентифікатор платежу</translation>
    </message>
    <message>
        <source>A text field; without it a payment whose answer was lost waits for a person</source>
        <translation>Текстове поле; без нього платіж, відповідь про який втрачено, потребує уваги</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Адреса API</translation>
    </message>
    <message>
        <source>Leave it as it is unless WayForPay names another one.</source>
        <translation>Залиште як є, якщо WayForPay не вкаже іншої.</translation>
    </message>
    <message>
        <source>merchantAccount</source>
        <translation>merchantAccount</translation>
    </message>
    <message>
        <source>The shop&apos;s login: cabinet m.wayforpay.com, Налаштування магазину.</source>
        <translation>Логін магазину: кабінет m.wayforpay.com, «Налаштування магазину».</translation>
    </message>
    <message>
        <source>SecretKey</source>
        <translation>SecretKey</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Локальна адреса приймання</translation>
    </message>
    <message>
        <source>host:port for callbacks, for example 127.0.0.1:8480 behind a tunnel. Empty: payments are read from the list only.</source>
        <translation>хост:порт для сповіщень, наприклад 127.0.0.1:8480 за тунелем. Порожньо — платежі читаються лише зі списку.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Публічна адреса</translation>
    </message>
    <message>
        <source>Under which WayForPay reaches the address to listen on; the Service URL for the cabinet is made from it.</source>
        <translation>За нею WayForPay знаходить адресу приймання; з неї складається Service URL для кабінету.</translation>
    </message>
    <message>
        <source>Read the list every so many minutes</source>
        <translation>Читати список раз на стільки хвилин</translation>
    </message>
    <message>
        <source>Days to look back</source>
        <translation>Глибина перегляду, днів</translation>
    </message>
    <message>
        <source>The list is read again over these days, so that late news are seen; 1 to 29.</source>
        <translation>Список перечитується за ці дні, щоб побачити запізнілі зміни; від 1 до 29.</translation>
    </message>
    <message>
        <source>Payment to order</source>
        <translation>Платіж до замовлення</translation>
    </message>
    <message>
        <source>Order number in the payment&apos;s reference (regular expression)</source>
        <translation>Номер замовлення в номері платежу (регулярний вираз)</translation>
    </message>
    <message>
        <source>Additional field the payer types the order number into</source>
        <translation>Додаткове поле, у яке платник вписує номер замовлення</translation>
    </message>
    <message>
        <source>Stages where orders wait for payment</source>
        <translation>Статуси, у яких замовлення чекають на оплату</translation>
    </message>
    <message>
        <source>Stage of paid orders</source>
        <translation>Статус оплачених замовлень</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>Часовий пояс магазину</translation>
    </message>
    <message>
        <source>Further fields of the entry</source>
        <translation>Інші поля запису</translation>
    </message>
    <message>
        <source>Calls a second</source>
        <translation>Запитів за секунду</translation>
    </message>
    <message>
        <source>What the vendor allows this account; Provodka stays below it. 0 only for a server of your own that sets no limits.</source>
        <translation>Скільки сервіс дозволяє цьому акаунту; Provodka тримається нижче цієї межі. 0 — лише для власного сервера без обмежень.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Захист</translation>
    </message>
    <message>
        <source>tls from the first byte, or starttls; none only on this computer</source>
        <translation>tls від першого байта або starttls; none — лише на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Log in by</source>
        <translation>Спосіб входу</translation>
    </message>
    <message>
        <source>password, or xoauth2 with an application of your own</source>
        <translation>password або xoauth2 із власним застосунком</translation>
    </message>
    <message>
        <source>IMAP server</source>
        <translation>Сервер IMAP</translation>
    </message>
    <message>
        <source>For example imap.gmail.com or imap.ukr.net</source>
        <translation>Наприклад imap.gmail.com або imap.ukr.net</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Usually 993 with tls, 143 with starttls</source>
        <translation>Зазвичай 993 для tls, 143 для starttls</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Ім’я користувача</translation>
    </message>
    <message>
        <source>Mostly the whole mail address</source>
        <translation>Здебільшого повна адреса пошти</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Where the provider has them, a password for this application only, not the one for its website</source>
        <translation>Де провайдер це дає — пароль лише для цієї програми, а не пароль від його сайту</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Into which the mails about payments come</source>
        <translation>До якої надходять листи про платежі</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>Відбиток сертифіката</translation>
    </message>
    <message>
        <source>SHA-256, only for a server of your own whose certificate nobody signed; no other is taken then</source>
        <translation>SHA-256, лише для власного сервера, чий сертифікат ніхто не підписав; інший тоді не приймається</translation>
    </message>
    <message>
        <source>Host whose Authentication-Results are believed</source>
        <translation>Вузол, чиїм Authentication-Results довіряти</translation>
    </message>
    <message>
        <source>The first word of that header in a mail that really came, for example mx.google.com; empty: none</source>
        <translation>Перше слово цього заголовка в листі, що справді надійшов, наприклад mx.google.com; порожньо — нікому</translation>
    </message>
    <message>
        <source>Look every so many minutes</source>
        <translation>Перевіряти кожні стільки хвилин</translation>
    </message>
    <message>
        <source>Where the server does not tell of new mail by itself</source>
        <translation>Якщо сервер сам не повідомляє про нові листи</translation>
    </message>
    <message>
        <source>At the first reading, and after the folder was made anew; 0 to 366</source>
        <translation>При першому читанні та коли папку створено заново; від 0 до 366</translation>
    </message>
    <message>
        <source>Mark what was read as seen</source>
        <translation>Позначати прочитане як переглянуте</translation>
    </message>
    <message>
        <source>Otherwise nothing in the mailbox is changed</source>
        <translation>Інакше в скриньці нічого не змінюється</translation>
    </message>
    <message>
        <source>Move what was read to this folder</source>
        <translation>Переміщувати прочитане до цієї папки</translation>
    </message>
    <message>
        <source>Empty: nothing is moved</source>
        <translation>Порожньо: нічого не переміщується</translation>
    </message>
    <message>
        <source>Address for tokens (xoauth2)</source>
        <translation>Адреса токенів (xoauth2)</translation>
    </message>
    <message>
        <source>Google: https://oauth2.googleapis.com/token; Microsoft: https://login.microsoftonline.com/TENANT/oauth2/v2.0/token</source>
        <translation>Google: https://oauth2.googleapis.com/token; Microsoft: https://login.microsoftonline.com/TENANT/oauth2/v2.0/token</translation>
    </message>
    <message>
        <source>Client ID (xoauth2)</source>
        <translation>Client ID (xoauth2)</translation>
    </message>
    <message>
        <source>Of the application that you registered with the provider</source>
        <translation>Застосунку, який ви зареєстрували у провайдера</translation>
    </message>
    <message>
        <source>Client secret (xoauth2)</source>
        <translation>Client secret (xoauth2)</translation>
    </message>
    <message>
        <source>Not needed for public clients</source>
        <translation>Для публічних клієнтів не потрібен</translation>
    </message>
    <message>
        <source>Refresh token (xoauth2)</source>
        <translation>Refresh token (xoauth2)</translation>
    </message>
    <message>
        <source>Scope (xoauth2)</source>
        <translation>Scope (xoauth2)</translation>
    </message>
    <message>
        <source>Google: empty; Microsoft: https://outlook.office.com/IMAP.AccessAsUser.All offline_access</source>
        <translation>Google: порожньо; Microsoft: https://outlook.office.com/IMAP.AccessAsUser.All offline_access</translation>
    </message>
    <message>
        <source>Account management, API access, REST API. Best made for a robot, with the scopes task_readonly, task_update, comment_readonly, comment_add, datatag_readonly, datatag_add, common_metadata; to make tasks of alarms also task_add, to list employees user_readonly.</source>
        <translation>Керування акаунтом, Доступ до API, REST API. Найкраще зробити для робота, зі скоупами task_readonly, task_update, comment_readonly, comment_add, datatag_readonly, datatag_add, common_metadata; щоб створювати задачі з тривог — також task_add, щоб бачити співробітників — user_readonly.</translation>
    </message>
    <message>
        <source>Outgoing mail server</source>
        <translation>Сервер вихідної пошти</translation>
    </message>
    <message>
        <source>For example smtp.gmail.com</source>
        <translation>Наприклад smtp.gmail.com</translation>
    </message>
    <message>
        <source>tls: hidden from the beginning, usually port 465; starttls: usually port 587; none: only a server on this computer</source>
        <translation>tls: захищено від початку, зазвичай порт 465; starttls: зазвичай порт 587; none: лише сервер на цьому комп’ютері</translation>
    </message>
    <message>
        <source>465, 587 or 25 by the security when left out</source>
        <translation>Якщо не вказано — 465, 587 або 25 залежно від захисту</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Користувач</translation>
    </message>
    <message>
        <source>Usually the whole mail address; empty where the server asks for none</source>
        <translation>Зазвичай повна адреса пошти; порожньо, якщо сервер його не питає</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Адреса відправника</translation>
    </message>
    <message>
        <source>The mailbox&apos;s own address; others are mostly refused</source>
        <translation>Власна адреса цієї скриньки; інші здебільшого відхиляються</translation>
    </message>
    <message>
        <source>Fingerprint of the server&apos;s certificate</source>
        <translation>Відбиток сертифіката сервера</translation>
    </message>
    <message>
        <source>SHA-256; only for a server of your own whose certificate is signed by itself: no other one is accepted then</source>
        <translation>SHA-256; лише для власного сервера, що сам підписав свій сертифікат: інший тоді не приймається</translation>
    </message>
    <message>
        <source>Where the mailbox has two-step sign-in: an app password</source>
        <translation>Якщо у скриньки двоетапний вхід — пароль застосунку</translation>
    </message>
    <message>
        <source>Beside merchantAccount in the cabinet; not the merchantPassword. Without it nothing can be asked, listed or taken by callback: mails are all there is.</source>
        <translation>Поруч із merchantAccount у кабінеті; не merchantPassword. Без нього не можна ні спитати, ні прочитати список, ні прийняти сповіщення: залишаються тільки листи.</translation>
    </message>
    <message>
        <source>1 is the quickest; 0 switches it off, then the list is read only when a mail of the route announces a payment.</source>
        <translation>1 — найшвидше; 0 вимикає, тоді список читається лише тоді, коли про платіж повідомить лист у скриньці маршруту.</translation>
    </message>
    <message>
        <source>How far a mail is trusted where nobody can be asked about the payment</source>
        <translation>Наскільки довіряти листу, якщо перевірити платіж ніде</translation>
    </message>
    <message>
        <source>Senders of the payment service&apos;s mails</source>
        <translation>Відправники листів платіжного сервісу</translation>
    </message>
    <message>
        <source>Addresses or domains, separated by commas, as seen in a real mail. A mail of theirs that no rule can read is reported.</source>
        <translation>Адреси або домени через кому, як у справжньому листі. Про їхній лист, якого не читає жодне правило, буде сповіщено.</translation>
    </message>
    <message>
        <source>Only orders made within so many months</source>
        <translation>Лише замовлення, створені за стільки місяців</translation>
    </message>
    <message>
        <source>Stages behind it where orders should be paid</source>
        <translation>Наступні статуси, у яких замовлення мають бути оплачені</translation>
    </message>
    <message>
        <source>The nightly comparison names unpaid orders that stand there. Orders in the stage of paid orders are always looked at.</source>
        <translation>Нічна звірка називає неоплачені замовлення, що там стоять. Замовлення у статусі оплачених перевіряються завжди.</translation>
    </message>
    <message>
        <source>Stages of orders that are paid in part</source>
        <translation>Статуси частково оплачених замовлень</translation>
    </message>
    <message>
        <source>Tolerated when less was paid</source>
        <translation>Допустима недоплата</translation>
    </message>
    <message>
        <source>A sum like 1.00 or a share like 0.5 %; empty: nothing.</source>
        <translation>Сума, як-от 1.00, або частка, як-от 0.5 %; порожньо: жодна.</translation>
    </message>
    <message>
        <source>Tolerated when more was paid</source>
        <translation>Допустима переплата</translation>
    </message>
    <message>
        <source>Stage proposed when a payment was given back</source>
        <translation>Статус, що пропонується, коли платіж повернуто</translation>
    </message>
    <message>
        <source>The books are closed until this day</source>
        <translation>Облік закрито до цього дня включно</translation>
    </message>
    <message>
        <source>A payment of a closed day</source>
        <translation>Платіж із закритого дня</translation>
    </message>
    <message>
        <source>Write a comment about each payment</source>
        <translation>Писати коментар про кожен платіж</translation>
    </message>
    <message>
        <source>Text of that comment</source>
        <translation>Текст цього коментаря</translation>
    </message>
    <message>
        <source>{amount}, {payer}, {payment}, {order} and {date} are filled in; empty: the usual sentence.</source>
        <translation>Підставляються {amount}, {payer}, {payment}, {order} і {date}; порожньо: звичайне речення.</translation>
    </message>
    <message>
        <source>Tell whoever is responsible for the order what is missing</source>
        <translation>Повідомляти відповідального за замовлення, чого бракує</translation>
    </message>
    <message>
        <source>Language of what is written at orders</source>
        <translation>Мова того, що пишеться в замовленнях</translation>
    </message>
    <message>
        <source>Mail rules</source>
        <translation>Правила листів</translation>
    </message>
    <message>
        <source>Which mails tell of a payment, and where in them its values stand. &quot;rule template&quot; prints some to begin with; &quot;rule test&quot; shows what they find in a mail.</source>
        <translation>Які листи повідомляють про платіж і де в них стоять значення. &quot;rule template&quot; друкує кілька для початку; &quot;rule test&quot; показує, що вони знаходять у листі.</translation>
    </message>
    <message>
        <source>Folder of the nightly copies</source>
        <translation>Папка нічних копій</translation>
    </message>
    <message>
        <source>Best on another disk or computer. Computers with a copy of this workspace that share the folder see in it which copy may write. Empty: “backups” in the workspace&apos;s folder.</source>
        <translation>Найкраще на іншому диску чи комп’ютері. Комп’ютери з копіями цього робочого простору, що мають спільну папку, бачать у ній, якій копії дозволено писати. Порожньо: «backups» у папці робочого простору.</translation>
    </message>
    <message>
        <source>Nightly copies to keep</source>
        <translation>Скільки нічних копій зберігати</translation>
    </message>
    <message>
        <source>One of each of the last seven days, before them one of each week. 0: no copies are made.</source>
        <translation>По одній за кожен із семи останніх днів, за попередній час — по одній за тиждень. 0: копій не робити.</translation>
    </message>
    <message>
        <source>Days to keep the log</source>
        <translation>Скільки днів зберігати журнал</translation>
    </message>
    <message>
        <source>Lines that belong to no payment. 0, here and below: nothing is removed.</source>
        <translation>Рядки, що не належать до жодного платежу. 0, тут і нижче: нічого не видаляти.</translation>
    </message>
    <message>
        <source>Days to keep raw text</source>
        <translation>Скільки днів зберігати початковий текст</translation>
    </message>
    <message>
        <source>Mails and callbacks as they came, once their payment is finished. Their keys stay, so that they are known when they come again.</source>
        <translation>Листи та сповіщення у тому вигляді, як надійшли, коли їхній платіж уже завершено. Їхні ключі лишаються, щоб упізнати повторне надходження.</translation>
    </message>
    <message>
        <source>Days to keep the details of finished payments</source>
        <translation>Скільки днів зберігати дані завершених платежів</translation>
    </message>
    <message>
        <source>What was written for a payment and why, and its payer. The payment itself with its outcome stays, so that it is never booked again.</source>
        <translation>Що для платежу записано й чому, та його платник. Сам платіж із результатом лишається, щоб його ніколи не внести вдруге.</translation>
    </message>
    <message>
        <source>Time zone of the office</source>
        <translation>Часовий пояс офісу</translation>
    </message>
    <message>
        <source>Nightly work and the morning summary go by its clock.</source>
        <translation>За цим часом виконуються нічна робота й надсилається ранковий підсумок.</translation>
    </message>
    <message>
        <source>Time of the nightly work</source>
        <translation>Час нічної роботи</translation>
    </message>
    <message>
        <source>The copy of the workspace, the comparison with the payment service, clearing out what is old. After a night without this computer it is done at the next start.</source>
        <translation>Копія робочого простору, звірка з платіжним сервісом, видалення старих даних. Якщо комп’ютер уночі був вимкнений, усе виконується при наступному запуску.</translation>
    </message>
    <message>
        <source>Days that are compared with the payment service every night</source>
        <translation>Скільки днів щоночі звіряти з платіжним сервісом</translation>
    </message>
    <message>
        <source>Payments, entries and orders of so many days; 0 switches the nightly comparison off.</source>
        <translation>Платежі, записи й замовлення за стільки днів; 0 вимикає нічну звірку.</translation>
    </message>
    <message>
        <source>Who is told of alarms</source>
        <translation>Кого сповіщати про тривоги</translation>
    </message>
    <message>
        <source>Each through a connection that can tell people: a mail address, an employee or a task. All of them are told; name two ways, so that one may fail.</source>
        <translation>Кожного — через підключення, яке вміє сповіщати людей: адреса пошти, співробітник або задача. Сповіщаються всі; вкажіть два шляхи на випадок, якщо один не спрацює.</translation>
    </message>
    <message>
        <source>Minutes before an alarm</source>
        <translation>Хвилин до тривоги</translation>
    </message>
    <message>
        <source>So long a payment may wait for a person, and a connection be out of use, before somebody is told.</source>
        <translation>Стільки платіж може чекати на людину, а підключення — не працювати, перш ніж когось сповістять.</translation>
    </message>
    <message>
        <source>Who gets the morning summary</source>
        <translation>Хто отримує ранковий підсумок</translation>
    </message>
    <message>
        <source>Those of the alarms where nobody else is named.</source>
        <translation>Ті, кого сповіщають про тривоги, якщо не названо інших.</translation>
    </message>
    <message>
        <source>Time of the morning summary</source>
        <translation>Час ранкового підсумку</translation>
    </message>
    <message>
        <source>It always comes; when it does not, the program or its computer is off.</source>
        <translation>Він надходить завжди; якщо ні — програму або її комп’ютер вимкнено.</translation>
    </message>
    <message>
        <source>Language of alarms and summaries</source>
        <translation>Мова тривог і підсумків</translation>
    </message>
    <message>
        <source>Bitrix24, Developer resources, Other, Inbound webhook. Calls run with the rights of whoever makes it.</source>
        <translation>Bitrix24: «Розробникам → Інше → Вхідний вебхук». Виклики виконуються з правами того, хто створив вебхук.</translation>
    </message>
    <message>
        <source>Tick “CRM (crm)”; to book payments of deals also “Online store (sale)”, and make the webhook as an administrator. Nothing else is needed.</source>
        <translation>Позначте «CRM (crm)»; щоб вносити оплати угод, також «Інтернет-магазин (sale)», а вебхук створіть від імені адміністратора. Більше нічого не потрібно.</translation>
    </message>
    <message>
        <source>A paid plan is needed. If an administrator edits somebody else&apos;s webhook its address changes: paste the new one here.</source>
        <translation>Потрібен платний тариф. Якщо адміністратор змінить чужий вебхук, його адреса стане іншою: вставте сюди нову.</translation>
    </message>
    <message>
        <source>The mailbox into which the notices about payments come. A mailbox of its own is best: its password then opens nothing else.</source>
        <translation>Скринька, до якої надходять сповіщення про платежі. Найкраще завести для них окрему: тоді її пароль не відкриває нічого іншого.</translation>
    </message>
    <message>
        <source>Reading is enough: nothing is changed in the mailbox unless you ask for it here. Where the provider has passwords for one application, make one for Provodka; it can be taken back there at any time.</source>
        <translation>Достатньо права на читання: у скриньці нічого не змінюється, якщо ви самі не вкажете цього тут. Якщо провайдер дає паролі для окремих застосунків, створіть такий для Provodka; його там можна будь-коли скасувати.</translation>
    </message>
    <message>
        <source>This provider takes a password for applications only: make one in the settings of the mailbox, under security, and enter it here instead of the one for the website.</source>
        <translation>Цей провайдер приймає лише пароль застосунку: створіть його в налаштуваннях скриньки, у розділі безпеки, і введіть тут замість пароля від сайту.</translation>
    </message>
    <message>
        <source>Switch on access for mail programs (IMAP) in the settings of the mailbox, make a password for applications there, and enter it here instead of the one for the website.</source>
        <translation>У налаштуваннях скриньки ввімкніть доступ для поштових програм (IMAP), створіть там пароль застосунку та введіть його тут замість пароля від сайту.</translation>
    </message>
    <message>
        <source>Google takes an app password only: switch on 2-Step Verification of the account, make the password at myaccount.google.com/apppasswords, and enter it here.</source>
        <translation>Google приймає лише пароль застосунку: увімкніть для облікового запису двоетапну перевірку, створіть пароль на myaccount.google.com/apppasswords і введіть його тут.</translation>
    </message>
    <message>
        <source>Planfix, Account management, API access, REST API: the account&apos;s owner makes a token there. It sees and changes only what its owner may, so best give it to a robot. A paid plan is needed.</source>
        <translation>Planfix: «Керування акаунтом → Доступ до API → REST API», там токен створює власник акаунта. Токен бачить і змінює лише те, що дозволено його власникові, тому найкраще видати його роботу. Потрібен платний тариф.</translation>
    </message>
    <message>
        <source>Scopes that are needed: task_readonly, task_update, comment_readonly, comment_add, datatag_readonly, datatag_add, common_metadata.</source>
        <translation>Потрібні скоупи: task_readonly, task_update, comment_readonly, comment_add, datatag_readonly, datatag_add, common_metadata.</translation>
    </message>
    <message>
        <source>Only when wanted: task_add to make tasks of alarms, user_readonly to list employees. Provodka never deletes and needs no scope for it.</source>
        <translation>Лише за бажання: task_add, щоб створювати задачі з тривог, user_readonly, щоб бачити співробітників. Provodka ніколи нічого не видаляє, тож скоуп для цього не потрібен.</translation>
    </message>
    <message>
        <source>Only alarms and summaries are sent from here, to the people you name. Where the provider has passwords for one application, make one for Provodka.</source>
        <translation>Звідси надсилаються лише тривоги й підсумки — тим, кого ви вкажете. Якщо провайдер дає паролі для окремих застосунків, створіть такий для Provodka.</translation>
    </message>
    <message>
        <source>In the cabinet m.wayforpay.com open Налаштування магазину: merchantAccount and SecretKey stand there, side by side.</source>
        <translation>У кабінеті m.wayforpay.com відкрийте «Налаштування магазину»: merchantAccount і SecretKey там поруч.</translation>
    </message>
    <message>
        <source>The SecretKey is enough: it proves payments and reads their list. The merchantPassword is not needed; do not give it to anybody.</source>
        <translation>Достатньо SecretKey: ним підтверджуються платежі та читається їхній список. merchantPassword не потрібен; не давайте його нікому.</translation>
    </message>
    <message>
        <source>The Service URL of the cabinet is optional: without it payments are seen when the list is read.</source>
        <translation>Service URL у кабінеті задавати не обов’язково: без нього платежі стають відомі під час читання списку.</translation>
    </message>
    <message>
        <source>Microsoft takes no password here: it works by xoauth2 with an application of your own, under “More settings”.</source>
        <translation>Microsoft не приймає тут пароля: працює xoauth2 із вашим власним застосунком, у «Додаткових налаштуваннях».</translation>
    </message>
    <message>
        <source>Google: empty; Microsoft: https://outlook.office.com/SMTP.Send offline_access</source>
        <translation>Google: порожньо; Microsoft: https://outlook.office.com/SMTP.Send offline_access</translation>
    </message>
    <message>
        <source>In Bitrix24 open “Developer resources → Other → Inbound webhook”, tick the rights that are named above, save, and copy the whole address. Provodka acts with the rights of whoever made it, so make it as an administrator who stays with the company. It is kept in the system&apos;s keychain.</source>
        <translation>У Бітрікс24 відкрийте «Розробникам → Інше → Вхідний вебхук», позначте права, названі вище, збережіть і скопіюйте всю адресу. Provodka діє з правами того, хто його створив, тому створіть його від імені адміністратора, який залишається в компанії. Він зберігається в системному сховищі паролів.</translation>
    </message>
    <message>
        <source>When the employee is dismissed or the webhook is made anew, the connection stops; paste the new address and it goes on from where it stopped.</source>
        <translation>Якщо співробітника звільнено або вебхук створено заново, підключення зупиняється; вставте нову адресу, і воно продовжить із того ж місця.</translation>
    </message>
    <message>
        <source>Bitrix24 shows dates by the clock of the portal. Choose the zone that stands in the portal&apos;s settings, so that a payment shortly before midnight gets the right day.</source>
        <translation>Бітрікс24 показує дати за годинником порталу. Виберіть пояс із налаштувань порталу, щоб платіж незадовго до півночі отримав правильний день.</translation>
    </message>
    <message>
        <source>The date of payments around midnight is off by a day; sums are not affected.</source>
        <translation>Дата платежів близько півночі зсунута на день; на суми це не впливає.</translation>
    </message>
    <message>
        <source>Provodka takes at most 80 % of it, so that your other programs can call, too. Raise it only when the vendor has written that your account may call more.</source>
        <translation>Provodka використовує щонайбільше 80 % від нього, щоб і інші ваші програми могли звертатися. Підвищуйте лише тоді, коли сервіс письмово дозволив вашому акаунту більше.</translation>
    </message>
    <message>
        <source>Too many: the vendor refuses for a while and Provodka waits as long as it says. Too few: everything is right, only slower.</source>
        <translation>Забагато: сервіс на якийсь час відмовляє, і Provodka чекає, скільки він скаже. Замало: усе правильно, лише повільніше.</translation>
    </message>
    <message>
        <source>The field of a deal by which a payment finds it. Best is a field of your own, filled in when the deal is made; it must be unique within the funnel. The list is filled once the account was asked.</source>
        <translation>Поле угоди, за яким платіж її знаходить. Найкраще — власне поле, яке заповнюється під час створення угоди; його значення має бути унікальним у межах воронки. Список заповнюється, щойно акаунт опитано.</translation>
    </message>
    <message>
        <source>No deal, or several, are found: the payment waits for a person with the deals that come near.</source>
        <translation>Не знайдено жодної угоди або кілька: платіж чекає на людину зі списком схожих угод.</translation>
    </message>
    <message>
        <source>In which funnel the deals are that payments belong to. Deals of other funnels are never found and never moved.</source>
        <translation>У якій воронці угоди, до яких належать платежі. Угоди інших воронок не знаходяться й не переводяться ніколи.</translation>
    </message>
    <message>
        <source>“payments” makes a payment of the deal, as your people do with “Accept payment”: it can be seen in the deal&apos;s card and taken back. “money-field” adds up in one field of the deal and needs fewer rights.</source>
        <translation>«payments» створює оплату угоди, як це роблять ваші люди кнопкою «Прийняти оплату»: її видно в картці й можна скасувати. «money-field» підсумовує в одному полі угоди й потребує менше прав.</translation>
    </message>
    <message>
        <source>Without the right “Online store” the test names it and nothing is written.</source>
        <translation>Без права «Інтернет-магазин» перевірка його називає, і нічого не записується.</translation>
    </message>
    <message>
        <source>Only for booking in a money field: make a field of the type “Money” or “Number” at deals, which people only read, and choose it here.</source>
        <translation>Лише для внесення в грошове поле: створіть в угодах поле типу «Гроші» або «Число», яке люди тільки читають, і виберіть його тут.</translation>
    </message>
    <message>
        <source>When a person types into the same field, Provodka sees that the sum is not what it wrote and asks a person instead of writing over it.</source>
        <translation>Якщо в те саме поле щось впише людина, Provodka бачить, що сума не та, яку вона записала, і питає людину, а не затирає.</translation>
    </message>
    <message>
        <source>The currency in which sums stand in the order system, by its three letters. A payment in another currency is never converted: it waits for a person.</source>
        <translation>Валюта, у якій записані суми в системі замовлень, трьома літерами. Платіж в іншій валюті не конвертується ніколи: він чекає на людину.</translation>
    </message>
    <message>
        <source>All payments wait with the reason that the currency differs.</source>
        <translation>Усі платежі чекають із причиною «інша валюта».</translation>
    </message>
    <message>
        <source>Bitrix24 takes up to 50 commands in one request, which makes many payments quick. Leave it unless the portal answers that a request took too long.</source>
        <translation>Бітрікс24 приймає до 50 команд в одному запиті, тому багато платежів вносяться швидко. Не змінюйте, якщо портал не відповідає, що запит тривав надто довго.</translation>
    </message>
    <message>
        <source>The computer from which mails are read. For common providers it is filled in by the mail address; otherwise look for “IMAP” in the provider&apos;s help.</source>
        <translation>Комп’ютер, з якого читаються листи. Для поширених провайдерів заповнюється за адресою пошти; інакше шукайте «IMAP» у довідці провайдера.</translation>
    </message>
    <message>
        <source>The test says that the host is unknown or does not answer; payments are still read from the payment service itself.</source>
        <translation>Перевірка каже, що вузол невідомий або не відповідає; платежі й далі читаються із самого платіжного сервісу.</translation>
    </message>
    <message>
        <source>The door of the server. Leave it empty to take the usual one for the chosen security.</source>
        <translation>Номер входу на сервері. Залиште порожнім, щоб узяти звичайний для вибраного захисту.</translation>
    </message>
    <message>
        <source>The server does not answer at that port, and the test says so.</source>
        <translation>Сервер не відповідає на цьому порту, і перевірка про це каже.</translation>
    </message>
    <message>
        <source>“tls” and “starttls” both hide password and mails on the way; take what the provider&apos;s help names, mostly tls. “none” is refused for any server that is not on this computer.</source>
        <translation>«tls» і «starttls» однаково приховують пароль і листи дорогою; беріть те, що названо в довідці провайдера, здебільшого tls. «none» не допускається для жодного сервера поза цим комп’ютером.</translation>
    </message>
    <message>
        <source>With whom you sign in at the mailbox; nearly always the whole address.</source>
        <translation>Під яким ім’ям ви входите до скриньки; майже завжди це повна адреса.</translation>
    </message>
    <message>
        <source>The server refuses to let Provodka in, and the connection says so.</source>
        <translation>Сервер не впускає Provodka, і підключення про це каже.</translation>
    </message>
    <message>
        <source>Google, Ukr.net, Yahoo and others take an app password only: a long one that you make in the security settings of the mailbox and can take back there. It is kept in the system&apos;s keychain.</source>
        <translation>Google, Ukr.net, Yahoo та інші приймають лише пароль застосунку: довгий пароль, який ви створюєте в налаштуваннях безпеки скриньки й можете там скасувати. Він зберігається в системному сховищі паролів.</translation>
    </message>
    <message>
        <source>The connection stops and asks for another one. Provodka does not go on trying, so that the provider does not lock the mailbox.</source>
        <translation>Підключення зупиняється і просить інший. Спроби йдуть дедалі рідше, щоб провайдер не заблокував скриньку.</translation>
    </message>
    <message>
        <source>INBOX is where new mails come. If a filter of the mailbox puts the mails about payments elsewhere, name that folder.</source>
        <translation>INBOX — це папка нових листів. Якщо фільтр скриньки кладе листи про платежі деінде, назвіть ту папку.</translation>
    </message>
    <message>
        <source>A folder that is not there is named by the test together with those that are.</source>
        <translation>Якщо такої папки немає, перевірка каже про це й називає наявні.</translation>
    </message>
    <message>
        <source>Leave it empty for mail providers. For a server of your own ask whoever runs it for the SHA-256 fingerprint of its certificate: 64 digits and letters from A to F.</source>
        <translation>Для поштових провайдерів залиште порожнім. Для власного сервера попросіть того, хто ним опікується, відбиток SHA-256 сертифіката: 64 цифри й літери від A до F.</translation>
    </message>
    <message>
        <source>The server is not believed and no password is sent to it; after a new certificate enter its new fingerprint.</source>
        <translation>Серверу немає віри, і пароль йому не надсилається; після заміни сертифіката введіть новий відбиток.</translation>
    </message>
    <message>
        <source>Your mail provider notes in each mail whether its sender is genuine. Open a real mail, show its source, and copy the first word behind “Authentication-Results:”. Only notes of this host are believed; anybody else could have written them into the mail.</source>
        <translation>Ваш поштовий провайдер позначає в кожному листі, чи справжній відправник. Відкрийте справжній лист, покажіть його джерело й скопіюйте перше слово після «Authentication-Results:». Вірять лише позначкам цього вузла; інші міг вписати в лист хто завгодно.</translation>
    </message>
    <message>
        <source>Mails count as from an unknown sender: they only ring, and the payment service is asked.</source>
        <translation>Листи вважаються від невідомого відправника: вони лише сповіщають, а питають платіжний сервіс.</translation>
    </message>
    <message>
        <source>Most servers tell at once when a mail comes; this is for those that do not, and for when they forget.</source>
        <translation>Більшість серверів одразу повідомляє про новий лист; це для тих, які не повідомляють або забувають.</translation>
    </message>
    <message>
        <source>How old mails may be that are still read when the mailbox is connected for the first time. Payments that are booked already are recognised and not booked again.</source>
        <translation>Якої давності листи ще читати, коли скриньку підключено вперше. Уже внесені платежі впізнаються і вдруге не вносяться.</translation>
    </message>
    <message>
        <source>Switch it on when people work in the same mailbox and should see what was taken up. Off, the mailbox stays exactly as it is.</source>
        <translation>Увімкніть, якщо в цій скриньці працюють люди й мають бачити, що вже взято в роботу. Якщо вимкнено, скринька залишається точно такою, як є.</translation>
    </message>
    <message>
        <source>Mails that were read go into this folder of the same mailbox, so that the folder of new mails stays short. Make the folder first.</source>
        <translation>Прочитані листи переміщуються до цієї папки тієї самої скриньки, щоб папка нових листів була короткою. Спершу створіть папку.</translation>
    </message>
    <message>
        <source>If the folder is not there, mails stay where they are and the log says so.</source>
        <translation>Якщо папки немає, листи залишаються на місці, а в журналі про це написано.</translation>
    </message>
    <message>
        <source>“password” is right for nearly everybody. “xoauth2” is for Microsoft 365 and for offices whose administrator has registered an application with Google or Microsoft; it needs the settings below.</source>
        <translation>«password» підходить майже всім. «xoauth2» — для Microsoft 365 і для офісів, чий адміністратор зареєстрував застосунок у Google чи Microsoft; для нього потрібні налаштування нижче.</translation>
    </message>
    <message>
        <source>Where the provider gives out short-lived keys in exchange for the refresh token. Only with xoauth2; TENANT is the directory id of your organisation.</source>
        <translation>Де провайдер видає короткочасні ключі в обмін на refresh token. Лише з xoauth2; TENANT — ідентифікатор каталогу вашої організації.</translation>
    </message>
    <message>
        <source>The provider gives out no key, the mailbox cannot be used, and the connection tells what the provider answered.</source>
        <translation>Провайдер не видає ключа, скринькою не вдається користуватися, а підключення каже, що відповів провайдер.</translation>
    </message>
    <message>
        <source>The public name of the application that your administrator has registered; it stands on the application&apos;s page at the provider. Only with xoauth2.</source>
        <translation>Публічне ім’я застосунку, який зареєстрував ваш адміністратор; воно стоїть на сторінці застосунку в провайдера. Лише з xoauth2.</translation>
    </message>
    <message>
        <source>The application&apos;s own key, from the same page. Only with xoauth2, and only where the provider gave one. It is kept in the system&apos;s keychain.</source>
        <translation>Власний ключ застосунку з тієї ж сторінки. Лише з xoauth2 і лише якщо провайдер його видав. Зберігається в системному сховищі паролів.</translation>
    </message>
    <message>
        <source>The lasting permission to use this mailbox, which your administrator gets when the application is allowed once in the browser. Only with xoauth2. It is kept in the system&apos;s keychain.</source>
        <translation>Тривалий дозвіл користуватися цією скринькою, який ваш адміністратор отримує, коли один раз дозволяє застосунок у браузері. Лише з xoauth2. Зберігається в системному сховищі паролів.</translation>
    </message>
    <message>
        <source>Which right is asked for. Google needs none here; for Microsoft copy the line under the field as it stands. Only with xoauth2.</source>
        <translation>Яке право запитується. Google тут нічого не потребує; для Microsoft скопіюйте рядок під полем як є. Лише з xoauth2.</translation>
    </message>
    <message>
        <source>The address you see in the browser when you work in Planfix, with /rest behind it. Some accounts end in .planfix.ua or .planfix.ru; write what your browser shows.</source>
        <translation>Адреса, яку ви бачите в браузері, коли працюєте в Planfix, з /rest у кінці. У деяких акаунтів вона закінчується на .planfix.ua або .planfix.ru; пишіть те, що показує ваш браузер.</translation>
    </message>
    <message>
        <source>The test says that the host is unknown or that no Planfix answers there; nothing is written anywhere.</source>
        <translation>Перевірка каже, що такого вузла немає або там відповідає не Planfix; ніде нічого не записується.</translation>
    </message>
    <message>
        <source>Whoever owns the Planfix account makes it under “Account management → API access → REST API”. Whatever Provodka writes carries the name of the token&apos;s owner, so an employee of its own (a robot) named “Provodka” is best. The token is kept in the system&apos;s keychain.</source>
        <translation>Його створює власник акаунта Planfix: «Керування акаунтом → Доступ до API → REST API». Усе, що записує Provodka, підписане ім’ям власника токена, тому найкраще завести окремого співробітника-робота «Provodka». Токен зберігається в системному сховищі паролів.</translation>
    </message>
    <message>
        <source>A wrong or withdrawn token stops this connection; payments wait and nothing is lost. A missing scope is named by the test, with what it is for.</source>
        <translation>Неправильний або відкликаний токен зупиняє це підключення; платежі чекають, і нічого не губиться. Якого скоупу бракує і для чого він, каже перевірка.</translation>
    </message>
    <message>
        <source>How many calls a day your Planfix plan allows for all programs together; it is written on the page of your plan. Provodka takes at most 80 % of it and spreads them over the day, payments first.</source>
        <translation>Скільки запитів на добу ваш тариф Planfix дозволяє всім програмам разом; це написано на сторінці вашого тарифу. Provodka бере щонайбільше 80 % і розподіляє їх на день, платежі — першими.</translation>
    </message>
    <message>
        <source>If it is too high, Planfix refuses in the evening and payments wait until the next day.</source>
        <translation>Якщо вказати забагато, увечері Planfix відмовлятиме, і платежі чекатимуть до наступного дня.</translation>
    </message>
    <message>
        <source>Where other tasks of your account have numbers that look like order numbers, tick the templates by which orders are made; other tasks are never touched then.</source>
        <translation>Якщо в інших задач акаунта номери схожі на номери замовлень, позначте шаблони, за якими створюються замовлення; тоді інших задач ніхто не торкнеться.</translation>
    </message>
    <message>
        <source>A template that is not ticked: its orders are not found, and their payments wait for a person.</source>
        <translation>Шаблон не позначено — його замовлення не знаходяться, і їхні платежі чекають на людину.</translation>
    </message>
    <message>
        <source>Each order has a subtask in which its money is kept; this is the template by which that subtask is made. Make the template in Planfix under “Account management → Templates” when there is none, with the fields that are asked for below.</source>
        <translation>У кожного замовлення є підзадача, де ведуться гроші; це шаблон, за яким вона створюється. Якщо його немає, створіть шаблон у Planfix («Керування акаунтом → Шаблони») з полями, про які йдеться нижче.</translation>
    </message>
    <message>
        <source>The subtask of an order is not found: its payments wait for a person with that reason.</source>
        <translation>Підзадачу замовлення не знайдено — його платежі чекають на людину з цією причиною.</translation>
    </message>
    <message>
        <source>The number field at the payment subtask that says how much the customer has to pay. An order moves on only when due and paid differ by nothing.</source>
        <translation>Числове поле підзадачі оплати, де записано, скільки клієнт має заплатити. Замовлення переходить далі лише тоді, коли між «до сплати» й «оплачено» немає різниці.</translation>
    </message>
    <message>
        <source>With another field orders seem paid or unpaid when they are not. Look at the preview before you switch a route on.</source>
        <translation>З іншим полем замовлення здаватимуться оплаченими чи неоплаченими помилково. Перегляньте попередній перегляд, перш ніж вмикати маршрут.</translation>
    </message>
    <message>
        <source>The field at the subtask into which Planfix itself adds up the entries of the data tag. Provodka reads it after each entry and compares it with its own sum; without it Provodka adds up the entries it sees.</source>
        <translation>Поле підзадачі, куди сам Planfix підсумовує записи аналітики. Provodka читає його після кожного запису й порівнює зі своєю сумою; без нього Provodka сама підсумовує видимі записи.</translation>
    </message>
    <message>
        <source>When the two sums differ, the order does not move and a person is told both numbers.</source>
        <translation>Якщо суми різні, замовлення не переходить, а людині показують обидва числа.</translation>
    </message>
    <message>
        <source>A field that Planfix calculates as due less paid. It is one more witness: the order moves only when this field, too, says nothing is missing.</source>
        <translation>Поле, яке Planfix обчислює як «до сплати» мінус «оплачено». Це ще один свідок: замовлення переходить лише тоді, коли й це поле каже, що нічого не бракує.</translation>
    </message>
    <message>
        <source>The data tag (аналітика) whose entries are payments: each payment becomes one line with sum, date and payment id. Data tags are made in Planfix under “Account management → Data tags”.</source>
        <translation>Аналітика, записи якої є платежами: кожен платіж стає одним рядком із сумою, датою та ідентифікатором. Аналітики створюють у Planfix: «Керування акаунтом → Аналітики».</translation>
    </message>
    <message>
        <source>Entries of another data tag would not be counted; the test and the preview show which one is taken.</source>
        <translation>Записи іншої аналітики не рахуватимуться; перевірка й попередній перегляд показують, яку саме взято.</translation>
    </message>
    <message>
        <source>The number field of that data tag into which the payment&apos;s sum is written, always the full sum that the customer paid; the fee can go into a field of its own under “Further fields of the entry”.</source>
        <translation>Числове поле цієї аналітики, куди записується сума платежу — завжди повна сума, яку заплатив клієнт; комісію можна записати в окреме поле через «Інші поля запису».</translation>
    </message>
    <message>
        <source>The date field of that data tag: the day on which the payment was processed, by the clock of the shop&apos;s time zone. Without it Planfix puts the day of writing.</source>
        <translation>Поле дати цієї аналітики: день, коли платіж оброблено, за часовим поясом магазину. Без нього Planfix ставить день запису.</translation>
    </message>
    <message>
        <source>A text field of that data tag for the payment&apos;s own number. By it Provodka recognises what it wrote when an answer was lost, and never books twice; the accountant finds the payment in WayForPay by it.</source>
        <translation>Текстове поле цієї аналітики для номера самого платежу. За ним Provodka впізнає записане, якщо відповідь загубилася, і ніколи не вносить двічі; бухгалтер знаходить за ним платіж у WayForPay.</translation>
    </message>
    <message>
        <source>Make the field as text, not as a number: payment ids hold letters and dashes.</source>
        <translation>Створіть поле як текст, а не число: в ідентифікаторах є літери й тире.</translation>
    </message>
    <message>
        <source>The computer that takes mails to be sent. For common providers it is filled in by the user&apos;s address; otherwise look for “SMTP” in the provider&apos;s help.</source>
        <translation>Комп’ютер, який приймає листи для надсилання. Для поширених провайдерів заповнюється за адресою користувача; інакше шукайте «SMTP» у довідці провайдера.</translation>
    </message>
    <message>
        <source>Alarms and summaries are not sent by mail; they stay on the page “Payments” and in the log.</source>
        <translation>Тривоги й підсумки поштою не надсилаються; вони залишаються на сторінці «Платежі» та в журналі.</translation>
    </message>
    <message>
        <source>With whom Provodka signs in to send; by the address the servers of common providers are filled in.</source>
        <translation>Під яким ім’ям Provodka входить, щоб надсилати; за адресою заповнюються сервери поширених провайдерів.</translation>
    </message>
    <message>
        <source>Who stands as the sender in alarms and summaries. Use an address whose mails you do not read as spam.</source>
        <translation>Хто стоїть відправником у тривогах і підсумках. Беріть адресу, листи якої не потрапляють до спаму.</translation>
    </message>
    <message>
        <source>The server refuses the mail, or it lands in the spam folder; “provodka-cli alarm test” sends one to try.</source>
        <translation>Сервер відхиляє лист, або він потрапляє до спаму; «provodka-cli alarm test» надсилає пробний.</translation>
    </message>
    <message>
        <source>Where the provider has app passwords, make one for Provodka in the security settings of the mailbox. It is kept in the system&apos;s keychain.</source>
        <translation>Якщо провайдер має паролі застосунків, створіть такий для Provodka в налаштуваннях безпеки скриньки. Він зберігається в системному сховищі паролів.</translation>
    </message>
    <message>
        <source>No alarm can be sent, and the page “Connections” says so.</source>
        <translation>Жодної тривоги не можна надіслати, і сторінка «Підключення» про це каже.</translation>
    </message>
    <message>
        <source>Where WayForPay answers programs. One address serves all shops, so it is filled in already; only somebody of WayForPay&apos;s support gives another.</source>
        <translation>Адреса, за якою WayForPay відповідає програмам. Вона одна для всіх магазинів, тому вже заповнена; іншу може дати лише підтримка WayForPay.</translation>
    </message>
    <message>
        <source>No payment is seen and the test says that the address does not answer.</source>
        <translation>Жодного платежу не видно, а перевірка каже, що адреса не відповідає.</translation>
    </message>
    <message>
        <source>The name under which WayForPay knows the shop. Open the cabinet m.wayforpay.com, choose the shop, and copy it from “Налаштування магазину” as it stands, without spaces around it. A second shop is a second connection.</source>
        <translation>Ім’я, під яким WayForPay знає магазин. Відкрийте кабінет m.wayforpay.com, виберіть магазин і скопіюйте його з розділу «Налаштування магазину» як є, без пробілів довкола. Другий магазин — це друге підключення.</translation>
    </message>
    <message>
        <source>WayForPay refuses every question, or a callback of another shop is not believed. The connection stops and says so.</source>
        <translation>WayForPay відхиляє кожен запит, а сповіщенням іншого магазину віри немає. Підключення зупиняється і повідомляє про це.</translation>
    </message>
    <message>
        <source>The key with which WayForPay signs what it says and Provodka signs what it asks; with it a payment is proven. It stands beside merchantAccount. It is kept in the system&apos;s keychain only and never shown again. When you make a new one in the cabinet, paste it here at once.</source>
        <translation>Ключ, яким WayForPay підписує свої відповіді, а Provodka — свої запити; ним підтверджується платіж. Він стоїть поруч із merchantAccount. Зберігається лише в системному сховищі паролів і більше не показується. Якщо створите новий у кабінеті, одразу вставте його сюди.</translation>
    </message>
    <message>
        <source>Nothing can be proven: payments wait, and nothing is booked on trust. The connection says “the signature does not fit”.</source>
        <translation>Нічого не можна підтвердити: платежі чекають, і на довіру нічого не вноситься. Підключення каже, що підпис не збігається.</translation>
    </message>
    <message>
        <source>Provodka can listen on this computer, so that WayForPay tells of a payment within a second. 127.0.0.1 means this computer only, which is right behind a tunnel or a reverse proxy; the number behind the colon is any free port from 1024 on. It may stay empty.</source>
        <translation>Provodka може приймати сповіщення на цьому комп’ютері, і тоді WayForPay повідомляє про платіж за секунду. 127.0.0.1 означає лише цей комп’ютер — саме так і потрібно за тунелем або зворотним проксі; число після двокрапки — будь-який вільний порт від 1024. Можна залишити порожнім.</translation>
    </message>
    <message>
        <source>If another program uses the port, the connection says so and payments are read from the list instead: later, but none is lost.</source>
        <translation>Якщо порт зайнято іншою програмою, підключення про це каже, а платежі читаються зі списку: пізніше, але жоден не губиться.</translation>
    </message>
    <message>
        <source>The address on the Internet that leads to the address to listen on: of a tunnel, or of your own server with TLS. From it the Service URL is made that you copy into the cabinet; “Test” under the field knocks from outside and says whether it arrives.</source>
        <translation>Адреса в інтернеті, що веде на локальну адресу приймання: адреса тунелю або вашого власного сервера з TLS. З неї складається Service URL, який ви копіюєте в кабінет; «Перевірити» під полем стукає ззовні й каже, чи дійшло.</translation>
    </message>
    <message>
        <source>Callbacks go nowhere; payments come from the list, some minutes later.</source>
        <translation>Сповіщення йдуть у нікуди; платежі надходять зі списку, на кілька хвилин пізніше.</translation>
    </message>
    <message>
        <source>How often the list of payments is read. It costs one call each time and finds what a callback did not tell, for example after a power cut.</source>
        <translation>Як часто читається список платежів. Це коштує один запит щоразу й знаходить те, про що сповіщення не розповіло, наприклад після вимкнення світла.</translation>
    </message>
    <message>
        <source>With 0 and neither callbacks nor a mailbox nothing tells of payments at all; a route like that is named when it is saved.</source>
        <translation>Якщо 0 і немає ні сповіщень, ні скриньки, про платежі не дізнатися взагалі; такий маршрут буде названо під час збереження.</translation>
    </message>
    <message>
        <source>WayForPay lists a payment by the day it was made, and news about it, as a refund, may come days later. So every reading covers these days again; what is known already is dropped. More days find later news and make the list longer.</source>
        <translation>WayForPay показує платіж у списку за днем його створення, а новини про нього, наприклад повернення, можуть надійти через кілька днів. Тому кожне читання знову охоплює ці дні; уже відоме відкидається. Що більше днів, то пізніші новини видно і то довший список.</translation>
    </message>
    <message>
        <source>How the order number stands in the name that the shop gives a payment. Usually the name begins with it, as 10485 in “10485-1”; then leave the field empty. Otherwise ask a consultant: what stands in the first pair of brackets of the expression is the number.</source>
        <translation>Як номер замовлення записано в назві, яку магазин дає платежу. Зазвичай назва з нього починається, як 10485 у «10485-1»; тоді залиште поле порожнім. Інакше зверніться до консультанта: номером є те, що в перших дужках виразу.</translation>
    </message>
    <message>
        <source>Payments find no order and wait for a person, with orders of the same sum proposed. The preview on your latest payments shows it before anything is written.</source>
        <translation>Платежі не знаходять замовлення й чекають на людину; пропонуються замовлення з тією самою сумою. Попередній перегляд на ваших останніх платежах покаже це ще до запису.</translation>
    </message>
    <message>
        <source>Where customers type the order number on the payment page themselves, this is the name of that field in the payment service. It is used only when the payment&apos;s reference tells no number, and only when the service itself confirms what was typed.</source>
        <translation>Якщо клієнти самі вписують номер замовлення на платіжній сторінці, це назва того поля у платіжному сервісі. Воно береться до уваги лише тоді, коли в номері платежу замовлення не вказано, і лише якщо вписане підтверджує сам сервіс.</translation>
    </message>
    <message>
        <source>Numbers that people typed are not seen; those payments wait for a person.</source>
        <translation>Вписані людьми номери не видно; такі платежі чекають на людину.</translation>
    </message>
    <message>
        <source>Order numbers often start again every year, and customers mistype. Older orders than this are not taken by themselves but proposed to a person. 0: orders of any age.</source>
        <translation>Номери замовлень часто щороку починаються спочатку, а клієнти помиляються. Старіші замовлення не беруться самі, а пропонуються людині. 0 — замовлення будь-якої давності.</translation>
    </message>
    <message>
        <source>An order moves on only out of one of these. So what a person moved by hand, or what is in production already, is never moved back.</source>
        <translation>Замовлення переходить далі лише з одного з них. Тому те, що людина перевела вручну або що вже у виробництві, ніколи не повертається назад.</translation>
    </message>
    <message>
        <source>If the right one is missing here, payments are booked but the orders stay where they are, with that reason.</source>
        <translation>Якщо потрібного тут немає, платежі вносяться, але замовлення залишаються на місці — з цією причиною.</translation>
    </message>
    <message>
        <source>Where an order goes when exactly what is due was paid.</source>
        <translation>Куди переходить замовлення, коли сплачено точно стільки, скільки потрібно.</translation>
    </message>
    <message>
        <source>It must be another one than those where orders wait; that is said at the field.</source>
        <translation>Він має відрізнятися від тих, де замовлення чекають; про це сказано біля поля.</translation>
    </message>
    <message>
        <source>If an unpaid order stands in one of these in the night, the three-way check names it in the morning: somebody is making goods nobody paid for.</source>
        <translation>Якщо вночі в одному з них стоїть неоплачене замовлення, вранці тристороння звірка його назве: хтось виготовляє товар, за який ніхто не заплатив.</translation>
    </message>
    <message>
        <source>For prepayment: at half of the sum, for example, the order goes to a status of its own before it is paid in full. Each row has a share in percent or a sum, and a status.</source>
        <translation>Для передоплати: наприклад, за половини суми замовлення переходить у власний статус ще до повної оплати. Кожен рядок має частку у відсотках або суму і статус.</translation>
    </message>
    <message>
        <source>A row that cannot be read is said at the field and nothing is saved.</source>
        <translation>Рядок, який не вдається прочитати, названо біля поля, і нічого не зберігається.</translation>
    </message>
    <message>
        <source>Banks and customers round. If so much is missing, or less, the order still counts as paid. Empty is strictest: not one kopiyka.</source>
        <translation>Банки й клієнти округлюють. Якщо бракує стільки або менше, замовлення все одно вважається оплаченим. Порожньо — найсуворіше: жодної копійки.</translation>
    </message>
    <message>
        <source>Too much means that orders go into production that are not paid in full.</source>
        <translation>Забагато — і у виробництво підуть не повністю оплачені замовлення.</translation>
    </message>
    <message>
        <source>If a customer paid so much too much, or less, the order moves all the same. More than that waits for a person, who asks the customer what it was meant for.</source>
        <translation>Якщо клієнт переплатив стільки або менше, замовлення однаково переходить. Більша переплата чекає на людину, яка запитає клієнта, за що це.</translation>
    </message>
    <message>
        <source>When money went back after it was booked, Provodka prepares a minus entry and this status, and does neither before a person confirms it on the page “Payments”.</source>
        <translation>Коли гроші повернули після внесення, Provodka готує запис із мінусом і цей статус та не робить ні того, ні іншого, доки людина не підтвердить це на сторінці «Платежі».</translation>
    </message>
    <message>
        <source>The last day for which the books are closed, for example after the tax report. Nothing is ever booked with a date up to this day.</source>
        <translation>Останній день, за який облік закрито, наприклад після податкового звіту. З датою до цього дня включно ніколи нічого не вноситься.</translation>
    </message>
    <message>
        <source>What happens to a payment of a closed day that comes late. “ask” is safe; “open-day” saves the question when your accountant has agreed to it.</source>
        <translation>Що робити із запізнілим платежем закритого дня. «ask» — безпечно; «open-day» позбавляє запитання, якщо ваш бухгалтер на це погодився.</translation>
    </message>
    <message>
        <source>By whose clock the day of a payment counts. A payment at 23:30 in Kyiv belongs to that day, whatever the computer&apos;s clock is set to.</source>
        <translation>За чиїм годинником рахується день платежу. Платіж о 23:30 у Києві належить до того дня, хоч би що показував годинник комп’ютера.</translation>
    </message>
    <message>
        <source>Payments around midnight get the date of the day before or after.</source>
        <translation>Платежі близько півночі отримують дату попереднього або наступного дня.</translation>
    </message>
    <message>
        <source>What else is written into the entry: each row names a field of the entry and a value of the payment (the fee, what was paid out, the payer) or a fixed value, as a cash desk.</source>
        <translation>Що ще записати: кожен рядок називає поле запису і значення платежу (комісія, виплачена сума, платник) або стале значення, наприклад касу.</translation>
    </message>
    <message>
        <source>A field that does not take the value is named by “Check with the account”.</source>
        <translation>Поле, яке не приймає такого значення, назве «Звірити з акаунтом».</translation>
    </message>
    <message>
        <source>A sentence about each payment, so that the manager sees it without looking into the money: “order” writes it at the order, “ledger” at the payment subtask, “off” writes none.</source>
        <translation>Речення про кожен платіж, щоб менеджер бачив його, не заглядаючи в гроші: «order» пише його в замовленні, «ledger» — у підзадачі оплати, «off» — не пише.</translation>
    </message>
    <message>
        <source>Your own sentence for that comment. Words in curly brackets are replaced by the payment&apos;s values; anything else is written as it stands.</source>
        <translation>Ваше власне речення для коментаря. Слова у фігурних дужках замінюються значеннями платежу; решта пишеться як є.</translation>
    </message>
    <message>
        <source>When a customer paid a part, whoever is responsible for the order gets a comment that says how much is missing, once for each payment.</source>
        <translation>Коли клієнт сплатив частину, відповідальний за замовлення отримує коментар про те, скільки бракує, — один раз за кожен платіж.</translation>
    </message>
    <message>
        <source>In which language comments are written, whatever language this window speaks.</source>
        <translation>Якою мовою пишуться коментарі, хоч би якою мовою було це вікно.</translation>
    </message>
    <message>
        <source>How values are found in mails about payments. You need not write them: open “Mail rules”, paste or pick a real mail, and mark the text with the mouse; what each rule finds is coloured at once.</source>
        <translation>Як у листах про платежі знаходити значення. Писати їх не потрібно: відкрийте «Правила листів», вставте або виберіть справжній лист і виділіть текст мишею; знайдене кожним правилом одразу підсвічується.</translation>
    </message>
    <message>
        <source>A mail of a known sender that no rule can read is told of, so that a changed letter is noticed the same day.</source>
        <translation>Про лист відомого відправника, який не читає жодне правило, повідомляється, тож змінений лист помітять того ж дня.</translation>
    </message>
    <message>
        <source>Only where the payment service cannot be asked. A mail can be forged by anybody, so “none” is the default; “authenticated” is possible when your provider checks senders.</source>
        <translation>Лише там, де платіжний сервіс спитати не можна. Лист може підробити будь-хто, тому за замовчуванням «none»; «authenticated» можливе, якщо ваш провайдер перевіряє відправників.</translation>
    </message>
    <message>
        <source>With “sender” a forged mail is booked as if money had come. Provodka warns of it wherever the route is shown.</source>
        <translation>Із «sender» підроблений лист буде внесено як гроші. Provodka попереджає про це всюди, де показано маршрут.</translation>
    </message>
    <message>
        <source>From whom mails about payments come; a domain stands for all its addresses. Mails of others are not read for payments.</source>
        <translation>Від кого надходять листи про платежі; домен означає всі його адреси. Інші листи на платежі не читаються.</translation>
    </message>
    <message>
        <source>A sender who is missing here is treated as a stranger: the mail does not ring.</source>
        <translation>Відправник, якого тут немає, вважається стороннім: його лист ні про що не сповіщає.</translation>
    </message>
    <message>
        <source>By whose clock the night begins and the morning summary is sent, also when the computer is taken along on a journey.</source>
        <translation>За чиїм годинником починається ніч і надсилається ранковий підсумок, навіть якщо комп’ютер у відрядженні.</translation>
    </message>
    <message>
        <source>Choose an hour in which nobody works and the computer is on. It takes some minutes and payments are booked meanwhile as always.</source>
        <translation>Виберіть годину, коли ніхто не працює, а комп’ютер увімкнено. Це триває кілька хвилин, і платежі тим часом вносяться як завжди.</translation>
    </message>
    <message>
        <source>Refunds and corrections come days later. The more days, the later a change is still noticed, and the more calls the comparison needs.</source>
        <translation>Повернення й виправлення надходять через кілька днів. Що більше днів, то пізнішу зміну буде помічено і то більше запитів потребує звірка.</translation>
    </message>
    <message>
        <source>An alarm is one sentence with what to do, about a payment that waits too long or a connection that does not work. In each row choose a connection that can tell people and write whom: a mail address, a task as “task:10485”, a person as “user:5”, or an employee&apos;s number, whichever the service knows.</source>
        <translation>Тривога — це одне речення з порадою: про платіж, що чекає надто довго, або про підключення, що не працює. У кожному рядку виберіть підключення, яке вміє сповіщати, і вкажіть кого: адресу пошти, задачу як «task:10485», людину як «user:5» або номер співробітника — те, що знає сервіс.</translation>
    </message>
    <message>
        <source>With nobody here, whatever needs a person is only seen by whoever opens this window.</source>
        <translation>Якщо тут нікого немає, те, що потребує уваги, побачить лише той, хто відкриє це вікно.</translation>
    </message>
    <message>
        <source>Short troubles of the Internet mend themselves; nobody should be disturbed for them. When the trouble is over, the same people are told that, too.</source>
        <translation>Короткі збої інтернету минають самі; турбувати через них нікого не варто. Коли негаразд минув, про це теж повідомляють тих самих людей.</translation>
    </message>
    <message>
        <source>The morning summary says in a few lines what came yesterday, what was booked, and what waits. Rows are as for alarms.</source>
        <translation>Ранковий підсумок кількома рядками каже, що надійшло вчора, що внесено і що чекає. Рядки такі самі, як для тривог.</translation>
    </message>
    <message>
        <source>When it is sent. A computer that was off then sends it when it is on again.</source>
        <translation>Коли його надсилати. Якщо комп’ютер тоді був вимкнений, надішле, коли знову працюватиме.</translation>
    </message>
    <message>
        <source>A summary that does not come is itself a sign: look whether Provodka runs.</source>
        <translation>Підсумок, який не надійшов, сам є знаком: погляньте, чи працює Provodka.</translation>
    </message>
    <message>
        <source>In which language alarms and summaries are written, whatever language this window speaks.</source>
        <translation>Якою мовою пишуться тривоги й підсумки, хоч би якою мовою було це вікно.</translation>
    </message>
    <message>
        <source>Every night a copy of everything but secrets is put there and read back, so that it is known to be good. A copy on the same disk does not help when the disk breaks: choose another disk or a folder of the network.</source>
        <translation>Щоночі туди кладеться копія всього, крім секретів, і прочитується назад, тож відомо, що вона справна. Копія на тому самому диску не врятує, якщо диск зламається: виберіть інший диск або мережеву папку.</translation>
    </message>
    <message>
        <source>When the folder cannot be written, the alarm says so in the morning; payments are booked on.</source>
        <translation>Якщо в папку не вдається писати, вранці про це скаже тривога; платежі вносяться далі.</translation>
    </message>
    <message>
        <source>Older ones are deleted by themselves. How large one is says the log of the night.</source>
        <translation>Старіші видаляються самі. Якого розміру одна, сказано в нічних рядках журналу.</translation>
    </message>
    <message>
        <source>How long the live log reaches back. What belongs to a payment is kept with the payment.</source>
        <translation>Як далеко назад сягає журнал. Те, що стосується платежу, зберігається разом із платежем.</translation>
    </message>
    <message>
        <source>Raw mails and callbacks hold names and addresses of customers; the shorter they are kept, the less there is to protect.</source>
        <translation>Листи й сповіщення містять імена та адреси клієнтів; що коротше вони зберігаються, то менше треба захищати.</translation>
    </message>
    <message>
        <source>Three years, as tax offices ask for. The payment and how it ended are kept for ever.</source>
        <translation>Три роки, як вимагає податкова. Сам платіж і чим він закінчився зберігаються завжди.</translation>
    </message>
    <message>
        <source>in Bitrix24, CRM, Settings, Custom fields of deals</source>
        <translation>у Bitrix24: «CRM → Налаштування → Поля користувача» угод</translation>
    </message>
    <message>
        <source>in Bitrix24, CRM, Deals, Funnels</source>
        <translation>у Bitrix24: «CRM → Угоди → Воронки»</translation>
    </message>
    <message>
        <source>in Bitrix24, CRM, Deals, Funnels: a stage of the orders&apos; funnel</source>
        <translation>у Bitrix24: «CRM → Угоди → Воронки», стадію воронки замовлень</translation>
    </message>
    <message>
        <source>as payments of the deal</source>
        <translation>як оплати угоди</translation>
    </message>
    <message>
        <source>in a money field of the deal</source>
        <translation>у грошовому полі угоди</translation>
    </message>
    <message>
        <source>in Planfix, Account management, Templates of tasks; the subtask for payments is made from it and carries the field of the sum due</source>
        <translation>у Planfix: «Керування акаунтом → Шаблони задач»; за ним створюється підзадача оплати з полем суми до сплати</translation>
    </message>
    <message>
        <source>in Planfix, Account management, Custom fields of tasks; then add it to the template of the payment subtask</source>
        <translation>у Planfix: «Керування акаунтом → Поля задач»; потім додайте його до шаблону підзадачі оплати</translation>
    </message>
    <message>
        <source>in Planfix, Account management, Data tags, with a number for the sum, a date and a line for the payment id</source>
        <translation>у Planfix: «Керування акаунтом → Аналітики», з числом для суми, датою та рядком для ідентифікатора платежу</translation>
    </message>
    <message>
        <source>in Planfix, Account management, Data tags: one more field of that data tag</source>
        <translation>у Planfix: «Керування акаунтом → Аналітики», ще одне поле цієї аналітики</translation>
    </message>
    <message>
        <source>in Planfix, Account management, Processes: a status in the process of orders</source>
        <translation>у Planfix: «Керування акаунтом → Процеси», статус у процесі замовлень</translation>
    </message>
    <message>
        <source>Where the payment service can be asked, a mail only rings and this has no effect. Anybody can write a known sender&apos;s address into a mail.</source>
        <translation>Якщо платіжний сервіс можна запитати, лист лише сповіщає, і це не має значення. Адресу відомого відправника може вписати в лист будь-хто.</translation>
    </message>
    <message>
        <source>nothing: a person decides</source>
        <translation>нічого: вирішує людина</translation>
    </message>
    <message>
        <source>believed when the mailbox&apos;s host has verified the sender&apos;s domain</source>
        <translation>довіряти, якщо поштовий вузол перевірив домен відправника</translation>
    </message>
    <message>
        <source>believed when it names a known sender</source>
        <translation>довіряти, якщо лист називає відомого відправника</translation>
    </message>
    <message>
        <source>An order of which at least this share or sum is paid goes to the stage beside it. The highest row that is reached counts, and nothing moves backwards.</source>
        <translation>Замовлення, за яке сплачено щонайменше цю частку або суму, переходить у статус поруч. Діє найвищий досягнутий рядок, і назад нічого не переміщується.</translation>
    </message>
    <message>
        <source>a person confirms it first</source>
        <translation>спершу підтверджує людина</translation>
    </message>
    <message>
        <source>is booked with the first open day</source>
        <translation>вноситься першим відкритим днем</translation>
    </message>
    <message>
        <source>Nothing is booked with a closed day.</source>
        <translation>Закритим днем нічого не вноситься.</translation>
    </message>
    <message>
        <source>no comment</source>
        <translation>без коментаря</translation>
    </message>
    <message>
        <source>at the order</source>
        <translation>у замовленні</translation>
    </message>
    <message>
        <source>where the payment is booked</source>
        <translation>там, де внесено платіж</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The answer is empty.</source>
        <translation>Відповідь порожня.</translation>
    </message>
    <message>
        <source>A web page came where data was expected; the service or a proxy in between has a fault.</source>
        <translation>Замість даних надійшла вебсторінка; у сервісі або проксі на шляху до нього стався збій.</translation>
    </message>
    <message>
        <source>The data cannot be read as JSON.</source>
        <translation>Дані не вдалося прочитати як JSON.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money.</source>
        <translation>«%1» — не грошова сума.</translation>
    </message>
    <message>
        <source>The webhook works; it acts for %1 (employee %2).</source>
        <translation>Вебхук працює; він діє від імені: %1 (співробітник %2).</translation>
    </message>
    <message>
        <source>The webhook lacks the permission “CRM”. Open it in Bitrix24, tick “CRM (crm)” and save.</source>
        <translation>Вебхуку бракує права «CRM». Відкрийте його в Bitrix24, позначте «CRM (crm)» і збережіть.</translation>
    </message>
    <message>
        <source>Funnels of deals found: %1.</source>
        <translation>Знайдено воронок угод: %1.</translation>
    </message>
    <message>
        <source>Entries can be booked as payments of deals, with their sums.</source>
        <translation>Записи можна вносити як оплати угод, із сумами.</translation>
    </message>
    <message>
        <source>Payments of deals cannot be given sums: that needs the permission “Online store (sale)” and a webhook of an administrator. Book entries in a money field instead (setting “entryMode”: “money-field”).</source>
        <translation>Оплатам угод не можна задати суму: для цього потрібні право «Інтернет-магазин (sale)» і вебхук адміністратора. Натомість вносьте записи в грошове поле (параметр «entryMode»: «money-field»).</translation>
    </message>
    <message>
        <source>Without the permission “Users” employees are not listed.</source>
        <translation>Без права «Користувачі» співробітники не показуються.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone; choose one such as Europe/Kyiv (setting “zone”).</source>
        <translation>«%1» — не часовий пояс; виберіть, наприклад, Europe/Kyiv (параметр «zone»).</translation>
    </message>
    <message>
        <source>Deals of this portal have no field “%1”; choose another in the route&apos;s settings.</source>
        <translation>В угодах цього порталу немає поля «%1»; виберіть інше в налаштуваннях маршруту.</translation>
    </message>
    <message>
        <source>deal %1 “%2” in another funnel (%3), stage %4</source>
        <translation>угода %1 «%2» в іншій воронці (%3), стадія %4</translation>
    </message>
    <message>
        <source>deal %1 “%2”, stage %3</source>
        <translation>угода %1 «%2», стадія %3</translation>
    </message>
    <message>
        <source>Choose the deal field that holds the order number (setting “orderField”).</source>
        <translation>Виберіть поле угоди, у якому записано номер замовлення (параметр «orderField»).</translation>
    </message>
    <message>
        <source>“%1” is not a funnel of deals; choose one of those found (setting “funnel”).</source>
        <translation>«%1» — не воронка угод; виберіть одну зі знайдених (параметр «funnel»).</translation>
    </message>
    <message>
        <source>The setting “entryMode” takes “payments” or “money-field”, not “%1”.</source>
        <translation>Параметр «entryMode» приймає «payments» або «money-field», а не «%1».</translation>
    </message>
    <message>
        <source>Choose the deal field that holds what is paid (setting “paidField”), or book entries as payments.</source>
        <translation>Виберіть поле угоди із сумою оплаченого (параметр «paidField») або вносьте записи як оплати.</translation>
    </message>
    <message>
        <source>“%1” is not a currency; use its three letters, such as UAH (setting “currency”).</source>
        <translation>«%1» — не валюта; вкажіть її трьома літерами, наприклад UAH (параметр «currency»).</translation>
    </message>
    <message>
        <source>The setting “batch” takes a number from %1 to %2.</source>
        <translation>Параметр «batch» приймає число від %1 до %2.</translation>
    </message>
    <message>
        <source>The funnel %1 has no stages that this webhook can see; choose one of the funnels found (setting “funnel”).</source>
        <translation>У воронці %1 цей вебхук не бачить жодної стадії; виберіть одну зі знайдених воронок (параметр «funnel»).</translation>
    </message>
    <message>
        <source>The field “%1” holds no money (its type is %2); choose a field of type “Money” or “Number”.</source>
        <translation>Поле «%1» не грошове (його тип — %2); виберіть поле типу «Гроші» або «Число».</translation>
    </message>
    <message>
        <source>The funnel, its %1 stages and the chosen fields are there.</source>
        <translation>Воронка, її стадії (%1) та вибрані поля є.</translation>
    </message>
    <message>
        <source>The number is close to the one given.</source>
        <translation>Номер схожий на вказаний.</translation>
    </message>
    <message>
        <source>The same sum is due.</source>
        <translation>До оплати та сама сума.</translation>
    </message>
    <message>
        <source>The Bitrix24 portal answered with something that is not its usual data.</source>
        <translation>Портал Bitrix24 надіслав незвичну відповідь, яку не вдалося розібрати.</translation>
    </message>
    <message>
        <source>The Bitrix24 portal or a proxy in front of it has a fault; it is tried again.</source>
        <translation>На порталі Bitrix24 або на проксі перед ним стався збій; спробу буде повторено.</translation>
    </message>
    <message>
        <source>The Bitrix24 portal has moved to %1. Copy the address of the incoming webhook there again and enter it in the connection.</source>
        <translation>Портал Bitrix24 переїхав на адресу %1. Ще раз скопіюйте там адресу вхідного вебхука та вкажіть її в підключенні.</translation>
    </message>
    <message>
        <source>This is not the address of an incoming webhook. Copy it whole from “Developer resources → Other → Inbound webhook” in Bitrix24: https://PORTAL/rest/NUMBER/CODE/.</source>
        <translation>Це не адреса вхідного вебхука. Скопіюйте її повністю в Bitrix24 з розділу «Розробникам → Інше → Вхідний вебхук»: https://ПОРТАЛ/rest/НОМЕР/КОД/.</translation>
    </message>
    <message>
        <source>Bitrix24 is reached over https only; change the beginning of the webhook&apos;s address.</source>
        <translation>Bitrix24 доступний лише через https; змініть початок адреси вебхука.</translation>
    </message>
    <message>
        <source>Bitrix24 takes no more requests at this moment; it is tried again shortly.</source>
        <translation>Bitrix24 зараз не приймає більше запитів; незабаром спробу буде повторено.</translation>
    </message>
    <message>
        <source>Bitrix24 allows 480 seconds of work in 10 minutes for each kind of call, and they are used up; it is tried again when they return.</source>
        <translation>Bitrix24 дає на кожен вид викликів 480 секунд роботи за 10 хвилин, і їх вичерпано; спробу буде повторено, щойно ліміт відновиться.</translation>
    </message>
    <message>
        <source>Bitrix24 has blocked this portal&apos;s REST by hand because of overload. Write to Bitrix24 support.</source>
        <translation>Bitrix24 вручну заблокував REST цього порталу через перевантаження. Напишіть до підтримки Bitrix24.</translation>
    </message>
    <message>
        <source>The webhook lacks a permission. Open it in Bitrix24 and add “CRM” (and “Online store” where payments of deals are written).</source>
        <translation>Вебхуку бракує прав. Відкрийте його в Bitrix24 і додайте «CRM» (а також «Інтернет-магазин», якщо вносяться оплати угод).</translation>
    </message>
    <message>
        <source>Bitrix24 does not know this webhook: it was changed, has expired or was deleted. Copy its address again and enter it in the connection.</source>
        <translation>Bitrix24 не знає цього вебхука: його змінено, видалено або строк його дії закінчився. Ще раз скопіюйте його адресу та вкажіть її в підключенні.</translation>
    </message>
    <message>
        <source>Bitrix24 denies access (%1). Check the rights of the employee who owns the webhook, and that the portal&apos;s plan includes REST.</source>
        <translation>Bitrix24 відмовляє в доступі (%1). Перевірте права співробітника, якому належить вебхук, і чи передбачає тариф порталу REST.</translation>
    </message>
    <message>
        <source>This Bitrix24 portal does not have a function that is needed here (%1). A newer version or another plan may have it.</source>
        <translation>На цьому порталі Bitrix24 немає потрібної функції (%1). Вона може бути в новішій версії або на іншому тарифі.</translation>
    </message>
    <message>
        <source>This Bitrix24 portal is closed.</source>
        <translation>Цей портал Bitrix24 закрито.</translation>
    </message>
    <message>
        <source>Bitrix24 refuses: %1</source>
        <translation>Bitrix24 відмовляє: %1</translation>
    </message>
    <message>
        <source>The stage %1 belongs to another funnel than the deal&apos;s (%2); choose a stage of the route&apos;s funnel.</source>
        <translation>Стадія %1 належить не до воронки угоди (%2), а до іншої; виберіть стадію воронки цього маршруту.</translation>
    </message>
    <message>
        <source>The payment is in %1, and this route books in %2.</source>
        <translation>Платіж у валюті %1, а цей маршрут вносить записи у валюті %2.</translation>
    </message>
    <message>
        <source>What was paid before is not known, so the field cannot be raised safely.</source>
        <translation>Невідомо, скільки було сплачено раніше, тому поле не можна безпечно збільшити.</translation>
    </message>
    <message>
        <source>The payment is at the deal but is marked as not paid there; somebody cancelled it.</source>
        <translation>Оплата в угоді є, але позначена там як несплачена: хтось скасував її.</translation>
    </message>
    <message>
        <source>The deal %1 is not there any more.</source>
        <translation>Угоди %1 більше немає.</translation>
    </message>
    <message>
        <source>The field shows %1 as paid, not %2 as before; it was changed meanwhile.</source>
        <translation>У полі вказано сплачене: %1, а не %2, як раніше; тим часом його хтось змінив.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is booked: %3.</source>
        <translation>Платіж %1 від %2 внесено: %3.</translation>
    </message>
    <message>
        <source>Bitrix24 said yes, but the payment is not at the deal with its sum. Look at the deal&apos;s payments; the webhook&apos;s owner must be an administrator.</source>
        <translation>Bitrix24 підтвердив запит, але в угоді немає оплати з потрібною сумою. Перевірте оплати угоди; власник вебхука має бути адміністратором.</translation>
    </message>
    <message>
        <source>Another change in the same request was refused before this one&apos;s turn; it is tried again.</source>
        <translation>Іншу зміну в тому самому запиті відхилено, перш ніж дійшла черга до цієї; спробу буде повторено.</translation>
    </message>
    <message>
        <source>Bitrix24 said yes, but the field “%1” did not change. Check that the webhook&apos;s owner may edit it and that no automation resets it.</source>
        <translation>Bitrix24 підтвердив запит, але поле «%1» не змінилося. Перевірте, чи може власник вебхука його редагувати та чи не скидає його автоматизація.</translation>
    </message>
    <message>
        <source>Bitrix24 said yes, but the deal stayed in the stage %1. Check that %2 is a stage of its funnel, that required fields are filled and that the webhook&apos;s owner may move deals.</source>
        <translation>Bitrix24 підтвердив запит, але угода лишилася на стадії %1. Перевірте, чи є %2 стадією її воронки, чи заповнено обов’язкові поля та чи може власник вебхука переміщувати угоди.</translation>
    </message>
    <message>
        <source>The deal stands in the stage %1 now.</source>
        <translation>Угода зараз на стадії %1.</translation>
    </message>
    <message>
        <source>Bitrix24 said yes, but the comment is not at the deal.</source>
        <translation>Bitrix24 підтвердив запит, але коментаря в угоді немає.</translation>
    </message>
    <message>
        <source>This connection keeps no orders; choose another target for the route.</source>
        <translation>У цьому підключенні немає замовлень; виберіть інше призначення маршруту.</translation>
    </message>
    <message>
        <source>The order book&apos;s setting “%1” is empty.</source>
        <translation>Параметр призначення «%1» не заповнено.</translation>
    </message>
    <message>
        <source>Field %1 (%2) is not there. Choose it again.</source>
        <translation>Поля %1 (%2) немає. Виберіть його ще раз.</translation>
    </message>
    <message>
        <source>Field “%1” (%2) is there.</source>
        <translation>Поле «%1» (%2) є.</translation>
    </message>
    <message>
        <source>Field “%1” has the type “%2”, which cannot serve as %3. Choose another.</source>
        <translation>Поле «%1» має тип «%2» і не підходить для «%3». Виберіть інше.</translation>
    </message>
    <message>
        <source>Data tag %1 is not there, or the token&apos;s owner may not see it. Choose it again.</source>
        <translation>Аналітики %1 немає або власник токена не має до неї доступу. Виберіть її ще раз.</translation>
    </message>
    <message>
        <source>Data tag “%1” is there.</source>
        <translation>Аналітика «%1» є.</translation>
    </message>
    <message>
        <source>sum of an entry</source>
        <translation>сума запису</translation>
    </message>
    <message>
        <source>date of an entry</source>
        <translation>дата запису</translation>
    </message>
    <message>
        <source>payment id of an entry</source>
        <translation>ідентифікатор платежу в записі</translation>
    </message>
    <message>
        <source>The data tag has no field for the payment id: after a lost answer a payment waits for a person. Add a text field to it and choose it.</source>
        <translation>В аналітиці немає поля для ідентифікатора платежу: якщо відповідь втрачено, платіж потребує уваги. Додайте до неї текстове поле та виберіть його.</translation>
    </message>
    <message>
        <source>sum due</source>
        <translation>сума до оплати</translation>
    </message>
    <message>
        <source>sum paid</source>
        <translation>оплачена сума</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>різниця</translation>
    </message>
    <message>
        <source>Template “%1” is there.</source>
        <translation>Шаблон «%1» є.</translation>
    </message>
    <message>
        <source>Template %1 is not there. Choose it again.</source>
        <translation>Шаблону %1 немає. Виберіть його ще раз.</translation>
    </message>
    <message>
        <source>Payment subtasks are found for many orders at once.</source>
        <translation>Підзадачі оплати знаходяться одразу для багатьох замовлень.</translation>
    </message>
    <message>
        <source>Payment subtasks are looked for one by one, because Planfix takes no list of orders here.</source>
        <translation>Підзадачі оплати шукаються по одній, бо Planfix не приймає тут списку замовлень.</translation>
    </message>
    <message>
        <source>Whether subtasks can be found for many orders at once shows with the first payments.</source>
        <translation>Чи можна знаходити підзадачі одразу для багатьох замовлень, покажуть перші платежі.</translation>
    </message>
    <message>
        <source>Entries are read back for many payments at once.</source>
        <translation>Записи перечитуються одразу для багатьох платежів.</translation>
    </message>
    <message>
        <source>Entries are read back one by one, because Planfix takes no list of payment ids here.</source>
        <translation>Записи перечитуються по одному, бо Planfix не приймає тут списку ідентифікаторів платежів.</translation>
    </message>
    <message>
        <source>Whether entries can be read back for many payments at once shows with the first payments.</source>
        <translation>Чи можна перечитувати записи одразу для багатьох платежів, покажуть перші платежі.</translation>
    </message>
    <message>
        <source>Planfix answered with records that were not asked for.</source>
        <translation>Planfix надіслав записи, яких у нього не запитували.</translation>
    </message>
    <message>
        <source>The Planfix task was busy; Planfix took the change and will make it when the task is free.</source>
        <translation>Задача Planfix була зайнята; Planfix прийняв зміну та виконає її, щойно задача звільниться.</translation>
    </message>
    <message>
        <source>Planfix no longer shows the order %1; it may have been deleted, or the token&apos;s owner may not see it.</source>
        <translation>Planfix більше не показує замовлення %1; можливо, його видалено або власник токена не має до нього доступу.</translation>
    </message>
    <message>
        <source>After a lost answer, task %1 holds an entry of the same sum and date without a payment id. It may be this payment: look at the entry, then skip or retry.</source>
        <translation>Після втраченої відповіді в задачі %1 є запис із тією самою сумою й датою, але без ідентифікатора платежу. Можливо, це той самий платіж: перевірте запис, а тоді пропустіть подію або спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Planfix answered success without the key of the new entry; the entries are read again.</source>
        <translation>Planfix повідомив про успіх, але не вказав ключа нового запису; записи перечитуються.</translation>
    </message>
    <message>
        <source>Planfix did not change the status of order %1 (%2). Look whether the status set allows this move and the token&apos;s owner may make it.</source>
        <translation>Planfix не змінив статус замовлення %1 (%2). Перевірте, чи дозволяє процес такий перехід і чи може його виконати власник токена.</translation>
    </message>
    <message>
        <source>Planfix took the move of order %1 to “%2”, but the order is now in “%3”. Another scenario may have moved it on: look at the order.</source>
        <translation>Planfix перевів замовлення %1 у статус «%2», але зараз воно у статусі «%3». Можливо, його перевів далі інший сценарій: перевірте замовлення.</translation>
    </message>
    <message>
        <source>Planfix answered success, but order %1 stayed in “%2”. Look whether the status set allows the move to “%3” and the token&apos;s owner may make it.</source>
        <translation>Planfix повідомив про успіх, але замовлення %1 лишилося у статусі «%2». Перевірте, чи дозволяє процес перехід у «%3» і чи може його виконати власник токена.</translation>
    </message>
    <message>
        <source>Planfix took the change at order %1 ten minutes ago and has not made it; the task seems busy. Look at the order and its scenarios, then retry.</source>
        <translation>Planfix прийняв зміну замовлення %1 десять хвилин тому, але не виконав її; схоже, задача зайнята. Перевірте замовлення та його сценарії, а тоді спробуйте ще раз.</translation>
    </message>
    <message>
        <source>No change of status was seen in the comments of the newest tasks. The report then counts what Provodka itself observes.</source>
        <translation>У коментарях найновіших задач не знайдено жодної зміни статусу. Тож звіт враховує лише те, що Provodka бачить сама.</translation>
    </message>
    <message>
        <source>Past changes of status can be read from the comments of orders.</source>
        <translation>Минулі зміни статусу можна прочитати з коментарів до замовлень.</translation>
    </message>
    <message>
        <source>Changes of status come without a readable time, so past ones cannot be reported.</source>
        <translation>Зміни статусу надходять без читабельного часу, тому минулі зміни не потраплять до звіту.</translation>
    </message>
    <message>
        <source>The Planfix connection needs the account&apos;s address and a token.</source>
        <translation>Для підключення Planfix потрібні адреса акаунта й токен.</translation>
    </message>
    <message>
        <source>Planfix knows the token.</source>
        <translation>Planfix прийняв токен.</translation>
    </message>
    <message>
        <source>The token has every scope that is needed.</source>
        <translation>Токен має всі потрібні рівні доступу.</translation>
    </message>
    <message>
        <source>About %1 calls are left today.</source>
        <translation>На сьогодні лишилося приблизно %1 запитів.</translation>
    </message>
    <message>
        <source>Planfix does not know this token. Copy it again from Account management, API access, REST API, or make a new one.</source>
        <translation>Planfix не знає цього токена. Скопіюйте його ще раз у розділі «Керування акаунтом → Доступ до API → REST API» або створіть новий.</translation>
    </message>
    <message>
        <source>The Planfix token is switched off. Switch it on in Account management, API access, REST API.</source>
        <translation>Токен Planfix вимкнено. Увімкніть його в розділі «Керування акаунтом → Доступ до API → REST API».</translation>
    </message>
    <message>
        <source>The Planfix token may not do this: tick “%1” among the token&apos;s scopes in Account management, API access, REST API.</source>
        <translation>Токен Planfix не має на це права: позначте «%1» серед рівнів доступу токена в розділі «Керування акаунтом → Доступ до API → REST API».</translation>
    </message>
    <message>
        <source>Planfix has blocked the account for spam. Write to Planfix support.</source>
        <translation>Planfix заблокував акаунт за спам. Напишіть до підтримки Planfix.</translation>
    </message>
    <message>
        <source>The Planfix account is frozen. Its owner can unfreeze it in Account management.</source>
        <translation>Акаунт Planfix заморожено. Його власник може розморозити його в розділі «Керування акаунтом».</translation>
    </message>
    <message>
        <source>The owner of the Planfix token is no longer active. Make a token for an active employee or a robot.</source>
        <translation>Власник токена Planfix більше не активний. Створіть токен для активного співробітника або робота.</translation>
    </message>
    <message>
        <source>The Planfix subscription is not paid. Pay it in Account management, then start again.</source>
        <translation>Тариф Planfix не оплачено. Оплатіть його в розділі «Керування акаунтом» і запустіть знову.</translation>
    </message>
    <message>
        <source>A free Planfix account has no API. Choose a paid plan in Account management.</source>
        <translation>У безкоштовному акаунті Planfix немає API. Виберіть платний тариф у розділі «Керування акаунтом».</translation>
    </message>
    <message>
        <source>Planfix&apos;s daily number of calls is used up; work goes on by itself when it is renewed. A larger plan has more calls a day.</source>
        <translation>Добовий ліміт запитів Planfix вичерпано; робота продовжиться сама, щойно він відновиться. На вищому тарифі запитів на добу більше.</translation>
    </message>
    <message>
        <source>Planfix has a fault on its side; it will be tried again.</source>
        <translation>На боці Planfix стався збій; спробу буде повторено.</translation>
    </message>
    <message>
        <source>The address answers, but not as Planfix&apos;s REST does. It should be https://ACCOUNT.planfix.com/rest.</source>
        <translation>Адреса відповідає, але не так, як REST Planfix. Вона має бути такою: https://АКАУНТ.planfix.com/rest.</translation>
    </message>
    <message>
        <source>Planfix answered without “%1”, which it should hold.</source>
        <translation>У відповіді Planfix немає «%1», хоча має бути.</translation>
    </message>
    <message>
        <source>Planfix refused a call for its number of calls a second; it will be tried again.</source>
        <translation>Planfix відхилив запит через кількість запитів за секунду; спробу буде повторено.</translation>
    </message>
    <message>
        <source>The Planfix task is gone, or the token&apos;s owner may not see it: %1</source>
        <translation>Задачі Planfix немає або власник токена не має до неї доступу: %1</translation>
    </message>
    <message>
        <source>Planfix does not take a value that the settings name: %1</source>
        <translation>Planfix не приймає значення, вказаного в налаштуваннях: %1</translation>
    </message>
    <message>
        <source>Planfix forbids the entry (%1). Open the data tag for the token&apos;s owner, and allow entries and comments in the task&apos;s present status.</source>
        <translation>Planfix забороняє запис (%1). Відкрийте аналітику для власника токена та дозвольте записи й коментарі в поточному статусі задачі.</translation>
    </message>
    <message>
        <source>Planfix did not take the entry (%1). Look whether the data tag has mandatory fields that are not filled, and whether entries are allowed in the task&apos;s status.</source>
        <translation>Planfix не прийняв запис (%1). Перевірте, чи немає в аналітиці незаповнених обов’язкових полів і чи дозволено записи у статусі цієї задачі.</translation>
    </message>
    <message>
        <source>Planfix refuses the new status (%1). Look whether the status set allows this move and the token&apos;s owner may make it.</source>
        <translation>Planfix відхиляє новий статус (%1). Перевірте, чи дозволяє процес такий перехід і чи може його виконати власник токена.</translation>
    </message>
    <message>
        <source>Planfix takes no comment at this task (%1). Look whether its status forbids comments.</source>
        <translation>Planfix не приймає коментаря до цієї задачі (%1). Перевірте, чи не забороняє коментарів її статус.</translation>
    </message>
    <message>
        <source>Planfix says: %1</source>
        <translation>Planfix повідомляє: %1</translation>
    </message>
    <message>
        <source>A request came to an unknown address; compare the Service URL in the cabinet, Налаштування магазину, with the one Provodka shows.</source>
        <translation>Надійшов запит на невідому адресу; порівняйте Service URL у кабінеті, «Налаштування магазину», з тим, який показує Provodka.</translation>
    </message>
    <message>
        <source>A request that is no POST came to the callback address; WayForPay sends none of these.</source>
        <translation>На адресу сповіщень надійшов запит, що не є POST; WayForPay таких не надсилає.</translation>
    </message>
    <message>
        <source>A body over 64 KiB came to the callback address and was refused.</source>
        <translation>На адресу сповіщень надійшло тіло запиту, більше за 64 КіБ; його відхилено.</translation>
    </message>
    <message>
        <source>A callback could not be read as JSON and was refused.</source>
        <translation>Сповіщення не вдалося прочитати як JSON; його відхилено.</translation>
    </message>
    <message>
        <source>A callback for another merchantAccount was refused; compare merchantAccount with the cabinet m.wayforpay.com, Налаштування магазину.</source>
        <translation>Сповіщення для іншого merchantAccount відхилено; порівняйте merchantAccount із кабінетом m.wayforpay.com, «Налаштування магазину».</translation>
    </message>
    <message>
        <source>A callback with a wrong signature was refused: it was forged, or the SecretKey differs from the one in the cabinet, Налаштування магазину.</source>
        <translation>Сповіщення з неправильним підписом відхилено: його підроблено або SecretKey відрізняється від указаного в кабінеті, «Налаштування магазину».</translation>
    </message>
    <message>
        <source>What WayForPay tells about the payment “%1” cannot be read; look at the payment in the cabinet, Транзакції.</source>
        <translation>Відомостей WayForPay про платіж «%1» не вдалося прочитати; перегляньте платіж у кабінеті, «Транзакції».</translation>
    </message>
    <message>
        <source>merchantAccount is empty; copy it from the cabinet m.wayforpay.com, Налаштування магазину.</source>
        <translation>merchantAccount не заповнено; скопіюйте його з кабінету m.wayforpay.com, «Налаштування магазину».</translation>
    </message>
    <message>
        <source>The SecretKey is missing; copy it from the cabinet m.wayforpay.com, Налаштування магазину.</source>
        <translation>Бракує SecretKey; скопіюйте його з кабінету m.wayforpay.com, «Налаштування магазину».</translation>
    </message>
    <message>
        <source>The address must begin with https://; WayForPay&apos;s own is https://api.wayforpay.com/api.</source>
        <translation>Адреса має починатися з https://; адреса самого WayForPay — https://api.wayforpay.com/api.</translation>
    </message>
    <message>
        <source>WayForPay answers, and merchantAccount “%1” and the SecretKey are right.</source>
        <translation>WayForPay відповідає, merchantAccount «%1» і SecretKey правильні.</translation>
    </message>
    <message>
        <source>WayForPay answered “%1” about a payment that does not exist; the key is proven only by the first real payment.</source>
        <translation>На запит про неіснуючий платіж WayForPay відповів «%1»; ключ остаточно перевірить лише перший справжній платіж.</translation>
    </message>
    <message>
        <source>The list of payments can be read; payments of the last day: %1.</source>
        <translation>Список платежів читається; платежів за останню добу: %1.</translation>
    </message>
    <message>
        <source>No address to listen on is set, so payments are seen when the list is read, every %1 min.</source>
        <translation>Адресу приймання не вказано, тому платежі видно після читання списку, раз на %1 хв.</translation>
    </message>
    <message>
        <source>Provodka listens at %1; WayForPay reaches it only when this is a public address or a tunnel leads to it.</source>
        <translation>Provodka приймає сповіщення за адресою %1; WayForPay дістанеться до неї, лише якщо вона публічна або до неї веде тунель.</translation>
    </message>
    <message>
        <source>Enter %1 as Service URL in the cabinet m.wayforpay.com, Налаштування магазину, Повідомлення.</source>
        <translation>Вкажіть %1 як Service URL у кабінеті m.wayforpay.com, «Налаштування магазину», «Повідомлення».</translation>
    </message>
    <message>
        <source>WayForPay asks to call less often; Provodka waits and goes on by itself.</source>
        <translation>WayForPay просить надсилати запити рідше; Provodka зачекає й продовжить сама.</translation>
    </message>
    <message>
        <source>WayForPay does not let this shop in; compare merchantAccount and SecretKey with the cabinet m.wayforpay.com, Налаштування магазину.</source>
        <translation>WayForPay не впускає цей магазин; порівняйте merchantAccount і SecretKey з кабінетом m.wayforpay.com, «Налаштування магазину».</translation>
    </message>
    <message>
        <source>WayForPay has a fault at the moment; Provodka tries again later.</source>
        <translation>У WayForPay зараз збій; Provodka спробує пізніше.</translation>
    </message>
    <message>
        <source>The address answers with HTTP %1 instead of data; compare it with https://api.wayforpay.com/api.</source>
        <translation>Адреса відповідає кодом HTTP %1 замість даних; порівняйте її з https://api.wayforpay.com/api.</translation>
    </message>
    <message>
        <source>The answer is not one of WayForPay; compare the address with https://api.wayforpay.com/api.</source>
        <translation>Відповідь не від WayForPay; порівняйте адресу з https://api.wayforpay.com/api.</translation>
    </message>
    <message>
        <source>WayForPay knows no such payment; look for it in the cabinet m.wayforpay.com, Транзакції.</source>
        <translation>WayForPay не знає такого платежу; пошукайте його в кабінеті m.wayforpay.com, «Транзакції».</translation>
    </message>
    <message>
        <source>WayForPay says that the signature is wrong; copy the SecretKey again from the cabinet m.wayforpay.com, Налаштування магазину.</source>
        <translation>WayForPay вважає підпис неправильним; ще раз скопіюйте SecretKey з кабінету m.wayforpay.com, «Налаштування магазину».</translation>
    </message>
    <message>
        <source>WayForPay knows no such shop; copy merchantAccount again from the cabinet m.wayforpay.com, Налаштування магазину.</source>
        <translation>WayForPay не знає такого магазину; ще раз скопіюйте merchantAccount з кабінету m.wayforpay.com, «Налаштування магазину».</translation>
    </message>
    <message>
        <source>WayForPay does not allow this shop to use the API; ask support@wayforpay.com to switch it on for the shop shown in the cabinet, Налаштування магазину.</source>
        <translation>WayForPay не дозволяє цьому магазину користуватися API; попросіть support@wayforpay.com увімкнути його для магазину, вказаного в кабінеті, «Налаштування магазину».</translation>
    </message>
    <message>
        <source>WayForPay cannot read the request; compare merchantAccount with the cabinet m.wayforpay.com, Налаштування магазину, character by character.</source>
        <translation>WayForPay не може прочитати запит; посимвольно порівняйте merchantAccount із кабінетом m.wayforpay.com, «Налаштування магазину».</translation>
    </message>
    <message>
        <source>WayForPay is still busy with this; Provodka asks again later.</source>
        <translation>WayForPay ще опрацьовує це; Provodka запитає пізніше.</translation>
    </message>
    <message>
        <source>WayForPay refuses the request: %1.</source>
        <translation>WayForPay відхиляє запит: %1.</translation>
    </message>
    <message>
        <source>WayForPay answered about another payment than the one asked for.</source>
        <translation>WayForPay відповів не про той платіж, про який запитували.</translation>
    </message>
    <message>
        <source>WayForPay&apos;s answer about the payment is not signed with this shop&apos;s SecretKey, so nothing is booked; compare the SecretKey with the cabinet, Налаштування магазину.</source>
        <translation>Відповідь WayForPay про платіж підписано не цим SecretKey магазину, тому нічого не внесено; порівняйте SecretKey з кабінетом, «Налаштування магазину».</translation>
    </message>
    <message>
        <source>WayForPay&apos;s list of payments is missing in its answer; Provodka asks again later.</source>
        <translation>У відповіді WayForPay немає списку платежів; Provodka запитає пізніше.</translation>
    </message>
    <message>
        <source>The entry of %1 for payment %2 is at order %3 already.</source>
        <translation>Запис на %1 за платежем %2 у замовленні %3 вже є.</translation>
    </message>
    <message>
        <source>%1 of payment %2 was booked at order %3.</source>
        <translation>За платежем %2 внесено %1 до замовлення %3.</translation>
    </message>
    <message>
        <source>Order %1 stands in “%2” already.</source>
        <translation>Замовлення %1 уже у статусі «%2».</translation>
    </message>
    <message>
        <source>Order %1 was moved from “%2” to “%3”.</source>
        <translation>Замовлення %1 переведено з «%2» на «%3».</translation>
    </message>
    <message>
        <source>A comment was written at order %1.</source>
        <translation>До замовлення %1 додано коментар.</translation>
    </message>
    <message>
        <source>The answer to a write that cannot be looked up again was lost; see at the order whether it was done, then retry or skip.</source>
        <translation>Втрачено відповідь на зміну, яку неможливо перевірити; подивіться в замовленні, чи її зроблено, а тоді спробуйте ще раз або пропустіть подію.</translation>
    </message>
    <message>
        <source>Looked up again before writing, because the order may have changed.</source>
        <translation>Перед внесенням замовлення переглянуто ще раз, бо воно могло змінитися.</translation>
    </message>
    <message>
        <source>Route “%1” needs a recipe or a connection that is not there; run “provodka-cli setup check”.</source>
        <translation>Маршруту «%1» бракує рецепта або підключення; запустіть «provodka-cli setup check».</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set back by %1 minutes since the last work; what waits was moved along. Check date and time.</source>
        <translation>Годинник цього комп’ютера переведено назад на %1 хв від часу останньої роботи; те, що чекає, відповідно зсунуто. Перевірте дату й час.</translation>
    </message>
    <message>
        <source>%1 more requests to the listener were refused.</source>
        <translation>Відхилено ще запитів на адресу приймання: %1.</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>Такої події немає.</translation>
    </message>
    <message>
        <source>“%1” is not an address to listen on; write it as 127.0.0.1:8095.</source>
        <translation>«%1» — не адреса приймання; напишіть її так: 127.0.0.1:8095.</translation>
    </message>
    <message>
        <source>The connection this payment came from is no longer set up, so it cannot be proven.</source>
        <translation>Підключення, через яке надійшов цей платіж, більше не налаштоване, тому платіж не можна підтвердити.</translation>
    </message>
    <message>
        <source>Order %1 was written to %2 times without coming to an end; look what changes it meanwhile.</source>
        <translation>Кількість спроб змінити замовлення %1 досягла %2, але справу не завершено; з’ясуйте, що змінює його тим часом.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 came from %4 with status “%3”, signed.</source>
        <translation>Платіж %1 на суму %2 надійшов із підключення «%4» зі статусом «%3», підпис правильний.</translation>
    </message>
    <message>
        <source>%4 was asked about payment %1 of %2 and answered “%3”.</source>
        <translation>На запит про платіж %1 на суму %2 підключення «%4» відповіло «%3».</translation>
    </message>
    <message>
        <source>Payment %1 of %2 stands in the list of %4 with status “%3”; the service is asked to confirm it.</source>
        <translation>Платіж %1 на суму %2 є у списку підключення «%4» зі статусом «%3»; запитуємо підтвердження в сервісу.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 was announced through %4 with status “%3”; the service is asked to confirm it.</source>
        <translation>Про платіж %1 на суму %2 повідомлено через підключення «%4» зі статусом «%3»; запитуємо підтвердження в сервісу.</translation>
    </message>
    <message>
        <source>Newer word of payment %1: status “%2”, %3.</source>
        <translation>Новіші відомості про платіж %1: статус «%2», %3.</translation>
    </message>
    <message>
        <source>Not sent, because newer word came before its turn.</source>
        <translation>Не надіслано, бо раніше надійшли новіші відомості.</translation>
    </message>
    <message>
        <source>This event is being worked on just now; try again in a moment.</source>
        <translation>Ця подія саме опрацьовується; спробуйте за мить.</translation>
    </message>
    <message>
        <source>%1 decided that nothing is to be done.</source>
        <translation>%1: вирішено, що нічого робити не потрібно.</translation>
    </message>
    <message>
        <source>%1 assigned the payment to %2.</source>
        <translation>%1: платіж прив’язано до %2.</translation>
    </message>
    <message>
        <source>%1 asked to try again.</source>
        <translation>%1: запит спробувати ще раз.</translation>
    </message>
    <message>
        <source>This version does not know the act “%1”.</source>
        <translation>Ця версія не знає дії «%1».</translation>
    </message>
    <message>
        <source>A stored command cannot be read.</source>
        <translation>Збережену команду не вдалося прочитати.</translation>
    </message>
    <message>
        <source>A stored payment cannot be read.</source>
        <translation>Збережений платіж не вдалося прочитати.</translation>
    </message>
    <message>
        <source>The address in the connection&apos;s settings cannot be used. It has to begin with https:// and name a server.</source>
        <translation>Адресу в налаштуваннях підключення не можна використати. Вона має починатися з https:// і містити назву сервера.</translation>
    </message>
    <message>
        <source>The calls that %1 allows are used up for now. It goes on by itself in %2 seconds.</source>
        <translation>Дозволені %1 запити поки вичерпано. Робота продовжиться сама через %2 с.</translation>
    </message>
    <message>
        <source>The address %1 is already used by another program. Close that program or choose another port.</source>
        <translation>Адресу %1 уже займає інша програма. Закрийте ту програму або виберіть інший порт.</translation>
    </message>
    <message>
        <source>The system does not allow listening on %1. Choose a port above 1023.</source>
        <translation>Система не дозволяє приймати запити на %1. Виберіть порт, більший за 1023.</translation>
    </message>
    <message>
        <source>Listening on %1 is not possible: this computer has no such address. Use 127.0.0.1 or an address of this computer.</source>
        <translation>Неможливо приймати запити на %1: у цього комп’ютера немає такої адреси. Вкажіть 127.0.0.1 або адресу цього комп’ютера.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Its owner has to renew it; if it was renewed, check the date and time of this computer.</source>
        <translation>Строк дії сертифіката %1 закінчився. Його має поновити власник; якщо вже поновлено, перевірте дату й час на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the date and time of this computer.</source>
        <translation>Сертифікат %1 ще не набув чинності. Перевірте дату й час на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>The server that answers at %1 has a certificate for another name. Check the address in the connection&apos;s settings.</source>
        <translation>Сервер, що відповідає за адресою %1, має сертифікат на іншу назву. Перевірте адресу в налаштуваннях підключення.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself and proves nothing. Check the address, or install the issuer&apos;s certificate on this computer.</source>
        <translation>Сертифікат %1 підписано ним самим, тому він нічого не доводить. Перевірте адресу або встановіть сертифікат його видавця на цей комп’ютер.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted. Check the address, or install the issuer&apos;s certificate on this computer.</source>
        <translation>Сертифікату %1 не можна довіряти. Перевірте адресу або встановіть сертифікат його видавця на цей комп’ютер.</translation>
    </message>
    <message>
        <source>The address %1 was not found. Check the internet connection and the address in the connection&apos;s settings.</source>
        <translation>Адресу %1 не знайдено. Перевірте з’єднання з інтернетом і адресу в налаштуваннях підключення.</translation>
    </message>
    <message>
        <source>%1 refuses connections. Check the address in the connection&apos;s settings; it is tried again.</source>
        <translation>%1 відмовляє у з’єднанні. Перевірте адресу в налаштуваннях підключення; спробу буде повторено.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the internet connection; it is tried again.</source>
        <translation>%1 недоступний. Перевірте з’єднання з інтернетом; спробу буде повторено.</translation>
    </message>
    <message>
        <source>The proxy server did not let the connection to %1 through. Check the proxy settings of this computer.</source>
        <translation>Проксі-сервер не пропустив з’єднання з %1. Перевірте налаштування проксі на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>A secure connection to %1 could not be made. Check that the address begins with https:// rightly, and that nothing on the way intercepts it.</source>
        <translation>Не вдалося встановити безпечне з’єднання з %1. Перевірте, чи правильно адреса починається з https:// і чи ніщо на шляху не перехоплює з’єднання.</translation>
    </message>
    <message>
        <source>%1 did not answer in time; it is tried again.</source>
        <translation>%1 не відповідає вчасно; спробу буде повторено.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before its answer was whole; it is tried again.</source>
        <translation>З’єднання з %1 обірвалося, перш ніж відповідь надійшла повністю; спробу буде повторено.</translation>
    </message>
    <message>
        <source>%1 answered with something that is not HTTP. Check the address in the connection&apos;s settings.</source>
        <translation>%1 відповідає не за протоколом HTTP. Перевірте адресу в налаштуваннях підключення.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be read.</source>
        <translation>Відповідь %1 завелика, щоб її прочитати.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 was given back (%3) before it was booked; it was not booked.</source>
        <translation>Платіж %1 на суму %2 повернено (%3) до внесення; його не внесено.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is now reported as “%3” although it had been booked. Nothing was undone: ask the payment service and correct the order yourself.</source>
        <translation>Платіж %1 на суму %2 тепер має статус «%3», хоча його вже було внесено. Нічого не скасовано: зверніться до платіжного сервісу та самостійно виправте замовлення.</translation>
    </message>
    <message>
        <source>Payment %1 was not made: %2 (%3).</source>
        <translation>Платіж %1 не відбувся: %2 (%3).</translation>
    </message>
    <message>
        <source>The money of payment %1 is only held (%2), not paid yet.</source>
        <translation>Гроші за платежем %1 лише заблоковано (%2), ще не сплачено.</translation>
    </message>
    <message>
        <source>Payment %1 is still in progress (%2).</source>
        <translation>Платіж %1 ще опрацьовується (%2).</translation>
    </message>
    <message>
        <source>Payment %1 has the status “%2”, which this version does not know; it was not booked.</source>
        <translation>Платіж %1 має статус «%2», якого ця версія не знає; його не внесено.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 names no order number; assign it to an order.</source>
        <translation>У платежі %1 на суму %2 не вказано номера замовлення; прив’яжіть його до замовлення.</translation>
    </message>
    <message>
        <source>Only the unsigned part of the notice names order %1 and the payment service does not confirm it; assign the payment to an order.</source>
        <translation>Замовлення %1 вказано лише в непідписаній частині сповіщення, і платіжний сервіс його не підтверджує; прив’яжіть платіж до замовлення.</translation>
    </message>
    <message>
        <source>The payment&apos;s reference %1 names order %2, but the payer typed %3; choose the right order.</source>
        <translation>Номер платежу %1 вказує на замовлення %2, а платник ввів %3; виберіть правильне замовлення.</translation>
    </message>
    <message>
        <source>The parts assigned to orders make %1, but the payment is %2; assign it again.</source>
        <translation>Частини, прив’язані до замовлень, разом становлять %1, а платіж — %2; прив’яжіть його ще раз.</translation>
    </message>
    <message>
        <source>Order %1 was already paid in full (%2 of %3) before payment %4 of %5 came; it was not booked. Perhaps the customer paid twice.</source>
        <translation>Замовлення %1 було вже повністю оплачено (%2 із %3) до надходження платежу %4 на суму %5; його не внесено. Можливо, клієнт заплатив двічі.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is booked at order %3 (due %4, paid before %5).</source>
        <translation>Платіж %1 на суму %2 вноситься до замовлення %3 (до оплати %4, сплачено раніше %5).</translation>
    </message>
    <message>
        <source>Order %1 is paid in full (%2) and stands in “%3”.</source>
        <translation>Замовлення %1 повністю оплачено (%2), воно у статусі «%3».</translation>
    </message>
    <message>
        <source>Order %1 is paid in full (%2), but it stands in “%3” and not where orders wait for payment; it was not moved.</source>
        <translation>Замовлення %1 повністю оплачено (%2), але воно у статусі «%3», а не там, де замовлення чекають на оплату; його не переведено.</translation>
    </message>
    <message>
        <source>Order %1 is paid in full: due %2, paid %2, difference zero; it moves on from “%3”.</source>
        <translation>Замовлення %1 повністю оплачено: до оплати %2, сплачено %2, різниця нульова; воно переходить далі зі статусу «%3».</translation>
    </message>
    <message>
        <source>The entry of payment %1 was accepted but is not to be seen at order %2 yet.</source>
        <translation>Запис за платежем %1 прийнято, але в замовленні %2 його ще не видно.</translation>
    </message>
    <message>
        <source>The entry of payment %1 was accepted, but order %2 does not show it with its sum. Check the fields chosen for the entry; the order was not moved.</source>
        <translation>Запис за платежем %1 прийнято, але замовлення %2 не показує його з правильною сумою. Перевірте поля, вибрані для запису; замовлення не переведено.</translation>
    </message>
    <message>
        <source>The entry of payment %1 at order %2 says %3 instead of %4; the order was not moved.</source>
        <translation>У записі за платежем %1 у замовленні %2 вказано %3 замість %4; замовлення не переведено.</translation>
    </message>
    <message>
        <source>An entry of order %1 has no readable sum, so it is not known how much is paid; the order was not moved.</source>
        <translation>В одному із записів замовлення %1 немає читабельної суми, тому невідомо, скільки сплачено; замовлення не переведено.</translation>
    </message>
    <message>
        <source>Order %1: the entries leave a difference of %2, its own field says %3; waiting until they agree.</source>
        <translation>Замовлення %1: за записами різниця становить %2, а його власне поле показує %3; чекаємо, доки вони збіжаться.</translation>
    </message>
    <message>
        <source>Order %1: the entries leave a difference of %2, but its own field still says %3. The order was not moved; check the formula.</source>
        <translation>Замовлення %1: за записами різниця становить %2, а його власне поле досі показує %3. Замовлення не переведено; перевірте формулу.</translation>
    </message>
    <message>
        <source>%1 of %2 came for order %3; %4 is missing, so it was not moved.</source>
        <translation>За замовленням %3 надійшло %1 із %2; бракує %4, тому його не переведено.</translation>
    </message>
    <message>
        <source>%1 came for order %2, which is %3 more than the %4 due; the order was not moved.</source>
        <translation>За замовленням %2 надійшло %1 — на %3 більше, ніж %4 до оплати; замовлення не переведено.</translation>
    </message>
    <message>
        <source>There is no order %1 (or the connection may not see it) for payment %2 of %3; assign the payment to an order.</source>
        <translation>Замовлення %1 для платежу %2 на суму %3 немає (або підключення його не бачить); прив’яжіть платіж до замовлення.</translation>
    </message>
    <message>
        <source>Order %1 is not among the orders this route works on (%4), so payment %2 of %3 was not booked; assign it to an order.</source>
        <translation>Замовлення %1 не з тих, з якими працює цей маршрут (%4), тому платіж %2 на суму %3 не внесено; прив’яжіть його до замовлення.</translation>
    </message>
    <message>
        <source>Several orders have the number %1: %2. Assign the payment to one of them.</source>
        <translation>Номер %1 мають кілька замовлень: %2. Прив’яжіть платіж до одного з них.</translation>
    </message>
    <message>
        <source>Order %1 has no payment subtask, so the payment cannot be booked; make the subtask and retry.</source>
        <translation>У замовлення %1 немає підзадачі оплати, тому платіж не можна внести; створіть підзадачу та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Order %1 has several payment subtasks (%2); leave one and retry.</source>
        <translation>У замовлення %1 кілька підзадач оплати (%2); залиште одну та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Order %1 does not say how much is due (the field is empty); fill it in and retry.</source>
        <translation>У замовленні %1 не вказано суми до оплати (поле порожнє); заповніть її та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>An entry of order %1 has no readable sum, so it is not known how much is paid; the payment was not booked.</source>
        <translation>В одному із записів замовлення %1 немає читабельної суми, тому невідомо, скільки сплачено; платіж не внесено.</translation>
    </message>
    <message>
        <source>The pattern of order numbers is not a valid regular expression: %1.</source>
        <translation>Вираз для номерів замовлень неправильний: %1.</translation>
    </message>
    <message>
        <source>The stage of paid orders is also named as a stage where orders wait for payment; choose two different ones.</source>
        <translation>Статус оплачених замовлень указано й серед статусів, у яких замовлення чекають на оплату; виберіть два різні.</translation>
    </message>
    <message>
        <source>payment received</source>
        <translation>платіж надійшов</translation>
    </message>
    <message>
        <source>%1 more entered before observation began</source>
        <translation>ще %1 — до початку спостереження</translation>
    </message>
    <message>
        <source>%1 known only to within one check</source>
        <translation>%1 — лише з точністю до однієї перевірки</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 хв %2 с</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 год</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 год %2 хв</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 дн.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 дн. %2 год</translation>
    </message>
    <message>
        <source>No order moved in this period.</source>
        <translation>За цей період жодне замовлення не змінило статусу.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куди</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Замовлень</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медіана</translation>
    </message>
    <message>
        <source>90 of 100 within</source>
        <translation>90 зі 100 не довше</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Найдовше</translation>
    </message>
    <message>
        <source>Over %1</source>
        <translation>Довше %1</translation>
    </message>
    <message>
        <source>The slowest orders:</source>
        <translation>Найповільніші замовлення:</translation>
    </message>
    <message>
        <source>Orders that moved: %1. &quot;90 of 100 within&quot; is the nearest rank; the median of an even count is the mean of the two in the middle.</source>
        <translation>Замовлень, що змінили статус: %1. «90 зі 100 не довше» — за найближчим рангом; медіана парної кількості — середнє двох значень посередині.</translation>
    </message>
    <message>
        <source>The secrets file %1 does not exist. Store a secret first, or name another file.</source>
        <translation>Файлу секретів %1 немає. Спершу збережіть секрет або вкажіть інший файл.</translation>
    </message>
    <message>
        <source>The secrets file %1 belongs to another user. Use a file of your own.</source>
        <translation>Файл секретів %1 належить іншому користувачеві. Використайте власний файл.</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be read. Check that it is a file of your own with mode 0600.</source>
        <translation>Файл секретів %1 не вдалося прочитати. Перевірте, чи це ваш власний файл із правами 0600.</translation>
    </message>
    <message>
        <source>The secrets file %1 must be readable by its owner alone. Set its mode to 0600: chmod 600 %1</source>
        <translation>Файл секретів %1 має бути доступний для читання лише власникові. Задайте йому права 0600: chmod 600 %1</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be understood at byte %2. It has to look like {&quot;connection&quot;: {&quot;key&quot;: &quot;value&quot;}}.</source>
        <translation>Файл секретів %1 не вдалося розібрати на байті %2. Він має виглядати так: {&quot;connection&quot;: {&quot;key&quot;: &quot;value&quot;}}.</translation>
    </message>
    <message>
        <source>In the secrets file %1, %2 has to hold keys with texts, as in {&quot;connection&quot;: {&quot;key&quot;: &quot;value&quot;}}.</source>
        <translation>У файлі секретів %1 %2 має містити ключі з текстами, як у {&quot;connection&quot;: {&quot;key&quot;: &quot;value&quot;}}.</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be written. Check that its folder exists, is yours and has room.</source>
        <translation>Файл секретів %1 не вдалося записати. Перевірте, чи існує його папка, чи вона ваша і чи є в ній місце.</translation>
    </message>
    <message>
        <source>The system keychain did not delete the secret. Unlock it and try again, or delete it in the keychain&apos;s own program.</source>
        <translation>Системне сховище паролів не видалило секрету. Розблокуйте його та спробуйте ще раз або видаліть секрет у програмі самого сховища.</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot;: &quot;%2&quot; is set to %3.</source>
        <translation>Підключення «%1»: для «%2» задано %3.</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot;: &quot;%2&quot; is no longer set (it was %3).</source>
        <translation>Підключення «%1»: «%2» більше не задано (було %3).</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot;: &quot;%2&quot; changes from %3 to %4.</source>
        <translation>Підключення «%1»: «%2» змінюється з %3 на %4.</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot;: &quot;%2&quot; is set to %3.</source>
        <translation>Маршрут «%1»: для «%2» задано %3.</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot;: &quot;%2&quot; is no longer set (it was %3).</source>
        <translation>Маршрут «%1»: «%2» більше не задано (було %3).</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot;: &quot;%2&quot; changes from %3 to %4.</source>
        <translation>Маршрут «%1»: «%2» змінюється з %3 на %4.</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot; is switched on.</source>
        <translation>Маршрут «%1» вмикається.</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot; is switched off.</source>
        <translation>Маршрут «%1» вимикається.</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot; (%2) is removed.</source>
        <translation>Підключення «%1» (%2) видаляється.</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot; (%2) is new.</source>
        <translation>Підключення «%1» (%2) нове.</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot; goes to another vendor: %2 instead of %3.</source>
        <translation>Підключення «%1» переходить до іншого сервісу: %2 замість %3.</translation>
    </message>
    <message>
        <source>The connections stand in another order.</source>
        <translation>Підключення стоять в іншому порядку.</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot; is removed.</source>
        <translation>Маршрут «%1» видаляється.</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot; is new: from %2 to %3.</source>
        <translation>Маршрут «%1» новий: із %2 до %3.</translation>
    </message>
    <message>
        <source>The routes stand in another order.</source>
        <translation>Маршрути стоять в іншому порядку.</translation>
    </message>
    <message>
        <source>A setup holds no secrets; remove this line and give the value with: %1</source>
        <translation>У файлі налаштувань не буває секретів; приберіть цей рядок і задайте значення командою: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>Бракує «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown here; did you mean &quot;%2&quot;?</source>
        <translation>Тут невідоме «%1»; можливо, ви мали на увазі «%2»?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown here; there is nothing to set.</source>
        <translation>Тут невідоме «%1»; задавати тут нічого.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown here; known are: %2.</source>
        <translation>Тут невідоме «%1»; відомі: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number, without quotes.</source>
        <translation>«%1» має бути цілим числом, без лапок.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false, without quotes.</source>
        <translation>«%1» має бути true або false, без лапок.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an id, as &quot;connection discover&quot; shows it.</source>
        <translation>«%1» має бути ідентифікатором, який показує «connection discover».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text in quotes.</source>
        <translation>«%1» має бути текстом у лапках.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty.</source>
        <translation>«%1» не може бути порожнім.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a currency as three capital letters, for example UAH.</source>
        <translation>«%1» має бути валютою з трьох великих літер, наприклад UAH.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a web address that begins with https:// (or http://) and names a host.</source>
        <translation>«%1» має бути вебадресою, що починається з https:// (або http://) і містить назву сервера.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a name or password before the @; a setup holds no secrets.</source>
        <translation>«%1» містить ім’я або пароль перед @; у файлі налаштувань не буває секретів.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of: %2.</source>
        <translation>«%1» має бути одним із: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of: %2; did you mean &quot;%3&quot;?</source>
        <translation>«%1» має бути одним із: %2; можливо, ви мали на увазі «%3»?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a time zone by its IANA name, for example Europe/Kyiv.</source>
        <translation>«%1» має бути часовим поясом із назвою IANA, наприклад Europe/Kyiv.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a time zone by its IANA name; did you mean &quot;%2&quot;?</source>
        <translation>«%1» має бути часовим поясом із назвою IANA; можливо, ви мали на увазі «%2»?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be host:port with a port from 1 to 65535, for example 127.0.0.1:8095.</source>
        <translation>«%1» має бути у вигляді хост:порт, де порт від 1 до 65535, наприклад 127.0.0.1:8095.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of ids in square brackets, as &quot;connection discover&quot; shows them.</source>
        <translation>«%1» має бути списком ідентифікаторів у квадратних дужках, які показує «connection discover».</translation>
    </message>
    <message>
        <source>%1 stands twice in &quot;%2&quot;.</source>
        <translation>%1 двічі стоїть у «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of rows like {&quot;field&quot;: &quot;412&quot;, &quot;from&quot;: &quot;fee&quot;}.</source>
        <translation>«%1» має бути списком рядків на зразок {&quot;field&quot;: &quot;412&quot;, &quot;from&quot;: &quot;fee&quot;}.</translation>
    </message>
    <message>
        <source>A row needs either &quot;from&quot; (what to take) or &quot;value&quot; (a constant), and not both.</source>
        <translation>У рядку потрібне або «from» (що взяти), або «value» (стале значення), але не обидва.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8; save it with this encoding.</source>
        <translation>Файл записано не в кодуванні UTF-8; збережіть його в цьому кодуванні.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл порожній.</translation>
    </message>
    <message>
        <source>An opening brace { is expected here.</source>
        <translation>Тут очікується початкова фігурна дужка {.</translation>
    </message>
    <message>
        <source>The text should end here: the last brace before this closes everything.</source>
        <translation>Тут текст мав би закінчитися: остання дужка перед цим місцем закриває все.</translation>
    </message>
    <message>
        <source>The text ends before its braces and brackets are closed.</source>
        <translation>Текст закінчується раніше, ніж закрито всі дужки.</translation>
    </message>
    <message>
        <source>JSON has no comments; remove this one.</source>
        <translation>У JSON не буває коментарів; приберіть цей.</translation>
    </message>
    <message>
        <source>Braces and brackets are nested too deep here.</source>
        <translation>Тут забагато вкладених дужок.</translation>
    </message>
    <message>
        <source>Texts stand in double quotes &quot;, not in single ones.</source>
        <translation>Тексти беруться в подвійні лапки &quot;, а не в одинарні.</translation>
    </message>
    <message>
        <source>A value is missing before this.</source>
        <translation>Перед цим місцем бракує значення.</translation>
    </message>
    <message>
        <source>There is a comma too many here: nothing follows it.</source>
        <translation>Тут зайва кома: після неї нічого немає.</translation>
    </message>
    <message>
        <source>A member&apos;s name in double quotes is expected here.</source>
        <translation>Тут очікується ключ у подвійних лапках.</translation>
    </message>
    <message>
        <source>A colon is missing between the name and its value.</source>
        <translation>Між ключем і його значенням бракує двокрапки.</translation>
    </message>
    <message>
        <source>A comma is missing before this, or a bracket closes wrongly.</source>
        <translation>Перед цим місцем бракує коми, або дужку закрито неправильно.</translation>
    </message>
    <message>
        <source>The text that begins here has no closing quote on its line.</source>
        <translation>Текст, що починається тут, не має кінцевих лапок у своєму рядку.</translation>
    </message>
    <message>
        <source>A control character stands in this text; write a tab as \t.</source>
        <translation>У цьому тексті є керівний символ; табуляцію пишіть як \t.</translation>
    </message>
    <message>
        <source>A backslash in a text is written twice: \\.</source>
        <translation>Зворотна скісна риска в тексті пишеться двічі: \\.</translation>
    </message>
    <message>
        <source>A value is expected here: a text in double quotes, a number, true, false, [ or {.</source>
        <translation>Тут очікується значення: текст у подвійних лапках, число, true, false, [ або {.</translation>
    </message>
    <message>
        <source>A name has 1 to 64 letters, digits, dots, hyphens or underscores and begins with a letter or digit.</source>
        <translation>Назва має від 1 до 64 літер, цифр, крапок, дефісів чи підкреслень і починається з літери або цифри.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken already.</source>
        <translation>Назву «%1» вже зайнято.</translation>
    </message>
    <message>
        <source>The vendor &quot;%1&quot; is unknown to this version; known are: %2.</source>
        <translation>Ця версія не знає сервісу «%1»; відомі: %2.</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Підключення «%1» немає; можливо, ви мали на увазі «%2»?</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;; there are: %2.</source>
        <translation>Підключення «%1» немає; є такі: %2.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; (%2) tells of no payments; choose another source.</source>
        <translation>Підключення «%1» (%2) не повідомляє про платежі; виберіть інше джерело.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; (%2) keeps no orders; choose another target.</source>
        <translation>У підключенні «%1» (%2) немає замовлень; виберіть інше призначення.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; (%2) cannot do what this recipe needs; choose another.</source>
        <translation>Підключення «%1» (%2) не вміє того, що потрібно цьому рецепту; виберіть інше.</translation>
    </message>
    <message>
        <source>A route needs at least one source.</source>
        <translation>Маршруту потрібне принаймні одне джерело.</translation>
    </message>
    <message>
        <source>The recipe &quot;%1&quot; is unknown to this version; known are: %2.</source>
        <translation>Ця версія не знає рецепта «%1»; відомі: %2.</translation>
    </message>
    <message>
        <source>This member stands here for the second time; the first is in line %1.</source>
        <translation>Цей ключ стоїть тут удруге; перший — у рядку %1.</translation>
    </message>
    <message>
        <source>The setup was written by a newer Provodka (format %1; this version reads up to %2).</source>
        <translation>Налаштування записала новіша версія Provodka (формат %1; ця версія читає до %2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>«%1» має бути %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of connection names in square brackets.</source>
        <translation>«%1» має бути списком назв підключень у квадратних дужках.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be settings in braces { }.</source>
        <translation>«%1» має бути параметрами у фігурних дужках { }.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list in square brackets [ ].</source>
        <translation>«%1» має бути списком у квадратних дужках [ ].</translation>
    </message>
    <message>
        <source>Each element of &quot;%1&quot; must stand in braces { }.</source>
        <translation>Кожен елемент «%1» має стояти у фігурних дужках { }.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database is locked by another program; close that program and start again.</source>
        <translation>Базу даних робочого простору заблокувала інша програма; закрийте ту програму й запустіть знову.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database cannot be written; give this user the right to write in the workspace&apos;s folder.</source>
        <translation>До бази даних робочого простору не можна писати; надайте цьому користувачеві право на запис у папку робочого простору.</translation>
    </message>
    <message>
        <source>The disk is full; free some space and start again. Nothing that was accepted is lost.</source>
        <translation>Диск заповнено; звільніть місце й запустіть знову. Ніщо з прийнятого не втрачено.</translation>
    </message>
    <message>
        <source>The disk cannot be read or written; check it (it may be full), then start again. Nothing that was accepted is lost.</source>
        <translation>Диск не читається або не записується; перевірте його (можливо, він заповнений) і запустіть знову. Ніщо з прийнятого не втрачено.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database is damaged; restore the last backup, or move the file provodka.db aside and import the setup again.</source>
        <translation>Базу даних робочого простору пошкоджено; відновіть останню резервну копію або перемістіть файл provodka.db в інше місце й імпортуйте налаштування ще раз.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database cannot be opened; check that the folder exists and that this user may write in it.</source>
        <translation>Базу даних робочого простору не вдалося відкрити; перевірте, чи існує папка та чи може цей користувач у неї писати.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database refuses to work; the log names the details.</source>
        <translation>База даних робочого простору відмовляється працювати; подробиці — в журналі.</translation>
    </message>
    <message>
        <source>The workspace lies on a network share (%1), where its database would be damaged; move it to a disk of this computer.</source>
        <translation>Робочий простір лежить на мережевому диску (%1), де його базу даних було б пошкоджено; перемістіть його на диск цього комп’ютера.</translation>
    </message>
    <message>
        <source>The workspace was last used by a newer Provodka; install that version, or restore a backup made with this one.</source>
        <translation>Із робочим простором востаннє працювала новіша версія Provodka; установіть її або відновіть резервну копію, зроблену цією версією.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder %1 cannot be made; choose another folder or ask for the right to write there.</source>
        <translation>Папку робочого простору %1 не вдалося створити; виберіть іншу папку або попросіть право на запис у ній.</translation>
    </message>
    <message>
        <source>Nothing can be written in the workspace&apos;s folder %1; free space on the disk, or give this user the right to write there.</source>
        <translation>У папку робочого простору %1 нічого не вдається записати; звільніть місце на диску або надайте цьому користувачеві право на запис у ній.</translation>
    </message>
    <message>
        <source>Another Provodka (%1, process %2) already runs this workspace; stop it first, or look at its work from here.</source>
        <translation>Із цим робочим простором вже працює інша Provodka (%1, процес %2); спершу зупиніть її або спостерігайте за її роботою звідси.</translation>
    </message>
    <message>
        <source>There is no event &quot;%1&quot;; &quot;provodka-cli event list&quot; shows their numbers.</source>
        <translation>Події «%1» немає; номери подій показує «provodka-cli event list».</translation>
    </message>
    <message>
        <source>Noted; the running engine takes it up now.</source>
        <translation>Записано; запущена Provodka вже береться до цього.</translation>
    </message>
    <message>
        <source>Noted; it is taken up with the next &quot;provodka-cli run&quot;.</source>
        <translation>Записано; це буде виконано під час наступного «provodka-cli run».</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Команди «%1» немає; можливо, ви мали на увазі «%2»?</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; there are: %2.</source>
        <translation>Команди «%1» немає; є такі: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs one more word: %2.</source>
        <translation>Після «%1» потрібне ще одне слово: %2.</translation>
    </message>
    <message>
        <source>A command is missing; &quot;provodka-cli --help&quot; lists them.</source>
        <translation>Бракує команди; перелік показує «provodka-cli --help».</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 вказано двічі.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 не приймає значення.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 потребує значення: %2.</translation>
    </message>
    <message>
        <source>The option %1 is unknown here; did you mean %2?</source>
        <translation>Параметр %1 тут невідомий; можливо, ви мали на увазі %2?</translation>
    </message>
    <message>
        <source>The option %1 is unknown here; known are: %2.</source>
        <translation>Параметр %1 тут невідомий; відомі: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much here. Write: %2</source>
        <translation>«%1» тут зайве. Напишіть так: %2</translation>
    </message>
    <message>
        <source>%1 is missing. Write: %2</source>
        <translation>Бракує %1. Напишіть так: %2</translation>
    </message>
    <message>
        <source>the folder with the database; made when needed</source>
        <translation>папка з базою даних; створюється за потреби</translation>
    </message>
    <message>
        <source>JSON on standard output, messages on standard error</source>
        <translation>JSON у стандартному виведенні, повідомлення — у потоці помилок</translation>
    </message>
    <message>
        <source>a file (mode 0600) instead of the system&apos;s keychain</source>
        <translation>файл (права 0600) замість системного сховища паролів</translation>
    </message>
    <message>
        <source>the language of messages</source>
        <translation>мова повідомлень</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>версія програми</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>ця довідка</translation>
    </message>
    <message>
        <source>Provodka connects payment services with order systems.</source>
        <translation>Provodka з’єднує платіжні сервіси із системами замовлень.</translation>
    </message>
    <message>
        <source>With every command:</source>
        <translation>З кожною командою:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 something needs a person; 2 wrong usage or setup; 3 a connection could not be used; 4 storage; 5 secrets not readable; 6 a demo outcome differed.</source>
        <translation>Коди завершення: 0 — виконано; 1 — потрібна увага людини; 2 — неправильна команда або налаштування; 3 — підключенням не вдалося скористатися; 4 — сховище даних; 5 — секрети не прочитано; 6 — результат демонстрації відрізняється.</translation>
    </message>
    <message>
        <source>%1: after a lost answer it is found again by its key</source>
        <translation>%1: після втраченої відповіді знаходиться за своїм ключем</translation>
    </message>
    <message>
        <source>%1: read, compared, written and read back, so a lost answer does no harm</source>
        <translation>%1: читається, порівнюється, записується й перечитується, тож втрачена відповідь не шкодить</translation>
    </message>
    <message>
        <source>%1: after a lost answer its mark is looked for before it is repeated</source>
        <translation>%1: після втраченої відповіді спершу шукається позначка, а вже тоді повторюється</translation>
    </message>
    <message>
        <source>%1: after a lost answer a person has to look; it is never repeated by itself</source>
        <translation>%1: після втраченої відповіді має подивитися людина; саме не повторюється ніколи</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot;:</source>
        <translation>Маршрут «%1»:</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot; (%2):</source>
        <translation>Підключення «%1» (%2):</translation>
    </message>
    <message>
        <source>validates the setup and tests every connection</source>
        <translation>перевіряє налаштування та випробовує кожне підключення</translation>
    </message>
    <message>
        <source>The keychain waits, perhaps for its password.</source>
        <translation>Сховище паролів чекає — можливо, на свій пароль.</translation>
    </message>
    <message>
        <source>The secret &quot;%2&quot; of connection &quot;%1&quot; was never given; give it with: provodka-cli secret set %1 %2</source>
        <translation>Секрет «%2» підключення «%1» ще не задано; задайте його командою: provodka-cli secret set %1 %2</translation>
    </message>
    <message>
        <source>Nothing is set up yet; begin with &quot;provodka-cli setup import FILE&quot;.</source>
        <translation>Ще нічого не налаштовано; почніть із «provodka-cli setup import FILE».</translation>
    </message>
    <message>
        <source>The setup has mistakes; correct it with &quot;setup export&quot; and &quot;setup import&quot;.</source>
        <translation>У налаштуваннях є помилки; виправте їх за допомогою «setup export» і «setup import».</translation>
    </message>
    <message>
        <source>The vendor &quot;%1&quot; is unknown to this version.</source>
        <translation>Ця версія не знає сервісу «%1».</translation>
    </message>
    <message>
        <source>%1: %2 used, %3 left</source>
        <translation>%1: використано %2, лишилося %3</translation>
    </message>
    <message>
        <source>works</source>
        <translation>працює</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>ще не використовувалося</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Підключення</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Сервіс</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>Приймає за адресою</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Ліміт запитів</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;; &quot;provodka-cli connection list&quot; shows them.</source>
        <translation>Підключення «%1» немає; їх показує «provodka-cli connection list».</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Ідентифікатор</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Належить до</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>state, address of the listener, budget</source>
        <translation>стан, адреса приймання, ліміт запитів</translation>
    </message>
    <message>
        <source>tries address, secrets and rights</source>
        <translation>випробовує адресу, секрети та права</translation>
    </message>
    <message>
        <source>its stages, fields and people with their ids</source>
        <translation>його статуси, поля та люди з ідентифікаторами</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;; there are: ready, delivering, attention, done, skipped.</source>
        <translation>Стану «%1» немає; є такі: ready, delivering, attention, done, skipped.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Надійшло</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>There are no such events.</source>
        <translation>Таких подій немає.</translation>
    </message>
    <message>
        <source>Event %1: payment %2 of %3, order %4</source>
        <translation>Подія %1: платіж %2 на суму %3, замовлення %4</translation>
    </message>
    <message>
        <source>What came:</source>
        <translation>Що надійшло:</translation>
    </message>
    <message>
        <source>What was written:</source>
        <translation>Що внесено:</translation>
    </message>
    <message>
        <source>What people did:</source>
        <translation>Що зробили люди:</translation>
    </message>
    <message>
        <source>Orders it may be for:</source>
        <translation>Замовлення, яких це може стосуватися:</translation>
    </message>
    <message>
        <source>The story:</source>
        <translation>Перебіг подій:</translation>
    </message>
    <message>
        <source>only these: ready, delivering, attention, done, skipped</source>
        <translation>лише такі: ready, delivering, attention, done, skipped</translation>
    </message>
    <message>
        <source>what came, newest first</source>
        <translation>що надійшло, найновіше спершу</translation>
    </message>
    <message>
        <source>the whole story of one event</source>
        <translation>уся історія однієї події</translation>
    </message>
    <message>
        <source>looks at it again</source>
        <translation>переглядає її ще раз</translation>
    </message>
    <message>
        <source>skips it for good</source>
        <translation>пропускає її остаточно</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Файл %1 не вдалося прочитати: %2.</translation>
    </message>
    <message>
        <source>The first line of %1 is not what provodka-sandbox prints.</source>
        <translation>Перший рядок %1 — не той, який виводить provodka-sandbox.</translation>
    </message>
    <message>
        <source>The case &quot;%1&quot; is not in this version of Provodka; there are: %2.</source>
        <translation>Сценарію «%1» у цій версії Provodka немає; є такі: %2.</translation>
    </message>
    <message>
        <source>There is no case &quot;%1&quot;; there are: %2.</source>
        <translation>Сценарію «%1» немає; є такі: %2.</translation>
    </message>
    <message>
        <source>--sandbox FILE is missing: a file with the first line that provodka-sandbox prints.</source>
        <translation>Бракує --sandbox FILE: файлу з першим рядком, який виводить provodka-sandbox.</translation>
    </message>
    <message>
        <source>The secrets are in %1; name it with --secrets.</source>
        <translation>Секрети збережено в %1; вкажіть цей файл параметром --secrets.</translation>
    </message>
    <message>
        <source>with the first line of provodka-sandbox</source>
        <translation>із першим рядком provodka-sandbox</translation>
    </message>
    <message>
        <source>prints a complete setup for a sandbox and writes its secrets file</source>
        <translation>виводить повні налаштування для пісочниці та записує її файл секретів</translation>
    </message>
    <message>
        <source>The sandbox names no %1; give the first line that provodka-sandbox prints.</source>
        <translation>У виведенні пісочниці немає %1; подайте перший рядок, який виводить provodka-sandbox.</translation>
    </message>
    <message>
        <source>only lines with this text</source>
        <translation>лише рядки з цим текстом</translation>
    </message>
    <message>
        <source>goes on with what comes; one JSON object a line with --json</source>
        <translation>показує далі те, що надходить; із --json — по одному об’єкту JSON у рядку</translation>
    </message>
    <message>
        <source>what happened, oldest first</source>
        <translation>що відбувалося, найдавніше спершу</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is not there; there are: uk, ru, en.</source>
        <translation>Мови «%1» немає; є такі: uk, ru, en.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платіж</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер платежу</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Платник</translation>
    </message>
    <message>
        <source>There are no such payments.</source>
        <translation>Таких платежів немає.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no order; write ORDER or ORDER=SUM.</source>
        <translation>У «%1» немає замовлення; напишіть ORDER або ORDER=SUM.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a sum; write it like 1250.50.</source>
        <translation>«%1» — не сума; напишіть її так: 1250.50.</translation>
    </message>
    <message>
        <source>The parts make %1, but the payment is %2.</source>
        <translation>Частини разом становлять %1, а платіж — %2.</translation>
    </message>
    <message>
        <source>only those that found no order</source>
        <translation>лише ті, для яких не знайдено замовлення</translation>
    </message>
    <message>
        <source>payments with their orders, newest first</source>
        <translation>платежі з їхніми замовленнями, найновіші спершу</translation>
    </message>
    <message>
        <source>assigns a payment to its order, or splits it over several</source>
        <translation>прив’язує платіж до його замовлення або ділить між кількома</translation>
    </message>
    <message>
        <source>Payment %1 of %2, order %3</source>
        <translation>Платіж %1 на суму %2, замовлення %3</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Робити нічого.</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot; could not be used at the end: %2</source>
        <translation>Наприкінці підключенням «%1» не вдалося скористатися: %2</translation>
    </message>
    <message>
        <source>what a run would write and why; writes nothing</source>
        <translation>що внесло б виконання і чому; нічого не записує</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot; is switched off in the setup.</source>
        <translation>Маршрут «%1» вимкнено в налаштуваннях.</translation>
    </message>
    <message>
        <source>There is no route &quot;%1&quot;.</source>
        <translation>Маршруту «%1» немає.</translation>
    </message>
    <message>
        <source>No route is switched on; there is nothing to run.</source>
        <translation>Жоден маршрут не ввімкнено; запускати нічого.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Файл %1 не вдалося записати: %2.</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Звіт збережено в %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day; write it like 2026-01-31.</source>
        <translation>«%1» — не день; напишіть його так: 2026-01-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time; write it like 15m, 90s, 2h, 1d.</source>
        <translation>«%1» — не час; напишіть його так: 15m, 90s, 2h, 1d.</translation>
    </message>
    <message>
        <source>With --json the format %1 needs a file: -o FILE.</source>
        <translation>Разом із --json формату %1 потрібен файл: -o FILE.</translation>
    </message>
    <message>
        <source>the first day, like 2026-01-31</source>
        <translation>перший день, наприклад 2026-01-31</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>останній день</translation>
    </message>
    <message>
        <source>counts what took longer, like 15m or 2h</source>
        <translation>рахує те, що тривало довше, наприклад 15m або 2h</translation>
    </message>
    <message>
        <source>how it is written</source>
        <translation>у якому вигляді</translation>
    </message>
    <message>
        <source>where it is written to</source>
        <translation>куди записати</translation>
    </message>
    <message>
        <source>how long orders stayed in a stage before the next</source>
        <translation>скільки замовлення пробули в статусі до переходу в наступний</translation>
    </message>
    <message>
        <source>Events that need a person: %1; see &quot;provodka-cli event list --state attention&quot;.</source>
        <translation>Подій, що потребують уваги: %1; дивіться «provodka-cli event list --state attention».</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot; listens at %2</source>
        <translation>Підключення «%1» приймає запити за адресою %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of seconds.</source>
        <translation>«%1» — не кількість секунд.</translation>
    </message>
    <message>
        <source>ends when there is nothing more to do</source>
        <translation>завершує роботу, коли більше нічого робити</translation>
    </message>
    <message>
        <source>ends after this time</source>
        <translation>завершує роботу через цей час</translation>
    </message>
    <message>
        <source>runs the routes until it is stopped</source>
        <translation>виконує маршрути, доки її не зупинять</translation>
    </message>
    <message>
        <source>Type the value and press Enter; it is not shown.</source>
        <translation>Введіть значення та натисніть Enter; воно не показується.</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot; has no secret &quot;%2&quot;; it has: %3.</source>
        <translation>У підключення «%1» немає секрету «%2»; є такі: %3.</translation>
    </message>
    <message>
        <source>The value is empty; give it on standard input.</source>
        <translation>Значення порожнє; подайте його на стандартний вхід.</translation>
    </message>
    <message>
        <source>The secret &quot;%2&quot; of connection &quot;%1&quot; is kept.</source>
        <translation>Секрет «%2» підключення «%1» збережено.</translation>
    </message>
    <message>
        <source>keeps a secret; its value comes from standard input</source>
        <translation>зберігає секрет; значення береться зі стандартного входу</translation>
    </message>
    <message>
        <source>There is no workspace in %1 yet; begin with &quot;provodka-cli setup import FILE&quot;, or name another folder with --workspace.</source>
        <translation>У %1 ще немає робочого простору; почніть із «provodka-cli setup import FILE» або вкажіть іншу папку параметром --workspace.</translation>
    </message>
    <message>
        <source>The setup has mistakes; nothing was changed.</source>
        <translation>У налаштуваннях є помилки; нічого не змінено.</translation>
    </message>
    <message>
        <source>The setup is as it was; nothing changes.</source>
        <translation>Налаштування такі самі, як були; нічого не змінюється.</translation>
    </message>
    <message>
        <source>Give the secrets, each on standard input, unless they are known already:</source>
        <translation>Задайте секрети, кожен через стандартний вхід, якщо їх ще не збережено:</translation>
    </message>
    <message>
        <source>The setup is in %1. It holds no secrets.</source>
        <translation>Налаштування збережено в %1. Секретів там немає.</translation>
    </message>
    <message>
        <source>takes a setup from a file, all or nothing, and says what changes</source>
        <translation>приймає налаштування з файлу, все або нічого, і показує, що змінюється</translation>
    </message>
    <message>
        <source>writes the setup as JSON without secrets</source>
        <translation>записує налаштування як JSON без секретів</translation>
    </message>
    <message>
        <source>Entries more (or less) than payments: %1. That must not be.</source>
        <translation>Записів більше (або менше), ніж платежів: %1. Так не має бути.</translation>
    </message>
    <message>
        <source>After a restart every notice was told once more: nothing was done twice.</source>
        <translation>Після перезапуску кожне сповіщення надійшло ще раз: нічого не зроблено двічі.</translation>
    </message>
    <message>
        <source>Each of the %1 outcomes is the expected one.</source>
        <translation>Усі результати збігаються з очікуваними: %1.</translation>
    </message>
    <message>
        <source>An outcome differs from the expected one; see the lines with an exclamation mark.</source>
        <translation>Є результат, що відрізняється від очікуваного; дивіться рядки зі знаком оклику.</translation>
    </message>
    <message>
        <source>The sandbox did not do what the demonstration asked for.</source>
        <translation>Пісочниця не виконала того, що потрібно демонстрації.</translation>
    </message>
    <message>
        <source>%1: expected “%2”, found “%3”</source>
        <translation>%1: очікувалося «%2», отримано «%3»</translation>
    </message>
    <message>
        <source>refused: the signature is wrong; nothing was stored or written</source>
        <translation>відхилено: підпис неправильний; нічого не збережено й не внесено</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of events.</source>
        <translation>«%1» — не кількість подій.</translation>
    </message>
    <message>
        <source>Customers pay through WayForPay; orders stand in Planfix. Both are stand-ins on this computer, without their limits on calls.</source>
        <translation>Клієнти платять через WayForPay, замовлення ведуться в Planfix. Обидва сервіси тут імітуються на цьому комп’ютері, без обмежень на кількість запитів.</translation>
    </message>
    <message>
        <source>which case</source>
        <translation>який сценарій</translation>
    </message>
    <message>
        <source>so many further payments</source>
        <translation>скільки ще платежів додати</translation>
    </message>
    <message>
        <source>shows the case with all its outcomes on stand-ins of the vendors</source>
        <translation>показує сценарій з усіма його результатами на імітаціях сервісів</translation>
    </message>
    <message>
        <source>paid in full</source>
        <translation>сплачено повністю</translation>
    </message>
    <message>
        <source>a part</source>
        <translation>сплачено частину</translation>
    </message>
    <message>
        <source>the part that completes</source>
        <translation>сплачено решту</translation>
    </message>
    <message>
        <source>more than due</source>
        <translation>сплачено більше, ніж треба</translation>
    </message>
    <message>
        <source>a kopiyka less</source>
        <translation>на копійку менше</translation>
    </message>
    <message>
        <source>the same notice three times</source>
        <translation>те саме сповіщення тричі</translation>
    </message>
    <message>
        <source>told by the list only</source>
        <translation>лише зі списку платежів</translation>
    </message>
    <message>
        <source>an order that nobody knows</source>
        <translation>невідоме замовлення</translation>
    </message>
    <message>
        <source>an order without a payment subtask</source>
        <translation>замовлення без підзадачі оплати</translation>
    </message>
    <message>
        <source>an order with two payment subtasks</source>
        <translation>замовлення з двома підзадачами оплати</translation>
    </message>
    <message>
        <source>an order without a sum due</source>
        <translation>замовлення без суми до оплати</translation>
    </message>
    <message>
        <source>an order in production already</source>
        <translation>замовлення вже у виробництві</translation>
    </message>
    <message>
        <source>an order that was cancelled</source>
        <translation>скасоване замовлення</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>інша валюта</translation>
    </message>
    <message>
        <source>paid, then given back</source>
        <translation>сплачено, потім повернено</translation>
    </message>
    <message>
        <source>paid, then declined</source>
        <translation>сплачено, потім відхилено</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>відхилено</translation>
    </message>
    <message>
        <source>a forged notice</source>
        <translation>підроблене сповіщення</translation>
    </message>
    <message>
        <source>no order number</source>
        <translation>без номера замовлення</translation>
    </message>
    <message>
        <source>a further payment in full</source>
        <translation>ще один повний платіж</translation>
    </message>
    <message>
        <source>Order %1 has an entry of %2 without a payment id already, perhaps payment %3 booked by hand; it was not booked again. If it is another payment, assign it to the order; otherwise skip it.</source>
        <translation>У замовленні %1 уже є запис на %2 без ідентифікатора платежу — можливо, платіж %3 внесли вручну; удруге його не внесено. Якщо це інший платіж, прив’яжіть його до замовлення, інакше пропустіть.</translation>
    </message>
    <message>
        <source>The moves of order %1 cannot be read: %2</source>
        <translation>Не вдається прочитати переходи замовлення %1: %2</translation>
    </message>
    <message>
        <source>Read from the order systems: %1 orders, %2 moves since they were last read.</source>
        <translation>Прочитано із систем замовлень: замовлень — %1, нових переходів — %2.</translation>
    </message>
    <message>
        <source>reads the order systems&apos; own history of moves first</source>
        <translation>спершу читає власну історію переходів із систем замовлень</translation>
    </message>
    <message>
        <source>Without the permission “Chat and notifications (im)” nobody can be told of alarms here.</source>
        <translation>Без права «Чат і сповіщення (im)» тут нікого не можна сповістити про тривоги.</translation>
    </message>
    <message>
        <source>“%1” is not an employee of Bitrix24; enter the employee&apos;s number, as &quot;connection discover&quot; shows it.</source>
        <translation>«%1» — не співробітник Bitrix24; введіть номер співробітника, як показує «connection discover».</translation>
    </message>
    <message>
        <source>Bitrix24 told employee %1 nothing: there is no such employee, or the person no longer works there.</source>
        <translation>Bitrix24 не сповістив співробітника %1: такого співробітника немає або він там більше не працює.</translation>
    </message>
    <message>
        <source>Bitrix24 answered with records that were not asked for.</source>
        <translation>Bitrix24 відповів записами, про які не питали.</translation>
    </message>
    <message>
        <source>The webhook&apos;s owner is not an administrator, so payments of deals get no sums. Give the rights back, make the webhook as an administrator, or book in a money field (setting “entryMode”).</source>
        <translation>Власник вебхука не адміністратор, тому платежі в угодах не отримують сум. Поверніть права, створіть вебхук адміністратором або вносьте в грошове поле (параметр «entryMode»).</translation>
    </message>
    <message>
        <source>The payment at the deal was changed meanwhile.</source>
        <translation>Платіж в угоді тим часом змінили.</translation>
    </message>
    <message>
        <source>Bitrix24 said yes, but the payment is still at the deal; the webhook&apos;s owner must be an administrator.</source>
        <translation>Bitrix24 підтвердив запит, але платіж досі в угоді; власник вебхука має бути адміністратором.</translation>
    </message>
    <message>
        <source>What was paid before is not known, so the field cannot be changed safely.</source>
        <translation>Невідомо, скільки сплачено раніше, тому поле не можна безпечно змінити.</translation>
    </message>
    <message>
        <source>What the deal shows as paid was changed meanwhile.</source>
        <translation>Сплачену суму в угоді тим часом змінили.</translation>
    </message>
    <message>
        <source>The sum was removed from the field, but its comment could not be deleted; delete the comment at the deal.</source>
        <translation>Суму видалено з поля, але коментар до неї видалити не вдалося; видаліть коментар в угоді.</translation>
    </message>
    <message>
        <source>This payment service gives no list of its payments, so they cannot be compared with the orders.</source>
        <translation>Цей платіжний сервіс не дає списку своїх платежів, тому їх не можна звірити із замовленнями.</translation>
    </message>
    <message>
        <source>This target cannot list its orders, so they cannot be compared with the payments.</source>
        <translation>Ця система не може перелічити свої замовлення, тому їх не можна звірити з платежами.</translation>
    </message>
    <message>
        <source>%1 asks to wait before it gives the next token.</source>
        <translation>%1 просить зачекати, перш ніж видасть наступний токен.</translation>
    </message>
    <message>
        <source>%1 gives no token just now; it is tried again.</source>
        <translation>%1 зараз не видає токен; спробу буде повторено.</translation>
    </message>
    <message>
        <source>%1 does not take the refresh token any more: consent was withdrawn, the password was changed, or it was unused for long. Get a new one and give it as the secret refreshToken.</source>
        <translation>%1 більше не приймає refresh token: згоду відкликано, пароль змінено або ним довго не користувалися. Отримайте новий і задайте його як секрет refreshToken.</translation>
    </message>
    <message>
        <source>%1 does not know this client ID with this client secret. Compare both with the application that you registered there.</source>
        <translation>%1 не знає цього client ID з цим client secret. Порівняйте обидва із застосунком, який ви там зареєстрували.</translation>
    </message>
    <message>
        <source>%1 answered without a token; check oauthAddress.</source>
        <translation>%1 відповів без токена; перевірте oauthAddress.</translation>
    </message>
    <message>
        <source>%1 gives no token, with the words: %2. Check oauthAddress and scope.</source>
        <translation>%1 не видає токен і каже: %2. Перевірте oauthAddress і scope.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses with the words: %2.</source>
        <translation>Поштовий сервер %1 відмовляє зі словами: %2.</translation>
    </message>
    <message>
        <source>Gmail does not take this password for %1. It wants an app password, not the account&apos;s own: Google Account, Security, 2-Step Verification, App passwords.</source>
        <translation>Gmail не приймає цей пароль для %1. Потрібен пароль застосунку, а не пароль облікового запису: Обліковий запис Google, Безпека, Двоетапна перевірка, Паролі додатків.</translation>
    </message>
    <message>
        <source>Microsoft does not take this password for %1; it has switched passwords off for IMAP. Choose xoauth2 with an application of your own.</source>
        <translation>Microsoft не приймає цей пароль для %1: паролі для IMAP там вимкнено. Виберіть xoauth2 із власним застосунком.</translation>
    </message>
    <message>
        <source>The mail server %1 does not take user name and password of %2. Many providers want a password for this application only, and IMAP switched on in their settings.</source>
        <translation>Поштовий сервер %1 не приймає ім’я та пароль %2. Багато провайдерів вимагають окремий пароль для програми та ввімкнений IMAP у налаштуваннях.</translation>
    </message>
    <message>
        <source>The mail server %1 does not take the token for %2. The token&apos;s account and the user name must be the same, the scope must allow IMAP, and IMAP must be switched on for the mailbox.</source>
        <translation>Поштовий сервер %1 не приймає токен для %2. Обліковий запис токена та ім’я користувача мають збігатися, область доступу має дозволяти IMAP, і IMAP має бути ввімкнений для скриньки.</translation>
    </message>
    <message>
        <source>The mail server %1 numbers its mails anew each time (no UIDVALIDITY), so what was read cannot be known; choose another server.</source>
        <translation>Поштовий сервер %1 щоразу нумерує листи заново (немає UIDVALIDITY), тому неможливо знати, що вже прочитано; виберіть інший сервер.</translation>
    </message>
    <message>
        <source>The folder “%1” is there, and %2 must not read it. Give it the right to, or choose another folder.</source>
        <translation>Папка «%1» є, але %2 не має права її читати. Дайте це право або виберіть іншу папку.</translation>
    </message>
    <message>
        <source>There is no folder “%1” in this mailbox; perhaps it was renamed, moved or deleted. There are: %2.</source>
        <translation>У цій скриньці немає папки «%1»; можливо, її перейменовано, переміщено чи видалено. Є: %2.</translation>
    </message>
    <message>
        <source>The mail server %1 answers, and %2 is logged in.</source>
        <translation>Поштовий сервер %1 відповідає, вхід виконано (%2).</translation>
    </message>
    <message>
        <source>The connection is not encrypted; that is allowed only because the server is this computer.</source>
        <translation>З’єднання не зашифроване; це дозволено лише тому, що сервер — цей самий комп’ютер.</translation>
    </message>
    <message>
        <source>Its certificate is trusted: %1, until %2.</source>
        <translation>Його сертифікату можна довіряти: %1, до %2.</translation>
    </message>
    <message>
        <source>Its certificate is the one whose fingerprint is set: %1, until %2. After a renewal the new fingerprint must be entered.</source>
        <translation>Його сертифікат той самий, чий відбиток задано: %1, до %2. Після оновлення сертифіката треба ввести новий відбиток.</translation>
    </message>
    <message>
        <source>Mails in the folder “%1”: %2; of the last %3 days: %4.</source>
        <translation>Листів у папці «%1»: %2; за останні дні (%3): %4.</translation>
    </message>
    <message>
        <source>The server tells of new mail by itself (IDLE).</source>
        <translation>Сервер сам повідомляє про нові листи (IDLE).</translation>
    </message>
    <message>
        <source>The server does not tell of new mail by itself (no IDLE); it is asked every %1 min.</source>
        <translation>Сервер сам не повідомляє про нові листи (немає IDLE); його питають кожні %1 хв.</translation>
    </message>
    <message>
        <source>The mailbox is full to %1 %; when it is full, mails about payments are refused. Delete what is not needed.</source>
        <translation>Скринька заповнена на %1 %; коли вона переповниться, листи про платежі відхилятимуться. Видаліть непотрібне.</translation>
    </message>
    <message>
        <source>There is no folder “%1” into which mails could be moved; create it or change moveTo.</source>
        <translation>Немає папки «%1», до якої можна переміщувати листи; створіть її або змініть moveTo.</translation>
    </message>
    <message>
        <source>The stored mail cannot be read.</source>
        <translation>Збережений лист не вдається прочитати.</translation>
    </message>
    <message>
        <source>The mailbox needs the IMAP server (host) and the user name (user) in its settings.</source>
        <translation>Для скриньки в налаштуваннях потрібні сервер IMAP (host) та ім’я користувача (user).</translation>
    </message>
    <message>
        <source>The fingerprint is not SHA-256: 64 digits and letters a to f, with or without colons. “setup check” without it shows the right one.</source>
        <translation>Відбиток не є SHA-256: 64 цифри та літери від a до f, з двокрапками чи без. «setup check» без нього покаже правильний.</translation>
    </message>
    <message>
        <source>Mails cannot be moved to “%1”, the folder they are read from; change moveTo.</source>
        <translation>Листи не можна переміщувати до «%1» — це папка, з якої їх читають; змініть moveTo.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s password was never given; give it with: provodka-cli secret set %1 password</source>
        <translation>Пароль скриньки ще не задано; задайте його так: provodka-cli secret set %1 password</translation>
    </message>
    <message>
        <source>XOAUTH2 needs the provider&apos;s address for tokens (oauthAddress), which begins with https://.</source>
        <translation>Для XOAUTH2 потрібна адреса токенів провайдера (oauthAddress), що починається з https://.</translation>
    </message>
    <message>
        <source>XOAUTH2 needs the client ID (clientId) of the application that you registered with the provider.</source>
        <translation>Для XOAUTH2 потрібен client ID (clientId) застосунку, який ви зареєстрували у провайдера.</translation>
    </message>
    <message>
        <source>XOAUTH2 needs a refresh token; give it with: provodka-cli secret set %1 refreshToken</source>
        <translation>Для XOAUTH2 потрібен refresh token; задайте його так: provodka-cli secret set %1 refreshToken</translation>
    </message>
    <message>
        <source>Planfix answered success, but the entry of %1 is still at task %2. Look whether the token&apos;s owner may delete entries of the data tag.</source>
        <translation>Planfix повідомив про успіх, але запис на %1 досі в задачі %2. Перевірте, чи може власник токена видаляти записи аналітики.</translation>
    </message>
    <message>
        <source>“%1” is nobody in Planfix; enter a task whose assignee is told by comments (task:10485) or an employee who gets a task (user:5).</source>
        <translation>У Planfix немає «%1»; введіть задачу, виконавця якої сповіщатимуть коментарі (task:10485), або співробітника, який отримає задачу (user:5).</translation>
    </message>
    <message>
        <source>Planfix did not delete the entry (%1). Allow the token&apos;s owner to delete entries of the data tag, and look whether the task&apos;s status forbids it.</source>
        <translation>Planfix не видалив запис (%1). Дозвольте власникові токена видаляти записи аналітики й перевірте, чи не забороняє цього статус задачі.</translation>
    </message>
    <message>
        <source>User %1 has no password here; give it as the connection&apos;s secret “password”.</source>
        <translation>Для користувача %1 тут немає пароля; задайте його як секрет «password» цього підключення.</translation>
    </message>
    <message>
        <source>%1 answers with what no mail server says. Check host and port in the connection&apos;s settings.</source>
        <translation>%1 відповідає так, як не відповідає жоден поштовий сервер. Перевірте сервер і порт у налаштуваннях підключення.</translation>
    </message>
    <message>
        <source>The mail server %1 takes no password on this way. Check port and security in the connection&apos;s settings, or leave the user empty where none is asked for.</source>
        <translation>Поштовий сервер %1 у такий спосіб пароль не приймає. Перевірте порт і захист у налаштуваннях підключення або залиште користувача порожнім, якщо його не питають.</translation>
    </message>
    <message>
        <source>The mail connection needs the host of the server and a port from 1 to 65535.</source>
        <translation>Для поштового підключення потрібні адреса сервера й порт від 1 до 65535.</translation>
    </message>
    <message>
        <source>The setting “fingerprint” takes the SHA-256 fingerprint of a certificate: 64 digits and letters from A to F, with or without colons.</source>
        <translation>Параметр «fingerprint» — це відбиток сертифіката SHA-256: 64 цифри та літери від A до F, з двокрапками чи без.</translation>
    </message>
    <message>
        <source>The mail server %1 answers, and the connection to it is encrypted.</source>
        <translation>Поштовий сервер %1 відповідає, з’єднання з ним захищене.</translation>
    </message>
    <message>
        <source>The mail server %1 on this computer answers.</source>
        <translation>Поштовий сервер %1 на цьому комп’ютері відповідає.</translation>
    </message>
    <message>
        <source>It knows user %1 and the password. No mail was sent; &quot;provodka-cli alarm test&quot; sends one.</source>
        <translation>Він знає користувача %1 і пароль. Листа не надіслано; його надсилає «provodka-cli alarm test».</translation>
    </message>
    <message>
        <source>No user is set, so none was tried. Whether the server takes mail from here shows with &quot;provodka-cli alarm test&quot;.</source>
        <translation>Користувача не задано, тому його не перевірено. Чи приймає сервер пошту звідси, покаже «provodka-cli alarm test».</translation>
    </message>
    <message>
        <source>The mail server %1 is busy or closing and asks to come back later; it is tried again. It said: %2</source>
        <translation>Поштовий сервер %1 зайнятий або завершує роботу й просить прийти пізніше; спробу буде повторено. Відповідь сервера: %2</translation>
    </message>
    <message>
        <source>The mail server %1 does not let this computer in. It said: %2 Check host and port, or ask the server&apos;s administrator.</source>
        <translation>Поштовий сервер %1 не впускає цей комп’ютер. Відповідь сервера: %2 Перевірте сервер і порт або зверніться до адміністратора сервера.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no STARTTLS on this port. Choose TLS in the connection&apos;s settings, usually with port 465.</source>
        <translation>Поштовий сервер %1 на цьому порту не пропонує STARTTLS. Виберіть у налаштуваннях підключення TLS, зазвичай із портом 465.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot check the password just now; it is tried again.</source>
        <translation>Поштовий сервер %1 зараз не може перевірити пароль; спробу буде повторено.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses user %2 or the password. Enter the password again; where the mailbox has two-step sign-in, make an app password and enter that.</source>
        <translation>Поштовий сервер %1 не приймає користувача %2 або пароль. Введіть пароль ще раз; якщо у скриньки двоетапний вхід, створіть пароль застосунку та введіть його.</translation>
    </message>
    <message>
        <source>The mail server %1 does not let %2 be the sender. It said: %3 Enter the mailbox&apos;s own address as sender.</source>
        <translation>Поштовий сервер %1 не дозволяє %2 бути відправником. Відповідь сервера: %3 Введіть відправником власну адресу скриньки.</translation>
    </message>
    <message>
        <source>The mailbox of %1 takes nothing more: it is full. Make room in it; it is tried again. The mail server said: %2</source>
        <translation>Скринька %1 більше нічого не приймає: вона повна. Звільніть у ній місце; спробу буде повторено. Відповідь сервера: %2</translation>
    </message>
    <message>
        <source>The mail server %1 did not take the mail for %2 yet; it is tried again. It said: %3</source>
        <translation>Поштовий сервер %1 поки не прийняв лист для %2; спробу буде повторено. Відповідь сервера: %3</translation>
    </message>
    <message>
        <source>The mail server %1 takes no mail for %2. It said: %3 Check the address in the workspace&apos;s settings.</source>
        <translation>Поштовий сервер %1 не приймає листів для %2. Відповідь сервера: %3 Перевірте адресу в налаштуваннях робочого простору.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the mail for %2. It said: %3</source>
        <translation>Поштовий сервер %1 відхилив лист для %2. Відповідь сервера: %3</translation>
    </message>
    <message>
        <source>“%1” is not a mail address that can be written to.</source>
        <translation>«%1» — не адреса пошти, на яку можна писати.</translation>
    </message>
    <message>
        <source>There is no SecretKey, so WayForPay can neither be asked about a payment nor for its list: payments are known from mails only, and nothing is booked that a person or the route&apos;s trust in mails (mailTrust) does not allow. The SecretKey stands in the cabinet m.wayforpay.com, Налаштування магазину.</source>
        <translation>Немає SecretKey, тому WayForPay не можна ні спитати про платіж, ні попросити список: про платежі відомо лише з листів, і не вноситься нічого, чого не дозволяє людина або довіра маршруту до листів (mailTrust). SecretKey є в кабінеті m.wayforpay.com, Налаштування магазину.</translation>
    </message>
    <message>
        <source>The address to listen on is not opened: without the SecretKey anybody could sign a callback.</source>
        <translation>Адресу приймання не відкрито: без SecretKey сповіщення міг би підписати будь-хто.</translation>
    </message>
    <message>
        <source>No address to listen on is set and the list is not read by itself: payments are seen only when a mail in a mailbox of the route announces them.</source>
        <translation>Адресу приймання не вказано, і список сам не читається: платежі видно лише тоді, коли про них сповістить лист у скриньці маршруту.</translation>
    </message>
    <message>
        <source>Route “%1” books no payments, so there is nothing to compare.</source>
        <translation>Маршрут «%1» не вносить платежів, тому звіряти немає чого.</translation>
    </message>
    <message>
        <source>No payment service of route “%1” can be asked for a list, so there is nothing to compare with; give its connection the keys of its API.</source>
        <translation>Жоден платіжний сервіс маршруту «%1» не можна попросити про список, тож немає з чим звіряти; дайте його підключенню ключі API.</translation>
    </message>
    <message>
        <source>Compared with the payment service from %3 to %4: %1 of %2 payments agree, nothing to do.</source>
        <translation>Звірено з платіжним сервісом з %3 до %4: збігаються %1 із %2 платежів, робити нічого не треба.</translation>
    </message>
    <message>
        <source>Compared with the payment service from %3 to %4: %1 of %2 payments agree; %5 things to look at.</source>
        <translation>Звірено з платіжним сервісом з %3 до %4: збігаються %1 із %2 платежів; варто подивитися: %5.</translation>
    </message>
    <message>
        <source>Payments and orders of route “%1” could not be compared tonight. %2</source>
        <translation>Платежі та замовлення маршруту «%1» цієї ночі не вдалося звірити. %2</translation>
    </message>
    <message>
        <source>Provodka did not work for %1 minutes: it was off, or the computer slept.</source>
        <translation>Provodka не працювала %1 хв: її було вимкнено, або комп’ютер спав.</translation>
    </message>
    <message>
        <source>Connection “%1” does not work: %2</source>
        <translation>Підключення «%1» не працює: %2</translation>
    </message>
    <message>
        <source>Route “%1”: %2</source>
        <translation>Маршрут «%1»: %2</translation>
    </message>
    <message>
        <source>Connection “%1”: %2</source>
        <translation>Підключення «%1»: %2</translation>
    </message>
    <message>
        <source>Alarms do not reach %1 through “%2”: %3</source>
        <translation>Тривоги не доходять до %1 через «%2»: %3</translation>
    </message>
    <message>
        <source>The disk with the workspace has only %1 MB left; when it is full, Provodka stops. Free some space on it.</source>
        <translation>На диску з робочим простором лишилося тільки %1 МБ; коли він заповниться, Provodka зупиниться. Звільніть на ньому місце.</translation>
    </message>
    <message>
        <source>The entry of %1 for payment %2 is gone from order %3 already.</source>
        <translation>Запису на %1 за платежем %2 у замовленні %3 вже немає.</translation>
    </message>
    <message>
        <source>The entry of %1 for payment %2 was removed from order %3.</source>
        <translation>Запис на %1 за платежем %2 видалено із замовлення %3.</translation>
    </message>
    <message>
        <source>Payments can reach route “%1” in no way: have a source read its list every few minutes or listen for callbacks, or add a mailbox to the route&apos;s sources.</source>
        <translation>Платежі ніяк не можуть дійти до маршруту «%1»: нехай джерело читає список кожні кілька хвилин чи приймає сповіщення, або додайте до джерел маршруту скриньку.</translation>
    </message>
    <message>
        <source>Payments can reach route “%1” in no way: give the secret with “provodka-cli secret set %2 %3”, or add a mailbox to the route&apos;s sources.</source>
        <translation>Платежі ніяк не можуть дійти до маршруту «%1»: задайте секрет через «provodka-cli secret set %2 %3» або додайте до джерел маршруту скриньку.</translation>
    </message>
    <message>
        <source>The mail “%1” of %2, whose domain our mail host has verified, was read by rule %3: payment %4 of %5.</source>
        <translation>Лист «%1» від %2, чий домен перевірив наш поштовий вузол, прочитано правилом %3: платіж %4 на %5.</translation>
    </message>
    <message>
        <source>The mail “%1” that names %2 as its sender was read by rule %3: payment %4 of %5.</source>
        <translation>Лист «%1», що називає відправником %2, прочитано правилом %3: платіж %4 на %5.</translation>
    </message>
    <message>
        <source>The mail “%1” of %2 was read by rule %3: payment %4 of %5. Nothing proves who wrote it.</source>
        <translation>Лист «%1» від %2 прочитано правилом %3: платіж %4 на %5. Ніщо не підтверджує, хто його написав.</translation>
    </message>
    <message>
        <source>A mail in %1 cannot be read at all; the list of payments is looked at instead.</source>
        <translation>Лист у %1 зовсім не вдається прочитати; натомість переглядається список платежів.</translation>
    </message>
    <message>
        <source>The mail “%1” of %2 came, but route “%3” has no rule to read mails by (mailRules); perhaps a payment came. Write a rule and try it with “rule test”.</source>
        <translation>Надійшов лист «%1» від %2, але маршрут «%3» не має правила для читання листів (mailRules); можливо, надійшов платіж. Напишіть правило й перевірте його через «rule test».</translation>
    </message>
    <message>
        <source>No rule of route “%3” can read the mail “%1” of %2; perhaps a payment came. Try the rules with “rule test” and correct them.</source>
        <translation>Жодне правило маршруту «%3» не може прочитати лист «%1» від %2; можливо, надійшов платіж. Перевірте правила через «rule test» і виправте їх.</translation>
    </message>
    <message>
        <source>No rule of route “%3” can read the mail “%1” of %2; the list of payments is looked at instead. Try the rules with “rule test” and correct them.</source>
        <translation>Жодне правило маршруту «%3» не може прочитати лист «%1» від %2; натомість переглядається список платежів. Перевірте правила через «rule test» і виправте їх.</translation>
    </message>
    <message>
        <source>The mail “%1” of %2 names no payment; the list of payments is looked at for it.</source>
        <translation>Лист «%1» від %2 не називає платежу; його шукають у списку платежів.</translation>
    </message>
    <message>
        <source>The mail “%1” of %2 is read by no rule of route “%3” and was skipped.</source>
        <translation>Лист «%1» від %2 не читає жодне правило маршруту «%3», його пропущено.</translation>
    </message>
    <message>
        <source>The mail “%1” of %2 was read by rule %3 and names payment %4; the payment service is asked about it.</source>
        <translation>Лист «%1» від %2 прочитано правилом %3, він називає платіж %4; про нього питають платіжний сервіс.</translation>
    </message>
    <message>
        <source>Many mails in %1 name payments that the payment service does not know. Perhaps somebody forges them, or a rule of route “%2” takes another number for the payment&apos;s. For an hour they only ring: real payments are found in the list.</source>
        <translation>Багато листів у %1 називають платежі, яких платіжний сервіс не знає. Можливо, їх хтось підробляє, або правило маршруту «%2» бере за номер платежу інший номер. Годину вони лише сповіщатимуть: справжні платежі знаходяться у списку.</translation>
    </message>
    <message>
        <source>The mail “%1” of %2 was read by rule %3 and says something else about payment %4 than is known; the payment service is asked again.</source>
        <translation>Лист «%1» від %2 прочитано правилом %3, і про платіж %4 він каже інше, ніж відомо; платіжний сервіс питають ще раз.</translation>
    </message>
    <message>
        <source>The mail “%1” of %2 was read by rule %3 and names payment %4, which is known already.</source>
        <translation>Лист «%1» від %2 прочитано правилом %3, він називає платіж %4, який уже відомий.</translation>
    </message>
    <message>
        <source>A mail names payment %1 of %2, but %3 does not know it yet; it is asked again in some minutes.</source>
        <translation>Лист називає платіж %1 на суму %2, але %3 його ще не знає; за кілька хвилин його спитають ще раз.</translation>
    </message>
    <message>
        <source>A mail names payment %1 of %2, but %3 knows no such payment, so it was not booked: perhaps somebody forged the mail, or a rule takes another number for the payment&apos;s. Look at the payment service; if there is nothing, skip it.</source>
        <translation>Лист називає платіж %1 на суму %2, але %3 такого платежу не знає, тому його не внесено: можливо, лист хтось підробив, або правило бере за номер платежу інший номер. Подивіться в платіжному сервісі; якщо там нічого немає, пропустіть.</translation>
    </message>
    <message>
        <source>A mail names payment %1 of %2, which %3 does not know; payment %4 of the same sum came at the same time. Probably the rule takes another number for the payment&apos;s: nothing is lost, but correct it.</source>
        <translation>Лист називає платіж %1 на суму %2, якого %3 не знає; тоді ж надійшов платіж %4 на ту саму суму. Імовірно, правило бере за номер платежу інший номер: нічого не втрачено, але виправте його.</translation>
    </message>
    <message>
        <source>Copy of the workspace, %1: %2</source>
        <translation>Копія робочого простору, %1: %2</translation>
    </message>
    <message>
        <source>Comparison, %1: %2</source>
        <translation>Звірка, %1: %2</translation>
    </message>
    <message>
        <source>The connection that people are told through is not there, or cannot tell people anything; correct it in the workspace&apos;s settings.</source>
        <translation>Підключення, через яке сповіщають людей, немає або воно не вміє сповіщати; виправте його в налаштуваннях робочого простору.</translation>
    </message>
    <message>
        <source>%1 was told through “%2”: %3</source>
        <translation>%1 сповіщено через «%2»: %3</translation>
    </message>
    <message>
        <source>%1 was not told through “%2” for three days; it is given up: %3</source>
        <translation>%1 не вдавалося сповістити через «%2» три дні; спроби припинено: %3</translation>
    </message>
    <message>
        <source>%1 could not be told through “%2”; it is tried again: %3</source>
        <translation>%1 не вдалося сповістити через «%2»; спробу буде повторено: %3</translation>
    </message>
    <message>
        <source>Name each order once, and leave out the sum of one of them at most: it takes what is left.</source>
        <translation>Вкажіть кожне замовлення один раз; без суми може бути щонайбільше одне з них: на нього припаде решта.</translation>
    </message>
    <message>
        <source>Nothing of the %1 would be left for one of the orders.</source>
        <translation>З %1 одному із замовлень нічого не лишилося б.</translation>
    </message>
    <message>
        <source>A notice from %1 was received and kept, but it cannot be read; what is wrong with it stands in its story.</source>
        <translation>Сповіщення від %1 отримано й збережено, але прочитати його не вдається; що з ним не так, сказано в його історії.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 was finished long ago and its details were removed; now it has status “%3”. Do by hand what that means for the order, then skip this event.</source>
        <translation>Платіж %1 на суму %2 давно завершено, а його дані видалено; тепер його статус «%3». Зробіть вручну те, що це означає для замовлення, а потім пропустіть цю подію.</translation>
    </message>
    <message>
        <source>This event is being undone; try again in a moment.</source>
        <translation>Записане для цієї події саме скасовується; спробуйте ще раз за мить.</translation>
    </message>
    <message>
        <source>This event was finished long ago and its details were removed; do by hand what is missing.</source>
        <translation>Цю подію давно завершено, а її дані видалено; зробіть вручну те, чого бракує.</translation>
    </message>
    <message>
        <source>%1 assigned the payment to %2 and answers for it that the money came.</source>
        <translation>%1: платіж прив’язано до %2 під власну відповідальність за те, що гроші надійшли.</translation>
    </message>
    <message>
        <source>This route only watches and writes nothing; let it work before anything is undone.</source>
        <translation>Цей маршрут лише спостерігає й нічого не пише; дайте йому працювати, перш ніж щось скасовувати.</translation>
    </message>
    <message>
        <source>This event is being undone already.</source>
        <translation>Записане для цієї події вже скасовується.</translation>
    </message>
    <message>
        <source>Nothing was written for this event that still stands.</source>
        <translation>Для цієї події не записано нічого, що ще діє.</translation>
    </message>
    <message>
        <source>%1 asked to undo what was written for payment %2.</source>
        <translation>%1: запит скасувати записане для платежу %2.</translation>
    </message>
    <message>
        <source>%1 undid what was written for payment %2 of %3; it is not booked again unless somebody asks to try again.</source>
        <translation>%1: записане для платежу %2 на %3 скасовано; його більше не внесуть, доки хтось не попросить спробувати ще раз.</translation>
    </message>
    <message>
        <source>Only a part of what was written for payment %1 was undone; look at the order.</source>
        <translation>Скасовано лише частину записаного для платежу %1; подивіться на замовлення.</translation>
    </message>
    <message>
        <source>Nothing was undone for payment %1.</source>
        <translation>Для платежу %1 нічого не скасовано.</translation>
    </message>
    <message>
        <source>The nightly copy is in %1 (%2, events: %3).</source>
        <translation>Нічна копія — у %1 (%2, подій: %3).</translation>
    </message>
    <message>
        <source>There is no copy of this night: %1</source>
        <translation>Копії за цю ніч немає: %1</translation>
    </message>
    <message>
        <source>What is old could not be removed: %1</source>
        <translation>Старі дані не вдалося видалити: %1</translation>
    </message>
    <message>
        <source>What is old was removed: %1 lines of the log, the raw text of %2 notices, the details of %3 events.</source>
        <translation>Старі дані видалено: рядків журналу — %1, початкового тексту сповіщень — %2, даних подій — %3.</translation>
    </message>
    <message>
        <source>Provodka would book %1 of payment %2 at order %3 now; this route only watches.</source>
        <translation>Зараз Provodka внесла б %1 за платіж %2 у замовлення %3; цей маршрут лише спостерігає.</translation>
    </message>
    <message>
        <source>Provodka would move order %1 from “%2” to “%3” now; this route only watches.</source>
        <translation>Зараз Provodka перемістила б замовлення %1 з «%2» до статусу «%3»; цей маршрут лише спостерігає.</translation>
    </message>
    <message>
        <source>Provodka would write a comment at order %1 now; this route only watches.</source>
        <translation>Зараз Provodka написала б коментар у замовленні %1; цей маршрут лише спостерігає.</translation>
    </message>
    <message>
        <source>This route only watches: nothing was written. For payment %1 of %2 at order %3 Provodka would have come to “%4”.</source>
        <translation>Цей маршрут лише спостерігає: нічого не записано. Для платежу %1 на суму %2 у замовленні %3 Provodka дійшла б до «%4».</translation>
    </message>
    <message>
        <source>Not sent, because the route only watches now.</source>
        <translation>Не надіслано, бо маршрут тепер лише спостерігає.</translation>
    </message>
    <message>
        <source>The route works now; payment %1, which it had only watched, is looked at again.</source>
        <translation>Маршрут тепер працює; платіж %1, за яким він лише спостерігав, розглядається знову.</translation>
    </message>
    <message>
        <source>The connection does not say whose Authentication-Results are believed, so the sender is not proven.</source>
        <translation>Підключення не каже, чиїм Authentication-Results довіряти, тому відправника не підтверджено.</translation>
    </message>
    <message>
        <source>The mail does not name exactly one sender, so its sender is not proven.</source>
        <translation>Лист не називає рівно одного відправника, тому відправника не підтверджено.</translation>
    </message>
    <message>
        <source>%1 wrote no Authentication-Results on this mail: the sender is not proven.</source>
        <translation>%1 не записав Authentication-Results у цей лист: відправника не підтверджено.</translation>
    </message>
    <message>
        <source>The topmost Authentication-Results cannot be read: the sender is not proven.</source>
        <translation>Верхній Authentication-Results не вдається прочитати: відправника не підтверджено.</translation>
    </message>
    <message>
        <source>The topmost Authentication-Results are of &quot;%1&quot;, not of %2: the sender is not proven.</source>
        <translation>Верхній Authentication-Results належить «%1», а не %2: відправника не підтверджено.</translation>
    </message>
    <message>
        <source>%1 found the sender %2 genuine (dmarc=pass).</source>
        <translation>%1 вважає відправника %2 справжнім (dmarc=pass).</translation>
    </message>
    <message>
        <source>%1 found the signature of %2 right (dkim=pass).</source>
        <translation>%1 вважає підпис %2 правильним (dkim=pass).</translation>
    </message>
    <message>
        <source>%1 found no right signature that belongs to %2 (neither dkim=pass nor dmarc=pass): the sender is not proven.</source>
        <translation>%1 не знайшов правильного підпису, що належить %2 (ні dkim=pass, ні dmarc=pass): відправника не підтверджено.</translation>
    </message>
    <message>
        <source>This is not an e-mail: it does not begin with header lines.</source>
        <translation>Це не електронний лист: він не починається з рядків заголовка.</translation>
    </message>
    <message>
        <source>A secure connection to the mail server %1 could not be made. Check port and security in the connection&apos;s settings: 993 goes with tls, 143 with starttls.</source>
        <translation>Не вдалося встановити захищене з’єднання з поштовим сервером %1. Перевірте порт і захист у налаштуваннях підключення: 993 — для tls, 143 — для starttls.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 has expired. Its owner has to renew it; if it was renewed, check the date and time of this computer. Its fingerprint is %2.</source>
        <translation>Термін дії сертифіката поштового сервера %1 минув. Його власник має оновити сертифікат; якщо вже оновлено, перевірте дату й час цього комп’ютера. Відбиток: %2.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not valid yet. Check the date and time of this computer. Its fingerprint is %2.</source>
        <translation>Сертифікат поштового сервера %1 ще не чинний. Перевірте дату й час цього комп’ютера. Відбиток: %2.</translation>
    </message>
    <message>
        <source>The mail server at %1 has a certificate for another name. Check the host in the connection&apos;s settings. The certificate&apos;s fingerprint is %2.</source>
        <translation>Поштовий сервер за адресою %1 має сертифікат на інше ім’я. Перевірте сервер у налаштуваннях підключення. Відбиток сертифіката: %2.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is signed by nobody whom this computer trusts. If it is your own server, compare the fingerprint with its administrator&apos;s and enter it in the connection&apos;s settings: %2.</source>
        <translation>Сертифікат поштового сервера %1 не підписаний ніким, кому довіряє цей комп’ютер. Якщо це ваш власний сервер, звірте відбиток з його адміністратором і введіть його в налаштуваннях підключення: %2.</translation>
    </message>
    <message>
        <source>The mail server %1 shows another certificate than the one whose fingerprint stands in the connection&apos;s settings. If it was renewed, enter the new fingerprint: %2. Otherwise somebody may be intercepting the connection.</source>
        <translation>Поштовий сервер %1 показує не той сертифікат, чий відбиток є в налаштуваннях підключення. Якщо його оновили, введіть новий відбиток: %2. Інакше з’єднання, можливо, хтось перехоплює.</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 ended; it is made again.</source>
        <translation>З’єднання з поштовим сервером %1 обірвалося; воно встановлюється знову.</translation>
    </message>
    <message>
        <source>%1 answered with something that is not IMAP. Check host and port in the connection&apos;s settings.</source>
        <translation>%1 відповів чимось, що не є IMAP. Перевірте сервер і порт у налаштуваннях підключення.</translation>
    </message>
    <message>
        <source>The mail server %1 said more than it may before the encryption began; somebody may be intercepting the connection. Nothing was sent. Choose tls as security, if the server offers it.</source>
        <translation>Поштовий сервер %1 сказав більше, ніж можна до початку шифрування; можливо, з’єднання хтось перехоплює. Нічого не надіслано. Виберіть захист tls, якщо сервер його пропонує.</translation>
    </message>
    <message>
        <source>The mail server %1 ended the connection with the words: %2. It is made again.</source>
        <translation>Поштовий сервер %1 завершив з’єднання зі словами: %2. Воно встановлюється знову.</translation>
    </message>
    <message>
        <source>Without encryption everybody on the way to %1 could read the password; choose tls or starttls as security.</source>
        <translation>Без шифрування кожен на шляху до %1 міг би прочитати пароль; виберіть захист tls або starttls.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no STARTTLS, or somebody on the way takes it out. Nothing was sent in plain text. Choose tls as security, usually with port 993.</source>
        <translation>Поштовий сервер %1 не пропонує STARTTLS, або хтось дорогою це прибирає. Відкритим текстом нічого не надіслано. Виберіть захист tls, зазвичай із портом 993.</translation>
    </message>
    <message>
        <source>The mail server %1 takes no passwords in this way; choose another security, or xoauth2.</source>
        <translation>Поштовий сервер %1 у такий спосіб паролів не приймає; виберіть інший захист або xoauth2.</translation>
    </message>
    <message>
        <source>The mail server %1 knows no XOAUTH2; choose password as the way to log in.</source>
        <translation>Поштовий сервер %1 не знає XOAUTH2; виберіть вхід за паролем.</translation>
    </message>
    <message>
        <source>Without encryption a password would be read on the way to %1; choose TLS or STARTTLS.</source>
        <translation>Без шифрування пароль прочитали б на шляху до %1; виберіть TLS або STARTTLS.</translation>
    </message>
    <message>
        <source>The way to %1 is tampered with: words came before the encryption began. Use TLS instead of STARTTLS, or another network.</source>
        <translation>У з’єднання з %1 втручаються: дані надійшли до початку шифрування. Користуйтеся TLS замість STARTTLS або іншою мережею.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one in the connection&apos;s settings. If the server&apos;s certificate was renewed, enter its new fingerprint: %2</source>
        <translation>%1 показує не той сертифікат, що в налаштуваннях підключення. Якщо сертифікат сервера оновили, введіть його новий відбиток: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by nobody this computer trusts. Check the host; if the server is your own, enter the fingerprint of its certificate in the connection&apos;s settings: %2</source>
        <translation>Сертифікат %1 не підписаний ніким, кому довіряє цей комп’ютер. Перевірте сервер; якщо він ваш власний, введіть відбиток його сертифіката в налаштуваннях підключення: %2</translation>
    </message>
    <message>
        <source>%1 refuses connections. Check host and port in the connection&apos;s settings; it is tried again.</source>
        <translation>%1 не приймає з’єднань. Перевірте сервер і порт у налаштуваннях підключення; спробу буде повторено.</translation>
    </message>
    <message>
        <source>A secure connection to %1 could not be made. Check port and security in the connection&apos;s settings: TLS and STARTTLS have ports of their own.</source>
        <translation>Не вдалося встановити захищене з’єднання з %1. Перевірте порт і захист у налаштуваннях підключення: у TLS і STARTTLS різні порти.</translation>
    </message>
    <message>
        <source>%1 ended the connection; it is tried again.</source>
        <translation>%1 завершив з’єднання; спробу буде повторено.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is of %3, and the books are closed until %4; it was not booked. Confirm it to book it at order %5 with %6, the first open day.</source>
        <translation>Дата платежу %1 на суму %2 — %3, а облік закрито до %4; його не внесено. Підтвердьте, щоб внести його в замовлення %5 датою %6 — першим відкритим днем.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is booked at order %3 (due %4, paid before %5). It is of %6, which is closed: it gets %7, the first open day.</source>
        <translation>Платіж %1 на суму %2 вноситься в замовлення %3 (до оплати %4, сплачено раніше %5). День %6 закрито, тому платіж вноситься датою %7 — першим відкритим днем.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is booked at order %3 (due %4, paid before %5). It is of %6, which is closed: %8 decided that it gets %7, the first open day.</source>
        <translation>Платіж %1 на суму %2 вноситься в замовлення %3 (до оплати %4, сплачено раніше %5). День %6 закрито; за рішенням людини (%8) платіж вноситься датою %7 — першим відкритим днем.</translation>
    </message>
    <message>
        <source>Payment %1 came: %2.</source>
        <translation>Надійшов платіж %1: %2.</translation>
    </message>
    <message>
        <source>Payment %1 came: %2 from %3.</source>
        <translation>Надійшов платіж %1: %2 від %3.</translation>
    </message>
    <message>
        <source>The order says as well that payment %1 of %2 came.</source>
        <translation>У замовленні також сказано, що надійшов платіж %1 на суму %2.</translation>
    </message>
    <message>
        <source>%1 of %2 came for order %3; %4 is missing.</source>
        <translation>За замовлення %3 надійшло %1 з %2; бракує %4.</translation>
    </message>
    <message>
        <source>Whoever is responsible for order %1 is told that %2 is missing.</source>
        <translation>Відповідального за замовлення %1 сповіщено, що бракує %2.</translation>
    </message>
    <message>
        <source>“%1” is neither a sum like 150.00 nor a share like 1.5 % (with two decimals at most).</source>
        <translation>«%1» — ні сума на зразок 150.00, ні частка на зразок 1.5 % (щонайбільше два десяткові знаки).</translation>
    </message>
    <message>
        <source>&quot;mailTrust&quot; lets mails prove payments, but &quot;mailSenders&quot; does not say whose: name the addresses or domains that the payment service writes from.</source>
        <translation>&quot;mailTrust&quot; дозволяє листам підтверджувати платежі, але &quot;mailSenders&quot; не каже чиїм: назвіть адреси або домени, з яких пише платіжний сервіс.</translation>
    </message>
    <message>
        <source>&quot;mailTrust&quot; is &quot;sender&quot;: whoever writes a mail with the sender&apos;s address %1, which anybody can do, has a payment booked that never came. Choose &quot;authenticated&quot; or give the payment service&apos;s key.</source>
        <translation>&quot;mailTrust&quot; — &quot;sender&quot;: хто напише листа з адресою відправника %1, а це може будь-хто, той внесе платіж, якого не було. Виберіть &quot;authenticated&quot; або задайте ключ платіжного сервісу.</translation>
    </message>
    <message>
        <source>Order %1 counts as paid in full and stands in “%3”: %4 of %2 came, and %5 less is tolerated.</source>
        <translation>Замовлення %1 вважається сплаченим повністю і перебуває у статусі «%3»: надійшло %4 з %2, а недоплата %5 допустима.</translation>
    </message>
    <message>
        <source>Order %1 counts as paid in full and stands in “%3”: %4 came for %2, and %5 more is tolerated.</source>
        <translation>Замовлення %1 вважається сплаченим повністю і перебуває у статусі «%3»: за %2 надійшло %4, а переплата %5 допустима.</translation>
    </message>
    <message>
        <source>Order %1 counts as paid in full: due %2, paid %4, %5 less is tolerated; it moves on from “%3”.</source>
        <translation>Замовлення %1 вважається сплаченим повністю: до оплати %2, сплачено %4, недоплата %5 допустима; воно переходить далі зі статусу «%3».</translation>
    </message>
    <message>
        <source>Order %1 counts as paid in full: due %2, paid %4, %5 more is tolerated; it moves on from “%3”.</source>
        <translation>Замовлення %1 вважається сплаченим повністю: до оплати %2, сплачено %4, переплата %5 допустима; воно переходить далі зі статусу «%3».</translation>
    </message>
    <message>
        <source>%1 of %2 came for order %3, which reaches %4, but it stands in “%5” and not where orders wait for payment; it was not moved. %6 is missing.</source>
        <translation>За замовлення %3 надійшло %1 з %2, чого досить для «%4», але воно у статусі «%5», а не там, де замовлення чекають на оплату; його не переміщено. Бракує %6.</translation>
    </message>
    <message>
        <source>%1 of %2 came for order %3, which reaches %4; it stands in “%5” already. %6 is missing.</source>
        <translation>За замовлення %3 надійшло %1 з %2, чого досить для «%4»; воно вже у статусі «%5». Бракує %6.</translation>
    </message>
    <message>
        <source>%1 of %2 came for order %3, which reaches %4; it moves on from “%5”. %6 is missing.</source>
        <translation>За замовлення %3 надійшло %1 з %2, чого досить для «%4»; воно переходить далі зі статусу «%5». Бракує %6.</translation>
    </message>
    <message>
        <source>%1 decided to move order %2 on from “%3”: due %4, paid %5.</source>
        <translation>%1: вирішено перемістити замовлення %2 далі з «%3»: до оплати %4, сплачено %5.</translation>
    </message>
    <message>
        <source>Payment %1 is of %2 (%5 as the payment service converted it), but order %3 asks for %4; it was not booked.</source>
        <translation>Платіж %1 — на %2 (%5 за перерахунком платіжного сервісу), а замовлення %3 просить %4; його не внесено.</translation>
    </message>
    <message>
        <source>Payment %1 is of %2, but order %3 asks for %4; it was not booked.</source>
        <translation>Платіж %1 — на %2, а замовлення %3 просить %4; його не внесено.</translation>
    </message>
    <message>
        <source>Order %3 that payment %1 of %2 names is of %4, longer ago than this route takes orders from; it was not booked. If it is meant nevertheless, assign the payment to it.</source>
        <translation>Замовлення %3, яке називає платіж %1 на суму %2, створено %4 — давніше, ніж бере цей маршрут; його не внесено. Якщо все ж ідеться про нього, прив’яжіть платіж до цього замовлення.</translation>
    </message>
    <message>
        <source>The payer of %2 (payment %1) typed order %3, but that stands in “%5” and not where orders wait for payment; it was not booked. If it is meant nevertheless, assign the payment to it.</source>
        <translation>Платник %2 (платіж %1) ввів замовлення %3, але воно у статусі «%5», а не там, де замовлення чекають на оплату; його не внесено. Якщо все ж ідеться про нього, прив’яжіть платіж до цього замовлення.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is to be given back (%3); how much went back is not known yet, and nothing was undone.</source>
        <translation>Платіж %1 на суму %2 має бути повернуто (%3); скільки повернуто, ще невідомо, і нічого не скасовано.</translation>
    </message>
    <message>
        <source>The payer of %2 (payment %1) typed several order numbers: %3; assign the payment to the right one, or split it over them.</source>
        <translation>Платник %2 (платіж %1) ввів кілька номерів замовлень: %3; прив’яжіть платіж до правильного або розподіліть його між ними.</translation>
    </message>
    <message>
        <source>The payer typed this number.</source>
        <translation>Цей номер ввів платник.</translation>
    </message>
    <message>
        <source>What came about payment %1 of %2 contradicts itself, and there is nobody to ask. Look at the payment service; if the money came, assign the payment to an order, otherwise skip it.</source>
        <translation>Відомості про платіж %1 на суму %2 суперечать одні одним, а перевірити їх ніде. Подивіться в платіжному сервісі; якщо гроші надійшли, прив’яжіть платіж до замовлення, інакше пропустіть.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is not proven, and no source of the route can be asked about it. Give the payment service&apos;s key, or look there yourself and assign the payment to an order.</source>
        <translation>Платіж %1 на суму %2 не підтверджено, і жодне джерело маршруту не можна про нього спитати. Задайте ключ платіжного сервісу або подивіться там самі й прив’яжіть платіж до замовлення.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is known from a mail only, and this route trusts no mails. Look at the payment service; if the money came, assign the payment to an order, otherwise skip it.</source>
        <translation>Про платіж %1 на суму %2 відомо лише з листа, а цей маршрут листам не довіряє. Подивіться в платіжному сервісі; якщо гроші надійшли, прив’яжіть платіж до замовлення, інакше пропустіть.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is known from a mail only, and who wrote it is not as sure as this route wants (mailTrust): perhaps somebody forged it. Look at the payment service; if the money came, assign the payment to an order, otherwise skip it.</source>
        <translation>Про платіж %1 на суму %2 відомо лише з листа, і хто його написав, не так певно, як вимагає цей маршрут (mailTrust): можливо, його хтось підробив. Подивіться в платіжному сервісі; якщо гроші надійшли, прив’яжіть платіж до замовлення, інакше пропустіть.</translation>
    </message>
    <message>
        <source>By a mail, payment %1 of %2 was given back (%3) after it had been booked, and there is nobody to ask how much. Nothing was undone: look at the payment service and correct the entry and the order&apos;s stage yourself.</source>
        <translation>За листом, платіж %1 на суму %2 повернуто (%3) після того, як його внесли, а спитати, скільки, немає кого. Нічого не скасовано: подивіться в платіжному сервісі й самі виправте запис і статус замовлення.</translation>
    </message>
    <message>
        <source>By a mail, payment %1 of %2 was given back (%3) before it was booked; it was not booked.</source>
        <translation>За листом, платіж %1 на суму %2 повернуто (%3) до того, як його внесли; його не внесено.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is perhaps payment %3, which is booked already: the same order, the same sum, within minutes, and one of them is known from a mail only. It was not booked again. If it is another payment, assign it to the order; otherwise skip it.</source>
        <translation>Платіж %1 на суму %2 — можливо, той самий, що вже внесений платіж %3: те саме замовлення, та сама сума, з різницею в хвилини, і про один із них відомо лише з листа. Вдруге його не внесено. Якщо це інший платіж, прив’яжіть його до замовлення; інакше пропустіть.</translation>
    </message>
    <message>
        <source>%1 of payment %2 went back; %4 confirmed that it is booked as a minus at order %3.</source>
        <translation>%1 з платежу %2 повернуто; за підтвердженням людини (%4) це вноситься зі знаком мінус у замовлення %3.</translation>
    </message>
    <message>
        <source>%1 of payment %2 went back and is booked as a minus at order %3.</source>
        <translation>%1 з платежу %2 повернуто, і це вноситься зі знаком мінус у замовлення %3.</translation>
    </message>
    <message>
        <source>Order %1 moves from “%2”, because money of payment %3 went back; %4 confirmed it.</source>
        <translation>Замовлення %1 переміщується з «%2», бо гроші платежу %3 повернуто (підтвердження: %4).</translation>
    </message>
    <message>
        <source>Order %1 moves from “%2”, because money of payment %3 went back.</source>
        <translation>Замовлення %1 переміщується з «%2», бо гроші платежу %3 повернуто.</translation>
    </message>
    <message>
        <source>%1 of payment %2 (%3) went back (%4) after it had been booked at several orders. Nothing was undone: say how much of it belongs to which order, and it is booked there as a minus.</source>
        <translation>%1 з платежу %2 (%3) повернуто (%4) після того, як його внесли в кілька замовлень. Нічого не скасовано: вкажіть, скільки з цього належить до якого замовлення, і це буде внесено туди зі знаком мінус.</translation>
    </message>
    <message>
        <source>%1 of payment %2 (%3) went back (%4) after it had been booked. Nothing was undone: an entry of minus %5 at order %6 is prepared, confirm it.</source>
        <translation>%1 з платежу %2 (%3) повернуто (%4) після того, як його внесли. Нічого не скасовано: підготовлено запис на суму −%5 у замовленні %6, підтвердьте його.</translation>
    </message>
    <message>
        <source>%1 of payment %2 (%3) went back so far (%4), more than is booked. Nothing was undone: an entry of minus %5 at order %6 is prepared, confirm it.</source>
        <translation>%1 з платежу %2 (%3) усього повернуто (%4) — більше, ніж внесено. Нічого не скасовано: підготовлено запис на суму −%5 у замовленні %6, підтвердьте його.</translation>
    </message>
    <message>
        <source>%1 of payment %2 (%3) went back (%4) before it was booked; it was not booked.</source>
        <translation>%1 з платежу %2 (%3) повернуто (%4) до того, як його внесли; його не внесено.</translation>
    </message>
    <message>
        <source>An entry of order %1 has no readable sum, so it is not known how much is paid; what went back of payment %2 was not booked.</source>
        <translation>Один із записів замовлення %1 не має суми, яку можна прочитати, тому невідомо, скільки сплачено; повернене з платежу %2 не внесено.</translation>
    </message>
    <message>
        <source>The minus entry of payment %1 was accepted but is not to be seen at order %2 yet.</source>
        <translation>Запис зі знаком мінус за платежем %1 прийнято, але в замовленні %2 його ще не видно.</translation>
    </message>
    <message>
        <source>The minus entry of payment %1 was accepted, but order %2 does not show it with its sum; look at the order&apos;s entries.</source>
        <translation>Запис зі знаком мінус за платежем %1 прийнято, але замовлення %2 не показує його із сумою; подивіться на записи замовлення.</translation>
    </message>
    <message>
        <source>%1 of payment %2 went back and is booked as a minus at order %3; it stands in “%4”.</source>
        <translation>%1 з платежу %2 повернуто й внесено зі знаком мінус у замовлення %3; воно у статусі «%4».</translation>
    </message>
    <message>
        <source>Nothing is prepared to be confirmed here: either nothing went back, or it is confirmed already.</source>
        <translation>Тут немає нічого підготовленого для підтвердження: або нічого не повернуто, або вже підтверджено.</translation>
    </message>
    <message>
        <source>%1 of this payment cannot go back from order %2.</source>
        <translation>Із замовлення %2 не можна повернути %1 цього платежу.</translation>
    </message>
    <message>
        <source>Say how the %1 that went back belong to the payment&apos;s orders; the parts make %2.</source>
        <translation>Вкажіть, як повернені %1 належать до замовлень платежу; частини дають %2.</translation>
    </message>
    <message>
        <source>What goes back from which order is clear here; confirm it without parts.</source>
        <translation>Що з якого замовлення повертається, тут зрозуміло; підтвердьте без частин.</translation>
    </message>
    <message>
        <source>%1 confirmed that %2 of payment %3 went back: it is booked as a minus, the order&apos;s stage stays.</source>
        <translation>%1: підтверджено, що %2 з платежу %3 повернуто: це вноситься зі знаком мінус, статус замовлення лишається.</translation>
    </message>
    <message>
        <source>%1 confirmed that %2 of payment %3 went back: it is booked as a minus.</source>
        <translation>%1: підтверджено, що %2 з платежу %3 повернуто: це вноситься зі знаком мінус.</translation>
    </message>
    <message>
        <source>A threshold is a share or a sum with its stage: {&quot;share&quot;: &quot;50&quot;, &quot;stage&quot;: &quot;130&quot;} or {&quot;sum&quot;: &quot;1000.00&quot;, &quot;stage&quot;: &quot;130&quot;}.</source>
        <translation>Поріг — це частка або сума зі статусом: {&quot;share&quot;: &quot;50&quot;, &quot;stage&quot;: &quot;130&quot;} або {&quot;sum&quot;: &quot;1000.00&quot;, &quot;stage&quot;: &quot;130&quot;}.</translation>
    </message>
    <message>
        <source>The threshold “%1” is neither a share above 0 and below 100 nor a sum; what is paid in full moves to the stage of paid orders.</source>
        <translation>Поріг «%1» — ні частка більша за 0 і менша за 100, ні сума; сплачене повністю переміщується до статусу оплачених замовлень.</translation>
    </message>
    <message>
        <source>The setting “comment” takes “off”, “order” or “ledger”, not “%1”.</source>
        <translation>Параметр «comment» приймає «off», «order» або «ledger», а не «%1».</translation>
    </message>
    <message>
        <source>The setting “monthsBack” takes a number of months from 1 to %1, or 0 for orders of any age.</source>
        <translation>Параметр «monthsBack» приймає кількість місяців від 1 до %1 або 0 для замовлень будь-якого віку.</translation>
    </message>
    <message>
        <source>The setting “closedUntil” takes a day like 2026-10-31, not “%1”.</source>
        <translation>Параметр «closedUntil» приймає день на зразок 2026-10-31, а не «%1».</translation>
    </message>
    <message>
        <source>An order is moved anyway only when its payment is booked and something else than the exact sum or its stage kept it; this event ended as “%1”.</source>
        <translation>Замовлення все ж переміщують лише тоді, коли його платіж внесено, а завадило щось інше, ніж точна сума чи його статус; ця подія закінчилася як «%1».</translation>
    </message>
    <message>
        <source>This payment is not booked at order %1.</source>
        <translation>Цей платіж не внесено в замовлення %1.</translation>
    </message>
    <message>
        <source>%1 decided to move order %2 on anyway.</source>
        <translation>%1: вирішено все ж перемістити замовлення %2.</translation>
    </message>
    <message>
        <source>There is nothing to confirm: no closed period keeps this payment from being booked.</source>
        <translation>Нема чого підтверджувати: жоден закритий період не заважає внести цей платіж.</translation>
    </message>
    <message>
        <source>%1 confirmed that payment %2 of a closed day is booked with the first open day.</source>
        <translation>%1: підтверджено, що платіж %2 із закритого дня вноситься першим відкритим днем.</translation>
    </message>
    <message>
        <source>Event %1, payment %2: “%4” instead of “%3”: %5</source>
        <translation>Подія %1, платіж %2: «%4» замість «%3»: %5</translation>
    </message>
    <message>
        <source>Event %1, payment %2: written at order %4 instead of %3.</source>
        <translation>Подія %1, платіж %2: записано в замовленні %4 замість %3.</translation>
    </message>
    <message>
        <source>Event %1, payment %2: %4 booked instead of %3.</source>
        <translation>Подія %1, платіж %2: внесено %4 замість %3.</translation>
    </message>
    <message>
        <source>Event %1, payment %2: the entry says something else (%3).</source>
        <translation>Подія %1, платіж %2: у записі інше (%3).</translation>
    </message>
    <message>
        <source>Event %1, payment %2: the order is moved to “%4”, which was not done.</source>
        <translation>Подія %1, платіж %2: замовлення переміщується до статусу «%4», чого не було зроблено.</translation>
    </message>
    <message>
        <source>Event %1, payment %2: the order is not moved to “%3”.</source>
        <translation>Подія %1, платіж %2: замовлення не переміщується до статусу «%3».</translation>
    </message>
    <message>
        <source>Event %1, payment %2: the order is moved to “%4” instead of “%3”.</source>
        <translation>Подія %1, платіж %2: замовлення переміщується до статусу «%4» замість «%3».</translation>
    </message>
    <message>
        <source>Event %1, payment %2: a comment is written as well.</source>
        <translation>Подія %1, платіж %2: також пишеться коментар.</translation>
    </message>
    <message>
        <source>Event %1, payment %2: no comment is written.</source>
        <translation>Подія %1, платіж %2: коментар не пишеться.</translation>
    </message>
    <message>
        <source>Event %1, payment %2: the payment service would be asked first; it was “%3”.</source>
        <translation>Подія %1, платіж %2: спершу було б запитано платіжний сервіс; було «%3».</translation>
    </message>
    <message>
        <source>Event %1, payment %2: order %3 would be looked for, about which nothing is stored; it was “%4”.</source>
        <translation>Подія %1, платіж %2: шукалося б замовлення %3, про яке нічого не збережено; було «%4».</translation>
    </message>
    <message>
        <source>Route “%1”, %2 to %3: %4 of %5 payments agree with entries and orders.</source>
        <translation>Маршрут «%1», з %2 до %3: %4 із %5 платежів збігаються із записами та замовленнями.</translation>
    </message>
    <message>
        <source>Skipped by a person: %1.</source>
        <translation>Пропущено людиною: %1.</translation>
    </message>
    <message>
        <source>Still under way: %1.</source>
        <translation>Ще в роботі: %1.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Робити нічого не треба.</translation>
    </message>
    <message>
        <source>Date for VAT</source>
        <translation>Дата для ПДВ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комісія</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Чистими</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Paid out on</source>
        <translation>Зараховано</translation>
    </message>
    <message>
        <source>Sum paid out</source>
        <translation>Зарахована сума</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Контрагент</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Ідентифікатор платежу</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Proven by</source>
        <translation>Чим підтверджено</translation>
    </message>
    <message>
        <source>return</source>
        <translation>повернення</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>платіж</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежі</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Повернення</translation>
    </message>
    <message>
        <source>Without a known fee</source>
        <translation>Без відомої комісії</translation>
    </message>
    <message>
        <source>not paid out yet</source>
        <translation>ще не зараховано</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Разом</translation>
    </message>
    <message>
        <source>There are no payments of these days.</source>
        <translation>За ці дні платежів немає.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Підсумки</translation>
    </message>
    <message>
        <source>signed callback</source>
        <translation>підписане сповіщення</translation>
    </message>
    <message>
        <source>confirmed by the service</source>
        <translation>підтверджено сервісом</translation>
    </message>
    <message>
        <source>list of the service</source>
        <translation>список сервісу</translation>
    </message>
    <message>
        <source>mail of a verified sender</source>
        <translation>лист перевіреного відправника</translation>
    </message>
    <message>
        <source>mail with the sender&apos;s address</source>
        <translation>лист з адресою відправника</translation>
    </message>
    <message>
        <source>confirmed by a person</source>
        <translation>підтверджено людиною</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>не підтверджено</translation>
    </message>
    <message>
        <source>The route works since; payment %1 became its own.</source>
        <translation>Відтоді маршрут працює; платіж %1 став його власним.</translation>
    </message>
    <message>
        <source>People booked %1 of payment %2 at order %3 instead of order %4.</source>
        <translation>Люди внесли %1 з платежу %2 у замовлення %3 замість замовлення %4.</translation>
    </message>
    <message>
        <source>People booked %1 instead of %2 of payment %3 at order %4.</source>
        <translation>Люди внесли %1 замість %2 за платіж %3 у замовлення %4.</translation>
    </message>
    <message>
        <source>People moved order %1 to “%2” instead of “%3”.</source>
        <translation>Люди перемістили замовлення %1 до статусу «%2» замість «%3».</translation>
    </message>
    <message>
        <source>People did the same for payment %1, %2 later.</source>
        <translation>Люди зробили те саме для платежу %1, на %2 пізніше.</translation>
    </message>
    <message>
        <source>People did the same for payment %1, at least %2 later.</source>
        <translation>Люди зробили те саме для платежу %1, щонайменше на %2 пізніше.</translation>
    </message>
    <message>
        <source>People have not done it yet for payment %1.</source>
        <translation>Для платежу %1 люди цього ще не зробили.</translation>
    </message>
    <message>
        <source>People booked payment %1, but never moved order %2.</source>
        <translation>Люди внесли платіж %1, але замовлення %2 так і не перемістили.</translation>
    </message>
    <message>
        <source>Nobody booked payment %1 of %2 at order %3.</source>
        <translation>Ніхто не вніс платіж %1 на суму %2 у замовлення %3.</translation>
    </message>
    <message>
        <source>People moved order %1 to “%2”; Provodka would have left it: %3</source>
        <translation>Люди перемістили замовлення %1 до статусу «%2»; Provodka його лишила б: %3</translation>
    </message>
    <message>
        <source>Nothing was watched in this time. A route watches when its setup says &quot;mode&quot;: &quot;watch&quot;.</source>
        <translation>За цей час ні за чим не спостерігали. Маршрут спостерігає, коли в його налаштуваннях &quot;mode&quot;: &quot;watch&quot;.</translation>
    </message>
    <message>
        <source>Watched events: %1.</source>
        <translation>Подій під спостереженням: %1.</translation>
    </message>
    <message>
        <source>Of %1 that can be compared, people did %2 differently.</source>
        <translation>З %1, які можна порівняти, люди зробили інакше: %2.</translation>
    </message>
    <message>
        <source>Provodka would have been sooner by %1 (median), nine of ten by no more than %2, the longest by %3.</source>
        <translation>Provodka впоралася б раніше на %1 (медіана), у дев’яти випадках із десяти — не більш як на %2, найбільше — на %3.</translation>
    </message>
    <message>
        <source>%1 of these times are at least so long: only between two looks is it known when people did it.</source>
        <translation>%1 із цих проміжків — щонайменше такі: коли люди це зробили, відомо лише між двома переглядами.</translation>
    </message>
    <message>
        <source>Not done by people yet: %1.</source>
        <translation>Ще не зроблено людьми: %1.</translation>
    </message>
    <message>
        <source>Booked by hand before it was known here: %1.</source>
        <translation>Внесено вручну раніше, ніж стало відомо тут: %1.</translation>
    </message>
    <message>
        <source>Provodka would have asked a person: %1.</source>
        <translation>Provodka передала б на рішення людині: %1.</translation>
    </message>
    <message>
        <source>Taken over since the route works: %1.</source>
        <translation>Перейнято відтоді, як маршрут працює: %1.</translation>
    </message>
    <message>
        <source>These are more rows than a sheet can hold (1048575); ask for fewer days, or for CSV.</source>
        <translation>Рядків більше, ніж уміщує аркуш (1048575); попросіть менше днів або CSV.</translation>
    </message>
    <message>
        <source>as fast</source>
        <translation>так само швидко</translation>
    </message>
    <message>
        <source>%1× faster</source>
        <translation>прискорення ×%1</translation>
    </message>
    <message>
        <source>%1× slower</source>
        <translation>сповільнення ×%1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручну</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>сповіщення</translation>
    </message>
    <message>
        <source>list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>лист</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Чим підтверджено</translation>
    </message>
    <message>
        <source>Orders before</source>
        <translation>Замовлень раніше</translation>
    </message>
    <message>
        <source>Median before</source>
        <translation>Медіана раніше</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Зміна</translation>
    </message>
    <message>
        <source>Only working hours are counted.</source>
        <translation>Рахуються лише робочі години.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>секунд</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примітки</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Часи</translation>
    </message>
    <message>
        <source>Slowest orders</source>
        <translation>Найповільніші замовлення</translation>
    </message>
    <message>
        <source>Moved at (UTC)</source>
        <translation>Переміщено (UTC)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Times between stages, %1</source>
        <translation>Час між статусами, %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>порівняно з %1</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Статуси</translation>
    </message>
    <message>
        <source>Moved at</source>
        <translation>Переміщено</translation>
    </message>
    <message>
        <source>“%1” are no working hours; write them like “Mon-Fri 09:00-18:00, Sat 10:00-14:00”.</source>
        <translation>«%1» — не робочі години; напишіть їх так: «Mon-Fri 09:00-18:00, Sat 10:00-14:00».</translation>
    </message>
    <message>
        <source>Line %1 of the holidays is no day: “%2”; write it like 2026-01-31.</source>
        <translation>Рядок %1 вихідних — не день: «%2»; напишіть його так: 2026-01-31.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is paid at the payment service, but Provodka has not taken it up and no order has an entry for it. Look whether the route runs; the payment comes with the next list, or book it by hand.</source>
        <translation>Платіж %1 на суму %2 сплачено в платіжному сервісі, але Provodka не взяла його в роботу, і жодне замовлення не має запису про нього. Перевірте, чи працює маршрут; платіж надійде з наступним списком, або внесіть його вручну.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is paid, but booked nowhere: it waits for a person (event %3). %4</source>
        <translation>Платіж %1 на суму %2 сплачено, але ніде не внесено: він потребує уваги (подія %3). %4</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is paid, but still not booked (event %3). Look whether the route runs and its order system can be reached.</source>
        <translation>Платіж %1 на суму %2 сплачено, але досі не внесено (подія %3). Перевірте, чи працює маршрут і чи доступна система замовлень.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is paid at the payment service, but Provodka had set it aside (event %3). %4 Retry the event.</source>
        <translation>Платіж %1 на суму %2 сплачено в платіжному сервісі, але Provodka його пропустила (подія %3). %4 Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 was booked at order %3, but its entry is gone. Find out who deleted it, then retry event %4.</source>
        <translation>Платіж %1 на суму %2 було внесено в замовлення %3, але його запис зник. З’ясуйте, хто його видалив, потім спробуйте ще раз (подія %4).</translation>
    </message>
    <message>
        <source>Order %1 has an entry for payment %2 of %3, but the payment service says “%4”. If no other payment came for it, delete the entry and correct the order&apos;s stage.</source>
        <translation>У замовленні %1 є запис про платіж %2 на %3, але платіжний сервіс каже «%4». Якщо іншого платежу за нього не було, видаліть запис і виправте статус замовлення.</translation>
    </message>
    <message>
        <source>%1 of payment %2 of %3 was given back, but order %4 still has the whole entry. Enter the return there and look at the order&apos;s stage.</source>
        <translation>%1 з платежу %2 на %3 повернуто, але в замовленні %4 досі весь запис. Внесіть туди повернення та перевірте статус замовлення.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 was given back (%3), but order %4 still has its entry. Enter the return there and look at the order&apos;s stage.</source>
        <translation>Платіж %1 на суму %2 повернуто (%3), але в замовленні %4 досі є його запис. Внесіть туди повернення та перевірте статус замовлення.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is booked %3 times (order %4). Delete what is too much, then look at the order&apos;s stage.</source>
        <translation>Платіж %1 на суму %2 внесено кілька разів: %3 (замовлення %4). Видаліть зайве, потім перевірте статус замовлення.</translation>
    </message>
    <message>
        <source>Payment %1 is %2 at the payment service, but %3 is booked for it (order %4). Correct the entry.</source>
        <translation>Платіж %1 у платіжному сервісі — %2, але для нього внесено %3 (замовлення %4). Виправте запис.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 seems to be booked by hand at order %3: an entry of the same sum names no payment. Write the payment&apos;s id into that entry, then retry event %4.</source>
        <translation>Платіж %1 на суму %2, схоже, внесено вручну в замовлення %3: запис на ту саму суму не називає платежу. Впишіть у нього ідентифікатор платежу, потім спробуйте ще раз (подія %4).</translation>
    </message>
    <message>
        <source>The entry of %1 at order %2 (%3) names no payment. If the money came another way (cash, bank transfer) nothing is to be done; otherwise write the payment&apos;s id into it.</source>
        <translation>Запис на %1 у замовленні %2 (%3) не називає платежу. Якщо гроші надійшли іншим шляхом (готівка, банківський переказ), нічого робити не треба; інакше впишіть у нього ідентифікатор платежу.</translation>
    </message>
    <message>
        <source>The entry of %1 at order %2 names payment “%3”, which the payment service does not list for these days. Compare it with the payment service&apos;s cabinet; correct the id or delete the entry.</source>
        <translation>Запис на %1 у замовленні %2 називає платіж «%3», якого платіжний сервіс за ці дні не показує. Звірте його з кабінетом платіжного сервісу; виправте ідентифікатор або видаліть запис.</translation>
    </message>
    <message>
        <source>Order %1 stands in “%2”, but only %3 of %4 is paid; %5 is missing. Ask who moved it, and stop it or get the money.</source>
        <translation>Замовлення %1 у статусі «%2», але сплачено лише %3 з %4; бракує %5. З’ясуйте, хто його перемістив; зупиніть замовлення або отримайте гроші.</translation>
    </message>
    <message>
        <source>Order %1 still stands in “%2” although %3 is paid, %4 more than the %5 due. Decide what the surplus is for, and move the order.</source>
        <translation>Замовлення %1 досі у статусі «%2», хоча сплачено %3 — на %4 більше, ніж %5 до оплати. Вирішіть, що робити з переплатою, і перемістіть замовлення.</translation>
    </message>
    <message>
        <source>Order %1 is paid in full (%2) but still stands in “%3”. Move it by hand, or retry the event of its last payment.</source>
        <translation>Замовлення %1 сплачено повністю (%2), але воно досі у статусі «%3». Перемістіть його вручну або спробуйте ще раз для його останнього платежу.</translation>
    </message>
    <message>
        <source>(since %1; event %2)</source>
        <translation>(з %1; подія %2)</translation>
    </message>
    <message>
        <source>(since %1)</source>
        <translation>(з %1)</translation>
    </message>
    <message>
        <source>Route “%1” is off: it books no payments any more. If that is not meant, switch it on.</source>
        <translation>Маршрут «%1» вимкнено: він більше не вносить платежів. Якщо це не навмисно, увімкніть його.</translation>
    </message>
    <message>
        <source>and further ones: %1</source>
        <translation>і ще: %1</translation>
    </message>
    <message>
        <source>Payments that need a person: %1; together %2</source>
        <translation>Платежів, що потребують уваги: %1; разом %2</translation>
    </message>
    <message>
        <source>What else needs a person: %1</source>
        <translation>Що ще потребує уваги: %1</translation>
    </message>
    <message>
        <source>It is over: %1</source>
        <translation>Минуло: %1</translation>
    </message>
    <message>
        <source>Each is reported once, and its end too; &quot;provodka-cli alarm list&quot; shows what is open.</source>
        <translation>Про кожну сказано один раз; відкриті показує «provodka-cli alarm list», і про те, що минуло, теж буде сказано.</translation>
    </message>
    <message>
        <source>Provodka: over: %1</source>
        <translation>Provodka: минуло: %1</translation>
    </message>
    <message>
        <source>Provodka: %1</source>
        <translation>Provodka: %1</translation>
    </message>
    <message>
        <source>Provodka: %2 alarms, first: %1</source>
        <translation>Provodka: тривог — %2, перша: %1</translation>
    </message>
    <message>
        <source>Stage “%1” (%2) is gone from the target, or may no longer be seen: orders cannot be moved or recognised. Choose another in the route&apos;s setting “%3”.</source>
        <translation>Статус «%1» (%2) зник із системи, або його більше не видно: замовлення не можна ні перемістити, ні впізнати. Виберіть інший у параметрі маршруту «%3».</translation>
    </message>
    <message>
        <source>Field “%1” (%2) is gone from the target, or may no longer be seen. Choose another in the route&apos;s setting “%3”.</source>
        <translation>Поле «%1» (%2) зникло із системи, або його більше не видно. Виберіть інше в параметрі маршруту «%3».</translation>
    </message>
    <message>
        <source>Data tag “%1” (%2) is gone from the target, or may no longer be seen: nothing can be booked. Choose another in the route&apos;s setting “%3”.</source>
        <translation>Аналітика «%1» (%2) зникла із системи, або її більше не видно: нічого не можна внести. Виберіть іншу в параметрі маршруту «%3».</translation>
    </message>
    <message>
        <source>What the route&apos;s setting “%3” names, “%1” (%2), is gone from the target, or may no longer be seen. Choose another.</source>
        <translation>Те, що називає параметр маршруту «%3» — «%1» (%2), — зникло із системи, або його більше не видно. Виберіть інше.</translation>
    </message>
    <message>
        <source>Stage %1 was called “%2” and is now “%3”. Provodka goes on using it by its number; if it means something else now, choose another in the route&apos;s setting “%4”.</source>
        <translation>Статус %1 називався «%2», а тепер «%3». Provodka й далі користується ним за номером; якщо він тепер означає щось інше, виберіть інший у параметрі маршруту «%4».</translation>
    </message>
    <message>
        <source>Field %1 was called “%2” and is now “%3”. Provodka goes on using it by its number; if it means something else now, choose another in the route&apos;s setting “%4”.</source>
        <translation>Поле %1 називалося «%2», а тепер «%3». Provodka й далі користується ним за номером; якщо воно тепер означає щось інше, виберіть інше в параметрі маршруту «%4».</translation>
    </message>
    <message>
        <source>%1 was called “%2” and is now “%3”. Provodka goes on using it; if it means something else now, choose another in the route&apos;s setting “%4”.</source>
        <translation>%1 називалося «%2», а тепер «%3». Provodka й далі цим користується; якщо це тепер означає щось інше, виберіть інше в параметрі маршруту «%4».</translation>
    </message>
    <message>
        <source>Field “%1” (%2) became mandatory: what leaves it empty may be refused. Make it optional again, or add it to the route&apos;s setting “fields”.</source>
        <translation>Поле «%1» (%2) стало обов’язковим: те, що лишає його порожнім, можуть відхилити. Зробіть його знову необов’язковим або додайте до параметра маршруту «fields».</translation>
    </message>
    <message>
        <source>The data tag that payments are booked with has a new field “%1” (%2). If it is mandatory, entries will be refused: make it optional, or add it to the route&apos;s setting “fields”.</source>
        <translation>Аналітика, якою вносяться платежі, має нове поле «%1» (%2). Якщо воно обов’язкове, записи відхилятимуть: зробіть його необов’язковим або додайте до параметра маршруту «fields».</translation>
    </message>
    <message>
        <source>The regular expression takes too long on this mail; write it so that it does not try the same characters again and again.</source>
        <translation>Регулярний вираз працює на цьому листі надто довго; напишіть його так, щоб він не пробував ті самі символи знову й знову.</translation>
    </message>
    <message>
        <source>The mail has %1 HTML tables; table %2 is not there.</source>
        <translation>У листі таблиць HTML: %1; таблиці %2 немає.</translation>
    </message>
    <message>
        <source>HTML table %1 has %2 rows; row %3 is not there.</source>
        <translation>У таблиці HTML %1 рядків: %2; рядка %3 немає.</translation>
    </message>
    <message>
        <source>Nothing stands behind “%1”.</source>
        <translation>За «%1» нічого немає.</translation>
    </message>
    <message>
        <source>“%1” is not in the mail.</source>
        <translation>«%1» у листі немає.</translation>
    </message>
    <message>
        <source>Nothing stands between “%1” and “%2”.</source>
        <translation>Між «%1» і «%2» нічого немає.</translation>
    </message>
    <message>
        <source>The regular expression finds nothing in the mail.</source>
        <translation>Регулярний вираз у листі нічого не знаходить.</translation>
    </message>
    <message>
        <source>There is no such cell in HTML table %1, or it is empty.</source>
        <translation>Такої комірки в таблиці HTML %1 немає, або вона порожня.</translation>
    </message>
    <message>
        <source>The mail holds no text.</source>
        <translation>У листі немає тексту.</translation>
    </message>
    <message>
        <source>The mail tells of a payment, but its value “%1” cannot be taken: %2</source>
        <translation>Лист повідомляє про платіж, але його значення «%1» не вдається взяти: %2</translation>
    </message>
    <message>
        <source>No mail rule fits this mail.</source>
        <translation>Жодне правило листів не підходить до цього листа.</translation>
    </message>
    <message>
        <source>The mail is very large; a part of it was not read.</source>
        <translation>Лист дуже великий; частину його не прочитано.</translation>
    </message>
    <message>
        <source>it stands there several times and differs (“%1”, “%2”).</source>
        <translation>воно стоїть там кілька разів і різне («%1», «%2»).</translation>
    </message>
    <message>
        <source>its rule does not say that it is money.</source>
        <translation>його правило не каже, що це гроші.</translation>
    </message>
    <message>
        <source>it is in %1, and the value “currency” says %2.</source>
        <translation>воно у %1, а значення «currency» каже %2.</translation>
    </message>
    <message>
        <source>no currency is named; give the rule&apos;s value a &quot;currency&quot;.</source>
        <translation>валюту не названо; дайте значенню правила &quot;currency&quot;.</translation>
    </message>
    <message>
        <source>“%1” is not a currency.</source>
        <translation>«%1» — не валюта.</translation>
    </message>
    <message>
        <source>no rule that fits this mail takes it.</source>
        <translation>жодне правило, що підходить до цього листа, його не бере.</translation>
    </message>
    <message>
        <source>“%1” is not more than nothing.</source>
        <translation>«%1» — не більше нуля.</translation>
    </message>
    <message>
        <source>The mail names no order number.</source>
        <translation>Лист не називає номера замовлення.</translation>
    </message>
    <message>
        <source>The mail names no payment id, so the same payment by another way cannot be recognised.</source>
        <translation>Лист не називає ідентифікатора платежу, тому той самий платіж з іншого шляху не впізнати.</translation>
    </message>
    <message>
        <source>it is longer than 200 characters.</source>
        <translation>воно довше за 200 символів.</translation>
    </message>
    <message>
        <source>neither the text nor the mail&apos;s Date names one.</source>
        <translation>ні текст, ні Date листа його не називають.</translation>
    </message>
    <message>
        <source>The text names no date; the mail&apos;s own Date is taken.</source>
        <translation>Текст не називає дати; взято Date самого листа.</translation>
    </message>
    <message>
        <source>its rule does not say that it is a date.</source>
        <translation>його правило не каже, що це дата.</translation>
    </message>
    <message>
        <source>No rule says what became of the payment; mark the rule as &quot;success&quot; or let it take the &quot;status&quot;.</source>
        <translation>Жодне правило не каже, що сталося з платежем; позначте правило як &quot;success&quot; або нехай воно бере &quot;status&quot;.</translation>
    </message>
    <message>
        <source>The rules do not say what the status “%1” means.</source>
        <translation>Правила не кажуть, що означає статус «%1».</translation>
    </message>
    <message>
        <source>None of the %1 conditions of “any” holds.</source>
        <translation>Не виконується жодна з умов «any» (%1).</translation>
    </message>
    <message>
        <source>The condition %1 does not hold.</source>
        <translation>Умова %1 не виконується.</translation>
    </message>
    <message>
        <source>The condition %1 does not hold; there stands “%2”.</source>
        <translation>Умова %1 не виконується; там стоїть «%2».</translation>
    </message>
    <message>
        <source>Nothing is left of “%1” after the clean-ups.</source>
        <translation>Після очищення від «%1» нічого не лишилося.</translation>
    </message>
    <message>
        <source>“%1” is not an order number.</source>
        <translation>«%1» — не номер замовлення.</translation>
    </message>
    <message>
        <source>The rule is switched off.</source>
        <translation>Правило вимкнено.</translation>
    </message>
    <message>
        <source>Not tried: the rule “%1” matched and is final.</source>
        <translation>Не пробувалося: правило «%1» підійшло, і воно останнє.</translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation>Правил більше ніж %1.</translation>
    </message>
    <message>
        <source>A mail rule must stand in braces { }.</source>
        <translation>Правило листів має стояти у фігурних дужках { }.</translation>
    </message>
    <message>
        <source>Mail rules are a list in square brackets, or {&quot;version&quot;: 1, &quot;rules&quot;: [ … ]}.</source>
        <translation>Правила листів — це список у квадратних дужках або {&quot;version&quot;: 1, &quot;rules&quot;: [ … ]}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>«%1» має бути true або false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation>«%1» має бути цілим числом від %2 до %3.</translation>
    </message>
    <message>
        <source>A pattern must not begin with &quot;(*&quot;.</source>
        <translation>Вираз не може починатися з &quot;(*&quot;.</translation>
    </message>
    <message>
        <source>The regular expression is broken at character %1: %2.</source>
        <translation>Регулярний вираз зламано на символі %1: %2.</translation>
    </message>
    <message>
        <source>A condition is {&quot;field&quot;: &quot;subject&quot;, &quot;contains&quot;: &quot;…&quot;}, or {&quot;all&quot;: [ … ]}, or {&quot;any&quot;: [ … ]}.</source>
        <translation>Умова — це {&quot;field&quot;: &quot;subject&quot;, &quot;contains&quot;: &quot;…&quot;}, або {&quot;all&quot;: [ … ]}, або {&quot;any&quot;: [ … ]}.</translation>
    </message>
    <message>
        <source>There are too many conditions in one another or in a row.</source>
        <translation>Забагато умов одна в одній або поспіль.</translation>
    </message>
    <message>
        <source>A condition needs exactly one of: %1.</source>
        <translation>Умові потрібне рівно одне з: %1.</translation>
    </message>
    <message>
        <source>&quot;cell&quot; is {&quot;table&quot;: 1, &quot;row&quot;: 2, &quot;column&quot;: 2}; row may be &quot;all&quot; or &quot;last&quot;, or &quot;rowWith&quot; names a text that one of the row&apos;s cells begins with.</source>
        <translation>&quot;cell&quot; — це {&quot;table&quot;: 1, &quot;row&quot;: 2, &quot;column&quot;: 2}; row може бути &quot;all&quot; або &quot;last&quot;, або &quot;rowWith&quot; називає текст, з якого починається одна з комірок рядка.</translation>
    </message>
    <message>
        <source>Say either &quot;row&quot; or &quot;rowWith&quot;, and not both.</source>
        <translation>Вкажіть або &quot;row&quot;, або &quot;rowWith&quot;, а не обидва.</translation>
    </message>
    <message>
        <source>A value needs exactly one of: %1.</source>
        <translation>Значенню потрібне рівно одне з: %1.</translation>
    </message>
    <message>
        <source>&quot;between&quot; needs two texts: [&quot;from here&quot;, &quot;to there&quot;].</source>
        <translation>&quot;between&quot; потребує двох текстів: [&quot;звідси&quot;, &quot;досюди&quot;].</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can only be true.</source>
        <translation>«%1» може бути лише true.</translation>
    </message>
    <message>
        <source>A clean-up is &quot;digits&quot;, &quot;lower&quot;, &quot;upper&quot;, {&quot;before&quot;: &quot;…&quot;}, {&quot;behind&quot;: &quot;…&quot;} or {&quot;replace&quot;: &quot;…&quot;, &quot;with&quot;: &quot;…&quot;}.</source>
        <translation>Очищення — це &quot;digits&quot;, &quot;lower&quot;, &quot;upper&quot;, {&quot;before&quot;: &quot;…&quot;}, {&quot;behind&quot;: &quot;…&quot;} або {&quot;replace&quot;: &quot;…&quot;, &quot;with&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>A value must stand in braces { }.</source>
        <translation>Значення має стояти у фігурних дужках { }.</translation>
    </message>
    <message>
        <source>A value&apos;s name begins with a letter and has at most 64 letters, digits, spaces, dots, hyphens or underscores.</source>
        <translation>Назва значення починається з літери й має щонайбільше 64 літери, цифри, пробіли, крапки, дефіси чи підкреслення.</translation>
    </message>
    <message>
        <source>&quot;status&quot; says what the words of the mail mean: {&quot;Успішно&quot;: &quot;paid&quot;, &quot;Declined&quot;: &quot;failed&quot;}.</source>
        <translation>&quot;status&quot; каже, що означають слова листа: {&quot;Успішно&quot;: &quot;paid&quot;, &quot;Declined&quot;: &quot;failed&quot;}.</translation>
    </message>
    <message>
        <source>A rule takes at most %1 values.</source>
        <translation>Правило бере щонайбільше стільки значень: %1.</translation>
    </message>
    <message>
        <source>Mail rules, %1: %2</source>
        <translation>Правила листів, %1: %2</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«%1» — не дата.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways; say in the rule which sign parts the fraction (&quot;decimal&quot;).</source>
        <translation>«%1» можна прочитати двома способами; вкажіть у правилі, який знак відділяє дробову частину (&quot;decimal&quot;).</translation>
    </message>
    <message>
        <source>“%1” can be two days; say in the rule that the month comes first (&quot;monthFirst&quot;).</source>
        <translation>«%1» може бути двома днями; вкажіть у правилі, що місяць іде першим (&quot;monthFirst&quot;).</translation>
    </message>
    <message>
        <source>The payer typed this number, and the same sum is due.</source>
        <translation>Цей номер ввів платник, і до оплати та сама сума.</translation>
    </message>
    <message>
        <source>The same sum is due, and the order is new.</source>
        <translation>До оплати та сама сума, і замовлення нове.</translation>
    </message>
    <message>
        <source>The same sum is due, and the order names the payer.</source>
        <translation>До оплати та сама сума, і у замовленні є ім’я платника.</translation>
    </message>
    <message>
        <source>The same sum is due, the order names the payer, and the order is new.</source>
        <translation>До оплати та сама сума, у замовленні є ім’я платника, і замовлення нове.</translation>
    </message>
    <message>
        <source>The number is close to the one given, and the order is new.</source>
        <translation>Номер схожий на вказаний, і замовлення нове.</translation>
    </message>
    <message>
        <source>The number is close to the one given, and the order names the payer.</source>
        <translation>Номер схожий на вказаний, і у замовленні є ім’я платника.</translation>
    </message>
    <message>
        <source>The number is close to the one given, the order names the payer, and the order is new.</source>
        <translation>Номер схожий на вказаний, у замовленні є ім’я платника, і замовлення нове.</translation>
    </message>
    <message>
        <source>The same sum is due, and the number is close to the one given.</source>
        <translation>До оплати та сама сума, і номер схожий на вказаний.</translation>
    </message>
    <message>
        <source>The same sum is due, the number is close to the one given, and the order is new.</source>
        <translation>До оплати та сама сума, номер схожий на вказаний, і замовлення нове.</translation>
    </message>
    <message>
        <source>The same sum is due, the number is close to the one given, and the order names the payer.</source>
        <translation>До оплати та сама сума, номер схожий на вказаний, і у замовленні є ім’я платника.</translation>
    </message>
    <message>
        <source>The same sum is due, the number is close to the one given, the order names the payer, and the order is new.</source>
        <translation>До оплати та сама сума, номер схожий на вказаний, у замовленні є ім’я платника, і замовлення нове.</translation>
    </message>
    <message>
        <source>The order names the payer.</source>
        <translation>У замовленні є ім’я платника.</translation>
    </message>
    <message>
        <source>No payment waits for a person.</source>
        <translation>Жоден платіж не потребує уваги.</translation>
    </message>
    <message>
        <source>Payments that wait for a person: %1; the longest since %2:</source>
        <translation>Платежів, що потребують уваги: %1; найдовше — з %2:</translation>
    </message>
    <message>
        <source>Payments that came: %1; together %2</source>
        <translation>Платежів надійшло: %1; разом %2</translation>
    </message>
    <message>
        <source>No payments came.</source>
        <translation>Платежів не надходило.</translation>
    </message>
    <message>
        <source>Entries booked: %1; together %2</source>
        <translation>Записів внесено: %1; разом %2</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>Нічого не внесено.</translation>
    </message>
    <message>
        <source>Alarms that are open: %1</source>
        <translation>Відкритих тривог: %1</translation>
    </message>
    <message>
        <source>Provodka: summary of %1</source>
        <translation>Provodka: підсумок за %1</translation>
    </message>
    <message>
        <source>No copy of the workspace was made yet.</source>
        <translation>Копії робочого простору ще не робили.</translation>
    </message>
    <message>
        <source>Payments, entries and orders were not compared yet.</source>
        <translation>Платежі, записи й замовлення ще не звіряли.</translation>
    </message>
    <message>
        <source>This comes every morning, also when there is nothing to tell. When it does not come, Provodka does not run: look at its computer.</source>
        <translation>Це надходить щоранку, навіть коли немає про що повідомити. Якщо не надходить, Provodka не працює: подивіться на її комп’ютер.</translation>
    </message>
    <message>
        <source>Provodka was off from %1 to %2</source>
        <translation>Provodka була вимкнена з %1 до %2</translation>
    </message>
    <message>
        <source>Provodka was off from %1 to %2: the program or the computer did not run, or the computer slept. What came meanwhile is taken up now:</source>
        <translation>Provodka була вимкнена з %1 до %2: програма чи комп’ютер не працювали, або комп’ютер спав. Те, що надійшло тим часом, береться в роботу зараз:</translation>
    </message>
    <message>
        <source>Order %1 stands in “%2” again already.</source>
        <translation>Замовлення %1 уже знову у статусі «%2».</translation>
    </message>
    <message>
        <source>Order %1 was moved on meanwhile: it stands in “%2” and not where it was brought (“%3”); move it yourself.</source>
        <translation>Замовлення %1 тим часом перемістили далі: воно у статусі «%2», а не там, куди його перенесли («%3»); перемістіть його самі.</translation>
    </message>
    <message>
        <source>Order %1 is moved back from “%2” to “%3”.</source>
        <translation>Замовлення %1 повертається з «%2» до «%3».</translation>
    </message>
    <message>
        <source>The entry of payment %1 is not at order %2 any more.</source>
        <translation>Запису платежу %1 у замовленні %2 більше немає.</translation>
    </message>
    <message>
        <source>The entry of payment %1 at order %2 was changed meanwhile: it says %3 instead of %4; correct it yourself.</source>
        <translation>Запис платежу %1 у замовленні %2 тим часом змінили: там %3 замість %4; виправте його самі.</translation>
    </message>
    <message>
        <source>The entry of payment %1 at order %2 names payment %3 now; correct it yourself.</source>
        <translation>Запис платежу %1 у замовленні %2 тепер називає платіж %3; виправте його самі.</translation>
    </message>
    <message>
        <source>The entry of %1 for payment %2 is removed from order %3.</source>
        <translation>Запис на %1 за платежем %2 видаляється із замовлення %3.</translation>
    </message>
    <message>
        <source>The comment at order %1 stays; delete it if it misleads.</source>
        <translation>Коментар у замовленні %1 лишається; видаліть його, якщо він вводить в оману.</translation>
    </message>
    <message>
        <source>Order %1 is not to be found any more.</source>
        <translation>Замовлення %1 більше не вдається знайти.</translation>
    </message>
    <message>
        <source>Event %1 wrote at order %2 later; undo it first, or both together.</source>
        <translation>Подія %1 писала в замовлення %2 пізніше; спершу скасуйте її або обидві разом.</translation>
    </message>
    <message>
        <source>What was written at order %1 later is undone first.</source>
        <translation>Те, що записано в замовлення %1 пізніше, скасовується першим.</translation>
    </message>
    <message>
        <source>Workspace: &quot;%2&quot; is set to %3.</source>
        <translation>Робочий простір: «%2» тепер %3.</translation>
    </message>
    <message>
        <source>Workspace: &quot;%2&quot; is no longer set (it was %3).</source>
        <translation>Робочий простір: «%2» більше не задано (було %3).</translation>
    </message>
    <message>
        <source>Workspace: &quot;%2&quot; changes from %3 to %4.</source>
        <translation>Робочий простір: «%2» змінюється з %3 на %4.</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot; only watches from now on: it says what it would do and writes nothing.</source>
        <translation>Маршрут «%1» відтепер лише спостерігає: каже, що зробив би, і нічого не пише.</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot; works from now on: it writes to its target instead of only watching.</source>
        <translation>Маршрут «%1» відтепер працює: пише до своєї системи, а не лише спостерігає.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of rows {&quot;connection&quot;: name, &quot;to&quot;: who is told there}.</source>
        <translation>«%1» має бути списком рядків {&quot;connection&quot;: назва, &quot;to&quot;: кого там сповіщати}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a day, such as &quot;2026-12-31&quot;.</source>
        <translation>«%1» має бути днем, наприклад &quot;2026-12-31&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a time of day, such as &quot;03:00&quot;.</source>
        <translation>«%1» має бути часом доби, наприклад &quot;03:00&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of rules in square brackets.</source>
        <translation>«%1» має бути списком правил у квадратних дужках.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; (%2) cannot tell people anything; choose another.</source>
        <translation>Підключення «%1» (%2) не вміє сповіщати людей; виберіть інше.</translation>
    </message>
    <message>
        <source>&quot;mode&quot; must be &quot;work&quot;, or &quot;watch&quot; for a route that only says what it would do and writes nothing.</source>
        <translation>&quot;mode&quot; має бути &quot;work&quot; або &quot;watch&quot; для маршруту, що лише каже, що зробив би, і нічого не пише.</translation>
    </message>
    <message>
        <source>The copy %1 cannot be written: the disk may be full, or this user may not write there. Free some space or name another place; the workspace itself is as it was.</source>
        <translation>Копію %1 не вдається записати: диск може бути повний, або цей користувач не має права туди писати. Звільніть місце або назвіть інше; сам робочий простір не змінився.</translation>
    </message>
    <message>
        <source>The copy %1 is damaged; take another copy.</source>
        <translation>Копію %1 пошкоджено; візьміть іншу.</translation>
    </message>
    <message>
        <source>%1 is not a copy of a Provodka workspace.</source>
        <translation>%1 не є копією робочого простору Provodka.</translation>
    </message>
    <message>
        <source>The copy %1 was made by a newer Provodka; install that version, or take an older copy.</source>
        <translation>Копію %1 зробила новіша Provodka; встановіть ту версію або візьміть старішу копію.</translation>
    </message>
    <message>
        <source>%1 is there already; name another file, or add --force to replace it.</source>
        <translation>%1 уже є; назвіть інший файл або додайте --force, щоб замінити його.</translation>
    </message>
    <message>
        <source>The folder %1 is not there; make it, or name another place.</source>
        <translation>Папки %1 немає; створіть її або назвіть інше місце.</translation>
    </message>
    <message>
        <source>The copy %1 cannot be read: %2.</source>
        <translation>Копію %1 не вдається прочитати: %2.</translation>
    </message>
    <message>
        <source>%1 is a database in use and no copy; make one with &quot;provodka-cli workspace backup FILE&quot;.</source>
        <translation>%1 — база даних у роботі, а не копія; копію робить «provodka-cli workspace backup FILE».</translation>
    </message>
    <message>
        <source>There is a workspace in %1 already; name another folder with --workspace, or add --force, which moves the old database aside and keeps it.</source>
        <translation>У %1 уже є робочий простір; назвіть іншу папку через --workspace або додайте --force — тоді стару базу буде відсунуто й збережено.</translation>
    </message>
    <message>
        <source>Provodka runs in %1 just now; stop it, then restore.</source>
        <translation>Provodka зараз працює в %1; зупиніть її, потім відновлюйте.</translation>
    </message>
    <message>
        <source>The copy cannot be put into %1: the disk may be full, or this user may not write there. What was there is as it was.</source>
        <translation>Копію не вдається покласти до %1: диск може бути повний, або цей користувач не має права туди писати. Те, що там було, не змінилося.</translation>
    </message>
    <message>
        <source>The old database in %1 cannot be moved aside; close what uses it, and restore again.</source>
        <translation>Стару базу даних у %1 не вдається відсунути; закрийте те, що нею користується, і відновіть ще раз.</translation>
    </message>
    <message>
        <source>The copy cannot take its place in %1; restore again.</source>
        <translation>Копія не може стати на місце в %1; відновіть ще раз.</translation>
    </message>
    <message>
        <source>The workspace was last used by a newer Provodka; install that version, or go back to the copy from before its upgrade with &quot;provodka-cli workspace restore %1 --force&quot;.</source>
        <translation>Цим робочим простором востаннє користувалася новіша Provodka; встановіть ту версію або поверніться до копії, зробленої перед її оновленням: «provodka-cli workspace restore %1 --force».</translation>
    </message>
    <message>
        <source>An older Provodka (%1, process %2) runs this workspace; stop it, then start this version.</source>
        <translation>Цей робочий простір використовує старіша Provodka (%1, процес %2); зупиніть її, потім запустіть цю версію.</translation>
    </message>
    <message>
        <source>This version has to change the workspace&apos;s database, and the copy %1 from before cannot be written: the disk may be full, or this user may not write there. Free some space and start again; nothing was changed.</source>
        <translation>Ця версія має змінити базу даних робочого простору, а копію %1 попереднього стану записати не вдається: диск може бути повний, або цей користувач не має права туди писати. Звільніть місце та запустіть знову; нічого не змінено.</translation>
    </message>
    <message>
        <source>Another copy of this workspace runs in %1 (process %2), and only one may write; stop it first.</source>
        <translation>Інша копія цього робочого простору працює в %1 (процес %2), а писати може лише одна; спершу зупиніть її.</translation>
    </message>
    <message>
        <source>The workspace was put back to an earlier state; whatever was written since then is looked for before anything is written again.</source>
        <translation>Робочий простір повернули до давнішого стану; усе, що записано відтоді, розшукується, перш ніж щось писати знову.</translation>
    </message>
    <message>
        <source>This copy of the workspace goes on from now; copies that ran before it refuse to. Whatever was written meanwhile is looked for before anything is written again.</source>
        <translation>Ця копія робочого простору продовжує роботу відтепер; копії, що працювали до неї, відмовляться. Усе, що записано тим часом, розшукується, перш ніж щось писати знову.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so a second copy of this workspace would not be noticed; give this user the right to write there.</source>
        <translation>%1 не вдається записати, тому другу копію цього робочого простору не було б помічено; дайте цьому користувачеві право туди писати.</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;.</source>
        <translation>Підключення «%1» немає.</translation>
    </message>
    <message>
        <source>No route is on; there is nothing to compare.</source>
        <translation>Жоден маршрут не ввімкнено; звіряти немає чого.</translation>
    </message>
    <message>
        <source>The first day %1 comes after the last one.</source>
        <translation>Перший день %1 пізніший за останній.</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot; cannot be compared: %2</source>
        <translation>Маршрут «%1» не вдається звірити: %2</translation>
    </message>
    <message>
        <source>only this route</source>
        <translation>лише цей маршрут</translation>
    </message>
    <message>
        <source>between the cells of CSV, for Excel</source>
        <translation>між комірками CSV, для Excel</translation>
    </message>
    <message>
        <source>compares payments at the service, entries and orders, and names what does not agree</source>
        <translation>звіряє платежі в сервісі, записи та замовлення й називає те, що не збігається</translation>
    </message>
    <message>
        <source>over</source>
        <translation>минуло</translation>
    </message>
    <message>
        <source>told</source>
        <translation>сповіщено</translation>
    </message>
    <message>
        <source>over, not told</source>
        <translation>минуло, не сповіщено</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>ще не сповіщено</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>З якого часу</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>No alarm is open.</source>
        <translation>Жодна тривога не відкрита.</translation>
    </message>
    <message>
        <source>%1 was told last through &quot;%2&quot; at %3.</source>
        <translation>%1 востаннє сповіщено через «%2» о %3.</translation>
    </message>
    <message>
        <source>%1 is about to be told through &quot;%2&quot;.</source>
        <translation>%1 зараз сповіщають через «%2».</translation>
    </message>
    <message>
        <source>%1 could not be told through &quot;%2&quot;: %3</source>
        <translation>%1 не вдалося сповістити через «%2»: %3</translation>
    </message>
    <message>
        <source>Provodka: a test</source>
        <translation>Provodka: перевірка</translation>
    </message>
    <message>
        <source>This is a test: alarms and summaries of Provodka reach you this way. Nothing has to be done.</source>
        <translation>Це перевірка: тривоги й підсумки Provodka надходять до вас цим шляхом. Робити нічого не треба.</translation>
    </message>
    <message>
        <source>Nobody is told of alarms yet: add &quot;alarmsTo&quot; to the &quot;workspace&quot; part of the setup.</source>
        <translation>Про тривоги ще нікого не сповіщають: додайте &quot;alarmsTo&quot; до частини &quot;workspace&quot; налаштувань.</translation>
    </message>
    <message>
        <source>%1 was told through &quot;%2&quot;.</source>
        <translation>%1 сповіщено через «%2».</translation>
    </message>
    <message>
        <source>also those that are over</source>
        <translation>також ті, що минули</translation>
    </message>
    <message>
        <source>what needs a person now, and who was told</source>
        <translation>що зараз потребує уваги й кого сповіщено</translation>
    </message>
    <message>
        <source>sends a test to everybody who is told of alarms</source>
        <translation>надсилає перевірку всім, кого сповіщають про тривоги</translation>
    </message>
    <message>
        <source>it only watches: what it would do is stored, and nothing is written to the target</source>
        <translation>він лише спостерігає: що зробив би, зберігається, а в систему нічого не пишеться</translation>
    </message>
    <message>
        <source>Payments can reach this route in no way: give a source its key, have one read its list or listen for callbacks, or add a mailbox to the route&apos;s sources.</source>
        <translation>Платежі ніяк не можуть дійти до цього маршруту: дайте джерелу ключ, нехай воно читає список чи приймає сповіщення, або додайте до джерел маршруту скриньку.</translation>
    </message>
    <message>
        <source>Say which days: --day DAY, --from DAY --to DAY, or --settlement DAY for the day on which the money reached the bank account.</source>
        <translation>Вкажіть, за які дні: --day ДЕНЬ, --from ДЕНЬ --to ДЕНЬ або --settlement ДЕНЬ — день, коли гроші надійшли на рахунок.</translation>
    </message>
    <message>
        <source>Give the first day with --from; the last one (--to) must not come before it.</source>
        <translation>Вкажіть перший день через --from; останній (--to) не може бути раніше за нього.</translation>
    </message>
    <message>
        <source>payments and returns of this day</source>
        <translation>платежі та повернення цього дня</translation>
    </message>
    <message>
        <source>payments that reached the bank account on this day</source>
        <translation>платежі, що надійшли на рахунок цього дня</translation>
    </message>
    <message>
        <source>payments with fee, net, VAT date, order and entry, for the accountant</source>
        <translation>платежі з комісією, чистою сумою, датою для ПДВ, замовленням і записом — для бухгалтера</translation>
    </message>
    <message>
        <source>A mail announces, the payment service confirms</source>
        <translation>Лист сповіщає, платіжний сервіс підтверджує</translation>
    </message>
    <message>
        <source>A forged mail with the right order and sum</source>
        <translation>Підроблений лист із правильним замовленням і сумою</translation>
    </message>
    <message>
        <source>The service knows no such payment: nothing was booked or moved.</source>
        <translation>Сервіс такого платежу не знає: нічого не внесено й не переміщено.</translation>
    </message>
    <message>
        <source>What only a person can decide</source>
        <translation>Те, що може вирішити лише людина</translation>
    </message>
    <message>
        <source>Taken back, and done again</source>
        <translation>Скасовано й зроблено знову</translation>
    </message>
    <message>
        <source>The close of the day</source>
        <translation>Закриття дня</translation>
    </message>
    <message>
        <source>The night and the morning</source>
        <translation>Ніч і ранок</translation>
    </message>
    <message>
        <source>A status is renamed in Planfix, and nobody pays</source>
        <translation>Статус у Planfix перейменовано, а ніхто не платить</translation>
    </message>
    <message>
        <source>A route that only watches</source>
        <translation>Маршрут, що лише спостерігає</translation>
    </message>
    <message>
        <source>What came contradicts itself; only an asked answer settles it.</source>
        <translation>Отримані відомості суперечать одні одним; вирішує лише відповідь на запит.</translation>
    </message>
    <message>
        <source>Nothing is proven: anybody could have sent it.</source>
        <translation>Нічим не підтверджено: надіслати це міг будь-хто.</translation>
    </message>
    <message>
        <source>A mail names a known sender as its author, which anybody can write; nothing is proven.</source>
        <translation>Лист називає автором відомого відправника, а таке може написати будь-хто; нічим не підтверджено.</translation>
    </message>
    <message>
        <source>The mail host has verified the domain that the mail came from; the payment service was not asked.</source>
        <translation>Поштовий вузол перевірив домен, з якого надійшов лист; платіжний сервіс не питали.</translation>
    </message>
    <message>
        <source>A person answers for it that the money came.</source>
        <translation>За те, що гроші надійшли, відповідає людина.</translation>
    </message>
    <message>
        <source>It stands in the payment service&apos;s list, not yet asked about.</source>
        <translation>Є у списку платіжного сервісу; окремо про цей платіж ще не запитували.</translation>
    </message>
    <message>
        <source>Proven: signed by the payment service.</source>
        <translation>Підтверджено: підписано платіжним сервісом.</translation>
    </message>
    <message>
        <source>Proven: the payment service was asked and answered so.</source>
        <translation>Підтверджено: платіжний сервіс спитали, і він так відповів.</translation>
    </message>
    <message>
        <source>What is prepared and waits for &quot;payment refund&quot;:</source>
        <translation>Що підготовлено й чекає на «payment refund»:</translation>
    </message>
    <message>
        <source>(unknown: before versions were kept)</source>
        <translation>(невідомо: до появи версій)</translation>
    </message>
    <message>
        <source>There is no setup version &quot;%1&quot;; &quot;provodka-cli setup history&quot; shows them.</source>
        <translation>Версії налаштувань «%1» немає; їх показує «provodka-cli setup history».</translation>
    </message>
    <message>
        <source>This version of Provodka cannot read that setup any more; compare the texts that --show gives.</source>
        <translation>Ця версія Provodka вже не може прочитати ті налаштування; порівняйте тексти, які дає --show.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of lines; write one like 50.</source>
        <translation>«%1» — не кількість рядків; напишіть, наприклад, 50.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Що змінилося</translation>
    </message>
    <message>
        <source>(and %1 more)</source>
        <translation>(і ще %1)</translation>
    </message>
    <message>
        <source>No setup was imported yet.</source>
        <translation>Налаштувань ще не імпортували.</translation>
    </message>
    <message>
        <source>that setup, whole</source>
        <translation>ті налаштування повністю</translation>
    </message>
    <message>
        <source>all that changed with it</source>
        <translation>усе, що з ними змінилося</translation>
    </message>
    <message>
        <source>the newest N setups that were in force, since when, and by whom</source>
        <translation>N найновіших налаштувань, що діяли: з якого часу та чиї</translation>
    </message>
    <message>
        <source>only this route&apos;s</source>
        <translation>лише цього маршруту</translation>
    </message>
    <message>
        <source>only those whose order number or reference begins like this</source>
        <translation>лише ті, чий номер замовлення або номер платежу так починається</translation>
    </message>
    <message>
        <source>only the newest N</source>
        <translation>лише N найновіших</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Підготовлено</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>До оплати</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Бракує</translation>
    </message>
    <message>
        <source>Say how much belongs to each order: %1=SUM. One of them may go without: it takes what is left.</source>
        <translation>Вкажіть, скільки належить до кожного замовлення: %1=СУМА. Одне з них може бути без суми: на нього припаде решта.</translation>
    </message>
    <message>
        <source>The parts make %1 already, and the payment is %2: nothing is left for %3.</source>
        <translation>Частини вже дають %1, а платіж — %2: для %3 нічого не лишається.</translation>
    </message>
    <message>
        <source>Say how much went back from each order: %1=SUM.</source>
        <translation>Вкажіть, скільки повернуто з кожного замовлення: %1=СУМА.</translation>
    </message>
    <message>
        <source>moves its order on although the sum or the stage does not fit, in your name</source>
        <translation>переміщує його замовлення, хоча сума чи статус не збігаються, — від вашого імені</translation>
    </message>
    <message>
        <source>the order stays in its stage</source>
        <translation>замовлення лишається у своєму статусі</translation>
    </message>
    <message>
        <source>confirms what is prepared for a payment that went back</source>
        <translation>підтверджує підготовлене для платежу, який повернуто</translation>
    </message>
    <message>
        <source>books a payment of a closed day with the first open one</source>
        <translation>вносить платіж із закритого дня першим відкритим</translation>
    </message>
    <message>
        <source>--setup is tried on what was decided already: add --replay N.</source>
        <translation>--setup пробується на вже вирішеному: додайте --replay N.</translation>
    </message>
    <message>
        <source>decides the last N events again, on what was known then</source>
        <translation>вирішує останні N подій ще раз — на тому, що було відомо тоді</translation>
    </message>
    <message>
        <source>with --replay: by this setup instead of the stored one</source>
        <translation>з --replay: за цими налаштуваннями замість збережених</translation>
    </message>
    <message>
        <source>The setup %1 has mistakes; nothing was replayed.</source>
        <translation>У налаштуваннях %1 є помилки; нічого не відтворено.</translation>
    </message>
    <message>
        <source>The recipe of route &quot;%1&quot; is unknown to this version.</source>
        <translation>Рецепт маршруту «%1» цій версії невідомий.</translation>
    </message>
    <message>
        <source>Of %1 events %2 would be decided differently.</source>
        <translation>З %1 подій інакше було б вирішено %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of events; write it like --replay 200.</source>
        <translation>«%1» — не кількість подій; напишіть, наприклад, --replay 200.</translation>
    </message>
    <message>
        <source>Times cannot be split by &quot;%1&quot;; there is: confirmation.</source>
        <translation>Часи не можна поділити за «%1»; є: confirmation.</translation>
    </message>
    <message>
        <source>--holidays %1 says nothing without --working-hours &quot;Mon-Fri 09:00-18:00&quot;.</source>
        <translation>--holidays %1 нічого не каже без --working-hours &quot;Mon-Fri 09:00-18:00&quot;.</translation>
    </message>
    <message>
        <source>Times between stages</source>
        <translation>Час між статусами</translation>
    </message>
    <message>
        <source>the first day of another period to compare with</source>
        <translation>перший день іншого періоду для порівняння</translation>
    </message>
    <message>
        <source>its last day</source>
        <translation>його останній день</translation>
    </message>
    <message>
        <source>splits the times by how the payment was confirmed</source>
        <translation>ділить часи за тим, чим підтверджено платіж</translation>
    </message>
    <message>
        <source>counts only these, like &quot;Mon-Fri 09:00-18:00&quot;</source>
        <translation>рахує лише ці, наприклад &quot;Mon-Fri 09:00-18:00&quot;</translation>
    </message>
    <message>
        <source>days without work, one a line</source>
        <translation>дні без роботи, по одному в рядку</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;; there are: %2.</source>
        <translation>Формату «%1» немає; є: %2.</translation>
    </message>
    <message>
        <source>The format %1 needs a file: -o FILE.</source>
        <translation>Для формату %1 потрібен файл: -o ФАЙЛ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a delimiter; there are: , and ;.</source>
        <translation>«%1» — не роздільник; є: , і ;.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 64 MB.</source>
        <translation>Файл %1 більший за 64 МБ.</translation>
    </message>
    <message>
        <source>The mail rules have mistakes; nothing was tried.</source>
        <translation>У правилах листів є помилки; нічого не пробувалося.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вкладення</translation>
    </message>
    <message>
        <source>Rule “%1” (version %2) does not fit. %3</source>
        <translation>Правило «%1» (версія %2) не підходить. %3</translation>
    </message>
    <message>
        <source>Rule “%1” (version %2) fits.</source>
        <translation>Правило «%1» (версія %2) підходить.</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(необов’язкове)</translation>
    </message>
    <message>
        <source>from the rule itself</source>
        <translation>із самого правила</translation>
    </message>
    <message>
        <source>%1, line %2, from character %3 (%4 to %5)</source>
        <translation>%1, рядок %2, із символу %3 (від %4 до %5)</translation>
    </message>
    <message>
        <source>The payment, which this mail alone does not prove:</source>
        <translation>Платіж, якого сам цей лист не підтверджує:</translation>
    </message>
    <message>
        <source>Templates of mail rules; print one with &quot;provodka-cli rule template NAME&quot;. No real WayForPay mail is public: what these look for is assumed, until you have mended it by your first real one.</source>
        <translation>Шаблони правил листів; надрукувати один: «provodka-cli rule template НАЗВА». Жоден справжній лист WayForPay не опубліковано: те, що вони шукають, — припущення, доки ви не виправите їх за першим справжнім.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;; there are: %2.</source>
        <translation>Шаблону «%1» немає; є: %2.</translation>
    </message>
    <message>
        <source>whose rules, when RULES is a setup with several</source>
        <translation>чиї правила, якщо RULES — налаштування з кількома</translation>
    </message>
    <message>
        <source>of dates that name none (Europe/Kyiv)</source>
        <translation>дат, які його не називають (Europe/Kyiv)</translation>
    </message>
    <message>
        <source>also says whether this host found the sender genuine</source>
        <translation>також каже, чи вважає цей вузол відправника справжнім</translation>
    </message>
    <message>
        <source>what mail rules (a file, a setup or a template) find in a mail, and where</source>
        <translation>що правила листів (файл, налаштування або шаблон) знаходять у листі та де</translation>
    </message>
    <message>
        <source>lists or prints mail rules to begin with</source>
        <translation>перелічує або друкує правила листів для початку</translation>
    </message>
    <message>
        <source>No route of this setup has &quot;mailRules&quot;.</source>
        <translation>Жоден маршрут цих налаштувань не має &quot;mailRules&quot;.</translation>
    </message>
    <message>
        <source>This setup has no route &quot;%1&quot; with &quot;mailRules&quot;.</source>
        <translation>У цих налаштуваннях немає маршруту «%1» з &quot;mailRules&quot;.</translation>
    </message>
    <message>
        <source>Several routes have mail rules; name one with --route: %1.</source>
        <translation>Кілька маршрутів мають правила листів; назвіть один через --route: %1.</translation>
    </message>
    <message>
        <source>The member stands twice; the first is in line %1.</source>
        <translation>Цей параметр стоїть двічі; перший — у рядку %1.</translation>
    </message>
    <message>
        <source>Another setup is in force; the engine goes on with that one.</source>
        <translation>Діють інші налаштування; рушій продовжує з ними.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічого не змінено.</translation>
    </message>
    <message>
        <source>The running engine goes on with this setup from now.</source>
        <translation>Запущений рушій відтепер працює з цими налаштуваннями.</translation>
    </message>
    <message>
        <source>says what would change, and changes nothing</source>
        <translation>каже, що змінилося б, і нічого не змінює</translation>
    </message>
    <message>
        <source>asks nothing</source>
        <translation>нічого не питає</translation>
    </message>
    <message>
        <source>NEW address that others may call: %1 (connection &quot;%2&quot;, %3).</source>
        <translation>НОВА адреса, яку можуть викликати інші: %1 (підключення «%2», %3).</translation>
    </message>
    <message>
        <source>Address that others may call: %1 (connection &quot;%2&quot;, %3).</source>
        <translation>Адреса, яку можуть викликати інші: %1 (підключення «%2», %3).</translation>
    </message>
    <message>
        <source>NEW host: %1 (workspace, %3).</source>
        <translation>НОВИЙ вузол: %1 (робочий простір, %3).</translation>
    </message>
    <message>
        <source>Host: %1 (workspace, %3).</source>
        <translation>Вузол: %1 (робочий простір, %3).</translation>
    </message>
    <message>
        <source>NEW host: %1 (connection &quot;%2&quot;, %3).</source>
        <translation>НОВИЙ вузол: %1 (підключення «%2», %3).</translation>
    </message>
    <message>
        <source>Host: %1 (connection &quot;%2&quot;, %3).</source>
        <translation>Вузол: %1 (підключення «%2», %3).</translation>
    </message>
    <message>
        <source>Apply this setup? Write yes to go on, anything else to leave.</source>
        <translation>Застосувати ці налаштування? Напишіть yes, щоб продовжити; будь-що інше — залишити як є.</translation>
    </message>
    <message>
        <source>what routes that only watch would have done, beside what people did</source>
        <translation>що зробили б маршрути, які лише спостерігають, поруч із тим, що зробили люди</translation>
    </message>
    <message>
        <source>The route &quot;%1&quot; of this event is no longer set up.</source>
        <translation>Маршруту «%1» цієї події більше немає.</translation>
    </message>
    <message>
        <source>Event %1, payment %2 of %3:</source>
        <translation>Подія %1, платіж %2 на %3:</translation>
    </message>
    <message>
        <source>So nothing of this event can be undone.</source>
        <translation>Тому для цієї події нічого не можна скасувати.</translation>
    </message>
    <message>
        <source>Nothing was changed; add --yes to do it.</source>
        <translation>Нічого не змінено; щоб зробити це, додайте --yes.</translation>
    </message>
    <message>
        <source>Say how far back, like --last 30m.</source>
        <translation>Вкажіть, за який час, наприклад --last 30m.</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot; wrote nothing in this time that still stands.</source>
        <translation>Маршрут «%1» за цей час не записав нічого, що ще діє.</translation>
    </message>
    <message>
        <source>does it; without it only says what would be done, and why not</source>
        <translation>робить це; без нього лише каже, що було б зроблено й чому ні</translation>
    </message>
    <message>
        <source>undoes what was written for one event</source>
        <translation>скасовує записане для однієї події</translation>
    </message>
    <message>
        <source>how far back, like 30m</source>
        <translation>за який час, наприклад 30m</translation>
    </message>
    <message>
        <source>undoes what a route wrote in the last minutes</source>
        <translation>скасовує те, що маршрут записав за останні хвилини</translation>
    </message>
    <message>
        <source>The copy is in %1 and was read back: events: %2, notices: %3. It holds no secrets.</source>
        <translation>Копія — у %1, її прочитано для перевірки: подій — %2, сповіщень — %3. Секретів у ній немає.</translation>
    </message>
    <message>
        <source>The workspace in %1 is as it was in the copy: events: %2, notices: %3.</source>
        <translation>Робочий простір у %1 такий, як був у копії: подій — %2, сповіщень — %3.</translation>
    </message>
    <message>
        <source>The database that was there is now %1.</source>
        <translation>База даних, що там була, тепер %1.</translation>
    </message>
    <message>
        <source>From its first &quot;provodka-cli run&quot; on, copies that ran before refuse to. On another computer they may not see that: stop them there.</source>
        <translation>Від першого «provodka-cli run» копії, що працювали раніше, відмовляються. На іншому комп’ютері вони можуть цього не бачити: зупиніть їх там.</translation>
    </message>
    <message>
        <source>With its next &quot;provodka-cli run&quot; the workspace in %1 goes on, and every other copy that can see it refuses to. Make sure that none runs on another computer.</source>
        <translation>З наступним «provodka-cli run» роботу продовжує робочий простір у %1, а кожна інша копія, яка це бачить, відмовляється. Переконайтеся, що жодна не працює на іншому комп’ютері.</translation>
    </message>
    <message>
        <source>replaces a file that is there</source>
        <translation>замінює файл, який уже є</translation>
    </message>
    <message>
        <source>copies the workspace into one file, everything but secrets</source>
        <translation>копіює робочий простір в один файл, усе крім секретів</translation>
    </message>
    <message>
        <source>moves the database that is there aside</source>
        <translation>відсуває базу даних, яка там є</translation>
    </message>
    <message>
        <source>makes a workspace from a copy; the old one refuses to run afterwards</source>
        <translation>створює робочий простір із копії; старий після цього відмовляється працювати</translation>
    </message>
    <message>
        <source>decides that this copy of a workspace goes on, and no other</source>
        <translation>вирішує, що продовжує роботу ця копія робочого простору й жодна інша</translation>
    </message>
    <message>
        <source>Event %1, payment %2: the mail “%3” names payment %4.</source>
        <translation>Подія %1, платіж %2: лист «%3» називає платіж %4.</translation>
    </message>
    <message>
        <source>Event %1, payment %2: no rule reads its mail “%3” any more.</source>
        <translation>Подія %1, платіж %2: жодне правило більше не читає його лист «%3».</translation>
    </message>
    <message>
        <source>Event %1, payment %2: its mail “%3” could not be read whole: %4</source>
        <translation>Подія %1, платіж %2: його лист «%3» не вдалося б прочитати повністю: %4</translation>
    </message>
    <message>
        <source>Event %1, payment %2: the mail “%3” does not name the payment any more.</source>
        <translation>Подія %1, платіж %2: лист «%3» більше не називає платежу.</translation>
    </message>
    <message>
        <source>The mail “%1” of %2, which no rule could read, is read by rule %3: payment %4 of %5.</source>
        <translation>Лист «%1» від %2, якого не могло прочитати жодне правило, читає правило %3: платіж %4 на %5.</translation>
    </message>
    <message>
        <source>The mail “%1” of %2, which no rule could read, is read by rule %3 and names payment %4.</source>
        <translation>Лист «%1» від %2, якого не могло прочитати жодне правило, читає правило %3, і він називає платіж %4.</translation>
    </message>
    <message>
        <source>Of %1 mails that no rule could read %2 are read now.</source>
        <translation>З листів, яких не могло прочитати жодне правило (%1), тепер читається %2.</translation>
    </message>
    <message>
        <source>The text of %1 mails is not stored any more; they were not read again.</source>
        <translation>Текст листів (%1) уже не зберігається; їх не прочитано знову.</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>Звіт зупинено.</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>понад %1</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Розподіл</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Перебіг у часі</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Від дня</translation>
    </message>
    <message>
        <source>The internet knows no computer named %1; compare the public address with the one that the tunnel shows.</source>
        <translation>В інтернеті немає комп’ютера з іменем %1; звірте публічну адресу з тією, яку показує тунель.</translation>
    </message>
    <message>
        <source>The computer %1 takes no connections there; start the tunnel or the proxy, and compare the port.</source>
        <translation>Комп’ютер %1 не приймає там з’єднань; запустіть тунель або проксі та звірте порт.</translation>
    </message>
    <message>
        <source>%1 does not answer; a firewall may be in the way, or the tunnel has lost its connection. Start it again.</source>
        <translation>%1 не відповідає: можливо, заважає брандмауер або тунель втратив з’єднання. Запустіть тунель ще раз.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nobody will send anything there; renew it (for example with certbot) or use a tunnel that has one.</source>
        <translation>Сертифікат %1 не є довіреним, тому ніхто туди нічого не надішле; поновіть його (наприклад, за допомогою certbot) або скористайтеся тунелем, який має довірений сертифікат.</translation>
    </message>
    <message>
        <source>%1 could not be reached; look whether the tunnel or the proxy runs and try again.</source>
        <translation>Не вдалося зв’язатися з %1; перевірте, чи працює тунель або проксі, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>%1 leads to the listener of this workspace.</source>
        <translation>%1 веде на адресу приймання цього робочого простору.</translation>
    </message>
    <message>
        <source>The address begins with http://: whoever sits on the way can read what comes. Use https://.</source>
        <translation>Адреса починається з http://: те, що надходить, може прочитати будь-хто на шляху. Використовуйте https://.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not the listener of this workspace; let the tunnel or proxy lead to the address to listen on, and the whole path with it.</source>
        <translation>За адресою %1 щось відповідає, але це не адреса приймання цього робочого простору; спрямуйте тунель або проксі на локальну адресу приймання, зберігаючи весь шлях.</translation>
    </message>
    <message>
        <source>The tunnel or proxy at %1 works, but does not reach Provodka (answer %2); start the engine, and compare the port with the address to listen on.</source>
        <translation>Тунель або проксі за адресою %1 працює, але не дістається до Provodka (відповідь %2); запустіть рушій і звірте порт із локальною адресою приймання.</translation>
    </message>
    <message>
        <source>%1 sends everybody on to another address (answer %2); enter the address where it ends, mostly the one with https://.</source>
        <translation>%1 переспрямовує всіх на іншу адресу (відповідь %2); введіть кінцеву адресу, здебільшого це адреса з https://.</translation>
    </message>
    <message>
        <source>%1 asks for a sign-in (answer %2), which no payment service does; let the listener&apos;s path through without one.</source>
        <translation>%1 вимагає входу (відповідь %2), а жоден платіжний сервіс його не виконує; пропускайте запити на адресу приймання без входу.</translation>
    </message>
    <message>
        <source>%1 answers with %2, which the listener of this workspace never does; look where the tunnel or proxy leads.</source>
        <translation>%1 повертає відповідь %2, якої на адресі приймання цього робочого простору не буває; перевірте, куди веде тунель або проксі.</translation>
    </message>
    <message>
        <source>Payments and orders are not compared in this workspace.</source>
        <translation>У цьому робочому просторі платежі та замовлення не звіряються.</translation>
    </message>
    <message>
        <source>%1 asked to compare payments, entries and orders now.</source>
        <translation>%1 просить звірити зараз платежі, записи й замовлення.</translation>
    </message>
    <message>
        <source>%1 decided that nothing is to be done: %2</source>
        <translation>%1: вирішено, що нічого робити не потрібно: %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>у черзі</translation>
    </message>
    <message>
        <source>is being written</source>
        <translation>записується</translation>
    </message>
    <message>
        <source>needs a person</source>
        <translation>потребує уваги</translation>
    </message>
    <message>
        <source>done</source>
        <translation>виконано</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>a mail that names a known sender</source>
        <translation>лист називає відомого відправника</translation>
    </message>
    <message>
        <source>a mail with a verified sender</source>
        <translation>лист перевіреного відправника</translation>
    </message>
    <message>
        <source>stands in the service&apos;s list</source>
        <translation>є у списку сервісу</translation>
    </message>
    <message>
        <source>signed by the service</source>
        <translation>підписано сервісом</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>у процесі</translation>
    </message>
    <message>
        <source>held, not taken</source>
        <translation>заблоковано, не списано</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>сплачено</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>не сплачено</translation>
    </message>
    <message>
        <source>is being given back</source>
        <translation>повертається</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>повернуто</translation>
    </message>
    <message>
        <source>unknown status</source>
        <translation>невідомий статус</translation>
    </message>
    <message>
        <source>adds an entry</source>
        <translation>додає запис</translation>
    </message>
    <message>
        <source>moves the order</source>
        <translation>переміщує замовлення</translation>
    </message>
    <message>
        <source>writes a comment</source>
        <translation>пише коментар</translation>
    </message>
    <message>
        <source>removes an entry</source>
        <translation>видаляє запис</translation>
    </message>
    <message>
        <source>is under way</source>
        <translation>у роботі</translation>
    </message>
    <message>
        <source>no longer fitted</source>
        <translation>вже неактуально</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>відхилено</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не надіслано</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>is booked now</source>
        <translation>вноситься зараз</translation>
    </message>
    <message>
        <source>a part is paid</source>
        <translation>сплачено частину</translation>
    </message>
    <message>
        <source>too much is paid</source>
        <translation>переплата</translation>
    </message>
    <message>
        <source>was paid already</source>
        <translation>уже було сплачено</translation>
    </message>
    <message>
        <source>no such order</source>
        <translation>немає такого замовлення</translation>
    </message>
    <message>
        <source>names no order</source>
        <translation>замовлення не вказано</translation>
    </message>
    <message>
        <source>order number not confirmed</source>
        <translation>номер замовлення не підтверджено</translation>
    </message>
    <message>
        <source>two order numbers</source>
        <translation>два номери замовлень</translation>
    </message>
    <message>
        <source>several such orders</source>
        <translation>кілька таких замовлень</translation>
    </message>
    <message>
        <source>an old order</source>
        <translation>старе замовлення</translation>
    </message>
    <message>
        <source>no payment subtask</source>
        <translation>немає підзадачі оплати</translation>
    </message>
    <message>
        <source>several payment subtasks</source>
        <translation>кілька підзадач оплати</translation>
    </message>
    <message>
        <source>sum due is empty</source>
        <translation>не вказано суми до оплати</translation>
    </message>
    <message>
        <source>the order stands elsewhere</source>
        <translation>замовлення в іншому статусі</translation>
    </message>
    <message>
        <source>the entry is not to be seen</source>
        <translation>запису не видно</translation>
    </message>
    <message>
        <source>the entry says another sum</source>
        <translation>у записі інша сума</translation>
    </message>
    <message>
        <source>an entry without a sum</source>
        <translation>запис без суми</translation>
    </message>
    <message>
        <source>the order&apos;s own field differs</source>
        <translation>поле замовлення не збігається</translation>
    </message>
    <message>
        <source>given back before it was booked</source>
        <translation>повернуто до внесення</translation>
    </message>
    <message>
        <source>given back after it was booked</source>
        <translation>повернуто після внесення</translation>
    </message>
    <message>
        <source>declined after it was booked</source>
        <translation>відхилено після внесення</translation>
    </message>
    <message>
        <source>money is held only</source>
        <translation>гроші лише заблоковано</translation>
    </message>
    <message>
        <source>the customer is still paying</source>
        <translation>клієнт ще платить</translation>
    </message>
    <message>
        <source>was not paid</source>
        <translation>оплата не відбулася</translation>
    </message>
    <message>
        <source>perhaps booked by hand</source>
        <translation>можливо, внесено вручну</translation>
    </message>
    <message>
        <source>the parts make another sum</source>
        <translation>частини дають іншу суму</translation>
    </message>
    <message>
        <source>unknown status of the payment</source>
        <translation>невідомий статус платежу</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не вдається прочитати</translation>
    </message>
    <message>
        <source>skipped by a person</source>
        <translation>пропущено людиною</translation>
    </message>
    <message>
        <source>the period is closed</source>
        <translation>період закрито</translation>
    </message>
    <message>
        <source>a mail that nobody confirms</source>
        <translation>лист ніким не підтверджено</translation>
    </message>
    <message>
        <source>nobody proves it</source>
        <translation>нічим не підтверджено</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is checked again by itself. “Try again” checks now.</source>
        <translation>Робити нічого не треба: перевірка повториться сама. «Спробувати ще раз» — перевірити зараз.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is being written just now.</source>
        <translation>Робити нічого не треба: запис саме виконується.</translation>
    </message>
    <message>
        <source>What is to be written is prepared below; confirm it on the page “Payments”, or skip it.</source>
        <translation>Те, що буде записано, підготовлено нижче; підтвердьте це на сторінці «Платежі» або пропустіть.</translation>
    </message>
    <message>
        <source>Choose the order on the page “Payments”: some that fit are below. Or skip the payment.</source>
        <translation>Виберіть замовлення на сторінці «Платежі»: деякі придатні показано нижче. Або пропустіть.</translation>
    </message>
    <message>
        <source>Fix what the explanation above says and press “Try again”, or skip it with a remark.</source>
        <translation>Виправте те, про що йдеться в поясненні вище, і натисніть «Спробувати ще раз» або пропустіть, залишивши примітку.</translation>
    </message>
    <message>
        <source>money booked at order %1</source>
        <translation>гроші, внесені в замовлення %1</translation>
    </message>
    <message>
        <source>stage of order %1</source>
        <translation>статус замовлення %1</translation>
    </message>
    <message>
        <source>comment at order %1</source>
        <translation>коментар у замовленні %1</translation>
    </message>
    <message>
        <source>Mark the text in the mail first.</source>
        <translation>Спершу виділіть текст у листі.</translation>
    </message>
    <message>
        <source>Nothing before “%1” would lead to it in another mail. Mark a place with a label before it, on its line or on the line above.</source>
        <translation>Перед «%1» немає нічого, за чим це місце знайдеться в іншому листі. Виділіть місце, перед яким є напис — у тому самому рядку або рядком вище.</translation>
    </message>
    <message>
        <source>in the subject</source>
        <translation>у темі</translation>
    </message>
    <message>
        <source>in subject and text</source>
        <translation>у темі й тексті</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>у тексті</translation>
    </message>
    <message>
        <source>column %3 of the row with “%2” in HTML table %1</source>
        <translation>стовпець %3 рядка з «%2» в HTML-таблиці %1</translation>
    </message>
    <message>
        <source>the cell beside “%2” in HTML table %1</source>
        <translation>комірка поруч із «%2» в HTML-таблиці %1</translation>
    </message>
    <message>
        <source>column %2 of every row of HTML table %1</source>
        <translation>стовпець %2 кожного рядка HTML-таблиці %1</translation>
    </message>
    <message>
        <source>column %2 of the last row of HTML table %1</source>
        <translation>стовпець %2 останнього рядка HTML-таблиці %1</translation>
    </message>
    <message>
        <source>row %2, column %3 of HTML table %1</source>
        <translation>рядок %2, стовпець %3 HTML-таблиці %1</translation>
    </message>
    <message>
        <source>the sender contains “%1”</source>
        <translation>відправник містить «%1»</translation>
    </message>
    <message>
        <source>the sender does not contain “%1”</source>
        <translation>відправник не містить «%1»</translation>
    </message>
    <message>
        <source>the sender is “%1”</source>
        <translation>відправник — «%1»</translation>
    </message>
    <message>
        <source>the sender is not “%1”</source>
        <translation>відправник — не «%1»</translation>
    </message>
    <message>
        <source>the sender fits the pattern “%1”</source>
        <translation>відправник відповідає виразу «%1»</translation>
    </message>
    <message>
        <source>the sender&apos;s name contains “%1”</source>
        <translation>ім’я відправника містить «%1»</translation>
    </message>
    <message>
        <source>the sender&apos;s name does not contain “%1”</source>
        <translation>ім’я відправника не містить «%1»</translation>
    </message>
    <message>
        <source>the sender&apos;s name is “%1”</source>
        <translation>ім’я відправника — «%1»</translation>
    </message>
    <message>
        <source>the sender&apos;s name is not “%1”</source>
        <translation>ім’я відправника — не «%1»</translation>
    </message>
    <message>
        <source>the sender&apos;s name fits the pattern “%1”</source>
        <translation>ім’я відправника відповідає виразу «%1»</translation>
    </message>
    <message>
        <source>the recipient contains “%1”</source>
        <translation>отримувач містить «%1»</translation>
    </message>
    <message>
        <source>the recipient does not contain “%1”</source>
        <translation>отримувач не містить «%1»</translation>
    </message>
    <message>
        <source>the recipient is “%1”</source>
        <translation>отримувач — «%1»</translation>
    </message>
    <message>
        <source>the recipient is not “%1”</source>
        <translation>отримувач — не «%1»</translation>
    </message>
    <message>
        <source>the recipient fits the pattern “%1”</source>
        <translation>отримувач відповідає виразу «%1»</translation>
    </message>
    <message>
        <source>the subject contains “%1”</source>
        <translation>тема містить «%1»</translation>
    </message>
    <message>
        <source>the subject does not contain “%1”</source>
        <translation>тема не містить «%1»</translation>
    </message>
    <message>
        <source>the subject is “%1”</source>
        <translation>тема — «%1»</translation>
    </message>
    <message>
        <source>the subject is not “%1”</source>
        <translation>тема — не «%1»</translation>
    </message>
    <message>
        <source>the subject fits the pattern “%1”</source>
        <translation>тема відповідає виразу «%1»</translation>
    </message>
    <message>
        <source>the text contains “%1”</source>
        <translation>текст містить «%1»</translation>
    </message>
    <message>
        <source>the text does not contain “%1”</source>
        <translation>текст не містить «%1»</translation>
    </message>
    <message>
        <source>the text is “%1”</source>
        <translation>текст — «%1»</translation>
    </message>
    <message>
        <source>the text is not “%1”</source>
        <translation>текст — не «%1»</translation>
    </message>
    <message>
        <source>the text fits the pattern “%1”</source>
        <translation>текст відповідає виразу «%1»</translation>
    </message>
    <message>
        <source>what stands behind “%1” %2</source>
        <translation>те, що стоїть після «%1» %2</translation>
    </message>
    <message>
        <source>what stands between “%1” and “%2” %3</source>
        <translation>те, що стоїть між «%1» і «%2» %3</translation>
    </message>
    <message>
        <source>the line below “%1” %2</source>
        <translation>рядок під «%1» %2</translation>
    </message>
    <message>
        <source>what the pattern “%1” finds %2</source>
        <translation>те, що вираз «%1» знаходить %2</translation>
    </message>
    <message>
        <source>all that stands %1</source>
        <translation>усе, що стоїть %1</translation>
    </message>
    <message>
        <source>always “%1”</source>
        <translation>завжди «%1»</translation>
    </message>
    <message>
        <source>and</source>
        <translation>і</translation>
    </message>
    <message>
        <source>or</source>
        <translation>або</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>сума</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>валюта</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>номер замовлення</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>ідентифікатор платежу</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>платник</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>комісія</translation>
    </message>
    <message>
        <source>Setup book</source>
        <translation>Книга налаштувань</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Route “%1”</source>
        <translation>Маршрут «%1»</translation>
    </message>
    <message>
        <source>What it does: %1. Its sources of payments: %2. It works in %3.</source>
        <translation>Що він робить: %1. Джерела платежів: %2. Де працює: %3.</translation>
    </message>
    <message>
        <source>It is switched off: nothing is done.</source>
        <translation>Його вимкнено: нічого не виконується.</translation>
    </message>
    <message>
        <source>It only watches: it decides what it would do, and writes nothing.</source>
        <translation>Він лише спостерігає: вирішує, що зробив би, і нічого не пише.</translation>
    </message>
    <message>
        <source>It is switched on and writes by itself what it decides.</source>
        <translation>Його ввімкнено: він сам записує те, що вирішує.</translation>
    </message>
    <message>
        <source>What it needs to know of %1:</source>
        <translation>Що йому треба знати про %1:</translation>
    </message>
    <message>
        <source>Connection “%1”</source>
        <translation>Підключення «%1»</translation>
    </message>
    <message>
        <source>It is an account of %1.</source>
        <translation>Сервіс, якому належить акаунт: %1.</translation>
    </message>
    <message>
        <source>%1: a secret, not in this book</source>
        <translation>%1: секрет, його тут не показано</translation>
    </message>
    <message>
        <source>Who is told what, and the night&apos;s work</source>
        <translation>Кого про що сповіщати та нічна робота</translation>
    </message>
    <message>
        <source>Other computers</source>
        <translation>Інші комп’ютери</translation>
    </message>
    <message>
        <source>Others may call %1 (connection “%2”).</source>
        <translation>Ззовні можуть звертатися до %1 (підключення «%2»).</translation>
    </message>
    <message>
        <source>Data goes to and comes from %1 (%2).</source>
        <translation>Дані надсилаються до %1 і надходять звідти (%2).</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 через %2</translation>
    </message>
    <message>
        <source>Mail rule “%1” (version %2) is switched off.</source>
        <translation>Правило листів «%1» (версія %2) вимкнено.</translation>
    </message>
    <message>
        <source>Mail rule “%1” (version %2) reads every mail:</source>
        <translation>Правило листів «%1» (версія %2) читає кожен лист:</translation>
    </message>
    <message>
        <source>Mail rule “%1” (version %2) reads a mail when %3:</source>
        <translation>Правило листів «%1» (версія %2) читає лист, якщо %3:</translation>
    </message>
    <message>
        <source>Such a mail tells of a payment that went well.</source>
        <translation>Такий лист повідомляє про успішний платіж.</translation>
    </message>
    <message>
        <source>Route “%1” reads from it.</source>
        <translation>Маршрут «%1» читає з нього.</translation>
    </message>
    <message>
        <source>Route “%1” writes to it.</source>
        <translation>Маршрут «%1» пише в нього.</translation>
    </message>
    <message>
        <source>Alarms or summaries are sent through it (%1).</source>
        <translation>Через нього надсилаються тривоги або підсумки (%1).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be asked for names, ids stand alone: %2</source>
        <translation>«%1» не можна запитати про назви, тому вказано лише ідентифікатори: %2</translation>
    </message>
    <message>
        <source>The setup book is in %1.</source>
        <translation>Книгу налаштувань збережено в %1.</translation>
    </message>
    <message>
        <source>where it is written to; .html for HTML</source>
        <translation>куди записати; .html — для HTML</translation>
    </message>
    <message>
        <source>asks no account for names: ids only</source>
        <translation>не запитує в акаунтів назв: лише ідентифікатори</translation>
    </message>
    <message>
        <source>the whole setup told in sentences, for the colleague who stands in</source>
        <translation>усі налаштування реченнями — для колеги, який вас підміняє</translation>
    </message>
    <message>
        <source>The route&apos;s stage “%1” is not in the account; choose the stages again and then rehearse.</source>
        <translation>Статусу маршруту «%1» немає в акаунті; виберіть статуси ще раз і повторіть репетицію.</translation>
    </message>
    <message>
        <source>“%1” of the route (%2) is not in the account; choose it again and then rehearse.</source>
        <translation>Значення «%1» маршруту (%2) немає в акаунті; виберіть його ще раз і повторіть репетицію.</translation>
    </message>
    <message>
        <source>Up to here it is the invented past of the demonstration; from here on all of it happens.</source>
        <translation>До цього місця — вигадане минуле демонстрації; відтепер усе відбувається насправді.</translation>
    </message>
    <message>
        <source>%1 found the payment of %2 in the mailbox and took care of order %3 by hand.</source>
        <translation>%1: платіж на %2 знайдено в пошті, замовлення %3 опрацьовано вручну.</translation>
    </message>
    <message>
        <source>The stand-in refused this: %1</source>
        <translation>Імітація сервісу це відхилила: %1</translation>
    </message>
    <message>
        <source>The customer pays %1 for order %2.</source>
        <translation>Клієнт платить %1 за замовлення %2.</translation>
    </message>
    <message>
        <source>The customer is not sure and pays %1 for order %2 once more.</source>
        <translation>Клієнт не певен, чи пройшла оплата, і платить %1 за замовлення %2 ще раз.</translation>
    </message>
    <message>
        <source>Order %1 has no payment that could go back; pay it first.</source>
        <translation>У замовлення %1 немає платежу, який можна повернути; спершу оплатіть його.</translation>
    </message>
    <message>
        <source>The shop gives payment %1 back.</source>
        <translation>Магазин повертає платіж %1.</translation>
    </message>
    <message>
        <source>A stranger writes a mail: “%1 were paid for order %2.” Nobody paid.</source>
        <translation>Хтось сторонній пише листа: «За замовлення %2 сплачено %1». Насправді ніхто не платив.</translation>
    </message>
    <message>
        <source>Nothing was booked or moved for the mail: the payment service knows of no such payment.</source>
        <translation>За цим листом нічого не внесено й не переміщено: платіжний сервіс такого платежу не знає.</translation>
    </message>
    <message>
        <source>The connection to %1 is cut.</source>
        <translation>З’єднання з %1 розірвано.</translation>
    </message>
    <message>
        <source>The connection to %1 is there again. Provodka tries again after five minutes at the most; here they go by at once.</source>
        <translation>З’єднання з %1 відновлено. Provodka повторює спробу щонайпізніше за п’ять хвилин; тут вони минають одразу.</translation>
    </message>
    <message>
        <source>For this the engine has to run and the connection must not be cut.</source>
        <translation>Для цього рушій має працювати, а з’єднання не повинне бути розірване.</translation>
    </message>
    <message>
        <source>The engine is killed in the middle of writing: it never reads the answer.</source>
        <translation>Рушій аварійно зупинено посеред запису: відповіді він уже не прочитає.</translation>
    </message>
    <message>
        <source>The engine is started again.</source>
        <translation>Рушій запущено знову.</translation>
    </message>
    <message>
        <source>%1 minutes go by.</source>
        <translation>Минає часу: %1 хв.</translation>
    </message>
    <message>
        <source>A secret of connection “%1” (%2) was never given; enter it at the connection.</source>
        <translation>Секрет підключення «%1» (%2) ще не задано; введіть його в підключенні.</translation>
    </message>
    <message>
        <source>The setup has a mistake: %1: %2</source>
        <translation>У налаштуваннях є помилка. %1: %2</translation>
    </message>
    <message>
        <source>Another Provodka (%1, process %2) runs this workspace; you see its work and can act on it from here.</source>
        <translation>Із цим робочим простором працює інша Provodka (%1, процес %2); звідси ви бачите її роботу й можете приймати рішення.</translation>
    </message>
    <message>
        <source>Nothing is set up yet; begin with the connections.</source>
        <translation>Ще нічого не налаштовано; почніть із підключень.</translation>
    </message>
    <message>
        <source>The other Provodka has ended; nothing is processed now.</source>
        <translation>Інша Provodka завершила роботу; зараз нічого не опрацьовується.</translation>
    </message>
    <message>
        <source>New entry at order %1</source>
        <translation>Новий запис у замовленні %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Замовлення %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>Entry at order %1</source>
        <translation>Запис у замовленні %1</translation>
    </message>
    <message>
        <source>Nothing is written</source>
        <translation>Нічого не записується</translation>
    </message>
    <message>
        <source>Some fields need another value; what is wrong is said at each.</source>
        <translation>Деякі поля потребують іншого значення; що не так, сказано біля кожного.</translation>
    </message>
    <message>
        <source>The fields are complete.</source>
        <translation>Поля заповнено.</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>Запит до сховища паролів</translation>
    </message>
    <message>
        <source>The keychain can be used.</source>
        <translation>Сховищем паролів можна користуватися.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Запит до %1</translation>
    </message>
    <message>
        <source>What connection &quot;%1&quot; holds</source>
        <translation>Що містить підключення «%1»</translation>
    </message>
    <message>
        <source>This service has no lists to choose from.</source>
        <translation>Цей сервіс не має списків для вибору.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed while it is used: %2 Choose another connection there first.</source>
        <translation>«%1» не можна видалити, доки воно використовується: %2 Спершу виберіть там інше підключення.</translation>
    </message>
    <message>
        <source>Nothing uses “%1”. Removing it also deletes its keys from the keychain; what was booked stays as it is.</source>
        <translation>«%1» ніде не використовується. Разом із ним буде видалено і його ключі зі сховища паролів; уже внесене лишиться як є.</translation>
    </message>
    <message>
        <source>Test of a public address</source>
        <translation>Перевірка публічної адреси</translation>
    </message>
    <message>
        <source>What the route needs in &quot;%1&quot;</source>
        <translation>Що потрібно маршруту в «%1»</translation>
    </message>
    <message>
        <source>%1 cannot be written; choose another folder, or free some space on the disk.</source>
        <translation>%1 не вдається записати; виберіть іншу папку або звільніть місце на диску.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Експорт зупинено; файл не записано.</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Повернуто</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Файл збережено: %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Noted; the engine will process it.</source>
        <translation>Записано; рушій це опрацює.</translation>
    </message>
    <message>
        <source>The engine acts on it in the name of %1.</source>
        <translation>Рушій узявся до цього від імені: %1.</translation>
    </message>
    <message>
        <source>Provodka did not move this order, and its address in the order system is not known yet.</source>
        <translation>Provodka не переміщувала цього замовлення, а його адреса в системі замовлень ще невідома.</translation>
    </message>
    <message>
        <source>The clipboard holds no mail: select it in your mail program and copy it first.</source>
        <translation>У буфері обміну немає листа: спершу виділіть його в поштовій програмі та скопіюйте.</translation>
    </message>
    <message>
        <source>What you changed there is not saved.</source>
        <translation>Внесені там зміни не збережено.</translation>
    </message>
    <message>
        <source>The route “%1” is saved.</source>
        <translation>Маршрут «%1» збережено.</translation>
    </message>
    <message>
        <source>The route “%1” is removed.</source>
        <translation>Маршрут «%1» видалено.</translation>
    </message>
    <message>
        <source>The route is back.</source>
        <translation>Маршрут повернуто.</translation>
    </message>
    <message>
        <source>The route “%1” is switched on.</source>
        <translation>Маршрут «%1» увімкнено.</translation>
    </message>
    <message>
        <source>The mail rules are saved.</source>
        <translation>Правила листів збережено.</translation>
    </message>
    <message>
        <source>The version is restored, as a new one.</source>
        <translation>Версію відновлено та збережено як нову.</translation>
    </message>
    <message>
        <source>The setup from the file was applied.</source>
        <translation>Налаштування з файлу застосовано.</translation>
    </message>
    <message>
        <source>The route “%1” only watches from now on.</source>
        <translation>Відтепер маршрут «%1» лише спостерігає.</translation>
    </message>
    <message>
        <source>The route “%1” is switched off.</source>
        <translation>Маршрут «%1» вимкнено.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Введені PIN-коди не збігаються.</translation>
    </message>
    <message>
        <source>Four characters at least.</source>
        <translation>Щонайменше чотири символи.</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Введіть своє ім’я.</translation>
    </message>
    <message>
        <source>Close again to quit: nothing is processed then. Or let Provodka keep working in the tray.</source>
        <translation>Закрийте вікно ще раз, щоб вийти: тоді нічого не опрацьовуватиметься. Або нехай Provodka й далі працює у треї.</translation>
    </message>
    <message>
        <source>Keep working in the tray</source>
        <translation>Працювати далі у треї</translation>
    </message>
    <message>
        <source>Several people use this computer: say first who you are, in the menu “Settings”.</source>
        <translation>Цим комп’ютером користуються кілька людей: спершу вкажіть у меню «Налаштування», хто ви.</translation>
    </message>
    <message>
        <source>Changing connections and routes needs the PIN of this workspace.</source>
        <translation>Щоб змінювати підключення та маршрути, потрібен PIN-код цього робочого простору.</translation>
    </message>
    <message>
        <source>This is not the PIN of this workspace.</source>
        <translation>Неправильний PIN-код робочого простору.</translation>
    </message>
    <message>
        <source>Stopped: nothing is processed until the engine is started.</source>
        <translation>Зупинено: доки рушій не запущено, нічого не опрацьовується.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>Working.</source>
        <translation>Працює.</translation>
    </message>
    <message>
        <source>Waiting for news; next look at %1.</source>
        <translation>Чекає на нові події; наступна перевірка о %1.</translation>
    </message>
    <message>
        <source>Waiting for news.</source>
        <translation>Чекає на нові події.</translation>
    </message>
    <message>
        <source>Finishing the calls in hand…</source>
        <translation>Завершуються розпочаті запити…</translation>
    </message>
    <message>
        <source>Copied without secrets and without names of people; paste it into your letter.</source>
        <translation>Скопійовано без секретів та імен людей; вставте це у свій лист.</translation>
    </message>
    <message>
        <source>0.5</source>
        <translation>0,5</translation>
    </message>
    <message>
        <source>The mail server %1 does not take the token for %2. The token&apos;s account and the user name must be the same, and the scope must allow to send by SMTP.</source>
        <translation>Поштовий сервер %1 не приймає токен для %2. Обліковий запис токена й ім’я користувача мають збігатися, а область доступу має дозволяти надсилання через SMTP.</translation>
    </message>
    <message>
        <source>The PIN of this workspace was removed by %1 from the command line.</source>
        <translation>PIN-код цього робочого простору прибрано з командного рядка; користувач — %1.</translation>
    </message>
    <message>
        <source>The PIN is removed: connections and routes can be changed without it. Set a new one in the window, in the menu “Settings”.</source>
        <translation>PIN-код прибрано: підключення й маршрути можна змінювати без нього. Задайте новий у вікні, в меню «Налаштування».</translation>
    </message>
    <message>
        <source>This workspace has no PIN.</source>
        <translation>Цей робочий простір не має PIN-коду.</translation>
    </message>
    <message>
        <source>removes the window&apos;s PIN when nobody knows it any more</source>
        <translation>прибирає PIN-код вікна, якщо його вже ніхто не пам’ятає</translation>
    </message>
    <message>
        <source>A wrong PIN was given %1 times in a row, last by %2.</source>
        <translation>Неправильний PIN-код уведено кілька разів поспіль: %1; останній користувач — %2.</translation>
    </message>
    <message>
        <source>This window was started with --view, for viewing only: nothing can be decided or changed in it. Start the program without --view.</source>
        <translation>Це вікно запущено з --view, лише для перегляду: вирішувати й змінювати в ньому нічого не можна. Запустіть програму без --view.</translation>
    </message>
    <message>
        <source>This workspace is open for viewing only: nothing can be decided or changed. Whoever knows its PIN changes this in the menu “Settings”.</source>
        <translation>Цей робочий простір відкрито лише для перегляду: вирішувати й змінювати нічого не можна. Хто знає PIN-код, перемикає це в меню «Налаштування».</translation>
    </message>
    <message>
        <source>This workspace is open for viewing only: nothing can be decided or changed. Change this in the menu “Settings”.</source>
        <translation>Цей робочий простір відкрито лише для перегляду: вирішувати й змінювати нічого не можна. Це перемикається в меню «Налаштування».</translation>
    </message>
    <message>
        <source>Too many wrong tries: the next is taken at %1.</source>
        <translation>Забагато неправильних спроб: наступна можлива о %1.</translation>
    </message>
    <message>
        <source>%1 opened this workspace for viewing only.</source>
        <translation>%1 залишає цей робочий простір лише для перегляду.</translation>
    </message>
    <message>
        <source>%1 opened this workspace for deciding and changing.</source>
        <translation>%1 дозволяє в цьому робочому просторі рішення та зміни.</translation>
    </message>
    <message>
        <source>%1 set that several people use this computer and say their names.</source>
        <translation>%1 вказує, що цим комп’ютером користуються кілька людей і називають свої імена.</translation>
    </message>
    <message>
        <source>%1 set that one person uses this computer.</source>
        <translation>%1 вказує, що цим комп’ютером користується одна людина.</translation>
    </message>
    <message>
        <source>%1 removed the PIN of this workspace.</source>
        <translation>%1 прибирає PIN-код цього робочого простору.</translation>
    </message>
    <message>
        <source>%1 set a PIN for this workspace.</source>
        <translation>%1 задає PIN-код для цього робочого простору.</translation>
    </message>
    <message>
        <source>%1 changed the PIN of this workspace.</source>
        <translation>%1 змінює PIN-код цього робочого простору.</translation>
    </message>
    <message>
        <source>amount without the fee</source>
        <translation>сума без комісії</translation>
    </message>
    <message>
        <source>amount paid out</source>
        <translation>виплачена сума</translation>
    </message>
    <message>
        <source>day of the payout</source>
        <translation>день виплати</translation>
    </message>
    <message>
        <source>Row %1 of &quot;%2&quot; needs a share or a sum, and a stage.</source>
        <translation>Рядку %1 параметра «%2» потрібні частка або сума та статус.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of rows in square brackets.</source>
        <translation>«%1» має бути списком рядків у квадратних дужках.</translation>
    </message>
    <message>
        <source>from %1 paid to %2</source>
        <translation>від сплачених %1 — до %2</translation>
    </message>
    <message>
        <source>A rehearsal needs a process or a funnel with at least two stages; the account has none that the connection may see.</source>
        <translation>Для репетиції потрібен процес або воронка принаймні з двома статусами; в акаунті це підключення такого не бачить.</translation>
    </message>
    <message>
        <source>A rehearsal needs the stages of a Planfix or Bitrix24 account; read what the connection holds first.</source>
        <translation>Для репетиції потрібні статуси акаунта Planfix або Bitrix24; спершу прочитайте, що містить підключення.</translation>
    </message>
    <message>
        <source>This file holds no names for a rehearsal; start it again from the connection or the route.</source>
        <translation>Цей файл не містить назв для репетиції; запустіть її ще раз із підключення або маршруту.</translation>
    </message>
    <message>
        <source>The window of the demonstration could not be started.</source>
        <translation>Не вдалося запустити вікно демонстрації.</translation>
    </message>
    <message>
        <source>The account has nothing called “%1”, or several. Choose what serves as it, or make it %2; then “Read the lists again”.</source>
        <translation>В акаунті немає нічого з назвою «%1» або таких кілька. Виберіть відповідне або створіть %2; потім натисніть «Прочитати списки ще раз».</translation>
    </message>
    <message>
        <source>“%1” is asked for its stages, fields and people; then the demonstration opens with them.</source>
        <translation>Підключення «%1» запитується про статуси, поля та людей; потім із ними відкриється демонстрація.</translation>
    </message>
    <message>
        <source>The demonstration opens in a window of its own, with the stages, fields and people of “%1”. Its orders are invented: nothing leaves this computer and nothing is written to the account.</source>
        <translation>Демонстрація відкривається в окремому вікні, зі статусами, полями та людьми з «%1». Замовлення в ній вигадані: ніщо не залишає цього комп’ютера, і в акаунт нічого не записується.</translation>
    </message>
    <message>
        <source>Payments and orders of route “%1” could not be compared as was asked. %2</source>
        <translation>Не вдалося звірити оплати й замовлення маршруту «%1», як просили. %2</translation>
    </message>
    <message>
        <source>The work ended unexpectedly; start it again. What was accepted is stored, and what was under way is looked for before anything is written again.</source>
        <translation>Робота несподівано припинилася; запустіть її знову. Прийняте збережено, а розпочате буде перевірено, перш ніж щось запишеться знову.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database %1 was moved or deleted while Provodka works with it; let Provodka write it there again, with all that it holds.</source>
        <translation>Базу даних робочого простору %1 перемістили або видалили, поки Provodka з нею працює; дозвольте Provodka записати її туди знову з усім умістом.</translation>
    </message>
    <message>
        <source>Another database was put in the place of %1 while Provodka works with it; open the workspace anew to go on with that one.</source>
        <translation>На місце %1 поклали іншу базу даних, поки Provodka працює; відкрийте робочий простір наново, щоб продовжити з нею.</translation>
    </message>
    <message>
        <source>The keychain waits to be unlocked; the work begins then.</source>
        <translation>Сховище паролів чекає на розблокування; після нього робота почнеться.</translation>
    </message>
    <message>
        <source>All that the workspace holds is in %1 now; move it to its place, %2.</source>
        <translation>Усе, що є в робочому просторі, тепер у файлі %1; перемістіть його на місце: %2.</translation>
    </message>
    <message>
        <source>The workspace is as it was in the copy.</source>
        <translation>Робочий простір тепер такий, як у копії.</translation>
    </message>
    <message>
        <source>The workspace is as it was in the copy; the database that was there is kept as %1.</source>
        <translation>Робочий простір тепер такий, як у копії; попередню базу даних збережено як %1.</translation>
    </message>
    <message>
        <source>Secrets of this workspace are kept in %1 from now on, which only you can read; enter them at the connections.</source>
        <translation>Секрети цього робочого простору відтепер зберігаються у файлі %1, який можете прочитати лише ви; введіть їх у підключеннях.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are copied; an export holds all of them.</source>
        <translation>Скопійовано перші %1 рядків із %2; експорт містить усі.</translation>
    </message>
    <message>
        <source>answer when asked</source>
        <translation>відповідь на запит</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <extracomment>How a day is written in figures, as Qt&apos;s pattern: dd.MM.yyyy</extracomment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>The system keychain cannot be reached because there is no desktop session. Start Provodka within one.</source>
        <translation>Системне сховище паролів недоступне, бо немає сеансу робочого столу. Запустіть Provodka в такому сеансі.</translation>
    </message>
    <message>
        <source>The system keychain cannot be used because the library libsecret is missing. Install the package libsecret-1-0.</source>
        <translation>Системне сховище паролів не можна використати, бо немає бібліотеки libsecret. Установіть пакет libsecret-1-0.</translation>
    </message>
    <message>
        <source>No keychain is running in this session. Install and start gnome-keyring or KWallet.</source>
        <translation>У цьому сеансі не запущено жодного сховища паролів. Установіть і запустіть gnome-keyring чи KWallet.</translation>
    </message>
    <message>
        <source>The system keychain was never set up. Log in to the desktop and create it once.</source>
        <translation>Системне сховище паролів ще не створено. Увійдіть до робочого столу та створіть його один раз.</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and try again.</source>
        <translation>Системне сховище паролів заблоковано. Розблокуйте його та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Access to the system keychain was refused. Allow it when you are asked.</source>
        <translation>У доступі до системного сховища паролів відмовлено. Дозвольте доступ, коли вас запитають.</translation>
    </message>
    <message>
        <source>The system keychain does not answer; it may be waiting to be unlocked. Unlock it and try again.</source>
        <translation>Системне сховище паролів не відповідає; можливо, воно чекає на розблокування. Розблокуйте його та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The system keychain did not keep what was stored in it. Try again.</source>
        <translation>Системне сховище паролів не зберегло записаного в нього. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The system keychain reported an error. Try again.</source>
        <translation>Системне сховище паролів повідомило про помилку. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This is how Provodka is set up on %1, for whoever looks after it next. It holds no passwords and keys: they are kept in the keychain of the computer on which Provodka runs.</source>
        <translation>Так Provodka налаштована станом на %1; це для того, хто опікуватиметься нею далі. Паролів і ключів тут немає: їх зберігає сховище паролів комп’ютера, на якому працює Provodka.</translation>
    </message>
    <message>
        <source>A newer copy of this workspace has run in %1 (on %2, since %3), so this one in %4 writes nothing any more; use that one.</source>
        <translation>Новіша копія цього робочого простору працювала в %1 (на %2, з %3), тому ця в %4 більше нічого не пише; користуйтеся тією.</translation>
    </message>
    <message>
        <source>This workspace in %4 is a copy of the one that ran in %1 (on %2, at %3), and only one of them may write; use that one.</source>
        <translation>Цей робочий простір у %4 — копія того, що працював у %1 (на %2, %3), а писати може лише один; користуйтеся тим.</translation>
    </message>
    <message>
        <source>Or name a secrets file with --secrets.</source>
        <translation>Або вкажіть файл секретів параметром --secrets.</translation>
    </message>
    <message>
        <source>If it is never to run again: provodka-cli workspace take-over</source>
        <translation>Якщо та копія більше ніколи не працюватиме: provodka-cli workspace take-over</translation>
    </message>
</context>
<context>
    <name>provodka::ui::AccountStep</name>
    <message>
        <source>Where payments come from</source>
        <translation>Звідки надходять платежі</translation>
    </message>
    <message>
        <source>Where the orders are</source>
        <translation>Де ведуться замовлення</translation>
    </message>
    <message>
        <source>Nothing is changed there: payments are only read.</source>
        <translation>Там нічого не змінюється: платежі лише читаються.</translation>
    </message>
    <message>
        <source>Nothing is changed there now: what it holds is only read. Keys go to the system&apos;s keychain.</source>
        <translation>Зараз там нічого не змінюється: вміст лише читається. Ключі потрапляють до системного сховища паролів.</translation>
    </message>
    <message>
        <source>%1 (%2), connected already</source>
        <translation>%1 (%2), уже підключено</translation>
    </message>
    <message>
        <source>Which service tells of payments?</source>
        <translation>Який сервіс повідомляє про платежі?</translation>
    </message>
    <message>
        <source>Which system keeps the orders?</source>
        <translation>У якій системі ведуться замовлення?</translation>
    </message>
    <message>
        <source>Fill in the fields and press “Test”; then it goes on.</source>
        <translation>Заповніть поля та натисніть «Перевірити», щоб продовжити.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::AgreementTab</name>
    <message>
        <source>%1, %2 to %3, compared %4: %5 of %6 payments agree.</source>
        <translation>%1, з %2 до %3, звірено %4: збігаються %5 із %6 платежів.</translation>
    </message>
    <message>
        <source>Skipped by a person: %1.</source>
        <translation>Пропущено людиною: %1.</translation>
    </message>
    <message>
        <source>Still under way: %1.</source>
        <translation>Ще в роботі: %1.</translation>
    </message>
    <message>
        <source>Payments, entries and orders have not been compared yet; this happens every night.</source>
        <translation>Платежі, записи й замовлення ще не звіряли; це відбувається щоночі.</translation>
    </message>
    <message>
        <source>Everything agrees; nothing is to be done.</source>
        <translation>Усе збігається; робити нічого не треба.</translation>
    </message>
    <message>
        <source>Being compared now: the services and the order system are asked…</source>
        <translation>Триває звірка: опитуються сервіси та система замовлень…</translation>
    </message>
    <message>
        <source>Asked; the engine compares as soon as it runs.</source>
        <translation>Запит прийнято; рушій виконає звірку, щойно запрацює.</translation>
    </message>
    <message>
        <source>In production, not paid</source>
        <translation>У виробництві, не сплачено</translation>
    </message>
    <message>
        <source>Paid, booked nowhere</source>
        <translation>Сплачено, ніде не внесено</translation>
    </message>
    <message>
        <source>Booked twice</source>
        <translation>Внесено двічі</translation>
    </message>
    <message>
        <source>Refund still booked</source>
        <translation>Повернено, але запис лишився</translation>
    </message>
    <message>
        <source>Sums differ</source>
        <translation>Суми не збігаються</translation>
    </message>
    <message>
        <source>Booked, not paid</source>
        <translation>Внесено, не сплачено</translation>
    </message>
    <message>
        <source>Unknown payment</source>
        <translation>Невідомий платіж</translation>
    </message>
    <message>
        <source>Paid, still waiting</source>
        <translation>Сплачено, досі чекає</translation>
    </message>
    <message>
        <source>Entry without payment</source>
        <translation>Запис без платежу</translation>
    </message>
    <message>
        <source>All kinds (%1)</source>
        <translation>Усі види (%1)</translation>
    </message>
    <message>
        <source>How to fix: ask the customer for the payment, or move the order back; if the money came another way, book it at the order by hand.</source>
        <translation>Як виправити: попросіть клієнта оплатити або перемістіть замовлення назад; якщо гроші надійшли іншим шляхом, внесіть їх у замовлення вручну.</translation>
    </message>
    <message>
        <source>How to fix: open its story; assign it to its order on the page “Payments”, or try again.</source>
        <translation>Як виправити: відкрийте історію платежу; прив’яжіть його до замовлення на сторінці «Платежі» або спробуйте ще раз.</translation>
    </message>
    <message>
        <source>How to fix: at the order, remove the entry that was made by hand or twice.</source>
        <translation>Як виправити: видаліть у замовленні запис, який внесли вручну або вдруге.</translation>
    </message>
    <message>
        <source>How to fix: confirm the refund on the page “Payments”, or remove the entry at the order.</source>
        <translation>Як виправити: підтвердьте повернення на сторінці «Платежі» або видаліть запис у замовленні.</translation>
    </message>
    <message>
        <source>How to fix: correct the sum of the entry at the order to what the service says.</source>
        <translation>Як виправити: вкажіть у записі в замовленні ту суму, яку показує сервіс.</translation>
    </message>
    <message>
        <source>How to fix: remove the entry: the service did not get this money; move the order back if it went on.</source>
        <translation>Як виправити: видаліть запис, бо сервіс не отримав цих грошей; якщо замовлення пішло далі, перемістіть його назад.</translation>
    </message>
    <message>
        <source>How to fix: find out whose payment it is; correct the number in the entry, or leave it if it came another way than through this service.</source>
        <translation>Як виправити: з’ясуйте, чий це платіж; виправте ідентифікатор платежу в записі або залиште його як є, якщо гроші надійшли не через цей сервіс.</translation>
    </message>
    <message>
        <source>How to fix: open its story and try again, or move the order by hand if it should go on.</source>
        <translation>Як виправити: відкрийте історію та спробуйте ще раз або перемістіть замовлення вручну, якщо воно має йти далі.</translation>
    </message>
    <message>
        <source>How to fix: write the number of the payment into the entry, so that it can be compared.</source>
        <translation>Як виправити: впишіть у запис ідентифікатор платежу, щоб їх можна було звірити.</translation>
    </message>
    <message>
        <source>Choose a line to see what to do about it.</source>
        <translation>Виберіть рядок, щоб побачити, що з ним робити.</translation>
    </message>
    <message>
        <source>Three-way check</source>
        <translation>Тристороння звірка</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Пояснення</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платіж</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Kind of disagreement</source>
        <translation>Вид розбіжності</translation>
    </message>
    <message>
        <source>Search: order, payment, words</source>
        <translation>Пошук: замовлення, платіж, слова</translation>
    </message>
    <message>
        <source>Search in what does not agree</source>
        <translation>Пошук серед розбіжностей</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Звірити зараз</translation>
    </message>
    <message>
        <source>Export (CSV)…</source>
        <translation>Експорт (CSV)…</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Відкрити замовлення</translation>
    </message>
    <message>
        <source>What does not agree</source>
        <translation>Розбіжності</translation>
    </message>
    <message>
        <source>A person asked for it.</source>
        <translation>Звірку запустила людина.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::AskDialog</name>
    <message>
        <source>Who is at this computer?</source>
        <translation>Хто за комп’ютером?</translation>
    </message>
    <message>
        <source>Several people use this computer. What you decide is kept with your &amp;name:</source>
        <translation>Цим комп’ютером користуються кілька людей. Ваші рішення зберігаються разом із вашим &amp;ім’ям:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>PIN of the workspace</source>
        <translation>PIN-код робочого простору</translation>
    </message>
    <message>
        <source>Changing connections and routes needs the &amp;PIN of this workspace:</source>
        <translation>Щоб змінювати підключення та маршрути, потрібен PIN-&amp;код цього робочого простору:</translation>
    </message>
    <message>
        <source>New PIN of the workspace</source>
        <translation>Новий PIN-код робочого простору</translation>
    </message>
    <message>
        <source>New &amp;PIN, asked before connections and routes are changed. Empty: none is asked.</source>
        <translation>Новий PIN-&amp;код, який запитується перед змінами підключень і маршрутів. Порожньо: не запитується.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Новий PIN-код</translation>
    </message>
    <message>
        <source>The same &amp;again:</source>
        <translation>Ще &amp;раз:</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Новий PIN-код ще раз</translation>
    </message>
</context>
<context>
    <name>provodka::ui::BookPane</name>
    <message>
        <source>Setup book</source>
        <translation>Книга налаштувань</translation>
    </message>
    <message>
        <source>The setup in sentences</source>
        <translation>Опис налаштувань</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Save the setup book</source>
        <translation>Зберегти книгу налаштувань</translation>
    </message>
    <message>
        <source>Web pages (*.html);;Texts (*.txt)</source>
        <translation>Вебсторінки (*.html);;Тексти (*.txt)</translation>
    </message>
</context>
<context>
    <name>provodka::ui::CloseTab</name>
    <message>
        <source>All routes</source>
        <translation>Усі маршрути</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Повернення</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платіж</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n платіж</numerusform>
            <numerusform>%n платежі</numerusform>
            <numerusform>%n платежів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n повернення</numerusform>
            <numerusform>%n повернення</numerusform>
            <numerusform>%n повернень</numerusform>
        </translation>
    </message>
    <message>
        <source>amount %1</source>
        <translation>сума %1</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>комісія %1</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>чистими %1</translation>
    </message>
    <message>
        <source>on the bank account %1</source>
        <translation>на банківський рахунок %1</translation>
    </message>
    <message numerus="yes">
        <source>fee not known yet for %n of them</source>
        <translation>
            <numerusform>для %n з них комісія ще невідома</numerusform>
            <numerusform>для %n з них комісія ще невідома</numerusform>
            <numerusform>для %n з них комісія ще невідома</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Разом</translation>
    </message>
    <message>
        <source>paid out %1</source>
        <translation>зараховано %1</translation>
    </message>
    <message>
        <source>not paid out yet</source>
        <translation>ще не зараховано</translation>
    </message>
    <message>
        <source>There are no payments of these days.</source>
        <translation>За ці дні платежів немає.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are shown; an export holds all of them.</source>
        <translation>Показано перші рядки: %1 із %2; в експорті будуть усі.</translation>
    </message>
    <message>
        <source>Close of day</source>
        <translation>Закриття дня</translation>
    </message>
    <message>
        <source>Date for VAT</source>
        <translation>Дата для ПДВ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комісія</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Чистими</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Платник</translation>
    </message>
    <message>
        <source>Paid out on</source>
        <translation>Зараховано</translation>
    </message>
    <message>
        <source>Proven by</source>
        <translation>Чим підтверджено</translation>
    </message>
    <message>
        <source>By the day of payment</source>
        <translation>За днем платежу</translation>
    </message>
    <message>
        <source>By the day it reached the bank account</source>
        <translation>За днем зарахування на рахунок</translation>
    </message>
    <message>
        <source>Which day counts</source>
        <translation>Який день враховувати</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Перший день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Export the close of day</source>
        <translation>Експорт закриття дня</translation>
    </message>
    <message>
        <source>Sheet (XLSX)…</source>
        <translation>Таблиця (XLSX)…</translation>
    </message>
    <message>
        <source>Text table (CSV)…</source>
        <translation>Текстова таблиця (CSV)…</translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation>Простий текст…</translation>
    </message>
</context>
<context>
    <name>provodka::ui::ConnectionEditor</name>
    <message>
        <source>Connection “%1” (%2)</source>
        <translation>Підключення «%1» (%2)</translation>
    </message>
    <message>
        <source>New connection to %1</source>
        <translation>Нове підключення до %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>provodka::ui::ConnectionForm</name>
    <message>
        <source>Name of the connection</source>
        <translation>Назва підключення</translation>
    </message>
    <message>
        <source>The name stays, as the keys are kept under it; for another name make a copy.</source>
        <translation>Назва лишається, бо під нею зберігаються ключі; якщо потрібна інша, зробіть копію.</translation>
    </message>
    <message>
        <source>As it is called in this program, in routes and in alarms.</source>
        <translation>Так підключення називається в цій програмі, у маршрутах і тривогах.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Додаткові налаштування</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Перевірка підключення</translation>
    </message>
    <message>
        <source>The servers of %1 are filled in.</source>
        <translation>Сервери %1 уже вписано.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::ConnectionsModel</name>
    <message>
        <source>%1 (unknown to this version)</source>
        <translation>%1 (невідомо цій версії)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ніколи</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Підключення</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервіс</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Останній зв’язок</translation>
    </message>
    <message>
        <source>Calls used</source>
        <translation>Використано запитів</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>Адреса приймання</translation>
    </message>
    <message>
        <source>%1 of %2 this second</source>
        <translation>%1 із %2 за секунду</translation>
    </message>
    <message>
        <source>%1 of %2 this minute</source>
        <translation>%1 із %2 за хвилину</translation>
    </message>
    <message>
        <source>%1 of %2 this minute, renewed %3</source>
        <translation>%1 із %2 за хвилину, поновиться %3</translation>
    </message>
    <message>
        <source>%1 of %2 this day</source>
        <translation>%1 із %2 за добу</translation>
    </message>
    <message>
        <source>%1 of %2 this day, renewed %3</source>
        <translation>%1 із %2 за добу, поновиться %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 із %2</translation>
    </message>
</context>
<context>
    <name>provodka::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Підключення</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Додати підключення</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Копіювати…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Копіювати адресу</translation>
    </message>
    <message>
        <source>Nothing is connected yet. Add the service that tells of payments, and the one where the orders are; keys go to the system&apos;s keychain and nowhere else.</source>
        <translation>Ще нічого не підключено. Додайте сервіс, який повідомляє про платежі, і систему, у якій ведуться замовлення; ключі потрапляють лише до системного сховища паролів.</translation>
    </message>
    <message>
        <source>This version does not know the service “%1”. The connection is kept as it is.</source>
        <translation>Ця версія не знає сервісу «%1». Підключення збережено й залишено як є.</translation>
    </message>
    <message>
        <source>Listens at %1</source>
        <translation>Приймає сповіщення за адресою %1</translation>
    </message>
    <message>
        <source>Open routes</source>
        <translation>Відкрити маршрути</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Rehearse with its names</source>
        <translation>Репетиція з його назвами</translation>
    </message>
    <message>
        <source>The demonstration in a window of its own, on the stages, fields and people of this account. Nothing leaves this computer and nothing is written to the account.</source>
        <translation>Демонстрація в окремому вікні зі статусами, полями та людьми цього акаунта. Ніщо не залишає цього комп’ютера, і в акаунт нічого не записується.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::CustomerPanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no sum due</source>
        <translation>суму не вказано</translation>
    </message>
    <message>
        <source>Restore the connection to %1</source>
        <translation>Відновити з’єднання з %1</translation>
    </message>
    <message>
        <source>Cut the connection to %1</source>
        <translation>Розірвати з’єднання з %1</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>What else can happen</source>
        <translation>Що ще може статися</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Замовлення:</translation>
    </message>
    <message>
        <source>Or &amp;another sum:</source>
        <translation>Або &amp;інша сума:</translation>
    </message>
    <message>
        <source>This is not a sum of money; write for example 250,00.</source>
        <translation>Це не грошова сума; напишіть, наприклад, 250,00.</translation>
    </message>
    <message>
        <source>Pay in &amp;full</source>
        <translation>Сплатити по&amp;вністю</translation>
    </message>
    <message>
        <source>The customer pays what is still missing.</source>
        <translation>Клієнт сплачує те, чого ще бракує.</translation>
    </message>
    <message>
        <source>Pay this s&amp;um</source>
        <translation>Сплатити &amp;цю суму</translation>
    </message>
    <message>
        <source>The order moves only once all of it is paid.</source>
        <translation>Замовлення переміщується, лише коли його сплачено повністю.</translation>
    </message>
    <message>
        <source>Pay t&amp;wice</source>
        <translation>Сплатити &amp;двічі</translation>
    </message>
    <message>
        <source>The customer pays the whole sum two times, one after the other.</source>
        <translation>Клієнт сплачує всю суму двічі поспіль.</translation>
    </message>
    <message>
        <source>Give the payment &amp;back</source>
        <translation>Пове&amp;рнути платіж</translation>
    </message>
    <message>
        <source>The shop returns the latest payment of this order.</source>
        <translation>Магазин повертає останній платіж цього замовлення.</translation>
    </message>
    <message>
        <source>Forge a &amp;mail</source>
        <translation>Підробити &amp;лист</translation>
    </message>
    <message>
        <source>A stranger writes that this order was paid. Nothing may be booked for it.</source>
        <translation>Сторонній пише, що це замовлення сплачено. Через такий лист нічого не має бути внесено.</translation>
    </message>
    <message>
        <source>Nothing can be written until the connection is there again.</source>
        <translation>Доки з’єднання не відновлено, нічого не можна записати.</translation>
    </message>
    <message>
        <source>Kill the &amp;engine</source>
        <translation>&amp;Аварійно зупинити рушій</translation>
    </message>
    <message>
        <source>The customer pays, and Provodka is killed in the middle of writing. Nothing may be lost or done twice.</source>
        <translation>Клієнт платить, і роботу Provodka обривають посеред запису. Ніщо не має загубитися чи виконатися двічі.</translation>
    </message>
    <message>
        <source>Let an hour &amp;go by</source>
        <translation>На &amp;годину вперед</translation>
    </message>
    <message>
        <source>The clock of the demonstration goes on by sixty minutes.</source>
        <translation>Годинник демонстрації переводиться на шістдесят хвилин уперед.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::DemoPage</name>
    <message>
        <source>Demonstration</source>
        <translation>Демонстрація</translation>
    </message>
    <message>
        <source>Demonstration.</source>
        <translation>Демонстрація.</translation>
    </message>
    <message>
        <source>The customer, the payment service, the mailbox and %1 are stand-ins inside this program: nothing leaves this computer, and no real order or money is touched.</source>
        <translation>Клієнт, платіжний сервіс, поштова скринька та %1 тут лише імітуються в самій програмі: ніщо не залишає цього комп’ютера, а справжніх замовлень і грошей це не стосується.</translation>
    </message>
    <message>
        <source>A rehearsal on your own names:</source>
        <translation>Репетиція з вашими назвами:</translation>
    </message>
    <message>
        <source>stages, fields and people are called as in your account; the orders are invented, and your account is not written to.</source>
        <translation>статуси, поля та люди називаються так, як у вашому акаунті; замовлення вигадані, і до вашого акаунта нічого не записується.</translation>
    </message>
    <message>
        <source>Choose an order on the left and let the customer pay it: each step of Provodka appears here as it happens. Enter opens the whole story of a step.</source>
        <translation>Виберіть ліворуч замовлення та дайте клієнтові його оплатити: тут одразу з’являтиметься кожен крок Provodka. Enter відкриває всю історію кроку.</translation>
    </message>
    <message>
        <source>Clear the l&amp;ist</source>
        <translation>О&amp;чистити список</translation>
    </message>
    <message>
        <source>What happened, step by step</source>
        <translation>Що сталося, крок за кроком</translation>
    </message>
</context>
<context>
    <name>provodka::ui::DemoSteps</name>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 год %2 хв</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Stranger</source>
        <translation>Сторонній</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Демонстрація</translation>
    </message>
    <message>
        <source>Order %1 stands in “%2”; nothing is booked.</source>
        <translation>Замовлення %1 у статусі «%2»; нічого не внесено.</translation>
    </message>
    <message numerus="yes">
        <source>Order %1 stands in “%2”; %n payment(s) booked.</source>
        <translation>
            <numerusform>Замовлення %1 у статусі «%2»; внесено %n платіж.</numerusform>
            <numerusform>Замовлення %1 у статусі «%2»; внесено %n платежі.</numerusform>
            <numerusform>Замовлення %1 у статусі «%2»; внесено %n платежів.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 paid</source>
        <translation>%1: сплачено %2 з %3</translation>
    </message>
    <message>
        <source>%1: %2 paid</source>
        <translation>%1: сплачено %2</translation>
    </message>
    <message>
        <source>How long after the latest payment of this order it happened.</source>
        <translation>Скільки часу минуло від останнього платежу за цим замовленням.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Через</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Замовлення</translation>
    </message>
</context>
<context>
    <name>provodka::ui::DiscoveredView</name>
    <message>
        <source>Processes</source>
        <translation>Процеси</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Статуси</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблони</translation>
    </message>
    <message>
        <source>Data tags</source>
        <translation>Аналітики</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Funnels</source>
        <translation>Воронки</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Search: name, id, type</source>
        <translation>Пошук: назва, ідентифікатор, тип</translation>
    </message>
    <message>
        <source>Search in what the account holds</source>
        <translation>Пошук у вмісті акаунта</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all shown ones.</source>
        <translation>Копіює вибрані рядки або всі, що показано.</translation>
    </message>
    <message>
        <source>What the account holds</source>
        <translation>Вміст акаунта</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Ідентифікатор</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>%1 (cannot be chosen)</source>
        <translation>%1 (вибрати не можна)</translation>
    </message>
</context>
<context>
    <name>provodka::ui::Doors</name>
    <message>
        <source>Provodka tells the system where you work about money that came in another.</source>
        <translation>Provodka повідомляє системі, у якій ви працюєте, про гроші, що надійшли в іншій.</translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation>Продовжити розпочате</translation>
    </message>
    <message>
        <source>What you entered was kept; keys are in the system&apos;s keychain.</source>
        <translation>Усе, що ви ввели, збережено; ключі — у системному сховищі паролів.</translation>
    </message>
    <message>
        <source>See it work</source>
        <translation>Подивитися, як це працює</translation>
    </message>
    <message>
        <source>An invented shop on this computer: pay, refund, forge a mail, and watch what is done. No accounts are needed and nothing leaves the computer.</source>
        <translation>Вигаданий магазин на цьому комп’ютері: сплачуйте, повертайте гроші, підробляйте листи й дивіться, що відбувається. Акаунти не потрібні, і жодні дані не залишають комп’ютер.</translation>
    </message>
    <message>
        <source>Connect my accounts</source>
        <translation>Підключити свої акаунти</translation>
    </message>
    <message>
        <source>Five short steps: where payments come from, where the orders are, what should happen, a preview, and the start. Nothing is written before the end.</source>
        <translation>П’ять коротких кроків: звідки надходять платежі, де ведуться замовлення, що має відбуватися, попередній перегляд і запуск. До останнього кроку нічого не записується.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::EmptyReport</name>
    <message>
        <source>No order has moved yet, so there are no times to show. They come by themselves: with the first payment that moves an order, and from the order system&apos;s own history once it is connected.</source>
        <translation>Жодне замовлення ще не змінило статусу, тому показувати поки нічого. Дані з’являться самі: з першим платежем, який перемістить замовлення, та з історії самої системи замовлень, щойно її буде підключено.</translation>
    </message>
    <message>
        <source>Open the connections</source>
        <translation>Відкрити підключення</translation>
    </message>
    <message>
        <source>No order of this kind moved in this period. Choose a longer one.</source>
        <translation>За цей період жодне замовлення цього виду не змінило статусу. Виберіть довший період.</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Показати весь час</translation>
    </message>
</context>
<context>
    <name>provodka::ui::EventChooser</name>
    <message>
        <source>Nothing has come yet. As soon as a payment comes, its story can be read here.</source>
        <translation>Ще нічого не надходило. Щойно надійде платіж, тут можна буде прочитати його історію.</translation>
    </message>
    <message>
        <source>No event has this number, order or reference.</source>
        <translation>Жодна подія не має такого номера, замовлення чи номера платежу.</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Останні події</translation>
    </message>
    <message>
        <source>Enter or a double click opens the story of an event.</source>
        <translation>Enter або подвійне клацання відкриває історію події.</translation>
    </message>
    <message>
        <source>Number of the event or the order, or the payment&apos;s reference</source>
        <translation>Номер події, замовлення або платежу</translation>
    </message>
    <message>
        <source>Search for an event</source>
        <translation>Пошук події</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>provodka::ui::FieldsEditor</name>
    <message>
        <source>Field of the entry</source>
        <translation>Поле запису</translation>
    </message>
    <message>
        <source>Value of the payment, or a text</source>
        <translation>Значення з платежу або текст</translation>
    </message>
</context>
<context>
    <name>provodka::ui::FilterChips</name>
    <message>
        <source>Needs a person</source>
        <translation>Потребують уваги</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Цей місяць</translation>
    </message>
    <message>
        <source>No order found</source>
        <translation>Замовлення не знайдено</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Повернення</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Не підтверджені</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Фільтр: %1</translation>
    </message>
    <message>
        <source>A filter that was kept here; the Delete key removes it.</source>
        <translation>Збережений тут фільтр; клавіша Delete його видаляє.</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Видалити цей фільтр</translation>
    </message>
</context>
<context>
    <name>provodka::ui::FirstRunPage</name>
    <message>
        <source>First steps</source>
        <translation>Перші кроки</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Почати спочатку</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Крок %1 з %2</translation>
    </message>
</context>
<context>
    <name>provodka::ui::Help</name>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Help in a window of its own</source>
        <translation>Довідка в окремому вікні</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Закрити довідку</translation>
    </message>
</context>
<context>
    <name>provodka::ui::HelpPane</name>
    <message>
        <source>Search in the help</source>
        <translation>Пошук у довідці</translation>
    </message>
    <message>
        <source>Topics of the help</source>
        <translation>Теми довідки</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Текст теми</translation>
    </message>
    <message>
        <source>The topic before</source>
        <translation>Попередня тема</translation>
    </message>
    <message>
        <source>The topic after</source>
        <translation>Наступна тема</translation>
    </message>
</context>
<context>
    <name>provodka::ui::HelpTopics</name>
    <message>
        <source>How it is entered</source>
        <translation>Як вводити</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Приклад</translation>
    </message>
    <message>
        <source>When it is wrong</source>
        <translation>Якщо вказано неправильно</translation>
    </message>
    <message>
        <source>Open the page “%1”</source>
        <translation>Відкрити сторінку «%1»</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Див. також</translation>
    </message>
    <message>
        <source>Text, as it stands.</source>
        <translation>Текст як є.</translation>
    </message>
    <message>
        <source>An address that begins with https://.</source>
        <translation>Адреса, що починається з https://.</translation>
    </message>
    <message>
        <source>A secret: dots while it is typed, kept in the system&apos;s keychain, never shown again.</source>
        <translation>Секрет: під час введення крапки, зберігається в системному сховищі паролів, більше не показується.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Ціле число.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Одне з: %1.</translation>
    </message>
    <message>
        <source>Chosen from the list that is filled when the account is asked; an id that is not in it can be typed and is kept.</source>
        <translation>Вибирається зі списку, який заповнюється опитуванням акаунта; ідентифікатор, якого там немає, можна ввести, і він збережеться.</translation>
    </message>
    <message>
        <source>Ticked in the list that is filled when the account is asked.</source>
        <translation>Позначається у списку, який заповнюється опитуванням акаунта.</translation>
    </message>
    <message>
        <source>A time zone, named by a continent and a city.</source>
        <translation>Часовий пояс: континент і місто.</translation>
    </message>
    <message>
        <source>Host and port, parted by a colon.</source>
        <translation>Вузол і порт через двокрапку.</translation>
    </message>
    <message>
        <source>Three letters of a currency.</source>
        <translation>Три літери валюти.</translation>
    </message>
    <message>
        <source>A tick: yes or no.</source>
        <translation>Позначка: так або ні.</translation>
    </message>
    <message>
        <source>A day: year, month, day.</source>
        <translation>День: рік, місяць, число.</translation>
    </message>
    <message>
        <source>A time of the day: hours and minutes.</source>
        <translation>Час доби: години й хвилини.</translation>
    </message>
    <message>
        <source>Rows that are edited on a page of their own or as text.</source>
        <translation>Рядки, які редагуються на окремій сторінці або як текст.</translation>
    </message>
    <message>
        <source>Rows: a connection, and whom it tells.</source>
        <translation>Рядки: підключення і кого воно сповіщає.</translation>
    </message>
    <message>
        <source>Rows: a field, and the value that goes into it.</source>
        <translation>Рядки: поле і значення, яке туди записується.</translation>
    </message>
    <message>
        <source>Accounts often call it: %1.</source>
        <translation>В акаунтах часто зветься: %1.</translation>
    </message>
    <message>
        <source>It must be given.</source>
        <translation>Обов’язкове.</translation>
    </message>
    <message>
        <source>It may stay empty.</source>
        <translation>Можна залишити порожнім.</translation>
    </message>
    <message>
        <source>Left empty it is %1.</source>
        <translation>Якщо порожньо, береться %1.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Загальне</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Error kinds</source>
        <translation>Види помилок</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>Підключення до %1</translation>
    </message>
    <message>
        <source>Route: %1</source>
        <translation>Маршрут: %1</translation>
    </message>
    <message>
        <source>Orders in %1</source>
        <translation>Замовлення в %1</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Робочий простір</translation>
    </message>
    <message>
        <source>Rows of a share in percent or a sum, each with the stage it leads to.</source>
        <translation>Рядки з часткою у відсотках або сумою, кожен зі статусом, у який вони переводять.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::HowTo</name>
    <message>
        <source>Where the keys are made, and which rights they need</source>
        <translation>Де створюються ключі та які права їм потрібні</translation>
    </message>
</context>
<context>
    <name>provodka::ui::ImportPane</name>
    <message>
        <source>Import a setup from a file</source>
        <translation>Імпорт налаштувань із файлу</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Setup file</source>
        <translation>Файл налаштувань</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Показати, що зміниться</translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation>Що змінить файл</translation>
    </message>
    <message>
        <source>Apply this setup</source>
        <translation>Застосувати налаштування</translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>Не застосовувати</translation>
    </message>
    <message>
        <source>Setups (*.json);;All files (*)</source>
        <translation>Налаштування (*.json);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Nothing changes until you have seen which computers this setup connects to and what it changes.</source>
        <translation>Нічого не зміниться, доки ви не побачите, з якими комп’ютерами за цими налаштуваннями встановлюється зв’язок і що вони змінюють.</translation>
    </message>
    <message>
        <source>Line %1, character %2: %3</source>
        <translation>Рядок %1, символ %2: %3</translation>
    </message>
    <message>
        <source>The setup has mistakes; none of it was applied</source>
        <translation>У налаштуваннях є помилки; нічого з них не застосовано</translation>
    </message>
    <message>
        <source>It connects to these computers</source>
        <translation>З якими комп’ютерами встановлюється зв’язок</translation>
    </message>
    <message>
        <source>The setup is as it is now; nothing changes.</source>
        <translation>Налаштування такі самі, як зараз; нічого не зміниться.</translation>
    </message>
    <message>
        <source>It changes</source>
        <translation>Що зміниться</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Зверніть увагу</translation>
    </message>
    <message>
        <source>Secrets to enter afterwards in the connections</source>
        <translation>Секрети, які потім треба ввести в підключеннях</translation>
    </message>
</context>
<context>
    <name>provodka::ui::LogFilterBar</name>
    <message>
        <source>Details: %1</source>
        <translation>Подробиці: %1</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Повідомлення: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Попередження: %1</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Помилки: %1</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Усі підключення</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Підключення</translation>
    </message>
    <message>
        <source>All routes</source>
        <translation>Усі маршрути</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Event number</source>
        <translation>Номер події</translation>
    </message>
    <message>
        <source>Search: order, sum, name, any words of the line</source>
        <translation>Пошук: замовлення, сума, ім’я, будь-які слова рядка</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Пошук у журналі</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показати все</translation>
    </message>
</context>
<context>
    <name>provodka::ui::LogModel</name>
    <message>
        <source>Detail for support</source>
        <translation>Подробиці для підтримки</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Рівень</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Підключення</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
    </message>
</context>
<context>
    <name>provodka::ui::LogPage</name>
    <message>
        <source>%1 of %2 lines written.</source>
        <translation>Записано рядків: %1 з %2.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Рядки журналу</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>Вибраний рядок</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>New lines wait until you go on.</source>
        <translation>Нові рядки чекають, доки ви не продовжите.</translation>
    </message>
    <message>
        <source>Open the event&apos;s story</source>
        <translation>Відкрити історію події</translation>
    </message>
    <message>
        <source>Only this event</source>
        <translation>Лише ця подія</translation>
    </message>
    <message>
        <source>Only this connection</source>
        <translation>Лише це підключення</translation>
    </message>
    <message>
        <source>Only this route</source>
        <translation>Лише цей маршрут</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Копіювати рядки</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Newest (%1 new)</source>
        <translation>Найновіші (нових: %1)</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Найновіші</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Зупинити експорт</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n рядок</numerusform>
            <numerusform>%n рядки</numerusform>
            <numerusform>%n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Ще нічого не сталося.</translation>
    </message>
    <message>
        <source>No line matches; remove a condition or show everything.</source>
        <translation>Жоден рядок не підходить; приберіть якусь умову або натисніть «Показати все».</translation>
    </message>
    <message>
        <source>searching further back…</source>
        <translation>триває пошук у давніших рядках…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>на паузі</translation>
    </message>
    <message>
        <source>Choose a line to read it whole; Enter opens the story of its event.</source>
        <translation>Виберіть рядок, щоб прочитати його повністю; Enter відкриває історію його події.</translation>
    </message>
    <message>
        <source>Export the lines that are shown</source>
        <translation>Експорт показаних рядків</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблиця (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>The lines are exported.</source>
        <translation>Рядки експортовано.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>What does this error mean?</source>
        <translation>Що означає ця помилка?</translation>
    </message>
</context>
<context>
    <name>provodka::ui::MailRuleForm</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Назва правила</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Увімкнено</translation>
    </message>
    <message>
        <source>Which mails</source>
        <translation>Які листи</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Виконуються всі умови</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Виконується хоча б одна умова</translation>
    </message>
    <message>
        <source>How conditions are joined</source>
        <translation>Як поєднуються умови</translation>
    </message>
    <message>
        <source>Part of the mail</source>
        <translation>Частина листа</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Умови</translation>
    </message>
    <message>
        <source>Only from this sender</source>
        <translation>Лише від цього відправника</translation>
    </message>
    <message>
        <source>Only with this subject</source>
        <translation>Лише з цією темою</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Видалити умову</translation>
    </message>
    <message>
        <source>What is taken from it</source>
        <translation>Що береться з листа</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Found in this mail</source>
        <translation>Знайдено в цьому листі</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Як</translation>
    </message>
    <message>
        <source>Values of the rule</source>
        <translation>Значення правила</translation>
    </message>
    <message>
        <source>Remove the value</source>
        <translation>Видалити значення</translation>
    </message>
    <message>
        <source>Such a mail tells of a payment that went well</source>
        <translation>Такий лист повідомляє про успішний платіж</translation>
    </message>
    <message>
        <source>Rules below are not tried when this one fits</source>
        <translation>Якщо підходить, правила нижче не перевіряються</translation>
    </message>
    <message>
        <source>✓ The rule fits this mail.</source>
        <translation>✓ Правило підходить до цього листа.</translation>
    </message>
    <message>
        <source>A mail is read when %1. Such nested conditions are edited as text.</source>
        <translation>Лист читається, коли %1. Такі вкладені умови редагуються як текст.</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>відправник</translation>
    </message>
    <message>
        <source>sender&apos;s name</source>
        <translation>ім’я відправника</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>отримувач</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>містить</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>не містить</translation>
    </message>
    <message>
        <source>is</source>
        <translation>збігається з</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не збігається з</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>відповідає виразу</translation>
    </message>
</context>
<context>
    <name>provodka::ui::MailRulesPane</name>
    <message>
        <source>Mail rule</source>
        <translation>Правило листів</translation>
    </message>
    <message>
        <source>Mail rules of the route “%1”</source>
        <translation>Правила листів маршруту «%1»</translation>
    </message>
    <message>
        <source>Subject and text of the mail</source>
        <translation>Тема й текст листа</translation>
    </message>
    <message>
        <source>Choose a stored mail, open one from a file, or paste one.</source>
        <translation>Виберіть збережений лист, відкрийте лист із файлу або вставте його.</translation>
    </message>
    <message>
        <source>Mark text in the mail, then say what it is:</source>
        <translation>Виділіть текст у листі, а тоді вкажіть, що це:</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер замовлення</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Ідентифікатор платежу</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Платник</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комісія</translation>
    </message>
    <message>
        <source>The marked text is: %1</source>
        <translation>Виділений текст — це: %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>No rule yet</source>
        <translation>Правил ще немає</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Нове правило</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>Із шаблону</translation>
    </message>
    <message>
        <source>Add rules from a template</source>
        <translation>Додати правила із шаблону</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Видалити правило</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Як текст</translation>
    </message>
    <message>
        <source>Try on stored mails</source>
        <translation>Перевірка на листах</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Зберегти правила</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>A text without its sender: conditions on the sender cannot be tried.</source>
        <translation>Текст без відправника: умови щодо відправника перевірити не можна.</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <translation>Від %1, %2</translation>
    </message>
    <message>
        <source>All rules together: %1</source>
        <translation>Усі правила разом: %1</translation>
    </message>
    <message>
        <source>All rules together read a payment of %1.</source>
        <translation>Усі правила разом прочитали платіж на %1.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::MailRulesText</name>
    <message>
        <source>Mail rules as JSON</source>
        <translation>Правила листів у форматі JSON</translation>
    </message>
    <message>
        <source>Mistakes in the rules</source>
        <translation>Помилки в правилах</translation>
    </message>
    <message>
        <source>Line %1, character %2: %3</source>
        <translation>Рядок %1, символ %2: %3</translation>
    </message>
</context>
<context>
    <name>provodka::ui::MailSource</name>
    <message>
        <source>Stored mails</source>
        <translation>Збережені листи</translation>
    </message>
    <message>
        <source>No mail is stored yet</source>
        <translation>Збережених листів ще немає</translation>
    </message>
    <message>
        <source>Open a mail…</source>
        <translation>Відкрити лист…</translation>
    </message>
    <message>
        <source>Paste a mail</source>
        <translation>Вставити лист</translation>
    </message>
    <message>
        <source>Takes the mail, or only its text, that you copied in your mail program.</source>
        <translation>Вставляє лист або лише його текст, який ви скопіювали в поштовій програмі.</translation>
    </message>
    <message>
        <source>Open a mail</source>
        <translation>Відкрити лист</translation>
    </message>
    <message>
        <source>Mails (*.eml);;All files (*)</source>
        <translation>Листи (*.eml);;Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>provodka::ui::MailStates</name>
    <message>
        <source>What its status means</source>
        <translation>Що означає його статус</translation>
    </message>
    <message>
        <source>Word in the mail</source>
        <translation>Слово в листі</translation>
    </message>
    <message>
        <source>The payment is</source>
        <translation>Платіж</translation>
    </message>
    <message>
        <source>Words of the status</source>
        <translation>Слова статусу</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Додати слово</translation>
    </message>
    <message>
        <source>Remove the word</source>
        <translation>Вилучити слово</translation>
    </message>
</context>
<context>
    <name>provodka::ui::MailTrial</name>
    <message>
        <source>Number of latest mails</source>
        <translation>Скільки останніх листів</translation>
    </message>
    <message>
        <source>Try the rules</source>
        <translation>Перевірити правила</translation>
    </message>
    <message>
        <source>What the rules make of stored mails</source>
        <translation>Що правила знаходять у збережених листах</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Відправник</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Its text is not stored any more.</source>
        <translation>Його текст уже не зберігається.</translation>
    </message>
    <message>
        <source>No mail is stored for this route&apos;s sources.</source>
        <translation>Для джерел цього маршруту збережених листів немає.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n mail(s), %1 are read and %2 are not.</source>
        <translation>
            <numerusform>З %n листа прочитано %1, не прочитано %2.</numerusform>
            <numerusform>З %n листів прочитано %1, не прочитано %2.</numerusform>
            <numerusform>З %n листів прочитано %1, не прочитано %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provodka::ui::MailValueForm</name>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>How to find it</source>
        <translation>Як знайти</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>До тексту</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Currency where none is named</source>
        <translation>Валюта, якщо її не вказано</translation>
    </message>
    <message>
        <source>behind a text, to the end of its line</source>
        <translation>після тексту, до кінця рядка</translation>
    </message>
    <message>
        <source>on the line below a text</source>
        <translation>у рядку під текстом</translation>
    </message>
    <message>
        <source>between two texts</source>
        <translation>між двома текстами</translation>
    </message>
    <message>
        <source>by a pattern (regular expression)</source>
        <translation>за регулярним виразом</translation>
    </message>
    <message>
        <source>in the table cell beside a text</source>
        <translation>у комірці таблиці поруч із текстом</translation>
    </message>
    <message>
        <source>always this text</source>
        <translation>завжди цей текст</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>усе повністю</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>у тексті</translation>
    </message>
    <message>
        <source>in the subject</source>
        <translation>у темі</translation>
    </message>
    <message>
        <source>in subject and text</source>
        <translation>у темі й тексті</translation>
    </message>
    <message>
        <source>Only where a line or a cell begins with it</source>
        <translation>Лише там, де з цього тексту починається рядок або комірка</translation>
    </message>
    <message>
        <source>May be missing</source>
        <translation>Може бути відсутнім</translation>
    </message>
</context>
<context>
    <name>provodka::ui::MailValueOptions</name>
    <message>
        <source>More about this value</source>
        <translation>Більше про це значення</translation>
    </message>
    <message>
        <source>If it stands there several times</source>
        <translation>Якщо трапляється кілька разів</translation>
    </message>
    <message>
        <source>In which part</source>
        <translation>У якій частині</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Десятковий знак</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>all of them; they must agree</source>
        <translation>усі; вони мають збігатися</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>перше</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>останнє</translation>
    </message>
    <message>
        <source>the mail as it is read</source>
        <translation>лист, як його читають</translation>
    </message>
    <message>
        <source>the plain text part</source>
        <translation>частина зі звичайним текстом</translation>
    </message>
    <message>
        <source>the HTML source</source>
        <translation>код HTML</translation>
    </message>
    <message>
        <source>the text of the HTML part</source>
        <translation>текст частини HTML</translation>
    </message>
    <message>
        <source>by what stands there</source>
        <translation>за тим, що написано</translation>
    </message>
    <message>
        <source>point</source>
        <translation>крапка</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>кома</translation>
    </message>
    <message>
        <source>that of the route</source>
        <translation>як у маршруту</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>Великі й малі літери розрізняються</translation>
    </message>
    <message>
        <source>The month stands before the day (11/21/2026)</source>
        <translation>Місяць стоїть перед днем (11/21/2026)</translation>
    </message>
    <message>
        <source>Before it is read, one after the other:</source>
        <translation>Перед читанням, одне за одним:</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Замінити на</translation>
    </message>
    <message>
        <source>How the value is cleaned</source>
        <translation>Як очищується значення</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Додати крок</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Вилучити крок</translation>
    </message>
    <message>
        <source>keep the digits</source>
        <translation>лишити цифри</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>малі літери</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>великі літери</translation>
    </message>
    <message>
        <source>keep what stands before</source>
        <translation>лишити те, що перед</translation>
    </message>
    <message>
        <source>keep what stands behind</source>
        <translation>лишити те, що після</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>замінити</translation>
    </message>
</context>
<context>
    <name>provodka::ui::MainWindow</name>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Програма</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Вийти</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>What the program is doing</source>
        <translation>Чим зайнята програма</translation>
    </message>
    <message>
        <source>Finishing the calls in hand; the window closes then.</source>
        <translation>Завершуються розпочаті запити; після цього вікно закриється.</translation>
    </message>
    <message>
        <source>View only.</source>
        <translation>Лише перегляд.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запустити</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Start it here</source>
        <translation>Запустити тут</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Відкрити підключення</translation>
    </message>
    <message>
        <source>Open routes</source>
        <translation>Відкрити маршрути</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a person</source>
        <translation>
            <numerusform>%n потребує уваги</numerusform>
            <numerusform>%n потребують уваги</numerusform>
            <numerusform>%n потребують уваги</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Provodka — %n need(s) a person</source>
        <translation>
            <numerusform>Provodka — %n потребує уваги</numerusform>
            <numerusform>Provodka — %n потребують уваги</numerusform>
            <numerusform>Provodka — %n потребують уваги</numerusform>
        </translation>
    </message>
    <message>
        <source>Provodka</source>
        <translation>Provodka</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Д&amp;овідка</translation>
    </message>
    <message>
        <source>About this &amp;page</source>
        <translation>Про цю &amp;сторінку</translation>
    </message>
    <message>
        <source>Several people, &amp;view only, and the PIN</source>
        <translation>Кілька людей, лише &amp;перегляд і PIN-код</translation>
    </message>
    <message>
        <source>&amp;All topics</source>
        <translation>&amp;Усі теми</translation>
    </message>
    <message>
        <source>Write it there again</source>
        <translation>Записати її знову</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>Відкрити наново</translation>
    </message>
    <message>
        <source>Restore a copy…</source>
        <translation>Відновити з копії…</translation>
    </message>
    <message>
        <source>Go on with this copy</source>
        <translation>Продовжити з цією копією</translation>
    </message>
    <message>
        <source>Keep secrets in a file</source>
        <translation>Зберігати секрети у файлі</translation>
    </message>
    <message>
        <source>Which copy of the workspace is to be restored?</source>
        <translation>З якої копії відновити робочий простір?</translation>
    </message>
    <message>
        <source>If it is never to run again, press “%1”.</source>
        <translation>Якщо та копія більше ніколи не працюватиме, натисніть «%1».</translation>
    </message>
    <message>
        <source>Or press “%1”: one that only you can read.</source>
        <translation>Або натисніть «%1»: його зможете читати лише ви.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Що це?</translation>
    </message>
</context>
<context>
    <name>provodka::ui::OrderCard</name>
    <message>
        <source>Due:</source>
        <translation>До оплати:</translation>
    </message>
    <message>
        <source>Paid:</source>
        <translation>Оплачено:</translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation>Бракує:</translation>
    </message>
    <message>
        <source>Entries:</source>
        <translation>Записи:</translation>
    </message>
    <message>
        <source>Stage of the order</source>
        <translation>Статус замовлення</translation>
    </message>
    <message>
        <source>No order is chosen</source>
        <translation>Замовлення не вибрано</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Замовлення %1: %2</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>не заповнено</translation>
    </message>
    <message>
        <source>%1, payment %2</source>
        <translation>%1, платіж %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ще немає</translation>
    </message>
</context>
<context>
    <name>provodka::ui::PairCharts</name>
    <message>
        <source>How long orders waited</source>
        <translation>Скільки чекали замовлення</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>За днями</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>За тижнями</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>За місяцями</translation>
    </message>
    <message>
        <source>Course of the waiting times</source>
        <translation>Динаміка часу очікування</translation>
    </message>
</context>
<context>
    <name>provodka::ui::PairsModel</name>
    <message numerus="yes">
        <source>%n more order(s) entered the stage before observation began.</source>
        <translation>
            <numerusform>Ще %n замовлення потрапило в цей статус до початку спостереження.</numerusform>
            <numerusform>Ще %n замовлення потрапили в цей статус до початку спостереження.</numerusform>
            <numerusform>Ще %n замовлень потрапили в цей статус до початку спостереження.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) known only to within one check.</source>
        <translation>
            <numerusform>%n проміжок часу відомий лише з точністю до однієї перевірки.</numerusform>
            <numerusform>%n проміжки часу відомі лише з точністю до однієї перевірки.</numerusform>
            <numerusform>%n проміжків часу відомі лише з точністю до однієї перевірки.</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куди</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Чим підтверджено</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Замовлень</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медіана</translation>
    </message>
    <message>
        <source>90 of 100 within</source>
        <translation>90 зі 100 не довше</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Найдовше</translation>
    </message>
    <message>
        <source>Orders before</source>
        <translation>Замовлень раніше</translation>
    </message>
    <message>
        <source>Median before</source>
        <translation>Медіана раніше</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Зміна</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Понад ліміт</translation>
    </message>
</context>
<context>
    <name>provodka::ui::PairsTable</name>
    <message>
        <source>Times between stages</source>
        <translation>Час між статусами</translation>
    </message>
</context>
<context>
    <name>provodka::ui::Pane</name>
    <message>
        <source>← Back</source>
        <translation>← Назад</translation>
    </message>
    <message>
        <source>Back to the routes</source>
        <translation>Назад до маршрутів</translation>
    </message>
</context>
<context>
    <name>provodka::ui::PaymentCard</name>
    <message>
        <source>Assign to %1</source>
        <translation>Прив’язати до %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>до оплати %1</translation>
    </message>
    <message>
        <source>No payment is chosen.</source>
        <translation>Платіж не вибрано.</translation>
    </message>
    <message>
        <source>Choose a payment to see its state, the reason and what can be done.</source>
        <translation>Виберіть платіж, щоб побачити його стан, причину та що можна зробити.</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>замовлення %1</translation>
    </message>
    <message>
        <source>Assign to an order…</source>
        <translation>Прив’язати до замовлення…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Розподілити…</translation>
    </message>
    <message>
        <source>Confirm the refund…</source>
        <translation>Підтвердити повернення…</translation>
    </message>
    <message>
        <source>Move anyway</source>
        <translation>Усе одно перемістити</translation>
    </message>
    <message>
        <source>Book with the first open day</source>
        <translation>Внести першим відкритим днем</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Пропустити…</translation>
    </message>
    <message>
        <source>Undo the writes…</source>
        <translation>Скасувати записане…</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Відкрити замовлення</translation>
    </message>
</context>
<context>
    <name>provodka::ui::PaymentDialogs</name>
    <message>
        <source>Payment %1 of %2</source>
        <translation>Платіж %1 на суму %2</translation>
    </message>
    <message>
        <source>Payment %1 of %2 from %3</source>
        <translation>Платіж %1 на суму %2 від %3</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>до оплати %1</translation>
    </message>
    <message>
        <source>The entry of %1 at order %2 will be removed.</source>
        <translation>Запис на %1 буде видалено із замовлення %2.</translation>
    </message>
    <message>
        <source>Order %1 will go back from “%2” to “%3”.</source>
        <translation>Замовлення %1 повернеться з «%2» до «%3».</translation>
    </message>
    <message>
        <source>%1: this stays.</source>
        <translation>%1: це залишиться.</translation>
    </message>
    <message>
        <source>Assign to an order</source>
        <translation>Прив’язати до замовлення</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Прив’язати</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер замовлення</translation>
    </message>
    <message>
        <source>&amp;Order number:</source>
        <translation>&amp;Номер замовлення:</translation>
    </message>
    <message>
        <source>Split over several orders</source>
        <translation>Розподілити між кількома замовленнями</translation>
    </message>
    <message>
        <source>Assign the parts</source>
        <translation>Прив’язати частини</translation>
    </message>
    <message>
        <source>Confirm the refund</source>
        <translation>Підтвердити повернення</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Підтвердити</translation>
    </message>
    <message>
        <source>This is prepared:</source>
        <translation>Підготовлено:</translation>
    </message>
    <message>
        <source>The order &amp;stays in its stage</source>
        <translation>Замовлення &amp;лишається у своєму статусі</translation>
    </message>
    <message>
        <source>Skip this payment</source>
        <translation>Пропустити цей платіж</translation>
    </message>
    <message>
        <source>Nothing is written for it any more, until somebody asks to try again.</source>
        <translation>Для нього більше нічого не записуватиметься, доки хтось не натисне «Спробувати ще раз».</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Why, for whoever asks later</source>
        <translation>Чому — для тих, хто запитає пізніше</translation>
    </message>
    <message>
        <source>&amp;Remark:</source>
        <translation>&amp;Примітка:</translation>
    </message>
    <message>
        <source>Undo the writes</source>
        <translation>Скасувати записане</translation>
    </message>
    <message>
        <source>Checking in the order system what is there now…</source>
        <translation>Перевіряємо в системі замовлень, що там зараз…</translation>
    </message>
    <message>
        <source>Nothing was written for this payment that still stands.</source>
        <translation>Для цього платежу не записано нічого, що ще діє.</translation>
    </message>
    <message>
        <source>So nothing of this payment can be undone.</source>
        <translation>Тому для цього платежу нічого не можна скасувати.</translation>
    </message>
    <message>
        <source>Each write is checked in the order system first; whatever people have changed since is kept and reported.</source>
        <translation>Спершу кожну зміну буде перевірено в системі замовлень; те, що відтоді змінили люди, залишиться як є, і про це буде повідомлено.</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Зберегти цей фільтр</translation>
    </message>
    <message>
        <source>What is chosen and typed now becomes a button of its own.</source>
        <translation>Усе, що зараз вибрано та введено, стане окремою кнопкою.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Назва фільтра</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Назва:</translation>
    </message>
</context>
<context>
    <name>provodka::ui::PaymentsModel</name>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Платник</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комісія</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>До оплати</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Різниця</translation>
    </message>
    <message>
        <source>Proven by</source>
        <translation>Чим підтверджено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>provodka::ui::PaymentsPage</name>
    <message>
        <source>Payments</source>
        <translation>Платежі</translation>
    </message>
    <message>
        <source>Three-way check</source>
        <translation>Тристороння звірка</translation>
    </message>
    <message>
        <source>Close of day</source>
        <translation>Закриття дня</translation>
    </message>
    <message>
        <source>Views of payments</source>
        <translation>Розділи платежів</translation>
    </message>
</context>
<context>
    <name>provodka::ui::PaymentsTab</name>
    <message>
        <source>Search: order, payer, sum, reference, anything</source>
        <translation>Пошук: замовлення, платник, сума, номер платежу, будь-що</translation>
    </message>
    <message>
        <source>Search in payments</source>
        <translation>Пошук у платежах</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Зберегти цей фільтр…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Export the list as it is shown</source>
        <translation>Експорт списку так, як його показано</translation>
    </message>
    <message>
        <source>Sheet (XLSX)…</source>
        <translation>Таблиця (XLSX)…</translation>
    </message>
    <message>
        <source>Text table (CSV)…</source>
        <translation>Текстова таблиця (CSV)…</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежі</translation>
    </message>
    <message>
        <source>Payments that need a person</source>
        <translation>Платежі, що потребують уваги</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) need(s) a person</source>
        <translation>
            <numerusform>%n платіж потребує уваги</numerusform>
            <numerusform>%n платежі потребують уваги</numerusform>
            <numerusform>%n платежів потребують уваги</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs a person.</source>
        <translation>Жоден платіж не потребує уваги.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n платіж</numerusform>
            <numerusform>%n платежі</numerusform>
            <numerusform>%n платежів</numerusform>
        </translation>
    </message>
    <message>
        <source>amount %1</source>
        <translation>сума %1</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>комісія %1</translation>
    </message>
    <message>
        <source>given back %1</source>
        <translation>повернуто %1</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>чистими %1</translation>
    </message>
    <message numerus="yes">
        <source>fee not known yet for %n of them</source>
        <translation>
            <numerusform>для %n з них комісія ще невідома</numerusform>
            <numerusform>для %n з них комісія ще невідома</numerusform>
            <numerusform>для %n з них комісія ще невідома</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Stop the export (%1 of %2)</source>
        <translation>Зупинити експорт (%1 з %2)</translation>
    </message>
</context>
<context>
    <name>provodka::ui::PreviewPane</name>
    <message>
        <source>What the route “%1” would write now</source>
        <translation>Що маршрут «%1» записав би зараз</translation>
    </message>
    <message>
        <source>Writes that would be made</source>
        <translation>Зміни, які було б зроблено</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платіж</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Об’єкт</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Було</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стане</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Увімкнути</translation>
    </message>
    <message>
        <source>Do not switch on</source>
        <translation>Не вмикати</translation>
    </message>
    <message>
        <source>The route is on: what is listed here is done by itself.</source>
        <translation>Маршрут увімкнено: усе, що тут наведено, буде зроблено автоматично.</translation>
    </message>
    <message>
        <source>The latest real payments are looked at; nothing is written.</source>
        <translation>Переглядаються останні справжні платежі; нічого не записується.</translation>
    </message>
    <message>
        <source>There is nothing to write now. Nothing was written.</source>
        <translation>Зараз немає чого записувати. Нічого не записано.</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) would be made. Nothing was written.</source>
        <translation>
            <numerusform>Було б зроблено %n зміну. Нічого не записано.</numerusform>
            <numerusform>Було б зроблено %n зміни. Нічого не записано.</numerusform>
            <numerusform>Було б зроблено %n змін. Нічого не записано.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provodka::ui::PreviewStep</name>
    <message>
        <source>What would be written</source>
        <translation>Що було б записано</translation>
    </message>
    <message>
        <source>Nothing is written: the latest real payments are gone through on a copy.</source>
        <translation>Нічого не записується: останні справжні платежі опрацьовуються на копії.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платіж</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Об’єкт</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Було</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стане</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Looking at the latest payments. That may take a minute, as the services allow only so many calls.</source>
        <translation>Переглядаємо останні платежі. Це може тривати хвилину, бо сервіси обмежують кількість запитів.</translation>
    </message>
    <message>
        <source>No recent payment would lead to a write. You can go on: the next payment is looked at as soon as it comes.</source>
        <translation>Жоден з останніх платежів не спричинив би змін. Можете продовжувати: наступний платіж буде розглянуто, щойно він надійде.</translation>
    </message>
    <message numerus="yes">
        <source>With these settings %n write(s) would be made now.</source>
        <translation>
            <numerusform>З цими налаштуваннями зараз було б зроблено %n зміну.</numerusform>
            <numerusform>З цими налаштуваннями зараз було б зроблено %n зміни.</numerusform>
            <numerusform>З цими налаштуваннями зараз було б зроблено %n змін.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provodka::ui::PublicAddress</name>
    <message>
        <source># Cloudflare Tunnel: needs no open port; the address is printed</source>
        <translation># Cloudflare Tunnel: відкритий порт не потрібен; адресу буде виведено</translation>
    </message>
    <message>
        <source># A server of your own, over SSH</source>
        <translation># Власний сервер, через SSH</translation>
    </message>
    <message>
        <source># nginx on that server, inside the server block that has the certificate</source>
        <translation># nginx на тому сервері, у блоці server із сертифікатом</translation>
    </message>
    <message>
        <source>The address for the vendor appears once the engine has run with an address to listen on; start it once and come back.</source>
        <translation>Адреса для сервісу з’явиться, коли рушій попрацює з указаною локальною адресою приймання; запустіть його один раз і поверніться сюди.</translation>
    </message>
    <message>
        <source>The listener&apos;s address on this computer. The vendor needs a public one that leads to it; enter that one as “Public address”.</source>
        <translation>Адреса приймання на цьому комп’ютері. Сервісу потрібна публічна адреса, що веде до неї; введіть її в полі «Публічна адреса».</translation>
    </message>
    <message>
        <source>The address to enter at the vendor. It holds a secret path: whoever knows it can send a notice, but cannot forge a payment.</source>
        <translation>Адреса, яку треба вказати в сервісі. Вона містить секретний шлях: хто його знає, може надіслати сповіщення, але не може підробити платіж.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Копіювати адресу</translation>
    </message>
    <message>
        <source>Test the public address</source>
        <translation>Перевірити публічну адресу</translation>
    </message>
    <message>
        <source>How a tunnel is made</source>
        <translation>Як створити тунель</translation>
    </message>
    <message>
        <source>Command lines for a tunnel</source>
        <translation>Команди для тунелю</translation>
    </message>
</context>
<context>
    <name>provodka::ui::RecipientsEditor</name>
    <message>
        <source>Through</source>
        <translation>Через</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
</context>
<context>
    <name>provodka::ui::ReportFilter</name>
    <message>
        <source>P&amp;eriod:</source>
        <translation>Пе&amp;ріод:</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Останні 7 днів</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Цей місяць</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Минулий місяць</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Увесь час</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Від – до</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Перший день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>&amp;Comparison:</source>
        <translation>Порівн&amp;яння:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Попередній період</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>Інший період</translation>
    </message>
    <message>
        <source>Two ways of confirming</source>
        <translation>Два способи підтвердження</translation>
    </message>
    <message>
        <source>First day of the other period</source>
        <translation>Перший день іншого періоду</translation>
    </message>
    <message>
        <source>Last day of the other period</source>
        <translation>Останній день іншого періоду</translation>
    </message>
    <message>
        <source>First way of confirming</source>
        <translation>Перший спосіб підтвердження</translation>
    </message>
    <message>
        <source>Second way of confirming</source>
        <translation>Другий спосіб підтвердження</translation>
    </message>
    <message>
        <source>&amp;Kind of order:</source>
        <translation>&amp;Вид замовлень:</translation>
    </message>
    <message>
        <source>Li&amp;mit:</source>
        <translation>&amp;Ліміт:</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без ліміту</translation>
    </message>
    <message>
        <source>&amp;By confirmation</source>
        <translation>За пі&amp;дтвердженням</translation>
    </message>
    <message>
        <source>Splits the table by how the payment was confirmed.</source>
        <translation>Ділить таблицю за тим, чим підтверджено платіж.</translation>
    </message>
    <message>
        <source>&amp;Working hours only</source>
        <translation>Лише робочі &amp;години</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Робочі години</translation>
    </message>
    <message>
        <source>Write them like “Mon-Fri 09:00-18:00, Sat 10:00-14:00”.</source>
        <translation>Пишіть їх так: «Mon-Fri 09:00-18:00, Sat 10:00-14:00».</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Усі замовлення</translation>
    </message>
    <message>
        <source>%1: %2 … %3</source>
        <translation>%1: %2 … %3</translation>
    </message>
    <message>
        <source>Moved by hand</source>
        <translation>Переміщено вручну</translation>
    </message>
</context>
<context>
    <name>provodka::ui::ReportHead</name>
    <message>
        <source>orders</source>
        <translation>замовлень</translation>
    </message>
    <message>
        <source>median</source>
        <translation>медіана</translation>
    </message>
    <message>
        <source>90 of 100 within</source>
        <translation>90 зі 100 не довше</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>понад %1</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>найдовше</translation>
    </message>
</context>
<context>
    <name>provodka::ui::ReportPage</name>
    <message>
        <source>Reading the moves of orders: %1 so far…</source>
        <translation>Читаємо переходи замовлень: уже %1…</translation>
    </message>
    <message>
        <source>Times between stages</source>
        <translation>Час між статусами</translation>
    </message>
    <message>
        <source>The slowes&amp;t orders: %1</source>
        <translation>Н&amp;айповільніші замовлення: %1</translation>
    </message>
    <message>
        <source>The slowes&amp;t orders</source>
        <translation>Н&amp;айповільніші замовлення</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Map of stages</source>
        <translation>Карта статусів</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Звіт записується…</translation>
    </message>
</context>
<context>
    <name>provodka::ui::ReportWords</name>
    <message>
        <source>It is not known when these orders entered this stage.</source>
        <translation>Невідомо, коли ці замовлення потрапили в цей статус.</translation>
    </message>
    <message>
        <source>Half of the orders go on within %1, 90 of 100 within %2</source>
        <translation>Половина замовлень переходить далі не довше ніж за %1, 90 зі 100 — не довше ніж за %2</translation>
    </message>
    <message>
        <source>Median wait %1; there is nothing to compare it with.</source>
        <translation>Медіана очікування — %1; порівняти немає з чим.</translation>
    </message>
    <message>
        <source>Median wait %1 before; no order went this way now.</source>
        <translation>Медіана очікування раніше — %1; тепер цим шляхом не пройшло жодне замовлення.</translation>
    </message>
    <message>
        <source>Median wait %1 before, %2 now: as fast</source>
        <translation>Медіана очікування: раніше %1, тепер %2 — так само швидко</translation>
    </message>
    <message>
        <source>Median wait %1 before, %2 now: %3× faster</source>
        <translation>Медіана очікування: раніше %1, тепер %2 — прискорення ×%3</translation>
    </message>
    <message>
        <source>Median wait %1 before, %2 now: %3× slower</source>
        <translation>Медіана очікування: раніше %1, тепер %2 — сповільнення ×%3</translation>
    </message>
    <message>
        <source>before: %1 (%2 orders), now: %3 (%4 orders)</source>
        <translation>раніше: %1 (замовлень: %2), тепер: %3 (замовлень: %4)</translation>
    </message>
    <message>
        <source>%1 orders before, %2 now</source>
        <translation>замовлень: раніше %1, тепер %2</translation>
    </message>
    <message>
        <source>only working hours are counted</source>
        <translation>рахуються лише робочі години</translation>
    </message>
    <message>
        <source>now</source>
        <translation>тепер</translation>
    </message>
    <message>
        <source>before</source>
        <translation>раніше</translation>
    </message>
    <message>
        <source>share of orders</source>
        <translation>частка замовлень</translation>
    </message>
    <message>
        <source>median</source>
        <translation>медіана</translation>
    </message>
    <message>
        <source>90 of 100 within</source>
        <translation>90 зі 100 не довше</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>ліміт %1</translation>
    </message>
    <message>
        <source>No times are known here.</source>
        <translation>Даних про час тут немає.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::RouteEditor</name>
    <message>
        <source>A new route</source>
        <translation>Новий маршрут</translation>
    </message>
    <message>
        <source>Route “%1”</source>
        <translation>Маршрут «%1»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Що робить</translation>
    </message>
    <message>
        <source>Sources of payments</source>
        <translation>Джерела платежів</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Працює в</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>On: it writes what it decides</source>
        <translation>Увімкнено: записує свої рішення</translation>
    </message>
    <message>
        <source>Only watches: it decides and writes nothing</source>
        <translation>Лише спостерігає: вирішує, але нічого не записує</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>How it decides</source>
        <translation>Як вирішує</translation>
    </message>
    <message>
        <source>Where to find things in the order system</source>
        <translation>Де що в системі замовлень</translation>
    </message>
    <message>
        <source>Mail rules…</source>
        <translation>Правила листів…</translation>
    </message>
    <message>
        <source>There are no mail rules: mails are not read for payments.</source>
        <translation>Правил листів немає: платежів у листах не шукають.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail rule(s) say how mails are read.</source>
        <translation>
            <numerusform>%n правило листів визначає, як їх читати.</numerusform>
            <numerusform>%n правила листів визначають, як їх читати.</numerusform>
            <numerusform>%n правил листів визначають, як їх читати.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the account again</source>
        <translation>Запитати акаунт ще раз</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Попередній перегляд</translation>
    </message>
    <message>
        <source>Check with the account</source>
        <translation>Звірити з акаунтом</translation>
    </message>
    <message>
        <source>Remove the route</source>
        <translation>Видалити маршрут</translation>
    </message>
    <message>
        <source>First connect an account that keeps orders.</source>
        <translation>Спершу підключіть акаунт, у якому ведуться замовлення.</translation>
    </message>
    <message>
        <source>“%1” is asked for its stages, fields and templates…</source>
        <translation>Запитуємо в «%1» статуси, поля та шаблони…</translation>
    </message>
    <message>
        <source>The lists are empty (ids can be typed): %1</source>
        <translation>Списки порожні (ідентифікатори можна ввести вручну): %1</translation>
    </message>
    <message numerus="yes">
        <source>The lists are filled from “%1”: %n item(s).</source>
        <translation>
            <numerusform>Списки заповнено з «%1»: %n елемент.</numerusform>
            <numerusform>Списки заповнено з «%1»: %n елементи.</numerusform>
            <numerusform>Списки заповнено з «%1»: %n елементів.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is asked whether it holds what is chosen here…</source>
        <translation>Перевіряємо, чи є в акаунті все, що вибрано тут…</translation>
    </message>
    <message>
        <source>Everything that is chosen here is there.</source>
        <translation>Усе, що вибрано тут, в акаунті є.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::RoutesPage</name>
    <message>
        <source>Continue editing</source>
        <translation>Продовжити редагування</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Маршрути</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Новий маршрут</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версії</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Setup book</source>
        <translation>Книга налаштувань</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Попередній перегляд</translation>
    </message>
    <message>
        <source>Mail rules</source>
        <translation>Правила листів</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Увімкнути</translation>
    </message>
    <message>
        <source>Only watch</source>
        <translation>Лише спостерігати</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Вимкнути</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Що робить</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куди</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Виконано сьогодні</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>У черзі</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Потребують уваги</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Останній результат</translation>
    </message>
    <message>
        <source>off</source>
        <translation>вимкнено</translation>
    </message>
    <message>
        <source>watches</source>
        <translation>спостерігає</translation>
    </message>
    <message>
        <source>on</source>
        <translation>увімкнено</translation>
    </message>
    <message>
        <source>There is no route yet. A route says where news of payments comes from, and what is done about it.</source>
        <translation>Маршрутів ще немає. Маршрут визначає, звідки надходять відомості про платежі та що з ними робити.</translation>
    </message>
    <message>
        <source>Choose a route to see its state.</source>
        <translation>Виберіть маршрут, щоб побачити його стан.</translation>
    </message>
    <message>
        <source>“%1” is on: it writes to %2 what it decides.</source>
        <translation>Маршрут «%1» увімкнено: свої рішення він записує в %2.</translation>
    </message>
    <message>
        <source>“%1” only watches: it decides, and writes nothing to %2.</source>
        <translation>Маршрут «%1» лише спостерігає: вирішує, але нічого не записує в %2.</translation>
    </message>
    <message>
        <source>“%1” is off: payments are not looked at.</source>
        <translation>Маршрут «%1» вимкнено: платежі не розглядаються.</translation>
    </message>
    <message>
        <source>This version of Provodka does not know what it does; it is kept as it is.</source>
        <translation>Ця версія Provodka не знає, що робить цей маршрут; його збережено й залишено як є.</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Останнє: %1</translation>
    </message>
    <message>
        <source>Export the setup to a file</source>
        <translation>Експорт налаштувань у файл</translation>
    </message>
    <message>
        <source>Setups (*.json)</source>
        <translation>Налаштування (*.json)</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Репетиція</translation>
    </message>
    <message>
        <source>The demonstration in a window of its own, with this route and the names of its account. Nothing leaves this computer and nothing is written to the account.</source>
        <translation>Демонстрація в окремому вікні з цим маршрутом і назвами його акаунта. Ніщо не залишає цього комп’ютера, і в акаунт нічого не записується.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::RowsEditor</name>
    <message>
        <source>Remove row</source>
        <translation>Видалити рядок</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Додати рядок</translation>
    </message>
</context>
<context>
    <name>provodka::ui::SaveReport</name>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>&amp;Зберегти як</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>Excel with charts (XLSX)…</source>
        <translation>Excel із діаграмами (XLSX)…</translation>
    </message>
    <message>
        <source>Pages to print (PDF)…</source>
        <translation>Сторінки для друку (PDF)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Таблиця (CSV)…</translation>
    </message>
    <message>
        <source>Times between stages</source>
        <translation>Час між статусами</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
</context>
<context>
    <name>provodka::ui::SavedFilters</name>
    <message>
        <source>Save this filter…</source>
        <translation>Зберегти цей фільтр…</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Зберегти цей фільтр</translation>
    </message>
    <message>
        <source>Saved filter %1</source>
        <translation>Збережений фільтр %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>подія %1</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Збережений фільтр</translation>
    </message>
    <message>
        <source>Name of this filter:</source>
        <translation>Назва цього фільтра:</translation>
    </message>
</context>
<context>
    <name>provodka::ui::SecretEditor</name>
    <message>
        <source>kept; type to replace</source>
        <translation>збережено; введіть, щоб замінити</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>ще не задано</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Shows what is typed for ten seconds.</source>
        <translation>Показує введене протягом десяти секунд.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показати введене</translation>
    </message>
</context>
<context>
    <name>provodka::ui::SettingsForm</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (необов’язково)</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Це поле обов’язкове.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::SettingsMenu</name>
    <message>
        <source>Change or remove the PIN…</source>
        <translation>Змінити або прибрати PIN-код…</translation>
    </message>
    <message>
        <source>Set a &amp;PIN…</source>
        <translation>Задати &amp;PIN-код…</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Налаштування</translation>
    </message>
    <message>
        <source>Keep working in the &amp;tray when the window is closed</source>
        <translation>Після закриття вікна працювати далі у &amp;треї</translation>
    </message>
    <message>
        <source>&amp;Who is at this computer…</source>
        <translation>&amp;Хто за комп’ютером…</translation>
    </message>
    <message>
        <source>&amp;Several people use this computer</source>
        <translation>Цим комп’ютером користуються &amp;кілька людей</translation>
    </message>
    <message>
        <source>Open this workspace for &amp;viewing only</source>
        <translation>Відкрити цей робочий простір лише для &amp;перегляду</translation>
    </message>
    <message>
        <source>Lock: ask for the PIN &amp;again</source>
        <translation>&amp;Заблокувати: знову запитувати PIN-код</translation>
    </message>
</context>
<context>
    <name>provodka::ui::SlowestTable</name>
    <message>
        <source>Order</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Перейшло далі</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Opens the story of this order, or the order in the browser.</source>
        <translation>Відкриває історію цього замовлення або саме замовлення в браузері.</translation>
    </message>
    <message>
        <source>The slowest orders</source>
        <translation>Найповільніші замовлення</translation>
    </message>
</context>
<context>
    <name>provodka::ui::SplitRows</name>
    <message>
        <source>&amp;Add an order</source>
        <translation>&amp;Додати замовлення</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Sum, %1</source>
        <translation>Сума, %1</translation>
    </message>
    <message>
        <source>Order of part %1</source>
        <translation>Замовлення частини %1</translation>
    </message>
    <message>
        <source>Sum of part %1</source>
        <translation>Сума частини %1</translation>
    </message>
    <message>
        <source>A sum has no order yet.</source>
        <translation>Для однієї із сум ще не вказано замовлення.</translation>
    </message>
    <message>
        <source>Order %1 stands here twice.</source>
        <translation>Замовлення %1 вказано тут двічі.</translation>
    </message>
    <message>
        <source>“%1” is not a sum; write it like 1250.50.</source>
        <translation>«%1» — не сума; напишіть її так: 1250.50.</translation>
    </message>
    <message>
        <source>%1 still to assign to orders.</source>
        <translation>Ще треба розподілити між замовленнями: %1.</translation>
    </message>
    <message>
        <source>%1 too much.</source>
        <translation>Зайве: %1.</translation>
    </message>
    <message>
        <source>Left: %1. Say how much of it each order takes.</source>
        <translation>Залишок: %1. Укажіть, скільки з нього припадає на кожне замовлення.</translation>
    </message>
    <message>
        <source>Left: %1.</source>
        <translation>Залишок: %1.</translation>
    </message>
    <message>
        <source>Nothing is left for the order without a sum.</source>
        <translation>Для замовлення без суми нічого не лишилося.</translation>
    </message>
    <message>
        <source>The parts make %1: nothing is left.</source>
        <translation>Частини разом дають %1: усе розподілено.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::StageMap</name>
    <message>
        <source>Payment received</source>
        <translation>Платіж надійшов</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Найдовше очікування</translation>
    </message>
    <message>
        <source>%1: it is not known when these orders entered the first stage.</source>
        <translation>%1: невідомо, коли ці замовлення потрапили в початковий статус.</translation>
    </message>
    <message>
        <source>%1: %2 orders, median %3, 90 of 100 within %4.</source>
        <translation>%1: замовлень — %2, медіана — %3, 90 зі 100 — не довше ніж %4.</translation>
    </message>
    <message>
        <source>Orders wait longest here.</source>
        <translation>Тут замовлення чекають найдовше.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::StartStep</name>
    <message>
        <source>Start</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Nothing is written to the orders while the route watches; you switch it on under “Routes”.</source>
        <translation>Доки маршрут спостерігає, у замовлення нічого не записується; увімкнути його можна на сторінці «Маршрути».</translation>
    </message>
    <message>
        <source>Payments that came before today&apos;s start are booked too, if their orders still wait for them; the preview showed which. Every change can be undone.</source>
        <translation>Платежі, що надійшли до сьогоднішнього запуску, теж буде внесено, якщо їхні замовлення досі на них чекають; які саме, видно з попереднього перегляду. Будь-яку зміну можна скасувати.</translation>
    </message>
    <message>
        <source>Payments of “%1” are looked up in “%2”, booked there, and the order moves on when it is paid in full.</source>
        <translation>Для платежів із «%1» замовлення шукаються в «%2»; платежі вносяться туди, а повністю оплачене замовлення переходить далі.</translation>
    </message>
    <message>
        <source>Watch first</source>
        <translation>Спершу спостерігати</translation>
    </message>
    <message>
        <source>Decides about every payment and writes nothing. After some days the report shows what it would have done beside what people did, and how much sooner.</source>
        <translation>Маршрут ухвалює рішення щодо кожного платежу, але нічого не записує. За кілька днів звіт покаже, що він зробив би, поруч із тим, що зробили люди, і наскільки раніше.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Увімкнути одразу</translation>
    </message>
    <message>
        <source>Books proven payments and moves orders from now on. What is not clear waits for a person.</source>
        <translation>Відтепер маршрут вносить підтверджені платежі й переміщує замовлення. Усе неоднозначне потребує уваги.</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>Зберегти й запустити</translation>
    </message>
    <message>
        <source>Rehearse with my names</source>
        <translation>Репетиція з моїми назвами</translation>
    </message>
    <message>
        <source>Let invented customers pay and watch orders move through your own stages, in a window of its own. Nothing leaves this computer and nothing is written to the account.</source>
        <translation>Нехай платять вигадані клієнти, а ви дивитиметеся, як замовлення проходять вашими статусами, в окремому вікні. Ніщо не залишає цього комп’ютера, і в акаунт нічого не записується.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::Step</name>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>provodka::ui::StoryPage</name>
    <message>
        <source>Story</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Що робити далі</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Пропустити…</translation>
    </message>
    <message>
        <source>Undo the writes…</source>
        <translation>Скасувати записане…</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Відкрити замовлення</translation>
    </message>
    <message>
        <source>Only this event in the log</source>
        <translation>Лише ця подія в журналі</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Копіювати для підтримки</translation>
    </message>
    <message>
        <source>Why nothing is to be done; others will read it</source>
        <translation>Чому нічого не треба робити; це прочитають інші</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>This event cannot be read just now.</source>
        <translation>Цю подію зараз не вдається прочитати.</translation>
    </message>
    <message>
        <source>Payment of %1, order %2</source>
        <translation>Платіж на %1, замовлення %2</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>Платіж</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Що надійшло</translation>
    </message>
    <message>
        <source>As it came, without what must stay secret</source>
        <translation>Як надійшло, без секретних даних</translation>
    </message>
    <message>
        <source>What was looked up</source>
        <translation>Що перевірено</translation>
    </message>
    <message>
        <source>What was decided, and why</source>
        <translation>Що вирішено й чому</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Що пропонується</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Що записано</translation>
    </message>
    <message>
        <source>What people did</source>
        <translation>Що зробили люди</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Тривоги</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Крок за кроком</translation>
    </message>
    <message>
        <source>What does this error mean?</source>
        <translation>Що означає ця помилка?</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>Інша подія…</translation>
    </message>
</context>
<context>
    <name>provodka::ui::StorySections</name>
    <message>
        <source>Reference</source>
        <translation>Номер платежу</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Платник</translation>
    </message>
    <message>
        <source>State of the payment</source>
        <translation>Стан платежу</translation>
    </message>
    <message>
        <source>Reason given by the service</source>
        <translation>Причина, яку вказав сервіс</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Час оплати</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комісія</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Зараховано</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Повернуто</translation>
    </message>
    <message>
        <source>Proven by</source>
        <translation>Чим підтверджено</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>The raw text was removed because of its age.</source>
        <translation>Початковий текст видалено через давність.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не знайдено</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знайдено</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>До оплати</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Замовлення %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Wanted by %1</source>
        <translation>Ініціатор: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Було</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Квитанція</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Тривало</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>запит спробувати ще раз</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>прив’язано</translation>
    </message>
    <message>
        <source>asked to undo</source>
        <translation>запит на скасування записаного</translation>
    </message>
    <message>
        <source>moved anyway</source>
        <translation>усе одно переміщено</translation>
    </message>
    <message>
        <source>confirmed the refund</source>
        <translation>повернення підтверджено</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>підтверджено</translation>
    </message>
    <message>
        <source>not processed yet</source>
        <translation>ще не опрацьовано</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>reported at %1</source>
        <translation>сповіщено %1</translation>
    </message>
    <message>
        <source>not reported yet</source>
        <translation>ще не сповіщено</translation>
    </message>
    <message>
        <source>ended at %1</source>
        <translation>завершилася %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more between them; the log of this event has all.</source>
        <translation>
            <numerusform>Між ними ще %n; у журналі цієї події є все.</numerusform>
            <numerusform>Між ними ще %n; у журналі цієї події є все.</numerusform>
            <numerusform>Між ними ще %n; у журналі цієї події є все.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provodka::ui::TestSteps</name>
    <message>
        <source>Steps of the test</source>
        <translation>Кроки перевірки</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Копіювати для підтримки</translation>
    </message>
    <message>
        <source>The steps in English, without keys and passwords.</source>
        <translation>Кроки англійською, без ключів і паролів.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Усе працює.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::ThresholdsEditor</name>
    <message>
        <source>Measured by</source>
        <translation>Міра</translation>
    </message>
    <message>
        <source>Paid at least</source>
        <translation>Сплачено щонайменше</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>share of the sum due, %</source>
        <translation>частка суми до сплати, %</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>сума</translation>
    </message>
</context>
<context>
    <name>provodka::ui::Tray</name>
    <message>
        <source>Needs a person</source>
        <translation>Потребує уваги</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Зупинити</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Запустити</translation>
    </message>
    <message>
        <source>Provodka</source>
        <translation>Provodka</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) need a person.</source>
        <translation>
            <numerusform>%n платіж потребує уваги.</numerusform>
            <numerusform>%n платежі потребують уваги.</numerusform>
            <numerusform>%n платежів потребують уваги.</numerusform>
        </translation>
    </message>
    <message>
        <source>Provodka has stopped working</source>
        <translation>Provodka перестала працювати</translation>
    </message>
</context>
<context>
    <name>provodka::ui::UndoPane</name>
    <message>
        <source>Undo the writes</source>
        <translation>Скасувати записане</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>What undoing would do</source>
        <translation>Що буде скасовано</translation>
    </message>
    <message>
        <source>Checking what is there now…</source>
        <translation>Перевіряємо, що там зараз…</translation>
    </message>
    <message>
        <source>It cannot be said what undoing would do.</source>
        <translation>Не вдається визначити, що саме буде скасовано.</translation>
    </message>
    <message>
        <source>Nothing was written for this event that still stands.</source>
        <translation>Для цієї події не записано нічого, що ще діє.</translation>
    </message>
    <message>
        <source>Nothing of this event can be undone, because:</source>
        <translation>Для цієї події нічого не можна скасувати, бо:</translation>
    </message>
    <message>
        <source>This would be undone, the last write first:</source>
        <translation>Буде скасовано, починаючи з останньої зміни:</translation>
    </message>
</context>
<context>
    <name>provodka::ui::VersionsPane</name>
    <message>
        <source>Versions of the setup</source>
        <translation>Версії налаштувань</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версії</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Діє з</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>Останніх подій</translation>
    </message>
    <message>
        <source>What would it decide differently?</source>
        <translation>Що вона вирішила б інакше?</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Відновити цю версію</translation>
    </message>
    <message>
        <source>What would be decided differently</source>
        <translation>Що було б вирішено інакше</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платіж</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Що відрізняється</translation>
    </message>
    <message>
        <source>(unknown: before versions were kept)</source>
        <translation>(невідомо: до появи версій)</translation>
    </message>
    <message>
        <source>Nothing was saved yet. Every saved change becomes a version here.</source>
        <translation>Ще нічого не збережено. Кожна збережена зміна стає тут версією.</translation>
    </message>
    <message>
        <source>Choose a version to see what it changed, or two to compare them.</source>
        <translation>Виберіть версію, щоб побачити, що вона змінила, або дві, щоб порівняти їх.</translation>
    </message>
    <message>
        <source>This version of Provodka cannot read that setup any more.</source>
        <translation>Ця версія Provodka вже не може прочитати ті налаштування.</translation>
    </message>
    <message>
        <source>Version %1 compared with version %2:</source>
        <translation>Версія %1 порівняно з версією %2:</translation>
    </message>
    <message>
        <source>Version %1, the first:</source>
        <translation>Версія %1, перша:</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Відмінностей немає.</translation>
    </message>
    <message>
        <source>The last events are decided again, on what was known then; nothing is written…</source>
        <translation>Рішення щодо останніх подій ухвалюються ще раз — на тому, що було відомо тоді; нічого не записується…</translation>
    </message>
</context>
<context>
    <name>provodka::ui::WorkStep</name>
    <message>
        <source>What should happen</source>
        <translation>Що має відбуватися</translation>
    </message>
    <message>
        <source>Nothing is changed: Provodka only compares these settings with what the account holds.</source>
        <translation>Нічого не змінюється: Provodka лише порівнює ці налаштування з тим, що є в акаунті.</translation>
    </message>
    <message>
        <source>What should be done with a payment?</source>
        <translation>Що робити з платежем?</translation>
    </message>
    <message>
        <source>Read the lists again</source>
        <translation>Прочитати списки ще раз</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Everything was found under its usual names and is filled in. Please check it.</source>
        <translation>Усе знайдено за звичними назвами й заповнено. Перегляньте, чи все правильно.</translation>
    </message>
    <message>
        <source>%1 of %2 were found under their usual names and are filled in; choose the others. What is missing in the account can be made there: “Check” says where.</source>
        <translation>За звичними назвами знайдено й заповнено %1 з %2; решту виберіть самі. Чого бракує в акаунті, можна створити там: кнопка «Перевірити» підкаже, де саме.</translation>
    </message>
</context>
</TS>
