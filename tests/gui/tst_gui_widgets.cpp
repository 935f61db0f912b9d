// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/fonts.h"
#include "gui/look/theme.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/busyindicator.h"
#include "gui/widgets/codeview.h"
#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/linkbutton.h"
#include "gui/widgets/navbutton.h"
#include "gui/widgets/noticebar.h"
#include "gui/widgets/progressline.h"
#include "gui/widgets/section.h"
#include "gui/widgets/sparkline.h"
#include "gui/widgets/verdicticon.h"
#include "gui/widgets/verdictpill.h"

#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QDBusConnection>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>
#include <QVBoxLayout>

using namespace conche;
using namespace conche::gui;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array verdicts{Verdict::Ok, Verdict::Warning, Verdict::Critical, Verdict::Unknown};

int pixelsOf(QWidget &widget, const QColor &colour)
{
    const QImage image = widget.grab().toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

QAccessible::Role roleOf(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->role();
}

QString nameOf(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
}

QString shownTip(QWidget &widget)
{
    QHelpEvent event(QEvent::ToolTip, QPoint(2, 2), widget.mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(&widget, &event);
    QTextDocument document;
    document.setHtml(QToolTip::text());
    return document.toPlainText();
}

} // namespace

class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void markupIsShownAsItIs();
    void tooltipsShowMarkupAsItIs();
    void labelsFollowRoleAndTheme();
    void labelsStandWhereThePageBegins();
    void longTextGivesWay();
    void codeCanBeReadAndCopied();
    void noticesAreToldAndGo();
    void navigationTellsItsBadge();
    void navigationIsUsedByKeys();
    void badgesCount();
    void chipsAndPillsSayTheirWords();
    void busyTurnsOnlyWhenSeen();
    void progressIsDrawnAndTold();
    void curvesHaveGaps();
    void groundsFollowTheTheme();
    void linksAreButtons();

private:
    /*! Palettes and fonts of an application reach its widgets with the events that wait. */
    void become(Appearance appearance)
    {
        m_settings->setAppearance(appearance);
        QCoreApplication::processEvents();
    }
    void enlarge(int percent)
    {
        m_settings->setTextPercent(percent);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] static const Tokens &tokens() { return tokensOf(QApplication::palette()); }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
};

void WidgetsTest::init()
{
    m_settings = std::make_unique<Settings>(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())));
    m_settings->setAppearance(Appearance::Light);
    m_theme = std::make_unique<Theme>(*m_settings, QDBusConnection(QString()));
}

void WidgetsTest::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_theme.reset();
    m_settings.reset();
}

void WidgetsTest::markupIsShownAsItIs()
{
    PlainLabel label(u"<b>x</b>"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    PlainLabel wide(u"&lt;b>x&lt;/b>"_s);
    PlainLabel narrow(u"x"_s);
    // As wide as its characters: nothing of it was taken for markup.
    QCOMPARE(label.sizeHint().width(),
        QLabel(u"-"_s).sizeHint().width() - QLabel(u"-"_s).fontMetrics().horizontalAdvance(u"-"_s)
            + label.fontMetrics().horizontalAdvance(u"<b>x</b>"_s));
    QVERIFY(wide.sizeHint().width() > label.sizeHint().width());
    ElidedLabel elided;
    elided.setText(u"<b>x</b>"_s);
    QVERIFY(elided.sizeHint().width() > narrow.sizeHint().width() * 3);
    CodeView code;
    code.setText(u"<b>x</b>"_s);
    QCOMPARE(code.toPlainText(), u"<b>x</b>"_s);
}

void WidgetsTest::tooltipsShowMarkupAsItIs()
{
    for (const QString &text : {u"<b>x</b>"_s, u"a & b"_s, u"&lt;"_s, u"two\nlines"_s, u"<img src=\"http://x\">"_s}) {
        QTextDocument document;
        QVERIFY(Qt::mightBeRichText(plainToolTip(text)));
        document.setHtml(plainToolTip(text));
        QCOMPARE(document.toPlainText(), text);
    }
    QVERIFY(plainToolTip({}).isEmpty());
}

void WidgetsTest::labelsFollowRoleAndTheme()
{
    QWidget page;
    setGround(page, Ground::Surface);
    QVBoxLayout layout(&page);
    auto *title = new PlainLabel(u"MMMM"_s);
    title->setRole(PlainLabel::Role::Title);
    auto *quiet = new PlainLabel(u"MMMM"_s);
    quiet->setRole(PlainLabel::Role::SmallSecondary);
    auto *bad = new PlainLabel(u"MMMM"_s);
    bad->setRole(PlainLabel::Role::Strong);
    bad->setVerdict(Verdict::Critical);
    for (QWidget *label : {title, quiet, bad})
        layout.addWidget(label);
    auto *hidden = new PlainLabel(u"MMMM"_s);
    hidden->setRole(PlainLabel::Role::Secondary);
    hidden->hide();
    layout.addWidget(hidden);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        become(appearance);
        const auto colourOf = [](PlainLabel *label) { return label->palette().color(label->foregroundRole()); };
        QCOMPARE(colourOf(title), tokens().text);
        QCOMPARE(colourOf(quiet), tokens().textSecondary);
        QCOMPARE(colourOf(bad), tokens().critical);
        QVERIFY(pixelsOf(*bad, tokens().critical) > 5);
    }
    hidden->show();
    QCOMPARE(hidden->palette().color(hidden->foregroundRole()), tokens().textSecondary);
    PlainLabel later(u"later"_s);
    later.setRole(PlainLabel::Role::Secondary);
    become(Appearance::Light);
    later.show();
    QCOMPARE(later.palette().color(later.foregroundRole()), tokens().textSecondary);
    const int before = title->sizeHint().height();
    enlarge(200);
    QVERIFY(title->sizeHint().height() > before * 3 / 2);
    QVERIFY(title->font().pointSizeF() > quiet->font().pointSizeF() * 1.5);
    bad->setVerdict(std::nullopt);
    QCOMPARE(bad->palette().color(bad->foregroundRole()), tokens().text);
}

void WidgetsTest::labelsStandWhereThePageBegins()
{
    PlainLabel label(u"M"_s);
    label.resize(200, 30);
    const auto isLeft = [&label] {
        const QImage image = label.grab().toImage();
        for (int x = 0; x < 100; ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (qGray(image.pixel(x, y)) < 100)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(isLeft());
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!isLeft());
    label.setAlignment(Qt::AlignRight);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(!isLeft());
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(isLeft());
}

void WidgetsTest::longTextGivesWay()
{
    ElidedLabel label;
    const QString text = u"energy finished <26 h> ago, and so on and so on"_s;
    label.setText(text);
    label.resize(label.sizeHint());
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    QVERIFY(!label.isElided());
    QCOMPARE(shownTip(label), QString());
    label.resize(60, label.height());
    QVERIFY(label.isElided());
    QVERIFY(label.minimumSizeHint().width() < 60);
    QCOMPARE(shownTip(label), text);
    QCOMPARE(nameOf(label), text);
    QToolTip::hideText();
}

void WidgetsTest::codeCanBeReadAndCopied()
{
    CodeView code;
    code.setText(u"curl -sS http://localhost:5000/health"_s);
    code.setShownLines(3);
    code.show();
    QVERIFY(QTest::qWaitForWindowExposed(&code));
    QVERIFY(code.isReadOnly());
    QCOMPARE(QFontInfo(code.font()).family(), u"Noto Sans Mono"_s);
    code.clearFocus();
    const QImage image = code.grab().toImage();
    QCOMPARE(image.pixelColor(image.width() / 2, image.height() - 4), tokens().background);
    QCOMPARE(image.pixelColor(image.width() / 2, 0), tokens().line);
    QTest::keySequence(&code, QKeySequence::SelectAll);
    QTest::keySequence(&code, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), u"curl -sS http://localhost:5000/health"_s);
    code.setText(u"curl -sS http://localhost:5000/health"_s);
    QVERIFY(code.textCursor().hasSelection());
    const int before = code.sizeHint().height();
    enlarge(200);
    QVERIFY(code.sizeHint().height() > before * 3 / 2);
    QCOMPARE(QFontInfo(code.font()).family(), u"Noto Sans Mono"_s);
}

void WidgetsTest::noticesAreToldAndGo()
{
    QWidget page;
    QVBoxLayout layout(&page);
    auto *bar = new NoticeBar;
    layout.addWidget(bar);
    QPushButton *button = bar->addButton(u"Store credential…"_s);
    page.show();
    QVERIFY(bar->isHidden());
    QCOMPARE(roleOf(*bar), QAccessible::AlertMessage);
    for (const Verdict verdict : verdicts) {
        bar->setNotice(verdict, u"2 of <14> checks did not run."_s);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->verdict(), verdict);
        QCOMPARE(bar->sentence(), u"2 of <14> checks did not run."_s);
        QVERIFY(nameOf(*bar).contains(verdictWord(verdict)));
        QVERIFY(nameOf(*bar).contains(u"2 of <14> checks did not run."_s));
        QCOMPARE(bar->grab().toImage().pixelColor(3, bar->height() / 2), tokens().softOf(verdict));
    }
    QSignalSpy clicks(button, &QPushButton::clicked);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(clicks.size(), 1);
    bar->setNotice(Verdict::Ok, {});
    QVERIFY(bar->isHidden());
}

void WidgetsTest::navigationTellsItsBadge()
{
    NavButton button(u"overview"_s, u"&Overview"_s);
    button.resize(180, button.sizeHint().height());
    QCOMPARE(button.height(), scaled(button, 32));
    QCOMPARE(nameOf(button), u"Overview"_s);
    QCOMPARE(pixelsOf(button, tokens().criticalSoft), 0);
    button.setBadge(2, Verdict::Critical, u"2 checks critical"_s);
    QCOMPARE(nameOf(button), u"Overview, 2 checks critical"_s);
    QVERIFY(pixelsOf(button, tokens().criticalSoft) > 60);
    button.setBadge(3, Verdict::Warning);
    QCOMPARE(nameOf(button), u"Overview, 3, Warning"_s);
    QCOMPARE(pixelsOf(button, tokens().selection), 0);
    button.setChecked(true);
    QVERIFY(pixelsOf(button, tokens().selection) > 500);
    QVERIFY(pixelsOf(button, tokens().accent) > 5);
    button.setBadge(0);
    QCOMPARE(nameOf(button), u"Overview"_s);
    const int wide = button.sizeHint().width();
    button.setCompact(true);
    QVERIFY(button.sizeHint().width() < wide / 2);
    button.show();
    QCOMPARE(shownTip(button), u"Overview"_s);
    QToolTip::hideText();
}

void WidgetsTest::navigationIsUsedByKeys()
{
    QWidget rail;
    QVBoxLayout layout(&rail);
    auto *one = new NavButton(u"overview"_s, u"Overview"_s);
    auto *two = new NavButton(u"trends"_s, u"Trends"_s);
    QButtonGroup group;
    for (NavButton *button : {one, two}) {
        group.addButton(button);
        layout.addWidget(button);
    }
    one->setChecked(true);
    rail.show();
    rail.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&rail));
    one->setFocus(Qt::TabFocusReason);
    QTest::keyClick(one, Qt::Key_Down);
    QVERIFY(two->hasFocus());
    QTest::keyClick(two, Qt::Key_Space);
    QVERIFY(two->isChecked());
    QVERIFY(!one->isChecked());
}

void WidgetsTest::badgesCount()
{
    Badge badge;
    QVERIFY(badge.isHidden());
    badge.setCount(7, Verdict::Critical);
    QVERIFY(!badge.isHidden());
    QCOMPARE(badge.sizeHint(), QSize(scaled(badge, 18), scaled(badge, 18)));
    QCOMPARE(roleOf(badge), QAccessible::StaticText);
    QCOMPARE(nameOf(badge), u"7, Critical"_s);
    badge.setCount(1234, Verdict::Critical);
    QVERIFY(badge.sizeHint().width() < scaled(badge, 40));
    badge.setCount(0, Verdict::Critical);
    QVERIFY(badge.isHidden());
}

void WidgetsTest::chipsAndPillsSayTheirWords()
{
    Chip chip;
    chip.setText(u"damaged"_s, Verdict::Warning);
    chip.resize(chip.sizeHint());
    QCOMPARE(nameOf(chip), u"damaged"_s);
    QVERIFY(pixelsOf(chip, tokens().warningSoft) > 100);
    for (const Verdict verdict : verdicts) {
        VerdictPill pill;
        pill.setState(verdict);
        QCOMPARE(pill.text(), verdictWord(verdict));
        pill.setState(verdict, u"All well"_s);
        QCOMPARE(nameOf(pill), u"All well"_s);
        VerdictIcon shape;
        shape.setVerdict(verdict);
        shape.resize(shape.sizeHint());
        QCOMPARE(roleOf(shape), QAccessible::Graphic);
        QCOMPARE(nameOf(shape), verdictWord(verdict));
        QVERIFY(pixelsOf(shape, tokens().of(verdict)) > 5);
    }
    SectionTitle title(u"Signs"_s);
    QVERIFY(title.font().pointSizeF() < QApplication::font().pointSizeF());
}

void WidgetsTest::busyTurnsOnlyWhenSeen()
{
    BusyIndicator busy;
    QVERIFY(!busy.isTurning());
    busy.setBusy(true);
    QVERIFY(!busy.isTurning());
    busy.show();
    QVERIFY(busy.isTurning());
    busy.resize(busy.sizeHint());
    const QImage first = busy.grab().toImage();
    QTRY_VERIFY(busy.grab().toImage() != first);
    busy.hide();
    QVERIFY(!busy.isTurning());
    busy.show();
    busy.setBusy(false);
    QVERIFY(!busy.isTurning());
    QCOMPARE(pixelsOf(busy, tokens().accent), 0);
}

void WidgetsTest::progressIsDrawnAndTold()
{
    ProgressLine line;
    line.resize(200, line.sizeHint().height());
    line.setShare(0.25);
    QImage image = line.grab().toImage();
    QCOMPARE(image.pixelColor(20, 2), tokens().accent);
    QVERIFY(image.pixelColor(100, 2) != tokens().accent);
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&line);
    QCOMPARE(told->role(), QAccessible::ProgressBar);
    QVERIFY(told->valueInterface() != nullptr);
    QCOMPARE(told->valueInterface()->currentValue().toInt(), 25);
    line.setLayoutDirection(Qt::RightToLeft);
    image = line.grab().toImage();
    QCOMPARE(image.pixelColor(180, 2), tokens().accent);
    QVERIFY(image.pixelColor(20, 2) != tokens().accent);
    line.setShare(7);
    QCOMPARE(line.grab().toImage().pixelColor(20, 2), tokens().accent);
    line.setShare(std::nullopt);
    QVERIFY(!told->valueInterface()->currentValue().isValid());
    line.show();
    const QImage before = line.grab().toImage();
    QTRY_VERIFY(line.grab().toImage() != before);
}

void WidgetsTest::curvesHaveGaps()
{
    Sparkline curve;
    curve.resize(100, 20);
    QCOMPARE(pixelsOf(curve, tokens().accent), 0);
    const auto inkAt = [&curve](int from, int to) {
        const QImage image = curve.grab().toImage();
        int ink = 0;
        for (int x = from; x < to; ++x) {
            for (int y = 0; y < image.height(); ++y)
                ink += image.pixelColor(x, y) != tokens().background ? 1 : 0;
        }
        return ink;
    };
    curve.setValues({1, 2, std::nullopt, std::nullopt, 3, 2.5});
    QVERIFY(inkAt(0, 20) > 10);
    QCOMPARE(inkAt(30, 70), 0);
    QVERIFY(inkAt(85, 100) > 10);
    curve.setValues({5});
    QVERIFY(inkAt(0, 100) > 3);
    curve.setValues({std::nullopt, std::nullopt});
    QCOMPARE(inkAt(0, 100), 0);
}

void WidgetsTest::groundsFollowTheTheme()
{
    QWidget page;
    page.resize(20, 20);
    setGround(page, Ground::Surface);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        become(appearance);
        QCOMPARE(page.grab().toImage().pixelColor(5, 5), tokens().surface);
    }
    HairLine line(Qt::Vertical);
    line.resize(1, 20);
    QCOMPARE(line.grab().toImage().pixelColor(0, 5), tokens().line);
}

void WidgetsTest::linksAreButtons()
{
    LinkButton link(u"Show &log"_s);
    QCOMPARE(roleOf(link), QAccessible::Button);
    QCOMPARE(nameOf(link), u"Show log"_s);
    link.resize(link.sizeHint());
    QVERIFY(pixelsOf(link, tokens().background) > link.width() * link.height() / 2);
    QVERIFY(link.sizeHint().width() < QPushButton(u"Show &log"_s).sizeHint().width());
}

QTEST_MAIN(WidgetsTest)
#include "tst_gui_widgets.moc"
