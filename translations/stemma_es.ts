<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>stemma::AccessibleSpectrogram</name>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>occurrence %1 of %2, %3</source>
        <translation>aparición %1 de %2, %3</translation>
    </message>
</context>
<context>
    <name>stemma::CliSession</name>
    <message>
        <source>expected calibration error %1, %2 scores</source>
        <translation>error de calibración esperado %1, %2 puntuaciones</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>puntuación media</translation>
    </message>
    <message>
        <source>%1 of %2 queries</source>
        <translation>%1 de %2 consultas</translation>
    </message>
    <message>
        <source>%1 of %2 queries have no answer and count as nothing found</source>
        <translation>%1 de %2 consultas no tienen respuesta y cuentan como vacías</translation>
    </message>
    <message>
        <source>No recording of %1: left out</source>
        <translation>No hay grabación de %1: se omite</translation>
    </message>
    <message>
        <source>%1: no query with a reference of its own is in this folder</source>
        <translation>%1: en esta carpeta no hay ninguna consulta cuya referencia también esté aquí</translation>
    </message>
    <message>
        <source>%1 over %2 scores</source>
        <translation>%1 en %2 puntuaciones</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correctas</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>casos</translation>
    </message>
    <message>
        <source>located</source>
        <translation>localizados</translation>
    </message>
    <message>
        <source>median %1%2, of %3 found; intervals hold %4</source>
        <extracomment>%4 is the share of 95 % intervals that hold the true value.</extracomment>
        <translation>mediana %1%2, de %3 encontrados; intervalos acertados %4</translation>
    </message>
    <message>
        <source>%1 queries with samples, %2 without</source>
        <translation>%1 consultas con samples, %2 sin ellos</translation>
    </message>
    <message>
        <source>%1 samples, library of %2</source>
        <translation>%1 samples, biblioteca de %2</translation>
    </message>
    <message>
        <source>mAP</source>
        <translation>mAP</translation>
    </message>
    <message>
        <source>hit rate @%1</source>
        <translation>tasa de aciertos @%1</translation>
    </message>
    <message>
        <source>rejection, AUROC</source>
        <translation>rechazo, AUROC</translation>
    </message>
    <message>
        <source>false accepts, keeping 95 %</source>
        <translation>falsas aceptaciones conservando el 95&#xa0;%</translation>
    </message>
    <message>
        <source>%1 at the threshold %2</source>
        <translation>%1 en el umbral %2</translation>
    </message>
    <message>
        <source>correct first at 5 % false accepts</source>
        <translation>primera correcta con un 5&#xa0;% de falsas aceptaciones</translation>
    </message>
    <message>
        <source>places found</source>
        <translation>lugares encontrados</translation>
    </message>
    <message>
        <source>%1 of %2, each by itself %3, off by %4 s, reference right %5</source>
        <translation>%1 de %2, cada uno por sí solo %3, desviación de %4&#xa0;s, referencia correcta %5</translation>
    </message>
    <message>
        <source>tempo ratio within</source>
        <translation>relación de tempo dentro de</translation>
    </message>
    <message>
        <source>pitch shift within</source>
        <translation>cambio de tono dentro de</translation>
    </message>
    <message>
        <source>calibration error, all</source>
        <translation>error de calibración, todas</translation>
    </message>
    <message>
        <source>calibration error, first</source>
        <translation>error de calibración, primeras</translation>
    </message>
    <message>
        <source>%1 imported, %2 unchanged, %3 failed; %4 of audio in %5 s (%6)</source>
        <translation>%1 importados, %2 sin cambios, %3 con error; %4 de audio en %5&#xa0;s (%6)</translation>
    </message>
    <message numerus="yes">
        <source>Stopped with %n file(s) left. What was done is kept; the same command goes on from here.</source>
        <translation>
            <numerusform>Detenido con %Ln archivo pendiente. Lo hecho se conserva; la misma orden continúa desde aquí.</numerusform>
            <numerusform>Detenido con %Ln archivos pendientes. Lo hecho se conserva; la misma orden continúa desde aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Library %1</source>
        <translation>Biblioteca %1</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s), %1 of audio, %2 on disk (%3 a minute)</source>
        <translation>
            <numerusform>%Ln pista, %1 de audio, %2 en disco (%3 por minuto)</numerusform>
            <numerusform>%Ln pistas, %1 de audio, %2 en disco (%3 por minuto)</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>con error: %1</translation>
    </message>
    <message>
        <source>%1: out of the library; the file was not touched</source>
        <translation>%1: fuera de la biblioteca; el archivo no se ha tocado</translation>
    </message>
    <message>
        <source>%1 exists already; give --force to replace it, or another name</source>
        <translation>%1 ya existe; indique --force para reemplazarlo, u otro nombre</translation>
    </message>
    <message numerus="yes">
        <source>Report with %n match(es) written to %1</source>
        <translation>
            <numerusform>Informe con %Ln coincidencia escrito en %1</numerusform>
            <numerusform>Informe con %Ln coincidencias escrito en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>tasa de aciertos</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>consultas</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 of %2 annotated</source>
        <translation>%1 de %2 anotados</translation>
    </message>
    <message>
        <source>references</source>
        <translation>referencias</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>relaciones</translation>
    </message>
    <message>
        <source>noise recordings</source>
        <translation>grabaciones de ruido</translation>
    </message>
    <message>
        <source>As in the paper: only references compete</source>
        <translation>Como en el artículo: solo compiten las referencias</translation>
    </message>
    <message>
        <source>All recordings compete, all references must be found</source>
        <translation>Compiten todas las grabaciones, deben encontrarse todas las referencias</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3</source>
        <translation>%1 de %2 archivos, %3</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, quedan %1</translation>
    </message>
    <message>
        <source>%1: damaged at %2; the part that could be decoded is in the library</source>
        <translation>%1: dañado en %2; la parte que se pudo decodificar está en la biblioteca</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>explorando</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>decodificando</translation>
    </message>
    <message>
        <source>fingerprinting</source>
        <translation>creando huellas</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>buscando</translation>
    </message>
    <message>
        <source>aligning</source>
        <translation>alineando</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>guardando</translation>
    </message>
    <message>
        <source>The results could not be written to standard output. Check the disk, or where the output leads.</source>
        <translation>No se pudieron escribir los resultados en la salida estándar. Compruebe el disco o el destino de la salida.</translation>
    </message>
    <message>
        <source>share that is right, all matches</source>
        <translation>proporción correcta, todas las coincidencias</translation>
    </message>
    <message>
        <source>share that is right, first matches</source>
        <translation>proporción correcta, primeras coincidencias</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of one recording:</source>
        <translation>
            <numerusform>%Ln archivo de una misma grabación:</numerusform>
            <numerusform>%Ln archivos de una misma grabación:</numerusform>
        </translation>
    </message>
    <message>
        <source>No two files of this library hold the same sound.</source>
        <translation>No hay dos archivos de esta biblioteca con el mismo sonido.</translation>
    </message>
    <message numerus="yes">
        <source>%1: none of the %n track(s) below the old folder is here by name and size, so nothing was changed. Give the folder that holds what was in the old one.</source>
        <translation>
            <numerusform>%1: la pista (%Ln) de la carpeta antigua no está aquí con el mismo nombre y tamaño; no se ha cambiado nada. Indique la carpeta que contiene lo que había en la antigua.</numerusform>
            <numerusform>%1: ninguna de las %Ln pistas de la carpeta antigua está aquí con el mismo nombre y tamaño; no se ha cambiado nada. Indique la carpeta que contiene lo que había en la antigua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) lie below %1 now</source>
        <translation>
            <numerusform>%Ln pista está ahora en %1</numerusform>
            <numerusform>%Ln pistas están ahora en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not found there, or of another size</source>
        <translation>
            <numerusform>%Ln de ellas no encontrada o de otro tamaño</numerusform>
            <numerusform>%Ln de ellas no encontradas o de otro tamaño</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) stayed: the library has a track at the new place already</source>
        <translation>
            <numerusform>%Ln pista no se ha movido: la biblioteca ya tiene una en el lugar nuevo</numerusform>
            <numerusform>%Ln pistas no se han movido: la biblioteca ya tiene otras en los lugares nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking recording %1 of %2</source>
        <translation>Comprobando la grabación %1 de %2</translation>
    </message>
    <message>
        <source>%1: a case is written as .stemma-case; choose such a name</source>
        <translation>%1: un caso se escribe como .stemma-case; elija un nombre así</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>Guardando: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Case with %n query(s) written to %1</source>
        <translation>
            <numerusform>Caso con %Ln consulta escrito en %1</numerusform>
            <numerusform>Caso con %Ln consultas escrito en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Case %1 in %2</source>
        <translation>Caso %1 en %2</translation>
    </message>
    <message>
        <source>Saved by %1 with Stemma %2 on %3</source>
        <translation>Guardado por %1 con Stemma %2 el %3</translation>
    </message>
    <message numerus="yes">
        <source>query: %1 (%n match(es), %2 decided)</source>
        <translation>
            <numerusform>consulta: %1 (%Ln coincidencia, decididas: %2)</numerusform>
            <numerusform>consulta: %1 (%Ln coincidencias, decididas: %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the report: %1 of %2</source>
        <translation>Escribiendo el informe: %1 de %2</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <extracomment>%1 is a file, %2 the sentence that says why.</extracomment>
        <translation>No se escribió %1. %2</translation>
    </message>
    <message>
        <source>%1: a report is written as .pdf, .html, .csv or another format; choose such a name, or give --format</source>
        <translation>%1: un informe se escribe como .pdf, .html, .csv u otro formato; elija un nombre así o indique --format</translation>
    </message>
    <message>
        <source>%1 is a recording of this report and stays as it is; choose another name</source>
        <translation>%1 es una grabación de este informe y se queda como está; elija otro nombre</translation>
    </message>
    <message>
        <source>%1: no answer about this recording is kept; keep one with stemma-cli query --keep, or ask for it in the window</source>
        <translation>%1: no se conserva ninguna respuesta sobre esta grabación; conserve una con stemma-cli query --keep, o haga la consulta en la ventana</translation>
    </message>
    <message>
        <source>Nothing is kept that could be saved. Keep answers with stemma-cli query --keep FILE, or ask for recordings in the window.</source>
        <translation>No se conserva nada que se pueda guardar. Conserve respuestas con stemma-cli query --keep ARCHIVO, o haga consultas en la ventana.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n decision(s) added to the record</source>
        <translation>
            <numerusform>%1: %Ln decisión añadida al registro</numerusform>
            <numerusform>%1: %Ln decisiones añadidas al registro</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing to add, the record has all of it</source>
        <translation>%1: nada que añadir, el registro ya lo contiene todo</translation>
    </message>
    <message>
        <source>%1: %2, match %3: &quot;%4&quot; was decided here later than in the case; what is here stays, and was not changed</source>
        <extracomment>%1 is a case file, %2 a recording, %3 the number of a match, %4 a field such as &quot;Notes&quot;.</extracomment>
        <translation>%1: %2, coincidencia %3: «%4» se decidió aquí más tarde que en el caso; lo que hay aquí queda sin cambios</translation>
    </message>
    <message>
        <source>%1: %2, match %3: &quot;%4&quot; was decided in the case and taken back there; what is here stays, and was not changed</source>
        <extracomment>%1 is a case file, %2 a recording, %3 the number of a match, %4 a field such as &quot;Notes&quot;.</extracomment>
        <translation>%1: %2, coincidencia %3: «%4» se decidió en el caso y allí se anuló; lo que hay aquí queda sin cambios</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2: %n decision(s) not added, since this query is not kept here. Open the library that the case was saved from, with --library.</source>
        <extracomment>%1 is a case file, %2 a recording.</extracomment>
        <translation>
            <numerusform>%1: %2: %Ln decisión no añadida, porque esta consulta no se conserva aquí. Abra con --library la biblioteca de la que se guardó el caso.</numerusform>
            <numerusform>%1: %2: %Ln decisiones no añadidas, porque esta consulta no se conserva aquí. Abra con --library la biblioteca de la que se guardó el caso.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the answer is kept in the library</source>
        <translation>%1: la respuesta se conserva en la biblioteca</translation>
    </message>
    <message>
        <source>%1: the answer was not kept. %2</source>
        <extracomment>%1 is a recording, %2 the sentence that says why.</extracomment>
        <translation>%1: la respuesta no se conservó. %2</translation>
    </message>
    <message>
        <source>The files that were finished before are kept in %1</source>
        <translation>Los archivos terminados antes se conservan en %1</translation>
    </message>
    <message numerus="yes">
        <source>The clips of %n match(es) hold only the beginning; their names say how much.</source>
        <translation>
            <numerusform>Los fragmentos de %Ln coincidencia contienen solo el comienzo; sus nombres dicen cuánto.</numerusform>
            <numerusform>Los fragmentos de %Ln coincidencias contienen solo el comienzo; sus nombres dicen cuánto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a file. Name the folder with the recordings with --audio.</source>
        <translation>%1 es un archivo. Indique con --audio la carpeta de las grabaciones.</translation>
    </message>
    <message>
        <source>%1 was not searched for recordings. %2</source>
        <extracomment>%1 is a folder, %2 the sentence that says why.</extracomment>
        <translation>No se buscaron grabaciones en %1. %2</translation>
    </message>
    <message>
        <source>Standard output has no name that tells the format; give --format, such as --format pdf</source>
        <translation>La salida estándar no tiene un nombre que indique el formato; indique --format, por ejemplo --format pdf</translation>
    </message>
    <message>
        <source>These are several files, which cannot go to standard output; name a folder with --output</source>
        <translation>Son varios archivos, que no pueden ir a la salida estándar; indique una carpeta con --output</translation>
    </message>
    <message>
        <source>A terminal cannot show a PDF; send it to a file or to another program, or name a file with --output</source>
        <translation>Un terminal no puede mostrar un PDF; envíelo a un archivo o a otro programa, o indique un archivo con --output</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose another name for the report, or give --format %2 to write it into the folder.</source>
        <extracomment>%1 is a path, %2 the name of a format, such as &quot;pdf&quot;.</extracomment>
        <translation>%1 es una carpeta. Elija otro nombre para el informe, o indique --format %2 para escribirlo en la carpeta.</translation>
    </message>
    <message>
        <source>%1 is a file, and a folder is needed here. Name another one with --output.</source>
        <translation>%1 es un archivo, y aquí hace falta una carpeta. Indique otro nombre con --output.</translation>
    </message>
    <message>
        <source>%1: these are several files of every match. Name a folder with --output, and give --format %2.</source>
        <extracomment>%1 is a path, %2 the name of a format, &quot;png&quot; or &quot;wav&quot;.</extracomment>
        <translation>%1: son varios archivos por coincidencia. Indique una carpeta con --output, y --format %2.</translation>
    </message>
    <message>
        <source>There is nothing to write: no match is listed.</source>
        <translation>No hay nada que escribir: no figura ninguna coincidencia.</translation>
    </message>
</context>
<context>
    <name>stemma::ColourMapName</name>
    <message>
        <source>Magma</source>
        <translation>Magma</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Inverted grey</source>
        <translation>Gris invertido</translation>
    </message>
</context>
<context>
    <name>stemma::ComparisonActions</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Alternancia</translation>
    </message>
    <message>
        <source>Blink by hand</source>
        <translation>Alternar a mano</translation>
    </message>
    <message>
        <source>Notes (logarithmic)</source>
        <translation>Notas (logarítmica)</translation>
    </message>
    <message>
        <source>Hertz (linear)</source>
        <translation>Hercios (lineal)</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Más claro</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Más oscuro</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Más contraste</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>Menos contraste</translation>
    </message>
    <message>
        <source>Usual brightness and contrast</source>
        <translation>Brillo y contraste habituales</translation>
    </message>
    <message>
        <source>Zoom in to frequencies</source>
        <translation>Ampliar las frecuencias</translation>
    </message>
    <message>
        <source>Zoom out of frequencies</source>
        <translation>Reducir las frecuencias</translation>
    </message>
    <message>
        <source>All frequencies</source>
        <translation>Todas las frecuencias</translation>
    </message>
    <message>
        <source>Ask again for this part</source>
        <translation>Buscar solo en esta parte</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Ampliar la selección</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Cursor to the left</source>
        <translation>Cursor a la izquierda</translation>
    </message>
    <message>
        <source>Cursor to the right</source>
        <translation>Cursor a la derecha</translation>
    </message>
    <message>
        <source>Cursor up</source>
        <translation>Cursor arriba</translation>
    </message>
    <message>
        <source>Cursor down</source>
        <translation>Cursor abajo</translation>
    </message>
    <message>
        <source>Align by hand</source>
        <translation>Alinear a mano</translation>
    </message>
    <message>
        <source>Reference earlier</source>
        <translation>Referencia antes</translation>
    </message>
    <message>
        <source>Reference later</source>
        <translation>Referencia después</translation>
    </message>
    <message>
        <source>Reference a little earlier</source>
        <translation>Referencia un poco antes</translation>
    </message>
    <message>
        <source>Reference a little later</source>
        <translation>Referencia un poco después</translation>
    </message>
    <message>
        <source>Reference higher</source>
        <translation>Referencia más aguda</translation>
    </message>
    <message>
        <source>Reference lower</source>
        <translation>Referencia más grave</translation>
    </message>
    <message>
        <source>Reference faster</source>
        <translation>Referencia más rápida</translation>
    </message>
    <message>
        <source>Reference slower</source>
        <translation>Referencia más lenta</translation>
    </message>
    <message>
        <source>Alignment as found</source>
        <translation>Alineación encontrada</translation>
    </message>
    <message>
        <source>Selection and loop begin here</source>
        <translation>La selección y el bucle empiezan aquí</translation>
    </message>
    <message>
        <source>Selection and loop end here</source>
        <translation>La selección y el bucle acaban aquí</translation>
    </message>
</context>
<context>
    <name>stemma::ComparisonBar</name>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show the whole match (F)</source>
        <translation>Mostrar toda la coincidencia (F)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Alejar (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Alineado</translation>
    </message>
    <message>
        <source>Show the reference in the tempo and pitch of the query, or as it was recorded (W)</source>
        <translation>Mostrar la referencia con el tempo y el tono de la consulta, o tal como se grabó (W)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A way of comparing and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Way of comparing</source>
        <translation>Modo de comparación</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Colours, frequency axis, brightness and contrast</source>
        <translation>Colores, eje de frecuencias, brillo y contraste</translation>
    </message>
    <message>
        <source>Align by hand</source>
        <translation>Alinear a mano</translation>
    </message>
    <message>
        <source>Move the reference in time, tempo and pitch (G)</source>
        <translation>Mover la referencia en tiempo, tempo y altura (G)</translation>
    </message>
</context>
<context>
    <name>stemma::ComparisonView</name>
    <message>
        <source>Spectrogram of the query</source>
        <translation>Espectrograma de la consulta</translation>
    </message>
    <message>
        <source>Spectrogram of the reference</source>
        <translation>Espectrograma de la referencia</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Choose a match to compare it here</source>
        <translation>Elija una coincidencia para compararla aquí</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>shown as in the query: %1</source>
        <translation>como en la consulta: %1</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>tal como se grabó</translation>
    </message>
    <message>
        <source>level matched: %1</source>
        <translation>nivel igualado: %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>Wheel: zoom. Ctrl and wheel: zoom in frequency. Drag: pan. Left and Right: scroll. Up and Down: zoom. Ctrl and arrows: move the cursor.</source>
        <translation>Rueda: zoom. Ctrl y rueda: zoom de frecuencias. Arrastrar: desplazar. Izquierda y derecha: avanzar. Arriba y abajo: zoom. Ctrl y flechas: mover el cursor.</translation>
    </message>
    <message>
        <source>Shift and drag: select. Click a marked region to align there.</source>
        <translation>Mayús y arrastrar: seleccionar. Clic en una zona marcada para alinear allí.</translation>
    </message>
    <message>
        <source>tempo %1, %2</source>
        <extracomment>A change of tempo and one of pitch: &quot;tempo +12.4 %, +2 st&quot;.</extracomment>
        <translation>tempo %1, %2</translation>
    </message>
</context>
<context>
    <name>stemma::DropOverlay</name>
    <message>
        <source>Drop files here</source>
        <translation>Suelte archivos aquí</translation>
    </message>
    <message>
        <source>Find samples in this</source>
        <translation>Buscar samples en esto</translation>
    </message>
    <message>
        <source>Add to library</source>
        <translation>Añadir a la biblioteca</translation>
    </message>
    <message>
        <source>Import files and folders</source>
        <translation>Importar archivos y carpetas</translation>
    </message>
    <message>
        <source>Compare recordings, or a folder of them, with your library</source>
        <translation>Comparar grabaciones, o una carpeta, con su biblioteca</translation>
    </message>
</context>
<context>
    <name>stemma::DuplicateModel</name>
    <message>
        <source>Recording %1</source>
        <translation>Grabación %1</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Short for &quot;number&quot;.</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
</context>
<context>
    <name>stemma::DuplicatesPage</name>
    <message>
        <source>No duplicates</source>
        <translation>Sin duplicados</translation>
    </message>
    <message>
        <source>No two files of the library hold the same sound. Files that were encoded again with losses are not listed here: ask for one of them to find the others.</source>
        <translation>No hay dos archivos de la biblioteca con el mismo sonido. Los archivos recodificados con pérdida no aparecen aquí: consulte con uno de ellos para encontrar los demás.</translation>
    </message>
    <message>
        <source>Files that hold the same sound</source>
        <translation>Archivos con el mismo sonido</translation>
    </message>
    <message>
        <source>The files of one recording stand together. Enter: find samples in the file. Delete: remove it from the library; the file itself stays.</source>
        <translation>Los archivos de una misma grabación están juntos. Intro: buscar samples en el archivo. Supr: quitarlo de la biblioteca; el archivo en sí permanece.</translation>
    </message>
    <message>
        <source>Find samples in this</source>
        <translation>Buscar samples en esto</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Quitar de la biblioteca</translation>
    </message>
</context>
<context>
    <name>stemma::ErrorText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file or folder, %2 the sentence that says what is wrong with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence, %2 a short technical remark in English.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This file or folder does not exist. Check the name, or connect the drive it is on.</source>
        <translation>Este archivo o carpeta no existe. Compruebe el nombre o conecte la unidad donde está.</translation>
    </message>
    <message>
        <source>You have no permission to read or write this. Change its permissions and try again.</source>
        <translation>No tiene permiso para leer o escribir aquí. Cambie los permisos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is not a file that can be read: it is a folder, a device, or a link that leads nowhere. Choose an audio file.</source>
        <translation>No es un archivo que se pueda leer: es una carpeta, un dispositivo o un enlace que no lleva a ninguna parte. Elija un archivo de audio.</translation>
    </message>
    <message>
        <source>This file is empty (0 bytes). Copy it again from where it came from.</source>
        <translation>Este archivo está vacío (0 bytes). Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>Reading failed. Check the drive or the network connection and try again.</source>
        <translation>Error de lectura. Compruebe la unidad o la conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Writing failed. Check the drive and try again.</source>
        <translation>Error de escritura. Compruebe la unidad e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; what was finished is kept.</source>
        <translation>El disco está lleno. Libere espacio e inténtelo de nuevo; lo terminado se conserva.</translation>
    </message>
    <message>
        <source>This is not an audio file, whatever its name says. Choose a recording.</source>
        <translation>No es un archivo de audio, diga lo que diga su nombre. Elija una grabación.</translation>
    </message>
    <message>
        <source>There is no sound in this media file. Choose one with an audio stream.</source>
        <translation>Este archivo multimedia no tiene sonido. Elija uno con una pista de audio.</translation>
    </message>
    <message>
        <source>The sound is in a format that cannot be decoded here. Convert it, for example to FLAC.</source>
        <translation>El sonido está en un formato que aquí no se puede decodificar. Conviértalo, por ejemplo a FLAC.</translation>
    </message>
    <message>
        <source>The audio is damaged at %1 and cannot be decoded. Replace the file by an intact copy.</source>
        <translation>El audio está dañado en %1 y no se puede decodificar. Sustituya el archivo por una copia intacta.</translation>
    </message>
    <message>
        <source>The audio is damaged and nothing of it can be decoded. Replace the file by an intact copy.</source>
        <translation>El audio está dañado y no se puede decodificar nada. Sustituya el archivo por una copia intacta.</translation>
    </message>
    <message>
        <source>This recording is too short to be compared: it lasts only %1. Choose a longer one.</source>
        <translation>Esta grabación es demasiado corta para compararla: solo dura %1. Elija una más larga.</translation>
    </message>
    <message>
        <source>This recording is too short to be compared. Choose a longer one.</source>
        <translation>Esta grabación es demasiado corta para compararla. Elija una más larga.</translation>
    </message>
    <message>
        <source>There is only silence in this recording, so there is nothing to compare. Choose another one.</source>
        <translation>En esta grabación solo hay silencio, así que no hay nada que comparar. Elija otra.</translation>
    </message>
    <message>
        <source>There are no audio files in this folder. Choose a folder with music.</source>
        <translation>En esta carpeta no hay archivos de audio. Elija una carpeta con música.</translation>
    </message>
    <message>
        <source>This library cannot be written to. Change the permissions of its folder, or choose another library.</source>
        <translation>No se puede escribir en esta biblioteca. Cambie los permisos de su carpeta o elija otra biblioteca.</translation>
    </message>
    <message>
        <source>Another program is writing to this library. Close it or wait until it is done, then try again.</source>
        <translation>Otro programa está escribiendo en esta biblioteca. Ciérrelo o espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This library is damaged. Restore its latest backup, or import the music into a new one.</source>
        <translation>Esta biblioteca está dañada. Restaure su última copia de seguridad o importe la música en una nueva.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Stemma. Update the program to open it.</source>
        <translation>Esta biblioteca se creó con una versión más reciente de Stemma. Actualice el programa para abrirla.</translation>
    </message>
    <message>
        <source>The library is empty, so there is nothing to compare with. Import some music first.</source>
        <translation>La biblioteca está vacía, así que no hay con qué comparar. Importe música primero.</translation>
    </message>
    <message>
        <source>This track is not in the library. Import it first.</source>
        <translation>Esta pista no está en la biblioteca. Impórtela primero.</translation>
    </message>
    <message>
        <source>The model was not found, so nothing can be compared. Install Stemma again.</source>
        <translation>No se encontró el modelo, así que no se puede comparar nada. Vuelva a instalar Stemma.</translation>
    </message>
    <message>
        <source>This is not a model that this version of Stemma can use. Install Stemma again.</source>
        <translation>No es un modelo que esta versión de Stemma pueda usar. Vuelva a instalar Stemma.</translation>
    </message>
    <message>
        <source>The library was made with another model. Import its music again to compare with it.</source>
        <translation>La biblioteca se creó con otro modelo. Importe de nuevo su música para poder compararla.</translation>
    </message>
    <message>
        <source>Stopped at your request.</source>
        <translation>Detenido a petición suya.</translation>
    </message>
    <message>
        <source>This value is not allowed. Check what you entered.</source>
        <translation>Este valor no está permitido. Compruebe lo que ha introducido.</translation>
    </message>
    <message>
        <source>Stemma made a mistake. Please report it with what you did and this remark.</source>
        <translation>Stemma ha cometido un error. Infórmenos de él con lo que hizo y esta observación.</translation>
    </message>
    <message>
        <source>This file is there already. Choose another name, or have it replaced.</source>
        <translation>Este archivo ya existe. Elija otro nombre o haga que se reemplace.</translation>
    </message>
    <message>
        <source>This is not a case file, or it is damaged. Ask for another copy of it.</source>
        <translation>No es un archivo de caso, o está dañado. Pida otra copia.</translation>
    </message>
    <message>
        <source>This case was saved by a newer version of Stemma. Update the program to open it.</source>
        <translation>Este caso se guardó con una versión más reciente de Stemma. Actualice el programa para abrirlo.</translation>
    </message>
    <message>
        <source>A case holds what was asked and decided. To search or import, open your library.</source>
        <translation>Un caso contiene lo que se consultó y se decidió. Para buscar o importar, abra su biblioteca.</translation>
    </message>
</context>
<context>
    <name>stemma::EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>What is known of the chosen match</source>
        <translation>Lo que se sabe de la coincidencia elegida</translation>
    </message>
    <message>
        <source>Choose a match to see what speaks for it.</source>
        <translation>Elija una coincidencia para ver qué la respalda.</translation>
    </message>
    <message>
        <source>Blind listening: the score and its reasons appear with your verdict.</source>
        <translation>Escucha a ciegas: la puntuación y sus razones aparecen con su veredicto.</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Apariciones</translation>
    </message>
    <message>
        <source>Where the query uses the reference. Choosing one aligns both there.</source>
        <translation>Dónde la consulta usa la referencia. Al elegir una, ambas se alinean ahí.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>The same recording as: %1</source>
        <translation>La misma grabación que: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s)</source>
        <translation>
            <numerusform>%Ln aparición</numerusform>
            <numerusform>%Ln apariciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <extracomment>The range of an occurrence in the query and in the reference.</extracomment>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>stemma::ExportDialog</name>
    <message>
        <source>&amp;Report as PDF</source>
        <translation>&amp;Informe en PDF</translation>
    </message>
    <message>
        <source>Report as a &amp;web page, also for screen readers</source>
        <translation>Informe como página &amp;web, también para lectores de pantalla</translation>
    </message>
    <message>
        <source>Report as plain &amp;text</source>
        <translation>Informe como &amp;texto sin formato</translation>
    </message>
    <message>
        <source>&amp;Matches as a table (CSV)</source>
        <translation>Coi&amp;ncidencias como tabla (CSV)</translation>
    </message>
    <message>
        <source>&amp;Labels for Audacity</source>
        <translation>Etiquetas para &amp;Audacity</translation>
    </message>
    <message>
        <source>Layers for &amp;Sonic Visualiser</source>
        <translation>Capas para Sonic &amp;Visualiser</translation>
    </message>
    <message>
        <source>&amp;Boxes for Sonic Visualiser (CSV)</source>
        <translation>Rec&amp;uadros para Sonic Visualiser (CSV)</translation>
    </message>
    <message>
        <source>S&amp;ubtitles (WebVTT)</source>
        <translation>&amp;Subtítulos (WebVTT)</translation>
    </message>
    <message>
        <source>&amp;Pictures of the matches (PNG)</source>
        <translation>I&amp;mágenes de las coincidencias (PNG)</translation>
    </message>
    <message>
        <source>&amp;Aligned sound of the matches (WAV)</source>
        <translation>Sonido a&amp;lineado de las coincidencias (WAV)</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exportar datos</translation>
    </message>
    <message>
        <source>State of the export</source>
        <translation>Estado de la exportación</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>How many files are written</source>
        <translation>Cuántos archivos están escritos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Choose a folder and write the files (Enter)</source>
        <translation>Elegir una carpeta y escribir los archivos (Intro)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write nothing more; files that are finished stay (Esc)</source>
        <translation>No escribir nada más; los archivos terminados se conservan (Esc)</translation>
    </message>
    <message>
        <source>Writes %1</source>
        <extracomment>%1 is the end of a file&apos;s name, such as &quot;.csv&quot;.</extracomment>
        <translation>Escribe %1</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <source>Writing into %1…</source>
        <translation>Escribiendo en %1…</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>¿Reemplazar archivos?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Evi&amp;dence for programs (JSON)</source>
        <translation>Indicios para &amp;programas (JSON)</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it, and other files of the same names?</source>
        <translation>%1 ya existe. ¿Reemplazarlo, junto con otros archivos del mismo nombre?</translation>
    </message>
</context>
<context>
    <name>stemma::FailureModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Why it was not imported</source>
        <translation>Por qué no se importó</translation>
    </message>
</context>
<context>
    <name>stemma::FailuresPage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Import the chosen files once more, or all when none is chosen (Alt+T)</source>
        <translation>Importar de nuevo los archivos elegidos, o todos si no hay ninguno elegido (Alt+T)</translation>
    </message>
    <message>
        <source>Files that could not be imported</source>
        <translation>Archivos que no se pudieron importar</translation>
    </message>
    <message>
        <source>Each with the reason. Tab leaves the table.</source>
        <translation>Cada uno con su motivo. Tab sale de la tabla.</translation>
    </message>
</context>
<context>
    <name>stemma::FileNotice</name>
    <message>
        <source>Locate the query…</source>
        <translation>Localizar la consulta…</translation>
    </message>
    <message>
        <source>Say where this recording lies now (Ctrl+L)</source>
        <translation>Decir dónde está ahora esta grabación (Ctrl+L)</translation>
    </message>
    <message>
        <source>Files of the comparison</source>
        <translation>Archivos de la comparación</translation>
    </message>
    <message>
        <source>%1 is gone: the query is shown as it was kept, and cannot be heard.</source>
        <translation>%1 ya no está: la consulta se muestra como se guardó y no se puede escuchar.</translation>
    </message>
    <message>
        <source>The files of query and reference have changed since the search: a close look may show something else than what was found.</source>
        <translation>Los archivos de la consulta y de la referencia han cambiado desde la búsqueda: de cerca puede no ver lo que se encontró.</translation>
    </message>
    <message>
        <source>The file of the query has changed since the search: a close look may show something else than what was found.</source>
        <translation>El archivo de la consulta ha cambiado desde la búsqueda: de cerca puede no ver lo que se encontró.</translation>
    </message>
    <message>
        <source>The file of the reference has changed since the search: a close look may show something else than what was found.</source>
        <translation>El archivo de la referencia ha cambiado desde la búsqueda: de cerca puede no ver lo que se encontró.</translation>
    </message>
</context>
<context>
    <name>stemma::FileQuestions</name>
    <message>
        <source>Audio and video</source>
        <translation>Audio y vídeo</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
</context>
<context>
    <name>stemma::FormatText</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>A stretch of time, from %1 to %2.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;2 hours&quot;, %2 is &quot;10 minutes&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A change of tempo in percent, for example &quot;+12.4 %&quot;.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 st</source>
        <extracomment>A change of pitch in semitones, short.</extracomment>
        <translation>%1&#xa0;st</translation>
    </message>
    <message>
        <source>%1 ct</source>
        <extracomment>A change of pitch in cents (hundredths of a semitone), short.</extracomment>
        <translation>%1&#xa0;ct</translation>
    </message>
    <message>
        <source>± %1 %</source>
        <translation>±&#xa0;%1&#xa0;%</translation>
    </message>
    <message>
        <source>± %1 ct</source>
        <translation>±&#xa0;%1&#xa0;ct</translation>
    </message>
    <message>
        <source>unchanged</source>
        <extracomment>Neither tempo nor pitch of a sample was changed.</extracomment>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>varispeed</source>
        <extracomment>Tempo and pitch changed together, as on a turntable or a tape machine.</extracomment>
        <translation>varispeed</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>How sure a match is.</extracomment>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Likely</source>
        <extracomment>How sure a match is.</extracomment>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Weak</source>
        <extracomment>How sure a match is.</extracomment>
        <translation>Débil</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>score</comment>
        <extracomment>A score in percent.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 × real time</source>
        <extracomment>How fast music is read: &quot;182 × real time&quot;.</extracomment>
        <translation>%1 × tiempo real</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1&#xa0;Hz</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1&#xa0;kHz</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>only the pitch changed</source>
        <translation>solo cambió el tono</translation>
    </message>
    <message>
        <source>tempo and pitch changed separately</source>
        <translation>tempo y tono cambiados por separado</translation>
    </message>
    <message>
        <source>only the tempo changed</source>
        <translation>solo cambió el tempo</translation>
    </message>
</context>
<context>
    <name>stemma::Gui</name>
    <message>
        <source>%1 is there already. Choose another name, or give --force to overwrite it.</source>
        <translation>%1 ya existe. Elija otro nombre, o indique --force para sobrescribirlo.</translation>
    </message>
    <message>
        <source>%1 could not be opened in a window of its own. Open it by itself.</source>
        <translation>No se pudo abrir %1 en una ventana propia. Ábralo por separado.</translation>
    </message>
</context>
<context>
    <name>stemma::HistoryDialog</name>
    <message>
        <source>Record of decisions</source>
        <translation>Registro de decisiones</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Each line is one change. None is ever altered or removed, also not by undoing.</source>
        <translation>Cada línea es un cambio. Ninguna se altera ni se elimina nunca, tampoco al deshacer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the record (Esc)</source>
        <translation>Cerrar el registro (Esc)</translation>
    </message>
    <message>
        <source>Record of decisions – %1</source>
        <translation>Registro de decisiones – %1</translation>
    </message>
</context>
<context>
    <name>stemma::ImportPanel</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the import; what is done is kept (Ctrl+.)</source>
        <translation>Detener la importación; lo hecho se conserva (Ctrl+.)</translation>
    </message>
    <message>
        <source>Show the files that could not be imported</source>
        <translation>Mostrar los archivos que no se pudieron importar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Hide this panel</source>
        <translation>Ocultar este panel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Import speed and time left</source>
        <translation>Velocidad de importación y tiempo restante</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed</source>
        <translation>
            <numerusform>%Ln archivo con error</numerusform>
            <numerusform>%Ln archivos con error</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Buscando música…</translation>
    </message>
    <message>
        <source>Importing: %1 of %2 files</source>
        <translation>Importando: %1 de %2 archivos</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Stopping; what is done is kept…</source>
        <translation>Deteniendo; lo hecho se conserva…</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Importación detenida</translation>
    </message>
    <message>
        <source>Import the same folder again to go on where it stopped.</source>
        <translation>Importe de nuevo la misma carpeta para continuar donde se detuvo.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%Ln archivo importado</numerusform>
            <numerusform>%Ln archivos importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%Ln ya estaba</numerusform>
            <numerusform>%Ln ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged in part</source>
        <translation>
            <numerusform>%Ln dañado en parte</numerusform>
            <numerusform>%Ln dañados en parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done yet</source>
        <translation>
            <numerusform>%Ln pendiente</numerusform>
            <numerusform>%Ln pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Joins the parts of a list.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>stemma::LibraryPage</name>
    <message>
        <source>Filter the library</source>
        <translation>Filtrar la biblioteca</translation>
    </message>
    <message>
        <source>Shows the tracks with all these words (Ctrl+F)</source>
        <translation>Muestra las pistas con todas estas palabras (Ctrl+F)</translation>
    </message>
    <message>
        <source>Number of tracks</source>
        <translation>Número de pistas</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Aún no hay con qué comparar</translation>
    </message>
    <message>
        <source>Import some music, or drag it here. Each file can be searched as soon as it is imported.</source>
        <translation>Importe música o arrástrela aquí. Cada archivo se puede consultar en cuanto está importado.</translation>
    </message>
    <message>
        <source>Add music folder…</source>
        <translation>Añadir carpeta de música…</translation>
    </message>
    <message>
        <source>Tracks of the library</source>
        <translation>Pistas de la biblioteca</translation>
    </message>
    <message>
        <source>Enter: find samples in the track. Delete: remove it from the library.</source>
        <translation>Intro: buscar samples en la pista. Supr: quitarla de la biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%Ln pista</numerusform>
            <numerusform>%Ln pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Find samples in this</source>
        <translation>Buscar samples en esto</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Quitar de la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Volver a explorar</translation>
    </message>
    <message>
        <source>Imports what is new or changed in the folders of the library (F5)</source>
        <translation>Importa lo nuevo o modificado en las carpetas de la biblioteca (F5)</translation>
    </message>
    <message>
        <source>No file is missing</source>
        <translation>No falta ningún archivo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
</context>
<context>
    <name>stemma::ListeningBar</name>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Change between query and reference</source>
        <translation>Alternar entre consulta y referencia</translation>
    </message>
    <message>
        <source>Hear both at once</source>
        <translation>Escuchar ambas a la vez</translation>
    </message>
    <message>
        <source>Hear the reference as it was recorded</source>
        <translation>Escuchar la referencia tal como se grabó</translation>
    </message>
    <message>
        <source>No sound device. Review and export still work.</source>
        <translation>No hay dispositivo de sonido. La revisión y la exportación siguen funcionando.</translation>
    </message>
    <message>
        <source>The sound device is gone. Review and export still work.</source>
        <translation>El dispositivo de sonido ya no está. La revisión y la exportación siguen funcionando.</translation>
    </message>
    <message>
        <source>Preparing the sound…</source>
        <translation>Preparando el sonido…</translation>
    </message>
    <message>
        <source>Ready up to %1. Click further on to hear the rest.</source>
        <translation>Listo hasta %1. Haga clic más adelante para escuchar el resto.</translation>
    </message>
    <message>
        <source>Hear the query on the left, the reference on the right</source>
        <translation>Escuchar la consulta a la izquierda y la referencia a la derecha</translation>
    </message>
    <message>
        <source>Repeat what is selected, or else the match</source>
        <translation>Repetir la selección o, si no hay, la coincidencia</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>The files of query and reference have changed since the search: what you hear may not be what was found.</source>
        <translation>Los archivos de la consulta y de la referencia han cambiado desde la búsqueda: lo que oye puede no ser lo que se encontró.</translation>
    </message>
    <message>
        <source>The file of the query has changed since the search: what you hear may not be what was found.</source>
        <translation>El archivo de la consulta ha cambiado desde la búsqueda: lo que oye puede no ser lo que se encontró.</translation>
    </message>
    <message>
        <source>The file of the reference has changed since the search: what you hear may not be what was found.</source>
        <translation>El archivo de la referencia ha cambiado desde la búsqueda: lo que oye puede no ser lo que se encontró.</translation>
    </message>
</context>
<context>
    <name>stemma::ListeningControls</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Reproducir o pausar (Espacio)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Look for the sound device or the file again</source>
        <translation>Buscar de nuevo el dispositivo de sonido o el archivo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Tal como se grabó</translation>
    </message>
    <message>
        <source>Hear the reference in its own tempo and pitch instead of those of the query (R)</source>
        <translation>Escuchar la referencia en su propio tempo y tono en lugar de los de la consulta (R)</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Hear the query (X changes between both)</source>
        <translation>Escuchar la consulta (X alterna entre ambas)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Hear the reference (X changes between both)</source>
        <translation>Escuchar la referencia (X alterna entre ambas)</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Hear both at once (M)</source>
        <translation>Escuchar ambas a la vez (M)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Repeat what is selected, or else the match (L)</source>
        <translation>Repetir la selección o, si no hay, la coincidencia (L)</translation>
    </message>
    <message>
        <source>L/R</source>
        <extracomment>Button: the query in the left ear, the reference in the right one.</extracomment>
        <translation>I/D</translation>
    </message>
    <message>
        <source>Hear the query on the left, the reference on the right (E)</source>
        <translation>Escuchar la consulta a la izquierda y la referencia a la derecha (E)</translation>
    </message>
    <message>
        <source>Query left, reference right</source>
        <translation>Consulta a la izquierda, referencia a la derecha</translation>
    </message>
    <message>
        <source>Volume (Shift+Up and Shift+Down, or Left and Right while it has the focus)</source>
        <translation>Volumen (Mayús+Arriba y Mayús+Abajo, o Izquierda y Derecha cuando tiene el foco)</translation>
    </message>
</context>
<context>
    <name>stemma::MainWindow</name>
    <message>
        <source>Stemma</source>
        <translation>Stemma</translation>
    </message>
    <message>
        <source>%1 – Stemma</source>
        <translation>%1 – Stemma</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Informe guardado: %1</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Abrir informe</translation>
    </message>
    <message>
        <source>What you dropped is no file on this computer. Save it to a folder first, then drop it, or choose it with “Open query…”.</source>
        <translation>Lo que ha soltado no es un archivo de este equipo. Guárdelo primero en una carpeta y luego suéltelo, o elíjalo con «Abrir consulta…».</translation>
    </message>
    <message>
        <source>Nothing can be imported or compared. %1</source>
        <translation>No se puede importar ni comparar nada. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Filter the library</source>
        <translation>&amp;Filtrar la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Remove from library</source>
        <translation>&amp;Quitar de la biblioteca</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open query…</source>
        <translation>Abrir &amp;consulta…</translation>
    </message>
    <message>
        <source>&amp;Import folder…</source>
        <translation>&amp;Importar carpeta…</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>Importar archi&amp;vos…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Main tools</source>
        <translation>Herramientas principales</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Stemma</source>
        <translation>&amp;Acerca de Stemma</translation>
    </message>
    <message>
        <source>Find samples in…</source>
        <translation>Buscar samples en…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>About Stemma</source>
        <translation>Acerca de Stemma</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Stemma %1&lt;/h3&gt;&lt;p&gt;Finds samples: pieces of one recording reused in another.&lt;/p&gt;&lt;p&gt;Everything stays on this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Stemma %1&lt;/h3&gt;&lt;p&gt;Encuentra samples: fragmentos de una grabación reutilizados en otra.&lt;/p&gt;&lt;p&gt;Todo se queda en este equipo.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%Ln pista</numerusform>
            <numerusform>%Ln pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n query(s) to answer</source>
        <translation>
            <numerusform>%Ln consulta pendiente</numerusform>
            <numerusform>%Ln consultas pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Left and Right change between panels</source>
        <translation>Izquierda y Derecha cambian de panel</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Com&amp;parar</translation>
    </message>
    <message>
        <source>Spectrogram &amp;colours</source>
        <translation>C&amp;olores del espectrograma</translation>
    </message>
    <message>
        <source>&amp;Range of levels</source>
        <translation>Intervalo de &amp;niveles</translation>
    </message>
    <message>
        <source>&amp;Frequency axis</source>
        <translation>Eje de &amp;frecuencias</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;Blind listening</source>
        <translation>Escucha a &amp;ciegas</translation>
    </message>
    <message>
        <source>&amp;Record of decisions…</source>
        <translation>&amp;Registro de decisiones…</translation>
    </message>
    <message>
        <source>This result is not kept in the library yet.</source>
        <translation>Este resultado aún no está guardado en la biblioteca.</translation>
    </message>
    <message>
        <source>Rev&amp;iew</source>
        <translation>Rev&amp;isión</translation>
    </message>
    <message>
        <source>This result and what you decide about it are not kept in the library. %1</source>
        <translation>Este resultado y lo que decida sobre él no se guardan en la biblioteca. %1</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bi&amp;blioteca</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>You can search and listen, but nothing is imported or kept: %1</source>
        <translation>Puede buscar y escuchar, pero no se importa ni se guarda nada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n query(s) taken off the list. The record of them stays in the library.</source>
        <translation>
            <numerusform>%Ln consulta quitada de la lista. Su registro permanece en la biblioteca.</numerusform>
            <numerusform>%Ln consultas quitadas de la lista. Su registro permanece en la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found again: %1</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Encontrado de nuevo: %1</translation>
    </message>
    <message>
        <source>%1 is not the recording that is missing, or it was encoded again. Choose the file itself, or import this one beside it.</source>
        <translation>%1 no es la grabación que falta, o se ha recodificado. Elija el archivo mismo, o importe este además.</translation>
    </message>
    <message>
        <source>&amp;Locate file…</source>
        <translation>&amp;Localizar archivo…</translation>
    </message>
    <message>
        <source>Locate &amp;folder…</source>
        <translation>Localizar &amp;carpeta…</translation>
    </message>
    <message>
        <source>Find samples in a folder</source>
        <translation>Buscar samples en una carpeta</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>¿Dónde está %1?</translation>
    </message>
    <message>
        <source>%1 holds none of the files of %2, so nothing was changed. Choose the folder in which they lie now.</source>
        <translation>%1 no contiene ninguno de los archivos de %2; no se ha cambiado nada. Elija la carpeta en la que están ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) lie in %1 now.</source>
        <translation>
            <numerusform>%Ln pista está ahora en %1.</numerusform>
            <numerusform>%Ln pistas están ahora en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed, since the library has a track at the new place.</source>
        <translation>
            <numerusform>%Ln no se ha movido, porque la biblioteca ya tiene una en el lugar nuevo.</numerusform>
            <numerusform>%Ln no se han movido, porque la biblioteca ya tiene otras en los lugares nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last import was stopped before it was done.</source>
        <translation>La última importación se detuvo antes de terminar.</translation>
    </message>
    <message numerus="yes">
        <source>Resume %n file(s)</source>
        <translation>
            <numerusform>Reanudar %Ln archivo</numerusform>
            <numerusform>Reanudar %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the message, else clear the selection, else stop the query</source>
        <translation>Cerrar el mensaje; si no hay, quitar la selección; si no, detener la consulta</translation>
    </message>
    <message>
        <source>Open folder of queries…</source>
        <translation>Abrir carpeta de consultas…</translation>
    </message>
    <message>
        <source>Re&amp;port (PDF)…</source>
        <translation>In&amp;forme (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Export data…</source>
        <translation>&amp;Exportar datos…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%Ln archivo guardado en %1</numerusform>
            <numerusform>%Ln archivos guardados en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made. %1</source>
        <translation>
            <numerusform>%Ln no se pudo crear. %1</numerusform>
            <numerusform>%Ln no se pudieron crear. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>You can look and listen, but nothing that you decide is kept: %1</source>
        <translation>Puede ver y escuchar, pero no se guarda nada de lo que decida: %1</translation>
    </message>
    <message>
        <source>This case cannot be opened. %1</source>
        <translation>Este caso no se puede abrir. %1</translation>
    </message>
    <message>
        <source>Case %1 – Stemma</source>
        <translation>Caso %1 – Stemma</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation>Abrir c&amp;aso…</translation>
    </message>
    <message>
        <source>Open recent c&amp;ase</source>
        <translation>Casos recien&amp;tes</translation>
    </message>
    <message>
        <source>&amp;Save case…</source>
        <translation>&amp;Guardar caso…</translation>
    </message>
    <message>
        <source>Saving the case: %1 %</source>
        <translation>Guardando el caso: %1 %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Case saved: %1</source>
        <translation>Caso guardado: %1</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Abrir caso</translation>
    </message>
    <message>
        <source>%1 could not be opened in a window of its own. Open it from the file manager.</source>
        <translation>No se pudo abrir %1 en una ventana propia. Ábralo desde el gestor de archivos.</translation>
    </message>
    <message>
        <source>There is no kept query yet, so there is nothing to save. Open a recording first.</source>
        <translation>Todavía no hay consultas guardadas, así que no hay nada que guardar. Abra primero una grabación.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Save case</source>
        <translation>Guardar caso</translation>
    </message>
    <message>
        <source>This case is open here and keeps what you decide by itself. Choose another name.</source>
        <translation>Este caso está abierto aquí y guarda por sí mismo lo que decida. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Saving the case…</source>
        <translation>Guardando el caso…</translation>
    </message>
    <message>
        <source>There is nothing to write: no match is listed.</source>
        <translation>No hay nada que escribir: no figura ninguna coincidencia.</translation>
    </message>
    <message>
        <source>Forgotten. To add the rest after all, import its folder again.</source>
        <translation>Olvidado. Para añadir el resto de todos modos, importe la carpeta de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not hold the sound of this query, or it was encoded again. Choose the file itself, or open this one as another query.</source>
        <translation>%1 no contiene el sonido de esta consulta, o se ha recodificado. Elija el archivo mismo, o abra este como otra consulta.</translation>
    </message>
    <message>
        <source>Import what is left of it</source>
        <translation>Importar lo que queda</translation>
    </message>
    <message>
        <source>For&amp;get it</source>
        <translation>O&amp;lvidar</translation>
    </message>
    <message>
        <source>Never offer it again; what was imported stays (Alt+G)</source>
        <translation>No volver a ofrecerlo; lo importado se queda (Alt+L)</translation>
    </message>
    <message numerus="yes">
        <source>The clips of %n match(es) hold only the beginning; their names say how much.</source>
        <translation>
            <numerusform>Los fragmentos de %Ln coincidencia contienen solo el comienzo; sus nombres dicen cuánto.</numerusform>
            <numerusform>Los fragmentos de %Ln coincidencias contienen solo el comienzo; sus nombres dicen cuánto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds this query, but its name cannot be kept: it is not UTF-8. Rename the file or its folder, and locate it again.</source>
        <translation>%1 contiene esta consulta, pero su nombre no se puede guardar: no es UTF-8. Cambie el nombre del archivo o de su carpeta y localícelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>stemma::MatchFacts</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A stretch of time and its length.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In query</source>
        <translation>En la consulta</translation>
    </message>
    <message>
        <source>In reference</source>
        <translation>En la referencia</translation>
    </message>
    <message>
        <source>The same occurrence in the reference, at its own tempo</source>
        <translation>La misma aparición en la referencia, a su propio tempo</translation>
    </message>
    <message>
        <source>Tempo ratio</source>
        <translation>Relación de tempo</translation>
    </message>
    <message>
        <source>Tempo in the query over tempo in the reference</source>
        <translation>Tempo de la consulta dividido por el de la referencia</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Semitones and cents, query minus reference. The error holds 19 times in 20.</source>
        <translation>Semitonos y cents, consulta menos referencia. El error se cumple 19 veces de cada 20.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Whether tempo and pitch changed together, as on a turntable</source>
        <translation>Si tempo y tono cambiaron juntos, como en un tocadiscos</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>How often which part of the reference comes</source>
        <translation>Cuántas veces aparece cada parte de la referencia</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Judged by how sharply the onsets of both agree</source>
        <translation>Según la precisión con que concuerdan los ataques de ambas</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Alineado</translation>
    </message>
    <message>
        <source>Of the query, in all occurrences together</source>
        <translation>De la consulta, en todas las apariciones juntas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>How far single seconds lie off the common line. Reused audio leaves 0 to 20 ms, unrelated music about 70 ms.</source>
        <translation>Cuánto se aparta cada segundo de la línea común. El audio reutilizado deja de 0 a 20 ms; la música ajena, unos 70 ms.</translation>
    </message>
    <message>
        <source>%1, usually %2</source>
        <extracomment>Height of a peak, and what is usual.</extracomment>
        <translation>%1, lo habitual %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Places that led to this tempo and pitch independently of each other</source>
        <translation>Lugares que llevaron de forma independiente a este tempo y tono</translation>
    </message>
    <message>
        <source>Next best</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Score of the best other recording</source>
        <translation>Puntuación de la mejor de las demás grabaciones</translation>
    </message>
    <message>
        <source>Of %1 answers called “%2”, in queries whose samples are known, %3 were right.</source>
        <translation>De %1 respuestas llamadas «%2», en consultas con samples conocidos, %3 eran correctas.</translation>
    </message>
    <message>
        <source>In and out point of the occurrence, and its length</source>
        <translation>Inicio y fin de la aparición, y su duración</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How much faster the query plays it; −10 % is slower. The error holds 19 times in 20.</source>
        <translation>Cuánto más rápido lo toca la consulta; −10 % es más lento. El error se cumple 19 veces de cada 20.</translation>
    </message>
    <message>
        <source>Also in reference</source>
        <translation>También en la referencia</translation>
    </message>
    <message>
        <source>How much of what the query does there the reference does, too. The rest was added, or changed.</source>
        <translation>Qué parte de lo que ocurre ahí en la consulta ocurre también en la referencia. El resto se añadió o se cambió.</translation>
    </message>
    <message>
        <source>Timing error</source>
        <translation>Desfase</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>Destaca</translation>
    </message>
    <message>
        <source>How far this alignment stands out from all others, in standard deviations, and how far those of the library&apos;s other tracks usually do</source>
        <translation>Cuánto destaca esta alineación sobre todas las demás, en desviaciones típicas, y cuánto suelen hacerlo las de las otras pistas de la biblioteca</translation>
    </message>
    <message>
        <source>Found separately</source>
        <translation>Hallado por separado</translation>
    </message>
</context>
<context>
    <name>stemma::MatchModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Pista %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (one of %n files)</source>
        <extracomment>A reference of which the library holds another copy.</extracomment>
        <translation>
            <numerusform>%1 (uno de %Ln archivos)</numerusform>
            <numerusform>%1 (uno de %Ln archivos)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A score and its word: &quot;94 % Strong&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>The same recording as: %1</source>
        <translation>La misma grabación que: %1</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>Column: rank of a match.</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>In query</source>
        <translation>En la consulta</translation>
    </message>
    <message>
        <source>In reference</source>
        <translation>En la referencia</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Occurs</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>stemma::MatchPanel</name>
    <message numerus="yes">
        <source>No match above the threshold in %n track(s)</source>
        <translation>
            <numerusform>Ninguna coincidencia por encima del umbral en %Ln pista</numerusform>
            <numerusform>Ninguna coincidencia por encima del umbral en %Ln pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weak candidate(s) held back: most of them are coincidence.</source>
        <translation>
            <numerusform>%Ln candidato débil retenido: la mayoría son casualidad.</numerusform>
            <numerusform>%Ln candidatos débiles retenidos: la mayoría son casualidad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the library sounds like any part of this recording.</source>
        <translation>Nada en la biblioteca suena como alguna parte de esta grabación.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n weak candidate(s)</source>
        <translation>
            <numerusform>Mostrar %Ln candidato débil</numerusform>
            <numerusform>Mostrar %Ln candidatos débiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::MatchTable</name>
    <message>
        <source>Weak candidates</source>
        <translation>Candidatas débiles</translation>
    </message>
    <message>
        <source>Show candidates below the threshold (Alt+W)</source>
        <translation>Mostrar candidatas por debajo del umbral (Alt+W)</translation>
    </message>
    <message>
        <source>Matches, best first</source>
        <translation>Coincidencias, las mejores primero</translation>
    </message>
    <message>
        <source>J and K walk through the matches. F fits, W aligns, + and − zoom.</source>
        <translation>J y K recorren las coincidencias. F ajusta, W alinea, + y − cambian el zoom.</translation>
    </message>
    <message numerus="yes">
        <source>%n weak candidate(s)</source>
        <translation>
            <numerusform>%Ln candidata débil</numerusform>
            <numerusform>%Ln candidatas débiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Locate the reference…</source>
        <translation>Localizar la referencia…</translation>
    </message>
</context>
<context>
    <name>stemma::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Cerrar este mensaje (Esc)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>stemma::MissingFileText</name>
    <message>
        <source>%1: This file has changed since it was compared. Put back the one that was, or import it again and repeat the search.</source>
        <extracomment>%1 is the file of a recording.</extracomment>
        <translation>%1: este archivo ha cambiado desde la comparación. Restituya el que se comparó, o impórtelo de nuevo y repita la búsqueda.</translation>
    </message>
</context>
<context>
    <name>stemma::NudgePanel</name>
    <message>
        <source>Offset</source>
        <translation>Desfase</translation>
    </message>
    <message>
        <source>How much later the reference is than found (Alt+Left, Alt+Right; with Shift finer)</source>
        <translation>Cuánto más tarde está la referencia de lo encontrado (Alt+Izquierda, Alt+Derecha; más fino con Mayús)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>How much higher the query is than the reference (Alt+Up, Alt+Down)</source>
        <translation>Cuánto más aguda es la consulta que la referencia (Alt+Arriba, Alt+Abajo)</translation>
    </message>
    <message>
        <source> st</source>
        <translation> st</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Back to the alignment that was found (Alt+0)</source>
        <translation>Volver a la alineación encontrada (Alt+0)</translation>
    </message>
    <message>
        <source>How alike both recordings are as they lie now: 1 is the same sound, about 0.2 unrelated music</source>
        <translation>Cuánto se parecen las dos grabaciones así colocadas: 1 es el mismo sonido, cerca de 0,2 música ajena</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How much faster the query is than the reference; −10 % is slower (Alt+Page Up, Alt+Page Down)</source>
        <translation>Cuánto más rápida es la consulta que la referencia; −10 % es más lenta (Alt+Re Pág, Alt+Av Pág)</translation>
    </message>
    <message>
        <source>Alike %1</source>
        <translation>Parecido %1</translation>
    </message>
    <message>
        <source>Alike %1, found automatically: %2</source>
        <translation>Parecido %1, hallado automáticamente: %2</translation>
    </message>
</context>
<context>
    <name>stemma::OverviewView</name>
    <message>
        <source>Overview of the query</source>
        <translation>Vista general de la consulta</translation>
    </message>
    <message>
        <source>The whole query and its matches. Click: show that place. Drag: move the window. Home and End: first and last part. Wheel: zoom.</source>
        <translation>Toda la consulta y sus coincidencias. Clic: mostrar ese lugar. Arrastrar: mover la ventana. Inicio y Fin: primera y última parte. Rueda: zoom.</translation>
    </message>
    <message numerus="yes">
        <source>Overview of the query: %1 shown of %2, %n place(s) with matches</source>
        <translation>
            <numerusform>Vista general de la consulta: se muestra %1 de %2, %Ln lugar con coincidencias</numerusform>
            <numerusform>Vista general de la consulta: se muestra %1 de %2, %Ln lugares con coincidencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::PagePreview</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The page before (Page Up)</source>
        <translation>La página anterior (Re Pág)</translation>
    </message>
    <message>
        <source>The next page (Page Down)</source>
        <translation>La página siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>The pages as they will be printed. Page Up and Page Down turn them, Home and End go to the first and the last.</source>
        <translation>Las páginas tal como se imprimirán. Re Pág y Av Pág las pasan; Inicio y Fin van a la primera y a la última.</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Página %L1 de %L2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>stemma::PicturePanel</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Frequency axis</source>
        <translation>Eje de frecuencias</translation>
    </message>
    <message>
        <source>Brightest at</source>
        <translation>Más claro a</translation>
    </message>
    <message>
        <source>Level that gets the brightest colour, in both pictures (Ctrl+B)</source>
        <translation>Nivel del color más claro, en ambas imágenes (Ctrl+B)</translation>
    </message>
    <message>
        <source>Darkest at</source>
        <translation>Más oscuro a</translation>
    </message>
    <message>
        <source>Level that gets the darkest colour, in both pictures (C)</source>
        <translation>Nivel del color más oscuro, en ambas imágenes (C)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>The levels that suit the two recordings (Ctrl+0)</source>
        <translation>Los niveles que convienen a las dos grabaciones (Ctrl+0)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>stemma::QueriesPage</name>
    <message>
        <source>Stop all</source>
        <translation>Detener todo</translation>
    </message>
    <message>
        <source>Stop what runs and what waits; answers are kept (Alt+S)</source>
        <translation>Detener lo que corre y lo que espera; las respuestas se conservan (Alt+S)</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>What was asked, the newest first. Choosing a query shows its answer. Delete takes it off the list; its record stays.</source>
        <translation>Lo que se ha consultado, lo más reciente primero. Al elegir una se muestra su respuesta. Supr la quita de la lista; su registro permanece.</translation>
    </message>
</context>
<context>
    <name>stemma::QueryHeader</name>
    <message>
        <source>Reading the recording…</source>
        <translation>Leyendo la grabación…</translation>
    </message>
    <message>
        <source>Taking fingerprints…</source>
        <translation>Tomando huellas…</translation>
    </message>
    <message numerus="yes">
        <source>Searching %n track(s)…</source>
        <translation>
            <numerusform>Buscando en %Ln pista…</numerusform>
            <numerusform>Buscando en %Ln pistas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Aligning what was found…</source>
        <translation>Alineando lo encontrado…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop this query (Esc)</source>
        <translation>Detener esta consulta (Esc)</translation>
    </message>
    <message>
        <source>Query progress</source>
        <translation>Progreso de la consulta</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged at %1</source>
        <translation>dañado en %1</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>Esperando su turno…</translation>
    </message>
</context>
<context>
    <name>stemma::QueryList</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) so far</source>
        <translation>
            <numerusform>%Ln coincidencia por ahora</numerusform>
            <numerusform>%Ln coincidencias por ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching, %1 %</source>
        <extracomment>A query that is %1 percent done.</extracomment>
        <translation>Buscando, %1 %</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Best match %1</source>
        <extracomment>A query of an earlier session; %1 is the score of its best match.</extracomment>
        <translation>Mejor coincidencia %1</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
</context>
<context>
    <name>stemma::QueryPage</name>
    <message>
        <source>Drop a recording here</source>
        <translation>Suelte una grabación aquí</translation>
    </message>
    <message>
        <source>Stemma compares it with every track of the library and shows which pieces of them it uses.</source>
        <translation>Stemma la compara con todas las pistas de la biblioteca y muestra qué fragmentos utiliza.</translation>
    </message>
    <message>
        <source>Open query…</source>
        <translation>Abrir consulta…</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Fit the match</source>
        <translation>Ajustar a la coincidencia</translation>
    </message>
    <message>
        <source>Reference in tempo and pitch of the query</source>
        <translation>Referencia con el tempo y el tono de la consulta</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Desplazar a la izquierda</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Desplazar a la derecha</translation>
    </message>
    <message>
        <source>Comparing with the library…</source>
        <translation>Comparando con la biblioteca…</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Aún no hay con qué comparar</translation>
    </message>
    <message>
        <source>This query could not be answered</source>
        <translation>No se pudo responder a esta consulta</translation>
    </message>
    <message>
        <source>Add music folder…</source>
        <translation>Añadir carpeta de música…</translation>
    </message>
    <message>
        <source>Open another query…</source>
        <translation>Abrir otra consulta…</translation>
    </message>
    <message>
        <source>Stopped before there was an answer</source>
        <translation>Detenida antes de tener respuesta</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>stemma::QueryText</name>
    <message>
        <source>  %1 %2  %3</source>
        <translation>  %1 %2  %3</translation>
    </message>
    <message>
        <source>      query %1 = reference %2, tempo %3 %4, pitch %5 %6</source>
        <translation>      consulta %1 = referencia %2, tempo %3 %4, tono %5 %6</translation>
    </message>
    <message numerus="yes">
        <source>, %n occurrence(s)</source>
        <translation>
            <numerusform>, %Ln aparición</numerusform>
            <numerusform>, %Ln apariciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>      %1 s aligned, residual %2 ms, peak %3 where %4 is usual, %n place(s) agree</source>
        <extracomment>What speaks for a match: length, milliseconds off the line, height of a peak and what is usual.</extracomment>
        <translation>
            <numerusform>      %1&#xa0;s alineados, residuo %2&#xa0;ms, pico %3 donde lo habitual es %4, %Ln lugar coincide</numerusform>
            <numerusform>      %1&#xa0;s alineados, residuo %2&#xa0;ms, pico %3 donde lo habitual es %4, %Ln lugares coinciden</numerusform>
        </translation>
    </message>
    <message>
        <source>, best other track %1</source>
        <translation>, mejor otra pista %1</translation>
    </message>
    <message>
        <source>      the same recording as %1</source>
        <translation>      la misma grabación que %1</translation>
    </message>
    <message numerus="yes">
        <source>no match at or above %1 in %n track(s)</source>
        <translation>
            <numerusform>ninguna coincidencia a partir de %1 en %Ln pista</numerusform>
            <numerusform>ninguna coincidencia a partir de %1 en %Ln pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>  damaged at %1; only what could be decoded was searched</source>
        <translation>  dañado en %1; solo se examinó lo que se pudo decodificar</translation>
    </message>
</context>
<context>
    <name>stemma::ReadingBar</name>
    <message>
        <source>Values under the pointer</source>
        <translation>Valores bajo el puntero</translation>
    </message>
    <message>
        <source>Search the library for the selected part alone (A)</source>
        <translation>Buscar en la biblioteca solo la parte seleccionada (A)</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Quitar la selección (Esc)</translation>
    </message>
    <message>
        <source>Selection %1</source>
        <translation>Selección %1</translation>
    </message>
    <message>
        <source>Listening loops here while Loop is on. [ and ] move the ends to the place that is heard, or to the cursor.</source>
        <translation>La escucha se repite aquí mientras «Bucle» está activo. [ y ] llevan los extremos al lugar que se oye o al cursor.</translation>
    </message>
</context>
<context>
    <name>stemma::RecentMenu</name>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>&amp;Clear recent</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
</context>
<context>
    <name>stemma::Report</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>Title and artist of a recording.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>stretch</comment>
        <extracomment>A change of tempo: &quot;+12.4 %&quot;.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>± %1 %</source>
        <translation>±&#xa0;%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 st %2 ct</source>
        <extracomment>Semitones and cents, short.</extracomment>
        <translation>%1&#xa0;st %2&#xa0;ct</translation>
    </message>
    <message>
        <source>± %1 ct</source>
        <translation>±&#xa0;%1&#xa0;ct</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>varispeed</source>
        <translation>varispeed</translation>
    </message>
    <message>
        <source>apart from the tempo</source>
        <translation>independiente del tempo</translation>
    </message>
    <message>
        <source>same audio</source>
        <extracomment>A match is a piece of the recording itself.</extracomment>
        <translation>mismo audio</translation>
    </message>
    <message>
        <source>other audio: played again, or alike</source>
        <extracomment>A match is not this audio: the same music recorded again (an interpolation), or alike by chance.</extracomment>
        <translation>otro audio: tocado de nuevo, o parecido</translation>
    </message>
    <message>
        <source>same audio or played again: cannot tell</source>
        <translation>mismo audio o tocado de nuevo: no se puede saber</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>A part of the reference that comes several times: how often, which part.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, every %2 s</source>
        <extracomment>%1 is what comes, %2 seconds from one to the next.</extracomment>
        <translation>%1, cada %2&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>, %n left out</source>
        <extracomment>Places of a regular repetition where nothing comes.</extracomment>
        <translation>
            <numerusform>, %Ln omitida</numerusform>
            <numerusform>, %Ln omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>débil</translation>
    </message>
    <message>
        <source>%1 % faster</source>
        <translation>un %1&#xa0;% más rápido</translation>
    </message>
    <message>
        <source>%1 % slower</source>
        <translation>un %1&#xa0;% más lento</translation>
    </message>
    <message>
        <source>at the same tempo</source>
        <translation>al mismo tempo</translation>
    </message>
    <message>
        <source>%1 semitones higher</source>
        <translation>%1 semitonos más agudo</translation>
    </message>
    <message>
        <source>%1 semitones lower</source>
        <translation>%1 semitonos más grave</translation>
    </message>
    <message>
        <source>at the same pitch</source>
        <translation>en el mismo tono</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>&quot;12.4 % faster&quot; and &quot;2.02 semitones higher&quot;.</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>estéreo</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 canales</translation>
    </message>
    <message>
        <source>%1, %2 kHz, %3</source>
        <extracomment>Codec, sample rate in kHz, channels.</extracomment>
        <translation>%1, %2&#xa0;kHz, %3</translation>
    </message>
</context>
<context>
    <name>stemma::ReportAppendix</name>
    <message>
        <source>Record of decisions</source>
        <translation>Registro de decisiones</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>No se decidió nada.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Nothing of this record is ever rewritten. A dash instead of a number stands for matches that are not listed. Long texts are cut here; the attached evidence.json has them whole.</source>
        <translation>Nada de este registro se reescribe nunca. Una raya en lugar de un número designa coincidencias que no figuran en el informe. Los textos largos se recortan aquí; el archivo adjunto evidence.json los contiene íntegros.</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>all that was compared, found and decided, for programs</source>
        <translation>todo lo comparado, hallado y decidido, para programas</translation>
    </message>
    <message>
        <source>Its SHA-256</source>
        <translation>Su SHA-256</translation>
    </message>
    <message>
        <source>the matches as a table</source>
        <translation>las coincidencias como tabla</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
</context>
<context>
    <name>stemma::ReportAxis</name>
    <message>
        <source>%1 Hz</source>
        <translation>%1&#xa0;Hz</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1&#xa0;kHz</translation>
    </message>
    <message>
        <source>dB below the loudest point of each picture</source>
        <translation>dB por debajo del punto más fuerte de cada imagen</translation>
    </message>
</context>
<context>
    <name>stemma::ReportDesk</name>
    <message>
        <source>There is no answer to report on yet. Open a query and wait for its answer.</source>
        <translation>Aún no hay respuesta sobre la que informar. Abra una consulta y espere su respuesta.</translation>
    </message>
    <message>
        <source>No report can be made as long as the library is not open. Wait a moment and try again.</source>
        <translation>No se puede hacer ningún informe mientras la biblioteca no esté abierta. Espere un momento e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>stemma::ReportDialog</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>What the report belongs to, for its first page</source>
        <translation>A qué pertenece el informe, para su primera página</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Elaborado por</translation>
    </message>
    <message>
        <source>Who made the report, for its first page</source>
        <translation>Quién hizo el informe, para su primera página</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Elaborado para</translation>
    </message>
    <message>
        <source>Who asked for the report, for its first page</source>
        <translation>Quién encargó el informe, para su primera página</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Choose a name and write the report (Enter)</source>
        <translation>Elegir un nombre y escribir el informe (Intro)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Write no report; stops one that is being written (Esc)</source>
        <translation>No escribir ningún informe; detiene el que se esté escribiendo (Esc)</translation>
    </message>
    <message>
        <source>&amp;Case:</source>
        <translation>Ca&amp;so:</translation>
    </message>
    <message>
        <source>Prepared &amp;by:</source>
        <translation>Elaborado &amp;por:</translation>
    </message>
    <message>
        <source>Prepared &amp;for:</source>
        <translation>Elaborado pa&amp;ra:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>Pape&amp;l:</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>The size of the pages</source>
        <translation>El tamaño de las páginas</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>Estado del informe</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Progreso del informe</translation>
    </message>
    <message>
        <source>How many pages are written</source>
        <translation>Cuántas páginas están escritas</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>%1 is a recording of this report and stays as it is; choose another name</source>
        <translation>%1 es una grabación de este informe y se queda como está; elija otro nombre</translation>
    </message>
</context>
<context>
    <name>stemma::ReportDocument</name>
    <message>
        <source>Case: %1</source>
        <translation>Caso: %1</translation>
    </message>
    <message>
        <source>Prepared by: %1</source>
        <translation>Elaborado por: %1</translation>
    </message>
    <message>
        <source>Prepared for: %1</source>
        <translation>Elaborado para: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Fecha: %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) with a lower score are not listed.</source>
        <translation>
            <numerusform>No se incluye %Ln coincidencia con menor puntuación.</numerusform>
            <numerusform>No se incluyen %Ln coincidencias con menor puntuación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Exhibit %1</source>
        <extracomment>%1 is the letter and the name of a recording.</extracomment>
        <translation>Prueba %1</translation>
    </message>
    <message>
        <source>Programs and settings</source>
        <translation>Programas y ajustes</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>SHA-256 of the evidence</source>
        <translation>SHA-256 de las pruebas</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Rejected and uncertain matches</source>
        <translation>Coincidencias rechazadas e inciertas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>Record of decisions</source>
        <translation>Registro de decisiones</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>No se decidió nada.</translation>
    </message>
    <message>
        <source>Decisions, oldest first</source>
        <translation>Decisiones, de la más antigua a la más reciente</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Sample report: %1</source>
        <translation>Informe de samples: %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Matches in the query</source>
        <translation>Coincidencias en la consulta</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Limitaciones</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Lo que se midió</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Also in the library as</source>
        <translation>También en la biblioteca como</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Lo que se decidió</translation>
    </message>
    <message>
        <source>All occurrences</source>
        <translation>Todas las apariciones</translation>
    </message>
    <message>
        <source>Query from</source>
        <translation>Consulta desde</translation>
    </message>
    <message>
        <source>Query to</source>
        <translation>Consulta hasta</translation>
    </message>
    <message>
        <source>Reference from</source>
        <translation>Referencia desde</translation>
    </message>
    <message>
        <source>Reference to</source>
        <translation>Referencia hasta</translation>
    </message>
    <message>
        <source>Match %1: %2</source>
        <extracomment>%1 is a number, %2 the name of a recording.</extracomment>
        <translation>Coincidencia %1: %2</translation>
    </message>
    <message>
        <source>Heard in the query at %1, taken from the reference at %2, %3.</source>
        <extracomment>%1 and %2 are time spans, %3 is &quot;12.4 % faster and 2.02 semitones higher&quot;.</extracomment>
        <translation>Se oye en la consulta en %1, tomado de la referencia en %2, %3.</translation>
    </message>
    <message>
        <source>Spectrograms of match %1, the reference in the query&apos;s time and pitch</source>
        <translation>Espectrogramas de la coincidencia %1, la referencia en el tiempo y el tono de la consulta</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>The query from 0:00 to %1, without a match.</source>
        <translation>La consulta de 0:00 a %1, sin coincidencias.</translation>
    </message>
    <message numerus="yes">
        <source>The query from 0:00 to %1 with the places of %n match(es), a row each. The table of matches says the same in numbers.</source>
        <translation>
            <numerusform>La consulta de 0:00 a %1 con los lugares de %Ln coincidencia. La tabla de coincidencias dice lo mismo en cifras.</numerusform>
            <numerusform>La consulta de 0:00 a %1 con los lugares de %Ln coincidencias, una fila cada una. La tabla de coincidencias dice lo mismo en cifras.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no picture: the spectrogram is no longer in the library.</source>
        <translation>No hay imagen: el espectrograma ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Two spectrograms on one time axis, low frequencies at the bottom: above the query, %1, below the reference, %2, redrawn %3. Where they match they show the same shapes.</source>
        <extracomment>%1 and %2 are time spans, %3 is &quot;12.4 % faster and 2.02 semitones higher&quot;.</extracomment>
        <translation>Dos espectrogramas sobre un mismo eje de tiempo, los graves abajo: arriba la consulta, %1; abajo la referencia, %2, redibujada: %3. Donde coinciden muestran las mismas formas.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code</comment>
        <extracomment>The code of the language of this translation: &quot;de&quot; in German.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>Skip to the summary</source>
        <translation>Ir al resumen</translation>
    </message>
    <message>
        <source>Spectrograms of match %1, the reference aligned by hand</source>
        <translation>Espectrogramas de la coincidencia %1, la referencia alineada a mano</translation>
    </message>
    <message>
        <source>A reviewer aligned them by hand.</source>
        <translation>Un revisor los alineó a mano.</translation>
    </message>
    <message>
        <source>The spectrogram of exhibit %1; that of exhibit %2 is no longer in the library.</source>
        <extracomment>%1 and %2 are letters of exhibits.</extracomment>
        <translation>El espectrograma de la prueba %1; el de la prueba %2 ya no está en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>stemma::ReportFigure</name>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Reference, aligned</source>
        <translation>Referencia, alineada</translation>
    </message>
    <message>
        <source>The library no longer holds the spectral map of this recording; the numbers were measured when it did.</source>
        <translation>La biblioteca ya no contiene el mapa espectral de esta grabación; las cifras se midieron cuando aún lo contenía.</translation>
    </message>
    <message>
        <source>Exhibit %1 above, exhibit %2 below in its tempo and pitch. Colour map: magma, light to dark. Log-frequency short-time Fourier transform, %3 bins an octave, %4 frames a second, Hann windows of %5 to %6 samples at %7 kHz; one cell is one measurement.</source>
        <extracomment>%1 and %2 are letters of exhibits; %3 to %6 numbers; &quot;magma&quot; is the name of a colour map.</extracomment>
        <translation>Arriba, la prueba %1; abajo, la prueba %2 con el tempo y el tono de aquella. Mapa de colores: magma, de claro a oscuro. Transformada de Fourier de tiempo corto con frecuencia logarítmica, %3 bandas por octava, %4 tramas por segundo, ventanas de Hann de %5 a %6 muestras a %7&#xa0;kHz; cada celda es una medición.</translation>
    </message>
    <message>
        <source>Reference, aligned by hand</source>
        <translation>Referencia, alineada a mano</translation>
    </message>
</context>
<context>
    <name>stemma::ReportFinding</name>
    <message>
        <source>No sample was found: nothing in “%1” (%2) matches a recording of the library.</source>
        <extracomment>%2 is the length of the recording, or the part of it that was searched.</extracomment>
        <translation>No se encontró ningún sample: nada en «%1» (%2) coincide con una grabación de la biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>No sample in “%1” is established: the review left %n match(es) rejected or uncertain.</source>
        <translation>
            <numerusform>No queda establecido ningún sample en «%1»: la revisión dejó %Ln coincidencia como rechazada o dudosa.</numerusform>
            <numerusform>No queda establecido ningún sample en «%1»: la revisión dejó %Ln coincidencias como rechazadas o dudosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds a sample of “%2”, heard from %3 to %4, %5; a reviewer confirmed it.</source>
        <extracomment>%5 is &quot;12.4 % faster and 2.02 semitones higher&quot;.</extracomment>
        <translation>«%1» contiene un sample de «%2», que se oye de %3 a %4, %5; un revisor lo ha confirmado.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds samples of %n recordings that a reviewer confirmed, most surely of “%2”, heard from %3 to %4, %5.</source>
        <translation>
            <numerusform>«%1» contiene samples de %Ln grabación, confirmados por un revisor, con mayor seguridad de «%2», que se oye de %3 a %4, %5.</numerusform>
            <numerusform>«%1» contiene samples de %Ln grabaciones, confirmados por un revisor, con mayor seguridad de «%2», que se oye de %3 a %4, %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program found a sample of “%2” in “%1”, heard from %3 to %4, %5; nobody has confirmed it yet.</source>
        <extracomment>%5 is &quot;12.4 % faster and 2.02 semitones higher&quot;.</extracomment>
        <translation>El programa encontró en «%1» un sample de «%2», que se oye de %3 a %4, %5; nadie lo ha confirmado aún.</translation>
    </message>
    <message numerus="yes">
        <source>The program found samples of %n recordings in “%1”, most surely of “%2”, heard from %3 to %4, %5; nobody has confirmed them yet.</source>
        <translation>
            <numerusform>El programa encontró en «%1» samples de %Ln grabación, con mayor seguridad de «%2», que se oye de %3 a %4, %5; nadie los ha confirmado aún.</numerusform>
            <numerusform>El programa encontró en «%1» samples de %Ln grabaciones, con mayor seguridad de «%2», que se oye de %3 a %4, %5; nadie los ha confirmado aún.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: what is confirmed, then what is not.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n further match(es) have not been reviewed.</source>
        <translation>
            <numerusform>%Ln coincidencia más no se ha revisado.</numerusform>
            <numerusform>%Ln coincidencias más no se han revisado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched: %n recording(s) of the library, at %1 to %2 % of the tempo and up to %3 semitones higher or lower.</source>
        <translation>
            <numerusform>Se examinó %Ln grabación de la biblioteca, del %1 al %2&#xa0;% del tempo y hasta %3 semitonos más aguda o más grave.</numerusform>
            <numerusform>Se examinaron %Ln grabaciones de la biblioteca, del %1 al %2&#xa0;% del tempo y hasta %3 semitonos más agudas o más graves.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 confirmed, %2 not reviewed, %3 rejected, %4 uncertain</source>
        <extracomment>How many matches have which verdict.</extracomment>
        <translation>confirmadas: %1; sin revisar: %2; rechazadas: %3; dudosas: %4</translation>
    </message>
    <message>
        <source>Automated comparison with human review; not a legal opinion.</source>
        <translation>Comparación automática con revisión humana; no es un dictamen jurídico.</translation>
    </message>
    <message>
        <source>Automated comparison without human review; not a legal opinion.</source>
        <translation>Comparación automática sin revisión humana; no es un dictamen jurídico.</translation>
    </message>
    <message>
        <source>No sample was found: nothing in “%1” (%2) matches a recording of the library surely enough.</source>
        <extracomment>%2 is the length of the recording, or the part of it that was searched.</extracomment>
        <translation>No se encontró ningún sample: nada en «%1» (%2) coincide con suficiente seguridad con una grabación de la biblioteca.</translation>
    </message>
    <message>
        <source>No sample of another recording is established in “%1”: exhibit %2 is the same recording as the query.</source>
        <extracomment>%2 is the letter of an exhibit.</extracomment>
        <translation>No queda establecido ningún sample de otra grabación en «%1»: la prueba %2 es la misma grabación que la consulta.</translation>
    </message>
    <message>
        <source>Exhibit %1 is the same recording as the query.</source>
        <extracomment>%1 is the letter of an exhibit.</extracomment>
        <translation>La prueba %1 es la misma grabación que la consulta.</translation>
    </message>
</context>
<context>
    <name>stemma::ReportFrame</name>
    <message>
        <source>Stemma sample report</source>
        <translation>Informe de samples de Stemma</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is the number of the page, %2 how many there are.</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The kind of document, then the name of the case.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Report %1: %2</source>
        <extracomment>%1 names the report, %2 is the recording.</extracomment>
        <translation>Informe %1: %2</translation>
    </message>
    <message>
        <source>SHA-256 of evidence.json</source>
        <translation>SHA-256 de evidence.json</translation>
    </message>
</context>
<context>
    <name>stemma::ReportGlossary</name>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>the recording in which samples are looked for, exhibit A</source>
        <translation>la grabación en la que se buscan samples, prueba A</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>a recording of the library from which the query may borrow</source>
        <translation>una grabación de la biblioteca de la que la consulta puede haber tomado material</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>a piece of one recording that is used in another</source>
        <translation>un fragmento de una grabación que se utiliza en otra</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>all places of the query where one reference lies under one change of tempo and pitch</source>
        <translation>todos los lugares de la consulta donde se halla una misma referencia con un mismo cambio de tempo y tono</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Aparición</translation>
    </message>
    <message>
        <source>one of these places, with its in and out point in both recordings</source>
        <translation>uno de esos lugares, con su inicio y su fin en ambas grabaciones</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>occurrences that hold the same part of the reference, as a loop has them</source>
        <translation>apariciones que contienen la misma parte de la referencia, como en un bucle</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>how much faster (+) or slower (−) the query plays it than the reference</source>
        <translation>cuánto más rápido (+) o más lento (−) suena en la consulta que en la referencia</translation>
    </message>
    <message>
        <source>Tempo ratio</source>
        <translation>Relación de tempo</translation>
    </message>
    <message>
        <source>tempo in the query divided by tempo in the reference</source>
        <translation>tempo de la consulta dividido por el tempo de la referencia</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>how much higher or lower the query plays it, in semitones (st) and cents (ct), hundredths of a semitone</source>
        <translation>cuánto más agudo o más grave suena en la consulta, en semitonos (st) y cents (ct), centésimas de semitono</translation>
    </message>
    <message>
        <source>Varispeed</source>
        <translation>Varispeed</translation>
    </message>
    <message>
        <source>tempo and pitch changed together, as on a turntable or tape</source>
        <translation>tempo y tono cambiados a la vez, como en un tocadiscos o una cinta</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolación</translation>
    </message>
    <message>
        <source>music that was played again instead of being taken from the recording</source>
        <translation>música tocada de nuevo en lugar de tomada de la grabación</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>calibrated probability, 0 to 1, that the reference is in the query</source>
        <translation>probabilidad calibrada, de 0 a 1, de que la referencia esté en la consulta</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuo</translation>
    </message>
    <message>
        <source>how far single seconds lie off the common line of both recordings</source>
        <translation>cuánto se aparta cada segundo de la línea común de ambas grabaciones</translation>
    </message>
    <message>
        <source>Spectral map</source>
        <translation>Mapa espectral</translation>
    </message>
    <message>
        <source>loudness over time and pitch; what the figures show and the program compares</source>
        <translation>intensidad en función del tiempo y la altura; lo que muestran las figuras y compara el programa</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>a number that any change of a file alters: equal numbers mean equal content</source>
        <translation>un número que varía con cualquier cambio del archivo: a números iguales, contenido igual</translation>
    </message>
</context>
<context>
    <name>stemma::ReportLimitations</name>
    <message>
        <source>Limitations</source>
        <translation>Limitaciones</translation>
    </message>
</context>
<context>
    <name>stemma::ReportLimits</name>
    <message>
        <source>%1: %3 of %2</source>
        <extracomment>%1 is a word for a score; %3 of %2 answers were right.</extracomment>
        <translation>%1: %3 de %2</translation>
    </message>
    <message>
        <source>Exhibit %1 ends at %2 although its file declares more.</source>
        <translation>La prueba %1 termina en %2, aunque su archivo declara una duración mayor.</translation>
    </message>
    <message>
        <source>Exhibit %1 could not be read in full; the first gap lies at %2.</source>
        <extracomment>%1 is the letter of an exhibit, %2 a time.</extracomment>
        <translation>La prueba %1 no se pudo leer por completo; el primer hueco está en %2.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n recording(s) of the library could be found. A recording that it does not hold is not found, and no match does not mean that there is no sample.</source>
        <translation>
            <numerusform>Solo se podía encontrar %Ln grabación, la de la biblioteca. Una grabación que no está en ella no se encuentra, y la ausencia de coincidencias no significa que no haya ningún sample.</numerusform>
            <numerusform>Solo se podían encontrar las %Ln grabaciones de la biblioteca. Una grabación que no está en ella no se encuentra, y la ausencia de coincidencias no significa que no haya ningún sample.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a part of the query was searched: %1.</source>
        <translation>Solo se examinó una parte de la consulta: %1.</translation>
    </message>
    <message>
        <source>The search was a quick one, which is less thorough.</source>
        <translation>La búsqueda fue rápida, y por tanto menos exhaustiva.</translation>
    </message>
    <message numerus="yes">
        <source>%n weaker candidate(s) with a score below %1 are counted here and not listed.</source>
        <translation>
            <numerusform>%Ln candidata más débil, con una puntuación inferior a %1, se cuenta aquí y no se enumera.</numerusform>
            <numerusform>%Ln candidatas más débiles, con una puntuación inferior a %1, se cuentan aquí y no se enumeran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong matches</source>
        <translation>Coincidencias erróneas</translation>
    </message>
    <message>
        <source>A score is what was counted on recordings whose samples are known. So many of the references listed under each word really were in the query: %1; %2; %3. On other music the shares may differ.</source>
        <extracomment>%1 to %3 are &quot;strong: 221 of 222&quot;.</extracomment>
        <translation>Una puntuación refleja lo contado en grabaciones cuyos samples se conocen. De las referencias clasificadas con cada palabra, estas estaban realmente en la consulta: %1; %2; %3. Con otra música las proporciones pueden variar.</translation>
    </message>
    <message>
        <source>Not searched</source>
        <translation>Sin examinar</translation>
    </message>
    <message>
        <source>Transformations</source>
        <translation>Transformaciones</translation>
    </message>
    <message>
        <source>Samples are looked for at %1 to %2 % of their tempo and up to %3 semitones higher or lower; what is found only by comparing every moment, such as very short or deeply buried samples, up to %4. Reversed audio is not looked for. Samples of less than a second, far below the rest of the mix, or heavily processed may be missed.</source>
        <translation>Se buscan samples del %1 al %2&#xa0;% de su tempo y hasta %3 semitonos más agudos o más graves; lo que solo se encuentra comparando cada momento, como samples muy cortos o muy enterrados, hasta %4. No se busca audio invertido. Los samples de menos de un segundo, muy por debajo del resto de la mezcla o muy procesados pueden pasar inadvertidos.</translation>
    </message>
    <message>
        <source>Common sources</source>
        <translation>Fuentes comunes</translation>
    </message>
    <message>
        <source>Two recordings may be alike because both use a third one, the same sample pack, the same preset or the same machine. The comparison cannot tell which came first.</source>
        <translation>Dos grabaciones pueden parecerse porque ambas usan una tercera, la misma colección de samples, el mismo preajuste o la misma máquina. La comparación no puede determinar cuál fue anterior.</translation>
    </message>
    <message>
        <source>Re-recordings</source>
        <translation>Regrabaciones</translation>
    </message>
    <message>
        <source>Music that was played again may be found or missed. Whether the audio itself is the same is judged by how sharply the onsets agree; the report says where that cannot be told.</source>
        <translation>La música tocada de nuevo puede encontrarse o pasar inadvertida. Si el audio mismo es idéntico se juzga por la precisión con que concuerdan los ataques; el informe indica dónde no se puede saber.</translation>
    </message>
    <message>
        <source>Exactness</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Times are measured in steps of %1 ms and given in thousandths and samples so that a place can be found again. Errors of stretch and pitch are half widths of the 95 % interval.</source>
        <translation>Los tiempos se miden en pasos de %1&#xa0;ms y se dan en milésimas y en muestras para poder volver a encontrar un lugar. Los errores de tempo y tono son semianchuras del intervalo del 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Similar sound does not prove copying. Neither a score nor a picture says who took what from whom, who holds which rights, or whether a use is permitted.</source>
        <translation>Un sonido parecido no prueba una copia. Ni una puntuación ni una imagen dicen quién tomó qué de quién, quién tiene qué derechos o si un uso está permitido.</translation>
    </message>
    <message>
        <source>What was chopped into slices is looked for at %1 to %2 % of its tempo.</source>
        <translation>Lo cortado en trozos se busca entre el %1 y el %2 % de su tempo.</translation>
    </message>
</context>
<context>
    <name>stemma::ReportMatch</name>
    <message>
        <source>Stretch</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1, tempo ratio %2</source>
        <extracomment>%1 is &quot;± 0.4 %&quot;, %2 the ratio of the tempos.</extracomment>
        <translation>%1, relación de tempo %2</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;± 5 ct&quot;, %2 how the change of pitch belongs to that of the tempo.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Best occurrence</source>
        <translation>Mejor aparición</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>All occurrences: %1</source>
        <translation>Todas las apariciones: %1</translation>
    </message>
    <message>
        <source>Match %1 of %2, exhibit %3</source>
        <extracomment>%1 is the number of a match, %2 how many there are, %3 the letter of an exhibit.</extracomment>
        <translation>Coincidencia %1 de %2, prueba %3</translation>
    </message>
    <message>
        <source>In, samples</source>
        <translation>Ini., muestras</translation>
    </message>
    <message>
        <source>Out, samples</source>
        <translation>Fin, muestras</translation>
    </message>
    <message>
        <source>Length, samples</source>
        <translation>Dur., muestras</translation>
    </message>
    <message>
        <source>%1  %2, %3 Hz</source>
        <extracomment>The letter of an exhibit, what it is, its sample rate.</extracomment>
        <translation>%1  %2, %3&#xa0;Hz</translation>
    </message>
    <message>
        <source>How to hear it</source>
        <translation>Cómo escucharlo</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>narrow column</comment>
        <extracomment>No more than six letters.</extracomment>
        <translation>Punt.</translation>
    </message>
</context>
<context>
    <name>stemma::ReportMatchText</name>
    <message>
        <source>Leave tempo and pitch of the reference as they are.</source>
        <translation>Deje el tempo y el tono de la referencia como están.</translation>
    </message>
    <message>
        <source>Play the reference at %1 % of its speed, with the pitch following as on a turntable.</source>
        <translation>Reproduzca la referencia al %1&#xa0;% de su velocidad, de modo que el tono cambie con ella como en un tocadiscos.</translation>
    </message>
    <message>
        <source>Stretch the reference to %1 % of its tempo and shift its pitch by %2.</source>
        <extracomment>%2 is &quot;+2 st +2 ct&quot;.</extracomment>
        <translation>Ajuste la referencia al %1&#xa0;% de su tempo y cambie su tono en %2.</translation>
    </message>
    <message>
        <source>Of %1 references called “%2” on the development set, %3 were in the query.</source>
        <translation>De %1 referencias llamadas «%2» en el conjunto de desarrollo, %3 estaban en la consulta.</translation>
    </message>
    <message>
        <source>%1 ms; reused audio leaves 0 to 20, unrelated music about 70</source>
        <translation>%1&#xa0;ms; el audio reutilizado deja de 0 a 20; la música ajena, unos 70</translation>
    </message>
    <message>
        <source>no other recording came into question</source>
        <translation>ninguna otra grabación entró en consideración</translation>
    </message>
    <message>
        <source>%1 above the next best recording, which has %2</source>
        <extracomment>%1 is a difference of scores, %2 the score of the next best recording.</extracomment>
        <translation>%1 por encima de la siguiente mejor grabación, que tiene %2</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 %2; ratio %3</source>
        <extracomment>%1 is &quot;+12.4 %&quot;, %2 its error, %3 the ratio of the tempos.</extracomment>
        <translation>%1 %2; relación %3</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Change of both</source>
        <translation>Cambio de ambos</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>%1 is a score, %2 the word for it, %3 a sentence on what that means.</extracomment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuo</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Alineado</translation>
    </message>
    <message>
        <source>%1 s of the query; the reference explains %2 % of its changes of level</source>
        <extracomment>%1 is a time in seconds, %2 a share in percent.</extracomment>
        <translation>%1&#xa0;s de la consulta; la referencia explica el %2&#xa0;% de sus cambios de nivel</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>Reutilización</translation>
    </message>
    <message>
        <source>Play exhibit %1 from %2, then exhibit %3 from %4.</source>
        <extracomment>%1 and %3 are letters of exhibits, the others stretches of time.</extracomment>
        <translation>Reproduzca la prueba %1, tramo %2, y después la prueba %3, tramo %4.</translation>
    </message>
    <message>
        <source>Start both at the same moment, %1 at %2 and %3 at %4: they run together for %5 s.</source>
        <extracomment>%1 and %3 are letters of exhibits, %2 and %4 times, %5 a length in seconds.</extracomment>
        <translation>Inicie ambas en el mismo momento, %1 en %2 y %3 en %4: van juntas durante %5&#xa0;s.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The library also holds this recording as: %1</source>
        <translation>La biblioteca también contiene esta grabación como: %1</translation>
    </message>
    <message>
        <source>%1 below the best recording, which has %2</source>
        <extracomment>%1 is a difference of scores, %2 the score of the best recording.</extracomment>
        <translation>%1 por debajo de la mejor grabación, que tiene %2</translation>
    </message>
    <message>
        <source>Set by hand.</source>
        <translation>Ajustado a mano.</translation>
    </message>
    <message>
        <source>Find exhibit %1 first: its file is gone.</source>
        <extracomment>%1 is the letter of an exhibit.</extracomment>
        <translation>Busque primero la prueba %1: falta su archivo.</translation>
    </message>
    <message>
        <source>Check exhibit %1 first: its file seems changed.</source>
        <extracomment>%1 is the letter of an exhibit.</extracomment>
        <translation>Compruebe primero la prueba %1: su archivo parece modificado.</translation>
    </message>
    <message>
        <source>Stretch the reference to %1 % of its tempo and leave its pitch as it is.</source>
        <translation>Ajuste la referencia al %1&#xa0;% de su tempo sin cambiar su tono.</translation>
    </message>
    <message>
        <source>Shift the pitch of the reference by %1 and leave its tempo as it is.</source>
        <extracomment>%1 is &quot;+2 st +2 ct&quot;.</extracomment>
        <translation>Cambie el tono de la referencia en %1 sin cambiar su tempo.</translation>
    </message>
    <message>
        <source>another match of this report has %1</source>
        <extracomment>%1 is a score.</extracomment>
        <translation>otra coincidencia de este informe tiene %1</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Exhibit %1 is the same recording as the query, not a sample in it.</source>
        <extracomment>%1 is the letter of an exhibit.</extracomment>
        <translation>La prueba %1 es la misma grabación que la consulta, no un sample incluido en ella.</translation>
    </message>
</context>
<context>
    <name>stemma::ReportMatches</name>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Notes of the reviewer</source>
        <translation>Notas del revisor</translation>
    </message>
    <message>
        <source>Match %1: %2</source>
        <extracomment>%1 is a number, %2 the name of a recording.</extracomment>
        <translation>Coincidencia %1: %2</translation>
    </message>
    <message>
        <source>No match is confirmed or waits for a verdict.</source>
        <translation>Ninguna coincidencia está confirmada ni pendiente de veredicto.</translation>
    </message>
</context>
<context>
    <name>stemma::ReportMaterials</name>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Materials and method</source>
        <translation>Material y método</translation>
    </message>
    <message>
        <source>The SHA-256 of the sound is that of the decoded samples, mono, 16 kHz, 16 bit: it stays the same when only tags or pictures of the file change.</source>
        <translation>El SHA-256 del sonido es el de las muestras decodificadas, mono, 16&#xa0;kHz, 16&#xa0;bits: no varía cuando solo cambian etiquetas o imágenes del archivo.</translation>
    </message>
    <message>
        <source>Program and settings</source>
        <translation>Programa y ajustes</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
</context>
<context>
    <name>stemma::ReportMethod</name>
    <message>
        <source>ends early, at %1</source>
        <translation>termina antes de tiempo, en %1</translation>
    </message>
    <message>
        <source>unreadable in part, first at %1</source>
        <translation>ilegible en parte, por primera vez en %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>The letter of an exhibit, then the name of the recording.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Length and format</source>
        <translation>Duración y formato</translation>
    </message>
    <message>
        <source>%1; %2; %3</source>
        <extracomment>Length, format, size of the file.</extracomment>
        <translation>%1; %2; %3</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 del archivo</translation>
    </message>
    <message>
        <source>SHA-256 of the sound</source>
        <translation>SHA-256 del sonido</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>not taken: the file is gone, or has changed since</source>
        <translation>no calculado: el archivo ya no está o ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Reranker</source>
        <translation>Reordenador</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>Estado de la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>revision %1, %n recording(s)</source>
        <translation>
            <numerusform>revisión %1, %Ln grabación</numerusform>
            <numerusform>revisión %1, %Ln grabaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Searched on</source>
        <translation>Fecha de búsqueda</translation>
    </message>
    <message>
        <source>Part of the query</source>
        <translation>Parte de la consulta</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>toda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>rápida</translation>
    </message>
    <message>
        <source>thorough</source>
        <translation>exhaustiva</translation>
    </message>
    <message>
        <source>Scores kept from</source>
        <translation>Puntuación conservada desde</translation>
    </message>
    <message>
        <source>%1, at most %2 matches</source>
        <translation>%1, como máximo %2 coincidencias</translation>
    </message>
    <message>
        <source>Scores listed from</source>
        <translation>Puntuación listada desde</translation>
    </message>
    <message>
        <source>Every recording was decoded to mono at %1 kHz. Delays that an encoder adds are removed, so times count from the first audible sample.</source>
        <translation>Cada grabación se decodificó en mono a %1&#xa0;kHz. Los retardos que añade un codificador se eliminan, de modo que los tiempos cuentan desde la primera muestra audible.</translation>
    </message>
    <message>
        <source>Short-time Fourier transforms made a spectral map of it: %1 bins an octave over %2 octaves from %3 Hz, %4 frames a second, windows of %5, %6 and %7 samples from low to high.</source>
        <translation>Transformadas de Fourier de tiempo corto produjeron su mapa espectral: %1 bandas por octava en %2 octavas desde %3&#xa0;Hz, %4 tramas por segundo, ventanas de %5, %6 y %7 muestras de grave a agudo.</translation>
    </message>
    <message>
        <source>Windows of the query at a range of tempos were looked up among the fingerprints of the library; the nearest ones voted for recordings.</source>
        <translation>Se buscaron ventanas de la consulta, en una gama de tempos, entre las huellas de la biblioteca; las más próximas votaron por grabaciones.</translation>
    </message>
    <message>
        <source>Excerpts of these recordings were compared with every moment of the query at %1 to %2 % of the tempo, and slices of half a second searched for what was cut up.</source>
        <translation>Extractos de estas grabaciones se compararon con cada momento de la consulta del %1 al %2&#xa0;% del tempo, y con cortes de medio segundo se buscó lo que se hubiera troceado.</translation>
    </message>
    <message>
        <source>Each candidate was laid over the query: the place, tempo ratio and pitch shift where both maps agree best, each with its error, and every occurrence with its in and out point.</source>
        <translation>Cada candidata se superpuso a la consulta: se determinaron el lugar, la relación de tempo y el cambio de tono en que ambos mapas concuerdan mejor, cada uno con su error, y cada aparición con su inicio y su fin.</translation>
    </message>
    <message>
        <source>A score, calibrated on recordings whose samples are known, tells how sure the match is.</source>
        <translation>Una puntuación, calibrada con grabaciones cuyos samples se conocen, indica cuán segura es la coincidencia.</translation>
    </message>
    <message>
        <source>A second network, the reranker, judged the likeliest alignments.</source>
        <translation>Una segunda red, el reordenador, evaluó las alineaciones más probables.</translation>
    </message>
    <message>
        <source>A reviewer judged matches by ear and eye. Every decision is in the record at the end, with its time and the name of the user.</source>
        <translation>Un revisor juzgó coincidencias de oído y a la vista. Cada decisión consta en el registro final, con su hora y el nombre del usuario.</translation>
    </message>
    <message>
        <source>No reviewer has judged the matches.</source>
        <translation>Ningún revisor ha juzgado las coincidencias.</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>A size in megabytes or kilobytes, and the same in bytes.</extracomment>
        <translation>%1 (%2 bytes)</translation>
    </message>
    <message>
        <source>not found when this report was made</source>
        <translation>no se encontró al redactar este informe</translation>
    </message>
    <message>
        <source>when this report was made, its size or date of change was another one than when it was compared</source>
        <translation>al redactar este informe, su tamaño o su fecha de modificación no eran los de la comparación</translation>
    </message>
    <message>
        <source>Bytes of the path</source>
        <extracomment>Of a file whose name is no valid text: what it is made of, in hexadecimal digits.</extracomment>
        <translation>Bytes de la ruta</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Encontrado en</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>Estado del archivo</translation>
    </message>
</context>
<context>
    <name>stemma::ReportPdf</name>
    <message>
        <source>Sample report: %1</source>
        <extracomment>The title of the document; %1 is the recording that was searched.</extracomment>
        <translation>Informe de samples: %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language tag</comment>
        <extracomment>The language of these words, as RFC 5646 has it: &quot;de&quot;, &quot;fr&quot;, &quot;ja&quot;.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>What was compared, found and decided, for programs</source>
        <translation>Lo comparado, hallado y decidido, para programas</translation>
    </message>
    <message>
        <source>The matches as a table</source>
        <translation>Las coincidencias como tabla</translation>
    </message>
</context>
<context>
    <name>stemma::ReportReview</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Direct sample</source>
        <translation>Sample directo</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolación</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Regrabación</translation>
    </message>
    <message>
        <source>Coincidence</source>
        <translation>Casualidad</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitados</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Obtenidos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegados</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No necesarios</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin iniciar</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Sample type</source>
        <translation>Tipo de sample</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Licence reference</source>
        <translation>Referencia de licencia</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>rehecho</translation>
    </message>
    <message>
        <source>carried over from query %1</source>
        <translation>tomado de la consulta %1</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>tomado de otra consulta</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 s, %2, %3</source>
        <extracomment>An alignment set by hand: %1 a time in seconds, %2 the stretch, %3 the pitch shift.</extracomment>
        <translation>%1 s, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who decided, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Its score is below %1, and nobody confirmed it.</source>
        <translation>Su puntuación es inferior a %1 y nadie la ha confirmado.</translation>
    </message>
    <message>
        <source>No reason was noted.</source>
        <translation>No se anotó ningún motivo.</translation>
    </message>
    <message>
        <source>Aligned by hand</source>
        <translation>Alineado a mano</translation>
    </message>
</context>
<context>
    <name>stemma::ReportSetAside</name>
    <message>
        <source>Rejected and uncertain</source>
        <translation>Rechazadas y dudosas</translation>
    </message>
    <message>
        <source>No match was rejected or left uncertain.</source>
        <translation>Ninguna coincidencia se rechazó ni quedó como dudosa.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>In the query</source>
        <translation>En la consulta</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n weaker candidate(s) below a score of %1, about which nobody decided, are not listed.</source>
        <translation>
            <numerusform>No se enumera %Ln candidata más débil, con puntuación inferior a %1, sobre la que nadie decidió.</numerusform>
            <numerusform>No se enumeran %Ln candidatas más débiles, con puntuación inferior a %1, sobre las que nadie decidió.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::ReportSummary</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>In the query</source>
        <translation>En la consulta</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Sample report</source>
        <translation>Informe de samples</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Elaborado por</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Elaborado para</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Matches of this finding</source>
        <translation>Coincidencias del resultado</translation>
    </message>
    <message>
        <source>Times are hours, minutes, seconds and thousandths from the first audible sample. Stretch and pitch are those of the query against the reference. What the comparison cannot tell stands under Limitations.</source>
        <translation>Los tiempos son horas, minutos, segundos y milésimas desde la primera muestra audible. Tempo y tono son los de la consulta respecto a la referencia. Lo que la comparación no puede determinar figura en Limitaciones.</translation>
    </message>
</context>
<context>
    <name>stemma::ReportTimeline</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>In the query</source>
        <translation>En la consulta</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Tomado de</translation>
    </message>
    <message>
        <source>First and last heard</source>
        <translation>Primera y última vez</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Seconds used</source>
        <translation>Segundos usados</translation>
    </message>
    <message>
        <source>Of the query</source>
        <translation>De la consulta</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>No match counts, so there is no timeline.</source>
        <translation>Ninguna coincidencia cuenta, así que no hay cronología.</translation>
    </message>
    <message>
        <source>The whole query. Hatched is what the matches cover, numbered as in the tables; grey is how loud the query is.</source>
        <translation>Toda la consulta. Rayado: lo que cubren las coincidencias, numeradas como en las tablas; gris: la intensidad de la consulta.</translation>
    </message>
    <message>
        <source>What was taken from where</source>
        <translation>Qué se tomó de dónde</translation>
    </message>
</context>
<context>
    <name>stemma::ReviewForm</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A verdict and its key: &quot;Confirm (1)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>How the reference got into the query</source>
        <translation>Cómo llegó la referencia a la consulta</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Of the rights to use the reference</source>
        <translation>De los derechos de uso de la referencia</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Reference of the licence, or of the request for one</source>
        <translation>Referencia de la licencia o de su solicitud</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What you want to keep about this match (N)</source>
        <translation>Lo que quiera conservar sobre esta coincidencia (N)</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Escribir notas</translation>
    </message>
</context>
<context>
    <name>stemma::ReviewText</name>
    <message>
        <source>%1 s, %2, %3</source>
        <extracomment>An alignment set by hand: %1 a time in seconds, %2 the stretch, %3 the pitch shift.</extracomment>
        <translation>%1 s, %2, %3</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 of match %2</source>
        <extracomment>A step that can be undone. %1 is what was changed, e.g. &quot;Verdict&quot;, %2 the number of the match.</extracomment>
        <translation>%1 de la coincidencia %2</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Sin veredicto</translation>
    </message>
    <message>
        <source>Direct sample</source>
        <translation>Sample directo</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolación</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Regrabación</translation>
    </message>
    <message>
        <source>Coincidence</source>
        <translation>Casualidad</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitados</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Obtenidos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegados</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No necesarios</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin iniciar</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Sample type</source>
        <translation>Tipo de sample</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Licence reference</source>
        <translation>Referencia de licencia</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>rehecho</translation>
    </message>
    <message>
        <source>carried over from query %1</source>
        <translation>tomado de la consulta %1</translation>
    </message>
</context>
<context>
    <name>stemma::SaveCaseDialog</name>
    <message numerus="yes">
        <source>&amp;All queries (%n)</source>
        <translation>
            <numerusform>&amp;Todas las consultas (%Ln)</numerusform>
            <numerusform>&amp;Todas las consultas (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the &amp;selected queries (%n)</source>
        <translation>
            <numerusform>Solo las consultas &amp;seleccionadas (%Ln)</numerusform>
            <numerusform>Solo las consultas &amp;seleccionadas (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Save case</source>
        <translation>Guardar caso</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Nombre del caso</translation>
    </message>
    <message>
        <source>Stands in the title of the window (Alt+N)</source>
        <translation>Aparece en el título de la ventana (Alt+N)</translation>
    </message>
    <message>
        <source>All queries</source>
        <translation>Todas las consultas</translation>
    </message>
    <message>
        <source>Everything that is on the list of queries (Alt+A)</source>
        <translation>Todo lo que está en la lista de consultas (Alt+T)</translation>
    </message>
    <message>
        <source>Only the selected queries</source>
        <translation>Solo las consultas seleccionadas</translation>
    </message>
    <message>
        <source>What is selected on the list of queries, and earlier queries that its decisions come from (Alt+S)</source>
        <translation>Lo seleccionado en la lista de consultas y las consultas anteriores de las que proceden sus decisiones (Alt+S)</translation>
    </message>
    <message>
        <source>A case holds the queries with their spectrograms, matches, verdicts and notes, but no audio. A colleague opens it in Stemma.</source>
        <translation>Un caso contiene las consultas con sus espectrogramas, coincidencias, veredictos y notas, pero sin audio. Un colega lo abre en Stemma.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Choose the file (Enter)</source>
        <translation>Elegir el archivo (Intro)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save nothing (Esc)</source>
        <translation>No guardar nada (Esc)</translation>
    </message>
</context>
<context>
    <name>stemma::SettingsDialog</name>
    <message>
        <source>&amp;Blind listening</source>
        <translation>Escucha a &amp;ciegas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Apariencia:</translation>
    </message>
    <message>
        <source>Spectrogram &amp;colours:</source>
        <translation>C&amp;olores del espectrograma:</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Show matches &amp;from:</source>
        <translation>Mostrar coincidencias &amp;desde:</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>&amp;Hilos:</translation>
    </message>
    <message>
        <source>&amp;Memory for the search:</source>
        <translation>&amp;Memoria para la búsqueda:</translation>
    </message>
    <message>
        <source>With the next start</source>
        <translation>Con el próximo inicio</translation>
    </message>
    <message>
        <source>These take effect when Stemma is started again.</source>
        <translation>Surten efecto al reiniciar Stemma.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Keep these settings (Enter)</source>
        <translation>Conservar estos ajustes (Intro)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave everything as it was (Esc)</source>
        <translation>Dejarlo todo como estaba (Esc)</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>Set every control to its usual value</source>
        <translation>Devolver cada control a su valor habitual</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Light or dark window</source>
        <translation>Ventana clara u oscura</translation>
    </message>
    <message>
        <source>Spectrogram colours</source>
        <translation>Colores del espectrograma</translation>
    </message>
    <message>
        <source>How levels become colours</source>
        <translation>Cómo los niveles se convierten en colores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of window and reports</source>
        <translation>Idioma de la ventana y de los informes</translation>
    </message>
    <message>
        <source>Show matches from</source>
        <translation>Mostrar coincidencias desde</translation>
    </message>
    <message>
        <source>Matches with a lower score are held back until you ask for them</source>
        <translation>Las coincidencias con menor puntuación se retienen hasta que las pida</translation>
    </message>
    <message>
        <source>Blind listening</source>
        <translation>Escucha a ciegas</translation>
    </message>
    <message>
        <source>Hide the score and its reasons until you gave a verdict</source>
        <translation>Ocultar la puntuación y sus razones hasta que dé su veredicto</translation>
    </message>
    <message>
        <source>one for each core</source>
        <translation>uno por núcleo</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>How many the search may use at once</source>
        <translation>Cuántos puede usar la búsqueda a la vez</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Memory for the search</source>
        <translation>Memoria para la búsqueda</translation>
    </message>
    <message>
        <source>Kept of the tracks that were searched: 63 kB a minute of audio</source>
        <translation>Se guarda de las pistas buscadas: 63 kB por minuto de audio</translation>
    </message>
    <message>
        <source>Sound &amp;device:</source>
        <translation>&amp;Dispositivo de sonido:</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>El que elija el sistema</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Dispositivo de sonido</translation>
    </message>
    <message>
        <source>Where you listen</source>
        <translation>Dónde escucha</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>A sound device that was chosen once and is not there now.</extracomment>
        <translation>No conectado</translation>
    </message>
</context>
<context>
    <name>stemma::ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Up and Down walk through the list</source>
        <translation>Arriba y Abajo recorren la lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation>Cerrar la lista (Esc)</translation>
    </message>
    <message>
        <source>More keys</source>
        <translation>Otras teclas</translation>
    </message>
</context>
<context>
    <name>stemma::SideBar</name>
    <message>
        <source>Tracks (%1)</source>
        <extracomment>A section of the library and how much it holds.</extracomment>
        <translation>Pistas (%1)</translation>
    </message>
    <message>
        <source>Queries (%1)</source>
        <translation>Consultas (%1)</translation>
    </message>
    <message>
        <source>Failed (%1)</source>
        <translation>Fallidos (%1)</translation>
    </message>
    <message>
        <source>Sections of the library</source>
        <translation>Secciones de la biblioteca</translation>
    </message>
    <message>
        <source>Missing (%1)</source>
        <extracomment>The section of the tracks whose files are gone.</extracomment>
        <translation>No encontradas (%1)</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <extracomment>A folder of the library that is not there, for example because its drive is not connected.</extracomment>
        <translation>%1 (sin conexión)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A folder of the library and how many tracks are in it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1
This folder is not there, or empty. Its tracks are kept and still searched. Connect its drive, then rescan (F5).</source>
        <translation>%1
Esta carpeta no está o está vacía. Sus pistas se conservan y se siguen buscando. Conecte su unidad y vuelva a explorar (F5).</translation>
    </message>
    <message>
        <source>Duplicates (%1)</source>
        <extracomment>The section of the recordings that there is more than one file of.</extracomment>
        <translation>Duplicados (%1)</translation>
    </message>
    <message>
        <source>%1 (does not answer)</source>
        <extracomment>A folder of the library on a network share that is dead.</extracomment>
        <translation>%1 (no responde)</translation>
    </message>
    <message>
        <source>%1
The drive or network share of this folder does not answer. Its tracks are kept and still searched. Check the connection, then rescan (F5).</source>
        <translation>%1
La unidad o el recurso de red de esta carpeta no responde. Sus pistas se conservan y se siguen buscando. Compruebe la conexión y vuelva a explorar (F5).</translation>
    </message>
    <message>
        <source>Tracks, the folders that they lie in, tracks whose files are missing, duplicates, queries, and files that could not be imported</source>
        <translation>Pistas, las carpetas en las que están, pistas cuyos archivos faltan, duplicados, consultas y archivos que no se pudieron importar</translation>
    </message>
    <message>
        <source>Locate folder…</source>
        <translation>Localizar carpeta…</translation>
    </message>
</context>
<context>
    <name>stemma::SpectrogramPainter</name>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
</context>
<context>
    <name>stemma::TargetText</name>
    <message>
        <source>%1 is a folder. Choose the name of a file.</source>
        <translation>%1 es una carpeta. Elija el nombre de un archivo.</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe, or a link that leads nowhere, and stays as it is. Choose the name of an ordinary file.</source>
        <translation>%1 es un dispositivo, una tubería o un enlace que no lleva a ninguna parte, y queda como está. Elija el nombre de un archivo normal.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not written. No half of it is left, and an earlier file of this name is as it was. Free some space and try again.</source>
        <translation>El disco está lleno, así que no se escribió %1. No queda nada a medias, y un archivo anterior de ese nombre sigue como estaba. Libere espacio e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>stemma::TrackModel</name>
    <message>
        <source>%1 kHz</source>
        <translation>%1&#xa0;kHz</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>estéreo</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canales</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The name of a track: %1 is the artist, %2 the title.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1
Damaged at %2: only the intact part was imported.</source>
        <translation>%1
Dañado en %2: solo se importó la parte intacta.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>The file is missing: it was moved or deleted. What was imported of it is still searched.</source>
        <translation>Falta el archivo: se movió o se eliminó. Lo que se importó de él se sigue buscando.</translation>
    </message>
    <message>
        <source>%1, file missing</source>
        <extracomment>%1 is the title of a track.</extracomment>
        <translation>%1, falta el archivo</translation>
    </message>
</context>
<context>
    <name>stemma::TrackOutput</name>
    <message>
        <source>album</source>
        <translation>álbum</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>género</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2, %3 Hz, %n channel(s), %4</source>
        <translation>
            <numerusform>%1 en %2, %3&#xa0;Hz, %Ln canal, %4</numerusform>
            <numerusform>%1 en %2, %3&#xa0;Hz, %Ln canales, %4</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged at %1</source>
        <translation>dañado en %1</translation>
    </message>
</context>
<context>
    <name>stemma::VerificationText</name>
    <message>
        <source>%1: unchanged since the report was written</source>
        <translation>%1: sin cambios desde que se escribió el informe</translation>
    </message>
    <message>
        <source>%1: changed since the report was written; its SHA-256 is %2, the report states %3</source>
        <extracomment>%1 is an attached file, %2 and %3 are digests.</extracomment>
        <translation>%1: ha cambiado desde que se escribió el informe; su SHA-256 es %2, el informe indica %3</translation>
    </message>
    <message>
        <source>%1: the report does not state its SHA-256, so nothing vouches for it</source>
        <translation>%1: el informe no indica su SHA-256, así que nada lo avala</translation>
    </message>
    <message>
        <source>%1: comes without its report; compare its SHA-256 with the one printed there: %2</source>
        <translation>%1: viene sin su informe; compare su SHA-256 con el impreso en él: %2</translation>
    </message>
    <message>
        <source>%1: not attached any more</source>
        <translation>%1: ya no está adjunto</translation>
    </message>
    <message>
        <source>%1: the same as in this program (%2)</source>
        <extracomment>%1 is &quot;Encoder&quot; or &quot;Reranker&quot;, %2 its name and checksum.</extracomment>
        <translation>%1: el mismo que en este programa (%2)</translation>
    </message>
    <message>
        <source>%1: %2 in the report, %3 in this program; a new search may score otherwise</source>
        <translation>%1: %2 en el informe, %3 en este programa; una búsqueda nueva puede puntuar de otro modo</translation>
    </message>
    <message>
        <source>%1: %2 in the report; not compared, since this program&apos;s models could not be loaded</source>
        <translation>%1: %2 en el informe; no se ha comparado, porque no se pudieron cargar los modelos de este programa</translation>
    </message>
    <message>
        <source>changed since the search, and nothing to compare in it: %1</source>
        <translation>ha cambiado desde la búsqueda y no hay nada que comparar: %1</translation>
    </message>
    <message>
        <source>changed since the search: it holds another sound</source>
        <translation>ha cambiado desde la búsqueda: contiene otro sonido</translation>
    </message>
    <message>
        <source>the same file</source>
        <translation>el mismo archivo</translation>
    </message>
    <message>
        <source>the same sound; only tags or pictures in the file have changed</source>
        <translation>el mismo sonido; solo han cambiado etiquetas o imágenes del archivo</translation>
    </message>
    <message>
        <source>missing; connect its drive, or name the folder it moved to with --audio</source>
        <translation>falta; conecte su unidad o indique con --audio la carpeta a la que se movió</translation>
    </message>
    <message>
        <source>there, but the report has no SHA-256 of it to compare with</source>
        <translation>está, pero el informe no tiene un SHA-256 con el que compararlo</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <extracomment>%1 is the letter of a recording in the report, %2 its path, %3 what became of it.</extracomment>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>%1  %2, found as %3: %4</source>
        <extracomment>%1 is the letter of a recording in the report, %2 its path there, %3 the file that was found for it.</extracomment>
        <translation>%1  %2, encontrado como %3: %4</translation>
    </message>
    <message>
        <source>%1: report %2; the number printed in it must be the same</source>
        <extracomment>%1 is a file, %2 what is printed in the report to name it, such as &quot;4F2A-91BC-03DE&quot;.</extracomment>
        <translation>%1: informe %2; el número impreso en él debe ser el mismo</translation>
    </message>
    <message>
        <source>Models and recordings were not compared: the evidence was written by a newer version of Stemma. Update the program.</source>
        <translation>No se han comparado modelos ni grabaciones: los indicios se escribieron con una versión más reciente de Stemma. Actualice el programa.</translation>
    </message>
    <message>
        <source>Models and recordings were not compared: this is not the evidence of a report.</source>
        <translation>No se han comparado modelos ni grabaciones: no son los indicios de un informe.</translation>
    </message>
    <message>
        <source>What follows is what the evidence says as it is now:</source>
        <translation>Lo que sigue es lo que dicen los indicios tal como están ahora:</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Reranker</source>
        <translation>Reordenador</translation>
    </message>
    <message>
        <source>The evidence is as it was written, and models and recordings agree.</source>
        <translation>Los indicios están como se escribieron, y modelos y grabaciones coinciden.</translation>
    </message>
    <message>
        <source>This is not a PDF file. Choose a report that Stemma wrote.</source>
        <translation>Esto no es un archivo PDF. Elija un informe escrito por Stemma.</translation>
    </message>
    <message>
        <source>This PDF is damaged, so nothing in it can be relied on. Get an intact copy of the report.</source>
        <translation>Este PDF está dañado y no se puede confiar en su contenido. Consiga una copia intacta del informe.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence, %2 a short technical remark in English.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This PDF asks for a password. Remove the password and try again.</source>
        <translation>Este PDF pide una contraseña. Quite la contraseña e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This PDF is no report of Stemma, or has lost its evidence, as happens when it is printed to a new PDF. Choose the report as it was written.</source>
        <translation>Este PDF no es un informe de Stemma o ha perdido sus indicios, como ocurre al imprimirlo en otro PDF. Elija el informe tal como se escribió.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stemma::WelcomePage</name>
    <message>
        <source>Which recordings are in this one?</source>
        <translation>¿Qué grabaciones hay en esta?</translation>
    </message>
    <message>
        <source>Stemma finds samples: pieces of one recording reused in another, even sped up, pitched, filtered, looped or buried in the mix.</source>
        <translation>Stemma encuentra samples: fragmentos de una grabación reutilizados en otra, incluso acelerados, transpuestos, filtrados, en bucle o enterrados en la mezcla.</translation>
    </message>
    <message>
        <source>Add &amp;music folder…</source>
        <translation>Añadir carpeta de &amp;música…</translation>
    </message>
    <message>
        <source>Import the recordings to search through (Ctrl+Shift+O)</source>
        <translation>Importar las grabaciones en las que buscar (Ctrl+Mayús+O)</translation>
    </message>
    <message>
        <source>&amp;Open query…</source>
        <translation>Abrir c&amp;onsulta…</translation>
    </message>
    <message>
        <source>Choose the recording to find samples in (Ctrl+O)</source>
        <translation>Elegir la grabación en la que buscar samples (Ctrl+O)</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Probar la &amp;demo</translation>
    </message>
    <message>
        <source>Import a few short recordings and find a sample of one (Alt+D)</source>
        <translation>Importar unas grabaciones cortas y encontrar un sample de una (Alt+D)</translation>
    </message>
    <message>
        <source>You can also drag files and folders into this window. Everything stays on this computer.</source>
        <translation>También puede arrastrar archivos y carpetas a esta ventana. Todo se queda en este equipo.</translation>
    </message>
</context>
<context>
    <name>stemma::WritingPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Collecting what the report says…</source>
        <translation>Reuniendo el contenido del informe…</translation>
    </message>
</context>
</TS>
