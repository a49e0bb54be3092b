"""What to do when it is about people, feasts and journeys. In German, in the notation of `banks/shape.py`."""

from __future__ import annotations

FAMILY = """
# start: Zeit, die euch gehört
> Ihr habt eine feste Zeit in der Woche, die niemand anderem gehört
> Du weißt, worauf die anderen gerade Lust haben
- Fragt einander, worauf ihr Lust habt, und schreibt fünf Ideen auf einen Zettel an der Tür
* {min} Minuten ungeteilte Zeit, das Telefon in einem anderen Zimmer
- Legt einen festen Abend oder Nachmittag in der Woche fest, der euch gehört
* Sucht eine Idee vom Zettel aus und macht sie gleich: {min} Minuten
# practise: jede Woche etwas Gemeinsames
> Aus der festen Zeit ist eine Gewohnheit geworden
> Jeder durfte einmal bestimmen
* {min} Minuten, in denen die anderen bestimmen und du mitmachst
* Kocht oder backt etwas zusammen, bei dem jeder eine Aufgabe hat
- Frag beim Essen nach dem Besten und dem Schwersten des Tages und hör nur zu
* Geht {min} Minuten nach draußen, ohne Ziel oder mit einem kleinen Auftrag
- Mach mit einem Einzelnen etwas, nur zu zweit
# deepen: einander besser kennen
> Ihr habt über etwas gesprochen, das wichtig ist
> Ein Streitpunkt des Alltags ist kleiner geworden
* Probiert {min} Minuten etwas aus, das keiner von euch kann
- Sag jedem genau eine Sache, die du an ihm schätzt
* Erzählt einander {min} Minuten von früher oder seht alte Bilder an
- Sprecht in Ruhe über die eine Sache, die euch jede Woche nervt, und verabredet eine Probe
* Spielt oder baut {min} Minuten etwas, das länger als einen Tag stehen bleiben darf
# finish: etwas zum Erinnern
> Ihr habt einen Tag, an den ihr euch erinnert
+ Macht den Ausflug oder das Essen, das ihr gemeinsam geplant habt
* Haltet {min} Minuten fest, was war: Bilder aussuchen, aufhängen, ein Heft anlegen
- Überrascht einander mit einer Kleinigkeit, die nichts kostet
# review: was bleibt
> Ihr wisst, was ihr beibehaltet
- Fragt einander, was diesen Monat schön war und was ihr öfter wollt
- Tragt die gemeinsamen Zeiten des nächsten Monats ein
* {min} Minuten das, was allen am besten gefallen hat
~ {min} Minuten <ein Spiel|gemeinsam kochen|draußen|vorlesen oder erzählen|etwas bauen oder malen|Musik und Tanzen im Wohnzimmer|nur zu zweit>, <ohne Telefon|jemand anders darf aussuchen|mit einer Frage, die noch nie gestellt wurde>
"""

PEOPLE = """
# start: einander wieder sehen
> Ein Treffen steht fest, und du hast jemandem geschrieben
> Du weißt, wer dir gerade fehlt
- Schreib auf, wen du in letzter Zeit zu wenig gesehen hast, und schreib dem ersten gleich
* Triff jemanden für {min} Minuten, auf einen Kaffee oder einen Gang um den Block
- Verabrede etwas Kleines für die nächsten zwei Wochen: einen Spaziergang, ein Essen, ein Spiel
- Schick jemandem ein Bild oder einen Satz, der an etwas Gemeinsames erinnert
# practise: sich regelmäßig melden
> Du meldest dich, ohne dass es einen Anlass braucht
> Ein Treffen hat stattgefunden
* {min} Minuten etwas gemeinsam tun: kochen, spielen, werken, gehen
- Ruf jemanden an, ohne Anlass, und frag, wie es wirklich geht
- Schlag einen festen Termin vor, der sich wiederholt: jeden ersten Freitag, jeden zweiten Sonntag
* Lad jemanden zu etwas ein, das du ohnehin vorhast
# deepen: näher kommen
> Du hast mit jemandem über etwas gesprochen, das wichtig ist
> Du warst auch für den anderen da
* Macht zusammen etwas, das ihr noch nie gemacht habt: {min} Minuten genügen
- Sag jemandem genau, was du an ihm schätzt
* Nimm dir {min} Minuten für jemanden, der gerade zu tragen hat, und hör zu
- Hilf jemandem bei etwas, ohne dass er darum bitten muss
# finish: etwas zum Zurückdenken
> Es gab ein Treffen, an das ihr gern zurückdenkt
+ Ein Abend oder Ausflug mit zwei, drei Menschen, die sich mögen könnten
- Schreib eine Karte von Hand
* {min} Minuten mit jemandem, den du lange nicht gesehen hast
# review: was guttat
> Du weißt, mit wem du mehr Zeit willst
- Schreib auf, welche Treffen dir gutgetan haben und warum
- Trag zwei Verabredungen für den nächsten Monat ein
~ <Ein Spaziergang zu zweit|Gemeinsam kochen|Ein Spiel|Ein Gespräch ohne Telefon|Ein Kaffee|Ein Anruf ohne Anlass>, {min} Minuten, <und hör mehr zu, als du redest|mit jemandem, den du lange nicht gesehen hast|mit einer Frage, die du noch nie gestellt hast>
"""

CALL = """
# start: anrufen
> Ihr habt gesprochen, und der nächste Anruf hat einen Tag
- Ruf an und frag, wie es wirklich geht; {min} Minuten, im Sitzen, ohne Bildschirm
- Leg einen festen Tag und eine Uhrzeit für euren Anruf fest
# practise: jede Woche einmal
> Der Anruf gehört zur Woche
- Ruf an und frag nach dem, was letztes Mal offen war
- Ruf an und erzähl etwas, das du sonst niemandem erzählst
# deepen: genauer zuhören
> Du weißt etwas, das du vorher nicht wusstest
- Ruf an und frag nach einer Geschichte von früher
- Ruf mit Bild an und zeig, wo du gerade bist
# finish: ein Treffen
> Ein Besuch ist ausgemacht
- Ruf an und schlag zwei Tage für einen Besuch vor
# review: so bleibt es
> Der feste Tag bleibt
- Ruf an und frag, ob Tag und Zeit so gut sind
~ Ruf an, {min} Minuten, und <frag nach der Woche|erzähl etwas Lustiges|frag nach einem alten Bekannten|lass dir ein Rezept sagen|hör vor allem zu|bitte um Rat|frag nach einem Plan für den Monat>, <ohne nebenher etwas zu tun|im Gehen|mit etwas Warmem in der Hand|und verabredet den nächsten Anruf>
"""

VISIT = """
# start: ausmachen
> Ein Besuch steht fest
- Ruf an und mach einen Besuch aus, mit Tag und Uhrzeit
- Überleg, was ihr gemeinsam tun wollt, und was du mitbringst
# practise: hingehen
> Ihr habt Zeit miteinander gehabt
* Besuch mit Zeit: {min} Minuten ohne Uhr, gemeinsam kochen, gehen oder spielen
# deepen: zuhören
> Ihr habt über früher und über jetzt gesprochen
* Besuch mit einem alten Fotoalbum oder einem Spiel: {min} Minuten
# finish: etwas gemeinsam machen
> Ihr habt etwas gemacht, das bleibt
* Besuch mit einem kleinen Ausflug oder einer Arbeit, die ihr zu zweit schafft
# review: wieder verabreden
> Der nächste Besuch steht im Kalender
- Schick ein Bild vom letzten Besuch und schlag den nächsten vor
~ Besuch: <gemeinsam kochen|spazieren gehen|ein Spiel|etwas reparieren oder ordnen helfen|Fotos ansehen>, {min} Minuten, <ohne auf die Uhr zu sehen|mit etwas Selbstgemachtem>
"""

VOLUNTEER = """
# start: einen Platz finden
> Du weißt, wo du helfen willst, und hast dich gemeldet
- Schreib auf, was du geben kannst: Zeit, Hände, Wissen; und wie viel in der Woche
* Such {min} Minuten zwei Stellen in deiner Nähe und schreib beiden
- Mach einen Termin zum Kennenlernen aus
# practise: mitmachen
> Du warst da und kennst Namen
* Hilf {min} Minuten mit und frag, was am meisten fehlt
- Schreib auf, was du gesehen hast und was dir lag
# deepen: verlässlich werden
> Man rechnet mit dir, an einem festen Tag
* Hilf {min} Minuten bei der Aufgabe, die niemand will
- Sprich mit jemandem, der schon lange dabei ist
# finish: etwas Eigenes beitragen
> Du hast etwas eingebracht, das es ohne dich nicht gäbe
* {min} Minuten für einen eigenen Beitrag: ein Plan, ein Aushang, ein Nachmittag
# review: wie es weitergeht
> Du weißt, wie viel du geben willst
- Entscheide, wie oft du im nächsten Monat kommst, und sag es
~ Hilf {min} Minuten <mit den Händen|mit dem, was du gut kannst|beim Aufräumen|bei neuen Gesichtern|wo gerade jemand fehlt>, <und merk dir einen Namen|und frag, was nächste Woche fehlt>
"""

MENTOR = """
# start: kennenlernen
> Du weißt, was die andere Seite lernen will und was sie schon kann
- Frag in einem ersten Gespräch: Was willst du können, was kannst du schon, wie lernst du gern?
* Bereite {min} Minuten ein erstes Beispiel vor, das nicht zu schwer ist
- Macht eine feste Zeit in der Woche aus
# practise: gemeinsam arbeiten
> Ein erster eigener Versuch ist gelungen
* {min} Minuten gemeinsam: Du machst es vor, dann umgekehrt
- Stell Fragen, statt zu antworten, und notier, wo es hakt
* Bereite {min} Minuten die nächste Aufgabe vor, eine kleine Stufe schwerer
# deepen: loslassen
> Eine ganze Aufgabe ging ohne dich
* {min} Minuten zusehen, ohne einzugreifen; danach drei Beobachtungen
- Sag genau, was besser geworden ist
+ Gib eine ganze Aufgabe ab und sei nur erreichbar
# finish: allein gehen
> Es geht allein, und ihr wisst es beide
* Lass dir {min} Minuten zeigen, was gelernt ist
- Schreibt gemeinsam auf, wie es weitergeht
# review: für euch beide
> Du weißt, was du selbst dabei gelernt hast
- Fragt einander: Was hat geholfen, was nicht?
~ {min} Minuten: <eine Aufgabe gemeinsam|ein Gespräch über die Woche|zusehen und fragen|die nächste Aufgabe vorbereiten>, <mit einer Frage mehr und einer Antwort weniger|und einem Lob, das stimmt>
"""

PET = """
# start: Regeln und erste Übung
> Ihr habt feste Zeiten und eine erste Übung
- Leg die Regeln fest, die für alle im Haus gelten, und häng sie auf
* {min} Minuten die erste Übung: kurz, ruhig, mit Belohnung; hör auf, solange es klappt
- Besorg, was fehlt: Leckerchen, Leine, Spielzeug, Termin beim Tierarzt
# practise: jeden Tag kurz
> Eine Übung klappt drinnen ohne Ablenkung
* {min} Minuten Übung an einem ruhigen Ort, dreimal kurz statt einmal lang
* Ein Spaziergang von {min} Minuten, auf dem geschnüffelt werden darf
- Notier, was heute gut ging und wo es zu viel wurde
# deepen: mit Ablenkung
> Die Übung klappt auch draußen
* {min} Minuten dieselbe Übung an einem neuen Ort
- {min} Minuten Ruhe üben: liegen, warten, nichts tun
+ Übt {min} Minuten mit Ablenkung, in großem Abstand beginnend
# finish: im Alltag
> Es klappt im Alltag an den meisten Tagen
* Bau die Übung {min} Minuten in einen ganz normalen Weg ein
- Zeig jemandem, der mit aufpasst, wie ihr es macht
# review: wie weit ihr seid
> Du weißt, was ihr als Nächstes übt
- Vergleich mit dem Anfang und such die nächste Übung aus
~ {min} Minuten: <die neue Übung|Ruhe üben|ein Spaziergang mit Schnüffeln|Spielen mit Regeln|Bürsten und Anfassen|Warten an der Tür|Begegnungen in großem Abstand>, <und hör auf, solange es klappt|an einem neuen Ort|mit viel Lob>
"""

TRAVEL = """
# start: Ziel und Rahmen
> Ziel, Zeitraum und Geld stehen fest
- Schreib auf, was die Reise geben soll: Ruhe, Neues, Menschen; und was sie höchstens kostet
* Vergleich {min} Minuten zwei, drei Ziele und Wege dahin
- Prüf Ausweise, Impfungen, Urlaubstage und wer mitkommt
# practise: buchen
> Anreise und erste Nächte sind gebucht
* Buch die Anreise: {min} Minuten vergleichen, dann entscheiden
* Such {min} Minuten Unterkünfte, schreib die drei besten auf und buch eine
- Leg alle Bestätigungen an einen Ort
# deepen: der Plan vor Ort
> Für jeden Tag gibt es eine Idee und Luft
* Schreib für jeden Tag eine Sache auf, mehr nicht
- Frag zwei Menschen, die schon dort waren, nach einem Tipp
* Reservier {min} Minuten lang, was man vorher reservieren muss
# finish: packen
> Du könntest morgen los
* Schreib die Packliste und wasch, was mit soll
- Klär Blumen, Post, Tiere und Schlüssel
- Lad Karten und Fahrscheine herunter
# review: Vorfreude und Rest
> Nichts Wichtiges ist offen
- Geh die Bestätigungen durch: Daten, Namen, Zeiten
- Lies oder sieh {min} Minuten etwas über das Ziel
~ {min} Minuten: <eine Buchung vergleichen|einen Tag vor Ort planen|Unterlagen prüfen|eine Frage klären|die Packliste ergänzen>, <dann entscheiden|und abhaken>
"""

EVENT = """
# start: Rahmen und Gäste
> Wer, wann, wo und wie viel steht fest
- Schreib auf: wer kommt, wann, wo, und wie viel es kosten darf
* Schreib {min} Minuten alles auf, was dafür nötig ist, und wer was übernimmt
- Lad ein oder sag Bescheid, mit Antwort bis zu einem Datum
* Reservier Ort, Essen oder Musik: das Knappste zuerst
# practise: das Nötige festmachen
> Ort, Essen und Einladung sind geklärt
* {min} Minuten am nächsten Punkt der Liste, bis er fest ist
- Frag nach, wer noch nicht geantwortet hat
* Plan Essen und Getränke: was, wie viel, wer
# deepen: das Besondere
> Eine Sache wird so, dass man sich daran erinnert
+ {min} Minuten an dem, was es besonders macht: Rede, Spiel, Musik, Geschenk
* Schreib den Ablauf des Tages auf, mit Uhrzeiten und Luft
- Besorg oder bestell, was Lieferzeit hat
# finish: alles bereit
> Am Tag davor ist alles bereit
* Kauf ein, schmück, back oder koch vor: {min} Minuten
* Geh den Ablauf einmal mit denen durch, die helfen
- Leg Kleidung, Geschenk und Liste für den Tag bereit
# review: danach
> Du weißt, was schön war
- Schreib oder sag allen Danke, die geholfen haben
- Sammle Bilder und schreib drei Dinge auf, die du wieder so machst
~ {min} Minuten: <der nächste Punkt der Liste|nachfragen und zusagen lassen|etwas besorgen|etwas vorbereiten, das man sieht>, <dann abhaken|und jemand anderem etwas abgeben>
"""
