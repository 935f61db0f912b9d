// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible.h"
#include "pagebench.h"

#include "gui/pages/settings/trustdialog.h"
#include "gui/pages/settings/trustpanel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QSignalSpy>
#include <QTableView>

using namespace conche;
using namespace conche::gui;
using namespace conche::tests;
using namespace Qt::StringLiterals;

namespace {

class Shown
{
public:
    Shown()
        : file(bench.write(u"factory.toml"_s, fullStack))
        , session(bench.services(), file)
        , dialog(session, bench.services())
        , panel(dialog.findChild<TrustPanel *>())
    {
        tell();
        dialog.show();
    }

    /*! As the session would when it has read the file. */
    void tell()
    {
        models::Overview overview = bench.overviewOf(file);
        overview.openDemands = stack::demandsOf(*overview.stack);
        panel->setOverview(overview);
    }

    void agree(const QMultiMap<QString, QString> &origins = {})
    {
        const Result<stack::StackFile> read = stack::readStackFile(file);
        bool isGiven = false;
        bench.consents.give({read->hash, u"factory"_s, bench.bench.now(), origins}, &dialog,
            [&isGiven](const Result<void> &given) { isGiven = given.has_value(); });
        QTRY_VERIFY(isGiven);
    }

    [[nodiscard]] QStringList consents() const
    {
        QStringList texts;
        const QAbstractItemModel *model = dialog.findChild<QTableView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, 0).data().toString();
        return texts;
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return dialog.findChild<QPushButton *>(name); }
    [[nodiscard]] QString text(const QString &name) const { return dialog.findChild<QLabel *>(name)->text(); }
    [[nodiscard]] QString notice() const
    {
        auto *bar = dialog.findChild<QWidget *>(u"changeNotice"_s);
        QString said;
        for (const QLabel *label : bar->findChildren<QLabel *>())
            said += label->text();
        return bar->isVisible() ? said : QString();
    }

    PageBench bench;
    QString file;
    StackSession session;
    TrustDialog dialog;
    TrustPanel *panel;
};

} // namespace

class TrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showAllBeforeAnythingIsAllowed();
    void cutNothingOff();
    void leaveItByDefault();
    void showWhatWasAgreedTo();
    void markASecretThatGoesElsewhere();
    void agreeToWhatIsShownOnly();
    void agreeOnce();
    void refuseThisVersionOnly();
    void refuseTwice();
    void tellAnyTitle();
    void needNothingForBuiltInFiles();
    void sayWhatIsWrongWithTheFile();
    void beAccessible();
    void stayOnTheScreen();
};

void TrustTest::showAllBeforeAnythingIsAllowed()
{
    const Shown shown;
    QTRY_VERIFY(shown.button(u"allowButton"_s)->isEnabled());
    QCOMPARE(shown.consents(), QStringList(6, u"Waits for you"_s));
    const QString said = everyText(shown.dialog);
    for (const QString &demand : {u"\"/usr/local/bin/night-job\" \"--verbose\""_s, u"ssh://operator@factory.example"_s,
             u"\"keychain:factory/influxdb\" to http://localhost:8086"_s})
        QVERIFY2(said.contains(demand), qPrintable(demand));
    QVERIFY(shown.text(u"fileLabel"_s).contains(shown.file));
    QCOMPARE(shown.dialog.findChild<QLineEdit *>(u"hashEdit"_s)->text(), stack::readStackFile(shown.file)->hash);
    QVERIFY(!shown.button(u"revokeButton"_s)->isEnabled());
}

void TrustTest::cutNothingOff()
{
    Shown shown;
    QByteArray hiding = fullStack;
    const QByteArray argument = QByteArray(400, 'x').prepend('"').append(" --send-everything\"");
    shown.bench.write(u"factory.toml"_s, hiding.replace("\"--verbose\"", argument));
    shown.tell();
    const auto *table = shown.dialog.findChild<QTableView *>();
    const auto isAllSeen = [table] {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 1);
            const QRect cell = table->visualRect(index);
            const QRect needed = table->fontMetrics().boundingRect(QRect(0, 0, cell.width(), 1),
                int(Qt::TextWordWrap) | int(Qt::TextWrapAnywhere), index.data().toString());
            if (needed.height() > cell.height())
                return false;
        }
        return table->model()->index(1, 1).data().toString().contains("--send-everything"_L1);
    };
    QTRY_VERIFY(isAllSeen());
}

void TrustTest::leaveItByDefault()
{
    Shown shown;
    QTRY_VERIFY(shown.button(u"allowButton"_s)->isEnabled());
    const QSignalSpy accepted(&shown.dialog, &QDialog::accepted);
    const QSignalSpy rejected(&shown.dialog, &QDialog::rejected);
    QTest::keyClick(&shown.dialog, Qt::Key_Return);
    QCOMPARE(rejected.size(), 1);
    QCOMPARE(accepted.size(), 0);
}

void TrustTest::showWhatWasAgreedTo()
{
    Shown shown;
    shown.agree();
    shown.panel->look();
    QTRY_VERIFY(shown.button(u"revokeButton"_s)->isEnabled());
    QCOMPARE(shown.consents(), QStringList(6, u"Allowed"_s));
    QCOMPARE(shown.text(u"stateLabel"_s), u"You agreed on 2026-03-10 10:30:00 (Europe/Madrid, UTC+1)."_s);
    shown.bench.settings.setShownZone(ShownZone::Utc);
    shown.panel->look();
    QTRY_COMPARE(shown.text(u"stateLabel"_s), u"You agreed on 2026-03-10 09:30:00 UTC."_s);
    QVERIFY(!shown.button(u"allowButton"_s)->isEnabled());
}

void TrustTest::markASecretThatGoesElsewhere()
{
    Shown shown;
    shown.agree({{u"keychain:factory/influxdb"_s, u"http://localhost:8086"_s}});
    QByteArray moved = fullStack;
    shown.bench.write(u"factory.toml"_s, moved.replace("http://localhost:8086", "http://elsewhere.example:8086"));
    shown.tell();
    QTRY_COMPARE(shown.consents().first(), u"New address"_s);
    QVERIFY(shown.notice().contains("another address"_L1));
    QVERIFY(everyText(shown.dialog).contains("until now it went to http://localhost:8086"_L1));
}

void TrustTest::agreeToWhatIsShownOnly()
{
    Shown shown;
    QTRY_VERIFY(shown.button(u"allowButton"_s)->isEnabled());
    // Somebody changes the file between the look and the click.
    QByteArray changed = fullStack;
    shown.bench.write(u"factory.toml"_s, changed.replace("night-job\"\narg", "other-job\"\narg"));
    shown.button(u"allowButton"_s)->click();
    QTRY_VERIFY2(shown.notice().contains("has changed"_L1), qPrintable(shown.notice()));
    QVERIFY(everyText(shown.dialog).contains("/usr/local/bin/other-job"_L1));
    QVERIFY(shown.dialog.isVisible());
    // The session has not read it yet: still nothing to agree to.
    QTRY_VERIFY(shown.button(u"allowButton"_s)->isEnabled());
    shown.button(u"allowButton"_s)->click();
    QTRY_VERIFY(shown.notice().contains("has changed"_L1));
}

void TrustTest::agreeOnce()
{
    Shown shown;
    shown.session.start();
    QTRY_VERIFY(shown.button(u"allowButton"_s)->isEnabled());
    shown.button(u"allowButton"_s)->click();
    QVERIFY2(!shown.button(u"allowButton"_s)->isEnabled(), "it is under way, or done");
    QVERIFY(!shown.notice().contains("has changed"_L1));
}

void TrustTest::refuseThisVersionOnly()
{
    Shown shown;
    shown.session.start();
    QTRY_VERIFY(shown.button(u"refuseButton"_s)->isEnabled());
    const QString hash = stack::readStackFile(shown.file)->hash;
    shown.button(u"refuseButton"_s)->click();
    QVERIFY2(!shown.dialog.isVisible(), "it is decided");
    QVERIFY(shown.bench.settings.isRefused(hash));
    // It is told where it can be allowed all the same.
    shown.dialog.show();
    QTRY_VERIFY(shown.text(u"stateLabel"_s).startsWith("You refused this file"_L1));
    QVERIFY(!shown.button(u"refuseButton"_s)->isEnabled());
    QVERIFY(shown.button(u"allowButton"_s)->isEnabled());
    shown.button(u"allowButton"_s)->click();
    QTRY_VERIFY(!shown.bench.settings.isRefused(hash));
    QTRY_VERIFY(shown.button(u"revokeButton"_s)->isEnabled());
    // Another version of the file is another question.
    QByteArray changed = fullStack;
    shown.bench.settings.setRefused(hash, true);
    shown.bench.write(u"factory.toml"_s, changed.replace("--verbose", "--quiet"));
    shown.dialog.show();
    shown.panel->look();
    QTRY_VERIFY(shown.button(u"refuseButton"_s)->isEnabled());
    QCOMPARE(shown.text(u"stateLabel"_s), u"You have not agreed to this file."_s);
}

/*! As on the page, which stays open: pressed once more, the key allows nothing. */
void TrustTest::refuseTwice()
{
    PageBench bench;
    const QString file = bench.write(u"factory.toml"_s, fullStack);
    StackSession session(bench.services(), file);
    session.start();
    TrustPanel panel(session, bench.services());
    panel.setOverview(session.overview());
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    auto *refuse = panel.findChild<QPushButton *>(u"refuseButton"_s);
    QTRY_VERIFY(refuse->isEnabled());
    refuse->setFocus();
    QTest::keyClick(refuse, Qt::Key_Space);
    const QString hash = stack::readStackFile(file)->hash;
    QVERIFY(bench.settings.isRefused(hash));
    QTRY_VERIFY(!refuse->isEnabled());
    QVERIFY(!panel.findChild<QPushButton *>(u"allowButton"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(bench.settings.isRefused(hash));
    QVERIFY(panel.findChild<QPushButton *>(u"allowButton"_s)->isEnabled());
}

void TrustTest::tellAnyTitle()
{
    PageBench bench;
    QByteArray marked = fullStack;
    const QString file = bench.write(u"factory.toml"_s, marked.replace("\"Factory\"", "\"Factory [*]\""));
    StackSession session(bench.services(), file);
    session.start();
    const TrustDialog dialog(session, bench.services());
    // Doubled, Qt shows it as it is.
    QCOMPARE(dialog.windowTitle(), u"Trust the stack file of Factory [*][*]?"_s);
}

void TrustTest::needNothingForBuiltInFiles()
{
    Shown shown;
    shown.panel->setOverview(shown.bench.overviewOf(u":/conche/stacks/chocolate-factory.toml"_s));
    QTRY_VERIFY(shown.text(u"stateLabel"_s).contains("built into Conche"_L1));
    QVERIFY(!shown.button(u"allowButton"_s)->isEnabled());
    QVERIFY(!shown.consents().contains(u"Waits for you"_s));
}

void TrustTest::sayWhatIsWrongWithTheFile()
{
    Shown shown;
    QTRY_VERIFY(shown.button(u"allowButton"_s)->isEnabled());
    QVERIFY(QFile::remove(shown.file));
    shown.panel->look();
    QVERIFY2(shown.notice().contains(shown.file), qPrintable(shown.notice()));
    QVERIFY(!shown.button(u"allowButton"_s)->isEnabled());
    shown.bench.write(u"factory.toml"_s, "format = 1\n");
    shown.panel->look();
    QVERIFY(shown.notice().contains("errors"_L1));
}

void TrustTest::beAccessible()
{
    Shown shown;
    QTRY_VERIFY(shown.button(u"allowButton"_s)->isEnabled());
    QCOMPARE(inaccessible(shown.dialog), QStringList());
    QCOMPARE(unreachable(shown.dialog), QStringList());
}

void TrustTest::stayOnTheScreen()
{
    const QFont before = QApplication::font();
    const auto restore = qScopeGuard([&before] { QApplication::setFont(before); });
    QFont large = before;
    large.setPointSizeF(48);
    QApplication::setFont(large);
    PageBench bench;
    StackSession session(bench.services(), bench.write(u"factory.toml"_s, fullStack));
    const TrustDialog dialog(session, bench.services());
    QCOMPARE(dialog.size().boundedTo(dialog.screen()->availableSize()), dialog.size());
}

QTEST_MAIN(TrustTest)
#include "tst_gui_trust.moc"
