// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "importsteps.h"
#include "pagebench.h"

#include "checklists/checklistfile.h"
#include "gui/autostartswitch.h"
#include "gui/pages/checklists/checklistspage.h"
#include "gui/pages/checklists/listimportdialog.h"
#include "gui/pages/help/topics.h"
#include "gui/pages/overview/quietdialog.h"
#include "gui/pages/settings/credentialdialog.h"
#include "gui/pages/settings/settingspage.h"
#include "gui/pages/settings/trustdialog.h"
#include "gui/shell/mainwindow.h"
#include "models/metricmodel.h"
#include "shots/factorydays.h"
#include "shots/factorylists.h"
#include "shots/trendhistory.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

#include <algorithm>

namespace conche::tests {

using namespace Qt::StringLiterals;
using gui::MainWindow;
using Prepare = std::function<void(GuiBench &)>;
using Act = std::function<void(MainWindow &)>;

namespace {

constexpr int longWait = 30'000;
const QString shipped = u":/conche/stacks/chocolate-factory.toml"_s;

class Switch final : public gui::AutostartSwitch
{
public:
    [[nodiscard]] bool isOn() const override { return false; }
    [[nodiscard]] Result<void> set(bool) override { return {}; }
};

void waitFor(const std::function<bool()> &condition, const QString &what)
{
    if (!QTest::qWaitFor(condition, longWait))
        qFatal("%s: it never came", qPrintable(what));
}

/*! The whole window on fakes; looked at is the dialog in front of it, where there is one. */
class WindowStage final : public Stage
{
public:
    WindowStage(const Prepare &prepare, const QString &stack, const Act &act)
    {
        if (prepare)
            prepare(m_bench);
        m_window = std::make_unique<MainWindow>(m_bench.services(), &m_switch);
        m_window->show();
        const QString file = stack.startsWith(u'\n') ? m_bench.write(u"factory.toml"_s, stack.toUtf8()) : stack;
        m_window->openStack(file);
        waitFor([this] { return isSettled(); }, file);
        if (act)
            act(*m_window);
    }

    QWidget &root() override
    {
        for (QWidget *other : QApplication::topLevelWidgets()) {
            if (other != m_window.get() && other->isVisible() && other->windowType() != Qt::ToolTip)
                return *other;
        }
        return *m_window;
    }

private:
    [[nodiscard]] bool isSettled() const
    {
        const models::Overview &now = m_window->view()->session().overview();
        if (!now.stack || now.stack->checks.isEmpty())
            return now.path.isEmpty() || now.stack || now.fileTrouble || !now.diagnostics.isEmpty();
        return now.checked && !now.isChecking;
    }

    GuiBench m_bench;
    Switch m_switch;
    std::unique_ptr<MainWindow> m_window;
};

/*! A dialog by itself. */
class DialogStage final : public Stage
{
public:
    using Make = std::function<std::unique_ptr<QWidget>(PageBench &)>;

    explicit DialogStage(const Make &make)
        : m_dialog(make(m_bench))
    {
        m_dialog->show();
    }

    QWidget &root() override { return *m_dialog; }

private:
    PageBench m_bench;
    std::unique_ptr<QWidget> m_dialog;
};

Scene windowScene(const QString &name, const Prepare &prepare, const QString &stack = shipped, const Act &act = {})
{
    return {name, [=] { return std::make_unique<WindowStage>(prepare, stack, act); }};
}

Scene dialogScene(const QString &name, const DialogStage::Make &make)
{
    return {name, [=] { return std::make_unique<DialogStage>(make); }, false};
}

void trigger(QWidget &window, const QString &action)
{
    auto *found = window.findChild<QAction *>(action);
    if (!found)
        qFatal("no %s", qPrintable(action));
    found->trigger();
}

void choose(QWidget &window, const QString &list, int row)
{
    auto *view = window.findChild<QAbstractItemView *>(list);
    view->setCurrentIndex(view->model()->index(row, 0));
}

QString ownStack(const QByteArray &text)
{
    return u'\n' + QString::fromUtf8(text);
}

std::unique_ptr<QWidget> importDialog(PageBench &bench, ImportStep step)
{
    auto dialog = std::make_unique<gui::ImportDialog>(bench.services());
    // As it is on a screen that has room for it.
    dialog->resize(880, 600);
    importUpTo(*dialog, step, QStringLiteral(CONCHE_SOURCE_DIR "/tests/data/compose/factory.yml"));
    return dialog;
}

std::unique_ptr<QWidget> quietDialog(PageBench &bench, gui::QuietDialog::Kind kind)
{
    return std::make_unique<gui::QuietDialog>(gui::QuietDialog::About{u"Energy data"_s, kind, {}},
        QTimeZone("Europe/Madrid"), bench.bench.clock,
        [](auto, const QString &, const QDateTime &, QObject *, const Then<void> &) {});
}

/*! The Trends page with some history and nothing that is asked. */
QList<Scene> trendScenes()
{
    const auto prepare = [](std::optional<Story> story) {
        return [story](GuiBench &bench) {
            bench.settings.setIntervalMinutes(-1);
            if (story)
                haveTrends(bench.services(), *stack::stackFromToml(trendStack, {}).stack, *story, bench.bench.now());
        };
    };
    const auto show = [](const QString &subject, const QString &action = {}) {
        return [=](MainWindow &window) {
            window.showPage(u"trends"_s);
            waitFor([&window] { return window.view()->session().overview().metricsRead > 0; }, subject);
            window.view()->showMetric(subject);
            if (!action.isEmpty())
                trigger(window, action);
        };
    };
    const QString accuracy = u"classifier-accuracy"_s;
    const QString stack = ownStack(trendStack);
    return {windowScene(u"trends"_s, prepare(Story::Declining), stack, show(accuracy)),
        windowScene(u"trends as a table"_s, prepare(Story::Declining), stack, show(accuracy, u"tableAction"_s)),
        windowScene(u"trends that are old"_s, prepare(Story::Unreachable), stack, show(accuracy)),
        windowScene(u"trends before the first collection"_s, prepare(std::nullopt), stack, show(accuracy)),
        windowScene(u"coverage"_s, prepare(Story::Steady), stack, show(models::coverageView)),
        windowScene(u"model audit"_s, prepare(Story::Steady), stack, show(models::auditView)),
        windowScene(u"add metric"_s, prepare(Story::Steady), stack, show(accuracy, u"addMetricAction"_s)),
        windowScene(u"limits"_s, prepare(Story::Steady), stack, show(accuracy, u"editLimitsAction"_s)),
        windowScene(u"baseline"_s, prepare(Story::Steady), stack, show(accuracy, u"markBaselineAction"_s)),
        windowScene(u"note"_s, prepare(Story::Steady), stack, show(accuracy, u"writeNoteAction"_s)),
        windowScene(u"no metrics"_s, {}, u"\nformat = 1\nname = \"factory\"\ntitle = \"Factory\"\n"_s,
            [](MainWindow &window) { window.showPage(u"trends"_s); })};
}

QList<Scene> windowScenes()
{
    const auto page = [](const QString &id) { return [id](MainWindow &window) { window.showPage(id); }; };
    const auto action = [](const QString &name) { return [name](MainWindow &window) { trigger(window, name); }; };
    QList<Scene> scenes{
        windowScene(u"healthy"_s, haveGoodDay),
        windowScene(u"critical"_s, haveBadDay),
        windowScene(u"peers that do not answer"_s,
            [](GuiBench &bench) {
                bench.bench.httpOverride = [](Key, const Asked &) {
                    return std::optional<Bench::Reply>(failure(ErrorCode::Refused, u"ℵ"_s));
                };
            }),
        windowScene(u"first start"_s, {}, {}),
        windowScene(u"broken file"_s, {}, u"\nformat = 1\nname = \"factory\"\nzone = \"Europe/Madird\"\n"_s),
        windowScene(u"no checks"_s, {}, u"\nformat = 1\nname = \"factory\"\ntitle = \"Factory\"\n"_s),
        windowScene(u"not trusted"_s, {}, ownStack(fullStack)),
        windowScene(u"trust"_s, {}, ownStack(fullStack),
            [](MainWindow &window) {
                window.findChild<QWidget *>(u"trustNotice"_s)->findChild<QPushButton *>()->click();
            }),
        windowScene(u"warnings of the file"_s, {}, u"\ncolour = 3\n"_s + QString::fromUtf8(fullStack),
            [](MainWindow &window) { window.findChild<QPushButton *>(u"diagnosticsButton"_s)->click(); }),
        windowScene(u"palette"_s, haveBadDay, shipped, action(u"searchAction"_s)),
        windowScene(u"keys"_s, haveGoodDay, shipped, action(u"keysAction"_s)),
        windowScene(u"activity"_s, haveBadDay, shipped, action(u"activityAction"_s)),
        windowScene(u"support file"_s, haveGoodDay, shipped, action(u"supportAction"_s)),
        windowScene(u"filter"_s, haveGoodDay, shipped, [](MainWindow &window) { trigger(window, u"filterAction"_s); }),
        windowScene(u"help"_s, haveGoodDay, shipped, page(u"help"_s)),
    };
    for (const QString &kind : {u"checkTable"_s, u"signTable"_s}) {
        for (const int row : {0, 1, 3, 6})
            scenes << windowScene(
                u"evidence of %1 %2"_s.arg(kind).arg(row), haveBadDay, shipped, [=](MainWindow &window) {
                    window.findChild<QAbstractItemView *>(kind)->setCurrentIndex(
                        window.findChild<QAbstractItemView *>(kind)->model()->index(row, 1));
                });
    }
    for (int section = 0; section <= int(gui::SettingsPage::Section::Program); ++section)
        scenes << windowScene(u"settings %1"_s.arg(section), haveGoodDay, ownStack(fullStack), [=](MainWindow &window) {
            window.showPage(u"settings"_s);
            choose(window, u"sectionList"_s, section);
        });
    return scenes;
}

/*! A list of the page of checklists, in one of its views. */
void showList(MainWindow &window, const QString &list, const QString &view)
{
    window.showPage(u"checklists"_s);
    auto *page = window.findChild<gui::ChecklistsPage *>();
    const auto *lists = page->findChild<QAbstractItemView *>(u"listView"_s);
    waitFor([lists] { return lists->model()->rowCount() > 0; }, u"the checklists"_s);
    page->showList(list);
    const auto *items = page->findChild<QAbstractItemView *>(u"runView"_s);
    if (list == "weekly"_L1)
        waitFor([items] { return items->model()->rowCount() > 0; }, u"the items"_s);
    page->showView(view);
    if (view == "history"_L1) {
        const auto *past = page->findChild<QAbstractItemView *>(u"periodTable"_s);
        waitFor([past] { return past->model()->rowCount() > 0; }, u"the past"_s);
    }
}

QList<Scene> listScenes()
{
    const auto shown = [](const QString &list, const QString &view, const QString &then = {}) {
        return [=](MainWindow &window) {
            showList(window, list, view);
            if (!then.isEmpty())
                trigger(window, then);
        };
    };
    return {
        windowScene(u"checklists"_s, haveLists, shipped, shown(u"weekly"_s, u"list"_s)),
        windowScene(u"checklists one by one"_s, haveLists, shipped, shown(u"weekly"_s, u"oneByOne"_s)),
        windowScene(u"checklists history"_s, haveLists, shipped, shown(u"weekly"_s, u"history"_s)),
        windowScene(u"checklists no run"_s, haveLists, shipped, shown(u"pre-deployment"_s, u"list"_s)),
        windowScene(u"checklists done"_s, haveListsDone, shipped, shown(u"daily"_s, u"list"_s)),
        windowScene(
            u"checklists without a stack"_s, {}, {}, [](MainWindow &window) { window.showPage(u"checklists"_s); }),
        windowScene(u"checklist sign off"_s, haveLists, shipped, shown(u"daily"_s, u"list"_s, u"signOffAction"_s)),
        windowScene(u"checklist reason"_s, haveLists, shipped, shown(u"weekly"_s, u"list"_s, u"notApplicableAction"_s)),
        windowScene(u"checklist new run"_s, haveLists, shipped, shown(u"weekly"_s, u"list"_s, u"newRunAction"_s)),
        windowScene(u"checklist import"_s, haveLists, shipped,
            [](MainWindow &window) {
                showList(window, u"weekly"_s, u"list"_s);
                trigger(window, u"importListsAction"_s);
                auto *dialog = window.findChild<gui::ListImportDialog *>();
                dialog->readFrom(QStringLiteral(CONCHE_SOURCE_DIR "/tests/data/checklists/handbook.md"));
                const auto *found = dialog->findChild<QAbstractItemView *>(u"candidateList"_s);
                waitFor([found] { return found->model()->rowCount() > 0; }, u"the document"_s);
            }),
    };
}

QList<Scene> dialogScenes()
{
    QList<Scene> scenes;
    for (const ImportStep step : {ImportStep::Begun, ImportStep::Read, ImportStep::Asked, ImportStep::Tested})
        scenes << dialogScene(
            u"import %1"_s.arg(int(step)), [step](PageBench &bench) { return importDialog(bench, step); });
    scenes << dialogScene(
        u"acknowledge"_s, [](PageBench &bench) { return quietDialog(bench, gui::QuietDialog::Kind::Acknowledged); });
    scenes << dialogScene(
        u"mute"_s, [](PageBench &bench) { return quietDialog(bench, gui::QuietDialog::Kind::Muted); });
    scenes << dialogScene(u"credential"_s, [](PageBench &bench) {
        return std::make_unique<gui::CredentialDialog>(
            secrets::CredentialReference{secrets::CredentialReference::Kind::Keychain, u"factory/influxdb"_s},
            u"InfluxDB"_s, bench.bench.keychain);
    });
    return scenes;
}

} // namespace

QList<Scene> allScenes()
{
    return windowScenes() + trendScenes() + listScenes() + dialogScenes();
}

const QRegularExpression &wordsOfOthers()
{
    static const QRegularExpression expression = [] {
        // Addresses, paths, references to secrets; keys of the keyboard; zones and dates.
        QStringList parts{u"(?<!\\w)https?://[^\\s\u27e7<]+"_s, u"\\blocalhost:[^\\s\u27e7<]+"_s, u":?(/[\\w.+-]+)+"_s,
            u"\\b(env|file|keychain):[\\w/]+"_s, u"\\b((Ctrl|Shift|Alt)\\+)+[\\w,/]+"_s, u"\\bF\\d+\\b"_s,
            u"^Return, Enter$"_s, u"\\b(Europe|Etc)/\\w+|\\bUTC([+-]\\d+)?"_s, u"\\b\\d+ \\w+ \\d{4}\\b"_s};
        QStringList words;
        const auto add = [&words](const stack::Stack &stack) {
            words << stack.name << stack.title << stack.zone;
            for (const stack::Check &check : stack.checks)
                words << check.id << check.title;
            for (const stack::Sign &sign : stack.signs)
                words << sign.id << sign.title;
            for (const stack::Link &link : stack.links)
                words << link.title;
            for (const stack::Metric &metric : stack.metrics)
                words << metric.id << metric.title << metric.group << metric.unit;
        };
        add(shippedStack());
        add(*stack::stackFromToml(fullStack, u"factory.toml"_s).stack);
        add(*stack::stackFromToml(trendStack, u"factory.toml"_s).stack);
        words << u"factory.toml"_s << u"factory.yml"_s;
        // Checklists are written by people, in their language.
        const auto addList = [&words](const checklists::Checklist &list) {
            words << list.id << list.title << list.title.simplified();
            for (const checklists::Item &item : list.items)
                words << item.title.simplified() << item.detail.simplified() << item.help.trimmed() << item.section
                      << item.command;
        };
        for (const checklists::ChecklistFile &file : checklists::readChecklists({})) {
            if (file.list)
                addList(*file.list);
        }
        words << u"marc"_s << u"nora"_s << u"as it should be"_s << u"Daily checks"_s << u"Weekly cleaning"_s
              << u"Training points"_s << u"Handbook of the roastery"_s
              << u"Classifier fell to 0.87 on Tue, back since Wed"_s;
        // Why a peer was not reached is remembered in the words of then; months come from the locale.
        words << u"MLflow at"_s << u"refused the connection"_s << u"start it, or correct the address"_s << u"Mar"_s;
        // Topics of the help are written in each language by themselves.
        QStringList topics;
        for (const gui::Topic &topic : gui::ourTopics(QLocale()))
            topics << QRegularExpression::escape(topic.title);
        parts << u"^(?:%1)(?=$|, )"_s.arg(topics.join(u'|'));
        words.removeAll({});
        std::ranges::sort(words, [](const QString &left, const QString &right) { return left.size() > right.size(); });
        for (const QString &word : std::as_const(words))
            parts << u"(?<!\\w)"_s + QRegularExpression::escape(word) + u"(?!\\w)"_s;
        // What peers are called, and what they say.
        parts << u"\\b(MLflow|InfluxDB|PostgreSQL|English|Español|chat|ops|healthy|Features Ready)\\b"_s
              << u"\\bschema version \\w+"_s << u"\\bchocolate_factory_\\w+"_s << u"ℵ"_s
              << u"\\b(fastapi-app|influxdb|mlflow|postgres)\\b"_s;
        // Qt's own words; its catalogues are no business of ours.
        parts << u"^(Cancel|Close|Save)$"_s;
        return QRegularExpression(parts.join(u'|'), QRegularExpression::UseUnicodePropertiesOption);
    }();
    return expression;
}

} // namespace conche::tests
