// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/asking.h"
#include "checklists/board.h"
#include "gui/services.h"
#include "models/overview.h"
#include "trends/modelaudit.h"

#include <QObject>
#include <QPointer>

namespace conche::gui {

class StackSession;

/*! What became of a request for evidence. */
struct AskedEvidence
{
    QString sentence; ///< how far it is, or why nothing was found
    bool isRunning = false;

    friend bool operator==(const AskedEvidence &, const AskedEvidence &) = default;
};

/*! One run of a checklist while it is worked on. What is said about its items is shown at once and written behind the
 * window's back; what could not be written is told and can be tried again: nothing that was said is lost. */
class RunDesk final : public QObject
{
    Q_OBJECT

public:
    RunDesk(StackSession &session, const Services &services, QObject *parent = nullptr);
    ~RunDesk() override;

    /*! Another run is worked on from now on; of an empty period there is none. */
    void show(const QString &list, const QString &period);
    [[nodiscard]] const checklists::ListRunKey &key() const { return m_key; }
    /*! The run with what is still being written; nothing before it was read. */
    [[nodiscard]] const std::optional<checklists::Run> &run() const { return m_shown; }
    /*! What is known now about its items, by their ids. */
    [[nodiscard]] const QMap<QString, checklists::Evidence> &known() const { return m_known; }
    /*! Why the run could not be read. */
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }
    /*! What could not be written, as a sentence; empty where all is. */
    [[nodiscard]] const QString &failure() const { return m_failure; }
    [[nodiscard]] bool isWriting() const { return !m_pending.isEmpty(); }

    /*! What is known of the stack is another thing: so is what is known about the items. */
    void setOverview(const models::Overview &overview);
    /*! Reads the run again: somebody may have written. */
    void renew();
    void answer(const checklists::NewAnswer &answer);
    void note(const QString &item, const QString &note);
    void undo();
    void redo();
    void begin();
    void signOff(const QString &note, QObject *owner, Then<void> then);
    /*! Writes again what could not be written. */
    void tryAgain();
    void forgetFailure();

    /*! Asks for evidence on request, as a job of the window; of each item and reference one at a time. */
    void ask(const QString &item, const checklists::EvidenceReference &reference);
    /*! What is being asked about an item, and what was asked in vain, by the reference's text. */
    [[nodiscard]] QMap<QString, AskedEvidence> asked(const QString &item) const;
    /*! What is known now and speaks against ticks, by items. */
    [[nodiscard]] QMap<QString, checklists::Evidence> contrary() const;

    /*! A note that was typed and not given yet; a null string where there is none. */
    [[nodiscard]] QString draft(const QString &item) const { return m_drafts.value(draftKey(item)); }
    void setDraft(const QString &item, const QString &note) { m_drafts.insert(draftKey(item), note); }

Q_SIGNALS:
    /*! What run(), trouble(), failure() or the asking tell is another thing. */
    void changed();
    /*! Somebody wrote into the store: we did, or another process. */
    void written();

private:
    using Act = std::function<void(const checklists::RunRequest &, const QString &actor, Then<checklists::Run>)>;

    /*! Something that is to be written into a run. */
    struct Writing
    {
        checklists::RunRequest run;
        QString what; ///< as a sentence that says that it was not
        std::optional<checklists::NewAnswer> answer;
        Act act;
    };
    struct Pending
    {
        int number = 0;
        checklists::ListRunKey run;
        std::optional<checklists::NewAnswer> answer; ///< shown while it is written
    };

    [[nodiscard]] QString draftKey(const QString &item) const;
    [[nodiscard]] QString askedKey(const QString &item, const checklists::EvidenceReference &reference) const;
    [[nodiscard]] checklists::RunRequest request() const;
    void perform(const QString &what, const std::optional<checklists::NewAnswer> &answer, const Act &act);
    void write(const Writing &writing);
    void take(const checklists::ListRunKey &key, const checklists::Run &run);
    void compose();
    void find();
    void readAudit();
    void keep(const checklists::RunRequest &run, const checklists::NewEvidence &found);
    void keepSoFar(const checklists::RunRequest &run, const checklists::NewEvidence &found);

    StackSession &m_session;
    Services m_services;
    checklists::ListRunKey m_key;
    std::optional<checklists::Run> m_stored;
    std::optional<checklists::Run> m_shown;
    checklists::Facts m_facts;
    QMap<QString, checklists::Evidence> m_known;
    QList<trends::ModelAudit> m_audits;
    std::optional<int> m_auditedAt; ///< how often the metrics had been read
    std::optional<Error> m_trouble;
    QList<Pending> m_pending;
    int m_number = 0;
    QString m_failure;
    QList<Writing> m_failed;
    QMap<QString, QString> m_drafts;
    QMap<QString, QPointer<checklists::Asking>> m_askings; ///< that run, by askedKey()
    QMap<QString, QString> m_unanswered; ///< why the last request found nothing, by askedKey()
};

} // namespace conche::gui
