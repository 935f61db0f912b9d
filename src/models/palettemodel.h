// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <functional>

namespace conche::models {

/*! Something that the palette offers: an action, a page, a check, a link. */
struct PaletteEntry
{
    QString title;
    QString group; ///< what kind of thing it is: "Check", "Link", "Page"
    QString hint; ///< a shortcut or an address
    std::function<void()> run;
};

/*! What the palette offers for what was typed, best first. */
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { GroupRole = Qt::UserRole + 100, HintRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<PaletteEntry> entries);
    /*! Entries that hold each of the typed words, without regard to case and accents. */
    void setFilter(const QString &typed);
    [[nodiscard]] const PaletteEntry &entry(int row) const { return m_entries[m_shown[row]]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<PaletteEntry> m_entries;
    QStringList m_texts; ///< what is searched, of each entry
    QList<qsizetype> m_shown;
};

} // namespace conche::models
