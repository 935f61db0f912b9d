// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question.h"

#include "peers/influx/influxclient.h"

namespace conche::health {

/*! Asks InfluxDB for one value, or whether its bucket or database exists and answers. */
class InfluxQuestion final : public Question
{
    Q_OBJECT

public:
    InfluxQuestion(stack::InfluxCheck question, const CheckContext &context, const stack::Check &check,
        Answered answered, QObject *parent);
    void ask() override;

private:
    void probe();
    void askValue();

    stack::InfluxCheck m_question;
    std::unique_ptr<influx::InfluxClient> m_client;
};

/*! What evidence calls the server: "InfluxDB 2". */
[[nodiscard]] QString influxTitle(const stack::InfluxPeer &peer);

/*! Why InfluxDB cannot be asked without a credential; nothing where it can. */
[[nodiscard]] std::optional<QString> lacksCredential(const stack::InfluxPeer &peer);

} // namespace conche::health
