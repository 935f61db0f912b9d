// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion.h"

#include "apptree.h"

#include "process/command.h"

#include <QRegularExpression>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace conche::cli {

using namespace Qt::StringLiterals;

namespace {

/*! The script around the two tables. A word @NAME in them is asked for when it is needed. */
constexpr auto script = R"SH(# bash completion for %1, made by "%1 completion bash" from its own help.
# shellcheck shell=bash

# What follows a path of commands: options, commands and the values of arguments by position.
_conche_cli_follow() {
  case $1 in
%2  esac
}

# What an option takes, given as "PATH OPTION". Fails for what takes nothing.
_conche_cli_values() {
  case $1 in
%3  *) return 1 ;;
  esac
}

# The words of a table with those put in that the program is asked for.
_conche_cli_expand() { # PROGRAM STACK WORD...
  local program=$1 stack=$2 word name signs
  shift 2
  for word in "$@"; do
    case $word in
    @stacks) "$program" stack list 2>/dev/null | while read -r name _; do printf '%s\n' "$name"; done ;;
    @checks | @subjects)
      signs='/^ *\[\[sign\]\]/,/^ *\[\[check\]\]/d;'
      [[ $word == @checks ]] || signs=''
      for name in ${stack:-$(_conche_cli_expand "$program" '' @stacks)}; do
        "$program" stack show --source "$name" 2>/dev/null | sed -n "$signs"'s/^ *id *= *"\([^"]*\)".*/\1/p'
      done ;;
    @files) ;;
    *) printf '%s\n' "$word" ;;
    esac
  done
}

_conche_cli() {
  local current=${COMP_WORDS[COMP_CWORD]} path='' option='' stack='' word words i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    # bash takes "--option=value" for three words.
    if [[ $word == '=' ]]; then continue; fi
    if [[ -n $option ]]; then
      [[ $(_conche_cli_values "$option") != *@stacks* ]] || stack=$word
      option=''
    elif _conche_cli_values "$path $word" >/dev/null; then
      option="$path $word"
    elif [[ -n $(_conche_cli_follow "${path:+$path }$word") ]]; then
      path=${path:+$path }$word
    fi
  done
  [[ $current != '=' ]] || current=''
  if [[ -n $option ]]; then words=$(_conche_cli_values "$option"); else words=$(_conche_cli_follow "$path"); fi
  if [[ $words == *@files* && $current == */* ]]; then
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
    return
  fi
  # A list is completed at its last word.
  local before=''
  if [[ $current == *,* ]]; then before=${current%"${current##*,}"}; fi
  # shellcheck disable=SC2086 # words
  mapfile -t words < <(set -f; _conche_cli_expand "$1" "$stack" $words)
  for word in "${words[@]}"; do
    if [[ $word == "${current##*,}"* ]]; then
      printf -v word '%q' "$word"
      COMPREPLY+=("$before$word")
    fi
  done
}

complete -F _conche_cli %1
)SH";

/*! What completes a value: its choices, or what the program is asked for. */
QString valuesOf(const CLI::Option &option)
{
    const QString name = QString::fromStdString(option.get_name(option.get_positional()));
    if (name.endsWith("stack"_L1))
        return u"@stacks @files"_s;
    if (name == "--only"_L1 || name == "--check"_L1)
        return u"@checks"_s;
    if (name == "id"_L1)
        return u"@subjects"_s; // signs, too
    static const QRegularExpression isPath(u"FILE|DIR|PATH"_s);
    if (QString::fromStdString(option.get_type_name()).contains(isPath))
        return u"@files"_s;
    return choicesOf(option).join(u' ');
}

QString line(const QString &pattern, const QStringList &words)
{
    return u"  %1) printf '%s' %2 ;;\n"_s.arg(pattern, process::shellQuoted(words.join(u' ')));
}

void addTables(const CLI::App &app, const QString &path, QString &follow, QString &values)
{
    QStringList words;
    for (const CLI::App *command : commandsOf(app)) {
        for (const QString &name : namesOf(*command)) {
            words << name;
            addTables(*command, path.isEmpty() ? name : path + u' ' + name, follow, values);
        }
    }
    for (const CLI::Option *argument : argumentsOf(app))
        words << valuesOf(*argument).split(u' ', Qt::SkipEmptyParts);
    for (const CLI::Option *option : optionsOf(app)) {
        QStringList patterns;
        for (const QString &name : namesOf(*option)) {
            patterns << process::shellQuoted(path + u' ' + name);
            if (name.startsWith("--"_L1))
                words << name;
        }
        if (takesValue(*option))
            values += line(patterns.join(u" | "_s), {valuesOf(*option)});
    }
    follow += line(process::shellQuoted(path), words);
}

} // namespace

QString bashCompletion(const CLI::App &program)
{
    QString follow;
    QString values;
    addTables(program, {}, follow, values);
    return QString::fromLatin1(script).arg(QString::fromStdString(program.get_name()), follow, values);
}

} // namespace conche::cli
