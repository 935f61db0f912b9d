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
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2; name another place with --output PATH</source>
        <extracomment>%1 is a path, %2 the system&apos;s reason</extracomment>
        <translation>no se puede escribir %1: %2; indica otro lugar con --output RUTA</translation>
    </message>
    <message>
        <source>%1 has no alert channel; add [[alerts.mail]], [[alerts.webhook]] or [[alerts.command]] to its stack file</source>
        <extracomment>%1 is the title of a stack</extracomment>
        <translation>%1 no tiene ningún canal de alertas; añade [[alerts.mail]], [[alerts.webhook]] o [[alerts.command]] a su archivo de stack</translation>
    </message>
    <message>
        <source>%1 holds a password and is not written down; the scheduled run goes without it</source>
        <extracomment>%1 is the name of an environment variable</extracomment>
        <translation>%1 contiene una contraseña y no se anota; la ejecución programada va sin ella</translation>
    </message>
    <message>
        <source>%1 is acknowledged until it is over, at most until %2: %3</source>
        <translation>%1 queda reconocido hasta que termine, a más tardar hasta %2: %3</translation>
    </message>
    <message>
        <source>%1 is forgotten</source>
        <translation>%1 se ha olvidado</translation>
    </message>
    <message>
        <source>%1 is muted until %2: %3</source>
        <translation>%1 queda en silencio hasta %2: %3</translation>
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
        <source>%1 is stored and was read back</source>
        <translation>%1 se ha guardado y se ha leído de nuevo</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <extracomment>%1 is a credential; its value is not shown</extracomment>
        <translation>%1 está disponible</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is; name another place with --output PATH, or another stack with --name NAME</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 ya existe y se dejó como está; indica otro lugar con --output RUTA, u otro stack con --name NOMBRE</translation>
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
        <source>--watch prints text or json; the other formats are of one run</source>
        <translation>--watch imprime text o json; los demás formatos son de una sola ronda</translation>
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
        <source>Conche looks after a self-hosted machine-learning stack: is training alive, is data flowing?</source>
        <translation>Conche cuida de un stack de aprendizaje automático propio: ¿sigue vivo el entrenamiento, fluyen los datos?</translation>
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
        <source>For this time, such as 2h</source>
        <translation>Durante este tiempo, por ejemplo 2h</translation>
    </message>
    <message>
        <source>From when on: a span such as 24h, a date, or &quot;2026-11-23 08:00&quot; in the stack&apos;s zone</source>
        <translation>Desde cuándo: una duración como 24h, una fecha, o &quot;2026-11-23 08:00&quot; en la zona del stack</translation>
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
        <source>How long it took to ask all checks.</source>
        <translation>Cuánto se tardó en hacer todas las comprobaciones.</translation>
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
        <source>Level of the training outage, 0 to 3; absent where it is not known.</source>
        <translation>Nivel de la interrupción del entrenamiento, de 0 a 3; ausente si no se conoce.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
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
        <source>Look at stack files, or make one</source>
        <translation>Mirar archivos de stack, o crear uno</translation>
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
        <source>Not agreed; nothing of this will be started or used.</source>
        <translation>Sin consentimiento; nada de esto se iniciará ni se usará.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>Nota: %1</translation>
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
        <source>Only through the channel of this name; may be repeated</source>
        <translation>Solo por el canal con este nombre; se puede repetir</translation>
    </message>
    <message>
        <source>Only where the last scheduled check was missed</source>
        <translation>Solo si faltó la última comprobación programada</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
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
        <source>Say what a stack file describes</source>
        <translation>Decir qué describe un archivo de stack</translation>
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
        <source>Show what happened on a stack: what changed, who was told, when nobody looked</source>
        <translation>Mostrar qué pasó en un stack: qué cambió, a quién se avisó, cuándo no miró nadie</translation>
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
        <source>Take it away?</source>
        <translation>¿Quitarla?</translation>
    </message>
    <message>
        <source>Take the consent back</source>
        <translation>Retirar el consentimiento</translation>
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
        <source>The journal has nothing from that time.</source>
        <translation>El diario no tiene nada de ese tiempo.</translation>
    </message>
    <message>
        <source>The language that people are spoken to in; what programs read is the same in each.</source>
        <translation>El idioma en el que se habla a las personas; lo que leen los programas es igual en todos.</translation>
    </message>
    <message>
        <source>The shell: bash</source>
        <translation>La shell: bash</translation>
    </message>
    <message>
        <source>The stack files that are found by name.</source>
        <translation>Los archivos de stack que se encuentran por su nombre.</translation>
    </message>
    <message>
        <source>The way to peers that are not on this machine.</source>
        <translation>El camino a los sistemas que no están en esta máquina.</translation>
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
    <message>
        <source>Time of day in the stack&apos;s zone; without it the installed one, else 08:00</source>
        <translation>Hora del día en la zona del stack; sin ella la instalada, y si no, 08:00</translation>
    </message>
    <message>
        <source>Try how alerts are sent</source>
        <translation>Probar cómo se envían las alertas</translation>
    </message>
    <message>
        <source>UNKNOWN - nothing was asked; the reason is on standard error</source>
        <translation>UNKNOWN - no se preguntó nada; el motivo está en el error estándar</translation>
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
        <source>Why; shown with the check</source>
        <translation>Por qué; se muestra con la comprobación</translation>
    </message>
    <message>
        <source>Write a stack file from a compose file; nothing is started, no file is changed</source>
        <translation>Escribir un archivo de stack a partir de un archivo de Compose; no se inicia nada ni se cambia ningún archivo</translation>
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
        <source>a stack&apos;s name takes letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot;, 64 at most; give another to --name</source>
        <translation>el nombre de un stack admite letras, cifras, &quot;-&quot;, &quot;_&quot; y &quot;.&quot;, 64 como máximo; da otro con --name</translation>
    </message>
    <message>
        <source>acknowledged by %1 until %2: %3</source>
        <translation>reconocido por %1 hasta %2: %3</translation>
    </message>
    <message>
        <source>alerts about %1 are wanted again</source>
        <extracomment>%1 is the title of a check</extracomment>
        <translation>se quieren de nuevo las alertas sobre %1</translation>
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
        <source>clear</source>
        <extracomment>Of a warning sign that is not raised; as short as possible</extracomment>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>it could also be: %1</source>
        <extracomment>%1 is a list of services</extracomment>
        <translation>también podría ser: %1</translation>
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
        <source>neither the stack nor its history of that time has a check &quot;%1&quot;; there are %2</source>
        <extracomment>%1 is an id, %2 a list of ids</extracomment>
        <translation>ni el stack ni su historial de ese tiempo tienen una comprobación «%1»; hay %2</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>siguiente paso</translation>
    </message>
    <message>
        <source>no secret was given; type it, or send it to standard input</source>
        <translation>no se dio ningún secreto; tecléalo, o envíalo a la entrada estándar</translation>
    </message>
    <message>
        <source>no stack file was written, as it would have been wrong (%1); please report this</source>
        <extracomment>%1 says what is wrong</extracomment>
        <translation>no se escribió ningún archivo de stack, porque habría sido erróneo (%1); por favor, informa de ello</translation>
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
        <source>nothing was changed</source>
        <translation>no se cambió nada</translation>
    </message>
    <message>
        <source>nothing was changed: standard input is no terminal to ask at; --yes does it unasked</source>
        <translation>no se cambió nada: la entrada estándar no es un terminal en el que preguntar; --yes lo hace sin preguntar</translation>
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
        <source>source</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>stack file %1 cannot be read: %2</source>
        <extracomment>%1 is a path, %2 the system&apos;s reason</extracomment>
        <translation>no se puede leer el archivo de stack %1: %2</translation>
    </message>
    <message>
        <source>the keyring is locked</source>
        <translation>el llavero está bloqueado</translation>
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
        <source>the scheduled run does not see your shell&apos;s variables, so not %1; file:PATH is seen</source>
        <extracomment>%1 is a credential such as env:INFLUX_TOKEN</extracomment>
        <translation>la ejecución programada no ve las variables de tu shell, así que %1 tampoco; file:RUTA sí se ve</translation>
    </message>
    <message>
        <source>the stack file is new or was changed; %1</source>
        <extracomment>%1 is what to do</extracomment>
        <translation>el archivo de stack es nuevo o ha cambiado; %1</translation>
    </message>
    <message>
        <source>the stack file waits for your consent, and the scheduled run goes without what it asks for; look at that, and agree, with &quot;%1&quot;</source>
        <translation>el archivo de stack espera tu consentimiento, y la ejecución programada va sin lo que pide; míralo, y da tu consentimiento, con «%1»</translation>
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
        <source>there is no keyring here</source>
        <translation>aquí no hay llavero</translation>
    </message>
    <message>
        <source>there is no stack file in %1; try the shipped one with --stack chocolate-factory, or write it there with &quot;conche-cli stack show chocolate-factory --source&quot;</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>no hay ningún archivo de stack en %1; prueba el incluido con --stack chocolate-factory, o escríbelo ahí con «conche-cli stack show chocolate-factory --source»</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>whether you agreed cannot be read, %1; then %2</source>
        <extracomment>%1 is an error, %2 what to do</extracomment>
        <translation>no se puede leer si diste tu consentimiento, %1; después %2</translation>
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
        <source>Written by &quot;conche-cli stack import&quot; from</source>
        <translation>Escrito por «conche-cli stack import» a partir de</translation>
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
        <source>it gave no reason</source>
        <translation>no dio ningún motivo</translation>
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
    <name>conche::Gui</name>
    <message>
        <source>Critical</source>
        <extracomment>A verdict</extracomment>
        <translation>Crítico</translation>
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
        <source>%1 is below %2</source>
        <extracomment>%1 is a value, %2 a limit</extracomment>
        <translation>%1 está por debajo de %2</translation>
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
        <source>%1: %2</source>
        <extracomment>%1 is a program, %2 what went wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, was %3: %4</source>
        <extracomment>%1 is the title of a check or sign, %2 and %3 are verdicts, %4 what was found</extracomment>
        <translation>%1: %2, antes %3: %4</translation>
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
    <message numerus="yes">
        <source>%n experiment(s) listed</source>
        <translation>
            <numerusform>%n experimento en la lista</numerusform>
            <numerusform>%n experimentos en la lista</numerusform>
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
        <source>&quot;%1&quot; answers a query</source>
        <extracomment>%1 is the name of a bucket or database</extracomment>
        <translation>«%1» responde a una consulta</translation>
    </message>
    <message>
        <source>, out of memory</source>
        <translation>, sin memoria</translation>
    </message>
    <message>
        <source>Ask the API service for a training and watch for a new FINISHED run; its own &quot;initiated&quot; proves nothing.</source>
        <translation>Pide al servicio API un entrenamiento y espera una nueva ejecución FINISHED; su propio &quot;initiated&quot; no demuestra nada.</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <extracomment>%1 is the title of a stack</extracomment>
        <translation>Comprobación de %1</translation>
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
        <source>answered after %1, more than %2</source>
        <extracomment>%1 and %2 are spans of time</extracomment>
        <translation>respondió tras %1, más de %2</translation>
    </message>
    <message>
        <source>answers &quot;%1&quot; with one value</source>
        <extracomment>%1 is a statement in SQL</extracomment>
        <translation>responde a «%1» con un solo valor</translation>
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
        <source>clock of %1</source>
        <extracomment>A name of a fact; %1 is a peer such as MLflow</extracomment>
        <translation>reloj: %1</translation>
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
        <source>not enough history: the values of metrics are not kept yet</source>
        <translation>historial insuficiente: los valores de las métricas aún no se guardan</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no se ha visto</translation>
    </message>
    <message>
        <source>of a status that is not known</source>
        <translation>en un estado que no se conoce</translation>
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
</context>
<context>
    <name>conche::Influx</name>
    <message>
        <source>&quot;%1&quot; is no count</source>
        <translation>«%1» no es una cantidad</translation>
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
        <source>The server</source>
        <translation>El servidor</translation>
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
        <source>%1 has both &quot;json&quot; and &quot;body&quot;</source>
        <translation>%1 tiene a la vez &quot;json&quot; y &quot;body&quot;</translation>
    </message>
    <message>
        <source>%1 has both &quot;peer&quot; and &quot;url&quot;</source>
        <translation>%1 tiene a la vez &quot;peer&quot; y &quot;url&quot;</translation>
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
        <source>%1 lacks &quot;%2&quot;</source>
        <extracomment>%1 names what lacks a key, %2 is the key</extracomment>
        <translation>a %1 le falta &quot;%2&quot;</translation>
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
        <source>%1 limits points a station but names no &quot;station_tag&quot;</source>
        <translation>%1 limita los puntos por estación pero no nombra ningún &quot;station_tag&quot;</translation>
    </message>
    <message>
        <source>%1 looks at &quot;%2&quot;, which is no check here</source>
        <extracomment>%1 names a sign, %2 is the id of a check</extracomment>
        <translation>%1 mira «%2», que aquí no es ninguna comprobación</translation>
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
        <extracomment>%1 names a sign, %2 the id of a check, %3 a kind of check</extracomment>
        <translation>%1 necesita una comprobación del tipo «%3», y «%2» no lo es</translation>
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
        <source>&quot;%1&quot; of %2 must be from 0 to 100</source>
        <translation>&quot;%1&quot; en %2 debe estar entre 0 y 100</translation>
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
        <source>&quot;name&quot; of %1 takes letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot;, 64 at most</source>
        <translation>&quot;name&quot; en %1 admite letras, cifras, &quot;-&quot;, &quot;_&quot; y &quot;.&quot;, 64 como máximo</translation>
    </message>
    <message>
        <source>&quot;name&quot; takes letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot;, 64 at most</source>
        <translation>&quot;name&quot; admite letras, cifras, &quot;-&quot;, &quot;_&quot; y &quot;.&quot;, 64 como máximo</translation>
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
    <name>conche::Store</name>
    <message>
        <source>%1 This run could not be set aside in %2 either (%3) and is not remembered</source>
        <extracomment>%1 is what went wrong with the store, %2 a folder, %3 what went wrong there</extracomment>
        <translation>%1 Esta ronda tampoco se pudo apartar en %2 (%3) y no se recuerda</translation>
    </message>
    <message>
        <source>%1 This run is set aside as %2 and stored by the next check that can</source>
        <extracomment>%1 is what went wrong with the store, %2 a path</extracomment>
        <translation>%1 Esta ronda se aparta como %2 y la guardará la próxima comprobación que pueda</translation>
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
</TS>
