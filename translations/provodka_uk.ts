<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
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
        <source>Account management, API access, REST API. Best made for a robot, with the scopes task_readonly, task_update, comment_readonly, comment_add, datatag_readonly, datatag_add, common_metadata.</source>
        <translation>Керування акаунтом → Доступ до API → REST API. Найкраще створити його для робота, з рівнями доступу task_readonly, task_update, comment_readonly, comment_add, datatag_readonly, datatag_add, common_metadata.</translation>
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
        <translation>Текстове поле; без нього платіж, відповідь про який втрачено, чекає на рішення людини</translation>
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
        <source>Beside merchantAccount in the cabinet; not the merchantPassword.</source>
        <translation>Поруч із merchantAccount у кабінеті; це не merchantPassword.</translation>
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
        <source>1 is the quickest; 0 switches it off.</source>
        <translation>1 — найчастіше; 0 вимикає читання списку.</translation>
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
        <translation>Етапи, на яких замовлення чекають на оплату</translation>
    </message>
    <message>
        <source>Stage of paid orders</source>
        <translation>Етап оплачених замовлень</translation>
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
        <source>Write a comment at the order as well</source>
        <translation>Додавати також коментар до замовлення</translation>
    </message>
    <message>
        <source>Calls a second</source>
        <translation>Запитів за секунду</translation>
    </message>
    <message>
        <source>What the vendor allows this account; Provodka stays below it. 0 only for a server of your own that sets no limits.</source>
        <translation>Скільки сервіс дозволяє цьому акаунту; Provodka тримається нижче цієї межі. 0 — лише для власного сервера без обмежень.</translation>
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
        <source>The number is close to the one given, and the sum is the same.</source>
        <translation>Номер схожий на вказаний, і сума та сама.</translation>
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
        <source>The payment stands at the deal but is marked as not paid there; somebody took it back.</source>
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
        <source>The same amount is due, and the number looks alike.</source>
        <translation>До оплати та сама сума, і номер схожий.</translation>
    </message>
    <message>
        <source>The same amount is due.</source>
        <translation>До оплати та сама сума.</translation>
    </message>
    <message>
        <source>The number looks alike.</source>
        <translation>Номер схожий.</translation>
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
        <translation>В аналітиці немає поля для ідентифікатора платежу: якщо відповідь втрачено, платіж чекає на рішення людини. Додайте до неї текстове поле та виберіть його.</translation>
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
        <translation>Після втраченої відповіді в задачі %1 є запис із тією самою сумою й датою, але без ідентифікатора платежу. Можливо, це той самий платіж: перевірте запис, а тоді пропустіть подію або повторіть спробу.</translation>
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
        <translation>Planfix прийняв зміну замовлення %1 десять хвилин тому, але не виконав її; схоже, задача зайнята. Перевірте замовлення та його сценарії, а тоді повторіть спробу.</translation>
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
        <source>Payments can reach Provodka in no way; give an address to listen on or look at the list every few minutes.</source>
        <translation>Платежам ніяк потрапити до Provodka; вкажіть адресу приймання або читайте список раз на кілька хвилин.</translation>
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
        <translation>Замовлення %1 уже на етапі «%2».</translation>
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
        <translation>Втрачено відповідь на зміну, яку неможливо перевірити; подивіться в замовленні, чи її зроблено, а тоді повторіть спробу або пропустіть подію.</translation>
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
        <source>A notice from %1 was received and kept, but it cannot be read: %2</source>
        <translation>Сповіщення від «%1» отримано й збережено, але його не вдалося прочитати: %2</translation>
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
        <translation>%1: запитано повторну спробу.</translation>
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
        <source>Payment %1 of %2 was given back (%3) after it had been booked. Nothing was undone: correct the entry and the order&apos;s stage yourself.</source>
        <translation>Платіж %1 на суму %2 повернено (%3) після того, як його було внесено. Нічого не скасовано: самостійно виправте запис і етап замовлення.</translation>
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
        <source>Payment %1 of %2 came from %3.</source>
        <translation>Платіж %1 на суму %2 надійшов від %3.</translation>
    </message>
    <message>
        <source>Order %1 is paid in full (%2) and stands in “%3”.</source>
        <translation>Замовлення %1 повністю оплачено (%2), воно на етапі «%3».</translation>
    </message>
    <message>
        <source>Order %1 is paid in full (%2), but it stands in “%3” and not where orders wait for payment; it was not moved.</source>
        <translation>Замовлення %1 повністю оплачено (%2), але воно на етапі «%3», а не там, де замовлення чекають на оплату; його не переведено.</translation>
    </message>
    <message>
        <source>Order %1 is paid in full: due %2, paid %2, difference zero; it moves on from “%3”.</source>
        <translation>Замовлення %1 повністю оплачено: до оплати %2, сплачено %2, різниця нульова; воно переходить далі з етапу «%3».</translation>
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
        <translation>У замовлення %1 немає підзадачі оплати, тому платіж не можна внести; створіть підзадачу та повторіть спробу.</translation>
    </message>
    <message>
        <source>Order %1 has several payment subtasks (%2); leave one and retry.</source>
        <translation>У замовлення %1 кілька підзадач оплати (%2); залиште одну та повторіть спробу.</translation>
    </message>
    <message>
        <source>Order %1 does not say how much is due (the field is empty); fill it in and retry.</source>
        <translation>У замовленні %1 не вказано суми до оплати (поле порожнє); заповніть її та повторіть спробу.</translation>
    </message>
    <message>
        <source>Payment %1 is in %2, but order %3 is in %4; it was not booked.</source>
        <translation>Платіж %1 у валюті %2, а замовлення %3 — у валюті %4; його не внесено.</translation>
    </message>
    <message>
        <source>An entry of order %1 has no readable sum, so it is not known how much is paid; the payment was not booked.</source>
        <translation>В одному із записів замовлення %1 немає читабельної суми, тому невідомо, скільки сплачено; платіж не внесено.</translation>
    </message>
    <message>
        <source>The pattern of order numbers is not a valid regular expression: %1.</source>
        <translation>Шаблон номерів замовлень — неправильний регулярний вираз: %1.</translation>
    </message>
    <message>
        <source>The stage of paid orders is also named as a stage where orders wait for payment; choose two different ones.</source>
        <translation>Етап оплачених замовлень указано й серед етапів, на яких замовлення чекають на оплату; виберіть два різні.</translation>
    </message>
    <message>
        <source>payment received</source>
        <translation>платіж надійшов</translation>
    </message>
    <message>
        <source>%1 more entered before we looked</source>
        <translation>ще %1 — до початку спостереження</translation>
    </message>
    <message>
        <source>%1 only to the next look</source>
        <translation>%1 — лише з точністю до наступного перегляду</translation>
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
        <translation>За цей період жодне замовлення не змінило етапу.</translation>
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
        <translation>Замовлень, що змінили етап: %1. «90 зі 100 не довше» — за найближчим рангом; медіана парної кількості — середнє двох значень посередині.</translation>
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
        <source>The system keychain cannot be reached because there is no desktop session. Start Provodka within one, or name a secrets file with --secrets.</source>
        <translation>Системне сховище паролів недоступне, бо немає сеансу робочого столу. Запустіть Provodka в такому сеансі або вкажіть файл секретів параметром --secrets.</translation>
    </message>
    <message>
        <source>The system keychain cannot be used because the library libsecret is missing. Install the package libsecret-1-0, or name a secrets file with --secrets.</source>
        <translation>Системне сховище паролів не можна використати, бо немає бібліотеки libsecret. Установіть пакет libsecret-1-0 або вкажіть файл секретів параметром --secrets.</translation>
    </message>
    <message>
        <source>No keychain is running in this session. Install and start gnome-keyring or KWallet, or name a secrets file with --secrets.</source>
        <translation>У цьому сеансі не запущено жодного сховища паролів. Установіть і запустіть gnome-keyring чи KWallet або вкажіть файл секретів параметром --secrets.</translation>
    </message>
    <message>
        <source>The system keychain was never set up. Log in to the desktop and create it once, or name a secrets file with --secrets.</source>
        <translation>Системне сховище паролів ще не створено. Увійдіть до робочого столу та створіть його один раз або вкажіть файл секретів параметром --secrets.</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and try again, or name a secrets file with --secrets.</source>
        <translation>Системне сховище паролів заблоковано. Розблокуйте його та спробуйте ще раз або вкажіть файл секретів параметром --secrets.</translation>
    </message>
    <message>
        <source>Access to the system keychain was refused. Allow it when you are asked, or name a secrets file with --secrets.</source>
        <translation>У доступі до системного сховища паролів відмовлено. Дозвольте доступ, коли вас запитають, або вкажіть файл секретів параметром --secrets.</translation>
    </message>
    <message>
        <source>The system keychain does not answer; it may be waiting to be unlocked. Unlock it and try again, or name a secrets file with --secrets.</source>
        <translation>Системне сховище паролів не відповідає; можливо, воно чекає на розблокування. Розблокуйте його та спробуйте ще раз або вкажіть файл секретів параметром --secrets.</translation>
    </message>
    <message>
        <source>The system keychain did not keep what was stored in it. Try again, or name a secrets file with --secrets.</source>
        <translation>Системне сховище паролів не зберегло записаного в нього. Спробуйте ще раз або вкажіть файл секретів параметром --secrets.</translation>
    </message>
    <message>
        <source>The system keychain did not delete the secret. Unlock it and try again, or delete it in the keychain&apos;s own program.</source>
        <translation>Системне сховище паролів не видалило секрету. Розблокуйте його та спробуйте ще раз або видаліть секрет у програмі самого сховища.</translation>
    </message>
    <message>
        <source>The system keychain reported an error. Try again, or name a secrets file with --secrets.</source>
        <translation>Системне сховище паролів повідомило про помилку. Спробуйте ще раз або вкажіть файл секретів параметром --secrets.</translation>
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
        <translation>Базу даних робочої області заблокувала інша програма; закрийте ту програму й запустіть знову.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database cannot be written; give this user the right to write in the workspace&apos;s folder.</source>
        <translation>До бази даних робочої області не можна писати; надайте цьому користувачеві право на запис у папку робочої області.</translation>
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
        <translation>Базу даних робочої області пошкоджено; відновіть останню резервну копію або перемістіть файл provodka.db в інше місце й імпортуйте налаштування ще раз.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database cannot be opened; check that the folder exists and that this user may write in it.</source>
        <translation>Базу даних робочої області не вдалося відкрити; перевірте, чи існує папка та чи може цей користувач у неї писати.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database refuses to work; the log names the details.</source>
        <translation>База даних робочої області відмовляється працювати; подробиці — в журналі.</translation>
    </message>
    <message>
        <source>The workspace lies on a network share (%1), where its database would be damaged; move it to a disk of this computer.</source>
        <translation>Робоча область лежить на мережевому диску (%1), де її базу даних було б пошкоджено; перемістіть її на диск цього комп’ютера.</translation>
    </message>
    <message>
        <source>The workspace was last used by a newer Provodka; install that version, or restore a backup made with this one.</source>
        <translation>Із робочою областю востаннє працювала новіша версія Provodka; установіть її або відновіть резервну копію, зроблену цією версією.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder %1 cannot be made; choose another folder or ask for the right to write there.</source>
        <translation>Папку робочої області %1 не вдалося створити; виберіть іншу папку або попросіть право на запис у ній.</translation>
    </message>
    <message>
        <source>Nothing can be written in the workspace&apos;s folder %1; free space on the disk, or give this user the right to write there.</source>
        <translation>У папку робочої області %1 нічого не вдається записати; звільніть місце на диску або надайте цьому користувачеві право на запис у ній.</translation>
    </message>
    <message>
        <source>Another Provodka (%1, process %2) already runs this workspace; stop it first, or look at its work from here.</source>
        <translation>Із цією робочою областю вже працює інша Provodka (%1, процес %2); спершу зупиніть її або спостерігайте за її роботою звідси.</translation>
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
        <translation>його етапи, поля та люди з ідентифікаторами</translation>
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
        <source>leaves it alone for good</source>
        <translation>більше її не чіпає</translation>
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
        <source>&quot;%1&quot; is not in this version of Provodka.</source>
        <translation>«%1» немає в цій версії Provodka.</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>немає в цій версії</translation>
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
        <source>&quot;%1&quot; is no sum; write it like 1250.50.</source>
        <translation>«%1» — не сума; напишіть її так: 1250.50.</translation>
    </message>
    <message>
        <source>Say how much belongs to each order: %1=SUM.</source>
        <translation>Вкажіть, скільки припадає на кожне замовлення: %1=SUM.</translation>
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
        <source>&quot;%1&quot; is no day; write it like 2026-01-31.</source>
        <translation>«%1» — не день; напишіть його так: 2026-01-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write it like 15m, 90s, 2h, 1d.</source>
        <translation>«%1» — не час; напишіть його так: 15m, 90s, 2h, 1d.</translation>
    </message>
    <message>
        <source>The format %1 is not in this version of Provodka; there are: text, csv, json.</source>
        <translation>Формату %1 у цій версії Provodka немає; є такі: text, csv, json.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;; there are: text, csv, json.</source>
        <translation>Формату «%1» немає; є такі: text, csv, json.</translation>
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
        <translation>скільки замовлення пробули на етапі до переходу на наступний</translation>
    </message>
    <message>
        <source>Events that need a person: %1; see &quot;provodka-cli event list --state attention&quot;.</source>
        <translation>Подій, що потребують уваги людини: %1; дивіться «provodka-cli event list --state attention».</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot; listens at %2</source>
        <translation>Підключення «%1» приймає запити за адресою %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of seconds.</source>
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
        <translation>У %1 ще немає робочої області; почніть із «provodka-cli setup import FILE» або вкажіть іншу папку параметром --workspace.</translation>
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
        <source>&quot;%1&quot; is no number of events.</source>
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
        <translation>У замовленні %1 уже є запис на %2 без ідентифікатора платежу — можливо, платіж %3 внесли вручну; удруге його не внесено. Якщо це інший платіж, призначте його замовленню, інакше пропустіть.</translation>
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
</context>
</TS>
