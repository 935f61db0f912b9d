// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"

#include <QList>
#include <QString>

namespace conche {

/*! Takes secrets out of texts: passwords in URIs, values of password-like settings, and the secrets it was told of. */
class Redactor
{
public:
    void add(const Secret &secret);
    [[nodiscard]] QString apply(QString text) const;

private:
    QStringList m_known;
};

} // namespace conche
