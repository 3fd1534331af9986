<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Help</name>
    <message>
        <source>The other side cannot be reached</source>
        <translation>Другая сторона недоступна</translation>
    </message>
    <message>
        <source>What it means: this computer asked a service and got no answer: the Internet is away, a name is not found, the service is down, or the answer took too long.</source>
        <translation>Что это значит: этот компьютер обратился к сервису и не получил ответа: нет интернета, адрес не найден, сервис не работает или ответ длился слишком долго.</translation>
    </message>
    <message>
        <source>What Provodka does: it tries again by itself, first after a second, then less and less often, at least every five minutes. Payments wait in the meantime and none is lost. If an answer was lost after something was written, Provodka looks what stands there before it writes again, so nothing is booked twice.</source>
        <translation>Что делает Provodka: пробует снова сама — сначала через секунду, потом всё реже, но не реже раза в пять минут. Платежи тем временем ждут, и ни один не теряется. Если ответ потерялся после записи, Provodka смотрит, что там есть, прежде чем писать снова, поэтому ничто не вносится дважды.</translation>
    </message>
    <message>
        <source>What to do: usually nothing. If it lasts, open any website on this computer; if that works, press “Test” on the page “Connections”, where each step says how far it came.</source>
        <translation>Что делать: обычно ничего. Если это длится, откройте на этом компьютере любой сайт; если он открывается, нажмите «Проверить» на странице «Подключения» — каждый шаг скажет, как далеко дошло.</translation>
    </message>
    <message>
        <source>For example: the router was switched off over night; the order system is being serviced; a firewall of the office lets only browsers through.</source>
        <translation>Например: маршрутизатор ночью выключили; в системе заказов технические работы; сетевой экран офиса пропускает только браузеры.</translation>
    </message>
    <message>
        <source>The service asks to wait</source>
        <translation>Сервис просит подождать</translation>
    </message>
    <message>
        <source>What it means: the account has asked more often than its plan allows in a second or a day, perhaps together with other programs that use the same account.</source>
        <translation>Что это значит: аккаунт обращался чаще, чем разрешает тариф в секунду или в сутки, — возможно, вместе с другими программами, которые им пользуются.</translation>
    </message>
    <message>
        <source>What Provodka does: it waits exactly as long as the service says and goes on by itself. It takes at most 80 % of what the plan allows and asks for payments first.</source>
        <translation>Что делает Provodka: ждёт ровно столько, сколько говорит сервис, и продолжает сама. Она берёт не более 80 % разрешённого, и прежде всего — для платежей.</translation>
    </message>
    <message>
        <source>What to do: nothing, if it happens seldom. If it happens every day, look on the page “Connections” how much of the budget is used and when it renews; find the other program that asks so often, or take a larger plan and enter it in the connection.</source>
        <translation>Что делать: ничего, если это случается редко. Если каждый день — посмотрите на странице «Подключения», сколько лимита использовано и когда он обновится; найдите другую программу, которая так часто обращается, или возьмите больший тариф и укажите его в подключении.</translation>
    </message>
    <message>
        <source>For example: a report of another program reads all orders at noon; the plan allows 20,000 calls a day and 30,000 were wanted.</source>
        <translation>Например: отчёт другой программы в полдень читает все заказы; тариф разрешает 20 000 запросов в сутки, а нужно было 30 000.</translation>
    </message>
    <message>
        <source>The service does not let Provodka in</source>
        <translation>Сервис не впускает Provodka</translation>
    </message>
    <message>
        <source>What it means: a key, password or token is wrong, was withdrawn, or lacks a right. In this window it also means that the PIN of the workspace is asked for.</source>
        <translation>Что это значит: ключ, пароль или токен неверный, отозван или без нужного права. В этом окне также: нужен PIN-код рабочего пространства.</translation>
    </message>
    <message>
        <source>What Provodka does: the connection stops, the others go on. Whatever needs it waits in order. It looks again after half a minute, then more and more seldom, so that the account is not locked, and alarms whoever is named for it.</source>
        <translation>Что делает Provodka: это подключение останавливается, остальные работают. Всё, чему оно нужно, ждёт по порядку. Новая попытка — через полминуты, дальше всё реже, чтобы аккаунт не заблокировали; названным людям отправляется тревога.</translation>
    </message>
    <message>
        <source>What to do: open “Connections”, edit the connection, enter the key anew, press “Test”, and save. Work goes on from where it stopped. The help of the field says where the key is found.</source>
        <translation>Что делать: откройте «Подключения», измените подключение, введите ключ заново, нажмите «Проверить» и сохраните. Работа продолжится с того же места. Где взять ключ, сказано в справке поля.</translation>
    </message>
    <message>
        <source>For example: somebody made a new secret key in the payment service&apos;s cabinet; the employee whose webhook it was left the company; the mailbox wants an app password.</source>
        <translation>Например: кто-то создал новый секретный ключ в кабинете платёжного сервиса; сотрудник, чей это был вебхук, уволился; ящик требует пароль приложения.</translation>
    </message>
    <message>
        <source>A setting does not fit</source>
        <translation>Настройка не подходит</translation>
    </message>
    <message>
        <source>What it means: the service was reached and the key is good, but something that the setup names is not there or is of another kind: a field was deleted, a status belongs to another process, a folder has another name. It is also said when this window is for viewing only.</source>
        <translation>Что это значит: сервис отвечает и ключ верный, но чего-то из настроек там нет или оно другого типа: поле удалено, статус относится к другому процессу, папка называется иначе. Так же сказано, когда это окно только для просмотра.</translation>
    </message>
    <message>
        <source>What Provodka does: it stops what depends on that setting and writes nothing on a guess. It looks again by itself, at most every ten minutes; payments wait.</source>
        <translation>Что делает Provodka: останавливает то, что зависит от этой настройки, и ничего не записывает наугад. Проверяет снова сама, не чаще чем раз в десять минут; платежи ждут.</translation>
    </message>
    <message>
        <source>What to do: the sentence names the setting. Open the route or connection, choose the right item from the list, press “Check with the account”, and save. If somebody deleted a field in the order system, make it again or choose another one.</source>
        <translation>Что делать: в предложении названа настройка. Откройте маршрут или подключение, выберите из списка правильное, нажмите «Сверить с аккаунтом» и сохраните. Если кто-то удалил поле в системе заказов, создайте его снова или выберите другое.</translation>
    </message>
    <message>
        <source>For example: the field “Сума до оплати” was made anew and has another id now; the stage of paid orders is also chosen as one where orders wait.</source>
        <translation>Например: поле «Сумма к оплате» создано заново, и теперь у него другой идентификатор; статус оплаченных заказов выбран и среди тех, где заказы ждут.</translation>
    </message>
    <message>
        <source>The service refused this one record</source>
        <translation>Сервис отклонил эту запись</translation>
    </message>
    <message>
        <source>What it means: everything works, but the service said no to one payment or one order: it is locked, deleted, a required field is empty, or the status may not be reached from there.</source>
        <translation>Что это значит: всё работает, но на один платёж или заказ сервис ответил «нет»: он заблокирован, удалён, обязательное поле пустое или из текущего статуса туда перейти нельзя.</translation>
    </message>
    <message>
        <source>What Provodka does: it sets this one aside with the reason, shows it under “needs a person”, and goes on with all others. It is not tried again by itself: the answer would be the same.</source>
        <translation>Что делает Provodka: откладывает только эту запись с причиной, показывает её среди тех, что требуют внимания, и работает дальше с остальными. Сама больше не пробует: ответ был бы тот же.</translation>
    </message>
    <message>
        <source>What to do: open the story of the payment, read what the service answered, put it right in the order system, and press “Try again”. If nothing is to be done about it, skip it with a remark.</source>
        <translation>Что делать: откройте историю платежа, прочитайте ответ сервиса, исправьте это в системе заказов и попробуйте ещё раз. Если делать ничего не нужно, пропустите его с примечанием.</translation>
    </message>
    <message>
        <source>For example: the task was moved to the archive; a script of the order system forbids the status without a file; the deal is being edited.</source>
        <translation>Например: задачу перенесли в архив; сценарий системы заказов запрещает статус без файла; сделку как раз редактируют.</translation>
    </message>
    <message>
        <source>An answer or message cannot be read</source>
        <translation>Ответ или сообщение не читается</translation>
    </message>
    <message>
        <source>What it means: something came that is not what the service usually sends: a page of a provider instead of data, half of an answer, a mail without the expected lines.</source>
        <translation>Что это значит: пришло не то, что сервис обычно присылает: страница провайдера вместо данных, половина ответа, письмо без ожидаемых строк.</translation>
    </message>
    <message>
        <source>What Provodka does: it believes nothing of it and books nothing. What came is kept as it was, so that it can be looked at; other payments go on.</source>
        <translation>Что делает Provodka: не верит ничему из этого и ничего не вносит. То, что пришло, хранится как есть, чтобы на него можно было посмотреть; остальные платежи обрабатываются дальше.</translation>
    </message>
    <message>
        <source>What to do: open the story and look under “As it came”. If a mail of the payment service has changed its form, mark its text anew in “Mail rules”. If an answer of a service looks strange again and again, copy it for support.</source>
        <translation>Что делать: откройте историю и раздел «Как пришло». Если платёжный сервис изменил вид письма, выделите текст заново в «Правилах писем». Если странные ответы повторяются, скопируйте их для поддержки.</translation>
    </message>
    <message>
        <source>For example: the Wi-Fi of a café answers with its own sign-in page; somebody rings the callback address with nonsense.</source>
        <translation>Например: Wi-Fi в кафе отвечает собственной страницей входа; кто-то присылает на адрес уведомлений чепуху.</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>What it means: somebody stopped the engine, closed the window or left the page while something was on its way. It is not a fault.</source>
        <translation>Что это значит: кто-то остановил работу, закрыл окно или ушёл со страницы, пока что-то выполнялось. Это не ошибка.</translation>
    </message>
    <message>
        <source>What Provodka does: the call in hand is finished first. What was decided and not yet written stays written down and goes on at the next start, from the same place.</source>
        <translation>Что делает Provodka: сначала завершает текущий запрос. Решённое и ещё не записанное сохранено, и со следующим запуском работа пойдёт с того же места.</translation>
    </message>
    <message>
        <source>What to do: nothing, or press “Start” at the bottom of the window.</source>
        <translation>Что делать: ничего или нажать «Запустить» внизу окна.</translation>
    </message>
    <message>
        <source>For example: the computer was shut down while a report was being made; “Test” was pressed and the dialog closed before the answer came.</source>
        <translation>Например: компьютер выключили во время создания отчёта; нажали «Проверить» и закрыли окно, не дождавшись ответа.</translation>
    </message>
    <message>
        <source>The workspace cannot be used</source>
        <translation>Рабочим пространством не удаётся пользоваться</translation>
    </message>
    <message>
        <source>What it means: Provodka cannot read or write its own file: the disk is full, the folder may not be written, another copy of the workspace has taken over, or the file is damaged.</source>
        <translation>Что это значит: Provodka не может прочитать или записать собственный файл: диск полон, в папку нельзя писать, работу взяла на себя другая копия рабочего пространства или файл повреждён.</translation>
    </message>
    <message>
        <source>What Provodka does: it stops at once, before anything is sent, because what cannot be noted must not be done. The window stays usable and says which it is.</source>
        <translation>Что делает Provodka: сразу останавливается, прежде чем что-то отправить, потому что чего нельзя записать, того нельзя и делать. Окном можно пользоваться, и оно говорит, в чём дело.</translation>
    </message>
    <message>
        <source>What to do: make room on the disk or give back the right to write, then press “Try again” in the window&apos;s status line. A damaged file is replaced by the latest nightly copy: provodka-cli workspace restore FILE. Of several copies only the one may run that you decide for.</source>
        <translation>Что делать: освободите место на диске или верните право на запись и нажмите кнопку в строке состояния внизу окна. Повреждённый файл заменяется последней ночной копией: provodka-cli workspace restore FILE. Из нескольких копий работать может только та, которую вы выбрали.</translation>
    </message>
    <message>
        <source>For example: the folder of downloads filled the disk; the workspace was copied to a new computer and the old one is still running.</source>
        <translation>Например: папка загрузок заполнила диск; рабочее пространство скопировали на новый компьютер, а старый ещё работает.</translation>
    </message>
    <message>
        <source>The keychain cannot be read</source>
        <translation>Хранилище паролей недоступно</translation>
    </message>
    <message>
        <source>What it means: keys and passwords are kept in the system&apos;s keychain, and it does not answer: it is locked, it waits for its own password in another window, or this computer has none.</source>
        <translation>Что это значит: ключи и пароли хранятся в системном хранилище паролей, а оно не отвечает: заблокировано, ждёт собственного пароля в другом окне или его на этом компьютере нет.</translation>
    </message>
    <message>
        <source>What Provodka does: it asks again by itself, and nothing is sent without a key. What came meanwhile waits; nothing is lost.</source>
        <translation>Что делает Provodka: спрашивает снова сама, а без ключа ничего не отправляет. То, что пришло тем временем, ждёт; ничего не теряется.</translation>
    </message>
    <message>
        <source>For example: the computer signs you in without a password, so the keychain stays locked; the password of the user was changed and the keychain still has the old one.</source>
        <translation>Например: компьютер впускает вас без пароля, поэтому хранилище остаётся заблокированным; пароль пользователя сменили, а в хранилище ещё старый.</translation>
    </message>
    <message>
        <source>The window, starting and stopping</source>
        <translation>Окно, запуск и остановка</translation>
    </message>
    <message>
        <source>The list at the side holds the pages; Alt+1 to Alt+9 open them. The line at the bottom always says whether the engine runs, what it waits for and how many things need a person.</source>
        <translation>Список сбоку — страницы; Alt+1…Alt+9 открывают их. Строка внизу всегда говорит, идёт ли работа, чего она ждёт и сколько дел требуют внимания.</translation>
    </message>
    <message>
        <source>“Stop” finishes the call in hand first. Closing the window can keep the program working in the tray; that is chosen in the menu “Settings”. Where another process runs the engine, this window looks at it and all buttons work.</source>
        <translation>«Остановить» сначала завершает текущий запрос. После закрытия окна программа может работать дальше в лотке; это выбирается в меню «Настройки». Если работу выполняет другой процесс, это окно показывает её, и все кнопки действуют.</translation>
    </message>
    <message>
        <source>F1 opens this help about whatever has the focus; it stays open while you work. Type above the list to search in all topics.</source>
        <translation>F1 открывает эту справку о том, где стоит фокус; она остаётся открытой во время работы. Пишите над списком, чтобы искать во всех темах.</translation>
    </message>
    <message>
        <source>When is a payment booked?</source>
        <translation>Когда платёж вносится?</translation>
    </message>
    <message>
        <source>Only what the payment service itself has signed or confirmed counts as money. A mail, a list or a call from outside only makes Provodka ask.</source>
        <translation>Деньгами считается только то, что подписал или подтвердил сам платёжный сервис. Письмо, список или сигнал снаружи лишь побуждают Provodka спросить.</translation>
    </message>
    <message>
        <source>Each payment is booked exactly once, whatever is repeated or cut off: what came is stored before it is accepted, each decision before its first write, and after a lost answer Provodka looks before it writes again.</source>
        <translation>Каждый платёж вносится ровно один раз, что бы ни повторялось и ни обрывалось: полученное хранится до подтверждения, решение — до первой записи, а после потерянного ответа Provodka сначала смотрит и только потом пишет.</translation>
    </message>
    <message>
        <source>The order moves on when what is due and what is paid differ by nothing, or by what you tolerate. Everything else waits for a person with a sentence that says why.</source>
        <translation>Заказ переходит дальше, когда между «к оплате» и «оплачено» нет разницы или она в разрешённых пределах. Всё остальное ждёт человека с предложением о причине.</translation>
    </message>
    <message>
        <source>Several people, view only, and the PIN</source>
        <translation>Несколько людей, только просмотр и PIN-код</translation>
    </message>
    <message>
        <source>View only: start the program with --view, or tick it for the whole workspace in the menu “Settings”. Everything can be read, searched and exported; buttons that decide or change are grey and their tooltips say why.</source>
        <translation>Только просмотр: запустите программу с --view или отметьте это для всего рабочего пространства в меню «Настройки». Всё можно читать, искать и экспортировать; кнопки, которые решают или меняют, серые, а подсказки говорят почему.</translation>
    </message>
    <message>
        <source>The PIN: set it in the menu “Settings”. Before the first change of a connection or a route it is asked for, and then not again for fifteen minutes after the last change. Deciding about payments needs no PIN, so that the accountant can work. After three wrong tries there is a pause that doubles each time and does not end by starting anew.</source>
        <translation>PIN-код: задайте его в меню «Настройки». Его спрашивают перед первым изменением подключения или маршрута, а потом — не раньше чем через пятнадцать минут после последнего изменения. Для решений о платежах PIN-код не нужен, поэтому бухгалтер может работать. После трёх неверных попыток наступает пауза, которая каждый раз удваивается и не исчезает после перезапуска.</translation>
    </message>
    <message>
        <source>A forgotten PIN: whoever may write the workspace&apos;s files removes it on this computer with provodka-cli workspace forget-pin, and sets a new one in the window. That it was removed, by whom and when, stands in the log. The PIN keeps colleagues from changing something by accident; it does not protect against whoever owns the files.</source>
        <translation>Забытый PIN-код: тот, кто может писать в файлы рабочего пространства, убирает его на этом компьютере командой provodka-cli workspace forget-pin и задаёт новый в окне. Что он убран, кто и когда это сделал, записано в журнале. PIN-код оберегает от случайных изменений коллегами; от владельца файлов он не защищает.</translation>
    </message>
    <message>
        <source>Who did what: acts are kept with the name of the user of this computer. Where several people share one user, tick “Several people use this computer”: the program then asks for the name once, and again by “Who is at this computer…”.</source>
        <translation>Кто что сделал: действия хранятся с именем пользователя этого компьютера. Если под одним пользователем работает несколько людей, отметьте в меню «Настройки», что компьютером пользуются несколько людей: тогда программа один раз спрашивает имя.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>Here you see whether an order is paid, and why. At the top stands what needs a person, below it all payments with what was proven, booked and decided about each.</source>
        <translation>Здесь видно, оплачен ли заказ и почему. Вверху — то, что требует внимания, ниже — все платежи: что подтверждено, внесено и решено о каждом.</translation>
    </message>
    <message>
        <source>Choose a payment: beside it you read the reason and find what can be done: assign it to an order, split it, confirm a refund, move the order anyway, try again, skip it with a remark, undo what was written. Each is kept with your name and the time.</source>
        <translation>Выберите платёж: рядом причина и то, что можно сделать: привязать к заказу, распределить, подтвердить возврат, всё равно перевести заказ, попробовать ещё раз, пропустить с примечанием, отменить записанное. Всё хранится с вашим именем и временем.</translation>
    </message>
    <message>
        <source>The search looks through everything: order, payer, sum, reference. Filters that you need often are kept under a name. The list is exported as it is shown, to XLSX or CSV.</source>
        <translation>Поиск просматривает всё: заказ, плательщика, сумму, номер платежа. Частые фильтры сохраняются под названием. Список экспортируется так, как показан, в XLSX или CSV.</translation>
    </message>
    <message>
        <source>Keys: Ctrl+F searches, F2 assigns the chosen payment to an order, Enter opens its story, Ctrl+C copies the chosen rows as a table, F1 this help.</source>
        <translation>Клавиши: Ctrl+F — поиск, F2 — привязать выбранный платёж к заказу, Enter — его история, Ctrl+C — копировать выбранные строки таблицей, F1 — эта справка.</translation>
    </message>
    <message>
        <source>Three-way check</source>
        <translation>Трёхсторонняя сверка</translation>
    </message>
    <message>
        <source>Every night payments of the service, entries in the order system and the orders themselves are compared: “312 of 314 agree”. The lines here are those that do not, each with what to do about it.</source>
        <translation>Каждую ночь платежи сервиса, записи в системе заказов и сами заказы сверяются: «совпадают 312 из 314». Строки здесь — те, что не совпадают, каждая с советом.</translation>
    </message>
    <message>
        <source>“Compare now” does it at once; it costs some calls. Choose a line, read how to fix it, open its story or the order, and compare again afterwards.</source>
        <translation>«Сверить сейчас» делает это сразу; это стоит нескольких запросов. Выберите строку, прочитайте, как исправить, откройте историю или заказ, а потом сверьте ещё раз.</translation>
    </message>
    <message>
        <source>Close of day</source>
        <translation>Закрытие дня</translation>
    </message>
    <message>
        <source>The sheet of a day for the books: each payment with its gross sum, fee, net sum, the day that counts for VAT, its order and the entry it became; totals below.</source>
        <translation>Лист дня для учёта: каждый платёж с полной суммой, комиссией, суммой без комиссии, днём для НДС, заказом и записью, которой он стал; итоги внизу.</translation>
    </message>
    <message>
        <source>Choose the days, or the day on which the service paid out to the bank, and export. What is exported can be opened in any spreadsheet and is the same however often you do it.</source>
        <translation>Выберите дни или день, когда сервис выплатил деньги на счёт, и экспортируйте. Файл открывается в любой табличной программе и одинаков, сколько бы раз вы его ни создавали.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>История</translation>
    </message>
    <message>
        <source>All that happened with one payment, in order: what came and how it came, what was proven, what was looked up, what was decided and why, each write with before and after, and what people did.</source>
        <translation>Всё, что случилось с одним платежом, по порядку: что и как пришло, что подтверждено, что просмотрено, что решено и почему, каждая запись с «было» и «стало», действия людей.</translation>
    </message>
    <message>
        <source>From here you try again, skip it, or undo what was written; undoing first shows what would change, by what is there now. “Copy for support” takes out names, addresses and secrets.</source>
        <translation>Отсюда можно попробовать ещё раз, пропустить или отменить записанное; перед отменой показано, что изменится с учётом текущего состояния. «Копировать для поддержки» убирает имена, адреса и секреты.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>What Provodka does, line by line, as it happens: time, level, connection, route, event. New lines come in below while you look; “Pause” holds them back until you are done.</source>
        <translation>Что делает Provodka, строка за строкой, в реальном времени: время, уровень, подключение, маршрут, событие. Новые строки появляются внизу; «Пауза» придерживает их, пока вы смотрите.</translation>
    </message>
    <message>
        <source>Narrow it down by the buttons with counters, by words, or by the menu of a line (only this event, connection, route); keep a filter under a name. Enter opens the story of the event, and the story leads back here.</source>
        <translation>Сузьте список кнопками со счётчиками, словами или меню строки (только это событие, подключение, маршрут); фильтр можно сохранить под названием. Enter открывает историю события, а из истории можно вернуться сюда.</translation>
    </message>
    <message>
        <source>Keys: Ctrl+F filters, Ctrl+E shows only the event of the line, Ctrl+C copies lines, F1 on a line with an error says what that kind of error means.</source>
        <translation>Клавиши: Ctrl+F — фильтр, Ctrl+E — только событие этой строки, Ctrl+C — копировать строки, F1 на строке с ошибкой объясняет этот вид ошибки.</translation>
    </message>
    <message>
        <source>Times between stages</source>
        <translation>Время между статусами</translation>
    </message>
    <message>
        <source>How long orders stay in one status before the next: count, median, 90 of 100, longest, and how many took longer than a limit. The map shows by the width of its arrows where orders wait.</source>
        <translation>Сколько заказы находятся в одном статусе до следующего: количество, медиана, 90 из 100, самое долгое и сколько превысили предел. Карта шириной стрелок показывает, где заказы ждут.</translation>
    </message>
    <message>
        <source>Compare two periods, or orders confirmed by Provodka with those confirmed by hand, and read the factor between them. The slowest orders are one click from their story. Export to XLSX with charts, PDF or CSV.</source>
        <translation>Сравните два периода или подтверждённые Provodka заказы с подтверждёнными вручную и прочитайте, во сколько раз быстрее. От самых медленных заказов до их истории один щелчок. Экспорт: XLSX с диаграммами, PDF, CSV.</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Маршруты</translation>
    </message>
    <message>
        <source>A route says where news of payments comes from, what is done about them, and in which order system. It is on (it writes), it only watches (it decides and writes nothing), or it is off.</source>
        <translation>Маршрут говорит, откуда приходят новости о платежах, что с ними делается и в какой системе заказов. Он включён (записывает), только наблюдает (решает, но ничего не записывает) или выключен.</translation>
    </message>
    <message>
        <source>Begin with “Only watch” and “Preview”: they show on your real payments what would be written. Every saved change is a version that can be compared and restored; nothing is lost by trying.</source>
        <translation>Начните с «Только наблюдать» и «Предпросмотра»: они показывают на ваших настоящих платежах, что было бы записано. Каждое сохранённое изменение — версия, которую можно сравнить и восстановить; пробы ничего не портят.</translation>
    </message>
    <message>
        <source>Where the workspace has a PIN it is asked before the first change, not for looking.</source>
        <translation>Если у рабочего пространства есть PIN-код, его спрашивают перед первым изменением, а не для просмотра.</translation>
    </message>
    <message>
        <source>Editing a route</source>
        <translation>Редактирование маршрута</translation>
    </message>
    <message>
        <source>Name, sources, target and mode stand at the top; below them what the route&apos;s recipe and its target ask for. Lists are filled by asking the account; an id that is not in the list any more is shown and kept.</source>
        <translation>Вверху название, источники, цель и режим; ниже — то, чего требуют правила маршрута и его цель. Списки заполняются опросом аккаунта; идентификатор, которого в списке уже нет, показывается и сохраняется.</translation>
    </message>
    <message>
        <source>What is wrong is said at the field before you save. “Check with the account” asks whether the order system has all that is named; “Preview” shows what would be written. F1 in a field explains that field.</source>
        <translation>Что не так, сказано у поля ещё до сохранения. «Сверить с аккаунтом» спрашивает, есть ли в системе заказов всё названное; «Предпросмотр» показывает, что было бы записано. F1 в поле объясняет это поле.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>The route is tried on your latest real payments, on a copy of the workspace: each row is a write that would be made, with object, field, before, after and why. Nothing is written.</source>
        <translation>Маршрут пробуется на ваших последних настоящих платежах, на копии рабочего пространства: каждая строка — запись, которая была бы сделана: объект, поле, было, стало и почему. Ничего не записывается.</translation>
    </message>
    <message>
        <source>If a row is not what you would do by hand, change the route and look again before you switch it on.</source>
        <translation>Если какая-то строка не такая, как сделали бы вы вручную, измените маршрут и посмотрите ещё раз, прежде чем включать.</translation>
    </message>
    <message>
        <source>Mail rules</source>
        <translation>Правила писем</translation>
    </message>
    <message>
        <source>Paste a mail or pick one that came, mark the sum, the order number or the payment&apos;s number with the mouse, and say what it is: a rule is made. What each rule finds is coloured in the mail while you work.</source>
        <translation>Вставьте письмо или выберите из пришедших, выделите мышью сумму, номер заказа или номер платежа и скажите, что это: правило готово. Найденное каждым правилом сразу подсвечивается в письме.</translation>
    </message>
    <message>
        <source>Try the rules on the last mails before you save them. A mail never proves a payment: where the service can be asked, it only makes Provodka ask sooner.</source>
        <translation>Испытайте правила на последних письмах, прежде чем сохранить. Письмо никогда не подтверждает платёж: если сервис можно спросить, письмо лишь ускоряет вопрос.</translation>
    </message>
    <message>
        <source>Versions of the setup</source>
        <translation>Версии настроек</translation>
    </message>
    <message>
        <source>Every saved setup is kept with who and when. Choose one to see what differs from now, or two to compare them. “Restore” makes the old one a new version, so that nothing is lost.</source>
        <translation>Каждая сохранённая настройка хранится с тем, кто и когда. Выберите одну версию, чтобы увидеть отличия от нынешней, или две, чтобы сравнить. «Восстановить» делает старую новой версией, поэтому ничего не теряется.</translation>
    </message>
    <message>
        <source>“Replay” decides anew about the last events by the chosen version and shows only what would come out differently.</source>
        <translation>«Воспроизвести» заново решает о последних событиях по выбранной версии и показывает только то, что вышло бы иначе.</translation>
    </message>
    <message>
        <source>Import and export of the setup</source>
        <translation>Импорт и экспорт настроек</translation>
    </message>
    <message>
        <source>A setup is one file without secrets, for a second computer, a colleague or a consultant. Before it is taken you see every change it makes and every computer it would connect to.</source>
        <translation>Настройки — это один файл без секретов: для второго компьютера, коллеги или консультанта. Прежде чем его применить, вы видите каждое изменение и каждый компьютер, к которому он будет обращаться.</translation>
    </message>
    <message>
        <source>A file with a mistake is refused as a whole, with the line. Keys are entered afterwards on the page “Connections”.</source>
        <translation>Файл с ошибкой отклоняется целиком, с номером строки. Ключи вводятся потом на странице «Подключения».</translation>
    </message>
    <message>
        <source>Setup book</source>
        <translation>Книга настроек</translation>
    </message>
    <message>
        <source>The whole setup in sentences, with names beside the ids, for the colleague who stands in: what is connected, what each route does, who is told. It can be printed or kept as a file.</source>
        <translation>Вся настройка предложениями, с названиями рядом с идентификаторами, для коллеги, который вас подменяет: что подключено, что делает каждый маршрут, кого оповещают. Её можно напечатать или сохранить в файл.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Подключения</translation>
    </message>
    <message>
        <source>The accounts Provodka works with: the payment service, the order system, mailboxes. Each shows its state, its last contact, how much of its budget is used and when that renews.</source>
        <translation>Аккаунты, с которыми работает Provodka: платёжный сервис, система заказов, почтовые ящики. Для каждого показано состояние, последняя связь, сколько лимита использовано и когда он обновится.</translation>
    </message>
    <message>
        <source>Add, edit or copy one; “Test” goes through it step by step and says in a sentence what is wrong and what to do; “What it holds” lists its fields, statuses and people. Removing says first what depends on it.</source>
        <translation>Добавьте, измените или скопируйте подключение; «Проверить» проходит его шаг за шагом и одним предложением говорит, что не так и что делать; «Содержимое» показывает поля, статусы и людей. Удаление сначала говорит, что от него зависит.</translation>
    </message>
    <message>
        <source>Keys and passwords go to the system&apos;s keychain and nowhere else, and are never shown again. F1 in a field says where to find its value at the vendor.</source>
        <translation>Ключи и пароли попадают только в системное хранилище паролей и больше не показываются. F1 в поле говорит, где взять его значение в сервисе.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Two doors: “See it work” shows everything on an invented shop, and nothing leaves this computer; “Connect my accounts” leads in five steps from your keys to a route that works.</source>
        <translation>Две двери: «Посмотреть, как это работает» показывает всё на выдуманном магазине, и ничто не выходит за пределы компьютера; «Подключить свои аккаунты» за пять шагов ведёт от ваших ключей к работающему маршруту.</translation>
    </message>
    <message>
        <source>Each account is tested before you go on, and the preview shows what would be written for your own latest payments. Nothing is written before the last step, and you can stop at any time: what you entered is kept.</source>
        <translation>Каждый аккаунт проверяется, прежде чем идти дальше, а предпросмотр показывает, что было бы записано для ваших последних платежей. До последнего шага ничего не записывается, и остановиться можно в любой момент: введённое сохранено.</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Демонстрация</translation>
    </message>
    <message>
        <source>An invented shop with its payment service and its order system, all inside this program. Play the customer: pay in full, in part, twice, forge a mail, ask the money back, cut the connection, kill the engine.</source>
        <translation>Выдуманный магазин с платёжным сервисом и системой заказов — всё внутри этой программы. Играйте за клиента: заплатите полностью, частично, дважды, подделайте письмо, верните деньги, оборвите связь, оборвите работу программы.</translation>
    </message>
    <message>
        <source>Beside it you see, step by step, what Provodka does and why. The other pages show the same invented shop, with two months of history in the report. Nothing leaves this computer.</source>
        <translation>Рядом видно шаг за шагом, что делает Provodka и почему. Остальные страницы показывают тот же выдуманный магазин, в отчёте — два месяца истории. Ничто не выходит за пределы этого компьютера.</translation>
    </message>
    <message>
        <source>What to do: unlock the keychain, mostly with the password of your user at this computer. Where the computer has none, the button “Keep secrets in a file” below makes a file that only you may read take its place; on a server it is named at the start: provodka-cli --secrets FILE.</source>
        <translation>Что делать: разблокируйте хранилище паролей — обычно паролем вашего пользователя на этом компьютере. Где хранилища нет, кнопка «Хранить секреты в файле» внизу заменит его файлом, который сможете читать только вы; на сервере такой файл указывают при запуске: provodka-cli --secrets FILE.</translation>
    </message>
    <message>
        <source>Until an event is chosen, the latest ones are listed; search for another by its number, order or reference. Enter opens it, here and on the pages “Payments” and “Log”.</source>
        <translation>Пока событие не выбрано, здесь перечислены последние; другое ищите по его номеру, заказу или номеру платежа. Enter открывает его здесь и на страницах «Платежи» и «Журнал».</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Inbound webhook</source>
        <translation>Входящий вебхук</translation>
    </message>
    <message>
        <source>The whole address from “Developer resources → Other → Inbound webhook”. It holds the secret code.</source>
        <translation>Весь адрес из раздела «Разработчикам → Другое → Входящий вебхук». В нём содержится секретный код.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>The zone in which the dates of payments are meant.</source>
        <translation>Часовой пояс, в котором указываются даты платежей.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер заказа</translation>
    </message>
    <message>
        <source>The deal field that holds the order number.</source>
        <translation>Поле сделки, в котором записан номер заказа.</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Only deals of this funnel are orders.</source>
        <translation>Заказами считаются только сделки этой воронки.</translation>
    </message>
    <message>
        <source>Where payments are booked</source>
        <translation>Куда вносить платежи</translation>
    </message>
    <message>
        <source>As payments of the deal (needs the permission “Online store” and an administrator&apos;s webhook), or in a money field of the deal.</source>
        <translation>Как оплаты сделки (нужны право «Интернет-магазин» и вебхук администратора) или в денежное поле сделки.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>The money or number field that holds what is paid; for booking in a money field.</source>
        <translation>Денежное или числовое поле с суммой оплаченного; для внесения в денежное поле.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Commands in a request</source>
        <translation>Команд в одном запросе</translation>
    </message>
    <message>
        <source>Fewer where the portal is slow: a request is cut after 60 seconds.</source>
        <translation>Меньше, если портал медленный: запрос прерывается через 60 секунд.</translation>
    </message>
    <message>
        <source>Account address</source>
        <translation>Адрес аккаунта</translation>
    </message>
    <message>
        <source>https://ACCOUNT.planfix.com/rest</source>
        <translation>https://АККАУНТ.planfix.com/rest</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Calls a day in the plan</source>
        <translation>Запросов в сутки по тарифу</translation>
    </message>
    <message>
        <source>20000, 50000 or 100000, by plan</source>
        <translation>20000, 50000 или 100000, в зависимости от тарифа</translation>
    </message>
    <message>
        <source>Templates of orders</source>
        <translation>Шаблоны заказов</translation>
    </message>
    <message>
        <source>Only tasks of these templates are orders; empty: any task</source>
        <translation>Заказами считаются только задачи по этим шаблонам; пусто — любая задача</translation>
    </message>
    <message>
        <source>Currency of the sums</source>
        <translation>Валюта сумм</translation>
    </message>
    <message>
        <source>Template of the payment subtask</source>
        <translation>Шаблон подзадачи оплаты</translation>
    </message>
    <message>
        <source>Field of the sum due</source>
        <translation>Поле суммы к оплате</translation>
    </message>
    <message>
        <source>A number at the subtask, for example “Сума до оплати”</source>
        <translation>Числовое поле подзадачи, например «Сумма к оплате»</translation>
    </message>
    <message>
        <source>Field of the sum paid</source>
        <translation>Поле оплаченной суммы</translation>
    </message>
    <message>
        <source>Data tag summaries at the subtask, for example “Оплачено”</source>
        <translation>Итог аналитики в подзадаче, например «Оплачено»</translation>
    </message>
    <message>
        <source>Field of the difference</source>
        <translation>Поле разницы</translation>
    </message>
    <message>
        <source>A calculated field at the subtask, for example “Різниця”</source>
        <translation>Вычисляемое поле подзадачи, например «Разница»</translation>
    </message>
    <message>
        <source>Data tag of payments</source>
        <translation>Аналитика платежей</translation>
    </message>
    <message>
        <source>For example “Доходы”</source>
        <translation>Например, «Доходы»</translation>
    </message>
    <message>
        <source>Data tag field: sum</source>
        <translation>Поле аналитики: сумма</translation>
    </message>
    <message>
        <source>Data tag field: date</source>
        <translation>Поле аналитики: дата</translation>
    </message>
    <message>
        <source>Data tag field: payment id</source>
        <translation>Поле аналитики: идентификатор платежа</translation>
    </message>
    <message>
        <source>A text field; without it a payment whose answer was lost waits for a person</source>
        <translation>Текстовое поле; без него платёж, ответ о котором потерян, требует внимания</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Адрес API</translation>
    </message>
    <message>
        <source>Leave it as it is unless WayForPay names another one.</source>
        <translation>Оставьте как есть, если WayForPay не укажет другой.</translation>
    </message>
    <message>
        <source>merchantAccount</source>
        <translation>merchantAccount</translation>
    </message>
    <message>
        <source>The shop&apos;s login: cabinet m.wayforpay.com, Налаштування магазину.</source>
        <translation>Логин магазина: кабинет m.wayforpay.com, «Настройки магазина».</translation>
    </message>
    <message>
        <source>SecretKey</source>
        <translation>SecretKey</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Локальный адрес приёма</translation>
    </message>
    <message>
        <source>host:port for callbacks, for example 127.0.0.1:8480 behind a tunnel. Empty: payments are read from the list only.</source>
        <translation>хост:порт для уведомлений, например 127.0.0.1:8480 за туннелем. Пусто — платежи читаются только из списка.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Публичный адрес</translation>
    </message>
    <message>
        <source>Under which WayForPay reaches the address to listen on; the Service URL for the cabinet is made from it.</source>
        <translation>По нему WayForPay находит адрес приёма; из него составляется Service URL для кабинета.</translation>
    </message>
    <message>
        <source>Read the list every so many minutes</source>
        <translation>Читать список раз в столько минут</translation>
    </message>
    <message>
        <source>Days to look back</source>
        <translation>Глубина просмотра, дней</translation>
    </message>
    <message>
        <source>The list is read again over these days, so that late news are seen; 1 to 29.</source>
        <translation>Список перечитывается за эти дни, чтобы увидеть запоздавшие изменения; от 1 до 29.</translation>
    </message>
    <message>
        <source>Payment to order</source>
        <translation>Платёж к заказу</translation>
    </message>
    <message>
        <source>Order number in the payment&apos;s reference (regular expression)</source>
        <translation>Номер заказа в номере платежа (регулярное выражение)</translation>
    </message>
    <message>
        <source>Additional field the payer types the order number into</source>
        <translation>Дополнительное поле, в которое плательщик вписывает номер заказа</translation>
    </message>
    <message>
        <source>Stages where orders wait for payment</source>
        <translation>Статусы, в которых заказы ждут оплаты</translation>
    </message>
    <message>
        <source>Stage of paid orders</source>
        <translation>Статус оплаченных заказов</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>Часовой пояс магазина</translation>
    </message>
    <message>
        <source>Further fields of the entry</source>
        <translation>Другие поля записи</translation>
    </message>
    <message>
        <source>Calls a second</source>
        <translation>Запросов в секунду</translation>
    </message>
    <message>
        <source>What the vendor allows this account; Provodka stays below it. 0 only for a server of your own that sets no limits.</source>
        <translation>Сколько сервис разрешает этому аккаунту; Provodka держится ниже этого предела. 0 — только для собственного сервера без ограничений.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>tls from the first byte, or starttls; none only on this computer</source>
        <translation>tls с первого байта или starttls; none — только на этом компьютере</translation>
    </message>
    <message>
        <source>Log in by</source>
        <translation>Способ входа</translation>
    </message>
    <message>
        <source>password, or xoauth2 with an application of your own</source>
        <translation>password или xoauth2 с собственным приложением</translation>
    </message>
    <message>
        <source>IMAP server</source>
        <translation>Сервер IMAP</translation>
    </message>
    <message>
        <source>For example imap.gmail.com or imap.ukr.net</source>
        <translation>Например imap.gmail.com или imap.ukr.net</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Usually 993 with tls, 143 with starttls</source>
        <translation>Обычно 993 для tls, 143 для starttls</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Mostly the whole mail address</source>
        <translation>Чаще всего полный адрес почты</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Where the provider has them, a password for this application only, not the one for its website</source>
        <translation>Где провайдер это даёт — пароль только для этой программы, а не пароль от его сайта</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Into which the mails about payments come</source>
        <translation>В которую приходят письма о платежах</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>Отпечаток сертификата</translation>
    </message>
    <message>
        <source>SHA-256, only for a server of your own whose certificate nobody signed; no other is taken then</source>
        <translation>SHA-256, только для собственного сервера, чей сертификат никто не подписал; другой тогда не принимается</translation>
    </message>
    <message>
        <source>Host whose Authentication-Results are believed</source>
        <translation>Узел, чьему Authentication-Results доверять</translation>
    </message>
    <message>
        <source>The first word of that header in a mail that really came, for example mx.google.com; empty: none</source>
        <translation>Первое слово этого заголовка в письме, которое действительно пришло, например mx.google.com; пусто — никому</translation>
    </message>
    <message>
        <source>Look every so many minutes</source>
        <translation>Проверять каждые столько минут</translation>
    </message>
    <message>
        <source>Where the server does not tell of new mail by itself</source>
        <translation>Если сервер сам не сообщает о новых письмах</translation>
    </message>
    <message>
        <source>At the first reading, and after the folder was made anew; 0 to 366</source>
        <translation>При первом чтении и когда папку создали заново; от 0 до 366</translation>
    </message>
    <message>
        <source>Mark what was read as seen</source>
        <translation>Отмечать прочитанное как просмотренное</translation>
    </message>
    <message>
        <source>Otherwise nothing in the mailbox is changed</source>
        <translation>Иначе в ящике ничего не меняется</translation>
    </message>
    <message>
        <source>Move what was read to this folder</source>
        <translation>Перемещать прочитанное в эту папку</translation>
    </message>
    <message>
        <source>Empty: nothing is moved</source>
        <translation>Пусто: ничего не перемещается</translation>
    </message>
    <message>
        <source>Address for tokens (xoauth2)</source>
        <translation>Адрес токенов (xoauth2)</translation>
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
        <translation>Приложения, которое вы зарегистрировали у провайдера</translation>
    </message>
    <message>
        <source>Client secret (xoauth2)</source>
        <translation>Client secret (xoauth2)</translation>
    </message>
    <message>
        <source>Not needed for public clients</source>
        <translation>Для публичных клиентов не нужен</translation>
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
        <translation>Google: пусто; Microsoft: https://outlook.office.com/IMAP.AccessAsUser.All offline_access</translation>
    </message>
    <message>
        <source>Account management, API access, REST API. Best made for a robot, with the scopes task_readonly, task_update, comment_readonly, comment_add, datatag_readonly, datatag_add, common_metadata; to make tasks of alarms also task_add, to list employees user_readonly.</source>
        <translation>Управление аккаунтом, Доступ к API, REST API. Лучше сделать для робота, со скоупами task_readonly, task_update, comment_readonly, comment_add, datatag_readonly, datatag_add, common_metadata; чтобы создавать задачи из тревог — также task_add, чтобы видеть сотрудников — user_readonly.</translation>
    </message>
    <message>
        <source>Outgoing mail server</source>
        <translation>Сервер исходящей почты</translation>
    </message>
    <message>
        <source>For example smtp.gmail.com</source>
        <translation>Например smtp.gmail.com</translation>
    </message>
    <message>
        <source>tls: hidden from the beginning, usually port 465; starttls: usually port 587; none: only a server on this computer</source>
        <translation>tls: защищено с начала, обычно порт 465; starttls: обычно порт 587; none: только сервер на этом компьютере</translation>
    </message>
    <message>
        <source>465, 587 or 25 by the security when left out</source>
        <translation>Если не указан — 465, 587 или 25 в зависимости от защиты</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Usually the whole mail address; empty where the server asks for none</source>
        <translation>Обычно полный адрес почты; пусто, если сервер его не спрашивает</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Адрес отправителя</translation>
    </message>
    <message>
        <source>The mailbox&apos;s own address; others are mostly refused</source>
        <translation>Собственный адрес этого ящика; другие чаще всего отклоняются</translation>
    </message>
    <message>
        <source>Fingerprint of the server&apos;s certificate</source>
        <translation>Отпечаток сертификата сервера</translation>
    </message>
    <message>
        <source>SHA-256; only for a server of your own whose certificate is signed by itself: no other one is accepted then</source>
        <translation>SHA-256; только для собственного сервера, который сам подписал свой сертификат: другой тогда не принимается</translation>
    </message>
    <message>
        <source>Where the mailbox has two-step sign-in: an app password</source>
        <translation>Если у ящика двухэтапный вход — пароль приложения</translation>
    </message>
    <message>
        <source>Beside merchantAccount in the cabinet; not the merchantPassword. Without it nothing can be asked, listed or taken by callback: mails are all there is.</source>
        <translation>Рядом с merchantAccount в кабинете; не merchantPassword. Без него нельзя ни спросить, ни прочитать список, ни принять уведомление: остаются только письма.</translation>
    </message>
    <message>
        <source>1 is the quickest; 0 switches it off, then the list is read only when a mail of the route announces a payment.</source>
        <translation>1 — быстрее всего; 0 выключает, тогда список читается только тогда, когда о платеже сообщит письмо в ящике маршрута.</translation>
    </message>
    <message>
        <source>How far a mail is trusted where nobody can be asked about the payment</source>
        <translation>Насколько доверять письму, если проверить платёж негде</translation>
    </message>
    <message>
        <source>Senders of the payment service&apos;s mails</source>
        <translation>Отправители писем платёжного сервиса</translation>
    </message>
    <message>
        <source>Addresses or domains, separated by commas, as seen in a real mail. A mail of theirs that no rule can read is reported.</source>
        <translation>Адреса или домены через запятую, как в настоящем письме. Об их письме, которое не читает ни одно правило, будет сообщено.</translation>
    </message>
    <message>
        <source>Only orders made within so many months</source>
        <translation>Только заказы, созданные за столько месяцев</translation>
    </message>
    <message>
        <source>Stages behind it where orders should be paid</source>
        <translation>Следующие статусы, в которых заказы должны быть оплачены</translation>
    </message>
    <message>
        <source>The nightly comparison names unpaid orders that stand there. Orders in the stage of paid orders are always looked at.</source>
        <translation>Ночная сверка называет неоплаченные заказы, которые там стоят. Заказы в статусе оплаченных проверяются всегда.</translation>
    </message>
    <message>
        <source>Stages of orders that are paid in part</source>
        <translation>Статусы частично оплаченных заказов</translation>
    </message>
    <message>
        <source>Tolerated when less was paid</source>
        <translation>Допустимая недоплата</translation>
    </message>
    <message>
        <source>A sum like 1.00 or a share like 0.5 %; empty: nothing.</source>
        <translation>Сумма, как 1.00, или доля, как 0.5 %; пусто: никакая.</translation>
    </message>
    <message>
        <source>Tolerated when more was paid</source>
        <translation>Допустимая переплата</translation>
    </message>
    <message>
        <source>Stage proposed when a payment was given back</source>
        <translation>Статус, предлагаемый, когда платёж возвращён</translation>
    </message>
    <message>
        <source>The books are closed until this day</source>
        <translation>Учёт закрыт до этого дня включительно</translation>
    </message>
    <message>
        <source>A payment of a closed day</source>
        <translation>Платёж из закрытого дня</translation>
    </message>
    <message>
        <source>Write a comment about each payment</source>
        <translation>Писать комментарий о каждом платеже</translation>
    </message>
    <message>
        <source>Text of that comment</source>
        <translation>Текст этого комментария</translation>
    </message>
    <message>
        <source>{amount}, {payer}, {payment}, {order} and {date} are filled in; empty: the usual sentence.</source>
        <translation>Подставляются {amount}, {payer}, {payment}, {order} и {date}; пусто: обычное предложение.</translation>
    </message>
    <message>
        <source>Tell whoever is responsible for the order what is missing</source>
        <translation>Сообщать ответственному за заказ, чего не хватает</translation>
    </message>
    <message>
        <source>Language of what is written at orders</source>
        <translation>Язык того, что пишется в заказах</translation>
    </message>
    <message>
        <source>Mail rules</source>
        <translation>Правила писем</translation>
    </message>
    <message>
        <source>Which mails tell of a payment, and where in them its values stand. &quot;rule template&quot; prints some to begin with; &quot;rule test&quot; shows what they find in a mail.</source>
        <translation>Какие письма сообщают о платеже и где в них стоят значения. &quot;rule template&quot; печатает несколько для начала; &quot;rule test&quot; показывает, что они находят в письме.</translation>
    </message>
    <message>
        <source>Folder of the nightly copies</source>
        <translation>Папка ночных копий</translation>
    </message>
    <message>
        <source>Best on another disk or computer. Computers with a copy of this workspace that share the folder see in it which copy may write. Empty: “backups” in the workspace&apos;s folder.</source>
        <translation>Лучше на другом диске или компьютере. Компьютеры с копиями этого рабочего пространства, у которых эта папка общая, видят в ней, какой копии можно писать. Пусто: «backups» в папке рабочего пространства.</translation>
    </message>
    <message>
        <source>Nightly copies to keep</source>
        <translation>Сколько ночных копий хранить</translation>
    </message>
    <message>
        <source>One of each of the last seven days, before them one of each week. 0: no copies are made.</source>
        <translation>По одной за каждый из семи последних дней, за предыдущее время — по одной за неделю. 0: копий не делать.</translation>
    </message>
    <message>
        <source>Days to keep the log</source>
        <translation>Сколько дней хранить журнал</translation>
    </message>
    <message>
        <source>Lines that belong to no payment. 0, here and below: nothing is removed.</source>
        <translation>Строки, не относящиеся ни к одному платежу. 0, здесь и ниже: ничего не удалять.</translation>
    </message>
    <message>
        <source>Days to keep raw text</source>
        <translation>Сколько дней хранить исходный текст</translation>
    </message>
    <message>
        <source>Mails and callbacks as they came, once their payment is finished. Their keys stay, so that they are known when they come again.</source>
        <translation>Письма и уведомления в том виде, как пришли, когда их платёж уже завершён. Их ключи остаются, чтобы узнать их, если придут снова.</translation>
    </message>
    <message>
        <source>Days to keep the details of finished payments</source>
        <translation>Сколько дней хранить данные завершённых платежей</translation>
    </message>
    <message>
        <source>What was written for a payment and why, and its payer. The payment itself with its outcome stays, so that it is never booked again.</source>
        <translation>Что для платежа записано и почему, и его плательщик. Сам платёж с результатом остаётся, чтобы никогда не внести его второй раз.</translation>
    </message>
    <message>
        <source>Time zone of the office</source>
        <translation>Часовой пояс офиса</translation>
    </message>
    <message>
        <source>Nightly work and the morning summary go by its clock.</source>
        <translation>По этому времени выполняется ночная работа и отправляется утренняя сводка.</translation>
    </message>
    <message>
        <source>Time of the nightly work</source>
        <translation>Время ночной работы</translation>
    </message>
    <message>
        <source>The copy of the workspace, the comparison with the payment service, clearing out what is old. After a night without this computer it is done at the next start.</source>
        <translation>Копия рабочего пространства, сверка с платёжным сервисом, удаление старых данных. Если компьютер ночью был выключен, всё выполняется при следующем запуске.</translation>
    </message>
    <message>
        <source>Days that are compared with the payment service every night</source>
        <translation>Сколько дней каждую ночь сверять с платёжным сервисом</translation>
    </message>
    <message>
        <source>Payments, entries and orders of so many days; 0 switches the nightly comparison off.</source>
        <translation>Платежи, записи и заказы за столько дней; 0 выключает ночную сверку.</translation>
    </message>
    <message>
        <source>Who is told of alarms</source>
        <translation>Кого оповещать о тревогах</translation>
    </message>
    <message>
        <source>Each through a connection that can tell people: a mail address, an employee or a task. All of them are told; name two ways, so that one may fail.</source>
        <translation>Каждого — через подключение, которое умеет оповещать людей: адрес почты, сотрудник или задача. Оповещаются все; укажите два пути на случай, если один не сработает.</translation>
    </message>
    <message>
        <source>Minutes before an alarm</source>
        <translation>Минут до тревоги</translation>
    </message>
    <message>
        <source>So long a payment may wait for a person, and a connection be out of use, before somebody is told.</source>
        <translation>Столько платёж может ждать человека, а подключение — не работать, прежде чем кого-то оповестят.</translation>
    </message>
    <message>
        <source>Who gets the morning summary</source>
        <translation>Кто получает утреннюю сводку</translation>
    </message>
    <message>
        <source>Those of the alarms where nobody else is named.</source>
        <translation>Те, кого оповещают о тревогах, если не названы другие.</translation>
    </message>
    <message>
        <source>Time of the morning summary</source>
        <translation>Время утренней сводки</translation>
    </message>
    <message>
        <source>It always comes; when it does not, the program or its computer is off.</source>
        <translation>Она приходит всегда; если нет — программа или её компьютер выключены.</translation>
    </message>
    <message>
        <source>Language of alarms and summaries</source>
        <translation>Язык тревог и сводок</translation>
    </message>
    <message>
        <source>Bitrix24, Developer resources, Other, Inbound webhook. Calls run with the rights of whoever makes it.</source>
        <translation>Битрикс24: «Разработчикам → Другое → Входящий вебхук». Вызовы выполняются с правами того, кто создал вебхук.</translation>
    </message>
    <message>
        <source>Tick “CRM (crm)”; to book payments of deals also “Online store (sale)”, and make the webhook as an administrator. Nothing else is needed.</source>
        <translation>Отметьте «CRM (crm)»; чтобы вносить оплаты сделок, также «Интернет-магазин (sale)», а вебхук создайте от имени администратора. Больше ничего не нужно.</translation>
    </message>
    <message>
        <source>A paid plan is needed. If an administrator edits somebody else&apos;s webhook its address changes: paste the new one here.</source>
        <translation>Нужен платный тариф. Если администратор изменит чужой вебхук, его адрес станет другим: вставьте сюда новый.</translation>
    </message>
    <message>
        <source>The mailbox into which the notices about payments come. A mailbox of its own is best: its password then opens nothing else.</source>
        <translation>Ящик, в который приходят уведомления о платежах. Лучше всего завести для них отдельный: тогда его пароль не открывает ничего другого.</translation>
    </message>
    <message>
        <source>Reading is enough: nothing is changed in the mailbox unless you ask for it here. Where the provider has passwords for one application, make one for Provodka; it can be taken back there at any time.</source>
        <translation>Достаточно права на чтение: в ящике ничего не меняется, если вы сами не укажете этого здесь. Если провайдер даёт пароли для отдельных приложений, создайте такой для Provodka; его там можно отменить в любой момент.</translation>
    </message>
    <message>
        <source>This provider takes a password for applications only: make one in the settings of the mailbox, under security, and enter it here instead of the one for the website.</source>
        <translation>Этот провайдер принимает только пароль приложения: создайте его в настройках ящика, в разделе безопасности, и введите здесь вместо пароля от сайта.</translation>
    </message>
    <message>
        <source>Switch on access for mail programs (IMAP) in the settings of the mailbox, make a password for applications there, and enter it here instead of the one for the website.</source>
        <translation>В настройках ящика включите доступ для почтовых программ (IMAP), создайте там пароль приложения и введите его здесь вместо пароля от сайта.</translation>
    </message>
    <message>
        <source>Google takes an app password only: switch on 2-Step Verification of the account, make the password at myaccount.google.com/apppasswords, and enter it here.</source>
        <translation>Google принимает только пароль приложения: включите для аккаунта двухэтапную аутентификацию, создайте пароль на myaccount.google.com/apppasswords и введите его здесь.</translation>
    </message>
    <message>
        <source>Planfix, Account management, API access, REST API: the account&apos;s owner makes a token there. It sees and changes only what its owner may, so best give it to a robot. A paid plan is needed.</source>
        <translation>Planfix: «Управление аккаунтом → Доступ к API → REST API», там токен создаёт владелец аккаунта. Токен видит и меняет только то, что разрешено его владельцу, поэтому лучше выдать его роботу. Нужен платный тариф.</translation>
    </message>
    <message>
        <source>Scopes that are needed: task_readonly, task_update, comment_readonly, comment_add, datatag_readonly, datatag_add, common_metadata.</source>
        <translation>Нужны скоупы: task_readonly, task_update, comment_readonly, comment_add, datatag_readonly, datatag_add, common_metadata.</translation>
    </message>
    <message>
        <source>Only when wanted: task_add to make tasks of alarms, user_readonly to list employees. Provodka never deletes and needs no scope for it.</source>
        <translation>Только по желанию: task_add, чтобы создавать задачи из тревог, user_readonly, чтобы видеть сотрудников. Provodka никогда ничего не удаляет, поэтому скоуп для этого не нужен.</translation>
    </message>
    <message>
        <source>Only alarms and summaries are sent from here, to the people you name. Where the provider has passwords for one application, make one for Provodka.</source>
        <translation>Отсюда отправляются только тревоги и сводки — тем, кого вы укажете. Если провайдер даёт пароли для отдельных приложений, создайте такой для Provodka.</translation>
    </message>
    <message>
        <source>In the cabinet m.wayforpay.com open Налаштування магазину: merchantAccount and SecretKey stand there, side by side.</source>
        <translation>В кабинете m.wayforpay.com откройте «Настройки магазина»: merchantAccount и SecretKey там рядом.</translation>
    </message>
    <message>
        <source>The SecretKey is enough: it proves payments and reads their list. The merchantPassword is not needed; do not give it to anybody.</source>
        <translation>Достаточно SecretKey: им подтверждаются платежи и читается их список. merchantPassword не нужен; не давайте его никому.</translation>
    </message>
    <message>
        <source>The Service URL of the cabinet is optional: without it payments are seen when the list is read.</source>
        <translation>Service URL в кабинете задавать не обязательно: без него платежи становятся известны при чтении списка.</translation>
    </message>
    <message>
        <source>Microsoft takes no password here: it works by xoauth2 with an application of your own, under “More settings”.</source>
        <translation>Microsoft не принимает здесь пароль: работает xoauth2 с вашим собственным приложением, в «Дополнительных настройках».</translation>
    </message>
    <message>
        <source>Google: empty; Microsoft: https://outlook.office.com/SMTP.Send offline_access</source>
        <translation>Google: пусто; Microsoft: https://outlook.office.com/SMTP.Send offline_access</translation>
    </message>
    <message>
        <source>In Bitrix24 open “Developer resources → Other → Inbound webhook”, tick the rights that are named above, save, and copy the whole address. Provodka acts with the rights of whoever made it, so make it as an administrator who stays with the company. It is kept in the system&apos;s keychain.</source>
        <translation>В Битрикс24 откройте «Разработчикам → Другое → Входящий вебхук», отметьте права, названные выше, сохраните и скопируйте весь адрес. Provodka действует с правами того, кто его создал, поэтому создайте его от имени администратора, который остаётся в компании. Он хранится в системном хранилище паролей.</translation>
    </message>
    <message>
        <source>When the employee is dismissed or the webhook is made anew, the connection stops; paste the new address and it goes on from where it stopped.</source>
        <translation>Если сотрудник уволен или вебхук создан заново, подключение останавливается; вставьте новый адрес, и оно продолжит с того же места.</translation>
    </message>
    <message>
        <source>Bitrix24 shows dates by the clock of the portal. Choose the zone that stands in the portal&apos;s settings, so that a payment shortly before midnight gets the right day.</source>
        <translation>Битрикс24 показывает даты по часам портала. Выберите пояс из настроек портала, чтобы платёж незадолго до полуночи получил правильный день.</translation>
    </message>
    <message>
        <source>The date of payments around midnight is off by a day; sums are not affected.</source>
        <translation>Дата платежей около полуночи сдвинута на день; на суммы это не влияет.</translation>
    </message>
    <message>
        <source>Provodka takes at most 80 % of it, so that your other programs can call, too. Raise it only when the vendor has written that your account may call more.</source>
        <translation>Provodka использует не более 80 % от него, чтобы и другие ваши программы могли обращаться. Повышайте только тогда, когда сервис письменно разрешил вашему аккаунту больше.</translation>
    </message>
    <message>
        <source>Too many: the vendor refuses for a while and Provodka waits as long as it says. Too few: everything is right, only slower.</source>
        <translation>Слишком много: сервис на какое-то время отказывает, и Provodka ждёт, сколько он скажет. Слишком мало: всё правильно, только медленнее.</translation>
    </message>
    <message>
        <source>The field of a deal by which a payment finds it. Best is a field of your own, filled in when the deal is made; it must be unique within the funnel. The list is filled once the account was asked.</source>
        <translation>Поле сделки, по которому платёж её находит. Лучше всего — собственное поле, которое заполняется при создании сделки; его значение должно быть уникальным в пределах воронки. Список заполняется, как только аккаунт опрошен.</translation>
    </message>
    <message>
        <source>No deal, or several, are found: the payment waits for a person with the deals that come near.</source>
        <translation>Не найдено ни одной сделки или несколько: платёж ждёт человека со списком похожих сделок.</translation>
    </message>
    <message>
        <source>In which funnel the deals are that payments belong to. Deals of other funnels are never found and never moved.</source>
        <translation>В какой воронке сделки, к которым относятся платежи. Сделки других воронок не находятся и не переводятся никогда.</translation>
    </message>
    <message>
        <source>“payments” makes a payment of the deal, as your people do with “Accept payment”: it can be seen in the deal&apos;s card and taken back. “money-field” adds up in one field of the deal and needs fewer rights.</source>
        <translation>«payments» создаёт оплату сделки, как это делают ваши люди кнопкой «Принять оплату»: её видно в карточке и можно отменить. «money-field» суммирует в одном поле сделки и требует меньше прав.</translation>
    </message>
    <message>
        <source>Without the right “Online store” the test names it and nothing is written.</source>
        <translation>Без права «Интернет-магазин» проверка его называет, и ничего не записывается.</translation>
    </message>
    <message>
        <source>Only for booking in a money field: make a field of the type “Money” or “Number” at deals, which people only read, and choose it here.</source>
        <translation>Только для внесения в денежное поле: создайте в сделках поле типа «Деньги» или «Число», которое люди только читают, и выберите его здесь.</translation>
    </message>
    <message>
        <source>When a person types into the same field, Provodka sees that the sum is not what it wrote and asks a person instead of writing over it.</source>
        <translation>Если в то же поле что-то впишет человек, Provodka видит, что сумма не та, которую она записала, и спрашивает человека, а не затирает.</translation>
    </message>
    <message>
        <source>The currency in which sums stand in the order system, by its three letters. A payment in another currency is never converted: it waits for a person.</source>
        <translation>Валюта, в которой записаны суммы в системе заказов, тремя буквами. Платёж в другой валюте не конвертируется никогда: он ждёт человека.</translation>
    </message>
    <message>
        <source>All payments wait with the reason that the currency differs.</source>
        <translation>Все платежи ждут с причиной «другая валюта».</translation>
    </message>
    <message>
        <source>Bitrix24 takes up to 50 commands in one request, which makes many payments quick. Leave it unless the portal answers that a request took too long.</source>
        <translation>Битрикс24 принимает до 50 команд в одном запросе, поэтому много платежей вносятся быстро. Не меняйте, если портал не отвечает, что запрос длился слишком долго.</translation>
    </message>
    <message>
        <source>The computer from which mails are read. For common providers it is filled in by the mail address; otherwise look for “IMAP” in the provider&apos;s help.</source>
        <translation>Компьютер, с которого читаются письма. Для распространённых провайдеров заполняется по адресу почты; иначе ищите «IMAP» в справке провайдера.</translation>
    </message>
    <message>
        <source>The test says that the host is unknown or does not answer; payments are still read from the payment service itself.</source>
        <translation>Проверка говорит, что узел неизвестен или не отвечает; платежи по-прежнему читаются из самого платёжного сервиса.</translation>
    </message>
    <message>
        <source>The door of the server. Leave it empty to take the usual one for the chosen security.</source>
        <translation>Номер входа на сервере. Оставьте пустым, чтобы взять обычный для выбранной защиты.</translation>
    </message>
    <message>
        <source>The server does not answer at that port, and the test says so.</source>
        <translation>Сервер не отвечает на этом порту, и проверка об этом говорит.</translation>
    </message>
    <message>
        <source>“tls” and “starttls” both hide password and mails on the way; take what the provider&apos;s help names, mostly tls. “none” is refused for any server that is not on this computer.</source>
        <translation>«tls» и «starttls» одинаково скрывают пароль и письма по дороге; берите то, что названо в справке провайдера, обычно tls. «none» не допускается ни для какого сервера вне этого компьютера.</translation>
    </message>
    <message>
        <source>With whom you sign in at the mailbox; nearly always the whole address.</source>
        <translation>Под каким именем вы входите в ящик; почти всегда это полный адрес.</translation>
    </message>
    <message>
        <source>The server refuses to let Provodka in, and the connection says so.</source>
        <translation>Сервер не впускает Provodka, и подключение об этом говорит.</translation>
    </message>
    <message>
        <source>Google, Ukr.net, Yahoo and others take an app password only: a long one that you make in the security settings of the mailbox and can take back there. It is kept in the system&apos;s keychain.</source>
        <translation>Google, Ukr.net, Yahoo и другие принимают только пароль приложения: длинный пароль, который вы создаёте в настройках безопасности ящика и можете там отменить. Он хранится в системном хранилище паролей.</translation>
    </message>
    <message>
        <source>The connection stops and asks for another one. Provodka does not go on trying, so that the provider does not lock the mailbox.</source>
        <translation>Подключение останавливается и просит другой. Попытки идут всё реже, чтобы провайдер не заблокировал ящик.</translation>
    </message>
    <message>
        <source>INBOX is where new mails come. If a filter of the mailbox puts the mails about payments elsewhere, name that folder.</source>
        <translation>INBOX — это папка новых писем. Если фильтр ящика кладёт письма о платежах в другое место, назовите ту папку.</translation>
    </message>
    <message>
        <source>A folder that is not there is named by the test together with those that are.</source>
        <translation>Если такой папки нет, проверка говорит об этом и называет имеющиеся.</translation>
    </message>
    <message>
        <source>Leave it empty for mail providers. For a server of your own ask whoever runs it for the SHA-256 fingerprint of its certificate: 64 digits and letters from A to F.</source>
        <translation>Для почтовых провайдеров оставьте пустым. Для собственного сервера попросите того, кто им занимается, отпечаток SHA-256 сертификата: 64 цифры и буквы от A до F.</translation>
    </message>
    <message>
        <source>The server is not believed and no password is sent to it; after a new certificate enter its new fingerprint.</source>
        <translation>Серверу веры нет, и пароль ему не отправляется; после замены сертификата введите новый отпечаток.</translation>
    </message>
    <message>
        <source>Your mail provider notes in each mail whether its sender is genuine. Open a real mail, show its source, and copy the first word behind “Authentication-Results:”. Only notes of this host are believed; anybody else could have written them into the mail.</source>
        <translation>Ваш почтовый провайдер отмечает в каждом письме, настоящий ли отправитель. Откройте настоящее письмо, покажите его исходник и скопируйте первое слово после «Authentication-Results:». Верят только отметкам этого узла; другие мог вписать в письмо кто угодно.</translation>
    </message>
    <message>
        <source>Mails count as from an unknown sender: they only ring, and the payment service is asked.</source>
        <translation>Письма считаются от неизвестного отправителя: они только извещают, а спрашивают платёжный сервис.</translation>
    </message>
    <message>
        <source>Most servers tell at once when a mail comes; this is for those that do not, and for when they forget.</source>
        <translation>Большинство серверов сразу сообщает о новом письме; это для тех, которые не сообщают или забывают.</translation>
    </message>
    <message>
        <source>How old mails may be that are still read when the mailbox is connected for the first time. Payments that are booked already are recognised and not booked again.</source>
        <translation>Какой давности письма ещё читать, когда ящик подключён впервые. Уже внесённые платежи узнаются и второй раз не вносятся.</translation>
    </message>
    <message>
        <source>Switch it on when people work in the same mailbox and should see what was taken up. Off, the mailbox stays exactly as it is.</source>
        <translation>Включите, если в этом ящике работают люди и должны видеть, что уже взято в работу. Если выключено, ящик остаётся точно таким, как есть.</translation>
    </message>
    <message>
        <source>Mails that were read go into this folder of the same mailbox, so that the folder of new mails stays short. Make the folder first.</source>
        <translation>Прочитанные письма перемещаются в эту папку того же ящика, чтобы папка новых писем была короткой. Сначала создайте папку.</translation>
    </message>
    <message>
        <source>If the folder is not there, mails stay where they are and the log says so.</source>
        <translation>Если папки нет, письма остаются на месте, а в журнале об этом написано.</translation>
    </message>
    <message>
        <source>“password” is right for nearly everybody. “xoauth2” is for Microsoft 365 and for offices whose administrator has registered an application with Google or Microsoft; it needs the settings below.</source>
        <translation>«password» подходит почти всем. «xoauth2» — для Microsoft 365 и для офисов, чей администратор зарегистрировал приложение в Google или Microsoft; для него нужны настройки ниже.</translation>
    </message>
    <message>
        <source>Where the provider gives out short-lived keys in exchange for the refresh token. Only with xoauth2; TENANT is the directory id of your organisation.</source>
        <translation>Где провайдер выдаёт кратковременные ключи в обмен на refresh token. Только с xoauth2; TENANT — идентификатор каталога вашей организации.</translation>
    </message>
    <message>
        <source>The provider gives out no key, the mailbox cannot be used, and the connection tells what the provider answered.</source>
        <translation>Провайдер не выдаёт ключ, ящиком не удаётся пользоваться, а подключение говорит, что ответил провайдер.</translation>
    </message>
    <message>
        <source>The public name of the application that your administrator has registered; it stands on the application&apos;s page at the provider. Only with xoauth2.</source>
        <translation>Публичное имя приложения, которое зарегистрировал ваш администратор; оно стоит на странице приложения у провайдера. Только с xoauth2.</translation>
    </message>
    <message>
        <source>The application&apos;s own key, from the same page. Only with xoauth2, and only where the provider gave one. It is kept in the system&apos;s keychain.</source>
        <translation>Собственный ключ приложения с той же страницы. Только с xoauth2 и только если провайдер его выдал. Хранится в системном хранилище паролей.</translation>
    </message>
    <message>
        <source>The lasting permission to use this mailbox, which your administrator gets when the application is allowed once in the browser. Only with xoauth2. It is kept in the system&apos;s keychain.</source>
        <translation>Длительное разрешение пользоваться этим ящиком, которое ваш администратор получает, когда один раз разрешает приложение в браузере. Только с xoauth2. Хранится в системном хранилище паролей.</translation>
    </message>
    <message>
        <source>Which right is asked for. Google needs none here; for Microsoft copy the line under the field as it stands. Only with xoauth2.</source>
        <translation>Какое право запрашивается. Google здесь ничего не требует; для Microsoft скопируйте строку под полем как есть. Только с xoauth2.</translation>
    </message>
    <message>
        <source>The address you see in the browser when you work in Planfix, with /rest behind it. Some accounts end in .planfix.ua or .planfix.ru; write what your browser shows.</source>
        <translation>Адрес, который вы видите в браузере, когда работаете в Planfix, с /rest в конце. У некоторых аккаунтов он заканчивается на .planfix.ua или .planfix.ru; пишите то, что показывает ваш браузер.</translation>
    </message>
    <message>
        <source>The test says that the host is unknown or that no Planfix answers there; nothing is written anywhere.</source>
        <translation>Проверка говорит, что такого узла нет или там отвечает не Planfix; нигде ничего не записывается.</translation>
    </message>
    <message>
        <source>Whoever owns the Planfix account makes it under “Account management → API access → REST API”. Whatever Provodka writes carries the name of the token&apos;s owner, so an employee of its own (a robot) named “Provodka” is best. The token is kept in the system&apos;s keychain.</source>
        <translation>Его создаёт владелец аккаунта Planfix: «Управление аккаунтом → Доступ к API → REST API». Всё, что записывает Provodka, подписано именем владельца токена, поэтому лучше завести отдельного сотрудника-робота «Provodka». Токен хранится в системном хранилище паролей.</translation>
    </message>
    <message>
        <source>A wrong or withdrawn token stops this connection; payments wait and nothing is lost. A missing scope is named by the test, with what it is for.</source>
        <translation>Неверный или отозванный токен останавливает это подключение; платежи ждут, и ничего не теряется. Какого скоупа не хватает и для чего он, говорит проверка.</translation>
    </message>
    <message>
        <source>How many calls a day your Planfix plan allows for all programs together; it is written on the page of your plan. Provodka takes at most 80 % of it and spreads them over the day, payments first.</source>
        <translation>Сколько запросов в сутки ваш тариф Planfix разрешает всем программам вместе; это написано на странице вашего тарифа. Provodka берёт не более 80 % и распределяет их на день, платежи — первыми.</translation>
    </message>
    <message>
        <source>If it is too high, Planfix refuses in the evening and payments wait until the next day.</source>
        <translation>Если указать слишком много, вечером Planfix будет отказывать, и платежи будут ждать до следующего дня.</translation>
    </message>
    <message>
        <source>Where other tasks of your account have numbers that look like order numbers, tick the templates by which orders are made; other tasks are never touched then.</source>
        <translation>Если у других задач аккаунта номера похожи на номера заказов, отметьте шаблоны, по которым создаются заказы; тогда других задач никто не тронет.</translation>
    </message>
    <message>
        <source>A template that is not ticked: its orders are not found, and their payments wait for a person.</source>
        <translation>Шаблон не отмечен — его заказы не находятся, и их платежи ждут человека.</translation>
    </message>
    <message>
        <source>Each order has a subtask in which its money is kept; this is the template by which that subtask is made. Make the template in Planfix under “Account management → Templates” when there is none, with the fields that are asked for below.</source>
        <translation>У каждого заказа есть подзадача, где ведутся деньги; это шаблон, по которому она создаётся. Если его нет, создайте шаблон в Planfix («Управление аккаунтом → Шаблоны») с полями, о которых идёт речь ниже.</translation>
    </message>
    <message>
        <source>The subtask of an order is not found: its payments wait for a person with that reason.</source>
        <translation>Подзадача заказа не найдена — его платежи ждут человека с этой причиной.</translation>
    </message>
    <message>
        <source>The number field at the payment subtask that says how much the customer has to pay. An order moves on only when due and paid differ by nothing.</source>
        <translation>Числовое поле подзадачи оплаты, где записано, сколько клиент должен заплатить. Заказ переходит дальше только тогда, когда между «к оплате» и «оплачено» нет разницы.</translation>
    </message>
    <message>
        <source>With another field orders seem paid or unpaid when they are not. Look at the preview before you switch a route on.</source>
        <translation>С другим полем заказы будут казаться оплаченными или неоплаченными ошибочно. Посмотрите предпросмотр, прежде чем включать маршрут.</translation>
    </message>
    <message>
        <source>The field at the subtask into which Planfix itself adds up the entries of the data tag. Provodka reads it after each entry and compares it with its own sum; without it Provodka adds up the entries it sees.</source>
        <translation>Поле подзадачи, куда сам Planfix суммирует записи аналитики. Provodka читает его после каждой записи и сравнивает со своей суммой; без него Provodka сама суммирует видимые записи.</translation>
    </message>
    <message>
        <source>When the two sums differ, the order does not move and a person is told both numbers.</source>
        <translation>Если суммы разные, заказ не переходит, а человеку показывают оба числа.</translation>
    </message>
    <message>
        <source>A field that Planfix calculates as due less paid. It is one more witness: the order moves only when this field, too, says nothing is missing.</source>
        <translation>Поле, которое Planfix вычисляет как «к оплате» минус «оплачено». Это ещё один свидетель: заказ переходит только тогда, когда и это поле говорит, что всего хватает.</translation>
    </message>
    <message>
        <source>The data tag (аналітика) whose entries are payments: each payment becomes one line with sum, date and payment id. Data tags are made in Planfix under “Account management → Data tags”.</source>
        <translation>Аналитика, записи которой являются платежами: каждый платёж становится одной строкой с суммой, датой и идентификатором. Аналитики создают в Planfix: «Управление аккаунтом → Аналитики».</translation>
    </message>
    <message>
        <source>Entries of another data tag would not be counted; the test and the preview show which one is taken.</source>
        <translation>Записи другой аналитики не будут считаться; проверка и предпросмотр показывают, какая именно взята.</translation>
    </message>
    <message>
        <source>The number field of that data tag into which the payment&apos;s sum is written, always the full sum that the customer paid; the fee can go into a field of its own under “Further fields of the entry”.</source>
        <translation>Числовое поле этой аналитики, куда записывается сумма платежа — всегда полная сумма, которую заплатил клиент; комиссию можно записать в отдельное поле через «Другие поля записи».</translation>
    </message>
    <message>
        <source>The date field of that data tag: the day on which the payment was processed, by the clock of the shop&apos;s time zone. Without it Planfix puts the day of writing.</source>
        <translation>Поле даты этой аналитики: день, когда платёж обработан, по часовому поясу магазина. Без него Planfix ставит день записи.</translation>
    </message>
    <message>
        <source>A text field of that data tag for the payment&apos;s own number. By it Provodka recognises what it wrote when an answer was lost, and never books twice; the accountant finds the payment in WayForPay by it.</source>
        <translation>Текстовое поле этой аналитики для номера самого платежа. По нему Provodka узнаёт записанное, если ответ потерялся, и никогда не вносит дважды; бухгалтер находит по нему платёж в WayForPay.</translation>
    </message>
    <message>
        <source>Make the field as text, not as a number: payment ids hold letters and dashes.</source>
        <translation>Создайте поле как текст, а не число: в идентификаторах есть буквы и тире.</translation>
    </message>
    <message>
        <source>The computer that takes mails to be sent. For common providers it is filled in by the user&apos;s address; otherwise look for “SMTP” in the provider&apos;s help.</source>
        <translation>Компьютер, который принимает письма для отправки. Для распространённых провайдеров заполняется по адресу пользователя; иначе ищите «SMTP» в справке провайдера.</translation>
    </message>
    <message>
        <source>Alarms and summaries are not sent by mail; they stay on the page “Payments” and in the log.</source>
        <translation>Тревоги и сводки почтой не отправляются; они остаются на странице «Платежи» и в журнале.</translation>
    </message>
    <message>
        <source>With whom Provodka signs in to send; by the address the servers of common providers are filled in.</source>
        <translation>Под каким именем Provodka входит, чтобы отправлять; по адресу заполняются серверы распространённых провайдеров.</translation>
    </message>
    <message>
        <source>Who stands as the sender in alarms and summaries. Use an address whose mails you do not read as spam.</source>
        <translation>Кто стоит отправителем в тревогах и сводках. Берите адрес, письма которого не попадают в спам.</translation>
    </message>
    <message>
        <source>The server refuses the mail, or it lands in the spam folder; “provodka-cli alarm test” sends one to try.</source>
        <translation>Сервер отклоняет письмо, или оно попадает в спам; «provodka-cli alarm test» отправляет пробное.</translation>
    </message>
    <message>
        <source>Where the provider has app passwords, make one for Provodka in the security settings of the mailbox. It is kept in the system&apos;s keychain.</source>
        <translation>Если у провайдера есть пароли приложений, создайте такой для Provodka в настройках безопасности ящика. Он хранится в системном хранилище паролей.</translation>
    </message>
    <message>
        <source>No alarm can be sent, and the page “Connections” says so.</source>
        <translation>Ни одной тревоги нельзя отправить, и страница «Подключения» об этом говорит.</translation>
    </message>
    <message>
        <source>Where WayForPay answers programs. One address serves all shops, so it is filled in already; only somebody of WayForPay&apos;s support gives another.</source>
        <translation>Адрес, по которому WayForPay отвечает программам. Он один для всех магазинов, поэтому уже заполнен; другой может дать только поддержка WayForPay.</translation>
    </message>
    <message>
        <source>No payment is seen and the test says that the address does not answer.</source>
        <translation>Ни одного платежа не видно, а проверка говорит, что адрес не отвечает.</translation>
    </message>
    <message>
        <source>The name under which WayForPay knows the shop. Open the cabinet m.wayforpay.com, choose the shop, and copy it from “Налаштування магазину” as it stands, without spaces around it. A second shop is a second connection.</source>
        <translation>Имя, под которым WayForPay знает магазин. Откройте кабинет m.wayforpay.com, выберите магазин и скопируйте его из раздела «Настройки магазина» как есть, без пробелов вокруг. Второй магазин — это второе подключение.</translation>
    </message>
    <message>
        <source>WayForPay refuses every question, or a callback of another shop is not believed. The connection stops and says so.</source>
        <translation>WayForPay отклоняет каждый запрос, а уведомлениям другого магазина веры нет. Подключение останавливается и сообщает об этом.</translation>
    </message>
    <message>
        <source>The key with which WayForPay signs what it says and Provodka signs what it asks; with it a payment is proven. It stands beside merchantAccount. It is kept in the system&apos;s keychain only and never shown again. When you make a new one in the cabinet, paste it here at once.</source>
        <translation>Ключ, которым WayForPay подписывает свои ответы, а Provodka — свои запросы; им подтверждается платёж. Он стоит рядом с merchantAccount. Хранится только в системном хранилище паролей и больше не показывается. Если создадите новый в кабинете, сразу вставьте его сюда.</translation>
    </message>
    <message>
        <source>Nothing can be proven: payments wait, and nothing is booked on trust. The connection says “the signature does not fit”.</source>
        <translation>Ничего нельзя подтвердить: платежи ждут, и на доверие ничего не вносится. Подключение говорит, что подпись не совпадает.</translation>
    </message>
    <message>
        <source>Provodka can listen on this computer, so that WayForPay tells of a payment within a second. 127.0.0.1 means this computer only, which is right behind a tunnel or a reverse proxy; the number behind the colon is any free port from 1024 on. It may stay empty.</source>
        <translation>Provodka может принимать уведомления на этом компьютере, и тогда WayForPay сообщает о платеже за секунду. 127.0.0.1 означает только этот компьютер — именно так и нужно за туннелем или обратным прокси; число после двоеточия — любой свободный порт от 1024. Можно оставить пустым.</translation>
    </message>
    <message>
        <source>If another program uses the port, the connection says so and payments are read from the list instead: later, but none is lost.</source>
        <translation>Если порт занят другой программой, подключение об этом говорит, а платежи читаются из списка: позже, но ни один не теряется.</translation>
    </message>
    <message>
        <source>The address on the Internet that leads to the address to listen on: of a tunnel, or of your own server with TLS. From it the Service URL is made that you copy into the cabinet; “Test” under the field knocks from outside and says whether it arrives.</source>
        <translation>Адрес в интернете, который ведёт на локальный адрес приёма: адрес туннеля или вашего собственного сервера с TLS. Из него составляется Service URL, который вы копируете в кабинет; «Проверить» под полем стучится снаружи и говорит, дошло ли.</translation>
    </message>
    <message>
        <source>Callbacks go nowhere; payments come from the list, some minutes later.</source>
        <translation>Уведомления уходят в никуда; платежи приходят из списка, на несколько минут позже.</translation>
    </message>
    <message>
        <source>How often the list of payments is read. It costs one call each time and finds what a callback did not tell, for example after a power cut.</source>
        <translation>Как часто читается список платежей. Это стоит один запрос каждый раз и находит то, о чём уведомление не рассказало, например после отключения света.</translation>
    </message>
    <message>
        <source>With 0 and neither callbacks nor a mailbox nothing tells of payments at all; a route like that is named when it is saved.</source>
        <translation>Если 0 и нет ни уведомлений, ни ящика, о платежах узнать неоткуда; такой маршрут будет назван при сохранении.</translation>
    </message>
    <message>
        <source>WayForPay lists a payment by the day it was made, and news about it, as a refund, may come days later. So every reading covers these days again; what is known already is dropped. More days find later news and make the list longer.</source>
        <translation>WayForPay показывает платёж в списке по дню его создания, а новости о нём, например возврат, могут прийти через несколько дней. Поэтому каждое чтение снова охватывает эти дни; уже известное отбрасывается. Чем больше дней, тем более поздние новости видны и тем длиннее список.</translation>
    </message>
    <message>
        <source>How the order number stands in the name that the shop gives a payment. Usually the name begins with it, as 10485 in “10485-1”; then leave the field empty. Otherwise ask a consultant: what stands in the first pair of brackets of the expression is the number.</source>
        <translation>Как номер заказа записан в названии, которое магазин даёт платежу. Обычно название с него начинается, как 10485 в «10485-1»; тогда оставьте поле пустым. Иначе обратитесь к консультанту: номером является то, что в первых скобках выражения.</translation>
    </message>
    <message>
        <source>Payments find no order and wait for a person, with orders of the same sum proposed. The preview on your latest payments shows it before anything is written.</source>
        <translation>Платежи не находят заказ и ждут человека; предлагаются заказы с той же суммой. Предпросмотр на ваших последних платежах покажет это ещё до записи.</translation>
    </message>
    <message>
        <source>Where customers type the order number on the payment page themselves, this is the name of that field in the payment service. It is used only when the payment&apos;s reference tells no number, and only when the service itself confirms what was typed.</source>
        <translation>Если клиенты сами вписывают номер заказа на платёжной странице, это название того поля в платёжном сервисе. Оно учитывается только тогда, когда в номере платежа заказ не указан, и только если вписанное подтверждает сам сервис.</translation>
    </message>
    <message>
        <source>Numbers that people typed are not seen; those payments wait for a person.</source>
        <translation>Вписанные людьми номера не видны; такие платежи ждут человека.</translation>
    </message>
    <message>
        <source>Order numbers often start again every year, and customers mistype. Older orders than this are not taken by themselves but proposed to a person. 0: orders of any age.</source>
        <translation>Номера заказов часто каждый год начинаются сначала, а клиенты ошибаются. Более старые заказы не берутся сами, а предлагаются человеку. 0 — заказы любой давности.</translation>
    </message>
    <message>
        <source>An order moves on only out of one of these. So what a person moved by hand, or what is in production already, is never moved back.</source>
        <translation>Заказ переходит дальше только из одного из них. Поэтому то, что человек перевёл вручную или что уже в производстве, никогда не возвращается назад.</translation>
    </message>
    <message>
        <source>If the right one is missing here, payments are booked but the orders stay where they are, with that reason.</source>
        <translation>Если нужного здесь нет, платежи вносятся, но заказы остаются на месте — с этой причиной.</translation>
    </message>
    <message>
        <source>Where an order goes when exactly what is due was paid.</source>
        <translation>Куда переходит заказ, когда оплачено ровно столько, сколько нужно.</translation>
    </message>
    <message>
        <source>It must be another one than those where orders wait; that is said at the field.</source>
        <translation>Он должен отличаться от тех, где заказы ждут; об этом сказано у поля.</translation>
    </message>
    <message>
        <source>If an unpaid order stands in one of these in the night, the three-way check names it in the morning: somebody is making goods nobody paid for.</source>
        <translation>Если ночью в одном из них стоит неоплаченный заказ, утром трёхсторонняя сверка его назовёт: кто-то делает товар, за который никто не заплатил.</translation>
    </message>
    <message>
        <source>For prepayment: at half of the sum, for example, the order goes to a status of its own before it is paid in full. Each row has a share in percent or a sum, and a status.</source>
        <translation>Для предоплаты: например, при половине суммы заказ переходит в собственный статус ещё до полной оплаты. Каждая строка имеет долю в процентах или сумму и статус.</translation>
    </message>
    <message>
        <source>A row that cannot be read is said at the field and nothing is saved.</source>
        <translation>Строка, которую не удаётся прочитать, названа у поля, и ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Banks and customers round. If so much is missing, or less, the order still counts as paid. Empty is strictest: not one kopiyka.</source>
        <translation>Банки и клиенты округляют. Если не хватает столько или меньше, заказ всё равно считается оплаченным. Пусто — строже всего: ни копейки.</translation>
    </message>
    <message>
        <source>Too much means that orders go into production that are not paid in full.</source>
        <translation>Слишком много — и в производство пойдут не полностью оплаченные заказы.</translation>
    </message>
    <message>
        <source>If a customer paid so much too much, or less, the order moves all the same. More than that waits for a person, who asks the customer what it was meant for.</source>
        <translation>Если клиент переплатил столько или меньше, заказ всё равно переходит. Бо́льшая переплата ждёт человека, который спросит клиента, за что это.</translation>
    </message>
    <message>
        <source>When money went back after it was booked, Provodka prepares a minus entry and this status, and does neither before a person confirms it on the page “Payments”.</source>
        <translation>Когда деньги вернули после внесения, Provodka готовит запись с минусом и этот статус и не делает ни того, ни другого, пока человек не подтвердит это на странице «Платежи».</translation>
    </message>
    <message>
        <source>The last day for which the books are closed, for example after the tax report. Nothing is ever booked with a date up to this day.</source>
        <translation>Последний день, за который учёт закрыт, например после налогового отчёта. С датой до этого дня включительно никогда ничего не вносится.</translation>
    </message>
    <message>
        <source>What happens to a payment of a closed day that comes late. “ask” is safe; “open-day” saves the question when your accountant has agreed to it.</source>
        <translation>Что делать с опоздавшим платежом закрытого дня. «ask» — безопасно; «open-day» избавляет от вопроса, если ваш бухгалтер на это согласился.</translation>
    </message>
    <message>
        <source>By whose clock the day of a payment counts. A payment at 23:30 in Kyiv belongs to that day, whatever the computer&apos;s clock is set to.</source>
        <translation>По чьим часам считается день платежа. Платёж в 23:30 в Киеве относится к тому дню, что бы ни показывали часы компьютера.</translation>
    </message>
    <message>
        <source>Payments around midnight get the date of the day before or after.</source>
        <translation>Платежи около полуночи получают дату предыдущего или следующего дня.</translation>
    </message>
    <message>
        <source>What else is written into the entry: each row names a field of the entry and a value of the payment (the fee, what was paid out, the payer) or a fixed value, as a cash desk.</source>
        <translation>Что ещё записать: каждая строка называет поле записи и значение платежа (комиссия, выплаченная сумма, плательщик) или постоянное значение, например кассу.</translation>
    </message>
    <message>
        <source>A field that does not take the value is named by “Check with the account”.</source>
        <translation>Поле, которое не принимает такое значение, назовёт «Сверить с аккаунтом».</translation>
    </message>
    <message>
        <source>A sentence about each payment, so that the manager sees it without looking into the money: “order” writes it at the order, “ledger” at the payment subtask, “off” writes none.</source>
        <translation>Предложение о каждом платеже, чтобы менеджер видел его, не заглядывая в деньги: «order» пишет его в заказе, «ledger» — в подзадаче оплаты, «off» — не пишет.</translation>
    </message>
    <message>
        <source>Your own sentence for that comment. Words in curly brackets are replaced by the payment&apos;s values; anything else is written as it stands.</source>
        <translation>Ваше собственное предложение для комментария. Слова в фигурных скобках заменяются значениями платежа; остальное пишется как есть.</translation>
    </message>
    <message>
        <source>When a customer paid a part, whoever is responsible for the order gets a comment that says how much is missing, once for each payment.</source>
        <translation>Когда клиент оплатил часть, ответственный за заказ получает комментарий о том, сколько не хватает, — один раз за каждый платёж.</translation>
    </message>
    <message>
        <source>In which language comments are written, whatever language this window speaks.</source>
        <translation>На каком языке пишутся комментарии, на каком бы языке ни было это окно.</translation>
    </message>
    <message>
        <source>How values are found in mails about payments. You need not write them: open “Mail rules”, paste or pick a real mail, and mark the text with the mouse; what each rule finds is coloured at once.</source>
        <translation>Как в письмах о платежах находить значения. Писать их не нужно: откройте «Правила писем», вставьте или выберите настоящее письмо и выделите текст мышью; найденное каждым правилом сразу подсвечивается.</translation>
    </message>
    <message>
        <source>A mail of a known sender that no rule can read is told of, so that a changed letter is noticed the same day.</source>
        <translation>О письме известного отправителя, которое не читает ни одно правило, сообщается, поэтому изменённое письмо заметят в тот же день.</translation>
    </message>
    <message>
        <source>Only where the payment service cannot be asked. A mail can be forged by anybody, so “none” is the default; “authenticated” is possible when your provider checks senders.</source>
        <translation>Только там, где платёжный сервис спросить нельзя. Письмо может подделать кто угодно, поэтому по умолчанию «none»; «authenticated» возможно, если ваш провайдер проверяет отправителей.</translation>
    </message>
    <message>
        <source>With “sender” a forged mail is booked as if money had come. Provodka warns of it wherever the route is shown.</source>
        <translation>С «sender» поддельное письмо будет внесено как деньги. Provodka предупреждает об этом везде, где показан маршрут.</translation>
    </message>
    <message>
        <source>From whom mails about payments come; a domain stands for all its addresses. Mails of others are not read for payments.</source>
        <translation>От кого приходят письма о платежах; домен означает все его адреса. Другие письма на платежи не читаются.</translation>
    </message>
    <message>
        <source>A sender who is missing here is treated as a stranger: the mail does not ring.</source>
        <translation>Отправитель, которого здесь нет, считается посторонним: его письмо ни о чём не извещает.</translation>
    </message>
    <message>
        <source>By whose clock the night begins and the morning summary is sent, also when the computer is taken along on a journey.</source>
        <translation>По чьим часам начинается ночь и отправляется утренняя сводка, даже если компьютер в командировке.</translation>
    </message>
    <message>
        <source>Choose an hour in which nobody works and the computer is on. It takes some minutes and payments are booked meanwhile as always.</source>
        <translation>Выберите час, когда никто не работает, а компьютер включён. Это длится несколько минут, и платежи тем временем вносятся как обычно.</translation>
    </message>
    <message>
        <source>Refunds and corrections come days later. The more days, the later a change is still noticed, and the more calls the comparison needs.</source>
        <translation>Возвраты и исправления приходят через несколько дней. Чем больше дней, тем более позднее изменение будет замечено и тем больше запросов требует сверка.</translation>
    </message>
    <message>
        <source>An alarm is one sentence with what to do, about a payment that waits too long or a connection that does not work. In each row choose a connection that can tell people and write whom: a mail address, a task as “task:10485”, a person as “user:5”, or an employee&apos;s number, whichever the service knows.</source>
        <translation>Тревога — это одно предложение с советом: о платеже, который ждёт слишком долго, или о подключении, которое не работает. В каждой строке выберите подключение, которое умеет оповещать, и укажите кого: адрес почты, задачу как «task:10485», человека как «user:5» или номер сотрудника — то, что знает сервис.</translation>
    </message>
    <message>
        <source>With nobody here, whatever needs a person is only seen by whoever opens this window.</source>
        <translation>Если здесь никого нет, то, что требует внимания, увидит только тот, кто откроет это окно.</translation>
    </message>
    <message>
        <source>Short troubles of the Internet mend themselves; nobody should be disturbed for them. When the trouble is over, the same people are told that, too.</source>
        <translation>Короткие сбои интернета проходят сами; беспокоить из-за них никого не стоит. Когда неполадка прошла, об этом тоже сообщают тем же людям.</translation>
    </message>
    <message>
        <source>The morning summary says in a few lines what came yesterday, what was booked, and what waits. Rows are as for alarms.</source>
        <translation>Утренняя сводка в нескольких строках говорит, что поступило вчера, что внесено и что ждёт. Строки такие же, как для тревог.</translation>
    </message>
    <message>
        <source>When it is sent. A computer that was off then sends it when it is on again.</source>
        <translation>Когда её отправлять. Если компьютер тогда был выключен, отправит, когда снова заработает.</translation>
    </message>
    <message>
        <source>A summary that does not come is itself a sign: look whether Provodka runs.</source>
        <translation>Сводка, которая не пришла, сама является знаком: посмотрите, работает ли Provodka.</translation>
    </message>
    <message>
        <source>In which language alarms and summaries are written, whatever language this window speaks.</source>
        <translation>На каком языке пишутся тревоги и сводки, на каком бы языке ни было это окно.</translation>
    </message>
    <message>
        <source>Every night a copy of everything but secrets is put there and read back, so that it is known to be good. A copy on the same disk does not help when the disk breaks: choose another disk or a folder of the network.</source>
        <translation>Каждую ночь туда кладётся копия всего, кроме секретов, и прочитывается обратно, поэтому известно, что она исправна. Копия на том же диске не спасёт, если диск сломается: выберите другой диск или сетевую папку.</translation>
    </message>
    <message>
        <source>When the folder cannot be written, the alarm says so in the morning; payments are booked on.</source>
        <translation>Если в папку не удаётся писать, утром об этом скажет тревога; платежи вносятся дальше.</translation>
    </message>
    <message>
        <source>Older ones are deleted by themselves. How large one is says the log of the night.</source>
        <translation>Более старые удаляются сами. Какого размера одна, сказано в ночных строках журнала.</translation>
    </message>
    <message>
        <source>How long the live log reaches back. What belongs to a payment is kept with the payment.</source>
        <translation>Как далеко назад достаёт журнал. То, что относится к платежу, хранится вместе с платежом.</translation>
    </message>
    <message>
        <source>Raw mails and callbacks hold names and addresses of customers; the shorter they are kept, the less there is to protect.</source>
        <translation>Письма и уведомления содержат имена и адреса клиентов; чем короче они хранятся, тем меньше нужно защищать.</translation>
    </message>
    <message>
        <source>Three years, as tax offices ask for. The payment and how it ended are kept for ever.</source>
        <translation>Три года, как требует налоговая. Сам платёж и чем он закончился хранятся всегда.</translation>
    </message>
    <message>
        <source>in Bitrix24, CRM, Settings, Custom fields of deals</source>
        <translation>в Битрикс24: «CRM → Настройки → Пользовательские поля» сделок</translation>
    </message>
    <message>
        <source>in Bitrix24, CRM, Deals, Funnels</source>
        <translation>в Битрикс24: «CRM → Сделки → Воронки»</translation>
    </message>
    <message>
        <source>in Bitrix24, CRM, Deals, Funnels: a stage of the orders&apos; funnel</source>
        <translation>в Битрикс24: «CRM → Сделки → Воронки», стадию воронки заказов</translation>
    </message>
    <message>
        <source>as payments of the deal</source>
        <translation>как оплаты сделки</translation>
    </message>
    <message>
        <source>in a money field of the deal</source>
        <translation>в денежном поле сделки</translation>
    </message>
    <message>
        <source>in Planfix, Account management, Templates of tasks; the subtask for payments is made from it and carries the field of the sum due</source>
        <translation>в Planfix: «Управление аккаунтом → Шаблоны задач»; по нему создаётся подзадача оплаты с полем суммы к оплате</translation>
    </message>
    <message>
        <source>in Planfix, Account management, Custom fields of tasks; then add it to the template of the payment subtask</source>
        <translation>в Planfix: «Управление аккаунтом → Поля задач»; затем добавьте его в шаблон подзадачи оплаты</translation>
    </message>
    <message>
        <source>in Planfix, Account management, Data tags, with a number for the sum, a date and a line for the payment id</source>
        <translation>в Planfix: «Управление аккаунтом → Аналитики», с числом для суммы, датой и строкой для идентификатора платежа</translation>
    </message>
    <message>
        <source>in Planfix, Account management, Data tags: one more field of that data tag</source>
        <translation>в Planfix: «Управление аккаунтом → Аналитики», ещё одно поле этой аналитики</translation>
    </message>
    <message>
        <source>in Planfix, Account management, Processes: a status in the process of orders</source>
        <translation>в Planfix: «Управление аккаунтом → Процессы», статус в процессе заказов</translation>
    </message>
    <message>
        <source>Where the payment service can be asked, a mail only rings and this has no effect. Anybody can write a known sender&apos;s address into a mail.</source>
        <translation>Если платёжный сервис можно спросить, письмо лишь извещает, и это не имеет значения. Адрес известного отправителя может вписать в письмо кто угодно.</translation>
    </message>
    <message>
        <source>nothing: a person decides</source>
        <translation>ничего: решает человек</translation>
    </message>
    <message>
        <source>believed when the mailbox&apos;s host has verified the sender&apos;s domain</source>
        <translation>доверять, если почтовый узел проверил домен отправителя</translation>
    </message>
    <message>
        <source>believed when it names a known sender</source>
        <translation>доверять, если письмо называет известного отправителя</translation>
    </message>
    <message>
        <source>An order of which at least this share or sum is paid goes to the stage beside it. The highest row that is reached counts, and nothing moves backwards.</source>
        <translation>Заказ, за который оплачена как минимум эта доля или сумма, переходит в статус рядом. Действует высшая достигнутая строка, и назад ничего не перемещается.</translation>
    </message>
    <message>
        <source>a person confirms it first</source>
        <translation>сначала подтверждает человек</translation>
    </message>
    <message>
        <source>is booked with the first open day</source>
        <translation>вносится первым открытым днём</translation>
    </message>
    <message>
        <source>Nothing is booked with a closed day.</source>
        <translation>Закрытым днём ничего не вносится.</translation>
    </message>
    <message>
        <source>no comment</source>
        <translation>без комментария</translation>
    </message>
    <message>
        <source>at the order</source>
        <translation>в заказе</translation>
    </message>
    <message>
        <source>where the payment is booked</source>
        <translation>там, где внесён платёж</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The answer is empty.</source>
        <translation>Ответ пуст.</translation>
    </message>
    <message>
        <source>A web page came where data was expected; the service or a proxy in between has a fault.</source>
        <translation>Вместо данных пришла веб-страница; в сервисе или прокси на пути к нему произошёл сбой.</translation>
    </message>
    <message>
        <source>The data cannot be read as JSON.</source>
        <translation>Данные не удалось прочитать как JSON.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money.</source>
        <translation>«%1» — не денежная сумма.</translation>
    </message>
    <message>
        <source>The webhook works; it acts for %1 (employee %2).</source>
        <translation>Вебхук работает; он действует от имени: %1 (сотрудник %2).</translation>
    </message>
    <message>
        <source>The webhook lacks the permission “CRM”. Open it in Bitrix24, tick “CRM (crm)” and save.</source>
        <translation>Вебхуку не хватает права «CRM». Откройте его в Битрикс24, отметьте «CRM (crm)» и сохраните.</translation>
    </message>
    <message>
        <source>Funnels of deals found: %1.</source>
        <translation>Найдено воронок сделок: %1.</translation>
    </message>
    <message>
        <source>Entries can be booked as payments of deals, with their sums.</source>
        <translation>Записи можно вносить как оплаты сделок, с суммами.</translation>
    </message>
    <message>
        <source>Payments of deals cannot be given sums: that needs the permission “Online store (sale)” and a webhook of an administrator. Book entries in a money field instead (setting “entryMode”: “money-field”).</source>
        <translation>Оплатам сделок нельзя задать сумму: для этого нужны право «Интернет-магазин (sale)» и вебхук администратора. Вместо этого вносите записи в денежное поле (параметр «entryMode»: «money-field»).</translation>
    </message>
    <message>
        <source>Without the permission “Users” employees are not listed.</source>
        <translation>Без права «Пользователи» сотрудники не показываются.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone; choose one such as Europe/Kyiv (setting “zone”).</source>
        <translation>«%1» — не часовой пояс; выберите, например, Europe/Kyiv (параметр «zone»).</translation>
    </message>
    <message>
        <source>Deals of this portal have no field “%1”; choose another in the route&apos;s settings.</source>
        <translation>В сделках этого портала нет поля «%1»; выберите другое в настройках маршрута.</translation>
    </message>
    <message>
        <source>deal %1 “%2” in another funnel (%3), stage %4</source>
        <translation>сделка %1 «%2» в другой воронке (%3), стадия %4</translation>
    </message>
    <message>
        <source>deal %1 “%2”, stage %3</source>
        <translation>сделка %1 «%2», стадия %3</translation>
    </message>
    <message>
        <source>Choose the deal field that holds the order number (setting “orderField”).</source>
        <translation>Выберите поле сделки, в котором записан номер заказа (параметр «orderField»).</translation>
    </message>
    <message>
        <source>“%1” is not a funnel of deals; choose one of those found (setting “funnel”).</source>
        <translation>«%1» — не воронка сделок; выберите одну из найденных (параметр «funnel»).</translation>
    </message>
    <message>
        <source>The setting “entryMode” takes “payments” or “money-field”, not “%1”.</source>
        <translation>Параметр «entryMode» принимает «payments» или «money-field», а не «%1».</translation>
    </message>
    <message>
        <source>Choose the deal field that holds what is paid (setting “paidField”), or book entries as payments.</source>
        <translation>Выберите поле сделки с суммой оплаченного (параметр «paidField») или вносите записи как оплаты.</translation>
    </message>
    <message>
        <source>“%1” is not a currency; use its three letters, such as UAH (setting “currency”).</source>
        <translation>«%1» — не валюта; укажите её тремя буквами, например UAH (параметр «currency»).</translation>
    </message>
    <message>
        <source>The setting “batch” takes a number from %1 to %2.</source>
        <translation>Параметр «batch» принимает число от %1 до %2.</translation>
    </message>
    <message>
        <source>The funnel %1 has no stages that this webhook can see; choose one of the funnels found (setting “funnel”).</source>
        <translation>В воронке %1 этот вебхук не видит ни одной стадии; выберите одну из найденных воронок (параметр «funnel»).</translation>
    </message>
    <message>
        <source>The field “%1” holds no money (its type is %2); choose a field of type “Money” or “Number”.</source>
        <translation>Поле «%1» не денежное (его тип — %2); выберите поле типа «Деньги» или «Число».</translation>
    </message>
    <message>
        <source>The funnel, its %1 stages and the chosen fields are there.</source>
        <translation>Воронка, её стадии (%1) и выбранные поля есть.</translation>
    </message>
    <message>
        <source>The number is close to the one given.</source>
        <translation>Номер похож на указанный.</translation>
    </message>
    <message>
        <source>The same sum is due.</source>
        <translation>К оплате та же сумма.</translation>
    </message>
    <message>
        <source>The Bitrix24 portal answered with something that is not its usual data.</source>
        <translation>Портал Битрикс24 прислал необычный ответ, который не удалось разобрать.</translation>
    </message>
    <message>
        <source>The Bitrix24 portal or a proxy in front of it has a fault; it is tried again.</source>
        <translation>На портале Битрикс24 или на прокси перед ним произошёл сбой; попытка будет повторена.</translation>
    </message>
    <message>
        <source>The Bitrix24 portal has moved to %1. Copy the address of the incoming webhook there again and enter it in the connection.</source>
        <translation>Портал Битрикс24 переехал на адрес %1. Ещё раз скопируйте там адрес входящего вебхука и укажите его в подключении.</translation>
    </message>
    <message>
        <source>This is not the address of an incoming webhook. Copy it whole from “Developer resources → Other → Inbound webhook” in Bitrix24: https://PORTAL/rest/NUMBER/CODE/.</source>
        <translation>Это не адрес входящего вебхука. Скопируйте его полностью в Битрикс24 из раздела «Разработчикам → Другое → Входящий вебхук»: https://ПОРТАЛ/rest/НОМЕР/КОД/.</translation>
    </message>
    <message>
        <source>Bitrix24 is reached over https only; change the beginning of the webhook&apos;s address.</source>
        <translation>Битрикс24 доступен только по https; измените начало адреса вебхука.</translation>
    </message>
    <message>
        <source>Bitrix24 takes no more requests at this moment; it is tried again shortly.</source>
        <translation>Битрикс24 сейчас не принимает больше запросов; вскоре попытка будет повторена.</translation>
    </message>
    <message>
        <source>Bitrix24 allows 480 seconds of work in 10 minutes for each kind of call, and they are used up; it is tried again when they return.</source>
        <translation>Битрикс24 даёт на каждый вид вызовов 480 секунд работы за 10 минут, и они исчерпаны; попытка будет повторена, как только лимит восстановится.</translation>
    </message>
    <message>
        <source>Bitrix24 has blocked this portal&apos;s REST by hand because of overload. Write to Bitrix24 support.</source>
        <translation>Битрикс24 вручную заблокировал REST этого портала из-за перегрузки. Напишите в поддержку Битрикс24.</translation>
    </message>
    <message>
        <source>The webhook lacks a permission. Open it in Bitrix24 and add “CRM” (and “Online store” where payments of deals are written).</source>
        <translation>Вебхуку не хватает прав. Откройте его в Битрикс24 и добавьте «CRM» (а также «Интернет-магазин», если вносятся оплаты сделок).</translation>
    </message>
    <message>
        <source>Bitrix24 does not know this webhook: it was changed, has expired or was deleted. Copy its address again and enter it in the connection.</source>
        <translation>Битрикс24 не знает этого вебхука: он изменён, удалён или срок его действия истёк. Ещё раз скопируйте его адрес и укажите его в подключении.</translation>
    </message>
    <message>
        <source>Bitrix24 denies access (%1). Check the rights of the employee who owns the webhook, and that the portal&apos;s plan includes REST.</source>
        <translation>Битрикс24 отказывает в доступе (%1). Проверьте права сотрудника, которому принадлежит вебхук, и включает ли тариф портала REST.</translation>
    </message>
    <message>
        <source>This Bitrix24 portal does not have a function that is needed here (%1). A newer version or another plan may have it.</source>
        <translation>На этом портале Битрикс24 нет нужной функции (%1). Она может быть в более новой версии или на другом тарифе.</translation>
    </message>
    <message>
        <source>This Bitrix24 portal is closed.</source>
        <translation>Этот портал Битрикс24 закрыт.</translation>
    </message>
    <message>
        <source>Bitrix24 refuses: %1</source>
        <translation>Битрикс24 отказывает: %1</translation>
    </message>
    <message>
        <source>The stage %1 belongs to another funnel than the deal&apos;s (%2); choose a stage of the route&apos;s funnel.</source>
        <translation>Стадия %1 относится не к воронке сделки (%2), а к другой; выберите стадию воронки этого маршрута.</translation>
    </message>
    <message>
        <source>The payment is in %1, and this route books in %2.</source>
        <translation>Платёж в валюте %1, а этот маршрут вносит записи в валюте %2.</translation>
    </message>
    <message>
        <source>What was paid before is not known, so the field cannot be raised safely.</source>
        <translation>Неизвестно, сколько было оплачено раньше, поэтому поле нельзя безопасно увеличить.</translation>
    </message>
    <message>
        <source>The payment is at the deal but is marked as not paid there; somebody cancelled it.</source>
        <translation>Оплата в сделке есть, но отмечена там как неоплаченная: кто-то отменил её.</translation>
    </message>
    <message>
        <source>The deal %1 is not there any more.</source>
        <translation>Сделки %1 больше нет.</translation>
    </message>
    <message>
        <source>The field shows %1 as paid, not %2 as before; it was changed meanwhile.</source>
        <translation>В поле указано оплаченное: %1, а не %2, как раньше; тем временем его кто-то изменил.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is booked: %3.</source>
        <translation>Платёж %1 от %2 внесён: %3.</translation>
    </message>
    <message>
        <source>Bitrix24 said yes, but the payment is not at the deal with its sum. Look at the deal&apos;s payments; the webhook&apos;s owner must be an administrator.</source>
        <translation>Битрикс24 подтвердил запрос, но в сделке нет оплаты с нужной суммой. Проверьте оплаты сделки; владелец вебхука должен быть администратором.</translation>
    </message>
    <message>
        <source>Another change in the same request was refused before this one&apos;s turn; it is tried again.</source>
        <translation>Другое изменение в том же запросе отклонено, прежде чем дошла очередь до этого; попытка будет повторена.</translation>
    </message>
    <message>
        <source>Bitrix24 said yes, but the field “%1” did not change. Check that the webhook&apos;s owner may edit it and that no automation resets it.</source>
        <translation>Битрикс24 подтвердил запрос, но поле «%1» не изменилось. Проверьте, может ли владелец вебхука его редактировать и не сбрасывает ли его автоматизация.</translation>
    </message>
    <message>
        <source>Bitrix24 said yes, but the deal stayed in the stage %1. Check that %2 is a stage of its funnel, that required fields are filled and that the webhook&apos;s owner may move deals.</source>
        <translation>Битрикс24 подтвердил запрос, но сделка осталась на стадии %1. Проверьте, является ли %2 стадией её воронки, заполнены ли обязательные поля и может ли владелец вебхука перемещать сделки.</translation>
    </message>
    <message>
        <source>The deal stands in the stage %1 now.</source>
        <translation>Сделка сейчас на стадии %1.</translation>
    </message>
    <message>
        <source>Bitrix24 said yes, but the comment is not at the deal.</source>
        <translation>Битрикс24 подтвердил запрос, но комментария в сделке нет.</translation>
    </message>
    <message>
        <source>This connection keeps no orders; choose another target for the route.</source>
        <translation>В этом подключении нет заказов; выберите другое назначение маршрута.</translation>
    </message>
    <message>
        <source>The order book&apos;s setting “%1” is empty.</source>
        <translation>Параметр назначения «%1» не заполнен.</translation>
    </message>
    <message>
        <source>Field %1 (%2) is not there. Choose it again.</source>
        <translation>Поля %1 (%2) нет. Выберите его ещё раз.</translation>
    </message>
    <message>
        <source>Field “%1” (%2) is there.</source>
        <translation>Поле «%1» (%2) есть.</translation>
    </message>
    <message>
        <source>Field “%1” has the type “%2”, which cannot serve as %3. Choose another.</source>
        <translation>Поле «%1» имеет тип «%2» и не подходит для «%3». Выберите другое.</translation>
    </message>
    <message>
        <source>Data tag %1 is not there, or the token&apos;s owner may not see it. Choose it again.</source>
        <translation>Аналитики %1 нет или у владельца токена нет к ней доступа. Выберите её ещё раз.</translation>
    </message>
    <message>
        <source>Data tag “%1” is there.</source>
        <translation>Аналитика «%1» есть.</translation>
    </message>
    <message>
        <source>sum of an entry</source>
        <translation>сумма записи</translation>
    </message>
    <message>
        <source>date of an entry</source>
        <translation>дата записи</translation>
    </message>
    <message>
        <source>payment id of an entry</source>
        <translation>идентификатор платежа в записи</translation>
    </message>
    <message>
        <source>The data tag has no field for the payment id: after a lost answer a payment waits for a person. Add a text field to it and choose it.</source>
        <translation>В аналитике нет поля для идентификатора платежа: если ответ потерян, платёж требует внимания. Добавьте в неё текстовое поле и выберите его.</translation>
    </message>
    <message>
        <source>sum due</source>
        <translation>сумма к оплате</translation>
    </message>
    <message>
        <source>sum paid</source>
        <translation>оплаченная сумма</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>разница</translation>
    </message>
    <message>
        <source>Template “%1” is there.</source>
        <translation>Шаблон «%1» есть.</translation>
    </message>
    <message>
        <source>Template %1 is not there. Choose it again.</source>
        <translation>Шаблона %1 нет. Выберите его ещё раз.</translation>
    </message>
    <message>
        <source>Payment subtasks are found for many orders at once.</source>
        <translation>Подзадачи оплаты находятся сразу для многих заказов.</translation>
    </message>
    <message>
        <source>Payment subtasks are looked for one by one, because Planfix takes no list of orders here.</source>
        <translation>Подзадачи оплаты ищутся по одной, потому что Planfix не принимает здесь список заказов.</translation>
    </message>
    <message>
        <source>Whether subtasks can be found for many orders at once shows with the first payments.</source>
        <translation>Можно ли находить подзадачи сразу для многих заказов, покажут первые платежи.</translation>
    </message>
    <message>
        <source>Entries are read back for many payments at once.</source>
        <translation>Записи перечитываются сразу для многих платежей.</translation>
    </message>
    <message>
        <source>Entries are read back one by one, because Planfix takes no list of payment ids here.</source>
        <translation>Записи перечитываются по одной, потому что Planfix не принимает здесь список идентификаторов платежей.</translation>
    </message>
    <message>
        <source>Whether entries can be read back for many payments at once shows with the first payments.</source>
        <translation>Можно ли перечитывать записи сразу для многих платежей, покажут первые платежи.</translation>
    </message>
    <message>
        <source>Planfix answered with records that were not asked for.</source>
        <translation>Planfix прислал записи, которых у него не запрашивали.</translation>
    </message>
    <message>
        <source>The Planfix task was busy; Planfix took the change and will make it when the task is free.</source>
        <translation>Задача Planfix была занята; Planfix принял изменение и выполнит его, как только задача освободится.</translation>
    </message>
    <message>
        <source>Planfix no longer shows the order %1; it may have been deleted, or the token&apos;s owner may not see it.</source>
        <translation>Planfix больше не показывает заказ %1; возможно, он удалён или у владельца токена нет к нему доступа.</translation>
    </message>
    <message>
        <source>After a lost answer, task %1 holds an entry of the same sum and date without a payment id. It may be this payment: look at the entry, then skip or retry.</source>
        <translation>После потерянного ответа в задаче %1 есть запись с той же суммой и датой, но без идентификатора платежа. Возможно, это тот же платёж: проверьте запись, а затем пропустите событие или попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Planfix answered success without the key of the new entry; the entries are read again.</source>
        <translation>Planfix сообщил об успехе, но не указал ключ новой записи; записи перечитываются.</translation>
    </message>
    <message>
        <source>Planfix did not change the status of order %1 (%2). Look whether the status set allows this move and the token&apos;s owner may make it.</source>
        <translation>Planfix не изменил статус заказа %1 (%2). Проверьте, разрешает ли процесс такой переход и может ли его выполнить владелец токена.</translation>
    </message>
    <message>
        <source>Planfix took the move of order %1 to “%2”, but the order is now in “%3”. Another scenario may have moved it on: look at the order.</source>
        <translation>Planfix перевёл заказ %1 в статус «%2», но сейчас он в статусе «%3». Возможно, его перевёл дальше другой сценарий: проверьте заказ.</translation>
    </message>
    <message>
        <source>Planfix answered success, but order %1 stayed in “%2”. Look whether the status set allows the move to “%3” and the token&apos;s owner may make it.</source>
        <translation>Planfix сообщил об успехе, но заказ %1 остался в статусе «%2». Проверьте, разрешает ли процесс переход в «%3» и может ли его выполнить владелец токена.</translation>
    </message>
    <message>
        <source>Planfix took the change at order %1 ten minutes ago and has not made it; the task seems busy. Look at the order and its scenarios, then retry.</source>
        <translation>Planfix принял изменение заказа %1 десять минут назад, но не выполнил его; похоже, задача занята. Проверьте заказ и его сценарии, а затем попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>No change of status was seen in the comments of the newest tasks. The report then counts what Provodka itself observes.</source>
        <translation>В комментариях самых новых задач не найдено ни одной смены статуса. Поэтому отчёт учитывает только то, что Provodka видит сама.</translation>
    </message>
    <message>
        <source>Past changes of status can be read from the comments of orders.</source>
        <translation>Прошлые смены статуса можно прочитать из комментариев к заказам.</translation>
    </message>
    <message>
        <source>Changes of status come without a readable time, so past ones cannot be reported.</source>
        <translation>Смены статуса приходят без читаемого времени, поэтому прошлые смены не попадут в отчёт.</translation>
    </message>
    <message>
        <source>The Planfix connection needs the account&apos;s address and a token.</source>
        <translation>Для подключения Planfix нужны адрес аккаунта и токен.</translation>
    </message>
    <message>
        <source>Planfix knows the token.</source>
        <translation>Planfix принял токен.</translation>
    </message>
    <message>
        <source>The token has every scope that is needed.</source>
        <translation>У токена есть все нужные уровни доступа.</translation>
    </message>
    <message>
        <source>About %1 calls are left today.</source>
        <translation>На сегодня осталось примерно %1 запросов.</translation>
    </message>
    <message>
        <source>Planfix does not know this token. Copy it again from Account management, API access, REST API, or make a new one.</source>
        <translation>Planfix не знает этого токена. Скопируйте его ещё раз в разделе «Управление аккаунтом → Доступ к API → REST API» или создайте новый.</translation>
    </message>
    <message>
        <source>The Planfix token is switched off. Switch it on in Account management, API access, REST API.</source>
        <translation>Токен Planfix отключён. Включите его в разделе «Управление аккаунтом → Доступ к API → REST API».</translation>
    </message>
    <message>
        <source>The Planfix token may not do this: tick “%1” among the token&apos;s scopes in Account management, API access, REST API.</source>
        <translation>У токена Planfix нет на это права: отметьте «%1» среди уровней доступа токена в разделе «Управление аккаунтом → Доступ к API → REST API».</translation>
    </message>
    <message>
        <source>Planfix has blocked the account for spam. Write to Planfix support.</source>
        <translation>Planfix заблокировал аккаунт за спам. Напишите в поддержку Planfix.</translation>
    </message>
    <message>
        <source>The Planfix account is frozen. Its owner can unfreeze it in Account management.</source>
        <translation>Аккаунт Planfix заморожен. Его владелец может разморозить его в разделе «Управление аккаунтом».</translation>
    </message>
    <message>
        <source>The owner of the Planfix token is no longer active. Make a token for an active employee or a robot.</source>
        <translation>Владелец токена Planfix больше не активен. Создайте токен для активного сотрудника или робота.</translation>
    </message>
    <message>
        <source>The Planfix subscription is not paid. Pay it in Account management, then start again.</source>
        <translation>Тариф Planfix не оплачен. Оплатите его в разделе «Управление аккаунтом» и запустите снова.</translation>
    </message>
    <message>
        <source>A free Planfix account has no API. Choose a paid plan in Account management.</source>
        <translation>В бесплатном аккаунте Planfix нет API. Выберите платный тариф в разделе «Управление аккаунтом».</translation>
    </message>
    <message>
        <source>Planfix&apos;s daily number of calls is used up; work goes on by itself when it is renewed. A larger plan has more calls a day.</source>
        <translation>Суточный лимит запросов Planfix исчерпан; работа продолжится сама, как только он восстановится. На старшем тарифе запросов в сутки больше.</translation>
    </message>
    <message>
        <source>Planfix has a fault on its side; it will be tried again.</source>
        <translation>На стороне Planfix произошёл сбой; попытка будет повторена.</translation>
    </message>
    <message>
        <source>The address answers, but not as Planfix&apos;s REST does. It should be https://ACCOUNT.planfix.com/rest.</source>
        <translation>Адрес отвечает, но не так, как REST Planfix. Он должен быть таким: https://АККАУНТ.planfix.com/rest.</translation>
    </message>
    <message>
        <source>Planfix answered without “%1”, which it should hold.</source>
        <translation>В ответе Planfix нет «%1», хотя должно быть.</translation>
    </message>
    <message>
        <source>Planfix refused a call for its number of calls a second; it will be tried again.</source>
        <translation>Planfix отклонил запрос из-за числа запросов в секунду; попытка будет повторена.</translation>
    </message>
    <message>
        <source>The Planfix task is gone, or the token&apos;s owner may not see it: %1</source>
        <translation>Задачи Planfix нет или у владельца токена нет к ней доступа: %1</translation>
    </message>
    <message>
        <source>Planfix does not take a value that the settings name: %1</source>
        <translation>Planfix не принимает значение, указанное в настройках: %1</translation>
    </message>
    <message>
        <source>Planfix forbids the entry (%1). Open the data tag for the token&apos;s owner, and allow entries and comments in the task&apos;s present status.</source>
        <translation>Planfix запрещает запись (%1). Откройте аналитику для владельца токена и разрешите записи и комментарии в текущем статусе задачи.</translation>
    </message>
    <message>
        <source>Planfix did not take the entry (%1). Look whether the data tag has mandatory fields that are not filled, and whether entries are allowed in the task&apos;s status.</source>
        <translation>Planfix не принял запись (%1). Проверьте, нет ли в аналитике незаполненных обязательных полей и разрешены ли записи в статусе этой задачи.</translation>
    </message>
    <message>
        <source>Planfix refuses the new status (%1). Look whether the status set allows this move and the token&apos;s owner may make it.</source>
        <translation>Planfix отклоняет новый статус (%1). Проверьте, разрешает ли процесс такой переход и может ли его выполнить владелец токена.</translation>
    </message>
    <message>
        <source>Planfix takes no comment at this task (%1). Look whether its status forbids comments.</source>
        <translation>Planfix не принимает комментарий к этой задаче (%1). Проверьте, не запрещает ли комментарии её статус.</translation>
    </message>
    <message>
        <source>Planfix says: %1</source>
        <translation>Planfix сообщает: %1</translation>
    </message>
    <message>
        <source>A request came to an unknown address; compare the Service URL in the cabinet, Налаштування магазину, with the one Provodka shows.</source>
        <translation>Пришёл запрос на неизвестный адрес; сравните Service URL в кабинете, «Настройки магазина», с тем, который показывает Provodka.</translation>
    </message>
    <message>
        <source>A request that is no POST came to the callback address; WayForPay sends none of these.</source>
        <translation>На адрес уведомлений пришёл запрос, который не является POST; WayForPay таких не отправляет.</translation>
    </message>
    <message>
        <source>A body over 64 KiB came to the callback address and was refused.</source>
        <translation>На адрес уведомлений пришло тело запроса больше 64 КиБ; оно отклонено.</translation>
    </message>
    <message>
        <source>A callback could not be read as JSON and was refused.</source>
        <translation>Уведомление не удалось прочитать как JSON; оно отклонено.</translation>
    </message>
    <message>
        <source>A callback for another merchantAccount was refused; compare merchantAccount with the cabinet m.wayforpay.com, Налаштування магазину.</source>
        <translation>Уведомление для другого merchantAccount отклонено; сравните merchantAccount с кабинетом m.wayforpay.com, «Настройки магазина».</translation>
    </message>
    <message>
        <source>A callback with a wrong signature was refused: it was forged, or the SecretKey differs from the one in the cabinet, Налаштування магазину.</source>
        <translation>Уведомление с неверной подписью отклонено: оно подделано или SecretKey отличается от указанного в кабинете, «Настройки магазина».</translation>
    </message>
    <message>
        <source>What WayForPay tells about the payment “%1” cannot be read; look at the payment in the cabinet, Транзакції.</source>
        <translation>Сведения WayForPay о платеже «%1» не удалось прочитать; посмотрите платёж в кабинете, «Транзакции».</translation>
    </message>
    <message>
        <source>merchantAccount is empty; copy it from the cabinet m.wayforpay.com, Налаштування магазину.</source>
        <translation>merchantAccount не заполнен; скопируйте его из кабинета m.wayforpay.com, «Настройки магазина».</translation>
    </message>
    <message>
        <source>The SecretKey is missing; copy it from the cabinet m.wayforpay.com, Налаштування магазину.</source>
        <translation>Не хватает SecretKey; скопируйте его из кабинета m.wayforpay.com, «Настройки магазина».</translation>
    </message>
    <message>
        <source>The address must begin with https://; WayForPay&apos;s own is https://api.wayforpay.com/api.</source>
        <translation>Адрес должен начинаться с https://; адрес самого WayForPay — https://api.wayforpay.com/api.</translation>
    </message>
    <message>
        <source>WayForPay answers, and merchantAccount “%1” and the SecretKey are right.</source>
        <translation>WayForPay отвечает, merchantAccount «%1» и SecretKey верны.</translation>
    </message>
    <message>
        <source>WayForPay answered “%1” about a payment that does not exist; the key is proven only by the first real payment.</source>
        <translation>На запрос о несуществующем платеже WayForPay ответил «%1»; ключ окончательно проверит только первый настоящий платёж.</translation>
    </message>
    <message>
        <source>The list of payments can be read; payments of the last day: %1.</source>
        <translation>Список платежей читается; платежей за последние сутки: %1.</translation>
    </message>
    <message>
        <source>No address to listen on is set, so payments are seen when the list is read, every %1 min.</source>
        <translation>Адрес приёма не указан, поэтому платежи видны после чтения списка, раз в %1 мин.</translation>
    </message>
    <message>
        <source>Provodka listens at %1; WayForPay reaches it only when this is a public address or a tunnel leads to it.</source>
        <translation>Provodka принимает уведомления по адресу %1; WayForPay доберётся до него, только если он публичный или к нему ведёт туннель.</translation>
    </message>
    <message>
        <source>Enter %1 as Service URL in the cabinet m.wayforpay.com, Налаштування магазину, Повідомлення.</source>
        <translation>Укажите %1 как Service URL в кабинете m.wayforpay.com, «Настройки магазина», «Уведомления».</translation>
    </message>
    <message>
        <source>WayForPay asks to call less often; Provodka waits and goes on by itself.</source>
        <translation>WayForPay просит отправлять запросы реже; Provodka подождёт и продолжит сама.</translation>
    </message>
    <message>
        <source>WayForPay does not let this shop in; compare merchantAccount and SecretKey with the cabinet m.wayforpay.com, Налаштування магазину.</source>
        <translation>WayForPay не впускает этот магазин; сравните merchantAccount и SecretKey с кабинетом m.wayforpay.com, «Настройки магазина».</translation>
    </message>
    <message>
        <source>WayForPay has a fault at the moment; Provodka tries again later.</source>
        <translation>У WayForPay сейчас сбой; Provodka попробует позже.</translation>
    </message>
    <message>
        <source>The address answers with HTTP %1 instead of data; compare it with https://api.wayforpay.com/api.</source>
        <translation>Адрес отвечает кодом HTTP %1 вместо данных; сравните его с https://api.wayforpay.com/api.</translation>
    </message>
    <message>
        <source>The answer is not one of WayForPay; compare the address with https://api.wayforpay.com/api.</source>
        <translation>Ответ не от WayForPay; сравните адрес с https://api.wayforpay.com/api.</translation>
    </message>
    <message>
        <source>WayForPay knows no such payment; look for it in the cabinet m.wayforpay.com, Транзакції.</source>
        <translation>WayForPay не знает такого платежа; поищите его в кабинете m.wayforpay.com, «Транзакции».</translation>
    </message>
    <message>
        <source>WayForPay says that the signature is wrong; copy the SecretKey again from the cabinet m.wayforpay.com, Налаштування магазину.</source>
        <translation>WayForPay считает подпись неверной; ещё раз скопируйте SecretKey из кабинета m.wayforpay.com, «Настройки магазина».</translation>
    </message>
    <message>
        <source>WayForPay knows no such shop; copy merchantAccount again from the cabinet m.wayforpay.com, Налаштування магазину.</source>
        <translation>WayForPay не знает такого магазина; ещё раз скопируйте merchantAccount из кабинета m.wayforpay.com, «Настройки магазина».</translation>
    </message>
    <message>
        <source>WayForPay does not allow this shop to use the API; ask support@wayforpay.com to switch it on for the shop shown in the cabinet, Налаштування магазину.</source>
        <translation>WayForPay не разрешает этому магазину пользоваться API; попросите support@wayforpay.com включить его для магазина, указанного в кабинете, «Настройки магазина».</translation>
    </message>
    <message>
        <source>WayForPay cannot read the request; compare merchantAccount with the cabinet m.wayforpay.com, Налаштування магазину, character by character.</source>
        <translation>WayForPay не может прочитать запрос; посимвольно сравните merchantAccount с кабинетом m.wayforpay.com, «Настройки магазина».</translation>
    </message>
    <message>
        <source>WayForPay is still busy with this; Provodka asks again later.</source>
        <translation>WayForPay ещё обрабатывает это; Provodka спросит позже.</translation>
    </message>
    <message>
        <source>WayForPay refuses the request: %1.</source>
        <translation>WayForPay отклоняет запрос: %1.</translation>
    </message>
    <message>
        <source>WayForPay answered about another payment than the one asked for.</source>
        <translation>WayForPay ответил не о том платеже, о котором спрашивали.</translation>
    </message>
    <message>
        <source>WayForPay&apos;s answer about the payment is not signed with this shop&apos;s SecretKey, so nothing is booked; compare the SecretKey with the cabinet, Налаштування магазину.</source>
        <translation>Ответ WayForPay о платеже подписан не этим SecretKey магазина, поэтому ничего не внесено; сравните SecretKey с кабинетом, «Настройки магазина».</translation>
    </message>
    <message>
        <source>WayForPay&apos;s list of payments is missing in its answer; Provodka asks again later.</source>
        <translation>В ответе WayForPay нет списка платежей; Provodka спросит позже.</translation>
    </message>
    <message>
        <source>The entry of %1 for payment %2 is at order %3 already.</source>
        <translation>Запись на %1 по платежу %2 в заказе %3 уже есть.</translation>
    </message>
    <message>
        <source>%1 of payment %2 was booked at order %3.</source>
        <translation>По платежу %2 внесено %1 в заказ %3.</translation>
    </message>
    <message>
        <source>Order %1 stands in “%2” already.</source>
        <translation>Заказ %1 уже в статусе «%2».</translation>
    </message>
    <message>
        <source>Order %1 was moved from “%2” to “%3”.</source>
        <translation>Заказ %1 переведён с «%2» на «%3».</translation>
    </message>
    <message>
        <source>A comment was written at order %1.</source>
        <translation>К заказу %1 добавлен комментарий.</translation>
    </message>
    <message>
        <source>The answer to a write that cannot be looked up again was lost; see at the order whether it was done, then retry or skip.</source>
        <translation>Потерян ответ на изменение, которое невозможно проверить; посмотрите в заказе, сделано ли оно, а затем попробуйте ещё раз или пропустите событие.</translation>
    </message>
    <message>
        <source>Looked up again before writing, because the order may have changed.</source>
        <translation>Перед внесением заказ просмотрен ещё раз, потому что он мог измениться.</translation>
    </message>
    <message>
        <source>Route “%1” needs a recipe or a connection that is not there; run “provodka-cli setup check”.</source>
        <translation>Маршруту «%1» не хватает рецепта или подключения; запустите «provodka-cli setup check».</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set back by %1 minutes since the last work; what waits was moved along. Check date and time.</source>
        <translation>Часы этого компьютера переведены назад на %1 мин со времени последней работы; то, что ждёт, соответственно сдвинуто. Проверьте дату и время.</translation>
    </message>
    <message>
        <source>%1 more requests to the listener were refused.</source>
        <translation>Отклонено ещё запросов на адрес приёма: %1.</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>Такого события нет.</translation>
    </message>
    <message>
        <source>“%1” is not an address to listen on; write it as 127.0.0.1:8095.</source>
        <translation>«%1» — не адрес приёма; напишите его так: 127.0.0.1:8095.</translation>
    </message>
    <message>
        <source>The connection this payment came from is no longer set up, so it cannot be proven.</source>
        <translation>Подключение, через которое пришёл этот платёж, больше не настроено, поэтому платёж нельзя подтвердить.</translation>
    </message>
    <message>
        <source>Order %1 was written to %2 times without coming to an end; look what changes it meanwhile.</source>
        <translation>Число попыток изменить заказ %1 достигло %2, но дело не завершено; выясните, что меняет его тем временем.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 came from %4 with status “%3”, signed.</source>
        <translation>Платёж %1 на сумму %2 пришёл из подключения «%4» со статусом «%3», подпись верна.</translation>
    </message>
    <message>
        <source>%4 was asked about payment %1 of %2 and answered “%3”.</source>
        <translation>На запрос о платеже %1 на сумму %2 подключение «%4» ответило «%3».</translation>
    </message>
    <message>
        <source>Payment %1 of %2 stands in the list of %4 with status “%3”; the service is asked to confirm it.</source>
        <translation>Платёж %1 на сумму %2 есть в списке подключения «%4» со статусом «%3»; запрашиваем подтверждение у сервиса.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 was announced through %4 with status “%3”; the service is asked to confirm it.</source>
        <translation>О платеже %1 на сумму %2 сообщено через подключение «%4» со статусом «%3»; запрашиваем подтверждение у сервиса.</translation>
    </message>
    <message>
        <source>Newer word of payment %1: status “%2”, %3.</source>
        <translation>Более новые сведения о платеже %1: статус «%2», %3.</translation>
    </message>
    <message>
        <source>Not sent, because newer word came before its turn.</source>
        <translation>Не отправлено, потому что раньше пришли более новые сведения.</translation>
    </message>
    <message>
        <source>This event is being worked on just now; try again in a moment.</source>
        <translation>Это событие как раз обрабатывается; попробуйте через мгновение.</translation>
    </message>
    <message>
        <source>%1 decided that nothing is to be done.</source>
        <translation>%1: решено, что ничего делать не нужно.</translation>
    </message>
    <message>
        <source>%1 assigned the payment to %2.</source>
        <translation>%1: платёж привязан к %2.</translation>
    </message>
    <message>
        <source>%1 asked to try again.</source>
        <translation>%1: запрос попробовать ещё раз.</translation>
    </message>
    <message>
        <source>This version does not know the act “%1”.</source>
        <translation>Эта версия не знает действия «%1».</translation>
    </message>
    <message>
        <source>A stored command cannot be read.</source>
        <translation>Сохранённую команду не удалось прочитать.</translation>
    </message>
    <message>
        <source>A stored payment cannot be read.</source>
        <translation>Сохранённый платёж не удалось прочитать.</translation>
    </message>
    <message>
        <source>The address in the connection&apos;s settings cannot be used. It has to begin with https:// and name a server.</source>
        <translation>Адрес в настройках подключения нельзя использовать. Он должен начинаться с https:// и содержать имя сервера.</translation>
    </message>
    <message>
        <source>The calls that %1 allows are used up for now. It goes on by itself in %2 seconds.</source>
        <translation>Разрешённые %1 запросы пока исчерпаны. Работа продолжится сама через %2 с.</translation>
    </message>
    <message>
        <source>The address %1 is already used by another program. Close that program or choose another port.</source>
        <translation>Адрес %1 уже занят другой программой. Закройте ту программу или выберите другой порт.</translation>
    </message>
    <message>
        <source>The system does not allow listening on %1. Choose a port above 1023.</source>
        <translation>Система не разрешает принимать запросы на %1. Выберите порт больше 1023.</translation>
    </message>
    <message>
        <source>Listening on %1 is not possible: this computer has no such address. Use 127.0.0.1 or an address of this computer.</source>
        <translation>Невозможно принимать запросы на %1: у этого компьютера нет такого адреса. Укажите 127.0.0.1 или адрес этого компьютера.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Its owner has to renew it; if it was renewed, check the date and time of this computer.</source>
        <translation>Срок действия сертификата %1 истёк. Его должен обновить владелец; если уже обновлён, проверьте дату и время на этом компьютере.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the date and time of this computer.</source>
        <translation>Сертификат %1 ещё не вступил в силу. Проверьте дату и время на этом компьютере.</translation>
    </message>
    <message>
        <source>The server that answers at %1 has a certificate for another name. Check the address in the connection&apos;s settings.</source>
        <translation>У сервера, который отвечает по адресу %1, сертификат на другое имя. Проверьте адрес в настройках подключения.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself and proves nothing. Check the address, or install the issuer&apos;s certificate on this computer.</source>
        <translation>Сертификат %1 подписан им самим, поэтому он ничего не доказывает. Проверьте адрес или установите сертификат его издателя на этот компьютер.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted. Check the address, or install the issuer&apos;s certificate on this computer.</source>
        <translation>Сертификату %1 нельзя доверять. Проверьте адрес или установите сертификат его издателя на этот компьютер.</translation>
    </message>
    <message>
        <source>The address %1 was not found. Check the internet connection and the address in the connection&apos;s settings.</source>
        <translation>Адрес %1 не найден. Проверьте соединение с интернетом и адрес в настройках подключения.</translation>
    </message>
    <message>
        <source>%1 refuses connections. Check the address in the connection&apos;s settings; it is tried again.</source>
        <translation>%1 отказывает в соединении. Проверьте адрес в настройках подключения; попытка будет повторена.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the internet connection; it is tried again.</source>
        <translation>%1 недоступен. Проверьте соединение с интернетом; попытка будет повторена.</translation>
    </message>
    <message>
        <source>The proxy server did not let the connection to %1 through. Check the proxy settings of this computer.</source>
        <translation>Прокси-сервер не пропустил соединение с %1. Проверьте настройки прокси на этом компьютере.</translation>
    </message>
    <message>
        <source>A secure connection to %1 could not be made. Check that the address begins with https:// rightly, and that nothing on the way intercepts it.</source>
        <translation>Не удалось установить безопасное соединение с %1. Проверьте, правильно ли адрес начинается с https:// и не перехватывает ли соединение что-то на пути.</translation>
    </message>
    <message>
        <source>%1 did not answer in time; it is tried again.</source>
        <translation>%1 не отвечает вовремя; попытка будет повторена.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before its answer was whole; it is tried again.</source>
        <translation>Соединение с %1 оборвалось, прежде чем ответ пришёл полностью; попытка будет повторена.</translation>
    </message>
    <message>
        <source>%1 answered with something that is not HTTP. Check the address in the connection&apos;s settings.</source>
        <translation>%1 отвечает не по протоколу HTTP. Проверьте адрес в настройках подключения.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be read.</source>
        <translation>Ответ %1 слишком велик, чтобы его прочитать.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 was given back (%3) before it was booked; it was not booked.</source>
        <translation>Платёж %1 на сумму %2 возвращён (%3) до внесения; он не внесён.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is now reported as “%3” although it had been booked. Nothing was undone: ask the payment service and correct the order yourself.</source>
        <translation>Платёж %1 на сумму %2 теперь имеет статус «%3», хотя он уже был внесён. Ничего не отменено: обратитесь в платёжный сервис и самостоятельно исправьте заказ.</translation>
    </message>
    <message>
        <source>Payment %1 was not made: %2 (%3).</source>
        <translation>Платёж %1 не состоялся: %2 (%3).</translation>
    </message>
    <message>
        <source>The money of payment %1 is only held (%2), not paid yet.</source>
        <translation>Деньги по платежу %1 только заблокированы (%2), ещё не оплачены.</translation>
    </message>
    <message>
        <source>Payment %1 is still in progress (%2).</source>
        <translation>Платёж %1 ещё обрабатывается (%2).</translation>
    </message>
    <message>
        <source>Payment %1 has the status “%2”, which this version does not know; it was not booked.</source>
        <translation>Платёж %1 имеет статус «%2», которого эта версия не знает; он не внесён.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 names no order number; assign it to an order.</source>
        <translation>В платеже %1 на сумму %2 не указан номер заказа; привяжите его к заказу.</translation>
    </message>
    <message>
        <source>Only the unsigned part of the notice names order %1 and the payment service does not confirm it; assign the payment to an order.</source>
        <translation>Заказ %1 указан только в неподписанной части уведомления, и платёжный сервис его не подтверждает; привяжите платёж к заказу.</translation>
    </message>
    <message>
        <source>The payment&apos;s reference %1 names order %2, but the payer typed %3; choose the right order.</source>
        <translation>Номер платежа %1 указывает на заказ %2, а плательщик ввёл %3; выберите правильный заказ.</translation>
    </message>
    <message>
        <source>The parts assigned to orders make %1, but the payment is %2; assign it again.</source>
        <translation>Части, привязанные к заказам, вместе составляют %1, а платёж — %2; привяжите его ещё раз.</translation>
    </message>
    <message>
        <source>Order %1 was already paid in full (%2 of %3) before payment %4 of %5 came; it was not booked. Perhaps the customer paid twice.</source>
        <translation>Заказ %1 был уже полностью оплачен (%2 из %3) до поступления платежа %4 на сумму %5; он не внесён. Возможно, клиент заплатил дважды.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is booked at order %3 (due %4, paid before %5).</source>
        <translation>Платёж %1 на сумму %2 вносится в заказ %3 (к оплате %4, оплачено раньше %5).</translation>
    </message>
    <message>
        <source>Order %1 is paid in full (%2) and stands in “%3”.</source>
        <translation>Заказ %1 полностью оплачен (%2), он в статусе «%3».</translation>
    </message>
    <message>
        <source>Order %1 is paid in full (%2), but it stands in “%3” and not where orders wait for payment; it was not moved.</source>
        <translation>Заказ %1 полностью оплачен (%2), но он в статусе «%3», а не там, где заказы ждут оплаты; он не переведён.</translation>
    </message>
    <message>
        <source>Order %1 is paid in full: due %2, paid %2, difference zero; it moves on from “%3”.</source>
        <translation>Заказ %1 полностью оплачен: к оплате %2, оплачено %2, разница нулевая; он переходит дальше из статуса «%3».</translation>
    </message>
    <message>
        <source>The entry of payment %1 was accepted but is not to be seen at order %2 yet.</source>
        <translation>Запись по платежу %1 принята, но в заказе %2 её ещё не видно.</translation>
    </message>
    <message>
        <source>The entry of payment %1 was accepted, but order %2 does not show it with its sum. Check the fields chosen for the entry; the order was not moved.</source>
        <translation>Запись по платежу %1 принята, но заказ %2 не показывает её с правильной суммой. Проверьте поля, выбранные для записи; заказ не переведён.</translation>
    </message>
    <message>
        <source>The entry of payment %1 at order %2 says %3 instead of %4; the order was not moved.</source>
        <translation>В записи по платежу %1 в заказе %2 указано %3 вместо %4; заказ не переведён.</translation>
    </message>
    <message>
        <source>An entry of order %1 has no readable sum, so it is not known how much is paid; the order was not moved.</source>
        <translation>В одной из записей заказа %1 нет читаемой суммы, поэтому неизвестно, сколько оплачено; заказ не переведён.</translation>
    </message>
    <message>
        <source>Order %1: the entries leave a difference of %2, its own field says %3; waiting until they agree.</source>
        <translation>Заказ %1: по записям разница составляет %2, а его собственное поле показывает %3; ждём, пока они совпадут.</translation>
    </message>
    <message>
        <source>Order %1: the entries leave a difference of %2, but its own field still says %3. The order was not moved; check the formula.</source>
        <translation>Заказ %1: по записям разница составляет %2, а его собственное поле всё ещё показывает %3. Заказ не переведён; проверьте формулу.</translation>
    </message>
    <message>
        <source>%1 of %2 came for order %3; %4 is missing, so it was not moved.</source>
        <translation>По заказу %3 поступило %1 из %2; не хватает %4, поэтому он не переведён.</translation>
    </message>
    <message>
        <source>%1 came for order %2, which is %3 more than the %4 due; the order was not moved.</source>
        <translation>По заказу %2 поступило %1 — на %3 больше, чем %4 к оплате; заказ не переведён.</translation>
    </message>
    <message>
        <source>There is no order %1 (or the connection may not see it) for payment %2 of %3; assign the payment to an order.</source>
        <translation>Заказа %1 для платежа %2 на сумму %3 нет (или подключение его не видит); привяжите платёж к заказу.</translation>
    </message>
    <message>
        <source>Order %1 is not among the orders this route works on (%4), so payment %2 of %3 was not booked; assign it to an order.</source>
        <translation>Заказ %1 не из тех, с которыми работает этот маршрут (%4), поэтому платёж %2 на сумму %3 не внесён; привяжите его к заказу.</translation>
    </message>
    <message>
        <source>Several orders have the number %1: %2. Assign the payment to one of them.</source>
        <translation>Номер %1 есть у нескольких заказов: %2. Привяжите платёж к одному из них.</translation>
    </message>
    <message>
        <source>Order %1 has no payment subtask, so the payment cannot be booked; make the subtask and retry.</source>
        <translation>У заказа %1 нет подзадачи оплаты, поэтому платёж нельзя внести; создайте подзадачу и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Order %1 has several payment subtasks (%2); leave one and retry.</source>
        <translation>У заказа %1 несколько подзадач оплаты (%2); оставьте одну и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Order %1 does not say how much is due (the field is empty); fill it in and retry.</source>
        <translation>В заказе %1 не указана сумма к оплате (поле пустое); заполните её и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>An entry of order %1 has no readable sum, so it is not known how much is paid; the payment was not booked.</source>
        <translation>В одной из записей заказа %1 нет читаемой суммы, поэтому неизвестно, сколько оплачено; платёж не внесён.</translation>
    </message>
    <message>
        <source>The pattern of order numbers is not a valid regular expression: %1.</source>
        <translation>Выражение для номеров заказов неверно: %1.</translation>
    </message>
    <message>
        <source>The stage of paid orders is also named as a stage where orders wait for payment; choose two different ones.</source>
        <translation>Статус оплаченных заказов указан и среди статусов, в которых заказы ждут оплаты; выберите два разных.</translation>
    </message>
    <message>
        <source>payment received</source>
        <translation>платёж поступил</translation>
    </message>
    <message>
        <source>%1 more entered before observation began</source>
        <translation>ещё %1 — до начала наблюдения</translation>
    </message>
    <message>
        <source>%1 known only to within one check</source>
        <translation>%1 — только с точностью до одной проверки</translation>
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
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 дн.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 дн. %2 ч</translation>
    </message>
    <message>
        <source>No order moved in this period.</source>
        <translation>За этот период ни один заказ не сменил статус.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказов</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>90 of 100 within</source>
        <translation>90 из 100 не дольше</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Дольше всего</translation>
    </message>
    <message>
        <source>Over %1</source>
        <translation>Дольше %1</translation>
    </message>
    <message>
        <source>The slowest orders:</source>
        <translation>Самые медленные заказы:</translation>
    </message>
    <message>
        <source>Orders that moved: %1. &quot;90 of 100 within&quot; is the nearest rank; the median of an even count is the mean of the two in the middle.</source>
        <translation>Заказов, сменивших статус: %1. «90 из 100 не дольше» — по ближайшему рангу; медиана чётного числа — среднее двух значений посередине.</translation>
    </message>
    <message>
        <source>The secrets file %1 does not exist. Store a secret first, or name another file.</source>
        <translation>Файла секретов %1 нет. Сначала сохраните секрет или укажите другой файл.</translation>
    </message>
    <message>
        <source>The secrets file %1 belongs to another user. Use a file of your own.</source>
        <translation>Файл секретов %1 принадлежит другому пользователю. Используйте собственный файл.</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be read. Check that it is a file of your own with mode 0600.</source>
        <translation>Файл секретов %1 не удалось прочитать. Проверьте, что это ваш собственный файл с правами 0600.</translation>
    </message>
    <message>
        <source>The secrets file %1 must be readable by its owner alone. Set its mode to 0600: chmod 600 %1</source>
        <translation>Файл секретов %1 должен быть доступен для чтения только владельцу. Задайте ему права 0600: chmod 600 %1</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be understood at byte %2. It has to look like {&quot;connection&quot;: {&quot;key&quot;: &quot;value&quot;}}.</source>
        <translation>Файл секретов %1 не удалось разобрать на байте %2. Он должен выглядеть так: {&quot;connection&quot;: {&quot;key&quot;: &quot;value&quot;}}.</translation>
    </message>
    <message>
        <source>In the secrets file %1, %2 has to hold keys with texts, as in {&quot;connection&quot;: {&quot;key&quot;: &quot;value&quot;}}.</source>
        <translation>В файле секретов %1 %2 должен содержать ключи с текстами, как в {&quot;connection&quot;: {&quot;key&quot;: &quot;value&quot;}}.</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be written. Check that its folder exists, is yours and has room.</source>
        <translation>Файл секретов %1 не удалось записать. Проверьте, что его папка существует, принадлежит вам и в ней есть место.</translation>
    </message>
    <message>
        <source>The system keychain did not delete the secret. Unlock it and try again, or delete it in the keychain&apos;s own program.</source>
        <translation>Системное хранилище паролей не удалило секрет. Разблокируйте его и попробуйте ещё раз или удалите секрет в программе самого хранилища.</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot;: &quot;%2&quot; is set to %3.</source>
        <translation>Подключение «%1»: для «%2» задано %3.</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot;: &quot;%2&quot; is no longer set (it was %3).</source>
        <translation>Подключение «%1»: «%2» больше не задано (было %3).</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot;: &quot;%2&quot; changes from %3 to %4.</source>
        <translation>Подключение «%1»: «%2» меняется с %3 на %4.</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot;: &quot;%2&quot; is set to %3.</source>
        <translation>Маршрут «%1»: для «%2» задано %3.</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot;: &quot;%2&quot; is no longer set (it was %3).</source>
        <translation>Маршрут «%1»: «%2» больше не задано (было %3).</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot;: &quot;%2&quot; changes from %3 to %4.</source>
        <translation>Маршрут «%1»: «%2» меняется с %3 на %4.</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot; is switched on.</source>
        <translation>Маршрут «%1» включается.</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot; is switched off.</source>
        <translation>Маршрут «%1» выключается.</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot; (%2) is removed.</source>
        <translation>Подключение «%1» (%2) удаляется.</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot; (%2) is new.</source>
        <translation>Подключение «%1» (%2) новое.</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot; goes to another vendor: %2 instead of %3.</source>
        <translation>Подключение «%1» переходит к другому сервису: %2 вместо %3.</translation>
    </message>
    <message>
        <source>The connections stand in another order.</source>
        <translation>Подключения стоят в другом порядке.</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot; is removed.</source>
        <translation>Маршрут «%1» удаляется.</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot; is new: from %2 to %3.</source>
        <translation>Маршрут «%1» новый: из %2 в %3.</translation>
    </message>
    <message>
        <source>The routes stand in another order.</source>
        <translation>Маршруты стоят в другом порядке.</translation>
    </message>
    <message>
        <source>A setup holds no secrets; remove this line and give the value with: %1</source>
        <translation>В файле настроек не бывает секретов; уберите эту строку и задайте значение командой: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>Не хватает «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown here; did you mean &quot;%2&quot;?</source>
        <translation>Здесь неизвестно «%1»; возможно, вы имели в виду «%2»?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown here; there is nothing to set.</source>
        <translation>Здесь неизвестно «%1»; задавать здесь нечего.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown here; known are: %2.</source>
        <translation>Здесь неизвестно «%1»; известны: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number, without quotes.</source>
        <translation>«%1» должно быть целым числом, без кавычек.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false, without quotes.</source>
        <translation>«%1» должно быть true или false, без кавычек.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an id, as &quot;connection discover&quot; shows it.</source>
        <translation>«%1» должно быть идентификатором, который показывает «connection discover».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text in quotes.</source>
        <translation>«%1» должно быть текстом в кавычках.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty.</source>
        <translation>«%1» не может быть пустым.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a currency as three capital letters, for example UAH.</source>
        <translation>«%1» должно быть валютой из трёх заглавных букв, например UAH.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a web address that begins with https:// (or http://) and names a host.</source>
        <translation>«%1» должно быть веб-адресом, который начинается с https:// (или http://) и содержит имя сервера.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a name or password before the @; a setup holds no secrets.</source>
        <translation>«%1» содержит имя или пароль перед @; в файле настроек не бывает секретов.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of: %2.</source>
        <translation>«%1» должно быть одним из: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of: %2; did you mean &quot;%3&quot;?</source>
        <translation>«%1» должно быть одним из: %2; возможно, вы имели в виду «%3»?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a time zone by its IANA name, for example Europe/Kyiv.</source>
        <translation>«%1» должно быть часовым поясом с именем IANA, например Europe/Kyiv.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a time zone by its IANA name; did you mean &quot;%2&quot;?</source>
        <translation>«%1» должно быть часовым поясом с именем IANA; возможно, вы имели в виду «%2»?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be host:port with a port from 1 to 65535, for example 127.0.0.1:8095.</source>
        <translation>«%1» должно быть в виде хост:порт, где порт от 1 до 65535, например 127.0.0.1:8095.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of ids in square brackets, as &quot;connection discover&quot; shows them.</source>
        <translation>«%1» должно быть списком идентификаторов в квадратных скобках, которые показывает «connection discover».</translation>
    </message>
    <message>
        <source>%1 stands twice in &quot;%2&quot;.</source>
        <translation>%1 дважды стоит в «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of rows like {&quot;field&quot;: &quot;412&quot;, &quot;from&quot;: &quot;fee&quot;}.</source>
        <translation>«%1» должно быть списком строк вида {&quot;field&quot;: &quot;412&quot;, &quot;from&quot;: &quot;fee&quot;}.</translation>
    </message>
    <message>
        <source>A row needs either &quot;from&quot; (what to take) or &quot;value&quot; (a constant), and not both.</source>
        <translation>В строке нужно либо «from» (что взять), либо «value» (постоянное значение), но не оба.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8; save it with this encoding.</source>
        <translation>Файл записан не в кодировке UTF-8; сохраните его в этой кодировке.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>An opening brace { is expected here.</source>
        <translation>Здесь ожидается открывающая фигурная скобка {.</translation>
    </message>
    <message>
        <source>The text should end here: the last brace before this closes everything.</source>
        <translation>Здесь текст должен бы закончиться: последняя скобка перед этим местом закрывает всё.</translation>
    </message>
    <message>
        <source>The text ends before its braces and brackets are closed.</source>
        <translation>Текст заканчивается раньше, чем закрыты все скобки.</translation>
    </message>
    <message>
        <source>JSON has no comments; remove this one.</source>
        <translation>В JSON не бывает комментариев; уберите этот.</translation>
    </message>
    <message>
        <source>Braces and brackets are nested too deep here.</source>
        <translation>Здесь слишком много вложенных скобок.</translation>
    </message>
    <message>
        <source>Texts stand in double quotes &quot;, not in single ones.</source>
        <translation>Тексты берутся в двойные кавычки &quot;, а не в одинарные.</translation>
    </message>
    <message>
        <source>A value is missing before this.</source>
        <translation>Перед этим местом не хватает значения.</translation>
    </message>
    <message>
        <source>There is a comma too many here: nothing follows it.</source>
        <translation>Здесь лишняя запятая: после неё ничего нет.</translation>
    </message>
    <message>
        <source>A member&apos;s name in double quotes is expected here.</source>
        <translation>Здесь ожидается ключ в двойных кавычках.</translation>
    </message>
    <message>
        <source>A colon is missing between the name and its value.</source>
        <translation>Между ключом и его значением не хватает двоеточия.</translation>
    </message>
    <message>
        <source>A comma is missing before this, or a bracket closes wrongly.</source>
        <translation>Перед этим местом не хватает запятой, или скобка закрыта неправильно.</translation>
    </message>
    <message>
        <source>The text that begins here has no closing quote on its line.</source>
        <translation>У текста, который начинается здесь, нет закрывающей кавычки в его строке.</translation>
    </message>
    <message>
        <source>A control character stands in this text; write a tab as \t.</source>
        <translation>В этом тексте есть управляющий символ; табуляцию пишите как \t.</translation>
    </message>
    <message>
        <source>A backslash in a text is written twice: \\.</source>
        <translation>Обратная косая черта в тексте пишется дважды: \\.</translation>
    </message>
    <message>
        <source>A value is expected here: a text in double quotes, a number, true, false, [ or {.</source>
        <translation>Здесь ожидается значение: текст в двойных кавычках, число, true, false, [ или {.</translation>
    </message>
    <message>
        <source>A name has 1 to 64 letters, digits, dots, hyphens or underscores and begins with a letter or digit.</source>
        <translation>Имя состоит из 1–64 букв, цифр, точек, дефисов или подчёркиваний и начинается с буквы или цифры.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken already.</source>
        <translation>Имя «%1» уже занято.</translation>
    </message>
    <message>
        <source>The vendor &quot;%1&quot; is unknown to this version; known are: %2.</source>
        <translation>Эта версия не знает сервиса «%1»; известны: %2.</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Подключения «%1» нет; возможно, вы имели в виду «%2»?</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;; there are: %2.</source>
        <translation>Подключения «%1» нет; есть такие: %2.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; (%2) tells of no payments; choose another source.</source>
        <translation>Подключение «%1» (%2) не сообщает о платежах; выберите другой источник.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; (%2) keeps no orders; choose another target.</source>
        <translation>В подключении «%1» (%2) нет заказов; выберите другое назначение.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; (%2) cannot do what this recipe needs; choose another.</source>
        <translation>Подключение «%1» (%2) не умеет того, что нужно этому рецепту; выберите другое.</translation>
    </message>
    <message>
        <source>A route needs at least one source.</source>
        <translation>Маршруту нужен хотя бы один источник.</translation>
    </message>
    <message>
        <source>The recipe &quot;%1&quot; is unknown to this version; known are: %2.</source>
        <translation>Эта версия не знает рецепта «%1»; известны: %2.</translation>
    </message>
    <message>
        <source>This member stands here for the second time; the first is in line %1.</source>
        <translation>Этот ключ стоит здесь второй раз; первый — в строке %1.</translation>
    </message>
    <message>
        <source>The setup was written by a newer Provodka (format %1; this version reads up to %2).</source>
        <translation>Настройки записала более новая версия Provodka (формат %1; эта версия читает до %2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>«%1» должно быть %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of connection names in square brackets.</source>
        <translation>«%1» должно быть списком имён подключений в квадратных скобках.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be settings in braces { }.</source>
        <translation>«%1» должно быть параметрами в фигурных скобках { }.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list in square brackets [ ].</source>
        <translation>«%1» должно быть списком в квадратных скобках [ ].</translation>
    </message>
    <message>
        <source>Each element of &quot;%1&quot; must stand in braces { }.</source>
        <translation>Каждый элемент «%1» должен стоять в фигурных скобках { }.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database is locked by another program; close that program and start again.</source>
        <translation>База данных рабочего пространства заблокирована другой программой; закройте ту программу и запустите снова.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database cannot be written; give this user the right to write in the workspace&apos;s folder.</source>
        <translation>В базу данных рабочего пространства нельзя писать; дайте этому пользователю право на запись в папку рабочего пространства.</translation>
    </message>
    <message>
        <source>The disk is full; free some space and start again. Nothing that was accepted is lost.</source>
        <translation>Диск заполнен; освободите место и запустите снова. Ничего из принятого не потеряно.</translation>
    </message>
    <message>
        <source>The disk cannot be read or written; check it (it may be full), then start again. Nothing that was accepted is lost.</source>
        <translation>Диск не читается или не записывается; проверьте его (возможно, он заполнен) и запустите снова. Ничего из принятого не потеряно.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database is damaged; restore the last backup, or move the file provodka.db aside and import the setup again.</source>
        <translation>База данных рабочего пространства повреждена; восстановите последнюю резервную копию или переместите файл provodka.db в другое место и импортируйте настройки ещё раз.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database cannot be opened; check that the folder exists and that this user may write in it.</source>
        <translation>Базу данных рабочего пространства не удалось открыть; проверьте, что папка существует и этот пользователь может в неё писать.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database refuses to work; the log names the details.</source>
        <translation>База данных рабочего пространства отказывается работать; подробности — в журнале.</translation>
    </message>
    <message>
        <source>The workspace lies on a network share (%1), where its database would be damaged; move it to a disk of this computer.</source>
        <translation>Рабочее пространство лежит на сетевом диске (%1), где его база данных была бы повреждена; переместите его на диск этого компьютера.</translation>
    </message>
    <message>
        <source>The workspace was last used by a newer Provodka; install that version, or restore a backup made with this one.</source>
        <translation>С рабочим пространством в последний раз работала более новая версия Provodka; установите её или восстановите резервную копию, сделанную этой версией.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder %1 cannot be made; choose another folder or ask for the right to write there.</source>
        <translation>Папку рабочего пространства %1 не удалось создать; выберите другую папку или попросите право на запись в ней.</translation>
    </message>
    <message>
        <source>Nothing can be written in the workspace&apos;s folder %1; free space on the disk, or give this user the right to write there.</source>
        <translation>В папку рабочего пространства %1 ничего не удаётся записать; освободите место на диске или дайте этому пользователю право на запись в ней.</translation>
    </message>
    <message>
        <source>Another Provodka (%1, process %2) already runs this workspace; stop it first, or look at its work from here.</source>
        <translation>С этим рабочим пространством уже работает другая Provodka (%1, процесс %2); сначала остановите её или наблюдайте за её работой отсюда.</translation>
    </message>
    <message>
        <source>There is no event &quot;%1&quot;; &quot;provodka-cli event list&quot; shows their numbers.</source>
        <translation>События «%1» нет; номера событий показывает «provodka-cli event list».</translation>
    </message>
    <message>
        <source>Noted; the running engine takes it up now.</source>
        <translation>Записано; запущенная Provodka уже берётся за это.</translation>
    </message>
    <message>
        <source>Noted; it is taken up with the next &quot;provodka-cli run&quot;.</source>
        <translation>Записано; это будет выполнено при следующем «provodka-cli run».</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Команды «%1» нет; возможно, вы имели в виду «%2»?</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; there are: %2.</source>
        <translation>Команды «%1» нет; есть такие: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs one more word: %2.</source>
        <translation>После «%1» нужно ещё одно слово: %2.</translation>
    </message>
    <message>
        <source>A command is missing; &quot;provodka-cli --help&quot; lists them.</source>
        <translation>Не хватает команды; перечень показывает «provodka-cli --help».</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 указано дважды.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 не принимает значения.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 требует значения: %2.</translation>
    </message>
    <message>
        <source>The option %1 is unknown here; did you mean %2?</source>
        <translation>Параметр %1 здесь неизвестен; возможно, вы имели в виду %2?</translation>
    </message>
    <message>
        <source>The option %1 is unknown here; known are: %2.</source>
        <translation>Параметр %1 здесь неизвестен; известны: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much here. Write: %2</source>
        <translation>«%1» здесь лишнее. Напишите так: %2</translation>
    </message>
    <message>
        <source>%1 is missing. Write: %2</source>
        <translation>Не хватает %1. Напишите так: %2</translation>
    </message>
    <message>
        <source>the folder with the database; made when needed</source>
        <translation>папка с базой данных; создаётся при необходимости</translation>
    </message>
    <message>
        <source>JSON on standard output, messages on standard error</source>
        <translation>JSON в стандартном выводе, сообщения — в потоке ошибок</translation>
    </message>
    <message>
        <source>a file (mode 0600) instead of the system&apos;s keychain</source>
        <translation>файл (права 0600) вместо системного хранилища паролей</translation>
    </message>
    <message>
        <source>the language of messages</source>
        <translation>язык сообщений</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>версия программы</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>эта справка</translation>
    </message>
    <message>
        <source>Provodka connects payment services with order systems.</source>
        <translation>Provodka соединяет платёжные сервисы с системами заказов.</translation>
    </message>
    <message>
        <source>With every command:</source>
        <translation>С каждой командой:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 something needs a person; 2 wrong usage or setup; 3 a connection could not be used; 4 storage; 5 secrets not readable; 6 a demo outcome differed.</source>
        <translation>Коды завершения: 0 — выполнено; 1 — требуется внимание человека; 2 — неверная команда или настройки; 3 — подключением не удалось воспользоваться; 4 — хранилище данных; 5 — секреты не прочитаны; 6 — результат демонстрации отличается.</translation>
    </message>
    <message>
        <source>%1: after a lost answer it is found again by its key</source>
        <translation>%1: после потерянного ответа находится по своему ключу</translation>
    </message>
    <message>
        <source>%1: read, compared, written and read back, so a lost answer does no harm</source>
        <translation>%1: читается, сравнивается, записывается и перечитывается, поэтому потерянный ответ не вредит</translation>
    </message>
    <message>
        <source>%1: after a lost answer its mark is looked for before it is repeated</source>
        <translation>%1: после потерянного ответа сначала ищется отметка и только потом повторяется</translation>
    </message>
    <message>
        <source>%1: after a lost answer a person has to look; it is never repeated by itself</source>
        <translation>%1: после потерянного ответа должен посмотреть человек; само не повторяется никогда</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot;:</source>
        <translation>Маршрут «%1»:</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot; (%2):</source>
        <translation>Подключение «%1» (%2):</translation>
    </message>
    <message>
        <source>validates the setup and tests every connection</source>
        <translation>проверяет настройки и испытывает каждое подключение</translation>
    </message>
    <message>
        <source>The keychain waits, perhaps for its password.</source>
        <translation>Хранилище паролей ждёт — возможно, своего пароля.</translation>
    </message>
    <message>
        <source>The secret &quot;%2&quot; of connection &quot;%1&quot; was never given; give it with: provodka-cli secret set %1 %2</source>
        <translation>Секрет «%2» подключения «%1» ещё не задан; задайте его командой: provodka-cli secret set %1 %2</translation>
    </message>
    <message>
        <source>Nothing is set up yet; begin with &quot;provodka-cli setup import FILE&quot;.</source>
        <translation>Ещё ничего не настроено; начните с «provodka-cli setup import FILE».</translation>
    </message>
    <message>
        <source>The setup has mistakes; correct it with &quot;setup export&quot; and &quot;setup import&quot;.</source>
        <translation>В настройках есть ошибки; исправьте их с помощью «setup export» и «setup import».</translation>
    </message>
    <message>
        <source>The vendor &quot;%1&quot; is unknown to this version.</source>
        <translation>Эта версия не знает сервиса «%1».</translation>
    </message>
    <message>
        <source>%1: %2 used, %3 left</source>
        <translation>%1: использовано %2, осталось %3</translation>
    </message>
    <message>
        <source>works</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>ещё не использовалось</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>Принимает по адресу</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Лимит запросов</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;; &quot;provodka-cli connection list&quot; shows them.</source>
        <translation>Подключения «%1» нет; их показывает «provodka-cli connection list».</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Относится к</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>state, address of the listener, budget</source>
        <translation>состояние, адрес приёма, лимит запросов</translation>
    </message>
    <message>
        <source>tries address, secrets and rights</source>
        <translation>испытывает адрес, секреты и права</translation>
    </message>
    <message>
        <source>its stages, fields and people with their ids</source>
        <translation>его статусы, поля и люди с идентификаторами</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;; there are: ready, delivering, attention, done, skipped.</source>
        <translation>Состояния «%1» нет; есть такие: ready, delivering, attention, done, skipped.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Пришло</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>There are no such events.</source>
        <translation>Таких событий нет.</translation>
    </message>
    <message>
        <source>Event %1: payment %2 of %3, order %4</source>
        <translation>Событие %1: платёж %2 на сумму %3, заказ %4</translation>
    </message>
    <message>
        <source>What came:</source>
        <translation>Что пришло:</translation>
    </message>
    <message>
        <source>What was written:</source>
        <translation>Что внесено:</translation>
    </message>
    <message>
        <source>What people did:</source>
        <translation>Что сделали люди:</translation>
    </message>
    <message>
        <source>Orders it may be for:</source>
        <translation>Заказы, к которым это может относиться:</translation>
    </message>
    <message>
        <source>The story:</source>
        <translation>Ход событий:</translation>
    </message>
    <message>
        <source>only these: ready, delivering, attention, done, skipped</source>
        <translation>только такие: ready, delivering, attention, done, skipped</translation>
    </message>
    <message>
        <source>what came, newest first</source>
        <translation>что пришло, новое сначала</translation>
    </message>
    <message>
        <source>the whole story of one event</source>
        <translation>вся история одного события</translation>
    </message>
    <message>
        <source>looks at it again</source>
        <translation>рассматривает его ещё раз</translation>
    </message>
    <message>
        <source>skips it for good</source>
        <translation>пропускает его окончательно</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Файл %1 не удалось прочитать: %2.</translation>
    </message>
    <message>
        <source>The first line of %1 is not what provodka-sandbox prints.</source>
        <translation>Первая строка %1 — не та, которую выводит provodka-sandbox.</translation>
    </message>
    <message>
        <source>The case &quot;%1&quot; is not in this version of Provodka; there are: %2.</source>
        <translation>Сценария «%1» в этой версии Provodka нет; есть такие: %2.</translation>
    </message>
    <message>
        <source>There is no case &quot;%1&quot;; there are: %2.</source>
        <translation>Сценария «%1» нет; есть такие: %2.</translation>
    </message>
    <message>
        <source>--sandbox FILE is missing: a file with the first line that provodka-sandbox prints.</source>
        <translation>Не хватает --sandbox FILE: файла с первой строкой, которую выводит provodka-sandbox.</translation>
    </message>
    <message>
        <source>The secrets are in %1; name it with --secrets.</source>
        <translation>Секреты сохранены в %1; укажите этот файл параметром --secrets.</translation>
    </message>
    <message>
        <source>with the first line of provodka-sandbox</source>
        <translation>с первой строкой provodka-sandbox</translation>
    </message>
    <message>
        <source>prints a complete setup for a sandbox and writes its secrets file</source>
        <translation>выводит полные настройки для песочницы и записывает её файл секретов</translation>
    </message>
    <message>
        <source>The sandbox names no %1; give the first line that provodka-sandbox prints.</source>
        <translation>В выводе песочницы нет %1; подайте первую строку, которую выводит provodka-sandbox.</translation>
    </message>
    <message>
        <source>only lines with this text</source>
        <translation>только строки с этим текстом</translation>
    </message>
    <message>
        <source>goes on with what comes; one JSON object a line with --json</source>
        <translation>показывает дальше то, что приходит; с --json — по одному объекту JSON в строке</translation>
    </message>
    <message>
        <source>what happened, oldest first</source>
        <translation>что происходило, старое сначала</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is not there; there are: uk, ru, en.</source>
        <translation>Языка «%1» нет; есть такие: uk, ru, en.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер платежа</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Плательщик</translation>
    </message>
    <message>
        <source>There are no such payments.</source>
        <translation>Таких платежей нет.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no order; write ORDER or ORDER=SUM.</source>
        <translation>В «%1» нет заказа; напишите ORDER или ORDER=SUM.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a sum; write it like 1250.50.</source>
        <translation>«%1» — не сумма; напишите её так: 1250.50.</translation>
    </message>
    <message>
        <source>The parts make %1, but the payment is %2.</source>
        <translation>Части вместе составляют %1, а платёж — %2.</translation>
    </message>
    <message>
        <source>only those that found no order</source>
        <translation>только те, для которых не найден заказ</translation>
    </message>
    <message>
        <source>payments with their orders, newest first</source>
        <translation>платежи с их заказами, новые сначала</translation>
    </message>
    <message>
        <source>assigns a payment to its order, or splits it over several</source>
        <translation>привязывает платёж к его заказу или делит между несколькими</translation>
    </message>
    <message>
        <source>Payment %1 of %2, order %3</source>
        <translation>Платёж %1 на сумму %2, заказ %3</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Делать нечего.</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot; could not be used at the end: %2</source>
        <translation>В конце подключением «%1» не удалось воспользоваться: %2</translation>
    </message>
    <message>
        <source>what a run would write and why; writes nothing</source>
        <translation>что внесло бы выполнение и почему; ничего не записывает</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot; is switched off in the setup.</source>
        <translation>Маршрут «%1» выключен в настройках.</translation>
    </message>
    <message>
        <source>There is no route &quot;%1&quot;.</source>
        <translation>Маршрута «%1» нет.</translation>
    </message>
    <message>
        <source>No route is switched on; there is nothing to run.</source>
        <translation>Ни один маршрут не включён; запускать нечего.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Файл %1 не удалось записать: %2.</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Отчёт сохранён в %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day; write it like 2026-01-31.</source>
        <translation>«%1» — не день; напишите его так: 2026-01-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time; write it like 15m, 90s, 2h, 1d.</source>
        <translation>«%1» — не время; напишите его так: 15m, 90s, 2h, 1d.</translation>
    </message>
    <message>
        <source>With --json the format %1 needs a file: -o FILE.</source>
        <translation>Вместе с --json формату %1 нужен файл: -o FILE.</translation>
    </message>
    <message>
        <source>the first day, like 2026-01-31</source>
        <translation>первый день, например 2026-01-31</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>последний день</translation>
    </message>
    <message>
        <source>counts what took longer, like 15m or 2h</source>
        <translation>считает то, что длилось дольше, например 15m или 2h</translation>
    </message>
    <message>
        <source>how it is written</source>
        <translation>в каком виде</translation>
    </message>
    <message>
        <source>where it is written to</source>
        <translation>куда записать</translation>
    </message>
    <message>
        <source>how long orders stayed in a stage before the next</source>
        <translation>сколько заказы пробыли в статусе до перехода в следующий</translation>
    </message>
    <message>
        <source>Events that need a person: %1; see &quot;provodka-cli event list --state attention&quot;.</source>
        <translation>Событий, требующих внимания: %1; смотрите «provodka-cli event list --state attention».</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot; listens at %2</source>
        <translation>Подключение «%1» принимает запросы по адресу %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of seconds.</source>
        <translation>«%1» — не число секунд.</translation>
    </message>
    <message>
        <source>ends when there is nothing more to do</source>
        <translation>завершает работу, когда больше нечего делать</translation>
    </message>
    <message>
        <source>ends after this time</source>
        <translation>завершает работу через это время</translation>
    </message>
    <message>
        <source>runs the routes until it is stopped</source>
        <translation>выполняет маршруты, пока её не остановят</translation>
    </message>
    <message>
        <source>Type the value and press Enter; it is not shown.</source>
        <translation>Введите значение и нажмите Enter; оно не показывается.</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot; has no secret &quot;%2&quot;; it has: %3.</source>
        <translation>У подключения «%1» нет секрета «%2»; есть такие: %3.</translation>
    </message>
    <message>
        <source>The value is empty; give it on standard input.</source>
        <translation>Значение пустое; подайте его на стандартный ввод.</translation>
    </message>
    <message>
        <source>The secret &quot;%2&quot; of connection &quot;%1&quot; is kept.</source>
        <translation>Секрет «%2» подключения «%1» сохранён.</translation>
    </message>
    <message>
        <source>keeps a secret; its value comes from standard input</source>
        <translation>сохраняет секрет; значение берётся со стандартного ввода</translation>
    </message>
    <message>
        <source>There is no workspace in %1 yet; begin with &quot;provodka-cli setup import FILE&quot;, or name another folder with --workspace.</source>
        <translation>В %1 ещё нет рабочего пространства; начните с «provodka-cli setup import FILE» или укажите другую папку параметром --workspace.</translation>
    </message>
    <message>
        <source>The setup has mistakes; nothing was changed.</source>
        <translation>В настройках есть ошибки; ничего не изменено.</translation>
    </message>
    <message>
        <source>The setup is as it was; nothing changes.</source>
        <translation>Настройки такие же, как были; ничего не меняется.</translation>
    </message>
    <message>
        <source>Give the secrets, each on standard input, unless they are known already:</source>
        <translation>Задайте секреты, каждый через стандартный ввод, если они ещё не сохранены:</translation>
    </message>
    <message>
        <source>The setup is in %1. It holds no secrets.</source>
        <translation>Настройки сохранены в %1. Секретов там нет.</translation>
    </message>
    <message>
        <source>takes a setup from a file, all or nothing, and says what changes</source>
        <translation>принимает настройки из файла, всё или ничего, и показывает, что меняется</translation>
    </message>
    <message>
        <source>writes the setup as JSON without secrets</source>
        <translation>записывает настройки как JSON без секретов</translation>
    </message>
    <message>
        <source>Entries more (or less) than payments: %1. That must not be.</source>
        <translation>Записей больше (или меньше), чем платежей: %1. Так быть не должно.</translation>
    </message>
    <message>
        <source>After a restart every notice was told once more: nothing was done twice.</source>
        <translation>После перезапуска каждое уведомление пришло ещё раз: ничего не сделано дважды.</translation>
    </message>
    <message>
        <source>Each of the %1 outcomes is the expected one.</source>
        <translation>Все результаты совпадают с ожидаемыми: %1.</translation>
    </message>
    <message>
        <source>An outcome differs from the expected one; see the lines with an exclamation mark.</source>
        <translation>Есть результат, который отличается от ожидаемого; смотрите строки с восклицательным знаком.</translation>
    </message>
    <message>
        <source>The sandbox did not do what the demonstration asked for.</source>
        <translation>Песочница не выполнила того, что нужно демонстрации.</translation>
    </message>
    <message>
        <source>%1: expected “%2”, found “%3”</source>
        <translation>%1: ожидалось «%2», получено «%3»</translation>
    </message>
    <message>
        <source>refused: the signature is wrong; nothing was stored or written</source>
        <translation>отклонено: подпись неверна; ничего не сохранено и не внесено</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of events.</source>
        <translation>«%1» — не число событий.</translation>
    </message>
    <message>
        <source>Customers pay through WayForPay; orders stand in Planfix. Both are stand-ins on this computer, without their limits on calls.</source>
        <translation>Клиенты платят через WayForPay, заказы ведутся в Planfix. Оба сервиса здесь имитируются на этом компьютере, без ограничений на число запросов.</translation>
    </message>
    <message>
        <source>which case</source>
        <translation>какой сценарий</translation>
    </message>
    <message>
        <source>so many further payments</source>
        <translation>сколько ещё платежей добавить</translation>
    </message>
    <message>
        <source>shows the case with all its outcomes on stand-ins of the vendors</source>
        <translation>показывает сценарий со всеми его результатами на имитациях сервисов</translation>
    </message>
    <message>
        <source>paid in full</source>
        <translation>оплачено полностью</translation>
    </message>
    <message>
        <source>a part</source>
        <translation>оплачена часть</translation>
    </message>
    <message>
        <source>the part that completes</source>
        <translation>оплачен остаток</translation>
    </message>
    <message>
        <source>more than due</source>
        <translation>оплачено больше, чем нужно</translation>
    </message>
    <message>
        <source>a kopiyka less</source>
        <translation>на копейку меньше</translation>
    </message>
    <message>
        <source>the same notice three times</source>
        <translation>то же уведомление трижды</translation>
    </message>
    <message>
        <source>told by the list only</source>
        <translation>только из списка платежей</translation>
    </message>
    <message>
        <source>an order that nobody knows</source>
        <translation>неизвестный заказ</translation>
    </message>
    <message>
        <source>an order without a payment subtask</source>
        <translation>заказ без подзадачи оплаты</translation>
    </message>
    <message>
        <source>an order with two payment subtasks</source>
        <translation>заказ с двумя подзадачами оплаты</translation>
    </message>
    <message>
        <source>an order without a sum due</source>
        <translation>заказ без суммы к оплате</translation>
    </message>
    <message>
        <source>an order in production already</source>
        <translation>заказ уже в производстве</translation>
    </message>
    <message>
        <source>an order that was cancelled</source>
        <translation>отменённый заказ</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>другая валюта</translation>
    </message>
    <message>
        <source>paid, then given back</source>
        <translation>оплачено, потом возвращено</translation>
    </message>
    <message>
        <source>paid, then declined</source>
        <translation>оплачено, потом отклонено</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>a forged notice</source>
        <translation>поддельное уведомление</translation>
    </message>
    <message>
        <source>no order number</source>
        <translation>без номера заказа</translation>
    </message>
    <message>
        <source>a further payment in full</source>
        <translation>ещё один полный платёж</translation>
    </message>
    <message>
        <source>Order %1 has an entry of %2 without a payment id already, perhaps payment %3 booked by hand; it was not booked again. If it is another payment, assign it to the order; otherwise skip it.</source>
        <translation>В заказе %1 уже есть запись на %2 без идентификатора платежа — возможно, платёж %3 внесли вручную; второй раз он не внесён. Если это другой платёж, привяжите его к заказу, иначе пропустите.</translation>
    </message>
    <message>
        <source>The moves of order %1 cannot be read: %2</source>
        <translation>Не удаётся прочитать переходы заказа %1: %2</translation>
    </message>
    <message>
        <source>Read from the order systems: %1 orders, %2 moves since they were last read.</source>
        <translation>Прочитано из систем заказов: заказов — %1, новых переходов — %2.</translation>
    </message>
    <message>
        <source>reads the order systems&apos; own history of moves first</source>
        <translation>сначала читает собственную историю переходов из систем заказов</translation>
    </message>
    <message>
        <source>Without the permission “Chat and notifications (im)” nobody can be told of alarms here.</source>
        <translation>Без права «Чат и уведомления (im)» здесь никого нельзя оповестить о тревогах.</translation>
    </message>
    <message>
        <source>“%1” is not an employee of Bitrix24; enter the employee&apos;s number, as &quot;connection discover&quot; shows it.</source>
        <translation>«%1» — не сотрудник Битрикс24; введите номер сотрудника, как показывает «connection discover».</translation>
    </message>
    <message>
        <source>Bitrix24 told employee %1 nothing: there is no such employee, or the person no longer works there.</source>
        <translation>Битрикс24 не оповестил сотрудника %1: такого сотрудника нет или он там больше не работает.</translation>
    </message>
    <message>
        <source>Bitrix24 answered with records that were not asked for.</source>
        <translation>Битрикс24 ответил записями, о которых не спрашивали.</translation>
    </message>
    <message>
        <source>The webhook&apos;s owner is not an administrator, so payments of deals get no sums. Give the rights back, make the webhook as an administrator, or book in a money field (setting “entryMode”).</source>
        <translation>Владелец вебхука не администратор, поэтому платежи в сделках не получают сумм. Верните права, создайте вебхук администратором или вносите в денежное поле (параметр «entryMode»).</translation>
    </message>
    <message>
        <source>The payment at the deal was changed meanwhile.</source>
        <translation>Платёж в сделке тем временем изменили.</translation>
    </message>
    <message>
        <source>Bitrix24 said yes, but the payment is still at the deal; the webhook&apos;s owner must be an administrator.</source>
        <translation>Битрикс24 подтвердил запрос, но платёж всё ещё в сделке; владелец вебхука должен быть администратором.</translation>
    </message>
    <message>
        <source>What was paid before is not known, so the field cannot be changed safely.</source>
        <translation>Неизвестно, сколько оплачено раньше, поэтому поле нельзя безопасно изменить.</translation>
    </message>
    <message>
        <source>What the deal shows as paid was changed meanwhile.</source>
        <translation>Оплаченную сумму в сделке тем временем изменили.</translation>
    </message>
    <message>
        <source>The sum was removed from the field, but its comment could not be deleted; delete the comment at the deal.</source>
        <translation>Сумма удалена из поля, но комментарий к ней удалить не удалось; удалите комментарий в сделке.</translation>
    </message>
    <message>
        <source>This payment service gives no list of its payments, so they cannot be compared with the orders.</source>
        <translation>Этот платёжный сервис не даёт списка своих платежей, поэтому их нельзя сверить с заказами.</translation>
    </message>
    <message>
        <source>This target cannot list its orders, so they cannot be compared with the payments.</source>
        <translation>Эта система не может перечислить свои заказы, поэтому их нельзя сверить с платежами.</translation>
    </message>
    <message>
        <source>%1 asks to wait before it gives the next token.</source>
        <translation>%1 просит подождать, прежде чем выдаст следующий токен.</translation>
    </message>
    <message>
        <source>%1 gives no token just now; it is tried again.</source>
        <translation>%1 сейчас не выдаёт токен; попытка будет повторена.</translation>
    </message>
    <message>
        <source>%1 does not take the refresh token any more: consent was withdrawn, the password was changed, or it was unused for long. Get a new one and give it as the secret refreshToken.</source>
        <translation>%1 больше не принимает refresh token: согласие отозвано, пароль изменён или им долго не пользовались. Получите новый и задайте его как секрет refreshToken.</translation>
    </message>
    <message>
        <source>%1 does not know this client ID with this client secret. Compare both with the application that you registered there.</source>
        <translation>%1 не знает этого client ID с этим client secret. Сравните оба с приложением, которое вы там зарегистрировали.</translation>
    </message>
    <message>
        <source>%1 answered without a token; check oauthAddress.</source>
        <translation>%1 ответил без токена; проверьте oauthAddress.</translation>
    </message>
    <message>
        <source>%1 gives no token, with the words: %2. Check oauthAddress and scope.</source>
        <translation>%1 не выдаёт токен и говорит: %2. Проверьте oauthAddress и scope.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses with the words: %2.</source>
        <translation>Почтовый сервер %1 отказывает со словами: %2.</translation>
    </message>
    <message>
        <source>Gmail does not take this password for %1. It wants an app password, not the account&apos;s own: Google Account, Security, 2-Step Verification, App passwords.</source>
        <translation>Gmail не принимает этот пароль для %1. Нужен пароль приложения, а не пароль аккаунта: Аккаунт Google, Безопасность, Двухэтапная аутентификация, Пароли приложений.</translation>
    </message>
    <message>
        <source>Microsoft does not take this password for %1; it has switched passwords off for IMAP. Choose xoauth2 with an application of your own.</source>
        <translation>Microsoft не принимает этот пароль для %1: пароли для IMAP там отключены. Выберите xoauth2 с собственным приложением.</translation>
    </message>
    <message>
        <source>The mail server %1 does not take user name and password of %2. Many providers want a password for this application only, and IMAP switched on in their settings.</source>
        <translation>Почтовый сервер %1 не принимает имя и пароль %2. Многие провайдеры требуют отдельный пароль для программы и включённый IMAP в настройках.</translation>
    </message>
    <message>
        <source>The mail server %1 does not take the token for %2. The token&apos;s account and the user name must be the same, the scope must allow IMAP, and IMAP must be switched on for the mailbox.</source>
        <translation>Почтовый сервер %1 не принимает токен для %2. Аккаунт токена и имя пользователя должны совпадать, scope должен разрешать IMAP, и IMAP должен быть включён для ящика.</translation>
    </message>
    <message>
        <source>The mail server %1 numbers its mails anew each time (no UIDVALIDITY), so what was read cannot be known; choose another server.</source>
        <translation>Почтовый сервер %1 каждый раз нумерует письма заново (нет UIDVALIDITY), поэтому нельзя знать, что уже прочитано; выберите другой сервер.</translation>
    </message>
    <message>
        <source>The folder “%1” is there, and %2 must not read it. Give it the right to, or choose another folder.</source>
        <translation>Папка «%1» есть, но у %2 нет права её читать. Дайте это право или выберите другую папку.</translation>
    </message>
    <message>
        <source>There is no folder “%1” in this mailbox; perhaps it was renamed, moved or deleted. There are: %2.</source>
        <translation>В этом ящике нет папки «%1»; возможно, её переименовали, переместили или удалили. Есть: %2.</translation>
    </message>
    <message>
        <source>The mail server %1 answers, and %2 is logged in.</source>
        <translation>Почтовый сервер %1 отвечает, вход выполнен (%2).</translation>
    </message>
    <message>
        <source>The connection is not encrypted; that is allowed only because the server is this computer.</source>
        <translation>Соединение не зашифровано; это разрешено лишь потому, что сервер — этот самый компьютер.</translation>
    </message>
    <message>
        <source>Its certificate is trusted: %1, until %2.</source>
        <translation>Его сертификату можно доверять: %1, до %2.</translation>
    </message>
    <message>
        <source>Its certificate is the one whose fingerprint is set: %1, until %2. After a renewal the new fingerprint must be entered.</source>
        <translation>Его сертификат тот самый, чей отпечаток задан: %1, до %2. После обновления сертификата нужно ввести новый отпечаток.</translation>
    </message>
    <message>
        <source>Mails in the folder “%1”: %2; of the last %3 days: %4.</source>
        <translation>Писем в папке «%1»: %2; за последние дни (%3): %4.</translation>
    </message>
    <message>
        <source>The server tells of new mail by itself (IDLE).</source>
        <translation>Сервер сам сообщает о новых письмах (IDLE).</translation>
    </message>
    <message>
        <source>The server does not tell of new mail by itself (no IDLE); it is asked every %1 min.</source>
        <translation>Сервер сам не сообщает о новых письмах (нет IDLE); его спрашивают каждые %1 мин.</translation>
    </message>
    <message>
        <source>The mailbox is full to %1 %; when it is full, mails about payments are refused. Delete what is not needed.</source>
        <translation>Ящик заполнен на %1 %; когда он переполнится, письма о платежах будут отклоняться. Удалите ненужное.</translation>
    </message>
    <message>
        <source>There is no folder “%1” into which mails could be moved; create it or change moveTo.</source>
        <translation>Нет папки «%1», в которую можно перемещать письма; создайте её или измените moveTo.</translation>
    </message>
    <message>
        <source>The stored mail cannot be read.</source>
        <translation>Сохранённое письмо не удаётся прочитать.</translation>
    </message>
    <message>
        <source>The mailbox needs the IMAP server (host) and the user name (user) in its settings.</source>
        <translation>Для ящика в настройках нужны сервер IMAP (host) и имя пользователя (user).</translation>
    </message>
    <message>
        <source>The fingerprint is not SHA-256: 64 digits and letters a to f, with or without colons. “setup check” without it shows the right one.</source>
        <translation>Отпечаток не является SHA-256: 64 цифры и буквы от a до f, с двоеточиями или без. «setup check» без него покажет правильный.</translation>
    </message>
    <message>
        <source>Mails cannot be moved to “%1”, the folder they are read from; change moveTo.</source>
        <translation>Письма нельзя перемещать в «%1» — это папка, из которой их читают; измените moveTo.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s password was never given; give it with: provodka-cli secret set %1 password</source>
        <translation>Пароль ящика ещё не задан; задайте его так: provodka-cli secret set %1 password</translation>
    </message>
    <message>
        <source>XOAUTH2 needs the provider&apos;s address for tokens (oauthAddress), which begins with https://.</source>
        <translation>Для XOAUTH2 нужен адрес токенов провайдера (oauthAddress), который начинается с https://.</translation>
    </message>
    <message>
        <source>XOAUTH2 needs the client ID (clientId) of the application that you registered with the provider.</source>
        <translation>Для XOAUTH2 нужен client ID (clientId) приложения, которое вы зарегистрировали у провайдера.</translation>
    </message>
    <message>
        <source>XOAUTH2 needs a refresh token; give it with: provodka-cli secret set %1 refreshToken</source>
        <translation>Для XOAUTH2 нужен refresh token; задайте его так: provodka-cli secret set %1 refreshToken</translation>
    </message>
    <message>
        <source>Planfix answered success, but the entry of %1 is still at task %2. Look whether the token&apos;s owner may delete entries of the data tag.</source>
        <translation>Planfix сообщил об успехе, но запись на %1 всё ещё в задаче %2. Проверьте, может ли владелец токена удалять записи аналитики.</translation>
    </message>
    <message>
        <source>“%1” is nobody in Planfix; enter a task whose assignee is told by comments (task:10485) or an employee who gets a task (user:5).</source>
        <translation>В Planfix нет «%1»; введите задачу, исполнителя которой оповестят комментарии (task:10485), или сотрудника, который получит задачу (user:5).</translation>
    </message>
    <message>
        <source>Planfix did not delete the entry (%1). Allow the token&apos;s owner to delete entries of the data tag, and look whether the task&apos;s status forbids it.</source>
        <translation>Planfix не удалил запись (%1). Разрешите владельцу токена удалять записи аналитики и проверьте, не запрещает ли этого статус задачи.</translation>
    </message>
    <message>
        <source>User %1 has no password here; give it as the connection&apos;s secret “password”.</source>
        <translation>Для пользователя %1 здесь нет пароля; задайте его как секрет «password» этого подключения.</translation>
    </message>
    <message>
        <source>%1 answers with what no mail server says. Check host and port in the connection&apos;s settings.</source>
        <translation>%1 отвечает так, как не отвечает ни один почтовый сервер. Проверьте сервер и порт в настройках подключения.</translation>
    </message>
    <message>
        <source>The mail server %1 takes no password on this way. Check port and security in the connection&apos;s settings, or leave the user empty where none is asked for.</source>
        <translation>Почтовый сервер %1 таким способом пароль не принимает. Проверьте порт и защиту в настройках подключения или оставьте пользователя пустым, если его не спрашивают.</translation>
    </message>
    <message>
        <source>The mail connection needs the host of the server and a port from 1 to 65535.</source>
        <translation>Почтовому подключению нужны адрес сервера и порт от 1 до 65535.</translation>
    </message>
    <message>
        <source>The setting “fingerprint” takes the SHA-256 fingerprint of a certificate: 64 digits and letters from A to F, with or without colons.</source>
        <translation>Параметр «fingerprint» — это отпечаток сертификата SHA-256: 64 цифры и буквы от A до F, с двоеточиями или без.</translation>
    </message>
    <message>
        <source>The mail server %1 answers, and the connection to it is encrypted.</source>
        <translation>Почтовый сервер %1 отвечает, соединение с ним защищено.</translation>
    </message>
    <message>
        <source>The mail server %1 on this computer answers.</source>
        <translation>Почтовый сервер %1 на этом компьютере отвечает.</translation>
    </message>
    <message>
        <source>It knows user %1 and the password. No mail was sent; &quot;provodka-cli alarm test&quot; sends one.</source>
        <translation>Он знает пользователя %1 и пароль. Письмо не отправлено; его отправляет «provodka-cli alarm test».</translation>
    </message>
    <message>
        <source>No user is set, so none was tried. Whether the server takes mail from here shows with &quot;provodka-cli alarm test&quot;.</source>
        <translation>Пользователь не задан, поэтому не проверен. Принимает ли сервер почту отсюда, покажет «provodka-cli alarm test».</translation>
    </message>
    <message>
        <source>The mail server %1 is busy or closing and asks to come back later; it is tried again. It said: %2</source>
        <translation>Почтовый сервер %1 занят или завершает работу и просит прийти позже; попытка будет повторена. Ответ сервера: %2</translation>
    </message>
    <message>
        <source>The mail server %1 does not let this computer in. It said: %2 Check host and port, or ask the server&apos;s administrator.</source>
        <translation>Почтовый сервер %1 не впускает этот компьютер. Ответ сервера: %2 Проверьте сервер и порт или обратитесь к администратору сервера.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no STARTTLS on this port. Choose TLS in the connection&apos;s settings, usually with port 465.</source>
        <translation>Почтовый сервер %1 на этом порту не предлагает STARTTLS. Выберите в настройках подключения TLS, обычно с портом 465.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot check the password just now; it is tried again.</source>
        <translation>Почтовый сервер %1 сейчас не может проверить пароль; попытка будет повторена.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses user %2 or the password. Enter the password again; where the mailbox has two-step sign-in, make an app password and enter that.</source>
        <translation>Почтовый сервер %1 не принимает пользователя %2 или пароль. Введите пароль ещё раз; если у ящика двухэтапный вход, создайте пароль приложения и введите его.</translation>
    </message>
    <message>
        <source>The mail server %1 does not let %2 be the sender. It said: %3 Enter the mailbox&apos;s own address as sender.</source>
        <translation>Почтовый сервер %1 не разрешает %2 быть отправителем. Ответ сервера: %3 Введите отправителем собственный адрес ящика.</translation>
    </message>
    <message>
        <source>The mailbox of %1 takes nothing more: it is full. Make room in it; it is tried again. The mail server said: %2</source>
        <translation>Ящик %1 больше ничего не принимает: он полон. Освободите в нём место; попытка будет повторена. Ответ сервера: %2</translation>
    </message>
    <message>
        <source>The mail server %1 did not take the mail for %2 yet; it is tried again. It said: %3</source>
        <translation>Почтовый сервер %1 пока не принял письмо для %2; попытка будет повторена. Ответ сервера: %3</translation>
    </message>
    <message>
        <source>The mail server %1 takes no mail for %2. It said: %3 Check the address in the workspace&apos;s settings.</source>
        <translation>Почтовый сервер %1 не принимает писем для %2. Ответ сервера: %3 Проверьте адрес в настройках рабочего пространства.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the mail for %2. It said: %3</source>
        <translation>Почтовый сервер %1 отклонил письмо для %2. Ответ сервера: %3</translation>
    </message>
    <message>
        <source>“%1” is not a mail address that can be written to.</source>
        <translation>«%1» — не почтовый адрес, на который можно писать.</translation>
    </message>
    <message>
        <source>There is no SecretKey, so WayForPay can neither be asked about a payment nor for its list: payments are known from mails only, and nothing is booked that a person or the route&apos;s trust in mails (mailTrust) does not allow. The SecretKey stands in the cabinet m.wayforpay.com, Налаштування магазину.</source>
        <translation>Нет SecretKey, поэтому WayForPay нельзя ни спросить о платеже, ни попросить список: о платежах известно только из писем, и не вносится ничего, чего не разрешает человек или доверие маршрута к письмам (mailTrust). SecretKey находится в кабинете m.wayforpay.com, Налаштування магазину.</translation>
    </message>
    <message>
        <source>The address to listen on is not opened: without the SecretKey anybody could sign a callback.</source>
        <translation>Адрес приёма не открыт: без SecretKey уведомление мог бы подписать кто угодно.</translation>
    </message>
    <message>
        <source>No address to listen on is set and the list is not read by itself: payments are seen only when a mail in a mailbox of the route announces them.</source>
        <translation>Адрес приёма не указан, и список сам не читается: платежи видны только тогда, когда о них сообщит письмо в ящике маршрута.</translation>
    </message>
    <message>
        <source>Route “%1” books no payments, so there is nothing to compare.</source>
        <translation>Маршрут «%1» не вносит платежей, поэтому сверять нечего.</translation>
    </message>
    <message>
        <source>No payment service of route “%1” can be asked for a list, so there is nothing to compare with; give its connection the keys of its API.</source>
        <translation>Ни один платёжный сервис маршрута «%1» нельзя попросить о списке, поэтому сверять не с чем; дайте его подключению ключи API.</translation>
    </message>
    <message>
        <source>Compared with the payment service from %3 to %4: %1 of %2 payments agree, nothing to do.</source>
        <translation>Сверено с платёжным сервисом с %3 по %4: совпадают %1 из %2 платежей, делать ничего не нужно.</translation>
    </message>
    <message>
        <source>Compared with the payment service from %3 to %4: %1 of %2 payments agree; %5 things to look at.</source>
        <translation>Сверено с платёжным сервисом с %3 по %4: совпадают %1 из %2 платежей; стоит посмотреть: %5.</translation>
    </message>
    <message>
        <source>Payments and orders of route “%1” could not be compared tonight. %2</source>
        <translation>Платежи и заказы маршрута «%1» этой ночью не удалось сверить. %2</translation>
    </message>
    <message>
        <source>Provodka did not work for %1 minutes: it was off, or the computer slept.</source>
        <translation>Provodka не работала %1 мин: она была выключена, или компьютер спал.</translation>
    </message>
    <message>
        <source>Connection “%1” does not work: %2</source>
        <translation>Подключение «%1» не работает: %2</translation>
    </message>
    <message>
        <source>Route “%1”: %2</source>
        <translation>Маршрут «%1»: %2</translation>
    </message>
    <message>
        <source>Connection “%1”: %2</source>
        <translation>Подключение «%1»: %2</translation>
    </message>
    <message>
        <source>Alarms do not reach %1 through “%2”: %3</source>
        <translation>Тревоги не доходят до %1 через «%2»: %3</translation>
    </message>
    <message>
        <source>The disk with the workspace has only %1 MB left; when it is full, Provodka stops. Free some space on it.</source>
        <translation>На диске с рабочим пространством осталось только %1 МБ; когда он заполнится, Provodka остановится. Освободите на нём место.</translation>
    </message>
    <message>
        <source>The entry of %1 for payment %2 is gone from order %3 already.</source>
        <translation>Записи на %1 по платежу %2 в заказе %3 уже нет.</translation>
    </message>
    <message>
        <source>The entry of %1 for payment %2 was removed from order %3.</source>
        <translation>Запись на %1 по платежу %2 удалена из заказа %3.</translation>
    </message>
    <message>
        <source>Payments can reach route “%1” in no way: have a source read its list every few minutes or listen for callbacks, or add a mailbox to the route&apos;s sources.</source>
        <translation>Платежи никак не могут дойти до маршрута «%1»: пусть источник читает список каждые несколько минут или принимает уведомления, либо добавьте к источникам маршрута ящик.</translation>
    </message>
    <message>
        <source>Payments can reach route “%1” in no way: give the secret with “provodka-cli secret set %2 %3”, or add a mailbox to the route&apos;s sources.</source>
        <translation>Платежи никак не могут дойти до маршрута «%1»: задайте секрет через «provodka-cli secret set %2 %3» или добавьте к источникам маршрута ящик.</translation>
    </message>
    <message>
        <source>The mail “%1” of %2, whose domain our mail host has verified, was read by rule %3: payment %4 of %5.</source>
        <translation>Письмо «%1» от %2, чей домен проверил наш почтовый узел, прочитано правилом %3: платёж %4 на %5.</translation>
    </message>
    <message>
        <source>The mail “%1” that names %2 as its sender was read by rule %3: payment %4 of %5.</source>
        <translation>Письмо «%1», называющее отправителем %2, прочитано правилом %3: платёж %4 на %5.</translation>
    </message>
    <message>
        <source>The mail “%1” of %2 was read by rule %3: payment %4 of %5. Nothing proves who wrote it.</source>
        <translation>Письмо «%1» от %2 прочитано правилом %3: платёж %4 на %5. Ничто не подтверждает, кто его написал.</translation>
    </message>
    <message>
        <source>A mail in %1 cannot be read at all; the list of payments is looked at instead.</source>
        <translation>Письмо в %1 совсем не удаётся прочитать; вместо этого просматривается список платежей.</translation>
    </message>
    <message>
        <source>The mail “%1” of %2 came, but route “%3” has no rule to read mails by (mailRules); perhaps a payment came. Write a rule and try it with “rule test”.</source>
        <translation>Пришло письмо «%1» от %2, но у маршрута «%3» нет правила для чтения писем (mailRules); возможно, пришёл платёж. Напишите правило и проверьте его через «rule test».</translation>
    </message>
    <message>
        <source>No rule of route “%3” can read the mail “%1” of %2; perhaps a payment came. Try the rules with “rule test” and correct them.</source>
        <translation>Ни одно правило маршрута «%3» не может прочитать письмо «%1» от %2; возможно, пришёл платёж. Проверьте правила через «rule test» и исправьте их.</translation>
    </message>
    <message>
        <source>No rule of route “%3” can read the mail “%1” of %2; the list of payments is looked at instead. Try the rules with “rule test” and correct them.</source>
        <translation>Ни одно правило маршрута «%3» не может прочитать письмо «%1» от %2; вместо этого просматривается список платежей. Проверьте правила через «rule test» и исправьте их.</translation>
    </message>
    <message>
        <source>The mail “%1” of %2 names no payment; the list of payments is looked at for it.</source>
        <translation>Письмо «%1» от %2 не называет платежа; его ищут в списке платежей.</translation>
    </message>
    <message>
        <source>The mail “%1” of %2 is read by no rule of route “%3” and was skipped.</source>
        <translation>Письмо «%1» от %2 не читает ни одно правило маршрута «%3», оно пропущено.</translation>
    </message>
    <message>
        <source>The mail “%1” of %2 was read by rule %3 and names payment %4; the payment service is asked about it.</source>
        <translation>Письмо «%1» от %2 прочитано правилом %3, оно называет платёж %4; о нём спрашивают платёжный сервис.</translation>
    </message>
    <message>
        <source>Many mails in %1 name payments that the payment service does not know. Perhaps somebody forges them, or a rule of route “%2” takes another number for the payment&apos;s. For an hour they only ring: real payments are found in the list.</source>
        <translation>Много писем в %1 называют платежи, которых платёжный сервис не знает. Возможно, их кто-то подделывает, или правило маршрута «%2» берёт за номер платежа другой номер. Час они будут только извещать: настоящие платежи находятся в списке.</translation>
    </message>
    <message>
        <source>The mail “%1” of %2 was read by rule %3 and says something else about payment %4 than is known; the payment service is asked again.</source>
        <translation>Письмо «%1» от %2 прочитано правилом %3, и о платеже %4 оно говорит другое, чем известно; платёжный сервис спрашивают ещё раз.</translation>
    </message>
    <message>
        <source>The mail “%1” of %2 was read by rule %3 and names payment %4, which is known already.</source>
        <translation>Письмо «%1» от %2 прочитано правилом %3, оно называет платёж %4, который уже известен.</translation>
    </message>
    <message>
        <source>A mail names payment %1 of %2, but %3 does not know it yet; it is asked again in some minutes.</source>
        <translation>Письмо называет платёж %1 на сумму %2, но %3 его ещё не знает; через несколько минут его спросят ещё раз.</translation>
    </message>
    <message>
        <source>A mail names payment %1 of %2, but %3 knows no such payment, so it was not booked: perhaps somebody forged the mail, or a rule takes another number for the payment&apos;s. Look at the payment service; if there is nothing, skip it.</source>
        <translation>Письмо называет платёж %1 на сумму %2, но %3 такого платежа не знает, поэтому он не внесён: возможно, письмо кто-то подделал, или правило берёт за номер платежа другой номер. Посмотрите в платёжном сервисе; если там ничего нет, пропустите.</translation>
    </message>
    <message>
        <source>A mail names payment %1 of %2, which %3 does not know; payment %4 of the same sum came at the same time. Probably the rule takes another number for the payment&apos;s: nothing is lost, but correct it.</source>
        <translation>Письмо называет платёж %1 на сумму %2, которого %3 не знает; тогда же пришёл платёж %4 на ту же сумму. Вероятно, правило берёт за номер платежа другой номер: ничего не потеряно, но исправьте его.</translation>
    </message>
    <message>
        <source>Copy of the workspace, %1: %2</source>
        <translation>Копия рабочего пространства, %1: %2</translation>
    </message>
    <message>
        <source>Comparison, %1: %2</source>
        <translation>Сверка, %1: %2</translation>
    </message>
    <message>
        <source>The connection that people are told through is not there, or cannot tell people anything; correct it in the workspace&apos;s settings.</source>
        <translation>Подключения, через которое оповещают людей, нет или оно не умеет оповещать; исправьте его в настройках рабочего пространства.</translation>
    </message>
    <message>
        <source>%1 was told through “%2”: %3</source>
        <translation>%1 оповещён через «%2»: %3</translation>
    </message>
    <message>
        <source>%1 was not told through “%2” for three days; it is given up: %3</source>
        <translation>%1 не удавалось оповестить через «%2» три дня; попытки прекращены: %3</translation>
    </message>
    <message>
        <source>%1 could not be told through “%2”; it is tried again: %3</source>
        <translation>%1 не удалось оповестить через «%2»; попытка будет повторена: %3</translation>
    </message>
    <message>
        <source>Name each order once, and leave out the sum of one of them at most: it takes what is left.</source>
        <translation>Укажите каждый заказ один раз; без суммы может быть не более одного из них: на него придётся остаток.</translation>
    </message>
    <message>
        <source>Nothing of the %1 would be left for one of the orders.</source>
        <translation>Из %1 одному из заказов ничего не осталось бы.</translation>
    </message>
    <message>
        <source>A notice from %1 was received and kept, but it cannot be read; what is wrong with it stands in its story.</source>
        <translation>Уведомление от %1 получено и сохранено, но прочитать его не удаётся; что с ним не так, сказано в его истории.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 was finished long ago and its details were removed; now it has status “%3”. Do by hand what that means for the order, then skip this event.</source>
        <translation>Платёж %1 на сумму %2 давно завершён, а его данные удалены; теперь его статус «%3». Сделайте вручную то, что это значит для заказа, а затем пропустите это событие.</translation>
    </message>
    <message>
        <source>This event is being undone; try again in a moment.</source>
        <translation>Записанное для этого события как раз отменяется; попробуйте ещё раз через мгновение.</translation>
    </message>
    <message>
        <source>This event was finished long ago and its details were removed; do by hand what is missing.</source>
        <translation>Это событие давно завершено, а его данные удалены; сделайте вручную то, чего не хватает.</translation>
    </message>
    <message>
        <source>%1 assigned the payment to %2 and answers for it that the money came.</source>
        <translation>%1: платёж привязан к %2 под собственную ответственность за то, что деньги пришли.</translation>
    </message>
    <message>
        <source>This route only watches and writes nothing; let it work before anything is undone.</source>
        <translation>Этот маршрут только наблюдает и ничего не пишет; дайте ему работать, прежде чем что-то отменять.</translation>
    </message>
    <message>
        <source>This event is being undone already.</source>
        <translation>Записанное для этого события уже отменяется.</translation>
    </message>
    <message>
        <source>Nothing was written for this event that still stands.</source>
        <translation>Для этого события не записано ничего, что ещё действует.</translation>
    </message>
    <message>
        <source>%1 asked to undo what was written for payment %2.</source>
        <translation>%1: запрос отменить записанное для платежа %2.</translation>
    </message>
    <message>
        <source>%1 undid what was written for payment %2 of %3; it is not booked again unless somebody asks to try again.</source>
        <translation>%1: записанное для платежа %2 на %3 отменено; его больше не внесут, пока кто-нибудь не попросит попробовать ещё раз.</translation>
    </message>
    <message>
        <source>Only a part of what was written for payment %1 was undone; look at the order.</source>
        <translation>Отменена лишь часть записанного для платежа %1; посмотрите на заказ.</translation>
    </message>
    <message>
        <source>Nothing was undone for payment %1.</source>
        <translation>Для платежа %1 ничего не отменено.</translation>
    </message>
    <message>
        <source>The nightly copy is in %1 (%2, events: %3).</source>
        <translation>Ночная копия — в %1 (%2, событий: %3).</translation>
    </message>
    <message>
        <source>There is no copy of this night: %1</source>
        <translation>Копии за эту ночь нет: %1</translation>
    </message>
    <message>
        <source>What is old could not be removed: %1</source>
        <translation>Старые данные не удалось удалить: %1</translation>
    </message>
    <message>
        <source>What is old was removed: %1 lines of the log, the raw text of %2 notices, the details of %3 events.</source>
        <translation>Старые данные удалены: строк журнала — %1, исходного текста уведомлений — %2, данных событий — %3.</translation>
    </message>
    <message>
        <source>Provodka would book %1 of payment %2 at order %3 now; this route only watches.</source>
        <translation>Сейчас Provodka внесла бы %1 за платёж %2 в заказ %3; этот маршрут только наблюдает.</translation>
    </message>
    <message>
        <source>Provodka would move order %1 from “%2” to “%3” now; this route only watches.</source>
        <translation>Сейчас Provodka переместила бы заказ %1 из «%2» в статус «%3»; этот маршрут только наблюдает.</translation>
    </message>
    <message>
        <source>Provodka would write a comment at order %1 now; this route only watches.</source>
        <translation>Сейчас Provodka написала бы комментарий в заказе %1; этот маршрут только наблюдает.</translation>
    </message>
    <message>
        <source>This route only watches: nothing was written. For payment %1 of %2 at order %3 Provodka would have come to “%4”.</source>
        <translation>Этот маршрут только наблюдает: ничего не записано. Для платежа %1 на сумму %2 в заказе %3 Provodka пришла бы к «%4».</translation>
    </message>
    <message>
        <source>Not sent, because the route only watches now.</source>
        <translation>Не отправлено, потому что маршрут теперь только наблюдает.</translation>
    </message>
    <message>
        <source>The route works now; payment %1, which it had only watched, is looked at again.</source>
        <translation>Маршрут теперь работает; платёж %1, за которым он только наблюдал, рассматривается снова.</translation>
    </message>
    <message>
        <source>The connection does not say whose Authentication-Results are believed, so the sender is not proven.</source>
        <translation>Подключение не говорит, чьему Authentication-Results доверять, поэтому отправитель не подтверждён.</translation>
    </message>
    <message>
        <source>The mail does not name exactly one sender, so its sender is not proven.</source>
        <translation>Письмо не называет ровно одного отправителя, поэтому отправитель не подтверждён.</translation>
    </message>
    <message>
        <source>%1 wrote no Authentication-Results on this mail: the sender is not proven.</source>
        <translation>%1 не записал Authentication-Results в это письмо: отправитель не подтверждён.</translation>
    </message>
    <message>
        <source>The topmost Authentication-Results cannot be read: the sender is not proven.</source>
        <translation>Верхний Authentication-Results не удаётся прочитать: отправитель не подтверждён.</translation>
    </message>
    <message>
        <source>The topmost Authentication-Results are of &quot;%1&quot;, not of %2: the sender is not proven.</source>
        <translation>Верхний Authentication-Results принадлежит «%1», а не %2: отправитель не подтверждён.</translation>
    </message>
    <message>
        <source>%1 found the sender %2 genuine (dmarc=pass).</source>
        <translation>%1 считает отправителя %2 настоящим (dmarc=pass).</translation>
    </message>
    <message>
        <source>%1 found the signature of %2 right (dkim=pass).</source>
        <translation>%1 считает подпись %2 верной (dkim=pass).</translation>
    </message>
    <message>
        <source>%1 found no right signature that belongs to %2 (neither dkim=pass nor dmarc=pass): the sender is not proven.</source>
        <translation>%1 не нашёл верной подписи, принадлежащей %2 (ни dkim=pass, ни dmarc=pass): отправитель не подтверждён.</translation>
    </message>
    <message>
        <source>This is not an e-mail: it does not begin with header lines.</source>
        <translation>Это не электронное письмо: оно не начинается со строк заголовка.</translation>
    </message>
    <message>
        <source>A secure connection to the mail server %1 could not be made. Check port and security in the connection&apos;s settings: 993 goes with tls, 143 with starttls.</source>
        <translation>Не удалось установить защищённое соединение с почтовым сервером %1. Проверьте порт и защиту в настройках подключения: 993 — для tls, 143 — для starttls.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 has expired. Its owner has to renew it; if it was renewed, check the date and time of this computer. Its fingerprint is %2.</source>
        <translation>Срок действия сертификата почтового сервера %1 истёк. Его владелец должен обновить сертификат; если он обновлён, проверьте дату и время этого компьютера. Отпечаток: %2.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not valid yet. Check the date and time of this computer. Its fingerprint is %2.</source>
        <translation>Сертификат почтового сервера %1 ещё не действует. Проверьте дату и время этого компьютера. Отпечаток: %2.</translation>
    </message>
    <message>
        <source>The mail server at %1 has a certificate for another name. Check the host in the connection&apos;s settings. The certificate&apos;s fingerprint is %2.</source>
        <translation>У почтового сервера по адресу %1 сертификат на другое имя. Проверьте сервер в настройках подключения. Отпечаток сертификата: %2.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is signed by nobody whom this computer trusts. If it is your own server, compare the fingerprint with its administrator&apos;s and enter it in the connection&apos;s settings: %2.</source>
        <translation>Сертификат почтового сервера %1 не подписан никем, кому доверяет этот компьютер. Если это ваш собственный сервер, сверьте отпечаток с его администратором и введите его в настройках подключения: %2.</translation>
    </message>
    <message>
        <source>The mail server %1 shows another certificate than the one whose fingerprint stands in the connection&apos;s settings. If it was renewed, enter the new fingerprint: %2. Otherwise somebody may be intercepting the connection.</source>
        <translation>Почтовый сервер %1 показывает не тот сертификат, чей отпечаток есть в настройках подключения. Если его обновили, введите новый отпечаток: %2. Иначе соединение, возможно, кто-то перехватывает.</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 ended; it is made again.</source>
        <translation>Соединение с почтовым сервером %1 оборвалось; оно устанавливается снова.</translation>
    </message>
    <message>
        <source>%1 answered with something that is not IMAP. Check host and port in the connection&apos;s settings.</source>
        <translation>%1 ответил чем-то, что не является IMAP. Проверьте сервер и порт в настройках подключения.</translation>
    </message>
    <message>
        <source>The mail server %1 said more than it may before the encryption began; somebody may be intercepting the connection. Nothing was sent. Choose tls as security, if the server offers it.</source>
        <translation>Почтовый сервер %1 сказал больше, чем можно до начала шифрования; возможно, соединение кто-то перехватывает. Ничего не отправлено. Выберите защиту tls, если сервер её предлагает.</translation>
    </message>
    <message>
        <source>The mail server %1 ended the connection with the words: %2. It is made again.</source>
        <translation>Почтовый сервер %1 завершил соединение со словами: %2. Оно устанавливается снова.</translation>
    </message>
    <message>
        <source>Without encryption everybody on the way to %1 could read the password; choose tls or starttls as security.</source>
        <translation>Без шифрования каждый на пути к %1 мог бы прочитать пароль; выберите защиту tls или starttls.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no STARTTLS, or somebody on the way takes it out. Nothing was sent in plain text. Choose tls as security, usually with port 993.</source>
        <translation>Почтовый сервер %1 не предлагает STARTTLS, или кто-то по дороге это убирает. Открытым текстом ничего не отправлено. Выберите защиту tls, обычно с портом 993.</translation>
    </message>
    <message>
        <source>The mail server %1 takes no passwords in this way; choose another security, or xoauth2.</source>
        <translation>Почтовый сервер %1 таким способом пароли не принимает; выберите другую защиту или xoauth2.</translation>
    </message>
    <message>
        <source>The mail server %1 knows no XOAUTH2; choose password as the way to log in.</source>
        <translation>Почтовый сервер %1 не знает XOAUTH2; выберите вход по паролю.</translation>
    </message>
    <message>
        <source>Without encryption a password would be read on the way to %1; choose TLS or STARTTLS.</source>
        <translation>Без шифрования пароль прочитали бы на пути к %1; выберите TLS или STARTTLS.</translation>
    </message>
    <message>
        <source>The way to %1 is tampered with: words came before the encryption began. Use TLS instead of STARTTLS, or another network.</source>
        <translation>В соединение с %1 вмешиваются: данные пришли до начала шифрования. Пользуйтесь TLS вместо STARTTLS или другой сетью.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one in the connection&apos;s settings. If the server&apos;s certificate was renewed, enter its new fingerprint: %2</source>
        <translation>%1 показывает не тот сертификат, что в настройках подключения. Если сертификат сервера обновили, введите его новый отпечаток: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by nobody this computer trusts. Check the host; if the server is your own, enter the fingerprint of its certificate in the connection&apos;s settings: %2</source>
        <translation>Сертификат %1 не подписан никем, кому доверяет этот компьютер. Проверьте сервер; если он ваш собственный, введите отпечаток его сертификата в настройках подключения: %2</translation>
    </message>
    <message>
        <source>%1 refuses connections. Check host and port in the connection&apos;s settings; it is tried again.</source>
        <translation>%1 не принимает соединений. Проверьте сервер и порт в настройках подключения; попытка будет повторена.</translation>
    </message>
    <message>
        <source>A secure connection to %1 could not be made. Check port and security in the connection&apos;s settings: TLS and STARTTLS have ports of their own.</source>
        <translation>Не удалось установить защищённое соединение с %1. Проверьте порт и защиту в настройках подключения: у TLS и STARTTLS разные порты.</translation>
    </message>
    <message>
        <source>%1 ended the connection; it is tried again.</source>
        <translation>%1 завершил соединение; попытка будет повторена.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is of %3, and the books are closed until %4; it was not booked. Confirm it to book it at order %5 with %6, the first open day.</source>
        <translation>Дата платежа %1 на сумму %2 — %3, а учёт закрыт до %4; он не внесён. Подтвердите, чтобы внести его в заказ %5 датой %6 — первым открытым днём.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is booked at order %3 (due %4, paid before %5). It is of %6, which is closed: it gets %7, the first open day.</source>
        <translation>Платёж %1 на сумму %2 вносится в заказ %3 (к оплате %4, оплачено раньше %5). День %6 закрыт, поэтому платёж вносится датой %7 — первым открытым днём.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is booked at order %3 (due %4, paid before %5). It is of %6, which is closed: %8 decided that it gets %7, the first open day.</source>
        <translation>Платёж %1 на сумму %2 вносится в заказ %3 (к оплате %4, оплачено раньше %5). День %6 закрыт; по решению человека (%8) платёж вносится датой %7 — первым открытым днём.</translation>
    </message>
    <message>
        <source>Payment %1 came: %2.</source>
        <translation>Пришёл платёж %1: %2.</translation>
    </message>
    <message>
        <source>Payment %1 came: %2 from %3.</source>
        <translation>Пришёл платёж %1: %2 от %3.</translation>
    </message>
    <message>
        <source>The order says as well that payment %1 of %2 came.</source>
        <translation>В заказе также сказано, что пришёл платёж %1 на сумму %2.</translation>
    </message>
    <message>
        <source>%1 of %2 came for order %3; %4 is missing.</source>
        <translation>За заказ %3 пришло %1 из %2; не хватает %4.</translation>
    </message>
    <message>
        <source>Whoever is responsible for order %1 is told that %2 is missing.</source>
        <translation>Ответственный за заказ %1 оповещён, что не хватает %2.</translation>
    </message>
    <message>
        <source>“%1” is neither a sum like 150.00 nor a share like 1.5 % (with two decimals at most).</source>
        <translation>«%1» — ни сумма вроде 150.00, ни доля вроде 1.5 % (не более двух десятичных знаков).</translation>
    </message>
    <message>
        <source>&quot;mailTrust&quot; lets mails prove payments, but &quot;mailSenders&quot; does not say whose: name the addresses or domains that the payment service writes from.</source>
        <translation>&quot;mailTrust&quot; разрешает письмам подтверждать платежи, но &quot;mailSenders&quot; не говорит чьим: назовите адреса или домены, с которых пишет платёжный сервис.</translation>
    </message>
    <message>
        <source>&quot;mailTrust&quot; is &quot;sender&quot;: whoever writes a mail with the sender&apos;s address %1, which anybody can do, has a payment booked that never came. Choose &quot;authenticated&quot; or give the payment service&apos;s key.</source>
        <translation>&quot;mailTrust&quot; — &quot;sender&quot;: кто напишет письмо с адресом отправителя %1, а это может кто угодно, тот внесёт платёж, которого не было. Выберите &quot;authenticated&quot; или задайте ключ платёжного сервиса.</translation>
    </message>
    <message>
        <source>Order %1 counts as paid in full and stands in “%3”: %4 of %2 came, and %5 less is tolerated.</source>
        <translation>Заказ %1 считается оплаченным полностью и находится в статусе «%3»: пришло %4 из %2, а недоплата %5 допустима.</translation>
    </message>
    <message>
        <source>Order %1 counts as paid in full and stands in “%3”: %4 came for %2, and %5 more is tolerated.</source>
        <translation>Заказ %1 считается оплаченным полностью и находится в статусе «%3»: за %2 пришло %4, а переплата %5 допустима.</translation>
    </message>
    <message>
        <source>Order %1 counts as paid in full: due %2, paid %4, %5 less is tolerated; it moves on from “%3”.</source>
        <translation>Заказ %1 считается оплаченным полностью: к оплате %2, оплачено %4, недоплата %5 допустима; он переходит дальше из статуса «%3».</translation>
    </message>
    <message>
        <source>Order %1 counts as paid in full: due %2, paid %4, %5 more is tolerated; it moves on from “%3”.</source>
        <translation>Заказ %1 считается оплаченным полностью: к оплате %2, оплачено %4, переплата %5 допустима; он переходит дальше из статуса «%3».</translation>
    </message>
    <message>
        <source>%1 of %2 came for order %3, which reaches %4, but it stands in “%5” and not where orders wait for payment; it was not moved. %6 is missing.</source>
        <translation>За заказ %3 пришло %1 из %2, чего хватает для «%4», но он в статусе «%5», а не там, где заказы ждут оплаты; он не перемещён. Не хватает %6.</translation>
    </message>
    <message>
        <source>%1 of %2 came for order %3, which reaches %4; it stands in “%5” already. %6 is missing.</source>
        <translation>За заказ %3 пришло %1 из %2, чего хватает для «%4»; он уже в статусе «%5». Не хватает %6.</translation>
    </message>
    <message>
        <source>%1 of %2 came for order %3, which reaches %4; it moves on from “%5”. %6 is missing.</source>
        <translation>За заказ %3 пришло %1 из %2, чего хватает для «%4»; он переходит дальше из статуса «%5». Не хватает %6.</translation>
    </message>
    <message>
        <source>%1 decided to move order %2 on from “%3”: due %4, paid %5.</source>
        <translation>%1: решено переместить заказ %2 дальше из «%3»: к оплате %4, оплачено %5.</translation>
    </message>
    <message>
        <source>Payment %1 is of %2 (%5 as the payment service converted it), but order %3 asks for %4; it was not booked.</source>
        <translation>Платёж %1 — на %2 (%5 по пересчёту платёжного сервиса), а заказ %3 просит %4; он не внесён.</translation>
    </message>
    <message>
        <source>Payment %1 is of %2, but order %3 asks for %4; it was not booked.</source>
        <translation>Платёж %1 — на %2, а заказ %3 просит %4; он не внесён.</translation>
    </message>
    <message>
        <source>Order %3 that payment %1 of %2 names is of %4, longer ago than this route takes orders from; it was not booked. If it is meant nevertheless, assign the payment to it.</source>
        <translation>Заказ %3, который называет платёж %1 на сумму %2, создан %4 — раньше, чем берёт этот маршрут; он не внесён. Если всё же речь о нём, привяжите платёж к этому заказу.</translation>
    </message>
    <message>
        <source>The payer of %2 (payment %1) typed order %3, but that stands in “%5” and not where orders wait for payment; it was not booked. If it is meant nevertheless, assign the payment to it.</source>
        <translation>Плательщик %2 (платёж %1) ввёл заказ %3, но он в статусе «%5», а не там, где заказы ждут оплаты; он не внесён. Если всё же речь о нём, привяжите платёж к этому заказу.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is to be given back (%3); how much went back is not known yet, and nothing was undone.</source>
        <translation>Платёж %1 на сумму %2 должен быть возвращён (%3); сколько возвращено, ещё неизвестно, и ничего не отменено.</translation>
    </message>
    <message>
        <source>The payer of %2 (payment %1) typed several order numbers: %3; assign the payment to the right one, or split it over them.</source>
        <translation>Плательщик %2 (платёж %1) ввёл несколько номеров заказов: %3; привяжите платёж к правильному или распределите его между ними.</translation>
    </message>
    <message>
        <source>The payer typed this number.</source>
        <translation>Этот номер ввёл плательщик.</translation>
    </message>
    <message>
        <source>What came about payment %1 of %2 contradicts itself, and there is nobody to ask. Look at the payment service; if the money came, assign the payment to an order, otherwise skip it.</source>
        <translation>Сведения о платеже %1 на сумму %2 противоречат друг другу, а проверить их негде. Посмотрите в платёжном сервисе; если деньги пришли, привяжите платёж к заказу, иначе пропустите.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is not proven, and no source of the route can be asked about it. Give the payment service&apos;s key, or look there yourself and assign the payment to an order.</source>
        <translation>Платёж %1 на сумму %2 не подтверждён, и ни один источник маршрута нельзя о нём спросить. Задайте ключ платёжного сервиса или посмотрите там сами и привяжите платёж к заказу.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is known from a mail only, and this route trusts no mails. Look at the payment service; if the money came, assign the payment to an order, otherwise skip it.</source>
        <translation>О платеже %1 на сумму %2 известно только из письма, а этот маршрут письмам не доверяет. Посмотрите в платёжном сервисе; если деньги пришли, привяжите платёж к заказу, иначе пропустите.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is known from a mail only, and who wrote it is not as sure as this route wants (mailTrust): perhaps somebody forged it. Look at the payment service; if the money came, assign the payment to an order, otherwise skip it.</source>
        <translation>О платеже %1 на сумму %2 известно только из письма, и кто его написал, не так точно, как требует этот маршрут (mailTrust): возможно, его кто-то подделал. Посмотрите в платёжном сервисе; если деньги пришли, привяжите платёж к заказу, иначе пропустите.</translation>
    </message>
    <message>
        <source>By a mail, payment %1 of %2 was given back (%3) after it had been booked, and there is nobody to ask how much. Nothing was undone: look at the payment service and correct the entry and the order&apos;s stage yourself.</source>
        <translation>По письму, платёж %1 на сумму %2 возвращён (%3) после того, как был внесён, а спросить, сколько, некого. Ничего не отменено: посмотрите в платёжном сервисе и сами исправьте запись и статус заказа.</translation>
    </message>
    <message>
        <source>By a mail, payment %1 of %2 was given back (%3) before it was booked; it was not booked.</source>
        <translation>По письму, платёж %1 на сумму %2 возвращён (%3) до того, как был внесён; он не внесён.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is perhaps payment %3, which is booked already: the same order, the same sum, within minutes, and one of them is known from a mail only. It was not booked again. If it is another payment, assign it to the order; otherwise skip it.</source>
        <translation>Платёж %1 на сумму %2 — возможно, тот же, что уже внесённый платёж %3: тот же заказ, та же сумма, с разницей в минуты, и об одном из них известно только из письма. Второй раз он не внесён. Если это другой платёж, привяжите его к заказу; иначе пропустите.</translation>
    </message>
    <message>
        <source>%1 of payment %2 went back; %4 confirmed that it is booked as a minus at order %3.</source>
        <translation>%1 из платежа %2 возвращено; по подтверждению человека (%4) это вносится со знаком минус в заказ %3.</translation>
    </message>
    <message>
        <source>%1 of payment %2 went back and is booked as a minus at order %3.</source>
        <translation>%1 из платежа %2 возвращено, и это вносится со знаком минус в заказ %3.</translation>
    </message>
    <message>
        <source>Order %1 moves from “%2”, because money of payment %3 went back; %4 confirmed it.</source>
        <translation>Заказ %1 перемещается из «%2», потому что деньги платежа %3 возвращены (подтверждение: %4).</translation>
    </message>
    <message>
        <source>Order %1 moves from “%2”, because money of payment %3 went back.</source>
        <translation>Заказ %1 перемещается из «%2», потому что деньги платежа %3 возвращены.</translation>
    </message>
    <message>
        <source>%1 of payment %2 (%3) went back (%4) after it had been booked at several orders. Nothing was undone: say how much of it belongs to which order, and it is booked there as a minus.</source>
        <translation>%1 из платежа %2 (%3) возвращено (%4) после того, как он был внесён в несколько заказов. Ничего не отменено: укажите, сколько из этого относится к какому заказу, и это будет внесено туда со знаком минус.</translation>
    </message>
    <message>
        <source>%1 of payment %2 (%3) went back (%4) after it had been booked. Nothing was undone: an entry of minus %5 at order %6 is prepared, confirm it.</source>
        <translation>%1 из платежа %2 (%3) возвращено (%4) после того, как он был внесён. Ничего не отменено: подготовлена запись на сумму −%5 в заказе %6, подтвердите её.</translation>
    </message>
    <message>
        <source>%1 of payment %2 (%3) went back so far (%4), more than is booked. Nothing was undone: an entry of minus %5 at order %6 is prepared, confirm it.</source>
        <translation>%1 из платежа %2 (%3) всего возвращено (%4) — больше, чем внесено. Ничего не отменено: подготовлена запись на сумму −%5 в заказе %6, подтвердите её.</translation>
    </message>
    <message>
        <source>%1 of payment %2 (%3) went back (%4) before it was booked; it was not booked.</source>
        <translation>%1 из платежа %2 (%3) возвращено (%4) до того, как он был внесён; он не внесён.</translation>
    </message>
    <message>
        <source>An entry of order %1 has no readable sum, so it is not known how much is paid; what went back of payment %2 was not booked.</source>
        <translation>Одна из записей заказа %1 не имеет читаемой суммы, поэтому неизвестно, сколько оплачено; возвращённое из платежа %2 не внесено.</translation>
    </message>
    <message>
        <source>The minus entry of payment %1 was accepted but is not to be seen at order %2 yet.</source>
        <translation>Запись со знаком минус по платежу %1 принята, но в заказе %2 её ещё не видно.</translation>
    </message>
    <message>
        <source>The minus entry of payment %1 was accepted, but order %2 does not show it with its sum; look at the order&apos;s entries.</source>
        <translation>Запись со знаком минус по платежу %1 принята, но заказ %2 не показывает её с суммой; посмотрите на записи заказа.</translation>
    </message>
    <message>
        <source>%1 of payment %2 went back and is booked as a minus at order %3; it stands in “%4”.</source>
        <translation>%1 из платежа %2 возвращено и внесено со знаком минус в заказ %3; он в статусе «%4».</translation>
    </message>
    <message>
        <source>Nothing is prepared to be confirmed here: either nothing went back, or it is confirmed already.</source>
        <translation>Здесь нет ничего подготовленного для подтверждения: или ничего не возвращено, или уже подтверждено.</translation>
    </message>
    <message>
        <source>%1 of this payment cannot go back from order %2.</source>
        <translation>Из заказа %2 нельзя вернуть %1 этого платежа.</translation>
    </message>
    <message>
        <source>Say how the %1 that went back belong to the payment&apos;s orders; the parts make %2.</source>
        <translation>Укажите, как возвращённые %1 относятся к заказам платежа; части дают %2.</translation>
    </message>
    <message>
        <source>What goes back from which order is clear here; confirm it without parts.</source>
        <translation>Что из какого заказа возвращается, здесь ясно; подтвердите без частей.</translation>
    </message>
    <message>
        <source>%1 confirmed that %2 of payment %3 went back: it is booked as a minus, the order&apos;s stage stays.</source>
        <translation>%1: подтверждено, что %2 из платежа %3 возвращено: это вносится со знаком минус, статус заказа остаётся.</translation>
    </message>
    <message>
        <source>%1 confirmed that %2 of payment %3 went back: it is booked as a minus.</source>
        <translation>%1: подтверждено, что %2 из платежа %3 возвращено: это вносится со знаком минус.</translation>
    </message>
    <message>
        <source>A threshold is a share or a sum with its stage: {&quot;share&quot;: &quot;50&quot;, &quot;stage&quot;: &quot;130&quot;} or {&quot;sum&quot;: &quot;1000.00&quot;, &quot;stage&quot;: &quot;130&quot;}.</source>
        <translation>Порог — это доля или сумма со статусом: {&quot;share&quot;: &quot;50&quot;, &quot;stage&quot;: &quot;130&quot;} или {&quot;sum&quot;: &quot;1000.00&quot;, &quot;stage&quot;: &quot;130&quot;}.</translation>
    </message>
    <message>
        <source>The threshold “%1” is neither a share above 0 and below 100 nor a sum; what is paid in full moves to the stage of paid orders.</source>
        <translation>Порог «%1» — ни доля больше 0 и меньше 100, ни сумма; оплаченное полностью перемещается в статус оплаченных заказов.</translation>
    </message>
    <message>
        <source>The setting “comment” takes “off”, “order” or “ledger”, not “%1”.</source>
        <translation>Параметр «comment» принимает «off», «order» или «ledger», а не «%1».</translation>
    </message>
    <message>
        <source>The setting “monthsBack” takes a number of months from 1 to %1, or 0 for orders of any age.</source>
        <translation>Параметр «monthsBack» принимает количество месяцев от 1 до %1 или 0 для заказов любого возраста.</translation>
    </message>
    <message>
        <source>The setting “closedUntil” takes a day like 2026-10-31, not “%1”.</source>
        <translation>Параметр «closedUntil» принимает день вроде 2026-10-31, а не «%1».</translation>
    </message>
    <message>
        <source>An order is moved anyway only when its payment is booked and something else than the exact sum or its stage kept it; this event ended as “%1”.</source>
        <translation>Заказ всё же перемещают только тогда, когда его платёж внесён, а помешало что-то другое, чем точная сумма или его статус; это событие закончилось как «%1».</translation>
    </message>
    <message>
        <source>This payment is not booked at order %1.</source>
        <translation>Этот платёж не внесён в заказ %1.</translation>
    </message>
    <message>
        <source>%1 decided to move order %2 on anyway.</source>
        <translation>%1: решено всё же переместить заказ %2.</translation>
    </message>
    <message>
        <source>There is nothing to confirm: no closed period keeps this payment from being booked.</source>
        <translation>Подтверждать нечего: никакой закрытый период не мешает внести этот платёж.</translation>
    </message>
    <message>
        <source>%1 confirmed that payment %2 of a closed day is booked with the first open day.</source>
        <translation>%1: подтверждено, что платёж %2 из закрытого дня вносится первым открытым днём.</translation>
    </message>
    <message>
        <source>Event %1, payment %2: “%4” instead of “%3”: %5</source>
        <translation>Событие %1, платёж %2: «%4» вместо «%3»: %5</translation>
    </message>
    <message>
        <source>Event %1, payment %2: written at order %4 instead of %3.</source>
        <translation>Событие %1, платёж %2: записано в заказе %4 вместо %3.</translation>
    </message>
    <message>
        <source>Event %1, payment %2: %4 booked instead of %3.</source>
        <translation>Событие %1, платёж %2: внесено %4 вместо %3.</translation>
    </message>
    <message>
        <source>Event %1, payment %2: the entry says something else (%3).</source>
        <translation>Событие %1, платёж %2: в записи другое (%3).</translation>
    </message>
    <message>
        <source>Event %1, payment %2: the order is moved to “%4”, which was not done.</source>
        <translation>Событие %1, платёж %2: заказ перемещается в статус «%4», чего не было сделано.</translation>
    </message>
    <message>
        <source>Event %1, payment %2: the order is not moved to “%3”.</source>
        <translation>Событие %1, платёж %2: заказ не перемещается в статус «%3».</translation>
    </message>
    <message>
        <source>Event %1, payment %2: the order is moved to “%4” instead of “%3”.</source>
        <translation>Событие %1, платёж %2: заказ перемещается в статус «%4» вместо «%3».</translation>
    </message>
    <message>
        <source>Event %1, payment %2: a comment is written as well.</source>
        <translation>Событие %1, платёж %2: также пишется комментарий.</translation>
    </message>
    <message>
        <source>Event %1, payment %2: no comment is written.</source>
        <translation>Событие %1, платёж %2: комментарий не пишется.</translation>
    </message>
    <message>
        <source>Event %1, payment %2: the payment service would be asked first; it was “%3”.</source>
        <translation>Событие %1, платёж %2: сначала был бы спрошен платёжный сервис; было «%3».</translation>
    </message>
    <message>
        <source>Event %1, payment %2: order %3 would be looked for, about which nothing is stored; it was “%4”.</source>
        <translation>Событие %1, платёж %2: искался бы заказ %3, о котором ничего не сохранено; было «%4».</translation>
    </message>
    <message>
        <source>Route “%1”, %2 to %3: %4 of %5 payments agree with entries and orders.</source>
        <translation>Маршрут «%1», с %2 по %3: %4 из %5 платежей совпадают с записями и заказами.</translation>
    </message>
    <message>
        <source>Skipped by a person: %1.</source>
        <translation>Пропущено человеком: %1.</translation>
    </message>
    <message>
        <source>Still under way: %1.</source>
        <translation>Ещё в работе: %1.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>Date for VAT</source>
        <translation>Дата для НДС</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Чистыми</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Paid out on</source>
        <translation>Зачислено</translation>
    </message>
    <message>
        <source>Sum paid out</source>
        <translation>Зачисленная сумма</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Контрагент</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Идентификатор платежа</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Proven by</source>
        <translation>Чем подтверждено</translation>
    </message>
    <message>
        <source>return</source>
        <translation>возврат</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>платёж</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Without a known fee</source>
        <translation>Без известной комиссии</translation>
    </message>
    <message>
        <source>not paid out yet</source>
        <translation>ещё не зачислено</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>There are no payments of these days.</source>
        <translation>За эти дни платежей нет.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>signed callback</source>
        <translation>подписанное уведомление</translation>
    </message>
    <message>
        <source>confirmed by the service</source>
        <translation>подтверждено сервисом</translation>
    </message>
    <message>
        <source>list of the service</source>
        <translation>список сервиса</translation>
    </message>
    <message>
        <source>mail of a verified sender</source>
        <translation>письмо проверенного отправителя</translation>
    </message>
    <message>
        <source>mail with the sender&apos;s address</source>
        <translation>письмо с адресом отправителя</translation>
    </message>
    <message>
        <source>confirmed by a person</source>
        <translation>подтверждено человеком</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>не подтверждено</translation>
    </message>
    <message>
        <source>The route works since; payment %1 became its own.</source>
        <translation>С тех пор маршрут работает; платёж %1 стал его собственным.</translation>
    </message>
    <message>
        <source>People booked %1 of payment %2 at order %3 instead of order %4.</source>
        <translation>Люди внесли %1 из платежа %2 в заказ %3 вместо заказа %4.</translation>
    </message>
    <message>
        <source>People booked %1 instead of %2 of payment %3 at order %4.</source>
        <translation>Люди внесли %1 вместо %2 за платёж %3 в заказ %4.</translation>
    </message>
    <message>
        <source>People moved order %1 to “%2” instead of “%3”.</source>
        <translation>Люди переместили заказ %1 в статус «%2» вместо «%3».</translation>
    </message>
    <message>
        <source>People did the same for payment %1, %2 later.</source>
        <translation>Люди сделали то же для платежа %1, на %2 позже.</translation>
    </message>
    <message>
        <source>People did the same for payment %1, at least %2 later.</source>
        <translation>Люди сделали то же для платежа %1, по меньшей мере на %2 позже.</translation>
    </message>
    <message>
        <source>People have not done it yet for payment %1.</source>
        <translation>Для платежа %1 люди этого ещё не сделали.</translation>
    </message>
    <message>
        <source>People booked payment %1, but never moved order %2.</source>
        <translation>Люди внесли платёж %1, но заказ %2 так и не переместили.</translation>
    </message>
    <message>
        <source>Nobody booked payment %1 of %2 at order %3.</source>
        <translation>Никто не внёс платёж %1 на сумму %2 в заказ %3.</translation>
    </message>
    <message>
        <source>People moved order %1 to “%2”; Provodka would have left it: %3</source>
        <translation>Люди переместили заказ %1 в статус «%2»; Provodka его оставила бы: %3</translation>
    </message>
    <message>
        <source>Nothing was watched in this time. A route watches when its setup says &quot;mode&quot;: &quot;watch&quot;.</source>
        <translation>За это время ни за чем не наблюдали. Маршрут наблюдает, когда в его настройках &quot;mode&quot;: &quot;watch&quot;.</translation>
    </message>
    <message>
        <source>Watched events: %1.</source>
        <translation>Событий под наблюдением: %1.</translation>
    </message>
    <message>
        <source>Of %1 that can be compared, people did %2 differently.</source>
        <translation>Из %1, которые можно сравнить, люди сделали иначе: %2.</translation>
    </message>
    <message>
        <source>Provodka would have been sooner by %1 (median), nine of ten by no more than %2, the longest by %3.</source>
        <translation>Provodka справилась бы раньше на %1 (медиана), в девяти случаях из десяти — не более чем на %2, самое большее — на %3.</translation>
    </message>
    <message>
        <source>%1 of these times are at least so long: only between two looks is it known when people did it.</source>
        <translation>%1 из этих промежутков — по меньшей мере такие: когда люди это сделали, известно лишь между двумя просмотрами.</translation>
    </message>
    <message>
        <source>Not done by people yet: %1.</source>
        <translation>Ещё не сделано людьми: %1.</translation>
    </message>
    <message>
        <source>Booked by hand before it was known here: %1.</source>
        <translation>Внесено вручную раньше, чем стало известно здесь: %1.</translation>
    </message>
    <message>
        <source>Provodka would have asked a person: %1.</source>
        <translation>Provodka передала бы на решение человеку: %1.</translation>
    </message>
    <message>
        <source>Taken over since the route works: %1.</source>
        <translation>Перенято с тех пор, как маршрут работает: %1.</translation>
    </message>
    <message>
        <source>These are more rows than a sheet can hold (1048575); ask for fewer days, or for CSV.</source>
        <translation>Строк больше, чем вмещает лист (1048575); попросите меньше дней или CSV.</translation>
    </message>
    <message>
        <source>as fast</source>
        <translation>так же быстро</translation>
    </message>
    <message>
        <source>%1× faster</source>
        <translation>ускорение ×%1</translation>
    </message>
    <message>
        <source>%1× slower</source>
        <translation>замедление ×%1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>уведомление</translation>
    </message>
    <message>
        <source>list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Чем подтверждено</translation>
    </message>
    <message>
        <source>Orders before</source>
        <translation>Заказов раньше</translation>
    </message>
    <message>
        <source>Median before</source>
        <translation>Медиана раньше</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Only working hours are counted.</source>
        <translation>Считаются только рабочие часы.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>секунд</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Времена</translation>
    </message>
    <message>
        <source>Slowest orders</source>
        <translation>Самые медленные заказы</translation>
    </message>
    <message>
        <source>Moved at (UTC)</source>
        <translation>Перемещён (UTC)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Times between stages, %1</source>
        <translation>Время между статусами, %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>по сравнению с %1</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Статусы</translation>
    </message>
    <message>
        <source>Moved at</source>
        <translation>Перемещён</translation>
    </message>
    <message>
        <source>“%1” are no working hours; write them like “Mon-Fri 09:00-18:00, Sat 10:00-14:00”.</source>
        <translation>«%1» — не рабочие часы; напишите их так: «Mon-Fri 09:00-18:00, Sat 10:00-14:00».</translation>
    </message>
    <message>
        <source>Line %1 of the holidays is no day: “%2”; write it like 2026-01-31.</source>
        <translation>Строка %1 выходных — не день: «%2»; напишите его так: 2026-01-31.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is paid at the payment service, but Provodka has not taken it up and no order has an entry for it. Look whether the route runs; the payment comes with the next list, or book it by hand.</source>
        <translation>Платёж %1 на сумму %2 оплачен в платёжном сервисе, но Provodka не взяла его в работу, и ни у одного заказа нет записи о нём. Проверьте, работает ли маршрут; платёж придёт со следующим списком, или внесите его вручную.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is paid, but booked nowhere: it waits for a person (event %3). %4</source>
        <translation>Платёж %1 на сумму %2 оплачен, но нигде не внесён: он требует внимания (событие %3). %4</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is paid, but still not booked (event %3). Look whether the route runs and its order system can be reached.</source>
        <translation>Платёж %1 на сумму %2 оплачен, но до сих пор не внесён (событие %3). Проверьте, работает ли маршрут и доступна ли система заказов.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is paid at the payment service, but Provodka had set it aside (event %3). %4 Retry the event.</source>
        <translation>Платёж %1 на сумму %2 оплачен в платёжном сервисе, но Provodka его пропустила (событие %3). %4 Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 was booked at order %3, but its entry is gone. Find out who deleted it, then retry event %4.</source>
        <translation>Платёж %1 на сумму %2 был внесён в заказ %3, но его запись исчезла. Выясните, кто её удалил, затем попробуйте ещё раз (событие %4).</translation>
    </message>
    <message>
        <source>Order %1 has an entry for payment %2 of %3, but the payment service says “%4”. If no other payment came for it, delete the entry and correct the order&apos;s stage.</source>
        <translation>В заказе %1 есть запись о платеже %2 на %3, но платёжный сервис говорит «%4». Если другого платежа за него не было, удалите запись и исправьте статус заказа.</translation>
    </message>
    <message>
        <source>%1 of payment %2 of %3 was given back, but order %4 still has the whole entry. Enter the return there and look at the order&apos;s stage.</source>
        <translation>%1 из платежа %2 на %3 возвращено, но в заказе %4 всё ещё вся запись. Внесите туда возврат и проверьте статус заказа.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 was given back (%3), but order %4 still has its entry. Enter the return there and look at the order&apos;s stage.</source>
        <translation>Платёж %1 на сумму %2 возвращён (%3), но в заказе %4 всё ещё есть его запись. Внесите туда возврат и проверьте статус заказа.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is booked %3 times (order %4). Delete what is too much, then look at the order&apos;s stage.</source>
        <translation>Платёж %1 на сумму %2 внесён несколько раз: %3 (заказ %4). Удалите лишнее, затем проверьте статус заказа.</translation>
    </message>
    <message>
        <source>Payment %1 is %2 at the payment service, but %3 is booked for it (order %4). Correct the entry.</source>
        <translation>Платёж %1 в платёжном сервисе — %2, но для него внесено %3 (заказ %4). Исправьте запись.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 seems to be booked by hand at order %3: an entry of the same sum names no payment. Write the payment&apos;s id into that entry, then retry event %4.</source>
        <translation>Платёж %1 на сумму %2, похоже, внесён вручную в заказ %3: запись на ту же сумму не называет платежа. Впишите в неё идентификатор платежа, затем попробуйте ещё раз (событие %4).</translation>
    </message>
    <message>
        <source>The entry of %1 at order %2 (%3) names no payment. If the money came another way (cash, bank transfer) nothing is to be done; otherwise write the payment&apos;s id into it.</source>
        <translation>Запись на %1 в заказе %2 (%3) не называет платежа. Если деньги пришли другим путём (наличные, банковский перевод), ничего делать не нужно; иначе впишите в неё идентификатор платежа.</translation>
    </message>
    <message>
        <source>The entry of %1 at order %2 names payment “%3”, which the payment service does not list for these days. Compare it with the payment service&apos;s cabinet; correct the id or delete the entry.</source>
        <translation>Запись на %1 в заказе %2 называет платёж «%3», которого платёжный сервис за эти дни не показывает. Сверьте его с кабинетом платёжного сервиса; исправьте идентификатор или удалите запись.</translation>
    </message>
    <message>
        <source>Order %1 stands in “%2”, but only %3 of %4 is paid; %5 is missing. Ask who moved it, and stop it or get the money.</source>
        <translation>Заказ %1 в статусе «%2», но оплачено только %3 из %4; не хватает %5. Выясните, кто его переместил; остановите заказ или получите деньги.</translation>
    </message>
    <message>
        <source>Order %1 still stands in “%2” although %3 is paid, %4 more than the %5 due. Decide what the surplus is for, and move the order.</source>
        <translation>Заказ %1 всё ещё в статусе «%2», хотя оплачено %3 — на %4 больше, чем %5 к оплате. Решите, что делать с переплатой, и переместите заказ.</translation>
    </message>
    <message>
        <source>Order %1 is paid in full (%2) but still stands in “%3”. Move it by hand, or retry the event of its last payment.</source>
        <translation>Заказ %1 оплачен полностью (%2), но всё ещё в статусе «%3». Переместите его вручную или попробуйте ещё раз для его последнего платежа.</translation>
    </message>
    <message>
        <source>(since %1; event %2)</source>
        <translation>(с %1; событие %2)</translation>
    </message>
    <message>
        <source>(since %1)</source>
        <translation>(с %1)</translation>
    </message>
    <message>
        <source>Route “%1” is off: it books no payments any more. If that is not meant, switch it on.</source>
        <translation>Маршрут «%1» выключен: он больше не вносит платежей. Если это не намеренно, включите его.</translation>
    </message>
    <message>
        <source>and further ones: %1</source>
        <translation>и ещё: %1</translation>
    </message>
    <message>
        <source>Payments that need a person: %1; together %2</source>
        <translation>Платежей, требующих внимания: %1; вместе %2</translation>
    </message>
    <message>
        <source>What else needs a person: %1</source>
        <translation>Что ещё требует внимания: %1</translation>
    </message>
    <message>
        <source>It is over: %1</source>
        <translation>Прошло: %1</translation>
    </message>
    <message>
        <source>Each is reported once, and its end too; &quot;provodka-cli alarm list&quot; shows what is open.</source>
        <translation>О каждой сказано один раз; открытые показывает «provodka-cli alarm list», и о том, что прошло, тоже будет сказано.</translation>
    </message>
    <message>
        <source>Provodka: over: %1</source>
        <translation>Provodka: прошло: %1</translation>
    </message>
    <message>
        <source>Provodka: %1</source>
        <translation>Provodka: %1</translation>
    </message>
    <message>
        <source>Provodka: %2 alarms, first: %1</source>
        <translation>Provodka: тревог — %2, первая: %1</translation>
    </message>
    <message>
        <source>Stage “%1” (%2) is gone from the target, or may no longer be seen: orders cannot be moved or recognised. Choose another in the route&apos;s setting “%3”.</source>
        <translation>Статус «%1» (%2) исчез из системы, или его больше не видно: заказы нельзя ни переместить, ни узнать. Выберите другой в параметре маршрута «%3».</translation>
    </message>
    <message>
        <source>Field “%1” (%2) is gone from the target, or may no longer be seen. Choose another in the route&apos;s setting “%3”.</source>
        <translation>Поле «%1» (%2) исчезло из системы, или его больше не видно. Выберите другое в параметре маршрута «%3».</translation>
    </message>
    <message>
        <source>Data tag “%1” (%2) is gone from the target, or may no longer be seen: nothing can be booked. Choose another in the route&apos;s setting “%3”.</source>
        <translation>Аналитика «%1» (%2) исчезла из системы, или её больше не видно: ничего нельзя внести. Выберите другую в параметре маршрута «%3».</translation>
    </message>
    <message>
        <source>What the route&apos;s setting “%3” names, “%1” (%2), is gone from the target, or may no longer be seen. Choose another.</source>
        <translation>То, что называет параметр маршрута «%3» — «%1» (%2), — исчезло из системы, или его больше не видно. Выберите другое.</translation>
    </message>
    <message>
        <source>Stage %1 was called “%2” and is now “%3”. Provodka goes on using it by its number; if it means something else now, choose another in the route&apos;s setting “%4”.</source>
        <translation>Статус %1 назывался «%2», а теперь «%3». Provodka и дальше пользуется им по номеру; если он теперь значит что-то другое, выберите другой в параметре маршрута «%4».</translation>
    </message>
    <message>
        <source>Field %1 was called “%2” and is now “%3”. Provodka goes on using it by its number; if it means something else now, choose another in the route&apos;s setting “%4”.</source>
        <translation>Поле %1 называлось «%2», а теперь «%3». Provodka и дальше пользуется им по номеру; если оно теперь значит что-то другое, выберите другое в параметре маршрута «%4».</translation>
    </message>
    <message>
        <source>%1 was called “%2” and is now “%3”. Provodka goes on using it; if it means something else now, choose another in the route&apos;s setting “%4”.</source>
        <translation>%1 называлось «%2», а теперь «%3». Provodka и дальше этим пользуется; если это теперь значит что-то другое, выберите другое в параметре маршрута «%4».</translation>
    </message>
    <message>
        <source>Field “%1” (%2) became mandatory: what leaves it empty may be refused. Make it optional again, or add it to the route&apos;s setting “fields”.</source>
        <translation>Поле «%1» (%2) стало обязательным: то, что оставляет его пустым, могут отклонить. Сделайте его снова необязательным или добавьте в параметр маршрута «fields».</translation>
    </message>
    <message>
        <source>The data tag that payments are booked with has a new field “%1” (%2). If it is mandatory, entries will be refused: make it optional, or add it to the route&apos;s setting “fields”.</source>
        <translation>У аналитики, которой вносятся платежи, появилось поле «%1» (%2). Если оно обязательное, записи будут отклоняться: сделайте его необязательным или добавьте в параметр маршрута «fields».</translation>
    </message>
    <message>
        <source>The regular expression takes too long on this mail; write it so that it does not try the same characters again and again.</source>
        <translation>Регулярное выражение работает на этом письме слишком долго; напишите его так, чтобы оно не пробовало те же символы снова и снова.</translation>
    </message>
    <message>
        <source>The mail has %1 HTML tables; table %2 is not there.</source>
        <translation>В письме таблиц HTML: %1; таблицы %2 нет.</translation>
    </message>
    <message>
        <source>HTML table %1 has %2 rows; row %3 is not there.</source>
        <translation>В таблице HTML %1 строк: %2; строки %3 нет.</translation>
    </message>
    <message>
        <source>Nothing stands behind “%1”.</source>
        <translation>За «%1» ничего нет.</translation>
    </message>
    <message>
        <source>“%1” is not in the mail.</source>
        <translation>«%1» в письме нет.</translation>
    </message>
    <message>
        <source>Nothing stands between “%1” and “%2”.</source>
        <translation>Между «%1» и «%2» ничего нет.</translation>
    </message>
    <message>
        <source>The regular expression finds nothing in the mail.</source>
        <translation>Регулярное выражение в письме ничего не находит.</translation>
    </message>
    <message>
        <source>There is no such cell in HTML table %1, or it is empty.</source>
        <translation>Такой ячейки в таблице HTML %1 нет, или она пуста.</translation>
    </message>
    <message>
        <source>The mail holds no text.</source>
        <translation>В письме нет текста.</translation>
    </message>
    <message>
        <source>The mail tells of a payment, but its value “%1” cannot be taken: %2</source>
        <translation>Письмо сообщает о платеже, но его значение «%1» не удаётся взять: %2</translation>
    </message>
    <message>
        <source>No mail rule fits this mail.</source>
        <translation>Ни одно правило писем не подходит к этому письму.</translation>
    </message>
    <message>
        <source>The mail is very large; a part of it was not read.</source>
        <translation>Письмо очень большое; часть его не прочитана.</translation>
    </message>
    <message>
        <source>it stands there several times and differs (“%1”, “%2”).</source>
        <translation>оно стоит там несколько раз и различается («%1», «%2»).</translation>
    </message>
    <message>
        <source>its rule does not say that it is money.</source>
        <translation>его правило не говорит, что это деньги.</translation>
    </message>
    <message>
        <source>it is in %1, and the value “currency” says %2.</source>
        <translation>оно в %1, а значение «currency» говорит %2.</translation>
    </message>
    <message>
        <source>no currency is named; give the rule&apos;s value a &quot;currency&quot;.</source>
        <translation>валюта не названа; дайте значению правила &quot;currency&quot;.</translation>
    </message>
    <message>
        <source>“%1” is not a currency.</source>
        <translation>«%1» — не валюта.</translation>
    </message>
    <message>
        <source>no rule that fits this mail takes it.</source>
        <translation>ни одно правило, подходящее к этому письму, его не берёт.</translation>
    </message>
    <message>
        <source>“%1” is not more than nothing.</source>
        <translation>«%1» — не больше нуля.</translation>
    </message>
    <message>
        <source>The mail names no order number.</source>
        <translation>Письмо не называет номера заказа.</translation>
    </message>
    <message>
        <source>The mail names no payment id, so the same payment by another way cannot be recognised.</source>
        <translation>Письмо не называет идентификатора платежа, поэтому тот же платёж с другого пути не узнать.</translation>
    </message>
    <message>
        <source>it is longer than 200 characters.</source>
        <translation>оно длиннее 200 символов.</translation>
    </message>
    <message>
        <source>neither the text nor the mail&apos;s Date names one.</source>
        <translation>ни текст, ни Date письма его не называют.</translation>
    </message>
    <message>
        <source>The text names no date; the mail&apos;s own Date is taken.</source>
        <translation>Текст не называет даты; взят Date самого письма.</translation>
    </message>
    <message>
        <source>its rule does not say that it is a date.</source>
        <translation>его правило не говорит, что это дата.</translation>
    </message>
    <message>
        <source>No rule says what became of the payment; mark the rule as &quot;success&quot; or let it take the &quot;status&quot;.</source>
        <translation>Ни одно правило не говорит, что стало с платежом; отметьте правило как &quot;success&quot; или пусть оно берёт &quot;status&quot;.</translation>
    </message>
    <message>
        <source>The rules do not say what the status “%1” means.</source>
        <translation>Правила не говорят, что значит статус «%1».</translation>
    </message>
    <message>
        <source>None of the %1 conditions of “any” holds.</source>
        <translation>Не выполняется ни одно из условий «any» (%1).</translation>
    </message>
    <message>
        <source>The condition %1 does not hold.</source>
        <translation>Условие %1 не выполняется.</translation>
    </message>
    <message>
        <source>The condition %1 does not hold; there stands “%2”.</source>
        <translation>Условие %1 не выполняется; там стоит «%2».</translation>
    </message>
    <message>
        <source>Nothing is left of “%1” after the clean-ups.</source>
        <translation>После очистки от «%1» ничего не осталось.</translation>
    </message>
    <message>
        <source>“%1” is not an order number.</source>
        <translation>«%1» — не номер заказа.</translation>
    </message>
    <message>
        <source>The rule is switched off.</source>
        <translation>Правило выключено.</translation>
    </message>
    <message>
        <source>Not tried: the rule “%1” matched and is final.</source>
        <translation>Не пробовалось: правило «%1» подошло, и оно последнее.</translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation>Правил больше чем %1.</translation>
    </message>
    <message>
        <source>A mail rule must stand in braces { }.</source>
        <translation>Правило писем должно стоять в фигурных скобках { }.</translation>
    </message>
    <message>
        <source>Mail rules are a list in square brackets, or {&quot;version&quot;: 1, &quot;rules&quot;: [ … ]}.</source>
        <translation>Правила писем — это список в квадратных скобках или {&quot;version&quot;: 1, &quot;rules&quot;: [ … ]}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>«%1» должно быть true или false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation>«%1» должно быть целым числом от %2 до %3.</translation>
    </message>
    <message>
        <source>A pattern must not begin with &quot;(*&quot;.</source>
        <translation>Выражение не может начинаться с &quot;(*&quot;.</translation>
    </message>
    <message>
        <source>The regular expression is broken at character %1: %2.</source>
        <translation>Регулярное выражение сломано на символе %1: %2.</translation>
    </message>
    <message>
        <source>A condition is {&quot;field&quot;: &quot;subject&quot;, &quot;contains&quot;: &quot;…&quot;}, or {&quot;all&quot;: [ … ]}, or {&quot;any&quot;: [ … ]}.</source>
        <translation>Условие — это {&quot;field&quot;: &quot;subject&quot;, &quot;contains&quot;: &quot;…&quot;}, или {&quot;all&quot;: [ … ]}, или {&quot;any&quot;: [ … ]}.</translation>
    </message>
    <message>
        <source>There are too many conditions in one another or in a row.</source>
        <translation>Слишком много условий одно в другом или подряд.</translation>
    </message>
    <message>
        <source>A condition needs exactly one of: %1.</source>
        <translation>Условию нужно ровно одно из: %1.</translation>
    </message>
    <message>
        <source>&quot;cell&quot; is {&quot;table&quot;: 1, &quot;row&quot;: 2, &quot;column&quot;: 2}; row may be &quot;all&quot; or &quot;last&quot;, or &quot;rowWith&quot; names a text that one of the row&apos;s cells begins with.</source>
        <translation>&quot;cell&quot; — это {&quot;table&quot;: 1, &quot;row&quot;: 2, &quot;column&quot;: 2}; row может быть &quot;all&quot; или &quot;last&quot;, или &quot;rowWith&quot; называет текст, с которого начинается одна из ячеек строки.</translation>
    </message>
    <message>
        <source>Say either &quot;row&quot; or &quot;rowWith&quot;, and not both.</source>
        <translation>Укажите либо &quot;row&quot;, либо &quot;rowWith&quot;, а не оба.</translation>
    </message>
    <message>
        <source>A value needs exactly one of: %1.</source>
        <translation>Значению нужно ровно одно из: %1.</translation>
    </message>
    <message>
        <source>&quot;between&quot; needs two texts: [&quot;from here&quot;, &quot;to there&quot;].</source>
        <translation>&quot;between&quot; нужны два текста: [&quot;отсюда&quot;, &quot;досюда&quot;].</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can only be true.</source>
        <translation>«%1» может быть только true.</translation>
    </message>
    <message>
        <source>A clean-up is &quot;digits&quot;, &quot;lower&quot;, &quot;upper&quot;, {&quot;before&quot;: &quot;…&quot;}, {&quot;behind&quot;: &quot;…&quot;} or {&quot;replace&quot;: &quot;…&quot;, &quot;with&quot;: &quot;…&quot;}.</source>
        <translation>Очистка — это &quot;digits&quot;, &quot;lower&quot;, &quot;upper&quot;, {&quot;before&quot;: &quot;…&quot;}, {&quot;behind&quot;: &quot;…&quot;} или {&quot;replace&quot;: &quot;…&quot;, &quot;with&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>A value must stand in braces { }.</source>
        <translation>Значение должно стоять в фигурных скобках { }.</translation>
    </message>
    <message>
        <source>A value&apos;s name begins with a letter and has at most 64 letters, digits, spaces, dots, hyphens or underscores.</source>
        <translation>Название значения начинается с буквы и имеет не более 64 букв, цифр, пробелов, точек, дефисов или подчёркиваний.</translation>
    </message>
    <message>
        <source>&quot;status&quot; says what the words of the mail mean: {&quot;Успішно&quot;: &quot;paid&quot;, &quot;Declined&quot;: &quot;failed&quot;}.</source>
        <translation>&quot;status&quot; говорит, что значат слова письма: {&quot;Успішно&quot;: &quot;paid&quot;, &quot;Declined&quot;: &quot;failed&quot;}.</translation>
    </message>
    <message>
        <source>A rule takes at most %1 values.</source>
        <translation>Правило берёт не более стольких значений: %1.</translation>
    </message>
    <message>
        <source>Mail rules, %1: %2</source>
        <translation>Правила писем, %1: %2</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«%1» — не дата.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways; say in the rule which sign parts the fraction (&quot;decimal&quot;).</source>
        <translation>«%1» можно прочитать двумя способами; укажите в правиле, какой знак отделяет дробную часть (&quot;decimal&quot;).</translation>
    </message>
    <message>
        <source>“%1” can be two days; say in the rule that the month comes first (&quot;monthFirst&quot;).</source>
        <translation>«%1» может быть двумя днями; укажите в правиле, что месяц идёт первым (&quot;monthFirst&quot;).</translation>
    </message>
    <message>
        <source>The payer typed this number, and the same sum is due.</source>
        <translation>Этот номер ввёл плательщик, и к оплате та же сумма.</translation>
    </message>
    <message>
        <source>The same sum is due, and the order is new.</source>
        <translation>К оплате та же сумма, и заказ новый.</translation>
    </message>
    <message>
        <source>The same sum is due, and the order names the payer.</source>
        <translation>К оплате та же сумма, и в заказе есть имя плательщика.</translation>
    </message>
    <message>
        <source>The same sum is due, the order names the payer, and the order is new.</source>
        <translation>К оплате та же сумма, в заказе есть имя плательщика, и заказ новый.</translation>
    </message>
    <message>
        <source>The number is close to the one given, and the order is new.</source>
        <translation>Номер похож на указанный, и заказ новый.</translation>
    </message>
    <message>
        <source>The number is close to the one given, and the order names the payer.</source>
        <translation>Номер похож на указанный, и в заказе есть имя плательщика.</translation>
    </message>
    <message>
        <source>The number is close to the one given, the order names the payer, and the order is new.</source>
        <translation>Номер похож на указанный, в заказе есть имя плательщика, и заказ новый.</translation>
    </message>
    <message>
        <source>The same sum is due, and the number is close to the one given.</source>
        <translation>К оплате та же сумма, и номер похож на указанный.</translation>
    </message>
    <message>
        <source>The same sum is due, the number is close to the one given, and the order is new.</source>
        <translation>К оплате та же сумма, номер похож на указанный, и заказ новый.</translation>
    </message>
    <message>
        <source>The same sum is due, the number is close to the one given, and the order names the payer.</source>
        <translation>К оплате та же сумма, номер похож на указанный, и в заказе есть имя плательщика.</translation>
    </message>
    <message>
        <source>The same sum is due, the number is close to the one given, the order names the payer, and the order is new.</source>
        <translation>К оплате та же сумма, номер похож на указанный, в заказе есть имя плательщика, и заказ новый.</translation>
    </message>
    <message>
        <source>The order names the payer.</source>
        <translation>В заказе есть имя плательщика.</translation>
    </message>
    <message>
        <source>No payment waits for a person.</source>
        <translation>Ни один платёж не требует внимания.</translation>
    </message>
    <message>
        <source>Payments that wait for a person: %1; the longest since %2:</source>
        <translation>Платежей, требующих внимания: %1; дольше всего — с %2:</translation>
    </message>
    <message>
        <source>Payments that came: %1; together %2</source>
        <translation>Платежей пришло: %1; вместе %2</translation>
    </message>
    <message>
        <source>No payments came.</source>
        <translation>Платежей не приходило.</translation>
    </message>
    <message>
        <source>Entries booked: %1; together %2</source>
        <translation>Записей внесено: %1; вместе %2</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>Ничего не внесено.</translation>
    </message>
    <message>
        <source>Alarms that are open: %1</source>
        <translation>Открытых тревог: %1</translation>
    </message>
    <message>
        <source>Provodka: summary of %1</source>
        <translation>Provodka: сводка за %1</translation>
    </message>
    <message>
        <source>No copy of the workspace was made yet.</source>
        <translation>Копию рабочего пространства ещё не делали.</translation>
    </message>
    <message>
        <source>Payments, entries and orders were not compared yet.</source>
        <translation>Платежи, записи и заказы ещё не сверяли.</translation>
    </message>
    <message>
        <source>This comes every morning, also when there is nothing to tell. When it does not come, Provodka does not run: look at its computer.</source>
        <translation>Это приходит каждое утро, даже когда сообщить не о чем. Если не приходит, Provodka не работает: посмотрите на её компьютер.</translation>
    </message>
    <message>
        <source>Provodka was off from %1 to %2</source>
        <translation>Provodka была выключена с %1 до %2</translation>
    </message>
    <message>
        <source>Provodka was off from %1 to %2: the program or the computer did not run, or the computer slept. What came meanwhile is taken up now:</source>
        <translation>Provodka была выключена с %1 до %2: программа или компьютер не работали, или компьютер спал. То, что пришло тем временем, берётся в работу сейчас:</translation>
    </message>
    <message>
        <source>Order %1 stands in “%2” again already.</source>
        <translation>Заказ %1 уже снова в статусе «%2».</translation>
    </message>
    <message>
        <source>Order %1 was moved on meanwhile: it stands in “%2” and not where it was brought (“%3”); move it yourself.</source>
        <translation>Заказ %1 тем временем переместили дальше: он в статусе «%2», а не там, куда его перенесли («%3»); переместите его сами.</translation>
    </message>
    <message>
        <source>Order %1 is moved back from “%2” to “%3”.</source>
        <translation>Заказ %1 возвращается из «%2» в «%3».</translation>
    </message>
    <message>
        <source>The entry of payment %1 is not at order %2 any more.</source>
        <translation>Записи платежа %1 в заказе %2 больше нет.</translation>
    </message>
    <message>
        <source>The entry of payment %1 at order %2 was changed meanwhile: it says %3 instead of %4; correct it yourself.</source>
        <translation>Запись платежа %1 в заказе %2 тем временем изменили: там %3 вместо %4; исправьте её сами.</translation>
    </message>
    <message>
        <source>The entry of payment %1 at order %2 names payment %3 now; correct it yourself.</source>
        <translation>Запись платежа %1 в заказе %2 теперь называет платёж %3; исправьте её сами.</translation>
    </message>
    <message>
        <source>The entry of %1 for payment %2 is removed from order %3.</source>
        <translation>Запись на %1 по платежу %2 удаляется из заказа %3.</translation>
    </message>
    <message>
        <source>The comment at order %1 stays; delete it if it misleads.</source>
        <translation>Комментарий в заказе %1 остаётся; удалите его, если он вводит в заблуждение.</translation>
    </message>
    <message>
        <source>Order %1 is not to be found any more.</source>
        <translation>Заказ %1 больше не удаётся найти.</translation>
    </message>
    <message>
        <source>Event %1 wrote at order %2 later; undo it first, or both together.</source>
        <translation>Событие %1 писало в заказ %2 позже; сначала отмените его или оба вместе.</translation>
    </message>
    <message>
        <source>What was written at order %1 later is undone first.</source>
        <translation>То, что записано в заказ %1 позже, отменяется первым.</translation>
    </message>
    <message>
        <source>Workspace: &quot;%2&quot; is set to %3.</source>
        <translation>Рабочее пространство: «%2» теперь %3.</translation>
    </message>
    <message>
        <source>Workspace: &quot;%2&quot; is no longer set (it was %3).</source>
        <translation>Рабочее пространство: «%2» больше не задано (было %3).</translation>
    </message>
    <message>
        <source>Workspace: &quot;%2&quot; changes from %3 to %4.</source>
        <translation>Рабочее пространство: «%2» меняется с %3 на %4.</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot; only watches from now on: it says what it would do and writes nothing.</source>
        <translation>Маршрут «%1» отныне только наблюдает: говорит, что сделал бы, и ничего не пишет.</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot; works from now on: it writes to its target instead of only watching.</source>
        <translation>Маршрут «%1» отныне работает: пишет в свою систему, а не только наблюдает.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of rows {&quot;connection&quot;: name, &quot;to&quot;: who is told there}.</source>
        <translation>«%1» должен быть списком строк {&quot;connection&quot;: название, &quot;to&quot;: кого там оповещать}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a day, such as &quot;2026-12-31&quot;.</source>
        <translation>«%1» должен быть днём, например &quot;2026-12-31&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a time of day, such as &quot;03:00&quot;.</source>
        <translation>«%1» должен быть временем суток, например &quot;03:00&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of rules in square brackets.</source>
        <translation>«%1» должен быть списком правил в квадратных скобках.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; (%2) cannot tell people anything; choose another.</source>
        <translation>Подключение «%1» (%2) не умеет оповещать людей; выберите другое.</translation>
    </message>
    <message>
        <source>&quot;mode&quot; must be &quot;work&quot;, or &quot;watch&quot; for a route that only says what it would do and writes nothing.</source>
        <translation>&quot;mode&quot; должен быть &quot;work&quot; или &quot;watch&quot; для маршрута, который только говорит, что сделал бы, и ничего не пишет.</translation>
    </message>
    <message>
        <source>The copy %1 cannot be written: the disk may be full, or this user may not write there. Free some space or name another place; the workspace itself is as it was.</source>
        <translation>Копию %1 не удаётся записать: диск может быть полон, или у этого пользователя нет права туда писать. Освободите место или назовите другое; само рабочее пространство не изменилось.</translation>
    </message>
    <message>
        <source>The copy %1 is damaged; take another copy.</source>
        <translation>Копия %1 повреждена; возьмите другую.</translation>
    </message>
    <message>
        <source>%1 is not a copy of a Provodka workspace.</source>
        <translation>%1 не является копией рабочего пространства Provodka.</translation>
    </message>
    <message>
        <source>The copy %1 was made by a newer Provodka; install that version, or take an older copy.</source>
        <translation>Копию %1 сделала более новая Provodka; установите ту версию или возьмите более старую копию.</translation>
    </message>
    <message>
        <source>%1 is there already; name another file, or add --force to replace it.</source>
        <translation>%1 уже есть; назовите другой файл или добавьте --force, чтобы заменить его.</translation>
    </message>
    <message>
        <source>The folder %1 is not there; make it, or name another place.</source>
        <translation>Папки %1 нет; создайте её или назовите другое место.</translation>
    </message>
    <message>
        <source>The copy %1 cannot be read: %2.</source>
        <translation>Копию %1 не удаётся прочитать: %2.</translation>
    </message>
    <message>
        <source>%1 is a database in use and no copy; make one with &quot;provodka-cli workspace backup FILE&quot;.</source>
        <translation>%1 — база данных в работе, а не копия; копию делает «provodka-cli workspace backup FILE».</translation>
    </message>
    <message>
        <source>There is a workspace in %1 already; name another folder with --workspace, or add --force, which moves the old database aside and keeps it.</source>
        <translation>В %1 уже есть рабочее пространство; назовите другую папку через --workspace или добавьте --force — тогда старая база будет отодвинута и сохранена.</translation>
    </message>
    <message>
        <source>Provodka runs in %1 just now; stop it, then restore.</source>
        <translation>Provodka сейчас работает в %1; остановите её, потом восстанавливайте.</translation>
    </message>
    <message>
        <source>The copy cannot be put into %1: the disk may be full, or this user may not write there. What was there is as it was.</source>
        <translation>Копию не удаётся положить в %1: диск может быть полон, или у этого пользователя нет права туда писать. То, что там было, не изменилось.</translation>
    </message>
    <message>
        <source>The old database in %1 cannot be moved aside; close what uses it, and restore again.</source>
        <translation>Старую базу данных в %1 не удаётся отодвинуть; закройте то, что ею пользуется, и восстановите ещё раз.</translation>
    </message>
    <message>
        <source>The copy cannot take its place in %1; restore again.</source>
        <translation>Копия не может встать на место в %1; восстановите ещё раз.</translation>
    </message>
    <message>
        <source>The workspace was last used by a newer Provodka; install that version, or go back to the copy from before its upgrade with &quot;provodka-cli workspace restore %1 --force&quot;.</source>
        <translation>Этим рабочим пространством в последний раз пользовалась более новая Provodka; установите ту версию или вернитесь к копии, сделанной перед её обновлением: «provodka-cli workspace restore %1 --force».</translation>
    </message>
    <message>
        <source>An older Provodka (%1, process %2) runs this workspace; stop it, then start this version.</source>
        <translation>Это рабочее пространство использует более старая Provodka (%1, процесс %2); остановите её, затем запустите эту версию.</translation>
    </message>
    <message>
        <source>This version has to change the workspace&apos;s database, and the copy %1 from before cannot be written: the disk may be full, or this user may not write there. Free some space and start again; nothing was changed.</source>
        <translation>Эта версия должна изменить базу данных рабочего пространства, а копию %1 прежнего состояния записать не удаётся: диск может быть полон, или у этого пользователя нет права туда писать. Освободите место и запустите снова; ничего не изменено.</translation>
    </message>
    <message>
        <source>Another copy of this workspace runs in %1 (process %2), and only one may write; stop it first.</source>
        <translation>Другая копия этого рабочего пространства работает в %1 (процесс %2), а писать может только одна; сначала остановите её.</translation>
    </message>
    <message>
        <source>The workspace was put back to an earlier state; whatever was written since then is looked for before anything is written again.</source>
        <translation>Рабочее пространство вернули к более раннему состоянию; всё, что записано с тех пор, разыскивается, прежде чем что-либо писать снова.</translation>
    </message>
    <message>
        <source>This copy of the workspace goes on from now; copies that ran before it refuse to. Whatever was written meanwhile is looked for before anything is written again.</source>
        <translation>Эта копия рабочего пространства продолжает работу отныне; копии, работавшие до неё, откажутся. Всё, что записано тем временем, разыскивается, прежде чем что-либо писать снова.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so a second copy of this workspace would not be noticed; give this user the right to write there.</source>
        <translation>%1 не удаётся записать, поэтому вторая копия этого рабочего пространства осталась бы незамеченной; дайте этому пользователю право туда писать.</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;.</source>
        <translation>Подключения «%1» нет.</translation>
    </message>
    <message>
        <source>No route is on; there is nothing to compare.</source>
        <translation>Ни один маршрут не включён; сверять нечего.</translation>
    </message>
    <message>
        <source>The first day %1 comes after the last one.</source>
        <translation>Первый день %1 позже последнего.</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot; cannot be compared: %2</source>
        <translation>Маршрут «%1» не удаётся сверить: %2</translation>
    </message>
    <message>
        <source>only this route</source>
        <translation>только этот маршрут</translation>
    </message>
    <message>
        <source>between the cells of CSV, for Excel</source>
        <translation>между ячейками CSV, для Excel</translation>
    </message>
    <message>
        <source>compares payments at the service, entries and orders, and names what does not agree</source>
        <translation>сверяет платежи в сервисе, записи и заказы и называет то, что не совпадает</translation>
    </message>
    <message>
        <source>over</source>
        <translation>прошло</translation>
    </message>
    <message>
        <source>told</source>
        <translation>оповещён</translation>
    </message>
    <message>
        <source>over, not told</source>
        <translation>прошло, не оповещён</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>ещё не оповещён</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>No alarm is open.</source>
        <translation>Ни одна тревога не открыта.</translation>
    </message>
    <message>
        <source>%1 was told last through &quot;%2&quot; at %3.</source>
        <translation>%1 в последний раз оповещён через «%2» в %3.</translation>
    </message>
    <message>
        <source>%1 is about to be told through &quot;%2&quot;.</source>
        <translation>%1 сейчас оповещают через «%2».</translation>
    </message>
    <message>
        <source>%1 could not be told through &quot;%2&quot;: %3</source>
        <translation>%1 не удалось оповестить через «%2»: %3</translation>
    </message>
    <message>
        <source>Provodka: a test</source>
        <translation>Provodka: проверка</translation>
    </message>
    <message>
        <source>This is a test: alarms and summaries of Provodka reach you this way. Nothing has to be done.</source>
        <translation>Это проверка: тревоги и сводки Provodka приходят к вам этим путём. Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>Nobody is told of alarms yet: add &quot;alarmsTo&quot; to the &quot;workspace&quot; part of the setup.</source>
        <translation>О тревогах ещё никого не оповещают: добавьте &quot;alarmsTo&quot; в часть &quot;workspace&quot; настроек.</translation>
    </message>
    <message>
        <source>%1 was told through &quot;%2&quot;.</source>
        <translation>%1 оповещён через «%2».</translation>
    </message>
    <message>
        <source>also those that are over</source>
        <translation>также те, что прошли</translation>
    </message>
    <message>
        <source>what needs a person now, and who was told</source>
        <translation>что сейчас требует внимания и кто оповещён</translation>
    </message>
    <message>
        <source>sends a test to everybody who is told of alarms</source>
        <translation>отправляет проверку всем, кого оповещают о тревогах</translation>
    </message>
    <message>
        <source>it only watches: what it would do is stored, and nothing is written to the target</source>
        <translation>он только наблюдает: что сделал бы, сохраняется, а в систему ничего не пишется</translation>
    </message>
    <message>
        <source>Payments can reach this route in no way: give a source its key, have one read its list or listen for callbacks, or add a mailbox to the route&apos;s sources.</source>
        <translation>Платежи никак не могут дойти до этого маршрута: дайте источнику ключ, пусть он читает список или принимает уведомления, либо добавьте к источникам маршрута ящик.</translation>
    </message>
    <message>
        <source>Say which days: --day DAY, --from DAY --to DAY, or --settlement DAY for the day on which the money reached the bank account.</source>
        <translation>Укажите, за какие дни: --day ДЕНЬ, --from ДЕНЬ --to ДЕНЬ или --settlement ДЕНЬ — день, когда деньги пришли на счёт.</translation>
    </message>
    <message>
        <source>Give the first day with --from; the last one (--to) must not come before it.</source>
        <translation>Укажите первый день через --from; последний (--to) не может быть раньше него.</translation>
    </message>
    <message>
        <source>payments and returns of this day</source>
        <translation>платежи и возвраты этого дня</translation>
    </message>
    <message>
        <source>payments that reached the bank account on this day</source>
        <translation>платежи, пришедшие на счёт в этот день</translation>
    </message>
    <message>
        <source>payments with fee, net, VAT date, order and entry, for the accountant</source>
        <translation>платежи с комиссией, чистой суммой, датой для НДС, заказом и записью — для бухгалтера</translation>
    </message>
    <message>
        <source>A mail announces, the payment service confirms</source>
        <translation>Письмо извещает, платёжный сервис подтверждает</translation>
    </message>
    <message>
        <source>A forged mail with the right order and sum</source>
        <translation>Поддельное письмо с верными заказом и суммой</translation>
    </message>
    <message>
        <source>The service knows no such payment: nothing was booked or moved.</source>
        <translation>Сервис такого платежа не знает: ничего не внесено и не перемещено.</translation>
    </message>
    <message>
        <source>What only a person can decide</source>
        <translation>То, что может решить только человек</translation>
    </message>
    <message>
        <source>Taken back, and done again</source>
        <translation>Отменено и сделано снова</translation>
    </message>
    <message>
        <source>The close of the day</source>
        <translation>Закрытие дня</translation>
    </message>
    <message>
        <source>The night and the morning</source>
        <translation>Ночь и утро</translation>
    </message>
    <message>
        <source>A status is renamed in Planfix, and nobody pays</source>
        <translation>Статус в Planfix переименован, а никто не платит</translation>
    </message>
    <message>
        <source>A route that only watches</source>
        <translation>Маршрут, который только наблюдает</translation>
    </message>
    <message>
        <source>What came contradicts itself; only an asked answer settles it.</source>
        <translation>Полученные сведения противоречат друг другу; решает только ответ на запрос.</translation>
    </message>
    <message>
        <source>Nothing is proven: anybody could have sent it.</source>
        <translation>Ничем не подтверждено: прислать это мог кто угодно.</translation>
    </message>
    <message>
        <source>A mail names a known sender as its author, which anybody can write; nothing is proven.</source>
        <translation>Письмо называет автором известного отправителя, а такое может написать кто угодно; ничем не подтверждено.</translation>
    </message>
    <message>
        <source>The mail host has verified the domain that the mail came from; the payment service was not asked.</source>
        <translation>Почтовый узел проверил домен, с которого пришло письмо; платёжный сервис не спрашивали.</translation>
    </message>
    <message>
        <source>A person answers for it that the money came.</source>
        <translation>За то, что деньги пришли, отвечает человек.</translation>
    </message>
    <message>
        <source>It stands in the payment service&apos;s list, not yet asked about.</source>
        <translation>Есть в списке платёжного сервиса; отдельно об этом платеже ещё не спрашивали.</translation>
    </message>
    <message>
        <source>Proven: signed by the payment service.</source>
        <translation>Подтверждено: подписано платёжным сервисом.</translation>
    </message>
    <message>
        <source>Proven: the payment service was asked and answered so.</source>
        <translation>Подтверждено: платёжный сервис спросили, и он так ответил.</translation>
    </message>
    <message>
        <source>What is prepared and waits for &quot;payment refund&quot;:</source>
        <translation>Что подготовлено и ждёт «payment refund»:</translation>
    </message>
    <message>
        <source>(unknown: before versions were kept)</source>
        <translation>(неизвестно: до появления версий)</translation>
    </message>
    <message>
        <source>There is no setup version &quot;%1&quot;; &quot;provodka-cli setup history&quot; shows them.</source>
        <translation>Версии настроек «%1» нет; их показывает «provodka-cli setup history».</translation>
    </message>
    <message>
        <source>This version of Provodka cannot read that setup any more; compare the texts that --show gives.</source>
        <translation>Эта версия Provodka уже не может прочитать те настройки; сравните тексты, которые даёт --show.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of lines; write one like 50.</source>
        <translation>«%1» — не количество строк; напишите, например, 50.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>(and %1 more)</source>
        <translation>(и ещё %1)</translation>
    </message>
    <message>
        <source>No setup was imported yet.</source>
        <translation>Настройки ещё не импортировались.</translation>
    </message>
    <message>
        <source>that setup, whole</source>
        <translation>те настройки целиком</translation>
    </message>
    <message>
        <source>all that changed with it</source>
        <translation>всё, что с ними изменилось</translation>
    </message>
    <message>
        <source>the newest N setups that were in force, since when, and by whom</source>
        <translation>N новейших действовавших настроек: с какого времени и чьи</translation>
    </message>
    <message>
        <source>only this route&apos;s</source>
        <translation>только этого маршрута</translation>
    </message>
    <message>
        <source>only those whose order number or reference begins like this</source>
        <translation>только те, чей номер заказа или номер платежа так начинается</translation>
    </message>
    <message>
        <source>only the newest N</source>
        <translation>только N новейших</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Подготовлено</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Say how much belongs to each order: %1=SUM. One of them may go without: it takes what is left.</source>
        <translation>Укажите, сколько относится к каждому заказу: %1=СУММА. Один из них может быть без суммы: на него придётся остаток.</translation>
    </message>
    <message>
        <source>The parts make %1 already, and the payment is %2: nothing is left for %3.</source>
        <translation>Части уже дают %1, а платёж — %2: для %3 ничего не остаётся.</translation>
    </message>
    <message>
        <source>Say how much went back from each order: %1=SUM.</source>
        <translation>Укажите, сколько возвращено из каждого заказа: %1=СУММА.</translation>
    </message>
    <message>
        <source>moves its order on although the sum or the stage does not fit, in your name</source>
        <translation>перемещает его заказ, хотя сумма или статус не сходятся, — от вашего имени</translation>
    </message>
    <message>
        <source>the order stays in its stage</source>
        <translation>заказ остаётся в своём статусе</translation>
    </message>
    <message>
        <source>confirms what is prepared for a payment that went back</source>
        <translation>подтверждает подготовленное для платежа, который возвращён</translation>
    </message>
    <message>
        <source>books a payment of a closed day with the first open one</source>
        <translation>вносит платёж из закрытого дня первым открытым</translation>
    </message>
    <message>
        <source>--setup is tried on what was decided already: add --replay N.</source>
        <translation>--setup пробуется на уже решённом: добавьте --replay N.</translation>
    </message>
    <message>
        <source>decides the last N events again, on what was known then</source>
        <translation>решает последние N событий ещё раз — на том, что было известно тогда</translation>
    </message>
    <message>
        <source>with --replay: by this setup instead of the stored one</source>
        <translation>с --replay: по этим настройкам вместо сохранённых</translation>
    </message>
    <message>
        <source>The setup %1 has mistakes; nothing was replayed.</source>
        <translation>В настройках %1 есть ошибки; ничего не воспроизведено.</translation>
    </message>
    <message>
        <source>The recipe of route &quot;%1&quot; is unknown to this version.</source>
        <translation>Рецепт маршрута «%1» этой версии неизвестен.</translation>
    </message>
    <message>
        <source>Of %1 events %2 would be decided differently.</source>
        <translation>Из %1 событий иначе было бы решено %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of events; write it like --replay 200.</source>
        <translation>«%1» — не количество событий; напишите, например, --replay 200.</translation>
    </message>
    <message>
        <source>Times cannot be split by &quot;%1&quot;; there is: confirmation.</source>
        <translation>Времена нельзя разделить по «%1»; есть: confirmation.</translation>
    </message>
    <message>
        <source>--holidays %1 says nothing without --working-hours &quot;Mon-Fri 09:00-18:00&quot;.</source>
        <translation>--holidays %1 ничего не говорит без --working-hours &quot;Mon-Fri 09:00-18:00&quot;.</translation>
    </message>
    <message>
        <source>Times between stages</source>
        <translation>Время между статусами</translation>
    </message>
    <message>
        <source>the first day of another period to compare with</source>
        <translation>первый день другого периода для сравнения</translation>
    </message>
    <message>
        <source>its last day</source>
        <translation>его последний день</translation>
    </message>
    <message>
        <source>splits the times by how the payment was confirmed</source>
        <translation>делит времена по тому, чем подтверждён платёж</translation>
    </message>
    <message>
        <source>counts only these, like &quot;Mon-Fri 09:00-18:00&quot;</source>
        <translation>считает только эти, например &quot;Mon-Fri 09:00-18:00&quot;</translation>
    </message>
    <message>
        <source>days without work, one a line</source>
        <translation>дни без работы, по одному в строке</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;; there are: %2.</source>
        <translation>Формата «%1» нет; есть: %2.</translation>
    </message>
    <message>
        <source>The format %1 needs a file: -o FILE.</source>
        <translation>Для формата %1 нужен файл: -o ФАЙЛ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a delimiter; there are: , and ;.</source>
        <translation>«%1» — не разделитель; есть: , и ;.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 64 MB.</source>
        <translation>Файл %1 больше 64 МБ.</translation>
    </message>
    <message>
        <source>The mail rules have mistakes; nothing was tried.</source>
        <translation>В правилах писем есть ошибки; ничего не пробовалось.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Rule “%1” (version %2) does not fit. %3</source>
        <translation>Правило «%1» (версия %2) не подходит. %3</translation>
    </message>
    <message>
        <source>Rule “%1” (version %2) fits.</source>
        <translation>Правило «%1» (версия %2) подходит.</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(необязательное)</translation>
    </message>
    <message>
        <source>from the rule itself</source>
        <translation>из самого правила</translation>
    </message>
    <message>
        <source>%1, line %2, from character %3 (%4 to %5)</source>
        <translation>%1, строка %2, с символа %3 (от %4 до %5)</translation>
    </message>
    <message>
        <source>The payment, which this mail alone does not prove:</source>
        <translation>Платёж, которого само это письмо не подтверждает:</translation>
    </message>
    <message>
        <source>Templates of mail rules; print one with &quot;provodka-cli rule template NAME&quot;. No real WayForPay mail is public: what these look for is assumed, until you have mended it by your first real one.</source>
        <translation>Шаблоны правил писем; напечатать один: «provodka-cli rule template НАЗВАНИЕ». Ни одно настоящее письмо WayForPay не опубликовано: то, что они ищут, — предположение, пока вы не исправите их по первому настоящему.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;; there are: %2.</source>
        <translation>Шаблона «%1» нет; есть: %2.</translation>
    </message>
    <message>
        <source>whose rules, when RULES is a setup with several</source>
        <translation>чьи правила, если RULES — настройки с несколькими</translation>
    </message>
    <message>
        <source>of dates that name none (Europe/Kyiv)</source>
        <translation>дат, которые его не называют (Europe/Kyiv)</translation>
    </message>
    <message>
        <source>also says whether this host found the sender genuine</source>
        <translation>также говорит, считает ли этот узел отправителя настоящим</translation>
    </message>
    <message>
        <source>what mail rules (a file, a setup or a template) find in a mail, and where</source>
        <translation>что правила писем (файл, настройки или шаблон) находят в письме и где</translation>
    </message>
    <message>
        <source>lists or prints mail rules to begin with</source>
        <translation>перечисляет или печатает правила писем для начала</translation>
    </message>
    <message>
        <source>No route of this setup has &quot;mailRules&quot;.</source>
        <translation>Ни один маршрут этих настроек не имеет &quot;mailRules&quot;.</translation>
    </message>
    <message>
        <source>This setup has no route &quot;%1&quot; with &quot;mailRules&quot;.</source>
        <translation>В этих настройках нет маршрута «%1» с &quot;mailRules&quot;.</translation>
    </message>
    <message>
        <source>Several routes have mail rules; name one with --route: %1.</source>
        <translation>Несколько маршрутов имеют правила писем; назовите один через --route: %1.</translation>
    </message>
    <message>
        <source>The member stands twice; the first is in line %1.</source>
        <translation>Этот параметр стоит дважды; первый — в строке %1.</translation>
    </message>
    <message>
        <source>Another setup is in force; the engine goes on with that one.</source>
        <translation>Действуют другие настройки; движок продолжает с ними.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>The running engine goes on with this setup from now.</source>
        <translation>Запущенный движок отныне работает с этими настройками.</translation>
    </message>
    <message>
        <source>says what would change, and changes nothing</source>
        <translation>говорит, что изменилось бы, и ничего не меняет</translation>
    </message>
    <message>
        <source>asks nothing</source>
        <translation>ничего не спрашивает</translation>
    </message>
    <message>
        <source>NEW address that others may call: %1 (connection &quot;%2&quot;, %3).</source>
        <translation>НОВЫЙ адрес, который могут вызывать другие: %1 (подключение «%2», %3).</translation>
    </message>
    <message>
        <source>Address that others may call: %1 (connection &quot;%2&quot;, %3).</source>
        <translation>Адрес, который могут вызывать другие: %1 (подключение «%2», %3).</translation>
    </message>
    <message>
        <source>NEW host: %1 (workspace, %3).</source>
        <translation>НОВЫЙ узел: %1 (рабочее пространство, %3).</translation>
    </message>
    <message>
        <source>Host: %1 (workspace, %3).</source>
        <translation>Узел: %1 (рабочее пространство, %3).</translation>
    </message>
    <message>
        <source>NEW host: %1 (connection &quot;%2&quot;, %3).</source>
        <translation>НОВЫЙ узел: %1 (подключение «%2», %3).</translation>
    </message>
    <message>
        <source>Host: %1 (connection &quot;%2&quot;, %3).</source>
        <translation>Узел: %1 (подключение «%2», %3).</translation>
    </message>
    <message>
        <source>Apply this setup? Write yes to go on, anything else to leave.</source>
        <translation>Применить эти настройки? Напишите yes, чтобы продолжить; что угодно другое — оставить как есть.</translation>
    </message>
    <message>
        <source>what routes that only watch would have done, beside what people did</source>
        <translation>что сделали бы маршруты, которые только наблюдают, рядом с тем, что сделали люди</translation>
    </message>
    <message>
        <source>The route &quot;%1&quot; of this event is no longer set up.</source>
        <translation>Маршрута «%1» этого события больше нет.</translation>
    </message>
    <message>
        <source>Event %1, payment %2 of %3:</source>
        <translation>Событие %1, платёж %2 на %3:</translation>
    </message>
    <message>
        <source>So nothing of this event can be undone.</source>
        <translation>Поэтому для этого события ничего нельзя отменить.</translation>
    </message>
    <message>
        <source>Nothing was changed; add --yes to do it.</source>
        <translation>Ничего не изменено; чтобы сделать это, добавьте --yes.</translation>
    </message>
    <message>
        <source>Say how far back, like --last 30m.</source>
        <translation>Укажите, за какое время, например --last 30m.</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot; wrote nothing in this time that still stands.</source>
        <translation>Маршрут «%1» за это время не записал ничего, что ещё действует.</translation>
    </message>
    <message>
        <source>does it; without it only says what would be done, and why not</source>
        <translation>делает это; без него только говорит, что было бы сделано и почему нет</translation>
    </message>
    <message>
        <source>undoes what was written for one event</source>
        <translation>отменяет записанное для одного события</translation>
    </message>
    <message>
        <source>how far back, like 30m</source>
        <translation>за какое время, например 30m</translation>
    </message>
    <message>
        <source>undoes what a route wrote in the last minutes</source>
        <translation>отменяет то, что маршрут записал за последние минуты</translation>
    </message>
    <message>
        <source>The copy is in %1 and was read back: events: %2, notices: %3. It holds no secrets.</source>
        <translation>Копия — в %1, её прочитали для проверки: событий — %2, уведомлений — %3. Секретов в ней нет.</translation>
    </message>
    <message>
        <source>The workspace in %1 is as it was in the copy: events: %2, notices: %3.</source>
        <translation>Рабочее пространство в %1 такое, как было в копии: событий — %2, уведомлений — %3.</translation>
    </message>
    <message>
        <source>The database that was there is now %1.</source>
        <translation>База данных, которая там была, теперь %1.</translation>
    </message>
    <message>
        <source>From its first &quot;provodka-cli run&quot; on, copies that ran before refuse to. On another computer they may not see that: stop them there.</source>
        <translation>С первого «provodka-cli run» копии, работавшие раньше, отказываются. На другом компьютере они могут этого не видеть: остановите их там.</translation>
    </message>
    <message>
        <source>With its next &quot;provodka-cli run&quot; the workspace in %1 goes on, and every other copy that can see it refuses to. Make sure that none runs on another computer.</source>
        <translation>Со следующим «provodka-cli run» работу продолжает рабочее пространство в %1, а каждая другая копия, которая это видит, отказывается. Убедитесь, что ни одна не работает на другом компьютере.</translation>
    </message>
    <message>
        <source>replaces a file that is there</source>
        <translation>заменяет файл, который уже есть</translation>
    </message>
    <message>
        <source>copies the workspace into one file, everything but secrets</source>
        <translation>копирует рабочее пространство в один файл, всё кроме секретов</translation>
    </message>
    <message>
        <source>moves the database that is there aside</source>
        <translation>отодвигает базу данных, которая там есть</translation>
    </message>
    <message>
        <source>makes a workspace from a copy; the old one refuses to run afterwards</source>
        <translation>создаёт рабочее пространство из копии; старое после этого отказывается работать</translation>
    </message>
    <message>
        <source>decides that this copy of a workspace goes on, and no other</source>
        <translation>решает, что работу продолжает эта копия рабочего пространства и никакая другая</translation>
    </message>
    <message>
        <source>Event %1, payment %2: the mail “%3” names payment %4.</source>
        <translation>Событие %1, платёж %2: письмо «%3» называет платёж %4.</translation>
    </message>
    <message>
        <source>Event %1, payment %2: no rule reads its mail “%3” any more.</source>
        <translation>Событие %1, платёж %2: ни одно правило больше не читает его письмо «%3».</translation>
    </message>
    <message>
        <source>Event %1, payment %2: its mail “%3” could not be read whole: %4</source>
        <translation>Событие %1, платёж %2: его письмо «%3» не удалось бы прочитать полностью: %4</translation>
    </message>
    <message>
        <source>Event %1, payment %2: the mail “%3” does not name the payment any more.</source>
        <translation>Событие %1, платёж %2: письмо «%3» больше не называет платежа.</translation>
    </message>
    <message>
        <source>The mail “%1” of %2, which no rule could read, is read by rule %3: payment %4 of %5.</source>
        <translation>Письмо «%1» от %2, которое не могло прочитать ни одно правило, читает правило %3: платёж %4 на %5.</translation>
    </message>
    <message>
        <source>The mail “%1” of %2, which no rule could read, is read by rule %3 and names payment %4.</source>
        <translation>Письмо «%1» от %2, которое не могло прочитать ни одно правило, читает правило %3, и оно называет платёж %4.</translation>
    </message>
    <message>
        <source>Of %1 mails that no rule could read %2 are read now.</source>
        <translation>Из писем, которые не могло прочитать ни одно правило (%1), теперь читается %2.</translation>
    </message>
    <message>
        <source>The text of %1 mails is not stored any more; they were not read again.</source>
        <translation>Текст писем (%1) уже не хранится; они не прочитаны заново.</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>Отчёт остановлен.</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>более %1</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Распределение</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Ход во времени</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>С дня</translation>
    </message>
    <message>
        <source>The internet knows no computer named %1; compare the public address with the one that the tunnel shows.</source>
        <translation>В интернете нет компьютера с именем %1; сверьте публичный адрес с тем, который показывает туннель.</translation>
    </message>
    <message>
        <source>The computer %1 takes no connections there; start the tunnel or the proxy, and compare the port.</source>
        <translation>Компьютер %1 не принимает там соединений; запустите туннель или прокси и сверьте порт.</translation>
    </message>
    <message>
        <source>%1 does not answer; a firewall may be in the way, or the tunnel has lost its connection. Start it again.</source>
        <translation>%1 не отвечает: возможно, мешает брандмауэр или туннель потерял соединение. Запустите туннель ещё раз.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nobody will send anything there; renew it (for example with certbot) or use a tunnel that has one.</source>
        <translation>Сертификат %1 не является доверенным, поэтому никто туда ничего не отправит; обновите его (например, с помощью certbot) или используйте туннель, у которого есть доверенный сертификат.</translation>
    </message>
    <message>
        <source>%1 could not be reached; look whether the tunnel or the proxy runs and try again.</source>
        <translation>Не удалось связаться с %1; проверьте, работает ли туннель или прокси, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>%1 leads to the listener of this workspace.</source>
        <translation>%1 ведёт на адрес приёма этого рабочего пространства.</translation>
    </message>
    <message>
        <source>The address begins with http://: whoever sits on the way can read what comes. Use https://.</source>
        <translation>Адрес начинается с http://: то, что приходит, может прочитать кто угодно на пути. Используйте https://.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not the listener of this workspace; let the tunnel or proxy lead to the address to listen on, and the whole path with it.</source>
        <translation>По адресу %1 что-то отвечает, но это не адрес приёма этого рабочего пространства; направьте туннель или прокси на локальный адрес приёма, сохраняя весь путь.</translation>
    </message>
    <message>
        <source>The tunnel or proxy at %1 works, but does not reach Provodka (answer %2); start the engine, and compare the port with the address to listen on.</source>
        <translation>Туннель или прокси по адресу %1 работает, но не доходит до Provodka (ответ %2); запустите движок и сверьте порт с локальным адресом приёма.</translation>
    </message>
    <message>
        <source>%1 sends everybody on to another address (answer %2); enter the address where it ends, mostly the one with https://.</source>
        <translation>%1 перенаправляет всех на другой адрес (ответ %2); введите конечный адрес, чаще всего это адрес с https://.</translation>
    </message>
    <message>
        <source>%1 asks for a sign-in (answer %2), which no payment service does; let the listener&apos;s path through without one.</source>
        <translation>%1 требует входа (ответ %2), а ни один платёжный сервис его не выполняет; пропускайте запросы на адрес приёма без входа.</translation>
    </message>
    <message>
        <source>%1 answers with %2, which the listener of this workspace never does; look where the tunnel or proxy leads.</source>
        <translation>%1 возвращает ответ %2, которого на адресе приёма этого рабочего пространства не бывает; проверьте, куда ведёт туннель или прокси.</translation>
    </message>
    <message>
        <source>Payments and orders are not compared in this workspace.</source>
        <translation>В этом рабочем пространстве платежи и заказы не сверяются.</translation>
    </message>
    <message>
        <source>%1 asked to compare payments, entries and orders now.</source>
        <translation>%1 просит сверить сейчас платежи, записи и заказы.</translation>
    </message>
    <message>
        <source>%1 decided that nothing is to be done: %2</source>
        <translation>%1: решено, что ничего делать не нужно: %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>в очереди</translation>
    </message>
    <message>
        <source>is being written</source>
        <translation>записывается</translation>
    </message>
    <message>
        <source>needs a person</source>
        <translation>требует внимания</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>a mail that names a known sender</source>
        <translation>письмо называет известного отправителя</translation>
    </message>
    <message>
        <source>a mail with a verified sender</source>
        <translation>письмо проверенного отправителя</translation>
    </message>
    <message>
        <source>stands in the service&apos;s list</source>
        <translation>есть в списке сервиса</translation>
    </message>
    <message>
        <source>signed by the service</source>
        <translation>подписано сервисом</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>в процессе</translation>
    </message>
    <message>
        <source>held, not taken</source>
        <translation>заблокировано, не списано</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>оплачено</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>не оплачено</translation>
    </message>
    <message>
        <source>is being given back</source>
        <translation>возвращается</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>unknown status</source>
        <translation>неизвестный статус</translation>
    </message>
    <message>
        <source>adds an entry</source>
        <translation>добавляет запись</translation>
    </message>
    <message>
        <source>moves the order</source>
        <translation>перемещает заказ</translation>
    </message>
    <message>
        <source>writes a comment</source>
        <translation>пишет комментарий</translation>
    </message>
    <message>
        <source>removes an entry</source>
        <translation>удаляет запись</translation>
    </message>
    <message>
        <source>is under way</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>no longer fitted</source>
        <translation>уже неактуально</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не отправлено</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>is booked now</source>
        <translation>вносится сейчас</translation>
    </message>
    <message>
        <source>a part is paid</source>
        <translation>оплачена часть</translation>
    </message>
    <message>
        <source>too much is paid</source>
        <translation>переплата</translation>
    </message>
    <message>
        <source>was paid already</source>
        <translation>уже было оплачено</translation>
    </message>
    <message>
        <source>no such order</source>
        <translation>нет такого заказа</translation>
    </message>
    <message>
        <source>names no order</source>
        <translation>заказ не указан</translation>
    </message>
    <message>
        <source>order number not confirmed</source>
        <translation>номер заказа не подтверждён</translation>
    </message>
    <message>
        <source>two order numbers</source>
        <translation>два номера заказов</translation>
    </message>
    <message>
        <source>several such orders</source>
        <translation>несколько таких заказов</translation>
    </message>
    <message>
        <source>an old order</source>
        <translation>старый заказ</translation>
    </message>
    <message>
        <source>no payment subtask</source>
        <translation>нет подзадачи оплаты</translation>
    </message>
    <message>
        <source>several payment subtasks</source>
        <translation>несколько подзадач оплаты</translation>
    </message>
    <message>
        <source>sum due is empty</source>
        <translation>не указана сумма к оплате</translation>
    </message>
    <message>
        <source>the order stands elsewhere</source>
        <translation>заказ в другом статусе</translation>
    </message>
    <message>
        <source>the entry is not to be seen</source>
        <translation>записи не видно</translation>
    </message>
    <message>
        <source>the entry says another sum</source>
        <translation>в записи другая сумма</translation>
    </message>
    <message>
        <source>an entry without a sum</source>
        <translation>запись без суммы</translation>
    </message>
    <message>
        <source>the order&apos;s own field differs</source>
        <translation>поле заказа не совпадает</translation>
    </message>
    <message>
        <source>given back before it was booked</source>
        <translation>возвращено до внесения</translation>
    </message>
    <message>
        <source>given back after it was booked</source>
        <translation>возвращено после внесения</translation>
    </message>
    <message>
        <source>declined after it was booked</source>
        <translation>отклонено после внесения</translation>
    </message>
    <message>
        <source>money is held only</source>
        <translation>деньги только заблокированы</translation>
    </message>
    <message>
        <source>the customer is still paying</source>
        <translation>клиент ещё платит</translation>
    </message>
    <message>
        <source>was not paid</source>
        <translation>оплата не состоялась</translation>
    </message>
    <message>
        <source>perhaps booked by hand</source>
        <translation>возможно, внесено вручную</translation>
    </message>
    <message>
        <source>the parts make another sum</source>
        <translation>части дают другую сумму</translation>
    </message>
    <message>
        <source>unknown status of the payment</source>
        <translation>неизвестный статус платежа</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не удаётся прочитать</translation>
    </message>
    <message>
        <source>skipped by a person</source>
        <translation>пропущено человеком</translation>
    </message>
    <message>
        <source>the period is closed</source>
        <translation>период закрыт</translation>
    </message>
    <message>
        <source>a mail that nobody confirms</source>
        <translation>письмо никем не подтверждено</translation>
    </message>
    <message>
        <source>nobody proves it</source>
        <translation>ничем не подтверждено</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is checked again by itself. “Try again” checks now.</source>
        <translation>Делать ничего не нужно: проверка повторится сама. «Попробовать ещё раз» — проверить сейчас.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is being written just now.</source>
        <translation>Делать ничего не нужно: запись как раз выполняется.</translation>
    </message>
    <message>
        <source>What is to be written is prepared below; confirm it on the page “Payments”, or skip it.</source>
        <translation>То, что будет записано, подготовлено ниже; подтвердите это на странице «Платежи» или пропустите.</translation>
    </message>
    <message>
        <source>Choose the order on the page “Payments”: some that fit are below. Or skip the payment.</source>
        <translation>Выберите заказ на странице «Платежи»: некоторые подходящие показаны ниже. Или пропустите.</translation>
    </message>
    <message>
        <source>Fix what the explanation above says and press “Try again”, or skip it with a remark.</source>
        <translation>Исправьте то, о чём говорится в объяснении выше, и нажмите «Попробовать ещё раз» или пропустите, оставив примечание.</translation>
    </message>
    <message>
        <source>money booked at order %1</source>
        <translation>деньги, внесённые в заказ %1</translation>
    </message>
    <message>
        <source>stage of order %1</source>
        <translation>статус заказа %1</translation>
    </message>
    <message>
        <source>comment at order %1</source>
        <translation>комментарий в заказе %1</translation>
    </message>
    <message>
        <source>Mark the text in the mail first.</source>
        <translation>Сначала выделите текст в письме.</translation>
    </message>
    <message>
        <source>Nothing before “%1” would lead to it in another mail. Mark a place with a label before it, on its line or on the line above.</source>
        <translation>Перед «%1» нет ничего, по чему это место найдётся в другом письме. Выделите место, перед которым есть надпись — в той же строке или строкой выше.</translation>
    </message>
    <message>
        <source>in the subject</source>
        <translation>в теме</translation>
    </message>
    <message>
        <source>in subject and text</source>
        <translation>в теме и тексте</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>в тексте</translation>
    </message>
    <message>
        <source>column %3 of the row with “%2” in HTML table %1</source>
        <translation>столбец %3 строки с «%2» в HTML-таблице %1</translation>
    </message>
    <message>
        <source>the cell beside “%2” in HTML table %1</source>
        <translation>ячейка рядом с «%2» в HTML-таблице %1</translation>
    </message>
    <message>
        <source>column %2 of every row of HTML table %1</source>
        <translation>столбец %2 каждой строки HTML-таблицы %1</translation>
    </message>
    <message>
        <source>column %2 of the last row of HTML table %1</source>
        <translation>столбец %2 последней строки HTML-таблицы %1</translation>
    </message>
    <message>
        <source>row %2, column %3 of HTML table %1</source>
        <translation>строка %2, столбец %3 HTML-таблицы %1</translation>
    </message>
    <message>
        <source>the sender contains “%1”</source>
        <translation>отправитель содержит «%1»</translation>
    </message>
    <message>
        <source>the sender does not contain “%1”</source>
        <translation>отправитель не содержит «%1»</translation>
    </message>
    <message>
        <source>the sender is “%1”</source>
        <translation>отправитель — «%1»</translation>
    </message>
    <message>
        <source>the sender is not “%1”</source>
        <translation>отправитель — не «%1»</translation>
    </message>
    <message>
        <source>the sender fits the pattern “%1”</source>
        <translation>отправитель соответствует выражению «%1»</translation>
    </message>
    <message>
        <source>the sender&apos;s name contains “%1”</source>
        <translation>имя отправителя содержит «%1»</translation>
    </message>
    <message>
        <source>the sender&apos;s name does not contain “%1”</source>
        <translation>имя отправителя не содержит «%1»</translation>
    </message>
    <message>
        <source>the sender&apos;s name is “%1”</source>
        <translation>имя отправителя — «%1»</translation>
    </message>
    <message>
        <source>the sender&apos;s name is not “%1”</source>
        <translation>имя отправителя — не «%1»</translation>
    </message>
    <message>
        <source>the sender&apos;s name fits the pattern “%1”</source>
        <translation>имя отправителя соответствует выражению «%1»</translation>
    </message>
    <message>
        <source>the recipient contains “%1”</source>
        <translation>получатель содержит «%1»</translation>
    </message>
    <message>
        <source>the recipient does not contain “%1”</source>
        <translation>получатель не содержит «%1»</translation>
    </message>
    <message>
        <source>the recipient is “%1”</source>
        <translation>получатель — «%1»</translation>
    </message>
    <message>
        <source>the recipient is not “%1”</source>
        <translation>получатель — не «%1»</translation>
    </message>
    <message>
        <source>the recipient fits the pattern “%1”</source>
        <translation>получатель соответствует выражению «%1»</translation>
    </message>
    <message>
        <source>the subject contains “%1”</source>
        <translation>тема содержит «%1»</translation>
    </message>
    <message>
        <source>the subject does not contain “%1”</source>
        <translation>тема не содержит «%1»</translation>
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
        <translation>тема соответствует выражению «%1»</translation>
    </message>
    <message>
        <source>the text contains “%1”</source>
        <translation>текст содержит «%1»</translation>
    </message>
    <message>
        <source>the text does not contain “%1”</source>
        <translation>текст не содержит «%1»</translation>
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
        <translation>текст соответствует выражению «%1»</translation>
    </message>
    <message>
        <source>what stands behind “%1” %2</source>
        <translation>то, что стоит после «%1» %2</translation>
    </message>
    <message>
        <source>what stands between “%1” and “%2” %3</source>
        <translation>то, что стоит между «%1» и «%2» %3</translation>
    </message>
    <message>
        <source>the line below “%1” %2</source>
        <translation>строка под «%1» %2</translation>
    </message>
    <message>
        <source>what the pattern “%1” finds %2</source>
        <translation>то, что выражение «%1» находит %2</translation>
    </message>
    <message>
        <source>all that stands %1</source>
        <translation>всё, что стоит %1</translation>
    </message>
    <message>
        <source>always “%1”</source>
        <translation>всегда «%1»</translation>
    </message>
    <message>
        <source>and</source>
        <translation>и</translation>
    </message>
    <message>
        <source>or</source>
        <translation>или</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>валюта</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>номер заказа</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>идентификатор платежа</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>плательщик</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>комиссия</translation>
    </message>
    <message>
        <source>Setup book</source>
        <translation>Книга настроек</translation>
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
        <translation>Что он делает: %1. Источники платежей: %2. Где работает: %3.</translation>
    </message>
    <message>
        <source>It is switched off: nothing is done.</source>
        <translation>Он выключен: ничего не выполняется.</translation>
    </message>
    <message>
        <source>It only watches: it decides what it would do, and writes nothing.</source>
        <translation>Он только наблюдает: решает, что сделал бы, и ничего не пишет.</translation>
    </message>
    <message>
        <source>It is switched on and writes by itself what it decides.</source>
        <translation>Он включён: он сам записывает то, что решает.</translation>
    </message>
    <message>
        <source>What it needs to know of %1:</source>
        <translation>Что ему нужно знать о %1:</translation>
    </message>
    <message>
        <source>Connection “%1”</source>
        <translation>Подключение «%1»</translation>
    </message>
    <message>
        <source>It is an account of %1.</source>
        <translation>Сервис, которому принадлежит аккаунт: %1.</translation>
    </message>
    <message>
        <source>%1: a secret, not in this book</source>
        <translation>%1: секрет, здесь он не показан</translation>
    </message>
    <message>
        <source>Who is told what, and the night&apos;s work</source>
        <translation>Кого о чём оповещать и ночная работа</translation>
    </message>
    <message>
        <source>Other computers</source>
        <translation>Другие компьютеры</translation>
    </message>
    <message>
        <source>Others may call %1 (connection “%2”).</source>
        <translation>Извне могут обращаться к %1 (подключение «%2»).</translation>
    </message>
    <message>
        <source>Data goes to and comes from %1 (%2).</source>
        <translation>Данные отправляются на %1 и приходят оттуда (%2).</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 через %2</translation>
    </message>
    <message>
        <source>Mail rule “%1” (version %2) is switched off.</source>
        <translation>Правило писем «%1» (версия %2) выключено.</translation>
    </message>
    <message>
        <source>Mail rule “%1” (version %2) reads every mail:</source>
        <translation>Правило писем «%1» (версия %2) читает каждое письмо:</translation>
    </message>
    <message>
        <source>Mail rule “%1” (version %2) reads a mail when %3:</source>
        <translation>Правило писем «%1» (версия %2) читает письмо, если %3:</translation>
    </message>
    <message>
        <source>Such a mail tells of a payment that went well.</source>
        <translation>Такое письмо сообщает об успешном платеже.</translation>
    </message>
    <message>
        <source>Route “%1” reads from it.</source>
        <translation>Маршрут «%1» читает из него.</translation>
    </message>
    <message>
        <source>Route “%1” writes to it.</source>
        <translation>Маршрут «%1» пишет в него.</translation>
    </message>
    <message>
        <source>Alarms or summaries are sent through it (%1).</source>
        <translation>Через него отправляются тревоги или сводки (%1).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be asked for names, ids stand alone: %2</source>
        <translation>«%1» нельзя запросить о названиях, поэтому указаны только идентификаторы: %2</translation>
    </message>
    <message>
        <source>The setup book is in %1.</source>
        <translation>Книга настроек сохранена в %1.</translation>
    </message>
    <message>
        <source>where it is written to; .html for HTML</source>
        <translation>куда записать; .html — для HTML</translation>
    </message>
    <message>
        <source>asks no account for names: ids only</source>
        <translation>не запрашивает у аккаунтов названия: только идентификаторы</translation>
    </message>
    <message>
        <source>the whole setup told in sentences, for the colleague who stands in</source>
        <translation>все настройки предложениями — для коллеги, который вас подменяет</translation>
    </message>
    <message>
        <source>The route&apos;s stage “%1” is not in the account; choose the stages again and then rehearse.</source>
        <translation>Статуса маршрута «%1» нет в аккаунте; выберите статусы ещё раз и повторите репетицию.</translation>
    </message>
    <message>
        <source>“%1” of the route (%2) is not in the account; choose it again and then rehearse.</source>
        <translation>Значения «%1» маршрута (%2) нет в аккаунте; выберите его ещё раз и повторите репетицию.</translation>
    </message>
    <message>
        <source>Up to here it is the invented past of the demonstration; from here on all of it happens.</source>
        <translation>До этого места — вымышленное прошлое демонстрации; отсюда всё происходит на самом деле.</translation>
    </message>
    <message>
        <source>%1 found the payment of %2 in the mailbox and took care of order %3 by hand.</source>
        <translation>%1: платёж на %2 найден в почте, заказ %3 обработан вручную.</translation>
    </message>
    <message>
        <source>The stand-in refused this: %1</source>
        <translation>Имитация сервиса это отклонила: %1</translation>
    </message>
    <message>
        <source>The customer pays %1 for order %2.</source>
        <translation>Клиент платит %1 за заказ %2.</translation>
    </message>
    <message>
        <source>The customer is not sure and pays %1 for order %2 once more.</source>
        <translation>Клиент не уверен, прошла ли оплата, и платит %1 за заказ %2 ещё раз.</translation>
    </message>
    <message>
        <source>Order %1 has no payment that could go back; pay it first.</source>
        <translation>У заказа %1 нет платежа, который можно вернуть; сначала оплатите его.</translation>
    </message>
    <message>
        <source>The shop gives payment %1 back.</source>
        <translation>Магазин возвращает платёж %1.</translation>
    </message>
    <message>
        <source>A stranger writes a mail: “%1 were paid for order %2.” Nobody paid.</source>
        <translation>Кто-то посторонний пишет письмо: «За заказ %2 оплачено %1». На самом деле никто не платил.</translation>
    </message>
    <message>
        <source>Nothing was booked or moved for the mail: the payment service knows of no such payment.</source>
        <translation>По этому письму ничего не внесено и не перемещено: платёжный сервис такого платежа не знает.</translation>
    </message>
    <message>
        <source>The connection to %1 is cut.</source>
        <translation>Соединение с %1 разорвано.</translation>
    </message>
    <message>
        <source>The connection to %1 is there again. Provodka tries again after five minutes at the most; here they go by at once.</source>
        <translation>Соединение с %1 восстановлено. Provodka повторяет попытку самое позднее через пять минут; здесь они проходят сразу.</translation>
    </message>
    <message>
        <source>For this the engine has to run and the connection must not be cut.</source>
        <translation>Для этого движок должен работать, а соединение не должно быть разорвано.</translation>
    </message>
    <message>
        <source>The engine is killed in the middle of writing: it never reads the answer.</source>
        <translation>Движок аварийно остановлен посреди записи: ответа он уже не прочитает.</translation>
    </message>
    <message>
        <source>The engine is started again.</source>
        <translation>Движок запущен снова.</translation>
    </message>
    <message>
        <source>%1 minutes go by.</source>
        <translation>Проходит времени: %1 мин.</translation>
    </message>
    <message>
        <source>A secret of connection “%1” (%2) was never given; enter it at the connection.</source>
        <translation>Секрет подключения «%1» (%2) ещё не задан; введите его в подключении.</translation>
    </message>
    <message>
        <source>The setup has a mistake: %1: %2</source>
        <translation>В настройках есть ошибка. %1: %2</translation>
    </message>
    <message>
        <source>Another Provodka (%1, process %2) runs this workspace; you see its work and can act on it from here.</source>
        <translation>С этим рабочим пространством работает другая Provodka (%1, процесс %2); отсюда вы видите её работу и можете принимать решения.</translation>
    </message>
    <message>
        <source>Nothing is set up yet; begin with the connections.</source>
        <translation>Ещё ничего не настроено; начните с подключений.</translation>
    </message>
    <message>
        <source>The other Provodka has ended; nothing is processed now.</source>
        <translation>Другая Provodka завершила работу; сейчас ничего не обрабатывается.</translation>
    </message>
    <message>
        <source>New entry at order %1</source>
        <translation>Новая запись в заказе %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Заказ %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Entry at order %1</source>
        <translation>Запись в заказе %1</translation>
    </message>
    <message>
        <source>Nothing is written</source>
        <translation>Ничего не записывается</translation>
    </message>
    <message>
        <source>Some fields need another value; what is wrong is said at each.</source>
        <translation>Некоторым полям нужно другое значение; что не так, сказано возле каждого.</translation>
    </message>
    <message>
        <source>The fields are complete.</source>
        <translation>Поля заполнены.</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>Запрос к хранилищу паролей</translation>
    </message>
    <message>
        <source>The keychain can be used.</source>
        <translation>Хранилищем паролей можно пользоваться.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Запрос к %1</translation>
    </message>
    <message>
        <source>What connection &quot;%1&quot; holds</source>
        <translation>Что содержит подключение «%1»</translation>
    </message>
    <message>
        <source>This service has no lists to choose from.</source>
        <translation>У этого сервиса нет списков для выбора.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed while it is used: %2 Choose another connection there first.</source>
        <translation>«%1» нельзя удалить, пока оно используется: %2 Сначала выберите там другое подключение.</translation>
    </message>
    <message>
        <source>Nothing uses “%1”. Removing it also deletes its keys from the keychain; what was booked stays as it is.</source>
        <translation>«%1» нигде не используется. Вместе с ним будут удалены и его ключи из хранилища паролей; уже внесённое останется как есть.</translation>
    </message>
    <message>
        <source>Test of a public address</source>
        <translation>Проверка публичного адреса</translation>
    </message>
    <message>
        <source>What the route needs in &quot;%1&quot;</source>
        <translation>Что нужно маршруту в «%1»</translation>
    </message>
    <message>
        <source>%1 cannot be written; choose another folder, or free some space on the disk.</source>
        <translation>%1 не удаётся записать; выберите другую папку или освободите место на диске.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Экспорт остановлен; файл не записан.</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Файл сохранён: %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Noted; the engine will process it.</source>
        <translation>Записано; движок это обработает.</translation>
    </message>
    <message>
        <source>The engine acts on it in the name of %1.</source>
        <translation>Движок взялся за это от имени: %1.</translation>
    </message>
    <message>
        <source>Provodka did not move this order, and its address in the order system is not known yet.</source>
        <translation>Provodka не перемещала этот заказ, а его адрес в системе заказов ещё неизвестен.</translation>
    </message>
    <message>
        <source>The clipboard holds no mail: select it in your mail program and copy it first.</source>
        <translation>В буфере обмена нет письма: сначала выделите его в почтовой программе и скопируйте.</translation>
    </message>
    <message>
        <source>What you changed there is not saved.</source>
        <translation>Внесённые там изменения не сохранены.</translation>
    </message>
    <message>
        <source>The route “%1” is saved.</source>
        <translation>Маршрут «%1» сохранён.</translation>
    </message>
    <message>
        <source>The route “%1” is removed.</source>
        <translation>Маршрут «%1» удалён.</translation>
    </message>
    <message>
        <source>The route is back.</source>
        <translation>Маршрут возвращён.</translation>
    </message>
    <message>
        <source>The route “%1” is switched on.</source>
        <translation>Маршрут «%1» включён.</translation>
    </message>
    <message>
        <source>The mail rules are saved.</source>
        <translation>Правила писем сохранены.</translation>
    </message>
    <message>
        <source>The version is restored, as a new one.</source>
        <translation>Версия восстановлена и сохранена как новая.</translation>
    </message>
    <message>
        <source>The setup from the file was applied.</source>
        <translation>Настройки из файла применены.</translation>
    </message>
    <message>
        <source>The route “%1” only watches from now on.</source>
        <translation>Теперь маршрут «%1» только наблюдает.</translation>
    </message>
    <message>
        <source>The route “%1” is switched off.</source>
        <translation>Маршрут «%1» выключен.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Введённые PIN-коды не совпадают.</translation>
    </message>
    <message>
        <source>Four characters at least.</source>
        <translation>Не менее четырёх символов.</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Введите своё имя.</translation>
    </message>
    <message>
        <source>Close again to quit: nothing is processed then. Or let Provodka keep working in the tray.</source>
        <translation>Закройте окно ещё раз, чтобы выйти: тогда ничего не будет обрабатываться. Или пусть Provodka продолжает работать в трее.</translation>
    </message>
    <message>
        <source>Keep working in the tray</source>
        <translation>Продолжить работу в трее</translation>
    </message>
    <message>
        <source>Several people use this computer: say first who you are, in the menu “Settings”.</source>
        <translation>Этим компьютером пользуются несколько человек: сначала укажите в меню «Настройки», кто вы.</translation>
    </message>
    <message>
        <source>Changing connections and routes needs the PIN of this workspace.</source>
        <translation>Чтобы изменять подключения и маршруты, нужен PIN-код этого рабочего пространства.</translation>
    </message>
    <message>
        <source>This is not the PIN of this workspace.</source>
        <translation>Неверный PIN-код рабочего пространства.</translation>
    </message>
    <message>
        <source>Stopped: nothing is processed until the engine is started.</source>
        <translation>Остановлено: пока движок не запущен, ничего не обрабатывается.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>Working.</source>
        <translation>Работает.</translation>
    </message>
    <message>
        <source>Waiting for news; next look at %1.</source>
        <translation>Ждёт новых событий; следующая проверка в %1.</translation>
    </message>
    <message>
        <source>Waiting for news.</source>
        <translation>Ждёт новых событий.</translation>
    </message>
    <message>
        <source>Finishing the calls in hand…</source>
        <translation>Завершаются начатые запросы…</translation>
    </message>
    <message>
        <source>Copied without secrets and without names of people; paste it into your letter.</source>
        <translation>Скопировано без секретов и имён людей; вставьте это в своё письмо.</translation>
    </message>
    <message>
        <source>0.5</source>
        <translation>0,5</translation>
    </message>
    <message>
        <source>The mail server %1 does not take the token for %2. The token&apos;s account and the user name must be the same, and the scope must allow to send by SMTP.</source>
        <translation>Почтовый сервер %1 не принимает токен для %2. Учётная запись токена и имя пользователя должны совпадать, а область доступа должна разрешать отправку через SMTP.</translation>
    </message>
    <message>
        <source>The PIN of this workspace was removed by %1 from the command line.</source>
        <translation>PIN-код этого рабочего пространства убран из командной строки; пользователь — %1.</translation>
    </message>
    <message>
        <source>The PIN is removed: connections and routes can be changed without it. Set a new one in the window, in the menu “Settings”.</source>
        <translation>PIN-код убран: подключения и маршруты можно менять без него. Задайте новый в окне, в меню «Настройки».</translation>
    </message>
    <message>
        <source>This workspace has no PIN.</source>
        <translation>У этого рабочего пространства нет PIN-кода.</translation>
    </message>
    <message>
        <source>removes the window&apos;s PIN when nobody knows it any more</source>
        <translation>убирает PIN-код окна, если его уже никто не помнит</translation>
    </message>
    <message>
        <source>A wrong PIN was given %1 times in a row, last by %2.</source>
        <translation>Неверный PIN-код введён несколько раз подряд: %1; последний пользователь — %2.</translation>
    </message>
    <message>
        <source>This window was started with --view, for viewing only: nothing can be decided or changed in it. Start the program without --view.</source>
        <translation>Это окно запущено с --view, только для просмотра: решать и менять в нём ничего нельзя. Запустите программу без --view.</translation>
    </message>
    <message>
        <source>This workspace is open for viewing only: nothing can be decided or changed. Whoever knows its PIN changes this in the menu “Settings”.</source>
        <translation>Это рабочее пространство открыто только для просмотра: решать и менять ничего нельзя. Кто знает PIN-код, переключает это в меню «Настройки».</translation>
    </message>
    <message>
        <source>This workspace is open for viewing only: nothing can be decided or changed. Change this in the menu “Settings”.</source>
        <translation>Это рабочее пространство открыто только для просмотра: решать и менять ничего нельзя. Это переключается в меню «Настройки».</translation>
    </message>
    <message>
        <source>Too many wrong tries: the next is taken at %1.</source>
        <translation>Слишком много неверных попыток: следующая возможна в %1.</translation>
    </message>
    <message>
        <source>%1 opened this workspace for viewing only.</source>
        <translation>%1 оставляет это рабочее пространство только для просмотра.</translation>
    </message>
    <message>
        <source>%1 opened this workspace for deciding and changing.</source>
        <translation>%1 разрешает в этом рабочем пространстве решения и изменения.</translation>
    </message>
    <message>
        <source>%1 set that several people use this computer and say their names.</source>
        <translation>%1 указывает, что этим компьютером пользуются несколько людей и называют свои имена.</translation>
    </message>
    <message>
        <source>%1 set that one person uses this computer.</source>
        <translation>%1 указывает, что этим компьютером пользуется один человек.</translation>
    </message>
    <message>
        <source>%1 removed the PIN of this workspace.</source>
        <translation>%1 убирает PIN-код этого рабочего пространства.</translation>
    </message>
    <message>
        <source>%1 set a PIN for this workspace.</source>
        <translation>%1 задаёт PIN-код для этого рабочего пространства.</translation>
    </message>
    <message>
        <source>%1 changed the PIN of this workspace.</source>
        <translation>%1 меняет PIN-код этого рабочего пространства.</translation>
    </message>
    <message>
        <source>amount without the fee</source>
        <translation>сумма без комиссии</translation>
    </message>
    <message>
        <source>amount paid out</source>
        <translation>выплаченная сумма</translation>
    </message>
    <message>
        <source>day of the payout</source>
        <translation>день выплаты</translation>
    </message>
    <message>
        <source>Row %1 of &quot;%2&quot; needs a share or a sum, and a stage.</source>
        <translation>Строке %1 параметра «%2» нужны доля или сумма и статус.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of rows in square brackets.</source>
        <translation>«%1» должно быть списком строк в квадратных скобках.</translation>
    </message>
    <message>
        <source>from %1 paid to %2</source>
        <translation>от оплаченных %1 — в %2</translation>
    </message>
    <message>
        <source>A rehearsal needs a process or a funnel with at least two stages; the account has none that the connection may see.</source>
        <translation>Для репетиции нужен процесс или воронка хотя бы с двумя статусами; в аккаунте это подключение такого не видит.</translation>
    </message>
    <message>
        <source>A rehearsal needs the stages of a Planfix or Bitrix24 account; read what the connection holds first.</source>
        <translation>Для репетиции нужны статусы аккаунта Planfix или Битрикс24; сначала прочитайте, что содержит подключение.</translation>
    </message>
    <message>
        <source>This file holds no names for a rehearsal; start it again from the connection or the route.</source>
        <translation>Этот файл не содержит названий для репетиции; запустите её ещё раз из подключения или маршрута.</translation>
    </message>
    <message>
        <source>The window of the demonstration could not be started.</source>
        <translation>Не удалось запустить окно демонстрации.</translation>
    </message>
    <message>
        <source>The account has nothing called “%1”, or several. Choose what serves as it, or make it %2; then “Read the lists again”.</source>
        <translation>В аккаунте нет ничего с названием «%1» или таких несколько. Выберите подходящее или создайте %2; затем нажмите «Прочитать списки ещё раз».</translation>
    </message>
    <message>
        <source>“%1” is asked for its stages, fields and people; then the demonstration opens with them.</source>
        <translation>Подключение «%1» опрашивается о статусах, полях и людях; затем с ними откроется демонстрация.</translation>
    </message>
    <message>
        <source>The demonstration opens in a window of its own, with the stages, fields and people of “%1”. Its orders are invented: nothing leaves this computer and nothing is written to the account.</source>
        <translation>Демонстрация открывается в отдельном окне, со статусами, полями и людьми из «%1». Заказы в ней вымышлены: ничто не покидает этот компьютер, и в аккаунт ничего не записывается.</translation>
    </message>
    <message>
        <source>Payments and orders of route “%1” could not be compared as was asked. %2</source>
        <translation>Не удалось сверить оплаты и заказы маршрута «%1», как просили. %2</translation>
    </message>
    <message>
        <source>The work ended unexpectedly; start it again. What was accepted is stored, and what was under way is looked for before anything is written again.</source>
        <translation>Работа неожиданно прекратилась; запустите её снова. Принятое сохранено, а начатое будет проверено, прежде чем что-то запишется снова.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database %1 was moved or deleted while Provodka works with it; let Provodka write it there again, with all that it holds.</source>
        <translation>Базу данных рабочего пространства %1 переместили или удалили, пока Provodka с ней работает; позвольте Provodka записать её туда снова со всем содержимым.</translation>
    </message>
    <message>
        <source>Another database was put in the place of %1 while Provodka works with it; open the workspace anew to go on with that one.</source>
        <translation>На место %1 положили другую базу данных, пока Provodka работает; откройте рабочее пространство заново, чтобы продолжить с ней.</translation>
    </message>
    <message>
        <source>The keychain waits to be unlocked; the work begins then.</source>
        <translation>Хранилище паролей ждёт разблокировки; после неё работа начнётся.</translation>
    </message>
    <message>
        <source>All that the workspace holds is in %1 now; move it to its place, %2.</source>
        <translation>Всё, что есть в рабочем пространстве, теперь в файле %1; переместите его на место: %2.</translation>
    </message>
    <message>
        <source>The workspace is as it was in the copy.</source>
        <translation>Рабочее пространство теперь такое, как в копии.</translation>
    </message>
    <message>
        <source>The workspace is as it was in the copy; the database that was there is kept as %1.</source>
        <translation>Рабочее пространство теперь такое, как в копии; прежняя база данных сохранена как %1.</translation>
    </message>
    <message>
        <source>Secrets of this workspace are kept in %1 from now on, which only you can read; enter them at the connections.</source>
        <translation>Секреты этого рабочего пространства отныне хранятся в файле %1, который можете прочитать только вы; введите их в подключениях.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are copied; an export holds all of them.</source>
        <translation>Скопированы первые %1 строк из %2; экспорт содержит все.</translation>
    </message>
    <message>
        <source>answer when asked</source>
        <translation>ответ на запрос</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <extracomment>How a day is written in figures, as Qt&apos;s pattern: dd.MM.yyyy</extracomment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>The system keychain cannot be reached because there is no desktop session. Start Provodka within one.</source>
        <translation>Системное хранилище паролей недоступно, потому что нет сеанса рабочего стола. Запустите Provodka в таком сеансе.</translation>
    </message>
    <message>
        <source>The system keychain cannot be used because the library libsecret is missing. Install the package libsecret-1-0.</source>
        <translation>Системное хранилище паролей нельзя использовать, потому что нет библиотеки libsecret. Установите пакет libsecret-1-0.</translation>
    </message>
    <message>
        <source>No keychain is running in this session. Install and start gnome-keyring or KWallet.</source>
        <translation>В этом сеансе не запущено ни одно хранилище паролей. Установите и запустите gnome-keyring или KWallet.</translation>
    </message>
    <message>
        <source>The system keychain was never set up. Log in to the desktop and create it once.</source>
        <translation>Системное хранилище паролей ещё не создано. Войдите в рабочий стол и создайте его один раз.</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and try again.</source>
        <translation>Системное хранилище паролей заблокировано. Разблокируйте его и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Access to the system keychain was refused. Allow it when you are asked.</source>
        <translation>В доступе к системному хранилищу паролей отказано. Разрешите доступ, когда вас спросят.</translation>
    </message>
    <message>
        <source>The system keychain does not answer; it may be waiting to be unlocked. Unlock it and try again.</source>
        <translation>Системное хранилище паролей не отвечает; возможно, оно ждёт разблокировки. Разблокируйте его и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The system keychain did not keep what was stored in it. Try again.</source>
        <translation>Системное хранилище паролей не сохранило записанное в него. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The system keychain reported an error. Try again.</source>
        <translation>Системное хранилище паролей сообщило об ошибке. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This is how Provodka is set up on %1, for whoever looks after it next. It holds no passwords and keys: they are kept in the keychain of the computer on which Provodka runs.</source>
        <translation>Так Provodka настроена по состоянию на %1; это для того, кто будет заниматься ею дальше. Паролей и ключей здесь нет: их хранит хранилище паролей компьютера, на котором работает Provodka.</translation>
    </message>
    <message>
        <source>A newer copy of this workspace has run in %1 (on %2, since %3), so this one in %4 writes nothing any more; use that one.</source>
        <translation>Более новая копия этого рабочего пространства работала в %1 (на %2, с %3), поэтому эта в %4 больше ничего не пишет; пользуйтесь той.</translation>
    </message>
    <message>
        <source>This workspace in %4 is a copy of the one that ran in %1 (on %2, at %3), and only one of them may write; use that one.</source>
        <translation>Это рабочее пространство в %4 — копия того, что работало в %1 (на %2, %3), а писать может только одно; пользуйтесь тем.</translation>
    </message>
    <message>
        <source>Or name a secrets file with --secrets.</source>
        <translation>Или укажите файл секретов параметром --secrets.</translation>
    </message>
    <message>
        <source>If it is never to run again: provodka-cli workspace take-over</source>
        <translation>Если та копия больше никогда не будет работать: provodka-cli workspace take-over</translation>
    </message>
</context>
<context>
    <name>provodka::ui::AccountStep</name>
    <message>
        <source>Where payments come from</source>
        <translation>Откуда приходят платежи</translation>
    </message>
    <message>
        <source>Where the orders are</source>
        <translation>Где ведутся заказы</translation>
    </message>
    <message>
        <source>Nothing is changed there: payments are only read.</source>
        <translation>Там ничего не меняется: платежи только читаются.</translation>
    </message>
    <message>
        <source>Nothing is changed there now: what it holds is only read. Keys go to the system&apos;s keychain.</source>
        <translation>Сейчас там ничего не меняется: содержимое только читается. Ключи попадают в системное хранилище паролей.</translation>
    </message>
    <message>
        <source>%1 (%2), connected already</source>
        <translation>%1 (%2), уже подключено</translation>
    </message>
    <message>
        <source>Which service tells of payments?</source>
        <translation>Какой сервис сообщает о платежах?</translation>
    </message>
    <message>
        <source>Which system keeps the orders?</source>
        <translation>В какой системе ведутся заказы?</translation>
    </message>
    <message>
        <source>Fill in the fields and press “Test”; then it goes on.</source>
        <translation>Заполните поля и нажмите «Проверить», чтобы продолжить.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::AgreementTab</name>
    <message>
        <source>%1, %2 to %3, compared %4: %5 of %6 payments agree.</source>
        <translation>%1, с %2 по %3, сверено %4: совпадают %5 из %6 платежей.</translation>
    </message>
    <message>
        <source>Skipped by a person: %1.</source>
        <translation>Пропущено человеком: %1.</translation>
    </message>
    <message>
        <source>Still under way: %1.</source>
        <translation>Ещё в работе: %1.</translation>
    </message>
    <message>
        <source>Payments, entries and orders have not been compared yet; this happens every night.</source>
        <translation>Платежи, записи и заказы ещё не сверяли; это происходит каждую ночь.</translation>
    </message>
    <message>
        <source>Everything agrees; nothing is to be done.</source>
        <translation>Всё совпадает; делать ничего не нужно.</translation>
    </message>
    <message>
        <source>Being compared now: the services and the order system are asked…</source>
        <translation>Идёт сверка: опрашиваются сервисы и система заказов…</translation>
    </message>
    <message>
        <source>Asked; the engine compares as soon as it runs.</source>
        <translation>Запрос принят; движок выполнит сверку, как только заработает.</translation>
    </message>
    <message>
        <source>In production, not paid</source>
        <translation>В производстве, не оплачено</translation>
    </message>
    <message>
        <source>Paid, booked nowhere</source>
        <translation>Оплачено, нигде не внесено</translation>
    </message>
    <message>
        <source>Booked twice</source>
        <translation>Внесено дважды</translation>
    </message>
    <message>
        <source>Refund still booked</source>
        <translation>Возвращено, но запись осталась</translation>
    </message>
    <message>
        <source>Sums differ</source>
        <translation>Суммы не совпадают</translation>
    </message>
    <message>
        <source>Booked, not paid</source>
        <translation>Внесено, не оплачено</translation>
    </message>
    <message>
        <source>Unknown payment</source>
        <translation>Неизвестный платёж</translation>
    </message>
    <message>
        <source>Paid, still waiting</source>
        <translation>Оплачено, всё ещё ждёт</translation>
    </message>
    <message>
        <source>Entry without payment</source>
        <translation>Запись без платежа</translation>
    </message>
    <message>
        <source>All kinds (%1)</source>
        <translation>Все виды (%1)</translation>
    </message>
    <message>
        <source>How to fix: ask the customer for the payment, or move the order back; if the money came another way, book it at the order by hand.</source>
        <translation>Как исправить: попросите клиента оплатить или переместите заказ назад; если деньги пришли другим путём, внесите их в заказ вручную.</translation>
    </message>
    <message>
        <source>How to fix: open its story; assign it to its order on the page “Payments”, or try again.</source>
        <translation>Как исправить: откройте историю платежа; привяжите его к заказу на странице «Платежи» или попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>How to fix: at the order, remove the entry that was made by hand or twice.</source>
        <translation>Как исправить: удалите в заказе запись, которую внесли вручную или повторно.</translation>
    </message>
    <message>
        <source>How to fix: confirm the refund on the page “Payments”, or remove the entry at the order.</source>
        <translation>Как исправить: подтвердите возврат на странице «Платежи» или удалите запись в заказе.</translation>
    </message>
    <message>
        <source>How to fix: correct the sum of the entry at the order to what the service says.</source>
        <translation>Как исправить: укажите в записи в заказе ту сумму, которую показывает сервис.</translation>
    </message>
    <message>
        <source>How to fix: remove the entry: the service did not get this money; move the order back if it went on.</source>
        <translation>Как исправить: удалите запись, так как сервис не получил этих денег; если заказ ушёл дальше, переместите его назад.</translation>
    </message>
    <message>
        <source>How to fix: find out whose payment it is; correct the number in the entry, or leave it if it came another way than through this service.</source>
        <translation>Как исправить: выясните, чей это платёж; исправьте идентификатор платежа в записи или оставьте его как есть, если деньги пришли не через этот сервис.</translation>
    </message>
    <message>
        <source>How to fix: open its story and try again, or move the order by hand if it should go on.</source>
        <translation>Как исправить: откройте историю и попробуйте ещё раз или переместите заказ вручную, если он должен идти дальше.</translation>
    </message>
    <message>
        <source>How to fix: write the number of the payment into the entry, so that it can be compared.</source>
        <translation>Как исправить: впишите в запись идентификатор платежа, чтобы их можно было сверить.</translation>
    </message>
    <message>
        <source>Choose a line to see what to do about it.</source>
        <translation>Выберите строку, чтобы увидеть, что с ней делать.</translation>
    </message>
    <message>
        <source>Three-way check</source>
        <translation>Трёхсторонняя сверка</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Kind of disagreement</source>
        <translation>Вид расхождения</translation>
    </message>
    <message>
        <source>Search: order, payment, words</source>
        <translation>Поиск: заказ, платёж, слова</translation>
    </message>
    <message>
        <source>Search in what does not agree</source>
        <translation>Поиск среди расхождений</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Сверить сейчас</translation>
    </message>
    <message>
        <source>Export (CSV)…</source>
        <translation>Экспорт (CSV)…</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Открыть заказ</translation>
    </message>
    <message>
        <source>What does not agree</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>A person asked for it.</source>
        <translation>Сверку запустил человек.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::AskDialog</name>
    <message>
        <source>Who is at this computer?</source>
        <translation>Кто за компьютером?</translation>
    </message>
    <message>
        <source>Several people use this computer. What you decide is kept with your &amp;name:</source>
        <translation>Этим компьютером пользуются несколько человек. Ваши решения сохраняются вместе с вашим &amp;именем:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>PIN of the workspace</source>
        <translation>PIN-код рабочего пространства</translation>
    </message>
    <message>
        <source>Changing connections and routes needs the &amp;PIN of this workspace:</source>
        <translation>Чтобы изменять подключения и маршруты, нужен PIN-&amp;код этого рабочего пространства:</translation>
    </message>
    <message>
        <source>New PIN of the workspace</source>
        <translation>Новый PIN-код рабочего пространства</translation>
    </message>
    <message>
        <source>New &amp;PIN, asked before connections and routes are changed. Empty: none is asked.</source>
        <translation>Новый PIN-&amp;код, который запрашивается перед изменением подключений и маршрутов. Пусто: не запрашивается.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Новый PIN-код</translation>
    </message>
    <message>
        <source>The same &amp;again:</source>
        <translation>Ещё &amp;раз:</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Новый PIN-код ещё раз</translation>
    </message>
</context>
<context>
    <name>provodka::ui::BookPane</name>
    <message>
        <source>Setup book</source>
        <translation>Книга настроек</translation>
    </message>
    <message>
        <source>The setup in sentences</source>
        <translation>Описание настроек</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save the setup book</source>
        <translation>Сохранить книгу настроек</translation>
    </message>
    <message>
        <source>Web pages (*.html);;Texts (*.txt)</source>
        <translation>Веб-страницы (*.html);;Тексты (*.txt)</translation>
    </message>
</context>
<context>
    <name>provodka::ui::CloseTab</name>
    <message>
        <source>All routes</source>
        <translation>Все маршруты</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n платёж</numerusform>
            <numerusform>%n платежа</numerusform>
            <numerusform>%n платежей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n возврат</numerusform>
            <numerusform>%n возврата</numerusform>
            <numerusform>%n возвратов</numerusform>
        </translation>
    </message>
    <message>
        <source>amount %1</source>
        <translation>сумма %1</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>комиссия %1</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>чистыми %1</translation>
    </message>
    <message>
        <source>on the bank account %1</source>
        <translation>на банковский счёт %1</translation>
    </message>
    <message numerus="yes">
        <source>fee not known yet for %n of them</source>
        <translation>
            <numerusform>для %n из них комиссия ещё неизвестна</numerusform>
            <numerusform>для %n из них комиссия ещё неизвестна</numerusform>
            <numerusform>для %n из них комиссия ещё неизвестна</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>paid out %1</source>
        <translation>зачислено %1</translation>
    </message>
    <message>
        <source>not paid out yet</source>
        <translation>ещё не зачислено</translation>
    </message>
    <message>
        <source>There are no payments of these days.</source>
        <translation>За эти дни платежей нет.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are shown; an export holds all of them.</source>
        <translation>Показаны первые строки: %1 из %2; в экспорте будут все.</translation>
    </message>
    <message>
        <source>Close of day</source>
        <translation>Закрытие дня</translation>
    </message>
    <message>
        <source>Date for VAT</source>
        <translation>Дата для НДС</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Чистыми</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Плательщик</translation>
    </message>
    <message>
        <source>Paid out on</source>
        <translation>Зачислено</translation>
    </message>
    <message>
        <source>Proven by</source>
        <translation>Чем подтверждено</translation>
    </message>
    <message>
        <source>By the day of payment</source>
        <translation>По дню платежа</translation>
    </message>
    <message>
        <source>By the day it reached the bank account</source>
        <translation>По дню зачисления на счёт</translation>
    </message>
    <message>
        <source>Which day counts</source>
        <translation>Какой день учитывать</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export the close of day</source>
        <translation>Экспорт закрытия дня</translation>
    </message>
    <message>
        <source>Sheet (XLSX)…</source>
        <translation>Таблица (XLSX)…</translation>
    </message>
    <message>
        <source>Text table (CSV)…</source>
        <translation>Текстовая таблица (CSV)…</translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation>Простой текст…</translation>
    </message>
</context>
<context>
    <name>provodka::ui::ConnectionEditor</name>
    <message>
        <source>Connection “%1” (%2)</source>
        <translation>Подключение «%1» (%2)</translation>
    </message>
    <message>
        <source>New connection to %1</source>
        <translation>Новое подключение к %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>provodka::ui::ConnectionForm</name>
    <message>
        <source>Name of the connection</source>
        <translation>Название подключения</translation>
    </message>
    <message>
        <source>The name stays, as the keys are kept under it; for another name make a copy.</source>
        <translation>Название остаётся, так как под ним хранятся ключи; если нужно другое, сделайте копию.</translation>
    </message>
    <message>
        <source>As it is called in this program, in routes and in alarms.</source>
        <translation>Так подключение называется в этой программе, в маршрутах и тревогах.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Дополнительные настройки</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Проверка подключения</translation>
    </message>
    <message>
        <source>The servers of %1 are filled in.</source>
        <translation>Серверы %1 уже вписаны.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::ConnectionsModel</name>
    <message>
        <source>%1 (unknown to this version)</source>
        <translation>%1 (неизвестно этой версии)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Последняя связь</translation>
    </message>
    <message>
        <source>Calls used</source>
        <translation>Использовано запросов</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>Адрес приёма</translation>
    </message>
    <message>
        <source>%1 of %2 this second</source>
        <translation>%1 из %2 за секунду</translation>
    </message>
    <message>
        <source>%1 of %2 this minute</source>
        <translation>%1 из %2 за минуту</translation>
    </message>
    <message>
        <source>%1 of %2 this minute, renewed %3</source>
        <translation>%1 из %2 за минуту, обновится %3</translation>
    </message>
    <message>
        <source>%1 of %2 this day</source>
        <translation>%1 из %2 за сутки</translation>
    </message>
    <message>
        <source>%1 of %2 this day, renewed %3</source>
        <translation>%1 из %2 за сутки, обновится %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>provodka::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Подключения</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Добавить подключение</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Копировать…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Nothing is connected yet. Add the service that tells of payments, and the one where the orders are; keys go to the system&apos;s keychain and nowhere else.</source>
        <translation>Ещё ничего не подключено. Добавьте сервис, который сообщает о платежах, и систему, в которой ведутся заказы; ключи попадают только в системное хранилище паролей.</translation>
    </message>
    <message>
        <source>This version does not know the service “%1”. The connection is kept as it is.</source>
        <translation>Эта версия не знает сервиса «%1». Подключение сохранено и оставлено как есть.</translation>
    </message>
    <message>
        <source>Listens at %1</source>
        <translation>Принимает уведомления по адресу %1</translation>
    </message>
    <message>
        <source>Open routes</source>
        <translation>Открыть маршруты</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Rehearse with its names</source>
        <translation>Репетиция с его названиями</translation>
    </message>
    <message>
        <source>The demonstration in a window of its own, on the stages, fields and people of this account. Nothing leaves this computer and nothing is written to the account.</source>
        <translation>Демонстрация в отдельном окне со статусами, полями и людьми этого аккаунта. Ничто не покидает этот компьютер, и в аккаунт ничего не записывается.</translation>
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
        <translation>сумма не указана</translation>
    </message>
    <message>
        <source>Restore the connection to %1</source>
        <translation>Восстановить соединение с %1</translation>
    </message>
    <message>
        <source>Cut the connection to %1</source>
        <translation>Разорвать соединение с %1</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>What else can happen</source>
        <translation>Что ещё может произойти</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Заказ:</translation>
    </message>
    <message>
        <source>Or &amp;another sum:</source>
        <translation>Или &amp;другая сумма:</translation>
    </message>
    <message>
        <source>This is not a sum of money; write for example 250,00.</source>
        <translation>Это не денежная сумма; напишите, например, 250,00.</translation>
    </message>
    <message>
        <source>Pay in &amp;full</source>
        <translation>Оплатить по&amp;лностью</translation>
    </message>
    <message>
        <source>The customer pays what is still missing.</source>
        <translation>Клиент платит то, чего ещё не хватает.</translation>
    </message>
    <message>
        <source>Pay this s&amp;um</source>
        <translation>Оплатить &amp;эту сумму</translation>
    </message>
    <message>
        <source>The order moves only once all of it is paid.</source>
        <translation>Заказ перемещается, только когда он оплачен полностью.</translation>
    </message>
    <message>
        <source>Pay t&amp;wice</source>
        <translation>Оплатить д&amp;важды</translation>
    </message>
    <message>
        <source>The customer pays the whole sum two times, one after the other.</source>
        <translation>Клиент платит всю сумму дважды подряд.</translation>
    </message>
    <message>
        <source>Give the payment &amp;back</source>
        <translation>Ве&amp;рнуть платёж</translation>
    </message>
    <message>
        <source>The shop returns the latest payment of this order.</source>
        <translation>Магазин возвращает последний платёж этого заказа.</translation>
    </message>
    <message>
        <source>Forge a &amp;mail</source>
        <translation>Подделать пись&amp;мо</translation>
    </message>
    <message>
        <source>A stranger writes that this order was paid. Nothing may be booked for it.</source>
        <translation>Посторонний пишет, что этот заказ оплачен. Из-за такого письма ничего не должно быть внесено.</translation>
    </message>
    <message>
        <source>Nothing can be written until the connection is there again.</source>
        <translation>Пока соединение не восстановлено, ничего нельзя записать.</translation>
    </message>
    <message>
        <source>Kill the &amp;engine</source>
        <translation>&amp;Аварийно остановить движок</translation>
    </message>
    <message>
        <source>The customer pays, and Provodka is killed in the middle of writing. Nothing may be lost or done twice.</source>
        <translation>Клиент платит, и работу Provodka обрывают посреди записи. Ничто не должно потеряться или выполниться дважды.</translation>
    </message>
    <message>
        <source>Let an hour &amp;go by</source>
        <translation>На &amp;час вперёд</translation>
    </message>
    <message>
        <source>The clock of the demonstration goes on by sixty minutes.</source>
        <translation>Часы демонстрации переводятся на шестьдесят минут вперёд.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::DemoPage</name>
    <message>
        <source>Demonstration</source>
        <translation>Демонстрация</translation>
    </message>
    <message>
        <source>Demonstration.</source>
        <translation>Демонстрация.</translation>
    </message>
    <message>
        <source>The customer, the payment service, the mailbox and %1 are stand-ins inside this program: nothing leaves this computer, and no real order or money is touched.</source>
        <translation>Клиент, платёжный сервис, почтовый ящик и %1 здесь лишь имитируются в самой программе: ничто не покидает этот компьютер, а настоящих заказов и денег это не касается.</translation>
    </message>
    <message>
        <source>A rehearsal on your own names:</source>
        <translation>Репетиция с вашими названиями:</translation>
    </message>
    <message>
        <source>stages, fields and people are called as in your account; the orders are invented, and your account is not written to.</source>
        <translation>статусы, поля и люди называются так, как в вашем аккаунте; заказы вымышленные, и в ваш аккаунт ничего не записывается.</translation>
    </message>
    <message>
        <source>Choose an order on the left and let the customer pay it: each step of Provodka appears here as it happens. Enter opens the whole story of a step.</source>
        <translation>Выберите слева заказ и дайте клиенту его оплатить: здесь сразу будет появляться каждый шаг Provodka. Enter открывает всю историю шага.</translation>
    </message>
    <message>
        <source>Clear the l&amp;ist</source>
        <translation>Очистить &amp;список</translation>
    </message>
    <message>
        <source>What happened, step by step</source>
        <translation>Что произошло, шаг за шагом</translation>
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
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Stranger</source>
        <translation>Посторонний</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Демонстрация</translation>
    </message>
    <message>
        <source>Order %1 stands in “%2”; nothing is booked.</source>
        <translation>Заказ %1 в статусе «%2»; ничего не внесено.</translation>
    </message>
    <message numerus="yes">
        <source>Order %1 stands in “%2”; %n payment(s) booked.</source>
        <translation>
            <numerusform>Заказ %1 в статусе «%2»; внесён %n платёж.</numerusform>
            <numerusform>Заказ %1 в статусе «%2»; внесено %n платежа.</numerusform>
            <numerusform>Заказ %1 в статусе «%2»; внесено %n платежей.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 paid</source>
        <translation>%1: оплачено %2 из %3</translation>
    </message>
    <message>
        <source>%1: %2 paid</source>
        <translation>%1: оплачено %2</translation>
    </message>
    <message>
        <source>How long after the latest payment of this order it happened.</source>
        <translation>Сколько времени прошло с последнего платежа по этому заказу.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Через</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
</context>
<context>
    <name>provodka::ui::DiscoveredView</name>
    <message>
        <source>Processes</source>
        <translation>Процессы</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Статусы</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Data tags</source>
        <translation>Аналитики</translation>
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
        <translation>Поиск: название, идентификатор, тип</translation>
    </message>
    <message>
        <source>Search in what the account holds</source>
        <translation>Поиск в содержимом аккаунта</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all shown ones.</source>
        <translation>Копирует выбранные строки или все, что показаны.</translation>
    </message>
    <message>
        <source>What the account holds</source>
        <translation>Содержимое аккаунта</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>%1 (cannot be chosen)</source>
        <translation>%1 (выбрать нельзя)</translation>
    </message>
</context>
<context>
    <name>provodka::ui::Doors</name>
    <message>
        <source>Provodka tells the system where you work about money that came in another.</source>
        <translation>Provodka сообщает системе, в которой вы работаете, о деньгах, поступивших в другой.</translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation>Продолжить начатое</translation>
    </message>
    <message>
        <source>What you entered was kept; keys are in the system&apos;s keychain.</source>
        <translation>Всё, что вы ввели, сохранено; ключи — в системном хранилище паролей.</translation>
    </message>
    <message>
        <source>See it work</source>
        <translation>Посмотреть, как это работает</translation>
    </message>
    <message>
        <source>An invented shop on this computer: pay, refund, forge a mail, and watch what is done. No accounts are needed and nothing leaves the computer.</source>
        <translation>Вымышленный магазин на этом компьютере: платите, возвращайте деньги, подделывайте письма и смотрите, что происходит. Аккаунты не нужны, и никакие данные не покидают компьютер.</translation>
    </message>
    <message>
        <source>Connect my accounts</source>
        <translation>Подключить свои аккаунты</translation>
    </message>
    <message>
        <source>Five short steps: where payments come from, where the orders are, what should happen, a preview, and the start. Nothing is written before the end.</source>
        <translation>Пять коротких шагов: откуда поступают платежи, где ведутся заказы, что должно происходить, предпросмотр и запуск. До последнего шага ничего не записывается.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::EmptyReport</name>
    <message>
        <source>No order has moved yet, so there are no times to show. They come by themselves: with the first payment that moves an order, and from the order system&apos;s own history once it is connected.</source>
        <translation>Ни один заказ ещё не сменил статус, поэтому показывать пока нечего. Данные появятся сами: с первым платежом, который переместит заказ, и из истории самой системы заказов, как только она будет подключена.</translation>
    </message>
    <message>
        <source>Open the connections</source>
        <translation>Открыть подключения</translation>
    </message>
    <message>
        <source>No order of this kind moved in this period. Choose a longer one.</source>
        <translation>За этот период ни один заказ этого вида не сменил статус. Выберите более длинный период.</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Показать всё время</translation>
    </message>
</context>
<context>
    <name>provodka::ui::EventChooser</name>
    <message>
        <source>Nothing has come yet. As soon as a payment comes, its story can be read here.</source>
        <translation>Ещё ничего не поступало. Как только поступит платёж, здесь можно будет прочитать его историю.</translation>
    </message>
    <message>
        <source>No event has this number, order or reference.</source>
        <translation>Ни у одного события нет такого номера, заказа или номера платежа.</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Последние события</translation>
    </message>
    <message>
        <source>Enter or a double click opens the story of an event.</source>
        <translation>Enter или двойной щелчок открывает историю события.</translation>
    </message>
    <message>
        <source>Number of the event or the order, or the payment&apos;s reference</source>
        <translation>Номер события, заказа или платежа</translation>
    </message>
    <message>
        <source>Search for an event</source>
        <translation>Поиск события</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
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
        <translation>Поле записи</translation>
    </message>
    <message>
        <source>Value of the payment, or a text</source>
        <translation>Значение из платежа или текст</translation>
    </message>
</context>
<context>
    <name>provodka::ui::FilterChips</name>
    <message>
        <source>Needs a person</source>
        <translation>Требуют внимания</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>No order found</source>
        <translation>Заказ не найден</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Не подтверждены</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Фильтр: %1</translation>
    </message>
    <message>
        <source>A filter that was kept here; the Delete key removes it.</source>
        <translation>Сохранённый здесь фильтр; клавиша Delete его удаляет.</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Удалить этот фильтр</translation>
    </message>
</context>
<context>
    <name>provodka::ui::FirstRunPage</name>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать сначала</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
</context>
<context>
    <name>provodka::ui::Help</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Help in a window of its own</source>
        <translation>Справка в отдельном окне</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Закрыть справку</translation>
    </message>
</context>
<context>
    <name>provodka::ui::HelpPane</name>
    <message>
        <source>Search in the help</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Topics of the help</source>
        <translation>Темы справки</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Текст темы</translation>
    </message>
    <message>
        <source>The topic before</source>
        <translation>Предыдущая тема</translation>
    </message>
    <message>
        <source>The topic after</source>
        <translation>Следующая тема</translation>
    </message>
</context>
<context>
    <name>provodka::ui::HelpTopics</name>
    <message>
        <source>How it is entered</source>
        <translation>Как вводить</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>When it is wrong</source>
        <translation>Если указано неверно</translation>
    </message>
    <message>
        <source>Open the page “%1”</source>
        <translation>Открыть страницу «%1»</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>См. также</translation>
    </message>
    <message>
        <source>Text, as it stands.</source>
        <translation>Текст как есть.</translation>
    </message>
    <message>
        <source>An address that begins with https://.</source>
        <translation>Адрес, который начинается с https://.</translation>
    </message>
    <message>
        <source>A secret: dots while it is typed, kept in the system&apos;s keychain, never shown again.</source>
        <translation>Секрет: при вводе точки, хранится в системном хранилище паролей, больше не показывается.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Целое число.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Одно из: %1.</translation>
    </message>
    <message>
        <source>Chosen from the list that is filled when the account is asked; an id that is not in it can be typed and is kept.</source>
        <translation>Выбирается из списка, который заполняется опросом аккаунта; идентификатор, которого там нет, можно ввести, и он сохранится.</translation>
    </message>
    <message>
        <source>Ticked in the list that is filled when the account is asked.</source>
        <translation>Отмечается в списке, который заполняется опросом аккаунта.</translation>
    </message>
    <message>
        <source>A time zone, named by a continent and a city.</source>
        <translation>Часовой пояс: континент и город.</translation>
    </message>
    <message>
        <source>Host and port, parted by a colon.</source>
        <translation>Узел и порт через двоеточие.</translation>
    </message>
    <message>
        <source>Three letters of a currency.</source>
        <translation>Три буквы валюты.</translation>
    </message>
    <message>
        <source>A tick: yes or no.</source>
        <translation>Отметка: да или нет.</translation>
    </message>
    <message>
        <source>A day: year, month, day.</source>
        <translation>День: год, месяц, число.</translation>
    </message>
    <message>
        <source>A time of the day: hours and minutes.</source>
        <translation>Время суток: часы и минуты.</translation>
    </message>
    <message>
        <source>Rows that are edited on a page of their own or as text.</source>
        <translation>Строки, которые редактируются на отдельной странице или как текст.</translation>
    </message>
    <message>
        <source>Rows: a connection, and whom it tells.</source>
        <translation>Строки: подключение и кого оно оповещает.</translation>
    </message>
    <message>
        <source>Rows: a field, and the value that goes into it.</source>
        <translation>Строки: поле и значение, которое туда записывается.</translation>
    </message>
    <message>
        <source>Accounts often call it: %1.</source>
        <translation>В аккаунтах часто называется: %1.</translation>
    </message>
    <message>
        <source>It must be given.</source>
        <translation>Обязательно.</translation>
    </message>
    <message>
        <source>It may stay empty.</source>
        <translation>Можно оставить пустым.</translation>
    </message>
    <message>
        <source>Left empty it is %1.</source>
        <translation>Если пусто, берётся %1.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общее</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Error kinds</source>
        <translation>Виды ошибок</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>Подключение к %1</translation>
    </message>
    <message>
        <source>Route: %1</source>
        <translation>Маршрут: %1</translation>
    </message>
    <message>
        <source>Orders in %1</source>
        <translation>Заказы в %1</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Рабочее пространство</translation>
    </message>
    <message>
        <source>Rows of a share in percent or a sum, each with the stage it leads to.</source>
        <translation>Строки с долей в процентах или суммой, каждая со статусом, в который они переводят.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::HowTo</name>
    <message>
        <source>Where the keys are made, and which rights they need</source>
        <translation>Где создаются ключи и какие права им нужны</translation>
    </message>
</context>
<context>
    <name>provodka::ui::ImportPane</name>
    <message>
        <source>Import a setup from a file</source>
        <translation>Импорт настроек из файла</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Setup file</source>
        <translation>Файл настроек</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Показать, что изменится</translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation>Что изменит файл</translation>
    </message>
    <message>
        <source>Apply this setup</source>
        <translation>Применить настройки</translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>Не применять</translation>
    </message>
    <message>
        <source>Setups (*.json);;All files (*)</source>
        <translation>Настройки (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Nothing changes until you have seen which computers this setup connects to and what it changes.</source>
        <translation>Ничего не изменится, пока вы не увидите, с какими компьютерами по этим настройкам устанавливается связь и что они меняют.</translation>
    </message>
    <message>
        <source>Line %1, character %2: %3</source>
        <translation>Строка %1, символ %2: %3</translation>
    </message>
    <message>
        <source>The setup has mistakes; none of it was applied</source>
        <translation>В настройках есть ошибки; ничего из них не применено</translation>
    </message>
    <message>
        <source>It connects to these computers</source>
        <translation>С какими компьютерами устанавливается связь</translation>
    </message>
    <message>
        <source>The setup is as it is now; nothing changes.</source>
        <translation>Настройки такие же, как сейчас; ничего не изменится.</translation>
    </message>
    <message>
        <source>It changes</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Обратите внимание</translation>
    </message>
    <message>
        <source>Secrets to enter afterwards in the connections</source>
        <translation>Секреты, которые потом нужно ввести в подключениях</translation>
    </message>
</context>
<context>
    <name>provodka::ui::LogFilterBar</name>
    <message>
        <source>Details: %1</source>
        <translation>Подробности: %1</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Сообщения: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Предупреждения: %1</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Ошибки: %1</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Все подключения</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>All routes</source>
        <translation>Все маршруты</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Event number</source>
        <translation>Номер события</translation>
    </message>
    <message>
        <source>Search: order, sum, name, any words of the line</source>
        <translation>Поиск: заказ, сумма, имя, любые слова строки</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Поиск в журнале</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
</context>
<context>
    <name>provodka::ui::LogModel</name>
    <message>
        <source>Detail for support</source>
        <translation>Подробности для поддержки</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>provodka::ui::LogPage</name>
    <message>
        <source>%1 of %2 lines written.</source>
        <translation>Записано строк: %1 из %2.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Строки журнала</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>Выбранная строка</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>New lines wait until you go on.</source>
        <translation>Новые строки ждут, пока вы не продолжите.</translation>
    </message>
    <message>
        <source>Open the event&apos;s story</source>
        <translation>Открыть историю события</translation>
    </message>
    <message>
        <source>Only this event</source>
        <translation>Только это событие</translation>
    </message>
    <message>
        <source>Only this connection</source>
        <translation>Только это подключение</translation>
    </message>
    <message>
        <source>Only this route</source>
        <translation>Только этот маршрут</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Копировать строки</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Newest (%1 new)</source>
        <translation>Новейшие (новых: %1)</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Новейшие</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Остановить экспорт</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Пока ничего не произошло.</translation>
    </message>
    <message>
        <source>No line matches; remove a condition or show everything.</source>
        <translation>Ни одна строка не подходит; уберите какое-нибудь условие или нажмите «Показать всё».</translation>
    </message>
    <message>
        <source>searching further back…</source>
        <translation>идёт поиск в более ранних строках…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>на паузе</translation>
    </message>
    <message>
        <source>Choose a line to read it whole; Enter opens the story of its event.</source>
        <translation>Выберите строку, чтобы прочитать её полностью; Enter открывает историю её события.</translation>
    </message>
    <message>
        <source>Export the lines that are shown</source>
        <translation>Экспорт показанных строк</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>The lines are exported.</source>
        <translation>Строки экспортированы.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>What does this error mean?</source>
        <translation>Что означает эта ошибка?</translation>
    </message>
</context>
<context>
    <name>provodka::ui::MailRuleForm</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Название правила</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Which mails</source>
        <translation>Какие письма</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Выполняются все условия</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Выполняется хотя бы одно условие</translation>
    </message>
    <message>
        <source>How conditions are joined</source>
        <translation>Как сочетаются условия</translation>
    </message>
    <message>
        <source>Part of the mail</source>
        <translation>Часть письма</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Only from this sender</source>
        <translation>Только от этого отправителя</translation>
    </message>
    <message>
        <source>Only with this subject</source>
        <translation>Только с этой темой</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Удалить условие</translation>
    </message>
    <message>
        <source>What is taken from it</source>
        <translation>Что берётся из письма</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Found in this mail</source>
        <translation>Найдено в этом письме</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Values of the rule</source>
        <translation>Значения правила</translation>
    </message>
    <message>
        <source>Remove the value</source>
        <translation>Удалить значение</translation>
    </message>
    <message>
        <source>Such a mail tells of a payment that went well</source>
        <translation>Такое письмо сообщает об успешном платеже</translation>
    </message>
    <message>
        <source>Rules below are not tried when this one fits</source>
        <translation>Если подходит, правила ниже не проверяются</translation>
    </message>
    <message>
        <source>✓ The rule fits this mail.</source>
        <translation>✓ Правило подходит к этому письму.</translation>
    </message>
    <message>
        <source>A mail is read when %1. Such nested conditions are edited as text.</source>
        <translation>Письмо читается, когда %1. Такие вложенные условия редактируются как текст.</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>отправитель</translation>
    </message>
    <message>
        <source>sender&apos;s name</source>
        <translation>имя отправителя</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>получатель</translation>
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
        <translation>содержит</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>не содержит</translation>
    </message>
    <message>
        <source>is</source>
        <translation>совпадает с</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не совпадает с</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>соответствует выражению</translation>
    </message>
</context>
<context>
    <name>provodka::ui::MailRulesPane</name>
    <message>
        <source>Mail rule</source>
        <translation>Правило писем</translation>
    </message>
    <message>
        <source>Mail rules of the route “%1”</source>
        <translation>Правила писем маршрута «%1»</translation>
    </message>
    <message>
        <source>Subject and text of the mail</source>
        <translation>Тема и текст письма</translation>
    </message>
    <message>
        <source>Choose a stored mail, open one from a file, or paste one.</source>
        <translation>Выберите сохранённое письмо, откройте письмо из файла или вставьте его.</translation>
    </message>
    <message>
        <source>Mark text in the mail, then say what it is:</source>
        <translation>Выделите текст в письме, затем укажите, что это:</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер заказа</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Идентификатор платежа</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Плательщик</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>The marked text is: %1</source>
        <translation>Выделенный текст — это: %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>No rule yet</source>
        <translation>Правил пока нет</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>Из шаблона</translation>
    </message>
    <message>
        <source>Add rules from a template</source>
        <translation>Добавить правила из шаблона</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Удалить правило</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Как текст</translation>
    </message>
    <message>
        <source>Try on stored mails</source>
        <translation>Проверка на письмах</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Сохранить правила</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>A text without its sender: conditions on the sender cannot be tried.</source>
        <translation>Текст без отправителя: условия на отправителя проверить нельзя.</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <translation>От %1, %2</translation>
    </message>
    <message>
        <source>All rules together: %1</source>
        <translation>Все правила вместе: %1</translation>
    </message>
    <message>
        <source>All rules together read a payment of %1.</source>
        <translation>Все правила вместе прочитали платёж на %1.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::MailRulesText</name>
    <message>
        <source>Mail rules as JSON</source>
        <translation>Правила писем в формате JSON</translation>
    </message>
    <message>
        <source>Mistakes in the rules</source>
        <translation>Ошибки в правилах</translation>
    </message>
    <message>
        <source>Line %1, character %2: %3</source>
        <translation>Строка %1, символ %2: %3</translation>
    </message>
</context>
<context>
    <name>provodka::ui::MailSource</name>
    <message>
        <source>Stored mails</source>
        <translation>Сохранённые письма</translation>
    </message>
    <message>
        <source>No mail is stored yet</source>
        <translation>Сохранённых писем пока нет</translation>
    </message>
    <message>
        <source>Open a mail…</source>
        <translation>Открыть письмо…</translation>
    </message>
    <message>
        <source>Paste a mail</source>
        <translation>Вставить письмо</translation>
    </message>
    <message>
        <source>Takes the mail, or only its text, that you copied in your mail program.</source>
        <translation>Вставляет письмо или только его текст, который вы скопировали в почтовой программе.</translation>
    </message>
    <message>
        <source>Open a mail</source>
        <translation>Открыть письмо</translation>
    </message>
    <message>
        <source>Mails (*.eml);;All files (*)</source>
        <translation>Письма (*.eml);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>provodka::ui::MailStates</name>
    <message>
        <source>What its status means</source>
        <translation>Что означает его статус</translation>
    </message>
    <message>
        <source>Word in the mail</source>
        <translation>Слово в письме</translation>
    </message>
    <message>
        <source>The payment is</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>Words of the status</source>
        <translation>Слова статуса</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Добавить слово</translation>
    </message>
    <message>
        <source>Remove the word</source>
        <translation>Убрать слово</translation>
    </message>
</context>
<context>
    <name>provodka::ui::MailTrial</name>
    <message>
        <source>Number of latest mails</source>
        <translation>Сколько последних писем</translation>
    </message>
    <message>
        <source>Try the rules</source>
        <translation>Проверить правила</translation>
    </message>
    <message>
        <source>What the rules make of stored mails</source>
        <translation>Что правила находят в сохранённых письмах</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
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
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Its text is not stored any more.</source>
        <translation>Его текст уже не хранится.</translation>
    </message>
    <message>
        <source>No mail is stored for this route&apos;s sources.</source>
        <translation>Для источников этого маршрута сохранённых писем нет.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n mail(s), %1 are read and %2 are not.</source>
        <translation>
            <numerusform>Из %n письма прочитано %1, не прочитано %2.</numerusform>
            <numerusform>Из %n писем прочитано %1, не прочитано %2.</numerusform>
            <numerusform>Из %n писем прочитано %1, не прочитано %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provodka::ui::MailValueForm</name>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>How to find it</source>
        <translation>Как найти</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>До текста</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Currency where none is named</source>
        <translation>Валюта, если она не указана</translation>
    </message>
    <message>
        <source>behind a text, to the end of its line</source>
        <translation>после текста, до конца строки</translation>
    </message>
    <message>
        <source>on the line below a text</source>
        <translation>в строке под текстом</translation>
    </message>
    <message>
        <source>between two texts</source>
        <translation>между двумя текстами</translation>
    </message>
    <message>
        <source>by a pattern (regular expression)</source>
        <translation>по регулярному выражению</translation>
    </message>
    <message>
        <source>in the table cell beside a text</source>
        <translation>в ячейке таблицы рядом с текстом</translation>
    </message>
    <message>
        <source>always this text</source>
        <translation>всегда этот текст</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>всё целиком</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>в тексте</translation>
    </message>
    <message>
        <source>in the subject</source>
        <translation>в теме</translation>
    </message>
    <message>
        <source>in subject and text</source>
        <translation>в теме и тексте</translation>
    </message>
    <message>
        <source>Only where a line or a cell begins with it</source>
        <translation>Только там, где с этого текста начинается строка или ячейка</translation>
    </message>
    <message>
        <source>May be missing</source>
        <translation>Может отсутствовать</translation>
    </message>
</context>
<context>
    <name>provodka::ui::MailValueOptions</name>
    <message>
        <source>More about this value</source>
        <translation>Подробнее об этом значении</translation>
    </message>
    <message>
        <source>If it stands there several times</source>
        <translation>Если встречается несколько раз</translation>
    </message>
    <message>
        <source>In which part</source>
        <translation>В какой части</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Десятичный знак</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>all of them; they must agree</source>
        <translation>все; они должны совпадать</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>первое</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>последнее</translation>
    </message>
    <message>
        <source>the mail as it is read</source>
        <translation>письмо, как его читают</translation>
    </message>
    <message>
        <source>the plain text part</source>
        <translation>часть с обычным текстом</translation>
    </message>
    <message>
        <source>the HTML source</source>
        <translation>код HTML</translation>
    </message>
    <message>
        <source>the text of the HTML part</source>
        <translation>текст части HTML</translation>
    </message>
    <message>
        <source>by what stands there</source>
        <translation>по тому, что написано</translation>
    </message>
    <message>
        <source>point</source>
        <translation>точка</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>that of the route</source>
        <translation>как у маршрута</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>Прописные и строчные буквы различаются</translation>
    </message>
    <message>
        <source>The month stands before the day (11/21/2026)</source>
        <translation>Месяц стоит перед днём (11/21/2026)</translation>
    </message>
    <message>
        <source>Before it is read, one after the other:</source>
        <translation>Перед чтением, одно за другим:</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>How the value is cleaned</source>
        <translation>Как очищается значение</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Убрать шаг</translation>
    </message>
    <message>
        <source>keep the digits</source>
        <translation>оставить цифры</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>строчные буквы</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>прописные буквы</translation>
    </message>
    <message>
        <source>keep what stands before</source>
        <translation>оставить то, что перед</translation>
    </message>
    <message>
        <source>keep what stands behind</source>
        <translation>оставить то, что после</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>заменить</translation>
    </message>
</context>
<context>
    <name>provodka::ui::MainWindow</name>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Программа</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>What the program is doing</source>
        <translation>Чем занята программа</translation>
    </message>
    <message>
        <source>Finishing the calls in hand; the window closes then.</source>
        <translation>Завершаются начатые запросы; после этого окно закроется.</translation>
    </message>
    <message>
        <source>View only.</source>
        <translation>Только просмотр.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Start it here</source>
        <translation>Запустить здесь</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Открыть подключения</translation>
    </message>
    <message>
        <source>Open routes</source>
        <translation>Открыть маршруты</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a person</source>
        <translation>
            <numerusform>%n требует внимания</numerusform>
            <numerusform>%n требуют внимания</numerusform>
            <numerusform>%n требуют внимания</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Provodka — %n need(s) a person</source>
        <translation>
            <numerusform>Provodka — %n требует внимания</numerusform>
            <numerusform>Provodka — %n требуют внимания</numerusform>
            <numerusform>Provodka — %n требуют внимания</numerusform>
        </translation>
    </message>
    <message>
        <source>Provodka</source>
        <translation>Provodka</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Справ&amp;ка</translation>
    </message>
    <message>
        <source>About this &amp;page</source>
        <translation>Об этой &amp;странице</translation>
    </message>
    <message>
        <source>Several people, &amp;view only, and the PIN</source>
        <translation>Несколько людей, только &amp;просмотр и PIN-код</translation>
    </message>
    <message>
        <source>&amp;All topics</source>
        <translation>&amp;Все темы</translation>
    </message>
    <message>
        <source>Write it there again</source>
        <translation>Записать её снова</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>Открыть заново</translation>
    </message>
    <message>
        <source>Restore a copy…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>Go on with this copy</source>
        <translation>Продолжить с этой копией</translation>
    </message>
    <message>
        <source>Keep secrets in a file</source>
        <translation>Хранить секреты в файле</translation>
    </message>
    <message>
        <source>Which copy of the workspace is to be restored?</source>
        <translation>Из какой копии восстановить рабочее пространство?</translation>
    </message>
    <message>
        <source>If it is never to run again, press “%1”.</source>
        <translation>Если та копия больше никогда не будет работать, нажмите «%1».</translation>
    </message>
    <message>
        <source>Or press “%1”: one that only you can read.</source>
        <translation>Или нажмите «%1»: его сможете читать только вы.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Что это?</translation>
    </message>
</context>
<context>
    <name>provodka::ui::OrderCard</name>
    <message>
        <source>Due:</source>
        <translation>К оплате:</translation>
    </message>
    <message>
        <source>Paid:</source>
        <translation>Оплачено:</translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation>Не хватает:</translation>
    </message>
    <message>
        <source>Entries:</source>
        <translation>Записи:</translation>
    </message>
    <message>
        <source>Stage of the order</source>
        <translation>Статус заказа</translation>
    </message>
    <message>
        <source>No order is chosen</source>
        <translation>Заказ не выбран</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Заказ %1: %2</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>не заполнено</translation>
    </message>
    <message>
        <source>%1, payment %2</source>
        <translation>%1, платёж %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
</context>
<context>
    <name>provodka::ui::PairCharts</name>
    <message>
        <source>How long orders waited</source>
        <translation>Сколько ждали заказы</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>По неделям</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>Course of the waiting times</source>
        <translation>Динамика времени ожидания</translation>
    </message>
</context>
<context>
    <name>provodka::ui::PairsModel</name>
    <message numerus="yes">
        <source>%n more order(s) entered the stage before observation began.</source>
        <translation>
            <numerusform>Ещё %n заказ попал в этот статус до начала наблюдения.</numerusform>
            <numerusform>Ещё %n заказа попали в этот статус до начала наблюдения.</numerusform>
            <numerusform>Ещё %n заказов попали в этот статус до начала наблюдения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) known only to within one check.</source>
        <translation>
            <numerusform>%n промежуток времени известен лишь с точностью до одной проверки.</numerusform>
            <numerusform>%n промежутка времени известны лишь с точностью до одной проверки.</numerusform>
            <numerusform>%n промежутков времени известны лишь с точностью до одной проверки.</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Чем подтверждено</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказов</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>90 of 100 within</source>
        <translation>90 из 100 не дольше</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Дольше всего</translation>
    </message>
    <message>
        <source>Orders before</source>
        <translation>Заказов раньше</translation>
    </message>
    <message>
        <source>Median before</source>
        <translation>Медиана раньше</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Сверх лимита</translation>
    </message>
</context>
<context>
    <name>provodka::ui::PairsTable</name>
    <message>
        <source>Times between stages</source>
        <translation>Время между статусами</translation>
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
        <translation>Назад к маршрутам</translation>
    </message>
</context>
<context>
    <name>provodka::ui::PaymentCard</name>
    <message>
        <source>Assign to %1</source>
        <translation>Привязать к %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>к оплате %1</translation>
    </message>
    <message>
        <source>No payment is chosen.</source>
        <translation>Платёж не выбран.</translation>
    </message>
    <message>
        <source>Choose a payment to see its state, the reason and what can be done.</source>
        <translation>Выберите платёж, чтобы увидеть его состояние, причину и что можно сделать.</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>заказ %1</translation>
    </message>
    <message>
        <source>Assign to an order…</source>
        <translation>Привязать к заказу…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Распределить…</translation>
    </message>
    <message>
        <source>Confirm the refund…</source>
        <translation>Подтвердить возврат…</translation>
    </message>
    <message>
        <source>Move anyway</source>
        <translation>Всё равно переместить</translation>
    </message>
    <message>
        <source>Book with the first open day</source>
        <translation>Внести первым открытым днём</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Пропустить…</translation>
    </message>
    <message>
        <source>Undo the writes…</source>
        <translation>Отменить записанное…</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Открыть заказ</translation>
    </message>
</context>
<context>
    <name>provodka::ui::PaymentDialogs</name>
    <message>
        <source>Payment %1 of %2</source>
        <translation>Платёж %1 на сумму %2</translation>
    </message>
    <message>
        <source>Payment %1 of %2 from %3</source>
        <translation>Платёж %1 на сумму %2 от %3</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>к оплате %1</translation>
    </message>
    <message>
        <source>The entry of %1 at order %2 will be removed.</source>
        <translation>Запись на %1 будет удалена из заказа %2.</translation>
    </message>
    <message>
        <source>Order %1 will go back from “%2” to “%3”.</source>
        <translation>Заказ %1 вернётся из «%2» в «%3».</translation>
    </message>
    <message>
        <source>%1: this stays.</source>
        <translation>%1: это останется.</translation>
    </message>
    <message>
        <source>Assign to an order</source>
        <translation>Привязать к заказу</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Привязать</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер заказа</translation>
    </message>
    <message>
        <source>&amp;Order number:</source>
        <translation>&amp;Номер заказа:</translation>
    </message>
    <message>
        <source>Split over several orders</source>
        <translation>Распределить между несколькими заказами</translation>
    </message>
    <message>
        <source>Assign the parts</source>
        <translation>Привязать части</translation>
    </message>
    <message>
        <source>Confirm the refund</source>
        <translation>Подтвердить возврат</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>This is prepared:</source>
        <translation>Подготовлено:</translation>
    </message>
    <message>
        <source>The order &amp;stays in its stage</source>
        <translation>Заказ &amp;остаётся в своём статусе</translation>
    </message>
    <message>
        <source>Skip this payment</source>
        <translation>Пропустить этот платёж</translation>
    </message>
    <message>
        <source>Nothing is written for it any more, until somebody asks to try again.</source>
        <translation>Для него больше ничего не будет записываться, пока кто-нибудь не нажмёт «Попробовать ещё раз».</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Why, for whoever asks later</source>
        <translation>Почему — для тех, кто спросит позже</translation>
    </message>
    <message>
        <source>&amp;Remark:</source>
        <translation>&amp;Примечание:</translation>
    </message>
    <message>
        <source>Undo the writes</source>
        <translation>Отменить записанное</translation>
    </message>
    <message>
        <source>Checking in the order system what is there now…</source>
        <translation>Проверяем в системе заказов, что там сейчас…</translation>
    </message>
    <message>
        <source>Nothing was written for this payment that still stands.</source>
        <translation>Для этого платежа не записано ничего, что ещё действует.</translation>
    </message>
    <message>
        <source>So nothing of this payment can be undone.</source>
        <translation>Поэтому для этого платежа ничего нельзя отменить.</translation>
    </message>
    <message>
        <source>Each write is checked in the order system first; whatever people have changed since is kept and reported.</source>
        <translation>Сначала каждое изменение будет проверено в системе заказов; то, что с тех пор изменили люди, останется как есть, и об этом будет сообщено.</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Сохранить этот фильтр</translation>
    </message>
    <message>
        <source>What is chosen and typed now becomes a button of its own.</source>
        <translation>Всё, что сейчас выбрано и введено, станет отдельной кнопкой.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Название фильтра</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Название:</translation>
    </message>
</context>
<context>
    <name>provodka::ui::PaymentsModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Плательщик</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Proven by</source>
        <translation>Чем подтверждено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
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
        <translation>Платежи</translation>
    </message>
    <message>
        <source>Three-way check</source>
        <translation>Трёхсторонняя сверка</translation>
    </message>
    <message>
        <source>Close of day</source>
        <translation>Закрытие дня</translation>
    </message>
    <message>
        <source>Views of payments</source>
        <translation>Разделы платежей</translation>
    </message>
</context>
<context>
    <name>provodka::ui::PaymentsTab</name>
    <message>
        <source>Search: order, payer, sum, reference, anything</source>
        <translation>Поиск: заказ, плательщик, сумма, номер платежа, что угодно</translation>
    </message>
    <message>
        <source>Search in payments</source>
        <translation>Поиск в платежах</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Сохранить этот фильтр…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export the list as it is shown</source>
        <translation>Экспорт списка в том виде, как он показан</translation>
    </message>
    <message>
        <source>Sheet (XLSX)…</source>
        <translation>Таблица (XLSX)…</translation>
    </message>
    <message>
        <source>Text table (CSV)…</source>
        <translation>Текстовая таблица (CSV)…</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>Payments that need a person</source>
        <translation>Платежи, требующие внимания</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) need(s) a person</source>
        <translation>
            <numerusform>%n платёж требует внимания</numerusform>
            <numerusform>%n платежа требуют внимания</numerusform>
            <numerusform>%n платежей требуют внимания</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs a person.</source>
        <translation>Ни один платёж не требует внимания.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n платёж</numerusform>
            <numerusform>%n платежа</numerusform>
            <numerusform>%n платежей</numerusform>
        </translation>
    </message>
    <message>
        <source>amount %1</source>
        <translation>сумма %1</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>комиссия %1</translation>
    </message>
    <message>
        <source>given back %1</source>
        <translation>возвращено %1</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>чистыми %1</translation>
    </message>
    <message numerus="yes">
        <source>fee not known yet for %n of them</source>
        <translation>
            <numerusform>для %n из них комиссия ещё неизвестна</numerusform>
            <numerusform>для %n из них комиссия ещё неизвестна</numerusform>
            <numerusform>для %n из них комиссия ещё неизвестна</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Stop the export (%1 of %2)</source>
        <translation>Остановить экспорт (%1 из %2)</translation>
    </message>
</context>
<context>
    <name>provodka::ui::PreviewPane</name>
    <message>
        <source>What the route “%1” would write now</source>
        <translation>Что маршрут «%1» записал бы сейчас</translation>
    </message>
    <message>
        <source>Writes that would be made</source>
        <translation>Изменения, которые были бы сделаны</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Do not switch on</source>
        <translation>Не включать</translation>
    </message>
    <message>
        <source>The route is on: what is listed here is done by itself.</source>
        <translation>Маршрут включён: всё, что здесь приведено, будет сделано автоматически.</translation>
    </message>
    <message>
        <source>The latest real payments are looked at; nothing is written.</source>
        <translation>Просматриваются последние настоящие платежи; ничего не записывается.</translation>
    </message>
    <message>
        <source>There is nothing to write now. Nothing was written.</source>
        <translation>Сейчас записывать нечего. Ничего не записано.</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) would be made. Nothing was written.</source>
        <translation>
            <numerusform>Было бы сделано %n изменение. Ничего не записано.</numerusform>
            <numerusform>Было бы сделано %n изменения. Ничего не записано.</numerusform>
            <numerusform>Было бы сделано %n изменений. Ничего не записано.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provodka::ui::PreviewStep</name>
    <message>
        <source>What would be written</source>
        <translation>Что было бы записано</translation>
    </message>
    <message>
        <source>Nothing is written: the latest real payments are gone through on a copy.</source>
        <translation>Ничего не записывается: последние настоящие платежи обрабатываются на копии.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Looking at the latest payments. That may take a minute, as the services allow only so many calls.</source>
        <translation>Просматриваем последние платежи. Это может занять минуту, потому что сервисы ограничивают число запросов.</translation>
    </message>
    <message>
        <source>No recent payment would lead to a write. You can go on: the next payment is looked at as soon as it comes.</source>
        <translation>Ни один из последних платежей не привёл бы к изменениям. Можете продолжать: следующий платёж будет рассмотрен, как только он поступит.</translation>
    </message>
    <message numerus="yes">
        <source>With these settings %n write(s) would be made now.</source>
        <translation>
            <numerusform>С этими настройками сейчас было бы сделано %n изменение.</numerusform>
            <numerusform>С этими настройками сейчас было бы сделано %n изменения.</numerusform>
            <numerusform>С этими настройками сейчас было бы сделано %n изменений.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provodka::ui::PublicAddress</name>
    <message>
        <source># Cloudflare Tunnel: needs no open port; the address is printed</source>
        <translation># Cloudflare Tunnel: открытый порт не нужен; адрес будет выведен</translation>
    </message>
    <message>
        <source># A server of your own, over SSH</source>
        <translation># Собственный сервер, через SSH</translation>
    </message>
    <message>
        <source># nginx on that server, inside the server block that has the certificate</source>
        <translation># nginx на том сервере, в блоке server с сертификатом</translation>
    </message>
    <message>
        <source>The address for the vendor appears once the engine has run with an address to listen on; start it once and come back.</source>
        <translation>Адрес для сервиса появится, когда движок поработает с указанным локальным адресом приёма; запустите его один раз и вернитесь сюда.</translation>
    </message>
    <message>
        <source>The listener&apos;s address on this computer. The vendor needs a public one that leads to it; enter that one as “Public address”.</source>
        <translation>Адрес приёма на этом компьютере. Сервису нужен публичный адрес, который ведёт к нему; введите его в поле «Публичный адрес».</translation>
    </message>
    <message>
        <source>The address to enter at the vendor. It holds a secret path: whoever knows it can send a notice, but cannot forge a payment.</source>
        <translation>Адрес, который нужно указать в сервисе. Он содержит секретный путь: кто его знает, может прислать уведомление, но не может подделать платёж.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Test the public address</source>
        <translation>Проверить публичный адрес</translation>
    </message>
    <message>
        <source>How a tunnel is made</source>
        <translation>Как создать туннель</translation>
    </message>
    <message>
        <source>Command lines for a tunnel</source>
        <translation>Команды для туннеля</translation>
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
        <translation>Пе&amp;риод:</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Всё время</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>С – по</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>&amp;Comparison:</source>
        <translation>&amp;Сравнение:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Предыдущий период</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>Другой период</translation>
    </message>
    <message>
        <source>Two ways of confirming</source>
        <translation>Два способа подтверждения</translation>
    </message>
    <message>
        <source>First day of the other period</source>
        <translation>Первый день другого периода</translation>
    </message>
    <message>
        <source>Last day of the other period</source>
        <translation>Последний день другого периода</translation>
    </message>
    <message>
        <source>First way of confirming</source>
        <translation>Первый способ подтверждения</translation>
    </message>
    <message>
        <source>Second way of confirming</source>
        <translation>Второй способ подтверждения</translation>
    </message>
    <message>
        <source>&amp;Kind of order:</source>
        <translation>&amp;Вид заказов:</translation>
    </message>
    <message>
        <source>Li&amp;mit:</source>
        <translation>&amp;Лимит:</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без лимита</translation>
    </message>
    <message>
        <source>&amp;By confirmation</source>
        <translation>По по&amp;дтверждению</translation>
    </message>
    <message>
        <source>Splits the table by how the payment was confirmed.</source>
        <translation>Делит таблицу по тому, чем подтверждён платёж.</translation>
    </message>
    <message>
        <source>&amp;Working hours only</source>
        <translation>Только рабочие &amp;часы</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Рабочие часы</translation>
    </message>
    <message>
        <source>Write them like “Mon-Fri 09:00-18:00, Sat 10:00-14:00”.</source>
        <translation>Пишите их так: «Mon-Fri 09:00-18:00, Sat 10:00-14:00».</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Все заказы</translation>
    </message>
    <message>
        <source>%1: %2 … %3</source>
        <translation>%1: %2 … %3</translation>
    </message>
    <message>
        <source>Moved by hand</source>
        <translation>Перемещено вручную</translation>
    </message>
</context>
<context>
    <name>provodka::ui::ReportHead</name>
    <message>
        <source>orders</source>
        <translation>заказов</translation>
    </message>
    <message>
        <source>median</source>
        <translation>медиана</translation>
    </message>
    <message>
        <source>90 of 100 within</source>
        <translation>90 из 100 не дольше</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>более %1</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>дольше всего</translation>
    </message>
</context>
<context>
    <name>provodka::ui::ReportPage</name>
    <message>
        <source>Reading the moves of orders: %1 so far…</source>
        <translation>Читаем переходы заказов: уже %1…</translation>
    </message>
    <message>
        <source>Times between stages</source>
        <translation>Время между статусами</translation>
    </message>
    <message>
        <source>The slowes&amp;t orders: %1</source>
        <translation>С&amp;амые медленные заказы: %1</translation>
    </message>
    <message>
        <source>The slowes&amp;t orders</source>
        <translation>С&amp;амые медленные заказы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Map of stages</source>
        <translation>Карта статусов</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Отчёт записывается…</translation>
    </message>
</context>
<context>
    <name>provodka::ui::ReportWords</name>
    <message>
        <source>It is not known when these orders entered this stage.</source>
        <translation>Неизвестно, когда эти заказы попали в этот статус.</translation>
    </message>
    <message>
        <source>Half of the orders go on within %1, 90 of 100 within %2</source>
        <translation>Половина заказов переходит дальше не дольше чем за %1, 90 из 100 — не дольше чем за %2</translation>
    </message>
    <message>
        <source>Median wait %1; there is nothing to compare it with.</source>
        <translation>Медиана ожидания — %1; сравнить не с чем.</translation>
    </message>
    <message>
        <source>Median wait %1 before; no order went this way now.</source>
        <translation>Медиана ожидания раньше — %1; теперь этим путём не прошёл ни один заказ.</translation>
    </message>
    <message>
        <source>Median wait %1 before, %2 now: as fast</source>
        <translation>Медиана ожидания: раньше %1, теперь %2 — так же быстро</translation>
    </message>
    <message>
        <source>Median wait %1 before, %2 now: %3× faster</source>
        <translation>Медиана ожидания: раньше %1, теперь %2 — ускорение ×%3</translation>
    </message>
    <message>
        <source>Median wait %1 before, %2 now: %3× slower</source>
        <translation>Медиана ожидания: раньше %1, теперь %2 — замедление ×%3</translation>
    </message>
    <message>
        <source>before: %1 (%2 orders), now: %3 (%4 orders)</source>
        <translation>раньше: %1 (заказов: %2), теперь: %3 (заказов: %4)</translation>
    </message>
    <message>
        <source>%1 orders before, %2 now</source>
        <translation>заказов: раньше %1, теперь %2</translation>
    </message>
    <message>
        <source>only working hours are counted</source>
        <translation>считаются только рабочие часы</translation>
    </message>
    <message>
        <source>now</source>
        <translation>теперь</translation>
    </message>
    <message>
        <source>before</source>
        <translation>раньше</translation>
    </message>
    <message>
        <source>share of orders</source>
        <translation>доля заказов</translation>
    </message>
    <message>
        <source>median</source>
        <translation>медиана</translation>
    </message>
    <message>
        <source>90 of 100 within</source>
        <translation>90 из 100 не дольше</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>лимит %1</translation>
    </message>
    <message>
        <source>No times are known here.</source>
        <translation>Данных о времени здесь нет.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::RouteEditor</name>
    <message>
        <source>A new route</source>
        <translation>Новый маршрут</translation>
    </message>
    <message>
        <source>Route “%1”</source>
        <translation>Маршрут «%1»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <source>Sources of payments</source>
        <translation>Источники платежей</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Работает в</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>On: it writes what it decides</source>
        <translation>Включён: записывает свои решения</translation>
    </message>
    <message>
        <source>Only watches: it decides and writes nothing</source>
        <translation>Только наблюдает: решает, но ничего не записывает</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключен</translation>
    </message>
    <message>
        <source>How it decides</source>
        <translation>Как решает</translation>
    </message>
    <message>
        <source>Where to find things in the order system</source>
        <translation>Где что в системе заказов</translation>
    </message>
    <message>
        <source>Mail rules…</source>
        <translation>Правила писем…</translation>
    </message>
    <message>
        <source>There are no mail rules: mails are not read for payments.</source>
        <translation>Правил писем нет: платежи в письмах не ищутся.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail rule(s) say how mails are read.</source>
        <translation>
            <numerusform>%n правило писем определяет, как их читать.</numerusform>
            <numerusform>%n правила писем определяют, как их читать.</numerusform>
            <numerusform>%n правил писем определяют, как их читать.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the account again</source>
        <translation>Запросить аккаунт ещё раз</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Check with the account</source>
        <translation>Сверить с аккаунтом</translation>
    </message>
    <message>
        <source>Remove the route</source>
        <translation>Удалить маршрут</translation>
    </message>
    <message>
        <source>First connect an account that keeps orders.</source>
        <translation>Сначала подключите аккаунт, в котором ведутся заказы.</translation>
    </message>
    <message>
        <source>“%1” is asked for its stages, fields and templates…</source>
        <translation>Запрашиваем у «%1» статусы, поля и шаблоны…</translation>
    </message>
    <message>
        <source>The lists are empty (ids can be typed): %1</source>
        <translation>Списки пусты (идентификаторы можно ввести вручную): %1</translation>
    </message>
    <message numerus="yes">
        <source>The lists are filled from “%1”: %n item(s).</source>
        <translation>
            <numerusform>Списки заполнены из «%1»: %n элемент.</numerusform>
            <numerusform>Списки заполнены из «%1»: %n элемента.</numerusform>
            <numerusform>Списки заполнены из «%1»: %n элементов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is asked whether it holds what is chosen here…</source>
        <translation>Проверяем, есть ли в аккаунте всё, что выбрано здесь…</translation>
    </message>
    <message>
        <source>Everything that is chosen here is there.</source>
        <translation>Всё, что выбрано здесь, в аккаунте есть.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::RoutesPage</name>
    <message>
        <source>Continue editing</source>
        <translation>Продолжить редактирование</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Маршруты</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Новый маршрут</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Setup book</source>
        <translation>Книга настроек</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Mail rules</source>
        <translation>Правила писем</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Only watch</source>
        <translation>Только наблюдать</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Выполнено сегодня</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Требуют внимания</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Последний результат</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключен</translation>
    </message>
    <message>
        <source>watches</source>
        <translation>наблюдает</translation>
    </message>
    <message>
        <source>on</source>
        <translation>включён</translation>
    </message>
    <message>
        <source>There is no route yet. A route says where news of payments comes from, and what is done about it.</source>
        <translation>Маршрутов пока нет. Маршрут определяет, откуда поступают сведения о платежах и что с ними делать.</translation>
    </message>
    <message>
        <source>Choose a route to see its state.</source>
        <translation>Выберите маршрут, чтобы увидеть его состояние.</translation>
    </message>
    <message>
        <source>“%1” is on: it writes to %2 what it decides.</source>
        <translation>Маршрут «%1» включён: свои решения он записывает в %2.</translation>
    </message>
    <message>
        <source>“%1” only watches: it decides, and writes nothing to %2.</source>
        <translation>Маршрут «%1» только наблюдает: решает, но ничего не записывает в %2.</translation>
    </message>
    <message>
        <source>“%1” is off: payments are not looked at.</source>
        <translation>Маршрут «%1» выключен: платежи не рассматриваются.</translation>
    </message>
    <message>
        <source>This version of Provodka does not know what it does; it is kept as it is.</source>
        <translation>Эта версия Provodka не знает, что делает этот маршрут; он сохранён и оставлен как есть.</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Последнее: %1</translation>
    </message>
    <message>
        <source>Export the setup to a file</source>
        <translation>Экспорт настроек в файл</translation>
    </message>
    <message>
        <source>Setups (*.json)</source>
        <translation>Настройки (*.json)</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Репетиция</translation>
    </message>
    <message>
        <source>The demonstration in a window of its own, with this route and the names of its account. Nothing leaves this computer and nothing is written to the account.</source>
        <translation>Демонстрация в отдельном окне с этим маршрутом и названиями его аккаунта. Ничто не покидает этот компьютер, и в аккаунт ничего не записывается.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::RowsEditor</name>
    <message>
        <source>Remove row</source>
        <translation>Удалить строку</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Добавить строку</translation>
    </message>
</context>
<context>
    <name>provodka::ui::SaveReport</name>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>Со&amp;хранить как</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Excel with charts (XLSX)…</source>
        <translation>Excel с диаграммами (XLSX)…</translation>
    </message>
    <message>
        <source>Pages to print (PDF)…</source>
        <translation>Страницы для печати (PDF)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Таблица (CSV)…</translation>
    </message>
    <message>
        <source>Times between stages</source>
        <translation>Время между статусами</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>provodka::ui::SavedFilters</name>
    <message>
        <source>Save this filter…</source>
        <translation>Сохранить этот фильтр…</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Сохранить этот фильтр</translation>
    </message>
    <message>
        <source>Saved filter %1</source>
        <translation>Сохранённый фильтр %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>событие %1</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Сохранённый фильтр</translation>
    </message>
    <message>
        <source>Name of this filter:</source>
        <translation>Название этого фильтра:</translation>
    </message>
</context>
<context>
    <name>provodka::ui::SecretEditor</name>
    <message>
        <source>kept; type to replace</source>
        <translation>сохранено; введите, чтобы заменить</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>ещё не задано</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Shows what is typed for ten seconds.</source>
        <translation>Показывает введённое в течение десяти секунд.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показать введённое</translation>
    </message>
</context>
<context>
    <name>provodka::ui::SettingsForm</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (необязательно)</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Это поле обязательно.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::SettingsMenu</name>
    <message>
        <source>Change or remove the PIN…</source>
        <translation>Изменить или убрать PIN-код…</translation>
    </message>
    <message>
        <source>Set a &amp;PIN…</source>
        <translation>Задать &amp;PIN-код…</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Настройки</translation>
    </message>
    <message>
        <source>Keep working in the &amp;tray when the window is closed</source>
        <translation>После закрытия окна продолжать работу в &amp;трее</translation>
    </message>
    <message>
        <source>&amp;Who is at this computer…</source>
        <translation>&amp;Кто за компьютером…</translation>
    </message>
    <message>
        <source>&amp;Several people use this computer</source>
        <translation>Этим компьютером пользуются &amp;несколько человек</translation>
    </message>
    <message>
        <source>Open this workspace for &amp;viewing only</source>
        <translation>Открыть это рабочее пространство только для &amp;просмотра</translation>
    </message>
    <message>
        <source>Lock: ask for the PIN &amp;again</source>
        <translation>&amp;Заблокировать: снова спрашивать PIN-код</translation>
    </message>
</context>
<context>
    <name>provodka::ui::SlowestTable</name>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Перешёл дальше</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Opens the story of this order, or the order in the browser.</source>
        <translation>Открывает историю этого заказа или сам заказ в браузере.</translation>
    </message>
    <message>
        <source>The slowest orders</source>
        <translation>Самые медленные заказы</translation>
    </message>
</context>
<context>
    <name>provodka::ui::SplitRows</name>
    <message>
        <source>&amp;Add an order</source>
        <translation>&amp;Добавить заказ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Sum, %1</source>
        <translation>Сумма, %1</translation>
    </message>
    <message>
        <source>Order of part %1</source>
        <translation>Заказ части %1</translation>
    </message>
    <message>
        <source>Sum of part %1</source>
        <translation>Сумма части %1</translation>
    </message>
    <message>
        <source>A sum has no order yet.</source>
        <translation>Для одной из сумм ещё не указан заказ.</translation>
    </message>
    <message>
        <source>Order %1 stands here twice.</source>
        <translation>Заказ %1 указан здесь дважды.</translation>
    </message>
    <message>
        <source>“%1” is not a sum; write it like 1250.50.</source>
        <translation>«%1» — не сумма; напишите её так: 1250.50.</translation>
    </message>
    <message>
        <source>%1 still to assign to orders.</source>
        <translation>Ещё нужно распределить между заказами: %1.</translation>
    </message>
    <message>
        <source>%1 too much.</source>
        <translation>Лишнее: %1.</translation>
    </message>
    <message>
        <source>Left: %1. Say how much of it each order takes.</source>
        <translation>Остаток: %1. Укажите, сколько из него приходится на каждый заказ.</translation>
    </message>
    <message>
        <source>Left: %1.</source>
        <translation>Остаток: %1.</translation>
    </message>
    <message>
        <source>Nothing is left for the order without a sum.</source>
        <translation>Для заказа без суммы ничего не осталось.</translation>
    </message>
    <message>
        <source>The parts make %1: nothing is left.</source>
        <translation>Части вместе дают %1: всё распределено.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::StageMap</name>
    <message>
        <source>Payment received</source>
        <translation>Платёж поступил</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Самое долгое ожидание</translation>
    </message>
    <message>
        <source>%1: it is not known when these orders entered the first stage.</source>
        <translation>%1: неизвестно, когда эти заказы попали в начальный статус.</translation>
    </message>
    <message>
        <source>%1: %2 orders, median %3, 90 of 100 within %4.</source>
        <translation>%1: заказов — %2, медиана — %3, 90 из 100 — не дольше %4.</translation>
    </message>
    <message>
        <source>Orders wait longest here.</source>
        <translation>Здесь заказы ждут дольше всего.</translation>
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
        <translation>Пока маршрут наблюдает, в заказы ничего не записывается; включить его можно на странице «Маршруты».</translation>
    </message>
    <message>
        <source>Payments that came before today&apos;s start are booked too, if their orders still wait for them; the preview showed which. Every change can be undone.</source>
        <translation>Платежи, поступившие до сегодняшнего запуска, тоже будут внесены, если их заказы всё ещё их ждут; какие именно, видно из предпросмотра. Любое изменение можно отменить.</translation>
    </message>
    <message>
        <source>Payments of “%1” are looked up in “%2”, booked there, and the order moves on when it is paid in full.</source>
        <translation>Для платежей из «%1» заказы ищутся в «%2»; платежи вносятся туда, а полностью оплаченный заказ переходит дальше.</translation>
    </message>
    <message>
        <source>Watch first</source>
        <translation>Сначала наблюдать</translation>
    </message>
    <message>
        <source>Decides about every payment and writes nothing. After some days the report shows what it would have done beside what people did, and how much sooner.</source>
        <translation>Маршрут принимает решение по каждому платежу, но ничего не записывает. Через несколько дней отчёт покажет, что он сделал бы, рядом с тем, что сделали люди, и насколько раньше.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Включить сразу</translation>
    </message>
    <message>
        <source>Books proven payments and moves orders from now on. What is not clear waits for a person.</source>
        <translation>С этого момента маршрут вносит подтверждённые платежи и перемещает заказы. Всё неоднозначное требует внимания.</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>Сохранить и запустить</translation>
    </message>
    <message>
        <source>Rehearse with my names</source>
        <translation>Репетиция с моими названиями</translation>
    </message>
    <message>
        <source>Let invented customers pay and watch orders move through your own stages, in a window of its own. Nothing leaves this computer and nothing is written to the account.</source>
        <translation>Пусть платят вымышленные клиенты, а вы смотрите, как заказы проходят по вашим статусам, в отдельном окне. Ничто не покидает этот компьютер, и в аккаунт ничего не записывается.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::Step</name>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>provodka::ui::StoryPage</name>
    <message>
        <source>Story</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Что делать дальше</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Пропустить…</translation>
    </message>
    <message>
        <source>Undo the writes…</source>
        <translation>Отменить записанное…</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Открыть заказ</translation>
    </message>
    <message>
        <source>Only this event in the log</source>
        <translation>Только это событие в журнале</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Копировать для поддержки</translation>
    </message>
    <message>
        <source>Why nothing is to be done; others will read it</source>
        <translation>Почему ничего не нужно делать; это прочитают другие</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>This event cannot be read just now.</source>
        <translation>Это событие сейчас не удаётся прочитать.</translation>
    </message>
    <message>
        <source>Payment of %1, order %2</source>
        <translation>Платёж на %1, заказ %2</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Что поступило</translation>
    </message>
    <message>
        <source>As it came, without what must stay secret</source>
        <translation>Как поступило, без секретных данных</translation>
    </message>
    <message>
        <source>What was looked up</source>
        <translation>Что проверено</translation>
    </message>
    <message>
        <source>What was decided, and why</source>
        <translation>Что решено и почему</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Что предлагается</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Что записано</translation>
    </message>
    <message>
        <source>What people did</source>
        <translation>Что сделали люди</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Тревоги</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Шаг за шагом</translation>
    </message>
    <message>
        <source>What does this error mean?</source>
        <translation>Что означает эта ошибка?</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>Другое событие…</translation>
    </message>
</context>
<context>
    <name>provodka::ui::StorySections</name>
    <message>
        <source>Reference</source>
        <translation>Номер платежа</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Плательщик</translation>
    </message>
    <message>
        <source>State of the payment</source>
        <translation>Состояние платежа</translation>
    </message>
    <message>
        <source>Reason given by the service</source>
        <translation>Причина, которую указал сервис</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Время оплаты</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Зачислено</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Proven by</source>
        <translation>Чем подтверждено</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>The raw text was removed because of its age.</source>
        <translation>Исходный текст удалён за давностью.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>К оплате</translation>
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
        <translation>Что</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Заказ %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Wanted by %1</source>
        <translation>Инициатор: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
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
        <translation>Квитанция</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Заняло</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>запрос попробовать ещё раз</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>привязано</translation>
    </message>
    <message>
        <source>asked to undo</source>
        <translation>запрос на отмену записанного</translation>
    </message>
    <message>
        <source>moved anyway</source>
        <translation>всё равно перемещено</translation>
    </message>
    <message>
        <source>confirmed the refund</source>
        <translation>возврат подтверждён</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>not processed yet</source>
        <translation>ещё не обработано</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>reported at %1</source>
        <translation>оповещено %1</translation>
    </message>
    <message>
        <source>not reported yet</source>
        <translation>ещё не оповещено</translation>
    </message>
    <message>
        <source>ended at %1</source>
        <translation>завершилась %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more between them; the log of this event has all.</source>
        <translation>
            <numerusform>Между ними ещё %n; в журнале этого события есть всё.</numerusform>
            <numerusform>Между ними ещё %n; в журнале этого события есть всё.</numerusform>
            <numerusform>Между ними ещё %n; в журнале этого события есть всё.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provodka::ui::TestSteps</name>
    <message>
        <source>Steps of the test</source>
        <translation>Шаги проверки</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Копировать для поддержки</translation>
    </message>
    <message>
        <source>The steps in English, without keys and passwords.</source>
        <translation>Шаги на английском, без ключей и паролей.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Всё работает.</translation>
    </message>
</context>
<context>
    <name>provodka::ui::ThresholdsEditor</name>
    <message>
        <source>Measured by</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Paid at least</source>
        <translation>Оплачено не меньше</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>share of the sum due, %</source>
        <translation>доля суммы к оплате, %</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>сумма</translation>
    </message>
</context>
<context>
    <name>provodka::ui::Tray</name>
    <message>
        <source>Needs a person</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>О&amp;становить</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Запустить</translation>
    </message>
    <message>
        <source>Provodka</source>
        <translation>Provodka</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) need a person.</source>
        <translation>
            <numerusform>%n платёж требует внимания.</numerusform>
            <numerusform>%n платежа требуют внимания.</numerusform>
            <numerusform>%n платежей требуют внимания.</numerusform>
        </translation>
    </message>
    <message>
        <source>Provodka has stopped working</source>
        <translation>Provodka перестала работать</translation>
    </message>
</context>
<context>
    <name>provodka::ui::UndoPane</name>
    <message>
        <source>Undo the writes</source>
        <translation>Отменить записанное</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>What undoing would do</source>
        <translation>Что будет отменено</translation>
    </message>
    <message>
        <source>Checking what is there now…</source>
        <translation>Проверяем, что там сейчас…</translation>
    </message>
    <message>
        <source>It cannot be said what undoing would do.</source>
        <translation>Не удаётся определить, что именно будет отменено.</translation>
    </message>
    <message>
        <source>Nothing was written for this event that still stands.</source>
        <translation>Для этого события не записано ничего, что ещё действует.</translation>
    </message>
    <message>
        <source>Nothing of this event can be undone, because:</source>
        <translation>Для этого события ничего нельзя отменить, потому что:</translation>
    </message>
    <message>
        <source>This would be undone, the last write first:</source>
        <translation>Будет отменено, начиная с последнего изменения:</translation>
    </message>
</context>
<context>
    <name>provodka::ui::VersionsPane</name>
    <message>
        <source>Versions of the setup</source>
        <translation>Версии настроек</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>Последних событий</translation>
    </message>
    <message>
        <source>What would it decide differently?</source>
        <translation>Что она решила бы иначе?</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Восстановить эту версию</translation>
    </message>
    <message>
        <source>What would be decided differently</source>
        <translation>Что было бы решено иначе</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Что отличается</translation>
    </message>
    <message>
        <source>(unknown: before versions were kept)</source>
        <translation>(неизвестно: до появления версий)</translation>
    </message>
    <message>
        <source>Nothing was saved yet. Every saved change becomes a version here.</source>
        <translation>Пока ничего не сохранено. Каждое сохранённое изменение становится здесь версией.</translation>
    </message>
    <message>
        <source>Choose a version to see what it changed, or two to compare them.</source>
        <translation>Выберите версию, чтобы увидеть, что она изменила, или две, чтобы сравнить их.</translation>
    </message>
    <message>
        <source>This version of Provodka cannot read that setup any more.</source>
        <translation>Эта версия Provodka уже не может прочитать те настройки.</translation>
    </message>
    <message>
        <source>Version %1 compared with version %2:</source>
        <translation>Версия %1 по сравнению с версией %2:</translation>
    </message>
    <message>
        <source>Version %1, the first:</source>
        <translation>Версия %1, первая:</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Различий нет.</translation>
    </message>
    <message>
        <source>The last events are decided again, on what was known then; nothing is written…</source>
        <translation>Решения по последним событиям принимаются ещё раз — на том, что было известно тогда; ничего не записывается…</translation>
    </message>
</context>
<context>
    <name>provodka::ui::WorkStep</name>
    <message>
        <source>What should happen</source>
        <translation>Что должно происходить</translation>
    </message>
    <message>
        <source>Nothing is changed: Provodka only compares these settings with what the account holds.</source>
        <translation>Ничего не меняется: Provodka только сравнивает эти настройки с тем, что есть в аккаунте.</translation>
    </message>
    <message>
        <source>What should be done with a payment?</source>
        <translation>Что делать с платежом?</translation>
    </message>
    <message>
        <source>Read the lists again</source>
        <translation>Прочитать списки ещё раз</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Everything was found under its usual names and is filled in. Please check it.</source>
        <translation>Всё найдено по обычным названиям и заполнено. Посмотрите, всё ли верно.</translation>
    </message>
    <message>
        <source>%1 of %2 were found under their usual names and are filled in; choose the others. What is missing in the account can be made there: “Check” says where.</source>
        <translation>По обычным названиям найдено и заполнено %1 из %2; остальное выберите сами. Чего не хватает в аккаунте, можно создать там: кнопка «Проверить» подскажет, где именно.</translation>
    </message>
</context>
</TS>
