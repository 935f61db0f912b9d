// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keysdialog.h"

#include "gui/look/measured.h"
#include "ui_keys.h"

#include <QAction>
#include <QSortFilterProxyModel>

namespace conche::gui {

using namespace Qt::StringLiterals;

QList<models::KeyRow> keyRows(const QList<QAction *> &actions)
{
    QList<models::KeyRow> rows;
    for (const QAction *action : actions) {
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts()) {
            if (!sequence.isEmpty())
                keys << sequence.toString(QKeySequence::NativeText);
        }
        QString title = action->text();
        // "&&" is an ampersand that is meant.
        title.replace(u"&&"_s, QString(QChar(1))).remove(u'&').replace(QChar(1), u'&');
        const models::KeyRow row{title, keys.join(u", "_s)};
        if (!keys.isEmpty() && !title.isEmpty() && !rows.contains(row))
            rows << row;
    }
    return rows;
}

KeysDialog::KeysDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::KeysDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *found = new QSortFilterProxyModel(this);
    found->setSourceModel(&m_model);
    found->setFilterKeyColumn(-1);
    found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_ui->keyTable->showModel(*found, models::KeyModel::Action);
    m_model.setRows(keyRows(actions));
    m_ui->keyTable->selectRow(0);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->keyTable->setFocus();
    resize(sizeOnScreen(*this, 480, 440));
}

KeysDialog::~KeysDialog() = default;

} // namespace conche::gui
