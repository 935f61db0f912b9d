// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

#include <optional>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Autostart)
};

// A desktop entry is no more than a page.
constexpr qint64 longestFile = 64 * 1024;
const QString group = u"[Desktop Entry]"_s;

std::optional<QString> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.read(longestFile));
}

/*! The line of the entry's main group with this key, as an index; -1 where there is none. */
qsizetype lineOf(const QStringList &lines, const QString &key)
{
    const QRegularExpression pattern(u"^%1\\s*="_s.arg(QRegularExpression::escape(key)));
    for (qsizetype i = lines.indexOf(group) + 1; i > 0 && i < lines.size() && !lines.at(i).startsWith(u'['); ++i) {
        if (pattern.match(lines.at(i)).hasMatch())
            return i;
    }
    return -1;
}

QString valueOf(const QStringList &lines, const QString &key)
{
    const qsizetype line = lineOf(lines, key);
    return line < 0 ? QString() : lines.at(line).section(u'=', 1).trimmed();
}

void setValue(QStringList &lines, const QString &key, const QString &value)
{
    const qsizetype line = lineOf(lines, key);
    if (line >= 0)
        lines[line] = key + u'=' + value;
    else
        lines.insert(lines.indexOf(group) + 1, key + u'=' + value);
}

/*! A word of an Exec line (Desktop Entry Specification 1.5, "The Exec key"): quoted, then escaped as any string. */
QString quoted(QString word)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@+=:,./-]+\\z"_s);
    if (plain.match(word).hasMatch())
        return word;
    static const QRegularExpression special(u"([\"`$\\\\])"_s);
    word.replace(special, u"\\\\1"_s).replace(u"%"_s, u"%%"_s);
    word.replace(u"\\"_s, u"\\\\"_s);
    return u'"' + word + u'"';
}

QString entryText(const QString &program)
{
    return u"[Desktop Entry]\nType=Application\nName=Conche\n"
           "Comment=Look after a machine-learning stack of your own\nExec=%1 --hidden\n"
           "Icon=io.github.conche.conche\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"_s.arg(quoted(program));
}

Result<void> write(const QString &path, const QString &text)
{
    QSaveFile file(path);
    const QByteArray content = text.toUtf8();
    if (QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(content) == content.size() && file.commit())
        return {};
    //: %1 is a path, %2 the system's reason
    return failure(ErrorCode::StorageFailed,
        Words::tr("%1 cannot be written, so the start with the session stays as it was: %2")
            .arg(path, file.errorString()));
}

} // namespace

Autostart::Autostart(QString program, QString path)
    : m_program(std::move(program))
    , m_path(std::move(path))
{
}

QString Autostart::nameOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const QString found = QStandardPaths::findExecutable(name);
    const bool isSame = !found.isEmpty() && QFileInfo(found).canonicalFilePath() == QFileInfo(path).canonicalFilePath();
    return isSame ? name : path;
}

QString Autostart::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/autostart/io.github.conche.conche.desktop"_s;
}

bool Autostart::isOn() const
{
    const QStringList lines = read(m_path).value_or(QString()).split(u'\n');
    // OnlyShowIn and NotShowIn are a user's way to say where, not whether.
    return !valueOf(lines, u"Exec"_s).isEmpty() && valueOf(lines, u"Hidden"_s) != "true"_L1
        && valueOf(lines, u"X-GNOME-Autostart-enabled"_s) != "false"_L1;
}

Result<void> Autostart::set(bool on)
{
    if (on == isOn())
        return {};
    const QString text = read(m_path).value_or(QString());
    if (!on && text == entryText(m_program)) {
        QFile file(m_path);
        if (file.remove())
            return {};
        //: %1 is a path, %2 the system's reason
        return failure(ErrorCode::StorageFailed,
            Words::tr("%1 cannot be removed, so Conche still starts with the session: %2")
                .arg(m_path, file.errorString()));
    }
    QStringList lines = text.split(u'\n');
    if (on && valueOf(lines, u"Exec"_s).isEmpty())
        return write(m_path, entryText(m_program));
    // Somebody edited it: it is switched, and what was written into it stays.
    setValue(lines, u"Hidden"_s, on ? u"false"_s : u"true"_s);
    if (on && lineOf(lines, u"X-GNOME-Autostart-enabled"_s) >= 0)
        setValue(lines, u"X-GNOME-Autostart-enabled"_s, u"true"_s);
    return write(m_path, lines.join(u'\n'));
}

} // namespace conche::gui
