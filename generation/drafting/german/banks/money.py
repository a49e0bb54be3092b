"""What to do when it is about money and papers. In German, in the notation of `banks/shape.py`."""

from __future__ import annotations

MONEY = """
# start: Überblick
> Du weißt, was jeden Monat hereinkommt und hinausgeht
> Der erste Betrag[ von {part} im Schnitt] liegt auf der Seite
* Schreib {min} Minuten lang auf, was im letzten Monat herein- und hinausging, grob nach Gruppen
- Leg fest, wohin das Geld kommt: ein eigenes Konto oder ein Umschlag[, Ziel {target}]
* Richte einen Dauerauftrag zum Monatsanfang ein, so klein er ist
- Markier in deinen Ausgaben drei, die dir nichts bedeuten
# practise: weniger ausgeben, ohne zu leiden
> Ein Vertrag ist gekündigt oder billiger
> Du hast eine Woche lang alle Ausgaben notiert
* Sieh alle Verträge und Abos durch und kündige, was du nicht brauchst
- Notier heute jede Ausgabe; abends markier, welche sich gelohnt hat
* Plan die Einkäufe der Woche und geh mit einer Liste
* Vergleich {min} Minuten einen großen Posten: Strom, Versicherung, Telefon
# deepen: der größte Posten
> Am größten Posten hast du etwas verändert
* Such den größten Posten, den du beeinflussen kannst, und rechne drei Möglichkeiten durch
+ Verhandle oder wechsle einen Vertrag: {min} Minuten, dann ist es erledigt
- Verkauf etwas, das du nicht mehr brauchst, und leg das Geld weg
* Plan eine Woche, in der du nur das Nötige ausgibst
# finish: auf dem Konto
> Der Betrag des Monats[ ({part})] liegt auf der Seite
* Sieh nach, was auf der Seite liegt, und leg die Lücke zum Monatsziel dazu
- Erhöh den Dauerauftrag um einen Betrag, den du nicht merkst
* Schreib auf, welche großen Ausgaben im nächsten Vierteljahr kommen
# review: was gespart ist
> Du weißt, was gewirkt hat
- Vergleich den Monat mit dem davor und schreib drei Zeilen dazu
- Leg Betrag und Tag für den nächsten Monat fest
~ {min} Minuten: <Ausgaben der letzten Tage durchsehen|einen Vertrag prüfen|etwas zum Verkauf einstellen|die Mahlzeiten der Woche planen|den Kontostand ansehen und umbuchen>, <und den Betrag gleich weglegen|dann eine Zeile ins Heft|ohne schlechtes Gewissen>
"""

BUDGET = """
# start: Zahlen auf den Tisch
> Einnahmen und feste Ausgaben stehen auf einem Blatt
* Schreib {min} Minuten lang Einnahmen, feste Kosten und den Rest auf ein Blatt
- Sammle Kontoauszüge und Verträge der letzten drei Monate an einem Ort
* Teil die Ausgaben in sechs Gruppen und gib jeder einen Betrag
# practise: eine Woche mitschreiben
> Du weißt, wohin das Geld einer gewöhnlichen Woche geht
* Trag die Ausgaben der letzten Tage ein und vergleich sie mit deinen Beträgen
- Such die Gruppe, die am meisten abweicht, und den Grund dafür
# deepen: anpassen
> Die Beträge passen zu deinem Leben
* Verschieb {min} Minuten lang Beträge, bis Plan und Wirklichkeit zusammenpassen
- Leg für Seltenes (Reparatur, Geschenk, Reise) einen Monatsbetrag fest
# finish: es läuft
> Der Plan braucht nur noch eine Viertelstunde in der Woche
* Richte Daueraufträge für alles ein, was fest ist
- Schließ den Monat ab: Soll, Ist, ein Satz dazu
# review: Rückblick
> Du weißt, was der Plan dir gezeigt hat
- Vergleich Anfang und Ende des Monats und setz die Beträge für den nächsten
~ {min} Minuten: <Ausgaben eintragen|Soll und Ist vergleichen|eine Gruppe genauer ansehen|den Rest der Woche planen>, <und einen Satz dazu|dann Heft zu>
"""

PAPERWORK = """
# start: alles auf einen Stapel
> Du weißt, was verlangt wird, was du hast und was fehlt
> Der erste Teil ist ausgefüllt
- Leg alle Unterlagen auf einen Stapel und schreib auf, was fehlt
* Finde heraus, was genau verlangt wird: Formular, Frist, Nachweise, Stelle
* Füll {min} Minuten lang aus, was du ohne Suchen weißt
- Fordere die fehlenden Unterlagen an, bei jeder Stelle einmal
# practise: Blatt für Blatt
> Der größte Teil ist ausgefüllt oder sortiert
* {min} Minuten Unterlagen sortieren: nach Art, dann nach Datum
* Füll {min} Minuten den nächsten Abschnitt aus
- Ruf an und klär die eine Frage, die dich aufhält; notier Name und Datum
* Scann oder fotografier die Nachweise und benenn die Dateien so, dass du sie findest
# deepen: das Knifflige
> Die schwierigste Stelle ist geklärt
+ {min} Minuten an der schwierigsten Stelle, mit Anleitung oder Hilfe
* Prüf Zahlen und Angaben noch einmal, und vergleich mit dem letzten Mal, wenn es eins gab
- Leg fest, was du weglässt, weil es sich nicht lohnt
# finish: prüfen und abschicken
> Es ist abgeschickt, und du hast einen Beleg dafür
* Lies alles einmal ganz durch: Namen, Zahlen, Unterschrift
* Schick es ab und heb den Nachweis auf
- Leg alles in einen Ordner mit Datum und trag ein, wann du eine Antwort erwartest
# review: es liegt hinter dir
> Beim nächsten Mal dauert es halb so lang
- Schreib auf, was du beim nächsten Mal gleich sammelst
- Wirf weg, was nicht mehr gebraucht wird
- Mach einen Ordner oder eine Mappe für das nächste Jahr auf
~ {min} Minuten: <Unterlagen sortieren|den nächsten Abschnitt ausfüllen|eine offene Frage klären|scannen und benennen|den Stapel kleiner machen>, <dann weg vom Tisch|und notier, womit es weitergeht|das Unangenehmste zuerst>
"""

DEBT = """
# start: ein ehrlicher Überblick
> Alle Beträge stehen auf einem Blatt, ohne Vorwürfe
> Du weißt, wen du fragen kannst
- Schreib alle Schulden auf ein Blatt: wem, wie viel, welche Rate, welcher Zins
- Such eine kostenlose Schuldnerberatung in deiner Nähe heraus und notier ihre Zeiten
* Schreib auf, was im Monat sicher übrig bleibt, so wenig es ist
# practise: die erste Rate
> Eine Rate ist bezahlt oder verabredet
- Wähl aus, was zuerst drankommt: das Kleinste oder das Teuerste; beides ist richtig
* Ruf einen Gläubiger an und verabrede eine Rate, die du halten kannst
- Stell einen Dauerauftrag auf diese Rate ein
# deepen: Luft schaffen
> Eine Ausgabe ist weniger geworden
* Such eine Ausgabe, auf die du drei Monate verzichten kannst, und leg sie um
- Öffne die Briefe, die noch liegen, einen nach dem anderen, und notier nur Betrag und Frist
# finish: der Weg steht
> Ein Plan sagt, wann was bezahlt ist
* Schreib für jeden Posten auf, in welchem Monat er bezahlt ist
- Sag einem Menschen, dem du vertraust, dass du einen Plan hast
# review: was geschafft ist
> Du siehst, dass die Zahl kleiner wird
- Schreib die neue Summe neben die alte
- Leg die Raten des nächsten Monats fest
~ {min} Minuten: <einen Brief öffnen und einordnen|die Raten prüfen|eine Ausgabe ansehen|die Beratung anrufen>, <dann ist es für heute gut|und schreib die Summe auf>
"""
