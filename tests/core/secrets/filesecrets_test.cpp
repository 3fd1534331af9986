#include "core/secrets/filesecrets.h"
#include "tests/support/memorysecrets.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

const ConnectionName planfix{u"planfix-main"_s};

constexpr QFile::Permissions onlyOwner
    = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

void put(const QString &path, const QByteArray &text, QFile::Permissions permissions = onlyOwner)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    QVERIFY(file.setPermissions(permissions));
}

}

class FileSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void readsWhatStandsThere();
    void writesAndRemoves();
    void keepsTheModeAndLeavesNothingBehind();
    void writesThroughALink();
    void refusesOtherModes_data();
    void refusesOtherModes();
    void refusesTheFileOfAnother();
    void saysWhatIsWrongWithTheText_data();
    void saysWhatIsWrongWithTheText();
    void saysThatThereIsNoFile();
    void saysThatItCannotBeWritten();
    void memoryDoesTheSame();

private:
    QString path() const { return m_folder->filePath(u"secrets.json"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void FileSecretsTest::readsWhatStandsThere()
{
    put(path(), "{\"planfix-main\": {\"token\": \"ключ\"}}");
    FileSecrets store(path());
    QVERIFY(QCoro::waitFor(store.status()));
    QCOMPARE(QCoro::waitFor(store.read(planfix, u"token"_s))->value(), u"ключ"_s);
    QVERIFY(!QCoro::waitFor(store.read(planfix, u"other"_s))->has_value());
    QVERIFY(!QCoro::waitFor(store.read(ConnectionName{u"other"_s}, u"token"_s))->has_value());
}

void FileSecretsTest::writesAndRemoves()
{
    FileSecrets store(path());
    QVERIFY(QCoro::waitFor(store.remove(planfix, u"token"_s)));
    QVERIFY(QCoro::waitFor(store.write(planfix, u"token"_s, u"a\"б\n"_s)));
    QVERIFY(QCoro::waitFor(store.write(ConnectionName{u"w"_s}, u"key"_s, u"2"_s)));
    QVERIFY(QCoro::waitFor(store.write(planfix, u"token"_s, u"a\"б\n3"_s)));
    QCOMPARE(QCoro::waitFor(store.read(planfix, u"token"_s))->value(), u"a\"б\n3"_s);
    QVERIFY(QCoro::waitFor(store.remove(planfix, u"token"_s)));
    QVERIFY(!QCoro::waitFor(store.read(planfix, u"token"_s))->has_value());
    QCOMPARE(QCoro::waitFor(store.read(ConnectionName{u"w"_s}, u"key"_s))->value(), u"2"_s);
}

void FileSecretsTest::keepsTheModeAndLeavesNothingBehind()
{
    FileSecrets store(path());
    QVERIFY(QCoro::waitFor(store.write(planfix, u"token"_s, u"1"_s)));
    QCOMPARE(QFile::permissions(path()), onlyOwner);
    QVERIFY(QCoro::waitFor(store.write(planfix, u"token"_s, u"2"_s)));
    QCOMPARE(QFile::permissions(path()), onlyOwner);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"secrets.json"_s});
}

void FileSecretsTest::writesThroughALink()
{
    put(path(), "{}");
    const QString link = m_folder->filePath(u"link"_s);
    QVERIFY(QFile::link(path(), link));
    FileSecrets store(link);
    QVERIFY(QCoro::waitFor(store.write(planfix, u"token"_s, u"1"_s)));
    QVERIFY(QFileInfo(link).isSymLink());
    FileSecrets direct(path());
    QCOMPARE(QCoro::waitFor(direct.read(planfix, u"token"_s))->value(), u"1"_s);
}

void FileSecretsTest::refusesOtherModes_data()
{
    QTest::addColumn<int>("more");
    QTest::newRow("0640") << int(QFile::ReadGroup);
    QTest::newRow("0604") << int(QFile::ReadOther);
    QTest::newRow("0602") << int(QFile::WriteOther);
    QTest::newRow("0700") << int(QFile::ExeOwner);
}

void FileSecretsTest::refusesOtherModes()
{
    QFETCH(int, more);
    put(path(), "{\"planfix-main\": {\"token\": \"s3cret\"}}", onlyOwner | QFile::Permissions(more));
    FileSecrets store(path());
    const auto read = QCoro::waitFor(store.read(planfix, u"token"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Secrets);
    QVERIFY(read.error().text.english().contains(u"chmod 600 "_s + path()));
    QVERIFY(!QCoro::waitFor(store.write(planfix, u"token"_s, u"x"_s)));
    QVERIFY(!QCoro::waitFor(store.status()));
}

void FileSecretsTest::refusesTheFileOfAnother()
{
    // As root a file is given away; as anybody else a file of root's stands ready.
    QString foreign = u"/etc/passwd"_s;
    if (::geteuid() == 0) {
        put(path(), "{}");
        QCOMPARE(::chown(path().toLocal8Bit().constData(), 12345, 12345), 0);
        foreign = path();
    }
    FileSecrets store(foreign);
    const auto status = QCoro::waitFor(store.status());
    QVERIFY(!status);
    QVERIFY(status.error().text.english().contains(u"belongs to another user"_s));
}

void FileSecretsTest::saysWhatIsWrongWithTheText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("broken") << QByteArray("{\"a\": {\"b\": \"s3cret\"") << u"at byte"_s;
    QTest::newRow("empty") << QByteArray() << u"at byte"_s;
    QTest::newRow("a list") << QByteArray("[\"s3cret\"]") << u"at byte"_s;
    QTest::newRow("no keys") << QByteArray("{\"planfix-main\": \"s3cret\"}")
                             << u"planfix-main has to hold keys"_s;
    QTest::newRow("a number") << QByteArray("{\"planfix-main\": {\"token\": 5}}")
                              << u"planfix-main has to hold keys"_s;
}

void FileSecretsTest::saysWhatIsWrongWithTheText()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    put(path(), text);
    FileSecrets store(path());
    const auto read = QCoro::waitFor(store.read(planfix, u"token"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Secrets);
    QVERIFY2(read.error().text.english().contains(words), qPrintable(read.error().logLine()));
    QVERIFY(!read.error().logLine().contains(u"s3cret"_s));
    QVERIFY(!QCoro::waitFor(store.write(planfix, u"token"_s, u"x"_s))); // what is there is not thrown away
}

void FileSecretsTest::saysThatThereIsNoFile()
{
    FileSecrets store(path());
    const auto status = QCoro::waitFor(store.status());
    QVERIFY(!status);
    QVERIFY(status.error().text.english().contains(u"does not exist"_s));
}

void FileSecretsTest::saysThatItCannotBeWritten()
{
    FileSecrets store(m_folder->filePath(u"none/secrets.json"_s));
    const auto written = QCoro::waitFor(store.write(planfix, u"token"_s, u"s3cret"_s));
    QVERIFY(!written);
    QVERIFY(written.error().text.english().contains(u"cannot be written"_s));
    QVERIFY(!written.error().logLine().contains(u"s3cret"_s));
}

void FileSecretsTest::memoryDoesTheSame()
{
    MemorySecrets store;
    QVERIFY(QCoro::waitFor(store.write(planfix, u"token"_s, u"1"_s)));
    QCOMPARE(QCoro::waitFor(store.read(planfix, u"token"_s))->value(), u"1"_s);
    QVERIFY(QCoro::waitFor(store.remove(planfix, u"token"_s)));
    QVERIFY(!QCoro::waitFor(store.read(planfix, u"token"_s))->has_value());
    store.trouble = Error();
    QVERIFY(!QCoro::waitFor(store.status()));
}

}

QTEST_GUILESS_MAIN(provodka::FileSecretsTest)
#include "filesecrets_test.moc"
