// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dailyplan.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace conche::schedule {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Schedule)
};

// cron cuts lines at line breaks, and its versions disagree about a backslash before a percent sign.
bool isCarried(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c == u'\\' || c.category() == QChar::Other_Control; });
}

/*! Whether an address names a user and a password. QUrl finds none without a scheme or behind a "#"; curl does. */
bool holdsPassword(const QString &address)
{
    static const QRegularExpression scheme(u"^[A-Za-z0-9+.-]*://"_s);
    const QString rest = QString(address).remove(scheme);
    return rest.left(rest.lastIndexOf(u'@') + 1).contains(u':');
}

} // namespace

Result<void> checkPlan(const DailyPlan &plan)
{
    QStringList texts{plan.program, plan.named};
    for (const QString &value : plan.environment)
        texts << value;
    for (const QString &text : std::as_const(texts)) {
        if (!isCarried(text))
            //: %1 is a path or the value of an environment variable
            return failure(ErrorCode::BadConfiguration,
                Words::tr("\"%1\" holds a backslash or a control character, which a schedule cannot carry; rename it")
                    .arg(text));
    }
    return {};
}

QStringList argumentsOf(const DailyPlan &plan)
{
    return {u"check"_s, u"--stack"_s, plan.named, u"--scheduled"_s};
}

QString titleOf(const DailyPlan &plan)
{
    return u"daily check of %1 at %2 %3"_s.arg(plan.stack, plan.at.toString(u"HH:mm"_s), plan.zone);
}

std::optional<QTime> timeIn(const QString &installed)
{
    static const QRegularExpression title(u"daily check of \\S+ at (\\d\\d:\\d\\d) "_s);
    const QTime time = QTime::fromString(title.match(installed).captured(1), u"HH:mm"_s);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QString removalOf(const QString &stack)
{
    return u"conche-cli schedule remove --stack "_s + stack;
}

QDateTime nextRun(const DailyPlan &plan, const QDateTime &now)
{
    const QTimeZone zone(plan.zone.toLatin1());
    QDateTime next(now.toTimeZone(zone).date(), plan.at, zone);
    if (next <= now)
        next = QDateTime(next.date().addDays(1), plan.at, zone);
    return next.toUTC();
}

QMap<QString, QString> lastingEnvironment(QStringList &withheld)
{
    QMap<QString, QString> kept;
    const auto keep = [&kept](const QString &name, const QString &usual = {}) {
        const QString value = qEnvironmentVariable(qPrintable(name));
        if (!value.isEmpty() && value != usual)
            kept.insert(name, value);
    };
    keep(u"XDG_CONFIG_HOME"_s, QDir::homePath() + u"/.config"_s);
    keep(u"XDG_DATA_HOME"_s, QDir::homePath() + u"/.local/share"_s);
    keep(u"XDG_STATE_HOME"_s, QDir::homePath() + u"/.local/state"_s);
    for (const QString &name : {u"PATH"_s, u"LANG"_s, u"SSL_CERT_FILE"_s, u"DOCKER_HOST"_s, u"DOCKER_CONTEXT"_s,
             u"DOCKER_CONFIG"_s, u"http_proxy"_s, u"https_proxy"_s, u"HTTPS_PROXY"_s, u"all_proxy"_s, u"ALL_PROXY"_s,
             u"no_proxy"_s, u"NO_PROXY"_s}) {
        keep(name);
        if (name != "PATH"_L1 && holdsPassword(kept.value(name))) {
            kept.remove(name);
            withheld << name;
        }
    }
    return kept;
}

} // namespace conche::schedule
