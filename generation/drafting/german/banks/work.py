"""What to do when it is about work. In German, in the notation of `banks/shape.py`."""

from __future__ import annotations

DEADLINE = """
# start: Ziel und erster Entwurf
> Du weißt, was am Ende vorliegen muss, für wen und bis wann
> Ein erster roher Stand ist da
* Schreib in fünf Sätzen auf, was am Ende vorliegt, für wen, und woran man sieht, dass es gut ist
- Schreib alle Schritte auf einen Zettel, je eine Zeile, und markier den, der am längsten dauert
* {min} Minuten am ersten rohen Stand: alles darf hässlich sein
- Frag die zwei Menschen, von denen du etwas brauchst, jetzt danach
* {min} Minuten an dem Schritt, der am längsten dauert
# practise: Schritt für Schritt
> Das Gerüst steht, und ein Teil ist vorzeigbar
> Du hast feste Zeiten dafür, in denen nichts dazwischenkommt
* {min} Minuten am nächsten Schritt, Nachrichten aus
* {min} Minuten Fakten, Zahlen und Zuarbeit sammeln und an ihren Platz stellen
+ {min} Minuten an dem Teil, vor dem du dich drückst
* Mach einen Teil so fertig, dass du ihn zeigen könntest
- Sag in drei Sätzen, wo du stehst, und schick es dem, der es wissen muss
# deepen: der schwierige Teil
> Der schwierigste Teil ist erledigt
> Eine Rückmeldung ist eingearbeitet
+ {min} Minuten am schwierigsten Teil, ohne Unterbrechung
* Zeig den Stand jemandem und frag: Was fehlt, was ist zu viel?
* Arbeite die Rückmeldung ein, {min} Minuten, das Wichtigste zuerst
+ {min} Minuten, um alles in eine Linie zu bringen
- Entscheide, was weggelassen wird, und streich es
# finish: abschließen
> Alles liegt vor und ist einmal ganz geprüft
> Was nicht nötig ist, ist gestrichen
+ {min} Minuten nur abschließen: offene Stellen, eine nach der anderen
* Prüf alles einmal mit den Augen dessen, der es bekommt
* Probelauf: einmal ganz von vorn bis hinten, mit Uhr
- Gib es ab oder verschick es, und sag Bescheid
# review: Rückblick
> Du weißt, was gut lief und was du das nächste Mal früher anfängst
- Schreib auf: Was lief gut, was hielt auf, was fängst du nächstes Mal früher an?
- Leg die Unterlagen so ab, dass du sie in einem Jahr findest
* {min} Minuten für das, was danach offen geblieben ist
~ {min} Minuten <am nächsten Schritt|an einem offenen Punkt, bis er zu ist|an dem Teil, vor dem du dich drückst|prüfen und glätten|Zuarbeit einholen und einbauen>, <Nachrichten aus|danach eine Zeile zum Stand|das Wichtigste zuerst>
"""

CODE = """
# start: verstehen und absichern
> Du weißt, was sich ändern soll und was gleich bleiben muss
> Tests sichern das Wichtigste ab
* Lies {min} Minuten den betroffenen Code und zeichne auf, was wen ruft
- Schreib auf, woran du merkst, dass es fertig ist, und was nicht dazugehört
* Schreib {min} Minuten lang Tests für das, was gleich bleiben muss
* Mach die kleinste Änderung, die man für sich allein prüfen kann
# practise: kleine Schritte
> Mehrere kleine Änderungen sind geprüft und übernommen
* {min} Minuten am nächsten kleinen Schritt; danach laufen alle Tests
* Zieh einen Teil heraus, gib ihm einen guten Namen und einen Test
- Sieh die offenen Punkte durch und ordne sie nach Nutzen
+ {min} Minuten an der Stelle, von der die anderen abhängen
* Schreib zu jeder Änderung zwei Sätze, warum sie nötig ist
# deepen: der schwierige Teil
> Der riskanteste Teil ist umgestellt
+ {min} Minuten am riskantesten Teil, ohne Unterbrechung
* Probier die Umstellung an einer Kopie und notier, was schiefgeht
* Miss vorher und nachher: Zeit, Speicher, Fehler
+ {min} Minuten, um den alten Weg abzuschalten
- Lass jemanden über die größte Änderung sehen
# finish: fertigstellen
> Alles läuft im Betrieb, und der Rückweg ist beschrieben
+ {min} Minuten für die letzten offenen Punkte
* Räum auf: toter Code, alte Schalter, überholte Hinweise
* Schreib den Weg zurück auf und probier ihn einmal aus
- Schreib kurz auf, was sich für andere ändert
# review: Rückblick
> Du weißt, was sich verbessert hat
- Vergleich die Zahlen vorher und nachher und schreib drei Sätze
- Schreib auf, was du beim nächsten Mal zuerst tust
* {min} Minuten für die eine Stelle, die dich noch stört
~ {min} Minuten: <der nächste kleine Schritt|ein Test, der noch fehlt|eine Stelle verständlicher machen|ein Fehler mit Ursache|eine offene Durchsicht>, <danach laufen alle Tests|mit zwei Sätzen, warum|für sich allein prüfbar>
"""

JOB = """
# start: Richtung und Unterlagen
> Du weißt, welche Stelle du suchst und was du zu bieten hast
> Der Lebenslauf ist auf dem neuesten Stand
* Schreib auf, was du suchst: Aufgabe, Ort, Geld, was nicht mehr sein soll
* Bring {min} Minuten lang deinen Lebenslauf auf den neuesten Stand; jede Station mit einem Ergebnis
- Such <5> Stellen heraus, die passen, und markier, was alle verlangen
- Sag drei Menschen, was du suchst, und bitte sie, die Ohren offen zu halten
* Schreib {min} Minuten ein Anschreiben, das du anpassen kannst: wer du bist, was du ihnen bringst
# practise: bewerben
> Die ersten Bewerbungen sind verschickt
> Eine Liste zeigt, wo du was geschickt hast
+ Schreib eine Bewerbung fertig und schick sie ab, {min} Minuten
* Pass Lebenslauf und Anschreiben an eine Stelle an, die dir wirklich gefällt
* Schreib jemandem, der dort arbeitet, und frag nach fünf Minuten am Telefon
- Trag alle Bewerbungen in eine Liste ein: wann, wo, Stand, nächster Schritt
* Such {min} Minuten neue Stellen, auch auf den Seiten der Firmen selbst
# deepen: Gespräche üben
> Du kannst deine Stärken in zwei Minuten erzählen
> Auf schwierige Fragen hast du Antworten
* Üb {min} Minuten laut: „Erzählen Sie von sich“, ohne abzulesen
+ Üb ein ganzes Gespräch mit jemandem, {min} Minuten, und lass dir eine ehrliche Rückmeldung geben
* Bereite drei Geschichten vor: Problem, was du getan hast, Ergebnis
- Hak bei den ältesten Bewerbungen freundlich nach
* Schick eine weitere Bewerbung ab: {min} Minuten
# finish: nachfassen und entscheiden
> Alle offenen Bewerbungen sind nachgefasst
> Du weißt, welche Bedingungen du annimmst
* Fass bei allen offenen Bewerbungen nach und streich, was erledigt ist
+ Schick die Bewerbung ab, die du dir bisher nicht zugetraut hast
- Schreib auf, was du verhandeln willst, und eine Zahl
* Bereite das nächste Gespräch vor: Firma, Fragen, Weg, Kleidung
# review: wo du stehst
> Du weißt, was Antworten brachte und was nicht
- Zähl: verschickt, beantwortet, eingeladen; und schreib auf, was gewirkt hat
- Leg fest, was du im nächsten Monat anders machst
- Dank allen, die dir geholfen haben
~ {min} Minuten: <eine Bewerbung abschicken|neue Stellen suchen|eine Antwort laut üben|jemanden anschreiben, der dort arbeitet|bei zwei Bewerbungen nachfassen>, <und trag es in die Liste ein|dann ist für heute Schluss|das Beste zuerst>
"""

RAISE = """
# start: was du willst und was dafür spricht
> Dein Wunsch steht in einem Satz, mit Zahl oder Titel
> Die ersten Belege für deine Leistung sind gesammelt
* Schreib in einem Satz auf, was du willst, ab wann und warum gerade jetzt
- Sammle {min} Minuten lang Ergebnisse des letzten Jahres: Zahlen, Lob, gerettete Projekte
* Finde heraus, was anderswo für dieselbe Arbeit gezahlt oder erwartet wird
- Schreib auf, wer entscheidet und was diesem Menschen wichtig ist
# practise: sichtbar werden
> Zwei Menschen, die zählen, wissen, was du zuletzt geschafft hast
* Frag deine Vorgesetzten, was die nächste Stufe verlangt, und schreib die Antwort auf
* {min} Minuten an einer Aufgabe, die schon zur nächsten Stufe gehört
- Erzähl in einer Runde kurz von einem Ergebnis, mit Zahl
+ Schreib deine fünf besten Ergebnisse so auf, dass sie auf eine Seite passen
# deepen: das Gespräch vorbereiten
> Das Gespräch ist verabredet, und deine Gründe sitzen
+ Üb das Gespräch {min} Minuten mit jemandem, der unbequem nachfragt
* Schreib die drei wahrscheinlichsten Einwände auf und zu jedem eine ruhige Antwort
- Bitte um einen Termin, mit dem Thema in der Einladung
* Leg fest, was du nimmst, wenn es nicht sofort geht: Termin, Fortbildung, freie Tage
# finish: das Gespräch
> Das Gespräch ist geführt, und das Ergebnis steht schriftlich fest
* Geh deine Seite noch einmal laut durch: Wunsch, Gründe, Zahl, Pause
- Schreib gleich nach dem Gespräch auf, was vereinbart ist, und schick es als kurze Nachricht
# review: wie es weitergeht
> Du kennst den nächsten Schritt und sein Datum
- Schreib auf, was gut lief und was du beim nächsten Mal anders sagst
- Trag ein, wann du nachfragst
- Dank denen, die für dich gesprochen haben
~ {min} Minuten: <ein Ergebnis mit Zahl aufschreiben|das Gespräch laut üben|an einer Aufgabe der nächsten Stufe arbeiten|jemanden um Rückmeldung bitten>, <kurz und mit Beispiel|ohne dich kleinzumachen|und heb es auf deiner Seite auf>
"""

BUSINESS = """
# start: Angebot und erste Menschen
> Du sagst in einem Satz, wem du wobei hilfst
> Mit drei möglichen Kunden hast du gesprochen oder dich verabredet
* Schreib in einem Satz auf, wem du wobei hilfst, und probier ihn an zwei Menschen aus
- Schreib die Namen von <10> möglichen Kunden auf, die du wirklich erreichen kannst
* Schreib drei von ihnen persönlich an: kurz, mit einer Frage
* {min} Minuten an deinem Angebot: was man bekommt, was es kostet, wie es abläuft
- Sieh nach, wie drei andere es machen, und notier, worin du dich unterscheidest
# practise: jede Woche sichtbar
> Jede Woche hören neue Menschen von dir
> Ein Angebot liegt auf dem Tisch
* Schreib fünf neue Menschen an und fass bei den alten nach
+ {min} Minuten an dem, was Kunden als Erstes sehen
* Sprich mit einem Kunden und hör zu: Was war das Problem, bevor er kam?
- Trag alle Kontakte in eine Liste ein: wer, wann, nächster Schritt
* Zeig öffentlich ein Ergebnis deiner Arbeit
# deepen: was wirkt
> Du weißt, woher die besten Anfragen kommen
> Ein Ablauf, der dich aufhält, ist einfacher
+ {min} Minuten an dem, was am meisten Kunden bringt
* Rechne nach: Was bringt Geld, was kostet nur Zeit?
* Vereinfach den Ablauf von der Anfrage bis zur Rechnung
- Bitte zwei zufriedene Kunden um einen Satz, den du zeigen darfst
+ Führ das Gespräch, das du aufschiebst
# finish: abschließen
> Offene Angebote sind entschieden, offene Rechnungen gestellt
* Fass bei allen offenen Angeboten nach: ja, nein oder wann
* Stell alle Rechnungen und erinnere an die überfälligen
+ {min} Minuten an der einen Sache, die diesen Monat fertig werden soll
- Plan die ersten drei Schritte des nächsten Monats
# review: Zahlen ansehen
> Du kennst deine Zahlen und ihre Gründe
- Schreib auf: Anfragen, Angebote, Aufträge, Umsatz; und was sie bewegt hat
- Entscheide, womit du aufhörst
* {min} Minuten für eine Idee, die noch klein ist
~ {min} Minuten: <fünf Menschen anschreiben|nachfassen|am Angebot feilen|ein Ergebnis zeigen|mit einem Kunden sprechen>, <mit einer konkreten Frage|und den nächsten Schritt notieren|das Wichtigste zuerst>
"""
