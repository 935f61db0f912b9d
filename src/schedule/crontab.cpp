// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crontab.h"

#include "process/command.h"

#include <QCoreApplication>

namespace conche::schedule {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Schedule)
};

QByteArray mark(const QString &stack, const char *which)
{
    return "# conche: " + stack.toUtf8() + ' ' + which + '\n';
}

/*! Where a whole line stands, -1 where nowhere. */
qsizetype lineIn(const QByteArray &text, const QByteArray &line)
{
    if (text.startsWith(line))
        return 0;
    const qsizetype found = text.indexOf(QByteArray('\n' + line));
    return found < 0 ? -1 : found + 1;
}

struct Span
{
    qsizetype begin = 0;
    qsizetype size = 0;
};

Result<Span> spanOf(const QByteArray &crontab, const QString &stack)
{
    const QByteArray first = mark(stack, "begin");
    const QByteArray last = mark(stack, "end");
    const qsizetype begin = lineIn(crontab, first);
    const qsizetype end = lineIn(crontab, last);
    if (begin < 0 && end < 0)
        return Span{crontab.size(), 0};
    const qsizetype next = begin < 0 ? -1 : lineIn(crontab.sliced(begin + first.size() - 1), first);
    if (begin < 0 || end < begin || next >= 0)
        //: %1 and %2 are lines of a crontab
        return failure(ErrorCode::BadConfiguration,
            Words::tr("the crontab does not have the lines \"%1\" and \"%2\" once each, in this order; take what is "
                      "left of them out with \"crontab -e\"")
                .arg(QString::fromUtf8(first.trimmed()), QString::fromUtf8(last.trimmed())));
    return Span{begin, end + last.size() - begin};
}

} // namespace

QByteArray crontabBlock(const DailyPlan &plan, QTime machineTime)
{
    QString settings;
    for (auto setting = plan.environment.cbegin(); setting != plan.environment.cend(); ++setting)
        settings += setting.key() + u'=' + process::shellQuoted(setting.value()) + u' ';
    process::Command check;
    check.program = plan.program;
    check.arguments = argumentsOf(plan);
    // To cron an unescaped "%" is the end of the command.
    const QString line = QString(settings + process::asShellLine(check)).replace(u"%"_s, u"\\%"_s);
    QString text = u"# Written by \"conche-cli schedule install\": %1.\n# Taken away by \"%2\".\n"_s.arg(
        titleOf(plan), removalOf(plan.stack));
    text += u"%1 %2 * * * %3\n"_s.arg(machineTime.minute()).arg(machineTime.hour()).arg(line);
    text += u"@reboot %1 --if-missed\n"_s.arg(line);
    return mark(plan.stack, "begin") + text.toUtf8() + mark(plan.stack, "end");
}

Result<QByteArray> blockIn(const QByteArray &crontab, const QString &stack)
{
    return spanOf(crontab, stack).map([&](Span span) { return crontab.mid(span.begin, span.size); });
}

Result<QByteArray> withBlock(const QByteArray &crontab, const QString &stack, const QByteArray &block)
{
    return spanOf(crontab, stack).map([&](Span span) {
        QByteArray edited = crontab;
        // A last line without its end would swallow our first one.
        const bool isOpen = span.size == 0 && !block.isEmpty() && !crontab.isEmpty() && !crontab.endsWith('\n');
        return edited.replace(span.begin, span.size, isOpen ? QByteArray('\n' + block) : block);
    });
}

} // namespace conche::schedule
