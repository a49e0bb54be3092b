"""What to do when it is one small thing: selling, mending, an appointment, a search. In German (`banks/shape.py`)."""

from __future__ import annotations

SELL = """
# start: einstellen
> Es ist eingestellt, mit ehrlichen Bildern und einem Preis
* Mach bei Tageslicht gute Fotos, auch von den Macken, und miss nach
- Sieh nach, was Ähnliches wirklich kostet, und leg Preis und unterste Grenze fest
* Schreib die Anzeige: was, Zustand, Maße, Abholung; und stell sie ein
# practise: Anfragen beantworten
> Auf jede Anfrage hast du geantwortet
- Beantworte alle Anfragen und schlag zwei Abholzeiten vor
# deepen: nachbessern
> Die Anzeige ist besser als am Anfang
- Neues erstes Bild, bessere Überschrift, zehn Prozent weniger; stell sie auch anderswo ein
# finish: übergeben
> Es ist verkauft, verschenkt oder abgeholt
- Verabrede die Übergabe, leg Quittung und Wechselgeld bereit
# review: weg damit
> Der Platz ist frei
- Nimm die Anzeigen heraus und leg das Geld dahin, wo es hin soll
~ {min} Minuten: <Anfragen beantworten|die Anzeige auffrischen|jemanden fragen, der es brauchen könnte|den Preis prüfen|anderswo einstellen>, <mit zwei Terminen zur Abholung|und der untersten Grenze im Kopf>
"""

FIX = """
# start: hinsehen und besorgen
> Du weißt, was kaputt ist und was du dafür brauchst
- Sieh genau hin, mach ein Foto und finde heraus, woran es liegt
* Sieh {min} Minuten eine Anleitung an und schreib auf, welche Teile und welches Werkzeug nötig sind
- Entscheide: selbst machen oder jemanden rufen; bestell Teil oder Termin
# practise: reparieren
> Die Reparatur ist begonnen oder der Termin steht
* Reparier es in Ruhe: {min} Minuten, jeden Schritt vorher fotografieren
# deepen: nachbessern
> Es hält
* Prüf, ob es hält, und bessere nach
# finish: fertig
> Es geht wieder
- Räum Werkzeug weg und heb Rechnung und Ersatzteil auf
# review: gut so
> Du weißt, was du beim nächsten Mal selbst machst
- Schreib auf, was es war, für das nächste Mal
~ {min} Minuten: <noch einmal prüfen|eine andere Kleinigkeit in derselben Ecke richten|nachziehen|ölen|reinigen>, <und dann Werkzeug weg|mit gutem Licht>
"""

ERRAND = """
# start: Termin machen
> Der Termin steht oder die Sache ist bestellt
- Ruf an oder buch im Netz: {min} Minuten, dann steht ein Datum im Kalender
- Schreib auf, was du mitbringen und fragen willst
# practise: vorbereiten
> Alles liegt bereit
- Leg Karte, Unterlagen und deine drei Fragen bereit
# deepen: nachfragen
> Nichts hängt in der Luft
- Hak nach, wenn keine Antwort kam, und schreib auf, was ausgemacht ist
# finish: erledigen
> Es ist erledigt
- Geh hin und notier gleich danach, was gesagt wurde
# review: abgehakt
> Der nächste Termin steht, wenn es einen braucht
- Trag den nächsten Termin ein oder streich die Sache
~ {min} Minuten: <nachfragen|vorbereiten|notieren, was offen ist|Unterlagen ordnen|den nächsten Termin prüfen>, <dann abhaken|mit Datum im Kalender>
"""

SEARCH = """
# start: wissen, was du suchst
> Du weißt, was sein muss, was schön wäre und was nicht geht
> Die ersten Möglichkeiten sind gefunden
* Schreib drei Spalten: muss sein, wäre schön, geht nicht; und eine Grenze für Geld und Weg
* Such {min} Minuten an drei Stellen und speicher alles, was passt
- Sag fünf Menschen, was du suchst
- Schreib die Nachricht, mit der du anfragst, einmal gut
# practise: anfragen
> Mehrere Anfragen sind draußen
* Frag bei drei passenden an: {min} Minuten, freundlich und kurz
- Trag alles in eine Liste ein: wo, wann, Stand, Eindruck
* Such {min} Minuten dort, wo du noch nicht gesucht hast
# deepen: ansehen
> Du hast etwas aus der Nähe gesehen
* Verabrede einen Termin zum Ansehen oder Sprechen und schreib fünf Fragen auf
- Vergleich die zwei besten mit deinen drei Spalten
# finish: entscheiden
> Du hast entschieden oder weißt, was noch fehlt
* Schlaf eine Nacht darüber, dann sag zu oder ab
- Gib bei einem Wunsch nach und such noch einmal
# review: Stand der Dinge
> Du weißt, wie es weitergeht
- Schreib auf, was du unterwegs gelernt hast, und sag denen Bescheid, die mitgesucht haben
~ {min} Minuten: <neu suchen|drei Anfragen schreiben|nachfassen|jemanden fragen, der sich auskennt>, <und trag es in die Liste ein|mit deinen drei Spalten daneben>
"""
