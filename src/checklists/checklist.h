// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recurrence.h"

#include <QStringList>
#include <QUrl>

namespace conche::checklists {

/*! Where the facts about an item come from. */
struct EvidenceReference
{
    enum class Kind {
        Check, ///< the newest result of a check
        Sign, ///< a warning sign
        Metric, ///< value, growth and verdict of a metric
        Trends, ///< the verdicts on all trends since the last run
        Coverage, ///< on request: the coverage calendar of the training data
        Audit, ///< the model audit
        Drill, ///< the last restore drill
        Outdated, ///< on request: `pip list --outdated` in a container, or in all
        Probe, ///< on request: makes and deletes a run in an experiment of its own
        Trained, ///< a FINISHED run after the run of the list began
        LogWatch, ///< on request: follows the containers' logs for 30 minutes
    };

    Kind kind = Kind::Check;
    QString name; ///< id of the check, sign or metric, or a container; empty for all

    /*! "check:disk", "trends". */
    [[nodiscard]] QString text() const;
    /*! True where somebody has to ask for it, because it takes time or changes something. */
    [[nodiscard]] bool isOnRequest() const;

    friend bool operator==(const EvidenceReference &, const EvidenceReference &) = default;
};

/*! A line of a list. */
struct Item
{
    QString id;
    QString title; ///< "Check disk space"
    QString detail; ///< what follows a title in bold: "MLflow artifacts and InfluxDB data growth"
    QString section; ///< the heading or the item that it stands under; empty at the top
    int depth = 0; ///< of nesting
    bool isTickedInFile = false; ///< "[x]": shown by an import, of no meaning for runs
    QString help; ///< how to do it
    QString command; ///< to copy
    QUrl link;
    QList<EvidenceReference> evidence; ///< none: by hand
    bool ticksItself = false; ///< Done as soon as all its evidence is Ok
    int everyNth = 1; ///< only in every so many-th period

    friend bool operator==(const Item &, const Item &) = default;
};

/*! A template: what is to be done, and when. Editing it changes runs that begin later only. */
struct Checklist
{
    QString id; ///< the file's name without ".md", or as the file says
    QString title;
    QString owner;
    std::optional<Recurrence> recurrence; ///< nothing for deployments and persons
    PeriodKind kind = PeriodKind::Deployment;
    std::chrono::milliseconds grace{0}; ///< after the day that it is due on; for deployments after the run began
    bool isOfRunOnly = false; ///< of a deployment: what was measured before the run began is no evidence
    QString introduction; ///< the text before the first item
    QList<Item> items;

    QString path; ///< the file, or its resource
    bool isShipped = false;
    QDateTime changed; ///< the file's time; not valid for shipped ones
    QString source; ///< the file's text
    QString hash; ///< of it: SHA-256 in hexadecimal

    [[nodiscard]] const Item *item(const QString &itemId) const;

    friend bool operator==(const Checklist &, const Checklist &) = default;
};

/*! How an item, or the list as such, differs between two versions of a template. */
struct ItemDifference
{
    enum class Kind { Added, Removed, Changed };

    Kind kind = Kind::Changed;
    QString id; ///< of the item; empty where the list's title, recurrence or grace differs
    QString before; ///< title and detail in one line
    QString after;

    friend bool operator==(const ItemDifference &, const ItemDifference &) = default;
};

[[nodiscard]] QList<ItemDifference> differencesBetween(const Checklist &before, const Checklist &after);

} // namespace conche::checklists
