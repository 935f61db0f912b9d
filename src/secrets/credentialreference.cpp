// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentialstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace conche::secrets {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Secrets)
};

struct Place
{
    CredentialReference::Kind kind;
    QLatin1StringView prefix;
};

constexpr std::array places{Place{CredentialReference::Kind::Keychain, "keychain:"_L1},
    Place{CredentialReference::Kind::Environment, "env:"_L1}, Place{CredentialReference::Kind::File, "file:"_L1}};

bool hasControl(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

/*! The name of a variable as POSIX allows it. */
bool isVariableName(QStringView name)
{
    const auto isFit = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    };
    return std::ranges::all_of(name, isFit) && !name.front().isDigit();
}

} // namespace

Result<CredentialReference> CredentialReference::fromText(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    for (const Place &place : places) {
        if (!trimmed.startsWith(place.prefix))
            continue;
        const QStringView name = trimmed.sliced(place.prefix.size()).trimmed();
        if (name.isEmpty() || hasControl(name))
            //: %1 is the beginning of a credential's name, as "env:"
            return failure(ErrorCode::BadConfiguration,
                Words::tr("the credential has no usable name behind \"%1\"; write one there").arg(place.prefix));
        if (place.kind == Kind::Environment && !isVariableName(name))
            return failure(ErrorCode::BadConfiguration,
                Words::tr("the credential's name behind \"env:\" is none that an environment variable can "
                          "have; use letters, digits and \"_\""));
        return CredentialReference{place.kind, name.toString()};
    }
    // What stands there is not repeated: it may be the password itself.
    return failure(ErrorCode::BadConfiguration,
        Words::tr("the credential is not named as \"keychain:NAME\", \"env:NAME\" or \"file:PATH\"; if the "
                  "password itself stands there, take it out and store it with conche-cli secret set"));
}

QString CredentialReference::text() const
{
    const auto *place = std::ranges::find(places, kind, &Place::kind);
    return place->prefix + name;
}

CredentialStore &CredentialStores::place(CredentialReference::Kind kind) const
{
    switch (kind) {
    case CredentialReference::Kind::Keychain:
        return keychain;
    case CredentialReference::Kind::Environment:
        return environment;
    case CredentialReference::Kind::File:
        break;
    }
    return files;
}

} // namespace conche::secrets
