// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programsection.h"

#include "gui/copytext.h"
#include "gui/shownzone.h"
#include "process/command.h"
#include "schedule/cronplace.h"
#include "schedule/systemdplace.h"
#include "stack/stackfile.h"
#include "ui_settings_program.h"

#include <QEvent>
#include <QFileInfo>
#include <QSignalBlocker>
#include <QTimeZone>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

/*! What --stack finds this file by from any folder: its name where it has one, else its path. */
QString lastingName(const QString &path)
{
    for (const stack::FoundStack &found : stack::findStacks()) {
        if (found.path == path)
            return found.name;
    }
    return path;
}

} // namespace

ProgramSection::ProgramSection(const Services &services, AutostartSwitch *autostart, QWidget *parent)
    : SettingsSection(parent)
    , m_services(services)
    , m_autostart(autostart)
    , m_ui(std::make_unique<Ui::ProgramSection>())
{
    m_ui->setupUi(this);
    m_ui->headingLabel->setRole(PlainLabel::Role::Title);
    m_ui->dailyHeading->setRole(PlainLabel::Role::Strong);
    m_ui->dailyIntro->setRole(PlainLabel::Role::Secondary);
    m_ui->autostartNote->setRole(PlainLabel::Role::SmallSecondary);
    m_places.push_back(std::make_unique<schedule::SystemdPlace>(services.tools.runner));
    m_places.push_back(
        std::make_unique<schedule::CronPlace>(services.tools.runner, services.tools.clock, schedule::machineZone()));
    m_ui->autostartCheck->setVisible(m_autostart != nullptr);
    m_ui->autostartNote->hide();
    showAutostart();
    m_ui->trayCheck->setChecked(services.settings.closesToTray());
    connect(m_ui->autostartCheck, &QCheckBox::toggled, this, &ProgramSection::setAutostart);
    connect(m_ui->trayCheck, &QCheckBox::toggled, this, [this](bool on) { m_services.settings.setClosesToTray(on); });
    connect(m_ui->resetButton, &QPushButton::clicked, this, [this] {
        m_services.settings.setClosesToTray(true);
        if (m_autostart && m_autostart->isOn())
            setAutostart(false);
    });
    connect(m_ui->lookButton, &QPushButton::clicked, this, &ProgramSection::look);
    connect(m_ui->copyButton, &QPushButton::clicked, this,
        [this] { copyText(m_ui->commandView->toPlainText(), *m_ui->commandView); });
    connect(&services.settings, &Settings::changed, this, [this] {
        const QSignalBlocker blocker(m_ui->trayCheck);
        m_ui->trayCheck->setChecked(m_services.settings.closesToTray());
        showDaily(); // times are shown in the zone that was chosen
    });
    showDaily();
}

ProgramSection::~ProgramSection() = default;

void ProgramSection::showAutostart()
{
    const QSignalBlocker blocker(m_ui->autostartCheck);
    m_ui->autostartCheck->setChecked(m_autostart && m_autostart->isOn());
}

void ProgramSection::setAutostart(bool on)
{
    const Result<void> set = m_autostart->set(on);
    m_ui->autostartNote->setText(set ? QString() : set.error().message);
    m_ui->autostartNote->setVisible(!set);
    showAutostart();
}

void ProgramSection::setOverview(const models::Overview &overview)
{
    const bool isSame = overview.stack && m_plan.stack == overview.stack->name && m_path == overview.path;
    if (isSame || !overview.stack)
        return;
    m_path = overview.path;
    m_plan.stack = overview.stack->name;
    m_plan.named = lastingName(overview.path);
    m_plan.zone = overview.stack->zone;
    m_plan.program = QCoreApplication::applicationDirPath() + u"/conche-cli"_s;
    m_ui->commandView->setText(u"conche-cli schedule install --stack %1"_s.arg(process::shellQuoted(m_plan.named)));
    m_found.clear();
    showDaily();
    if (isVisible())
        look();
}

void ProgramSection::showEvent(QShowEvent *event)
{
    SettingsSection::showEvent(event);
    showAutostart();
    look();
}

void ProgramSection::look()
{
    if (m_plan.stack.isEmpty())
        return;
    const int thisLook = ++m_looks;
    m_found.clear();
    showDaily();
    for (const std::unique_ptr<schedule::Place> &place : m_places) {
        place->look(m_plan, this, [this, thisLook, name = place->name()](const Result<schedule::Standing> &standing) {
            if (thisLook == m_looks)
                take(name, standing);
        });
    }
}

void ProgramSection::take(const QString &place, const Result<schedule::Standing> &standing)
{
    m_found.insert(place, standing);
    showDaily();
}

void ProgramSection::changeEvent(QEvent *event)
{
    SettingsSection::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showDaily();
}

void ProgramSection::showDaily()
{
    CodeView *view = m_ui->commandView;
    view->setFixedHeight(3 * view->fontMetrics().height() + 2 * view->frameWidth());
    QStringList lines;
    bool isInstalled = false;
    stack::Stack ofZone;
    ofZone.zone = m_plan.zone;
    const QTimeZone zone = zoneShown(m_services.settings.shownZone(), ofZone);
    for (auto it = m_found.begin(); it != m_found.end(); ++it) {
        const Result<schedule::Standing> &standing = it.value();
        if (!standing || !standing->isInstalled())
            continue;
        isInstalled = true;
        //: %1 is a stack, %2 is systemd or cron
        QString line = tr("The daily check of %1 is run by %2.").arg(m_plan.stack, it.key());
        if (standing->next)
            //: %1 is a date and time, %2 a time zone
            line += u' '
                + tr("It runs next on %1 %2.")
                      .arg(standing->next->toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s),
                          QString::fromLatin1(zone.id()));
        lines << line;
        for (const QString &fault : standing->faults)
            //: %1 is a sentence
            lines << tr("It will not run: %1").arg(fault);
    }
    const bool isAsked = m_found.size() == std::ssize(m_places);
    if (m_plan.stack.isEmpty())
        lines << tr("The stack file cannot be read, so nothing can be said of its daily check.");
    else if (!isAsked && !isInstalled)
        lines << tr("systemd and cron are being asked…");
    else if (!isInstalled)
        //: %1 is a stack
        lines << tr("No daily check of %1 is installed. This command puts one in place, after showing it:")
                     .arg(m_plan.stack);
    m_ui->dailyLabel->setText(lines.join(u'\n'));
    const bool offers = !m_plan.stack.isEmpty() && isAsked && !isInstalled;
    m_ui->commandView->setVisible(offers);
    m_ui->copyButton->setVisible(offers);
}

} // namespace conche::gui
