// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowmodel.h"

namespace conche::gui {

/*! A page of the help. */
struct Topic
{
    enum class Kind { Markdown, Plain };

    QString name; ///< what links call it
    QString title;
    QString text;
    Kind kind = Kind::Markdown; ///< Plain: it may hold what somebody else wrote

    [[nodiscard]] QString key() const { return name; }
    friend bool operator==(const Topic &, const Topic &) = default;
};

/*! The topics of ours in the language, else in English; a topic that is missing in the language is English, too. */
[[nodiscard]] QList<Topic> ourTopics(const QLocale &locale);

/*! The titles of topics. */
class TopicModel final : public models::RowModel<Topic>
{
public:
    /*! The topic's title and text: what a search looks at. */
    static constexpr int SearchedRole = Qt::UserRole + 100;

    using RowModel::RowModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }

protected:
    [[nodiscard]] QVariant cell(const Topic &row, int column, int role) const override;
};

} // namespace conche::gui
