// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics.h"

#include <QFile>
#include <QLocale>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

/*! In the order of the contents. */
const QStringList names{u"start"_s, u"checks"_s, u"signs"_s, u"levels"_s, u"metrics"_s, u"trends"_s, u"checklists"_s,
    u"habits"_s, u"emergency"_s, u"changes"_s, u"trust"_s};

QString read(const QString &language, const QString &name)
{
    QFile file(u":/conche/help/%1/%2.md"_s.arg(language, name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QList<Topic> ourTopics(const QLocale &locale)
{
    const QString language = locale.name().section(u'_', 0, 0);
    QList<Topic> topics;
    for (const QString &name : names) {
        QString text = read(language, name);
        if (text.isEmpty())
            text = read(u"en"_s, name);
        // The first line is the title: "# Where to look first".
        topics << Topic{name, text.section(u'\n', 0, 0).mid(2).trimmed(), text, Topic::Kind::Markdown};
    }
    return topics;
}

QVariant TopicModel::cell(const Topic &row, int, int role) const
{
    if (role == Qt::DisplayRole)
        return row.title;
    return role == SearchedRole ? QVariant(row.title + u'\n' + row.text) : QVariant();
}

} // namespace conche::gui
