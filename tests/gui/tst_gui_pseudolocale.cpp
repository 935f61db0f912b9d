// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudolocale.h"

#include "gui/widgets/verdicticon.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace conche;
using namespace Qt::StringLiterals;

/*! The two that look for mistakes in a window must find those that are made here, and no others. */
class PseudoLocaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void translateOurTexts();
    void findWhatIsNotTranslated_data();
    void findWhatIsNotTranslated();
    void findPartsThatAreNot();
    void findTableTexts();
    void leaveDataAlone();
    void leaveHiddenWidgetsAlone();
    void findWhatIsClipped();
    void leaveRoomyTextsAlone();
};

namespace {

const QString translated = u"\u27e6Ĉĥéçķ ōñé\u27e7"_s;

/*! A window with one widget in it, shown. */
struct Window
{
    QWidget widget;
    QHBoxLayout layout{&widget};

    explicit Window(QWidget *child, const QString &name)
    {
        child->setObjectName(name);
        layout.addWidget(child);
        widget.show();
    }
};

} // namespace

void PseudoLocaleTest::initTestCase()
{
    QVERIFY(test::installPseudoLocale(*QCoreApplication::instance()));
}

void PseudoLocaleTest::translateOurTexts()
{
    const QString word = gui::verdictWord(Verdict::Warning);
    QVERIFY2(word.startsWith(u'\u27e6') && word.endsWith(u'\u27e7'), qPrintable(word));
    QVERIFY(word != u"\u27e6Warning\u27e7"_s);
}

void PseudoLocaleTest::findWhatIsNotTranslated_data()
{
    QTest::addColumn<QWidget *>("widget");
    const auto row = [](const char *name, QWidget *widget) { QTest::newRow(name) << widget; };
    row("label", new QLabel(u"Save"_s));
    row("button", new QPushButton(u"&Save"_s));
    row("check box", new QCheckBox(u"Save"_s));
    auto *group = new QGroupBox(u"Save"_s);
    row("group", group);
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(u"Save"_s);
    row("placeholder", edit);
    auto *combo = new QComboBox;
    combo->addItems({translated, u"Save"_s});
    row("combo box", combo);
    auto *label = new QLabel(translated);
    label->setToolTip(u"Save"_s);
    row("tooltip", label);
    label = new QLabel(translated);
    label->setAccessibleName(u"Save"_s);
    row("accessible name", label);
    label = new QLabel(translated);
    label->addAction(new QAction(u"Save"_s, label));
    row("action", label);
}

void PseudoLocaleTest::findWhatIsNotTranslated()
{
    QFETCH(QWidget *, widget);
    const Window window(widget, u"theWidget"_s);
    const QStringList found = test::untranslatedTexts(window.widget);
    QVERIFY(!found.isEmpty());
    for (const QString &text : found)
        QVERIFY2(text.startsWith("theWidget: "_L1) && text.endsWith("Save"_L1), qPrintable(text));
}

void PseudoLocaleTest::findPartsThatAreNot()
{
    QLabel label(translated + u", saved"_s);
    label.show();
    QCOMPARE(test::untranslatedTexts(label).size(), 1);
    label.setText(translated + u", 3 "_s + translated + u": 100 %"_s);
    QCOMPARE(test::untranslatedTexts(label), QStringList());
    label.setText(u"\u27e6a \u27e6b\u27e7 c\u27e7 d"_s);
    QCOMPARE(test::untranslatedTexts(label).size(), 1);
}

void PseudoLocaleTest::findTableTexts()
{
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({translated, u"Name"_s});
    model.setItem(0, 0, new QStandardItem(translated));
    model.setItem(0, 1, new QStandardItem(u"Cell"_s));
    auto *table = new QTableView;
    table->setModel(&model);
    const Window window(table, u"table"_s);
    const QStringList expected{u"table: Cell"_s, u"table: Name"_s};
    QCOMPARE(test::untranslatedTexts(window.widget), expected);
    QVERIFY(test::clippedTexts(window.widget).isEmpty());
    table->horizontalHeader()->resizeSection(0, 20);
    QCOMPARE(test::clippedTexts(window.widget).size(), 1);
}

void PseudoLocaleTest::leaveDataAlone()
{
    auto *label = new QLabel(u"Chocolate Factory"_s);
    const Window window(label, u"nameLabel"_s);
    QCOMPARE(test::untranslatedTexts(window.widget).size(), 1);
    QCOMPARE(test::untranslatedTexts(window.widget, QRegularExpression(u"Choc\\w+ Factory"_s)), QStringList());
    label->setToolTip(u"<p style=\"white-space: pre\">"_s + translated + u" &amp; "_s + translated + u"</p>"_s);
    QCOMPARE(test::untranslatedTexts(window.widget).size(), 1);
    label->setProperty(test::showsData, true);
    QCOMPARE(test::untranslatedTexts(window.widget), QStringList());
}

void PseudoLocaleTest::leaveHiddenWidgetsAlone()
{
    auto *label = new QLabel(u"Save"_s);
    const Window window(label, u"label"_s);
    label->hide();
    QCOMPARE(test::untranslatedTexts(window.widget), QStringList());
}

void PseudoLocaleTest::findWhatIsClipped()
{
    const QString text = u"\u27e6A text that needs some room\u27e7"_s;
    auto *button = new QPushButton(text);
    button->setFixedWidth(40);
    const Window one(button, u"okButton"_s);
    QCOMPARE(test::clippedTexts(one.widget).size(), 1);
    QVERIFY(test::clippedTexts(one.widget).first().startsWith("okButton: 40 of "_L1));

    auto *label = new QLabel(text);
    label->setFixedWidth(40);
    const Window two(label, u"label"_s);
    QCOMPARE(test::clippedTexts(two.widget).size(), 1);
    label->setProperty(test::shortensText, true);
    QVERIFY(test::clippedTexts(two.widget).isEmpty());

    auto *wrapped = new QLabel(text);
    wrapped->setWordWrap(true);
    wrapped->setFixedSize(100, 10);
    const Window three(wrapped, u"label"_s);
    QCOMPARE(test::clippedTexts(three.widget).size(), 1);

    auto *group = new QGroupBox(text);
    group->setFixedWidth(40);
    const Window four(group, u"group"_s);
    QCOMPARE(test::clippedTexts(four.widget).size(), 1);
}

void PseudoLocaleTest::leaveRoomyTextsAlone()
{
    auto *label = new QLabel(u"\u27e6A text that has the room it needs\u27e7"_s);
    const Window one(label, u"label"_s);
    QCOMPARE(test::clippedTexts(one.widget), QStringList());
    auto *button = new QPushButton(u"\u27e6&Text\u27e7"_s);
    const Window two(button, u"button"_s);
    QCOMPARE(test::clippedTexts(two.widget), QStringList());
}

QTEST_MAIN(PseudoLocaleTest)
#include "tst_gui_pseudolocale.moc"
