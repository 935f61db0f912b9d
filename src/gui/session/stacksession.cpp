// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stacksession.h"

namespace conche::gui {

StackSession::StackSession(const Services &services, QString path, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_path(std::move(path))
{
}

StackSession::~StackSession() = default;

void StackSession::start() { }
void StackSession::checkNow() { }
void StackSession::reload() { }
void StackSession::quiet(const QString &, const QString &, store::Quieting::Kind, const QString &, const QDateTime &,
    QObject *, Then<void>)
{
}
void StackSession::unquiet(const QString &, const QString &, QObject *, Then<void>) { }
void StackSession::trust(QObject *, Then<void>) { }
void StackSession::distrust(QObject *, Then<void>) { }
void StackSession::testChannel(const QString &, QObject *, Then<void>) { }

} // namespace conche::gui
