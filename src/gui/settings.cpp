// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <QMetaEnum>
#include <QStandardPaths>

#include <algorithm>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestText = 75;
constexpr int largestText = 300;

// Names, not numbers, so that the file can be read and its values can be sorted anew.
template <typename Enum>
Enum fromName(const QVariant &value, Enum otherwise)
{
    bool isKnown = false;
    const int number = QMetaEnum::fromType<Enum>().keyToValue(value.toString().toLatin1().constData(), &isKnown);
    return isKnown ? static_cast<Enum>(number) : otherwise;
}

template <typename Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

} // namespace

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_file(path, QSettings::IniFormat)
{
}

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/conche/conche.conf"_s;
}

void Settings::choose(const QString &key, const QVariant &value)
{
    if (m_file.value(key) == value && trouble().isEmpty())
        return;
    m_file.setValue(key, value);
    m_file.sync(); // so that it is known whether it lasts
    Q_EMIT changed();
}

QString Settings::trouble() const
{
    // An object keeps the first trouble that it had; another one of the same file tries to write what waits.
    if (QSettings(m_file.fileName(), QSettings::IniFormat).status() != QSettings::AccessError)
        return {};
    //: %1 is a path
    return tr("The settings cannot be written to %1, so they last only until Conche ends. Make room for the file, or "
              "make it yours to write, and choose again.")
        .arg(m_file.fileName());
}

Appearance Settings::appearance() const
{
    return fromName(m_file.value(u"appearance"_s), Appearance::Desktop);
}

void Settings::setAppearance(Appearance appearance)
{
    choose(u"appearance"_s, nameOf(appearance));
}

ContrastChoice Settings::contrast() const
{
    return fromName(m_file.value(u"contrast"_s), ContrastChoice::Desktop);
}

void Settings::setContrast(ContrastChoice contrast)
{
    choose(u"contrast"_s, nameOf(contrast));
}

MotionChoice Settings::motion() const
{
    return fromName(m_file.value(u"motion"_s), MotionChoice::Desktop);
}

void Settings::setMotion(MotionChoice motion)
{
    choose(u"motion"_s, nameOf(motion));
}

int Settings::textPercent() const
{
    return std::clamp(m_file.value(u"text_percent"_s, 100).toInt(), smallestText, largestText);
}

void Settings::setTextPercent(int percent)
{
    choose(u"text_percent"_s, std::clamp(percent, smallestText, largestText));
}

ShownZone Settings::shownZone() const
{
    return fromName(m_file.value(u"zone"_s), ShownZone::Stack);
}

void Settings::setShownZone(ShownZone zone)
{
    choose(u"zone"_s, nameOf(zone));
}

QString Settings::language() const
{
    return m_file.value(u"language"_s).toString();
}

void Settings::setLanguage(const QString &language)
{
    choose(u"language"_s, language);
}

bool Settings::closesToTray() const
{
    return m_file.value(u"close_to_tray"_s, true).toBool();
}

void Settings::setClosesToTray(bool closes)
{
    choose(u"close_to_tray"_s, closes);
}

bool Settings::notifies() const
{
    return m_file.value(u"notify"_s, true).toBool();
}

void Settings::setNotifies(bool notifies)
{
    choose(u"notify"_s, notifies);
}

int Settings::intervalMinutes() const
{
    return std::clamp(m_file.value(u"interval_minutes"_s, 0).toInt(), -1, 24 * 60);
}

void Settings::setIntervalMinutes(int minutes)
{
    choose(u"interval_minutes"_s, minutes);
}

QString Settings::lastStack() const
{
    return m_file.value(u"last_stack"_s).toString();
}

void Settings::setLastStack(const QString &path)
{
    m_file.setValue(u"last_stack"_s, path);
}

QStringList Settings::openedStacks() const
{
    return m_file.value(u"opened_stacks"_s).toStringList();
}

void Settings::addOpenedStack(const QString &path)
{
    QStringList paths = openedStacks();
    if (paths.contains(path))
        return;
    m_file.setValue(u"opened_stacks"_s, paths << path);
}

void Settings::forgetStack(const QString &path)
{
    QStringList paths = openedStacks();
    if (paths.removeAll(path) > 0)
        m_file.setValue(u"opened_stacks"_s, paths);
    if (lastStack() == path)
        m_file.remove(u"last_stack"_s);
}

bool Settings::isRefused(const QString &hash) const
{
    return m_file.value(u"refused/"_s + hash).toBool();
}

void Settings::setRefused(const QString &hash, bool isRefused)
{
    if (this->isRefused(hash) != isRefused)
        choose(u"refused/"_s + hash, isRefused);
}

bool Settings::isTold(const QString &what) const
{
    return m_file.value(u"told/"_s + what).toBool();
}

bool Settings::tellOnce(const QString &what)
{
    if (isTold(what))
        return false;
    m_file.setValue(u"told/"_s + what, true);
    return true;
}

QByteArray Settings::state(const QString &name) const
{
    return m_file.value(u"state/"_s + name).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    m_file.setValue(u"state/"_s + name, state);
}

} // namespace conche::gui
