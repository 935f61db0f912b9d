// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace conche;
using namespace Qt::StringLiterals;

namespace {

struct Word
{
    QString name;
    int number = 0;

    [[nodiscard]] QString key() const { return name; }
    friend bool operator==(const Word &, const Word &) = default;
};

class WordModel final : public models::RowModel<Word>
{
public:
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }

protected:
    [[nodiscard]] QVariant cell(const Word &word, int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? QVariant(word.name) : QVariant(word.number);
    }
};

QList<Word> words(const QString &text)
{
    QList<Word> list;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts))
        list << Word{part.left(1), part.mid(1).toInt()};
    return list;
}

QString shown(const WordModel &model)
{
    QStringList parts;
    for (int row = 0; row < model.rowCount(); ++row)
        parts << model.index(row, 0).data().toString() + model.index(row, 1).data().toString();
    return parts.join(u' ');
}

} // namespace

class RowModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesWhatItIsSetTo_data();
    void becomesWhatItIsSetTo();
    void changesNothingWhereNothingDiffers();
    void tellsRangesOfChangedRows();
    void keepsIndexesOfRowsThatStay();
    void followsAnySequence();
};

void RowModelTest::becomesWhatItIsSetTo_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("filled") << u""_s << u"a1 b2 c3"_s;
    QTest::newRow("emptied") << u"a1 b2 c3"_s << u""_s;
    QTest::newRow("moved up") << u"a1 b2 c3"_s << u"c3 a1 b2"_s;
    QTest::newRow("moved down") << u"a1 b2 c3"_s << u"b2 c3 a1"_s;
    QTest::newRow("reversed") << u"a1 b2 c3 d4"_s << u"d4 c3 b2 a1"_s;
    QTest::newRow("inserted in two places") << u"b2 d4"_s << u"a1 b2 c3 d4"_s;
    QTest::newRow("removed in two places") << u"a1 b2 c3 d4 e5"_s << u"b2 e5"_s;
    QTest::newRow("all at once") << u"a1 b2 c3 d4"_s << u"e5 d7 a1 f6"_s;
}

void RowModelTest::becomesWhatItIsSetTo()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    WordModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(words(before));
    QCOMPARE(shown(model), before);
    model.setRows(words(after));
    QCOMPARE(shown(model), after);
}

void RowModelTest::changesNothingWhereNothingDiffers()
{
    WordModel model;
    model.setRows(words(u"a1 b2"_s));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows(words(u"a1 b2"_s));
    QCOMPARE(changed.size() + moved.size() + reset.size(), 0);
}

void RowModelTest::tellsRangesOfChangedRows()
{
    WordModel model;
    model.setRows(words(u"a1 b2 c3 d4 e5"_s));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows(words(u"a1 b7 c8 d4 e9"_s));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 2);
    QCOMPARE(changed[1][0].toModelIndex().row(), 4);
    QCOMPARE(changed[1][1].toModelIndex().row(), 4);
}

void RowModelTest::keepsIndexesOfRowsThatStay()
{
    WordModel model;
    model.setRows(words(u"a1 b2 c3"_s));
    const QPersistentModelIndex selected(model.index(1, 0));
    model.setRows(words(u"c3 x9 a1 b4"_s));
    QVERIFY(selected.isValid());
    QCOMPARE(selected.row(), 3);
    QCOMPARE(selected.data().toString(), u"b"_s);
    QCOMPARE(selected.sibling(3, 1).data().toInt(), 4);
}

void RowModelTest::followsAnySequence()
{
    QRandomGenerator random(42);
    WordModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 500; ++round) {
        QString letters = u"abcdefghij"_s;
        std::shuffle(letters.begin(), letters.end(), random);
        QStringList parts;
        for (const QChar letter : letters.left(random.bounded(11)))
            parts << letter + QString::number(random.bounded(3));
        model.setRows(words(parts.join(u' ')));
        QCOMPARE(shown(model), parts.join(u' '));
    }
}

QTEST_GUILESS_MAIN(RowModelTest)
#include "tst_rowmodel.moc"
