<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
        <translation>Текстовое поле; без него платёж, ответ о котором потерян, ждёт решения человека</translation>
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
        <translation>Этапы, на которых заказы ждут оплаты</translation>
    </message>
    <message>
        <source>Stage of paid orders</source>
        <translation>Этап оплаченных заказов</translation>
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
        <translation>Рядом с merchantAccount в кабинете; не merchantPassword. Без него нельзя ни спросить, ни прочитать список, ни принять callback: остаются только письма.</translation>
    </message>
    <message>
        <source>1 is the quickest; 0 switches it off, then only a mail of the route rings for it.</source>
        <translation>1 — быстрее всего; 0 выключает, тогда поводом будет только письмо в ящике маршрута.</translation>
    </message>
    <message>
        <source>What a mail is worth where nobody can be asked whether it is true</source>
        <translation>Чего стоит письмо, когда некого спросить, правда ли это</translation>
    </message>
    <message>
        <source>none: a person decides. authenticated: mails whose sender&apos;s domain the mailbox&apos;s host has verified. sender: mails that name a known sender; anybody can write that. Where the payment service can be asked, a mail only rings and this has no effect.</source>
        <translation>none: решает человек. authenticated: письма, домен отправителя которых проверил почтовый узел. sender: письма, называющие известного отправителя; такое может написать кто угодно. Если платёжный сервис можно спросить, письмо только извещает, и это ни на что не влияет.</translation>
    </message>
    <message>
        <source>Senders of the payment service&apos;s mails</source>
        <translation>Отправители писем платёжного сервиса</translation>
    </message>
    <message>
        <source>Addresses or domains, parted by commas, as seen in a real mail. A mail of theirs that no rule can read is told of.</source>
        <translation>Адреса или домены через запятую, как в настоящем письме. Об их письме, которое не читает ни одно правило, будет сообщено.</translation>
    </message>
    <message>
        <source>Only orders made within so many months</source>
        <translation>Только заказы, созданные за столько месяцев</translation>
    </message>
    <message>
        <source>Stages behind it where orders should be paid</source>
        <translation>Статусы после него, где заказы должны быть оплачены</translation>
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
        <source>Rows {&quot;share&quot;: &quot;50&quot;, &quot;stage&quot;: &quot;130&quot;} or {&quot;sum&quot;: &quot;1000.00&quot;, &quot;stage&quot;: &quot;131&quot;}; the highest that is reached counts, and nothing moves backwards.</source>
        <translation>Строки {&quot;share&quot;: &quot;50&quot;, &quot;stage&quot;: &quot;130&quot;} или {&quot;sum&quot;: &quot;1000.00&quot;, &quot;stage&quot;: &quot;131&quot;}; действует высший достигнутый, и назад ничего не перемещается.</translation>
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
        <source>“ask”: a person confirms it first; “open-day”: it is booked with the first open day. Nothing is booked with a closed day.</source>
        <translation>«ask»: сначала подтверждает человек; «open-day»: вносится первым открытым днём. Закрытым днём не вносится ничего.</translation>
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
        <translation>По одной за каждый из семи последних дней, до них — по одной за неделю. 0: копий не делать.</translation>
    </message>
    <message>
        <source>Days to keep the log</source>
        <translation>Сколько дней хранить журнал</translation>
    </message>
    <message>
        <source>Lines that belong to no payment. 0, here and below: nothing is cleared away.</source>
        <translation>Строки, не относящиеся ни к одному платежу. 0, здесь и ниже: ничего не убирать.</translation>
    </message>
    <message>
        <source>Days to keep raw text</source>
        <translation>Сколько дней хранить исходный текст</translation>
    </message>
    <message>
        <source>Mails and callbacks as they came, once their payment is settled. Their keys stay, so that they are known when they come again.</source>
        <translation>Письма и callback в том виде, как пришли, когда их платёж уже улажен. Их ключи остаются, чтобы узнать их, если придут снова.</translation>
    </message>
    <message>
        <source>Days to keep settled payments&apos; papers</source>
        <translation>Сколько дней хранить бумаги улаженных платежей</translation>
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
        <translation>По его часам идут ночная работа и утренняя сводка.</translation>
    </message>
    <message>
        <source>Time of the nightly work</source>
        <translation>Время ночной работы</translation>
    </message>
    <message>
        <source>The copy of the workspace, the comparison with the payment service, clearing out what is old. After a night without this computer it is done at the next start.</source>
        <translation>Копия рабочего пространства, сверка с платёжным сервисом, уборка старого. Если компьютер ночью был выключен, всё выполняется при следующем запуске.</translation>
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
        <translation>Каждого — через подключение, которое умеет оповещать людей: адрес почты, сотрудник или задача. Оповещаются все; назовите два пути, чтобы один мог отказать.</translation>
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
        <source>The payment stands at the deal but is marked as not paid there; somebody took it back.</source>
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
        <translation>В аналитике нет поля для идентификатора платежа: если ответ потерян, платёж ждёт решения человека. Добавьте в неё текстовое поле и выберите его.</translation>
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
        <translation>После потерянного ответа в задаче %1 есть запись с той же суммой и датой, но без идентификатора платежа. Возможно, это тот же платёж: проверьте запись, а затем пропустите событие или повторите попытку.</translation>
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
        <translation>Planfix принял изменение заказа %1 десять минут назад, но не выполнил его; похоже, задача занята. Проверьте заказ и его сценарии, а затем повторите попытку.</translation>
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
        <translation>Заказ %1 уже на этапе «%2».</translation>
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
        <translation>Потерян ответ на изменение, которое невозможно проверить; посмотрите в заказе, сделано ли оно, а затем повторите попытку или пропустите событие.</translation>
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
        <translation>%1: запрошена повторная попытка.</translation>
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
        <translation>Заказ %1 полностью оплачен (%2), он на этапе «%3».</translation>
    </message>
    <message>
        <source>Order %1 is paid in full (%2), but it stands in “%3” and not where orders wait for payment; it was not moved.</source>
        <translation>Заказ %1 полностью оплачен (%2), но он на этапе «%3», а не там, где заказы ждут оплаты; он не переведён.</translation>
    </message>
    <message>
        <source>Order %1 is paid in full: due %2, paid %2, difference zero; it moves on from “%3”.</source>
        <translation>Заказ %1 полностью оплачен: к оплате %2, оплачено %2, разница нулевая; он переходит дальше с этапа «%3».</translation>
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
        <translation>У заказа %1 нет подзадачи оплаты, поэтому платёж нельзя внести; создайте подзадачу и повторите попытку.</translation>
    </message>
    <message>
        <source>Order %1 has several payment subtasks (%2); leave one and retry.</source>
        <translation>У заказа %1 несколько подзадач оплаты (%2); оставьте одну и повторите попытку.</translation>
    </message>
    <message>
        <source>Order %1 does not say how much is due (the field is empty); fill it in and retry.</source>
        <translation>В заказе %1 не указана сумма к оплате (поле пустое); заполните её и повторите попытку.</translation>
    </message>
    <message>
        <source>An entry of order %1 has no readable sum, so it is not known how much is paid; the payment was not booked.</source>
        <translation>В одной из записей заказа %1 нет читаемой суммы, поэтому неизвестно, сколько оплачено; платёж не внесён.</translation>
    </message>
    <message>
        <source>The pattern of order numbers is not a valid regular expression: %1.</source>
        <translation>Шаблон номеров заказов — неверное регулярное выражение: %1.</translation>
    </message>
    <message>
        <source>The stage of paid orders is also named as a stage where orders wait for payment; choose two different ones.</source>
        <translation>Этап оплаченных заказов указан и среди этапов, на которых заказы ждут оплаты; выберите два разных.</translation>
    </message>
    <message>
        <source>payment received</source>
        <translation>платёж поступил</translation>
    </message>
    <message>
        <source>%1 more entered before we looked</source>
        <translation>ещё %1 — до начала наблюдения</translation>
    </message>
    <message>
        <source>%1 only to the next look</source>
        <translation>%1 — только с точностью до следующего просмотра</translation>
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
        <translation>За этот период ни один заказ не сменил этап.</translation>
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
        <translation>Заказов, сменивших этап: %1. «90 из 100 не дольше» — по ближайшему рангу; медиана чётного числа — среднее двух значений посередине.</translation>
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
        <source>The system keychain cannot be reached because there is no desktop session. Start Provodka within one, or name a secrets file with --secrets.</source>
        <translation>Системное хранилище паролей недоступно, потому что нет сеанса рабочего стола. Запустите Provodka в таком сеансе или укажите файл секретов параметром --secrets.</translation>
    </message>
    <message>
        <source>The system keychain cannot be used because the library libsecret is missing. Install the package libsecret-1-0, or name a secrets file with --secrets.</source>
        <translation>Системное хранилище паролей нельзя использовать, потому что нет библиотеки libsecret. Установите пакет libsecret-1-0 или укажите файл секретов параметром --secrets.</translation>
    </message>
    <message>
        <source>No keychain is running in this session. Install and start gnome-keyring or KWallet, or name a secrets file with --secrets.</source>
        <translation>В этом сеансе не запущено ни одно хранилище паролей. Установите и запустите gnome-keyring или KWallet либо укажите файл секретов параметром --secrets.</translation>
    </message>
    <message>
        <source>The system keychain was never set up. Log in to the desktop and create it once, or name a secrets file with --secrets.</source>
        <translation>Системное хранилище паролей ещё не создано. Войдите в рабочий стол и создайте его один раз или укажите файл секретов параметром --secrets.</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and try again, or name a secrets file with --secrets.</source>
        <translation>Системное хранилище паролей заблокировано. Разблокируйте его и попробуйте ещё раз или укажите файл секретов параметром --secrets.</translation>
    </message>
    <message>
        <source>Access to the system keychain was refused. Allow it when you are asked, or name a secrets file with --secrets.</source>
        <translation>В доступе к системному хранилищу паролей отказано. Разрешите доступ, когда вас спросят, или укажите файл секретов параметром --secrets.</translation>
    </message>
    <message>
        <source>The system keychain does not answer; it may be waiting to be unlocked. Unlock it and try again, or name a secrets file with --secrets.</source>
        <translation>Системное хранилище паролей не отвечает; возможно, оно ждёт разблокировки. Разблокируйте его и попробуйте ещё раз или укажите файл секретов параметром --secrets.</translation>
    </message>
    <message>
        <source>The system keychain did not keep what was stored in it. Try again, or name a secrets file with --secrets.</source>
        <translation>Системное хранилище паролей не сохранило записанное в него. Попробуйте ещё раз или укажите файл секретов параметром --secrets.</translation>
    </message>
    <message>
        <source>The system keychain did not delete the secret. Unlock it and try again, or delete it in the keychain&apos;s own program.</source>
        <translation>Системное хранилище паролей не удалило секрет. Разблокируйте его и попробуйте ещё раз или удалите секрет в программе самого хранилища.</translation>
    </message>
    <message>
        <source>The system keychain reported an error. Try again, or name a secrets file with --secrets.</source>
        <translation>Системное хранилище паролей сообщило об ошибке. Попробуйте ещё раз или укажите файл секретов параметром --secrets.</translation>
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
        <translation>Маршрут «%1» отключается.</translation>
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
        <translation>База данных рабочей области заблокирована другой программой; закройте ту программу и запустите снова.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database cannot be written; give this user the right to write in the workspace&apos;s folder.</source>
        <translation>В базу данных рабочей области нельзя писать; дайте этому пользователю право на запись в папку рабочей области.</translation>
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
        <translation>База данных рабочей области повреждена; восстановите последнюю резервную копию или переместите файл provodka.db в другое место и импортируйте настройки ещё раз.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database cannot be opened; check that the folder exists and that this user may write in it.</source>
        <translation>Базу данных рабочей области не удалось открыть; проверьте, что папка существует и этот пользователь может в неё писать.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database refuses to work; the log names the details.</source>
        <translation>База данных рабочей области отказывается работать; подробности — в журнале.</translation>
    </message>
    <message>
        <source>The workspace lies on a network share (%1), where its database would be damaged; move it to a disk of this computer.</source>
        <translation>Рабочая область лежит на сетевом диске (%1), где её база данных была бы повреждена; переместите её на диск этого компьютера.</translation>
    </message>
    <message>
        <source>The workspace was last used by a newer Provodka; install that version, or restore a backup made with this one.</source>
        <translation>С рабочей областью в последний раз работала более новая версия Provodka; установите её или восстановите резервную копию, сделанную этой версией.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder %1 cannot be made; choose another folder or ask for the right to write there.</source>
        <translation>Папку рабочей области %1 не удалось создать; выберите другую папку или попросите право на запись в ней.</translation>
    </message>
    <message>
        <source>Nothing can be written in the workspace&apos;s folder %1; free space on the disk, or give this user the right to write there.</source>
        <translation>В папку рабочей области %1 ничего не удаётся записать; освободите место на диске или дайте этому пользователю право на запись в ней.</translation>
    </message>
    <message>
        <source>Another Provodka (%1, process %2) already runs this workspace; stop it first, or look at its work from here.</source>
        <translation>С этой рабочей областью уже работает другая Provodka (%1, процесс %2); сначала остановите её или наблюдайте за её работой отсюда.</translation>
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
        <translation>его этапы, поля и люди с идентификаторами</translation>
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
        <source>leaves it alone for good</source>
        <translation>больше его не трогает</translation>
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
        <source>&quot;%1&quot; is no sum; write it like 1250.50.</source>
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
        <translation>Маршрут «%1» отключён в настройках.</translation>
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
        <source>&quot;%1&quot; is no day; write it like 2026-01-31.</source>
        <translation>«%1» — не день; напишите его так: 2026-01-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write it like 15m, 90s, 2h, 1d.</source>
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
        <translation>сколько заказы пробыли на этапе до перехода на следующий</translation>
    </message>
    <message>
        <source>Events that need a person: %1; see &quot;provodka-cli event list --state attention&quot;.</source>
        <translation>Событий, требующих внимания человека: %1; смотрите «provodka-cli event list --state attention».</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot; listens at %2</source>
        <translation>Подключение «%1» принимает запросы по адресу %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of seconds.</source>
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
        <translation>В %1 ещё нет рабочей области; начните с «provodka-cli setup import FILE» или укажите другую папку параметром --workspace.</translation>
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
        <source>&quot;%1&quot; is no number of events.</source>
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
        <translation>В заказе %1 уже есть запись на %2 без идентификатора платежа — возможно, платёж %3 внесли вручную; второй раз он не внесён. Если это другой платёж, назначьте его заказу, иначе пропустите.</translation>
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
        <source>“%1” is no employee of Bitrix24; enter the employee&apos;s number, as &quot;connection discover&quot; shows it.</source>
        <translation>«%1» — не сотрудник Bitrix24; введите номер сотрудника, как показывает &quot;connection discover&quot;.</translation>
    </message>
    <message>
        <source>Bitrix24 told employee %1 nothing: there is no such employee, or the person no longer works there.</source>
        <translation>Bitrix24 ничего не передал сотруднику %1: такого нет или он там больше не работает.</translation>
    </message>
    <message>
        <source>Bitrix24 answered with records that were not asked for.</source>
        <translation>Bitrix24 ответил записями, о которых не спрашивали.</translation>
    </message>
    <message>
        <source>The webhook&apos;s owner is no administrator, so payments of deals get no sums. Give the rights back, make the webhook as an administrator, or book in a money field (setting “entryMode”).</source>
        <translation>Владелец вебхука не администратор, поэтому платежи в сделках не получают сумм. Верните права, создайте вебхук администратором или вносите в денежное поле (параметр «entryMode»).</translation>
    </message>
    <message>
        <source>The payment at the deal was changed meanwhile.</source>
        <translation>Платёж в сделке тем временем изменили.</translation>
    </message>
    <message>
        <source>Bitrix24 said yes, but the payment is still at the deal; the webhook&apos;s owner must be an administrator.</source>
        <translation>Bitrix24 подтвердил запрос, но платёж всё ещё в сделке; владелец вебхука должен быть администратором.</translation>
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
        <source>The sum was taken back from the field, but its comment could not be deleted; delete the comment at the deal.</source>
        <translation>Сумма возвращена из поля, но комментарий к ней удалить не удалось; удалите комментарий в сделке.</translation>
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
        <translation>%1 сейчас не выдаёт токен; будет сделана ещё попытка.</translation>
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
        <translation>Почтовый сервер %1 отвечает, %2 вошёл.</translation>
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
        <source>The fingerprint is no SHA-256: 64 digits and letters a to f, with or without colons. “setup check” without it shows the right one.</source>
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
        <translation>Planfix ответил успехом, но запись на %1 всё ещё в задаче %2. Проверьте, может ли владелец токена удалять записи аналитики.</translation>
    </message>
    <message>
        <source>“%1” is nobody in Planfix; enter a task whose assignee is told by comments (task:10485) or an employee who gets a task (user:5).</source>
        <translation>«%1» — никто в Planfix; введите задачу, исполнителя которой оповестят комментарии (task:10485), или сотрудника, который получит задачу (user:5).</translation>
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
        <source>The mail server %1 answers, and nobody reads along on the way.</source>
        <translation>Почтовый сервер %1 отвечает, и по дороге никто не читает.</translation>
    </message>
    <message>
        <source>The mail server %1 on this computer answers.</source>
        <translation>Почтовый сервер %1 на этом компьютере отвечает.</translation>
    </message>
    <message>
        <source>It knows user %1 and the password. No mail was sent; &quot;provodka-cli alarm test&quot; sends one.</source>
        <translation>Он знает пользователя %1 и пароль. Письмо не отправлено; его отправляет &quot;provodka-cli alarm test&quot;.</translation>
    </message>
    <message>
        <source>No user is set, so none was tried. Whether the server takes mail from here shows with &quot;provodka-cli alarm test&quot;.</source>
        <translation>Пользователь не задан, поэтому не проверен. Принимает ли сервер почту отсюда, покажет &quot;provodka-cli alarm test&quot;.</translation>
    </message>
    <message>
        <source>The mail server %1 is busy or closing and asks to come back later; it is tried again. It said: %2</source>
        <translation>Почтовый сервер %1 занят или завершает работу и просит прийти позже; будет сделана ещё попытка. Он говорит: %2</translation>
    </message>
    <message>
        <source>The mail server %1 does not let this computer in. It said: %2 Check host and port, or ask the server&apos;s administrator.</source>
        <translation>Почтовый сервер %1 не впускает этот компьютер. Он говорит: %2 Проверьте сервер и порт или обратитесь к администратору сервера.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no STARTTLS on this port. Choose TLS in the connection&apos;s settings, usually with port 465.</source>
        <translation>Почтовый сервер %1 на этом порту не предлагает STARTTLS. Выберите в настройках подключения TLS, обычно с портом 465.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot check the password just now; it is tried again.</source>
        <translation>Почтовый сервер %1 сейчас не может проверить пароль; будет сделана ещё попытка.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses user %2 or the password. Enter the password again; where the mailbox has two-step sign-in, make an app password and enter that.</source>
        <translation>Почтовый сервер %1 не принимает пользователя %2 или пароль. Введите пароль ещё раз; если у ящика двухэтапный вход, создайте пароль приложения и введите его.</translation>
    </message>
    <message>
        <source>The mail server %1 does not let %2 be the sender. It said: %3 Enter the mailbox&apos;s own address as sender.</source>
        <translation>Почтовый сервер %1 не разрешает %2 быть отправителем. Он говорит: %3 Введите отправителем собственный адрес ящика.</translation>
    </message>
    <message>
        <source>The mailbox of %1 takes nothing more: it is full. Make room in it; it is tried again. The mail server said: %2</source>
        <translation>Ящик %1 больше ничего не принимает: он полон. Освободите в нём место; будет сделана ещё попытка. Почтовый сервер говорит: %2</translation>
    </message>
    <message>
        <source>The mail server %1 did not take the mail for %2 yet; it is tried again. It said: %3</source>
        <translation>Почтовый сервер %1 пока не принял письмо для %2; будет сделана ещё попытка. Он говорит: %3</translation>
    </message>
    <message>
        <source>The mail server %1 takes no mail for %2. It said: %3 Check the address in the workspace&apos;s settings.</source>
        <translation>Почтовый сервер %1 не принимает писем для %2. Он говорит: %3 Проверьте адрес в настройках рабочего пространства.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the mail for %2. It said: %3</source>
        <translation>Почтовый сервер %1 отклонил письмо для %2. Он говорит: %3</translation>
    </message>
    <message>
        <source>“%1” is no mail address that can be written to.</source>
        <translation>«%1» — не почтовый адрес, на который можно писать.</translation>
    </message>
    <message>
        <source>There is no SecretKey, so WayForPay can neither be asked about a payment nor for its list: payments are known from mails only, and nothing is booked that a person or the route&apos;s trust in mails (mailTrust) does not allow. The SecretKey stands in the cabinet m.wayforpay.com, Налаштування магазину.</source>
        <translation>Нет SecretKey, поэтому WayForPay нельзя ни спросить о платеже, ни попросить список: о платежах известно только из писем, и не вносится ничего, чего не разрешает человек или доверие маршрута к письмам (mailTrust). SecretKey находится в кабинете m.wayforpay.com, Налаштування магазину.</translation>
    </message>
    <message>
        <source>The address to listen on is not opened: without the SecretKey anybody could sign a callback.</source>
        <translation>Адрес для приёма не открыт: без SecretKey callback мог бы подписать кто угодно.</translation>
    </message>
    <message>
        <source>No address to listen on is set and the list is not read by itself: payments are seen only when a mail in a mailbox of the route rings for them.</source>
        <translation>Адрес для приёма не задан, и список сам не читается: платежи видны только тогда, когда о них сообщит письмо в ящике маршрута.</translation>
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
        <source>The disk with the workspace has only %1 MB left; when it is full, Provodka stops. Make room on it.</source>
        <translation>На диске с рабочим пространством осталось только %1 МБ; когда он заполнится, Provodka остановится. Освободите на нём место.</translation>
    </message>
    <message>
        <source>The entry of %1 for payment %2 is gone from order %3 already.</source>
        <translation>Записи на %1 за платёж %2 в заказе %3 уже нет.</translation>
    </message>
    <message>
        <source>The entry of %1 for payment %2 was taken back from order %3.</source>
        <translation>Запись на %1 за платёж %2 забрана из заказа %3.</translation>
    </message>
    <message>
        <source>Payments can reach route “%1” in no way: have a source read its list every few minutes or listen for callbacks, or add a mailbox to the route&apos;s sources.</source>
        <translation>Платежи никак не могут дойти до маршрута «%1»: пусть источник читает список каждые несколько минут или принимает callback, либо добавьте к источникам маршрута ящик.</translation>
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
        <translation>Письмо «%1» от %2 прочитано правилом %3: платёж %4 на %5. Ничто не доказывает, кто его написал.</translation>
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
        <source>The mail “%1” of %2 is read by no rule of route “%3” and was left alone.</source>
        <translation>Письмо «%1» от %2 не читает ни одно правило маршрута «%3», оно оставлено без внимания.</translation>
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
        <translation>Письмо называет платёж %1 на %2, но %3 его ещё не знает; через несколько минут его спросят ещё раз.</translation>
    </message>
    <message>
        <source>A mail names payment %1 of %2, but %3 knows no such payment, so it was not booked: perhaps somebody forged the mail, or a rule takes another number for the payment&apos;s. Look at the payment service; if there is nothing, skip it.</source>
        <translation>Письмо называет платёж %1 на %2, но %3 такого платежа не знает, поэтому он не внесён: возможно, письмо кто-то подделал, или правило берёт за номер платежа другой номер. Посмотрите в платёжном сервисе; если там ничего нет, пропустите.</translation>
    </message>
    <message>
        <source>A mail names payment %1 of %2, which %3 does not know; payment %4 of the same sum came at the same time. Probably the rule takes another number for the payment&apos;s: nothing is lost, but correct it.</source>
        <translation>Письмо называет платёж %1 на %2, которого %3 не знает; тогда же пришёл платёж %4 на ту же сумму. Вероятно, правило берёт за номер платежа другой номер: ничего не потеряно, но исправьте его.</translation>
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
        <translation>%1 не удалось оповестить через «%2»; будет сделана ещё попытка: %3</translation>
    </message>
    <message>
        <source>Name each order once, and leave out the sum of one of them at most: it takes what is left.</source>
        <translation>Назовите каждый заказ один раз и пропустите сумму не более чем одного из них: он забирает остаток.</translation>
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
        <source>Payment %1 of %2 was settled long ago and its papers are cleared away; now it has status “%3”. Do by hand what that means for the order, then skip this event.</source>
        <translation>Платёж %1 на %2 давно улажен, а его бумаги убраны; теперь его статус «%3». Сделайте вручную то, что это значит для заказа, а затем пропустите это событие.</translation>
    </message>
    <message>
        <source>This event is being taken back; try again in a moment.</source>
        <translation>Это событие отменяется; попробуйте через мгновение ещё раз.</translation>
    </message>
    <message>
        <source>This event was settled long ago and its papers are cleared away; do by hand what is missing.</source>
        <translation>Это событие давно улажено, а его бумаги убраны; сделайте вручную то, чего не хватает.</translation>
    </message>
    <message>
        <source>%1 assigned the payment to %2 and answers for it that the money came.</source>
        <translation>%1 назначил платёж для %2 и отвечает за то, что деньги пришли.</translation>
    </message>
    <message>
        <source>This route only watches and writes nothing; let it work before anything is taken back.</source>
        <translation>Этот маршрут только наблюдает и ничего не пишет; дайте ему работать, прежде чем что-то отменять.</translation>
    </message>
    <message>
        <source>This event is being taken back already.</source>
        <translation>Это событие уже отменяется.</translation>
    </message>
    <message>
        <source>Nothing was written for this event that still stands.</source>
        <translation>Для этого события не записано ничего, что ещё действует.</translation>
    </message>
    <message>
        <source>%1 asked to take back what was written for payment %2.</source>
        <translation>%1 просит отменить записанное для платежа %2.</translation>
    </message>
    <message>
        <source>%1 took back what was written for payment %2 of %3; it is not booked again unless somebody asks to retry.</source>
        <translation>%1 отменил записанное для платежа %2 на %3; его больше не внесут, если никто не попросит повторить.</translation>
    </message>
    <message>
        <source>Only a part of what was written for payment %1 was taken back; look at the order.</source>
        <translation>Отменена лишь часть записанного для платежа %1; посмотрите на заказ.</translation>
    </message>
    <message>
        <source>Nothing was taken back for payment %1.</source>
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
        <source>What is old could not be cleared away: %1</source>
        <translation>Старое не удалось убрать: %1</translation>
    </message>
    <message>
        <source>What is old was cleared away: %1 lines of the log, the raw text of %2 notices, the papers of %3 events.</source>
        <translation>Старое убрано: строк журнала — %1, исходного текста уведомлений — %2, бумаг событий — %3.</translation>
    </message>
    <message>
        <source>Provodka would book %1 of payment %2 at order %3 now; this route only watches.</source>
        <translation>Сейчас Provodka внесла бы %1 за платёж %2 в заказ %3; этот маршрут только наблюдает.</translation>
    </message>
    <message>
        <source>Provodka would move order %1 from “%2” to “%3” now; this route only watches.</source>
        <translation>Сейчас Provodka переместила бы заказ %1 из «%2» в «%3»; этот маршрут только наблюдает.</translation>
    </message>
    <message>
        <source>Provodka would write a comment at order %1 now; this route only watches.</source>
        <translation>Сейчас Provodka написала бы комментарий в заказе %1; этот маршрут только наблюдает.</translation>
    </message>
    <message>
        <source>This route only watches: nothing was written. For payment %1 of %2 at order %3 Provodka would have come to “%4”.</source>
        <translation>Этот маршрут только наблюдает: ничего не записано. Для платежа %1 на %2 в заказе %3 Provodka пришла бы к «%4».</translation>
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
        <translation>Подключение не говорит, чьему Authentication-Results доверять, поэтому отправитель не доказан.</translation>
    </message>
    <message>
        <source>The mail does not name exactly one sender, so its sender is not proven.</source>
        <translation>Письмо не называет ровно одного отправителя, поэтому отправитель не доказан.</translation>
    </message>
    <message>
        <source>%1 wrote no Authentication-Results on this mail: the sender is not proven.</source>
        <translation>%1 не записал Authentication-Results в это письмо: отправитель не доказан.</translation>
    </message>
    <message>
        <source>The topmost Authentication-Results cannot be read: the sender is not proven.</source>
        <translation>Верхний Authentication-Results не удаётся прочитать: отправитель не доказан.</translation>
    </message>
    <message>
        <source>The topmost Authentication-Results are of &quot;%1&quot;, not of %2: the sender is not proven.</source>
        <translation>Верхний Authentication-Results принадлежит &quot;%1&quot;, а не %2: отправитель не доказан.</translation>
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
        <translation>%1 не нашёл верной подписи, принадлежащей %2 (ни dkim=pass, ни dmarc=pass): отправитель не доказан.</translation>
    </message>
    <message>
        <source>This is no e-mail: it does not begin with header lines.</source>
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
        <source>The mail server %1 shows another certificate than the one whose fingerprint stands in the connection&apos;s settings. If it was renewed, enter the new fingerprint: %2. Otherwise somebody may stand between.</source>
        <translation>Почтовый сервер %1 показывает не тот сертификат, чей отпечаток есть в настройках подключения. Если его обновили, введите новый отпечаток: %2. Иначе между вами может кто-то стоять.</translation>
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
        <source>The mail server %1 said more than it may before the encryption began; somebody may stand between. Nothing was sent. Choose tls as security, if the server offers it.</source>
        <translation>Почтовый сервер %1 сказал больше, чем можно до начала шифрования; между вами может кто-то стоять. Ничего не отправлено. Выберите защиту tls, если сервер её предлагает.</translation>
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
        <translation>В путь к %1 вмешиваются: слова пришли до начала шифрования. Пользуйтесь TLS вместо STARTTLS или другой сетью.</translation>
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
        <translation>%1 не принимает соединений. Проверьте сервер и порт в настройках подключения; будет сделана ещё попытка.</translation>
    </message>
    <message>
        <source>A secure connection to %1 could not be made. Check port and security in the connection&apos;s settings: TLS and STARTTLS have ports of their own.</source>
        <translation>Не удалось установить защищённое соединение с %1. Проверьте порт и защиту в настройках подключения: у TLS и STARTTLS разные порты.</translation>
    </message>
    <message>
        <source>%1 ended the connection; it is tried again.</source>
        <translation>%1 завершил соединение; будет сделана ещё попытка.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is of %3, and the books are closed until %4; it was not booked. Confirm it to book it at order %5 with %6, the first open day.</source>
        <translation>Платёж %1 на %2 датирован %3, а учёт закрыт до %4; он не внесён. Подтвердите, чтобы внести его в заказ %5 днём %6 — первым открытым.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is booked at order %3 (due %4, paid before %5). It is of %6, which is closed: it gets %7, the first open day.</source>
        <translation>Платёж %1 на %2 вносится в заказ %3 (к оплате %4, оплачено раньше %5). Его день %6 закрыт: он получает %7, первый открытый день.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is booked at order %3 (due %4, paid before %5). It is of %6, which is closed: %8 decided that it gets %7, the first open day.</source>
        <translation>Платёж %1 на %2 вносится в заказ %3 (к оплате %4, оплачено раньше %5). Его день %6 закрыт: %8 решил, что он получает %7, первый открытый день.</translation>
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
        <translation>В заказе также сказано, что пришёл платёж %1 на %2.</translation>
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
        <translation>&quot;mailTrust&quot; разрешает письмам доказывать платежи, но &quot;mailSenders&quot; не говорит чьим: назовите адреса или домены, с которых пишет платёжный сервис.</translation>
    </message>
    <message>
        <source>&quot;mailTrust&quot; is &quot;sender&quot;: whoever writes a mail with the sender&apos;s address %1, which anybody can do, has a payment booked that never came. Choose &quot;authenticated&quot; or give the payment service&apos;s key.</source>
        <translation>&quot;mailTrust&quot; — &quot;sender&quot;: кто напишет письмо с адресом отправителя %1, а это может кто угодно, тот внесёт платёж, которого не было. Выберите &quot;authenticated&quot; или задайте ключ платёжного сервиса.</translation>
    </message>
    <message>
        <source>Order %1 counts as paid in full and stands in “%3”: %4 of %2 came, and %5 less is tolerated.</source>
        <translation>Заказ %1 считается оплаченным полностью и стоит в «%3»: пришло %4 из %2, а недоплата %5 допустима.</translation>
    </message>
    <message>
        <source>Order %1 counts as paid in full and stands in “%3”: %4 came for %2, and %5 more is tolerated.</source>
        <translation>Заказ %1 считается оплаченным полностью и стоит в «%3»: за %2 пришло %4, а переплата %5 допустима.</translation>
    </message>
    <message>
        <source>Order %1 counts as paid in full: due %2, paid %4, %5 less is tolerated; it moves on from “%3”.</source>
        <translation>Заказ %1 считается оплаченным полностью: к оплате %2, оплачено %4, недоплата %5 допустима; он движется дальше из «%3».</translation>
    </message>
    <message>
        <source>Order %1 counts as paid in full: due %2, paid %4, %5 more is tolerated; it moves on from “%3”.</source>
        <translation>Заказ %1 считается оплаченным полностью: к оплате %2, оплачено %4, переплата %5 допустима; он движется дальше из «%3».</translation>
    </message>
    <message>
        <source>%1 of %2 came for order %3, which reaches %4, but it stands in “%5” and not where orders wait for payment; it was not moved. %6 is missing.</source>
        <translation>За заказ %3 пришло %1 из %2, чего хватает для «%4», но он стоит в «%5», а не там, где заказы ждут оплаты; он не перемещён. Не хватает %6.</translation>
    </message>
    <message>
        <source>%1 of %2 came for order %3, which reaches %4; it stands in “%5” already. %6 is missing.</source>
        <translation>За заказ %3 пришло %1 из %2, чего хватает для «%4»; он уже стоит в «%5». Не хватает %6.</translation>
    </message>
    <message>
        <source>%1 of %2 came for order %3, which reaches %4; it moves on from “%5”. %6 is missing.</source>
        <translation>За заказ %3 пришло %1 из %2, чего хватает для «%4»; он движется дальше из «%5». Не хватает %6.</translation>
    </message>
    <message>
        <source>%1 decided to move order %2 on from “%3”: due %4, paid %5.</source>
        <translation>%1 решил переместить заказ %2 дальше из «%3»: к оплате %4, оплачено %5.</translation>
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
        <translation>Заказ %3, который называет платёж %1 на %2, создан %4 — раньше, чем берёт этот маршрут; он не внесён. Если всё же речь о нём, назначьте платёж этому заказу.</translation>
    </message>
    <message>
        <source>The payer of %2 (payment %1) typed order %3, but that stands in “%5” and not where orders wait for payment; it was not booked. If it is meant nevertheless, assign the payment to it.</source>
        <translation>Плательщик %2 (платёж %1) ввёл заказ %3, но он стоит в «%5», а не там, где заказы ждут оплаты; он не внесён. Если всё же речь о нём, назначьте платёж этому заказу.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is to be given back (%3); how much went back is not known yet, and nothing was undone.</source>
        <translation>Платёж %1 на %2 должен быть возвращён (%3); сколько возвращено, ещё неизвестно, и ничего не отменено.</translation>
    </message>
    <message>
        <source>The payer of %2 (payment %1) typed several order numbers: %3; assign the payment to the right one, or split it over them.</source>
        <translation>Плательщик %2 (платёж %1) ввёл несколько номеров заказов: %3; назначьте платёж правильному или распределите его между ними.</translation>
    </message>
    <message>
        <source>The payer typed this number.</source>
        <translation>Этот номер ввёл плательщик.</translation>
    </message>
    <message>
        <source>What came about payment %1 of %2 contradicts itself, and there is nobody to ask. Look at the payment service; if the money came, assign the payment to an order, otherwise skip it.</source>
        <translation>То, что пришло о платеже %1 на %2, противоречит само себе, а спросить некого. Посмотрите в платёжном сервисе; если деньги пришли, назначьте платёж заказу, иначе пропустите.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is not proven, and no source of the route can be asked about it. Give the payment service&apos;s key, or look there yourself and assign the payment to an order.</source>
        <translation>Платёж %1 на %2 не доказан, и ни один источник маршрута нельзя о нём спросить. Задайте ключ платёжного сервиса или посмотрите там сами и назначьте платёж заказу.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is known from a mail only, and this route trusts no mails. Look at the payment service; if the money came, assign the payment to an order, otherwise skip it.</source>
        <translation>О платеже %1 на %2 известно только из письма, а этот маршрут письмам не доверяет. Посмотрите в платёжном сервисе; если деньги пришли, назначьте платёж заказу, иначе пропустите.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is known from a mail only, and who wrote it is not as sure as this route wants (mailTrust): perhaps somebody forged it. Look at the payment service; if the money came, assign the payment to an order, otherwise skip it.</source>
        <translation>О платеже %1 на %2 известно только из письма, и кто его написал, не так точно, как требует этот маршрут (mailTrust): возможно, его кто-то подделал. Посмотрите в платёжном сервисе; если деньги пришли, назначьте платёж заказу, иначе пропустите.</translation>
    </message>
    <message>
        <source>By a mail, payment %1 of %2 was given back (%3) after it had been booked, and there is nobody to ask how much. Nothing was undone: look at the payment service and correct the entry and the order&apos;s stage yourself.</source>
        <translation>По письму, платёж %1 на %2 возвращён (%3) после того, как был внесён, а спросить, сколько, некого. Ничего не отменено: посмотрите в платёжном сервисе и сами исправьте запись и статус заказа.</translation>
    </message>
    <message>
        <source>By a mail, payment %1 of %2 was given back (%3) before it was booked; it was not booked.</source>
        <translation>По письму, платёж %1 на %2 возвращён (%3) до того, как был внесён; он не внесён.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is perhaps payment %3, which is booked already: the same order, the same sum, within minutes, and one of them is known from a mail only. It was not booked again. If it is another payment, assign it to the order; otherwise skip it.</source>
        <translation>Платёж %1 на %2 — возможно, тот же, что уже внесённый платёж %3: тот же заказ, та же сумма, с разницей в минуты, и об одном из них известно только из письма. Второй раз он не внесён. Если это другой платёж, назначьте его заказу; иначе пропустите.</translation>
    </message>
    <message>
        <source>%1 of payment %2 went back; %4 confirmed that it is booked as a minus at order %3.</source>
        <translation>%1 из платежа %2 возвращено; %4 подтвердил, что это вносится минусом в заказ %3.</translation>
    </message>
    <message>
        <source>%1 of payment %2 went back and is booked as a minus at order %3.</source>
        <translation>%1 из платежа %2 возвращено, и это вносится минусом в заказ %3.</translation>
    </message>
    <message>
        <source>Order %1 moves from “%2”, because money of payment %3 went back; %4 confirmed it.</source>
        <translation>Заказ %1 перемещается из «%2», потому что деньги платежа %3 возвращены; %4 это подтвердил.</translation>
    </message>
    <message>
        <source>Order %1 moves from “%2”, because money of payment %3 went back.</source>
        <translation>Заказ %1 перемещается из «%2», потому что деньги платежа %3 возвращены.</translation>
    </message>
    <message>
        <source>%1 of payment %2 (%3) went back (%4) after it had been booked at several orders. Nothing was undone: say how much of it belongs to which order, and it is booked there as a minus.</source>
        <translation>%1 из платежа %2 (%3) возвращено (%4) после того, как он был внесён в несколько заказов. Ничего не отменено: скажите, сколько из этого относится к какому заказу, и это будет внесено туда минусом.</translation>
    </message>
    <message>
        <source>%1 of payment %2 (%3) went back (%4) after it had been booked. Nothing was undone: an entry of minus %5 at order %6 is prepared, confirm it.</source>
        <translation>%1 из платежа %2 (%3) возвращено (%4) после того, как он был внесён. Ничего не отменено: подготовлена запись на минус %5 в заказе %6, подтвердите её.</translation>
    </message>
    <message>
        <source>%1 of payment %2 (%3) went back so far (%4), more than is booked. Nothing was undone: an entry of minus %5 at order %6 is prepared, confirm it.</source>
        <translation>%1 из платежа %2 (%3) возвращено до сих пор (%4), больше, чем внесено. Ничего не отменено: подготовлена запись на минус %5 в заказе %6, подтвердите её.</translation>
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
        <translation>Минусовая запись платежа %1 принята, но в заказе %2 её ещё не видно.</translation>
    </message>
    <message>
        <source>The minus entry of payment %1 was accepted, but order %2 does not show it with its sum; look at the order&apos;s entries.</source>
        <translation>Минусовая запись платежа %1 принята, но заказ %2 не показывает её с суммой; посмотрите на записи заказа.</translation>
    </message>
    <message>
        <source>%1 of payment %2 went back and is booked as a minus at order %3; it stands in “%4”.</source>
        <translation>%1 из платежа %2 возвращено и внесено минусом в заказ %3; он стоит в «%4».</translation>
    </message>
    <message>
        <source>Nothing is prepared to be confirmed here: either nothing went back, or it is confirmed already.</source>
        <translation>Здесь нет ничего подготовленного для подтверждения: или ничего не возвращено, или уже подтверждено.</translation>
    </message>
    <message>
        <source>%1 of this payment cannot go back from order %2.</source>
        <translation>%1 из этого платежа не может вернуться из заказа %2.</translation>
    </message>
    <message>
        <source>Say how the %1 that went back belong to the payment&apos;s orders; the parts make %2.</source>
        <translation>Скажите, как возвращённые %1 относятся к заказам платежа; части дают %2.</translation>
    </message>
    <message>
        <source>What goes back from which order is clear here; confirm it without parts.</source>
        <translation>Что из какого заказа возвращается, здесь ясно; подтвердите без частей.</translation>
    </message>
    <message>
        <source>%1 confirmed that %2 of payment %3 went back: it is booked as a minus, the order&apos;s stage stays.</source>
        <translation>%1 подтвердил, что %2 из платежа %3 возвращено: это вносится минусом, статус заказа остаётся.</translation>
    </message>
    <message>
        <source>%1 confirmed that %2 of payment %3 went back: it is booked as a minus.</source>
        <translation>%1 подтвердил, что %2 из платежа %3 возвращено: это вносится минусом.</translation>
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
        <translation>%1 решил всё же переместить заказ %2.</translation>
    </message>
    <message>
        <source>There is nothing to confirm: no closed period keeps this payment from being booked.</source>
        <translation>Подтверждать нечего: никакой закрытый период не мешает внести этот платёж.</translation>
    </message>
    <message>
        <source>%1 confirmed that payment %2 of a closed day is booked with the first open day.</source>
        <translation>%1 подтвердил, что платёж %2 из закрытого дня вносится первым открытым днём.</translation>
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
        <translation>Событие %1, платёж %2: заказ перемещается в «%4», чего не было сделано.</translation>
    </message>
    <message>
        <source>Event %1, payment %2: the order is not moved to “%3”.</source>
        <translation>Событие %1, платёж %2: заказ не перемещается в «%3».</translation>
    </message>
    <message>
        <source>Event %1, payment %2: the order is moved to “%4” instead of “%3”.</source>
        <translation>Событие %1, платёж %2: заказ перемещается в «%4» вместо «%3».</translation>
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
        <source>Set aside by a person: %1.</source>
        <translation>Отложено человеком: %1.</translation>
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
        <source>Gross</source>
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
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Зачислено</translation>
    </message>
    <message>
        <source>Settled sum</source>
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
        <translation>Чем доказано</translation>
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
        <source>not settled yet</source>
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
        <translation>подписанный callback</translation>
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
        <translation>не доказано</translation>
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
        <translation>Люди переместили заказ %1 в «%2» вместо «%3».</translation>
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
        <translation>Никто не внёс платёж %1 на %2 в заказ %3.</translation>
    </message>
    <message>
        <source>People moved order %1 to “%2”; Provodka would have left it: %3</source>
        <translation>Люди переместили заказ %1 в «%2»; Provodka его оставила бы: %3</translation>
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
        <translation>Provodka спросила бы человека: %1.</translation>
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
        <source>as quick</source>
        <translation>так же быстро</translation>
    </message>
    <message>
        <source>%1 times quicker</source>
        <translation>в %1 раза быстрее</translation>
    </message>
    <message>
        <source>%1 times slower</source>
        <translation>в %1 раза медленнее</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>callback</translation>
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
        <translation>Замечания</translation>
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
        <translation>Платёж %1 на %2 оплачен в платёжном сервисе, но Provodka его не взяла, и ни у одного заказа нет записи о нём. Проверьте, работает ли маршрут; платёж придёт со следующим списком, или внесите его вручную.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is paid, but booked nowhere: it waits for a person (event %3). %4</source>
        <translation>Платёж %1 на %2 оплачен, но нигде не внесён: он ждёт человека (событие %3). %4</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is paid, but still not booked (event %3). Look whether the route runs and its order system can be reached.</source>
        <translation>Платёж %1 на %2 оплачен, но до сих пор не внесён (событие %3). Проверьте, работает ли маршрут и доступна ли система заказов.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is paid at the payment service, but Provodka had set it aside (event %3). %4 Retry the event.</source>
        <translation>Платёж %1 на %2 оплачен в платёжном сервисе, но Provodka его отложила (событие %3). %4 Повторите событие.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 was booked at order %3, but its entry is gone. Find out who deleted it, then retry event %4.</source>
        <translation>Платёж %1 на %2 был внесён в заказ %3, но его запись исчезла. Выясните, кто её удалил, затем повторите событие %4.</translation>
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
        <translation>Платёж %1 на %2 возвращён (%3), но в заказе %4 всё ещё есть его запись. Внесите туда возврат и проверьте статус заказа.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is booked %3 times (order %4). Delete what is too much, then look at the order&apos;s stage.</source>
        <translation>Платёж %1 на %2 внесён %3 раза (заказ %4). Удалите лишнее, затем проверьте статус заказа.</translation>
    </message>
    <message>
        <source>Payment %1 is %2 at the payment service, but %3 is booked for it (order %4). Correct the entry.</source>
        <translation>Платёж %1 в платёжном сервисе — %2, но для него внесено %3 (заказ %4). Исправьте запись.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 seems to be booked by hand at order %3: an entry of the same sum names no payment. Write the payment&apos;s id into that entry, then retry event %4.</source>
        <translation>Платёж %1 на %2, похоже, внесён вручную в заказ %3: запись на ту же сумму не называет платежа. Впишите в неё идентификатор платежа, затем повторите событие %4.</translation>
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
        <translation>Заказ %1 стоит в «%2», но оплачено только %3 из %4; не хватает %5. Спросите, кто его переместил, и остановите его или получите деньги.</translation>
    </message>
    <message>
        <source>Order %1 still stands in “%2” although %3 is paid, %4 more than the %5 due. Decide what the surplus is for, and move the order.</source>
        <translation>Заказ %1 всё ещё стоит в «%2», хотя оплачено %3 — на %4 больше, чем %5 к оплате. Решите, за что излишек, и переместите заказ.</translation>
    </message>
    <message>
        <source>Order %1 is paid in full (%2) but still stands in “%3”. Move it by hand, or retry the event of its last payment.</source>
        <translation>Заказ %1 оплачен полностью (%2), но всё ещё стоит в «%3». Переместите его вручную или повторите событие его последнего платежа.</translation>
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
        <translation>Платежей, ждущих человека: %1; вместе %2</translation>
    </message>
    <message>
        <source>What else needs a person: %1</source>
        <translation>Что ещё ждёт человека: %1</translation>
    </message>
    <message>
        <source>It is over: %1</source>
        <translation>Прошло: %1</translation>
    </message>
    <message>
        <source>Each is said once; &quot;provodka-cli alarm list&quot; shows what is open, and that it is over is said too.</source>
        <translation>О каждой сказано один раз; открытые показывает &quot;provodka-cli alarm list&quot;, и о том, что прошло, тоже будет сказано.</translation>
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
        <source>“%1” is no currency.</source>
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
        <source>“%1” is no order number.</source>
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
        <translation>&quot;%1&quot; должно быть true или false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation>&quot;%1&quot; должно быть целым числом от %2 до %3.</translation>
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
        <translation>&quot;%1&quot; может быть только true.</translation>
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
        <source>The same sum is due, and the payer&apos;s name stands there.</source>
        <translation>К оплате та же сумма, и там стоит имя плательщика.</translation>
    </message>
    <message>
        <source>The same sum is due, the payer&apos;s name stands there, and the order is new.</source>
        <translation>К оплате та же сумма, там стоит имя плательщика, и заказ новый.</translation>
    </message>
    <message>
        <source>The number is close to the one given, and the order is new.</source>
        <translation>Номер близок к указанному, и заказ новый.</translation>
    </message>
    <message>
        <source>The number is close to the one given, and the payer&apos;s name stands there.</source>
        <translation>Номер близок к указанному, и там стоит имя плательщика.</translation>
    </message>
    <message>
        <source>The number is close to the one given, the payer&apos;s name stands there, and the order is new.</source>
        <translation>Номер близок к указанному, там стоит имя плательщика, и заказ новый.</translation>
    </message>
    <message>
        <source>The same sum is due, and the number is close to the one given.</source>
        <translation>К оплате та же сумма, и номер близок к указанному.</translation>
    </message>
    <message>
        <source>The same sum is due, the number is close to the one given, and the order is new.</source>
        <translation>К оплате та же сумма, номер близок к указанному, и заказ новый.</translation>
    </message>
    <message>
        <source>The same sum is due, the number is close to the one given, and the payer&apos;s name stands there.</source>
        <translation>К оплате та же сумма, номер близок к указанному, и там стоит имя плательщика.</translation>
    </message>
    <message>
        <source>The same sum is due, the number is close to the one given, the payer&apos;s name stands there, and the order is new.</source>
        <translation>К оплате та же сумма, номер близок к указанному, там стоит имя плательщика, и заказ новый.</translation>
    </message>
    <message>
        <source>The payer&apos;s name stands there.</source>
        <translation>Там стоит имя плательщика.</translation>
    </message>
    <message>
        <source>No payment waits for a person.</source>
        <translation>Ни один платёж не ждёт человека.</translation>
    </message>
    <message>
        <source>Payments that wait for a person: %1; the longest since %2:</source>
        <translation>Платежей, ждущих человека: %1; дольше всего — с %2:</translation>
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
        <translation>Заказ %1 уже снова стоит в «%2».</translation>
    </message>
    <message>
        <source>Order %1 was moved on meanwhile: it stands in “%2” and not where it was brought (“%3”); move it yourself.</source>
        <translation>Заказ %1 тем временем переместили дальше: он стоит в «%2», а не там, куда его перенесли («%3»); переместите его сами.</translation>
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
        <source>The entry of %1 for payment %2 is taken back from order %3.</source>
        <translation>Запись на %1 за платёж %2 забирается из заказа %3.</translation>
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
        <translation>Рабочее пространство: &quot;%2&quot; теперь %3.</translation>
    </message>
    <message>
        <source>Workspace: &quot;%2&quot; is no longer set (it was %3).</source>
        <translation>Рабочее пространство: &quot;%2&quot; больше не задано (было %3).</translation>
    </message>
    <message>
        <source>Workspace: &quot;%2&quot; changes from %3 to %4.</source>
        <translation>Рабочее пространство: &quot;%2&quot; меняется с %3 на %4.</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot; only watches from now on: it says what it would do and writes nothing.</source>
        <translation>Маршрут &quot;%1&quot; отныне только наблюдает: говорит, что сделал бы, и ничего не пишет.</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot; works from now on: it writes to its target instead of only watching.</source>
        <translation>Маршрут &quot;%1&quot; отныне работает: пишет в свою систему, а не только наблюдает.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of rows {&quot;connection&quot;: name, &quot;to&quot;: who is told there}.</source>
        <translation>&quot;%1&quot; должен быть списком строк {&quot;connection&quot;: название, &quot;to&quot;: кого там оповещать}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a day, such as &quot;2026-12-31&quot;.</source>
        <translation>&quot;%1&quot; должен быть днём, например &quot;2026-12-31&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a time of day, such as &quot;03:00&quot;.</source>
        <translation>&quot;%1&quot; должен быть временем суток, например &quot;03:00&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of rules in square brackets.</source>
        <translation>&quot;%1&quot; должен быть списком правил в квадратных скобках.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; (%2) cannot tell people anything; choose another.</source>
        <translation>Подключение &quot;%1&quot; (%2) не умеет оповещать людей; выберите другое.</translation>
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
        <source>%1 is no copy of a Provodka workspace.</source>
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
        <translation>%1 — база данных в работе, а не копия; копию делает &quot;provodka-cli workspace backup FILE&quot;.</translation>
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
        <translation>Этим рабочим пространством в последний раз пользовалась более новая Provodka; установите ту версию или вернитесь к копии, сделанной перед её обновлением: &quot;provodka-cli workspace restore %1 --force&quot;.</translation>
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
        <source>A newer copy of this workspace has run in %1 (on %2, since %3 UTC), so this one in %4 writes nothing any more; use that one, or, if it is never to run again: provodka-cli workspace take-over</source>
        <translation>Более новая копия этого рабочего пространства работала в %1 (на %2, с %3 UTC), поэтому эта в %4 больше ничего не пишет; пользуйтесь той или, если она больше никогда не будет работать: provodka-cli workspace take-over</translation>
    </message>
    <message>
        <source>This workspace in %4 is a copy of the one that ran in %1 (on %2, at %3 UTC), and only one of them may write; use that one, or, if it is never to run again: provodka-cli workspace take-over</source>
        <translation>Это рабочее пространство в %4 — копия того, что работало в %1 (на %2, в %3 UTC), а писать может только одно; пользуйтесь тем или, если оно больше никогда не будет работать: provodka-cli workspace take-over</translation>
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
        <translation>Подключения &quot;%1&quot; нет.</translation>
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
        <translation>Маршрут &quot;%1&quot; не удаётся сверить: %2</translation>
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
        <translation>%1 в последний раз оповещён через &quot;%2&quot; в %3.</translation>
    </message>
    <message>
        <source>%1 is about to be told through &quot;%2&quot;.</source>
        <translation>%1 сейчас оповещают через &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 could not be told through &quot;%2&quot;: %3</source>
        <translation>%1 не удалось оповестить через &quot;%2&quot;: %3</translation>
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
        <translation>%1 оповещён через &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>also those that are over</source>
        <translation>также те, что прошли</translation>
    </message>
    <message>
        <source>what needs a person now, and who was told</source>
        <translation>что сейчас ждёт человека и кто оповещён</translation>
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
        <translation>Платежи никак не могут дойти до этого маршрута: дайте источнику ключ, пусть он читает список или принимает callback, либо добавьте к источникам маршрута ящик.</translation>
    </message>
    <message>
        <source>Say which days: --day DAY, --from DAY --to DAY, or --settlement DAY for the day on which the money reached the bank account.</source>
        <translation>Скажите, за какие дни: --day ДЕНЬ, --from ДЕНЬ --to ДЕНЬ или --settlement ДЕНЬ — день, когда деньги пришли на счёт.</translation>
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
        <source>A mail rings, the payment service proves</source>
        <translation>Письмо извещает, платёжный сервис доказывает</translation>
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
        <translation>То, что пришло, противоречит само себе; решает только ответ на запрос.</translation>
    </message>
    <message>
        <source>Nothing is proven: anybody could have sent it.</source>
        <translation>Ничего не доказано: прислать это мог кто угодно.</translation>
    </message>
    <message>
        <source>A mail names a known sender as its author, which anybody can write; nothing is proven.</source>
        <translation>Письмо называет автором известного отправителя, а такое может написать кто угодно; ничего не доказано.</translation>
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
        <translation>Стоит в списке платёжного сервиса, об этом ещё не спрашивали.</translation>
    </message>
    <message>
        <source>Proven: signed by the payment service.</source>
        <translation>Доказано: подписано платёжным сервисом.</translation>
    </message>
    <message>
        <source>Proven: the payment service was asked and answered so.</source>
        <translation>Доказано: платёжный сервис спросили, и он так ответил.</translation>
    </message>
    <message>
        <source>What is prepared and waits for &quot;payment refund&quot;:</source>
        <translation>Что подготовлено и ждёт &quot;payment refund&quot;:</translation>
    </message>
    <message>
        <source>(before versions were kept)</source>
        <translation>(до того, как хранились версии)</translation>
    </message>
    <message>
        <source>There is no setup version &quot;%1&quot;; &quot;provodka-cli setup history&quot; shows them.</source>
        <translation>Версии настроек &quot;%1&quot; нет; их показывает &quot;provodka-cli setup history&quot;.</translation>
    </message>
    <message>
        <source>This version of Provodka cannot read that setup any more; compare the texts that --show gives.</source>
        <translation>Эта версия Provodka уже не может прочитать те настройки; сравните тексты, которые даёт --show.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of lines; write one like 50.</source>
        <translation>&quot;%1&quot; — не количество строк; напишите, например, 50.</translation>
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
        <translation>только те, чей номер заказа или референс так начинается</translation>
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
        <translation>Скажите, сколько относится к каждому заказу: %1=СУММА. Один из них может быть без суммы: он забирает остаток.</translation>
    </message>
    <message>
        <source>The parts make %1 already, and the payment is %2: nothing is left for %3.</source>
        <translation>Части уже дают %1, а платёж — %2: для %3 ничего не остаётся.</translation>
    </message>
    <message>
        <source>Say how much went back from each order: %1=SUM.</source>
        <translation>Скажите, сколько возвращено из каждого заказа: %1=СУММА.</translation>
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
        <translation>Рецепт маршрута &quot;%1&quot; этой версии неизвестен.</translation>
    </message>
    <message>
        <source>Of %1 events %2 would be decided differently.</source>
        <translation>Из %1 событий иначе было бы решено %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of events; write it like --replay 200.</source>
        <translation>&quot;%1&quot; — не количество событий; напишите, например, --replay 200.</translation>
    </message>
    <message>
        <source>Times cannot be split by &quot;%1&quot;; there is: confirmation.</source>
        <translation>Времена нельзя разделить по &quot;%1&quot;; есть: confirmation.</translation>
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
        <translation>Формата &quot;%1&quot; нет; есть: %2.</translation>
    </message>
    <message>
        <source>The format %1 needs a file: -o FILE.</source>
        <translation>Для формата %1 нужен файл: -o ФАЙЛ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no delimiter; there are: , and ;.</source>
        <translation>&quot;%1&quot; — не разделитель; есть: , и ;.</translation>
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
        <translation>Платёж, которого само это письмо не доказывает:</translation>
    </message>
    <message>
        <source>Templates of mail rules; print one with &quot;provodka-cli rule template NAME&quot;. No real WayForPay mail is public: what these look for is assumed, until you have mended it by your first real one.</source>
        <translation>Шаблоны правил писем; напечатать один: &quot;provodka-cli rule template НАЗВАНИЕ&quot;. Ни одно настоящее письмо WayForPay не опубликовано: то, что они ищут, — предположение, пока вы не исправите их по первому настоящему.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;; there are: %2.</source>
        <translation>Шаблона &quot;%1&quot; нет; есть: %2.</translation>
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
        <translation>В этих настройках нет маршрута &quot;%1&quot; с &quot;mailRules&quot;.</translation>
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
        <translation>НОВЫЙ адрес, который могут вызывать другие: %1 (подключение &quot;%2&quot;, %3).</translation>
    </message>
    <message>
        <source>Address that others may call: %1 (connection &quot;%2&quot;, %3).</source>
        <translation>Адрес, который могут вызывать другие: %1 (подключение &quot;%2&quot;, %3).</translation>
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
        <translation>НОВЫЙ узел: %1 (подключение &quot;%2&quot;, %3).</translation>
    </message>
    <message>
        <source>Host: %1 (connection &quot;%2&quot;, %3).</source>
        <translation>Узел: %1 (подключение &quot;%2&quot;, %3).</translation>
    </message>
    <message>
        <source>Put this setup in force? Write yes to go on, anything else to leave.</source>
        <translation>Ввести эти настройки в действие? Напишите yes, чтобы продолжить; что угодно другое — оставить как есть.</translation>
    </message>
    <message>
        <source>what routes that only watch would have done, beside what people did</source>
        <translation>что сделали бы маршруты, которые только наблюдают, рядом с тем, что сделали люди</translation>
    </message>
    <message>
        <source>The route &quot;%1&quot; of this event is no longer set up.</source>
        <translation>Маршрута &quot;%1&quot; этого события больше нет.</translation>
    </message>
    <message>
        <source>Event %1, payment %2 of %3:</source>
        <translation>Событие %1, платёж %2 на %3:</translation>
    </message>
    <message>
        <source>So nothing of this event can be taken back.</source>
        <translation>Поэтому из этого события ничего нельзя отменить.</translation>
    </message>
    <message>
        <source>Nothing was changed; add --yes to do it.</source>
        <translation>Ничего не изменено; чтобы сделать это, добавьте --yes.</translation>
    </message>
    <message>
        <source>Say how far back, like --last 30m.</source>
        <translation>Скажите, за какое время, например --last 30m.</translation>
    </message>
    <message>
        <source>Route &quot;%1&quot; wrote nothing in this time that still stands.</source>
        <translation>Маршрут &quot;%1&quot; за это время не записал ничего, что ещё действует.</translation>
    </message>
    <message>
        <source>does it; without it only says what would be done, and why not</source>
        <translation>делает это; без него только говорит, что было бы сделано и почему нет</translation>
    </message>
    <message>
        <source>takes back what was written for one event</source>
        <translation>отменяет записанное для одного события</translation>
    </message>
    <message>
        <source>how far back, like 30m</source>
        <translation>за какое время, например 30m</translation>
    </message>
    <message>
        <source>takes back what a route wrote in the last minutes</source>
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
        <translation>С первого &quot;provodka-cli run&quot; копии, работавшие раньше, отказываются. На другом компьютере они могут этого не видеть: остановите их там.</translation>
    </message>
    <message>
        <source>With its next &quot;provodka-cli run&quot; the workspace in %1 goes on, and every other copy that can see it refuses to. Make sure that none runs on another computer.</source>
        <translation>Со следующим &quot;provodka-cli run&quot; работу продолжает рабочее пространство в %1, а каждая другая копия, которая это видит, отказывается. Убедитесь, что ни одна не работает на другом компьютере.</translation>
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
</context>
</TS>
