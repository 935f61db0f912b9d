// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust.h"

#include <QCoreApplication>

namespace conche::health {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Health)
};

} // namespace

QList<stack::Demand> demandsToAgreeTo(const stack::StackFile &file, const QString &practiceProgram)
{
    if (file.isShipped())
        return {};
    return stack::needingConsent(stack::demandsOf(*file.stack), practiceProgram);
}

store::GivenConsent consentTo(const stack::StackFile &file, const QDateTime &now)
{
    store::GivenConsent consent{file.hash, file.stack->name, now, {}};
    for (const stack::Demand &demand : stack::demandsOf(*file.stack)) {
        if (demand.kind == stack::Demand::Kind::Secret)
            consent.origins.insert(demand.words.first(), demand.words.last());
    }
    return consent;
}

void findTrust(store::Consents &consents, const stack::StackFile &file, const QString &practiceProgram,
    const QString &howToAgree, QObject *owner, std::function<void(const Trust &)> then)
{
    const QList<stack::Demand> all = stack::demandsOf(*file.stack);
    const QList<stack::Demand> open = demandsToAgreeTo(file, practiceProgram);
    if (open.isEmpty()) {
        then({stack::Grant(all), {}, {}, {}});
        return;
    }
    consents.find(
        file.hash, owner, [all, open, howToAgree, then = std::move(then)](const Result<store::KnownConsent> &known) {
            if (known && known->given) {
                then({stack::Grant(all), {}, known->origins, known->given});
                return;
            }
            QList<stack::Demand> rest = all;
            rest.removeIf([&open](const stack::Demand &demand) { return open.contains(demand); });
            const QString reason = known
                //: %1 is what to do
                ? Words::tr("the stack file is new or was changed; %1").arg(howToAgree)
                //: %1 is an error, %2 what to do
                : Words::tr("whether you agreed cannot be read, %1; then %2").arg(known.error().message, howToAgree);
            then({stack::Grant(rest, reason), open, known ? known->origins : QMultiMap<QString, QString>(), {}});
        });
}

} // namespace conche::health
