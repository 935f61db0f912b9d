// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channelmodel.h"

#include <QCoreApplication>

namespace conche::models {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Models)
};

} // namespace

QString wayText(const stack::Channel &channel)
{
    if (const auto *mail = std::get_if<stack::MailChannel>(&channel.way))
        //: %1 is a list of mail addresses, %2 a program
        return Words::tr("mail to %1 by %2").arg(mail->to.join(u", "_s), mail->program);
    if (const auto *webhook = std::get_if<stack::WebhookChannel>(&channel.way))
        //: %1 is a credential such as keychain:stack/chat
        return Words::tr("webhook, its address is the secret %1").arg(webhook->url);
    //: %1 is a program
    return Words::tr("program %1").arg(std::get<stack::CommandChannel>(channel.way).program);
}

QString alertsText(const stack::Alerts &alerts, const QString &zone)
{
    QString text;
    switch (alerts.from) {
    case Verdict::Warning:
        text = Words::tr("Alerts are sent from Warning on.");
        break;
    case Verdict::Unknown:
        text = Words::tr("Alerts are sent for Unknown and Critical.");
        break;
    case Verdict::Critical:
    case Verdict::Ok:
        text = Words::tr("Alerts are sent for Critical.");
        break;
    }
    if (alerts.quiet)
        //: %1 and %2 are times of day, %3 a time zone
        text += u' '
            + Words::tr("From %1 to %2 (%3) nobody is disturbed; what is still wrong then is told afterwards.")
                  .arg(alerts.quiet->begin.toString(u"HH:mm"_s), alerts.quiet->end.toString(u"HH:mm"_s), zone);
    return text;
}

int ChannelModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ChannelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return Words::tr("Channel");
    case Way:
        return Words::tr("How it tells");
    case Test:
        return Words::tr("Last test");
    default:
        return {};
    }
}

QVariant ChannelModel::cell(const ChannelRow &row, int column, int role) const
{
    if (role == VerdictRole && column == Test && row.tested)
        return int(*row.tested);
    if (role == SecondaryRole)
        return column == Way;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return column == Name ? row.name : column == Way ? row.way : row.test;
}

} // namespace conche::models
