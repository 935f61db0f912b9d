// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace conche::models;
using namespace Qt::StringLiterals;

namespace {

QString shown(const PaletteModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles << model.index(row).data().toString();
    return titles.join(u'|');
}

} // namespace

class PaletteModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsMeant_data();
    void findsWhatIsMeant();
    void runsWhatIsShown();
};

void PaletteModelTest::findsWhatIsMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("nothing typed") << u""_s << u"Check now|Energy data|MLflow|Señales|Weather data"_s;
    QTest::newRow("a beginning comes first") << u"m"_s << u"MLflow"_s;
    QTest::newRow("a word's beginning before its middle") << u"data"_s << u"Energy data|Weather data"_s;
    QTest::newRow("two words in any order") << u"data ener"_s << u"Energy data"_s;
    QTest::newRow("its kind") << u"link"_s << u"MLflow"_s;
    QTest::newRow("no accents needed") << u"senal"_s << u"Señales"_s;
    QTest::newRow("nothing fits") << u"zzz"_s << u""_s;
}

void PaletteModelTest::findsWhatIsMeant()
{
    QFETCH(QString, typed);
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({{u"Check now"_s, u"Action"_s, u"F5"_s, {}}, {u"Energy data"_s, u"Row"_s, {}, {}},
        {u"MLflow"_s, u"Link"_s, {}, {}}, {u"Señales"_s, u"Page"_s, {}, {}}, {u"Weather data"_s, u"Row"_s, {}, {}}});
    model.setFilter(typed);
    QTEST(shown(model), "found");
}

void PaletteModelTest::runsWhatIsShown()
{
    PaletteModel model;
    QString ran;
    model.setEntries({{u"a"_s, {}, {}, [&] { ran = u"a"_s; }}, {u"b"_s, {}, {}, [&] { ran = u"b"_s; }}});
    model.setFilter(u"b"_s);
    model.entry(0).run();
    QCOMPARE(ran, u"b"_s);
}

QTEST_GUILESS_MAIN(PaletteModelTest)
#include "tst_palettemodel.moc"
