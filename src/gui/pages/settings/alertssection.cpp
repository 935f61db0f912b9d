// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertssection.h"

#include "ui_settings_alerts.h"

#include <QSignalBlocker>

namespace conche::gui {

using namespace Qt::StringLiterals;

AlertsSection::AlertsSection(StackSession &session, Settings &settings, QWidget *parent)
    : SettingsSection(parent)
    , m_session(session)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::AlertsSection>())
{
    m_ui->setupUi(this);
    m_ui->headingLabel->setRole(PlainLabel::Role::Title);
    m_ui->rulesLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->notifyNote->setRole(PlainLabel::Role::SmallSecondary);
    m_ui->channelTable->showModel(m_model, models::ChannelModel::Way);
    m_ui->notifyCheck->setChecked(m_settings.notifies());
    connect(m_ui->channelTable, &TableView::currentRowChanged, this, &AlertsSection::showRow);
    connect(m_ui->testButton, &QPushButton::clicked, this, &AlertsSection::test);
    connect(m_ui->notifyCheck, &QCheckBox::toggled, this, [this](bool on) { m_settings.setNotifies(on); });
    connect(m_ui->resetButton, &QPushButton::clicked, this, [this] { m_settings.setNotifies(true); });
    connect(&m_settings, &Settings::changed, this, [this] {
        const QSignalBlocker blocker(m_ui->notifyCheck);
        m_ui->notifyCheck->setChecked(m_settings.notifies());
    });
    showRow();
}

AlertsSection::~AlertsSection() = default;

void AlertsSection::setOverview(const models::Overview &overview)
{
    QList<models::ChannelRow> rows;
    if (overview.stack) {
        for (const stack::Channel &channel : overview.stack->alerts.channels) {
            const int known = m_model.rowOf(channel.name);
            models::ChannelRow row = known < 0 ? models::ChannelRow() : m_model.rows()[known];
            row.name = channel.name;
            row.way = models::wayText(channel);
            rows << row;
        }
    }
    m_model.setRows(rows);
    const bool hasChannels = !rows.isEmpty();
    m_ui->channelTable->setVisible(hasChannels);
    m_ui->testButton->setVisible(hasChannels);
    if (!overview.stack)
        m_ui->rulesLabel->setText(tr("The stack file cannot be read, so nobody is told by it."));
    else if (!hasChannels)
        m_ui->rulesLabel->setText(tr("The stack file names no channel, so nobody is told but who looks. [alerts] in it "
                                     "adds mail, a webhook or a program."));
    else
        m_ui->rulesLabel->setText(models::alertsText(overview.stack->alerts, overview.stack->zone));
    showRow();
}

void AlertsSection::showRow()
{
    const int row = m_model.rowOf(m_ui->channelTable->currentKey());
    m_ui->testButton->setEnabled(row >= 0 && !m_underWay.contains(m_model.rows()[row].name));
    m_ui->resultLabel->setText(row >= 0 ? m_model.rows()[row].test : QString());
    m_ui->resultLabel->setVisible(!m_ui->resultLabel->text().isEmpty());
    if (row >= 0)
        //: %1 is the name of an alert channel
        m_ui->testButton->setText(
            tr("Send a &test through %1").arg(QString(m_model.rows()[row].name).replace(u'&', u"&&"_s)));
}

void AlertsSection::test()
{
    const QString channel = m_ui->channelTable->currentKey();
    if (channel.isEmpty() || m_underWay.contains(channel))
        return;
    m_underWay.insert(channel);
    setTest(channel, std::nullopt, tr("Being sent…"));
    m_session.testChannel(channel, this, [this, channel](const Result<void> &sent) {
        m_underWay.remove(channel);
        if (sent)
            //: %1 is the name of an alert channel
            setTest(channel, Verdict::Ok, tr("Sent through %1; see whether it came").arg(channel));
        else
            setTest(channel, Verdict::Critical, sent.error().message);
    });
}

void AlertsSection::setTest(const QString &channel, std::optional<Verdict> verdict, const QString &sentence)
{
    QList<models::ChannelRow> rows = m_model.rows();
    for (models::ChannelRow &row : rows) {
        if (row.name != channel)
            continue;
        row.tested = verdict;
        row.test = sentence;
    }
    m_model.setRows(rows);
    showRow();
}

} // namespace conche::gui
