// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkssection.h"

#include "gui/openfile.h"
#include "ui_settings_checks.h"

#include <QFile>
#include <QSignalBlocker>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

enum Every { AsInFile, Minutes, WhenAsked };

constexpr qint64 largestFile = 1024 * 1024;

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(largestFile) : QByteArray();
}

} // namespace

ChecksSection::ChecksSection(Settings &settings, QWidget *parent)
    : SettingsSection(parent)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::ChecksSection>())
{
    m_ui->setupUi(this);
    m_ui->headingLabel->setRole(PlainLabel::Role::Title);
    m_ui->introLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->placeLabel->setRole(PlainLabel::Role::SmallSecondary);
    m_ui->minutesSpin->setKeyboardTracking(false);
    m_ui->intervalTable->showModel(m_model, models::IntervalModel::Title);
    m_ui->intervalTable->setMostRows(16);
    connect(m_ui->everyCombo, &QComboBox::activated, this, &ChecksSection::choose);
    connect(m_ui->minutesSpin, &QSpinBox::valueChanged, this, &ChecksSection::choose);
    connect(m_ui->resetButton, &QPushButton::clicked, this, [this] { m_settings.setIntervalMinutes(0); });
    connect(m_ui->openFileButton, &QPushButton::clicked, this, &ChecksSection::openFile);
    connect(m_ui->intervalTable, &TableView::currentRowChanged, this, &ChecksSection::showPlace);
    connect(&m_settings, &Settings::changed, this, &ChecksSection::showChoices);
    showChoices();
}

ChecksSection::~ChecksSection() = default;

void ChecksSection::choose()
{
    switch (m_ui->everyCombo->currentIndex()) {
    case Minutes:
        m_settings.setIntervalMinutes(m_ui->minutesSpin->value());
        break;
    case WhenAsked:
        m_settings.setIntervalMinutes(-1);
        break;
    default:
        m_settings.setIntervalMinutes(0);
    }
}

void ChecksSection::showChoices()
{
    const int minutes = m_settings.intervalMinutes();
    const QSignalBlocker blocker(m_ui->minutesSpin);
    m_ui->everyCombo->setCurrentIndex(minutes == 0 ? AsInFile : minutes > 0 ? Minutes : WhenAsked);
    m_ui->minutesSpin->setVisible(minutes > 0);
    if (minutes > 0) {
        m_ui->minutesSpin->setValue(minutes);
        m_ui->minutesSpin->setSuffix(tr(" minute(s)", nullptr, minutes));
    }
    if (m_stack)
        m_model.setRows(models::intervalRows(*m_stack, minutes));
}

void ChecksSection::setOverview(const models::Overview &overview)
{
    m_stack = overview.stack;
    m_path = overview.path;
    if (!m_stack)
        m_model.setRows({});
    showChoices();
    showPlace();
}

void ChecksSection::showPlace()
{
    const bool isFile = !m_path.isEmpty() && !m_path.startsWith(u':');
    m_ui->openFileButton->setEnabled(isFile);
    const QString id = m_ui->intervalTable->currentKey();
    if (m_path.startsWith(u':') && m_stack) {
        //: %1 is a command line
        m_ui->placeLabel->setText(tr("This stack file is built into Conche. To change it, make a copy of your own: %1")
                                      .arg(u"conche-cli stack show %1 --source"_s.arg(m_stack->name)));
    } else if (!isFile || id.isEmpty()) {
        m_ui->placeLabel->clear();
    } else if (const int line = models::lineOfCheck(textOf(m_path), id); line > 0) {
        //: %1 is a check, %2 a place in a file as path:line
        m_ui->placeLabel->setText(tr("To change \"%1\" for everybody, edit \"interval\" at %2")
                                      .arg(id, u"%1:%2"_s.arg(m_path, QString::number(line))));
    } else {
        //: %1 is a check, %2 a path
        m_ui->placeLabel->setText(tr("To change \"%1\" for everybody, edit \"interval\" in %2").arg(id, m_path));
    }
}

void ChecksSection::openFile()
{
    if (const QString trouble = gui::openFile(m_path); !trouble.isEmpty())
        m_ui->placeLabel->setText(trouble);
}

} // namespace conche::gui
