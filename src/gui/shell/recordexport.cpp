// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordexport.h"

#include "checklists/exports.h"
#include "gui/pages/checklists/listexport.h"
#include "gui/shownzone.h"
#include "stack/stackfile.h"

namespace conche::gui {

using namespace Qt::StringLiterals;
using checklists::ListState;
using checklists::Run;

RecordExport::RecordExport(const Services &services, const StartWish &wish, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_wish(wish)
{
}

void RecordExport::start()
{
    const QString name = m_wish.stack.isEmpty() ? m_services.settings.lastStack() : m_wish.stack;
    const Result<QString> path = stack::stackPath(name);
    const Result<stack::StackFile> file
        = path ? stack::readStackFile(*path) : Result<stack::StackFile>(tl::make_unexpected(path.error()));
    if (!file || !file->stack) {
        end(failure(ErrorCode::BadConfiguration,
            //: %1 is a path
            file ? tr("the stack file %1 has errors; mend it and try again").arg(*path) : file.error().message));
        return;
    }
    m_board = std::make_unique<checklists::Board>(m_services.records.database, m_services.tools.clock,
        file->stack->name, zoneShown(ShownZone::Stack, file->stack), checklists::checklistsFolder());
    connect(m_board.get(), &checklists::Board::changed, this, &RecordExport::read);
    m_board->start(false);
}

void RecordExport::read()
{
    if (std::exchange(m_isBegun, true))
        return;
    const QList<ListState> &lists = m_board->state().lists;
    const auto list
        = std::ranges::find_if(lists, [this](const ListState &state) { return state.list.id == m_wish.checklist; });
    const QString period = !m_wish.period.isEmpty() ? m_wish.period
        : list == lists.end()                       ? QString()
                                                    : list->key.period;
    if (m_board->state().trouble || period.isEmpty()) {
        end(failure(ErrorCode::NotFound,
            m_board->state().trouble
                ? m_board->state().trouble->message
                //: %1 is the id of a checklist
                : tr("there is no run of the checklist \"%1\"; \"conche-cli checklist list\" names those there are")
                      .arg(m_wish.checklist)));
        return;
    }
    m_board->ledger().read(m_board->request(m_wish.checklist, period), this, [this](const Result<Run> &run) {
        if (run)
            write(*run);
        else
            end(tl::make_unexpected(run.error()));
    });
}

void RecordExport::write(const Run &run)
{
    const QString &path = m_wish.exportPath;
    const auto done = [this](const Result<void> &written) { end(written); };
    const QString record = checklists::recordMarkdown(run, m_board->zone());
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        writePdf(path, record, run.list.title.simplified(), this, done);
    else if (path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        writeFile(path, checklists::runsCsv({run}).toUtf8(), this, done);
    else
        writeFile(path, record.toUtf8(), this, done);
}

void RecordExport::end(const Result<void> &done)
{
    Q_EMIT finished(done ? Result<QString>(m_wish.exportPath) : tl::make_unexpected(done.error()));
}

} // namespace conche::gui
