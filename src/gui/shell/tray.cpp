// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray.h"

#include "gui/look/icons.h"
#include "gui/shownzone.h"
#include "gui/widgets/verdicticon.h"

#include <QCoreApplication>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QTimer>

#include <array>
#include <limits>
#include <utility>

namespace conche::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Tray)
};

const QString watcherService = u"org.kde.StatusNotifierWatcher"_s;
const QString watcherPath = u"/StatusNotifierWatcher"_s;
const QString staysNotice = u"tray"_s; // key of the notice, and what is told once
constexpr int withoutLimit = std::numeric_limits<int>::max(); // of a call: libdbus takes it for none
constexpr std::chrono::milliseconds promptAnswer = 200ms;
constexpr auto betweenQuestions = 2s;
// Panels cut long tooltips, and what a peer says may be long.
constexpr qsizetype longestWords = 200;

constexpr std::array traySizes{16, 22, 24, 32, 48, 64};

void paintLogo(QPainter &painter, const QRectF &place, const Tokens &tokens)
{
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(place.width() / 22, place.height() / 22);
    // A ground of our own: nobody says what colour the panel has.
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(QRectF(0, 0, 22, 22), 5, 5);
    painter.setPen(QPen(tokens.onAccent, 2.2, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.translate(11, 11);
    painter.scale(0.82, 0.82);
    painter.drawArc(QRectF(-8.6, -8.6, 17.2, 17.2), 34 * 16, (360 - 68) * 16);
    painter.drawArc(QRectF(-4.4, -4.4, 8.8, 8.8), 36 * 16, (360 - 72) * 16);
    painter.restore();
}

QPixmap trayPixmap(int side, Verdict verdict, const Tokens &tokens)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLogo(painter, pixmap.rect(), tokens);
    const qreal shape = side * 0.52;
    const qreal rim = side * 0.07;
    const QRectF place(side - shape - rim, side - shape - rim, shape, shape);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(place.adjusted(-rim, -rim, rim, rim), side * 0.16, side * 0.16);
    paintVerdict(painter, verdict, place, tokens.of(verdict));
    return pixmap;
}

/*! Some trays take a text with tags for markup, others show it as it is: one that has none is the same to both. */
QString withoutTags(QString text)
{
    text.replace(u'<', u'\u2039').replace(u'>', u'\u203a');
    return text.size() > longestWords ? text.first(longestWords - 1) + u'\u2026' : text;
}

QString staysText()
{
    return Tray::tr("Conche stays in the tray");
}

QString staysDetails()
{
    return Tray::tr(
        "It goes on checking. Quit in the tray's menu ends it; what closing the window does is chosen in Settings.");
}

QString inMenu(QString text)
{
    return withoutTags(text.simplified()).replace(u'&', u"&&"_s);
}

} // namespace

QIcon trayIcon(Verdict verdict, const Tokens &tokens)
{
    QIcon icon;
    for (const int side : traySizes)
        icon.addPixmap(trayPixmap(side, verdict, tokens));
    return icon;
}

std::optional<store::SubjectState> worstTrouble(const models::Overview &overview)
{
    std::optional<store::SubjectState> worst;
    for (const store::SubjectState &state : overview.subjects) {
        if (state.hard == Verdict::Ok || overview.quieted.contains(state.name))
            continue;
        if (!worst || isWorse(state.hard, worst->hard) || (state.hard == worst->hard && state.since < worst->since))
            worst = state;
    }
    return worst;
}

Verdict trayVerdict(const models::Overview &overview)
{
    return models::headlineOf(overview).verdict;
}

QString trayWords(const models::Overview &overview)
{
    if (!overview.stack)
        return overview.fileTrouble || !overview.diagnostics.isEmpty() ? Words::tr("Conche: the stack file has errors")
                                                                       : Words::tr("Conche: no stack is open");
    const QString title = overview.stack->title.isEmpty() ? overview.stack->name : overview.stack->title;
    if (!overview.report)
        //: %1 is a stack
        return Words::tr("%1: not checked yet").arg(title);
    //: %1 is a stack, %2 a verdict
    const QString state = Words::tr("%1: %2").arg(title, verdictWord(trayVerdict(overview)));
    const auto worst = worstTrouble(overview);
    if (worst)
        //: %1 is a check or sign, %2 a verdict
        return state + u'\n' + Words::tr("%1: %2").arg(worst->title, verdictWord(worst->hard));
    // Where nothing is wrong there may still be something to do.
    const auto due = checklists::remindersOf(overview.board, zoneShown(ShownZone::Stack, overview.stack));
    return due.isEmpty() ? state : state + u'\n' + due.first().sentence;
}

Tray::Tray(Settings &settings, Notifications &notifications, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_notifications(notifications)
    , m_bus(bus)
    , m_menu(std::make_unique<QMenu>())
{
    makeMenu();
    followNotice();
    m_menu->installEventFilter(this);
}

Tray::~Tray() = default;

bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_menu.get() && event->type() == QEvent::PaletteChange) {
        m_painted.reset();
        update();
    }
    return QObject::eventFilter(watched, event);
}

void Tray::start(std::chrono::milliseconds panelStart)
{
    if (m_bus.isConnected()) {
        m_watcher.setConnection(m_bus);
        m_watcher.addWatchedService(watcherService);
        connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                if (owner.isEmpty())
                    setWatched(false);
                askPanel();
            });
        // Naming the service here would have QtDBus wait for the bus to say who that is.
        m_bus.connect({}, watcherPath, watcherService, u"StatusNotifierHostRegistered"_s, this, SLOT(askPanel()));
        askPanel();
    }
    // Trays of X11 alone. Qt looks for one on the bus at the first icon and never again, so the bus comes first.
    if (QGuiApplication::platformName() == "xcb"_L1)
        QTimer::singleShot(panelStart, this, [this] {
            m_isX11Wanted = true;
            lookOnX11();
        });
}

/*! Qt's part of the tray waits for the panel, half a minute for each thing that it asks. So it is let near a panel only
 * that has just answered us, and at once. */
void Tray::askPanel()
{
    const int question = ++m_question;
    m_isAsking = true;
    QDBusMessage message
        = QDBusMessage::createMethodCall(watcherService, watcherPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message.setArguments({watcherService, u"IsStatusNotifierHostRegistered"_s});
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(message, withoutLimit), this);
    QElapsedTimer waiting;
    waiting.start();
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, question, waiting] {
        answer->deleteLater();
        if (question != m_question)
            return;
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        const bool isWatched = !reply.isError() && reply.value().variant().toBool();
        if (isWatched && !m_icon && waiting.elapsed() > promptAnswer.count()) {
            QTimer::singleShot(betweenQuestions, this, [this, question] {
                if (question == m_question)
                    askPanel();
            });
            return;
        }
        m_isAsking = false;
        setWatched(isWatched);
        lookOnX11();
    });
}

void Tray::lookOnX11()
{
    if (!m_isX11Wanted || m_isAsking || m_icon)
        return;
    m_isOfX11 = true;
    create();
    if (isAvailable())
        Q_EMIT availableChanged(true);
}

void Tray::setWatched(bool isWatched)
{
    const bool before = isAvailable();
    m_isWatched = isWatched;
    // Where the watcher comes back, Qt tells it of the icon again.
    if (isWatched && !m_icon)
        create();
    if (isAvailable() != before)
        Q_EMIT availableChanged(!before);
}

bool Tray::isAvailable() const
{
    if (!m_icon)
        return false;
    return m_isOfX11 ? QSystemTrayIcon::isSystemTrayAvailable() : m_isWatched;
}

void Tray::create()
{
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openWanted();
    });
    m_painted.reset();
    update();
    m_icon->show();
}

void Tray::makeMenu()
{
    m_menu->setObjectName(u"trayMenu"_s);
    m_state = m_menu->addAction(QString());
    m_state->setObjectName(u"stateAction"_s);
    m_state->setEnabled(false);
    m_menu->addSeparator();
    const auto add = [this](const QString &text, const QString &name, auto signal) {
        QAction *action = m_menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, signal);
    };
    add(tr("&Open Conche"), u"openAction"_s, &Tray::openWanted);
    add(tr("&Check now"), u"checkAction"_s, &Tray::checkWanted);
    m_snooze = m_menu->addMenu(QString());
    m_snooze->setObjectName(u"snoozeMenu"_s);
    for (const auto &[text, span] : {std::pair<QString, std::chrono::minutes>(tr("For &15 minutes"), 15min),
             {tr("For 1 &hour"), 1h}, {tr("For &4 hours"), 4h}}) {
        QAction *action = m_snooze->addAction(text);
        action->setObjectName(u"snooze%1Action"_s.arg(span.count()));
        connect(action, &QAction::triggered, this, [this, minutes = span] {
            if (m_worst)
                Q_EMIT snoozeWanted(m_worst->name, m_worst->title, minutes);
        });
    }
    m_menu->addSeparator();
    add(tr("&Quit"), u"quitAction"_s, &Tray::quitWanted);
    update();
}

void Tray::setOverview(const models::Overview &overview)
{
    m_overview = overview;
    update();
}

void Tray::update()
{
    m_worst = worstTrouble(m_overview);
    const QString words = trayWords(m_overview);
    const Verdict verdict = trayVerdict(m_overview);
    m_state->setText(inMenu(words.section(u'\n', 0, 0)));
    m_snooze->setEnabled(m_worst.has_value());
    //: %1 is a check or sign: no alerts about it for some time
    m_snooze->setTitle(m_worst ? tr("&Snooze %1").arg(inMenu(m_worst->title)) : tr("&Snooze"));
    if (!m_icon)
        return;
    // Each of these goes over the bus.
    if (std::exchange(m_painted, verdict) != verdict)
        m_icon->setIcon(trayIcon(verdict, tokensOf(QGuiApplication::palette())));
    if (const QString tip = withoutTags(words); tip != m_icon->toolTip())
        m_icon->setToolTip(tip);
}

void Tray::tellThatItStays()
{
    if (isAvailable() && !m_settings.isTold(staysNotice))
        m_notifications.show({staysNotice, {}, {}, staysText(), staysDetails(), Verdict::Ok, false});
}

void Tray::followNotice()
{
    connect(&m_notifications, &Notifications::taken, this, [this](const QString &key) {
        if (key == staysNotice)
            (void)m_settings.tellOnce(staysNotice);
    });
    connect(&m_notifications, &Notifications::lost, this, [this](const QString &key) {
        if (key == staysNotice && m_settings.tellOnce(staysNotice))
            Q_EMIT stayUntold(staysText() + u". "_s + staysDetails());
    });
}

} // namespace conche::gui
