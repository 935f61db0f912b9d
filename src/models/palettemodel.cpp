// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettemodel.h"

#include <algorithm>
#include <optional>

namespace conche::models {

using namespace Qt::StringLiterals;

namespace {

// "Señal" is found by "senal".
QString folded(const QString &text)
{
    QString plain;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (character.category() != QChar::Mark_NonSpacing)
            plain += character.toCaseFolded();
    }
    return plain;
}

/*! How well the word fits, the smaller the better; nothing where it does not occur. */
std::optional<int> rank(const QString &text, const QString &word)
{
    const qsizetype at = text.indexOf(word);
    if (at < 0)
        return std::nullopt;
    if (at == 0)
        return 0;
    const bool startsWord = text.contains(u' ' + word);
    return startsWord ? 1 : 2;
}

} // namespace

void PaletteModel::setEntries(QList<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_texts.clear();
    m_shown.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        m_texts << folded(u"%1 %2 %3"_s.arg(m_entries[i].title, m_entries[i].group, m_entries[i].hint));
        m_shown << i;
    }
    endResetModel();
}

void PaletteModel::setFilter(const QString &typed)
{
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, qsizetype>> ranked;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        int sum = 0;
        const bool fits = std::ranges::all_of(words, [&](const QString &word) {
            const std::optional<int> one = rank(m_texts[i], word);
            sum += one.value_or(0);
            return one.has_value();
        });
        if (fits)
            ranked.append({sum, i});
    }
    std::ranges::sort(ranked);
    beginResetModel();
    m_shown.clear();
    for (const auto &[sum, i] : std::as_const(ranked))
        m_shown << i;
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(shown.title, shown.group);
    case GroupRole:
        return shown.group;
    case HintRole:
        return shown.hint;
    default:
        return {};
    }
}

} // namespace conche::models
