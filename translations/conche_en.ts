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
    <name>conche::Checklists</name>
    <message numerus="yes">
        <source>%1; %n entry(s) were taken in and stay, take the same file again for the rest</source>
        <extracomment>%1 is a reason</extracomment>
        <translation>
            <numerusform>%1; %n entry was taken in and stays, take the same file again for the rest</numerusform>
            <numerusform>%1; %n entries were taken in and stay, take the same file again for the rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) came after the sign-off and do(es) not count</source>
        <translation>
            <numerusform>%n entry came after the sign-off and does not count</numerusform>
            <numerusform>%n entries came after the sign-off and do not count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of another machine was/were not known to who signed it off and do(es) not count</source>
        <translation>
            <numerusform>%n entry of another machine was not known to who signed it off and does not count</numerusform>
            <numerusform>%n entries of another machine were not known to who signed it off and do not count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) is/are open and want an answer first: %1</source>
        <extracomment>%1 is a list of items</extracomment>
        <translation>
            <numerusform>%n item is open and wants an answer first: %1</numerusform>
            <numerusform>%n items are open and want an answer first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) with new values: all within limits</source>
        <translation>
            <numerusform>%n metric with new values: all within limits</numerusform>
            <numerusform>%n metrics with new values: all within limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n update</numerusform>
            <numerusform>%n updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n d, %1</source>
        <translation>
            <numerusform>due in %n d, %1</numerusform>
            <numerusform>due in %n d, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s), due on day %1</source>
        <extracomment>%1 is a day of the month</extracomment>
        <translation>
            <numerusform>every month, due on day %1</numerusform>
            <numerusform>every %n months, due on day %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s), due on the first workday</source>
        <translation>
            <numerusform>every month, due on the first workday</numerusform>
            <numerusform>every %n months, due on the first workday</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s), due on the last day</source>
        <translation>
            <numerusform>every month, due on the last day</numerusform>
            <numerusform>every %n months, due on the last day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s), due on %1</source>
        <extracomment>%1 is a day of the week</extracomment>
        <translation>
            <numerusform>every week, due on %1</numerusform>
            <numerusform>every %n weeks, due on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue %n d, %1</source>
        <translation>
            <numerusform>overdue %n d, %1</numerusform>
            <numerusform>overdue %n d, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
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
    <message numerus="yes">
        <source>%n earlier gap(s), and then:</source>
        <translation>
            <numerusform>%n earlier gap, and then:</numerusform>
            <numerusform>%n earlier gaps, and then:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written</source>
        <translation>
            <numerusform>%n entry written</numerusform>
            <numerusform>%n entries written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new value(s) taken in</source>
        <extracomment>%n is a count of values</extracomment>
        <translation>
            <numerusform>%n new value taken in</numerusform>
            <numerusform>%n new values taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Normal, as marked: %1 ± %2, %n value(s) from %3 to %4</source>
        <extracomment>%1 is a value, %2 its spread, %n how many values, %3 and %4 times</extracomment>
        <translation>
            <numerusform>Normal, as marked: %1 ± %2, %n value from %3 to %4</numerusform>
            <numerusform>Normal, as marked: %1 ± %2, %n values from %3 to %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Normal: %1 ± %2, %n value(s) from %3 to %4</source>
        <translation>
            <numerusform>Normal: %1 ± %2, %n value from %3 to %4</numerusform>
            <numerusform>Normal: %1 ± %2, %n values from %3 to %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This limit would have fired %n time(s) in %1 days:</source>
        <extracomment>%1 is a count of days; followed by the times</extracomment>
        <translation>
            <numerusform>This limit would have fired %n time in %1 days:</numerusform>
            <numerusform>This limit would have fired %n times in %1 days:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This limit would not have fired in %n day(s).</source>
        <extracomment>%1 is a count of days</extracomment>
        <translation>
            <numerusform>This limit would not have fired in %n day.</numerusform>
            <numerusform>This limit would not have fired in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conche::Collecting</name>
    <message numerus="yes">
        <source>%n check run(s)</source>
        <extracomment>%n is a count of check runs</extracomment>
        <translation>
            <numerusform>%n check run</numerusform>
            <numerusform>%n check runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known run(s) of &quot;%1&quot; are gone from MLflow at once; their values are kept. If they were deleted on purpose, let them go with: conche-cli metrics sync --again</source>
        <extracomment>%1 is the name of an experiment, %n a count of runs</extracomment>
        <translation>
            <numerusform>%n known run of &quot;%1&quot; is gone from MLflow at once; its values are kept. If it was deleted on purpose, let them go with: conche-cli metrics sync --again</numerusform>
            <numerusform>%n known runs of &quot;%1&quot; are gone from MLflow at once; their values are kept. If they were deleted on purpose, let them go with: conche-cli metrics sync --again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known version(s) of the model &quot;%1&quot; are gone from MLflow at once; their values are kept. If they were deleted on purpose, let them go with: conche-cli metrics sync --again</source>
        <extracomment>%1 is the name of a registered model, %n a count of its versions</extracomment>
        <translation>
            <numerusform>%n known version of the model &quot;%1&quot; is gone from MLflow; its value is kept. If it was deleted on purpose, let it go with: conche-cli metrics sync --again</numerusform>
            <numerusform>%n known versions of the model &quot;%1&quot; are gone from MLflow at once; their values are kept. If they were deleted on purpose, let them go with: conche-cli metrics sync --again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <extracomment>%n is a count of runs</extracomment>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) behind versions of the model &quot;%1&quot; could not be read: %2</source>
        <extracomment>%1 is the name of a registered model, %2 says what the server answered, %n is a count of runs</extracomment>
        <translation>
            <numerusform>%n run behind versions of the model &quot;%1&quot; could not be read: %2</numerusform>
            <numerusform>%n runs behind versions of the model &quot;%1&quot; could not be read: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <extracomment>%n is a count of values</extracomment>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n finished run(s) of &quot;%1&quot; carry no &quot;%2&quot; but %3. Check its name in the stack file, and what the training logs.</source>
        <extracomment>%1 is the name of an experiment, %2 of a metric, %3 a list of metrics, %n a count of runs</extracomment>
        <translation>
            <numerusform>the newest finished run of &quot;%1&quot; carries no &quot;%2&quot; but %3. Check its name in the stack file, and what the training logs.</numerusform>
            <numerusform>the newest %n finished runs of &quot;%1&quot; carry no &quot;%2&quot; but %3. Check its name in the stack file, and what the training logs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n version(s) of the model &quot;%1&quot; name no run, or one that is gone from MLflow, so nothing is known of them. Register versions with the run that made them.</source>
        <extracomment>%1 is the name of a registered model, %n a count of versions</extracomment>
        <translation>
            <numerusform>the newest version of the model &quot;%1&quot; names no run, or one that is gone from MLflow, so nothing is known of it. Register versions with the run that made them.</numerusform>
            <numerusform>the newest %n versions of the model &quot;%1&quot; name no run, or one that is gone from MLflow, so nothing is known of them. Register versions with the run that made them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the run(s) behind the newest %n version(s) of the model &quot;%1&quot; carry no &quot;%2&quot; but %3. Check its name in the stack file, and which runs are registered.</source>
        <extracomment>%1 is the name of a registered model, %2 of a metric, %3 a list of metrics, %n a count of versions</extracomment>
        <translation>
            <numerusform>the run behind the newest version of the model &quot;%1&quot; carries no &quot;%2&quot; but %3. Check its name in the stack file, and which runs are registered.</numerusform>
            <numerusform>the runs behind the newest %n versions of the model &quot;%1&quot; carry no &quot;%2&quot; but %3. Check its name in the stack file, and which runs are registered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conche::Gui</name>
    <message numerus="yes">
        <source>%n container restart(s)</source>
        <translation>
            <numerusform>%n container restart</numerusform>
            <numerusform>%n container restarts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
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
        <source>%1: %2 of %n item(s) answered.</source>
        <extracomment>%1 is a period, such as &quot;Week 33&quot;, %2 a count, %n the count of all items</extracomment>
        <translation>
            <numerusform>%1: %2 of %n item answered.</numerusform>
            <numerusform>%1: %2 of %n items answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: all %n item(s) answered.</source>
        <extracomment>%1 is a period, such as &quot;Week 33&quot;</extracomment>
        <translation>
            <numerusform>%1: its %n item is answered.</numerusform>
            <numerusform>%1: all %n items answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before it were missed.</source>
        <extracomment>Periods of a checklist</extracomment>
        <translation>
            <numerusform>%n before it was missed.</numerusform>
            <numerusform>%n before it were missed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) with records in the last complete day</source>
        <translation>
            <numerusform>%n hour with records in the last complete day</numerusform>
            <numerusform>%n hours with records in the last complete day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <extracomment>How many values a line of a table stands for</extracomment>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a number</source>
        <translation>
            <numerusform>%n without a number</numerusform>
            <numerusform>%n without a number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, grace %n day(s)</source>
        <extracomment>After the day that a checklist is due on; ends a sentence</extracomment>
        <translation>
            <numerusform>, grace %n day</numerusform>
            <numerusform>, grace %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, grace %n hour(s)</source>
        <extracomment>After the day that a checklist is due on; ends a sentence</extracomment>
        <translation>
            <numerusform>, grace %n hour</numerusform>
            <numerusform>, grace %n hours</numerusform>
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
    <message numerus="yes">
        <source>late %n d</source>
        <extracomment>What became of a period of a checklist; %n is a count of days</extracomment>
        <translation>
            <numerusform>late %n d</numerusform>
            <numerusform>late %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue %n d</source>
        <extracomment>What became of a period of a checklist; %n is a count of days</extracomment>
        <translation>
            <numerusform>overdue %n d</numerusform>
            <numerusform>overdue %n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conche::Notifier</name>
    <message numerus="yes">
        <source>%1: %n checklist(s) due</source>
        <extracomment>Title of a notification; %1 is a stack, %n a count of checklists</extracomment>
        <translation>
            <numerusform>%1: %n checklist due</numerusform>
            <numerusform>%1: %n checklists due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n checklist(s) overdue</source>
        <extracomment>Title of a notification; %1 is a stack, %n a count of checklists</extracomment>
        <translation>
            <numerusform>%1: %n checklist overdue</numerusform>
            <numerusform>%1: %n checklists overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>%n is a count of checklists that are not listed
----------
%n is a count of changes that are not listed</extracomment>
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
    <name>conche::Trends</name>
    <message numerus="yes">
        <source>%1 has records of %2 % of %n hour(s).</source>
        <extracomment>%1 is the name of a measurement, %2 a percentage, %n a count of hours</extracomment>
        <translation>
            <numerusform>%1 has records of %2 % of %n hour.</numerusform>
            <numerusform>%1 has records of %2 % of %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) needed</source>
        <translation>
            <numerusform>%n more day needed</numerusform>
            <numerusform>%n more days needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) needed to know what is normal</source>
        <translation>
            <numerusform>%n more day needed to know what is normal</numerusform>
            <numerusform>%n more days needed to know what is normal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more run(s) needed</source>
        <translation>
            <numerusform>%n more run needed</numerusform>
            <numerusform>%n more runs needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more value(s) needed</source>
        <translation>
            <numerusform>%n more value needed</numerusform>
            <numerusform>%n more values needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are NaN and count as gaps.</source>
        <translation>
            <numerusform>%n value is NaN and counts as a gap.</numerusform>
            <numerusform>%n values are NaN and count as gaps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are infinite and count as gaps.</source>
        <translation>
            <numerusform>%n value is infinite and counts as a gap.</numerusform>
            <numerusform>%n values are infinite and count as gaps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) have the same time as another; their mean counts.</source>
        <translation>
            <numerusform>%n value has the same time as another; their mean counts.</numerusform>
            <numerusform>%n values have the same time as another; their mean counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) lie in the future, the newest by %1: a clock is wrong.</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>
            <numerusform>%n value lies in the future, by %1: a clock is wrong.</numerusform>
            <numerusform>%n values lie in the future, the newest by %1: a clock is wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) should have come since then.</source>
        <translation>
            <numerusform>%n value should have come since then.</numerusform>
            <numerusform>%n values should have come since then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that are no number</source>
        <translation>
            <numerusform>%n value that is no number</numerusform>
            <numerusform>%n values that are no number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n values are the same to the last digit: they may be stuck.</source>
        <translation>
            <numerusform>The last value is the same to the last digit: it may be stuck.</numerusform>
            <numerusform>The last %n values are the same to the last digit: they may be stuck.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may be chance: among %n metric(s) p has to be below %1</source>
        <extracomment>Of a change; %1 is a probability such as 0.0011, %n how many metrics share the level of significance</extracomment>
        <translation>
            <numerusform>may be chance: of %n metric p has to be below %1</numerusform>
            <numerusform>may be chance: among %n metrics p has to be below %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conche::gui::AuditView</name>
    <message numerus="yes">
        <source>The newest of %n run(s) of %1, beside the best and a normal one</source>
        <extracomment>%1 is the name of an experiment; the count is of training runs</extracomment>
        <translation>
            <numerusform>The one run of %1, beside the best and a normal one</numerusform>
            <numerusform>The newest of %n runs of %1, beside the best and a normal one</numerusform>
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
        <source>The stack file has %n warning(s)</source>
        <translation>
            <numerusform>The stack file has %n warning</numerusform>
            <numerusform>The stack file has %n warnings</numerusform>
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
    <name>conche::gui::ChecklistsPage</name>
    <message numerus="yes">
        <source>%n checklist(s) imported.</source>
        <translation>
            <numerusform>%n checklist imported.</numerusform>
            <numerusform>%n checklists imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are new, %1 were there already.</source>
        <extracomment>Of a history that was taken in: %n is a count of entries that are new, %1 of those that were there already</extracomment>
        <translation>
            <numerusform>%n entry is new, %1 were there already.</numerusform>
            <numerusform>%n entries are new, %1 were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of this list&apos;s file are not taken. The first: %1</source>
        <extracomment>%n is a count of lines, %1 is what is said about the first of them</extracomment>
        <translation>
            <numerusform>%n line of this list&apos;s file is not taken: %1</numerusform>
            <numerusform>%n lines of this list&apos;s file are not taken. The first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign off: %n item(s) open</source>
        <translation>
            <numerusform>Sign off: %n item open</numerusform>
            <numerusform>Sign off: %n items open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list was changed since the run before: %n item(s) differ.</source>
        <translation>
            <numerusform>This list was changed since the run before: %n item differs.</numerusform>
            <numerusform>This list was changed since the run before: %n items differ.</numerusform>
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
    <name>conche::gui::HeatPanel</name>
    <message numerus="yes">
        <source>%1 of %n day(s) on time</source>
        <extracomment>%1 is how many of %n days</extracomment>
        <translation>
            <numerusform>%1 of %n day on time</numerusform>
            <numerusform>%1 of %n days on time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n month(s) on time</source>
        <extracomment>%1 is how many of %n months</extracomment>
        <translation>
            <numerusform>%1 of %n month on time</numerusform>
            <numerusform>%1 of %n months on time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n week(s) on time</source>
        <extracomment>%1 is how many of %n weeks</extracomment>
        <translation>
            <numerusform>%1 of %n week on time</numerusform>
            <numerusform>%1 of %n weeks on time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n month(s)</source>
        <translation>
            <numerusform>Last month</numerusform>
            <numerusform>Last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n run(s)</source>
        <translation>
            <numerusform>Last run</numerusform>
            <numerusform>Last %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n week(s)</source>
        <translation>
            <numerusform>Last week</numerusform>
            <numerusform>Last %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conche::gui::HistoryStrip</name>
    <message numerus="yes">
        <source>baseline, %n week(s)</source>
        <translation>
            <numerusform>baseline, %n week</numerusform>
            <numerusform>baseline, %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conche::gui::HistoryView</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
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
    <name>conche::gui::ListImportDialog</name>
    <message numerus="yes">
        <source>%n line(s) of this document are not taken. The first: %1</source>
        <extracomment>%n is a count of lines, %1 is what is said about the first of them</extracomment>
        <translation>
            <numerusform>%n line of this document is not taken: %1</numerusform>
            <numerusform>%n lines of this document are not taken. The first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n list(s)</source>
        <translation>
            <numerusform>&amp;Import %n list</numerusform>
            <numerusform>&amp;Import %n lists</numerusform>
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
    <message numerus="yes">
        <source>%n checklist(s) due or overdue</source>
        <extracomment>What a number beside a page&apos;s name counts</extracomment>
        <translation>
            <numerusform>%n checklist due or overdue</numerusform>
            <numerusform>%n checklists due or overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) warning or critical</source>
        <extracomment>What a number beside a page&apos;s name counts</extracomment>
        <translation>
            <numerusform>%n metric warning or critical</numerusform>
            <numerusform>%n metrics warning or critical</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conche::gui::MetricTrial</name>
    <message numerus="yes">
        <source>It works: %n value(s)</source>
        <extracomment>A number of values of a metric</extracomment>
        <translation>
            <numerusform>It works: %n value</numerusform>
            <numerusform>It works: %n values</numerusform>
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
    <name>conche::gui::Pointed</name>
    <message numerus="yes">
        <source>%n value(s) missing</source>
        <translation>
            <numerusform>%n value missing</numerusform>
            <numerusform>%n values missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %n, %1 to %2</source>
        <extracomment>%n is how many values a point of a chart is the mean of, %1 and %2 the smallest and largest: &quot;0.871&quot;, &quot;0.889&quot;</extracomment>
        <translation>
            <numerusform>mean of %n, %1 to %2</numerusform>
            <numerusform>mean of %n, %1 to %2</numerusform>
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
<context>
    <name>conche::gui::VerdictStrip</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These limits would have fired %n time(s) in %1.</source>
        <extracomment>%1 is a number of days</extracomment>
        <translation>
            <numerusform>These limits would have fired %n time in %1.</numerusform>
            <numerusform>These limits would have fired %n times in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conche::models::ImportCandidateModel</name>
    <message numerus="yes">
        <source>%1 (%n item(s))</source>
        <extracomment>A list of a document; %1 is its name</extracomment>
        <translation>
            <numerusform>%1 (%n item)</numerusform>
            <numerusform>%1 (%n items)</numerusform>
        </translation>
    </message>
</context>
</TS>
