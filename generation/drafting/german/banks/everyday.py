"""What to do when it is about habits, everyday life or something all of one's own. In German (`banks/shape.py`)."""

from __future__ import annotations

HABIT = """
# start: ganz klein
> Es ist an den meisten Tagen geschehen, so klein es war
> Du weißt, woran es sich anhängt
- Mach die kleinste Fassung, die keine Ausrede zulässt, und häng eine Strichliste auf
- Häng es an etwas, das du ohnehin jeden Tag tust, und mach es gleich danach
- Heute wieder; leg alles so hin, dass es in einer Minute losgehen kann
- Erzähl jemandem davon und mach heute deinen Strich
# practise: jeden Tag zur selben Zeit
> Die Reihe der Striche ist länger als die der Lücken
- Heute zur festen Zeit, danach der Strich
- Verbinde es mit etwas, das du magst: Musik, Tee, frische Luft
- Heute, und dann alles so hinlegen, dass es morgen von selbst geschieht
- Heute auch dann, wenn nur die kleine Fassung geht
# deepen: an schwierigen Tagen
> Du hast einen Plan für den Tag, an dem es meist ausfällt
> Es ist ein wenig gewachsen
- Schreib einen Wenn-dann-Satz für den schwersten Tag der Woche, und mach heute deinen Strich
- Heute ein wenig mehr oder besser; notier, ob es sich lohnt
- Geh den morgigen Tag im Kopf durch, such den Platz dafür, und mach das heutige
- Änder eine Sache in der Wohnung, die dagegen arbeitet, und mach es dann
# finish: ohne nachzudenken
> Du brauchst an den meisten Tagen keine Erinnerung
- Heute, ohne auf die Liste zu sehen; den Strich erst am Abend
- Zähl die Striche und belohn die längste Reihe
- Schreib die zwei Bedingungen auf, unter denen es immer klappt, und sorg heute für sie
- Plan es für einen ungewöhnlichen Tag: Reise, Besuch, krank
# review: nach diesem Monat
> Du weißt, ob es bleibt, wächst oder geht
- Blick zurück – wie viele Tage, was hat es gegeben, was gekostet?
- Entscheide: beibehalten, größer, kleiner; und schreib den Grund dazu
- Mach die Liste für den nächsten Monat
~ Heute<, in aller Ruhe|, ohne Erinnerung|, wenigstens in der kleinen Fassung|, ein wenig mehr als sonst|, gemeinsam mit jemandem|, auch wenn der Tag voll ist|, als wäre es das erste Mal>; <danach dein Strich|danach eine Zeile dazu|leg danach bereit, was morgen nötig ist|danach ein Wort, wie es war>
"""

QUIT = """
# start: das Verlangen kennenlernen
> Du weißt, wann und warum es dich packt
> Dein Grund und dein erster Tag stehen auf einem Zettel
- Schreib auf, wann, wo und warum es dich in den letzten zwei Tagen gepackt hat
- Schreib deinen Grund auf eine Karte, die du oft siehst
* Räum weg, was dich dahin führt: zu Hause, in der Tasche, auf dem Weg
- Such <3> Dinge aus, die du stattdessen tust: Wasser, zehn Atemzüge, ein kurzer Gang
- Sag es einem Menschen und such eine Stelle heraus, die hilft: Arzt, Beratung, Gruppe
# practise: die ersten Tage
> Du hattest ganze oder halbe Tage ohne
> Du kennst deine zwei schwersten Momente
- Plan den morgigen Tag: die schweren Momente, und was du in jedem tust
* Füll die gewohnte Zeit, {min} Minuten, mit etwas für Hände oder Beine
- Notier die letzten Tage: Was war leicht, was schwer, was half?
- Schreib einen Wenn-dann-Satz für den Moment, in dem es am stärksten zieht
- Zähl zusammen, was es dir schon gebracht hat: Zeit, Geld, Schlaf
# deepen: wenn es am stärksten zieht
> Einen schweren Moment hast du überstanden
> Ein Ausrutscher bedeutet nicht mehr aufzugeben
- Schreib auf, was du am Tag nach einem Ausrutscher tust: kein Schimpfen, gleich weiter
* Verabrede einen Abend ohne, in guter Gesellschaft
- Lies zwei Seiten darüber, wie Verlangen steigt und wieder abebbt, und notier, was stimmt
- Frag jemanden, der es geschafft hat, was ihm geholfen hat
# finish: Tage ohne
> Tage ohne sind der Normalfall
> Du hast etwas Besseres an der Stelle
* Nimm die frei gewordene Zeit, {min} Minuten, für etwas, das dir gefehlt hat
- Feiere die längste Strecke mit etwas Kleinem
- Plan die nächste Gelegenheit, bei der es nah sein wird, und deinen Satz dafür
# review: der Monat im Rückblick
> Du siehst, was sich verändert hat
- Blick zurück auf Strecken, Ausrutscher und das, was in dir anders ist
- Schreib deine Regel für den nächsten Monat in einen Satz und sag sie jemandem
- Dank dem, der geholfen hat, und tu dir etwas Gutes
~ Stattdessen {min} Minuten <ein Gang|Musik|etwas mit den Händen|ein Anruf|ein Bad|ein Fach aufräumen|lesen>, <und ein Strich im Kalender|dann ein Glas Wasser|und eine Zeile, wie der Tag war>
"""

LIFE = """
# start: alles auf den Tisch
> Alles, was dich umtreibt, steht auf Papier, und drei Dinge sind gewählt
> Die erste Kleinigkeit ist erledigt
* Leer den Kopf: alles Unerledigte auf ein Blatt, ungeordnet, bis nichts mehr kommt
- Markier auf dem Blatt die drei Dinge, die den größten Unterschied machen würden
* Erledige drei Kleinigkeiten vom Blatt, die je weniger als eine Viertelstunde dauern
* Räum die eine Fläche frei, die du morgens zuerst siehst
- Schreib auf, wie ein gewöhnlicher guter Tag aussehen würde
# practise: jede Woche ein wenig Ordnung
> Ein kurzer Wochenblick auf Kalender, Geld und Wohnung hat stattgefunden
> Eine Sache, die drückte, ist erledigt
* Erledige den ältesten Brief, die älteste Nachricht oder Rechnung ganz
- Sieh die kommende Woche an: Was ist fest, was darf weg, wo ist Luft?
* Sieh das Geld des letzten Monats durch: herein, hinaus, und eine Zahlung, die aufhören kann
* Mach den Termin aus, den du aufschiebst: Arzt, Amt, Werkstatt
- Leg für die nächsten fünf Tage eine Zeit fürs Bett und fürs Aufstehen fest
# deepen: eine größere Sache
> Die größte deiner drei Sachen ist vorangekommen
+ Nimm die größte deiner drei Sachen und arbeite {min} Minuten am ersten Stück
* Sprich mit jemandem darüber und bitte um eine bestimmte Hilfe
- Schreib auf, was dich leert und was dich füllt, und änder diese Woche eins davon
* Arbeite {min} Minuten an der größten Sache weiter, bis zum nächsten sichtbaren Schritt
* Sortier eine Schublade, einen Ordner oder ein Postfach bis auf den Grund
# finish: Gewohnheiten, die tragen
> Zwei Gewohnheiten tragen: ein Wochenblick und täglich zehn Minuten Ordnung
+ Bring eine der drei Sachen zu Ende, oder entscheide schriftlich, dass sie nicht sein muss
* Richte einen Kalender und eine Liste ein und zieh alles dorthin um
- Schreib die Regeln deines Wochenblicks auf: wann, wo, welche fünf Fragen
* Halt {min} Minuten frei und tu nur, was dir Kraft zurückgibt
# review: einen Monat weiter
> Du siehst, was leichter geworden ist
- Lies dein erstes Blatt und streich, was getan oder nicht mehr wichtig ist
- Wähl die drei Dinge für den nächsten Monat
~ {min} Minuten: <drei Kleinigkeiten vom Blatt|der Blick auf die Woche|eine Fläche frei machen|eine aufgeschobene Nachricht|Geld und Termine ansehen>, <dann ist es gut|und streich es vom Blatt>
"""

GENERIC = """
# start: Klarheit und der erste Schritt
> Du weißt, woran du am Ende des Monats siehst, dass es gelungen ist
> Der erste kleine Schritt ist getan
* Schreib in drei Sätzen auf, was am Ende des Monats anders sein soll und woran du es merkst
- Schreib alles auf, was dazugehört, und markier den kleinsten Schritt
* Fang mit dem kleinsten Schritt an und bring ihn zu Ende: {min} Minuten
- Finde heraus, wer das schon geschafft hat, und frag ihn eine Sache
* {min} Minuten am zweiten Schritt; notier, was du dabei gelernt hast
# practise: regelmäßig ein Stück
> Du hast feste Zeiten dafür
> Man sieht, dass sich etwas bewegt
* {min} Minuten am nächsten Stück, ohne Unterbrechung
* Besorg oder kläre die eine Sache, die dich aufhält
- Schreib auf, was bisher geht und was nicht, und änder eine Sache
+ {min} Minuten an dem, wovon der Rest abhängt
* {min} Minuten weiter, bis zu einer Stelle, an der du gut aufhören kannst
# deepen: der wichtigste Teil
> Der Teil, auf den es ankommt, ist geschafft oder begonnen
> Jemand weiß davon und hat etwas dazu gesagt
+ {min} Minuten am wichtigsten Teil, das Telefon in einem anderen Zimmer
* Zeig oder erzähl jemandem, wie weit du bist, und nimm einen Rat mit
* {min} Minuten an dem, was du lieber aufschieben würdest
- Streich eine Sache, die nicht sein muss
+ {min} Minuten weiter am wichtigsten Teil, bis er steht
# finish: zu Ende bringen
> Es ist fertig, oder du weißt genau, was noch fehlt
+ {min} Minuten nur fertig machen, nichts Neues anfangen
* Sieh mit frischen Augen darauf und bessere nach, was dir auffällt
* Schließ die letzte Lücke: {min} Minuten
- Feiere es mit etwas Kleinem oder zeig es jemandem
# review: zurückblicken
> Du weißt, was gelungen ist und wie es weitergeht
- Lies deine drei Sätze vom Anfang: Was ist eingetroffen?
- Entscheide, ob und wie es im nächsten Monat weitergeht
* {min} Minuten für das, was dir daran am meisten Freude macht
~ {min} Minuten <am nächsten Stück|an dem, was gerade hakt|an einer Kleinigkeit, die stört|am wichtigsten Teil|vorbereiten, was als Nächstes kommt>, <bis zu einer guten Haltestelle|danach eine Zeile zum Stand|ohne Unterbrechung>
"""
