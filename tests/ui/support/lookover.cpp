#include "tests/ui/support/lookover.h"

#include "ui/shell/readablelinks.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCommandLinkButton>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Roundings of the layout.
constexpr int slack = 1;

QString whereIs(const QWidget *widget)
{
    QStringList path;
    for (; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        if (!widget->objectName().isEmpty() && !widget->objectName().startsWith("qt_"_L1))
            path.prepend(widget->objectName());
        else if (path.isEmpty())
            path.prepend(QString::fromLatin1(widget->metaObject()->className()));
    }
    return path.join(u'/');
}

QString line(const QWidget *widget, const QString &what)
{
    return whereIs(widget) + u": "_s + what;
}

QList<QWidget *> shownIn(QWidget &window)
{
    QList<QWidget *> shown{&window};
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (QWidget *one : all) {
        if (one->isVisible() && one->window() == &window && !one->size().isEmpty())
            shown.append(one);
    }
    return shown;
}

bool isInside(const QWidget *widget, const char *className)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->inherits(className))
            return true;
    }
    return false;
}

bool tells(const QString &toolTip, const QString &text)
{
    return !text.isEmpty() && toolTip.contains(text);
}

int widthOf(const QWidget *widget, const QString &text)
{
    return widget->fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

/// Nothing in front of it or around it may hide a part of it; what can be scrolled up and down may be longer.
QString whatCutsOff(const QWidget *widget)
{
    for (const QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        const QRect mine(widget->mapTo(around, QPoint()), widget->size());
        const auto *area = qobject_cast<const QAbstractScrollArea *>(around->parentWidget());
        if (area && area->viewport() == around) {
            if (mine.left() < -slack || mine.right() > around->width() - 1 + slack)
                return u"has to be scrolled sideways in "_s + whereIs(area);
            return {};
        }
        if (!around->rect().adjusted(-slack, -slack, slack, slack).contains(mine))
            return u"cut off by "_s + whereIs(around);
        if (around->isWindow())
            return {};
    }
    return {};
}

QString ofLabel(const QLabel *label)
{
    const QString text = label->text();
    if (text.isEmpty())
        return {};
    const QSize room = label->size();
    if (!label->wordWrap()) {
        const QSize wanted = label->QLabel::sizeHint();
        if (wanted.width() > room.width() + slack || wanted.height() > room.height() + slack)
            return u"label needs %1x%2, has %3x%4"_s.arg(wanted.width())
                .arg(wanted.height())
                .arg(room.width())
                .arg(room.height());
        return {};
    }
    if (const int wanted = label->heightForWidth(room.width()); wanted > room.height() + slack)
        return u"label needs %1 of height, has %2"_s.arg(wanted).arg(room.height());
    if (label->textFormat() == Qt::RichText || Qt::mightBeRichText(text))
        return {};
    static const QRegularExpression space(u"[\\s/-]+"_s);
    const QStringList words = text.split(space);
    for (const QString &word : words) {
        if (label->fontMetrics().horizontalAdvance(word) > label->contentsRect().width() + slack)
            return u"the word “%1” is wider than its label"_s.arg(word);
    }
    return {};
}

QString ofButton(const QAbstractButton *button)
{
    if (button->text().isEmpty())
        return {};
    if (qobject_cast<const QCommandLinkButton *>(button)) {
        const int wanted = button->heightForWidth(button->width());
        if (wanted > button->height() + slack)
            return u"button needs %1 of height, has %2"_s.arg(wanted).arg(button->height());
        if (widthOf(button, button->text()) > button->width() - 30)
            return u"button is too narrow"_s;
        return {};
    }
    const QSize wanted = button->sizeHint();
    if (wanted.width() > button->width() + slack || wanted.height() > button->height() + slack)
        return u"button needs %1x%2, has %3x%4"_s.arg(wanted.width())
            .arg(wanted.height())
            .arg(button->width())
            .arg(button->height());
    return {};
}

QString ofCombo(const QComboBox *box)
{
    const QString text
        = box->currentIndex() < 0 && !box->isEditable() ? box->placeholderText() : box->currentText();
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = box->isEditable();
    option.frame = box->hasFrame();
    option.subControls = QStyle::SC_All;
    const QRect room
        = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    const int icon = box->itemIcon(box->currentIndex()).isNull() ? 0 : box->iconSize().width() + 4;
    if (box->fontMetrics().horizontalAdvance(text) + icon > room.width() + slack)
        return u"choice “%1” needs %2, has %3"_s.arg(text)
            .arg(box->fontMetrics().horizontalAdvance(text) + icon)
            .arg(room.width());
    if (box->fontMetrics().height() > room.height() + 2 * slack)
        return u"choice is too low"_s;
    return {};
}

int roomOf(const QLineEdit *edit)
{
    QStyleOptionFrame option;
    option.initFrom(edit);
    option.lineWidth
        = edit->hasFrame() ? edit->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, edit) : 0;
    const QRect inner = edit->style()->subElementRect(QStyle::SE_LineEditContents, &option, edit);
    constexpr int ownMargins = 4;
    const QMargins margins = edit->textMargins();
    int icons = 0;
    const QList<QToolButton *> buttons = edit->findChildren<QToolButton *>();
    for (const QToolButton *one : buttons)
        icons += one->isVisible() ? one->width() : 0;
    return inner.width() - ownMargins - margins.left() - margins.right() - icons;
}

QString ofLineEdit(const QLineEdit *edit)
{
    const bool isOfSpinBox = qobject_cast<const QAbstractSpinBox *>(edit->parentWidget());
    const QString text = isOfSpinBox ? edit->displayText()
        : edit->text().isEmpty()     ? edit->placeholderText()
                                     : QString();
    if (edit->fontMetrics().horizontalAdvance(text) > roomOf(edit) + slack)
        return u"“%1” needs %2, has %3"_s.arg(text)
            .arg(edit->fontMetrics().horizontalAdvance(text))
            .arg(roomOf(edit));
    if (edit->fontMetrics().height() > edit->height())
        return u"line is too low"_s;
    return {};
}

QStringList ofTabs(const QTabBar *bar)
{
    QStringList found;
    for (int i = 0; i < bar->count(); ++i) {
        if (!bar->isTabVisible(i))
            continue;
        if (bar->tabRect(i).right() >= bar->width() + slack)
            found.append(u"tab “%1” is outside"_s.arg(bar->tabText(i)));
        else if (widthOf(bar, bar->tabText(i)) + 4 > bar->tabRect(i).width())
            found.append(u"tab “%1” is too narrow"_s.arg(bar->tabText(i)));
    }
    return found;
}

QStringList ofHeader(const QHeaderView *header)
{
    QStringList found;
    for (int i = 0; i < header->count(); ++i) {
        const QString text = header->model()->headerData(i, header->orientation()).toString();
        if (header->isSectionHidden(i) || text.isEmpty())
            continue;
        const QString toolTip
            = header->model()->headerData(i, header->orientation(), Qt::ToolTipRole).toString();
        const int wanted = header->sectionSizeHint(i);
        if (wanted > header->sectionSize(i) + slack && !tells(toolTip, text))
            found.append(
                u"heading “%1” needs %2, has %3"_s.arg(text).arg(wanted).arg(header->sectionSize(i)));
    }
    return found;
}

QString plain(QString html)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return html.remove(tag);
}

QStringList ofCells(QAbstractItemView *view)
{
    QStringList found;
    const QAbstractItemModel *model = view->model();
    if (!model)
        return found;
    const auto look = [&](const QModelIndex &index) {
        const QString text = index.data().toString();
        const QRect room = view->visualRect(index);
        if (text.isEmpty() || !room.intersects(view->viewport()->rect()))
            return;
        QSize wanted = view->sizeHintForIndex(index);
        if (view->property("wordWrap").toBool()) {
            constexpr int margins = 8;
            wanted = view->fontMetrics()
                         .boundingRect(QRect(0, 0, room.width() - margins, 10'000), Qt::TextWordWrap, text)
                         .size();
        }
        const QString toolTip = index.data(Qt::ToolTipRole).toString();
        if ((wanted.width() <= room.width() + slack && wanted.height() <= room.height() + 2 * slack)
            || tells(toolTip, text) || tells(plain(toolTip), text.simplified()))
            return;
        found.append(u"cell “%1” needs %2x%3, has %4x%5"_s.arg(text.left(80))
                         .arg(wanted.width())
                         .arg(wanted.height())
                         .arg(room.width())
                         .arg(room.height()));
    };
    if (auto *table = qobject_cast<QTableView *>(view)) {
        const int first = qMax(0, table->rowAt(0));
        const int last = table->rowAt(table->viewport()->height() - 1);
        for (int row = first; row < model->rowCount() && (last < 0 || row <= last); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                if (!table->isColumnHidden(column) && !table->isRowHidden(row))
                    look(model->index(row, column));
            }
        }
    } else if (auto *tree = qobject_cast<QTreeView *>(view)) {
        for (QModelIndex row = tree->indexAt(QPoint(1, 1)); row.isValid(); row = tree->indexBelow(row)) {
            for (int column = 0; column < model->columnCount(); ++column) {
                if (!tree->isColumnHidden(column))
                    look(row.siblingAtColumn(column));
            }
        }
    } else {
        for (int row = 0; row < model->rowCount(); ++row)
            look(model->index(row, 0));
    }
    return found;
}

/// A menu is as large as its entries, if only the screen is.
QStringList ofMenu(const QMenu *menu)
{
    QStringList found;
    const QSize wanted = menu->sizeHint();
    const QSize screen = menu->screen()->availableSize();
    if (wanted.width() > qMin(menu->width(), screen.width()) + slack
        || wanted.height() > qMin(menu->height(), screen.height()) + slack)
        found.append(u"menu needs %1x%2, has %3x%4"_s.arg(wanted.width())
                         .arg(wanted.height())
                         .arg(menu->width())
                         .arg(menu->height()));
    return found;
}

/// What was given less room than it needs lies on its neighbour.
QStringList overlapsIn(const QWidget *around)
{
    QStringList found;
    const auto *splitter = qobject_cast<const QSplitter *>(around);
    if (!around->layout() && !splitter)
        return found;
    QList<const QWidget *> parts;
    const QList<QWidget *> children = around->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (const QWidget *one : children) {
        const bool isPart = splitter
            ? splitter->indexOf(const_cast<QWidget *>(one)) >= 0 && !one->inherits("QSplitterHandle")
            : around->layout()->indexOf(const_cast<QWidget *>(one)) >= 0;
        if (one->isVisible() && !one->isWindow() && (isPart || !splitter))
            parts.append(one);
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        for (qsizetype j = i + 1; j < parts.size(); ++j) {
            const QRect both = parts[i]->geometry() & parts[j]->geometry();
            if (both.width() > 2 * slack && both.height() > 2 * slack)
                found.append(line(parts[i], u"lies on "_s + whereIs(parts[j])));
        }
    }
    return found;
}

bool isControl(const QWidget *widget)
{
    if (widget->inherits("QLineEditIconButton") || widget->inherits("CloseButton"))
        return false;
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        // Arrows of a row of tabs: the arrow keys do the same.
        return !qobject_cast<const QTabBar *>(button->parentWidget());
    }
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

bool isEngaged(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled();
}

}

QStringList clippedTexts(QWidget &window)
{
    QStringList found;
    const QList<QWidget *> shown = shownIn(window);
    for (QWidget *one : shown) {
        found.append(overlapsIn(one));
        QStringList what;
        bool hasText = false;
        if (auto *label = qobject_cast<QLabel *>(one)) {
            hasText = !label->text().isEmpty();
            what.append(ofLabel(label));
        } else if (auto *button = qobject_cast<QAbstractButton *>(one)) {
            hasText = !button->text().isEmpty();
            what.append(ofButton(button));
        } else if (auto *box = qobject_cast<QComboBox *>(one)) {
            hasText = true;
            what.append(ofCombo(box));
        } else if (auto *edit = qobject_cast<QLineEdit *>(one)) {
            hasText = true;
            const bool isOfCombo = qobject_cast<QComboBox *>(edit->parentWidget());
            what.append(isOfCombo ? QString() : ofLineEdit(edit));
        } else if (auto *group = qobject_cast<QGroupBox *>(one)) {
            if (widthOf(group, group->title()) + 8 > group->width())
                what.append(u"title is too long"_s);
        } else if (auto *tabs = qobject_cast<QTabBar *>(one)) {
            what = ofTabs(tabs);
        } else if (auto *header = qobject_cast<QHeaderView *>(one)) {
            what = ofHeader(header);
        } else if (auto *view = qobject_cast<QAbstractItemView *>(one)) {
            what = ofCells(view);
        } else if (auto *menu = qobject_cast<QMenu *>(one)) {
            what = ofMenu(menu);
        } else if (auto *menus = qobject_cast<QMenuBar *>(one)) {
            if (menus->sizeHint().width() > menus->width())
                what.append(u"menus do not fit"_s);
        } else if (auto *text = qobject_cast<QPlainTextEdit *>(one)) {
            hasText = text->height() < text->fontMetrics().height();
        }
        what.removeAll(QString());
        const bool isTold = tells(one->toolTip(), one->property("text").toString())
            || tells(one->toolTip(), one->property("currentText").toString())
            || tells(one->toolTip(), one->property("placeholderText").toString());
        if (!isTold) {
            for (const QString &each : std::as_const(what))
                found.append(line(one, each + u" — "_s + one->property("text").toString().left(120)));
        }
        if (hasText) {
            if (const QString cut = whatCutsOff(one); !cut.isEmpty())
                found.append(line(one, cut + u" — "_s + one->property("text").toString().left(120)));
        }
    }
    return found;
}

QStringList faintTexts(QWidget &window)
{
    constexpr double least = 4.5;
    QStringList found;
    const auto look
        = [&](const QWidget *widget, const QColor &text, const QColor &behind, const QString &what) {
              if (contrast(text, behind) < least)
                  found.append(line(widget,
                      u"%1 on %2 is faint (%3) — %4"_s.arg(text.name(), behind.name())
                          .arg(contrast(text, behind), 0, 'f', 1)
                          .arg(what)));
          };
    const QList<QWidget *> shown = shownIn(window);
    for (QWidget *one : shown) {
        if (!one->isEnabled())
            continue;
        const QPalette palette = one->palette();
        if (const auto *view = qobject_cast<QAbstractItemView *>(one); view && view->model()) {
            constexpr int rows = 20;
            for (int row = 0; row < qMin(rows, view->model()->rowCount()); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    const QModelIndex index = view->model()->index(row, column);
                    const QVariant text = index.data(Qt::ForegroundRole);
                    const QVariant behind = index.data(Qt::BackgroundRole);
                    if ((index.flags() & Qt::ItemIsEnabled) && (text.isValid() || behind.isValid()))
                        look(one,
                            text.isValid() ? text.value<QBrush>().color() : palette.color(QPalette::Text),
                            behind.isValid() ? behind.value<QBrush>().color() : palette.color(QPalette::Base),
                            index.data().toString().left(80));
                }
            }
        } else if (const QString text = one->property("text").toString(); !text.isEmpty()) {
            look(one, palette.color(one->foregroundRole()), palette.color(one->backgroundRole()),
                text.left(80));
        }
    }
    const QPalette palette = QApplication::palette();
    look(&window, palette.color(QPalette::Link), palette.color(QPalette::Base), u"links"_s);
    return found;
}

QStringList namelessControls(QWidget &window)
{
    QStringList found;
    if (!window.inherits("QMenu") && window.windowTitle().isEmpty())
        found.append(line(&window, u"a window without a title"_s));
    const QList<QWidget *> shown = shownIn(window);
    for (QWidget *one : shown) {
        if (const auto *menu = qobject_cast<const QMenu *>(one)) {
            const QList<QAction *> entries = menu->actions();
            for (const QAction *entry : entries) {
                if (entry->isVisible() && !entry->isSeparator() && entry->text().trimmed().isEmpty())
                    found.append(line(one, u"an entry without a name"_s));
            }
        }
        if (!isControl(one) || one->isWindow())
            continue;
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(one);
        if (!reader || reader->text(QAccessible::Name).trimmed().isEmpty())
            found.append(line(one, QString::fromLatin1(one->metaObject()->className())));
    }
    return found;
}

QStringList doubledKeys(QWidget &window)
{
    QMap<QString, QStringList> users;
    const auto use = [&](const QKeySequence &key, const QString &who) {
        if (!key.isEmpty())
            users[key.toString()].append(who);
    };
    const QList<QWidget *> shown = shownIn(window);
    for (QWidget *one : shown) {
        if (!one->isEnabled())
            continue;
        if (auto *button = qobject_cast<QAbstractButton *>(one)) {
            use(button->shortcut(), whereIs(one));
        } else if (auto *label = qobject_cast<QLabel *>(one)) {
            if (label->buddy())
                use(QKeySequence::mnemonic(label->text()), whereIs(one) + u' ' + label->text());
        } else if (auto *group = qobject_cast<QGroupBox *>(one)) {
            use(QKeySequence::mnemonic(group->title()), whereIs(one));
        } else if (auto *tabs = qobject_cast<QTabBar *>(one)) {
            for (int i = 0; i < tabs->count(); ++i)
                use(QKeySequence::mnemonic(tabs->tabText(i)), whereIs(one) + u' ' + tabs->tabText(i));
        } else if (auto *menus = qobject_cast<QMenuBar *>(one)) {
            const QList<QAction *> actions = menus->actions();
            for (const QAction *action : actions)
                use(QKeySequence::mnemonic(action->text()), whereIs(one) + u' ' + action->text());
        }
    }
    const QList<QShortcut *> shortcuts = window.findChildren<QShortcut *>();
    for (const QShortcut *one : shortcuts) {
        auto *owner = qobject_cast<QWidget *>(one->parent());
        if (!owner || !owner->isVisible() || owner->window() != &window || !one->isEnabled())
            continue;
        const bool isOwn = one->context() == Qt::WidgetShortcut;
        use(one->key(), isOwn ? QString() : whereIs(owner));
    }
    const QList<QAction *> actions = window.findChildren<QAction *>();
    for (const QAction *one : actions) {
        bool isHere = false;
        const QList<QObject *> owners = one->associatedObjects();
        for (const QObject *owner : owners) {
            const auto *widget = qobject_cast<const QWidget *>(owner);
            const auto *menu = qobject_cast<const QMenu *>(owner);
            isHere |= menu ? menu->parentWidget() && menu->parentWidget()->isVisible()
                           : widget && widget->isVisible();
        }
        if (!isHere || !one->isEnabled() || one->shortcutContext() == Qt::WidgetShortcut)
            continue;
        const QList<QKeySequence> keys = one->shortcuts();
        for (const QKeySequence &key : keys)
            use(key, one->objectName());
    }
    QStringList found;
    for (auto key = users.cbegin(); key != users.cend(); ++key) {
        QStringList who = *key;
        who.removeAll(QString());
        if (who.size() > 1)
            found.append(key.key() + u": "_s + who.join(u" and "_s));
    }
    const QList<QMenu *> menus = window.findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        QMap<QString, QString> letters;
        const QList<QAction *> entries = menu->actions();
        for (const QAction *entry : entries) {
            const QString letter = QKeySequence::mnemonic(entry->text()).toString();
            if (letter.isEmpty() || !entry->isVisible())
                continue;
            if (letters.contains(letter))
                found.append(u"menu %1: %2 and %3"_s.arg(menu->title(), letters[letter], entry->text()));
            letters.insert(letter, entry->text());
        }
    }
    return found;
}

QStringList unreachedByTab(QWidget &window)
{
    constexpr int mostControls = 600;
    constexpr int partsOfADate = 5;
    constexpr int longestWayBack = 40;
    int stays = 0;
    int known = 0;
    QSet<QWidget *> reached;
    QStringList found;
    window.activateWindow();
    if (!window.focusWidget())
        window.setFocus();
    QWidget *at = QApplication::focusWidget() ? QApplication::focusWidget() : &window;
    reached.insert(at);
    for (int i = 0; i < mostControls; ++i) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier, u"\t"_s);
        QCoreApplication::sendEvent(at, &press);
        QWidget *next = QApplication::focusWidget();
        if (!next)
            break;
        stays = next == at ? stays + 1 : 0;
        if (stays > partsOfADate && reached.size() > 1) {
            found.append(line(at, u"Tab does not leave it"_s));
            break;
        }
        known = reached.contains(next) ? known + 1 : 0;
        if (known > longestWayBack)
            break;
        reached.insert(next);
        at = next;
    }
    const QList<QWidget *> shown = shownIn(window);
    for (QWidget *one : shown) {
        if (!isControl(one) || !isEngaged(one) || one->isWindow() || reached.contains(one)
            || one->focusProxy())
            continue;
        // One of several that exclude each other has the focus; the arrow keys go to the others.
        if (const auto *radio = qobject_cast<const QRadioButton *>(one); radio && !radio->isChecked())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(one);
            label && !(label->textInteractionFlags() & Qt::TextSelectableByKeyboard))
            continue;
        if (isInside(one, "QCalendarWidget"))
            continue;
        found.append(line(one,
            u"Tab does not come to it ("_s + QString::fromLatin1(one->metaObject()->className()) + u')'));
    }
    return found;
}

QStringList openAfterEscape(QWidget &window)
{
    const auto escape = [](QWidget *widget) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &press);
    };
    QStringList found;
    if (!qobject_cast<QMainWindow *>(&window)) {
        const QString name = whereIs(&window);
        escape(window.focusWidget() ? window.focusWidget() : &window);
        if (window.isVisible())
            found.append(name + u": Escape does not close it"_s);
        return found;
    }
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (QWidget *one : all) {
        if (!one->isVisible() || !one->inherits("provodka::ui::Pane"))
            continue;
        escape(one);
        if (one->isVisible())
            found.append(line(one, u"Escape does not close it"_s));
    }
    return found;
}

QMap<QString, QString> textsOf(QWidget &window)
{
    static const QRegularExpression number(u"[0-9]+"_s);
    QMap<QString, QString> texts;
    const auto say = [&](QString text, const QWidget *widget, const QString &what = {}) {
        static const QRegularExpression badge(u" \\(#\\)$"_s); // counted when the page is looked at
        const QStringList lines = text.replace(number, u"#"_s).remove(badge).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &one : lines)
            texts.insert(one, whereIs(widget) + u' ' + what);
    };
    const QList<QWidget *> shown = shownIn(window);
    for (QWidget *one : shown) {
        for (const char *property :
            {"text", "title", "toolTip", "accessibleName", "accessibleDescription", "placeholderText",
                "whatsThis", "specialValueText", "suffix", "prefix", "plainText", "description", "statusTip"})
            say(one->property(property).toString(), one, QString::fromLatin1(property));
        if (one->isWindow())
            say(one->windowTitle(), one, u"title"_s);
        if (const auto *box = qobject_cast<QComboBox *>(one)) {
            for (int i = 0; i < box->count(); ++i) {
                say(box->itemText(i), one, u"choice"_s);
                say(box->itemData(i, Qt::ToolTipRole).toString(), one, u"tooltip of a choice"_s);
            }
        } else if (const auto *tabs = qobject_cast<QTabBar *>(one)) {
            for (int i = 0; i < tabs->count(); ++i) {
                say(tabs->tabText(i), one, u"tab"_s);
                say(tabs->tabToolTip(i), one, u"tooltip of a tab"_s);
            }
        } else if (const auto *header = qobject_cast<QHeaderView *>(one)) {
            for (int i = 0; i < header->count(); ++i) {
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
                    say(header->model()->headerData(i, header->orientation(), role).toString(), one,
                        u"heading"_s);
            }
        } else if (const auto *view = qobject_cast<QAbstractItemView *>(one); view && view->model()) {
            constexpr int rows = 60;
            const QAbstractItemModel *model = view->model();
            for (int row = 0; row < qMin(rows, model->rowCount()); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole),
                             int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole)})
                        say(model->index(row, column).data(role).toString(), one, u"cell"_s);
                }
            }
        }
        const QList<QAction *> actions = one->actions();
        for (const QAction *action : actions)
            say(action->text(), one, u"action"_s);
    }
    const QList<QMenu *> menus = window.findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        const bool isOfShown = menu->parentWidget() && menu->parentWidget()->isVisible();
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions) {
            if (isOfShown)
                say(action->text(), menu, u"action"_s);
        }
    }
    return texts;
}

}
