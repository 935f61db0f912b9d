// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/elsewhere.h"

#include <QSemaphore>
#include <QTest>
#include <QTimer>

using namespace conche;

class ElsewhereTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computesOnAnotherThread();
    void goesOnMeanwhile();
    void saysNothingToOneThatIsGone();
};

void ElsewhereTest::computesOnAnotherThread()
{
    QThread *worked = nullptr;
    QThread *told = nullptr;
    int result = 0;
    computeElsewhere<int>(
        this,
        [&worked] {
            worked = QThread::currentThread();
            return 42;
        },
        [&](int value) {
            told = QThread::currentThread();
            result = value;
        });
    QCOMPARE(result, 0);
    QTRY_COMPARE(result, 42);
    QCOMPARE(told, thread());
    QVERIFY(worked && worked != thread());
}

void ElsewhereTest::goesOnMeanwhile()
{
    QSemaphore gate;
    bool isDone = false;
    computeElsewhere<bool>(
        this,
        [&gate] {
            gate.acquire();
            return true;
        },
        [&isDone](bool done) { isDone = done; });
    bool isAlive = false;
    QTimer::singleShot(1, this, [&isAlive] { isAlive = true; });
    QTRY_VERIFY(isAlive);
    QVERIFY(!isDone);
    gate.release();
    QTRY_VERIFY(isDone);
}

void ElsewhereTest::saysNothingToOneThatIsGone()
{
    QSemaphore gate;
    bool isTold = false;
    auto owner = std::make_unique<QObject>();
    computeElsewhere<bool>(
        owner.get(),
        [&gate] {
            gate.acquire();
            return true;
        },
        [&isTold](bool) { isTold = true; });
    owner.reset();
    gate.release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
    QVERIFY(!isTold);
}

QTEST_GUILESS_MAIN(ElsewhereTest)
#include "tst_core_elsewhere.moc"
