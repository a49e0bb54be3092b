"""What to do when it is about home, garden and kitchen. In German, in the notation of `banks/shape.py`."""

from __future__ import annotations

DECLUTTER = """
# start: klein anfangen
> Eine Ecke ist frei und bleibt es
> Du weißt, was bleiben darf und wohin das andere geht
- Geh mit einem Block durch und schreib auf, welche fünf Ecken dich am meisten stören
* Räum {min} Minuten die kleinste dieser Ecken aus: behalten, weggeben, wegwerfen
- Stell drei Kisten auf: bleibt, geht, weiß nicht; und finde heraus, wer Gebrauchtes nimmt
* Leer {min} Minuten eine Schublade oder ein Fach ganz aus und leg nur zurück, was du benutzt
# practise: Ecke für Ecke
> Zwei weitere Ecken sind frei
> Die erste Kiste hat das Haus verlassen
* {min} Minuten die nächste Ecke: alles herausnehmen, wischen, das Gute zurück
* {min} Minuten eine Sorte auf einmal: alle Kabel, alle Taschen, alle Gläser
- Bring die vollen Kisten weg, noch heute
+ {min} Minuten den Ort, vor dem du dich am meisten drückst
* Geh {min} Minuten deine Kleidung durch: passt, mag ich, getragen im letzten Jahr?
# deepen: der große Brocken
> Der schwierigste Ort ist zur Hälfte geschafft
> Was bleibt, hat seinen Platz
+ {min} Minuten am schwierigsten Ort, vom Eingang aus
* Gib {min} Minuten lang allem, was bleibt, einen festen Platz und beschrifte ihn
* Sieh die Kiste „weiß nicht“ durch; was du nicht vermisst hast, geht
- Verkauf oder verschenk drei Dinge, die zu gut zum Wegwerfen sind
# finish: der letzte Rest
> Alles, was gehen soll, ist weg
> Die Ordnung hält mit zehn Minuten am Tag
+ {min} Minuten die letzte offene Ecke
* Fahr alles weg: Wertstoffhof, Sozialkaufhaus, Nachbarn
- Schreib drei Regeln auf, die verhindern, dass es sich wieder füllt
# review: was leichter geworden ist
> Du weißt, wie es so bleibt
- Geh mit dem alten Block durch und streich die fünf Ecken ab
- Leg einen festen Abend im Monat fest, an dem etwas geht
- Mach ein Foto vom schönsten freien Fleck
~ {min} Minuten: <eine Schublade|ein Regalbrett|eine Sorte auf einmal|der Flur|eine Kiste aus dem Keller|die Arbeitsfläche>, <und das Gehende gleich vor die Tür|nur zurücklegen, was du benutzt|mit Musik>
"""

CLEANING = """
# start: einmal anfangen
> Ein Raum ist so sauber, dass du ihn gern betrittst
> Mittel, Lappen und Reihenfolge stehen fest
- Geh mit einem Block durch und schreib zu jedem Raum die zwei Dinge auf, die am meisten stören
* {min} Minuten der Raum, den du zuerst siehst: von oben nach unten, vom Fenster zur Tür
- Stell einen Korb mit allem zusammen, was du zum Putzen brauchst, und kauf, was fehlt
* {min} Minuten das Bad: einweichen lassen, währenddessen Spiegel und Ablagen, dann schrubben
# practise: Raum für Raum
> Jeder Raum war einmal dran
> Zehn Minuten am Tag reichen für das Gröbste
* {min} Minuten die Küche: Arbeitsflächen, Herd, Spüle, zuletzt der Boden
* {min} Minuten Schlafzimmer: Bett beziehen, Staub, unter dem Bett
- {min} Minuten eine Runde mit dem Wäschekorb: alles, was nicht hierher gehört, an seinen Platz
* {min} Minuten Böden in zwei Räumen, Möbel einmal verrücken
- Leg fest, was an welchem Wochentag drankommt, und häng den Zettel auf
# deepen: was sonst liegen bleibt
> Zwei Dinge, die seit Monaten warten, sind sauber
+ {min} Minuten Fenster, zwei oder drei, mit warmem Wasser und Abzieher
* {min} Minuten Kühlschrank: leeren, auswischen, nur das Gute zurück
* {min} Minuten Fugen, Armaturen, Abflüsse
- {min} Minuten Lichtschalter, Türen, Griffe und Lampen
# finish: der letzte Schliff
> Du könntest heute Besuch bekommen
+ {min} Minuten der Raum, den du bisher gemieden hast
* {min} Minuten Flur und Eingang: das Erste, was man sieht
- Mach dir einen Kaffee, setz dich in den saubersten Raum und schreib auf, was noch fehlt
# review: so bleibt es
> Du weißt, wie wenig reicht, damit es so bleibt
- Geh mit dem ersten Block durch und streich ab
- Schreib einen Wochenplan, der in zehn Minuten am Tag passt
* {min} Minuten dein liebster Raum, mit Musik
~ {min} Minuten <Bad|Küche|Böden|Staub und Ablagen|Wäsche und Betten|ein Fenster und die Griffe|Flur>, <mit Musik|von oben nach unten|und dann die Tür zu|mit dem Wecker um die Wette>
"""

RENOVATION = """
# start: messen und planen
> Du weißt, was gemacht wird, in welcher Reihenfolge und was es kostet
> Material und Hilfe sind bestellt
* Miss alles aus, mach Fotos und schreib die Arbeiten in ihrer Reihenfolge auf
- Schreib die Materialliste mit Preisen und einem Zehntel Reserve
* Hol zwei Angebote ein oder frag zwei Menschen, die es schon gemacht haben
* Räum den Platz {min} Minuten frei und deck ab, was bleibt
# practise: die Vorarbeit
> Der Untergrund ist vorbereitet
* {min} Minuten Vorarbeit: lösen, spachteln, schleifen, abkleben
* Besorg, was fehlt, und leg alles griffbereit hin
+ {min} Minuten am ersten Arbeitsgang
- Halt fest, was gemacht ist, und was vor dem nächsten Schritt trocknen muss
# deepen: die Hauptarbeit
> Das Größte ist gemacht
+ {min} Minuten Hauptarbeit, mit Pausen zum Lüften
+ {min} Minuten weiter an der nächsten Fläche oder dem nächsten Teil
* Bessere aus, was nicht gelungen ist
- Räum so auf, dass man dazwischen wohnen kann
# finish: die Kleinigkeiten
> Nur noch wohnen
* {min} Minuten Kanten, Leisten, Schalter, Fugen
* Bau auf, häng auf, stell zurück: {min} Minuten
- Fahr Abfall und Reste weg
# review: ansehen
> Du weißt, was du beim nächsten Raum anders machst
- Leg Vorher und Nachher nebeneinander und schreib auf, was es wirklich gekostet hat
- Notier Farbe, Maße und Händler für spätere Ausbesserungen
~ {min} Minuten: <am nächsten Arbeitsgang|vorbereiten und abkleben|ausbessern|Material holen und prüfen|aufräumen und lüften>, <und notier, was trocknen muss|mit einer Pause dazwischen>
"""

MOVING = """
# start: Liste und Fristen
> Alle Fristen stehen im Kalender
> Du weißt, wer hilft und womit gefahren wird
* Schreib alle Fristen auf: Kündigung, Übergabe, Strom, Internet, Ummeldung, Post
- Frag Helfer, Wagen und Kartons an und notier die Zusagen
* Sortier {min} Minuten aus, was nicht mitkommt
- Miss die neue Wohnung aus und zeichne die Möbel ein
# practise: packen
> Alles, was du selten brauchst, ist verpackt
* Pack {min} Minuten einen Raum, in dem du gerade wenig brauchst; beschrifte drei Seiten
* Melde dich bei zwei Stellen um: Strom, Bank, Versicherung, Arbeitgeber
- Verkauf oder verschenk ein Möbelstück
+ Pack {min} Minuten den schwierigsten Schrank
# deepen: fast alles
> Es fehlt nur noch, was du täglich brauchst
+ Pack {min} Minuten weiter und stell die Kartons nach Zimmern
* Klär Halteverbot, Schlüssel, Aufzug und Zählerstände
- Schreib den Zettel für den Umzugstag: wer, wann, was zuerst
# finish: der Tag selbst
> Alles ist drüben
* Pack den Koffer für die ersten zwei Nächte und die Kiste, die zuletzt geht
* Putz {min} Minuten die alte Wohnung und mach Fotos für die Übergabe
- Bau zuerst die Betten auf und koch etwas Warmes
# review: ankommen
> Du findest alles
- Sieh die Liste durch: Was ist noch nicht umgemeldet?
* Räum {min} Minuten die Kartons aus, die du nicht mehr sehen willst
- Stell dich zwei Nachbarn vor
~ {min} Minuten: <einen Schrank packen|aussortieren|eine Ummeldung erledigen|Kartons nach Zimmern ordnen|ausräumen>, <beschrifte, was du schließt|und hak es auf der Liste ab>
"""

GARDEN = """
# start: ansehen und aufräumen
> Du weißt, was wann drankommt, und die erste Ecke ist frei
- Geh herum, mach Fotos und schreib auf, was bleibt, was weg soll und was fehlt
* {min} Minuten aufräumen: Laub, Äste, Altes, an einer Stelle anfangen
- Prüf Werkzeug, Erde und Saatgut und schreib, was du brauchst
* Zeichne einen einfachen Plan: Sonne, Schatten, Wege, Beete
# practise: vorbereiten
> Der Boden ist vorbereitet
* {min} Minuten Boden lockern, Unkraut mit der Wurzel heraus
* Schneid {min} Minuten zurück, was zurückgeschnitten gehört
- Besorg, was auf der Liste steht
+ {min} Minuten an der größten Fläche
# deepen: anlegen
> Das Wichtigste ist angelegt oder gepflanzt
+ {min} Minuten anlegen, pflanzen oder säen, die größte Stelle zuerst
* {min} Minuten an Wegen, Kanten und Zaun
- Gieß und sieh nach, was angeht und was Hilfe braucht
* Frag jemanden mit grünem Daumen nach der einen Sache, die nicht klappt
# finish: rund machen
> Es sieht aus, wie du wolltest, oder du weißt, was der Frühling bringt
* {min} Minuten an der letzten offenen Stelle
* Mulch, deck ab oder bind an, was Schutz braucht
- Reinige und öl das Werkzeug
# review: ansehen
> Du weißt, was im nächsten Monat drankommt
- Mach Fotos von denselben Stellen wie am Anfang
- Schreib einen Zettel für die nächsten drei Monate: säen, schneiden, ernten
- Setz dich eine halbe Stunde hinein und tu nichts
~ {min} Minuten: <jäten|schneiden|gießen und nachsehen|eine Ecke aufräumen|etwas pflanzen oder säen>, <die Reste gleich weg|und notier, was du gesehen hast|in Ruhe>
"""

COOKING = """
# start: einfach anfangen
> Du hast zwei Abende selbst gekocht, und es hat geschmeckt
> Der Vorrat für einfache Gerichte ist da
- Schreib <7> Gerichte auf, die du kannst oder können willst, und häng die Liste in die Küche
* Koch ein einfaches Gericht von der Liste, mit dem, was da ist
* Füll {min} Minuten den Grundvorrat auf: Öl, Nudeln, Reis, Linsen, Dosen, Gewürze
* Koch etwas mit nur fünf Zutaten
# practise: jede Woche ein paar Mal
> Du kochst, ohne lange zu überlegen
> Ein neues Gericht ist auf deiner Liste
* Koch heute frisch und mach so viel, dass es für morgen reicht
* Probier ein neues Gericht aus und notier, was du das nächste Mal änderst
- Plan die nächsten drei Abendessen und schreib den Einkauf auf
+ Koch etwas, das länger dauert, mit Musik
* Koch aus dem, was weg muss
# deepen: besser werden
> Eine Grundtechnik sitzt
+ Üb eine Grundtechnik: anbraten, schmoren, Teig oder Soße; {min} Minuten
* Koch dasselbe Gericht noch einmal und änder nur eine Sache
* Koch etwas aus einer Küche, die du noch nie probiert hast
- Schärf die Messer und sortier die Gewürze
# finish: für andere kochen
> Du hast für jemanden gekocht
+ Lad jemanden ein und koch dein bestes Gericht
* Koch ein Essen mit Vorspeise, ohne Hektik: alles vorher bereitlegen
- Schreib dein bestes Rezept so auf, dass es jemand nachkochen kann
# review: deine Liste
> Du weißt, welche Gerichte bleiben
- Streich von der Liste, was nicht bleibt, und schreib die neuen dazu
- Leg die Kochtage des nächsten Monats fest
* Koch dein liebstes Gericht des Monats
~ Koch <etwas aus dem Ofen|eine Suppe|etwas mit viel Gemüse|aus dem Vorrat|ein neues Gericht|ein Lieblingsgericht|etwas Schnelles in 20 Minuten>, <mit einer Portion für morgen|ohne Rezept|für jemanden mit|und notier, ob es auf die Liste kommt>
"""

BAKING = """
# start: der erste Versuch
> Zutaten und Gerät sind da, und ein erster Versuch ist gebacken
- Such ein einfaches Rezept, lies es zweimal und schreib die Einkaufsliste
* Back den ersten Versuch genau nach Rezept, mit Waage und Uhr
- Notier, was gut war: Kruste, Krume, Geschmack, Zeit
# practise: dasselbe noch einmal
> Derselbe Teig gelingt zweimal hintereinander
* Back dasselbe noch einmal und änder nur eine Sache: Zeit, Wasser oder Hitze
* Knete {min} Minuten von Hand und merk dir, wie sich der Teig anfühlt, wenn er fertig ist
- Setz am Abend vorher den Teig an
# deepen: schwieriger werden
> Etwas Schwierigeres ist gelungen
+ Back etwas mit langem Teig oder mehreren Schritten, alles vorher abgewogen
* Üb {min} Minuten das Formen
- Sieh jemandem zu, der es gut kann, und notier zwei Griffe
# finish: für andere backen
> Jemand hat davon gegessen und wollte mehr
+ Back dein Bestes und verschenk die Hälfte
* Back ohne Rezept vor Augen
- Schreib dein Rezept mit allen Änderungen auf
# review: was gelingt
> Du weißt, was du als Nächstes backst
- Leg Bilder oder Notizen nebeneinander und schreib auf, was den Unterschied gemacht hat
* Back noch einmal, was dir am besten gelungen ist
~ Back <das Bewährte|eine Variante|etwas Kleines für morgen|etwas mit Vorteig|ein neues Rezept>, <und änder nur eine Sache|und notier Zeit und Hitze|für jemanden mit>
"""
