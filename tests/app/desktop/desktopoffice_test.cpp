#include "app/desktop/desktopoffice.h"
#include "app/desktop/givensecrets.h"
#include "core/store/setuphistory.h"
#include "tests/app/desktop/office.h"
#include "ui/shell/rights.h"
#include "ui/shell/workspaceview.h"

#include <QTest>

using namespace provodka;
using namespace provodka::app;
using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// The real office over stand-ins of the vendors.
struct Place
{
    Place()
        : scene(stands.scene())
        , view(std::move(*ui::WorkspaceView::open(scene.folder, *scene.clock)))
        , rights(*view, false)
        , office(scene, *view, rights, std::make_shared<GivenSecrets>(*scene.secrets))
    {
    }
    const ConnectionSetup &target() const
    {
        return *stands.setup().connection(stands.setup().routes.first().target);
    }

    OfficeOfStandIns stands;
    Scene scene;
    std::unique_ptr<ui::WorkspaceView> view;
    ui::Rights rights;
    DesktopOffice office;
    QObject asker;
};

}

class DesktopOfficeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void testsAConnectionWithWhatIsKept();
    void whatIsTypedComesFirst();
    void discovers();
    void checksARoute();
    void previewsAndWritesNothing();
    void noAnswerOnceTheAskerIsGone();
    void endsWithAQuestionUnderWay();
    void savesAVersion();
    void keepsSecretsOnlyWithTheRight();
};

void DesktopOfficeTest::testsAConnectionWithWhatIsKept()
{
    Place place;
    std::optional<CheckReport> report;
    place.office.check(place.target(), {}, &place.asker, [&](const CheckReport &one) { report = one; });
    QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), patience);
    QVERIFY(report->usable());
    QVERIFY(!report->steps.isEmpty());
}

void DesktopOfficeTest::whatIsTypedComesFirst()
{
    Place place;
    std::optional<CheckReport> report;
    place.office.check(place.target(), {{u"token"_s, u"wrong"_s}}, &place.asker,
        [&](const CheckReport &one) { report = one; });
    QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), patience);
    QVERIFY(!report->usable());
    QCOMPARE(report->error->kind, Error::Kind::Unauthorized);
    QVERIFY(!report->steps.isEmpty());
}

void DesktopOfficeTest::discovers()
{
    Place place;
    std::optional<Result<Catalog>> catalog;
    place.office.discover(
        place.target(), {}, &place.asker, [&](const Result<Catalog> &one) { catalog = one; });
    QTRY_VERIFY_WITH_TIMEOUT(catalog.has_value(), patience);
    QVERIFY(catalog->has_value());
    QVERIFY(!(*catalog)->items.isEmpty());
}

void DesktopOfficeTest::checksARoute()
{
    Place place;
    const Setup setup = place.stands.setup();
    std::optional<CheckReport> report;
    place.office.checkRoute(
        setup, setup.routes.first().name, &place.asker, [&](const CheckReport &one) { report = one; });
    QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), patience);
    QVERIFY(report->usable());
    report.reset();
    place.office.checkRoute(
        setup, {u"nowhere"_s}, &place.asker, [&](const CheckReport &one) { report = one; });
    QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), patience);
    QVERIFY(!report->usable());
}

void DesktopOfficeTest::previewsAndWritesNothing()
{
    Place place;
    Setup setup = place.stands.setup();
    setup.routes.first().isOn = false; // not yet switched on
    QVERIFY(
        !place.stands.happens(u"wayforpay/payment"_s, {{u"order"_s, u"10482"_s}, {u"amount"_s, u"1200.00"_s}})
             .contains(u"error"_s));
    std::optional<Result<QList<ui::PreviewRow>>> rows;
    place.office.preview(setup, setup.routes.first().name, &place.asker,
        [&](const Result<QList<ui::PreviewRow>> &one) { rows = one; });
    QTRY_VERIFY_WITH_TIMEOUT(rows.has_value(), 2 * patience);
    QVERIFY2(rows->has_value(), rows->has_value() ? "" : qPrintable(rows->error().text.toString()));
    QVERIFY(!(*rows)->isEmpty());
    QCOMPARE((*rows)->first().order, OrderNumber{u"10482"_s});
    QVERIFY(!(*rows)->first().why.isEmpty());
    QVERIFY(EventStore(place.view->database()).list({})->isEmpty());
}

void DesktopOfficeTest::noAnswerOnceTheAskerIsGone()
{
    Place place;
    auto asker = std::make_unique<QObject>();
    bool isAnswered = false;
    place.office.discover(
        place.target(), {}, asker.get(), [&](const Result<Catalog> &) { isAnswered = true; });
    asker.reset();
    QTest::qWait(1500);
    QVERIFY(!isAnswered);
}

void DesktopOfficeTest::endsWithAQuestionUnderWay()
{
    bool isAnswered = false;
    {
        Place place;
        place.office.discover(
            place.target(), {}, &place.asker, [&](const Result<Catalog> &) { isAnswered = true; });
    }
    QVERIFY(!isAnswered);
}

void DesktopOfficeTest::savesAVersion()
{
    Place place;
    place.view->setWho(u"Olena"_s);
    Setup setup = place.stands.setup();
    setup.routes.first().mode = RouteSetup::Mode::Watch;
    QVERIFY(place.office.save(setup));
    const auto versions = SetupHistory(place.view->database()).newest(5);
    QVERIFY(versions && versions->size() == 2);
    QCOMPARE(versions->first().who, u"Olena"_s);
    setup.routes.first().target = {u"nobody"_s};
    const Result<void> refused = place.office.save(setup);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Misconfigured);
    QCOMPARE(SetupHistory(place.view->database()).newest(5)->size(), 2);
}

void DesktopOfficeTest::keepsSecretsOnlyWithTheRight()
{
    Place place;
    QVERIFY(place.rights.setPin(u"4711"_s));
    std::optional<Result<void>> kept;
    const auto keep = [&] {
        kept.reset();
        place.office.keepSecret(place.target().name, u"token"_s, u"new"_s, &place.asker,
            [&](const Result<void> &one) { kept = one; });
    };
    keep();
    QTRY_VERIFY(kept.has_value());
    QVERIFY(!kept->has_value());
    QVERIFY(!place.office.save(place.stands.setup()));
    QVERIFY(place.rights.unlock(u"4711"_s));
    keep();
    QTRY_VERIFY(kept.has_value());
    QVERIFY(kept->has_value());
    std::optional<Result<bool>> has;
    place.office.hasSecret(
        place.target().name, u"token"_s, &place.asker, [&](const Result<bool> &one) { has = one; });
    QTRY_VERIFY(has.has_value());
    QVERIFY(has->has_value() && **has);
}

QTEST_MAIN(DesktopOfficeTest)
#include "desktopoffice_test.moc"
