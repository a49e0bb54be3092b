"""Gentle tasks for hard and quiet goals. In German, in the notation of `banks/shape.py`."""

from __future__ import annotations

GRIEF = """
# start: der Trauer Platz geben
> Du hattest einen Moment, in dem nichts sein musste
- {min} Minuten an einem Ort, an dem du weinen oder schweigen darfst
- Schreib oder sag jemandem, wie es dir gerade geht, in einem Satz
- Zünd eine Kerze an oder leg ein Bild hin und bleib ein wenig dabei
# practise: erinnern
> Eine Erinnerung ist aufgeschrieben oder erzählt
- Schreib eine Erinnerung auf, mit einem Geräusch oder einem Geruch
- Geh {min} Minuten einen Weg, den ihr gegangen seid oder der dir guttut
- Ruf jemanden an, mit dem du über den Verlust sprechen kannst
# deepen: aussprechen
> Etwas Ungesagtes hat Worte gefunden
- Schreib einen Brief, den du nicht abschickst, so lang oder kurz er wird
- Such eine Trauergruppe, eine Beratung oder eine Seelsorge heraus; nur die Nummer genügt
- {min} Minuten Musik, die zu deinem Tag passt
# finish: etwas, das bleibt
> Es gibt einen Ort oder Gegenstand für die Erinnerung
- Leg einen Platz an: ein Bild, ein Heft, ein Baum, eine Schachtel
- Tu etwas, das gemeinsam schön war, allein oder mit anderen
# review: wo du jetzt bist
> Du weißt, was dir ein wenig geholfen hat
- Schreib auf, welche Tage leichter waren, ohne daraus etwas zu machen
- Sag jemandem, dass seine Nähe geholfen hat
~ {min} Minuten <an der frischen Luft|mit einer Erinnerung|mit Musik|mit jemandem, der zuhört|für dich, ohne Aufgabe>, <und danach etwas Warmes|so lange es guttut>
"""

CARE = """
# start: gut für dich sorgen
> Du weißt, was dir guttut und wen du fragen kannst
- Schreib auf, was dein Arzt gesagt hat, was du fragen willst und wann der nächste Termin ist
- {min} Minuten leichte Bewegung oder Ruhe, so wie es heute geht
- Leg Medikamente, Unterlagen und Nummern an einen Platz
# practise: kleine feste Dinge
> Eine Sache am Tag ist leichter geworden
- Notier eine Woche lang kurz, wie es dir geht und was davor war
- {min} Minuten an der Luft, im eigenen Tempo
- Bitte jemanden um eine Hilfe, die ihm leichtfällt
- Bereite für zwei schlechte Tage vor: Essen, Nachricht, jemand zum Anrufen
# deepen: mit den Kräften haushalten
> Du kennst deine Zeichen, bevor es zu viel wird
- Schreib auf, was dich Kraft kostet und was sie zurückgibt; streich eins vom Ersten
- {min} Minuten Atem oder Dehnen, liegend, wenn das besser ist
- Besprich deine Notizen beim nächsten Termin oder am Telefon
# finish: was trägt
> Ein Alltag, der zu deinen Kräften passt, zeichnet sich ab
- Schreib deinen guten Tag auf: Zeiten, Pausen, Menschen
- {min} Minuten etwas, das nichts mit Gesundheit zu tun hat
# review: zurückblicken
> Du weißt, was dir geholfen hat
- Lies deine Notizen und schreib drei Sätze für den nächsten Termin
- Tu dir etwas Gutes, weil der Monat nicht leicht war
~ {min} Minuten <leichte Bewegung|an der Luft|Ruhe ohne Bildschirm|etwas, das dich freut|Notizen für den nächsten Termin>, <im eigenen Tempo|so viel wie heute geht>
"""

PEACE = """
# start: sich darüber klar werden
> Du weißt, was du sagen willst und was du nicht erwartest
- Schreib auf, was war, aus deiner Sicht, und dann aus der anderen
- Überleg, was du dir wünschst: ein Gespräch, Ruhe, eine Entschuldigung; und was du selbst anbietest
# practise: der erste Satz
> Ein erster Schritt ist getan
- Schreib den ersten Satz, ohne Vorwurf, und lass ihn eine Nacht liegen
- Schick den Satz oder ruf an und schlag ein Treffen vor
# deepen: sprechen
> Ihr habt einander zugehört, oder du weißt, dass es jetzt nicht geht
- Hör zuerst zu, ohne zu unterbrechen; dann sag, wie es für dich war
- Sprich vorher {min} Minuten mit jemandem, der beide kennt oder keinen
# finish: ein kleiner Anfang
> Etwas Gemeinsames ist verabredet, oder du hast deinen Frieden damit
- Verabrede etwas Kleines, das nichts mit dem Streit zu tun hat
# review: wo ihr steht
> Du weißt, was in deiner Hand liegt
- Schreib auf, was leichter geworden ist und was Zeit braucht
~ {min} Minuten: <aufschreiben, was du sagen willst|an etwas Gutes denken, das ihr hattet|mit jemandem darüber sprechen>, <ohne etwas zu verlangen|und dann etwas Schönes für dich>
"""

CHILD_SLEEP = """
# start: der Abend, wie er ist
> Ihr wisst, wann und wie das Einschlafen jetzt geht
- Notier drei Abende lang: müde um, im Bett um, geschlafen um, was half
- Legt eine Reihenfolge für den Abend fest: essen, waschen, Buch, Lied, Licht
# practise: jeden Abend gleich
> Der Abend läuft an den meisten Tagen gleich ab
- {min} Minuten Abend in der festen Reihenfolge, gedämpftes Licht
- Räum {min} Minuten auf, was das Einschlafen stört: Licht, Lärm, Wärme
# deepen: schwierige Nächte
> Ihr wisst, was ihr tut, wenn das Kind wach wird
- Sprecht ab, wer nachts aufsteht und was ihr tut: kurz, leise, immer gleich
- Ruht euch selbst {min} Minuten aus, am Tag
# finish: es spielt sich ein
> Mehrere Nächte waren ruhiger
- Behaltet bei, was wirkt, und lasst das Übrige weg
# review: was hilft
> Ihr wisst, was bleibt
- Vergleicht die Notizen vom Anfang mit denen von jetzt; fragt die Kinderärztin, wenn euch etwas Sorgen macht
~ {min} Minuten Abend: <dasselbe Buch|dasselbe Lied|ein Bad|leise Musik|leise reden>, <gedämpftes Licht|in derselben Reihenfolge>
"""

MOOD = """
# start: was dir guttut
> Du kennst drei kleine Dinge, die dir guttun, und hast zwei davon getan
- Schreib <10> kleine Dinge auf, die dir guttun, und tu heute eins davon
- {min} Minuten etwas, das du früher gern gemacht hast
- Notier abends drei Dinge, die heute gut waren, auch winzige
- Geh {min} Minuten nach draußen, am besten bei Tageslicht
# practise: öfter davon
> An den meisten Tagen war etwas Gutes dabei
- {min} Minuten nur für dich, ohne etwas zu leisten
- Schreib oder ruf jemanden an, bei dem dir leichter wird
- Beweg dich {min} Minuten zu Musik
- Tu jemandem eine kleine Freude
# deepen: was dich bedrückt
> Eine Sache, die drückt, ist kleiner geworden
- Schreib auf, was dich am meisten herunterzieht und was davon du ändern kannst
- Sag zu einer Sache nein, die dich nur Kraft kostet
- Sprich mit jemandem offen; wenn es schwer bleibt, auch mit einer Ärztin oder Beratung
- {min} Minuten an etwas, das du gut kannst
# finish: Schönes festhalten
> Es gibt zwei feste gute Stunden in deiner Woche
- Plan etwas, auf das du dich freust, und sag es jemandem
- {min} Minuten von deiner Liste, das, was am längsten wartet
# review: was heller geworden ist
> Du weißt, was bleibt
- Lies deine guten Dinge des Monats und streich drei an
- Leg die zwei guten Stunden für den nächsten Monat fest
~ {min} Minuten <an der Luft|Musik|etwas mit den Händen|mit jemandem, den du magst|etwas von deiner Liste|lesen|gar nichts>, <und schreib ein gutes Wort dazu auf|ohne Telefon|weil es dir guttut>
"""
