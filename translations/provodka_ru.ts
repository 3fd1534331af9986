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
        <source>Account management, API access, REST API. Best made for a robot, with the scopes task_readonly, task_update, comment_readonly, comment_add, datatag_readonly, datatag_add, common_metadata.</source>
        <translation>Управление аккаунтом → Доступ к API → REST API. Лучше всего создать его для робота, с уровнями доступа task_readonly, task_update, comment_readonly, comment_add, datatag_readonly, datatag_add, common_metadata.</translation>
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
        <source>Beside merchantAccount in the cabinet; not the merchantPassword.</source>
        <translation>Рядом с merchantAccount в кабинете; это не merchantPassword.</translation>
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
        <source>1 is the quickest; 0 switches it off.</source>
        <translation>1 — чаще всего; 0 отключает чтение списка.</translation>
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
        <source>Write a comment at the order as well</source>
        <translation>Добавлять также комментарий к заказу</translation>
    </message>
    <message>
        <source>Calls a second</source>
        <translation>Запросов в секунду</translation>
    </message>
    <message>
        <source>What the vendor allows this account; Provodka stays below it. 0 only for a server of your own that sets no limits.</source>
        <translation>Сколько сервис разрешает этому аккаунту; Provodka держится ниже этого предела. 0 — только для собственного сервера без ограничений.</translation>
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
        <source>The number is close to the one given, and the sum is the same.</source>
        <translation>Номер похож на указанный, и сумма та же.</translation>
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
        <source>The same amount is due, and the number looks alike.</source>
        <translation>К оплате та же сумма, и номер похож.</translation>
    </message>
    <message>
        <source>The same amount is due.</source>
        <translation>К оплате та же сумма.</translation>
    </message>
    <message>
        <source>The number looks alike.</source>
        <translation>Номер похож.</translation>
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
        <source>Payments can reach Provodka in no way; give an address to listen on or look at the list every few minutes.</source>
        <translation>Платежам никак не попасть в Provodka; укажите адрес приёма или читайте список раз в несколько минут.</translation>
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
        <source>A notice from %1 was received and kept, but it cannot be read: %2</source>
        <translation>Уведомление от «%1» получено и сохранено, но его не удалось прочитать: %2</translation>
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
        <source>Payment %1 of %2 was given back (%3) after it had been booked. Nothing was undone: correct the entry and the order&apos;s stage yourself.</source>
        <translation>Платёж %1 на сумму %2 возвращён (%3) после того, как он был внесён. Ничего не отменено: самостоятельно исправьте запись и этап заказа.</translation>
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
        <source>Payment %1 of %2 came from %3.</source>
        <translation>Платёж %1 на сумму %2 поступил от %3.</translation>
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
        <source>Payment %1 is in %2, but order %3 is in %4; it was not booked.</source>
        <translation>Платёж %1 в валюте %2, а заказ %3 — в валюте %4; он не внесён.</translation>
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
        <source>&quot;%1&quot; is not in this version of Provodka.</source>
        <translation>«%1» нет в этой версии Provodka.</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>нет в этой версии</translation>
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
        <source>Say how much belongs to each order: %1=SUM.</source>
        <translation>Укажите, сколько приходится на каждый заказ: %1=SUM.</translation>
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
        <source>The format %1 is not in this version of Provodka; there are: text, csv, json.</source>
        <translation>Формата %1 в этой версии Provodka нет; есть такие: text, csv, json.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;; there are: text, csv, json.</source>
        <translation>Формата «%1» нет; есть такие: text, csv, json.</translation>
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
</context>
</TS>
