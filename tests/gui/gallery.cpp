// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/look/style.h"
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
#include "gui/widgets/tableview.h"
#include "gui/widgets/verdicticon.h"
#include "gui/widgets/verdictpill.h"
#include "models/roles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QToolButton>

namespace conche::test {

using namespace gui;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    Verdict verdict;
    QString name, found;
    QByteArray strip;
    QString latency, since;
};

QList<Row> rows()
{
    return {
        {Verdict::Critical, u"Recent training"_s, u"energy finished 26 h ago · classifier 26 h ago"_s,
            "wwwwwwwwwwwwwwwwwwwwwwcc", u"48 ms"_s, u"2 h"_s},
        {Verdict::Critical, u"Energy data"_s, u"0 records in 6 h, newest 06:00 (05:00 UTC)"_s,
            "oooooooooooooooooooooocc", u"31 ms"_s, u"1 h"_s},
        {Verdict::Warning, u"Features"_s, u"answers after 34 s, limit 10 s"_s, "ooooooooooowoooowwwwwwww", u"34.1 s"_s,
            u"6 h"_s},
        {Verdict::Ok, u"API service"_s, u"healthy"_s, "oooooooooooooooooooooooo", u"12 ms"_s, u"9 d"_s},
        {Verdict::Ok, u"MLflow version"_s, u"2.8.1"_s, "oooooouuuooooooooooooooo", u"9 ms"_s, u"21 d"_s},
        {Verdict::Ok, u"Weather data"_s, u"24 points yesterday, newest 12:00"_s, "ooooooooooccoooooooooooo",
            u"111 ms"_s, u"14 h"_s},
        {Verdict::Unknown, u"Disk"_s, u"not asked: no folder for artifacts is set"_s, "........................",
            u"–"_s, u"–"_s},
    };
}

QVariantList stripOf(const QByteArray &signs)
{
    static const QByteArray known("owcu");
    static const QList<Verdict> verdicts{Verdict::Ok, Verdict::Warning, Verdict::Critical, Verdict::Unknown};
    QVariantList strip;
    for (const char sign : signs) {
        const qsizetype at = known.indexOf(sign);
        strip << (at < 0 ? -1 : int(verdicts[at]));
    }
    return strip;
}

QStandardItemModel *makeModel(QObject *parent)
{
    auto *model = new QStandardItemModel(0, 6, parent);
    model->setHorizontalHeaderLabels({QString(), u"Check"_s, u"Found"_s, u"Last 24 h"_s, u"Latency"_s, u"Since"_s});
    for (const int column : {4, 5})
        model->setHeaderData(column, Qt::Horizontal, int(Qt::AlignTrailing | Qt::AlignVCenter), Qt::TextAlignmentRole);
    const QList<Row> all = rows();
    for (const Row &row : all) {
        QList<QStandardItem *> items;
        for (const QString &text : {QString(), row.name, row.found, QString(), row.latency, row.since})
            items << new QStandardItem(text);
        items[0]->setData(int(row.verdict), models::VerdictRole);
        items[2]->setData(row.verdict == Verdict::Unknown, models::SecondaryRole);
        items[3]->setData(stripOf(row.strip), models::StripRole);
        for (const int column : {4, 5}) {
            items[column]->setData(true, models::NumberRole);
            items[column]->setData(true, models::SecondaryRole);
        }
        model->appendRow(items);
    }
    return model;
}

QPushButton *makeButton(const QString &text, const QString &iconName = {})
{
    auto *button = new QPushButton(text);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    return button;
}

} // namespace

Gallery::Gallery(QWidget *parent)
    : QWidget(parent)
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(makeRail());
    across->addWidget(new HairLine(Qt::Vertical));
    auto *page = new QWidget;
    setGround(*page, Ground::Surface);
    across->addWidget(page, 1);
    auto *down = new QVBoxLayout(page);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(makeHeader());
    down->addWidget(new HairLine);
    auto *notice = new NoticeBar;
    notice->addButton(u"Store credential…"_s);
    notice->setNotice(Verdict::Warning, u"2 of 14 checks did not run: no InfluxDB credential."_s);
    down->addWidget(notice);
    down->addWidget(makeSentence());
    down->addWidget(new HairLine);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(makeTable());
    left->addWidget(makeControls(), 1);
    body->addLayout(left, 1);
    body->addWidget(new HairLine(Qt::Vertical));
    body->addWidget(makeSide());
    down->addLayout(body, 1);
}

QWidget *Gallery::makeRail()
{
    auto *rail = new QWidget;
    rail->setFixedWidth(scaled(*this, 192));
    auto *down = new QVBoxLayout(rail);
    down->setContentsMargins(8, 12, 8, 12);
    down->setSpacing(2);
    const QList<std::pair<QString, QString>> pages{{u"overview"_s, u"&Overview"_s}, {u"trends"_s, u"&Trends"_s},
        {u"checklists"_s, u"&Checklists"_s}, {u"backups"_s, u"&Backups"_s}, {u"runbooks"_s, u"&Runbooks"_s},
        {u"incidents"_s, u"&Incidents"_s}};
    for (const auto &[name, word] : pages) {
        auto *button = new NavButton(name, word);
        button->setChecked(name == u"overview"_s);
        if (name == u"overview"_s)
            button->setBadge(2, Verdict::Critical, u"2 checks critical"_s);
        if (name == u"checklists"_s)
            button->setBadge(1, Verdict::Warning);
        down->addWidget(button);
    }
    down->addStretch();
    down->addWidget(new NavButton(u"help"_s, u"Help"_s));
    down->addWidget(new NavButton(u"settings"_s, u"Settings"_s));
    return rail;
}

QWidget *Gallery::makeHeader()
{
    auto *header = new QWidget;
    auto *across = new QHBoxLayout(header);
    across->setContentsMargins(16, 10, 16, 10);
    auto *stacks = new QComboBox;
    stacks->addItem(u"chocolate-factory"_s);
    stacks->setFont(strongFont(stacks->font()));
    across->addWidget(stacks);
    auto *state = new VerdictPill;
    state->setState(Verdict::Critical);
    across->addWidget(state);
    auto *age = new ElidedLabel;
    age->setRole(PlainLabel::Role::SmallTertiary);
    age->setText(u"checked 40 s ago, every 5 min"_s);
    across->addWidget(age, 1);
    auto *search = makeButton(u"Search or run"_s, u"search"_s);
    search->setProperty("keyHint", u"Ctrl K"_s);
    search->setMinimumWidth(scaled(*this, 190));
    across->addWidget(search);
    auto *check = makeButton(u"Check now"_s, u"refresh"_s);
    check->setProperty("keyHint", u"F5"_s);
    makePrimary(*check);
    across->addWidget(check);
    return header;
}

QWidget *Gallery::makeSentence()
{
    auto *sentence = new QWidget;
    auto *across = new QHBoxLayout(sentence);
    across->setContentsMargins(20, 14, 20, 14);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    auto *title = new PlainLabel(u"Training stopped 26 h ago: level 2."_s);
    title->setRole(PlainLabel::Role::Title);
    words->addWidget(title);
    auto *more = new ElidedLabel;
    more->setText(
        u"Energy data stopped 7 h ago, 19 h after the last training, so it is not the first cause. 12 of 13 checks ran."_s);
    more->setRole(PlainLabel::Role::Secondary);
    words->addWidget(more);
    across->addLayout(words, 1);
    across->addWidget(makeButton(u"Open incident"_s, u"incidents"_s));
    auto *run = makeButton(u"Start runbook: level 2"_s, u"play"_s);
    makeAccented(*run);
    across->addWidget(run);
    return sentence;
}

QWidget *Gallery::makeTable()
{
    auto *table = new TableView;
    table->setObjectName("checksView"_L1);
    table->setModel(makeModel(table));
    table->setColumns({30, 132, 0, 172, 76, 64});
    table->setNameColumn(1);
    table->setCurrentIndex(table->model()->index(0, 1));
    table->setMinimumHeight(scaled(*this, 28 + 7 * 32 + 2));
    return table;
}

QWidget *Gallery::makeControls()
{
    auto *controls = new QWidget;
    auto *down = new QVBoxLayout(controls);
    auto *tabs = new QTabBar;
    for (const QString &word : {u"Evidence"_s, u"History"_s, u"Alerts"_s})
        tabs->addTab(word);
    tabs->setDrawBase(true);
    tabs->setExpanding(false);
    down->addWidget(tabs);
    auto *buttons = new QHBoxLayout;
    auto *danger = makeButton(u"Delete…"_s, u"trash"_s);
    makeDangerous(*danger);
    auto *off = makeButton(u"Back up now"_s, u"backups"_s);
    off->setEnabled(false);
    auto *more = new QToolButton;
    more->setIcon(icon(u"more"_s));
    more->setAutoRaise(true);
    for (QWidget *widget :
        std::initializer_list<QWidget *>{makeButton(u"Verify"_s), danger, off, more, new LinkButton(u"Show log"_s)})
        buttons->addWidget(widget);
    buttons->addStretch();
    down->addLayout(buttons);
    auto *fields = new QHBoxLayout;
    auto *edit = new QLineEdit;
    edit->setObjectName("reasonEdit"_L1);
    edit->setPlaceholderText(u"Reason"_s);
    auto *spin = new QSpinBox;
    spin->setValue(24);
    spin->setSuffix(u" h"_s);
    auto *combo = new QComboBox;
    combo->addItems({u"Light"_s, u"Dark"_s});
    combo->setEditable(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{edit, spin, combo})
        fields->addWidget(widget);
    down->addLayout(fields);
    auto *marks = new QHBoxLayout;
    auto *ticked = new QCheckBox(u"Notify"_s);
    ticked->setChecked(true);
    auto *partly = new QCheckBox(u"Partly"_s);
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto *one = new QRadioButton(u"One"_s);
    one->setChecked(true);
    auto *gone = new QCheckBox(u"Disabled"_s);
    gone->setEnabled(false);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             ticked, new QCheckBox(u"Open"_s), partly, gone, one, new QRadioButton(u"Two"_s)})
        marks->addWidget(widget);
    marks->addStretch();
    down->addLayout(marks);
    auto *code = new CodeView;
    code->setText(
        u"curl -sS -X POST http://localhost:5000/api/2.0/mlflow/runs/search -H 'Content-Type: application/json' -d '{\"experiment_ids\":[\"1\"]}'"_s);
    code->setShownLines(3);
    down->addWidget(code);
    down->addStretch();
    return controls;
}

QWidget *Gallery::makeSide()
{
    auto *side = new QWidget;
    side->setFixedWidth(scaled(*this, 312));
    auto *down = new QVBoxLayout(side);
    down->setContentsMargins(16, 14, 16, 14);
    down->addWidget(new SectionTitle(u"Signs"_s));
    for (const auto &[verdict, words] : QList<std::pair<Verdict, QString>>{{Verdict::Ok, u"No runs in 48 h"_s},
             {Verdict::Critical, u"No energy records"_s}, {Verdict::Warning, u"Accuracy declining"_s},
             {Verdict::Unknown, u"Weather behind energy"_s}}) {
        auto *across = new QHBoxLayout;
        auto *shape = new VerdictIcon;
        shape->setVerdict(verdict);
        across->addWidget(shape);
        across->addWidget(new PlainLabel(words), 1);
        auto *state = new PlainLabel(u"since 12:00"_s);
        state->setRole(PlainLabel::Role::SmallTertiary);
        if (verdict != Verdict::Ok)
            state->setVerdict(verdict);
        across->addWidget(state);
        down->addLayout(across);
    }
    down->addWidget(new HairLine);
    down->addWidget(new SectionTitle(u"Backups"_s));
    auto *chips = new QHBoxLayout;
    for (const auto &[verdict, words] : QList<std::pair<Verdict, QString>>{{Verdict::Ok, u"verified"_s},
             {Verdict::Warning, u"damaged"_s}, {Verdict::Critical, u"failed"_s}, {Verdict::Unknown, u"running"_s}}) {
        auto *chip = new Chip;
        chip->setText(words, verdict);
        chips->addWidget(chip);
    }
    chips->addStretch();
    down->addLayout(chips);
    auto *busy = new QHBoxLayout;
    auto *ring = new BusyIndicator;
    ring->setBusy(true);
    busy->addWidget(ring);
    busy->addWidget(new PlainLabel(u"Time series"_s));
    auto *line = new ProgressLine;
    line->setShare(0.6);
    busy->addWidget(line, 1);
    down->addLayout(busy);
    auto *moving = new ProgressLine;
    down->addWidget(moving);
    auto *curve = new Sparkline;
    curve->setValues({1, 2, 1.5, 3, std::nullopt, std::nullopt, 2, 4, 3.5, 5});
    down->addWidget(curve);
    down->addWidget(new SectionTitle(u"Icons"_s));
    auto *icons = new QHBoxLayout;
    for (const QString &name : {u"copy"_s, u"link"_s, u"clock"_s, u"lock"_s, u"key"_s, u"bell-off"_s, u"folder"_s,
             u"keyboard"_s, u"stack"_s, u"theme"_s}) {
        auto *button = new QToolButton;
        button->setIcon(icon(name));
        button->setAutoRaise(true);
        icons->addWidget(button);
    }
    icons->setSpacing(0);
    down->addLayout(icons);
    down->addStretch();
    return side;
}

} // namespace conche::test
