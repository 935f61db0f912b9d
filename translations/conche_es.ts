<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>conche::Alerts</name>
    <message>
        <source>%1

This is a test, sent by &quot;conche-cli alerts test&quot; at %2. Nothing is wrong, and nothing is to be done.
</source>
        <extracomment>%1 is a subject line, %2 a date and time</extracomment>
        <translation>%1

Esto es una prueba, enviada con «conche-cli alerts test» el %2. No pasa nada y no hay nada que hacer.
</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a count, %2 a verdict</extracomment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>%1 (it says: %2)</source>
        <extracomment>%1 is a sentence, %2 what a program wrote</extracomment>
        <translation>%1 (dice: %2)</translation>
    </message>
    <message>
        <source>%1 ended with exit code %2: %3</source>
        <extracomment>%1 is a program, %2 an exit code, %3 what that means</extracomment>
        <translation>%1 terminó con el código de salida %2: %3</translation>
    </message>
    <message>
        <source>%1 over</source>
        <extracomment>%1 is a count of alerts that ended</extracomment>
        <translation>%1 terminadas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A subject line: %1 is a stack, %2 a list of counts</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2 no longer %3</source>
        <translation>%1: %2 ya no está en %3</translation>
    </message>
    <message>
        <source>%1: %2, since %3 (%4 ago)</source>
        <extracomment>%1 is a verdict, %2 a check or sign, %3 a date and time, %4 a span of time</extracomment>
        <translation>%1: %2, desde %3 (hace %4)</translation>
    </message>
    <message>
        <source>%1: test of the alerts</source>
        <extracomment>A subject line: %1 is a stack</extracomment>
        <translation>%1: prueba de las alertas</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>OVER: %1 was %2 for %3, since %4</source>
        <extracomment>%1 is a check or sign, %2 a verdict, %3 a span of time, %4 a date and time</extracomment>
        <translation>TERMINADO: %1 estuvo %3 en %2, desde %4</translation>
    </message>
    <message>
        <source>alert channel &quot;%1&quot;: %2</source>
        <extracomment>What is wrong with an alert channel: %1 is its name, %2 a sentence</extracomment>
        <translation>canal de alertas «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>%n is a count of alerts that are not listed</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>it answered something that is not HTTP; is it a webhook that listens there?</source>
        <translation>respondió algo que no es HTTP; ¿es un webhook lo que escucha ahí?</translation>
    </message>
    <message>
        <source>it answered with more than %1; is it a webhook that listens there?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>respondió con más de %1; ¿es un webhook lo que escucha ahí?</translation>
    </message>
    <message>
        <source>it answered with status %1</source>
        <translation>respondió con el estado %1</translation>
    </message>
    <message>
        <source>it answered with status %1: %2</source>
        <translation>respondió con el estado %1: %2</translation>
    </message>
    <message>
        <source>it cannot be reached; is the network there?</source>
        <translation>no se puede alcanzar; ¿funciona la red?</translation>
    </message>
    <message>
        <source>it cannot deliver now; does the mail server answer?</source>
        <translation>ahora no puede entregarlo; ¿responde el servidor de correo?</translation>
    </message>
    <message>
        <source>it did not take the alert</source>
        <translation>no aceptó la alerta</translation>
    </message>
    <message>
        <source>it does not know the recipient; correct &quot;to&quot; in the stack file</source>
        <translation>no conoce al destinatario; corrige &quot;to&quot; en el archivo de stack</translation>
    </message>
    <message>
        <source>it ended the connection before its answer was whole</source>
        <translation>cerró la conexión antes de dar la respuesta entera</translation>
    </message>
    <message>
        <source>it failed; send a mail with it by hand first</source>
        <translation>falló; prueba antes a enviar un correo con él a mano</translation>
    </message>
    <message>
        <source>it sends on to another address (status %1), and alerts do not go where nobody sent them; store the address it has now with conche-cli secret set</source>
        <extracomment>%1 is an HTTP status</extracomment>
        <translation>redirige a otra dirección (estado %1), y las alertas no van adonde nadie las envió; guarda la dirección que tiene ahora con conche-cli secret set</translation>
    </message>
    <message>
        <source>it was called wrongly; are its arguments in the stack file those that this program takes?</source>
        <translation>la llamada no era correcta; ¿son sus argumentos del archivo de stack los que acepta este programa?</translation>
    </message>
    <message>
        <source>its host name was not found; is the stored address right, and does the DNS know it?</source>
        <translation>no se encontró su nombre de host; ¿es correcta la dirección guardada, y la conoce el DNS?</translation>
    </message>
    <message>
        <source>its host refused the connection; is the receiver running, and the port right?</source>
        <translation>su host rechazó la conexión; ¿está en marcha el receptor, y es correcto el puerto?</translation>
    </message>
    <message>
        <source>its own configuration is wrong; send a mail with it by hand first</source>
        <translation>su propia configuración es errónea; prueba antes a enviar un correo con él a mano</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>the mail server or this machine does not let it; are its user and password right?</source>
        <translation>el servidor de correo o esta máquina no lo permite; ¿son correctos su usuario y su contraseña?</translation>
    </message>
    <message>
        <source>the mail server refused the message</source>
        <translation>el servidor de correo rechazó el mensaje</translation>
    </message>
    <message>
        <source>the message or a recipient is refused; are the addresses right, and does this program read a mail from its input?</source>
        <translation>se rechaza el mensaje o un destinatario; ¿son correctas las direcciones, y lee este programa un correo por su entrada?</translation>
    </message>
    <message>
        <source>the stored address is no http or https address without user and password; store it again with conche-cli secret set</source>
        <translation>la dirección guardada no es http ni https sin usuario ni contraseña; guárdala de nuevo con conche-cli secret set</translation>
    </message>
    <message>
        <source>there is no safe connection; does the certificate match the host name, and does this machine trust who signed it?</source>
        <translation>no hay conexión segura; ¿corresponde el certificado al nombre de host, y se fía esta máquina de quien lo firmó?</translation>
    </message>
    <message>
        <source>there was no whole answer within %1</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>no hubo respuesta entera en %1</translation>
    </message>
    <message>
        <source>this machine failed it; is a disk full, or its queue not writable?</source>
        <translation>le falló esta máquina; ¿hay un disco lleno, o no se puede escribir en su cola?</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
</context>
<context>
    <name>conche::AnnotatedCsv</name>
    <message>
        <source>InfluxDB failed while it answered: %1. See InfluxDB&apos;s log.</source>
        <extracomment>%1 is InfluxDB&apos;s own message</extracomment>
        <translation>InfluxDB falló mientras respondía: %1. Mira el registro de InfluxDB.</translation>
    </message>
    <message>
        <source>InfluxDB&apos;s answer was cut off before its end. Ask again; if it stays, see InfluxDB&apos;s log and any proxy in between.</source>
        <translation>La respuesta de InfluxDB se cortó antes de su final. Pregunta otra vez; si persiste, mira el registro de InfluxDB y cualquier proxy intermedio.</translation>
    </message>
    <message>
        <source>has %1 columns where its header has %2</source>
        <extracomment>%1 and %2 are numbers of columns</extracomment>
        <translation>tiene %1 columnas donde su cabecera tiene %2</translation>
    </message>
    <message>
        <source>has other columns than its annotations</source>
        <translation>tiene otras columnas que sus anotaciones</translation>
    </message>
    <message>
        <source>is no header</source>
        <translation>no es una cabecera</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>no dio ningún motivo</translation>
    </message>
    <message>
        <source>its CSV is not UTF-8</source>
        <translation>su CSV no es UTF-8</translation>
    </message>
    <message>
        <source>row %1 of its CSV %2</source>
        <extracomment>%1 is a row&apos;s number, %2 the reason</extracomment>
        <translation>la fila %1 de su CSV %2</translation>
    </message>
</context>
<context>
    <name>conche::Api</name>
    <message>
        <source>%1 should be a count, not %2</source>
        <extracomment>%1 is a JSON pointer, %2 a value</extracomment>
        <translation>%1 debería ser una cantidad, no %2</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <extracomment>%1 is a JSON pointer</extracomment>
        <translation>no tiene %1</translation>
    </message>
    <message>
        <source>the API service</source>
        <translation>el servicio API</translation>
    </message>
    <message>
        <source>the API service answers that something behind it failed: %1. See its log and its stores.</source>
        <extracomment>%1 is the service&apos;s own message</extracomment>
        <translation>el servicio API responde que falló algo detrás de él: %1. Mira su registro y sus almacenes.</translation>
    </message>
</context>
<context>
    <name>conche::Autostart</name>
    <message>
        <source>%1 cannot be removed, so Conche still starts with the session: %2</source>
        <extracomment>%1 is a path, %2 the system&apos;s reason</extracomment>
        <translation>no se puede eliminar %1, así que Conche sigue iniciándose con la sesión: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written, so the start with the session stays as it was: %2</source>
        <extracomment>%1 is a path, %2 the system&apos;s reason</extracomment>
        <translation>no se puede escribir %1, así que el inicio con la sesión queda como estaba: %2</translation>
    </message>
</context>
<context>
    <name>conche::Checklists</name>
    <message>
        <source>%1 &quot;%2&quot; was not asked yet</source>
        <extracomment>%1 is &quot;check&quot;, &quot;sign&quot; or &quot;metric&quot;, %2 its id</extracomment>
        <translation>aún no se ha consultado la %1 «%2»</translation>
    </message>
    <message>
        <source>%1 The run %2 in &quot;%3&quot; is left behind.</source>
        <extracomment>%1 is why it failed, %2 the id of a run, %3 the name of an experiment</extracomment>
        <translation>%1 La ejecución %2 se queda en «%3».</translation>
    </message>
    <message>
        <source>%1 against normal</source>
        <extracomment>%1 is a difference</extracomment>
        <translation>%1 respecto a lo normal</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1 is a path, %2 the system&apos;s reason</extracomment>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a path, %2 the system&apos;s reason</extracomment>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 has a list of more than %3 items under &quot;%2&quot;, which nobody does at one time; make several lists of it</source>
        <extracomment>%1 is a path, %2 a heading, %3 a count</extracomment>
        <translation>%1 tiene bajo «%2» una lista de más de %3 puntos, que nadie hace de una vez; haga varias listas de ella</translation>
    </message>
    <message>
        <source>%1 has no list; a task list has lines such as &quot;- [ ] what to do&quot;</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 no tiene ninguna lista; una lista de tareas tiene líneas como &quot;- [ ] qué hacer&quot;</translation>
    </message>
    <message>
        <source>%1 has no value yet</source>
        <extracomment>%1 is the title of a metric</extracomment>
        <translation>%1 aún no tiene ningún valor</translation>
    </message>
    <message>
        <source>%1 in the recurrence &quot;%2&quot;: %3</source>
        <extracomment>%1 is a part of a rule, such as &quot;BYHOUR=8&quot;, %2 the rule, %3 the reason</extracomment>
        <translation>%1 en la recurrencia «%2»: %3</translation>
    </message>
    <message>
        <source>%1 is done and signed off.</source>
        <translation>%1: pasada hecha y firmada.</translation>
    </message>
    <message>
        <source>%1 is done and waits for its sign-off.</source>
        <translation>%1: pasada hecha, a la espera de su firma.</translation>
    </message>
    <message>
        <source>%1 is due %2: %3.</source>
        <extracomment>%1 is a period, %2 &quot;on Fri 20 Nov&quot;, &quot;tomorrow&quot;, %3 &quot;2 of 4 done&quot;</extracomment>
        <translation>%1 vence %2: %3.</translation>
    </message>
    <message>
        <source>%1 is larger than 10 MiB: a list is a file that people read</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 ocupa más de 10 MiB: una lista es un archivo que leen personas</translation>
    </message>
    <message>
        <source>%1 is no UTF-8 text; save it as UTF-8</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 no es texto UTF-8; guárdalo como UTF-8</translation>
    </message>
    <message>
        <source>%1 is open: %2.</source>
        <extracomment>%1 is a period, %2 &quot;2 of 4 done&quot;</extracomment>
        <translation>%1: pasada abierta, %2.</translation>
    </message>
    <message>
        <source>%1 is overdue %2: %3.</source>
        <extracomment>%1 is a period, %2 &quot;since yesterday&quot;, %3 &quot;2 of 4 done&quot;</extracomment>
        <translation>%1 lleva atraso %2: %3.</translation>
    </message>
    <message>
        <source>%1 is there already and is left as it is; choose another name</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 ya existe y se deja como está; elige otro nombre</translation>
    </message>
    <message>
        <source>%1 lines, %2 errors</source>
        <extracomment>%1 and %2 are counts</extracomment>
        <translation>%1 líneas, %2 errores</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many items of a list are answered: %1 of %2</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1 and %2 are numbers: 2 of 4 done</extracomment>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>%1 of %2 h</source>
        <extracomment>How many hours of a year have data: %1 of %2</extracomment>
        <translation>%1 de %2 h</translation>
    </message>
    <message>
        <source>%1 of %2 min of logs: %3 lines, %4 errors</source>
        <translation>%1 de %2 min de registros: %3 líneas, %4 errores</translation>
    </message>
    <message>
        <source>%1 of %2 on time, %3 %.</source>
        <extracomment>%1 and %2 are numbers of periods, %3 a percentage</extracomment>
        <translation>%1 de %2 a tiempo, %3 %.</translation>
    </message>
    <message>
        <source>%1 of logs: %2 lines, %3 errors</source>
        <extracomment>%1 is a span of time, %2 and %3 are counts: 30 min of logs: 1204 lines, 3 errors</extracomment>
        <translation>%1 de registros: %2 líneas, %3 errores</translation>
    </message>
    <message>
        <source>%1 signed it off too, on another machine</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 también la firmó, en otra máquina</translation>
    </message>
    <message>
        <source>%1 was due on %2 and is not late yet: %3.</source>
        <extracomment>%1 is a period, %2 a day, %3 &quot;2 of 4 done&quot;</extracomment>
        <translation>%1 vencía el %2 y aún no cuenta como atraso: %3.</translation>
    </message>
    <message>
        <source>%1 writes more than can be read</source>
        <extracomment>%1 is a container</extracomment>
        <translation>%1 escribe más de lo que se puede leer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the title of a list, %2 a period</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, was signed off</source>
        <extracomment>%1 is the title of a list, %2 a period</extracomment>
        <translation>%1, %2: firmada</translation>
    </message>
    <message>
        <source>%1, %2, was signed off by %3 and stays as it is</source>
        <extracomment>%1 is the title of a list, %2 a period, %3 a person</extracomment>
        <translation>%1, %2, tiene la firma de %3 y se queda como está</translation>
    </message>
    <message>
        <source>%1, no date</source>
        <extracomment>%1 is a person or a version</extracomment>
        <translation>%1, sin fecha</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, en curso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of a list, %2 a sentence about it
----------
%1 is a container, %2 why it could not be asked</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a period, %2 &quot;done Fri 20 Nov&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: no run is open.</source>
        <extracomment>%1 is the title of a list</extracomment>
        <translation>%1: no hay ninguna pasada abierta.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n entry(s) were taken in and stay, take the same file again for the rest</source>
        <extracomment>%1 is a reason</extracomment>
        <translation>
            <numerusform>%1; %n entrada se importó y se conserva, importa otra vez el mismo archivo para el resto</numerusform>
            <numerusform>%1; %n entradas se importaron y se conservan, importa otra vez el mismo archivo para el resto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; stopped early</source>
        <extracomment>%1 is what was found until then</extracomment>
        <translation>%1; se detuvo antes de tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día tarde</numerusform>
            <numerusform>%n días tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) came after the sign-off and do(es) not count</source>
        <translation>
            <numerusform>%n entrada llegó después de la firma y no cuenta</numerusform>
            <numerusform>%n entradas llegaron después de la firma y no cuentan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of another machine was/were not known to who signed it off and do(es) not count</source>
        <translation>
            <numerusform>%n entrada de otra máquina no la conocía quien firmó y no cuenta</numerusform>
            <numerusform>%n entradas de otra máquina no las conocía quien firmó y no cuentan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) is/are open and want an answer first: %1</source>
        <extracomment>%1 is a list of items</extracomment>
        <translation>
            <numerusform>%n punto está abierto y necesita antes una respuesta: %1</numerusform>
            <numerusform>%n puntos están abiertos y necesitan antes una respuesta: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) with new values: all within limits</source>
        <translation>
            <numerusform>%n métrica con valores nuevos: dentro de sus límites</numerusform>
            <numerusform>%n métricas con valores nuevos: todas dentro de sus límites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n actualización</numerusform>
            <numerusform>%n actualizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no item &quot;%2&quot; in this run; there are %3</source>
        <extracomment>%1 is the title of a list, %2 an id, %3 a list of ids</extracomment>
        <translation>«%1» no tiene ningún punto «%2» en esta pasada; hay %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; write it with its scheme, as http://localhost:5000</source>
        <extracomment>%1 is what was written</extracomment>
        <translation>«%1» no es una dirección; escríbela con su esquema, como http://localhost:5000</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; write it as &quot;2026-01-05&quot;</source>
        <extracomment>%1 is what was written</extracomment>
        <translation>«%1» no es una fecha; escríbela como &quot;2026-01-05&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no evidence; there are %2</source>
        <extracomment>%1 is what was written, %2 a list of words</extracomment>
        <translation>«%1» no es una evidencia; hay %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id; write letters, digits and dashes: {#check-disk}</source>
        <translation>«%1» no es un id; escribe letras, cifras y guiones: {#check-disk}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a list; write letters, digits and dashes</source>
        <extracomment>%1 is what was written</extracomment>
        <translation>«%1» no es un nombre de lista; escribe letras, cifras y guiones</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period of &quot;%2&quot;, which is done %3</source>
        <extracomment>%1 is what was asked for, %2 the title of a list, %3 how often it is done</extracomment>
        <translation>«%1» no es un período de «%2», que se hace %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no task and is left out; a task begins with &quot;- [ ]&quot;</source>
        <extracomment>%1 is a line of a list</extracomment>
        <translation>«%1» no es una tarea y se omite; una tarea empieza por «- [ ]»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs an id: write %1:ID</source>
        <extracomment>%1 is a word</extracomment>
        <translation>&quot;%1&quot; necesita un id: escribe %1:ID</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no name: write %2</source>
        <translation>&quot;%1&quot; no lleva nombre: escribe %2</translation>
    </message>
    <message>
        <source>&quot;every&quot; is a number from 1 to 1000</source>
        <translation>&quot;every&quot; es un número de 1 a 1000</translation>
    </message>
    <message>
        <source>&quot;evidence-from&quot; goes with per = &quot;deployment&quot; only</source>
        <translation>«evidence-from» solo va con per = &quot;deployment&quot;</translation>
    </message>
    <message>
        <source>&quot;ticks-itself&quot; is true or false</source>
        <translation>&quot;ticks-itself&quot; es true o false</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Before that:</source>
        <translation>Antes de eso:</translation>
    </message>
    <message>
        <source>Changed since the run before</source>
        <translation>Cambios desde la pasada anterior</translation>
    </message>
    <message>
        <source>Conche</source>
        <translation>Conche</translation>
    </message>
    <message>
        <source>Count the training data</source>
        <translation>Contar los datos de entrenamiento</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>Eliminar la ejecución</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Done %1, not applicable %2, failed %3, open %4</source>
        <translation>Hechos %1, no aplicables %2, fallidos %3, abiertos %4</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Evidencia: %1</translation>
    </message>
    <message>
        <source>Evidence: %1 (measured %2)</source>
        <extracomment>%1 is a fact, %2 an instant</extracomment>
        <translation>Evidencia: %1 (medida: %2)</translation>
    </message>
    <message>
        <source>Evidence: by hand</source>
        <translation>Evidencia: a mano</translation>
    </message>
    <message>
        <source>Experiment &quot;%1&quot;</source>
        <translation>Experimento «%1»</translation>
    </message>
    <message>
        <source>FINISHED runs since then</source>
        <translation>Ejecuciones FINISHED desde entonces</translation>
    </message>
    <message>
        <source>Follow the containers&apos; logs</source>
        <translation>Seguir los registros de los contenedores</translation>
    </message>
    <message>
        <source>Is what it says still so? Put the date of the next review into it.</source>
        <translation>¿Sigue siendo así lo que dice? Ponga en él la fecha de la próxima revisión.</translation>
    </message>
    <message>
        <source>List what is outdated in the containers</source>
        <translation>Enumerar lo desactualizado en los contenedores</translation>
    </message>
    <message>
        <source>Log a metric</source>
        <translation>Registrar una métrica</translation>
    </message>
    <message>
        <source>Look for trainings</source>
        <translation>Buscar entrenamientos</translation>
    </message>
    <message>
        <source>MLflow made a run, kept a metric of it, gave it back and deleted the run</source>
        <translation>MLflow creó una ejecución, guardó una métrica suya, la devolvió y eliminó la ejecución</translation>
    </message>
    <message>
        <source>MLflow took a run with a metric and does not give it back: look at its database and log</source>
        <translation>MLflow aceptó una ejecución con una métrica y no la devuelve: mira su base de datos y su registro</translation>
    </message>
    <message>
        <source>Make a run</source>
        <translation>Crear una ejecución</translation>
    </message>
    <message>
        <source>No longer so at the sign-off: %1</source>
        <translation>Ya no era así al firmar: %1</translation>
    </message>
    <message>
        <source>No longer so at the sign-off: %1 (measured %2)</source>
        <translation>Ya no era así al firmar: %1 (medido %2)</translation>
    </message>
    <message>
        <source>Not signed off</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Opened: %1, %2</source>
        <translation>Abierta: %1, %2</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable: %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Período: %1</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Leerla de vuelta</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Review %1</source>
        <extracomment>%1 is the name of a document</extracomment>
        <translation>Revisar %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>Signed off: %1, %2</source>
        <translation>Firmada: %1, %2</translation>
    </message>
    <message>
        <source>Stack: %1</source>
        <translation>Stack: %1</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Plantilla: %1</translation>
    </message>
    <message>
        <source>Try MLflow&apos;s logging</source>
        <translation>Probar el registro de MLflow</translation>
    </message>
    <message>
        <source>a list &quot;%1&quot; comes with Conche, and a file of this name would take its place; choose another name</source>
        <extracomment>%1 is the id of a list</extracomment>
        <translation>Conche ya trae una lista «%1», y un archivo con ese nombre ocuparía su lugar; elija otro nombre</translation>
    </message>
    <message>
        <source>a week has one run with one day that it is due on; FREQ=DAILY;%1 is a run on each of these days</source>
        <translation>una semana tiene una sola pasada y un solo día en que vence; FREQ=DAILY;%1 es una pasada en cada uno de estos días</translation>
    </message>
    <message>
        <source>an [[item]]</source>
        <translation>un [[item]]</translation>
    </message>
    <message>
        <source>an answer to &quot;%1&quot; does not count: the run began with a list without it</source>
        <extracomment>%1 is the title of an item</extracomment>
        <translation>una respuesta a «%1» no cuenta: la pasada empezó con una lista que no lo tiene</translation>
    </message>
    <message>
        <source>an entry needs &quot;uid&quot;, &quot;list&quot;, &quot;kind&quot;, &quot;order&quot; and &quot;at&quot;</source>
        <translation>una entrada necesita &quot;uid&quot;, &quot;list&quot;, &quot;kind&quot;, &quot;order&quot; y &quot;at&quot;</translation>
    </message>
    <message>
        <source>an item ticks itself from its evidence; write evidence = [&quot;check:ID&quot;] too</source>
        <translation>un punto se marca solo a partir de su evidencia; escribe también evidence = [&quot;check:ID&quot;]</translation>
    </message>
    <message>
        <source>an item without a text is left out</source>
        <translation>un punto sin texto se deja fuera</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>changed: %1; it was: %2</source>
        <extracomment>%1 and %2 are an item before and after</extracomment>
        <translation>cambiado: %1; antes: %2</translation>
    </message>
    <message>
        <source>check</source>
        <translation>comprobación</translation>
    </message>
    <message>
        <source>clear since %1</source>
        <extracomment>%1 is an instant</extracomment>
        <translation>inactiva desde el %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>a day, as QLocale writes it: Fri 20 Nov</extracomment>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>a day, as QLocale writes it: Monday, 23 November</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>hecha %1</translation>
    </message>
    <message>
        <source>done today %1</source>
        <extracomment>%1 is a time of day, or a day</extracomment>
        <translation>hecha hoy %1</translation>
    </message>
    <message numerus="yes">
        <source>due in %n d, %1</source>
        <translation>
            <numerusform>vence en %n d, %1</numerusform>
            <numerusform>vence en %n d, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoy</translation>
    </message>
    <message>
        <source>every %1</source>
        <extracomment>%1 is a list of days of the week</extracomment>
        <translation>cada %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>cada día</numerusform>
            <numerusform>cada %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s), due on day %1</source>
        <extracomment>%1 is a day of the month</extracomment>
        <translation>
            <numerusform>cada mes, vence el día %1</numerusform>
            <numerusform>cada %n meses, vence el día %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s), due on the first workday</source>
        <translation>
            <numerusform>cada mes, vence el primer día laborable</numerusform>
            <numerusform>cada %n meses, vence el primer día laborable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s), due on the last day</source>
        <translation>
            <numerusform>cada mes, vence el último día</numerusform>
            <numerusform>cada %n meses, vence el último día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s), due on %1</source>
        <extracomment>%1 is a day of the week</extracomment>
        <translation>
            <numerusform>cada semana, vence el %1</numerusform>
            <numerusform>cada %n semanas, vence el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>for each deployment</source>
        <translation>para cada despliegue</translation>
    </message>
    <message>
        <source>for each person</source>
        <translation>para cada persona</translation>
    </message>
    <message>
        <source>grace %1 h</source>
        <extracomment>%1 is a number of hours</extracomment>
        <translation>margen de %1 h</translation>
    </message>
    <message>
        <source>it belongs to FREQ=MONTHLY</source>
        <translation>corresponde a FREQ=MONTHLY</translation>
    </message>
    <message>
        <source>it is missing; write FREQ=DAILY, FREQ=WEEKLY or FREQ=MONTHLY</source>
        <translation>falta; escribe FREQ=DAILY, FREQ=WEEKLY o FREQ=MONTHLY</translation>
    </message>
    <message>
        <source>it is the history of the stack &quot;%1&quot;, not of &quot;%2&quot;; name that stack with --stack</source>
        <extracomment>%1 and %2 are names of stacks</extracomment>
        <translation>es el historial del stack «%1», no de «%2»; indica ese stack con --stack</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>aparece dos veces</translation>
    </message>
    <message>
        <source>it was written by a newer version of Conche; use that version</source>
        <translation>lo escribió una versión más reciente de Conche; usa esa versión</translation>
    </message>
    <message>
        <source>item &quot;%1&quot;</source>
        <extracomment>%1 is an id</extracomment>
        <translation>punto «%1»</translation>
    </message>
    <message>
        <source>line %2 of %1 is longer or nested deeper than anybody writes lists; is it the right file?</source>
        <extracomment>%1 is a path, %2 a line</extracomment>
        <translation>la línea %2 de %1 es más larga o está más anidada que cualquier lista escrita por alguien; ¿es el archivo correcto?</translation>
    </message>
    <message>
        <source>line %2 of %1: %3; nothing was taken in</source>
        <extracomment>%1 is a path, %2 a line, %3 a reason</extracomment>
        <translation>línea %2 de %1: %3; no se importó nada</translation>
    </message>
    <message>
        <source>lists know FREQ, INTERVAL, BYDAY, BYMONTHDAY, BYSETPOS and WKST only; leave it out</source>
        <translation>las listas solo conocen FREQ, INTERVAL, BYDAY, BYMONTHDAY, BYSETPOS y WKST; quítalo</translation>
    </message>
    <message>
        <source>lists recur daily, weekly or monthly; FREQ=MONTHLY;INTERVAL=12 is once a year</source>
        <translation>las listas se repiten cada día, semana o mes; FREQ=MONTHLY;INTERVAL=12 es una vez al año</translation>
    </message>
    <message>
        <source>measured before this deployment; the next check measures it again</source>
        <translation>medido antes de este despliegue; la próxima comprobación lo mide de nuevo</translation>
    </message>
    <message>
        <source>measured before this deployment; there is no newer value yet</source>
        <translation>medido antes de este despliegue; aún no hay un valor más nuevo</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>métrica</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>new: %1</source>
        <extracomment>%1 is an item</extracomment>
        <translation>nuevo: %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no FINISHED run with its metric since then</source>
        <translation>ninguna ejecución FINISHED con su métrica desde entonces</translation>
    </message>
    <message>
        <source>no check and no metric of this stack looks at a measurement in InfluxDB; by hand</source>
        <translation>ninguna comprobación ni métrica de este stack mira una medición de InfluxDB; a mano</translation>
    </message>
    <message>
        <source>no check of the stack file looks for trainings of an experiment; by hand</source>
        <translation>ninguna comprobación del archivo de stack busca entrenamientos de un experimento; a mano</translation>
    </message>
    <message>
        <source>no container has pip; by hand</source>
        <translation>ningún contenedor tiene pip; a mano</translation>
    </message>
    <message>
        <source>no longer there: %1</source>
        <extracomment>%1 is an item</extracomment>
        <translation>ya no está: %1</translation>
    </message>
    <message>
        <source>no metric has a new value that could be judged</source>
        <translation>ninguna métrica tiene un valor nuevo que se pueda juzgar</translation>
    </message>
    <message>
        <source>no model was audited yet; by hand</source>
        <translation>aún no se ha auditado ningún modelo; a mano</translation>
    </message>
    <message>
        <source>no month has the day that the recurrence wants</source>
        <translation>ningún mes tiene el día que pide la recurrencia</translation>
    </message>
    <message>
        <source>no restore was tried yet; by hand</source>
        <translation>aún no se ha probado ninguna restauración; a mano</translation>
    </message>
    <message>
        <source>no run open</source>
        <translation>ninguna pasada abierta</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no aplicable</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>aún sin usar</translation>
    </message>
    <message>
        <source>of days in months lists know the first workday, BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1, and BYMONTHDAY</source>
        <translation>de los días de un mes, las listas conocen el primer laborable, BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1, y BYMONTHDAY</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>on request: counts the hours with training data of the last year, by month and hour of the day</source>
        <translation>a petición: cuenta las horas con datos de entrenamiento del último año, por mes y hora del día</translation>
    </message>
    <message>
        <source>on request: follows the containers&apos; logs for 30 minutes</source>
        <translation>a petición: sigue los registros de los contenedores durante 30 minutos</translation>
    </message>
    <message>
        <source>on request: lists what is outdated inside the containers</source>
        <translation>a petición: enumera lo desactualizado dentro de los contenedores</translation>
    </message>
    <message>
        <source>on request: looks for FINISHED runs since this list was opened</source>
        <translation>a petición: busca ejecuciones FINISHED desde que se abrió esta lista</translation>
    </message>
    <message>
        <source>on request: makes and deletes a run in an experiment of its own</source>
        <translation>a petición: crea y elimina una ejecución en un experimento propio</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message numerus="yes">
        <source>overdue %n d, %1</source>
        <translation>
            <numerusform>atrasada %n d, %1</numerusform>
            <numerusform>atrasada %n d, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>%n día de atraso</numerusform>
            <numerusform>%n días de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <extracomment>%1 is a period</extracomment>
        <translation>atrasada, %1</translation>
    </message>
    <message>
        <source>pip failed: %1</source>
        <extracomment>%1 is what a program printed</extracomment>
        <translation>pip falló: %1</translation>
    </message>
    <message>
        <source>pip listed a package without a name</source>
        <translation>pip enumeró un paquete sin nombre</translation>
    </message>
    <message>
        <source>pip printed no list: %1</source>
        <extracomment>%1 is what a program printed</extracomment>
        <translation>pip no mostró ninguna lista: %1</translation>
    </message>
    <message>
        <source>raised since %1</source>
        <translation>activa desde el %1</translation>
    </message>
    <message>
        <source>say how often the list is done: either recurrence = &quot;FREQ=WEEKLY;BYDAY=FR&quot;, or per = &quot;deployment&quot; or &quot;person&quot;</source>
        <translation>di cada cuánto se hace la lista: o bien recurrence = &quot;FREQ=WEEKLY;BYDAY=FR&quot;, o bien per = &quot;deployment&quot; o &quot;person&quot;</translation>
    </message>
    <message>
        <source>say why &quot;%1&quot; does not apply: the reason is kept with it</source>
        <translation>di por qué «%1» no se aplica: el motivo se guarda con el punto</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>señal</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>desde hoy</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>desde ayer</translation>
    </message>
    <message>
        <source>stopped before MLflow had answered</source>
        <translation>se detuvo antes de que respondiera MLflow</translation>
    </message>
    <message>
        <source>stopped before all was counted</source>
        <translation>detenido antes de contarlo todo</translation>
    </message>
    <message>
        <source>stopped before pip had answered</source>
        <translation>se detuvo antes de que respondiera pip</translation>
    </message>
    <message>
        <source>the HTML in &quot;%1&quot; is left out</source>
        <extracomment>%1 is a line of a list</extracomment>
        <translation>el HTML en «%1» se omite</translation>
    </message>
    <message>
        <source>the clock was set back before an entry that is dated %1</source>
        <extracomment>%1 is an instant</extracomment>
        <translation>el reloj se atrasó a antes de una entrada con fecha %1</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>no se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>the front matter</source>
        <translation>la cabecera</translation>
    </message>
    <message>
        <source>the front matter that begins here has no end; write a line &quot;+++&quot; behind it</source>
        <translation>la cabecera que empieza aquí no tiene final; escribe detrás una línea &quot;+++&quot;</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is taken by an item above; give each its own</source>
        <extracomment>%1 is an id</extracomment>
        <translation>el id «%1» ya lo tiene un punto de más arriba; da a cada uno el suyo</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>la línea es demasiado larga</translation>
    </message>
    <message>
        <source>the list has more than %1 items, which nobody does at one time; make several lists of it</source>
        <extracomment>%1 is a count</extracomment>
        <translation>la lista tiene más de %1 puntos, que nadie hace de una vez; haga varias listas de ella</translation>
    </message>
    <message>
        <source>the list has no item &quot;%1&quot;</source>
        <extracomment>%1 is an id</extracomment>
        <translation>la lista no tiene ningún punto «%1»</translation>
    </message>
    <message>
        <source>the list has no title; write title = &quot;…&quot; or a heading</source>
        <translation>la lista no tiene título; escribe title = &quot;…&quot; o un encabezado</translation>
    </message>
    <message>
        <source>the stack file has no [peers.mlflow]; by hand</source>
        <translation>el archivo de stack no tiene [peers.mlflow]; a mano</translation>
    </message>
    <message>
        <source>the stack file names no containers; add a check of kind &quot;containers&quot; or name one as &quot;log-watch:NAME&quot;</source>
        <translation>el archivo de stack no nombra ningún contenedor; añade una comprobación de tipo &quot;containers&quot; o nombra uno como &quot;log-watch:NOMBRE&quot;</translation>
    </message>
    <message>
        <source>the stack file names no containers; add a check of kind &quot;containers&quot; or name one as &quot;outdated:NAME&quot;</source>
        <translation>el archivo de stack no nombra ningún contenedor; añade una comprobación de tipo &quot;containers&quot; o nombra uno como &quot;outdated:NOMBRE&quot;</translation>
    </message>
    <message>
        <source>the template is not the one that its hash names; the file was changed</source>
        <translation>la plantilla no es la que nombra su hash; se cambió el archivo</translation>
    </message>
    <message>
        <source>the template of &quot;%1&quot; that the store kept cannot be read by this version of Conche</source>
        <extracomment>%1 is the id of a list</extracomment>
        <translation>esta versión de Conche no puede leer la plantilla de «%1» que guardó el almacén</translation>
    </message>
    <message>
        <source>there is no list &quot;%1&quot; any more, and no run of this name began with it</source>
        <extracomment>%1 is the id of a list</extracomment>
        <translation>ya no hay ninguna lista «%1», y ninguna pasada con este nombre empezó con ella</translation>
    </message>
    <message>
        <source>there is no task list; write its items as &quot;- [ ] what to do&quot;</source>
        <translation>no hay ninguna lista de tareas; escribe sus puntos como &quot;- [ ] qué hacer&quot;</translation>
    </message>
    <message>
        <source>there is nothing in this run that %1 could do again</source>
        <extracomment>%1 is a person</extracomment>
        <translation>en esta pasada no hay nada que %1 pueda rehacer</translation>
    </message>
    <message>
        <source>there is nothing in this run that %1 could undo</source>
        <extracomment>%1 is a person</extracomment>
        <translation>en esta pasada no hay nada que %1 pueda deshacer</translation>
    </message>
    <message>
        <source>this is no history that &quot;conche-cli checklist export&quot; wrote</source>
        <translation>esto no es un historial escrito por «conche-cli checklist export»</translation>
    </message>
    <message>
        <source>this stack has no %1 &quot;%2&quot;; by hand</source>
        <translation>este stack no tiene ninguna %1 «%2»; a mano</translation>
    </message>
    <message>
        <source>to be followed up as an incident</source>
        <translation>se seguirá como incidente</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>together with INTERVAL it would skip days that nobody expects</source>
        <translation>junto con INTERVAL se saltaría días que nadie espera</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>trained %1 ago</source>
        <translation>entrenado hace %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <extracomment>%1 is the label of a version that was deployed</extracomment>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>was due %1, %2</source>
        <extracomment>%1 is a day, %2 a period</extracomment>
        <translation>venció el %1, %2</translation>
    </message>
    <message>
        <source>week %1</source>
        <extracomment>%1 is the number of an ISO week</extracomment>
        <translation>semana %1</translation>
    </message>
    <message>
        <source>weeks are ISO weeks, which begin on Monday: write WKST=MO</source>
        <translation>las semanas son semanas ISO, que empiezan en lunes: escribe WKST=MO</translation>
    </message>
    <message>
        <source>what explains &quot;%1&quot; is left out: only a task has an explanation</source>
        <extracomment>%1 is a line of a list that has tasks below it</extracomment>
        <translation>lo que explica «%1» se omite: solo una tarea tiene explicación</translation>
    </message>
    <message>
        <source>without pip</source>
        <translation>sin pip</translation>
    </message>
    <message>
        <source>write NAME=VALUE parts with &quot;;&quot; between them</source>
        <translation>escribe partes NOMBRE=VALOR con &quot;;&quot; entre ellas</translation>
    </message>
    <message>
        <source>write a number from 1 to %1</source>
        <translation>escribe un número de 1 a %1</translation>
    </message>
    <message>
        <source>write days as MO, TU, WE, TH, FR, SA or SU, without numbers</source>
        <translation>escribe los días como MO, TU, WE, TH, FR, SA o SU, sin números</translation>
    </message>
    <message>
        <source>write one day from 1 to 31, or -1 for the last</source>
        <translation>escribe un día de 1 a 31, o -1 para el último</translation>
    </message>
    <message>
        <source>written by %1, %2</source>
        <extracomment>Of a note; %1 is a person, %2 an instant</extracomment>
        <translation>escrita por %1, %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>conche::Cli</name>
    <message>
        <source>    NEW ADDRESS: until now that secret went to %1</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>    DIRECCIÓN NUEVA: hasta ahora ese secreto iba a %1</translation>
    </message>
    <message>
        <source>%1 can be read only while you are logged in and the keyring is open; file:PATH always</source>
        <extracomment>%1 is a credential such as keychain:stack/influxdb</extracomment>
        <translation>%1 solo se puede leer mientras tengas la sesión iniciada y el llavero abierto; file:RUTA, siempre</translation>
    </message>
    <message numerus="yes">
        <source>%1 can be used: %n check(s)</source>
        <extracomment>%1 is the title of a stack, %n a count of checks</extracomment>
        <translation>
            <numerusform>%1 se puede usar: %n comprobación</numerusform>
            <numerusform>%1 se puede usar: %n comprobaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a path, %2 the system&apos;s reason</extracomment>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2; choose another folder with --into</source>
        <extracomment>%1 is a path, %2 the system&apos;s reason</extracomment>
        <translation>no se pudo escribir %1: %2; elige otra carpeta con --into</translation>
    </message>
    <message>
        <source>%1 entries taken in, %2 were there already</source>
        <extracomment>%1 and %2 are counts</extracomment>
        <translation>%1 entradas importadas, %2 ya estaban</translation>
    </message>
    <message>
        <source>%1 has no alert channel; add [[alerts.mail]], [[alerts.webhook]] or [[alerts.command]] to its stack file</source>
        <extracomment>%1 is the title of a stack</extracomment>
        <translation>%1 no tiene ningún canal de alertas; añade [[alerts.mail]], [[alerts.webhook]] o [[alerts.command]] a su archivo de stack</translation>
    </message>
    <message>
        <source>%1 has no metric; add [[metric]] to its stack file</source>
        <extracomment>%1 is the title of a stack</extracomment>
        <translation>%1 no tiene ninguna métrica; añade [[metric]] a su archivo de stack</translation>
    </message>
    <message>
        <source>%1 holds a password and is not written down; the scheduled run goes without it</source>
        <extracomment>%1 is the name of an environment variable</extracomment>
        <translation>%1 contiene una contraseña y no se anota; la ejecución programada va sin ella</translation>
    </message>
    <message>
        <source>%1 is forgotten</source>
        <translation>%1 se ha olvidado</translation>
    </message>
    <message>
        <source>%1 is not in trouble as far as is known, so there is nothing to acknowledge; &quot;conche-cli mute&quot; stops its alerts all the same</source>
        <extracomment>%1 is the title of a check</extracomment>
        <translation>%1 no está en apuros, que se sepa, así que no hay nada que reconocer; «conche-cli mute» detiene sus alertas de todos modos</translation>
    </message>
    <message>
        <source>%1 is not the file that --trust names: its SHA-256 is %2, not %3; somebody may have changed it, so look at it with &quot;conche-cli stack show&quot; first</source>
        <extracomment>%1 is a path, %2 and %3 are hashes</extracomment>
        <translation>%1 no es el archivo que nombra --trust: su SHA-256 es %2, no %3; puede que alguien lo haya cambiado, así que míralo antes con «conche-cli stack show»</translation>
    </message>
    <message>
        <source>%1 is open too</source>
        <extracomment>Below a list; %1 is a period, a version or a person</extracomment>
        <translation>%1 también está abierta</translation>
    </message>
    <message>
        <source>%1 is over; name a time that is to come</source>
        <extracomment>%1 is an instant</extracomment>
        <translation>%1 ya pasó; indica un momento que esté por venir</translation>
    </message>
    <message>
        <source>%1 is stored and was read back</source>
        <translation>%1 se ha guardado y se ha leído de nuevo</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <extracomment>%1 is a credential; its value is not shown</extracomment>
        <translation>%1 está disponible</translation>
    </message>
    <message>
        <source>%1 names no credential</source>
        <translation>%1 no nombra ninguna credencial</translation>
    </message>
    <message>
        <source>%1 of %2 asked</source>
        <extracomment>%1 and %2 are counts</extracomment>
        <translation>%1 de %2 hechas</translation>
    </message>
    <message>
        <source>%1 of %2 questions asked</source>
        <extracomment>%1 and %2 are counts</extracomment>
        <translation>%1 de %2 preguntas hechas</translation>
    </message>
    <message>
        <source>%1 runs the daily check of %2 already; &quot;conche-cli schedule remove&quot; takes it away there</source>
        <extracomment>%1 is systemd or cron, %2 is a stack</extracomment>
        <translation>%1 ya ejecuta la comprobación diaria de %2; «conche-cli schedule remove» la quita de ahí</translation>
    </message>
    <message>
        <source>%1 starts no program of its own and uses no stored secret: there is nothing to agree to</source>
        <extracomment>%1 is the title of a stack</extracomment>
        <translation>%1 no inicia ningún programa propio ni usa ningún secreto guardado: no hay nada que consentir</translation>
    </message>
    <message>
        <source>%1 was neither muted nor acknowledged</source>
        <translation>%1 no estaba ni en silencio ni reconocido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the title of a list, %2 a period</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, time limit %2</source>
        <extracomment>%1 is the title of a check, %2 a span of time</extracomment>
        <translation>%1, límite de tiempo %2</translation>
    </message>
    <message>
        <source>%1: %2, so nothing was stored; the stack file names the variable %3: set it where conche-cli runs</source>
        <extracomment>%1 is a system as &quot;MLflow&quot;, %2 the reason, %3 a variable</extracomment>
        <translation>%1: %2, así que no se guardó nada; el archivo de stack nombra la variable %3: defínela donde se ejecuta conche-cli</translation>
    </message>
    <message>
        <source>%1: not sent: %2</source>
        <translation>%1: no enviado: %2</translation>
    </message>
    <message>
        <source>%1: sent; look whether it arrived</source>
        <extracomment>%1 is the name of an alert channel</extracomment>
        <translation>%1: enviado; mira si ha llegado</translation>
    </message>
    <message>
        <source>%1; name another place with --output PATH</source>
        <translation>%1; indica otro lugar con --output RUTA</translation>
    </message>
    <message>
        <source>%1; name another place with --output PATH, or another stack with --name NAME</source>
        <extracomment>%1 is a sentence that says why a file is not written</extracomment>
        <translation>%1; indica otro lugar con --output RUTA, u otro stack con --name NOMBRE</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier gap(s), and then:</source>
        <translation>
            <numerusform>%n hueco anterior, y después:</numerusform>
            <numerusform>%n huecos anteriores, y después:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written</source>
        <translation>
            <numerusform>%n entrada escrita</numerusform>
            <numerusform>%n entradas escritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new value(s) taken in</source>
        <extracomment>%n is a count of values</extracomment>
        <translation>
            <numerusform>%n valor nuevo recopilado</numerusform>
            <numerusform>%n valores nuevos recopilados</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no span of time; write one such as 30s</source>
        <translation>«%1» no es una duración; escribe una como 30s</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day; write one such as 08:00</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«%1» no es una hora del día; escribe una como 08:00</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write one such as 24h, 2026-11-23 or &quot;2026-11-23 08:00&quot;</source>
        <translation>«%1» no es un momento; escribe uno como 24h, 2026-11-23 o &quot;2026-11-23 08:00&quot;</translation>
    </message>
    <message>
        <source>--as and --title are about one list; take one with --take ID</source>
        <translation>--as y --title son para una sola lista; toma una con --take ID</translation>
    </message>
    <message>
        <source>--from must be before --to</source>
        <translation>--from debe ser anterior a --to</translation>
    </message>
    <message>
        <source>--watch prints text or json; the other formats are of one run</source>
        <translation>--watch imprime text o json; los demás formatos son de una sola ronda</translation>
    </message>
    <message>
        <source>A .jsonl or a Markdown file</source>
        <translation>Un archivo .jsonl o Markdown</translation>
    </message>
    <message>
        <source>A daily check of %1, run by %2:</source>
        <extracomment>%1 is a stack, %2 is systemd or cron</extracomment>
        <translation>Una comprobación diaria de %1, ejecutada por %2:</translation>
    </message>
    <message>
        <source>A further compose file that overrides; may be repeated. Without it the override file beside the first one is taken, as Compose does</source>
        <translation>Otro archivo de Compose que tiene prioridad; se puede repetir. Sin él se toma el de prioridad que hay junto al primero, como hace Compose</translation>
    </message>
    <message>
        <source>A note, kept with it</source>
        <translation>Una nota, que se guarda con ello</translation>
    </message>
    <message>
        <source>A period such as 2026-W47, 2026-11 or 2026-11-23, a version or a person; the run that matters now where it is not given</source>
        <translation>Un período como 2026-W47, 2026-11 o 2026-11-23, una versión o una persona; si no se indica, la pasada que importa ahora</translation>
    </message>
    <message>
        <source>A profile whose services run too; may be repeated</source>
        <translation>Un perfil cuyos servicios también se ejecutan; se puede repetir</translation>
    </message>
    <message>
        <source>API service</source>
        <translation>Servicio API</translation>
    </message>
    <message>
        <source>Add a note instead of showing entries</source>
        <translation>Añadir una nota en lugar de mostrar entradas</translation>
    </message>
    <message>
        <source>Agree without being asked, if this is the file&apos;s SHA-256: for scripts</source>
        <translation>Consentir sin preguntar, si este es el SHA-256 del archivo: para scripts</translation>
    </message>
    <message>
        <source>Agree, for this run, to what the stack file of this SHA-256 starts and which secrets it uses</source>
        <translation>Consentir, en esta ejecución, lo que inicia el archivo de stack con este SHA-256 y los secretos que usa</translation>
    </message>
    <message>
        <source>Agreed, for as long as the file stays as it is.</source>
        <translation>Consentido, mientras el archivo siga como está.</translation>
    </message>
    <message>
        <source>Ask every check of a stack at once and say what was found</source>
        <translation>Hacer a la vez todas las comprobaciones de un stack y decir qué se encontró</translation>
    </message>
    <message>
        <source>Ask for the evidence of an item that takes time or changes something, and keep it</source>
        <translation>Pedir la prueba de un punto que tarda o cambia algo, y guardarla</translation>
    </message>
    <message>
        <source>Ask only the check with this id; may be repeated</source>
        <translation>Hacer solo la comprobación con este id; se puede repetir</translation>
    </message>
    <message>
        <source>At most for this time, such as 2d; 7d where it is not given</source>
        <translation>Como máximo durante este tiempo, por ejemplo 2d; 7d si no se indica</translation>
    </message>
    <message>
        <source>Be the daily check: stay until its alerts are delivered, and be missed when it does not come</source>
        <translation>Ser la comprobación diaria: quedarse hasta entregar sus alertas, y que se la eche en falta si no viene</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>ÓRDENES</translation>
    </message>
    <message>
        <source>Certificates to trust in place of the system&apos;s.</source>
        <translation>Certificados en los que confiar en lugar de los del sistema.</translation>
    </message>
    <message>
        <source>Change the note of an item</source>
        <translation>Cambiar la nota de un punto</translation>
    </message>
    <message>
        <source>Check runs that could not be stored yet.</source>
        <translation>Rondas de comprobaciones que aún no se pudieron guardar.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Checks that passed, of those that the health score counts.</source>
        <translation>Comprobaciones superadas, de las que cuenta la puntuación de salud.</translation>
    </message>
    <message>
        <source>Checks that the health score counts.</source>
        <translation>Comprobaciones que cuenta la puntuación de salud.</translation>
    </message>
    <message>
        <source>Compare the newest run of each experiment with the best and with a normal one</source>
        <translation>Comparar la ejecución más reciente de cada experimento con la mejor y con una normal</translation>
    </message>
    <message>
        <source>Conche looks after a self-hosted machine-learning stack: is training alive, is data flowing?</source>
        <translation>Conche cuida de un stack de aprendizaje automático propio: ¿sigue vivo el entrenamiento, fluyen los datos?</translation>
    </message>
    <message>
        <source>Counted on means of %1.</source>
        <extracomment>Of how often a limit would have fired; %1 is a span such as &quot;15 min&quot;</extracomment>
        <translation>Contado sobre medias de %1.</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPCIÓN</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>Mostrar la versión del programa y salir</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>No preguntar</translation>
    </message>
    <message>
        <source>Do not remember this run, look at no history and send no alerts</source>
        <translation>No recordar esta ronda, no mirar el historial y no enviar alertas</translation>
    </message>
    <message>
        <source>Do you agree?</source>
        <translation>¿Das tu consentimiento?</translation>
    </message>
    <message>
        <source>Done for each deployment or for each person</source>
        <translation>Se hace para cada despliegue o para cada persona</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ENTORNO</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>EJEMPLOS</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>ESTADO DE SALIDA</translation>
    </message>
    <message>
        <source>End after this time, such as 10min; the rest is taken in next time</source>
        <translation>Terminar tras este tiempo, por ejemplo 10min; el resto se recopila la próxima vez</translation>
    </message>
    <message>
        <source>End the whole run after this time, such as 30s; what is open then is unknown</source>
        <translation>Terminar toda la ronda pasado este tiempo, por ejemplo 30s; lo que quede pendiente es entonces desconocido</translation>
    </message>
    <message>
        <source>Every check is ok; another command did what it was asked for.</source>
        <translation>Todas las comprobaciones son correctas; otra orden hizo lo que se le pidió.</translation>
    </message>
    <message>
        <source>Examples:
  . &lt;(conche-cli completion bash)</source>
        <translation>Ejemplos:
  . &lt;(conche-cli completion bash)</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Excluye</translation>
    </message>
    <message>
        <source>Exit code: 0 everything was had, 1 something was not, 3 a misused option.
Examples:
  conche-cli metrics sync
  conche-cli metrics sync --only energy-r2 --again</source>
        <translation>Código de salida: 0 se obtuvo todo, 1 faltó algo, 3 una opción mal usada.
Ejemplos:
  conche-cli metrics sync
  conche-cli metrics sync --only energy-r2 --again</translation>
    </message>
    <message>
        <source>Exit code: 0 it is there (show), was put in place or is gone; 1 it is not, or that failed.
Examples:
  conche-cli schedule install
  conche-cli schedule install --stack mine --at 07:30 --yes</source>
        <translation>Código de salida: 0 está (show), se instaló o ya no está; 1 no es así, o eso falló.
Ejemplos:
  conche-cli schedule install
  conche-cli schedule install --stack mine --at 07:30 --yes</translation>
    </message>
    <message>
        <source>Exit code: 0 ok, 1 warning, 2 critical, 3 unknown; the worst of all checks and raised signs, critical before unknown.
Examples:
  conche-cli check
  conche-cli check --only training-recent,features --details
  conche-cli check --watch
  conche-cli check --format json | jq &apos;.results[] | select(.verdict != &quot;ok&quot;)&apos;</source>
        <translation>Código de salida: 0 correcto, 1 aviso, 2 crítico, 3 desconocido; el peor de todas las comprobaciones y señales activas, crítico antes que desconocido.
Ejemplos:
  conche-cli check
  conche-cli check --only training-recent,features --details
  conche-cli check --watch
  conche-cli check --format json | jq &apos;.results[] | select(.verdict != &quot;ok&quot;)&apos;</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ARCHIVOS</translation>
    </message>
    <message>
        <source>Find words in items, notes, evidence and names of all lists, newest first</source>
        <translation>Busca palabras en puntos, notas, datos y nombres de todas las listas, lo más nuevo primero</translation>
    </message>
    <message>
        <source>For this time, such as 2h</source>
        <translation>Durante este tiempo, por ejemplo 2h</translation>
    </message>
    <message>
        <source>For this time, such as 4h or 1d</source>
        <translation>Durante este tiempo, como 4h o 1d</translation>
    </message>
    <message>
        <source>From the beginning: also what was changed or deleted since; deleted values leave</source>
        <translation>Desde el principio: también lo que se cambió o eliminó desde entonces; los valores eliminados se quitan</translation>
    </message>
    <message>
        <source>From when on: a span such as 24h, a date, or &quot;2026-11-23 08:00&quot; in the stack&apos;s zone</source>
        <translation>Desde cuándo: una duración como 24h, una fecha, o &quot;2026-11-23 08:00&quot; en la zona del stack</translation>
    </message>
    <message>
        <source>Give out the values of a metric over a period</source>
        <translation>Entregar los valores de una métrica en un período</translation>
    </message>
    <message>
        <source>Go on asking, each check at its own interval, and print what changes</source>
        <translation>Seguir preguntando, cada comprobación a su propio intervalo, e imprimir lo que cambia</translation>
    </message>
    <message>
        <source>Have a stack checked every day, by systemd or cron</source>
        <translation>Hacer que systemd o cron comprueben un stack cada día</translation>
    </message>
    <message>
        <source>How long after the day that it is due on it is not overdue yet, as 1d or 12h</source>
        <translation>Cuánto después del día de su vencimiento aún no está atrasada, como 1d o 12h</translation>
    </message>
    <message>
        <source>How long it took to ask all checks.</source>
        <translation>Cuánto se tardó en hacer todas las comprobaciones.</translation>
    </message>
    <message>
        <source>How often what is taken is done, as &quot;FREQ=WEEKLY;BYDAY=FR&quot;; as its headings say where it is not given</source>
        <translation>Con qué frecuencia se hace lo que se toma, como «FREQ=WEEKLY;BYDAY=FR»; si no se indica, como digan sus encabezados</translation>
    </message>
    <message>
        <source>Id of the metric</source>
        <translation>Id de la métrica</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>It is in place and runs next on %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Está instalada y se ejecuta la próxima vez el %1</translation>
    </message>
    <message>
        <source>It is not in place; &quot;conche-cli schedule install&quot; does that</source>
        <translation>No está instalada; «conche-cli schedule install» lo hace</translation>
    </message>
    <message>
        <source>It will not run: %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>No se ejecutará: %1</translation>
    </message>
    <message>
        <source>Last run: %1, %2</source>
        <extracomment>%1 is a time, %2 how the run ended</extracomment>
        <translation>Última ejecución: %1, %2</translation>
    </message>
    <message>
        <source>Latency of the slowest answer that the check got.</source>
        <translation>Latencia de la respuesta más lenta que recibió la comprobación.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Level of the training outage, 0 to 3; absent where it is not known.</source>
        <translation>Nivel de la interrupción del entrenamiento, de 0 a 3; ausente si no se conoce.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>List the metrics, with what can be said of each</source>
        <translation>Enumerar las métricas, con lo que se puede decir de cada una</translation>
    </message>
    <message>
        <source>List the stack files that --stack finds by name</source>
        <translation>Listar los archivos de stack que --stack encuentra por su nombre</translation>
    </message>
    <message>
        <source>List which programs a stack file starts and where it sends secrets, and agree to that</source>
        <translation>Listar qué programas inicia un archivo de stack y adónde envía secretos, y consentirlo</translation>
    </message>
    <message>
        <source>Lock a run whose items are answered, and print its record</source>
        <translation>Cerrar una pasada con sus puntos respondidos e imprimir su registro</translation>
    </message>
    <message>
        <source>Look at stack files, or make one</source>
        <translation>Mirar archivos de stack, o crear uno</translation>
    </message>
    <message>
        <source>Look at the history of metrics, and what can be said of it</source>
        <translation>Ver el historial de las métricas y lo que se puede decir de él</translation>
    </message>
    <message>
        <source>Mark the period that shows what is normal for a metric</source>
        <translation>Marcar el período que muestra lo que es normal en una métrica</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>Name of a stack, or path of its stack file</source>
        <translation>Nombre de un stack, o ruta de su archivo de stack</translation>
    </message>
    <message>
        <source>Name of the stack instead of the project&apos;s</source>
        <translation>Nombre del stack en lugar del nombre del proyecto</translation>
    </message>
    <message>
        <source>Name those that become templates with --take ID, or --take all.</source>
        <translation>Nombra las que se convierten en plantillas con --take ID, o --take all.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>Needs your consent for</source>
        <translation>Necesita tu consentimiento para</translation>
    </message>
    <message>
        <source>Next run: %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Próxima ejecución: %1</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Siguiente:</translation>
    </message>
    <message>
        <source>No check run is remembered from that time.</source>
        <translation>No se recuerda ninguna ronda de comprobaciones de ese tiempo.</translation>
    </message>
    <message>
        <source>No reminders of %1 before %2</source>
        <extracomment>%1 is the title of a list, %2 an instant</extracomment>
        <translation>Sin recordatorios de %1 antes de %2</translation>
    </message>
    <message numerus="yes">
        <source>Normal, as marked: %1 ± %2, %n value(s) from %3 to %4</source>
        <extracomment>%1 is a value, %2 its spread, %n how many values, %3 and %4 times</extracomment>
        <translation>
            <numerusform>Normal, según lo marcado: %1 ± %2, %n valor del %3 al %4</numerusform>
            <numerusform>Normal, según lo marcado: %1 ± %2, %n valores del %3 al %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Normal: %1 ± %2, %n value(s) from %3 to %4</source>
        <translation>
            <numerusform>Normal: %1 ± %2, %n valor del %3 al %4</numerusform>
            <numerusform>Normal: %1 ± %2, %n valores del %3 al %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Not agreed; nothing of this will be started or used.</source>
        <translation>Sin consentimiento; nada de esto se iniciará ni se usará.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Nothing is due within seven days.</source>
        <translation>Nada vence en los próximos siete días.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nada coincide.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>Only entries of this kind; may be repeated</source>
        <translation>Solo las entradas de este tipo; se puede repetir</translation>
    </message>
    <message>
        <source>Only entries that hold this text</source>
        <translation>Solo las entradas que contienen este texto</translation>
    </message>
    <message>
        <source>Only the check with this id</source>
        <translation>Solo la comprobación con este id</translation>
    </message>
    <message>
        <source>Only the metric with this id; may be repeated</source>
        <translation>Solo la métrica con este id; se puede repetir</translation>
    </message>
    <message>
        <source>Only the run of this period, with --format markdown</source>
        <translation>Solo la pasada de este período, con --format markdown</translation>
    </message>
    <message>
        <source>Only through the channel of this name; may be repeated</source>
        <translation>Solo por el canal con este nombre; se puede repetir</translation>
    </message>
    <message>
        <source>Only where the last scheduled check was missed</source>
        <translation>Solo si faltó la última comprobación programada</translation>
    </message>
    <message>
        <source>Open items again</source>
        <translation>Abrir puntos de nuevo</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Output: JSON</source>
        <translation>Salida: JSON</translation>
    </message>
    <message>
        <source>Output: csv or json</source>
        <translation>Salida: csv o json</translation>
    </message>
    <message>
        <source>Output: jsonl (all that was ever said), csv, markdown or ics</source>
        <translation>Salida: jsonl (todo lo que se dijo), csv, markdown o ics</translation>
    </message>
    <message>
        <source>Output: markdown or json</source>
        <translation>Salida: markdown o json</translation>
    </message>
    <message>
        <source>Output: text or json</source>
        <translation>Salida: text o json</translation>
    </message>
    <message>
        <source>Output: text, json or csv</source>
        <translation>Salida: text, json o csv</translation>
    </message>
    <message>
        <source>Output: text, json, nagios (one plugin line) or openmetrics</source>
        <translation>Salida: text, json, nagios (una línea de plugin) u openmetrics</translation>
    </message>
    <message>
        <source>Passwords never stand in the stack file. InfluxDB&apos;s token and MLflow&apos;s password go into the desktop&apos;s
keyring where there is one, or stay in the variable that they come from.
Examples:
  conche-cli stack import docker-compose.yml
  conche-cli stack import ~/factory --name factory
  conche-cli stack import compose.yaml --profile gpu --output - | less</source>
        <translation>Las contraseñas nunca figuran en el archivo de stack. El token de InfluxDB y la contraseña de MLflow van al llavero del
escritorio si lo hay, o se quedan en la variable de la que vienen.
Ejemplos:
  conche-cli stack import docker-compose.yml
  conche-cli stack import ~/factory --name factory
  conche-cli stack import compose.yaml --profile gpu --output - | less</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Print a script that has a shell complete commands, options and names</source>
        <translation>Imprimir un script con el que la shell completa órdenes, opciones y nombres</translation>
    </message>
    <message>
        <source>Print a summary in JSON</source>
        <translation>Imprimir un resumen en JSON</translation>
    </message>
    <message>
        <source>Print the file itself, to make one&apos;s own of it</source>
        <translation>Imprimir el propio archivo, para hacer de él uno propio</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>Imprimir este mensaje de ayuda y salir</translation>
    </message>
    <message>
        <source>Put it in place?</source>
        <translation>¿Instalarla?</translation>
    </message>
    <message>
        <source>Questions of the stack file that were asked.</source>
        <translation>Preguntas del archivo de stack que se hicieron.</translation>
    </message>
    <message>
        <source>Questions of the stack file.</source>
        <translation>Preguntas del archivo de stack.</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>OBLIGATORIO</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>%1 is a list of paths</extracomment>
        <translation>Leído: %1</translation>
    </message>
    <message>
        <source>Remove a secret from where it is stored</source>
        <translation>Quitar un secreto de donde está guardado</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>VÉASE TAMBIÉN</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>ORDEN</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SINOPSIS</translation>
    </message>
    <message>
        <source>Say again what you took back last</source>
        <translation>Vuelve a decir lo último que retiraste</translation>
    </message>
    <message>
        <source>Say that items are done</source>
        <translation>Decir que hay puntos hechos</translation>
    </message>
    <message>
        <source>Say that items do not apply, and why</source>
        <translation>Decir que hay puntos que no se aplican, y por qué</translation>
    </message>
    <message>
        <source>Say that items failed</source>
        <translation>Decir que hay puntos fallidos</translation>
    </message>
    <message>
        <source>Say what a stack file describes</source>
        <translation>Decir qué describe un archivo de stack</translation>
    </message>
    <message>
        <source>Say what can be said of a metric, and why</source>
        <translation>Decir lo que se puede decir de una métrica, y por qué</translation>
    </message>
    <message>
        <source>Say what is installed and when it runs, or what would be installed</source>
        <translation>Decir qué está instalado y cuándo se ejecuta, o qué se instalaría</translation>
    </message>
    <message>
        <source>Say what is wrong with a stack file, with line and column</source>
        <translation>Decir qué está mal en un archivo de stack, con línea y columna</translation>
    </message>
    <message>
        <source>Say whether a secret, or each one a stack names, is there</source>
        <translation>Decir si un secreto, o cada uno de los que nombra un stack, está disponible</translation>
    </message>
    <message>
        <source>Secret for %1:</source>
        <extracomment>%1 is a credential such as keychain:stack/influxdb</extracomment>
        <translation>Secreto para %1:</translation>
    </message>
    <message>
        <source>Send a message that says it is a test through every alert channel of a stack</source>
        <translation>Enviar por cada canal de alertas de un stack un mensaje que dice ser una prueba</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Show all lists and where they stand</source>
        <translation>Mostrar todas las listas y cómo van</translation>
    </message>
    <message>
        <source>Show the check runs that are remembered</source>
        <translation>Mostrar las rondas de comprobaciones que se recuerdan</translation>
    </message>
    <message>
        <source>Show the daily check, ask, and put it in place</source>
        <translation>Mostrar la comprobación diaria, preguntar e instalarla</translation>
    </message>
    <message>
        <source>Show the daily check, ask, and take it away</source>
        <translation>Mostrar la comprobación diaria, preguntar y quitarla</translation>
    </message>
    <message>
        <source>Show the evidence of what is not ok</source>
        <translation>Mostrar la evidencia de lo que no está correcto</translation>
    </message>
    <message>
        <source>Show the items of a run</source>
        <translation>Mostrar los puntos de una pasada</translation>
    </message>
    <message>
        <source>Show what happened on a stack: what changed, who was told, when nobody looked</source>
        <translation>Mostrar qué pasó en un stack: qué cambió, a quién se avisó, cuándo no miró nadie</translation>
    </message>
    <message>
        <source>Show what is due; exits with 1 where something is overdue</source>
        <translation>Mostrar lo que vence; termina con 1 si hay algo atrasado</translation>
    </message>
    <message>
        <source>Show what is to be done regularly, and say that it was</source>
        <translation>Mostrar lo que hay que hacer con regularidad, y decir que se hizo</translation>
    </message>
    <message>
        <source>Show which months and hours of the day there is training data of</source>
        <translation>Mostrar de qué meses y horas del día hay datos de entrenamiento</translation>
    </message>
    <message>
        <source>Start of the last training that counts, of the model that is silent longest.</source>
        <translation>Comienzo del último entrenamiento que cuenta, del modelo que lleva más tiempo en silencio.</translation>
    </message>
    <message>
        <source>Stop alerts about a check or sign for some time</source>
        <translation>Detener durante un tiempo las alertas sobre una comprobación o señal</translation>
    </message>
    <message>
        <source>Stop alerts about a trouble that is known, until it is over</source>
        <translation>Detener las alertas sobre un problema conocido, hasta que termine</translation>
    </message>
    <message>
        <source>Store a secret, typed without echo or sent to standard input</source>
        <translation>Guardar un secreto, tecleado sin eco o enviado a la entrada estándar</translation>
    </message>
    <message>
        <source>Store no password of the compose file; the stack file names where you will</source>
        <translation>No guardar ninguna contraseña del archivo de Compose; el archivo de stack nombra dónde lo harás tú</translation>
    </message>
    <message>
        <source>Store, look for and forget credentials</source>
        <translation>Guardar, buscar y olvidar credenciales</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Sum up into at most so many buckets instead of giving each value</source>
        <translation>Resumir en este número de intervalos como máximo en lugar de dar cada valor</translation>
    </message>
    <message>
        <source>Take back what you said last in a run; what others said stays</source>
        <translation>Retira lo último que dijiste en una pasada; lo que dijeron otros queda</translation>
    </message>
    <message>
        <source>Take in a history that was exported, or lists of a Markdown document as templates</source>
        <translation>Importar un historial exportado, o listas de un documento Markdown como plantillas</translation>
    </message>
    <message>
        <source>Take in what is new of a stack&apos;s metrics; what is cut off is gone on with next time</source>
        <translation>Recopilar lo nuevo de las métricas de un stack; lo que se corta continúa la próxima vez</translation>
    </message>
    <message>
        <source>Take it away?</source>
        <translation>¿Quitarla?</translation>
    </message>
    <message>
        <source>Take the consent back</source>
        <translation>Retirar el consentimiento</translation>
    </message>
    <message>
        <source>Take the mark back</source>
        <translation>Retirar la marca</translation>
    </message>
    <message>
        <source>The compose file, or the folder that it is in</source>
        <translation>El archivo de Compose, o la carpeta en la que está</translation>
    </message>
    <message>
        <source>The consent is taken back.</source>
        <translation>El consentimiento queda retirado.</translation>
    </message>
    <message>
        <source>The credential as the stack file names it: keychain:NAME, env:NAME or file:PATH; NAME alone means keychain:NAME</source>
        <translation>La credencial tal como la nombra el archivo de stack: keychain:NOMBRE, env:NOMBRE o file:RUTA; NOMBRE solo significa keychain:NOMBRE</translation>
    </message>
    <message>
        <source>The daily check of %1, run by %2:</source>
        <extracomment>%1 is a stack, %2 is systemd or cron</extracomment>
        <translation>La comprobación diaria de %1, ejecutada por %2:</translation>
    </message>
    <message>
        <source>The daily checks that systemd runs.</source>
        <translation>Las comprobaciones diarias que ejecuta systemd.</translation>
    </message>
    <message>
        <source>The id of a check or sign</source>
        <translation>El id de una comprobación o señal</translation>
    </message>
    <message>
        <source>The id of a list</source>
        <translation>El id de una lista</translation>
    </message>
    <message>
        <source>The id of a list of the document that becomes a template, or &quot;all&quot;; may be repeated</source>
        <translation>El id de una lista del documento que se convierte en plantilla, o &quot;all&quot;; se puede repetir</translation>
    </message>
    <message>
        <source>The id of a list; all where it is not given</source>
        <translation>El id de una lista; si no se indica, todas</translation>
    </message>
    <message>
        <source>The id of the copy; the same where it is not given</source>
        <translation>El id de la copia; el mismo si no se indica</translation>
    </message>
    <message>
        <source>The id of the item</source>
        <translation>El identificador del punto</translation>
    </message>
    <message>
        <source>The id of the one list that is taken, which names its file</source>
        <translation>El id de la única lista que se toma, que da nombre a su archivo</translation>
    </message>
    <message>
        <source>The ids of items</source>
        <translation>Los ids de los puntos</translation>
    </message>
    <message>
        <source>The journal has nothing from that time.</source>
        <translation>El diario no tiene nada de ese tiempo.</translation>
    </message>
    <message>
        <source>The language that people are spoken to in; what programs read is the same in each.</source>
        <translation>El idioma en el que se habla a las personas; lo que leen los programas es igual en todos.</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La nota</translation>
    </message>
    <message>
        <source>The shell: bash</source>
        <translation>La shell: bash</translation>
    </message>
    <message>
        <source>The stack file has no metrics.</source>
        <translation>El archivo de stack no tiene métricas.</translation>
    </message>
    <message>
        <source>The stack files that are found by name.</source>
        <translation>Los archivos de stack que se encuentran por su nombre.</translation>
    </message>
    <message>
        <source>The title of the one list that is taken; its heading where it is not given</source>
        <translation>El título de la única lista que se toma; su encabezado si no se indica</translation>
    </message>
    <message>
        <source>The way to peers that are not on this machine.</source>
        <translation>El camino a los sistemas que no están en esta máquina.</translation>
    </message>
    <message>
        <source>The words; each may be cut short</source>
        <translation>Las palabras; cada una puede acortarse</translation>
    </message>
    <message>
        <source>The worst verdict is critical.</source>
        <translation>El peor veredicto es crítico.</translation>
    </message>
    <message>
        <source>The worst verdict is unknown, or the command line was not understood.</source>
        <translation>El peor veredicto es desconocido, o no se entendió la línea de órdenes.</translation>
    </message>
    <message>
        <source>The worst verdict is warning; another command did not do it.</source>
        <translation>El peor veredicto es aviso; otra orden no lo hizo.</translation>
    </message>
    <message>
        <source>There is no daily check of %1</source>
        <extracomment>%1 is a stack</extracomment>
        <translation>No hay comprobación diaria de %1</translation>
    </message>
    <message>
        <source>There was no consent to take back.</source>
        <translation>No había consentimiento que retirar.</translation>
    </message>
    <message numerus="yes">
        <source>This limit would have fired %n time(s) in %1 days:</source>
        <extracomment>%1 is a count of days; followed by the times</extracomment>
        <translation>
            <numerusform>Este límite habría saltado %n vez en %1 días:</numerusform>
            <numerusform>Este límite habría saltado %n veces en %1 días:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This limit would not have fired in %n day(s).</source>
        <extracomment>%1 is a count of days</extracomment>
        <translation>
            <numerusform>Este límite no habría saltado en %n día.</numerusform>
            <numerusform>Este límite no habría saltado en %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time of day in the stack&apos;s zone; without it the installed one, else 08:00</source>
        <translation>Hora del día en la zona del stack; sin ella la instalada, y si no, 08:00</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Try how alerts are sent</source>
        <translation>Probar cómo se envían las alertas</translation>
    </message>
    <message>
        <source>Try this limit</source>
        <translation>Probar este límite</translation>
    </message>
    <message>
        <source>Try this limit: how often would it have fired?</source>
        <translation>Probar este límite: ¿cuántas veces habría saltado?</translation>
    </message>
    <message>
        <source>UNKNOWN - nothing was asked; the reason is on standard error</source>
        <translation>UNKNOWN - no se preguntó nada; el motivo está en el error estándar</translation>
    </message>
    <message>
        <source>Until this time, such as 2026-11-23 or &quot;2026-11-23 08:00&quot; in the stack&apos;s zone</source>
        <translation>Hasta este momento, como 2026-11-23 o «2026-11-23 08:00» en la zona del stack</translation>
    </message>
    <message>
        <source>Until when; now where it is not given</source>
        <translation>Hasta cuándo; ahora si no se indica</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>User Commands</source>
        <translation>Órdenes de usuario</translation>
    </message>
    <message>
        <source>Variables of the compose file, instead of .env beside it</source>
        <translation>Variables del archivo de Compose, en lugar del .env que tiene al lado</translation>
    </message>
    <message>
        <source>Verdict of the check.</source>
        <translation>Veredicto de la comprobación.</translation>
    </message>
    <message>
        <source>Verdict of the whole stack, with its signs.</source>
        <translation>Veredicto de todo el stack, con sus señales.</translation>
    </message>
    <message>
        <source>Verdicts and exit codes stay as they are: only alerts stop.</source>
        <translation>Los veredictos y códigos de salida siguen igual: solo se detienen las alertas.</translation>
    </message>
    <message>
        <source>Want alerts about a check or sign again, muted or acknowledged</source>
        <translation>Querer de nuevo las alertas sobre una comprobación o señal silenciada o reconocida</translation>
    </message>
    <message>
        <source>Want no reminders of a list for some time</source>
        <translation>No querer recordatorios de una lista durante un tiempo</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Señales de aviso</translation>
    </message>
    <message>
        <source>What is installed differs from what would be installed now:</source>
        <translation>Lo instalado difiere de lo que se instalaría ahora:</translation>
    </message>
    <message>
        <source>What is remembered of check runs.</source>
        <translation>Lo que se recuerda de las rondas de comprobaciones.</translation>
    </message>
    <message>
        <source>What runs it: systemd or cron; without it systemd where it runs, else cron</source>
        <translation>Qué la ejecuta: systemd o cron; si no se indica, systemd donde funcione, y si no, cron</translation>
    </message>
    <message>
        <source>When the checks were asked.</source>
        <translation>Cuándo se hicieron las comprobaciones.</translation>
    </message>
    <message>
        <source>Where it begins: a date, or &quot;2026-11-23 08:00&quot; in the stack&apos;s zone</source>
        <translation>Dónde empieza: una fecha, o &quot;2026-11-23 08:00&quot; en la zona del stack</translation>
    </message>
    <message>
        <source>Where it ends</source>
        <translation>Dónde termina</translation>
    </message>
    <message>
        <source>Where it is set, nothing is coloured.</source>
        <translation>Si está definida, nada lleva color.</translation>
    </message>
    <message>
        <source>Where the files above are; without them ~/.config, ~/.local/share and ~/.local/state.</source>
        <translation>Dónde están los archivos de arriba; sin ellas ~/.config, ~/.local/share y ~/.local/state.</translation>
    </message>
    <message>
        <source>Where to write the stack file; - is standard output</source>
        <translation>Dónde escribir el archivo de stack; - es la salida estándar</translation>
    </message>
    <message>
        <source>Whether the warning sign is raised.</source>
        <translation>Si la señal de aviso está activa.</translation>
    </message>
    <message>
        <source>Who does it; the user&apos;s name where it is not given</source>
        <translation>Quién lo hace; el nombre del usuario si no se indica</translation>
    </message>
    <message>
        <source>Who sees to it; the user&apos;s name where it is not given</source>
        <translation>Quién se ocupa de ella; el nombre del usuario si no se indica</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Por qué no se aplica</translation>
    </message>
    <message>
        <source>Why; shown with the check</source>
        <translation>Por qué; se muestra con la comprobación</translation>
    </message>
    <message>
        <source>Write a file named after stack, metric and dates into this folder</source>
        <translation>Escribir en esta carpeta un archivo con el nombre del stack, la métrica y las fechas</translation>
    </message>
    <message>
        <source>Write a stack file from a compose file; nothing is started, no file is changed</source>
        <translation>Escribir un archivo de stack a partir de un archivo de Compose; no se inicia nada ni se cambia ningún archivo</translation>
    </message>
    <message>
        <source>Write into this file</source>
        <translation>Escribir en este archivo</translation>
    </message>
    <message>
        <source>Write the record into this file</source>
        <translation>Escribir el registro en este archivo</translation>
    </message>
    <message>
        <source>Write the text of a list into the folder of your own lists, to be edited there; a copy under the same id takes the place of the list that comes with Conche</source>
        <translation>Escribe el texto de una lista en la carpeta de tus listas, para editarlo allí; una copia con el mismo id ocupa el lugar de la lista que viene con Conche</translation>
    </message>
    <message>
        <source>Write the whole history, the items of runs, a record or a calendar</source>
        <translation>Escribir todo el historial, los puntos de las pasadas, un registro o un calendario</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>You agreed on %1</source>
        <translation>Diste tu consentimiento el %1</translation>
    </message>
    <message>
        <source>You have not agreed yet: %1</source>
        <translation>Aún no has dado tu consentimiento: %1</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <extracomment>after a question; the letters are what is typed</extracomment>
        <translation>[y/N]</translation>
    </message>
    <message>
        <source>a note is about one item</source>
        <translation>una nota es sobre un solo punto</translation>
    </message>
    <message>
        <source>a stack&apos;s name takes letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot;, 64 at most; give another to --name</source>
        <translation>el nombre de un stack admite letras, cifras, &quot;-&quot;, &quot;_&quot; y &quot;.&quot;, 64 como máximo; da otro con --name</translation>
    </message>
    <message>
        <source>acknowledged by %1 until %2: %3</source>
        <translation>reconocido por %1 hasta %2: %3</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>changed since the run before: %1 -&gt; %2</source>
        <extracomment>%1 and %2 are an item before and after</extracomment>
        <translation>cambios desde la pasada anterior: %1 -&gt; %2</translation>
    </message>
    <message>
        <source>clear</source>
        <extracomment>Of a warning sign that is not raised; as short as possible</extracomment>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>evidence is asked for one item at a time</source>
        <translation>la prueba se pide punto por punto</translation>
    </message>
    <message>
        <source>for each deployment</source>
        <translation>para cada despliegue</translation>
    </message>
    <message>
        <source>for each person</source>
        <translation>para cada persona</translation>
    </message>
    <message>
        <source>it could also be: %1</source>
        <extracomment>%1 is a list of services</extracomment>
        <translation>también podría ser: %1</translation>
    </message>
    <message>
        <source>it was not so at the tick, and is now: %1</source>
        <extracomment>Below a ticked item of a checklist; %1 is what the machine knows of it now</extracomment>
        <translation>al marcarlo no era así, y ahora sí: %1</translation>
    </message>
    <message>
        <source>items of checklists that tick themselves were not ticked: %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>los puntos de listas que se marcan solos no se marcaron: %1</translation>
    </message>
    <message>
        <source>keychain:%1 holds another secret than the compose file, and was left as it is; &quot;conche-cli secret set %1&quot; replaces it</source>
        <translation>keychain:%1 contiene otro secreto que el archivo de Compose, y se dejó como está; «conche-cli secret set %1» lo sustituye</translation>
    </message>
    <message>
        <source>keychain:%1 is named, but the compose file does not hold it</source>
        <extracomment>%1 is a credential such as keychain:stack/influxdb</extracomment>
        <translation>se nombra keychain:%1, pero el archivo de Compose no lo contiene</translation>
    </message>
    <message>
        <source>keychain:%1 is there already</source>
        <translation>keychain:%1 ya está disponible</translation>
    </message>
    <message>
        <source>keychain:%1 was stored and read back</source>
        <translation>keychain:%1 se guardó y se leyó de nuevo</translation>
    </message>
    <message>
        <source>look after a self-hosted machine-learning stack</source>
        <translation>cuida de un stack de aprendizaje automático propio</translation>
    </message>
    <message>
        <source>look at what it asks for, and agree, with &quot;%1&quot;</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>mira lo que pide, y da tu consentimiento, con «%1»</translation>
    </message>
    <message>
        <source>muted by %1 until %2: %3</source>
        <translation>silenciado por %1 hasta %2: %3</translation>
    </message>
    <message>
        <source>name a file for the history with --output</source>
        <translation>indica un archivo para el historial con --output</translation>
    </message>
    <message>
        <source>name the list whose runs are wanted</source>
        <translation>indica la lista cuyas pasadas quieres</translation>
    </message>
    <message>
        <source>neither the stack nor its history of that time has a check &quot;%1&quot;; there are %2</source>
        <extracomment>%1 is an id, %2 a list of ids</extracomment>
        <translation>ni el stack ni su historial de ese tiempo tienen una comprobación «%1»; hay %2</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>siguiente paso</translation>
    </message>
    <message>
        <source>no longer true at the sign-off: %1</source>
        <extracomment>Below a ticked item of a checklist that was signed off; %1 is what the machine knew of it then</extracomment>
        <translation>ya no era cierto al firmar: %1</translation>
    </message>
    <message>
        <source>no longer true: %1</source>
        <extracomment>Below a ticked item of a checklist; %1 is what the machine knows of it now</extracomment>
        <translation>ya no es cierto: %1</translation>
    </message>
    <message>
        <source>no run is open; begin one for a version with --for VERSION</source>
        <translation>no hay ninguna pasada abierta; empieza una para una versión con --for VERSIÓN</translation>
    </message>
    <message>
        <source>no secret was given; type it, or send it to standard input</source>
        <translation>no se dio ningún secreto; tecléalo, o envíalo a la entrada estándar</translation>
    </message>
    <message>
        <source>no stack file was written: %1 describes nothing that Conche can ask</source>
        <translation>no se escribió ningún archivo de stack: %1 no describe nada que Conche pueda consultar</translation>
    </message>
    <message>
        <source>no stack file was written: mend %1 as said above</source>
        <extracomment>%1 is a list of paths</extracomment>
        <translation>no se escribió ningún archivo de stack: corrige %1 como se dice arriba</translation>
    </message>
    <message>
        <source>nobody can answer here; to agree in a script, add --trust %1</source>
        <translation>nadie puede responder aquí; para consentir en un script, añade --trust %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no hecha</translation>
    </message>
    <message>
        <source>not found: %1</source>
        <extracomment>%1 is a reason</extracomment>
        <translation>no se encontró: %1</translation>
    </message>
    <message>
        <source>nothing here can run a daily check; install cron, or have what starts programs on this machine run &quot;conche-cli check --scheduled&quot;</source>
        <translation>nada de lo que hay aquí puede ejecutar una comprobación diaria; instala cron, o haz que lo que inicia los programas en esta máquina ejecute «conche-cli check --scheduled»</translation>
    </message>
    <message>
        <source>nothing is to be asked for &quot;%1&quot;: &quot;show&quot; tells what is known of it</source>
        <translation>no hay nada que pedir para «%1»: «show» dice lo que se sabe de ello</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>no se cambió nada</translation>
    </message>
    <message>
        <source>nothing was changed: standard input is no terminal to ask at; --yes does it unasked</source>
        <translation>no se cambió nada: la entrada estándar no es un terminal en el que preguntar; --yes lo hace sin preguntar</translation>
    </message>
    <message>
        <source>now: %1</source>
        <extracomment>Below an open item of a checklist; %1 is what the machine knows of it</extracomment>
        <translation>ahora: %1</translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>A verdict in a table; as short as possible</extracomment>
        <translation>correcto</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>say for how long: --for 4h or --until TIME</source>
        <translation>di por cuánto tiempo: --for 4h o --until MOMENTO</translation>
    </message>
    <message>
        <source>say when it was normal, with --from and --to, or take the mark back with --clear</source>
        <translation>di cuándo era normal, con --from y --to, o retira la marca con --clear</translation>
    </message>
    <message>
        <source>say who it is for: --for NAME</source>
        <translation>di para quién es: --for NOMBRE</translation>
    </message>
    <message>
        <source>score %1 of %2</source>
        <translation>puntuación %1 de %2</translation>
    </message>
    <message>
        <source>score %1 of %2, %3 of %4 questions asked</source>
        <extracomment>%1 to %4 are counts</extracomment>
        <translation>puntuación %1 de %2, %3 de %4 preguntas hechas</translation>
    </message>
    <message>
        <source>service &quot;%1&quot;, container %2</source>
        <extracomment>%1 is the name of a service, %2 that of its container</extracomment>
        <translation>servicio «%1», contenedor %2</translation>
    </message>
    <message>
        <source>shipped with Conche</source>
        <translation>incluido con Conche</translation>
    </message>
    <message>
        <source>signed off by %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>firma de %1</translation>
    </message>
    <message>
        <source>single values of this metric are kept from %1 on; --buckets gives what is older, summed up</source>
        <extracomment>%1 is an instant</extracomment>
        <translation>los valores sueltos de esta métrica se guardan desde %1; --buckets da lo anterior, resumido</translation>
    </message>
    <message>
        <source>source</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>stack file %1 cannot be read: %2</source>
        <extracomment>%1 is a path, %2 the system&apos;s reason</extracomment>
        <translation>no se puede leer el archivo de stack %1: %2</translation>
    </message>
    <message>
        <source>the document has no list of such an id; leave --take out to see those that there are</source>
        <translation>el documento no tiene ninguna lista con ese id; quita --take para ver las que hay</translation>
    </message>
    <message>
        <source>the note is empty; write one after --note</source>
        <translation>la nota está vacía; escribe una después de --note</translation>
    </message>
    <message>
        <source>the reason is empty; write one after --reason</source>
        <translation>el motivo está vacío; escribe uno después de --reason</translation>
    </message>
    <message>
        <source>the run is signed off and takes no more evidence</source>
        <translation>la ejecución está firmada y no admite más pruebas</translation>
    </message>
    <message>
        <source>the scheduled run does not see your shell&apos;s variables, so not %1; file:PATH is seen</source>
        <extracomment>%1 is a credential such as env:INFLUX_TOKEN</extracomment>
        <translation>la ejecución programada no ve las variables de tu shell, así que %1 tampoco; file:RUTA sí se ve</translation>
    </message>
    <message>
        <source>the stack file of %1 has no metrics; add them as [[metric]]</source>
        <extracomment>%1 is the name of a stack</extracomment>
        <translation>el archivo de stack de %1 no tiene métricas; añádelas como [[metric]]</translation>
    </message>
    <message>
        <source>the stack file waits for your consent, and the scheduled run goes without what it asks for; look at that, and agree, with &quot;%1&quot;</source>
        <translation>el archivo de stack espera tu consentimiento, y la ejecución programada va sin lo que pide; míralo, y da tu consentimiento, con «%1»</translation>
    </message>
    <message>
        <source>the store does not answer in time</source>
        <translation>el almacén no responde a tiempo</translation>
    </message>
    <message>
        <source>there are several stacks; choose one with --stack NAME (&quot;conche-cli stack list&quot; names them)</source>
        <translation>hay varios stacks; elige uno con --stack NOMBRE («conche-cli stack list» los nombra)</translation>
    </message>
    <message>
        <source>there is no alert channel &quot;%1&quot;; there are %2</source>
        <extracomment>%1 is a name, %2 a list of names</extracomment>
        <translation>no hay ningún canal de alertas «%1»; hay %2</translation>
    </message>
    <message>
        <source>there is no check &quot;%1&quot;; there are %2</source>
        <extracomment>%1 is an id, %2 a list of ids</extracomment>
        <translation>no hay ninguna comprobación «%1»; hay %2</translation>
    </message>
    <message>
        <source>there is no check or sign &quot;%1&quot;; there are %2</source>
        <extracomment>%1 is an id, %2 a list of ids</extracomment>
        <translation>no hay ninguna comprobación ni señal «%1»; hay %2</translation>
    </message>
    <message>
        <source>there is no item &quot;%1&quot; in this run; there are %2</source>
        <extracomment>%1 is an id, %2 a list of ids</extracomment>
        <translation>no hay ningún punto «%1» en esta ejecución; hay %2</translation>
    </message>
    <message>
        <source>there is no list &quot;%1&quot;; there are %2</source>
        <extracomment>%1 is an id, %2 a list of ids</extracomment>
        <translation>no hay ninguna lista «%1»; hay %2</translation>
    </message>
    <message>
        <source>there is no metric &quot;%1&quot;; there are %2</source>
        <extracomment>%1 is an id, %2 a list of ids</extracomment>
        <translation>no hay ninguna métrica «%1»; hay %2</translation>
    </message>
    <message>
        <source>there is no stack file in %1; try the shipped one with --stack chocolate-factory, or write it there with &quot;conche-cli stack show chocolate-factory --source&quot;</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>no hay ningún archivo de stack en %1; prueba el incluido con --stack chocolate-factory, o escríbelo ahí con «conche-cli stack show chocolate-factory --source»</translation>
    </message>
    <message>
        <source>these are the newest %1 values of the period; choose a shorter one, or sum it up with --buckets</source>
        <translation>estos son los %1 valores más recientes del período; elige uno más corto, o resúmelo con --buckets</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>Of an answer that was taken back</extracomment>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>values of this metric are kept from %1 on</source>
        <extracomment>%1 is an instant</extracomment>
        <translation>los valores de esta métrica se guardan desde %1</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
</context>
<context>
    <name>conche::Collecting</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a job is: %1 of %2 parts</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <extracomment>%1 and %2 are counts of days</extracomment>
        <translation>%1 de %2 días</translation>
    </message>
    <message>
        <source>%1 of about %2 runs</source>
        <extracomment>%1 and %2 are counts of runs</extracomment>
        <translation>%1 de unas %2 ejecuciones</translation>
    </message>
    <message numerus="yes">
        <source>%n check run(s)</source>
        <extracomment>%n is a count of check runs</extracomment>
        <translation>
            <numerusform>%n ronda de comprobaciones</numerusform>
            <numerusform>%n rondas de comprobaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known run(s) of &quot;%1&quot; are gone from MLflow at once; their values are kept. If they were deleted on purpose, let them go with: conche-cli metrics sync --again</source>
        <extracomment>%1 is the name of an experiment, %n a count of runs</extracomment>
        <translation>
            <numerusform>%n ejecución conocida de «%1» ha desaparecido de golpe de MLflow; sus valores se conservan. Si se eliminó a propósito, quítalos con: conche-cli metrics sync --again</numerusform>
            <numerusform>%n ejecuciones conocidas de «%1» han desaparecido de golpe de MLflow; sus valores se conservan. Si se eliminaron a propósito, quítalos con: conche-cli metrics sync --again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known version(s) of the model &quot;%1&quot; are gone from MLflow at once; their values are kept. If they were deleted on purpose, let them go with: conche-cli metrics sync --again</source>
        <extracomment>%1 is the name of a registered model, %n a count of its versions</extracomment>
        <translation>
            <numerusform>%n versión conocida del modelo «%1» ha desaparecido de MLflow; su valor se conserva. Si se borró a propósito, quítala con: conche-cli metrics sync --again</numerusform>
            <numerusform>%n versiones conocidas del modelo «%1» han desaparecido de MLflow de golpe; sus valores se conservan. Si se borraron a propósito, quítalas con: conche-cli metrics sync --again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <extracomment>%n is a count of runs</extracomment>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) behind versions of the model &quot;%1&quot; could not be read: %2</source>
        <extracomment>%1 is the name of a registered model, %2 says what the server answered, %n is a count of runs</extracomment>
        <translation>
            <numerusform>no se pudo leer %n ejecución de las versiones del modelo «%1»: %2</numerusform>
            <numerusform>no se pudieron leer %n ejecuciones de las versiones del modelo «%1»: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <extracomment>%n is a count of values</extracomment>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%2&quot; at %1 is no number</source>
        <extracomment>%1 is a JSON pointer, %2 what is there</extracomment>
        <translation>«%2» en %1 no es un número</translation>
    </message>
    <message>
        <source>Checks that were remembered</source>
        <extracomment>A step of collecting: what the checks themselves measured</extracomment>
        <translation>Comprobaciones recordadas</translation>
    </message>
    <message>
        <source>InfluxDB holds no record of &quot;%1&quot; in &quot;%2&quot;. Check both names in the stack file, and whether anything was ever written.</source>
        <extracomment>%1 is the name of a field, %2 of a measurement</extracomment>
        <translation>InfluxDB no contiene ningún registro de «%1» en «%2». Revisa los dos nombres en el archivo de stack, y si alguna vez se escribió algo.</translation>
    </message>
    <message>
        <source>InfluxDB: %1</source>
        <extracomment>A step of collecting; %1 is the name of a measurement
----------
A step of collecting; %1 is the title of a metric</extracomment>
        <translation>InfluxDB: %1</translation>
    </message>
    <message>
        <source>MLflow: %1</source>
        <extracomment>A step of collecting; %1 is the name of an experiment</extracomment>
        <translation>MLflow: %1</translation>
    </message>
    <message>
        <source>MLflow: model %1</source>
        <extracomment>A step of collecting; %1 is the name of a registered model</extracomment>
        <translation>MLflow: modelo %1</translation>
    </message>
    <message>
        <source>Metrics of %1</source>
        <extracomment>%1 is the title of a stack</extracomment>
        <translation>Métricas de %1</translation>
    </message>
    <message>
        <source>PostgreSQL answered &quot;%1&quot; where one number was expected. Check the metric&apos;s query.</source>
        <extracomment>%1 is the beginning of an answer</extracomment>
        <translation>PostgreSQL respondió «%1» donde se esperaba un solo número. Revisa la consulta de la métrica.</translation>
    </message>
    <message>
        <source>The stack file names no InfluxDB: add [peers.influxdb].</source>
        <translation>El archivo de stack no nombra ningún InfluxDB: añade [peers.influxdb].</translation>
    </message>
    <message>
        <source>Training data that is covered</source>
        <translation>Datos de entrenamiento cubiertos</translation>
    </message>
    <message>
        <source>it has nothing at %1</source>
        <extracomment>%1 is a JSON pointer</extracomment>
        <translation>no tiene nada en %1</translation>
    </message>
    <message>
        <source>its status is %1</source>
        <extracomment>%1 is an HTTP status</extracomment>
        <translation>su estado es %1</translation>
    </message>
    <message>
        <source>its time is over; the next collection goes on here</source>
        <translation>se agotó su tiempo; la próxima recopilación sigue aquí</translation>
    </message>
    <message>
        <source>no InfluxDB credential: [peers.influxdb] names none</source>
        <translation>sin credencial de InfluxDB: [peers.influxdb] no nombra ninguna</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>the clock of %1 is %2 ahead of this machine&apos;s: set both by NTP, or what is dated there looks newer than it is</source>
        <extracomment>%1 is a peer such as MLflow, %2 a span of time</extracomment>
        <translation>el reloj de %1 va %2 por delante del de esta máquina: ajusta los dos por NTP, o lo que lleva su fecha parece más reciente de lo que es</translation>
    </message>
    <message>
        <source>the clock of %1 is %2 behind this machine&apos;s: set both by NTP, or what is dated there looks older than it is</source>
        <translation>el reloj de %1 va %2 por detrás del de esta máquina: ajusta los dos por NTP, o lo que lleva su fecha parece más antiguo de lo que es</translation>
    </message>
    <message>
        <source>the experiment &quot;%1&quot; was deleted in MLflow; what was collected of it is kept. Restore it there, or take its metrics out of the stack file.</source>
        <extracomment>%1 is the name of an experiment</extracomment>
        <translation>el experimento «%1» se eliminó en MLflow; lo que se recopiló de él se conserva. Restáuralo allí, o quita sus métricas del archivo de stack.</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n finished run(s) of &quot;%1&quot; carry no &quot;%2&quot; but %3. Check its name in the stack file, and what the training logs.</source>
        <extracomment>%1 is the name of an experiment, %2 of a metric, %3 a list of metrics, %n a count of runs</extracomment>
        <translation>
            <numerusform>a la ejecución terminada más reciente de «%1» le falta «%2»; lleva: %3. Revisa su nombre en el archivo de stack, y qué registra el entrenamiento.</numerusform>
            <numerusform>a las %n ejecuciones terminadas más recientes de «%1» les falta «%2»; llevan: %3. Revisa su nombre en el archivo de stack, y qué registra el entrenamiento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n version(s) of the model &quot;%1&quot; name no run, or one that is gone from MLflow, so nothing is known of them. Register versions with the run that made them.</source>
        <extracomment>%1 is the name of a registered model, %n a count of versions</extracomment>
        <translation>
            <numerusform>la última versión del modelo «%1» no indica ninguna ejecución, o indica una que ya no está en MLflow, así que no se sabe nada de ella. Registra las versiones con la ejecución que las creó.</numerusform>
            <numerusform>las últimas %n versiones del modelo «%1» no indican ninguna ejecución, o indican una que ya no está en MLflow, así que no se sabe nada de ellas. Registra las versiones con la ejecución que las creó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the run(s) behind the newest %n version(s) of the model &quot;%1&quot; carry no &quot;%2&quot; but %3. Check its name in the stack file, and which runs are registered.</source>
        <extracomment>%1 is the name of a registered model, %2 of a metric, %3 a list of metrics, %n a count of versions</extracomment>
        <translation>
            <numerusform>a la ejecución de la última versión del modelo «%1» le falta «%2»; lleva: %3. Revisa su nombre en el archivo de stack, y qué ejecuciones se registran.</numerusform>
            <numerusform>a las ejecuciones de las últimas %n versiones del modelo «%1» les falta «%2»; llevan: %3. Revisa su nombre en el archivo de stack, y qué ejecuciones se registran.</numerusform>
        </translation>
    </message>
    <message>
        <source>the stack file has no [peers.%1]</source>
        <extracomment>%1 is the name of a table in the stack file</extracomment>
        <translation>el archivo de stack no tiene [peers.%1]</translation>
    </message>
</context>
<context>
    <name>conche::ComposeFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1 is a path, %2 the system&apos;s reason
----------
%1 names a value of a compose file, %2 is a sentence</extracomment>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 holds a value without a name</source>
        <translation>%1 contiene un valor sin nombre</translation>
    </message>
    <message>
        <source>%1 holds a volume without a target</source>
        <translation>%1 contiene un volumen sin destino</translation>
    </message>
    <message>
        <source>%1 holds more than %2 ports</source>
        <translation>%1 contiene más de %2 puertos</translation>
    </message>
    <message>
        <source>%1 holds something else than a port such as &quot;8000:8000&quot;</source>
        <translation>%1 contiene algo que no es un puerto como &quot;8000:8000&quot;</translation>
    </message>
    <message>
        <source>%1 is larger than Conche reads (1 MiB); a compose file or env file is far smaller</source>
        <translation>%1 es mayor de lo que lee Conche (1 MiB); un archivo de Compose o de entorno es mucho menor</translation>
    </message>
    <message>
        <source>%1 is no file that can be read</source>
        <translation>%1 no es un archivo que se pueda leer</translation>
    </message>
    <message>
        <source>%1 must be a list</source>
        <translation>%1 debe ser una lista</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <extracomment>%1 names a value of a compose file</extracomment>
        <translation>%1 debe ser un texto</translation>
    </message>
    <message>
        <source>%1 names a variable that is not set, and Compose takes it for empty; write &quot;$$&quot; for a dollar</source>
        <translation>%1 nombra una variable que no está definida, y Compose la toma por vacía; escribe &quot;$$&quot; para un dólar</translation>
    </message>
    <message>
        <source>%1 names variables that are not set, and Compose takes them for empty: %2</source>
        <extracomment>%1 names a value of a compose file, %2 is a list of variables</extracomment>
        <translation>%1 nombra variables que no están definidas, y Compose las toma por vacías: %2</translation>
    </message>
    <message>
        <source>%1 was not read: %2</source>
        <extracomment>%1 is the name of a variable, %2 a sentence</extracomment>
        <translation>no se leyó %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of service &quot;%2&quot;</source>
        <extracomment>%1 is a key, %2 the name of a service</extracomment>
        <translation>&quot;%1&quot; del servicio «%2»</translation>
    </message>
    <message>
        <source>&quot;&lt;&lt;&quot; takes a map or a list of maps</source>
        <translation>&quot;&lt;&lt;&quot; admite un mapa o una lista de mapas</translation>
    </message>
    <message>
        <source>&quot;include&quot; was not followed: name the included files with --file to take them in</source>
        <translation>no se siguió &quot;include&quot;: nombra los archivos incluidos con --file para tenerlos en cuenta</translation>
    </message>
    <message>
        <source>&quot;name&quot;</source>
        <translation>&quot;name&quot;</translation>
    </message>
    <message>
        <source>&quot;services&quot; must be a map of services</source>
        <translation>&quot;services&quot; debe ser un mapa de servicios</translation>
    </message>
    <message>
        <source>a &quot;$&quot; in it begins no variable; write &quot;$$&quot; for a dollar</source>
        <translation>un &quot;$&quot; suyo no inicia ninguna variable; escribe &quot;$$&quot; para un dólar</translation>
    </message>
    <message>
        <source>a &quot;${&quot; in it begins no variable that Compose knows; write &quot;$$&quot; for a dollar</source>
        <translation>un &quot;${&quot; suyo no inicia ninguna variable que conozca Compose; escribe &quot;$$&quot; para un dólar</translation>
    </message>
    <message>
        <source>a control character: this is no UTF-8 text</source>
        <translation>un carácter de control: esto no es texto UTF-8</translation>
    </message>
    <message>
        <source>a key must be a text</source>
        <translation>una clave debe ser un texto</translation>
    </message>
    <message>
        <source>a tab indents this line; YAML takes spaces only</source>
        <translation>un tabulador sangra esta línea; YAML solo admite espacios</translation>
    </message>
    <message>
        <source>it demands the variable %1, which has no value; set it in .env or in the environment</source>
        <extracomment>%1 is the name of a variable</extracomment>
        <translation>exige la variable %1, que no tiene valor; defínela en .env o en el entorno</translation>
    </message>
    <message>
        <source>its variables nest deeper than %1 levels</source>
        <translation>sus variables se anidan en más de %1 niveles</translation>
    </message>
    <message>
        <source>its variables unfold to more text than a compose file needs</source>
        <translation>sus variables se despliegan en más texto del que necesita un archivo de Compose</translation>
    </message>
    <message>
        <source>service &quot;%1&quot; extends a service that is not in this file</source>
        <translation>el servicio «%1» extiende un servicio que no está en este archivo</translation>
    </message>
    <message>
        <source>service &quot;%1&quot; extends itself, or through too many others</source>
        <translation>el servicio «%1» se extiende a sí mismo, o a través de demasiados otros</translation>
    </message>
    <message>
        <source>service &quot;%1&quot; extends one of another file, which was not read: what it takes from there is missing here</source>
        <translation>el servicio «%1» extiende uno de otro archivo, que no se leyó: lo que toma de ahí falta aquí</translation>
    </message>
    <message>
        <source>service &quot;%1&quot; must be a map</source>
        <translation>el servicio «%1» debe ser un mapa</translation>
    </message>
    <message>
        <source>the env file of service &quot;%1&quot; is not there: what it would set is missing here</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>falta el archivo de entorno del servicio «%1»: lo que definiría falta aquí</translation>
    </message>
    <message>
        <source>the env files hold more than a compose file needs</source>
        <translation>los archivos de entorno contienen más de lo que necesita un archivo de Compose</translation>
    </message>
    <message>
        <source>the file holds more than %1 documents; a compose file holds one</source>
        <translation>el archivo contiene más de %1 documentos; un archivo de Compose contiene uno</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the file unfolds to more than %1 values here; a compose file has far fewer</source>
        <translation>el archivo se despliega aquí en más de %1 valores; un archivo de Compose tiene muchos menos</translation>
    </message>
    <message>
        <source>the folder %1 holds no compose file: neither of %2</source>
        <extracomment>%1 is a folder, %2 a list of names</extracomment>
        <translation>la carpeta %1 no contiene ningún archivo de Compose: ninguno de %2</translation>
    </message>
    <message>
        <source>the quote of this value is not closed; the line was not read</source>
        <translation>las comillas de este valor no se cierran; no se leyó la línea</translation>
    </message>
    <message>
        <source>the quote that begins here is not closed</source>
        <translation>las comillas que empiezan aquí no se cierran</translation>
    </message>
    <message>
        <source>the services here hold more than a compose file needs</source>
        <translation>los servicios contienen aquí más de lo que necesita un archivo de Compose</translation>
    </message>
    <message>
        <source>the value of %1 names a variable that is not set; write &quot;$$&quot; for a dollar</source>
        <translation>el valor de %1 nombra una variable que no está definida; escribe &quot;$$&quot; para un dólar</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <extracomment>%1 is a path</extracomment>
        <translation>no hay ningún archivo %1</translation>
    </message>
    <message>
        <source>this alias stands inside of what it stands for</source>
        <translation>este alias está dentro de aquello que representa</translation>
    </message>
    <message>
        <source>this is a GitHub workflow and no compose file</source>
        <translation>esto es un workflow de GitHub y no un archivo de Compose</translation>
    </message>
    <message>
        <source>this is a Kubernetes manifest and no compose file</source>
        <translation>esto es un manifiesto de Kubernetes y no un archivo de Compose</translation>
    </message>
    <message>
        <source>this is a compose file of the oldest form, with no &quot;services&quot;; Compose does not read it any more either</source>
        <translation>esto es un archivo de Compose de la forma más antigua, sin &quot;services&quot;; Compose tampoco lo lee ya</translation>
    </message>
    <message>
        <source>this is no compose file: it has no &quot;services&quot;</source>
        <translation>esto no es un archivo de Compose: no tiene &quot;services&quot;</translation>
    </message>
    <message>
        <source>this is not YAML: %1</source>
        <extracomment>%1 is what a YAML parser says about the mistake</extracomment>
        <translation>esto no es YAML: %1</translation>
    </message>
    <message>
        <source>this key stands twice in the same map</source>
        <translation>esta clave figura dos veces en el mismo mapa</translation>
    </message>
    <message>
        <source>this line is no NAME=VALUE and was not read</source>
        <translation>esta línea no es NOMBRE=VALOR y no se leyó</translation>
    </message>
    <message>
        <source>this nests deeper than %1 levels</source>
        <translation>esto se anida en más de %1 niveles</translation>
    </message>
</context>
<context>
    <name>conche::ComposeImport</name>
    <message>
        <source>  &quot;env:NAME&quot;       an environment variable</source>
        <translation>  &quot;env:NOMBRE&quot;       una variable de entorno</translation>
    </message>
    <message>
        <source>  &quot;file:PATH&quot;      a file that only you can read (0600)</source>
        <translation>  &quot;file:RUTA&quot;        un archivo que solo tú puedes leer (0600)</translation>
    </message>
    <message>
        <source>  &quot;keychain:NAME&quot;  the desktop&apos;s keyring       (conche-cli secret set NAME)</source>
        <translation>  &quot;keychain:NOMBRE&quot;  el llavero del escritorio    (conche-cli secret set NOMBRE)</translation>
    </message>
    <message>
        <source>%1 is not asked: %2.</source>
        <extracomment>%1 names a peer, %2 is the reason</extracomment>
        <translation>%1 no se consulta: %2.</translation>
    </message>
    <message>
        <source>%1: service &quot;%2&quot;, container %3</source>
        <extracomment>%1 names a peer, %2 a service of the compose file, %3 a container</extracomment>
        <translation>%1: servicio «%2», contenedor %3</translation>
    </message>
    <message>
        <source>A Conche stack file: what is looked after, what is asked of it, and within which limits.</source>
        <translation>Un archivo de stack de Conche: qué se cuida, qué se le pregunta y dentro de qué límites.</translation>
    </message>
    <message>
        <source>API service</source>
        <translation>Servicio API</translation>
    </message>
    <message>
        <source>It could have been: %1</source>
        <translation>Podría haber sido: %1</translation>
    </message>
    <message>
        <source>It is asked inside its container, so it needs no port and no password.</source>
        <translation>Se le pregunta dentro de su contenedor, así que no necesita puerto ni contraseña.</translation>
    </message>
    <message>
        <source>It is yours now: edit it; Conche reads it and never changes it.</source>
        <translation>Ahora es tuyo: edítalo; Conche lo lee y nunca lo cambia.</translation>
    </message>
    <message>
        <source>Nor can it be told which measurements must stay fresh. Name one, and take the &quot;#&quot; before its settings away.</source>
        <translation>Tampoco se sabe por él qué mediciones deben mantenerse frescas. Nombra una, y quita el &quot;#&quot; delante de sus ajustes.</translation>
    </message>
    <message>
        <source>Secrets never stand in here. A credential is a reference:</source>
        <translation>Los secretos nunca figuran aquí. Una credencial es una referencia:</translation>
    </message>
    <message>
        <source>The health score counts these checks; Warning passes.</source>
        <translation>La puntuación de salud cuenta estas comprobaciones; una en aviso se da por superada.</translation>
    </message>
    <message>
        <source>What it must answer: expect = [{ pointer = &quot;/status&quot;, equals = &quot;healthy&quot; }]</source>
        <translation>Lo que debe responder: expect = [{ pointer = &quot;/status&quot;, equals = &quot;healthy&quot; }]</translation>
    </message>
    <message>
        <source>Which experiments must train cannot be told from a compose file. Name yours, take the &quot;#&quot; before its settings away, and add &quot;training-recent&quot; to the score.</source>
        <translation>Qué experimentos deben entrenar no se sabe por un archivo de Compose. Nombra los tuyos, quita el &quot;#&quot; delante de sus ajustes, y añade &quot;training-recent&quot; a la puntuación.</translation>
    </message>
    <message>
        <source>Written by Conche from</source>
        <translation>Escrito por Conche a partir de</translation>
    </message>
    <message>
        <source>artifacts</source>
        <translation>artefactos</translation>
    </message>
    <message>
        <source>asked in its container</source>
        <translation>se consulta en su contenedor</translation>
    </message>
    <message>
        <source>it is InfluxDB 3, which Conche does not ask yet</source>
        <translation>es InfluxDB 3, que Conche aún no consulta</translation>
    </message>
    <message>
        <source>it is published at an address that is none</source>
        <translation>está publicado en una dirección que no lo es</translation>
    </message>
    <message>
        <source>it publishes no port, so this machine cannot ask it; publish %1 in the compose file</source>
        <translation>no publica ningún puerto, así que esta máquina no puede consultarlo; publica %1 en el archivo de Compose</translation>
    </message>
    <message>
        <source>it publishes several ports, and none is known to be its port %1</source>
        <translation>publica varios puertos, y de ninguno se sabe que sea su puerto %1</translation>
    </message>
    <message>
        <source>its container has no name that Docker takes</source>
        <translation>su contenedor no tiene un nombre que acepte Docker</translation>
    </message>
    <message>
        <source>its port %1 is published at a port that Docker chooses anew at each start; write a fixed one in the compose file</source>
        <translation>su puerto %1 se publica en un puerto que Docker elige de nuevo en cada inicio; escribe uno fijo en el archivo de Compose</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>metadatos</translation>
    </message>
    <message>
        <source>no service has an image of InfluxDB</source>
        <translation>ningún servicio tiene una imagen de InfluxDB</translation>
    </message>
    <message>
        <source>no service has an image of PostgreSQL</source>
        <translation>ningún servicio tiene una imagen de PostgreSQL</translation>
    </message>
    <message>
        <source>no service runs &quot;mlflow server&quot;</source>
        <translation>ningún servicio ejecuta «mlflow server»</translation>
    </message>
    <message>
        <source>no service runs uvicorn, gunicorn or the like, and none is built here that uses the others</source>
        <translation>ningún servicio ejecuta uvicorn, gunicorn o similar, y ninguno que use los demás se construye aquí</translation>
    </message>
    <message>
        <source>no service says its time zone (TZ); this machine&apos;s was taken: %1</source>
        <extracomment>%1 is a time zone</extracomment>
        <translation>ningún servicio dice su zona horaria (TZ); se tomó la de esta máquina: %1</translation>
    </message>
    <message>
        <source>service &quot;%1&quot; belongs to a profile that is not on; --profile takes it in</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>el servicio «%1» pertenece a un perfil que no está activado; --profile lo incluye</translation>
    </message>
    <message>
        <source>service &quot;%1&quot; mounts no folder for its %2, so their size is not measured; the stack file can name a folder</source>
        <extracomment>%1 is the name of a service, %2 what it keeps, such as &quot;time series&quot;</extracomment>
        <translation>el servicio «%1» no monta ninguna carpeta para %2, así que no se mide su tamaño; el archivo de stack puede nombrar una carpeta</translation>
    </message>
    <message>
        <source>the compose file does not say organisation and bucket; the stack file has a place to write them</source>
        <translation>el archivo de Compose no dice organización ni bucket; el archivo de stack tiene un lugar donde escribirlos</translation>
    </message>
    <message>
        <source>the compose file does not say which database; the stack file has a place to write it</source>
        <translation>el archivo de Compose no dice qué base de datos; el archivo de stack tiene un lugar donde escribirla</translation>
    </message>
    <message>
        <source>the container of service &quot;%1&quot; has no name that Docker takes; it is left out</source>
        <translation>el contenedor del servicio «%1» no tiene un nombre que acepte Docker; se deja fuera</translation>
    </message>
    <message>
        <source>the shipped stack file cannot be read</source>
        <translation>no se puede leer el archivo de stack incluido</translation>
    </message>
    <message>
        <source>the shipped stack file has no check &quot;%1&quot;</source>
        <extracomment>%1 is the id of a check</extracomment>
        <translation>el archivo de stack incluido no tiene ninguna comprobación «%1»</translation>
    </message>
    <message>
        <source>time series</source>
        <translation>series temporales</translation>
    </message>
    <message>
        <source>where the compose file names no container, Compose 2 does, as %1; docker-compose 1 writes &quot;_&quot; for &quot;-&quot;</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>donde el archivo de Compose no nombra contenedor, lo hace Compose 2, como %1; docker-compose 1 escribe &quot;_&quot; en lugar de &quot;-&quot;</translation>
    </message>
</context>
<context>
    <name>conche::Consent</name>
    <message>
        <source>%1 waits for consent: %2</source>
        <extracomment>%1 is what would be done, &quot;starting …&quot;, %2 why it is not</extracomment>
        <translation>%1: espera consentimiento: %2</translation>
    </message>
    <message>
        <source>nobody was asked</source>
        <translation>no se preguntó a nadie</translation>
    </message>
    <message>
        <source>reaching docker on %1 with your ssh keys</source>
        <extracomment>%1 is an address</extracomment>
        <translation>acceder a docker en %1 con tus claves ssh</translation>
    </message>
    <message>
        <source>sending alerts to the address in the secret %1</source>
        <extracomment>%1 is a credential</extracomment>
        <translation>enviar alertas a la dirección del secreto %1</translation>
    </message>
    <message>
        <source>sending the secret %1 to %2</source>
        <extracomment>%1 is a credential, %2 scheme, host and port</extracomment>
        <translation>enviar el secreto %1 a %2</translation>
    </message>
    <message>
        <source>starting %1</source>
        <extracomment>%1 is a program with its arguments</extracomment>
        <translation>iniciar %1</translation>
    </message>
    <message>
        <source>starting %1 in place of docker</source>
        <extracomment>%1 is a program</extracomment>
        <translation>iniciar %1 en lugar de docker</translation>
    </message>
</context>
<context>
    <name>conche::Core</name>
    <message>
        <source>%1. Did you mean &quot;%2&quot;?</source>
        <extracomment>%1 is a sentence, %2 a name</extracomment>
        <translation>%1. ¿Querías decir «%2»?</translation>
    </message>
</context>
<context>
    <name>conche::Csv</name>
    <message>
        <source>the CSV ends inside a quoted field</source>
        <translation>el CSV termina dentro de un campo entrecomillado</translation>
    </message>
</context>
<context>
    <name>conche::DiagnosticModel</name>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <extracomment>%1 is &quot;Error&quot; or &quot;Warning&quot;, %2 and %3 are numbers, %4 is a sentence</extracomment>
        <translation>%1, línea %2, columna %3: %4</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>The place in a line of text</extracomment>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>How bad something in a file is: it cannot be used</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
</context>
<context>
    <name>conche::DiskUsage</name>
    <message>
        <source>%1 on %2 lies on a file system without a size. Name a folder on a disk.</source>
        <translation>%1, en %2, está en un sistema de archivos sin tamaño. Nombra una carpeta que esté en un disco.</translation>
    </message>
    <message>
        <source>df could not tell the disk space of %1 on %2: %3. Try it in a terminal.</source>
        <extracomment>%1 is a path, %2 &quot;this machine&quot; or &quot;container X&quot;, %3 the words of the program df</extracomment>
        <translation>df no pudo decir el espacio de disco de %1 en %2: %3. Pruébalo en un terminal.</translation>
    </message>
    <message>
        <source>df&apos;s answer for %1 on %2 cannot be used: %3. Try df -P there in a terminal.</source>
        <extracomment>%1 is a path, %2 &quot;this machine&quot; or &quot;container X&quot;, %3 what df printed</extracomment>
        <translation>no se puede usar la respuesta de df para %1 en %2: %3. Prueba df -P allí en un terminal.</translation>
    </message>
    <message>
        <source>du could not tell the size of %1 on %2: %3. Try du -sk there in a terminal.</source>
        <extracomment>%1 is a path, %2 &quot;this machine&quot; or &quot;container X&quot;, %3 the words of the program du</extracomment>
        <translation>du no pudo decir el tamaño de %1 en %2: %3. Prueba allí du -sk en una terminal.</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>no dio ningún motivo</translation>
    </message>
    <message>
        <source>not all of %1 on %2 may be read by this user, so its size is not known. Name a folder that it may enter.</source>
        <extracomment>%1 is a path, %2 &quot;this machine&quot; or &quot;container X&quot;</extracomment>
        <translation>este usuario no puede leer todo %1 en %2, así que no se conoce su tamaño. Nombra una carpeta en la que pueda entrar.</translation>
    </message>
    <message>
        <source>the disk space of %1 on %2 may not be read by this user. Name a folder that it may enter.</source>
        <translation>este usuario no puede leer el espacio de disco de %1 en %2. Nombra una carpeta en la que pueda entrar.</translation>
    </message>
    <message>
        <source>there is no %1 on %2. Check the path in the stack file.</source>
        <extracomment>%1 is a path, %2 &quot;this machine&quot; or &quot;container X&quot;</extracomment>
        <translation>no hay ningún %1 en %2. Revisa la ruta en el archivo de stack.</translation>
    </message>
</context>
<context>
    <name>conche::Docker</name>
    <message>
        <source>%1 answered without a word on %2. Does the stack file give names, not ids?</source>
        <extracomment>%1 is the docker program and engine, %2 a list of container names</extracomment>
        <translation>%1 respondió sin decir nada de %2. ¿Da el archivo de stack nombres, y no ids?</translation>
    </message>
    <message>
        <source>%1 could not inspect the containers: %2. Try the same command in a terminal.</source>
        <extracomment>%1 is the docker program and engine, %2 what it said</extracomment>
        <translation>%1 no pudo inspeccionar los contenedores: %2. Prueba la misma orden en un terminal.</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be used: %2. Is it docker, or podman 4 and later?</source>
        <extracomment>%1 is the docker program and engine, %2 the reason</extracomment>
        <translation>%1 dio una respuesta que no se puede usar: %2. ¿Es docker, o podman 4 o posterior?</translation>
    </message>
    <message>
        <source>a container&apos;s name is missing or begins with &quot;-&quot;. Check the names in the stack file.</source>
        <translation>el nombre de un contenedor falta o empieza por &quot;-&quot;. Revisa los nombres en el archivo de stack.</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>no dio ningún motivo</translation>
    </message>
    <message>
        <source>its answer is no list of containers</source>
        <translation>su respuesta no es una lista de contenedores</translation>
    </message>
</context>
<context>
    <name>conche::FoundPeerModel</name>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 and %2 are remarks about the same thing</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>it could also be: %1</source>
        <extracomment>%1 is a list of services of a compose file</extracomment>
        <translation>también podría ser: %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encontró</translation>
    </message>
</context>
<context>
    <name>conche::Gui</name>
    <message>
        <source>%1 cannot be written: %2; choose another folder</source>
        <extracomment>%1 is a path, %2 the system&apos;s reason</extracomment>
        <translation>no se puede escribir %1: %2; elige otra carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n container restart(s)</source>
        <translation>
            <numerusform>%n reinicio de contenedor</numerusform>
            <numerusform>%n reinicios de contenedores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día tarde</numerusform>
            <numerusform>%n días tarde</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Dates of all lists as a calendar (.ics)…</source>
        <translation>&amp;Fechas de todas las listas como calendario (.ics)…</translation>
    </message>
    <message>
        <source>&amp;Everything as JSON Lines…</source>
        <translation>&amp;Todo como JSON Lines…</translation>
    </message>
    <message>
        <source>&amp;History of this list as Markdown…</source>
        <translation>&amp;Historial de esta lista como Markdown…</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood; name a stack after --stack</source>
        <extracomment>%1 is an argument of the command line</extracomment>
        <translation>no se entiende «%1»; nombra un stack después de --stack</translation>
    </message>
    <message>
        <source>--export needs a checklist; name it after --checklist</source>
        <translation>--export necesita una lista de comprobación; indícala después de --checklist</translation>
    </message>
    <message>
        <source>Ask all checks at once</source>
        <translation>Hacer todas las comprobaciones a la vez</translation>
    </message>
    <message>
        <source>Check, save a picture of each page in this folder, and end</source>
        <translation>Comprobar, guardar una imagen de cada página en esta carpeta y terminar</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Shown for a moment: a text is on the clipboard now</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Critical</source>
        <extracomment>A verdict</extracomment>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Días de retraso</translation>
    </message>
    <message>
        <source>Histor&amp;y with the records of a year as PDF…</source>
        <translation>Histori&amp;al con los registros de un año en PDF…</translation>
    </message>
    <message>
        <source>Items as &amp;CSV…</source>
        <translation>Puntos como &amp;CSV…</translation>
    </message>
    <message>
        <source>Items of &amp;all runs as CSV…</source>
        <translation>Puntos de t&amp;odas las ejecuciones en CSV…</translation>
    </message>
    <message>
        <source>No program that opens %1 was found; open it in an editor.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>No se encontró ningún programa que abra %1; ábralo en un editor.</translation>
    </message>
    <message>
        <source>Ok</source>
        <extracomment>A verdict</extracomment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Open a simulated stack to practise on</source>
        <translation>Abrir un stack simulado para practicar</translation>
    </message>
    <message>
        <source>Operations console for a machine-learning stack of your own</source>
        <translation>Consola de operaciones para un stack de aprendizaje automático propio</translation>
    </message>
    <message>
        <source>Record as &amp;Markdown…</source>
        <translation>Registro como &amp;Markdown…</translation>
    </message>
    <message>
        <source>Record as &amp;PDF…</source>
        <translation>Registro como &amp;PDF…</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Mostrar la versión</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Mostrar esta ayuda</translation>
    </message>
    <message>
        <source>Start in the tray, where there is one</source>
        <translation>Iniciar en la bandeja, donde la haya</translation>
    </message>
    <message>
        <source>State of the practice stack, such as training-silent</source>
        <translation>Estado del stack de práctica, por ejemplo training-silent</translation>
    </message>
    <message>
        <source>The checklist to export: its id, such as weekly</source>
        <translation>La lista de comprobación que exportar: su id, por ejemplo weekly</translation>
    </message>
    <message>
        <source>The page to show: %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>La página que se muestra: %1</translation>
    </message>
    <message>
        <source>The run to export, such as 2026-W47; without it the one that matters now</source>
        <translation>La pasada que exportar, por ejemplo 2026-W47; si no se indica, la que importa ahora</translation>
    </message>
    <message>
        <source>The stack to show: its name, or the path of its stack file</source>
        <translation>El stack que se muestra: su nombre, o la ruta de su archivo de stack</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>A verdict</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>A verdict</extracomment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Write the record of a checklist&apos;s run into this file (.md, .pdf or .csv), and end</source>
        <translation>Escribir en este archivo (.md, .pdf o .csv) el registro de una pasada de la lista, y terminar</translation>
    </message>
    <message>
        <source>late %1, missed %2</source>
        <extracomment>Of the periods of a checklist; %1 and %2 are how many</extracomment>
        <translation>con retraso %1, omitidos %2</translation>
    </message>
    <message>
        <source>missed %1</source>
        <extracomment>%1 is a period of a checklist: &quot;2026-W33&quot;</extracomment>
        <translation>omitido %1</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>there is no display; &quot;conche-cli check&quot; does without one</source>
        <translation>no hay pantalla; «conche-cli check» no la necesita</translation>
    </message>
    <message>
        <source>there is no page &quot;%1&quot;; there are %2</source>
        <extracomment>%1 is what was given, %2 a list of names</extracomment>
        <translation>no hay ninguna página «%1»; hay %2</translation>
    </message>
</context>
<context>
    <name>conche::Health</name>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <extracomment>%n is how many more names there are than those before</extracomment>
        <translation>
            <numerusform> y %n más</numerusform>
            <numerusform> y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a container, %2 its state
----------
%1 is a model, %2 what is known of its training: &quot;classifier silent 3 d&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 ago</source>
        <extracomment>%1 is the state, %2 a span of time</extracomment>
        <translation>%1 hace %2</translation>
    </message>
    <message>
        <source>%1 %2 of inodes</source>
        <extracomment>%1 is a place, %2 a percentage</extracomment>
        <translation>%1: %2 de los inodos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a container, %2 the command that it starts with</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (placeholder %2 does not count)</source>
        <extracomment>%1 is what is known of a training, %2 the name of a run</extracomment>
        <translation>%1 (el relleno %2 no cuenta)</translation>
    </message>
    <message>
        <source>%1 (run %2 starts in the future)</source>
        <extracomment>%1 is what is known of a training, %2 the name of a run</extracomment>
        <translation>%1 (la ejecución %2 empieza en el futuro)</translation>
    </message>
    <message>
        <source>%1 ahead of this machine&apos;s; one of the two is wrong, and its dates with it</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>%1 adelantado respecto al de esta máquina; uno de los dos está mal, y sus fechas con él</translation>
    </message>
    <message>
        <source>%1 answered with status %2, which is not expected</source>
        <extracomment>%1 is a peer, %2 an HTTP status</extracomment>
        <translation>%1 respondió con el estado %2, que no es el esperado</translation>
    </message>
    <message>
        <source>%1 answered, but %2; is it the right address?</source>
        <extracomment>%1 is a peer, %2 what is wrong with its answer</extracomment>
        <translation>%1 respondió, pero %2; ¿es correcta la dirección?</translation>
    </message>
    <message>
        <source>%1 at %2, %3 %4</source>
        <translation>%1, %2, %3 %4</translation>
    </message>
    <message>
        <source>%1 behind this machine&apos;s; one of the two is wrong, and its dates with it</source>
        <translation>%1 atrasado respecto al de esta máquina; uno de los dos está mal, y sus fechas con él</translation>
    </message>
    <message>
        <source>%1 changes again and again</source>
        <extracomment>%1 is the title of a check</extracomment>
        <translation>%1 cambia una y otra vez</translation>
    </message>
    <message>
        <source>%1 could not be told: %2: %3</source>
        <translation>no se pudo avisar a %1: %2: %3</translation>
    </message>
    <message>
        <source>%1 did not count the hours of the week: that takes InfluxDB itself</source>
        <extracomment>%1 is the id of a check</extracomment>
        <translation>%1 no contó las horas de la semana: para eso hace falta el propio InfluxDB</translation>
    </message>
    <message>
        <source>%1 failed %2 ago</source>
        <extracomment>%1 is the title of a check, %2 a span of time</extracomment>
        <translation>%1 falló hace %2</translation>
    </message>
    <message>
        <source>%1 failed first, %2 ago, %3 before %4.</source>
        <extracomment>%1 and %4 are titles of checks, %2 and %3 spans of time</extracomment>
        <translation>%1 falló primero, hace %2, %3 antes que %4.</translation>
    </message>
    <message>
        <source>%1 gave no answer: %2</source>
        <extracomment>%1 is the id of a check, %2 what it came to</extracomment>
        <translation>%1 no dio respuesta: %2</translation>
    </message>
    <message>
        <source>%1 has settled</source>
        <translation>%1 se ha estabilizado</translation>
    </message>
    <message>
        <source>%1 hours of %2 against %3 of %4 in 7 complete days</source>
        <extracomment>%1 and %3 are counts of hours, %2 and %4 ids of checks</extracomment>
        <translation>%1 horas de %2 frente a %3 de %4 en 7 días completos</translation>
    </message>
    <message>
        <source>%1 is %2, started %3 ago</source>
        <translation>%1 está en %2, iniciada hace %3</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1 está por encima de %2</translation>
    </message>
    <message>
        <source>%1 is acknowledged until it is over, at most until %2: %3</source>
        <translation>%1 queda reconocido hasta que termine, a más tardar hasta %2: %3</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <extracomment>%1 is a value, %2 a limit</extracomment>
        <translation>%1 está por debajo de %2</translation>
    </message>
    <message>
        <source>%1 is muted until %2: %3</source>
        <translation>%1 queda en silencio hasta %2: %3</translation>
    </message>
    <message>
        <source>%1 is no longer in the stack file</source>
        <extracomment>%1 is the title of a check</extracomment>
        <translation>%1 ya no está en el archivo de stack</translation>
    </message>
    <message>
        <source>%1 is not told of %2 yet: %3; next try at %4</source>
        <extracomment>%1 is a channel, %2 are titles of alerts, %3 is what went wrong, %4 an instant</extracomment>
        <translation>aún no se ha avisado a %1 de %2: %3; próximo intento el %4</translation>
    </message>
    <message>
        <source>%1 must be &quot;%2&quot;</source>
        <extracomment>%1 is what is looked at, %2 a text</extracomment>
        <translation>%1 debe ser «%2»</translation>
    </message>
    <message>
        <source>%1 must be of type %2</source>
        <extracomment>%2 is a type of JSON</extracomment>
        <translation>%1 debe ser del tipo %2</translation>
    </message>
    <message>
        <source>%1 must contain &quot;%2&quot;</source>
        <translation>%1 debe contener «%2»</translation>
    </message>
    <message>
        <source>%1 must match %2</source>
        <translation>%1 debe coincidir con %2</translation>
    </message>
    <message>
        <source>%1 must not contain &quot;%2&quot;</source>
        <translation>%1 no debe contener «%2»</translation>
    </message>
    <message>
        <source>%1 of %2 checks did not run</source>
        <extracomment>%1 and %2 are counts</extracomment>
        <translation>%1 de %2 comprobaciones no se hicieron</translation>
    </message>
    <message>
        <source>%1 of %2 checks ran in part</source>
        <translation>%1 de %2 comprobaciones se hicieron en parte</translation>
    </message>
    <message>
        <source>%1 of %2 checks ran.</source>
        <extracomment>%1 and %2 are counts</extracomment>
        <translation>Se hicieron %1 de %2 comprobaciones.</translation>
    </message>
    <message>
        <source>%1 of bytes used, %2 free, %3; %4 in %5</source>
        <extracomment>%1 and %3 are percentages, %2 an amount of bytes</extracomment>
        <translation>%1 de los bytes en uso, %2 libres, %3; %4 en %5</translation>
    </message>
    <message>
        <source>%1 of inodes used</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>%1 de los inodos en uso</translation>
    </message>
    <message>
        <source>%1 of the answer is of type %2</source>
        <translation>%1 de la respuesta es del tipo %2</translation>
    </message>
    <message>
        <source>%1 of the answer is of type %2 where %3 was expected</source>
        <extracomment>%1 is a JSON pointer, %2 and %3 are types of JSON</extracomment>
        <translation>%1 de la respuesta es del tipo %2 donde se esperaba %3</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;</source>
        <translation>%1 dice «%2»</translation>
    </message>
    <message>
        <source>%1 says nothing where an answer is expected</source>
        <extracomment>%1 is a peer, %2 what it answered</extracomment>
        <translation>%1 no dice nada donde se espera una respuesta</translation>
    </message>
    <message>
        <source>%1 started again, last %2 ago</source>
        <extracomment>%1 is a container, %2 a span of time</extracomment>
        <translation>%1 se inició de nuevo, la última vez hace %2</translation>
    </message>
    <message>
        <source>%1 stopped %2 ago</source>
        <translation>%1 se detuvo hace %2</translation>
    </message>
    <message>
        <source>%1 was not asked</source>
        <extracomment>%1 is the id of a check</extracomment>
        <translation>%1 no se hizo</translation>
    </message>
    <message>
        <source>%1 was not told of %2 within 24 hours: %3</source>
        <extracomment>%1 is a channel, %2 are titles of alerts, %3 is what went wrong</extracomment>
        <translation>no se avisó a %1 de %2 en 24 horas: %3</translation>
    </message>
    <message>
        <source>%1 was told: %2</source>
        <extracomment>%1 is the name of a channel, %2 the title of a message</extracomment>
        <translation>se avisó a %1: %2</translation>
    </message>
    <message>
        <source>%1 was tried for 24 hours and given up: %2</source>
        <extracomment>%1 is the name of a channel, %2 the title of a message</extracomment>
        <translation>se intentó con %1 durante 24 horas y se desistió: %2</translation>
    </message>
    <message>
        <source>%1 will be told of %2 at %3</source>
        <extracomment>%1 is a channel, %2 are titles of alerts, %3 is an instant</extracomment>
        <translation>se avisará a %1 de %2 el %3</translation>
    </message>
    <message>
        <source>%1, %2 after the last training, so it is not the first cause.</source>
        <extracomment>%1 is what happened and when, %2 a span of time</extracomment>
        <translation>%1, %2 después del último entrenamiento, así que no es la primera causa.</translation>
    </message>
    <message>
        <source>%1, %2 after the last training, so it may be the cause.</source>
        <extracomment>%1 is what happened and when, %2 a span of time</extracomment>
        <translation>%1, %2 después del último entrenamiento, así que puede ser la causa.</translation>
    </message>
    <message>
        <source>%1, %2 before the last training, so it may be the cause.</source>
        <translation>%1, %2 antes del último entrenamiento, así que puede ser la causa.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is the title of a check, %2 for how long it has been so, %3 what was found; %3 ends with &quot;?&quot; or &quot;!&quot;</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n job(s)</source>
        <extracomment>%1 is the scheduler&apos;s own word for its state, %n its number of jobs</extracomment>
        <translation>
            <numerusform>%1, %n trabajo</numerusform>
            <numerusform>%1, %n trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n gave no answer</source>
        <extracomment>%1 is how often something was seen</extracomment>
        <translation>
            <numerusform>%1, y %n no dio respuesta</numerusform>
            <numerusform>%1, y %n no dieron respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n ran in part</source>
        <extracomment>%1 says how many checks did not run</extracomment>
        <translation>
            <numerusform>%1, y %n se hizo en parte</numerusform>
            <numerusform>%1, y %n se hicieron en parte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in %2; it does not count as newest</source>
        <translation>%1, dentro de %2; no cuenta como el más reciente</translation>
    </message>
    <message>
        <source>%1, last error: %2</source>
        <extracomment>%1 is what is known of a job, %2 its last error</extracomment>
        <translation>%1, último error: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, restarted %n time(s)</source>
        <extracomment>%1 is the state, %n a count</extracomment>
        <translation>
            <numerusform>%1, reiniciado %n vez</numerusform>
            <numerusform>%1, reiniciado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with the last training, so it may be the cause.</source>
        <extracomment>%1 is what happened and when</extracomment>
        <translation>%1, con el último entrenamiento, así que puede ser la causa.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a program, %2 what went wrong
----------
%1 is how many checks did not run, %2 the reason</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, was %3: %4</source>
        <extracomment>%1 is the title of a check or sign, %2 and %3 are verdicts, %4 what was found</extracomment>
        <translation>%1: %2, antes %3: %4</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is the title of a check, %2 what was found</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2; %3.</source>
        <extracomment>%1 is the title of a check, %2 what was found, %3 for how long</extracomment>
        <translation>%1: %2; %3.</translation>
    </message>
    <message>
        <source>%1: its newest run starts in the future</source>
        <extracomment>%1 is a model</extracomment>
        <translation>%1: su ejecución más reciente empieza en el futuro</translation>
    </message>
    <message>
        <source>%1: newest run %2 ago</source>
        <translation>%1: ejecución más reciente hace %2</translation>
    </message>
    <message>
        <source>%1: newest run of any status</source>
        <extracomment>%1 is a run&apos;s name, %2 its status, %3 a span of time</extracomment>
        <translation>%1: ejecución más reciente de cualquier estado</translation>
    </message>
    <message>
        <source>%1: newest training</source>
        <extracomment>%1 is the name of a run, %2 its start, %3 a metric, %4 its value</extracomment>
        <translation>%1: entrenamiento más reciente</translation>
    </message>
    <message>
        <source>%1: no records for %2.</source>
        <extracomment>%1 is what is measured, %2 a span of time</extracomment>
        <translation>%1: ningún registro desde hace %2.</translation>
    </message>
    <message>
        <source>%1: no run at all</source>
        <extracomment>%1 is a model</extracomment>
        <translation>%1: ninguna ejecución</translation>
    </message>
    <message>
        <source>%1: no run for %2</source>
        <extracomment>%1 is a model, %2 a span of time</extracomment>
        <translation>%1: ninguna ejecución desde hace %2</translation>
    </message>
    <message>
        <source>%1: not enough history, %2</source>
        <extracomment>%1 is the title of a metric, %2 what is missing</extracomment>
        <translation>%1: no hay historial suficiente, %2</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <extracomment>%1 is a model; what follows is why nothing is known of its training</extracomment>
        <translation>%1: no se sabe</translation>
    </message>
    <message>
        <source>%1: nothing to compare with</source>
        <extracomment>%1 are counts of hours</extracomment>
        <translation>%1: nada con que comparar</translation>
    </message>
    <message>
        <source>%1: placeholders that do not count</source>
        <translation>%1: rellenos que no cuentan</translation>
    </message>
    <message>
        <source>%1: recreating it fetches today&apos;s versions and may fail; restarting does not</source>
        <extracomment>%1 is a list of containers</extracomment>
        <translation>%1: recrearlos descarga las versiones de hoy y puede fallar; reiniciarlos, no</translation>
    </message>
    <message>
        <source>%1: runs that start in the future and do not count</source>
        <translation>%1: ejecuciones que empiezan en el futuro y no cuentan</translation>
    </message>
    <message>
        <source>%1: runs whose %2 is no number</source>
        <extracomment>%1 is a model, %2 a metric</extracomment>
        <translation>%1: ejecuciones cuyo valor de %2 no es un número</translation>
    </message>
    <message>
        <source>%1; %2 has %3 of %4 hours</source>
        <extracomment>%1 is what was found, %2 a date, %3 and %4 counts of hours</extracomment>
        <translation>%1; %2 tiene %3 de %4 horas</translation>
    </message>
    <message>
        <source>%1; a record lies %2 in the future</source>
        <extracomment>%1 is what was found, %2 a span of time</extracomment>
        <translation>%1; hay un registro %2 en el futuro</translation>
    </message>
    <message>
        <source>%1; and for another reason</source>
        <translation>%1; y por otro motivo</translation>
    </message>
    <message>
        <source>%1; and for other reasons</source>
        <extracomment>%1 is a reason</extracomment>
        <translation>%1; y por otros motivos</translation>
    </message>
    <message>
        <source>%1; next run has passed: %2</source>
        <translation>%1; pasó la hora de la próxima ejecución: %2</translation>
    </message>
    <message>
        <source>%1; no station has a point on %2</source>
        <translation>%1; ninguna estación tiene un punto el %2</translation>
    </message>
    <message>
        <source>%1; only failing: %2</source>
        <extracomment>%1 is what was found, %2 a list of jobs</extracomment>
        <translation>%1; solo fallan: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; station %2 has %n point(s) on %3</source>
        <extracomment>%1 is what was found, %2 a station, %n a count of points, %3 a date</extracomment>
        <translation>
            <numerusform>%1; la estación %2 tiene %n punto el %3</numerusform>
            <numerusform>%1; la estación %2 tiene %n puntos el %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the clock of %2 is off by %3</source>
        <extracomment>%1 is what was found, %2 a peer, %3 a span of time</extracomment>
        <translation>%1; reloj desviado %3 (%2)</translation>
    </message>
    <message>
        <source>%1; the newest: %2</source>
        <extracomment>%1 is how often something was seen, %2 the newest result of the check</extracomment>
        <translation>%1; el más reciente: %2</translation>
    </message>
    <message>
        <source>%1; training went on for %2 after that.</source>
        <extracomment>%1 is what happened and when, %2 a span of time</extracomment>
        <translation>%1; el entrenamiento siguió %2 después de eso.</translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s) listed</source>
        <translation>
            <numerusform>%n experimento en la lista</numerusform>
            <numerusform>%n experimentos en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more not ok.</source>
        <extracomment>How many other checks and signs are not ok</extracomment>
        <translation>
            <numerusform>%n más no está correcta.</numerusform>
            <numerusform>%n más no están correctas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recent record(s), counted by the API service</source>
        <extracomment>%n is a count of records</extracomment>
        <translation>
            <numerusform>%n registro reciente, contado por el servicio API</numerusform>
            <numerusform>%n registros recientes, contados por el servicio API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) answered as expected</source>
        <translation>
            <numerusform>%n petición respondida como se esperaba</numerusform>
            <numerusform>%n peticiones respondidas como se esperaba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en marcha</numerusform>
            <numerusform>%n en marcha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), because the way to the peer failed</source>
        <translation>
            <numerusform>%n vez, porque falló el camino al sistema</numerusform>
            <numerusform>%n veces, porque falló el camino al sistema</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <extracomment>Quotes the title of a check that ends with a question mark, within a sentence</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers a query</source>
        <extracomment>%1 is the name of a bucket or database</extracomment>
        <translation>«%1» responde a una consulta</translation>
    </message>
    <message>
        <source>, out of memory</source>
        <translation>, sin memoria</translation>
    </message>
    <message>
        <source>All %1 checks ran.</source>
        <translation>Se hicieron las %1 comprobaciones.</translation>
    </message>
    <message>
        <source>All was well at the last check.</source>
        <translation>Todo estaba bien en la última comprobación.</translation>
    </message>
    <message>
        <source>All well.</source>
        <translation>Todo bien.</translation>
    </message>
    <message>
        <source>Answered:</source>
        <translation>Respuesta:</translation>
    </message>
    <message>
        <source>Ask the API service for a training and watch for a new FINISHED run; its own &quot;initiated&quot; proves nothing.</source>
        <translation>Pide al servicio API un entrenamiento y espera una nueva ejecución FINISHED; su propio &quot;initiated&quot; no demuestra nada.</translation>
    </message>
    <message>
        <source>Asked:</source>
        <translation>Consulta:</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <extracomment>%1 is the title of a stack</extracomment>
        <translation>Comprobación de %1</translation>
    </message>
    <message>
        <source>Checked %1, score %2 of %3.</source>
        <extracomment>%1 is an instant, %2 and %3 are counts</extracomment>
        <translation>Comprobado: %1, puntuación %2 de %3.</translation>
    </message>
    <message>
        <source>Critical above %1</source>
        <translation>Crítico por encima de %1</translation>
    </message>
    <message>
        <source>Critical below %1</source>
        <translation>Crítico por debajo de %1</translation>
    </message>
    <message>
        <source>Each experiment: the newest FINISHED run with a finite value of its metric. Warning after %1, Critical after %2 or without such a run; placeholders never count.</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>Cada experimento: la ejecución FINISHED más reciente con un valor finito de su métrica. Aviso a partir de %1, crítico a partir de %2 o sin tal ejecución; los rellenos nunca cuentan.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>It came first: %1 followed %2 later.</source>
        <extracomment>%1 is the title of a check, %2 a span of time</extracomment>
        <translation>Llegó primero: %1 siguió %2 más tarde.</translation>
    </message>
    <message>
        <source>Last checked %1 ago.</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>Última comprobación hace %1.</translation>
    </message>
    <message>
        <source>Last known training %1 ago.</source>
        <translation>Último entrenamiento conocido hace %1.</translation>
    </message>
    <message>
        <source>Last known training %1 ago: level %2 as far as is known.</source>
        <extracomment>%1 is a span of time, %2 the level of an outage</extracomment>
        <translation>Último entrenamiento conocido hace %1: nivel %2, que se sepa.</translation>
    </message>
    <message>
        <source>Last training %1 ago.</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>Último entrenamiento hace %1.</translation>
    </message>
    <message>
        <source>Last training just now.</source>
        <translation>Último entrenamiento ahora mismo.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Level %1 by the last known training, %2 ago (%3): %4</source>
        <extracomment>%1 is a number, %2 a span of time, %3 a model, %4 a reason</extracomment>
        <translation>Nivel %1 según el último entrenamiento conocido, hace %2 (%3): %4</translation>
    </message>
    <message>
        <source>Level %1: training stopped %2 ago (%3)</source>
        <translation>Nivel %1: el entrenamiento se detuvo hace %2 (%3)</translation>
    </message>
    <message>
        <source>Level 3: no training of %1 is known</source>
        <extracomment>%1 is a model</extracomment>
        <translation>Nivel 3: no se conoce ningún entrenamiento de %1</translation>
    </message>
    <message>
        <source>MLflow does not answer</source>
        <translation>MLflow no responde</translation>
    </message>
    <message>
        <source>No check has run yet.</source>
        <translation>Aún no se ha hecho ninguna comprobación.</translation>
    </message>
    <message>
        <source>No training is known of a model: level %1.</source>
        <extracomment>%1 is the level of an outage</extracomment>
        <translation>No se conoce ningún entrenamiento de un modelo: nivel %1.</translation>
    </message>
    <message>
        <source>Not checked for %1; all was well then.</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>Sin comprobar desde hace %1; entonces todo estaba bien.</translation>
    </message>
    <message>
        <source>Nothing is known: none of %1 checks got an answer.</source>
        <extracomment>%1 is a count, 2 at least</extracomment>
        <translation>No se sabe nada: ninguna de las %1 comprobaciones obtuvo respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>PostgreSQL answered %n row(s) where one value was expected; does the database hold MLflow&apos;s tables?</source>
        <extracomment>%n is a count of rows</extracomment>
        <translation>
            <numerusform>PostgreSQL respondió %n fila donde se esperaba un solo valor; ¿contiene la base de datos las tablas de MLflow?</numerusform>
            <numerusform>PostgreSQL respondió %n filas donde se esperaba un solo valor; ¿contiene la base de datos las tablas de MLflow?</numerusform>
        </translation>
    </message>
    <message>
        <source>PostgreSQL database %1 in %2 (%3)</source>
        <extracomment>%1 is a database, %2 a place such as &quot;container postgres&quot;, %3 the docker program and engine</extracomment>
        <translation>base de datos %1 de PostgreSQL en %2 (%3)</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s value &quot;%1&quot; is no number to hold against limits</source>
        <translation>el valor «%1» de PostgreSQL no es un número que se pueda comparar con límites</translation>
    </message>
    <message>
        <source>Restart the API service and look again; its log says why the scheduler did not start.</source>
        <translation>Reinicia el servicio API y mira otra vez; su registro dice por qué no arrancó el planificador.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>The last check is dated %1 ahead of this clock.</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>La última comprobación lleva una fecha adelantada %1 respecto a este reloj.</translation>
    </message>
    <message>
        <source>The one check ran.</source>
        <extracomment>%1 is a count, 2 at least</extracomment>
        <translation>La única comprobación se hizo.</translation>
    </message>
    <message>
        <source>The stack file has no checks.</source>
        <translation>El archivo de stack no tiene comprobaciones.</translation>
    </message>
    <message>
        <source>Training has stopped: level %1.</source>
        <extracomment>%1 is the level of an outage</extracomment>
        <translation>El entrenamiento se ha detenido: nivel %1.</translation>
    </message>
    <message>
        <source>Training stopped %1 ago: level %2.</source>
        <extracomment>%1 is a span of time, %2 the level of an outage</extracomment>
        <translation>El entrenamiento se detuvo hace %1: nivel %2.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Warning above %1</source>
        <translation>Aviso por encima de %1</translation>
    </message>
    <message>
        <source>Warning below %1</source>
        <translation>Aviso por debajo de %1</translation>
    </message>
    <message>
        <source>a query that needs MLflow&apos;s database is answered</source>
        <translation>se responde a una consulta que necesita la base de datos de MLflow</translation>
    </message>
    <message>
        <source>a real query finds the bucket or database</source>
        <translation>una consulta de verdad encuentra el bucket o la base de datos</translation>
    </message>
    <message>
        <source>a warning for %1</source>
        <extracomment>How long a check has been so; %1 is a span of time</extracomment>
        <translation>en aviso desde hace %1</translation>
    </message>
    <message>
        <source>alerts about %1 are wanted again</source>
        <extracomment>%1 is the title of a check</extracomment>
        <translation>se quieren de nuevo las alertas sobre %1</translation>
    </message>
    <message>
        <source>answered after %1, more than %2</source>
        <extracomment>%1 and %2 are spans of time</extracomment>
        <translation>respondió tras %1, más de %2</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>answers &quot;%1&quot; with one value</source>
        <extracomment>%1 is a statement in SQL</extracomment>
        <translation>responde a «%1» con un solo valor</translation>
    </message>
    <message>
        <source>answers after %1</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>responde tras %1</translation>
    </message>
    <message>
        <source>answers after %1 and leads on</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>responde tras %1 y lleva a otra</translation>
    </message>
    <message>
        <source>answers and wants to know who asks</source>
        <translation>responde y quiere saber quién pregunta</translation>
    </message>
    <message>
        <source>answers with an error: HTTP %1</source>
        <extracomment>%1 is a status code of HTTP</extracomment>
        <translation>responde con un error: HTTP %1</translation>
    </message>
    <message>
        <source>answers, but not to this address: HTTP %1</source>
        <extracomment>%1 is a status code of HTTP</extracomment>
        <translation>responde, pero no a esta dirección: HTTP %1</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>consultado</translation>
    </message>
    <message>
        <source>bytes or inodes used: Warning at %1, Critical at %2</source>
        <extracomment>%1 and %2 are percentages</extracomment>
        <translation>bytes o inodos en uso: aviso a partir del %1, crítico a partir del %2</translation>
    </message>
    <message>
        <source>check</source>
        <translation>comprobación</translation>
    </message>
    <message>
        <source>clock of %1</source>
        <extracomment>A name of a fact; %1 is a peer such as MLflow</extracomment>
        <translation>reloj: %1</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>critical for %1</source>
        <extracomment>How long a check has been so; %1 is a span of time</extracomment>
        <translation>crítico desde hace %1</translation>
    </message>
    <message>
        <source>distinct hours on %1</source>
        <extracomment>The name of a fact; %1 is a date</extracomment>
        <translation>horas distintas el %1</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>each container runs and is not unhealthy; one whose health is not known yet: Warning</source>
        <translation>cada contenedor está en marcha y sano; uno cuya salud aún no se conoce: aviso</translation>
    </message>
    <message>
        <source>ended with exit code %1</source>
        <extracomment>%1 is an exit code</extracomment>
        <translation>terminó con el código de salida %1</translation>
    </message>
    <message>
        <source>exit code</source>
        <translation>código de salida</translation>
    </message>
    <message>
        <source>exit code 0 is Ok, 1 Warning, 2 Critical, any other Unknown</source>
        <translation>el código de salida 0 es correcto, 1 aviso, 2 crítico, cualquier otro desconocido</translation>
    </message>
    <message>
        <source>exited (%1)</source>
        <extracomment>%1 is an exit code</extracomment>
        <translation>terminado (%1)</translation>
    </message>
    <message>
        <source>experiments</source>
        <translation>experimentos</translation>
    </message>
    <message>
        <source>has its experiment &quot;%1&quot; deleted</source>
        <translation>tiene borrado su experimento «%1»</translation>
    </message>
    <message>
        <source>has never trained: no finished run carries %1</source>
        <extracomment>%1 is the name of a metric</extracomment>
        <translation>nunca ha entrenado: ninguna ejecución terminada lleva %1</translation>
    </message>
    <message numerus="yes">
        <source>has no %1 in its newest %n finished run(s)</source>
        <extracomment>%n is a count of runs, %1 the name of a metric</extracomment>
        <translation>
            <numerusform>no tiene %1 en su %n ejecución terminada más reciente</numerusform>
            <numerusform>no tiene %1 en sus %n ejecuciones terminadas más recientes</numerusform>
        </translation>
    </message>
    <message>
        <source>has no experiment &quot;%1&quot; in MLflow</source>
        <extracomment>%1 is the name of an experiment</extracomment>
        <translation>no tiene ningún experimento «%1» en MLflow</translation>
    </message>
    <message>
        <source>inodes not counted there</source>
        <translation>los inodos no se cuentan ahí</translation>
    </message>
    <message>
        <source>installs software at start</source>
        <translation>instala software al iniciar</translation>
    </message>
    <message>
        <source>it looks at no metric</source>
        <translation>no mira ninguna métrica</translation>
    </message>
    <message>
        <source>it says &quot;%1&quot;, but %2</source>
        <extracomment>%1 is the value found, %2 the rule it breaks</extracomment>
        <translation>dice «%1», pero %2</translation>
    </message>
    <message numerus="yes">
        <source>last complete UTC day below %n distinct hour(s): Warning</source>
        <extracomment>%n is a count of hours</extracomment>
        <translation>
            <numerusform>último día UTC completo con menos de %n hora distinta: aviso</numerusform>
            <numerusform>último día UTC completo con menos de %n horas distintas: aviso</numerusform>
        </translation>
    </message>
    <message>
        <source>last complete UTC day outside %1 to %2 points a station: Warning</source>
        <extracomment>%1 and %2 are counts of records; either may be a dash</extracomment>
        <translation>último día UTC completo fuera de %1 a %2 puntos por estación: aviso</translation>
    </message>
    <message>
        <source>last training %1 ago (%2)</source>
        <extracomment>%1 is a span of time, %2 a model</extracomment>
        <translation>último entrenamiento hace %1 (%2)</translation>
    </message>
    <message>
        <source>newest record</source>
        <translation>registro más reciente</translation>
    </message>
    <message>
        <source>newest record %1 old</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>registro más reciente de hace %1</translation>
    </message>
    <message>
        <source>newest result</source>
        <translation>resultado más reciente</translation>
    </message>
    <message>
        <source>next run %1, %2 runs, %3 errors</source>
        <extracomment>%1 is a time or a dash, %2 and %3 are counts</extracomment>
        <translation>próxima ejecución %1, %2 ejecuciones, %3 errores</translation>
    </message>
    <message>
        <source>no InfluxDB credential: %1</source>
        <translation>sin credencial de InfluxDB: %1</translation>
    </message>
    <message>
        <source>no InfluxDB credential: [peers.influxdb] names none</source>
        <translation>sin credencial de InfluxDB: [peers.influxdb] no nombra ninguna</translation>
    </message>
    <message>
        <source>no lasting fall</source>
        <translation>ninguna caída duradera</translation>
    </message>
    <message>
        <source>no recent record, counted by the API service</source>
        <translation>ningún registro reciente, contado por el servicio API</translation>
    </message>
    <message>
        <source>no record for %1</source>
        <translation>ningún registro desde hace %1</translation>
    </message>
    <message>
        <source>no record in %1: Critical</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>ningún registro en %1: crítico</translation>
    </message>
    <message numerus="yes">
        <source>no record in the last %n day(s)</source>
        <extracomment>%n is a count of days</extracomment>
        <translation>
            <numerusform>ningún registro en el último día</numerusform>
            <numerusform>ningún registro en los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>no record: Critical; that the count is enough cannot be seen this way</source>
        <translation>ningún registro: crítico; así no se puede ver si la cantidad es suficiente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none in %1</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>ninguno en %1</translation>
    </message>
    <message>
        <source>not answered when the run&apos;s time limit of %1 was over</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>sin respuesta cuando acabó el límite de tiempo de la ronda, %1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún no hecha</translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <extracomment>%1 is a reason</extracomment>
        <translation>no hecha: %1</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <extracomment>A result that is not believed before it came several times in a row; goes on in a sentence</extracomment>
        <translation>sin confirmar todavía</translation>
    </message>
    <message>
        <source>not enough history: %1 started %2 ago, and nothing is known from before</source>
        <extracomment>%1 is a container, %2 a span of time</extracomment>
        <translation>historial insuficiente: %1 se inició hace %2, y no se sabe nada de antes</translation>
    </message>
    <message>
        <source>not enough history: %1, and it takes %2 of %3</source>
        <extracomment>%1 is how often something was seen, %2 and %3 are counts of results</extracomment>
        <translation>historial insuficiente: %1, y hacen falta %2 de %3</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no se ha visto</translation>
    </message>
    <message>
        <source>nothing is known of %1 yet</source>
        <extracomment>%1 is the id of a metric</extracomment>
        <translation>aún no se sabe nada de %1</translation>
    </message>
    <message>
        <source>of a status that is not known</source>
        <translation>en un estado que no se conoce</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>points of station &quot;%1&quot; on %2</source>
        <extracomment>The name of a fact; %1 is a station, %2 a date</extracomment>
        <translation>puntos de la estación «%1» el %2</translation>
    </message>
    <message>
        <source>record in the future</source>
        <extracomment>%1 is a time, %2 a span of time</extracomment>
        <translation>registro en el futuro</translation>
    </message>
    <message>
        <source>restarted %1 times by the engine; new starts: %2</source>
        <extracomment>%1 is a count, %2 a list of times or a dash</extracomment>
        <translation>reiniciado %1 veces por el motor; nuevos inicios: %2</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message numerus="yes">
        <source>running, %n job(s)</source>
        <translation>
            <numerusform>en marcha, %n trabajo</numerusform>
            <numerusform>en marcha, %n trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>running, health not known yet</source>
        <translation>en marcha, aún no se conoce su salud</translation>
    </message>
    <message>
        <source>running, healthy</source>
        <translation>en marcha, sano</translation>
    </message>
    <message>
        <source>running, unhealthy</source>
        <translation>en marcha, no sano</translation>
    </message>
    <message>
        <source>running, unhealthy: %1</source>
        <extracomment>%1 is what a container&apos;s health check printed</extracomment>
        <translation>en marcha, no sano: %1</translation>
    </message>
    <message>
        <source>running, without health check</source>
        <translation>en marcha, sin comprobación de salud</translation>
    </message>
    <message>
        <source>seen in %1 of %2 results</source>
        <extracomment>%1 of the newest %2 results of a check showed what a sign looks for</extracomment>
        <translation>visto en %1 de %2 resultados</translation>
    </message>
    <message>
        <source>silent %1</source>
        <extracomment>%1 is a span of time: the model was not trained for so long</extracomment>
        <translation>en silencio desde hace %1</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lento</translation>
    </message>
    <message>
        <source>source</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>stopped or without a job: Critical; a job that only fails or whose next run has passed: Warning</source>
        <translation>detenido o sin trabajos: crítico; un trabajo que solo falla o cuya próxima ejecución ya pasó: aviso</translation>
    </message>
    <message>
        <source>the API service</source>
        <extracomment>Begins a sentence or follows a preposition: &quot;The API service&quot; is written in lower case on purpose</extracomment>
        <translation>el servicio API</translation>
    </message>
    <message>
        <source>the API service&apos;s own count, cut at ten records a series</source>
        <translation>la cuenta del propio servicio API, cortada en diez registros por serie</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la respuesta</translation>
    </message>
    <message>
        <source>the answer has no %1</source>
        <extracomment>%1 is a JSON pointer</extracomment>
        <translation>la respuesta no tiene %1</translation>
    </message>
    <message>
        <source>the clock was set back by %1 or more since the last check</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>el reloj se atrasó %1 o más desde la última comprobación</translation>
    </message>
    <message>
        <source>the daily check slept for %1: it ran last at %2</source>
        <extracomment>%1 is a span of time, %2 and %3 are instants</extracomment>
        <translation>la comprobación diaria durmió %1: se ejecutó por última vez el %2</translation>
    </message>
    <message>
        <source>the history is not known: %1</source>
        <extracomment>%1 is why the history cannot be read</extracomment>
        <translation>no se conoce el historial: %1</translation>
    </message>
    <message>
        <source>the outage level is not known: %1, and %2</source>
        <extracomment>%1 is a reason, %2 why the store was not read</extracomment>
        <translation>no se conoce el nivel de la interrupción: %1, y %2</translation>
    </message>
    <message>
        <source>the outage level is not known: %1, and no earlier training is remembered</source>
        <extracomment>%1 is a reason</extracomment>
        <translation>no se conoce el nivel de la interrupción: %1, y no se recuerda ningún entrenamiento anterior</translation>
    </message>
    <message>
        <source>the query&apos;s value &quot;%1&quot; is no number to hold against limits</source>
        <extracomment>%1 is the value that was answered</extracomment>
        <translation>el valor «%1» de la consulta no es un número que se pueda comparar con límites</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>el servicio</translation>
    </message>
    <message>
        <source>the stack file has no [peers.%1]</source>
        <extracomment>%1 is the name of a table in the stack file</extracomment>
        <translation>el archivo de stack no tiene [peers.%1]</translation>
    </message>
    <message>
        <source>the stack file has no [peers.influxdb]</source>
        <translation>el archivo de stack no tiene [peers.influxdb]</translation>
    </message>
    <message>
        <source>the stack file is new or was changed; %1</source>
        <extracomment>%1 is what to do</extracomment>
        <translation>el archivo de stack es nuevo o ha cambiado; %1</translation>
    </message>
    <message>
        <source>the watch slept for %1: it checked last at %2</source>
        <translation>la vigilancia durmió %1: comprobó por última vez el %2</translation>
    </message>
    <message>
        <source>there was no whole answer within %1</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>no hubo respuesta entera en %1</translation>
    </message>
    <message>
        <source>this run does not look at the store</source>
        <translation>esta ronda no mira el almacén</translation>
    </message>
    <message>
        <source>trained %1 ago</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>entrenado hace %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unknown for %1</source>
        <extracomment>How long a check has been so; %1 is a span of time</extracomment>
        <translation>desconocido desde hace %1</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>qué hacer</translation>
    </message>
    <message>
        <source>whether you agreed cannot be read, %1; then %2</source>
        <translation>no se puede leer si diste tu consentimiento, %1; después %2</translation>
    </message>
</context>
<context>
    <name>conche::ImportRemarks</name>
    <message>
        <source>%1 is asked once the keyring holds %2: enter it in the settings, under Credentials.</source>
        <extracomment>%1 is a system such as &quot;InfluxDB&quot;, %2 a name in the keyring</extracomment>
        <translation>%1 se consulta en cuanto el llavero contenga %2: introdúcelo en los ajustes, en «Credenciales».</translation>
    </message>
    <message>
        <source>%1: %2, so no secret was stored. Set the variable %3 where Conche starts.</source>
        <extracomment>%1 is a system such as &quot;InfluxDB&quot;, %2 a reason, %3 a variable</extracomment>
        <translation>%1: %2, así que no se guardó ningún secreto. Define la variable %3 donde se inicia Conche.</translation>
    </message>
    <message>
        <source>The keyring holds another secret as %1, which was left as it is; the settings can replace it, under Credentials.</source>
        <extracomment>%1 is a name in the keyring</extracomment>
        <translation>El llavero contiene otro secreto como %1, que se dejó como está; los ajustes lo pueden sustituir, en «Credenciales».</translation>
    </message>
</context>
<context>
    <name>conche::Influx</name>
    <message>
        <source>&quot;%1&quot; is no count</source>
        <translation>«%1» no es una cantidad</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time</source>
        <translation>«%1» no es un momento</translation>
    </message>
    <message>
        <source>InfluxDB failed to answer: %1. Check the query, and InfluxDB&apos;s log.</source>
        <translation>InfluxDB no supo responder: %1. Revisa la consulta y el registro de InfluxDB.</translation>
    </message>
    <message>
        <source>InfluxDB has no bucket &quot;%1&quot; that this token may read. Check the bucket&apos;s name in the stack file and what the token was made for.</source>
        <extracomment>%1 is the name of a bucket</extracomment>
        <translation>InfluxDB no tiene ningún bucket «%1» que este token pueda leer. Revisa el nombre del bucket en el archivo de stack y para qué se creó el token.</translation>
    </message>
    <message>
        <source>InfluxDB has no database &quot;%1&quot; that this user may read. Check &quot;bucket&quot; in the stack file: with version 1 it names the database.</source>
        <extracomment>%1 is the name of a database</extracomment>
        <translation>InfluxDB no tiene ninguna base de datos «%1» que este usuario pueda leer. Revisa &quot;bucket&quot; en el archivo de stack: con la versión 1 nombra la base de datos.</translation>
    </message>
    <message>
        <source>InfluxDB has no organisation &quot;%1&quot;. Check org in the stack file.</source>
        <extracomment>%1 is the name of an organisation in InfluxDB</extracomment>
        <translation>InfluxDB no tiene ninguna organización «%1». Revisa org en el archivo de stack.</translation>
    </message>
    <message>
        <source>InfluxDB says &quot;%1&quot;. Check &quot;bucket&quot; in the stack file: with version 1 it names the database.</source>
        <extracomment>%1 is InfluxDB&apos;s own message</extracomment>
        <translation>InfluxDB dice «%1». Revisa &quot;bucket&quot; en el archivo de stack: con la versión 1 nombra la base de datos.</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>una lista de nombres</translation>
    </message>
    <message>
        <source>a list of rows</source>
        <translation>una lista de filas</translation>
    </message>
    <message>
        <source>a row of %1 has another number of columns than its header</source>
        <extracomment>%1 is a field&apos;s path in JSON</extracomment>
        <translation>una fila de %1 tiene otra cantidad de columnas que su cabecera</translation>
    </message>
    <message>
        <source>it does not know InfluxDB 1&apos;s query route; an InfluxDB 2.x needs &quot;version = 2&quot; in the stack file</source>
        <translation>no conoce la ruta de consulta de InfluxDB 1; un InfluxDB 2.x necesita &quot;version = 2&quot; en el archivo de stack</translation>
    </message>
    <message>
        <source>it does not know InfluxDB 2&apos;s query route; an InfluxDB 1.x needs &quot;version = 1&quot; in the stack file</source>
        <translation>no conoce la ruta de consulta de InfluxDB 2; un InfluxDB 1.x necesita &quot;version = 1&quot; en el archivo de stack</translation>
    </message>
    <message>
        <source>it has more or less than one value where one was asked for</source>
        <translation>tiene más o menos de un valor donde se pidió uno</translation>
    </message>
    <message>
        <source>it has more than one row where one was asked for</source>
        <translation>tiene más de una fila donde se pidió una</translation>
    </message>
    <message>
        <source>it has more than one series</source>
        <translation>tiene más de una serie</translation>
    </message>
    <message>
        <source>it has no column %1</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>no tiene ninguna columna %1</translation>
    </message>
    <message>
        <source>it has no value where the query should give one</source>
        <translation>no tiene ningún valor donde la consulta debería dar uno</translation>
    </message>
    <message>
        <source>it holds %1 results instead of one</source>
        <extracomment>%1 is a number</extracomment>
        <translation>contiene %1 resultados en lugar de uno</translation>
    </message>
    <message>
        <source>it is %1 instead of CSV</source>
        <extracomment>%1 is a media type such as text/html</extracomment>
        <translation>es %1 en lugar de CSV</translation>
    </message>
    <message>
        <source>its rows are no pairs of a time and a number</source>
        <translation>sus filas no son pares de una hora y un número</translation>
    </message>
    <message>
        <source>its rows were cut off by the server&apos;s max-row-limit</source>
        <translation>el max-row-limit del servidor cortó sus filas</translation>
    </message>
</context>
<context>
    <name>conche::Json</name>
    <message>
        <source>the answer holds a bare NaN or Infinity, which JSON does not have</source>
        <translation>la respuesta contiene un NaN o Infinity sin más, que JSON no tiene</translation>
    </message>
    <message>
        <source>the answer is empty where JSON was expected</source>
        <translation>la respuesta está vacía donde se esperaba JSON</translation>
    </message>
    <message>
        <source>the answer is not JSON: %1 at byte %2</source>
        <extracomment>%1 is Qt&apos;s word for the mistake, %2 a byte position</extracomment>
        <translation>la respuesta no es JSON: %1 en el byte %2</translation>
    </message>
</context>
<context>
    <name>conche::JsonFields</name>
    <message>
        <source>%1 is missing</source>
        <extracomment>%1 is a field&apos;s path in JSON such as runs[2].info</extracomment>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 should be %2, not %3</source>
        <extracomment>%1 is a field&apos;s path in JSON, %2 what it should be (&quot;an integer&quot;), %3 what it is</extracomment>
        <translation>%1 debería ser %2, no %3</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>una lista de objetos</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>un entero</translation>
    </message>
    <message>
        <source>an integer of 32 bits</source>
        <translation>un entero de 32 bits</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
</context>
<context>
    <name>conche::Mlflow</name>
    <message>
        <source>%1 failed with %2: %3. Check the database behind it and its log.</source>
        <extracomment>%1 is MLflow with its address, %2 its code (&quot;TEMPORARILY_UNAVAILABLE&quot;), %3 its message</extracomment>
        <translation>%1 falló con %2: %3. Revisa la base de datos que hay detrás y su registro.</translation>
    </message>
    <message>
        <source>MLflow has no experiment named &quot;%1&quot;. Check the name in the stack file, or whether the experiment was ever created.</source>
        <extracomment>%1 is the name of an experiment</extracomment>
        <translation>MLflow no tiene ningún experimento llamado «%1». Revisa el nombre en el archivo de stack, o si el experimento se llegó a crear.</translation>
    </message>
    <message>
        <source>MLflow has no registered model named &quot;%1&quot;. Check the name in the stack file, or whether the model was ever registered.</source>
        <extracomment>%1 is the name of a registered model</extracomment>
        <translation>MLflow no tiene ningún modelo registrado llamado «%1». Revisa el nombre en el archivo de stack, o si el modelo se llegó a registrar.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>it does not know this route of MLflow&apos;s API</source>
        <translation>no conoce esta ruta de la API de MLflow</translation>
    </message>
    <message>
        <source>it names no experiment, though each server has at least its Default</source>
        <translation>no nombra ningún experimento, aunque todo servidor tiene al menos su Default</translation>
    </message>
    <message>
        <source>the answer carries no id</source>
        <translation>la respuesta no lleva ningún id</translation>
    </message>
</context>
<context>
    <name>conche::Models</name>
    <message>
        <source>%1 %2 h</source>
        <extracomment>%1 is a verdict, %2 a count of hours</extracomment>
        <translation>%1 %2 h</translation>
    </message>
    <message>
        <source>%1 (asked %2)</source>
        <extracomment>%1 is what came of asking an address, %2 when that was</extracomment>
        <translation>%1 (consultado %2)</translation>
    </message>
    <message>
        <source>%1 (until now it went to %2)</source>
        <extracomment>%1 is &quot;sending the secret … to …&quot;, %2 a list of addresses</extracomment>
        <translation>%1 (hasta ahora iba a %2)</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <extracomment>In place of an age, of an instant that lies in the future; %1 is a span of time. As short as possible</extracomment>
        <translation>%1 adelantado</translation>
    </message>
    <message>
        <source>%1 ahead of this clock</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>%1 adelantado respecto a este reloj</translation>
    </message>
    <message>
        <source>%1 is due %2.</source>
        <extracomment>%1 is a period, such as &quot;Week 48&quot;, %2 a day</extracomment>
        <translation>%1 vence el %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a checklist is answered; %1 and %2 are counts
----------
How long something has not come, and how long it may; %1 and %2 are spans of time</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How far a checklist is; %1 and %2 are counts</extracomment>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>%1 of %2, overdue %3</source>
        <extracomment>Of a checklist: %1 and %2 are counts of its items, %3 a span of time. As short as possible</extracomment>
        <translation>%1 de %2, atraso %3</translation>
    </message>
    <message>
        <source>%1 of %2, was due</source>
        <extracomment>Of a checklist: %1 and %2 are counts of its items. As short as possible</extracomment>
        <translation>%1 de %2, venció</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>%1 run and are healthy</source>
        <extracomment>%1 is a list of containers</extracomment>
        <translation>%1 en marcha y sanos</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A span of time in seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A period; %1 and %2 are instants
----------
%1 and %2 are the smallest and the largest of some values</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 was not asked: %2</source>
        <translation>%1 no se hizo: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A time without values: what kind it is, and how long it lasts</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, deshecho</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n item(s) answered.</source>
        <extracomment>%1 is a period, such as &quot;Week 33&quot;, %2 a count, %n the count of all items</extracomment>
        <translation>
            <numerusform>%1: %2 de %n punto respondido.</numerusform>
            <numerusform>%1: %2 de %n puntos respondidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: all %n item(s) answered.</source>
        <extracomment>%1 is a period, such as &quot;Week 33&quot;</extracomment>
        <translation>
            <numerusform>%1: %n punto, respondido.</numerusform>
            <numerusform>%1: los %n puntos, respondidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: warning from %2 % used, critical from %3 %</source>
        <extracomment>%1 is a list of places, %2 and %3 are numbers</extracomment>
        <translation>%1: aviso a partir del %2 % en uso, crítico a partir del %3 %</translation>
    </message>
    <message numerus="yes">
        <source>%n before it were missed.</source>
        <extracomment>Periods of a checklist</extracomment>
        <translation>
            <numerusform>La anterior quedó sin hacer.</numerusform>
            <numerusform>Las %n anteriores quedaron sin hacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) with records in the last complete day</source>
        <translation>
            <numerusform>%n hora con registros en el último día completo</numerusform>
            <numerusform>%n horas con registros en el último día completo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <extracomment>How many values a line of a table stands for</extracomment>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a number</source>
        <translation>
            <numerusform>%n sin número</numerusform>
            <numerusform>%n sin número</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 of the last %3 results</source>
        <extracomment>%1 is the name of a symptom, %2 and %3 are numbers</extracomment>
        <translation>«%1» en %2 de los últimos %3 resultados</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the newest result</source>
        <extracomment>%1 is the name of a symptom</extracomment>
        <translation>«%1» en el último resultado</translation>
    </message>
    <message numerus="yes">
        <source>, grace %n day(s)</source>
        <extracomment>After the day that a checklist is due on; ends a sentence</extracomment>
        <translation>
            <numerusform>, con %n día de gracia</numerusform>
            <numerusform>, con %n días de gracia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, grace %n hour(s)</source>
        <extracomment>After the day that a checklist is due on; ends a sentence</extracomment>
        <translation>
            <numerusform>, con %n hora de gracia</numerusform>
            <numerusform>, con %n horas de gracia</numerusform>
        </translation>
    </message>
    <message>
        <source>30 d</source>
        <extracomment>What small curves span: 30 days. As short as possible</extracomment>
        <translation>30 d</translation>
    </message>
    <message>
        <source>API service</source>
        <translation>Servicio API</translation>
    </message>
    <message>
        <source>Acknowledged by %1 until it is over, at most until %2: %3</source>
        <translation>Reconocido por %1 hasta que termine, a más tardar hasta %2: %3</translation>
    </message>
    <message>
        <source>Alerts are sent for Critical.</source>
        <translation>Las alertas se envían con Crítico.</translation>
    </message>
    <message>
        <source>Alerts are sent for Unknown and Critical.</source>
        <translation>Las alertas se envían con Desconocido y Crítico.</translation>
    </message>
    <message>
        <source>Alerts are sent from Warning on.</source>
        <translation>Las alertas se envían a partir de Aviso.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Consultar ahora</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <extracomment>%1 is when a check was asked</extracomment>
        <translation>Hecha %1</translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation>Se hace cada</translation>
    </message>
    <message>
        <source>Begun by %1, %2.</source>
        <extracomment>Of a run of a checklist; %1 is who, %2 when; follows a sentence</extracomment>
        <translation>La empezó %1, %2.</translation>
    </message>
    <message>
        <source>Being looked for</source>
        <extracomment>State of a credential</extracomment>
        <translation>Se está buscando</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <extracomment>Heading above checklist files with errors
----------
State of a credential</extracomment>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>Changed: &quot;%1&quot; is now &quot;%2&quot;</source>
        <extracomment>How a checklist differs from the time before; %1 and %2 are an item as it was and as it is</extracomment>
        <translation>Cambiado: «%1» es ahora «%2»</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Collected %1</source>
        <extracomment>%1 is how long ago and when that was</extracomment>
        <translation>Recopilado %1</translation>
    </message>
    <message>
        <source>Conche</source>
        <translation>Conche</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>Copia la orden</translation>
    </message>
    <message>
        <source>Count the training data</source>
        <translation>Contar los datos de entrenamiento</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Critical</source>
        <extracomment>A verdict</extracomment>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Does</source>
        <extracomment>Heading of a list: what a key does</extracomment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Heading above checklists, and beside it what it means</extracomment>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Heading above checklists, and beside it what it means</extracomment>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Due %1%2.</source>
        <extracomment>%1 is a day, %2 what is said of a grace, or nothing</extracomment>
        <translation>Vence el %1%2.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nobody is disturbed; what is still wrong then is told afterwards.</source>
        <extracomment>%1 and %2 are times of day, %3 a time zone</extracomment>
        <translation>De %1 a %2 (%3) no se molesta a nadie; de lo que siga mal se avisa después.</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <extracomment>How a checklist differs from the time before; %1 is an item</extracomment>
        <translation>Ya no está: %1</translation>
    </message>
    <message>
        <source>How it tells</source>
        <translation>Cómo avisa</translation>
    </message>
    <message>
        <source>Its file is gone; the run that is open can be finished.</source>
        <translation>Su archivo ya no está; la pasada abierta se puede terminar.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Keyring is locked</source>
        <extracomment>State of a credential</extracomment>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>Last good</source>
        <translation>Último resultado correcto</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Última prueba</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>List outdated packages</source>
        <translation>Enumerar paquetes desactualizados</translation>
    </message>
    <message>
        <source>Look for a finished run</source>
        <translation>Buscar una ejecución terminada</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Mira</translation>
    </message>
    <message>
        <source>Make a test run</source>
        <translation>Hacer una ejecución de prueba</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Monthly audit</source>
        <translation>Auditoría mensual</translation>
    </message>
    <message>
        <source>Muted by %1 until %2: %3</source>
        <extracomment>%1 is a person, %2 an instant, %3 a reason</extracomment>
        <translation>Silenciado por %1 hasta %2: %3</translation>
    </message>
    <message>
        <source>Needs no consent</source>
        <translation>No necesita consentimiento</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Dirección nueva</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>How a checklist differs from the time before; %1 is an item</extracomment>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>No keyring here</source>
        <extracomment>State of a credential</extracomment>
        <translation>Aquí no hay llavero</translation>
    </message>
    <message>
        <source>Nobody began it.</source>
        <extracomment>Of a run of a checklist; follows a sentence</extracomment>
        <translation>Nadie la empezó.</translation>
    </message>
    <message>
        <source>Not an address that a browser is given: copies it</source>
        <translation>No es una dirección para un navegador: la copia</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin consultar</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Aún sin confirmar</translation>
    </message>
    <message>
        <source>Not due</source>
        <extracomment>Heading above checklists</extracomment>
        <translation>Aún no pendientes</translation>
    </message>
    <message>
        <source>Not set in the environment</source>
        <extracomment>State of a credential</extracomment>
        <translation>No definida en el entorno</translation>
    </message>
    <message>
        <source>Nothing is known of the last 24 hours</source>
        <translation>No se sabe nada de las últimas 24 horas</translation>
    </message>
    <message>
        <source>Ok</source>
        <extracomment>A verdict</extracomment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Other metrics</source>
        <extracomment>The group of metrics that the stack file gives none</extracomment>
        <translation>Otras métricas</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <extracomment>Of a checklist; %1 is a person</extracomment>
        <translation>Responsable: %1</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>A line of a comparison of training runs: their names</extracomment>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Set in the environment</source>
        <extracomment>State of a credential</extracomment>
        <translation>Definida en el entorno</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Slowest answer after %1 ms</source>
        <extracomment>%1 is a count of milliseconds</extracomment>
        <translation>Respuesta más lenta tras %1 ms</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Stack file says</source>
        <translation>Dice el archivo de stack</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>A line of a comparison of training runs: when they began</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>The worst of each of the last 24 hours: %1</source>
        <translation>Lo peor de cada una de las últimas 24 horas: %1</translation>
    </message>
    <message>
        <source>There was no answer</source>
        <translation>No hubo respuesta</translation>
    </message>
    <message>
        <source>This is remembered from an earlier check: what was asked and answered is not kept. Check now to see it.</source>
        <translation>Esto se recuerda de una comprobación anterior: no se conserva qué se preguntó ni qué se respondió. Comprueba ahora para verlo.</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Datos de entrenamiento</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>A verdict</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Espera tu decisión</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>A verdict</extracomment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Señales de aviso</translation>
    </message>
    <message>
        <source>Was due %1%2.</source>
        <translation>Venció el %1%2.</translation>
    </message>
    <message>
        <source>Watch the logs for 30 minutes</source>
        <translation>Vigilar los registros durante 30 minutos</translation>
    </message>
    <message>
        <source>Week %1</source>
        <extracomment>%1 is the number of a week</extracomment>
        <translation>Semana %1</translation>
    </message>
    <message>
        <source>What the stack file asks for</source>
        <translation>Lo que pide el archivo de stack</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>a container was started again within %1, and not on purpose</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>un contenedor se inició de nuevo en %1, y no a propósito</translation>
    </message>
    <message>
        <source>a finished run with a metric in each of %1; warning after %2, critical after %3</source>
        <extracomment>%1 is a list of experiments, %2 and %3 are spans of time</extracomment>
        <translation>una ejecución terminada con una métrica en cada uno de %1; aviso tras %2, crítico tras %3</translation>
    </message>
    <message>
        <source>a metric declines</source>
        <translation>una métrica empeora</translation>
    </message>
    <message>
        <source>a question about experiments is answered</source>
        <translation>se responde a una pregunta sobre experimentos</translation>
    </message>
    <message>
        <source>a record of %1 within %2</source>
        <extracomment>%1 is a measurement, %2 a span of time</extracomment>
        <translation>un registro de %1 en los últimos %2</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>reconocido</translation>
    </message>
    <message>
        <source>acknowledged until %1</source>
        <translation>reconocido hasta %1</translation>
    </message>
    <message>
        <source>alerts through %1</source>
        <extracomment>%1 is the name of an alert channel</extracomment>
        <translation>alertas por %1</translation>
    </message>
    <message>
        <source>an experiment without any run for %1</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>un experimento sin ninguna ejecución durante %1</translation>
    </message>
    <message numerus="yes">
        <source>at least %n record(s) a day</source>
        <translation>
            <numerusform>al menos %n registro al día</numerusform>
            <numerusform>al menos %n registros al día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n record(s) a day</source>
        <translation>
            <numerusform>como mucho %n registro al día</numerusform>
            <numerusform>como mucho %n registros al día</numerusform>
        </translation>
    </message>
    <message>
        <source>at tick: %1</source>
        <extracomment>%1 is what was found when an item of a checklist was ticked</extracomment>
        <translation>al marcarlo: %1</translation>
    </message>
    <message>
        <source>believed is %1, since %2</source>
        <extracomment>%1 is a verdict, %2 since when it is believed</extracomment>
        <translation>se da por válido %1, desde %2</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>State of a step of a job</extracomment>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>critical after %1</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>crítico tras %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Format of a day or a month as QDate::toString takes it: &quot;19 Nov&quot;
----------
Format of a day as QDate::toString takes it: &quot;19 Nov&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Format of a day as QDate::toString takes it: &quot;19 Nov 2026&quot;</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Format of a day as QDate::toString takes it: &quot;Fri 20 Nov&quot;</extracomment>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <extracomment>Format of a day and time as QDateTime::toString takes it: &quot;Thu 19 Nov 09:42&quot;</extracomment>
        <translation>ddd, d MMM HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>Format of a day as QDate::toString takes it: &quot;Thu 19 Nov 2026&quot;</extracomment>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>State of a step of a job
----------
State of an item of a checklist</extracomment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>due %1</source>
        <extracomment>Of a checklist: %1 is &quot;in 7 d&quot;. As short as possible</extracomment>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>every %1, time limit %2</source>
        <extracomment>%1 and %2 are spans of time</extracomment>
        <translation>cada %1, límite de tiempo %2</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a step of a job
----------
State of an item of a checklist</extracomment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>fewer than %1 % of the hours with records that %2 has</source>
        <extracomment>%1 is a number, %2 the id of another check</extracomment>
        <translation>menos del %1 % de las horas con registros que tiene %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>infinito</translation>
    </message>
    <message>
        <source>is being asked</source>
        <translation>se está haciendo</translation>
    </message>
    <message>
        <source>it changes again and again</source>
        <translation>cambia una y otra vez</translation>
    </message>
    <message>
        <source>it runs, has jobs, and they have a next time</source>
        <translation>está en marcha, tiene trabajos, y estos tienen una próxima hora</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>last tick %1, %2</source>
        <extracomment>Of a run of a checklist; %1 is who, %2 when</extracomment>
        <translation>última marca: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>late %n d</source>
        <extracomment>What became of a period of a checklist; %n is a count of days</extracomment>
        <translation>
            <numerusform>%n d tarde</numerusform>
            <numerusform>%n d tarde</numerusform>
        </translation>
    </message>
    <message>
        <source>mail to %1 by %2</source>
        <extracomment>%1 is a list of mail addresses, %2 a program</extracomment>
        <translation>correo a %1 con %2</translation>
    </message>
    <message>
        <source>measured %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>medido %1</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>What became of a period of a checklist</extracomment>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>months and hours that are covered</source>
        <translation>meses y horas cubiertos</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>muted until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>en silencio hasta %1</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>In a narrow column: that this verdict is not believed yet</extracomment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>newest, best and baseline run</source>
        <translation>ejecución más reciente, mejor y de referencia</translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>In place of a value that is NaN or an infinity</extracomment>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>not applicable</source>
        <extracomment>State of an item of a checklist</extracomment>
        <translation>no aplicable</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún no hecha</translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <extracomment>In place of what a check found; %1 is the reason</extracomment>
        <translation>no hecha: %1</translation>
    </message>
    <message>
        <source>not collected yet</source>
        <translation>aún sin recopilar</translation>
    </message>
    <message>
        <source>not confirmed yet; believed is %1</source>
        <extracomment>%1 is the verdict that is believed until then</extracomment>
        <translation>aún sin confirmar; se da por válido %1</translation>
    </message>
    <message>
        <source>not in use</source>
        <extracomment>What became of a period of a checklist: before the list was in use</extracomment>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>aún sin juzgar</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>The state of a warning sign; as short as possible</extracomment>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>note by %1</source>
        <extracomment>Of an item of a checklist; %1 is who wrote the note, and when</extracomment>
        <translation>nota de %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>on time</source>
        <extracomment>What became of a period of a checklist</extracomment>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>solo cuando se pide</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>What became of a period of a checklist
----------
State of an item of a checklist</extracomment>
        <translation>abierto</translation>
    </message>
    <message>
        <source>opened %1</source>
        <extracomment>Of a run of a checklist; %1 is a day</extracomment>
        <translation>abierta el %1</translation>
    </message>
    <message numerus="yes">
        <source>overdue %n d</source>
        <extracomment>What became of a period of a checklist; %n is a count of days</extracomment>
        <translation>
            <numerusform>%n d de atraso</numerusform>
            <numerusform>%n d de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>program %1</source>
        <extracomment>%1 is a program</extracomment>
        <translation>programa %1</translation>
    </message>
    <message>
        <source>quiet</source>
        <extracomment>The state of a warning sign that is not raised; as short as possible</extracomment>
        <translation>tranquila</translation>
    </message>
    <message>
        <source>raised</source>
        <extracomment>The state of a warning sign; as short as possible</extracomment>
        <translation>activa</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>State of a step of a job</extracomment>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>signed off by %1</source>
        <extracomment>%1 is who and when</extracomment>
        <translation>firma de %1</translation>
    </message>
    <message>
        <source>signed off by %1, %2</source>
        <extracomment>Of a run of a checklist; %1 is a person, %2 a time</extracomment>
        <translation>firma de %1, %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <extracomment>%1 is an instant, %2 how long ago that is</extracomment>
        <translation>desde %1 (%2)</translation>
    </message>
    <message>
        <source>slower than %1 in %2 of the last %3 results</source>
        <extracomment>%1 is a span of time, %2 and %3 are numbers</extracomment>
        <translation>más lento que %1 en %2 de los últimos %3 resultados</translation>
    </message>
    <message>
        <source>slower than %1 in the newest result</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>más lento que %1 en el último resultado</translation>
    </message>
    <message>
        <source>the bucket or database is found by a query</source>
        <translation>una consulta encuentra el bucket o la base de datos</translation>
    </message>
    <message>
        <source>the exit code of %1</source>
        <extracomment>%1 is a program</extracomment>
        <translation>el código de salida de %1</translation>
    </message>
    <message>
        <source>this period</source>
        <translation>este período</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>Of an answer that was taken back; %1 is what it said</extracomment>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Until when there were no values; %1 is an instant</extracomment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>State of a step of a job</extracomment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>warning after %1</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>aviso tras %1</translation>
    </message>
    <message>
        <source>was not so at tick, is now: %1</source>
        <extracomment>Of a ticked item of a checklist; %1 is what is found now</extracomment>
        <translation>no era así al marcarlo, ahora sí: %1</translation>
    </message>
    <message>
        <source>was true at tick, no longer at the sign-off: %1</source>
        <extracomment>Of a ticked item of a checklist that was signed off; %1 is what was found then</extracomment>
        <translation>era cierto al marcarlo, ya no al firmar: %1</translation>
    </message>
    <message>
        <source>was true at tick, no longer: %1</source>
        <translation>era cierto al marcarlo, ya no: %1</translation>
    </message>
    <message>
        <source>webhook, its address is the secret %1</source>
        <extracomment>%1 is a credential such as keychain:stack/chat</extracomment>
        <translation>webhook, su dirección es el secreto %1</translation>
    </message>
    <message>
        <source>week %1, %2–%3</source>
        <extracomment>A week: %1 is its number, %2 and %3 its first and last day</extracomment>
        <translation>semana %1, %2–%3</translation>
    </message>
    <message>
        <source>within 7 d</source>
        <translation>en 7 d</translation>
    </message>
</context>
<context>
    <name>conche::Net</name>
    <message>
        <source>%1 answered something that is not HTTP/1.1; is it this system that listens there, and does the address need https?</source>
        <extracomment>%1 is a system with its address</extracomment>
        <translation>%1 respondió algo que no es HTTP/1.1; ¿es este sistema el que escucha ahí, y necesita https la dirección?</translation>
    </message>
    <message>
        <source>%1 answered with more than %2, which is the limit; ask for less at a time</source>
        <extracomment>%1 is a system with its address, %2 a size as &quot;64 MiB&quot;</extracomment>
        <translation>%1 respondió con más de %2, que es el límite; pide menos cada vez</translation>
    </message>
    <message>
        <source>%1 asks for a credential (%2); name one in the stack file</source>
        <extracomment>%1 is a system with its address, %2 a status with what the server said, as &quot;401: You are not authenticated&quot;</extracomment>
        <translation>%1 pide una credencial (%2); nombra una en el archivo de stack</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a system as &quot;MLflow&quot;, %2 its address</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 began to answer but did not end within %2; is it overloaded, or the time limit in the stack file too short?</source>
        <extracomment>%1 is a system with its address, %2 a span of time</extracomment>
        <translation>%1 empezó a responder pero no terminó en %2; ¿está sobrecargado, o es corto el límite de tiempo del archivo de stack?</translation>
    </message>
    <message>
        <source>%1 belongs to another user&apos;s process; remove it, and start again</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 pertenece al proceso de otro usuario; elimínalo, e inicia Conche de nuevo</translation>
    </message>
    <message>
        <source>%1 cannot be asked: its address is not one of http or https with a host name; correct it in the stack file</source>
        <extracomment>%1 is a system with its address</extracomment>
        <translation>no se puede consultar %1: su dirección no es http ni https con un nombre de host; corrígela en el archivo de stack</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2; are the network and the address right?</source>
        <extracomment>%1 is a system with its address, %2 the cause</extracomment>
        <translation>no se puede alcanzar %1: %2; ¿están bien la red y la dirección?</translation>
    </message>
    <message>
        <source>%1 cannot be used, so another start of Conche opens another window: %2</source>
        <extracomment>%1 is a path, %2 the reason</extracomment>
        <translation>no se puede usar %1, así que otro inicio de Conche abre otra ventana: %2</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer; is it starting or overloaded, and does the address need https?</source>
        <extracomment>%1 is a system with its address</extracomment>
        <translation>%1 cerró la conexión sin responder; ¿está arrancando o sobrecargado, y necesita https la dirección?</translation>
    </message>
    <message>
        <source>%1 did not answer within %2; is it overloaded, or a firewall in between?</source>
        <extracomment>%1 is a system with its address, %2 a span of time</extracomment>
        <translation>%1 no respondió en %2; ¿está sobrecargado, o hay un cortafuegos en medio?</translation>
    </message>
    <message>
        <source>%1 does not answer to this host name (%2); start MLflow with --allowed-hosts &apos;%3&apos; or set MLFLOW_SERVER_ALLOWED_HOSTS</source>
        <extracomment>%1 is a system with its address, %2 a status with what the server said, %3 a host name with its port</extracomment>
        <translation>%1 no responde a este nombre de host (%2); inicia MLflow con --allowed-hosts &apos;%3&apos; o define MLFLOW_SERVER_ALLOWED_HOSTS</translation>
    </message>
    <message>
        <source>%1 ended the connection in the middle of its answer, after %2; ask again, and look into its log if that does not help</source>
        <extracomment>%1 is a system with its address, %2 a size as &quot;40 bytes&quot;</extracomment>
        <translation>%1 cerró la conexión en mitad de su respuesta, tras %2; pregunta otra vez, y mira su registro si eso no ayuda</translation>
    </message>
    <message>
        <source>%1 failed (%2); its log says why</source>
        <extracomment>%1 is a system with its address, %2 a status with what the server said</extracomment>
        <translation>%1 falló (%2); su registro dice por qué</translation>
    </message>
    <message>
        <source>%1 forbids this (%2); give the user or token of the credential the right to read it</source>
        <extracomment>%1 is a system with its address, %2 a status with what the server said</extracomment>
        <translation>%1 lo prohíbe (%2); da al usuario o al token de la credencial permiso para leerlo</translation>
    </message>
    <message>
        <source>%1 has no safe connection: %2; does the host name match the certificate, does this machine trust who signed it, and does the port speak https?</source>
        <extracomment>%1 is a system with its address, %2 what is wrong with the certificate</extracomment>
        <translation>%1 no tiene conexión segura: %2; ¿corresponde el nombre de host al certificado, se fía esta máquina de quien lo firmó, y habla https el puerto?</translation>
    </message>
    <message>
        <source>%1 refused the connection; is it running, and is the port right?</source>
        <extracomment>%1 is a system with its address</extracomment>
        <translation>%1 rechazó la conexión; ¿está en marcha, y es correcto el puerto?</translation>
    </message>
    <message>
        <source>%1 refused the credential (%2); check it with conche-cli secret status</source>
        <extracomment>%1 is a system with its address, %2 a status with what the server said</extracomment>
        <translation>%1 rechazó la credencial (%2); revísala con conche-cli secret status</translation>
    </message>
    <message>
        <source>%1 rejected the question (%2); is it the version that the stack file says?</source>
        <extracomment>%1 is a system with its address, %2 a status with what the server said</extracomment>
        <translation>%1 rechazó la pregunta (%2); ¿es la versión que dice el archivo de stack?</translation>
    </message>
    <message>
        <source>%1 sends on in a circle, at last to %2; is the address right, and is a proxy before it set up well?</source>
        <extracomment>%1 is a system with its address, %2 the address of the last redirect</extracomment>
        <translation>%1 redirige en círculo, al final a %2; ¿es correcta la dirección, y está bien configurado el proxy que tiene delante?</translation>
    </message>
    <message>
        <source>%1 sends on to %2, where no credential is taken along; if that is where it lives, put that address into the stack file</source>
        <extracomment>%1 is a system with its address, %2 another address</extracomment>
        <translation>%1 redirige a %2, adonde no se lleva ninguna credencial; si es ahí donde vive, pon esa dirección en el archivo de stack</translation>
    </message>
    <message>
        <source>%1 was not asked: a header holds a control character</source>
        <extracomment>%1 is a system with its address</extracomment>
        <translation>no se consultó %1: una cabecera contiene un carácter de control</translation>
    </message>
    <message>
        <source>%1 was not asked: a user or password stands in its address; take it out of there and name a credential in the stack file</source>
        <extracomment>%1 is a system with its address</extracomment>
        <translation>no se consultó %1: en su dirección figura un usuario o una contraseña; sácalos de ahí y nombra una credencial en el archivo de stack</translation>
    </message>
    <message>
        <source>%1 was not asked: its credential holds a line end or another control character; store it again with conche-cli secret set</source>
        <extracomment>%1 is a system with its address</extracomment>
        <translation>no se consultó %1: su credencial contiene un fin de línea u otro carácter de control; guárdala de nuevo con conche-cli secret set</translation>
    </message>
    <message>
        <source>%1 was not found (%2); is the address right, and is it this system that listens there?</source>
        <extracomment>%1 is a system with its address, %2 a status with what the server said</extracomment>
        <translation>no se encontró %1 (%2); ¿es correcta la dirección, y es este sistema el que escucha ahí?</translation>
    </message>
    <message>
        <source>%1 was not found: no address is known for its host name; is the name spelt right, and does the DNS of this machine know it?</source>
        <extracomment>%1 is a system with its address</extracomment>
        <translation>no se encontró %1: no se conoce ninguna dirección de su nombre de host; ¿está bien escrito el nombre, y lo conoce el DNS de esta máquina?</translation>
    </message>
    <message>
        <source>Conche runs already (process %1), but does not answer; wait for it, or end it with &quot;kill %1&quot;, and start again</source>
        <translation>Conche ya está en marcha (proceso %1), pero no responde; espera a que lo haga, o termínalo con «kill %1», e inícialo de nuevo</translation>
    </message>
    <message>
        <source>Conche runs already, but does not answer at %1; wait for it or end it, and start again</source>
        <translation>Conche ya está en marcha, pero no responde en %1; espera a que lo haga o termínalo, e inícialo de nuevo</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>it is not a folder that only its owner may use</source>
        <translation>no es una carpeta que solo pueda usar su propietario</translation>
    </message>
    <message>
        <source>what listens at %1 is not Conche; end it, and start again</source>
        <extracomment>%1 is a path</extracomment>
        <translation>lo que escucha en %1 no es Conche; termínalo, e inicia Conche de nuevo</translation>
    </message>
</context>
<context>
    <name>conche::Notifier</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n checklist(s) due</source>
        <extracomment>Title of a notification; %1 is a stack, %n a count of checklists</extracomment>
        <translation>
            <numerusform>%1: %n lista de comprobación pendiente</numerusform>
            <numerusform>%1: %n listas de comprobación pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n checklist(s) overdue</source>
        <extracomment>Title of a notification; %1 is a stack, %n a count of checklists</extracomment>
        <translation>
            <numerusform>%1: %n lista de comprobación atrasada</numerusform>
            <numerusform>%1: %n listas de comprobación atrasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: over</source>
        <extracomment>One line of several: %1 is a check or sign</extracomment>
        <translation>%1: terminado</translation>
    </message>
    <message>
        <source>Training outage</source>
        <translation>Interrupción del entrenamiento</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>%n is a count of checklists that are not listed
----------
%n is a count of changes that are not listed</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conche::Peers</name>
    <message>
        <source>%1 gave an answer that cannot be used: %2 (answered: %3); is the address right, and does nothing else answer there?</source>
        <extracomment>%1 is a system with its address, %2 the reason, %3 what was answered</extracomment>
        <translation>%1 dio una respuesta que no se puede usar: %2 (respuesta: %3); ¿es correcta la dirección, y no responde ahí otra cosa?</translation>
    </message>
    <message>
        <source>it is %1 instead of JSON</source>
        <extracomment>%1 is a media type such as text/html</extracomment>
        <translation>es %1 en lugar de JSON</translation>
    </message>
    <message>
        <source>it is a JSON %1 instead of an object</source>
        <extracomment>%1 is a JSON type such as &quot;array&quot;</extracomment>
        <translation>es un %1 de JSON en lugar de un objeto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>conche::Postgres</name>
    <message>
        <source>&quot;%1&quot; is no plain name of a PostgreSQL user or database. Check &quot;user&quot; and &quot;database&quot; in the stack file.</source>
        <extracomment>%1 is the name of a user or database</extracomment>
        <translation>«%1» no es un nombre simple de usuario o base de datos de PostgreSQL. Revisa &quot;user&quot; y &quot;database&quot; en el archivo de stack.</translation>
    </message>
    <message>
        <source>Check &quot;database&quot; in the stack file.</source>
        <translation>Revisa &quot;database&quot; en el archivo de stack.</translation>
    </message>
    <message>
        <source>Check &quot;user&quot; in the stack file and what this user may do.</source>
        <translation>Revisa &quot;user&quot; en el archivo de stack y lo que puede hacer este usuario.</translation>
    </message>
    <message>
        <source>Check the query, and PostgreSQL&apos;s log.</source>
        <translation>Revisa la consulta y el registro de PostgreSQL.</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 did not answer the query: %2. %3</source>
        <extracomment>%1 is &quot;this machine&quot; or &quot;container X&quot;, %2 PostgreSQL&apos;s own message, %3 what to do</extracomment>
        <translation>PostgreSQL en %1 no respondió a la consulta: %2. %3</translation>
    </message>
    <message>
        <source>See whether PostgreSQL runs there and what its log says.</source>
        <translation>Mira si PostgreSQL funciona allí y qué dice su registro.</translation>
    </message>
    <message>
        <source>psql gave no reason</source>
        <translation>psql no dio ningún motivo</translation>
    </message>
    <message>
        <source>psql is not on %1. Name the place that holds it.</source>
        <extracomment>%1 is &quot;this machine&quot; or &quot;container X&quot;</extracomment>
        <translation>psql no está en %1. Nombra el lugar que lo tiene.</translation>
    </message>
    <message>
        <source>psql&apos;s answer on %1 was cut off or is not UTF-8. Ask again; if it stays, try the query there by hand.</source>
        <translation>la respuesta de psql en %1 se cortó o no es UTF-8. Pregunta otra vez; si persiste, prueba allí la consulta a mano.</translation>
    </message>
    <message>
        <source>the PostgreSQL query holds a backslash. Only SQL is asked, no commands of psql.</source>
        <translation>la consulta de PostgreSQL contiene una barra invertida. Solo se pregunta SQL, no órdenes de psql.</translation>
    </message>
</context>
<context>
    <name>conche::Process</name>
    <message>
        <source>%1 could not be started (%2); may this user run it?</source>
        <extracomment>%1 is a program, %2 the system&apos;s reason</extracomment>
        <translation>no se pudo iniciar %1 (%2); ¿puede ejecutarlo este usuario?</translation>
    </message>
    <message>
        <source>%1 did not end within %2 and was stopped</source>
        <extracomment>%1 is a program, %2 a span of time</extracomment>
        <translation>%1 no terminó en %2 y se detuvo</translation>
    </message>
    <message>
        <source>%1 refused the call: %2</source>
        <extracomment>%1 is the docker program and engine, %2 its words</extracomment>
        <translation>%1 rechazó la llamada: %2</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <translation>%1 se canceló</translation>
    </message>
    <message>
        <source>%1 was ended by signal %2</source>
        <extracomment>%1 is a program, %2 the number of a signal</extracomment>
        <translation>%1 terminó por la señal del sistema %2</translation>
    </message>
    <message>
        <source>%1 was stopped: %2</source>
        <extracomment>%1 is a program, %2 a reason</extracomment>
        <translation>%1 se detuvo: %2</translation>
    </message>
    <message>
        <source>%1, context %2</source>
        <extracomment>%1 is the docker program, %2 the name of a docker context</extracomment>
        <translation>%1, contexto %2</translation>
    </message>
    <message>
        <source>%1, host %2</source>
        <extracomment>%1 is the docker program, %2 the address of an engine</extracomment>
        <translation>%1, host %2</translation>
    </message>
    <message>
        <source>container %1</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>el contenedor %1</translation>
    </message>
    <message>
        <source>container %1 lacks a program that is asked for: %2</source>
        <extracomment>%1 is a container, %2 the reason</extracomment>
        <translation>al contenedor %1 le falta un programa que se pide: %2</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>no dio ningún motivo</translation>
    </message>
    <message numerus="yes">
        <source>it wrote more than %n byte(s)</source>
        <translation>
            <numerusform>escribió más de %n byte</numerusform>
            <numerusform>escribió más de %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>the container does not run (%1); see its logs, then start it</source>
        <translation>el contenedor no está en marcha (%1); mira sus registros y después inícialo</translation>
    </message>
    <message>
        <source>the container engine does not answer (%1): %2; is it running?</source>
        <extracomment>%1 is the docker program and engine, %2 its words</extracomment>
        <translation>el motor de contenedores no responde (%1): %2; ¿está en marcha?</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>el programa</translation>
    </message>
    <message>
        <source>the program inside container %1 did not end within %2 and was stopped there</source>
        <extracomment>%1 is a container, %2 a span of time</extracomment>
        <translation>el programa dentro del contenedor %1 no terminó en %2 y se detuvo allí</translation>
    </message>
    <message>
        <source>the program inside container %1 was killed; was the container stopped?</source>
        <translation>al programa dentro del contenedor %1 lo mataron; ¿se detuvo el contenedor?</translation>
    </message>
    <message>
        <source>there is no program &quot;%1&quot; here; install it, or name another one in the stack file</source>
        <extracomment>%1 is a program</extracomment>
        <translation>aquí no hay ningún programa «%1»; instálalo, o nombra otro en el archivo de stack</translation>
    </message>
    <message>
        <source>there is no such container (%1); was it renamed or removed?</source>
        <extracomment>%1 is docker&apos;s own sentence</extracomment>
        <translation>no hay tal contenedor (%1); ¿se renombró o se eliminó?</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>esta máquina</translation>
    </message>
    <message>
        <source>this user may not ask the container engine (%1); add the user to the group &quot;docker&quot;, or name another context in the stack file</source>
        <extracomment>%1 is the docker program and engine</extracomment>
        <translation>este usuario no puede preguntar al motor de contenedores (%1); añade el usuario al grupo «docker», o nombra otro contexto en el archivo de stack</translation>
    </message>
</context>
<context>
    <name>conche::Schedule</name>
    <message>
        <source>%1 cannot be removed: %2</source>
        <extracomment>%1 is a path, %2 the system&apos;s reason</extracomment>
        <translation>no se puede eliminar %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a path, %2 the system&apos;s reason</extracomment>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1. Everything is as it was before</source>
        <extracomment>%1 and %2 are sentences</extracomment>
        <translation>%1. Todo está como antes</translation>
    </message>
    <message>
        <source>%1. That could not be undone: %2</source>
        <translation>%1. Eso no se pudo deshacer: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed: %2</source>
        <extracomment>%1 is a command line, %2 what it said</extracomment>
        <translation>«%1» falló: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a backslash or a control character, which a schedule cannot carry; rename it</source>
        <extracomment>%1 is a path or the value of an environment variable</extracomment>
        <translation>«%1» contiene una barra invertida o un carácter de control, que una programación no puede llevar; cámbiale el nombre</translation>
    </message>
    <message>
        <source>cron does not catch up what it missed; a missed check is made good when the machine starts next</source>
        <translation>cron no recupera lo que se perdió; una comprobación perdida se repone cuando la máquina arranca de nuevo</translation>
    </message>
    <message>
        <source>cron knows the machine&apos;s time zone only: the time in %1 is converted to %2 as of today, and is off by an hour when summer time begins or ends; install it again then</source>
        <extracomment>%1 and %2 are time zones</extracomment>
        <translation>cron solo conoce la zona horaria de la máquina: la hora en %1 se convierte a %2 con la diferencia de hoy, y se desvía una hora cuando empieza o termina el horario de verano; instálala de nuevo entonces</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>código de salida %1</translation>
    </message>
    <message>
        <source>failed (%1, %2); &quot;journalctl --user -u %3&quot; shows its output</source>
        <extracomment>%1 is systemd&apos;s word for how a run failed, %2 its exit code or signal, %3 a systemd unit</extracomment>
        <translation>falló (%1, %2); «journalctl --user -u %3» muestra su salida</translation>
    </message>
    <message>
        <source>it runs only while you are logged in, and catches up when you log in; &quot;loginctl enable-linger&quot; lets it run always</source>
        <translation>solo se ejecuta mientras tengas la sesión iniciada, y se pone al día cuando la inicias; «loginctl enable-linger» hace que se ejecute siempre</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>no cron is running on this machine now; nothing runs before it is started</source>
        <translation>ahora no hay ningún cron en marcha en esta máquina; no se ejecuta nada hasta que se inicie</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>aún en marcha</translation>
    </message>
    <message>
        <source>systemd does not know the time zone &quot;%1&quot;; write one such as &quot;Europe/Madrid&quot; into the stack file</source>
        <extracomment>%1 is a time zone</extracomment>
        <translation>systemd no conoce la zona horaria «%1»; escribe una como &quot;Europe/Madrid&quot; en el archivo de stack</translation>
    </message>
    <message>
        <source>systemd names no next run of the timer</source>
        <translation>systemd no indica ninguna próxima ejecución del temporizador</translation>
    </message>
    <message>
        <source>systemd says of %1: %2 is &quot;%3&quot;, not &quot;%4&quot;; &quot;conche-cli schedule install&quot; puts that right</source>
        <translation>systemd dice de %1: %2 es «%3», no «%4»; «conche-cli schedule install» lo corrige</translation>
    </message>
    <message>
        <source>systemd starts no program with a quote in its path, as %1; move Conche elsewhere</source>
        <extracomment>%1 is the path of conche-cli</extracomment>
        <translation>systemd no inicia ningún programa con comillas en su ruta, como %1; mueve Conche a otro sitio</translation>
    </message>
    <message>
        <source>systemd still knows %1; &quot;systemctl --user status %1&quot; says where from</source>
        <translation>systemd aún conoce %1; «systemctl --user status %1» dice de dónde</translation>
    </message>
    <message>
        <source>the crontab does not have the lines &quot;%1&quot; and &quot;%2&quot; once each, in this order; take what is left of them out with &quot;crontab -e&quot;</source>
        <extracomment>%1 and %2 are lines of a crontab</extracomment>
        <translation>el crontab no tiene las líneas «%1» y «%2» una vez cada una, en este orden; quita lo que quede de ellas con «crontab -e»</translation>
    </message>
    <message>
        <source>the crontab is not what was written when it is read back</source>
        <translation>al leer de nuevo el crontab, no es lo que se escribió</translation>
    </message>
    <message>
        <source>there is no cron for this user: %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>no hay cron para este usuario: %1</translation>
    </message>
    <message>
        <source>there is no systemd for this user here: %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>no hay systemd para este usuario aquí: %1</translation>
    </message>
    <message>
        <source>whether it runs while you are not logged in could not be asked: %1</source>
        <translation>no se pudo preguntar si se ejecuta sin tener la sesión iniciada: %1</translation>
    </message>
</context>
<context>
    <name>conche::Secrets</name>
    <message>
        <source>%1 is larger than 64 KiB, which no secret is; is the path right?</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 ocupa más de 64 KiB, y ningún secreto ocupa tanto; ¿es correcta la ruta?</translation>
    </message>
    <message>
        <source>%1 is not a regular file, so no secret is read from it; name a file</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 no es un archivo normal, así que no se lee ningún secreto de él; nombra un archivo</translation>
    </message>
    <message>
        <source>%1 is not a regular file, so no secret is written to it; name a file</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 no es un archivo normal, así que no se escribe ningún secreto en él; nombra un archivo</translation>
    </message>
    <message>
        <source>the credential &quot;%1&quot; belongs into a keychain, and there is none here (%2); name it as env:NAME or file:PATH in its place</source>
        <extracomment>%1 is the name of a credential, %2 what the system says of the cause</extracomment>
        <translation>la credencial «%1» va en un llavero, y aquí no hay ninguno (%2); nómbrala en su lugar como env:NOMBRE o file:RUTA</translation>
    </message>
    <message>
        <source>the credential &quot;%1&quot; belongs into a keychain, and this user has none yet; make one in the desktop&apos;s keychain program, or name the credential as env:NAME or file:PATH</source>
        <extracomment>%1 is the name of a credential</extracomment>
        <translation>la credencial «%1» va en un llavero, y este usuario aún no tiene ninguno; crea uno con el programa de llaveros del escritorio, o nombra la credencial como env:NOMBRE o file:RUTA</translation>
    </message>
    <message>
        <source>the credential has no usable name behind &quot;%1&quot;; write one there</source>
        <extracomment>%1 is the beginning of a credential&apos;s name, as &quot;env:&quot;</extracomment>
        <translation>la credencial no tiene un nombre utilizable detrás de «%1»; escribe uno ahí</translation>
    </message>
    <message>
        <source>the credential is not named as &quot;keychain:NAME&quot;, &quot;env:NAME&quot; or &quot;file:PATH&quot;; if the password itself stands there, take it out and store it with conche-cli secret set</source>
        <translation>la credencial no se nombra como &quot;keychain:NOMBRE&quot;, &quot;env:NOMBRE&quot; o &quot;file:RUTA&quot;; si ahí figura la propia contraseña, sácala y guárdala con conche-cli secret set</translation>
    </message>
    <message>
        <source>the credential&apos;s name behind &quot;env:&quot; is none that an environment variable can have; use letters, digits and &quot;_&quot;</source>
        <translation>el nombre de la credencial detrás de &quot;env:&quot; no lo puede llevar una variable de entorno; usa letras, cifras y &quot;_&quot;</translation>
    </message>
    <message>
        <source>the environment variable %1 cannot be changed from here; change it where Conche is started</source>
        <extracomment>%1 is the name of an environment variable</extracomment>
        <translation>la variable de entorno %1 no se puede cambiar desde aquí; cámbiala donde se inicia Conche</translation>
    </message>
    <message>
        <source>the environment variable %1 is not set, or empty; set it where Conche is started</source>
        <extracomment>%1 is the name of an environment variable</extracomment>
        <translation>la variable de entorno %1 no está definida, o está vacía; defínela donde se inicia Conche</translation>
    </message>
    <message>
        <source>the keychain did not answer within %2 when asked for the credential &quot;%1&quot;; is a question of it open on the screen? Credentials can also be named as env:NAME or file:PATH</source>
        <extracomment>%1 is the name of a credential, %2 a span of time</extracomment>
        <translation>el llavero no respondió en %2 al pedirle la credencial «%1»; ¿hay una pregunta suya abierta en la pantalla? Las credenciales también se pueden nombrar como env:NOMBRE o file:RUTA</translation>
    </message>
    <message>
        <source>the keychain did not do what was asked with the credential &quot;%1&quot;: %2; look into the desktop&apos;s keychain program</source>
        <extracomment>%1 is the name of a credential, %2 what the system says of the cause</extracomment>
        <translation>el llavero no hizo lo que se le pidió con la credencial «%1»: %2; mira en el programa de llaveros del escritorio</translation>
    </message>
    <message>
        <source>the keychain does not give back the credential &quot;%1&quot; as it was stored; look into the desktop&apos;s keychain program</source>
        <extracomment>%1 is the name of a credential</extracomment>
        <translation>el llavero no devuelve la credencial «%1» como se guardó; mira en el programa de llaveros del escritorio</translation>
    </message>
    <message>
        <source>the keychain holds no credential &quot;%1&quot;; store it with conche-cli secret set</source>
        <extracomment>%1 is the name of a credential</extracomment>
        <translation>el llavero no contiene ninguna credencial «%1»; guárdala con conche-cli secret set</translation>
    </message>
    <message>
        <source>the keychain still holds the credential &quot;%1&quot;; remove it with the desktop&apos;s keychain program</source>
        <extracomment>%1 is the name of a credential</extracomment>
        <translation>el llavero aún contiene la credencial «%1»; elimínala con el programa de llaveros del escritorio</translation>
    </message>
    <message>
        <source>the keychain, where the credential &quot;%1&quot; belongs, is locked; unlock it, or log in to the desktop, and try again</source>
        <extracomment>%1 is the name of a credential</extracomment>
        <translation>el llavero al que pertenece la credencial «%1» está bloqueado; desbloquéalo, o inicia sesión en el escritorio, y prueba otra vez</translation>
    </message>
    <message>
        <source>the secret&apos;s file %1 belongs to another user, so it is not read; make a copy of your own and chmod 600 it</source>
        <extracomment>%1 is a path</extracomment>
        <translation>el archivo del secreto, %1, pertenece a otro usuario, así que no se lee; haz una copia propia y aplícale chmod 600</translation>
    </message>
    <message>
        <source>the secret&apos;s file %1 can be read or changed by others, so it is not used; run chmod 600 on it, and change the secret if others may have seen it</source>
        <extracomment>%1 is a path</extracomment>
        <translation>otros pueden leer o cambiar el archivo del secreto, %1, así que no se usa; aplícale chmod 600, y cambia el secreto si otros pueden haberlo visto</translation>
    </message>
    <message>
        <source>the secret&apos;s file %1 cannot be read: %2; it must belong to the user who runs Conche</source>
        <extracomment>%1 is a path, %2 what the system says of the cause</extracomment>
        <translation>no se puede leer el archivo del secreto, %1: %2; debe pertenecer al usuario que ejecuta Conche</translation>
    </message>
    <message>
        <source>the secret&apos;s file %1 cannot be removed: %2; is the folder yours?</source>
        <extracomment>%1 is a path, %2 what the system says of the cause</extracomment>
        <translation>no se puede eliminar el archivo del secreto, %1: %2; ¿es tuya la carpeta?</translation>
    </message>
    <message>
        <source>the secret&apos;s file %1 cannot be written: %2; is there space, and is the folder yours?</source>
        <extracomment>%1 is a path, %2 what the system says of the cause</extracomment>
        <translation>no se puede escribir el archivo del secreto, %1: %2; ¿hay espacio, y es tuya la carpeta?</translation>
    </message>
    <message>
        <source>the secret&apos;s file %1 does not exist; store it with conche-cli secret set</source>
        <extracomment>%1 is a path</extracomment>
        <translation>el archivo del secreto, %1, no existe; guárdalo con conche-cli secret set</translation>
    </message>
    <message>
        <source>the secret&apos;s file %1 does not hold what was written; is something else writing it?</source>
        <extracomment>%1 is a path</extracomment>
        <translation>el archivo del secreto, %1, no contiene lo que se escribió; ¿hay algo más que escribe en él?</translation>
    </message>
    <message>
        <source>the secret&apos;s file %1 is empty; store it with conche-cli secret set</source>
        <extracomment>%1 is a path</extracomment>
        <translation>el archivo del secreto, %1, está vacío; guárdalo con conche-cli secret set</translation>
    </message>
</context>
<context>
    <name>conche::Setup</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a path, %2 the system&apos;s reason</extracomment>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 ya existe y se dejó como está</translation>
    </message>
    <message>
        <source>artifacts</source>
        <translation>artefactos</translation>
    </message>
    <message>
        <source>no stack file was written, as it would have been wrong (%1); please report this</source>
        <extracomment>%1 says what is wrong</extracomment>
        <translation>no se escribió ningún archivo de stack, porque habría sido erróneo (%1); por favor, informa de ello</translation>
    </message>
    <message>
        <source>the keyring is locked</source>
        <translation>el llavero está bloqueado</translation>
    </message>
    <message>
        <source>there is no keyring here</source>
        <translation>aquí no hay llavero</translation>
    </message>
</context>
<context>
    <name>conche::StackFile</name>
    <message>
        <source>%1 asks nothing: add [[check.request]]</source>
        <translation>%1 no pregunta nada: añade [[check.request]]</translation>
    </message>
    <message>
        <source>%1 goes to nobody: write to = [&quot;ops@example.org&quot;]</source>
        <translation>%1 no va a nadie: escribe to = [&quot;ops@example.org&quot;]</translation>
    </message>
    <message>
        <source>%1 has both &quot;experiment&quot; and &quot;model&quot;; leave one of them out</source>
        <extracomment>%1 names a metric</extracomment>
        <translation>%1 tiene a la vez &quot;experiment&quot; y &quot;model&quot;; quita uno de los dos</translation>
    </message>
    <message>
        <source>%1 has both &quot;json&quot; and &quot;body&quot;</source>
        <translation>%1 tiene a la vez &quot;json&quot; y &quot;body&quot;</translation>
    </message>
    <message>
        <source>%1 has both &quot;peer&quot; and &quot;url&quot;</source>
        <translation>%1 tiene a la vez &quot;peer&quot; y &quot;url&quot;</translation>
    </message>
    <message>
        <source>%1 has no value: &quot;score&quot; counts no check</source>
        <extracomment>%1 names a metric</extracomment>
        <translation>%1 no tiene valor: &quot;score&quot; no cuenta ninguna comprobación</translation>
    </message>
    <message>
        <source>%1 has one value and takes one expectation</source>
        <translation>%1 tiene un solo valor y admite una sola expectativa</translation>
    </message>
    <message>
        <source>%1 is larger than a stack file can be (1 MiB)</source>
        <translation>%1 es mayor de lo que puede ser un archivo de stack (1 MiB)</translation>
    </message>
    <message>
        <source>%1 is measured in &quot;%2&quot;; leave &quot;unit&quot; out</source>
        <extracomment>%1 names a metric, %2 is a unit</extracomment>
        <translation>%1 se mide en &quot;%2&quot;; quita &quot;unit&quot;</translation>
    </message>
    <message>
        <source>%1 lacks &quot;%2&quot;</source>
        <extracomment>%1 names what lacks a key, %2 is the key</extracomment>
        <translation>a %1 le falta &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 lacks &quot;experiment&quot;, or &quot;model&quot;</source>
        <extracomment>%1 names a metric</extracomment>
        <translation>a %1 le falta &quot;experiment&quot; o &quot;model&quot;</translation>
    </message>
    <message>
        <source>%1 lacks &quot;kind&quot;</source>
        <translation>a %1 le falta &quot;kind&quot;</translation>
    </message>
    <message>
        <source>%1 lacks &quot;path&quot;</source>
        <translation>a %1 le falta &quot;path&quot;</translation>
    </message>
    <message>
        <source>%1 lacks &quot;pointer&quot;</source>
        <translation>a %1 le falta &quot;pointer&quot;</translation>
    </message>
    <message>
        <source>%1 limits points a station but names no &quot;station_tag&quot;</source>
        <translation>%1 limita los puntos por estación pero no nombra ningún &quot;station_tag&quot;</translation>
    </message>
    <message>
        <source>%1 looks at &quot;%2&quot;, which is no check here</source>
        <extracomment>%1 names a sign or a metric, %2 is the id of a check</extracomment>
        <translation>%1 mira «%2», que aquí no es ninguna comprobación</translation>
    </message>
    <message>
        <source>%1 looks at &quot;%2&quot;, which is no metric here</source>
        <extracomment>%1 names a sign, %2 is the id of a metric</extracomment>
        <translation>%1 mira «%2», que aquí no es ninguna métrica</translation>
    </message>
    <message>
        <source>%1 looks at no metric: add a [[metric]] for an experiment of &quot;%2&quot;, or name some in &quot;metrics&quot;</source>
        <extracomment>%1 names a sign, %2 is the id of a check</extracomment>
        <translation>%1 no mira ninguna métrica: añade una [[metric]] para un experimento de «%2», o nombra algunas en &quot;metrics&quot;</translation>
    </message>
    <message>
        <source>%1 looks for runs in experiments, and &quot;%2&quot; names none</source>
        <extracomment>%1 names a sign, %2 the id of a check</extracomment>
        <translation>%1 busca ejecuciones en experimentos, y «%2» no nombra ninguno</translation>
    </message>
    <message>
        <source>%1 measures nothing: add [[check.place]]</source>
        <translation>%1 no mide nada: añade [[check.place]]</translation>
    </message>
    <message>
        <source>%1 must be a table</source>
        <extracomment>%1 names what was expected to be a table: a peer, a check</extracomment>
        <translation>%1 debe ser una tabla</translation>
    </message>
    <message>
        <source>%1 must look for &quot;times&quot; from 1 to &quot;of&quot;, and &quot;of&quot; must be %2 at most</source>
        <extracomment>%1 names a sign, %2 is a count</extracomment>
        <translation>%1 debe buscar &quot;times&quot; de 1 a &quot;of&quot;, y &quot;of&quot; debe ser %2 como máximo</translation>
    </message>
    <message>
        <source>%1 names no container</source>
        <translation>%1 no nombra ningún contenedor</translation>
    </message>
    <message>
        <source>%1 needs &quot;peer&quot; and &quot;path&quot;, or &quot;url&quot;</source>
        <translation>%1 necesita &quot;peer&quot; y &quot;path&quot;, o &quot;url&quot;</translation>
    </message>
    <message>
        <source>%1 needs a check of kind &quot;%3&quot;, and &quot;%2&quot; is none</source>
        <extracomment>%1 names a sign or a metric, %2 the id of a check, %3 a kind of check</extracomment>
        <translation>%1 necesita una comprobación del tipo «%3», y «%2» no lo es</translation>
    </message>
    <message>
        <source>%1 reads a number from an answer, and %2 brings none</source>
        <extracomment>%1 names a metric, %2 is an HTTP method</extracomment>
        <translation>%1 lee un número de una respuesta, y %2 no trae ninguna</translation>
    </message>
    <message>
        <source>%1 sends a body: write method = &quot;POST&quot;</source>
        <extracomment>%1 names a metric</extracomment>
        <translation>%1 envía un cuerpo: escribe method = &quot;POST&quot;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 names an alert channel, %2 is a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%2 has no key &quot;%1&quot;</source>
        <extracomment>%1 is a key, %2 what it belongs to</extracomment>
        <translation>%2 no tiene ninguna clave &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; of %3 is no mail address; write one such as ops@example.org, without a name</source>
        <extracomment>%1 is a text, %2 a key, %3 names an alert channel</extracomment>
        <translation>«%1» en &quot;%2&quot; de %3 no es una dirección de correo; escribe una como ops@example.org, sin nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id: use a-z, 0-9 and &quot;-&quot;, 64 characters at most</source>
        <translation>«%1» no es un id: usa a-z, 0-9 y &quot;-&quot;, 64 caracteres como máximo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a container</source>
        <translation>«%1» no es un nombre de contenedor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a header</source>
        <translation>«%1» no es un nombre de cabecera</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone; write one such as &quot;Europe/Madrid&quot;</source>
        <translation>«%1» no es una zona horaria; escribe una como &quot;Europe/Madrid&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 is &quot;%3&quot;; it may be %4</source>
        <extracomment>%1 is a key, %2 what it belongs to, %3 the value found, %4 the list of possible values</extracomment>
        <translation>&quot;%1&quot; en %2 es «%3»; puede ser %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 must be %3</source>
        <extracomment>%1 is a key, %2 what it belongs to, %3 what its value must be</extracomment>
        <translation>&quot;%1&quot; en %2 debe ser %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 must be a count from 0 to 1000000</source>
        <translation>&quot;%1&quot; en %2 debe ser una cantidad de 0 a 1000000</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 must be a list of tables: write [[…]] with two brackets</source>
        <extracomment>%1 is a key, %2 what it belongs to</extracomment>
        <translation>&quot;%1&quot; en %2 debe ser una lista de tablas: escribe [[…]] con dos corchetes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 must be a reference, keychain:NAME, env:NAME or file:PATH, never the secret itself</source>
        <translation>&quot;%1&quot; en %2 debe ser una referencia, keychain:NOMBRE, env:NOMBRE o file:RUTA, nunca el propio secreto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 must be above 0</source>
        <translation>&quot;%1&quot; en %2 debe ser mayor que 0</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 must be from 0 to 100</source>
        <translation>&quot;%1&quot; en %2 debe estar entre 0 y 100</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 must be from 1s to 366d</source>
        <translation>&quot;%1&quot; en %2 debe estar entre 1s y 366d</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 must begin with &quot;/&quot; (RFC 6901)</source>
        <translation>&quot;%1&quot; en %2 debe empezar por &quot;/&quot; (RFC 6901)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 must begin with one &quot;/&quot;</source>
        <translation>&quot;%1&quot; en %2 debe empezar por una sola &quot;/&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 must not be 0</source>
        <translation>&quot;%1&quot; en %2 no debe ser 0</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 must not be empty</source>
        <translation>&quot;%1&quot; en %2 no debe estar vacío</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 would be a secret in clear; store it with &quot;conche-cli secret set NAME&quot; and write credential = &quot;keychain:NAME&quot;</source>
        <extracomment>%1 is a key, %2 what it belongs to</extracomment>
        <translation>&quot;%1&quot; en %2 sería un secreto a la vista; guárdalo con «conche-cli secret set NOMBRE» y escribe credential = &quot;keychain:NOMBRE&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of [watch] must be from 1 to 20</source>
        <translation>&quot;%1&quot; en [watch] debe estar entre 1 y 20</translation>
    </message>
    <message>
        <source>&quot;below_percent&quot; of %1 must be above 0 and 100 at most</source>
        <translation>&quot;below_percent&quot; en %1 debe ser mayor que 0 y 100 como máximo</translation>
    </message>
    <message>
        <source>&quot;body&quot; is no JSON: %1</source>
        <extracomment>%1 is what is wrong with it</extracomment>
        <translation>&quot;body&quot; no es JSON: %1</translation>
    </message>
    <message>
        <source>&quot;body&quot; names {%1} outside of quotes; write &quot;{%1}&quot;</source>
        <translation>&quot;body&quot; nombra {%1} fuera de comillas; escribe &quot;{%1}&quot;</translation>
    </message>
    <message>
        <source>&quot;body&quot; names {%1}, which stands for nothing; there are {%2}</source>
        <translation>&quot;body&quot; nombra {%1}, que no representa nada; hay {%2}</translation>
    </message>
    <message>
        <source>&quot;crit_above&quot; of %1 must not be below &quot;warn_above&quot;</source>
        <extracomment>%1 names a check or a metric</extracomment>
        <translation>&quot;crit_above&quot; en %1 no debe ser menor que &quot;warn_above&quot;</translation>
    </message>
    <message>
        <source>&quot;crit_below&quot; of %1 must not be above &quot;warn_below&quot;</source>
        <extracomment>%1 names a check or a metric</extracomment>
        <translation>&quot;crit_below&quot; en %1 no debe ser mayor que &quot;warn_below&quot;</translation>
    </message>
    <message>
        <source>&quot;headers&quot; of %1 must be a table</source>
        <translation>&quot;headers&quot; en %1 debe ser una tabla</translation>
    </message>
    <message>
        <source>&quot;host&quot; of [docker] holds a password in clear; ssh uses keys</source>
        <translation>&quot;host&quot; en [docker] contiene una contraseña a la vista; ssh usa claves</translation>
    </message>
    <message>
        <source>&quot;interval&quot; of %1 must be from 1s to 24h</source>
        <translation>&quot;interval&quot; en %1 debe estar entre 1s y 24h</translation>
    </message>
    <message>
        <source>&quot;json&quot; of %1 must be a table or a list</source>
        <translation>&quot;json&quot; en %1 debe ser una tabla o una lista</translation>
    </message>
    <message>
        <source>&quot;keep_history&quot; of [watch] must be 7d at least: the signs look back that far</source>
        <translation>&quot;keep_history&quot; en [watch] debe ser 7d al menos: hasta ahí miran atrás las señales</translation>
    </message>
    <message>
        <source>&quot;matches&quot; of %1 is no regular expression: %2</source>
        <extracomment>%1 names an expectation, %2 the mistake</extracomment>
        <translation>&quot;matches&quot; en %1 no es una expresión regular: %2</translation>
    </message>
    <message>
        <source>&quot;model&quot; of %1 has both &apos; and &quot; in it; MLflow cannot be asked for such a name</source>
        <extracomment>%1 names a metric</extracomment>
        <translation>&quot;model&quot; de %1 contiene a la vez &apos; y &quot;; no se puede preguntar a MLflow por un nombre así</translation>
    </message>
    <message>
        <source>&quot;name&quot; of %1 takes letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot;, 64 at most</source>
        <translation>&quot;name&quot; en %1 admite letras, cifras, &quot;-&quot;, &quot;_&quot; y &quot;.&quot;, 64 como máximo</translation>
    </message>
    <message>
        <source>&quot;name&quot; takes letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot;, 64 at most</source>
        <translation>&quot;name&quot; admite letras, cifras, &quot;-&quot;, &quot;_&quot; y &quot;.&quot;, 64 como máximo</translation>
    </message>
    <message>
        <source>&quot;path&quot; of %1 must begin with &quot;/&quot;</source>
        <translation>&quot;path&quot; en %1 debe empezar por &quot;/&quot;</translation>
    </message>
    <message>
        <source>&quot;program&quot; of %1 must not be empty</source>
        <translation>&quot;program&quot; en %1 no debe estar vacío</translation>
    </message>
    <message>
        <source>&quot;program&quot; of [docker] must not be empty</source>
        <translation>&quot;program&quot; en [docker] no debe estar vacío</translation>
    </message>
    <message>
        <source>&quot;query&quot; of %1 lacks %2: only the time that is asked for is asked</source>
        <extracomment>%1 names a metric, %2 is &quot;{start}&quot; or &quot;{stop}&quot;</extracomment>
        <translation>a &quot;query&quot; en %1 le falta %2: solo se consulta el tiempo que se pide</translation>
    </message>
    <message>
        <source>&quot;quiet&quot; of [alerts] must be two times of day such as &quot;22:00-07:00&quot;</source>
        <translation>&quot;quiet&quot; en [alerts] debe ser dos horas del día, como &quot;22:00-07:00&quot;</translation>
    </message>
    <message>
        <source>&quot;retry&quot; of [watch] must be from 1s to 1h</source>
        <translation>&quot;retry&quot; en [watch] debe estar entre 1s y 1h</translation>
    </message>
    <message>
        <source>&quot;score&quot; counts &quot;%1&quot;, which is no check here</source>
        <translation>&quot;score&quot; cuenta «%1», que aquí no es ninguna comprobación</translation>
    </message>
    <message>
        <source>&quot;status&quot; of %1 must be a list of HTTP statuses such as [200, 204]</source>
        <translation>&quot;status&quot; en %1 debe ser una lista de estados HTTP como [200, 204]</translation>
    </message>
    <message>
        <source>&quot;time_limit&quot; of %1 must be from 100ms to 1h</source>
        <translation>&quot;time_limit&quot; en %1 debe estar entre 100ms y 1h</translation>
    </message>
    <message>
        <source>&quot;url&quot; of %1 holds a user or password; name a peer with a credential</source>
        <translation>&quot;url&quot; en %1 contiene un usuario o una contraseña; nombra un sistema («peer») con una credencial</translation>
    </message>
    <message>
        <source>&quot;url&quot; of %1 holds a user or password; use &quot;user&quot; and &quot;credential&quot;</source>
        <translation>&quot;url&quot; en %1 contiene un usuario o una contraseña; usa &quot;user&quot; y &quot;credential&quot;</translation>
    </message>
    <message>
        <source>&quot;url&quot; of %1 is no http or https address</source>
        <translation>&quot;url&quot; en %1 no es una dirección http ni https</translation>
    </message>
    <message>
        <source>&quot;url&quot; of link &quot;%1&quot; holds a user or password</source>
        <translation>&quot;url&quot; del enlace «%1» contiene un usuario o una contraseña</translation>
    </message>
    <message>
        <source>&quot;url&quot; of link &quot;%1&quot; is no address</source>
        <translation>&quot;url&quot; del enlace «%1» no es una dirección</translation>
    </message>
    <message>
        <source>&quot;version&quot; of [peers.influxdb] must be 1 or 2</source>
        <translation>&quot;version&quot; en [peers.influxdb] debe ser 1 o 2</translation>
    </message>
    <message>
        <source>[alerts] tells nobody: add [[alerts.mail]], [[alerts.webhook]] or [[alerts.command]]</source>
        <translation>[alerts] no avisa a nadie: añade [[alerts.mail]], [[alerts.webhook]] o [[alerts.command]]</translation>
    </message>
    <message>
        <source>[docker] takes &quot;context&quot; or &quot;host&quot;, not both</source>
        <translation>[docker] admite &quot;context&quot; o &quot;host&quot;, no ambos</translation>
    </message>
    <message>
        <source>a check</source>
        <translation>una comprobación</translation>
    </message>
    <message>
        <source>a key has more parts than a stack file needs</source>
        <translation>una clave tiene más partes de las que necesita un archivo de stack</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un enlace</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a metric</source>
        <translation>una métrica</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a place of %1</source>
        <translation>un lugar de %1</translation>
    </message>
    <message>
        <source>a request of %1</source>
        <extracomment>%1 names a check</extracomment>
        <translation>una petición de %1</translation>
    </message>
    <message>
        <source>a sign</source>
        <translation>una señal</translation>
    </message>
    <message>
        <source>a span of time such as &quot;90s&quot;, &quot;30min&quot; or &quot;6h&quot;</source>
        <translation>una duración como &quot;90s&quot;, &quot;30min&quot; o &quot;6h&quot;</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>an expectation of %1</source>
        <extracomment>%1 names a check</extracomment>
        <translation>una expectativa de %1</translation>
    </message>
    <message>
        <source>an experiment of %1</source>
        <translation>un experimento de %1</translation>
    </message>
    <message>
        <source>check &quot;%1&quot;</source>
        <extracomment>%1 is the id of a check</extracomment>
        <translation>la comprobación «%1»</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>format %1 is not known to this version of Conche, which reads format %2</source>
        <translation>esta versión de Conche, que lee el formato %2, no conoce el formato %1</translation>
    </message>
    <message>
        <source>header &quot;%1&quot; of %2 must be a text of one line</source>
        <translation>la cabecera &quot;%1&quot; de %2 debe ser un texto de una línea</translation>
    </message>
    <message>
        <source>header &quot;%1&quot; of %2 would be a secret in clear; give the peer a credential</source>
        <translation>la cabecera &quot;%1&quot; de %2 sería un secreto a la vista; da al sistema una credencial</translation>
    </message>
    <message>
        <source>letters outside ASCII need quotes</source>
        <translation>las letras fuera de ASCII necesitan comillas</translation>
    </message>
    <message>
        <source>link &quot;%1&quot; needs &quot;url&quot; or &quot;command&quot;</source>
        <translation>el enlace «%1» necesita &quot;url&quot; o &quot;command&quot;</translation>
    </message>
    <message>
        <source>metric &quot;%1&quot;</source>
        <extracomment>%1 is the id of a metric</extracomment>
        <translation>métrica «%1»</translation>
    </message>
    <message>
        <source>sign &quot;%1&quot;</source>
        <extracomment>%1 is the id of a sign</extracomment>
        <translation>la señal «%1»</translation>
    </message>
    <message>
        <source>stack file %1 cannot be read: %2</source>
        <extracomment>%1 is a path, %2 the system&apos;s reason</extracomment>
        <translation>no se puede leer el archivo de stack %1: %2</translation>
    </message>
    <message>
        <source>the limits of %1 leave no good value: what is not too low is too high</source>
        <extracomment>%1 names a check or a metric</extracomment>
        <translation>los límites de %1 no dejan ningún valor bueno: lo que no es demasiado bajo es demasiado alto</translation>
    </message>
    <message>
        <source>the stack file</source>
        <translation>el archivo de stack</translation>
    </message>
    <message>
        <source>there are two alert channels with the name &quot;%1&quot;</source>
        <extracomment>%1 is the name of an alert channel</extracomment>
        <translation>hay dos canales de alertas con el nombre «%1»</translation>
    </message>
    <message>
        <source>there are two checks with the id &quot;%1&quot;</source>
        <extracomment>%1 is the id of a check</extracomment>
        <translation>hay dos comprobaciones con el id «%1»</translation>
    </message>
    <message>
        <source>there are two metrics with the id &quot;%1&quot;</source>
        <extracomment>%1 is the id of a metric</extracomment>
        <translation>hay dos métricas con el id «%1»</translation>
    </message>
    <message>
        <source>there are two signs with the id &quot;%1&quot;</source>
        <translation>hay dos señales con el id «%1»</translation>
    </message>
    <message>
        <source>there is no stack &quot;%1&quot; in %2</source>
        <extracomment>%1 is a name, %2 a folder</extracomment>
        <translation>no hay ningún stack «%1» en %2</translation>
    </message>
    <message>
        <source>there is no stack file %1; &quot;conche-cli stack list&quot; shows those that exist</source>
        <extracomment>%1 is a path</extracomment>
        <translation>no hay ningún archivo de stack %1; «conche-cli stack list» muestra los que existen</translation>
    </message>
    <message>
        <source>this is not TOML: %1</source>
        <extracomment>%1 says what the mistake is
----------
%1 is what a TOML parser says about the mistake</extracomment>
        <translation>esto no es TOML: %1</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
</context>
<context>
    <name>conche::StackModel</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>Stack file</source>
        <translation>Archivo de stack</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 a sentence</extracomment>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>shipped with Conche</source>
        <translation>incluido con Conche</translation>
    </message>
</context>
<context>
    <name>conche::Store</name>
    <message>
        <source>%1 This run could not be set aside in %2 either (%3) and is not remembered</source>
        <extracomment>%1 is what went wrong with the store, %2 a folder, %3 what went wrong there</extracomment>
        <translation>%1 Esta ronda tampoco se pudo apartar en %2 (%3) y no se recuerda</translation>
    </message>
    <message>
        <source>%1 This run is set aside in %2 and stored by the next check that can</source>
        <extracomment>%1 is what went wrong with the store, %2 a folder</extracomment>
        <translation>%1 Esta ronda se aparta en %2 y la guardará la próxima comprobación que pueda</translation>
    </message>
    <message>
        <source>%1 is no store or is damaged; move it away and Conche makes a new one</source>
        <translation>%1 no es un almacén o está dañado; muévelo a otro sitio y Conche creará uno nuevo</translation>
    </message>
    <message>
        <source>the disk that holds the store %1 fails; is it full or broken?</source>
        <translation>el disco que contiene el almacén %1 falla; ¿está lleno o estropeado?</translation>
    </message>
    <message>
        <source>the disk that holds the store %1 is full; free some space</source>
        <translation>el disco que contiene el almacén %1 está lleno; libera espacio</translation>
    </message>
    <message>
        <source>the store %1 cannot be opened; is it a file that this user may write?</source>
        <translation>no se puede abrir el almacén %1; ¿es un archivo en el que pueda escribir este usuario?</translation>
    </message>
    <message>
        <source>the store %1 cannot be written by several processes at once; is it on a network file system?</source>
        <extracomment>%1 is a path</extracomment>
        <translation>varios procesos no pueden escribir a la vez en el almacén %1; ¿está en un sistema de archivos de red?</translation>
    </message>
    <message>
        <source>the store %1 failed: %2</source>
        <extracomment>%1 is a path, %2 what the database says</extracomment>
        <translation>el almacén %1 falló: %2</translation>
    </message>
    <message>
        <source>the store %1 is locked by another process</source>
        <extracomment>%1 is a path</extracomment>
        <translation>otro proceso tiene bloqueado el almacén %1</translation>
    </message>
    <message>
        <source>the store %1 is read-only; give this user the right to write it</source>
        <translation>el almacén %1 es de solo lectura; da a este usuario permiso para escribir en él</translation>
    </message>
    <message>
        <source>the store %1 was written by a newer version of Conche (schema %2, this one knows %3); use that version, or another folder by XDG_DATA_HOME</source>
        <extracomment>%1 is a path, %2 and %3 are numbers</extracomment>
        <translation>el almacén %1 lo escribió una versión más reciente de Conche (esquema %2, esta conoce %3); usa esa versión, u otra carpeta con XDG_DATA_HOME</translation>
    </message>
    <message>
        <source>the store&apos;s folder %1 cannot be made; is the disk full or read-only?</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>no se puede crear la carpeta del almacén, %1; ¿está el disco lleno o es de solo lectura?</translation>
    </message>
    <message>
        <source>this is no check run that was set aside</source>
        <translation>esto no es una ronda de comprobaciones apartada</translation>
    </message>
</context>
<context>
    <name>conche::Tray</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a stack, %2 a verdict
----------
%1 is a check or sign, %2 a verdict</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not checked yet</source>
        <extracomment>%1 is a stack</extracomment>
        <translation>%1: aún sin comprobar</translation>
    </message>
    <message>
        <source>Conche: no stack is open</source>
        <translation>Conche: no hay ningún stack abierto</translation>
    </message>
    <message>
        <source>Conche: the stack file has errors</source>
        <translation>Conche: el archivo de stack tiene errores</translation>
    </message>
</context>
<context>
    <name>conche::Trends</name>
    <message>
        <source>%1 (95 % between %2), %3.</source>
        <extracomment>%1 is a rate, %2 an interval &quot;0.2 and 0.6&quot;, %3 how many values in which time</extracomment>
        <translation>%1 (95 % entre %2), %3.</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <extracomment>%1 is how much something changes, such as &quot;0.4 points&quot;</extracomment>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 a la semana</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 por encima de %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The ends of an interval: &quot;0.2 and 0.6&quot;</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <extracomment>%1 is how much, %2 a limit: &quot;3.3 points above 0.85&quot;</extracomment>
        <translation>%1 por debajo de %2</translation>
    </message>
    <message>
        <source>%1 grew %2 in %3, %4.</source>
        <extracomment>%1 is the title of a metric, %2 a size, %3 a span of time, %4 the limit: &quot;above 1 GB&quot;</extracomment>
        <translation>%1 creció %2 en %3, %4.</translation>
    </message>
    <message>
        <source>%1 grew %2 in %3.</source>
        <translation>%1 creció %2 en %3.</translation>
    </message>
    <message>
        <source>%1 has no record in the period.</source>
        <extracomment>%1 is the name of a measurement</extracomment>
        <translation>%1 no tiene ningún registro en el período.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has records of %2 % of %n hour(s).</source>
        <extracomment>%1 is the name of a measurement, %2 a percentage, %n a count of hours</extracomment>
        <translation>
            <numerusform>%1 tiene registros del %2 % de %n hora.</numerusform>
            <numerusform>%1 tiene registros del %2 % de %n horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is what a growth must be, such as &quot;under 1 GB&quot;; %2 a span of time</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 in %2, noise %3</source>
        <extracomment>How much something changed in a span of time, and how much of that is noise</extracomment>
        <translation>%1 en %2, ruido %3</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>%1 is a number with its unit</extracomment>
        <translation>%1 o menos</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>%1 is a number with its unit</extracomment>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 shifted down by %2.</source>
        <extracomment>%1 is the title of a metric, %2 how much it changed</extracomment>
        <translation>%1 se desplazó %2 hacia abajo.</translation>
    </message>
    <message>
        <source>%1 shifted up by %2.</source>
        <translation>%1 se desplazó %2 hacia arriba.</translation>
    </message>
    <message>
        <source>%1 shrank %2 in %3.</source>
        <extracomment>%1 is the title of a metric, %2 a size, %3 a span of time</extracomment>
        <translation>%1 se redujo %2 en %3.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 is a number, %2 a larger one with its unit</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a value, %2 says which limit it breaks: &quot;0.84, below 0.85&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, not confirmed yet</source>
        <extracomment>%1 is a change; it is seen now and was not seen a week ago</extracomment>
        <translation>%1, aún sin confirmar</translation>
    </message>
    <message>
        <source>%1, unconfirmed</source>
        <extracomment>%1 says which limit is broken, but not often enough yet to be believed; in a list, as short as possible</extracomment>
        <translation>%1, sin confirmar</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1 is the title of a metric, %2 its value, %3 the limit: &quot;below 0.85&quot;</extracomment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is the title of a metric, %2 is &quot;full&quot; or &quot;full in 12 d&quot;
----------
%1 is the title of a metric, %2 a value, which limit it breaks, and how often it did
----------
%1 is the title of a metric, %2 its value</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: falls %2.</source>
        <extracomment>%1 is the title of a metric, %2 a rate: &quot;0.4 points a week&quot;</extracomment>
        <translation>%1: baja %2.</translation>
    </message>
    <message>
        <source>%1: no hour of the period is over.</source>
        <extracomment>%1 is the name of a measurement</extracomment>
        <translation>%1: aún no ha terminado ninguna hora del período.</translation>
    </message>
    <message>
        <source>%1: no value for %2.</source>
        <extracomment>%1 is the title of a metric, %2 a span of time</extracomment>
        <translation>%1: sin valor desde hace %2.</translation>
    </message>
    <message>
        <source>%1: no value yet.</source>
        <extracomment>%1 is the title of a metric</extracomment>
        <translation>%1: aún sin valor.</translation>
    </message>
    <message>
        <source>%1: not known, could not be read for %2.</source>
        <extracomment>%1 is the title of a metric, %2 a span of time</extracomment>
        <translation>%1: no se sabe, no se pudo leer desde hace %2.</translation>
    </message>
    <message>
        <source>%1: rises %2.</source>
        <translation>%1: sube %2.</translation>
    </message>
    <message>
        <source>%1: steady.</source>
        <extracomment>%1 is the title of a metric</extracomment>
        <translation>%1: estable.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 says which limit is broken, %2 for how long there was no value
----------
%1 is a change, %2 why it does not count: &quot;may be chance …&quot;</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1; %2 of %3 in a row</source>
        <extracomment>%1 is a value that breaks a limit, %2 and %3 are counts: &quot;1 of 3 in a row&quot;</extracomment>
        <translation>%1; %2 de %3 seguidos</translation>
    </message>
    <message>
        <source>%1; judged from %2 on</source>
        <extracomment>%1 is a value that breaks a limit, %2 is &quot;3 values&quot;</extracomment>
        <translation>%1; se juzga a partir de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) needed</source>
        <translation>
            <numerusform>falta %n día más</numerusform>
            <numerusform>faltan %n días más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) needed to know what is normal</source>
        <translation>
            <numerusform>falta %n día más para saber qué es normal</numerusform>
            <numerusform>faltan %n días más para saber qué es normal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more run(s) needed</source>
        <translation>
            <numerusform>falta %n ejecución más</numerusform>
            <numerusform>faltan %n ejecuciones más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more value(s) needed</source>
        <translation>
            <numerusform>falta %n valor más</numerusform>
            <numerusform>faltan %n valores más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are NaN and count as gaps.</source>
        <translation>
            <numerusform>%n valor es NaN y cuenta como hueco.</numerusform>
            <numerusform>%n valores son NaN y cuentan como huecos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are infinite and count as gaps.</source>
        <translation>
            <numerusform>%n valor es infinito y cuenta como hueco.</numerusform>
            <numerusform>%n valores son infinitos y cuentan como huecos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) have the same time as another; their mean counts.</source>
        <translation>
            <numerusform>%n valor tiene la misma hora que otro; cuenta su media.</numerusform>
            <numerusform>%n valores tienen la misma hora que otro; cuenta su media.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) lie in the future, the newest by %1: a clock is wrong.</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>
            <numerusform>%n valor está en el futuro, a %1: un reloj va mal.</numerusform>
            <numerusform>%n valores están en el futuro, el más reciente a %1: un reloj va mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) should have come since then.</source>
        <translation>
            <numerusform>Desde entonces debería haber llegado %n valor.</numerusform>
            <numerusform>Desde entonces deberían haber llegado %n valores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that are no number</source>
        <translation>
            <numerusform>%n valor que no es un número</numerusform>
            <numerusform>%n valores que no son un número</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % between %1, %2, %3.</source>
        <extracomment>%1 is an interval &quot;0.2 and 0.6&quot;, %2 how many values in which time, %3 is &quot;p = 0.004&quot;</extracomment>
        <translation>95 % entre %1, %2, %3.</translation>
    </message>
    <message>
        <source>Against baseline</source>
        <translation>Frente a la referencia</translation>
    </message>
    <message>
        <source>Against best</source>
        <translation>Frente a la mejor</translation>
    </message>
    <message>
        <source>At this rate %1 are reached about %2.</source>
        <extracomment>%1 is a size, %2 a date</extracomment>
        <translation>A este ritmo se alcanzarán %1 hacia el %2.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Baseline, from the marked period</source>
        <translation>Referencia, del período marcado</translation>
    </message>
    <message>
        <source>Baseline, from the oldest runs</source>
        <translation>Referencia, de las ejecuciones más antiguas</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>CUSUM %1, limit %2</source>
        <extracomment>CUSUM is the name of a statistic, the cumulative sum</extracomment>
        <translation>CUSUM %1, límite %2</translation>
    </message>
    <message>
        <source>Falls %1, 95 % between %2, %3, %4.</source>
        <extracomment>%1 is a rate, %2 an interval &quot;0.2 and 0.6&quot;, %3 how many values in which time, %4 is &quot;p = 0.004&quot;</extracomment>
        <translation>Baja %1, 95 % entre %2, %3, %4.</translation>
    </message>
    <message>
        <source>For a trend: %1.</source>
        <extracomment>%1 is &quot;3 more runs needed&quot;</extracomment>
        <translation>Para una tendencia: %1.</translation>
    </message>
    <message>
        <source>It was not watched for %1.</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>No se vigiló durante %1.</translation>
    </message>
    <message>
        <source>It would reach the limit %1 about %2.</source>
        <extracomment>%1 is a limit, %2 a date</extracomment>
        <translation>Alcanzaría el límite %1 hacia el %2.</translation>
    </message>
    <message>
        <source>Less than half of %1.</source>
        <extracomment>%1 is a list of months</extracomment>
        <translation>Menos de la mitad de %1.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Model audit of %1</source>
        <extracomment>%1 is the title of a stack</extracomment>
        <translation>Auditoría de modelos de %1</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>No metric of the stack file is a value of training runs that has a better and a worse side.</source>
        <translation>Ninguna métrica del archivo de stack es un valor de ejecuciones de entrenamiento con un lado mejor y otro peor.</translation>
    </message>
    <message>
        <source>No run is remembered.</source>
        <translation>No se recuerda ninguna ejecución.</translation>
    </message>
    <message>
        <source>No slope, 95 % between %1, %2, %3.</source>
        <extracomment>%1 is an interval &quot;0.2 and 0.6&quot;, %2 how many values in which time, %3 is &quot;p = 0.004&quot;</extracomment>
        <translation>Sin pendiente, 95 % entre %1, %2, %3.</translation>
    </message>
    <message>
        <source>Normal was %1, from %2.</source>
        <extracomment>%1 is a value, %2 how many values it was learned from</extracomment>
        <translation>Lo normal era %1, de %2.</translation>
    </message>
    <message>
        <source>Nothing of %1.</source>
        <extracomment>%1 is a list of months</extracomment>
        <translation>Nada de %1.</translation>
    </message>
    <message>
        <source>Rises %1, 95 % between %2, %3, %4.</source>
        <translation>Sube %1, 95 % entre %2, %3, %4.</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>Casos de prueba</translation>
    </message>
    <message>
        <source>The hours %1 (%2) are hardly there.</source>
        <extracomment>%1 is a list of hours of the day: &quot;00–05&quot;; %2 is the name of a time zone</extracomment>
        <translation>Las horas %1 (%2) apenas aparecen.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n values are the same to the last digit: they may be stuck.</source>
        <translation>
            <numerusform>El último valor es igual hasta la última cifra: puede estar atascado.</numerusform>
            <numerusform>Los últimos %n valores son iguales hasta la última cifra: pueden estar atascados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest: %1.</source>
        <extracomment>%1 is a value that breaks a limit and how often it did</extracomment>
        <translation>El más reciente: %1.</translation>
    </message>
    <message>
        <source>Values became a hundred times larger at once: the unit may have changed.</source>
        <translation>Los valores se hicieron de golpe cien veces mayores: puede que haya cambiado la unidad.</translation>
    </message>
    <message>
        <source>Values became a hundred times smaller at once: the unit may have changed.</source>
        <translation>Los valores se hicieron de golpe cien veces menores: puede que haya cambiado la unidad.</translation>
    </message>
    <message>
        <source>Values came out of order.</source>
        <translation>Llegaron valores desordenados.</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>por encima de %1</translation>
    </message>
    <message>
        <source>at the limit %1</source>
        <extracomment>%1 is a limit</extracomment>
        <translation>en el límite %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <extracomment>%1 is a limit</extracomment>
        <translation>por debajo de %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>Of a metric whose peer does not answer, or does not let us read; in a list, as short as possible</extracomment>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>could not be read</source>
        <extracomment>Of a time without values: the peer answered, but not with what was asked for</extracomment>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>could not be read for %1</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>no se pudo leer desde hace %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Forms of a date, of the day and the month, and with the year</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>falls %1</source>
        <extracomment>%1 is a rate: &quot;falls 0.4 a week&quot;; in a list, as short as possible</extracomment>
        <translation>baja %1</translation>
    </message>
    <message>
        <source>full</source>
        <translation>lleno</translation>
    </message>
    <message>
        <source>full in %1</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>lleno en %1</translation>
    </message>
    <message>
        <source>its growth is what counts</source>
        <translation>lo que cuenta es su crecimiento</translation>
    </message>
    <message>
        <source>its history is still being taken in</source>
        <translation>su historial aún se está recogiendo</translation>
    </message>
    <message>
        <source>its values do not vary</source>
        <translation>sus valores no varían</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message numerus="yes">
        <source>may be chance: among %n metric(s) p has to be below %1</source>
        <extracomment>Of a change; %1 is a probability such as 0.0011, %n how many metrics share the level of significance</extracomment>
        <translation>
            <numerusform>puede ser azar: con %n métrica, p debe ser menor que %1</numerusform>
            <numerusform>puede ser azar: entre %n métricas, p debe ser menor que %1</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>sin valores</translation>
    </message>
    <message>
        <source>neither direction is worse</source>
        <translation>ninguna dirección es peor</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>no value for %1, expected every %2</source>
        <extracomment>%1 and %2 are spans of time</extracomment>
        <translation>ningún valor desde hace %1, se espera uno cada %2</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>aún sin valores</translation>
    </message>
    <message>
        <source>not full within ten years</source>
        <translation>no se llena en diez años</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>sin vigilar</translation>
    </message>
    <message>
        <source>not watched for %1</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>sin vigilar desde hace %1</translation>
    </message>
    <message>
        <source>nothing came after what is called normal</source>
        <translation>no llegó nada después de lo que se considera normal</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>Percentage points</extracomment>
        <translation>puntos</translation>
    </message>
    <message>
        <source>rises %1</source>
        <translation>sube %1</translation>
    </message>
    <message>
        <source>shifted down %1</source>
        <extracomment>%1 is how much it changed; in a list, as short as possible</extracomment>
        <translation>desplazada %1 hacia abajo</translation>
    </message>
    <message>
        <source>shifted up %1</source>
        <translation>desplazada %1 hacia arriba</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <extracomment>%1 is a span of time; in a list, as short as possible</extracomment>
        <translation>sin valores desde hace %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <extracomment>%1 is a number with its unit</extracomment>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>to the better side</source>
        <translation>para mejor</translation>
    </message>
    <message>
        <source>too few values to tell how much it grows</source>
        <translation>hay muy pocos valores para saber cuánto crece</translation>
    </message>
    <message>
        <source>too little to matter</source>
        <translation>demasiado poco para importar</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
</context>
<context>
    <name>conche::TrialModel</name>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Critical</source>
        <extracomment>A verdict</extracomment>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Ok</source>
        <extracomment>A verdict</extracomment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>A verdict</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>A verdict</extracomment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>is asked…</source>
        <translation>se está haciendo…</translation>
    </message>
    <message>
        <source>was not asked</source>
        <translation>no se hizo</translation>
    </message>
    <message>
        <source>was not asked: %1</source>
        <translation>no se hizo: %1</translation>
    </message>
</context>
<context>
    <name>conche::Units</name>
    <message>
        <source>%1 d</source>
        <extracomment>A span of time in days</extracomment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A span of time in hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A span of time in minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A span of time in milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A span of time in seconds with one decimal
----------
A span of time in seconds</extracomment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>conche::gui::ActionButton</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what a button does, %2 a shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>conche::gui::ActivityDialog</name>
    <message>
        <source>&amp;Copy log</source>
        <translation>&amp;Copiar el registro</translation>
    </message>
    <message>
        <source>&amp;Stop job</source>
        <translation>&amp;Detener el trabajo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Jobs and their steps</source>
        <translation>Trabajos y sus pasos</translation>
    </message>
    <message>
        <source>Log of the selected job</source>
        <translation>Registro del trabajo elegido</translation>
    </message>
    <message>
        <source>Nothing was done yet since Conche was started.</source>
        <translation>Aún no se ha hecho nada desde que se inició Conche.</translation>
    </message>
    <message>
        <source>Results that came already are kept; nothing is changed on any system</source>
        <translation>Los resultados que ya llegaron se conservan; no se cambia nada en ningún sistema</translation>
    </message>
</context>
<context>
    <name>conche::gui::ActivityStrip</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;Idle&quot; or that something was stopped, %2 is &quot;next check 14:30&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>A job that is under way. %1 is its title, %2 and %3 count its steps</extracomment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Actividad</translation>
    </message>
    <message>
        <source>Ends what is under way; results that came already are kept</source>
        <translation>Termina lo que está en curso; los resultados que ya llegaron se conservan</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Sin actividad</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stopped; results that came already are kept</source>
        <translation>Detenido; los resultados que ya llegaron se conservan</translation>
    </message>
    <message>
        <source>What is under way and what was done</source>
        <translation>Lo que está en curso y lo que se ha hecho</translation>
    </message>
    <message>
        <source>checks only when asked</source>
        <translation>comprueba solo cuando se pide</translation>
    </message>
    <message>
        <source>next check %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>próxima comprobación a las %1</translation>
    </message>
</context>
<context>
    <name>conche::gui::AddMetricDialog</name>
    <message>
        <source>&amp;Warn above</source>
        <translation>A&amp;visar por encima de</translation>
    </message>
    <message>
        <source>&amp;Warn below</source>
        <translation>A&amp;visar por debajo de</translation>
    </message>
    <message>
        <source>A limit is a number, such as 0.85.</source>
        <translation>Un límite es un número, por ejemplo 0.85.</translation>
    </message>
    <message>
        <source>A path of the API service, or a whole address</source>
        <translation>Una ruta del servicio de la API, o una dirección completa</translation>
    </message>
    <message>
        <source>Answers with one number.</source>
        <translation>Responde con un solo número.</translation>
    </message>
    <message>
        <source>Answers with times and values. %1 and %2 in it become the bounds of what is asked.</source>
        <translation>Responde con horas y valores. %1 y %2 se sustituyen en ella por los límites de lo que se pide.</translation>
    </message>
    <message>
        <source>As the run logs it, such as %1</source>
        <translation>Tal como la registra la ejecución, por ejemplo %1</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Ponle un nombre.</translation>
    </message>
    <message>
        <source>HTTP: a number in a JSON answer</source>
        <translation>HTTP: un número de una respuesta JSON</translation>
    </message>
    <message>
        <source>InfluxDB: a Flux query</source>
        <translation>InfluxDB: una consulta Flux</translation>
    </message>
    <message>
        <source>InfluxDB: an InfluxQL query</source>
        <translation>InfluxDB: una consulta InfluxQL</translation>
    </message>
    <message>
        <source>Its source is being asked…</source>
        <translation>Se está consultando su origen…</translation>
    </message>
    <message>
        <source>MLflow: a metric of each run</source>
        <translation>MLflow: una métrica de cada ejecución</translation>
    </message>
    <message>
        <source>MLflow: a metric of each version of a model</source>
        <translation>MLflow: una métrica de cada versión de un modelo</translation>
    </message>
    <message>
        <source>Name the address that answers.</source>
        <translation>Indica la dirección que responde.</translation>
    </message>
    <message>
        <source>Name the experiment as MLflow shows it.</source>
        <translation>Indica el experimento tal como lo muestra MLflow.</translation>
    </message>
    <message>
        <source>Name the metric as the runs log it.</source>
        <translation>Indica la métrica tal como la registran las ejecuciones.</translation>
    </message>
    <message>
        <source>Name the registered model as MLflow shows it.</source>
        <translation>Indica el modelo registrado tal como lo muestra MLflow.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>None, or such as %1</source>
        <translation>Ninguna, o por ejemplo %1</translation>
    </message>
    <message>
        <source>PostgreSQL: a query</source>
        <translation>PostgreSQL: una consulta</translation>
    </message>
    <message>
        <source>The stack file has errors of its own; mend them first.</source>
        <translation>El archivo de stack tiene sus propios errores; corrígelos primero.</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Lo que muestra la lista</translation>
    </message>
    <message>
        <source>Write the query.</source>
        <translation>Escribe la consulta.</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>al final</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>conche::gui::AddMetricForm</name>
    <message>
        <source>&amp;Better is</source>
        <translation>Es &amp;mejor</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>&amp;Copiar las líneas</translation>
    </message>
    <message>
        <source>&amp;Metric key</source>
        <translation>Clave de la mé&amp;trica</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>&amp;Abrir el archivo</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>Con&amp;sulta</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unidad</translation>
    </message>
    <message>
        <source>&amp;Warn below</source>
        <translation>A&amp;visar por debajo de</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Add metric</source>
        <translation>Añadir una métrica</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>E&amp;xperiment</source>
        <translation>E&amp;xperimento</translation>
    </message>
    <message>
        <source>JSON &amp;pointer</source>
        <translation>Puntero &amp;JSON</translation>
    </message>
    <message>
        <source>Lines for the stack file</source>
        <translation>Líneas para el archivo de stack</translation>
    </message>
    <message>
        <source>Re&amp;gistered model</source>
        <translation>Modelo re&amp;gistrado</translation>
    </message>
    <message>
        <source>Read &amp;from</source>
        <translation>&amp;Leer de</translation>
    </message>
</context>
<context>
    <name>conche::gui::AlertsSection</name>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>Se está enviando…</translation>
    </message>
    <message>
        <source>Channels that alerts are sent through</source>
        <translation>Canales por los que se envían las alertas</translation>
    </message>
    <message>
        <source>Reset notifications</source>
        <translation>Restablecer las notificaciones</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>Enviar una &amp;prueba</translation>
    </message>
    <message>
        <source>Send a &amp;test through %1</source>
        <extracomment>%1 is the name of an alert channel</extracomment>
        <translation>Enviar una &amp;prueba por %1</translation>
    </message>
    <message>
        <source>Sent through %1; see whether it came</source>
        <translation>Enviado por %1; mira si ha llegado</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>Mostrar &amp;notificaciones en el escritorio</translation>
    </message>
    <message>
        <source>The stack file cannot be read, so nobody is told by it.</source>
        <translation>No se puede leer el archivo de stack, así que no avisa a nadie.</translation>
    </message>
    <message>
        <source>The stack file names no channel, so nobody is told but who looks. [alerts] in it adds mail, a webhook or a program.</source>
        <translation>El archivo de stack no nombra ningún canal, así que no se avisa a nadie más que a quien mira. [alerts] añade en él correo, un webhook o un programa.</translation>
    </message>
    <message>
        <source>They tell what alerts tell: what has lasted, once for all programs of Conche, and not in quiet hours. What is acknowledged or muted is not shown.</source>
        <translation>Avisan de lo mismo que las alertas: de lo que ha durado, una vez para todos los programas de Conche, y no en las horas de silencio. Lo reconocido o silenciado no se muestra.</translation>
    </message>
</context>
<context>
    <name>conche::gui::AppearanceSection</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Movimiento</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>A change of language takes effect when Conche starts next. All else applies at once.</source>
        <translation>Un cambio de idioma surte efecto la próxima vez que se inicie Conche. Todo lo demás se aplica enseguida.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Co&amp;ntrast</source>
        <translation>Co&amp;ntraste</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>Animations in the window</comment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>Animations in the window</comment>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Reset appearance</source>
        <translation>Restablecer la apariencia</translation>
    </message>
    <message>
        <source>T&amp;imes are shown in</source>
        <translation>Las &amp;horas se muestran en</translation>
    </message>
    <message>
        <source>The stack&apos;s zone</source>
        <translation>La zona del stack</translation>
    </message>
    <message>
        <source>The stack&apos;s zone (%1)</source>
        <extracomment>%1 is a time zone</extracomment>
        <translation>La zona del stack (%1)</translation>
    </message>
    <message>
        <source>The zone of this machine (%1)</source>
        <extracomment>%1 is a time zone</extracomment>
        <translation>La zona de esta máquina (%1)</translation>
    </message>
</context>
<context>
    <name>conche::gui::AuditForm</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Copy the report as Markdown</source>
        <translation>Copiar el informe como Markdown</translation>
    </message>
    <message>
        <source>E&amp;xperiment</source>
        <translation>E&amp;xperimento</translation>
    </message>
    <message>
        <source>Runs side by side</source>
        <translation>Ejecuciones lado a lado</translation>
    </message>
    <message>
        <source>Save the report as Markdown</source>
        <translation>Guardar el informe como Markdown</translation>
    </message>
</context>
<context>
    <name>conche::gui::AuditView</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Newest %1, best %2, normal %3.</source>
        <extracomment>%1, %2 and %3 are names of training runs</extracomment>
        <translation>Más nueva %1, mejor %2, normal %3.</translation>
    </message>
    <message>
        <source>No runs are known yet</source>
        <translation>Aún no se conoce ninguna ejecución</translation>
    </message>
    <message>
        <source>Normal is the run closest to the median of the baseline that is marked.</source>
        <translation>Normal es la ejecución más cercana a la mediana de la referencia marcada.</translation>
    </message>
    <message>
        <source>Normal is the run closest to the median of the oldest ones; mark a baseline to choose other ones.</source>
        <translation>Normal es la ejecución más cercana a la mediana de las más antiguas; marca una referencia para elegir otras.</translation>
    </message>
    <message>
        <source>Once runs of an experiment were collected, the newest, the best and a normal one stand here side by side.</source>
        <translation>Cuando se hayan recopilado ejecuciones de un experimento, aquí aparecen lado a lado la más reciente, la mejor y una normal.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Guardado como %1.</translation>
    </message>
    <message numerus="yes">
        <source>The newest of %n run(s) of %1, beside the best and a normal one</source>
        <extracomment>%1 is the name of an experiment; the count is of training runs</extracomment>
        <translation>
            <numerusform>La única ejecución de %1, junto a la mejor y una normal</numerusform>
            <numerusform>La más reciente de %n ejecuciones de %1, junto a la mejor y una normal</numerusform>
        </translation>
    </message>
    <message>
        <source>The runs cannot be read</source>
        <translation>No se pueden leer las ejecuciones</translation>
    </message>
</context>
<context>
    <name>conche::gui::Badge</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A badge, as a screen reader tells it: a number and a verdict</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>conche::gui::BrokenStackPage</name>
    <message>
        <source>%1. The stack as it was before is still watched.</source>
        <extracomment>%1 is a sentence without its full stop</extracomment>
        <translation>%1. Se sigue vigilando el stack como era antes.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is &quot;The stack file has 2 warnings&quot;, %2 a sentence without its full stop</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. The stack as it was before is still watched.</source>
        <extracomment>%1 is &quot;The stack file was changed and has 2 errors&quot;, %2 a sentence without its full stop</extracomment>
        <translation>%1: %2. Se sigue vigilando el stack como era antes.</translation>
    </message>
    <message>
        <source>%1; line %2: %3.</source>
        <extracomment>%1 is &quot;The stack file has 2 warnings&quot;, %2 a number, %3 a sentence without its full stop</extracomment>
        <translation>%1; línea %2: %3.</translation>
    </message>
    <message>
        <source>%1; line %2: %3. The stack as it was before is still watched.</source>
        <extracomment>%1 is &quot;The stack file was changed and has 2 errors&quot;, %2 a number, %3 a sentence without its full stop</extracomment>
        <translation>%1; línea %2: %3. Se sigue vigilando el stack como era antes.</translation>
    </message>
    <message>
        <source>&amp;Copy what is wrong</source>
        <translation>&amp;Copiar lo que está mal</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>&amp;Abrir en el editor</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Probar otra vez</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 a sentence</extracomment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Other &amp;stacks</source>
        <translation>Otros &amp;stacks</translation>
    </message>
    <message>
        <source>Stack file</source>
        <translation>Archivo de stack</translation>
    </message>
    <message>
        <source>The lines of the file</source>
        <translation>Las líneas del archivo</translation>
    </message>
    <message>
        <source>The stack file cannot be read.</source>
        <translation>No se puede leer el archivo de stack.</translation>
    </message>
    <message numerus="yes">
        <source>The stack file has %n error(s).</source>
        <translation>
            <numerusform>El archivo de stack tiene %n error.</numerusform>
            <numerusform>El archivo de stack tiene %n errores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stack file has %n warning(s)</source>
        <translation>
            <numerusform>El archivo de stack tiene %n aviso</numerusform>
            <numerusform>El archivo de stack tiene %n avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stack file was changed and has %n error(s)</source>
        <translation>
            <numerusform>El archivo de stack cambió y tiene %n error</numerusform>
            <numerusform>El archivo de stack cambió y tiene %n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>This is about the file as a whole.</source>
        <translation>Esto es sobre el archivo en su conjunto.</translation>
    </message>
    <message>
        <source>What is wrong with the stack file</source>
        <translation>Qué está mal en el archivo de stack</translation>
    </message>
</context>
<context>
    <name>conche::gui::BusyIndicator</name>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
</context>
<context>
    <name>conche::gui::Chart</name>
    <message>
        <source>Each value</source>
        <translation>Cada valor</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <extracomment>In the legend of a chart; %1 is a span such as &quot;6 h&quot;</extracomment>
        <translation>Media de %1</translation>
    </message>
    <message>
        <source>Min to max</source>
        <translation>Mínimo a máximo</translation>
    </message>
    <message>
        <source>Sampling noise</source>
        <translation>Ruido de muestreo</translation>
    </message>
    <message>
        <source>Trend, 95 % of slope</source>
        <translation>Tendencia, 95 % de la pendiente</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>Under &quot;reaches 0.85&quot;; %1 is a day such as &quot;12 January&quot;</extracomment>
        <translation>hacia el %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A day without its year, as QLocale takes it: &quot;12 January&quot;</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>limit %1</source>
        <extracomment>Beside a line in a chart; %1 is a value with its unit: &quot;limit 5 min&quot;</extracomment>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>reaches %1</source>
        <extracomment>Beside the trend line of a chart; %1 is a limit with its unit</extracomment>
        <translation>alcanza %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <extracomment>Beside a line in a chart; %1 is a value with its unit: &quot;target 30 min&quot;</extracomment>
        <translation>objetivo %1</translation>
    </message>
</context>
<context>
    <name>conche::gui::Checklists</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;New run</source>
        <translation>&amp;Nueva pasada</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas de comprobación</translation>
    </message>
    <message>
        <source>Filter lists</source>
        <translation>Filtrar listas</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>No list matches</source>
        <translation>Ninguna lista coincide</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Lo más importante</translation>
    </message>
</context>
<context>
    <name>conche::gui::ChecklistsPage</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a checklist, %2 what became of one of its runs</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s) imported.</source>
        <translation>
            <numerusform>%n lista de comprobación importada.</numerusform>
            <numerusform>%n listas de comprobación importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are new, %1 were there already.</source>
        <extracomment>Of a history that was taken in: %n is a count of entries that are new, %1 of those that were there already</extracomment>
        <translation>
            <numerusform>%n entrada es nueva, %1 ya estaban.</numerusform>
            <numerusform>%n entradas son nuevas, %1 ya estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of this list&apos;s file are not taken. The first: %1</source>
        <extracomment>%n is a count of lines, %1 is what is said about the first of them</extracomment>
        <translation>
            <numerusform>%n línea del archivo de esta lista no se toma: %1</numerusform>
            <numerusform>%n líneas del archivo de esta lista no se toman. La primera: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;New run…</source>
        <translation>&amp;Nueva pasada…</translation>
    </message>
    <message>
        <source>&amp;One by one</source>
        <translation>&amp;Uno a uno</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>&amp;Abrir el archivo</translation>
    </message>
    <message>
        <source>&amp;Sign off…</source>
        <translation>&amp;Firmar…</translation>
    </message>
    <message>
        <source>&amp;Take in a history (JSON Lines)…</source>
        <translation>&amp;Importar un historial (JSON Lines)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Probar otra vez</translation>
    </message>
    <message>
        <source>A list that is gone</source>
        <translation>Una lista que ya no está</translation>
    </message>
    <message>
        <source>A run is signed off once each item is done, not applicable or failed.</source>
        <translation>Una pasada se firma cuando cada punto está hecho, no es aplicable o ha fallado.</translation>
    </message>
    <message>
        <source>Begin one for a deployment, with its version label.</source>
        <translation>Empieza una para un despliegue, con su etiqueta de versión.</translation>
    </message>
    <message>
        <source>Begin one for a person; each has a run of their own.</source>
        <translation>Empieza una para una persona; cada una tiene su propia pasada.</translation>
    </message>
    <message>
        <source>Checklists belong to a stack. They appear here once a stack file is open and without errors.</source>
        <translation>Las listas de comprobación pertenecen a un stack. Aparecen aquí cuando hay abierto un archivo de stack sin errores.</translation>
    </message>
    <message>
        <source>Copied to %1. The copy takes the place of the list that comes with Conche.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Copiada en %1. La copia ocupa el lugar de la lista que viene con Conche.</translation>
    </message>
    <message>
        <source>Copy the item&apos;s command</source>
        <translation>Copiar la orden del punto</translation>
    </message>
    <message>
        <source>Copy this list to my lists and open it</source>
        <translation>Copiar esta lista a las mías y abrirla</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Failed: %1 (%2, %3)</source>
        <extracomment>A note in the journal; %1 is an item of a checklist, %2 the checklist, %3 a period such as &quot;week 47&quot;</extracomment>
        <translation>Falló: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Filter lists</source>
        <translation>Filtrar las listas</translation>
    </message>
    <message>
        <source>Filter the checklists</source>
        <translation>Filtrar las listas de comprobación</translation>
    </message>
    <message>
        <source>Import checklists…</source>
        <translation>Importar listas de comprobación…</translation>
    </message>
    <message>
        <source>Its file has errors</source>
        <translation>Su archivo tiene errores</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Lists come from Markdown files. Import the task lists of any document; each becomes a checklist that remembers who did what and when.</source>
        <translation>Las listas salen de archivos Markdown. Importa las listas de tareas de cualquier documento; cada una se convierte en una lista de comprobación que recuerda quién hizo qué y cuándo.</translation>
    </message>
    <message>
        <source>New run…</source>
        <translation>Nueva pasada…</translation>
    </message>
    <message>
        <source>No program opened %1. Set a web browser in the desktop&apos;s settings, or copy the address.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Ningún programa abrió %1. Define un navegador web en los ajustes del escritorio, o copia la dirección.</translation>
    </message>
    <message>
        <source>No run is open</source>
        <translation>No hay ninguna pasada abierta</translation>
    </message>
    <message>
        <source>Note the failed item in the journal…</source>
        <translation>Anotar el punto fallido en el diario…</translation>
    </message>
    <message>
        <source>Open this list&apos;s file</source>
        <translation>Abrir el archivo de esta lista</translation>
    </message>
    <message>
        <source>Redo the tick</source>
        <translation>Rehacer la marca</translation>
    </message>
    <message>
        <source>Remind me of this list in 4 hours</source>
        <translation>Recordarme esta lista dentro de 4 horas</translation>
    </message>
    <message>
        <source>Remind me of this list tomorrow</source>
        <translation>Recordarme esta lista mañana</translation>
    </message>
    <message>
        <source>Reopen the item</source>
        <translation>Reabrir el punto</translation>
    </message>
    <message>
        <source>Save &amp;record…</source>
        <translation>Guardar el &amp;registro…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Sho&amp;w the current run</source>
        <translation>&amp;Mostrar la pasada actual</translation>
    </message>
    <message>
        <source>Show one item at a time</source>
        <translation>Mostrar los puntos de uno en uno</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Mostrar el historial</translation>
    </message>
    <message>
        <source>Show the items as a list</source>
        <translation>Mostrar los puntos como lista</translation>
    </message>
    <message>
        <source>Show the run that matters now</source>
        <translation>Mostrar la pasada que importa ahora</translation>
    </message>
    <message numerus="yes">
        <source>Sign off: %n item(s) open</source>
        <translation>
            <numerusform>Firmar: %n punto abierto</numerusform>
            <numerusform>Firmar: %n puntos abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Firmar…</translation>
    </message>
    <message>
        <source>Signed off. The record can be kept outside of Conche, too.</source>
        <translation>Firmada. El registro también puede guardarse fuera de Conche.</translation>
    </message>
    <message>
        <source>Take in a history</source>
        <translation>Importar un historial</translation>
    </message>
    <message>
        <source>The checklists are being read</source>
        <translation>Se están leyendo las listas de comprobación</translation>
    </message>
    <message>
        <source>The file of this list is gone. What was done with it stays.</source>
        <translation>El archivo de esta lista ya no está. Lo que se hizo con ella se conserva.</translation>
    </message>
    <message>
        <source>The item does not apply…</source>
        <translation>El punto no se aplica…</translation>
    </message>
    <message>
        <source>The item failed…</source>
        <translation>El punto falló…</translation>
    </message>
    <message>
        <source>The note is in the journal.</source>
        <translation>La nota está en el diario.</translation>
    </message>
    <message>
        <source>The run is being read</source>
        <translation>Se está leyendo la pasada</translation>
    </message>
    <message>
        <source>There are no checklists</source>
        <translation>No hay listas de comprobación</translation>
    </message>
    <message>
        <source>This checklist cannot be used</source>
        <translation>Esta lista de comprobación no se puede usar</translation>
    </message>
    <message>
        <source>This is not the run that matters now.</source>
        <translation>Esta no es la pasada que importa ahora.</translation>
    </message>
    <message numerus="yes">
        <source>This list was changed since the run before: %n item(s) differ.</source>
        <translation>
            <numerusform>Esta lista cambió desde la pasada anterior: %n punto es distinto.</numerusform>
            <numerusform>Esta lista cambió desde la pasada anterior: %n puntos son distintos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This run cannot be read</source>
        <translation>No se puede leer esta pasada</translation>
    </message>
    <message>
        <source>Tick the item again</source>
        <translation>Marcar el punto otra vez</translation>
    </message>
    <message>
        <source>Tick the item, or take its tick back</source>
        <translation>Marcar el punto, o retirar su marca</translation>
    </message>
    <message>
        <source>Undo the last tick</source>
        <translation>Deshacer la última marca</translation>
    </message>
    <message>
        <source>What changed in this list</source>
        <translation>Qué cambió en esta lista</translation>
    </message>
    <message>
        <source>What is due appears here.</source>
        <translation>Lo pendiente aparece aquí.</translation>
    </message>
    <message>
        <source>What was done is not known: %1</source>
        <extracomment>%1 is why the store cannot be read</extracomment>
        <translation>No se sabe qué se hizo: %1</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>You will be reminded of this list again after %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Esta lista se volverá a recordar después de %1.</translation>
    </message>
</context>
<context>
    <name>conche::gui::ChecksSection</name>
    <message numerus="yes">
        <source> minute(s)</source>
        <translation>
            <numerusform> minuto</numerusform>
            <numerusform> minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open stack file</source>
        <translation>&amp;Abrir el archivo de stack</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>As the stack file says</source>
        <translation>Como dice el archivo de stack</translation>
    </message>
    <message>
        <source>Check &amp;every</source>
        <translation>Comprobar &amp;cada</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Checks and how often they are asked</source>
        <translation>Comprobaciones y cada cuánto se hacen</translation>
    </message>
    <message>
        <source>Minutes between checks</source>
        <translation>Minutos entre comprobaciones</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Solo cuando se pide</translation>
    </message>
    <message>
        <source>Reset intervals</source>
        <translation>Restablecer los intervalos</translation>
    </message>
    <message>
        <source>So many minutes</source>
        <translation>Cada tantos minutos</translation>
    </message>
    <message>
        <source>This stack file is built into Conche. To change it, make a copy of your own: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>Este archivo de stack forma parte de Conche. Para cambiarlo, haz una copia propia: %1</translation>
    </message>
    <message>
        <source>To change &quot;%1&quot; for everybody, edit &quot;interval&quot; at %2</source>
        <extracomment>%1 is a check, %2 a place in a file as path:line</extracomment>
        <translation>Para cambiar «%1» para todos, edita &quot;interval&quot; en %2</translation>
    </message>
    <message>
        <source>To change &quot;%1&quot; for everybody, edit &quot;interval&quot; in %2</source>
        <extracomment>%1 is a check, %2 a path</extracomment>
        <translation>Para cambiar «%1» para todos, edita &quot;interval&quot; en %2</translation>
    </message>
    <message>
        <source>While Conche runs it asks each check at the interval that its stack file says. What is chosen here holds on this machine for every stack.</source>
        <translation>Mientras está en marcha, Conche hace cada comprobación al intervalo que dice su archivo de stack. Lo que se elige aquí vale en esta máquina para todos los stacks.</translation>
    </message>
</context>
<context>
    <name>conche::gui::CoverageForm</name>
    <message>
        <source>&amp;Measurement</source>
        <translation>&amp;Medición</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Leer de nue&amp;vo</translation>
    </message>
    <message>
        <source>Each square is an hour of the day in a month: the darker, the more of its days have a record. A hollow one has none.</source>
        <translation>Cada cuadro es una hora del día en un mes: cuanto más oscuro, más días de ese mes tienen un registro. Uno hueco no tiene ninguno.</translation>
    </message>
    <message>
        <source>Months and hours of the day that have records</source>
        <translation>Meses y horas del día que tienen registros</translation>
    </message>
</context>
<context>
    <name>conche::gui::CoverageView</name>
    <message>
        <source>&amp;Ask InfluxDB</source>
        <translation>&amp;Consultar InfluxDB</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Probar otra vez</translation>
    </message>
    <message>
        <source>How far that is stands at the window&apos;s foot.</source>
        <translation>Al pie de la ventana se ve cuánto lleva.</translation>
    </message>
    <message>
        <source>InfluxDB is being asked which hours have records</source>
        <translation>Se está consultando a InfluxDB qué horas tienen registros</translation>
    </message>
    <message>
        <source>It shows by months and hours of the day what models that learn from a measurement have seen.</source>
        <translation>Muestra por meses y horas del día lo que han visto los modelos que aprenden de una medición.</translation>
    </message>
    <message>
        <source>No calendar was made yet</source>
        <translation>Aún no se ha hecho ningún calendario</translation>
    </message>
    <message>
        <source>Not all that is there could be read: %1</source>
        <extracomment>%1 is why the training data of some measurements cannot be shown, or not as it is now</extracomment>
        <translation>No se pudo leer todo lo que hay: %1</translation>
    </message>
    <message>
        <source>The calendar cannot be made</source>
        <translation>No se puede hacer el calendario</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Datos de entrenamiento</translation>
    </message>
</context>
<context>
    <name>conche::gui::CredentialDialog</name>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secreto</translation>
    </message>
    <message>
        <source>Being stored…</source>
        <translation>Se está guardando…</translation>
    </message>
    <message>
        <source>Enter a credential</source>
        <translation>Introducir una credencial</translation>
    </message>
    <message>
        <source>S&amp;how what is typed</source>
        <translation>&amp;Mostrar lo que se teclea</translation>
    </message>
    <message>
        <source>The password or token for %1, kept as %2.</source>
        <extracomment>%1 is who uses the credential, %2 the credential such as keychain:stack/influxdb</extracomment>
        <translation>La contraseña o el token para %1, guardado como %2.</translation>
    </message>
</context>
<context>
    <name>conche::gui::CredentialTrial</name>
    <message>
        <source>%1 accepted it</source>
        <extracomment>%1 is a system such as MLflow</extracomment>
        <translation>%1 la aceptó</translation>
    </message>
    <message>
        <source>%1 answers, but it answers without it, too: it does not ask for it</source>
        <translation>%1 responde, pero también responde sin ella: no la pide</translation>
    </message>
    <message>
        <source>%1 answers; whether it looked at the credential is not known</source>
        <extracomment>%1 is a system such as MLflow</extracomment>
        <translation>%1 responde; no se sabe si miró la credencial</translation>
    </message>
    <message>
        <source>look at what the stack file asks for under Trust</source>
        <translation>mira lo que pide el archivo de stack en «Confianza»</translation>
    </message>
    <message>
        <source>the stack file has errors; the Overview shows them</source>
        <translation>el archivo de stack tiene errores; el Resumen los muestra</translation>
    </message>
</context>
<context>
    <name>conche::gui::CredentialsSection</name>
    <message>
        <source>&amp;Enter…</source>
        <translation>&amp;Introducir…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Olvidar…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Mirar otra vez</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>A stack file names passwords and tokens and never holds them. What is entered here goes into the place that the name says, and is never shown again.</source>
        <translation>Un archivo de stack nombra contraseñas y tokens y nunca los contiene. Lo que se introduce aquí va al lugar que dice el nombre, y nunca se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>A test was sent through %1</source>
        <extracomment>%1 is the name of an alert channel</extracomment>
        <translation>Se envió una prueba por %1</translation>
    </message>
    <message>
        <source>Being tried…</source>
        <translation>Se está probando…</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Credentials that the stack names</source>
        <translation>Credenciales que nombra el stack</translation>
    </message>
    <message>
        <source>Forget %1 of %2?</source>
        <extracomment>%1 is a credential such as keychain:stack/influxdb, %2 the title of its stack</extracomment>
        <translation>¿Olvidar %1 de %2?</translation>
    </message>
    <message>
        <source>Forget a credential</source>
        <translation>Olvidar una credencial</translation>
    </message>
    <message>
        <source>It is read from the environment variable %1. Set that where Conche is started; it cannot be entered here.</source>
        <extracomment>%1 is the name of an environment variable</extracomment>
        <translation>Se lee de la variable de entorno %1. Defínela donde se inicia Conche; aquí no se puede introducir.</translation>
    </message>
    <message>
        <source>It is read from the file %1, which only you may read. Entering it writes that file.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Se lee del archivo %1, que solo tú puedes leer. Introducirla escribe ese archivo.</translation>
    </message>
    <message>
        <source>It is removed for good and cannot be brought back. What needs it stops: %1. Checks that ask with it become unknown.</source>
        <extracomment>%1 is who uses a credential, such as &quot;InfluxDB, alerts through ops&quot;</extracomment>
        <translation>Se elimina del todo y no se puede recuperar. Lo que la necesita se detiene: %1. Las comprobaciones que preguntan con ella pasan a ser desconocidas.</translation>
    </message>
    <message>
        <source>Stored and read back; not tested yet</source>
        <translation>Guardada y leída de nuevo; aún sin probar</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, then look again.</source>
        <translation>El llavero está bloqueado. Desbloquéalo y mira otra vez.</translation>
    </message>
    <message>
        <source>The keyring is locked: checks that need a credential from it are unknown until it is unlocked. Logging in to the desktop usually does that.</source>
        <translation>El llavero está bloqueado: las comprobaciones que necesitan una credencial suya son desconocidas hasta que se desbloquee. Iniciar sesión en el escritorio suele hacerlo.</translation>
    </message>
    <message>
        <source>The stack file names no credential. It names one by credential = &quot;keychain:NAME&quot;.</source>
        <translation>El archivo de stack no nombra ninguna credencial. Se nombra una con credential = &quot;keychain:NOMBRE&quot;.</translation>
    </message>
    <message>
        <source>There is no keyring in this session. Name the credential as env:NAME or file:PATH in the stack file.</source>
        <translation>No hay llavero en esta sesión. Nombra la credencial como env:NOMBRE o file:RUTA en el archivo de stack.</translation>
    </message>
    <message>
        <source>This session has no keyring: what is named keychain:NAME can neither be stored nor read. GNOME Keyring, KeePassXC and KWallet provide one; file:PATH does without.</source>
        <translation>Esta sesión no tiene llavero: lo que se nombra keychain:NOMBRE no se puede guardar ni leer. GNOME Keyring, KeePassXC y KWallet ofrecen uno; con file:RUTA no hace falta.</translation>
    </message>
</context>
<context>
    <name>conche::gui::Desk</name>
    <message>
        <source>Conche</source>
        <translation>Conche</translation>
    </message>
    <message>
        <source>seen in a notification</source>
        <extracomment>The reason of an acknowledgement</extracomment>
        <translation>visto en una notificación</translation>
    </message>
    <message>
        <source>snoozed from the tray</source>
        <extracomment>The reason of a mute</extracomment>
        <translation>pospuesto desde la bandeja</translation>
    </message>
</context>
<context>
    <name>conche::gui::DiagnosticsDialog</name>
    <message>
        <source>Nothing is wrong with the stack file any more.</source>
        <translation>Ya no hay nada mal en el archivo de stack.</translation>
    </message>
    <message>
        <source>What is wrong with the stack file</source>
        <translation>Qué está mal en el archivo de stack</translation>
    </message>
</context>
<context>
    <name>conche::gui::EvidencePane</name>
    <message>
        <source>%1 requests</source>
        <extracomment>%1 is a count, 2 at least</extracomment>
        <translation>%1 peticiones</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <extracomment>%1 is the rule that a verdict follows from</extracomment>
        <translation>Regla: %1</translation>
    </message>
    <message>
        <source>Select a check to see why it is as it is.</source>
        <translation>Elige una comprobación para ver por qué está como está.</translation>
    </message>
</context>
<context>
    <name>conche::gui::Header</name>
    <message>
        <source>%1, every %2</source>
        <extracomment>%1 says when it was checked last, %2 is a span of time</extracomment>
        <translation>%1, cada %2</translation>
    </message>
    <message>
        <source>%1, only when asked</source>
        <extracomment>%1 says when it was checked last</extracomment>
        <translation>%1, solo cuando se pide</translation>
    </message>
    <message>
        <source>No stack</source>
        <translation>Sin stack</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>checked %1 ago</source>
        <translation>comprobado hace %1</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>comprobado ahora mismo</translation>
    </message>
    <message>
        <source>checking now</source>
        <translation>comprobando ahora</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>the last check is dated %1 ahead: the clock was set back</source>
        <extracomment>The newest check is dated later than now. %1 is a span of time</extracomment>
        <translation>la última comprobación lleva una fecha %1 por delante: el reloj se atrasó</translation>
    </message>
</context>
<context>
    <name>conche::gui::HeatLegend</name>
    <message>
        <source>signed off with evidence %1</source>
        <extracomment>Periods of a checklist; %1 is how many</extracomment>
        <translation>firmadas con evidencia %1</translation>
    </message>
</context>
<context>
    <name>conche::gui::HeatPanel</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share</extracomment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) on time</source>
        <extracomment>%1 is how many of %n days</extracomment>
        <translation>
            <numerusform>%1 de %n día a tiempo</numerusform>
            <numerusform>%1 de %n días a tiempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n month(s) on time</source>
        <extracomment>%1 is how many of %n months</extracomment>
        <translation>
            <numerusform>%1 de %n mes a tiempo</numerusform>
            <numerusform>%1 de %n meses a tiempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n week(s) on time</source>
        <extracomment>%1 is how many of %n weeks</extracomment>
        <translation>
            <numerusform>%1 de %n semana a tiempo</numerusform>
            <numerusform>%1 de %n semanas a tiempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Último día</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n month(s)</source>
        <translation>
            <numerusform>Último mes</numerusform>
            <numerusform>Últimos %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n run(s)</source>
        <translation>
            <numerusform>Última pasada</numerusform>
            <numerusform>Últimas %n pasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n week(s)</source>
        <translation>
            <numerusform>Última semana</numerusform>
            <numerusform>Últimas %n semanas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conche::gui::HeatStrip</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Above a period of a checklist: its name and what became of it, such as &quot;W33, missed&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Past periods</source>
        <translation>Períodos pasados</translation>
    </message>
    <message>
        <source>late %1</source>
        <extracomment>Periods of a checklist; %1 is how many</extracomment>
        <translation>tarde %1</translation>
    </message>
    <message>
        <source>missed %1</source>
        <extracomment>Periods of a checklist; %1 is how many</extracomment>
        <translation>sin hacer %1</translation>
    </message>
    <message>
        <source>not in use %1</source>
        <extracomment>Periods of a checklist; %1 is how many</extracomment>
        <translation>sin uso %1</translation>
    </message>
    <message>
        <source>on time %1</source>
        <extracomment>Periods of a checklist; %1 is how many</extracomment>
        <translation>a tiempo %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <extracomment>Periods of a checklist; %1 is how many</extracomment>
        <translation>abiertas %1</translation>
    </message>
    <message>
        <source>open, overdue %1</source>
        <extracomment>Periods of a checklist; %1 is how many</extracomment>
        <translation>abiertas, atrasadas %1</translation>
    </message>
</context>
<context>
    <name>conche::gui::HelpPage</name>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>About Conche</source>
        <translation>Acerca de Conche</translation>
    </message>
    <message>
        <source>An operations console for people who run a machine-learning stack of their own.</source>
        <translation>Una consola de operaciones para quienes llevan un stack de aprendizaje automático propio.</translation>
    </message>
    <message>
        <source>Conche is built with Qt, libcurl, SQLite, QtKeychain, toml++, yaml-cpp, CLI11 and tl::expected, with thanks to all who wrote them.</source>
        <translation>Conche está hecho con Qt, libcurl, SQLite, QtKeychain, toml++, yaml-cpp, CLI11 y tl::expected, con agradecimiento a quienes los escribieron.</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Contenido de la ayuda</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <extracomment>The licence of the program</extracomment>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Make a support file</source>
        <translation>Crear un archivo de soporte</translation>
    </message>
    <message>
        <source>S&amp;upport file…</source>
        <translation>Archivo de &amp;soporte…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Ajustes: %1</translation>
    </message>
    <message>
        <source>Stack files: %1</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Archivos de stack: %1</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Almacén: %1</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>Texto de la ayuda</translation>
    </message>
    <message>
        <source>This stack</source>
        <translation>Este stack</translation>
    </message>
</context>
<context>
    <name>conche::gui::HistoryStrip</name>
    <message>
        <source>All</source>
        <extracomment>At the left of a strip that shows all that there is of a metric</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Left and Right move what the plots show, plus and minus zoom.</source>
        <translation>Izquierda y Derecha mueven lo que muestran los gráficos, más y menos amplían y reducen.</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Todo el historial</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>referencia</translation>
    </message>
    <message numerus="yes">
        <source>baseline, %n week(s)</source>
        <translation>
            <numerusform>referencia, %n semana</numerusform>
            <numerusform>referencia, %n semanas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conche::gui::HistoryView</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
</context>
<context>
    <name>conche::gui::ImportAnswersStep</name>
    <message>
        <source>%1 No secret is stored: the stack file will name a variable, which must be set where Conche starts. What is entered here is used for the test and then forgotten.</source>
        <extracomment>%1 is a sentence about the keyring</extracomment>
        <translation>%1 No se guarda ningún secreto: el archivo de stack nombrará una variable, que debe estar definida donde se inicia Conche. Lo que se introduce aquí se usa para la prueba y luego se olvida.</translation>
    </message>
    <message>
        <source>%1 is there already and is left as it is. The name %2 is free.</source>
        <extracomment>%1 is a path, %2 a name</extracomment>
        <translation>%1 ya existe y se deja como está. El nombre %2 está libre.</translation>
    </message>
    <message>
        <source>&amp;Artifacts of MLflow</source>
        <translation>&amp;Artefactos de MLflow</translation>
    </message>
    <message>
        <source>&amp;I agree to this, for this very stack file</source>
        <translation>&amp;Doy mi consentimiento a esto, para este mismo archivo de stack</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; write one such as http://localhost:5000, without user and password.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«%1» no es una dirección; escribe una como http://localhost:5000, sin usuario ni contraseña.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone; write one such as Europe/Madrid.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«%1» no es una zona horaria; escribe una como Europe/Madrid.</translation>
    </message>
    <message>
        <source>A stack&apos;s name takes letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot;, 64 at most.</source>
        <translation>El nombre de un stack admite letras, cifras, &quot;-&quot;, &quot;_&quot; y &quot;.&quot;, 64 como máximo.</translation>
    </message>
    <message>
        <source>A&amp;ddress of the API service</source>
        <translation>D&amp;irección del servicio API</translation>
    </message>
    <message>
        <source>Add&amp;ress of MLflow</source>
        <translation>Dirección de MLflo&amp;w</translation>
    </message>
    <message>
        <source>Address of Inf&amp;luxDB</source>
        <translation>Dirección de Inf&amp;luxDB</translation>
    </message>
    <message>
        <source>Br&amp;owse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Choose the folder of MLflow&apos;s artifacts</source>
        <translation>Elegir la carpeta de los artefactos de MLflow</translation>
    </message>
    <message>
        <source>InfluxDB &amp;token</source>
        <translation>&amp;Token de InfluxDB</translation>
    </message>
    <message>
        <source>InfluxDB b&amp;ucket</source>
        <translation>&amp;Bucket de InfluxDB</translation>
    </message>
    <message>
        <source>InfluxDB or&amp;ganisation</source>
        <translation>Or&amp;ganización de InfluxDB</translation>
    </message>
    <message>
        <source>MLflow &amp;password</source>
        <translation>&amp;Contraseña de MLflow</translation>
    </message>
    <message>
        <source>MLflow takes user and password together: enter both, or neither.</source>
        <translation>MLflow toma juntos usuario y contraseña: introduce los dos, o ninguno.</translation>
    </message>
    <message>
        <source>MLflow u&amp;ser</source>
        <translation>&amp;Usuario de MLflow</translation>
    </message>
    <message>
        <source>Na&amp;me of the stack</source>
        <translation>&amp;Nombre del stack</translation>
    </message>
    <message>
        <source>Secrets never stand in the stack file. What you leave empty can be added later.</source>
        <translation>Los secretos nunca figuran en el archivo de stack. Lo que dejes vacío se puede añadir después.</translation>
    </message>
    <message>
        <source>The folder of the artifacts must be a whole path, such as /srv/mlflow/artifacts.</source>
        <translation>La carpeta de los artefactos debe ser una ruta completa, como /srv/mlflow/artifacts.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>The secrets that it holds are taken over; they never stand in the stack file.</source>
        <translation>Los secretos que contiene se toman; nunca figuran en el archivo de stack.</translation>
    </message>
    <message>
        <source>The stack file will make Conche do this:</source>
        <translation>El archivo de stack hará que Conche haga esto:</translation>
    </message>
    <message>
        <source>There is no keyring here.</source>
        <translation>Aquí no hay llavero.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>What it does not say</source>
        <translation>Lo que no dice</translation>
    </message>
    <message>
        <source>What the compose file does not say</source>
        <translation>Lo que no dice el archivo de Compose</translation>
    </message>
    <message>
        <source>Without it, what needs it is not asked. You can agree later in the settings.</source>
        <translation>Sin él, lo que lo necesita no se consulta. Puedes dar tu consentimiento después, en los ajustes.</translation>
    </message>
    <message>
        <source>a folder of this machine; leave it empty to measure none</source>
        <translation>una carpeta de esta máquina; déjalo vacío para no medir ninguna</translation>
    </message>
    <message>
        <source>only where MLflow asks for one</source>
        <translation>solo si MLflow pide uno</translation>
    </message>
    <message>
        <source>such as http://localhost:8000; leave it empty not to ask it</source>
        <translation>por ejemplo http://localhost:8000; déjalo vacío para no consultarlo</translation>
    </message>
</context>
<context>
    <name>conche::gui::ImportDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>At&amp;rás</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Save the stack</source>
        <translation>&amp;Guardar el stack</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>1  Compose file</source>
        <translation>1  Archivo de Compose</translation>
    </message>
    <message>
        <source>2  What it does not say</source>
        <translation>2  Lo que no dice</translation>
    </message>
    <message>
        <source>3  Test</source>
        <translation>3  Prueba</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel leaves nothing behind.</source>
        <translation>Cancelar no deja nada atrás.</translation>
    </message>
    <message>
        <source>Import a compose file</source>
        <translation>Importar un archivo de Compose</translation>
    </message>
    <message>
        <source>No stack file is written. The keyring holds %1; the settings can forget it.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>No se escribe ningún archivo de stack. El llavero contiene %1; los ajustes pueden olvidarlo.</translation>
    </message>
    <message>
        <source>The stack is saved.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>El stack está guardado.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>you did not agree to it in the step before</source>
        <translation>no diste tu consentimiento en el paso anterior</translation>
    </message>
</context>
<context>
    <name>conche::gui::ImportFileStep</name>
    <message>
        <source>%1 cannot be read as a compose file: mend what is said below, or choose another one.</source>
        <extracomment>%1 is a list of paths</extracomment>
        <translation>%1 no se puede leer como archivo de Compose: corrige lo que se dice abajo, o elige otro.</translation>
    </message>
    <message>
        <source>%1 describes nothing that Conche can ask. Choose another file.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 no describe nada que Conche pueda consultar. Elige otro archivo.</translation>
    </message>
    <message>
        <source>%1 of %2 systems can be asked.</source>
        <extracomment>%1 and %2 are counts: 3 of 4</extracomment>
        <translation>Se pueden consultar %1 de %2 sistemas.</translation>
    </message>
    <message>
        <source>&amp;Compose file, or its folder</source>
        <translation>Archivo de &amp;Compose, o su carpeta</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Choose a compose file</source>
        <translation>Elegir un archivo de Compose</translation>
    </message>
    <message>
        <source>Compose file</source>
        <translation>Archivo de Compose</translation>
    </message>
    <message>
        <source>Compose file, or its folder</source>
        <translation>Archivo de Compose, o su carpeta</translation>
    </message>
    <message>
        <source>Compose files (*.yml *.yaml);;All files (*)</source>
        <translation>Archivos de Compose (*.yml *.yaml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Conche reads it with the override and the .env beside it. Nothing is started, and no file is changed.</source>
        <translation>Conche lo lee con el archivo de prioridad y el .env que tiene al lado. No se inicia nada ni se cambia ningún archivo.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Se está leyendo…</translation>
    </message>
    <message>
        <source>Systems in the compose file</source>
        <translation>Sistemas del archivo de Compose</translation>
    </message>
    <message>
        <source>What is wrong with the compose file</source>
        <translation>Qué está mal en el archivo de Compose</translation>
    </message>
    <message>
        <source>Which compose file?</source>
        <translation>¿Qué archivo de Compose?</translation>
    </message>
    <message>
        <source>docker-compose.yml</source>
        <translation>docker-compose.yml</translation>
    </message>
</context>
<context>
    <name>conche::gui::ImportTestStep</name>
    <message>
        <source>%1 of %2 checks are ok.</source>
        <extracomment>%1 and %2 are counts: 11 of 13</extracomment>
        <translation>%1 de %2 comprobaciones están correctas.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) did not run whole. %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>
            <numerusform>%n comprobación no se hizo entera. %1</numerusform>
            <numerusform>%n comprobaciones no se hicieron enteras. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n check(s)…</source>
        <translation>
            <numerusform>Se hace %n comprobación…</numerusform>
            <numerusform>Se hacen %n comprobaciones…</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks and what they found</source>
        <translation>Comprobaciones y lo que encontraron</translation>
    </message>
    <message>
        <source>Nothing is stored or written yet. Go back to correct an answer, or save the stack as it is.</source>
        <translation>Aún no se ha guardado ni escrito nada. Vuelve atrás para corregir una respuesta, o guarda el stack como está.</translation>
    </message>
    <message>
        <source>Nothing of this is remembered.</source>
        <translation>Nada de esto se recuerda.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <translation>Probar &amp;otra vez</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <extracomment>%1 is what to do</extracomment>
        <translation>Qué hacer: %1</translation>
    </message>
</context>
<context>
    <name>conche::gui::ItemPane</name>
    <message>
        <source>&amp;Copy command</source>
        <translation>&amp;Copiar la orden</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Reabrir</translation>
    </message>
    <message>
        <source>&amp;Tick again</source>
        <translation>Marcar o&amp;tra vez</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note in the &amp;journal…</source>
        <translation>Anotar en el &amp;diario…</translation>
    </message>
    <message>
        <source>Note, kept with the tick</source>
        <translation>Nota, se guarda con la marca</translation>
    </message>
    <message>
        <source>Note; Enter keeps it</source>
        <translation>Nota; Intro la guarda</translation>
    </message>
    <message>
        <source>Nothing was found: %1</source>
        <translation>No se encontró nada: %1</translation>
    </message>
    <message>
        <source>Open &amp;link</source>
        <translation>A&amp;brir el enlace</translation>
    </message>
    <message>
        <source>To be followed up as an incident.</source>
        <translation>Hay que seguirlo como incidente.</translation>
    </message>
</context>
<context>
    <name>conche::gui::ItemReason</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
</context>
<context>
    <name>conche::gui::KeysDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Filtrar los atajos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Atajos y lo que hacen</translation>
    </message>
</context>
<context>
    <name>conche::gui::LimitsDialog</name>
    <message>
        <source>A limit is a number, such as 0.85.</source>
        <translation>Un límite es un número, por ejemplo 0.85.</translation>
    </message>
    <message>
        <source>Above, the critical limit must not be below the warning.</source>
        <translation>Por encima, el límite crítico no debe ser menor que el de aviso.</translation>
    </message>
    <message>
        <source>Below, the critical limit must not be above the warning.</source>
        <translation>Por debajo, el límite crítico no debe ser mayor que el de aviso.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Limits of %1</source>
        <extracomment>%1 is the name of a metric</extracomment>
        <translation>Límites de %1</translation>
    </message>
    <message>
        <source>On how much it grows in %1. Try others and see what they would have done.</source>
        <translation>Sobre cuánto crece en %1. Prueba otros y mira qué habrían hecho.</translation>
    </message>
    <message>
        <source>There is no history yet to try them on.</source>
        <translation>Aún no hay historial con el que probarlos.</translation>
    </message>
    <message>
        <source>This stack file is built into Conche. Copy it to %1 and change the copy.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Este archivo de stack está integrado en Conche. Cópialo a %1 y cambia la copia.</translation>
    </message>
    <message>
        <source>Try others and see what they would have done.</source>
        <translation>Prueba otros y mira qué habrían hecho.</translation>
    </message>
    <message>
        <source>Write this into %1, %2. It counts as soon as the file is saved.</source>
        <extracomment>%1 is a path, %2 says where in that file</extracomment>
        <translation>Escribe esto en %1, %2. Cuenta en cuanto se guarda el archivo.</translation>
    </message>
    <message>
        <source>in the [[metric]] with the id &quot;%1&quot;</source>
        <extracomment>Where in a stack file; %1 is the id of a metric</extracomment>
        <translation>en la [[metric]] con el id «%1»</translation>
    </message>
</context>
<context>
    <name>conche::gui::LimitsForm</name>
    <message>
        <source>&amp;Copy lines</source>
        <translation>&amp;Copiar las líneas</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>&amp;Abrir el archivo</translation>
    </message>
    <message>
        <source>&amp;Warning</source>
        <translation>A&amp;viso</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Por encima</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Por debajo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>C&amp;ritical</source>
        <translation>C&amp;rítico</translation>
    </message>
    <message>
        <source>Critical above</source>
        <translation>Crítico por encima de</translation>
    </message>
    <message>
        <source>Critical below</source>
        <translation>Crítico por debajo de</translation>
    </message>
    <message>
        <source>How often these limits would have fired</source>
        <translation>Cuántas veces habrían saltado estos límites</translation>
    </message>
    <message>
        <source>Lines for the stack file</source>
        <translation>Líneas para el archivo de stack</translation>
    </message>
    <message>
        <source>Warning above</source>
        <translation>Aviso por encima de</translation>
    </message>
    <message>
        <source>Warning below</source>
        <translation>Aviso por debajo de</translation>
    </message>
</context>
<context>
    <name>conche::gui::ListHistory</name>
    <message>
        <source>Items, notes, evidence, people</source>
        <translation>Puntos, notas, pruebas, personas</translation>
    </message>
    <message>
        <source>Nothing was done with this list yet. Each run appears here with what became of it.</source>
        <translation>Aún no se ha hecho nada con esta lista. Cada pasada aparece aquí con su resultado.</translation>
    </message>
    <message>
        <source>Past periods</source>
        <translation>Períodos pasados</translation>
    </message>
    <message>
        <source>Sear&amp;ch</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
</context>
<context>
    <name>conche::gui::ListImport</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Documento</translation>
    </message>
    <message>
        <source>&amp;File name</source>
        <translation>Nombre de &amp;archivo</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>&amp;Vence</translation>
    </message>
    <message>
        <source>Import checklists</source>
        <translation>Importar listas de comprobación</translation>
    </message>
    <message>
        <source>Lists of the document</source>
        <translation>Listas del documento</translation>
    </message>
    <message>
        <source>The file that will be written</source>
        <translation>El archivo que se escribirá</translation>
    </message>
</context>
<context>
    <name>conche::gui::ListImportDialog</name>
    <message numerus="yes">
        <source>%n line(s) of this document are not taken. The first: %1</source>
        <extracomment>%n is a count of lines, %1 is what is said about the first of them</extracomment>
        <translation>
            <numerusform>%n línea de este documento no se toma: %1</numerusform>
            <numerusform>%n líneas de este documento no se toman. La primera: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>What a button does</extracomment>
        <translation>&amp;Importar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n list(s)</source>
        <translation>
            <numerusform>&amp;Importar %n lista</numerusform>
            <numerusform>&amp;Importar %n listas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Elegir un documento</translation>
    </message>
    <message>
        <source>Choose the lists to take; they are written to %1.</source>
        <translation>Elige las listas que quieras tomar; se escriben en %1.</translation>
    </message>
    <message>
        <source>Markdown documents (*.md *.markdown);;All files (*)</source>
        <translation>Documentos Markdown (*.md *.markdown);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open any Markdown document; each of its lists can become a checklist.</source>
        <translation>Abre cualquier documento Markdown; cada una de sus listas puede convertirse en una lista de comprobación.</translation>
    </message>
    <message>
        <source>The document is being read…</source>
        <translation>Se está leyendo el documento…</translation>
    </message>
    <message>
        <source>There is no list in this document. Task lists are lines such as &quot;- [ ] Check disk space&quot;.</source>
        <translation>No hay ninguna lista en este documento. Las listas de tareas son líneas como &quot;- [ ] Revisar el espacio en disco&quot;.</translation>
    </message>
    <message>
        <source>for each deployment</source>
        <translation>por cada despliegue</translation>
    </message>
    <message>
        <source>for each person</source>
        <translation>por cada persona</translation>
    </message>
</context>
<context>
    <name>conche::gui::MainWindow</name>
    <message>
        <source>%1 (not watched until it is opened)</source>
        <extracomment>A stack in a menu. %1 is its name</extracomment>
        <translation>%1 (no se vigila hasta que se abra)</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) warning or critical</source>
        <extracomment>What a number beside a page&apos;s name counts</extracomment>
        <translation>
            <numerusform>%n comprobación en aviso o crítica</numerusform>
            <numerusform>%n comprobaciones en aviso o críticas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s) due or overdue</source>
        <extracomment>What a number beside a page&apos;s name counts</extracomment>
        <translation>
            <numerusform>%n lista de comprobación vencida o atrasada</numerusform>
            <numerusform>%n listas de comprobación vencidas o atrasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) warning or critical</source>
        <extracomment>What a number beside a page&apos;s name counts</extracomment>
        <translation>
            <numerusform>%n métrica en aviso o crítica</numerusform>
            <numerusform>%n métricas en aviso o críticas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Conche</source>
        <translation>Conche</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>Shows a page. %1 is its name</extracomment>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Import compose file…</source>
        <translation>Importar un archivo de Compose…</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Lista de atajos de teclado</translation>
    </message>
    <message>
        <source>Open stack file</source>
        <translation>Abrir un archivo de stack</translation>
    </message>
    <message>
        <source>Open stack file…</source>
        <translation>Abrir un archivo de stack…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Practice &amp;scenario</source>
        <translation>&amp;Escenario de práctica</translation>
    </message>
    <message>
        <source>Practice on a simulated stack</source>
        <translation>Practicar con un stack simulado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Read the stack file again</source>
        <translation>Leer de nuevo el archivo de stack</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Buscar o ejecutar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>Stack files (*.toml)</source>
        <translation>Archivos de stack (*.toml)</translation>
    </message>
    <message>
        <source>Stop watching this stack</source>
        <translation>Dejar de vigilar este stack</translation>
    </message>
    <message>
        <source>Support file…</source>
        <translation>Archivo de soporte…</translation>
    </message>
    <message>
        <source>This desktop has no tray to close to. Conche stays open; when it quits, it checks no longer.</source>
        <translation>Este escritorio no tiene bandeja a la que cerrar. Conche se queda abierto; cuando sale, ya no comprueba.</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
</context>
<context>
    <name>conche::gui::MetricTrial</name>
    <message>
        <source>%1, the newest is %2.</source>
        <extracomment>%1 is how many values there are, %2 the newest of them</extracomment>
        <translation>%1, el más reciente es %2.</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n value(s)</source>
        <extracomment>A number of values of a metric</extracomment>
        <translation>
            <numerusform>Funciona: %n valor</numerusform>
            <numerusform>Funciona: %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Its source answers and has no values yet.</source>
        <translation>Su origen responde y aún no tiene valores.</translation>
    </message>
</context>
<context>
    <name>conche::gui::MetricView</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>A period; %1 and %2 are instants, the second one or both with their zones</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>&amp;Collect now</source>
        <translation>&amp;Recopilar ahora</translation>
    </message>
    <message>
        <source>A long history takes a while. How far it is stands at the window&apos;s foot; cancelled, it goes on next time.</source>
        <translation>Un historial largo tarda un rato. Al pie de la ventana se ve cuánto lleva; si se cancela, sigue la próxima vez.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Its source answers and has none. Values appear here as soon as it has some.</source>
        <translation>Su origen responde y no tiene ninguno. Los valores aparecen aquí en cuanto tenga alguno.</translation>
    </message>
    <message>
        <source>Nothing could be collected</source>
        <translation>No se pudo recopilar nada</translation>
    </message>
    <message>
        <source>Nothing was collected yet</source>
        <translation>Aún no se ha recopilado nada</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The first values are being taken in</source>
        <translation>Se están recopilando los primeros valores</translation>
    </message>
    <message>
        <source>The history of this metric appears here, with its limits and what is concluded from it.</source>
        <translation>El historial de esta métrica aparece aquí, con sus límites y lo que se concluye de él.</translation>
    </message>
    <message>
        <source>There are no values</source>
        <translation>No hay valores</translation>
    </message>
    <message>
        <source>newest %1 at %2</source>
        <extracomment>The newest value of a metric and when that was</extracomment>
        <translation>el más reciente: %1, %2</translation>
    </message>
</context>
<context>
    <name>conche::gui::MetricViewForm</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>More for this metric</source>
        <translation>Más para esta métrica</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The period that is shown</source>
        <translation>El período que se muestra</translation>
    </message>
    <message>
        <source>Values of the metric</source>
        <translation>Valores de la métrica</translation>
    </message>
</context>
<context>
    <name>conche::gui::NavButton</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A number and a verdict
----------
A page&apos;s name and what wants attention there, as a screen reader tells it</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>conche::gui::NewRun</name>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Version label</source>
        <translation>Etiqueta de &amp;versión</translation>
    </message>
    <message>
        <source>Begin a run of a list without dates</source>
        <translation>Empezar una pasada de una lista sin fechas</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nueva pasada</translation>
    </message>
</context>
<context>
    <name>conche::gui::NewRunDialog</name>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>&amp;Version label</source>
        <translation>Etiqueta de &amp;versión</translation>
    </message>
    <message>
        <source>A run for %1 is open already; it will be shown.</source>
        <extracomment>%1 is a version label or a person</extracomment>
        <translation>Ya hay una pasada abierta para %1; se mostrará.</translation>
    </message>
    <message>
        <source>Each deployment has a run of its own; the label names it for ever.</source>
        <translation>Cada despliegue tiene su propia pasada; la etiqueta le da nombre para siempre.</translation>
    </message>
    <message>
        <source>Each person has a run of their own, open for as long as it takes.</source>
        <translation>Cada persona tiene su propia pasada, abierta el tiempo que haga falta.</translation>
    </message>
    <message>
        <source>What is deployed, such as v2.4.1</source>
        <translation>Lo que se despliega, por ejemplo v2.4.1</translation>
    </message>
    <message>
        <source>Who learns it</source>
        <translation>Quién lo aprende</translation>
    </message>
</context>
<context>
    <name>conche::gui::NoteDialog</name>
    <message>
        <source>That time is still to come. Choose one that is over.</source>
        <translation>Esa hora aún no ha llegado. Elige una que ya haya pasado.</translation>
    </message>
    <message>
        <source>The note was not written: %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>No se escribió la nota: %1</translation>
    </message>
</context>
<context>
    <name>conche::gui::NoteForm</name>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>The note stands in the journal and, as a mark, below each chart.</source>
        <translation>La nota queda en el diario y, como marca, debajo de cada gráfico.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
</context>
<context>
    <name>conche::gui::NoticeBar</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A verdict and the sentence that explains it, as a screen reader tells them</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>conche::gui::Notifications</name>
    <message>
        <source>Acknowledge</source>
        <extracomment>A button of a notification: no more alerts about this until it is over</extracomment>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A button of a notification: shows the window at what it is about</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <extracomment>A button of a notification about a checklist</extracomment>
        <translation>Recordarme mañana</translation>
    </message>
</context>
<context>
    <name>conche::gui::OneByOne</name>
    <message>
        <source>&amp;Back</source>
        <translation>Atrá&amp;s</translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <extracomment>Which item of a checklist is shown: %1 and %2 are numbers, %3 is the part of the list</extracomment>
        <translation>Punto %1 de %2</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Si&amp;guiente</translation>
    </message>
</context>
<context>
    <name>conche::gui::Overview</name>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Comprobar ahora</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Checklists that are due</source>
        <translation>Listas de comprobación pendientes</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Part of a name, a finding or a verdict</source>
        <translation>Parte de un nombre, un resultado o un veredicto</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Señales de aviso</translation>
    </message>
    <message>
        <source>What failed first, and how many checks ran</source>
        <translation>Qué falló primero, y cuántas comprobaciones se hicieron</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Lo más importante</translation>
    </message>
</context>
<context>
    <name>conche::gui::OverviewEvidence</name>
    <message>
        <source>Acknowledge, mute, or want alerts again</source>
        <translation>Reconocer, silenciar, o querer de nuevo las alertas</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as Markdown or JSON</source>
        <translation>Copiar como Markdown o JSON</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Show it over time</source>
        <translation>Mostrarlo a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>conche::gui::OverviewPage</name>
    <message numerus="yes">
        <source>%1 (%n more)</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>
            <numerusform>%1 (%n más)</numerusform>
            <numerusform>%1 (%n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Acknowledge…</source>
        <translation>&amp;Reconocer…</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar la dirección</translation>
    </message>
    <message>
        <source>&amp;Copy command</source>
        <translation>&amp;Copiar la orden</translation>
    </message>
    <message>
        <source>&amp;Mute until…</source>
        <translation>&amp;Silenciar hasta…</translation>
    </message>
    <message>
        <source>&amp;Want alerts again</source>
        <translation>&amp;Querer de nuevo las alertas</translation>
    </message>
    <message>
        <source>Add a [[check]] to %1: it appears here at once.</source>
        <translation>Añade una [[check]] a %1: aparece aquí enseguida.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Alerts about %1 are still quiet: %2</source>
        <extracomment>%1 is the title of a check, %2 the reason</extracomment>
        <translation>Las alertas sobre %1 siguen en silencio: %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Checks asked: %1. What they find appears here.</source>
        <extracomment>%1 is a count of checks</extracomment>
        <translation>Comprobaciones hechas: %1. Lo que encuentren aparece aquí.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;all checks as Markdown</source>
        <translation>Copiar &amp;todas las comprobaciones como Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;command</source>
        <translation>Copiar como &amp;orden</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Copiar como &amp;curl</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Each check appears here with what was found, since when, and why that can be believed.</source>
        <translation>Cada comprobación aparece aquí con lo que se encontró, desde cuándo, y por qué es de fiar.</translation>
    </message>
    <message>
        <source>Filter the checks</source>
        <translation>Filtrar las comprobaciones</translation>
    </message>
    <message>
        <source>Go to the evidence of the selected row</source>
        <translation>Ir a la evidencia de la fila seleccionada</translation>
    </message>
    <message>
        <source>Its checks appear here once it can.</source>
        <translation>Sus comprobaciones aparecen aquí en cuanto se pueda.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>No check has run yet</source>
        <translation>Aún no se ha hecho ninguna comprobación</translation>
    </message>
    <message>
        <source>No check matches</source>
        <extracomment>%1 and %2 are counts</extracomment>
        <translation>Ninguna comprobación coincide</translation>
    </message>
    <message>
        <source>No program opened %1. Set a web browser in the desktop&apos;s settings, or copy the address.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Ningún programa abrió %1. Define un navegador web en los ajustes del escritorio, o copia la dirección.</translation>
    </message>
    <message>
        <source>Nothing is remembered: %1</source>
        <extracomment>%1 is why something cannot be remembered</extracomment>
        <translation>No se recuerda nada: %1</translation>
    </message>
    <message>
        <source>Open the selected link</source>
        <translation>Abrir el enlace seleccionado</translation>
    </message>
    <message>
        <source>Snooze for &amp;15 minutes…</source>
        <translation>Posponer &amp;15 minutos…</translation>
    </message>
    <message>
        <source>Snooze for &amp;4 hours…</source>
        <translation>Posponer &amp;4 horas…</translation>
    </message>
    <message>
        <source>Snooze for 1 &amp;hour…</source>
        <translation>Posponer 1 &amp;hora…</translation>
    </message>
    <message>
        <source>Snooze until it is &amp;over…</source>
        <translation>Posponer hasta que &amp;termine…</translation>
    </message>
    <message>
        <source>The first check is under way</source>
        <translation>La primera comprobación está en curso</translation>
    </message>
    <message>
        <source>The first check is under way: %1 of %2 have answered.</source>
        <extracomment>During the first round; %1 and %2 are counts</extracomment>
        <translation>La primera comprobación está en marcha: han respondido %1 de %2.</translation>
    </message>
    <message>
        <source>The stack file cannot be read</source>
        <translation>No se puede leer el archivo de stack</translation>
    </message>
    <message>
        <source>The stack file has no checks</source>
        <translation>El archivo de stack no tiene comprobaciones</translation>
    </message>
</context>
<context>
    <name>conche::gui::Palette</name>
    <message>
        <source>Action, page, check or link</source>
        <translation>Acción, página, comprobación o enlace</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>Nada con ese nombre</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Buscar o ejecutar</translation>
    </message>
    <message>
        <source>What to search or run</source>
        <translation>Qué buscar o ejecutar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
</context>
<context>
    <name>conche::gui::PeriodDialog</name>
    <message>
        <source>The period ends before it begins. Choose a later end.</source>
        <translation>El período termina antes de empezar. Elige un final posterior.</translation>
    </message>
    <message>
        <source>The period is still to come. Choose an earlier beginning.</source>
        <translation>El período aún no ha llegado. Elige un comienzo anterior.</translation>
    </message>
</context>
<context>
    <name>conche::gui::PeriodForm</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
</context>
<context>
    <name>conche::gui::Pictures</name>
    <message>
        <source>%1 cannot be written; choose another folder</source>
        <extracomment>%1 is a path</extracomment>
        <translation>no se puede escribir %1; elige otra carpeta</translation>
    </message>
</context>
<context>
    <name>conche::gui::PlotStack</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a point in a chart: a metric&apos;s title, and &quot;0.878, one run, Mon 16 Nov 2026, 20:34 CET&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no values</source>
        <extracomment>What a screen reader says of a chart without values; %1 is a metric&apos;s title</extracomment>
        <translation>%1: sin valores</translation>
    </message>
    <message>
        <source>Close %1</source>
        <extracomment>Takes a plot out of the chart; %1 is a metric&apos;s title</extracomment>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Close this plot</source>
        <translation>Cerrar este gráfico</translation>
    </message>
    <message>
        <source>Left and Right go from point to point, Up and Down from plot to plot, plus and minus zoom, Ctrl with Left and Right moves the period, Escape shows all of it.</source>
        <translation>Izquierda y Derecha van de punto en punto, Arriba y Abajo de gráfico en gráfico, más y menos amplían y reducen, Ctrl con Izquierda y Derecha mueve el período, Escape lo muestra entero.</translation>
    </message>
</context>
<context>
    <name>conche::gui::Pointed</name>
    <message>
        <source>%1 to %2 %3</source>
        <extracomment>A span of time with its zone: &quot;Mon 16 Nov 2026, 18:00 to 23:40 CET&quot;</extracomment>
        <translation>%1 a %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) missing</source>
        <translation>
            <numerusform>falta %n valor</numerusform>
            <numerusform>faltan %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>ddd, d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm:ss</source>
        <extracomment>An instant in a chart, as QLocale takes it: &quot;Mon 16 Nov 2026, 20:34:07&quot;</extracomment>
        <translation>ddd d MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <extracomment>The end of a span in a chart: &quot;Tue 17 Nov, 02:10&quot;</extracomment>
        <translation>ddd, d MMM, HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n, %1 to %2</source>
        <extracomment>%n is how many values a point of a chart is the mean of, %1 and %2 the smallest and largest: &quot;0.871&quot;, &quot;0.889&quot;</extracomment>
        <translation>
            <numerusform>media de %n, %1 a %2</numerusform>
            <numerusform>media de %n, %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>one run</source>
        <translation>una ejecución</translation>
    </message>
    <message>
        <source>one value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>one version</source>
        <translation>una versión</translation>
    </message>
</context>
<context>
    <name>conche::gui::PracticeSession</name>
    <message>
        <source>%1 It said: %2</source>
        <extracomment>%1 is a sentence, %2 the words of a program</extracomment>
        <translation>%1 Dijo: %2</translation>
    </message>
    <message>
        <source>The practice stack cannot start: %1 is missing. Install Conche again.</source>
        <extracomment>%1 is the path of a program</extracomment>
        <translation>El stack de práctica no puede iniciarse: falta %1. Instala Conche de nuevo.</translation>
    </message>
    <message>
        <source>The practice stack did not start within %1 s.</source>
        <extracomment>%1 is a span of seconds</extracomment>
        <translation>El stack de práctica no se inició en %1 s.</translation>
    </message>
    <message>
        <source>The practice stack did not start.</source>
        <translation>El stack de práctica no se inició.</translation>
    </message>
    <message>
        <source>The practice stack does not tell its scenarios.</source>
        <translation>El stack de práctica no dice sus escenarios.</translation>
    </message>
    <message>
        <source>The practice stack ended by itself.</source>
        <translation>El stack de práctica terminó por sí solo.</translation>
    </message>
    <message>
        <source>The practice stack has no folder for its files: %1.</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>El stack de práctica no tiene carpeta para sus archivos: %1.</translation>
    </message>
    <message>
        <source>The practice stack wrote a stack file that cannot be read; please report this.</source>
        <translation>El stack de práctica escribió un archivo de stack que no se puede leer; por favor, informa de ello.</translation>
    </message>
    <message>
        <source>the practice stack</source>
        <translation>el stack de práctica</translation>
    </message>
</context>
<context>
    <name>conche::gui::ProgramSection</name>
    <message>
        <source>&amp;Copy command</source>
        <translation>&amp;Copiar la orden</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Mirar otra vez</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;Start when you log in</source>
        <translation>&amp;Iniciar al iniciar sesión</translation>
    </message>
    <message>
        <source>Checks run only while Conche runs. A daily check by systemd or cron runs without the window, and says so when nobody checked.</source>
        <translation>Las comprobaciones solo se hacen mientras Conche está en marcha. Una comprobación diaria de systemd o cron funciona sin la ventana, y dice cuándo no comprobó nadie.</translation>
    </message>
    <message>
        <source>Closing the window leaves Conche in the t&amp;ray</source>
        <translation>Cerrar la ventana deja Conche en la &amp;bandeja</translation>
    </message>
    <message>
        <source>Command that puts a daily check in place</source>
        <translation>Orden que instala una comprobación diaria</translation>
    </message>
    <message>
        <source>Conche itself</source>
        <translation>El propio Conche</translation>
    </message>
    <message>
        <source>Daily check</source>
        <translation>Comprobación diaria</translation>
    </message>
    <message>
        <source>It runs next on %1 %2.</source>
        <extracomment>%1 is a date and time, %2 a time zone</extracomment>
        <translation>Se ejecuta la próxima vez el %1 %2.</translation>
    </message>
    <message>
        <source>It will not run: %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>No se ejecutará: %1</translation>
    </message>
    <message>
        <source>No daily check of %1 is installed. This command puts one in place, after showing it:</source>
        <extracomment>%1 is a stack</extracomment>
        <translation>No hay instalada ninguna comprobación diaria de %1. Esta orden instala una, después de mostrarla:</translation>
    </message>
    <message>
        <source>Reset how Conche runs</source>
        <translation>Restablecer cómo funciona Conche</translation>
    </message>
    <message>
        <source>The daily check of %1 is run by %2.</source>
        <extracomment>%1 is a stack, %2 is systemd or cron</extracomment>
        <translation>La comprobación diaria de %1 la ejecuta %2.</translation>
    </message>
    <message>
        <source>The stack file cannot be read, so nothing can be said of its daily check.</source>
        <translation>No se puede leer el archivo de stack, así que no se puede decir nada de su comprobación diaria.</translation>
    </message>
    <message>
        <source>systemd and cron are being asked…</source>
        <translation>Se está preguntando a systemd y cron…</translation>
    </message>
</context>
<context>
    <name>conche::gui::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>conche::gui::Quiet</name>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Durante</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Why; shown with the check and in the journal</source>
        <translation>Por qué; se muestra con la comprobación y en el diario</translation>
    </message>
</context>
<context>
    <name>conche::gui::QuietDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Reconocer</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <translation>Reconocer %1</translation>
    </message>
    <message>
        <source>At &amp;most for</source>
        <translation>Como má&amp;ximo durante</translation>
    </message>
    <message>
        <source>Mute alerts</source>
        <translation>Silenciar las alertas</translation>
    </message>
    <message>
        <source>Mute alerts about %1</source>
        <extracomment>%1 is the title of a check or sign</extracomment>
        <translation>Silenciar las alertas sobre %1</translation>
    </message>
    <message>
        <source>Nobody is told of it again until it is over. Verdicts stay as they are.</source>
        <translation>No se vuelve a avisar a nadie hasta que termine. Los veredictos siguen igual.</translation>
    </message>
    <message>
        <source>Nobody is told of it until the time is over, whatever happens. Verdicts stay as they are.</source>
        <translation>No se avisa a nadie hasta que pase el tiempo, ocurra lo que ocurra. Los veredictos siguen igual.</translation>
    </message>
    <message>
        <source>That time is over. Choose one that is still to come.</source>
        <translation>Ese momento ya pasó. Elige uno que esté por venir.</translation>
    </message>
    <message>
        <source>This was not remembered: %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>Esto no se recordó: %1</translation>
    </message>
    <message>
        <source>Until a time</source>
        <extracomment>A choice besides spans of time: the user gives the time when alerts are wanted again</extracomment>
        <translation>Hasta un momento</translation>
    </message>
</context>
<context>
    <name>conche::gui::Rail</name>
    <message>
        <source>Conche</source>
        <extracomment>The name of the program</extracomment>
        <translation>Conche</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>conche::gui::Range</name>
    <message>
        <source>1 y</source>
        <extracomment>The last year; as short as possible</extracomment>
        <translation>1 año</translation>
    </message>
    <message>
        <source>24 h</source>
        <extracomment>The last 24 hours; as short as possible</extracomment>
        <translation>24 h</translation>
    </message>
    <message>
        <source>30 d</source>
        <extracomment>The last 30 days; as short as possible</extracomment>
        <translation>30 d</translation>
    </message>
    <message>
        <source>7 d</source>
        <extracomment>The last 7 days; as short as possible</extracomment>
        <translation>7 d</translation>
    </message>
    <message>
        <source>90 d</source>
        <extracomment>The last 90 days; as short as possible</extracomment>
        <translation>90 d</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All time that is remembered; as short as possible</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All time that is remembered</source>
        <translation>Todo el tiempo que se recuerda</translation>
    </message>
    <message>
        <source>Choose a period…</source>
        <translation>Elegir un período…</translation>
    </message>
    <message>
        <source>Custom…</source>
        <extracomment>A period that the user chooses; as short as possible</extracomment>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
</context>
<context>
    <name>conche::gui::RangeBar</name>
    <message>
        <source>Period: %1</source>
        <extracomment>The button that chooses which time charts show; %1 is what is chosen</extracomment>
        <translation>Período: %1</translation>
    </message>
</context>
<context>
    <name>conche::gui::ReasonDialog</name>
    <message>
        <source>&amp;Failed</source>
        <translation>&amp;Fallido</translation>
    </message>
    <message>
        <source>&amp;Not applicable</source>
        <translation>&amp;No aplicable</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>It is kept with the item and may stay empty. The record says that this is to be followed up as an incident.</source>
        <translation>Se guarda con el punto y puede quedar vacío. El registro dice que esto se seguirá como incidente.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>The reason is kept with the item, and stands in the record.</source>
        <translation>El motivo se guarda con el punto y aparece en el registro.</translation>
    </message>
    <message>
        <source>What failed in &quot;%1&quot;?</source>
        <translation>¿Qué falló en «%1»?</translation>
    </message>
    <message>
        <source>Why does &quot;%1&quot; not apply?</source>
        <extracomment>%1 is an item of a checklist</extracomment>
        <translation>¿Por qué no se aplica «%1»?</translation>
    </message>
</context>
<context>
    <name>conche::gui::RecordExport</name>
    <message>
        <source>the stack file %1 has errors; mend it and try again</source>
        <extracomment>%1 is a path</extracomment>
        <translation>el archivo de stack %1 tiene errores; corrígelo y prueba otra vez</translation>
    </message>
    <message>
        <source>there is no run of the checklist &quot;%1&quot;; &quot;conche-cli checklist list&quot; names those there are</source>
        <translation>no hay ninguna pasada de la lista de comprobación «%1»; &quot;conche-cli checklist list&quot; indica las que hay</translation>
    </message>
</context>
<context>
    <name>conche::gui::RunDesk</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what was to be done, such as &quot;The note is not written&quot;, %2 why it was not</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was done again</source>
        <translation>No se rehízo nada</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>No se deshizo nada</translation>
    </message>
    <message>
        <source>The note is not written</source>
        <translation>La nota no está escrita</translation>
    </message>
    <message>
        <source>The run was not begun</source>
        <translation>La pasada no se empezó</translation>
    </message>
    <message>
        <source>What was found is not kept</source>
        <translation>Lo encontrado no se ha guardado</translation>
    </message>
    <message>
        <source>What you said about &quot;%1&quot; is not written</source>
        <extracomment>%1 is an item of a checklist</extracomment>
        <translation>Lo que dijiste de «%1» no está escrito</translation>
    </message>
</context>
<context>
    <name>conche::gui::RunView</name>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Tick again</source>
        <translation>Marcar otra vez</translation>
    </message>
</context>
<context>
    <name>conche::gui::Settings</name>
    <message>
        <source>The settings cannot be written to %1, so they last only until Conche ends. Make room for the file, or make it yours to write, and choose again.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>No se pueden escribir los ajustes en %1, así que solo duran hasta que Conche termine. Haz sitio para el archivo, o haz que puedas escribirlo, y elige otra vez.</translation>
    </message>
</context>
<context>
    <name>conche::gui::SettingsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>What is behind a section&apos;s name says what is found there; the palette shows both</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Channels, notifications</source>
        <translation>Canales, notificaciones</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Colours, contrast, motion, text size, language, times</source>
        <translation>Colores, contraste, movimiento, tamaño del texto, idioma, horas</translation>
    </message>
    <message>
        <source>Conche itself</source>
        <translation>El propio Conche</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>How often they are asked</source>
        <translation>Cada cuánto se preguntan</translation>
    </message>
    <message>
        <source>Passwords and tokens</source>
        <translation>Contraseñas y tokens</translation>
    </message>
    <message>
        <source>Programs and secrets of the stack file</source>
        <translation>Programas y secretos del archivo de stack</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Start at login, tray, daily check</source>
        <translation>Inicio con la sesión, bandeja, comprobación diaria</translation>
    </message>
    <message>
        <source>Take back the last change of settings</source>
        <translation>Deshacer el último cambio de ajustes</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
</context>
<context>
    <name>conche::gui::SignOff</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Stands in the head of the record</source>
        <translation>Figura en el encabezado del registro</translation>
    </message>
    <message>
        <source>This is the record that will be kept. After it is signed off, nothing in this run can be changed.</source>
        <translation>Este es el registro que se guardará. Una vez firmado, no se puede cambiar nada en esta pasada.</translation>
    </message>
</context>
<context>
    <name>conche::gui::SignOffDialog</name>
    <message>
        <source>&amp;Sign off</source>
        <translation>&amp;Firmar</translation>
    </message>
    <message>
        <source>Sign off %1, %2</source>
        <extracomment>%1 is a checklist, %2 a period such as &quot;week 47&quot;</extracomment>
        <translation>Firmar %1, %2</translation>
    </message>
    <message>
        <source>This was not signed off: %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>No se firmó: %1</translation>
    </message>
</context>
<context>
    <name>conche::gui::StackSession</name>
    <message>
        <source>It was cancelled before all was asked.</source>
        <translation>Se canceló antes de consultarlo todo.</translation>
    </message>
    <message>
        <source>a reason is needed; write one that helps who looks next</source>
        <translation>hace falta un motivo; escribe uno que ayude a quien mire después</translation>
    </message>
    <message>
        <source>look at what it asks for, and allow it, under Settings</source>
        <extracomment>What to do about a stack file that nobody agreed to; ends a sentence</extracomment>
        <translation>mira lo que pide, y permítelo, en los ajustes</translation>
    </message>
    <message>
        <source>the stack file was changed since it was shown; look at it again</source>
        <translation>el archivo de stack cambió desde que se mostró; míralo otra vez</translation>
    </message>
    <message>
        <source>the stack file was never without errors; mend it and try again</source>
        <translation>el archivo de stack nunca estuvo sin errores; corrígelo y prueba otra vez</translation>
    </message>
    <message>
        <source>there is no alert channel &quot;%1&quot; any more; the stack file was changed</source>
        <extracomment>%1 is the name of an alert channel</extracomment>
        <translation>ya no hay ningún canal de alertas «%1»; el archivo de stack cambió</translation>
    </message>
    <message>
        <source>there is no stack any more; open it again</source>
        <translation>ya no hay ningún stack; ábrelo otra vez</translation>
    </message>
</context>
<context>
    <name>conche::gui::StackView</name>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>&amp;Abrir un archivo</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>&amp;Revisar…</translation>
    </message>
    <message>
        <source>Show all…</source>
        <extracomment>Shows all errors and warnings of a file</extracomment>
        <translation>Mostrar todo…</translation>
    </message>
    <message numerus="yes">
        <source>This stack file asks for %n thing(s) that nobody agreed to yet: what needs them is unknown.</source>
        <translation>
            <numerusform>Este archivo de stack pide %n cosa que aún no ha consentido nadie: lo que la necesita es desconocido.</numerusform>
            <numerusform>Este archivo de stack pide %n cosas que aún no ha consentido nadie: lo que las necesita es desconocido.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conche::gui::SupportDialog</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 is no file</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 no es un archivo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>Guardar el archivo de soporte</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Archivo de soporte</translation>
    </message>
    <message>
        <source>Text of the support file</source>
        <translation>Texto del archivo de soporte</translation>
    </message>
    <message>
        <source>The journal is being read…</source>
        <translation>Se está leyendo el diario…</translation>
    </message>
    <message>
        <source>This is everything that the file will hold. Nothing is sent anywhere: it is saved where you say, or copied.</source>
        <translation>Esto es todo lo que contendrá el archivo. No se envía nada a ningún sitio: se guarda donde digas, o se copia.</translation>
    </message>
</context>
<context>
    <name>conche::gui::TimeTicks</name>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month with its year on the time axis of a chart, as QLocale takes it: &quot;Oct 2025&quot;</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day on the time axis of a chart, as QLocale takes it: &quot;Mon 26 Oct&quot;</extracomment>
        <translation>ddd, d MMM</translation>
    </message>
</context>
<context>
    <name>conche::gui::Tray</name>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Comprobar ahora</translation>
    </message>
    <message>
        <source>&amp;Open Conche</source>
        <translation>&amp;Abrir Conche</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>&amp;Posponer</translation>
    </message>
    <message>
        <source>&amp;Snooze %1</source>
        <extracomment>%1 is a check or sign: no alerts about it for some time</extracomment>
        <translation>&amp;Posponer %1</translation>
    </message>
    <message>
        <source>Conche stays in the tray</source>
        <translation>Conche se queda en la bandeja</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>Durante &amp;15 minutos</translation>
    </message>
    <message>
        <source>For &amp;4 hours</source>
        <translation>Durante &amp;4 horas</translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation>Durante 1 &amp;hora</translation>
    </message>
    <message>
        <source>It goes on checking. Quit in the tray&apos;s menu ends it; what closing the window does is chosen in Settings.</source>
        <translation>Sigue comprobando. «Salir» en el menú de la bandeja lo termina; en los ajustes se elige qué hace cerrar la ventana.</translation>
    </message>
</context>
<context>
    <name>conche::gui::TrendChart</name>
    <message>
        <source>Copy chart</source>
        <translation>Copiar el gráfico</translation>
    </message>
</context>
<context>
    <name>conche::gui::Trends</name>
    <message>
        <source>A&amp;dd metric</source>
        <translation>&amp;Añadir una métrica</translation>
    </message>
    <message>
        <source>Filter metrics</source>
        <translation>Filtrar métricas</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>No metric matches</source>
        <translation>Ninguna métrica coincide</translation>
    </message>
    <message>
        <source>The numbers that it follows from</source>
        <translation>Los números de los que se deduce</translation>
    </message>
    <message>
        <source>What is said of the metric</source>
        <translation>Lo que se dice de la métrica</translation>
    </message>
</context>
<context>
    <name>conche::gui::TrendsPage</name>
    <message>
        <source>%1 Last collected %2.</source>
        <extracomment>%1 is why nothing could be collected, %2 when something could be last</extracomment>
        <translation>%1 Última recopilación: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>&amp;Add metric</source>
        <translation>&amp;Añadir una métrica</translation>
    </message>
    <message>
        <source>&amp;Collect now</source>
        <translation>&amp;Recopilar ahora</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marcar</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Show below</source>
        <translation>Mostrar de&amp;bajo</translation>
    </message>
    <message>
        <source>&amp;Take the mark back</source>
        <translation>Re&amp;tirar la marca</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Probar otra vez</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo the baseline</source>
        <translation>&amp;Deshacer la referencia</translation>
    </message>
    <message>
        <source>A metric is a number with a history: an accuracy, a duration, a count. Add a [[metric]] to %1.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Una métrica es un número con historial: una exactitud, una duración, una cantidad. Añade una [[metric]] a %1.</translation>
    </message>
    <message>
        <source>Add metric…</source>
        <translation>Añadir una métrica…</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Gráfico o tabla</translation>
    </message>
    <message>
        <source>Choose a period</source>
        <translation>Elegir un período</translation>
    </message>
    <message>
        <source>Do not show it below</source>
        <translation>No mostrarla debajo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Filter the metrics</source>
        <translation>Filtrar las métricas</translation>
    </message>
    <message>
        <source>Go to &amp;Overview</source>
        <translation>&amp;Ir a Resumen</translation>
    </message>
    <message>
        <source>Mark a &amp;baseline…</source>
        <translation>Marcar una re&amp;ferencia…</translation>
    </message>
    <message>
        <source>Mark a baseline</source>
        <translation>Marcar una referencia</translation>
    </message>
    <message>
        <source>Metrics, their charts and what is concluded from them appear here.</source>
        <translation>Las métricas, sus gráficos y lo que se concluye de ellas aparecen aquí.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>No stack is looked after yet</source>
        <translation>Aún no se cuida de ningún stack</translation>
    </message>
    <message>
        <source>Save the chart as &amp;PNG…</source>
        <translation>Guardar el gráfico como &amp;PNG…</translation>
    </message>
    <message>
        <source>Save the chart as &amp;SVG…</source>
        <translation>Guardar el gráfico como &amp;SVG…</translation>
    </message>
    <message>
        <source>Save the values as &amp;CSV…</source>
        <translation>Guardar los valores como &amp;CSV…</translation>
    </message>
    <message>
        <source>Save the values as &amp;JSON…</source>
        <translation>Guardar los valores como &amp;JSON…</translation>
    </message>
    <message>
        <source>Save the values as &amp;Markdown…</source>
        <translation>Guardar los valores como &amp;Markdown…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Show it below</source>
        <translation>Mostrarla debajo</translation>
    </message>
    <message>
        <source>The baseline is as it was: %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>La referencia sigue como estaba: %1</translation>
    </message>
    <message>
        <source>The baseline is marked.</source>
        <translation>La referencia está marcada.</translation>
    </message>
    <message>
        <source>The baseline is no longer marked.</source>
        <translation>La referencia ya no está marcada.</translation>
    </message>
    <message>
        <source>The baseline was not marked: %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>No se marcó la referencia: %1</translation>
    </message>
    <message>
        <source>The charts, the table and what is exported are of this period.</source>
        <translation>Los gráficos, la tabla y lo que se exporta son de este período.</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>No se puede leer el historial</translation>
    </message>
    <message>
        <source>The history is being read</source>
        <translation>Se está leyendo el historial</translation>
    </message>
    <message>
        <source>The history of its metrics appears here once there is one.</source>
        <translation>El historial de sus métricas aparece aquí cuando hay uno.</translation>
    </message>
    <message>
        <source>The stack file cannot be read</source>
        <translation>No se puede leer el archivo de stack</translation>
    </message>
    <message>
        <source>The stack file has no metrics</source>
        <translation>El archivo de stack no tiene métricas</translation>
    </message>
    <message>
        <source>Try other &amp;limits…</source>
        <translation>Probar otros &amp;límites…</translation>
    </message>
    <message>
        <source>What is normal is learned from this period: shifts are told by it. Without a mark, the oldest part of what is remembered is taken.</source>
        <translation>De este período se aprende lo que es normal: los desplazamientos se reconocen por él. Sin una marca, se toma la parte más antigua de lo que se recuerda.</translation>
    </message>
    <message>
        <source>What is shown may be old: %1</source>
        <extracomment>%1 is why the history of metrics cannot be read</extracomment>
        <translation>Lo que se muestra puede ser antiguo: %1</translation>
    </message>
    <message>
        <source>When was %1 as it should be?</source>
        <extracomment>%1 is the name of a metric</extracomment>
        <translation>¿Cuándo estaba %1 como debe estar?</translation>
    </message>
    <message>
        <source>Which time is shown?</source>
        <translation>¿Qué período se muestra?</translation>
    </message>
    <message>
        <source>Write a &amp;note…</source>
        <translation>Escribir una &amp;nota…</translation>
    </message>
</context>
<context>
    <name>conche::gui::TrustDialog</name>
    <message>
        <source>Trust the stack file of %1?</source>
        <translation>¿Confiar en el archivo de stack de %1?</translation>
    </message>
    <message>
        <source>Trust this stack file?</source>
        <extracomment>%1 is the title of a stack</extracomment>
        <translation>¿Confiar en este archivo de stack?</translation>
    </message>
</context>
<context>
    <name>conche::gui::TrustPanel</name>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Permitir</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Mirar otra vez</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Ahora no</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>A secret would go to another address than before. Allow that only if you know the new address.</source>
        <translation>Un secreto iría a otra dirección que antes. Permítelo solo si conoces la dirección nueva.</translation>
    </message>
    <message>
        <source>A stack file can name programs to start and secrets to send. Nothing of that happens before you agree, and consent is to exactly this file: a changed one is asked about anew. Checks that wait for it are unknown.</source>
        <translation>Un archivo de stack puede nombrar programas que iniciar y secretos que enviar. Nada de eso ocurre antes de tu consentimiento, que vale exactamente para este archivo: si cambia, se pregunta de nuevo. Las comprobaciones que lo esperan son desconocidas.</translation>
    </message>
    <message>
        <source>Nothing of this needs your consent.</source>
        <translation>Nada de esto necesita tu consentimiento.</translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation>Re&amp;chazar</translation>
    </message>
    <message>
        <source>SHA-&amp;256</source>
        <translation>SHA-&amp;256</translation>
    </message>
    <message>
        <source>SHA-256 of the stack file</source>
        <translation>SHA-256 del archivo de stack</translation>
    </message>
    <message>
        <source>The stack file differs from the one that you agreed to.</source>
        <translation>El archivo de stack difiere del que consentiste.</translation>
    </message>
    <message>
        <source>The stack file has changed and was read again. Look at what it asks for now.</source>
        <translation>El archivo de stack ha cambiado y se leyó de nuevo. Mira lo que pide ahora.</translation>
    </message>
    <message>
        <source>The stack file has errors; the Overview shows them.</source>
        <translation>El archivo de stack tiene errores; el Resumen los muestra.</translation>
    </message>
    <message>
        <source>This stack file is built into Conche and needs no consent.</source>
        <translation>Este archivo de stack forma parte de Conche y no necesita consentimiento.</translation>
    </message>
    <message>
        <source>This stack file starts no program of its own and uses no stored secret: there is nothing to agree to.</source>
        <translation>Este archivo de stack no inicia ningún programa propio ni usa ningún secreto guardado: no hay nada que consentir.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>What the stack file starts and where it sends secrets</source>
        <translation>Lo que inicia el archivo de stack y adónde envía secretos</translation>
    </message>
    <message>
        <source>You agreed on %1.</source>
        <extracomment>%1 is a date and time with its zone</extracomment>
        <translation>Diste tu consentimiento el %1.</translation>
    </message>
    <message>
        <source>You have not agreed to this file.</source>
        <translation>No has dado tu consentimiento a este archivo.</translation>
    </message>
    <message>
        <source>You refused this file, so nothing of it is done. You can still allow it.</source>
        <translation>Rechazaste este archivo, así que no se hace nada de lo que pide. Aún puedes permitirlo.</translation>
    </message>
</context>
<context>
    <name>conche::gui::VerdictStrip</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted on means of %1.</source>
        <extracomment>Of how often limits would have fired; %1 is a span such as &quot;15 min&quot;</extracomment>
        <translation>Contado sobre medias de %1.</translation>
    </message>
    <message>
        <source>Edit &amp;limit</source>
        <translation>Editar el &amp;límite</translation>
    </message>
    <message>
        <source>Level critical</source>
        <translation>Nivel crítico</translation>
    </message>
    <message>
        <source>Level not known</source>
        <translation>Nivel desconocido</translation>
    </message>
    <message>
        <source>Level ok</source>
        <extracomment>Whether a metric keeps its limits</extracomment>
        <translation>Nivel correcto</translation>
    </message>
    <message>
        <source>Level warning</source>
        <translation>Nivel en aviso</translation>
    </message>
    <message>
        <source>No limit is set.</source>
        <translation>No hay ningún límite definido.</translation>
    </message>
    <message>
        <source>See what one would have done</source>
        <translation>Ver qué habría hecho uno</translation>
    </message>
    <message>
        <source>Shift critical</source>
        <translation>Desplazamiento crítico</translation>
    </message>
    <message>
        <source>Shift not known</source>
        <translation>Desplazamiento desconocido</translation>
    </message>
    <message>
        <source>Shift ok</source>
        <extracomment>Whether a metric differs from what is normal for it</extracomment>
        <translation>Desplazamiento correcto</translation>
    </message>
    <message>
        <source>Shift warning</source>
        <translation>Desplazamiento en aviso</translation>
    </message>
    <message numerus="yes">
        <source>These limits would have fired %n time(s) in %1.</source>
        <extracomment>%1 is a number of days</extracomment>
        <translation>
            <numerusform>Estos límites habrían saltado %n vez en %1.</numerusform>
            <numerusform>Estos límites habrían saltado %n veces en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>These limits would not have fired in %1.</source>
        <extracomment>%1 is a number of days</extracomment>
        <translation>Estos límites no habrían saltado en %1.</translation>
    </message>
    <message>
        <source>Trend critical</source>
        <translation>Tendencia crítica</translation>
    </message>
    <message>
        <source>Trend not known</source>
        <translation>Tendencia desconocida</translation>
    </message>
    <message>
        <source>Trend ok</source>
        <extracomment>Whether a metric gets worse over time</extracomment>
        <translation>Tendencia correcta</translation>
    </message>
    <message>
        <source>Trend warning</source>
        <translation>Tendencia en aviso</translation>
    </message>
    <message>
        <source>Try a &amp;limit</source>
        <translation>Probar un &amp;límite</translation>
    </message>
    <message>
        <source>What the level follows from</source>
        <translation>De qué se deduce el nivel</translation>
    </message>
    <message>
        <source>What the shift follows from</source>
        <translation>De qué se deduce el desplazamiento</translation>
    </message>
    <message>
        <source>What the trend follows from</source>
        <translation>De qué se deduce la tendencia</translation>
    </message>
    <message>
        <source>last on %1</source>
        <extracomment>Some dates, the newest of many; %1 is a list of dates</extracomment>
        <translation>últimas veces: %1</translation>
    </message>
</context>
<context>
    <name>conche::gui::VerdictStripForm</name>
    <message>
        <source>Edit &amp;limit</source>
        <translation>Editar el &amp;límite</translation>
    </message>
</context>
<context>
    <name>conche::gui::WelcomePage</name>
    <message>
        <source>&amp;Import compose file…</source>
        <translation>&amp;Importar un archivo de Compose…</translation>
    </message>
    <message>
        <source>&amp;Open stack file…</source>
        <translation>&amp;Abrir un archivo de stack…</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Practicar</translation>
    </message>
    <message>
        <source>A stack file that is written already: yours, or one that a colleague gave you.</source>
        <translation>Un archivo de stack que ya está escrito: tuyo, o de alguien de tu equipo.</translation>
    </message>
    <message>
        <source>A whole stack, simulated on this machine. Nothing of yours is touched, and you can break it.</source>
        <translation>Un stack entero, simulado en esta máquina. No se toca nada tuyo, y puedes romperlo.</translation>
    </message>
    <message>
        <source>Conche asks a machine-learning stack whether training is alive and data is flowing. Choose where to begin.</source>
        <translation>Conche pregunta a un stack de aprendizaje automático si el entrenamiento sigue vivo y si los datos fluyen. Elige por dónde empezar.</translation>
    </message>
    <message>
        <source>Files can be dropped here, too.</source>
        <translation>También se pueden soltar archivos aquí.</translation>
    </message>
    <message>
        <source>From a docker-compose.yml to checks: Conche finds the systems, asks what the file does not say, and tests it.</source>
        <translation>De un docker-compose.yml a las comprobaciones: Conche encuentra los sistemas, pregunta lo que el archivo no dice, y lo prueba.</translation>
    </message>
    <message>
        <source>Import compose file…</source>
        <translation>Importar un archivo de Compose…</translation>
    </message>
    <message>
        <source>No stack is looked after yet.</source>
        <translation>Aún no se cuida de ningún stack.</translation>
    </message>
    <message>
        <source>Open a stack file</source>
        <translation>Abrir un archivo de stack</translation>
    </message>
    <message>
        <source>Open stack file…</source>
        <translation>Abrir un archivo de stack…</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Stack files (*.toml);;All files (*)</source>
        <translation>Archivos de stack (*.toml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Stack files on this machine</source>
        <translation>Archivos de stack en esta máquina</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
</context>
<context>
    <name>conche::models::ActivityModel</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Started (%1)</source>
        <extracomment>A column of times. %1 is their time zone</extracomment>
        <translation>Inicio (%1)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>conche::models::AuditModel</name>
    <message>
        <source>Baseline</source>
        <extracomment>Heading of a column: a training run that is normal</extracomment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Best</source>
        <extracomment>Heading of a column: the best training run</extracomment>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Heading of a column: how much the newest run differs from the one before this column</extracomment>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Newest</source>
        <extracomment>Heading of a column: the newest training run</extracomment>
        <translation>Más reciente</translation>
    </message>
</context>
<context>
    <name>conche::models::CheckModel</name>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Últimas 24 h</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>conche::models::CoverageModel</name>
    <message>
        <source>%1 o&apos;clock</source>
        <extracomment>An hour of the day as heading of a column; %1 is a number from 0 to 23</extracomment>
        <translation>hora %1</translation>
    </message>
    <message>
        <source>%1, %2 o&apos;clock: %3 of %4 hours have a record</source>
        <extracomment>A cell of a calendar: %1 is a month, %2 an hour of the day, %3 and %4 are counts of hours</extracomment>
        <translation>%1, hora %2: %3 de %4 horas tienen un registro</translation>
    </message>
    <message>
        <source>%1: %2 of %3 hours have a record</source>
        <extracomment>A month of a calendar: %1 is the month, %2 and %3 are counts of hours</extracomment>
        <translation>%1: %2 de %3 horas tienen un registro</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Whole</source>
        <extracomment>Heading of a column: how much of a month is there</extracomment>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>conche::models::DueModel</name>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>conche::models::FactModel</name>
    <message>
        <source>Change</source>
        <extracomment>Heading of a column: by how much a value grew or fell</extracomment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>conche::models::FoundEntryModel</name>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Note or evidence</source>
        <translation>Nota o evidencia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Heading of a column of times</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Heading of a column of people</extracomment>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>conche::models::ImportCandidateModel</name>
    <message numerus="yes">
        <source>%1 (%n item(s))</source>
        <extracomment>A list of a document; %1 is its name</extracomment>
        <translation>
            <numerusform>%1 (%n punto)</numerusform>
            <numerusform>%1 (%n puntos)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conche::models::LinkModel</name>
    <message>
        <source>Address or command</source>
        <translation>Dirección u orden</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>conche::models::RunHistoryModel</name>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Heading of a column: on time, late, missed</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>conche::models::SampleModel</name>
    <message>
        <source>Count</source>
        <extracomment>Heading of a column: how many values a row stands for</extracomment>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Least</source>
        <extracomment>Heading of a column: the smallest of some values</extracomment>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Most</source>
        <extracomment>Heading of a column: the largest of some values</extracomment>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Run or reason</source>
        <extracomment>Heading of a column: the name of a training run, or why there is no value</extracomment>
        <translation>Ejecución o motivo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Heading of a column: a value, or the mean of some</extracomment>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>conche::models::SignModel</name>
    <message>
        <source>Sign</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
</TS>
