// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible.h"
#include "pagebench.h"

#include "gui/pages/settings/credentialdialog.h"
#include "gui/pages/settings/settingspage.h"
#include "models/roles.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace conche;
using namespace conche::gui;
using namespace conche::tests;
using namespace Qt::StringLiterals;
using secrets::StoreState;

namespace {

const QByteArray secretWord = "geheim/Wort+7781";

const QByteArray experiments = R"({"experiments": [{"experiment_id": "1", "name": "a", "lifecycle_stage": "active"}]})";

QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged << message;
}

class Shown
{
public:
    explicit Shown(const QByteArray &text = fullStack)
        : file(bench.write(u"factory.toml"_s, text))
        , session(bench.services(), file)
        , page(session, bench.services(), nullptr)
    {
        page.resize(900, 700);
    }

    void show()
    {
        page.setOverview(bench.overviewOf(file));
        page.showSection(SettingsPage::Section::Credentials);
        page.show();
        QTRY_VERIFY(!state(0).startsWith("Being"_L1) && !state(1).startsWith("Being"_L1));
    }

    [[nodiscard]] QTableView *table() const { return page.findChild<QTableView *>(u"credentialTable"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString state(int row) const { return cell(row, 2); }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        // Other sections have a button to look again, too.
        for (QPushButton *found : page.findChildren<QPushButton *>(name)) {
            if (found->parent() == table()->parent())
                return found;
        }
        qFatal("no %s", qPrintable(name));
    }
    [[nodiscard]] QString detail() const { return page.findChild<QLabel *>(u"detailLabel"_s)->text(); }

    /*! Everybody may read the stack file's secrets. */
    void agree()
    {
        const Result<stack::StackFile> read = stack::readStackFile(file);
        bool isGiven = false;
        bench.consents.give({read->hash, u"factory"_s, bench.bench.now(), {}}, &page,
            [&isGiven](const Result<void> &given) { isGiven = given.has_value(); });
        QTRY_VERIFY(isGiven);
    }

    PageBench bench;
    QString file;
    StackSession session;
    SettingsPage page;
};

constexpr int mlflowRow = 0;
constexpr int influxRow = 1;
constexpr int hookRow = 2;

} // namespace

class CredentialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void sayWhereEachIs();
    void sayWhatALockedKeyringMeans();
    void enterWithoutShowing();
    void storeNoEndOfLine();
    void keepTheDialogWhereItCannotBeStored();
    void forgetOnlyAfterAskingSafely();
    void tryNothingWithoutConsent();
    void tellAcceptedFromRefused_data();
    void tellAcceptedFromRefused();
    void tryASharedOneWithAll_data();
    void tryASharedOneWithAll();
    void beAccessible();
};

void CredentialsTest::cleanup()
{
    qunsetenv("CONCHE_TEST_HOOK");
}

void CredentialsTest::sayWhereEachIs()
{
    Shown shown;
    shown.bench.bench.keychain.put(u"factory/influxdb"_s, Secret(secretWord));
    shown.show();
    QCOMPARE(shown.state(mlflowRow), u"Missing"_s);
    QCOMPARE(shown.state(influxRow), u"Stored"_s);
    QTRY_COMPARE(shown.state(hookRow), u"Not set in the environment"_s);
    shown.table()->selectRow(hookRow);
    QVERIFY(shown.detail().contains("CONCHE_TEST_HOOK"_L1));
    QVERIFY2(!shown.button(u"enterButton"_s)->isEnabled(), "an environment cannot be written");
    QVERIFY(!shown.button(u"forgetButton"_s)->isEnabled());
    shown.table()->selectRow(influxRow);
    QVERIFY(shown.button(u"testButton"_s)->isEnabled());
    QVERIFY(shown.button(u"forgetButton"_s)->isEnabled());
}

void CredentialsTest::sayWhatALockedKeyringMeans()
{
    Shown shown;
    shown.bench.bench.keychain.setState(StoreState::Locked);
    shown.show();
    QCOMPARE(shown.state(influxRow), u"Keyring is locked"_s);
    QVERIFY2(shown.bench.bench.keychain.reads() == 0, "reading would ask for the keyring's password");
    auto *notice = shown.page.findChild<QWidget *>(u"keyringNotice"_s);
    QVERIFY(notice->isVisible());
    shown.bench.bench.keychain.setState(StoreState::Absent);
    shown.button(u"lookButton"_s)->click();
    QTRY_COMPARE(shown.state(influxRow), u"No keyring here"_s);
    shown.table()->selectRow(influxRow);
    QVERIFY(shown.detail().contains("file:PATH"_L1));
    QVERIFY(!shown.button(u"enterButton"_s)->isEnabled());
    shown.bench.bench.keychain.setState(StoreState::Available);
    shown.button(u"lookButton"_s)->click();
    QTRY_COMPARE(shown.state(influxRow), u"Missing"_s);
    QVERIFY(!notice->isVisible());
}

void CredentialsTest::enterWithoutShowing()
{
    logged.clear();
    const QtMessageHandler before = qInstallMessageHandler(keepLog);
    Shown shown;
    shown.show();
    shown.table()->selectRow(influxRow);
    QGuiApplication::clipboard()->setText(u"mine"_s);
    shown.button(u"enterButton"_s)->click();
    auto *dialog = shown.page.findChild<CredentialDialog *>();
    auto *edit = dialog->findChild<QLineEdit *>(u"secretEdit"_s);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    QVERIFY(!dialog->findChild<QCheckBox *>(u"showCheck"_s)->isChecked());
    QTest::keyClicks(edit, QString::fromLatin1(secretWord));
    // The line edit's own text is where it is typed; nothing else of the window tells it.
    QString said = everyText(*dialog);
    said.replace(said.indexOf(edit->text()), edit->text().size(), QString());
    QVERIFY(!said.contains(edit->text()));
    edit->selectAll();
    edit->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(edit);
    QVERIFY(!spoken->text(QAccessible::Value).contains(QString::fromLatin1(secretWord)));
    const QSignalSpy rounds(&shown.session, &StackSession::jobStarted);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(shown.bench.bench.keychain.holds(u"factory/influxdb"_s));
    QTRY_COMPARE(shown.state(influxRow), u"Stored"_s);
    QTRY_VERIFY(!shown.page.findChild<CredentialDialog *>());
    // What could not be asked without it is asked now.
    QTRY_VERIFY(!rounds.isEmpty());

    const QString word = QString::fromLatin1(secretWord);
    QVERIFY(!everyText(shown.page).contains(word));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(word));
    shown.bench.settings.setState(u"window"_s, "x");
    for (const QFileInfo &file : QDir(QFileInfo(shown.file).path()).entryInfoList(QDir::Files)) {
        QFile content(file.filePath());
        QVERIFY(content.open(QIODevice::ReadOnly));
        QVERIFY2(!content.readAll().contains(secretWord), qPrintable(file.filePath()));
    }
    qInstallMessageHandler(before);
    QVERIFY(!logged.join(u'\n').contains(word));
}

void CredentialsTest::storeNoEndOfLine()
{
    fakes::FakeCredentialStore store;
    CredentialDialog dialog({secrets::CredentialReference::Kind::Keychain, u"a"_s}, u"InfluxDB"_s, store);
    dialog.open();
    auto *edit = dialog.findChild<QLineEdit *>(u"secretEdit"_s);
    edit->setText(u"\r\n"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY2(dialog.isVisible() && !store.holds(u"a"_s), "there is nothing to store");
    // As it is pasted from "cat token".
    QGuiApplication::clipboard()->setText(u"abc d\n"_s);
    edit->clear();
    edit->paste();
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(!dialog.isVisible());
    QByteArray stored;
    store.read(
        u"a"_s, &dialog, [&stored](const Result<Secret> &secret) { stored = secret.value_or(Secret()).reveal(); });
    QTRY_COMPARE(stored, QByteArray("abc d"));
}

void CredentialsTest::keepTheDialogWhereItCannotBeStored()
{
    fakes::FakeCredentialStore store;
    store.setState(StoreState::Locked);
    CredentialDialog dialog({secrets::CredentialReference::Kind::Keychain, u"a"_s}, u"InfluxDB"_s, store);
    dialog.open();
    auto *edit = dialog.findChild<QLineEdit *>(u"secretEdit"_s);
    QTest::keyClicks(edit, u"abc"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(dialog.findChild<QLabel *>(u"problemLabel"_s)->text(), u"the memory is locked"_s);
    QVERIFY(dialog.isVisible());
    QCOMPARE(edit->text(), u"abc"_s);
    dialog.reject();
    QCOMPARE(edit->text(), QString());
}

void CredentialsTest::forgetOnlyAfterAskingSafely()
{
    Shown shown;
    shown.bench.bench.keychain.put(u"factory/influxdb"_s, Secret(secretWord));
    shown.show();
    shown.table()->selectRow(influxRow);
    shown.button(u"forgetButton"_s)->click();
    auto *question = shown.page.findChild<QMessageBox *>(u"forgetQuestion"_s);
    QCOMPARE(question->text(), u"Forget keychain:factory/influxdb of Factory?"_s);
    QVERIFY(question->informativeText().contains("InfluxDB"_L1));
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(!shown.page.findChild<QMessageBox *>(u"forgetQuestion"_s));
    QVERIFY2(shown.bench.bench.keychain.holds(u"factory/influxdb"_s), "Enter is the safe answer");

    shown.button(u"forgetButton"_s)->click();
    question = shown.page.findChild<QMessageBox *>(u"forgetQuestion"_s);
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_COMPARE(shown.state(influxRow), u"Missing"_s);
    QVERIFY(!shown.bench.bench.keychain.holds(u"factory/influxdb"_s));
}

void CredentialsTest::tryNothingWithoutConsent()
{
    Shown shown;
    shown.bench.bench.keychain.put(u"factory/influxdb"_s, Secret(secretWord));
    int asked = 0;
    shown.bench.bench.httpOverride = [&asked](Key, const Asked &) -> std::optional<Bench::Reply> {
        ++asked;
        return std::nullopt;
    };
    shown.show();
    shown.table()->selectRow(influxRow);
    const int reads = shown.bench.bench.keychain.reads();
    shown.button(u"testButton"_s)->click();
    QTRY_VERIFY2(shown.detail().contains("consent"_L1), qPrintable(shown.detail()));
    QCOMPARE(asked, 0);
    QCOMPARE(shown.bench.bench.keychain.reads(), reads);
}

void CredentialsTest::tellAcceptedFromRefused_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("with"); // HTTP status
    QTest::addColumn<int>("without");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("said");
    QTest::newRow("accepted") << mlflowRow << 200 << 401 << Verdict::Ok << u"MLflow accepted it"_s;
    QTest::newRow("not looked at") << mlflowRow << 200 << 200 << Verdict::Warning << u"answers without it, too"_s;
    QTest::newRow("refused") << mlflowRow << 401 << 401 << Verdict::Critical << u"401"_s;
    QTest::newRow("forbidden") << mlflowRow << 403 << 401 << Verdict::Critical << u"403"_s;
    QTest::newRow("down") << mlflowRow << 0 << 0 << Verdict::Unknown << u"refuses"_s;
    QTest::newRow("InfluxDB refuses") << influxRow << 401 << 401 << Verdict::Critical << u"401"_s;
}

void CredentialsTest::tellAcceptedFromRefused()
{
    QFETCH(int, row);
    QFETCH(int, with);
    QFETCH(int, without);
    QFETCH(Verdict, verdict);
    QFETCH(QString, said);
    Shown shown;
    shown.bench.bench.files.put(u"mlflow"_s, Secret(secretWord));
    shown.bench.bench.keychain.put(u"factory/influxdb"_s, Secret(secretWord));
    shown.bench.bench.http.setHandler([with, without](const net::HttpRequest &request) -> Result<net::HttpReply> {
        const int status = request.authorization ? with : without;
        if (status == 0)
            return failure(ErrorCode::Refused, u"the server refuses connections"_s);
        return fakes::FakeHttpClient::reply(status, status == 200 ? experiments : "{}");
    });
    shown.show();
    shown.agree();
    shown.table()->selectRow(row);
    shown.button(u"testButton"_s)->click();
    QVERIFY2(!shown.button(u"testButton"_s)->isEnabled(), "it is under way");
    const QModelIndex test = shown.table()->model()->index(row, 3);
    QTRY_VERIFY(test.data(models::VerdictRole).isValid());
    QVERIFY2(shown.detail().contains(said), qPrintable(shown.detail()));
    QCOMPARE(Verdict(test.data(models::VerdictRole).toInt()), verdict);
    QVERIFY(!everyText(shown.page).contains(QString::fromLatin1(secretWord)));
    QVERIFY(shown.button(u"testButton"_s)->isEnabled());
}

void CredentialsTest::tryASharedOneWithAll_data()
{
    QTest::addColumn<QByteArray>("before"); // of the stack file
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("api"); // HTTP status
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QStringList>("said");
    const QByteArray api = "url = \"http://localhost:8000\"\n";
    const QByteArray sharing = api + "user = \"operator\"\ncredential = \"file:mlflow\"\n";
    QTest::newRow("both accept it") << api << sharing << 200 << Verdict::Ok
                                    << QStringList{u"the API service accepted it; MLflow accepted it"_s};
    QTest::newRow("one refuses") << api << sharing << 401 << Verdict::Critical
                                 << QStringList{u"API service: "_s, u"401"_s, u"; MLflow accepted it"_s};
    QTest::newRow("a channel") << QByteArray("env:CONCHE_TEST_HOOK") << QByteArray("file:mlflow") << 200
                               << Verdict::Critical
                               << QStringList{u"alerts through chat: "_s, u"; MLflow accepted it"_s};
}

void CredentialsTest::tryASharedOneWithAll()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(int, api);
    QFETCH(Verdict, verdict);
    QFETCH(QStringList, said);
    QByteArray text = fullStack;
    Shown shown(text.replace(before, after));
    shown.bench.bench.files.put(u"mlflow"_s, Secret(secretWord));
    shown.bench.bench.http.setHandler([api](const net::HttpRequest &request) -> Result<net::HttpReply> {
        const int with = request.url.port() == 8000 ? api : 200;
        const int status = request.authorization ? with : 401;
        return fakes::FakeHttpClient::reply(status, status == 200 ? experiments : "{}");
    });
    shown.show();
    shown.agree();
    shown.table()->selectRow(0);
    shown.button(u"testButton"_s)->click();
    const QModelIndex test = shown.table()->model()->index(0, 3);
    QTRY_VERIFY(test.data(models::VerdictRole).isValid());
    QCOMPARE(Verdict(test.data(models::VerdictRole).toInt()), verdict);
    for (const QString &part : said)
        QVERIFY2(shown.detail().contains(part), qPrintable(shown.detail()));
}

void CredentialsTest::beAccessible()
{
    fakes::FakeCredentialStore store;
    CredentialDialog dialog({secrets::CredentialReference::Kind::Keychain, u"a"_s}, u"InfluxDB"_s, store);
    dialog.show();
    QCOMPARE(inaccessible(dialog), QStringList());
    QCOMPARE(unreachable(dialog), QStringList());
}

QTEST_MAIN(CredentialsTest)
#include "tst_gui_credentials.moc"
