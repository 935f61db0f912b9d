// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listreminder.h"

#include "gui/shownzone.h"

#include <QCoreApplication>

namespace conche::gui {

using namespace Qt::StringLiterals;
using checklists::Reminder;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Notifier)
};

constexpr qsizetype mostLines = 5;
const QString prefix = u"list:"_s;

QString keyOf(const models::Overview &overview)
{
    return overview.path + u" checklists"_s;
}

Notice noticeOf(const QList<Reminder> &news, const models::Overview &overview)
{
    const bool isOverdue = std::ranges::any_of(news, &Reminder::isOverdue);
    const QString stack = overview.stack->title.isEmpty() ? overview.stack->name : overview.stack->title;
    Notice notice{keyOf(overview), overview.path, {}, {}, {}, isOverdue ? Verdict::Warning : Verdict::Ok, false, true};
    const int count = int(news.size());
    notice.title = isOverdue
        //: Title of a notification; %1 is a stack, %n a count of checklists
        ? Words::tr("%1: %n checklist(s) overdue", nullptr, int(std::ranges::count_if(news, &Reminder::isOverdue)))
              .arg(stack)
        //: Title of a notification; %1 is a stack, %n a count of checklists
        : Words::tr("%1: %n checklist(s) due", nullptr, count).arg(stack);
    QStringList lines;
    for (const Reminder &reminder : news) {
        notice.subjects << listSubject(reminder.list);
        if (lines.size() < mostLines)
            lines << reminder.sentence;
    }
    if (count > mostLines)
        //: %n is a count of checklists that are not listed
        lines << Words::tr("and %n more", nullptr, count - int(mostLines));
    notice.text = lines.join(u'\n');
    return notice;
}

} // namespace

QString listSubject(const QString &list)
{
    return prefix + list;
}

QString listOfSubject(const QString &subject)
{
    return subject.startsWith(prefix) ? subject.mid(prefix.size()) : QString();
}

Reminding toRemind(ToldReminders before, const models::Overview &overview, bool notifies)
{
    if (!overview.stack || !overview.areListsRead)
        return {{}, {}, std::move(before)};
    const QTimeZone zone = zoneShown(ShownZone::Stack, overview.stack);
    const QList<Reminder> due = checklists::remindersOf(overview.board, zone);
    Reminding reminding;
    QList<Reminder> news;
    for (const Reminder &reminder : due) {
        const std::pair<QString, bool> now(reminder.run.period, reminder.isOverdue);
        const auto told = before.constFind(reminder.list);
        const bool isTold = told != before.constEnd() && (*told == now || (told->first == now.first && told->second));
        if (isTold)
            reminding.after.insert(reminder.list, *told);
        else
            news << reminder;
    }
    // What was told and is done takes its notification with it.
    if (!before.isEmpty() && reminding.after.isEmpty())
        reminding.closed << keyOf(overview);
    if (news.isEmpty() || !notifies || checklists::isQuiet(overview.stack->alerts.quiet, overview.now, zone))
        return reminding;
    for (const Reminder &reminder : std::as_const(news))
        reminding.after.insert(reminder.list, {reminder.run.period, reminder.isOverdue});
    reminding.closed.clear();
    reminding.notice = noticeOf(news, overview);
    return reminding;
}

ListReminder::ListReminder(Notifications &notifications, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_notifications(notifications)
    , m_settings(settings)
{
}

ListReminder::~ListReminder()
{
    if (!m_key.isEmpty())
        m_notifications.close(m_key);
}

void ListReminder::setOverview(const models::Overview &overview)
{
    const Reminding reminding = toRemind(m_told, overview, m_settings.notifies());
    m_told = reminding.after;
    for (const QString &key : reminding.closed)
        m_notifications.close(key);
    if (!reminding.notice)
        return;
    m_key = reminding.notice->key;
    m_notifications.show(*reminding.notice);
}

} // namespace conche::gui
