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
    <name>conche::Process</name>
    <message numerus="yes">
        <source>it wrote more than %n byte(s)</source>
        <translation>
            <numerusform>it wrote more than %n byte</numerusform>
            <numerusform>it wrote more than %n bytes</numerusform>
        </translation>
    </message>
</context>
</TS>
