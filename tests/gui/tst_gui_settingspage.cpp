// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible.h"
#include "pagebench.h"

#include "gui/pages/settings/choicehistory.h"
#include "gui/pages/settings/settingspage.h"
#include "gui/widgets/codeview.h"
#include "schedule/cronplace.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTimeZone>

using namespace conche;
using namespace conche::gui;
using namespace conche::tests;
using namespace Qt::StringLiterals;

namespace {

class FakeAutostart final : public AutostartSwitch
{
public:
    [[nodiscard]] bool isOn() const override { return m_isOn; }
    [[nodiscard]] Result<void> set(bool on) override
    {
        if (isRefused)
            return failure(ErrorCode::StorageFailed, u"the folder cannot be written"_s);
        m_isOn = on;
        return {};
    }

    bool isRefused = false;

private:
    bool m_isOn = false;
};

/*! The page on the stack that names everything. */
class Shown
{
public:
    explicit Shown(SettingsPage::Section section, AutostartSwitch *autostart = nullptr)
        : file(bench.write(u"factory.toml"_s, fullStack))
        , session(bench.services(), file)
        , page(session, bench.services(), autostart)
    {
        page.setOverview(bench.overviewOf(file));
        page.showSection(section);
        page.resize(900, 700);
        page.show();
    }

    /*! The control of that name in the section that is shown. */
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        for (Widget *widget : page.findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        qFatal("no visible %s", qPrintable(name));
    }

    PageBench bench;
    QString file;
    StackSession session;
    SettingsPage page;
};

} // namespace

class SettingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void applyAtOnceAndTakeBack();
    void resetASection();
    void followWhatIsChangedElsewhere();
    void chooseIntervals();
    void sayWhereTheIntervalStands();
    void showABuiltInFileHonestly();
    void testAChannelOnce();
    void sayThatNobodyIsTold();
    void switchAutostart();
    void lookForTheDailyCheck();
    void offerEverySection();
    void beAccessible_data();
    void beAccessible();
};

void SettingsPageTest::applyAtOnceAndTakeBack()
{
    Shown shown(SettingsPage::Section::Appearance);
    auto *colours = shown.find<QComboBox>(u"appearanceCombo"_s);
    colours->setFocus();
    QTest::keyClick(colours, Qt::Key_Down);
    QTest::keyClick(colours, Qt::Key_Down);
    QCOMPARE(shown.bench.settings.appearance(), Appearance::Dark);
    shown.find<QSpinBox>(u"textSpin"_s)->stepUp();
    QCOMPARE(shown.bench.settings.textPercent(), 125);
    auto *motion = shown.find<QComboBox>(u"motionCombo"_s);
    motion->setFocus();
    QTest::keyClick(motion, Qt::Key_Down);
    QCOMPARE(shown.bench.settings.motion(), MotionChoice::Full);

    auto *undo = shown.page.findChild<QAction *>(u"undoSettingsAction"_s);
    undo->trigger();
    QCOMPARE(shown.bench.settings.motion(), MotionChoice::Desktop);
    undo->trigger();
    QCOMPARE(shown.bench.settings.textPercent(), 100);
    QCOMPARE(shown.find<QSpinBox>(u"textSpin"_s)->value(), 100);
    undo->trigger();
    undo->trigger();
    QCOMPARE(shown.bench.settings.appearance(), Appearance::Desktop);
    QCOMPARE(colours->currentIndex(), 0);
    QVERIFY(!undo->isEnabled());
}

void SettingsPageTest::resetASection()
{
    Shown shown(SettingsPage::Section::Appearance);
    Settings &settings = shown.bench.settings;
    settings.setTextPercent(200);
    settings.setMotion(MotionChoice::Reduced);
    settings.setLanguage(u"es"_s);
    settings.setShownZone(ShownZone::Utc);
    settings.setNotifies(false);
    QCOMPARE(shown.find<QComboBox>(u"languageCombo"_s)->currentText(), u"Español"_s);
    QCOMPARE(shown.find<QComboBox>(u"zoneCombo"_s)->currentText(), u"UTC"_s);
    QCOMPARE(shown.find<QComboBox>(u"motionCombo"_s)->currentText(), u"Reduced"_s);
    shown.find<QPushButton>(u"resetButton"_s)->click();
    QCOMPARE(settings.textPercent(), 100);
    QCOMPARE(settings.motion(), MotionChoice::Desktop);
    QCOMPARE(settings.language(), QString());
    QCOMPARE(settings.shownZone(), ShownZone::Stack);
    QVERIFY(!settings.notifies()); // stands in another section
}

void SettingsPageTest::followWhatIsChangedElsewhere()
{
    Shown shown(SettingsPage::Section::Alerts);
    QVERIFY(shown.find<QCheckBox>(u"notifyCheck"_s)->isChecked());
    shown.bench.settings.setNotifies(false);
    QVERIFY(!shown.find<QCheckBox>(u"notifyCheck"_s)->isChecked());
}

void SettingsPageTest::chooseIntervals()
{
    Shown shown(SettingsPage::Section::Checks);
    const QAbstractItemModel *model = shown.find<QTableView>(u"intervalTable"_s)->model();
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->index(1, 2).data().toString(), u"30 min"_s);
    auto *every = shown.find<QComboBox>(u"everyCombo"_s);
    every->setFocus();
    QTest::keyClick(every, Qt::Key_Down);
    QCOMPARE(shown.bench.settings.intervalMinutes(), 5);
    shown.find<QSpinBox>(u"minutesSpin"_s)->setValue(9);
    QCOMPARE(shown.bench.settings.intervalMinutes(), 9);
    QCOMPARE(model->index(1, 2).data().toString(), u"9 min"_s);
    QTest::keyClick(every, Qt::Key_Down);
    QCOMPARE(shown.bench.settings.intervalMinutes(), -1);
    QCOMPARE(model->index(1, 2).data().toString(), u"only when asked"_s);
    shown.find<QPushButton>(u"resetButton"_s)->click();
    QCOMPARE(shown.bench.settings.intervalMinutes(), 0);
}

void SettingsPageTest::sayWhereTheIntervalStands()
{
    Shown shown(SettingsPage::Section::Checks);
    shown.find<QTableView>(u"intervalTable"_s)->selectRow(2);
    const qsizetype line = fullStack.left(fullStack.indexOf("id = \"night-job\"")).count('\n') + 1;
    const QString place = shown.find<QLabel>(u"placeLabel"_s)->text();
    QVERIFY2(place.contains(u"%1:%2"_s.arg(shown.file).arg(line)), qPrintable(place));
    QVERIFY(place.contains("night-job"_L1));
    QVERIFY(shown.find<QPushButton>(u"openFileButton"_s)->isEnabled());
    // A path is told as it is.
    const QString odd = shown.bench.write(u"50%2 of %1.toml"_s, fullStack);
    shown.page.setOverview(shown.bench.overviewOf(odd));
    shown.find<QTableView>(u"intervalTable"_s)->selectRow(2);
    const QString oddPlace = shown.find<QLabel>(u"placeLabel"_s)->text();
    QVERIFY2(oddPlace.contains(odd + u':' + QString::number(line)), qPrintable(oddPlace));
}

void SettingsPageTest::showABuiltInFileHonestly()
{
    Shown shown(SettingsPage::Section::Checks);
    shown.page.setOverview(shown.bench.overviewOf(u":/conche/stacks/chocolate-factory.toml"_s));
    QVERIFY(!shown.find<QPushButton>(u"openFileButton"_s)->isEnabled());
    QVERIFY(
        shown.find<QLabel>(u"placeLabel"_s)->text().contains("conche-cli stack show chocolate-factory --source"_L1));
}

void SettingsPageTest::testAChannelOnce()
{
    Shown shown(SettingsPage::Section::Alerts);
    shown.session.start();
    std::optional<Result<void>> given;
    shown.session.trust(shown.session.file()->hash, this, [&given](const Result<void> &done) { given = done; });
    QTRY_VERIFY(given && *given && shown.session.overview().openDemands.isEmpty());
    auto *table = shown.find<QTableView>(u"channelTable"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    auto *button = shown.find<QPushButton>(u"testButton"_s);
    QVERIFY(button->text().endsWith("ops"_L1));
    button->click();
    // Nobody has answered: it is under way, and not to be sent twice.
    QVERIFY(!button->isEnabled());
    QCOMPARE(shown.find<QLabel>(u"resultLabel"_s)->text(), u"Being sent…"_s);
    table->selectRow(1);
    QVERIFY(button->isEnabled());
    QVERIFY(button->text().endsWith("chat"_L1));
    QVERIFY(shown.find<QLabel>(u"rulesLabel"_s)->text().contains("22:00"_L1));
    // What is known of a test stays when the stack is shown again.
    shown.page.setOverview(shown.bench.overviewOf(shown.file));
    table->selectRow(0);
    QVERIFY(!button->isEnabled());
}

void SettingsPageTest::sayThatNobodyIsTold()
{
    Shown shown(SettingsPage::Section::Alerts);
    shown.page.setOverview(shown.bench.overviewOf(u":/conche/stacks/chocolate-factory.toml"_s));
    QVERIFY(shown.find<QLabel>(u"rulesLabel"_s)->text().contains("names no channel"_L1));
    shown.page.setOverview({});
    QVERIFY(shown.find<QLabel>(u"rulesLabel"_s)->text().contains("cannot be read"_L1));
}

void SettingsPageTest::switchAutostart()
{
    FakeAutostart autostart;
    Shown shown(SettingsPage::Section::Program, &autostart);
    auto *check = shown.find<QCheckBox>(u"autostartCheck"_s);
    check->click();
    QVERIFY(autostart.isOn());
    autostart.isRefused = true;
    check->click();
    QVERIFY2(check->isChecked(), "what did not change is not shown as changed");
    QCOMPARE(shown.find<QLabel>(u"autostartNote"_s)->text(), u"the folder cannot be written"_s);
    autostart.isRefused = false;
    shown.find<QPushButton>(u"resetButton"_s)->click();
    QVERIFY(!autostart.isOn());

    Shown without(SettingsPage::Section::Program);
    QVERIFY(!without.page.findChild<QCheckBox *>(u"autostartCheck"_s)->isVisible());
}

void SettingsPageTest::lookForTheDailyCheck()
{
    Shown shown(SettingsPage::Section::Program);
    auto *command = shown.page.findChild<CodeView *>(u"commandView"_s);
    QVERIFY(!command->isVisible()); // nobody has answered yet
    QTRY_VERIFY(command->isVisible());
    QVERIFY2(command->toPlainText().startsWith("conche-cli schedule install --stack "_L1),
        qPrintable(command->toPlainText()));
    QVERIFY(command->toPlainText().contains(shown.file));
    QVERIFY(shown.find<QLabel>(u"dailyLabel"_s)->text().contains("No daily check of factory"_L1));
    shown.find<QPushButton>(u"copyButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), command->toPlainText());

    // The crontab as "conche-cli schedule install" would write it.
    schedule::CronPlace cron(shown.bench.bench.runner, shown.bench.bench.clock, QTimeZone::utc());
    schedule::DailyPlan plan;
    plan.stack = u"factory"_s;
    plan.named = shown.file;
    plan.zone = u"Europe/Madrid"_s;
    plan.program = u"/usr/bin/conche-cli"_s;
    const Result<QString> planned = cron.preview(plan);
    QVERIFY(planned);
    shown.bench.bench.runner.setHandler([&planned](const process::Command &asked) {
        return asked.program.endsWith("crontab"_L1) ? fakes::FakeCommandRunner::exited(0, planned->toUtf8() + '\n')
                                                    : fakes::FakeCommandRunner::exited(1, {}, "no bus");
    });
    shown.find<QPushButton>(u"lookButton"_s)->click();
    QVERIFY(!command->isVisible());
    QTRY_VERIFY(shown.find<QLabel>(u"dailyLabel"_s)->text().contains("is run by cron. It runs next on 2026-"_L1));
    QVERIFY2(!command->isVisible(), "there is nothing to install");
    const auto *daily = shown.find<QLabel>(u"dailyLabel"_s);
    QVERIFY2(daily->text().contains(" Europe/Madrid."_L1), qPrintable(daily->text()));
    // The times of the window are shown by one zone.
    shown.bench.settings.setShownZone(ShownZone::Utc);
    shown.find<QPushButton>(u"lookButton"_s)->click();
    QTRY_VERIFY(daily->text().contains("It runs next on 2026-"_L1));
    QVERIFY2(daily->text().contains(" UTC."_L1), qPrintable(daily->text()));
}

void SettingsPageTest::offerEverySection()
{
    Shown shown(SettingsPage::Section::Appearance);
    const QList<PaletteEntry> entries
        = SettingsPage::entries([&shown](SettingsPage::Section section) { shown.page.showSection(section); });
    QCOMPARE(entries.size(), 6);
    for (const PaletteEntry &entry : entries) {
        entry.run();
        QCOMPARE(shown.find<QLabel>(u"headingLabel"_s)->text(), entry.title);
    }
}

void SettingsPageTest::beAccessible_data()
{
    QTest::addColumn<int>("section");
    for (int section = 0; section <= int(SettingsPage::Section::Program); ++section)
        QTest::addRow("section %d", section) << section;
}

void SettingsPageTest::beAccessible()
{
    QFETCH(int, section);
    FakeAutostart autostart;
    Shown shown(SettingsPage::Section(section), &autostart);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    QCOMPARE(inaccessible(shown.page), QStringList());
    QCOMPARE(unreachable(shown.page), QStringList());
}

QTEST_MAIN(SettingsPageTest)
#include "tst_gui_settingspage.moc"
