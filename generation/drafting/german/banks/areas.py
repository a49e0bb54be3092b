"""One light task a week for areas of which no goal speaks. In German, in the notation of `banks/shape.py`."""

from __future__ import annotations

BODY_AREA = """
# start: ein leichter Anfang
> Eine kleine, angenehme Sache
- Geh {min} Minuten zügig und merk dir, wie du dich davor und danach fühlst
- Schreib eine Zahl und ein Gefühl auf, die sagen, wo du stehst
# practise: etwas Regelmäßiges
> Eine Einheit, kurz genug, um Freude zu machen
- {min} Minuten leichte Übungen zu Hause: Kniebeugen, Arme, Rumpf, ruhiger Atem
- Plan drei einfache Abendessen, die dir guttun
# deepen: ein wenig mehr
> Eine Einheit mit ein wenig Anstrengung
- {min} Minuten gehen, radeln oder schwimmen, in der Mitte etwas zügiger
# finish: dranbleiben
> Eine Einheit, auf die du dich freust
- {min} Minuten Bewegung auf die Art, die du am liebsten magst
# review: was gut war
> Du weißt, welche Kleinigkeit bleibt
- Vergleich Zahl und Gefühl mit dem Anfang und behalt eine Gewohnheit
~ {min} Minuten <draußen, bis dir warm ist|dehnen zu Musik|Treppen und Kniebeugen>
"""

MIND_AREA = """
# start: ein stiller Anfang
> Eine stille Stunde
- Schreib eine Seite: was dir im Kopf liegt und wovon du mehr willst
- {min} Minuten ohne Bildschirm, draußen oder am offenen Fenster
# practise: etwas Regelmäßiges
> Ein Moment, der nur dir gehört
- {min} Minuten etwas, das du früher gern gemacht hast
- Schreib drei gute Momente der letzten Tage auf
# deepen: etwas genauer
> Ein ehrlicher Blick
- Schreib auf, was dich leert und was dich füllt, und änder eine Sache
# finish: ein kleines Ritual
> Ein Ritual in der Woche
- Such ein kleines Ritual für die Woche aus und mach es zum ersten Mal
# review: was gut war
> Du weißt, was dir guttat
- Schreib auf, was dir guttat und wie es bleiben kann
~ {min} Minuten Ruhe <am Fenster|auf einer Bank|bei einer Tasse Tee>, dann drei Zeilen
"""

PEOPLE_AREA = """
# start: sich melden
> Du hast dich bei jemandem gemeldet
- Schreib jemandem, an den du in letzter Zeit gedacht hast
- Frag jemanden nach einem Treffen in den nächsten zwei Wochen
# practise: etwas gemeinsam
> Eine Verabredung in der Woche
- {min} Minuten mit jemandem, ohne Telefon auf dem Tisch
# deepen: genauer zuhören
> Ein Gespräch, das zählt
- Ruf jemanden an und frag nach, was ihn gerade beschäftigt
# finish: eine Freude machen
> Jemand hat sich gefreut
- Mach jemandem eine kleine, unerwartete Freude
# review: wer dir guttat
> Du weißt, wen du öfter sehen willst
- Schreib auf, wer dir guttat, und schlag ein Treffen vor
~ {min} Minuten für <einen Anruf|eine Karte von Hand|einen Besuch|einen Gang zu zweit>
"""

MONEY_AREA = """
# start: ein Blick auf die Zahlen
> Du weißt, was diesen Monat hinausgeht
- Sieh {min} Minuten die Ausgaben der letzten Wochen durch und markier drei
# practise: eine Sache weniger
> Eine Zahlung hört auf oder wird kleiner
- Prüf einen Vertrag oder ein Abo und kündige oder wechsle
# deepen: etwas auf die Seite
> Ein Betrag liegt auf der Seite
- Richte einen kleinen Dauerauftrag ein oder erhöh ihn
# finish: Ordnung
> Die Unterlagen liegen an einem Ort
- Leg {min} Minuten Rechnungen und Verträge ab
# review: Rückblick
> Du weißt, was übrig blieb
- Vergleich den Monat mit dem letzten und schreib zwei Sätze
~ {min} Minuten: <Ausgaben ansehen|einen Vertrag prüfen|Belege ablegen>
"""

HOME_AREA = """
# start: eine Fläche
> Eine Fläche ist frei
- Räum {min} Minuten die Fläche frei, die du am häufigsten siehst
# practise: eine Ecke
> Eine Ecke ist in Ordnung
- {min} Minuten eine Schublade oder ein Fach, ganz
# deepen: etwas Aufgeschobenes
> Eine Kleinigkeit ist repariert oder weg
- Reparier, näh an oder bring weg, was seit Wochen wartet
# finish: schön machen
> Ein Platz, an dem du gern bist
- Mach {min} Minuten einen Platz schöner: Licht, Pflanze, Bild
# review: Rundgang
> Du weißt, was als Nächstes drankommt
- Geh einmal durch und schreib die drei nächsten Ecken auf
~ {min} Minuten <ein Fach ausräumen|eine Fläche frei machen|etwas reparieren>
"""

CREATIVE_AREA = """
# start: anfangen
> Etwas Kleines ist entstanden
- {min} Minuten etwas machen, ohne dass es gut werden muss
# practise: noch einmal
> Du hast es ein zweites Mal getan
- {min} Minuten weiter an dem, was du angefangen hast
# deepen: etwas Neues versuchen
> Ein neuer Versuch
- {min} Minuten etwas, das du noch nie probiert hast
# finish: zeigen
> Jemand hat es gesehen
- Zeig jemandem, was entstanden ist, oder häng es auf
# review: was Freude machte
> Du weißt, wovon du mehr willst
- Such dein liebstes Stück aus und schreib auf, was daran gelungen ist
~ {min} Minuten <mit den Händen|mit Stift oder Farbe|mit Musik|mit Worten>, ohne Ziel
"""

WORK_AREA = """
# start: der Überblick
> Du kennst die eine Sache, auf die es jetzt ankommt
- Schreib alles Offene auf und markier das Eine, auf das es ankommt
- Räum {min} Minuten Postfach oder Schreibtisch auf, das Älteste zuerst
# practise: ein Schritt
> Ein Schritt, der gewartet hat
- {min} Minuten an der einen Sache, Nachrichten aus
# deepen: etwas verbessern
> Ein Ablauf ist einfacher
- Such eine Sache, die dich jede Woche Zeit kostet, und mach sie {min} Minuten lang einfacher
# finish: abschließen
> Etwas Halbes ist ganz
- Bring eine angefangene Sache zu Ende: {min} Minuten
# review: Rückblick
> Du weißt, was zählte
- Schreib drei Ergebnisse des Monats auf, in Worten, die andere verstehen
~ {min} Minuten <an der einen Sache, auf die es ankommt|an etwas Halbem, bis es ganz ist|aufräumen, das Älteste zuerst>
"""

LEARNING_AREA = """
# start: eine Frage
> Eine Frage, die dich neugierig macht
- Schreib drei Dinge auf, die dich neugierig machen, und wähl eins
- Sieh oder lies {min} Minuten eine gute Einführung und fass sie in drei Sätzen zusammen
# practise: ein kleines Stück
> Ein kleines Stück, in eigenen Worten notiert
- Lies {min} Minuten zu deiner Frage und notier, was dich überrascht
# deepen: ein zweiter Blick
> Eine Sache ausprobiert
- Probier im Kleinen aus, wovon du gelesen hast
# finish: etwas zum Aufheben
> Eine Seite, die sich lohnt
- Schreib das Beste auf eine Seite
# review: was es gebracht hat
> Du weißt, welche Frage als Nächstes kommt
- Blick zurück und wähl die Frage für den nächsten Monat
~ {min} Minuten <lesen|etwas Gutes ansehen|jemanden fragen, der es weiß>, und ein Satz zum Aufheben
"""

OPEN_AREA = """
# start: ein erster Blick
> Eine kleine Sache, die zählt
- Schreib auf, was dieser Bereich dir gerade bedeutet und was du dir davon wünschst
- {min} Minuten an der kleinsten Sache, die hier wartet
# practise: etwas Regelmäßiges
> Eine feste Zeit in der Woche
- {min} Minuten an einer Sache, die schon lange wartet
# deepen: ein wenig mehr
> Eine Sache ist vorangekommen
- {min} Minuten an dem, was am meisten bewirkt
# finish: etwas zu Ende bringen
> Eine Sache ist fertig
- Bring eine angefangene Sache zu Ende: {min} Minuten
# review: was gut war
> Du weißt, was bleibt
- Schreib auf, was hier gut lief und was du beibehältst
~ {min} Minuten <an einer Kleinigkeit|an etwas Aufgeschobenem|an dem, was Freude macht>
"""
