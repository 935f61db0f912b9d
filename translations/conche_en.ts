<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>conche::Alerts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>%n is a count of alerts that are not listed</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conche::Cli</name>
    <message numerus="yes">
        <source>%1 can be used: %n check(s)</source>
        <extracomment>%1 is the title of a stack, %n a count of checks</extracomment>
        <translation>
            <numerusform>%1 can be used: %n check</numerusform>
            <numerusform>%1 can be used: %n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conche::Health</name>
    <message numerus="yes">
        <source> and %n more</source>
        <extracomment>%n is how many more names there are than those before</extracomment>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n job(s)</source>
        <extracomment>%1 is the scheduler&apos;s own word for its state, %n its number of jobs</extracomment>
        <translation>
            <numerusform>%1, %n job</numerusform>
            <numerusform>%1, %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n gave no answer</source>
        <extracomment>%1 is how often something was seen</extracomment>
        <translation>
            <numerusform>%1, and %n gave no answer</numerusform>
            <numerusform>%1, and %n gave no answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n ran in part</source>
        <extracomment>%1 says how many checks did not run</extracomment>
        <translation>
            <numerusform>%1, and %n ran in part</numerusform>
            <numerusform>%1, and %n ran in part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, restarted %n time(s)</source>
        <extracomment>%1 is the state, %n a count</extracomment>
        <translation>
            <numerusform>%1, restarted %n time</numerusform>
            <numerusform>%1, restarted %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; station %2 has %n point(s) on %3</source>
        <extracomment>%1 is what was found, %2 a station, %n a count of points, %3 a date</extracomment>
        <translation>
            <numerusform>%1; station %2 has %n point on %3</numerusform>
            <numerusform>%1; station %2 has %n points on %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s) listed</source>
        <translation>
            <numerusform>%n experiment listed</numerusform>
            <numerusform>%n experiments listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more not ok.</source>
        <extracomment>How many other checks and signs are not ok</extracomment>
        <translation>
            <numerusform>%n more not ok.</numerusform>
            <numerusform>%n more not ok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recent record(s), counted by the API service</source>
        <extracomment>%n is a count of records</extracomment>
        <translation>
            <numerusform>%n recent record, counted by the API service</numerusform>
            <numerusform>%n recent records, counted by the API service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) answered as expected</source>
        <translation>
            <numerusform>%n request answered as expected</numerusform>
            <numerusform>%n requests answered as expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), because the way to the peer failed</source>
        <translation>
            <numerusform>%n time, because the way to the peer failed</numerusform>
            <numerusform>%n times, because the way to the peer failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PostgreSQL answered %n row(s) where one value was expected; does the database hold MLflow&apos;s tables?</source>
        <extracomment>%n is a count of rows</extracomment>
        <translation>
            <numerusform>PostgreSQL answered %n row where one value was expected; does the database hold MLflow&apos;s tables?</numerusform>
            <numerusform>PostgreSQL answered %n rows where one value was expected; does the database hold MLflow&apos;s tables?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has no %1 in its newest %n finished run(s)</source>
        <extracomment>%n is a count of runs, %1 the name of a metric</extracomment>
        <translation>
            <numerusform>has no %1 in its newest finished run</numerusform>
            <numerusform>has no %1 in its newest %n finished runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last complete UTC day below %n distinct hour(s): Warning</source>
        <extracomment>%n is a count of hours</extracomment>
        <translation>
            <numerusform>last complete UTC day below %n distinct hour: Warning</numerusform>
            <numerusform>last complete UTC day below %n distinct hours: Warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no record in the last %n day(s)</source>
        <extracomment>%n is a count of days</extracomment>
        <translation>
            <numerusform>no record in the last day</numerusform>
            <numerusform>no record in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>running, %n job(s)</source>
        <translation>
            <numerusform>running, %n job</numerusform>
            <numerusform>running, %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conche::Models</name>
    <message numerus="yes">
        <source>%n hour(s) with records in the last complete day</source>
        <translation>
            <numerusform>%n hour with records in the last complete day</numerusform>
            <numerusform>%n hours with records in the last complete day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n record(s) a day</source>
        <translation>
            <numerusform>at least %n record a day</numerusform>
            <numerusform>at least %n records a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n record(s) a day</source>
        <translation>
            <numerusform>at most %n record a day</numerusform>
            <numerusform>at most %n records a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conche::Notifier</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>%n is a count of changes that are not listed</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conche::Process</name>
    <message numerus="yes">
        <source>it wrote more than %n byte(s)</source>
        <translation>
            <numerusform>it wrote more than %n byte</numerusform>
            <numerusform>it wrote more than %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conche::gui::BrokenStackPage</name>
    <message numerus="yes">
        <source>The stack file has %n error(s).</source>
        <translation>
            <numerusform>The stack file has %n error.</numerusform>
            <numerusform>The stack file has %n errors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stack file was changed and has %n error(s)</source>
        <translation>
            <numerusform>The stack file was changed and has %n error</numerusform>
            <numerusform>The stack file was changed and has %n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conche::gui::ChecksSection</name>
    <message numerus="yes">
        <source> minute(s)</source>
        <translation>
            <numerusform> minute</numerusform>
            <numerusform> minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conche::gui::ImportTestStep</name>
    <message numerus="yes">
        <source>%n check(s) did not run whole. %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>
            <numerusform>%n check did not run whole. %1</numerusform>
            <numerusform>%n checks did not run whole. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n check(s)…</source>
        <translation>
            <numerusform>Asking %n check…</numerusform>
            <numerusform>Asking %n checks…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conche::gui::MainWindow</name>
    <message numerus="yes">
        <source>%n check(s) warning or critical</source>
        <extracomment>What a number beside a page&apos;s name counts</extracomment>
        <translation>
            <numerusform>%n check warning or critical</numerusform>
            <numerusform>%n checks warning or critical</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conche::gui::OverviewPage</name>
    <message numerus="yes">
        <source>%1 (%n more)</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>
            <numerusform>%1 (%n more)</numerusform>
            <numerusform>%1 (%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conche::gui::QuietDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conche::gui::StackView</name>
    <message numerus="yes">
        <source>This stack file asks for %n thing(s) that nobody agreed to yet: what needs them is unknown.</source>
        <translation>
            <numerusform>This stack file asks for %n thing that nobody agreed to yet: what needs them is unknown.</numerusform>
            <numerusform>This stack file asks for %n things that nobody agreed to yet: what needs them is unknown.</numerusform>
        </translation>
    </message>
</context>
</TS>
