// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown.h"

#include <algorithm>

namespace conche {

using namespace Qt::StringLiterals;

QString markdownText(const QString &text)
{
    static const QString special = u"\\`*_{}[]<>()#+-.!|~&:@"_s;
    const QString line = text.simplified();
    QString escaped;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        // Points, dashes and the like mean something at certain places only: numbers and dates stay readable.
        const bool isHarmless
            = (c == u'.' || c == u'-' || c == u'+' || c == u':' || c == u'(' || c == u')' || c == u'!') && i > 0
            && !escaped.endsWith(u']');
        // A number with a point at the beginning would be a list.
        const bool beginsList = (c == u'.' || c == u')')
            && std::all_of(line.begin(), line.begin() + i, [](QChar digit) { return digit.isDigit(); });
        // An address would become a link.
        const bool isAddress = c == u':' && line.mid(i).startsWith("://"_L1);
        if (special.contains(c) && (!isHarmless || beginsList || isAddress))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

} // namespace conche
