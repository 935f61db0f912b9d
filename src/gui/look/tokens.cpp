// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens.h"

#include <array>

namespace conche::gui {

namespace {

Tokens light()
{
    return {.background = 0xf7f7f5,
        .surface = 0xffffff,
        .raised = 0xffffff,
        .line = 0xe4e3df,
        .lineStrong = 0xc9c8c2,
        .fieldLine = 0x85847e,
        .text = 0x1d2125,
        .textSecondary = 0x545c66,
        .textTertiary = 0x626972,
        .accent = 0x2f5fc4,
        .onAccent = 0xffffff,
        .accentSoft = 0xe8eefb,
        .selection = 0xe4ecfa,
        .ok = 0x18794e,
        .okSoft = 0xe3f2ea,
        .warning = 0x8f5a00,
        .warningSoft = 0xfbf0d9,
        .critical = 0xb3261e,
        .criticalSoft = 0xfbe9e7,
        .unknown = 0x5d5f78,
        .unknownSoft = 0xecedf3,
        .stripOk = 0x3a956d,
        .stripWarning = 0xb27e16,
        .stripCritical = 0xd9534a,
        .stripUnknown = 0x83859d,
        .stripNone = 0xe6e5e1};
}

Tokens dark()
{
    return {.background = 0x17191c,
        .surface = 0x1e2124,
        .raised = 0x24282c,
        .line = 0x2d3237,
        .lineStrong = 0x454c53,
        .fieldLine = 0x757d85,
        .text = 0xe8eaec,
        .textSecondary = 0xaab2bb,
        .textTertiary = 0x8f98a1,
        .accent = 0x8ab0ff,
        .onAccent = 0x10131a,
        .accentSoft = 0x22304b,
        .selection = 0x243049,
        .ok = 0x6fcf9b,
        .okSoft = 0x1b3328,
        .warning = 0xf0b849,
        .warningSoft = 0x372b12,
        .critical = 0xff8a80,
        .criticalSoft = 0x3d201e,
        .unknown = 0xb3b6d3,
        .unknownSoft = 0x2b2d3a,
        .stripOk = 0x3f9a71,
        .stripWarning = 0xc28c22,
        .stripCritical = 0xd2524a,
        .stripUnknown = 0x7a7d97,
        .stripNone = 0x2d3237};
}

Tokens lightHigh()
{
    Tokens tokens = light();
    tokens.background = 0xfefefe;
    tokens.line = 0x8a8a86;
    tokens.lineStrong = 0x4c4c48;
    tokens.fieldLine = 0x4c4c48;
    tokens.text = QColor(Qt::black);
    tokens.textSecondary = 0x24282d;
    tokens.textTertiary = 0x33383e;
    tokens.accent = 0x163f94;
    tokens.ok = 0x0b5233;
    tokens.warning = 0x5f3b00;
    tokens.critical = 0x86130d;
    tokens.unknown = 0x3c3e54;
    return tokens;
}

Tokens darkHigh()
{
    Tokens tokens = dark();
    tokens.background = 0x010101;
    tokens.surface = 0x0a0b0c;
    tokens.raised = 0x141618;
    tokens.line = 0x7d858d;
    tokens.lineStrong = 0xb6bdc4;
    tokens.fieldLine = 0xb6bdc4;
    tokens.text = 0xffffff;
    tokens.textSecondary = 0xe0e4e8;
    tokens.textTertiary = 0xc9cfd5;
    tokens.accent = 0xb5ccff;
    tokens.ok = 0x9fe8bf;
    tokens.warning = 0xffd27a;
    tokens.critical = 0xffb3ac;
    tokens.unknown = 0xd5d7ec;
    return tokens;
}

const std::array<Tokens, 4> &all()
{
    static const std::array<Tokens, 4> tokens{light(), lightHigh(), dark(), darkHigh()};
    return tokens;
}

} // namespace

const QColor &Tokens::of(Verdict verdict) const
{
    switch (verdict) {
    case Verdict::Ok:
        return ok;
    case Verdict::Warning:
        return warning;
    case Verdict::Critical:
        return critical;
    case Verdict::Unknown:
        break;
    }
    return unknown;
}

const QColor &Tokens::softOf(Verdict verdict) const
{
    switch (verdict) {
    case Verdict::Ok:
        return okSoft;
    case Verdict::Warning:
        return warningSoft;
    case Verdict::Critical:
        return criticalSoft;
    case Verdict::Unknown:
        break;
    }
    return unknownSoft;
}

const QColor &Tokens::stripOf(Verdict verdict) const
{
    switch (verdict) {
    case Verdict::Ok:
        return stripOk;
    case Verdict::Warning:
        return stripWarning;
    case Verdict::Critical:
        return stripCritical;
    case Verdict::Unknown:
        break;
    }
    return stripUnknown;
}

const Tokens &tokensFor(Brightness brightness, Contrast contrast)
{
    return all()[(brightness == Brightness::Dark ? 2U : 0U) + (contrast == Contrast::High ? 1U : 0U)];
}

const Tokens &tokensOf(const QPalette &palette)
{
    // The accent: a page may well give another ground to its palette, but not another colour to its links.
    const QColor accent = palette.color(QPalette::Active, QPalette::Link);
    for (const Tokens &tokens : all()) {
        if (tokens.accent == accent)
            return tokens;
    }
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    return tokensFor(window.lightness() < 128 ? Brightness::Dark : Brightness::Light, Contrast::Normal);
}

QColor mixed(const QColor &ground, const QColor &ink, double share)
{
    const auto part = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return {part(ground.red(), ink.red()), part(ground.green(), ink.green()), part(ground.blue(), ink.blue())};
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.background);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.background);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::Button, tokens.raised);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.onAccent);
    palette.setColor(QPalette::Highlight, tokens.selection);
    palette.setColor(QPalette::HighlightedText, tokens.text);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::PlaceholderText, tokens.textTertiary);
    palette.setColor(QPalette::ToolTipBase, tokens.raised);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Light, tokens.raised);
    palette.setColor(QPalette::Midlight, tokens.line);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.lineStrong);
    palette.setColor(QPalette::Shadow, tokens.lineStrong);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.textTertiary);
    return palette;
}

} // namespace conche::gui
