<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>stemma::AccessibleSpectrogram</name>
    <message>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>occurrence %1 of %2, %3</source>
        <translation>Vorkommen %1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>stemma::CliSession</name>
    <message>
        <source>No recording of %1: left out</source>
        <translation>Keine Aufnahme von %1: ausgelassen</translation>
    </message>
    <message>
        <source>%1: no query with a reference of its own is in this folder</source>
        <translation>%1: In diesem Ordner ist keine Anfrage, deren Referenz auch da ist</translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 of %2 annotated</source>
        <translation>%1 von %2 annotierten</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>references</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>noise recordings</source>
        <translation>Störaufnahmen</translation>
    </message>
    <message>
        <source>As in the paper: only references compete</source>
        <translation>Wie in der Veröffentlichung: nur Referenzen treten an</translation>
    </message>
    <message>
        <source>All recordings compete, all references must be found</source>
        <translation>Alle Aufnahmen treten an, alle Referenzen müssen gefunden werden</translation>
    </message>
    <message>
        <source>%1 samples, library of %2</source>
        <translation>%1 Samples, Bibliothek mit %2</translation>
    </message>
    <message>
        <source>hit rate @%1</source>
        <translation>Trefferquote @%1</translation>
    </message>
    <message>
        <source>false accepts, keeping 95 %</source>
        <translation>falsche Treffer bei 95 % behaltenen</translation>
    </message>
    <message>
        <source>%1 at the threshold %2</source>
        <translation>%1 an der Schwelle %2</translation>
    </message>
    <message>
        <source>correct first at 5 % false accepts</source>
        <translation>richtig bei 5 % falschen Treffern</translation>
    </message>
    <message>
        <source>places found</source>
        <translation>gefundene Stellen</translation>
    </message>
    <message>
        <source>%1 of %2, each by itself %3, off by %4 s, reference right %5</source>
        <translation>%1 von %2, jede für sich %3, Abstand %4 s, Referenzstelle richtig %5</translation>
    </message>
    <message>
        <source>tempo ratio within</source>
        <translation>Tempoverhältnis genau auf</translation>
    </message>
    <message>
        <source>pitch shift within</source>
        <translation>Tonhöhe genau auf</translation>
    </message>
    <message>
        <source>calibration error, all</source>
        <translation>Kalibrierfehler, alle</translation>
    </message>
    <message>
        <source>calibration error, first</source>
        <translation>Kalibrierfehler, erste</translation>
    </message>
    <message>
        <source>%1 over %2 scores</source>
        <translation>%1 über %2 Werte</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>located</source>
        <translation>verortet</translation>
    </message>
    <message>
        <source>%1 of %2 queries have no answer and count as nothing found</source>
        <translation>%1 von %2 Anfragen haben keine Antwort und zählen als nichts gefunden</translation>
    </message>
    <message>
        <source>%1 queries with samples, %2 without</source>
        <translation>%1 Anfragen mit Samples, %2 ohne</translation>
    </message>
    <message>
        <source>mAP</source>
        <translation>mAP</translation>
    </message>
    <message>
        <source>rejection, AUROC</source>
        <translation>Zurückweisung, AUROC</translation>
    </message>
    <message>
        <source>%1 of %2 queries</source>
        <translation>%1 von %2 Anfragen</translation>
    </message>
    <message>
        <source>%1 imported, %2 unchanged, %3 failed; %4 of audio in %5 s (%6)</source>
        <translation>%1 importiert, %2 unverändert, %3 fehlgeschlagen; %4 Audio in %5 s (%6)</translation>
    </message>
    <message numerus="yes">
        <source>Stopped with %n file(s) left. What was done is kept; the same command goes on from here.</source>
        <translation>
            <numerusform>Angehalten, %Ln Datei ist noch offen. Was fertig ist, bleibt erhalten; derselbe Befehl macht hier weiter.</numerusform>
            <numerusform>Angehalten, %Ln Dateien sind noch offen. Was fertig ist, bleibt erhalten; derselbe Befehl macht hier weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The results could not be written to standard output. Check the disk, or where the output leads.</source>
        <translation>Die Ergebnisse konnten nicht auf die Standardausgabe geschrieben werden. Prüfen Sie den Datenträger oder wohin die Ausgabe führt.</translation>
    </message>
    <message>
        <source>Library %1</source>
        <translation>Bibliothek %1</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s), %1 of audio, %2 on disk (%3 a minute)</source>
        <translation>
            <numerusform>%Ln Titel, %1 Audio, %2 auf dem Datenträger (%3 je Minute)</numerusform>
            <numerusform>%Ln Titel, %1 Audio, %2 auf dem Datenträger (%3 je Minute)</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1: out of the library; the file was not touched</source>
        <translation>%1: aus der Bibliothek entfernt; die Datei wurde nicht angerührt</translation>
    </message>
    <message>
        <source>%1 exists already; give --force to replace it, or another name</source>
        <translation>%1 gibt es schon; geben Sie --force an, um sie zu ersetzen, oder einen anderen Namen</translation>
    </message>
    <message numerus="yes">
        <source>Report with %n match(es) written to %1</source>
        <translation>
            <numerusform>Bericht mit %Ln Treffer geschrieben: %1</numerusform>
            <numerusform>Bericht mit %Ln Treffern geschrieben: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files, %3</source>
        <translation>%1 von %2 Dateien, %3</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, noch %1</translation>
    </message>
    <message>
        <source>%1: damaged at %2; the part that could be decoded is in the library</source>
        <translation>%1: beschädigt bei %2; der Teil, der dekodiert werden konnte, ist in der Bibliothek</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>Dekodieren</translation>
    </message>
    <message>
        <source>fingerprinting</source>
        <translation>Fingerabdrücke</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>aligning</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>expected calibration error %1, %2 scores</source>
        <translation>Erwarteter Kalibrierfehler %1, %2 Wertungen</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>Mittlere Wertung</translation>
    </message>
    <message>
        <source>median %1%2, of %3 found; intervals hold %4</source>
        <extracomment>%4 is the share of 95 % intervals that hold the true value.</extracomment>
        <translation>Median %1%2, von %3 gefundenen; Intervalle halten %4</translation>
    </message>
    <message>
        <source>share that is right, all matches</source>
        <translation>Anteil der richtigen, alle Treffer</translation>
    </message>
    <message>
        <source>share that is right, first matches</source>
        <translation>Anteil der richtigen, erste Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of one recording:</source>
        <translation>
            <numerusform>%Ln Datei mit einer Aufnahme:</numerusform>
            <numerusform>%Ln Dateien mit einer Aufnahme:</numerusform>
        </translation>
    </message>
    <message>
        <source>No two files of this library hold the same sound.</source>
        <translation>Keine zwei Dateien dieser Bibliothek enthalten denselben Klang.</translation>
    </message>
    <message numerus="yes">
        <source>%1: none of the %n track(s) below the old folder is here by name and size, so nothing was changed. Give the folder that holds what was in the old one.</source>
        <translation>
            <numerusform>%1: Der %Ln Titel aus dem alten Ordner ist hier nicht mit gleichem Namen und gleicher Größe zu finden; nichts wurde geändert. Geben Sie den Ordner an, der den Inhalt des alten enthält.</numerusform>
            <numerusform>%1: Keiner der %Ln Titel aus dem alten Ordner ist hier mit gleichem Namen und gleicher Größe zu finden; nichts wurde geändert. Geben Sie den Ordner an, der den Inhalt des alten enthält.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) lie below %1 now</source>
        <translation>
            <numerusform>%Ln Titel liegt jetzt unter %1</numerusform>
            <numerusform>%Ln Titel liegen jetzt unter %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not found there, or of another size</source>
        <translation>
            <numerusform>%Ln davon nicht gefunden oder von anderer Größe</numerusform>
            <numerusform>%Ln davon nicht gefunden oder von anderer Größe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) stayed: the library has a track at the new place already</source>
        <translation>
            <numerusform>%Ln Titel blieb: Die Bibliothek hat am neuen Ort schon einen Titel</numerusform>
            <numerusform>%Ln Titel blieben: Die Bibliothek hat an den neuen Orten schon Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking recording %1 of %2</source>
        <translation>Aufnahme %1 von %2 wird geprüft</translation>
    </message>
    <message>
        <source>%1: a case is written as .stemma-case; choose such a name</source>
        <translation>%1: ein Fall wird als .stemma-case geschrieben; wählen Sie einen solchen Namen</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>Speichern: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Case with %n query(s) written to %1</source>
        <translation>
            <numerusform>Fall mit %Ln Anfrage geschrieben: %1</numerusform>
            <numerusform>Fall mit %Ln Anfragen geschrieben: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Case %1 in %2</source>
        <translation>Fall %1 in %2</translation>
    </message>
    <message>
        <source>Saved by %1 with Stemma %2 on %3</source>
        <translation>Gespeichert von %1 mit Stemma %2 am %3</translation>
    </message>
    <message numerus="yes">
        <source>query: %1 (%n match(es), %2 decided)</source>
        <translation>
            <numerusform>Anfrage: %1 (%Ln Treffer, %2 entschieden)</numerusform>
            <numerusform>Anfrage: %1 (%Ln Treffer, %2 entschieden)</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the report: %1 of %2</source>
        <translation>Bericht wird geschrieben: %1 von %2</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <extracomment>%1 is a file, %2 the sentence that says why.</extracomment>
        <translation>%1 wurde nicht geschrieben. %2</translation>
    </message>
    <message>
        <source>%1: a report is written as .pdf, .html, .csv or another format; choose such a name, or give --format</source>
        <translation>%1: Ein Bericht wird als .pdf, .html, .csv oder in einem anderen Format geschrieben; wählen Sie einen solchen Namen oder geben Sie --format an</translation>
    </message>
    <message>
        <source>%1 is a recording of this report and stays as it is; choose another name</source>
        <translation>%1 ist eine Aufnahme dieses Berichts und bleibt, wie sie ist; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>%1: no answer about this recording is kept; keep one with stemma-cli query --keep, or ask for it in the window</source>
        <translation>%1: Zu dieser Aufnahme ist keine Antwort gespeichert; speichern Sie eine mit stemma-cli query --keep, oder stellen Sie die Anfrage im Fenster</translation>
    </message>
    <message>
        <source>Nothing is kept that could be saved. Keep answers with stemma-cli query --keep FILE, or ask for recordings in the window.</source>
        <translation>Es ist nichts gespeichert, was gesichert werden könnte. Speichern Sie Antworten mit stemma-cli query --keep DATEI, oder stellen Sie Anfragen im Fenster.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n decision(s) added to the record</source>
        <translation>
            <numerusform>%1: %Ln Entscheidung zum Protokoll hinzugefügt</numerusform>
            <numerusform>%1: %Ln Entscheidungen zum Protokoll hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing to add, the record has all of it</source>
        <translation>%1: nichts hinzuzufügen, das Protokoll enthält alles schon</translation>
    </message>
    <message>
        <source>%1: %2, match %3: &quot;%4&quot; was decided here later than in the case; what is here stays, and was not changed</source>
        <extracomment>%1 is a case file, %2 a recording, %3 the number of a match, %4 a field such as &quot;Notes&quot;.</extracomment>
        <translation>%1: %2, Treffer %3: „%4“ wurde hier später entschieden als im Fall; was hier steht, bleibt unverändert</translation>
    </message>
    <message>
        <source>%1: %2, match %3: &quot;%4&quot; was decided in the case and taken back there; what is here stays, and was not changed</source>
        <extracomment>%1 is a case file, %2 a recording, %3 the number of a match, %4 a field such as &quot;Notes&quot;.</extracomment>
        <translation>%1: %2, Treffer %3: „%4“ wurde im Fall entschieden und dort zurückgenommen; was hier steht, bleibt unverändert</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2: %n decision(s) not added, since this query is not kept here. Open the library that the case was saved from, with --library.</source>
        <extracomment>%1 is a case file, %2 a recording.</extracomment>
        <translation>
            <numerusform>%1: %2: %Ln Entscheidung nicht hinzugefügt, da diese Anfrage hier nicht gespeichert ist. Öffnen Sie mit --library die Bibliothek, aus der der Fall gesichert wurde.</numerusform>
            <numerusform>%1: %2: %Ln Entscheidungen nicht hinzugefügt, da diese Anfrage hier nicht gespeichert ist. Öffnen Sie mit --library die Bibliothek, aus der der Fall gesichert wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the answer is kept in the library</source>
        <translation>%1: Die Antwort ist in der Bibliothek gespeichert</translation>
    </message>
    <message>
        <source>%1: the answer was not kept. %2</source>
        <extracomment>%1 is a recording, %2 the sentence that says why.</extracomment>
        <translation>%1: Die Antwort wurde nicht gespeichert. %2</translation>
    </message>
    <message>
        <source>The files that were finished before are kept in %1</source>
        <translation>Die Dateien, die vorher fertig waren, bleiben in %1 erhalten</translation>
    </message>
    <message numerus="yes">
        <source>The clips of %n match(es) hold only the beginning; their names say how much.</source>
        <translation>
            <numerusform>Die Clips von %Ln Treffer enthalten nur den Anfang; wie viel, steht in den Dateinamen.</numerusform>
            <numerusform>Die Clips von %Ln Treffern enthalten nur den Anfang; wie viel, steht in den Dateinamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a file. Name the folder with the recordings with --audio.</source>
        <translation>%1 ist eine Datei. Nennen Sie mit --audio den Ordner mit den Aufnahmen.</translation>
    </message>
    <message>
        <source>%1 was not searched for recordings. %2</source>
        <extracomment>%1 is a folder, %2 the sentence that says why.</extracomment>
        <translation>%1 wurde nicht nach Aufnahmen durchsucht. %2</translation>
    </message>
    <message>
        <source>Standard output has no name that tells the format; give --format, such as --format pdf</source>
        <translation>Die Standardausgabe hat keinen Namen, der das Format verrät; geben Sie --format an, etwa --format pdf</translation>
    </message>
    <message>
        <source>These are several files, which cannot go to standard output; name a folder with --output</source>
        <translation>Das sind mehrere Dateien, die nicht auf die Standardausgabe passen; nennen Sie mit --output einen Ordner</translation>
    </message>
    <message>
        <source>A terminal cannot show a PDF; send it to a file or to another program, or name a file with --output</source>
        <translation>Ein Terminal kann kein PDF zeigen; leiten Sie es in eine Datei oder an ein anderes Programm, oder nennen Sie mit --output eine Datei</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose another name for the report, or give --format %2 to write it into the folder.</source>
        <extracomment>%1 is a path, %2 the name of a format, such as &quot;pdf&quot;.</extracomment>
        <translation>%1 ist ein Ordner. Wählen Sie einen anderen Namen für den Bericht, oder geben Sie --format %2 an, um ihn in den Ordner zu schreiben.</translation>
    </message>
    <message>
        <source>%1 is a file, and a folder is needed here. Name another one with --output.</source>
        <translation>%1 ist eine Datei, hier wird aber ein Ordner gebraucht. Nennen Sie mit --output einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1: these are several files of every match. Name a folder with --output, and give --format %2.</source>
        <extracomment>%1 is a path, %2 the name of a format, &quot;png&quot; or &quot;wav&quot;.</extracomment>
        <translation>%1: Das sind mehrere Dateien je Treffer. Nennen Sie mit --output einen Ordner, und geben Sie --format %2 an.</translation>
    </message>
    <message>
        <source>There is nothing to write: no match is listed.</source>
        <translation>Es gibt nichts zu schreiben: Kein Treffer ist aufgeführt.</translation>
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
        <translation>Grau</translation>
    </message>
    <message>
        <source>Inverted grey</source>
        <translation>Grau umgekehrt</translation>
    </message>
</context>
<context>
    <name>stemma::ComparisonActions</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Übereinander</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Abwechselnd</translation>
    </message>
    <message>
        <source>Blink by hand</source>
        <translation>Von Hand abwechseln</translation>
    </message>
    <message>
        <source>Notes (logarithmic)</source>
        <translation>Töne (logarithmisch)</translation>
    </message>
    <message>
        <source>Hertz (linear)</source>
        <translation>Hertz (linear)</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Heller</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Dunkler</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>Weniger Kontrast</translation>
    </message>
    <message>
        <source>Usual brightness and contrast</source>
        <translation>Übliche Helligkeit und Kontrast</translation>
    </message>
    <message>
        <source>Zoom in to frequencies</source>
        <translation>Frequenzen vergrößern</translation>
    </message>
    <message>
        <source>Zoom out of frequencies</source>
        <translation>Frequenzen verkleinern</translation>
    </message>
    <message>
        <source>All frequencies</source>
        <translation>Alle Frequenzen</translation>
    </message>
    <message>
        <source>Ask again for this part</source>
        <translation>Für diesen Teil erneut fragen</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Auswahl vergrößern</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Cursor to the left</source>
        <translation>Cursor nach links</translation>
    </message>
    <message>
        <source>Cursor to the right</source>
        <translation>Cursor nach rechts</translation>
    </message>
    <message>
        <source>Cursor up</source>
        <translation>Cursor nach oben</translation>
    </message>
    <message>
        <source>Cursor down</source>
        <translation>Cursor nach unten</translation>
    </message>
    <message>
        <source>Align by hand</source>
        <translation>Von Hand ausrichten</translation>
    </message>
    <message>
        <source>Reference earlier</source>
        <translation>Referenz früher</translation>
    </message>
    <message>
        <source>Reference later</source>
        <translation>Referenz später</translation>
    </message>
    <message>
        <source>Reference a little earlier</source>
        <translation>Referenz etwas früher</translation>
    </message>
    <message>
        <source>Reference a little later</source>
        <translation>Referenz etwas später</translation>
    </message>
    <message>
        <source>Reference higher</source>
        <translation>Referenz höher</translation>
    </message>
    <message>
        <source>Reference lower</source>
        <translation>Referenz tiefer</translation>
    </message>
    <message>
        <source>Reference faster</source>
        <translation>Referenz schneller</translation>
    </message>
    <message>
        <source>Reference slower</source>
        <translation>Referenz langsamer</translation>
    </message>
    <message>
        <source>Alignment as found</source>
        <translation>Ausrichtung wie gefunden</translation>
    </message>
    <message>
        <source>Selection and loop begin here</source>
        <translation>Auswahl und Schleife beginnen hier</translation>
    </message>
    <message>
        <source>Selection and loop end here</source>
        <translation>Auswahl und Schleife enden hier</translation>
    </message>
</context>
<context>
    <name>stemma::ComparisonBar</name>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole match (F)</source>
        <translation>Den ganzen Treffer zeigen (F)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Ausgerichtet</translation>
    </message>
    <message>
        <source>Show the reference in the tempo and pitch of the query, or as it was recorded (W)</source>
        <translation>Zeigt die Referenz in Tempo und Tonhöhe der Anfrage oder so, wie sie aufgenommen wurde (W)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A way of comparing and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Way of comparing</source>
        <translation>Art des Vergleichs</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Colours, frequency axis, brightness and contrast</source>
        <translation>Farben, Frequenzachse, Helligkeit und Kontrast</translation>
    </message>
    <message>
        <source>Align by hand</source>
        <translation>Von Hand ausrichten</translation>
    </message>
    <message>
        <source>Move the reference in time, tempo and pitch (G)</source>
        <translation>Referenz in Zeit, Tempo und Tonhöhe verschieben (G)</translation>
    </message>
</context>
<context>
    <name>stemma::ComparisonView</name>
    <message>
        <source>Spectrogram of the query</source>
        <translation>Spektrogramm der Anfrage</translation>
    </message>
    <message>
        <source>Spectrogram of the reference</source>
        <translation>Spektrogramm der Referenz</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Choose a match to compare it here</source>
        <translation>Wählen Sie einen Treffer, um ihn hier zu vergleichen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>shown as in the query: %1</source>
        <translation>gezeigt wie in der Anfrage: %1</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>wie aufgenommen</translation>
    </message>
    <message>
        <source>level matched: %1</source>
        <translation>Pegel angeglichen: %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Wheel: zoom. Ctrl and wheel: zoom in frequency. Drag: pan. Left and Right: scroll. Up and Down: zoom. Ctrl and arrows: move the cursor.</source>
        <translation>Mausrad: Zoom. Strg und Mausrad: Zoom der Frequenzen. Ziehen: verschieben. Links und Rechts: blättern. Auf und Ab: Zoom. Strg und Pfeile: Cursor bewegen.</translation>
    </message>
    <message>
        <source>Shift and drag: select. Click a marked region to align there.</source>
        <translation>Umschalt und Ziehen: auswählen. Ein Klick auf einen markierten Bereich richtet dort aus.</translation>
    </message>
    <message>
        <source>tempo %1, %2</source>
        <extracomment>A change of tempo and one of pitch: &quot;tempo +12.4 %, +2 st&quot;.</extracomment>
        <translation>Tempo %1, %2</translation>
    </message>
</context>
<context>
    <name>stemma::DropOverlay</name>
    <message>
        <source>Drop files here</source>
        <translation>Dateien hier ablegen</translation>
    </message>
    <message>
        <source>Find samples in this</source>
        <translation>Samples hierin finden</translation>
    </message>
    <message>
        <source>Add to library</source>
        <translation>Zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Import files and folders</source>
        <translation>Dateien und Ordner importieren</translation>
    </message>
    <message>
        <source>Compare recordings, or a folder of them, with your library</source>
        <translation>Aufnahmen oder einen Ordner davon mit Ihrer Bibliothek vergleichen</translation>
    </message>
</context>
<context>
    <name>stemma::DuplicateModel</name>
    <message>
        <source>Recording %1</source>
        <translation>Aufnahme %1</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Short for &quot;number&quot;.</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>stemma::DuplicatesPage</name>
    <message>
        <source>No duplicates</source>
        <translation>Keine Duplikate</translation>
    </message>
    <message>
        <source>No two files of the library hold the same sound. Files that were encoded again with losses are not listed here: ask for one of them to find the others.</source>
        <translation>Keine zwei Dateien der Bibliothek enthalten denselben Klang. Verlustbehaftet neu kodierte Dateien stehen nicht hier: Fragen Sie nach einer davon, um die anderen zu finden.</translation>
    </message>
    <message>
        <source>Files that hold the same sound</source>
        <translation>Dateien mit demselben Klang</translation>
    </message>
    <message>
        <source>The files of one recording stand together. Enter: find samples in the file. Delete: remove it from the library; the file itself stays.</source>
        <translation>Die Dateien einer Aufnahme stehen beieinander. Eingabetaste: Samples in der Datei finden. Entf: aus der Bibliothek entfernen; die Datei selbst bleibt.</translation>
    </message>
    <message>
        <source>Find samples in this</source>
        <translation>Samples hierin finden</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Aus der Bibliothek entfernen</translation>
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
        <translation>Diese Datei oder dieser Ordner existiert nicht. Prüfen Sie den Namen oder schließen Sie das Laufwerk an.</translation>
    </message>
    <message>
        <source>You have no permission to read or write this. Change its permissions and try again.</source>
        <translation>Sie dürfen dies nicht lesen oder schreiben. Ändern Sie die Zugriffsrechte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is not a file that can be read: it is a folder, a device, or a link that leads nowhere. Choose an audio file.</source>
        <translation>Dies ist keine lesbare Datei, sondern ein Ordner, ein Gerät oder ein Verweis, der ins Leere führt. Wählen Sie eine Audiodatei.</translation>
    </message>
    <message>
        <source>This file is empty (0 bytes). Copy it again from where it came from.</source>
        <translation>Diese Datei ist leer (0 Byte). Kopieren Sie sie noch einmal von der Quelle.</translation>
    </message>
    <message>
        <source>Reading failed. Check the drive or the network connection and try again.</source>
        <translation>Das Lesen ist fehlgeschlagen. Prüfen Sie das Laufwerk oder die Netzverbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Writing failed. Check the drive and try again.</source>
        <translation>Das Schreiben ist fehlgeschlagen. Prüfen Sie das Laufwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; what was finished is kept.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal; was fertig war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>This is not an audio file, whatever its name says. Choose a recording.</source>
        <translation>Dies ist keine Audiodatei, was auch immer ihr Name sagt. Wählen Sie eine Aufnahme.</translation>
    </message>
    <message>
        <source>There is no sound in this media file. Choose one with an audio stream.</source>
        <translation>In dieser Mediendatei ist kein Ton. Wählen Sie eine mit einer Tonspur.</translation>
    </message>
    <message>
        <source>The sound is in a format that cannot be decoded here. Convert it, for example to FLAC.</source>
        <translation>Der Ton hat ein Format, das hier nicht dekodiert werden kann. Wandeln Sie ihn um, zum Beispiel in FLAC.</translation>
    </message>
    <message>
        <source>The audio is damaged at %1 and cannot be decoded. Replace the file by an intact copy.</source>
        <translation>Der Ton ist bei %1 beschädigt und kann nicht dekodiert werden. Ersetzen Sie die Datei durch eine unversehrte Kopie.</translation>
    </message>
    <message>
        <source>The audio is damaged and nothing of it can be decoded. Replace the file by an intact copy.</source>
        <translation>Der Ton ist beschädigt, und nichts davon kann dekodiert werden. Ersetzen Sie die Datei durch eine unversehrte Kopie.</translation>
    </message>
    <message>
        <source>This recording is too short to be compared: it lasts only %1. Choose a longer one.</source>
        <translation>Diese Aufnahme ist zu kurz für einen Vergleich: sie dauert nur %1. Wählen Sie eine längere.</translation>
    </message>
    <message>
        <source>This recording is too short to be compared. Choose a longer one.</source>
        <translation>Diese Aufnahme ist zu kurz für einen Vergleich. Wählen Sie eine längere.</translation>
    </message>
    <message>
        <source>There is only silence in this recording, so there is nothing to compare. Choose another one.</source>
        <translation>In dieser Aufnahme ist nur Stille, es gibt also nichts zu vergleichen. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There are no audio files in this folder. Choose a folder with music.</source>
        <translation>In diesem Ordner sind keine Audiodateien. Wählen Sie einen Ordner mit Musik.</translation>
    </message>
    <message>
        <source>This library cannot be written to. Change the permissions of its folder, or choose another library.</source>
        <translation>In diese Bibliothek kann nicht geschrieben werden. Ändern Sie die Zugriffsrechte ihres Ordners oder wählen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>Another program is writing to this library. Close it or wait until it is done, then try again.</source>
        <translation>Ein anderes Programm schreibt in diese Bibliothek. Schließen Sie es oder warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This library is damaged. Restore its latest backup, or import the music into a new one.</source>
        <translation>Diese Bibliothek ist beschädigt. Stellen Sie ihre letzte Sicherung wieder her oder importieren Sie die Musik in eine neue.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Stemma. Update the program to open it.</source>
        <translation>Diese Bibliothek stammt von einer neueren Version von Stemma. Aktualisieren Sie das Programm, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The library is empty, so there is nothing to compare with. Import some music first.</source>
        <translation>Die Bibliothek ist leer, es gibt also nichts zum Vergleichen. Importieren Sie zuerst Musik.</translation>
    </message>
    <message>
        <source>This track is not in the library. Import it first.</source>
        <translation>Dieser Titel ist nicht in der Bibliothek. Importieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The model was not found, so nothing can be compared. Install Stemma again.</source>
        <translation>Das Modell wurde nicht gefunden, daher kann nichts verglichen werden. Installieren Sie Stemma noch einmal.</translation>
    </message>
    <message>
        <source>This is not a model that this version of Stemma can use. Install Stemma again.</source>
        <translation>Dies ist kein Modell, das diese Version von Stemma verwenden kann. Installieren Sie Stemma noch einmal.</translation>
    </message>
    <message>
        <source>The library was made with another model. Import its music again to compare with it.</source>
        <translation>Die Bibliothek wurde mit einem anderen Modell angelegt. Importieren Sie ihre Musik noch einmal, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Stopped at your request.</source>
        <translation>Auf Ihren Wunsch angehalten.</translation>
    </message>
    <message>
        <source>This value is not allowed. Check what you entered.</source>
        <translation>Dieser Wert ist nicht erlaubt. Prüfen Sie Ihre Eingabe.</translation>
    </message>
    <message>
        <source>Stemma made a mistake. Please report it with what you did and this remark.</source>
        <translation>Stemma hat einen Fehler gemacht. Bitte melden Sie ihn zusammen mit dem, was Sie getan haben, und dieser Anmerkung.</translation>
    </message>
    <message>
        <source>This file is there already. Choose another name, or have it replaced.</source>
        <translation>Diese Datei gibt es schon. Wählen Sie einen anderen Namen, oder lassen Sie sie ersetzen.</translation>
    </message>
    <message>
        <source>This is not a case file, or it is damaged. Ask for another copy of it.</source>
        <translation>Dies ist keine Falldatei, oder sie ist beschädigt. Bitten Sie um eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>This case was saved by a newer version of Stemma. Update the program to open it.</source>
        <translation>Dieser Fall wurde mit einer neueren Version von Stemma gespeichert. Aktualisieren Sie das Programm, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>A case holds what was asked and decided. To search or import, open your library.</source>
        <translation>Ein Fall enthält, was gefragt und entschieden wurde. Öffnen Sie Ihre Bibliothek, um zu suchen oder zu importieren.</translation>
    </message>
</context>
<context>
    <name>stemma::EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>What is known of the chosen match</source>
        <translation>Was über den gewählten Treffer bekannt ist</translation>
    </message>
    <message>
        <source>Choose a match to see what speaks for it.</source>
        <translation>Wählen Sie einen Treffer, um zu sehen, was für ihn spricht.</translation>
    </message>
    <message>
        <source>Blind listening: the score and its reasons appear with your verdict.</source>
        <translation>Blind hören: Wertung und Gründe erscheinen mit Ihrem Urteil.</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Vorkommen</translation>
    </message>
    <message>
        <source>Where the query uses the reference. Choosing one aligns both there.</source>
        <translation>Wo die Anfrage die Referenz verwendet. Die Auswahl richtet beide dort aus.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>The same recording as: %1</source>
        <translation>Dieselbe Aufnahme wie: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s)</source>
        <translation>
            <numerusform>%Ln Vorkommen</numerusform>
            <numerusform>%Ln Vorkommen</numerusform>
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
        <translation>&amp;Bericht als PDF</translation>
    </message>
    <message>
        <source>Report as a &amp;web page, also for screen readers</source>
        <translation>Bericht als &amp;Webseite, auch für Screenreader</translation>
    </message>
    <message>
        <source>Report as plain &amp;text</source>
        <translation>Bericht als reiner &amp;Text</translation>
    </message>
    <message>
        <source>&amp;Matches as a table (CSV)</source>
        <translation>T&amp;reffer als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>&amp;Labels for Audacity</source>
        <translation>Text&amp;marken für Audacity</translation>
    </message>
    <message>
        <source>Layers for &amp;Sonic Visualiser</source>
        <translation>Ebenen für &amp;Sonic Visualiser</translation>
    </message>
    <message>
        <source>&amp;Boxes for Sonic Visualiser (CSV)</source>
        <translation>&amp;Kästen für Sonic Visualiser (CSV)</translation>
    </message>
    <message>
        <source>S&amp;ubtitles (WebVTT)</source>
        <translation>&amp;Untertitel (WebVTT)</translation>
    </message>
    <message>
        <source>&amp;Pictures of the matches (PNG)</source>
        <translation>B&amp;ilder der Treffer (PNG)</translation>
    </message>
    <message>
        <source>&amp;Aligned sound of the matches (WAV)</source>
        <translation>&amp;Ausgerichteter Ton der Treffer (WAV)</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>State of the export</source>
        <translation>Stand des Exports</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>How many files are written</source>
        <translation>Wie viele Dateien geschrieben sind</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Choose a folder and write the files (Enter)</source>
        <translation>Einen Ordner wählen und die Dateien schreiben (Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Write nothing more; files that are finished stay (Esc)</source>
        <translation>Nichts mehr schreiben; fertige Dateien bleiben (Esc)</translation>
    </message>
    <message>
        <source>Writes %1</source>
        <extracomment>%1 is the end of a file&apos;s name, such as &quot;.csv&quot;.</extracomment>
        <translation>Schreibt %1</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Writing into %1…</source>
        <translation>Wird in %1 geschrieben …</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>Dateien ersetzen?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Evi&amp;dence for programs (JSON)</source>
        <translation>Be&amp;lege für Programme (JSON)</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it, and other files of the same names?</source>
        <translation>%1 gibt es schon. Diese und andere Dateien gleichen Namens ersetzen?</translation>
    </message>
</context>
<context>
    <name>stemma::FailureModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Why it was not imported</source>
        <translation>Warum sie nicht importiert wurde</translation>
    </message>
</context>
<context>
    <name>stemma::FailuresPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Import the chosen files once more, or all when none is chosen (Alt+T)</source>
        <translation>Die gewählten Dateien noch einmal importieren, oder alle, wenn keine gewählt ist (Alt+T)</translation>
    </message>
    <message>
        <source>Files that could not be imported</source>
        <translation>Dateien, die nicht importiert werden konnten</translation>
    </message>
    <message>
        <source>Each with the reason. Tab leaves the table.</source>
        <translation>Jede mit dem Grund. Tab verlässt die Tabelle.</translation>
    </message>
</context>
<context>
    <name>stemma::FileNotice</name>
    <message>
        <source>Locate the query…</source>
        <translation>Anfrage suchen…</translation>
    </message>
    <message>
        <source>Say where this recording lies now (Ctrl+L)</source>
        <translation>Sagen, wo diese Aufnahme jetzt liegt (Strg+L)</translation>
    </message>
    <message>
        <source>Files of the comparison</source>
        <translation>Dateien des Vergleichs</translation>
    </message>
    <message>
        <source>%1 is gone: the query is shown as it was kept, and cannot be heard.</source>
        <translation>%1 ist nicht mehr da: Die Anfrage wird gezeigt, wie sie aufbewahrt wurde, und ist nicht zu hören.</translation>
    </message>
    <message>
        <source>The files of query and reference have changed since the search: a close look may show something else than what was found.</source>
        <translation>Die Dateien von Anfrage und Referenz haben sich seit der Suche geändert: Aus der Nähe sehen Sie vielleicht nicht, was gefunden wurde.</translation>
    </message>
    <message>
        <source>The file of the query has changed since the search: a close look may show something else than what was found.</source>
        <translation>Die Datei der Anfrage hat sich seit der Suche geändert: Aus der Nähe sehen Sie vielleicht nicht, was gefunden wurde.</translation>
    </message>
    <message>
        <source>The file of the reference has changed since the search: a close look may show something else than what was found.</source>
        <translation>Die Datei der Referenz hat sich seit der Suche geändert: Aus der Nähe sehen Sie vielleicht nicht, was gefunden wurde.</translation>
    </message>
</context>
<context>
    <name>stemma::FileQuestions</name>
    <message>
        <source>Audio and video</source>
        <translation>Audio und Video</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
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
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
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
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 st</source>
        <extracomment>A change of pitch in semitones, short.</extracomment>
        <translation>%1 HT</translation>
    </message>
    <message>
        <source>%1 ct</source>
        <extracomment>A change of pitch in cents (hundredths of a semitone), short.</extracomment>
        <translation>%1 ct</translation>
    </message>
    <message>
        <source>± %1 %</source>
        <translation>± %1 %</translation>
    </message>
    <message>
        <source>± %1 ct</source>
        <translation>± %1 ct</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>How sure a match is.</extracomment>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Likely</source>
        <extracomment>How sure a match is.</extracomment>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Weak</source>
        <extracomment>How sure a match is.</extracomment>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>score</comment>
        <extracomment>A score in percent.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 × real time</source>
        <extracomment>How fast music is read: &quot;182 × real time&quot;.</extracomment>
        <translation>%1-fache Echtzeit</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>unchanged</source>
        <extracomment>Neither tempo nor pitch of a sample was changed.</extracomment>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>varispeed</source>
        <extracomment>Tempo and pitch changed together, as on a turntable or a tape machine.</extracomment>
        <translation>Varispeed</translation>
    </message>
    <message>
        <source>only the pitch changed</source>
        <translation>nur die Tonhöhe geändert</translation>
    </message>
    <message>
        <source>tempo and pitch changed separately</source>
        <translation>Tempo und Tonhöhe unabhängig geändert</translation>
    </message>
    <message>
        <source>only the tempo changed</source>
        <translation>nur das Tempo geändert</translation>
    </message>
</context>
<context>
    <name>stemma::Gui</name>
    <message>
        <source>%1 is there already. Choose another name, or give --force to overwrite it.</source>
        <translation>%1 gibt es schon. Wählen Sie einen anderen Namen, oder geben Sie --force an, um sie zu überschreiben.</translation>
    </message>
    <message>
        <source>%1 could not be opened in a window of its own. Open it by itself.</source>
        <translation>%1 ließ sich nicht in einem eigenen Fenster öffnen. Öffnen Sie die Datei für sich allein.</translation>
    </message>
</context>
<context>
    <name>stemma::HistoryDialog</name>
    <message>
        <source>Record of decisions</source>
        <translation>Protokoll der Entscheidungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Each line is one change. None is ever altered or removed, also not by undoing.</source>
        <translation>Jede Zeile ist eine Änderung. Keine wird je verändert oder entfernt, auch nicht durch Rückgängig.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the record (Esc)</source>
        <translation>Das Protokoll schließen (Esc)</translation>
    </message>
    <message>
        <source>Record of decisions – %1</source>
        <translation>Protokoll der Entscheidungen – %1</translation>
    </message>
</context>
<context>
    <name>stemma::ImportPanel</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the import; what is done is kept (Ctrl+.)</source>
        <translation>Den Import anhalten; was fertig ist, bleibt erhalten (Strg+.)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed</source>
        <translation>
            <numerusform>%Ln Datei fehlgeschlagen</numerusform>
            <numerusform>%Ln Dateien fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Musik wird gesucht …</translation>
    </message>
    <message>
        <source>Importing: %1 of %2 files</source>
        <translation>Import: %1 von %2 Dateien</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Stopping; what is done is kept…</source>
        <translation>Wird angehalten; was fertig ist, bleibt erhalten …</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Import angehalten</translation>
    </message>
    <message>
        <source>Import the same folder again to go on where it stopped.</source>
        <translation>Importieren Sie denselben Ordner noch einmal, um dort weiterzumachen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%Ln Datei importiert</numerusform>
            <numerusform>%Ln Dateien importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%Ln schon vorhanden</numerusform>
            <numerusform>%Ln schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged in part</source>
        <translation>
            <numerusform>%Ln teilweise beschädigt</numerusform>
            <numerusform>%Ln teilweise beschädigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done yet</source>
        <translation>
            <numerusform>%Ln noch offen</numerusform>
            <numerusform>%Ln noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the files that could not be imported</source>
        <translation>Die Dateien zeigen, die nicht importiert werden konnten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Hide this panel</source>
        <translation>Diesen Bereich ausblenden</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import speed and time left</source>
        <translation>Geschwindigkeit und Restzeit des Imports</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Fortschritt des Imports</translation>
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
        <translation>Bibliothek filtern</translation>
    </message>
    <message>
        <source>Shows the tracks with all these words (Ctrl+F)</source>
        <translation>Zeigt die Titel mit all diesen Wörtern (Strg+F)</translation>
    </message>
    <message>
        <source>Number of tracks</source>
        <translation>Anzahl der Titel</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Noch nichts zum Vergleichen da</translation>
    </message>
    <message>
        <source>Import some music, or drag it here. Each file can be searched as soon as it is imported.</source>
        <translation>Importieren Sie Musik oder ziehen Sie sie hierher. Jede Datei kann durchsucht werden, sobald sie importiert ist.</translation>
    </message>
    <message>
        <source>Add music folder…</source>
        <translation>Musikordner hinzufügen …</translation>
    </message>
    <message>
        <source>Tracks of the library</source>
        <translation>Titel der Bibliothek</translation>
    </message>
    <message>
        <source>Enter: find samples in the track. Delete: remove it from the library.</source>
        <translation>Eingabetaste: Samples in dem Titel finden. Entf: aus der Bibliothek entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%Ln Titel</numerusform>
            <numerusform>%Ln Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Find samples in this</source>
        <translation>Samples hierin finden</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>Neu &amp;einlesen</translation>
    </message>
    <message>
        <source>Imports what is new or changed in the folders of the library (F5)</source>
        <translation>Importiert, was in den Ordnern der Bibliothek neu oder geändert ist (F5)</translation>
    </message>
    <message>
        <source>No file is missing</source>
        <translation>Keine Datei fehlt</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
</context>
<context>
    <name>stemma::ListeningBar</name>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Change between query and reference</source>
        <translation>Zwischen Anfrage und Referenz wechseln</translation>
    </message>
    <message>
        <source>Hear both at once</source>
        <translation>Beide zugleich hören</translation>
    </message>
    <message>
        <source>Hear the reference as it was recorded</source>
        <translation>Die Referenz hören, wie sie aufgenommen wurde</translation>
    </message>
    <message>
        <source>No sound device. Review and export still work.</source>
        <translation>Kein Audiogerät. Prüfen und Exportieren gehen trotzdem.</translation>
    </message>
    <message>
        <source>The sound device is gone. Review and export still work.</source>
        <translation>Das Audiogerät ist weg. Prüfen und Exportieren gehen trotzdem.</translation>
    </message>
    <message>
        <source>Preparing the sound…</source>
        <translation>Der Ton wird vorbereitet …</translation>
    </message>
    <message>
        <source>Ready up to %1. Click further on to hear the rest.</source>
        <translation>Bereit bis %1. Für den Rest weiter hinten klicken.</translation>
    </message>
    <message>
        <source>Hear the query on the left, the reference on the right</source>
        <translation>Die Anfrage links hören, die Referenz rechts</translation>
    </message>
    <message>
        <source>Repeat what is selected, or else the match</source>
        <translation>Die Auswahl wiederholen, sonst den Treffer</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>The files of query and reference have changed since the search: what you hear may not be what was found.</source>
        <translation>Die Dateien von Anfrage und Referenz haben sich seit der Suche geändert: Was Sie hören, ist vielleicht nicht, was gefunden wurde.</translation>
    </message>
    <message>
        <source>The file of the query has changed since the search: what you hear may not be what was found.</source>
        <translation>Die Datei der Anfrage hat sich seit der Suche geändert: Was Sie hören, ist vielleicht nicht, was gefunden wurde.</translation>
    </message>
    <message>
        <source>The file of the reference has changed since the search: what you hear may not be what was found.</source>
        <translation>Die Datei der Referenz hat sich seit der Suche geändert: Was Sie hören, ist vielleicht nicht, was gefunden wurde.</translation>
    </message>
</context>
<context>
    <name>stemma::ListeningControls</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Abspielen oder anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Look for the sound device or the file again</source>
        <translation>Das Audiogerät oder die Datei noch einmal suchen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie aufgenommen</translation>
    </message>
    <message>
        <source>Hear the reference in its own tempo and pitch instead of those of the query (R)</source>
        <translation>Die Referenz in ihrem eigenen Tempo und ihrer eigenen Tonhöhe hören statt in denen der Anfrage (R)</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Hear the query (X changes between both)</source>
        <translation>Die Anfrage hören (X wechselt zwischen beiden)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Hear the reference (X changes between both)</source>
        <translation>Die Referenz hören (X wechselt zwischen beiden)</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Hear both at once (M)</source>
        <translation>Beide zugleich hören (M)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Repeat what is selected, or else the match (L)</source>
        <translation>Die Auswahl wiederholen, sonst den Treffer (L)</translation>
    </message>
    <message>
        <source>L/R</source>
        <extracomment>Button: the query in the left ear, the reference in the right one.</extracomment>
        <translation>L/R</translation>
    </message>
    <message>
        <source>Hear the query on the left, the reference on the right (E)</source>
        <translation>Die Anfrage links hören, die Referenz rechts (E)</translation>
    </message>
    <message>
        <source>Query left, reference right</source>
        <translation>Anfrage links, Referenz rechts</translation>
    </message>
    <message>
        <source>Volume (Shift+Up and Shift+Down, or Left and Right while it has the focus)</source>
        <translation>Lautstärke (Umschalt+Auf und Umschalt+Ab, oder Links und Rechts, solange sie den Fokus hat)</translation>
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
        <translation>Bericht gespeichert: %1</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>What you dropped is no file on this computer. Save it to a folder first, then drop it, or choose it with “Open query…”.</source>
        <translation>Was Sie abgelegt haben, ist keine Datei auf diesem Computer. Speichern Sie es zuerst in einem Ordner und legen Sie es dann ab, oder wählen Sie es mit „Anfrage öffnen …“.</translation>
    </message>
    <message>
        <source>Nothing can be imported or compared. %1</source>
        <translation>Es kann nichts importiert oder verglichen werden. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Filter the library</source>
        <translation>Bibliothek &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Remove from library</source>
        <translation>Aus der Bibliothek &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Import folder…</source>
        <translation>Ordner &amp;importieren …</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>Dateien i&amp;mportieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Main tools</source>
        <translation>Hauptwerkzeuge</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Stemma</source>
        <translation>Ü&amp;ber Stemma</translation>
    </message>
    <message>
        <source>Find samples in…</source>
        <translation>Samples finden in …</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Einen Ordner importieren</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>About Stemma</source>
        <translation>Über Stemma</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Stemma %1&lt;/h3&gt;&lt;p&gt;Finds samples: pieces of one recording reused in another.&lt;/p&gt;&lt;p&gt;Everything stays on this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Stemma %1&lt;/h3&gt;&lt;p&gt;Findet Samples: Stücke einer Aufnahme, die in einer anderen wiederverwendet werden.&lt;/p&gt;&lt;p&gt;Alles bleibt auf diesem Computer.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Open query…</source>
        <translation>An&amp;frage öffnen …</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%Ln Titel</numerusform>
            <numerusform>%Ln Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n query(s) to answer</source>
        <translation>
            <numerusform>%Ln Anfrage offen</numerusform>
            <numerusform>%Ln Anfragen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Left and Right change between panels</source>
        <translation>Links und Rechts wechseln zwischen den Bereichen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Einste&amp;llungen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>Spectrogram &amp;colours</source>
        <translation>&amp;Farben des Spektrogramms</translation>
    </message>
    <message>
        <source>&amp;Range of levels</source>
        <translation>&amp;Pegelbereich</translation>
    </message>
    <message>
        <source>&amp;Frequency axis</source>
        <translation>F&amp;requenzachse</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>Wieder&amp;gabe</translation>
    </message>
    <message>
        <source>&amp;Blind listening</source>
        <translation>&amp;Blind hören</translation>
    </message>
    <message>
        <source>&amp;Record of decisions…</source>
        <translation>&amp;Protokoll der Entscheidungen …</translation>
    </message>
    <message>
        <source>This result is not kept in the library yet.</source>
        <translation>Dieses Ergebnis ist noch nicht in der Bibliothek gespeichert.</translation>
    </message>
    <message>
        <source>Rev&amp;iew</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>This result and what you decide about it are not kept in the library. %1</source>
        <translation>Dieses Ergebnis und was Sie darüber entscheiden, wird nicht in der Bibliothek gespeichert. %1</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>B&amp;ibliothek</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>You can search and listen, but nothing is imported or kept: %1</source>
        <translation>Sie können suchen und hören, aber nichts wird importiert oder gespeichert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n query(s) taken off the list. The record of them stays in the library.</source>
        <translation>
            <numerusform>%Ln Anfrage von der Liste genommen. Ihr Protokoll bleibt in der Bibliothek.</numerusform>
            <numerusform>%Ln Anfragen von der Liste genommen. Ihr Protokoll bleibt in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found again: %1</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Wiedergefunden: %1</translation>
    </message>
    <message>
        <source>%1 is not the recording that is missing, or it was encoded again. Choose the file itself, or import this one beside it.</source>
        <translation>%1 ist nicht die fehlende Aufnahme oder wurde neu kodiert. Wählen Sie die Datei selbst, oder importieren Sie diese zusätzlich.</translation>
    </message>
    <message>
        <source>&amp;Locate file…</source>
        <translation>&amp;Datei suchen…</translation>
    </message>
    <message>
        <source>Locate &amp;folder…</source>
        <translation>&amp;Ordner suchen…</translation>
    </message>
    <message>
        <source>Find samples in a folder</source>
        <translation>Samples in einem Ordner finden</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Wo ist %1?</translation>
    </message>
    <message>
        <source>%1 holds none of the files of %2, so nothing was changed. Choose the folder in which they lie now.</source>
        <translation>%1 enthält keine der Dateien aus %2; nichts wurde geändert. Wählen Sie den Ordner, in dem sie jetzt liegen.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) lie in %1 now.</source>
        <translation>
            <numerusform>%Ln Titel liegt jetzt in %1.</numerusform>
            <numerusform>%Ln Titel liegen jetzt in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed, since the library has a track at the new place.</source>
        <translation>
            <numerusform>%Ln blieb, da die Bibliothek am neuen Ort schon einen Titel hat.</numerusform>
            <numerusform>%Ln blieben, da die Bibliothek an den neuen Orten schon Titel hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last import was stopped before it was done.</source>
        <translation>Der letzte Import wurde vor dem Ende angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Resume %n file(s)</source>
        <translation>
            <numerusform>%Ln Datei fortsetzen</numerusform>
            <numerusform>%Ln Dateien fortsetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the message, else clear the selection, else stop the query</source>
        <translation>Die Meldung schließen, sonst die Auswahl aufheben, sonst die Anfrage anhalten</translation>
    </message>
    <message>
        <source>Open folder of queries…</source>
        <translation>Ordner mit Anfragen öffnen…</translation>
    </message>
    <message>
        <source>Re&amp;port (PDF)…</source>
        <translation>Be&amp;richt (PDF) …</translation>
    </message>
    <message>
        <source>&amp;Export data…</source>
        <translation>Daten &amp;exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%Ln Datei in %1 gespeichert</numerusform>
            <numerusform>%Ln Dateien in %1 gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made. %1</source>
        <translation>
            <numerusform>%Ln konnte nicht erstellt werden. %1</numerusform>
            <numerusform>%Ln konnten nicht erstellt werden. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>You can look and listen, but nothing that you decide is kept: %1</source>
        <translation>Sie können ansehen und anhören, aber was Sie entscheiden, wird nicht aufbewahrt: %1</translation>
    </message>
    <message>
        <source>This case cannot be opened. %1</source>
        <translation>Dieser Fall lässt sich nicht öffnen. %1</translation>
    </message>
    <message>
        <source>Case %1 – Stemma</source>
        <translation>Fall %1 – Stemma</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation>Fa&amp;ll öffnen …</translation>
    </message>
    <message>
        <source>Open recent c&amp;ase</source>
        <translation>Zuletzt ver&amp;wendete Fälle</translation>
    </message>
    <message>
        <source>&amp;Save case…</source>
        <translation>Fall &amp;speichern …</translation>
    </message>
    <message>
        <source>Saving the case: %1 %</source>
        <translation>Der Fall wird gespeichert: %1 %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Case saved: %1</source>
        <translation>Fall gespeichert: %1</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>%1 could not be opened in a window of its own. Open it from the file manager.</source>
        <translation>%1 ließ sich nicht in einem eigenen Fenster öffnen. Öffnen Sie die Datei aus der Dateiverwaltung.</translation>
    </message>
    <message>
        <source>There is no kept query yet, so there is nothing to save. Open a recording first.</source>
        <translation>Es ist noch keine Anfrage aufbewahrt, also gibt es nichts zu speichern. Öffnen Sie zuerst eine Aufnahme.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Save case</source>
        <translation>Fall speichern</translation>
    </message>
    <message>
        <source>This case is open here and keeps what you decide by itself. Choose another name.</source>
        <translation>Dieser Fall ist hier geöffnet und bewahrt von selbst auf, was Sie entscheiden. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Saving the case…</source>
        <translation>Der Fall wird gespeichert …</translation>
    </message>
    <message>
        <source>There is nothing to write: no match is listed.</source>
        <translation>Es gibt nichts zu schreiben: Kein Treffer ist aufgeführt.</translation>
    </message>
    <message>
        <source>Forgotten. To add the rest after all, import its folder again.</source>
        <translation>Vergessen. Um den Rest doch noch aufzunehmen, importieren Sie den Ordner noch einmal.</translation>
    </message>
    <message>
        <source>%1 does not hold the sound of this query, or it was encoded again. Choose the file itself, or open this one as another query.</source>
        <translation>%1 enthält nicht den Ton dieser Anfrage oder wurde neu kodiert. Wählen Sie die Datei selbst, oder öffnen Sie diese als weitere Anfrage.</translation>
    </message>
    <message>
        <source>Import what is left of it</source>
        <translation>Importieren, was davon übrig ist</translation>
    </message>
    <message>
        <source>For&amp;get it</source>
        <translation>Ve&amp;rgessen</translation>
    </message>
    <message>
        <source>Never offer it again; what was imported stays (Alt+G)</source>
        <translation>Nie mehr anbieten; was importiert ist, bleibt (Alt+R)</translation>
    </message>
    <message numerus="yes">
        <source>The clips of %n match(es) hold only the beginning; their names say how much.</source>
        <translation>
            <numerusform>Die Clips von %Ln Treffer enthalten nur den Anfang; wie viel, steht in den Dateinamen.</numerusform>
            <numerusform>Die Clips von %Ln Treffern enthalten nur den Anfang; wie viel, steht in den Dateinamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds this query, but its name cannot be kept: it is not UTF-8. Rename the file or its folder, and locate it again.</source>
        <translation>%1 enthält diese Anfrage, aber der Name lässt sich nicht merken: Er ist kein UTF-8. Benennen Sie die Datei oder ihren Ordner um, und suchen Sie sie noch einmal.</translation>
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
        <translation>In der Anfrage</translation>
    </message>
    <message>
        <source>In reference</source>
        <translation>In der Referenz</translation>
    </message>
    <message>
        <source>The same occurrence in the reference, at its own tempo</source>
        <translation>Dasselbe Vorkommen in der Referenz, in deren Tempo</translation>
    </message>
    <message>
        <source>Tempo ratio</source>
        <translation>Tempoverhältnis</translation>
    </message>
    <message>
        <source>Tempo in the query over tempo in the reference</source>
        <translation>Tempo der Anfrage durch Tempo der Referenz</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>Semitones and cents, query minus reference. The error holds 19 times in 20.</source>
        <translation>Halbtöne und Cent, Anfrage minus Referenz. Der Fehler gilt in 19 von 20 Fällen.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Whether tempo and pitch changed together, as on a turntable</source>
        <translation>Ob sich Tempo und Tonhöhe gemeinsam geändert haben, wie auf einem Plattenspieler</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>How often which part of the reference comes</source>
        <translation>Wie oft welcher Teil der Referenz vorkommt</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Judged by how sharply the onsets of both agree</source>
        <translation>Beurteilt danach, wie scharf die Einsätze beider übereinstimmen</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Ausgerichtet</translation>
    </message>
    <message>
        <source>Of the query, in all occurrences together</source>
        <translation>Von der Anfrage, in allen Vorkommen zusammen</translation>
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
        <translation>Wie weit einzelne Sekunden von der gemeinsamen Linie abweichen. Wiederverwendetes Material lässt 0 bis 20 ms, fremde Musik etwa 70 ms.</translation>
    </message>
    <message>
        <source>%1, usually %2</source>
        <extracomment>Height of a peak, and what is usual.</extracomment>
        <translation>%1, üblich %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Places that led to this tempo and pitch independently of each other</source>
        <translation>Stellen, die unabhängig voneinander zu diesem Tempo und dieser Tonhöhe führten</translation>
    </message>
    <message>
        <source>Next best</source>
        <translation>Nächstbester</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Score of the best other recording</source>
        <translation>Wertung der besten anderen Aufnahme</translation>
    </message>
    <message>
        <source>Of %1 answers called “%2”, in queries whose samples are known, %3 were right.</source>
        <translation>Von %1 Antworten mit dem Wort „%2“, bei Anfragen mit bekannten Samples, waren %3 richtig.</translation>
    </message>
    <message>
        <source>In and out point of the occurrence, and its length</source>
        <translation>Anfang und Ende des Vorkommens, und seine Länge</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How much faster the query plays it; −10 % is slower. The error holds 19 times in 20.</source>
        <translation>Wie viel schneller die Anfrage spielt; −10 % ist langsamer. Der Fehler gilt in 19 von 20 Fällen.</translation>
    </message>
    <message>
        <source>Also in reference</source>
        <translation>Auch in der Referenz</translation>
    </message>
    <message>
        <source>How much of what the query does there the reference does, too. The rest was added, or changed.</source>
        <translation>Wie viel von dem, was in der Anfrage dort geschieht, auch in der Referenz geschieht. Der Rest kam hinzu oder wurde verändert.</translation>
    </message>
    <message>
        <source>Timing error</source>
        <translation>Zeitabweichung</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>Hebt sich ab</translation>
    </message>
    <message>
        <source>How far this alignment stands out from all others, in standard deviations, and how far those of the library&apos;s other tracks usually do</source>
        <translation>Wie weit sich diese Ausrichtung von allen anderen abhebt, in Standardabweichungen, und wie weit es die der anderen Titel der Bibliothek gewöhnlich tun</translation>
    </message>
    <message>
        <source>Found separately</source>
        <translation>Getrennt gefunden</translation>
    </message>
</context>
<context>
    <name>stemma::MatchModel</name>
    <message>
        <source>Track %1</source>
        <translation>Titel %1</translation>
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
        <source>#</source>
        <extracomment>Column: rank of a match.</extracomment>
        <translation>#</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>In query</source>
        <translation>In der Anfrage</translation>
    </message>
    <message>
        <source>In reference</source>
        <translation>In der Referenz</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>Occurs</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The same recording as: %1</source>
        <translation>Dieselbe Aufnahme wie: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (one of %n files)</source>
        <extracomment>A reference of which the library holds another copy.</extracomment>
        <translation>
            <numerusform>%1 (eine von %Ln Dateien)</numerusform>
            <numerusform>%1 (eine von %Ln Dateien)</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
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
            <numerusform>Kein Treffer über der Schwelle in %Ln Titel</numerusform>
            <numerusform>Kein Treffer über der Schwelle in %Ln Titeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weak candidate(s) held back: most of them are coincidence.</source>
        <translation>
            <numerusform>%Ln schwacher Kandidat zurückgehalten: Die meisten sind Zufall.</numerusform>
            <numerusform>%Ln schwache Kandidaten zurückgehalten: Die meisten sind Zufall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the library sounds like any part of this recording.</source>
        <translation>Nichts in der Bibliothek klingt wie irgendein Teil dieser Aufnahme.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n weak candidate(s)</source>
        <translation>
            <numerusform>%Ln schwachen Kandidaten zeigen</numerusform>
            <numerusform>%Ln schwache Kandidaten zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::MatchTable</name>
    <message>
        <source>Weak candidates</source>
        <translation>Schwache Kandidaten</translation>
    </message>
    <message>
        <source>Show candidates below the threshold (Alt+W)</source>
        <translation>Kandidaten unter der Schwelle zeigen (Alt+W)</translation>
    </message>
    <message>
        <source>Matches, best first</source>
        <translation>Treffer, beste zuerst</translation>
    </message>
    <message>
        <source>J and K walk through the matches. F fits, W aligns, + and − zoom.</source>
        <translation>J und K gehen durch die Treffer. F passt ein, W richtet aus, + und − zoomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n weak candidate(s)</source>
        <translation>
            <numerusform>%Ln schwacher Kandidat</numerusform>
            <numerusform>%Ln schwache Kandidaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Locate the reference…</source>
        <translation>Referenz suchen…</translation>
    </message>
</context>
<context>
    <name>stemma::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>stemma::MissingFileText</name>
    <message>
        <source>%1: This file has changed since it was compared. Put back the one that was, or import it again and repeat the search.</source>
        <extracomment>%1 is the file of a recording.</extracomment>
        <translation>%1: Diese Datei wurde seit dem Vergleich geändert. Legen Sie die verglichene zurück, oder importieren Sie sie neu und suchen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>stemma::NudgePanel</name>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>How much later the reference is than found (Alt+Left, Alt+Right; with Shift finer)</source>
        <translation>Wie viel später die Referenz liegt als gefunden (Alt+Links, Alt+Rechts; mit Umschalt feiner)</translation>
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
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>How much higher the query is than the reference (Alt+Up, Alt+Down)</source>
        <translation>Wie viel höher die Anfrage ist als die Referenz (Alt+Auf, Alt+Ab)</translation>
    </message>
    <message>
        <source> st</source>
        <translation> HT</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the alignment that was found (Alt+0)</source>
        <translation>Zurück zur gefundenen Ausrichtung (Alt+0)</translation>
    </message>
    <message>
        <source>How alike both recordings are as they lie now: 1 is the same sound, about 0.2 unrelated music</source>
        <translation>Wie ähnlich sich beide Aufnahmen in dieser Lage sind: 1 ist derselbe Klang, etwa 0,2 fremde Musik</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How much faster the query is than the reference; −10 % is slower (Alt+Page Up, Alt+Page Down)</source>
        <translation>Wie viel schneller die Anfrage ist als die Referenz; −10 % ist langsamer (Alt+Bild auf, Alt+Bild ab)</translation>
    </message>
    <message>
        <source>Alike %1</source>
        <translation>Ähnlichkeit %1</translation>
    </message>
    <message>
        <source>Alike %1, found automatically: %2</source>
        <translation>Ähnlichkeit %1, automatisch gefunden: %2</translation>
    </message>
</context>
<context>
    <name>stemma::OverviewView</name>
    <message>
        <source>Overview of the query</source>
        <translation>Überblick über die Anfrage</translation>
    </message>
    <message>
        <source>The whole query and its matches. Click: show that place. Drag: move the window. Home and End: first and last part. Wheel: zoom.</source>
        <translation>Die ganze Anfrage mit ihren Treffern. Klick: Stelle zeigen. Ziehen: Ausschnitt verschieben. Pos1 und Ende: erster und letzter Teil. Rad: Zoom.</translation>
    </message>
    <message numerus="yes">
        <source>Overview of the query: %1 shown of %2, %n place(s) with matches</source>
        <translation>
            <numerusform>Überblick über die Anfrage: %1 von %2 sichtbar, %Ln Stelle mit Treffern</numerusform>
            <numerusform>Überblick über die Anfrage: %1 von %2 sichtbar, %Ln Stellen mit Treffern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::PagePreview</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The page before (Page Up)</source>
        <translation>Die vorige Seite (Bild auf)</translation>
    </message>
    <message>
        <source>The next page (Page Down)</source>
        <translation>Die nächste Seite (Bild ab)</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>The pages as they will be printed. Page Up and Page Down turn them, Home and End go to the first and the last.</source>
        <translation>Die Seiten, wie sie gedruckt werden. Bild auf und Bild ab blättern, Pos1 und Ende gehen zur ersten und zur letzten.</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>Die Seiten werden gesetzt …</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Seite %L1 von %L2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>stemma::PicturePanel</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Frequency axis</source>
        <translation>Frequenzachse</translation>
    </message>
    <message>
        <source>Brightest at</source>
        <translation>Am hellsten bei</translation>
    </message>
    <message>
        <source>Level that gets the brightest colour, in both pictures (Ctrl+B)</source>
        <translation>Pegel mit der hellsten Farbe, in beiden Bildern (Strg+B)</translation>
    </message>
    <message>
        <source>Darkest at</source>
        <translation>Am dunkelsten bei</translation>
    </message>
    <message>
        <source>Level that gets the darkest colour, in both pictures (C)</source>
        <translation>Pegel mit der dunkelsten Farbe, in beiden Bildern (C)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>The levels that suit the two recordings (Ctrl+0)</source>
        <translation>Die Pegel, die zu beiden Aufnahmen passen (Strg+0)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>stemma::QueriesPage</name>
    <message>
        <source>Stop all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Stop what runs and what waits; answers are kept (Alt+S)</source>
        <translation>Laufende und wartende anhalten; Antworten bleiben (Alt+S)</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>What was asked, the newest first. Choosing a query shows its answer. Delete takes it off the list; its record stays.</source>
        <translation>Was gefragt wurde, das Neueste zuerst. Die Auswahl zeigt die Antwort. Entf nimmt sie von der Liste; das Protokoll bleibt.</translation>
    </message>
</context>
<context>
    <name>stemma::QueryHeader</name>
    <message>
        <source>Reading the recording…</source>
        <translation>Die Aufnahme wird gelesen …</translation>
    </message>
    <message>
        <source>Taking fingerprints…</source>
        <translation>Fingerabdrücke werden genommen …</translation>
    </message>
    <message numerus="yes">
        <source>Searching %n track(s)…</source>
        <translation>
            <numerusform>%Ln Titel wird durchsucht …</numerusform>
            <numerusform>%Ln Titel werden durchsucht …</numerusform>
        </translation>
    </message>
    <message>
        <source>Aligning what was found…</source>
        <translation>Gefundenes wird ausgerichtet …</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop this query (Esc)</source>
        <translation>Diese Anfrage anhalten (Esc)</translation>
    </message>
    <message>
        <source>Query progress</source>
        <translation>Fortschritt der Anfrage</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged at %1</source>
        <translation>beschädigt bei %1</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>Wartet, bis sie an der Reihe ist …</translation>
    </message>
</context>
<context>
    <name>stemma::QueryList</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) so far</source>
        <translation>
            <numerusform>bisher %Ln Treffer</numerusform>
            <numerusform>bisher %Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching, %1 %</source>
        <extracomment>A query that is %1 percent done.</extracomment>
        <translation>Sucht, %1 %</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Best match %1</source>
        <extracomment>A query of an earlier session; %1 is the score of its best match.</extracomment>
        <translation>Bester Treffer %1</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>stemma::QueryPage</name>
    <message>
        <source>Drop a recording here</source>
        <translation>Legen Sie hier eine Aufnahme ab</translation>
    </message>
    <message>
        <source>Stemma compares it with every track of the library and shows which pieces of them it uses.</source>
        <translation>Stemma vergleicht sie mit jedem Titel der Bibliothek und zeigt, welche Stücke daraus sie verwendet.</translation>
    </message>
    <message>
        <source>Open query…</source>
        <translation>Anfrage öffnen …</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Fit the match</source>
        <translation>Den Treffer einpassen</translation>
    </message>
    <message>
        <source>Reference in tempo and pitch of the query</source>
        <translation>Referenz in Tempo und Tonhöhe der Anfrage</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Nach links blättern</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Nach rechts blättern</translation>
    </message>
    <message>
        <source>Comparing with the library…</source>
        <translation>Vergleich mit der Bibliothek …</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Noch nichts zum Vergleichen da</translation>
    </message>
    <message>
        <source>This query could not be answered</source>
        <translation>Diese Anfrage konnte nicht beantwortet werden</translation>
    </message>
    <message>
        <source>Add music folder…</source>
        <translation>Musikordner hinzufügen …</translation>
    </message>
    <message>
        <source>Open another query…</source>
        <translation>Eine andere Anfrage öffnen …</translation>
    </message>
    <message>
        <source>Stopped before there was an answer</source>
        <translation>Angehalten, bevor es eine Antwort gab</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
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
        <translation>      Anfrage %1 = Referenz %2, Tempo %3 %4, Tonhöhe %5 %6</translation>
    </message>
    <message numerus="yes">
        <source>, %n occurrence(s)</source>
        <translation>
            <numerusform>, %Ln Vorkommen</numerusform>
            <numerusform>, %Ln Vorkommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no match at or above %1 in %n track(s)</source>
        <translation>
            <numerusform>kein Treffer ab %1 in %Ln Titel</numerusform>
            <numerusform>kein Treffer ab %1 in %Ln Titeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>  damaged at %1; only what could be decoded was searched</source>
        <translation>  beschädigt bei %1; nur was dekodiert werden konnte, wurde durchsucht</translation>
    </message>
    <message numerus="yes">
        <source>      %1 s aligned, residual %2 ms, peak %3 where %4 is usual, %n place(s) agree</source>
        <extracomment>What speaks for a match: length, milliseconds off the line, height of a peak and what is usual.</extracomment>
        <translation>
            <numerusform>      %1 s deckungsgleich, Abweichung %2 ms, Spitze %3 bei üblichen %4, %Ln Stelle stimmt überein</numerusform>
            <numerusform>      %1 s deckungsgleich, Abweichung %2 ms, Spitze %3 bei üblichen %4, %Ln Stellen stimmen überein</numerusform>
        </translation>
    </message>
    <message>
        <source>, best other track %1</source>
        <translation>, bester anderer Titel %1</translation>
    </message>
    <message>
        <source>      the same recording as %1</source>
        <translation>      dieselbe Aufnahme wie %1</translation>
    </message>
</context>
<context>
    <name>stemma::ReadingBar</name>
    <message>
        <source>Values under the pointer</source>
        <translation>Werte unter dem Zeiger</translation>
    </message>
    <message>
        <source>Search the library for the selected part alone (A)</source>
        <translation>In der Bibliothek nur nach dem ausgewählten Teil suchen (A)</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message>
        <source>Selection %1</source>
        <translation>Auswahl %1</translation>
    </message>
    <message>
        <source>Listening loops here while Loop is on. [ and ] move the ends to the place that is heard, or to the cursor.</source>
        <translation>Solange „Schleife“ an ist, wird dieser Bereich wiederholt. [ und ] setzen seine Enden dorthin, wo gerade zu hören ist, oder an den Cursor.</translation>
    </message>
</context>
<context>
    <name>stemma::RecentMenu</name>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>&amp;Clear recent</source>
        <translation>Liste &amp;leeren</translation>
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
        <translation>%1 %</translation>
    </message>
    <message>
        <source>± %1 %</source>
        <translation>± %1 %</translation>
    </message>
    <message>
        <source>%1 st %2 ct</source>
        <extracomment>Semitones and cents, short.</extracomment>
        <translation>%1 HT %2 ct</translation>
    </message>
    <message>
        <source>± %1 ct</source>
        <translation>± %1 ct</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>%1 % faster</source>
        <translation>%1 % schneller</translation>
    </message>
    <message>
        <source>%1 % slower</source>
        <translation>%1 % langsamer</translation>
    </message>
    <message>
        <source>at the same tempo</source>
        <translation>im selben Tempo</translation>
    </message>
    <message>
        <source>%1 semitones higher</source>
        <translation>%1 Halbtöne höher</translation>
    </message>
    <message>
        <source>%1 semitones lower</source>
        <translation>%1 Halbtöne tiefer</translation>
    </message>
    <message>
        <source>at the same pitch</source>
        <translation>in derselben Tonhöhe</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>&quot;12.4 % faster&quot; and &quot;2.02 semitones higher&quot;.</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 Kanäle</translation>
    </message>
    <message>
        <source>%1, %2 kHz, %3</source>
        <extracomment>Codec, sample rate in kHz, channels.</extracomment>
        <translation>%1, %2 kHz, %3</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>varispeed</source>
        <translation>Varispeed</translation>
    </message>
    <message>
        <source>apart from the tempo</source>
        <translation>unabhängig vom Tempo</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>A part of the reference that comes several times: how often, which part.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, every %2 s</source>
        <extracomment>%1 is what comes, %2 seconds from one to the next.</extracomment>
        <translation>%1, alle %2 s</translation>
    </message>
    <message numerus="yes">
        <source>, %n left out</source>
        <extracomment>Places of a regular repetition where nothing comes.</extracomment>
        <translation>
            <numerusform>, %Ln ausgelassen</numerusform>
            <numerusform>, %Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>same audio</source>
        <extracomment>A match is a piece of the recording itself.</extracomment>
        <translation>dieselbe Aufnahme</translation>
    </message>
    <message>
        <source>other audio: played again, or alike</source>
        <extracomment>A match is not this audio: the same music recorded again (an interpolation), or alike by chance.</extracomment>
        <translation>andere Aufnahme: nachgespielt oder ähnlich</translation>
    </message>
    <message>
        <source>same audio or played again: cannot tell</source>
        <translation>dieselbe Aufnahme oder nachgespielt: nicht zu entscheiden</translation>
    </message>
</context>
<context>
    <name>stemma::ReportAppendix</name>
    <message>
        <source>Record of decisions</source>
        <translation>Protokoll der Entscheidungen</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Es wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Nothing of this record is ever rewritten. A dash instead of a number stands for matches that are not listed. Long texts are cut here; the attached evidence.json has them whole.</source>
        <translation>Nichts in diesem Protokoll wird je umgeschrieben. Ein Strich anstelle einer Nummer steht für Treffer, die nicht aufgeführt sind. Lange Texte sind hier gekürzt; die angehängte Datei evidence.json enthält sie vollständig.</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Dateianhänge</translation>
    </message>
    <message>
        <source>all that was compared, found and decided, for programs</source>
        <translation>alles, was verglichen, gefunden und entschieden wurde, für Programme</translation>
    </message>
    <message>
        <source>Its SHA-256</source>
        <translation>Ihr SHA-256</translation>
    </message>
    <message>
        <source>the matches as a table</source>
        <translation>die Treffer als Tabelle</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
</context>
<context>
    <name>stemma::ReportAxis</name>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>dB below the loudest point of each picture</source>
        <translation>dB unter dem lautesten Punkt des jeweiligen Bildes</translation>
    </message>
</context>
<context>
    <name>stemma::ReportDesk</name>
    <message>
        <source>There is no answer to report on yet. Open a query and wait for its answer.</source>
        <translation>Es gibt noch keine Antwort für einen Bericht. Öffnen Sie eine Anfrage und warten Sie die Antwort ab.</translation>
    </message>
    <message>
        <source>No report can be made as long as the library is not open. Wait a moment and try again.</source>
        <translation>Solange die Bibliothek nicht geöffnet ist, entsteht kein Bericht. Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>stemma::ReportDialog</name>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>What the report belongs to, for its first page</source>
        <translation>Wozu der Bericht gehört, für die erste Seite</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Who made the report, for its first page</source>
        <translation>Wer den Bericht erstellt hat, für die erste Seite</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>Who asked for the report, for its first page</source>
        <translation>Wer den Bericht in Auftrag gab, für die erste Seite</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Choose a name and write the report (Enter)</source>
        <translation>Einen Namen wählen und den Bericht schreiben (Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>Write no report; stops one that is being written (Esc)</source>
        <translation>Keinen Bericht schreiben; hält einen an, der gerade geschrieben wird (Esc)</translation>
    </message>
    <message>
        <source>&amp;Case:</source>
        <translation>&amp;Fall:</translation>
    </message>
    <message>
        <source>Prepared &amp;by:</source>
        <translation>&amp;Erstellt von:</translation>
    </message>
    <message>
        <source>Prepared &amp;for:</source>
        <translation>Erstellt fü&amp;r:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The size of the pages</source>
        <translation>Die Größe der Seiten</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>Stand des Berichts</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Fortschritt des Berichts</translation>
    </message>
    <message>
        <source>How many pages are written</source>
        <translation>Wie viele Seiten geschrieben sind</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF-Dokumente</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>%1 is a recording of this report and stays as it is; choose another name</source>
        <translation>%1 ist eine Aufnahme dieses Berichts und bleibt, wie sie ist; wählen Sie einen anderen Namen</translation>
    </message>
</context>
<context>
    <name>stemma::ReportDocument</name>
    <message>
        <source>Case: %1</source>
        <translation>Fall: %1</translation>
    </message>
    <message>
        <source>Prepared by: %1</source>
        <translation>Erstellt von: %1</translation>
    </message>
    <message>
        <source>Prepared for: %1</source>
        <translation>Erstellt für: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) with a lower score are not listed.</source>
        <translation>
            <numerusform>%Ln Treffer mit niedrigerer Wertung ist nicht aufgeführt.</numerusform>
            <numerusform>%Ln Treffer mit niedrigerer Wertung sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Exhibit %1</source>
        <extracomment>%1 is the letter and the name of a recording.</extracomment>
        <translation>Beweisstück %1</translation>
    </message>
    <message>
        <source>Programs and settings</source>
        <translation>Programme und Einstellungen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>SHA-256 of the evidence</source>
        <translation>SHA-256 der Belege</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Rejected and uncertain matches</source>
        <translation>Verworfene und unsichere Treffer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Record of decisions</source>
        <translation>Protokoll der Entscheidungen</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Es wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>Decisions, oldest first</source>
        <translation>Entscheidungen, die älteste zuerst</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Sample report: %1</source>
        <translation>Sample-Bericht: %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Matches in the query</source>
        <translation>Treffer in der Anfrage</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Also in the library as</source>
        <translation>Auch in der Bibliothek als</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>All occurrences</source>
        <translation>Alle Stellen</translation>
    </message>
    <message>
        <source>Query from</source>
        <translation>Anfrage von</translation>
    </message>
    <message>
        <source>Query to</source>
        <translation>Anfrage bis</translation>
    </message>
    <message>
        <source>Reference from</source>
        <translation>Referenz von</translation>
    </message>
    <message>
        <source>Reference to</source>
        <translation>Referenz bis</translation>
    </message>
    <message>
        <source>Match %1: %2</source>
        <extracomment>%1 is a number, %2 the name of a recording.</extracomment>
        <translation>Treffer %1: %2</translation>
    </message>
    <message>
        <source>Heard in the query at %1, taken from the reference at %2, %3.</source>
        <extracomment>%1 and %2 are time spans, %3 is &quot;12.4 % faster and 2.02 semitones higher&quot;.</extracomment>
        <translation>In der Anfrage zu hören bei %1, aus der Referenz bei %2, %3.</translation>
    </message>
    <message>
        <source>Spectrograms of match %1, the reference in the query&apos;s time and pitch</source>
        <translation>Spektrogramme von Treffer %1, die Referenz in Zeit und Tonhöhe der Anfrage</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The query from 0:00 to %1, without a match.</source>
        <translation>Die Anfrage von 0:00 bis %1, ohne Treffer.</translation>
    </message>
    <message numerus="yes">
        <source>The query from 0:00 to %1 with the places of %n match(es), a row each. The table of matches says the same in numbers.</source>
        <translation>
            <numerusform>Die Anfrage von 0:00 bis %1 mit den Stellen von %Ln Treffer. Die Tabelle der Treffer sagt dasselbe in Zahlen.</numerusform>
            <numerusform>Die Anfrage von 0:00 bis %1 mit den Stellen von %Ln Treffern, je eine Zeile. Die Tabelle der Treffer sagt dasselbe in Zahlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no picture: the spectrogram is no longer in the library.</source>
        <translation>Es gibt kein Bild: Das Spektrogramm ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Two spectrograms on one time axis, low frequencies at the bottom: above the query, %1, below the reference, %2, redrawn %3. Where they match they show the same shapes.</source>
        <extracomment>%1 and %2 are time spans, %3 is &quot;12.4 % faster and 2.02 semitones higher&quot;.</extracomment>
        <translation>Zwei Spektrogramme auf einer Zeitachse, tiefe Frequenzen unten: oben die Anfrage, %1, unten die Referenz, %2, umgezeichnet: %3. Wo sie übereinstimmen, zeigen sie dieselben Formen.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code</comment>
        <extracomment>The code of the language of this translation: &quot;de&quot; in German.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Skip to the summary</source>
        <translation>Zur Zusammenfassung</translation>
    </message>
    <message>
        <source>Spectrograms of match %1, the reference aligned by hand</source>
        <translation>Spektrogramme von Treffer %1, die Referenz von Hand ausgerichtet</translation>
    </message>
    <message>
        <source>A reviewer aligned them by hand.</source>
        <translation>Ein Prüfer hat sie von Hand aneinander ausgerichtet.</translation>
    </message>
    <message>
        <source>The spectrogram of exhibit %1; that of exhibit %2 is no longer in the library.</source>
        <extracomment>%1 and %2 are letters of exhibits.</extracomment>
        <translation>Das Spektrogramm von Exponat %1; das von Exponat %2 ist nicht mehr in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>stemma::ReportFigure</name>
    <message>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Reference, aligned</source>
        <translation>Referenz, angepasst</translation>
    </message>
    <message>
        <source>The library no longer holds the spectral map of this recording; the numbers were measured when it did.</source>
        <translation>Die Bibliothek enthält die Spektralkarte dieser Aufnahme nicht mehr; die Zahlen wurden gemessen, als sie noch vorhanden war.</translation>
    </message>
    <message>
        <source>Exhibit %1 above, exhibit %2 below in its tempo and pitch. Colour map: magma, light to dark. Log-frequency short-time Fourier transform, %3 bins an octave, %4 frames a second, Hann windows of %5 to %6 samples at %7 kHz; one cell is one measurement.</source>
        <extracomment>%1 and %2 are letters of exhibits; %3 to %6 numbers; &quot;magma&quot; is the name of a colour map.</extracomment>
        <translation>Oben Beweisstück %1; unten Beweisstück %2, angepasst an Tempo und Tonhöhe des oberen. Farbskala: Magma, hell bis dunkel. Kurzzeit-Fourier-Transformation mit logarithmischer Frequenzachse, %3 Frequenzbänder je Oktave, %4 Zeitschritte je Sekunde, Hann-Fenster von %5 bis %6 Abtastwerten bei %7 kHz; eine Zelle ist ein Messwert.</translation>
    </message>
    <message>
        <source>Reference, aligned by hand</source>
        <translation>Referenz, von Hand angepasst</translation>
    </message>
</context>
<context>
    <name>stemma::ReportFinding</name>
    <message>
        <source>No sample was found: nothing in “%1” (%2) matches a recording of the library.</source>
        <extracomment>%2 is the length of the recording, or the part of it that was searched.</extracomment>
        <translation>Kein Sample gefunden: Nichts in „%1“ (%2) stimmt mit einer Aufnahme der Bibliothek überein.</translation>
    </message>
    <message numerus="yes">
        <source>No sample in “%1” is established: the review left %n match(es) rejected or uncertain.</source>
        <translation>
            <numerusform>In „%1“ ist kein Sample nachgewiesen: Die Prüfung hat %Ln Treffer verworfen oder als unsicher eingestuft.</numerusform>
            <numerusform>In „%1“ ist kein Sample nachgewiesen: Die Prüfung hat %Ln Treffer verworfen oder als unsicher eingestuft.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds a sample of “%2”, heard from %3 to %4, %5; a reviewer confirmed it.</source>
        <extracomment>%5 is &quot;12.4 % faster and 2.02 semitones higher&quot;.</extracomment>
        <translation>„%1“ enthält ein Sample aus „%2“, zu hören von %3 bis %4, %5; ein Prüfer hat es bestätigt.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds samples of %n recordings that a reviewer confirmed, most surely of “%2”, heard from %3 to %4, %5.</source>
        <translation>
            <numerusform>„%1“ enthält von einem Prüfer bestätigte Samples aus %Ln Aufnahme, am sichersten aus „%2“, zu hören von %3 bis %4, %5.</numerusform>
            <numerusform>„%1“ enthält von einem Prüfer bestätigte Samples aus %Ln Aufnahmen, am sichersten aus „%2“, zu hören von %3 bis %4, %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program found a sample of “%2” in “%1”, heard from %3 to %4, %5; nobody has confirmed it yet.</source>
        <extracomment>%5 is &quot;12.4 % faster and 2.02 semitones higher&quot;.</extracomment>
        <translation>Das Programm fand in „%1“ ein Sample aus „%2“, zu hören von %3 bis %4, %5; bestätigt hat es noch niemand.</translation>
    </message>
    <message numerus="yes">
        <source>The program found samples of %n recordings in “%1”, most surely of “%2”, heard from %3 to %4, %5; nobody has confirmed them yet.</source>
        <translation>
            <numerusform>Das Programm fand in „%1“ Samples aus %Ln Aufnahme, am sichersten aus „%2“, zu hören von %3 bis %4, %5; bestätigt hat sie noch niemand.</numerusform>
            <numerusform>Das Programm fand in „%1“ Samples aus %Ln Aufnahmen, am sichersten aus „%2“, zu hören von %3 bis %4, %5; bestätigt hat sie noch niemand.</numerusform>
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
            <numerusform>%Ln weiterer Treffer ist nicht geprüft.</numerusform>
            <numerusform>%Ln weitere Treffer sind nicht geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched: %n recording(s) of the library, at %1 to %2 % of the tempo and up to %3 semitones higher or lower.</source>
        <translation>
            <numerusform>Durchsucht: %Ln Aufnahme der Bibliothek, bei %1 bis %2 % des Tempos und bis zu %3 Halbtöne höher oder tiefer.</numerusform>
            <numerusform>Durchsucht: %Ln Aufnahmen der Bibliothek, bei %1 bis %2 % des Tempos und bis zu %3 Halbtöne höher oder tiefer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 confirmed, %2 not reviewed, %3 rejected, %4 uncertain</source>
        <extracomment>How many matches have which verdict.</extracomment>
        <translation>%1 bestätigt, %2 nicht geprüft, %3 verworfen, %4 unsicher</translation>
    </message>
    <message>
        <source>Automated comparison with human review; not a legal opinion.</source>
        <translation>Automatischer Vergleich mit Prüfung durch Menschen; kein Rechtsgutachten.</translation>
    </message>
    <message>
        <source>Automated comparison without human review; not a legal opinion.</source>
        <translation>Automatischer Vergleich ohne Prüfung durch Menschen; kein Rechtsgutachten.</translation>
    </message>
    <message>
        <source>No sample was found: nothing in “%1” (%2) matches a recording of the library surely enough.</source>
        <extracomment>%2 is the length of the recording, or the part of it that was searched.</extracomment>
        <translation>Es wurde kein Sample gefunden: Nichts in „%1“ (%2) stimmt sicher genug mit einer Aufnahme der Bibliothek überein.</translation>
    </message>
    <message>
        <source>No sample of another recording is established in “%1”: exhibit %2 is the same recording as the query.</source>
        <extracomment>%2 is the letter of an exhibit.</extracomment>
        <translation>In „%1“ ist kein Sample einer anderen Aufnahme nachgewiesen: Beweisstück %2 ist dieselbe Aufnahme wie die Anfrage.</translation>
    </message>
    <message>
        <source>Exhibit %1 is the same recording as the query.</source>
        <extracomment>%1 is the letter of an exhibit.</extracomment>
        <translation>Beweisstück %1 ist dieselbe Aufnahme wie die Anfrage.</translation>
    </message>
</context>
<context>
    <name>stemma::ReportFrame</name>
    <message>
        <source>Stemma sample report</source>
        <translation>Stemma-Samplebericht</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is the number of the page, %2 how many there are.</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The kind of document, then the name of the case.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Report %1: %2</source>
        <extracomment>%1 names the report, %2 is the recording.</extracomment>
        <translation>Bericht %1: %2</translation>
    </message>
    <message>
        <source>SHA-256 of evidence.json</source>
        <translation>SHA-256 von evidence.json</translation>
    </message>
</context>
<context>
    <name>stemma::ReportGlossary</name>
    <message>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>the recording in which samples are looked for, exhibit A</source>
        <translation>die Aufnahme, in der Samples gesucht werden, Beweisstück A</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>a recording of the library from which the query may borrow</source>
        <translation>eine Aufnahme der Bibliothek, aus der die Anfrage etwas übernommen haben kann</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>a piece of one recording that is used in another</source>
        <translation>ein Stück einer Aufnahme, das in einer anderen verwendet wird</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>all places of the query where one reference lies under one change of tempo and pitch</source>
        <translation>alle Stellen der Anfrage, an denen eine Referenz mit derselben Änderung von Tempo und Tonhöhe liegt</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Vorkommen</translation>
    </message>
    <message>
        <source>one of these places, with its in and out point in both recordings</source>
        <translation>eine dieser Stellen, mit Anfang und Ende in beiden Aufnahmen</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>occurrences that hold the same part of the reference, as a loop has them</source>
        <translation>Vorkommen, die denselben Teil der Referenz enthalten, wie bei einem Loop</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>how much faster (+) or slower (−) the query plays it than the reference</source>
        <translation>um wie viel schneller (+) oder langsamer (−) die Anfrage spielt als die Referenz</translation>
    </message>
    <message>
        <source>Tempo ratio</source>
        <translation>Tempoverhältnis</translation>
    </message>
    <message>
        <source>tempo in the query divided by tempo in the reference</source>
        <translation>Tempo in der Anfrage geteilt durch Tempo in der Referenz</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>how much higher or lower the query plays it, in semitones (st) and cents (ct), hundredths of a semitone</source>
        <translation>um wie viel höher oder tiefer die Anfrage spielt, in Halbtönen (HT) und Cent (ct), Hundertsteln eines Halbtons</translation>
    </message>
    <message>
        <source>Varispeed</source>
        <translation>Varispeed</translation>
    </message>
    <message>
        <source>tempo and pitch changed together, as on a turntable or tape</source>
        <translation>Tempo und Tonhöhe gemeinsam geändert, wie auf Plattenspieler oder Tonband</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>music that was played again instead of being taken from the recording</source>
        <translation>Musik, die nachgespielt und nicht der Aufnahme entnommen wurde</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>calibrated probability, 0 to 1, that the reference is in the query</source>
        <translation>kalibrierte Wahrscheinlichkeit, 0 bis 1, dass die Referenz in der Anfrage enthalten ist</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>how far single seconds lie off the common line of both recordings</source>
        <translation>wie weit einzelne Sekunden von der gemeinsamen Linie beider Aufnahmen abweichen</translation>
    </message>
    <message>
        <source>Spectral map</source>
        <translation>Spektralkarte</translation>
    </message>
    <message>
        <source>loudness over time and pitch; what the figures show and the program compares</source>
        <translation>Lautstärke über Zeit und Tonhöhe; das, was die Abbildungen zeigen und das Programm vergleicht</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>a number that any change of a file alters: equal numbers mean equal content</source>
        <translation>eine Zahl, die sich mit jeder Änderung einer Datei ändert: Gleiche Zahlen bedeuten gleichen Inhalt</translation>
    </message>
</context>
<context>
    <name>stemma::ReportLimitations</name>
    <message>
        <source>Limitations</source>
        <translation>Grenzen</translation>
    </message>
</context>
<context>
    <name>stemma::ReportLimits</name>
    <message>
        <source>%1: %3 of %2</source>
        <extracomment>%1 is a word for a score; %3 of %2 answers were right.</extracomment>
        <translation>%1: %3 von %2</translation>
    </message>
    <message>
        <source>Exhibit %1 ends at %2 although its file declares more.</source>
        <translation>Beweisstück %1 endet bei %2, obwohl die Datei mehr angibt.</translation>
    </message>
    <message>
        <source>Exhibit %1 could not be read in full; the first gap lies at %2.</source>
        <extracomment>%1 is the letter of an exhibit, %2 a time.</extracomment>
        <translation>Beweisstück %1 konnte nicht vollständig gelesen werden; die erste Lücke liegt bei %2.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n recording(s) of the library could be found. A recording that it does not hold is not found, and no match does not mean that there is no sample.</source>
        <translation>
            <numerusform>Gefunden werden konnte nur die %Ln Aufnahme der Bibliothek. Eine Aufnahme, die sie nicht enthält, wird nicht gefunden, und kein Treffer bedeutet nicht, dass es kein Sample gibt.</numerusform>
            <numerusform>Gefunden werden konnten nur die %Ln Aufnahmen der Bibliothek. Eine Aufnahme, die sie nicht enthält, wird nicht gefunden, und kein Treffer bedeutet nicht, dass es kein Sample gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a part of the query was searched: %1.</source>
        <translation>Nur ein Teil der Anfrage wurde durchsucht: %1.</translation>
    </message>
    <message>
        <source>The search was a quick one, which is less thorough.</source>
        <translation>Es war eine schnelle Suche; sie ist weniger gründlich.</translation>
    </message>
    <message numerus="yes">
        <source>%n weaker candidate(s) with a score below %1 are counted here and not listed.</source>
        <translation>
            <numerusform>%Ln schwächerer Kandidat mit einer Wertung unter %1 ist hier gezählt und nicht aufgeführt.</numerusform>
            <numerusform>%Ln schwächere Kandidaten mit einer Wertung unter %1 sind hier gezählt und nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong matches</source>
        <translation>Falsche Treffer</translation>
    </message>
    <message>
        <source>A score is what was counted on recordings whose samples are known. So many of the references listed under each word really were in the query: %1; %2; %3. On other music the shares may differ.</source>
        <extracomment>%1 to %3 are &quot;strong: 221 of 222&quot;.</extracomment>
        <translation>Eine Wertung gibt wieder, was an Aufnahmen mit bekannten Samples ausgezählt wurde. So viele der unter dem jeweiligen Wort aufgeführten Referenzen waren wirklich in der Anfrage enthalten: %1; %2; %3. Bei anderer Musik können die Anteile abweichen.</translation>
    </message>
    <message>
        <source>Not searched</source>
        <translation>Nicht durchsucht</translation>
    </message>
    <message>
        <source>Transformations</source>
        <translation>Veränderungen</translation>
    </message>
    <message>
        <source>Samples are looked for at %1 to %2 % of their tempo and up to %3 semitones higher or lower; what is found only by comparing every moment, such as very short or deeply buried samples, up to %4. Reversed audio is not looked for. Samples of less than a second, far below the rest of the mix, or heavily processed may be missed.</source>
        <translation>Samples werden bei %1 bis %2 % ihres Tempos und bis zu %3 Halbtöne höher oder tiefer gesucht; was nur der Vergleich jedes Augenblicks findet, etwa sehr kurze oder tief im Mix verborgene Samples, bis zu %4. Rückwärts laufendes Material wird nicht gesucht. Samples, die kürzer als eine Sekunde, weit leiser als der übrige Mix oder stark bearbeitet sind, können übersehen werden.</translation>
    </message>
    <message>
        <source>Common sources</source>
        <translation>Gemeinsame Quellen</translation>
    </message>
    <message>
        <source>Two recordings may be alike because both use a third one, the same sample pack, the same preset or the same machine. The comparison cannot tell which came first.</source>
        <translation>Zwei Aufnahmen können sich ähneln, weil beide eine dritte, dasselbe Sample-Paket, dasselbe Preset oder dasselbe Gerät verwenden. Der Vergleich kann nicht sagen, welche zuerst da war.</translation>
    </message>
    <message>
        <source>Re-recordings</source>
        <translation>Neueinspielungen</translation>
    </message>
    <message>
        <source>Music that was played again may be found or missed. Whether the audio itself is the same is judged by how sharply the onsets agree; the report says where that cannot be told.</source>
        <translation>Nachgespielte Musik kann gefunden oder übersehen werden. Ob es dieselbe Aufnahme ist, wird danach beurteilt, wie scharf die Einsätze übereinstimmen; wo das nicht zu entscheiden ist, sagt es der Bericht.</translation>
    </message>
    <message>
        <source>Exactness</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Times are measured in steps of %1 ms and given in thousandths and samples so that a place can be found again. Errors of stretch and pitch are half widths of the 95 % interval.</source>
        <translation>Zeiten werden in Schritten von %1 ms gemessen und in Tausendsteln und Abtastwerten angegeben, damit eine Stelle wiedergefunden werden kann. Fehler von Tempo und Tonhöhe sind halbe Breiten des 95-%-Intervalls.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Similar sound does not prove copying. Neither a score nor a picture says who took what from whom, who holds which rights, or whether a use is permitted.</source>
        <translation>Ähnlicher Klang beweist keine Übernahme. Weder eine Wertung noch ein Bild sagt, wer was von wem übernommen hat, wer welche Rechte hält oder ob eine Nutzung erlaubt ist.</translation>
    </message>
    <message>
        <source>What was chopped into slices is looked for at %1 to %2 % of its tempo.</source>
        <translation>In Stücke Geschnittenes wird bei %1 bis %2 % seines Tempos gesucht.</translation>
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
        <translation>%1, Tempoverhältnis %2</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Best occurrence</source>
        <translation>Bestes Vorkommen</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>All occurrences: %1</source>
        <translation>Alle Vorkommen: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;± 5 ct&quot;, %2 how the change of pitch belongs to that of the tempo.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Match %1 of %2, exhibit %3</source>
        <extracomment>%1 is the number of a match, %2 how many there are, %3 the letter of an exhibit.</extracomment>
        <translation>Treffer %1 von %2, Beweisstück %3</translation>
    </message>
    <message>
        <source>In, samples</source>
        <translation>Ab Abtastwert</translation>
    </message>
    <message>
        <source>Out, samples</source>
        <translation>Bis Abtastwert</translation>
    </message>
    <message>
        <source>Length, samples</source>
        <translation>Abtastwerte</translation>
    </message>
    <message>
        <source>%1  %2, %3 Hz</source>
        <extracomment>The letter of an exhibit, what it is, its sample rate.</extracomment>
        <translation>%1  %2, %3 Hz</translation>
    </message>
    <message>
        <source>How to hear it</source>
        <translation>So ist es zu hören</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>narrow column</comment>
        <extracomment>No more than six letters.</extracomment>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>stemma::ReportMatchText</name>
    <message>
        <source>Leave tempo and pitch of the reference as they are.</source>
        <translation>Lassen Sie Tempo und Tonhöhe der Referenz, wie sie sind.</translation>
    </message>
    <message>
        <source>Play the reference at %1 % of its speed, with the pitch following as on a turntable.</source>
        <translation>Spielen Sie die Referenz mit %1 % ihrer Geschwindigkeit ab; die Tonhöhe folgt wie auf einem Plattenspieler.</translation>
    </message>
    <message>
        <source>Stretch the reference to %1 % of its tempo and shift its pitch by %2.</source>
        <extracomment>%2 is &quot;+2 st +2 ct&quot;.</extracomment>
        <translation>Bringen Sie die Referenz auf %1 % ihres Tempos, und verschieben Sie ihre Tonhöhe um %2.</translation>
    </message>
    <message>
        <source>Of %1 references called “%2” on the development set, %3 were in the query.</source>
        <translation>Von %1 Referenzen, die in den Entwicklungsdaten mit „%2“ bezeichnet wurden, waren %3 in der Anfrage enthalten.</translation>
    </message>
    <message>
        <source>%1 ms; reused audio leaves 0 to 20, unrelated music about 70</source>
        <translation>%1 ms; wiederverwendetes Material ergibt 0 bis 20, fremde Musik etwa 70</translation>
    </message>
    <message>
        <source>no other recording came into question</source>
        <translation>keine andere Aufnahme kam in Frage</translation>
    </message>
    <message>
        <source>%1 above the next best recording, which has %2</source>
        <extracomment>%1 is a difference of scores, %2 the score of the next best recording.</extracomment>
        <translation>%1 über der nächstbesten Aufnahme mit %2</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 %2; ratio %3</source>
        <extracomment>%1 is &quot;+12.4 %&quot;, %2 its error, %3 the ratio of the tempos.</extracomment>
        <translation>%1 %2; Verhältnis %3</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>Change of both</source>
        <translation>Änderung beider</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>%1 is a score, %2 the word for it, %3 a sentence on what that means.</extracomment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Ausgerichtet</translation>
    </message>
    <message>
        <source>%1 s of the query; the reference explains %2 % of its changes of level</source>
        <extracomment>%1 is a time in seconds, %2 a share in percent.</extracomment>
        <translation>%1 s der Anfrage; die Referenz erklärt %2 % der Pegeländerungen darin</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Play exhibit %1 from %2, then exhibit %3 from %4.</source>
        <extracomment>%1 and %3 are letters of exhibits, the others stretches of time.</extracomment>
        <translation>Spielen Sie Beweisstück %1 bei %2 ab, dann Beweisstück %3 bei %4.</translation>
    </message>
    <message>
        <source>Start both at the same moment, %1 at %2 and %3 at %4: they run together for %5 s.</source>
        <extracomment>%1 and %3 are letters of exhibits, %2 and %4 times, %5 a length in seconds.</extracomment>
        <translation>Starten Sie beide im selben Augenblick, %1 bei %2 und %3 bei %4: %5 s lang laufen sie zusammen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The library also holds this recording as: %1</source>
        <translation>Die Bibliothek enthält diese Aufnahme auch als: %1</translation>
    </message>
    <message>
        <source>%1 below the best recording, which has %2</source>
        <extracomment>%1 is a difference of scores, %2 the score of the best recording.</extracomment>
        <translation>%1 unter der besten Aufnahme mit %2</translation>
    </message>
    <message>
        <source>Set by hand.</source>
        <translation>Von Hand gesetzt.</translation>
    </message>
    <message>
        <source>Find exhibit %1 first: its file is gone.</source>
        <extracomment>%1 is the letter of an exhibit.</extracomment>
        <translation>Suchen Sie zuerst Beweisstück %1: Die Datei fehlt.</translation>
    </message>
    <message>
        <source>Check exhibit %1 first: its file seems changed.</source>
        <extracomment>%1 is the letter of an exhibit.</extracomment>
        <translation>Prüfen Sie zuerst Beweisstück %1: Die Datei wirkt geändert.</translation>
    </message>
    <message>
        <source>Stretch the reference to %1 % of its tempo and leave its pitch as it is.</source>
        <translation>Bringen Sie die Referenz auf %1 % ihres Tempos, und lassen Sie ihre Tonhöhe, wie sie ist.</translation>
    </message>
    <message>
        <source>Shift the pitch of the reference by %1 and leave its tempo as it is.</source>
        <extracomment>%1 is &quot;+2 st +2 ct&quot;.</extracomment>
        <translation>Verschieben Sie die Tonhöhe der Referenz um %1, und lassen Sie ihr Tempo, wie es ist.</translation>
    </message>
    <message>
        <source>another match of this report has %1</source>
        <extracomment>%1 is a score.</extracomment>
        <translation>ein anderer Treffer dieses Berichts hat %1</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Exhibit %1 is the same recording as the query, not a sample in it.</source>
        <extracomment>%1 is the letter of an exhibit.</extracomment>
        <translation>Beweisstück %1 ist dieselbe Aufnahme wie die Anfrage, kein Sample darin.</translation>
    </message>
</context>
<context>
    <name>stemma::ReportMatches</name>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Notes of the reviewer</source>
        <translation>Notizen des Prüfers</translation>
    </message>
    <message>
        <source>Match %1: %2</source>
        <extracomment>%1 is a number, %2 the name of a recording.</extracomment>
        <translation>Treffer %1: %2</translation>
    </message>
    <message>
        <source>No match is confirmed or waits for a verdict.</source>
        <translation>Kein Treffer ist bestätigt oder wartet auf ein Urteil.</translation>
    </message>
</context>
<context>
    <name>stemma::ReportMaterials</name>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Materials and method</source>
        <translation>Material und Verfahren</translation>
    </message>
    <message>
        <source>The SHA-256 of the sound is that of the decoded samples, mono, 16 kHz, 16 bit: it stays the same when only tags or pictures of the file change.</source>
        <translation>Der SHA-256 des Tons ist der der dekodierten Abtastwerte, mono, 16 kHz, 16 Bit: Er bleibt gleich, wenn sich nur Tags oder Bilder der Datei ändern.</translation>
    </message>
    <message>
        <source>Program and settings</source>
        <translation>Programm und Einstellungen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
</context>
<context>
    <name>stemma::ReportMethod</name>
    <message>
        <source>ends early, at %1</source>
        <translation>endet vorzeitig, bei %1</translation>
    </message>
    <message>
        <source>unreadable in part, first at %1</source>
        <translation>teilweise unlesbar, zuerst bei %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>The letter of an exhibit, then the name of the recording.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Length and format</source>
        <translation>Länge und Format</translation>
    </message>
    <message>
        <source>%1; %2; %3</source>
        <extracomment>Length, format, size of the file.</extracomment>
        <translation>%1; %2; %3</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>SHA-256 of the sound</source>
        <translation>SHA-256 des Tons</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>not taken: the file is gone, or has changed since</source>
        <translation>nicht gebildet: Die Datei ist nicht mehr da oder hat sich seither geändert</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Reranker</source>
        <translation>Reranker</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>Stand der Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>revision %1, %n recording(s)</source>
        <translation>
            <numerusform>Revision %1, %Ln Aufnahme</numerusform>
            <numerusform>Revision %1, %Ln Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Searched on</source>
        <translation>Gesucht am</translation>
    </message>
    <message>
        <source>Part of the query</source>
        <translation>Teil der Anfrage</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>thorough</source>
        <translation>gründlich</translation>
    </message>
    <message>
        <source>Scores kept from</source>
        <translation>Wertungen behalten ab</translation>
    </message>
    <message>
        <source>%1, at most %2 matches</source>
        <translation>%1, höchstens %2 Treffer</translation>
    </message>
    <message>
        <source>Scores listed from</source>
        <translation>Wertungen aufgeführt ab</translation>
    </message>
    <message>
        <source>Every recording was decoded to mono at %1 kHz. Delays that an encoder adds are removed, so times count from the first audible sample.</source>
        <translation>Jede Aufnahme wurde zu Mono mit %1 kHz dekodiert. Verzögerungen, die ein Encoder hinzufügt, sind entfernt; Zeiten zählen also ab dem ersten hörbaren Abtastwert.</translation>
    </message>
    <message>
        <source>Short-time Fourier transforms made a spectral map of it: %1 bins an octave over %2 octaves from %3 Hz, %4 frames a second, windows of %5, %6 and %7 samples from low to high.</source>
        <translation>Kurzzeit-Fourier-Transformationen machten daraus eine Spektralkarte: %1 Frequenzbänder je Oktave über %2 Oktaven ab %3 Hz, %4 Zeitschritte je Sekunde, Fenster von %5, %6 und %7 Abtastwerten von tief nach hoch.</translation>
    </message>
    <message>
        <source>Windows of the query at a range of tempos were looked up among the fingerprints of the library; the nearest ones voted for recordings.</source>
        <translation>Ausschnitte der Anfrage in verschiedenen Tempi wurden unter den Fingerabdrücken der Bibliothek nachgeschlagen; die nächstliegenden stimmten für Aufnahmen.</translation>
    </message>
    <message>
        <source>Excerpts of these recordings were compared with every moment of the query at %1 to %2 % of the tempo, and slices of half a second searched for what was cut up.</source>
        <translation>Auszüge dieser Aufnahmen wurden bei %1 bis %2 % des Tempos mit jedem Augenblick der Anfrage verglichen; mit Scheiben von einer halben Sekunde wurde nach Zerschnittenem gesucht.</translation>
    </message>
    <message>
        <source>Each candidate was laid over the query: the place, tempo ratio and pitch shift where both maps agree best, each with its error, and every occurrence with its in and out point.</source>
        <translation>Jeder Kandidat wurde über die Anfrage gelegt: Stelle, Tempoverhältnis und Tonhöhenverschiebung mit der besten Übereinstimmung beider Karten, jeweils mit Fehler, und jedes Vorkommen mit Anfang und Ende.</translation>
    </message>
    <message>
        <source>A score, calibrated on recordings whose samples are known, tells how sure the match is.</source>
        <translation>Eine Wertung, kalibriert an Aufnahmen mit bekannten Samples, sagt, wie sicher der Treffer ist.</translation>
    </message>
    <message>
        <source>A second network, the reranker, judged the likeliest alignments.</source>
        <translation>Ein zweites Netz, der Reranker, beurteilte die wahrscheinlichsten Ausrichtungen.</translation>
    </message>
    <message>
        <source>A reviewer judged matches by ear and eye. Every decision is in the record at the end, with its time and the name of the user.</source>
        <translation>Ein Prüfer beurteilte Treffer nach Gehör und Augenschein. Jede Entscheidung steht im Protokoll am Ende, mit Zeitpunkt und Namen des Benutzers.</translation>
    </message>
    <message>
        <source>No reviewer has judged the matches.</source>
        <translation>Kein Prüfer hat die Treffer beurteilt.</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>A size in megabytes or kilobytes, and the same in bytes.</extracomment>
        <translation>%1 (%2 Byte)</translation>
    </message>
    <message>
        <source>not found when this report was made</source>
        <translation>beim Erstellen dieses Berichts nicht gefunden</translation>
    </message>
    <message>
        <source>when this report was made, its size or date of change was another one than when it was compared</source>
        <translation>beim Erstellen dieses Berichts von anderer Größe oder anderem Änderungsdatum als beim Vergleich</translation>
    </message>
    <message>
        <source>Bytes of the path</source>
        <extracomment>Of a file whose name is no valid text: what it is made of, in hexadecimal digits.</extracomment>
        <translation>Bytes des Pfads</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Gefunden unter</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>Zustand der Datei</translation>
    </message>
</context>
<context>
    <name>stemma::ReportPdf</name>
    <message>
        <source>Sample report: %1</source>
        <extracomment>The title of the document; %1 is the recording that was searched.</extracomment>
        <translation>Sample-Bericht: %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language tag</comment>
        <extracomment>The language of these words, as RFC 5646 has it: &quot;de&quot;, &quot;fr&quot;, &quot;ja&quot;.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>What was compared, found and decided, for programs</source>
        <translation>Was verglichen, gefunden und entschieden wurde, für Programme</translation>
    </message>
    <message>
        <source>The matches as a table</source>
        <translation>Die Treffer als Tabelle</translation>
    </message>
</context>
<context>
    <name>stemma::ReportReview</name>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Direct sample</source>
        <translation>Direktes Sample</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Nachgespielt</translation>
    </message>
    <message>
        <source>Coincidence</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Sample type</source>
        <translation>Art des Samples</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Rechteklärung</translation>
    </message>
    <message>
        <source>Licence reference</source>
        <translation>Lizenznummer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>carried over from query %1</source>
        <translation>aus Anfrage %1 übernommen</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
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
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Its score is below %1, and nobody confirmed it.</source>
        <translation>Die Wertung liegt unter %1, und niemand hat den Treffer bestätigt.</translation>
    </message>
    <message>
        <source>No reason was noted.</source>
        <translation>Es wurde kein Grund vermerkt.</translation>
    </message>
    <message>
        <source>Aligned by hand</source>
        <translation>Von Hand gesetzt</translation>
    </message>
</context>
<context>
    <name>stemma::ReportSetAside</name>
    <message>
        <source>Rejected and uncertain</source>
        <translation>Verworfen und unsicher</translation>
    </message>
    <message>
        <source>No match was rejected or left uncertain.</source>
        <translation>Kein Treffer wurde verworfen oder blieb unsicher.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>In the query</source>
        <translation>In der Anfrage</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message numerus="yes">
        <source>%n weaker candidate(s) below a score of %1, about which nobody decided, are not listed.</source>
        <translation>
            <numerusform>%Ln schwächerer Kandidat mit einer Wertung unter %1, über den niemand entschieden hat, ist nicht aufgeführt.</numerusform>
            <numerusform>%Ln schwächere Kandidaten mit einer Wertung unter %1, über die niemand entschieden hat, sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::ReportSummary</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>In the query</source>
        <translation>In der Anfrage</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Sample report</source>
        <translation>Samplebericht</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Matches of this finding</source>
        <translation>Treffer dieses Befunds</translation>
    </message>
    <message>
        <source>Times are hours, minutes, seconds and thousandths from the first audible sample. Stretch and pitch are those of the query against the reference. What the comparison cannot tell stands under Limitations.</source>
        <translation>Zeiten sind Stunden, Minuten, Sekunden und Tausendstel ab dem ersten hörbaren Abtastwert. Tempo und Tonhöhe sind die der Anfrage gegenüber der Referenz. Was der Vergleich nicht sagen kann, steht unter „Grenzen“.</translation>
    </message>
</context>
<context>
    <name>stemma::ReportTimeline</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>In the query</source>
        <translation>In der Anfrage</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Entnommen aus</translation>
    </message>
    <message>
        <source>First and last heard</source>
        <translation>Zuerst/zuletzt gehört</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Seconds used</source>
        <translation>Sek. genutzt</translation>
    </message>
    <message>
        <source>Of the query</source>
        <translation>Anteil Anfrage</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>No match counts, so there is no timeline.</source>
        <translation>Kein Treffer zählt, daher gibt es keine Zeitleiste.</translation>
    </message>
    <message>
        <source>The whole query. Hatched is what the matches cover, numbered as in the tables; grey is how loud the query is.</source>
        <translation>Die ganze Anfrage. Schraffiert ist, was die Treffer abdecken, nummeriert wie in den Tabellen; grau ist, wie laut die Anfrage ist.</translation>
    </message>
    <message>
        <source>What was taken from where</source>
        <translation>Was woher entnommen ist</translation>
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
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>How the reference got into the query</source>
        <translation>Wie die Referenz in die Anfrage kam</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Klärung</translation>
    </message>
    <message>
        <source>Of the rights to use the reference</source>
        <translation>Der Rechte an der Referenz</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Reference of the licence, or of the request for one</source>
        <translation>Aktenzeichen der Lizenz oder der Anfrage danach</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What you want to keep about this match (N)</source>
        <translation>Was Sie zu diesem Treffer festhalten wollen (N)</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Notizen schreiben</translation>
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
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 of match %2</source>
        <extracomment>A step that can be undone. %1 is what was changed, e.g. &quot;Verdict&quot;, %2 the number of the match.</extracomment>
        <translation>%1 von Treffer %2</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Kein Urteil</translation>
    </message>
    <message>
        <source>Direct sample</source>
        <translation>Direktes Sample</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Nachgespielt</translation>
    </message>
    <message>
        <source>Coincidence</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Sample type</source>
        <translation>Art des Samples</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Rechteklärung</translation>
    </message>
    <message>
        <source>Licence reference</source>
        <translation>Lizenznummer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>carried over from query %1</source>
        <translation>aus Anfrage %1 übernommen</translation>
    </message>
</context>
<context>
    <name>stemma::SaveCaseDialog</name>
    <message numerus="yes">
        <source>&amp;All queries (%n)</source>
        <translation>
            <numerusform>&amp;Alle Anfragen (%Ln)</numerusform>
            <numerusform>&amp;Alle Anfragen (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the &amp;selected queries (%n)</source>
        <translation>
            <numerusform>Nur die au&amp;sgewählten Anfragen (%Ln)</numerusform>
            <numerusform>Nur die au&amp;sgewählten Anfragen (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Save case</source>
        <translation>Fall speichern</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Name des Falls</translation>
    </message>
    <message>
        <source>Stands in the title of the window (Alt+N)</source>
        <translation>Steht im Titel des Fensters (Alt+N)</translation>
    </message>
    <message>
        <source>All queries</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>Everything that is on the list of queries (Alt+A)</source>
        <translation>Alles, was auf der Liste der Anfragen steht (Alt+A)</translation>
    </message>
    <message>
        <source>Only the selected queries</source>
        <translation>Nur die ausgewählten Anfragen</translation>
    </message>
    <message>
        <source>What is selected on the list of queries, and earlier queries that its decisions come from (Alt+S)</source>
        <translation>Was auf der Liste der Anfragen ausgewählt ist, und frühere Anfragen, aus denen die Entscheidungen stammen (Alt+S)</translation>
    </message>
    <message>
        <source>A case holds the queries with their spectrograms, matches, verdicts and notes, but no audio. A colleague opens it in Stemma.</source>
        <translation>Ein Fall enthält die Anfragen mit ihren Spektrogrammen, Treffern, Urteilen und Notizen, aber keine Audiodaten. Andere öffnen ihn in Stemma.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Choose the file (Enter)</source>
        <translation>Die Datei wählen (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save nothing (Esc)</source>
        <translation>Nichts speichern (Esc)</translation>
    </message>
</context>
<context>
    <name>stemma::SettingsDialog</name>
    <message>
        <source>&amp;Blind listening</source>
        <translation>&amp;Blind hören</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Aussehen:</translation>
    </message>
    <message>
        <source>Spectrogram &amp;colours:</source>
        <translation>&amp;Farben des Spektrogramms:</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Show matches &amp;from:</source>
        <translation>&amp;Treffer zeigen ab:</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>T&amp;hreads:</translation>
    </message>
    <message>
        <source>&amp;Memory for the search:</source>
        <translation>S&amp;peicher für die Suche:</translation>
    </message>
    <message>
        <source>With the next start</source>
        <translation>Beim nächsten Start</translation>
    </message>
    <message>
        <source>These take effect when Stemma is started again.</source>
        <translation>Diese gelten, sobald Stemma neu gestartet ist.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Keep these settings (Enter)</source>
        <translation>Diese Einstellungen behalten (Eingabe)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave everything as it was (Esc)</source>
        <translation>Alles lassen, wie es war (Esc)</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Standard wiederherstellen</translation>
    </message>
    <message>
        <source>Set every control to its usual value</source>
        <translation>Jedes Feld auf den üblichen Wert setzen</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Light or dark window</source>
        <translation>Helles oder dunkles Fenster</translation>
    </message>
    <message>
        <source>Spectrogram colours</source>
        <translation>Farben des Spektrogramms</translation>
    </message>
    <message>
        <source>How levels become colours</source>
        <translation>Wie Pegel zu Farben werden</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of window and reports</source>
        <translation>Sprache von Fenster und Berichten</translation>
    </message>
    <message>
        <source>Show matches from</source>
        <translation>Treffer zeigen ab</translation>
    </message>
    <message>
        <source>Matches with a lower score are held back until you ask for them</source>
        <translation>Treffer mit niedrigerer Wertung bleiben zurück, bis Sie danach fragen</translation>
    </message>
    <message>
        <source>Blind listening</source>
        <translation>Blind hören</translation>
    </message>
    <message>
        <source>Hide the score and its reasons until you gave a verdict</source>
        <translation>Wertung und Gründe verbergen, bis Sie geurteilt haben</translation>
    </message>
    <message>
        <source>one for each core</source>
        <translation>einer je Kern</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>How many the search may use at once</source>
        <translation>Wie viele die Suche zugleich benutzen darf</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Memory for the search</source>
        <translation>Speicher für die Suche</translation>
    </message>
    <message>
        <source>Kept of the tracks that were searched: 63 kB a minute of audio</source>
        <translation>Behalten von Titeln, die durchsucht wurden: 63 kB je Minute Ton</translation>
    </message>
    <message>
        <source>Sound &amp;device:</source>
        <translation>&amp;Tongerät:</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Hören</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>Die Wahl des Systems</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Tongerät</translation>
    </message>
    <message>
        <source>Where you listen</source>
        <translation>Wo Sie hören</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>A sound device that was chosen once and is not there now.</extracomment>
        <translation>Nicht angeschlossen</translation>
    </message>
</context>
<context>
    <name>stemma::ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Up and Down walk through the list</source>
        <translation>Auf und Ab gehen durch die Liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation>Die Liste schließen (Esc)</translation>
    </message>
    <message>
        <source>More keys</source>
        <translation>Weitere Tasten</translation>
    </message>
</context>
<context>
    <name>stemma::SideBar</name>
    <message>
        <source>Tracks (%1)</source>
        <extracomment>A section of the library and how much it holds.</extracomment>
        <translation>Titel (%1)</translation>
    </message>
    <message>
        <source>Queries (%1)</source>
        <translation>Anfragen (%1)</translation>
    </message>
    <message>
        <source>Failed (%1)</source>
        <translation>Fehlgeschlagen (%1)</translation>
    </message>
    <message>
        <source>Sections of the library</source>
        <translation>Abschnitte der Bibliothek</translation>
    </message>
    <message>
        <source>Missing (%1)</source>
        <extracomment>The section of the tracks whose files are gone.</extracomment>
        <translation>Fehlend (%1)</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <extracomment>A folder of the library that is not there, for example because its drive is not connected.</extracomment>
        <translation>%1 (offline)</translation>
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
Dieser Ordner ist nicht da oder leer. Seine Titel bleiben erhalten und werden weiter durchsucht. Laufwerk verbinden, dann neu einlesen (F5).</translation>
    </message>
    <message>
        <source>Duplicates (%1)</source>
        <extracomment>The section of the recordings that there is more than one file of.</extracomment>
        <translation>Duplikate (%1)</translation>
    </message>
    <message>
        <source>%1 (does not answer)</source>
        <extracomment>A folder of the library on a network share that is dead.</extracomment>
        <translation>%1 (antwortet nicht)</translation>
    </message>
    <message>
        <source>%1
The drive or network share of this folder does not answer. Its tracks are kept and still searched. Check the connection, then rescan (F5).</source>
        <translation>%1
Das Laufwerk oder die Netzwerkfreigabe dieses Ordners antwortet nicht. Seine Titel bleiben erhalten und werden weiter durchsucht. Verbindung prüfen, dann neu einlesen (F5).</translation>
    </message>
    <message>
        <source>Tracks, the folders that they lie in, tracks whose files are missing, duplicates, queries, and files that could not be imported</source>
        <translation>Titel, die Ordner, in denen sie liegen, Titel, deren Dateien fehlen, Duplikate, Anfragen und Dateien, die nicht importiert werden konnten</translation>
    </message>
    <message>
        <source>Locate folder…</source>
        <translation>Ordner suchen…</translation>
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
        <translation>%1 ist ein Ordner. Wählen Sie den Namen einer Datei.</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe, or a link that leads nowhere, and stays as it is. Choose the name of an ordinary file.</source>
        <translation>%1 ist ein Gerät, eine Pipe oder ein Verweis, der ins Leere führt, und bleibt, wie es ist. Wählen Sie den Namen einer gewöhnlichen Datei.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not written. No half of it is left, and an earlier file of this name is as it was. Free some space and try again.</source>
        <translation>Der Datenträger ist voll, deshalb wurde %1 nicht geschrieben. Es bleibt keine halbe Datei zurück, und eine frühere Datei dieses Namens ist unverändert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>stemma::TrackModel</name>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%Ln Kanal</numerusform>
            <numerusform>%Ln Kanäle</numerusform>
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
Beschädigt bei %2: nur der unversehrte Teil wurde importiert.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The file is missing: it was moved or deleted. What was imported of it is still searched.</source>
        <translation>Die Datei fehlt: Sie wurde verschoben oder gelöscht. Was von ihr importiert wurde, wird weiter durchsucht.</translation>
    </message>
    <message>
        <source>%1, file missing</source>
        <extracomment>%1 is the title of a track.</extracomment>
        <translation>%1, Datei fehlt</translation>
    </message>
</context>
<context>
    <name>stemma::TrackOutput</name>
    <message>
        <source>album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>Genre</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2, %3 Hz, %n channel(s), %4</source>
        <translation>
            <numerusform>%1 in %2, %3 Hz, %Ln Kanal, %4</numerusform>
            <numerusform>%1 in %2, %3 Hz, %Ln Kanäle, %4</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged at %1</source>
        <translation>beschädigt bei %1</translation>
    </message>
</context>
<context>
    <name>stemma::VerificationText</name>
    <message>
        <source>%1: unchanged since the report was written</source>
        <translation>%1: unverändert, seit der Bericht geschrieben wurde</translation>
    </message>
    <message>
        <source>%1: changed since the report was written; its SHA-256 is %2, the report states %3</source>
        <extracomment>%1 is an attached file, %2 and %3 are digests.</extracomment>
        <translation>%1: verändert, seit der Bericht geschrieben wurde; sein SHA-256 ist %2, der Bericht nennt %3</translation>
    </message>
    <message>
        <source>%1: the report does not state its SHA-256, so nothing vouches for it</source>
        <translation>%1: Der Bericht nennt keinen SHA-256 dafür, also bürgt nichts für den Inhalt</translation>
    </message>
    <message>
        <source>%1: comes without its report; compare its SHA-256 with the one printed there: %2</source>
        <translation>%1: kommt ohne den Bericht; vergleichen Sie den SHA-256 mit dem dort gedruckten: %2</translation>
    </message>
    <message>
        <source>%1: not attached any more</source>
        <translation>%1: nicht mehr angehängt</translation>
    </message>
    <message>
        <source>%1: the same as in this program (%2)</source>
        <extracomment>%1 is &quot;Encoder&quot; or &quot;Reranker&quot;, %2 its name and checksum.</extracomment>
        <translation>%1: derselbe wie in diesem Programm (%2)</translation>
    </message>
    <message>
        <source>%1: %2 in the report, %3 in this program; a new search may score otherwise</source>
        <translation>%1: %2 im Bericht, %3 in diesem Programm; eine neue Suche kann anders werten</translation>
    </message>
    <message>
        <source>%1: %2 in the report; not compared, since this program&apos;s models could not be loaded</source>
        <translation>%1: %2 im Bericht; nicht verglichen, da die Modelle dieses Programms nicht geladen werden konnten</translation>
    </message>
    <message>
        <source>changed since the search, and nothing to compare in it: %1</source>
        <translation>seit der Suche verändert, und nichts darin ist vergleichbar: %1</translation>
    </message>
    <message>
        <source>changed since the search: it holds another sound</source>
        <translation>seit der Suche verändert: Es enthält einen anderen Klang</translation>
    </message>
    <message>
        <source>the same file</source>
        <translation>dieselbe Datei</translation>
    </message>
    <message>
        <source>the same sound; only tags or pictures in the file have changed</source>
        <translation>derselbe Klang; nur Tags oder Bilder in der Datei haben sich geändert</translation>
    </message>
    <message>
        <source>missing; connect its drive, or name the folder it moved to with --audio</source>
        <translation>fehlt; schließen Sie ihr Laufwerk an, oder nennen Sie mit --audio den Ordner, in dem sie jetzt liegt</translation>
    </message>
    <message>
        <source>there, but the report has no SHA-256 of it to compare with</source>
        <translation>vorhanden, aber der Bericht hat keinen SHA-256 davon zum Vergleichen</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <extracomment>%1 is the letter of a recording in the report, %2 its path, %3 what became of it.</extracomment>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>%1  %2, found as %3: %4</source>
        <extracomment>%1 is the letter of a recording in the report, %2 its path there, %3 the file that was found for it.</extracomment>
        <translation>%1  %2, gefunden als %3: %4</translation>
    </message>
    <message>
        <source>%1: report %2; the number printed in it must be the same</source>
        <extracomment>%1 is a file, %2 what is printed in the report to name it, such as &quot;4F2A-91BC-03DE&quot;.</extracomment>
        <translation>%1: Bericht %2; die darin gedruckte Nummer muss dieselbe sein</translation>
    </message>
    <message>
        <source>Models and recordings were not compared: the evidence was written by a newer version of Stemma. Update the program.</source>
        <translation>Modelle und Aufnahmen wurden nicht verglichen: Die Belege stammen von einer neueren Version von Stemma. Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>Models and recordings were not compared: this is not the evidence of a report.</source>
        <translation>Modelle und Aufnahmen wurden nicht verglichen: Dies sind keine Belege eines Berichts.</translation>
    </message>
    <message>
        <source>What follows is what the evidence says as it is now:</source>
        <translation>Es folgt, was die Belege in ihrer jetzigen Form sagen:</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Reranker</source>
        <translation>Reranker</translation>
    </message>
    <message>
        <source>The evidence is as it was written, and models and recordings agree.</source>
        <translation>Die Belege sind, wie sie geschrieben wurden, und Modelle und Aufnahmen stimmen überein.</translation>
    </message>
    <message>
        <source>This is not a PDF file. Choose a report that Stemma wrote.</source>
        <translation>Dies ist keine PDF-Datei. Wählen Sie einen Bericht, den Stemma geschrieben hat.</translation>
    </message>
    <message>
        <source>This PDF is damaged, so nothing in it can be relied on. Get an intact copy of the report.</source>
        <translation>Dieses PDF ist beschädigt, auf seinen Inhalt ist kein Verlass. Besorgen Sie eine unversehrte Kopie des Berichts.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence, %2 a short technical remark in English.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This PDF asks for a password. Remove the password and try again.</source>
        <translation>Dieses PDF verlangt ein Passwort. Entfernen Sie das Passwort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This PDF is no report of Stemma, or has lost its evidence, as happens when it is printed to a new PDF. Choose the report as it was written.</source>
        <translation>Dieses PDF ist kein Bericht von Stemma oder hat seine Belege verloren, etwa beim Drucken in ein neues PDF. Wählen Sie den Bericht, wie er geschrieben wurde.</translation>
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
        <translation>Welche Aufnahmen stecken in dieser?</translation>
    </message>
    <message>
        <source>Stemma finds samples: pieces of one recording reused in another, even sped up, pitched, filtered, looped or buried in the mix.</source>
        <translation>Stemma findet Samples: Stücke einer Aufnahme, die in einer anderen wiederverwendet werden, auch beschleunigt, transponiert, gefiltert, geloopt oder tief im Mix.</translation>
    </message>
    <message>
        <source>Import the recordings to search through (Ctrl+Shift+O)</source>
        <translation>Die Aufnahmen importieren, die durchsucht werden sollen (Strg+Umschalt+O)</translation>
    </message>
    <message>
        <source>Choose the recording to find samples in (Ctrl+O)</source>
        <translation>Die Aufnahme wählen, in der Samples gefunden werden sollen (Strg+O)</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>D&amp;emo ausprobieren</translation>
    </message>
    <message>
        <source>Import a few short recordings and find a sample of one (Alt+D)</source>
        <translation>Einige kurze Aufnahmen importieren und ein Sample daraus finden (Alt+E)</translation>
    </message>
    <message>
        <source>You can also drag files and folders into this window. Everything stays on this computer.</source>
        <translation>Sie können auch Dateien und Ordner in dieses Fenster ziehen. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Add &amp;music folder…</source>
        <translation>Musik&amp;ordner hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Open query…</source>
        <translation>An&amp;frage öffnen …</translation>
    </message>
</context>
<context>
    <name>stemma::WritingPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Collecting what the report says…</source>
        <translation>Inhalt des Berichts wird zusammengestellt …</translation>
    </message>
</context>
</TS>
