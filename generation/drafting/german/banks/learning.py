"""What to do when something is learned or practised. In German, in the notation of `banks/shape.py`."""

from __future__ import annotations

LANGUAGE = """
# start: die ersten Sätze
> Du kannst dich vorstellen und zwanzig nützliche Wörter sagen, ohne nachzusehen
> Dein Lernplatz steht: ein Kurs oder Buch, Karten, eine feste Zeit
* Such einen Kurs oder ein Buch aus und mach {min} Minuten lang die erste Lektion
- Schreib <15> Karten zum Thema {new}: vorn Deutsch, hinten die Übersetzung, jede laut gesprochen
* Hör {min} Minuten einem langsamen Gespräch zu und sprich jeden Satz nach
* Schreib fünf Sätze über {topic} und lies sie dreimal laut
- Wiederhol deine Karten; was sitzt, nach hinten, was nicht sitzt, nach vorn
# practise: jeden Tag ein Stück
> Du kannst über {topic} drei Minuten sprechen
> Hören und Sprechen kommen jede Woche dran, nicht nur Lesen
* Lern <15> Wörter zum Thema {new} und bau mit jedem einen Satz
* {min} Minuten Grammatik: eine Regel, zehn Sätze, zwei davon über dein Leben
- Hör {min} Minuten Radio, ein Lied oder einen Podcast und schreib fünf Wörter auf, die du erkannt hast
* Erzähl dir <10> Minuten laut, was du gestern gemacht hast; dann such die Wörter heraus, die dir fehlten
+ Unterhalte dich mit jemandem, der die Sprache spricht, oder nimm dich auf und hör dich an: {min} Minuten
- Geh alle Karten der letzten Tage durch, erst lesend, dann aus dem Kopf
# deepen: freier sprechen
> Du hast ein echtes Gespräch geführt, mit Fehlern und ohne Scheu
> Du verstehst einen kurzen Text, ohne jedes Wort nachzusehen
+ Lies {min} Minuten einen einfachen Artikel und erzähl ihn danach in fünf Sätzen nach
* Schreib eine halbe Seite über {topic} und lass sie verbessern
+ Führ ein Gespräch (Tandem, Kurs, Bekannte) und schreib danach fünf Wörter auf, die dir fehlten
* Sieh {min} Minuten einer Serie zu, erst mit, dann ohne Untertitel
- Nimm die zehn Wörter, die nie sitzen, und erfinde für jedes ein Bild
# finish: zeigen, was du kannst
> Du kannst fünf Minuten ohne Vorbereitung sprechen
> Die häufigsten Fehler vom Anfang machst du nicht mehr
+ Bereite das Thema {topic} vor, sprich dann fünf Minuten ohne Notizen, nimm dich auf und hör dich an
* Mach einen Übungstest auf deinem Niveau, {min} Minuten, und streich an, was fehlt
* Wiederhol, was der Test gezeigt hat: {min} Minuten nur an den Lücken
- Schreib jemandem eine Nachricht oder eine Karte in der Sprache
# review: was du jetzt kannst
> Du weißt, was sitzt und was als Nächstes kommt
- Sieh deine ersten Sätze an und schreib sie neu, so wie du sie jetzt sagen würdest
* Lies oder hör {min} Minuten etwas, das dir Freude macht, ohne nachzusehen
- Leg fest, wie es weitergeht: Buch, Kurs oder Partner, und an welchen Tagen
~ {min} Minuten: <zwölf Wörter zum Thema {new}|laut sprechen über {topic}|einem Gespräch zuhören|einen kurzen Text lesen|fünf Sätze schreiben|alle schweren Karten|ein Lied mitsprechen>, <dann drei Sätze aus dem Kopf|und ein Fehler, den du heute verstanden hast|zuerst langsam, dann im normalen Tempo>
"""

EXAM = """
# start: den Stoff überblicken
> Du weißt, was drankommt, wie viel es ist und was du schon kannst
> Ein Plan sagt, wann du was lernst
* Sammle den ganzen Stoff, schreib alle Themen auf ein Blatt und gib jedem eine Note: sitzt, wackelt, fehlt
- Finde heraus, wie die Prüfung abläuft: Dauer, Aufgaben, Hilfsmittel, Punkte, Anmeldung
* Lern {min} Minuten das Thema, das am meisten Punkte bringt: lesen, zuklappen, aufschreiben, was hängen blieb
* Mach {min} Minuten lang alte Aufgaben, nur um zu sehen, wo du stehst
- Richte den Lernplatz ein und teil die Themen auf die Wochen auf
# practise: Thema für Thema
> Die Hälfte der Themen sitzt so, dass du sie erklären kannst
> Was du gelernt hast, hast du nach einigen Tagen wiederholt
* nächstes Thema, {min} Minuten: lesen, zuklappen, aus dem Kopf aufschreiben, Lücken schließen
* Löse <6> Aufgaben zu deinem letzten Thema und verbessere sie gleich
- Schreib <12> Fragekarten zu dem, was du zuletzt gelernt hast
+ {min} Minuten am schwersten Thema: erst das Beispiel nachrechnen, dann eins allein
* Erklär ein Thema laut, als säße jemand vor dir, {min} Minuten; wo du stockst, lies nach
- Wiederhol die Karten der letzten Woche, die schweren zweimal
# deepen: unter echten Bedingungen
> Du hast eine ganze Prüfung zur Probe gemacht
> Deine drei größten Lücken sind benannt und kleiner geworden
+ Probeprüfung, {min} Minuten am Stück: mit Uhr, ohne Unterlagen
* Geh die Fehler der Probe durch: Was wusstest du nicht, was hast du überlesen?
+ {min} Minuten nur an deiner größten Lücke, bis du zwei Aufgaben fehlerfrei schaffst
* Fass ein ganzes Thema auf einer Seite zusammen, aus dem Kopf
- Lass dich von jemandem {min} Minuten abfragen, kreuz und quer
# finish: sicher werden
> Alles Wichtige steht auf wenigen Seiten
> Du weißt, wie der Prüfungstag abläuft
+ zweite Probe, {min} Minuten: andere Aufgaben, dieselbe Uhr; vergleich mit der ersten
* {min} Minuten an dem, was noch wackelt; was sitzt, bleibt liegen
- Pack alles für den Tag: Ausweis, Stifte, Weg, Essen, Uhrzeit
- Geh deine Zusammenfassungen einmal ruhig durch und hör dann auf
# review: nach dem Lernen
> Du weißt, was dir beim Lernen geholfen hat
- Schreib auf, welche Art zu lernen am meisten gebracht hat
- Räum die Unterlagen auf und heb nur auf, was du noch brauchst
* Schließ {min} Minuten lang die eine Lücke, die dich noch stört
~ {min} Minuten: <gemischte Fragen quer durch den Stoff|das wackligste Thema|alte Aufgaben mit Uhr|Karten, die schweren zuerst|ein Thema laut erklären>, <Fehler gleich verbessern|danach drei Zeilen aus dem Kopf|die Unterlagen bleiben zu>
"""

STUDY = """
# start: einsteigen
> Du weißt, was du am Ende des Monats können oder erklären willst
> Eine gute Quelle liegt bereit, und das erste Stück ist gelesen
* Such eine gute Quelle (Buch, Kurs, Vorlesung) und lies {min} Minuten; notier drei Fragen
- Schreib in zwei Sätzen auf, was du am Ende des Monats können willst
* Arbeite {min} Minuten am ersten Abschnitt und fass ihn in fünf Sätzen zusammen
- Richte ein Heft ein: links Stichworte, rechts deine Fragen
# practise: Stück für Stück
> Du hast mehrere Abschnitte durchgearbeitet und in eigenen Worten notiert
> Du kannst das Wichtigste ohne Unterlagen wiedergeben
* nächster Abschnitt, {min} Minuten: lesen, zuklappen, das Wichtigste aufschreiben
* Mach <4> Übungen oder Beispiele zum letzten Abschnitt
- Stell <6> Fragen an deinen Stoff und beantworte sie am nächsten Tag
+ {min} Minuten an der Stelle, die du nicht verstanden hast: andere Quelle, ein Bild, ein Beispiel
* Erklär jemandem oder dem leeren Zimmer in fünf Minuten, was du zuletzt gelernt hast
# deepen: anwenden
> Du hast das Gelernte an etwas Eigenem ausprobiert
> Du siehst, wie die Teile zusammenhängen
+ Wende das Gelernte {min} Minuten auf ein eigenes Beispiel an
* Zeichne auf eine Seite, wie die Themen zusammenhängen
* Lies {min} Minuten eine zweite Meinung zum Thema und notier, worin sie abweicht
- Frag jemanden, der sich auskennt, nach der einen Sache, die dir unklar ist
+ Arbeite {min} Minuten am schwersten Abschnitt, ohne Unterbrechung
# finish: rund machen
> Das Wichtigste steht auf einer Seite
> Du kannst es jemandem erklären, der nichts davon weiß
* Schreib die eine Seite, die alles Wichtige enthält
+ Test für dich selbst, {min} Minuten: Beantworte deine Fragen vom Anfang ohne Unterlagen
* Schließ {min} Minuten lang die Lücken, die der Test gezeigt hat
- Erzähl jemandem in fünf Minuten, was du gelernt hast
# review: was du mitnimmst
> Du weißt, wohin es weitergeht
- Lies deine erste Notiz und schreib auf, was du heute anders sagen würdest
- Entscheide, was als Nächstes kommt: vertiefen, anwenden oder ruhen lassen
* Lies {min} Minuten aus reiner Neugier weiter
~ {min} Minuten: <nächster Abschnitt|ein Beispiel von Anfang bis Ende|deine Fragen ohne Unterlagen|eine zweite Quelle|ein Bild vom Zusammenhang>, <drei Sätze in eigenen Worten|eine neue Frage ins Heft|und sag laut, was du verstanden hast>
"""

SKILL = """
# start: wissen, wo du stehst
> Du kennst deinen Stand und das Eine, was am meisten bringt
> Die ersten Übungen waren kurz und klappten
* Probier es {min} Minuten, nimm dich auf oder notier das Ergebnis: Das ist dein Anfang
- Zerleg die Sache in vier Teile und kreuz den an, der am meisten bringt
* Üb {min} Minuten nur diesen einen Teil, langsam
- Such jemanden oder ein Video, bei dem man es gut sehen kann, und notier drei Einzelheiten
# practise: gezielt üben
> Ein Teil klappt, ohne dass du daran denkst
> Du übst an festen Tagen
* {min} Minuten an einem Teil, jedes Mal eine Kleinigkeit ändern
* {min} Minuten: erst langsam und richtig, dann im echten Tempo
- Frag jemanden nach einer ehrlichen Rückmeldung und schreib sie auf
+ {min} Minuten an dem Teil, den du sonst meidest
* Setz das Geübte heute einmal im echten Leben ein und notier, was geschah
# deepen: schwieriger werden
> Du kannst es auch, wenn es darauf ankommt
> Dein Schwachpunkt ist kleiner geworden
+ {min} Minuten eine Stufe schwerer als bisher
* {min} Minuten unter echten Bedingungen: mit Publikum, Uhr oder Ablenkung
* {min} Minuten nur an der Stelle, an der es hakt
- Vergleich zwei gute Vorbilder: Was machen beide, was du nicht machst?
# finish: im Ganzen zeigen
> Du hast es einmal im Ganzen gezeigt
> Du siehst den Unterschied zum Anfang
+ Einmal im Ganzen, {min} Minuten, und aufnehmen oder notieren
* {min} Minuten an den zwei Stellen, die dir dabei aufgefallen sind
- Zeig es jemandem, der den Anfang kennt
# review: was du jetzt kannst
> Du weißt, was sitzt und was du weiter übst
- Vergleich Anfang und Ende und schreib drei Unterschiede auf
- Leg einen festen Tag in der Woche fest, an dem du weiter übst
* {min} Minuten zum Vergnügen, ohne zu verbessern
~ {min} Minuten <an dem Teil, der am meisten bringt|langsam und genau|im echten Tempo|eine Stufe schwerer|im Ganzen, ohne anzuhalten>, <danach eine Notiz, was besser war|und eine Sache fürs nächste Mal|mit jemandem, der zusieht>
"""

PROGRAMMING = """
# start: die ersten Zeilen
> Alles ist eingerichtet, und ein erstes kleines Programm läuft
> Du verstehst das Thema {topic} und wendest es an
* Richte alles ein und bring ein erstes kleines Programm zum Laufen, {min} Minuten
- Such eine gute Anleitung und schreib auf, was du am Ende des Monats bauen willst
* {min} Minuten zum Thema {new}: Beispiel abtippen, dann drei Dinge daran ändern
* Löse <3> kleine Aufgaben zum Thema {new}, ohne die Lösung anzusehen
- Schreib aus dem Kopf auf, was du zuletzt gelernt hast, und prüf es im Editor
# practise: jeden Tag Code
> Du löst kleine Aufgaben, ohne nachzuschlagen
> Dein kleines Projekt hat einen ersten Teil, der läuft
* {min} Minuten zum Thema {new}: eine Seite Anleitung, dann ein eigenes Beispiel
* Bau {min} Minuten an deinem kleinen Projekt: das kleinste Stück, das man sehen kann
+ Löse eine Aufgabe, die dir zu schwer scheint; {min} Minuten, dann erst nachsehen
- Lies {min} Minuten fremden Code und erklär dir jede Zeile
* Schreib zwei Tests für das, was du zuletzt gebaut hast
# deepen: etwas Eigenes bauen
> Dein Projekt kann die eine Sache, für die es da ist
> Du findest Fehler, ohne zu raten
+ {min} Minuten am schwierigsten Stück deines Projekts, ohne Unterbrechung
* Such einen Fehler mit dem Debugger statt mit Raten und notier die Ursache
* Räum {min} Minuten auf: Namen, kleine Funktionen, nichts doppelt
- Lies in der Dokumentation zum Thema {topic} nach und bau eine Sache davon ein
+ Bau {min} Minuten an der nächsten sichtbaren Funktion
# finish: fertig und gezeigt
> Dein Projekt läuft auch bei jemand anderem
> Eine kurze Beschreibung sagt, wie man es benutzt
+ Mach {min} Minuten lang fertig, was offen ist, und streich, was nicht sein muss
* Schreib die Beschreibung: was es tut, wie man es startet
* Lass jemanden dein Programm benutzen und sieh schweigend zu
- Leg alles an einen Ort, an dem du es wiederfindest, mit Versionsverwaltung
# review: was du jetzt kannst
> Du weißt, was sitzt und was du als Nächstes baust
- Lies deinen ersten Code und schreib drei Dinge auf, die du heute anders machst
- Schreib eine Liste: kann ich, kann ich fast, will ich können
* {min} Minuten an etwas, das dir einfach Spaß macht
~ {min} Minuten: <eine Aufgabe zum Thema {new}|das nächste kleine Stück deines Projekts|einen Fehler finden und verstehen|fremden Code lesen|etwas aufräumen, ohne dass es anders läuft>, <dann zwei Zeilen, was du gelernt hast|mit einem Test dazu|ohne nachzusehen, bis du feststeckst>
"""

INSTRUMENT = """
# start: hineinfinden
> Das Instrument ist spielbereit und liegt da, wo du vorbeigehst
> Die ersten Takte klingen so, wie du willst
* {min} Minuten: gestimmt und bequem, fünf Minuten lockern, dann die ersten vier Takte langsam
- Such das Stück für diesen Monat aus, hör es zweimal und markier die schweren Stellen
* {min} Minuten: eine Tonleiter, dann {piece}, jede Hand oder jede Stimme für sich
* {min} Minuten mit dem Metronom, halbes Tempo, nur so viel, wie fehlerfrei geht
- Leg Noten und Instrument bereit, so dass du in einer Minute anfangen kannst
# practise: Takt für Takt
> Die erste Hälfte geht im halben Tempo ohne Stocken
> Du übst lieber kurz und oft als lang und selten
* {min} Minuten: fünf Minuten warm werden, dann zwei schwere Takte aus deinem Stück, zehnmal langsam
* {min} Minuten: die Übergänge zwischen zwei Stellen, die du schon kannst
- {min} Minuten Gehör: Hör vier Takte und spiel sie nach
+ {min} Minuten an der schwersten Stelle, rückwärts zusammengesetzt: letzter Takt, vorletzter, davor
* {min} Minuten: {piece} bis zur Hälfte, ohne anzuhalten, auch mit Fehlern
- Nimm zwei Minuten auf und schreib auf, was du beim Anhören änderst
# deepen: Ausdruck und Tempo
> Du spielst {piece} von vorn bis hinten
> Laut und leise sind gewollt, nicht Zufall
+ {min} Minuten: {piece} von vorn bis hinten, dann nur die drei Stellen, die hakten
* {min} Minuten: das Metronom jedes Mal vier Schläge schneller, bis es kippt, dann zwei zurück
* {min} Minuten laut und leise: Schreib dir in die Noten, was du willst, und spiel es übertrieben
- Hör zwei Aufnahmen deines Stücks und notier, was dir an jeder gefällt
+ {min} Minuten auswendig, so weit es geht
# finish: vorspielen
> Du hast jemandem vorgespielt
> Eine Aufnahme gefällt dir
+ {min} Minuten: dreimal von vorn bis hinten ohne anzuhalten, wie vor Publikum
* Nimm {piece} ganz auf und behalt die beste Fassung
* Spiel jemandem vor, und wenn es nur am Telefon ist
- {min} Minuten nur das, was du am liebsten spielst
# review: was jetzt klingt
> Du weißt, was besser klingt und was als Nächstes kommt
- Hör die erste und die letzte Aufnahme hintereinander und schreib drei Unterschiede auf
* {min} Minuten alte Stücke, zum Vergnügen
- Such das nächste Stück aus und leg die Noten hin
~ {min} Minuten: <zwei schwere Takte, zehnmal langsam|eine Tonleiter, dann {piece}|nach Gehör spielen|im halben Tempo mit Metronom|von vorn bis hinten ohne anzuhalten|auswendig, so weit es geht|mit geschlossenen Augen, langsam>, <danach eine Aufnahme von einer Minute|und am Ende etwas zum Vergnügen|die Schultern locker>
"""

READING = """
# start: anfangen zu lesen
> {Book} liegt da, wo du abends sitzt, und die ersten Seiten sind gelesen
> Deine Lesezeit steht fest
- Leg {book} an deinen Leseplatz, such eine feste Zeit aus und lies {min} Minuten
* Lies {min} Minuten, das Telefon in einem anderen Zimmer
* Lies {min} Minuten und schreib einen Satz auf, der dir auffällt
# practise: jeden Tag ein paar Seiten
> Du liest an den meisten Tagen, ohne dich zu überreden
> Du weißt, worum es geht
* Lies {min} Minuten weiter und streich eine Stelle an
* Lies {min} Minuten an einem anderen Ort: im Café, in der Bahn, auf einer Bank
- Erzähl jemandem in drei Sätzen, worum es gerade geht
* Lies {min} Minuten, bevor der Bildschirm angeht
# deepen: tiefer hinein
> Du hast eine lange Strecke am Stück gelesen
> Du hast eine eigene Meinung dazu
+ Lies {min} Minuten am Stück, mit Tee und ohne Uhr
* Lies {min} Minuten und schreib eine Frage auf, die offen bleibt
* Lies die Stelle, die dich am meisten beschäftigt, noch einmal und dann weiter: {min} Minuten
- Sieh nach, wer das geschrieben hat und wann
# finish: zu Ende lesen
> Du bist am Ende angekommen oder hast entschieden, dass es genug ist
+ Lies {min} Minuten auf das Ende zu
* Lies das letzte Stück, {min} Minuten, ohne Eile
- Schreib fünf Sätze: Worum ging es, was bleibt, wem würdest du es geben?
# review: was bleibt
> Du weißt, was du als Nächstes liest
- Sieh deine angestrichenen Stellen durch und schreib die beste ab
- Such das nächste Buch aus und leg es hin
* Lies {min} Minuten etwas ganz anderes
~ Lies {min} Minuten <im Sessel|im Bett, auf Papier|draußen|in der Bahn oder im Café|laut, für dich oder jemanden|auf dem Balkon oder am Fenster|im Wechsel mit einem Hörbuch>, <und streich eine Stelle an|ohne Telefon im Zimmer|und notier die Seite, auf der du bist|bis zum Ende des Kapitels>
"""
