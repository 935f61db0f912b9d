// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearancesection.h"

#include "ui_settings_appearance.h"

#include <QSignalBlocker>
#include <QTimeZone>

namespace conche::gui {

using namespace Qt::StringLiterals;

AppearanceSection::AppearanceSection(Settings &settings, QWidget *parent)
    : SettingsSection(parent)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::AppearanceSection>())
{
    m_ui->setupUi(this);
    m_ui->headingLabel->setRole(PlainLabel::Role::Title);
    m_ui->languageNote->setRole(PlainLabel::Role::SmallSecondary);
    m_ui->languageCombo->addItem(tr("As the desktop has it"), QString());
    // A language is called by its own name, whatever language the window speaks.
    m_ui->languageCombo->addItem(u"English"_s, u"en"_s);
    m_ui->languageCombo->addItem(u"Español"_s, u"es"_s);
    m_ui->zoneCombo->addItem(tr("The stack's zone"));
    //: %1 is a time zone
    m_ui->zoneCombo->addItem(tr("The zone of this machine (%1)").arg(QString::fromUtf8(QTimeZone::systemTimeZoneId())));
    m_ui->zoneCombo->addItem(u"UTC"_s);
    connect(m_ui->appearanceCombo, &QComboBox::activated, this,
        [this](int index) { m_settings.setAppearance(Appearance(index)); });
    connect(m_ui->contrastCombo, &QComboBox::activated, this,
        [this](int index) { m_settings.setContrast(ContrastChoice(index)); });
    connect(m_ui->motionCombo, &QComboBox::activated, this,
        [this](int index) { m_settings.setMotion(MotionChoice(index)); });
    connect(m_ui->textSpin, &QSpinBox::valueChanged, this, [this](int percent) { m_settings.setTextPercent(percent); });
    m_ui->textSpin->setKeyboardTracking(false);
    connect(m_ui->languageCombo, &QComboBox::activated, this,
        [this](int index) { m_settings.setLanguage(m_ui->languageCombo->itemData(index).toString()); });
    connect(
        m_ui->zoneCombo, &QComboBox::activated, this, [this](int index) { m_settings.setShownZone(ShownZone(index)); });
    connect(m_ui->resetButton, &QPushButton::clicked, this, &AppearanceSection::reset);
    connect(&m_settings, &Settings::changed, this, &AppearanceSection::showChoices);
    showChoices();
}

AppearanceSection::~AppearanceSection() = default;

void AppearanceSection::showChoices()
{
    const QSignalBlocker blocker(m_ui->textSpin);
    m_ui->appearanceCombo->setCurrentIndex(int(m_settings.appearance()));
    m_ui->contrastCombo->setCurrentIndex(int(m_settings.contrast()));
    m_ui->motionCombo->setCurrentIndex(int(m_settings.motion()));
    m_ui->textSpin->setValue(m_settings.textPercent());
    m_ui->languageCombo->setCurrentIndex(std::max(0, m_ui->languageCombo->findData(m_settings.language())));
    m_ui->zoneCombo->setCurrentIndex(int(m_settings.shownZone()));
}

void AppearanceSection::setOverview(const models::Overview &overview)
{
    if (overview.stack)
        //: %1 is a time zone
        m_ui->zoneCombo->setItemText(0, tr("The stack's zone (%1)").arg(overview.stack->zone));
}

void AppearanceSection::reset()
{
    m_settings.setAppearance(Appearance::Desktop);
    m_settings.setContrast(ContrastChoice::Desktop);
    m_settings.setMotion(MotionChoice::Desktop);
    m_settings.setTextPercent(100);
    m_settings.setLanguage({});
    m_settings.setShownZone(ShownZone::Stack);
}

} // namespace conche::gui
