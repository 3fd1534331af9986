#pragma once

#include "core/model/mailmessage.h"
#include "core/recipes/recipe.h"
#include "core/setup/setupfile.h"
#include "core/store/noticestore.h"
#include "core/store/setuphistory.h"
#include "core/store/setupstore.h"
#include "tests/ui/support/fakeoffice.h"
#include "ui/routes/routespage.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/workspaceview.h"

#include <QJsonDocument>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace provodka::ui {

/// Saves as the application does: the setup and a version of it.
class SavingOffice final : public FakeOffice
{
    Q_OBJECT
public:
    WorkspaceView *view = nullptr;

    Result<void> save(const Setup &setup) override
    {
        if (const Result<void> done = FakeOffice::save(setup); !done)
            return done;
        Result<Transaction> transaction = Transaction::begin(view->database());
        if (!transaction)
            return tl::unexpected(transaction.error());
        const Result<void> stored = SetupStore(view->database()).save(setup);
        const Result<qint64> kept
            = SetupHistory(view->database())
                  .add({0, view->clock().now(), QStringLiteral("olena"), writeSetup(setup, known)});
        if (!stored || !kept)
            return tl::unexpected(stored ? kept.error() : stored.error());
        return transaction->commit();
    }
};

/// A workspace with one route, and the page in a window.
class RoutesWorld
{
public:
    RoutesWorld()
    {
        using namespace Qt::Literals::StringLiterals;
        FieldSpec address;
        address.key = u"address"_s;
        address.type = FieldSpec::Type::Url;
        address.label = "Account address";
        FieldSpec dueField;
        dueField.key = u"dueField"_s;
        dueField.type = FieldSpec::Type::CatalogItem;
        dueField.catalogKind = u"field"_s;
        dueField.label = "Field of the sum due";
        ConnectorInfo shop;
        shop.id = u"till"_s;
        shop.title = u"Till"_s;
        shop.roles = QStringList{u"payments"_s};
        shop.settings = {address};
        ConnectorInfo box = shop;
        box.id = u"letters"_s;
        box.title = u"Letters"_s;
        box.roles = QStringList{u"mail"_s};
        ConnectorInfo desk = shop;
        desk.id = u"desk"_s;
        desk.title = u"Desk"_s;
        desk.roles = QStringList{u"orders"_s};
        desk.orderBookSettings = {dueField};
        office.known.vendors = {shop, box, desk};
        office.known.recipes = recipes();
        const QJsonObject till{{u"address"_s, u"https://till.test"_s}};
        const QJsonObject letters{{u"address"_s, u"https://mail.test"_s}};
        const QJsonObject books{{u"address"_s, u"https://desk.test"_s}};
        setup.connections = {{{u"shop"_s}, u"till"_s, till}, {{u"mailbox"_s}, u"letters"_s, letters},
            {{u"office"_s}, u"desk"_s, books}};
        RouteSetup route;
        route.name = {u"payments"_s};
        route.recipe = recipes().first().id;
        route.sources = {{u"shop"_s}, {u"mailbox"_s}};
        route.target = {u"office"_s};
        route.settings = {{u"waitingStages"_s, QJsonArray{u"121"_s}}, {u"paidStage"_s, u"132"_s}};
        route.targetSettings = {{u"dueField"_s, u"411"_s}};
        setup.routes = {route};
        office.onDiscover = [](const ConnectionSetup &) {
            Catalog catalog;
            catalog.items = {{u"process"_s, u"7"_s, u"Sales"_s, {}, {}},
                {u"stage"_s, u"121"_s, u"Waits for payment"_s, u"7"_s, {}},
                {u"stage"_s, u"132"_s, u"Paid"_s, u"7"_s, {}},
                {u"stage"_s, u"136"_s, u"In production"_s, u"7"_s, {}},
                {u"field"_s, u"411"_s, u"Sum due"_s, {}, {}}};
            return Result<Catalog>(catalog);
        };
        Result<std::unique_ptr<WorkspaceView>> opened = WorkspaceView::open(folder.path(), clock);
        Q_ASSERT(opened);
        view = std::move(*opened);
        office.view = view.get();
        store(setup);
        window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(window.get());
        bar = new MessageBar(window.get());
        layout->addWidget(bar);
    }

    RoutesPage &open()
    {
        page = new RoutesPage(*view, office, window.get());
        static_cast<QVBoxLayout *>(window->layout())->addWidget(page, 1);
        window->resize(1280, 820);
        window->show();
        page->refresh();
        return *page;
    }

    void store(const Setup &one)
    {
        const Result<void> done = office.save(one);
        Q_ASSERT(done);
        office.saves = 0;
    }

    Setup stored() { return SetupStore(view->database()).load().value(); }

    void storeMail(const MailMessage &mail, const QString &id)
    {
        Notice notice;
        notice.connection = {QStringLiteral("mailbox")};
        notice.kind = QStringLiteral("mail");
        notice.externalId = id;
        notice.receivedAt = mail.date;
        notice.payload = QJsonDocument(toJson(mail)).toJson(QJsonDocument::Compact);
        Result<Transaction> transaction = Transaction::begin(view->database());
        Q_ASSERT(transaction);
        const auto kept = NoticeStore(view->database()).remember(notice);
        const Result<void> done = transaction->commit();
        Q_ASSERT(kept && done);
    }

    template <typename Widget> Widget *of(const char *name) const
    {
        auto *found = page->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }

    void click(const char *name) const
    {
        auto *button = of<QPushButton>(name);
        if (!button->isVisible() || !button->isEnabled())
            qFatal("%s cannot be clicked", name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    /// For eyes: PROVODKA_SHOTS names a folder.
    void shoot(const QString &name) const
    {
        const QString shots = qEnvironmentVariable("PROVODKA_SHOTS");
        if (shots.isEmpty())
            return;
        QTest::qWait(50);
        window->grab().save(shots + u'/' + name + QStringLiteral(".png"));
    }

    QTemporaryDir folder;
    SystemClock clock;
    SavingOffice office;
    Setup setup;
    std::unique_ptr<WorkspaceView> view;
    std::unique_ptr<QWidget> window;
    MessageBar *bar = nullptr;
    RoutesPage *page = nullptr;
};

inline QString cellOf(const QTableView *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

}
