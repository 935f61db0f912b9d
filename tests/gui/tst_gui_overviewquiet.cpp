// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "gui/pages/overview/quietdialog.h"
#include "gui/widgets/noticebar.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace conche;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using gui::QuietDialog;
using store::Quieting;

namespace {

/*! What the dialog asked for, and how it is answered. */
struct Asked
{
    int times = 0;
    Quieting::Kind kind = Quieting::Kind::Muted;
    QString reason;
    QDateTime until;
    Then<void> then;

    QuietDialog::Quiet taker()
    {
        return [this](Quieting::Kind newKind, const QString &newReason, const QDateTime &newUntil, QObject *,
                   Then<void> newThen) {
            ++times;
            kind = newKind;
            reason = newReason;
            until = newUntil;
            then = std::move(newThen);
        };
    }
};

} // namespace

class QuietDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wantsAReason();
    void endsWhenItIsRemembered();
    void losesNothingWhereItIsNot();
    void takesATimeInTheShownZone();
    void takesNoTimeThatIsOver();
    void acknowledgesForAWeekAtMost();
    void bearsALongTitle();

private:
    template <typename T>
    static T *find(const QDialog &dialog, const QString &name)
    {
        T *found = dialog.findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }

    fakes::FakeClock m_clock;
    QTimeZone m_zone{"Europe/Madrid"};
};

void QuietDialogTest::wantsAReason()
{
    Asked asked;
    QuietDialog dialog({u"Energy data"_s, Quieting::Kind::Muted, 60min}, m_zone, m_clock, asked.taker());
    auto *ok = find<QPushButton>(dialog, u"okButton"_s);
    QVERIFY(!ok->isEnabled());
    auto *reason = find<QLineEdit>(dialog, u"reasonEdit"_s);
    reason->setText(u"   "_s);
    QVERIFY(!ok->isEnabled());
    dialog.accept();
    QCOMPARE(asked.times, 0);
    reason->setText(u"being repaired"_s);
    QVERIFY(ok->isEnabled());
}

void QuietDialogTest::endsWhenItIsRemembered()
{
    Asked asked;
    QuietDialog dialog({u"Energy data"_s, Quieting::Kind::Muted, 60min}, m_zone, m_clock, asked.taker());
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.open();
    find<QLineEdit>(dialog, u"reasonEdit"_s)->setText(u"  being   repaired "_s);
    auto *ok = find<QPushButton>(dialog, u"okButton"_s);
    QTest::mouseClick(ok, Qt::LeftButton);
    QCOMPARE(asked.times, 1);
    QCOMPARE(asked.kind, Quieting::Kind::Muted);
    QCOMPARE(asked.reason, u"being repaired"_s);
    QCOMPARE(asked.until, m_clock.nowUtc().addSecs(3600));
    // Once is enough.
    QVERIFY(!ok->isEnabled());
    dialog.accept();
    QCOMPARE(asked.times, 1);
    QVERIFY(accepted.isEmpty() && dialog.isVisible());
    asked.then({});
    QCOMPARE(accepted.size(), 1);
    QVERIFY(!dialog.isVisible());
}

void QuietDialogTest::losesNothingWhereItIsNot()
{
    Asked asked;
    QuietDialog dialog({u"Energy data"_s, Quieting::Kind::Muted, 60min}, m_zone, m_clock, asked.taker());
    dialog.open();
    auto *reason = find<QLineEdit>(dialog, u"reasonEdit"_s);
    reason->setText(u"being repaired"_s);
    dialog.accept();
    asked.then(failure(ErrorCode::StorageFailed, u"the disk is full"_s));
    QVERIFY(dialog.isVisible());
    QVERIFY(find<gui::NoticeBar>(dialog, u"errorNotice"_s)->isVisible());
    QCOMPARE(reason->text(), u"being repaired"_s);
    QVERIFY(reason->isEnabled());
    dialog.accept();
    QCOMPARE(asked.times, 2);
}

void QuietDialogTest::takesATimeInTheShownZone()
{
    Asked asked;
    QuietDialog dialog({u"Energy data"_s, Quieting::Kind::Muted, 0ms}, m_zone, m_clock, asked.taker());
    auto *spans = find<QComboBox>(dialog, u"spanCombo"_s);
    QCOMPARE(spans->currentText(), u"Until a time"_s);
    auto *until = find<QDateTimeEdit>(dialog, u"untilEdit"_s);
    QVERIFY(until->isEnabled());
    QCOMPARE(find<QLabel>(dialog, u"zoneLabel"_s)->text(), u"Europe/Madrid"_s);
    until->setDateTime(QDateTime(QDate(2026, 7, 1), QTime(8, 0), Qt::UTC));
    find<QLineEdit>(dialog, u"reasonEdit"_s)->setText(u"being repaired"_s);
    dialog.accept();
    QCOMPARE(asked.until, QDateTime(QDate(2026, 7, 1), QTime(6, 0), Qt::UTC));
}

void QuietDialogTest::takesNoTimeThatIsOver()
{
    Asked asked;
    QuietDialog dialog({u"Energy data"_s, Quieting::Kind::Muted, 0ms}, m_zone, m_clock, asked.taker());
    dialog.open();
    find<QLineEdit>(dialog, u"reasonEdit"_s)->setText(u"being repaired"_s);
    find<QDateTimeEdit>(dialog, u"untilEdit"_s)->setDateTime(QDateTime(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC));
    dialog.accept();
    QCOMPARE(asked.times, 0);
    QVERIFY(find<gui::NoticeBar>(dialog, u"errorNotice"_s)->isVisible());
}

void QuietDialogTest::acknowledgesForAWeekAtMost()
{
    Asked asked;
    QuietDialog dialog(
        {u"Energy data"_s, Quieting::Kind::Acknowledged, std::chrono::days(7)}, m_zone, m_clock, asked.taker());
    QVERIFY(find<QLabel>(dialog, u"titleLabel"_s)->text().startsWith(u"Acknowledge"_s));
    find<QLineEdit>(dialog, u"reasonEdit"_s)->setText(u"known"_s);
    dialog.accept();
    QCOMPARE(asked.kind, Quieting::Kind::Acknowledged);
    QCOMPARE(asked.until, m_clock.nowUtc().addDays(7));
}

void QuietDialogTest::bearsALongTitle()
{
    Asked asked;
    const QuietDialog dialog({QString(300, u'W'), Quieting::Kind::Muted, 60min}, m_zone, m_clock, asked.taker());
    QVERIFY(dialog.minimumSizeHint().width() < 1200);
}

QTEST_MAIN(QuietDialogTest)
#include "tst_gui_overviewquiet.moc"
