<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>stemma::AccessibleSpectrogram</name>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>occurrence %1 of %2, %3</source>
        <translation>occurrence %1 sur %2, %3</translation>
    </message>
</context>
<context>
    <name>stemma::CliSession</name>
    <message>
        <source>expected calibration error %1, %2 scores</source>
        <translation>erreur de calibration attendue %1, %2 scores</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>score moyen</translation>
    </message>
    <message>
        <source>%1 of %2 queries</source>
        <translation>%1 requêtes sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 queries have no answer and count as nothing found</source>
        <translation>%1 requêtes sur %2 sont sans réponse et comptent comme vides</translation>
    </message>
    <message>
        <source>No recording of %1: left out</source>
        <translation>Aucun enregistrement pour %1&#x202f;: laissé de côté</translation>
    </message>
    <message>
        <source>%1: no query with a reference of its own is in this folder</source>
        <translation>%1&#x202f;: ce dossier ne contient aucune requête dont la référence s’y trouve aussi</translation>
    </message>
    <message>
        <source>%1 over %2 scores</source>
        <translation>%1 sur %2 scores</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>right</source>
        <translation>corrects</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>cas</translation>
    </message>
    <message>
        <source>located</source>
        <translation>localisés</translation>
    </message>
    <message>
        <source>median %1%2, of %3 found; intervals hold %4</source>
        <extracomment>%4 is the share of 95 % intervals that hold the true value.</extracomment>
        <translation>médiane %1%2, sur %3 trouvés&#x202f;; intervalles justes %4</translation>
    </message>
    <message>
        <source>%1 queries with samples, %2 without</source>
        <translation>%1 requêtes avec samples, %2 sans</translation>
    </message>
    <message>
        <source>%1 samples, library of %2</source>
        <translation>%1 samples, bibliothèque de %2</translation>
    </message>
    <message>
        <source>mAP</source>
        <translation>mAP</translation>
    </message>
    <message>
        <source>hit rate @%1</source>
        <translation>taux de réussite @%1</translation>
    </message>
    <message>
        <source>rejection, AUROC</source>
        <translation>rejet, AUROC</translation>
    </message>
    <message>
        <source>false accepts, keeping 95 %</source>
        <translation>fausses acceptations à 95&#x202f;% conservés</translation>
    </message>
    <message>
        <source>%1 at the threshold %2</source>
        <translation>%1 au seuil %2</translation>
    </message>
    <message>
        <source>correct first at 5 % false accepts</source>
        <translation>premier correct à 5&#x202f;% de fausses acceptations</translation>
    </message>
    <message>
        <source>places found</source>
        <translation>passages trouvés</translation>
    </message>
    <message>
        <source>%1 of %2, each by itself %3, off by %4 s, reference right %5</source>
        <translation>%1 sur %2, chacun pour soi %3, écart de %4&#xa0;s, référence correcte %5</translation>
    </message>
    <message>
        <source>tempo ratio within</source>
        <translation>rapport de tempo à moins de</translation>
    </message>
    <message>
        <source>pitch shift within</source>
        <translation>transposition à moins de</translation>
    </message>
    <message>
        <source>calibration error, all</source>
        <translation>erreur de calibration, tous</translation>
    </message>
    <message>
        <source>calibration error, first</source>
        <translation>erreur de calibration, premiers</translation>
    </message>
    <message>
        <source>%1 imported, %2 unchanged, %3 failed; %4 of audio in %5 s (%6)</source>
        <translation>%1 importés, %2 inchangés, %3 en échec&#x202f;; %4 d’audio en %5&#xa0;s (%6)</translation>
    </message>
    <message numerus="yes">
        <source>Stopped with %n file(s) left. What was done is kept; the same command goes on from here.</source>
        <translation>
            <numerusform>Arrêté avec %Ln fichier restant. Ce qui est fait est conservé&#x202f;; la même commande reprend ici.</numerusform>
            <numerusform>Arrêté avec %Ln fichiers restants. Ce qui est fait est conservé&#x202f;; la même commande reprend ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Library %1</source>
        <translation>Bibliothèque %1</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s), %1 of audio, %2 on disk (%3 a minute)</source>
        <translation>
            <numerusform>%Ln morceau, %1 d’audio, %2 sur le disque (%3 par minute)</numerusform>
            <numerusform>%Ln morceaux, %1 d’audio, %2 sur le disque (%3 par minute)</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: out of the library; the file was not touched</source>
        <translation>%1&#x202f;: retiré de la bibliothèque&#x202f;; le fichier n’a pas été touché</translation>
    </message>
    <message>
        <source>%1 exists already; give --force to replace it, or another name</source>
        <translation>%1 existe déjà&#x202f;; ajoutez --force pour le remplacer, ou choisissez un autre nom</translation>
    </message>
    <message numerus="yes">
        <source>Report with %n match(es) written to %1</source>
        <translation>
            <numerusform>Rapport avec %Ln correspondance écrit dans %1</numerusform>
            <numerusform>Rapport avec %Ln correspondances écrit dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>taux de réussite</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>entier</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 of %2 annotated</source>
        <translation>%1 sur %2 annotés</translation>
    </message>
    <message>
        <source>references</source>
        <translation>références</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>relations</translation>
    </message>
    <message>
        <source>noise recordings</source>
        <translation>enregistrements de bruit</translation>
    </message>
    <message>
        <source>As in the paper: only references compete</source>
        <translation>Comme dans l’article&#x202f;: seules les références concourent</translation>
    </message>
    <message>
        <source>All recordings compete, all references must be found</source>
        <translation>Tous les enregistrements concourent, toutes les références doivent être trouvées</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3</source>
        <translation>%1 fichiers sur %2, %3</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, encore %1</translation>
    </message>
    <message>
        <source>%1: damaged at %2; the part that could be decoded is in the library</source>
        <translation>%1&#x202f;: endommagé à %2&#x202f;; la partie décodable est dans la bibliothèque</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>inventaire</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>décodage</translation>
    </message>
    <message>
        <source>fingerprinting</source>
        <translation>empreintes</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>aligning</source>
        <translation>alignement</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>The results could not be written to standard output. Check the disk, or where the output leads.</source>
        <translation>Les résultats n’ont pas pu être écrits sur la sortie standard. Vérifiez le disque, ou la destination de la sortie.</translation>
    </message>
    <message>
        <source>share that is right, all matches</source>
        <translation>part des bonnes, toutes les correspondances</translation>
    </message>
    <message>
        <source>share that is right, first matches</source>
        <translation>part des bonnes, premières correspondances</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of one recording:</source>
        <translation>
            <numerusform>%Ln fichier d’un même enregistrement&#x202f;:</numerusform>
            <numerusform>%Ln fichiers d’un même enregistrement&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>No two files of this library hold the same sound.</source>
        <translation>Aucun son ne figure dans deux fichiers de cette bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>%1: none of the %n track(s) below the old folder is here by name and size, so nothing was changed. Give the folder that holds what was in the old one.</source>
        <translation>
            <numerusform>%1&#x202f;: le morceau (%Ln) de l’ancien dossier ne s’y trouve pas avec le même nom et la même taille&#x202f;; rien n’a été modifié. Indiquez le dossier qui contient ce que contenait l’ancien.</numerusform>
            <numerusform>%1&#x202f;: aucun des %Ln morceaux de l’ancien dossier ne s’y trouve avec le même nom et la même taille&#x202f;; rien n’a été modifié. Indiquez le dossier qui contient ce que contenait l’ancien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) lie below %1 now</source>
        <translation>
            <numerusform>%Ln morceau se trouve maintenant sous %1</numerusform>
            <numerusform>%Ln morceaux se trouvent maintenant sous %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not found there, or of another size</source>
        <translation>
            <numerusform>dont %Ln introuvable ou d’une autre taille</numerusform>
            <numerusform>dont %Ln introuvables ou d’une autre taille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) stayed: the library has a track at the new place already</source>
        <translation>
            <numerusform>%Ln morceau est resté&#x202f;: la bibliothèque en a déjà un au nouvel endroit</numerusform>
            <numerusform>%Ln morceaux sont restés&#x202f;: la bibliothèque en a déjà aux nouveaux endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking recording %1 of %2</source>
        <translation>Vérification de l’enregistrement %1 sur %2</translation>
    </message>
    <message>
        <source>%1: a case is written as .stemma-case; choose such a name</source>
        <translation>%1&#x202f;: une affaire s’écrit en .stemma-case&#x202f;; choisissez un tel nom</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>Enregistrement&#x202f;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Case with %n query(s) written to %1</source>
        <translation>
            <numerusform>Affaire avec %Ln requête écrite dans %1</numerusform>
            <numerusform>Affaire avec %Ln requêtes écrite dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Case %1 in %2</source>
        <translation>Affaire %1 dans %2</translation>
    </message>
    <message>
        <source>Saved by %1 with Stemma %2 on %3</source>
        <translation>Enregistrée par %1 avec Stemma %2 le %3</translation>
    </message>
    <message numerus="yes">
        <source>query: %1 (%n match(es), %2 decided)</source>
        <translation>
            <numerusform>requête&#x202f;: %1 (%Ln correspondance, %2 avec décision)</numerusform>
            <numerusform>requête&#x202f;: %1 (%Ln correspondances, %2 avec décision)</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the report: %1 of %2</source>
        <translation>Écriture du rapport&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <extracomment>%1 is a file, %2 the sentence that says why.</extracomment>
        <translation>%1 n’a pas été écrit. %2</translation>
    </message>
    <message>
        <source>%1: a report is written as .pdf, .html, .csv or another format; choose such a name, or give --format</source>
        <translation>%1&#x202f;: un rapport s’écrit en .pdf, .html, .csv ou dans un autre format&#x202f;; choisissez un tel nom ou indiquez --format</translation>
    </message>
    <message>
        <source>%1 is a recording of this report and stays as it is; choose another name</source>
        <translation>%1 est un enregistrement de ce rapport et reste tel quel&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>%1: no answer about this recording is kept; keep one with stemma-cli query --keep, or ask for it in the window</source>
        <translation>%1&#x202f;: aucune réponse sur cet enregistrement n’est gardée&#x202f;; gardez-en une avec stemma-cli query --keep, ou lancez la requête dans la fenêtre</translation>
    </message>
    <message>
        <source>Nothing is kept that could be saved. Keep answers with stemma-cli query --keep FILE, or ask for recordings in the window.</source>
        <translation>Rien n’est gardé qui puisse être enregistré. Gardez des réponses avec stemma-cli query --keep FICHIER, ou lancez des requêtes dans la fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n decision(s) added to the record</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln décision ajoutée au registre</numerusform>
            <numerusform>%1&#x202f;: %Ln décisions ajoutées au registre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing to add, the record has all of it</source>
        <translation>%1&#x202f;: rien à ajouter, le registre contient déjà tout</translation>
    </message>
    <message>
        <source>%1: %2, match %3: &quot;%4&quot; was decided here later than in the case; what is here stays, and was not changed</source>
        <extracomment>%1 is a case file, %2 a recording, %3 the number of a match, %4 a field such as &quot;Notes&quot;.</extracomment>
        <translation>%1&#x202f;: %2, correspondance %3&#x202f;: «&#x202f;%4&#x202f;» a été décidé ici plus tard que dans l’affaire&#x202f;; ce qui est ici reste inchangé</translation>
    </message>
    <message>
        <source>%1: %2, match %3: &quot;%4&quot; was decided in the case and taken back there; what is here stays, and was not changed</source>
        <extracomment>%1 is a case file, %2 a recording, %3 the number of a match, %4 a field such as &quot;Notes&quot;.</extracomment>
        <translation>%1&#x202f;: %2, correspondance %3&#x202f;: «&#x202f;%4&#x202f;» a été décidé dans l’affaire, puis annulé&#x202f;; ce qui est ici reste inchangé</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2: %n decision(s) not added, since this query is not kept here. Open the library that the case was saved from, with --library.</source>
        <extracomment>%1 is a case file, %2 a recording.</extracomment>
        <translation>
            <numerusform>%1&#x202f;: %2&#x202f;: %Ln décision non ajoutée, car cette requête n’est pas gardée ici. Ouvrez avec --library la bibliothèque d’où vient l’affaire.</numerusform>
            <numerusform>%1&#x202f;: %2&#x202f;: %Ln décisions non ajoutées, car cette requête n’est pas gardée ici. Ouvrez avec --library la bibliothèque d’où vient l’affaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the answer is kept in the library</source>
        <translation>%1&#x202f;: la réponse est gardée dans la bibliothèque</translation>
    </message>
    <message>
        <source>%1: the answer was not kept. %2</source>
        <extracomment>%1 is a recording, %2 the sentence that says why.</extracomment>
        <translation>%1&#x202f;: la réponse n’a pas été gardée. %2</translation>
    </message>
    <message>
        <source>The files that were finished before are kept in %1</source>
        <translation>Les fichiers terminés auparavant sont conservés dans %1</translation>
    </message>
    <message numerus="yes">
        <source>The clips of %n match(es) hold only the beginning; their names say how much.</source>
        <translation>
            <numerusform>Les extraits de %Ln correspondance ne contiennent que le début&#x202f;; leurs noms disent combien.</numerusform>
            <numerusform>Les extraits de %Ln correspondances ne contiennent que le début&#x202f;; leurs noms disent combien.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a file. Name the folder with the recordings with --audio.</source>
        <translation>%1 est un fichier. Indiquez avec --audio le dossier des enregistrements.</translation>
    </message>
    <message>
        <source>%1 was not searched for recordings. %2</source>
        <extracomment>%1 is a folder, %2 the sentence that says why.</extracomment>
        <translation>Aucun enregistrement n’a été cherché dans %1. %2</translation>
    </message>
    <message>
        <source>Standard output has no name that tells the format; give --format, such as --format pdf</source>
        <translation>La sortie standard n’a pas de nom qui indique le format&#x202f;; ajoutez --format, par exemple --format pdf</translation>
    </message>
    <message>
        <source>These are several files, which cannot go to standard output; name a folder with --output</source>
        <translation>Ce sont plusieurs fichiers, qui ne peuvent aller sur la sortie standard&#x202f;; indiquez un dossier avec --output</translation>
    </message>
    <message>
        <source>A terminal cannot show a PDF; send it to a file or to another program, or name a file with --output</source>
        <translation>Un terminal ne peut pas afficher de PDF&#x202f;; redirigez-le vers un fichier ou un autre programme, ou indiquez un fichier avec --output</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose another name for the report, or give --format %2 to write it into the folder.</source>
        <extracomment>%1 is a path, %2 the name of a format, such as &quot;pdf&quot;.</extracomment>
        <translation>%1 est un dossier. Choisissez un autre nom pour le rapport, ou ajoutez --format %2 pour l’écrire dans le dossier.</translation>
    </message>
    <message>
        <source>%1 is a file, and a folder is needed here. Name another one with --output.</source>
        <translation>%1 est un fichier, or il faut ici un dossier. Indiquez un autre nom avec --output.</translation>
    </message>
    <message>
        <source>%1: these are several files of every match. Name a folder with --output, and give --format %2.</source>
        <extracomment>%1 is a path, %2 the name of a format, &quot;png&quot; or &quot;wav&quot;.</extracomment>
        <translation>%1&#x202f;: ce sont plusieurs fichiers par correspondance. Indiquez un dossier avec --output, et ajoutez --format %2.</translation>
    </message>
    <message>
        <source>There is nothing to write: no match is listed.</source>
        <translation>Il n’y a rien à écrire&#x202f;: aucune correspondance n’est listée.</translation>
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
        <translation>Gris inversé</translation>
    </message>
</context>
<context>
    <name>stemma::ComparisonActions</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Alternance</translation>
    </message>
    <message>
        <source>Blink by hand</source>
        <translation>Alterner à la main</translation>
    </message>
    <message>
        <source>Notes (logarithmic)</source>
        <translation>Notes (logarithmique)</translation>
    </message>
    <message>
        <source>Hertz (linear)</source>
        <translation>Hertz (linéaire)</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Plus clair</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Plus sombre</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Plus de contraste</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>Moins de contraste</translation>
    </message>
    <message>
        <source>Usual brightness and contrast</source>
        <translation>Luminosité et contraste habituels</translation>
    </message>
    <message>
        <source>Zoom in to frequencies</source>
        <translation>Agrandir les fréquences</translation>
    </message>
    <message>
        <source>Zoom out of frequencies</source>
        <translation>Réduire les fréquences</translation>
    </message>
    <message>
        <source>All frequencies</source>
        <translation>Toutes les fréquences</translation>
    </message>
    <message>
        <source>Ask again for this part</source>
        <translation>Chercher dans cette partie seule</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Zoom sur la sélection</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Cursor to the left</source>
        <translation>Curseur à gauche</translation>
    </message>
    <message>
        <source>Cursor to the right</source>
        <translation>Curseur à droite</translation>
    </message>
    <message>
        <source>Cursor up</source>
        <translation>Curseur vers le haut</translation>
    </message>
    <message>
        <source>Cursor down</source>
        <translation>Curseur vers le bas</translation>
    </message>
    <message>
        <source>Align by hand</source>
        <translation>Aligner à la main</translation>
    </message>
    <message>
        <source>Reference earlier</source>
        <translation>Référence plus tôt</translation>
    </message>
    <message>
        <source>Reference later</source>
        <translation>Référence plus tard</translation>
    </message>
    <message>
        <source>Reference a little earlier</source>
        <translation>Référence un peu plus tôt</translation>
    </message>
    <message>
        <source>Reference a little later</source>
        <translation>Référence un peu plus tard</translation>
    </message>
    <message>
        <source>Reference higher</source>
        <translation>Référence plus aiguë</translation>
    </message>
    <message>
        <source>Reference lower</source>
        <translation>Référence plus grave</translation>
    </message>
    <message>
        <source>Reference faster</source>
        <translation>Référence plus rapide</translation>
    </message>
    <message>
        <source>Reference slower</source>
        <translation>Référence plus lente</translation>
    </message>
    <message>
        <source>Alignment as found</source>
        <translation>Alignement trouvé</translation>
    </message>
    <message>
        <source>Selection and loop begin here</source>
        <translation>La sélection et la boucle commencent ici</translation>
    </message>
    <message>
        <source>Selection and loop end here</source>
        <translation>La sélection et la boucle finissent ici</translation>
    </message>
</context>
<context>
    <name>stemma::ComparisonBar</name>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show the whole match (F)</source>
        <translation>Afficher toute la correspondance (F)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Zoom arrière (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Aligné</translation>
    </message>
    <message>
        <source>Show the reference in the tempo and pitch of the query, or as it was recorded (W)</source>
        <translation>Afficher la référence au tempo et à la hauteur de la requête, ou telle qu’enregistrée (W)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A way of comparing and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Way of comparing</source>
        <translation>Mode de comparaison</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Colours, frequency axis, brightness and contrast</source>
        <translation>Couleurs, axe des fréquences, luminosité et contraste</translation>
    </message>
    <message>
        <source>Align by hand</source>
        <translation>Aligner à la main</translation>
    </message>
    <message>
        <source>Move the reference in time, tempo and pitch (G)</source>
        <translation>Déplacer la référence en temps, tempo et hauteur (G)</translation>
    </message>
</context>
<context>
    <name>stemma::ComparisonView</name>
    <message>
        <source>Spectrogram of the query</source>
        <translation>Spectrogramme de la requête</translation>
    </message>
    <message>
        <source>Spectrogram of the reference</source>
        <translation>Spectrogramme de la référence</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Choose a match to compare it here</source>
        <translation>Choisissez une correspondance pour la comparer ici</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>shown as in the query: %1</source>
        <translation>affichée comme dans la requête&#x202f;: %1</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>telle qu’enregistrée</translation>
    </message>
    <message>
        <source>level matched: %1</source>
        <translation>niveau ajusté&#x202f;: %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>Wheel: zoom. Ctrl and wheel: zoom in frequency. Drag: pan. Left and Right: scroll. Up and Down: zoom. Ctrl and arrows: move the cursor.</source>
        <translation>Molette&#x202f;: zoom. Ctrl et molette&#x202f;: zoom des fréquences. Glisser&#x202f;: déplacer. Gauche et droite&#x202f;: défiler. Haut et bas&#x202f;: zoom. Ctrl et flèches&#x202f;: déplacer le curseur.</translation>
    </message>
    <message>
        <source>Shift and drag: select. Click a marked region to align there.</source>
        <translation>Maj et glisser&#x202f;: sélectionner. Cliquer sur une zone marquée pour y aligner.</translation>
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
        <translation>Déposez des fichiers ici</translation>
    </message>
    <message>
        <source>Find samples in this</source>
        <translation>Y trouver des samples</translation>
    </message>
    <message>
        <source>Add to library</source>
        <translation>Ajouter à la bibliothèque</translation>
    </message>
    <message>
        <source>Import files and folders</source>
        <translation>Importer des fichiers et des dossiers</translation>
    </message>
    <message>
        <source>Compare recordings, or a folder of them, with your library</source>
        <translation>Comparer des enregistrements, ou un dossier, à votre bibliothèque</translation>
    </message>
</context>
<context>
    <name>stemma::DuplicateModel</name>
    <message>
        <source>Recording %1</source>
        <translation>Enregistrement %1</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Short for &quot;number&quot;.</extracomment>
        <translation>Nº</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
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
        <translation>Aucun doublon</translation>
    </message>
    <message>
        <source>No two files of the library hold the same sound. Files that were encoded again with losses are not listed here: ask for one of them to find the others.</source>
        <translation>Aucun son ne figure dans deux fichiers de la bibliothèque. Les fichiers réencodés avec perte ne sont pas listés ici&#x202f;: lancez une requête avec l’un d’eux pour trouver les autres.</translation>
    </message>
    <message>
        <source>Files that hold the same sound</source>
        <translation>Fichiers contenant le même son</translation>
    </message>
    <message>
        <source>The files of one recording stand together. Enter: find samples in the file. Delete: remove it from the library; the file itself stays.</source>
        <translation>Les fichiers d’un même enregistrement sont regroupés. Entrée&#x202f;: trouver des samples dans le fichier. Suppr&#x202f;: le retirer de la bibliothèque&#x202f;; le fichier lui-même reste.</translation>
    </message>
    <message>
        <source>Find samples in this</source>
        <translation>Y trouver des samples</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>stemma::ErrorText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file or folder, %2 the sentence that says what is wrong with it.</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence, %2 a short technical remark in English.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This file or folder does not exist. Check the name, or connect the drive it is on.</source>
        <translation>Ce fichier ou dossier n’existe pas. Vérifiez le nom, ou connectez le disque où il se trouve.</translation>
    </message>
    <message>
        <source>You have no permission to read or write this. Change its permissions and try again.</source>
        <translation>Vous n’avez pas le droit de lire ou d’écrire ici. Modifiez les droits d’accès et réessayez.</translation>
    </message>
    <message>
        <source>This is not a file that can be read: it is a folder, a device, or a link that leads nowhere. Choose an audio file.</source>
        <translation>Ce n’est pas un fichier lisible&#x202f;: c’est un dossier, un périphérique ou un lien qui ne mène nulle part. Choisissez un fichier audio.</translation>
    </message>
    <message>
        <source>This file is empty (0 bytes). Copy it again from where it came from.</source>
        <translation>Ce fichier est vide (0 octet). Copiez-le de nouveau depuis son emplacement d’origine.</translation>
    </message>
    <message>
        <source>Reading failed. Check the drive or the network connection and try again.</source>
        <translation>La lecture a échoué. Vérifiez le disque ou la connexion réseau et réessayez.</translation>
    </message>
    <message>
        <source>Writing failed. Check the drive and try again.</source>
        <translation>L’écriture a échoué. Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; what was finished is kept.</source>
        <translation>Le disque est plein. Libérez de l’espace et réessayez&#x202f;; ce qui était terminé est conservé.</translation>
    </message>
    <message>
        <source>This is not an audio file, whatever its name says. Choose a recording.</source>
        <translation>Ce n’est pas un fichier audio, quoi qu’en dise son nom. Choisissez un enregistrement.</translation>
    </message>
    <message>
        <source>There is no sound in this media file. Choose one with an audio stream.</source>
        <translation>Ce fichier multimédia ne contient pas de son. Choisissez-en un avec un flux audio.</translation>
    </message>
    <message>
        <source>The sound is in a format that cannot be decoded here. Convert it, for example to FLAC.</source>
        <translation>Le son est dans un format qui ne peut pas être décodé ici. Convertissez-le, par exemple en FLAC.</translation>
    </message>
    <message>
        <source>The audio is damaged at %1 and cannot be decoded. Replace the file by an intact copy.</source>
        <translation>L’audio est endommagé à %1 et ne peut pas être décodé. Remplacez le fichier par une copie intacte.</translation>
    </message>
    <message>
        <source>The audio is damaged and nothing of it can be decoded. Replace the file by an intact copy.</source>
        <translation>L’audio est endommagé et rien n’en peut être décodé. Remplacez le fichier par une copie intacte.</translation>
    </message>
    <message>
        <source>This recording is too short to be compared: it lasts only %1. Choose a longer one.</source>
        <translation>Cet enregistrement est trop court pour être comparé&#x202f;: il ne dure que %1. Choisissez-en un plus long.</translation>
    </message>
    <message>
        <source>This recording is too short to be compared. Choose a longer one.</source>
        <translation>Cet enregistrement est trop court pour être comparé. Choisissez-en un plus long.</translation>
    </message>
    <message>
        <source>There is only silence in this recording, so there is nothing to compare. Choose another one.</source>
        <translation>Cet enregistrement ne contient que du silence, il n’y a donc rien à comparer. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There are no audio files in this folder. Choose a folder with music.</source>
        <translation>Ce dossier ne contient aucun fichier audio. Choisissez un dossier de musique.</translation>
    </message>
    <message>
        <source>This library cannot be written to. Change the permissions of its folder, or choose another library.</source>
        <translation>Impossible d’écrire dans cette bibliothèque. Modifiez les droits d’accès de son dossier, ou choisissez une autre bibliothèque.</translation>
    </message>
    <message>
        <source>Another program is writing to this library. Close it or wait until it is done, then try again.</source>
        <translation>Un autre programme écrit dans cette bibliothèque. Fermez-le ou attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>This library is damaged. Restore its latest backup, or import the music into a new one.</source>
        <translation>Cette bibliothèque est endommagée. Restaurez sa dernière sauvegarde, ou importez la musique dans une nouvelle.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Stemma. Update the program to open it.</source>
        <translation>Cette bibliothèque a été créée par une version plus récente de Stemma. Mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The library is empty, so there is nothing to compare with. Import some music first.</source>
        <translation>La bibliothèque est vide, il n’y a donc rien à quoi comparer. Importez d’abord de la musique.</translation>
    </message>
    <message>
        <source>This track is not in the library. Import it first.</source>
        <translation>Ce morceau n’est pas dans la bibliothèque. Importez-le d’abord.</translation>
    </message>
    <message>
        <source>The model was not found, so nothing can be compared. Install Stemma again.</source>
        <translation>Le modèle est introuvable, rien ne peut donc être comparé. Réinstallez Stemma.</translation>
    </message>
    <message>
        <source>This is not a model that this version of Stemma can use. Install Stemma again.</source>
        <translation>Ce n’est pas un modèle utilisable par cette version de Stemma. Réinstallez Stemma.</translation>
    </message>
    <message>
        <source>The library was made with another model. Import its music again to compare with it.</source>
        <translation>La bibliothèque a été créée avec un autre modèle. Réimportez sa musique pour la comparer.</translation>
    </message>
    <message>
        <source>Stopped at your request.</source>
        <translation>Arrêté à votre demande.</translation>
    </message>
    <message>
        <source>This value is not allowed. Check what you entered.</source>
        <translation>Cette valeur n’est pas autorisée. Vérifiez votre saisie.</translation>
    </message>
    <message>
        <source>Stemma made a mistake. Please report it with what you did and this remark.</source>
        <translation>Stemma a commis une erreur. Veuillez la signaler en indiquant ce que vous avez fait et cette remarque.</translation>
    </message>
    <message>
        <source>This file is there already. Choose another name, or have it replaced.</source>
        <translation>Ce fichier existe déjà. Choisissez un autre nom ou faites-le remplacer.</translation>
    </message>
    <message>
        <source>This is not a case file, or it is damaged. Ask for another copy of it.</source>
        <translation>Ce n’est pas un fichier d’affaire, ou il est endommagé. Demandez-en une autre copie.</translation>
    </message>
    <message>
        <source>This case was saved by a newer version of Stemma. Update the program to open it.</source>
        <translation>Cette affaire a été enregistrée par une version plus récente de Stemma. Mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>A case holds what was asked and decided. To search or import, open your library.</source>
        <translation>Une affaire contient ce qui a été demandé et décidé. Pour chercher ou importer, ouvrez votre bibliothèque.</translation>
    </message>
</context>
<context>
    <name>stemma::EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>What is known of the chosen match</source>
        <translation>Ce que l’on sait de la correspondance choisie</translation>
    </message>
    <message>
        <source>Choose a match to see what speaks for it.</source>
        <translation>Choisissez une correspondance pour voir ce qui l’appuie.</translation>
    </message>
    <message>
        <source>Blind listening: the score and its reasons appear with your verdict.</source>
        <translation>Écoute à l’aveugle&#x202f;: le score et ses raisons apparaissent avec votre verdict.</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Where the query uses the reference. Choosing one aligns both there.</source>
        <translation>Où la requête utilise la référence. En choisir une y aligne les deux.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>The same recording as: %1</source>
        <translation>Même enregistrement que&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s)</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
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
        <translation>Rapport en P&amp;DF</translation>
    </message>
    <message>
        <source>Report as a &amp;web page, also for screen readers</source>
        <translation>Rapport en page &amp;web, aussi pour les lecteurs d’écran</translation>
    </message>
    <message>
        <source>Report as plain &amp;text</source>
        <translation>Rapport en &amp;texte brut</translation>
    </message>
    <message>
        <source>&amp;Matches as a table (CSV)</source>
        <translation>&amp;Correspondances en tableau (CSV)</translation>
    </message>
    <message>
        <source>&amp;Labels for Audacity</source>
        <translation>&amp;Marqueurs pour Audacity</translation>
    </message>
    <message>
        <source>Layers for &amp;Sonic Visualiser</source>
        <translation>Calques pour &amp;Sonic Visualiser</translation>
    </message>
    <message>
        <source>&amp;Boxes for Sonic Visualiser (CSV)</source>
        <translation>Rectan&amp;gles pour Sonic Visualiser (CSV)</translation>
    </message>
    <message>
        <source>S&amp;ubtitles (WebVTT)</source>
        <translation>So&amp;us-titres (WebVTT)</translation>
    </message>
    <message>
        <source>&amp;Pictures of the matches (PNG)</source>
        <translation>Images des corres&amp;pondances (PNG)</translation>
    </message>
    <message>
        <source>&amp;Aligned sound of the matches (WAV)</source>
        <translation>Son a&amp;ligné des correspondances (WAV)</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exporter les données</translation>
    </message>
    <message>
        <source>State of the export</source>
        <translation>État de l’export</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>How many files are written</source>
        <translation>Nombre de fichiers écrits</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Choose a folder and write the files (Enter)</source>
        <translation>Choisir un dossier et écrire les fichiers (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write nothing more; files that are finished stay (Esc)</source>
        <translation>Ne plus rien écrire&#x202f;; les fichiers terminés restent (Échap)</translation>
    </message>
    <message>
        <source>Writes %1</source>
        <extracomment>%1 is the end of a file&apos;s name, such as &quot;.csv&quot;.</extracomment>
        <translation>Écrit %1</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exporter dans un dossier</translation>
    </message>
    <message>
        <source>Writing into %1…</source>
        <translation>Écriture dans %1…</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>Remplacer les fichiers&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Evi&amp;dence for programs (JSON)</source>
        <translation>&amp;Indices pour les programmes (JSON)</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it, and other files of the same names?</source>
        <translation>%1 existe déjà. Le remplacer, ainsi que d’autres fichiers de même nom&#x202f;?</translation>
    </message>
</context>
<context>
    <name>stemma::FailureModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Why it was not imported</source>
        <translation>Pourquoi il n’a pas été importé</translation>
    </message>
</context>
<context>
    <name>stemma::FailuresPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Import the chosen files once more, or all when none is chosen (Alt+T)</source>
        <translation>Importer à nouveau les fichiers choisis, ou tous si aucun n’est choisi (Alt+T)</translation>
    </message>
    <message>
        <source>Files that could not be imported</source>
        <translation>Fichiers qui n’ont pas pu être importés</translation>
    </message>
    <message>
        <source>Each with the reason. Tab leaves the table.</source>
        <translation>Chacun avec sa raison. Tab quitte le tableau.</translation>
    </message>
</context>
<context>
    <name>stemma::FileNotice</name>
    <message>
        <source>Locate the query…</source>
        <translation>Localiser la requête…</translation>
    </message>
    <message>
        <source>Say where this recording lies now (Ctrl+L)</source>
        <translation>Indiquer où se trouve maintenant cet enregistrement (Ctrl+L)</translation>
    </message>
    <message>
        <source>Files of the comparison</source>
        <translation>Fichiers de la comparaison</translation>
    </message>
    <message>
        <source>%1 is gone: the query is shown as it was kept, and cannot be heard.</source>
        <translation>%1 n’est plus là&#x202f;: la requête est montrée telle qu’elle a été conservée et ne peut pas être écoutée.</translation>
    </message>
    <message>
        <source>The files of query and reference have changed since the search: a close look may show something else than what was found.</source>
        <translation>Les fichiers de la requête et de la référence ont changé depuis la recherche&#x202f;: de près, vous ne voyez peut-être pas ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>The file of the query has changed since the search: a close look may show something else than what was found.</source>
        <translation>Le fichier de la requête a changé depuis la recherche&#x202f;: de près, vous ne voyez peut-être pas ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>The file of the reference has changed since the search: a close look may show something else than what was found.</source>
        <translation>Le fichier de la référence a changé depuis la recherche&#x202f;: de près, vous ne voyez peut-être pas ce qui a été trouvé.</translation>
    </message>
</context>
<context>
    <name>stemma::FileQuestions</name>
    <message>
        <source>Audio and video</source>
        <translation>Audio et vidéo</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
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
        <translation>moins d’une minute</translation>
    </message>
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
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
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
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 st</source>
        <extracomment>A change of pitch in semitones, short.</extracomment>
        <translation>%1&#xa0;dt</translation>
    </message>
    <message>
        <source>%1 ct</source>
        <extracomment>A change of pitch in cents (hundredths of a semitone), short.</extracomment>
        <translation>%1&#xa0;ct</translation>
    </message>
    <message>
        <source>± %1 %</source>
        <translation>±&#xa0;%1&#x202f;%</translation>
    </message>
    <message>
        <source>± %1 ct</source>
        <translation>±&#xa0;%1&#xa0;ct</translation>
    </message>
    <message>
        <source>unchanged</source>
        <extracomment>Neither tempo nor pitch of a sample was changed.</extracomment>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>varispeed</source>
        <extracomment>Tempo and pitch changed together, as on a turntable or a tape machine.</extracomment>
        <translation>varispeed</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>How sure a match is.</extracomment>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Likely</source>
        <extracomment>How sure a match is.</extracomment>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Weak</source>
        <extracomment>How sure a match is.</extracomment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>score</comment>
        <extracomment>A score in percent.</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 × real time</source>
        <extracomment>How fast music is read: &quot;182 × real time&quot;.</extracomment>
        <translation>%1 × le temps réel</translation>
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
        <translation>seule la hauteur a changé</translation>
    </message>
    <message>
        <source>tempo and pitch changed separately</source>
        <translation>tempo et hauteur modifiés séparément</translation>
    </message>
    <message>
        <source>only the tempo changed</source>
        <translation>seul le tempo a changé</translation>
    </message>
</context>
<context>
    <name>stemma::Gui</name>
    <message>
        <source>%1 is there already. Choose another name, or give --force to overwrite it.</source>
        <translation>%1 existe déjà. Choisissez un autre nom, ou donnez --force pour le remplacer.</translation>
    </message>
    <message>
        <source>%1 could not be opened in a window of its own. Open it by itself.</source>
        <translation>Impossible d’ouvrir %1 dans sa propre fenêtre. Ouvrez-le séparément.</translation>
    </message>
</context>
<context>
    <name>stemma::HistoryDialog</name>
    <message>
        <source>Record of decisions</source>
        <translation>Registre des décisions</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Each line is one change. None is ever altered or removed, also not by undoing.</source>
        <translation>Chaque ligne est un changement. Aucune n’est jamais modifiée ni supprimée, même en annulant.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the record (Esc)</source>
        <translation>Fermer le registre (Échap)</translation>
    </message>
    <message>
        <source>Record of decisions – %1</source>
        <translation>Registre des décisions – %1</translation>
    </message>
</context>
<context>
    <name>stemma::ImportPanel</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the import; what is done is kept (Ctrl+.)</source>
        <translation>Arrêter l’importation&#x202f;; ce qui est fait est conservé (Ctrl+.)</translation>
    </message>
    <message>
        <source>Show the files that could not be imported</source>
        <translation>Afficher les fichiers qui n’ont pas pu être importés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Hide this panel</source>
        <translation>Masquer ce panneau</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Import speed and time left</source>
        <translation>Vitesse d’importation et temps restant</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed</source>
        <translation>
            <numerusform>%Ln fichier en échec</numerusform>
            <numerusform>%Ln fichiers en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Recherche de musique…</translation>
    </message>
    <message>
        <source>Importing: %1 of %2 files</source>
        <translation>Importation&#x202f;: %1 fichiers sur %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Stopping; what is done is kept…</source>
        <translation>Arrêt en cours&#x202f;; ce qui est fait est conservé…</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Importation arrêtée</translation>
    </message>
    <message>
        <source>Import the same folder again to go on where it stopped.</source>
        <translation>Importez de nouveau le même dossier pour reprendre là où elle s’est arrêtée.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%Ln fichier importé</numerusform>
            <numerusform>%Ln fichiers importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%Ln déjà présent</numerusform>
            <numerusform>%Ln déjà présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged in part</source>
        <translation>
            <numerusform>%Ln en partie endommagé</numerusform>
            <numerusform>%Ln en partie endommagés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done yet</source>
        <translation>
            <numerusform>%Ln pas encore traité</numerusform>
            <numerusform>%Ln pas encore traités</numerusform>
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
        <translation>Filtrer la bibliothèque</translation>
    </message>
    <message>
        <source>Shows the tracks with all these words (Ctrl+F)</source>
        <translation>Affiche les morceaux contenant tous ces mots (Ctrl+F)</translation>
    </message>
    <message>
        <source>Number of tracks</source>
        <translation>Nombre de morceaux</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Import some music, or drag it here. Each file can be searched as soon as it is imported.</source>
        <translation>Importez de la musique, ou glissez-la ici. Chaque fichier est consultable dès qu’il est importé.</translation>
    </message>
    <message>
        <source>Add music folder…</source>
        <translation>Ajouter un dossier de musique…</translation>
    </message>
    <message>
        <source>Tracks of the library</source>
        <translation>Morceaux de la bibliothèque</translation>
    </message>
    <message>
        <source>Enter: find samples in the track. Delete: remove it from the library.</source>
        <translation>Entrée&#x202f;: trouver des samples dans le morceau. Suppr&#x202f;: le retirer de la bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Find samples in this</source>
        <translation>Y trouver des samples</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Actualiser les dossiers</translation>
    </message>
    <message>
        <source>Imports what is new or changed in the folders of the library (F5)</source>
        <translation>Importe ce qui est nouveau ou modifié dans les dossiers de la bibliothèque (F5)</translation>
    </message>
    <message>
        <source>No file is missing</source>
        <translation>Aucun fichier ne manque</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
</context>
<context>
    <name>stemma::ListeningBar</name>
    <message>
        <source>Play or pause</source>
        <translation>Lire ou mettre en pause</translation>
    </message>
    <message>
        <source>Change between query and reference</source>
        <translation>Passer de la requête à la référence et inversement</translation>
    </message>
    <message>
        <source>Hear both at once</source>
        <translation>Écouter les deux à la fois</translation>
    </message>
    <message>
        <source>Hear the reference as it was recorded</source>
        <translation>Écouter la référence telle qu’enregistrée</translation>
    </message>
    <message>
        <source>No sound device. Review and export still work.</source>
        <translation>Aucun périphérique audio. La vérification et l’export fonctionnent quand même.</translation>
    </message>
    <message>
        <source>The sound device is gone. Review and export still work.</source>
        <translation>Le périphérique audio a disparu. La vérification et l’export fonctionnent quand même.</translation>
    </message>
    <message>
        <source>Preparing the sound…</source>
        <translation>Préparation du son…</translation>
    </message>
    <message>
        <source>Ready up to %1. Click further on to hear the rest.</source>
        <translation>Prêt jusqu’à %1. Cliquez plus loin pour écouter la suite.</translation>
    </message>
    <message>
        <source>Hear the query on the left, the reference on the right</source>
        <translation>Écouter la requête à gauche, la référence à droite</translation>
    </message>
    <message>
        <source>Repeat what is selected, or else the match</source>
        <translation>Répéter la sélection, sinon la correspondance</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>The files of query and reference have changed since the search: what you hear may not be what was found.</source>
        <translation>Les fichiers de la requête et de la référence ont changé depuis la recherche&#x202f;: ce que vous entendez n’est peut-être pas ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>The file of the query has changed since the search: what you hear may not be what was found.</source>
        <translation>Le fichier de la requête a changé depuis la recherche&#x202f;: ce que vous entendez n’est peut-être pas ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>The file of the reference has changed since the search: what you hear may not be what was found.</source>
        <translation>Le fichier de la référence a changé depuis la recherche&#x202f;: ce que vous entendez n’est peut-être pas ce qui a été trouvé.</translation>
    </message>
</context>
<context>
    <name>stemma::ListeningControls</name>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Lire ou mettre en pause (Espace)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Look for the sound device or the file again</source>
        <translation>Rechercher de nouveau le périphérique audio ou le fichier</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Telle qu’enregistrée</translation>
    </message>
    <message>
        <source>Hear the reference in its own tempo and pitch instead of those of the query (R)</source>
        <translation>Écouter la référence à son propre tempo et à sa propre hauteur au lieu de ceux de la requête (R)</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Hear the query (X changes between both)</source>
        <translation>Écouter la requête (X passe de l’une à l’autre)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Hear the reference (X changes between both)</source>
        <translation>Écouter la référence (X passe de l’une à l’autre)</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Hear both at once (M)</source>
        <translation>Écouter les deux à la fois (M)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Repeat what is selected, or else the match (L)</source>
        <translation>Répéter la sélection, sinon la correspondance (L)</translation>
    </message>
    <message>
        <source>L/R</source>
        <extracomment>Button: the query in the left ear, the reference in the right one.</extracomment>
        <translation>G/D</translation>
    </message>
    <message>
        <source>Hear the query on the left, the reference on the right (E)</source>
        <translation>Écouter la requête à gauche, la référence à droite (E)</translation>
    </message>
    <message>
        <source>Query left, reference right</source>
        <translation>Requête à gauche, référence à droite</translation>
    </message>
    <message>
        <source>Volume (Shift+Up and Shift+Down, or Left and Right while it has the focus)</source>
        <translation>Volume (Maj+Haut et Maj+Bas, ou Gauche et Droite quand il a le focus)</translation>
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
        <translation>Rapport enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>What you dropped is no file on this computer. Save it to a folder first, then drop it, or choose it with “Open query…”.</source>
        <translation>Ce que vous avez déposé n’est pas un fichier de cet ordinateur. Enregistrez-le d’abord dans un dossier puis déposez-le, ou choisissez-le avec «&#x202f;Ouvrir une requête…&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing can be imported or compared. %1</source>
        <translation>Rien ne peut être importé ni comparé. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;Filter the library</source>
        <translation>&amp;Filtrer la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Remove from library</source>
        <translation>&amp;Retirer de la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open query…</source>
        <translation>&amp;Ouvrir une requête…</translation>
    </message>
    <message>
        <source>&amp;Import folder…</source>
        <translation>&amp;Importer un dossier…</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>Importer des &amp;fichiers…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Main tools</source>
        <translation>Outils principaux</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Stemma</source>
        <translation>À &amp;propos de Stemma</translation>
    </message>
    <message>
        <source>Find samples in…</source>
        <translation>Trouver des samples dans…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>About Stemma</source>
        <translation>À propos de Stemma</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Stemma %1&lt;/h3&gt;&lt;p&gt;Finds samples: pieces of one recording reused in another.&lt;/p&gt;&lt;p&gt;Everything stays on this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Stemma %1&lt;/h3&gt;&lt;p&gt;Trouve les samples&#x202f;: des extraits d’un enregistrement réutilisés dans un autre.&lt;/p&gt;&lt;p&gt;Tout reste sur cet ordinateur.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n query(s) to answer</source>
        <translation>
            <numerusform>%Ln requête en cours</numerusform>
            <numerusform>%Ln requêtes en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Left and Right change between panels</source>
        <translation>Gauche et Droite changent de panneau</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un élément &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Spectrogram &amp;colours</source>
        <translation>&amp;Couleurs du spectrogramme</translation>
    </message>
    <message>
        <source>&amp;Range of levels</source>
        <translation>Plage de &amp;niveaux</translation>
    </message>
    <message>
        <source>&amp;Frequency axis</source>
        <translation>Axe des &amp;fréquences</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Blind listening</source>
        <translation>Écoute à l’&amp;aveugle</translation>
    </message>
    <message>
        <source>&amp;Record of decisions…</source>
        <translation>&amp;Registre des décisions…</translation>
    </message>
    <message>
        <source>This result is not kept in the library yet.</source>
        <translation>Ce résultat n’est pas encore gardé dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Rev&amp;iew</source>
        <translation>É&amp;valuation</translation>
    </message>
    <message>
        <source>This result and what you decide about it are not kept in the library. %1</source>
        <translation>Ce résultat et ce que vous en décidez ne sont pas gardés dans la bibliothèque. %1</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bi&amp;bliothèque</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>You can search and listen, but nothing is imported or kept: %1</source>
        <translation>Vous pouvez chercher et écouter, mais rien n’est importé ni gardé&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n query(s) taken off the list. The record of them stays in the library.</source>
        <translation>
            <numerusform>%Ln requête retirée de la liste. Sa trace reste dans la bibliothèque.</numerusform>
            <numerusform>%Ln requêtes retirées de la liste. Leur trace reste dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found again: %1</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Retrouvé&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 is not the recording that is missing, or it was encoded again. Choose the file itself, or import this one beside it.</source>
        <translation>%1 n’est pas l’enregistrement manquant, ou a été réencodé. Choisissez le fichier lui-même, ou importez celui-ci en plus.</translation>
    </message>
    <message>
        <source>&amp;Locate file…</source>
        <translation>&amp;Localiser le fichier…</translation>
    </message>
    <message>
        <source>Locate &amp;folder…</source>
        <translation>Localiser le &amp;dossier…</translation>
    </message>
    <message>
        <source>Find samples in a folder</source>
        <translation>Trouver des samples dans un dossier</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Où se trouve %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1 holds none of the files of %2, so nothing was changed. Choose the folder in which they lie now.</source>
        <translation>%1 ne contient aucun des fichiers de %2&#x202f;; rien n’a été modifié. Choisissez le dossier où ils se trouvent maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) lie in %1 now.</source>
        <translation>
            <numerusform>%Ln morceau se trouve maintenant dans %1.</numerusform>
            <numerusform>%Ln morceaux se trouvent maintenant dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed, since the library has a track at the new place.</source>
        <translation>
            <numerusform>%Ln est resté, car la bibliothèque en a déjà un au nouvel endroit.</numerusform>
            <numerusform>%Ln sont restés, car la bibliothèque en a déjà aux nouveaux endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last import was stopped before it was done.</source>
        <translation>La dernière importation a été arrêtée avant la fin.</translation>
    </message>
    <message numerus="yes">
        <source>Resume %n file(s)</source>
        <translation>
            <numerusform>Reprendre %Ln fichier</numerusform>
            <numerusform>Reprendre %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the message, else clear the selection, else stop the query</source>
        <translation>Fermer le message, sinon effacer la sélection, sinon arrêter la requête</translation>
    </message>
    <message>
        <source>Open folder of queries…</source>
        <translation>Ouvrir un dossier de requêtes…</translation>
    </message>
    <message>
        <source>Re&amp;port (PDF)…</source>
        <translation>Rappor&amp;t (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Export data…</source>
        <translation>&amp;Exporter les données…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%Ln fichier enregistré dans %1</numerusform>
            <numerusform>%Ln fichiers enregistrés dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made. %1</source>
        <translation>
            <numerusform>%Ln n’a pas pu être créé. %1</numerusform>
            <numerusform>%Ln n’ont pas pu être créés. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>You can look and listen, but nothing that you decide is kept: %1</source>
        <translation>Vous pouvez regarder et écouter, mais rien de ce que vous décidez n’est conservé&#x202f;: %1</translation>
    </message>
    <message>
        <source>This case cannot be opened. %1</source>
        <translation>Cette affaire ne peut pas être ouverte. %1</translation>
    </message>
    <message>
        <source>Case %1 – Stemma</source>
        <translation>Affaire %1 – Stemma</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation>Ouvrir une &amp;affaire…</translation>
    </message>
    <message>
        <source>Open recent c&amp;ase</source>
        <translation>Affaires réce&amp;ntes</translation>
    </message>
    <message>
        <source>&amp;Save case…</source>
        <translation>Enre&amp;gistrer une affaire…</translation>
    </message>
    <message>
        <source>Saving the case: %1 %</source>
        <translation>Enregistrement de l’affaire&#x202f;: %1&#x202f;%</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Case saved: %1</source>
        <translation>Affaire enregistrée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Ouvrir une affaire</translation>
    </message>
    <message>
        <source>%1 could not be opened in a window of its own. Open it from the file manager.</source>
        <translation>Impossible d’ouvrir %1 dans sa propre fenêtre. Ouvrez-le depuis le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>There is no kept query yet, so there is nothing to save. Open a recording first.</source>
        <translation>Aucune requête n’est encore conservée&#x202f;: il n’y a rien à enregistrer. Ouvrez d’abord un enregistrement.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Save case</source>
        <translation>Enregistrer une affaire</translation>
    </message>
    <message>
        <source>This case is open here and keeps what you decide by itself. Choose another name.</source>
        <translation>Cette affaire est ouverte ici et conserve d’elle-même ce que vous décidez. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Saving the case…</source>
        <translation>Enregistrement de l’affaire…</translation>
    </message>
    <message>
        <source>There is nothing to write: no match is listed.</source>
        <translation>Il n’y a rien à écrire&#x202f;: aucune correspondance n’est listée.</translation>
    </message>
    <message>
        <source>Forgotten. To add the rest after all, import its folder again.</source>
        <translation>Oublié. Pour ajouter le reste malgré tout, importez de nouveau le dossier.</translation>
    </message>
    <message>
        <source>%1 does not hold the sound of this query, or it was encoded again. Choose the file itself, or open this one as another query.</source>
        <translation>%1 ne contient pas le son de cette requête, ou a été réencodé. Choisissez le fichier lui-même, ou ouvrez celui-ci comme une autre requête.</translation>
    </message>
    <message>
        <source>Import what is left of it</source>
        <translation>Importer ce qui en reste</translation>
    </message>
    <message>
        <source>For&amp;get it</source>
        <translation>O&amp;ublier</translation>
    </message>
    <message>
        <source>Never offer it again; what was imported stays (Alt+G)</source>
        <translation>Ne plus le proposer&#x202f;; ce qui est importé reste (Alt+U)</translation>
    </message>
    <message numerus="yes">
        <source>The clips of %n match(es) hold only the beginning; their names say how much.</source>
        <translation>
            <numerusform>Les extraits de %Ln correspondance ne contiennent que le début&#x202f;; leurs noms disent combien.</numerusform>
            <numerusform>Les extraits de %Ln correspondances ne contiennent que le début&#x202f;; leurs noms disent combien.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds this query, but its name cannot be kept: it is not UTF-8. Rename the file or its folder, and locate it again.</source>
        <translation>%1 contient cette requête, mais son nom ne peut être retenu&#x202f;: il n’est pas en UTF-8. Renommez le fichier ou son dossier, puis localisez-le de nouveau.</translation>
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
        <translation>Dans la requête</translation>
    </message>
    <message>
        <source>In reference</source>
        <translation>Dans la référence</translation>
    </message>
    <message>
        <source>The same occurrence in the reference, at its own tempo</source>
        <translation>La même occurrence dans la référence, à son propre tempo</translation>
    </message>
    <message>
        <source>Tempo ratio</source>
        <translation>Rapport de tempo</translation>
    </message>
    <message>
        <source>Tempo in the query over tempo in the reference</source>
        <translation>Tempo de la requête divisé par celui de la référence</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Semitones and cents, query minus reference. The error holds 19 times in 20.</source>
        <translation>Demi-tons et cents, requête moins référence. L’erreur tient 19 fois sur 20.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Whether tempo and pitch changed together, as on a turntable</source>
        <translation>Si le tempo et la hauteur ont changé ensemble, comme sur une platine</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>How often which part of the reference comes</source>
        <translation>Combien de fois revient chaque partie de la référence</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Judged by how sharply the onsets of both agree</source>
        <translation>Jugé d’après la précision avec laquelle les attaques concordent</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Aligné</translation>
    </message>
    <message>
        <source>Of the query, in all occurrences together</source>
        <translation>De la requête, toutes occurrences confondues</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>How far single seconds lie off the common line. Reused audio leaves 0 to 20 ms, unrelated music about 70 ms.</source>
        <translation>De combien chaque seconde s’écarte de la droite commune. Un son réutilisé laisse 0 à 20 ms, une musique étrangère environ 70 ms.</translation>
    </message>
    <message>
        <source>%1, usually %2</source>
        <extracomment>Height of a peak, and what is usual.</extracomment>
        <translation>%1, d’ordinaire %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln endroit</numerusform>
            <numerusform>%Ln endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Places that led to this tempo and pitch independently of each other</source>
        <translation>Endroits qui ont mené indépendamment à ce tempo et à cette hauteur</translation>
    </message>
    <message>
        <source>Next best</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Score of the best other recording</source>
        <translation>Score du meilleur autre enregistrement</translation>
    </message>
    <message>
        <source>Of %1 answers called “%2”, in queries whose samples are known, %3 were right.</source>
        <translation>Sur %1 réponses qualifiées de «&#x202f;%2&#x202f;», pour des requêtes aux samples connus, %3 étaient justes.</translation>
    </message>
    <message>
        <source>In and out point of the occurrence, and its length</source>
        <translation>Début et fin de l’occurrence, et sa durée</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How much faster the query plays it; −10 % is slower. The error holds 19 times in 20.</source>
        <translation>De combien la requête la joue plus vite&#x202f;; −10&#x202f;% est plus lent. L’erreur tient 19 fois sur 20.</translation>
    </message>
    <message>
        <source>Also in reference</source>
        <translation>Aussi dans la référence</translation>
    </message>
    <message>
        <source>How much of what the query does there the reference does, too. The rest was added, or changed.</source>
        <translation>Part de ce qui se passe là dans la requête et qui se passe aussi dans la référence. Le reste a été ajouté ou modifié.</translation>
    </message>
    <message>
        <source>Timing error</source>
        <translation>Écart de temps</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>Se détache</translation>
    </message>
    <message>
        <source>How far this alignment stands out from all others, in standard deviations, and how far those of the library&apos;s other tracks usually do</source>
        <translation>De combien cet alignement se détache de tous les autres, en écarts types, et de combien le font d’habitude ceux des autres morceaux de la bibliothèque</translation>
    </message>
    <message>
        <source>Found separately</source>
        <translation>Trouvé séparément</translation>
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
        <translation>Morceau %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (one of %n files)</source>
        <extracomment>A reference of which the library holds another copy.</extracomment>
        <translation>
            <numerusform>%1 (un fichier sur %Ln)</numerusform>
            <numerusform>%1 (un fichier sur %Ln)</numerusform>
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
        <translation>Le même enregistrement que&#x202f;: %1</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>Column: rank of a match.</extracomment>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>In query</source>
        <translation>Dans la requête</translation>
    </message>
    <message>
        <source>In reference</source>
        <translation>Dans la référence</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Occurs</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
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
            <numerusform>Aucune correspondance au-dessus du seuil dans %Ln morceau</numerusform>
            <numerusform>Aucune correspondance au-dessus du seuil dans %Ln morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weak candidate(s) held back: most of them are coincidence.</source>
        <translation>
            <numerusform>%Ln candidat faible retenu&#x202f;: la plupart sont dus au hasard.</numerusform>
            <numerusform>%Ln candidats faibles retenus&#x202f;: la plupart sont dus au hasard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the library sounds like any part of this recording.</source>
        <translation>Rien dans la bibliothèque ne ressemble à une partie de cet enregistrement.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n weak candidate(s)</source>
        <translation>
            <numerusform>Afficher %Ln candidat faible</numerusform>
            <numerusform>Afficher %Ln candidats faibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::MatchTable</name>
    <message>
        <source>Weak candidates</source>
        <translation>Candidats faibles</translation>
    </message>
    <message>
        <source>Show candidates below the threshold (Alt+W)</source>
        <translation>Afficher les candidats sous le seuil (Alt+W)</translation>
    </message>
    <message>
        <source>Matches, best first</source>
        <translation>Correspondances, les meilleures d’abord</translation>
    </message>
    <message>
        <source>J and K walk through the matches. F fits, W aligns, + and − zoom.</source>
        <translation>J et K parcourent les correspondances. F ajuste, W aligne, + et − zooment.</translation>
    </message>
    <message numerus="yes">
        <source>%n weak candidate(s)</source>
        <translation>
            <numerusform>%Ln candidat faible</numerusform>
            <numerusform>%Ln candidats faibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Locate the reference…</source>
        <translation>Localiser la référence…</translation>
    </message>
</context>
<context>
    <name>stemma::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Fermer ce message (Échap)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>stemma::MissingFileText</name>
    <message>
        <source>%1: This file has changed since it was compared. Put back the one that was, or import it again and repeat the search.</source>
        <extracomment>%1 is the file of a recording.</extracomment>
        <translation>%1&#x202f;: ce fichier a changé depuis la comparaison. Remettez en place celui qui a été comparé, ou réimportez-le et relancez la recherche.</translation>
    </message>
</context>
<context>
    <name>stemma::NudgePanel</name>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>How much later the reference is than found (Alt+Left, Alt+Right; with Shift finer)</source>
        <translation>De combien la référence vient après la position trouvée (Alt+Gauche, Alt+Droite&#x202f;; plus fin avec Maj)</translation>
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
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>How much higher the query is than the reference (Alt+Up, Alt+Down)</source>
        <translation>De combien la requête est plus aiguë que la référence (Alt+Haut, Alt+Bas)</translation>
    </message>
    <message>
        <source> st</source>
        <translation> dt</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Back to the alignment that was found (Alt+0)</source>
        <translation>Revenir à l’alignement trouvé (Alt+0)</translation>
    </message>
    <message>
        <source>How alike both recordings are as they lie now: 1 is the same sound, about 0.2 unrelated music</source>
        <translation>Ressemblance des deux enregistrements ainsi placés&#x202f;: 1 est le même son, environ 0,2 une musique sans rapport</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How much faster the query is than the reference; −10 % is slower (Alt+Page Up, Alt+Page Down)</source>
        <translation>De combien la requête est plus rapide que la référence&#x202f;; −10&#x202f;% est plus lent (Alt+Page préc., Alt+Page suiv.)</translation>
    </message>
    <message>
        <source>Alike %1</source>
        <translation>Ressemblance %1</translation>
    </message>
    <message>
        <source>Alike %1, found automatically: %2</source>
        <translation>Ressemblance %1, trouvée automatiquement&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>stemma::OverviewView</name>
    <message>
        <source>Overview of the query</source>
        <translation>Vue d’ensemble de la requête</translation>
    </message>
    <message>
        <source>The whole query and its matches. Click: show that place. Drag: move the window. Home and End: first and last part. Wheel: zoom.</source>
        <translation>Toute la requête et ses correspondances. Clic&#x202f;: montrer cet endroit. Glisser&#x202f;: déplacer la fenêtre. Origine et Fin&#x202f;: première et dernière partie. Molette&#x202f;: zoom.</translation>
    </message>
    <message numerus="yes">
        <source>Overview of the query: %1 shown of %2, %n place(s) with matches</source>
        <translation>
            <numerusform>Vue d’ensemble de la requête&#x202f;: %1 affiché sur %2, %Ln endroit avec correspondances</numerusform>
            <numerusform>Vue d’ensemble de la requête&#x202f;: %1 affiché sur %2, %Ln endroits avec correspondances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::PagePreview</name>
    <message>
        <source>Back</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>The page before (Page Up)</source>
        <translation>La page précédente (Page préc.)</translation>
    </message>
    <message>
        <source>The next page (Page Down)</source>
        <translation>La page suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>The pages as they will be printed. Page Up and Page Down turn them, Home and End go to the first and the last.</source>
        <translation>Les pages telles qu’elles seront imprimées. Page préc. et Page suiv. les tournent, Origine et Fin mènent à la première et à la dernière.</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>Mise en page en cours…</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Page %L1 sur %L2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
</context>
<context>
    <name>stemma::PicturePanel</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Frequency axis</source>
        <translation>Axe des fréquences</translation>
    </message>
    <message>
        <source>Brightest at</source>
        <translation>Plus clair à</translation>
    </message>
    <message>
        <source>Level that gets the brightest colour, in both pictures (Ctrl+B)</source>
        <translation>Niveau de la couleur la plus claire, dans les deux images (Ctrl+B)</translation>
    </message>
    <message>
        <source>Darkest at</source>
        <translation>Plus sombre à</translation>
    </message>
    <message>
        <source>Level that gets the darkest colour, in both pictures (C)</source>
        <translation>Niveau de la couleur la plus sombre, dans les deux images (C)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>The levels that suit the two recordings (Ctrl+0)</source>
        <translation>Les niveaux qui conviennent aux deux enregistrements (Ctrl+0)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>stemma::QueriesPage</name>
    <message>
        <source>Stop all</source>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>Stop what runs and what waits; answers are kept (Alt+S)</source>
        <translation>Arrêter ce qui tourne et ce qui attend&#x202f;; les réponses sont gardées (Alt+S)</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>What was asked, the newest first. Choosing a query shows its answer. Delete takes it off the list; its record stays.</source>
        <translation>Ce qui a été demandé, le plus récent d’abord. En choisir une montre sa réponse. Suppr la retire de la liste&#x202f;; sa trace reste.</translation>
    </message>
</context>
<context>
    <name>stemma::QueryHeader</name>
    <message>
        <source>Reading the recording…</source>
        <translation>Lecture de l’enregistrement…</translation>
    </message>
    <message>
        <source>Taking fingerprints…</source>
        <translation>Calcul des empreintes…</translation>
    </message>
    <message numerus="yes">
        <source>Searching %n track(s)…</source>
        <translation>
            <numerusform>Recherche dans %Ln morceau…</numerusform>
            <numerusform>Recherche dans %Ln morceaux…</numerusform>
        </translation>
    </message>
    <message>
        <source>Aligning what was found…</source>
        <translation>Alignement des résultats…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop this query (Esc)</source>
        <translation>Arrêter cette requête (Échap)</translation>
    </message>
    <message>
        <source>Query progress</source>
        <translation>Progression de la requête</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln correspondance</numerusform>
            <numerusform>%Ln correspondances</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged at %1</source>
        <translation>endommagé à %1</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>En attente de son tour…</translation>
    </message>
</context>
<context>
    <name>stemma::QueryList</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) so far</source>
        <translation>
            <numerusform>%Ln correspondance pour l’instant</numerusform>
            <numerusform>%Ln correspondances pour l’instant</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching, %1 %</source>
        <extracomment>A query that is %1 percent done.</extracomment>
        <translation>Recherche, %1&#x202f;%</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln correspondance</numerusform>
            <numerusform>%Ln correspondances</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Best match %1</source>
        <extracomment>A query of an earlier session; %1 is the score of its best match.</extracomment>
        <translation>Meilleure correspondance %1</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
</context>
<context>
    <name>stemma::QueryPage</name>
    <message>
        <source>Drop a recording here</source>
        <translation>Déposez un enregistrement ici</translation>
    </message>
    <message>
        <source>Stemma compares it with every track of the library and shows which pieces of them it uses.</source>
        <translation>Stemma le compare à tous les morceaux de la bibliothèque et montre quels extraits il utilise.</translation>
    </message>
    <message>
        <source>Open query…</source>
        <translation>Ouvrir une requête…</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Correspondance suivante</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Correspondance précédente</translation>
    </message>
    <message>
        <source>Fit the match</source>
        <translation>Ajuster à la correspondance</translation>
    </message>
    <message>
        <source>Reference in tempo and pitch of the query</source>
        <translation>Référence au tempo et à la hauteur de la requête</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Défiler vers la gauche</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Défiler vers la droite</translation>
    </message>
    <message>
        <source>Comparing with the library…</source>
        <translation>Comparaison avec la bibliothèque…</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>This query could not be answered</source>
        <translation>Cette requête n’a pas pu aboutir</translation>
    </message>
    <message>
        <source>Add music folder…</source>
        <translation>Ajouter un dossier de musique…</translation>
    </message>
    <message>
        <source>Open another query…</source>
        <translation>Ouvrir une autre requête…</translation>
    </message>
    <message>
        <source>Stopped before there was an answer</source>
        <translation>Arrêtée avant d’avoir une réponse</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
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
        <translation>      requête %1 = référence %2, tempo %3 %4, hauteur %5 %6</translation>
    </message>
    <message numerus="yes">
        <source>, %n occurrence(s)</source>
        <translation>
            <numerusform>, %Ln occurrence</numerusform>
            <numerusform>, %Ln occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>      %1 s aligned, residual %2 ms, peak %3 where %4 is usual, %n place(s) agree</source>
        <extracomment>What speaks for a match: length, milliseconds off the line, height of a peak and what is usual.</extracomment>
        <translation>
            <numerusform>      %1&#xa0;s alignées, résidu %2&#xa0;ms, pic %3 là où %4 est habituel, %Ln endroit concordant</numerusform>
            <numerusform>      %1&#xa0;s alignées, résidu %2&#xa0;ms, pic %3 là où %4 est habituel, %Ln endroits concordants</numerusform>
        </translation>
    </message>
    <message>
        <source>, best other track %1</source>
        <translation>, meilleur autre morceau %1</translation>
    </message>
    <message>
        <source>      the same recording as %1</source>
        <translation>      le même enregistrement que %1</translation>
    </message>
    <message numerus="yes">
        <source>no match at or above %1 in %n track(s)</source>
        <translation>
            <numerusform>aucune correspondance à partir de %1 dans %Ln morceau</numerusform>
            <numerusform>aucune correspondance à partir de %1 dans %Ln morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln correspondance</numerusform>
            <numerusform>%Ln correspondances</numerusform>
        </translation>
    </message>
    <message>
        <source>  damaged at %1; only what could be decoded was searched</source>
        <translation>  endommagé à %1&#x202f;; seule la partie décodable a été analysée</translation>
    </message>
</context>
<context>
    <name>stemma::ReadingBar</name>
    <message>
        <source>Values under the pointer</source>
        <translation>Valeurs sous le pointeur</translation>
    </message>
    <message>
        <source>Search the library for the selected part alone (A)</source>
        <translation>Chercher dans la bibliothèque la seule partie sélectionnée (A)</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Effacer la sélection (Échap)</translation>
    </message>
    <message>
        <source>Selection %1</source>
        <translation>Sélection %1</translation>
    </message>
    <message>
        <source>Listening loops here while Loop is on. [ and ] move the ends to the place that is heard, or to the cursor.</source>
        <translation>L’écoute boucle ici tant que «&#x202f;Boucle&#x202f;» est activé. [ et ] placent les bornes à l’endroit entendu, ou au curseur.</translation>
    </message>
</context>
<context>
    <name>stemma::RecentMenu</name>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>&amp;Clear recent</source>
        <translation>&amp;Effacer la liste</translation>
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
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>± %1 %</source>
        <translation>±&#xa0;%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 st %2 ct</source>
        <extracomment>Semitones and cents, short.</extracomment>
        <translation>%1&#xa0;dt %2&#xa0;ct</translation>
    </message>
    <message>
        <source>± %1 ct</source>
        <translation>±&#xa0;%1&#xa0;ct</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>varispeed</source>
        <translation>varispeed</translation>
    </message>
    <message>
        <source>apart from the tempo</source>
        <translation>indépendante du tempo</translation>
    </message>
    <message>
        <source>same audio</source>
        <extracomment>A match is a piece of the recording itself.</extracomment>
        <translation>même audio</translation>
    </message>
    <message>
        <source>other audio: played again, or alike</source>
        <extracomment>A match is not this audio: the same music recorded again (an interpolation), or alike by chance.</extracomment>
        <translation>autre audio&#x202f;: rejoué, ou ressemblant</translation>
    </message>
    <message>
        <source>same audio or played again: cannot tell</source>
        <translation>même audio ou rejoué&#x202f;: indécidable</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>A part of the reference that comes several times: how often, which part.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, every %2 s</source>
        <extracomment>%1 is what comes, %2 seconds from one to the next.</extracomment>
        <translation>%1, toutes les %2&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>, %n left out</source>
        <extracomment>Places of a regular repetition where nothing comes.</extracomment>
        <translation>
            <numerusform>, %Ln omise</numerusform>
            <numerusform>, %Ln omises</numerusform>
        </translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>%1 % faster</source>
        <translation>%1&#x202f;% plus rapide</translation>
    </message>
    <message>
        <source>%1 % slower</source>
        <translation>%1&#x202f;% plus lent</translation>
    </message>
    <message>
        <source>at the same tempo</source>
        <translation>au même tempo</translation>
    </message>
    <message>
        <source>%1 semitones higher</source>
        <translation>%1 demi-tons plus haut</translation>
    </message>
    <message>
        <source>%1 semitones lower</source>
        <translation>%1 demi-tons plus bas</translation>
    </message>
    <message>
        <source>at the same pitch</source>
        <translation>à la même hauteur</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>&quot;12.4 % faster&quot; and &quot;2.02 semitones higher&quot;.</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stéréo</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 canaux</translation>
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
        <translation>Registre des décisions</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Rien n’a été décidé.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Nothing of this record is ever rewritten. A dash instead of a number stands for matches that are not listed. Long texts are cut here; the attached evidence.json has them whole.</source>
        <translation>Rien de ce registre n’est jamais réécrit. Un tiret à la place d’un numéro désigne une correspondance qui n’est pas listée. Les textes longs sont coupés ici&#x202f;; le fichier joint evidence.json les contient en entier.</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>all that was compared, found and decided, for programs</source>
        <translation>tout ce qui a été comparé, trouvé et décidé, pour les programmes</translation>
    </message>
    <message>
        <source>Its SHA-256</source>
        <translation>Son SHA-256</translation>
    </message>
    <message>
        <source>the matches as a table</source>
        <translation>les correspondances en tableau</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
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
        <translation>dB sous le point le plus fort de chaque image</translation>
    </message>
</context>
<context>
    <name>stemma::ReportDesk</name>
    <message>
        <source>There is no answer to report on yet. Open a query and wait for its answer.</source>
        <translation>Il n’y a pas encore de réponse à rapporter. Ouvrez une requête et attendez sa réponse.</translation>
    </message>
    <message>
        <source>No report can be made as long as the library is not open. Wait a moment and try again.</source>
        <translation>Aucun rapport n’est possible tant que la bibliothèque n’est pas ouverte. Patientez un instant et réessayez.</translation>
    </message>
</context>
<context>
    <name>stemma::ReportDialog</name>
    <message>
        <source>Case</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>What the report belongs to, for its first page</source>
        <translation>Ce à quoi se rattache le rapport, pour sa première page</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>Who made the report, for its first page</source>
        <translation>Qui a établi le rapport, pour sa première page</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Établi pour</translation>
    </message>
    <message>
        <source>Who asked for the report, for its first page</source>
        <translation>Qui a demandé le rapport, pour sa première page</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Choose a name and write the report (Enter)</source>
        <translation>Choisir un nom et écrire le rapport (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Write no report; stops one that is being written (Esc)</source>
        <translation>Ne pas écrire de rapport&#x202f;; arrête celui qui est en cours d’écriture (Échap)</translation>
    </message>
    <message>
        <source>&amp;Case:</source>
        <translation>&amp;Affaire&#x202f;:</translation>
    </message>
    <message>
        <source>Prepared &amp;by:</source>
        <translation>Établi pa&amp;r&#x202f;:</translation>
    </message>
    <message>
        <source>Prepared &amp;for:</source>
        <translation>Établi p&amp;our&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier&#x202f;:</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The size of the pages</source>
        <translation>Le format des pages</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>État du rapport</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Progression du rapport</translation>
    </message>
    <message>
        <source>How many pages are written</source>
        <translation>Nombre de pages écrites</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documents PDF</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>%1 is a recording of this report and stays as it is; choose another name</source>
        <translation>%1 est un enregistrement de ce rapport et reste tel quel&#x202f;; choisissez un autre nom</translation>
    </message>
</context>
<context>
    <name>stemma::ReportDocument</name>
    <message>
        <source>Case: %1</source>
        <translation>Affaire&#x202f;: %1</translation>
    </message>
    <message>
        <source>Prepared by: %1</source>
        <translation>Établi par&#x202f;: %1</translation>
    </message>
    <message>
        <source>Prepared for: %1</source>
        <translation>Établi pour&#x202f;: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date&#x202f;: %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) with a lower score are not listed.</source>
        <translation>
            <numerusform>%Ln correspondance de score inférieur n’est pas listée.</numerusform>
            <numerusform>%Ln correspondances de score inférieur ne sont pas listées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Exhibit %1</source>
        <extracomment>%1 is the letter and the name of a recording.</extracomment>
        <translation>Pièce %1</translation>
    </message>
    <message>
        <source>Programs and settings</source>
        <translation>Programmes et réglages</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>SHA-256 of the evidence</source>
        <translation>SHA-256 des preuves</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Rejected and uncertain matches</source>
        <translation>Correspondances rejetées et incertaines</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>Record of decisions</source>
        <translation>Registre des décisions</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Rien n’a été décidé.</translation>
    </message>
    <message>
        <source>Decisions, oldest first</source>
        <translation>Décisions, de la plus ancienne à la plus récente</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Sample report: %1</source>
        <translation>Rapport de samples&#x202f;: %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Matches in the query</source>
        <translation>Correspondances dans la requête</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Also in the library as</source>
        <translation>Aussi dans la bibliothèque</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>All occurrences</source>
        <translation>Toutes les occurrences</translation>
    </message>
    <message>
        <source>Query from</source>
        <translation>Requête de</translation>
    </message>
    <message>
        <source>Query to</source>
        <translation>Requête à</translation>
    </message>
    <message>
        <source>Reference from</source>
        <translation>Référence de</translation>
    </message>
    <message>
        <source>Reference to</source>
        <translation>Référence à</translation>
    </message>
    <message>
        <source>Match %1: %2</source>
        <extracomment>%1 is a number, %2 the name of a recording.</extracomment>
        <translation>Correspondance %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Heard in the query at %1, taken from the reference at %2, %3.</source>
        <extracomment>%1 and %2 are time spans, %3 is &quot;12.4 % faster and 2.02 semitones higher&quot;.</extracomment>
        <translation>Entendu dans la requête à %1, pris dans la référence à %2, %3.</translation>
    </message>
    <message>
        <source>Spectrograms of match %1, the reference in the query&apos;s time and pitch</source>
        <translation>Spectrogrammes de la correspondance %1, la référence au tempo et à la hauteur de la requête</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>The query from 0:00 to %1, without a match.</source>
        <translation>La requête, du début à %1,, sans correspondance.</translation>
    </message>
    <message numerus="yes">
        <source>The query from 0:00 to %1 with the places of %n match(es), a row each. The table of matches says the same in numbers.</source>
        <translation>
            <numerusform>La requête, du début à %1, avec les endroits de %Ln correspondance. Le tableau des correspondances dit la même chose en chiffres.</numerusform>
            <numerusform>La requête, du début à %1, avec les endroits de %Ln correspondances, une ligne chacune. Le tableau des correspondances dit la même chose en chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no picture: the spectrogram is no longer in the library.</source>
        <translation>Pas d’image&#x202f;: le spectrogramme n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Two spectrograms on one time axis, low frequencies at the bottom: above the query, %1, below the reference, %2, redrawn %3. Where they match they show the same shapes.</source>
        <extracomment>%1 and %2 are time spans, %3 is &quot;12.4 % faster and 2.02 semitones higher&quot;.</extracomment>
        <translation>Deux spectrogrammes sur un même axe de temps, les graves en bas&#x202f;: en haut la requête, %1, en bas la référence, %2, redessinée&#x202f;: %3. Là où elles correspondent, les formes sont les mêmes.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code</comment>
        <extracomment>The code of the language of this translation: &quot;de&quot; in German.</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Skip to the summary</source>
        <translation>Aller au résumé</translation>
    </message>
    <message>
        <source>Spectrograms of match %1, the reference aligned by hand</source>
        <translation>Spectrogrammes de la correspondance %1, la référence alignée à la main</translation>
    </message>
    <message>
        <source>A reviewer aligned them by hand.</source>
        <translation>Un évaluateur les a alignés à la main.</translation>
    </message>
    <message>
        <source>The spectrogram of exhibit %1; that of exhibit %2 is no longer in the library.</source>
        <extracomment>%1 and %2 are letters of exhibits.</extracomment>
        <translation>Le spectrogramme de la pièce %1&#x202f;; celui de la pièce %2 n’est plus dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>stemma::ReportFigure</name>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Reference, aligned</source>
        <translation>Référence, alignée</translation>
    </message>
    <message>
        <source>The library no longer holds the spectral map of this recording; the numbers were measured when it did.</source>
        <translation>La bibliothèque ne contient plus la carte spectrale de cet enregistrement&#x202f;; les valeurs ont été mesurées lorsqu’elle la contenait.</translation>
    </message>
    <message>
        <source>Exhibit %1 above, exhibit %2 below in its tempo and pitch. Colour map: magma, light to dark. Log-frequency short-time Fourier transform, %3 bins an octave, %4 frames a second, Hann windows of %5 to %6 samples at %7 kHz; one cell is one measurement.</source>
        <extracomment>%1 and %2 are letters of exhibits; %3 to %6 numbers; &quot;magma&quot; is the name of a colour map.</extracomment>
        <translation>Pièce %1 en haut, pièce %2 en bas, au tempo et à la hauteur de la première. Palette de couleurs&#x202f;: magma, du clair au sombre. Transformée de Fourier à court terme à fréquence logarithmique, %3 bandes par octave, %4 trames par seconde, fenêtres de Hann de %5 à %6 échantillons à %7&#xa0;kHz&#x202f;; une cellule est une mesure.</translation>
    </message>
    <message>
        <source>Reference, aligned by hand</source>
        <translation>Référence, alignée à la main</translation>
    </message>
</context>
<context>
    <name>stemma::ReportFinding</name>
    <message>
        <source>No sample was found: nothing in “%1” (%2) matches a recording of the library.</source>
        <extracomment>%2 is the length of the recording, or the part of it that was searched.</extracomment>
        <translation>Aucun sample trouvé&#x202f;: rien dans «&#x202f;%1&#x202f;» (%2) ne correspond à un enregistrement de la bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>No sample in “%1” is established: the review left %n match(es) rejected or uncertain.</source>
        <translation>
            <numerusform>Aucun sample n’est établi dans «&#x202f;%1&#x202f;»&#x202f;: à l’examen, %Ln correspondance a été rejetée ou laissée incertaine.</numerusform>
            <numerusform>Aucun sample n’est établi dans «&#x202f;%1&#x202f;»&#x202f;: à l’examen, %Ln correspondances ont été rejetées ou laissées incertaines.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds a sample of “%2”, heard from %3 to %4, %5; a reviewer confirmed it.</source>
        <extracomment>%5 is &quot;12.4 % faster and 2.02 semitones higher&quot;.</extracomment>
        <translation>«&#x202f;%1&#x202f;» contient un sample de «&#x202f;%2&#x202f;», audible de %3 à %4, %5&#x202f;; un évaluateur l’a confirmé.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds samples of %n recordings that a reviewer confirmed, most surely of “%2”, heard from %3 to %4, %5.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» contient des samples, confirmés par un évaluateur, de %Ln enregistrement, le plus sûrement de «&#x202f;%2&#x202f;», audible de %3 à %4, %5.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» contient des samples, confirmés par un évaluateur, de %Ln enregistrements, le plus sûrement de «&#x202f;%2&#x202f;», audible de %3 à %4, %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program found a sample of “%2” in “%1”, heard from %3 to %4, %5; nobody has confirmed it yet.</source>
        <extracomment>%5 is &quot;12.4 % faster and 2.02 semitones higher&quot;.</extracomment>
        <translation>Le programme a trouvé dans «&#x202f;%1&#x202f;» un sample de «&#x202f;%2&#x202f;», audible de %3 à %4, %5&#x202f;; personne ne l’a encore confirmé.</translation>
    </message>
    <message numerus="yes">
        <source>The program found samples of %n recordings in “%1”, most surely of “%2”, heard from %3 to %4, %5; nobody has confirmed them yet.</source>
        <translation>
            <numerusform>Le programme a trouvé dans «&#x202f;%1&#x202f;» des samples de %Ln enregistrement, le plus sûrement de «&#x202f;%2&#x202f;», audible de %3 à %4, %5&#x202f;; personne ne les a encore confirmés.</numerusform>
            <numerusform>Le programme a trouvé dans «&#x202f;%1&#x202f;» des samples de %Ln enregistrements, le plus sûrement de «&#x202f;%2&#x202f;», audible de %3 à %4, %5&#x202f;; personne ne les a encore confirmés.</numerusform>
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
            <numerusform>%Ln autre correspondance n’a pas été examinée.</numerusform>
            <numerusform>%Ln autres correspondances n’ont pas été examinées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched: %n recording(s) of the library, at %1 to %2 % of the tempo and up to %3 semitones higher or lower.</source>
        <translation>
            <numerusform>Recherche dans %Ln enregistrement de la bibliothèque, de %1 à %2&#x202f;% du tempo et jusqu’à %3 demi-tons plus haut ou plus bas.</numerusform>
            <numerusform>Recherche dans %Ln enregistrements de la bibliothèque, de %1 à %2&#x202f;% du tempo et jusqu’à %3 demi-tons plus haut ou plus bas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 confirmed, %2 not reviewed, %3 rejected, %4 uncertain</source>
        <extracomment>How many matches have which verdict.</extracomment>
        <translation>Confirmées&#x202f;: %1, non examinées&#x202f;: %2, rejetées&#x202f;: %3, incertaines&#x202f;: %4</translation>
    </message>
    <message>
        <source>Automated comparison with human review; not a legal opinion.</source>
        <translation>Comparaison automatique avec examen humain&#x202f;; ne constitue pas un avis juridique.</translation>
    </message>
    <message>
        <source>Automated comparison without human review; not a legal opinion.</source>
        <translation>Comparaison automatique sans examen humain&#x202f;; ne constitue pas un avis juridique.</translation>
    </message>
    <message>
        <source>No sample was found: nothing in “%1” (%2) matches a recording of the library surely enough.</source>
        <extracomment>%2 is the length of the recording, or the part of it that was searched.</extracomment>
        <translation>Aucun sample n’a été trouvé&#x202f;: rien dans «&#x202f;%1&#x202f;» (%2) ne correspond assez sûrement à un enregistrement de la bibliothèque.</translation>
    </message>
    <message>
        <source>No sample of another recording is established in “%1”: exhibit %2 is the same recording as the query.</source>
        <extracomment>%2 is the letter of an exhibit.</extracomment>
        <translation>Aucun sample d’un autre enregistrement n’est établi dans «&#x202f;%1&#x202f;»&#x202f;: la pièce %2 est le même enregistrement que la requête.</translation>
    </message>
    <message>
        <source>Exhibit %1 is the same recording as the query.</source>
        <extracomment>%1 is the letter of an exhibit.</extracomment>
        <translation>La pièce %1 est le même enregistrement que la requête.</translation>
    </message>
</context>
<context>
    <name>stemma::ReportFrame</name>
    <message>
        <source>Stemma sample report</source>
        <translation>Rapport de samples Stemma</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is the number of the page, %2 how many there are.</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The kind of document, then the name of the case.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Report %1: %2</source>
        <extracomment>%1 names the report, %2 is the recording.</extracomment>
        <translation>Rapport %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>SHA-256 of evidence.json</source>
        <translation>SHA-256 d’evidence.json</translation>
    </message>
</context>
<context>
    <name>stemma::ReportGlossary</name>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>the recording in which samples are looked for, exhibit A</source>
        <translation>l’enregistrement dans lequel on cherche des samples, pièce A</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>a recording of the library from which the query may borrow</source>
        <translation>un enregistrement de la bibliothèque auquel la requête peut avoir emprunté</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>a piece of one recording that is used in another</source>
        <translation>un extrait d’un enregistrement utilisé dans un autre</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>all places of the query where one reference lies under one change of tempo and pitch</source>
        <translation>tous les endroits de la requête où se trouve une même référence, avec une même modification de tempo et de hauteur</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Occurrence</translation>
    </message>
    <message>
        <source>one of these places, with its in and out point in both recordings</source>
        <translation>l’un de ces endroits, avec son début et sa fin dans les deux enregistrements</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>occurrences that hold the same part of the reference, as a loop has them</source>
        <translation>occurrences qui contiennent la même partie de la référence, comme dans une boucle</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>how much faster (+) or slower (−) the query plays it than the reference</source>
        <translation>de combien la requête joue l’extrait plus vite (+) ou plus lentement (−) que la référence</translation>
    </message>
    <message>
        <source>Tempo ratio</source>
        <translation>Rapport de tempo</translation>
    </message>
    <message>
        <source>tempo in the query divided by tempo in the reference</source>
        <translation>tempo dans la requête divisé par le tempo dans la référence</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>how much higher or lower the query plays it, in semitones (st) and cents (ct), hundredths of a semitone</source>
        <translation>de combien la requête joue l’extrait plus haut ou plus bas, en demi-tons (dt) et en cents (ct), centièmes de demi-ton</translation>
    </message>
    <message>
        <source>Varispeed</source>
        <translation>Varispeed</translation>
    </message>
    <message>
        <source>tempo and pitch changed together, as on a turntable or tape</source>
        <translation>tempo et hauteur modifiés ensemble, comme sur une platine ou une bande magnétique</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>music that was played again instead of being taken from the recording</source>
        <translation>musique rejouée au lieu d’être tirée de l’enregistrement</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>calibrated probability, 0 to 1, that the reference is in the query</source>
        <translation>probabilité calibrée, de 0 à 1, que la référence soit dans la requête</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Résidu</translation>
    </message>
    <message>
        <source>how far single seconds lie off the common line of both recordings</source>
        <translation>de combien chaque seconde s’écarte de la droite commune aux deux enregistrements</translation>
    </message>
    <message>
        <source>Spectral map</source>
        <translation>Carte spectrale</translation>
    </message>
    <message>
        <source>loudness over time and pitch; what the figures show and the program compares</source>
        <translation>intensité selon le temps et la hauteur&#x202f;; ce que montrent les figures et que compare le programme</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>a number that any change of a file alters: equal numbers mean equal content</source>
        <translation>un nombre que change toute modification d’un fichier&#x202f;: à nombres égaux, contenus égaux</translation>
    </message>
</context>
<context>
    <name>stemma::ReportLimitations</name>
    <message>
        <source>Limitations</source>
        <translation>Limites</translation>
    </message>
</context>
<context>
    <name>stemma::ReportLimits</name>
    <message>
        <source>%1: %3 of %2</source>
        <extracomment>%1 is a word for a score; %3 of %2 answers were right.</extracomment>
        <translation>%1&#x202f;: %3 sur %2</translation>
    </message>
    <message>
        <source>Exhibit %1 ends at %2 although its file declares more.</source>
        <translation>La pièce %1 se termine à %2 alors que son fichier annonce une durée plus longue.</translation>
    </message>
    <message>
        <source>Exhibit %1 could not be read in full; the first gap lies at %2.</source>
        <extracomment>%1 is the letter of an exhibit, %2 a time.</extracomment>
        <translation>La pièce %1 n’a pas pu être lue en entier&#x202f;; la première lacune se trouve à %2.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n recording(s) of the library could be found. A recording that it does not hold is not found, and no match does not mean that there is no sample.</source>
        <translation>
            <numerusform>Seul le %Ln enregistrement de la bibliothèque pouvait être trouvé. Un enregistrement qu’elle ne contient pas n’est pas trouvé, et l’absence de correspondance ne signifie pas l’absence de sample.</numerusform>
            <numerusform>Seuls les %Ln enregistrements de la bibliothèque pouvaient être trouvés. Un enregistrement qu’elle ne contient pas n’est pas trouvé, et l’absence de correspondance ne signifie pas l’absence de sample.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a part of the query was searched: %1.</source>
        <translation>La recherche n’a porté que sur une partie de la requête&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The search was a quick one, which is less thorough.</source>
        <translation>La recherche était rapide, donc moins approfondie.</translation>
    </message>
    <message numerus="yes">
        <source>%n weaker candidate(s) with a score below %1 are counted here and not listed.</source>
        <translation>
            <numerusform>%Ln candidat plus faible, de score inférieur à %1, est compté ici mais n’est pas listé.</numerusform>
            <numerusform>%Ln candidats plus faibles, de score inférieur à %1, sont comptés ici mais ne sont pas listés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong matches</source>
        <translation>Fausses correspondances</translation>
    </message>
    <message>
        <source>A score is what was counted on recordings whose samples are known. So many of the references listed under each word really were in the query: %1; %2; %3. On other music the shares may differ.</source>
        <extracomment>%1 to %3 are &quot;strong: 221 of 222&quot;.</extracomment>
        <translation>Un score repose sur un décompte fait sur des enregistrements dont les samples sont connus. Voici combien des références classées sous chaque terme étaient réellement dans la requête&#x202f;: %1&#x202f;; %2&#x202f;; %3. Pour d’autres musiques, les proportions peuvent différer.</translation>
    </message>
    <message>
        <source>Not searched</source>
        <translation>Hors recherche</translation>
    </message>
    <message>
        <source>Transformations</source>
        <translation>Transformations</translation>
    </message>
    <message>
        <source>Samples are looked for at %1 to %2 % of their tempo and up to %3 semitones higher or lower; what is found only by comparing every moment, such as very short or deeply buried samples, up to %4. Reversed audio is not looked for. Samples of less than a second, far below the rest of the mix, or heavily processed may be missed.</source>
        <translation>Les samples sont cherchés de %1 à %2&#x202f;% de leur tempo et jusqu’à %3 demi-tons plus haut ou plus bas&#x202f;; ceux qui ne se trouvent qu’en comparant chaque instant, comme les samples très courts ou profondément enfouis, jusqu’à %4. Les sons inversés ne sont pas cherchés. Les samples de moins d’une seconde, très en dessous du reste du mix ou fortement traités peuvent échapper à la recherche.</translation>
    </message>
    <message>
        <source>Common sources</source>
        <translation>Sources communes</translation>
    </message>
    <message>
        <source>Two recordings may be alike because both use a third one, the same sample pack, the same preset or the same machine. The comparison cannot tell which came first.</source>
        <translation>Deux enregistrements peuvent se ressembler parce que tous deux en utilisent un troisième, la même banque de samples, le même preset ou la même machine. La comparaison ne peut pas dire lequel est antérieur.</translation>
    </message>
    <message>
        <source>Re-recordings</source>
        <translation>Réenregistrements</translation>
    </message>
    <message>
        <source>Music that was played again may be found or missed. Whether the audio itself is the same is judged by how sharply the onsets agree; the report says where that cannot be told.</source>
        <translation>Une musique rejouée peut être trouvée ou non. On juge si l’audio lui-même est identique d’après la précision avec laquelle les attaques concordent&#x202f;; le rapport signale les cas indécidables.</translation>
    </message>
    <message>
        <source>Exactness</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Times are measured in steps of %1 ms and given in thousandths and samples so that a place can be found again. Errors of stretch and pitch are half widths of the 95 % interval.</source>
        <translation>Les temps sont mesurés par pas de %1&#xa0;ms et donnés en millièmes et en échantillons pour permettre de retrouver un endroit. Les erreurs de tempo et de hauteur sont des demi-largeurs de l’intervalle à 95&#x202f;%.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Similar sound does not prove copying. Neither a score nor a picture says who took what from whom, who holds which rights, or whether a use is permitted.</source>
        <translation>Une ressemblance sonore ne prouve pas une copie. Ni un score ni une image ne disent qui a pris quoi à qui, qui détient quels droits, ni si une utilisation est permise.</translation>
    </message>
    <message>
        <source>What was chopped into slices is looked for at %1 to %2 % of its tempo.</source>
        <translation>Ce qui a été découpé en morceaux est cherché de %1 à %2&#x202f;% de son tempo.</translation>
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
        <translation>%1, rapport de tempo %2</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;± 5 ct&quot;, %2 how the change of pitch belongs to that of the tempo.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Best occurrence</source>
        <translation>Meilleure occurrence</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>All occurrences: %1</source>
        <translation>Toutes les occurrences&#x202f;: %1</translation>
    </message>
    <message>
        <source>Match %1 of %2, exhibit %3</source>
        <extracomment>%1 is the number of a match, %2 how many there are, %3 the letter of an exhibit.</extracomment>
        <translation>Correspondance %1 sur %2, pièce %3</translation>
    </message>
    <message>
        <source>In, samples</source>
        <translation>Début, échant.</translation>
    </message>
    <message>
        <source>Out, samples</source>
        <translation>Fin, échant.</translation>
    </message>
    <message>
        <source>Length, samples</source>
        <translation>Durée, échant.</translation>
    </message>
    <message>
        <source>%1  %2, %3 Hz</source>
        <extracomment>The letter of an exhibit, what it is, its sample rate.</extracomment>
        <translation>%1  %2, %3&#xa0;Hz</translation>
    </message>
    <message>
        <source>How to hear it</source>
        <translation>Comment l’entendre</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>narrow column</comment>
        <extracomment>No more than six letters.</extracomment>
        <translation>Score</translation>
    </message>
</context>
<context>
    <name>stemma::ReportMatchText</name>
    <message>
        <source>Leave tempo and pitch of the reference as they are.</source>
        <translation>Laissez le tempo et la hauteur de la référence tels quels.</translation>
    </message>
    <message>
        <source>Play the reference at %1 % of its speed, with the pitch following as on a turntable.</source>
        <translation>Lisez la référence à %1&#x202f;% de sa vitesse, la hauteur suivant comme sur une platine.</translation>
    </message>
    <message>
        <source>Stretch the reference to %1 % of its tempo and shift its pitch by %2.</source>
        <extracomment>%2 is &quot;+2 st +2 ct&quot;.</extracomment>
        <translation>Amenez la référence à %1&#x202f;% de son tempo et transposez-la de %2.</translation>
    </message>
    <message>
        <source>Of %1 references called “%2” on the development set, %3 were in the query.</source>
        <translation>Sur %1 références qualifiées de «&#x202f;%2&#x202f;» dans le jeu de développement, %3 étaient dans la requête.</translation>
    </message>
    <message>
        <source>%1 ms; reused audio leaves 0 to 20, unrelated music about 70</source>
        <translation>%1&#xa0;ms&#x202f;; un son réutilisé laisse 0 à 20, une musique étrangère environ 70</translation>
    </message>
    <message>
        <source>no other recording came into question</source>
        <translation>aucun autre enregistrement n’entrait en ligne de compte</translation>
    </message>
    <message>
        <source>%1 above the next best recording, which has %2</source>
        <extracomment>%1 is a difference of scores, %2 the score of the next best recording.</extracomment>
        <translation>%1 au-dessus du meilleur autre enregistrement, qui obtient %2</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 %2; ratio %3</source>
        <extracomment>%1 is &quot;+12.4 %&quot;, %2 its error, %3 the ratio of the tempos.</extracomment>
        <translation>%1 %2&#x202f;; rapport %3</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Change of both</source>
        <translation>Modification des deux</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>%1 is a score, %2 the word for it, %3 a sentence on what that means.</extracomment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Résidu</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Aligné</translation>
    </message>
    <message>
        <source>%1 s of the query; the reference explains %2 % of its changes of level</source>
        <extracomment>%1 is a time in seconds, %2 a share in percent.</extracomment>
        <translation>%1&#xa0;s de la requête&#x202f;; la référence explique %2&#x202f;% de ses variations de niveau</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>Réutilisation</translation>
    </message>
    <message>
        <source>Play exhibit %1 from %2, then exhibit %3 from %4.</source>
        <extracomment>%1 and %3 are letters of exhibits, the others stretches of time.</extracomment>
        <translation>Écoutez la pièce %1, passage %2, puis la pièce %3, passage %4.</translation>
    </message>
    <message>
        <source>Start both at the same moment, %1 at %2 and %3 at %4: they run together for %5 s.</source>
        <extracomment>%1 and %3 are letters of exhibits, %2 and %4 times, %5 a length in seconds.</extracomment>
        <translation>Lancez les deux au même instant, %1 à %2 et %3 à %4&#x202f;: elles concordent pendant %5&#xa0;s.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The library also holds this recording as: %1</source>
        <translation>La bibliothèque contient aussi cet enregistrement sous&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 below the best recording, which has %2</source>
        <extracomment>%1 is a difference of scores, %2 the score of the best recording.</extracomment>
        <translation>%1 au-dessous du meilleur enregistrement, qui a %2</translation>
    </message>
    <message>
        <source>Set by hand.</source>
        <translation>Réglé à la main.</translation>
    </message>
    <message>
        <source>Find exhibit %1 first: its file is gone.</source>
        <extracomment>%1 is the letter of an exhibit.</extracomment>
        <translation>Retrouvez d’abord la pièce %1&#x202f;: son fichier a disparu.</translation>
    </message>
    <message>
        <source>Check exhibit %1 first: its file seems changed.</source>
        <extracomment>%1 is the letter of an exhibit.</extracomment>
        <translation>Vérifiez d’abord la pièce %1&#x202f;: son fichier semble modifié.</translation>
    </message>
    <message>
        <source>Stretch the reference to %1 % of its tempo and leave its pitch as it is.</source>
        <translation>Amenez la référence à %1&#x202f;% de son tempo sans la transposer.</translation>
    </message>
    <message>
        <source>Shift the pitch of the reference by %1 and leave its tempo as it is.</source>
        <extracomment>%1 is &quot;+2 st +2 ct&quot;.</extracomment>
        <translation>Transposez la référence de %1 sans changer son tempo.</translation>
    </message>
    <message>
        <source>another match of this report has %1</source>
        <extracomment>%1 is a score.</extracomment>
        <translation>une autre correspondance de ce rapport obtient %1</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Exhibit %1 is the same recording as the query, not a sample in it.</source>
        <extracomment>%1 is the letter of an exhibit.</extracomment>
        <translation>La pièce %1 est le même enregistrement que la requête, pas un sample qui y figure.</translation>
    </message>
</context>
<context>
    <name>stemma::ReportMatches</name>
    <message>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Notes of the reviewer</source>
        <translation>Notes de l’évaluateur</translation>
    </message>
    <message>
        <source>Match %1: %2</source>
        <extracomment>%1 is a number, %2 the name of a recording.</extracomment>
        <translation>Correspondance %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>No match is confirmed or waits for a verdict.</source>
        <translation>Aucune correspondance n’est confirmée ni en attente de verdict.</translation>
    </message>
</context>
<context>
    <name>stemma::ReportMaterials</name>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Materials and method</source>
        <translation>Matériel et méthode</translation>
    </message>
    <message>
        <source>The SHA-256 of the sound is that of the decoded samples, mono, 16 kHz, 16 bit: it stays the same when only tags or pictures of the file change.</source>
        <translation>Le SHA-256 du son est celui des échantillons décodés, mono, 16&#xa0;kHz, 16&#xa0;bits&#x202f;: il reste le même quand seules les métadonnées ou les images du fichier changent.</translation>
    </message>
    <message>
        <source>Program and settings</source>
        <translation>Programme et réglages</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
</context>
<context>
    <name>stemma::ReportMethod</name>
    <message>
        <source>ends early, at %1</source>
        <translation>se termine prématurément, à %1</translation>
    </message>
    <message>
        <source>unreadable in part, first at %1</source>
        <translation>en partie illisible, d’abord à %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>The letter of an exhibit, then the name of the recording.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Length and format</source>
        <translation>Durée et format</translation>
    </message>
    <message>
        <source>%1; %2; %3</source>
        <extracomment>Length, format, size of the file.</extracomment>
        <translation>%1&#x202f;; %2&#x202f;; %3</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dommage</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>SHA-256 of the sound</source>
        <translation>SHA-256 du son</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>not taken: the file is gone, or has changed since</source>
        <translation>non calculé&#x202f;: le fichier a disparu ou a changé depuis</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Reranker</source>
        <translation>Reclasseur</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>État de la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>revision %1, %n recording(s)</source>
        <translation>
            <numerusform>révision %1, %Ln enregistrement</numerusform>
            <numerusform>révision %1, %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Searched on</source>
        <translation>Date de la recherche</translation>
    </message>
    <message>
        <source>Part of the query</source>
        <translation>Partie de la requête</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>en entier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>rapide</translation>
    </message>
    <message>
        <source>thorough</source>
        <translation>approfondie</translation>
    </message>
    <message>
        <source>Scores kept from</source>
        <translation>Scores gardés à partir de</translation>
    </message>
    <message>
        <source>%1, at most %2 matches</source>
        <translation>%1, au plus %2 correspondances</translation>
    </message>
    <message>
        <source>Scores listed from</source>
        <translation>Scores listés à partir de</translation>
    </message>
    <message>
        <source>Every recording was decoded to mono at %1 kHz. Delays that an encoder adds are removed, so times count from the first audible sample.</source>
        <translation>Chaque enregistrement a été décodé en mono à %1&#xa0;kHz. Les retards ajoutés par un encodeur sont supprimés&#x202f;; les temps se comptent donc depuis le premier échantillon audible.</translation>
    </message>
    <message>
        <source>Short-time Fourier transforms made a spectral map of it: %1 bins an octave over %2 octaves from %3 Hz, %4 frames a second, windows of %5, %6 and %7 samples from low to high.</source>
        <translation>Des transformées de Fourier à court terme en ont tiré une carte spectrale&#x202f;: %1 bandes par octave sur %2 octaves à partir de %3&#xa0;Hz, %4 trames par seconde, fenêtres de %5, %6 et %7 échantillons du grave à l’aigu.</translation>
    </message>
    <message>
        <source>Windows of the query at a range of tempos were looked up among the fingerprints of the library; the nearest ones voted for recordings.</source>
        <translation>Des fenêtres de la requête, à divers tempos, ont été cherchées parmi les empreintes de la bibliothèque&#x202f;; les plus proches ont voté pour des enregistrements.</translation>
    </message>
    <message>
        <source>Excerpts of these recordings were compared with every moment of the query at %1 to %2 % of the tempo, and slices of half a second searched for what was cut up.</source>
        <translation>Des extraits de ces enregistrements ont été comparés à chaque instant de la requête de %1 à %2&#x202f;% du tempo, et des tranches d’une demi-seconde ont servi à chercher ce qui a été découpé.</translation>
    </message>
    <message>
        <source>Each candidate was laid over the query: the place, tempo ratio and pitch shift where both maps agree best, each with its error, and every occurrence with its in and out point.</source>
        <translation>Chaque candidat a été superposé à la requête&#x202f;: l’endroit, le rapport de tempo et la transposition où les deux cartes concordent le mieux, chacun avec son erreur, et chaque occurrence avec son début et sa fin.</translation>
    </message>
    <message>
        <source>A score, calibrated on recordings whose samples are known, tells how sure the match is.</source>
        <translation>Un score, calibré sur des enregistrements dont les samples sont connus, indique à quel point la correspondance est sûre.</translation>
    </message>
    <message>
        <source>A second network, the reranker, judged the likeliest alignments.</source>
        <translation>Un second réseau, le reclasseur, a jugé les alignements les plus probables.</translation>
    </message>
    <message>
        <source>A reviewer judged matches by ear and eye. Every decision is in the record at the end, with its time and the name of the user.</source>
        <translation>Un évaluateur a jugé des correspondances à l’oreille et à l’œil. Chaque décision figure dans le registre à la fin, avec sa date et le nom de l’utilisateur.</translation>
    </message>
    <message>
        <source>No reviewer has judged the matches.</source>
        <translation>Aucun évaluateur n’a jugé les correspondances.</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>A size in megabytes or kilobytes, and the same in bytes.</extracomment>
        <translation>%1 (%2 octets)</translation>
    </message>
    <message>
        <source>not found when this report was made</source>
        <translation>introuvable lors de la rédaction de ce rapport</translation>
    </message>
    <message>
        <source>when this report was made, its size or date of change was another one than when it was compared</source>
        <translation>lors de la rédaction de ce rapport, taille ou date de modification différentes de celles de la comparaison</translation>
    </message>
    <message>
        <source>Bytes of the path</source>
        <extracomment>Of a file whose name is no valid text: what it is made of, in hexadecimal digits.</extracomment>
        <translation>Octets du chemin</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Retrouvé dans</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>État du fichier</translation>
    </message>
</context>
<context>
    <name>stemma::ReportPdf</name>
    <message>
        <source>Sample report: %1</source>
        <extracomment>The title of the document; %1 is the recording that was searched.</extracomment>
        <translation>Rapport de samples&#x202f;: %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language tag</comment>
        <extracomment>The language of these words, as RFC 5646 has it: &quot;de&quot;, &quot;fr&quot;, &quot;ja&quot;.</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>What was compared, found and decided, for programs</source>
        <translation>Ce qui a été comparé, trouvé et décidé, pour les programmes</translation>
    </message>
    <message>
        <source>The matches as a table</source>
        <translation>Les correspondances en tableau</translation>
    </message>
</context>
<context>
    <name>stemma::ReportReview</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Non examiné</translation>
    </message>
    <message>
        <source>Direct sample</source>
        <translation>Sample direct</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Réenregistrement</translation>
    </message>
    <message>
        <source>Coincidence</source>
        <translation>Coïncidence</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandés</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Obtenus</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Non nécessaires</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non demandée</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Sample type</source>
        <translation>Type de sample</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Licence reference</source>
        <translation>Référence de licence</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masquée</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>carried over from query %1</source>
        <translation>repris de la requête %1</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
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
        <translation>Examiné par</translation>
    </message>
    <message>
        <source>Its score is below %1, and nobody confirmed it.</source>
        <translation>Son score est inférieur à %1, et personne ne l’a confirmée.</translation>
    </message>
    <message>
        <source>No reason was noted.</source>
        <translation>Aucune raison n’a été notée.</translation>
    </message>
    <message>
        <source>Aligned by hand</source>
        <translation>Aligné à la main</translation>
    </message>
</context>
<context>
    <name>stemma::ReportSetAside</name>
    <message>
        <source>Rejected and uncertain</source>
        <translation>Rejetées et incertaines</translation>
    </message>
    <message>
        <source>No match was rejected or left uncertain.</source>
        <translation>Aucune correspondance n’a été rejetée ni laissée incertaine.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>In the query</source>
        <translation>Dans la requête</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message numerus="yes">
        <source>%n weaker candidate(s) below a score of %1, about which nobody decided, are not listed.</source>
        <translation>
            <numerusform>%Ln candidat plus faible, de score inférieur à %1 et sans décision, n’est pas listé.</numerusform>
            <numerusform>%Ln candidats plus faibles, de score inférieur à %1 et sans décision, ne sont pas listés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::ReportSummary</name>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>In the query</source>
        <translation>Dans la requête</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Sample report</source>
        <translation>Rapport de samples</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Établi pour</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Matches of this finding</source>
        <translation>Correspondances du constat</translation>
    </message>
    <message>
        <source>Times are hours, minutes, seconds and thousandths from the first audible sample. Stretch and pitch are those of the query against the reference. What the comparison cannot tell stands under Limitations.</source>
        <translation>Les temps sont en heures, minutes, secondes et millièmes depuis le premier échantillon audible. Tempo et hauteur sont ceux de la requête par rapport à la référence. Ce que la comparaison ne peut pas dire figure sous «&#x202f;Limites&#x202f;».</translation>
    </message>
</context>
<context>
    <name>stemma::ReportTimeline</name>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>In the query</source>
        <translation>Dans la requête</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Tiré de</translation>
    </message>
    <message>
        <source>First and last heard</source>
        <translation>Début et fin audibles</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Seconds used</source>
        <translation>Durée reprise, s</translation>
    </message>
    <message>
        <source>Of the query</source>
        <translation>De la requête</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent.</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>No match counts, so there is no timeline.</source>
        <translation>Aucune correspondance n’est retenue, il n’y a donc pas de chronologie.</translation>
    </message>
    <message>
        <source>The whole query. Hatched is what the matches cover, numbered as in the tables; grey is how loud the query is.</source>
        <translation>La requête entière. Hachuré&#x202f;: ce que couvrent les correspondances, numérotées comme dans les tableaux&#x202f;; gris&#x202f;: le niveau sonore de la requête.</translation>
    </message>
    <message>
        <source>What was taken from where</source>
        <translation>Provenance des passages repris</translation>
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
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>How the reference got into the query</source>
        <translation>Comment la référence est arrivée dans la requête</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Of the rights to use the reference</source>
        <translation>Des droits d’utiliser la référence</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Reference of the licence, or of the request for one</source>
        <translation>Référence de la licence, ou de la demande</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What you want to keep about this match (N)</source>
        <translation>Ce que vous voulez garder sur cette correspondance (N)</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Écrire des notes</translation>
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
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 of match %2</source>
        <extracomment>A step that can be undone. %1 is what was changed, e.g. &quot;Verdict&quot;, %2 the number of the match.</extracomment>
        <translation>%1 du résultat %2</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Sans verdict</translation>
    </message>
    <message>
        <source>Direct sample</source>
        <translation>Sample direct</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Réenregistrement</translation>
    </message>
    <message>
        <source>Coincidence</source>
        <translation>Coïncidence</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandés</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Obtenus</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Non nécessaires</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non demandée</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Sample type</source>
        <translation>Type de sample</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Licence reference</source>
        <translation>Référence de licence</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masquée</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>carried over from query %1</source>
        <translation>repris de la requête %1</translation>
    </message>
</context>
<context>
    <name>stemma::SaveCaseDialog</name>
    <message numerus="yes">
        <source>&amp;All queries (%n)</source>
        <translation>
            <numerusform>&amp;Toutes les requêtes (%Ln)</numerusform>
            <numerusform>&amp;Toutes les requêtes (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the &amp;selected queries (%n)</source>
        <translation>
            <numerusform>Seulement les requêtes &amp;sélectionnées (%Ln)</numerusform>
            <numerusform>Seulement les requêtes &amp;sélectionnées (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Save case</source>
        <translation>Enregistrer une affaire</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#x202f;:</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Nom de l’affaire</translation>
    </message>
    <message>
        <source>Stands in the title of the window (Alt+N)</source>
        <translation>Figure dans le titre de la fenêtre (Alt+N)</translation>
    </message>
    <message>
        <source>All queries</source>
        <translation>Toutes les requêtes</translation>
    </message>
    <message>
        <source>Everything that is on the list of queries (Alt+A)</source>
        <translation>Tout ce qui est dans la liste des requêtes (Alt+T)</translation>
    </message>
    <message>
        <source>Only the selected queries</source>
        <translation>Seulement les requêtes sélectionnées</translation>
    </message>
    <message>
        <source>What is selected on the list of queries, and earlier queries that its decisions come from (Alt+S)</source>
        <translation>Ce qui est sélectionné dans la liste des requêtes, et les requêtes antérieures d’où viennent ses décisions (Alt+S)</translation>
    </message>
    <message>
        <source>A case holds the queries with their spectrograms, matches, verdicts and notes, but no audio. A colleague opens it in Stemma.</source>
        <translation>Une affaire contient les requêtes avec leurs spectrogrammes, correspondances, verdicts et notes, mais aucun son. Un collègue l’ouvre dans Stemma.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Choose the file (Enter)</source>
        <translation>Choisir le fichier (Entrée)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save nothing (Esc)</source>
        <translation>Ne rien enregistrer (Échap)</translation>
    </message>
</context>
<context>
    <name>stemma::SettingsDialog</name>
    <message>
        <source>&amp;Blind listening</source>
        <translation>Écoute à l’&amp;aveugle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>A&amp;pparence&#x202f;:</translation>
    </message>
    <message>
        <source>Spectrogram &amp;colours:</source>
        <translation>&amp;Couleurs du spectrogramme&#x202f;:</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Show matches &amp;from:</source>
        <translation>Montrer les correspondances à &amp;partir de&#x202f;:</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>&amp;Threads&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Memory for the search:</source>
        <translation>&amp;Mémoire pour la recherche&#x202f;:</translation>
    </message>
    <message>
        <source>With the next start</source>
        <translation>Au prochain démarrage</translation>
    </message>
    <message>
        <source>These take effect when Stemma is started again.</source>
        <translation>Elles prennent effet au redémarrage de Stemma.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Keep these settings (Enter)</source>
        <translation>Garder ces préférences (Entrée)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave everything as it was (Esc)</source>
        <translation>Tout laisser tel quel (Échap)</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Set every control to its usual value</source>
        <translation>Remettre chaque réglage à sa valeur habituelle</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light or dark window</source>
        <translation>Fenêtre claire ou sombre</translation>
    </message>
    <message>
        <source>Spectrogram colours</source>
        <translation>Couleurs du spectrogramme</translation>
    </message>
    <message>
        <source>How levels become colours</source>
        <translation>Comment les niveaux deviennent des couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of window and reports</source>
        <translation>Langue de la fenêtre et des rapports</translation>
    </message>
    <message>
        <source>Show matches from</source>
        <translation>Montrer les correspondances à partir de</translation>
    </message>
    <message>
        <source>Matches with a lower score are held back until you ask for them</source>
        <translation>Les correspondances de score inférieur sont retenues jusqu’à ce que vous les demandiez</translation>
    </message>
    <message>
        <source>Blind listening</source>
        <translation>Écoute à l’aveugle</translation>
    </message>
    <message>
        <source>Hide the score and its reasons until you gave a verdict</source>
        <translation>Cacher le score et ses raisons jusqu’à votre verdict</translation>
    </message>
    <message>
        <source>one for each core</source>
        <translation>un par cœur</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>How many the search may use at once</source>
        <translation>Combien la recherche peut en utiliser à la fois</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>Memory for the search</source>
        <translation>Mémoire pour la recherche</translation>
    </message>
    <message>
        <source>Kept of the tracks that were searched: 63 kB a minute of audio</source>
        <translation>Gardée des morceaux parcourus&#x202f;: 63 ko par minute de son</translation>
    </message>
    <message>
        <source>Sound &amp;device:</source>
        <translation>&amp;Périphérique audio&#x202f;:</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>Le choix du système</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Périphérique audio</translation>
    </message>
    <message>
        <source>Where you listen</source>
        <translation>Où vous écoutez</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>A sound device that was chosen once and is not there now.</extracomment>
        <translation>Non connecté</translation>
    </message>
</context>
<context>
    <name>stemma::ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Up and Down walk through the list</source>
        <translation>Haut et Bas parcourent la liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation>Fermer la liste (Échap)</translation>
    </message>
    <message>
        <source>More keys</source>
        <translation>Autres touches</translation>
    </message>
</context>
<context>
    <name>stemma::SideBar</name>
    <message>
        <source>Tracks (%1)</source>
        <extracomment>A section of the library and how much it holds.</extracomment>
        <translation>Morceaux (%1)</translation>
    </message>
    <message>
        <source>Queries (%1)</source>
        <translation>Requêtes (%1)</translation>
    </message>
    <message>
        <source>Failed (%1)</source>
        <translation>Échecs (%1)</translation>
    </message>
    <message>
        <source>Sections of the library</source>
        <translation>Sections de la bibliothèque</translation>
    </message>
    <message>
        <source>Missing (%1)</source>
        <extracomment>The section of the tracks whose files are gone.</extracomment>
        <translation>Manquants (%1)</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <extracomment>A folder of the library that is not there, for example because its drive is not connected.</extracomment>
        <translation>%1 (hors ligne)</translation>
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
Ce dossier est absent ou vide. Ses morceaux sont conservés et la recherche y porte toujours. Connectez son disque, puis actualisez (F5).</translation>
    </message>
    <message>
        <source>Duplicates (%1)</source>
        <extracomment>The section of the recordings that there is more than one file of.</extracomment>
        <translation>Doublons (%1)</translation>
    </message>
    <message>
        <source>%1 (does not answer)</source>
        <extracomment>A folder of the library on a network share that is dead.</extracomment>
        <translation>%1 (ne répond pas)</translation>
    </message>
    <message>
        <source>%1
The drive or network share of this folder does not answer. Its tracks are kept and still searched. Check the connection, then rescan (F5).</source>
        <translation>%1
Le disque ou le partage réseau de ce dossier ne répond pas. Ses morceaux sont conservés et la recherche y porte toujours. Vérifiez la connexion, puis actualisez (F5).</translation>
    </message>
    <message>
        <source>Tracks, the folders that they lie in, tracks whose files are missing, duplicates, queries, and files that could not be imported</source>
        <translation>Les morceaux, les dossiers où ils se trouvent, les morceaux dont le fichier manque, les doublons, les requêtes et les fichiers qui n’ont pas pu être importés</translation>
    </message>
    <message>
        <source>Locate folder…</source>
        <translation>Localiser le dossier…</translation>
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
        <translation>%1 est un dossier. Choisissez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe, or a link that leads nowhere, and stays as it is. Choose the name of an ordinary file.</source>
        <translation>%1 est un périphérique, un tube ou un lien qui ne mène nulle part, et reste tel quel. Choisissez le nom d’un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not written. No half of it is left, and an earlier file of this name is as it was. Free some space and try again.</source>
        <translation>Le disque est plein, %1 n’a donc pas été écrit. Il n’en reste pas de moitié, et un fichier antérieur de ce nom est intact. Libérez de l’espace et réessayez.</translation>
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
        <translation>stéréo</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canaux</numerusform>
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
Endommagé à %2&#x202f;: seule la partie intacte a été importée.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The file is missing: it was moved or deleted. What was imported of it is still searched.</source>
        <translation>Le fichier manque&#x202f;: il a été déplacé ou supprimé. La recherche porte toujours sur ce qui en a été importé.</translation>
    </message>
    <message>
        <source>%1, file missing</source>
        <extracomment>%1 is the title of a track.</extracomment>
        <translation>%1, fichier manquant</translation>
    </message>
</context>
<context>
    <name>stemma::TrackOutput</name>
    <message>
        <source>album</source>
        <translation>album</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>genre</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2, %3 Hz, %n channel(s), %4</source>
        <translation>
            <numerusform>%1 en %2, %3&#xa0;Hz, %Ln canal, %4</numerusform>
            <numerusform>%1 en %2, %3&#xa0;Hz, %Ln canaux, %4</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged at %1</source>
        <translation>endommagé à %1</translation>
    </message>
</context>
<context>
    <name>stemma::VerificationText</name>
    <message>
        <source>%1: unchanged since the report was written</source>
        <translation>%1&#x202f;: inchangé depuis l’écriture du rapport</translation>
    </message>
    <message>
        <source>%1: changed since the report was written; its SHA-256 is %2, the report states %3</source>
        <extracomment>%1 is an attached file, %2 and %3 are digests.</extracomment>
        <translation>%1&#x202f;: modifié depuis l’écriture du rapport&#x202f;; son SHA-256 est %2, le rapport indique %3</translation>
    </message>
    <message>
        <source>%1: the report does not state its SHA-256, so nothing vouches for it</source>
        <translation>%1&#x202f;: le rapport n’en indique pas le SHA-256, rien ne garantit donc son contenu</translation>
    </message>
    <message>
        <source>%1: comes without its report; compare its SHA-256 with the one printed there: %2</source>
        <translation>%1&#x202f;: fourni sans son rapport&#x202f;; comparez son SHA-256 à celui qui y est imprimé&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: not attached any more</source>
        <translation>%1&#x202f;: n’est plus joint</translation>
    </message>
    <message>
        <source>%1: the same as in this program (%2)</source>
        <extracomment>%1 is &quot;Encoder&quot; or &quot;Reranker&quot;, %2 its name and checksum.</extracomment>
        <translation>%1&#x202f;: le même que dans ce programme (%2)</translation>
    </message>
    <message>
        <source>%1: %2 in the report, %3 in this program; a new search may score otherwise</source>
        <translation>%1&#x202f;: %2 dans le rapport, %3 dans ce programme&#x202f;; une nouvelle recherche peut donner d’autres scores</translation>
    </message>
    <message>
        <source>%1: %2 in the report; not compared, since this program&apos;s models could not be loaded</source>
        <translation>%1&#x202f;: %2 dans le rapport&#x202f;; non comparé, car les modèles de ce programme n’ont pas pu être chargés</translation>
    </message>
    <message>
        <source>changed since the search, and nothing to compare in it: %1</source>
        <translation>modifié depuis la recherche, et rien à y comparer&#x202f;: %1</translation>
    </message>
    <message>
        <source>changed since the search: it holds another sound</source>
        <translation>modifié depuis la recherche&#x202f;: le son n’est plus le même</translation>
    </message>
    <message>
        <source>the same file</source>
        <translation>le même fichier</translation>
    </message>
    <message>
        <source>the same sound; only tags or pictures in the file have changed</source>
        <translation>le même son&#x202f;; seules les métadonnées ou les images du fichier ont changé</translation>
    </message>
    <message>
        <source>missing; connect its drive, or name the folder it moved to with --audio</source>
        <translation>manquant&#x202f;; branchez son disque, ou indiquez avec --audio le dossier où il se trouve à présent</translation>
    </message>
    <message>
        <source>there, but the report has no SHA-256 of it to compare with</source>
        <translation>présent, mais le rapport n’a pas de SHA-256 auquel le comparer</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <extracomment>%1 is the letter of a recording in the report, %2 its path, %3 what became of it.</extracomment>
        <translation>%1  %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1  %2, found as %3: %4</source>
        <extracomment>%1 is the letter of a recording in the report, %2 its path there, %3 the file that was found for it.</extracomment>
        <translation>%1  %2, trouvé sous %3&#x202f;: %4</translation>
    </message>
    <message>
        <source>%1: report %2; the number printed in it must be the same</source>
        <extracomment>%1 is a file, %2 what is printed in the report to name it, such as &quot;4F2A-91BC-03DE&quot;.</extracomment>
        <translation>%1&#x202f;: rapport %2&#x202f;; le numéro qui y est imprimé doit être le même</translation>
    </message>
    <message>
        <source>Models and recordings were not compared: the evidence was written by a newer version of Stemma. Update the program.</source>
        <translation>Modèles et enregistrements non comparés&#x202f;: les indices ont été écrits par une version plus récente de Stemma. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>Models and recordings were not compared: this is not the evidence of a report.</source>
        <translation>Modèles et enregistrements non comparés&#x202f;: ce ne sont pas les indices d’un rapport.</translation>
    </message>
    <message>
        <source>What follows is what the evidence says as it is now:</source>
        <translation>Voici ce que disent les indices dans leur état actuel&#x202f;:</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Reranker</source>
        <translation>Reclasseur</translation>
    </message>
    <message>
        <source>The evidence is as it was written, and models and recordings agree.</source>
        <translation>Les indices sont tels qu’ils ont été écrits&#x202f;; modèles et enregistrements concordent.</translation>
    </message>
    <message>
        <source>This is not a PDF file. Choose a report that Stemma wrote.</source>
        <translation>Ce n’est pas un fichier PDF. Choisissez un rapport écrit par Stemma.</translation>
    </message>
    <message>
        <source>This PDF is damaged, so nothing in it can be relied on. Get an intact copy of the report.</source>
        <translation>Ce PDF est endommagé, on ne peut donc se fier à son contenu. Procurez-vous une copie intacte du rapport.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence, %2 a short technical remark in English.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This PDF asks for a password. Remove the password and try again.</source>
        <translation>Ce PDF demande un mot de passe. Supprimez le mot de passe et réessayez.</translation>
    </message>
    <message>
        <source>This PDF is no report of Stemma, or has lost its evidence, as happens when it is printed to a new PDF. Choose the report as it was written.</source>
        <translation>Ce PDF n’est pas un rapport de Stemma, ou il a perdu ses indices, par exemple à l’impression vers un nouveau PDF. Choisissez le rapport tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>stemma::WelcomePage</name>
    <message>
        <source>Which recordings are in this one?</source>
        <translation>Quels enregistrements se cachent dans celui-ci&#x202f;?</translation>
    </message>
    <message>
        <source>Stemma finds samples: pieces of one recording reused in another, even sped up, pitched, filtered, looped or buried in the mix.</source>
        <translation>Stemma trouve les samples&#x202f;: des extraits d’un enregistrement réutilisés dans un autre, même accélérés, transposés, filtrés, bouclés ou noyés dans le mix.</translation>
    </message>
    <message>
        <source>Add &amp;music folder…</source>
        <translation>Ajouter un dossier de &amp;musique…</translation>
    </message>
    <message>
        <source>Import the recordings to search through (Ctrl+Shift+O)</source>
        <translation>Importer les enregistrements où chercher (Ctrl+Maj+O)</translation>
    </message>
    <message>
        <source>&amp;Open query…</source>
        <translation>&amp;Ouvrir une requête…</translation>
    </message>
    <message>
        <source>Choose the recording to find samples in (Ctrl+O)</source>
        <translation>Choisir l’enregistrement où trouver des samples (Ctrl+O)</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Essayer la &amp;démo</translation>
    </message>
    <message>
        <source>Import a few short recordings and find a sample of one (Alt+D)</source>
        <translation>Importer quelques enregistrements courts et y trouver un sample (Alt+D)</translation>
    </message>
    <message>
        <source>You can also drag files and folders into this window. Everything stays on this computer.</source>
        <translation>Vous pouvez aussi glisser des fichiers et des dossiers dans cette fenêtre. Tout reste sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>stemma::WritingPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Collecting what the report says…</source>
        <translation>Collecte du contenu du rapport…</translation>
    </message>
</context>
</TS>
