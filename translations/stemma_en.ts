<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>stemma::CliSession</name>
    <message numerus="yes">
        <source>Stopped with %n file(s) left. What was done is kept; the same command goes on from here.</source>
        <translation>
            <numerusform>Stopped with %Ln file left. What was done is kept; the same command goes on from here.</numerusform>
            <numerusform>Stopped with %Ln files left. What was done is kept; the same command goes on from here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s), %1 of audio, %2 on disk (%3 a minute)</source>
        <translation>
            <numerusform>%Ln track, %1 of audio, %2 on disk (%3 a minute)</numerusform>
            <numerusform>%Ln tracks, %1 of audio, %2 on disk (%3 a minute)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Report with %n match(es) written to %1</source>
        <translation>
            <numerusform>Report with %Ln match written to %1</numerusform>
            <numerusform>Report with %Ln matches written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of one recording:</source>
        <translation>
            <numerusform>%Ln file of one recording:</numerusform>
            <numerusform>%Ln files of one recording:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: none of the %n track(s) below the old folder is here by name and size, so nothing was changed. Give the folder that holds what was in the old one.</source>
        <translation>
            <numerusform>%1: the %Ln track below the old folder is not here by name and size, so nothing was changed. Give the folder that holds what was in the old one.</numerusform>
            <numerusform>%1: none of the %Ln tracks below the old folder is here by name and size, so nothing was changed. Give the folder that holds what was in the old one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) lie below %1 now</source>
        <translation>
            <numerusform>%Ln track lies below %1 now</numerusform>
            <numerusform>%Ln tracks lie below %1 now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not found there, or of another size</source>
        <translation>
            <numerusform>%Ln of them not found there, or of another size</numerusform>
            <numerusform>%Ln of them not found there, or of another size</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) stayed: the library has a track at the new place already</source>
        <translation>
            <numerusform>%Ln track stayed: the library has a track at the new place already</numerusform>
            <numerusform>%Ln tracks stayed: the library has tracks at the new places already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Case with %n query(s) written to %1</source>
        <translation>
            <numerusform>Case with %Ln query written to %1</numerusform>
            <numerusform>Case with %Ln queries written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>query: %1 (%n match(es), %2 decided)</source>
        <translation>
            <numerusform>query: %1 (%Ln match, %2 decided)</numerusform>
            <numerusform>query: %1 (%Ln matches, %2 decided)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n decision(s) added to the record</source>
        <translation>
            <numerusform>%1: %Ln decision added to the record</numerusform>
            <numerusform>%1: %Ln decisions added to the record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2: %n decision(s) not added, since this query is not kept here. Open the library that the case was saved from, with --library.</source>
        <extracomment>%1 is a case file, %2 a recording.</extracomment>
        <translation>
            <numerusform>%1: %2: %Ln decision not added, since this query is not kept here. Open the library that the case was saved from, with --library.</numerusform>
            <numerusform>%1: %2: %Ln decisions not added, since this query is not kept here. Open the library that the case was saved from, with --library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clips of %n match(es) hold only the beginning; their names say how much.</source>
        <translation>
            <numerusform>The clips of %Ln match hold only the beginning; their names say how much.</numerusform>
            <numerusform>The clips of %Ln matches hold only the beginning; their names say how much.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::EvidencePanel</name>
    <message numerus="yes">
        <source>%n occurrence(s)</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::FormatText</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::ImportPanel</name>
    <message numerus="yes">
        <source>%n file(s) failed</source>
        <translation>
            <numerusform>%Ln file failed</numerusform>
            <numerusform>%Ln files failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%Ln file imported</numerusform>
            <numerusform>%Ln files imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%Ln already there</numerusform>
            <numerusform>%Ln already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged in part</source>
        <translation>
            <numerusform>%Ln damaged in part</numerusform>
            <numerusform>%Ln damaged in part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done yet</source>
        <translation>
            <numerusform>%Ln not done yet</numerusform>
            <numerusform>%Ln not done yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::LibraryPage</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::MainWindow</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n query(s) to answer</source>
        <translation>
            <numerusform>%Ln query to answer</numerusform>
            <numerusform>%Ln queries to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n query(s) taken off the list. The record of them stays in the library.</source>
        <translation>
            <numerusform>%Ln query taken off the list. The record of it stays in the library.</numerusform>
            <numerusform>%Ln queries taken off the list. The record of them stays in the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) lie in %1 now.</source>
        <translation>
            <numerusform>%Ln track lies in %1 now.</numerusform>
            <numerusform>%Ln tracks lie in %1 now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed, since the library has a track at the new place.</source>
        <translation>
            <numerusform>%Ln stayed, since the library has a track at the new place.</numerusform>
            <numerusform>%Ln stayed, since the library has tracks at the new places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n file(s)</source>
        <translation>
            <numerusform>Resume %Ln file</numerusform>
            <numerusform>Resume %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%Ln file saved in %1</numerusform>
            <numerusform>%Ln files saved in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made. %1</source>
        <translation>
            <numerusform>%Ln could not be made. %1</numerusform>
            <numerusform>%Ln could not be made. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clips of %n match(es) hold only the beginning; their names say how much.</source>
        <translation>
            <numerusform>The clips of %Ln match hold only the beginning; their names say how much.</numerusform>
            <numerusform>The clips of %Ln matches hold only the beginning; their names say how much.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::MatchFacts</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::MatchModel</name>
    <message numerus="yes">
        <source>%1 (one of %n files)</source>
        <extracomment>A reference of which the library holds another copy.</extracomment>
        <translation>
            <numerusform>%1 (one of %Ln files)</numerusform>
            <numerusform>%1 (one of %Ln files)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::MatchPanel</name>
    <message numerus="yes">
        <source>No match above the threshold in %n track(s)</source>
        <translation>
            <numerusform>No match above the threshold in %Ln track</numerusform>
            <numerusform>No match above the threshold in %Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weak candidate(s) held back: most of them are coincidence.</source>
        <translation>
            <numerusform>%Ln weak candidate held back: most of them are coincidence.</numerusform>
            <numerusform>%Ln weak candidates held back: most of them are coincidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n weak candidate(s)</source>
        <translation>
            <numerusform>Show %Ln weak candidate</numerusform>
            <numerusform>Show %Ln weak candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::MatchTable</name>
    <message numerus="yes">
        <source>%n weak candidate(s)</source>
        <translation>
            <numerusform>%Ln weak candidate</numerusform>
            <numerusform>%Ln weak candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::OverviewView</name>
    <message numerus="yes">
        <source>Overview of the query: %1 shown of %2, %n place(s) with matches</source>
        <translation>
            <numerusform>Overview of the query: %1 shown of %2, %Ln place with matches</numerusform>
            <numerusform>Overview of the query: %1 shown of %2, %Ln places with matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::QueryHeader</name>
    <message numerus="yes">
        <source>Searching %n track(s)…</source>
        <translation>
            <numerusform>Searching %Ln track…</numerusform>
            <numerusform>Searching %Ln tracks…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::QueryList</name>
    <message numerus="yes">
        <source>%n match(es) so far</source>
        <translation>
            <numerusform>%Ln match so far</numerusform>
            <numerusform>%Ln matches so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::QueryText</name>
    <message numerus="yes">
        <source>, %n occurrence(s)</source>
        <translation>
            <numerusform>, %Ln occurrence</numerusform>
            <numerusform>, %Ln occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no match at or above %1 in %n track(s)</source>
        <translation>
            <numerusform>no match at or above %1 in %Ln track</numerusform>
            <numerusform>no match at or above %1 in %Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>      %1 s aligned, residual %2 ms, peak %3 where %4 is usual, %n place(s) agree</source>
        <extracomment>What speaks for a match: length, milliseconds off the line, height of a peak and what is usual.</extracomment>
        <translation>
            <numerusform>      %1 s aligned, residual %2 ms, peak %3 where %4 is usual, %Ln place agrees</numerusform>
            <numerusform>      %1 s aligned, residual %2 ms, peak %3 where %4 is usual, %Ln places agree</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::Report</name>
    <message numerus="yes">
        <source>, %n left out</source>
        <extracomment>Places of a regular repetition where nothing comes.</extracomment>
        <translation>
            <numerusform>, %Ln left out</numerusform>
            <numerusform>, %Ln left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::ReportDocument</name>
    <message numerus="yes">
        <source>%n match(es) with a lower score are not listed.</source>
        <translation>
            <numerusform>%Ln match with a lower score is not listed.</numerusform>
            <numerusform>%Ln matches with a lower score are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query from 0:00 to %1 with the places of %n match(es), a row each. The table of matches says the same in numbers.</source>
        <translation>
            <numerusform>The query from 0:00 to %1 with the places of %Ln match. The table of matches says the same in numbers.</numerusform>
            <numerusform>The query from 0:00 to %1 with the places of %Ln matches, a row each. The table of matches says the same in numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::ReportFinding</name>
    <message numerus="yes">
        <source>No sample in “%1” is established: the review left %n match(es) rejected or uncertain.</source>
        <translation>
            <numerusform>No sample in “%1” is established: the review left %Ln match rejected or uncertain.</numerusform>
            <numerusform>No sample in “%1” is established: the review left %Ln matches rejected or uncertain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds samples of %n recordings that a reviewer confirmed, most surely of “%2”, heard from %3 to %4, %5.</source>
        <translation>
            <numerusform>“%1” holds samples of %Ln recording that a reviewer confirmed, most surely of “%2”, heard from %3 to %4, %5.</numerusform>
            <numerusform>“%1” holds samples of %Ln recordings that a reviewer confirmed, most surely of “%2”, heard from %3 to %4, %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program found samples of %n recordings in “%1”, most surely of “%2”, heard from %3 to %4, %5; nobody has confirmed them yet.</source>
        <translation>
            <numerusform>The program found samples of %Ln recording in “%1”, most surely of “%2”, heard from %3 to %4, %5; nobody has confirmed them yet.</numerusform>
            <numerusform>The program found samples of %Ln recordings in “%1”, most surely of “%2”, heard from %3 to %4, %5; nobody has confirmed them yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further match(es) have not been reviewed.</source>
        <translation>
            <numerusform>%Ln further match has not been reviewed.</numerusform>
            <numerusform>%Ln further matches have not been reviewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched: %n recording(s) of the library, at %1 to %2 % of the tempo and up to %3 semitones higher or lower.</source>
        <translation>
            <numerusform>Searched: %Ln recording of the library, at %1 to %2 % of the tempo and up to %3 semitones higher or lower.</numerusform>
            <numerusform>Searched: %Ln recordings of the library, at %1 to %2 % of the tempo and up to %3 semitones higher or lower.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::ReportLimits</name>
    <message numerus="yes">
        <source>Only the %n recording(s) of the library could be found. A recording that it does not hold is not found, and no match does not mean that there is no sample.</source>
        <translation>
            <numerusform>Only the %Ln recording of the library could be found. A recording that it does not hold is not found, and no match does not mean that there is no sample.</numerusform>
            <numerusform>Only the %Ln recordings of the library could be found. A recording that it does not hold is not found, and no match does not mean that there is no sample.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weaker candidate(s) with a score below %1 are counted here and not listed.</source>
        <translation>
            <numerusform>%Ln weaker candidate with a score below %1 is counted here and not listed.</numerusform>
            <numerusform>%Ln weaker candidates with a score below %1 are counted here and not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::ReportMethod</name>
    <message numerus="yes">
        <source>revision %1, %n recording(s)</source>
        <translation>
            <numerusform>revision %1, %Ln recording</numerusform>
            <numerusform>revision %1, %Ln recordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::ReportSetAside</name>
    <message numerus="yes">
        <source>%n weaker candidate(s) below a score of %1, about which nobody decided, are not listed.</source>
        <translation>
            <numerusform>%Ln weaker candidate below a score of %1, about which nobody decided, is not listed.</numerusform>
            <numerusform>%Ln weaker candidates below a score of %1, about which nobody decided, are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::SaveCaseDialog</name>
    <message numerus="yes">
        <source>&amp;All queries (%n)</source>
        <translation>
            <numerusform>&amp;All queries (%Ln)</numerusform>
            <numerusform>&amp;All queries (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the &amp;selected queries (%n)</source>
        <translation>
            <numerusform>Only the &amp;selected queries (%Ln)</numerusform>
            <numerusform>Only the &amp;selected queries (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::TrackModel</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%Ln channel</numerusform>
            <numerusform>%Ln channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::TrackOutput</name>
    <message numerus="yes">
        <source>%1 in %2, %3 Hz, %n channel(s), %4</source>
        <translation>
            <numerusform>%1 in %2, %3 Hz, %Ln channel, %4</numerusform>
            <numerusform>%1 in %2, %3 Hz, %Ln channels, %4</numerusform>
        </translation>
    </message>
</context>
</TS>
