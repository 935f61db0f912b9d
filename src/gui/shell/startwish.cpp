// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "startwish.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Gui)
};

const QStringList &pageNames()
{
    static const QStringList names{u"overview"_s, u"trends"_s, u"checklists"_s, u"help"_s, u"settings"_s};
    return names;
}

struct Options
{
    QCommandLineOption stack{
        {u"s"_s, u"stack"_s}, Words::tr("The stack to show: its name, or the path of its stack file"), u"NAME"_s};
    //: %1 is a list of names
    QCommandLineOption page{u"page"_s, Words::tr("The page to show: %1").arg(pageNames().join(u", "_s)), u"PAGE"_s};
    QCommandLineOption check{u"check"_s, Words::tr("Ask all checks at once")};
    QCommandLineOption hidden{u"hidden"_s, Words::tr("Start in the tray, where there is one")};
    QCommandLineOption practice{u"practice"_s, Words::tr("Open a simulated stack to practise on")};
    QCommandLineOption scenario{
        u"scenario"_s, Words::tr("State of the practice stack, such as training-silent"), u"SCENARIO"_s};
    QCommandLineOption pictures{
        u"pictures"_s, Words::tr("Check, save a picture of each page in this folder, and end"), u"FOLDER"_s};
    QCommandLineOption exported{u"export"_s,
        Words::tr("Write the record of a checklist's run into this file (.md, .pdf or .csv), and end"), u"FILE"_s};
    QCommandLineOption checklist{u"checklist"_s, Words::tr("The checklist to export: its id, such as weekly"), u"ID"_s};
    QCommandLineOption period{u"period"_s,
        Words::tr("The run to export, such as 2026-W47; without it the one that matters now"), u"PERIOD"_s};
    QCommandLineOption help{{u"h"_s, u"help"_s}, Words::tr("Show this help")};
    QCommandLineOption version{{u"v"_s, u"version"_s}, Words::tr("Show the version")};

    [[nodiscard]] QList<QCommandLineOption> all() const
    {
        return {stack, page, check, hidden, practice, scenario, pictures, exported, checklist, period, help, version};
    }
};

QString pathFrom(const QString &name, const QString &folder)
{
    const bool isPath = name.contains(u'/') || name.endsWith(".toml"_L1);
    return isPath && !name.startsWith(u':') ? QDir(folder).absoluteFilePath(name) : name;
}

} // namespace

Result<StartWish> wishFromArguments(const QStringList &arguments, const QString &folder)
{
    const Options options;
    QCommandLineParser parser;
    parser.addOptions(options.all());
    if (!parser.parse(QStringList{u"conche"_s} + arguments))
        return failure(ErrorCode::BadConfiguration, parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return failure(ErrorCode::BadConfiguration,
            //: %1 is an argument of the command line
            Words::tr("\"%1\" is not understood; name a stack after --stack")
                .arg(parser.positionalArguments().first()));
    const QString page = parser.value(options.page);
    if (!page.isEmpty() && !pageNames().contains(page))
        return failure(ErrorCode::BadConfiguration,
            //: %1 is what was given, %2 a list of names
            Words::tr("there is no page \"%1\"; there are %2").arg(page, pageNames().join(u", "_s)));
    if (parser.isSet(options.exported) && !parser.isSet(options.checklist))
        return failure(ErrorCode::BadConfiguration, Words::tr("--export needs a checklist; name it after --checklist"));
    StartWish wish;
    if (parser.isSet(options.exported))
        wish.exportPath = QDir(folder).absoluteFilePath(parser.value(options.exported));
    wish.checklist = parser.value(options.checklist);
    wish.period = parser.value(options.period);
    wish.stack = parser.isSet(options.stack) ? pathFrom(parser.value(options.stack), folder) : QString();
    wish.page = page;
    if (parser.isSet(options.pictures))
        wish.pictures = QDir(folder).absoluteFilePath(parser.value(options.pictures));
    wish.scenario = parser.value(options.scenario);
    wish.isPractice = parser.isSet(options.practice) || parser.isSet(options.scenario);
    wish.isHidden = parser.isSet(options.hidden);
    wish.isCheck = parser.isSet(options.check);
    wish.isHelp = parser.isSet(options.help);
    wish.isVersion = parser.isSet(options.version);
    return wish;
}

QString usageText()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Operations console for a machine-learning stack of your own"));
    parser.addOptions(Options().all());
    return parser.helpText();
}

QString noDisplayText()
{
    return Words::tr("there is no display; \"conche-cli check\" does without one");
}

} // namespace conche::gui
